export const id = 406;
export const ids = [406];
export const modules = {

/***/ 83406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/programs/git/ref.js
var git_ref = __webpack_require__(41901);
// EXTERNAL MODULE: ./lib/shared/programs/git/git.js
var git_git = __webpack_require__(47944);
;// CONCATENATED MODULE: ./lib/shared/programs/git/repository.js



async function repositoryOf(directory, host) {
    const workspace = await (0,promises_.realpath)(host.facts.workspace);
    let git = (0,git_git/* gitIn */.u)(await withoutLinks(workspace, directory), host);
    for (let above = await superproject(git); above !== undefined; above = await superproject(git)) {
        git = (0,git_git/* gitIn */.u)(above, host);
    }
    return {
        git,
        async path() {
            const top = await (0,promises_.realpath)(withoutEnd(await git.read(['rev-parse', '--show-toplevel'])));
            return (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(workspace, directory)).split(external_node_path_.sep).join('/');
        },
    };
}
async function withoutLinks(workspace, directory) {
    let done = workspace;
    for (const part of directory.split('/')) {
        const next = (0,external_node_path_.join)(done, part);
        const stats = await (0,promises_.lstat)(next).catch(() => undefined);
        if (stats?.isDirectory() !== true)
            break;
        done = next;
    }
    return done;
}
async function superproject(git) {
    const answer = withoutEnd((await git.ask(['rev-parse', '--show-superproject-working-tree'])) ?? '');
    return answer === '' ? undefined : answer;
}
function withoutEnd(line) {
    return line.replace(/\r?\n$/, '');
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/errors.js
var errors = __webpack_require__(50692);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/disk.js
var disk = __webpack_require__(9575);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/root-file.js
var root_file = __webpack_require__(64021);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/errors.js

const differenceErrors = (0,kernel/* defineErrors */.V)({
    BASE_NOT_FOUND: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The input `base` is neither a directory of the workspace that holds a bundle nor a git ref of this repository, or both: write `./name` for a directory of that name. Or it is counted from `HEAD`, and that is the last commit of a pull request instead of its merge commit. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the ref in an earlier step.',
    },
});

// EXTERNAL MODULE: ./lib/shared/programs/git/blob.js
var git_blob = __webpack_require__(40589);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var load_path = __webpack_require__(55869);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/difference/git-folder.js



const MAX_LINKS = 40;
const MAX_TOGETHER_BYTES = 16 * 1024 * 1024;
const MAX_SMALL_BYTES = 1024 * 1024;
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
        return { kind: 'file', bytes: blob.bytes };
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
    async #real(path) {
        const asked = (0,load_path/* inWorkspace */.ve)(this.#inRepository, path);
        if (asked === undefined || (0,load_path/* inWorkspace */.ve)(this.prefix, path) === undefined)
            return 'outside';
        let rest = asked === '' ? [] : asked.split('/');
        let done = '';
        for (let links = 0; rest.length > 0;) {
            const [part = '', ...others] = rest;
            const at = external_node_path_.posix.join(done, part);
            const blob = this.#blobs.get(at);
            if (blob?.mode === git_blob/* SUBMODULE */.NG)
                return 'outside';
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
            const led = target.startsWith('/') ? undefined : (0,load_path/* inWorkspace */.ve)(done, [target, ...others].join('/'));
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










async function openBase(base, directory, host) {
    const own = await bundleIn(host.facts.workspace, base);
    const isPath = /^[./]/.test(base);
    if (isPath && own === undefined)
        throw notFound(base, NO_DIRECTORY, NAME_A_DIRECTORY);
    if (own !== undefined && (isPath || !(0,git_ref/* mayBeRef */.MP)(base)))
        return own;
    (0,git_ref/* checkRef */.__)(base, 'base');
    const found = await commitIn(directory, base, host).catch((error) => {
        if (own !== undefined && isGitMissing(error))
            return { missing: 'repository' };
        throw error;
    });
    if ('missing' in found) {
        if (own === undefined || (0,git_ref/* isHead */.Nl)(base))
            throw notFound(base, MISSING[found.missing]);
        if (found.missing === 'history')
            throw ambiguous(base, 'may be a git ref, of which this checkout has no history');
        return own;
    }
    if (own !== undefined)
        throw ambiguous(base, 'is a git ref');
    const folder = await gitFolder(found.git, found.commit, await found.path(), directory);
    if ((await folder.look(''))?.kind === 'outside')
        throw notFound(base, ELSEWHERE, NAME_A_DIRECTORY);
    return (await rootFilesIn(folder)) > 0 ? folder : undefined;
}
async function commitIn(directory, ref, host) {
    const { baseRef, pullRequest, commit } = host.facts;
    const repository = await repositoryOf(directory, host);
    if (baseRef !== undefined && pullRequest !== undefined && (0,git_ref/* isHead */.Nl)(ref)) {
        const head = await (0,git_ref/* findCommit */.fq)('HEAD', repository.git);
        if ('commit' in head && head.commit === commit)
            throw notFound(ref, OWN_HEAD, NAME_A_BRANCH);
    }
    return { ...repository, ...(await (0,git_ref/* findCommit */.fq)(ref, repository.git)) };
}
async function bundleIn(workspace, base) {
    const isDirectory = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, base)).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        return undefined;
    const folder = await insideOf(workspace, base);
    return (await rootFilesIn(folder)) > 0 ? folder : undefined;
}
function isGitMissing(error) {
    return error instanceof kernel/* StepError */.zg && error.cause instanceof kernel/* StepError */.zg && error.cause.code === 'PROGRAM_NOT_FOUND';
}
async function insideOf(workspace, base) {
    return (0,disk/* diskFolder */.CM)(workspace, base).catch((error) => {
        const outside = error instanceof kernel/* StepError */.zg && error.kind === errors/* bundleErrors */.I.BUNDLE_OUTSIDE;
        throw outside ? notFound(base, 'The directory lies outside the workspace.', NAME_A_DIRECTORY) : error;
    });
}
async function rootFilesIn(folder) {
    const found = await Promise.all(root_file/* ROOT_FILES */.Z.map((file) => folder.look(file)));
    return found.filter((entry) => entry !== undefined).length;
}
const MISSING = {
    repository: 'It is no directory of the workspace that holds a bundle, and the bundle lies in no git repository.',
    history: 'It is neither a directory of the workspace that holds a bundle nor a ref of this repository, of which only the last commits are here.',
    ref: 'It is neither a directory of the workspace that holds a bundle nor a ref of this repository.',
};
const OWN_HEAD = 'HEAD is the last commit of the pull request, so the commits before it are of the same change, and its removals may be in them.';
const NAME_A_BRANCH = 'Check out the merge commit, as CI systems do where no "ref" is stated, or name the branch as origin/main.';
const ELSEWHERE = 'There, the bundle lies in a submodule or behind a link out of the repository, which has no files of it.';
const NO_DIRECTORY = 'There is no such directory, or it holds no bundle.';
const NAME_A_DIRECTORY = 'Name a directory of the workspace that holds the bundle as it was, or a git ref.';
const FETCH_MORE = 'Check out with "fetch-depth: 0" (GitHub Actions) or "fetchDepth: 0" (Azure Pipelines), and name a branch as origin/main.';
function notFound(base, why, hint = FETCH_MORE) {
    const message = `The base ${JSON.stringify(base)} was not found. ${why}`;
    return new kernel/* StepError */.zg(differenceErrors.BASE_NOT_FOUND, message, { hint });
}
function ambiguous(base, why) {
    const message = `The base ${JSON.stringify(base)} ${why}, and is a directory of the workspace that holds a bundle.`;
    const hint = `Write "./${base}" for the directory. If the ref is meant, rename the directory, and check out the whole history.`;
    return new kernel/* StepError */.zg(differenceErrors.BASE_NOT_FOUND, message, { hint });
}


/***/ })

};
