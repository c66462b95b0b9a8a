export const id = 463;
export const ids = [463];
export const modules = {

/***/ 17463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/hosts/annotations.js

function annotationBudget(caps) {
    const left = { ...caps };
    return {
        take(severity) {
            if (left[severity] <= 0)
                return false;
            left[severity]--;
            return true;
        },
    };
}
function spendBudget(findings, budget, show) {
    let unseen = 0;
    for (const finding of (0,kernel/* sortFindings */.Tc)(findings)) {
        if (budget.take(finding.severity))
            show(finding);
        else
            unseen++;
    }
    return unseen;
}
function unseenLine(unseen, allIn = 'report') {
    const all = allIn === 'report' ? 'the full list is in the report' : 'the log lists all of them';
    return `and ${unseen} more ${unseen === 1 ? 'finding' : 'findings'}; ${all}`;
}
const ANNOTATION_CHARACTERS = 4096;
function annotationText(finding, redact) {
    const { measured, expected, hint } = finding;
    const said = [finding.message, ...(0,kernel/* variantLines */.xO)(finding.variants)].join(' ');
    const facts = [measured && `measured ${measured}`, expected && `expected ${expected}`].filter(Boolean).join(', ');
    const text = `${said}${facts === '' ? '' : ` (${facts})`}${hint === undefined ? '' : ` ${hint}`}`;
    return shorten(redact(text), ANNOTATION_CHARACTERS);
}
function findingLine(finding, redact) {
    const place = finding.at === undefined ? '' : `${formatPlace(finding.at)}: `;
    return `${place}${annotationText(finding, redact)} [${finding.ruleId}]`;
}
function shorten(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./lib/shared/hosts/cancellation.js
var cancellation = __webpack_require__(22674);
// EXTERNAL MODULE: ./lib/shared/hosts/clock.js
var clock = __webpack_require__(63035);
;// CONCATENATED MODULE: ./lib/shared/hosts/environment.js
function readEnvironment() {
    return Object.freeze({ ...process.env });
}
function variable(env, name) {
    return unlessBlank(env[name]);
}
function unlessBlank(value) {
    return value === undefined || value.trim() === '' ? undefined : value;
}
function wholeNumber(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
function childEnvironment(env) {
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^INPUT_/i.test(entry[0]));
    return Object.fromEntries(entries);
}
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/shared/hosts/errors.js
var errors = __webpack_require__(79638);
;// CONCATENATED MODULE: ./lib/shared/hosts/finish-once.js
function finishOnce(end) {
    let finished;
    return (finish) => {
        if (finished !== undefined) {
            throw new Error(`The run was finished already ("${finished.line}"); it cannot finish again ("${finish.line}").`);
        }
        finished = finish;
        end(finish);
    };
}

;// CONCATENATED MODULE: ./lib/shared/hosts/groups.js
function createGroups(face) {
    let isOpen = false;
    const close = () => {
        if (isOpen)
            face.close();
        isOpen = false;
    };
    return {
        close,
        async run(title, body) {
            if (isOpen) {
                face.line(title);
                return body();
            }
            face.open(title);
            isOpen = true;
            try {
                return await body();
            }
            finally {
                close();
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/shared/hosts/hostile-text.js
var hostile_text = __webpack_require__(55651);
;// CONCATENATED MODULE: ./lib/shared/hosts/notices.js


function secretOutput(name) {
    return `The output "${name}" was not set: its value holds a masked secret.`;
}
function summaryTooLarge(bytes) {
    return `The summary is larger than the ${bytes} bytes that are left for it, so it is not shown; the report holds it all.`;
}
function summaryOnlyInLog(why) {
    return `The summary stands in the log only, since its file could not be written: ${why}`;
}
function noIdentity(who) {
    return new StepError(hostErrors.IDENTITY_NOT_AVAILABLE, `${who} has no identity token to give.`, {
        hint: 'Run in a GitHub or Azure Pipelines job that may ask for one, or give the step a credential of your own.',
    });
}

;// CONCATENATED MODULE: ./lib/shared/hosts/progress.js
const HEARTBEAT_MS = 15_000;
const REDRAW_MS = 100;
function rateLimit(clock, interval) {
    let last = Number.NEGATIVE_INFINITY;
    return () => {
        const now = clock.monotonic();
        if (now - last < interval)
            return false;
        last = now;
        return true;
    };
}
function percentOf(fraction) {
    if (fraction === undefined || !Number.isFinite(fraction))
        return undefined;
    return Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
}
function progressText(text, fraction) {
    const percent = percentOf(fraction);
    return percent === undefined ? text : `${text} (${percent} %)`;
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./lib/shared/hosts/launch.js


const starting = new external_node_async_hooks_.AsyncLocalStorage();
let listening = false;
function withChild(start, onChild) {
    if (!listening) {
        (0,external_node_diagnostics_channel_.subscribe)('child_process', (message) => starting.getStore()?.(message.process));
        listening = true;
    }
    let first = true;
    return starting.run((child) => {
        if (first)
            onChild(child);
        first = false;
    }, start);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/hosts/process-tree.js


const GRACE_MS = 5_000;
function endTree(root) {
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(root), '/t', '/f'], { windowsHide: true });
        return () => { };
    }
    const first = [root, ...descendants(root)];
    send(root, first, 'SIGTERM');
    const timer = setTimeout(() => send(root, [...first, ...first.flatMap(descendants)], 'SIGKILL'), GRACE_MS);
    return () => clearTimeout(timer);
}
function send(root, pids, signal) {
    for (const pid of [-root, ...pids]) {
        try {
            process.kill(pid, signal);
        }
        catch {
        }
    }
}
function descendants(root) {
    const all = processes();
    const below = (pid) => all.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)]);
    return below(root);
}
function processes() {
    if (process.platform === 'linux')
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .flatMap(fromProc);
    const listing = (0,external_node_child_process_.spawnSync)('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
    return listing.split('\n').flatMap((line) => {
        const [pid, parent] = line.trim().split(/\s+/).map(Number);
        return pid === undefined || parent === undefined ? [] : [{ pid, parent }];
    });
}
function fromProc(name) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parent }];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/shared/hosts/program.js


function findProgram(command, env, cwd) {
    const windows = process.platform === 'win32';
    if (/[/\\]/.test(windows ? command : command.replaceAll('\\', ''))) {
        return candidates((0,external_node_path_.resolve)(cwd, command), env, windows).find(isProgram);
    }
    const path = Object.entries(env).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    return path
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .flatMap((directory) => candidates((0,external_node_path_.join)(directory, command), env, windows))
        .find(isProgram);
}
function candidates(file, env, windows) {
    if (!windows || (0,external_node_path_.extname)(file) !== '')
        return [file];
    return (env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';').map((extension) => `${file}${extension}`);
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/shared/hosts/run-program.js









const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
async function runProgram(host, command, args, options = {}) {
    if (host.signal.aborted)
        throw cancelled(command);
    const env = options.env === undefined ? childEnvironment(host.env) : { ...options.env };
    const cwd = (0,external_node_path_.resolve)(host.cwd, options.cwd ?? '.');
    const program = locate(command, env, cwd);
    const maxBytes = host.maxOutputBytes ?? MAX_OUTPUT_BYTES;
    const stdout = collector(maxBytes, () => end('output'));
    const stderr = collector(maxBytes, () => end('output'));
    let child;
    let ended;
    let callOff = () => { };
    const end = (why) => {
        if (ended !== undefined)
            return;
        ended = why;
        if (child?.pid !== undefined)
            callOff = endTree(child.pid);
    };
    const onAbort = () => end('cancelled');
    host.signal.addEventListener('abort', onAbort, { once: true });
    const timer = options.timeout === undefined ? undefined : setTimeout(() => end('time'), options.timeout);
    try {
        await withChild(() => host.launch(program, args, { cwd, env, onStdout: stdout.add, onStderr: stderr.add }), (started) => {
            child = started;
            queueMicrotask(() => {
                feed(started, options.input ?? '');
                if (ended !== undefined && started.pid !== undefined)
                    callOff = endTree(started.pid);
            });
        });
    }
    catch (cause) {
        if (child?.pid === undefined)
            throw notStarted(command, cause);
    }
    finally {
        clearTimeout(timer);
        host.signal.removeEventListener('abort', onAbort);
        callOff();
    }
    if (ended === 'cancelled')
        throw cancelled(command);
    if (ended === 'output')
        throw tooLarge(command, maxBytes);
    return { exitCode: exitCodeOf(child), stdout: stdout.text(), stderr: stderr.text(), timedOut: ended === 'time' };
}
function locate(command, env, cwd) {
    if (!(0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
        throw new kernel/* StepError */.zg(errors/* hostErrors */.S.PROGRAM_NOT_STARTED, `"${command}" cannot run in "${cwd}": there is no such directory.`);
    }
    const program = findProgram(command, env, cwd);
    if (program !== undefined)
        return program;
    throw new kernel/* StepError */.zg(errors/* hostErrors */.S.PROGRAM_NOT_FOUND, `The program "${command}" was not found.`, {
        hint: `Install ${command} in an earlier step of the job, or put its directory on the PATH.`,
    });
}
function feed(child, input) {
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
}
function exitCodeOf(child) {
    if (child?.signalCode)
        return 128 + (external_node_os_.constants.signals[child.signalCode] ?? 0);
    return child?.exitCode ?? 1;
}
function collector(maxBytes, onTooMuch) {
    const chunks = [];
    let bytes = 0;
    return {
        add(data) {
            bytes += data.length;
            if (bytes > maxBytes)
                onTooMuch();
            else
                chunks.push(data);
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}
function cancelled(command) {
    return new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.CANCELLED, `"${command}" was stopped because the job was cancelled.`);
}
function notStarted(command, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new kernel/* StepError */.zg(errors/* hostErrors */.S.PROGRAM_NOT_STARTED, `The program "${command}" could not be started: ${why}`, {
        cause,
    });
}
function tooLarge(command, maxBytes) {
    return new kernel/* StepError */.zg(errors/* hostErrors */.S.PROGRAM_OUTPUT_TOO_LARGE, `"${command}" printed more than ${maxBytes} bytes and was stopped.`, { hint: 'Ask it for less, or let it write to a file.' });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/shared/hosts/redacted-pieces.js

const REDACTED = '***';
const CHARACTERS_HELD = 64 * 1024;
function redactedPieces(pieces, secretsNow, redact) {
    return { [Symbol.iterator]: () => redacted(pieces, secretsNow, redact) };
}
function* redacted(...[pieces, secretsNow, redact]) {
    let rest = '';
    for (const piece of pieces) {
        const secrets = secretsNow();
        if (secrets.length === 0 && rest === '') {
            yield piece;
            continue;
        }
        rest += external_node_buffer_.Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString();
        const last = lastCut(rest, secrets);
        const cut = safeCut(rest, last, secrets);
        if (cut > 0) {
            yield external_node_buffer_.Buffer.from(redact(rest.slice(0, cut)));
            rest = rest.slice(cut);
        }
        else if (rest.length > Math.max(CHARACTERS_HELD, 2 * (secrets[0]?.length ?? 0))) {
            yield external_node_buffer_.Buffer.from(REDACTED);
            rest = rest.slice(startOfCut(rest, last, secrets));
        }
    }
    yield external_node_buffer_.Buffer.from(redact(rest));
}
function lastCut(text, secrets) {
    return Math.max(text.length - (secrets[0]?.length ?? 1) + 1, 0);
}
function safeCut(text, last, secrets) {
    let cut = last;
    for (let before = -1; before !== cut;) {
        before = cut;
        cut = startOfCut(text, cut, secrets);
    }
    return cut > 0 && isFirstOfPair(text.charCodeAt(cut - 1)) ? cut - 1 : cut;
}
function startOfCut(text, cut, secrets) {
    let start = cut;
    for (const secret of secrets) {
        const from = Math.max(cut - secret.length + 1, 0);
        const found = text.slice(from, cut + secret.length - 1).indexOf(secret);
        if (found !== -1)
            start = Math.min(start, from + found);
    }
    return start;
}
function isFirstOfPair(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}

;// CONCATENATED MODULE: ./lib/shared/hosts/secrets.js

function createSecrets() {
    const told = new Set();
    const hidden = new Set();
    let longestFirst = [];
    const redact = (text) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
    return {
        add(secret) {
            const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
            const worthHiding = lines.filter((line) => line !== '' && (lines.length === 1 || /[\p{L}\p{N}]/u.test(line)));
            const unknown = [...new Set(worthHiding)].filter((line) => !told.has(line));
            for (const line of unknown) {
                told.add(line);
                for (const form of writtenForms(line))
                    hidden.add(form);
            }
            longestFirst = [...hidden].sort((a, b) => b.length - a.length);
            return unknown;
        },
        redact,
        redactPieces: (pieces) => redactedPieces(pieces, () => longestFirst, redact),
        foundIn: (text) => longestFirst.some((secret) => text.includes(secret)),
    };
}
function writtenForms(secret) {
    const wellFormed = secret.replace(/\p{Surrogate}/gu, '\ufffd');
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(wellFormed)];
}

;// CONCATENATED MODULE: ./lib/shared/hosts/github.js


















const GITHUB_ANNOTATIONS = { error: 10 - 1, warning: 10 - 1, note: 10 };
const GITHUB_SUMMARY_BYTES = 1024 * 1024;
function githubHost(options = {}) {
    const env = readEnvironment();
    const signal = options.signal ?? (0,cancellation/* neverCancelled */.Y)();
    const facts = githubFacts(env);
    const secrets = createSecrets();
    const budget = annotationBudget(GITHUB_ANNOTATIONS);
    const mayShowProgress = rateLimit(options.clock ?? clock/* systemClock */.m, HEARTBEAT_MS);
    const lines = (text) => (0,hostile_text/* inertLines */.wi)(secrets.redact(text));
    const title = (text) => (0,hostile_text/* inertTitle */.lJ)(secrets.redact(text));
    const tell = (text) => lines(text).forEach((line) => void core/* info */.pq(line));
    const mask = (secret) => secrets.add(secret).forEach((line) => void core/* setSecret */.Pq(line));
    const log = (level, text) => {
        if (level === 'debug')
            return core/* debug */.Yz(lines(text).join('\n'));
        if (level === 'info')
            return tell(text);
        if (!budget.take(level))
            return tell(`${level === 'error' ? 'Error' : 'Warning'}: ${text}`);
        const say = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
        say(lines(text).join('\n'));
    };
    const groups = createGroups({
        open: (name) => core/* startGroup */.Oh(title(name)),
        close: core/* endGroup */.N4,
        line: tell,
    });
    const show = (finding) => {
        const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, note: core/* notice */.lm }[finding.severity];
        annotate(lines(annotationText(finding, secrets.redact)).join('\n'), annotationProperties(finding, title));
    };
    return {
        kind: 'github',
        facts,
        env,
        signal,
        get summaryBytes() {
            return GITHUB_SUMMARY_BYTES - summarySoFar(env);
        },
        input: (name) => unlessBlank(core/* getInput */.V4(name, { trimWhitespace: false })),
        output(name, value) {
            if (secrets.foundIn(value))
                log('warning', secretOutput((0,kernel/* kebabCase */.kW)(name)));
            else
                setOutput((0,kernel/* kebabCase */.kW)(name), value);
        },
        mask,
        redact: secrets.redact,
        redactPieces: secrets.redactPieces,
        log,
        group: groups.run,
        progress(text, fraction) {
            if (mayShowProgress())
                core/* info */.pq(title(progressText(text, fraction)));
        },
        print: tell,
        annotate(findings, allIn) {
            const unseen = spendBudget(findings, budget, show);
            if (unseen > 0)
                tell(unseenLine(unseen, allIn));
        },
        async summary(markdown) {
            const text = secrets.redact(markdown);
            const left = GITHUB_SUMMARY_BYTES - summarySoFar(env);
            if (Buffer.byteLength(text) + 1 > left)
                return log('warning', summaryTooLarge(left));
            try {
                await core/* summary */.z.addRaw(text, true).write();
            }
            catch {
                tell(text);
            }
        },
        async attach(file, as) {
            core/* debug */.Yz(title(`${as}: ${file}`));
        },
        exec: (command, args, how) => runProgram({ launch, env, cwd: facts.workspace, signal }, command, args, how),
        async idToken(audience) {
            const token = await requestToken(env, audience);
            mask(token);
            return token;
        },
        finish: finishOnce(({ status, exitCode, line }) => {
            groups.close();
            const say = { pass: core/* info */.pq, warn: core/* warning */.$e, fail: core/* error */.z3, inconclusive: core/* error */.z3, error: core/* error */.z3 };
            say[status](title(line));
            process.exitCode = exitCode;
        }),
    };
}
const launch = async (program, args, { cwd, env, onStdout, onStderr }) => {
    const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81260));
    return exec(`"${program.replaceAll('"', '\\"')}"`, [...args], {
        cwd,
        env,
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: onStdout, stderr: onStderr },
    });
};
function setOutput(name, value) {
    try {
        core/* setOutput */.uH(name, value);
    }
    catch (cause) {
        const hint = 'Free space on the runner, and let no earlier step of the job touch the file that GITHUB_OUTPUT names.';
        throw (0,errors/* hostNotUsable */.q)(`The output "${name}" could not be handed to GitHub`, hint, cause);
    }
}
async function requestToken(env, audience) {
    if (variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL') === undefined) {
        throw new kernel/* StepError */.zg(errors/* hostErrors */.S.IDENTITY_NOT_AVAILABLE, 'The job may not ask GitHub for an identity token.', {
            hint: 'Add "permissions: id-token: write" to the job.',
        });
    }
    try {
        return await core/* getIDToken */.V9(audience);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').trim() : String(cause);
        throw new kernel/* StepError */.zg(errors/* hostErrors */.S.IDENTITY_REFUSED, `GitHub gave no identity token for "${audience}": ${why}`, {
            cause,
        });
    }
}
function annotationProperties({ at, ruleId }, inert) {
    return known({
        title: inert(ruleId),
        file: at === undefined ? undefined : inert(at.file),
        startLine: at?.line,
        endLine: at?.endLine,
        startColumn: at?.column,
        endColumn: at?.endColumn,
    });
}
function summarySoFar(env) {
    const file = variable(env, 'GITHUB_STEP_SUMMARY');
    try {
        return file === undefined ? 0 : (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return 0;
    }
}
function githubFacts(env) {
    const { payload } = github/* context */._;
    const repository = variable(env, 'GITHUB_REPOSITORY');
    const runId = variable(env, 'GITHUB_RUN_ID');
    const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT);
    const temp = variable(env, 'RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)();
    return known({
        workspace: variable(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
        tempDirectory: temp,
        toolCache: variable(env, 'RUNNER_TOOL_CACHE') ?? (0,external_node_path_.join)(temp, 'countersign-tool-cache'),
        repository,
        commit: payload.pull_request?.head?.sha ?? variable(env, 'GITHUB_SHA'),
        ref: variable(env, 'GITHUB_REF'),
        baseRef: variable(env, 'GITHUB_BASE_REF') ?? payload.merge_group?.base_ref?.replace(/^refs\/heads\//, ''),
        pullRequest: payload.pull_request?.number ?? (payload.issue?.pull_request ? payload.issue.number : undefined),
        runUrl: repository === undefined || runId === undefined
            ? undefined
            : `${github/* context */._.serverUrl}/${repository}/actions/runs/${runId}${attempt === undefined ? '' : `/attempts/${attempt}`}`,
        runId,
        attempt,
        actor: variable(env, 'GITHUB_ACTOR'),
    });
}


/***/ })

};
