export const id = 386;
export const ids = [386];
export const modules = {

/***/ 93073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inSentence),
/* harmony export */   z: () => (/* binding */ DocumentReader)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);

const NO_MERGE = 'Merge keys are not read here: write the fields, or an alias in the place of a whole value.';
class DocumentReader {
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    get value() {
        return this.#document.value;
    }
    at(path) {
        return this.#document.place(path);
    }
    atCharacter(path, offset) {
        return this.#document.placeInText(path, offset);
    }
    wrong(path, message, hint) {
        this.problems.push({ message, at: this.at(path), ...(hint === undefined ? {} : { hint }) });
        return undefined;
    }
    mapping(value, path, what, known) {
        const mapping = this.anyMapping(value, path, what);
        if (mapping === undefined)
            return undefined;
        for (const key of Object.keys(mapping)) {
            if (known.includes(key))
                continue;
            this.problems.push({
                message: `${what} has no field "${key}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`,
                at: this.#document.placeOfKey([...path, key]),
                hint: key === '<<' ? NO_MERGE : `Its fields are ${known.join(', ')}.`,
            });
        }
        return mapping;
    }
    anyMapping(value, path, what) {
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
        return this.wrong(path, `${what} must be a mapping with fields.`);
    }
    text(mapping, field, path, what) {
        const own = [...path, field];
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        if (typeof value === 'number')
            return this.#document.written(own) ?? String(value);
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        return this.wrong(own, `The field "${field}" of ${inSentence(what)} must be a text.`);
    }
    requiredText(mapping, field, path, what) {
        if (mapping[field] === undefined)
            return this.missing(field, path, what);
        return this.text(mapping, field, path, what);
    }
    missing(field, path, what) {
        return this.wrong(path, `${capital(what)} has no "${field}".`, `Give it a "${field}".`);
    }
    texts(mapping, field, path, what) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value)) {
            const only = this.text(mapping, field, path, what);
            return only === undefined ? undefined : [only];
        }
        const list = this.list(value, [...path, field], `The field "${field}" of ${inSentence(what)}`) ?? [];
        return list.flatMap((_, index) => this.text(value, String(index), [...path, field], what) ?? []);
    }
    number(mapping, field, path, what, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = {}) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        const kind = whole ? 'a whole number' : 'a number';
        const wrong = (why) => this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be ${kind}${why}.`);
        if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
            return wrong('');
        if (value >= min && value <= max)
            return value;
        if (min === Number.NEGATIVE_INFINITY)
            return wrong(` of at most ${max}`);
        return wrong(max === Number.POSITIVE_INFINITY ? ` of at least ${min}` : ` from ${min} to ${max}`);
    }
    boolean(mapping, field, path, what) {
        const value = mapping[field];
        if (value === undefined || typeof value === 'boolean')
            return value;
        return this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be true or false.`);
    }
    choice(mapping, field, path, what, words) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        const found = words.find((word) => word === value);
        if (found !== undefined)
            return found;
        const near = typeof value === 'string' ? (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, words) : '';
        return this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be one of ${words.join(', ')}.${near}`);
    }
    list(value, path, what) {
        if (Array.isArray(value) && value.length > 0)
            return value;
        return this.wrong(path, `${what} must be a list with at least one entry.`);
    }
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function inSentence(what) {
    return what.replace(/^(A|An|The) /, (article) => article.toLowerCase());
}


/***/ }),

/***/ 40589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LINK = '120000';
const SUBMODULE = '160000';
function parseListing(listing) {
    const blobs = new Map();
    for (const line of listing.split('\0')) {
        const tab = line.indexOf('\t');
        const [mode = '', , oid = '', bytes = ''] = line.slice(0, tab).split(/ +/);
        if (tab !== -1)
            blobs.set(line.slice(tab + 1), { mode, oid, bytes: Number(bytes) || 0 });
    }
    return blobs;
}
async function readBlob(git, { oid }) {
    const content = Buffer.from(await git.read(['cat-file', 'blob', oid]), 'utf8');
    if (oidOf(content, oid) !== oid)
        throw new Error('it is not valid UTF-8');
    return content;
}
function oidOf(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}


/***/ }),

/***/ 37249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const gitErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    GIT_UNREADABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'Git is missing, or could not read the repository of the workspace, so nothing of a git ref can be read. The message has what git said.',
    },
    GIT_REF_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'What should be a git ref cannot be one: it starts with a dash, or holds a space, a colon, `..` or a control character. Or it is the name of a branch and of a tag. Name one commit: a branch, a tag or a hash.',
    },
    CONFIG_REF_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The input `config-ref` names no branch, tag or commit of the repository that the file to be read lies in, or is `HEAD`, which is what is being judged itself. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the branch in an earlier step. A short name is a branch; write a tag as `refs/tags/v1`, a commit as its full hash.',
    },
});


/***/ }),

/***/ 47944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94470);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7811);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37249);




const TIME_LIMIT = 60_000;
const FIXED_ARGUMENTS = ['--no-pager', '-c', 'safe.bareRepository=explicit', '--literal-pathspecs'];
const PASSED = /^(?:PATHEXT|SYSTEMROOT|WINDIR|HOME|USERPROFILE|XDG_CONFIG_HOME|TMP|TEMP|TMPDIR|GIT_CONFIG_.*)$/i;
function gitIn(directory, host) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.facts.workspace, directory);
    const passed = Object.entries(host.env).filter((entry) => entry[1] !== undefined && PASSED.test(entry[0]));
    const env = {
        ...Object.fromEntries(passed),
        PATH: (0,_program_path_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .k)(host.env, host.facts.workspace),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
    let complaint = '';
    const ask = async (args, input) => {
        const options = { cwd, env, timeout: TIME_LIMIT, ...(input === undefined ? {} : { input }) };
        const result = await run(host, [...FIXED_ARGUMENTS, ...args], options);
        if (result.timedOut)
            throw unreadable(`git took longer than ${TIME_LIMIT / 1000} s`);
        if (result.exitCode === 0)
            return result.stdout;
        complaint = lastLine(result.stderr);
        return undefined;
    };
    return {
        ask,
        async read(args, input) {
            const answer = await ask(args, input);
            if (answer === undefined)
                throw unreadable(`git said "${complaint}"`);
            return answer;
        },
        get complaint() {
            return complaint;
        },
    };
}
async function run(host, args, options) {
    try {
        return await host.exec('git', args, options);
    }
    catch (error) {
        if (!(error instanceof _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg) || error.code !== 'PROGRAM_NOT_FOUND')
            throw error;
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gitErrors */ .o.GIT_UNREADABLE, 'Git was not found, so no git ref can be read.', {
            hint: 'Install git on this machine.',
            cause: error,
        });
    }
}
function unreadable(why) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gitErrors */ .o.GIT_UNREADABLE, `The git repository could not be read: ${why}.`, {
        hint: why.includes('dubious ownership')
            ? 'The files belong to another user: run "git config --global --add safe.directory <workspace>" in an earlier step.'
            : 'Check that the repository is checked out with its history, and run again.',
    });
}
const MAX_COMPLAINT = 200;
function lastLine(stderr) {
    const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? 'nothing';
    return fatal.slice(0, MAX_COMPLAINT);
}


/***/ }),

/***/ 39334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ protectedRef),
/* harmony export */   m: () => (/* binding */ sameLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37249);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47944);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41901);







function protectedRef(ref, host) {
    const known = new Map();
    const repositoryAt = (directory) => {
        const found = known.get(directory) ?? openRepository(directory, ref, host);
        known.set(directory, found);
        return found;
    };
    async function repositoryOf(file) {
        const folders = file.split('/').slice(0, -1);
        if (file.startsWith('/') || /^[A-Za-z]:|\\/.test(file) || folders.includes('..'))
            throw noRef(ref, `The file ${file} lies outside the workspace.`, 'Name a file of the repository.');
        for (let depth = 0; depth <= folders.length; depth++) {
            const directory = folders.slice(0, depth).join('/');
            const repository = await repositoryAt(directory);
            if (repository === undefined)
                continue;
            const inFolder = file.slice(directory === '' ? 0 : directory.length + 1);
            return { ...repository, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(repository.prefix, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inFolder)) };
        }
        throw noRef(ref, MISSING.repository, CHECKOUT);
    }
    return {
        commitFor: async (file) => (await repositoryOf(file)).commit,
        async read(file) {
            const { git, commit, path } = await repositoryOf(file);
            const listing = await git.read(['ls-tree', '-l', '-z', '--full-tree', commit, '--', path]);
            const blob = (0,_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .parseListing */ ._S)(listing).get(path);
            return blob === undefined ? { commit } : { commit, ...(await contentOf(git, blob)) };
        },
    };
}
async function openRepository(directory, ref, host) {
    (0,_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .checkRef */ .__)(ref, 'config-ref');
    if ((0,_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .isHead */ .Nl)(ref))
        throw noRef(ref, 'HEAD is what is being judged itself.', 'Name a protected branch, as main or origin/main.');
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(host.facts.workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, directory)).catch(() => undefined);
    if (real === undefined || (real !== workspace && !real.startsWith(`${workspace}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)))
        return undefined;
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitIn */ .u)(directory, host);
    const prefix = await git.ask(['rev-parse', '--show-prefix']);
    if (prefix === undefined && /dubious ownership/.test(git.complaint))
        await git.read(['rev-parse', '--show-prefix']);
    if (prefix === undefined)
        return undefined;
    const found = await (0,_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .findProtectedCommit */ .Jw)(ref, git);
    if ('missing' in found)
        throw noRef(ref, MISSING[found.missing], CHECKOUT);
    return { git, commit: found.commit, prefix: prefix.replace(/\r?\n$/, '') };
}
async function contentOf(git, blob) {
    if (blob.mode === _blob_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps)
        return { why: 'it is a symbolic link there' };
    if (!blob.mode.startsWith('100'))
        return { why: 'it is no file there' };
    try {
        return { bytes: await (0,_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlob */ .gm)(git, blob) };
    }
    catch (error) {
        if (error instanceof _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg)
            throw error;
        return { why: (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
const MISSING = {
    repository: 'The workspace is no checkout of a git repository.',
    history: 'Of this repository only the last commits are here.',
    ref: 'This repository has no such branch.',
};
const CHECKOUT = 'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as main or origin/main, a tag as refs/tags/v1, a commit by its full hash.';
function noRef(ref, why, hint) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gitErrors */ .o.CONFIG_REF_NOT_FOUND, `Nothing can be read from ${JSON.stringify(ref)}. ${why}`, {
        hint,
    });
}
function sameLines(one, other) {
    const [a, b] = [one, other].map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'));
    return a === b;
}


/***/ }),

/***/ 41901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ findProtectedCommit),
/* harmony export */   MP: () => (/* binding */ mayBeRef),
/* harmony export */   Nl: () => (/* binding */ isHead),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37249);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47944);



const MAX_REF = 250;
function mayBeRef(text) {
    return !/^-|[\s\p{Cc}:\\?*[]|\.\./u.test(text) && text !== '' && text.length <= MAX_REF;
}
function checkRef(ref, what) {
    if (mayBeRef(ref))
        return;
    throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o.GIT_REF_INVALID, `The ${what} ${JSON.stringify(ref.slice(0, MAX_REF))} is no git ref.`, {
        hint: 'Name one commit, as origin/main, v1.2.0 or a hash.',
    });
}
function isHead(ref) {
    return /^(?:(?:[A-Z]+_)?HEAD|@)(?:$|[\^~@{])/.test(ref);
}
async function findCommit(ref, git) {
    if (isFull(ref) || isHead(ref))
        return await firstCommit([ref], git);
    const remote = await commitOf(`refs/remotes/${ref}`, git);
    if (remote !== undefined)
        return { commit: remote };
    const found = await firstCommit([`refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref], git);
    const tag = 'commit' in found ? await commitOf(`refs/tags/${ref}`, git) : undefined;
    if (tag !== undefined && 'commit' in found && tag !== found.commit)
        throw ambiguous(ref);
    return found;
}
function ambiguous(ref) {
    const message = `There is a branch and a tag ${JSON.stringify(ref)}, of two commits.`;
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o.GIT_REF_INVALID, message, {
        hint: `Write "origin/${ref}" for the branch, or "refs/tags/${ref}" for the tag.`,
    });
}
async function findProtectedCommit(ref, git) {
    const branches = [`refs/remotes/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
    return await firstCommit(isFull(ref) ? [ref] : branches, git);
}
function isFull(ref) {
    return /^refs\/|^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
async function firstCommit(names, git) {
    for (const name of names) {
        const commit = await commitOf(name, git);
        if (commit !== undefined)
            return { commit };
    }
    const shallow = await git.ask(['rev-parse', '--is-shallow-repository']);
    if (shallow === undefined && /dubious ownership/.test(git.complaint))
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(git.complaint);
    if (shallow === undefined)
        return { missing: 'repository' };
    return { missing: shallow.trim() === 'true' ? 'history' : 'ref' };
}
async function commitOf(name, git) {
    const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const oid = found?.trim();
    return oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}


/***/ }),

/***/ 7811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function programPath(env, workspace) {
    const path = env.PATH ?? Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) && !isInWorkspace(workspace, directory))
        .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function isInWorkspace(workspace, path) {
    const [root, named] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)];
    return isWithin(root, named) || isWithin(realOf(root), realOf(named));
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function isWithin(root, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory);
    return way === '' || !(way === '..' || /^\.\.[/\\]/.test(way) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}


/***/ }),

/***/ 49053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   h9: () => (/* binding */ formatCompact)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (character) => `⟨U+${codePointHex(character)}⟩`);
}
function codePointHex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function plural(count, noun) {
    return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e15))
        return String(Number(value.toPrecision(4)));
    const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 1 ? 2 : 4;
    const [whole = '', part = ''] = value.toFixed(digits).split('.');
    const fraction = part.replace(/0+$/, '');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction}`}`;
}
const STEPS = [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'k'],
];
function formatCompact(value) {
    const step = STEPS.find(([size]) => Math.abs(value) >= size);
    return step === undefined ? formatNumber(value) : `${Number((value / step[0]).toFixed(1))}${step[1]}`;
}
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${Number(seconds.toFixed(seconds < 10 ? 2 : 1))} s`;
    const whole = Math.round(seconds);
    return `${formatNumber(Math.floor(whole / 60))} min ${whole % 60} s`;
}


/***/ }),

/***/ 299:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cliErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const cliErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    CLI_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'With `mode: cli`, the verdict is that of the Databricks CLI, and there is no program `databricks` on the PATH (directories of the workspace do not count: they hold what is being checked). Install it in an earlier step, with `databricks/setup-cli` on GitHub or the package of your runner image, or set `mode: offline`.',
    },
    CLI_TOO_OLD: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The program `databricks` on the PATH is the retired Python CLI (`pip install databricks-cli`, up to 0.18), or something else of that name: it does not know bundles. Or it is from before 0.246.0 (April 2025), or a build without a version: such a one runs scripts and Python of the repository while it validates, and nothing keeps it from that. Install the current Databricks CLI, and see that it comes first on the PATH.',
    },
    CLI_NOT_AUTHENTICATED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The Databricks CLI could not sign in to the workspace, may not read what it asks for there, or could not reach it, so it has no verdict. Give the step the variables of one authentication method (`DATABRICKS_HOST` and `DATABRICKS_TOKEN`, or those of a service principal), or set `mode: offline`, which needs none: pull requests of forks have no secrets.',
    },
    CLI_OTHER_HOST: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'What a target says would take the credentials of the job elsewhere, so the Databricks CLI is not asked: a branch that changes the line would get them. It names another `workspace.host` than `DATABRICKS_HOST` (the CLI goes by the bundle), or, where the job sets no `DATABRICKS_HOST`, one that is no address of Databricks; another workspace of a host that several share; a `profile` without a host, whose host the CLI would take instead; a `metadata_service_url`, from which it would take its token; or an `azure_workspace_resource_id` that is none, of which it would make the address of a server. Set `DATABRICKS_HOST` to the workspace that the credentials are for, and name the targets of that workspace in `targets`.',
    },
    CLI_NOT_ASKED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A file of the bundle cannot be read by this step (a finding says why), and the Databricks CLI may still read it: nobody has seen which host it names, so the CLI was not asked. Correct the file, or set `mode: offline`.',
    },
    CLI_FAILED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The Databricks CLI ended without a verdict: it failed without saying why in the form it has for that, or it printed something that is no configuration, or it had no Terraform for a plan. What it printed stands in the log, without secrets. Run the same command by hand, and check the version.',
    },
    CLI_TIMED_OUT: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The Databricks CLI did not come to an end in its time and was stopped. Often the workspace cannot be reached: check the proxy and the network, and run again.',
    },
    CLI_STOPPED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The Databricks CLI would have run code of the repository (Python for bundles, scripts), which this step never allows, and stopped there without a verdict. Set `mode: offline` or `mode: both`, which judge what the files say.',
    },
});


/***/ }),

/***/ 18850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fullOverride)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46442);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45346);


function fullOverride(over) {
    if (over.kind === 'null' || (over.kind === 'text' && over.isDate))
        return over;
    if (over.kind === 'map' && isDefinition(over))
        return over;
    return (0,_make_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .Entries */ .R.of([['default', { keyPlaces: over.places, value: over }]]), over.places);
}
function isDefinition(map) {
    return DEFINITIONS.has(map.entries.keys.names.toSorted().join(' '));
}
const DEFINITIONS = new Set([
    'default',
    'default type',
    'default description',
    'default description type',
    'lookup',
    'description lookup',
]);


/***/ }),

/***/ 47985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   GT: () => (/* binding */ fixedText),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
const BASED = /^[-+]?0[xXoObB]/;
const FLOATING = /[.eE]/;
function numberText(value, written) {
    return wholeText(value, written) ?? infiniteText(value) ?? shortText(value);
}
function fixedText(value, written) {
    return wholeText(value, written) ?? infiniteText(value) ?? digitsOf(value);
}
function wholeText(value, written) {
    if (!BASED.test(written) && FLOATING.test(written))
        return undefined;
    if (Number.isSafeInteger(value))
        return String(value);
    const digits = written.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase();
    if (!/^(?:[0-9]+|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(digits))
        return undefined;
    const exact = written.startsWith('-') ? -BigInt(digits) : BigInt(digits);
    return exact >= -(2n ** 63n) && exact < 2n ** 63n ? String(exact) : undefined;
}
function infiniteText(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return Number.isFinite(value) ? undefined : value > 0 ? '+Inf' : '-Inf';
}
function shortText(value) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (value === 0 || (power >= -4 && power < MAX_PLAIN))
        return Object.is(value, -0) ? '-0' : String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
const MAX_PLAIN = 6;
function digitsOf(value) {
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const point = Number(exponent) + 1;
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (point <= 0)
        return `${sign}0.${'0'.repeat(-point)}${digits}`;
    if (point >= digits.length)
        return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
    return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}


/***/ }),

/***/ 5067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Wu: () => (/* binding */ isFalse)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);

const TRUE = new Set(['true', 'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']);
const FALSE = new Set(['false', 'n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF']);
function truthOf(word) {
    return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
}
function isTrue(value) {
    return value?.kind === 'boolean' ? value.value : TRUE.has((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '');
}
function isFalse(value) {
    return value?.kind === 'boolean' ? !value.value : FALSE.has((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '');
}


/***/ }),

/***/ 68358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ formatKeyedPath),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   lp: () => (/* binding */ comparedText)
/* harmony export */ });
/* harmony import */ var _config_number_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47985);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _effective_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33898);



const KEYS = new Map([
    ['tasks', ['task_key']],
    ['job_clusters', ['job_cluster_key']],
    ['environments', ['environment_key']],
    ['parameters', ['name']],
    ['clusters', ['label']],
    ['resources', ['name']],
    ['env', ['name']],
    ['grants', ['principal']],
    ['permissions', ['user_name', 'service_principal_name', 'group_name']],
    ['served_entities', ['name']],
    ['served_models', ['name']],
    ['routes', ['served_entity_name', 'served_model_name']],
    ['custom_tags', ['key']],
    ['columns', ['name']],
    ['custom_metrics', ['name']],
]);
const SETS = new Set([
    ...['libraries', 'permissions', 'grants', 'privileges', 'depends_on', 'rules', 'notifications', 'alerts'],
    ...['on_start', 'on_success', 'on_failure', 'on_duration_warning_threshold_exceeded', 'on_update_failure'],
    ...['on_streaming_backlog_exceeded', 'on_update_success', 'on_update_fatal_failure', 'on_flow_failure'],
    ...['paths', 'include', 'exclude', 'email_addresses', 'ssh_public_keys', 'table_names', 'slicing_exprs'],
    ...['resources', 'environments', 'job_clusters', 'served_entities', 'served_models', 'routes', 'env', 'custom_tags'],
]);
function elementsOf(field, a, b) {
    const keys = KEYS.get(field);
    if (keys !== undefined) {
        const [keyedA, keyedB] = [keyed(a, field, keys), keyed(b, field, keys)];
        if (keyedA !== undefined && keyedB !== undefined)
            return [
                { kind: 'keyed', by: keyedA },
                { kind: 'keyed', by: keyedB },
            ];
    }
    const kind = SETS.has(field) ? 'set' : 'ordered';
    return [{ kind }, { kind }];
}
function keyed(list, field, keys) {
    const by = new Map();
    for (const item of list.items) {
        const key = keyOf(item, field, keys);
        if (key === undefined || by.has(key))
            return undefined;
        by.set(key, item);
    }
    return by;
}
function keyOf(item, field, keys) {
    if (item.kind !== 'map')
        return undefined;
    for (const key of keys) {
        const value = item.entries.value(key);
        if (value?.kind !== 'text' && value?.kind !== 'number')
            continue;
        const text = (0,_effective_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenOf */ .l)(value);
        return `${key}='${field === 'clusters' ? text.toLowerCase() : text}'`;
    }
    return field === 'clusters' ? "label='default'" : undefined;
}
function formatKeyedPath(path, config) {
    let value = config;
    let [text, field] = ['', ''];
    for (const part of path) {
        value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, [part]);
        const key = typeof part === 'number' && value !== undefined ? keyOf(value, field, KEYS.get(field) ?? []) : undefined;
        text = key === undefined ? `${text}${formatStep(part, text)}` : `${text}[${key}]`;
        if (typeof part === 'string')
            field = part;
    }
    return text;
}
function formatStep(part, before) {
    return typeof part === 'string' && before !== '' ? `.${part}` : (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([part]);
}
function meaningOf(value, field = '') {
    if (value.kind === 'map') {
        const members = [];
        for (const [key, entry] of value.entries) {
            if (entry.value.kind !== 'null')
                members.push(`${JSON.stringify(key)}:${meaningOf(entry.value, key)}`);
        }
        return `{${members.sort().join(',')}}`;
    }
    if (value.kind === 'list') {
        const items = value.items.map((item) => meaningOf(item));
        const [{ kind }] = elementsOf(field, value, value);
        return `[${(kind === 'ordered' ? items : items.sort()).join(',')}]`;
    }
    return value.kind === 'null' ? 'null' : JSON.stringify(comparedText(value));
}
function comparedText(value) {
    return (value.kind === 'number' ? (0,_config_number_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(value.value, value.written) : undefined) ?? String(value.value);
}


/***/ }),

/***/ 1831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ JsonWriter)
/* harmony export */ });
/* harmony import */ var _config_number_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47985);

const AT_ONCE = 16_384;
const MAX_LABELLED = 200;
class Label {
    text;
    written = new Map();
    constructor(text) {
        this.text = text;
    }
}
class JsonWriter {
    #style;
    #isCompact;
    #labels = new Map();
    #firstItem = new Label('[');
    #nextItem = new Label(',');
    #texts = new Map();
    #plainMaps = new Map();
    #out = '';
    #inPlain = false;
    constructor(style) {
        this.#style = style;
        this.#isCompact = style.step === '';
    }
    write(value) {
        this.#value(value, '');
        this.#style.add(this.#out);
        this.#out = '';
    }
    #value(value, indent) {
        if (value.kind === 'map')
            this.#map(value.entries, indent);
        else if (value.kind === 'list')
            this.#list(value.items, indent);
        else if (this.#isShownText(value))
            this.#out += this.#quoted(value.value);
        else
            this.#out += scalar(value, this.#style.masking);
    }
    #isShownText(value) {
        const { masking } = this.#style;
        return value.kind === 'text' && (masking.hidesNothing || !masking.hides(value));
    }
    #labelled({ text: label, written }, text) {
        if (text.length > MAX_LABELLED)
            return label + this.#quoted(text);
        let both = written.get(text);
        if (both === undefined) {
            both = label + this.#quoted(text);
            written.set(text, both);
        }
        return both;
    }
    #quoted(text) {
        let written = this.#texts.get(text);
        if (written === undefined) {
            written = this.#encoded(text);
            this.#texts.set(text, written);
        }
        return written;
    }
    #encoded(text) {
        const { masking, encode } = this.#style;
        const json = JSON.stringify(masking.text(text));
        return encode === undefined ? json : encode(json);
    }
    #map(entries, indent) {
        if (entries.size === 0)
            this.#out += '{}';
        else if (this.#isCompact && !this.#inPlain && entries.isPlain && this.#style.masking.hidesNothing) {
            this.#out += this.#plainMap(entries);
        }
        else
            this.#entries(entries, indent);
        if (this.#out.length < AT_ONCE || this.#inPlain)
            return;
        this.#style.add(this.#out);
        this.#out = '';
    }
    #entries(entries, indent) {
        const inner = indent + this.#style.step;
        const { order, labels } = this.#labelsOf(entries.keys);
        for (let at = 0; at < order.length; at++) {
            const value = entries.values[order[at] ?? 0];
            const label = labels[at];
            if (value === undefined || label === undefined)
                continue;
            if (!this.#isCompact)
                this.#out += `${at === 0 ? '{' : ','}\n${inner}`;
            if (this.#isShownText(value))
                this.#out += this.#labelled(label, value.value);
            else {
                this.#out += label.text;
                this.#value(value, inner);
            }
        }
        this.#out += this.#isCompact ? '}' : `\n${indent}}`;
    }
    #labelsOf(keys) {
        let known = this.#labels.get(keys);
        if (known === undefined) {
            const order = keys.sorted();
            known = { order, labels: order.map((index, at) => new Label(this.#label(keys.names[index] ?? '', at === 0))) };
            this.#labels.set(keys, known);
        }
        return known;
    }
    #label(key, isFirst) {
        const label = this.#encoded(key);
        return this.#isCompact ? `${isFirst ? '{' : ','}${label}:` : `${label}: `;
    }
    #plainMap(entries) {
        const before = this.#plainMaps.get(entries);
        if (before !== undefined)
            return before;
        const out = this.#out;
        this.#out = '';
        this.#inPlain = true;
        this.#entries(entries, '');
        this.#inPlain = false;
        const json = this.#out;
        this.#out = out;
        this.#plainMaps.set(entries, json);
        return json;
    }
    #list(items, indent) {
        if (items.length === 0) {
            this.#out += '[]';
            return;
        }
        const inner = indent + this.#style.step;
        let before = this.#firstItem;
        for (const item of items) {
            if (this.#isCompact && this.#isShownText(item))
                this.#out += this.#labelled(before, item.value);
            else {
                this.#out += this.#isCompact ? before.text : `${before.text}\n${inner}`;
                this.#value(item, inner);
            }
            before = this.#nextItem;
        }
        this.#out += this.#isCompact ? ']' : `\n${indent}]`;
    }
}
function scalar(value, masking) {
    if (value.kind === 'null')
        return 'null';
    if (value.kind === 'boolean')
        return String(value.value);
    if (value.kind === 'text' || masking.hides(value))
        return JSON.stringify(masking.shown(value));
    const shortest = String(value.value);
    if (!Number.isFinite(value.value))
        return JSON.stringify(value.written);
    return shortest === value.written ? shortest : ((0,_config_number_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(value.value, value.written) ?? shortest);
}


/***/ }),

/***/ 33898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ maskingOf),
  l: () => (/* binding */ writtenOf)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var reference = __webpack_require__(73927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/remembered.js
var remembered = __webpack_require__(58446);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/sensitive.js
var effective_sensitive = __webpack_require__(59157);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/sensitive-values.js


function sensitiveScalars(config, see, seeResource) {
    const walker = new Walker(see);
    for (const [key, { value }] of config.entries) {
        if (key !== 'resources' || value.kind !== 'map' || seeResource === undefined) {
            walker.walk(value, key);
            continue;
        }
        for (const [type, { value: keyed }] of value.entries) {
            if (keyed.kind !== 'map') {
                walker.walk(keyed, type);
                continue;
            }
            for (const [name, { value: resource }] of keyed.entries) {
                if (resource.kind === 'map')
                    seeResource(resource);
                else
                    walker.walk(resource, name);
            }
        }
    }
    const resources = config.entries.value('resources');
    const secrets = resources?.kind === 'map' ? resources.entries.value('secrets') : undefined;
    if (secrets?.kind !== 'map')
        return;
    for (const secret of secrets.entries.values) {
        if (secret.kind !== 'map')
            continue;
        for (const field of ['value', 'string_value', 'bytes_value']) {
            const held = secret.entries.value(field);
            if (held !== undefined)
                below(held, see);
        }
    }
}
function sensitiveReferringWithin(map, see, seeOther) {
    new Walker(see, seeOther).walk(map, '');
}
class Walker {
    #see;
    #seeOther;
    #seen = 0;
    constructor(see, seeOther) {
        this.#seeOther = seeOther;
        this.#see = (value) => {
            this.#seen++;
            see(value);
        };
    }
    walk(value, key) {
        if (value.kind === 'map')
            this.#map(value);
        else if (value.kind === 'list')
            this.#list(value.items, key);
        else if (isSensitive(key))
            this.#see(value);
        else
            this.#seeOther?.(value);
    }
    #map({ entries }) {
        if (this.#seeOther === undefined ? entries.hasNoSecret : entries.isPlain)
            return;
        const before = this.#seen;
        const named = (entries.has('value') || entries.has('default')) && this.#isNamedSo(entries);
        const { names } = entries.keys;
        for (let index = 0; index < names.length; index++) {
            const key = names[index];
            const value = entries.values[index];
            if (key === undefined || value === undefined)
                continue;
            if (named && (key === 'value' || key === 'default'))
                below(value, this.#see);
            else
                this.walk(value, key);
        }
        if (this.#seen === before && this.#seeOther === undefined)
            entries.markNoSecret();
    }
    #isNamedSo(entries) {
        return isSensitive((0,config_value/* textOf */.b6)(entries.value('name') ?? entries.value('key')) ?? '');
    }
    #list(items, key) {
        let afterFlag = false;
        for (const item of items) {
            if (afterFlag && item.kind !== 'map' && item.kind !== 'list')
                this.#see(item);
            else
                this.walk(item, key);
            afterFlag = item.kind === 'text' && item.value.startsWith('-') && (0,effective_sensitive/* isSensitiveFlag */.L9)(item.value);
        }
    }
}
function isSensitive(name) {
    const known = NAMES.get(name);
    if (known !== undefined)
        return known;
    const answer = (0,effective_sensitive/* isSensitiveName */.eq)(name);
    if (NAMES.size < MAX_NAMES)
        NAMES.set(name, answer);
    return answer;
}
const MAX_NAMES = 5000;
const NAMES = new Map();
function referringBelow(value, see) {
    if (value.kind === 'text')
        see(value);
    else if (value.kind === 'list')
        for (const item of value.items)
            referringBelow(item, see);
    else if (value.kind === 'map' && !value.entries.isPlain) {
        for (const inside of value.entries.values)
            referringBelow(inside, see);
    }
}
function below(value, see) {
    if (value.kind === 'map')
        for (const inside of value.entries.values)
            below(inside, see);
    else if (value.kind === 'list')
        for (const item of value.items)
            below(item, see);
    else
        see(value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/masking.js





const SEARCHED_LENGTH = 6;
const VARIABLE = /^(?:var|variables)\.([^.[]+)/u;
function maskingOf(...targets) {
    const hidden = new Set();
    const told = new Set();
    for (const target of targets) {
        if (target === undefined)
            continue;
        const found = hiddenIn(target);
        for (const value of found.values)
            hidden.add(value);
        for (const text of found.told)
            told.add(text);
    }
    const search = searcherFor(hidden, told);
    const text = (raw) => (0,effective_sensitive/* withoutTokens */.N_)(search(raw));
    const hides = (value) => hidden.has(value);
    return {
        text,
        hides,
        hidesNothing: hidden.size === 0,
        shown: (value) => (hides(value) ? effective_sensitive/* MASK */.v5 : text(writtenOf(value))),
    };
}
function writtenOf(value) {
    if (value.kind === 'null')
        return 'null';
    return value.kind === 'number' ? value.written : String(value.value);
}
const FOUND = new WeakMap();
function hiddenIn(target) {
    const known = FOUND.get(target);
    if (known !== undefined)
        return known;
    const hidden = new Set();
    const told = new Set();
    const found = { values: hidden, told };
    FOUND.set(target, found);
    const hide = (value) => {
        if (value.kind === 'number' || (value.kind === 'text' && !(0,effective_sensitive/* isOnlyReference */._u)(value.value)))
            hidden.add(value);
    };
    const variables = sensitiveVariables(target);
    for (const name of variables) {
        const hideOf = (value) => {
            hide(value);
            if (name.includes(writtenOf(value)))
                told.add(writtenOf(value));
        };
        const value = target.variables.get(name)?.value;
        if (value !== undefined)
            below(value, hideOf);
        for (const [field, entry] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(target.config, ['variables', name]))) {
            if (field === 'value' || field === 'default')
                below(entry.value, hideOf);
        }
    }
    sensitiveScalars(target.config, hide);
    return found;
}
function sensitiveVariables(target) {
    if (target.variables.size === 0)
        return new Set();
    const open = [...target.variables.keys()].filter((name) => (0,effective_sensitive/* isSensitiveName */.eq)(name) && !namesSecrets(name, target));
    sensitiveScalars(target.merged, (value) => addTo(open, variablesIn(value)), (resource) => addTo(open, neededBy(resource)));
    for (const [key, { value }] of target.merged.entries) {
        const skipped = key === 'scripts' ? 'content' : key === 'variables' ? 'value' : undefined;
        if (skipped !== undefined) {
            for (const [, inner] of (0,config_value/* entriesOf */.Mc)(value)) {
                for (const [field, held] of (0,config_value/* entriesOf */.Mc)(inner.value))
                    if (field !== skipped)
                        addTo(open, assignedIn(held.value));
            }
        }
        else if (key !== 'resources')
            addTo(open, assignedIn(value));
    }
    const sensitive = new Set();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (sensitive.has(name))
            continue;
        sensitive.add(name);
        for (const part of [(0,config_value/* valueAt */.fK)(target.merged, ['variables', name]), target.variables.get(name)?.value]) {
            if (part !== undefined)
                below(part, (value) => addTo(open, variablesIn(value)));
        }
    }
    return sensitive;
}
function namesSecrets(name, { config, merged, variables }) {
    if (!/key$/i.test(name))
        return false;
    let named = 0;
    let others = 0;
    const count = (value) => {
        if (value.kind === 'text' && (0,effective_sensitive/* isNameOfSecret */.TO)(value.value, name))
            named++;
        else
            others++;
    };
    for (const value of [variables.get(name)?.value, (0,config_value/* valueAt */.fK)(config, ['variables', name, 'default'])]) {
        if (value !== undefined)
            below(value, count);
    }
    return named > 0 && others === 0 && isInPlaceholder(name, merged);
}
function isInPlaceholder(name, config) {
    const written = [`\${var.${name}}`, `\${variables.${name}}`];
    let found = false;
    referringBelow(config, (value) => {
        if (found || value.kind !== 'text' || !written.some((one) => value.value.includes(one)))
            return;
        const secrets = (0,effective_sensitive/* placeholdersIn */.Qf)(value.value).filter((one) => one.includes('secrets/'));
        found = secrets.some((one) => written.some((reference) => one.includes(reference)));
    });
    return found;
}
function neededBy(resource) {
    const known = NEEDED.get(resource);
    if (known !== undefined)
        return known;
    const names = [];
    const addAssigned = (value) => addTo(names, assignedBy(value));
    const addAll = (value) => {
        addTo(names, variablesIn(value));
        addAssigned(value);
    };
    sensitiveReferringWithin(resource, addAll, addAssigned);
    NEEDED.set(resource, names);
    return names;
}
const NEEDED = new WeakMap();
function assignedIn(value) {
    const names = [];
    referringBelow(value, (inside) => addTo(names, assignedBy(inside)));
    return names;
}
function addTo(names, more) {
    for (const name of more)
        names.push(name);
}
function assignedBy(value) {
    return value.kind === 'text' && value.value.includes('${') ? assigned(value.value) : NONE;
}
const NONE = [];
const assigned = (0,remembered/* remembered */.H)(effective_sensitive/* assignedVariables */.Ic);
function variablesIn(value) {
    if (value.kind !== 'text' || !value.value.includes('${'))
        return [];
    const text = (0,effective_sensitive/* withoutPlaceholders */.Zm)(value.value);
    return [...text.matchAll((0,reference/* everyReference */.FI)(text))].flatMap(([, reference = '']) => VARIABLE.exec(reference)?.[1] ?? []);
}
function searcherFor(hidden, told) {
    const secrets = new Set();
    for (const value of hidden) {
        if (value.kind !== 'text' && value.kind !== 'number')
            continue;
        const text = writtenOf(value);
        if (text.length >= SEARCHED_LENGTH && !told.has(text))
            secrets.add(text);
    }
    if (secrets.size === 0)
        return (raw) => raw;
    const longest = [...secrets].sort((a, b) => b.length - a.length);
    const tooLong = longest.filter(({ length }) => length > MAX_IN_EXPRESSION);
    const others = longest.slice(tooLong.length);
    const search = new RegExp(others.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return (raw) => {
        const left = tooLong.reduce((text, secret) => text.replaceAll(secret, effective_sensitive/* MASK */.v5), raw);
        return others.length === 0 ? left : left.replace(search, effective_sensitive/* MASK */.v5);
    };
}
const MAX_IN_EXPRESSION = 32_000;


/***/ }),

/***/ 39674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ printEffective),
/* harmony export */   _f: () => (/* binding */ printTargets),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57736);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _json_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1831);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33898);





function printEffective(target, options) {
    const { masking = (0,_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .maskingOf */ .w)(target) } = options;
    const config = jsonText(target.config, masking, '  ');
    if (!options.locations)
        return `${config}\n`;
    const places = locationsOf(target.config).map(([path, found]) => [masking.text(path), found]);
    const locations = JSON.stringify(Object.fromEntries(places), undefined, 2);
    const member = `  "__locations": ${locations.replaceAll('\n', '\n  ')}`;
    return config === '{}' ? `{\n${member}\n}\n` : `${config.slice(0, -2)},\n${member}\n}\n`;
}
function canonicalJson(value, masking) {
    return jsonText(value, masking, '');
}
function jsonText(value, masking, step) {
    const parts = [];
    new _json_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonWriter */ ._({ masking, step, add: (part) => parts.push(part) }).write(value);
    return parts.join('');
}
function locationsOf(config) {
    const found = [];
    const visit = (value, path) => {
        const places = path.length > 0 ? (0,_config_places_js__WEBPACK_IMPORTED_MODULE_4__/* .allPlaces */ .U1)(value.places) : [];
        const inOrder = value.kind === 'map' || value.kind === 'list' ? places : places.toReversed();
        if (places.length > 0)
            found.push([(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(path), inOrder.map(location)]);
        if (value.kind === 'map')
            for (const [key, entry] of value.entries)
                visit(entry.value, [...path, key]);
        if (value.kind === 'list')
            for (const [index, item] of value.items.entries())
                visit(item, [...path, index]);
    };
    visit(config, []);
    return found.sort(([a], [b]) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b));
}
function location({ file, line, column }) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
function printTargets(printed) {
    const members = printed.map(([name, text]) => `  ${JSON.stringify(name)}: ${text.trimEnd().replaceAll('\n', '\n  ')}`);
    return `{\n${members.join(',\n')}\n}\n`;
}


/***/ }),

/***/ 50692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bundleErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const bundleErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    BUNDLE_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The directory of the input `bundle` holds none of `databricks.yml`, `databricks.yaml`, `bundle.yml` and `bundle.yaml`. Name the directory that holds one, relative to the workspace, and check that the files are checked out.',
    },
    BUNDLE_AMBIGUOUS: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The directory of the input `bundle` holds several root files, and the Databricks CLI accepts exactly one of `databricks.yml`, `databricks.yaml`, `bundle.yml` and `bundle.yaml`. Merge them, or remove the others.',
    },
    BUNDLE_UNREADABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The directory or the root file of the bundle exists but cannot be read: no permission, not a file, or a link that leads out of the workspace. The message says which.',
    },
    BUNDLE_OUTSIDE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The input `bundle` names a directory outside the workspace. Only files of the workspace are read: name a directory in it.',
    },
    BUNDLE_TARGET_UNKNOWN: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The input `targets` names a target that the bundle does not declare. Correct the name, or leave the input empty to check every target.',
    },
    BUNDLE_TARGETS_TOO_MANY: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The bundle, spelt out once for each of its targets, is more than a runner has memory for. Name some of the targets in the input `targets`, and run once for each part.',
    },
    BUNDLE_FINDINGS_TOO_MANY: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'More is wrong with the bundle than a runner has memory for, mostly one mistake in a text that aliases repeat in thousands of places. Correct that one first.',
    },
});


/***/ }),

/***/ 9575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ diskFolder),
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   cC: () => (/* binding */ isInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50692);





async function diskFolder(workspace, directory) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), top);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top).catch(() => undefined);
    const inside = named === '' || isBelow(named) ? named : real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, real);
    if (inside === undefined || (inside !== '' && !isBelow(inside))) {
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleErrors */ .I.BUNDLE_OUTSIDE, `The directory "${directory}" lies outside the workspace.`, {
            hint: 'Set the input "bundle" to a directory of the workspace.',
        });
    }
    return new DiskFolder(root, inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'), top);
}
function isBelow(path) {
    return path !== '' && path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
class DiskFolder {
    prefix;
    directory;
    #root;
    #directories = new Map();
    constructor(root, prefix, directory) {
        this.#root = root;
        this.prefix = prefix;
        this.directory = directory;
    }
    async look(path) {
        const found = this.#find(path);
        if (found === undefined || found === 'outside')
            return found && { kind: found };
        const stats = found.stats ?? attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found.real, { throwIfNoEntry: false }));
        return stats === undefined ? undefined : entryOf(stats);
    }
    async list(path) {
        const found = this.#find(path);
        if (found === undefined || found === 'outside')
            return [];
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(found.real).catch(() => []);
        return names.sort(_kernel_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
    }
    async read(path, limit) {
        const found = this.#find(path);
        if (found === undefined)
            throw new Error('it does not exist');
        if (found === 'outside')
            throw new Error('it lies outside the workspace');
        return readUpTo(found.real, limit);
    }
    #find(path) {
        const slash = path.lastIndexOf('/') + 1;
        const name = path.slice(slash);
        if (!PLAIN_NAME.test(name))
            return this.#follow(path);
        const directory = this.#directory(path.slice(0, slash));
        if (directory === undefined)
            return undefined;
        if (directory === 'outside')
            return this.#follow(path);
        const real = directory.real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + name;
        const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false }));
        if (stats === undefined)
            return undefined;
        return stats.isSymbolicLink() ? this.#follow(path) : { real, stats };
    }
    #directory(path) {
        const known = this.#directories.get(path);
        if (known !== undefined || this.#directories.has(path))
            return known;
        const found = this.#follow(path);
        this.#directories.set(path, found);
        return found;
    }
    #follow(path) {
        if (path.includes('\0'))
            return undefined;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, this.prefix, path);
        if (full !== this.#root && !isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, full)))
            return 'outside';
        const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full));
        if (real === undefined)
            return undefined;
        return real === this.#root || isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, real)) ? { real } : 'outside';
    }
}
const PLAIN_NAME = /^(?!\.{1,2}$)[^\0\\:]+$/;
function entryOf(found) {
    if (found.isFile())
        return { kind: 'file', bytes: found.size };
    return { kind: found.isDirectory() ? 'directory' : 'other' };
}
function isInRepository(directory) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git')) || (above !== directory && isInRepository(above));
}
const ALWAYS_READ = 4096;
function readUpTo(path, limit) {
    const file = openFile(path);
    try {
        const size = limit <= ALWAYS_READ ? limit : Math.max((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, ALWAYS_READ) + 1;
        const buffer = new Uint8Array(Math.min(limit, size));
        let filled = 0;
        while (filled < buffer.length) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, buffer.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function openFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const { code, message } = error;
        throw new Error(code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : message);
    }
}
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoreRules)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55869);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43326);


function ignoreRules(lines) {
    const rules = [];
    for (const line of lines) {
        if (line.length > _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)
            return undefined;
        const rule = ruleOf((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)(line, '\r'));
        if (rule === 'unclear')
            return undefined;
        if (rule !== undefined)
            rules.push(rule);
    }
    const ignores = (path, isDirectory) => {
        const names = path.split('/');
        let ignored = false;
        for (const rule of rules)
            if (rule.negated === ignored && fits(rule, names, isDirectory))
                ignored = !ignored;
        return ignored;
    };
    return { ignores, weight: rules.reduce((sum, { weight }) => sum + weight, 0) };
}
const ESCAPED = /\\[ #!*\\~@&%=:,;'"<>(){}+|^-]/g;
const EXPRESSION = /[+{}|\\]|(?<!\[)\^/;
function ruleOf(line) {
    const trimmed = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)(line.replace(/^ +/, ''), ' ');
    if (line.startsWith('#') || trimmed === '')
        return undefined;
    const negated = trimmed.startsWith('!');
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutGroups */ .fQ)(trimmed.slice(negated ? 1 : 0).replace(/^[#!]/, ''));
    if (pattern === undefined)
        return undefined;
    if (pattern === '/')
        return { negated, ofDirectory: false, ...ready(['*']) };
    const ofDirectory = pattern.endsWith('/');
    const isBound = (pattern.startsWith('/') && !pattern.startsWith('/**')) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isTied */ .zE)(pattern);
    const parts = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
    if (pattern.includes('$'))
        return undefined;
    if (EXPRESSION.test(pattern.replaceAll(ESCAPED, '')) ||
        pattern === '/**' ||
        parts.includes('') ||
        parts.some(isMixed))
        return 'unclear';
    const names = parts.length === 1 ? parts.map((part) => part.replace('**', '*')) : parts;
    const all = isBound ? names : ['**', ...names];
    return { negated, ofDirectory, ...ready(all.map(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalMarks */ .aL)) };
}
function ready(parts) {
    const pattern = { base: '', parts };
    return { matchers: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchersOf */ .z6)(pattern), weight: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(pattern) };
}
function isMixed(part) {
    return part.includes('**') && part !== '**';
}
function fits({ matchers, ofDirectory }, names, isDirectory) {
    let states = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .startStates */ .rN)(matchers);
    for (const [index, name] of names.entries()) {
        const next = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchStates */ .aS)(matchers, states, name);
        if (next.accepted && (!ofDirectory || isDirectory || index < names.length - 1))
            return true;
        if (next.states === _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_MATCH */ .IP)
            return false;
        states = next.states;
    }
    return false;
}


/***/ }),

/***/ 43326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ NO_MATCH),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   aL: () => (/* binding */ literalMarks),
/* harmony export */   aS: () => (/* binding */ matchStates),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   fQ: () => (/* binding */ withoutGroups),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   rN: () => (/* binding */ startStates),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   z6: () => (/* binding */ matchersOf),
/* harmony export */   zE: () => (/* binding */ isTied)
/* harmony export */ });
/* unused harmony export nameMatcher */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55869);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58440);



const NO_MATCH = [];
const WILDCARD = /[*?[]/;
function hasWildcard(path) {
    return WILDCARD.test(path);
}
function globPattern(glob) {
    const parts = partsOf(glob);
    const first = parts.findIndex((part, index) => WILDCARD.test(part) || index === parts.length - 1);
    return { base: parts.slice(0, first).join('/'), parts: parts.slice(Math.max(first, 0)) };
}
function ignorePattern(directory, pattern) {
    const bare = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .Mx)(pattern.replace(/^!/, '').replace(/^ +/, ''), ' '), '/');
    const inside = directory === '' || directory === '.' ? '' : directory;
    const plain = bare.length > MAX_LINE ? bare : withoutGroups(bare);
    if (plain === undefined)
        return NOTHING;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inside, plain.replace(/^\/+/, ''));
    const parts = partsOf(path).map(literalMarks);
    if (parts.length === 0 || (inside === '' && bare.startsWith('#')))
        return NOTHING;
    if (path.startsWith('..') || (inside !== '' && isTied(path)))
        return globPattern(path);
    return { base: '', parts: isTied(path) ? parts : ['**', ...parts] };
}
const NOTHING = { base: '', parts: ['.'] };
const MAX_LINE = 4_000;
function literalMarks(name) {
    if (name.length > MAX_PART)
        return name;
    return name.replaceAll('?', '\\?').replace(/\[!([^\]]+)\]/g, '[$1!]');
}
function withoutGroups(line) {
    let plain = '';
    let open = 0;
    for (const [piece] of line.matchAll(/\\.|\[\^?\]?[^\]]*\]|./gsu)) {
        if (piece === '[')
            return undefined;
        if (piece === '(')
            open++;
        else if (piece === ')')
            open--;
        else
            plain += piece;
        if (open < 0)
            return undefined;
    }
    return open === 0 ? plain : undefined;
}
function isTied(pattern) {
    const slash = /[^/+]\//.exec(pattern);
    return slash !== null && pattern.includes('*.', slash.index + 2);
}
function matchersOf(pattern) {
    return pattern.parts.map((part) => (part === '**' ? part : nameMatcher(part)));
}
function weightOf({ parts }) {
    return parts.reduce((sum, part) => sum + (hasWildcard(part) && part !== '**' ? part.length : 1), 0);
}
function startStates(matchers) {
    return spread(matchers, [0]);
}
function matchStates(matchers, states, name) {
    const next = [];
    for (const state of states) {
        const matcher = matchers[state];
        if (matcher === '**')
            next.push(state);
        else if (matcher?.(name) === true)
            next.push(state + 1);
    }
    if (next.length === 0)
        return { accepted: false, states: NO_MATCH };
    const reached = spread(matchers, next);
    const inside = reached.filter((state) => state < matchers.length);
    return { accepted: inside.length < reached.length, states: inside.length === 0 ? NO_MATCH : inside };
}
function spread(matchers, states) {
    const all = new Set(states);
    for (const state of all)
        if (matchers[state] === '**')
            all.add(state + 1);
    return [...all];
}
const MAX_PART = 1_000;
function nameMatcher(pattern) {
    if (pattern.length > MAX_PART)
        return () => false;
    if (!/[*?[\\]/.test(pattern))
        return (name) => name === pattern;
    const tokens = tokensOf(pattern);
    return (name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTokens */ .I)(tokens, [...name]);
}
function tokensOf(pattern) {
    const found = pattern.match(/\*+|\?|\[[!^]?\]?[^\]]*\]|\\?./gsu) ?? [];
    return found.map((text) => {
        if (text.startsWith('*'))
            return '*';
        if (text === '?')
            return () => true;
        if (text.startsWith('[') && text.length > 1)
            return classToken(text);
        const literal = text.length > 1 && text.startsWith('\\') ? text.slice(1) : text;
        return (character) => character === literal;
    });
}
function classToken(text) {
    const negated = text[1] === '!' || text[1] === '^';
    const members = [...text.slice(negated ? 2 : 1, -1)];
    const ranges = [];
    for (let index = 0; index < members.length; index++) {
        const from = members[index] ?? '';
        const ranged = members[index + 1] === '-' && index + 2 < members.length;
        ranges.push([from, ranged ? (members[index + 2] ?? from) : from]);
        if (ranged)
            index += 2;
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}
function partsOf(glob) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(glob)
        .split('/')
        .filter((part) => part !== '' && part !== '.');
}


/***/ }),

/***/ 30672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gZ: () => (/* binding */ MAX_FILE_BYTES),
  Ex: () => (/* binding */ MAX_VALUES),
  N$: () => (/* binding */ readValues),
  nj: () => (/* binding */ textOfFile)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/keys.js
var config_keys = __webpack_require__(85984);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(45346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/scalars.js + 1 modules
var scalars = __webpack_require__(23516);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/plain-yaml.js




const PLAIN_TEXT = /^[\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff]*$/;
const KEY = /[A-Za-z_][A-Za-z0-9_./-]*(?=:(?: |$|\n))/y;
const DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
const SINGLE_QUOTED = /'([^'\n]*)'(?!')/y;
const STARTS_PLAIN = /[A-Za-z0-9_/.$+~(]|-[^ \n]/y;
const FLOW_PLAIN = /[A-Za-z0-9_./][A-Za-z0-9_./*@=+()$-]*(?: +[A-Za-z0-9_./*@=+()$-]+)*/y;
const REST_OF_LINE = / *(?: #[^\n]*)?(?=\n|$)/y;
const MAX_DEPTH = 50;
const MAX_KEY = 1000;
function readPlainYaml(file, text) {
    if (!PLAIN_TEXT.test(text) || text.includes('countersign:'))
        return undefined;
    try {
        return new PlainReader(file, text).read();
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
class NotPlain extends Error {
}
const NOT_PLAIN = new NotPlain();
const END = { begin: 0, end: 0, start: 0, indent: -1 };
class PlainReader {
    #text;
    #lines;
    #begin;
    #next = 0;
    #size = 0;
    #values = [];
    #keyPlaces = [];
    #open = 0;
    #referring = 0;
    constructor(file, text) {
        this.#text = text;
        const { lines, starts } = linesOf(text);
        this.#lines = lines;
        this.#begin = (0,places/* addText */.j)(file, text.length, (offset) => (0,places/* placeInLines */.Ye)(file, starts, offset));
    }
    read() {
        if (this.#line.indent !== 0 || this.#atDash())
            throw NOT_PLAIN;
        const config = this.#map(0, 0);
        if (this.#line !== END)
            throw NOT_PLAIN;
        return { config, size: this.#size };
    }
    get #line() {
        return this.#lines[this.#next] ?? END;
    }
    #keep(value, keyPlace = 0) {
        this.#values[this.#open] = value;
        this.#keyPlaces[this.#open] = keyPlace;
        this.#open++;
    }
    #mapSince(first, keys, places, referring) {
        const keyPlaces = this.#keyPlaces.slice(first, this.#open);
        const map = (0,make/* mapOf */.A7)(keys, this.#valuesSince(first), keyPlaces, places);
        if (referring === this.#referring)
            map.entries.markPlain();
        return map;
    }
    #listSince(first, places) {
        return (0,make/* listValue */.a3)(this.#valuesSince(first), places);
    }
    #valuesSince(first) {
        const values = this.#values.slice(first, this.#open);
        this.#open = first;
        return values;
    }
    #atDash() {
        const { start } = this.#line;
        return this.#text[start] === '-' && this.#text[start + 1] === ' ';
    }
    #map(indent, depth) {
        if (depth > MAX_DEPTH)
            throw NOT_PLAIN;
        const keys = new config_keys/* GrowingKeys */.WD();
        const first = this.#open;
        const places = this.#begin + this.#line.start;
        const referring = this.#referring;
        this.#size++;
        while (this.#line.indent === indent && !this.#atDash()) {
            const line = this.#line;
            const key = this.#key(line.start);
            if (key === undefined || !keys.add(key))
                throw NOT_PLAIN;
            const keyPlace = this.#begin + line.start;
            const inline = this.#skipBlanks(line.start + key.length + 1, line.end);
            const value = inline === undefined
                ? this.#below(indent, keyPlace + key.length + 1, depth)
                : this.#oneLine(line, inline, depth);
            if (this.#line.indent > indent)
                throw NOT_PLAIN;
            this.#keep(value, keyPlace);
        }
        return this.#mapSince(first, keys.keys, places, referring);
    }
    #below(indent, nothing, depth) {
        this.#next++;
        const line = this.#line;
        if (this.#atDash() && line.indent >= indent)
            return this.#list(line.indent, depth + 1);
        if (line.indent > indent)
            return this.#map(line.indent, depth + 1);
        this.#size++;
        return (0,make/* nullValue */.Pv)(nothing);
    }
    #list(indent, depth) {
        if (depth > MAX_DEPTH)
            throw NOT_PLAIN;
        const first = this.#open;
        const places = this.#begin + this.#line.start;
        this.#size++;
        while (this.#line.indent === indent && this.#atDash()) {
            const line = this.#line;
            const start = this.#skipBlanks(line.start + 1, line.end);
            if (start === undefined)
                throw NOT_PLAIN;
            line.start = start;
            line.indent = start - line.begin;
            if (this.#atDash())
                this.#keep(this.#list(line.indent, depth + 1));
            else if (this.#endOf(KEY, start) !== undefined)
                this.#keep(this.#map(line.indent, depth + 1));
            else
                this.#keep(this.#oneLine(line, start, depth));
            if (this.#line.indent > indent)
                throw NOT_PLAIN;
        }
        return this.#listSince(first, places);
    }
    #oneLine(line, start, depth) {
        const first = this.#text[start];
        const quotedOrFlow = first === '"' || first === "'" || first === '[' || first === '{';
        const { value, end } = quotedOrFlow ? this.#inline(line, start, depth + 1) : this.#plain(line, start);
        if (this.#endOf(REST_OF_LINE, end) === undefined)
            throw NOT_PLAIN;
        this.#next++;
        return value;
    }
    #plain(line, start) {
        if (this.#endOf(STARTS_PLAIN, start) === undefined)
            throw NOT_PLAIN;
        const rest = this.#text.slice(start, line.end);
        const comment = rest.indexOf(' #');
        const written = trimEnd(comment === -1 ? rest : rest.slice(0, comment));
        if (written.includes(': ') || written.endsWith(':'))
            throw NOT_PLAIN;
        return { value: this.#scalar(start, written), end: start + written.length };
    }
    #scalar(start, written) {
        const value = (0,scalars/* plainScalar */.dn)(sameText(written), this.#begin + start);
        if (typeof value === 'string')
            throw NOT_PLAIN;
        if (written.includes('${'))
            this.#referring++;
        this.#size++;
        return value;
    }
    #inline(line, start, depth) {
        if (depth > MAX_DEPTH)
            throw NOT_PLAIN;
        const first = this.#text[start];
        if (first === '[')
            return this.#flowList(line, start, depth);
        if (first === '{')
            return this.#flowMap(line, start, depth);
        const quoted = first === '"' ? DOUBLE_QUOTED : first === "'" ? SINGLE_QUOTED : undefined;
        const end = this.#endOf(quoted ?? FLOW_PLAIN, start);
        if (end === undefined)
            throw NOT_PLAIN;
        if (quoted === undefined)
            return { value: this.#scalar(start, this.#text.slice(start, end)), end };
        this.#size++;
        const text = this.#text.slice(start + 1, end - 1);
        if (text.includes('${'))
            this.#referring++;
        return { value: (0,make/* textValue */.v8)(sameText(text), this.#begin + start), end };
    }
    #flowList(line, start, depth) {
        const first = this.#open;
        this.#size++;
        const end = this.#flow(start, ']', (at) => {
            const item = this.#inline(line, at, depth + 1);
            this.#keep(item.value);
            return item.end;
        });
        return { value: this.#listSince(first, this.#begin + start), end };
    }
    #flowMap(line, start, depth) {
        const keys = new config_keys/* GrowingKeys */.WD();
        const first = this.#open;
        const referring = this.#referring;
        this.#size++;
        const end = this.#flow(start, '}', (at) => {
            const key = this.#key(at);
            const inside = key === undefined ? undefined : this.#skipBlanks(at + key.length + 1, line.end);
            if (key === undefined || inside === undefined || !keys.add(key))
                throw NOT_PLAIN;
            const { value, end: after } = this.#inline(line, inside, depth + 1);
            this.#keep(value, this.#begin + at);
            return after;
        });
        return { value: this.#mapSince(first, keys.keys, this.#begin + start, referring), end };
    }
    #flow(start, close, item) {
        let at = this.#blanks(start + 1);
        if (this.#text[at] === close)
            return at + 1;
        for (;;) {
            at = this.#blanks(item(at));
            const mark = this.#text[at];
            if (mark === close)
                return at + 1;
            if (mark !== ',' || this.#text[at + 1] !== ' ')
                throw NOT_PLAIN;
            at = this.#blanks(at + 1);
        }
    }
    #blanks(from) {
        let at = from;
        while (this.#text.charCodeAt(at) === 0x20)
            at++;
        return at;
    }
    #skipBlanks(from, end) {
        const at = this.#blanks(from);
        return at >= end || this.#text[at] === '#' ? undefined : at;
    }
    #key(at) {
        const end = this.#endOf(KEY, at);
        return end === undefined || end - at > MAX_KEY ? undefined : sameKey(this.#text.slice(at, end));
    }
    #endOf(pattern, at) {
        pattern.lastIndex = at;
        return pattern.test(this.#text) ? pattern.lastIndex : undefined;
    }
}
function sameKey(written) {
    const known = KEYS.get(written);
    if (known !== undefined)
        return known;
    const [key] = Object.keys({ [written]: true });
    if (key === undefined || (0,scalars/* plainKey */.y7)(key) === undefined)
        return undefined;
    if (KEYS.size < MAX_KEYS)
        KEYS.set(key, key);
    return key;
}
const MAX_KEYS = 5000;
const KEYS = new Map();
function sameText(written) {
    const known = TEXTS.get(written);
    if (known !== undefined)
        return known;
    if (TEXTS.size >= MAX_TEXTS)
        TEXTS.clear();
    TEXTS.set(written, written);
    return written;
}
const MAX_TEXTS = 50_000;
const TEXTS = new Map();
function linesOf(text) {
    const lines = [];
    const starts = [];
    for (let begin = 0; begin < text.length;) {
        starts.push(begin);
        const newline = text.indexOf('\n', begin);
        const end = newline === -1 ? text.length : newline;
        let start = begin;
        while (text.charCodeAt(start) === 0x20)
            start++;
        if (start < end && text[start] !== '#')
            lines.push({ begin, end, start, indent: start - begin });
        begin = end + 1;
    }
    return { lines, starts };
}
function trimEnd(text) {
    let end = text.length;
    while (text.charCodeAt(end - 1) === 0x20)
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/read-values.js

const MAX_FILE_BYTES = 4 * 1024 * 1024;
const MAX_VALUES = 500_000;
async function readValues(file, written) {
    const bytes = inUtf8(written);
    const text = bytes.byteLength > MAX_FILE_BYTES ? undefined : decode(bytes);
    const plain = text === undefined ? undefined : readPlainYaml(file, text);
    if (plain !== undefined && plain.size <= MAX_VALUES)
        return { ...plain, comments: [], findings: [], valid: true };
    const { parseValues } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 66216));
    return parseValues(file, bytes);
}
function textOfFile(bytes) {
    return decode(inUtf8(bytes)) ?? '';
}
function decode(bytes, encoding = 'utf-8') {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function inUtf8(bytes) {
    const mark = bytes.byteLength > MAX_FILE_BYTES ? '' : `${bytes[0]} ${bytes[1]}`;
    const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : undefined;
    const text = encoding === undefined ? undefined : decode(bytes, encoding);
    return text === undefined ? bytes : new TextEncoder().encode(text);
}


/***/ }),

/***/ 64021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ROOT_FILES),
/* harmony export */   _: () => (/* binding */ findRootFile)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50692);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63634);



const ROOT_FILES = ['databricks.yml', 'databricks.yaml', 'bundle.yml', 'bundle.yaml'];
async function findRootFile(folder) {
    const where = folder.prefix === '' ? 'The workspace' : `The directory "${folder.prefix}"`;
    const top = await folder.look('');
    if (top === undefined)
        throw notFound(`${where} does not exist.`);
    if (top.kind === 'outside')
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleErrors */ .I.BUNDLE_OUTSIDE, `${where} lies outside the workspace.`);
    if (top.kind !== 'directory')
        throw notFound(`"${folder.prefix}" is not a directory.`, 'Name the directory, not a file.');
    const found = [];
    for (const name of ROOT_FILES)
        if ((await folder.look(name)) !== undefined)
            found.push(name);
    const [first, second] = found;
    if (first === undefined)
        throw notFound(`${where} has no "databricks.yml".`, await nearby(folder));
    if (second !== undefined) {
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleErrors */ .I.BUNDLE_AMBIGUOUS, `${where} has several root files: ${found.join(', ')}.`, {
            hint: `Keep "${first}" and remove or include what the others say.`,
        });
    }
    return first;
}
function notFound(message, hint = 'Set the input "bundle" to the directory that holds it.') {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleErrors */ .I.BUNDLE_NOT_FOUND, message, { hint });
}
const LOOK_AT = 2_000;
const LEVELS = 4;
const NAMED = 3;
const PASSED_BY = new Set(['node_modules', 'site-packages', 'venv', '__pycache__']);
async function nearby(folder) {
    const { found, more } = await bundlesBelow(folder);
    const [first] = found;
    if (first === undefined)
        return undefined;
    const path = (directory) => (folder.prefix === '' ? directory : `${folder.prefix}/${directory}`);
    if (found.length === 1 && !more) {
        return `There is a "${first.file}" in "${path(first.directory)}": set the input "bundle" to that directory.`;
    }
    const named = found.map(({ directory }) => `"${path(directory)}"`).join(', ');
    return `There are bundles in ${named}${more ? ' and others' : ''}: set the input "bundle" to one of these directories.`;
}
async function bundlesBelow(folder) {
    const found = [];
    let left = LOOK_AT;
    let directories = [''];
    for (let level = 0; level < LEVELS; level++) {
        const below = [];
        for (const parent of directories) {
            for (const name of await folder.list(parent)) {
                if (name.startsWith('.') || PASSED_BY.has(name))
                    continue;
                if (left-- <= 0)
                    return { found, more: false };
                const directory = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parent, name);
                if ((await folder.look(directory))?.kind !== 'directory')
                    continue;
                const file = await rootFileIn(folder, directory);
                if (file === undefined)
                    below.push(directory);
                else if (found.length === NAMED)
                    return { found, more: true };
                else
                    found.push({ directory, file });
            }
        }
        directories = below;
    }
    return { found, more: false };
}
async function rootFileIn(folder, directory) {
    for (const name of ROOT_FILES)
        if ((await folder.look((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(directory, name)))?.kind === 'file')
            return name;
    return undefined;
}


/***/ }),

/***/ 23516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y7: () => (/* binding */ plainKey),
  dn: () => (/* binding */ plainScalar),
  xS: () => (/* binding */ taggedScalar)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(45346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(57736);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/numbers.js
const DECIMAL = /^[-+]?[0-9]+$/;
const BASED = /^[-+]?0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const MISPLACED = /(?<![0-9])_|_(?![0-9])/;
const MISPLACED_IN_BASED = /(?<![0-9a-fA-FxXoO])_|_(?![0-9a-fA-F])/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const LONGEST = 80;
function numberOf(written) {
    const parted = written.includes('_');
    if (parted && written.startsWith('.'))
        return undefined;
    const bare = parted ? written.replaceAll('_', '') : written;
    if (DECIMAL.test(bare))
        return decimal(written, bare, parted);
    if (BASED.test(bare))
        return based(written, bare, parted);
    if (FLOAT.test(bare))
        return parted && MISPLACED.test(written) ? unreadable(written) : numbers_float(bare);
    if (INFINITE.test(written))
        return written.startsWith('-') ? -Infinity : Infinity;
    return NOT_A_NUMBER.test(written) ? Number.NaN : undefined;
}
function isFloating(written) {
    const bare = written.replaceAll('_', '');
    return !DECIMAL.test(bare) && !BASED.test(bare);
}
function decimal(written, bare, parted) {
    if (parted && MISPLACED.test(written))
        return unreadable(written);
    const digits = bare.replace(/^([-+]?)0+(?=[0-9])/, '$1');
    if (parted && /^[-+]?0[0-7]+$/.test(bare))
        return Number.parseInt(digits, 8);
    if (digits.length > LONGEST)
        return numbers_float(bare);
    const exact = BigInt(digits.replace('+', ''));
    if (exact >= INT64_MIN && exact <= INT64_MAX)
        return Number(exact);
    return exact > INT64_MAX && exact <= UINT64_MAX ? tooLarge(written) : numbers_float(bare);
}
function based(written, bare, parted) {
    if (bare.length > LONGEST)
        return undefined;
    const exact = BigInt(bare.replace(/^[-+]/, '').toLowerCase());
    if (exact > UINT64_MAX)
        return undefined;
    if (parted && MISPLACED_IN_BASED.test(written))
        return unreadable(written);
    if (exact > INT64_MAX)
        return tooLarge(written);
    return bare.startsWith('-') ? -Number(exact) : Number(exact);
}
function numbers_float(bare) {
    const value = Number(bare);
    return Number.isFinite(value) ? value : undefined;
}
function tooLarge(written) {
    return `The whole number ${written} does not fit in 64 bits.`;
}
function unreadable(written) {
    const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
    return `The number ${shown} has a "_" that is not between two digits.`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/scalars.js



function plainScalar(written, places) {
    if (NULLS.has(written))
        return (0,make/* nullValue */.Pv)(places);
    if (TRUES.has(written))
        return (0,make/* booleanValue */.eC)(true, places);
    if (FALSES.has(written))
        return (0,make/* booleanValue */.eC)(false, places);
    if (!STARTS_NUMBER.test(written))
        return (0,make/* textValue */.v8)(written, places);
    const number = numberOf(written);
    if (typeof number === 'string')
        return number;
    if (number !== undefined)
        return (0,make/* numberValue */.Vg)(number, places, written);
    return isTimestamp(written) ? (0,make/* dateValue */.Y4)(written, places) : (0,make/* textValue */.v8)(written, places);
}
function taggedScalar(tag, text, places) {
    if (tag === `${CORE}str`)
        return (0,make/* textValue */.v8)(text, places);
    if (tag === `${CORE}timestamp`)
        return (0,make/* dateValue */.Y4)(text, places);
    if (tag === `${CORE}null`)
        return (0,make/* nullValue */.Pv)(places);
    const plain = plainScalar(text, places);
    const wanted = WANTED[tag];
    if (wanted === undefined)
        return `The tag "${shortTag(tag)}" is not known here.`;
    if (typeof plain === 'string')
        return plain;
    if (plain.kind === wanted && !(tag === `${CORE}int` && isFloating(text)))
        return plain;
    return `"${text}" is not what the tag "${shortTag(tag)}" says.`;
}
function plainKey(written) {
    const value = plainScalar(written, places/* NO_PLACES */.dR);
    if (typeof value === 'string')
        return undefined;
    return (value.kind === 'text' && !value.isDate) || value.kind === 'null' ? written : undefined;
}
const TIME = '[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\\.[0-9]+)?';
const TIMESTAMP = new RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]${TIME}(?:Z|[-+][0-9]{2}:[0-9]{2})| ${TIME})?$`);
const HYPHEN = 0x2d;
function isTimestamp(written) {
    const parts = written.charCodeAt(4) === HYPHEN ? TIMESTAMP.exec(written) : null;
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (day < 1 || month < 1 || month > 12)
        return false;
    if (day <= 28)
        return true;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const CORE = 'tag:yaml.org,2002:';
const WANTED = {
    [`${CORE}bool`]: 'boolean',
    [`${CORE}int`]: 'number',
    [`${CORE}float`]: 'number',
};
function shortTag(tag) {
    return tag.startsWith(CORE) ? `!!${tag.slice(CORE.length)}` : tag;
}
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES = new Set(['true', 'True', 'TRUE']);
const FALSES = new Set(['false', 'False', 'FALSE']);
const STARTS_NUMBER = /^[-+.0-9]/;


/***/ }),

/***/ 99243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SINGULAR),
/* harmony export */   t: () => (/* binding */ promisedIn)
/* harmony export */ });
/* harmony import */ var _resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2166);

const SINGULAR = new Map([..._resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCE_TYPES */ .R].map((type) => [type, type.replace(/ies$/, 'ys').replace(/(?<=ch|x)es$|s$/, '')]));
function promisedIn(path) {
    const promised = /\.([a-z_]+)\.ya?ml$/.exec(path)?.[1];
    return promised !== undefined && SINGULAR_NAMES.has(promised) ? promised : undefined;
}
const SINGULAR_NAMES = new Set(SINGULAR.values());


/***/ }),

/***/ 63634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   Pj: () => (/* binding */ NEVER_ENTERED),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
const MAX_ENTRIES = 10_000;
const MAX_STEPS = 400_000_000;
const NEVER_ENTERED = new Set(['.git', '.databricks']);
class Tree {
    #folder;
    #names = new Map();
    #kinds = new Map();
    #left = MAX_ENTRIES;
    #steps = MAX_STEPS;
    constructor(folder) {
        this.#folder = folder;
    }
    async names(directory) {
        const known = this.#names.get(directory);
        if (known !== undefined)
            return known;
        const names = await this.#folder.list(directory);
        if (names.length > this.#left)
            return undefined;
        this.#left -= names.length;
        this.#names.set(directory, names);
        return names;
    }
    spend(path, weight) {
        this.#steps -= (path.length + 1) * weight;
        return this.#steps >= 0;
    }
    async kindOf(path) {
        if (this.#kinds.has(path))
            return this.#kinds.get(path);
        const kind = (await this.#folder.look(path))?.kind;
        this.#kinds.set(path, kind);
        return kind;
    }
}
function join(directory, name) {
    return directory === '' || directory === '.' ? name : `${directory}/${name}`;
}


/***/ }),

/***/ 58440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchTokens)
/* harmony export */ });
function matchTokens(tokens, characters) {
    let token = 0;
    let at = 0;
    let star = -1;
    let retry = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current === '*') {
            star = token++;
            retry = at;
        }
        else if (current?.(characters[at] ?? '') === true) {
            token++;
            at++;
        }
        else if (star === -1)
            return false;
        else {
            token = star + 1;
            at = ++retry;
        }
    }
    return tokens.slice(token).every((rest) => rest === '*');
}


/***/ }),

/***/ 21021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codeSourcesOf),
/* harmony export */   i: () => (/* binding */ SNAPSHOTS)
/* harmony export */ });
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _rules_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38515);
/* harmony import */ var _local_library_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52697);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75410);





const SNAPSHOTS = '.air_snapshots';
function codeSourcesOf(config, bundle) {
    const known = KNOWN.get(config) ?? sourcesIn(config, bundle);
    KNOWN.set(config, known);
    return known;
}
const KNOWN = new WeakMap();
function sourcesIn(config, bundle) {
    return (0,_rules_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(config, 'jobs').flatMap((job) => job.tasks.flatMap((task) => {
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task.value, FIELD);
        const written = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(value);
        if (value === undefined || written === undefined || written === '' || !(0,_local_library_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnDisk */ .L7)(written))
            return [];
        const resolved = (0,_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFromSyncRoot */ .B0)(config, bundle, written);
        return [{ job, task, written, value, path: [...task.path, ...FIELD], resolved }];
    }));
}
const FIELD = ['ai_runtime_task', 'code_source_path'];


/***/ }),

/***/ 74770:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dependencyPathsOf)
/* harmony export */ });
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35729);
/* harmony import */ var _rules_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38515);
/* harmony import */ var _local_library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52697);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75410);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35005);







function dependencyPathsOf(config, bundle) {
    const known = KNOWN.get(config) ?? pathsIn(config, bundle);
    KNOWN.set(config, known);
    return known;
}
const KNOWN = new WeakMap();
function pathsIn(config, bundle) {
    const flagged = [];
    const mistaken = [];
    const malformed = [];
    for (const { value, pathOf } of dependenciesOf(config)) {
        const text = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(value);
        const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(value);
        if (text === undefined || at === undefined)
            continue;
        const named = (0,_local_library_js__WEBPACK_IMPORTED_MODULE_4__/* .flaggedPath */ .cs)(text);
        if (named === undefined && !(0,_local_library_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalLibrary */ .TY)(text))
            continue;
        const written = named?.path ?? text;
        const resolved = (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(bundle, at, written);
        const mistake = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlMistake */ .w)(written) ?? (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlMistake */ .w)(resolved);
        if (mistake !== undefined)
            malformed.push({ written, mistake, path: pathOf(), at });
        else if (named !== undefined && (written === '' || (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(written)))
            flagged.push({ ...named, written, resolved, path: pathOf(), at });
        else if (named === undefined && REQUIREMENT.test(text) && (0,_local_library_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalLibrary */ .TY)(text.replace(ANY_RELEASE, '$1')))
            mistaken.push({ written, resolved, path: pathOf(), at });
    }
    return { flagged, mistaken, malformed };
}
const REQUIREMENT = /^(?!.*\.(?:egg|gz|jar|py|tgz|toml|txt|whl|zip)$)[A-Za-z0-9][\w.-]{0,100} {0,9}(?:\[[^\]]{0,100}\] {0,9})?(?:$|[=<>!~;])/;
const ANY_RELEASE = /([=!]=\s?[0-9]+(?:\.[0-9]+)*)\.\*(?![\w.])/g;
function* dependenciesOf(config) {
    for (const job of (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesOf */ .F)(config, 'jobs')) {
        const environments = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(job.value, ENVIRONMENTS));
        if (environments.length === 0 || (0,_rules_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapSet */ .tJ)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(job.value, ['git_source'])))
            continue;
        for (const [index, environment] of environments.entries()) {
            yield* itemsIn(environment, OF_SPEC, () => [...job.path, ...ENVIRONMENTS, index]);
        }
    }
    for (const pipeline of (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesOf */ .F)(config, 'pipelines')) {
        yield* itemsIn(pipeline.value, OF_PIPELINE, () => pipeline.path);
    }
}
const ENVIRONMENTS = ['environments'];
const OF_SPEC = ['spec', 'dependencies'];
const OF_PIPELINE = ['environment', 'dependencies'];
function* itemsIn(holder, field, pathOf) {
    for (const [index, value] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(holder, field)).entries()) {
        yield { value, pathOf: () => [...pathOf(), ...field, index] };
    }
}


/***/ }),

/***/ 52697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   N: () => (/* binding */ withoutFlag),
/* harmony export */   TY: () => (/* binding */ isLocalLibrary),
/* harmony export */   cs: () => (/* binding */ flaggedPath)
/* harmony export */ });
/* harmony import */ var _config_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58446);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35005);


const VERSION = '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*(?:[-_.]?(?:a|b|rc)[0-9]+)?(?:[-_.]?post[0-9]+)?(?:[-_.]?dev[0-9]+)?(?:\\+[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*)?';
const PACKAGE = new RegExp(`^[A-Za-z0-9_-]+\\s?(?:\\[.*\\])?\\s?(?:(?:==|!=|<=|>=|~=|>|<)\\s?${VERSION},?)*$`);
const FLAG = /(?:^|\s)--?[A-Za-z0-9-]+(?:[\s|=]|$)/;
const REMOTE = /^(?!file:)[A-Za-z][A-Za-z0-9+.-]*:\//;
const isLocalLibrary = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((dependency) => {
    if (dependency.startsWith('.'))
        return true;
    if (dependency === '' || FLAG.test(dependency) || isPackage(dependency))
        return false;
    return isOnDisk(dependency);
});
function flaggedPath(dependency) {
    const [, flag, rest = ''] = /^(-[re]) (.*)$/s.exec(dependency) ?? [];
    const path = rest.trim();
    return flag === undefined || !isOnDisk(path) ? undefined : { flag, path };
}
function withoutFlag(written) {
    return written.startsWith('-') ? (flaggedPath(written)?.path ?? written) : written;
}
function isOnDisk(path) {
    const bare = path.replace(/^["']+/, '');
    return !bare.startsWith('/') && !bare.startsWith('file://') && !isRemote(bare);
}
function isRemote(path) {
    return REMOTE.test(path) && (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .urlMistake */ .w)(path) === undefined;
}
function isPackage(dependency) {
    if (PACKAGE.test(dependency))
        return true;
    const [name = '', from, ...more] = dependency.split(' @ ');
    return from !== undefined && more.length === 0 && PACKAGE.test(name) && isRemote(from);
}


/***/ }),

/***/ 81875:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ localPathsTo),
  i6: () => (/* binding */ namedFilesOf)
});

// UNUSED EXPORTS: localPathsOf

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/known-later.js
var known_later = __webpack_require__(21058);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var reference = __webpack_require__(73927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/pattern.js
var pattern = __webpack_require__(43326);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/written-text.js
var written_text = __webpack_require__(92899);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/resource.js
var resources_resource = __webpack_require__(35729);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reading.js
var reading = __webpack_require__(38515);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/keys.js
var keys = __webpack_require__(85984);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/paths/job-paths.js



const TASK_FIELDS = [
    { expected: 'notebook', key: 'notebook_task', inside: ['notebook_path'] },
    { expected: 'file', key: 'spark_python_task', inside: ['python_file'] },
    { expected: 'directory', key: 'dbt_task', inside: ['project_directory'] },
    { expected: 'file', key: 'sql_task', inside: ['file', 'path'] },
    { expected: 'file', key: 'alert_task', inside: ['workspace_path'] },
    { expected: 'file', key: 'libraries', inside: [], each: ['requirements'] },
    { expected: undefined, key: 'libraries', inside: [], each: ['whl'] },
    { expected: undefined, key: 'libraries', inside: [], each: ['jar'] },
    { expected: 'file', key: 'ai_runtime_task', inside: ['deployments'], each: ['command_path'] },
];
const fieldsOf = (0,keys/* rememberedOfKeys */._p)((keys) => TASK_FIELDS.flatMap((field) => {
    const index = keys.indexOf(field.key);
    return index === undefined ? [] : [{ ...field, index, path: [field.key, ...field.inside] }];
}));
function pathsOfJob(job, see) {
    if ((0,reading/* isMapSet */.tJ)((0,config_value/* valueAt */.fK)(job.value, ['git_source'])))
        return;
    for (const task of job.tasks)
        pathsOfTask(task, job, see);
}
function pathsOfTask(task, job, see) {
    if (task.value.kind !== 'map')
        return;
    const { entries } = task.value;
    for (const { expected, index, inside, each, path } of fieldsOf(entries.keys)) {
        const value = (0,config_value/* valueAt */.fK)(entries.values[index], inside);
        if (each === undefined) {
            see(value, expected, task, path, job);
            continue;
        }
        const items = (0,config_value/* itemsOf */.S3)(value);
        for (let at = 0; at < items.length; at++) {
            const item = (0,config_value/* valueAt */.fK)(items[at], each);
            if (item !== undefined)
                see(item, expected, task, [...path, at, ...each], job);
        }
    }
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/named-file.js
var named_file = __webpack_require__(30904);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/url.js
var url = __webpack_require__(35005);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/paths/local-path.js










function localPathsOf(config, bundle) {
    return localPathsTo(config, bundle, () => true);
}
function localPathsTo(config, bundle, isWrong) {
    const wrong = new Set([...namedFilesOf(config, bundle).files].filter(isWrong));
    const found = [];
    if (wrong.size === 0)
        return found;
    const files = filesOf(bundle);
    seePaths(config, (value, expected, holder, field, owner) => {
        if (expected === undefined)
            return;
        const named = files.of(value, expected, owner?.type, owner?.value);
        const written = (0,known_later/* takenText */.dV)(value);
        const at = (0,config_value/* placeOf */.$t)(value);
        if (named === undefined || written === undefined || at === undefined || !wrong.has(named.file))
            return;
        found.push({ file: named.file, elsewhere: named.elsewhere, written, path: [...holder.path, ...field], at });
    });
    return found;
}
function namedFilesOf(config, bundle) {
    const known = KNOWN.get(config);
    if (known !== undefined)
        return known;
    const named = filesOf(bundle);
    const files = new Set();
    const elsewhere = new Set();
    const malformed = [];
    seePaths(config, (value, expected, holder, field, owner) => {
        const found = expected && named.of(value, expected, owner?.type, owner?.value);
        const mistake = found === undefined ? (0,url/* urlMistake */.w)(standIn(value)) : found.mistake;
        if (mistake !== undefined) {
            const at = (0,config_value/* placeOf */.$t)(value);
            if (at !== undefined)
                malformed.push({ written: (0,written_text/* writtenText */.v)(value) ?? '', mistake, path: [...holder.path, ...field], at });
        }
        else if (found !== undefined) {
            files.add(found.file);
            for (const path of found.elsewhere)
                elsewhere.add(path);
        }
    });
    const things = { files, elsewhere, malformed };
    KNOWN.set(config, things);
    return things;
}
function standIn(value) {
    if (value?.kind !== 'text')
        return '';
    return (0,config_value/* isOpen */.nT)(value) ? value.value.replaceAll((0,reference/* everyReference */.FI)(value.value), 'x') : value.value;
}
const KNOWN = new WeakMap();
function filesOf({ folder }) {
    const known = FILES.get(folder) ?? new named_file/* NamedFiles */.t8({ folder });
    FILES.set(folder, known);
    return known;
}
const FILES = new WeakMap();
function seePaths(config, see) {
    const jobs = (0,resources_resource/* resourcesOf */.F)(config, 'jobs');
    for (const job of jobs)
        pathsOfJob(job, see);
    for (const job of jobs)
        pathsOfVariables(job, see);
    for (const pipeline of (0,resources_resource/* resourcesOf */.F)(config, 'pipelines'))
        pathsOfPipeline(pipeline, see);
    for (const resource of (0,resources_resource/* resourcesOf */.F)(config, 'dashboards', 'genie_spaces', 'alerts')) {
        see((0,config_value/* valueAt */.fK)(resource.value, ['file_path']), 'file', resource, ['file_path'], resource);
    }
    for (const app of (0,resources_resource/* resourcesOf */.F)(config, 'apps')) {
        see((0,config_value/* valueAt */.fK)(app.value, ['source_code_path']), 'directory', app, ['source_code_path'], app);
    }
    for (const [key, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['artifacts']))) {
        see((0,config_value/* valueAt */.fK)(value, ['path']), 'directory', { path: ['artifacts', key] }, ['path'], undefined);
    }
}
function pathsOfVariables(job, see) {
    const variables = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, ['environment_variables']));
    if (variables.length === 0 || (0,reading/* isMapSet */.tJ)((0,config_value/* valueAt */.fK)(job.value, ['git_source'])))
        return;
    for (const [index, item] of variables.entries()) {
        for (const [at, file] of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(item, ['spec', 'files'])).entries()) {
            see(file, 'file', job, ['environment_variables', index, 'spec', 'files', at], job);
        }
    }
}
const GLOB = ['glob', 'include'];
function pathsOfPipeline(pipeline, see) {
    see((0,config_value/* valueAt */.fK)(pipeline.value, ['root_path']), 'directory', pipeline, ['root_path'], pipeline);
    for (const [index, library] of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(pipeline.value, ['libraries'])).entries()) {
        for (const kind of ['notebook', 'file']) {
            const found = (0,config_value/* valueAt */.fK)(library, [kind, 'path']);
            const expected = (0,pattern/* hasWildcard */.rl)((0,config_value/* textOf */.b6)(found) ?? '') ? undefined : kind;
            see(found, expected, pipeline, ['libraries', index, kind, 'path'], pipeline);
        }
        see((0,config_value/* valueAt */.fK)(library, GLOB), undefined, pipeline, ['libraries', index, ...GLOB], pipeline);
    }
}


/***/ }),

/***/ 30904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ READ_ON_THE_SPOT),
/* harmony export */   t8: () => (/* binding */ NamedFiles)
/* harmony export */ });
/* unused harmony export Named */
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57736);
/* harmony import */ var _local_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52697);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75410);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35005);





class Named {
    file;
    elsewhere;
    ownerPlaces;
    mistake;
    constructor(file, elsewhere, ownerPlaces, mistake) {
        this.file = file;
        this.elsewhere = elsewhere;
        this.ownerPlaces = ownerPlaces;
        this.mistake = mistake;
    }
}
class NamedFiles {
    #bundle;
    #byPath = new Map();
    #byValue = new Map();
    constructor(bundle) {
        this.#bundle = bundle;
    }
    of(value, expected, type, owner) {
        if (value === undefined)
            return undefined;
        const known = this.#byValue.get(value);
        if (known !== undefined &&
            known.file.expected === expected &&
            known.file.type === type &&
            known.ownerPlaces === owner?.places) {
            return known;
        }
        const found = this.#find(value, expected, type, owner?.places);
        if (found !== undefined)
            this.#byValue.set(value, found);
        return found;
    }
    #find(value, expected, type, ownerPlaces) {
        const text = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(value);
        const written = text === undefined ? undefined : (0,_local_library_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFlag */ .N)(text);
        if (written === undefined || !leadsToDisk(written, expected, type))
            return undefined;
        const files = (0,_config_places_js__WEBPACK_IMPORTED_MODULE_4__/* .allFiles */ .ZP)(value.places);
        const own = files.at(-1);
        if (own === undefined)
            return undefined;
        const resolved = this.#resolved(own, written);
        const file = this.#fileAt(resolved, expected, type);
        const mistake = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlMistake */ .w)(written) ?? (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlMistake */ .w)(resolved);
        const others = ownerPlaces === undefined ? files : [...files, ...(0,_config_places_js__WEBPACK_IMPORTED_MODULE_4__/* .allFiles */ .ZP)(ownerPlaces)];
        const fromFolder = (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)('', written.replace(/^(?:\.\.?\/)+/, ''));
        if (fromFolder === resolved && others.every((other) => other === own)) {
            return new Named(file, NONE, ownerPlaces, mistake);
        }
        const elsewhere = new Set([...others.map((other) => this.#resolved(other, written)), fromFolder]);
        elsewhere.delete(resolved);
        return new Named(file, [...elsewhere], ownerPlaces, mistake);
    }
    #fileAt(resolved, expected, type) {
        const there = this.#byPath.get(resolved) ?? [];
        const known = there.find((file) => file.expected === expected && file.type === type);
        if (known !== undefined)
            return known;
        const file = { resolved, expected, type };
        this.#byPath.set(resolved, [...there, file]);
        return file;
    }
    #resolved(file, written) {
        return (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(this.#bundle, { file }, written);
    }
}
const NONE = [];
const READ_ON_THE_SPOT = new Set(['dashboards', 'genie_spaces', 'alerts']);
function leadsToDisk(written, expected, type) {
    if (READ_ON_THE_SPOT.has(type))
        return written !== '' && !written.startsWith('/');
    return (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(written) || (written === '' && expected !== 'directory');
}


/***/ }),

/***/ 53602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fu: () => (/* binding */ artifactSources),
/* harmony export */   hl: () => (/* binding */ expandedPatterns),
/* harmony export */   pc: () => (/* binding */ syncPatterns),
/* harmony export */   wR: () => (/* binding */ pipelinePatterns)
/* harmony export */ });
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57736);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _load_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43326);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35729);
/* harmony import */ var _rules_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38515);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75410);







function* syncPatterns(config, bundle) {
    for (const list of ['include', 'exclude']) {
        for (const [index, item] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['sync', list])).entries()) {
            const written = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(item);
            const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item);
            if (written === undefined || at === undefined)
                continue;
            const pattern = (0,_load_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .ignorePattern */ .bG)((0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(bundle, at), written);
            yield { written, pattern, path: ['sync', list, index], at };
        }
    }
}
function* artifactSources(config, bundle) {
    for (const [key, { value: artifact }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['artifacts']))) {
        if ((0,_rules_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isTextSet */ .og)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(artifact, ['build'])) || isPacked(artifact))
            continue;
        const file = (0,_config_places_js__WEBPACK_IMPORTED_MODULE_6__/* .allFiles */ .ZP)(artifact.places)[0];
        if (file === undefined)
            continue;
        for (const [index, item] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(artifact, ['files'])).entries()) {
            const source = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(item, ['source']);
            const written = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(source);
            const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(source);
            if (!written || written.startsWith('/') || at === undefined)
                continue;
            const glob = (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(bundle, { file }, written);
            yield { written, glob, path: ['artifacts', key, 'files', index, 'source'], at };
        }
    }
}
function isPacked(artifact) {
    const isTarball = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(artifact, ['type'])) === 'tgz';
    return isTarball && ((0,_rules_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(artifact, ['git'])) || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(artifact, ['include'])).length > 0);
}
function* pipelinePatterns(config, bundle) {
    for (const { path, value } of (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesOf */ .F)(config, 'pipelines')) {
        for (const [index, library] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['libraries'])).entries()) {
            yield* globAt(bundle, (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(library, ['glob', 'include']), [...path, 'libraries', index, 'glob', 'include']);
        }
    }
}
function expandedPatterns(config, bundle) {
    const known = EXPANDED.get(config) ?? [...expandedIn(config, bundle)];
    EXPANDED.set(config, known);
    return known;
}
const EXPANDED = new WeakMap();
function* expandedIn(config, bundle) {
    for (const { path, value } of (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesOf */ .F)(config, 'pipelines')) {
        for (const [index, library] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['libraries'])).entries()) {
            for (const expected of ['notebook', 'file']) {
                const found = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(library, [expected, 'path']);
                const written = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found);
                const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(found);
                if (written === undefined || at === undefined || !(0,_load_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(written) || !(0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(written))
                    continue;
                const glob = (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(bundle, at, written);
                yield { expected, written, glob, path: [...path, 'libraries', index, expected, 'path'], at };
            }
        }
    }
}
function* globAt(bundle, value, path) {
    const written = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
    const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(value);
    if (written === undefined || at === undefined || !(0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(written))
        return;
    yield { written, pattern: (0,_load_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .globPattern */ .hp)((0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(bundle, at, written)), path, at };
}


/***/ }),

/***/ 12916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ syncedOf)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _load_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55869);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75410);



function syncedOf(config, bundle) {
    const [paths, include, exclude] = LISTS.map((list) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, ['sync', list]));
    if (paths?.kind === 'list' && paths.items.length === 0)
        return undefined;
    if ([paths, include, exclude].some((list) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(list) || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(list).some(_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)))
        return undefined;
    const root = (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .syncRootOf */ .JV)(config, bundle);
    const ups = root === '' ? 0 : root.split('/').length;
    const own = ups === 0 ? '' : bundle.folder.prefix.split('/').slice(-ups).join('/');
    const patternOf = ({ directory, text }) => (0,_load_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(`${own}/${directory}/${text}`.replace(/^\/+/, ''));
    return {
        root,
        paths: paths?.kind === 'list'
            ? writtenIn(paths, bundle).map(({ file, text }) => (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(bundle, { file }, text))
            : [''],
        include: writtenIn(include, bundle).map(patternOf),
        exclude: writtenIn(exclude, bundle).map(patternOf),
    };
}
const LISTS = ['paths', 'include', 'exclude'];
function writtenIn(list, bundle) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(list).flatMap((item) => {
        const text = item.kind === 'null' ? '' : (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item)?.replace(/^\/+/, '');
        const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(item);
        return text === undefined || at === undefined ? [] : [{ text, file: at.file, directory: (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(bundle, at) }];
    });
}


/***/ }),

/***/ 35005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ urlMistake)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function urlMistake(text) {
    if (!SUSPECT.test(text))
        return undefined;
    const hash = text.indexOf('#');
    const before = hash === -1 ? text : text.slice(0, hash);
    return mistakeBefore(before) ?? badEscape(text.slice(before.length));
}
const SUSPECT = /[%:\u0000-\u001f\u007f]|^\/\//;
const CONTROL = /[\u0000-\u001f\u007f]/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
function mistakeBefore(text) {
    if (CONTROL.test(text))
        return 'it has a control character in it';
    if (text.startsWith(':'))
        return 'it begins with ":"';
    const scheme = SCHEME.exec(text)?.[0] ?? '';
    const [rest = ''] = text.slice(scheme.length).split('?', 1);
    if (!rest.startsWith('/')) {
        if (scheme !== '')
            return undefined;
        const [first = ''] = rest.split('/', 1);
        return first.includes(':') ? 'its first part has a ":" in it' : badEscape(rest);
    }
    if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///')))
        return badEscape(rest);
    const slash = rest.indexOf('/', 2);
    const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
    return badAuthority(authority, /^https?:$/i.test(scheme)) ?? (slash === -1 ? undefined : badEscape(rest.slice(slash)));
}
function badEscape(text) {
    const found = /%(?![0-9A-Fa-f]{2})/.exec(text);
    return found === null ? undefined : `"${text.slice(found.index, found.index + 3)}" is no escape of a URL`;
}
function badAuthority(text, isWeb) {
    const at = text.lastIndexOf('@');
    const user = at === -1 ? '' : text.slice(0, at);
    if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user))
        return 'its user has a character that none has';
    return badHost(text.slice(at + 1), isWeb) ?? badEscape(user);
}
function badHost(text, isWeb) {
    if (text.startsWith('['))
        return badAddress(text);
    const colon = isWeb ? text.indexOf(':') : text.lastIndexOf(':');
    const port = badPort(colon === -1 ? '' : text.slice(colon));
    if (port !== undefined)
        return port;
    const odd = /%(?!25|[89A-Fa-f][0-9A-Fa-f])|[ \\^`{|}]/.exec(text);
    return odd === null ? undefined : `a host has no "${odd[0]}"`;
}
function badAddress(text) {
    const end = text.lastIndexOf(']');
    const [address = ''] = text.slice(1, end).split('%25', 1);
    return end === -1 || address.includes('%') || !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address)
        ? 'its host is no address'
        : badPort(text.slice(end + 1));
}
function badPort(text) {
    return /^(?::[0-9]*)?$/.test(text) ? undefined : `"${text}" is no port`;
}


/***/ }),

/***/ 95677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ syncPathsOf),
/* harmony export */   dz: () => (/* binding */ NOTEBOOK_EXTENSIONS),
/* harmony export */   yo: () => (/* binding */ pathsToLookAt)
/* harmony export */ });
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _code_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21021);
/* harmony import */ var _dependency_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74770);
/* harmony import */ var _local_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81875);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30904);
/* harmony import */ var _named_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53602);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75410);
/* harmony import */ var _synced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12916);









const NOTEBOOK_EXTENSIONS = ['.ipynb', '.py', '.sql', '.r', '.scala'];
function pathsToLookAt(targets, bundle) {
    const paths = new Set();
    const texts = new Set();
    const patterns = [];
    const globs = new Set();
    const synced = [];
    for (const { config } of targets) {
        const { files: named, elsewhere } = (0,_local_path_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFilesOf */ .i6)(config, bundle);
        for (const { resolved, expected, type } of named) {
            paths.add(resolved);
            if (expected === 'notebook' && !/\.[^/.]+$/.test(resolved)) {
                for (const extension of NOTEBOOK_EXTENSIONS)
                    paths.add(resolved + extension);
            }
            if (_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_ON_THE_SPOT */ .It.has(type))
                texts.add(resolved);
        }
        for (const candidate of elsewhere)
            paths.add(candidate);
        for (const { resolved } of syncPathsOf(config, bundle))
            paths.add(resolved);
        const { flagged, mistaken } = (0,_dependency_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .dependencyPathsOf */ .R)(config, bundle);
        for (const { resolved } of [...flagged, ...mistaken])
            paths.add(resolved);
        const sources = (0,_code_source_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSourcesOf */ .B)(config, bundle);
        for (const { resolved } of sources)
            paths.add(resolved);
        if (sources.length > 0)
            paths.add((0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .pathFromSyncRoot */ .B0)(config, bundle, _code_source_js__WEBPACK_IMPORTED_MODULE_2__/* .SNAPSHOTS */ .i));
        for (const repository of (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesBelow */ .ww)(config, bundle))
            paths.add(repository);
        for (const { pattern } of (0,_named_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .syncPatterns */ .pc)(config, bundle))
            patterns.push(pattern);
        for (const { pattern } of (0,_named_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pipelinePatterns */ .wR)(config, bundle))
            patterns.push(pattern);
        for (const { glob } of (0,_named_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .expandedPatterns */ .hl)(config, bundle))
            globs.add(glob);
        for (const { glob } of (0,_named_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactSources */ .fu)(config, bundle))
            globs.add(glob);
        const files = (0,_synced_js__WEBPACK_IMPORTED_MODULE_8__/* .syncedOf */ .C)(config, bundle);
        if (files !== undefined)
            synced.push(files);
    }
    return { paths: [...paths], texts: [...texts], patterns, globs: [...globs], synced };
}
function* syncPathsOf(config, bundle) {
    for (const [index, item] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['sync', 'paths'])).entries()) {
        const written = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .takenText */ .dV)(item);
        const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item);
        if (written === undefined || at === undefined)
            continue;
        yield { item, index, written, resolved: (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .pathFrom */ .Iw)(bundle, at, written.replace(/^\/+/, '')) };
    }
}


/***/ }),

/***/ 81631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ prepareOperand),
/* harmony export */   b: () => (/* binding */ looksAtOf)
/* harmony export */ });
/* harmony import */ var _operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69812);

const TARGET = '{target}';
const REFERENCE = /\$\{(?:artifacts|bundle|resources|targets|var|variables|workspace)\.[^{}]*\}/;
const PATH = /^\$(?:facts|key|merged|parameters|target|type)\b/;
function prepareOperand(operator, operand) {
    const texts = textsIn(operand);
    const unresolved = texts.map((text) => REFERENCE.exec(text)?.[0] ?? PATH.exec(text)?.input).find(Boolean);
    if (unresolved !== undefined) {
        return `holds "${unresolved}", which a pack does not look up; "${TARGET}" is the name of the target, {parameter: name} a parameter, and "refers-to" asks how a value was written`;
    }
    if (isUnquoted(operand))
        return `is a map; write "${TARGET}" in quotes`;
    return isOfTarget(operand) ? judgeByTarget(operator, operand) : operator.prepare(operand);
}
function looksAtOf({ looksAt }, operand) {
    return isOfTarget(operand) ? 'around' : looksAt;
}
function judgeByTarget(operator, operand) {
    const prepare = (name) => operator.prepare(withTarget(operator, operand, name));
    const wrong = prepare('target');
    if (typeof wrong === 'string')
        return wrong;
    const judges = new Map();
    return (trail, scope) => {
        const { name } = scope.target;
        const judge = judges.get(name) ?? prepare(name);
        judges.set(name, judge);
        return typeof judge === 'string' ? { ..._operator_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN */ .vP, reason: `the operand ${judge}` } : judge(trail, scope);
    };
}
function withTarget({ name: word }, operand, name) {
    const written = word.endsWith('matches') ? name.replaceAll(/[^\w-]/gu, '\\$&') : name;
    const fill = (text) => (typeof text === 'string' ? text.replaceAll(TARGET, () => written) : text);
    return Array.isArray(operand) ? operand.map(fill) : fill(operand);
}
function isOfTarget(operand) {
    return textsIn(operand).some((text) => text.includes(TARGET));
}
function textsIn(operand) {
    return (Array.isArray(operand) ? operand : [operand]).filter((text) => typeof text === 'string');
}
function isUnquoted(operand) {
    return typeof operand === 'object' && operand !== null && 'target' in operand && operand.target === null;
}


/***/ }),

/***/ 11474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ isOfType),
  w: () => (/* binding */ readPack)
});

// EXTERNAL MODULE: ./lib/shared/documents/reader.js
var documents_reader = __webpack_require__(93073);
// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/requirements/lookup.js
var lookup = __webpack_require__(85040);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/registry.js + 128 modules
var registry = __webpack_require__(75607);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/draft.js
var draft = __webpack_require__(67093);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operand.js
var operand = __webpack_require__(81631);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operators.js + 4 modules
var operators = __webpack_require__(31747);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/selector.js + 1 modules
var policy_selector = __webpack_require__(45798);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/value-path.js
var value_path = __webpack_require__(5867);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/read-condition.js





const WORDS = ['all', 'any', 'not', 'some', 'every'];
const MAX_DEPTH = 20;
function readCondition(reader, given, path, depth = 0) {
    if (depth > MAX_DEPTH)
        return reader.wrong(path, `The condition is nested more than ${MAX_DEPTH} levels deep.`);
    const mapping = reader.anyMapping(given, path, 'A condition');
    if (mapping === undefined)
        return undefined;
    const where = readValuePath(reader, mapping, path);
    const parts = [];
    for (const [key, value] of Object.entries(mapping)) {
        if (key !== 'path')
            parts.push(readPart(reader, key, value, [...path, key], where, depth));
    }
    if (parts.length === 0) {
        return reader.wrong(path, 'The condition asks for nothing.', 'Give it an operator, for example "present: true".');
    }
    const read = parts.filter((part) => part !== undefined);
    return read.length === 1 && parts.length === 1 ? read[0] : { kind: 'all', of: read };
}
function readPart(reader, key, value, path, where, depth) {
    if (key === 'all' || key === 'any' || key === 'not') {
        if (where !== undefined) {
            return reader.wrong(path, `"${key}" has no path of its own.`, 'Give each condition inside it a path.');
        }
        if (key === 'not') {
            const of = readCondition(reader, value, path, depth + 1);
            return of === undefined ? undefined : { kind: 'not', of };
        }
        const list = reader.list(value, path, `"${key}"`) ?? [];
        const of = list.map((part, index) => readCondition(reader, part, [...path, index], depth + 1));
        return { kind: key, of: of.filter((part) => part !== undefined) };
    }
    if (key === 'some' || key === 'every') {
        const of = readCondition(reader, value, path, depth + 1);
        return of === undefined ? undefined : { kind: key, path: where, of };
    }
    return readTest(reader, key, value, path, where);
}
function readTest(reader, name, value, path, where) {
    const operator = operators/* operators */.I.get(name);
    if (operator === undefined) {
        const near = (0,suggest/* didYouMean */.a)(name, [...WORDS, ...operators/* operators */.I.keys()]);
        const known = [...WORDS, ...operators/* operators */.I.keys()].join(', ');
        return reader.wrong(path, `"${name}" is no operator.${near}`, `A condition knows path, ${known}.`);
    }
    const parameter = parameterOf(value);
    const at = reader.at(path);
    if (parameter !== undefined)
        return { kind: 'test', path: where, test: { operator, operand: { parameter }, at } };
    const ready = holdsAlways(name, value)
        ? 'is an empty list, of which it holds always'
        : (0,operand/* prepareOperand */.X)(operator, value);
    if (typeof ready === 'string')
        return reader.wrong(path, `The operand of "${name}" ${ready}.`);
    return { kind: 'test', path: where, test: { operator, operand: { literal: value }, at } };
}
function holdsAlways(operator, operand) {
    return Array.isArray(operand) && operand.length === 0 && (operator.startsWith('not-') || operator === 'has-keys');
}
function parameterOf(value) {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1)
        return undefined;
    const { parameter } = value;
    return typeof parameter === 'string' ? parameter : undefined;
}
function readValuePath(reader, mapping, path) {
    if (mapping.path === undefined)
        return undefined;
    const text = reader.text(mapping, 'path', path, 'a condition');
    if (text === undefined)
        return undefined;
    const parsed = (0,value_path/* parseValuePath */.gI)(text);
    if (typeof parsed !== 'string')
        return parsed;
    return reader.wrong([...path, 'path'], `The path "${text}" cannot be read: ${parsed}.`);
}
function readPatterns(reader, given, path) {
    if (given === undefined)
        return [];
    const list = Array.isArray(given) ? given : [given];
    if (list.length === 0)
        reader.wrong(path, '"each" is an empty list.', 'Name paths, or leave it out.');
    return list.flatMap((source, index) => {
        const own = Array.isArray(given) ? [...path, index] : path;
        const pattern = typeof source === 'string' ? (0,value_path/* parsePathPattern */.zW)(source) : 'it must be a text';
        if (typeof pattern !== 'string')
            return [pattern];
        reader.wrong(own, `This path cannot be read: ${pattern}.`);
        return [];
    });
}
function readSelectors(reader, given, path) {
    if (given === undefined)
        return undefined;
    const list = Array.isArray(given) ? given : [given];
    if (list.length === 0)
        reader.wrong(path, '"select" is an empty list.', 'Name selectors, or leave it out.');
    return list.flatMap((each, index) => {
        const own = Array.isArray(given) ? [...path, index] : path;
        const selector = (0,policy_selector/* readSelector */.Id)(each);
        if (!('mistakes' in selector))
            return [selector];
        for (const { key, message } of selector.mistakes) {
            reader.wrong(key === undefined ? own : [...own, key], `A selector ${message}${/[.?]$/.test(message) ? '' : '.'}`);
        }
        return [];
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/known-paths.js
var known_paths = __webpack_require__(84504);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/read-paths.js


function checkPaths(reader, check, each, path) {
    const items = [];
    for (const pattern of each) {
        const way = (0,known_paths/* wayOf */.VO)(pattern);
        if ('spot' in way)
            items.push(way.spot);
        else
            wrong(reader, placeOf(check.each, pattern.source, [...path, 'each']), pattern.source, way);
    }
    if (each.length > items.length || check.read !== undefined)
        return;
    for (const item of each.length === 0 ? [known_paths/* ROOT */.Dl] : items) {
        for (const field of ['when', 'require'])
            checkCondition(reader, check[field], [...path, field], item);
    }
}
function checkCondition(reader, given, path, item) {
    if (Array.isArray(given)) {
        for (const [index, part] of given.entries())
            checkCondition(reader, part, [...path, index], item);
        return;
    }
    if (typeof given !== 'object' || given === null)
        return;
    const condition = given;
    const parsed = typeof condition.path === 'string' ? (0,value_path/* parseValuePath */.gI)(condition.path.trim()) : undefined;
    if (typeof parsed === 'string')
        return;
    const way = parsed === undefined ? { spot: item } : (0,known_paths/* wayFrom */.IB)(item, parsed);
    if ('mistake' in way) {
        wrong(reader, [...path, 'path'], parsed?.source ?? '', way);
        return;
    }
    for (const word of ['all', 'any', 'not'])
        checkCondition(reader, condition[word], [...path, word], item);
    for (const word of ['some', 'every'])
        checkCondition(reader, condition[word], [...path, word], (0,known_paths/* entryOf */.Ms)(way.spot));
}
function placeOf(each, source, path) {
    return Array.isArray(each) ? [...path, each.indexOf(source)] : path;
}
function wrong(reader, path, source, { mistake, hint }) {
    const message = `The path "${source}" leads nowhere. ${mistake}`;
    const at = reader.at(path);
    if (reader.problems.some((one) => one.message === message && one.at?.line === at.line))
        return;
    reader.wrong(path, message, hint);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/read-pack.js








const PACK_FIELDS = ['name', 'version', 'title', 'extends', 'select', 'parameters', 'rules', 'definitions'];
const RULE_FIELDS = ['id', 'title', 'severity', 'why', 'docs', 'select', 'off', 'checks'];
const CHECK_FIELDS = ['select', 'each', 'read', 'when', 'require', 'message', 'hint'];
const PARAMETER_FIELDS = ['type', 'default', 'doc'];
const TAKEN = new Set(registry/* rules */.a.map(({ id }) => id));
const SEVERITIES = ['error', 'warning', 'note'];
function readPack(document) {
    const reader = new documents_reader/* DocumentReader */.z(document);
    const draft = readRoot(reader, document.file);
    return { draft, problems: reader.problems };
}
function readRoot(reader, file) {
    const root = reader.mapping(reader.value, [], 'A policy pack', PACK_FIELDS);
    if (root === undefined)
        return undefined;
    const name = reader.requiredText(root, 'name', [], 'A policy pack') ?? '';
    const version = reader.requiredText(root, 'version', [], 'A policy pack') ?? '';
    const base = reader.text(root, 'extends', [], 'a policy pack');
    return {
        file,
        name,
        version,
        title: reader.text(root, 'title', [], 'a policy pack') ?? name,
        extends: base === undefined ? undefined : { name: base, at: reader.at(['extends']) },
        select: readSelectors(reader, root.select, ['select']),
        ...readParameters(reader, root.parameters),
        rules: readRules(reader, root.rules),
    };
}
function readParameters(reader, given) {
    const read = new Map();
    const unread = new Set();
    if (given === undefined)
        return { parameters: read, unreadParameters: unread };
    const mapping = reader.anyMapping(given, ['parameters'], 'The field "parameters"') ?? {};
    for (const [name, value] of Object.entries(mapping)) {
        const path = ['parameters', name];
        if (!/^[A-Za-z][\w-]*$/.test(name)) {
            reader.wrong(path, `"${name}" is no name for a parameter.`, 'Use letters, digits, "_" and "-".');
            unread.add(name);
            continue;
        }
        const draft = isParameterValue(value)
            ? { type: undefined, value, at: reader.at(path) }
            : readDeclaration(reader, value, path, name);
        if (draft === undefined)
            unread.add(name);
        else
            read.set(name, draft);
    }
    return { parameters: read, unreadParameters: unread };
}
function readDeclaration(reader, given, path, name) {
    const what = `The parameter "${name}"`;
    const declaration = reader.mapping(given, path, what, PARAMETER_FIELDS);
    if (declaration === undefined)
        return undefined;
    const type = reader.choice(declaration, 'type', path, `the parameter "${name}"`, draft/* PARAMETER_TYPES */.K);
    const value = declaration.default;
    if (declaration.type === undefined) {
        return reader.wrong(path, `${what} has no "type".`, `Say one of ${draft/* PARAMETER_TYPES */.K.join(', ')}.`);
    }
    if (value === undefined)
        return reader.wrong(path, `${what} has no "default".`, 'Give it one.');
    if (type === undefined)
        return undefined;
    if (isParameterValue(value) && isOfType(value, type))
        return { type, value, at: reader.at([...path, 'default']) };
    return reader.wrong([...path, 'default'], `The default of "${name}" is no ${type}.`);
}
function isOfType(value, type) {
    if (type === 'list')
        return Array.isArray(value);
    return typeof value === (type === 'text' ? 'string' : type);
}
function isParameterValue(value) {
    return (0,operator/* isScalar */.jn)(value) || (Array.isArray(value) && value.every(operator/* isScalar */.jn));
}
function readRules(reader, given) {
    if (given === undefined)
        return [];
    const seen = new Set();
    return (reader.list(given, ['rules'], 'The field "rules"') ?? []).flatMap((each, index) => {
        const rule = readRule(reader, each, ['rules', index]);
        if (rule === undefined)
            return [];
        if (seen.has(rule.id))
            reader.wrong(['rules', index, 'id'], `The rule "${rule.id}" is stated twice.`, 'Put its checks together.');
        seen.add(rule.id);
        return [rule];
    });
}
function readRule(reader, given, path) {
    const rule = reader.mapping(given, path, 'A rule', RULE_FIELDS);
    if (rule === undefined)
        return undefined;
    const id = reader.requiredText(rule, 'id', path, 'A rule');
    if (id !== undefined && !/^[A-Za-z][\w-]{0,79}$/.test(id)) {
        reader.wrong([...path, 'id'], `"${id}" is no id for a rule.`, 'Use letters, digits, "_" and "-".');
    }
    if (id !== undefined && TAKEN.has(id)) {
        reader.wrong([...path, 'id'], `"${id}" is the id of a rule of this step.`, 'Give yours another: "HOUSE-001".');
    }
    const what = `the rule "${id ?? ''}"`;
    if (rule.off !== undefined && typeof rule.off !== 'boolean') {
        reader.wrong([...path, 'off'], `The field "off" of ${what} must be true or false.`);
    }
    const severity = reader.choice(rule, 'severity', path, what, SEVERITIES);
    const checks = rule.checks === undefined ? undefined : reader.list(rule.checks, [...path, 'checks'], 'The field "checks"');
    const draft = {
        at: reader.at(path),
        off: rule.off === true ? true : rule.off === false ? false : undefined,
        severity,
        title: reader.text(rule, 'title', path, what),
        why: reader.text(rule, 'why', path, what),
        docs: reader.text(rule, 'docs', path, what),
        select: readSelectors(reader, rule.select, [...path, 'select']),
        checks: checks?.flatMap((each, index) => readCheck(reader, each, [...path, 'checks', index]) ?? []),
    };
    return id === undefined ? undefined : { id, ...draft };
}
function readCheck(reader, given, path) {
    const check = reader.mapping(given, path, 'A check', CHECK_FIELDS);
    if (check === undefined)
        return undefined;
    const select = readSelectors(reader, check.select, [...path, 'select']);
    const each = readPatterns(reader, check.each, [...path, 'each']);
    const read = reader.choice(check, 'read', path, 'a check', lookup/* READS */.yT);
    if (read !== undefined && check.each === undefined) {
        reader.wrong(path, 'A check with "read" has no "each".', 'Name the values that name requirements files.');
    }
    const when = check.when === undefined ? undefined : readCondition(reader, check.when, [...path, 'when']);
    const message = readWords(reader, check, 'message', path);
    const hint = readWords(reader, check, 'hint', path);
    if (check.message === undefined)
        reader.wrong(path, 'A check has no "message".', 'Say what is wrong when it fails.');
    if (check.require === undefined) {
        return reader.wrong(path, 'A check has no "require".', `Say what must hold.${(0,suggest/* didYouMean */.a)('require', Object.keys(check))}`);
    }
    const require = readCondition(reader, check.require, [...path, 'require']);
    checkPaths(reader, check, each, path);
    const isWhole = check.each === undefined && Object.keys(check).every((key) => CHECK_FIELDS.some((one) => one === key));
    for (const [field, condition] of Object.entries({ when, require })) {
        if (!isWhole || condition === undefined || !looksAtItem(condition))
            continue;
        reader.wrong([...path, field], 'A condition here has no "path", and a check without "each" is about the configuration as a whole.', 'Give the condition a "path", or the check an "each".');
    }
    return require === undefined || message === undefined
        ? undefined
        : { at: reader.at(path), select, each, read, when, require, message, hint };
}
function looksAtItem(condition) {
    if (condition.kind === 'all' || condition.kind === 'any')
        return condition.of.some(looksAtItem);
    if (condition.kind === 'not')
        return looksAtItem(condition.of);
    return condition.kind === 'test' && condition.path === undefined && condition.test.operator.name !== 'has-keys';
}
function readWords(reader, check, field, path) {
    const text = reader.text(check, field, path, 'a check');
    return text === undefined ? undefined : { text, at: reader.at([...path, field]) };
}


/***/ }),

/***/ 56701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sayDateDropped),
/* harmony export */   b: () => (/* binding */ sayDates)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _rules_variable_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65590);
/* harmony import */ var _rules_wrong_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90279);



function sayDates({ name, value }, say) {
    if (value?.kind === 'map' || value?.kind === 'list')
        visit(value, ['variables', name, 'value'], say);
}
function visit(value, path, say) {
    if (value.kind === 'text') {
        if (value.isDate)
            sayDate(value.value, path, value, say);
    }
    else if (value.kind === 'list') {
        for (const [index, item] of value.items.entries())
            visit(item, [...path, index], say);
    }
    else if (value.kind === 'map') {
        for (const [key, entry] of value.entries)
            visit(entry.value, [...path, key], say);
    }
}
function sayDate(date, path, value, say) {
    say(_rules_variable_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H, {
        message: `"${(0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path)}" is the date ${date}, which the Databricks CLI cannot take within a map or list.`,
        at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value),
        path: [...path],
        hint: `Write it in quotes: "${date}".`,
    });
}
function sayDateDropped(name, date, say) {
    say(_rules_wrong_type_js__WEBPACK_IMPORTED_MODULE_2__/* .rule */ .H, {
        message: `The date ${date.value} is dropped here: the variable "${name}" keeps its default.`,
        at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(date),
        path: ['variables', name],
        hint: `Write it in quotes: "${date.value}".`,
    });
}


/***/ }),

/***/ 400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEmptyValues)
/* harmony export */ });
/* harmony import */ var _config_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _development_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49153);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75326);



const SETTINGS = [
    ['presets'],
    ['bundle'],
    ['bundle', 'git'],
    ['git'],
    ['bundle', 'deployment'],
    ['bundle', 'deployment', 'lock'],
    ['workspace'],
    ['experimental'],
    ['artifacts', '*'],
    ['permissions', '*'],
];
const FLAGS = new Set([
    'artifacts_dynamic_version',
    'azure_use_msi',
    'dynamic_version',
    'experimental_is_unified_host',
    'fail_on_active_runs',
    'force',
    'immutable_folder',
    'python_wheel_wrapper',
    'record_deployment_history',
    'skip_artifact_cleanup',
    'skip_name_prefix_for_schema',
    'use_legacy_run_as',
]);
const MAPS = new Set(['deployment', 'lock', 'pydabs', 'python']);
const COUNT = 'jobs_max_concurrent_runs';
const ZERO = /^[-+]?0+$/;
function withoutEmptyValues(config) {
    let result = config;
    for (const path of SETTINGS)
        result = changeIn(result, path, withoutEmpty);
    for (const field of ['mode', 'cluster_id', 'run_as']) {
        if (isNothing(result.entries.value(field), field))
            result = (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEntry */ .n$)(result, field);
    }
    return result;
}
function changeIn(map, [key, ...rest], change) {
    if (key === undefined)
        return change(map);
    const inMap = (value) => (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .ifMap */ .m2)(value, (inner) => changeIn(inner, rest, change));
    if (key === '*')
        return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeValues */ .ln)(map, inMap);
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .df)(map, key, (value) => {
        if (value.kind !== 'list' || rest[0] !== '*')
            return inMap(value);
        return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeItems */ .jA)(value, (item) => (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .ifMap */ .m2)(item, (inner) => changeIn(inner, rest.slice(1), change)));
    });
}
function withoutEmpty(map) {
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .keptEntries */ .lJ)(map, (value, key) => !isNothing(value, key));
}
function isNothing(value, field) {
    if (field === 'name' && value?.kind === 'text')
        return false;
    if (MAPS.has(field) && value?.kind === 'null')
        return false;
    if (field === COUNT && value?.kind === 'text' && ZERO.test(value.value))
        return true;
    if (value?.kind === 'number')
        return field === COUNT && value.value === 0;
    if (FLAGS.has(field) && (0,_config_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(value))
        return true;
    return (0,_development_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(value);
}


/***/ }),

/***/ 22957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   KI: () => (/* binding */ shownHost),
/* harmony export */   gj: () => (/* binding */ isOneServer),
/* harmony export */   uN: () => (/* binding */ isOfDatabricks)
/* harmony export */ });
const PLAIN = /^(?:(https?):\/\/)?([a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::(\d{1,5}))?(?:[/?#][!-[\]-~]*)?$/i;
function serverOf(text) {
    const [, scheme = 'https', name = '', port] = PLAIN.exec(text) ?? [];
    if (name === '' || name.includes('..'))
        return undefined;
    const [protocol, usual] = scheme.toLowerCase() === 'http' ? ['http', 80] : ['https', 443];
    const other = port === undefined || Number(port) === usual ? '' : `:${Number(port)}`;
    return `${protocol}://${name.toLowerCase()}${other}`;
}
function isOneServer(one, other) {
    return one === other || (serverOf(one) !== undefined && serverOf(one) === serverOf(other));
}
function workspaceOf(text) {
    const asked = new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(text)?.[1] ?? '');
    const [o, w, old] = ['o', 'w', 'workspace_id'].map((name) => asked.get(name) ?? '');
    const numeric = (id = '') => (/^[+-]?\d+$/.test(id) ? id : '');
    return o ? numeric(o) : w || numeric(old);
}
const ZONES = [
    ...['azuredatabricks.net', 'databricks.azure.us', 'databricks.azure.cn'],
    ...['cloud.databricks.com', 'cloud.databricks.us', 'cloud.databricks.mil'],
    'gcp.databricks.com',
];
function isOfDatabricks(text) {
    const server = serverOf(text) ?? '';
    return ZONES.some((zone) => {
        const own = server.endsWith(`.${zone}`) ? server.slice(0, -zone.length - 1) : '';
        return /^https:\/\/[a-z\d-]+(?:\.\d+)?$/.test(own);
    });
}
function shownHost(text) {
    return serverOf(text) ?? text.replace(/^([a-z]+:\/\/)?.*@/is, (_, scheme = '') => scheme);
}


/***/ }),

/***/ 69902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownReferences)
/* harmony export */ });
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45346);
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73927);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75326);



const MAX_WRITTEN = 16 * 1024 * 1024;
function knownReferences(known, sign) {
    let left = MAX_WRITTEN;
    const textOf = (whole, path) => {
        const text = known.get(path);
        left -= text?.length ?? 0;
        return text === undefined || left < 0 ? whole : text;
    };
    const written = (value) => {
        if (value.kind === 'list')
            return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeItems */ .jA)(value, written);
        if (value.kind === 'map')
            return value.entries.isPlain ? value : (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeValues */ .ln)(value, written);
        if (value.kind !== 'text' || !value.value.includes(sign))
            return value;
        return (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(value.value.replace((0,_config_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .everyReference */ .FI)(value.value), textOf), value.places);
    };
    return written;
}


/***/ }),

/***/ 29058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ clashSayer),
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   X6: () => (/* binding */ overrideConfig),
/* harmony export */   ff: () => (/* binding */ declaredNames),
/* harmony export */   nn: () => (/* binding */ sayUndeclared)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _config_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46442);
/* harmony import */ var _config_full_override_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18850);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45346);
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87222);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57736);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26959);
/* harmony import */ var _rules_clash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33026);
/* harmony import */ var _rules_override_kind_clash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93402);
/* harmony import */ var _rules_variable_undeclared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66561);
/* harmony import */ var _rules_wrong_type_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90279);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56701);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75326);
/* harmony import */ var _empty_values_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(400);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24996);
/* harmony import */ var _unset_values_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69972);
















const MERGED = ['bundle', 'workspace', 'artifacts', 'resources', 'sync', 'permissions', 'presets'];
function overrideConfig(config, target, say, onClash) {
    const places = target.entry?.keyPlaces ?? config.places;
    const own = target.entry?.value;
    const over = own?.kind === 'map' ? withoutUnset(own) : own;
    let result = (0,_empty_values_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutEmptyValues */ .K)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutEntry */ .n$)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutEntry */ .n$)(config, 'targets'), 'environments'));
    if (over?.kind === 'map') {
        for (const section of MERGED) {
            const entry = over.entries.get(section);
            if (entry !== undefined && fits(section, entry.value))
                result = mergeAt(result, [section], entry, onClash);
        }
        result = overrideVariables(result, over, say);
        result = replaceFields(result, over);
        const git = over.entries.get('git');
        if (git !== undefined && fits('git', git.value))
            result = mergeAt(withGit(result), GIT, git, onClash);
    }
    const name = (0,_config_make_js__WEBPACK_IMPORTED_MODULE_3__/* .textValue */ .v8)(target.name, places);
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .setAt */ .ef)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .setAt */ .ef)(result, ['bundle', 'target'], name), ['bundle', 'environment'], name);
}
function withGit(config) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(config, GIT) === undefined ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .setAt */ .ef)(config, GIT, (0,_config_make_js__WEBPACK_IMPORTED_MODULE_3__/* .mapValue */ .IS)(_config_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .Entries */ .R.none, _config_places_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_PLACES */ .dR)) : config;
}
const GIT = ['bundle', 'git'];
function withoutUnset(over) {
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .changeEntry */ .df)((0,_empty_values_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutEmptyValues */ .K)(over), 'resources', (resources) => (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .changeResources */ .sk)(resources, _unset_values_js__WEBPACK_IMPORTED_MODULE_14__/* .valueUnsetter */ .A));
}
function fits(section, value) {
    return (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .isReference */ .A_)(value) || value.kind === (section === 'permissions' ? 'list' : 'map');
}
function clashSayer(say, clashes) {
    return (clash) => {
        if ((0,_rules_clash_js__WEBPACK_IMPORTED_MODULE_6__/* .isCertain */ .te)(clash))
            say(_rules_override_kind_clash_js__WEBPACK_IMPORTED_MODULE_7__/* .rule */ .H, (0,_rules_clash_js__WEBPACK_IMPORTED_MODULE_6__/* .sayOverrideClash */ .h2)(clash));
        else
            clashes.push(clash);
    };
}
function mergeAt(config, path, over, onClash) {
    const base = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(config, path);
    const merged = base === undefined ? over.value : (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeValues */ .D3)(base, over.value, onClash, path);
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .setAt */ .ef)(config, path, merged);
}
function replaceFields(config, over) {
    let result = config;
    const runAs = over.entries.get('run_as');
    if (runAs !== undefined)
        result = (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withEntry */ .rM)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutEntry */ .n$)(result, 'run_as'), 'run_as', runAs.value, runAs.keyPlaces);
    for (const field of ['mode', 'cluster_id']) {
        const own = over.entries.value(field);
        if (own !== undefined && own.kind !== 'null')
            result = (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .setAt */ .ef)(result, ['bundle', field], own);
    }
    return result;
}
function overrideVariables(config, over, say) {
    const declared = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(config, ['variables']);
    const overridden = new Map();
    for (const [name, entry] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(over, ['variables']))) {
        const known = declared?.kind === 'map' ? declared.entries.get(name) : undefined;
        if (known === undefined || !isDeclaration(known.value)) {
            sayUndeclared(say, name, (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfKey */ .qQ)(entry), declared);
            continue;
        }
        if (entry.value.kind === 'null')
            continue;
        if (entry.value.kind === 'text' && entry.value.isDate) {
            (0,_dates_js__WEBPACK_IMPORTED_MODULE_10__/* .sayDateDropped */ .W)(name, entry.value, say);
            continue;
        }
        sayDropped(say, name, entry.value);
        if ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .isReference */ .A_)(known.value))
            sayReferenceAssigned(say, name, known.value, entry.value);
        const definition = known.value.kind === 'map' ? known.value : (0,_config_make_js__WEBPACK_IMPORTED_MODULE_3__/* .mapValue */ .IS)(_config_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .Entries */ .R.none, known.keyPlaces);
        overridden.set(name, overrideVariable(definition, entry.value));
    }
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .changeEntry */ .df)(config, 'variables', (variables) => (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .ifMap */ .m2)(variables, (map) => (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .changeValues */ .ln)(map, (definition, name) => overridden.get(name) ?? definition)));
}
function sayDropped(say, name, over) {
    const full = (0,_config_full_override_js__WEBPACK_IMPORTED_MODULE_2__/* .fullOverride */ .q)(over);
    const inside = (field) => (full.kind === 'map' ? full.entries.value(field) : undefined);
    const [lookup, description] = [inside('lookup'), inside('description')];
    const dropped = (field, wanted, value) => {
        const message = `"${field}" must be ${wanted}, so what stands here is dropped.`;
        say(_rules_wrong_type_js__WEBPACK_IMPORTED_MODULE_9__/* .rule */ .H, { message, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(value), path: ['variables', name, field] });
    };
    if (lookup !== undefined && lookup.kind !== 'null' && !(0,_lookup_js__WEBPACK_IMPORTED_MODULE_13__/* .isLookup */ .Hi)(lookup))
        dropped('lookup', 'a map', lookup);
    if (description?.kind === 'map' || description?.kind === 'list')
        dropped('description', 'a text', description);
}
function sayReferenceAssigned(say, name, base, over) {
    say(_rules_override_kind_clash_js__WEBPACK_IMPORTED_MODULE_7__/* .rule */ .H, {
        ...(0,_rules_clash_js__WEBPACK_IMPORTED_MODULE_6__/* .sayOverrideClash */ .h2)({ path: ['variables', name], base, over }),
        message: `The variable "${name}" is a reference, so a target cannot assign it.`,
        hint: 'Declare the variable with a "default", and write the reference there.',
    });
}
function isDeclaration(value) {
    return value.kind === 'map' || value.kind === 'null' || (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .isReference */ .A_)(value);
}
function declaredNames(section) {
    if (section === undefined)
        return [];
    const known = DECLARED.get(section);
    if (known !== undefined)
        return known;
    const names = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(section).flatMap(([name, { value }]) => (isDeclaration(value) ? [name] : []));
    DECLARED.set(section, names);
    return names;
}
const DECLARED = new WeakMap();
function sayUndeclared(say, name, at, declared) {
    say(_rules_variable_undeclared_js__WEBPACK_IMPORTED_MODULE_8__/* .rule */ .H, {
        message: `The variable "${name}" is assigned a value, but it is not declared.${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, declaredNames(declared))}`,
        at,
        hint: `Declare it under "variables" at the top level, or remove the assignment.`,
    });
}
function overrideVariable(definition, over) {
    const full = (0,_config_full_override_js__WEBPACK_IMPORTED_MODULE_2__/* .fullOverride */ .q)(over);
    let result = definition;
    for (const [field, other] of FIELDS) {
        const entry = full.kind === 'map' ? full.entries.get(field) : undefined;
        if (entry === undefined || !(field === 'lookup' ? (0,_lookup_js__WEBPACK_IMPORTED_MODULE_13__/* .isLookup */ .Hi)(entry.value) : entry.value.kind !== 'null'))
            continue;
        result = (0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withEntry */ .rM)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutEntry */ .n$)((0,_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutEntry */ .n$)(result, other), field), field, entry.value, entry.keyPlaces);
    }
    return result;
}
const FIELDS = [
    ['lookup', 'default'],
    ['default', 'lookup'],
];


/***/ }),

/***/ 53701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   V4: () => (/* binding */ PREFIXES),
/* harmony export */   XR: () => (/* binding */ LATE),
/* harmony export */   oX: () => (/* binding */ EARLY)
/* harmony export */ });
function parseReference(reference) {
    const parts = [];
    for (const segment of reference.split('.')) {
        const bracket = segment.indexOf('[');
        if (bracket === -1) {
            parts.push(segment);
            continue;
        }
        parts.push(segment.slice(0, bracket));
        for (const [, index] of segment.matchAll(/\[([0-9]+)\]/g))
            parts.push(Number(index));
    }
    const [first, name, ...rest] = parts;
    const path = first === 'var' && name !== undefined ? ['variables', name, 'value', ...rest] : parts;
    return { path, key: JSON.stringify(path) };
}
const EARLY = new Set(['bundle', 'workspace', 'variables', 'var']);
const LATE = new Set(['resources', 'artifacts']);
const PREFIXES = ['var', 'variables', 'bundle', 'workspace', 'resources', 'artifacts'];


/***/ }),

/***/ 2166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESOURCE_TYPES)
/* harmony export */ });
const RESOURCE_TYPES = new Set([
    'alerts',
    'app_spaces',
    'apps',
    'catalogs',
    'cluster_policies',
    'clusters',
    'dashboards',
    'database_catalogs',
    'database_instances',
    'experiments',
    'external_locations',
    'feature_specs',
    'features',
    'genie_spaces',
    'instance_pools',
    'job_runs',
    'jobs',
    'materialization_sets',
    'mcp_services',
    'model_provider_services',
    'model_services',
    'model_serving_endpoints',
    'models',
    'pipelines',
    'postgres_branches',
    'postgres_catalogs',
    'postgres_databases',
    'postgres_endpoints',
    'postgres_projects',
    'postgres_roles',
    'postgres_snapshot_schedules',
    'postgres_synced_tables',
    'quality_monitors',
    'registered_models',
    'schemas',
    'secret_scopes',
    'secrets',
    'sql_warehouses',
    'synced_database_tables',
    'vector_search_endpoints',
    'vector_search_indexes',
    'volumes',
]);


/***/ }),

/***/ 78413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withResourceValues)
/* harmony export */ });
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73927);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _known_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69902);
/* harmony import */ var _reference_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53701);




function withResourceValues(target) {
    const made = MADE.get(target) ?? make(target);
    MADE.set(target, made);
    return made;
}
const MADE = new WeakMap();
function make(target) {
    const known = new KnownValues(target);
    if (!known.isAny())
        return target;
    const config = (0,_known_references_js__WEBPACK_IMPORTED_MODULE_2__/* .knownReferences */ .e)(known, '${')(target.config);
    return config.kind !== 'map' || config === target.config ? target : { ...target, config };
}
const MAX_DEPTH = 10;
const MAX_ADDED = 64 * 1024;
class KnownValues {
    #target;
    #known = new Map();
    constructor(target) {
        this.#target = target;
    }
    isAny() {
        const { references, variables } = this.#target;
        for (const reference of references.open)
            if (this.get(reference) !== undefined)
                return true;
        for (const { value, from } of variables.values())
            if (GIVEN.has(from) && mayRefer(value))
                return true;
        return false;
    }
    get(reference, depth = 0) {
        if (this.#known.has(reference))
            return this.#known.get(reference);
        this.#known.set(reference, undefined);
        const text = this.#find(reference, depth);
        this.#known.set(reference, text);
        return text;
    }
    #find(reference, depth) {
        const { path } = (0,_reference_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(reference);
        if (!_reference_path_js__WEBPACK_IMPORTED_MODULE_3__/* .LATE */ .XR.has(String(path[0])) || depth > MAX_DEPTH)
            return undefined;
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#target.config, path);
        const text = writtenIn(value);
        if (text === undefined || !(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(value))
            return text;
        let left = MAX_ADDED;
        return text.replace((0,_config_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .everyReference */ .FI)(text), (whole, inner) => {
            const known = this.get(inner, depth + 1) ?? whole;
            left -= known.length;
            return left < 0 ? whole : known;
        });
    }
}
const GIVEN = new Set(['input', 'environment', 'overrides']);
function mayRefer(value) {
    return value?.kind === 'map' ? !value.entries.isPlain : value?.kind === 'list' || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(value);
}
function writtenIn(value) {
    if (value?.kind === 'number')
        return value.written;
    return value?.kind === 'boolean' || value?.kind === 'text' ? String(value.value) : undefined;
}


/***/ }),

/***/ 78704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runsCode)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);

function runsCode(config) {
    return [['python'], ['experimental', 'python'], ['experimental', 'pydabs']].some((path) => {
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, path);
        return value !== undefined && value.kind !== 'null';
    });
}


/***/ }),

/***/ 8263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ declaredTargets),
/* harmony export */   u: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59061);
/* harmony import */ var _config_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50692);





function declaredTargets(config) {
    const declared = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(config, ['targets']));
    if (declared.length === 0)
        return [{ name: 'default', entry: undefined, isDefault: true }];
    return declared.map(([name, entry]) => {
        const isDefault = declared.length === 1 || (0,_config_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry.value, ['default']));
        return { name, entry, isDefault };
    });
}
function chooseTargets(declared, wanted) {
    if (wanted === undefined || wanted.length === 0)
        return declared;
    const names = new Set(declared.map(({ name }) => name));
    const unknown = [...new Set(wanted)].filter((name) => !names.has(name));
    if (unknown.length > 0)
        throw unknownTargets(unknown, [...names]);
    return declared.filter(({ name }) => wanted.includes(name));
}
function unknownTargets(unknown, names) {
    const problems = unknown.map((name) => ({
        message: `The bundle has no target "${name}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`,
    }));
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleErrors */ .I.BUNDLE_TARGET_UNKNOWN, `The bundle has no target ${unknown.map((name) => `"${name}"`).join(', ')}.`, { hint: `Its targets are ${names.map((name) => `"${name}"`).join(', ')}.`, problems });
}


/***/ }),

/***/ 93848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   u: () => (/* binding */ referringIn)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50204);

function textsOf(config, wanted) {
    const found = [];
    const seen = new Set();
    const path = [];
    const visit = (value) => {
        if (value.kind === 'text' && wanted(value.value))
            found.push({ text: value, path: [...path] });
        if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value))
            return;
        if (value.kind === 'map' && value.entries.isPlain)
            return;
        seen.add(value);
        if (value.kind === 'list') {
            for (let index = 0; index < value.items.length; index++)
                visitAt(index, value.items[index]);
        }
        else {
            const { keys, values } = value.entries;
            for (let index = 0; index < values.length; index++)
                visitAt(keys.names[index] ?? '', values[index]);
        }
    };
    const visitAt = (part, value) => {
        if (value === undefined)
            return;
        path.push(part);
        visit(value);
        path.pop();
    };
    visit(config);
    return found;
}
function referringIn(value) {
    const found = { references: new Set(), nests: false };
    collect(value, found, new Set());
    return { references: [...found.references], nests: found.nests };
}
function collect(value, found, seen) {
    if (value.kind === 'text') {
        const parsed = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(value.value);
        if (parsed === undefined)
            return;
        for (const reference of parsed.references)
            found.references.add(reference);
        if (parsed.nests)
            found.nests = true;
        return;
    }
    if ((value.kind !== 'map' && value.kind !== 'list') || seen.has(value))
        return;
    if (value.kind === 'map' && value.entries.isPlain)
        return;
    seen.add(value);
    if (value.kind === 'list')
        for (const item of value.items)
            collect(item, found, seen);
    else
        for (const inner of value.entries.values)
            collect(inner, found, seen);
}


/***/ }),

/***/ 50204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   JH: () => (/* binding */ MAX_ROUNDS),
/* harmony export */   Yb: () => (/* binding */ pureReference),
/* harmony export */   r4: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73927);
/* harmony import */ var _config_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58446);


const MAX_ROUNDS = 11;
function parseText(text) {
    return text.includes('${') ? parsed(text) : undefined;
}
const parsed = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(parse);
function parse(text) {
    const pieces = splitText(text);
    if (pieces.length === 0)
        return undefined;
    const { tokens, doubled } = withoutDoubledPrefix(pieces);
    const references = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token.reference]));
    const pure = tokens.length === 1 ? references[0] : undefined;
    const nests = tokens.some((token) => typeof token === 'string' && OPENED.test(token));
    return { tokens, references: references.length > 1 ? [...new Set(references)] : references, pure, nests, doubled };
}
const WORKSPACE_PATHS = new Set(['root_path', 'file_path', 'artifact_path', 'state_path', 'resource_path'].map((field) => `workspace.${field}`));
const NONE = [];
function withoutDoubledPrefix(tokens) {
    const doubled = tokens.flatMap((token, index) => {
        if (typeof token === 'string' || !WORKSPACE_PATHS.has(token.reference))
            return [];
        const before = tokens[index - 1];
        return typeof before === 'string' && WORKSPACE.test(before) ? [token.reference] : [];
    });
    if (doubled.length === 0)
        return { tokens, doubled: NONE };
    const bare = tokens.map((token, index) => {
        const next = tokens[index + 1];
        const strips = typeof next === 'object' && doubled.includes(next.reference);
        return typeof token === 'string' && strips ? token.replace(WORKSPACE, '') : token;
    });
    return { tokens: bare.filter((token) => token !== ''), doubled };
}
const WORKSPACE = /\/Workspace\/?$/;
const OPENED = /(?<!\$)\$\{[^{}]*$/;
function splitText(text) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll((0,_config_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .everyReference */ .FI)(text))) {
        if (match.index > end)
            pieces.push(text.slice(end, match.index));
        pieces.push({ reference: match[1] ?? '' });
        end = match.index + match[0].length;
    }
    if (pieces.length === 0)
        return [];
    if (end < text.length)
        pieces.push(text.slice(end));
    return pieces;
}
function pureReference(value) {
    return value.kind === 'text' ? parseText(value.value)?.pure : undefined;
}


/***/ }),

/***/ 93849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   Qu: () => (/* binding */ saysUnread),
/* harmony export */   iq: () => (/* binding */ isPartlyUnread),
/* harmony export */   yL: () => (/* binding */ isRootUnread)
/* harmony export */ });
/* harmony import */ var _load_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55869);

const UNREAD = new Set([
    'yaml-invalid',
    'file-unreadable',
    'include-not-found',
    'include-outside-workspace',
    'include-wrong-type',
]);
function isPartlyUnread({ findings }) {
    return findings.some(saysUnread);
}
function saysUnread({ rule }) {
    return UNREAD.has(rule.id);
}
function isRootUnread({ findings, folder, rootFile, files: [root] }) {
    const file = (0,_load_path_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkspace */ .ve)(folder.prefix, rootFile);
    return (root?.config.entries.size === 0 && findings.some(({ rule, at }) => rule.id === 'yaml-invalid' && at?.file === file));
}
function isUnseen(bundle) {
    return isPartlyUnread(bundle) || bundle.findings.some(({ rule }) => rule.id === 'include-pattern-invalid');
}


/***/ }),

/***/ 69972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ valueUnsetter)
/* harmony export */ });
/* harmony import */ var _config_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75326);



const REPLACING = new Set(['postgres_databases', 'postgres_endpoints', 'postgres_roles']);
const TRIGGERS = new Map([
    ['alerts', ['schedule']],
    ['jobs', ['schedule', 'trigger', 'continuous']],
    ['quality_monitors', ['schedule']],
]);
const PATHS = new Map([
    ['alerts', 'file_path'],
    ['apps', 'source_code_path'],
    ['dashboards', 'file_path'],
    ['genie_spaces', 'file_path'],
]);
const valueUnsetter = (resource, type) => {
    const timed = (TRIGGERS.get(type) ?? []).reduce(withoutEmptyStatus, resource);
    const path = PATHS.get(type);
    const filed = path === undefined ? timed : withoutEmptyText(timed, path);
    const kept = (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .df)(filed, 'lifecycle', (lifecycle) => withoutFalse(lifecycle, 'prevent_destroy'));
    return REPLACING.has(type) && (0,_config_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(kept.entries.value('replace_existing'))
        ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEntry */ .n$)(kept, 'replace_existing')
        : kept;
};
function withoutFalse(value, flag) {
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .ifMap */ .m2)(value, (map) => ((0,_config_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(map.entries.value(flag)) ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEntry */ .n$)(map, flag) : map));
}
function withoutEmptyStatus(resource, trigger) {
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .df)(resource, trigger, (value) => {
        return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .ifMap */ .m2)(value, (map) => withoutEmptyText(map, 'pause_status'));
    });
}
function withoutEmptyText(map, field) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(map.entries.value(field)) === '' ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEntry */ .n$)(map, field) : map;
}


/***/ }),

/***/ 92899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _config_number_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47985);

function writtenText(value) {
    if (value === undefined || value.kind === 'null')
        return '';
    if (value.kind === 'text')
        return value.value;
    if (value.kind === 'number')
        return (0,_config_number_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(value.value, value.written);
    return value.kind === 'boolean' ? String(value.value) : undefined;
}


/***/ }),

/***/ 70490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resourcePermissions),
/* harmony export */   x: () => (/* binding */ bundlePermissions)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35729);



function resourcePermissions(config) {
    const known = KNOWN.get(config) ?? [...findPermissions(config)];
    KNOWN.set(config, known);
    return known;
}
const KNOWN = new WeakMap();
function* findPermissions(config) {
    const ofBundle = new Set([...bundlePermissions(config)].map(({ value }) => placeKey(value)));
    for (const { type, name, path, value } of (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesOf */ .F)(config)) {
        for (const permission of listed((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['permissions']), [...path, 'permissions'], name, type)) {
            if (!ofBundle.has(placeKey(permission.value)))
                yield permission;
        }
    }
}
function placeKey(value) {
    return (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(value) ?? { file: '' });
}
function bundlePermissions(config) {
    return listed((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['permissions']), ['permissions'], undefined, undefined);
}
function* listed(list, path, owner, type) {
    for (const [index, value] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(list).entries()) {
        if (value.kind === 'map')
            yield { owner, type, path: [...path, index], value };
    }
}


/***/ }),

/***/ 35729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resourcesOf),
/* harmony export */   h: () => (/* binding */ placeOfEntry)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _rules_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38515);


function resourcesOf(config, ...types) {
    const groups = KNOWN.get(config) ?? groupsOf(config);
    KNOWN.set(config, groups);
    const wanted = types.length === 0 ? [...groups.values()] : types.map((type) => groups.get(type) ?? []);
    return wanted.length === 1 ? (wanted[0] ?? []) : wanted.flat();
}
const KNOWN = new WeakMap();
function groupsOf(config) {
    const types = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(config, ['resources'])).map(([type]) => type);
    return new Map(types.map((type) => [type, (0,_rules_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(config, type)]));
}
function placeOfEntry(entry) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfKey */ .qQ)(entry) ?? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(entry.value);
}


/***/ }),

/***/ 25607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ TERRAFORM_FIELDS)
/* harmony export */ });
const SINGLE_TASK = [
    'dbt_task',
    'existing_cluster_id',
    'library',
    'max_retries',
    'min_retry_interval_millis',
    'new_cluster',
    'notebook_task',
    'pipeline_task',
    'python_wheel_task',
    'retry_on_timeout',
    'run_job_task',
    'spark_jar_task',
    'spark_python_task',
    'spark_submit_task',
];
const TERRAFORM_FIELDS = new Map(Object.entries({
    alerts: ['purge_on_delete'],
    apps: ['no_compute'],
    clusters: ['cluster_mount_info', 'idempotency_token', 'is_pinned', 'library', 'no_wait', 'url'],
    dashboards: ['dashboard_change_detected', 'md5'],
    database_instances: ['purge_on_delete'],
    experiments: ['description'],
    jobs: ['always_running', 'control_run_state', 'url', ...SINGLE_TASK],
    model_serving_endpoints: ['endpoint_url', 'serving_endpoint_id'],
    pipelines: ['expected_last_modified', 'url'],
    schemas: ['force_destroy'],
    secret_scopes: ['initial_manage_principal'],
    sql_warehouses: ['data_source_id', 'no_wait'],
}).map(([type, fields]) => [type, new Set(fields)]));


/***/ }),

/***/ 12291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TIME_FIELDS),
/* harmony export */   w: () => (/* binding */ sentTime)
/* harmony export */ });
const duration = (...path) => ({ path, kind: 'duration' });
const time = (...path) => ({ path, kind: 'time' });
const TIME_FIELDS = new Map([
    ['postgres_branches', [duration('ttl'), time('expire_time'), time('source_branch_time')]],
    ['postgres_endpoints', [duration('suspend_timeout_duration')]],
    [
        'postgres_projects',
        [duration('history_retention_duration'), duration('default_endpoint_settings', 'suspend_timeout_duration')],
    ],
    ['secrets', [time('create_time'), time('expire_time'), time('update_time')]],
]);
function sentTime(text, kind) {
    return kind === 'duration' ? sentDuration(text) : sentPoint(text);
}
const DURATION = /^([-+]?)(?:(0|[1-9][0-9]*)(?:\.([0-9]{0,9}))?|\.([0-9]{0,9}))s$/;
const MAX_SECONDS = 315576000000n;
const BILLION = 1000000000n;
const MAX_NANOSECONDS = 2n ** 63n - 1n;
function sentDuration(text) {
    const [, sign, seconds = '0', digits, only] = DURATION.exec(text) ?? [];
    if (sign === undefined || seconds.length > 12 || BigInt(seconds) > MAX_SECONDS)
        return undefined;
    const written = BigInt(seconds) * BILLION + BigInt((digits ?? only ?? '').padEnd(9, '0'));
    const nanoseconds = written > MAX_NANOSECONDS ? MAX_NANOSECONDS : written;
    const rest = String(nanoseconds % BILLION).padStart(9, '0');
    return `${sign === '-' && nanoseconds > 0n ? '-' : ''}${nanoseconds / BILLION}${fraction(rest)}s`;
}
const POINT = /^(([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]))(?:[.,]([0-9]{1,9}))?(?:Z|([-+])([01][0-9]|2[0-4]):([0-5][0-9]|60))$/;
function sentPoint(text) {
    const [, whole, year, month, day, , , , digits = '', sign, hours = '0', minutes = '0'] = POINT.exec(text) ?? [];
    if (whole === undefined || year === '0000')
        return undefined;
    const local = new Date(`${whole}Z`);
    if (local.getUTCMonth() + 1 !== Number(month) || local.getUTCDate() !== Number(day))
        return undefined;
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    const utc = new Date(local.getTime() + (sign === '-' ? offset : -offset));
    return `${utc.toISOString().slice(0, 19)}${fraction(digits.padEnd(9, '0'))}Z`;
}
function fraction(nanoseconds) {
    const digits = nanoseconds.replace(/(?:000){1,3}$/, '');
    return digits === '' ? '' : `.${digits}`;
}


/***/ }),

/***/ 60276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'base-unread',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A base that cannot be read',
    why: 'What stood in a file that cannot be read may be removed without anybody seeing it, so nothing is compared, and that is not the same as nothing found. The same holds of a file of the bundle itself, also where that is waived or in the baseline. Compare with a commit whose bundle can be read. Where the change is the very one that repairs the base, waive this once. Needs `base`.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 84720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'baseline-stale',
    severity: 'note',
    cliParity: 'stricter',
    title: 'The baseline knows what is no longer there',
    why: 'What was corrected would be accepted again if it came back. Write the baseline anew: each run leaves one beside its report.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 18460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21058);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26959);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38515);




const LEVELS = ['CAN_MANAGE', 'CAN_VIEW', 'CAN_RUN'];
const rule = {
    id: 'bundle-permission-level',
    severity: 'error',
    cliParity: 'yes',
    title: "A level that the bundle's `permissions` do not have",
    why: "The bundle's own `permissions` know `CAN_MANAGE`, `CAN_VIEW` and `CAN_RUN`, which become what each type of resource calls them. Any other level belongs into the `permissions` of a resource.",
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const [index, item] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(config, ['permissions'])).entries()) {
            if (item.kind !== 'map' && item.kind !== 'null' && !(0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownLater */ .Qu)(item))
                continue;
            const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, ['level']);
            const taken = (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_1__/* .takenText */ .dV)(value);
            const level = taken ?? '';
            if (((0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(value) && taken === undefined) || LEVELS.includes(level))
                continue;
            const meant = level === '' ? undefined : (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .z)(level, LEVELS);
            yield {
                message: level === '' ? NO_LEVEL : `"${level}" is no level of the bundle's permissions.`,
                at: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isTextSet */ .og)(value) ? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value) : (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(item),
                path: ['permissions', index, 'level'],
                hint: `Use one of ${LEVELS.join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
            };
        }
    },
};
const NO_LEVEL = 'A permission of the bundle has no level.';


/***/ }),

/***/ 33026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WW: () => (/* binding */ sayFilesClash),
/* harmony export */   h2: () => (/* binding */ sayOverrideClash),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);


function isCertain({ base, over }) {
    return (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(base) !== (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(over) && ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(base) || (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(over));
}
function sayFilesClash(clash) {
    return {
        message: `"${(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(clash.path)}" is ${nounOf(clash.over)} here and ${nounOf(clash.base)} in another file, so they cannot be merged.`,
        ...placesOf(clash, `Here it is ${nounOf(clash.base)}`),
        hint: 'Write the same kind of value in both, or write it once.',
    };
}
function sayOverrideClash(clash) {
    const refers = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(clash.base) || (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(clash.over);
    return {
        message: `"${(0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(clash.path)}" is ${nounOf(clash.over)} here and ${nounOf(clash.base)} in what it overrides; the two cannot be merged.`,
        ...placesOf(clash, `What it overrides: ${nounOf(clash.base)}`),
        hint: refers
            ? 'Give the variable another value in the target, instead of overriding what refers to it.'
            : 'Write the same kind of value in both places.',
    };
}
function placesOf({ path, base, over }, message) {
    const first = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(base);
    return { at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(over), path, ...(first === undefined ? {} : { related: [{ at: first, message }] }) };
}
function nounOf(value) {
    if ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(value))
        return 'a reference';
    return value.kind === 'boolean' ? 'true or false' : `a ${value.kind}`;
}


/***/ }),

/***/ 56544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'cli-version-unsatisfied',
    severity: 'error',
    cliParity: 'yes',
    title: 'The installed Databricks CLI is not one that the bundle asks for',
    why: 'With `mode: both`, the version of the installed Databricks CLI is compared with `databricks_cli_version`, as the CLI itself does before anything else: it refuses the bundle whatever else is right. Without the CLI there is nothing to compare. Versions before a release are not judged.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 8920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'cluster-id-ignored',
    severity: 'warning',
    cliParity: 'yes',
    title: 'DATABRICKS_CLUSTER_ID is set for a target that ignores it',
    why: 'In `mode: development` every task runs on the cluster that the environment names as DATABRICKS_CLUSTER_ID. In any other target the variable names none, and Databricks CLI 1.12.1 then forgets the `cluster_id` of the bundle as well. It is there by mistake: often it was set for the tests of the same pipeline.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 33974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'compute-id-deprecated',
    severity: 'warning',
    cliParity: 'yes',
    title: '`compute_id` is the former name of `cluster_id`',
    why: 'The Databricks CLI still understands it, and asks to rename it.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 78596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);


const rule = {
    id: 'condition-operator-unknown',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A condition uses an operator that does not exist',
    why: 'The jobs service knows six operators, written as words: `EQUAL_TO`, `NOT_EQUAL`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL`, `LESS_THAN` and `LESS_THAN_OR_EQUAL`. It refuses any other. The first two compare texts (`12.0` is not `12`), the others numbers.',
    bad: '',
    good: '',
    taskKeys: ['condition_task'],
    *checkTask(task, job) {
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(task.value, ['condition_task', 'op']);
        const operator = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
        if (operator === undefined || OPERATORS.includes(operator))
            return;
        const meant = SIGNS.get(operator);
        yield {
            message: `Task "${task.name}" of the job "${job.key}" compares with "${operator}", which is no operator.${meant === undefined ? (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(operator, OPERATORS) : ` Did you mean "${meant}"?`}`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(value),
            path: [...task.path, 'condition_task', 'op'],
            hint: `The operators are ${OPERATORS.join(', ')}.`,
        };
    },
};
const OPERATORS = ['EQUAL_TO', 'NOT_EQUAL', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN', 'LESS_THAN_OR_EQUAL'];
const SIGNS = new Map([
    ['=', 'EQUAL_TO'],
    ['==', 'EQUAL_TO'],
    ['EQUAL', 'EQUAL_TO'],
    ['EQUALS', 'EQUAL_TO'],
    ['!=', 'NOT_EQUAL'],
    ['<>', 'NOT_EQUAL'],
    ['NOT_EQUAL_TO', 'NOT_EQUAL'],
    ['>', 'GREATER_THAN'],
    ['>=', 'GREATER_THAN_OR_EQUAL'],
    ['GREATER_THAN_OR_EQUAL_TO', 'GREATER_THAN_OR_EQUAL'],
    ['<', 'LESS_THAN'],
    ['<=', 'LESS_THAN_OR_EQUAL'],
    ['LESS_THAN_OR_EQUAL_TO', 'LESS_THAN_OR_EQUAL'],
]);


/***/ }),

/***/ 79356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'config-changed',
    severity: 'note',
    cliParity: 'stricter',
    title: 'What a change does to policy, waivers or baseline',
    why: 'Whoever changes what decides changes the verdict on the same change. With `config-ref` the file of that ref counts, and the change of it once it is merged; without it, in a pull request, the file of the change counts, and those who review should know.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 47818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'databricks-cli',
    severity: 'error',
    cliParity: 'yes',
    title: 'The Databricks CLI has something to say',
    why: 'With `mode: cli` or `mode: both`, this is what `databricks bundle validate` or `databricks bundle plan` said of the bundle, in its own words and with its own severity, unless another rule here says the same of the same line. Some of it only a workspace can know: whether the object that a variable looks up exists, who may do what in a folder.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 37774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* unused harmony export base */
const base = `bundle:
  name: fraud
targets:
  prod:
    workspace:
      root_path: /Workspace/fraud
`;
const rule = {
    id: 'deployment-moved',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A target that is deployed to another place',
    why: 'What a deployment knows of the one before lies below `workspace.root_path`, which by default is made of the names of the bundle and of the target, in the workspace of `workspace.host`. When one of them changes, the next deployment knows nothing: all jobs are created once more, what was deployed stays and runs on its schedules, and nothing removes it. Keep them, or bind what was deployed to the new place (`databricks bundle deployment bind`). Needs `base`.',
    bad: base.replace('root_path: /Workspace/fraud', 'root_path: /Workspace/fraud2'),
    good: base,
};


/***/ }),

/***/ 56023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'deprecated-field',
    severity: 'note',
    cliParity: 'stricter',
    title: 'A deprecated field',
    why: 'Databricks still takes the field, but says that it will go. Change it when there is time, not on the day on which it is refused.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 43882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38515);


const rule = {
    id: 'engine-unknown',
    severity: 'error',
    cliParity: 'yes',
    title: 'The bundle names an engine that does not exist',
    why: 'There are two engines that deploy a bundle, `direct` and `terraform`; with any other word the Databricks CLI stops. The engine is read before variables are known, so it cannot be a reference. Without `bundle.engine`, `direct` is used.',
    bad: '',
    good: '',
    *checkTarget(target) {
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(target.merged, ['bundle', 'engine']);
        if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(value) || value.kind === 'map' || value.kind === 'list')
            return;
        if (value.kind === 'text' && ['direct', 'terraform'].includes(value.value))
            return;
        const written = value.kind === 'text' ? `"${value.value}"` : `a ${value.kind}`;
        yield {
            message: `The engine is ${written}, and there are "direct" and "terraform".`,
            at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value),
            path: ['bundle', 'engine'],
            hint: 'Write engine: direct, or leave it away.',
        };
    },
};


/***/ }),

/***/ 84866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'enum-value',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A value that is none of those allowed',
    why: 'The field takes one of a few values, written exactly so; the workspace refuses any other when the bundle is deployed. A value that holds a reference is not judged.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 63746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'environments-and-targets',
    severity: 'error',
    cliParity: 'yes',
    title: 'Both `environments` and `targets` are given',
    why: 'At the top level, `environments` is the former name of `targets`; a bundle has one of them. The environments that serverless tasks run in belong into their job.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 52077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'file-unreadable',
    severity: 'error',
    cliParity: 'yes',
    title: 'An included file cannot be read',
    why: 'The file is there but cannot be used: a directory, no permission, or a link that leads out of the workspace. The bundle would be judged without it, so it counts as a mistake.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 50787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'files-clash',
    severity: 'error',
    cliParity: 'yes',
    title: 'Two files give one key a reference and a value',
    why: 'Files are merged key by key, before any variable is replaced: until then a reference is a text, and cannot be merged with a map, a list, a number or a boolean. The Databricks CLI stops with "cannot merge".',
    bad: '',
    good: '',
};


/***/ }),

/***/ 88390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-double-star',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A file that `**` in an include leaves out',
    why: 'The Databricks CLI reads `**` as `*`: it stands for one name and never reaches into the directories below. A file that lies deeper, or not as deep, is silently left out of the deployment.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 71836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-ignored',
    severity: 'warning',
    cliParity: 'yes',
    title: 'An included file includes others',
    why: 'Only the root file includes; the section has no effect anywhere else, so the files that it names are not deployed.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 97638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-not-found',
    severity: 'error',
    cliParity: 'yes',
    title: 'An included file does not exist',
    why: 'A path without `*`, `?` or `[` must exist. Paths are relative to the directory of the root file.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 57125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-outside-workspace',
    severity: 'error',
    cliParity: 'stricter',
    title: 'An include leads out of the workspace',
    why: 'Only files of the checked-out repository are read. What lies beside it differs from machine to machine, and a pull request must not be able to read it.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 65850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-pattern-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: 'An include is not a relative path or pattern',
    why: 'Includes are relative to the directory of the root file, and a `[` needs its `]`.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 18087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-reference',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A pattern of included files with a reference in it',
    why: 'Files are included before any reference is replaced, so a pattern with one in it looks for a directory that has the name of the reference. The Databricks CLI does not mind that it finds nothing there, and what should have been included is not deployed. Write the path itself.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 14032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'include-wrong-type',
    severity: 'error',
    cliParity: 'yes',
    title: 'An included file is neither YAML nor JSON',
    why: 'Only files that end in `.yml`, `.yaml` or `.json` can be included. Files to upload belong in `sync.include`.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 1378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'null-value',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A key without a value',
    why: 'A key with nothing behind it sets nothing: the field keeps its default. Often the value was forgotten, or it stands in the next line without being indented. Give it a value or remove the key.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 93402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'override-kind-clash',
    severity: 'error',
    cliParity: 'yes',
    title: 'A target overrides a reference with a value, or a value with a reference',
    why: 'Targets are merged before any variable is replaced, and a reference is a text until then: it cannot be merged with a list, a map, a number or a boolean, and the Databricks CLI stops with "cannot merge". Override the variable in the target, not what refers to it.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 25872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ rule)
});

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/permission.js
var permission = __webpack_require__(70490);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resources/permission-levels.js
const WORKSPACE_OBJECT = ['CAN_READ', 'CAN_RUN', 'CAN_EDIT', 'CAN_MANAGE'];
const PERMISSION_LEVELS = new Map([
    ['alerts', WORKSPACE_OBJECT],
    ['apps', ['CAN_USE', 'CAN_MANAGE']],
    ['clusters', ['CAN_ATTACH_TO', 'CAN_RESTART', 'CAN_MANAGE']],
    ['dashboards', WORKSPACE_OBJECT],
    ['database_instances', ['CAN_CREATE', 'CAN_USE', 'CAN_MANAGE']],
    ['experiments', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE']],
    ['genie_spaces', WORKSPACE_OBJECT],
    ['instance_pools', ['CAN_ATTACH_TO', 'CAN_MANAGE']],
    ['jobs', ['CAN_VIEW', 'CAN_MANAGE_RUN', 'IS_OWNER', 'CAN_MANAGE']],
    ['models', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE_STAGING_VERSIONS', 'CAN_MANAGE_PRODUCTION_VERSIONS', 'CAN_MANAGE']],
    ['model_serving_endpoints', ['CAN_VIEW', 'CAN_QUERY', 'CAN_MANAGE']],
    ['pipelines', ['CAN_VIEW', 'CAN_RUN', 'IS_OWNER', 'CAN_MANAGE']],
    ['postgres_projects', ['CAN_USE', 'CAN_MANAGE']],
    ['secret_scopes', ['READ', 'WRITE', 'MANAGE']],
    ['sql_warehouses', ['CAN_VIEW', 'CAN_MONITOR', 'CAN_USE', 'IS_OWNER', 'CAN_MANAGE']],
    ['vector_search_endpoints', ['CAN_USE', 'CAN_MANAGE']],
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/permission-level-invalid.js




const rule = {
    id: 'permission-level-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A permission level that the resource does not have',
    why: 'Each type of resource has permission levels of its own: a job is run with `CAN_MANAGE_RUN`, a serving endpoint is asked with `CAN_QUERY`, an experiment is seen with `CAN_READ`. The workspace refuses any other level at deployment. Only the `permissions` of the whole bundle are translated for each type.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { type, owner, path, value } of (0,permission/* resourcePermissions */.D)(config)) {
            const found = (0,config_value/* valueAt */.fK)(value, ['level']);
            const level = (0,config_value/* textOf */.b6)(found);
            const levels = PERMISSION_LEVELS.get(type ?? '');
            if (level === undefined || levels === undefined || levels.includes(level))
                continue;
            const nearest = levels.find((known) => known.endsWith(level.replace('CAN_', '_'))) ?? (0,suggest/* nearestWord */.z)(level, levels);
            const guess = nearest === undefined || level === '' ? '' : ` Did you mean "${nearest}"?`;
            yield {
                message: level === '' ? `A permission of "${owner}" has no level.` : `"${owner}" has no permission level "${level}".`,
                at: (0,config_value/* placeOf */.$t)(found),
                path: [...path, 'level'],
                hint: `Use one of ${levels.join(', ')}.${guess}`,
            };
        }
    },
};


/***/ }),

/***/ 18450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'permission-overlap',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A resource has permissions of its own for somebody',
    why: "What a resource says of a principal goes before the bundle's `permissions`, which then do not apply to that principal there, not even when they would grant more.",
    bad: '',
    good: '',
};


/***/ }),

/***/ 48105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'plan-missing',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A plan was asked for and not made',
    why: 'With `plan: true`, deleting or replacing what holds data is an error. Where the Databricks CLI made no plan, nobody knows what a deployment would delete, and that is not the same as nothing: there is no CLI, it found errors, or a plan would run code of the repository, the build of an artifact for one. A bundle that builds its wheels waives this for a target, with a reason and a day, or builds them in an earlier step and names the files. Needs `plan`.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 7500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* unused harmony export base */
const base = `bundle:
  name: fraud
targets:
  live-eu:
    mode: production
    workspace:
      root_path: /Workspace/fraud
`;
const rule = {
    id: 'production-left',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A target that was production and is not any more',
    why: 'Policies ask more of targets of the mode `production` than of others, and so does the Databricks CLI. Whoever takes the mode out of a target, or renames the target on the way, is asked less of, and deploys to the same place. Leave the mode, and have its rules waived where that is wanted. Needs `base`.',
    bad: base.replace('    mode: production\n', ''),
    good: base,
};


/***/ }),

/***/ 38515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Hn: () => (/* reexport safe */ _config_truth_js__WEBPACK_IMPORTED_MODULE_4__.Hn),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ls: () => (/* binding */ referredKey),
/* harmony export */   Nc: () => (/* binding */ allAt),
/* harmony export */   PE: () => (/* binding */ isTextSetBy),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   ep: () => (/* binding */ isTextKept),
/* harmony export */   lp: () => (/* binding */ alsoAt),
/* harmony export */   og: () => (/* binding */ isTextSet),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   tJ: () => (/* binding */ isMapSet),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* unused harmony exports Resource, Task */
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87222);
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57736);
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73927);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26959);
/* harmony import */ var _config_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5067);






class Resource {
    type;
    key;
    value;
    #keyPlaces;
    #tasks;
    #clusters;
    #keys;
    constructor(type, key, { keyPlaces, value }) {
        this.type = type;
        this.key = key;
        this.value = value;
        this.#keyPlaces = keyPlaces;
    }
    with(value) {
        return new Resource(this.type, this.key, { keyPlaces: this.#keyPlaces, value });
    }
    get path() {
        return ['resources', this.type, this.key];
    }
    get name() {
        return `${this.type}.${this.key}`;
    }
    get at() {
        return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(this.value) ?? (0,_config_places_js__WEBPACK_IMPORTED_MODULE_5__/* .lastPlace */ .Q9)(this.#keyPlaces);
    }
    get keyAt() {
        return (0,_config_places_js__WEBPACK_IMPORTED_MODULE_5__/* .lastPlace */ .Q9)(this.#keyPlaces) ?? this.at;
    }
    get tasks() {
        this.#tasks ??= findTasks(this);
        return this.#tasks;
    }
    get clusters() {
        this.#clusters ??= findClusters(this);
        return this.#clusters;
    }
    keysIn(list, key) {
        const known = this.#keys?.get(list);
        if (known !== undefined || this.#keys?.has(list))
            return known;
        const found = keysIn((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(this.value, [list]), key);
        this.#keys ??= new Map();
        this.#keys.set(list, found);
        return found;
    }
}
class Task {
    value;
    #job;
    #index;
    #depth;
    constructor(job, index, value, depth) {
        this.value = value;
        this.#job = job;
        this.#index = index;
        this.#depth = depth;
    }
    get nested() {
        return this.#depth > 0;
    }
    get key() {
        return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(this.value, TASK_KEY));
    }
    get name() {
        const key = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(this.value, TASK_KEY);
        if (key?.kind === 'text' && key.value !== '')
            return key.value;
        const outer = this.nested ? this.#job.tasks.find((task) => task.#index === this.#index) : undefined;
        return outer === undefined ? `#${this.#index + 1}` : `${outer.name} (repeated)`;
    }
    get path() {
        const path = [...this.#job.path, 'tasks', this.#index];
        for (let depth = 0; depth < this.#depth; depth++)
            path.push(...REPEATED);
        return path;
    }
    get at() {
        return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(this.value);
    }
}
const TASK_KEY = ['task_key'];
function resourcesIn(config, type) {
    const types = resources.get(config) ?? new Map();
    resources.set(config, types);
    const known = types.get(type);
    if (known !== undefined)
        return known;
    const found = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(config, ['resources', type])).map(([key, entry]) => new Resource(type, key, entry));
    types.set(type, found);
    return found;
}
const resources = new WeakMap();
function jobsOf(target) {
    return resourcesIn(target.config, 'jobs');
}
function findTasks(job) {
    const found = [];
    const tasks = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(job.value, TASKS));
    for (let index = 0; index < tasks.length; index++) {
        const value = tasks[index];
        if (value === undefined)
            continue;
        let task = value;
        for (let depth = 0; task !== undefined; depth++) {
            found.push(new Task(job, index, task, depth));
            task = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(task, REPEATED);
        }
    }
    return found;
}
const TASKS = ['tasks'];
const REPEATED = ['for_each_task', 'task'];
function findClusters(resource) {
    const { type, path, value } = resource;
    if (type === 'clusters')
        return [{ path, value }];
    if (type === 'pipelines')
        return itemsIn(resource, 'clusters').map(([one, at]) => ({ path: at, value: one }));
    if (type !== 'jobs')
        return [];
    const found = [];
    for (const holder of [
        ...itemsIn(resource, 'job_clusters').map(([one, at]) => ({ path: at, value: one })),
        ...resource.tasks,
    ]) {
        const cluster = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(holder.value, NEW_CLUSTER);
        if (cluster !== undefined)
            found.push({ path: [...holder.path, ...NEW_CLUSTER], value: cluster });
    }
    return found;
}
const NEW_CLUSTER = ['new_cluster'];
function itemsIn(inside, ...at) {
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(inside.value, at)).map((item, index) => [item, [...inside.path, ...at, index]]);
}
function allAt(value, at) {
    const star = at.indexOf('*');
    const found = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, star === -1 ? at : at.slice(0, star));
    if (found === undefined)
        return NOWHERE;
    if (star === -1)
        return [{ value: found, path: at }];
    const [before, behind] = [at.slice(0, star), at.slice(star + 1)];
    return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(found).flatMap((item, index) => allAt(item, behind).map((one) => ({ value: one.value, path: [...before, index, ...one.path] })));
}
const NOWHERE = [];
function keysIn(list, key) {
    if ((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(list))
        return undefined;
    const keys = new Set();
    for (const item of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(list)) {
        const value = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, [key]);
        if ((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(item) || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(value))
            return undefined;
        const text = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
        if (text !== undefined)
            keys.add(text);
    }
    return keys;
}
function isSet(value) {
    return value !== undefined && value.kind !== 'null' && !(value.kind === 'text' && value.value === '');
}
function isTextSet(value) {
    return isSet(value) && isTextKept(value);
}
function isTextSetBy(written, resolved) {
    return isTextSet(written) && (!(0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(written) || isTextSet(resolved));
}
function isTextKept({ kind }) {
    return kind !== 'map' && kind !== 'list' && kind !== 'null';
}
function isMapSet(value) {
    return value?.kind === 'map' || (value !== undefined && (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(value) && !(0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_0__/* .isUserName */ .RO)(value));
}
function numberOf(value) {
    if (value?.kind === 'number')
        return value.value;
    const text = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
    return text !== undefined && NUMERIC.test(text) ? Number(text) : undefined;
}
const NUMERIC = /^[-+]?[0-9]+(?:\.[0-9]+)?$/;
function referenceOf(value) {
    return value?.kind === 'text' ? onlyReference(value.value).exec(value.value)?.[1] : undefined;
}
function referredKey(value, type) {
    const [root, kind, key, field, ...rest] = referenceOf(value)?.split('.') ?? [];
    return root === 'resources' && kind === type && field === 'id' && rest.length === 0 ? key : undefined;
}
function alsoAt(value, message) {
    const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(value);
    return at === undefined ? [] : [{ at, message }];
}
function listed(names) {
    const all = [...names];
    const shown = all.slice(0, MOST_LISTED).map((name) => `"${name}"`);
    if (all.length > MOST_LISTED)
        return `${shown.join(', ')} and ${all.length - MOST_LISTED} more`;
    return shown.join(', ');
}
const MOST_LISTED = 5;
const onlyReference = (0,_config_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .referencePattern */ .I1)('', (reference) => `^${reference}$`);


/***/ }),

/***/ 22526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'reference-circular',
    severity: 'error',
    cliParity: 'yes',
    title: 'References go in a circle',
    why: 'None of the values has an end, so none of them can be known. One of them has to be written out.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 40524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85984);
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21058);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26959);
/* harmony import */ var _resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2166);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35729);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38515);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16177);







const rule = {
    id: 'reference-instead-of-map',
    severity: 'error',
    cliParity: 'yes',
    title: 'A reference stands where the CLI looks into a map',
    why: 'What a resource has is known after its deployment, so a reference to it is a text until then. Databricks CLI 1.12.1 looks into resources, artifacts, tasks, job clusters, schedules and whatever may hold a path before, and stops at a text there: "expected a map to index …, found string". Refer to single values, or share a map as a complex variable.',
    bad: '',
    good: '',
    checkJob: (job) => lookInto(job, JOB),
    *checkTarget({ config }) {
        const artifacts = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(config, ['artifacts']);
        if (artifacts !== undefined)
            yield* lookInto({ value: artifacts, path: ['artifacts'] }, ANY);
        for (const [name, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(artifacts)) {
            const isBuilt = (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .isTextSet */ .og)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ['build']));
            yield* lookInto({ value, path: ['artifacts', name] }, isBuilt ? ANY : ARTIFACT);
        }
        for (const [type, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(config, ['resources']))) {
            if (GROUPS.has(type))
                yield* lookInto({ value, path: ['resources', type] }, ANY);
        }
        for (const resource of (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .resourcesOf */ .F)(config)) {
            const isLookedInto = resource.type !== 'jobs' && _resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE_TYPES */ .R.has(resource.type);
            if (isLookedInto)
                yield* lookInto(resource, BY_TYPE.get(resource.type) ?? ANY);
        }
    },
};
const GROUPS = new Set(['alerts', 'apps', 'dashboards', 'genie_spaces', 'jobs', 'pipelines', 'volumes']);
function map(fields) {
    if (fields === undefined)
        return { kind: 'map' };
    const all = Object.entries(fields);
    return { kind: 'map', fields: (0,_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedOfKeys */ ._p)((keys) => all.filter(([name]) => keys.indexOf(name) !== undefined)) };
}
function list(items, kind = 'list') {
    return { kind, items };
}
const ANY = map();
const ARTIFACT = map({ files: list(map()) });
const TASK = {
    ai_runtime_task: map({ deployments: list(map()) }),
    alert_task: map(),
    dbt_task: map(),
    libraries: list(map()),
    notebook_task: map(),
    spark_python_task: map(),
    sql_task: map({ file: map() }),
};
const WORKLOAD = map({ workload_type: map({ clients: map() }) });
const JOB = map({
    continuous: map(),
    environments: list(map({ spec: map() })),
    job_clusters: list(map({ new_cluster: WORKLOAD })),
    parameters: list(map()),
    schedule: map(),
    tasks: list(map({ ...TASK, for_each_task: map({ task: map(TASK) }) })),
    trigger: map(),
});
const GRANTED = map({ grants: list(map(), 'written list') });
const BY_TYPE = new Map([
    ['apps', map({ resources: list(map()) })],
    ['catalogs', GRANTED],
    ['clusters', WORKLOAD],
    ['external_locations', GRANTED],
    [
        'pipelines',
        map({
            clusters: list(map()),
            environment: map(),
            libraries: list(map({ file: map(), glob: map(), notebook: map() })),
        }),
    ],
    ['registered_models', GRANTED],
    ['schemas', GRANTED],
    ['secrets', GRANTED],
    ['vector_search_indexes', GRANTED],
    ['volumes', GRANTED],
]);
function lookInto(holder, needed) {
    const seen = [];
    const inside = [];
    const look = (value, { kind, fields, items }) => {
        if (value.kind === 'list') {
            if (items !== undefined)
                for (let at = 0; at < value.items.length; at++)
                    step(at, value.items[at], items);
        }
        else if (value.kind === 'map') {
            if (fields === undefined || value.entries.isPlain)
                return;
            for (const [name, needed] of fields(value.entries.keys))
                step(name, value.entries.value(name), needed);
        }
        else if (kind !== 'list' && (0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownLater */ .Qu)(value))
            seen.push(say(value, kind, [...holder.path, ...inside]));
    };
    const step = (part, value, needed) => {
        if (value === undefined)
            return;
        inside.push(part);
        look(value, needed);
        inside.pop();
    };
    look(holder.value, needed);
    return seen.length === 0 ? _rule_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K : seen;
}
function say(value, kind, path) {
    const what = kind === 'map' ? 'a map' : 'a list';
    const message = `"${(0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(path)}" must be ${what}, but is the reference "\${${(0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceOf */ .Bz)(value)}}".`;
    return { message, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value), path, hint: `Write ${what}, and refer to single values in it.` };
}


/***/ }),

/***/ 90983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'reference-missing',
    severity: 'error',
    cliParity: 'yes',
    title: 'A reference to a variable or field that does not exist',
    why: 'The Databricks CLI stops at the first such reference, and does not say where it stands. Declare the variable, or correct the name.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 29234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'reference-of-structure-in-text',
    severity: 'error',
    cliParity: 'yes',
    title: 'A map or list is written into a text',
    why: 'A reference that is all of a text takes on the kind of its value. In the middle of a text only a single value fits.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 95173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'references-too-deep',
    severity: 'warning',
    cliParity: 'yes',
    title: 'References that never come to an end',
    why: `A complex variable that holds a reference to itself has no end; the Databricks CLI stops after 11 rounds and leaves \`\${…}\` in what it deploys.`,
    bad: '',
    good: '',
};


/***/ }),

/***/ 32792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const doubled = Array.from({ length: 8 }, (_, index) => `  v${index + 1}: { default: "${`\${var.v${index}}`.repeat(10)}" }\n`);
const rule = {
    id: 'references-too-large',
    severity: 'error',
    cliParity: 'stricter',
    title: 'References that stand for more than anything can hold',
    why: 'Variables that repeat each other ten times over come to gigabytes in a few lines. The Databricks CLI spells them out for as long as there is memory; here they stay as they are written, and what a rule or a policy would say of them is not known. That is no pass.',
    bad: `bundle:
  name: fraud
variables:
  v0: { default: risk }
${doubled.join('')}`,
    good: `bundle:
  name: fraud
variables:
  v0: { default: risk }
${doubled.slice(0, 2).join('')}`,
};


/***/ }),

/***/ 75607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/resource.js
var resources_resource = __webpack_require__(35729);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reading.js
var reading = __webpack_require__(38515);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/alert-file-fields.js



const IN_FILE = {
    create_time: 'text',
    custom_description: 'text',
    custom_summary: 'text',
    effective_run_as: 'map',
    evaluation: 'needed map',
    id: 'text',
    lifecycle_state: 'text',
    owner_user_name: 'text',
    parameters: 'list',
    parent_path: 'text',
    query_text: 'text',
    run_as: 'map',
    run_as_user_name: 'text',
    schedule: 'needed map',
    update_time: 'text',
};
const rule = {
    id: 'alert-file-fields',
    severity: 'error',
    cliParity: 'yes',
    title: 'A field that belongs into the file of an alert',
    why: 'An alert with a `file_path` takes its query, its evaluation and its schedule from that file. The same fields in the configuration would contradict it, so the Databricks CLI refuses them. Write them in the file; or leave `file_path` out, when they depend on variables.',
    bad: '',
    good: '',
    *checkTarget({ merged, config }) {
        for (const { key, path, value } of (0,resources_resource/* resourcesOf */.F)(merged, 'alerts')) {
            if (!(0,reading/* isTextSetBy */.PE)((0,config_value/* valueAt */.fK)(value, ['file_path']), (0,config_value/* valueAt */.fK)(config, [...path, 'file_path'])))
                continue;
            for (const [field, kind] of Object.entries(IN_FILE)) {
                const given = (0,config_value/* valueAt */.fK)(value, [field]);
                if (given === undefined || !isKept(given, kind))
                    continue;
                yield {
                    message: `The alert "${key}" has a "file_path", so "${field}" is not allowed here.`,
                    at: (0,config_value/* placeOf */.$t)(given),
                    path: [...path, field],
                    hint: 'Write it in the file of the alert.',
                };
            }
        }
    },
};
function isKept(value, kind) {
    if ((0,config_value/* isOpen */.nT)(value))
        return true;
    if (value.kind === 'null')
        return kind === 'needed map';
    if (kind === 'text')
        return value.kind !== 'map' && value.kind !== 'list';
    return value.kind === (kind === 'list' ? 'list' : 'map');
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/local-path.js + 1 modules
var local_path = __webpack_require__(81875);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/alert-file-incomplete.js



const NEEDED = {
    evaluation: ['comparison_operator', 'source'],
    schedule: ['quartz_cron_schedule', 'timezone_id'],
};
const alert_file_incomplete_rule = {
    id: 'alert-file-incomplete',
    severity: 'warning',
    cliParity: 'yes',
    title: 'The file of an alert lacks what an alert needs',
    why: 'An alert with a `file_path` takes its query (`query_lines`), its `evaluation` and its `schedule` from that file, and from nowhere else. The workspace refuses an alert without them, in the middle of a deployment. Export the alert again, or add what is missing.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const missing = new Map();
        const lacks = (file) => {
            const text = file.type === 'alerts' ? bundle.listing?.textOf(file.resolved) : undefined;
            const names = text === undefined ? [] : missingIn(text);
            missing.set(file, names);
            return names.length > 0;
        };
        for (const { file, written, path } of (0,local_path/* localPathsTo */.z1)(config, bundle, lacks)) {
            const alert = path.slice(0, 3);
            yield {
                message: `"${written}", the file of the alert "${path[2]}", lacks ${(0,reading/* listed */.KE)(missing.get(file) ?? [])}.`,
                at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(config, alert)),
                path: alert,
                related: (0,reading/* alsoAt */.lp)((0,config_value/* valueAt */.fK)(config, path), 'The file is named here.'),
                hint: 'Export the alert again, or add what is missing.',
            };
        }
    },
};
function missingIn(text) {
    const content = mapOf(parsed(text));
    if (content === undefined)
        return [];
    const lines = content.query_lines;
    const missing = Array.isArray(lines) && lines.length > 0 ? [] : ['query_lines'];
    for (const [name, needed] of Object.entries(NEEDED)) {
        const given = mapOf(content[name]) ?? {};
        if (Object.keys(given).length === 0)
            missing.push(name);
        else
            for (const field of needed)
                if (!isGiven(given[field]))
                    missing.push(`${name}.${field}`);
    }
    return missing;
}
function parsed(text) {
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        return undefined;
    }
}
function mapOf(value) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap ? value : undefined;
}
function isGiven(value) {
    return value !== undefined && value !== null && value !== '';
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var config_reference = __webpack_require__(73927);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/alert-file-reference.js


const alert_file_reference_rule = {
    id: 'alert-file-reference',
    severity: 'error',
    cliParity: 'yes',
    title: 'A reference in the file of an alert',
    why: 'The file of an alert is taken as it is, nothing in it is interpolated: the alert would ask for the text of the reference itself. The Databricks CLI refuses such a file. Write the alert in the configuration, where variables are known, or give it a file per target.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const held = new Map();
        const isWrong = (file) => {
            const text = file.type === 'alerts' ? bundle.listing?.textOf(file.resolved) : undefined;
            const [reference] = (text && (0,config_reference/* firstReference */.oQ)(text).exec(text)) ?? [];
            if (reference !== undefined)
                held.set(file, reference);
            return reference !== undefined;
        };
        for (const { file, written, at, path } of (0,local_path/* localPathsTo */.z1)(config, bundle, isWrong)) {
            yield {
                message: `"${written}" holds "${held.get(file)}", and the file of an alert is not interpolated.`,
                at,
                path,
                hint: 'Write the value there, or the alert in the configuration.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/written-text.js
var written_text = __webpack_require__(92899);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/app-resource-permissions.js





const app_resource_permissions_rule = {
    id: 'app-resource-permissions',
    severity: 'warning',
    cliParity: 'yes',
    title: 'An app whose access is taken away again',
    why: 'An app gives its service principal access to the resources that it uses. If such a resource lists `permissions` in the bundle, each deployment makes its access list exactly that, and the app loses what it was given. Add the service principal of the app to the permissions of the resource, by the reference that the right example has: whose an id is that is written out, neither the Databricks CLI nor this rule knows.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        for (const app of (0,resources_resource/* resourcesOf */.F)(merged, 'apps')) {
            for (const { type, key, path, value } of usedBy(app.value, app.path)) {
                const permissions = (0,config_value/* valueAt */.fK)(config, ['resources', type, key, 'permissions']);
                if ((0,config_value/* itemsOf */.S3)(permissions).length === 0 || names(permissions, app.key))
                    continue;
                yield {
                    message: `The app "${app.key}" uses "${type}.${key}", whose permissions do not include the app.`,
                    at: app.at,
                    path,
                    related: [...(0,reading/* alsoAt */.lp)(value, 'It is used here.'), ...(0,reading/* alsoAt */.lp)(permissions, 'The permissions are here.')],
                    hint: `Give \${resources.apps.${app.key}.service_principal_client_id} a permission there, as service_principal_name.`,
                };
            }
        }
    },
};
const FIELDS = new Map([
    ['experiment', ['experiment_id']],
    ['job', ['id']],
    ['postgres', ['branch', 'database']],
    ['serving_endpoint', ['name']],
    ['sql_warehouse', ['id']],
    ['uc_securable', ['securable_full_name']],
]);
function* usedBy(app, path) {
    const items = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(app, ['resources']));
    const nameOf = (item) => (0,written_text/* writtenText */.v)((0,config_value/* valueAt */.fK)(item, ['name'])) || undefined;
    const last = new Map(items.map((item) => [nameOf(item), item]));
    for (const [index, item] of items.entries()) {
        const name = nameOf(item);
        if (name !== undefined && last.get(name) !== item)
            continue;
        for (const [kind, { value: inside }] of (0,config_value/* entriesOf */.Mc)(item)) {
            const field = FIELDS.get(kind)?.find((name) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(inside, [name])));
            const value = field === undefined ? undefined : (0,config_value/* valueAt */.fK)(inside, [field]);
            if (field === undefined || value?.kind !== 'text')
                continue;
            const [type, key] = resourceNamed(value.value);
            if (type === undefined || key === undefined)
                continue;
            yield { type, key, path: [...path, 'resources', index, kind, field], value };
        }
    }
}
function resourceNamed(text) {
    const references = [...text.matchAll((0,config_reference/* everyReference */.FI)(text))].map(([, reference]) => reference?.split('.') ?? []);
    return references.find(([root]) => root === 'resources')?.slice(1) ?? [];
}
function names(permissions, app) {
    const wanted = `resources.apps.${app}.service_principal_client_id`;
    return (0,config_value/* itemsOf */.S3)(permissions).some((one) => (0,reading/* referenceOf */.Bz)((0,config_value/* valueAt */.fK)(one, ['service_principal_name'])) === wanted);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/relative.js
var relative = __webpack_require__(75410);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/app-source-code.js





const app_source_code_rule = {
    id: 'app-source-code',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'An app with no source code, with two, or with that of another app',
    why: 'The code of an app comes from a directory of the bundle (`source_code_path`) or from a Git repository (`git_source`): from one of them, not both. Two apps cannot share a directory, because each deployment writes the configuration of its app there. Nor can two apps of a bundle come from Git: the Databricks CLI compares their directories, and takes none for the same as none.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const owners = new Map();
        let fromGit;
        for (const app of (0,resources_resource/* resourcesOf */.F)(config, 'apps')) {
            if (app.value.kind !== 'map')
                continue;
            yield* checkSource(app);
            const path = (0,config_value/* valueAt */.fK)(app.value, ['source_code_path']);
            if (!(0,reading/* isTextSet */.og)(path) && (0,reading/* isMapSet */.tJ)((0,config_value/* valueAt */.fK)(app.value, ['git_source']))) {
                if (fromGit !== undefined)
                    yield sharedGit(fromGit, app);
                fromGit ??= app;
            }
            if (path?.kind !== 'text' || path.value === '')
                continue;
            const key = directoryIn(path, bundle);
            const owner = owners.get(key);
            if (owner === undefined)
                owners.set(key, app);
            else {
                const first = (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(owner.value, ['source_code_path']));
                yield {
                    message: `The apps "${owner.key}" and "${app.key}" have the same source code path, "${path.value}".`,
                    at: (0,config_value/* placeOf */.$t)(path),
                    path: [...app.path, 'source_code_path'],
                    ...(first === undefined ? {} : { related: [{ at: first, message: `"${owner.key}" has it here.` }] }),
                    hint: 'Give each app a directory of its own.',
                };
            }
        }
    },
};
function directoryIn(path, bundle) {
    const at = (0,config_value/* placeOf */.$t)(path);
    if (at === undefined || !(0,relative/* isLocal */.IX)(path.value))
        return (0,load_path/* withoutLastSlashes */.q4)(path.value);
    if (!(0,config_value/* isOpen */.nT)(path))
        return (0,relative/* pathFrom */.Iw)(bundle, at, path.value);
    return `${(0,relative/* directoryOf */.jt)(bundle, at)}\n${(0,load_path/* withoutLastSlashes */.q4)(path.value.replace(/^(?:\.\/)+/, ''))}`;
}
function sharedGit(first, app) {
    return {
        message: `The apps "${first.key}" and "${app.key}" both come from Git, which the Databricks CLI takes for one directory.`,
        at: app.at,
        path: app.path,
        ...(first.at === undefined ? {} : { related: [{ at: first.at, message: `"${first.key}" does so here.` }] }),
        hint: 'Move one of them to another bundle, or deploy it from a directory.',
    };
}
function* checkSource(app) {
    const path = (0,config_value/* valueAt */.fK)(app.value, ['source_code_path']);
    const git = (0,config_value/* valueAt */.fK)(app.value, ['git_source']);
    if (!(0,reading/* isTextSet */.og)(path) && !(0,reading/* isMapSet */.tJ)(git)) {
        yield {
            message: `The app "${app.key}" has no source code path.`,
            at: app.at,
            path: app.path,
            hint: 'Set "source_code_path" to the directory of its code, or "git_source" to where it is in Git.',
        };
    }
    if ((0,reading/* isTextSet */.og)(path) && (0,reading/* isMapSet */.tJ)(git)) {
        yield {
            message: `The app "${app.key}" has both "source_code_path" and "git_source".`,
            at: app.at,
            path: app.path,
            related: [...(0,reading/* alsoAt */.lp)(path, 'Its directory.'), ...(0,reading/* alsoAt */.lp)(git, 'Its Git repository.')],
            hint: 'Keep one of them.',
        };
    }
}

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/app-value-missing.js




const app_value_missing_rule = {
    id: 'app-value-missing',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'An app takes a value from what it does not list',
    why: 'A variable of an app with `value_from` gets the id of one of the `resources` of the app, by the name that it has in that list, which need not be its key in the bundle. With another name there is no value, and the app does not start; the Databricks CLI validates it, and says nothing. What an app lists nowhere in the bundle may have been added in the workspace, so that is not judged.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const app of (0,resources_resource/* resourcesOf */.F)(config, 'apps')) {
            const names = app.keysIn('resources', 'name');
            if (names === undefined || names.size === 0)
                continue;
            for (const [variable, path] of (0,reading/* itemsIn */.Un)(app, 'config', 'env')) {
                const source = (0,config_value/* valueAt */.fK)(variable, ['value_from']);
                const from = (0,config_value/* textOf */.b6)(source);
                if (from === undefined || from === '' || names.has(from))
                    continue;
                yield {
                    message: `The app "${app.key}" takes a value from "${from}", which is none of its resources.${(0,suggest/* didYouMean */.a)(from, names)}`,
                    at: (0,config_value/* placeOf */.$t)(source),
                    path: [...path, 'value_from'],
                    hint: `Its resources are ${(0,reading/* listed */.KE)(names)}.`,
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/named-pattern.js
var named_pattern = __webpack_require__(53602);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/artifact-files-missing.js

const artifact_files_missing_rule = {
    id: 'artifact-files-missing',
    severity: 'error',
    cliParity: 'yes',
    title: 'Files of an artifact that do not exist',
    why: 'An artifact without a `build` command uploads files that are there already. When the pattern of a `source` matches none, the deployment stops. What a build makes is not looked for, because nothing is built here.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        for (const { written, glob, path, at } of (0,named_pattern/* artifactSources */.fu)(config, bundle)) {
            if (bundle.listing?.filesOf(glob)?.length !== 0)
                continue;
            yield {
                message: `"${written}" matches no file, and no command builds one.`,
                at,
                path,
                hint: 'Correct the path, or say in "build" how the file is made.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/artifact-path-invalid.js

const artifact_path_invalid_rule = {
    id: 'artifact-path-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: 'An artifact path that names no volume',
    why: 'A path in a volume begins with the catalog, the schema and the volume: `/Volumes/<catalog>/<schema>/<volume>`. Without all three there is no place to upload artifacts to. Whether the volume exists and may be written to, only the workspace knows.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const value = (0,config_value/* valueAt */.fK)(config, ['workspace', 'artifact_path']);
        const path = (0,config_value/* textOf */.b6)(value);
        if (path === undefined || !path.startsWith('/Volumes/'))
            return;
        if (/^\/Volumes\/[^/]+\/[^/]+\/[^/]+(?:\/|$)/.test(path))
            return;
        yield {
            message: `"${path}" does not name a catalog, a schema and a volume.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: ['workspace', 'artifact_path'],
            hint: 'Write it as /Volumes/<catalog>/<schema>/<volume>.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/artifact-path-own-volume.js



const artifact_path_own_volume_rule = {
    id: 'artifact-path-own-volume',
    severity: 'note',
    cliParity: 'stricter',
    title: 'Artifacts are uploaded to a volume that the bundle itself makes',
    why: 'The Databricks CLI wants the volume of `workspace.artifact_path` to be there before it deploys anything, so the first deployment to a workspace fails: without the volume nothing is deployed, and the volume is not either. Deploy once without the `artifact_path`, or make the volume elsewhere. Where it exists already, all is well.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const value = (0,config_value/* valueAt */.fK)(config, ['workspace', 'artifact_path']);
        const written = value?.kind === 'text' ? value.value : '';
        const referred = OWN_PATH.exec(written)?.[1];
        const [, top, ...names] = written.split('/');
        const own = (0,resources_resource/* resourcesOf */.F)(config, 'volumes').find((volume) => {
            return referred === undefined ? top === 'Volumes' && isVolume(volume.value, names) : volume.key === referred;
        });
        if (own === undefined)
            return;
        yield {
            message: `"workspace.artifact_path" is in the volume "${own.key}", which this bundle makes: it has to be there before the first deployment.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: ['workspace', 'artifact_path'],
            related: (0,reading/* alsoAt */.lp)(own.value, `The volume "${own.key}".`),
            hint: 'Deploy the volume first, or use one that is made elsewhere.',
        };
    },
};
const OWN_PATH = /^\$\{resources\.volumes\.([^.}]+)\.volume_path\}/;
function isVolume(volume, [catalog, schema, name]) {
    const schemaName = (0,config_value/* valueAt */.fK)(volume, ['schema_name']);
    return ((0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(volume, ['catalog_name'])) === catalog &&
        (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(volume, ['name'])) === name &&
        ((0,config_value/* textOf */.b6)(schemaName) === schema || (0,reading/* referenceOf */.Bz)(schemaName)?.startsWith('resources.schemas.') === true));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/artifact-undefined.js


const artifact_undefined_rule = {
    id: 'artifact-undefined',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'An artifact that says nothing',
    why: 'An artifact is something that the deployment builds or uploads: it needs a `build` command, or `files` that are there already. Only a Python wheel, `type: whl`, is built without being told how. A key with nothing behind it is mostly the rest of an edit.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const [key, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['artifacts']))) {
            const where = { at: (0,config_value/* placeOf */.$t)(value), path: ['artifacts', key] };
            if (value.kind === 'null') {
                yield { ...where, message: `The artifact "${key}" is empty.`, hint: 'Say how it is built, or remove it.' };
                continue;
            }
            const type = (0,config_value/* valueAt */.fK)(value, ['type']);
            const built = (0,config_value/* textOf */.b6)(type) === 'whl' || (type?.kind === 'text' && (0,config_value/* textOf */.b6)(type) === undefined);
            if (value.kind !== 'map' || built || (0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(value, ['build'])) || hasFiles(value))
                continue;
            yield {
                ...where,
                message: `The artifact "${key}" says neither how it is built nor which files it has.`,
                hint: 'Give it "build" or "files".',
            };
        }
    },
};
function hasFiles(artifact) {
    return (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(artifact, ['files'])).some((file) => file.kind === 'null' || (0,reading/* isMapSet */.tJ)(file));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/base-unread.js
var base_unread = __webpack_require__(60276);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/baseline-stale.js
var baseline_stale = __webpack_require__(84720);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/unread.js
var unread = __webpack_require__(93849);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/bundle-name-missing.js



const bundle_name_missing_rule = {
    id: 'bundle-name-missing',
    severity: 'error',
    cliParity: 'yes',
    title: 'A bundle without a name',
    why: 'Unless `workspace.root_path` is set, a bundle is deployed to a folder of its name. The Databricks CLI refuses one that has neither: often the file is empty, or is none of a bundle.',
    bad: '',
    good: '',
    *checkTarget({ merged, at }, bundle) {
        if (isName((0,config_value/* valueAt */.fK)(merged, ['bundle', 'name'])) || isName((0,config_value/* valueAt */.fK)(merged, ['workspace', 'root_path'])))
            return;
        if ((0,unread/* isPartlyUnread */.iq)(bundle))
            return;
        yield {
            message: 'The bundle has no name, and so no folder to be deployed to.',
            at: (0,config_value/* placeOfKey */.qQ)(bundle.config.entries.get('bundle')) ?? (0,config_value/* placeOf */.$t)(bundle.config) ?? at,
            path: ['bundle', 'name'],
            hint: 'Set "bundle.name".',
        };
    },
};
function isName(value) {
    return (0,reading/* isSet */.vM)(value) && value.kind !== 'map' && value.kind !== 'list';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/bundle-path-pattern.js

const bundle_path_pattern_rule = {
    id: 'bundle-path-pattern',
    severity: 'error',
    cliParity: 'yes',
    title: 'The path of the bundle holds a character of patterns',
    why: 'The Databricks CLI finds the included files with a pattern that begins with the path of the bundle. It would take `*`, `?`, `[`, `]` and `^` in the name of a folder above for a part of the pattern, miss files, and delete the resources that they declare; so it refuses every command there. Rename the folder, or check the repository out elsewhere. The paths under `workspace` are no patterns and may hold any of these.',
    bad: '',
    good: '',
    *checkBundle({ folder, rootFile }) {
        const names = (folder.directory ?? folder.prefix).split(/[\\/]/);
        const name = names.findLast((part) => SPECIAL.test(part));
        const sign = name === undefined ? undefined : SPECIAL.exec(name)?.[0];
        if (name === undefined || sign === undefined)
            return;
        yield {
            message: `The bundle lies in a folder "${name}", and the Databricks CLI refuses a path with "${sign}" in it.`,
            at: { file: (0,load_path/* inWorkspace */.ve)(folder.prefix, rootFile) ?? rootFile },
            hint: 'Rename the folder, or check the repository out elsewhere.',
        };
    },
};
const SPECIAL = /[*?[\]^]/;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/bundle-permission-level.js
var bundle_permission_level = __webpack_require__(18460);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/cli-version-constraint-invalid.js

const VERSION = String.raw `(?:\d+\.\d+\.\d+(?:-\w+)?|\d+\.\d+\.\*|\d+\.\*)`;
const OPERATOR = '(?:>=|<=|>|<|!=)?';
const CONSTRAINT = new RegExp(`^${OPERATOR} ?${VERSION}(?:, ${OPERATOR} ${VERSION})?$`);
const cli_version_constraint_invalid_rule = {
    id: 'cli-version-constraint-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: '`databricks_cli_version` is not a version constraint',
    why: 'The Databricks CLI compares its own version with this constraint and refuses the bundle when it cannot read it. It understands one or two conditions, with a comma and one blank between them: `>= 0.250.0, <= 1.0.0`.',
    bad: '',
    good: '',
    *checkBundle({ config }) {
        const constraint = (0,config_value/* valueAt */.fK)(config, ['bundle', 'databricks_cli_version']);
        if (constraint === undefined || constraint.kind === 'map' || constraint.kind === 'list')
            return;
        const written = constraint.kind === 'null' ? '' : String(constraint.value);
        if (written === '' || CONSTRAINT.test(written))
            return;
        yield {
            message: `"${written}" is not a version constraint.`,
            at: (0,config_value/* placeOf */.$t)(constraint),
            path: ['bundle', 'databricks_cli_version'],
            hint: 'Write it like ">= 0.250.0" or ">= 0.250.0, < 2.0.0", with one blank after each comma and operator.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/cli-version-unsatisfied.js
var cli_version_unsatisfied = __webpack_require__(56544);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/cluster-id-ignored.js
var cluster_id_ignored = __webpack_require__(8920);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/cluster-policy-definition.js


const cluster_policy_definition_FIELDS = ['definition', 'policy_family_definition_overrides'];
const cluster_policy_definition_rule = {
    id: 'cluster-policy-definition',
    severity: 'error',
    cliParity: 'yes',
    title: 'The definition of a cluster policy is neither a map nor a text',
    why: 'A policy is defined by a map from the fields of a cluster to what they may hold, written as YAML or as JSON in a text. The Databricks CLI sends a map as JSON, and stops at anything else.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const policy of (0,resources_resource/* resourcesOf */.F)(config, 'cluster_policies')) {
            for (const field of cluster_policy_definition_FIELDS) {
                const value = (0,config_value/* valueAt */.fK)(policy.value, [field]);
                if (value === undefined || (0,config_value/* isOpen */.nT)(value) || DEFINITIONS.has(value.kind))
                    continue;
                yield {
                    message: `"${field}" of the cluster policy "${policy.key}" is neither a map nor a text.`,
                    at: (0,config_value/* placeOf */.$t)(value),
                    path: [...policy.path, field],
                    hint: 'Write a map from fields of a cluster to what they may hold.',
                };
            }
        }
    },
};
const DEFINITIONS = new Set(['map', 'text', 'null']);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/code-not-evaluated.js



const CODE = [
    ['Python code defines or changes resources', ['python']],
    ['Python code defines or changes resources', ['experimental', 'python']],
    ['A script runs before the configuration is read', ['experimental', 'scripts', 'preinit']],
    ['A script runs after the configuration is read', ['experimental', 'scripts', 'postinit']],
];
const code_not_evaluated_rule = {
    id: 'code-not-evaluated',
    severity: 'note',
    cliParity: 'stricter',
    title: 'Code that changes the bundle and is not run here',
    why: 'The Databricks CLI runs Python code and scripts of the repository already when it validates, with all credentials of the pipeline in reach. This step runs nothing, so it can check a pull request of a stranger; but what that code would add or change is not judged. Resources written in YAML are.',
    bad: '',
    good: '',
    *checkBundle({ config }) {
        for (const [what, path] of CODE) {
            const entry = (0,config_value/* entryAt */._f)(config, path);
            if (entry === undefined || !(0,reading/* isSet */.vM)(entry.value))
                continue;
            yield {
                message: `${what}: it is not run here, and what it does is not judged.`,
                at: (0,resources_resource/* placeOfEntry */.h)(entry),
                path,
                hint: 'Let somebody review that code, or write in YAML what it does.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/ignore.js
var ignore = __webpack_require__(6356);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/code-source.js
var code_source = __webpack_require__(21021);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/synced.js
var synced = __webpack_require__(12916);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/code-snapshot-lost.js





const code_snapshot_lost_rule = {
    id: 'code-snapshot-lost',
    severity: 'error',
    cliParity: 'yes',
    title: 'The packed code of a task would not be uploaded',
    why: 'A deployment packs the local code of an `ai_runtime_task` into `.air_snapshots`, in the directory that is synchronised, and uploads it from there. What lies there already would be uploaded instead, and what `sync.exclude` matches not at all; the job would find no code, so the Databricks CLI refuses both. Remove the folder, or exclude less: `data/*.tar.gz` instead of `*.tar.gz`.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const isPacked = (0,code_source/* codeSourcesOf */.B)(config, bundle).some(({ task, resolved }) => !task.nested && bundle.listing?.kindOf(resolved) === 'directory');
        if (!isPacked)
            return;
        const kind = bundle.listing?.kindOf((0,relative/* pathFromSyncRoot */.B0)(config, bundle, code_source/* SNAPSHOTS */.i));
        if (kind !== undefined && kind !== 'missing') {
            yield {
                message: `There is a "${code_source/* SNAPSHOTS */.i}", where a deployment packs the code of tasks.`,
                at: undefined,
                hint: 'Remove it.',
            };
        }
        const exclude = (0,synced/* syncedOf */.C)(config, bundle)?.exclude ?? [];
        if ((0,ignore/* ignoreRules */.e)(exclude)?.ignores(`${code_source/* SNAPSHOTS */.i}/probe.tar.gz`, false) !== true)
            return;
        yield {
            message: `"sync.exclude" matches what a deployment packs into "${code_source/* SNAPSHOTS */.i}".`,
            at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(config, EXCLUDE)),
            path: EXCLUDE,
            hint: 'Let it match less.',
        };
    },
};
const EXCLUDE = ['sync', 'exclude'];

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/code-source-unpackaged.js




const code_source_unpackaged_rule = {
    id: 'code-source-unpackaged',
    severity: 'error',
    cliParity: 'yes',
    title: 'Local code of a task that no deployment packs',
    why: 'Where the `code_source_path` of an `ai_runtime_task` is a directory of the bundle, the Databricks CLI packs and uploads it with a deployment. It refuses to where that cannot work: a directory outside of what is synchronised, a task that a `for_each_task` repeats, a job whose files come from its `git_source`, a bundle with `experimental.immutable_folder`. The path is relative to the directory that is synchronised, whichever file it stands in. Name a directory of the bundle, or a path of the workspace or of a volume.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const root = (0,relative/* syncRootOf */.JV)(config, bundle);
        const isImmutable = (0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'immutable_folder']));
        const reasonOf = ({ task, job, resolved }) => {
            if (task.nested)
                return 'a "for_each_task" repeats its task';
            if (!(0,relative/* isInside */.FK)(root, resolved))
                return 'it lies outside of the directory that is synchronised';
            if (bundle.listing?.kindOf(resolved) !== 'directory')
                return undefined;
            if ((0,reading/* isMapSet */.tJ)((0,config_value/* valueAt */.fK)(job.value, ['git_source'])))
                return 'the files of its job come from "git_source"';
            return isImmutable ? 'the bundle has "experimental.immutable_folder"' : undefined;
        };
        for (const source of (0,code_source/* codeSourcesOf */.B)(config, bundle)) {
            const reason = reasonOf(source);
            if (reason === undefined)
                continue;
            yield {
                message: `The code "${source.written}" is not deployed: ${reason}.`,
                at: (0,config_value/* placeOf */.$t)(source.value),
                path: source.path,
                hint: 'Name a path of the workspace or of a volume, where the code is put by other means.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/compute-id-deprecated.js
var compute_id_deprecated = __webpack_require__(33974);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/keys.js
var keys = __webpack_require__(85984);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/rule.js
var rules_rule = __webpack_require__(16177);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/compute-missing.js



const NEEDING = ['python_wheel_task', 'dbt_task', 'spark_jar_task', 'spark_submit_task', 'spark_python_task'];
const compute_missing_rule = {
    id: 'compute-missing',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A task says neither which cluster nor which environment it runs in',
    why: 'The deployment fails: a Python file, a wheel, a JAR, spark-submit and dbt need a cluster or, on serverless compute, an environment. Only notebooks run on serverless compute without saying so. Give the task an `environment_key`, a `job_cluster_key`, a `new_cluster` or an `existing_cluster_id`.',
    bad: '',
    good: '',
    taskKeys: NEEDING,
    checkTask(task, job) {
        if (task.value.kind !== 'map')
            return rules_rule/* NOTHING */.K;
        const { entries } = task.value;
        if (computing(entries.keys).some((name) => (0,reading/* isTextSet */.og)(entries.value(name))))
            return rules_rule/* NOTHING */.K;
        const has = (name) => (0,reading/* isMapSet */.tJ)(entries.value(name));
        if (has('new_cluster') || has('notebook_task'))
            return rules_rule/* NOTHING */.K;
        const type = NEEDING.find(has);
        if (type === undefined)
            return rules_rule/* NOTHING */.K;
        return [
            {
                message: `Task "${task.name}" of the job "${job.key}" is a ${type} and has neither a cluster nor an environment to run in.`,
                at: task.at,
                path: task.path,
                hint: `Set one of ${COMPUTE.join(', ')}.`,
            },
        ];
    },
};
const COMPUTE = ['environment_key', 'job_cluster_key', 'new_cluster', 'existing_cluster_id'];
const computing = (0,keys/* namesAmong */.Vi)(COMPUTE.filter((name) => name !== 'new_cluster'));

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/condition-operator-unknown.js
var condition_operator_unknown = __webpack_require__(78596);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/config-changed.js
var config_changed = __webpack_require__(79356);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/quartz.js
function quartzMistake(expression) {
    const texts = expression.trim().split(/\s+/u);
    if (texts.length < FEWEST_FIELDS || texts.length > quartz_FIELDS.length)
        return wrongCount(expression, texts.length);
    for (const [index, field] of quartz_FIELDS.entries()) {
        const text = texts[index];
        const mistake = text === undefined ? undefined : fieldMistake(field, text.toUpperCase());
        if (mistake !== undefined)
            return mistake;
    }
    return daysMistake(texts[3] ?? '', texts[5] ?? '') ?? neverMistake(texts[3] ?? '', texts[4] ?? '');
}
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_OF_MONTH = { name: 'day of month', min: 1, max: 31, special: specialDayOfMonth };
const MONTH = { name: 'month', min: 1, max: 12, names: MONTHS };
const DAY_OF_WEEK = { name: 'day of week', min: 1, max: 7, names: DAYS, special: specialDayOfWeek };
const YEAR = { name: 'year', min: 1970, max: 2099 };
const quartz_FIELDS = [
    { name: 'seconds', min: 0, max: 59 },
    { name: 'minutes', min: 0, max: 59 },
    { name: 'hours', min: 0, max: 23 },
    DAY_OF_MONTH,
    MONTH,
    DAY_OF_WEEK,
    YEAR,
];
const FEWEST_FIELDS = 6;
function wrongCount(expression, count) {
    if (expression.trim() === '')
        return { message: 'it is empty' };
    const message = `it has ${count === 1 ? 'one field' : `${count} fields`}, and Quartz wants 6 or 7`;
    if (count !== FEWEST_FIELDS - 1) {
        return { message, hint: 'Write seconds, minutes, hours, day of month, month, day of week and, if wanted, year.' };
    }
    return {
        message,
        hint: 'This looks like Unix cron: put the seconds, "0", in front, and make one of the two days "?".',
    };
}
function fieldMistake(field, text) {
    const parts = text.split(',');
    if (parts.length > 1) {
        const alone = parts.find((part) => part === '?' || (field.special !== undefined && ALONE.test(part)));
        if (alone !== undefined)
            return { message: `"${alone}" in the ${field.name} cannot be one of several` };
        if (parts.filter((part) => part.includes('#')).length > 1) {
            return { message: `the ${field.name} can have only one "#"` };
        }
    }
    for (const part of parts) {
        const mistake = partMistake(field, part);
        if (mistake !== undefined)
            return mistake;
    }
    return undefined;
}
const ALONE = /^L|[LW]$/u;
function partMistake(field, part) {
    if (part === '')
        return { message: `a part of the ${field.name} is empty` };
    const special = field.special?.(part);
    if (special !== undefined)
        return special === 'fine' ? undefined : special;
    if (part === '?')
        return { message: `"?" stands in the ${field.name}, and only a day can be "?"` };
    const form = FORM.exec(part);
    if (form === null)
        return { message: `"${part}" is not a value for the ${field.name}` };
    const { from, to, step } = form.groups ?? {};
    const start = from === undefined ? undefined : valueMistake(field, from);
    const end = to === undefined ? undefined : valueMistake(field, to);
    if (start !== undefined || end !== undefined)
        return start ?? end;
    if (field === YEAR && from !== undefined && to !== undefined && Number(from) > Number(to)) {
        return { message: `the years ${from} to ${to} run backwards` };
    }
    if (step !== undefined && Number(step) > field.max) {
        return { message: `the step ${step} of the ${field.name} is more than ${field.max}` };
    }
    return undefined;
}
const FORM = /^(?:\*|(?<from>[0-9]+|[A-Z]{3})(?:-(?<to>[0-9]+|[A-Z]{3}))?)?(?:\/(?<step>[0-9]+))?$/u;
function valueMistake(field, text) {
    if (/^[A-Z]/u.test(text)) {
        if (field.names?.includes(text))
            return undefined;
        return { message: `"${text}" is not a value for the ${field.name}`, ...hintOfNames(field) };
    }
    const value = Number(text);
    if (value >= field.min && value <= field.max)
        return undefined;
    const message = `${text} is not a ${field.name === 'year' ? 'year' : `value for the ${field.name}`} from ${field.min} to ${field.max}`;
    return field === DAY_OF_WEEK && value === 0 ? { message, hint: 'Quartz counts from 1, SUN, to 7, SAT.' } : { message };
}
function hintOfNames(field) {
    return field.names === undefined ? {} : { hint: `The names are ${field.names.join(', ')}.` };
}
function specialDayOfMonth(part) {
    if (part === '?')
        return 'fine';
    const last = /^L(?:-(?<before>[0-9]+))?W?$/u.exec(part);
    if (last !== null) {
        const before = Number(last.groups?.before ?? 0);
        return before <= 30 ? 'fine' : { message: `"${part}" is more than 30 days before the end of a month` };
    }
    const near = /^(?<day>[0-9]+)W$/u.exec(part);
    return near === null ? undefined : (valueMistake(DAY_OF_MONTH, near.groups?.day ?? '') ?? 'fine');
}
function specialDayOfWeek(part) {
    if (part === '?' || part === 'L')
        return 'fine';
    const special = /^(?<day>[0-9]+|[A-Z]{3})(?:L|#(?<nth>[0-9]+))$/u.exec(part);
    if (special === null)
        return undefined;
    const { day = '', nth } = special.groups ?? {};
    const mistake = valueMistake(DAY_OF_WEEK, day);
    if (mistake !== undefined)
        return mistake;
    if (nth === undefined || (Number(nth) >= 1 && Number(nth) <= 5))
        return 'fine';
    return { message: `"${part}" asks for day number ${nth} of a month, and there are 1 to 5` };
}
function daysMistake(dayOfMonth, dayOfWeek) {
    if ((dayOfMonth === '?') !== (dayOfWeek === '?'))
        return undefined;
    const message = dayOfMonth === '?'
        ? 'both the day of month and the day of week are "?"'
        : 'neither the day of month nor the day of week is "?"';
    return { message, hint: 'Exactly one of the two must be "?": the other decides.' };
}
function neverMistake(dayOfMonth, month) {
    if (!/^[0-9]+(?:,[0-9]+)*$/u.test(dayOfMonth))
        return undefined;
    const months = month
        .toUpperCase()
        .split(',')
        .map((text) => (/^[0-9]+$/u.test(text) ? Number(text) : MONTHS.indexOf(text) + 1));
    const lengths = months.map((number) => MONTH_LENGTHS[number - 1] ?? 31);
    const first = dayOfMonth
        .split(',')
        .map(Number)
        .reduce((a, b) => Math.min(a, b));
    if (lengths.some((length) => first <= length))
        return undefined;
    return { message: `day ${first} is in none of the months "${month}", so it never fires` };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/schedules.js


class Schedule {
    cron;
    zone;
    #resource;
    #kind;
    constructor(resource, kind, schedule) {
        this.cron = (0,config_value/* valueAt */.fK)(schedule, [kind.cron]);
        this.zone = (0,config_value/* valueAt */.fK)(schedule, ['timezone_id']);
        this.#resource = resource;
        this.#kind = kind;
    }
    get of() {
        return `${this.#kind.called} "${this.#resource.key}"`;
    }
    get cronPath() {
        return [...this.#resource.path, ...this.#kind.at, this.#kind.cron];
    }
    get zonePath() {
        return [...this.#resource.path, ...this.#kind.at, 'timezone_id'];
    }
}
function schedulesOf(target) {
    const found = KNOWN.get(target) ?? findSchedules(target);
    KNOWN.set(target, found);
    return found;
}
const KNOWN = new WeakMap();
function findSchedules(target) {
    return SCHEDULED.flatMap((kind) => (0,reading/* resourcesIn */.$d)(target.config, kind.type).flatMap((resource) => {
        const schedule = (0,config_value/* valueAt */.fK)(resource.value, kind.at);
        return schedule?.kind === 'map' ? [new Schedule(resource, kind, schedule)] : [];
    }));
}
const SCHEDULED = [
    { type: 'jobs', called: 'job', at: ['schedule'], cron: 'quartz_cron_expression' },
    { type: 'pipelines', called: 'pipeline', at: ['trigger', 'cron'], cron: 'quartz_cron_schedule' },
    { type: 'quality_monitors', called: 'quality monitor', at: ['schedule'], cron: 'quartz_cron_expression' },
    { type: 'alerts', called: 'alert', at: ['schedule'], cron: 'quartz_cron_schedule' },
];

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/cron-invalid.js



const cron_invalid_rule = {
    id: 'cron-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A schedule is not a Quartz cron expression',
    why: 'The workspace refuses it during the deployment. Quartz is not Unix cron: it starts with the seconds, so it has 6 fields, or 7 with the year; the days of the week count from 1, Sunday; and of day of month and day of week exactly one is `?`.',
    bad: '',
    good: '',
    *checkTarget(target) {
        const right = new Set();
        for (const schedule of schedulesOf(target)) {
            const { cron } = schedule;
            const text = (0,config_value/* textOf */.b6)(cron);
            if (text === undefined || right.has(text))
                continue;
            const mistake = quartzMistake(text);
            if (mistake === undefined)
                right.add(text);
            if (mistake === undefined)
                continue;
            yield {
                message: `The schedule "${text}" of the ${schedule.of} is not a Quartz expression: ${mistake.message}.`,
                at: (0,config_value/* placeOf */.$t)(cron),
                path: schedule.cronPath,
                hint: mistake.hint ?? 'A daily run at half past four is "0 30 4 * * ?".',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/dashboard-content.js



const dashboard_content_rule = {
    id: 'dashboard-content',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A dashboard with two contents, or with none',
    why: 'The content of a dashboard stands in a file (`file_path`) or in the configuration (`serialized_dashboard`). With both, the file is taken and the other is lost without a word; with neither, an empty dashboard replaces whatever was there.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { key, path, value, at } of (0,resources_resource/* resourcesOf */.F)(config, 'dashboards')) {
            const file = (0,config_value/* valueAt */.fK)(value, ['file_path']);
            const inline = (0,config_value/* valueAt */.fK)(value, ['serialized_dashboard']);
            if (value.kind !== 'map' || (0,reading/* isSet */.vM)(file) !== (0,reading/* isSet */.vM)(inline))
                continue;
            if ((0,reading/* isSet */.vM)(file)) {
                yield {
                    message: `The dashboard "${key}" has both "file_path" and "serialized_dashboard".`,
                    at: (0,config_value/* placeOf */.$t)(inline),
                    path: [...path, 'serialized_dashboard'],
                    hint: 'Keep one of them.',
                };
            }
            else {
                yield {
                    message: `The dashboard "${key}" has no content.`,
                    at,
                    path,
                    hint: 'Name its file in "file_path".',
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/databricks-cli.js
var databricks_cli = __webpack_require__(47818);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/dependency-paths.js
var dependency_paths = __webpack_require__(74770);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/dependency-taken-for-file.js

const dependency_taken_for_file_rule = {
    id: 'dependency-taken-for-file',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A package that the deployment takes for a file',
    why: 'The Databricks CLI (1.12.1) knows a package of an environment by a name without dots, and by plain versions without blanks between them: `numpy>=2.1,<3`. Anything else is a file of the bundle to it, which `databricks bundle validate` does not look for, and the deployment fails: "file doesn’t exist ./ruamel.yaml==0.18". A dash is as good as a dot in the name of a package. `numpy==2.5.*` it knows from version 1.16 on, and nothing is said of it. What else it does not know, a marker, `===`, stands better in a requirements file, which `-r requirements.txt` names.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        for (const { written, resolved, path, at } of (0,dependency_paths/* dependencyPathsOf */.R)(config, bundle).mistaken) {
            if (bundle.listing?.kindOf(resolved) !== 'missing')
                continue;
            yield {
                message: `The package "${written}" is taken for a file of the bundle, and there is none: the deployment fails.`,
                at,
                path,
                hint: 'Write a name without dots and versions without blanks, or name a requirements file: "-r requirements.txt".',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/deployer-list-item.js
const deployer_list_item_rule = {
    id: 'deployer-list-item',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'An item of a list that whoever deploys may not have',
    why: `A service principal has no e-mail addresses, and not everybody is in a group. Where the item is not there, the Databricks CLI (1.12.1) leaves all other references as they are written, too, and says at most that they are too deep: the bundle is deployed to a folder called \`\${bundle.target}\`. Of a target with the mode \`development\`, which people deploy, nothing is said.`,
    bad: '',
    good: '',
    *checkTarget({ mode, references }) {
        if (mode === 'development')
            return;
        for (const { text, path, at } of references.where((one) => ITEM.test(one))) {
            yield {
                message: `Whoever deploys may have no "\${${text}}", and then the Databricks CLI replaces no reference at all.`,
                at,
                path,
                hint: 'Write the value, or take it from a variable: a service principal has no e-mail address.',
            };
        }
    },
};
const ITEM = /^workspace\.current_user\.\w+\[/;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/permission.js
var permission = __webpack_require__(70490);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/deployer-not-manager.js


const deployer_not_manager_rule = {
    id: 'deployer-not-manager',
    severity: 'note',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'The permissions of the bundle give nobody `CAN_MANAGE`',
    why: 'The Databricks CLI recommends that the `permissions` of a bundle name the identity that deploys, or a group that it is in: if not, only whoever deployed last may manage what was deployed. Who deploys is not known without a workspace; where nobody at all may manage, the recommendation is certain, and given here.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const list = (0,config_value/* valueAt */.fK)(config, ['permissions']);
        const levels = [...(0,permission/* bundlePermissions */.x)(config)].map(({ value }) => (0,config_value/* valueAt */.fK)(value, ['level']));
        if (levels.length === 0 || levels.some((level) => (0,config_value/* isOpen */.nT)(level) || (0,config_value/* textOf */.b6)(level) === 'CAN_MANAGE'))
            return;
        yield {
            message: 'The permissions of the bundle let nobody manage it, not even the identity that deploys it.',
            at: (0,config_value/* placeOf */.$t)(list),
            path: ['permissions'],
            hint: 'Give "CAN_MANAGE" to the service principal that deploys.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/deployment-moved.js
var deployment_moved = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/deprecated-field.js
var deprecated_field = __webpack_require__(56023);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/development-path-shared.js

const development_path_shared_FIELDS = ['root_path', 'file_path', 'resource_path', 'artifact_path', 'state_path'];
const development_path_shared_rule = {
    id: 'development-path-shared',
    severity: 'error',
    cliParity: 'yes',
    title: "A path of a development target that is not the user's own",
    why: 'In `mode: development` everybody deploys a copy. With one path for all, each deployment overwrites the files and the state of somebody else. The paths must lie in the home folder, `~/…`, or contain the name of the user.',
    bad: '',
    good: '',
    *checkTarget({ config, mode }) {
        if (mode !== 'development')
            return;
        const root = (0,config_value/* valueAt */.fK)(config, ['workspace', 'root_path']);
        for (const field of development_path_shared_FIELDS) {
            const value = (0,config_value/* valueAt */.fK)(config, ['workspace', field]);
            if (!isShared(value) || (value !== root && isBelow(value, root)))
                continue;
            const example = `~/.bundle/\${bundle.name}/\${bundle.target}`;
            yield {
                message: `"workspace.${field}" is the same for everybody who deploys this development target.`,
                at: (0,config_value/* placeOf */.$t)(value),
                path: ['workspace', field],
                hint: `Begin it with "~/", for example ${example}, or put \${workspace.current_user.short_name} into it.`,
            };
        }
    },
};
function isShared(value) {
    if (value?.kind !== 'text' || value.value === '' || (0,config_value/* isOpen */.nT)(value))
        return false;
    const whose = /^\/Workspace\/Users\/([^/]*)/.exec(value.value)?.[1];
    return whose === undefined || NOBODY.test(whose);
}
const NOBODY = /[${}<>]/;
function isBelow(value, root) {
    return value?.kind === 'text' && root?.kind === 'text' && isShared(root) && value.value.startsWith(`${root.value}/`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/development-prefix-shared.js

const development_prefix_shared_rule = {
    id: 'development-prefix-shared',
    severity: 'error',
    cliParity: 'yes',
    title: "A prefix of a development target without the user's name",
    why: 'In `mode: development` everybody deploys a copy, and names such as that of a pipeline must be unique in the workspace. The prefix must contain the name of the user, or be left to the default, `[dev jane] `.',
    bad: '',
    good: '',
    *checkTarget({ config, mode }) {
        const path = ['presets', 'name_prefix'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        const prefix = (0,config_value/* textOf */.b6)(value);
        if (mode !== 'development' || (0,config_value/* isOpen */.nT)(value) || prefix === undefined || prefix === '')
            return;
        yield {
            message: `The prefix "${prefix}" does not contain the name of the user who deploys.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: `Put \${workspace.current_user.short_name} into it, or remove it.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/development-triggers-unpaused.js

const development_triggers_unpaused_rule = {
    id: 'development-triggers-unpaused',
    severity: 'error',
    cliParity: 'yes',
    title: 'A development target that starts by itself',
    why: 'In `mode: development` every trigger is paused, so that copies of a job do not run beside each other. A preset cannot reverse that for all; a single job can, with its own `pause_status`.',
    bad: '',
    good: '',
    *checkTarget({ config, mode }) {
        const path = ['presets', 'trigger_pause_status'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        if (mode !== 'development' || (0,config_value/* textOf */.b6)(value) !== 'UNPAUSED')
            return;
        yield {
            message: 'A development target cannot unpause all triggers.',
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: 'Remove the preset, and set "pause_status: UNPAUSED" on the job that needs it.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/direct-only.js



const TYPES = new Set([
    'catalogs',
    'cluster_policies',
    'external_locations',
    'features',
    'genie_spaces',
    'instance_pools',
    'job_runs',
    'materialization_sets',
    'secrets',
    'vector_search_endpoints',
    'vector_search_indexes',
]);
const direct_only_FIELDS = [['lifecycle', 'started'], ['cascade_on_destroy']];
const direct_only_rule = {
    id: 'direct-only',
    severity: 'error',
    cliParity: 'yes',
    title: 'Something that the engine terraform cannot deploy',
    why: 'Newer resources and options are deployed by the direct engine only. With `bundle.engine: terraform` the Databricks CLI passes them in `validate` and refuses them in `plan` and `deploy`. Remove the setting, which is also deprecated, or the resource.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        if ((0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(config, ['bundle', 'engine'])) !== 'terraform')
            return;
        const hint = 'Set "bundle.engine" to "direct", or leave it out.';
        for (const { type, name, path, value, keyAt } of (0,resources_resource/* resourcesOf */.F)(config)) {
            if (TYPES.has(type)) {
                yield { message: `"${name}" can only be deployed by the engine "direct".`, at: keyAt, path, hint };
            }
            for (const field of direct_only_FIELDS) {
                const set = (0,config_value/* valueAt */.fK)(value, field);
                if (!(0,reading/* isSet */.vM)(set))
                    continue;
                const message = `"${field.join('.')}" of "${name}" is only known to the engine "direct".`;
                yield { message, at: (0,config_value/* placeOf */.$t)(set), path: [...path, ...field], hint };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/merge.js + 1 modules
var merge = __webpack_require__(87222);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/resource-types.js
var resource_types = __webpack_require__(2166);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/duplicate-resource-key.js




const duplicate_resource_key_rule = {
    id: 'duplicate-resource-key',
    severity: 'error',
    cliParity: 'yes',
    title: 'Two resources or scripts with one key',
    why: 'The key of a resource or script names it on the command line (`databricks bundle run train`), so it must be unique in the whole bundle: across types and across files. Two files that define the same job are merged silently into one that nobody wrote. Rename one of them; to change a resource for one target, override it under `targets`.',
    bad: '',
    good: '',
    *checkBundle(bundle) {
        for (const [key, found] of definitions(bundle)) {
            if (found.length < 2)
                continue;
            const [first, ...others] = found.toSorted((one, other) => inOrder(one.at, other.at));
            if (first === undefined)
                continue;
            const names = [...new Set([first, ...others].map(({ name }) => `"${name}"`))];
            const files = [...new Set([first, ...others].flatMap(({ at }) => at?.file ?? []))];
            const what = names.length > 1 ? names.join(', ') : `"${first.name}" in ${files.join(', ')}`;
            yield {
                message: `The key "${key}" is used more than once (${what}).`,
                at: first.at,
                path: first.path,
                related: others.flatMap(({ name, at }) => (at === undefined ? [] : [{ at, message: `"${name}" is here.` }])),
                hint: names.length > 1
                    ? 'Give each resource and each script a key of its own.'
                    : 'Write all of it in one file, and what differs in a target under that target; or rename one of them.',
            };
        }
    },
};
function inOrder(one, other) {
    if (one?.file !== other?.file)
        return (one?.file ?? '') < (other?.file ?? '') ? -1 : 1;
    return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
function definitions(bundle) {
    const found = new Map();
    const add = (key, definition) => found.set(key, [...(found.get(key) ?? []), definition]);
    for (const { config } of bundle.files) {
        for (const { type, key, name, value, at } of (0,resources_resource/* resourcesOf */.F)(config)) {
            if (resource_types/* RESOURCE_TYPES */.R.has(type) && duplicate_resource_key_isKept(value))
                add(key, { name: `resources.${name}`, path: ['resources', type, key], at });
        }
        for (const [key, entry] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['scripts']))) {
            if (duplicate_resource_key_isKept(entry.value))
                add(key, { name: `scripts.${key}`, path: ['scripts', key], at: (0,config_value/* placeOf */.$t)(entry.value) });
        }
    }
    return found;
}
function duplicate_resource_key_isKept(value) {
    return value.kind === 'map' || value.kind === 'null' || (0,merge/* isReference */.A_)(value);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/times.js
var times = __webpack_require__(12291);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/duration-invalid.js





const duration_invalid_rule = {
    id: 'duration-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: 'A duration or a point in time that cannot be read',
    why: 'Databricks stops at it before it looks at anything else. A duration is a number of seconds with an `s` behind it: `300s`, and not `5m`. A point in time has a date, a time and a zone: `2027-01-02T03:04:05Z`.',
    bad: '',
    good: '',
    *checkTarget({ name, config }, { config: written }) {
        const said = new Set();
        const sources = [written, ...SECTIONS.flatMap((section) => (0,config_value/* valueAt */.fK)(written, [section, name]) ?? [])];
        for (const one of sources.flatMap((source) => [...timesIn(source)])) {
            if ((0,merge/* isReference */.A_)(one.value))
                continue;
            said.add((0,config_value/* formatPath */.jV)(one.path));
            yield* duration_invalid_unread(one);
        }
        for (const one of timesIn(config)) {
            if (!said.has((0,config_value/* formatPath */.jV)(one.path)) && !(0,config_value/* isOpen */.nT)(one.value))
                yield* duration_invalid_unread(one);
        }
    },
};
const SECTIONS = ['targets', 'environments'];
function* timesIn(config) {
    for (const [type, fields] of times/* TIME_FIELDS */.I) {
        for (const resource of (0,reading/* resourcesIn */.$d)(config, type)) {
            for (const field of fields) {
                const value = (0,config_value/* valueAt */.fK)(resource.value, field.path);
                if (value !== undefined)
                    yield { value, path: [...resource.path, ...field.path], field };
            }
        }
    }
}
function* duration_invalid_unread({ value, path, field }) {
    const text = value.kind === 'null' ? undefined : (0,written_text/* writtenText */.v)(value);
    if (text === undefined || (0,times/* sentTime */.w)(text, field.kind) !== undefined)
        return;
    const isDuration = field.kind === 'duration';
    const hint = isDuration ? 'Write seconds with an "s" behind them, as 300s.' : 'Write it as 2027-01-02T03:04:05Z.';
    yield {
        message: `"${text}" of "${(0,config_value/* formatPath */.jV)(field.path)}" is no ${isDuration ? 'duration' : 'point in time'}.`,
        at: (0,config_value/* placeOf */.$t)(value),
        path,
        hint: (0,config_value/* isOpen */.nT)(value) ? `${hint} A reference can only stand for the whole of it.` : hint,
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/engine-terraform.js

const engine_terraform_rule = {
    id: 'engine-terraform',
    severity: 'warning',
    cliParity: 'yes',
    title: 'The bundle is deployed with Terraform',
    why: 'The engine is deprecated, and from version 1.20 on the Databricks CLI refuses a bundle that asks for it; newer kinds of resources work only with the direct engine. Remove the setting and migrate the state with `databricks bundle deployment migrate`.',
    bad: '',
    good: '',
    *checkTarget(target) {
        const value = (0,config_value/* valueAt */.fK)(target.merged, ['bundle', 'engine']);
        if ((0,config_value/* textOf */.b6)(value) !== 'terraform')
            return;
        yield {
            message: 'The Terraform engine is deprecated.',
            at: (0,config_value/* placeOf */.$t)(value),
            path: ['bundle', 'engine'],
            hint: 'Use the direct engine: remove "engine: terraform" and migrate the state.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/engine-unknown.js
var engine_unknown = __webpack_require__(43882);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/enum-value.js
var enum_value = __webpack_require__(84866);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/environment-key-undefined.js



const environment_key_undefined_rule = {
    id: 'environment-key-undefined',
    severity: 'error',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A task names an environment that its job does not define',
    why: 'The jobs service refuses a task whose `environment_key` is not among the `environments` of the same job, in the middle of a deployment. `databricks bundle validate` does not look. Define the environment, or correct the key.',
    bad: '',
    good: '',
    taskKeys: ['environment_key'],
    *checkTask(task, job) {
        const value = (0,config_value/* valueAt */.fK)(task.value, ['environment_key']);
        const key = (0,config_value/* textOf */.b6)(value);
        if (key === undefined || key === '')
            return;
        const defined = job.keysIn('environments', 'environment_key');
        if (defined === undefined || defined.has(key))
            return;
        yield {
            message: `Task "${task.name}" of the job "${job.key}" runs in the environment "${key}", which the job does not define.${(0,suggest/* didYouMean */.a)(key, defined)}`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: [...task.path, 'environment_key'],
            hint: defined.size === 0
                ? 'Define it under environments of this job.'
                : `Define it under environments of this job, or name one that is there: ${(0,reading/* listed */.KE)(defined)}.`,
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/environments-and-targets.js
var environments_and_targets = __webpack_require__(63746);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/experiment-name-relative.js


const experiment_name_relative_rule = {
    id: 'experiment-name-relative',
    severity: 'error',
    cliParity: 'stricter',
    title: 'An experiment whose name is not a workspace path',
    why: 'On Databricks the name of an MLflow experiment is the absolute path where it lies in the workspace, such as `/Workspace/Applications/risk/train`. Any other name is refused at deployment.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { key, path, value } of (0,resources_resource/* resourcesOf */.F)(config, 'experiments')) {
            const found = (0,config_value/* valueAt */.fK)(value, ['name']);
            const name = (0,config_value/* textOf */.b6)(found);
            if (name === undefined || name === '' || name.startsWith('/'))
                continue;
            yield {
                message: `The name of the experiment "${key}", "${name}", is not an absolute path.`,
                at: (0,config_value/* placeOf */.$t)(found),
                path: [...path, 'name'],
                hint: `Write where it lies in the workspace: /Workspace/…/${name}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/external-model-config.js


const external_model_config_rule = {
    id: 'external-model-config',
    severity: 'error',
    cliParity: 'stricter',
    title: 'An external model without the configuration of its provider',
    why: 'Which key is used and which address is called stands in a map of its own for each provider: `openai_config` for `openai`, `amazon_bedrock_config` for `amazon-bedrock`. Without it the serving service refuses the endpoint; that of another provider does not count.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const endpoint of (0,reading/* resourcesIn */.$d)(config, 'model_serving_endpoints')) {
            for (const { value: model, path } of (0,reading/* allAt */.Nc)(endpoint.value, MODEL)) {
                const written = (0,config_value/* valueAt */.fK)(model, ['provider']);
                const provider = (0,config_value/* textOf */.b6)(written);
                const wanted = provider === undefined ? undefined : CONFIGS.get(provider);
                if (wanted === undefined || (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(model, [wanted])))
                    continue;
                const others = [...CONFIGS.values()].filter((config) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(model, [config])));
                yield {
                    message: `The external model of provider "${provider}" has no "${wanted}".`,
                    at: (0,config_value/* placeOf */.$t)(written),
                    path: [...endpoint.path, ...path, wanted],
                    hint: others.length === 0
                        ? `Add ${wanted}, with the key as a reference to a secret.`
                        : `It has ${(0,reading/* listed */.KE)(others)}: write ${wanted} instead, or name the provider of that.`,
                };
            }
        }
    },
};
const MODEL = ['config', 'served_entities', '*', 'external_model'];
const CONFIGS = new Map([
    ['ai21labs', 'ai21labs_config'],
    ['amazon-bedrock', 'amazon_bedrock_config'],
    ['anthropic', 'anthropic_config'],
    ['cohere', 'cohere_config'],
    ['custom', 'custom_provider_config'],
    ['databricks-model-serving', 'databricks_model_serving_config'],
    ['google-cloud-vertex-ai', 'google_cloud_vertex_ai_config'],
    ['openai', 'openai_config'],
    ['palm', 'palm_config'],
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/fields-exclusive.js




const fields_exclusive_rule = {
    id: 'fields-exclusive',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Two fields of which the service takes one',
    why: 'A commit or a branch, a `schema` or the older `target`, one place for the logs of a cluster: with two of them the service refuses the resource, in the middle of a deployment, while `databricks bundle validate` accepts both. It happens where a target sets one and the base the other: an override adds to the base and takes nothing away. Give each target its own then.',
    bad: '',
    good: '',
    checkJob(job) {
        const ofClusters = job.clusters.flatMap((cluster) => both(cluster, OF_CLUSTER));
        const ofJob = both(job, OF_JOB);
        return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters];
    },
    jobKeys: ['git_source', 'job_clusters', 'tasks'],
    checkTask: (task) => both(task, OF_TASK),
    taskKeys: ['alert_task', 'sql_task'],
    *checkTarget({ config }) {
        for (const { clusters } of (0,resources_resource/* resourcesOf */.F)(config, 'clusters', 'pipelines')) {
            for (const cluster of clusters)
                yield* both(cluster, OF_CLUSTER);
        }
        for (const [type, exclusive] of OF_TYPES) {
            for (const resource of (0,reading/* resourcesIn */.$d)(config, type))
                yield* both(resource, exclusive);
        }
    },
};
function both(inside, all) {
    let seen;
    for (const { at, fields } of all) {
        for (const { value, path } of (0,reading/* allAt */.Nc)(inside.value, at)) {
            const set = fields.filter((field) => fields_exclusive_isGiven((0,config_value/* valueAt */.fK)(value, [field])));
            const [first = '', ...others] = set;
            const last = others.at(-1);
            if (last === undefined)
                continue;
            seen ??= [];
            seen.push({
                message: `${set.map((field) => `"${field}"`).join(' and ')} are set together${at.length === 0 ? '' : ` in "${at.filter((part) => part !== '*').join('.')}"`}, and the service takes one of them.`,
                at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(value, [last])),
                path: [...inside.path, ...path, last],
                related: (0,reading/* alsoAt */.lp)((0,config_value/* valueAt */.fK)(value, [first]), `Here is "${first}".`),
                hint: 'Keep one; where targets differ, set it in each target and not in the base.',
            });
        }
    }
    return seen ?? rules_rule/* NOTHING */.K;
}
function fields_exclusive_isGiven(value) {
    return (0,reading/* isSet */.vM)(value) && (value.kind !== 'list' || (0,config_value/* itemsOf */.S3)(value).length > 0);
}
const SUBSCRIBER = ['destination_id', 'user_name'];
const COLUMNS = ['exclude_columns', 'include_columns'];
const SUSPENSION = ['no_suspension', 'suspend_timeout_duration'];
const SYNCED_BY = ['existing_pipeline_id', 'new_pipeline_spec'];
const OF_JOB = [{ at: ['git_source'], fields: ['git_branch', 'git_tag', 'git_commit'] }];
const OF_TASK = [
    { at: ['alert_task'], fields: ['alert_id', 'workspace_path'] },
    { at: ['alert_task', 'subscribers', '*'], fields: SUBSCRIBER },
    { at: ['sql_task', 'alert', 'subscriptions', '*'], fields: SUBSCRIBER },
    { at: ['sql_task', 'dashboard', 'subscriptions', '*'], fields: SUBSCRIBER },
];
const OF_CLUSTER = [{ at: ['cluster_log_conf'], fields: ['dbfs', 's3', 'volumes'] }];
const OF_TYPES = new Map([
    [
        'model_serving_endpoints',
        [
            { at: ['config', 'served_entities', '*'], fields: ['entity_name', 'external_model'] },
            { at: ['config', 'served_entities', '*'], fields: ['max_provisioned_concurrency', 'workload_size'] },
        ],
    ],
    [
        'pipelines',
        [
            { at: [], fields: ['target', 'schema'] },
            { at: ['libraries', '*'], fields: ['file', 'glob', 'notebook'] },
            { at: ['ingestion_definition', 'table_configuration'], fields: COLUMNS },
            { at: ['ingestion_definition', 'objects', '*', 'schema', 'table_configuration'], fields: COLUMNS },
            { at: ['ingestion_definition', 'objects', '*', 'table', 'table_configuration'], fields: COLUMNS },
        ],
    ],
    ['postgres_branches', [{ at: [], fields: ['expire_time', 'no_expiry', 'ttl'] }]],
    ['postgres_endpoints', [{ at: [], fields: SUSPENSION }]],
    ['postgres_projects', [{ at: ['default_endpoint_settings'], fields: SUSPENSION }]],
    ['postgres_synced_tables', [{ at: [], fields: SYNCED_BY }]],
    ['synced_database_tables', [{ at: ['spec'], fields: SYNCED_BY }]],
    ['vector_search_indexes', [{ at: ['delta_sync_index_spec'], fields: ['columns_to_index', 'columns_to_sync'] }]],
    ['vector_search_endpoints', [{ at: [], fields: ['num_replicas', 'target_qps'] }]],
]);

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/file-unreadable.js
var file_unreadable = __webpack_require__(52077);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/files-clash.js
var files_clash = __webpack_require__(50787);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/genie-space-content.js



const genie_space_content_rule = {
    id: 'genie-space-content',
    severity: 'error',
    cliParity: 'yes',
    title: 'A Genie space with two contents, or with one that is none',
    why: 'The content of a Genie space stands in a file (`file_path`) or in the configuration (`serialized_space`). With both, one of them would be lost without a word, so the Databricks CLI refuses it, as it does a number or a boolean for a content.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { key, path, value } of (0,resources_resource/* resourcesOf */.F)(config, 'genie_spaces')) {
            const file = (0,config_value/* valueAt */.fK)(value, ['file_path']);
            const inline = (0,config_value/* valueAt */.fK)(value, ['serialized_space']);
            const where = { at: (0,config_value/* placeOf */.$t)(inline), path: [...path, 'serialized_space'] };
            if ((0,reading/* isTextSet */.og)(file) && inline !== undefined && inline.kind !== 'null') {
                yield {
                    ...where,
                    message: `The Genie space "${key}" has both "file_path" and "serialized_space".`,
                    related: (0,reading/* alsoAt */.lp)(file, '"file_path" is here.'),
                    hint: 'Keep one of them.',
                };
            }
            else if (inline?.kind === 'number' || inline?.kind === 'boolean') {
                yield {
                    ...where,
                    message: `"serialized_space" of the Genie space "${key}" is neither a text nor a map nor a list.`,
                    hint: 'Write the content as JSON in a text, or as YAML.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/git-branch.js

const git_branch_rule = {
    id: 'git-branch',
    severity: 'error',
    cliParity: 'yes',
    title: 'A target that is not deployed from its branch',
    why: 'A target with `git.branch` is deployed from that branch only; the Databricks CLI says so in `plan` and `deploy`. It compares with the checked-out branch, and lets everything pass where a commit is checked out instead of a branch, as pipelines mostly do. Here the branch that the pipeline reports is compared.',
    bad: '',
    good: '',
    branch: 'release',
    *checkTarget({ config, name }, bundle) {
        const value = (0,config_value/* valueAt */.fK)(config, ['bundle', 'git', 'branch']);
        const expected = (0,config_value/* textOf */.b6)(value);
        const actual = bundle.branch;
        if (expected === undefined || expected === '' || actual === undefined || actual === expected)
            return;
        yield {
            message: `The target "${name}" is deployed from the branch "${expected}"; this is "${actual}".`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: ['bundle', 'git', 'branch'],
            hint: 'Choose the targets of this branch in the input "targets", or run on the other branch.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/grant-incomplete.js



const grant_incomplete_rule = {
    id: 'grant-incomplete',
    severity: 'error',
    cliParity: 'yes',
    title: 'A grant without principal or privileges',
    why: 'A grant says who (`principal`) may do what (`privileges`) with a Unity Catalog object. With one of them missing nothing can be granted, and the Databricks CLI refuses the bundle. Grants of one principal are merged, so an override by target must name the principal too.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { name, path, value } of (0,resources_resource/* resourcesOf */.F)(config)) {
            for (const [index, grant] of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(value, ['grants'])).entries()) {
                if (grant.kind !== 'map' && grant.kind !== 'null')
                    continue;
                const where = { at: (0,config_value/* placeOf */.$t)(grant), path: [...path, 'grants', index] };
                if (!(0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(grant, ['principal']))) {
                    yield {
                        ...where,
                        message: `A grant on "${name}" has no principal.`,
                        hint: 'Name a user, a group or a service principal in "principal".',
                    };
                }
                const privileges = (0,config_value/* valueAt */.fK)(grant, ['privileges']);
                if (!(0,config_value/* itemsOf */.S3)(privileges).some(reading/* isTextKept */.ep) && !(0,config_value/* isOpen */.nT)(privileges)) {
                    yield {
                        ...where,
                        message: `A grant on "${name}" has no privileges.`,
                        hint: 'List what is granted in "privileges", e.g. SELECT.',
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/host-reference-empty.js


const host_reference_empty_rule = {
    id: 'host-reference-empty',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A reference to a host that the bundle does not set',
    why: 'A reference to `workspace.host` is what `workspace.host` says in the bundle, and nothing else: a host from a profile or from `DATABRICKS_HOST` leaves it empty, and the Databricks CLI (1.12.1) does not mind. Links and environment variables that are made of it lead nowhere. Set the host in the target.',
    bad: '',
    good: '',
    *checkTarget({ config, references }) {
        if ((0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(config, ['workspace', 'host'])))
            return;
        for (const { at, path } of references.where((text) => text === 'workspace.host')) {
            yield {
                message: 'The bundle sets no host, so the reference to "workspace.host" is empty here.',
                at,
                path,
                hint: 'Set "workspace.host" in the target; one from the environment does not count.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/immutable-folder.js


const immutable_folder_rule = {
    id: 'immutable-folder',
    severity: 'error',
    cliParity: 'yes',
    title: 'A folder for files where every deployment makes its own',
    why: 'With `experimental.immutable_folder` each deployment uploads its files to a new folder, which is named after their content. A `workspace.file_path` would be ignored, so the Databricks CLI refuses it. Remove one of the two.',
    bad: '',
    good: '',
    *checkTarget({ merged }) {
        const immutable = (0,config_value/* valueAt */.fK)(merged, ['experimental', 'immutable_folder']);
        const path = ['workspace', 'file_path'];
        const folder = (0,config_value/* valueAt */.fK)(merged, path);
        if (!(0,reading/* isTrue */.Hn)(immutable) || folder === undefined)
            return;
        yield {
            message: '"workspace.file_path" is set, but "experimental.immutable_folder" gives every deployment its own.',
            at: (0,config_value/* placeOf */.$t)(folder),
            path,
            related: (0,reading/* alsoAt */.lp)(immutable, 'It is asked for here.'),
            hint: 'Remove "file_path", or "immutable_folder".',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-double-star.js
var include_double_star = __webpack_require__(88390);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-ignored.js
var include_ignored = __webpack_require__(71836);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-not-found.js
var include_not_found = __webpack_require__(97638);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-outside-workspace.js
var include_outside_workspace = __webpack_require__(57125);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-pattern-invalid.js
var include_pattern_invalid = __webpack_require__(65850);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-reference.js
var include_reference = __webpack_require__(18087);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-wrong-type.js
var include_wrong_type = __webpack_require__(14032);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/known-later.js
var known_later = __webpack_require__(21058);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/job-cluster-undefined.js




const job_cluster_undefined_rule = {
    id: 'job-cluster-undefined',
    severity: 'warning',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A task names a job cluster that its job does not define',
    why: 'The deployment fails: the jobs service refuses a task whose `job_cluster_key` is not among the `job_clusters` of the same job. Job clusters of other jobs do not count. Define the cluster, or correct the name.',
    bad: '',
    good: '',
    taskKeys: ['job_cluster_key'],
    *checkTask(task, job) {
        const value = (0,config_value/* valueAt */.fK)(task.value, ['job_cluster_key']);
        const key = (0,known_later/* takenText */.dV)(value);
        if (key === undefined || key === '')
            return;
        const defined = job.keysIn('job_clusters', 'job_cluster_key');
        if (defined === undefined || defined.has(key))
            return;
        yield {
            message: `Task "${task.name}" of the job "${job.key}" runs on the job cluster "${key}", which the job does not define.${(0,suggest/* didYouMean */.a)(key, defined)}`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: [...task.path, 'job_cluster_key'],
            hint: defined.size === 0
                ? 'Define it under job_clusters of this job.'
                : `Define it under job_clusters of this job, or name one that is there: ${(0,reading/* listed */.KE)(defined)}.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/job-cluster-unused.js


const job_cluster_unused_rule = {
    id: 'job-cluster-unused',
    severity: 'warning',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'No task runs on a job cluster',
    why: 'The cluster never starts, so what it says has no effect. Often a target meant to change a cluster and misspelled its key: the override became a cluster of its own, and the target runs on the size it was meant to change. Correct the key, or remove the cluster.',
    bad: '',
    good: '',
    jobKeys: ['job_clusters'],
    *checkJob(job, target) {
        const used = keysUsed(job);
        if (used === undefined)
            return;
        const unused = (0,reading/* itemsIn */.Un)(job, 'job_clusters').filter(([cluster]) => !used.has(keyOf(cluster) ?? ''));
        if (unused.length === 0)
            return;
        const merged = (0,config_value/* valueAt */.fK)(target.merged, job.path);
        const meant = merged === undefined ? used : keysUsed(job.with(merged));
        if (meant === undefined)
            return;
        for (const [cluster, path] of unused) {
            const key = keyOf(cluster);
            if (key === undefined || meant.has(key))
                continue;
            yield {
                message: `No task of the job "${job.key}" runs on its job cluster "${key}".`,
                at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(cluster, ['job_cluster_key'])),
                path: [...path, 'job_cluster_key'],
                hint: 'Remove it, or name it as job_cluster_key of a task.',
            };
        }
    },
};
function keyOf(cluster) {
    return (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(cluster, ['job_cluster_key']));
}
function keysUsed(job) {
    const keys = job.tasks.map((task) => (0,config_value/* valueAt */.fK)(task.value, ['job_cluster_key']));
    if ((0,config_value/* isOpen */.nT)((0,config_value/* valueAt */.fK)(job.value, ['tasks'])) || keys.some(config_value/* isOpen */.nT))
        return undefined;
    return new Set(keys.map(config_value/* textOf */.b6).filter((key) => key !== undefined));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/job-run-trigger.js



const job_run_trigger_rule = {
    id: 'job-run-trigger',
    severity: 'error',
    cliParity: 'yes',
    title: 'A trigger of a job run says nothing, or two things',
    why: 'An entry of `lifecycle.triggers` runs a job with the deployment: at every one (`on_bundle_deploy: true`), or when a file changes (`on_file_change`). It says one of the two.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const run of (0,resources_resource/* resourcesOf */.F)(config, 'job_runs')) {
            for (const [trigger, path] of (0,reading/* itemsIn */.Un)(run, 'lifecycle', 'triggers')) {
                const wrong = mistakeOf(trigger);
                if (wrong !== undefined)
                    yield { ...wrong, at: (0,config_value/* placeOf */.$t)(trigger), path };
            }
        }
    },
};
function mistakeOf(trigger) {
    if (trigger.kind !== 'map')
        return undefined;
    const deploy = (0,config_value/* valueAt */.fK)(trigger, ['on_bundle_deploy']);
    const file = (0,config_value/* valueAt */.fK)(trigger, ['on_file_change']);
    const hint = 'Write "on_bundle_deploy: true", or the file as "on_file_change".';
    const isThere = (value) => value !== undefined && value.kind !== 'null';
    if (isThere(deploy) === isThere(file)) {
        return { message: isThere(file) ? 'The trigger says two things.' : 'The trigger says nothing.', hint };
    }
    if (deploy?.kind === 'boolean' && !deploy.value)
        return { message: 'The trigger is switched off.', hint };
    const isBlank = file?.kind === 'text' && (!(0,reading/* isSet */.vM)(file) || file.value.trim() === '');
    return isBlank ? { message: 'The trigger names no file.', hint } : undefined;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/pattern.js
var pattern = __webpack_require__(43326);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/local-library.js
var local_library = __webpack_require__(52697);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/library-name-clash.js







const library_name_clash_rule = {
    id: 'library-name-clash',
    severity: 'error',
    cliParity: 'yes',
    title: 'Two libraries of the bundle with one file name',
    why: 'All wheels and JARs of a bundle are uploaded into one folder, where the second of two with the same name would replace the first. The Databricks CLI refuses to deploy them. Rename one, which for a wheel means another name or version of its package.',
    bad: '',
    good: '',
    *checkTarget(target, bundle) {
        for (const [name, [first, ...others]] of byName(target, bundle)) {
            if (first === undefined || others.every(({ path }) => path === first.path))
                continue;
            yield {
                message: `Several libraries of the bundle are called "${name}".`,
                at: (0,config_value/* placeOf */.$t)(first.holder),
                related: others
                    .filter(({ path }) => path !== first.path)
                    .flatMap(({ holder, path }) => (0,reading/* alsoAt */.lp)(holder, `"${path}"`)),
                hint: 'Give each a name of its own: all are uploaded into one folder.',
            };
        }
    },
};
function byName({ config }, bundle) {
    const found = new Map();
    for (const { value, holder } of librariesOf(config)) {
        const written = (0,config_value/* textOf */.b6)(value);
        const at = (0,config_value/* placeOf */.$t)(value);
        if (written === undefined || at === undefined || !(0,local_library/* isLocalLibrary */.TY)(written) || (0,pattern/* hasWildcard */.rl)(written))
            continue;
        const path = (0,relative/* inDirectory */.zX)((0,relative/* directoryOf */.jt)(bundle, at), written);
        const name = path.slice(path.lastIndexOf('/') + 1);
        const known = found.get(name);
        if (known === undefined)
            found.set(name, [{ value, holder, path }]);
        else
            known.push({ value, holder, path });
    }
    return found;
}
function* librariesOf(config) {
    const jobs = (0,resources_resource/* resourcesOf */.F)(config, 'jobs');
    for (const job of jobs) {
        for (const task of job.tasks) {
            for (const library of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(task.value, LIBRARIES))) {
                if (library.kind !== 'map')
                    continue;
                for (const kind of uploadedKinds(library.entries.keys)) {
                    const value = library.entries.value(kind);
                    if (value !== undefined)
                        yield { value, holder: library };
                }
            }
        }
    }
    for (const job of jobs) {
        for (const environment of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, ENVIRONMENTS)))
            yield* alone((0,config_value/* valueAt */.fK)(environment, OF_SPEC));
    }
    for (const pipeline of (0,resources_resource/* resourcesOf */.F)(config, 'pipelines'))
        yield* alone((0,config_value/* valueAt */.fK)(pipeline.value, OF_PIPELINE));
}
function* alone(list) {
    for (const value of (0,config_value/* itemsOf */.S3)(list))
        yield { value, holder: value };
}
const LIBRARIES = ['libraries'];
const uploadedKinds = (0,keys/* namesAmong */.Vi)(['whl', 'jar']);
const ENVIRONMENTS = ['environments'];
const OF_SPEC = ['spec', 'dependencies'];
const OF_PIPELINE = ['environment', 'dependencies'];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/lookup-fields.js
var lookup_fields = __webpack_require__(76103);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/reference-path.js
var reference_path = __webpack_require__(53701);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/lookup-refers-to-lookup.js

const lookup_refers_to_lookup_rule = {
    id: 'lookup-refers-to-lookup',
    severity: 'error',
    cliParity: 'yes',
    title: 'A lookup needs the result of another lookup',
    why: 'Lookups are all asked at once, before anything else is known of the workspace, so one cannot use what another finds.',
    bad: '',
    good: '',
    *checkTarget({ references, variables }) {
        const isLookup = (text) => {
            const [first, name] = (0,reference_path/* parseReference */.F2)(text).path;
            return first === 'variables' && variables.get(String(name))?.from === 'lookup';
        };
        for (const { text, path, at } of references.where(isLookup, 'variables')) {
            if (path[2] !== 'lookup')
                continue;
            const [, name] = (0,reference_path/* parseReference */.F2)(text).path;
            const message = `The lookup of "${path[1]}" refers to "${name}", which is a lookup itself.`;
            yield { message, at, path, hint: 'Use a variable with a value of its own.' };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/lookup-refers-to-resource.js



const lookup_refers_to_resource_rule = {
    id: 'lookup-refers-to-resource',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A lookup for what a resource of the bundle has',
    why: 'Lookups are asked before references to resources are replaced: the Databricks CLI looks for something that is called as the reference is written, and stops with an error because there is none. What the bundle itself deploys needs no lookup: refer to its `id`.',
    bad: '',
    good: '',
    *checkTarget({ config, variables }) {
        for (const [name, { from }] of variables) {
            if (from !== 'lookup')
                continue;
            const path = ['variables', name, 'lookup'];
            for (const [field, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, path))) {
                if (value.kind !== 'text')
                    continue;
                const of = resourceIn(value.value);
                if (of === undefined)
                    continue;
                yield {
                    message: `The lookup of "${name}" asks for "${value.value}" by this very name: references to resources are replaced later.`,
                    at: (0,config_value/* placeOf */.$t)(value),
                    path: [...path, field],
                    hint: `Use "\${${of}.id}" in the place of the variable, or look for a name that is written out.`,
                };
            }
        }
    },
};
function resourceIn(text) {
    for (const [, reference = ''] of text.matchAll((0,config_reference/* everyReference */.FI)(text))) {
        const [first, type, key] = (0,reference_path/* parseReference */.F2)(reference).path;
        if (first === 'resources' && key !== undefined)
            return `${first}.${type}.${key}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/mode-unknown.js




const MODES = ['development', 'production'];
const mode_unknown_rule = {
    id: 'mode-unknown',
    severity: 'error',
    cliParity: 'yes',
    title: 'A mode that does not exist',
    why: 'A target is in the mode `development`, `production`, or in none. Whatever else is written there protects nothing.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const path = ['bundle', 'mode'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        const mode = value?.kind === 'text' ? (0,known_later/* takenText */.dV)(value) : (0,written_text/* writtenText */.v)(value);
        if (mode === undefined || mode === '' || MODES.includes(mode))
            return;
        const meant = MODES.find((known) => known.startsWith(mode)) ?? (0,suggest/* nearestWord */.z)(mode, MODES);
        const hint = meant === undefined ? 'Write "development" or "production".' : `Write "${meant}".`;
        yield { message: `"${mode}" is no mode of a target.`, at: (0,config_value/* placeOf */.$t)(value), path, hint };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/name-invalid.js




const name_invalid_rule = {
    id: 'name-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A name that the service refuses',
    why: 'Each service has its own idea of a name: a task takes letters, digits, `-` and `_`, an app only small letters, and Unity Catalog no space and no slash. `databricks bundle validate` does not look, and the deployment fails in the middle. What a target puts before a name counts, too.',
    bad: '',
    good: '',
    checkJob: (job) => invalid(job, name_invalid_OF_JOB),
    jobKeys: ['parameters'],
    checkTask: (task) => invalid(task, name_invalid_OF_TASK),
    *checkTarget({ config }) {
        for (const [type, names] of name_invalid_OF_TYPES) {
            for (const resource of (0,reading/* resourcesIn */.$d)(config, type))
                yield* invalid(resource, names);
        }
    },
};
function invalid(inside, names) {
    let seen;
    for (const name of names) {
        for (const { value, path } of (0,reading/* allAt */.Nc)(inside.value, name.at)) {
            const wrong = value.kind === 'text' && value.value !== '' ? wrongIn(value.value, name) : undefined;
            if (wrong === undefined)
                continue;
            seen ??= [];
            seen.push({ ...wrong, at: (0,config_value/* placeOf */.$t)(value), path: [...inside.path, ...path] });
        }
    }
    return seen ?? rules_rule/* NOTHING */.K;
}
function wrongIn(text, { at, of, most = ANY }) {
    if (text.length <= most && !of.refused.test(text))
        return undefined;
    const field = at.filter((part) => part !== '*').join('.');
    const isOpen = (0,config_reference/* holdsReference */.sm)(text);
    if ((isOpen ? text.replace((0,config_reference/* everyReference */.FI)(text), 'a') : text).search(of.refused) !== -1) {
        return {
            message: `"${field}" is "${text}", and the service takes ${of.says}.`,
            hint: isOpen ? 'Change what stands around the references.' : 'Change it, and the same wherever it is named.',
        };
    }
    const { length } = isOpen ? text.replace((0,config_reference/* everyReference */.FI)(text), '') : text;
    if (length <= most)
        return undefined;
    return {
        message: `"${field}" has ${length} characters, and the service takes at most ${most}.`,
        hint: 'Give it a shorter name.',
    };
}
const ANY = Number.POSITIVE_INFINITY;
const WORD = {
    refused: /[^A-Za-z0-9_-]/,
    says: 'letters of ASCII, digits, "-" and "_"',
};
const DOTTED_WORD = {
    refused: /[^A-Za-z0-9_.-]/,
    says: 'letters of ASCII, digits, "-", "_" and "."',
};
const SCOPE = {
    refused: /[^A-Za-z0-9_.@-]/,
    says: 'letters of ASCII, digits, "-", "_", "@" and "."',
};
const SMALL = {
    refused: /[^a-z0-9-]/,
    says: 'small letters of ASCII, digits and "-"',
};
const IDENTIFIER = {
    refused: /^[^a-z]|[^a-z0-9-]/,
    says: 'small letters of ASCII, digits and "-", with a letter first',
};
const CATALOG = {
    refused: /[ /\u0000-\u001f\u007f]/,
    says: 'no space, no "/" and no control characters',
};
function inCatalog(...fields) {
    return fields.map((field) => ({ at: [field], of: CATALOG, most: 255 }));
}
const name_invalid_OF_JOB = [{ at: ['parameters', '*', 'name'], of: DOTTED_WORD }];
const name_invalid_OF_TASK = [{ at: ['task_key'], of: WORD, most: 100 }];
const name_invalid_OF_TYPES = new Map([
    ['apps', [{ at: ['name'], of: SMALL, most: 30 }]],
    ['catalogs', inCatalog('name')],
    [
        'model_serving_endpoints',
        [
            { at: ['name'], of: WORD },
            { at: ['config', 'served_entities', '*', 'name'], of: WORD },
        ],
    ],
    ['postgres_branches', [{ at: ['branch_id'], of: IDENTIFIER, most: 63 }]],
    ['postgres_endpoints', [{ at: ['endpoint_id'], of: IDENTIFIER, most: 63 }]],
    ['postgres_projects', [{ at: ['project_id'], of: IDENTIFIER, most: 63 }]],
    ['postgres_roles', [{ at: ['role_id'], of: SMALL, most: 63 }]],
    ['registered_models', inCatalog('name', 'catalog_name', 'schema_name')],
    ['schemas', inCatalog('name', 'catalog_name')],
    ['secret_scopes', [{ at: ['name'], of: SCOPE, most: 128 }]],
    ['volumes', inCatalog('name', 'catalog_name', 'schema_name')],
]);

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/named-file.js
var named_file = __webpack_require__(30904);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/notebook-broken.js


const notebook_broken_rule = {
    id: 'notebook-broken',
    severity: 'error',
    cliParity: 'yes',
    title: 'A notebook that cannot be read',
    why: 'A file that ends in `.ipynb` is a Jupyter notebook: JSON with `cells`, `metadata` and an `nbformat` of at least 4. Anything else, such as one with the marks of an unfinished merge, the workspace cannot import, and the Databricks CLI stops before it tries.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const { listing } = bundle;
        if (listing === undefined)
            return;
        const isBroken = ({ resolved, type }) => listing.kindOf(resolved) === 'broken' && !named_file/* READ_ON_THE_SPOT */.It.has(type);
        for (const found of (0,local_path/* localPathsTo */.z1)(config, bundle, isBroken)) {
            yield {
                message: `"${found.written}" is not a Jupyter notebook that can be read.`,
                at: found.at,
                path: found.path,
                hint: 'Open it and save it again, or take it from a commit where it was whole.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/null-resource.js


const null_resource_rule = {
    id: 'null-resource',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A resource is a key without anything under it',
    why: 'A bundle cannot say "remove this" by leaving a resource empty, and an empty resource cannot be deployed. Usually what belongs to it is not indented far enough, or it was commented out up to the key. Fill it or remove the key.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const [type] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(target.merged, ['resources']))) {
            for (const resource of (0,reading/* resourcesIn */.$d)(target.merged, type)) {
                if (resource.value.kind !== 'null')
                    continue;
                yield {
                    message: `"${resource.key}" under ${type} is not defined: nothing stands under its key.`,
                    at: resource.at,
                    path: resource.path,
                    hint: 'Indent what belongs to it under the key, or remove the key.',
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/null-value.js
var null_value = __webpack_require__(1378);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/number-out-of-range.js





const number_out_of_range_rule = {
    id: 'number-out-of-range',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A number is outside of what the field allows',
    why: 'The workspace refuses timeouts, retries, sizes and limits outside of their documented range, in the middle of a deployment; `databricks bundle validate` does not look. Mind that `0` means "no timeout" and `max_retries: -1` "without end".',
    bad: '',
    good: '',
    checkJob(job) {
        const ofClusters = job.clusters.map(checkCluster).filter((seen) => seen.length > 0);
        const ofJob = outside(job, number_out_of_range_OF_JOB);
        return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters.flat()];
    },
    checkTask: (task) => outside(task, number_out_of_range_OF_TASK),
    *checkTarget({ config }) {
        for (const { clusters } of (0,resources_resource/* resourcesOf */.F)(config, 'clusters', 'pipelines')) {
            for (const cluster of clusters)
                yield* checkCluster(cluster);
        }
        for (const warehouse of (0,reading/* resourcesIn */.$d)(config, 'sql_warehouses')) {
            yield* withReversed(warehouse, outside(warehouse, OF_WAREHOUSE), OF_CLUSTERS);
        }
        for (const pool of (0,reading/* resourcesIn */.$d)(config, 'instance_pools'))
            yield* outside(pool, OF_POOL);
    },
};
function outside(holder, limits) {
    if (holder.value.kind !== 'map')
        return rules_rule/* NOTHING */.K;
    let seen;
    for (const { at, min, max, or } of limits(holder.value.entries.keys)) {
        const value = (0,config_value/* valueAt */.fK)(holder.value, at);
        const number = (0,reading/* numberOf */.rl)(value);
        if (number === undefined || number === or || (number >= min && number <= max))
            continue;
        const most = max === number_out_of_range_ANY ? '' : ` and at most ${max}`;
        seen ??= [];
        seen.push({
            message: `"${at.join('.')}" is ${number}, and must be ${or === undefined ? '' : `${or}, or `}at least ${min}${most}.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: [...holder.path, ...at],
            hint: 'Write a number that is in this range.',
        });
    }
    return seen ?? rules_rule/* NOTHING */.K;
}
function checkCluster(cluster) {
    return withReversed(cluster, outside(cluster, number_out_of_range_OF_CLUSTER), OF_AUTOSCALE);
}
function withReversed(holder, seen, { least, most, subject, of }) {
    const first = (0,config_value/* valueAt */.fK)(holder.value, least);
    const last = (0,config_value/* valueAt */.fK)(holder.value, most);
    const from = (0,reading/* numberOf */.rl)(first);
    const to = (0,reading/* numberOf */.rl)(last);
    if (from === undefined || to === undefined || from <= to)
        return seen;
    const reversed = {
        message: `${subject} scales from ${from} ${of} at least to ${to} at most.`,
        at: (0,config_value/* placeOf */.$t)(first),
        path: [...holder.path, ...least],
        hint: `${least.at(-1)} cannot be more than ${most.at(-1)}.`,
        related: (0,reading/* alsoAt */.lp)(last, `The most ${of}.`),
    };
    return [...seen, reversed];
}
const OF_AUTOSCALE = {
    least: ['autoscale', 'min_workers'],
    most: ['autoscale', 'max_workers'],
    subject: 'A cluster',
    of: 'workers',
};
const OF_CLUSTERS = {
    least: ['min_num_clusters'],
    most: ['max_num_clusters'],
    subject: 'A warehouse',
    of: 'clusters',
};
function limitsAmong(all) {
    return (0,keys/* rememberedOfKeys */._p)((keys) => all.filter(({ at: [field = ''] }) => keys.indexOf(field) !== undefined));
}
const number_out_of_range_ANY = Number.POSITIVE_INFINITY;
const number_out_of_range_OF_JOB = limitsAmong([
    { at: ['timeout_seconds'], min: 0, max: number_out_of_range_ANY },
    { at: ['max_concurrent_runs'], min: 0, max: 1000 },
    { at: ['trigger', 'periodic', 'interval'], min: 1, max: number_out_of_range_ANY },
    { at: ['trigger', 'file_arrival', 'min_time_between_triggers_seconds'], min: 60, max: number_out_of_range_ANY, or: 0 },
    { at: ['trigger', 'file_arrival', 'wait_after_last_change_seconds'], min: 60, max: number_out_of_range_ANY, or: 0 },
]);
const number_out_of_range_OF_TASK = limitsAmong([
    { at: ['timeout_seconds'], min: 0, max: number_out_of_range_ANY },
    { at: ['max_retries'], min: -1, max: number_out_of_range_ANY },
    { at: ['min_retry_interval_millis'], min: 0, max: number_out_of_range_ANY },
    { at: ['for_each_task', 'concurrency'], min: 1, max: 100 },
]);
const number_out_of_range_OF_CLUSTER = limitsAmong([
    { at: ['num_workers'], min: 0, max: number_out_of_range_ANY },
    { at: ['autoscale', 'min_workers'], min: 0, max: number_out_of_range_ANY },
    { at: ['autoscale', 'max_workers'], min: 1, max: number_out_of_range_ANY },
    { at: ['autotermination_minutes'], min: 10, max: 10_000, or: 0 },
]);
const OF_WAREHOUSE = limitsAmong([
    { at: ['min_num_clusters'], min: 1, max: number_out_of_range_ANY },
    { at: ['max_num_clusters'], min: 1, max: number_out_of_range_ANY },
    { at: ['auto_stop_mins'], min: 0, max: number_out_of_range_ANY },
]);
const OF_POOL = limitsAmong([
    { at: ['idle_instance_autotermination_minutes'], min: 0, max: 10_000 },
    { at: ['max_capacity'], min: 1, max: number_out_of_range_ANY },
    { at: ['min_idle_instances'], min: 0, max: number_out_of_range_ANY },
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/one-of-task-types.js




const TASK_TYPE = /_task$/;
const one_of_task_types_rule = {
    id: 'one-of-task-types',
    severity: 'error',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A task that does nothing, or two things',
    why: 'A task has exactly one of `notebook_task`, `python_wheel_task`, `sql_task`, `for_each_task` and so on. With none, or with two, the workspace refuses the job when it is deployed. Two often come from a target that overrides a task with another type: the two are merged.',
    bad: '',
    good: '',
    checkTask(task) {
        if (hasOne(task))
            return rules_rule/* NOTHING */.K;
        const types = typesOf(task);
        const last = types?.at(-1);
        if (types === undefined || types.length === 1)
            return rules_rule/* NOTHING */.K;
        return [last === undefined ? none(task) : several(task, types, last)];
    },
};
function hasOne({ value }) {
    if (value.kind !== 'map')
        return false;
    const [only, ...others] = keysOfTypes(value.entries.keys);
    return only !== undefined && others.length === 0 && (0,reading/* isSet */.vM)(value.entries.value(only));
}
function typesOf({ value }) {
    if (value.kind !== 'map')
        return undefined;
    return keysOfTypes(value.entries.keys).flatMap((key) => {
        const entry = value.entries.get(key);
        return entry !== undefined && (0,reading/* isSet */.vM)(entry.value) ? [[key, entry]] : [];
    });
}
const keysOfTypes = (0,keys/* rememberedOfKeys */._p)((keys) => keys.names.filter((key) => TASK_TYPE.test(key)));
function none({ name, at, path }) {
    return {
        message: `The task "${name}" does not say what it does.`,
        at,
        path,
        hint: 'Add a "notebook_task", "spark_python_task", "python_wheel_task", "sql_task" or another of its kind.',
    };
}
function several({ name, path }, types, last) {
    return {
        message: `The task "${name}" has ${types.map(([type]) => `"${type}"`).join(' and ')}, but can have only one of them.`,
        at: (0,resources_resource/* placeOfEntry */.h)(last[1]),
        path: [...path, last[0]],
        related: types.slice(0, -1).flatMap(([type, entry]) => {
            const at = (0,resources_resource/* placeOfEntry */.h)(entry);
            return at === undefined ? [] : [{ at, message: `"${type}"` }];
        }),
        hint: 'Keep one, and make a task of its own of each other.',
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/dependencies.js

class Dependency {
    task;
    on;
    value;
    key;
    #index;
    constructor(task, index, value, key, on) {
        this.task = task;
        this.value = value;
        this.key = key;
        this.on = on;
        this.#index = index;
    }
    get path() {
        return [...this.task.path, 'depends_on', this.#index];
    }
}
function dependenciesOf(task) {
    const entries = task.nested ? NONE : (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(task.value, DEPENDS_ON));
    if (entries.length === 0)
        return NONE;
    const found = [];
    for (let index = 0; index < entries.length; index++) {
        const value = entries[index];
        if (value === undefined)
            continue;
        const key = (0,config_value/* valueAt */.fK)(value, TASK_KEY);
        const on = (0,config_value/* textOf */.b6)(key);
        if (key !== undefined && on !== undefined)
            found.push(new Dependency(task, index, value, key, on));
    }
    return found;
}
const NONE = [];
const DEPENDS_ON = ['depends_on'];
const TASK_KEY = ['task_key'];
function taskKeysOf(job) {
    return (0,config_value/* isOpen */.nT)(job.value) ? undefined : job.keysIn('tasks', 'task_key');
}
function tasksByKey(job) {
    const known = BY_KEY.get(job);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const task of job.tasks)
        if (!task.nested && task.key !== undefined)
            found.set(task.key, task);
    BY_KEY.set(job, found);
    return found;
}
const BY_KEY = new WeakMap();

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/outcome-impossible.js



const outcome_impossible_rule = {
    id: 'outcome-impossible',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A task waits for an outcome that cannot come',
    why: 'Only a `condition_task` has an outcome, `"true"` or `"false"`. The jobs service refuses the outcome of any other task, and a task that waits for another word would never run. To react to success or failure use `run_if`.',
    bad: '',
    good: '',
    taskKeys: ['depends_on'],
    *checkTask(task, job) {
        for (const dependency of dependenciesOf(task)) {
            const { on, value } = dependency;
            const outcome = (0,config_value/* valueAt */.fK)(value, ['outcome']);
            if (!(0,reading/* isSet */.vM)(outcome) || taskKeysOf(job) === undefined)
                continue;
            const upstream = tasksByKey(job).get(on);
            if (upstream === undefined)
                continue;
            const shared = { at: (0,config_value/* placeOf */.$t)(outcome), path: [...dependency.path, 'outcome'] };
            if (!(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(upstream.value, ['condition_task']))) {
                yield {
                    message: `Task "${task.name}" of the job "${job.key}" waits for an outcome of "${on}", which is not a condition_task.`,
                    ...shared,
                    hint: 'Remove the outcome, or use run_if to react to success or failure.',
                    ...(upstream.at === undefined ? {} : { related: [{ at: upstream.at, message: `Task "${on}".` }] }),
                };
            }
            else if (!['true', 'false', undefined].includes((0,config_value/* textOf */.b6)(outcome))) {
                const message = `Task "${task.name}" of the job "${job.key}" waits for the outcome "${(0,config_value/* textOf */.b6)(outcome)}" of "${on}".`;
                yield { message, ...shared, hint: 'The outcome of a condition_task is "true" or "false".' };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/override-kind-clash.js
var override_kind_clash = __webpack_require__(93402);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/path-malformed.js


const path_malformed_rule = {
    id: 'path-malformed',
    severity: 'error',
    cliParity: 'yes',
    title: 'A path that cannot be read as one',
    why: 'The Databricks CLI reads each path of a notebook, a file or a library as a URL first, to see whether it leads elsewhere. A `%` that begins no escape, a control character, or a `:` in the first part of a name is none, and nothing is deployed. Rename the file.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const malformed = [...(0,local_path/* namedFilesOf */.i6)(config, bundle).malformed, ...(0,dependency_paths/* dependencyPathsOf */.R)(config, bundle).malformed];
        for (const { written, mistake, path, at } of malformed) {
            yield {
                message: `${JSON.stringify(written)} cannot be read as a path: ${mistake}.`,
                at,
                path,
                hint: 'Rename the file, or correct the path.',
            };
        }
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/paths/meant-instead.js

function meantInstead({ at, elsewhere }, { folder, listing }) {
    const other = elsewhere.find((candidate) => !MISSING.has(listing?.kindOf(candidate)));
    if (other === undefined)
        return undefined;
    const meant = external_node_path_.posix.relative(external_node_path_.posix.dirname(`/${at.file}`), external_node_path_.posix.join('/', folder.prefix, other));
    return `"${other}" exists: write "${meant}", for the path is relative to the file that it stands in.`;
}
const MISSING = new Set([undefined, 'missing', 'outside']);

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/wanted.js
var wanted = __webpack_require__(95677);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/path-not-found.js





const path_not_found_rule = {
    id: 'path-not-found',
    severity: 'error',
    cliParity: 'yes',
    title: 'A path where nothing lies',
    why: 'Notebooks, files and directories of a bundle are named relative to the file that the path stands in, also where that file is included or overrides a target. What is not there cannot be deployed. Paths that start with `/` are paths of the workspace, and jobs with a `git_source` take their code from there: neither is looked for.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const { listing } = bundle;
        if (listing === undefined)
            return;
        for (const found of (0,local_path/* localPathsTo */.z1)(config, bundle, ({ resolved }) => listing.kindOf(resolved) === 'missing')) {
            const { expected, resolved } = found.file;
            yield {
                message: `${nounOf(expected)} "${found.written}" ${missing(found.written, resolved)}`,
                at: found.at,
                path: found.path,
                hint: nextStep(found, bundle, listing),
            };
        }
        for (const { written, resolved, at, path } of (0,dependency_paths/* dependencyPathsOf */.R)(config, bundle).flagged) {
            if (listing.kindOf(resolved) !== 'missing')
                continue;
            yield {
                message: `File "${written}" ${missing(written, resolved)}`,
                at,
                path,
                hint: nearestTo(resolved, listing),
            };
        }
        for (const { expected, written, glob, path, at } of (0,named_pattern/* expandedPatterns */.hl)(config, bundle)) {
            if (listing.filesOf(glob)?.length !== 0)
                continue;
            yield {
                message: `${nounOf(expected)} "${written}" is not there: the pattern matches no file.`,
                at,
                path,
                hint: 'Correct it; it is relative to the file that it stands in.',
            };
        }
    },
};
function missing(written, resolved) {
    const from = resolved.startsWith('../') ? ', seen from' : ' in';
    return `is not there: ${written === resolved ? 'it' : `"${resolved}"`} does not exist${from} the bundle's folder.`;
}
function nounOf(expected) {
    return expected === 'notebook' ? 'Notebook' : expected === 'file' ? 'File' : 'Directory';
}
function nextStep({ file: { expected, resolved }, written, at, elsewhere }, bundle, listing) {
    const extension = wanted/* NOTEBOOK_EXTENSIONS */.dz.find((candidate) => isThere(listing, resolved + candidate));
    if (expected === 'notebook' && extension !== undefined)
        return `Write its extension too: "${written}${extension}".`;
    return meantInstead({ at, elsewhere }, bundle) ?? nearestTo(resolved, listing);
}
function nearestTo(resolved, listing) {
    const nearest = listing.nearest(resolved);
    return nearest === undefined
        ? 'Correct the path; it is relative to the file that it stands in.'
        : `Did you mean "${nearest}"?`;
}
function isThere(listing, path) {
    const kind = listing.kindOf(path);
    return kind !== undefined && kind !== 'missing';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/path-outside-sync-root.js







const INSIDE = new Set(['jobs', 'pipelines', 'apps', 'dashboards', 'genie_spaces']);
const path_outside_sync_root_rule = {
    id: 'path-outside-sync-root',
    severity: 'error',
    cliParity: 'yes',
    title: 'A path outside of what is synchronised',
    why: 'Only the files below the sync root are uploaded: the folder of the bundle, or the nearest directory that also holds everything under `sync.paths`. A path that climbs out of it names code that is never deployed. Add its directory to `sync.paths`, or move the code into the bundle.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const root = (0,relative/* syncRootOf */.JV)(config, bundle);
        const isOutside = ({ type, resolved }) => type !== undefined && INSIDE.has(type) && !(0,relative/* isInside */.FK)(root, resolved);
        for (const found of (0,local_path/* localPathsTo */.z1)(config, bundle, isOutside))
            yield path_outside_sync_root_outside(found, meantInstead(found, bundle));
        for (const named of (0,dependency_paths/* dependencyPathsOf */.R)(config, bundle).flagged) {
            if (!(0,relative/* isInside */.FK)(root, named.resolved))
                yield path_outside_sync_root_outside(named);
        }
        for (const pattern of (0,named_pattern/* expandedPatterns */.hl)(config, bundle)) {
            if (!(0,relative/* isInside */.FK)(root, pattern.glob))
                yield path_outside_sync_root_outside(pattern);
        }
        for (const named of (0,named_pattern/* pipelinePatterns */.wR)(config, bundle)) {
            const { base, parts } = named.pattern;
            if (!(0,relative/* isInside */.FK)(root, base === '' ? parts.join('/') : base))
                yield path_outside_sync_root_outside(named);
        }
        for (const { path, value } of (0,resources_resource/* resourcesOf */.F)(config, 'dashboards', 'genie_spaces')) {
            const file = (0,config_value/* valueAt */.fK)(value, ['file_path']);
            const written = (0,config_value/* textOf */.b6)(file);
            const at = (0,config_value/* placeOf */.$t)(file);
            if (at !== undefined && written?.startsWith('/'))
                yield path_outside_sync_root_outside({ written, at, path: [...path, 'file_path'] });
        }
    },
};
function path_outside_sync_root_outside({ written, at, path }, hint) {
    return {
        message: `"${written}" lies outside of the directory that is synchronised.`,
        at,
        path,
        hint: hint ?? 'Add its directory to "sync.paths", or move it into the folder of the bundle.',
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/path-wrong-kind.js




const path_wrong_kind_rule = {
    id: 'path-wrong-kind',
    severity: 'error',
    cliParity: 'yes',
    title: 'A notebook where a file is expected, or the other way round',
    why: 'A notebook is an `.ipynb`, or a source file whose first line is the comment `# Databricks notebook source` (`--` in SQL, `//` in Scala). The workspace keeps notebooks and files apart: a notebook task does not run a plain file, and a Python task does not run a notebook. Either add or remove that first line, or use the other kind of task.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const { listing } = bundle;
        const kindOf = ({ resolved }) => listing?.kindOf(resolved);
        const isWrong = (file) => {
            const kind = kindOf(file);
            if (kind !== 'directory' && named_file/* READ_ON_THE_SPOT */.It.has(file.type))
                return false;
            return !OTHERS_SPEAK_OF.has(kind) && kind !== file.expected;
        };
        for (const found of (0,local_path/* localPathsTo */.z1)(config, bundle, isWrong)) {
            const { file, written, at } = found;
            const { expected } = file;
            const kind = kindOf(file);
            yield {
                message: `"${written}" is a ${kind}; a ${expected} is expected here.`,
                at,
                path: found.path,
                hint: HINTS[`${kind ?? 'missing'} for ${expected}`] ?? `Name a ${expected}.`,
            };
        }
        for (const { flag, written, resolved, path, at } of (0,dependency_paths/* dependencyPathsOf */.R)(config, bundle).flagged) {
            const kind = listing?.kindOf(resolved);
            if (kind !== 'directory' && kind !== 'notebook' && kind !== 'broken')
                continue;
            const what = kind === 'directory' ? kind : 'notebook';
            yield {
                message: `"${written}" is a ${what}; a file is expected here.`,
                at,
                path,
                hint: flag === '-e' ? EDITABLE : 'Name a requirements file.',
            };
        }
        for (const { expected, written, glob, path, at } of (0,named_pattern/* expandedPatterns */.hl)(config, bundle)) {
            const wrong = (listing?.filesOf(glob) ?? []).filter((resolved) => isWrong({ resolved, expected, type: undefined }));
            const [first, ...others] = wrong;
            if (first === undefined)
                continue;
            const more = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is 1 other' : `are ${others.length} others`}`;
            yield {
                message: `"${written}" matches "${first}", which is no ${expected}${more}.`,
                at,
                path,
                hint: `Let it match each ${expected} and nothing else, or list them.`,
            };
        }
    },
};
const EDITABLE = 'Nothing can be installed in place there: build a wheel, and name that.';
const OTHERS_SPEAK_OF = new Set([undefined, 'missing', 'broken', 'outside']);
const HINTS = {
    'file for notebook': 'Make it a notebook by its first line, "# Databricks notebook source", or use a task for files.',
    'notebook for file': 'Remove its first line, "Databricks notebook source", or use a task for notebooks.',
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/pattern-too-wide.js

const pattern_too_wide_rule = {
    id: 'pattern-too-wide',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A pattern that looks through too many files',
    why: 'What a pattern of a pipeline or an artifact stands for is looked at file by file, in up to 200,000 names for all patterns together. Beyond that nobody has seen whether each file is of the kind that is wanted, and what was not seen does not pass. Name the directory that holds the files, without a wildcard above it.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const { listing } = bundle;
        if (listing === undefined)
            return;
        for (const { written, glob, path, at } of [
            ...(0,named_pattern/* expandedPatterns */.hl)(config, bundle),
            ...(0,named_pattern/* artifactSources */.fu)(config, bundle),
        ]) {
            if (listing.filesOf(glob) !== undefined)
                continue;
            yield {
                message: `"${written}" looks through too many files, so nobody knows what it stands for.`,
                at,
                path,
                hint: 'Name the directory that holds the files, without a wildcard above it.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resources/principal.js


const PRINCIPAL_FIELDS = ['user_name', 'group_name', 'service_principal_name'];
function principalFields(permission) {
    return PRINCIPAL_FIELDS.filter((field) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(permission, [field])));
}
function principalMistake(permission, owner) {
    const fields = principalFields(permission);
    if (fields.length === 1)
        return undefined;
    const hint = 'Set exactly one of user_name, group_name and service_principal_name.';
    if (fields.length > 1) {
        return { message: `A permission of ${owner} names more than one principal: ${fields.join(', ')}.`, hint };
    }
    const empty = PRINCIPAL_FIELDS.find((field) => (0,config_value/* valueAt */.fK)(permission, [field]) !== undefined);
    if (empty === undefined)
        return { message: `A permission of ${owner} is for nobody.`, hint };
    return {
        message: `A permission of ${owner} is for nobody: its "${empty}" is empty.`,
        hint: 'Give it a value; a variable takes its own from the target, or from the input "variables".',
    };
}
function principalOf(permission) {
    const [field, ...others] = principalFields(permission);
    if (field === undefined || others.length > 0)
        return undefined;
    const name = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(permission, [field]));
    return name === undefined ? undefined : `${field} "${name}"`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/permission-duplicate.js



const permission_duplicate_rule = {
    id: 'permission-duplicate',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'Two permissions for one principal',
    why: 'Lists of permissions are appended when a target overrides a resource, never merged by principal: what was meant to replace a level stands beside it. Which of two levels holds is then up to the workspace, and each deployment may show a change. Give each principal one level, and let each target list its own.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const first = new Map();
        for (const { owner, path, value } of [...(0,permission/* resourcePermissions */.D)(config), ...(0,permission/* bundlePermissions */.x)(config)]) {
            const principal = principalOf(value);
            if (principal === undefined)
                continue;
            const level = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(value, ['level']));
            const at = (0,config_value/* placeOf */.$t)(value);
            const key = `${owner ?? ''}\n${principal}`;
            const earlier = first.get(key);
            if (earlier === undefined) {
                first.set(key, { level, at });
                continue;
            }
            const whose = owner === undefined ? 'The bundle' : `"${owner}"`;
            const levels = earlier.level === level ? 'twice' : `twice, with different levels`;
            yield {
                message: `${whose} gives ${principal} a permission ${levels}.`,
                at,
                path,
                ...(earlier.at === undefined ? {} : { related: [{ at: earlier.at, message: 'The first is here.' }] }),
                hint: 'Keep one of them.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/permission-level-invalid.js + 1 modules
var permission_level_invalid = __webpack_require__(25872);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/permission-overlap.js
var permission_overlap = __webpack_require__(18450);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/permission-principal.js



const permission_principal_rule = {
    id: 'permission-principal',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A permission without exactly one principal',
    why: 'A permission is for exactly one user, group or service principal. One that names nobody, often because a variable is empty in one target, or one that names two, is refused by the workspace only when everything before it has been deployed.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { type, owner, path, value } of [...(0,permission/* resourcePermissions */.D)(config), ...(0,permission/* bundlePermissions */.x)(config)]) {
            if (type === 'secret_scopes')
                continue;
            const mistake = principalMistake(value, owner === undefined ? 'the bundle' : `"${owner}"`);
            if (mistake !== undefined)
                yield { ...mistake, at: (0,config_value/* placeOf */.$t)(value), path };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/pipeline-development-deprecated.js


const pipeline_development_deprecated_rule = {
    id: 'pipeline-development-deprecated',
    severity: 'warning',
    cliParity: 'yes',
    title: '`development` is set on a pipeline',
    why: 'Whether a pipeline runs in development mode follows from the target: `mode: development` says so, and `presets.pipelines_development` where a target differs. The property of the pipeline itself is deprecated, and newer versions of the Databricks CLI warn of it.',
    bad: '',
    good: '',
    *checkTarget({ merged }) {
        for (const pipeline of (0,resources_resource/* resourcesOf */.F)(merged, 'pipelines')) {
            const entry = (0,config_value/* entryAt */._f)(pipeline.value, ['development']);
            if (entry === undefined || entry.value.kind === 'null')
                continue;
            yield {
                message: `The pipeline "${pipeline.key}" sets "development", which is deprecated.`,
                at: (0,config_value/* placeOfKey */.qQ)(entry) ?? (0,config_value/* placeOf */.$t)(entry.value),
                path: [...pipeline.path, 'development'],
                hint: 'Remove it, and use "mode: development" in the targets for development.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/pipeline-files-missing.js

const pipeline_files_missing_rule = {
    id: 'pipeline-files-missing',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A pattern of a pipeline that matches no file',
    why: 'The libraries of a pipeline may be named by a pattern (`glob`). When it matches nothing, the pipeline is deployed without that code, and the tables that it should make are missing or, after an earlier deployment, no longer refreshed. The pattern is relative to the file that it stands in.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        for (const { written, pattern, path, at } of (0,named_pattern/* pipelinePatterns */.wR)(config, bundle)) {
            if (bundle.listing?.matches(pattern) !== false)
                continue;
            yield {
                message: `The pattern "${written}" matches no file.`,
                at,
                path,
                hint: 'Correct it; it is relative to the file that it stands in.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/plan-missing.js
var plan_missing = __webpack_require__(48105);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/production-cluster-override.js


const production_cluster_override_rule = {
    id: 'production-cluster-override',
    severity: 'warning',
    cliParity: 'yes',
    title: 'One cluster for all jobs in production',
    why: '`cluster_id` makes every task run on one existing cluster, whatever its own compute says. That is for development: in production the jobs then share, and compete for, a cluster that somebody may stop.',
    bad: '',
    good: '',
    *checkTarget({ config, mode }) {
        const path = ['bundle', 'cluster_id'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        if (mode !== 'production' || !(0,reading/* isSet */.vM)(value))
            return;
        yield {
            message: '"cluster_id" replaces the compute of every task in production.',
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: 'Remove it.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/production-left.js
var production_left = __webpack_require__(7500);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/production-pipeline-development.js


const production_pipeline_development_rule = {
    id: 'production-pipeline-development',
    severity: 'error',
    cliParity: 'yes',
    title: 'A pipeline in development mode in production',
    why: 'A pipeline with `development: true` keeps its cluster and does not retry. A target with `mode: production` refuses it.',
    bad: '',
    good: '',
    *checkTarget({ config, mode }) {
        if (mode !== 'production')
            return;
        for (const { key, value, path } of (0,reading/* resourcesIn */.$d)(config, 'pipelines')) {
            const development = (0,config_value/* valueAt */.fK)(value, ['development']);
            if (!(0,reading/* isTrue */.Hn)(development))
                continue;
            yield {
                message: `The pipeline "${key}" has "development: true" in a production target.`,
                at: (0,config_value/* placeOf */.$t)(development),
                path: [...path, 'development'],
                hint: 'Remove it, or override it with "development: false" in this target.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/production-root-path.js


const production_root_path_rule = {
    id: 'production-root-path',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A production target without `root_path`',
    why: 'Without `workspace.root_path` the bundle goes to the home folder of whoever deploys it: two people, two copies of production. The Databricks CLI demands that the target itself sets it, unless every job has `run_as` or a service principal deploys.',
    bad: '',
    good: '',
    *checkTarget(target, { config }) {
        const mode = (0,config_value/* valueAt */.fK)(target.config, ['bundle', 'mode']);
        if (target.mode !== 'production')
            return;
        if ((0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(config, ['targets', target.name, 'workspace', 'root_path'])))
            return;
        if ((0,reading/* jobsOf */.aG)(target).every(({ value }) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(value, ['run_as']))))
            return;
        yield {
            message: `The production target "${target.name}" must set "workspace.root_path", so that there is one copy of it.`,
            at: (0,config_value/* placeOf */.$t)(mode),
            path: ['workspace', 'root_path'],
            hint: howToSetRootPath(config),
        };
    },
};
function howToSetRootPath(config) {
    if ((0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(config, ['workspace', 'root_path']))) {
        return 'Set "workspace.root_path" in this target, too: that of the whole bundle does not count here.';
    }
    return `Set "workspace.root_path" in this target, for example to /Workspace/Applications/\${bundle.name}/\${bundle.target}, a folder that only the service principal may write to.`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/production-root-path-advised.js



const production_root_path_advised_rule = {
    id: 'production-root-path-advised',
    severity: 'note',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A production target that should set `root_path`',
    why: 'Every job runs as a fixed identity, but the files still go to the home folder of whoever deploys: two people, two copies of production. Set `workspace.root_path` in the target.',
    bad: '',
    good: '',
    *checkTarget(target, { config }) {
        const mode = (0,config_value/* valueAt */.fK)(target.config, ['bundle', 'mode']);
        if (target.mode !== 'production')
            return;
        if ((0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(config, ['targets', target.name, 'workspace', 'root_path'])))
            return;
        if (!(0,reading/* jobsOf */.aG)(target).every(({ value }) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(value, ['run_as']))))
            return;
        yield {
            message: `The production target "${target.name}" should set "workspace.root_path", so that there is one copy of it.`,
            at: (0,config_value/* placeOf */.$t)(mode),
            path: ['workspace', 'root_path'],
            hint: howToSetRootPath(config),
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/python-settings.js



const python_settings_rule = {
    id: 'python-settings',
    severity: 'error',
    cliParity: 'yes',
    title: 'Python is set up where it no longer is, or in two ways',
    why: 'Which Python code adds to a bundle stands under `python`. The Databricks CLI (1.12.1) still takes `experimental.python`, but not beside a `python` that says something else, and stops at `experimental.pydabs`.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        if ((0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, [...FORMER, 'enabled']))) {
            yield say(config, FORMER, '"experimental.pydabs" is no longer supported.');
        }
        const [current, older] = [(0,config_value/* valueAt */.fK)(config, ['python']), (0,config_value/* valueAt */.fK)(config, OLDER)].map(saidIn);
        if (current === undefined || older === undefined || current === older)
            return;
        yield say(config, OLDER, '"experimental.python" says something else than "python".');
    },
};
const FORMER = ['experimental', 'pydabs'];
const OLDER = ['experimental', 'python'];
const LISTS = ['resources', 'mutators'];
function saidIn(section) {
    const lists = LISTS.map((name) => (0,config_value/* valueAt */.fK)(section, [name])).map((list) => {
        return list?.kind === 'list' ? (0,config_value/* itemsOf */.S3)(list).map(written_text/* writtenText */.v) : undefined;
    });
    const path = (0,written_text/* writtenText */.v)((0,config_value/* valueAt */.fK)(section, ['venv_path'])) || undefined;
    const said = [...lists, path];
    return said.every((one) => one === undefined) ? undefined : JSON.stringify(said);
}
function say(config, path, message) {
    return { message, at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(config, path)), path, hint: 'Move it to "python" at the top level.' };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/read-only-field.js


const read_only_field_rule = {
    id: 'read-only-field',
    severity: 'error',
    cliParity: 'yes',
    title: 'A field is set that only the deployment sets',
    why: 'Etags, deployment ids, idempotency tokens and the path of a volume are what the workspace or the deployment answers. A value in the configuration would be overwritten, or make the next deployment fail. They come along when a resource is copied from the output of an API: remove them.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const { type, field, because } of READ_ONLY) {
            for (const resource of (0,reading/* resourcesIn */.$d)(target.merged, type)) {
                const value = (0,config_value/* valueAt */.fK)(resource.value, field);
                if (!(0,reading/* isTextSetBy */.PE)(value, (0,config_value/* valueAt */.fK)(target.config, [...resource.path, ...field])))
                    continue;
                yield {
                    message: `"${field.join('.')}" of ${type} "${resource.key}" must not be set: ${because}.`,
                    ...(field === ETAG
                        ? { at: resource.at, path: resource.path, related: (0,reading/* alsoAt */.lp)(value, 'The etag.') }
                        : { at: (0,config_value/* placeOf */.$t)(value), path: [...resource.path, ...field] }),
                    hint: 'Remove it.',
                };
            }
        }
    },
};
const ETAG = ['etag'];
const BY_DEPLOYMENT = 'the deployment writes it';
const READ_ONLY = [
    { type: 'dashboards', field: ETAG, because: 'the workspace makes it' },
    { type: 'genie_spaces', field: ETAG, because: 'the workspace makes it' },
    { type: 'jobs', field: ['deployment', 'deployment_id'], because: BY_DEPLOYMENT },
    { type: 'jobs', field: ['deployment', 'version_id'], because: BY_DEPLOYMENT },
    { type: 'pipelines', field: ['deployment', 'deployment_id'], because: BY_DEPLOYMENT },
    { type: 'pipelines', field: ['deployment', 'version_id'], because: BY_DEPLOYMENT },
    { type: 'job_runs', field: ['idempotency_token'], because: 'every run gets one of its own' },
    { type: 'volumes', field: ['volume_path'], because: 'it follows from catalog, schema and name' },
];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-circular.js
var reference_circular = __webpack_require__(22526);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-in-auth-field.js

const reference_in_auth_field_FIELDS = {
    host: 'DATABRICKS_HOST',
    profile: 'DATABRICKS_CONFIG_PROFILE',
    auth_type: 'DATABRICKS_AUTH_TYPE',
    metadata_service_url: 'DATABRICKS_METADATA_SERVICE_URL',
    client_id: 'DATABRICKS_CLIENT_ID',
    google_service_account: 'DATABRICKS_GOOGLE_SERVICE_ACCOUNT',
    azure_workspace_resource_id: 'DATABRICKS_AZURE_RESOURCE_ID',
    azure_use_msi: 'ARM_USE_MSI',
    azure_client_id: 'ARM_CLIENT_ID',
    azure_tenant_id: 'ARM_TENANT_ID',
    azure_environment: 'ARM_ENVIRONMENT',
    azure_login_app_id: 'DATABRICKS_AZURE_LOGIN_APP_ID',
    account_id: 'DATABRICKS_ACCOUNT_ID',
    workspace_id: 'DATABRICKS_WORKSPACE_ID',
};
const reference_in_auth_field_rule = {
    id: 'reference-in-auth-field',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A reference in a field that configures authentication',
    why: 'The connection is made before any variable is known, so a reference there is never resolved, and the deployment fails with an error of the network. Write the value in each target, or set it in the environment of the pipeline.',
    bad: '',
    good: '',
    *checkTarget({ merged }) {
        for (const [field, variable] of Object.entries(reference_in_auth_field_FIELDS)) {
            const path = ['workspace', field];
            const value = (0,config_value/* valueAt */.fK)(merged, path);
            if (!(0,config_value/* isOpen */.nT)(value))
                continue;
            const message = `"workspace.${field}" configures authentication, where references are not resolved.`;
            yield {
                message,
                at: (0,config_value/* placeOf */.$t)(value),
                path,
                hint: `Write the value here, or set ${variable} when the bundle is deployed.`,
            };
        }
    },
};
function isAuthField([section, field, ...rest]) {
    return section === 'workspace' && typeof field === 'string' && Object.hasOwn(reference_in_auth_field_FIELDS, field) && rest.length === 0;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-in-bundle-name.js

const reference_in_bundle_name_rule = {
    id: 'reference-in-bundle-name',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A reference in the name of the bundle',
    why: 'The name identifies the bundle in the workspace and is used before any variable is known. Use a fixed name; what differs between targets belongs into the names of resources.',
    bad: '',
    good: '',
    *checkTarget({ merged }) {
        const path = ['bundle', 'name'];
        const value = (0,config_value/* valueAt */.fK)(merged, path);
        if (!(0,config_value/* isOpen */.nT)(value))
            return;
        yield { message: 'The name of the bundle holds a reference.', at: (0,config_value/* placeOf */.$t)(value), path, hint: 'Use a fixed name.' };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-in-resource-key.js



const reference_in_resource_key_rule = {
    id: 'reference-in-resource-key',
    severity: 'error',
    cliParity: 'yes',
    title: 'The key of a resource holds a reference',
    why: 'The key is the identity of a resource in the state of the deployment; it has to be the same always, so it is never interpolated. Use a fixed key, and the variable in the `name` of the resource.',
    bad: '',
    good: '',
    *checkBundle({ config }) {
        yield* keysIn(config, []);
        for (const [name, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['targets'])))
            yield* keysIn(value, ['targets', name]);
    },
};
function* keysIn(config, path) {
    for (const { type, key, at, path: inside } of (0,resources_resource/* resourcesOf */.F)(config)) {
        if (!(0,config_reference/* holdsReference */.sm)(key))
            continue;
        yield {
            message: `The key "${key}" under ${type} holds a reference, and keys are not interpolated.`,
            at,
            path: [...path, ...inside],
            hint: 'Use a fixed key, and the reference in its name.',
        };
    }
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-instead-of-map.js
var reference_instead_of_map = __webpack_require__(40524);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/remembered.js
var remembered = __webpack_require__(58446);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/texts.js
var texts = __webpack_require__(93848);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/tokens.js
var tokens = __webpack_require__(50204);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-malformed.js





const reference_malformed_rule = {
    id: 'reference-malformed',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'Almost a reference, which is left as plain text',
    why: `A reference is \`\${var.name}\` without blanks, with a dot, and closed. Anything else is plain text to the Databricks CLI, which says nothing and deploys it as it stands: a path or a table name that contains \`\${var name}\`.`,
    bad: '',
    good: '',
    *checkBundle({ config }) {
        for (const { text, path } of (0,texts/* textsOf */.C)(config, isSuspicious)) {
            if (path[0] === 'scripts')
                continue;
            const rest = withoutReferences(spelt(text.value));
            for (const [written] of rest.matchAll(NEAR)) {
                const shown = written.length > MOST_SHOWN ? `${written.slice(0, MOST_SHOWN)}…` : written;
                yield {
                    message: `"${shown}" is not a reference, so it stays as it is written.`,
                    at: (0,config_value/* placeOf */.$t)(text),
                    path,
                    hint: reference_malformed_nextStep(written),
                };
            }
        }
    },
};
function reference_malformed_nextStep(written) {
    if (!written.endsWith('}'))
        return 'Close it with "}".';
    if (/[=?!('"|&<>]/.test(written)) {
        return 'A reference names one value and computes nothing; write what differs in a target under that target.';
    }
    return `Write it as \${var.name}, without blanks.`;
}
function spelt(text) {
    let rest = text;
    for (let round = 0; round < tokens/* MAX_ROUNDS */.JH; round++) {
        const next = rest.replace((0,config_reference/* everyReference */.FI)(rest), (all, _path, index) => (isOpened(rest, index) ? 'x' : all));
        if (next === rest)
            break;
        rest = next;
    }
    return rest;
}
function isOpened(text, index) {
    return text.lastIndexOf(`\${`, index - 1) > text.lastIndexOf('}', index - 1);
}
function withoutReferences(text) {
    return text.replace((0,config_reference/* everyReference */.FI)(text), '');
}
function isSuspicious(text) {
    return text.includes(`\${`) && holdsMore(text);
}
const holdsMore = (0,remembered/* remembered */.H)((text) => withoutReferences(text).includes(`\${`));
const NEAR = /(?<!\$)\$\{(?:\s*(?:var|variables|bundle|workspace|resources|artifacts)\b|[^{}\n]*[\s(!](?:var|bundle|workspace|resources)\.)[^{}\n]*\}?/gi;
const MOST_SHOWN = 60;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-missing.js
var reference_missing = __webpack_require__(90983);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-of-structure-in-text.js
var reference_of_structure_in_text = __webpack_require__(29234);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-prefix-unknown.js




const reference_prefix_unknown_rule = {
    id: 'reference-prefix-unknown',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A reference into nothing that is known',
    why: `References begin with \`var\`, \`bundle\`, \`workspace\`, \`resources\` or \`artifacts\`. The Databricks CLI leaves any other as it is written and says nothing: \`\${vars.catalog}\` becomes the name of a catalog.`,
    bad: '',
    good: '',
    *checkTarget({ references, variables }) {
        const isUnknown = (text) => !reference_path/* PREFIXES */.V4.includes(String((0,reference_path/* parseReference */.F2)(text).path[0]));
        for (const { text, path, at } of references.where(isUnknown)) {
            if (path[0] === 'variables' && path[2] === 'description')
                continue;
            if (isAuthField(path))
                continue;
            const [start, ...rest] = (0,reference_path/* parseReference */.F2)(text).path;
            const first = String(start);
            const isWord = rest.length === 0;
            const variable = isWord && variables.has(first);
            if (isWord && !variable && path[0] !== 'workspace')
                continue;
            const meant = variable
                ? `var.${text}`
                : isWord && OF_BUNDLE.includes(first)
                    ? `bundle.${text}`
                    : suggestion(first, text);
            yield {
                message: `"\${${text}}" is left as it is written: there is no "${first}" to refer to.`,
                at,
                path,
                hint: meant === undefined ? `Begin it with one of ${reference_path/* PREFIXES */.V4.join(', ')}.` : `Did you mean "\${${meant}}"?`,
            };
        }
    },
};
const OF_BUNDLE = ['name', 'target', 'environment', 'mode'];
function suggestion(first, text) {
    if (resource_types/* RESOURCE_TYPES */.R.has(first))
        return `resources.${text}`;
    const nearest = (0,suggest/* nearestWord */.z)(first, reference_path/* PREFIXES */.V4);
    return nearest === undefined ? undefined : `${nearest}${text.slice(first.length)}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/reference-to-secret.js
const reference_to_secret_rule = {
    id: 'reference-to-secret',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A reference to the value of a secret',
    why: 'A deployment puts the value in the place of a reference to `resources.secrets.<key>.value`: it then stands in the settings of a job or an endpoint, where everybody reads it who may look at them, and in the state of the deployment. Newer versions of the Databricks CLI refuse it. Let the code read the secret when it runs.',
    bad: '',
    good: '',
    *checkTarget({ references }) {
        for (const { text, path, at } of references.where((one) => VALUE.test(one))) {
            yield {
                message: `"\${${text}}" is the value of a secret, and would be readable here.`,
                at,
                path,
                hint: 'Name the secret, and let the code read it when it runs.',
            };
        }
    },
};
const VALUE = /^resources\.secrets\.[^.]+\.(?:effective_)?value(?:$|[.[])/;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/references-too-deep.js
var references_too_deep = __webpack_require__(95173);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/references-too-large.js
var references_too_large = __webpack_require__(32792);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/required-field.js
var required_field = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/graph.js
function cyclesOf(graph) {
    const knots = knotsOf(graph);
    const seen = new Set();
    const cycles = [];
    for (const node of graph.keys()) {
        const knot = knots.get(node);
        if (knot === undefined || seen.has(knot))
            continue;
        const cycle = shortestCycle(graph, node, (other) => knots.get(other) === knot);
        if (cycle === undefined)
            continue;
        seen.add(knot);
        cycles.push(cycle);
    }
    return cycles;
}
function shortestCycle(graph, start, inKnot) {
    const cameFrom = new Map();
    const queue = [start];
    for (const node of queue) {
        for (const next of graph.get(node) ?? []) {
            if (next === start)
                return pathTo(node, start, cameFrom);
            if (!inKnot(next) || cameFrom.has(next))
                continue;
            cameFrom.set(next, node);
            queue.push(next);
        }
    }
    return undefined;
}
function pathTo(end, start, cameFrom) {
    const path = [end];
    for (let node = end; node !== start;) {
        node = cameFrom.get(node) ?? start;
        path.push(node);
    }
    return path.reverse();
}
function knotsOf(graph) {
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const knots = new Map();
    for (const root of graph.keys()) {
        if (order.has(root))
            continue;
        const visits = [{ node: root, next: 0 }];
        for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
            const { node } = visit;
            if (!order.has(node)) {
                order.set(node, order.size);
                lowest.set(node, order.size - 1);
                open.push(node);
            }
            const child = graph.get(node)?.[visit.next++];
            if (child !== undefined) {
                if (!graph.has(child))
                    continue;
                if (!order.has(child))
                    visits.push({ node: child, next: 0 });
                else if (!knots.has(child))
                    lower(lowest, node, order.get(child));
                continue;
            }
            visits.pop();
            const parent = visits.at(-1);
            if (parent !== undefined)
                lower(lowest, parent.node, lowest.get(node));
            if (lowest.get(node) === order.get(node))
                graph_close(open, node, knots);
        }
    }
    return knots;
}
function lower(lowest, node, to) {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? 0));
}
function graph_close(open, node, knots) {
    const number = knots.size;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
        knots.set(last, number);
        if (last === node)
            return;
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/resource-cycle.js







const resource_cycle_rule = {
    id: 'resource-cycle',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Resources that refer to each other in a circle',
    why: 'A deployment makes a resource when all that it refers to is made. So a resource cannot refer to itself, not even to its own name, nor can two refer to each other: `databricks bundle validate` accepts it, and the plan fails with "cycle detected". Only `permissions` and `grants` may refer back, for they are set afterwards. A run knows the id of its job as `{{job.id}}`.',
    bad: '',
    good: '',
    *checkTarget({ config, references }) {
        const referred = new Set([...references.open].map(referredName));
        const all = stepsOf((0,resources_resource/* resourcesOf */.F)(config).filter(({ name }) => referred.has(name)));
        const graph = new Map([...all].map(([name, steps]) => [name, [...steps.keys()]]));
        for (const cycle of cyclesOf(graph)) {
            const round = [...cycle, cycle[0] ?? ''];
            const steps = cycle.flatMap((name, index) => all.get(name)?.get(round[index + 1] ?? '') ?? []);
            const [first] = steps;
            if (first === undefined || steps.every(({ path }) => path.at(-2) === 'run_job_task'))
                continue;
            const related = steps.flatMap(({ text }, index) => {
                const at = (0,config_value/* placeOf */.$t)(text);
                return at === undefined ? [] : [{ at, message: `"${round[index]}" refers to "${round[index + 1]}".` }];
            });
            yield {
                message: cycle.length === 1
                    ? `"${cycle[0]}" refers to itself.`
                    : `Resources refer to each other in a circle: ${round.join(' → ')}.`,
                at: (0,config_value/* placeOf */.$t)(first.text),
                path: first.path,
                hint: 'Take one of the references out: an id is not known before the resource is made, and a name can be written out, or be a variable.',
                ...(related.length > 1 ? { related } : {}),
            };
        }
    },
};
function stepsOf(resources) {
    const names = new Set(resources.map(({ name }) => name));
    return new Map(resources.map((resource) => {
        const steps = new Map();
        for (const { text, path } of (0,texts/* textsOf */.C)(resource.value, config_reference/* holdsReference */.sm)) {
            if (AFTERWARDS.has(path[0]))
                continue;
            for (const reference of (0,tokens/* parseText */.r4)(text.value)?.references ?? []) {
                const name = referredName(reference);
                if (name === undefined || !names.has(name) || steps.has(name))
                    continue;
                steps.set(name, { text, path: [...resource.path, ...path] });
            }
        }
        return [resource.name, steps];
    }));
}
const AFTERWARDS = new Set(['permissions', 'grants']);
function referredName(reference) {
    if (!reference.startsWith('resources.'))
        return undefined;
    const [, type, key] = (0,reference_path/* parseReference */.F2)(reference).path;
    return `${type}.${key}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/resource-file-invalid.js


const resource_file_invalid_rule = {
    id: 'resource-file-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A file of a dashboard, an alert or a Genie space that is not JSON',
    why: 'The file is uploaded as the content of the resource, which is JSON. What a merge conflict or an edit by hand has broken is only found by the workspace, in the middle of a deployment.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const mistakes = new Map();
        const isWrong = (file) => {
            const { type = '', resolved } = file;
            const text = named_file/* READ_ON_THE_SPOT */.It.has(type) ? bundle.listing?.textOf(resolved) : undefined;
            const found = text === undefined ? undefined : mistakeIn(text, type);
            if (found !== undefined)
                mistakes.set(file, found);
            return found !== undefined;
        };
        for (const { file, written, at, path } of (0,local_path/* localPathsTo */.z1)(config, bundle, isWrong)) {
            yield {
                message: `"${written}" is ${mistakes.get(file)}.`,
                at,
                path,
                hint: 'Correct the file, or export it again.',
            };
        }
    },
};
function mistakeIn(text, type) {
    try {
        const content = JSON.parse(text.replace(/^\uFEFF/, ''));
        return type !== 'alerts' || isAlert(content) ? undefined : 'not the file of an alert: a map, with texts as lines';
    }
    catch {
        return 'not valid JSON';
    }
}
function isAlert(content) {
    if (content === null)
        return true;
    if (typeof content !== 'object' || Array.isArray(content))
        return false;
    const { query_lines, custom_description_lines } = content;
    return [query_lines, custom_description_lines].every((lines) => {
        return ((lines ?? null) === null ||
            (Array.isArray(lines) && lines.every((line) => line === null || typeof line === 'string')));
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/resource-name-collision.js



const IDENTITY = new Map([
    ['apps', ['name']],
    ['catalogs', ['name']],
    ['database_instances', ['name']],
    ['experiments', ['name']],
    ['external_locations', ['name']],
    ['model_serving_endpoints', ['name']],
    ['models', ['name']],
    ['pipelines', ['name']],
    ['quality_monitors', ['table_name']],
    ['registered_models', ['catalog_name', 'schema_name', 'name']],
    ['schemas', ['catalog_name', 'name']],
    ['secret_scopes', ['name']],
    ['secrets', ['catalog_name', 'schema_name', 'name']],
    ['vector_search_endpoints', ['name']],
    ['vector_search_indexes', ['name']],
    ['volumes', ['catalog_name', 'schema_name', 'name']],
]);
const CASELESS = new Set(['catalogs', 'quality_monitors', 'registered_models', 'schemas', 'secrets', 'volumes']);
const resource_name_collision_rule = {
    id: 'resource-name-collision',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Two resources with one name',
    why: 'Two resources of one type cannot have the same name in a workspace: the second one fails to be created when the first is there already, or both fight for one object. Each may be right alone and only collide in a target whose variables make their names equal. Name them differently, or remove one.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        const first = new Map();
        for (const resource of (0,resources_resource/* resourcesOf */.F)(config)) {
            const identity = identityOf(resource, (0,config_value/* valueAt */.fK)(merged, resource.path));
            if (identity === undefined)
                continue;
            const key = `${resource.type}\n${CASELESS.has(resource.type) ? identity.toLowerCase() : identity}`;
            const earlier = first.get(key);
            if (earlier === undefined) {
                first.set(key, resource);
                continue;
            }
            const field = IDENTITY.get(resource.type)?.at(-1) ?? 'name';
            const other = (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(earlier.value, [field])) ?? earlier.at;
            yield {
                message: `"${earlier.name}" and "${resource.name}" have the same name, "${identity}".`,
                at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(resource.value, [field])) ?? resource.at,
                path: [...resource.path, field],
                ...(other === undefined ? {} : { related: [{ at: other, message: `"${earlier.name}" has it here.` }] }),
                hint: 'Give one of them another name.',
            };
        }
    },
};
function identityOf({ type, value }, written) {
    const fields = IDENTITY.get(type);
    if (fields === undefined || (type === 'pipelines' && mayShareName(value)))
        return undefined;
    const texts = fields.map((field) => {
        const found = (0,config_value/* valueAt */.fK)(value, [field]);
        return found?.kind === 'text' && found.value !== '' && (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(written, [field])) ? found.value : undefined;
    });
    return texts.includes(undefined) ? undefined : texts.join('.');
}
function mayShareName(pipeline) {
    const allowed = (0,config_value/* valueAt */.fK)(pipeline, ['allow_duplicate_names']);
    return (0,reading/* isTrue */.Hn)(allowed) || (allowed?.kind === 'text' && allowed.value.includes('${'));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/resource-name-missing.js


const resource_name_missing_rule = {
    id: 'resource-name-missing',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A dashboard or a warehouse lacks what it cannot be without',
    why: 'The workspace refuses a dashboard without a display name or without a warehouse that runs its queries, and a SQL warehouse without a name. Set the missing field.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const { type, field } of resource_name_missing_NEEDED) {
            for (const resource of (0,reading/* resourcesIn */.$d)(target.config, type)) {
                const value = (0,config_value/* valueAt */.fK)(resource.value, [field]);
                const blank = value?.kind === 'text' && type === 'sql_warehouses' && value.value.trim() === '';
                if (resource.value.kind !== 'map' || ((0,reading/* isTextSet */.og)(value) && !blank))
                    continue;
                yield {
                    message: `"${resource.key}" under ${type} has no "${field}".`,
                    at: resource.at,
                    path: resource.path,
                    hint: `Set ${field}.`,
                };
            }
        }
    },
};
const resource_name_missing_NEEDED = [
    { type: 'dashboards', field: 'display_name' },
    { type: 'dashboards', field: 'warehouse_id' },
    { type: 'sql_warehouses', field: 'name' },
];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/resource-reference-missing.js
var resource_reference_missing = __webpack_require__(75518);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/retries-beside-for-each.js


const retries_beside_for_each_rule = {
    id: 'retries-beside-for-each',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Retries are set on a loop and not on the task that it repeats',
    why: 'A `for_each_task` itself cannot be retried, and the deployment fails; `databricks bundle validate` accepts it (databricks/cli#3977). Set the retries on the task inside, under `for_each_task.task`: each iteration is then retried on its own.',
    bad: '',
    good: '',
    taskKeys: ['for_each_task'],
    *checkTask(task, job) {
        if (task.nested || !(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(task.value, ['for_each_task'])))
            return;
        for (const field of RETRIES) {
            const value = (0,config_value/* valueAt */.fK)(task.value, [field]);
            if (!(0,reading/* isTrue */.Hn)(value) && ((0,reading/* numberOf */.rl)(value) ?? 0) === 0)
                continue;
            yield {
                message: `Task "${task.name}" of the job "${job.key}" sets ${field} beside its for_each_task, which cannot be retried.`,
                at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(task.value, [field])),
                path: [...task.path, field],
                hint: `Move ${field} to for_each_task.task.`,
            };
        }
    },
};
const RETRIES = ['max_retries', 'min_retry_interval_millis', 'retry_on_timeout'];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/root-file-above.js
var root_file_above = __webpack_require__(25902);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/run-as-group.js



const run_as_group_rule = {
    id: 'run-as-group',
    severity: 'error',
    cliParity: 'yes',
    title: 'A group in `run_as` where none can run',
    why: 'Jobs and pipelines may run as a group, alerts may not: they run as a user or as a service principal. In the legacy mode of `run_as`, where the identity becomes the owner of pipelines, nothing may.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        const path = ['run_as', 'group_name'];
        const entry = (0,config_value/* entryAt */._f)(config, path);
        if (entry === undefined)
            return;
        const at = (0,config_value/* placeOfKey */.qQ)(entry);
        if ((0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'use_legacy_run_as']))) {
            const message = 'The legacy mode of "run_as" knows no groups.';
            yield { message, at, path, hint: 'Remove "use_legacy_run_as", or name a user or a service principal.' };
            return;
        }
        if (!(0,reading/* isSet */.vM)(entry.value))
            return;
        for (const alert of (0,resources_resource/* resourcesOf */.F)(merged, 'alerts')) {
            if ((0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(alert.value, ['run_as'])))
                continue;
            const place = (0,config_value/* placeOf */.$t)(entry.value);
            yield {
                message: `The alert "${alert.key}" cannot run as a group, which the bundle's "run_as" names.`,
                at: alert.at,
                path: alert.path,
                ...(place === undefined ? {} : { related: [{ at: place, message: 'The group' }] }),
                hint: 'Give the alert a "run_as" of its own, with a user or a service principal.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/run-as-identity.js



const IDENTITIES = ['user_name', 'service_principal_name', 'group_name'];
const run_as_identity_rule = {
    id: 'run-as-identity',
    severity: 'error',
    cliParity: 'yes',
    title: '`run_as` names no identity, or several',
    why: 'What a bundle deploys runs as exactly one identity. In production that is a service principal.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        const entry = (0,config_value/* entryAt */._f)(config, ['run_as']);
        if (entry === undefined || (entry.value.kind !== 'map' && !namesNobody(entry.value)))
            return;
        if ((0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'use_legacy_run_as'])))
            return;
        const named = IDENTITIES.filter((field) => (0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(entry.value, [field])));
        if (named.length === 1)
            return;
        const at = (0,config_value/* placeOf */.$t)(entry.value);
        const path = ['run_as'];
        if (named.length > 1) {
            yield { message: `"run_as" names several identities: ${named.join(', ')}.`, at, path, hint: ONE_OF_THEM };
            return;
        }
        const empty = IDENTITIES.find((field) => (0,config_value/* valueAt */.fK)(merged, ['run_as', field]) !== undefined);
        const variable = empty && variableOf((0,config_value/* valueAt */.fK)(merged, ['run_as', empty]));
        yield {
            message: `"run_as" names no identity${empty === undefined ? '' : `: "${empty}" is empty`}.`,
            at,
            path,
            hint: variable === undefined
                ? ONE_OF_THEM
                : `Give the variable "${variable}" a value in the target, with the input "variables" or with BUNDLE_VAR_${variable}.`,
        };
    },
};
const ONE_OF_THEM = 'Set "service_principal_name" or "user_name", not both.';
function variableOf(value) {
    const reference = (0,reading/* referenceOf */.Bz)(value);
    return reference?.startsWith('var.') ? reference.slice('var.'.length) : undefined;
}
function namesNobody(value) {
    return (0,known_later/* isKnownLater */.Qu)(value) || (0,reading/* referenceOf */.Bz)(value) === 'workspace.current_user';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/run-as-legacy.js


const run_as_legacy_rule = {
    id: 'run-as-legacy',
    severity: 'warning',
    cliParity: 'yes',
    title: 'The legacy mode of `run_as`',
    why: 'It makes the identity of `run_as` the owner of every pipeline, so whoever deploys must be an administrator of the workspace and of the metastore. It is experimental and may go.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const path = ['experimental', 'use_legacy_run_as'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        if (!(0,reading/* isTrue */.Hn)(value) || !config.entries.has('run_as'))
            return;
        yield {
            message: '"run_as" is used in its legacy mode.',
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: 'Remove "use_legacy_run_as".',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/run-as-unsupported.js



const UNSUPPORTED = ['model_serving_endpoints', 'quality_monitors', 'apps', 'dashboards'];
const run_as_unsupported_rule = {
    id: 'run-as-unsupported',
    severity: 'note',
    cliParity: 'stricter',
    title: 'A resource that cannot run as somebody else',
    why: 'Serving endpoints, quality monitors, apps and dashboards with embedded credentials always belong to whom deploys them. With `run_as` the Databricks CLI refuses them unless the deploying identity is that same one, which cannot be known before.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const entry = (0,config_value/* entryAt */._f)(config, ['run_as']);
        const identity = ['service_principal_name', 'user_name', 'group_name']
            .map((field) => (0,config_value/* valueAt */.fK)(entry?.value, [field]))
            .find(reading/* isSet */.vM);
        if (identity?.kind !== 'text' || identity.value.includes(`\${workspace.current_user.`))
            return;
        if ((0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'use_legacy_run_as'])))
            return;
        const runAs = (0,config_value/* placeOf */.$t)(identity);
        for (const resource of (0,resources_resource/* resourcesOf */.F)(config, ...UNSUPPORTED)) {
            if (!isBound(resource))
                continue;
            yield {
                message: `"${resource.name}" can only be deployed by the identity of "run_as" itself.`,
                at: resource.keyAt,
                path: resource.path,
                ...(runAs === undefined ? {} : { related: [{ at: runAs, message: 'The identity' }] }),
                hint: 'Deploy this target as that identity, or move the resource to a bundle without "run_as".',
            };
        }
    },
};
function isBound({ type, value }) {
    return type !== 'dashboards' || (0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(value, ['embed_credentials']));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/schedule-beside-continuous.js


const schedule_beside_continuous_rule = {
    id: 'schedule-beside-continuous',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A job with a schedule that runs continuously',
    why: 'A job has a `schedule` or is `continuous`; the service takes only one of the two, while `databricks bundle validate` accepts both. A target that makes a job continuous cannot take the schedule of the base away, so let each target have its own.',
    bad: '',
    good: '',
    jobKeys: ['continuous'],
    *checkJob(job) {
        const continuous = (0,config_value/* entryAt */._f)(job.value, ['continuous']);
        const schedule = (0,config_value/* entryAt */._f)(job.value, ['schedule']);
        if (continuous?.value.kind !== 'map' || !(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(schedule?.value, ['quartz_cron_expression'])))
            return;
        const at = (0,config_value/* placeOfKey */.qQ)(schedule);
        yield {
            message: `The job "${job.key}" has a schedule and is continuous.`,
            at: (0,config_value/* placeOfKey */.qQ)(continuous) ?? (0,config_value/* placeOf */.$t)(continuous.value),
            path: [...job.path, 'continuous'],
            hint: 'Keep one of them; where targets differ, give each its own instead of one in the base.',
            ...(at === undefined ? {} : { related: [{ at, message: 'Its schedule.' }] }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/script-content.js



const script_content_rule = {
    id: 'script-content',
    severity: 'error',
    cliParity: 'yes',
    title: 'A script has no content, or content that would be interpolated',
    why: 'A script without content does nothing when it is called. In its content a reference is not replaced: the shell would take it for a variable of its own. Hand values over in `env` and use them as `$NAME`.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const [key, entry] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(target.merged, ['scripts']))) {
            const script = entry.value;
            if (!(0,reading/* isMapSet */.tJ)(script) && script.kind !== 'null')
                continue;
            const path = ['scripts', key, 'content'];
            const content = (0,config_value/* valueAt */.fK)(script, ['content']);
            if (!(0,reading/* isTextSet */.og)(content)) {
                const hint = 'Set content, or remove the script.';
                yield { message: `The script "${key}" has no content.`, at: (0,config_value/* placeOf */.$t)(content) ?? (0,config_value/* placeOfKey */.qQ)(entry), path, hint };
            }
            else if (content.kind === 'text' && (0,config_value/* isOpen */.nT)(content)) {
                yield {
                    message: `The content of the script "${key}" holds "${(0,config_reference/* firstReference */.oQ)(content.value).exec(content.value)?.[0]}", and content is not interpolated.`,
                    at: (0,config_value/* placeOf */.$t)(content),
                    path,
                    hint: 'Set an environment variable in env of the script, and use it as $NAME in content.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/script-env-reference.js


const script_env_reference_rule = {
    id: 'script-env-reference',
    severity: 'error',
    cliParity: 'yes',
    title: 'The environment of a script refers to what is not known when it runs',
    why: 'A script gets values of `bundle`, `workspace` and `var` only: resources and artifacts have no ids yet, and any other name means nothing. The script would see the text of the reference.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const [key, { value: script }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(target.merged, ['scripts']))) {
            for (const [name, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(script, ['env']))) {
                if (value.kind !== 'text')
                    continue;
                for (const [whole, inside] of value.value.matchAll((0,config_reference/* everyReference */.FI)(value.value))) {
                    if (script_env_reference_KNOWN.has(inside?.split('.')[0] ?? ''))
                        continue;
                    yield {
                        message: `"${whole}" in env.${name} of the script "${key}" is not known when the script runs.`,
                        at: (0,config_value/* placeOf */.$t)(value),
                        path: ['scripts', key, 'env', name],
                        hint: 'Only values of bundle, workspace and var are.',
                    };
                }
            }
        }
    },
};
const script_env_reference_KNOWN = new Set(['bundle', 'workspace', 'var', 'variables']);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/secret-scope-principal.js



const secret_scope_principal_rule = {
    id: 'secret-scope-principal',
    severity: 'error',
    cliParity: 'yes',
    title: 'A permission of a secret scope without exactly one principal',
    why: 'Each permission of a secret scope is one entry of its access list, for exactly one user, group or service principal. The Databricks CLI refuses one that names nobody; of one that names two it cannot be told who is meant to read the secrets.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const { type, owner, path, value } of (0,permission/* resourcePermissions */.D)(config)) {
            if (type !== 'secret_scopes')
                continue;
            const mistake = principalMistake(value, `"${owner}"`);
            if (mistake !== undefined)
                yield { ...mistake, at: (0,config_value/* placeOf */.$t)(value), path };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/secret-value-written.js


const secret_value_written_rule = {
    id: 'secret-value-written',
    severity: 'error',
    cliParity: 'yes',
    title: 'The value of a secret is written in the configuration',
    why: 'Everybody who can read the repository, or its history, could read the secret. Its value must be one variable and nothing else, and the variable must have no default: the value comes from outside, at deployment, as `BUNDLE_VAR_<name>`. What was written down once has to be replaced, not only removed.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const secret of (0,reading/* resourcesIn */.$d)(target.merged, 'secrets')) {
            const value = (0,config_value/* valueAt */.fK)(secret.value, ['value']);
            if (value === undefined || value.kind === 'null')
                continue;
            const path = [...secret.path, 'value'];
            const reference = (0,reading/* referenceOf */.Bz)(value);
            if (reference === undefined) {
                const message = `The value of the secret "${secret.key}" is not a variable alone.`;
                const hint = 'Write a reference to a variable, and set it at deployment as BUNDLE_VAR_<name>.';
                yield { message, at: (0,config_value/* placeOf */.$t)(value), path, hint };
                continue;
            }
            const name = /^var\.(?<name>[^.[]+)/u.exec(reference)?.groups?.name;
            const defined = name === undefined ? undefined : (0,config_value/* entryAt */._f)(target.merged, ['variables', name, 'default']);
            if (name === undefined || defined === undefined || defined.value.kind === 'null')
                continue;
            const place = (0,config_value/* placeOf */.$t)(value);
            yield {
                message: `The variable "${name}" holds the secret "${secret.key}" and has a default, which is readable in the configuration.`,
                at: (0,config_value/* placeOf */.$t)(defined.value),
                path: ['variables', name, 'default'],
                hint: `Remove the default, replace the secret, and set BUNDLE_VAR_${name} at deployment.`,
                ...(place === undefined ? {} : { related: [{ at: place, message: `The secret "${secret.key}".` }] }),
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/singular.js
var singular = __webpack_require__(99243);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/section-empty.js




const section_empty_rule = {
    id: 'section-empty',
    severity: 'error',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A section is a key without anything under it',
    why: 'The Databricks CLI stops at `resources:`, `workspace:` or the `libraries:` of a pipeline with nothing under it, or with a reference behind it (1.12.1: "expected a map", "expected sequence"); at `resources:` or `targets:` with nothing under it in a file that is named after a resource, as `train.job.yml`, even where other files fill it; and at a reference in place of `bundle`, `scripts`, `variables`, `sync` or one of the lists in it. It often stays behind when everything under it moves to files of its own or to the targets. Remove the key.',
    bad: '',
    good: '',
    *checkBundle({ config, files }) {
        const resources = (0,config_value/* valueAt */.fK)(config, ['resources']);
        yield* look(resources, 'resources');
        for (const { config: alone } of files.filter(({ path }) => (0,singular/* promisedIn */.t)(path) !== undefined)) {
            if (resources?.kind === 'map')
                yield* look(empty((0,config_value/* valueAt */.fK)(alone, ['resources'])), 'resources');
            yield* look(empty((0,config_value/* valueAt */.fK)(alone, ['targets'])), 'targets');
        }
        yield* look(reference((0,config_value/* valueAt */.fK)(config, ['bundle'])), 'bundle');
        yield* look(reference((0,config_value/* valueAt */.fK)(config, ['scripts'])), 'scripts');
        yield* look(reference((0,config_value/* valueAt */.fK)(config, ['variables'])), 'variables');
    },
    *checkTarget({ merged, config }, bundle) {
        const writes = ['mode', 'cluster_id', 'git'].some((field) => (0,config_value/* valueAt */.fK)(merged, ['bundle', field]) !== undefined);
        if (writes)
            yield* look(empty((0,config_value/* valueAt */.fK)(bundle.config, ['bundle'])), 'bundle');
        yield* look((0,config_value/* valueAt */.fK)(merged, ['workspace']), 'workspace');
        yield* look(reference((0,config_value/* valueAt */.fK)(merged, ['sync'])), 'sync');
        for (const list of ['paths', 'include', 'exclude']) {
            yield* look(reference((0,config_value/* valueAt */.fK)(merged, ['sync', list])), list, ['sync']);
        }
        for (const { path, value } of (0,resources_resource/* resourcesOf */.F)(config, 'pipelines')) {
            yield* look((0,config_value/* valueAt */.fK)(value, ['libraries']), 'libraries', path);
        }
    },
};
function empty(section) {
    return section?.kind === 'null' ? section : undefined;
}
function reference(section) {
    return section !== undefined && (0,merge/* isReference */.A_)(section) ? section : undefined;
}
function* look(section, name, parent = []) {
    if (section === undefined || (section.kind !== 'null' && !(0,merge/* isReference */.A_)(section)))
        return;
    const path = [...parent, name];
    const shown = (0,config_value/* formatPath */.jV)(path);
    const kind = parent.length === 0 ? 'map' : 'list';
    const what = section.kind === 'null' ? 'has nothing under it' : `is a reference, and must be a ${kind}`;
    yield { message: `"${shown}" ${what}.`, at: (0,config_value/* placeOf */.$t)(section), path, hint: `Remove "${name}", or fill it.` };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/self-running-job.js



const self_running_job_rule = {
    id: 'self-running-job',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A job runs itself, directly or through other jobs',
    why: 'Databricks does not support jobs whose `run_job_task` comes back to them: they would start each other without end. It cannot even be deployed, as each of the jobs needs the id of another one first. Take one of the tasks out; to run a job again and again use `continuous` or a schedule.',
    bad: '',
    good: '',
    *checkTarget(target) {
        const calls = new Map();
        for (const job of (0,reading/* jobsOf */.aG)(target)) {
            if (!(0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, ['tasks'])).some(runsAJob))
                continue;
            const byJob = new Map();
            for (const task of job.tasks) {
                const id = (0,config_value/* valueAt */.fK)(task.value, ['run_job_task', 'job_id']);
                const key = (0,reading/* referredKey */.Ls)(id, 'jobs');
                if (id !== undefined && key !== undefined && !byJob.has(key))
                    byJob.set(key, { task, id });
            }
            calls.set(job.key, byJob);
        }
        const graph = new Map([...calls].map(([key, called]) => [key, [...called.keys()]]));
        for (const cycle of cyclesOf(graph)) {
            const round = [...cycle, cycle[0] ?? ''];
            const steps = cycle.flatMap((key, index) => calls.get(key)?.get(round[index + 1] ?? '') ?? []);
            const [first] = steps;
            if (first === undefined)
                continue;
            const related = steps.flatMap(({ id, task }, index) => {
                const at = (0,config_value/* placeOf */.$t)(id);
                const message = `Task "${task.name}" of the job "${round[index]}" runs "${round[index + 1]}".`;
                return at === undefined ? [] : [{ at, message }];
            });
            yield {
                message: cycle.length === 1
                    ? `Task "${first.task.name}" of the job "${cycle[0]}" runs the job that it belongs to.`
                    : `Jobs run each other without end: ${round.join(' → ')}.`,
                at: (0,config_value/* placeOf */.$t)(first.id),
                path: [...first.task.path, 'run_job_task', 'job_id'],
                hint: cycle.length === 1 ? 'Remove the task.' : 'Remove one of these tasks.',
                ...(related.length > 1 ? { related } : {}),
            };
        }
    },
};
function runsAJob(task) {
    return (0,config_value/* valueAt */.fK)(task, ['run_job_task']) !== undefined || (0,config_value/* valueAt */.fK)(task, ['for_each_task']) !== undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/served-models-and-entities.js


const served_models_and_entities_rule = {
    id: 'served-models-and-entities',
    severity: 'error',
    cliParity: 'yes',
    title: 'A serving endpoint has both served_models and served_entities',
    why: 'The serving service refuses such an endpoint. `served_models` is the old name of the same list: move what it holds to `served_entities`, where `model_name` is called `entity_name` and `model_version` `entity_version`. A target that overrides an endpoint must use the same of the two as the base.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const endpoint of (0,reading/* resourcesIn */.$d)(target.merged, 'model_serving_endpoints')) {
            const models = (0,config_value/* valueAt */.fK)(endpoint.value, ['config', 'served_models']);
            const entities = (0,config_value/* valueAt */.fK)(endpoint.value, ['config', 'served_entities']);
            if ((0,config_value/* itemsOf */.S3)(models).length === 0 || (0,config_value/* itemsOf */.S3)(entities).length === 0)
                continue;
            yield {
                message: `The serving endpoint "${endpoint.key}" has both served_models and served_entities.`,
                at: endpoint.at,
                path: [...endpoint.path, 'config', 'served_models'],
                hint: 'Move everything to served_entities.',
                related: [...(0,reading/* alsoAt */.lp)(models, 'Its served_models.'), ...(0,reading/* alsoAt */.lp)(entities, 'Its served_entities.')],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/served-models-deprecated.js


const served_models_deprecated_rule = {
    id: 'served-models-deprecated',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A serving endpoint uses served_models',
    why: 'The field is deprecated, and the Databricks CLI rewrites it to `served_entities` on deployment, so what runs is not what the file says. Rename it, and in it `model_name` to `entity_name` and `model_version` to `entity_version`.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const endpoint of (0,reading/* resourcesIn */.$d)(target.merged, 'model_serving_endpoints')) {
            const path = ['config', 'served_models'];
            if ((0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(endpoint.value, ['config', 'served_entities'])).length > 0)
                continue;
            if ((0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(endpoint.value, path)).length === 0)
                continue;
            yield {
                message: `The serving endpoint "${endpoint.key}" uses served_models, which is deprecated.`,
                at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(endpoint.value, path)),
                path: [...endpoint.path, ...path],
                hint: 'Use served_entities, with entity_name for model_name and entity_version for model_version.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/serverless-with-clusters.js


const serverless_with_clusters_rule = {
    id: 'serverless-with-clusters',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Serverless compute is asked for together with a cluster',
    why: 'A pipeline with `serverless: true` cannot have `clusters`, and a task runs either in an environment, on serverless compute, or on a cluster. `databricks bundle validate` accepts both together (databricks/cli#1688), and the deployment fails. Decide for one of them; a target that changes to serverless cannot take the clusters of the base away, so keep them out of the base.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const pipeline of (0,reading/* resourcesIn */.$d)(target.config, 'pipelines')) {
            const serverless = (0,config_value/* valueAt */.fK)(pipeline.value, ['serverless']);
            if (!(0,reading/* isTrue */.Hn)(serverless) || (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(pipeline.value, ['clusters'])).length === 0)
                continue;
            const at = (0,config_value/* placeOf */.$t)(serverless);
            yield {
                message: `The pipeline "${pipeline.key}" is serverless and has clusters.`,
                at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(pipeline.value, ['clusters'])),
                path: [...pipeline.path, 'clusters'],
                hint: 'Remove the clusters, or serverless: true.',
                ...(at === undefined ? {} : { related: [{ at, message: 'It is serverless.' }] }),
            };
        }
    },
    taskKeys: ['environment_key'],
    *checkTask(task, job) {
        const environment = (0,config_value/* valueAt */.fK)(task.value, ['environment_key']);
        if (!(0,reading/* isSet */.vM)(environment))
            return;
        const cluster = CLUSTERS.find((field) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(task.value, [field])));
        if (cluster === undefined || (0,config_value/* isOpen */.nT)((0,config_value/* valueAt */.fK)(task.value, [cluster])))
            return;
        const at = (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(task.value, [cluster]));
        yield {
            message: `Task "${task.name}" of the job "${job.key}" has both an environment_key, for serverless compute, and a ${cluster}.`,
            at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(task.value, ['environment_key'])) ?? (0,config_value/* placeOf */.$t)(environment),
            path: [...task.path, 'environment_key'],
            hint: `Remove environment_key, or ${cluster}.`,
            ...(at === undefined ? {} : { related: [{ at, message: `Its ${cluster}.` }] }),
        };
    },
};
const CLUSTERS = ['job_cluster_key', 'new_cluster', 'existing_cluster_id'];

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/serverless-with-libraries.js


const serverless_with_libraries_rule = {
    id: 'serverless-with-libraries',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A task on serverless compute has libraries',
    why: 'Serverless compute installs what its environment lists, and the jobs service refuses a task that has both an `environment_key` and `libraries`. Move the libraries to `environments[].spec.dependencies` of the job.',
    bad: '',
    good: '',
    taskKeys: ['libraries'],
    *checkTask(task, job) {
        if (!(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(task.value, ['environment_key'])))
            return;
        if ((0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(task.value, ['libraries'])).length === 0)
            return;
        yield {
            message: `Task "${task.name}" of the job "${job.key}" runs on serverless compute and has libraries of its own.`,
            at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(task.value, ['libraries'])),
            path: [...task.path, 'libraries'],
            hint: 'Move them to spec.dependencies of its environment.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/several-resources-in-file.js
var several_resources_in_file = __webpack_require__(84978);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/shared-root-writable.js


const shared_root_writable_rule = {
    id: 'shared-root-writable',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A root path that everybody can write to',
    why: 'Every user of a workspace can write to `/Workspace/Shared`, and so can change the code that a deployed job runs, whatever the permissions of the bundle say. Choose a root path in a folder with an access list of its own. If everybody is meant to manage the bundle, say so: give the group `users` the permission `CAN_MANAGE`.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const root = (0,config_value/* valueAt */.fK)(config, ['workspace', 'root_path']);
        if (root?.kind !== 'text' || !/^(?:\/Workspace)?\/Shared(?:\/|$)/.test(root.value))
            return;
        for (const { value } of (0,permission/* bundlePermissions */.x)(config))
            if (mayBeForUsers(value))
                return;
        yield {
            message: 'All users of the workspace can write to the root path of the bundle.',
            at: (0,config_value/* placeOf */.$t)(root),
            path: ['workspace', 'root_path'],
            hint: 'Use a folder outside of /Workspace/Shared, or give the group "users" CAN_MANAGE in "permissions".',
        };
    },
};
function mayBeForUsers(permission) {
    const group = (0,config_value/* valueAt */.fK)(permission, ['group_name']);
    const level = (0,config_value/* valueAt */.fK)(permission, ['level']);
    return ((0,config_value/* isOpen */.nT)(group) || (0,config_value/* textOf */.b6)(group) === 'users') && ((0,config_value/* isOpen */.nT)(level) || (0,config_value/* textOf */.b6)(level) === 'CAN_MANAGE');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/single-node-misconfigured.js



const single_node_misconfigured_rule = {
    id: 'single-node-misconfigured',
    severity: 'warning',
    cliParity: 'yes',
    aboutAbsence: true,
    title: 'A cluster without workers is not set up as a single node',
    why: 'Without workers, Spark finds nobody to run its tasks: the cluster starts, jobs wait for resources that never come, or the service refuses the cluster. A single-node cluster needs a Spark configuration and a tag of its own, or `is_single_node: true`. A cluster policy may set them; clusters that name one are not looked at.',
    bad: '',
    good: '',
    checkJob: ({ clusters }) => misconfigured(clusters),
    *checkTarget({ config }) {
        for (const { clusters } of (0,resources_resource/* resourcesOf */.F)(config, 'clusters', 'pipelines'))
            yield* misconfigured(clusters);
    },
};
function* misconfigured(clusters) {
    for (const { value, path } of clusters) {
        const workers = (0,config_value/* valueAt */.fK)(value, ['num_workers']);
        const count = (0,reading/* numberOf */.rl)(workers);
        if (count === undefined || count > 0)
            continue;
        if (workers?.places === value.places)
            continue;
        if ((0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(value, ['policy_id'])) || (0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(value, ['is_single_node'])))
            continue;
        const wrong = SETTINGS.find((setting) => !setting.fits((0,config_value/* valueAt */.fK)(value, setting.at)));
        if (wrong === undefined || wrong.at.some((_, index) => (0,config_value/* isOpen */.nT)((0,config_value/* valueAt */.fK)(value, wrong.at.slice(0, index)))))
            continue;
        yield {
            message: `A cluster with num_workers ${count} is a single node only with ${wrong.at[0]} "${wrong.at[1]}" set to "${wrong.wanted}".`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: [...path, 'num_workers'],
            hint: 'Set spark.databricks.cluster.profile: singleNode and spark.master: local[*] in spark_conf and ResourceClass: SingleNode in custom_tags, or give it workers.',
        };
    }
}
const SETTINGS = [
    setting(['spark_conf', 'spark.databricks.cluster.profile'], 'singleNode', (text) => text === 'singleNode'),
    setting(['spark_conf', 'spark.master'], 'local[*]', (text) => text.startsWith('local')),
    setting(['custom_tags', 'ResourceClass'], 'SingleNode', (text) => text === 'SingleNode'),
];
function setting(at, wanted, fits) {
    return {
        at,
        wanted,
        fits: (value) => (0,config_value/* isOpen */.nT)(value) || (value?.kind === 'text' && fits(value.value)),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/source-linked-deployment.js


const source_linked_deployment_rule = {
    id: 'source-linked-deployment',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A deployment that is linked to its source, from outside of the workspace',
    why: 'With `presets.source_linked_deployment` jobs run the files of the folder that is deployed from, which must lie in the workspace. A pipeline, or a laptop, deploys from elsewhere: the Databricks CLI warns, ignores the setting and uploads the files as always.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const path = ['presets', 'source_linked_deployment'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        if (!(0,reading/* isTrue */.Hn)(value))
            return;
        yield {
            message: 'A deployment is linked to its source only from within the workspace.',
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: 'Remove the setting: in a development target within the workspace, it is the default.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/stateful-deleted.js
var stateful_deleted = __webpack_require__(96503);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/stateful-recreated.js
var stateful_recreated = __webpack_require__(20613);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/sync-nothing-left.js


const sync_nothing_left_rule = {
    id: 'sync-nothing-left',
    severity: 'warning',
    cliParity: 'yes',
    title: 'No file is left to be uploaded',
    why: 'What `sync.exclude` matches is not uploaded, not even if `sync.include` names it; nor is what a `.gitignore` of the repository ignores, unless `sync.include` does. With nothing left, the jobs of the bundle find no code in the workspace. Exclude or ignore less; a bundle that needs no files says so with `sync: { paths: [] }`.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const files = (0,synced/* syncedOf */.C)(config, bundle);
        if (files === undefined || bundle.listing?.hasSynced(files) !== false)
            return;
        const excluded = (0,config_value/* valueAt */.fK)(config, ['sync', 'exclude']);
        const isExcluded = (0,config_value/* itemsOf */.S3)(excluded).length > 0;
        yield {
            message: 'No file is left to be uploaded.',
            at: isExcluded ? (0,config_value/* placeOf */.$t)(excluded) : undefined,
            path: isExcluded ? ['sync', 'exclude'] : ['sync'],
            hint: `Look through ${isExcluded ? '"sync.exclude" and ' : ''}the ".gitignore" of the repository, or write "sync: { paths: [] }" if no file is needed.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/sync-outside-repository.js


const sync_outside_repository_rule = {
    id: 'sync-outside-repository',
    severity: 'error',
    cliParity: 'yes',
    title: 'What is synchronised reaches out of the repository',
    why: 'The Databricks CLI asks the Git repository of the bundle which files are ignored, and takes nothing from outside of it: with a path in `sync.paths` that climbs out of the repository, neither `validate` nor `deploy` works. Keep what is shared in the same repository, or install it as a library.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        const { listing } = bundle;
        const isThere = (path) => ![undefined, 'missing', 'outside'].includes(listing?.kindOf(path));
        if (!(0,relative/* repositoriesBelow */.ww)(config, bundle).some(isThere))
            return;
        yield {
            message: 'A path in "sync.paths" leads out of the Git repository of the bundle.',
            at: (0,config_value/* placeOf */.$t)((0,config_value/* valueAt */.fK)(config, ['sync', 'paths'])),
            path: ['sync', 'paths'],
            hint: 'Keep what it names in the same repository, or install it as a library.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/sync-path-not-found.js




const sync_path_not_found_rule = {
    id: 'sync-path-not-found',
    severity: 'error',
    cliParity: 'yes',
    title: 'A sync path that does not exist',
    why: '`sync.paths` lists the directories that are uploaded, relative to the file that they stand in. What is not there is not uploaded, and a deployed job misses the code that it imports. Note that a list under a target is appended to the first one.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }, bundle) {
        const before = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(merged, ['sync', 'paths']));
        for (const { item, index, written, resolved } of (0,wanted/* syncPathsOf */.Nz)(config, bundle)) {
            if (leadsOut(before[index], written, bundle)) {
                const message = `"${written}" leads out of what is synchronised, and it comes of a reference.`;
                yield { message, at: (0,config_value/* placeOf */.$t)(item), path: ['sync', 'paths', index], hint: WRITTEN_OUT };
                continue;
            }
            if (bundle.listing?.kindOf(resolved) !== 'missing')
                continue;
            const nearest = bundle.listing.nearest(resolved);
            yield {
                message: `"${written}" is to be synchronised, but it does not exist.`,
                at: (0,config_value/* placeOf */.$t)(item),
                path: ['sync', 'paths', index],
                hint: nearest === undefined ? 'Correct the path, or remove it.' : `Did you mean "${nearest}"?`,
            };
        }
    },
};
const WRITTEN_OUT = 'Write the path itself into "sync.paths": which directory holds all of them is decided before references are replaced.';
function leadsOut(before, written, bundle) {
    const at = (0,config_value/* placeOf */.$t)(before);
    if (before?.kind !== 'text' || !(0,config_value/* isOpen */.nT)(before) || at === undefined)
        return false;
    const literal = before.value.slice(0, before.value.indexOf('${'));
    const start = (0,load_path/* cleanPath */.ts)(`./${(0,relative/* directoryOf */.jt)(bundle, at)}/${literal}`);
    const ends = literal === '' || literal.endsWith('/') ? '/' : '';
    const path = (0,load_path/* cleanPath */.ts)((start === '.' ? '' : start + ends) + written.slice(literal.length));
    return path.startsWith('/') || !(0,relative/* isInside */.FK)(start, path);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/sync-pattern-empty.js

const sync_pattern_empty_rule = {
    id: 'sync-pattern-empty',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A sync pattern that matches no file',
    why: '`sync.include` and `sync.exclude` are patterns in the manner of a `.gitignore`, relative to the file that they stand in. One that matches nothing is a typing mistake or a leftover: what should be uploaded is not, or what should stay secret is. Correct it, or remove it.',
    bad: '',
    good: '',
    *checkTarget({ config }, bundle) {
        for (const { written, pattern, path, at } of (0,named_pattern/* syncPatterns */.pc)(config, bundle)) {
            if (bundle.listing?.matches(pattern) !== false)
                continue;
            yield {
                message: `The pattern "${written}" matches no file.`,
                at,
                path,
                hint: path[1] === 'exclude'
                    ? 'Correct it; it is relative to the file that it stands in. What only some checkouts have, name in .gitignore instead, which is heeded as well.'
                    : 'Correct it, or remove it; it is relative to the file that it stands in.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/target-choice.js
var target_choice = __webpack_require__(8263);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/target-default-ambiguous.js



const target_default_ambiguous_rule = {
    id: 'target-default-ambiguous',
    severity: 'error',
    cliParity: 'yes',
    title: 'Several targets are the default',
    why: 'Without `-t` the Databricks CLI takes the target with `default: true`, and refuses a bundle that has several, unless the target is named. Mark one, usually the development target.',
    bad: '',
    good: '',
    *checkBundle({ config, targetsNamed }) {
        if (targetsNamed)
            return;
        const defaults = (0,target_choice/* declaredTargets */.r)(config).flatMap(({ name, entry }) => {
            const value = (0,config_value/* valueAt */.fK)(entry?.value, ['default']);
            return (0,reading/* isTrue */.Hn)(value) ? [{ name, value, at: (0,config_value/* placeOf */.$t)(value) }] : [];
        });
        const [first, ...others] = defaults;
        const last = others.at(-1);
        if (first === undefined || last === undefined)
            return;
        yield {
            message: `Several targets are marked as the default: ${(0,reading/* listed */.KE)(defaults.map(({ name }) => name))}.`,
            at: last.at,
            path: ['targets', last.name, 'default'],
            related: [first, ...others.slice(0, -1)].flatMap(({ name, at }) => at === undefined ? [] : [{ at, message: `"${name}"` }]),
            hint: 'Leave "default: true" in one of them.',
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/target-invalid.js
var target_invalid = __webpack_require__(91924);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/task-cycle.js




const task_cycle_rule = {
    id: 'task-cycle',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Tasks wait for each other',
    why: 'Each task of the cycle waits for the next, so none can start; the jobs service refuses the job in the middle of a deployment. `databricks bundle validate` does not look. Remove one of the dependencies.',
    bad: '',
    good: '',
    checkJob(job) {
        const dependencies = dependenciesIn(job);
        return dependencies.length <= FEW && endsSomewhere(dependencies) ? rules_rule/* NOTHING */.K : cyclesIn(job, dependencies);
    },
};
function dependenciesIn(job) {
    let found;
    for (const task of job.tasks) {
        const some = dependenciesOf(task);
        if (some.length === 0)
            continue;
        found ??= [];
        for (const dependency of some)
            found.push(dependency);
    }
    return found ?? task_cycle_NONE;
}
const task_cycle_NONE = [];
const FEW = 32;
function endsSomewhere(dependencies) {
    if (dependencies.length === 0)
        return true;
    let left = dependencies.map(({ task, on }) => ({ from: task.key, on }));
    for (;;) {
        const waiting = left.filter(({ on }) => left.some(({ from }) => from === on));
        if (waiting.length === 0)
            return true;
        if (waiting.length === left.length)
            return false;
        left = waiting;
    }
}
function* cyclesIn(job, dependencies) {
    const byTask = new Map();
    for (const dependency of dependencies) {
        const { key } = dependency.task;
        if (key === undefined)
            continue;
        const edges = byTask.get(key) ?? new Map();
        byTask.set(key, edges.set(dependency.on, dependency));
    }
    const graph = new Map([...byTask].map(([key, edges]) => [key, [...edges.keys()]]));
    for (const cycle of cyclesOf(graph)) {
        const steps = cycle.flatMap((key, index) => byTask.get(key)?.get(cycle[index + 1] ?? cycle[0] ?? '') ?? []);
        const [first] = steps;
        if (first === undefined)
            continue;
        const related = steps.flatMap((step) => {
            const at = (0,config_value/* placeOf */.$t)(step.key);
            return at === undefined ? [] : [{ at, message: `"${step.task.key}" depends on "${step.on}".` }];
        });
        yield {
            message: cycle.length === 1
                ? `Task "${first.on}" of the job "${job.key}" depends on itself.`
                : `Tasks of the job "${job.key}" wait for each other: ${[...cycle, first.task.key].join(' → ')}.`,
            at: (0,config_value/* placeOf */.$t)(first.key),
            path: [...first.path, 'task_key'],
            hint: cycle.length === 1 ? 'Remove the dependency.' : 'Remove one of these dependencies.',
            ...(related.length > 1 ? { related } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/task-depends-on-missing.js




const task_depends_on_missing_rule = {
    id: 'task-depends-on-missing',
    severity: 'error',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A task depends on a task that its job does not have',
    why: 'The jobs service refuses the job, in the middle of a deployment: some resources are new by then, others are not. `databricks bundle validate` does not look. Correct the key, or remove the dependency; tasks of other jobs cannot be depended on.',
    bad: '',
    good: '',
    taskKeys: ['depends_on'],
    *checkTask(task, job) {
        const keys = taskKeysOf(job);
        if (keys === undefined)
            return;
        for (const dependency of dependenciesOf(task)) {
            const { on, key } = dependency;
            if (keys.has(on))
                continue;
            yield {
                message: `Task "${task.name}" of the job "${job.key}" depends on "${on}", which is no task of the job.${(0,suggest/* didYouMean */.a)(on, keys)}`,
                at: (0,config_value/* placeOf */.$t)(key),
                path: [...dependency.path, 'task_key'],
                hint: `The tasks are ${(0,reading/* listed */.KE)(keys)}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/task-key-duplicate.js

const task_key_duplicate_rule = {
    id: 'task-key-duplicate',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Two tasks of a job have the same key',
    why: 'The Databricks CLI merges tasks with the same key into one, without a word: one of the two never runs, or half of it runs under the name of the other. Only a target may repeat a key, to change the task. Give each task a key of its own.',
    bad: '',
    good: '',
    *checkBundle(bundle) {
        for (const { config } of bundle.files) {
            yield* duplicatesIn(config, []);
            for (const [name, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['targets']))) {
                yield* duplicatesIn(value, ['targets', name]);
            }
        }
    },
};
function* duplicatesIn(config, root) {
    for (const [job, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'jobs']))) {
        const first = new Map();
        for (const [index, task] of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(value, ['tasks'])).entries()) {
            const written = (0,config_value/* valueAt */.fK)(task, ['task_key']);
            const key = (0,config_value/* textOf */.b6)(written);
            if (written === undefined || key === undefined || (0,config_value/* isOpen */.nT)(written))
                continue;
            const earlier = first.get(key);
            if (earlier === undefined) {
                first.set(key, written);
                continue;
            }
            const place = (0,config_value/* placeOf */.$t)(earlier);
            yield {
                message: `The job "${job}" has two tasks with the key "${key}", which are merged into one.`,
                at: (0,config_value/* placeOf */.$t)(written),
                path: [...root, 'resources', 'jobs', job, 'tasks', index, 'task_key'],
                hint: 'Give one of them another task_key.',
                ...(place === undefined ? {} : { related: [{ at: place, message: `The first task "${key}".` }] }),
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/task-value-missing.js





const task_value_missing_rule = {
    id: 'task-value-missing',
    severity: 'warning',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A value of a task that its job does not have',
    why: 'What stands for `{{tasks.fit.values.auc}}` comes from the task `fit` of the same job. If there is none, there never is a value: the run fails, or compares the braces as they are written. Such a reference is easily forgotten when a task is renamed, and `databricks bundle validate` does not look. Correct the key.',
    bad: '',
    good: '',
    checkTask(task, job) {
        if (task.value.kind !== 'map')
            return rules_rule/* NOTHING */.K;
        const { keys, values } = task.value.entries;
        for (let index = 0; index < values.length; index++) {
            const value = task_value_missing_TYPES.has(keys.names[index] ?? '') ? values[index] : undefined;
            if (value !== undefined && isMentionedIn(value))
                return task_value_missing_missingIn(task, job);
        }
        return rules_rule/* NOTHING */.K;
    },
};
function* task_value_missing_missingIn(task, job) {
    for (const field of task_value_missing_FIELDS) {
        for (const [text, inside] of mentionsIn((0,config_value/* valueAt */.fK)(task.value, field))) {
            const keys = taskKeysOf(job);
            if (keys === undefined)
                return;
            for (const [reference, key = ''] of text.value.matchAll(OF_A_TASK)) {
                if (job.tasks.some((other) => other.key === key))
                    continue;
                yield {
                    message: `Task "${task.name}" of the job "${job.key}" takes "${reference}", and the job has no task "${key}".${(0,suggest/* didYouMean */.a)(key, keys)}`,
                    at: (0,config_value/* placeOf */.$t)(text),
                    path: [...task.path, ...field, ...inside],
                    hint: `The tasks are ${(0,reading/* listed */.KE)(keys)}.`,
                };
            }
        }
    }
}
const task_value_missing_FIELDS = [
    ...['condition_task', 'dbt_task', 'notebook_task', 'python_wheel_task', 'run_job_task', 'spark_jar_task'],
    ...['spark_python_task', 'spark_submit_task', 'sql_task'],
]
    .map((type) => [type])
    .concat([['for_each_task', 'inputs']]);
const task_value_missing_TYPES = new Set(task_value_missing_FIELDS.map(([type = '']) => type));
const OF_A_TASK = /\{\{\s*tasks\.([\w-]+)\.[\w.-]+\s*\}\}/g;
const MENTION = /\{\{\s*tasks\./;
const SILENT = new WeakSet();
function mentionsTask(value) {
    if (value.kind === 'text')
        return value.value.includes('{{') && MENTION.test(value.value);
    if ((value.kind !== 'map' && value.kind !== 'list') || SILENT.has(value))
        return false;
    if (isMentionedIn(value))
        return true;
    SILENT.add(value);
    return false;
}
function isMentionedIn(value) {
    const children = value.kind === 'map' ? value.entries.values : value.kind === 'list' ? value.items : [];
    for (const child of children)
        if (mentionsTask(child))
            return true;
    return false;
}
function* mentionsIn(value) {
    if (value === undefined || !mentionsTask(value))
        return;
    if (value.kind === 'text')
        yield [value, []];
    const children = value.kind === 'list'
        ? (0,config_value/* itemsOf */.S3)(value).map((item, index) => [index, item])
        : (0,config_value/* entriesOf */.Mc)(value).map(([key, entry]) => [key, entry.value]);
    for (const [part, child] of children) {
        for (const [text, path] of mentionsIn(child))
            yield [text, [part, ...path]];
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/telemetry-without-effect.js



const telemetry_without_effect_rule = {
    id: 'telemetry-without-effect',
    severity: 'error',
    cliParity: 'stricter',
    title: 'Telemetry of a serving endpoint that records nothing',
    why: 'What an endpoint receives and answers is recorded in the tables that `telemetry_config` names, or in those of an existing profile, and only for models that the endpoint itself serves. Otherwise the service drops the configuration without a word when the endpoint is made: nothing is recorded, and nobody is told.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const endpoint of (0,resources_resource/* resourcesOf */.F)(config, 'model_serving_endpoints')) {
            const entry = (0,config_value/* entryAt */._f)(endpoint.value, ['telemetry_config']);
            if (entry?.value.kind !== 'map')
                continue;
            const where = { at: (0,config_value/* placeOfKey */.qQ)(entry), path: [...endpoint.path, 'telemetry_config'] };
            if (!['table_names', 'telemetry_profile_id'].some((field) => (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(entry.value, [field])))) {
                yield {
                    ...where,
                    message: `The telemetry of the serving endpoint "${endpoint.key}" has no tables to go to.`,
                    hint: 'Name them in "table_names", or set "telemetry_profile_id".',
                };
            }
            if (mayServeModel(endpoint))
                continue;
            yield {
                ...where,
                message: `The serving endpoint "${endpoint.key}" serves no model of its own, whose telemetry could be recorded.`,
                hint: 'Remove "telemetry_config", or serve a registered model.',
            };
        }
    },
};
function mayServeModel({ value }) {
    if ((0,config_value/* isOpen */.nT)((0,config_value/* valueAt */.fK)(value, ['config'])))
        return true;
    return ['served_entities', 'served_models'].some((field) => {
        const list = (0,config_value/* valueAt */.fK)(value, ['config', field]);
        return (0,config_value/* isOpen */.nT)(list) || (0,config_value/* itemsOf */.S3)(list).some((one) => (0,config_value/* isOpen */.nT)(one) || !(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(one, ['external_model'])));
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/terraform-fields.js
var terraform_fields = __webpack_require__(25607);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resources/terraform-reference.js



function* terraformReferences(target, engine) {
    const isTerraform = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(target.config, ['bundle', 'engine'])) === 'terraform';
    if (isTerraform !== (engine === 'terraform'))
        return;
    const isOfTerraform = (text) => text.startsWith('resources.') && isTerraformOnly((0,reference_path/* parseReference */.F2)(text).path);
    for (const { text, path, at } of target.references.where(isOfTerraform)) {
        yield {
            message: `"\${${text}}" is a field of Terraform, and bundles have none of that name.`,
            at,
            path,
            hint: 'Refer to a field of the bundle, or write the value itself.',
        };
    }
}
function isTerraformOnly([, type, , field]) {
    return typeof type === 'string' && typeof field === 'string' && terraform_fields/* TERRAFORM_FIELDS */.H.get(type)?.has(field) === true;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/terraform-field.js

const terraform_field_rule = {
    id: 'terraform-field',
    severity: 'error',
    cliParity: 'yes',
    title: 'A reference to a field that only Terraform has',
    why: 'The direct engine, which is the default, resolves references from what a bundle and the service know of a resource. A field that only the Terraform provider has, as the `url` of a job, stops the deployment of everything.',
    bad: '',
    good: '',
    checkTarget: (target) => terraformReferences(target, 'direct'),
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/terraform-field-advised.js

const terraform_field_advised_rule = {
    id: 'terraform-field-advised',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A reference that works with Terraform alone',
    why: 'With `bundle.engine: terraform` a reference may name a field that only the Terraform provider has. The direct engine takes over in later versions of the Databricks CLI and refuses it.',
    bad: '',
    good: '',
    checkTarget: (target) => terraformReferences(target, 'terraform'),
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/time-zone.js
function zoneMistake(id) {
    if (JAVA_ONLY.has(id) || UNLISTED.has(id) || OFFSET.test(id))
        return undefined;
    zones ??= new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name]));
    const right = zones.get(id.toLowerCase());
    if (right !== undefined)
        return right === id ? undefined : { kind: 'case', right };
    let known = judged.get(id);
    if (known === undefined) {
        known = isKnownToIntl(id);
        judged.set(id, known);
    }
    if (!known)
        return { kind: 'unknown' };
    return WELL_SPELLED.test(id) ? undefined : { kind: 'case', right: undefined };
}
function zoneNames() {
    return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
let zones;
const judged = new Map();
function isKnownToIntl(id) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: id });
        return true;
    }
    catch {
        return false;
    }
}
const WELL_SPELLED = /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z](?:[A-Za-z0-9+-]*[a-z0-9+-]|[A-Z0-9]*)(?:_[A-Za-z]+)*)*$/u;
const OFFSET = /^(?:(?:GMT|UTC|UT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|Z)$/u;
const UNLISTED = new Set(['UTC', 'GMT', 'Etc/UTC']);
const JAVA_ONLY = new Set('ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT EST HST IET IST JST MIT MST NET NST PLT PNT PRT PST SST VST'.split(' '));

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/time-zone-invalid.js




const time_zone_invalid_rule = {
    id: 'time-zone-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A schedule has a time zone that does not exist',
    why: 'The workspace refuses the schedule during the deployment. Time zones are names of the IANA database, as `Europe/Zurich`; case matters. Prefer the name of a city to an offset: it knows summer time.',
    bad: '',
    good: '',
    *checkTarget(target) {
        const suggestions = new Map();
        for (const schedule of schedulesOf(target)) {
            const { zone } = schedule;
            const id = (0,config_value/* textOf */.b6)(zone);
            const mistake = id === undefined || id === '' ? undefined : zoneMistake(id);
            if (id === undefined || mistake === undefined)
                continue;
            const { of, zonePath: path } = schedule;
            const shared = { at: (0,config_value/* placeOf */.$t)(zone), path };
            if (mistake.kind === 'unknown') {
                const suggestion = suggestions.get(id) ?? (0,suggest/* didYouMean */.a)(id, zoneNames());
                suggestions.set(id, suggestion);
                const message = `The time zone "${id}" of the ${of} does not exist.${suggestion}`;
                yield { message, ...shared, hint: 'Use a name of the IANA database, as "Europe/Zurich" or "UTC".' };
            }
            else {
                const message = `The time zone "${id}" of the ${of} is misspelled: case matters.`;
                yield {
                    message,
                    ...shared,
                    hint: mistake.right === undefined
                        ? 'Write it as the IANA database does, as "US/Eastern".'
                        : `Write "${mistake.right}".`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/too-many-entries.js




const too_many_entries_rule = {
    id: 'too-many-entries',
    severity: 'error',
    cliParity: 'stricter',
    title: 'More entries than the service takes',
    why: 'A job takes 1,000 tasks, 25 tags and three destinations for each kind of notification; a cluster takes 45 tags of its own. With more the service refuses the resource, in the middle of a deployment; `databricks bundle validate` does not count. What a preset adds to every job counts, too.',
    bad: '',
    good: '',
    checkJob(job) {
        const ofClusters = job.clusters.flatMap((cluster) => tooMany(cluster, too_many_entries_OF_CLUSTER));
        const ofJob = tooMany(job, too_many_entries_OF_JOB);
        return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters];
    },
    checkTask: (task) => tooMany(task, too_many_entries_OF_TASK),
    taskKeys: ['alert_task', 'dbt_task', 'webhook_notifications'],
    *checkTarget({ config }) {
        for (const { clusters } of (0,resources_resource/* resourcesOf */.F)(config, 'clusters', 'pipelines')) {
            for (const cluster of clusters)
                yield* tooMany(cluster, too_many_entries_OF_CLUSTER);
        }
        for (const [type, limits] of too_many_entries_OF_TYPES) {
            for (const resource of (0,reading/* resourcesIn */.$d)(config, type))
                yield* tooMany(resource, limits);
        }
    },
};
function tooMany(inside, limits) {
    let seen;
    for (const { at, most } of limits) {
        for (const { value, path } of (0,reading/* allAt */.Nc)(inside.value, at)) {
            const count = value.kind === 'map' ? value.entries.size : (0,config_value/* itemsOf */.S3)(value).length;
            if (count <= most)
                continue;
            seen ??= [];
            seen.push({
                message: `"${at.join('.')}" has ${count.toLocaleString('en')} entries, and the service takes ${most.toLocaleString('en')}.`,
                at: placeOfEntryAt(value, most) ?? (0,config_value/* placeOf */.$t)(value),
                path: [...inside.path, ...path],
                hint: 'Take some away.',
            });
        }
    }
    return seen ?? rules_rule/* NOTHING */.K;
}
function placeOfEntryAt(value, index) {
    if (value.kind !== 'map')
        return (0,config_value/* placeOf */.$t)((0,config_value/* itemsOf */.S3)(value)[index]);
    const entry = (0,config_value/* entriesOf */.Mc)(value)[index];
    return entry === undefined ? undefined : (0,config_value/* placeOfKey */.qQ)(entry[1]);
}
const WEBHOOKS = [
    'on_start',
    'on_success',
    'on_failure',
    'on_duration_warning_threshold_exceeded',
    'on_streaming_backlog_exceeded',
];
const OF_WEBHOOKS = WEBHOOKS.map((event) => ({ at: ['webhook_notifications', event], most: 3 }));
const too_many_entries_OF_JOB = [{ at: ['tags'], most: 25 }, { at: ['tasks'], most: 1000 }, ...OF_WEBHOOKS];
const too_many_entries_OF_TASK = [
    { at: ['alert_task', 'subscribers'], most: 100 },
    { at: ['dbt_task', 'commands'], most: 10 },
    ...OF_WEBHOOKS,
];
const too_many_entries_OF_CLUSTER = [
    { at: ['custom_tags'], most: 45 },
    { at: ['ssh_public_keys'], most: 10 },
];
const too_many_entries_OF_TYPES = new Map([
    [
        'instance_pools',
        [
            { at: ['custom_tags'], most: 45 },
            { at: ['preloaded_spark_versions'], most: 1 },
        ],
    ],
    ['pipelines', [{ at: ['tags'], most: 25 }]],
    ['quality_monitors', [{ at: ['notifications', 'on_failure', 'email_addresses'], most: 5 }]],
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/traffic-not-100.js


const traffic_not_100_rule = {
    id: 'traffic-not-100',
    severity: 'error',
    cliParity: 'stricter',
    title: 'The routes of a serving endpoint do not share 100 percent of its traffic',
    why: 'The serving service refuses the configuration, and the endpoint keeps serving what it served before. Each route takes a whole number of percent from 0 to 100, together 100. A target that adds a route must change the others, too: lists are appended, not replaced.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const endpoint of (0,reading/* resourcesIn */.$d)(target.config, 'model_serving_endpoints')) {
            const routes = (0,reading/* itemsIn */.Un)(endpoint, 'config', 'traffic_config', 'routes');
            const percentages = routes.map(([route]) => (0,config_value/* valueAt */.fK)(route, ['traffic_percentage']));
            for (const [index, value] of percentages.entries()) {
                const percent = (0,reading/* numberOf */.rl)(value);
                if (percent === undefined || (Number.isInteger(percent) && percent >= 0 && percent <= 100))
                    continue;
                yield {
                    message: `A route of the serving endpoint "${endpoint.key}" takes ${percent} percent of the traffic.`,
                    at: (0,config_value/* placeOf */.$t)(value),
                    path: [...endpoint.path, 'config', 'traffic_config', 'routes', index, 'traffic_percentage'],
                    hint: 'Give a whole number from 0 to 100.',
                };
            }
            const numbers = percentages.map(reading/* numberOf */.rl);
            const sum = numbers.reduce((total, percent) => total + (percent ?? Number.NaN), 0);
            if (routes.length === 0 || Number.isNaN(sum) || sum === 100)
                continue;
            const path = ['config', 'traffic_config', 'routes'];
            yield {
                message: `The routes of the serving endpoint "${endpoint.key}" take ${numbers.join(' + ')} = ${sum} percent of the traffic, not 100.`,
                at: (0,config_value/* placeOfKey */.qQ)((0,config_value/* entryAt */._f)(endpoint.value, path)),
                path: [...endpoint.path, ...path],
                hint: 'Change the percentages so that they sum to 100.',
                related: percentages.flatMap((value, index) => {
                    const at = (0,config_value/* placeOf */.$t)(value);
                    return at === undefined ? [] : [{ at, message: `${numbers[index]} percent.` }];
                }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/traffic-to-unknown-entity.js



const traffic_to_unknown_entity_rule = {
    id: 'traffic-to-unknown-entity',
    severity: 'error',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A route of a serving endpoint leads to an entity that it does not serve',
    why: 'The serving service refuses the configuration, and the endpoint keeps serving what it served before. A route names an entry of `served_entities` by its `name`; an entry without one is called after its model and version, `scorer-3`, which changes with each version. Name the entries.',
    bad: '',
    good: '',
    *checkTarget(target) {
        for (const endpoint of (0,reading/* resourcesIn */.$d)(target.config, 'model_serving_endpoints')) {
            const served = servedNames(endpoint);
            if (served === undefined)
                continue;
            for (const [route, path] of (0,reading/* itemsIn */.Un)(endpoint, 'config', 'traffic_config', 'routes')) {
                const field = (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(route, ['served_entity_name'])) ? 'served_entity_name' : 'served_model_name';
                const value = (0,config_value/* valueAt */.fK)(route, [field]);
                const name = (0,config_value/* textOf */.b6)(value);
                if (name === undefined || name === '' || served.has(name))
                    continue;
                yield {
                    message: `A route of the serving endpoint "${endpoint.key}" leads to "${name}", which it does not serve.${(0,suggest/* didYouMean */.a)(name, served)}`,
                    at: (0,config_value/* placeOf */.$t)(value),
                    path: [...path, field],
                    hint: served.size === 0 ? 'Add it to served_entities.' : `It serves ${(0,reading/* listed */.KE)(served)}.`,
                };
            }
        }
    },
};
function servedNames(endpoint) {
    const names = new Set();
    for (const list of ['served_entities', 'served_models']) {
        if ((0,config_value/* isOpen */.nT)((0,config_value/* valueAt */.fK)(endpoint.value, ['config', list])))
            return undefined;
        for (const [entity] of (0,reading/* itemsIn */.Un)(endpoint, 'config', list)) {
            const name = (0,config_value/* valueAt */.fK)(entity, ['name']);
            const own = (0,reading/* isSet */.vM)(name) ? namesOf(name) : defaultNames(entity);
            if (own === undefined)
                return undefined;
            for (const each of own)
                names.add(each);
        }
    }
    return names;
}
function namesOf(name) {
    const text = (0,config_value/* textOf */.b6)(name);
    return text === undefined ? undefined : [text];
}
function defaultNames(entity) {
    const external = (0,config_value/* valueAt */.fK)(entity, ['external_model', 'name']);
    if ((0,reading/* isSet */.vM)(external))
        return namesOf(external)?.map((name) => name.replaceAll(/[.:]/gu, '-'));
    const model = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(entity, ['entity_name']) ?? (0,config_value/* valueAt */.fK)(entity, ['model_name']));
    const version = writtenOf((0,config_value/* valueAt */.fK)(entity, ['entity_version']) ?? (0,config_value/* valueAt */.fK)(entity, ['model_version']));
    if (model === undefined || version === undefined)
        return undefined;
    const last = model.slice(model.lastIndexOf('.') + 1);
    return [last, model, model.replaceAll('.', '-'), model.replaceAll('.', '_')].map((name) => `${name}-${version}`);
}
function writtenOf(value) {
    return value?.kind === 'number' ? value.written : (0,config_value/* textOf */.b6)(value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/trigger-pause-status.js


const trigger_pause_status_rule = {
    id: 'trigger-pause-status',
    severity: 'error',
    cliParity: 'yes',
    title: 'A preset for triggers that is neither PAUSED nor UNPAUSED',
    why: '`presets.trigger_pause_status` is `PAUSED` or `UNPAUSED`, in capitals.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        const path = ['presets', 'trigger_pause_status'];
        const value = (0,config_value/* valueAt */.fK)(config, path);
        const status = (0,known_later/* takenText */.dV)(value);
        if (status === undefined || status === '' || status === 'PAUSED' || status === 'UNPAUSED')
            return;
        yield {
            message: `"${status}" is neither PAUSED nor UNPAUSED.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path,
            hint: 'Write PAUSED or UNPAUSED.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/uc-name-wrong-levels.js



const uc_name_wrong_levels_rule = {
    id: 'uc-name-wrong-levels',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A name in Unity Catalog has too many levels or too few',
    why: 'Monitors, indexes and synced tables are named in full, `catalog.schema.table`: with fewer levels the workspace looks in its default catalog or refuses the name. Registered models, schemas, volumes and pipelines have a field for each level, which takes that level alone: the `id` of a schema is `catalog.schema`, and its `name` is not.',
    bad: '',
    good: '',
    checkJob: (job) => wrong(job, uc_name_wrong_levels_OF_JOB),
    jobKeys: ['trigger'],
    *checkTarget({ config }) {
        for (const [type, names] of uc_name_wrong_levels_OF_TYPES) {
            for (const resource of (0,reading/* resourcesIn */.$d)(config, type))
                yield* wrong(resource, names);
        }
    },
};
function wrong(resource, names) {
    let seen;
    for (const { at, levels } of names) {
        for (const { value, path } of (0,reading/* allAt */.Nc)(resource.value, at)) {
            const name = (0,config_value/* textOf */.b6)(value);
            const held = name === undefined ? levelsOf(value) : levelsIn(name);
            if (name === '' || held === undefined || held === levels)
                continue;
            const field = at.filter((part) => part !== '*').join('.');
            const written = name ?? `\${${(0,reading/* referenceOf */.Bz)(value)}}`;
            const wanted = levels === 1 ? 'one level alone' : `a name of the form ${FORMS[levels]}`;
            seen ??= [];
            seen.push({
                message: `"${field}" of ${resource.type} "${resource.key}" is "${written}", not ${wanted}.`,
                at: (0,config_value/* placeOf */.$t)(value),
                path: [...resource.path, ...path],
                hint: hintFor(field, levels, name === undefined),
            });
        }
    }
    return seen ?? rules_rule/* NOTHING */.K;
}
function hintFor(field, levels, isReference) {
    if (levels !== 1)
        return `Write ${FORMS[levels]}.`;
    if (isReference)
        return 'Refer to the "name" instead, which is the last level alone.';
    return field === 'name' ? 'Set catalog_name and schema_name beside it.' : 'Write this level alone.';
}
function levelsIn(name) {
    const parts = name.match(/`[^`]*`|[^.`]+|\./gu) ?? [];
    const dots = parts.filter((part) => part === '.').length;
    return parts.length === dots * 2 + 1 ? dots + 1 : 0;
}
function levelsOf(value) {
    const [root, type = '', , field = '', ...rest] = (0,reading/* referenceOf */.Bz)(value)?.split('.') ?? [];
    return root === 'resources' && rest.length === 0 && IN_FULL.has(field) ? LEVELS.get(type) : undefined;
}
const IN_FULL = new Set(['full_name', 'id']);
const LEVELS = new Map([
    ['registered_models', 3],
    ['schemas', 2],
    ['volumes', 3],
]);
const FORMS = { 2: 'catalog.schema', 3: 'catalog.schema.name' };
const uc_name_wrong_levels_OF_JOB = [{ at: ['trigger', 'table_update', 'table_names', '*'], levels: 3 }];
const uc_name_wrong_levels_OF_TYPES = new Map([
    ['catalogs', uc_name_wrong_levels_alone('name')],
    ['schemas', uc_name_wrong_levels_alone('name', 'catalog_name')],
    ['registered_models', uc_name_wrong_levels_alone('name', 'catalog_name', 'schema_name')],
    ['volumes', uc_name_wrong_levels_alone('name', 'catalog_name', 'schema_name')],
    ['secrets', uc_name_wrong_levels_alone('name', 'catalog_name', 'schema_name')],
    ['pipelines', uc_name_wrong_levels_alone('catalog', 'schema', 'target')],
    [
        'model_serving_endpoints',
        [
            ...uc_name_wrong_levels_alone('catalog_name', 'schema_name').map(within('ai_gateway', 'inference_table_config')),
            ...uc_name_wrong_levels_alone('catalog_name', 'schema_name').map(within('config', 'auto_capture_config')),
        ],
    ],
    [
        'quality_monitors',
        [
            { at: ['table_name'], levels: 3 },
            { at: ['baseline_table_name'], levels: 3 },
            { at: ['output_schema_name'], levels: 2 },
        ],
    ],
    [
        'vector_search_indexes',
        [
            { at: ['name'], levels: 3 },
            { at: ['delta_sync_index_spec', 'source_table'], levels: 3 },
        ],
    ],
    ['synced_database_tables', [{ at: ['name'], levels: 3 }]],
]);
function uc_name_wrong_levels_alone(...fields) {
    return fields.map((field) => ({ at: [field], levels: 1 }));
}
function within(...holder) {
    return ({ at, levels }) => ({ at: [...holder, ...at], levels });
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/unknown-field.js
var unknown_field = __webpack_require__(43588);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/unknown-to-core-schema.js
var unknown_to_core_schema = __webpack_require__(78335);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-kind.js
var variable_kind = __webpack_require__(65590);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-unassigned.js
var variable_unassigned = __webpack_require__(51303);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-undeclared.js
var variable_undeclared = __webpack_require__(66561);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/override.js
var override = __webpack_require__(29058);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/runs-code.js
var runs_code = __webpack_require__(78704);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/variable-unused.js







const variable_unused_rule = {
    id: 'variable-unused',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A variable that nothing refers to',
    why: 'It may be left over, or what should refer to it holds a fixed value instead, so that assigning the variable changes nothing. Remove it, or use it.',
    bad: '',
    good: '',
    *checkBundle(bundle) {
        const { config } = bundle;
        if ((0,runs_code/* runsCode */.u)(config) || (0,unread/* isPartlyUnread */.iq)(bundle))
            return;
        const used = new Set();
        const { references, nests } = (0,texts/* referringIn */.u)(config);
        for (const reference of references) {
            const [first, name] = (0,reference_path/* parseReference */.F2)(reference).path;
            if (first === 'variables')
                used.add(name);
        }
        const begun = nests ? begunNames(config) : [];
        for (const [name, entry] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['variables']))) {
            if (!(0,override/* isDeclaration */.HC)(entry.value))
                continue;
            if (used.has(name) || begun.some((beginning) => name.startsWith(beginning)))
                continue;
            const message = `Nothing refers to the variable "${name}".`;
            yield {
                message,
                at: (0,config_value/* placeOfKey */.qQ)(entry),
                path: ['variables', name],
                hint: `Remove it, or use it as \${var.${name}}.`,
            };
        }
    },
};
function begunNames(config) {
    const nesting = (0,texts/* textsOf */.C)(config, (text) => (0,tokens/* parseText */.r4)(text)?.nests === true);
    const paths = nesting.flatMap(({ text }) => [...text.value.matchAll(BEGUN)].map(([, path = '']) => path));
    return [...new Set(paths.map((path) => /^[^.[]*/.exec(path)?.[0] ?? ''))];
}
const BEGUN = /\$\{(?:var|variables)\.([^{}]*)(?=\$\{)/g;

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/vector-index-spec.js



const SPECS = { DELTA_SYNC: 'delta_sync_index_spec', DIRECT_ACCESS: 'direct_access_index_spec' };
const vector_index_spec_rule = {
    id: 'vector-index-spec',
    severity: 'error',
    cliParity: 'stricter',
    aboutAbsence: true,
    title: 'A vector search index without the description of its type',
    why: 'An index that follows a table (`DELTA_SYNC`) is described by `delta_sync_index_spec`, one that an application writes to (`DIRECT_ACCESS`) by `direct_access_index_spec`. The service refuses an index that lacks its own, or has that of the other.',
    bad: '',
    good: '',
    *checkTarget({ config }) {
        for (const index of (0,resources_resource/* resourcesOf */.F)(config, 'vector_search_indexes')) {
            const type = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(index.value, ['index_type']));
            if (type !== 'DELTA_SYNC' && type !== 'DIRECT_ACCESS')
                continue;
            const own = SPECS[type];
            const other = SPECS[type === 'DELTA_SYNC' ? 'DIRECT_ACCESS' : 'DELTA_SYNC'];
            if (!(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(index.value, [own]))) {
                yield {
                    message: `The vector search index "${index.key}" is of type ${type} and has no "${own}".`,
                    at: index.at,
                    path: index.path,
                    hint: `Describe it in "${own}".`,
                };
            }
            const wrong = (0,config_value/* entryAt */._f)(index.value, [other]);
            if (!(0,reading/* isSet */.vM)(wrong?.value))
                continue;
            yield {
                message: `The vector search index "${index.key}" is of type ${type} and cannot have "${other}".`,
                at: (0,config_value/* placeOfKey */.qQ)(wrong),
                path: [...index.path, other],
                hint: `Remove it, or change "index_type".`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/volumes-path.js


const volumes_path_FIELDS = ['root_path', 'file_path', 'state_path', 'resource_path'];
const volumes_path_rule = {
    id: 'volumes-path',
    severity: 'error',
    cliParity: 'yes',
    title: 'A workspace path in a volume',
    why: 'Files, state and resources of a bundle are kept in the workspace file system. Only built artifacts, such as wheels, may be uploaded to a Unity Catalog volume: set `workspace.artifact_path` for that, and leave the other paths under `/Workspace`.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        for (const field of volumes_path_FIELDS) {
            if (!(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(merged, ['workspace', field])))
                continue;
            const value = (0,config_value/* valueAt */.fK)(config, ['workspace', field]);
            if (value?.kind !== 'text' || !value.value.startsWith('/Volumes/'))
                continue;
            yield {
                message: `"workspace.${field}" is in a volume; only "workspace.artifact_path" can be.`,
                at: (0,config_value/* placeOf */.$t)(value),
                path: ['workspace', field],
                hint: 'Use a path under /Workspace.',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-expired.js
var waiver_expired = __webpack_require__(13651);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-invalid.js
var waiver_invalid = __webpack_require__(57009);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-unmatched.js
var waiver_unmatched = __webpack_require__(89927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-unprotected.js
var waiver_unprotected = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/wheel-needs-dbr-13-3.js






const wheel_needs_dbr_13_3_rule = {
    id: 'wheel-needs-dbr-13-3',
    severity: 'error',
    cliParity: 'yes',
    title: 'A library of the bundle goes to a cluster whose runtime is too old for it',
    why: 'The bundle uploads its own wheels and JARs to the workspace, and Databricks Runtime before 13.3 LTS cannot install a library from there: the task fails when it starts. Use a newer `spark_version`, or `experimental.python_wheel_wrapper: true`.',
    bad: '',
    good: '',
    taskKeys: ['new_cluster', 'job_cluster_key', 'existing_cluster_id'],
    checkTask(task, job, target) {
        if (!hasLocalLibrary(task) && !hasLocalDependency(job))
            return rules_rule/* NOTHING */.K;
        if ((0,reading/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(target.config, ['experimental', 'python_wheel_wrapper'])))
            return rules_rule/* NOTHING */.K;
        const version = versionOf(target, job, task);
        if (isTooOld(version))
            return [tooOld(task, job, version, HINT)];
        const other = othersVersion(target, job, task);
        return other === undefined ? rules_rule/* NOTHING */.K : [tooOld(task, job, other, HINT_OF_OTHER)];
    },
};
const HINT = 'Use a spark_version of 13.3 or newer, or set experimental.python_wheel_wrapper to true.';
const HINT_OF_OTHER = 'This is the cluster of another job, but the Databricks CLI compares the clusters of all jobs by their keys: give it another job_cluster_key, or a newer spark_version.';
function tooOld(task, job, version, hint) {
    return {
        message: `Task "${task.name}" of the job "${job.key}" installs a library of the bundle on Databricks Runtime "${(0,config_value/* textOf */.b6)(version)}", which is older than 13.3.`,
        at: (0,config_value/* placeOf */.$t)(version),
        path: task.path,
        hint,
        related: (0,reading/* alsoAt */.lp)(task.value, `Task "${task.name}".`),
    };
}
function othersVersion(target, job, task) {
    const key = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(task.value, JOB_CLUSTER_KEY));
    if (key === undefined || (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(task.value, ['new_cluster', 'spark_version'])))
        return undefined;
    return oldClusters(target)
        .get(key)
        ?.find(({ of }) => of !== job.key)?.version;
}
function oldClusters(target) {
    const known = oldOnes.get(target);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const job of (0,reading/* jobsOf */.aG)(target)) {
        const seen = new Set();
        for (const cluster of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, JOB_CLUSTERS))) {
            const key = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(cluster, JOB_CLUSTER_KEY));
            if (key === undefined || seen.has(key))
                continue;
            seen.add(key);
            const version = (0,config_value/* valueAt */.fK)(cluster, ['new_cluster', 'spark_version']);
            if (version === undefined || !isTooOld(version))
                continue;
            const others = found.get(key);
            if (others === undefined)
                found.set(key, [{ of: job.key, version }]);
            else
                others.push({ of: job.key, version });
        }
    }
    oldOnes.set(target, found);
    return found;
}
const oldOnes = new WeakMap();
function versionIn(job, key) {
    const clusters = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, JOB_CLUSTERS));
    const found = clusters.find((item) => (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(item, JOB_CLUSTER_KEY)) === key);
    return (0,config_value/* valueAt */.fK)(found, ['new_cluster', 'spark_version']);
}
const JOB_CLUSTERS = ['job_clusters'];
const JOB_CLUSTER_KEY = ['job_cluster_key'];
function versionOf(target, job, task) {
    const own = (0,config_value/* valueAt */.fK)(task.value, ['new_cluster', 'spark_version']);
    if (own !== undefined)
        return own;
    const key = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(task.value, JOB_CLUSTER_KEY));
    if (key !== undefined)
        return versionIn(job, key);
    const [root, type, cluster] = (0,reading/* referenceOf */.Bz)((0,config_value/* valueAt */.fK)(task.value, ['existing_cluster_id']))?.split('.') ?? [];
    if (root !== 'resources' || type !== 'clusters' || cluster === undefined)
        return undefined;
    return (0,config_value/* valueAt */.fK)(target.config, ['resources', 'clusters', cluster, 'spark_version']);
}
function hasLocalLibrary(task) {
    return (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(task.value, wheel_needs_dbr_13_3_LIBRARIES)).some((library) => {
        if (library.kind !== 'map')
            return false;
        const { entries } = library;
        return fileKinds(entries.keys).some((kind) => isLocal(entries.value(kind)));
    });
}
const wheel_needs_dbr_13_3_LIBRARIES = ['libraries'];
function hasLocalDependency(job) {
    return (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job.value, wheel_needs_dbr_13_3_ENVIRONMENTS)).some((environment) => (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(environment, DEPENDENCIES)).some(isLocal));
}
const wheel_needs_dbr_13_3_ENVIRONMENTS = ['environments'];
const DEPENDENCIES = ['spec', 'dependencies'];
const fileKinds = (0,keys/* namesAmong */.Vi)(['whl', 'jar', 'egg', 'requirements']);
function isLocal(value) {
    const text = (0,config_value/* textOf */.b6)(value);
    return text !== undefined && (0,local_library/* isLocalLibrary */.TY)(text);
}
const isOld = (0,remembered/* remembered */.H)((version) => {
    const parts = /^(?<major>[0-9]+)\.(?<minor>[0-9]+|x)/u.exec(version)?.groups;
    if (parts === undefined)
        return false;
    const major = Number(parts.major);
    return major < 13 || (major === 13 && parts.minor !== 'x' && Number(parts.minor) < 1);
});
function isTooOld(version) {
    const text = (0,config_value/* textOf */.b6)(version);
    return text !== undefined && isOld(text);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/workspace-host-invalid.js

const HOST = ['workspace', 'host'];
const IN_NO_NAME = /[<>\s]/;
const workspace_host_invalid_rule = {
    id: 'workspace-host-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A host that is no address',
    why: 'A template leaves `https://<your-workspace>` to be filled in, and a reference is never resolved there. The Databricks CLI takes either for the name of a host, so that whoever deploys the target reads only that there is none. Write the address of the workspace.',
    bad: '',
    good: '',
    *checkTarget({ merged }) {
        const value = (0,config_value/* valueAt */.fK)(merged, HOST);
        const wrong = workspace_host_invalid_wrongIn(value);
        if (wrong === undefined)
            return;
        yield {
            message: `"workspace.host" is no address: ${wrong}.`,
            at: (0,config_value/* placeOf */.$t)(value),
            path: HOST,
            hint: 'Write the address of the workspace, for example "https://adb-1.1.azuredatabricks.net", or leave it out and set DATABRICKS_HOST where the bundle is deployed.',
        };
    },
};
function workspace_host_invalid_wrongIn(host) {
    if (host?.kind !== 'text')
        return undefined;
    if ((0,config_value/* isOpen */.nT)(host))
        return 'a reference is not resolved there';
    const [found] = IN_NO_NAME.exec(host.value.trim()) ?? [];
    if (found === undefined)
        return undefined;
    return `the name of a host has no ${found === '<' || found === '>' ? `"${found}"` : 'space'}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/workspace-path-relative.js

const workspace_path_relative_rule = {
    id: 'workspace-path-relative',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A path of the workspace that does not begin at its root',
    why: 'Paths of the workspace are absolute: the Databricks CLI leaves others as they are and says nothing, and the service refuses them during the deployment. Only `root_path` may begin with `~/` instead, the home folder of whoever deploys.',
    bad: '',
    good: '',
    *checkTarget({ config, merged }) {
        for (const field of workspace_path_relative_FIELDS) {
            const path = ['workspace', field];
            const value = (0,config_value/* valueAt */.fK)(config, path);
            const text = (0,config_value/* textOf */.b6)(value) ?? '';
            if (text === '' || text.startsWith('/') || (0,config_value/* valueAt */.fK)(merged, path) === undefined)
                continue;
            yield {
                message: `"workspace.${field}" is "${text}", which is not an absolute path.`,
                at: (0,config_value/* placeOf */.$t)(value),
                path,
                hint: text.startsWith('~')
                    ? 'Only "root_path" may begin with the home folder, as "~/": what lies below it needs no path of its own.'
                    : `Begin it with "/", for example /Workspace/${text.replace(/^(?:\.?\/)*(?:Workspace\/)?/, '')}.`,
            };
        }
    },
};
const workspace_path_relative_FIELDS = ['root_path', 'file_path', 'artifact_path', 'state_path', 'resource_path'];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/workspace-prefix-doubled.js
var workspace_prefix_doubled = __webpack_require__(63969);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/wrong-type.js
var wrong_type = __webpack_require__(90279);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-document-ignored.js
var yaml_document_ignored = __webpack_require__(48263);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-invalid.js
var yaml_invalid = __webpack_require__(82254);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-key-duplicate.js
var yaml_key_duplicate = __webpack_require__(19018);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/registry.js

















































































































































































const rules = [
    rule,
    alert_file_incomplete_rule,
    alert_file_reference_rule,
    app_resource_permissions_rule,
    app_source_code_rule,
    app_value_missing_rule,
    artifact_files_missing_rule,
    artifact_path_invalid_rule,
    artifact_path_own_volume_rule,
    artifact_undefined_rule,
    base_unread/* rule */.H,
    baseline_stale/* rule */.H,
    bundle_name_missing_rule,
    bundle_path_pattern_rule,
    bundle_permission_level/* rule */.H,
    cli_version_constraint_invalid_rule,
    cli_version_unsatisfied/* rule */.H,
    cluster_id_ignored/* rule */.H,
    cluster_policy_definition_rule,
    code_not_evaluated_rule,
    code_snapshot_lost_rule,
    code_source_unpackaged_rule,
    compute_id_deprecated/* rule */.H,
    compute_missing_rule,
    condition_operator_unknown/* rule */.H,
    config_changed/* rule */.H,
    cron_invalid_rule,
    dashboard_content_rule,
    databricks_cli/* rule */.H,
    dependency_taken_for_file_rule,
    deployer_list_item_rule,
    deployer_not_manager_rule,
    deployment_moved/* rule */.H,
    deprecated_field/* rule */.H,
    development_path_shared_rule,
    development_prefix_shared_rule,
    development_triggers_unpaused_rule,
    direct_only_rule,
    duplicate_resource_key_rule,
    duration_invalid_rule,
    engine_terraform_rule,
    engine_unknown/* rule */.H,
    enum_value/* rule */.H,
    environment_key_undefined_rule,
    environments_and_targets/* rule */.H,
    experiment_name_relative_rule,
    external_model_config_rule,
    fields_exclusive_rule,
    file_unreadable/* rule */.H,
    files_clash/* rule */.H,
    genie_space_content_rule,
    git_branch_rule,
    grant_incomplete_rule,
    host_reference_empty_rule,
    immutable_folder_rule,
    include_double_star/* rule */.H,
    include_ignored/* rule */.H,
    include_not_found/* rule */.H,
    include_outside_workspace/* rule */.H,
    include_pattern_invalid/* rule */.H,
    include_reference/* rule */.H,
    include_wrong_type/* rule */.H,
    job_cluster_undefined_rule,
    job_cluster_unused_rule,
    job_run_trigger_rule,
    library_name_clash_rule,
    lookup_fields/* rule */.H,
    lookup_refers_to_lookup_rule,
    lookup_refers_to_resource_rule,
    mode_unknown_rule,
    name_invalid_rule,
    notebook_broken_rule,
    null_resource_rule,
    null_value/* rule */.H,
    number_out_of_range_rule,
    one_of_task_types_rule,
    outcome_impossible_rule,
    override_kind_clash/* rule */.H,
    path_malformed_rule,
    path_not_found_rule,
    path_outside_sync_root_rule,
    path_wrong_kind_rule,
    pattern_too_wide_rule,
    permission_duplicate_rule,
    permission_level_invalid/* rule */.H,
    permission_overlap/* rule */.H,
    permission_principal_rule,
    pipeline_development_deprecated_rule,
    pipeline_files_missing_rule,
    plan_missing/* rule */.H,
    production_cluster_override_rule,
    production_left/* rule */.H,
    production_pipeline_development_rule,
    production_root_path_advised_rule,
    production_root_path_rule,
    python_settings_rule,
    read_only_field_rule,
    reference_circular/* rule */.H,
    reference_in_auth_field_rule,
    reference_in_bundle_name_rule,
    reference_in_resource_key_rule,
    reference_instead_of_map/* rule */.H,
    reference_malformed_rule,
    reference_missing/* rule */.H,
    reference_of_structure_in_text/* rule */.H,
    reference_prefix_unknown_rule,
    reference_to_secret_rule,
    references_too_deep/* rule */.H,
    references_too_large/* rule */.H,
    required_field/* rule */.H,
    resource_cycle_rule,
    resource_file_invalid_rule,
    resource_name_collision_rule,
    resource_name_missing_rule,
    resource_reference_missing/* rule */.H,
    retries_beside_for_each_rule,
    root_file_above/* rule */.H,
    run_as_group_rule,
    run_as_identity_rule,
    run_as_legacy_rule,
    run_as_unsupported_rule,
    schedule_beside_continuous_rule,
    script_content_rule,
    script_env_reference_rule,
    secret_scope_principal_rule,
    secret_value_written_rule,
    section_empty_rule,
    self_running_job_rule,
    served_models_and_entities_rule,
    served_models_deprecated_rule,
    serverless_with_clusters_rule,
    serverless_with_libraries_rule,
    several_resources_in_file/* rule */.H,
    shared_root_writable_rule,
    single_node_misconfigured_rule,
    source_linked_deployment_rule,
    stateful_deleted/* rule */.H,
    stateful_recreated/* rule */.H,
    sync_nothing_left_rule,
    sync_outside_repository_rule,
    sync_path_not_found_rule,
    sync_pattern_empty_rule,
    target_default_ambiguous_rule,
    target_invalid/* rule */.H,
    task_cycle_rule,
    task_depends_on_missing_rule,
    task_key_duplicate_rule,
    task_value_missing_rule,
    telemetry_without_effect_rule,
    terraform_field_advised_rule,
    terraform_field_rule,
    time_zone_invalid_rule,
    too_many_entries_rule,
    traffic_not_100_rule,
    traffic_to_unknown_entity_rule,
    trigger_pause_status_rule,
    uc_name_wrong_levels_rule,
    unknown_field/* rule */.H,
    unknown_to_core_schema/* rule */.H,
    variable_kind/* rule */.H,
    variable_unassigned/* rule */.H,
    variable_undeclared/* rule */.H,
    variable_unused_rule,
    vector_index_spec_rule,
    volumes_path_rule,
    waiver_expired/* rule */.H,
    waiver_invalid/* rule */.H,
    waiver_unmatched/* rule */.H,
    waiver_unprotected/* rule */.H,
    wheel_needs_dbr_13_3_rule,
    workspace_host_invalid_rule,
    workspace_path_relative_rule,
    workspace_prefix_doubled/* rule */.H,
    wrong_type/* rule */.H,
    yaml_document_ignored/* rule */.H,
    yaml_invalid/* rule */.H,
    yaml_key_duplicate/* rule */.H,
];


/***/ }),

/***/ 7287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'required-field',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A required field is missing',
    why: 'The workspace refuses a resource that lacks a required field, but only when the bundle is deployed, halfway through. Set it here.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 75518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _resolve_reference_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53701);
/* harmony import */ var _resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2166);
/* harmony import */ var _resolve_runs_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78704);
/* harmony import */ var _resolve_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93849);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35729);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38515);








const rule = {
    id: 'resource-reference-missing',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A reference to a resource that does not exist, or to all of one',
    why: 'References to resources are resolved by the deployment, so the Databricks CLI validates a bundle that refers to a resource it does not have, and the deployment fails halfway. A reference to all of one, as `resources.jobs.train` without a field, stands for no value: the plan fails. `lifecycle.depends_on` of newer versions names resources by their key, or by type and key.',
    bad: '',
    good: '',
    *checkTarget({ config, references }, bundle) {
        const generated = (0,_resolve_runs_code_js__WEBPACK_IMPORTED_MODULE_4__/* .runsCode */ .u)(config) || (0,_resolve_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isPartlyUnread */ .iq)(bundle);
        const problems = new Map();
        const isWrong = (text) => {
            const problem = text.startsWith('resources.') ? problemOf(config, text, generated) : undefined;
            if (problem !== undefined)
                problems.set(text, problem);
            return problem !== undefined;
        };
        for (const { text, path, at } of references.where(isWrong)) {
            const problem = problems.get(text);
            if (problem !== undefined)
                yield { ...problem, at, path };
        }
        if (!generated)
            yield* missingDependencies(config);
    },
};
function* missingDependencies(config) {
    const all = (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOf */ .F)(config);
    if (!all.some(({ value }) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, DEPENDS_ON) !== undefined))
        return;
    const names = new Set(all.flatMap(({ key, name }) => [key, name, `${name}.grants`, `${name}.permissions`]));
    for (const resource of all) {
        for (const [item, path] of (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .itemsIn */ .Un)(resource, ...DEPENDS_ON)) {
            const named = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(item, ['resource']);
            const text = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(named);
            if (text === undefined || text === '' || names.has(text.replace(/^resources\./, '')))
                continue;
            const message = `"${text}" is no resource of the bundle, so "${resource.name}" cannot wait for it.${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text, names)}`;
            yield { message, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(named), path: [...path, 'resource'], hint: 'Correct the name, or add the resource.' };
        }
    }
}
const DEPENDS_ON = ['lifecycle', 'depends_on'];
function problemOf(config, text, generated) {
    const [, type, key, ...field] = (0,_resolve_reference_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text).path;
    const resource = type === undefined || key === undefined ? undefined : (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources', type, key]);
    if (resource !== undefined && field.length === 0) {
        const message = `"\${${text}}" is all of "${type}.${key}", which no field can take.`;
        return { message, hint: `Add the field that is meant, for example "\${${text}.id}".` };
    }
    const missing = resource === undefined
        ? missingResource(config, type, key, generated)
        : fieldProblem(resource, field, `${type}.${key}`);
    if (missing === undefined)
        return undefined;
    return { message: `"\${${text}}" refers to nothing. ${missing}`, hint: 'Correct the reference, or add the resource.' };
}
function missingResource(config, type, key, generated) {
    const types = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources'])).map(([name]) => name);
    if (typeof type !== 'string')
        return 'It names no resource.';
    if (!_resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE_TYPES */ .R.has(type) && !types.includes(type)) {
        return `There is no type of resource "${type}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(type, _resolve_resource_types_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE_TYPES */ .R)}`;
    }
    if (typeof key !== 'string')
        return 'It names no resource.';
    if (generated)
        return undefined;
    const group = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['resources', type]);
    const keys = group?.kind === 'map' ? group.entries.keys.names : [];
    return `There is no "${key}" under "resources.${type}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, keys)}`;
}
function fieldProblem(resource, field, name) {
    let at = resource;
    for (const part of field) {
        if (at.kind === 'list' && typeof part === 'number' && part >= at.items.length) {
            return `The list in "${name}" has ${at.items.length} ${at.items.length === 1 ? 'item' : 'items'}, so there is no [${part}].`;
        }
        at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(at, [part]);
        if (at === undefined)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 25902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'root-file-above',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A root file that gives way to one above',
    why: 'The Databricks CLI looks for `databricks.yml` in the directory that it is started in and in all above it, and only then for `bundle.yml`. Started in the directory of such a bundle, it validates and deploys the one above. `DATABRICKS_BUNDLE_ROOT` tells it which one is meant.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 16177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
const NOTHING = [];


/***/ }),

/***/ 84978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'several-resources-in-file',
    severity: 'note',
    cliParity: 'yes',
    title: 'A file named after one resource holds others',
    why: 'A name such as `train.job.yml` says that the file holds one job. Tools of Databricks rely on it.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 96503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* unused harmony export base */
const base = `bundle:
  name: fraud
resources:
  schemas:
    features:
      name: features
      catalog_name: risk_prod
targets:
  prod: {}
`;
const rule = {
    id: 'stateful-deleted',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A resource that holds data is removed from the bundle',
    why: 'The next deployment deletes what is no longer in the bundle. A schema, a volume, a registered model, a pipeline or an experiment goes with all that is in it, and no rollback of the code brings that back; another key for the same thing is a removal, too. Keep the resource, bind the existing one to its new key (`databricks bundle deployment bind`), or say with `allow-removal` that it may go. Needs `base`, or a `plan`.',
    bad: 'bundle:\n  name: fraud\ntargets:\n  prod: {}\n',
    good: base,
};


/***/ }),

/***/ 20613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* unused harmony export base */
const base = `bundle:
  name: fraud
resources:
  volumes:
    reports:
      name: reports
      schema_name: fraud
      catalog_name: risk_prod
targets:
  prod: {}
`;
const rule = {
    id: 'stateful-recreated',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A resource that holds data becomes another one',
    why: 'Some fields say which schema, volume, model or pipeline is meant: its name, its catalog, its storage. When such a field changes, the deployment deletes the old one with all that is in it and creates an empty one. (The name of a catalog or a volume is not among them: Databricks CLI 1.12.1 renames it.) Move the data first, or say with `allow-removal` that the old one may go. Needs `base`, or a `plan`.',
    bad: base.replace('schema_name: fraud', 'schema_name: scoring'),
    good: base.replace('name: reports\n', 'name: reports\n      comment: Monthly.\n'),
};


/***/ }),

/***/ 91924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   n: () => (/* binding */ isUnusableTarget)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87222);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26959);



const rule = {
    id: 'target-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: 'A target that is no map',
    why: 'A target holds settings by their names: `prod: { mode: production }`, or nothing at all: `dev:`. A text or a list in its place is dropped while the bundle is loaded, and `-t prod` then knows no such target; a reference there (Databricks CLI 1.12.1), or a text in place of all targets, or of the variables of one, keeps the bundle from being loaded.',
    bad: '',
    good: '',
    checkBundle: (bundle) => unusable(bundle).flatMap(({ target, seen }) => (target === undefined ? [seen] : [])),
    checkTarget: ({ name }, bundle) => unusable(bundle).flatMap(({ target, seen }) => (target === name ? [seen] : [])),
};
const known = new WeakMap();
function isUnusableTarget(at, bundle) {
    return (at !== undefined &&
        unusable(bundle).some(({ seen }) => seen.at !== undefined && (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(seen.at) === (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)));
}
function unusable(bundle) {
    const before = known.get(bundle);
    if (before !== undefined)
        return before;
    const found = bundle.files.flatMap(({ config }) => ['targets', 'environments'].flatMap((section) => {
        const all = config.entries.value(section);
        return all === undefined ? [] : [...inSection(all, section)];
    }));
    const lost = found.filter(({ target }) => target === undefined || !isDeclared(target, bundle));
    known.set(bundle, lost);
    return lost;
}
function isDeclared(target, { config }) {
    return ['targets', 'environments'].some((section) => (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(config, [section, target])?.kind === 'map');
}
function* inSection(all, section) {
    const current = section === 'targets';
    if (current && isSingle(all)) {
        yield { seen: noMap('"targets"', all, [section], 'Write each target below it, as "prod:" with its settings.') };
    }
    for (const [name, { value }] of (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(all)) {
        if (value.kind === 'list' || isSingle(value)) {
            const hint = 'Write its settings below it, such as "mode: production", or nothing.';
            const seen = noMap(`The target "${name}"`, value, [section, name], hint);
            yield (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(value) ? { seen } : { target: name, seen };
        }
        const variables = value.kind === 'map' ? value.entries.value('variables') : undefined;
        if (current && variables !== undefined && isSingle(variables)) {
            const hint = 'Write "name: value" lines below it.';
            yield { seen: noMap(`"variables" of the target "${name}"`, variables, [section, name, 'variables'], hint) };
        }
    }
}
function isSingle(value) {
    return value.kind !== 'map' && value.kind !== 'list' && value.kind !== 'null';
}
function noMap(what, value, path, hint) {
    const is = value.kind === 'boolean' ? value.value : `a ${value.kind}`;
    return { message: `${what} must be a map, but is ${is}.`, at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(value), path, hint };
}


/***/ }),

/***/ 43588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'unknown-field',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A field that does not exist',
    why: 'Databricks drops a field that it does not know, so what was meant to be set is not: a misspelt `max_retries` means no retries. Correct the name or remove the field. A map that is only there for its YAML anchor is left alone.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 78335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'unknown-to-core-schema',
    severity: 'note',
    cliParity: 'stricter',
    title: 'A field or a resource type that the built-in schema does not know',
    why: 'Without an installed Databricks CLI and without `schema-path`, fields are compared with a schema that comes with Countersign. It knows what machine-learning teams use, not everything, so this may be a misspelling or a field that is merely missing there. Check the spelling; with the schema of the Databricks CLI a field that does not exist is a warning. A known field that is only spelt in another way, such as `maxRetries`, is a warning in any case, and so is one at the top of a bundle, of a target, or of a variable, whose fields are few, and a resource that stands where its type belongs. A reference to a field that a resource neither sets nor is known to get from the service is told here, too.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 65590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'variable-kind',
    severity: 'error',
    cliParity: 'yes',
    title: 'A variable and its value are of different kinds',
    why: 'A variable with `type: complex` holds a map or a list, any other a single value. The input `variables` and the environment can only give single values; complex ones come from the configuration or from `variable-overrides.json`. Within a complex one, a date needs quotes: the Databricks CLI (1.12.1) stops at `day: 2024-01-02`.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 51303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'variable-unassigned',
    severity: 'error',
    cliParity: 'yes',
    title: 'A variable has no value',
    why: 'Every declared variable needs a value in every target, used or not: a default, an assignment in the target, a lookup, or `--var` and `BUNDLE_VAR_<name>` at deployment. What works on a laptop whose environment sets it fails in the pipeline. A variable that only gives a secret its value is left to the deployment.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 66561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'variable-undeclared',
    severity: 'error',
    cliParity: 'yes',
    title: 'A variable is assigned that is not declared',
    why: 'Every variable is declared once, under `variables` at the top level; a target, or the pipeline, can only give it another value. An assignment to any other name is usually a misspelling, whose meant variable keeps its default unnoticed.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 13651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'waiver-expired',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A waiver has expired',
    why: 'Its owner agreed until a day that has passed. What it waived counts again, until it is corrected or waived anew.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 57009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _waivers_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47332);

const rule = {
    id: 'waiver-invalid',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A waiver is incomplete',
    why: 'A waiver says what it waives, why, who answers for it and until when. One that leaves something out waives nothing.',
    bad: '',
    good: '',
    checkBundle: (bundle) => (0,_waivers_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineWaivers */ .v)(bundle).mistakes,
};


/***/ }),

/***/ 89927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'waiver-unmatched',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A waiver is about no finding',
    why: 'What it waived is corrected, has moved, or was never found. Left where it is, it would waive the next mistake there unseen.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 9401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'waiver-unprotected',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A waiver in a comment does not count',
    why: 'With `config-ref`, waivers come from the file of that ref alone: a comment in the bundle is a part of the change that is judged, and nobody waives their own finding. What it was to waive counts.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 63969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'workspace-prefix-doubled',
    severity: 'warning',
    cliParity: 'yes',
    title: '"/Workspace" before a path that begins with it',
    why: `The paths of a workspace, \`\${workspace.root_path}\` and those below it, begin with \`/Workspace\` by themselves. Databricks takes a second one away and says so; other tools that read the configuration do not.`,
    bad: '',
    good: '',
};


/***/ }),

/***/ 90279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'wrong-type',
    severity: 'warning',
    cliParity: 'yes',
    title: 'A value of the wrong type',
    why: 'A text where a list belongs, or a word where a number belongs. Databricks drops such a value, so the field is as good as not set. Any single value will do as a text, a number in quotes as a number, and `yes` or `off` as a boolean.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 48263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'yaml-document-ignored',
    severity: 'warning',
    cliParity: 'stricter',
    title: 'A file holds more than one YAML document',
    why: 'The Databricks CLI reads the first document of a file; whatever follows a second `---` is ignored without a word, and so is everything from a line on that begins further left than the first one of the file. Indent it alike, or move it to a file of its own and include that.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 82254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'yaml-invalid',
    severity: 'error',
    cliParity: 'yes',
    title: 'A file is not valid YAML or JSON',
    why: 'The Databricks CLI refuses a bundle when one of its files cannot be read: broken syntax, a key that is not a text, an anchor that contains itself, an alias without an anchor, two `<<` in one map. Nothing of that file is checked until it is put right.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 19018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'yaml-key-duplicate',
    severity: 'error',
    cliParity: 'stricter',
    title: 'A key is given twice in one map',
    why: 'YAML forbids it, and the Databricks CLI keeps the last one without a word: a whole job can vanish from a bundle this way. Remove one of them, or merge both by hand.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 1386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/config-changed.js
var config_changed = __webpack_require__(79356);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/config-file.js

function changedFile(file, message, hint) {
    return { rule: config_changed/* rule */.H, target: undefined, message, at: { file }, hint };
}
function noFile(path, purpose, missing, ownHint) {
    const { where = '', why, hint = ownHint } = missing;
    if (why !== undefined)
        return { message: `The file "${path}"${where} cannot be read: ${why}.`, hint };
    return { message: `There is no file "${path}"${where} to read ${purpose} from.`, hint };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/unread.js
var resolve_unread = __webpack_require__(93849);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/base-unread.js
var base_unread = __webpack_require__(60276);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/baseline-stale.js
var baseline_stale = __webpack_require__(84720);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/registry.js + 128 modules
var registry = __webpack_require__(75607);
// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/glob.js
var glob = __webpack_require__(71018);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/value-path.js
var value_path = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-expired.js
var waiver_expired = __webpack_require__(13651);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-invalid.js
var waiver_invalid = __webpack_require__(57009);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-unmatched.js
var waiver_unmatched = __webpack_require__(89927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/waiver-unprotected.js
var waiver_unprotected = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/waivers/apply.js










function isAboutAcceptance({ rule }) {
    return ABOUT_ACCEPTANCE.has(rule.id);
}
const ABOUT_ACCEPTANCE = new Set([waiver_expired/* rule */.H, waiver_invalid/* rule */.H, waiver_unmatched/* rule */.H, waiver_unprotected/* rule */.H, baseline_stale/* rule */.H, config_changed/* rule */.H].map(({ id }) => id));
function applyWaivers(options) {
    const { findings, waivers, today, narrowed = false } = options;
    const used = new Set();
    const valid = waivers.filter(({ expires }) => expires >= today);
    const byPlace = groupByPlace(valid);
    const open = [];
    const waived = [];
    for (const finding of findings) {
        const fitting = isAboutAcceptance(finding) ? [] : fittingOf(finding, byPlace);
        for (const alike of fitting)
            used.add(alike);
        const waiver = fitting[0]?.[0];
        if (waiver === undefined)
            open.push(finding);
        else
            waived.push({ finding, waiver });
    }
    const expired = waivers.filter((waiver) => waiver.expires < today).map(expiredFinding);
    const matched = new Set([...used].flat());
    const unmatched = narrowed ? [] : valid.filter((waiver) => !matched.has(waiver));
    const rules = options.rules ?? new Set(findings.map(({ rule }) => rule.id));
    const found = new Map(open.toReversed().map((finding) => [finding.rule.id, finding]));
    const aboutNothing = unmatched.map((waiver) => unmatchedFinding(waiver, rules, found.get(waiver.rule)));
    return { findings: [...open, ...expired, ...aboutNothing], waived };
}
function groupByPlace(waivers) {
    const alike = new Map();
    for (const waiver of waivers) {
        const { rule, target = '', path, file = '', line = 0, under = {} } = waiver;
        add(alike, JSON.stringify([rule, target, path?.source ?? '', file, line, under]), waiver);
    }
    const groups = new Map();
    for (const same of alike.values()) {
        const { rule, file, line, under } = same[0];
        for (const each of new Set([line, under?.line ?? line]))
            add(groups, placeKey(rule, file, each), same);
    }
    return groups;
}
function fittingOf(finding, groups) {
    const { rule, at } = finding;
    const keys = [placeKey(rule.id, undefined, undefined), placeKey(rule.id, at?.file, at?.line)];
    return [...new Set(keys)]
        .flatMap((key) => groups.get(key) ?? [])
        .filter(([waiver]) => waiver !== undefined && fits(waiver, finding));
}
function placeKey(rule, file, line) {
    return line === undefined ? rule : JSON.stringify([rule, file, line]);
}
function add(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}
function fits({ target, path, file, line, under }, finding) {
    if (target !== undefined && (finding.target === undefined || !(0,glob/* matchesGlob */.k)(target, finding.target)))
        return false;
    if (path !== undefined && (finding.path === undefined || !(0,value_path/* coversPath */.O9)(path, finding.path)))
        return false;
    if (file !== undefined && finding.at?.file !== file)
        return false;
    return line === undefined || finding.at?.line === line || (under !== undefined && isAbout(under, finding));
}
function isAbout({ line, column, first }, { at, path }) {
    return at?.line === line && at.column === column && path?.at(-1) !== first;
}
function expiredFinding(waiver) {
    return about(waiver_expired/* rule */.H, waiver, `The waiver of ${waiver.rule} by "${waiver.owner}" ended on ${waiver.expires}.`, 'Correct what it waived and remove it, or let its owner agree to a later day.');
}
function unmatchedFinding(waiver, rules, found) {
    const near = rules.has(waiver.rule) ? '' : (0,suggest/* didYouMean */.a)(waiver.rule, rules);
    const next = found === undefined
        ? 'else correct its rule and its place.'
        : `else correct its place: the rule found ${placeOf(found)}.`;
    return about(waiver_unmatched/* rule */.H, waiver, `The waiver of ${waiver.rule} by "${waiver.owner}" is about no finding.${near}`, `Remove it if what it waived is corrected; ${next}`);
}
function placeOf({ path = [], at, target }) {
    const inside = path.length > 0 ? `something at "${(0,config_value/* formatPath */.jV)(path)}"` : 'something';
    const file = path.length > 0 || at === undefined ? '' : ` in "${at.file}"`;
    return `${inside}${file}${target === undefined ? '' : ` in the target "${target}"`}`;
}
function unprotectedFindings(waivers, ref) {
    return waivers.map((waiver) => about(waiver_unprotected/* rule */.H, waiver, `The waiver of ${waiver.rule} by "${waiver.owner}" is a comment, and with config-ref only waivers of ${ref} count.`, 'Put it into the file of waivers, merge that in a change of its own, and remove the comment.'));
}
function about(rule, waiver, message, hint) {
    return { rule, target: undefined, message, at: waiver.at, hint };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/plan-missing.js
var plan_missing = __webpack_require__(48105);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/waivers/errors.js
var errors = __webpack_require__(88198);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/waivers/baseline.js








const VERSION = 1;
const WHOLE_BUNDLE = '*';
const MAX_BYTES = 32 * 1024 * 1024;
function fingerprintOf(finding) {
    const { rule, message, number } = finding;
    const parts = [rule.id, whereOf(finding), essenceOf(message), ...(number === undefined ? [] : [number])];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function isAboutRun(finding) {
    return isAboutAcceptance(finding) || finding.rule.id === plan_missing/* rule */.H.id || finding.rule.id === base_unread/* rule */.H.id;
}
function baselineOf(findings) {
    const entries = new Map();
    for (const finding of findings) {
        if (isAboutRun(finding))
            continue;
        const fingerprint = fingerprintOf(finding);
        const entry = entries.get(fingerprint) ?? { finding, targets: new Map() };
        entries.set(fingerprint, entry);
        const target = finding.target ?? WHOLE_BUNDLE;
        entry.targets.set(target, (entry.targets.get(target) ?? 0) + 1);
        if (finding.message < entry.finding.message)
            entry.finding = finding;
    }
    const list = [...entries].map(([fingerprint, { finding, targets }]) => ({
        fingerprint,
        rule: finding.rule.id,
        where: whereOf(finding),
        message: finding.message,
        targets: Object.fromEntries([...targets].sort(([a], [b]) => (0,kernel/* byCodeUnit */.X)(a, b))),
    }));
    return { entries: list.sort((a, b) => (0,kernel/* byCodeUnit */.X)(keyOf(a), keyOf(b))) };
}
function applyBaseline(options) {
    const { findings, baseline, file, checked } = options;
    const left = new Map(baseline.entries.flatMap(({ fingerprint, targets }) => Object.entries(targets).map(([target, count]) => [`${fingerprint}/${target}`, count])));
    const fresh = [];
    const known = [];
    for (const finding of findings) {
        const key = `${fingerprintOf(finding)}/${finding.target ?? WHOLE_BUNDLE}`;
        const count = isAboutRun(finding) ? 0 : (left.get(key) ?? 0);
        if (count > 0)
            left.set(key, count - 1);
        (count > 0 ? known : fresh).push(finding);
    }
    const stale = baseline.entries.flatMap((entry) => {
        const gone = Object.keys(entry.targets).filter((target) => (left.get(`${entry.fingerprint}/${target}`) ?? 0) > 0 &&
            (checked === undefined || target === WHOLE_BUNDLE || checked.includes(target)));
        return gone.length === 0 ? [] : [staleFinding(entry, gone, file)];
    });
    return { findings: [...fresh, ...stale], known };
}
function staleFinding(entry, gone, file) {
    const targets = gone.filter((target) => target !== WHOLE_BUNDLE);
    const inside = targets.length === 0 ? '' : ` in ${targets.join(', ')}`;
    const where = entry.where === '' ? '' : ` at "${entry.where}"`;
    return {
        rule: baseline_stale/* rule */.H,
        target: undefined,
        message: `The baseline knows more of ${entry.rule}${where}${inside} than there is.`,
        at: { file },
        hint: 'Write the baseline anew, so that it does not come back unseen.',
    };
}
function formatBaseline({ entries }) {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "countersign": "bundle-baseline",\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}
function readBaseline(file, bytes) {
    const invalid = (message) => new kernel/* StepError */.zg(errors/* waiverErrors */.s.BASELINE_INVALID, `The baseline "${file}" ${message}.`, {
        hint: 'Take the file that the output "baseline-file" names.',
        problems: [{ message: `This baseline ${message}.`, at: { file } }],
    });
    if (bytes.byteLength > MAX_BYTES)
        throw invalid(`is larger than ${MAX_BYTES} bytes`);
    let read;
    try {
        read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(`is not JSON: ${(0,kernel/* messageOf */.bD)(error)}`);
    }
    if (!isMapping(read) || read.countersign !== 'bundle-baseline' || !Array.isArray(read.findings)) {
        throw invalid('was not written by this step');
    }
    if (read.version !== VERSION)
        throw invalid(`has the version ${String(read.version)}, and ${VERSION} is read here`);
    const entries = read.findings;
    const broken = entries.findIndex((entry) => !isEntry(entry));
    if (broken !== -1)
        throw invalid(`has a broken entry, number ${broken + 1}`);
    return { entries: entries.filter(isEntry) };
}
function isEntry(entry) {
    if (!isMapping(entry) || !isMapping(entry.targets))
        return false;
    const texts = [entry.fingerprint, entry.rule, entry.where, entry.message];
    const counts = Object.values(entry.targets);
    return (texts.every((text) => typeof text === 'string') &&
        counts.every((count) => Number.isInteger(count) && Number(count) > 0));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function whereOf({ path, at }) {
    if (path === undefined || path.length === 0)
        return path === undefined ? (at?.file ?? '') : '';
    return (0,config_value/* formatPath */.jV)(path).replaceAll(/\[\d+\]/g, '[]');
}
function essenceOf(message) {
    return message
        .replaceAll(/ Did you mean "[^"]*"\?/g, '')
        .split(/("[^"]*")/)
        .map((part) => (part.startsWith('"') ? part.replaceAll(/\[\d+\]/g, '[]') : part.replaceAll(/\d+/g, '#')))
        .join('');
}
function keyOf({ rule, where, fingerprint }) {
    return [rule, where, fingerprint].join('\0');
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/waivers/inline.js + 1 modules
var waivers_inline = __webpack_require__(47332);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/accept.js










async function waiversIn(file, read) {
    if (file === undefined)
        return undefined;
    const { name, bytes } = await need('waivers', file, read);
    const { readWaivers } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 92563));
    return readWaivers(name, bytes);
}
async function baselineIn(file, read) {
    if (file === undefined)
        return undefined;
    const { name, bytes } = await need('baseline', file, read);
    return { file: name, content: readBaseline(name, bytes) };
}
async function need(input, file, read) {
    const found = await read(file);
    if ('bytes' in found)
        return found;
    const kind = input === 'waivers' ? errors/* waiverErrors */.s.WAIVERS_INVALID : errors/* waiverErrors */.s.BASELINE_INVALID;
    const correct = `Correct the input "${input}", or leave it empty; paths are relative to the workspace.`;
    const { message, ...problem } = noFile(file, `the ${input}`, found, correct);
    throw new kernel/* StepError */.zg(kind, message, problem);
}
function acceptKnown(given) {
    const { bundle, findings, waivers, baseline, targets, packs, configRef, today } = given;
    const inline = (0,waivers_inline/* inlineWaivers */.v)(bundle).waivers;
    const [counting, unprotected] = configRef === undefined ? [inline, []] : [[], unprotectedFindings(inline, configRef)];
    const unread = (0,resolve_unread/* isPartlyUnread */.iq)(bundle);
    const { findings: left, waived } = applyWaivers({
        findings: [...findings, ...(waivers?.findings ?? []), ...unprotected],
        waivers: [...counting, ...(waivers?.waivers ?? [])],
        today,
        narrowed: targets !== undefined || unread,
        rules: new Set([...registry/* rules */.a, ...packs.flatMap((pack) => pack.rules)].map(({ id }) => id)),
    });
    const checked = targets === undefined ? {} : { checked: targets };
    const known = baseline === undefined
        ? { findings: left, known: [] }
        : applyBaseline({ findings: left, baseline: baseline.content, file: baseline.file, ...checked });
    const told = known.findings.some(resolve_unread/* saysUnread */.Qu) ? [baseline_stale/* rule */.H.id, base_unread/* rule */.H.id] : [baseline_stale/* rule */.H.id];
    return {
        open: unread ? known.findings.filter(({ rule }) => !told.includes(rule.id)) : known.findings,
        accepted: [
            ...waived.map(({ finding, waiver: { reason, owner, expires } }) => ({
                finding,
                how: 'waived',
                reason,
                owner,
                until: expires,
            })),
            ...known.known.map((finding) => ({ finding, how: 'known' })),
        ],
        baseline: formatBaseline(baselineOf(left)),
    };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/cli/errors.js
var cli_errors = __webpack_require__(299);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/disk.js
var disk = __webpack_require__(9575);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/reader.js

const reader_MAX_BYTES = 16 * 1024 * 1024;
function fileReader(workspace) {
    return async (path) => {
        const folder = await (0,disk/* diskFolder */.CM)(workspace, '.');
        return (await folder.look(path))?.kind === 'file' ? await folder.read(path, reader_MAX_BYTES) : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/ask-cli.js




async function askTheCli(given, host) {
    const { mode, plan, allowRemoval, bundle, targets, variables, ours } = given;
    if (mode === 'offline') {
        const told = 'offline: nothing was asked of a workspace, and no code was run';
        return { findings: ours, losses: [], mode: told, notes: [], sections: [] };
    }
    if ((0,resolve_unread/* isUnseen */.NM)(bundle)) {
        const failure = notAsked();
        return { findings: ours, losses: [], mode, notes: [noAnswer(failure)], sections: [], failure };
    }
    const { askCli } = await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 93445));
    const { mergeFindings } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 87271));
    const { atOurPlaces } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 22025));
    const { versionFindings } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 36411));
    const { planSections } = await __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 65575));
    const directory = bundle.folder.prefix;
    const question = { mode, plan, allowRemoval, directory, targets, written: bundle.config, variables };
    const answer = await host.group('Asking the Databricks CLI', () => askCli(question, host));
    const { version, failure, losses } = answer;
    const kept = mode === 'cli'
        ? ours.filter(({ rule }) => rule.cliParity === 'stricter')
        : [...ours, ...versionFindings(bundle, version)];
    return {
        findings: mergeFindings(kept, await atOurPlaces(answer.findings, fileReader(host.facts.workspace))),
        losses,
        mode: version === undefined ? mode : `${mode}, with the Databricks CLI ${version}`,
        version,
        notes: [...answer.notes, ...(failure === undefined ? [] : [noAnswer(failure)])],
        sections: planSections(answer.targets),
        ...(failure === undefined ? {} : { failure }),
    };
}
function lossesBeyond(losses, compared) {
    const keyOf = ({ rule, target, path = [] }) => JSON.stringify([rule.id, target, path.slice(0, 3)]);
    const said = new Set(compared.map(keyOf));
    return losses.filter((loss) => !said.has(keyOf(loss)));
}
function decided(result, { failure }) {
    if (failure === undefined || result.outcome === 'fail')
        return result;
    const { kind, message, hint, problems } = failure;
    throw new kernel/* StepError */.zg(kind, `${message} What was found without its answer does not fail.`, {
        ...(hint === undefined ? {} : { hint }),
        problems,
        cause: failure,
    });
}
function notAsked() {
    return new kernel/* StepError */.zg(cli_errors/* cliErrors */.a.CLI_NOT_ASKED, 'A file of the bundle cannot be read here, so nobody knows which host it names, and the Databricks CLI was not asked.', { hint: 'Correct what the findings say of the file, or set "mode: offline".' });
}
function noAnswer({ code, message, problems }) {
    return [
        `There is no answer of it (${code}), so more may be wrong: ${message}`,
        ...problems.map((one) => one.message),
    ].join(' ');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/bad-input.js

async function readAll(work) {
    const results = [];
    const mistakes = new Map();
    for (const read of work) {
        try {
            results.push(await read());
        }
        catch (error) {
            if (!(error instanceof kernel/* StepError */.zg) || error.kind.exit !== kernel/* EXIT */.dc.badInput)
                throw error;
            if (!mistakes.has(error.message))
                mistakes.set(error.message, error);
        }
    }
    const [first, second] = mistakes.values();
    if (first === undefined)
        return results;
    if (second === undefined)
        throw first;
    throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.INPUT_INVALID, `${mistakes.size} inputs are not usable.`, {
        problems: [...mistakes.values()].flatMap(problemsOf),
    });
}
function problemsOf({ message, hint, problems }) {
    const withHint = (problem) => ({ ...(hint === undefined ? {} : { hint }), ...problem });
    return problems.length === 0 ? [withHint({ message })] : problems.map(withHint);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/errors.js
var bundle_validate_errors = __webpack_require__(50692);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/wildcard.js
var wildcard = __webpack_require__(58440);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/glob.js



class PatternError extends Error {
}
class PatternTooWide extends PatternError {
}
const MAX_NAMES = 200_000;
async function globFiles(folder, pattern, budget = { names: MAX_NAMES }, sayOutside = () => { }) {
    const clean = (0,load_path/* cleanPath */.ts)(pattern);
    for (const part of clean.split('/'))
        nameMatcher(part);
    let bases = [''];
    const parts = clean.split('/');
    for (const [index, part] of parts.entries()) {
        const last = index === parts.length - 1;
        const next = [];
        for (const base of bases) {
            const names = hasWildcard(part) ? await namesMatching(folder, base, part, budget, sayOutside) : [unescaped(part)];
            for (const name of names) {
                const path = base === '' ? name : `${base}/${name}`;
                if (!last || hasWildcard(part) || (await folder.look(path)) !== undefined)
                    next.push(path);
            }
        }
        bases = next;
    }
    return bases.toSorted(kernel/* byCodeUnit */.X);
}
async function namesMatching(folder, directory, part, budget, sayOutside) {
    if (budget.names < 0)
        throw tooMany();
    const names = await folder.list(directory);
    if (names.length === 0 && (await folder.look(directory))?.kind === 'outside')
        sayOutside(directory);
    budget.names -= (names.length + 1) * Math.ceil(part.length / USUAL_PART);
    if (budget.names < 0)
        throw tooMany();
    return names.filter(nameMatcher(part));
}
const USUAL_PART = 50;
function tooMany() {
    return new PatternTooWide('it looks through too many files');
}
function hasWildcard(pattern) {
    return /[*?[\\]/.test(pattern);
}
function unescaped(part) {
    return part.replace(/\\(.)/gu, '$1');
}
function nameMatcher(part) {
    const tokens = tokensOf([...part]);
    const fewest = tokens.filter((token) => token !== '*').length;
    return (name) => name.length >= fewest && (0,wildcard/* matchTokens */.I)(tokens, [...name]);
}
function tokensOf(part) {
    const tokens = [];
    for (let index = 0; index < part.length; index++) {
        const char = part[index];
        if (char === '*' && tokens.at(-1) === '*')
            continue;
        else if (char === '*')
            tokens.push('*');
        else if (char === '?')
            tokens.push(() => true);
        else if (char === '[') {
            const set = characterSet(part, index);
            tokens.push(set.token);
            index = set.end;
        }
        else {
            if (char === '\\')
                index++;
            const literal = part[index];
            if (literal === undefined)
                throw new PatternError('it ends with "\\"');
            tokens.push((character) => character === literal);
        }
    }
    return tokens;
}
function characterSet(part, start) {
    const negated = part[start + 1] === '^';
    const ranges = [];
    let index = start + (negated ? 2 : 1);
    while (part[index] !== ']' || ranges.length === 0) {
        const low = setCharacter(part, index);
        const high = part[low.next] === '-' ? setCharacter(part, low.next + 1) : low;
        ranges.push([low.char, high.char]);
        index = high.next;
        if (index >= part.length)
            throw new PatternError('a "[" has no "]"');
    }
    return { token: (char) => ranges.some(([low, high]) => isBetween(low, char, high)) !== negated, end: index };
}
function isBetween(low, char, high) {
    const code = char.codePointAt(0) ?? 0;
    return (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0);
}
function setCharacter(part, index) {
    const first = part[index];
    const at = first === '\\' ? index + 1 : index;
    const char = part[at];
    if (char === undefined || first === '-' || first === ']')
        throw new PatternError('a "[" is not closed or is empty');
    return { char, next: at + 1 };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/pattern.js
var load_pattern = __webpack_require__(43326);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/ignore.js
var ignore = __webpack_require__(6356);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/tree.js
var load_tree = __webpack_require__(63634);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/synced.js




const MAX_IGNORE_BYTES = 1024 * 1024;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const MAX_DEPTH = 60;
class SyncedSearch {
    #folder;
    #signal;
    #tree;
    #ignored = new Map();
    constructor(folder, signal) {
        this.#folder = folder;
        this.#signal = signal;
        this.#tree = new load_tree/* Tree */.PH(folder);
    }
    async finds({ root, paths, include, exclude }) {
        const top = (0,load_path/* inWorkspace */.ve)(this.#folder.prefix, root);
        const excluded = (0,ignore/* ignoreRules */.e)(exclude);
        const included = (0,ignore/* ignoreRules */.e)(include);
        if (top === undefined || excluded === undefined || included === undefined)
            return undefined;
        try {
            const ignored = await this.#ignoredFrom(top);
            const isLeft = (file) => !excluded.ignores(belowOf(top, file), false);
            const uploaded = {
                weight: () => ignored.weight + excluded.weight,
                enters: async (directory) => !(await ignored.ignores(directory, true)),
                takes: async (file) => isLeft(file) && !(await ignored.ignores(file, false)),
                seen: new Set(),
            };
            for (const path of paths) {
                const start = (0,load_path/* inWorkspace */.ve)(this.#folder.prefix, path);
                if (start === undefined || (await this.#kindOf(start)) === undefined)
                    return undefined;
                if (await this.#find(start, uploaded))
                    return true;
            }
            return (include.length > 0 &&
                (await this.#find(top, {
                    weight: () => included.weight + excluded.weight,
                    enters: async () => true,
                    takes: async (file) => isLeft(file) && included.ignores(belowOf(top, file), false),
                    seen: new Set(),
                })));
        }
        catch (error) {
            if (error instanceof Undecided)
                return undefined;
            throw error;
        }
    }
    async #ignoredFrom(syncRoot) {
        const top = await this.#repositoryOf(syncRoot);
        const known = this.#ignored.get(top) ?? new IgnoredFiles(this.#folder, top);
        this.#ignored.set(top, known);
        return known;
    }
    async #repositoryOf(syncRoot) {
        for (let directory = syncRoot;; directory = parentOf(directory)) {
            if ((await this.#kindOf((0,load_tree/* join */.fj)(directory, '.git'))) !== undefined)
                return directory;
            if (directory === '')
                return syncRoot;
        }
    }
    async #kindOf(path) {
        return await this.#tree.kindOf(fromFolder(this.#folder, path));
    }
    async #find(path, wanted) {
        this.#signal?.throwIfAborted();
        if (wanted.seen.has(path))
            return false;
        wanted.seen.add(path);
        if (!this.#tree.spend(path, wanted.weight()))
            throw new Undecided();
        const kind = await this.#kindOf(path);
        if (kind === 'file')
            return await wanted.takes(path);
        if (kind !== 'directory' || !(await wanted.enters(path)))
            return false;
        const names = await this.#tree.names(fromFolder(this.#folder, path));
        if (names === undefined || path.split('/').length > MAX_DEPTH)
            throw new Undecided();
        for (const name of names) {
            if (!load_tree/* NEVER_ENTERED */.Pj.has(name) && (await this.#find((0,load_tree/* join */.fj)(path, name), wanted)))
                return true;
        }
        return false;
    }
}
class Undecided extends Error {
}
class IgnoredFiles {
    #folder;
    #top;
    #rules = new Map();
    #bytesLeft = MAX_IGNORE_BYTES;
    weight = 0;
    constructor(folder, top) {
        this.#folder = folder;
        this.#top = top;
    }
    async ignores(path, isDirectory) {
        if (path === this.#top)
            return false;
        const names = belowOf(this.#top, path).split('/');
        for (let depth = 0; depth < names.length; depth++) {
            const directory = [this.#top, ...names.slice(0, depth)].filter((name) => name !== '').join('/');
            const below = names.slice(depth).join('/');
            for (const rules of await this.#rulesOf(directory)) {
                if (rules.ignores(below, false) || (isDirectory && rules.ignores(below, true)))
                    return true;
            }
        }
        return false;
    }
    async #rulesOf(directory) {
        const known = this.#rules.get(directory);
        if (known !== undefined)
            return known;
        const files = ['.gitignore', ...(directory === this.#top ? ['.git/info/exclude'] : [])];
        const rules = [];
        for (const file of files) {
            const found = await this.#read(fromFolder(this.#folder, (0,load_tree/* join */.fj)(directory, file)));
            if (found !== undefined)
                rules.push(found);
        }
        this.#rules.set(directory, rules);
        return rules;
    }
    async #read(path) {
        const entry = await this.#folder.look(path);
        if (entry === undefined)
            return undefined;
        if (entry.kind !== 'file' || entry.bytes > this.#bytesLeft)
            throw new Undecided();
        const bytes = await this.#folder.read(path, this.#bytesLeft);
        this.#bytesLeft -= bytes.length;
        const rules = (0,ignore/* ignoreRules */.e)(UTF_8.decode(bytes).split('\n'));
        if (rules === undefined)
            throw new Undecided();
        this.weight += rules.weight;
        return rules;
    }
}
function parentOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function belowOf(directory, path) {
    return directory === '' ? path : path.slice(directory.length + 1);
}
function fromFolder({ prefix }, path) {
    return external_node_path_.posix.relative(external_node_path_.posix.join('/', prefix), external_node_path_.posix.join('/', path));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/listing.js






const AT_ONCE = 128;
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_NOTEBOOK_BYTES = 1024 * 1024;
const listing_MAX_DEPTH = 40;
const NOTEBOOK_HEADERS = new Map([
    ['.py', '# Databricks notebook source'],
    ['.r', '# Databricks notebook source'],
    ['.sql', '-- Databricks notebook source'],
    ['.scala', '// Databricks notebook source'],
]);
const HEADER_BYTES = 40;
async function listFiles(folder, wanted, signal) {
    const kinds = new Map();
    const nearest = new Map();
    const tree = new load_tree/* Tree */.PH(folder);
    const files = await expandAll(folder, wanted.globs ?? []);
    const paths = [...new Set([...wanted.paths, ...wanted.texts, ...[...files.values()].flat()])];
    for (let from = 0; from < paths.length; from += AT_ONCE) {
        signal?.throwIfAborted();
        const looked = paths.slice(from, from + AT_ONCE).map(async (path) => [path, await look(folder, path)]);
        for (const [path, kind] of await Promise.all(looked))
            kinds.set(path, kind);
        await (0,promises_.setImmediate)();
    }
    for (const path of paths) {
        const similar = kinds.get(path) === 'missing' ? await similarName(tree, path) : undefined;
        if (similar !== undefined)
            nearest.set(path, similar);
    }
    const texts = new Map();
    for (const path of wanted.texts) {
        signal?.throwIfAborted();
        const text = IS_READ.has(kinds.get(path)) ? await readText(folder, path) : undefined;
        if (text !== undefined)
            texts.set(path, text);
    }
    const matches = await matchAll(tree, wanted.patterns, signal);
    const synced = new Map();
    const search = new SyncedSearch(folder, signal);
    for (const one of wanted.synced ?? []) {
        const key = JSON.stringify(one);
        if (!synced.has(key))
            synced.set(key, await search.finds(one));
    }
    return {
        kindOf: (path) => kinds.get(path),
        matches: (pattern) => matches.get(listing_keyOf(pattern)),
        hasSynced: (one) => synced.get(JSON.stringify(one)),
        filesOf: (glob) => files.get(glob),
        nearest: (path) => nearest.get(path),
        textOf: (path) => texts.get(path),
    };
}
const IS_READ = new Set(['file', 'notebook', 'broken']);
async function expandAll(folder, globs) {
    const files = new Map();
    const budget = { names: MAX_NAMES };
    for (const glob of new Set(globs)) {
        try {
            files.set(glob, await globFiles(folder, glob, budget));
        }
        catch (error) {
            if (!(error instanceof PatternError))
                throw error;
            if (!(error instanceof PatternTooWide))
                files.set(glob, []);
        }
    }
    return files;
}
async function look(folder, path) {
    const entry = await folder.look(path);
    if (entry === undefined)
        return 'missing';
    if (entry.kind !== 'file')
        return entry.kind === 'other' ? 'file' : entry.kind;
    if (/\.ipynb$/i.test(path))
        return isJupyter(await readText(folder, path, MAX_NOTEBOOK_BYTES));
    return (await isNotebook(folder, path)) ? 'notebook' : 'file';
}
function isJupyter(text) {
    if (text === undefined)
        return 'notebook';
    try {
        const { cells, metadata, nbformat } = Object(JSON.parse(text));
        const isRecent = typeof nbformat === 'number' && nbformat >= 4;
        return Array.isArray(cells) && isMap(metadata) && isRecent ? 'notebook' : 'broken';
    }
    catch {
        return 'broken';
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
async function isNotebook(folder, path) {
    const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
    if (extension === '.ipynb')
        return true;
    const header = NOTEBOOK_HEADERS.get(extension);
    if (header === undefined)
        return false;
    try {
        const bytes = await folder.read(path, HEADER_BYTES);
        const start = LENIENT_UTF_8.decode(bytes.subarray(0, HEADER_BYTES));
        return start.startsWith(header) && /^\r?(?:\n|$)/.test(start.slice(header.length));
    }
    catch {
        return false;
    }
}
async function similarName(tree, path) {
    const [directory, name] = split(path);
    const names = (await tree.names(directory)) ?? [];
    if (!tree.spend(name, names.length))
        return undefined;
    const similar = (0,suggest/* nearestWord */.z)(name, names);
    return similar === undefined ? undefined : (0,load_tree/* join */.fj)(directory, similar);
}
const LENIENT_UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const listing_UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readText(folder, path, limit = MAX_TEXT_BYTES) {
    const entry = await folder.look(path);
    if (entry?.kind !== 'file' || entry.bytes > limit)
        return undefined;
    try {
        return listing_UTF_8.decode(await folder.read(path, limit));
    }
    catch {
        return undefined;
    }
}
async function matchAll(tree, patterns, signal) {
    const found = new Map();
    for (const pattern of patterns) {
        signal?.throwIfAborted();
        const key = listing_keyOf(pattern);
        if (!found.has(key))
            found.set(key, await anyMatch(tree, pattern, signal));
    }
    return found;
}
async function anyMatch(tree, pattern, signal) {
    const matchers = (0,load_pattern/* matchersOf */.z6)(pattern);
    const weight = (0,load_pattern/* weightOf */.mm)(pattern);
    let level = [
        { directory: pattern.base, states: (0,load_pattern/* startStates */.rN)(matchers) },
    ];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > listing_MAX_DEPTH)
            return undefined;
        const next = [];
        for (const { directory, states } of level) {
            signal?.throwIfAborted();
            const names = await tree.names(directory);
            if (names === undefined)
                return undefined;
            for (const name of names) {
                if (!tree.spend(name, weight))
                    return undefined;
                const { accepted, states: inside } = (0,load_pattern/* matchStates */.aS)(matchers, states, name);
                if (accepted)
                    return true;
                if (inside === load_pattern/* NO_MATCH */.IP || load_tree/* NEVER_ENTERED */.Pj.has(name))
                    continue;
                const path = (0,load_tree/* join */.fj)(directory, name);
                if ((await tree.kindOf(path)) === 'directory')
                    next.push({ directory: path, states: inside });
            }
        }
        level = next;
    }
    return false;
}
function listing_keyOf({ base, parts }) {
    return JSON.stringify([base, ...parts]);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/entries.js
var config_entries = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(45346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/merge.js + 1 modules
var merge = __webpack_require__(87222);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var config_places = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/clash.js
var rules_clash = __webpack_require__(33026);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/file-unreadable.js
var file_unreadable = __webpack_require__(52077);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/files-clash.js
var files_clash = __webpack_require__(50787);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-ignored.js
var include_ignored = __webpack_require__(71836);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/several-resources-in-file.js
var several_resources_in_file = __webpack_require__(84978);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/singular.js
var singular = __webpack_require__(99243);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/check-included.js




function checkIncluded(file) {
    return [...ownInclude(file), ...otherResources(file)];
}
function ownInclude({ config }) {
    const include = config.entries.get('include');
    const empty = include === undefined || (include.value.kind === 'list' && include.value.items.length === 0);
    if (empty || include.value.kind === 'null')
        return [];
    return [
        {
            rule: include_ignored/* rule */.H,
            target: undefined,
            message: '"include" has no effect here; only the root file includes others.',
            at: (0,config_value/* placeOf */.$t)(include.value),
            path: ['include'],
            hint: 'Move the patterns to the root file; they are relative to its directory.',
        },
    ];
}
function otherResources({ path, config }) {
    const promised = (0,singular/* promisedIn */.t)(path);
    if (promised === undefined)
        return [];
    const found = [config, ...(0,config_value/* entriesOf */.Mc)(config.entries.get('targets')?.value).map(([, { value }]) => value)].flatMap((inside) => (inside.kind === 'map' ? check_included_resourcesOf(inside) : []));
    const keys = new Set(found.map(({ key }) => key));
    if (keys.size <= 1 && found.every(({ singular }) => singular === promised))
        return [];
    const noun = promised.replaceAll('_', ' ');
    const names = [...new Set(found.map(({ key, singular }) => `${key} (${singular})`))].sort();
    return [
        {
            rule: several_resources_in_file/* rule */.H,
            target: undefined,
            message: `A file named ".${promised}.yml" should hold a single ${noun}, but this one holds ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''}.`,
            at: found[0]?.at,
            related: found
                .slice(1, 1 + MOST_NAMED)
                .flatMap(({ key, at }) => (at === undefined ? [] : [{ at, message: `"${key}"` }])),
            hint: 'Move what does not belong here to a file of its own, or rename the file.',
        },
    ];
}
function check_included_resourcesOf(config) {
    return (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources'])).flatMap(([type, { value }]) => (singular/* SINGULAR */.Y.has(type) ? (0,config_value/* entriesOf */.Mc)(value) : []).map(([key, entry]) => ({
        key,
        singular: singular/* SINGULAR */.Y.get(type),
        at: (0,config_value/* placeOf */.$t)(entry.value),
    })));
}
const MOST_NAMED = 5;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/number-text.js
var number_text = __webpack_require__(47985);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-double-star.js
var include_double_star = __webpack_require__(88390);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-not-found.js
var include_not_found = __webpack_require__(97638);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-outside-workspace.js
var include_outside_workspace = __webpack_require__(57125);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-pattern-invalid.js
var include_pattern_invalid = __webpack_require__(65850);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-reference.js
var include_reference = __webpack_require__(18087);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/include-wrong-type.js
var include_wrong_type = __webpack_require__(14032);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/root-file.js
var root_file = __webpack_require__(64021);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/includes.js












const MAX_FILES = 5_000;
const MAX_PATTERNS = 5_000;
const MAX_PROBED = 20_000;
const CONFIGURATION = /\.(?:ya?ml|json)$/;
async function resolveIncludes(folder, root) {
    const findings = [];
    const seen = new Set(root_file/* ROOT_FILES */.Z);
    const files = [];
    const budget = { names: MAX_NAMES };
    for (const [index, item] of (0,config_value/* itemsOf */.S3)(root.entries.get('include')?.value).entries()) {
        const say = (rule, seen) => {
            findings.push({ rule, target: undefined, at: (0,config_value/* placeOf */.$t)(item), ...seen });
        };
        for (const path of await filesOf(folder, item, say, budget)) {
            if (seen.has(path))
                continue;
            seen.add(path);
            if (CONFIGURATION.test(path)) {
                files.push({ path, at: (0,config_value/* placeOf */.$t)(item) });
                continue;
            }
            say(include_wrong_type/* rule */.H, {
                message: `"${path}" is included, but only YAML and JSON files can be.`,
                hint: 'Narrow the pattern to ".yml" files; files to upload belong in "sync.include".',
            });
        }
        if (files.length <= MAX_FILES && index < MAX_PATTERNS)
            continue;
        say(file_unreadable/* rule */.H, {
            message: `The bundle includes more than ${MAX_FILES} files or patterns; the rest is not read.`,
            hint: 'Narrow the patterns under "include".',
        });
        return { files: files.slice(0, MAX_FILES), findings };
    }
    const probes = { names: MAX_PROBED };
    for (const item of (0,config_value/* itemsOf */.S3)(root.entries.get('include')?.value)) {
        if (item.kind !== 'text' || !item.value.includes('**') || probes.names < 0)
            continue;
        const missed = (await meantBy(folder, item.value, probes)).filter((path) => !seen.has(path));
        if (missed.length > 0)
            findings.push({ rule: include_double_star/* rule */.H, target: undefined, at: (0,config_value/* placeOf */.$t)(item), ...leftOut(item.value, missed) });
    }
    return { files, findings };
}
async function meantBy(folder, pattern, budget) {
    const patterns = [pattern.replaceAll('**/', ''), pattern.replaceAll('**', '*/*'), pattern.replaceAll('**', '*/*/*')];
    const found = new Set();
    try {
        for (const each of patterns)
            for (const path of await globFiles(folder, each, budget))
                found.add(path);
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
    }
    return [...found].filter((path) => CONFIGURATION.test(path));
}
function leftOut(pattern, missed) {
    const more = missed.length === 1 ? '' : ` and ${missed.length - 1} more`;
    return {
        message: `"**" in the include "${pattern}" means the same as "*", so "${missed[0]}"${more} is not included.`,
        hint: 'Write one pattern for each level: "resources/*.yml" and "resources/*/*.yml".',
    };
}
async function filesOf(folder, item, say, budget) {
    const pattern = patternOf(item);
    if (pattern === undefined)
        return [];
    if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern)) {
        say(include_pattern_invalid/* rule */.H, {
            message: `The include "${pattern}" is an absolute path.`,
            hint: `Write it relative to the bundle's directory.`,
        });
        return [];
    }
    const start = (0,load_path/* cleanPath */.ts)(pattern)
        .split('/')
        .filter((part) => part === '..')
        .join('/');
    if ((0,load_path/* inWorkspace */.ve)(folder.prefix, start) === undefined) {
        say(include_outside_workspace/* rule */.H, {
            message: `The include "${pattern}" leads out of the workspace, so it is not read.`,
            hint: 'Include files of the workspace only.',
        });
        return [];
    }
    try {
        const through = [];
        const files = await globFiles(folder, pattern, budget, (directory) => through.push(directory));
        for (const directory of through)
            sayThrough(pattern, directory, say);
        if (files.length === 0 && !/[*?[]/.test(pattern))
            sayNotFound(pattern, item, say);
        else if (files.length === 0 && (0,config_value/* isOpen */.nT)(item))
            sayReference(pattern, say);
        return files;
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        if (error instanceof PatternTooWide) {
            say(file_unreadable/* rule */.H, {
                message: `The include "${pattern}" looks through too many files, so what it brings in is not read.`,
                hint: 'Narrow it: name the directories.',
            });
            return [];
        }
        say(include_pattern_invalid/* rule */.H, {
            message: `The include "${pattern}" is not a valid pattern: ${error.message}.`,
            hint: 'Name directories, and use "*" for part of a name.',
        });
        return [];
    }
}
function patternOf(item) {
    if (item.kind === 'text')
        return item.value;
    if (item.kind === 'number')
        return (0,number_text/* fixedText */.GT)(item.value, item.written);
    return item.kind === 'boolean' ? String(item.value) : undefined;
}
function sayThrough(pattern, directory, say) {
    say(include_outside_workspace/* rule */.H, {
        message: `The include "${pattern}" looks into "${directory}", which leads out of the workspace, so it is not read.`,
        hint: 'Narrow the pattern, or include files of the workspace only.',
    });
}
function sayNotFound(pattern, item, say) {
    say(include_not_found/* rule */.H, {
        message: `The include "${pattern}" matches no file.`,
        hint: (0,config_value/* isOpen */.nT)(item)
            ? WRITE_ITSELF
            : hasWildcard(pattern)
                ? 'Write the path without "\\".'
                : 'Correct the path, which is relative to the root file, or remove it.',
    });
}
function sayReference(pattern, say) {
    say(include_reference/* rule */.H, {
        message: `The include "${pattern}" matches no file, as its reference is not replaced.`,
        hint: WRITE_ITSELF,
    });
}
const WRITE_ITSELF = 'Variables are not replaced under "include": write the path itself.';

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/full-override.js
var full_override = __webpack_require__(18850);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/edit.js
var edit = __webpack_require__(75326);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/compute-id-deprecated.js
var compute_id_deprecated = __webpack_require__(33974);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/environments-and-targets.js
var environments_and_targets = __webpack_require__(63746);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/legacy.js








function renameLegacy(config) {
    const findings = [];
    const renamed = renameEnvironments(config, findings);
    const bundle = mapEntry(renamed, 'bundle', (inside) => renameComputeId(inside, ['bundle'], findings));
    const targets = mapEntry(bundle, 'targets', (all) => mapAll(all, (target, name) => renameComputeId(target, ['targets', name], findings)));
    return { config: targets, findings };
}
function withFullOverrides(config) {
    return mapEntry(config, 'targets', (targets) => mapAll(targets, (target) => mapEntry(target, 'variables', (variables) => (0,edit/* changeValues */.ln)(variables, full_override/* fullOverride */.q))));
}
function renameEnvironments(config, findings) {
    const old = config.entries.get('environments');
    if (old === undefined || old.value.kind === 'null')
        return config;
    const current = config.entries.get('targets');
    if (current === undefined || current.value.kind === 'null')
        return renameKey(config, 'environments', 'targets');
    findings.push({
        rule: environments_and_targets/* rule */.H,
        target: undefined,
        message: 'Both "environments" and "targets" are given; only "targets" should be used.',
        at: (0,config_value/* placeOf */.$t)(old.value),
        path: ['environments'],
        related: (0,config_places/* allPlaces */.U1)((0,config_places/* lastPlaces */.R0)(current.keyPlaces, 1)).map((at) => ({ at, message: 'The targets' })),
        hint: 'Move what is under "environments" to "targets"; environments that tasks run in belong into their job.',
    });
    return config;
}
function renameComputeId(map, path, findings) {
    const old = map.entries.get('compute_id');
    if (old === undefined)
        return map;
    findings.push({
        rule: compute_id_deprecated/* rule */.H,
        target: undefined,
        message: '"compute_id" is deprecated; it is called "cluster_id" now.',
        at: (0,config_value/* placeOf */.$t)(old.value),
        path: [...path, 'compute_id'],
        hint: 'Rename it to "cluster_id".',
    });
    return renameKey(map, 'compute_id', 'cluster_id');
}
function renameKey(map, from, to) {
    const kept = map.entries.list().filter(([key]) => key !== to);
    return (0,make/* withEntries */.bA)(map, config_entries/* Entries */.R.of(kept.map(([key, entry]) => [key === from ? to : key, entry])));
}
function mapEntry(map, key, change) {
    const entry = map.entries.get(key);
    if (entry?.value.kind !== 'map')
        return map;
    const value = change(entry.value);
    return value === entry.value ? map : (0,make/* withEntries */.bA)(map, map.entries.with(key, value, entry.keyPlaces));
}
function mapAll(map, change) {
    return (0,edit/* changeValues */.ln)(map, (value, key) => (0,edit/* ifMap */.m2)(value, (inside) => change(inside, key)));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/read-values.js + 1 modules
var read_values = __webpack_require__(30672);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/root-file-above.js
var root_file_above = __webpack_require__(25902);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/root-file-above.js



async function findRootFileAbove(folder, rootFile, at) {
    for (const name of root_file/* ROOT_FILES */.Z) {
        if (name === rootFile)
            break;
        for (let path = `../${name}`;; path = `../${path}`) {
            const file = (0,load_path/* inWorkspace */.ve)(folder.prefix, path);
            if (file === undefined)
                break;
            if ((await folder.look(path)) === undefined)
                continue;
            const message = `In this directory the Databricks CLI takes "${file}" for the root file, and not "${rootFile}".`;
            const hint = `Call it "${name}", or set DATABRICKS_BUNDLE_ROOT to this directory where the bundle is deployed.`;
            return [{ rule: root_file_above/* rule */.H, target: undefined, message, at, hint }];
        }
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/load.js


















async function loadBundle(folder, options = {}) {
    const findings = [];
    const rootFile = await (0,root_file/* findRootFile */._)(folder);
    const root = await readSource(folder, { path: rootFile });
    if ('unreadable' in root) {
        throw new kernel/* StepError */.zg(bundle_validate_errors/* bundleErrors */.I.BUNDLE_UNREADABLE, `The file "${root.path}" cannot be read: ${root.unreadable}.`, {
            hint: 'Make it a file of the workspace that this job may read.',
        });
    }
    findings.push(...(await findRootFileAbove(folder, rootFile, (0,config_value/* placeOf */.$t)(root.source.config) ?? root.at)), ...root.findings);
    const includes = await resolveIncludes(folder, root.source.config);
    findings.push(...includes.findings);
    const files = [root.source];
    let { bytes, size } = root;
    for await (const read of load_readAll(folder, includes.files)) {
        options.signal?.throwIfAborted();
        if ('unreadable' in read) {
            findings.push(unreadable(read));
            continue;
        }
        bytes += read.bytes;
        size += read.size;
        if (bytes > MAX_BUNDLE_BYTES || size > MAX_BUNDLE_VALUES) {
            const why = `all files together have more than ${MAX_BUNDLE_BYTES} bytes or ${MAX_BUNDLE_VALUES} values`;
            findings.push(unreadable({ path: read.source.path, unreadable: why, at: read.at }));
            break;
        }
        files.push(read.source);
        findings.push(...read.findings, ...(read.valid ? checkIncluded(read.source) : []));
    }
    const clashes = [];
    const merged = mergeFiles(files, (clash) => {
        if ((0,rules_clash/* isCertain */.te)(clash))
            findings.push({ rule: files_clash/* rule */.H, target: undefined, ...(0,rules_clash/* sayFilesClash */.WW)(clash) });
        else
            clashes.push(clash);
    });
    const { config, findings: renamed } = renameLegacy(merged);
    return { folder, rootFile, files, config, findings: [...findings, ...renamed], clashes };
}
const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;
const MAX_BUNDLE_VALUES = 1_000_000;
const READ_AT_ONCE = 16;
async function* load_readAll(folder, includes) {
    for (let from = 0; from < includes.length; from += READ_AT_ONCE) {
        yield* await Promise.all(includes.slice(from, from + READ_AT_ONCE).map((include) => readSource(folder, include)));
    }
}
async function readSource(folder, { path, at }) {
    const file = (0,load_path/* inWorkspace */.ve)(folder.prefix, path) ?? path;
    const bytes = await readBytes(folder, path);
    if (typeof bytes === 'string')
        return { path: file, unreadable: bytes, at: at ?? { file } };
    const { config, comments, findings, valid, size } = await (0,read_values/* readValues */.N$)(file, bytes);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return {
        source: { path, sha256, config, comments },
        findings,
        bytes: bytes.byteLength,
        size,
        valid,
        at: at ?? { file },
    };
}
async function readBytes(folder, path) {
    const entry = await folder.look(path);
    if (entry === undefined)
        return 'it leads nowhere';
    if (entry.kind === 'outside')
        return 'it lies outside the workspace';
    if (entry.kind !== 'file')
        return entry.kind === 'directory' ? 'it is a directory' : 'it is not a file';
    try {
        return await folder.read(path, read_values/* MAX_FILE_BYTES */.gZ + 1);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function unreadable({ path, unreadable: why, at }) {
    return {
        rule: file_unreadable/* rule */.H,
        target: undefined,
        message: `The included file "${path}" cannot be read: ${why}.`,
        at,
        hint: 'Include files that lie in the workspace and that this user may read.',
    };
}
function mergeFiles(files, onClash) {
    const several = files.filter(({ config }) => config.entries.has('targets')).length > 1;
    let level = files.map(({ config }, index) => {
        const own = index === 0 ? config : withoutInclude(config);
        return several ? withFullOverrides(own) : own;
    });
    while (level.length > 1) {
        const next = [];
        for (let index = 0; index < level.length; index += 2) {
            const [base, over] = [level[index], level[index + 1]];
            if (base === undefined)
                continue;
            next.push(over === undefined ? base : (0,merge/* mergeMaps */.MT)(base, over, onClash));
        }
        level = next;
    }
    return level[0] ?? (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, config_places/* NO_PLACES */.dR);
}
function withoutInclude(config) {
    if (!config.entries.has('include'))
        return config;
    return (0,make/* withEntries */.bA)(config, config.entries.without('include'));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-invalid.js
var yaml_invalid = __webpack_require__(82254);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/overrides.js





function jsonProblem(file, bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const hint = 'Write {"variable": "value"}, in JSON.';
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return undefined;
        return { message: 'The overrides file holds no map from variables to values.', at: { file, line: 1 }, hint };
    }
    catch (error) {
        const offset = Number(/at position (\d+)/.exec((0,kernel/* messageOf */.bD)(error))?.[1] ?? 0);
        const line = text.slice(0, offset).split('\n').length;
        return { message: 'The overrides file is not valid JSON.', at: { file, line }, hint };
    }
}
async function readOverrides(folder, targets) {
    const overrides = new Map();
    const findings = [];
    for (const target of targets) {
        const path = `.databricks/bundle/${target}/variable-overrides.json`;
        if (/[/\\]|^\.\.?$/.test(target))
            continue;
        const kind = (await folder.look(path))?.kind;
        if (kind === undefined)
            continue;
        const file = (0,load_path/* inWorkspace */.ve)(folder.prefix, path) ?? path;
        const bytes = kind === 'file' ? await folder.read(path, read_values/* MAX_FILE_BYTES */.gZ + 1).catch(kernel/* messageOf */.bD) : NO_FILE[kind];
        if (typeof bytes === 'string') {
            findings.push({ rule: file_unreadable/* rule */.H, target, message: `The file cannot be read: ${bytes}.`, at: { file } });
            continue;
        }
        const broken = jsonProblem(file, bytes);
        if (broken !== undefined) {
            findings.push({ rule: yaml_invalid/* rule */.H, target, ...broken });
            continue;
        }
        const read = await (0,read_values/* readValues */.N$)(file, bytes);
        findings.push(...read.findings.map((finding) => ({ ...finding, target })));
        if (read.valid)
            overrides.set(target, read.config);
    }
    return { overrides, findings };
}
const NO_FILE = { directory: 'it is a directory', outside: 'it lies outside the workspace', other: 'it is not a file' };

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/wanted.js
var wanted = __webpack_require__(95677);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/measure.js
const MAX_VALUES = 200_000;
const measure_MAX_DEPTH = 200;
const MAX_CHARACTERS = 1024 * 1024;
function tooLarge({ values, depth, characters }) {
    return values > MAX_VALUES || depth > measure_MAX_DEPTH || characters > MAX_CHARACTERS;
}
function weightOf({ values, characters }) {
    return values + Math.floor(characters / CHARACTERS_OF_A_VALUE);
}
const CHARACTERS_OF_A_VALUE = 64;
const SCALAR = { values: 1, depth: 1, characters: 8 };
function measure(value, known) {
    if (value.kind === 'text')
        return { ...SCALAR, characters: value.value.length };
    if (value.kind !== 'map' && value.kind !== 'list')
        return SCALAR;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const children = value.kind === 'list' ? value.items : value.entries.values;
    let [values, depth, characters] = [1, 1, 0];
    for (const child of children) {
        const inner = measure(child, known);
        values += inner.values;
        depth = Math.max(depth, inner.depth + 1);
        characters += inner.characters;
    }
    const sum = { values, depth, characters };
    known.set(value, sum);
    return sum;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/cluster-id-ignored.js
var cluster_id_ignored = __webpack_require__(8920);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-missing.js
var reference_missing = __webpack_require__(90983);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-undeclared.js
var variable_undeclared = __webpack_require__(66561);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-circular.js
var reference_circular = __webpack_require__(22526);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-of-structure-in-text.js
var reference_of_structure_in_text = __webpack_require__(29234);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/references-too-deep.js
var references_too_deep = __webpack_require__(95173);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/references-too-large.js
var references_too_large = __webpack_require__(32792);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/workspace-prefix-doubled.js
var workspace_prefix_doubled = __webpack_require__(63969);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/known-fields.js
const KNOWN_FIELDS = {
    bundle: {
        name: 'empty',
        uuid: 'empty',
        target: 'empty',
        environment: 'empty',
        mode: 'empty',
        engine: 'empty',
        force: 'off',
        cluster_id: 'empty',
        compute_id: 'empty',
        databricks_cli_version: 'empty',
        git: 'open',
        'git.branch': 'open',
        'git.origin_url': 'open',
        'git.commit': 'open',
        'git.bundle_root_path': 'open',
        'git.actual_branch': 'open',
        deployment: 'open',
        'deployment.fail_on_active_runs': 'off',
        'deployment.lock': 'open',
        'deployment.lock.enabled': 'off',
        'deployment.lock.force': 'off',
    },
    workspace: {
        host: 'empty',
        profile: 'empty',
        auth_type: 'empty',
        metadata_service_url: 'empty',
        account_id: 'empty',
        workspace_id: 'empty',
        client_id: 'empty',
        google_service_account: 'empty',
        azure_workspace_resource_id: 'empty',
        azure_use_msi: 'off',
        azure_client_id: 'empty',
        azure_tenant_id: 'empty',
        azure_environment: 'empty',
        azure_login_app_id: 'empty',
        experimental_is_unified_host: 'off',
        current_user: 'open',
        root_path: 'empty',
        file_path: 'empty',
        resource_path: 'empty',
        artifact_path: 'empty',
        state_path: 'empty',
        snapshot_path: 'empty',
    },
};
const USER_TEXTS = new Set([
    ...['userName', 'short_name', 'domain_friendly_name', 'displayName', 'id', 'externalId', 'active'],
]);
const USER_LISTS = ['emails', 'groups', 'roles', 'entitlements', 'schemas'];
const USER_FIELDS = [...USER_TEXTS, 'name', ...USER_LISTS];
const LATER_STRUCTURES = new Map([
    ...['bundle.git', 'bundle.deployment', 'bundle.deployment.lock'].map((path) => [path, 'map']),
    ...['workspace.current_user', 'workspace.current_user.name'].map((path) => [path, 'map']),
    ...USER_LISTS.map((field) => [`workspace.current_user.${field}`, 'list']),
]);

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/lookup.js
var resolve_lookup = __webpack_require__(24996);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/override.js
var override = __webpack_require__(29058);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/reference-path.js
var reference_path = __webpack_require__(53701);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/tokens.js
var resolve_tokens = __webpack_require__(50204);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/locate.js








function referenceBefore(root, path) {
    let at = reference_path/* EARLY */.oX.has(String(path[0])) ? root : undefined;
    for (const part of path) {
        const nested = at === undefined ? undefined : (0,resolve_tokens/* pureReference */.Yb)(at);
        if (at === undefined || nested !== undefined)
            return nested;
        at = (0,config_value/* valueAt */.fK)(at, [part]);
    }
    return undefined;
}
function locate(root, path, settled) {
    const [first, second] = path;
    if (first === 'workspace' && second === 'current_user')
        return ofUser(path);
    if (typeof first !== 'string' || reference_path/* LATE */.XR.has(first) || !reference_path/* EARLY */.oX.has(first))
        return OPEN;
    let at = root;
    for (const [depth, part] of path.entries()) {
        const nested = (0,resolve_tokens/* pureReference */.Yb)(at);
        if (nested !== undefined) {
            const known = settled(nested);
            if (known === undefined)
                return { kind: 'through', reference: nested, value: at };
            if (known.kind !== 'value' && known.kind !== 'open')
                return OPEN;
            const left = known.kind === 'open' ? nested : (0,resolve_tokens/* pureReference */.Yb)(known.value);
            if (left !== undefined)
                return furtherIn(root, left, path.slice(depth), settled);
            if (known.kind === 'value')
                at = known.value;
        }
        const child = (0,config_value/* valueAt */.fK)(at, [part]);
        if (child === undefined)
            return unset(root, path, depth, at, settled);
        at = child;
    }
    return { kind: 'at', value: at };
}
const OPEN = { kind: 'open' };
function furtherIn(root, reference, rest, settled) {
    const { path } = (0,reference_path/* parseReference */.F2)(reference);
    return reference_path/* EARLY */.oX.has(String(path[0]))
        ? locate(root, [...path, ...rest], settled)
        : nothingIn(`"\${${reference}}" is a text`);
}
function nothingIn(single) {
    return { kind: 'missing', message: `${single}, with nothing in it.` };
}
function ofUser(path) {
    const field = path[2];
    if (path.length > 3 && USER_TEXTS.has(String(field)))
        return nothingIn(`"workspace.current_user.${field}" is a single value`);
    if (field === undefined || USER_FIELDS.includes(String(field)))
        return OPEN;
    const message = `"workspace.current_user" has no "${field}".${(0,suggest/* didYouMean */.a)(String(field), USER_FIELDS)}`;
    return { kind: 'missing', message };
}
function unset(root, path, depth, parent, settled) {
    const [first, name, field] = path;
    if (first === 'variables') {
        const declared = (0,config_value/* valueAt */.fK)(root, ['variables']);
        if (name === undefined)
            return { kind: 'missing', message: 'It names no variable.' };
        const variable = (0,config_value/* valueAt */.fK)(declared, [name]);
        if (variable !== undefined && !(0,override/* isDeclaration */.HC)(variable)) {
            const message = `The variable "${name}" is not declared by a value beside its name: that belongs below, as "default".`;
            return { kind: 'missing', message };
        }
        if (depth <= 1) {
            const names = (0,override/* declaredNames */.ff)(declared);
            return { kind: 'missing', message: `The variable "${name}" is not declared.${(0,suggest/* didYouMean */.a)(String(name), names)}` };
        }
        if (depth === 2 && TEXTS_OF_VARIABLE.has(String(field)))
            return EMPTY;
        if (depth === 2 && field === 'value')
            return lookedUp(declared, path, settled);
        if (depth === 2 && FIELDS_OF_VARIABLE.has(String(field)))
            return OPEN;
    }
    if (first === 'var')
        return { kind: 'missing', message: 'It names no variable.' };
    const fields = first === 'bundle' || first === 'workspace' ? (KNOWN_FIELDS[first] ?? {}) : {};
    const known = fields[path.slice(1).join('.')];
    if (known === 'open')
        return OPEN;
    if (known === 'off')
        return { kind: 'at', value: (0,make/* booleanValue */.eC)(false, []) };
    if (known === 'empty')
        return EMPTY;
    const inside = knownInside(fields, path);
    const at = Math.max(depth, inside.depth);
    const above = (0,config_value/* formatPath */.jV)(at === 0 ? path : path.slice(0, at));
    const siblings = at === depth ? (0,config_value/* entriesOf */.Mc)(parent).map(([key]) => key) : [];
    const missing = String(path[at]);
    return {
        kind: 'missing',
        message: `"${above}" has no "${missing}".${(0,suggest/* didYouMean */.a)(missing, [...siblings, ...inside.names])}`,
    };
}
function lookedUp(variables, path, settled) {
    const [, name] = path;
    const lookup = (0,config_value/* valueAt */.fK)(variables, [String(name), 'lookup']);
    if (!(0,resolve_lookup/* isLookup */.Hi)(lookup))
        return OPEN;
    const reference = (0,resolve_tokens/* pureReference */.Yb)(lookup);
    if (reference !== undefined && !isOfLookup(variables, reference)) {
        const known = settled(reference);
        if (known === undefined)
            return { kind: 'through', reference, value: lookup };
        if (known.kind === 'value' && !(0,resolve_lookup/* isLookup */.Hi)(known.value))
            return { kind: 'missing', message: `The lookup of "${name}" is no map, so the variable has no value.` };
    }
    return path.length > 3 ? nothingIn(`What "${name}" looks up is a single id`) : OPEN;
}
function isOfLookup(variables, reference) {
    const [first, name] = (0,reference_path/* parseReference */.F2)(reference).path;
    const variable = first === 'variables' && name !== undefined ? (0,config_value/* valueAt */.fK)(variables, [name]) : undefined;
    return (0,config_value/* valueAt */.fK)(variable, ['value']) === undefined && (0,resolve_lookup/* isLookup */.Hi)((0,config_value/* valueAt */.fK)(variable, ['lookup']));
}
function knownInside(fields, path) {
    let names = Object.keys(fields);
    let depth = 1;
    for (; depth < path.length; depth++) {
        const part = String(path[depth]);
        if (!names.some((name) => name === part || name.startsWith(`${part}.`)))
            break;
        names = names.flatMap((name) => (name.startsWith(`${part}.`) ? [name.slice(part.length + 1)] : []));
    }
    return { depth, names: names.filter((name) => !name.includes('.')) };
}
const FIELDS_OF_VARIABLE = new Set(['default', 'lookup']);
const TEXTS_OF_VARIABLE = new Set(['type', 'description']);
const EMPTY = { kind: 'at', value: (0,make/* textValue */.v8)('', []) };

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/substitute.js







const MAX_PLACES = 8;
function substitute(value, resolve) {
    if (value.kind === 'text') {
        const parsed = (0,resolve_tokens/* parseText */.r4)(value.value);
        return parsed === undefined ? value : placedFor(value, substituteFor(parsed, resolve));
    }
    if (value.kind === 'list')
        return (0,edit/* changeItems */.jA)(value, (item) => substitute(item, resolve));
    return value.kind === 'map' ? (0,edit/* changeValues */.ln)(value, (inner) => substitute(inner, resolve)) : value;
}
function substituteFor({ tokens, pure }, resolve) {
    if (pure === undefined)
        return writeInto(tokens, resolve);
    const resolution = resolve(pure);
    const value = resolution.kind === 'value' ? resolution.value : undefined;
    return { value, through: (0,config_places/* lastPlaces */.R0)(value?.places ?? config_places/* NO_PLACES */.dR, MAX_PLACES), structures: NONE };
}
const NONE = [];
function placedFor(text, { value, through }) {
    if (value === undefined)
        return text;
    const structure = value.kind === 'map' || value.kind === 'list';
    return (0,make/* withPlaces */.rd)(value, structure ? (0,config_places/* joinPlaces */.h6)((0,config_places/* turnedPlaces */.Bv)(text.places), through) : (0,config_places/* joinPlaces */.h6)(through, text.places));
}
function writeInto(tokens, resolve) {
    const structures = [];
    let through = config_places/* NO_PLACES */.dR;
    let written = '';
    let changed = false;
    let joined = 0;
    for (const token of tokens) {
        if (typeof token === 'string') {
            written += token;
            continue;
        }
        const resolution = resolve(token.reference);
        const value = resolution.kind === 'value' ? resolution.value : undefined;
        const kind = structureOf(token.reference, resolution);
        if (kind !== undefined)
            structures.push({ reference: token.reference, kind, value });
        const insert = value === undefined ? undefined : writtenScalar(value);
        if (insert === undefined || value === undefined) {
            written += `\${${token.reference}}`;
            continue;
        }
        written += insert;
        changed = true;
        through = (0,config_places/* joinPlaces */.h6)(through, (0,config_places/* lastPlaces */.R0)(value.places, 1));
        if (++joined > MAX_PLACES)
            through = (0,config_places/* lastPlaces */.R0)(through, MAX_PLACES);
        if (written.length > MAX_CHARACTERS)
            break;
    }
    const value = changed ? (0,make/* textValue */.v8)(written, config_places/* NO_PLACES */.dR) : undefined;
    return { value, through: (0,config_places/* lastPlaces */.R0)(through, MAX_PLACES), structures };
}
function structureOf(reference, resolution) {
    if (resolution.kind === 'open')
        return LATER_STRUCTURES.get(reference);
    if (resolution.kind !== 'value')
        return undefined;
    const { value } = resolution;
    if (value.kind === 'map' || value.kind === 'list')
        return value.kind;
    return LATER_STRUCTURES.get((0,resolve_tokens/* pureReference */.Yb)(value) ?? '');
}
function writtenScalar(value) {
    switch (value.kind) {
        case 'text':
            return value.value;
        case 'boolean':
            return String(value.value);
        case 'number':
            return (0,number_text/* numberText */.$4)(value.value, value.written);
        case 'null':
            return '<nil>';
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/texts.js
var texts = __webpack_require__(93848);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/references.js







const MAX_CIRCLES = 50;
class References {
    circles = [];
    #root;
    #measures = new Map();
    #resolved = new Map();
    #paths = new Map();
    constructor(root) {
        this.#root = root;
    }
    resolve(reference) {
        const done = this.#known(reference);
        if (done !== undefined)
            return done;
        const stack = [];
        const active = new Map();
        this.#push(stack, active, reference);
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const need = frame.needs[frame.next];
            if (need !== undefined) {
                frame.next++;
                if (this.#known(need) !== undefined)
                    continue;
                const waiting = active.get(this.#path(need).key);
                if (waiting === undefined)
                    this.#push(stack, active, need);
                else
                    this.#close(stack, frame, waiting);
                continue;
            }
            const resolution = this.#attempt(frame);
            if (resolution === undefined)
                continue;
            stack.pop();
            active.delete(frame.key);
            const below = stack.at(-1);
            if (below !== undefined && frame.lowest < frame.index)
                below.lowest = Math.min(below.lowest, frame.lowest);
            this.#resolved.set(frame.key, resolution);
        }
        return this.#known(reference) ?? references_OPEN;
    }
    #push(stack, active, reference) {
        const { key } = this.#path(reference);
        const index = stack.length;
        const nothing = { raw: undefined, via: undefined, needs: [], next: 0, rounds: 0, lowest: NEVER };
        const frame = { reference, key, index, ...nothing };
        stack.push(frame);
        active.set(key, frame);
    }
    #attempt(frame) {
        if (frame.lowest <= frame.index)
            return { kind: 'circular' };
        if (frame.raw === undefined) {
            const { path } = this.#path(frame.reference);
            const located = locate(this.#root, path, (nested) => this.#known(nested));
            if (located.kind === 'through') {
                frame.via = located.value;
                return this.#wait(frame, [located.reference]);
            }
            if (located.kind !== 'at')
                return located;
            frame.raw = located.value;
            frame.via = located.value;
            const { references, nests } = (0,texts/* referringIn */.u)(located.value);
            if (nests)
                frame.rounds = resolve_tokens/* MAX_ROUNDS */.JH - 1;
            if (references.length > 0)
                return this.#wait(frame, references);
        }
        const value = substitute(frame.raw, (reference) => this.#known(reference) ?? references_OPEN);
        const measured = measure(value, this.#measures);
        if (tooLarge(measured))
            return { kind: 'too-large' };
        const left = frame.rounds > 0 ? (0,texts/* referringIn */.u)(value).references.filter((one) => this.#mayBecome(one)) : [];
        if (left.length === 0)
            return { kind: 'value', value, weight: weightOf(measured) };
        frame.rounds--;
        frame.raw = value;
        return this.#wait(frame, left);
    }
    #mayBecome(reference) {
        const known = this.#known(reference);
        return known === undefined || known.kind === 'value';
    }
    #wait(frame, needs) {
        frame.needs = needs;
        frame.next = 0;
    }
    #close(stack, frame, waiting) {
        frame.lowest = Math.min(frame.lowest, waiting.index);
        if (this.circles.length >= MAX_CIRCLES)
            return;
        const frames = stack.slice(waiting.index);
        const members = frames.flatMap(({ reference, via }) => (via === undefined ? [] : [{ reference, value: via }]));
        const direct = members.every(({ value }) => value.kind === 'text');
        this.circles.push({ members: fromFirst(members), direct });
    }
    #known(reference) {
        return this.#resolved.get(this.#path(reference).key);
    }
    #path(reference) {
        const known = this.#paths.get(reference);
        if (known !== undefined)
            return known;
        const parsed = (0,reference_path/* parseReference */.F2)(reference);
        this.#paths.set(reference, parsed);
        return parsed;
    }
}
const references_OPEN = { kind: 'open' };
const NEVER = Number.POSITIVE_INFINITY;
function fromFirst(members) {
    const order = ({ reference, value }) => `${(0,config_value/* placeOf */.$t)(value)?.file ?? ''} ${reference}`;
    let first = 0;
    for (const [index, member] of members.entries()) {
        const least = members[first];
        if (least !== undefined && order(member) < order(least))
            first = index;
    }
    return [...members.slice(first), ...members.slice(0, first)];
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/written-references.js


const NO_REFERENCES = { open: new Set(), where: () => [] };
class ReferenceCollector {
    open = new Set();
    #config;
    #isWritten;
    #references;
    #texts = new Set();
    constructor(config, isWritten, references) {
        this.#config = config;
        this.#isWritten = isWritten;
        this.#references = references;
    }
    meet({ references }, path) {
        if (isAssigned(path) || !this.#isWritten(path))
            return;
        const secret = isSecret(path);
        for (const reference of references) {
            this.#texts.add(reference);
            if (secret || !this.#isResolved(reference))
                this.open.add(reference);
        }
    }
    where(wanted, section) {
        const texts = new Set([...this.#texts].filter(wanted));
        const found = [];
        if (texts.size === 0)
            return found;
        const path = [];
        const visit = (value, part) => {
            if (value.kind !== 'text' && value.kind !== 'list' && value.kind !== 'map')
                return;
            if (value.kind === 'map' && value.entries.isPlain)
                return;
            path.push(part);
            if (value.kind === 'text')
                this.#find(value, path, texts, found);
            else if (value.kind === 'list')
                for (const [index, item] of value.items.entries())
                    visit(item, index);
            else
                for (const [key, entry] of value.entries)
                    visit(entry.value, key);
            path.pop();
        };
        for (const [key, { value }] of this.#config.entries)
            if (section === undefined || key === section)
                visit(value, key);
        return found;
    }
    #isResolved(reference) {
        return this.#references.resolve(reference).kind === 'value';
    }
    #find(text, path, wanted, found) {
        const parsed = (0,resolve_tokens/* parseText */.r4)(text.value);
        if (parsed === undefined || isVerbatim(path) || isAssigned(path) || !this.#isWritten(path))
            return;
        const secret = isSecret(path);
        for (const reference of parsed.references) {
            if (!wanted.has(reference))
                continue;
            const resolved = !secret && this.#isResolved(reference);
            found.push({ text: reference, path: [...path], at: (0,config_value/* placeOf */.$t)(text), resolved });
        }
    }
}
function isVerbatim(path) {
    return path[0] === 'scripts' && path[2] === 'content';
}
function isSecret(path) {
    return path[0] === 'resources' && path[1] === 'secrets' && path[3] === 'value';
}
function isAssigned(path) {
    return path[0] === 'variables' && path[2] === 'value';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/interpolate.js















function interpolate(config, say, isWritten = () => true, furtherOf = (given) => ({ config: given, ofResource: (resource) => resource })) {
    const references = new References(config);
    const found = new ReferenceCollector(config, isWritten, references);
    const texts = new Map();
    const done = new Map();
    const path = [];
    let referring = 0;
    let spelt = 0;
    function visit(value, part) {
        if (value.kind === 'text') {
            if (!value.value.includes('${'))
                return value;
            referring++;
            const parsed = (0,resolve_tokens/* parseText */.r4)(value.value);
            if (parsed === undefined)
                return value;
            path.push(part);
            const changed = visitText(value, parsed);
            path.pop();
            return changed;
        }
        if (value.kind !== 'map' && value.kind !== 'list')
            return value;
        if (value.kind === 'map' && value.entries.isPlain)
            return value;
        const before = referring;
        path.push(part);
        const changed = value.kind === 'list' ? (0,edit/* changeItems */.jA)(value, visit) : (0,edit/* changeValues */.ln)(value, visit);
        path.pop();
        if (referring === before && value.kind === 'map')
            value.entries.markPlain();
        return changed;
    }
    function visitText(text, parsed, round = 1) {
        if (isVerbatim(path))
            return text;
        found.meet(parsed, path);
        sayIfItself(parsed.references, text, path, say);
        const secret = isSecret(path);
        const known = secret ? undefined : done.get(text);
        if (known !== undefined)
            return known;
        if (parsed.doubled.length > 0)
            sayDoubled(parsed.doubled, text, path, say);
        const resolved = resolvedOf(parsed);
        const { weight, isFlawed } = resolved;
        if (round === 1)
            sayIfThrough(resolved.resolved, config, text, path, say);
        if (isFlawed && !isHost(path))
            sayUnresolved(resolved.resolved, text, path, say);
        const large = isFlawed || spelt + weight > MAX_SPELT ? resolved.resolved.filter(isTooLarge) : interpolate_NONE;
        if (large.length > 0)
            sayTooLarge(large, text, path, say);
        else if (!isFlawed)
            spelt += weight;
        const written = secret || large.length > 0 ? text : replace(text, resolved);
        const tooLong = written.kind === 'text' && written.value.length > MAX_CHARACTERS;
        if (tooLong)
            sayTooLarge(resolved.resolved, text, path, say);
        const value = tooLong ? text : parsed.nests && round < resolve_tokens/* MAX_ROUNDS */.JH ? visitFormed(written, text, round) : written;
        if (!secret)
            done.set(text, value);
        return value;
    }
    function visitFormed(written, before, round) {
        if (written.kind !== 'text' || written === before)
            return written;
        const parsed = (0,resolve_tokens/* parseText */.r4)(written.value);
        return parsed === undefined ? written : visitText(written, parsed, round + 1);
    }
    function isTooLarge(resolution) {
        if (resolution.kind === 'value')
            spelt += resolution.weight;
        return resolution.kind === 'too-large' || spelt > MAX_SPELT;
    }
    function resolvedOf(parsed) {
        const known = texts.get(parsed);
        if (known !== undefined)
            return known;
        const resolved = parsed.references.map((reference) => ({ reference, ...references.resolve(reference) }));
        const weight = resolved.reduce((sum, one) => sum + (one.kind === 'value' ? one.weight : 0), 0);
        const isFlawed = resolved.some(({ kind }) => kind === 'missing' || kind === 'too-large');
        const made = { parsed, resolved, weight, isFlawed, substitute: undefined };
        texts.set(parsed, made);
        return made;
    }
    function replace(text, resolved) {
        resolved.substitute ??= substituteFor(resolved.parsed, (reference) => references.resolve(reference));
        for (const structure of resolved.substitute.structures)
            sayStructure(structure, text, path, say);
        return placedFor(text, resolved.substitute);
    }
    function within(part, change) {
        path.push(part);
        const changed = change();
        path.pop();
        return changed;
    }
    function visitResources(resources, { ofResource }) {
        if (resources.kind !== 'map')
            return (0,edit/* changeResources */.sk)(visit(resources, 'resources'), ofResource);
        const visitGroup = (group, type) => {
            if (group.kind !== 'map')
                return (0,edit/* changeGroup */.eK)(visit(group, type), type, ofResource);
            const visitResource = (one, key) => (0,edit/* ifMap */.m2)(visit(one, key), (resource) => ofResource(resource, type, key));
            return within(type, () => (0,edit/* changeValues */.ln)(group, visitResource));
        };
        return within('resources', () => (0,edit/* changeValues */.ln)(resources, visitGroup));
    }
    function visitSection(section, name) {
        if (name === 'include' && section.kind === 'list')
            return section;
        if (name !== 'resources' || section.kind !== 'map')
            return visit(section, name);
        return within(name, () => (0,edit/* changeEntry */.df)(section, 'schemas', (schemas) => visit(schemas, 'schemas')));
    }
    const further = furtherOf((0,edit/* changeValues */.ln)(config, visitSection));
    const resources = config.entries.value('resources');
    const result = resources === undefined
        ? further.config
        : (0,edit/* withEntry */.rM)(further.config, 'resources', visitResources(resources, further));
    for (const circle of references.circles) {
        if (circle.members.some(({ reference }) => reference !== HOST))
            sayCircle(circle, say);
    }
    return { config: result, references: found };
}
const interpolate_NONE = [];
const HOST = 'workspace.host';
function isHost(path) {
    return (0,config_value/* formatPath */.jV)(path) === HOST;
}
const MAX_SPELT = 3_000_000;
function sayUnresolved(resolved, text, path, say) {
    for (const resolution of resolved) {
        if (resolution.kind !== 'missing')
            continue;
        const message = `"\${${resolution.reference}}" refers to nothing. ${resolution.message}`;
        say(reference_missing/* rule */.H, {
            message,
            at: (0,config_value/* placeOf */.$t)(text),
            path: [...path],
            hint: INSIDE_OF_VARIABLE.test(resolution.reference)
                ? 'Correct the reference, or set it in the variable: what a target gives it replaces the whole default.'
                : 'Correct the reference, or declare what it names.',
        });
    }
}
const INSIDE_OF_VARIABLE = /^var\.[^.[]+[.[]/;
function sayIfItself(references, text, path, say) {
    if (path[0] !== 'resources')
        return;
    for (const reference of references) {
        if (!reference.startsWith('resources.') || reference !== (0,config_value/* formatPath */.jV)(path))
            continue;
        sayCircle({ members: [{ reference, value: text }], direct: true }, say);
    }
}
function sayIfThrough(resolved, config, text, path, say) {
    if (path[0] === 'resources')
        return;
    for (const { kind, reference } of resolved) {
        if (kind === 'missing' || kind === 'circular')
            continue;
        const before = referenceBefore(config, (0,reference_path/* parseReference */.F2)(reference).path);
        if (before === undefined)
            continue;
        const message = `"\${${reference}}" refers to nothing: on its way stands "\${${before}}", which is replaced at the same time.`;
        const hint = `Refer to what "\${${before}}" stands for; only resources may refer to something through it.`;
        say(reference_missing/* rule */.H, { message, at: (0,config_value/* placeOf */.$t)(text), path: [...path], hint });
    }
}
function sayTooLarge(resolved, text, path, say) {
    const names = resolved.map(({ reference }) => `"\${${reference}}"`).join(', ');
    const message = `${names} stands for more than can be resolved; it is left as it is written.`;
    say(references_too_large/* rule */.H, { message, at: (0,config_value/* placeOf */.$t)(text), path: [...path], hint: 'Let fewer variables refer to each other.' });
}
function sayDoubled(references, text, path, say) {
    const names = references.map((reference) => `"\${${reference}}"`).join(', ');
    const message = `${names} begins with "/Workspace" already, so the "/Workspace" before it is left out.`;
    say(workspace_prefix_doubled/* rule */.H, { message, at: (0,config_value/* placeOf */.$t)(text), path: [...path], hint: 'Remove "/Workspace" before the reference.' });
}
function sayStructure({ reference, kind, value }, text, path, say) {
    const place = (0,config_value/* placeOf */.$t)(value);
    say(reference_of_structure_in_text/* rule */.H, {
        message: `"\${${reference}}" is a ${kind}, which cannot be written into the middle of a text.`,
        at: (0,config_value/* placeOf */.$t)(text),
        path: [...path],
        ...(place === undefined ? {} : { related: [{ at: place, message: `The ${kind}` }] }),
        hint: reference.startsWith('workspace.current_user')
            ? `Refer to a single value of it, for example "\${workspace.current_user.userName}".`
            : 'Refer to one of its values, or let the reference be all of the text.',
    });
}
function sayCircle({ members, direct }, say) {
    const [first, ...others] = members;
    if (first === undefined)
        return;
    const names = [...members, first].map(({ reference }) => `"${reference}"`).join(' → ');
    const related = others.flatMap(({ reference, value }) => {
        const at = (0,config_value/* placeOf */.$t)(value);
        return at === undefined ? [] : [{ at, message: `"${reference}"` }];
    });
    const at = (0,config_value/* placeOf */.$t)(first.value);
    if (direct) {
        say(reference_circular/* rule */.H, {
            message: `The references go in a circle: ${names}.`,
            at,
            related,
            hint: 'Give one of them a value.',
        });
        return;
    }
    const message = `The references hold themselves and never end: ${names}.`;
    say(references_too_deep/* rule */.H, { message, at, related, hint: 'Take the reference to itself out of the map or list.' });
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/truth.js
var truth = __webpack_require__(5067);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/artifact-preset.js




function applyArtifactPreset(config) {
    const preset = (0,config_value/* valueAt */.fK)(config, ['presets', 'artifacts_dynamic_version']);
    if (preset === undefined || !(0,truth/* isTrue */.Hn)(preset))
        return config;
    const dynamic = (0,make/* booleanValue */.eC)(true, preset.places);
    return (0,edit/* changeEntry */.df)(config, 'artifacts', (artifacts) => (0,edit/* ifMap */.m2)(artifacts, (map) => (0,edit/* changeValues */.ln)(map, (artifact) => (0,edit/* ifMap */.m2)(artifact, (one) => (0,config_value/* textOf */.b6)(one.entries.value('type')) === 'whl' ? (0,edit/* withEntry */.rM)(one, 'dynamic_version', dynamic) : one))));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/development.js
var development = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/written-text.js
var written_text = __webpack_require__(92899);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/compute-override.js





const COMPUTE = ['new_cluster', 'existing_cluster_id', 'environment_key', 'job_cluster_key'];
function computeOverrider(config, fromEnvironment) {
    const named = clusterOf(config, fromEnvironment);
    const written = (0,written_text/* writtenText */.v)(named);
    if (named === undefined || !written)
        return undefined;
    const cluster = (0,make/* textValue */.v8)(written, named.places);
    return (resource, type) => type === 'jobs'
        ? (0,edit/* changeEntry */.df)(resource, 'tasks', (tasks) => tasks.kind === 'list'
            ? (0,edit/* changeItems */.jA)(tasks, (task) => (0,edit/* ifMap */.m2)(task, (map) => overrideTask(map, cluster)))
            : tasks)
        : resource;
}
function clusterOf(config, fromEnvironment) {
    if (fromEnvironment === undefined || fromEnvironment === '')
        return (0,config_value/* valueAt */.fK)(config, ['bundle', 'cluster_id']);
    const mode = (0,config_value/* valueAt */.fK)(config, ['bundle', 'mode']);
    return (0,config_value/* textOf */.b6)(mode) === 'development' && mode !== undefined ? (0,make/* textValue */.v8)(fromEnvironment, mode.places) : undefined;
}
function overrideTask(task, cluster) {
    if (task.entries.has('for_each_task')) {
        return (0,edit/* changeEntry */.df)(task, 'for_each_task', (each) => (0,edit/* ifMap */.m2)(each, (map) => (0,edit/* changeEntry */.df)(map, 'task', (inner) => (0,edit/* ifMap */.m2)(inner, (one) => overrideTask(one, cluster)))));
    }
    if (!COMPUTE.some((field) => !(0,development/* isEmpty */.I)(task.entries.value(field))))
        return task;
    const bare = COMPUTE.reduce(edit/* withoutEntry */.n$, task);
    return (0,edit/* withEntry */.rM)(bare, 'existing_cluster_id', cluster);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/defaults.js



const defaults_text = (value) => (at) => (0,make/* textValue */.v8)(value, at.places);
const number = (value) => (at) => (0,make/* numberValue */.Vg)(value, at.places);
const yes = (at) => (0,make/* booleanValue */.eC)(true, at.places);
const no = (at) => (0,make/* booleanValue */.eC)(false, at.places);
const DEFAULTS = {
    jobs: {
        name: defaults_text('Untitled'),
        max_concurrent_runs: number(1),
        queue: (at) => (0,edit/* mapFrom */.NU)({ enabled: yes(at) }, at.places),
        'schedule.pause_status': defaults_text('UNPAUSED'),
        'trigger.pause_status': defaults_text('UNPAUSED'),
        'continuous.pause_status': defaults_text('UNPAUSED'),
        'job_clusters.*.new_cluster.workload_type.clients.notebooks': yes,
        'job_clusters.*.new_cluster.workload_type.clients.jobs': yes,
    },
    pipelines: { edition: defaults_text('ADVANCED'), channel: defaults_text('CURRENT') },
    dashboards: { embed_credentials: no },
    volumes: { volume_type: defaults_text('MANAGED') },
    sql_warehouses: {
        auto_stop_mins: number(120),
        enable_photon: yes,
        max_num_clusters: number(1),
        spot_instance_policy: defaults_text('COST_OPTIMIZED'),
    },
    apps: { description: defaults_text('') },
    clusters: {
        autotermination_minutes: number(60),
        'workload_type.clients.notebooks': yes,
        'workload_type.clients.jobs': yes,
    },
};
const BY_TYPE = new Map(Object.entries(DEFAULTS).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([path, make]) => defaultAt(path.split('.'), make)),
]));
const defaults_NONE = [];
const IN_FOLDER = new Set(['dashboards', 'genie_spaces', 'alerts']);
function defaultSetter(config) {
    const folder = (0,config_value/* valueAt */.fK)(config, ['workspace', 'resource_path']);
    return (resource, type) => {
        let result = resource;
        for (const setDefault of BY_TYPE.get(type) ?? defaults_NONE)
            result = setDefault(result);
        if (folder === undefined || !IN_FOLDER.has(type) || resource.entries.has('parent_path'))
            return result;
        return (0,edit/* withEntry */.rM)(result, 'parent_path', folder);
    };
}
function defaultAt([field = '', ...inner], make) {
    if (inner.length === 0) {
        return (map) => (isAbsent(map.entries.value(field), field) ? (0,edit/* withEntry */.rM)(map, field, make(map)) : map);
    }
    const ofEach = inner[0] === '*';
    const setInside = defaultAt(ofEach ? inner.slice(1) : inner, make);
    const change = (value) => (0,edit/* ifMap */.m2)(value, setInside);
    const changeList = (list) => (list.kind === 'list' ? (0,edit/* changeItems */.jA)(list, change) : list);
    return (map) => (0,edit/* changeEntry */.df)(map, field, ofEach ? changeList : change);
}
function isAbsent(value, field) {
    if (value?.kind === 'text' && field === 'pause_status')
        return value.value === '';
    if (value?.kind === 'null' && field === 'queue')
        return false;
    return value === undefined || value.kind === 'null';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/fixups.js






const fixup = (resource, type) => FIXUPS.get(type)?.(resource) ?? resource;
const FIXUPS = new Map([
    ['jobs', fixJob],
    ['clusters', fixCluster],
    ['model_serving_endpoints', fixEndpoint],
]);
function fixJob(job) {
    const clusters = changeMaps(job, 'job_clusters', (shared) => changeMap(fixNewCluster(shared), 'new_cluster', withWorkers));
    return changeMaps(clusters, 'tasks', fixNewCluster);
}
function fixNewCluster(holder) {
    return changeMap(holder, 'new_cluster', fixCluster);
}
function withWorkers(cluster) {
    const isSized = !fixups_isAbsent(cluster.entries.value('num_workers')) || !fixups_isAbsent(cluster.entries.value('autoscale'));
    return isSized ? cluster : (0,edit/* withEntry */.rM)(cluster, 'num_workers', (0,make/* numberValue */.Vg)(0, cluster.places));
}
function fixups_isAbsent(value) {
    return value === undefined || value.kind === 'null';
}
function fixCluster(cluster) {
    if ((0,development/* isEmpty */.I)(cluster.entries.value('instance_pool_id')))
        return (0,edit/* withoutEntry */.n$)(cluster, 'driver_instance_pool_id');
    let result = FROM_POOL.reduce(edit/* withoutEntry */.n$, cluster);
    const disk = cluster.entries.value(ELASTIC_DISK);
    if (disk === undefined || disk.kind !== 'boolean' || disk.value)
        result = (0,edit/* withoutEntry */.n$)(result, ELASTIC_DISK);
    for (const [field, kept] of CLOUDS)
        result = changeMap(result, field, (attributes) => (0,edit/* keptEntries */.lJ)(attributes, (_, name) => name === kept));
    return result;
}
const FROM_POOL = ['node_type_id', 'driver_node_type_id'];
const ELASTIC_DISK = 'enable_elastic_disk';
const CLOUDS = [
    ['aws_attributes', 'instance_profile_arn'],
    ['azure_attributes', undefined],
    ['gcp_attributes', 'google_service_account'],
];
function fixEndpoint(endpoint) {
    return changeMap(endpoint, 'config', (config) => {
        const models = config.entries.get('served_models');
        const isRenamed = (0,config_value/* itemsOf */.S3)(models?.value).length > 0 && (0,config_value/* itemsOf */.S3)(config.entries.value('served_entities')).length === 0;
        if (models?.value.kind !== 'list' || !isRenamed)
            return config;
        const entities = (0,edit/* changeItems */.jA)(models.value, (model) => (0,edit/* ifMap */.m2)(model, asEntity));
        return (0,edit/* withEntry */.rM)((0,edit/* withoutEntry */.n$)(config, 'served_models'), 'served_entities', entities, models.keyPlaces);
    });
}
function asEntity(model) {
    let entries = model.entries.without('burst_scaling_enabled');
    for (const [former, name] of RENAMED) {
        const entry = entries.get(former);
        if (entry !== undefined)
            entries = entries.without(former).put(name, entry.value, entry.keyPlaces);
    }
    return (0,make/* withEntries */.bA)(model, entries);
}
const RENAMED = [
    ['model_name', 'entity_name'],
    ['model_version', 'entity_version'],
];
const parentPathFixup = (resource, type) => fixups_IN_FOLDER.has(type) ? fixParentPath(resource) : resource;
const fixups_IN_FOLDER = new Set(['dashboards', 'genie_spaces']);
function fixParentPath(resource) {
    return (0,edit/* changeEntry */.df)(resource, 'parent_path', (path) => {
        const written = path.kind === 'null' ? undefined : (0,written_text/* writtenText */.v)(path);
        const isWhole = written === undefined || ((0,config_value/* isOpen */.nT)(path) && !written.startsWith('/')) || /^\/Workspace(?:\/|$)/.test(written);
        return isWhole ? path : (0,make/* textValue */.v8)((0,load_path/* cleanPath */.ts)(`/Workspace/${written}`), path.places);
    });
}
function changeMap(map, key, change) {
    return (0,edit/* changeEntry */.df)(map, key, (value) => (0,edit/* ifMap */.m2)(value, change));
}
function changeMaps(map, key, change) {
    return (0,edit/* changeEntry */.df)(map, key, (list) => {
        return list.kind === 'list' ? (0,edit/* changeItems */.jA)(list, (item) => (0,edit/* ifMap */.m2)(item, change)) : list;
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/keyed-lists.js





const KEYED = [
    { type: 'jobs', list: 'job_clusters', key: 'job_cluster_key' },
    { type: 'jobs', list: 'tasks', key: 'task_key', sorted: true },
    { type: 'jobs', list: 'parameters', key: 'name' },
    { type: 'pipelines', list: 'clusters', key: 'label', nameOf: labelOf },
    { type: 'apps', list: 'resources', key: 'name', replaces: true },
    { type: undefined, list: 'grants', key: 'principal', distinct: 'privileges' },
];
function labelOf(label) {
    const isSaid = label !== undefined && label.kind !== 'null';
    return (isSaid ? (0,written_text/* writtenText */.v)(label)?.toLowerCase() : undefined) ?? 'default';
}
function keyedListMerger(onClash) {
    return (resource, type, name) => {
        let result = resource;
        for (const keyed of KEYED) {
            const list = keyed.type === undefined || keyed.type === type ? result.entries.value(keyed.list) : undefined;
            if (list?.kind !== 'list')
                continue;
            result = (0,edit/* withEntry */.rM)(result, keyed.list, mergeKeyedList(list, keyed, onClash, ['resources', type, name]));
        }
        return result;
    };
}
function mergeKeyedList(list, keyed, onClash, path = []) {
    if (list.items.length < 2 && keyed.nameOf === undefined && keyed.distinct === undefined)
        return list;
    const names = list.items.map((item) => keyed_lists_keyOf(item, keyed));
    if (isDistinct(names, keyed))
        return keyed.sorted === true ? inOrder(list, sortBy(names, list.items)) : list;
    const places = new Map();
    const items = [];
    for (const item of list.items) {
        const key = keyed_lists_keyOf(item, keyed);
        const known = key === undefined ? undefined : places.get(key);
        const earlier = known === undefined ? undefined : items[known];
        if (known === undefined || earlier === undefined) {
            if (key !== undefined)
                places.set(key, items.length);
            items.push(key === undefined || keyed.nameOf === undefined ? item : named(item, keyed.key, key));
            continue;
        }
        if (keyed.replaces === true)
            items[known] = inPlaceOf(earlier, item);
        else {
            const merged = (0,merge/* mergeValues */.D3)(earlier, item, onClash, [...path, keyed.list, known]);
            items[known] = key === undefined || keyed.nameOf === undefined ? merged : named(merged, keyed.key, key);
        }
    }
    const distinct = items.map((item) => withoutRepeats(item, keyed.distinct));
    return inOrder(list, keyed.sorted === true
        ? sortBy(distinct.map((item) => keyed_lists_keyOf(item, keyed)), distinct)
        : distinct);
}
function inPlaceOf(earlier, later) {
    if (later.kind === 'map' && earlier?.kind === 'map') {
        const made = (0,edit/* changeValues */.ln)(later, (value, key) => inPlaceOf(earlier.entries.value(key), value));
        return (0,make/* withPlaces */.rd)(made, earlier.places);
    }
    return later.kind === 'list' && earlier?.kind === 'list' ? (0,make/* withPlaces */.rd)(later, earlier.places) : later;
}
function isDistinct(names, keyed) {
    if (keyed.nameOf !== undefined || keyed.distinct !== undefined)
        return false;
    const known = new Set();
    let unnamed = 0;
    for (const name of names) {
        if (name === undefined)
            unnamed++;
        else
            known.add(name);
    }
    return known.size + unnamed === names.length;
}
function inOrder(list, items) {
    const same = items.length === list.items.length && items.every((item, index) => item === list.items[index]);
    return same ? list : (0,make/* withItems */.J5)(list, items);
}
function keyed_lists_keyOf(item, { key, nameOf }) {
    if (item.kind === 'null')
        return nameOf?.(undefined);
    if (item.kind !== 'map')
        return undefined;
    const value = (0,config_value/* valueAt */.fK)(item, [key]);
    if (nameOf !== undefined)
        return nameOf(value);
    return (0,written_text/* writtenText */.v)(value) || undefined;
}
function named(item, key, name) {
    if (item.kind === 'null')
        return (0,edit/* mapFrom */.NU)({ [key]: (0,make/* textValue */.v8)(name, item.places) }, item.places);
    return (0,edit/* ifMap */.m2)(item, (map) => {
        const known = map.entries.get(key)?.value;
        if (known?.kind === 'text' && known.value === name)
            return map;
        return (0,edit/* withEntry */.rM)(map, key, (0,make/* textValue */.v8)(name, known?.places ?? map.places));
    });
}
function sortBy(names, items) {
    if (names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= (name ?? '')))
        return items;
    const order = items.map((item, index) => ({ item, name: names[index] ?? '' }));
    return order.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ item }) => item);
}
function withoutRepeats(item, field) {
    if (field === undefined)
        return item;
    return (0,edit/* ifMap */.m2)(item, (map) => (0,edit/* changeEntry */.df)(map, field, (list) => {
        if (list.kind !== 'list')
            return list;
        const seen = new Set();
        const items = list.items.filter((one) => one.kind !== 'text' || (!seen.has(one.value) && seen.add(one.value)));
        return items.length === list.items.length ? list : (0,make/* withItems */.J5)(list, items);
    }));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/known-later.js
var known_later = __webpack_require__(21058);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/permission-overlap.js
var permission_overlap = __webpack_require__(18450);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/permissions.js






const LEVELS = {
    jobs: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_MANAGE_RUN' },
    pipelines: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_RUN' },
    experiments: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
    models: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
    model_serving_endpoints: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_QUERY' },
    dashboards: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
    genie_spaces: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
    apps: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
    secret_scopes: { CAN_MANAGE: 'MANAGE', CAN_VIEW: 'READ' },
    alerts: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ', CAN_RUN: 'CAN_RUN' },
    sql_warehouses: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_MONITOR' },
    database_instances: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
    postgres_projects: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
    clusters: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_ATTACH_TO', CAN_RUN: 'CAN_RESTART' },
    vector_search_endpoints: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
    instance_pools: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_ATTACH_TO' },
};
const PRINCIPALS = ['group_name', 'user_name', 'service_principal_name'];
function takesPermissions(type) {
    return Object.hasOwn(LEVELS, type);
}
function permissionAdder(config, say) {
    const permissions = (0,config_value/* valueAt */.fK)(config, ['permissions']);
    const common = (0,config_value/* itemsOf */.S3)(permissions);
    if (common.length === 0)
        return undefined;
    const mapped = new Map();
    return (resource, type, key) => {
        const levels = takesPermissions(type) ? LEVELS[type] : undefined;
        if (levels === undefined)
            return resource;
        const items = mapped.get(type) ?? common.flatMap((item) => forType(item, levels));
        mapped.set(type, items);
        const own = resource.entries.get('permissions')?.value;
        if (own !== undefined && own.kind !== 'list' && own.kind !== 'null' && !(0,known_later/* isKnownLater */.Qu)(own))
            return resource;
        const added = items.filter((item) => !overlaps(item, own, type, key, say));
        if (added.length === 0)
            return resource;
        const places = own?.places ?? permissions?.places ?? config_places/* NO_PLACES */.dR;
        const list = (0,make/* listValue */.a3)([...(0,config_value/* itemsOf */.S3)(own), ...added], places);
        return (0,edit/* withEntry */.rM)(resource, 'permissions', list);
    };
}
function forType(item, levels) {
    const level = (0,config_value/* valueAt */.fK)(item, ['level']);
    const name = (0,config_value/* textOf */.b6)(level);
    const own = name === undefined || !Object.hasOwn(levels, name) ? undefined : levels[name];
    if (item.kind !== 'map' || level === undefined || own === undefined)
        return [];
    return [own === name ? item : (0,edit/* withEntry */.rM)(item, 'level', (0,make/* textValue */.v8)(own, level.places))];
}
function overlaps(item, own, type, key, say) {
    for (const [field, { value }] of (0,config_value/* entriesOf */.Mc)(item)) {
        const name = value.kind === 'text' && PRINCIPALS.includes(field) ? value.value : '';
        const same = name === '' ? undefined : (0,config_value/* itemsOf */.S3)(own).find((one) => sameText((0,config_value/* valueAt */.fK)(one, [field]), name));
        if (same === undefined)
            continue;
        const at = (0,config_value/* placeOf */.$t)(item);
        say(permission_overlap/* rule */.H, {
            message: `"${name}" has permissions of its own here, so the bundle's permissions for it do not apply to "${key}".`,
            at: (0,config_value/* placeOf */.$t)(same),
            path: ['resources', type, key, 'permissions'],
            ...(at === undefined ? {} : { related: [{ at, message: "The bundle's permission" }] }),
            hint: 'Leave one of the two.',
        });
        return true;
    }
    return false;
}
function sameText(value, text) {
    return value?.kind === 'text' && value.value === text;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/name-prefix.js


function prefixed(prefix, name) {
    return `${prefix}${name}`;
}
function basePrefix(prefix, path) {
    const folder = (0,load_path/* cleanPath */.ts)(path.slice(0, path.lastIndexOf('/') + 1));
    const name = (0,load_path/* withoutLastSlashes */.q4)(path);
    const base = `${prefix}${name.slice(name.lastIndexOf('/') + 1)}`;
    return folder === '.' ? base : `${folder}/${base}`;
}
function identifierPrefix(prefix) {
    const bare = (0,load_path/* withoutEnd */.Mx)(prefix.replaceAll('[', '').replace(/^ +/, ''), ' ');
    const pieces = (0,resolve_tokens/* splitText */.Ad)(bare);
    const tokens = pieces.length === 0 ? [bare] : pieces;
    const written = tokens.map((token) => (typeof token === 'string' ? identifier(token) : `\${${token.reference}}`));
    return (0,load_path/* withoutEnd */.Mx)(written.join('').replace(/^_+/, ''), '_') + (bare.endsWith(']') ? '_' : '');
}
function identifier(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/preset-tags.js







function tagAdder(presets, characters) {
    const plain = (0,config_value/* entriesOf */.Mc)(presets)
        .flatMap(([key, { value }]) => {
        const written = value.kind === 'null' ? undefined : (0,written_text/* writtenText */.v)(value);
        return written === undefined ? [] : [[key, (0,make/* textValue */.v8)(written, value.places)]];
    })
        .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const first = plain[0];
    if (first === undefined)
        return (resource) => resource;
    const ofCloud = plain.map(([key, value]) => {
        return [characters.key(key), (0,make/* textValue */.v8)(characters.value(value.value), value.places)];
    });
    const none = (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, first[1].places);
    const alone = withTags(none, plain, development/* isEmpty */.I);
    const aloneOfCloud = withTags(none, ofCloud, preset_tags_isAbsent);
    const add = (own, field) => {
        const isNothing = own === undefined || own.kind === 'null';
        if (field.as === 'list')
            return isNothing || own.kind === 'list' ? tagList(own, field.ofCloud ? ofCloud : plain) : own;
        if (isNothing)
            return field.ofCloud ? aloneOfCloud : alone;
        if (own.kind !== 'map')
            return own;
        return field.ofCloud ? withTags(own, ofCloud, preset_tags_isAbsent) : withTags(own, plain, development/* isEmpty */.I);
    };
    return (resource, field) => {
        const [name, inner] = field.at;
        const own = resource.entries.value(name);
        if (inner === undefined)
            return (0,edit/* withEntry */.rM)(resource, name, add(own, field));
        const holder = own?.kind === 'map' ? own : none;
        return (0,edit/* withEntry */.rM)(resource, name, (0,edit/* withEntry */.rM)(holder, inner, add(holder.entries.value(inner), field)));
    };
}
function withTags(map, tags, isFree) {
    let result = map;
    for (const [key, value] of tags)
        if (isFree(result.entries.value(key)))
            result = (0,edit/* withEntry */.rM)(result, key, value);
    return result;
}
function preset_tags_isAbsent(own) {
    return own === undefined;
}
function tagList(own, tags) {
    const items = (0,config_value/* itemsOf */.S3)(own);
    const known = new Set(items.map((item) => (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(item, ['key']))));
    const added = tags.flatMap(([key, value]) => {
        if (known.has(key))
            return [];
        const named = { key: (0,make/* textValue */.v8)(key, value.places) };
        return [(0,edit/* mapFrom */.NU)(value.value === '' ? named : { ...named, value }, value.places)];
    });
    return (0,make/* listValue */.a3)([...items, ...added], own?.places ?? tags[0]?.[1].places ?? config_places/* NO_PLACES */.dR);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/tag-characters.js


const AZURE = {
    key: onWritten((text) => latin(text).replace(/[<>*&%;\\/+?]/g, '_')),
    value: onWritten(latin),
};
const AWS_TEXT = onWritten((text) => {
    const bare = text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC');
    return latin(bare).replace(/[^\p{Nd}\p{L}\s\u0085+\-=.:/@]/gu, '_');
});
const AWS = { key: AWS_TEXT, value: AWS_TEXT };
const AZURE_ZONES = ['.azuredatabricks.net', '.databricks.azure.us', '.databricks.azure.cn'];
function tagCharacters(config) {
    const host = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(config, ['workspace', 'host']));
    if (host === undefined || host === '')
        return AZURE;
    const name = host.replace(/^[a-z]+:\/\//i, '').replace(/[:/?#].*$/s, '');
    return AZURE_ZONES.some((zone) => name.endsWith(zone)) ? AZURE : AWS;
}
function latin(text) {
    return text.replace(/[\u{100}-\u{10ffff}]/gu, '_');
}
function onWritten(change) {
    return (text) => {
        const pieces = (0,resolve_tokens/* splitText */.Ad)(text);
        if (pieces.length === 0)
            return change(text);
        return pieces.map((piece) => (typeof piece === 'string' ? change(piece) : `\${${piece.reference}}`)).join('');
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/presets.js










const EFFECTS = {
    jobs: { name: 'name', tags: { at: ['tags'], as: 'map' } },
    pipelines: { name: 'name', tags: { at: ['tags'], as: 'map' } },
    models: { name: 'name', tags: { at: ['tags'], as: 'list' } },
    experiments: { name: 'name', as: 'path', tags: { at: ['tags'], as: 'list' } },
    model_serving_endpoints: { name: 'name', as: 'identifier' },
    registered_models: { name: 'name', as: 'identifier' },
    schemas: { name: 'name', as: 'identifier' },
    clusters: { name: 'cluster_name', tags: { at: ['custom_tags'], as: 'map', ofCloud: true } },
    instance_pools: { name: 'instance_pool_name', tags: { at: ['custom_tags'], as: 'map', ofCloud: true } },
    dashboards: { name: 'display_name' },
    genie_spaces: { name: 'title' },
    alerts: { name: 'display_name' },
    sql_warehouses: { name: 'name', tags: { at: ['tags', 'custom_tags'], as: 'list', ofCloud: true } },
};
const TRIGGERS = ['schedule', 'continuous', 'trigger'];
function presetApplier(config) {
    const presets = readPresets(config);
    return (resource, type) => {
        let result = resource;
        const effect = Object.hasOwn(EFFECTS, type) ? EFFECTS[type] : undefined;
        if (effect !== undefined && (type !== 'schemas' || presets.prefixesSchemas))
            result = applyName(result, effect, presets);
        if (effect?.tags !== undefined)
            result = presets.addTags(result, effect.tags);
        return ONE_BY_ONE.get(type)?.(result, presets) ?? result;
    };
}
function presetRestorer(config) {
    const again = presetApplier(config);
    const nameless = presetApplier((0,edit/* changeEntry */.df)(config, 'presets', (own) => (0,edit/* ifMap */.m2)(own, (map) => (0,edit/* withoutEntry */.n$)(map, 'name_prefix'))));
    return (resource, type, key) => {
        const effect = Object.hasOwn(EFFECTS, type) ? EFFECTS[type] : undefined;
        const named = effect === undefined || resource.entries.has(effect.name);
        return (named ? nameless : again)(resource, type, key);
    };
}
function readPresets(config) {
    const at = (name) => {
        const value = (0,config_value/* valueAt */.fK)(config, ['presets', name]);
        return (0,development/* isEmpty */.I)(value) ? undefined : value;
    };
    const prefix = (0,config_value/* valueAt */.fK)(config, ['presets', 'name_prefix']);
    const written = (0,written_text/* writtenText */.v)(prefix);
    const pauseStatus = at('trigger_pause_status');
    const concurrentRuns = at('jobs_max_concurrent_runs');
    const skip = (0,config_value/* valueAt */.fK)(config, ['experimental', 'skip_name_prefix_for_schema']);
    return {
        prefix: prefix === undefined || !written ? undefined : (0,make/* textValue */.v8)(written, prefix.places),
        addTags: tagAdder(at('tags'), tagCharacters(config)),
        pauseStatus: (0,written_text/* writtenText */.v)(pauseStatus) === undefined ? undefined : pauseStatus,
        concurrentRuns: isCount(concurrentRuns) ? concurrentRuns : undefined,
        development: at('pipelines_development'),
        prefixesSchemas: !(0,truth/* isTrue */.Hn)(skip),
    };
}
function isCount(value) {
    if (value?.kind === 'number')
        return Number.isInteger(value.value);
    return value?.kind === 'text' && /^[-+]?[0-9]+$/.test(value.value);
}
function isNoCount(value) {
    return (0,development/* isEmpty */.I)(value) || /^[-+]?0+$/.test((0,config_value/* textOf */.b6)(value) ?? '');
}
function applyName(resource, effect, { prefix }) {
    if (prefix === undefined && effect.as !== 'path')
        return resource;
    const own = (0,config_value/* valueAt */.fK)(resource, [effect.name]);
    const name = (0,written_text/* writtenText */.v)(own);
    if (name === undefined || (prefix === undefined && name === ''))
        return resource;
    const before = prefix?.value ?? '';
    const text = effect.as === 'path'
        ? basePrefix(before, name)
        : prefixed(effect.as === 'identifier' ? identifierPrefix(before) : before, name);
    if (own?.kind === 'text' && own.value === text)
        return resource;
    return (0,edit/* withEntry */.rM)(resource, effect.name, (0,make/* textValue */.v8)(text, (0,config_places/* joinPlaces */.h6)(prefix?.places ?? config_places/* NO_PLACES */.dR, own?.places ?? config_places/* NO_PLACES */.dR)));
}
function applyToJob(job, { pauseStatus, concurrentRuns }) {
    let result = job;
    if (concurrentRuns !== undefined && isNoCount((0,config_value/* valueAt */.fK)(job, ['max_concurrent_runs']))) {
        result = (0,edit/* withEntry */.rM)(result, 'max_concurrent_runs', concurrentRuns);
    }
    if (pauseStatus === undefined)
        return result;
    const status = statusOf(pauseStatus);
    for (const field of TRIGGERS)
        result = withStatus(result, field, status);
    return result;
}
function statusOf(pauseStatus) {
    return (0,make/* textValue */.v8)((0,config_value/* textOf */.b6)(pauseStatus) === 'UNPAUSED' ? 'UNPAUSED' : 'PAUSED', pauseStatus.places);
}
function withStatus(resource, trigger, status) {
    return (0,edit/* changeEntry */.df)(resource, trigger, (value) => (0,edit/* ifMap */.m2)(value, (map) => (0,written_text/* writtenText */.v)(map.entries.value('pause_status')) === '' ? (0,edit/* withEntry */.rM)(map, 'pause_status', status) : map));
}
function applyToAlert(alert, { pauseStatus }) {
    if (pauseStatus === undefined || (0,development/* isEmpty */.I)((0,config_value/* valueAt */.fK)(alert, ['schedule', 'quartz_cron_schedule'])))
        return alert;
    return withStatus(alert, 'schedule', statusOf(pauseStatus));
}
function applyToPipeline(pipeline, { development, pauseStatus }) {
    let result = pipeline;
    if ((0,truth/* isTrue */.Hn)(development) && development !== undefined)
        result = (0,edit/* withEntry */.rM)(result, 'development', development);
    if ((0,config_value/* textOf */.b6)(pauseStatus) !== 'PAUSED' || !(0,truth/* isTrue */.Hn)(result.entries.value('continuous')))
        return result;
    return (0,edit/* withoutEntry */.n$)(result, 'continuous');
}
function applyToMonitor(monitor, { pauseStatus }) {
    if (pauseStatus === undefined || (0,config_value/* textOf */.b6)(pauseStatus) !== 'PAUSED')
        return monitor;
    const own = (0,config_value/* valueAt */.fK)(monitor, ['schedule', 'pause_status']);
    return (0,config_value/* textOf */.b6)(own) === 'UNPAUSED' ? monitor : (0,edit/* withoutEntry */.n$)(monitor, 'schedule');
}
const ONE_BY_ONE = new Map([
    ['jobs', applyToJob],
    ['pipelines', applyToPipeline],
    ['quality_monitors', applyToMonitor],
    ['alerts', applyToAlert],
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/run-as.js





const RUN_AS = new Set(['jobs', 'pipelines', 'alerts']);
function identityGiver(config) {
    const runAs = config.entries.get('run_as');
    if (runAs?.value.kind !== 'map')
        return undefined;
    const legacy = (0,truth/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'use_legacy_run_as']));
    return (resource, type) => {
        if (legacy && type === 'pipelines')
            return ownedBy(resource, runAs);
        const takes = legacy ? type === 'jobs' : RUN_AS.has(type);
        return takes && !isIdentity(resource.entries.value('run_as'))
            ? (0,edit/* withEntry */.rM)(resource, 'run_as', runAs.value, runAs.keyPlaces)
            : resource;
    };
}
function ownedBy(pipeline, { value: identity }) {
    const named = (0,config_value/* entriesOf */.Mc)(identity).filter(([field, { value }]) => OWNERS.has(field) && isKnown(value));
    if (named.length === 0)
        return pipeline;
    const fields = Object.fromEntries(named.map(([field, { value }]) => [field, value]));
    const owner = (0,edit/* mapFrom */.NU)({ level: (0,make/* textValue */.v8)('IS_OWNER', identity.places), ...fields }, identity.places);
    const own = pipeline.entries.value('permissions');
    const others = (0,config_value/* itemsOf */.S3)(own).filter((one) => {
        return !named.some(([field, { value }]) => isSame((0,config_value/* valueAt */.fK)(one, [field]), value));
    });
    return (0,edit/* withEntry */.rM)(pipeline, 'permissions', (0,make/* listValue */.a3)([...others, owner], own?.places ?? identity.places));
}
const OWNERS = new Set(['user_name', 'service_principal_name']);
function isIdentity(value) {
    return value?.kind === 'map' || (value !== undefined && (0,config_value/* isOpen */.nT)(value) && !(0,known_later/* isUserName */.RO)(value));
}
function isSame(value, other) {
    return value?.kind === 'text' && other.kind === 'text' && value.value === other.value;
}
function isKnown(value) {
    return value.kind === 'text' && value.value !== '' && !value.value.includes(`\${workspace.current_user.`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/schema-names.js




function schemaFollower(config, presets) {
    const renamed = new Map();
    for (const [key, { value: schema }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'schemas']))) {
        const name = schema.kind === 'map' ? presets(schema, 'schemas', key).entries.value('name') : undefined;
        const location = locationOf((0,config_value/* valueAt */.fK)(schema, ['catalog_name']), (0,config_value/* valueAt */.fK)(schema, ['name']));
        if (location !== undefined && name !== undefined && name !== (0,config_value/* valueAt */.fK)(schema, ['name']))
            renamed.set(location, name);
    }
    if (renamed.size === 0)
        return undefined;
    const follow = (resource, catalog, schema) => {
        const own = resource.entries.value(schema);
        const location = locationOf(resource.entries.value(catalog), own);
        const name = location === undefined ? undefined : renamed.get(location);
        if (own === undefined || name === undefined)
            return resource;
        return (0,edit/* withEntry */.rM)(resource, schema, (0,make/* withPlaces */.rd)(name, (0,config_places/* joinPlaces */.h6)(name.places, own.places)));
    };
    const followNames = (resource) => follow(resource, 'catalog_name', 'schema_name');
    const followTables = (resource, ...at) => (0,edit/* changeEntry */.df)(resource, at[0], (part) => (0,edit/* ifMap */.m2)(part, (map) => (0,edit/* changeEntry */.df)(map, at[1], (tables) => (0,edit/* ifMap */.m2)(tables, followNames))));
    return (resource, type) => {
        if (type === 'volumes' || type === 'registered_models' || type === 'secrets')
            return followNames(resource);
        if (type === 'pipelines')
            return follow(follow(resource, 'catalog', 'schema'), 'catalog', 'target');
        if (type === 'quality_monitors')
            return (0,edit/* changeEntry */.df)(resource, 'output_schema_name', (own) => inFull(own, renamed));
        if (type !== 'model_serving_endpoints')
            return resource;
        return followTables(followTables(resource, 'ai_gateway', 'inference_table_config'), 'config', 'auto_capture_config');
    };
}
function inFull(own, renamed) {
    const [catalog, schema] = (0,config_value/* textOf */.b6)(own)?.split(/\.(.*)/s) ?? [];
    const name = renamed.get(`${catalog}\0${schema}`);
    if (name?.kind !== 'text')
        return own;
    return (0,make/* textValue */.v8)(`${catalog}.${name.value}`, (0,config_places/* joinPlaces */.h6)(name.places, own.places));
}
function locationOf(catalog, schema) {
    const names = [(0,config_value/* textOf */.b6)(catalog), (0,config_value/* textOf */.b6)(schema)];
    return names.every((name) => name !== undefined && name !== '') ? names.join('\0') : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/normalise.js










function normaliser(interpolated, clusterId, say, onClash, last) {
    const config = applyArtifactPreset((0,development/* applyDevelopment */.k)(interpolated));
    const presets = presetApplier(config);
    const changes = [
        keyedListMerger(onClash),
        fixup,
        identityGiver(config),
        computeOverrider(config, clusterId),
        presets,
        schemaFollower(config, presets),
        defaultSetter(config),
        parentPathFixup,
        permissionAdder(config, say),
        last,
    ].filter((change) => change !== undefined);
    return { config, ofResource: inTurn(changes) };
}
function inTurn(changes) {
    return (resource, type, key) => {
        let result = resource;
        for (const change of changes)
            result = change(result, type, key);
        return result;
    };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/target-choice.js
var target_choice = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-kind.js
var variable_kind = __webpack_require__(65590);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/variable-unassigned.js
var variable_unassigned = __webpack_require__(51303);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/dates.js
var dates = __webpack_require__(56701);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/variables.js










function assignVariables(config, sources, say) {
    const declared = (0,config_value/* valueAt */.fK)(config, ['variables']);
    const variables = new Map();
    for (const name of sources.input.keys()) {
        const known = declared?.kind === 'map' ? declared.entries.value(name) : undefined;
        if (known === undefined || !(0,override/* isDeclaration */.HC)(known))
            (0,override/* sayUndeclared */.nn)(say, name, undefined, declared);
    }
    checkOverrides(sources.overrides, say);
    const secrets = secretVariables(config);
    const definitions = new Map();
    for (const [name, entry] of (0,config_value/* entriesOf */.Mc)(declared)) {
        if (!(0,override/* isDeclaration */.HC)(entry.value))
            continue;
        const at = (0,config_value/* placeOfKey */.qQ)(entry);
        const variable = {
            name,
            at,
            ...chooseValue({ name, at, definition: entry.value, secret: secrets.has(name) }, sources, say),
        };
        variables.set(name, variable);
        (0,dates/* sayDates */.b)(variable, say);
        if (variable.value === undefined)
            continue;
        const map = entry.value.kind === 'map' ? entry.value : (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, entry.keyPlaces);
        definitions.set(name, (0,edit/* withEntry */.rM)(map, 'value', variable.value));
    }
    if (declared?.kind !== 'map')
        return { config, variables };
    const section = (0,edit/* changeValues */.ln)(declared, (definition, name) => definitions.get(name) ?? definition);
    return { config: (0,edit/* setAt */.ef)(config, ['variables'], section), variables };
}
function secretVariables(config) {
    const secrets = (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'secrets']));
    const names = secrets.flatMap(([, { value: secret }]) => {
        const value = (0,config_value/* valueAt */.fK)(secret, ['value']);
        const reference = value === undefined ? undefined : (0,resolve_tokens/* pureReference */.Yb)(value);
        return reference?.startsWith('var.') === true ? [reference.slice('var.'.length)] : [];
    });
    return new Set(names);
}
const NOTHING = { value: undefined, from: undefined };
function chooseValue(declaration, sources, say) {
    const { name, at, definition } = declaration;
    const places = at === undefined ? [] : [at];
    const typed = (0,config_value/* valueAt */.fK)(definition, ['type']);
    const complex = typed?.kind === 'text' && typed.value === 'complex';
    const mismatch = (message, where, hint) => {
        say(variable_kind/* rule */.H, { message, at: where, path: ['variables', name], hint });
        return NOTHING;
    };
    const written = (0,config_value/* valueAt */.fK)(definition, ['value']);
    const input = sources.input.get(name);
    if (written !== undefined && written.kind !== 'null') {
        if (input === undefined)
            return { value: written, from: 'default' };
        return mismatch(`The variable "${name}" has a "value", which the input "variables" cannot replace.`, (0,config_value/* placeOf */.$t)(written), WRITTEN);
    }
    if (input !== undefined) {
        if (complex)
            return mismatch(`The variable "${name}" is complex, and the input "variables" gives it a text.`, at, FILE);
        return { value: (0,make/* textValue */.v8)(input, places), from: 'input' };
    }
    const env = sources.env[`BUNDLE_VAR_${name}`];
    if (env !== undefined) {
        if (complex)
            return mismatch(`The variable "${name}" is complex, and "BUNDLE_VAR_${name}" gives it a text.`, at, FILE);
        return { value: (0,make/* textValue */.v8)(env, places), from: 'environment' };
    }
    if ((0,resolve_lookup/* isLookup */.Hi)((0,config_value/* valueAt */.fK)(definition, ['lookup'])))
        return { value: undefined, from: 'lookup' };
    const override = (0,config_value/* valueAt */.fK)(sources.overrides, [name]);
    if (override !== undefined && override.kind !== 'null') {
        const structured = override.kind === 'map' || override.kind === 'list';
        if (complex !== structured) {
            const [is, has] = complex ? ['complex', 'a single value'] : ['not complex', `a ${override.kind}`];
            const message = `The variable "${name}" is ${is}, and the overrides file gives it ${has}.`;
            return mismatch(message, (0,config_value/* placeOf */.$t)(override), `Correct the value, or the "type" of the variable.`);
        }
        return { value: override, from: 'overrides' };
    }
    const preset = (0,config_value/* valueAt */.fK)(definition, ['default']);
    if (preset === undefined || preset.kind === 'null') {
        if (!declaration.secret)
            sayUnassigned(declaration, say);
        return NOTHING;
    }
    const own = (0,config_value/* valueAt */.fK)(sources.target, [name]);
    const overridden = own !== undefined && own.kind !== 'null';
    return { value: preset, from: overridden ? 'target' : 'default' };
}
const WRITTEN = 'Call it "default", which can be replaced.';
const FILE = 'Give complex values in the target, or in its variable-overrides.json.';
function sayUnassigned({ name, at }, say) {
    say(variable_unassigned/* rule */.H, {
        message: `The variable "${name}" has no value.`,
        at,
        path: ['variables', name],
        hint: `Give it a default here or in the target, or assign it with the input "variables" or with BUNDLE_VAR_${name}.`,
    });
}
function checkOverrides(overrides, say) {
    if (overrides === undefined || overrides.kind === 'map' || overrides.kind === 'null')
        return;
    say(variable_kind/* rule */.H, {
        message: `The overrides file holds a ${overrides.kind} where a map from variables to values belongs.`,
        at: (0,config_value/* placeOf */.$t)(overrides),
        hint: 'Write {"variable": "value"}.',
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/known-references.js
var known_references = __webpack_require__(69902);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/volume-paths.js




function withVolumePaths(config, { open }) {
    const paths = new Map();
    for (const reference of open) {
        const [, key] = /^resources\.volumes\.([^.]+)\.volume_path$/.exec(reference) ?? [];
        const path = key === undefined ? undefined : volumePath(config, (0,config_value/* valueAt */.fK)(config, ['resources', 'volumes', key]));
        if (path !== undefined)
            paths.set(reference, path);
    }
    if (paths.size === 0)
        return config;
    return (0,edit/* changeEntry */.df)(config, 'resources', (0,known_references/* knownReferences */.e)(paths, '.volume_path}'));
}
function volumePath(config, volume) {
    const names = ['catalog_name', 'schema_name', 'name'].flatMap((field) => nameIn(config, volume, field) ?? []);
    return names.length === 3 ? `/Volumes/${names.join('/')}` : undefined;
}
function nameIn(config, volume, field) {
    const own = (0,config_value/* valueAt */.fK)(volume, [field]);
    const path = (own && (0,resolve_tokens/* pureReference */.Yb)(own))?.split('.');
    const referred = path?.[0] === 'resources' ? (0,config_value/* valueAt */.fK)(config, path) : undefined;
    const name = referred?.kind === 'text' ? referred : own;
    return name?.kind === 'text' ? name.value : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/workspace-paths.js





const HOME = `/Workspace/Users/\${workspace.current_user.userName}`;
const BELOW_ROOT = { file_path: 'files', artifact_path: 'artifacts', state_path: 'state', resource_path: 'resources' };
function completePaths(config) {
    const root = rootPath(config);
    if (root === undefined)
        return config;
    let result = (0,edit/* setAt */.ef)(config, ['workspace', 'root_path'], absolute(root));
    for (const [field, folder] of Object.entries(BELOW_ROOT)) {
        const own = asText((0,config_value/* valueAt */.fK)(config, ['workspace', field]));
        const path = own ?? (0,make/* textValue */.v8)((0,load_path/* cleanPath */.ts)(`${root.value}/${folder}`), root.places);
        result = (0,edit/* setAt */.ef)(result, ['workspace', field], absolute(path));
    }
    return result;
}
function rootPath(config) {
    const own = (0,config_value/* valueAt */.fK)(config, ['workspace', 'root_path']);
    const written = asText(own);
    if (written !== undefined)
        return fromHome(written);
    const name = asText((0,config_value/* valueAt */.fK)(config, ['bundle', 'name']))?.value;
    const target = (0,config_value/* valueAt */.fK)(config, ['bundle', 'target']);
    if (name === undefined || target?.kind !== 'text')
        return undefined;
    return fromHome((0,make/* textValue */.v8)(`~/.bundle/${name}/${target.value}`, target.places));
}
function fromHome(path) {
    return path.value.startsWith('~/') ? (0,make/* textValue */.v8)((0,load_path/* cleanPath */.ts)(`${HOME}${path.value.slice(1)}`), path.places) : path;
}
function absolute(value) {
    const path = value.value;
    const prefixed = !path.startsWith('/') || path.startsWith('/Workspace/') || path.startsWith('/Volumes/');
    return prefixed ? value : (0,make/* textValue */.v8)(`/Workspace${path}`, value.places);
}
function asText(value) {
    const text = (0,written_text/* writtenText */.v)(value);
    if (value === undefined || text === undefined || text === '')
        return undefined;
    return value.kind === 'text' ? value : (0,make/* textValue */.v8)(text, value.places);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resolve/resolve.js














function resolveTargets(bundle, options = {}) {
    const declared = (0,target_choice/* declaredTargets */.r)(bundle.config);
    return (0,target_choice/* chooseTargets */.u)(declared, options.targets).map((target) => resolveTarget(bundle, target, options));
}
function resolveTarget(bundle, target, options) {
    const findings = [];
    const unread = (0,resolve_unread/* isPartlyUnread */.iq)(bundle);
    const sayerTo = (list) => (rule, seen) => {
        if (!unread || !ABSENT.has(rule))
            list.push({ rule, target: target.name, ...seen });
    };
    const say = sayerTo(findings);
    const clashes = [];
    const onClash = (0,override/* clashSayer */.EU)(say, clashes);
    const merged = (0,override/* overrideConfig */.X6)(bundle.config, target, say, onClash);
    const assigned = assignVariables(merged, {
        input: options.variables ?? new Map(),
        env: options.env ?? {},
        overrides: options.overrides?.get(target.name),
        target: (0,config_value/* valueAt */.fK)(target.entry?.value, ['variables']),
    }, say);
    const isWritten = (path) => path[0] !== 'workspace' || (0,config_value/* valueAt */.fK)(merged, path) !== undefined;
    const clusterId = options.env?.DATABRICKS_CLUSTER_ID;
    const later = [];
    const sayLater = sayerTo(later);
    const { config: resolved, references } = interpolate(completePaths(assigned.config), say, isWritten, (interpolated) => normaliser(interpolated, clusterId, sayLater, (0,override/* clashSayer */.EU)(sayLater, clashes), options.last));
    (0,resolve_lookup/* checkLookups */.Wl)(assigned.variables, resolved, say, options.lookups);
    const config = withVolumePaths(resolved, references);
    const at = (0,config_places/* firstPlace */.Az)(target.entry?.keyPlaces);
    const mode = modeOf(config);
    if (clusterId !== undefined && clusterId !== '' && mode !== 'development')
        sayIgnored(target.name, at, say);
    return {
        name: target.name,
        isDefault: target.isDefault,
        ...(at === undefined ? {} : { at }),
        mode,
        merged,
        config,
        variables: withValues(assigned.variables, config),
        references,
        clashes,
        findings: [...findings, ...later],
    };
}
function sayIgnored(target, at, say) {
    const message = `The environment has DATABRICKS_CLUSTER_ID, which "${target}" ignores: it is not in "mode: development".`;
    say(cluster_id_ignored/* rule */.H, { message, at, hint: 'Unset it for this target, or use "cluster_id" there.' });
}
const ABSENT = new Set([reference_missing/* rule */.H, variable_undeclared/* rule */.H]);
function modeOf(config) {
    const mode = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(config, ['bundle', 'mode']));
    return mode === 'development' || mode === 'production' ? mode : undefined;
}
function withValues(variables, config) {
    const values = (0,config_value/* valueAt */.fK)(config, ['variables']);
    const resolved = [...variables].map(([name, variable]) => {
        return [name, { ...variable, value: (0,config_value/* valueAt */.fK)(values, [name, 'value']) }];
    });
    return new Map(resolved);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/override-kind-clash.js
var override_kind_clash = __webpack_require__(93402);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/wrong-type.js
var wrong_type = __webpack_require__(90279);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/schema/schema.js
var schema_schema = __webpack_require__(67740);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/issue.js
function countIssues(found) {
    if (found === undefined)
        return 0;
    return found.inside.reduce((sum, { found: child }) => sum + countIssues(child), found.issues.length);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/wanted-type.js

class WantedType {
    kind;
    type;
    #inside;
    constructor(type) {
        this.type = (0,schema_schema/* actualType */.$0)(type);
        this.kind = this.type.kind;
    }
    get inside() {
        const { type } = this;
        if (this.#inside === undefined && type.kind === 'list')
            this.#inside = wantedType(type.items);
        if (this.#inside === undefined && type.kind === 'map')
            this.#inside = wantedType(type.values);
        return this.#inside;
    }
}
const wantedTypes = new WeakMap();
function wantedType(type) {
    const known = wantedTypes.get(type) ?? new WantedType(type);
    wantedTypes.set(type, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/known-keys.js

const known = new WeakMap();
function knownKeys(type, keys) {
    let ofType = known.get(type);
    if (ofType === undefined) {
        ofType = new WeakMap();
        known.set(type, ofType);
    }
    let answer = ofType.get(keys);
    if (answer === undefined) {
        answer = compare(type, keys);
        ofType.set(keys, answer);
    }
    return answer;
}
function compare(type, keys) {
    const fields = keys.names.map((name) => type.fields.get(name));
    const types = fields.map((field) => field?.type ?? type.others);
    const remarkable = fields.flatMap((field, index) => {
        const about = field?.deprecated !== undefined || field?.type.kind === 'undescribed' || types[index] === undefined;
        return about ? [[index, field]] : [];
    });
    const wanted = types.map((type) => type && wantedType(type));
    return { types, wanted, remarkable, missing: type.required.filter((name) => keys.indexOf(name) === undefined) };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/scalar.js



const WHOLE = /^[+-]?[0-9]+$/;
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const MISPLACED = /(?<![0-9])_|_(?![0-9])/;
const SHOWN = 40;
const LISTED = 12;
const WANTED = {
    text: 'a text',
    integer: 'a whole number',
    decimal: 'a number',
    boolean: 'true or false',
};
function wantedScalar(type) {
    return WANTED[type.of];
}
function fitsScalar(value, type) {
    if (value.kind === 'null' || !scalar_fits(value, type.of))
        return false;
    const written = writtenOf(value);
    if (type.values === undefined || type.values.includes(written))
        return true;
    return written === '' && type.filled !== true;
}
function scalarIssue(value, type, name) {
    const at = (0,config_value/* placeOf */.$t)(value);
    const where = at === undefined ? {} : { at };
    if (value.kind === 'null') {
        const message = `${name} has no value, but must be ${wantedScalar(type)}.`;
        return { kind: 'null-value', message, hint: 'Give it a value, or remove the key.', ...where };
    }
    const allowed = type.values;
    if (allowed === undefined || !scalar_fits(value, type.of)) {
        return { kind: 'wrong-type', message: `${name} must be ${wantedScalar(type)}, but is ${shown(value)}.`, ...where };
    }
    return {
        kind: 'enum-value',
        message: `${name} cannot be ${shown(value)}.${(0,suggest/* didYouMean */.a)(writtenOf(value), allowed)}`,
        ...(allowed.length <= LISTED ? { hint: `Use ${listed(allowed)}.` } : {}),
        ...where,
    };
}
function scalar_fits(value, of) {
    if (of === 'text')
        return true;
    if (of === 'boolean')
        return value.kind === 'boolean' || (value.kind === 'text' && (0,truth/* truthOf */.D)(value.value) !== undefined);
    if (value.kind === 'boolean')
        return false;
    const { written } = value.kind === 'number' ? value : { written: value.value };
    if (of === 'decimal')
        return value.kind === 'number' ? isExact(value.value, written) : isFloat(written);
    return value.kind === 'number' ? isInt64(value.value) : isWhole(written);
}
function isFloat(written) {
    const bare = MISPLACED.test(written) ? written : written.replaceAll('_', '');
    return DECIMAL.test(bare) && Number.isFinite(Number(bare));
}
function isExact(value, written) {
    if (Number.isSafeInteger(value) || !WHOLE.test(written))
        return Number.isFinite(value);
    return BigInt(written.replace('+', '')) === BigInt(value);
}
function isInt64(value) {
    return Number.isInteger(value) && Math.abs(value) <= 2 ** 63;
}
function isWhole(written) {
    if (!WHOLE.test(written))
        return false;
    const bare = written.replace(/^([+-]?)0+(?=[0-9])/, '$1').replace('+', '');
    if (bare.length <= 15)
        return true;
    return bare.length <= 20 && BigInt.asIntN(64, BigInt(bare)) === BigInt(bare);
}
function writtenOf(value) {
    if (value.kind === 'null')
        return '';
    return value.kind === 'number' ? value.written : String(value.value);
}
function shown(value) {
    const written = writtenOf(value);
    const cut = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
    return value.kind === 'text' ? `"${cut}"` : cut;
}
function listed(allowed) {
    const quoted = allowed.map((one) => `"${one}"`);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/unknown-field.js



const unknown_field_SHOWN = 80;
function guessField(key, type, guess) {
    const issue = guessed(key, type, guess);
    return type.whole === true ? { ...issue, certain: true } : issue;
}
function guessed(key, type, guess) {
    const message = `Unknown field "${key.length > unknown_field_SHOWN ? `${key.slice(0, unknown_field_SHOWN)}…` : key}".`;
    if (!guess || key.length > unknown_field_SHOWN)
        return { kind: 'unknown-field', message };
    const certain = sameWords(key, type);
    const near = certain ?? (0,suggest/* nearestWord */.z)(key, type.fields.keys());
    const home = near === undefined ? homeOf(key, type) : undefined;
    if (home !== undefined)
        return { kind: 'unknown-field', message, hint: `It belongs inside "${home}".` };
    const meant = near ?? inMoreWords(key, type);
    if (meant !== undefined) {
        const did = `${message} Did you mean "${meant}"?`;
        return { kind: 'unknown-field', message: did, ...(certain === undefined ? {} : { certain: true }) };
    }
    if (!SECTIONS.has(key))
        return { kind: 'unknown-field', message };
    return { kind: 'unknown-field', message, hint: 'It belongs at the top level, beside "bundle"; here it does nothing.' };
}
const SECTIONS = new Set([
    ...['include', 'variables', 'targets', 'resources', 'artifacts', 'sync', 'presets', 'workspace'],
    ...['permissions', 'run_as', 'experimental', 'scripts', 'python'],
]);
const OF_THE_API = new Map([
    ['access_control_list', 'permissions'],
    ['permission_level', 'level'],
]);
function sameWords(key, type) {
    const snake = key
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[-\s]+/g, '_')
        .toLowerCase();
    if (type.fields.has(snake))
        return snake;
    const ours = OF_THE_API.get(snake);
    if (ours !== undefined && type.fields.has(ours))
        return ours;
    if (!type.fields.has('jobs'))
        return undefined;
    return [...singular/* SINGULAR */.Y].find(([plural, singular]) => singular === snake && type.fields.has(plural))?.[0];
}
function inMoreWords(key, type) {
    const longer = [...type.fields.keys()].filter((name) => name.startsWith(`${key}_`) || name.endsWith(`_${key}`));
    return longer.length === 1 ? longer[0] : undefined;
}
function homeOf(key, type) {
    const homes = [];
    for (const [name, field] of type.fields) {
        const inside = (0,schema_schema/* actualType */.$0)(field.type);
        if (inside.kind === 'object' && inside.fields.has(key))
            homes.push(name);
    }
    return homes.length === 1 ? homes[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/untyped-resource.js


function untypedResource(key, value, type) {
    if (!type.fields.has('jobs') || value.kind !== 'map' || !value.entries.values.some(isField))
        return undefined;
    const [only, ...others] = typesWith(value.entries.keys.names, type);
    const below = only === undefined || others.length > 0 ? 'its type, as "jobs" or "pipelines"' : `"${only}"`;
    return {
        kind: 'unknown-field',
        message: `Unknown field "${key}".`,
        hint: `It looks like a resource: write it below ${below}.`,
        certain: true,
    };
}
function isField(value) {
    return value.kind !== 'map' && value.kind !== 'null' && !(0,merge/* isReference */.A_)(value);
}
function typesWith(names, type) {
    return [...type.fields].flatMap(([name, field]) => {
        const group = (0,schema_schema/* actualType */.$0)(field.type);
        const resource = group.kind === 'map' ? (0,schema_schema/* actualType */.$0)(group.values) : undefined;
        return resource?.kind === 'object' && names.every((part) => resource.fields.has(part)) ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/walk.js











const walk_MAX_DEPTH = 200;
const MAX_GUESSES = 50;
function nounOf(name) {
    if (typeof name !== 'string')
        return `An item of ${nounOf(name.listOf)}`;
    return name === '' ? 'The configuration' : `"${name}"`;
}
const walk_known = new WeakMap();
function walk(value, type, name, depth = 0) {
    const actual = (0,schema_schema/* actualType */.$0)(type);
    if (actual.kind === 'any')
        return undefined;
    if (depth > walk_MAX_DEPTH)
        return wrong(value, `${nounOf(name)} is nested more than ${walk_MAX_DEPTH} levels deep.`);
    switch (actual.kind) {
        case 'undescribed':
            return undefined;
        case 'choice':
            return walkChoice(value, actual, name, depth);
        case 'scalar': {
            if (value.kind === 'map' || value.kind === 'list')
                return misfit(value, wantedScalar(actual), name);
            if (fitsScalar(value, actual) || (0,config_places/* isNowhere */.xQ)(value.places) || isUnknown(value, actual))
                return undefined;
            return { issues: [scalarIssue(value, actual, nounOf(name))], inside: [] };
        }
        case 'list':
            if (value.kind === 'list')
                return walkList(value, actual.items, name, depth);
            break;
        case 'map':
            if (value.kind === 'map')
                return value.entries.fits(actual) ? undefined : walkEntries(value, actual.values, depth);
            break;
        case 'object':
            if (value.kind === 'map')
                return walkObject(value, actual, depth);
            if (isHollow(value) && !(0,config_places/* isNowhere */.xQ)(value.places))
                return foundOf(missingIn(value, actual.required), []);
    }
    if (value.kind === 'null')
        return undefined;
    if (actual.kind === 'object')
        return misfit(value, 'a map', name, hintForObject(value, actual));
    return misfit(value, actual.kind === 'list' ? 'a list' : 'a map', name);
}
function hintForObject(value, type) {
    if (isVariable(type))
        return 'Write the value below the name, as "default".';
    const [needed, ...others] = type.required;
    if (value.kind === 'list' || needed === undefined || others.length > 0)
        return hintFor(value, 'a map');
    return `Write it as "${needed}: …".`;
}
function isVariable(type) {
    return type.fields.has('default') && type.fields.has('lookup');
}
function isHollow(value) {
    return value.kind === 'null' || (0,known_later/* isKnownLater */.Qu)(value);
}
function isUnknown(value, type) {
    return (0,config_value/* isOpen */.nT)(value) && !(0,known_later/* isUserName */.RO)(value) && (type.of === 'text' || (0,merge/* isReference */.A_)(value));
}
function walkObject(value, type, depth) {
    const { entries } = value;
    if (entries.fits(type))
        return undefined;
    const before = walk_known.get(type)?.get(value);
    if (before !== undefined)
        return before;
    const found = checkObject(value, type, depth);
    if (found === undefined) {
        entries.markFitting(type);
        return undefined;
    }
    const ofType = walk_known.get(type) ?? new WeakMap();
    walk_known.set(type, ofType);
    ofType.set(value, found);
    return found;
}
function checkObject(value, type, depth) {
    const { keys, values } = value.entries;
    const { types, remarkable, missing } = knownKeys(type, keys);
    const inside = [];
    let dropped;
    for (let index = 0; index < values.length; index++) {
        const inner = values[index];
        const inField = types[index];
        const key = keys.names[index];
        if (inner === undefined || inField === undefined || key === undefined)
            continue;
        const found = walk(inner, inField, key, depth + 1);
        if (found !== undefined)
            inside.push({ part: key, announced: (0,config_value/* placeOf */.$t)(inner), found });
        if (isDropped(inner, found) && type.required.includes(key))
            dropped = [...(dropped ?? []), key];
    }
    const issues = [];
    let unknown = 0;
    for (const [index, field] of remarkable) {
        const key = keys.names[index] ?? '';
        const entry = value.entries.get(key);
        if (entry === undefined)
            continue;
        if (field !== undefined)
            issues.push(...aboutField(key, entry, field));
        if (types[index] !== undefined)
            continue;
        const at = (0,config_value/* placeOfKey */.qQ)(entry);
        if (at === undefined || isForReference(entry.value))
            continue;
        const guess = unknown++ < MAX_GUESSES;
        const issue = (guess ? untypedResource(key, entry.value, type) : undefined) ?? guessField(key, type, guess);
        issues.push({ ...issue, at, part: key });
    }
    issues.push(...missingIn(value, missing), ...missingIn(value, dropped ?? []));
    return foundOf(issues, inside);
}
function isDropped(value, found) {
    if (value.kind === 'null')
        return !(0,config_places/* isNowhere */.xQ)(value.places);
    return found?.issues.some(({ kind, part }) => kind === 'wrong-type' && part === undefined) === true;
}
function missingIn(value, names) {
    if (names.length === 0)
        return [];
    const at = (0,config_value/* placeOf */.$t)(value);
    return names.map((name) => ({
        kind: 'required-field',
        message: `The required field "${name}" is not set.`,
        part: name,
        ...(at === undefined ? {} : { at }),
    }));
}
function isForReference(value) {
    if (value.anchored === true)
        return true;
    const children = value.kind === 'map' ? (0,config_value/* entriesOf */.Mc)(value).map(([, entry]) => entry.value) : (0,config_value/* itemsOf */.S3)(value);
    return children.length > 0 && children.every(isForReference);
}
function aboutField(key, entry, field) {
    const at = (0,config_value/* placeOfKey */.qQ)(entry);
    if (at === undefined)
        return [];
    const issues = [];
    if (field.deprecated !== undefined) {
        issues.push({
            kind: 'deprecated-field',
            message: `The field "${key}" is deprecated.`,
            ...(field.deprecated === '' ? {} : { hint: field.deprecated }),
            at,
            part: key,
        });
    }
    if (field.type.kind === 'undescribed') {
        const message = `The built-in schema does not describe "${key}", so nothing in it was compared with a schema.`;
        const hint = 'Install the Databricks CLI, or give its schema as "schema-path".';
        issues.push({ kind: 'undescribed', message, hint, at, part: key });
    }
    return issues;
}
function walkEntries(value, type, depth) {
    const inside = [];
    const { keys, values } = value.entries;
    for (let index = 0; index < values.length; index++) {
        const inner = values[index];
        const key = keys.names[index];
        const found = inner === undefined || key === undefined ? undefined : walk(inner, type, key, depth + 1);
        if (found !== undefined && key !== undefined) {
            inside.push({ part: key, announced: (0,config_value/* placeOf */.$t)(inner), found });
        }
    }
    return foundOf([], inside);
}
function walkList(value, type, name, depth) {
    const inside = [];
    const item = { listOf: name };
    for (let index = 0; index < value.items.length; index++) {
        const each = value.items[index];
        const found = each === undefined ? undefined : walk(each, type, item, depth + 1);
        if (found !== undefined)
            inside.push({ part: index, announced: (0,config_value/* placeOf */.$t)(each), found });
    }
    return foundOf([], inside);
}
function walkChoice(value, type, name, depth) {
    const branches = type.branches.map(schema_schema/* actualType */.$0);
    const possible = branches.filter((branch) => suits(value, branch));
    let best;
    for (const branch of possible) {
        const found = walk(value, branch, name, depth + 1);
        if (found === undefined)
            return undefined;
        if (best === undefined || countIssues(found) < countIssues(best))
            best = found;
    }
    if (best !== undefined || branches.length === 0 || value.kind === 'null')
        return best;
    return misfit(value, [...new Set(branches.map(walk_wanted))].join(' or '), name);
}
function suits(value, type) {
    if (type.kind === 'any' || type.kind === 'undescribed' || type.kind === 'choice' || value.kind === 'null')
        return true;
    if (value.kind === 'map')
        return type.kind === 'map' || type.kind === 'object';
    return type.kind === (value.kind === 'list' ? 'list' : 'scalar');
}
function walk_wanted(type) {
    if (type.kind === 'scalar')
        return wantedScalar(type);
    return type.kind === 'list' ? 'a list' : 'a map';
}
const IS = {
    map: 'a map',
    list: 'a list',
    text: 'a text',
    number: 'a number',
    null: 'empty',
};
function misfit(value, want, name, hint = hintFor(value, want)) {
    if ((0,merge/* isReference */.A_)(value) && !(0,known_later/* isUserName */.RO)(value))
        return undefined;
    const is = value.kind === 'boolean' ? value.value : IS[value.kind];
    return wrong(value, `${nounOf(name)} must be ${want}, but is ${is}.`, hint);
}
function hintFor(value, want) {
    if (want === 'a list')
        return `Begin each item with "- "${walk_whereOf(value)}.`;
    if (want === 'a map' && value.kind === 'list')
        return `Write "key: value" lines, without "- "${walk_whereOf(value)}.`;
    return undefined;
}
function walk_whereOf(value) {
    if (value.kind !== 'map' && value.kind !== 'list')
        return '';
    const [here, ...others] = (0,config_places/* allPlaces */.U1)(value.places).map(kernel/* formatPlace */.dE);
    const there = others.at(-1);
    return there === undefined || there === here ? '' : `, at ${there}`;
}
function wrong(value, message, hint) {
    const at = (0,config_value/* placeOf */.$t)(value);
    if (at === undefined)
        return undefined;
    return { issues: [{ kind: 'wrong-type', message, at, ...(hint === undefined ? {} : { hint }) }], inside: [] };
}
function foundOf(issues, inside) {
    return issues.length === 0 && inside.length === 0 ? undefined : { issues, inside };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/clash.js










function* checkClashes(target, bundle, root) {
    for (const clash of bundle.clashes ?? []) {
        yield* judge(clash, files_clash/* rule */.H, rules_clash/* sayFilesClash */.WW, root);
        const lost = (0,merge/* standing */.JA)(clash) === clash.base ? clash.over : clash.base;
        const type = typeAt(root, clash.path);
        const found = type === undefined ? undefined : walk(lost, type, String(clash.path.at(-1)));
        for (const { kind, message, at } of found?.issues ?? []) {
            if (kind === 'wrong-type')
                yield { rule: wrong_type/* rule */.H, observation: { message, at, path: clash.path } };
        }
    }
    for (const clash of target.clashes ?? [])
        yield* judge(clash, override_kind_clash/* rule */.H, rules_clash/* sayOverrideClash */.h2, root);
}
function* judge(clash, rule, say, root) {
    const { path, base, over } = clash;
    const type = typeAt(root, path);
    if (type === undefined)
        return;
    if ((0,merge/* shapeOf */.F5)(base) === (0,merge/* shapeOf */.F5)(over)) {
        const mixed = type.kind === 'scalar' && type.of !== 'text' && (0,merge/* isReference */.A_)(base) !== (0,merge/* isReference */.A_)(over);
        if (mixed || (type.kind === 'any' && base.kind !== over.kind))
            yield { rule, observation: say(clash) };
        return;
    }
    if (clash_fits(base, type) && clash_fits(over, type))
        yield { rule, observation: say(clash) };
}
function withOverridden(config, clashes, root) {
    let result = config;
    for (const clash of clashes) {
        const type = typeAt(root, clash.path);
        if (type === undefined || (0,merge/* shapeOf */.F5)(clash.base) === (0,merge/* shapeOf */.F5)(clash.over))
            continue;
        if ((0,merge/* standing */.JA)(clash) === clash.base || clash_fits(clash.over, type) || !clash_fits(clash.base, type))
            continue;
        const now = (0,config_value/* valueAt */.fK)(result, clash.path);
        const kept = now === undefined || !clash_fits(now, type) ? clash.base : (0,merge/* mergeValues */.D3)(clash.base, now, () => { });
        result = (0,edit/* setAt */.ef)(result, clash.path.map(String), kept);
    }
    return result;
}
function clash_fits(value, type) {
    return (0,known_later/* isUserName */.RO)(value) || !walk(value, type, '')?.issues.some(({ kind }) => kind === 'wrong-type');
}
function typeAt(root, path) {
    let type = root;
    for (const part of path) {
        const actual = type === undefined ? undefined : (0,schema_schema/* actualType */.$0)(type);
        if (typeof part === 'number')
            type = actual?.kind === 'list' ? actual.items : undefined;
        else if (actual?.kind === 'map')
            type = actual.values;
        else
            type = actual?.kind === 'object' ? (actual.fields.get(part)?.type ?? actual.others) : undefined;
    }
    return type === undefined ? undefined : (0,schema_schema/* actualType */.$0)(type);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/schema/core/build.js
var build = __webpack_require__(56155);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/unlisted.js

const always = { id: build/* text */.Qq, modified_status: build/* text */.Qq, url: build/* text */.Qq };
const queue = (0,build/* object */.Ik)({ managed_resource_id: build/* text */.Qq });
const unlisted_alert = {
    ...always,
    create_time: build/* text */.Qq,
    effective_run_as: build/* any */.bz,
    evaluation: (0,build/* object */.Ik)({ last_evaluated_at: build/* text */.Qq, state: (0,build/* values */.zu)('ERROR', 'OK', 'TRIGGERED', 'UNKNOWN') }),
    lifecycle_state: (0,build/* values */.zu)('ACTIVE', 'DELETED'),
    owner_user_name: build/* text */.Qq,
    update_time: build/* text */.Qq,
};
const app = {
    ...always,
    active_deployment: build/* any */.bz,
    app_status: build/* any */.bz,
    compute_status: build/* any */.bz,
    create_time: build/* text */.Qq,
    creator: build/* text */.Qq,
    default_source_code_path: build/* text */.Qq,
    effective_budget_policy_id: build/* text */.Qq,
    effective_usage_policy_id: build/* text */.Qq,
    effective_user_api_scopes: (0,build/* list */.p_)(build/* text */.Qq),
    git_source: (0,build/* object */.Ik)({ git_repository: build/* any */.bz, resolved_commit: build/* text */.Qq }),
    oauth2_app_client_id: build/* text */.Qq,
    oauth2_app_integration_id: build/* text */.Qq,
    pending_deployment: build/* any */.bz,
    resources: (0,build/* list */.p_)((0,build/* object */.Ik)({ uc_securable: (0,build/* object */.Ik)({ securable_kind: build/* text */.Qq }) })),
    service_principal_client_id: build/* text */.Qq,
    service_principal_id: build/* integer */.nd,
    service_principal_name: build/* text */.Qq,
    thumbnail_url: build/* text */.Qq,
    update_time: build/* text */.Qq,
    updater: build/* text */.Qq,
};
const databaseInstance = {
    ...always,
    child_instance_refs: (0,build/* list */.p_)(build/* any */.bz),
    creation_time: build/* text */.Qq,
    creator: build/* text */.Qq,
    effective_capacity: build/* text */.Qq,
    effective_custom_tags: (0,build/* list */.p_)(build/* any */.bz),
    effective_enable_pg_native_login: build/* boolean */.zM,
    effective_enable_readable_secondaries: build/* boolean */.zM,
    effective_node_count: build/* integer */.nd,
    effective_retention_window_in_days: build/* integer */.nd,
    effective_stopped: build/* boolean */.zM,
    effective_usage_policy_id: build/* text */.Qq,
    parent_instance_ref: (0,build/* object */.Ik)({ effective_lsn: build/* text */.Qq, uid: build/* text */.Qq }),
    pg_version: build/* text */.Qq,
    read_only_dns: build/* text */.Qq,
    read_write_dns: build/* text */.Qq,
    state: build/* text */.Qq,
    uid: build/* text */.Qq,
};
const externalLocation = {
    ...always,
    effective_enable_file_events: build/* boolean */.zM,
    effective_file_event_queue: build/* any */.bz,
    file_event_queue: (0,build/* object */.Ik)({
        managed_aqs: queue,
        managed_pubsub: queue,
        managed_sqs: queue,
        provided_aqs: queue,
        provided_pubsub: queue,
        provided_sqs: queue,
    }),
};
const job = {
    ...always,
    deployment: build/* any */.bz,
    edit_mode: (0,build/* values */.zu)('EDITABLE', 'UI_LOCKED'),
    format: (0,build/* values */.zu)('MULTI_TASK', 'SINGLE_TASK'),
    git_source: (0,build/* object */.Ik)({ git_snapshot: build/* any */.bz, job_source: build/* any */.bz }),
};
const secret = {
    ...always,
    create_time: build/* text */.Qq,
    created_by: build/* text */.Qq,
    effective_owner: build/* text */.Qq,
    effective_value: build/* text */.Qq,
    full_name: build/* text */.Qq,
    metastore_id: build/* text */.Qq,
    update_time: build/* text */.Qq,
    updated_by: build/* text */.Qq,
};
const syncedDatabaseTable = {
    ...always,
    data_synchronization_status: build/* any */.bz,
    effective_database_instance_name: build/* text */.Qq,
    effective_logical_database_name: build/* text */.Qq,
    unity_catalog_provisioning_state: build/* text */.Qq,
};
const resources = (0,build/* object */.Ik)({
    alerts: (0,build/* map */.Tj)((0,build/* object */.Ik)(unlisted_alert)),
    apps: (0,build/* map */.Tj)((0,build/* object */.Ik)(app)),
    database_catalogs: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, uid: build/* text */.Qq })),
    database_instances: (0,build/* map */.Tj)((0,build/* object */.Ik)(databaseInstance)),
    experiments: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, trace_location: (0,build/* object */.Ik)({ uc_trace_location: (0,build/* object */.Ik)({ effective_table_prefix: build/* text */.Qq }) }) })),
    external_locations: (0,build/* map */.Tj)((0,build/* object */.Ik)(externalLocation)),
    job_runs: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, idempotency_token: build/* text */.Qq })),
    jobs: (0,build/* map */.Tj)((0,build/* object */.Ik)(job)),
    model_serving_endpoints: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, telemetry_config: (0,build/* object */.Ik)({ inference_table_config: (0,build/* object */.Ik)({ name: build/* text */.Qq }) }) })),
    pipelines: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, deployment: build/* any */.bz, dry_run: build/* boolean */.zM, ingestion_definition: (0,build/* object */.Ik)({ source_type: build/* text */.Qq }) })),
    registered_models: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, browse_only: build/* boolean */.zM })),
    secrets: (0,build/* map */.Tj)((0,build/* object */.Ik)(secret)),
    synced_database_tables: (0,build/* map */.Tj)((0,build/* object */.Ik)(syncedDatabaseTable)),
    volumes: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...always, volume_path: build/* text */.Qq, volume_type: { ...build/* text */.Qq, filled: true } })),
});
const signIns = [
    ...['pat', 'basic', 'oauth-m2m', 'databricks-cli', 'metadata-service'],
    ...['github-oidc', 'azure-devops-oidc', 'env-oidc', 'file-oidc'],
    ...['github-oidc-azure', 'azure-msi', 'azure-client-secret', 'azure-cli', 'google-credentials', 'google-id'],
];
const chosen = {
    artifact: { executable: (0,build/* values */.zu)('bash', 'cmd', 'sh'), type: (0,build/* values */.zu)('jar', 'tgz', 'whl') },
    variable: { type: (0,build/* values */.zu)('complex') },
    workspace: { auth_type: (0,build/* values */.zu)(...signIns) },
};
const unlisted = (0,build/* object */.Ik)({
    artifacts: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...chosen.artifact, files: (0,build/* list */.p_)((0,build/* object */.Ik)({ patched: build/* text */.Qq, remote_path: build/* text */.Qq })) })),
    bundle: (0,build/* object */.Ik)({
        environment: build/* any */.bz,
        force: build/* boolean */.zM,
        git: (0,build/* object */.Ik)({ actual_branch: build/* text */.Qq, bundle_root_path: build/* text */.Qq, commit: build/* text */.Qq }),
        mode: build/* any */.bz,
        target: build/* any */.bz,
        terraform: build/* any */.bz,
    }),
    definitions: build/* any */.bz,
    resources,
    variables: (0,build/* map */.Tj)((0,build/* object */.Ik)({ ...chosen.variable, value: build/* any */.bz })),
    workspace: (0,build/* object */.Ik)({ ...chosen.workspace, current_user: build/* any */.bz, metadata_service_url: build/* text */.Qq, snapshot_path: build/* text */.Qq }),
});
const unlistedOfAny = (0,build/* map */.Tj)((0,build/* object */.Ik)(always));

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/joined-types.js

function joinedTypes(type, more) {
    const actual = (0,schema_schema/* actualType */.$0)(type);
    if (actual.kind === 'object' && more.kind === 'object')
        return joinedObjects(actual, more);
    if (actual.kind === 'list' && more.kind === 'list') {
        return { kind: 'list', items: joinedTypes(actual.items, more.items) };
    }
    if (actual.kind === 'map' && more.kind === 'map') {
        return { kind: 'map', values: joinedTypes(actual.values, more.values) };
    }
    if (actual.kind !== 'scalar' || more.kind !== 'scalar' || actual.of !== more.of)
        return type;
    if (actual.values === undefined)
        return more;
    return more.filled === true ? (0,schema_schema/* requiredType */.kT)(type) : type;
}
function joinedObjects(type, more) {
    const fields = new Map(type.fields);
    for (const [name, field] of more.fields) {
        const known = fields.get(name);
        fields.set(name, known === undefined ? field : { ...known, type: joinedTypes(known.type, field.type) });
    }
    return { ...type, fields };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/derived.js



const ANY = { type: { kind: 'any' } };
const MERGED = [
    'artifacts',
    'bundle',
    'permissions',
    'presets',
    'resources',
    'run_as',
    'sync',
    'variables',
    'workspace',
];
const roots = new WeakMap();
const targets = new WeakMap();
const declared = new WeakMap();
function effectiveRoot(schema) {
    return kept(roots, schema, () => {
        const root = joinedObjects(withFields(schema.root, { targets: ANY, environments: ANY }), unlisted);
        const resources = fieldType(root, 'resources');
        return resources?.kind === 'object' ? withFields(root, { resources: { type: withIds(resources) } }) : root;
    });
}
function targetOverride(schema) {
    const all = fieldType(schema.root, 'targets');
    const one = all?.kind === 'map' ? (0,schema_schema/* actualType */.$0)(all.values) : undefined;
    if (one?.kind !== 'object')
        return undefined;
    const merged = MERGED.filter((name) => one.fields.has(name)).map((name) => [name, ANY]);
    return kept(targets, schema, () => withFields(one, Object.fromEntries(merged)));
}
function declaredTargets(schema) {
    const all = fieldType(schema.root, 'targets');
    const one = all?.kind === 'map' ? (0,schema_schema/* actualType */.$0)(all.values) : undefined;
    if (one?.kind !== 'object')
        return all;
    return kept(declared, schema, () => {
        const { fields } = effectiveRoot(schema);
        const shared = MERGED.flatMap((name) => {
            const field = name === 'variables' || !one.fields.has(name) ? undefined : fields.get(name);
            return field === undefined ? [] : [[name, field]];
        });
        return { kind: 'map', values: withFields(one, Object.fromEntries(shared)) };
    });
}
function lookupFields(schema) {
    const all = fieldType(schema.root, 'variables');
    const one = all?.kind === 'map' ? (0,schema_schema/* actualType */.$0)(all.values) : undefined;
    const lookup = one?.kind === 'object' ? fieldType(one, 'lookup') : undefined;
    return lookup?.kind === 'object' ? new Set(lookup.fields.keys()) : undefined;
}
function withIds(resources) {
    const types = [...resources.fields].map(([name, field]) => [name, { ...field, type: joinedTypes(field.type, unlistedOfAny) }]);
    return { ...resources, fields: new Map(types) };
}
function fieldType(type, name) {
    const field = type.fields.get(name);
    return field && (0,schema_schema/* actualType */.$0)(field.type);
}
function withFields(type, fields) {
    return { ...type, fields: new Map([...type.fields, ...Object.entries(fields)]) };
}
function kept(cache, key, make) {
    const before = cache.get(key);
    if (before !== undefined)
        return before;
    const made = make();
    cache.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/dropped-values.js





function withoutDroppedValues(config, targets, schema) {
    const root = withoutMisfits(config, effectiveRoot(schema));
    const type = declaredTargets(schema);
    if (type?.kind !== 'map')
        return root;
    const { values: ofTarget } = type;
    const kept = (target, name) => targets.includes(name) ? (0,edit/* ifMap */.m2)(target, (own) => withoutMisfits(own, ofTarget)) : target;
    return dropped_values_SECTIONS.reduce((result, section) => (0,edit/* changeEntry */.df)(result, section, (all) => (0,edit/* ifMap */.m2)(all, (named) => (0,edit/* changeValues */.ln)(named, kept))), root);
}
const dropped_values_SECTIONS = ['targets', 'environments'];
function withoutMisfits(map, type) {
    const found = walk(map, type, '');
    return found === undefined ? map : keptOfMap(map, found, false);
}
function keptOfMap(map, { inside }, later) {
    const parts = new Map(inside.map(({ part, found }) => [part, found]));
    const fitting = (0,edit/* keptEntries */.lJ)(map, (value, key) => !isMisfit(value, parts.get(key), later));
    return (0,edit/* changeValues */.ln)(fitting, (value, key) => keptOf(value, parts.get(key), later));
}
function keptOfList(list, { inside }) {
    const parts = new Map(inside.map(({ part, found }) => [part, found]));
    const cleared = (0,edit/* changeItems */.jA)(list, (item, index) => keptOf(item, parts.get(index), true));
    const fitting = cleared.items.filter((_, index) => !isMisfit(list.items[index], parts.get(index), true));
    return fitting.length === cleared.items.length ? cleared : (0,make/* withItems */.J5)(cleared, fitting);
}
function keptOf(value, found, later) {
    if (found === undefined)
        return value;
    if (value.kind === 'map')
        return keptOfMap(value, found, later);
    return value.kind === 'list' ? keptOfList(value, found) : value;
}
function isMisfit(value, found, later) {
    if (found === undefined || (!later && value !== undefined && (0,known_later/* isUserName */.RO)(value)))
        return false;
    return found.issues.some(({ kind, part }) => kind === 'wrong-type' && part === undefined);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/null-field.js




function withNullFields(map, type) {
    const { keys, values } = map.entries;
    let { entries } = map;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        const name = keys.names[index];
        if (value?.kind !== 'null' || name === undefined || (0,config_places/* isNowhere */.xQ)(value.places))
            continue;
        const becomes = nullField(type, name);
        if (becomes === 'gone')
            entries = entries.without(name);
        if (becomes === 'empty map')
            entries = entries.put(name, (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, value.places), []);
    }
    return entries === map.entries ? map : (0,make/* withEntries */.bA)(map, entries);
}
function asItem(item, { kind }) {
    return item.kind === 'null' && kind === 'object' ? (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, item.places) : item;
}
function nullField(owner, name) {
    const type = (0,schema_schema/* actualType */.$0)(owner.fields.get(name)?.type ?? { kind: 'any' });
    if (!HOLDERS.has(type.kind))
        return 'kept';
    if (isResource(owner)) {
        if (name === 'lifecycle')
            return type.kind === 'object' && type.fields.has('started') ? 'gone' : 'kept';
        if (OWN.has(name) || (name === 'git_source' && isApp(owner)))
            return 'gone';
    }
    const remembers = remembersNulls(owner);
    if (!owner.required.includes(name))
        return remembers ? 'kept' : 'gone';
    return remembers && type.kind === 'object' ? 'empty map' : 'kept';
}
const HOLDERS = new Set(['list', 'map', 'object']);
const OWN = new Set(['grants', 'permissions']);
const OWN_TEXTS = new Set(['id', 'modified_status', 'url']);
function isResource({ fields }) {
    return fields.has('modified_status');
}
function isApp({ fields }) {
    return fields.has('source_code_path');
}
const remembering = new WeakMap();
function remembersNulls(owner) {
    const known = remembering.get(owner);
    if (known !== undefined)
        return known;
    const optional = [...owner.fields].filter(([name]) => !owner.required.includes(name));
    const isOwn = isResource(owner) ? OWN_TEXTS : null_field_NONE;
    const remembers = optional.some(([name, { type }]) => !isOwn.has(name) && isSingle((0,schema_schema/* actualType */.$0)(type)));
    remembering.set(owner, remembers);
    return remembers;
}
const null_field_NONE = new Set();
function isSingle(type) {
    return type.kind === 'scalar' && type.values === undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/typed.js












function typedTarget(target, schema) {
    const config = new Typer().typed(target.config, wantedType(effectiveRoot(schema)));
    return config === target.config || config.kind !== 'map' ? target : { ...target, config };
}
function resourceTyper(schema) {
    const root = effectiveRoot(schema);
    const resources = (0,schema_schema/* actualType */.$0)(root.fields.get('resources')?.type ?? { kind: 'any' });
    const typer = new Typer();
    const ofType = (type) => (resources.kind === 'object' ? resources.fields.get(type)?.type : undefined);
    return (resource, type) => {
        const group = ofType(type);
        const wanted = group && wantedType(group).inside;
        const made = wanted === undefined ? resource : typer.typed(resource, wanted, RESOURCE_DEPTH);
        return made.kind === 'map' ? made : resource;
    };
}
const RESOURCE_DEPTH = 3;
const typed_known = new WeakMap();
class Typer {
    #doubts = 0;
    typed(value, wanted, depth = 0) {
        if (depth > walk_MAX_DEPTH)
            this.#doubts++;
        switch (wanted.kind) {
            case 'scalar':
                return value.kind === 'map' || value.kind === 'list' ? this.#doubted(value) : this.#scalar(value, wanted);
            case 'list': {
                const { inside } = wanted;
                if (value.kind !== 'list' || inside === undefined)
                    return this.#doubted(value);
                return (0,edit/* changeItems */.jA)(value, (item) => this.typed(asItem(item, inside), inside, depth + 1));
            }
            case 'map':
            case 'object':
                return value.kind === 'map' ? this.#map(value, wanted, depth) : this.#doubted(value);
            case 'choice': {
                const branches = wanted.type.kind === 'choice' ? wanted.type.branches : [];
                const fitting = branches.find((branch) => walk(value, branch, '') === undefined);
                return fitting === undefined ? this.#doubted(value) : this.typed(value, wantedType(fitting), depth + 1);
            }
            default:
                return value;
        }
    }
    #map(map, wanted, depth) {
        const { type } = wanted;
        if (map.entries.isTyped(type))
            return this.#doubtedUnlessFitting(map, type);
        const before = typed_known.get(map);
        if (before?.type === type)
            return this.#doubtedUnlessFitting(before.made, type);
        const doubts = this.#doubts;
        const filled = type.kind === 'object' && depth >= RESOURCE_DEPTH ? withNullFields(map, type) : map;
        const made = this.#withTyped(filled, wanted, depth);
        if (made !== map)
            typed_known.set(map, { type, made });
        made.entries.markTyped(type);
        if (this.#doubts === doubts)
            made.entries.markFitting(type);
        return made;
    }
    #withTyped(map, { kind, type, inside: ofAll }, depth) {
        const { keys, values } = map.entries;
        const keyed = kind === 'object' ? knownKeys(type, keys) : undefined;
        if (keyed !== undefined && keyed.remarkable.length + keyed.missing.length > 0)
            this.#doubts++;
        let changed;
        for (let index = 0; index < values.length; index++) {
            const own = values[index];
            const inside = keyed === undefined ? ofAll : keyed.wanted[index];
            if (own === undefined || inside === undefined)
                continue;
            const value = this.typed(own, inside, depth + 1);
            if (value === own)
                continue;
            changed ??= [...values];
            changed[index] = value;
        }
        if (changed === undefined)
            return map;
        const made = (0,make/* withMapValues */.rq)(map, changed);
        if (map.entries.isPlain)
            made.entries.markPlain();
        return made;
    }
    #scalar(value, wanted) {
        const type = wanted.type;
        const made = value.kind === 'null' ? value : typedScalar(value, type);
        return fitsScalar(made, type) ? made : this.#doubted(made);
    }
    #doubted(value) {
        this.#doubts++;
        return value;
    }
    #doubtedUnlessFitting(map, type) {
        return map.entries.fits(type) ? map : this.#doubted(map);
    }
}
function typedScalar(value, { of }) {
    const { places } = value;
    if (value.kind === 'null' || (value.kind === 'text' && (of === 'text' || (0,config_value/* isOpen */.nT)(value))))
        return value;
    if (of === 'text') {
        if (value.kind === 'number')
            return (0,make/* textValue */.v8)((0,number_text/* fixedText */.GT)(value.value, value.written), places);
        return value.kind === 'boolean' ? (0,make/* textValue */.v8)(String(value.value), places) : value;
    }
    if (value.kind === 'number')
        return of === 'boolean' ? value : withDigits(value, of);
    if (value.kind !== 'text' || !fitsScalar(value, { kind: 'scalar', of }))
        return value;
    if (of === 'boolean')
        return (0,make/* booleanValue */.eC)((0,truth/* truthOf */.D)(value.value) === true, places);
    if (of === 'integer')
        return (0,make/* numberValue */.Vg)(Number(value.value), places, value.value);
    const number = Number(value.value.replaceAll('_', ''));
    return (0,make/* numberValue */.Vg)(number, places, number.toExponential());
}
function withDigits(value, of) {
    if (Number.isSafeInteger(value.value) || !fitsScalar(value, { kind: 'scalar', of }))
        return value;
    const isWhole = (0,number_text/* wholeText */.r0)(value.value, value.written) !== undefined;
    if (isWhole === (of === 'integer'))
        return value;
    const written = of === 'integer' ? String(BigInt(value.value)) : value.value.toExponential();
    return (0,make/* numberValue */.Vg)(value.value, value.places, written);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/read-targets.js














async function readBundle(folder, { targets, signal }) {
    const bundle = await loadBundle(folder, { signal });
    if ((0,resolve_unread/* isRootUnread */.yL)(bundle))
        return { bundle, names: [] };
    const names = (0,target_choice/* chooseTargets */.u)((0,target_choice/* declaredTargets */.r)(bundle.config), targets).map(({ name }) => name);
    if (names.length > ALWAYS_READ)
        refuseTooMany(bundle, names.length);
    return { bundle, names };
}
const ALWAYS_READ = 4;
const read_targets_MAX_VALUES = 2_000_000;
const OF_A_TARGET = 500;
function refuseTooMany({ config }, count) {
    const declared = ['targets', 'environments'].map((section) => config.entries.value(section));
    const values = [config, ...declared.filter((value) => value !== undefined)]
        .map((value) => measure(value, new Map()).values)
        .reduce((all, ofTargets) => all - ofTargets);
    if ((values + OF_A_TARGET) * count <= read_targets_MAX_VALUES)
        return;
    throw new kernel/* StepError */.zg(bundle_validate_errors/* bundleErrors */.I.BUNDLE_TARGETS_TOO_MANY, `The bundle has ${values} values for each of ${count} targets; at most ${read_targets_MAX_VALUES} of all targets together are checked at once.`, { hint: 'Name some of the targets in the input "targets", and run once for each part.' });
}
async function resolveBundle({ bundle, names }, { variables, env, schema, signal }) {
    if (names.length === 0)
        return { bundle, targets: [], findings: [] };
    const { overrides, findings } = await readOverrides(bundle.folder, names);
    const lookups = schema && lookupFields(schema);
    const known = lookups === undefined ? {} : { lookups };
    const last = schema === undefined ? {} : { last: resourceTyper(schema) };
    const config = schema === undefined ? bundle.config : withoutDropped(bundle, names, schema);
    const resolved = resolveTargets(config === bundle.config ? bundle : { ...bundle, config }, {
        targets: names,
        variables,
        env,
        overrides,
        ...known,
        ...last,
    });
    const targets = schema === undefined ? resolved : resolved.map((target) => typedTarget(target, schema));
    const listing = await listFiles(bundle.folder, (0,wanted/* pathsToLookAt */.yo)(targets, bundle), signal);
    return { bundle: { ...bundle, listing }, targets, findings };
}
function withoutDropped({ config, clashes = [] }, names, schema) {
    return withoutDroppedValues(withOverridden(config, clashes, schema.root), names, schema);
}
async function readTargets(folder, reading) {
    return await resolveBundle(await readBundle(folder, reading), reading);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/compare.js




async function compareWithBase(given, host) {
    const { base, allowRemoval = [], plan, bundle, targets, reading } = given;
    if (base === undefined)
        return { differences: [], findings: [], notes: [] };
    const { openBase } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 83406));
    const { diffTargets } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 53456));
    const { allowedToGo, statefulFindings } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 43833));
    const { deploymentFindings } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 23344));
    const before = await host.group('Reading the base', async () => {
        const folder = await openBase(base, bundle.folder.prefix, host);
        return folder && (await readTargets(folder, { ...reading, targets: undefined }));
    });
    const unread = (0,resolve_unread/* isPartlyUnread */.iq)(bundle) ? 'the bundle' : before && (0,resolve_unread/* isPartlyUnread */.iq)(before.bundle) ? base : undefined;
    if (unread !== undefined) {
        const notes = [`Nothing, because a file of ${unread} cannot be read.`];
        return { differences: [], findings: [baseUnread(base, bundle, unread === base)], notes };
    }
    const wanted = reading.targets;
    const old = (before?.targets ?? []).filter(({ name }) => wanted === undefined || wanted.includes(name));
    const names = new Set([...targets, ...old].map(({ name }) => name));
    const pairs = [...names].map((name) => {
        const of = (list) => list.find((target) => target.name === name);
        return [of(old), of(targets)];
    });
    const lost = [
        ...pairs.flatMap(([was, is]) => statefulFindings(was, is, [])),
        ...deploymentFindings(before?.targets ?? [], targets),
    ];
    const resourceOf = ({ path = [] }) => path.slice(0, 3).join('.');
    const mayGo = allowedToGo(allowRemoval);
    const going = new Set(lost.map(resourceOf));
    return {
        differences: pairs.map(([was, is]) => diffTargets(was, is)),
        findings: lost.filter((finding) => !mayGo.has(resourceOf(finding))),
        notes: wanted === undefined && !plan ? [...mayGo].filter((path) => !going.has(path)).map(stays) : [],
    };
}
function stays(path) {
    return `"${path}" does not go, so take it out of "allow-removal".`;
}
function baseUnread(base, { folder, rootFile }, isBase) {
    const file = (0,load_path/* inWorkspace */.ve)(folder.prefix, rootFile);
    return {
        rule: base_unread/* rule */.H,
        target: undefined,
        message: isBase
            ? `A file of the base "${base}" cannot be read, so nothing was compared with it.`
            : `A file of the bundle cannot be read, so nothing was compared with the base "${base}".`,
        at: file === undefined ? undefined : { file },
        hint: isBase
            ? 'Compare with a commit whose bundle can be read; if this change repairs it, waive this once.'
            : 'Correct the file: what may be in it is not known, also where that is waived or in the baseline.',
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/hashed-text.js


const PIECE_BYTES = 256 * 1024;
class HashedText {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #pieces = [];
    #piece = external_node_buffer_.Buffer.allocUnsafe(PIECE_BYTES);
    #filled = 0;
    add(part) {
        for (let rest = part; rest !== '';) {
            const written = this.#piece.write(rest, this.#filled, 'latin1');
            rest = rest.slice(written);
            this.#filled += written;
            if (this.#filled === PIECE_BYTES)
                this.#endPiece();
        }
    }
    end() {
        if (this.#filled > 0)
            this.#endPiece();
        return { pieces: this.#pieces, digest: this.#hash.digest('hex') };
    }
    #endPiece() {
        const piece = this.#piece.subarray(0, this.#filled);
        this.#pieces.push(piece);
        this.#hash.update(piece);
        this.#piece = external_node_buffer_.Buffer.allocUnsafe(PIECE_BYTES);
        this.#filled = 0;
    }
}
function utf8InLatin1(text) {
    if (ASCII.test(text))
        return text;
    return external_node_buffer_.Buffer.from(text).toString('latin1');
}
const ASCII = /^[ -~]*$/;

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/json-writer.js
var json_writer = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/masking.js + 1 modules
var effective_masking = __webpack_require__(33898);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/digest.js




function effectiveDocument(targets) {
    const named = new Map(targets.map((target) => [target.name, target]));
    const text = new HashedText();
    const writerFor = (masking) => new json_writer/* JsonWriter */._({ masking, step: '', encode: utf8InLatin1, add: (part) => text.add(part) });
    let hidingNothing;
    text.add('{');
    for (const [index, name] of [...named.keys()].sort().entries()) {
        const target = named.get(name);
        if (target === undefined)
            continue;
        text.add(utf8InLatin1(`${index === 0 ? '' : ','}${JSON.stringify(name)}:`));
        const masking = (0,effective_masking/* maskingOf */.w)(target);
        const writer = (masking.hidesNothing ? hidingNothing : undefined) ?? writerFor(masking);
        if (masking.hidesNothing)
            hidingNothing = writer;
        writer.write(target.config);
    }
    text.add('}');
    return text.end();
}
function treeDigest(files) {
    const sums = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    const lines = [...sums.keys()].sort().map((path) => sumLine(path, sums.get(path) ?? ''));
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}
function sumLine(path, sum) {
    const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === path ? '' : '\\'}${sum}  ${escaped}\n`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/mask-findings.js
function maskFindings(findings, { text }, nameOf) {
    return findings.map(({ message, hint, path, related, target, ...rest }) => ({
        ...rest,
        target: target === undefined ? undefined : nameOf(target),
        message: text(message),
        ...(hint === undefined ? {} : { hint: text(hint) }),
        ...(path === undefined ? {} : { path: path.map((part) => (typeof part === 'string' ? text(part) : part)) }),
        ...(related === undefined ? {} : { related: related.map((one) => ({ ...one, message: text(one.message) })) }),
    }));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/effective/shown-targets.js
function shownTargets(targets, { text }) {
    const names = new Map();
    const taken = new Set();
    for (const { name } of targets) {
        const masked = text(name);
        let shown = masked;
        for (let number = 2; taken.has(shown); number++)
            shown = `${masked}-${number}`;
        taken.add(shown);
        names.set(name, shown);
    }
    const nameOf = (name) => names.get(name) ?? text(name);
    return {
        nameOf,
        targets: targets.map((target) => nameOf(target.name) === target.name ? target : { ...target, name: nameOf(target.name) }),
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/engine-settings.js

const COMPILING = ['--max-inlined-bytecode-size=100', '--max-inlined-bytecode-size-cumulative=200'];
const COMPILING_LESS = ['--no-turbo-escape', '--no-turbo-loop-peeling', '--no-turbo-inline-array-builtins'];
const COLLECTING = ['--semi-space-growth-factor=1'];
const ROOM = 8 * 2 ** 20;
function settingsFor(nodeVersion) {
    if (/^20\./.test(nodeVersion))
        return { compiling: [...COMPILING, ...COMPILING_LESS], collecting: [] };
    if (/^2[1-4]\./.test(nodeVersion))
        return { compiling: COMPILING, collecting: COLLECTING };
    return { compiling: [], collecting: [] };
}
function setEngine() {
    const { compiling, collecting } = settingsFor(process.versions.node);
    set(compiling);
    if (collecting.length > 0)
        makeRoom();
    set(collecting);
}
function set(settings) {
    for (const setting of settings)
        (0,external_node_v8_.setFlagsFromString)(setting);
}
function makeRoom() {
    const kept = [];
    while (kept.length < ROOM / KEPT_BYTES && room() < ROOM)
        kept.push(new Array(KEPT_BYTES / 8).fill(0));
}
const KEPT_BYTES = 2 ** 16;
function room() {
    return (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/input-values.js

function readVariables(lines) {
    const variables = new Map();
    const problems = [];
    for (const line of lines) {
        const [, name, value = ''] = /^\s*([^\s=]+)\s*=(.*)$/su.exec(line) ?? [];
        if (name === undefined)
            problems.push({ message: 'A line of "variables" has no name before "=".', hint: 'Write name=value.' });
        else if (variables.has(name))
            problems.push({ message: `The variable "${name}" is given twice.` });
        else
            variables.set(name, value.trim());
    }
    if (problems.length === 0)
        return variables;
    throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.INPUT_INVALID, 'Input "variables" cannot be read.', { problems });
}
function checkPlan({ mode, plan }) {
    if (!plan || mode !== 'offline')
        return;
    throw new kernel/* StepError */.zg(kernel/* kernelErrors */.TK.INPUT_INVALID, 'A plan needs a workspace, and "mode" is "offline".', {
        hint: 'Set "mode: both" or "mode: cli", or leave out "plan: true".',
    });
}
function branchOf(ref) {
    return ref === undefined || /^refs\/(?!heads\/)/.test(ref) ? undefined : ref.replace('refs/heads/', '');
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/local-library.js
var local_library = __webpack_require__(52697);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/paths/relative.js
var relative = __webpack_require__(75410);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reading.js
var reading = __webpack_require__(38515);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/globbed.js






function pathOf(value, bundle, file = value && (0,config_places/* allFiles */.ZP)(value.places).at(-1)) {
    const text = (0,config_value/* textOf */.b6)(value);
    const written = text === undefined ? undefined : (0,local_library/* withoutFlag */.N)(text);
    if (written === undefined || file === undefined || !(0,relative/* isLocal */.IX)(written))
        return undefined;
    return (0,relative/* pathFrom */.Iw)(bundle, { file }, written);
}
function globbedOf(config, bundle) {
    const patterns = [];
    for (const [, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'pipelines']))) {
        for (const library of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(value, ['libraries'])))
            patterns.push(libraryPattern(library, bundle)?.pattern);
    }
    for (const [, { value: artifact }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['artifacts']))) {
        if (isBuilt(artifact))
            continue;
        for (const file of (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(artifact, ['files'])))
            patterns.push(sourceOf(file, artifact, bundle));
    }
    return patterns.filter((pattern) => pattern !== undefined);
}
function libraryPattern(library, bundle) {
    const kind = ['notebook', 'file'].find((one) => (0,config_value/* valueAt */.fK)(library, [one, 'path']) !== undefined);
    const pattern = kind && pathOf((0,config_value/* valueAt */.fK)(library, [kind, 'path']), bundle);
    return kind === undefined || pattern === undefined || !hasWildcard(pattern) ? undefined : { kind, pattern };
}
function sourceOf(file, artifact, bundle) {
    return pathOf((0,config_value/* valueAt */.fK)(file, ['source']), bundle, (0,config_places/* allFiles */.ZP)(artifact.places)[0]);
}
function isBuilt(artifact) {
    return (0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(artifact, ['build']));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/alert-file.js






const FIELDS = [
    'create_time',
    'custom_summary',
    'effective_run_as',
    'evaluation',
    'id',
    'lifecycle_state',
    'owner_user_name',
    'parameters',
    'parent_path',
    'run_as',
    'run_as_user_name',
    'schedule',
    'update_time',
];
const LINES = new Map([
    ['query_lines', 'query_text'],
    ['custom_description_lines', 'custom_description'],
]);
function alertReader({ bundle, textOf }) {
    return (alert, type) => {
        const file = type === 'alerts' ? (0,config_value/* valueAt */.fK)(alert, ['file_path']) : undefined;
        const path = pathOf(file, bundle);
        const text = path === undefined ? undefined : textOf(path);
        return text === undefined || file === undefined ? alert : alert_file_withFields(alert, text, file.places);
    };
}
function alertFiles(bundle) {
    let left = alert_file_MAX_CHARACTERS;
    const textOf = (path) => {
        const text = bundle.listing?.textOf(path);
        left -= text?.length ?? 0;
        if (left < 0)
            throw tooMuch();
        return text;
    };
    const read = alertReader({ bundle, textOf });
    return (target) => {
        const alerts = (0,config_value/* valueAt */.fK)(target.config, ALERTS);
        if (alerts === undefined || !(0,config_value/* entriesOf */.Mc)(alerts).some(([, { value }]) => (0,config_value/* valueAt */.fK)(value, ['file_path'])))
            return target;
        return { ...target, config: (0,edit/* setAt */.ef)(target.config, ALERTS, (0,edit/* changeGroup */.eK)(alerts, 'alerts', read)) };
    };
}
function tooMuch() {
    return new kernel/* StepError */.zg(bundle_validate_errors/* bundleErrors */.I.BUNDLE_TARGETS_TOO_MANY, `The files of the alerts, spelt out for each alert of each target, have more than ${alert_file_MAX_CHARACTERS} characters.`, { hint: 'Name some of the targets in the input "targets", and run once for each part.' });
}
const alert_file_MAX_CHARACTERS = 4_000_000;
const ALERTS = ['resources', 'alerts'];
function alert_file_withFields(alert, text, places) {
    let result = alert;
    for (const [name, given] of Object.entries(parsed(text))) {
        const field = LINES.get(name);
        if (field !== undefined && Array.isArray(given)) {
            const lines = given.map((line) => (typeof line === 'string' ? `${line}\n` : '\n')).join('');
            if (lines !== '')
                result = (0,edit/* withEntry */.rM)(result, field, (0,make/* textValue */.v8)(lines, places));
            continue;
        }
        const value = FIELDS.includes(name) ? valueFrom(given, places) : undefined;
        if (value !== undefined)
            result = (0,edit/* withEntry */.rM)(result, name, value);
    }
    return result;
}
function parsed(text) {
    try {
        const given = JSON.parse(text);
        return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {};
    }
    catch {
        return {};
    }
}
const alert_file_MAX_DEPTH = 100;
function valueFrom(given, places, depth = 0) {
    if (depth > alert_file_MAX_DEPTH)
        return undefined;
    if (typeof given === 'string')
        return (0,make/* textValue */.v8)(given, places);
    if (typeof given === 'number')
        return (0,make/* numberValue */.Vg)(given, places);
    if (typeof given === 'boolean')
        return (0,make/* booleanValue */.eC)(given, places);
    if (given === null || given === undefined)
        return undefined;
    if (Array.isArray(given)) {
        const items = given.map((item) => valueFrom(item, places, depth + 1));
        return (0,make/* listValue */.a3)(items.filter((item) => item !== undefined), places);
    }
    const fields = Object.entries(given).flatMap(([key, inner]) => {
        const value = valueFrom(inner, places, depth + 1);
        return value === undefined ? [] : [[key, value]];
    });
    return (0,edit/* mapFrom */.NU)(Object.fromEntries(fields), places);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/resource.js
var resources_resource = __webpack_require__(35729);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(69812);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/below.js

function seeBelow(start, see, passOver) {
    if (start.value === undefined)
        see(start);
    else
        new Walk(start, see, passOver).begin(start.value);
}
class Walk {
    #start;
    #see;
    #passOver;
    #rest;
    #parts = [];
    #values = [];
    constructor(start, see, passOver) {
        this.#start = start;
        this.#see = see;
        this.#passOver = passOver;
        this.#rest = passOver?.surely.rest(passOver.scope) === true;
    }
    begin(value) {
        const { part, parent } = this.#start;
        const list = typeof part === 'number' && parent?.value?.kind === 'list' ? parent.value.items : undefined;
        let holder = this.#start;
        while (typeof holder?.part === 'number')
            holder = holder.parent;
        const map = holder?.parent;
        const around = typeof map?.part === 'string' ? map.part : '';
        const siblings = map?.value?.kind === 'map' ? map.value.entries : undefined;
        this.#visit(value, String(holder?.part ?? ''), around, list?.[Number(part) - 1], siblings);
    }
    #visit(value, key, around, before, siblings) {
        if (!this.#passes(value, key, around, before, siblings))
            this.#see(this.#trail());
        if (value.kind === 'map')
            this.#map(value.entries, key);
        else if (value.kind === 'list')
            this.#list(value.items, key, around, siblings);
    }
    #map(entries, key) {
        const { names } = entries.keys;
        const around = typeof (this.#parts.at(-1) ?? this.#start.part) === 'number' ? '' : key;
        const isRoot = this.#parts.length === 0 && this.#start.parent === undefined;
        for (let index = 0; index < names.length; index++) {
            const name = names[index];
            const value = entries.values[index];
            if (name === undefined || value === undefined)
                continue;
            if (isRoot && (name === 'targets' || name === 'environments'))
                continue;
            this.#parts.push(name);
            this.#values.push(value);
            this.#visit(value, name, around, undefined, entries);
            this.#parts.pop();
            this.#values.pop();
        }
    }
    #list(items, key, around, siblings) {
        for (let index = 0; index < items.length; index++) {
            const item = items[index];
            if (item === undefined)
                continue;
            this.#parts.push(index);
            this.#values.push(item);
            this.#visit(item, key, around, items[index - 1], siblings);
            this.#parts.pop();
            this.#values.pop();
        }
    }
    #passes(value, key, around, before, siblings) {
        if (this.#passOver === undefined)
            return false;
        if (value.kind === 'map' || value.kind === 'list' || value.kind === 'null')
            return this.#rest;
        const { surely, scope } = this.#passOver;
        if (value.kind !== 'text')
            return surely.plain((0,operator/* writtenOf */.lu)(value) ?? '', value, scope);
        return surely.text(value.value, scope) && surely.key?.(key, around, before, siblings) !== false;
    }
    #trail() {
        let trail = this.#start;
        for (const [index, part] of this.#parts.entries()) {
            trail = { part, value: this.#values[index], parent: trail, unknown: undefined };
        }
        return trail;
    }
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/trail.js
var policy_trail = __webpack_require__(29470);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/pattern-tree.js




const IN_THE_WAY = 'a reference stands in its place';
class PatternTree {
    #top = { ends: [], branches: [] };
    constructor(wanted) {
        for (const one of wanted) {
            let junction = this.#top;
            for (const step of one.steps)
                junction = next(junction, step);
            junction.ends.push(one);
        }
    }
    walk(start) {
        reach(this.#top, start);
    }
}
function next({ branches }, step) {
    const source = JSON.stringify(step);
    const known = branches.find((branch) => branch.source === source);
    if (known !== undefined)
        return known.to;
    const to = { ends: [], branches: [] };
    branches.push({ step, source, to });
    return to;
}
function reach({ ends, branches }, trail) {
    for (const { see } of ends)
        see(trail);
    for (const branch of branches)
        follow(branch, trail);
}
function follow({ step, to }, trail, deep = false) {
    const { value } = trail;
    if (trail.unknown !== undefined)
        showAll(to, trail);
    else if (step.kind === 'deep')
        followDeep(to, trail);
    else if ((0,operator/* isReference */.A_)(value)) {
        if (!deep)
            showAll(to, { part: trail.part, value, parent: trail.parent, unknown: IN_THE_WAY });
    }
    else if (step.kind === 'key' || step.kind === 'index') {
        const part = step.kind === 'key' ? step.name : step.index;
        const inside = (0,policy_trail/* insideOf */.kP)(value, part);
        if (inside !== undefined)
            reach(to, { part, value: inside, parent: trail, unknown: undefined });
    }
    else if (value?.kind === (step.kind === 'items' ? 'list' : 'map')) {
        for (const child of (0,policy_trail/* childrenOf */.LU)(trail)) {
            if (step.kind === 'items' || (0,value_path/* isStep */.Vf)(step, child.part ?? ''))
                reach(to, child);
        }
    }
}
function followDeep({ ends, branches }, trail) {
    for (const { see, passOver } of ends)
        seeBelow(trail, see, passOver);
    if (branches.length === 0)
        return;
    seeBelow(trail, (inside) => {
        for (const branch of branches)
            follow(branch, inside, true);
    });
}
function showAll({ ends, branches }, unknown) {
    for (const { see } of ends)
        see(unknown);
    for (const { to } of branches)
        showAll(to, unknown);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/requirements/files.js
var files = __webpack_require__(12399);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/requirements/lookup.js
var lookup = __webpack_require__(85040);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/selector.js + 1 modules
var policy_selector = __webpack_require__(45798);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/requirements.js







async function lookUpRequirements(packs, targets, bundle, signal) {
    const checks = packs
        .flatMap(({ rules }) => rules.flatMap((rule) => rule.checks))
        .filter(({ reads }) => reads !== undefined);
    const paths = new Set();
    const seen = new Set();
    for (const target of checks.length === 0 ? [] : targets) {
        const see = ({ value, unknown }) => {
            if (value === undefined || unknown !== undefined || seen.has(value))
                return;
            seen.add(value);
            const path = (0,lookup/* pathOfNamed */.qW)(bundle, value, target.config);
            if (path !== undefined)
                paths.add(path);
        };
        const asked = checks.filter(({ select }) => (0,policy_selector/* selectsTarget */.j8)(select, target));
        const wanted = asked.flatMap(({ each }) => each.map(({ steps }) => ({ steps, see })));
        new PatternTree(wanted).walk((0,policy_trail/* rootTrail */.P)(target.config));
    }
    return (0,lookup/* requirementLookup */.M2)(bundle, await (0,files/* readRequirementFiles */.B)(bundle.folder, paths, signal));
}
function requirementsOf(item, reads, { requirements: lookUp, target }) {
    const { value } = item;
    if (value === undefined || item.unknown !== undefined)
        return [item];
    const found = lookUp?.(value, target.config);
    if (found === undefined)
        return mayNameOne(value) ? [item] : [];
    return found.flatMap(({ of, value: inside, unknown }, part) => {
        if (of !== undefined && of !== reads)
            return [];
        if (inside === value)
            return [{ part: item.part, value, parent: item.parent, unknown }];
        return [{ part, value: inside, parent: item, unknown }];
    });
}
function mayNameOne(value) {
    return (0,config_value/* isOpen */.nT)(value) && ((0,operator/* isReference */.A_)(value) || /^-r|\.txt$/.test((0,operator/* writtenOf */.lu)(value) ?? ''));
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/keys.js
var keys = __webpack_require__(85984);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/sweep.js


const MAX_ASKED = 30;
const MAX_TEXTS = 200_000;
class Sweep {
    asked;
    #texts = new Map();
    #plain = new Map();
    #plans = new Map();
    constructor(checks) {
        const asked = checks.flatMap(({ each, surely }) => surely === undefined ? [] : each.filter(isSwept).map((pattern) => ({ section: sectionOf(pattern), surely })));
        this.asked = asked.slice(0, MAX_ASKED);
    }
    ofText(text, scope) {
        return this.#texts.get(text) ?? this.#keep(this.#texts, text, (surely) => surely.text(text, scope));
    }
    ofPlain(value, scope) {
        const written = (0,operator/* writtenOf */.lu)(value) ?? '';
        const known = this.#plain.get(written);
        return known ?? this.#keep(this.#plain, written, (surely) => surely.plain(written, value, scope));
    }
    plan(bits) {
        if (bits === 0)
            return NO_PLAN;
        const known = this.#plans.get(bits);
        if (known !== undefined)
            return known;
        const marks = new Map();
        const clearIn = (around) => {
            const mark = marks.get(around) ?? {};
            marks.set(around, mark);
            return mark;
        };
        const isQuiet = (name) => this.asked.every(({ surely: { key, quietKey } }) => key === undefined || quietKey?.(name) === true);
        const plan = {
            bits,
            clearIn,
            clear: clearIn(''),
            ofKeys: (0,keys/* rememberedOfKeys */._p)(({ names }) => names.map((name) => ({ name, isQuiet: isQuiet(name), clear: clearIn(name) }))),
        };
        this.#plans.set(bits, plan);
        return plan;
    }
    #keep(answers, written, holds) {
        if (answers.size >= MAX_TEXTS)
            answers.clear();
        const bits = this.asked.reduce((found, { surely }, index) => (holds(surely) ? found : found | (1 << index)), 0);
        answers.set(written, bits);
        return bits;
    }
}
const NO_PLAN = { bits: 0, clear: {}, clearIn: () => ({}), ofKeys: () => [] };
function isSwept({ steps: [first, second, ...rest] }) {
    if (rest.length > 0)
        return false;
    return second === undefined ? first?.kind === 'deep' : first?.kind === 'key' && second.kind === 'deep';
}
function sectionOf({ steps: [first] }) {
    return first?.kind === 'key' ? first.name : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/sweep-walk.js


const sweep_walk_NONE = [];
class SweepWalk {
    #found = new Map();
    #sweep;
    #scope;
    #asked;
    #ofKeys;
    #waiting;
    #plan = NO_PLAN;
    #holder;
    #parts = [];
    #values = [];
    constructor(sweep, config, scope) {
        this.#sweep = sweep;
        this.#scope = scope;
        this.#asked = sweep.asked.flatMap((one, index) => (one.surely.rest(scope) ? [{ ...one, bit: 1 << index }] : []));
        this.#ofKeys = sweep.asked.flatMap(({ surely: { key } }, index) => key === undefined ? [] : [{ bit: 1 << index, key }]);
        this.#holder = (0,policy_trail/* rootTrail */.P)(config);
        this.#waiting = (0,policy_trail/* childrenOf */.LU)(this.#holder).flatMap((section) => {
            const plan = sweep.plan(this.#bitsIn(section.part));
            if (section.part !== 'resources' || section.value?.kind !== 'map')
                return [{ trail: section, plan, isShown: false }];
            return (0,policy_trail/* childrenOf */.LU)(section).map((group) => ({ trail: group, plan, isShown: group.value?.kind === 'map' }));
        });
    }
    see({ type, key, value }) {
        this.#walkUpTo(type);
        const [group] = this.#waiting;
        if (group !== undefined)
            this.#walk(group.trail, key, value, group.plan);
    }
    suspects(pattern, surely) {
        this.#walkUpTo(undefined);
        const asked = this.#asked.find((one) => one.surely === surely && isSwept(pattern) && one.section === sectionOf(pattern));
        return asked === undefined ? undefined : (this.#found.get(asked.bit) ?? sweep_walk_NONE);
    }
    #bitsIn(section) {
        const isTargets = section === 'targets' || section === 'environments';
        const about = this.#asked.filter((one) => one.section === section || (one.section === undefined && !isTargets));
        return about.reduce((bits, { bit }) => bits | bit, 0);
    }
    #walkUpTo(type) {
        for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
            const { trail, plan, isShown } = next;
            if (isShown && trail.part === type)
                return;
            this.#waiting.shift();
            const { parent, part, value } = trail;
            if (!isShown && parent !== undefined && value !== undefined)
                this.#walk(parent, String(part), value, plan);
        }
    }
    #walk(holder, key, value, plan) {
        if (plan.bits === 0 || holder.value?.kind !== 'map')
            return;
        this.#holder = holder;
        this.#plan = plan;
        this.#step(key, value, key, String(holder.part ?? ''), undefined, holder.value.entries);
    }
    #step(part, value, key, around, before, siblings) {
        this.#parts.push(part);
        this.#values.push(value);
        const name = typeof part === 'number' ? '' : key;
        const clear = this.#plan.clearIn(name);
        const suspects = this.#suspects(value, key, around, before, siblings, name, clear);
        if (suspects !== 0) {
            if (value.kind === 'map')
                this.#stepIntoMap(value.entries, name);
            else if (value.kind === 'list')
                this.#stepIntoList(value.items, key, around, siblings);
            else
                this.#keep(suspects);
        }
        this.#parts.pop();
        this.#values.pop();
    }
    #stepIntoMap(entries, around) {
        const { names } = entries.keys;
        for (let index = 0; index < names.length; index++) {
            const name = names[index];
            const value = entries.values[index];
            if (name !== undefined && value !== undefined)
                this.#step(name, value, name, around, undefined, entries);
        }
    }
    #stepIntoList(items, key, around, siblings) {
        for (let index = 0; index < items.length; index++) {
            const item = items[index];
            if (item !== undefined)
                this.#step(index, item, key, around, items[index - 1], siblings);
        }
    }
    #suspects(value, key, around, before, siblings, name, clear) {
        if (value.kind === 'map')
            return this.#suspectsInMap(value.entries, name, clear);
        if (value.kind !== 'list')
            return this.#ofScalar(value, key, around, before, siblings);
        const { items } = value;
        let found = 0;
        for (let index = 0; index < items.length; index++) {
            const item = items[index];
            if (item === undefined)
                continue;
            found |= this.#suspects(item, key, around, items[index - 1], siblings, '', this.#plan.clear);
        }
        return found;
    }
    #suspectsInMap(entries, around, clear) {
        if (entries.isMarked(clear))
            return 0;
        const { values } = entries;
        const keys = this.#plan.ofKeys(entries.keys);
        let found = 0;
        for (let index = 0; index < values.length; index++) {
            const key = keys[index];
            const value = values[index];
            if (key === undefined || value === undefined)
                continue;
            found |=
                key.isQuiet && value.kind === 'text'
                    ? this.#sweep.ofText(value.value, this.#scope) & this.#plan.bits
                    : this.#suspects(value, key.name, around, undefined, entries, key.name, key.clear);
        }
        if (found === 0)
            entries.mark(clear);
        return found;
    }
    #ofScalar(value, key, around, before, siblings) {
        if (value.kind === 'null')
            return 0;
        if (value.kind !== 'text')
            return this.#sweep.ofPlain(value, this.#scope) & this.#plan.bits;
        let suspects = this.#sweep.ofText(value.value, this.#scope);
        for (const one of this.#ofKeys)
            if (!one.key(key, around, before, siblings))
                suspects |= one.bit;
        return suspects & this.#plan.bits;
    }
    #keep(suspects) {
        let trail = this.#holder;
        for (const [index, part] of this.#parts.entries()) {
            trail = { part, value: this.#values[index], parent: trail, unknown: undefined };
        }
        for (let bit = 1; bit <= suspects; bit <<= 1) {
            if ((suspects & bit) === 0)
                continue;
            const known = this.#found.get(bit);
            if (known === undefined)
                this.#found.set(bit, [trail]);
            else
                known.push(trail);
        }
    }
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/sensitive.js
var sensitive = __webpack_require__(59157);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/evaluate.js





const BRANCH_UNKNOWN = 'the branch is not known';
function answer(verdict, about, missing, reason) {
    return { verdict, about, missing, reason };
}
function evaluate(condition, item, scope) {
    switch (condition.kind) {
        case 'all':
            return allOf(condition.of.length, (index) => partOf(condition.of, index, item, scope), item);
        case 'any':
            return anyOf(condition.of.length, (index) => partOf(condition.of, index, item, scope), item, true);
        case 'not':
            return opposite(evaluate(condition.of, item, scope));
        case 'some':
        case 'every': {
            const whole = evaluate_locate(condition.path, item, scope);
            if (evaluate_isUnknown(whole) || (0,operator/* isReference */.A_)(whole.value))
                return unknown(whole);
            const children = (0,policy_trail/* childrenOf */.LU)(whole);
            const ofChild = (index) => evaluate(condition.of, children[index] ?? whole, scope);
            return (condition.kind === 'some' ? anyOf : allOf)(children.length, ofChild, whole);
        }
        case 'test': {
            const subject = evaluate_locate(condition.path, item, scope);
            const about = isFact(condition.path) ? item : subject;
            if (evaluate_isUnknown(subject))
                return { ...unknown(subject), about };
            const { verdict, missing, reason } = condition.test.judge(subject, scope);
            return answer(verdict, about, missing, reason);
        }
    }
}
function opposite(given) {
    if (given.verdict === 'open')
        return given;
    return answer(given.verdict === 'holds' ? 'fails' : 'holds', given.about);
}
function partOf(parts, index, item, scope) {
    const part = parts[index];
    return part === undefined ? answer('holds', item) : evaluate(part, item, scope);
}
function evaluate_isUnknown(trail) {
    if (trail.unknown !== undefined)
        return true;
    return trail.value === undefined && trail.parent !== undefined && isReferenceAround(trail.parent);
}
function isReferenceAround(trail) {
    const { value } = trail;
    if (value === undefined)
        return trail.parent !== undefined && isReferenceAround(trail.parent);
    return (0,operator/* isReference */.A_)(value);
}
function unknown(about) {
    return answer('open', about, undefined, about.unknown);
}
function allOf(count, ask, whole) {
    let first;
    for (let index = 0; index < count; index++) {
        const given = ask(index);
        if (given.verdict === 'fails')
            return given;
        if (first === undefined || (given.verdict === 'open' && first.verdict !== 'open'))
            first = given;
    }
    return first ?? answer('holds', whole);
}
function anyOf(count, ask, whole, fields = false) {
    let first;
    let same = true;
    let open;
    let there;
    let several = false;
    for (let index = 0; index < count; index++) {
        const given = ask(index);
        if (given.verdict === 'holds')
            return given;
        if (given.verdict === 'open') {
            open ??= given;
            continue;
        }
        first ??= given;
        same &&= isSameTrail(given.about, first.about);
        if (!fields || (0,operator/* writtenOf */.lu)(given.about.value) === undefined)
            continue;
        there ??= given;
        several ||= !isSameTrail(given.about, there.about);
    }
    if (open !== undefined)
        return open;
    if (first !== undefined && same)
        return first;
    return there !== undefined && !several ? there : answer('fails', whole);
}
function isSameTrail(a, b) {
    return a === b || (a.value === b.value && (0,policy_trail/* pathOf */.XM)(a).join('\0') === (0,policy_trail/* pathOf */.XM)(b).join('\0'));
}
function evaluate_locate(path, item, scope) {
    if (path === undefined)
        return item;
    let at = path.from === undefined ? item : rootOf(path.from, item, scope);
    for (let level = 0; level < path.up && at.parent !== undefined; level++)
        at = at.parent;
    return path.steps.reduce(policy_trail/* stepInto */.bX, at);
}
function isFact(path) {
    return path?.from !== undefined && path.from !== '$' && path.from !== '$merged';
}
function rootOf(root, item, scope) {
    switch (root) {
        case '$':
            return (0,policy_trail/* rootTrail */.P)(scope.target.config);
        case '$merged':
            return (0,policy_trail/* rootTrail */.P)(scope.target.merged);
        case '$target':
            return (0,policy_trail/* rootTrail */.P)(mapOf([...Object.entries({ name: scope.target.name, mode: scope.target.mode })]));
        case '$facts':
            if (scope.branch === undefined)
                return { ...(0,policy_trail/* rootTrail */.P)(undefined), unknown: BRANCH_UNKNOWN };
            return (0,policy_trail/* rootTrail */.P)(mapOf([['branch', scope.branch]]));
        case '$parameters':
            return (0,policy_trail/* rootTrail */.P)(mapOf([...scope.parameters].filter(([, value]) => !Array.isArray(value))));
        case '$key':
            return (0,policy_trail/* rootTrail */.P)(item.part === undefined ? undefined : scalar(String(item.part)));
        case '$type': {
            const [resources, type] = (0,policy_trail/* pathOf */.XM)(item);
            return (0,policy_trail/* rootTrail */.P)(resources === 'resources' && type !== undefined ? scalar(String(type)) : undefined);
        }
    }
}
function mapOf(entries) {
    const known = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, entry(value)]]));
    return (0,make/* mapValue */.IS)(config_entries/* Entries */.R.of(known), config_places/* NO_PLACES */.dR);
}
function entry(value) {
    return { keyPlaces: [], value: scalar(value) };
}
function scalar(value) {
    if (typeof value === 'boolean')
        return (0,make/* booleanValue */.eC)(value, config_places/* NO_PLACES */.dR);
    if (typeof value === 'number')
        return (0,make/* numberValue */.Vg)(value, config_places/* NO_PLACES */.dR);
    return (0,make/* textValue */.v8)(String(value), config_places/* NO_PLACES */.dR);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/message.js
const PLACEHOLDERS = ['value', 'key', 'name', 'path', 'resource', 'target', 'missing', 'branch'];
const BRACES = /\{([A-Za-z][\w-]*)\}/g;
function placeholdersOf(template) {
    return [...template.matchAll(BRACES)].map(([, name = '']) => name);
}
function fillMessage(template, words, parameters) {
    return template.replaceAll(BRACES, (braces, name) => {
        if (PLACEHOLDERS.some((known) => known === name))
            return words[name];
        const parameter = parameters.get(name);
        return parameter === undefined ? braces : formatParameter(parameter).replaceAll('{target}', () => words.target);
    });
}
function formatParameter(value) {
    if (!Array.isArray(value))
        return String(value);
    return value.length === 0 ? 'none' : value.map((item) => `"${item}"`).join(', ');
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/secret.js
var policy_secret = __webpack_require__(98996);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/verdicts.js











const MAX_RELATED = 10;
const REFERENCES = 'a reference there is only resolved by the workspace';
const NEXT = new Map([
    [BRANCH_UNKNOWN, 'Where a pipeline deploys the target, name it in the input "targets": there its branch is judged.'],
    [REFERENCES, 'Look at what the workspace gives, or write the value itself.'],
    [IN_THE_WAY, 'Look at what the workspace gives, or write the value itself.'],
]);
const ELSEWHERE = new Set([...NEXT.keys(), lookup/* NOT_IN_BUNDLE */.bh]);
function verdicts_judge(check, item, scope) {
    const answer = answerOf(check, item, scope);
    return answer.verdict === 'holds' ? undefined : { check, item, answer };
}
function findingsOf(rule, judged, scope) {
    const found = new Map();
    const open = new Map();
    for (const { check, item, answer } of judged) {
        if (answer.verdict === 'fails') {
            const finding = violation(rule, check, answer, item, scope);
            const { at, message, path } = finding;
            const key = `${at === undefined ? (0,config_value/* formatPath */.jV)(path ?? []) : (0,kernel/* formatPlace */.dE)(at)} ${message}`;
            if (!found.has(key))
                found.set(key, finding);
            continue;
        }
        const reason = answer.reason ?? REFERENCES;
        const trails = open.get(reason);
        if (trails === undefined)
            open.set(reason, [answer.about]);
        else
            trails.push(answer.about);
    }
    return [...found.values(), ...[...open].map(([reason, trails]) => undecided(rule, reason, trails, scope))];
}
function answerOf(check, item, scope) {
    if (item.unknown !== undefined)
        return { verdict: 'open', about: item, missing: undefined, reason: item.unknown };
    const when = check.when === undefined ? undefined : evaluate(check.when, item, scope);
    if (when?.verdict === 'fails')
        return opposite(when);
    const answer = evaluate(check.require, item, scope);
    return when?.verdict === 'open' && answer.verdict === 'fails' ? when : answer;
}
function violation(rule, check, answer, item, scope) {
    const path = (0,policy_trail/* pathOf */.XM)(answer.about);
    const itemPath = (0,policy_trail/* pathOf */.XM)(item);
    const words = {
        value: verdicts_shown(answer.about),
        key: String(itemPath.at(-1) ?? ''),
        name: nameAround(item) ?? String(itemPath.at(-1) ?? ''),
        path: (0,config_value/* formatPath */.jV)(path),
        resource: resourceName(itemPath),
        target: scope.target.name,
        missing: (answer.missing ?? []).map((key) => `"${key}"`).join(', '),
        branch: scope.branch ?? '',
    };
    const fill = (template) => fillMessage(template, words, scope.parameters);
    const number = (0,policy_secret/* isSensitive */.tV)(answer.about) ? undefined : (0,operator/* numberOf */.rl)(answer.about.value);
    return {
        rule: { id: rule.id, severity: rule.severity, cliParity: 'stricter' },
        target: scope.target.name,
        message: fill(check.message),
        at: placeOfLack(check, answer, scope) ??
            (0,policy_trail/* placeOfTrail */.JT)(answer.about) ??
            (0,policy_trail/* placeOfTrail */.JT)(item) ??
            placeOfTarget(scope.target),
        path,
        ...(number === undefined ? {} : { number }),
        ...(check.hint === undefined ? {} : { hint: fill(check.hint) }),
    };
}
function placeOfLack({ each, message }, { about }, { target }) {
    return each.length === 0 && about.value === undefined && message.includes('{target}') ? target.at : undefined;
}
function nameAround(item) {
    for (let at = item; at !== undefined; at = at.parent) {
        const name = at === item || typeof at.part === 'number' ? nameOf(at) : undefined;
        if (name !== undefined)
            return name;
    }
    return undefined;
}
function nameOf({ value }) {
    for (const field of NAMES) {
        const name = value?.kind === 'map' ? (0,config_value/* textOf */.b6)(value.entries.value(field)) : undefined;
        if (name !== undefined && name !== '')
            return (0,sensitive/* withoutTokens */.N_)(name);
    }
    return undefined;
}
const NAMES = [
    ...['task_key', 'name', 'entity_name', 'model_name', 'served_model_name', 'job_cluster_key', 'environment_key'],
    ...['principal', 'group_name', 'service_principal_name', 'user_name', 'key'],
];
function resourceName(path) {
    return path[0] === 'resources' && path.length > 2 ? `${path[1]}.${path[2]}` : (0,config_value/* formatPath */.jV)(path);
}
function verdicts_shown(trail) {
    if ((0,policy_secret/* isSensitive */.tV)(trail))
        return sensitive/* MASK */.v5;
    const { value } = trail;
    if (value === undefined)
        return 'nothing';
    if (value.kind === 'map' || value.kind === 'list')
        return `a ${value.kind}`;
    return (0,sensitive/* withoutTokens */.N_)((0,operator/* writtenOf */.lu)(value) ?? 'null');
}
function undecided(rule, reason, trails, { target }) {
    const [first, ...others] = trails;
    const path = first === undefined ? [] : (0,policy_trail/* pathOf */.XM)(first);
    const where = path.length === 0 ? '' : ` for "${(0,config_value/* formatPath */.jV)(path)}"`;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const hint = NEXT.get(reason);
    const related = others.slice(0, MAX_RELATED).flatMap((trail) => {
        const at = (0,policy_trail/* placeOfTrail */.JT)(trail);
        return at === undefined ? [] : [{ at, message: `Not decided either: ${(0,config_value/* formatPath */.jV)((0,policy_trail/* pathOf */.XM)(trail))}` }];
    });
    return {
        rule: { id: rule.id, severity: ELSEWHERE.has(reason) ? 'note' : rule.severity, cliParity: 'stricter' },
        target: target.name,
        message: `It is not decided whether this holds${where}${more}: "${rule.title}"; ${reason}.`,
        at: (first === undefined ? undefined : (0,policy_trail/* placeOfTrail */.JT)(first)) ?? placeOfTarget(target),
        path,
        ...(related.length === 0 ? {} : { related }),
        ...(hint === undefined ? {} : { hint }),
    };
}
function placeOfTarget({ at, config }) {
    return at ?? (0,config_places/* firstPlace */.Az)(config.entries.get('bundle')?.keyPlaces) ?? (0,config_places/* firstPlace */.Az)(config.places);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/host-address.js
var host_address = __webpack_require__(22957);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/workspace-address.js




function withWorkspaceAddress(target) {
    const made = MADE.get(target) ?? workspace_address_make(target);
    MADE.set(target, made);
    return made;
}
const MADE = new WeakMap();
function workspace_address_make(target) {
    const { config } = target;
    const host = (0,config_value/* valueAt */.fK)(config, ['workspace', 'host']);
    if (host?.kind !== 'text')
        return target;
    const address = addressOf(host.value, written((0,config_value/* valueAt */.fK)(config, ['workspace', 'workspace_id'])));
    if (address === undefined || address === host.value)
        return target;
    return { ...target, config: (0,edit/* setAt */.ef)(config, ['workspace', 'host'], (0,make/* textValue */.v8)(address, host.places)) };
}
function addressOf(host, field) {
    const server = (0,host_address/* serverOf */.FN)(host);
    const workspace = field || (0,host_address/* workspaceOf */.B3)(host);
    const own = /^https:\/\/adb-(\d+)\./.exec(server ?? '')?.[1];
    return server === undefined || workspace === '' || workspace === own ? server : `${server}?w=${workspace}`;
}
function written(value) {
    if (value?.kind === 'number')
        return value.written;
    return value?.kind === 'text' ? value.value : '';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/check.js











function checkPolicy(pack, target, facts = {}) {
    const look = policyLook(pack, target, facts);
    for (const resource of resourcesOf(target.config))
        look.see(resource);
    return [...look.findings()];
}
function policyLook(pack, target, facts = {}) {
    return new PolicyLook(pack, {
        target: withWorkspaceAddress(target),
        targets: (facts.targets ?? [target]).map(withWorkspaceAddress),
        parameters: pack.parameters,
        branch: facts.branch,
        requirements: facts.requirements,
    });
}
class Question {
    rule;
    check;
    pattern;
    passOver;
    judged = [];
    see;
    #scope;
    #narrowed;
    constructor(rule, check, pattern, scope) {
        this.rule = rule;
        this.check = check;
        this.pattern = pattern;
        this.passOver = check.surely === undefined ? undefined : { surely: check.surely, scope };
        this.see = (item) => {
            for (const one of check.reads === undefined ? [item] : requirementsOf(item, check.reads, scope)) {
                const judged = verdicts_judge(check, one, scope);
                if (judged !== undefined)
                    this.judged.push(judged);
            }
        };
        this.#scope = scope;
        this.#narrowed = check.select.some((selector) => (0,policy_selector/* typesOf */.pl)(selector).length > 0);
    }
    takes(type) {
        return !this.#narrowed || (0,policy_selector/* selectsResource */.cw)(this.check.select, this.#scope.target, type);
    }
}
class PolicyLook {
    #pack;
    #scope;
    #questions;
    #ofResources;
    #sweep;
    #types = new Map();
    constructor(pack, scope) {
        const { target } = scope;
        this.#pack = pack;
        this.#scope = scope;
        this.#questions = pack.rules.flatMap((rule) => rule.checks
            .filter(({ select }) => (0,policy_selector/* selectsTarget */.j8)(select, target))
            .flatMap((check) => {
            const patterns = check.each.length === 0 ? [undefined] : check.each;
            return patterns.map((pattern) => new Question(rule, check, pattern, scope));
        }));
        const isWhole = hasReferenceForResources(target.config);
        this.#ofResources = new Set(isWhole ? [] : this.#questions.filter(({ pattern }) => pattern !== undefined && namesResources(pattern)));
        this.#sweep = new SweepWalk(sweepOf(pack), target.config, scope);
    }
    see(resource) {
        this.#sweep.see(resource);
        const { type, key, value } = resource;
        const { group, byKey } = this.#ofType(type);
        const start = { part: key, value, parent: group, unknown: undefined };
        for (const { ofKey, tree } of byKey)
            if ((0,value_path/* isStep */.Vf)(ofKey, key))
                tree.walk(start);
    }
    findings() {
        for (const question of this.#questions)
            if (!this.#ofResources.has(question))
                this.#ask(question);
        return this.#pack.rules.flatMap((rule) => {
            const judged = this.#questions.filter((one) => one.rule === rule).flatMap((one) => one.judged);
            return findingsOf(rule, judged, this.#scope);
        });
    }
    #ofType(type) {
        const known = this.#types.get(type);
        if (known !== undefined)
            return known;
        const wanted = new Map();
        for (const question of this.#ofResources) {
            const [, ofType, ofKey, ...steps] = question.pattern?.steps ?? [];
            if (ofType === undefined || ofKey === undefined || !(0,value_path/* isStep */.Vf)(ofType, type) || !question.takes(type))
                continue;
            const source = JSON.stringify(ofKey);
            const some = wanted.get(source) ?? { ofKey, all: [] };
            some.all.push({ steps, see: question.see, passOver: question.passOver });
            wanted.set(source, some);
        }
        const byKey = [...wanted.values()].map(({ ofKey, all }) => ({ ofKey, tree: new PatternTree(all) }));
        const found = { group: (0,policy_trail/* trailTo */.Kr)(this.#scope.target.config, ['resources', type]), byKey };
        this.#types.set(type, found);
        return found;
    }
    #ask(question) {
        const { pattern, passOver } = question;
        const root = (0,policy_trail/* rootTrail */.P)(this.#scope.target.config);
        const see = (item) => {
            if (question.takes(typeOf(item)))
                question.see(item);
        };
        if (pattern === undefined) {
            see(root);
            return;
        }
        const swept = passOver === undefined ? undefined : this.#sweep.suspects(pattern, passOver.surely);
        if (swept === undefined)
            new PatternTree([{ steps: pattern.steps, see, passOver }]).walk(root);
        else
            for (const item of swept)
                see(item);
    }
}
function namesResources({ steps: [first, ...others] }) {
    const named = others.slice(0, 2).filter(({ kind }) => kind === 'key' || kind === 'keys');
    return first?.kind === 'key' && first.name === 'resources' && named.length === 2;
}
function hasReferenceForResources(config) {
    const resources = config.entries.value('resources');
    if (resources?.kind !== 'map')
        return (0,operator/* isReference */.A_)(resources);
    return resources.entries.values.some(operator/* isReference */.A_);
}
const SWEEPS = new WeakMap();
function sweepOf(pack) {
    const known = SWEEPS.get(pack) ?? new Sweep(pack.rules.flatMap(({ checks }) => checks));
    SWEEPS.set(pack, known);
    return known;
}
function typeOf(item) {
    const [resources, type] = (0,policy_trail/* pathOf */.XM)(item);
    return resources === 'resources' && typeof type === 'string' ? type : undefined;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/resource-values.js
var resource_values = __webpack_require__(78413);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/bundle-permission-level.js
var bundle_permission_level = __webpack_require__(18460);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/condition-operator-unknown.js
var condition_operator_unknown = __webpack_require__(78596);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/engine-unknown.js
var engine_unknown = __webpack_require__(43882);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/enum-value.js
var enum_value = __webpack_require__(84866);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/rule.js
var rules_rule = __webpack_require__(16177);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/rules/observe.js



function observe(rule, target, bundle) {
    const alone = ALONE.get(rule) ?? [rule];
    ALONE.set(rule, alone);
    const look = rulesLook(alone, target, bundle);
    for (const resource of resourcesOf(target.config))
        look.see(resource);
    return [...look.findings()];
}
const ALONE = new WeakMap();
function rulesLook(rules, target, bundle) {
    return new RulesLook(rules, target, bundle);
}
class RulesLook {
    #target;
    #bundle;
    #seen;
    #questions;
    constructor(rules, target, bundle) {
        this.#target = target;
        this.#bundle = bundle;
        this.#seen = new Map(rules.map((rule) => [rule, []]));
        this.#questions = questionsOf(rules);
    }
    see(resource) {
        if (resource.type !== 'jobs')
            return;
        const job = resource.with(resource.value);
        for (const { rule, check } of this.#questions.ofJob(keysOf(job)))
            this.#say(rule, check(job, this.#target));
        for (const task of job.tasks) {
            const asked = this.#questions.ofTask(keysOf(task));
            for (const { rule, check } of asked)
                this.#say(rule, check(task, job, this.#target));
        }
    }
    *findings() {
        for (const [rule, seen] of this.#seen) {
            for (const observation of seen)
                yield { rule, target: this.#target.name, ...observation };
            const ofTarget = rule.checkTarget?.(this.#target, this.#bundle) ?? rules_rule/* NOTHING */.K;
            for (const observation of ofTarget)
                yield { rule, target: this.#target.name, ...observation };
        }
    }
    #say(rule, seen) {
        if (seen === rules_rule/* NOTHING */.K)
            return;
        for (const observation of seen)
            this.#seen.get(rule)?.push(observation);
    }
}
const QUESTIONS = new WeakMap();
function questionsOf(rules) {
    const known = QUESTIONS.get(rules);
    if (known !== undefined)
        return known;
    const ofJob = (0,keys/* rememberedOfKeys */._p)((keys) => rules.flatMap((rule) => {
        const { checkJob: check, jobKeys } = rule;
        return check !== undefined && observe_isAbout(keys, jobKeys) ? [{ rule, check }] : [];
    }));
    const ofTask = (0,keys/* rememberedOfKeys */._p)((keys) => rules.flatMap((rule) => {
        const { checkTask: check, taskKeys } = rule;
        return check !== undefined && observe_isAbout(keys, taskKeys) ? [{ rule, check }] : [];
    }));
    QUESTIONS.set(rules, { ofJob, ofTask });
    return { ofJob, ofTask };
}
function observe_isAbout(keys, wanted) {
    return wanted?.some((key) => keys.indexOf(key) !== undefined) ?? true;
}
function keysOf({ value }) {
    return value.kind === 'map' ? value.entries.keys : keys/* Keys */.D$.none;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/permission-level-invalid.js + 1 modules
var permission_level_invalid = __webpack_require__(25872);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/reference-instead-of-map.js
var reference_instead_of_map = __webpack_require__(40524);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/required-field.js
var required_field = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/deprecated-field.js
var deprecated_field = __webpack_require__(56023);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/null-value.js
var null_value = __webpack_require__(1378);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/target-invalid.js
var target_invalid = __webpack_require__(91924);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/unknown-field.js
var unknown_field = __webpack_require__(43588);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/unknown-to-core-schema.js
var unknown_to_core_schema = __webpack_require__(78335);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/missed.js


function isMissed(path, target) {
    if (path[0] !== 'resources')
        return !isSaid(path, target);
    return !isOfEmptyResource(path, target) && !isInFile(path, target) && !isOneOfTwo(path);
}
function isSaid(path, { merged }) {
    if (path[0] === 'scripts')
        return path.at(-1) === 'content';
    return (0,config_value/* formatPath */.jV)(path) === 'bundle.name' && !(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(merged, ['workspace', 'root_path']));
}
function isOfEmptyResource(path, { config }) {
    return path.length === 4 && (0,config_value/* valueAt */.fK)(config, path.slice(0, 3))?.kind === 'null';
}
const OF_ALERT_FILE = new Set(['evaluation', 'query_text', 'schedule']);
function isInFile(path, { config }) {
    return (path[1] === 'alerts' && OF_ALERT_FILE.has(path[3]) && (0,reading/* isTextSet */.og)((0,config_value/* valueAt */.fK)(config, [...path.slice(0, 3), 'file_path'])));
}
function isOneOfTwo(path) {
    return path[1] === 'jobs' && path[3] === 'job_clusters' && path.at(-1) === 'new_cluster';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/resources/computed-fields.js
const UNITY_CATALOG = [
    'browse_only',
    'created_at',
    'created_by',
    'full_name',
    'metastore_id',
    'owner',
    'updated_at',
    'updated_by',
];
const EVERYWHERE = ['id', 'lifecycle', 'modified_status', 'name', 'url'];
const computed_fields_BY_TYPE = {
    alerts: ['create_time', 'effective_run_as', 'lifecycle_state', 'owner_user_name', 'run_as_user_name', 'update_time'],
    apps: [
        'active_deployment',
        'app_status',
        'compute_status',
        'create_time',
        'creator',
        'default_source_code_path',
        'effective_budget_policy_id',
        'effective_usage_policy_id',
        'effective_user_api_scopes',
        'oauth2_app_client_id',
        'oauth2_app_integration_id',
        'pending_deployment',
        'service_principal_client_id',
        'service_principal_id',
        'service_principal_name',
        'update_time',
        'updater',
    ],
    catalogs: [
        ...UNITY_CATALOG,
        'catalog_type',
        'effective_predictive_optimization_flag',
        'provisioning_info',
        'securable_type',
        'storage_location',
    ],
    clusters: [
        'cluster_id',
        'cluster_source',
        'creator_user_name',
        'default_tags',
        'driver',
        'spark_context_id',
        'state',
    ],
    dashboards: ['create_time', 'dashboard_id', 'etag', 'lifecycle_state', 'path', 'published', 'update_time'],
    experiments: ['creation_time', 'experiment_id', 'last_update_time', 'lifecycle_stage'],
    jobs: [
        'created_time',
        'creator_user_name',
        'effective_budget_policy_id',
        'effective_usage_policy_id',
        'job_id',
        'run_as_user_name',
        'settings',
    ],
    model_serving_endpoints: [
        'creation_timestamp',
        'creator',
        'data_plane_info',
        'endpoint_id',
        'endpoint_url',
        'last_updated_timestamp',
        'pending_config',
        'permission_level',
        'serving_endpoint_id',
        'state',
        'task',
    ],
    models: [
        'creation_timestamp',
        'last_updated_timestamp',
        'latest_versions',
        'permission_level',
        'registered_model_id',
        'user_id',
    ],
    pipelines: [
        'cause',
        'cluster_id',
        'creator_user_name',
        'effective_budget_policy_id',
        'health',
        'last_modified',
        'latest_updates',
        'pipeline_id',
        'run_as_user_name',
        'spec',
        'state',
    ],
    quality_monitors: [
        'dashboard_id',
        'drift_metrics_table_name',
        'latest_monitor_failure_msg',
        'monitor_version',
        'profile_metrics_table_name',
        'status',
        'table_name',
    ],
    registered_models: [...UNITY_CATALOG, 'aliases', 'storage_location'],
    schemas: [
        ...UNITY_CATALOG,
        'catalog_type',
        'effective_predictive_optimization_flag',
        'schema_id',
        'storage_location',
    ],
    secret_scopes: ['backend_type', 'keyvault_metadata'],
    secrets: [
        'create_time',
        'created_by',
        'effective_owner',
        'full_name',
        'metastore_id',
        'owner',
        'update_time',
        'updated_by',
    ],
    sql_warehouses: ['creator_name', 'health', 'jdbc_url', 'num_active_sessions', 'num_clusters', 'odbc_params', 'state'],
    vector_search_endpoints: [
        'creation_timestamp',
        'creator',
        'endpoint_id',
        'endpoint_status',
        'last_updated_timestamp',
        'last_updated_user',
        'num_indexes',
    ],
    vector_search_indexes: ['creator', 'index_url', 'status'],
    volumes: [...UNITY_CATALOG, 'access_point', 'encryption_details', 'volume_id', 'volume_path'],
};
function computedFields(type) {
    const own = Object.hasOwn(computed_fields_BY_TYPE, type) ? computed_fields_BY_TYPE[type] : undefined;
    return own && [...EVERYWHERE, ...own];
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/terraform-fields.js
var terraform_fields = __webpack_require__(25607);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/resource-reference-missing.js
var resource_reference_missing = __webpack_require__(75518);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/reference-fields.js








function* checkReferenceFields({ config, references }, schema) {
    const problems = new Map();
    const isFlawed = (text) => {
        if (!text.startsWith('resources.'))
            return false;
        if (!problems.has(text))
            problems.set(text, problemOf(text, config, schema));
        return problems.get(text) !== undefined;
    };
    for (const { text, path, at } of references.where(isFlawed)) {
        const problem = problems.get(text);
        if (problem === undefined)
            continue;
        const { rule, message, hint } = problem;
        yield { rule, observation: { message: `"\${${text}}" ${message}`, at, path, hint } };
    }
}
function problemOf(text, config, schema) {
    const [, type, key, ...fields] = (0,reference_path/* parseReference */.F2)(text).path;
    if (typeof type !== 'string' || typeof key !== 'string')
        return undefined;
    let value = (0,config_value/* valueAt */.fK)(config, ['resources', type, key]);
    let described = at(at(at(schema.root, 'resources'), type), key);
    if (value === undefined)
        return undefined;
    for (const [depth, field] of fields.entries()) {
        if ((0,config_value/* isOpen */.nT)(value))
            return undefined;
        const computed = depth === 0 ? computedFields(type) : [];
        const known = [...namesIn(value), ...namesIn(described), ...(computed ?? ['id'])];
        const terraform = depth === 0 && terraform_fields/* TERRAFORM_FIELDS */.H.get(type)?.has(String(field)) === true;
        if (typeof field === 'string' && !terraform && !known.includes(field) && !isTerraformsWordFor(field, known)) {
            const name = (0,config_value/* formatPath */.jV)([type, key, ...fields.slice(0, depth)]);
            return flaw(field, name, known, computed !== undefined && lists(described));
        }
        value = (0,config_value/* valueAt */.fK)(value, [field]);
        described = at(described, field);
        if (value === undefined && described === undefined)
            return undefined;
    }
    return undefined;
}
function flaw(field, name, known, isDescribed) {
    const near = (0,suggest/* didYouMean */.a)(field, known);
    if (near !== '') {
        const message = `refers to nothing. "${name}" has no "${field}".${near}`;
        return { rule: resource_reference_missing/* rule */.H, message, hint: 'Correct the reference.' };
    }
    if (!isDescribed)
        return undefined;
    const message = `refers to "${field}", which is not known as a field of "${name}".`;
    return { rule: unknown_to_core_schema/* rule */.H, message, hint: 'If the service gives it, ignore this; else the deployment fails.' };
}
function at(type, part) {
    const actual = type && (0,schema_schema/* actualType */.$0)(type);
    if (actual?.kind === 'object')
        return resolved(actual.fields.get(String(part))?.type ?? actual.others);
    if (actual?.kind === 'map')
        return resolved(actual.values);
    return actual?.kind === 'list' ? resolved(actual.items) : undefined;
}
function resolved(type) {
    return type && (0,schema_schema/* actualType */.$0)(type);
}
function lists(type) {
    return type?.kind === 'object' && type.others === undefined;
}
function namesIn(of) {
    if (of?.kind === 'map' && 'entries' in of)
        return of.entries.keys.names;
    return of?.kind === 'object' ? of.fields.keys() : [];
}
function isTerraformsWordFor(field, known) {
    return known.includes(`${field}s`) || known.includes(field.replace(/y$/, 'ies'));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/written.js

const written_keys = new WeakMap();
function isWritten(key, at, bundle) {
    let all = written_keys.get(bundle);
    if (all === undefined) {
        all = written_keysOf(bundle);
        written_keys.set(bundle, all);
    }
    return all.has(keyAt(key, at));
}
function written_keysOf(bundle) {
    const found = new Set();
    const seen = new Set();
    const open = bundle.files.map(({ config }) => config);
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (seen.has(value))
            continue;
        seen.add(value);
        if (value.kind === 'list')
            for (const item of value.items)
                open.push(item);
        if (value.kind !== 'map')
            continue;
        for (const [key, entry] of value.entries) {
            for (const place of (0,config_places/* allPlaces */.U1)(entry.keyPlaces))
                found.add(keyAt(key, place));
            open.push(entry.value);
        }
    }
    return found;
}
function keyAt(key, { file, line, column }) {
    return JSON.stringify([key, file, line, column]);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/check.js



















const RULES = {
    'unknown-field': unknown_field/* rule */.H,
    'wrong-type': wrong_type/* rule */.H,
    'null-value': null_value/* rule */.H,
    'required-field': required_field/* rule */.H,
    'enum-value': enum_value/* rule */.H,
    'deprecated-field': deprecated_field/* rule */.H,
    undescribed: unknown_to_core_schema/* rule */.H,
};
const ABOUT_KEYS = new Set(['unknown-field', 'deprecated-field', 'undescribed']);
const UNREAD = new Set([file_unreadable/* rule */.H.id, yaml_invalid/* rule */.H.id]);
function* checkSchema(target, bundle, schema) {
    const whole = !bundle.findings.some(({ rule }) => UNREAD.has(rule.id));
    for (const { issue, at, path } of issuesOf(target, bundle, schema)) {
        if (issue.kind === 'required-field' && !(whole && isMissed(path, target)))
            continue;
        if (issue.kind === 'wrong-type' && (0,target_invalid/* isUnusableTarget */.n)(at, bundle))
            continue;
        if (at === undefined || (ABOUT_KEYS.has(issue.kind) && !isWritten(String(issue.part), at, bundle)))
            continue;
        const { hint } = issue;
        const observation = { message: messageOf(issue, path), at, path, ...(hint === undefined ? {} : { hint }) };
        if (issue.kind !== 'unknown-field' || schema.complete || issue.certain)
            yield { rule: RULES[issue.kind], observation };
        else
            yield { rule: unknown_to_core_schema/* rule */.H, observation: unknownToUs(observation) };
    }
    yield* checkReferenceFields(target, schema);
    yield* checkClashes(target, bundle, schema.root);
}
function messageOf({ kind, message, part }, path) {
    if (kind !== 'required-field' || path.length < 2)
        return message;
    return `The required field "${part}" of "${(0,config_value/* formatPath */.jV)(path.slice(0, -1))}" is not set.`;
}
function unknownToUs(observation) {
    return {
        hint: 'If it is spelt right, ignore this; an installed Databricks CLI, or "schema-path", knows every field.',
        ...observation,
        message: observation.message.replace('Unknown field', 'The built-in schema does not know the field'),
    };
}
function* issuesOf(target, bundle, schema) {
    const said = new Set();
    for (const issue of effectiveIssues(target, bundle, schema)) {
        said.add(check_keyOf(issue));
        yield issue;
    }
    for (const issue of overriddenIssues(target, bundle, schema)) {
        if (DROPPED.has(issue.issue.kind) && !said.has(check_keyOf(issue)))
            yield issue;
    }
}
const DROPPED = new Set(['unknown-field', 'wrong-type', 'null-value']);
function check_keyOf({ issue, at }) {
    return `${issue.kind} ${at === undefined ? '' : (0,kernel/* formatPlace */.dE)(at)}`;
}
function* effectiveIssues({ name, config }, bundle, schema) {
    yield* placed(walk(config, effectiveRoot(schema), ''), [], (0,config_value/* placeOf */.$t)(config));
    const type = targetOverride(schema);
    if (type === undefined)
        return;
    for (const section of check_SECTIONS) {
        const path = [section, name];
        const declared = (0,config_value/* entryAt */._f)(bundle.config, path);
        if (declared !== undefined)
            yield* placed(walk(declared.value, type, name), path, (0,config_value/* placeOfKey */.qQ)(declared));
    }
}
const check_SECTIONS = ['targets', 'environments'];
function* overriddenIssues({ name }, bundle, schema) {
    const { config } = bundle;
    yield* placed(walk(config, effectiveRoot(schema), ''), [], (0,config_value/* placeOf */.$t)(config));
    for (const section of check_SECTIONS) {
        const type = declaredTargets(schema);
        const all = config.entries.get(section);
        if (type === undefined || all === undefined)
            continue;
        const own = (0,config_value/* valueAt */.fK)(all.value, [name]);
        const only = all.value.kind === 'map' ? (0,edit/* mapFrom */.NU)(own === undefined ? {} : { [name]: own }, all.value.places) : all.value;
        for (const issue of placed(walk(only, type, section), [section], (0,config_value/* placeOfKey */.qQ)(all))) {
            yield { ...issue, path: overriddenPath(issue.path) };
        }
    }
}
function overriddenPath(path) {
    return path.length > 3 ? path.slice(2) : path;
}
function* placed(found, path, announced) {
    if (found === undefined)
        return;
    for (const issue of found.issues) {
        yield { issue, at: issue.at ?? announced, path: issue.part === undefined ? path : [...path, issue.part] };
    }
    for (const inside of found.inside)
        yield* placed(inside.found, [...path, inside.part], inside.announced);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/judge.js


















const MAX_FINDINGS = 500_000;
function judge_judge(given) {
    const { bundle, targets, schema, packs, facts } = given;
    const found = [...bundle.findings];
    const add = (finding) => {
        if (found.length >= MAX_FINDINGS)
            throw judge_tooMany(found);
        found.push(finding);
    };
    if ((0,resolve_unread/* isRootUnread */.yL)(bundle))
        return found;
    const asked = (0,resolve_unread/* isPartlyUnread */.iq)(bundle) ? NOT_ABOUT_ABSENCE : registry/* rules */.a;
    for (const rule of asked) {
        for (const seen of rule.checkBundle?.(bundle) ?? [])
            add({ rule, target: undefined, ...seen });
    }
    const withFiles = alertFiles(bundle);
    for (const target of targets) {
        for (const finding of target.findings)
            add(finding);
        const ofRules = rulesLook(asked, target, bundle);
        const deployed = packs.length === 0 ? target : (0,resource_values/* withResourceValues */.J)(withFiles(target));
        const ofPacks = packs.map((pack) => policyLook(pack, deployed, facts));
        const seenAlike = deployed === target ? ofPacks : [];
        for (const resource of (0,resources_resource/* resourcesOf */.F)(target.config)) {
            ofRules.see(resource);
            for (const look of seenAlike)
                look.see(resource);
        }
        if (deployed !== target) {
            for (const resource of (0,resources_resource/* resourcesOf */.F)(deployed.config))
                for (const look of ofPacks)
                    look.see(resource);
        }
        const noMaps = new Set();
        const noValues = new Set();
        for (const finding of ofRules.findings()) {
            add(finding);
            if (finding.rule === reference_instead_of_map/* rule */.H)
                noMaps.add((0,config_value/* formatPath */.jV)(finding.path ?? []));
            if (ABOUT_VALUES.has(finding.rule))
                noValues.add((0,config_value/* formatPath */.jV)(finding.path ?? []));
        }
        for (const { rule, observation } of checkSchema(target, bundle, schema)) {
            const isOfNoMap = noMaps.size > 0 && rule === required_field/* rule */.H && noMaps.has((0,config_value/* formatPath */.jV)(observation.path?.slice(0, -1) ?? []));
            const isTold = noValues.size > 0 && rule === enum_value/* rule */.H && noValues.has((0,config_value/* formatPath */.jV)(observation.path ?? []));
            if (!isOfNoMap && !isTold)
                add({ rule, target: target.name, ...observation });
        }
        for (const look of ofPacks)
            for (const finding of look.findings())
                add(finding);
    }
    return found;
}
function judge_tooMany(found) {
    const counts = new Map();
    for (const { rule } of found)
        counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
    const [[rule, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
    return new kernel/* StepError */.zg(bundle_validate_errors/* bundleErrors */.I.BUNDLE_FINDINGS_TOO_MANY, `More than ${MAX_FINDINGS} things are wrong with the bundle, ${count} of them by the rule ${rule}.`, {
        hint: 'Correct what aliases or variables repeat in many places, or name some of the targets in the input "targets".',
    });
}
const ABOUT_VALUES = new Set([
    bundle_permission_level/* rule */.H,
    condition_operator_unknown/* rule */.H,
    engine_unknown/* rule */.H,
    permission_level_invalid/* rule */.H,
]);
const NOT_ABOUT_ABSENCE = registry/* rules */.a.filter(({ aboutAbsence }) => aboutAbsence !== true);

// EXTERNAL MODULE: ./lib/shared/programs/git/protected.js
var git_protected = __webpack_require__(39334);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/protected-files.js





function protectedFiles(ref, given, host) {
    const { bundle, inside, readOwn } = given;
    const from = (0,git_protected/* protectedRef */.Q)(ref, host);
    const counted = new Map();
    return {
        async read(path) {
            const file = inside(path);
            const found = await from.read(file);
            const where = ` in ${ref} (${found.commit.slice(0, 12)})`;
            if (!('bytes' in found))
                return { where, why: found.why, hint: found.why === undefined ? MERGE : COMMIT };
            const { commit, bytes } = found;
            if (bytes.byteLength > reader_MAX_BYTES)
                return { where, why: `it has ${bytes.byteLength} bytes`, hint: COMMIT };
            const own = await readOwn(file).catch(() => undefined);
            const same = own !== undefined && (0,git_protected/* sameLines */.m)(own, bytes);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
            const workspace = same ? 'same' : own === undefined ? 'gone' : 'differs';
            counted.set(file, { path: file, commit, sha256, workspace });
            return { bytes, name: same ? file : `${ref}:${file}` };
        },
        account: async () => accountOf(ref, await from.commitFor(inside(bundle, root_file/* ROOT_FILES */.Z[0])), [...counted.values()]),
    };
}
const MERGE = 'Merge it there first, in a change of its own; or correct the input that names it.';
const COMMIT = 'Commit it there as a plain file.';
function accountOf(ref, commit, files) {
    const elsewhere = files.filter((file) => file.commit !== commit);
    const origins = [`${ref}, commit ${commit}`, ...elsewhere.map((file) => `${file.path}: commit ${file.commit}`)];
    return {
        grounds: [['Configuration read from', origins.join('; ')]],
        facts: { config: { ref, commit, files: files.map((file) => ({ ...file })) } },
        findings: files.flatMap(({ path, workspace }) => {
            if (workspace === 'same')
                return [];
            const how = workspace === 'gone' ? 'is gone from the workspace' : `differs from the one of ${ref}`;
            const message = `The file ${how}. The verdict goes by ${ref}; the change counts once it is merged.`;
            return [changedFile(path, message, 'Merge it in a change of its own first, if this one needs it.')];
        }),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/config-files.js







function configFiles({ bundle, configRef }, host) {
    const { workspace, baseRef } = host.facts;
    const inside = (...path) => (0,kernel/* shownPath */.pS)((0,external_node_path_.resolve)(workspace, ...path), workspace);
    const readOwn = fileReader(workspace);
    if (configRef !== undefined)
        return protectedFiles(configRef, { bundle, inside, readOwn }, host);
    const counted = new Map();
    return {
        async read(path) {
            const bytes = await readOwn(path);
            if (bytes === undefined)
                return {};
            counted.set(inside(path), bytes);
            return { bytes, name: path };
        },
        account: async () => ({
            grounds: [],
            facts: counted.size === 0 ? {} : { config: { files: [...counted].map(digestOf) } },
            findings: baseRef === undefined ? [] : await changesSince(baseRef, counted, host),
        }),
    };
}
function digestOf([path, bytes]) {
    return { path, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
async function changesSince(ref, files, host) {
    const before = (0,git_protected/* protectedRef */.Q)(ref, host);
    const hint = `Give config-ref: then the file of ${ref} counts, whatever a change does to it.`;
    const findings = [];
    for (const [file, bytes] of files) {
        const found = await before.read(file).catch(unlessStepError);
        if (found === undefined || ('bytes' in found && (0,git_protected/* sameLines */.m)(found.bytes, bytes)))
            continue;
        const how = 'bytes' in found ? `differs from the one of ${ref}` : `is not in ${ref}`;
        findings.push(changedFile(file, `The file ${how}, and the verdict goes by that of this change.`, hint));
    }
    return findings;
}
function unlessStepError(error) {
    if (!(error instanceof kernel/* StepError */.zg))
        throw error;
}

;// CONCATENATED MODULE: ./lib/shared/documents/data-document.js
function dataDocument(file, value) {
    const place = () => ({ file });
    return {
        file,
        value,
        place,
        placeOfKey: place,
        placeInText: place,
        written: (path) => {
            const found = valueAt(value, path);
            return found === undefined || found === null || typeof found === 'object' ? undefined : String(found);
        },
    };
}
function valueAt(value, path) {
    return path.reduce((inside, part) => inside?.[part], value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/errors.js

const policyErrors = (0,kernel/* defineErrors */.V)({
    POLICY_INVALID: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'A policy pack is not there, is not valid YAML, extends an unknown pack, or states a rule that cannot be understood. Every mistake is listed with its file, line and column; nothing was checked.',
    },
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operand.js
var policy_operand = __webpack_require__(81631);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/read-pack.js + 2 modules
var read_pack = __webpack_require__(11474);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/surely.js



function surelyOf(condition) {
    if (condition.kind === 'test' && condition.path === undefined && condition.test.surely !== undefined) {
        return condition.test.surely;
    }
    if (!looksAtTexts(condition))
        return undefined;
    const holds = (value, scope) => isAnswered(condition, 'holds', (0,policy_trail/* rootTrail */.P)(value), scope);
    return {
        text: (text, scope) => holds((0,make/* textValue */.v8)(text, config_places/* NO_PLACES */.dR), scope),
        plain: (_, value, scope) => holds(value, scope),
        rest: (scope) => holds((0,make/* nullValue */.Pv)(config_places/* NO_PLACES */.dR), scope),
    };
}
function isAnswered(condition, verdict, item, scope) {
    switch (condition.kind) {
        case 'not':
            return isAnswered(condition.of, verdict === 'holds' ? 'fails' : 'holds', item, scope);
        case 'all':
        case 'any': {
            const byEach = (condition.kind === 'all') === (verdict === 'holds');
            for (const part of condition.of)
                if (isAnswered(part, verdict, item, scope) !== byEach)
                    return !byEach;
            return byEach;
        }
        case 'test':
            return condition.test.judge(item, scope).verdict === verdict;
        default:
            return false;
    }
}
function looksAtTexts(condition) {
    if (condition.kind === 'all' || condition.kind === 'any')
        return condition.of.every(looksAtTexts);
    if (condition.kind === 'not')
        return looksAtTexts(condition.of);
    return condition.kind === 'test' && condition.path === undefined && condition.test.looksAt === 'text';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/link.js






function linkPack(chain, partial = false) {
    const problems = [];
    const drafts = parametersOf(chain, problems);
    const rules = rulesOf(chain, partial, problems);
    const linked = rules.flatMap((rule) => linkRule(rule, drafts, problems) ?? []);
    const pack = chain.at(-1);
    if (pack !== undefined && problems.length === 0 && linked.length === 0 && !partial)
        problems.push(asksNothing(pack));
    if (pack === undefined || problems.length > 0)
        return problems;
    const parameters = new Map([...drafts].flatMap(([name, draft]) => (draft === undefined ? [] : [[name, draft.value]])));
    return { name: pack.name, version: pack.version, title: pack.title, parameters, rules: linked };
}
function parametersOf(chain, problems) {
    const known = new Map();
    for (const pack of chain) {
        for (const name of pack.unreadParameters)
            known.set(name, undefined);
        for (const [name, draft] of pack.parameters) {
            const inherited = known.get(name);
            const type = draft.type ?? inherited?.type;
            if (type === undefined && known.has(name))
                continue;
            if (type === undefined) {
                problems.push({
                    message: `There is no parameter "${name}" to set.${(0,suggest/* didYouMean */.a)(name, known.keys())}`,
                    at: draft.at,
                    hint: 'A new parameter has a "type" and a "default".',
                });
            }
            else if (!(0,read_pack/* isOfType */.g)(draft.value, type)) {
                const given = typeof draft.value === 'string' ? `"${draft.value}"` : formatParameter(draft.value);
                problems.push({ message: `The parameter "${name}" is a ${type}, and ${given} is none.`, at: draft.at });
            }
            else
                known.set(name, { type, value: draft.value, at: draft.at });
        }
    }
    return known;
}
function rulesOf(chain, partial, problems) {
    const known = new Map();
    for (const pack of chain) {
        for (const rule of pack.rules) {
            const inherited = known.get(rule.id);
            if (inherited === undefined) {
                if (partial || isComplete(rule, known.keys(), problems))
                    known.set(rule.id, { rule, packSelect: pack.select ?? [], origin: rule.at });
                continue;
            }
            const own = rule.checks === undefined ? inherited.packSelect : (pack.select ?? []);
            known.set(rule.id, { ...inherited, rule: overridden(inherited.rule, rule), packSelect: own });
        }
    }
    return [...known.values()].filter(({ rule }) => rule.off !== true);
}
function isComplete(rule, known, problems) {
    const lacking = ['title', 'severity', 'why', 'checks'].filter((field) => rule[field] === undefined);
    if (lacking.length === 0)
        return true;
    const near = (0,suggest/* didYouMean */.a)(rule.id, known);
    problems.push({
        message: `The rule "${rule.id}" is not inherited, and lacks ${lacking.map((field) => `"${field}"`).join(', ')}.${near}`,
        at: rule.at,
        hint: 'Give it what it lacks, or name an inherited rule to change it.',
    });
    return false;
}
function overridden(base, over) {
    return {
        id: base.id,
        at: over.at,
        off: over.off ?? base.off,
        severity: over.severity ?? base.severity,
        title: over.title ?? base.title,
        why: over.why ?? base.why,
        docs: over.docs ?? base.docs,
        select: over.select ?? (over.checks === undefined ? base.select : undefined),
        checks: over.checks ?? within(base.checks, over.select),
    };
}
function within(checks, select) {
    if (select === undefined)
        return checks;
    return checks?.map((check) => check.select === undefined ? check : { ...check, select: (0,policy_selector/* bothOf */.v_)(check.select, select) });
}
function asksNothing({ name, file }) {
    return {
        message: `The policy pack "${name}" asks for nothing: it has no rules, or all are off.`,
        at: { file },
        hint: 'Give it rules, or let it extend a pack that has some.',
    };
}
function linkRule({ rule, packSelect, origin }, parameters, problems) {
    const { id, severity, title, why, docs } = rule;
    const checks = (rule.checks ?? []).flatMap((check) => linkCheck(check, rule.select ?? packSelect, parameters, problems) ?? []);
    for (const at of deadEnds(rule, packSelect)) {
        problems.push({
            message: `The rule "${id}" never asks here: its selector takes other types of resources than its paths lead to.`,
            at,
            hint: 'Correct "resource" in the selector, or the paths in "each".',
        });
    }
    if (severity === undefined || title === undefined || why === undefined)
        return undefined;
    return { id, origin, severity, title, why, docs, checks };
}
function deadEnds({ at, checks = [], select }, packSelect) {
    const dead = checks.filter((check) => (0,policy_selector/* takesNothing */.cf)(check.select ?? select ?? packSelect, check.each));
    if (checks.every((check) => check.at.file === at.file))
        return dead.map((check) => check.at);
    return dead.length > 0 && dead.length === checks.length ? [at] : [];
}
function linkCheck(check, ruleSelect, parameters, problems) {
    for (const words of [check.message, check.hint]) {
        for (const name of words === undefined ? [] : placeholdersOf(words.text)) {
            if (PLACEHOLDERS.some((known) => known === name) || parameters.has(name))
                continue;
            const near = (0,suggest/* didYouMean */.a)(name, [...PLACEHOLDERS, ...parameters.keys()]);
            problems.push({
                message: `"{${name}}" is neither a parameter nor a word that a message knows.${near}`,
                ...(words === undefined ? {} : { at: words.at }),
                hint: `A message knows ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')} and the parameters of the pack.`,
            });
        }
    }
    const link = (condition) => linkCondition(condition, parameters, problems);
    const when = check.when === undefined ? undefined : link(check.when);
    const require = link(check.require);
    if (require === undefined || (check.when !== undefined && when === undefined))
        return undefined;
    const { each, read, message, hint } = check;
    return {
        select: check.select ?? ruleSelect,
        each,
        reads: read,
        when,
        require,
        surely: read === undefined ? surelyOf(require) : undefined,
        message: message.text,
        hint: hint?.text,
    };
}
function linkCondition(condition, parameters, problems) {
    switch (condition.kind) {
        case 'all':
        case 'any':
            return {
                kind: condition.kind,
                of: condition.of.flatMap((part) => linkCondition(part, parameters, problems) ?? []),
            };
        case 'not':
        case 'some':
        case 'every': {
            const of = linkCondition(condition.of, parameters, problems);
            return of === undefined ? undefined : { ...condition, of };
        }
        case 'test': {
            const [name] = condition.path?.from === '$parameters' ? condition.path.steps : [];
            if (name !== undefined && !parameters.has(String(name))) {
                problems.push(unknownParameter(String(name), condition.test.at, parameters));
            }
            const operand = operandOf(condition.test, parameters, problems);
            if (operand === undefined)
                return undefined;
            const { operator } = condition.test;
            const judge = (0,policy_operand/* prepareOperand */.X)(operator, operand.value);
            if (typeof judge !== 'string') {
                const surely = operator.surely?.(operand.value);
                const looksAt = (0,policy_operand/* looksAtOf */.b)(operator, operand.value);
                const test = { judge, looksAt, ...(surely === undefined ? {} : { surely }) };
                return { kind: 'test', path: condition.path, test };
            }
            problems.push({ message: `The operand of "${operator.name}" ${judge}; it is ${operand.from}.`, at: operand.at });
            return undefined;
        }
    }
}
function operandOf({ operand, at }, parameters, problems) {
    if ('literal' in operand)
        return { value: operand.literal, at, from: 'written here' };
    const draft = parameters.get(operand.parameter);
    if (draft !== undefined) {
        const value = draft.value;
        return { value, at: draft.at, from: `the parameter "${operand.parameter}"` };
    }
    if (parameters.has(operand.parameter))
        return undefined;
    problems.push(unknownParameter(operand.parameter, at, parameters));
    return undefined;
}
function unknownParameter(name, at, parameters) {
    return {
        message: `There is no parameter "${name}".${(0,suggest/* didYouMean */.a)(name, parameters.keys())}`,
        at,
        hint: 'Declare it under "parameters", with a "type" and a "default".',
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/packs/data.js
const builtinPacks = new Map([
    [
        'recommended',
        '{"name":"recommended","version":1,"title":"Recommended","definitions":{"named_production":{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]},"production":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}]},"parameters":{"max_timeout_seconds":{"type":"number","default":86400,"doc":"No job runs longer."}},"rules":[{"id":"BND-SEC-001","title":"Production runs as a service principal","severity":"warning","why":"What runs as a person stops with the account, and does what that person may do.","checks":[{"select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"when":{"all":[{"any":[{"path":"resources.jobs","count":{"min":1}},{"path":"resources.pipelines","count":{"min":1}},{"path":"python","present":true},{"path":"experimental.python","present":true}]},{"path":"run_as.user_name","absent":true}]},"require":{"any":[{"path":"run_as.service_principal_name","present":true},{"all":[{"path":"resources.jobs","count":{"min":1}},{"path":"resources.jobs","every":{"path":"run_as.service_principal_name","present":true}},{"path":"resources.pipelines","every":{"path":"run_as.service_principal_name","present":true}}]}]},"message":"The target \\"{target}\\" does not say which service principal its jobs run as.","hint":"Set \\"run_as\\" with a \\"service_principal_name\\" in the target."},{"select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":["run_as","resources.{jobs,pipelines,alerts}.*.run_as"],"require":{"path":"user_name","absent":true},"message":"In the target \\"{target}\\" something runs as the user \\"{value}\\".","hint":"Name a \\"service_principal_name\\" in \\"run_as\\" instead of a \\"user_name\\"."}]},{"id":"BND-SEC-003","title":"No secret in plain text","severity":"error","why":"Who reads the repository reads the secret, for as long as its history is kept. Put it in a secret scope and refer to it as {{secrets/scope/key}}.","checks":[{"each":"**","require":{"looks-like-secret":false},"message":"A secret stands here in plain text.","hint":"Revoke it, store the new one in a secret scope, and refer to that."}]},{"id":"BND-SEC-004","title":"No data outside of Unity Catalog","severity":"warning","why":"What lies on DBFS, in a mount or in the Hive metastore is open to every user of the workspace, and no lineage shows it.","checks":[{"each":"resources.**","require":{"any":[{"not-starts-with":["dbfs:","/dbfs/","/mnt/","/FileStore","hive_metastore."]},{"starts-with":"dbfs:/Volumes/"},{"begins-with-reference":"*"}]},"message":"The value \\"{value}\\" lies outside of Unity Catalog.","hint":"Use a volume, a table of Unity Catalog or a workspace file."},{"each":"resources.**","when":{"path":"$key","not-one-of":["description","comment","custom_description"]},"require":{"any":[{"literal":false},{"not-like":["*dbfs*","*/mnt/*","*/FileStore/*"]},{"not-matches":"(^file:|[=,\\\\s\\"\'(`](file:)?)(dbfs:/+[^V/]|/+dbfs/+[^V/]|/+mnt/|/+FileStore/)"}]},"message":"A path in \\"{path}\\" lies outside of Unity Catalog.","hint":"Use a volume, a table of Unity Catalog or a workspace file."},{"each":"resources.**","when":{"path":"$key","not-one-of":["description","comment","custom_description"]},"require":{"any":[{"literal":false},{"not-like":"*hive_metastore*"},{"starts-with":"hive_metastore."},{"not-equals":"hive_metastore","not-matches":["(?i)\\\\b(from|join|into|table|update|catalog)\\\\s+[^\\\\w\\\\s]?hive_metastore\\\\b","(?i)(^|[^\\\\w.\\\\-/\\\\\\\\])hive_metastore[^\\\\w\\\\s]?\\\\.[^\\\\w\\\\s]?\\\\w"]}]},"message":"A query or a name in \\"{path}\\" is about the Hive metastore.","hint":"Use a table and a catalog of Unity Catalog."},{"each":"resources.pipelines.*","when":{"all":[{"path":"ingestion_definition","absent":true},{"path":"gateway_definition","absent":true}]},"require":{"path":"catalog","present":true},"message":"The pipeline \\"{key}\\" names no catalog, so its tables are in the Hive metastore.","hint":"Set \\"catalog\\" and \\"schema\\"."}]},{"id":"BND-GOV-001","title":"A production target says that it is one","severity":"warning","why":"Without \\"mode production\\" the CLI accepts development pipelines and deploys from a personal folder.","checks":[{"select":{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]},"require":{"path":"$target.mode","equals":"production"},"message":"The target \\"{target}\\" does not have the mode \\"production\\".","hint":"Write \\"mode: production\\" in it."}]},{"id":"BND-OPS-001","title":"A job ends, and says so when it fails","severity":"warning","why":"A job that hangs costs money until somebody looks, and one that fails in silence is found by its readers.","checks":[{"select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":"resources.jobs.*","when":{"path":"continuous","absent":true},"require":{"any":[{"path":"timeout_seconds","min":1,"max":{"parameter":"max_timeout_seconds"}},{"all":[{"path":"timeout_seconds","absent":true},{"path":"tasks","count":{"min":1}},{"path":"tasks","every":{"path":"timeout_seconds","min":1,"max":{"parameter":"max_timeout_seconds"}}}]}]},"message":"The job \\"{key}\\" has no time limit of at most {max_timeout_seconds} seconds.","hint":"Set its \\"timeout_seconds\\"."},{"select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":"resources.jobs.*","require":{"any":[{"path":"email_notifications.on_failure","count":{"min":1}},{"path":"webhook_notifications.on_failure","count":{"min":1}},{"all":[{"path":"tasks","count":{"min":1}},{"path":"tasks","every":{"any":[{"path":"email_notifications.on_failure","count":{"min":1}},{"path":"webhook_notifications.on_failure","count":{"min":1}}]}}]}]},"message":"Nobody is told when the job \\"{key}\\" fails.","hint":"Set \\"email_notifications.on_failure\\" or \\"webhook_notifications.on_failure\\"."}]},{"id":"BND-OPS-002","title":"Libraries are pinned","severity":"warning","why":"An unpinned library is another one tomorrow, and then the model is not the one that was validated.","checks":[{"each":["resources.jobs.*.tasks[*].libraries[*].pypi.package","resources.jobs.*.tasks[*].for_each_task.task.libraries[*].pypi.package"],"require":{"matches":["^[A-Za-z0-9][A-Za-z0-9._-]*(\\\\[[A-Za-z0-9._, -]*\\\\])? *===? *[0-9][A-Za-z0-9.!+_-]*( *;.*)?$"," @ ([a-z0-9]+:|[./])[^ ]+$","\\\\.whl$","-[0-9][A-Za-z0-9.!+_]*\\\\.(tar\\\\.gz|tgz|zip)$","(^| @ )git\\\\+[^ ]+@[0-9a-f]{40}(#[^ ]*)?$"]},"message":"The library \\"{value}\\" is not pinned to one version.","hint":"Write \\"name==version\\", or of a repository the commit."},{"each":["resources.jobs.*.environments[*].spec.dependencies[*]","resources.pipelines.*.environment.dependencies[*]"],"when":{"all":[{"not-starts-with":["-",".","/"]},{"not":{"begins-with-reference":["workspace.*"]}},{"not-matches":"\\\\.txt$"}]},"require":{"matches":["^[A-Za-z0-9][A-Za-z0-9._-]*(\\\\[[A-Za-z0-9._, -]*\\\\])? *===? *[0-9][A-Za-z0-9.!+_-]*( *;.*)?$"," @ ([a-z0-9]+:|[./])[^ ]+$","\\\\.whl$","-[0-9][A-Za-z0-9.!+_]*\\\\.(tar\\\\.gz|tgz|zip)$","(^| @ )git\\\\+[^ ]+@[0-9a-f]{40}(#[^ ]*)?$"]},"message":"The dependency \\"{value}\\" is not pinned to one version.","hint":"Write \\"name==version\\", or of a repository the commit."},{"each":["resources.jobs.*.tasks[*].libraries[*].requirements","resources.jobs.*.tasks[*].for_each_task.task.libraries[*].requirements","resources.jobs.*.environments[*].spec.dependencies[*]","resources.pipelines.*.environment.dependencies[*]"],"read":"requirements","when":{"not-matches":"^[./]"},"require":{"matches":["^[A-Za-z0-9][A-Za-z0-9._-]*(\\\\[[A-Za-z0-9._, -]*\\\\])? *===? *[0-9][A-Za-z0-9.!+_-]*( *;.*)?$"," @ ([a-z0-9]+:|[./])[^ ]+$","\\\\.whl$","-[0-9][A-Za-z0-9.!+_]*\\\\.(tar\\\\.gz|tgz|zip)$","(^| @ )git\\\\+[^ ]+@[0-9a-f]{40}(#[^ ]*)?$"]},"message":"The requirement \\"{value}\\" is not pinned to one version.","hint":"Write \\"name==version\\", or of a repository the commit; a tool that locks versions does it for you."},{"each":["resources.jobs.*.tasks[*].libraries[*].maven.coordinates","resources.jobs.*.tasks[*].for_each_task.task.libraries[*].maven.coordinates"],"require":{"matches":"^[^:]+:[^:]+:[0-9A-Za-z][0-9A-Za-z._-]*$","not-contains":["LATEST","RELEASE","+","["]},"message":"The library \\"{value}\\" is not pinned to one version.","hint":"Write \\"group:artifact:version\\"."},{"each":["resources.jobs.*.tasks[*].libraries[*].cran.package","resources.jobs.*.tasks[*].for_each_task.task.libraries[*].cran.package"],"require":{"path":"^.repo","matches":"/[0-9]{4}-[0-9]{2}-[0-9]{2}"},"message":"An R library of \\"{resource}\\" comes from no dated snapshot, so it is another one tomorrow.","hint":"Set \\"repo\\" to a dated snapshot of CRAN."},{"each":["resources.jobs.*.job_clusters[*].new_cluster.docker_image.url","resources.jobs.*.tasks[*].new_cluster.docker_image.url","resources.jobs.*.tasks[*].for_each_task.task.new_cluster.docker_image.url","resources.clusters.*.docker_image.url"],"require":{"matches":"[:@][^/:@]+$","not-like":"*:latest"},"message":"The image \\"{value}\\" is not pinned to one version.","hint":"Write its digest, or a tag other than \\"latest\\"."}]},{"id":"BND-OPS-003","title":"Only production runs on a schedule, in a stated time zone","severity":"warning","why":"What runs on a schedule outside of production costs money and may write where production reads.","checks":[{"select":[{"not-mode":"production","not-target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"]},{"not-mode":"production","target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":["resources.jobs.*.{schedule,trigger}","resources.alerts.*.schedule"],"when":{"present":true},"require":{"path":"pause_status","equals":"PAUSED"},"message":"The {key} of \\"{resource}\\" is not paused outside of production.","hint":"Write \\"pause_status: PAUSED\\" here, or leave it out and set \\"presets.trigger_pause_status: PAUSED\\" in the target."},{"select":[{"not-mode":"production","not-target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"]},{"not-mode":"production","target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":"resources.jobs.*.continuous","when":{"present":true},"require":{"path":"pause_status","equals":"PAUSED"},"message":"\\"{resource}\\" runs all the time outside of production.","hint":"Write \\"pause_status: PAUSED\\" here, or leave it out and set \\"presets.trigger_pause_status: PAUSED\\" in the target."},{"select":[{"not-mode":"production","not-target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"]},{"not-mode":"production","target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"each":"resources.pipelines.*.continuous","when":{"present":true},"require":{"equals":false},"message":"\\"{resource}\\" runs all the time outside of production.","hint":"Leave it out here, or set \\"presets.trigger_pause_status: PAUSED\\" in the target."},{"each":"resources.{jobs,quality_monitors}.*.schedule","when":{"present":true},"require":{"path":"timezone_id","present":true},"message":"The schedule of \\"{resource}\\" states no time zone.","hint":"Set \\"timezone_id\\", for example \\"Europe/Zurich\\"."}]}]}',
    ],
    [
        'regulated-bank',
        '{"name":"regulated-bank","version":1,"title":"Regulated bank","extends":"recommended","select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}],"definitions":{"clusters":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*"],"sized":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"personal_folders":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]},"parameters":{"everyone":{"type":"list","default":["users","account users"],"doc":"Groups that every user of a workspace or an account is in."},"levels_of_everyone":{"type":"list","default":["CAN_VIEW","CAN_READ"],"doc":"What such a group may at most be given."},"privileges_of_everyone":{"type":"list","default":["BROWSE","USE_CATALOG","USE_SCHEMA","SELECT","EXECUTE","READ_VOLUME"],"doc":"What such a group may at most be granted in Unity Catalog."},"allowed_hosts":{"type":"list","default":["https://adb-*.azuredatabricks.net"],"doc":"Workspaces that production may be in, as globs; of a host that several share, with \\"?w=\\" and the workspace."},"allowed_branches":{"type":"list","default":["main","master"],"doc":"Branches that production is deployed from, as globs."},"required_tags":{"type":"list","default":["cost_centre","owner","data_classification","env"],"doc":"Tags of everything that costs money."},"data_classifications":{"type":"list","default":["public","internal","confidential","restricted"],"doc":"Values of the tag data_classification."},"cost_centre_pattern":{"type":"text","default":"^[A-Za-z0-9][A-Za-z0-9-]{1,30}$","doc":"What a cost centre looks like, as a regular expression."},"allowed_scripts":{"type":"list","default":[],"doc":"Names under \\"scripts\\" that may be there."},"allowed_experimental":{"type":"list","default":[],"doc":"Names under \\"experimental\\" that may be there."},"allow_python":{"type":"boolean","default":false,"doc":"Whether Python code of the repository may define resources."},"runtimes":{"type":"list","default":["14.3.x-","15.4.x-","16.4.x-","17.3.x-"],"doc":"How the Databricks runtimes with long-term support start."},"node_types":{"type":"list","default":["*"],"doc":"Node types that may be used, as globs."},"max_workers":{"type":"number","default":32,"doc":"No cluster has more workers."},"max_retries":{"type":"number","default":3,"doc":"No task is tried again more often."},"max_concurrent_runs":{"type":"number","default":10,"doc":"No job runs more often at the same time."},"forbid_scale_to_zero":{"type":"boolean","default":true,"doc":"Whether an endpoint must always be warm."}},"rules":[{"id":"BND-SEC-001","severity":"error"},{"id":"BND-SEC-002","title":"Rights go to groups and service principals, and not to everybody","severity":"error","why":"A right of a person outlives the reason for it, and a right of everybody is nobody\'s. Four eyes need that who approves a change cannot also bypass it.","checks":[{"each":["permissions[*]","resources.*.*.permissions[*]"],"when":{"path":"level","one-of":["CAN_MANAGE","IS_OWNER","MANAGE"]},"require":{"path":"user_name","absent":true},"message":"The user \\"{value}\\" may manage what is in production.","hint":"Give the level to a group or to a service principal."},{"each":["permissions[*]","resources.*.*.permissions[*]"],"when":{"any":[{"path":"group_name","one-of":{"parameter":"everyone"}},{"path":"group_name","matches":"(?i)^ *(account )?users *$"}]},"require":{"path":"level","one-of":{"parameter":"levels_of_everyone"}},"message":"Every user has the level \\"{value}\\".","hint":"Give at most {levels_of_everyone} to every user. What the whole bundle gives is more on some resources, as CAN_ATTACH_TO on clusters."},{"each":"resources.*.*.grants[*]","when":{"any":[{"path":"principal","one-of":{"parameter":"everyone"}},{"path":"principal","matches":"(?i)^ *(account )?users *$"}]},"require":{"path":"privileges","every":{"one-of":{"parameter":"privileges_of_everyone"}}},"message":"Every user has the privilege \\"{value}\\".","hint":"Grant at most {privileges_of_everyone} to every user."},{"each":"resources.*.*.grants[*]","when":{"path":"privileges","some":{"matches":"(?i)^ *(all[_ ]privileges|manage) *$"}},"require":{"path":"principal","not-like":"*@*"},"message":"The user \\"{value}\\" has all privileges, or may give them.","hint":"Grant the privileges that are needed, to a group."}]},{"id":"BND-SEC-003","severity":"error"},{"id":"BND-SEC-004","severity":"error","select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}]},{"id":"BND-SEC-005","title":"Clusters isolate their users","severity":"error","why":"Without an access mode of Unity Catalog, everybody on the cluster reads everything that anybody on it may read.","checks":[{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*"],"require":{"path":"data_security_mode","one-of":["SINGLE_USER","USER_ISOLATION","DATA_SECURITY_MODE_AUTO","DATA_SECURITY_MODE_DEDICATED","DATA_SECURITY_MODE_STANDARD"]},"message":"A cluster of \\"{resource}\\" has no access mode of Unity Catalog.","hint":"Set \\"data_security_mode\\" to SINGLE_USER or USER_ISOLATION."}]},{"id":"BND-SEC-006","title":"Production is in a workspace of its own, which the bundle names","severity":"error","why":"A profile of somebody\'s computer, or a host that development shares, puts production where nobody looked.","checks":[{"require":{"path":"workspace.host","present":true},"message":"The target \\"{target}\\" does not say which workspace it is in.","hint":"Set \\"workspace.host\\" in the target."},{"each":"workspace.host","require":{"not-matches":"//[^/]*@"},"message":"The host holds credentials.","hint":"Remove them; the pipeline signs in."},{"each":"workspace.host","when":{"not-matches":"//[^/]*@"},"require":{"like":{"parameter":"allowed_hosts"},"matches":"^https?://[a-z0-9.-]+(:[0-9]+)?([?]w=[A-Za-z0-9_-]+)?$"},"message":"The host \\"{value}\\" is none of the workspaces for production.","hint":"Production may be in {allowed_hosts}."},{"each":"workspace.host","require":{"differs-from":{"mode":"development"}},"message":"A development target uses the host \\"{value}\\" as well.","hint":"Give production a workspace of its own. Of a host that both share, each says which one, as \\"?w=12\\"."},{"each":"workspace.profile","require":{"absent":true},"message":"The profile \\"{value}\\" is read from the computer that deploys.","hint":"Set \\"workspace.host\\", and let the pipeline sign in."}]},{"id":"BND-SEC-007","title":"Code from a repository is pinned to a commit or a tag","severity":"error","why":"A job that runs a branch runs what was pushed a minute ago, whatever was reviewed and deployed.","checks":[{"each":"resources.jobs.*.git_source","when":{"present":true},"require":{"any":[{"path":"git_commit","present":true},{"path":"git_tag","present":true}]},"message":"The job \\"{resource}\\" runs whatever is on a branch when it starts.","hint":"Set \\"git_commit\\" or \\"git_tag\\", or deploy the code with the bundle."},{"each":"resources.apps.*.git_source","when":{"present":true},"require":{"any":[{"path":"commit","present":true},{"path":"tag","present":true}]},"message":"The app \\"{resource}\\" runs whatever is on a branch when it is deployed.","hint":"Set \\"commit\\" or \\"tag\\", or deploy the code with the bundle."}]},{"id":"BND-GOV-001","severity":"error","checks":[{"select":{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]},"require":{"path":"$target.mode","equals":"production"},"message":"The target \\"{target}\\" does not have the mode \\"production\\".","hint":"Write \\"mode: production\\" in it."},{"require":{"path":"bundle.git.branch","like":{"parameter":"allowed_branches"}},"message":"The target \\"{target}\\" is not pinned to one of the branches {allowed_branches}.","hint":"Set \\"git.branch\\" in the target."},{"require":{"path":"$facts.branch","like":{"parameter":"allowed_branches"}},"message":"The target \\"{target}\\" is deployed from the branch \\"{branch}\\".","hint":"Production is deployed from {allowed_branches}."}]},{"id":"BND-GOV-002","title":"Nothing in production belongs to a person","severity":"error","why":"What lies in the folder of a person, or carries their name, goes when they go, and they can change it.","checks":[{"require":{"path":"$merged.workspace.root_path","present":true},"message":"The target \\"{target}\\" does not say where it is deployed to.","hint":"Set \\"workspace.root_path\\" in the target."},{"each":"workspace.root_path","when":{"path":"$merged.workspace.root_path","present":true},"require":{"all":[{"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~","/Shared","/Workspace/Shared"],"not-matches":"^(/Workspace)?//|/\\\\.\\\\.?(/|$)"},{"not":{"refers-to":"workspace.current_user.*"}}]},"message":"The root path \\"{value}\\" is personal, or open to every user.","hint":"Use a folder that only the service principal may write to, and write its path without \\"..\\"."},{"each":"workspace.{file_path,state_path,artifact_path,resource_path}","when":{"all":[{"path":"^.root_path","not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~","/Shared","/Workspace/Shared"],"not-matches":"^(/Workspace)?//|/\\\\.\\\\.?(/|$)"},{"not":{"path":"^.root_path","refers-to":"workspace.current_user.*"}}]},"require":{"all":[{"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~","/Shared","/Workspace/Shared"],"not-matches":"^(/Workspace)?//|/\\\\.\\\\.?(/|$)"},{"not":{"refers-to":"workspace.current_user.*"}}]},"message":"The path \\"{value}\\" is personal, or open to every user.","hint":"Leave \\"workspace.{key}\\" to the root path, or use a folder that only the service principal may write to."},{"each":"resources.**","when":{"all":[{"path":"$type","not-one-of":["experiments","quality_monitors"]},{"not":{"begins-with-reference":"*"}},{"not":{"lies-below":"workspace.root_path"}},{"not":{"lies-below":"resources.experiments.*.name"}}]},"require":{"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]},"message":"The path \\"{value}\\" is in the folder of a person.","hint":"Use a path below \\"workspace.root_path\\", a volume, or a shared folder."},{"each":"resources.**","when":{"all":[{"path":"$key","not-one-of":["description","comment","custom_description"]},{"path":"$.workspace.root_path","not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]}]},"require":{"any":[{"literal":false},{"not-like":["*/Users/*","*/Repos/*"]},{"not-matches":"(^file:|[=,\\\\s\\"\'(](file:)?)(/Workspace)?/(Users|Repos)/"}]},"message":"A path in \\"{path}\\" is in the folder of a person.","hint":"Use a path below \\"workspace.root_path\\", a volume, or a shared folder."},{"each":"resources.*.*.{name,display_name,title,cluster_name,instance_pool_name,catalog,catalog_name,schema,schema_name,target}","when":{"path":"$type","not-equals":"experiments"},"require":{"not":{"refers-to":"workspace.current_user.*"}},"message":"The {key} of \\"{resource}\\" holds the name of whoever deploys.","hint":"Use a fixed name in production."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*"],"require":{"path":"single_user_name","not-like":"*@*"},"message":"A cluster of \\"{resource}\\" is for the user \\"{value}\\" alone.","hint":"Name a service principal or a group, or leave it out."},{"each":"resources.registered_models.*.owner","require":{"not-like":"*@*"},"message":"The owner of \\"{resource}\\" is the user \\"{value}\\".","hint":"Name a service principal or a group, or leave it out."}]},{"id":"BND-GOV-003","title":"Everything that costs money is tagged","severity":"error","why":"Finance, model risk and the owner of the data must be found without asking around.","checks":[{"each":["resources.jobs.*","resources.pipelines.*","resources.model_serving_endpoints.*"],"require":{"path":"tags","has-keys":{"parameter":"required_tags"}},"message":"\\"{resource}\\" lacks the tags {missing}.","hint":"Set them with \\"presets.tags\\" for everything, or here."},{"each":"resources.{clusters,instance_pools,database_instances,postgres_projects}.*","require":{"path":"custom_tags","has-keys":{"parameter":"required_tags"}},"message":"\\"{resource}\\" lacks the tags {missing}.","hint":"Set them in \\"custom_tags\\"."},{"each":"resources.sql_warehouses.*","require":{"path":"tags.custom_tags","has-keys":{"parameter":"required_tags"}},"message":"\\"{resource}\\" lacks the tags {missing}.","hint":"Set them with \\"presets.tags\\" for everything, or in \\"tags.custom_tags\\"."},{"each":["resources.{jobs,pipelines}.*.tags.data_classification","resources.{clusters,instance_pools}.*.custom_tags.data_classification"],"require":{"one-of":{"parameter":"data_classifications"}},"message":"There is no data classification \\"{value}\\".","hint":"Use one of {data_classifications}."},{"each":["resources.model_serving_endpoints.*.tags[*]","resources.sql_warehouses.*.tags.custom_tags[*]","resources.{database_instances,postgres_projects}.*.custom_tags[*]"],"when":{"path":"key","equals":"data_classification"},"require":{"path":"value","one-of":{"parameter":"data_classifications"}},"message":"There is no data classification \\"{value}\\".","hint":"Use one of {data_classifications}."},{"each":["resources.{jobs,pipelines}.*.tags.cost_centre","resources.{clusters,instance_pools}.*.custom_tags.cost_centre"],"require":{"matches":{"parameter":"cost_centre_pattern"}},"message":"There is no cost centre \\"{value}\\".","hint":"Write one that the pattern \\"{cost_centre_pattern}\\" fits."},{"each":["resources.model_serving_endpoints.*.tags[*]","resources.sql_warehouses.*.tags.custom_tags[*]","resources.{database_instances,postgres_projects}.*.custom_tags[*]"],"when":{"path":"key","equals":"cost_centre"},"require":{"path":"value","matches":{"parameter":"cost_centre_pattern"}},"message":"There is no cost centre \\"{value}\\".","hint":"Write one that the pattern \\"{cost_centre_pattern}\\" fits."}]},{"id":"BND-GOV-004","title":"The bundle says with what it is deployed, and runs nothing on the way","severity":"error","why":"Another version of the CLI, or another engine, may deploy something else. Scripts and Python code of the repository run with the rights of the pipeline, in every check of every pull request.","checks":[{"require":{"path":"bundle.databricks_cli_version","present":true},"message":"The bundle does not say which version of the Databricks CLI deploys it.","hint":"Set \\"bundle.databricks_cli_version\\", for example \\">= 1.13.0, < 2.0.0\\"."},{"require":{"path":"bundle.engine","present":true},"message":"The bundle does not say which engine deploys it.","hint":"Set \\"bundle.engine\\" to direct."},{"each":"experimental.*","require":{"path":"$key","one-of":{"parameter":"allowed_experimental"}},"message":"The experimental setting \\"{key}\\" is not allowed.","hint":"Allowed are {allowed_experimental}."},{"each":"scripts.*","require":{"path":"$key","one-of":{"parameter":"allowed_scripts"}},"message":"The script \\"{key}\\" is not allowed.","hint":"Allowed are {allowed_scripts}."},{"each":"python","require":{"path":"$parameters.allow_python","equals":true},"message":"Python code of the repository defines resources, and runs in every check.","hint":"Write the resources in YAML."}]},{"id":"BND-GOV-005","title":"What holds data is not removed by accident","severity":"error","why":"A renamed key is a removal and a creation, and the tables of a removed schema are gone.","checks":[{"each":"resources.{schemas,volumes,registered_models,catalogs,pipelines,experiments,secret_scopes,database_instances,postgres_projects}.*","require":{"path":"lifecycle.prevent_destroy","equals":true},"message":"\\"{resource}\\" may be removed by a deployment.","hint":"Set \\"lifecycle.prevent_destroy: true\\"."}]},{"id":"BND-CMP-001","title":"Compute is created by a cluster policy, within limits","severity":"error","why":"A policy is where the platform team says what a cluster may be; a cluster of somebody\'s is neither isolated nor reproducible.","checks":[{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*"],"require":{"path":"policy_id","present":true},"message":"A cluster of \\"{resource}\\" follows no cluster policy.","hint":"Set \\"policy_id\\"."},{"each":["resources.jobs.*.tasks[*]","resources.jobs.*.tasks[*].for_each_task.task"],"require":{"path":"existing_cluster_id","absent":true},"message":"Task \\"{name}\\" of \\"{resource}\\" runs on a cluster that already exists.","hint":"Use a job cluster."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*"],"when":{"path":"spark_version","present":true},"require":{"path":"spark_version","starts-with":{"parameter":"runtimes"}},"message":"The runtime \\"{value}\\" is none with long-term support.","hint":"Runtimes that may be used start with {runtimes}."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"when":{"path":"node_type_id","present":true},"require":{"path":"node_type_id","like":{"parameter":"node_types"}},"message":"The node type \\"{value}\\" is not allowed.","hint":"Allowed are {node_types}."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"when":{"path":"driver_node_type_id","present":true},"require":{"path":"driver_node_type_id","like":{"parameter":"node_types"}},"message":"The node type \\"{value}\\" of the driver is not allowed.","hint":"Allowed are {node_types}."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"when":{"path":"num_workers","present":true},"require":{"path":"num_workers","max":{"parameter":"max_workers"}},"message":"A cluster of \\"{resource}\\" has {value} workers.","hint":"At most {max_workers} are allowed."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"when":{"path":"autoscale","present":true},"require":{"path":"autoscale.max_workers","present":true},"message":"A cluster of \\"{resource}\\" does not say how far it may grow.","hint":"Set \\"autoscale.max_workers\\" to at most {max_workers}."},{"each":["resources.jobs.*.job_clusters[*].new_cluster","resources.jobs.*.tasks[*].new_cluster","resources.jobs.*.tasks[*].for_each_task.task.new_cluster","resources.clusters.*","resources.pipelines.*.clusters[*]"],"when":{"path":"autoscale.max_workers","present":true},"require":{"path":"autoscale.max_workers","max":{"parameter":"max_workers"}},"message":"A cluster of \\"{resource}\\" may grow to {value} workers.","hint":"At most {max_workers} are allowed."},{"each":"resources.jobs.*","when":{"any":[{"path":"environments","count":{"min":1}},{"path":"tasks","some":{"all":[{"path":"notebook_task","present":true},{"path":"notebook_task.warehouse_id","absent":true},{"path":"job_cluster_key","absent":true},{"path":"new_cluster","absent":true},{"path":"existing_cluster_id","absent":true}]}},{"path":"tasks","some":{"all":[{"path":"for_each_task.task.notebook_task","present":true},{"path":"for_each_task.task.notebook_task.warehouse_id","absent":true},{"path":"for_each_task.task.job_cluster_key","absent":true},{"path":"for_each_task.task.new_cluster","absent":true},{"path":"for_each_task.task.existing_cluster_id","absent":true}]}}]},"require":{"any":[{"path":"budget_policy_id","present":true},{"path":"usage_policy_id","present":true}]},"message":"The serverless job \\"{key}\\" has no budget policy.","hint":"Set \\"budget_policy_id\\"."},{"each":"resources.pipelines.*","when":{"any":[{"path":"serverless","equals":true},{"path":"ingestion_definition","present":true}]},"require":{"any":[{"path":"budget_policy_id","present":true},{"path":"usage_policy_id","present":true}]},"message":"The serverless pipeline \\"{key}\\" has no budget policy.","hint":"Set \\"budget_policy_id\\"."},{"each":"resources.pipelines.*","when":{"all":[{"path":"serverless","not-equals":true},{"path":"ingestion_definition","absent":true}]},"require":{"path":"clusters","some":{"path":"policy_id","present":true}},"message":"The pipeline \\"{key}\\" follows no cluster policy.","hint":"Set \\"policy_id\\" in its \\"clusters\\", or make it serverless."}]},{"id":"BND-OPS-001","severity":"error","title":"A job ends, is bounded, and says so when it fails","checks":[{"each":"resources.jobs.*","when":{"path":"continuous","absent":true},"require":{"any":[{"path":"timeout_seconds","min":1,"max":{"parameter":"max_timeout_seconds"}},{"all":[{"path":"timeout_seconds","absent":true},{"path":"tasks","count":{"min":1}},{"path":"tasks","every":{"path":"timeout_seconds","min":1,"max":{"parameter":"max_timeout_seconds"}}}]}]},"message":"The job \\"{key}\\" has no time limit of at most {max_timeout_seconds} seconds.","hint":"Set its \\"timeout_seconds\\"."},{"each":"resources.jobs.*","require":{"any":[{"path":"email_notifications.on_failure","count":{"min":1}},{"path":"webhook_notifications.on_failure","count":{"min":1}},{"all":[{"path":"tasks","count":{"min":1}},{"path":"tasks","every":{"any":[{"path":"email_notifications.on_failure","count":{"min":1}},{"path":"webhook_notifications.on_failure","count":{"min":1}}]}}]}]},"message":"Nobody is told when the job \\"{key}\\" fails.","hint":"Set \\"email_notifications.on_failure\\" or \\"webhook_notifications.on_failure\\"."},{"each":"resources.jobs.*","require":{"path":"health.rules","count":{"min":1}},"message":"Nobody is told when the job \\"{key}\\" takes longer than it should.","hint":"Set \\"health.rules\\", for example on RUN_DURATION_SECONDS."},{"each":["resources.jobs.*.tasks[*]","resources.jobs.*.tasks[*].for_each_task.task"],"when":{"all":[{"path":"for_each_task","absent":true},{"path":"run_job_task","absent":true},{"path":"condition_task","absent":true},{"path":"^.^.continuous","absent":true}]},"require":{"path":"max_retries","present":true},"message":"Task \\"{name}\\" of \\"{resource}\\" does not say how often it is tried again.","hint":"Set \\"max_retries\\" to at most {max_retries}, to 0 for a task that must not run twice."},{"each":["resources.jobs.*.tasks[*]","resources.jobs.*.tasks[*].for_each_task.task"],"when":{"all":[{"all":[{"path":"for_each_task","absent":true},{"path":"run_job_task","absent":true},{"path":"condition_task","absent":true},{"path":"^.^.continuous","absent":true}]},{"path":"max_retries","present":true}]},"require":{"path":"max_retries","min":0,"max":{"parameter":"max_retries"}},"message":"Task \\"{name}\\" of \\"{resource}\\" has {value} retries.","hint":"Set \\"max_retries\\" to at most {max_retries}; -1 is without end."},{"each":"resources.jobs.*.max_concurrent_runs","when":{"present":true},"require":{"min":1,"max":{"parameter":"max_concurrent_runs"}},"message":"The job runs up to {value} times at once.","hint":"At most {max_concurrent_runs} are allowed."},{"each":"resources.jobs.*.queue.enabled","when":{"present":true},"require":{"equals":true},"message":"A run that comes too early is skipped instead of queued.","hint":"Set \\"queue.enabled: true\\"."}]},{"id":"BND-OPS-002","severity":"error","select":[{"mode":"production"},{"target":["prod","prod-*","prod_*","*-prod","*_prod","prd","prd-*","prd_*","*-prd","*_prd","production","production-*","production_*","*-production","*_production","live"],"not-target":["*pre?prod*","*pre?prd*","*non?prod*","*non?prd*"]}]},{"id":"BND-OPS-003","severity":"error"},{"id":"BND-ML-001","title":"Models are registered, pinned, watched and traceable","severity":"error","why":"Which version answered, on which data, and how good it was must be known of every decision, long after it was made.","checks":[{"each":"resources.models.*","require":{"present":false},"message":"The model \\"{key}\\" is in the registry of a workspace.","hint":"Use \\"registered_models\\", which are in Unity Catalog."},{"each":"resources.experiments.*.name","require":{"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]},"message":"The experiment \\"{value}\\" is in the folder of a person.","hint":"Use a shared folder."},{"each":"resources.experiments.*.name","when":{"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]},"require":{"not":{"refers-to":"workspace.current_user.*"}},"message":"The name of \\"{resource}\\" depends on who deploys.","hint":"Use a shared folder and a fixed name."},{"each":"resources.model_serving_endpoints.*.config.{served_entities,served_models}[*]","when":{"any":[{"path":"entity_name","present":true},{"path":"model_name","present":true}]},"require":{"any":[{"path":"entity_version","matches":"^[0-9]+$"},{"path":"model_version","matches":"^[0-9]+$"}]},"message":"The entity \\"{name}\\" of \\"{resource}\\" is not pinned to a version.","hint":"Set \\"entity_version\\" to a number."},{"each":"resources.model_serving_endpoints.*.config.{served_entities,served_models}[*].scale_to_zero_enabled","when":{"path":"$parameters.forbid_scale_to_zero","equals":true},"require":{"equals":false},"message":"An entity of \\"{resource}\\" scales to zero, and answers late when it is needed.","hint":"Set \\"scale_to_zero_enabled: false\\"."},{"each":"resources.model_serving_endpoints.*","require":{"any":[{"path":"ai_gateway.inference_table_config.enabled","equals":true},{"path":"config.auto_capture_config.enabled","equals":true}]},"message":"What the endpoint \\"{key}\\" answers is not kept.","hint":"Set \\"ai_gateway.inference_table_config\\" with \\"enabled: true\\"."},{"each":"resources.model_serving_endpoints.*.config.traffic_config.routes","require":{"sums-to":{"of":"traffic_percentage","total":100}},"message":"The traffic of \\"{resource}\\" does not sum to 100 percent."},{"each":"resources.quality_monitors.*","when":{"path":"$.presets.trigger_pause_status","not-equals":"PAUSED"},"require":{"path":"schedule","present":true},"message":"The monitor \\"{key}\\" runs only when somebody starts it.","hint":"Give it a \\"schedule\\"."},{"each":"resources.quality_monitors.*","require":{"path":"assets_dir","present":true,"not-starts-with":["/Users/","/Workspace/Users/","/Repos/","/Workspace/Repos/","~"]},"message":"The dashboards of the monitor \\"{key}\\" are in the folder of a person, or nowhere.","hint":"Set \\"assets_dir\\" to a shared folder."}]}]}',
    ],
]);

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/load.js









const MAX_CHAIN = 10;
async function loadPolicies({ packs, read }) {
    const problems = [];
    const loaded = [];
    for (const name of new Set(packs)) {
        const chain = await readChain(name, read, problems);
        const linked = chain === undefined ? [] : linkPack(chain, problems.length > 0);
        if ('rules' in linked)
            loaded.push(linked);
        else
            for (const problem of linked)
                addOnce(problems, problem);
    }
    for (const problem of statedTwice(loaded))
        problems.push(problem);
    if (problems.length === 0)
        return loaded;
    const [first] = problems;
    const many = problems.length === 1 ? (first?.message ?? '') : `The policy packs have ${problems.length} mistakes.`;
    throw new kernel/* StepError */.zg(policyErrors.POLICY_INVALID, many, { problems, ...(problems.length === 1 ? hintOf(first) : {}) });
}
function statedTwice(packs) {
    const origins = new Map();
    return packs.flatMap(({ rules }) => rules.flatMap(({ id, origin }) => {
        const other = origins.get(id) ?? origin;
        origins.set(id, other);
        if (other.file === origin.file)
            return [];
        const message = `The rule "${id}" is stated in "${other.file}", too, where it may mean something else.`;
        return [{ message, at: origin, hint: 'Give one of them another id, or let one pack extend the other.' }];
    }));
}
function hintOf(problem) {
    return problem?.hint === undefined ? {} : { hint: problem.hint };
}
function addOnce(problems, problem) {
    if (!problems.some((known) => JSON.stringify(known) === JSON.stringify(problem)))
        problems.push(problem);
}
async function readChain(name, read, problems) {
    const chain = [];
    const seen = [];
    let wanted = name;
    let from;
    while (wanted !== undefined) {
        const at = from?.extends?.at;
        const before = seen.at(-1);
        const where = isFile(wanted) && before !== undefined ? external_node_path_.posix.join(external_node_path_.posix.dirname(before), wanted) : wanted;
        const key = isFile(wanted) ? external_node_path_.posix.normalize(where.replaceAll('\\', '/')) : wanted;
        const problem = seen.includes(key)
            ? {
                message: `The packs extend each other: ${[...seen, key].join(' extends ')}.`,
                hint: 'Let one of them extend nothing.',
            }
            : seen.length >= MAX_CHAIN
                ? { message: `More than ${MAX_CHAIN} packs extend each other.`, hint: 'Put some of them together.' }
                : undefined;
        if (problem !== undefined) {
            addOnce(problems, { ...problem, ...(at === undefined ? {} : { at }) });
            return undefined;
        }
        seen.push(key);
        const draft = await readOne(key, at, read, problems);
        if (draft === undefined)
            return undefined;
        chain.unshift(draft);
        from = draft;
        wanted = draft.extends?.name;
    }
    return chain;
}
async function readOne(name, at, read, problems) {
    const place = at === undefined ? {} : { at };
    const builtin = builtinPacks.get(name);
    if (builtin === undefined && !isFile(name)) {
        const known = [...builtinPacks.keys()];
        addOnce(problems, {
            message: `There is no policy pack "${name}".${(0,suggest/* didYouMean */.a)(name, known)}`,
            hint: `Name ${known.join(' or ')}, or a file: ./${name}.yml.`,
            ...place,
        });
        return undefined;
    }
    if (name.startsWith('../') || name === '..' || external_node_path_.posix.isAbsolute(name)) {
        addOnce(problems, {
            message: `The policy pack "${name}" lies outside the workspace.`,
            hint: 'Name a file in it.',
            ...place,
        });
        return undefined;
    }
    const pack = builtin === undefined ? await readFileOf(name, place, read) : readBuiltin(name, builtin);
    for (const problem of pack.problems)
        addOnce(problems, problem);
    return pack.draft;
}
function readBuiltin(name, json) {
    return (0,read_pack/* readPack */.w)(dataDocument(`${name} (built in)`, JSON.parse(json)));
}
async function readFileOf(name, place, read) {
    const found = await read(name);
    if (!('bytes' in found)) {
        const problem = noFile(name, 'a policy pack', found, 'Check the spelling, and that the file is checked out.');
        return { draft: undefined, problems: [{ ...problem, ...place }] };
    }
    const { readPackFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(984)]).then(__webpack_require__.bind(__webpack_require__, 42984));
    return readPackFile(found.name, found.bytes);
}
function isFile(name) {
    return /[/\\.]/.test(name);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/empty-values.js
var empty_values = __webpack_require__(400);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/unset-values.js
var unset_values = __webpack_require__(69972);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/written-at.js

function writtenAt(config, ...path) {
    const value = (0,config_value/* valueAt */.fK)(config, path);
    return value?.kind === 'text' && value.value !== '' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/annotate.js




function annotator(config) {
    const state = writtenAt(config, 'workspace', 'state_path');
    return (resource, type) => {
        if (type !== 'jobs' && type !== 'pipelines')
            return resource;
        const text = (value) => (0,make/* textValue */.v8)(value, resource.places);
        const deployment = (0,edit/* mapFrom */.NU)({ kind: text('BUNDLE'), metadata_file_path: text(external_node_path_.posix.join(state ?? '', 'metadata.json')) }, resource.places);
        const deployed = (0,edit/* withEntry */.rM)(resource, 'deployment', deployment);
        if (type === 'pipelines')
            return deployed;
        return (0,edit/* withEntry */.rM)((0,edit/* withEntry */.rM)(deployed, 'edit_mode', text('UI_LOCKED')), 'format', text('MULTI_TASK'));
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/latest-wheels.js


function latestWheels(paths) {
    const kept = [];
    const places = new Map();
    for (const path of paths) {
        const parts = external_node_path_.posix.basename(path).split('-');
        const [distribution = '', version = ''] = parts;
        const isWheel = (parts.length === 5 || parts.length === 6) && path.endsWith('.whl');
        const known = isWheel ? places.get(distribution) : undefined;
        if (known === undefined) {
            if (isWheel)
                places.set(distribution, { index: kept.length, version });
            kept.push(path);
        }
        else if (compareVersions(version, known.version) > 0) {
            kept[known.index] = path;
            places.set(distribution, { index: known.index, version });
        }
    }
    return kept;
}
function compareVersions(a, b) {
    const ofA = a.match(TOKEN) ?? [];
    const ofB = b.match(TOKEN) ?? [];
    for (const [index, one] of ofA.entries()) {
        const other = ofB[index];
        if (other === undefined)
            break;
        const order = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : (0,kernel/* byCodeUnit */.X)(one, other);
        if (order !== 0)
            return order;
    }
    return ofA.length - ofB.length;
}
const TOKEN = /[0-9]+|[^0-9]+/g;

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/artifacts.js










const BUILD_WHEEL = 'python3 setup.py bdist_wheel';
function withArtifacts(config, facts) {
    const given = isDetected(config, facts) ? (0,edit/* setAt */.ef)(config, ['artifacts'], DETECTED) : config;
    return (0,edit/* changeEntry */.df)(given, 'artifacts', (artifacts) => (0,edit/* ifMap */.m2)(artifacts, (all) => (0,edit/* changeValues */.ln)(all, (one) => (0,edit/* ifMap */.m2)(one, (artifact) => prepared(artifact, facts)))));
}
function isDetected(config, { hasSetup }) {
    return hasSetup && !(0,reading/* isSet */.vM)((0,config_value/* valueAt */.fK)(config, ['artifacts'])) && usesLocalLibraries(config);
}
const DETECTED = (0,edit/* mapFrom */.NU)({ python_artifact: (0,edit/* mapFrom */.NU)({ path: (0,make/* textValue */.v8)('.', config_places/* NO_PLACES */.dR), type: (0,make/* textValue */.v8)('whl', config_places/* NO_PLACES */.dR) }, config_places/* NO_PLACES */.dR) }, config_places/* NO_PLACES */.dR);
function usesLocalLibraries(config) {
    return (0,reading/* resourcesIn */.$d)(config, 'jobs').some(({ value: job }) => {
        const tasks = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job, ['tasks']));
        const libraries = tasks.flatMap((task) => (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(task, ['libraries'])));
        if (libraries.some((library) => LIBRARIES.some((kind) => isLocal((0,config_value/* valueAt */.fK)(library, [kind])))))
            return true;
        const environments = (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(job, ['environments']));
        return tasks.length > 0 && environments.some((one) => (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(one, ['spec', 'dependencies'])).some(isLocal));
    });
}
const LIBRARIES = ['whl', 'jar', 'egg', 'requirements'];
function isLocal(value) {
    return (0,local_library/* isLocalLibrary */.TY)((0,config_value/* textOf */.b6)(value) ?? '');
}
function prepared(artifact, facts) {
    const { places } = artifact;
    const text = (value) => (0,make/* textValue */.v8)(value, places);
    const isWheel = (0,config_value/* textOf */.b6)((0,config_value/* valueAt */.fK)(artifact, ['type'])) === 'whl';
    const own = (0,config_value/* valueAt */.fK)(artifact, ['path']);
    const path = (0,reading/* isSet */.vM)(own) ? (pathOf(own, facts.bundle) ?? (0,config_value/* textOf */.b6)(own)) : '';
    let result = path === undefined ? artifact : (0,edit/* withEntry */.rM)(artifact, 'path', text(path === '' ? '.' : path));
    if (isWheel && (0,config_value/* itemsOf */.S3)((0,config_value/* valueAt */.fK)(artifact, ['files'])).length === 0) {
        if (!isBuilt(artifact))
            result = (0,edit/* withEntry */.rM)(result, 'build', text(BUILD_WHEEL));
        const file = (0,make/* mapValue */.IS)(config_entries/* Entries */.R.of([['source', { keyPlaces: places, value: text(external_node_path_.posix.join(path ?? '', 'dist/*.whl')) }]]), places);
        return (0,edit/* withEntry */.rM)(result, 'files', (0,make/* listValue */.a3)([file], places));
    }
    return (0,edit/* changeEntry */.df)(result, 'files', (files) => {
        if (files.kind !== 'list')
            return files;
        return (0,make/* listValue */.a3)(files.items.flatMap((file) => sources(file, artifact, facts)), files.places);
    });
}
function sources(file, artifact, { bundle, filesOf }) {
    const source = sourceOf(file, artifact, bundle);
    if (source === undefined || file.kind !== 'map')
        return [file];
    const at = (0,config_value/* valueAt */.fK)(file, ['source'])?.places ?? file.places;
    const found = isBuilt(artifact) ? [] : latestWheels(filesOf(source));
    if (found.length === 0 || (found.length === 1 && found[0] === source)) {
        return [(0,edit/* withEntry */.rM)(file, 'source', (0,make/* textValue */.v8)(source, at))];
    }
    return found.map((path) => (0,edit/* mapFrom */.NU)({ source: (0,make/* textValue */.v8)(path, at) }, at));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/catalog-references.js



const IN_ITSELF = { at: [], catalog: 'catalog_name', schemas: ['schema_name'] };
const catalog_references_NAMES = new Map([
    ['volumes', [IN_ITSELF]],
    ['registered_models', [IN_ITSELF]],
    ['secrets', [IN_ITSELF]],
    ['schemas', [{ ...IN_ITSELF, schemas: [] }]],
    ['pipelines', [{ at: [], catalog: 'catalog', schemas: ['schema', 'target'] }]],
    [
        'model_serving_endpoints',
        [
            { ...IN_ITSELF, at: ['ai_gateway', 'inference_table_config'] },
            { ...IN_ITSELF, at: ['config', 'auto_capture_config'] },
        ],
    ],
]);
function catalogReferrer(config) {
    const known = catalog_references_namesIn(config);
    return (resource, type) => {
        if (type === 'quality_monitors')
            return ofMonitor(resource, known);
        let result = resource;
        for (const names of catalog_references_NAMES.get(type) ?? [])
            result = referring(result, names, known);
        return result;
    };
}
function catalog_references_namesIn(config) {
    const schemas = new Map();
    const catalogs = new Map();
    for (const [key, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'schemas']))) {
        const [catalog, name] = [textIn(value, 'catalog_name'), textIn(value, 'name')];
        if (catalog !== '' && name !== '')
            schemas.set(`${catalog}.${name}`, `\${resources.schemas.${key}.name}`);
    }
    for (const [key, { value }] of (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources', 'catalogs']))) {
        const name = textIn(value, 'name');
        if (name !== '')
            catalogs.set(name, `\${resources.catalogs.${key}.name}`);
    }
    return { schemas, catalogs };
}
function referring(resource, { at, catalog, schemas }, known) {
    const holder = (0,config_value/* valueAt */.fK)(resource, at);
    if (holder === undefined)
        return resource;
    const inCatalog = textIn(holder, catalog);
    const put = (map, field, reference) => {
        const own = (0,config_value/* valueAt */.fK)(map, [...at, field]);
        return own === undefined || reference === undefined
            ? map
            : (0,edit/* setAt */.ef)(map, [...at, field], (0,make/* textValue */.v8)(reference, own.places));
    };
    const referred = schemas.reduce((map, field) => put(map, field, known.schemas.get(`${inCatalog}.${textIn(holder, field)}`)), resource);
    return put(referred, catalog, known.catalogs.get(inCatalog));
}
function ofMonitor(monitor, { schemas, catalogs }) {
    const [, catalog, schema] = /^([^.]*)\.(.*)$/s.exec(textIn(monitor, 'output_schema_name')) ?? [];
    if (catalog === undefined || schema === undefined)
        return monitor;
    const made = `${catalogs.get(catalog) ?? catalog}.${schemas.get(`${catalog}.${schema}`) ?? schema}`;
    return (0,edit/* changeEntry */.df)(monitor, 'output_schema_name', ({ places }) => (0,make/* textValue */.v8)(made, places));
}
function textIn(holder, field) {
    const value = (0,config_value/* valueAt */.fK)(holder, [field]);
    return value?.kind === 'text' ? value.value : '';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/contents.js




const TAKES = new Map([
    ['dashboards', 'serialized_dashboard'],
    ['genie_spaces', 'serialized_space'],
]);
function contentsReader({ bundle, textOf }, asJson) {
    return (resource, type) => {
        const field = TAKES.get(type);
        if (field === undefined)
            return resource;
        const file = (0,config_value/* valueAt */.fK)(resource, ['file_path']);
        const path = pathOf(file, bundle);
        const text = path === undefined ? undefined : textOf(path);
        if (text !== undefined && file !== undefined && isJson(text))
            return (0,edit/* withEntry */.rM)(resource, field, (0,make/* textValue */.v8)(text, file.places));
        const own = (0,config_value/* valueAt */.fK)(resource, [field]);
        if (type !== 'genie_spaces' || (own?.kind !== 'map' && own?.kind !== 'list'))
            return resource;
        return (0,edit/* withEntry */.rM)(resource, field, (0,make/* textValue */.v8)(escaped(asJson(own)), own.places));
    };
}
function escaped(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isJson(text) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/filled.js


const filled_KEYED = new Map([
    [
        'jobs',
        [
            ['job_clusters', 'job_cluster_key'],
            ['parameters', 'name'],
            ['tasks', 'task_key'],
        ],
    ],
    ['apps', [['resources', 'name']]],
]);
const filler = (resource, type) => {
    const keyed = (filled_KEYED.get(type) ?? []).reduce(withKeys, resource);
    return type === 'jobs' ? changeEach(keyed, 'job_clusters', withCluster) : keyed;
};
function withKeys(resource, [list, key]) {
    return changeEach(resource, list, (item) => withValue(item, key, () => (0,make/* textValue */.v8)('', item.places)));
}
function withCluster(holder) {
    const cluster = holder.entries.value('new_cluster');
    const isFilled = cluster?.kind === 'map' ? cluster.entries.size > 0 : cluster !== undefined && cluster.kind !== 'null';
    if (isFilled)
        return holder;
    return (0,edit/* withEntry */.rM)(holder, 'new_cluster', (0,edit/* mapFrom */.NU)({ num_workers: (0,make/* numberValue */.Vg)(0, holder.places) }, holder.places));
}
function withValue(map, key, make) {
    const own = map.entries.value(key);
    return own === undefined || own.kind === 'null' ? (0,edit/* withEntry */.rM)(map, key, make()) : map;
}
function changeEach(resource, list, change) {
    return (0,edit/* changeEntry */.df)(resource, list, (value) => {
        return value.kind === 'list' ? (0,edit/* changeItems */.jA)(value, (item) => changeItem(item, change)) : value;
    });
}
function changeItem(item, change) {
    if (item.kind === 'null')
        return change((0,edit/* mapFrom */.NU)({}, item.places));
    return item.kind === 'map' ? change(item) : item;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/change-at.js

function changeAt(value, pattern, change) {
    const [key, ...rest] = pattern;
    if (key === undefined)
        return change(value);
    const inside = (inner) => changeAt(inner, rest, change);
    if (key !== '*')
        return value.kind === 'map' ? (0,edit/* changeEntry */.df)(value, key, inside) : value;
    if (value.kind === 'list')
        return (0,edit/* changeItems */.jA)(value, inside);
    return value.kind === 'map' ? (0,edit/* changeValues */.ln)(value, inside) : value;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/sync-root.js


function sync_root_rootOf({ directory, prefix }) {
    return external_node_path_.posix.join('/', (directory ?? prefix).replaceAll('\\', '/'));
}
function inSyncRoot(config, bundle) {
    const root = sync_root_rootOf(bundle.folder);
    const syncRoot = external_node_path_.posix.join(root, (0,relative/* syncRootOf */.JV)(config, bundle));
    return (path) => external_node_path_.posix.relative(syncRoot, external_node_path_.posix.join(root, path)) || '.';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/git-references.js









function withGit(config, facts) {
    const { git } = facts;
    const known = {
        actual_branch: git.actual_branch,
        branch: writtenAt(config, 'bundle', 'git', 'branch') ?? git.actual_branch,
        commit: writtenAt(config, 'bundle', 'git', 'commit') ?? git.commit,
        origin_url: writtenAt(config, 'bundle', 'git', 'origin_url') ?? git.origin_url,
        bundle_root_path: git_references_rootPath(config, facts),
    };
    let result = config;
    for (const [field, value] of Object.entries(known)) {
        if (value === undefined || value === '')
            continue;
        const places = (0,config_value/* valueAt */.fK)(config, ['bundle', 'git', field])?.places ?? config_places/* NO_PLACES */.dR;
        result = (0,edit/* setAt */.ef)(result, ['bundle', 'git', field], (0,make/* textValue */.v8)(value, places));
    }
    const said = Object.entries(known).flatMap(([field, value]) => value === undefined ? [] : [[`bundle.git.${field}`, value]]);
    const referring = (0,known_references/* knownReferences */.e)(new Map(said), `\${bundle.git.`);
    return (0,edit/* changeValues */.ln)(result, (value, key) => key === 'scripts' ? changeAt(value, ['*', 'env'], referring) : referring(value));
}
function git_references_rootPath(config, { git, bundle }) {
    if (git.isAbove)
        return undefined;
    if (git.root === undefined)
        return inSyncRoot(config, bundle)('');
    return external_node_path_.posix.relative(git.root, sync_root_rootOf(bundle.folder)) || '.';
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/known-values.js









function knownValues(config, schema) {
    return knownFields(config, effectiveRoot(schema), { unknown: schema.complete ? 'all' : 'certain' });
}
function withoutEmptyTexts(config, schema) {
    return withoutEmptyInResources((0,edit/* changeEntry */.df)(config, 'variables', withoutEmptyInVariables), schema);
}
function withoutEmptyInVariables(variables) {
    const without = (one) => {
        return (0,edit/* keptEntries */.lJ)(one, (_, key) => !(key === 'description' || key === 'type') || !isEmptyText(one, key));
    };
    return (0,edit/* ifMap */.m2)(variables, (all) => (0,edit/* changeValues */.ln)(all, (one) => (0,edit/* ifMap */.m2)(one, without)));
}
function withoutEmptyInResources(config, schema) {
    const wanted = effectiveRoot(schema).fields.get('resources')?.type ?? known_values_ANY;
    return (0,edit/* changeEntry */.df)(config, 'resources', (resources) => {
        const known = knownIn(resources, wanted, { unknown: 'none', empty: true }) ?? resources;
        return (0,edit/* changeResources */.sk)(known, (resource, type) => {
            if (type !== 'apps' || resource.entries.has('description'))
                return resource;
            return (0,edit/* withEntry */.rM)(resource, 'description', (0,make/* textValue */.v8)('', resource.places));
        });
    });
}
function knownIn(value, type, dropping) {
    const actual = (0,schema_schema/* actualType */.$0)(type);
    switch (actual.kind) {
        case 'scalar': {
            if (value.kind === 'map' || value.kind === 'list')
                return undefined;
            return known_values_isUnknown(value) || fitsScalar(value, { kind: 'scalar', of: actual.of }) ? value : undefined;
        }
        case 'list': {
            if (value.kind !== 'list')
                return orReference(value);
            const items = value.items.map((item) => knownIn(item, actual.items, dropping));
            if (items.every((item, index) => item === value.items[index]))
                return value;
            return (0,make/* listValue */.a3)(items.filter((item) => item !== undefined), value.places);
        }
        case 'map':
            return value.kind === 'map' ? withKnown(value, () => actual.values, dropping) : orReference(value);
        case 'object':
            return value.kind === 'map' ? knownFields(value, actual, dropping) : orReference(value);
        default:
            return value;
    }
}
function orReference(value) {
    return value.kind === 'null' || known_values_isUnknown(value) ? value : undefined;
}
function known_values_isUnknown(value) {
    return (0,merge/* isReference */.A_)(value) && !(0,known_later/* isUserName */.RO)(value);
}
function knownFields(map, type, dropping) {
    let unknown = 0;
    return withKnown(map, (key) => {
        const known = type.fields.get(key)?.type ?? type.others;
        if (dropping.empty && !isSent(key, known, type) && isEmptyText(map, key))
            return undefined;
        return known ?? (known_values_isDropped(key, type, dropping, unknown++ < known_values_MAX_GUESSES) ? undefined : known_values_ANY);
    }, dropping);
}
function isSent(key, type, { required }) {
    const actual = type && (0,schema_schema/* actualType */.$0)(type);
    return required.includes(key) || (actual?.kind === 'scalar' && actual.filled === true);
}
const known_values_MAX_GUESSES = 50;
function known_values_isDropped(key, type, { unknown }, guess) {
    return unknown === 'all' || (unknown === 'certain' && guessField(key, type, guess).certain === true);
}
function isEmptyText(map, key) {
    const value = map.entries.value(key);
    return value?.kind === 'text' && value.value === '';
}
const known_values_ANY = { kind: 'any' };
function withKnown(map, typeOf, dropping) {
    let dropped = false;
    const kept = map.entries.list().flatMap(([key, entry]) => {
        const type = typeOf(key);
        const value = type && knownIn(entry.value, type, dropping);
        dropped ||= value !== entry.value;
        return value === undefined ? [] : [[key, { ...entry, value }]];
    });
    return dropped ? (0,make/* mapValue */.IS)(config_entries/* Entries */.R.of(kept), map.places, map.anchored) : map;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/null-values.js

const GONE = [
    ...['artifacts', 'experimental', 'permissions', 'scripts', 'variables'].map((section) => [section]),
    ['sync', 'include'],
    ['sync', 'exclude'],
    ['variables', '*', 'lookup'],
    ...['mutators', 'resources'].flatMap((list) => [
        ['python', list],
        ['experimental', 'python', list],
    ]),
    ['resources', '*'],
    ['resources', 'apps', '*', 'config'],
];
function withoutNulls(config) {
    return GONE.reduce(without, config);
}
function without(map, [key = '', ...rest]) {
    const inside = (value) => (0,edit/* ifMap */.m2)(value, (inner) => without(inner, rest));
    if (rest.length > 0)
        return key === '*' ? (0,edit/* changeValues */.ln)(map, inside) : (0,edit/* changeEntry */.df)(map, key, inside);
    return (0,edit/* keptEntries */.lJ)(map, (value, name) => value.kind !== 'null' || (key !== '*' && name !== key));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/owner.js




const DEPLOYER = `\${workspace.current_user.userName}`;
const OWNED = new Set(['jobs', 'pipelines', 'sql_warehouses']);
const RANKS = [
    'CAN_VIEW',
    'CAN_READ',
    'CAN_VIEW_METADATA',
    'CAN_RUN',
    'CAN_QUERY',
    'CAN_USE',
    'CAN_EDIT',
    'CAN_EDIT_METADATA',
    'CAN_CREATE',
    'CAN_ATTACH_TO',
    'CAN_RESTART',
    'CAN_MONITOR',
    'CAN_MANAGE_RUN',
    'CAN_MANAGE_STAGING_VERSIONS',
    'CAN_MANAGE_PRODUCTION_VERSIONS',
    'CAN_MANAGE',
    'IS_OWNER',
];
const owner_PRINCIPALS = ['user_name', 'service_principal_name', 'group_name'];
const ownerAdder = (resource, type) => {
    const own = resource.entries.value('permissions');
    if (own !== undefined && (0,config_value/* itemsOf */.S3)(own).length === 0 && takesPermissions(type)) {
        return (0,edit/* withoutEntry */.n$)(resource, 'permissions');
    }
    if (type === 'secret_scopes')
        return resource;
    return (0,edit/* changeEntry */.df)(resource, 'permissions', (list) => {
        if (list.kind !== 'list')
            return list;
        return (0,make/* listValue */.a3)(highest(withDeployer(list.items, OWNED.has(type), list)), list.places);
    });
};
function withDeployer(items, isOwned, list) {
    const owners = items.filter((item) => levelOf(item) === 'IS_OWNER');
    if (owners.some(isDeployer))
        return items;
    const own = items.findLastIndex((item) => isDeployer(item) && levelOf(item) === 'CAN_MANAGE');
    const level = isOwned && owners.length === 0 ? 'IS_OWNER' : 'CAN_MANAGE';
    const item = items[own];
    if (item?.kind !== 'map') {
        const text = (value) => (0,make/* textValue */.v8)(value, list.places);
        return [...items, (0,edit/* mapFrom */.NU)({ level: text(level), user_name: text(DEPLOYER) }, list.places)];
    }
    return level === 'CAN_MANAGE' ? items : items.with(own, withLevel(item, level));
}
function highest(items) {
    const found = new Map();
    for (const item of items) {
        const level = levelOf(item);
        const principal = principalIn(item);
        if (item.kind !== 'map' || level === undefined || principal === undefined)
            continue;
        const key = principal.join(':');
        const before = found.get(key);
        if (before === undefined)
            found.set(key, only(item, principal[0]));
        else if (isHigher(level, levelOf(before) ?? ''))
            found.set(key, withLevel(before, level));
    }
    return [...found.values()];
}
function only(item, principal) {
    const kept = ['level', principal].flatMap((key) => {
        const value = item.entries.value(key);
        return value === undefined ? [] : [[key, value]];
    });
    return item.entries.size === kept.length ? item : (0,edit/* mapFrom */.NU)(Object.fromEntries(kept), item.places);
}
function withLevel(item, level) {
    return (0,edit/* withEntry */.rM)(item, 'level', (0,make/* textValue */.v8)(level, (0,config_value/* valueAt */.fK)(item, ['level'])?.places ?? item.places));
}
function isDeployer(item) {
    const [field, name] = principalIn(item) ?? [];
    return field !== 'group_name' && name === DEPLOYER;
}
function principalIn(item) {
    for (const field of owner_PRINCIPALS) {
        const name = owner_textIn(item, field);
        if (name !== undefined)
            return [field, name];
    }
    return undefined;
}
function levelOf(item) {
    return owner_textIn(item, 'level');
}
function isHigher(level, than) {
    const [own, other] = [rankOf(level), rankOf(than)];
    return own === other ? level > than : own > other;
}
function rankOf(level) {
    const alike = RANKS.filter((one) => level.startsWith(one)).sort((a, b) => b.length - a.length);
    return RANKS.indexOf(alike[0] ?? '');
}
function owner_textIn(item, field) {
    const value = (0,config_value/* valueAt */.fK)(item, [field]);
    return value?.kind === 'text' && value.value !== '' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/pipeline-globs.js






function globExpander({ bundle, filesOf }, translator) {
    const expanded = (library) => {
        const named = libraryPattern(library, bundle);
        const files = named === undefined ? [] : latestWheels(filesOf(named.pattern));
        if (named === undefined || files.length === 0)
            return [library];
        return files.map((file) => changeAt(library, [named.kind, 'path'], (path) => {
            const made = translator.pathFor(file, named.kind === 'notebook' ? 'notebook' : 'uploaded');
            return made === undefined ? path : (0,make/* textValue */.v8)(made, path.places);
        }));
    };
    return (resource, type) => {
        if (type !== 'pipelines')
            return resource;
        return (0,edit/* changeEntry */.df)(resource, 'libraries', (list) => {
            const items = (0,config_value/* itemsOf */.S3)(list).flatMap(expanded);
            return list.kind !== 'list' || items.every((item, index) => item === list.items[index])
                ? list
                : (0,make/* withItems */.J5)(list, items);
        });
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/resource-paths.js



const TASK = {
    'notebook_task.notebook_path': 'notebook',
    'spark_python_task.python_file': 'uploaded',
    'dbt_task.project_directory': 'uploaded',
    'sql_task.file.path': 'uploaded',
    'alert_task.workspace_path': 'uploaded',
    'ai_runtime_task.deployments.*.command_path': 'uploaded',
    'libraries.*.requirements': 'uploaded',
    'libraries.*.whl': 'local',
    'libraries.*.jar': 'local',
};
const resource_paths_FIELDS = {
    jobs: {
        ...below('tasks.*', TASK),
        ...below('tasks.*.for_each_task.task', TASK),
        'environments.*.spec.dependencies.*': 'dependency',
    },
    pipelines: {
        'libraries.*.notebook.path': 'notebook',
        'libraries.*.file.path': 'uploaded',
        'libraries.*.glob.include': 'uploaded',
        root_path: 'uploaded',
        'environment.dependencies.*': 'dependency',
    },
    apps: { source_code_path: 'uploaded' },
    dashboards: { file_path: 'local' },
    genie_spaces: { file_path: 'local' },
    alerts: { file_path: 'own' },
};
const resource_paths_BY_TYPE = new Map(Object.entries(resource_paths_FIELDS).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([path, how]) => [path.split('.'), how]),
]));
function pathTranslator(translator) {
    return (resource, type) => {
        if (type === 'jobs' && (0,reading/* isMapSet */.tJ)((0,config_value/* valueAt */.fK)(resource, ['git_source'])))
            return resource;
        let result = resource;
        for (const [pattern, how] of resource_paths_BY_TYPE.get(type) ?? []) {
            result = changeAt(result, pattern, (value) => translator.translated(value, how));
        }
        return mapOr(result, resource);
    };
}
function mapOr(value, otherwise) {
    return value.kind === 'map' ? value : otherwise;
}
function below(prefix, fields) {
    return Object.fromEntries(Object.entries(fields).map(([path, how]) => [`${prefix}.${path}`, how]));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/sync.js








function withSync(config, bundle) {
    const own = (0,config_value/* valueAt */.fK)(config, ['sync', 'paths']);
    const root = (0,make/* listValue */.a3)([(0,make/* textValue */.v8)('.', config_places/* NO_PLACES */.dR)], config_places/* NO_PLACES */.dR);
    const given = own?.kind === 'list' ? config : (0,edit/* setAt */.ef)(config, ['sync', 'paths'], root);
    const toRoot = inSyncRoot(config, bundle);
    const up = toRoot('');
    const path = (value) => relativeTo(bundle, value, (from) => toRoot(from));
    const pattern = (value) => relativeTo(bundle, value, (from) => (0,load_path/* cleanPath */.ts)(`${up}/${from}`));
    const translated = [
        ['paths', path],
        ['include', pattern],
        ['exclude', pattern],
    ];
    const result = translated.reduce((map, [list, change]) => changeAt(map, ['sync', list, '*'], change), given);
    return result.kind === 'map' ? result : config;
}
function relativeTo(bundle, value, translate) {
    const file = (0,config_places/* allFiles */.ZP)(value.places).at(-1);
    if (value.kind !== 'text' || file === undefined)
        return value;
    return (0,make/* textValue */.v8)(translate((0,load_path/* cleanPath */.ts)(`${(0,relative/* directoryOf */.jt)(bundle, { file })}/${value.value}`.replace(/^\//, ''))), value.places);
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resources/times.js
var times = __webpack_require__(12291);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/times.js




const timeWriter = (resource, type) => {
    let result = resource;
    for (const { path, kind } of times/* TIME_FIELDS */.I.get(type) ?? []) {
        const changed = changeAt(result, path, (value) => {
            const sent = (0,times/* sentTime */.w)((0,config_value/* textOf */.b6)(value) ?? '', kind);
            return sent === undefined || sent === (0,config_value/* textOf */.b6)(value) ? value : (0,make/* textValue */.v8)(sent, value.places);
        });
        if (changed.kind === 'map')
            result = changed;
    }
    return result;
};

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/translator.js










class Translator {
    #bundle;
    #inSyncRoot;
    #remoteRoot;
    constructor(config, bundle) {
        this.#bundle = bundle;
        this.#inSyncRoot = inSyncRoot(config, bundle);
        const isSnapshot = (0,truth/* isTrue */.Hn)((0,config_value/* valueAt */.fK)(config, ['experimental', 'immutable_folder']));
        this.#remoteRoot = isSnapshot ? `\${workspace.snapshot_path}/files` : writtenAt(config, 'workspace', 'file_path');
    }
    translated(value, how) {
        if (how === 'dependency')
            return this.#dependency(value);
        const path = pathOf(value, this.#bundle);
        const made = path === undefined ? undefined : this.pathFor(path, how);
        return made === undefined ? value : (0,make/* textValue */.v8)(made, value.places);
    }
    pathFor(path, how) {
        if (how === 'own')
            return path === '' ? '.' : path;
        const local = this.#inSyncRoot(path);
        if (how === 'local')
            return local;
        const remote = how === 'notebook' ? withoutExtension(local) : local;
        return this.#remoteRoot === undefined ? undefined : external_node_path_.posix.join(this.#remoteRoot, remote);
    }
    #dependency(value) {
        const written = (0,config_value/* textOf */.b6)(value);
        const file = (0,config_places/* allFiles */.ZP)(value.places).at(-1);
        if (written === undefined || file === undefined)
            return value;
        const from = (path) => (0,relative/* pathFrom */.Iw)(this.#bundle, { file }, path);
        const flagged = (0,local_library/* flaggedPath */.cs)(written);
        if (flagged !== undefined) {
            if (!(0,relative/* isLocal */.IX)(flagged.path))
                return value;
            const remote = this.pathFor(from(flagged.path), 'uploaded');
            return remote === undefined ? value : (0,make/* textValue */.v8)(`${flagged.flag} ${remote}`, value.places);
        }
        if (!(0,local_library/* isLocalLibrary */.TY)(written) || !(0,relative/* isLocal */.IX)(written))
            return value;
        const path = from(written);
        if (!(0,local_library/* isLocalLibrary */.TY)(path))
            return (0,make/* textValue */.v8)(path === '' ? '.' : path, value.places);
        const local = this.#inSyncRoot(path);
        return (0,make/* textValue */.v8)(local.startsWith('.') ? local : `./${local}`, value.places);
    }
}
function withoutExtension(path) {
    return path.endsWith('.designer.ipynb') ? path : path.replace(/\.[^./]*$/, '');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/volume-path.js



function volumePathSetter(config) {
    return (resource, type) => {
        const path = type === 'volumes' ? volumePath(config, resource) : undefined;
        return path === undefined ? resource : (0,edit/* withEntry */.rM)(resource, 'volume_path', (0,make/* textValue */.v8)(path, resource.places));
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/deployed.js

























function deployedTarget(target, facts, asJson) {
    const { bundle } = facts;
    const read = (0,empty_values/* withoutEmptyValues */.K)(withoutNulls(knownValues(withGit(target.config, facts), facts.schema)));
    const known = withDefaults(read, target.config, facts.schema);
    const translator = new Translator(known, bundle);
    const restore = presetRestorer(known);
    const ofResource = deployed_inTurn([
        alertReader(facts),
        (resource, type, key) => (type === 'alerts' ? restore(resource, type, key) : resource),
        contentsReader(facts, asJson),
        globExpander(facts, translator),
        pathTranslator(translator),
        ownerAdder,
        volumePathSetter(known),
        timeWriter,
        unset_values/* valueUnsetter */.A,
        catalogReferrer(known),
        annotator(known),
    ]);
    const withResources = (0,edit/* changeEntry */.df)(known, 'resources', (resources) => (0,edit/* changeResources */.sk)(resources, ofResource));
    const withFiles = withSync(withArtifacts(withResources, facts), bundle);
    return { ...target, config: withIncluded(withoutSourceLink(withFiles), facts) };
}
function withDefaults(config, before, schema) {
    const restore = presetRestorer(config);
    const permit = permissionAdder(config, () => undefined);
    const given = (resource, type, key) => {
        return permit === undefined || resource.entries.has('permissions') ? resource : permit(resource, type, key);
    };
    const fill = deployed_inTurn([filler, defaultSetter(config)]);
    const ofResource = (resource, type, key) => {
        const isWhole = (0,config_value/* valueAt */.fK)(before, ['resources', type, key]) === resource;
        return fill(isWhole ? resource : given(restore(resource, type, key), type, key), type, key);
    };
    const whole = (0,edit/* changeEntry */.df)(config, 'resources', (resources) => (0,edit/* changeResources */.sk)(resources, ofResource));
    return withoutEmptyTexts(whole, schema);
}
function deployed_inTurn(changes) {
    return (resource, type, key) => changes.reduce((result, change) => change(result, type, key), resource);
}
function withIncluded(config, { bundle: { files } }) {
    const include = config.entries.value('include');
    if (include === undefined)
        return config;
    const included = files.slice(1);
    const paths = included.map(({ path }) => (0,make/* textValue */.v8)(path, include.places));
    const ignored = included.flatMap((file) => (0,config_value/* itemsOf */.S3)(file.config.entries.value('include')));
    return paths.length === 0
        ? (0,edit/* withoutEntry */.n$)(config, 'include')
        : (0,edit/* withEntry */.rM)(config, 'include', (0,make/* listValue */.a3)([...paths, ...ignored], include.places));
}
function withoutSourceLink(config) {
    const path = ['presets', 'source_linked_deployment'];
    const linked = (0,config_value/* valueAt */.fK)(config, path);
    return linked !== undefined && (0,truth/* isTrue */.Hn)(linked) ? (0,edit/* setAt */.ef)(config, path, (0,make/* booleanValue */.eC)(false, linked.places)) : config;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/git.js




const NOTHING_SAID = { actual_branch: '', commit: '', origin_url: '' };
const git_MAX_BYTES = 1024 * 1024;
async function readGit(folder) {
    const up = await repositoryAbove(folder);
    if (up === undefined) {
        const isAbove = folder.directory !== undefined && (0,disk/* isInRepository */.cC)(folder.directory);
        return isAbove ? { isAbove } : NOTHING_SAID;
    }
    const root = external_node_path_.posix.join(sync_root_rootOf(folder), up);
    const text = (path) => textAt(folder, external_node_path_.posix.join(up, path));
    const dirs = await directoriesOf(folder, up);
    if (dirs === undefined)
        return { root };
    const head = (await text(external_node_path_.posix.join(dirs.own, 'HEAD')))?.trim() ?? '';
    const ref = /^ref: *(refs\/.+)$/.exec(head)?.[1];
    const commit = ref === undefined ? head : ((await text(external_node_path_.posix.join(dirs.common, ref)))?.trim() ?? '');
    return {
        actual_branch: /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? '',
        commit: /^[0-9a-f]{40}$/i.test(commit) ? commit : '',
        origin_url: originIn((await text(external_node_path_.posix.join(dirs.common, 'config'))) ?? ''),
        root,
    };
}
async function repositoryAbove(folder) {
    for (let up = ''; (0,load_path/* inWorkspace */.ve)(folder.prefix, up) !== undefined; up = external_node_path_.posix.join(up, '..')) {
        const entry = await folder.look(external_node_path_.posix.join(up, '.git'));
        if (entry !== undefined && entry.kind !== 'outside')
            return up;
    }
    return undefined;
}
async function directoriesOf(folder, up) {
    const entry = await folder.look(external_node_path_.posix.join(up, '.git'));
    if (entry?.kind !== 'file')
        return { own: '.git', common: '.git' };
    const own = /^gitdir: (.+)$/m.exec((await textAt(folder, external_node_path_.posix.join(up, '.git'))) ?? '')?.[1]?.trim();
    if (own === undefined || external_node_path_.posix.isAbsolute(own) || (0,load_path/* inWorkspace */.ve)(folder.prefix, external_node_path_.posix.join(up, own)) === undefined) {
        return undefined;
    }
    const common = (await textAt(folder, external_node_path_.posix.join(up, own, 'commondir')))?.split('\n')[0]?.trim();
    return common === undefined || external_node_path_.posix.isAbsolute(common) ? undefined : { own, common: external_node_path_.posix.join(own, common) };
}
async function textAt(folder, path) {
    try {
        return new TextDecoder().decode(await folder.read(path, git_MAX_BYTES));
    }
    catch {
        return undefined;
    }
}
function originIn(config) {
    let section = '';
    let url = '';
    for (const line of config.split('\n').map((one) => one.trim())) {
        section = /^\[(.+)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
        const [, value] = /^url\s*=(.*)$/i.exec(line) ?? [];
        if (section === 'remote "origin"' && value !== undefined)
            url = value.trim().replace(/^"(.*)"$/, '$1');
    }
    return url
        .replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)(?:[^/]*@|[^/:@]+:(?![0-9]+(?:\/|$))[^@]*@)/, '$1')
        .replace(/^[^/:@]+:[^/@]*@/, '');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/deployed/facts.js



const MAX_NAMES_PUT = 200_000;
const MAX_CHARACTERS_PUT = 64 * 1024 * 1024;
async function deployFacts(targets, bundle, schema) {
    const { folder } = bundle;
    const found = new Map();
    const budget = { names: MAX_NAMES };
    for (const pattern of new Set(targets.flatMap(({ config }) => globbedOf(config, bundle)))) {
        try {
            found.set(pattern, await globFiles(folder, pattern, budget));
        }
        catch (error) {
            if (!(error instanceof PatternError))
                throw error;
        }
    }
    return {
        bundle,
        schema,
        git: await readGit(folder),
        hasSetup: (await folder.look('setup.py'))?.kind === 'file',
        filesOf: upTo(MAX_NAMES_PUT, [], (pattern) => found.get(pattern) ?? []),
        textOf: upTo(MAX_CHARACTERS_PUT, undefined, (path) => bundle.listing?.textOf(path)),
    };
}
function upTo(limit, none, find) {
    let left = limit;
    return (key) => {
        const found = find(key);
        left -= found?.length ?? 0;
        return left < 0 ? none : found;
    };
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/effective/print.js
var effective_print = __webpack_require__(39674);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/print-deployed.js




async function printDeployed(targets, bundle, { targets: asked, print, schema }) {
    const facts = await deployFacts(targets, bundle, schema);
    const printed = targets.map((target) => {
        const masking = (0,effective_masking/* maskingOf */.w)(target);
        const deployed = deployedTarget(target, facts, (value) => (0,effective_print/* canonicalJson */.dj)(value, masking));
        const both = (0,effective_masking/* maskingOf */.w)(target, deployed);
        return [target.name, (0,effective_print/* printEffective */.DZ)(deployed, { locations: print === 'locations', masking: both })];
    });
    const [only] = printed;
    return asked?.length === 1 && only !== undefined ? only[1] : (0,effective_print/* printTargets */._f)(printed);
}

// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/difference/elements.js
var difference_elements = __webpack_require__(68358);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/databricks-cli.js
var databricks_cli = __webpack_require__(47818);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/join.js


function joinSayings(sayings) {
    if (sayings.length < 2)
        return sayings.map((one) => [one]);
    const joined = [];
    const alike = new Map();
    for (const saying of sayings) {
        const key = join_keyOf(saying);
        const others = key === undefined ? undefined : alike.get(key);
        if (key === undefined)
            joined.push([saying]);
        else if (others === undefined)
            alike.set(key, [saying]);
        else
            others.push(saying);
    }
    for (const group of alike.values())
        for (const slot of slots(group))
            joined.push(slot);
    return joined;
}
function join_keyOf({ finding: { rule, at, path }, targets }) {
    if (targets.size === 0 || rule.id === databricks_cli/* rule */.H.id || (at === undefined && path === undefined))
        return undefined;
    return `${rule.severity} ${(0,config_value/* formatPath */.jV)(path ?? []).replaceAll(/\[\d+\]/g, '[]')}`;
}
function slots(sayings) {
    const taken = new Map();
    const found = [];
    for (const saying of sayings.toSorted((a, b) => b.targets.size - a.targets.size || a.order - b.order)) {
        const slot = Math.max(...[...saying.targets].map((target) => taken.get(target) ?? 0));
        for (const target of saying.targets)
            taken.set(target, slot + 1);
        const others = found[slot];
        if (others === undefined)
            found[slot] = [saying];
        else
            others.push(saying);
    }
    return found.map((slot) => slot.sort((a, b) => a.order - b.order));
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/gather.js



function gatherTargets(findings) {
    const places = new Map();
    let order = 0;
    for (const finding of findings) {
        const { rule, message, target } = finding;
        const place = `${rule.id}\0${placeText(finding)}`;
        const sayings = places.get(place) ?? new Map();
        places.set(place, sayings);
        const known = sayings.get(message);
        const saying = known ?? { finding, targets: new Set(), order: order++ };
        if (known === undefined)
            sayings.set(message, saying);
        else if (RANK[rule.severity] < RANK[known.finding.rule.severity])
            known.finding = { ...known.finding, rule };
        if (target !== undefined)
            saying.targets.add(target);
    }
    return [...places.values()]
        .flatMap((sayings) => joinSayings([...sayings.values()]))
        .sort(([a], [b]) => a.order - b.order)
        .map(gathered);
}
const RANK = { error: 0, warning: 1, note: 2 };
function placeText({ at, path }) {
    return at === undefined ? (0,config_value/* formatPath */.jV)(path ?? []) : (0,kernel/* formatPlace */.dE)(at);
}
function gathered([first, ...others]) {
    const { target: _, ...finding } = first.finding;
    if (others.length === 0)
        return { ...finding, targets: [...first.targets], variants: [] };
    const variants = others.map(({ finding: { message, hint }, targets }) => ({
        where: [...targets].join(', '),
        message: hint === undefined || hint === finding.hint ? message : `${message} ${hint}`,
    }));
    return { ...finding, targets: [first, ...others].flatMap(({ targets }) => [...targets]), variants };
}
function toFinding(gathered, all, pathText = config_value/* formatPath */.jV) {
    const { rule, message, at, related, hint, variants } = gathered;
    const named = new Set(gathered.targets);
    const targets = all.filter((name) => named.has(name));
    const some = targets.length > 0 && targets.length < all.length;
    const [first] = targets;
    const said = targets.length === 1 && message.includes(`target "${first}"`);
    const where = some && !said ? ` (${targets.length === 1 ? 'target' : 'targets'} ${targets.join(', ')})` : '';
    return {
        ruleId: `bundle-validate/${rule.id}`,
        severity: rule.severity,
        message: `${message}${where}`,
        ...(variants.length === 0 ? {} : { variants }),
        ...(at === undefined ? {} : { at }),
        ...(related === undefined || related.length === 0 ? {} : { related }),
        ...(hint === undefined ? {} : { hint }),
        fingerprint: identityOf(gathered, (path) => pathText(path, gathered.targets[0])),
    };
}
function identityOf({ rule, at, path, message }, pathText) {
    const what = path === undefined || path.length === 0 ? [at?.file ?? '', message] : [rule.severity, pathText(path)];
    return [rule.id, ...what].join('/');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/mask.js
function maskSection(section, mask) {
    const titled = {
        ...section,
        title: mask(section.title),
        ...(section.note === undefined ? {} : { note: mask(section.note) }),
    };
    switch (titled.kind) {
        case 'facts':
            return { ...titled, rows: titled.rows.map(([label, value]) => [mask(label), maskCell(value, mask)]) };
        case 'table': {
            const columns = titled.columns.map((column) => ({ ...column, title: mask(column.title) }));
            return { ...titled, columns, rows: titled.rows.map((row) => row.map((cell) => maskCell(cell, mask))) };
        }
        case 'text':
            return { ...titled, paragraphs: titled.paragraphs.map(mask) };
        case 'code':
            return { ...titled, text: mask(titled.text) };
        case 'chart':
            return titled;
    }
}
function maskCell(cell, mask) {
    return typeof cell === 'string' ? mask(cell) : { ...cell, text: mask(cell.text) };
}
function maskDifference(difference, mask, nameOf) {
    const rows = difference.rows.map((row) => ({ ...row, resource: mask(row.resource), field: mask(row.field) }));
    return { ...difference, target: nameOf(difference.target), rows };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/rule-help.js


function ruleHelp(findings, packs) {
    const all = [...registry/* rules */.a, ...packs.flatMap((pack) => pack.rules)];
    const known = new Map(all.map((rule) => [`bundle-validate/${rule.id}`, rule]));
    const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(kernel/* byCodeUnit */.X);
    return ids.flatMap((id) => {
        const rule = known.get(id);
        if (rule === undefined)
            return [];
        const link = 'docs' in rule && rule.docs !== undefined ? ` ${rule.docs}` : '';
        return [{ id, title: plain(rule.title), help: `${plain(rule.why)}${link}` }];
    });
}
function plain(text) {
    return text.replaceAll('`', '');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/sections.js


const MAX_ROWS = 200;
const MAX_BARS = 12;
function bundleSection(given) {
    const { bundle, targets, facts } = given;
    const name = targets.map(({ config }) => (0,config_value/* valueAt */.fK)(config, ['bundle', 'name'])).find((value) => value?.kind === 'text');
    return {
        kind: 'facts',
        title: 'The bundle',
        rows: [
            ['Name', name?.kind === 'text' ? (0,sensitive/* withoutTokens */.N_)(name.value) : 'none'],
            ['Files', `${bundle.files.length}, from ${bundle.rootFile}`],
            ...facts,
        ],
    };
}
function targetSection(targets, findings) {
    const counts = new Map();
    for (const { rule, targets: names } of findings) {
        for (const name of names) {
            const key = `${rule.severity} ${name}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const count = (name, severity) => counts.get(`${severity} ${name}`) ?? 0;
    return {
        kind: 'table',
        title: 'Targets',
        note: 'Waived and known findings are not counted. What is said of the files stands in no target.',
        columns: [
            { title: 'Target' },
            { title: 'Mode' },
            { title: 'Resources', align: 'right' },
            { title: 'Errors', align: 'right' },
            { title: 'Warnings', align: 'right' },
            { title: 'Notes', align: 'right' },
        ],
        rows: targets.map((target) => [
            { text: target.name, code: true },
            target.mode ?? 'none',
            String(resourceTypes(target).reduce((sum, [, number]) => sum + number, 0)),
            toned(count(target.name, 'error'), 'fail'),
            toned(count(target.name, 'warning'), 'warn'),
            String(count(target.name, 'note')),
        ]),
    };
}
function toned(count, tone) {
    return count === 0 ? { text: '0', tone: 'pass' } : { text: String(count), tone };
}
function ruleChart(findings) {
    const counts = new Map();
    for (const { rule } of findings) {
        if (rule.severity === 'note')
            continue;
        const known = counts.get(rule.id) ?? { severity: rule.severity, number: 0 };
        counts.set(rule.id, { ...known, number: known.number + 1 });
    }
    const most = [...counts].sort(([a, x], [b, y]) => y.number - x.number || (a < b ? -1 : 1)).slice(0, MAX_BARS);
    if (most.length < 2)
        return [];
    return [
        {
            kind: 'chart',
            title: 'Findings by rule',
            chart: {
                kind: 'bars',
                description: `Findings by rule: ${most.map(([id, { number }]) => `${id} ${number}`).join(', ')}.`,
                unit: 'findings',
                bars: most.map(([label, { severity, number }]) => ({
                    label,
                    value: number,
                    tone: severity === 'error' ? 'fail' : 'warn',
                })),
            },
        },
    ];
}
function differenceSections(differences, base) {
    return differences.map((difference) => {
        const { target, action, rows } = difference;
        const title = `What changes in ${target}`;
        if (action === 'same')
            return { kind: 'text', title, paragraphs: [`Nothing differs from ${base}.`], collapsed: true };
        const note = action === 'created'
            ? `The target is new against ${base}.`
            : action === 'deleted'
                ? `${base} had this target; it is gone, and what was deployed by it stays where it is.`
                : `Against ${base}. Sensitive values are masked.`;
        const more = rows.length - MAX_ROWS;
        return {
            kind: 'table',
            title,
            note: more > 0 ? `${note} ${more} more rows are not shown.` : note,
            columns: [
                { title: 'Resource' },
                { title: 'Change' },
                { title: 'Field' },
                { title: 'Before' },
                { title: 'After' },
            ],
            rows: rows
                .slice(0, MAX_ROWS)
                .map((row) => [
                { text: row.resource, code: true, ...(row.at === undefined ? {} : { at: row.at }) },
                row.action === 'deleted' || row.action === 'recreated' ? { text: row.action, tone: 'fail' } : row.action,
                row.field === '' ? '' : { text: row.field, code: true },
                row.before ?? '',
                row.after ?? '',
            ]),
            collapsed: rows.length > MAX_ROWS / 4,
        };
    });
}
function resourceSection(targets) {
    const counts = targets.map((target) => new Map(resourceTypes(target)));
    const types = [...new Set(counts.flatMap((types) => [...types.keys()]))].sort();
    return {
        kind: 'table',
        title: 'Resources',
        columns: [{ title: 'Type' }, ...targets.map(({ name }) => ({ title: name, align: 'right' }))],
        rows: types.map((type) => [{ text: type, code: true }, ...counts.map((types) => String(types.get(type) ?? 0))]),
        collapsed: true,
    };
}
function resourceTypes({ config }) {
    return (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['resources'])).flatMap(([type, { value }]) => value.kind === 'map' && value.entries.size > 0 ? [[type, value.entries.size]] : []);
}
function openSection(targets) {
    const open = new Map();
    for (const { name, references } of targets) {
        for (const text of references.open)
            open.set(text, (open.get(text) ?? new Set()).add(name));
    }
    if (open.size === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Known only to the workspace',
            note: 'These references stay as they are written; no rule judges a value that holds one.',
            columns: [{ title: 'Reference' }, { title: 'Targets' }],
            rows: [...open]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([text, names]) => [
                { text: `\${${text}}`, code: true },
                names.size === targets.length ? 'all' : [...names].join(', '),
            ]),
            collapsed: true,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/waived.js


function waivedSection(accepted, targets) {
    if (accepted.length === 0)
        return [];
    const byReason = new Map();
    for (const one of accepted) {
        const reason = reasonOf(one);
        const findings = byReason.get(reason);
        if (findings === undefined)
            byReason.set(reason, [one.finding]);
        else
            findings.push(one.finding);
    }
    const rows = [...byReason].flatMap(([reason, findings]) => gatherTargets(findings).map((gathered) => [
        { text: gathered.rule.id, code: true },
        {
            text: [gathered.message, ...(0,kernel/* variantLines */.xO)(gathered.variants)].join(' '),
            ...(gathered.at === undefined ? {} : { at: gathered.at }),
        },
        gathered.targets.length === targets.length ? 'all' : gathered.targets.join(', '),
        reason,
    ]));
    return [
        {
            kind: 'table',
            title: 'Waived and known findings',
            note: 'They do not count, and they are not forgotten.',
            columns: [{ title: 'Rule' }, { title: 'Finding' }, { title: 'Targets' }, { title: 'Why' }],
            rows,
        },
    ];
}
function reasonOf({ how, reason, owner, until }) {
    if (how === 'known')
        return 'In the baseline.';
    return [reason, owner, until && `until ${until}`].filter(Boolean).join('; ');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/describe.js










const NAMED_IN_HEADLINE = 3;
function describeRun(learned) {
    const { bundle, targets, findings, accepted, differences, base, failOn } = learned;
    const names = targets.map(({ name }) => name);
    const gathered = gatherTargets(findings);
    const configs = new Map(targets.map(({ name, config }) => [name, config]));
    const pathText = (path, target) => learned.mask((0,difference_elements/* formatKeyedPath */.$y)(path, target === undefined ? undefined : configs.get(target)));
    const shown = (0,kernel/* sortFindings */.Tc)(gathered.map((finding) => toFinding(finding, names, pathText)));
    const waived = gatherTargets(accepted.map(({ finding }) => finding)).length;
    const count = (severity) => shown.filter((finding) => finding.severity === severity).length;
    return {
        outcome: (0,kernel/* outcomeOf */.sG)(shown, failOn),
        headline: headline(shown, names, waived),
        checks: checksOf(learned),
        findings: shown,
        rules: ruleHelp(shown, learned.packs),
        sections: [
            bundleSection({ bundle, targets, facts: learned.grounds }),
            ...withRows(targetSection(targets, gathered)),
            ...ruleChart(gathered),
            ...differenceSections(differences, base ?? ''),
            ...learned.sections,
            ...waivedSection(accepted, names),
            ...withRows(resourceSection(targets)),
            ...openSection(targets),
        ].map((one) => maskSection(one, learned.mask)),
        data: dataOf(learned),
        runFacts: learned.runFacts,
        outputs: {
            errors: count('error'),
            warnings: count('warning'),
            notes: count('note'),
            waived,
            digest: learned.digest,
            treeDigest: learned.treeDigest,
            effectiveFile: learned.effective,
            baselineFile: learned.baseline,
        },
    };
}
function withRows(table) {
    return table.kind === 'table' && table.rows.length === 0 ? [] : [table];
}
function headline(findings, targets, waived) {
    const [only] = targets;
    const many = targets.length === 0 ? 'the files, so that no target could be checked' : `${targets.length} targets`;
    const where = only !== undefined && targets.length === 1 ? `target ${only}` : many;
    const aside = waived === 0 ? '' : ` ${(0,report_text/* formatNumber */.ZV)(waived)} ${waived === 1 ? 'is' : 'are'} waived or known.`;
    const serious = findings.filter(({ severity }) => severity !== 'note');
    const notes = findings.length - serious.length;
    if (serious.length === 0) {
        const noted = notes === 0 ? '' : `, with ${(0,report_text/* plural */.LS)(notes, 'note')}`;
        return `No mistake in ${where}${noted}.${aside}`;
    }
    const parts = ['error', 'warning'].flatMap((severity) => {
        const number = serious.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [(0,report_text/* plural */.LS)(number, severity)];
    });
    const rules = [...new Set(serious.map(({ ruleId }) => ruleId.replace('bundle-validate/', '')))];
    const more = rules.length - NAMED_IN_HEADLINE;
    const named = rules.slice(0, NAMED_IN_HEADLINE).join(', ') + (more > 0 ? `, and ${(0,report_text/* plural */.LS)(more, 'more rule')}` : '');
    return `${parts.join(' and ')} in ${where}: ${named}.${aside}`;
}
function checksOf({ targets, findings, accepted, packs }) {
    const ofPolicy = packs.flatMap((pack) => pack.rules);
    const known = new Map([...registry/* rules */.a, ...ofPolicy].map((rule) => [rule.id, rule]));
    const counted = (found) => found.filter(({ rule }) => rule.severity !== 'note' || !NOTES.has(rule.id));
    const ofTargets = groupBy(counted(findings), ({ target }) => target);
    const setAside = groupBy(counted(accepted.map(({ finding }) => finding)), ({ target }) => target);
    return [undefined, ...targets].flatMap((target) => {
        const broken = groupBy(ofTargets.get(target?.name) ?? [], ({ rule }) => rule.id);
        const excused = groupBy(setAside.get(target?.name) ?? [], ({ rule }) => rule.id);
        const group = target?.name ?? 'files';
        const others = registry/* rules */.a.filter(({ id }) => !broken.has(id) && !excused.has(id)).length;
        const rest = { id: 'rules', title: `The other ${others} rules`, group, severity: 'error', outcome: 'pass' };
        const ids = target === undefined ? [] : ofPolicy.filter((rule) => speaksOf(rule, target)).map(({ id }) => id);
        const asked = [...new Set([...broken.keys(), ...excused.keys(), ...ids])].sort().map((id) => {
            const { title, severity } = known.get(id) ?? { title: id, severity: 'note' };
            return checkOf({ id, title: plain(title), severity }, group, broken.get(id) ?? [], excused.get(id)?.length ?? 0);
        });
        return target === undefined ? asked : [...asked, rest];
    });
}
const NOTES = new Set(registry/* rules */.a.filter(({ severity }) => severity === 'note').map(({ id }) => id));
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function policyNames(packs, targets) {
    const names = packs.map(({ name, version, rules }) => {
        const asks = rules.some((rule) => targets.some((target) => speaksOf(rule, target)));
        return `${name} ${version}${asks ? '' : ' (asks nothing of these targets)'}`;
    });
    return names.length === 0 ? 'none' : names.join(', ');
}
function speaksOf({ checks }, target) {
    return checks.some(({ select }) => (0,policy_selector/* selectsTarget */.j8)(select, target));
}
function checkOf({ id, title, severity: own }, group, found, excused) {
    const [first] = [...found].sort((a, b) => describe_RANK[a.rule.severity] - describe_RANK[b.rule.severity]);
    if (first === undefined) {
        const check = { id, title, group, severity: own };
        if (excused === 0)
            return { ...check, outcome: 'pass' };
        const message = `${(0,report_text/* plural */.LS)(excused, 'finding')} ${excused === 1 ? 'is' : 'are'} waived or known.`;
        return { ...check, outcome: 'skipped', message };
    }
    const { severity } = first.rule;
    const milder = own === 'note' ? 'pass' : 'skipped';
    const more = found.length > 1 ? ` (and ${(0,report_text/* formatNumber */.ZV)(found.length - 1)} more)` : '';
    return {
        id,
        title,
        group,
        severity,
        outcome: severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : milder,
        message: `${first.message}${more}`,
        ...(first.at === undefined ? {} : { at: first.at }),
        ...(first.hint === undefined ? {} : { hint: first.hint }),
    };
}
const describe_RANK = { error: 0, warning: 1, note: 2 };
function dataOf({ bundle, targets, accepted, differences, grounds, digest, treeDigest, mask }) {
    return {
        bundle: {
            directory: bundle.folder.prefix === '' ? '.' : bundle.folder.prefix,
            files: bundle.files.map(({ path, sha256 }) => ({ path, sha256 })),
            treeDigest,
        },
        effectiveDigest: digest,
        targets: targets.map((target) => ({
            name: target.name,
            mode: target.mode ?? null,
            resources: Object.fromEntries(resourceTypes(target)),
        })),
        grounds: Object.fromEntries(grounds.map(([label, value]) => [label, mask(value)])),
        accepted: accepted.map(({ finding, how, reason, owner, until }) => ({
            rule: finding.rule.id,
            target: finding.target ?? null,
            message: finding.message,
            how,
            ...(reason === undefined ? {} : { reason }),
            ...(owner === undefined ? {} : { owner }),
            ...(until === undefined ? {} : { until }),
        })),
        differences: differences.map(({ target, action, rows }) => ({
            target,
            action,
            rows: rows.map(({ resource, action: change, field, before, after }) => ({
                resource,
                action: change,
                field,
                before: before ?? null,
                after: after ?? null,
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/report/grounds.js

const grounds_MOST_NAMED = 20;
function overriddenIn(targets) {
    return targets.flatMap(({ name, variables }) => {
        const names = [...variables.values()].flatMap((variable) => (variable.from === 'overrides' ? [variable.name] : []));
        return names.length === 0 ? [] : [`${name}: ${grounds_listed(names)}.`];
    });
}
function givenIn(targets, from) {
    const given = targets.flatMap(({ variables }) => [...variables.values()].filter((variable) => variable.from === from));
    const names = [...new Set(given.map(({ name }) => name))];
    return names.length === 0 ? [] : [`${grounds_listed(names)}.`];
}
function grounds_leftOut({ config }, targets) {
    const checked = new Set(targets.map(({ name }) => name));
    const names = (0,config_value/* entriesOf */.Mc)((0,config_value/* valueAt */.fK)(config, ['targets'])).flatMap(([name]) => (checked.has(name) ? [] : [name]));
    return names.length === 0 ? [] : [`${grounds_listed(names)}.`];
}
function grounds_listed(names) {
    const more = names.length > grounds_MOST_NAMED ? ` and ${names.length - grounds_MOST_NAMED} more` : '';
    return `${names.slice(0, grounds_MOST_NAMED).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/schema/core/core-schema.js + 17 modules
var core_schema = __webpack_require__(51176);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/errors.js

const schemaErrors = (0,kernel/* defineErrors */.V)({
    BUNDLE_SCHEMA_UNREADABLE: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The file of the input `schema-path` is missing, too large, or cannot be read. Name a file that an earlier step wrote with `databricks bundle schema > bundle-schema.json`.',
    },
    BUNDLE_SCHEMA_INVALID: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The file of the input `schema-path` is no JSON Schema of a bundle: it is not JSON, refers to something that is not in it, or describes something else. Write it anew with `databricks bundle schema > bundle-schema.json`, or leave the input empty.',
    },
});

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/programs/program-path.js
var program_path = __webpack_require__(7811);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/installed-cli.js






const VERSION_MS = 10_000;
const SCHEMA_MS = 30_000;
const HANDED_ON = ['PATHEXT', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR'];
async function schemaOfCli(ports) {
    const version = await versionOf(ports);
    if ('why' in version)
        return { root: undefined, why: version.why };
    const { readJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 35196));
    const cache = cacheOf(ports.toolCache, version.text);
    const kept = await cache.read();
    if (kept !== undefined) {
        const root = readJsonSchema('', kept);
        if ('kind' in root)
            return { root, version: version.text };
    }
    const nothing = {
        root: undefined,
        why: `the installed Databricks CLI ${version.text} gave no usable schema`,
    };
    const printed = await run(ports, ['bundle', 'schema'], SCHEMA_MS);
    if (printed === undefined || printed.timedOut || printed.exitCode !== 0)
        return nothing;
    const bytes = new TextEncoder().encode(printed.stdout);
    const root = bytes.byteLength <= schema_schema/* MAX_SCHEMA_BYTES */.Z_ ? readJsonSchema('', bytes) : [];
    if (!('kind' in root))
        return nothing;
    await cache.write(bytes);
    return { root, version: version.text };
}
async function versionOf(ports) {
    const answer = await run(ports, ['--version'], VERSION_MS);
    if (answer === undefined)
        return { why: 'no Databricks CLI is installed' };
    const text = /\bv?([0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]{0,60})/.exec(answer.stdout)?.[1];
    if (text !== undefined && answer.exitCode === 0 && !answer.timedOut)
        return { text };
    return { why: 'the installed Databricks CLI did not tell its version' };
}
async function run(ports, args, timeout) {
    const env = { PATH: (0,program_path/* programPath */.k)(ports.env, ports.workspace) };
    for (const [name, value] of Object.entries(ports.env)) {
        if (value !== undefined && HANDED_ON.includes(name.toUpperCase()))
            env[name] = value;
    }
    try {
        return await ports.exec('databricks', args, { cwd: ports.tempDirectory, env, timeout });
    }
    catch (error) {
        if (error instanceof kernel/* StepError */.zg && error.kind === kernel/* kernelErrors */.TK.CANCELLED)
            throw error;
        return undefined;
    }
}
function cacheOf(toolCache, version) {
    const directory = (0,external_node_path_.join)(toolCache, 'countersign-bundle-schema');
    const file = (0,external_node_path_.join)(directory, `${version}.json`);
    return {
        read: async () => {
            const bytes = await (0,external_node_fs_promises_.readFile)(file).catch(() => undefined);
            if (bytes === undefined || bytes.byteLength > schema_schema/* MAX_SCHEMA_BYTES */.Z_ + DIGEST_LENGTH + 1)
                return undefined;
            const schema = bytes.subarray(DIGEST_LENGTH + 1);
            return bytes.subarray(0, DIGEST_LENGTH).toString('latin1') === installed_cli_digestOf(schema) ? schema : undefined;
        },
        write: async (bytes) => {
            try {
                await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
                const draft = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(directory, 'draft-'));
                try {
                    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, 'schema'), Buffer.concat([Buffer.from(`${installed_cli_digestOf(bytes)}\n`), bytes]));
                    await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(draft, 'schema'), file);
                }
                finally {
                    await (0,external_node_fs_promises_.rm)(draft, { recursive: true, force: true });
                }
            }
            catch {
            }
        },
    };
}
const DIGEST_LENGTH = 64;
function installed_cli_digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/source.js








async function findSchema(ports) {
    if (ports.schemaPath !== undefined)
        return schemaOfFile(ports.schemaPath, ports.workspace);
    const installed = await installedSchema(ports);
    if (installed.root !== undefined) {
        const sentence = `Fields were compared with the schema of the installed Databricks CLI ${installed.version}.`;
        return { origin: 'cli', schema: { complete: true, root: installed.root }, sentence };
    }
    const sentence = `Fields were compared with Countersign's own schema, which knows the most used of them: ${installed.why}.`;
    return { origin: 'core', schema: core_schema/* coreSchema */.n, sentence };
}
async function installedSchema({ exec, ...ports }) {
    if (exec === undefined)
        return { root: undefined, why: 'no Databricks CLI was asked' };
    return schemaOfCli({ ...ports, exec });
}
async function schemaOfFile(file, workspace) {
    const { readJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 35196));
    const bytes = readSchemaFile(file, workspace);
    const root = readJsonSchema(file, bytes);
    if (!('kind' in root)) {
        throw new kernel/* StepError */.zg(schemaErrors.BUNDLE_SCHEMA_INVALID, `"${file}" is no JSON Schema of a bundle.`, {
            hint: 'Write it with "databricks bundle schema", or leave "schema-path" empty.',
            problems: root,
        });
    }
    return {
        origin: 'input',
        schema: { complete: true, root },
        sentence: `Fields were compared with the schema in "${file}".`,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    };
}
function readSchemaFile(file, workspace) {
    let bytes;
    try {
        bytes = (0,disk/* readUpTo */.Vc)((0,external_node_path_.resolve)(workspace, file), schema_schema/* MAX_SCHEMA_BYTES */.Z_ + 1);
    }
    catch (cause) {
        throw new kernel/* StepError */.zg(schemaErrors.BUNDLE_SCHEMA_UNREADABLE, `"${file}" cannot be read: ${(0,kernel/* messageOf */.bD)(cause)}`, {
            hint: 'Correct "schema-path", or check that an earlier step writes the file.',
            cause,
        });
    }
    if (bytes.byteLength <= schema_schema/* MAX_SCHEMA_BYTES */.Z_)
        return bytes;
    const limit = `${schema_schema/* MAX_SCHEMA_BYTES */.Z_ / 1024 / 1024} MB`;
    throw new kernel/* StepError */.zg(schemaErrors.BUNDLE_SCHEMA_UNREADABLE, `"${file}" is larger than ${limit}.`, {
        hint: 'The schema that "databricks bundle schema" prints has about 1 MB.',
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/run.js





















const run_run = async ({ inputs, host, clock }) => {
    setEngine();
    const { workspace, tempDirectory, toolCache, ref, baseRef } = host.facts;
    const { env, exec, signal } = host;
    const { read, account } = configFiles(inputs, host);
    const files = async () => readBundle(await (0,disk/* diskFolder */.CM)(workspace, inputs.bundle), { targets: inputs.targets, signal });
    const [variables, packs, waivers, baseline, config, schema, found] = await readAll([
        () => readVariables(inputs.variables ?? []),
        () => loadPolicies({ packs: inputs.policy.filter((name) => name !== 'none'), read }),
        () => waiversIn(inputs.waivers, read),
        () => baselineIn(inputs.baseline, read),
        account,
        () => findSchema({ schemaPath: inputs.schemaPath, workspace, tempDirectory, toolCache, env, exec }),
        () => host.group('Reading the bundle', files),
        () => checkPlan(inputs),
    ]);
    const reading = { targets: inputs.targets, variables, env, schema: schema.schema, signal };
    const { bundle, targets, findings } = await resolveBundle(found, reading);
    const masking = (0,effective_masking/* maskingOf */.w)(...targets);
    const shown = shownTargets(targets, masking);
    if (inputs.print !== 'nothing') {
        host.print(await printDeployed(shown.targets, bundle, { ...inputs, schema: schema.schema }));
    }
    const branch = inputs.targets === undefined ? undefined : (baseRef ?? branchOf(ref));
    const requirements = await lookUpRequirements(packs, targets, bundle, signal);
    const ours = judge_judge({
        bundle: inputs.targets === undefined ? bundle : { ...bundle, targetsNamed: true, ...(branch && { branch }) },
        targets,
        schema: schema.schema,
        packs,
        facts: { targets, requirements, ...(branch === undefined ? {} : { branch }) },
    });
    const cli = await askTheCli({ ...inputs, bundle, targets, variables, ours: [...findings, ...ours] }, host);
    const compared = await compareWithBase({ ...inputs, bundle, targets, reading }, host);
    const { open, accepted, baseline: newBaseline, } = acceptKnown({
        bundle,
        findings: maskFindings([...cli.findings, ...lossesBeyond(cli.losses, compared.findings), ...compared.findings, ...config.findings], masking, shown.nameOf),
        waivers,
        baseline,
        targets: inputs.targets?.map(shown.nameOf),
        packs,
        configRef: inputs.configRef,
        today: clock.now().toISOString().slice(0, 10),
    });
    const effective = effectiveDocument(shown.targets);
    const result = describeRun({
        bundle,
        targets: shown.targets,
        findings: open,
        accepted,
        packs,
        differences: compared.differences.map((one) => maskDifference(one, masking.text, shown.nameOf)),
        base: inputs.base,
        grounds: [
            ['Schema', schema.sentence],
            ['Policy', policyNames(packs, targets)],
            ...config.grounds,
            ...together('Targets not checked', inputs.targets === undefined ? [] : grounds_leftOut(bundle, targets)),
            ...together('From the input "variables"', givenIn(shown.targets, 'input')),
            ...together('From BUNDLE_VAR_… in the environment', givenIn(shown.targets, 'environment')),
            ...together('From variable-overrides.json', overriddenIn(shown.targets)),
            ['Mode', cli.mode],
            ...together('Databricks CLI', cli.notes),
            ...together('Compared with the base', compared.notes),
        ],
        sections: cli.sections,
        mask: masking.text,
        digest: effective.digest,
        treeDigest: treeDigest(bundle.files),
        effective: effective.pieces,
        baseline: newBaseline,
        failOn: inputs.failOn,
        runFacts: {
            schema: schema.origin,
            ...(schema.sha256 && { schemaSha256: schema.sha256 }),
            cli: cli.version ?? null,
            failOn: inputs.failOn,
            ...(inputs.allowRemoval && { allowRemoval: inputs.allowRemoval }),
            ...config.facts,
        },
    });
    return decided(result, cli);
};
function together(ground, notes) {
    return notes.length === 0 ? [] : [[ground, notes.join(' ')]];
}


/***/ }),

/***/ 88198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ waiverErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const waiverErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    WAIVERS_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The file of the input `waivers` is not there, or is not a YAML file with a list under `waivers`. A single waiver that is incomplete is a finding instead.',
    },
    BASELINE_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The file of the input `baseline` is not there, or is no baseline that this step wrote. Write it anew: every run leaves one beside its report, see the output `baseline-file`.',
    },
});


/***/ }),

/***/ 47332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ inlineWaivers)
});

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/waivers/under-keys.js

function underKeys(config) {
    const under = new Map();
    const seen = new Set([config]);
    for (const value of seen) {
        for (const item of (0,config_value/* itemsOf */.S3)(value))
            seen.add(item);
        for (const [, entry] of (0,config_value/* entriesOf */.Mc)(value)) {
            seen.add(entry.value);
            const key = (0,config_value/* placeOfKey */.qQ)(entry)?.line;
            const { line, column } = (0,config_value/* placeOf */.$t)(entry.value) ?? {};
            const first = entry.value.kind === 'list' ? 0 : (0,config_value/* entriesOf */.Mc)(entry.value)[0]?.[0];
            if (key !== undefined && line !== undefined && line > key && first !== undefined) {
                under.set(key, { line, column, first });
            }
        }
    }
    return under;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/waivers/waiver.js
var waiver = __webpack_require__(60449);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/waivers/inline.js




const FIELDS = ['reason', 'owner', 'until'];
const EXAMPLE = '# countersign: waive BND-SEC-001 reason="…" owner="…" until=2027-01-31';
const RULES = /^waive\s+((?:bundle-validate\/)?[\w-]+(?:\s*,\s*(?:bundle-validate\/)?[\w-]+)*)(?=\s|$)/;
const FIELD = /^\s*([A-Za-z]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/;
function inlineWaivers(bundle) {
    const waivers = [];
    const mistakes = [];
    for (const { path, comments, config } of bundle.files) {
        if (comments.length === 0)
            continue;
        const file = (0,load_path/* inWorkspace */.ve)(bundle.folder.prefix, path) ?? path;
        const below = underKeys(config);
        const about = linesAfter(comments);
        for (const comment of comments) {
            const at = { file, line: comment.line };
            const line = about.get(comment.line) ?? comment.line;
            const read = readComment(comment);
            if (typeof read === 'string')
                mistakes.push({ message: read, at, hint: `Write it as ${EXAMPLE}` });
            else {
                const under = below.get(line);
                const place = { file, line, ...(under === undefined ? {} : { under }) };
                for (const rule of read.rules)
                    waivers.push({ ...read.words, rule, ...place, at });
            }
        }
    }
    return { waivers, mistakes };
}
function linesAfter(comments) {
    const after = new Map();
    for (const { alone, line } of comments.toReversed())
        if (alone)
            after.set(line, after.get(line + 1) ?? line + 1);
    return after;
}
function readComment({ text }) {
    const said = text.replace(/^countersign:\s*/, '');
    const [command = ''] = /^\S*/.exec(said) ?? [];
    if (command !== 'waive')
        return `A comment says "${command}" to this step, which knows "waive".${(0,suggest/* didYouMean */.a)(command, ['waive'])}`;
    const [begun = '', rules] = RULES.exec(said) ?? [];
    if (rules === undefined)
        return 'A waiver does not say which rule it waives.';
    const fields = new Map();
    for (let rest = said.slice(begun.length); rest.trim() !== '';) {
        const [written, name = '', double, single, bare] = FIELD.exec(rest) ?? [];
        if (written === undefined)
            return `A waiver is not understood from "${rest.trim()}" on.`;
        if (!FIELDS.some((field) => field === name))
            return `A waiver has no field "${name}".${(0,suggest/* didYouMean */.a)(name, FIELDS)}`;
        if (fields.has(name))
            return `A waiver gives "${name}" twice.`;
        fields.set(name, (double ?? single ?? bare ?? '').trim());
        rest = rest.slice(written.length);
    }
    const lacking = FIELDS.filter((field) => (fields.get(field) ?? '') === '');
    if (lacking.length > 0)
        return `A waiver of ${rules} lacks ${lacking.map((field) => `"${field}"`).join(' and ')}.`;
    const [reason = '', owner = '', expires = ''] = FIELDS.map((field) => fields.get(field) ?? '');
    if (!(0,waiver/* isDay */.N)(expires))
        return `A waiver of ${rules} ends on "${expires}", which is no day.`;
    return {
        rules: [...new Set(rules.split(',').map((rule) => (0,waiver/* ruleIdOf */.H)(rule.trim())))],
        words: { reason, owner, expires },
    };
}


/***/ }),

/***/ 60449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ruleIdOf),
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function ruleIdOf(written) {
    return written.replace(/^bundle-validate\//, '');
}


/***/ })

};
