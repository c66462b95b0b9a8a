export const id = 445;
export const ids = [445,833];
export const modules = {

/***/ 93445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCli: () => (/* binding */ askCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/masking.js + 1 modules
var effective_masking = __webpack_require__(33898);
// EXTERNAL MODULE: ./lib/shared/programs/program-path.js
var program_path = __webpack_require__(7811);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/sensitive.js
var sensitive = __webpack_require__(59157);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/environment.js



const SYSTEM = /^(?:PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMP|TEMP|TMPDIR|XDG_(?:CONFIG|CACHE)_HOME|(?:HTTP|HTTPS|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR))$/i;
const AUTHENTICATION = /^(?:DATABRICKS_(?:HOST|ACCOUNT_ID|WORKSPACE_ID|TOKEN|USERNAME|PASSWORD|CONFIG_FILE|CONFIG_PROFILE|CLIENT_ID|CLIENT_SECRET|AUTH_TYPE|AZURE_[A-Z_]+|TOKEN_AUDIENCE|OIDC_TOKEN|OIDC_TOKEN_ENV|OIDC_TOKEN_FILEPATH|METADATA_SERVICE_URL|CLUSTER_ID|BUNDLE_ENGINE)|ARM_[A-Z_]+|AZURE_CONFIG_DIR)$/;
const IDENTITIES = [
    { types: /^github-oidc/, names: /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/ },
    {
        types: /^azure-devops-oidc/,
        names: /^SYSTEM_(?:ACCESSTOKEN|OIDCREQUESTURI|TEAMFOUNDATIONCOLLECTIONURI|COLLECTIONURI|PLANTYPE|HOSTTYPE|TEAMPROJECTID|PLANID|JOBID)$/,
    },
];
const TERRAFORM = /^DATABRICKS_TF_(?:(?:PROVIDER_)?VERSION|EXEC_PATH|CLI_CONFIG_FILE)$/;
const OUT_OF_WORKSPACE = /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_(?:CONFIG|CACHE)_HOME|AZURE_CONFIG_DIR|DATABRICKS_CONFIG_FILE|DATABRICKS_TF_(?:EXEC_PATH|CLI_CONFIG_FILE))$/i;
const FIXED = {
    DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '1',
    DATABRICKS_CLI_DISABLE_UPDATE_CHECK: '1',
    DATABRICKS_CLI_DISABLE_TELEMETRY: '1',
    DATABRICKS_LOG_FORMAT: 'json',
    NO_COLOR: '1',
    TERM: 'dumb',
};
function cliEnvironment(host, bundleVariables, { bundle, scratch }) {
    const { env, facts } = host;
    const type = env.DATABRICKS_AUTH_TYPE ?? '';
    const identity = IDENTITIES.find(({ types }) => types.test(type))?.names;
    const tokenName = env.DATABRICKS_OIDC_TOKEN_ENV;
    const passed = Object.entries(env).filter((entry) => {
        const [name, value] = entry;
        if (value === undefined || value === '')
            return false;
        const named = name === tokenName || identity?.test(name) === true;
        return named || [SYSTEM, AUTHENTICATION, TERRAFORM, /^BUNDLE_VAR_./].some((allowed) => allowed.test(name));
    });
    const isWithheld = ([name, value]) => OUT_OF_WORKSPACE.test(name) && (0,program_path/* isInWorkspace */.P)(facts.workspace, value);
    const given = [...bundleVariables].map(([name, value]) => [`BUNDLE_VAR_${name}`, value]);
    const secrets = new Set();
    for (const [name, value] of [...passed, ...given]) {
        for (const secret of secretsIn(name, value, name === tokenName).flatMap(spellingsOf)) {
            host.mask(secret);
            secrets.add(secret);
        }
    }
    const longest = [...secrets].sort((a, b) => b.length - a.length);
    return {
        variables: {
            [process.platform === 'win32' ? 'USERPROFILE' : 'HOME']: scratch,
            ...Object.fromEntries(passed.filter((entry) => !isWithheld(entry))),
            ...Object.fromEntries(given),
            PATH: (0,program_path/* programPath */.k)(env, facts.workspace),
            DATABRICKS_BUNDLE_ROOT: bundle,
            DATABRICKS_BUNDLE_TMP: (0,external_node_path_.join)(scratch, 'bundle'),
            DATABRICKS_CACHE_DIR: (0,external_node_path_.join)(scratch, 'cache'),
            ...FIXED,
        },
        withheld: passed.filter(isWithheld).map(([name]) => name),
        scrub: (text) => longest.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
    };
}
function secretsIn(name, value, isToken) {
    if (/_(?:FILEPATH|FILE|URL|ENV|AUDIENCE)$/.test(name))
        return [];
    if (/_PROXY$/i.test(name))
        return [...value.matchAll(/:\/\/[^:/@]*:([^@/]+)@/g)].map(([, password = '']) => password);
    const plain = name.replace(/^BUNDLE_VAR_/, '');
    return isToken || (0,sensitive/* isSensitiveName */.eq)(plain) || plain === 'SYSTEM_ACCESSTOKEN' ? [value] : [];
}
function spellingsOf(secret) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const code = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const ofGo = inJson.replace(/[<>&\u2028\u2029]/g, code);
    return [...new Set([secret, inJson, ofGo, encodeURIComponent(Buffer.from(secret).toString())])];
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/cli/errors.js
var cli_errors = __webpack_require__(299);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/databricks-cli.js
var databricks_cli = __webpack_require__(47818);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/findings.js


function findingOf(diagnostic, target, prefix, asked = new Set()) {
    const { severity, summary, detail, paths, locations } = diagnostic;
    const told = locations.length > 0 ? locations : [placeInText(`${summary}\n${detail}`)];
    const places = told.flatMap((location) => (location && placeIn(location, prefix)) ?? []);
    const [at, ...others] = places;
    const written = paths[0] === undefined ? undefined : parsePath(paths[0]);
    const owner = written?.[0] === 'targets' && typeof written[1] === 'string' ? written[1] : undefined;
    const isOfOther = owner !== undefined && asked.has(owner);
    const path = isOfOther ? written?.slice(2) : written;
    const hint = oneLine(detail, MAX_HINT);
    return {
        rule: { id: databricks_cli/* rule */.H.id, severity, cliParity: databricks_cli/* rule */.H.cliParity },
        target: isOfOther ? owner : target,
        message: sentence(oneLine(summary, MAX_MESSAGE) || 'The Databricks CLI reports a problem without a text'),
        at,
        ...(path === undefined ? {} : { path }),
        ...(others.length === 0
            ? {}
            : { related: others.map((place) => ({ at: place, message: 'The Databricks CLI names this place, too.' })) }),
        ...(hint === '' ? {} : { hint }),
    };
}
const MAX_MESSAGE = 500;
const MAX_HINT = 500;
function placeInText(text) {
    const [, unread, at] = /^failed to load (\S+\.(?:ya?ml|json)):(?: yaml: line (\d+):)?(?! yaml \()/.exec(text) ?? [];
    if (unread !== undefined)
        return { file: unread, ...(at === undefined ? {} : { line: Number(at) }) };
    const [, file, line, column] = /(?:^|[\s("])([^\s():"]+\.(?:ya?ml|json)):(\d+)(?::(\d+))?(?!\d)/.exec(text) ?? [];
    if (file === undefined)
        return undefined;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
function placeIn(location, prefix) {
    const { file, ...position } = location;
    if (file === '' || /^(?:\/|[A-Za-z]:)/.test(file))
        return undefined;
    const path = (0,load_path/* inWorkspace */.ve)(prefix, file);
    return path === undefined || path === '' ? undefined : { file: path, ...position };
}
function parsePath(text) {
    return [...text.matchAll(/\[(\d+)\]|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)].map(([, index, quoted, name = '']) => {
        if (index !== undefined)
            return Number(index);
        return quoted === undefined ? name : quoted.replaceAll("''", "'");
    });
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function oneLine(text, most) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= most ? line : `${line.slice(0, most).replace(/\p{Surrogate}/gu, '')}…`;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/difference/findings.js
var findings = __webpack_require__(43833);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/difference/stateful.js + 1 modules
var stateful = __webpack_require__(41944);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/stateful-deleted.js
var stateful_deleted = __webpack_require__(96503);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/stateful-recreated.js
var stateful_recreated = __webpack_require__(20613);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/losses.js





function losses(target, plan, allowed) {
    const mayGo = (0,findings.allowedToGo)(allowed);
    return plan.flatMap(({ resource, action, isGone, changes }) => {
        const path = pathOf(resource);
        const noun = (0,stateful/* statefulNoun */.F)(resource);
        if (path === undefined || noun === undefined || isGone || mayGo.has(resource))
            return [];
        const at = (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(target.config, path)) ?? (0,findings/* nearestPlace */.s)(path, target);
        const common = { target: target.name, at, path };
        if (action === 'delete') {
            const message = `By the plan, the next deployment deletes the ${noun} "${path[2]}" with all that is in it.`;
            return [{ ...common, rule: stateful_deleted/* rule */.H, message, hint: `Keep it, or allow the removal of "${resource}".` }];
        }
        if (action !== 'recreate')
            return [];
        const fields = changes.filter((change) => change.action === 'recreate').map(({ field }) => `"${field}"`);
        const because = fields.length === 0 ? '' : `, because of ${fields.join(', ')}`;
        const message = `By the plan, the next deployment deletes the ${noun} "${path[2]}" with all that is in it and creates another one${because}.`;
        const hint = `Keep what it is known by, or move the data first and allow the removal of "${resource}".`;
        return [{ ...common, rule: stateful_recreated/* rule */.H, message, hint }];
    });
}
function pathOf(resource) {
    const [section, type, key, ...rest] = resource.split('.');
    if (section !== 'resources' || type === undefined || key === undefined || rest.length > 0)
        return undefined;
    return [section, type, key];
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/host-address.js
var host_address = __webpack_require__(22957);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/other-host.js




function refuseOtherHosts({ targets, written }, job, scrub) {
    const found = new Map();
    for (const { name, merged } of targets) {
        const workspace = (0,config_value/* valueAt */.fK)(merged, ['workspace']);
        const override = (0,config_value/* valueAt */.fK)(written, ['targets', name, 'workspace']);
        for (const detour of [...detoursOf(workspace, job), ...detoursOf(override, job), ...profileOf(workspace, job)]) {
            const key = JSON.stringify([detour.what, detour.at]);
            const same = found.get(key) ?? { detour, names: [] };
            if (!same.names.includes(`"${name}"`))
                same.names.push(`"${name}"`);
            found.set(key, same);
        }
    }
    const all = [...found.values()];
    const [only] = all;
    if (only === undefined)
        return;
    const said = ({ detour: { what, why }, names }, place) => {
        const [targets, name] = names.length === 1 ? ['target', 'names'] : ['targets', 'name'];
        return scrub(`The ${targets} ${names.join(', ')} ${name} ${what}${place}: ${why}.`);
    };
    if (all.length === 1) {
        const { at, hint } = only.detour;
        const place = at === undefined ? '' : ` (${(0,kernel/* formatPlace */.dE)(at)})`;
        throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_OTHER_HOST, `${said(only, place)} So it was not asked.`, { hint });
    }
    const message = `The Databricks CLI was not asked, for the bundle names ${all.length} things that would take the credentials elsewhere.`;
    throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_OTHER_HOST, message, {
        problems: all.map((one) => {
            const { at, hint } = one.detour;
            return { message: said(one, ''), hint, ...(at === undefined ? {} : { at }) };
        }),
    });
}
function* detoursOf(workspace, job) {
    const given = job.DATABRICKS_HOST?.trim() ?? '';
    const [service, id, host] = ['metadata_service_url', 'azure_workspace_resource_id', 'host'].map((field) => writtenAt(workspace, field));
    if (service !== undefined) {
        yield {
            what: 'a "metadata_service_url"',
            why: 'the Databricks CLI would take its token from there',
            at: service.at,
            hint: 'Take it out of the bundle. The job names such a service in DATABRICKS_METADATA_SERVICE_URL.',
        };
    }
    if (id !== undefined && !WORKSPACE_ID.test(id.text)) {
        yield {
            what: 'an "azure_workspace_resource_id" that is none',
            why: 'the Databricks CLI would make the address of a server of it, and send it a token of Azure',
            at: id.at,
            hint: 'Write "/subscriptions/…/resourceGroups/…/providers/Microsoft.Databricks/workspaces/…".',
        };
    }
    if (host === undefined || (given === '' ? (0,host_address/* isOfDatabricks */.uN)(host.text) : (0,host_address/* isOneServer */.gj)(host.text, given))) {
        yield* otherWorkspace(workspace, host, job);
        return;
    }
    yield {
        what: `the host "${(0,host_address/* shownHost */.KI)(host.text)}"`,
        why: `the Databricks CLI would send the credentials there, and ${given === '' ? 'it is no address of Databricks' : is(given)}`,
        at: host.at,
        hint: given === '' ? SAY_WHERE : ONE_WORKSPACE,
    };
}
function* otherWorkspace(workspace, host, job) {
    const own = job.DATABRICKS_WORKSPACE_ID || (0,host_address/* workspaceOf */.B3)(job.DATABRICKS_HOST ?? '');
    const written = writtenAt(workspace, 'workspace_id') ?? (host && { text: (0,host_address/* workspaceOf */.B3)(host.text), at: host.at });
    if (own === '' || written === undefined || written.text === '' || written.text === own)
        return;
    yield {
        what: `the workspace "${written.text}"`,
        why: `the Databricks CLI would act there, and the job is for "${own}"`,
        at: written.at,
        hint: ONE_WORKSPACE,
    };
}
function* profileOf(workspace, job) {
    const { DATABRICKS_HOST: given = '', DATABRICKS_CONFIG_PROFILE: own = '' } = job;
    const profile = writtenAt(workspace, 'profile');
    if (profile === undefined || given === '' || own !== '' || writtenAt(workspace, 'host') !== undefined)
        return;
    yield {
        what: `the profile "${profile.text}" and no host`,
        why: `the Databricks CLI would send the credentials where that profile says, and ${is(given)}`,
        at: profile.at,
        hint: 'Write the host of the workspace beside it, or take the profile out of the bundle.',
    };
}
const is = (given) => `DATABRICKS_HOST is "${(0,host_address/* shownHost */.KI)(given)}"`;
const WORKSPACE_ID = /^\/subscriptions\/[\w-]+\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.Databricks\/workspaces\/[\w.-]+$/i;
const SAY_WHERE = 'Set DATABRICKS_HOST to the workspace that the credentials are for, and name the targets of that workspace in "targets".';
const ONE_WORKSPACE = 'Name the targets of that one workspace in "targets", or correct the bundle.';
function writtenAt(workspace, field) {
    const value = (0,config_value/* valueAt */.fK)(workspace, [field]);
    if (value === undefined || value.kind === 'null')
        return undefined;
    const scalar = value.kind === 'number' ? value.written : `a ${value.kind}`;
    const text = value.kind === 'text' ? value.value : scalar;
    return text === '' ? undefined : { text, at: (0,config_value/* placeOf */.$t)(value) };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/resource.js
var resource = __webpack_require__(35729);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/plan-missing.js
var plan_missing = __webpack_require__(48105);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/cli/version.js
var cli_version = __webpack_require__(40226);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/program.js



const PROGRAM = 'databricks';
const VERSION_LIMIT = 15_000;
async function findCli(host, place) {
    const { directory, environment, timeLimit } = place;
    const run = async (args, timeout) => {
        const result = await host.exec(PROGRAM, args, { cwd: directory, env: environment.variables, timeout });
        const command = [PROGRAM, ...args].join(' ');
        if (result.timedOut) {
            throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_TIMED_OUT, `"${command}" did not come to an end in ${timeout / 1000} s and was stopped.`, { hint: 'Check that the workspace can be reached from here, through its proxy, and run again.' });
        }
        return { ...result, command };
    };
    const show = (shown) => {
        const printed = environment.scrub(`${shown.stderr.trim()}\n${shown.stdout.trim()}`.trim()).slice(0, MAX_SHOWN);
        host.log('info', `"${shown.command}" ended with exit code ${shown.exitCode} and printed:`);
        host.log('info', printed === '' ? '(nothing)' : printed);
    };
    const version = await versionOf(run, show);
    return version === undefined ? undefined : { version, run: (args) => run(args, timeLimit), show };
}
const MAX_SHOWN = 4000;
async function versionOf(run, show) {
    let answer;
    try {
        answer = await run(['version', '--output', 'json'], VERSION_LIMIT);
    }
    catch (error) {
        if (error instanceof kernel/* StepError */.zg && error.code === 'PROGRAM_NOT_FOUND')
            return undefined;
        throw error;
    }
    const parsed = answer.exitCode === 0 ? jsonObject(answer.stdout) : undefined;
    const version = parsed?.Version;
    if (typeof version === 'string' && /^v?\d+\.\d+\.\d+[\w.+-]*$/.test(version))
        return recent(version.replace(/^v/, ''));
    show(answer);
    throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_TOO_OLD, 'The program "databricks" on the PATH does not tell its version as the Databricks CLI does.', { hint: 'Install the current Databricks CLI, and see that no "databricks" of pip comes before it on the PATH.' });
}
const RESTRICTS_CODE = '0.246.0';
function recent(version) {
    if ((0,cli_version/* meetsConstraint */.k)(version.replace(/-[^+]*/, ''), `>= ${RESTRICTS_CODE}`) === true)
        return version;
    throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_TOO_OLD, `The installed Databricks CLI ${version} cannot be kept from running code of the repository, as one from ${RESTRICTS_CODE} on can, so it was not asked.`, { hint: 'Install the current Databricks CLI.' });
}
function jsonObject(text) {
    try {
        const parsed = JSON.parse(text);
        return isObject(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/builds.js


function buildsOf(target, effective) {
    const written = (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(target.config, ['artifacts'])).filter(([, { value }]) => {
        return (0,config_value/* valueAt */.fK)(value, ['build']) !== undefined || (0,config_value/* valueAt */.fK)(value, ['files']) === undefined;
    });
    const made = isObject(effective?.artifacts) ? Object.entries(effective.artifacts) : [];
    const built = made.filter(([, artifact]) => !isObject(artifact) || (artifact.build ?? '') !== '');
    return [...new Set([...written, ...built].map(([name]) => name))].sort();
}
function namesTerraform(target, effective) {
    const bundle = isObject(effective?.bundle) ? effective.bundle : {};
    return (0,config_value/* valueAt */.fK)(target.config, ['bundle', 'terraform']) !== undefined || isObject(bundle.terraform);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/plan-missing.js




function planMissing(target, { because, hint, at, path }) {
    return {
        rule: plan_missing/* rule */.H,
        target: target.name,
        message: `No plan was made, ${because}, so it is not known what a deployment would delete.`,
        at,
        ...(path === undefined ? {} : { path }),
        hint,
    };
}
const OR_WAIVE = 'or waive this with a reason and a day';
const NO_CLI = {
    because: 'for there is no Databricks CLI on the PATH',
    hint: 'Install it in an earlier step, or leave out "plan: true".',
};
const ERRORS_FIRST = {
    because: 'for the Databricks CLI finds errors here, and they come first',
    hint: `Correct them, those that are waived as well, ${OR_WAIVE}.`,
};
function stoppedAtCode({ merged }) {
    const path = CODE.find((path) => (0,config_value/* entryAt */._f)(merged, path) !== undefined);
    return {
        because: 'for the Databricks CLI would have run code of the repository',
        hint: `Take it out of the bundle, ${OR_WAIVE}.`,
        ...placed(merged, path),
    };
}
const CODE = [['python'], ['experimental', 'python'], ['experimental', 'scripts'], ['scripts']];
function codeOfPlan(target, effective) {
    if (namesTerraform(target, effective)) {
        return {
            because: 'for it would start the program of "bundle.terraform", which the repository chose',
            hint: `Take "bundle.terraform" out of the bundle (DATABRICKS_TF_EXEC_PATH of the job names a Terraform), ${OR_WAIVE}.`,
            ...placed(target.config, ['bundle', 'terraform']),
        };
    }
    const artifacts = buildsOf(target, effective);
    const [first] = artifacts;
    if (first === undefined)
        return undefined;
    const paths = [
        ['artifacts', first, 'build'],
        ['artifacts', first],
    ];
    return {
        because: `for it would run the build of ${artifacts.map((name) => `"${name}"`).join(', ')}, which is code of the repository`,
        hint: `Build in an earlier step and name the result under "files", without a "build", ${OR_WAIVE}.`,
        ...placed(target.config, paths.find((path) => (0,config_value/* entryAt */._f)(target.config, path) !== undefined) ?? paths[1]),
    };
}
function placed(config, path) {
    const entry = path && (0,config_value/* entryAt */._f)(config, path);
    return { at: entry && (0,resource/* placeOfEntry */.h)(entry), ...(path === undefined ? {} : { path }) };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/plan.js


const ACTIONS = new Set(['create', 'update', 'update_id', 'resize', 'recreate', 'delete']);
const plan_MAX_SHOWN = 160;
const VERSIONS = new Set([undefined, 1, 2]);
function planActions(plan, scrub) {
    if (!VERSIONS.has(plan.plan_version))
        return undefined;
    const entries = plan.plan ?? (plan.plan_version === undefined ? undefined : {});
    if (!isObject(entries))
        return undefined;
    const actions = [];
    for (const resource of Object.keys(entries).sort()) {
        const entry = entries[resource];
        if (!isObject(entry) || typeof entry.action !== 'string')
            return undefined;
        if (entry.action === 'skip' || entry.action === '')
            continue;
        if (!isAction(entry.action))
            return undefined;
        actions.push({
            resource,
            action: entry.action,
            isGone: entry.gone === true,
            changes: changesOf(entry.changes, scrub),
        });
    }
    return actions;
}
function isAction(text) {
    return ACTIONS.has(text);
}
function changesOf(changes, scrub) {
    if (!isObject(changes))
        return [];
    return Object.keys(changes)
        .sort()
        .flatMap((field) => {
        const change = changes[field];
        if (!isObject(change) || change.action === 'skip')
            return [];
        const { action, reason, old, new: wanted, remote } = change;
        return {
            field,
            action: typeof action === 'string' ? action : '',
            reason: typeof reason === 'string' ? reason : undefined,
            before: shown(old ?? remote, field, scrub),
            after: shown(wanted, field, scrub),
        };
    });
}
function shown(value, field, scrub) {
    if (value === undefined || value === null)
        return undefined;
    const masked = maskedValue(value, lastName(field));
    const text = scrub((0,sensitive/* withoutTokens */.N_)(typeof masked === 'string' ? masked : JSON.stringify(masked)));
    if (text.length <= plan_MAX_SHOWN)
        return text;
    return `${text.slice(0, plan_MAX_SHOWN).replace(/\p{Surrogate}/gu, '')}… (${text.length} characters)`;
}
const PART = /\['((?:[^']|'')*)'\]|\[[^[\]]*\]|([^.[\]]+)/g;
function lastName(field) {
    const names = [...field.matchAll(PART)].flatMap(([, quoted, plain]) => quoted ?? plain ?? []);
    return names.at(-1) ?? field;
}
function maskedValue(value, name) {
    if (Array.isArray(value))
        return value.map((item) => maskedValue(item, name));
    if (isObject(value)) {
        const named = (0,sensitive/* isSensitiveName */.eq)(String(value.name ?? value.key ?? ''));
        return Object.fromEntries(Object.keys(value)
            .sort()
            .map((key) => [key, named && (key === 'value' || key === 'default') ? sensitive/* MASK */.v5 : maskedValue(value[key], key)]));
    }
    const secret = typeof value === 'string' || typeof value === 'number';
    return secret && (0,sensitive/* isSensitiveName */.eq)(name) ? sensitive/* MASK */.v5 : value;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/diagnostics.js

const SEVERITIES = { Error: 'error', Warning: 'warning', Recommendation: 'note' };
const START = /^(Error|Warning|Recommendation): (.*)$/;
const ASIDE = /^(?:Validation OK!|Found \d+ (?:errors?|warnings?|recommendations?)\b.*|Building \S.*\.\.\.|Setting a cluster override because .*)$/;
const LOCATION = /^(.*?)(?::(\d+))?(?::(\d+))?$/;
const COLOURS = /\u001b\[[0-9;]*m/g;
function parseDiagnostics(stderr) {
    const drafts = [];
    const rest = [];
    const log = [];
    for (const line of stderr.replace(COLOURS, '').split(/\r?\n/)) {
        const [, word = '', summary = ''] = START.exec(line) ?? [];
        const severity = SEVERITIES[word];
        const draft = drafts.at(-1);
        const logged = messageOfLog(line);
        if (logged !== undefined)
            log.push(logged);
        else if (severity !== undefined)
            drafts.push({ severity, summary: summary.trim(), paths: [], locations: [], detail: [], part: 'start' });
        else if (ASIDE.test(line))
            continue;
        else if (draft === undefined)
            rest.push(line);
        else
            addLine(draft, line);
    }
    const found = drafts.map(({ severity, summary, paths, locations, detail }) => ({
        severity,
        summary,
        paths,
        locations,
        detail: detail.join('\n').trim(),
    }));
    return { found, rest: rest.join('\n').trim(), log };
}
function messageOfLog(line) {
    if (!line.startsWith('{"time":'))
        return undefined;
    const { level, msg } = jsonObject(line) ?? {};
    return typeof level === 'string' && typeof msg === 'string' ? msg : undefined;
}
function addLine(draft, line) {
    if (draft.part !== 'detail') {
        const [, word, text = ''] = /^ {2}(at|in) (.+)$/.exec(line) ?? [];
        const aligned = /^ {5}(\S.*)$/.exec(line)?.[1];
        if (word === 'at')
            draft.part = 'paths';
        if (word === 'in')
            draft.part = 'locations';
        const content = word === undefined ? aligned : text;
        if (content !== undefined && draft.part === 'paths') {
            draft.paths.push(content.trim());
            return;
        }
        if (content !== undefined && draft.part === 'locations') {
            draft.locations.push(locationOf(content.trim()));
            return;
        }
        if (draft.part !== 'start' || line.trim() === '')
            draft.part = 'detail';
    }
    draft.detail.push(line);
}
function locationOf(text) {
    const [, file = text, line, column] = LOCATION.exec(text) ?? [];
    return {
        file: file.replaceAll('\\', '/'),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(column === undefined ? {} : { column: Number(column) }),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/verdict.js




const NOT_REACHED = [
    /\((?:401|403|429|5\d\d)(?: [A-Z_]+)?\)$|^HTTP Status: (?:401|403|429|5\d\d)\b|unable to parse response/m,
    /default credentials|\bdefault auth:|resolve bundle auth|auth(?:entication)? (?:is not|not) configured/i,
    /invalid (?:access )?token|invalid_client|AADSTS\d+|unauthori[sz]ed|unauthenticated|status code:? 40[13]\b/i,
    /has no .{1,100} profile configured|no matching profile|multiple profiles matched|resolve any known|token (?:has )?expired|databricks auth login/i,
    /dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|context deadline|TLS handshake|x509:|proxyconnect/i,
    /failed during request visitor|\b(?:get|head|post|put|patch|delete) "https?:|rate limit|status code:? (?:429|5\d\d)\b|temporarily unavailable/i,
];
const verdict_TERRAFORM = /^error downloading terraform|^terraform (?:init|plan|show)\b/im;
const CRASHED = /^The Databricks CLI unexpectedly had a fatal error\.|^panic: /m;
const STOPPED = /^(?:failed to execute script: )?running (?:python code|scripts) is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\.?$/i;
function verdictOf(cli, run, scrub) {
    const { found, rest, log } = parseDiagnostics(run.stderr);
    const diagnostics = found.map((diagnostic) => scrubbed(diagnostic, scrub));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const fail = (why, hint = BY_HAND) => {
        cli.show(run);
        return new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_FAILED, `"${run.command}" ${why}, so it has no verdict.`, { hint });
    };
    if (CRASHED.test(run.stderr))
        throw fail('crashed');
    const placeless = errors.filter(({ locations }) => locations.length === 0);
    const says = (sign) => placeless.some(({ summary, detail }) => sign.test(`${summary}\n${detail}`));
    if (says(verdict_TERRAFORM))
        throw fail('could not get or run Terraform, which the engine "terraform" needs', NO_TERRAFORM);
    if (NOT_REACHED.some(says)) {
        cli.show(run);
        throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_NOT_AUTHENTICATED, `"${run.command}" could not sign in to the workspace, may not read there, or could not reach it.`, {
            hint: 'What it said stands above. Give the step the variables of one authentication method, or set "mode: offline", which needs none.',
        });
    }
    const stopped = errors.some(({ summary }) => STOPPED.test(summary));
    const told = diagnostics.filter(({ summary }) => !STOPPED.test(summary));
    const json = jsonObject(run.stdout);
    if (run.exitCode > 1)
        throw fail(`ended with exit code ${run.exitCode}`);
    if (run.exitCode === 1 && errors.length === 0) {
        throw fail(rest === '' ? 'failed without saying why' : 'failed in words that are no diagnostic');
    }
    if (run.exitCode === 0 && json === undefined)
        throw fail('printed something that is no JSON object');
    const aside = [...log, ...rest.split('\n')].filter((line) => line.trim() !== '').map(scrub);
    return { diagnostics: told, json, stopped, aside };
}
const BY_HAND = 'What it printed stands above. Run the command by hand, and check the version of the CLI.';
const NO_TERRAFORM = 'What it said stands above. Set "engine: direct" in the bundle, name a Terraform outside of the workspace in DATABRICKS_TF_EXEC_PATH, or run without "plan: true".';
function scrubbed(diagnostic, scrub) {
    return {
        ...diagnostic,
        summary: scrub(diagnostic.summary),
        detail: scrub(diagnostic.detail),
        paths: diagnostic.paths.map(scrub),
        locations: diagnostic.locations.map((location) => ({ ...location, file: scrub(location.file) })),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/plan-of.js





async function planOf(cli, target, validated, given) {
    if (validated.stopped)
        return stoppedAtCode(target);
    if (validated.diagnostics.some(({ severity }) => severity === 'error'))
        return ERRORS_FIRST;
    const code = codeOfPlan(target, validated.json);
    if (code !== undefined)
        return code;
    const run = await cli.run(['bundle', 'plan', '--output', 'json', '--target', target.name]);
    const verdict = verdictOf(cli, run, given.scrub);
    given.record(verdict, target);
    if (verdict.stopped)
        return stoppedAtCode(target);
    if (run.exitCode !== 0 || verdict.json === undefined)
        return ERRORS_FIRST;
    const actions = planActions(verdict.json, given.scrub);
    if (actions !== undefined)
        return actions;
    cli.show(run);
    throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_FAILED, `"${run.command}" printed a plan in a form that is not known, so nothing can be said of it.`, { hint: 'Run without "plan: true", or with another version of the Databricks CLI.' });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/scratch.js


async function withScratch(tempDirectory, work) {
    await (0,promises_.mkdir)(tempDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDirectory, 'countersign-databricks-'));
    try {
        return await work(directory);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/ask.js














const TIME_LIMIT = 120_000;
async function askCli(question, host) {
    const said = { version: undefined, findings: new Map(), losses: [], targets: [], notes: [] };
    let failure;
    try {
        await withScratch(host.facts.tempDirectory, (scratch) => askFrom(scratch, question, host, said));
    }
    catch (error) {
        const isNoAnswer = error instanceof kernel/* StepError */.zg && error.kind !== kernel/* kernelErrors */.TK.CANCELLED;
        if (question.mode === 'cli' || !isNoAnswer)
            throw error;
        failure = error;
    }
    return { ...said, findings: [...said.findings.values()], ...(failure === undefined ? {} : { failure }) };
}
async function askFrom(scratch, question, host, said) {
    const { mode, directory, targets, variables, timeLimit = TIME_LIMIT } = question;
    const bundle = await (0,promises_.realpath)((0,external_node_path_.join)(host.facts.workspace, directory));
    const { scrub: withoutSecrets, ...rest } = cliEnvironment(host, variables, { scratch, bundle });
    const masking = (0,effective_masking/* maskingOf */.w)(...targets);
    const inWorkspace = `${await (0,promises_.realpath)(host.facts.workspace)}${external_node_path_.sep}`;
    const scrub = (text) => masking.text(withoutSecrets(text)).replaceAll(inWorkspace, '');
    const environment = { ...rest, scrub };
    const cli = await findCli(host, { directory: directory === '' ? '.' : directory, environment, timeLimit });
    if (cli === undefined) {
        if (mode === 'cli')
            throw missing();
        said.notes.push('There is no Databricks CLI on the PATH, so the verdict is that of the offline rules alone.');
        if (question.plan)
            said.losses.push(...targets.map((target) => planMissing(target, NO_CLI)));
        return;
    }
    said.version = cli.version;
    if (environment.withheld.length > 0) {
        said.notes.push(withheldNote(environment.withheld));
        host.log('info', withheldNote(environment.withheld));
    }
    refuseOtherHosts(question, host.env, scrub);
    const names = new Set(targets.map(({ name }) => name));
    const record = (verdict, target) => {
        for (const line of verdict.aside)
            host.log('info', `The Databricks CLI says aside: ${line}`);
        for (const diagnostic of verdict.diagnostics) {
            const finding = findingOf(diagnostic, target.name, directory, names);
            const key = JSON.stringify([finding.target, finding.message, finding.at, finding.path]);
            said.findings.set(key, finding);
        }
        if (verdict.stopped)
            said.notes.push(stoppedAt(target.name, mode));
    };
    for (const [index, target] of targets.entries()) {
        host.progress(`Asking the Databricks CLI about ${target.name}`, index / targets.length);
        const verdict = verdictOf(cli, await validate(cli, target.name), scrub);
        record(verdict, target);
        const plan = question.plan ? await planOf(cli, target, verdict, { scrub, record }) : undefined;
        const isMade = plan !== undefined && !('because' in plan);
        if (isMade)
            said.losses.push(...losses(target, plan, question.allowRemoval ?? []));
        else if (plan !== undefined)
            said.losses.push(planMissing(target, plan));
        said.targets.push({ name: target.name, config: verdict.json, plan: isMade ? plan : undefined });
    }
}
async function validate(cli, target) {
    return await cli.run(['bundle', 'validate', '--output', 'json', '--target', target]);
}
function stoppedAt(target, mode) {
    const where = `The Databricks CLI stopped in "${target}" where it would have run code of the repository`;
    if (mode === 'both')
        return `${where}; what lies beyond is judged by the offline rules alone.`;
    throw new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_STOPPED, `${where}, so it has no verdict.`, {
        hint: 'Set "mode: offline" or "mode: both": they judge what the files say, and run nothing.',
    });
}
function withheldNote(names) {
    return `The Databricks CLI was not given ${names.join(', ')}: a path into the workspace, where the branch decides what stands there.`;
}
function missing() {
    return new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_NOT_FOUND, 'There is no program "databricks" on the PATH, and "mode" is "cli".', {
        hint: 'Install it in an earlier step (databricks/setup-cli on GitHub; elsewhere see https://docs.databricks.com/dev-tools/cli/install.html), or set "mode: offline".',
    });
}


/***/ }),

/***/ 40226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ meetsConstraint)
/* harmony export */ });
const CONDITION = /^(>=|<=|>|<|!=)? ?(\d+)\.(?:\*|(\d+)\.(?:\*|(\d+)))$/;
function meetsConstraint(version, constraint) {
    const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version) ?? [];
    const actual = numbers.map(Number);
    if (actual.length !== 3)
        return undefined;
    let all = true;
    for (const condition of constraint.split(',')) {
        const [whole, operator = '', ...parts] = CONDITION.exec(condition.trim()) ?? [];
        if (whole === undefined)
            return undefined;
        const wanted = parts.filter((part) => part !== undefined).map(Number);
        all &&= holds(operator, compare(actual, wanted));
    }
    return all;
}
function compare(actual, wanted) {
    for (const [index, number] of wanted.entries()) {
        const difference = (actual[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function holds(operator, difference) {
    switch (operator) {
        case '>=':
            return difference >= 0;
        case '<=':
            return difference <= 0;
        case '>':
            return difference > 0;
        case '<':
            return difference < 0;
        case '!=':
            return difference !== 0;
        default:
            return difference === 0;
    }
}


/***/ }),

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45346);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57736);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68358);




function fieldChanges(before, after) {
    const found = [];
    compare('', '', before, after, found);
    return found.sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.field, b.field) || (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(rank(a), rank(b)));
}
function compare(field, name, before, after, found) {
    const [was, is] = [presentOf(before), presentOf(after)];
    if (was === undefined && is === undefined)
        return;
    if (was === undefined || is === undefined)
        found.push({ field, before: was, after: is });
    else if (was.kind === 'map' && is.kind === 'map')
        compareMaps(field, was, is, found);
    else if (was.kind === 'list' && is.kind === 'list')
        compareLists(field, name, was, is, found);
    else if ((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(was, name) !== (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(is, name))
        found.push({ field, before: was, after: is });
}
function presentOf(value) {
    return value?.kind === 'null' ? undefined : value;
}
function compareMaps(field, before, after, found) {
    for (const key of new Set([...before.entries.keys.names, ...after.entries.keys.names])) {
        compare(below(field, key), key, before.entries.value(key), after.entries.value(key), found);
    }
}
function compareLists(field, name, before, after, found) {
    const [was, is] = (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsOf */ .ZE)(name, before, after);
    if (was.kind === 'keyed' && is.kind === 'keyed') {
        for (const key of new Set([...was.by.keys(), ...is.by.keys()]))
            compare(`${field}[${key}]`, '', was.by.get(key), is.by.get(key), found);
        return;
    }
    if (was.kind === 'set') {
        compareSets(field, before, after, found);
        return;
    }
    const maps = [...before.items, ...after.items].every(({ kind }) => kind === 'map');
    if (!maps || before.items.length !== after.items.length) {
        if ((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(before, name) !== (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after, name))
            found.push({ field, before, after });
        return;
    }
    for (const [index, item] of before.items.entries())
        compare(`${field}[${index}]`, '', item, after.items[index], found);
}
function compareSets(field, before, after, found) {
    const [was, is] = [meaningsOf(before), meaningsOf(after)];
    const [gone, come] = [without(was, is), without(is, was)];
    const [old, now] = [...gone, ...come];
    if (gone.length === 1 && come.length === 1 && old?.kind === 'map' && now?.kind === 'map') {
        compareMaps(`${field}[]`, old, now, found);
        return;
    }
    for (const item of gone)
        found.push({ field: `${field}[]`, before: item, after: undefined });
    for (const item of come)
        found.push({ field: `${field}[]`, before: undefined, after: item });
}
function meaningsOf(list) {
    return list.items.map((item) => [(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(item), item]);
}
function without(list, other) {
    const spare = new Map();
    for (const [meaning] of other)
        spare.set(meaning, (spare.get(meaning) ?? 0) + 1);
    return list.flatMap(([meaning, item]) => {
        const left = spare.get(meaning) ?? 0;
        if (left > 0)
            spare.set(meaning, left - 1);
        return left === 0 ? [item] : [];
    });
}
function below(field, key) {
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key))
        return `${field}['${key.replaceAll("'", "''")}']`;
    return field === '' ? key : `${field}.${key}`;
}
function rank({ before, after }) {
    return `${after === undefined ? 0 : 1}${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(after ?? before ?? NOTHING)}`;
}
const NOTHING = (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .nullValue */ .Pv)(_config_places_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLACES */ .dR);


/***/ }),

