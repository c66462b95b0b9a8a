export const id = 526;
export const ids = [526];
export const modules = {

/***/ 589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const LINK = '120000';
const SUBMODULE = '160000';
/** What `git ls-tree -r -l -z` lists: `<mode> <type> <object> <size>\t<path>\0`; a submodule has `-` for its size. */
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
/** @throws Error when it is no text, so that what git printed lost a byte; the message says why */
async function readBlob(git, { oid }) {
    const content = Buffer.from(await git.read(['cat-file', 'blob', oid]), 'utf8');
    if (oidOf(content, oid) !== oid)
        throw new Error('it is not valid UTF-8');
    return content;
}
/** The name that git gives a content, by the algorithm that the repository uses. */
function oidOf(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}


/***/ }),

/***/ 9630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4470);

const gitErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    GIT_UNREADABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'Git is missing, or could not read the repository of the workspace, so nothing of a git ref can be read. The message has what git said.',
    },
    GIT_REF_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'What should be a git ref cannot be one: it starts with a dash, or holds a space, a colon, `..` or a control character. Name one commit: a branch, a tag or a hash.',
    },
});


/***/ }),

/***/ 7944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4470);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7811);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9630);




const TIME_LIMIT = 60_000;
/**
 * A directory that somebody committed can be laid out as a bare repository. Git would take it for one, with its branches and its
 * settings; a repository is only what `.git` says, which nobody can commit.
 */
const FIXED_ARGUMENTS = ['--no-pager', '-c', 'safe.bareRepository=explicit', '--literal-pathspecs'];
/** What git needs to run and to find the settings of this user (`safe.directory`). */
const PASSED = /^(?:PATHEXT|SYSTEMROOT|WINDIR|HOME|USERPROFILE|XDG_CONFIG_HOME|TMP|TEMP|TMPDIR|GIT_CONFIG_.*)$/i;
/** @param directory relative to the workspace */
function gitIn(directory, host) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.facts.workspace, directory);
    const passed = Object.entries(host.env).filter((entry) => entry[1] !== undefined && PASSED.test(entry[0]));
    const env = {
        ...Object.fromEntries(passed),
        PATH: (0,_program_path_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .k)(host.env, host.facts.workspace),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // In a partial clone, asking for a file would fetch it.
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

/***/ 1901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ findProtectedCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9630);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



const MAX_REF = 250;
/**
 * To git, a ref that starts with a dash is an option, and one with a colon or `..` is more than a commit.
 * @param what how the message calls it: `base`
 * @throws StepError `GIT_REF_INVALID`
 */
function checkRef(ref, what) {
    if (!/^-|[\s\p{Cc}:\\?*[]|\.\./u.test(ref) && ref !== '' && ref.length <= MAX_REF)
        return;
    throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o.GIT_REF_INVALID, `The ${what} ${JSON.stringify(ref.slice(0, MAX_REF))} is no git ref.`, {
        hint: 'Name one commit, as origin/main, v1.2.0 or a hash.',
    });
}
/** The commit that git understands by a ref; a branch that was only fetched is there as a remote one. */
async function findCommit(ref, git) {
    return await firstCommit([ref, `refs/remotes/origin/${ref}`], git);
}
/**
 * The commit of a ref that decides what is allowed. Git itself would prefer a tag called `origin/main`, which anybody who may push
 * a tag can make, to the branch of that name, and a local branch, which an earlier step may have moved, to the fetched one. So a
 * short name is a branch as it was fetched, or else a local one; a tag is named in full, as `refs/tags/v1`, and a hash too.
 */
