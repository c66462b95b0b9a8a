export const id = 696;
export const ids = [696];
export const modules = {

/***/ 2088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ duckDbOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function duckDbOptions({ memoryLimit, enginePath }, { facts, env, signal, log, mask }) {
    const { workspace, tempDirectory, toolCache } = facts;
    return {
        memoryLimit,
        enginePath: enginePath === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, enginePath),
        ...{ tempDirectory, toolCache },
        ...{ env, signal, log, mask },
    };
}


/***/ }),

/***/ 57958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const fileErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    DATA_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'No file matches the path or glob of the data. The message shows the pattern and the nearest directory that exists.',
    },
    PATH_UNREADABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A directory below a path or glob cannot be listed, or a link that a glob matches leads nowhere, so files may be missing. What was found is not checked in part: correct the permissions, fetch the files, or narrow the pattern.',
    },
    DATA_NOT_USABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A data file is empty, truncated, a directory, of another format than it says, or may not be read. Nothing is checked in part: correct the file or the path and run again.',
    },
});


/***/ }),

/***/ 67904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/shared/engines/files/delta-log.js




class DeltaRefused extends Error {
}
const HARMLESS = new Set(['timestampNtz', 'vacuumProtocolCheck', 'v2Checkpoint', 'deletionVectors', 'columnMapping']);
const LOG = '_delta_log';
async function isDeltaTable(directory) {
    return await (0,promises_.stat)((0,external_node_path_.join)(directory, LOG)).then((stats) => stats.isDirectory(), () => false);
}
async function deltaSnapshot(table, readCheckpoint) {
    const log = await readLog(table);
    const actions = log.checkpoint.length === 0 ? [] : await readCheckpoint(log.checkpoint);
    const state = new State();
    for (const action of actions)
        state.apply(action);
    for (const file of log.commits)
        for await (const action of readCommit(file))
            state.apply(action);
    state.refuseUnreadable();
    const files = [];
    for (const add of state.adds.values())
        files.push(await liveFile(table, add, state.partitionColumns));
    return { version: log.version, files: files.sort(kernel/* byCodeUnit */.X), partitionColumns: state.partitionColumns };
}
class State {
    adds = new Map();
    partitionColumns = [];
    #configuration = {};
    #protocol;
    apply({ add, remove, metaData, protocol, sidecar }) {
        if (sidecar != null)
            throw new DeltaRefused('its checkpoint is kept in sidecar files (V2), which this step does not read');
        if (add != null)
            this.adds.set(add.path, add);
        if (remove != null)
            this.adds.delete(remove.path);
        if (protocol != null)
            this.#protocol = protocol;
        if (metaData != null) {
            this.partitionColumns = metaData.partitionColumns ?? [];
            this.#configuration = metaData.configuration ?? {};
        }
    }
    refuseUnreadable() {
        if (this.#protocol === undefined)
            throw new DeltaRefused('its log states no protocol');
        const { minReaderVersion, readerFeatures } = this.#protocol;
        if (minReaderVersion > 3)
            throw new DeltaRefused(`its readers must know protocol ${minReaderVersion}; this step knows 3`);
        const unknown = (readerFeatures ?? []).filter((feature) => !HARMLESS.has(feature));
        if (unknown.length > 0)
            throw new DeltaRefused(`it uses ${unknown.join(', ')}, which this step does not know`);
        if ((this.#configuration['delta.columnMapping.mode'] ?? 'none') !== 'none')
            throw new DeltaRefused('its columns have other names in the files (column mapping)');
        if ([...this.adds.values()].some(({ deletionVector }) => deletionVector != null))
            throw new DeltaRefused('some of its rows are deleted by deletion vectors, which this step does not read');
    }
}
const NAME = /^(\d{20})\.(?:(json)|checkpoint(?:\.(\d{10})\.(\d{10}))?\.parquet)$/;
async function readLog(table) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(table, LOG)).catch((error) => {
        throw new DeltaRefused(`its log cannot be listed: ${(0,kernel/* messageOf */.bD)(error)}`);
    });
    const commits = new Map();
    const parts = new Map();
    for (const name of names.sort(kernel/* byCodeUnit */.X)) {
        const [, digits, json, , of] = NAME.exec(name) ?? [];
        if (digits === undefined)
            continue;
        const [version, file] = [Number(digits), (0,external_node_path_.join)(table, LOG, name)];
        if (json !== undefined)
            commits.set(version, file);
        else {
            const known = parts.get(version);
            if (known === undefined || known.of !== Number(of ?? 1)) {
                if (known === undefined || known.files.length < known.of)
                    parts.set(version, { of: Number(of ?? 1), files: [file] });
            }
            else
                known.files.push(file);
        }
    }
    const whole = [...parts].filter(([, { of, files }]) => files.length === of).map(([version]) => version);
    const start = Math.max(-1, ...whole);
    const version = Math.max(start, ...commits.keys());
    if (version < 0)
        throw new DeltaRefused('its log is empty');
    const after = [];
    for (let next = start + 1; next <= version; next++) {
        const file = commits.get(next);
        if (file === undefined)
            throw new DeltaRefused(`its log lacks version ${next} of ${version}`);
        after.push(file);
    }
    return { version, checkpoint: parts.get(start)?.files ?? [], commits: after };
}
async function* readCommit(file) {
    const name = file.split(external_node_path_.sep).at(-1);
    let number = 0;
    try {
        for await (const line of linesOf(file)) {
            number++;
            if (line === undefined)
                throw new DeltaRefused(`line ${number} of its log file ${name} is too long for an action`);
            if (line.trim() === '')
                continue;
            const action = JSON.parse(line);
            if (typeof action !== 'object' || action === null)
                throw new DeltaRefused(`line ${number} of its log file ${name} is no action`);
            yield action;
        }
    }
    catch (error) {
        if (error instanceof DeltaRefused)
            throw error;
        if (error instanceof SyntaxError)
            throw new DeltaRefused(`line ${number} of its log file ${name} is no JSON`);
        throw new DeltaRefused(`its log file ${name} cannot be read: ${(0,kernel/* messageOf */.bD)(error)}`);
    }
}
const MOST_CHARACTERS = 16 * 2 ** 20;
async function* linesOf(file) {
    let rest = '';
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { encoding: 'utf8', highWaterMark: 2 ** 20 })) {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
        if (rest.length > MOST_CHARACTERS)
            return yield undefined;
    }
    yield rest;
}
async function liveFile(table, { path, size, partitionValues = {} }, columns) {
    const relative = decoded(path);
    const file = (0,external_node_path_.resolve)(table, relative);
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !file.startsWith((0,external_node_path_.resolve)(table) + external_node_path_.sep))
        throw new DeltaRefused(`its file ${JSON.stringify(path)} lies outside of it, as those of a shallow clone do`);
    const stats = await (0,promises_.stat)(file).catch(() => undefined);
    if (stats?.isFile() !== true)
        throw new DeltaRefused(`its file ${JSON.stringify(relative)} is missing`);
    if (size !== undefined && stats.size !== Number(size))
        throw new DeltaRefused(`its file ${JSON.stringify(relative)} has ${stats.size} bytes; the log says ${size}`);
    const inPath = new Map(relative.split('/').flatMap((part) => keyed(part)));
    for (const column of columns) {
        const value = partitionValues[column];
        if (value === null || value === '')
            throw new DeltaRefused(`its partition column "${column}" has rows without a value`);
        if (value === undefined || inPath.get(column) !== value)
            throw new DeltaRefused(`the path of its file ${JSON.stringify(relative)} does not hold the partition ${column}`);
    }
    return file;
}
function keyed(part) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
    return key === undefined || value === undefined ? [] : [[decoded(key), decoded(value)]];
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