/***/ 43833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedToGo: () => (/* binding */ allowedToGo),
/* harmony export */   s: () => (/* binding */ nearestPlace),
/* harmony export */   statefulFindings: () => (/* binding */ statefulFindings)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _effective_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33898);
/* harmony import */ var _resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78413);
/* harmony import */ var _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96503);
/* harmony import */ var _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4666);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86850);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41944);









function statefulFindings(base, head, allowed) {
    if (base === undefined || head === undefined)
        return [];
    const mayGo = allowedToGo(allowed);
    const masking = (0,_effective_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .maskingOf */ .w)(base, head);
    const [before, after] = [(0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withResourceValues */ .J)(base), (0,_resolve_resource_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withResourceValues */ .J)(head)];
    return statefulPaths(base).flatMap((path) => {
        const resource = path.join('.');
        const [was, is] = [(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(before.config, path), (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(after.config, path)];
        if (mayGo.has(resource) || was?.kind !== 'map')
            return [];
        if (is?.kind !== 'map')
            return [deleted(path, was, head, masking)];
        return recreated(path, was, is, head, masking);
    });
}
function allowedToGo(allowed) {
    return new Set(allowed.map((path) => (path.startsWith('resources.') ? path : `resources.${path}`)));
}
function statefulPaths({ config }) {
    const types = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources']);
    if (types?.kind !== 'map')
        return [];
    return [...types.entries]
        .flatMap(([type, { value }]) => {
        if (value.kind !== 'map' || (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(`resources.${type}.`) === undefined)
            return [];
        return value.entries.keys.names.map((key) => ['resources', type, key]);
    })
        .sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.join('.'), b.join('.')));
}
function deleted(path, was, head, masking) {
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(path.join('.')) ?? type;
    const movedTo = sameUnderAnotherKey(path, was, head);
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return {
        rule: _rules_stateful_deleted_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H,
        target: head.name,
        message: `The ${noun} "${masking.text(key)}" is no longer in the bundle, so the next deployment deletes it with all that is in it.`,
        at: nearestPlace(path, head),
        path,
        ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
        hint: movedTo === undefined
            ? `Keep it, or allow the removal of "${path.join('.')}".`
            : `"${movedTo}" is the same ${noun} under another key: keep the key, or bind the existing one to it with "databricks bundle deployment bind".`,
    };
}
function recreated(path, was, is, head, masking) {
    const resource = path.join('.');
    const changes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldChanges */ .w)(was, is).filter((change) => (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .remakes */ .B)(resource, change));
    const [first] = changes;
    if (first === undefined)
        return [];
    const [, type, key] = path;
    const noun = (0,_stateful_js__WEBPACK_IMPORTED_MODULE_8__/* .statefulNoun */ .F)(resource) ?? type;
    const told = changes.map(({ field, before, after }) => {
        const [from, to] = (0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPair */ .c)(before, after, masking);
        return `"${field}" goes from ${from === undefined ? 'unset' : `"${from}"`} to ${to === undefined ? 'unset' : `"${to}"`}`;
    });
    const stood = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.before) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(was);
    return [
        {
            rule: _rules_stateful_recreated_js__WEBPACK_IMPORTED_MODULE_5__/* .rule */ .H,
            target: head.name,
            message: `The ${noun} "${masking.text(key)}" becomes another one, and the old one is deleted with all that is in it: ${told.join(', ')}.`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(first.after) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(is) ?? nearestPlace(path, head),
            path: first.after === undefined ? path : [...path, ...first.field.split('.')],
            ...(stood === undefined ? {} : { related: [{ at: stood, message: 'Here it stood in the base.' }] }),
            hint: `Keep ${changes.length === 1 ? 'that field' : 'those fields'}, or move the data first and allow the removal of "${resource}".`,
        },
    ];
}
function sameUnderAnotherKey([section, type, key], was, head) {
    const siblings = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(head.config, [section, type]);
    const identity = (value) => ['name', 'catalog_name', 'schema_name'].map((field) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, [field])) ?? '');
    const wanted = identity(was);
    if (siblings?.kind !== 'map' || wanted[0] === '')
        return undefined;
    for (const [other, { value }] of siblings.entries) {
        const same = identity(value).every((part, index) => part === wanted[index]);
        if (other !== key && same)
            return `${section}.${type}.${other}`;
    }
    return undefined;
}
function nearestPlace([section, type], head) {
    const paths = [[section, type], [section]];
    for (const path of paths) {
        const place = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(head.config, path));
        if (place !== undefined)
            return place;
    }
    const file = ((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(head.config, ['bundle'])) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(head.config))?.file;
    return file === undefined ? undefined : { file };
}