async function findProtectedCommit(ref, git) {
    const isFull = /^refs\/|^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
    const names = isFull ? [ref] : [`refs/remotes/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
    return await firstCommit(names, git);
}
async function firstCommit(names, git) {
    for (const name of names) {
        const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const oid = found?.trim();
        if (oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid))
            return { commit: oid };
    }
    const shallow = await git.ask(['rev-parse', '--is-shallow-repository']);
    if (shallow === undefined && /dubious ownership/.test(git.complaint))
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(git.complaint);
    if (shallow === undefined)
        return { missing: 'repository' };
    return { missing: shallow.trim() === 'true' ? 'history' : 'ref' };
}


/***/ }),

/***/ 5526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/shared/programs/git/git.js
var git_git = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/shared/programs/git/ref.js
var ref = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/errors.js
var errors = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/disk.js
var disk = __webpack_require__(9575);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/root-file.js
var root_file = __webpack_require__(4021);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/errors.js

const differenceErrors = (0,kernel/* defineErrors */.V)({
    BASE_NOT_FOUND: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The input `base` is neither a directory of the workspace that holds a bundle nor a git ref of this repository. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the ref in an earlier step.',
    },
});

// EXTERNAL MODULE: ./lib/shared/programs/git/blob.js
var git_blob = __webpack_require__(589);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(5869);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/git-folder.js



/** As many links in a row as Linux follows. */
const MAX_LINKS = 40;
/** Read together in one call of git: many small files, not a few large ones. */
const MAX_TOGETHER_BYTES = 16 * 1024 * 1024;
const MAX_SMALL_BYTES = 1024 * 1024;
/**
 * The files of a commit as a folder, without checking it out.
 * @param inRepository the bundle's directory, relative to the root of the repository
 * @param prefix the same, relative to the workspace
 */
async function gitFolder(git, commit, inRepository, prefix) {
    const listing = await git.read(['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
    return new GitFolder(git, (0,git_blob/* parseListing */._S)(listing), inRepository, prefix);
}
class GitFolder {
    prefix;
    #git;
    #blobs;
    #directories = new Map([['', new Set()]]);
    #inRepository;
    #contents = new Map();
    #together;
    constructor(git, blobs, inRepository, prefix) {
        this.#git = git;
        this.#blobs = blobs;
        this.#inRepository = inRepository;
        this.prefix = prefix;
        for (const path of blobs.keys()) {
            for (let inside = path; inside !== '';) {
                const [parent, name] = splitPath(inside);
                const known = this.#directories.get(parent);
                if (known?.has(name) === true)
                    break;
                this.#directories.set(parent, (known ?? new Set()).add(name));
                inside = parent;
            }
        }
    }
    async look(path) {
        const real = await this.#real(path);
        if (real === 'outside')
            return { kind: 'outside' };
        if (real === undefined)
            return undefined;
        const blob = this.#blobs.get(real);
        if (blob === undefined)
            return { kind: 'directory' };
        return blob.mode === git_blob/* SUBMODULE */.NG ? { kind: 'other' } : { kind: 'file', bytes: blob.bytes };
    }
    async list(path) {
        const real = await this.#real(path);
        return real === undefined || real === 'outside' ? [] : [...(this.#directories.get(real) ?? [])].sort();
    }
    async read(path, limit) {
        const real = await this.#real(path);
        if (real === 'outside')
            throw new Error('it lies outside the workspace');
        const blob = real === undefined ? undefined : this.#blobs.get(real);
        if (blob === undefined)
            throw new Error('it does not exist');
        if (blob.bytes > limit)
            throw new Error(`it has ${blob.bytes} bytes`);
        this.#together ??= this.#readTogether();
        await this.#together;
        return await this.#content(blob);
    }
    /** The path in the repository once all links are followed; `undefined` where there is nothing. */
    async #real(path) {
        const asked = (0,load_path/* inWorkspace */.v)(this.#inRepository, path);
        if (asked === undefined || (0,load_path/* inWorkspace */.v)(this.prefix, path) === undefined)
            return 'outside';
        let rest = asked === '' ? [] : asked.split('/');
        let done = '';
        for (let links = 0; rest.length > 0;) {
            const [part = '', ...others] = rest;
            const at = external_node_path_.posix.join(done, part);
            const blob = this.#blobs.get(at);
            if (blob?.mode !== git_blob/* LINK */.ps) {
                if (blob === undefined && !this.#directories.has(at))
                    return undefined;
                done = at;
                rest = others;
                continue;
            }
            links += 1;
            if (links > MAX_LINKS)
                return undefined;
            const target = new TextDecoder().decode(await this.#content(blob));
            const led = target.startsWith('/') ? undefined : (0,load_path/* inWorkspace */.v)(done, [target, ...others].join('/'));
            if (led === undefined)
                return 'outside';
            done = '';
            rest = led === '' ? [] : led.split('/');
        }
        return done;
    }
    #content(blob) {
        const content = this.#contents.get(blob.oid) ?? (0,git_blob/* readBlob */.gm)(this.#git, blob);
        this.#contents.set(blob.oid, content);
        return content;
    }
    /** All that a bundle is likely to be made of, in one call. What does not come out of it right is read by itself. */
    async #readTogether() {
        const wanted = [];
        let bytes = 0;
        const below = this.#inRepository === '' ? '' : `${this.#inRepository}/`;
        for (const [path, blob] of this.#blobs) {
            if (!path.startsWith(below) || !/\.(?:ya?ml|json)$/i.test(path))
                continue;
            if (blob.mode === git_blob/* SUBMODULE */.NG || blob.bytes > MAX_SMALL_BYTES)
                continue;
            bytes += blob.bytes;
            if (bytes > MAX_TOGETHER_BYTES)
                break;
            wanted.push(blob);
        }
        if (wanted.length === 0)
            return;
        const answer = await this.#git.ask(['cat-file', '--batch'], wanted.map(({ oid }) => `${oid}\n`).join(''));
        let rest = Buffer.from(answer ?? '', 'utf8');
        for (const blob of wanted) {
            const header = `${blob.oid} blob ${blob.bytes}\n`;
            // After a file that is no text, nothing stands where it should; the hash says whether this is the right place.
            const from = rest.indexOf(header);
            if (from === -1)
                continue;
            const start = from + header.length;
            const content = rest.subarray(start, start + blob.bytes);
            if ((0,git_blob/* oidOf */._f)(content, blob.oid) !== blob.oid)
                continue;
            this.#contents.set(blob.oid, Promise.resolve(content));
            rest = rest.subarray(start + blob.bytes);
        }
    }
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/base.js










/**
 * The bundle as it was: a directory of the workspace that holds one or, where there is none of that name, a git ref,
 * which is read without checking it out. `undefined`: the bundle is not in that commit, so all of it is new.
 * @param directory the bundle's directory, relative to the workspace
 * @throws StepError when there is neither, or git cannot read it
 */
async function openBase(base, directory, host) {
    const { workspace } = host.facts;
    const isDirectory = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, base)).then((found) => found.isDirectory(), () => false);
    if (isDirectory) {
        const folder = await insideOf(workspace, base);
        if ((await rootFilesIn(folder)) > 0)
            return folder;
    }
    // A directory by its looks: no ref starts with a dot or a slash.
    if (/^[./]/.test(base)) {
        const why = isDirectory ? 'The directory holds no bundle.' : 'There is no such directory.';
        throw notFound(base, why, NAME_A_DIRECTORY);
    }
    (0,ref/* checkRef */.__)(base, 'base');
    const git = (0,git_git/* gitIn */.u)(directory, host);
    const found = await (0,ref/* findCommit */.fq)(base, git);
    if ('missing' in found)
        throw notFound(base, MISSING[found.missing]);
    const inRepository = (await git.read(['rev-parse', '--show-prefix'])).replace(/\/?\r?\n$/, '');
    const folder = await gitFolder(git, found.commit, inRepository, directory);
    return (await rootFilesIn(folder)) > 0 ? folder : undefined;
}
async function insideOf(workspace, base) {
    return (0,disk/* diskFolder */.C)(workspace, base).catch((error) => {
        const outside = error instanceof kernel/* StepError */.zg && error.kind === errors/* bundleErrors */.I.BUNDLE_OUTSIDE;
        throw outside ? notFound(base, 'The directory lies outside the workspace.', NAME_A_DIRECTORY) : error;
    });
}
async function rootFilesIn(folder) {
    const found = await Promise.all(root_file/* ROOT_FILES */.Z.map((file) => folder.look(file)));
    return found.filter((entry) => entry !== undefined).length;
}
const MISSING = {
    repository: 'It is no directory of the workspace, and the bundle lies in no git repository.',
    history: 'It is neither a directory of the workspace nor a ref of this repository, of which only the last commits are here.',
    ref: 'It is neither a directory of the workspace nor a ref of this repository.',
};
const NAME_A_DIRECTORY = 'Name a directory of the workspace that holds the bundle as it was, or a git ref.';
const FETCH_MORE = 'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as origin/main.';
function notFound(base, why, hint = FETCH_MORE) {
    const message = `The base ${JSON.stringify(base)} was not found. ${why}`;
    return new kernel/* StepError */.zg(differenceErrors.BASE_NOT_FOUND, message, { hint });
}


/***/ })

};