// EXTERNAL MODULE: ./lib/shared/engines/files/errors.js
var errors = __webpack_require__(57958);
// EXTERNAL MODULE: ./lib/shared/engines/files/glob.js
var glob = __webpack_require__(67607);
;// CONCATENATED MODULE: ./lib/shared/engines/files/find.js






function withoutSecrets(address) {
    return address.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***');
}
async function findFiles(wanted) {
    const { dataset, pattern, by, workspace, shown } = wanted;
    const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(pattern)?.[1];
    if (scheme !== undefined) {
        throw notFound(`${dataset}: ${JSON.stringify(withoutSecrets(pattern))} (${by}) is a ${scheme} address; this step reads local files.`, {
            hint: 'Fetch the files in an earlier step and name their path.',
        });
    }
    const { base, rest } = (0,glob/* splitGlob */.V)(pattern, workspace);
    if (rest.length === 0 && wanted.readCheckpoint !== undefined && (await isDeltaTable(base)))
        return await deltaFiles(base, wanted, wanted.readCheckpoint);
    const all = await (0,glob/* expandGlob */.h)(pattern, workspace);
    const files = rest.length === 0 ? all : all.filter((file) => !isBookkeeping(file, base, rest));
    if (files.length === 0)
        throw await nothingThere(wanted, base, rest.length > 0, all.length > 0);
    const delta = await deltaTable(files);
    if (delta !== undefined) {
        throw notUsable(`${dataset}: ${shown(delta)} is a Delta table; its files also hold rows that were deleted or replaced.`, {
            hint: wanted.readCheckpoint === undefined
                ? 'Export the rows to check as Parquet, and name that path.'
                : 'Name the directory of the table itself.',
        });
    }
    return { files, partitions: partitionKeys(files, wanted) };
}
async function deltaFiles(table, wanted, readCheckpoint) {
    const named = `${wanted.dataset}: the Delta table ${wanted.shown(table)}`;
    try {
        const { files, version } = await deltaSnapshot(table, readCheckpoint);
        if (files.length === 0)
            throw notFound(`${named} holds no row.`, { hint: 'Write its rows, then run again.' });
        return { files, partitions: partitionKeys(files, wanted), deltaVersion: version };
    }
    catch (error) {
        if (!(error instanceof DeltaRefused))
            throw error;
        throw notUsable(`${named} cannot be read: ${error.message}.`, {
            hint: 'Fetch the whole table, or export its rows as Parquet and name that path.',
        });
    }
}
function isBookkeeping(file, base, rest) {
    if (rest.some((part) => part.startsWith('_')))
        return false;
    return (0,external_node_path_.relative)(base, file)
        .split(external_node_path_.sep)
        .some((part) => part.startsWith('_') && !part.includes('='));
}
async function deltaTable(files) {
    const seen = new Set();
    for (const file of files) {
        for (let directory = (0,external_node_path_.dirname)(file); !seen.has(directory); directory = (0,external_node_path_.dirname)(directory)) {
            seen.add(directory);
            if ((await kindOf((0,external_node_path_.join)(directory, '_delta_log'))) === 'directory')
                return directory;
        }
    }
    return undefined;
}
function partitionKeys(files, { dataset, workspace, shown }) {
    const keyed = files.map((file) => ({ file, keys: keysIn((0,external_node_path_.relative)(workspace, (0,external_node_path_.dirname)(file))) }));
    const [first = { file: '', keys: [] }, ...others] = keyed;
    const shared = first.keys.filter((key) => others.every(({ keys }) => keys.includes(key)));
    if (shared.length === 0)
        return [];
    const odd = others.find(({ keys }) => keys.length !== first.keys.length || !first.keys.every((key) => keys.includes(key)));
    if (odd !== undefined) {
        const told = [first, odd].map(({ file, keys }) => `${shown(file)} is below ${keys.join(', ')}`);
        throw notUsable(`${dataset}: ${told.join(', and ')}; key=value directories become columns, which all files must have.`, {
            hint: 'Narrow the pattern to files below the same keys.',
        });
    }
    const above = keysIn((0,external_node_path_.dirname)(first.file)).slice(0, -first.keys.length);
    if (above.length === 0)
        return shared;
    throw notUsable(`${dataset}: the workspace itself lies below ${above.map((key) => `a directory ${key}=…`).join(' and ')}, which the engine would take for a column beside ${shared.join(', ')}.`, { hint: 'Run the step in a workspace whose path holds no key=value directory.' });
}
function keysIn(path) {
    return path.split(external_node_path_.sep).flatMap((part) => /^([^=?\n]+)=[^=?\n]*$/.exec(part)?.[1] ?? []);
}
async function nothingThere({ dataset, pattern, by, shown }, base, isGlob, onlyBookkeeping) {
    const named = JSON.stringify(pattern);
    if (onlyBookkeeping) {
        return notFound(`${dataset}: ${named} (${by}) matches only bookkeeping files, whose names start with "_".`, {
            hint: 'Name the data files.',
        });
    }
    if (!isGlob && (await kindOf(base)) === 'directory') {
        return notUsable(`${dataset}: ${named} (${by}) is a directory, not a file.`, {
            hint: `Say which files in it are meant, e.g. ${(0,external_node_path_.join)(pattern, '**', '*.parquet')}`,
        });
    }
    let nearestDirectory = isGlob ? base : (0,external_node_path_.dirname)(base);
    while ((await kindOf(nearestDirectory)) !== 'directory')
        nearestDirectory = (0,external_node_path_.dirname)(nearestDirectory);
    const what = isGlob ? `No file matches ${named}` : `There is no file ${named}`;
    return notFound(`${dataset}: ${what} (${by}); the nearest directory that exists is ${shown(nearestDirectory)}.`, {
        hint: `Correct the path; it is taken relative to the workspace. ${(0,external_node_path_.basename)(base)} may be misspelt, or not fetched yet.`,
    });
}
async function kindOf(path) {
    return (0,promises_.stat)(path).then((stats) => (stats.isDirectory() ? 'directory' : 'file'), () => undefined);
}
function show(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(path));
    if (inside === '')
        return 'the workspace itself';
    return inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}
