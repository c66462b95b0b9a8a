export const id = 108;
export const ids = [108];
export const modules = {

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 14 modules
var kernel = __webpack_require__(4412);
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
    BASE_INVALID: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The input `base` cannot be a git ref: it starts with a dash, or holds a space, a colon, `..` or a control character. Name one commit: a branch, a tag or a hash.',
    },
    BASE_UNREADABLE: {
        exit: kernel/* EXIT */.dc.undecided,
        doc: 'Git is missing, or could not read the commit that the input `base` names, so nothing can be compared. The message has what git said.',
    },
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/program-path.js
var program_path = __webpack_require__(523);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/git.js




const TIME_LIMIT = 60_000;
/** What git needs to run and to find the settings of this user (`safe.directory`). */
const PASSED = /^(?:PATHEXT|SYSTEMROOT|WINDIR|HOME|USERPROFILE|XDG_CONFIG_HOME|TMP|TEMP|TMPDIR|GIT_CONFIG_.*)$/i;
/** @param directory relative to the workspace */
function gitIn(directory, host) {
    const cwd = (0,external_node_path_.resolve)(host.facts.workspace, directory);
    const passed = Object.entries(host.env).filter((entry) => entry[1] !== undefined && PASSED.test(entry[0]));
    const env = {
        ...Object.fromEntries(passed),
        PATH: (0,program_path/* programPath */.k)(host.env, host.facts.workspace),
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
        const result = await run(host, ['--no-pager', '--literal-pathspecs', ...args], options);
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
        if (!(error instanceof kernel/* StepError */.zg) || error.code !== 'PROGRAM_NOT_FOUND')
            throw error;
        throw new kernel/* StepError */.zg(differenceErrors.BASE_UNREADABLE, 'Git was not found, so no git ref can be compared with.', {
            hint: 'Install git on this machine, or give the input "base" a directory that holds the bundle as it was.',
            cause: error,
        });
    }
}
function unreadable(why) {
    return new kernel/* StepError */.zg(differenceErrors.BASE_UNREADABLE, `The base could not be read: ${why}.`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(5869);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/git-folder.js



const LINK = '120000';
const SUBMODULE = '160000';
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
    return new GitFolder(git, parseListing(listing), inRepository, prefix);
}
/** `<mode> <type> <object> <size>\t<path>\0`; a submodule has `-` for its size. */
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
        return blob.mode === SUBMODULE ? { kind: 'other' } : { kind: 'file', bytes: blob.bytes };
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
            if (blob?.mode !== LINK) {
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
        const content = this.#contents.get(blob.oid) ?? this.#readOne(blob);
        this.#contents.set(blob.oid, content);
        return content;
    }
    async #readOne(blob) {
        const content = Buffer.from(await this.#git.read(['cat-file', 'blob', blob.oid]), 'utf8');
        // What git printed came as text: where that lost a byte, it was no text.
        if (oidOf(content, blob.oid) !== blob.oid)
            throw new Error('it is not valid UTF-8');
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
            if (blob.mode === SUBMODULE || blob.bytes > MAX_SMALL_BYTES)
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
            if (oidOf(content, blob.oid) !== blob.oid)
                continue;
            this.#contents.set(blob.oid, Promise.resolve(content));
            rest = rest.subarray(start + blob.bytes);
        }
    }
}
/** The name that git gives a content, by the algorithm that the repository uses. */
function oidOf(content, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.byteLength}\0`).update(content).digest('hex');
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
        const folder = await (0,disk/* diskFolder */.C)(workspace, base);
        if ((await rootFilesIn(folder)) > 0)
            return folder;
    }
    // A directory by its looks: no ref starts with a dot or a slash.
    if (/^[./]/.test(base))
        throw notFound(base, isDirectory ? 'The directory holds no bundle.' : 'There is no such directory.');
    refuseOptions(base);
    const git = gitIn(directory, host);
    const commit = await commitOf(base, git);
    const inRepository = (await git.read(['rev-parse', '--show-prefix'])).replace(/\/?\r?\n$/, '');
    const folder = await gitFolder(git, commit, inRepository, directory);
    return (await rootFilesIn(folder)) > 0 ? folder : undefined;
}
async function rootFilesIn(folder) {
    const found = await Promise.all(root_file/* ROOT_FILES */.Z.map((file) => folder.look(file)));
    return found.filter((entry) => entry !== undefined).length;
}
/** To git, a ref that starts with a dash is an option, and one with a colon or `..` is more than a commit. */
function refuseOptions(ref) {
    if (!/^-|[\s\p{Cc}:\\?*[]|\.\./u.test(ref) && ref.length <= MAX_REF)
        return;
    throw new kernel/* StepError */.zg(differenceErrors.BASE_INVALID, `The base ${JSON.stringify(ref.slice(0, MAX_REF))} is no git ref.`, {
        hint: 'Name one commit, as origin/main, v1.2.0 or a hash.',
    });
}
const MAX_REF = 250;
/** A branch that was only fetched is there as a remote one. */
async function commitOf(ref, git) {
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const oid = found?.trim();
        if (oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid))
            return oid;
    }
    const shallow = await git.ask(['rev-parse', '--is-shallow-repository']);
    if (shallow === undefined && /dubious ownership/.test(git.complaint))
        throw unreadable(git.complaint);
    if (shallow === undefined)
        throw notFound(ref, 'It is no directory of the workspace, and the bundle lies in no git repository.');
    throw notFound(ref, shallow.trim() === 'true'
        ? 'It is neither a directory of the workspace nor a ref of this repository, of which only the last commits are here.'
        : 'It is neither a directory of the workspace nor a ref of this repository.');
}
function notFound(base, why) {
    return new kernel/* StepError */.zg(differenceErrors.BASE_NOT_FOUND, `The base ${JSON.stringify(base)} was not found. ${why}`, {
        hint: 'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as origin/main.',
    });
}


/***/ })

};