/***/ }),

/***/ 86850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownPair)
/* harmony export */ });
/* harmony import */ var _effective_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39674);

const MAX_SHOWN = 160;
const LEAD = 24;
function shownPair(before, after, masking) {
    const [was, is] = [shown(before, masking), shown(after, masking)];
    const from = was === undefined || is === undefined ? 0 : firstDifference(was, is);
    return [cut(was, from), cut(is, from)];
}
function shown(value, masking) {
    if (value === undefined)
        return undefined;
    return value.kind === 'map' || value.kind === 'list' ? (0,_effective_print_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value, masking) : masking.shown(value);
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at === a.length && at === b.length ? 0 : at;
}
function cut(text, differsAt) {
    if (text === undefined || text.length <= MAX_SHOWN)
        return text;
    const start = differsAt < MAX_SHOWN / 2 ? 0 : Math.max(0, Math.min(differsAt - LEAD, text.length - MAX_SHOWN));
    const part = text.slice(start, start + MAX_SHOWN).replace(/\p{Surrogate}/gu, '');
    const rest = start + MAX_SHOWN < text.length;
    return `${start === 0 ? '' : '…'}${part}${rest ? '…' : ''} (${text.length} characters)`;
}


/***/ }),

/***/ 41944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ remakes),
  F: () => (/* binding */ statefulNoun)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/difference/elements.js