function notFound(message, options) {
    return new kernel/* StepError */.zg(errors/* fileErrors */.G.DATA_NOT_FOUND, message, options);
}
function notUsable(message, options) {
    return new kernel/* StepError */.zg(errors/* fileErrors */.G.DATA_NOT_USABLE, message, options);
}


/***/ }),

/***/ 67607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ splitGlob),
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57958);




const WILDCARD = /[*?[]/;
async function expandGlob(pattern, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, pattern);
    if (await isFile(absolute))
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(absolute)];
    const { base, rest } = splitGlob(pattern, workspace);
    if (rest.length === 0)
        return [];
    const found = new Set();
    await walk(base, rest, found);
    return [...found].sort(_kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function splitGlob(pattern, workspace) {
    const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const parts = slashed.split('/');
    const first = parts.findIndex((part) => WILDCARD.test(part));
    if (first === -1)
        return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, slashed), rest: [] };
    const fixed = parts.slice(0, first).join('/');
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, fixed === '' && slashed.startsWith('/') ? '/' : fixed);
    return { base, rest: parts.slice(first).filter((part) => part !== '' && part !== '.') };
}
async function walk(directory, parts, found) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return;
    if (part === '**') {
        for (const below of await directoriesBelow(directory))
            await walk(below, rest.length === 0 ? ['*'] : rest, found);
        return;
    }
    if (!WILDCARD.test(part)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, part);
        if (rest.length > 0)
            await walk(path, rest, found);
        else if (await isFile(path))
            found.add(path);
        return;
    }
    const matches = namePattern(part);
    for (const entry of await list(directory)) {
        if (!matches.test(entry.name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, entry.name);
        if (rest.length > 0)
            await walk(path, rest, found);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
            found.add(path);
    }
}
async function directoriesBelow(directory) {
    const seen = new Set();
    const found = [];
    const directories = [directory];
    const links = [];
    for (;;) {
        const next = directories.shift() ?? links.shift();
        if (next === undefined)
            return found;
        const real = await ifThere(next, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(next));
        if (real === undefined || seen.has(real))
            continue;
        seen.add(real);
        found.push(next);
        for (const entry of await list(next)) {
            if (entry.name.startsWith('.'))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(next, entry.name);
            if (entry.isDirectory())
                directories.push(path);
            else if (entry.isSymbolicLink() && (await kindOf(path)) === 'directory')
                links.push(path);
        }
    }
}
function namePattern(part) {
    const leading = part.startsWith('.') ? '' : '(?!\\.)';
    const body = part.replace(/\*+|\?|\[(!?)(\]?[^\]]*)\]|./gsu, (token, negated, set) => {
        if (token.startsWith('*'))
            return '.*';
        if (token === '?')
            return '.';
        if (negated === undefined)
            return literally(token);
        return `[${negated === '!' ? '^' : ''}${set.replace(/[\\\]^&~[]/g, '\\$&')}]`;
    });
    try {
        return new RegExp(`^${leading}${body}$`, 'su');
    }
    catch {
        return new RegExp(`^${literally(part)}$`, 'u');
    }
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
async function list(directory) {
    const entries = (await ifThere(directory, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }))) ?? [];
    return entries.sort((a, b) => (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.name, b.name));
}
async function isFile(path) {
    const kind = await kindOf(path);
    if (kind === undefined && (await ifThere(path, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path))) !== undefined)
        throw unreadable(path, 'it is a link that leads nowhere');
    return kind === 'file';
}
async function kindOf(path) {
    const stats = await ifThere(path, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
    if (stats === undefined)
        return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
}
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
async function ifThere(path, asked) {
    try {
        return await asked;
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        if (NOT_THERE.has(code))
            return undefined;
        throw unreadable(path, code);
    }
}
function unreadable(path, why) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrors */ .G.PATH_UNREADABLE, `${JSON.stringify(path)} cannot be looked into: ${why}. Files that a pattern means may be missing.`, { hint: 'Correct its permissions, fetch what it stands for, or narrow the pattern so that it is not in the way.' });
}


