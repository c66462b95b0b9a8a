export const id = 939;
export const ids = [939];
export const modules = {

/***/ 3939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCli: () => (/* binding */ askCli)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var value = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/masking.js + 1 modules
var effective_masking = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/shared/programs/program-path.js
var program_path = __webpack_require__(7811);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/sensitive.js
var sensitive = __webpack_require__(9157);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/environment.js


/** What any program needs to run and to reach its servers. */
const SYSTEM = /^(?:PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMP|TEMP|TMPDIR|XDG_(?:CONFIG|CACHE)_HOME|(?:HTTP|HTTPS|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR))$/i;
/** What signs the CLI in, by the unified authentication of Databricks, and what it may know of the workspace. */
const AUTHENTICATION = /^(?:DATABRICKS_(?:HOST|ACCOUNT_ID|WORKSPACE_ID|TOKEN|USERNAME|PASSWORD|CONFIG_FILE|CONFIG_PROFILE|CLIENT_ID|CLIENT_SECRET|AUTH_TYPE|AZURE_[A-Z_]+|TOKEN_AUDIENCE|OIDC_TOKEN|OIDC_TOKEN_ENV|OIDC_TOKEN_FILEPATH|METADATA_SERVICE_URL|CLUSTER_ID|BUNDLE_ENGINE)|ARM_[A-Z_]+|AZURE_CONFIG_DIR)$/;
/** The job's own identity, handed over only where the authentication type asks for it. */
const IDENTITIES = [
    { types: /^github-oidc/, names: /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/ },
    {
        types: /^azure-devops-oidc/,
        names: /^SYSTEM_(?:ACCESSTOKEN|OIDCREQUESTURI|TEAMFOUNDATIONCOLLECTIONURI|COLLECTIONURI|PLANTYPE|HOSTTYPE|TEAMPROJECTID|PLANID|JOBID)$/,
    },
];
/** Set whatever the job says: no code of the repository runs, nothing is coloured, looked up or sent home. */
const FIXED = {
    DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '1',
    DATABRICKS_CLI_DISABLE_UPDATE_CHECK: '1',
    DATABRICKS_CLI_DISABLE_TELEMETRY: '1',
    NO_COLOR: '1',
    TERM: 'dumb',
};
/**
 * The environment of the CLI: the least that it can work with. Masks what is secret in it, before its first use.
 * @param bundleVariables values of bundle variables, handed over as `BUNDLE_VAR_…` and not as arguments, which others on the machine could see
 */
function cliEnvironment(host, bundleVariables) {
    const { env, facts } = host;
    const type = env.DATABRICKS_AUTH_TYPE ?? '';
    const identity = IDENTITIES.find(({ types }) => types.test(type))?.names;
    const tokenName = env.DATABRICKS_OIDC_TOKEN_ENV;
    const passed = Object.entries(env).filter((entry) => {
        const [name, value] = entry;
        if (value === undefined || value === '')
            return false;
        const named = name === tokenName || identity?.test(name) === true;
        return named || SYSTEM.test(name) || AUTHENTICATION.test(name) || /^BUNDLE_VAR_./.test(name);
    });
    const given = [...bundleVariables].map(([name, value]) => [`BUNDLE_VAR_${name}`, value]);
    const secrets = new Set();
    for (const [name, value] of [...passed, ...given]) {
        for (const secret of secretsIn(name, value, name === tokenName)) {
            host.mask(secret);
            secrets.add(secret);
        }
    }
    const longest = [...secrets].sort((a, b) => b.length - a.length);
    return {
        variables: {
            ...Object.fromEntries(passed),
            ...Object.fromEntries(given),
            PATH: (0,program_path/* programPath */.k)(env, facts.workspace),
            ...FIXED,
        },
        scrub: (text) => longest.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
    };
}
function secretsIn(name, value, isToken) {
    // A file or an address that a token comes from is none.
    if (/_(?:FILEPATH|FILE|URL|ENV|AUDIENCE)$/.test(name))
        return [];
    if (/_PROXY$/i.test(name))
        return [...value.matchAll(/:\/\/[^:/@]*:([^@/]+)@/g)].map(([, password = '']) => password);
    const plain = name.replace(/^BUNDLE_VAR_/, '');
    return isToken || (0,sensitive/* isSensitiveName */.eq)(plain) || plain === 'SYSTEM_ACCESSTOKEN' ? [value] : [];
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/errors.js

const cliErrors = (0,kernel/* defineErrors */.V)({
    CLI_NOT_FOUND: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'With `mode: cli`, the verdict is that of the Databricks CLI, and there is no program `databricks` on the PATH (directories of the workspace do not count: they hold what is being checked). Install it in an earlier step, with `databricks/setup-cli` on GitHub or the package of your runner image, or set `mode: offline`.',
    },
    CLI_TOO_OLD: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The program `databricks` on the PATH is the retired Python CLI (`pip install databricks-cli`, up to 0.18), or something else of that name: it does not know bundles. Install the current Databricks CLI, and see that it comes first on the PATH.',
    },
    CLI_NOT_AUTHENTICATED: {
        exit: kernel/* EXIT */.dc.undecided,
        doc: 'The Databricks CLI could not sign in to the workspace, or could not reach it, so it has no verdict. Give the step the variables of one authentication method (`DATABRICKS_HOST` and `DATABRICKS_TOKEN`, or those of a service principal), or set `mode: offline`, which needs none: pull requests of forks have no secrets.',
    },
    CLI_FAILED: {
        exit: kernel/* EXIT */.dc.undecided,
        doc: 'The Databricks CLI ended without a verdict: it failed without saying why in the form it has for that, or it printed something that is no configuration. What it printed stands in the log, without secrets. Run the same command by hand, and check the version.',
    },
    CLI_TIMED_OUT: {
        exit: kernel/* EXIT */.dc.undecided,
        doc: 'The Databricks CLI did not come to an end in its time and was stopped. Often the workspace cannot be reached: check the proxy and the network, and run again.',
    },
    CLI_STOPPED: {
        exit: kernel/* EXIT */.dc.undecided,
        doc: 'The Databricks CLI would have run code of the repository (Python for bundles, scripts), which this step never allows, and stopped there without a verdict. Set `mode: offline` or `mode: both`, which judge what the files say.',
    },
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(5869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/databricks-cli.js
var databricks_cli = __webpack_require__(7818);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/findings.js


/** A diagnostic as a finding. @param prefix the bundle's directory, relative to the workspace */
function findingOf(diagnostic, target, prefix) {
    const { severity, summary, detail, paths, locations } = diagnostic;
    const places = locations.flatMap((location) => placeIn(location, prefix) ?? []);
    const [at, ...others] = places;
    const path = paths[0] === undefined ? undefined : parsePath(paths[0]);
    const hint = oneLine(detail, MAX_HINT);
    return {
        rule: { id: databricks_cli/* rule */.H.id, severity, cliParity: databricks_cli/* rule */.H.cliParity },
        target,
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
/** `undefined` for what lies outside the workspace: nothing can be shown there. */
function placeIn(location, prefix) {
    const { file, ...position } = location;
    if (file === '' || /^(?:\/|[A-Za-z]:)/.test(file))
        return undefined;
    const path = (0,load_path/* inWorkspace */.v)(prefix, file);
    return path === undefined || path === '' ? undefined : { file: path, ...position };
}
/** `resources.jobs.train.tasks[0].libraries`, and `['key']` for what is no plain name. */
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

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/program.js


const PROGRAM = 'databricks';
const VERSION_LIMIT = 15_000;
/** Finds the CLI; `undefined` where there is none. @throws StepError for another program of that name */
async function findCli(host, place) {
    const { directory, environment, timeLimit } = place;
    const run = async (args, timeout) => {
        const result = await host.exec(PROGRAM, args, { cwd: directory, env: environment.variables, timeout });
        const command = [PROGRAM, ...args].join(' ');
        if (result.timedOut) {
            throw new kernel/* StepError */.zg(cliErrors.CLI_TIMED_OUT, `"${command}" did not come to an end in ${timeout / 1000} s and was stopped.`, { hint: 'Check that the workspace can be reached from here, through its proxy, and run again.' });
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
/** Of what went wrong, the beginning is enough. */
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
        return version.replace(/^v/, '');
    show(answer);
    throw new kernel/* StepError */.zg(cliErrors.CLI_TOO_OLD, 'The program "databricks" on the PATH does not tell its version as the Databricks CLI does.', { hint: 'Install the current Databricks CLI, and see that no "databricks" of pip comes before it on the PATH.' });
}
/** An object of JSON; `undefined` for anything else. */
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

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/plan.js


const ACTIONS = new Set(['create', 'update', 'update_id', 'resize', 'recreate', 'delete']);
/** A cell of a table. */
const plan_MAX_SHOWN = 160;
/** The actions of a plan, sorted by resource; `undefined` for what is no plan, or holds an action that is unknown. */
function planActions(plan) {
    // Nothing deployed and nothing to deploy: the CLI leaves the field out.
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
        actions.push({ resource, action: entry.action, changes: changesOf(entry.changes) });
    }
    return actions;
}
function isAction(text) {
    return ACTIONS.has(text);
}
function changesOf(changes) {
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
            before: shown(old ?? remote, field),
            after: shown(wanted, field),
        };
    });
}
function shown(value, field) {
    if (value === undefined || value === null)
        return undefined;
    const masked = maskedValue(value, lastName(field));
    const text = (0,sensitive/* withoutTokens */.N_)(typeof masked === 'string' ? masked : JSON.stringify(masked));
    if (text.length <= plan_MAX_SHOWN)
        return text;
    return `${text.slice(0, plan_MAX_SHOWN).replace(/\p{Surrogate}/gu, '')}… (${text.length} characters)`;
}
/** `tasks[task_key='a'].new_cluster.spark_conf['spark.password']` ends in `spark.password`. */
function lastName(field) {
    return /\['((?:[^']|'')*)'\]$/.exec(field)?.[1] ?? /([^.[\]]+)(?:\[[^\]]*\])*$/.exec(field)?.[1] ?? field;
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
/** What the CLI ends with; it belongs to no diagnostic. */
const EPILOGUE = /^(?:Validation OK!|Found \d+ (?:errors?|warnings?|recommendations?)\b.*)$/;
const LOCATION = /^(.*?)(?::(\d+))?(?::(\d+))?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours start with one
const COLOURS = /\u001b\[[0-9;]*m/g;
/**
 * Reads what the CLI prints for people, there is no other form:
 *
 *     Error: <summary>
 *       at <path>
 *       in <file>:<line>:<column>
 *          <file>:<line>:<column>
 *
 *     <detail, to the next diagnostic>
 */
function parseDiagnostics(stderr) {
    const drafts = [];
    const rest = [];
    for (const line of stderr.replace(COLOURS, '').split(/\r?\n/)) {
        const [, word = '', summary = ''] = START.exec(line) ?? [];
        const severity = SEVERITIES[word];
        const draft = drafts.at(-1);
        if (severity !== undefined)
            drafts.push({ severity, summary: summary.trim(), paths: [], locations: [], detail: [], part: 'start' });
        else if (EPILOGUE.test(line))
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
    return { found, rest: rest.join('\n').trim() };
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




/** No mistake of the bundle: the CLI could not ask the workspace. */
const NOT_REACHED = [
    /default credentials|default auth|resolve bundle auth|auth(?:entication)? (?:is not|not) configured/i,
    /invalid (?:access )?token|invalid_client|AADSTS\d+|unauthori[sz]ed|unauthenticated|status code:? 40[13]\b/i,
    /(?:no|resolve any known) .*(?:profile|configuration file)|multiple profiles matched|token (?:has )?expired|databricks auth login/i,
    /dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|context deadline|TLS handshake|x509:|proxyconnect|: EOF$/im,
    /failed during request visitor|get "https?:|rate limit|status code:? (?:429|5\d\d)\b|temporarily unavailable/i,
];
/** The environment forbids it, so that this is what the CLI says of every bundle with code. */
const STOPPED = /DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION|not allowed .*restricted/i;
/**
 * What an ended run of the CLI says of the bundle.
 * @throws StepError when it says nothing of it: that is no pass
 */
function verdictOf(cli, run, scrub) {
    const { found, rest } = parseDiagnostics(run.stderr);
    const diagnostics = found.map((diagnostic) => scrubbed(diagnostic, scrub));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const fail = (why) => {
        cli.show(run);
        return new kernel/* StepError */.zg(cliErrors.CLI_FAILED, `"${run.command}" ${why}, so it has no verdict.`, {
            hint: 'What it printed stands above. Run the command by hand, and check the version of the CLI.',
        });
    };
    // What has a line in a file is about the bundle, whatever words it has.
    const unreached = errors.find(({ summary, detail, locations }) => locations.length === 0 && NOT_REACHED.some((sign) => sign.test(`${summary}\n${detail}`)));
    if (unreached !== undefined) {
        cli.show(run);
        throw new kernel/* StepError */.zg(cliErrors.CLI_NOT_AUTHENTICATED, `"${run.command}" could not sign in to the workspace or could not reach it.`, {
            hint: 'What it said stands above. Give the step the variables of one authentication method, or set "mode: offline", which needs none.',
        });
    }
    const stopped = errors.some(({ summary, detail }) => STOPPED.test(`${summary}\n${detail}`));
    const told = diagnostics.filter(({ summary, detail }) => !STOPPED.test(`${summary}\n${detail}`));
    const json = jsonObject(run.stdout);
    if (run.exitCode > 1)
        throw fail(`ended with exit code ${run.exitCode}`);
    if (run.exitCode === 1 && errors.length === 0) {
        throw fail(rest === '' ? 'failed without saying why' : 'failed in words that are no diagnostic');
    }
    if (run.exitCode === 0 && json === undefined)
        throw fail('printed something that is no JSON object');
    return { diagnostics: told, json, stopped };
}
function scrubbed(diagnostic, scrub) {
    return {
        ...diagnostic,
        summary: scrub(diagnostic.summary),
        detail: scrub(diagnostic.detail),
        paths: diagnostic.paths.map(scrub),
        locations: diagnostic.locations.map((location) => ({ ...location, file: scrub(location.file) })),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/cli/ask.js









const TIME_LIMIT = 120_000;
/**
 * Asks the installed Databricks CLI about every target.
 * @throws StepError when it has no verdict: it is missing (`cli`), fails, hangs, or prints what nobody can read
 */
async function askCli(question, host) {
    const { mode, directory, targets, variables, timeLimit = TIME_LIMIT } = question;
    const { scrub: withoutSecrets, ...rest } = cliEnvironment(host, variables);
    const masking = (0,effective_masking/* maskingOf */.w)(...targets);
    const environment = { ...rest, scrub: (text) => masking.text(withoutSecrets(text)) };
    const cli = await findCli(host, { directory: directory === '' ? '.' : directory, environment, timeLimit });
    if (cli === undefined) {
        if (mode === 'cli')
            throw missing();
        const note = 'There is no Databricks CLI on the PATH, so the verdict is that of the offline rules alone.';
        return { version: undefined, findings: [], targets: [], notes: [note] };
    }
    const findings = [];
    const answers = [];
    const notes = [];
    const record = (verdict, target) => {
        findings.push(...verdict.diagnostics.map((diagnostic) => findingOf(diagnostic, target.name, directory)));
        if (verdict.stopped)
            notes.push(stoppedAt(target.name, mode));
    };
    for (const [index, target] of targets.entries()) {
        host.progress(`Asking the Databricks CLI about ${target.name}`, index / targets.length);
        const verdict = verdictOf(cli, await validate(cli, target.name), environment.scrub);
        record(verdict, target);
        const isValid = !verdict.stopped && verdict.diagnostics.every(({ severity }) => severity !== 'error');
        let plan;
        if (question.plan) {
            const obstacle = isValid ? builds(target) : `The target "${target.name}" has errors, so no plan was asked for.`;
            if (obstacle === undefined)
                plan = await planOf(cli, target, environment.scrub, record);
            else
                notes.push(obstacle);
        }
        answers.push({ name: target.name, config: verdict.json, plan });
    }
    return { version: cli.version, findings, targets: answers, notes };
}
async function validate(cli, target) {
    const args = ['bundle', 'validate', '--output', 'json', '--target', target];
    const run = await cli.run([...args, '--include-locations']);
    // Older ones do not have it.
    const unknown = run.exitCode !== 0 && /unknown flag: --include-locations/.test(run.stderr);
    return unknown ? await cli.run(args) : run;
}
async function planOf(cli, target, scrub, record) {
    const run = await cli.run(['bundle', 'plan', '--output', 'json', '--target', target.name]);
    const verdict = verdictOf(cli, run, scrub);
    record(verdict, target);
    if (run.exitCode !== 0 || verdict.json === undefined)
        return undefined;
    const actions = planActions(verdict.json);
    if (actions !== undefined)
        return actions.map((action) => scrubbedAction(action, scrub));
    cli.show(run);
    throw new kernel/* StepError */.zg(cliErrors.CLI_FAILED, `"${run.command}" printed a plan in a form that is not known, so nothing can be said of it.`, { hint: 'Run without "plan: true", or with another version of the Databricks CLI.' });
}
function scrubbedAction(action, scrub) {
    const changes = action.changes.map((change) => ({
        ...change,
        before: change.before === undefined ? undefined : scrub(change.before),
        after: change.after === undefined ? undefined : scrub(change.after),
    }));
    return { ...action, changes };
}
/** A plan builds the artifacts first, with commands of the repository. */
function builds({ name, config }) {
    const artifacts = (0,value/* entriesOf */.Mc)((0,value/* valueAt */.fK)(config, ['artifacts'])).map(([artifact]) => `"${artifact}"`);
    if (artifacts.length === 0)
        return undefined;
    return `A plan of "${name}" would run the build of ${artifacts.join(', ')}, which is code of the repository, so none was asked for.`;
}
function stoppedAt(target, mode) {
    const where = `The Databricks CLI stopped in "${target}" where it would have run code of the repository`;
    if (mode === 'both')
        return `${where}; what lies beyond is judged by the offline rules alone.`;
    throw new kernel/* StepError */.zg(cliErrors.CLI_STOPPED, `${where}, so it has no verdict.`, {
        hint: 'Set "mode: offline" or "mode: both": they judge what the files say, and run nothing.',
    });
}
function missing() {
    return new kernel/* StepError */.zg(cliErrors.CLI_NOT_FOUND, 'There is no program "databricks" on the PATH, and "mode" is "cli".', {
        hint: 'Install it in an earlier step (databricks/setup-cli on GitHub; elsewhere see https://docs.databricks.com/dev-tools/cli/install.html), or set "mode: offline".',
    });
}


/***/ })

};