var difference_elements = __webpack_require__(68358);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/identity.js


const DEFAULTS = { volume_type: 'MANAGED', backend_type: 'DATABRICKS' };
const IN_LOWER_CASE = /^(?:catalog_|schema_)?name$/;
const WITHOUT_SLASH = /^storage_(?:root|location)$/;
function isAnother(field, before, after) {
    const [was, is] = [said(field, before), said(field, after)];
    return was !== is && !(IN_LOWER_CASE.test(field) && was.toLowerCase() === is);
}
function said(field, value) {
    if (value === undefined)
        return DEFAULTS[field] ?? '';
    if (value.kind === 'null')
        return '';
    const text = value.kind === 'map' || value.kind === 'list' ? (0,difference_elements/* meaningOf */.Pr)(value) : (0,difference_elements/* comparedText */.lp)(value);
    return WITHOUT_SLASH.test(field) ? (0,path/* withoutLastSlashes */.q4)(text) : text;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/stateful.js

const IDENTITIES = {
    catalogs: { noun: 'catalog', fields: ['connection_name', 'provider_name', 'share_name', 'storage_root'] },
    schemas: { noun: 'schema', fields: ['name', 'catalog_name', 'storage_root'] },
    volumes: {
        noun: 'volume',
        fields: ['catalog_name', 'schema_name', 'volume_type', 'storage_location'],
    },
    registered_models: {
        noun: 'registered model',
        fields: ['name', 'catalog_name', 'schema_name', 'storage_location'],
    },
    models: { noun: 'model', fields: ['name'] },
    experiments: { noun: 'experiment', fields: ['artifact_location', 'trace_location'] },
    pipelines: {
        noun: 'pipeline',
        fields: [
            ...['catalog', 'storage', 'ingestion_definition.connection_name', 'ingestion_definition.ingestion_gateway_id'],
            ...['ingestion_definition.ingest_from_uc_foreign_catalog', 'gateway_definition.connection_id'],
            ...['connection_name', 'gateway_storage_catalog', 'gateway_storage_schema'].map((field) => `gateway_definition.${field}`),
        ],
    },
    database_instances: { noun: 'database instance', fields: ['name', 'parent_instance_ref'] },
    database_catalogs: { noun: 'database catalog', fields: 'all' },
    synced_database_tables: { noun: 'synced table', fields: 'all' },
    postgres_projects: { noun: 'Postgres project', fields: ['project_id', 'pg_version'] },
    postgres_branches: {
        noun: 'Postgres branch',
        fields: ['branch_id', 'parent', 'source_branch', 'source_branch_lsn', 'source_branch_time'],
    },
    postgres_databases: { noun: 'Postgres database', fields: ['database_id', 'parent'] },
    postgres_catalogs: { noun: 'Postgres catalog', fields: 'all' },
    postgres_synced_tables: { noun: 'synced table', fields: 'all' },
    materialization_sets: { noun: 'materialization set', fields: [] },
    secret_scopes: {
        noun: 'secret scope',
        fields: ['name', 'backend_type', 'keyvault_metadata'],
    },
    secrets: { noun: 'secret', fields: ['name', 'catalog_name', 'schema_name'] },
    vector_search_endpoints: { noun: 'vector search endpoint', fields: ['name', 'endpoint_type'] },
    vector_search_indexes: {
        noun: 'vector search index',
        fields: [
            ...['name', 'endpoint_name', 'index_type', 'index_subtype', 'primary_key'],
            ...['delta_sync_index_spec', 'direct_access_index_spec'],
        ],
    },
};
const BESIDE = /^(?:lifecycle|permissions|grants)\b/;
function typeOf(resource) {
    return /^resources\.([^.]+)\./.exec(resource)?.[1] ?? '';
}
function statefulNoun(resource) {
    return IDENTITIES[typeOf(resource)]?.noun;
}
function remakes(resource, { field, before, after }) {
    const fields = IDENTITIES[typeOf(resource)]?.fields ?? [];
    const decides = fields === 'all' ? !BESIDE.test(field) : fields.some((one) => `${field}.`.startsWith(`${one}.`));
    return decides && isAnother(field, before, after);
}


/***/ })

};