/***/ }),

/***/ 58464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ inspectFiles)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/engines/files/delimiter.js
const DELIMITERS = [',', ';', '\t', '|'];
function delimiterOf(file, head) {
    if (/\.tsv(\.\w+)?$/i.test(file))
        return '\t';
    const line = headerLine(head);
    const unquoted = line.replace(/"(?:[^"]|"")*"/g, '');
    const count = (delimiter) => unquoted.split(delimiter).length;
    return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
function headerNames(head, delimiter) {
    const line = headerLine(head);
    const fields = line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${delimiter}])+`, 'g')) ?? [];
    const isWhole = line.length < textOf(head).length;
    return (isWhole ? fields : fields.slice(0, -1)).map((field) => {
        const name = field.trim();
        return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
    });
}
function headerLine(head) {
    return /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(textOf(head))?.[0] ?? '';
}
function textOf(head) {
    return head.toString('utf8').replace(/^\uFEFF/, '');
}

// EXTERNAL MODULE: ./lib/shared/engines/files/errors.js
var errors = __webpack_require__(57958);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/shared/engines/files/unpack.js




const HEAD_BYTES = 64 * 1024;
const ENDINGS = { gzip: '.gz', zstd: '.zst' };
const MAGIC = { gzip: '1f8b', zstd: '28b52ffd' };
const KINDS = ['gzip', 'zstd'];
function compressionOf(file, start) {
    const named = KINDS.find((kind) => file.endsWith(ENDINGS[kind]));
    const found = KINDS.find((kind) => start.toString('hex').startsWith(MAGIC[kind]));
    if (named === found)
        return found;
    return found === undefined
        ? { message: `is not ${named}, although its name says so.`, hint: 'Pack it, or correct its name.' }
        : { message: `is ${found}, and its name does not say so.`, hint: `Let its name end in ${ENDINGS[found]}` };
}
const { createZstdDecompress } = external_node_zlib_namespaceObject;
const UNPACKERS = {
    gzip: external_node_zlib_.createGunzip,
    zstd: createZstdDecompress,
};
async function unpack(file, compression, size, signal) {
    const unpacker = UNPACKERS[compression]?.();
    if (unpacker === undefined) {
        return {
            message: `is ${compression}, of which Node ${process.versions.node} cannot see whether it is whole.`,
            hint: 'Pack it as gzip, write it as Parquet, or run the step on Node 24.',
        };
    }
    const head = [];
    let kept = 0;
    const keepHead = new external_node_stream_.Writable({
        write(chunk, _encoding, done) {
            if (kept < HEAD_BYTES)
                head.push(chunk);
            kept += chunk.length;
            done();
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), unpacker, keepHead, { signal });
    }
    catch (error) {
        const { code = '', message } = error;
        if (!/^Z/.test(code))
            throw error;
        return code === 'Z_BUF_ERROR'
            ? { message: `is truncated ${compression}: it stops before its end.`, hint: AGAIN[compression] }
            : { message: `cannot be unpacked as ${compression}: ${message}.`, hint: AGAIN[compression] };
    }
    if (unpacker.bytesWritten < size) {
        return {
            message: `goes on for ${size - unpacker.bytesWritten} bytes after the end of its ${compression}.`,
            hint: 'Pack the whole file at once.',
        };
    }
    return { head: Buffer.concat(head) };
}
const AGAIN = {
    gzip: 'Write or copy it again; rows would be missing without a word.',
    zstd: 'Write or copy it again, as one frame; rows would be missing without a word.',
};

;// CONCATENATED MODULE: ./lib/shared/engines/files/look.js


const look_MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';
const LEAST_PARQUET = 12;
const EMPTY = {
    message: 'is empty: 0 bytes.',
    hint: 'An empty file proves nothing; see how it was written.',
};
async function lookAt(file, format, signal) {
    try {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const { size } = await handle.stat();
            if (size === 0)
                return EMPTY;
            if (format === 'parquet')
                return (await wrongParquet(handle, size)) ?? { bytes: size, head: Buffer.alloc(0) };
            return await lookAtText(handle, size, { file, format, signal });
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        signal.throwIfAborted();
        const { code = 'unknown error' } = error;
        return { message: `cannot be read (${code}).`, hint: 'Check its permissions.' };
    }
}
async function lookAtText(handle, size, { file, format, signal }) {
    const start = await readAt(handle, 0, HEAD_BYTES);
    if (start.toString('latin1', 0, look_MAGIC.length) === look_MAGIC) {
        return {
            message: `is Parquet, not ${format}.`,
            hint: 'Correct its name, or the format of the contract’s server.',
        };
    }
    const compression = compressionOf(file, start);
    if (compression === undefined)
        return { bytes: size, head: start };
    if (typeof compression !== 'string')
        return compression;
    const unpacked = await unpack(file, compression, size, signal);
    if ('message' in unpacked)
        return unpacked;
    return unpacked.head.length === 0 ? EMPTY : { bytes: size, head: unpacked.head };
}
async function wrongParquet(handle, size) {
    const head = await textAt(handle, 0, look_MAGIC.length);
    if (head === ENCRYPTED)
        return { message: 'is encrypted Parquet.', hint: 'Write it without encryption for the check.' };
    if (head !== look_MAGIC)
        return {
            message: 'is not Parquet: it does not start with PAR1.',
            hint: 'See how it was written, or correct its name.',
        };
    const tail = size < LEAST_PARQUET ? '' : await textAt(handle, size - look_MAGIC.length, look_MAGIC.length);
    const footer = size < LEAST_PARQUET ? 0 : (await readAt(handle, size - 8, 4)).readUInt32LE();
    if (tail === look_MAGIC && footer !== 0 && footer + LEAST_PARQUET <= size)
        return undefined;
    return {
        message: 'is truncated Parquet: its footer is missing.',
        hint: 'Write or copy it again; the writer did not finish.',
    };
}
async function textAt(handle, at, length) {
    return (await readAt(handle, at, length)).toString('latin1');
}
async function readAt(handle, at, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./lib/shared/engines/files/inspect.js




const EXTENSION = /\.(parquet|pq|parq|csv|tsv|json|jsonl|ndjson)(?:\.(?:gz|zst|snappy))?$/i;
const FORMATS = {
    parquet: 'parquet',
    pq: 'parquet',
    parq: 'parquet',
    csv: 'csv',
    tsv: 'csv',
    json: 'json',
    jsonl: 'json',
    ndjson: 'json',
};
const SHOWN = 20;
async function inspectFiles(files, { declared, shown, signal, }) {
    const problems = [];
    const formats = new Map();
    let bytes = 0;
    let delimiter;
    let header;
    for (const file of files) {
        const name = shown(file);
        const format = formatOf(file, declared);
        if (typeof format !== 'string') {
            problems.push({ message: `${name}: ${format.message}`, hint: format.hint });
            continue;
        }
        formats.set(format, formats.get(format) ?? name);
        const looked = await lookAt(file, format, signal);
        if ('message' in looked) {
            problems.push({ ...looked, message: `${name} ${looked.message}` });
            continue;
        }
        bytes += looked.bytes;
        if (format === 'csv')
            delimiter ??= delimiterOf(file, looked.head);
        if (delimiter !== undefined)
            header ??= headerNames(looked.head, delimiter);
    }
    const [format] = formats.keys();
    if (formats.size > 1) {
        const examples = [...formats].map(([one, file]) => `${file} is ${one}`).join(', ');
        problems.push({
            message: `The files are of different formats: ${examples}.`,
            hint: 'Narrow the pattern, e.g. *.parquet',
        });
    }
    if (problems.length > 0 || format === undefined)
        throw notUsable(problems);
    return { format, bytes, ...(delimiter === undefined || header === undefined ? {} : { delimiter, header }) };
}
function formatOf(file, declared) {
    const name = declared?.toLowerCase();
    if (name !== undefined) {
        return (FORMATS[name] ?? {
            message: `the contract's format ${JSON.stringify(declared)} is not one that this step reads.`,
            hint: 'It reads parquet, csv and json.',
        });
    }
    const extension = EXTENSION.exec(file)?.[1]?.toLowerCase() ?? '';
    return (FORMATS[extension] ?? {
        message: 'its name does not say what it holds.',
        hint: 'Names end in .parquet, .csv, .tsv, .json, .jsonl or .ndjson (or .gz after that); or set the format of the contract’s server.',
    });
}
function notUsable(problems) {
    const shown = problems.slice(0, SHOWN);
    const rest = problems.length - shown.length;
    const [only] = problems;
    if (only !== undefined && problems.length === 1) {
        return new kernel/* StepError */.zg(errors/* fileErrors */.G.DATA_NOT_USABLE, only.message, only.hint === undefined ? {} : { hint: only.hint });
    }
    return new kernel/* StepError */.zg(errors/* fileErrors */.G.DATA_NOT_USABLE, `${problems.length} files cannot be used.`, {
        problems: rest === 0 ? shown : [...shown, { message: `…and ${rest} more.` }],
    });
}


/***/ })

};
