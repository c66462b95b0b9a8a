export const id = 898;
export const ids = [898];
export const modules = {

/***/ 1505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/shared/documents/plain-data.js

const QUOTES = 'Correct the name; or put the text in quotes: outside of them, a "*" at the beginning is that of an alias.';
const MAX_NODES = 1_000_000;
const MAX_DEPTH = 100;
function toPlainData(root, at) {
    const problems = [];
    const resolved = new Map();
    const anchors = new Map();
    let total = 0;
    const start = (node) => at(node.range?.[0] ?? 0);
    function visit(node, depth) {
        if (problems.length > 20)
            return { value: null, size: 1 };
        if (depth > MAX_DEPTH) {
            problems.push({ message: `The file is nested more than ${MAX_DEPTH} levels deep.`, at: start(node) });
            return { value: null, size: 1 };
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return alias(node, node.source);
        const anchor = node.anchor;
        if (anchor !== undefined)
            anchors.set(anchor, undefined);
        const result = (0,dist/* isMap */.jh)(node) ? mapping(node.items, depth) : (0,dist/* isSeq */.oP)(node) ? sequence(node.items, depth) : scalar(node);
        if (anchor !== undefined)
            anchors.set(anchor, { node, ...result });
        return result;
    }
    function alias(node, name) {
        const target = anchors.get(name);
        if (target === undefined) {
            const problem = anchors.has(name)
                ? { message: `The alias "*${name}" stands inside what it refers to.` }
                : { message: `The alias "*${name}" refers to no "&${name}" before it.`, hint: QUOTES };
            problems.push({ ...problem, at: start(node) });
            return { value: null, size: 1 };
        }
        resolved.set(node, target.node);
        total += target.size;
        tooMany(node);
        return target;
    }
    function tooMany(node) {
        if (total <= MAX_NODES || problems.some((problem) => problem.message.startsWith('The file stands for')))
            return;
        problems.push({
            message: `The file stands for more than ${MAX_NODES} values once its aliases are spelt out.`,
            at: start(node),
        });
    }
    function mapping(items, depth) {
        const entries = new Map();
        const seen = new Map();
        let size = 1;
        for (const item of items) {
            const key = keyOf(item.key);
            if (key === undefined) {
                problems.push({ message: 'A key must be a plain text.', at: start(item.key), hint: 'Write it in quotes.' });
                continue;
            }
            const first = seen.get(key);
            if (first !== undefined) {
                const place = start(first);
                problems.push({
                    message: `The key "${key}" is given twice; first in line ${place.line}.`,
                    at: start(item.key),
                    hint: 'Remove one of them.',
                });
                continue;
            }
            seen.set(key, item.key);
            const child = item.value === null ? { value: null, size: 1 } : visit(item.value, depth + 1);
            entries.set(key, child.value);
            size += child.size;
        }
        total++;
        return { value: Object.fromEntries(entries), size };
    }
    function keyOf(key) {
        const node = (0,dist/* isAlias */.Vj)(key) ? anchors.get(key.source)?.node : key;
        if (node?.anchor !== undefined && !(0,dist/* isAlias */.Vj)(key))
            anchors.set(node.anchor, { node, ...scalar(node) });
        if (!(0,dist/* isScalar */.jn)(node))
            return undefined;
        return typeof node.value === 'string' ? node.value : (node.source ?? undefined);
    }
    function sequence(items, depth) {
        let size = 1;
        const value = items.map((item) => {
            const child = visit(item, depth + 1);
            size += child.size;
            return child.value;
        });
        total++;
        return { value, size };
    }
    function scalar(node) {
        total++;
        tooMany(node);
        return { value: (0,dist/* isScalar */.jn)(node) ? node.value : null, size: 1 };
    }
    return { value: visit(root, 0).value, problems, resolved };
}

;// CONCATENATED MODULE: ./lib/shared/documents/text-place.js
function offsetInSource(text, scalar, offset) {
    const [start = 0, end = start] = scalar.range ?? [];
    if (scalar.type === 'BLOCK_LITERAL')
        return offsetInBlock(text, start, offset, String(scalar.value));
    if (scalar.type === 'PLAIN' || scalar.type === undefined)
        return inOneLine(text, start, end) ? start + offset : start;
    const quoted = scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE';
    if (!quoted || !inOneLine(text, start, end))
        return start;
    let source = start + 1;
    for (let index = 0; index < offset && source < end; index++) {
        if (scalar.type === 'QUOTE_SINGLE')
            source += text.startsWith("''", source) ? 2 : 1;
        else
            source += text[source] === '\\' ? escapeLength(text[source + 1]) : 1;
    }
    return source;
}
function inOneLine(text, start, end) {
    return !text.slice(start, end).trimEnd().includes('\n');
}
function escapeLength(letter) {
    return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}
function offsetInBlock(text, start, offset, value) {
    const before = value.slice(0, offset);
    const lineOfValue = before.split('\n').length - 1;
    const columnOfValue = before.length - (before.lastIndexOf('\n') + 1);
    let line = text.indexOf('\n', start) + 1;
    if (line === 0)
        return start;
    const first = value.split('\n').findIndex((content) => content.trim() !== '');
    let indent = 0;
    for (let index = 0, from = line; index <= Math.max(first, lineOfValue); index++) {
        const next = text.indexOf('\n', from);
        if (index === first) {
            const content = value.split('\n')[first] ?? '';
            const ownIndent = /^ */.exec(content)?.[0].length ?? 0;
            indent = (/^ */.exec(text.slice(from))?.[0].length ?? 0) - ownIndent;
        }
        if (index === lineOfValue)
            line = from;
        if (next === -1)
            break;
        from = next + 1;
    }
    return line + indent + columnOfValue;
}

// EXTERNAL MODULE: ./lib/shared/documents/yaml.js + 1 modules
var yaml = __webpack_require__(97014);
;// CONCATENATED MODULE: ./lib/shared/documents/document.js




function readDocument(file, bytes, limits) {
    const parsed = (0,yaml/* readYaml */.g)(file, bytes, limits);
    if (!('root' in parsed))
        return parsed;
    const { text, root, at } = parsed;
    const { value, problems, resolved } = toPlainData(root, at);
    if (problems.length > 0)
        return problems;
    return makeDocument(file, text, root, value, resolved, at);
}
function makeDocument(file, text, root, value, resolved, at) {
    function walk(path) {
        let node = root;
        let key;
        for (const step of path) {
            const inside = resolved.get(node) ?? node;
            if ((0,dist/* isMap */.jh)(inside)) {
                const pair = inside.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && keyText(item.key) === String(step));
                if (pair === undefined)
                    return { node, key, found: false };
                key = pair.key;
                node = pair.value ?? key;
            }
            else if ((0,dist/* isSeq */.oP)(inside)) {
                const item = inside.items[Number(step)];
                if (item === undefined)
                    return { node, key, found: false };
                key = undefined;
                node = item;
            }
            else
                return { node, key, found: false };
        }
        return { node, key, found: true };
    }
    const start = (node) => at(node.range?.[0] ?? 0);
    const scalarAt = (path) => {
        const { node, found } = walk(path);
        const inside = resolved.get(node) ?? node;
        return found && (0,dist/* isScalar */.jn)(inside) ? inside : undefined;
    };
    return {
        file,
        value,
        place: (path) => {
            const { node, key } = walk(path);
            return start(key !== undefined && isAbsent(node) ? key : node);
        },
        placeOfKey: (path) => {
            const { node, key } = walk(path);
            return start(key ?? node);
        },
        placeInText: (path, offset) => {
            const scalar = scalarAt(path);
            if (scalar === undefined)
                return start(walk(path).node);
            return at(offsetInSource(text, scalar, offset));
        },
        written: (path) => {
            const scalar = scalarAt(path);
            if (scalar === undefined || scalar.value === null)
                return undefined;
            return scalar.source ?? String(scalar.value);
        },
    };
}
function isAbsent(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function keyText(key) {
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}


/***/ }),

/***/ 97014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/shared/documents/yaml-mistake.js

function yamlMistake({ message, pos }, text, parsed) {
    const [offset] = pos;
    if (CONFLICT.test(text.slice(offset, offset + 8))) {
        return {
            message: 'The file holds a merge conflict.',
            offset,
            hint: 'Resolve it, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
        };
    }
    const said = firstLine(message);
    const known = IN_WORDS.find(([begins]) => begins.test(said));
    const what = known?.[1] ?? said;
    return {
        message: `This is not valid YAML: ${what}.`,
        offset: OPEN_QUOTE.test(said) ? openingQuote(parsed, text, offset) : offset,
        hint: known?.[2] ?? 'Correct the file from this place on.',
    };
}
const CONFLICT = /^(?:<{7}|={7}|>{7})(?:\s|$)/;
const OPEN_QUOTE = /^Missing closing ["']quote/;
const ALIKE = 'Indent the keys of a map alike, and the items of a list.';
const WHOLE = 'Put the whole value in quotes; a quote before it may be closed too early, or not at all.';
const STRAY = 'Remove it, or put the value in quotes.';
const COMMA = 'Write a "," between all entries within brackets.';
const IN_WORDS = [
    [
        /^Implicit keys/,
        'the text that begins here goes on in the next line, where a ":" follows',
        'Write "key: value" in one line, with a blank after the colon. Indent a text below "|" or ">" further than its key, and close brackets.',
    ],
    [
        /^Implicit map keys/,
        'no ":" follows what begins here',
        'Write "key: value", with a blank after the colon; indent a text that goes on further than its key.',
    ],
    [
        /^Nested mappings/,
        'a key with a value of its own begins inside of a value',
        'Put a value with ": " in it in quotes; indent the keys of a map alike.',
    ],
    [/^All mapping items/, 'the line is not indented like the keys before it', ALIKE],
    [/^All sequence items/, 'the line is not indented like the items before it', ALIKE],
    [/^Sequence item without/, 'the line is no item of the list before it, and no key of its last item', ALIKE],
    [/^A block sequence/, 'an item of a list stands where a key is expected', ALIKE],
    [/^Tabs/, 'a tab stands where blanks indent a line', 'Indent with blanks.'],
    [/^Plain value cannot start/, 'no value begins with this character outside of quotes', 'Put the value in quotes.'],
    [OPEN_QUOTE, 'the quote that opens here is not closed', 'Close it.'],
    [/^Unexpected [\w-]+ at node end/, 'something follows the end of the value', WHOLE],
    [/^Unexpected flow-(?:map|seq)-end/, 'the bracket closes nothing', STRAY],
    [/^Flow (?:map|sequence) in block/, 'a bracket before this is not closed', 'Close it.'],
    [/^Block collections/, 'a key with a value begins inside of a value', COMMA],
    [/^Missing ,/, 'a "," is missing', COMMA],
    [
        /^Invalid escape/,
        'no such sequence begins with a backslash',
        'Write "\\\\" for a backslash, or use single quotes.',
    ],
];
function openingQuote(parsed, text, end) {
    let start = end;
    try {
        (0,dist/* visit */.YR)(parsed, {
            Scalar(_key, { range }) {
                if (range?.[1] !== end || !/["']/.test(text[range[0]] ?? ''))
                    return undefined;
                start = range[0];
                return dist/* visit */.YR.BREAK;
            },
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    return start;
}
function firstLine(message) {
    const [line = ''] = message.split('\n');
    let end = line.length;
    while (/[.:\s]/.test(line[end - 1] ?? ''))
        end--;
    return line.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/shared/documents/yaml.js



const MAX_INDENT = 1_000;
function readYaml(file, bytes, limits, dialect = STANDARD) {
    const text = decode(file, bytes, limits);
    if (typeof text !== 'string')
        return [text];
    const indented = tooDeeplyIndented(file, text, limits);
    if (indented !== undefined)
        return [indented];
    const lines = new dist/* LineCounter */.HN();
    const parsed = parse(text, lines, dialect);
    if (parsed === undefined)
        return [{ ...tooDeep(limits), at: { file } }];
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const broken = parsed.errors[0] ?? parsed.warnings[0];
    if (broken !== undefined) {
        const { offset, ...problem } = syntaxProblem(broken, text, parsed, limits);
        return [{ ...problem, at: at(offset) }];
    }
    if (parsed.directives?.yaml.explicit === true && parsed.directives.yaml.version !== dialect.version) {
        return [
            {
                message: `The file says that it is YAML ${parsed.directives.yaml.version}; YAML ${dialect.version} is read here.`,
                at: at(0),
                hint: 'Remove the %YAML line.',
            },
        ];
    }
    if (parsed.contents === null)
        return [{ message: 'The file is empty.', at: at(0), hint: `Write a ${limits.noun} in it.` }];
    return { text, root: parsed.contents, at };
}
function tooDeep({ noun }) {
    return { message: 'The file is nested too deeply.', hint: `A ${noun} is nested a few levels deep.` };
}
function parse(text, lines, dialect) {
    try {
        return dialect.parse(text, lines);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const STANDARD = {
    version: '1.2',
    parse: (text, lineCounter) => (0,dist/* parseDocument */.Tp)(text, {
        lineCounter,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'error',
    }),
};
function decode(file, bytes, { noun, maxBytes, split }) {
    if (bytes.byteLength > maxBytes) {
        return {
            message: `The file has more than ${maxBytes} bytes, which is the most that is read of a ${noun}.`,
            at: { file },
            hint: split,
        };
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const buffer = external_node_buffer_.Buffer.from(bytes);
        let line = 1;
        for (let from = 0; from < buffer.length; line++) {
            const end = buffer.indexOf(0x0a, from);
            const next = end === -1 ? buffer.length : end + 1;
            if (!isUtf8(buffer.subarray(from, next)))
                break;
            from = next;
        }
        return { message: 'The file is not valid UTF-8.', at: { file, line }, hint: 'Save it in the encoding UTF-8.' };
    }
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function tooDeeplyIndented(file, text, { noun }) {
    let line = 1;
    let run = 0;
    let leading = true;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0x0a) {
            line++;
            run = 0;
            leading = true;
        }
        else if (leading) {
            if (code === 0x20 || code === 0x2d || code === 0x3f || code === 0x3a)
                run++;
            else
                leading = false;
            if (run > MAX_INDENT) {
                return {
                    message: `The line is indented by more than ${MAX_INDENT} characters.`,
                    at: { file, line, column: MAX_INDENT },
                    hint: `A ${noun} is nested a few levels deep.`,
                };
            }
        }
    }
    return undefined;
}
function syntaxProblem({ code, message, pos }, text, parsed, limits) {
    const [offset] = pos;
    if (code === 'MULTIPLE_DOCS') {
        return {
            message: 'The file holds more than one YAML document.',
            offset,
            hint: `Write one ${limits.noun} a file, without a second "---".`,
        };
    }
    if (code === 'TAG_RESOLVE_FAILED') {
        return {
            message: `This tag is not known: ${firstLine(message)}.`,
            offset,
            hint: `Remove the tag; a ${limits.noun} is plain data.`,
        };
    }
    if (message.includes('call stack'))
        return { ...tooDeep(limits), offset };
    return yamlMistake({ message, pos }, text, parsed);
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

/***/ 25662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ registryErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const registryErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    REGISTRY_NOT_USABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The registry that was named is none that can be asked: its address is malformed, is of a kind that is not supported, carries credentials that cannot be sent, or names a folder that holds no registry. Name an MLflow server as `https://host`, or a folder as a path.',
    },
    REGISTRY_REFERENCE_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A model, run, artifact or tag is named in a way that no registry can mean. Write a model version as `models:/name/7` or `models:/name@alias`, a file of a run as `runs:/<run id>/path`, and paths without `..`.',
    },
    REGISTRY_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The registry answered, and has no such model, version, alias, run, experiment or artifact. Check the spelling, and that the registry is the one where it was logged.',
    },
    REGISTRY_UNAUTHORISED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The registry wants to know who asks, or does not allow it. MLflow takes MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from the environment of the step. A redirect, for example to a login page, is not followed and counts as this error too.',
    },
    REGISTRY_REFUSED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The registry understood the request and refused it; its own message says why. A deleted run, for example, takes no tags.',
    },
    REGISTRY_UNREACHABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The registry did not answer, broke off, or failed itself (a 5xx), after several tries. Nothing was decided. Check the address, HTTPS_PROXY and NO_PROXY, and for a certificate of your own MLFLOW_TRACKING_SERVER_CERT_PATH or NODE_EXTRA_CA_CERTS; run again when the failure may pass.',
    },
    REGISTRY_BUSY: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The registry limits how often it is asked (429), or is out of service for a while (503), and asked to wait longer than the step waits. Run again later.',
    },
    REGISTRY_ANSWER: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'What the registry holds or answered is not what its interface promises: no JSON, a field of another type, more than the step reads, or the name of an artifact that leads out of its folder. The message names the field. An address without the path under which MLflow is served is the usual cause.',
    },
    REGISTRY_NOT_WRITTEN: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'An artifact could not be kept on this runner, or a tag could not be written into the folder of a local registry. Free space, or make the folder writable, and run again.',
    },
});


/***/ }),

/***/ 14740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   Ez: () => (/* binding */ formatModelReference),
/* harmony export */   WH: () => (/* binding */ checkArtifactPath),
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   ff: () => (/* binding */ checkAlias),
/* harmony export */   hj: () => (/* binding */ parseRunArtifact),
/* harmony export */   np: () => (/* binding */ checkRunId),
/* harmony export */   oT: () => (/* binding */ isArtifactPath),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   qZ: () => (/* binding */ parseModelReference),
/* harmony export */   xE: () => (/* binding */ checkExperimentId),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25662);


function parseModelReference(text) {
    const rest = /^models:\/{1,3}(?!\/)(.+)$/.exec(text.trim())?.[1];
    if (rest === undefined)
        throw invalid(`"${text}" names no model version`, MODEL_HINT);
    if (/^m-[0-9a-f]{32}$/.test(rest)) {
        throw invalid(`"${text}" is a logged model, not a version of a registered model`, MODEL_HINT);
    }
    const [, name = '', separator, which = ''] = /^(.*?)(?:([@/])([^@/]*))?$/.exec(rest) ?? [];
    if (separator === undefined)
        throw invalid(`"${text}" names no version and no alias`, MODEL_HINT);
    checkModelName(name);
    if (separator === '@')
        return { name, alias: checkAlias(which) };
    if (/^[1-9]\d{0,17}$/.test(which))
        return { name, version: which };
    const what = which.toLowerCase() === 'latest' ? 'whichever version is the newest' : 'no version number';
    throw invalid(`"${text}" ends in "${which}", which is ${what}`, MODEL_HINT);
}
function formatModelReference(reference) {
    const { name } = reference;
    return 'alias' in reference ? `models:/${name}@${reference.alias}` : `models:/${name}/${reference.version}`;
}
function parseRunArtifact(text) {
    const [, runId, path] = /^runs:\/{1,3}([^/]+)\/(.+)$/.exec(text.trim()) ?? [];
    if (runId === undefined || path === undefined) {
        throw invalid(`"${text}" names no file of a run`, 'Write runs:/<run id>/path, e.g. runs:/0a1b…/eval/predictions.parquet.');
    }
    return { runId: checkRunId(runId), path: checkArtifactPath(path) };
}
function parseRun(text) {
    const runId = /^runs:\/{1,3}([^/]+)\/?$/.exec(text.trim())?.[1];
    if (runId === undefined)
        throw invalid(`"${text}" names no run`, 'Write runs:/<run id>, without the path of a file.');
    return checkRunId(runId);
}
function ownerText(owner) {
    return 'runId' in owner ? `run ${owner.runId}` : formatModelReference(owner);
}
function checkModelName(name) {
    const bad = name === '' || name.length > 255 || /[/\\:@]|\p{Cc}|^\.|^\s|[.\s]$/u.test(name);
    if (!bad)
        return name;
    throw invalid(`"${name}" is no name of a registered model`, 'A name has 1 to 255 characters without / \\ : @ and control characters, and neither starts nor ends with a dot or a space.');
}
function checkAlias(alias) {
    if (/^[\w-]{1,255}$/.test(alias) && !/^(?:v\d+|latest)$/i.test(alias))
        return alias;
    throw invalid(`"${alias}" is no alias`, 'An alias has letters, digits, _ and -, e.g. champion; "latest" and "v7" are reserved.');
}
function checkVersion(version) {
    if (/^[1-9]\d{0,17}$/.test(version))
        return version;
    throw invalid(`"${version}" is no version of a model`, 'Versions are whole numbers from 1.');
}
function checkRunId(id) {
    if (/^[\w-]{1,64}$/.test(id))
        return id;
    throw invalid(`"${id}" is no id of a run`, 'Give the id that MLflow shows, 32 hexadecimal digits.');
}
function checkExperimentId(id) {
    if (/^[\w-]{1,64}$/.test(id))
        return id;
    throw invalid(`"${id}" is no id of an experiment`, 'Give the id that MLflow shows, not the name.');
}
function checkArtifactPath(path) {
    if (isArtifactPath(path))
        return path;
    throw invalid(`"${path}" is no path of an artifact`, 'Give the path from the top of the artifacts, with /, without . and .. and without : and \\.');
}
function isArtifactPath(path) {
    return (path.length <= 4096 &&
        !/[\\:]|\p{Cc}/u.test(path) &&
        path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..'));
}
function checkTag(key, value) {
    if (!/^[a-z0-9_]{1,250}$/.test(key)) {
        throw invalid(`"${key}" is no key of a tag`, 'A key has lower-case letters, digits and _, at most 250.');
    }
    if (value.length > 1000 || /\p{Cc}/u.test(value)) {
        throw invalid(`The tag "${key}" cannot hold its value`, 'A value has at most 1000 characters, all on one line.');
    }
}
const MODEL_HINT = 'Write models:/name/7 or models:/name@alias, e.g. models:/prod.credit.pd@champion.';
function invalid(message, hint) {
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryErrors */ .J.REGISTRY_REFERENCE_INVALID, `${message}.`, { hint });
}


/***/ }),

/***/ 80830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg),
/* harmony export */   fU: () => (/* binding */ holm)
/* harmony export */ });
/* unused harmony export benjaminiYekutieli */
function holm(p) {
    const adjusted = new Array(p.length);
    let largest = 0;
    for (const [rank, index] of ascending(p).entries()) {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = largest;
    }
    return adjusted;
}
function benjaminiHochberg(p) {
    return stepUp(p, p.length);
}
function benjaminiYekutieli(p) {
    return stepUp(p, p.reduce((sum, _, i) => sum + p.length / (i + 1), 0));
}
function stepUp(p, factor) {
    const adjusted = new Array(p.length);
    let smallest = 1;
    for (const [i, index] of ascending(p).reverse().entries()) {
        smallest = Math.min(smallest, (factor / (p.length - i)) * p[index]);
        adjusted[index] = smallest;
    }
    return adjusted;
}
function ascending(p) {
    for (const each of p)
        if (!(each >= 0 && each <= 1))
            throw new RangeError(`${each} is not a p-value from 0 to 1.`);
    return [...p.keys()].sort((i, j) => p[i] - p[j]);
}


/***/ }),

/***/ 54896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ minimumDetectableEffect),
/* harmony export */   v: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71058);

function minimumDetectableEffect(standardError, { alpha, power }) {
    requireInside('The standard error', standardError, Number.POSITIVE_INFINITY);
    requireInside('alpha', alpha, 1);
    requireInside('power', power, 1);
    const deviations = (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power) - (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha);
    if (!(deviations > 0))
        throw new RangeError(`A power of ${power} is no more than an alpha of ${alpha}.`);
    return deviations * standardError;
}
function rowsNeeded(rows, minimumDetectableEffect, margin) {
    requireInside('The number of rows', rows, Number.POSITIVE_INFINITY);
    requireInside('The minimum detectable effect', minimumDetectableEffect, Number.POSITIVE_INFINITY);
    requireInside('The margin', margin, Number.POSITIVE_INFINITY);
    return Math.ceil(rows * (minimumDetectableEffect / margin) ** 2);
}
function requireInside(name, value, end) {
    if (!(value > 0 && value < end)) {
        const range = end === 1 ? 'between 0 and 1' : 'positive and finite';
        throw new RangeError(`${name} must be ${range}, not ${value}.`);
    }
}


/***/ }),

/***/ 93370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97498);
/* harmony import */ var _read_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98054);





const MAX_PROBLEMS = 100;
async function readWorkspaceFile(file, workspace) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)).catch((error) => {
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .modelGateErrors */ .s.GATE_NOT_FOUND, `The gate file ${file} cannot be read: ${(0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            hint: 'Name it with config, relative to the workspace.',
            cause: error,
        });
    });
}
function parseGate(file, bytes, metrics, given = {}) {
    const gate = (0,_read_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .readGate */ .c)(file, bytes, metrics, given);
    if ('rules' in gate)
        return gate;
    throw invalid(file, gate);
}
function invalid(file, problems) {
    const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
    const more = problems.length - MAX_PROBLEMS;
    return new _kernel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .modelGateErrors */ .s.GATE_INVALID, `${count} in ${file}.`, {
        hint: 'Correct the gate; nothing was measured.',
        problems: more <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), { message: `…and ${more} more.` }],
    });
}


/***/ }),

/***/ 98054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/documents/document.js + 2 modules
var documents_document = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/shared/documents/reader.js
var documents_reader = __webpack_require__(93073);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/gate.js
var gate = __webpack_require__(49709);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/logged-metrics.js
var logged_metrics = __webpack_require__(7156);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-data.js
var read_data = __webpack_require__(13775);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-rules.js + 1 modules
var read_rules = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-fairness.js

function readFairness(scope, root) {
    const { reader, metrics } = scope;
    const given = root.fairness;
    if (given === undefined)
        return [];
    const isList = Array.isArray(given);
    const list = isList ? (reader.list(given, ['fairness'], 'The field "fairness"') ?? []) : [given];
    return list.flatMap((each, index) => {
        const path = isList ? ['fairness', index] : ['fairness'];
        const rule = (0,read_rules/* readRule */.dH)(scope, each, path);
        if (rule === undefined)
            return [];
        const spec = metrics.get(rule.metric);
        if (spec !== undefined && spec.about !== 'fairness') {
            const names = [...metrics.values()].filter(({ about }) => about === 'fairness').map(({ name }) => name);
            reader.wrong([...path, 'metric'], `The metric "${rule.metric}" does not compare groups; it belongs into "rules".`, `Metrics of fairness: ${names.sort().join(', ')}.`);
        }
        const isNamed = each.name !== undefined;
        const by = [rule.options.by ?? []].flat().join(', ');
        return [isNamed || by === '' ? rule : { ...rule, id: `${rule.metric} by ${by}` }];
    });
}

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-bounds.js + 1 modules
var read_bounds = __webpack_require__(42964);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-slices.js



const SLICE_FIELDS = ['by', 'values', 'rules', 'find_weak', 'level', 'min_rows', 'min_events', ...read_bounds/* BOUND_FIELDS */.n1];
const SEARCHED = 'A search takes metrics that say what is better and have influence values, not those of a bootstrap.';
function readSlices(scope, root, rules) {
    if (root.slices === undefined)
        return [];
    const list = scope.reader.list(root.slices, ['slices'], 'The field "slices"') ?? [];
    return list.flatMap((each, index) => readOne(scope, each, ['slices', index], rules) ?? []);
}
function readOne(scope, given, path, rules) {
    const { reader, metrics, mode } = scope;
    const what = 'An entry of "slices"';
    const slices = reader.mapping(given, path, what, SLICE_FIELDS);
    if (slices === undefined)
        return undefined;
    if (mode === 'returns' || mode === 'metrics')
        return reader.wrong(path, `There are no slices in mode "${mode}".`);
    if (slices.by === undefined)
        return reader.missing('by', path, what);
    const by = (reader.texts(slices, 'by', path, what) ?? []).map((name, index) => ({
        name,
        at: reader.at(Array.isArray(slices.by) ? [...path, 'by', index] : [...path, 'by']),
    }));
    const findWeak = reader.boolean(slices, 'find_weak', path, what) ?? false;
    const values = reader.texts({ ...slices, values: asTexts(slices.values) }, 'values', path, what);
    if (values !== undefined && (findWeak || by.length > 1))
        reader.wrong([...path, 'values'], `${what} names "values", which go with one column of declared slices.`);
    const level = reader.choice(slices, 'level', path, what, ['fail', 'warn']) ?? (findWeak ? 'warn' : 'fail');
    const chosen = chooseRules(scope, slices, path, rules, findWeak);
    const own = (0,read_bounds/* readBounds */.gZ)(scope, slices, path, what, undefined);
    for (const [name, rule] of new Map(chosen.map((each) => [each.metric, each]))) {
        const spec = metrics.get(name);
        if (spec !== undefined)
            (0,read_bounds/* refuseSenseless */.YR)(scope, slices, path, what, { ...spec, better: (0,metrics_metric/* betterOf */.Kd)(spec, rule.options) });
    }
    const minRows = reader.number(slices, 'min_rows', path, what, { min: 1, whole: true });
    const minEvents = reader.number(slices, 'min_events', path, what, { min: 1, whole: true });
    const sliced = chosen.map((rule) => ({
        ...rule,
        ...((0,read_bounds/* asksNothing */.kt)(own) ? {} : own),
        level,
        minRows: minRows ?? rule.minRows,
        minEvents: minEvents ?? rule.minEvents,
        at: reader.at(path),
    }));
    return { at: reader.at(path), by, values, rules: sliced, findWeak, level };
}
function asTexts(values) {
    if (Array.isArray(values))
        return values.map(asTexts);
    return typeof values === 'boolean' ? String(values) : values;
}
function chooseRules({ reader, metrics }, slices, path, rules, findWeak) {
    const can = rules.filter(({ metric, options }) => {
        const spec = metrics.get(metric);
        if (spec?.gives !== 'estimate' || spec.about !== undefined)
            return false;
        return !findWeak || ('estimate' in spec && (0,metrics_metric/* betterOf */.Kd)(spec, options) !== 'neither');
    });
    if (slices.rules === undefined) {
        if (findWeak && can.length === 0 && rules.length > 0)
            reader.wrong(path, 'There is no rule by whose metric weak slices could be found.', SEARCHED);
        return can;
    }
    const names = reader.texts(slices, 'rules', path, 'An entry of "slices"') ?? [];
    const isList = Array.isArray(slices.rules);
    return names.flatMap((name, index) => {
        const rule = rules.find(({ id }) => id === name);
        const own = isList ? [...path, 'rules', index] : [...path, 'rules'];
        if (rule === undefined) {
            reader.wrong(own, `There is no rule "${name}".${(0,suggest/* didYouMean */.a)(name, rules.map(({ id }) => id))}`, 'Slices repeat a rule of "rules", by its name.');
            return [];
        }
        if (can.includes(rule))
            return [rule];
        if (findWeak)
            reader.wrong(own, `Weak slices cannot be found by the rule "${name}".`, SEARCHED);
        else
            reader.wrong(own, `The rule "${name}" cannot be asked of slices: only estimates with an interval can, and not those of drift and fairness.`);
        return [];
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-statistics.js
var read_statistics = __webpack_require__(22320);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-waivers.js

const WAIVER_FIELDS = ['rule', 'slice', 'reason', 'approver', 'ticket', 'expires'];
function readWaivers(reader, root, rules) {
    if (root.waivers === undefined)
        return [];
    const list = reader.list(root.waivers, ['waivers'], 'The field "waivers"') ?? [];
    const ids = rules.map(({ id }) => id);
    return list.flatMap((each, index) => {
        const path = ['waivers', index];
        const waiver = reader.mapping(each, path, 'A waiver', WAIVER_FIELDS);
        if (waiver === undefined)
            return [];
        const rule = reader.requiredText(waiver, 'rule', path, 'a waiver');
        const reason = reader.requiredText(waiver, 'reason', path, 'a waiver');
        const approver = reader.requiredText(waiver, 'approver', path, 'a waiver');
        const expires = reader.requiredText(waiver, 'expires', path, 'a waiver');
        if (rule !== undefined && !ids.includes(rule))
            reader.wrong([...path, 'rule'], `The waiver is about no rule: there is no "${rule}".${(0,suggest/* didYouMean */.a)(rule, ids)}`);
        if (expires !== undefined && !isDate(expires)) {
            reader.wrong([...path, 'expires'], `The field "expires" of a waiver must be a date, not ${JSON.stringify(expires)}.`, 'For example expires: 2026-12-31');
            return [];
        }
        if (rule === undefined || reason === undefined || approver === undefined || expires === undefined)
            return [];
        const slice = reader.text(waiver, 'slice', path, 'a waiver');
        const ticket = reader.text(waiver, 'ticket', path, 'a waiver');
        return [{ at: reader.at(path), rule, slice, reason, approver, ticket, expires }];
    });
}
function isDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/required-roles.js

function refuseMissingRoles({ reader, metrics, mode, task }, data, rules) {
    if (mode === 'metrics' || task === undefined)
        return;
    const known = [...read_data/* COLUMNS */.cZ[task].needs, ...read_data/* COLUMNS */.cZ[task].may];
    for (const { id, metric, at } of rules) {
        for (const role of metrics.get(metric)?.roles ?? []) {
            if (data.columns[role] !== undefined || !known.includes(role))
                continue;
            reader.problems.push({
                message: `The rule "${id}" needs the column "${role}", which "data" does not name.`,
                at,
                hint: `Write it into "data": ${role}: <column>`,
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-gate.js












const LIMITS = { noun: 'model gate', maxBytes: 1024 * 1024, split: 'One gate judges one model.' };
const GATE_FIELDS = [
    ...['version', 'model', 'mode', 'data', 'rules', 'slices', 'fairness', 'statistics'],
    ...['decision', 'waivers', 'profile', 'definitions'],
];
const MODEL_FIELDS = ['name', 'task', 'tier'];
const DECISION_FIELDS = ['inconclusive', 'first_champion', 'point_checks'];
function readGate(file, bytes, metrics, given = {}) {
    const document = (0,documents_document/* readDocument */.u)(file, bytes, LIMITS);
    if (!('value' in document))
        return document;
    const reader = new documents_reader/* DocumentReader */.z(document);
    const gate = readRoot(reader, file, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), metrics, given);
    if (gate !== undefined && reader.problems.length === 0)
        return gate;
    return inOrder(reader.problems);
}
function readRoot(reader, file, digest, metrics, given) {
    const root = reader.mapping(reader.value, [], 'A model gate', GATE_FIELDS);
    if (root === undefined)
        return undefined;
    if (root.version === undefined)
        reader.missing('version', [], 'a model gate');
    else if (root.version !== 1)
        reader.wrong(['version'], 'The field "version" must be 1.', 'Write version: 1');
    const model = readModel(reader, root);
    const mode = readMode(reader, root, model?.task);
    const scope = { reader, metrics, mode, task: model?.task, given };
    const data = (0,read_data/* readData */.v3)(scope, root);
    const hasRows = mode !== 'metrics';
    if (!hasRows)
        (0,logged_metrics/* refuseRows */.k)(reader, root);
    const rules = [...(0,read_rules/* readRules */.Kc)(scope, root), ...(hasRows ? readFairness(scope, root) : [])];
    refuseTwins(reader, rules);
    if (rules.length === 0 && reader.problems.length === 0)
        reader.wrong([], 'The gate states no rule, so its verdict would mean nothing.', 'Give it "rules".');
    const slices = hasRows ? readSlices(scope, root, rules) : [];
    const statistics = (0,read_statistics/* readStatistics */.M)(reader, root);
    const decision = readDecision(reader, root);
    const waivers = readWaivers(reader, root, rules);
    const profile = reader.text(root, 'profile', [], 'a model gate');
    if (profile !== undefined && hasRows && model !== undefined && model.task !== 'var')
        reader.wrong(['profile'], `Profiles are thresholds for the time series of risk models, and the task is "${model.task}".`, 'Leave "profile" out, or say task: var.');
    if (model === undefined || mode === undefined || data === undefined)
        return undefined;
    if (decision.firstChampion === 'error')
        refuseLostComparisons(scope, data, rules);
    refuseMissingRoles(scope, data, rules);
    return {
        file,
        digest,
        model,
        mode,
        data,
        rules,
        slices,
        statistics,
        decision,
        waivers,
        profile: profile === undefined ? undefined : { name: profile, at: reader.at(['profile']) },
    };
}
function readModel(reader, root) {
    if (root.model === undefined)
        return reader.missing('model', [], 'a model gate');
    const model = reader.mapping(root.model, ['model'], 'The field "model"', MODEL_FIELDS);
    if (model === undefined)
        return undefined;
    const name = reader.requiredText(model, 'name', ['model'], 'the model');
    const task = reader.choice(model, 'task', ['model'], 'the model', Object.keys(gate/* TASKS */.n));
    if (model.task === undefined)
        reader.wrong(['model'], 'The model has no "task".', `Say one of ${Object.keys(gate/* TASKS */.n).join(', ')}.`);
    const tier = reader.number(model, 'tier', ['model'], 'the model', { min: 1, max: 3, whole: true });
    return name === undefined || task === undefined ? undefined : { name, task, tier: tier };
}
function readMode(reader, root, task) {
    const mode = reader.choice(root, 'mode', [], 'a model gate', ['predictions', 'returns', 'metrics']);
    if (task === undefined)
        return mode;
    const own = gate/* TASKS */.n[task];
    if (mode === undefined)
        return root.mode === undefined ? own : undefined;
    if (mode === 'metrics' || mode === own)
        return mode;
    return reader.wrong(['mode'], `The task "${task}" is judged in mode "${own}", not "${mode}".`, 'Leave "mode" out.');
}
function readDecision(reader, root) {
    const given = root.decision === undefined ? {} : reader.mapping(root.decision, ['decision'], 'The decision', DECISION_FIELDS);
    const decision = given ?? {};
    const path = ['decision'];
    const what = 'the decision';
    return {
        inconclusive: reader.choice(decision, 'inconclusive', path, what, ['pass', 'warn', 'needs-approval', 'fail']) ??
            'needs-approval',
        firstChampion: reader.choice(decision, 'first_champion', path, what, ['floors-only', 'error']) ?? 'error',
        pointChecks: reader.choice(decision, 'point_checks', path, what, ['pass', 'needs-approval']) ?? 'needs-approval',
    };
}
function refuseTwins(reader, rules) {
    const seen = new Map();
    for (const { id, at } of rules) {
        if (!seen.has(id))
            seen.set(id, at.line);
        else
            reader.problems.push({
                message: `Two rules are called "${id}"; the first stands in line ${seen.get(id)}.`,
                at,
                hint: 'Put their bounds together, or give one of them a "name".',
            });
    }
}
function refuseLostComparisons({ reader, metrics }, data, rules) {
    if (data.champion !== undefined)
        return;
    const first = rules.find(({ vsChampion, metric }) => vsChampion !== undefined || metrics.get(metric)?.needsChampion === true);
    if (first === undefined)
        return;
    reader.problems.push({
        message: 'A rule compares with the champion, and "data" names none.',
        at: first.vsChampion?.at ?? first.at,
        hint: 'Give "data" a "champion"; for a first run, say decision: { first_champion: floors-only } beside it.',
    });
}
function inOrder(problems) {
    return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}


/***/ }),

/***/ 22320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readStatistics),
/* harmony export */   k: () => (/* binding */ DEFAULT_STATISTICS)
/* harmony export */ });
const STATISTICS_FIELDS = ['confidence', 'power', 'multiplicity', 'bootstrap', 'seed', 'looks'];
const DEFAULT_STATISTICS = {
    confidence: 0.95,
    power: 0.8,
    multiplicity: 'holm',
    bootstrap: 2000,
    seed: 20_260_901,
    looks: undefined,
};
const PATH = ['statistics'];
const WHAT = 'the statistics';
function readStatistics(reader, root) {
    if (root.statistics === undefined)
        return DEFAULT_STATISTICS;
    const given = reader.mapping(root.statistics, PATH, 'The field "statistics"', STATISTICS_FIELDS);
    if (given === undefined)
        return DEFAULT_STATISTICS;
    const standard = DEFAULT_STATISTICS;
    return {
        confidence: reader.number(given, 'confidence', PATH, WHAT, { min: 0.8, max: 0.9999 }) ?? standard.confidence,
        power: reader.number(given, 'power', PATH, WHAT, { min: 0.5, max: 0.999 }) ?? standard.power,
        multiplicity: reader.choice(given, 'multiplicity', PATH, WHAT, ['holm', 'none']) ?? standard.multiplicity,
        bootstrap: reader.number(given, 'bootstrap', PATH, WHAT, { min: 100, max: 100_000, whole: true }) ?? standard.bootstrap,
        seed: reader.number(given, 'seed', PATH, WHAT, { min: 0, max: 4_294_967_295, whole: true }) ?? standard.seed,
        looks: readLooks(reader, given),
    };
}
const DEFAULT_LEDGER = 'model-gate.looks.jsonl';
function readLooks(reader, given) {
    if (given.looks === undefined)
        return undefined;
    const path = [...PATH, 'looks'];
    if (typeof given.looks === 'string') {
        const ledger = reader.text(given, 'looks', PATH, WHAT);
        if (ledger === undefined)
            return undefined;
        return { ledger: ledger === 'ledger' ? DEFAULT_LEDGER : ledger, planned: undefined, at: reader.at(path) };
    }
    const looks = reader.mapping(given.looks, path, 'The field "looks"', ['ledger', 'planned']);
    if (looks === undefined)
        return undefined;
    const ledger = reader.requiredText(looks, 'ledger', path, 'the field "looks"');
    const planned = reader.number(looks, 'planned', path, 'the field "looks"', { min: 1, max: 10_000, whole: true });
    return ledger === undefined ? undefined : { ledger, planned, at: reader.at(path) };
}


/***/ }),

/***/ 26069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
// EXTERNAL MODULE: ./lib/shared/statistics/power.js
var statistics_power = __webpack_require__(54896);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/holm-levels.js
function holmLevels(p, alpha) {
    const order = p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
    const levels = new Array(p.length);
    let stoppedAt;
    for (const [rank, index] of order.entries()) {
        const level = alpha / (p.length - (stoppedAt ?? rank));
        levels[index] = level;
        if (stoppedAt === undefined && p[index] > level)
            stoppedAt = rank;
    }
    return levels;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/judge-exact.js

function absolute({ atLeast, atMost, between }) {
    const low = atLeast ?? between?.[0];
    const high = atMost ?? between?.[1];
    return [
        ...(low === undefined ? [] : [{ asked: `at_least ${(0,format_value/* formatValue */.Fl)(low)}`, threshold: low, side: 'above' }]),
        ...(high === undefined ? [] : [{ asked: `at_most ${(0,format_value/* formatValue */.Fl)(high)}`, threshold: high, side: 'below' }]),
    ];
}
const ROUNDING = 1e-12;
function judgeExact(rule, { value, champion, better }) {
    if (!Number.isFinite(value))
        return [{ asked: rule.metric, verdict: 'error', value, why: `the value is ${value}` }];
    const point = (asked, measured, threshold, side, terms = [measured, threshold]) => {
        const beyond = side === 'above' ? threshold - measured : measured - threshold;
        const holds = beyond <= ROUNDING * Math.max(...terms.map(Math.abs));
        const why = `${(0,format_value/* formatValue */.Fl)(measured)} is ${holds ? 'not ' : ''}${side === 'above' ? 'below' : 'above'} ${(0,format_value/* formatValue */.Fl)(threshold)}`;
        return { asked, verdict: holds ? 'pass' : 'fail', value: measured, threshold, why };
    };
    const judged = absolute(rule).map(({ asked, threshold, side }) => point(asked, value, threshold, side));
    if (rule.vsChampion === undefined)
        return judged;
    if (champion === undefined || !Number.isFinite(champion))
        return [...judged, { asked: 'vs_champion', verdict: 'error', why: 'there is no champion’s value to compare with' }];
    const { kind, margin } = rule.vsChampion;
    if (margin.relative && champion === 0)
        return [
            ...judged,
            { asked: kind, verdict: 'error', why: 'the champion’s value is 0, so a part of it is no margin' },
        ];
    const size = margin.relative ? margin.value * Math.abs(champion) : margin.value;
    const asked = `${kind} ${margin.relative ? `${(0,format_value/* formatValue */.Fl)(margin.value * 100)}%` : (0,format_value/* formatValue */.Fl)(margin.value)}`;
    const gain = (better ?? rule.options.better) === 'lower' ? champion - value : value - champion;
    const terms = [value, champion, size];
    if (kind === 'better_by' && size === 0 && gain <= ROUNDING * Math.max(...terms.map(Math.abs)))
        return [
            ...judged,
            { asked, verdict: 'fail', value: gain, threshold: 0, why: `${(0,format_value/* formatValue */.Fl)(gain)} is not above 0` },
        ];
    return [...judged, point(asked, gain, kind === 'no_worse_by' ? -size : size, 'above', terms)];
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js + 1 modules
var test_power = __webpack_require__(64587);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/judge-test.js




function judgeTest(rule, tests, alpha) {
    const byStatistic = tests.flatMap((test) => absolute(rule).length === 0
        ? []
        : judgeExact({ ...rule, vsChampion: undefined }, { kind: 'exact', value: test.statistic }).map((judgement) => ofStatistic(rule, test, judgement)));
    if (rule.alpha === undefined && byStatistic.length > 0)
        return byStatistic;
    return [judgeTests(rule, tests, alpha), ...byStatistic];
}
function ofStatistic(rule, { group, details, powerBelow }, judgement) {
    const told = {
        ...judgement,
        asked: group === undefined ? judgement.asked : `${judgement.asked} (${group})`,
        why: `${group === undefined ? '' : `${group}: `}${judgement.why}: ${details}`,
    };
    if (judgement.verdict !== 'pass' || judgement.threshold === undefined)
        return told;
    return passedWith(rule, told, finite(powerBelow?.(judgement.threshold) ?? UNKNOWN));
}
function judgeTests(rule, tests, fallback) {
    const alpha = rule.alpha ?? fallback;
    const asked = `alpha ${(0,format_value/* formatValue */.Fl)(alpha)}`;
    const broken = tests.find(({ pvalue }) => !Number.isFinite(pvalue));
    if (broken !== undefined || tests.length === 0)
        return { asked, verdict: 'error', why: `${broken?.group ?? 'the test'} has no p-value` };
    const levels = holmLevels(tests.map(({ pvalue }) => pvalue), alpha);
    const rejected = tests.filter(({ pvalue }, index) => pvalue <= levels[index]);
    const least = tests.reduce((a, b) => (b.pvalue < a.pvalue ? b : a));
    const judgement = {
        asked,
        value: least.statistic,
        pFail: least.pvalue,
        alpha: levels[tests.indexOf(least)],
    };
    if (rejected.length > 0)
        return { ...judgement, verdict: 'fail', why: rejected.map(told).join('; ') };
    const shown = Math.min(alpha, fallback);
    const powers = tests.map((test, index) => test.opposite !== undefined && test.opposite <= shown ? null : finite(test.power(levels[index])));
    const passed = {
        ...judgement,
        verdict: 'pass',
        why: told(least),
        ...(tests.length === 1 ? {} : { powers: powers.map((found) => found?.power ?? null) }),
    };
    const open = powers.flatMap((power, index) => (power === null ? [] : [{ test: tests[index], power }]));
    const [first, ...others] = open.sort((a, b) => a.power.power - b.power.power);
    if (first === undefined)
        return { ...passed, why: `${passed.why}; the opposite is shown` };
    const weak = [first, ...others].filter(({ power }) => power.power < (0,test_power/* leastPower */.x9)(rule.options));
    const where = tests.length === 1 || first.test.group === undefined ? '' : first.test.group;
    const more = weak.length > 1 ? `; and ${weak.length - 1} more` : '';
    return passedWith(rule, { ...passed, why: weak.length > 0 ? told(first.test) : passed.why }, first.power, where, more);
}
function told({ group, details, pvalue }) {
    return `${group === undefined ? '' : `${group}: `}${details}, p ${(0,format_value/* formatValue */.Fl)(pvalue)}`;
}
function passedWith({ options }, passed, { power, against, needs }, where = '', more = '') {
    const least = (0,test_power/* leastPower */.x9)(options);
    const found = `${against} would be found with ${percent(power)}${where === '' ? '' : ` in ${where}`}`;
    if (power >= least)
        return { ...passed, power, why: `${passed.why}; ${found}` };
    const needed = needs(least);
    const takes = needed === undefined ? '' : `; it takes ${needed}`;
    return {
        ...passed,
        verdict: 'inconclusive',
        power,
        why: `not rejected, which says little: ${found} only, less than ${(0,format_value/* formatPercent */.l9)(least)}${takes}${more} (${passed.why})`,
    };
}
const UNKNOWN = { power: 0, against: 'what it is to find', needs: () => undefined };
function finite(found) {
    return Number.isFinite(found.power) ? found : { ...found, power: 0 };
}
function percent(part) {
    return `${(0,format_value/* formatValue */.Fl)(Number((part * 100).toPrecision(2)))} %`;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/relative-margin.js
var relative_margin = __webpack_require__(67679);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/least-rows.js
var least_rows = __webpack_require__(92955);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/too-little.js


function withheld({ rule, rows }, measured) {
    const needed = 'needed' in measured ? measured.needed : undefined;
    if (rows === 0)
        return undefined;
    return tooFew(needed, rule.minRows) ?? tooFew(ofRows(rows), rule.minRows);
}
function ofRows(rows) {
    return { have: rows, least: least_rows/* LEAST_ROWS_TO_PASS */.I, of: 'rows', source: '' };
}
function tooFew(needed, minRows) {
    if (needed === undefined)
        return undefined;
    const { have, least, of, source } = needed;
    if (have >= (minRows ?? least))
        return undefined;
    const asked = minRows === undefined ? `the ${least} that it takes to pass` : `min_rows ${minRows}`;
    const from = minRows === undefined && source !== '' ? ` (${source})` : '';
    return `it holds, but on ${(0,report_text/* plural */.LS)(have, of.replace(/s$/, ''))}, fewer than ${asked}${from}; a rule that is to pass on fewer states its own min_rows`;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/verdict.js
var decide_verdict = __webpack_require__(85007);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/judge.js










function judge(readings, statistics, alpha) {
    const asked = readings.map((reading) => {
        try {
            return 'measured' in reading.result ? questions(reading, reading.result.measured, statistics, alpha) : [];
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            return [{ asked: reading.rule.metric, verdict: 'error', why: error.message.replace(/\.$/, '') }];
        }
    });
    const levels = familyLevels(readings, asked, statistics, alpha);
    return readings.map((reading, index) => {
        const judgements = (asked[index] ?? []).map((one, bound) => 'estimate' in one ? answer(one, levels.get(`${index}/${bound}`) ?? [alpha, alpha], statistics) : one);
        return conclude(reading, judgements);
    });
}
function conclude(reading, judgements) {
    const { result } = reading;
    if ('skipped' in result)
        return { reading, verdict: 'skipped', judgements: [], why: result.skipped };
    if ('error' in result)
        return { reading, verdict: 'error', judgements: [], why: result.error };
    if ('short' in result)
        return { reading, verdict: 'inconclusive', judgements: [], why: result.short };
    const verdict = (0,decide_verdict/* worstVerdict */.z)(judgements.map((judgement) => judgement.verdict));
    if (verdict === 'pass') {
        const tooLittle = withheld(reading, result.measured);
        if (tooLittle !== undefined)
            return { reading, verdict: 'inconclusive', judgements, why: tooLittle };
    }
    const deciding = judgements.find((judgement) => judgement.verdict === verdict);
    if (deciding === undefined)
        return { reading, verdict: 'error', judgements, why: 'The rule states no bound that applies.' };
    return { reading, verdict, judgements, why: deciding.why };
}
function familyLevels(readings, asked, { multiplicity }, alpha) {
    const levels = new Map();
    if (multiplicity === 'none')
        return levels;
    const families = new Map();
    for (const [index, { family }] of readings.entries()) {
        if (family === undefined)
            continue;
        for (const [bound, question] of (asked[index] ?? []).entries()) {
            if (!('estimate' in question))
                continue;
            const name = `${family}/${bound}`;
            families.set(name, [...(families.get(name) ?? []), { key: `${index}/${bound}`, question }]);
        }
    }
    for (const members of families.values()) {
        const pass = holmLevels(members.map(({ question }) => pPass(question)), alpha);
        const fail = holmLevels(members.map(({ question }) => pFail(question)), alpha);
        for (const [i, { key }] of members.entries())
            levels.set(key, [pass[i], fail[i]]);
    }
    return levels;
}
function pPass({ estimate, threshold, side }) {
    return side === 'above' ? estimate.pAtMost(threshold) : estimate.pAtLeast(threshold);
}
function pFail({ estimate, threshold, side }) {
    return side === 'above' ? estimate.pAtLeast(threshold) : estimate.pAtMost(threshold);
}
function answer(question, levels, { power }) {
    const { asked, estimate, threshold, side, rows } = question;
    const [passLevel, failLevel] = levels;
    const [holds, broken] = [pPass(question), pFail(question)];
    const low = estimate.lower(side === 'above' ? passLevel : failLevel);
    const high = estimate.upper(side === 'above' ? failLevel : passLevel);
    const verdict = holds <= passLevel ? 'pass' : broken <= failLevel ? 'fail' : 'inconclusive';
    const effect = ((0,normal/* normalQuantile */.Zl)(1 - passLevel) + (0,normal/* normalQuantile */.Zl)(power)) * estimate.standardError;
    const distance = question.distance ?? Math.abs(estimate.value - threshold);
    const needed = distance > 0 && effect > 0 && effect < Infinity ? (0,statistics_power/* rowsNeeded */.v)(rows, effect, distance) : undefined;
    const range = `[${(0,format_value/* formatValue */.Fl)(low)}, ${(0,format_value/* formatValue */.Fl)(high)}]`;
    const than = `${(0,format_value/* formatValue */.Fl)(threshold)}`;
    const why = verdict === 'pass'
        ? `${side === 'above' ? 'the lower bound' : 'the upper bound'} ${(0,format_value/* formatValue */.Fl)(side === 'above' ? low : high)} is ${side} ${than}`
        : verdict === 'fail'
            ? `${side === 'above' ? 'even the upper bound' : 'even the lower bound'} ${(0,format_value/* formatValue */.Fl)(side === 'above' ? high : low)} is ${side === 'above' ? 'below' : 'above'} ${than}`
            : `the interval ${range} holds ${than}: the data do not tell`;
    return {
        asked,
        verdict,
        value: estimate.value,
        low,
        high,
        threshold,
        pPass: holds,
        pFail: broken,
        alpha: verdict === 'fail' ? failLevel : passLevel,
        standardError: estimate.standardError,
        minimumDetectableEffect: effect,
        ...(verdict === 'inconclusive' && needed !== undefined && needed > rows ? { rowsNeeded: needed } : {}),
        why,
    };
}
function questions({ rule, rows }, measured, { confidence }, alpha) {
    if (measured.kind === 'test')
        return judgeTest(rule, measured.tests, 1 - confidence);
    if (measured.kind === 'zone')
        return [judgeZone(rule, measured.zone, measured.details)];
    if (measured.kind === 'exact')
        return judgeExact(rule, measured);
    if (measured.kind === 'found')
        return [judgeFound(measured.found, measured.examined)];
    const { candidate, champion, difference } = measured;
    const asked = absolute(rule).map(({ threshold, side, asked }) => ({
        asked,
        estimate: candidate,
        threshold,
        side,
        rows,
    }));
    if (rule.vsChampion === undefined)
        return asked;
    if (difference === undefined || champion === undefined)
        return [...asked, { asked: 'vs_champion', verdict: 'error', why: 'there is no champion’s value to compare with' }];
    return [...asked, comparison(rule.vsChampion, champion, difference, rows, alpha)];
}
function comparison(versus, champion, difference, rows, alpha) {
    const { kind, margin } = versus;
    const sign = kind === 'no_worse_by' ? -1 : 1;
    const asked = `${kind} ${margin.relative ? `${(0,format_value/* formatValue */.Fl)(margin.value * 100)}%` : (0,format_value/* formatValue */.Fl)(margin.value)}`;
    const distance = kind === 'no_worse_by' ? { distance: margin.relative ? margin.value * Math.abs(champion.value) : margin.value } : {};
    if (!margin.relative)
        return {
            asked,
            estimate: difference((0,relative_margin/* relativeMargin */.r)(versus)),
            threshold: sign * margin.value,
            side: 'above',
            rows,
            ...distance,
        };
    if (champion.lower(alpha) <= 0 && champion.upper(alpha) >= 0)
        return {
            asked,
            verdict: 'error',
            why: `the champion’s value ${(0,format_value/* formatValue */.Fl)(champion.value)} cannot be told from 0, so a part of it is no margin; state an absolute one`,
        };
    return { asked, estimate: difference((0,relative_margin/* relativeMargin */.r)(versus)), threshold: 0, side: 'above', rows, ...distance };
}
const ZONES = ['green', 'amber', 'red'];
function judgeZone(rule, zone, details) {
    const worst = rule.worst ?? 'green';
    const holds = ZONES.indexOf(zone) <= ZONES.indexOf(worst);
    return { asked: `worst ${worst}`, verdict: holds ? 'pass' : 'fail', why: `${zone} zone: ${details}` };
}
function judgeFound(found, examined) {
    const asked = 'no weak slice';
    if (examined === 0)
        return { asked, verdict: 'inconclusive', value: 0, why: 'no slice is large enough to be looked at' };
    if (found.length === 0)
        return { asked, verdict: 'pass', value: 0, why: `none of ${(0,report_text/* plural */.LS)(examined, 'slice')} is weak` };
    const count = found.length === 1 ? 'one weakness' : `${found.length} weaknesses`;
    const more = found.length > 3 ? `; and ${found.length - 3} more` : '';
    const why = `${count} among ${(0,report_text/* plural */.LS)(examined, 'slice')}: ${found.slice(0, 3).join('; ')}${more}`;
    return { asked, verdict: 'fail', value: found.length, why };
}


/***/ }),

/***/ 67679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ relativeMargin)
/* harmony export */ });
function relativeMargin({ kind, margin }) {
    if (!margin.relative)
        return 0;
    return kind === 'no_worse_by' ? margin.value : -margin.value;
}


/***/ }),

/***/ 85007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
const VERDICTS = ['pass', 'waived', 'inconclusive', 'fail', 'error'];
function worstVerdict(verdicts) {
    let worst = 0;
    for (const verdict of verdicts)
        worst = Math.max(worst, VERDICTS.indexOf(verdict));
    return VERDICTS[worst];
}


/***/ }),

/***/ 97498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ modelGateErrors)
/* harmony export */ });
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94470);

const modelGateErrors = (0,_kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    GATE_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The file of the input `config` is not there, neither in the workspace nor, when `config-ref` is given, at that ref. Paths are relative to the workspace.',
    },
    GATE_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The model gate is not valid YAML or asks for something that makes no sense: an unknown field or metric, a bound on the wrong side, a rule that asks for nothing. Every mistake is listed with its file, line and column; nothing was measured.',
    },
    EVALUATION_DATA_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The predictions cannot be judged: a column is missing or of the wrong type, ids repeat, labels or scores are missing, not finite or out of range, dates repeat. Every mistake is listed with how many rows it concerns and an example.',
    },
    EVALUATION_DATA_DIFFERS: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'Candidate and champion were not predicted on the same rows: ids that have no partner, labels that differ for the same id, or predictions that are the very same numbers, so that the candidate would be compared with itself. Predict both on one evaluation set.',
    },
    REGISTRY_NOT_NAMED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The gate, or an input, names a model as `runs:/…` or `models:/…`, and neither the input `registry` nor `MLFLOW_TRACKING_URI` says where to look.',
    },
    MODEL_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The registry has no such version or alias of the candidate, or of the reference rows. Check the name, the alias and which registry was asked.',
    },
    CHAMPION_NOT_FOUND: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'A rule compares with the champion, and there is none: the alias or the file does not exist. For the first version of a model, say `decision: { first_champion: floors-only }`: then only the absolute bounds count, and the report says so.',
    },
    PROFILE_NOT_IN_FORCE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The gate names a regulatory profile that does not exist, or one whose text is not in force on the last day of the data: thresholds of another time would be held against them. The message lists the profiles and their dates; nothing was measured.',
    },
    RUN_NOT_USABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'In mode `metrics` candidate or champion is a run that failed, was killed or deleted, a model version that no run made, or both are the same run, so that the candidate would be compared with itself. What such a run logged is no proof.',
    },
    RUN_UNFINISHED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'In mode `metrics` candidate or champion is a run that has not finished: what it logged may still change. Run again when it has.',
    },
    RULE_UNDECIDED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'A rule could not be decided: its metric is not a number, there is only one class, a declared slice has no rows, there is no variance to go by, or a waiver is about nothing. Or no rule could be asked at all: each of them only compares with a champion, and there is none. What is not decided never passes. Every one is listed with its line in the gate file; the verdicts of the others stand in the log.',
    },
    GATE_EXISTS: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The command `init` proposes a gate file and found one at the path of `config`. It overwrites nothing; name another file, or remove that one.',
    },
    GATE_NOT_PROPOSED: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The command `init` could not propose a gate file: no predictions were named, no column looks like a label, a score or an id, or the rows do not define the metrics. Rename the columns, or write the gate by hand.',
    },
    LEDGER_INVALID: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The ledger of looks at the holdout cannot be read, so nobody knows how often these rows were looked at. Every line that is no record is listed; restore the file from where it is kept.',
    },
    LEDGER_NOT_WRITTEN: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The look at the holdout could not be written into the ledger: its folder is missing or read-only, or the disk is full. Nothing was measured, or the verdict could not be kept; run again when it can be written.',
    },
    VERDICT_NOT_WRITABLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The input `write-tags` is on, and the candidate is a file: only a run or a model version of a registry takes tags. Nothing was measured.',
    },
    VERDICT_NOT_WRITTEN: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided,
        doc: 'The gate came to a verdict, which the message says, and could not write it to the candidate: the registry did not answer, or the credentials of the job may only read, as those of a pull request from a fork. Tags of an earlier verdict may still be there. Run again with credentials that may write, or without `write-tags`.',
    },
    SELF_TEST_NOT_POSSIBLE: {
        exit: _kernel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.badInput,
        doc: 'The input `self-test` is on, and the gate reads no predictions: what it exchanges and scrambles are rows of candidate and champion, which the modes `returns` and `metrics` do not have. Nothing was measured.',
    },
});


/***/ }),

/***/ 47898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/programs/git/protected.js
var git_protected = __webpack_require__(39334);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var model_gate_errors = __webpack_require__(97498);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/least-rows.js
var least_rows = __webpack_require__(92955);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/changes/requirements.js

const LAXEST = Number.NEGATIVE_INFINITY;
const STRICTEST = Number.POSITIVE_INFINITY;
const ORDERS = {
    level: ['warn', 'fail'],
    worst: ['red', 'amber', 'green'],
    multiplicity: ['none', 'holm'],
    inconclusive: ['pass', 'warn', 'needs-approval', 'fail'],
    first_champion: ['floors-only', 'error'],
    point_checks: ['pass', 'needs-approval'],
};
const MORE_IS_STRICTER = ['confidence', 'match_rate', 'min_rows', 'min_events', 'alpha'];
const LAX_WITHOUT = ['champion', 'looks', 'min_events'];
function requirements(gate) {
    const at = { file: gate.file };
    const { candidate: _, at: dataAt, ...data } = gate.data;
    return [
        { subject: 'model', field: 'name', text: gate.model.name, at },
        { subject: 'model', field: 'task', text: gate.model.task, at },
        { subject: 'model', field: 'tier', text: String(gate.model.tier ?? 1), strictness: -(gate.model.tier ?? 1), at },
        { subject: 'model', field: 'mode', text: gate.mode, at },
        ...(gate.profile === undefined ? [] : [plain('profile', '', gate.profile.name, gate.profile.at)]),
        ...section('data', data, dataAt),
        ...gate.rules.flatMap((rule) => ruleRequirements(rule, rule.id, gate)),
        ...gate.slices.flatMap((slices, index) => sliceRequirements(slices, nameOfSlices(gate.slices, index), gate)),
        ...section('statistics', gate.statistics, at),
        ...section('decision', gate.decision, at),
        ...gate.waivers.map(({ rule, slice, expires, approver, at }) => ({
            subject: `waiver of ${rule}${slice === undefined ? '' : ` on ${slice}`}`,
            field: '',
            text: `until ${expires} by ${approver}`,
            strictness: -Date.parse(expires),
            whenAbsent: STRICTEST,
            at,
        })),
    ];
}
function ruleRequirements(rule, subject, gate) {
    const { statistics, model } = gate;
    const { id: _, metric, options, optionsAt, at, atLeast, atMost, between, alpha, vsChampion, minRows, ...fields } = rule;
    const bound = (field, value, sign) => value === undefined
        ? []
        : [{ subject, field, text: String(value), strictness: sign * value, whenAbsent: LAXEST, at }];
    return [
        { subject, field: '', text: metric, strictness: 0, scale: metric, whenAbsent: LAXEST, at },
        ...bound('at_least', atLeast ?? between?.[0], 1),
        ...bound('at_most', atMost ?? between?.[1], -1),
        ...section(subject, fields, at),
        ...(minRows === undefined
            ? []
            : [
                {
                    ...plain(subject, 'min_rows', minRows, at),
                    whenAbsent: model.task === 'var' ? least_rows/* REGULATORY_DAYS */.T : least_rows/* LEAST_ROWS_TO_PASS */.I,
                },
            ]),
        ...(alpha === undefined ? [] : [{ ...plain(subject, 'alpha', alpha, at), whenAbsent: 1 - statistics.confidence }]),
        ...(vsChampion === undefined ? [] : [comparison(vsChampion, subject)]),
        ...Object.entries(options).map(([name, value]) => ({
            ...plain(subject, name, value, optionsAt?.[name] ?? at),
            ...(name === 'power' && typeof value === 'number' ? { strictness: value } : {}),
        })),
    ];
}
function comparison({ kind, margin, at }, subject) {
    return {
        subject,
        field: 'vs_champion',
        text: `${kind} ${marginText(margin)}`,
        strictness: kind === 'better_by' ? margin.value : -margin.value,
        scale: margin.relative ? 'relative' : 'absolute',
        whenAbsent: LAXEST,
        at,
    };
}
function marginText({ value, relative }) {
    return relative ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
function sliceRequirements(slices, subject, gate) {
    const { at, by: _, rules, ...fields } = slices;
    return [
        { subject, field: '', text: slices.findWeak ? 'find_weak' : 'declared', strictness: 0, whenAbsent: LAXEST, at },
        ...section(subject, fields, at),
        ...rules.flatMap((rule) => ruleRequirements(rule, `${rule.id} ${subject}`, gate).map((one) => ({ ...one, repeats: rule.id }))),
    ];
}
function nameOfSlices(all, index) {
    const nameOf = (slices) => `by ${slices?.by.map(({ name }) => name).join(' × ')}`;
    const own = nameOf(all[index]);
    const before = all.slice(0, index).filter((slices) => nameOf(slices) === own).length;
    return before === 0 ? own : `${own} (${before + 1})`;
}
function section(subject, fields, at) {
    return Object.entries(fields).flatMap(([name, value]) => {
        const text = textOf(value);
        return text === undefined ? [] : [plain(subject, snakeCase(name), value, placeOf(value) ?? at)];
    });
}
function plain(subject, field, value, at) {
    const order = ORDERS[field];
    const strictness = order !== undefined
        ? order.indexOf(String(value))
        : MORE_IS_STRICTER.includes(field) && typeof value === 'number'
            ? value
            : undefined;
    return {
        subject,
        field,
        text: textOf(value) ?? '',
        ...(strictness === undefined ? {} : { strictness }),
        ...(field === 'worst' ? { whenAbsent: (order?.length ?? 0) - 1 } : {}),
        ...(LAX_WITHOUT.includes(field) ? { whenAbsent: LAXEST } : {}),
        at,
    };
}
function textOf(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (value instanceof Map)
        return textOf(Object.fromEntries(value));
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.map(textOf).join(', ');
    if ('name' in value && 'at' in value)
        return String(value.name);
    const parts = Object.entries(value).flatMap(([name, part]) => {
        const text = name === 'at' ? undefined : textOf(part);
        return text === undefined ? [] : [`${snakeCase(name)}: ${text}`];
    });
    return parts.length === 0 ? undefined : parts.join(', ');
}
function placeOf(value) {
    return typeof value === 'object' && value !== null && 'at' in value ? value.at : undefined;
}
function snakeCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/changes/compare.js

function compareGates(before, after) {
    const [old, own] = [byKey(requirements(before)), byKey(requirements(after))];
    const keys = new Set([...old.keys(), ...own.keys()]);
    const changes = [...keys].flatMap((key) => {
        const [a, b] = [old.get(key), own.get(key)];
        const { subject, field, repeats } = (b ?? a);
        if (a?.text === b?.text && a?.strictness === b?.strictness)
            return [];
        const whole = keyOf(subject, '');
        if (field !== '' && old.has(whole) !== own.has(whole))
            return [];
        const at = b?.at ?? own.get(whole)?.at ?? { file: after.file };
        return [{ subject, field, before: a?.text, after: b?.text, direction: directionOf(a, b), at, repeats }];
    });
    const told = new Set(changes.map((change) => sayingOf(change, change.subject)));
    return changes.flatMap(({ repeats, ...change }) => repeats !== undefined && told.has(sayingOf(change, repeats)) ? [] : [change]);
}
function sayingOf({ field, before, after }, rule) {
    return JSON.stringify([rule, field, before, after]);
}
function directionOf(before, after) {
    const scales = before !== undefined && after !== undefined && before.scale !== after.scale;
    const [a, b] = [strictnessOf(before, after), strictnessOf(after, before)];
    if (scales || a === undefined || b === undefined || a === b)
        return 'changed';
    return b < a ? 'relaxed' : 'tightened';
}
function strictnessOf(one, other) {
    if (one !== undefined)
        return one.strictness ?? (other === undefined ? 0 : undefined);
    return other?.whenAbsent;
}
function byKey(all) {
    const found = new Map();
    for (const one of all) {
        let key = keyOf(one.subject, one.field);
        for (let next = 2; found.has(key); next++)
            key = keyOf(`${one.subject} (${next})`, one.field);
        found.set(key, one);
    }
    return found;
}
function keyOf(subject, field) {
    return JSON.stringify([subject, field]);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/load.js
var load = __webpack_require__(93370);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-gate.js + 4 modules
var read_gate = __webpack_require__(98054);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/choose.js







async function chooseGate(given, host, metrics) {
    const { workspace, baseRef } = host.facts;
    const file = (0,kernel/* shownPath */.pS)((0,external_node_path_.resolve)(workspace, given.config), workspace);
    if (given.configRef === undefined) {
        const gate = (0,load/* parseGate */.X)(file, await (0,load/* readWorkspaceFile */.s)(file, workspace), metrics, given);
        if (baseRef === undefined)
            return { gate };
        return { gate, changes: await changesSince(baseRef, gate, host, metrics, given) };
    }
    const ref = given.configRef;
    const found = await (0,git_protected/* protectedRef */.Q)(ref, host).read(file);
    if (!('bytes' in found))
        throw notThere(file, ref, found);
    const own = await (0,load/* readWorkspaceFile */.s)(file, workspace).catch(() => undefined);
    const same = own !== undefined && (0,git_protected/* sameLines */.m)(own, found.bytes);
    const gate = (0,load/* parseGate */.X)(same ? file : `${ref}:${file}`, found.bytes, metrics, given);
    const changes = { ref, commit: found.commit, file };
    return {
        gate,
        from: { ref, commit: found.commit },
        changes: same ? { ...changes, changes: [] } : { ...changes, ...against(gate, own, file, metrics, given) },
    };
}
function against(before, own, file, metrics, given) {
    if (own === undefined)
        return { unknown: 'the workspace has no such file any more' };
    const after = (0,read_gate/* readGate */.c)(file, own, metrics, given);
    if ('rules' in after)
        return { changes: compareGates(before, after) };
    return { unknown: 'the file of the workspace is not valid', problems: after };
}
async function changesSince(ref, gate, host, metrics, given) {
    const about = { ref, file: gate.file };
    try {
        const found = await (0,git_protected/* protectedRef */.Q)(ref, host).read(gate.file);
        if (!('bytes' in found))
            return {
                ...about,
                commit: found.commit,
                unknown: found.why === undefined ? 'the gate file is new' : `the gate file cannot be read there: ${found.why}`,
            };
        const before = (0,read_gate/* readGate */.c)(gate.file, found.bytes, metrics, given);
        if (!('rules' in before))
            return { ...about, commit: found.commit, unknown: 'the gate file is not valid there' };
        return { ...about, commit: found.commit, changes: compareGates(before, gate) };
    }
    catch (error) {
        if (!(error instanceof kernel/* StepError */.zg))
            throw error;
        return { ...about, commit: undefined, unknown: error.message.replace(/\.$/, '') };
    }
}
function notThere(file, ref, { commit, why }) {
    if (why !== undefined)
        return new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.GATE_NOT_FOUND, `The gate file ${file} of ${ref} cannot be read: ${why}.`, {
            hint: 'Commit it there as a plain file.',
        });
    return new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.GATE_NOT_FOUND, `The gate file ${file} is not in ${ref} (${commit.slice(0, 12)}) yet, and a gate counts from there only.`, { hint: `Merge the gate file first, in a change of its own; or check the input config, which is ${file}.` });
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/verdict.js
var decide_verdict = __webpack_require__(85007);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/decide.js

function decide(judged, decision, failOn) {
    const counts = { pass: 0, waived: 0, inconclusive: 0, fail: 0, error: 0, skipped: 0, warned: 0 };
    for (const { verdict, reading } of judged) {
        const only = reading.rule.level === 'warn' && (verdict === 'fail' || verdict === 'inconclusive');
        counts[only ? 'warned' : verdict]++;
    }
    const blocking = judged.flatMap(({ verdict, reading }) => verdict === 'skipped' || (reading.rule.level === 'warn' && verdict !== 'error') ? [] : [verdict]);
    const verdict = (0,decide_verdict/* worstVerdict */.z)(blocking);
    return { verdict, outcome: outcomeOf(verdict, counts.warned > 0, decision, failOn), counts };
}
function outcomeOf(verdict, warned, { inconclusive }, failOn) {
    if (verdict === 'pass')
        return warned ? 'warn' : 'pass';
    if (verdict === 'waived' || failOn === 'never')
        return 'warn';
    if (verdict === 'inconclusive' && failOn === 'inconclusive')
        return 'fail';
    if (verdict !== 'inconclusive')
        return 'fail';
    if (inconclusive === 'needs-approval')
        return 'inconclusive';
    return inconclusive === 'pass' && warned ? 'warn' : inconclusive;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/judge.js + 4 modules
var judge = __webpack_require__(26069);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/point-checks.js
function withholdPointChecks(judged, { mode, model, decision }) {
    if (mode !== 'metrics' || (model.tier ?? 1) > 1 || decision.pointChecks === 'pass')
        return judged;
    const tier = model.tier === undefined ? 'without a tier, held to be of the first' : 'of tier 1';
    return judged.map((one) => one.verdict !== 'pass' || one.reading.rule.level === 'warn'
        ? one
        : {
            ...one,
            verdict: 'inconclusive',
            why: `${one.why}, but a number without an interval does not pass a model ${tier}; somebody has to approve it`,
        });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/undecided.js


const MAX_PROBLEMS = 100;
function undecided({ judged, problems }, log) {
    const errors = judged.filter(({ verdict }) => verdict === 'error');
    if (errors.length === 0 && problems.length === 0)
        return nothingAsked(judged);
    const told = judged.map((one) => ({ one, name: [one.reading.rule.id, one.reading.slice ?? []].flat().join(' on ') }));
    for (const { one, name } of told) {
        if (one.verdict !== 'error')
            log('info', `${one.verdict.padEnd(12)} ${name}: ${one.why}`);
    }
    const all = [
        ...told.flatMap(({ one, name }) => one.verdict === 'error' ? [{ message: `${name} cannot be decided: ${one.why}.`, at: one.reading.rule.at }] : []),
        ...problems,
    ];
    const count = errors.length === 1 ? 'One rule' : `${errors.length} rules`;
    const message = errors.length === 0 ? 'A waiver is about nothing.' : `${count} of ${judged.length} cannot be decided.`;
    const more = all.length - MAX_PROBLEMS;
    const small = errors.some(({ reading: { slice, rule } }) => slice !== undefined && rule.minEvents === undefined);
    return new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.RULE_UNDECIDED, message, {
        problems: more <= 0 ? all : [...all.slice(0, MAX_PROBLEMS), { message: `…and ${more} more.` }],
        ...(small ? { hint: 'State min_rows or min_events: a slice with fewer is inconclusive, and no error.' } : {}),
    });
}
function nothingAsked(judged) {
    if (judged.some(({ verdict }) => verdict !== 'skipped'))
        return undefined;
    return new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.RULE_UNDECIDED, 'No rule could be asked, so there is nothing to pass.', {
        problems: judged.map(({ reading: { rule }, why }) => ({
            message: `${rule.id} was not asked: ${why}.`,
            at: rule.at,
        })),
        hint: 'State an absolute bound, such as at_least, for the first version of a model.',
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/decide/waive.js
const DAY = 24 * 60 * 60 * 1000;
function waive(judged, waivers, today) {
    const expired = waivers.flatMap(({ expires }, index) => (expires < today ? [index] : []));
    const result = judged.map((one) => {
        if (one.verdict !== 'fail' && one.verdict !== 'inconclusive')
            return one;
        const index = waivers.findIndex((waiver, at) => !expired.includes(at) && fits(waiver, one));
        const waiver = waivers[index];
        if (waiver === undefined)
            return one;
        const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / DAY);
        return { ...one, verdict: 'waived', waived: { verdict: one.verdict, waiver: index, daysLeft } };
    });
    const problems = waivers.flatMap((waiver) => {
        if (judged.some((one) => fits(waiver, one)))
            return [];
        const about = waiver.slice === undefined ? `the rule "${waiver.rule}"` : `"${waiver.rule}" on ${waiver.slice}`;
        return [
            {
                message: `The waiver of ${about} is about nothing that was asked.`,
                at: waiver.at,
                hint: 'Correct its slice, or remove it.',
            },
        ];
    });
    return { judged: result, problems, expired };
}
function fits({ rule, slice }, { reading }) {
    return reading.rule.id === rule && reading.slice === slice;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/registry.js + 154 modules
var registry = __webpack_require__(96972);
// EXTERNAL MODULE: ./lib/shared/statistics/multiplicity.js
var multiplicity = __webpack_require__(80830);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js + 1 modules
var test_power = __webpack_require__(64587);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/rule-name.js
function ruleName({ reading: { rule, slice } }) {
    return slice === undefined ? rule.id : `${rule.id} on ${slice}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/groups.js




const LONG = 25;
function groupSections(judged) {
    return judged.flatMap((one) => [...testedGroups(one), ...comparedGroups(one)]);
}
function comparedGroups(one) {
    const values = valuesOf(one);
    if (values.length === 0)
        return [];
    const hasChampion = values.some(({ champion }) => champion !== undefined);
    return [
        {
            kind: 'table',
            title: `${ruleName(one)}, group by group`,
            note: 'That the groups are close enough is shown of every pair of them; that two are too far apart, at the level divided by the number of pairs.',
            columns: [
                { title: 'Group' },
                { title: 'What' },
                { title: 'Rows', align: 'right' },
                ...(hasChampion ? [{ title: 'Champion', align: 'right' }] : []),
                { title: 'Candidate', align: 'right' },
            ],
            rows: values.map(({ group, what, rows, value, champion }) => [
                group,
                what,
                rows.toLocaleString('en'),
                ...(hasChampion ? [champion === undefined ? '' : (0,format_value/* formatValue */.Fl)(champion)] : []),
                (0,format_value/* formatValue */.Fl)(value),
            ]),
            collapsed: values.length > LONG,
        },
    ];
}
function testedGroups(one) {
    const tests = testsOf(one);
    const level = levelOf(one);
    if (tests.length < 2 || level === undefined)
        return [];
    const powers = one.judgements.find(({ powers }) => powers !== undefined)?.powers;
    const adjusted = (0,multiplicity/* holm */.fU)(tests.map(({ pvalue }) => pvalue));
    return [
        {
            kind: 'table',
            title: `${ruleName(one)}, group by group`,
            note: `A group is rejected where its p-value, adjusted by Holm’s procedure for ${tests.length} groups, is at most ${(0,format_value/* formatValue */.Fl)(level)}.${powers === undefined ? '' : ' Power is how surely a group would have been that is off by the rule’s effect; a dash where the opposite is shown.'}`,
            columns: [
                { title: 'Group' },
                { title: 'Seen' },
                { title: 'p-value', align: 'right' },
                { title: 'Adjusted', align: 'right' },
                ...(powers === undefined ? [] : [{ title: 'Power', align: 'right' }]),
            ],
            rows: tests.map(({ group, details, pvalue }, index) => [
                group ?? '',
                details,
                (0,format_value/* formatValue */.Fl)(pvalue),
                {
                    text: (0,format_value/* formatValue */.Fl)(adjusted[index]),
                    tone: adjusted[index] <= level ? 'fail' : 'pass',
                },
                ...(powers === undefined ? [] : [powerCell(powers[index] ?? null, one)]),
            ]),
            collapsed: tests.length > LONG,
        },
    ];
}
function powerCell(power, { reading: { rule } }) {
    if (power === null)
        return '–';
    return {
        text: (0,format_value/* formatPercent */.l9)(Number(power.toPrecision(2))),
        tone: power >= (0,test_power/* leastPower */.x9)(rule.options) ? 'pass' : 'warn',
    };
}
function valuesOf({ reading: { result } }) {
    return 'measured' in result && result.measured.kind === 'estimate' ? (result.measured.groups ?? []) : [];
}
function testsOf({ reading: { result } }) {
    return 'measured' in result && result.measured.kind === 'test' ? result.measured.tests : [];
}
function levelOf(one) {
    const byLevel = one.judgements.find(({ asked }) => asked.startsWith('alpha'));
    return byLevel?.alpha === undefined ? undefined : byLevel.alpha * testsOf(one).length;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/data.js

function readingData(judged) {
    const { reading, verdict, judgements, why, waived } = judged;
    const { rule, slice, rows, events } = reading;
    return {
        rule: rule.id,
        metric: rule.metric,
        slice,
        level: rule.level,
        verdict,
        why,
        rows,
        events,
        waivedFrom: waived?.verdict,
        bounds: judgements.map(judgementData),
        notes: 'measured' in reading.result ? reading.result.measured.notes : undefined,
        ...testsData(testsOf(judged)),
        ...groupsData(valuesOf(judged)),
    };
}
function waiverData({ rule, slice, reason, approver, ticket, expires }, ended) {
    return { rule, slice, reason, approver, ticket, expires, ended };
}
function testsData(tests) {
    if (tests.length === 0)
        return {};
    return {
        tests: tests.map(({ group, statistic, pvalue, details }) => ({
            group,
            ...(Number.isFinite(statistic) ? { statistic } : {}),
            pvalue,
            details,
        })),
    };
}
function groupsData(groups) {
    return groups.length === 0 ? {} : { groups: groups.map((each) => ({ ...each })) };
}
function judgementData(judgement) {
    const entries = Object.entries(judgement).filter(([, value]) => typeof value !== 'number' || Number.isFinite(value));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/findings.js


function findingOf(judged, gate) {
    const { reading, verdict, judgements, why, waived } = judged;
    const { rule, slice } = reading;
    const name = ruleName(judged);
    const about = { at: rule.at, fingerprint: `${rule.id}/${slice ?? ''}` };
    const needed = Math.max(...judgements.map(({ rowsNeeded }) => rowsNeeded ?? 0));
    switch (verdict) {
        case 'fail':
            return {
                ...about,
                ruleId: `model-gate/${rule.metric}`,
                severity: rule.level === 'fail' ? 'error' : 'warning',
                message: `${name}: ${why}.`,
                ...expected(judged),
            };
        case 'inconclusive':
            return {
                ...about,
                ruleId: `model-gate/${rule.metric}`,
                severity: 'warning',
                message: `${name} is not decided: ${why}.`,
                ...expected(judged),
                ...(needed > 0
                    ? {
                        hint: `It takes ${(0,format_value/* aboutRows */.Fh)(needed)} rows to decide; there are ${reading.rows.toLocaleString('en')}. ${assumption(judgements, needed)}`,
                    }
                    : {}),
            };
        case 'waived': {
            const waiver = gate.waivers[waived?.waiver ?? 0];
            return {
                ...about,
                ruleId: 'model-gate/waived',
                severity: 'warning',
                message: `${name} is waived until ${waiver?.expires} by ${waiver?.approver}: ${waiver?.reason}. Without the waiver: ${waived?.verdict}; ${why}.`,
            };
        }
        case 'skipped':
            return { ...about, ruleId: 'model-gate/skipped', severity: 'note', message: `${name} was not asked: ${why}.` };
        default:
            return undefined;
    }
}
function endedWaiver(waiver) {
    if (waiver === undefined)
        return undefined;
    const { rule, slice, expires, at } = waiver;
    const about = slice === undefined ? rule : `${rule} on ${slice}`;
    return {
        ruleId: 'model-gate/waiver-ended',
        severity: 'note',
        message: `The waiver of ${about} ended on ${expires} and sets nothing aside.`,
        at,
        fingerprint: `${rule}/${slice ?? ''}/waiver`,
    };
}
function assumption(judgements, needed) {
    const asked = judgements.find(({ rowsNeeded }) => rowsNeeded === needed)?.asked ?? '';
    return asked.startsWith('no_worse_by')
        ? 'That is so where both models are equally good.'
        : 'That is so where the true value is the measured one.';
}
function expected({ judgements }) {
    return judgements.length === 0 ? {} : { expected: judgements.map(({ asked }) => asked).join(', ') };
}

// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/headline.js


function headline(learned) {
    const { gate, judged, decision, facts } = learned;
    const { counts, verdict } = decision;
    const about = facts === undefined ? gate.model.name : `${gate.model.name} on ${(0,report_text/* plural */.LS)(facts.matched, 'row')}`;
    const all = (0,report_text/* plural */.LS)(judged.length, 'rule');
    const named = (verdicts, level = 'fail') => listed(judged.filter((one) => verdicts.includes(one.verdict) && one.reading.rule.level === level));
    const first = {
        error: () => 'not every rule could be decided',
        fail: () => `${headline_text(counts.fail)} of ${all} failed: ${named(['fail'])}`,
        inconclusive: () => `the data do not decide ${headline_text(counts.inconclusive)} of ${all}: ${named(['inconclusive'])}`,
        waived: () => `every rule that blocks holds or is waived: ${named(['waived'])}`,
        pass: () => counts.pass !== judged.length
            ? `${headline_text(counts.pass)} of ${all} ${counts.pass === 1 ? 'holds' : 'hold'}`
            : counts.pass === 1
                ? 'its one rule holds'
                : `all ${headline_text(counts.pass)} rules hold`,
    }[verdict]();
    const undecided = verdict === 'fail' && counts.inconclusive > 0;
    return [
        `${about}: ${first}.`,
        ...(undecided ? [`The data do not decide ${headline_text(counts.inconclusive)} more: ${named(['inconclusive'])}.`] : []),
        ...(counts.warned > 0 ? [`Not held, but only of level warn: ${named(['fail', 'inconclusive'], 'warn')}.`] : []),
        ...(lostComparisons(learned) ? ['Without a champion, comparisons were not asked.'] : []),
    ].join(' ');
}
function headline_text(number) {
    return number.toLocaleString('en');
}
function listed(judged, most = 3) {
    const shown = judged.slice(0, most).map(ruleName).join('; ');
    return judged.length > most ? `${shown}; and ${judged.length - most} more` : shown;
}
function lostComparisons({ gate, judged }) {
    const compare = new Set(gate.rules.flatMap(({ id, vsChampion }) => (vsChampion === undefined ? [] : [id])));
    return judged.some(({ verdict, reading: { rule, slice } }) => verdict === 'skipped' || (slice === undefined && compare.has(rule.id) && rule.vsChampion === undefined));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/measured.js


const COMPARISON = /^(no_worse_by|better_by)/;
function measuredText(judged, { asked, value, low, high, pFail }) {
    if (value === undefined)
        return undefined;
    if (asked.startsWith('alpha ') && pFail !== undefined) {
        const groups = testsOf(judged).length;
        const adjusted = groups > 1 ? `, adjusted ${(0,format_value/* formatValue */.Fl)(Math.min(1, pFail * groups))}` : '';
        return `p ${(0,format_value/* formatValue */.Fl)(pFail)}${adjusted}`;
    }
    const interval = low === undefined || high === undefined ? '' : ` [${(0,format_value/* formatValue */.Fl)(low)}, ${(0,format_value/* formatValue */.Fl)(high)}]`;
    return `${COMPARISON.test(asked) ? 'Δ ' : ''}${(0,format_value/* formatValue */.Fl)(value)}${interval}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/method.js

function methodSection(judged, metrics, statistics) {
    const names = [...new Set(judged.map(({ reading }) => reading.rule.metric))];
    return {
        kind: 'table',
        title: 'How it was measured',
        note: levels(judged, statistics),
        collapsed: true,
        columns: [{ title: 'Metric' }, { title: 'What it is' }, { title: 'Uncertainty' }, { title: 'Defined in' }],
        rows: names.map((name) => {
            const own = judged.filter(({ reading }) => reading.rule.metric === name);
            const spec = metrics.get(name);
            return [{ text: name, code: true }, spec?.doc ?? '', methodsOf(own), spec?.reference ?? ''];
        }),
    };
}
function levels(judged, { confidence, multiplicity, power, seed }) {
    const sliced = judged.some(({ reading }) => reading.family !== undefined);
    const shared = multiplicity === 'holm'
        ? ' Slices of one rule share its level by Holm’s step-down procedure.'
        : ' Slices are not corrected for their number.';
    return `Bounds are one-sided at ${(0,format_value/* formatPercent */.l9)(confidence)}: a rule holds when its bound does, is broken when even the opposite bound is on the wrong side, and is otherwise inconclusive.${sliced ? shared : ''} Power is stated at ${(0,format_value/* formatPercent */.l9)(power)}; whatever is random starts from seed ${seed}.`;
}
function methodsOf(judged) {
    const methods = judged.flatMap(({ reading: { result } }) => {
        if (!('measured' in result))
            return [];
        const { measured } = result;
        const method = measured.kind === 'estimate' ? measured.candidate.method : METHODS[measured.kind];
        return [method, ...('notes' in measured ? (measured.notes ?? []) : [])];
    });
    return [...new Set(methods)].join('; ');
}
const METHODS = {
    exact: 'none: the number is what it is',
    test: 'p-value',
    zone: 'zones of the profile',
    found: 'p-values of all slices examined, by Benjamini-Hochberg',
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/rule-help.js
const OWN = 'model-gate/';
const FINDINGS = {
    'evaluation-data': [
        'Evaluation data that nobody compared',
        'Metrics that a run logged can be compared where both runs measured the same rows. Log them with mlflow.log_input.',
    ],
    'gate-changed': [
        'The gate is changed',
        'This change asks for something else than the branch does; whether that is more or less cannot be told.',
    ],
    'gate-changes-unknown': [
        'Changes of the gate that are not known',
        'The gate file of the branch could not be read, so nobody knows what this change does to it.',
    ],
    'gate-invalid': [
        'The gate file of this change is not valid',
        'The verdict goes by the branch; once this file is merged, every run would be refused.',
    ],
    'gate-relaxed': [
        'The gate is relaxed',
        'This change asks for less than the branch does. Who may agree to that is for the owners of the gate to say.',
    ],
    'gate-tightened': ['The gate is tightened', 'This change asks for more than the branch does.'],
    'holdout-worn-out': [
        'A holdout that is worn out',
        'Whoever tries enough candidates on the same rows has one that passes by luck. Take a fresh holdout.',
    ],
    'ledger-begun': [
        'A ledger that has been begun',
        'Looks at the holdout before this run are not counted. Keep the ledger where every run appends to it.',
    ],
    'ledger-unprotected': [
        'A ledger that a change can reset',
        'It lies among the sources, and the protected branch has none. Keep it where the gate alone writes, or commit it to that branch.',
    ],
    'missing-days': [
        'Weekdays without a row',
        'A day that was left out would have counted. Write it with empty figures; holidays have no row.',
    ],
    'missing-figure': [
        'Days without P&L or value-at-risk',
        'Each of them counts as an exception (MAR32.6). Supply the figures, or say why they are missing.',
    ],
    'nearly-identical': [
        'Candidate and champion are nearly the same',
        'Two models that were fitted apart hardly ever agree to the last digit. See which files, runs or aliases the two names lead to.',
    ],
    'self-test': [
        'A self-test that could not be made',
        'It exchanges candidate and champion, and needs a champion and a rule with vs_champion: { no_worse_by: … }.',
    ],
    skipped: [
        'A rule that was not asked',
        'It compares with a champion, and there is none yet. Only absolute bounds count in a first run.',
    ],
    waived: [
        'A rule that is waived',
        'It does not hold, and a waiver with an end, a reason and an approver sets it aside until then.',
    ],
    'waiver-ended': ['A waiver that has ended', 'It sets nothing aside any more. Remove it, or have it agreed to again.'],
};
function ruleHelp(findings, metrics) {
    const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
    return ids.flatMap((id) => {
        const name = id.replace(OWN, '');
        const metric = metrics.get(name);
        if (metric !== undefined)
            return [{ id, title: metric.title, help: `${metric.doc.replaceAll('`', '')} Reference: ${metric.reference}` }];
        const [title, help] = FINDINGS[name] ?? [];
        return title === undefined || help === undefined ? [] : [{ id, title, help }];
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/sections.js




const TONES = {
    pass: 'pass',
    waived: 'warn',
    inconclusive: 'warn',
    fail: 'fail',
    error: 'fail',
    skipped: 'muted',
};
const sections_LONG = 25;
function decisionSection(judged) {
    const order = ['error', 'fail', 'inconclusive', 'waived'];
    const rows = order.flatMap((verdict) => judged.filter((one) => one.verdict === verdict));
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'What does not simply hold',
            columns: [{ title: 'Rule' }, { title: 'Verdict' }, { title: 'Why' }],
            rows: rows.map((one) => [{ text: ruleName(one), at: one.reading.rule.at }, verdictCell(one), one.why]),
            collapsed: rows.length > sections_LONG,
        },
    ];
}
function verdictCell({ verdict, reading, waived }) {
    const word = waived === undefined ? verdict : `waived (${waived.verdict}), ${(0,report_text/* plural */.LS)(waived.daysLeft, 'day')} left`;
    return {
        text: reading.rule.level === 'warn' && verdict !== 'pass' ? `${word} (warns only)` : word,
        tone: TONES[verdict],
    };
}
function rulesSection(judged) {
    return table('Rules', judged.filter(({ reading }) => reading.slice === undefined));
}
function slicesSection(judged) {
    const sliced = judged.filter(({ reading }) => reading.slice !== undefined);
    return sliced.length === 0 ? [] : [table('Slices', sliced)];
}
function table(title, judged) {
    const rows = judged.flatMap((one) => rowsOf(one));
    return {
        kind: 'table',
        title,
        columns: [
            { title: 'Rule' },
            { title: 'Verdict' },
            { title: 'Asked' },
            { title: 'Measured [bounds]', align: 'right' },
            { title: 'Champion', align: 'right' },
            { title: 'Candidate', align: 'right' },
            { title: 'Rows', align: 'right' },
        ],
        rows,
        collapsed: rows.length > sections_LONG,
    };
}
function rowsOf(one) {
    const { reading, judgements } = one;
    const { result } = reading;
    const measured = 'measured' in result ? result.measured : undefined;
    const estimate = measured?.kind === 'estimate' ? measured : undefined;
    const exact = measured?.kind === 'exact' ? measured : undefined;
    const value = (number) => (number === undefined ? '' : (0,format_value/* formatValue */.Fl)(number));
    const champion = value(estimate?.champion?.value ?? exact?.champion);
    const candidate = value(estimate?.candidate.value ?? exact?.value);
    const rows = exact !== undefined && reading.rows === 0 ? '' : reading.rows.toLocaleString('en');
    if (judgements.length === 0)
        return [[ruleName(one), verdictCell(one), '', '', champion, candidate, rows]];
    return judgements.map((judgement, index) => [
        index === 0 ? ruleName(one) : '',
        index === 0 ? verdictCell(one) : { text: judgement.verdict, tone: TONES[judgement.verdict] },
        judgement.asked,
        measuredText(one, judgement) ?? judgement.why,
        index === 0 ? champion : '',
        index === 0 ? candidate : '',
        index === 0 ? rows : '',
    ]);
}
function forestSections(judged) {
    const compared = judged.flatMap((one) => one.judgements.flatMap((judgement) => COMPARISON.test(judgement.asked) && judgement.low !== undefined ? [{ one, judgement }] : []));
    const metrics = [...new Set(compared.map(({ one }) => one.reading.rule.metric))];
    return metrics.map((metric) => {
        const own = compared.filter(({ one }) => one.reading.rule.metric === metric);
        const thresholds = [...new Set(own.map(({ judgement }) => judgement.threshold ?? 0))];
        const [threshold = 0] = thresholds;
        const rows = own.map(({ one, judgement }) => ({
            label: one.reading.slice ?? one.reading.rule.id,
            estimate: judgement.value ?? Number.NaN,
            low: judgement.low ?? Number.NaN,
            high: judgement.high ?? Number.NaN,
            tone: TONES[one.verdict],
            ...(thresholds.length > 1 ? { limit: judgement.threshold ?? 0 } : {}),
        }));
        return {
            kind: 'chart',
            title: `${metric}: candidate against champion`,
            note: 'To the right is better. A row passes when its whole interval lies right of the margin.',
            chart: {
                kind: 'forest',
                description: `Difference of ${metric}, candidate less champion, with one-sided bounds, for ${(0,report_text/* plural */.LS)(rows.length, 'row')}; ${own.filter(({ one }) => one.verdict === 'pass').length} pass.`,
                axis: { title: `gain in ${metric}` },
                rows,
                references: [{ value: 0, label: 'no difference' }],
                ...(thresholds.length === 1 && threshold < 0 ? { band: { low: threshold, high: 0, label: 'margin' } } : {}),
            },
        };
    });
}
function powerSection(judged, { power }) {
    const rows = judged.flatMap((one) => one.judgements.flatMap((judgement) => judgement.minimumDetectableEffect === undefined || one.verdict !== 'inconclusive'
        ? []
        : [
            [
                ruleName(one),
                judgement.asked,
                (0,format_value/* formatValue */.Fl)(judgement.standardError ?? Number.NaN),
                (0,format_value/* formatValue */.Fl)(judgement.minimumDetectableEffect),
                judgement.rowsNeeded === undefined ? '' : (0,format_value/* aboutRows */.Fh)(judgement.rowsNeeded),
            ],
        ]));
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'What it would take',
            note: `The minimum detectable effect is the distance from the threshold that rows like these show with a power of ${(0,format_value/* formatPercent */.l9)(power)}. The rows needed are about what it takes to decide where both models are equally good, for no_worse_by, and elsewhere where the true value is the measured one.`,
            columns: [
                { title: 'Rule' },
                { title: 'Asked' },
                { title: 'Standard error', align: 'right' },
                { title: 'Minimum detectable effect', align: 'right' },
                { title: 'Rows needed', align: 'right' },
            ],
            rows,
            collapsed: rows.length > sections_LONG,
        },
    ];
}
function waiverSection(judged, waivers, expired) {
    if (waivers.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Waivers',
            columns: ['Rule', 'Slice', 'Reason', 'Approver', 'Ticket', 'Expires', 'Used'].map((title) => ({ title })),
            rows: waivers.map((waiver, index) => [
                { text: waiver.rule, at: waiver.at },
                waiver.slice ?? 'all rows',
                waiver.reason,
                waiver.approver,
                waiver.ticket ?? '',
                waiver.expires,
                judged.some(({ waived }) => waived?.waiver === index)
                    ? { text: 'yes', tone: 'warn' }
                    : expired.includes(index)
                        ? 'no, it has ended'
                        : 'no',
            ]),
        },
    ];
}
function dataSection({ gate, facts, grounds }) {
    const rows = [
        [
            'Model',
            `${gate.model.name}, ${gate.model.task}${gate.model.tier === undefined ? '' : `, tier ${gate.model.tier}`}`,
        ],
        ['Gate', `${gate.file}, sha256 ${gate.digest.slice(0, 16)}…`],
    ];
    if (facts !== undefined) {
        rows.push([
            'Rows',
            `${facts.matched.toLocaleString('en')} of ${facts.candidateRows.toLocaleString('en')} of the candidate${facts.championRows === undefined ? '' : ` and ${facts.championRows.toLocaleString('en')} of the champion`}`,
        ], ...(facts.identical === undefined
            ? []
            : [['Rows on which both models say the same', facts.identical.rows.toLocaleString('en')]]), ...(facts.events === undefined ? [] : [['Rows of the rarer class', facts.events.toLocaleString('en')]]), ...(facts.period === undefined ? [] : [['Period', `${facts.period[0]} to ${facts.period[1]}`]]), [gate.mode === 'returns' ? 'Digest of dates and outcomes' : 'Digest of ids and labels', facts.holdoutDigest]);
    }
    return { kind: 'facts', title: 'Data and method', rows: [...rows, ...grounds] };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/describe.js









function describeRun(learned) {
    const { gate, judged, decision, facts } = learned;
    const { counts } = decision;
    const findings = [
        ...judged.flatMap((one) => findingOf(one, gate) ?? []),
        ...learned.expired.flatMap((index) => endedWaiver(gate.waivers[index]) ?? []),
        ...learned.findings,
    ];
    return {
        outcome: decision.outcome === 'pass' && learned.findings.some(warns) ? 'warn' : decision.outcome,
        headline: headline(learned),
        checks: judged.map(checkOf),
        findings,
        rules: ruleHelp(findings, learned.metrics),
        sections: [
            ...decisionSection(judged),
            rulesSection(judged),
            ...forestSections(judged),
            ...slicesSection(judged),
            ...groupSections(judged),
            ...powerSection(judged, gate.statistics),
            ...learned.sections,
            ...waiverSection(judged, gate.waivers, learned.expired),
            dataSection(learned),
            ...(gate.mode === 'metrics' ? [] : [methodSection(judged, learned.metrics, gate.statistics)]),
        ],
        data: {
            verdict: decision.verdict,
            model: { name: gate.model.name, task: gate.model.task, tier: gate.model.tier },
            config: { file: gate.file, sha256: gate.digest },
            ...(facts === undefined
                ? {}
                : {
                    evaluation: {
                        candidateRows: facts.candidateRows,
                        championRows: facts.championRows,
                        matched: facts.matched,
                        events: facts.events,
                        period: facts.period,
                        holdoutDigest: facts.holdoutDigest,
                        identical: facts.identical?.rows,
                    },
                }),
            statistics: {
                confidence: gate.statistics.confidence,
                power: gate.statistics.power,
                multiplicity: gate.statistics.multiplicity,
                bootstrap: gate.statistics.bootstrap,
                seed: gate.statistics.seed,
            },
            rules: judged.map(readingData),
            waivers: gate.waivers.map((waiver, index) => waiverData(waiver, learned.expired.includes(index))),
            ...learned.data,
        },
        runFacts: learned.runFacts,
        outputs: {
            verdict: decision.verdict === 'error' ? '' : decision.verdict,
            rules: judged.length,
            failed: counts.fail,
            inconclusive: counts.inconclusive,
            waived: counts.waived,
            configDigest: gate.digest,
            holdoutDigest: facts?.holdoutDigest ?? '',
        },
    };
}
function warns({ severity }) {
    return severity !== 'note';
}
function checkOf(judged) {
    const { reading, verdict, judgements, why } = judged;
    const { rule, slice } = reading;
    const measured = judgements.flatMap((judgement) => measuredText(judged, judgement) ?? []);
    return {
        id: slice === undefined ? rule.id : `${rule.id}[${slice}]`,
        title: ruleName(judged),
        group: slice === undefined ? (reading.rows === 0 ? 'logged metrics' : 'all rows') : (slice.split('=')[0] ?? 'slices'),
        severity: rule.level === 'fail' ? 'error' : 'warning',
        outcome: verdict === 'waived' ? 'warn' : verdict === 'error' ? 'fail' : softened(verdict, rule.level),
        ...(measured.length === 0 ? {} : { measured: measured.join('; ') }),
        ...(judgements.length === 0 ? {} : { expected: judgements.map(({ asked }) => asked).join(', ') }),
        message: why,
        at: rule.at,
    };
}
function softened(verdict, level) {
    return level === 'warn' && (verdict === 'fail' || verdict === 'inconclusive') ? 'warn' : verdict;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/gate-file.js
function withGateFile(read, chosen) {
    const { grounds, sections, findings, data } = describeGateFile(chosen);
    return {
        ...read,
        grounds: [...grounds, ...read.grounds],
        sections: [...sections, ...read.sections],
        findings: [...findings, ...read.findings],
        data: { ...data, ...read.data },
    };
}
function describeGateFile({ gate, from, changes }) {
    const named = ['candidate', 'champion'].flatMap((role) => {
        const { name, insteadOf } = gate.data[role] ?? {};
        return insteadOf === undefined ? [] : [{ role, name, insteadOf }];
    });
    const file = from === undefined ? gate.file : gate.file.replace(`${from.ref}:`, '');
    return {
        grounds: [
            ...(from === undefined ? [] : [['Gate read from', `${from.ref}, commit ${from.commit}`]]),
            ...named.map(({ role, insteadOf }) => [`${capital(role)} in the gate file`, `${insteadOf}; overridden by the input ${role}`]),
        ],
        sections: changes === undefined ? [] : changesSection(changes, from !== undefined),
        findings: changes === undefined ? [] : changeFindings(changes, from !== undefined),
        data: {
            config: { file, sha256: gate.digest, ref: from?.ref, commit: from?.commit },
            ...(named.length === 0
                ? {}
                : {
                    overridden: Object.fromEntries(named.map(({ role, name, insteadOf }) => [role, { file: insteadOf, input: name }])),
                }),
            ...(changes === undefined ? {} : { configChanges: changesData(changes) }),
        },
    };
}
const gate_file_TONES = { relaxed: 'warn', tightened: 'pass', changed: 'warn' };
function changesSection({ ref, file, changes, unknown }, isProtected) {
    const title = 'Changes of the gate';
    const counted = isProtected
        ? `The verdict goes by the file of ${ref}.`
        : `The verdict goes by the file of this change.`;
    if (changes === undefined)
        return [
            {
                kind: 'text',
                title,
                paragraphs: [`What ${file} asks for differently from ${ref} is not known: ${unknown}. ${counted}`],
            },
        ];
    if (changes.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title,
            note: `What ${file} asks for differently from ${ref}. ${counted}`,
            columns: ['What', 'Field', 'Before', 'After', 'Direction'].map((column) => ({ title: column })),
            rows: changes.map(({ subject, field, before, after, direction, at }) => [
                { text: subject, at },
                field,
                before ?? 'none',
                after ?? 'none',
                { text: direction, tone: gate_file_TONES[direction] },
            ]),
            collapsed: changes.length > 25,
        },
    ];
}
function changeFindings({ ref, file, changes, unknown, problems }, isProtected) {
    if (problems !== undefined)
        return problems.map(({ message, at, hint }) => ({
            ruleId: 'model-gate/gate-invalid',
            severity: 'warning',
            message: `The gate file of this change is not valid: ${message}`,
            at: at ?? { file },
            ...(hint === undefined ? {} : { hint }),
        }));
    if (changes === undefined)
        return [
            {
                ruleId: 'model-gate/gate-changes-unknown',
                severity: isProtected ? 'warning' : 'note',
                message: `What this change does to the gate is not known: ${unknown}.`,
                at: { file },
                ...(isProtected
                    ? {}
                    : { hint: `Give config-ref: then the gate of ${ref} counts, whatever a change does to it.` }),
            },
        ];
    return changes.map((change) => changeFinding(change, ref, isProtected));
}
function changeFinding({ subject, field, before, after, direction, at }, ref, isProtected) {
    const what = field === '' ? subject : `${subject}: ${field}`;
    const how = before === undefined
        ? `is new: ${after}`
        : after === undefined
            ? `is gone; it was ${before}`
            : `goes from ${before} to ${after}`;
    const counts = isProtected
        ? `The verdict goes by ${ref}; the change counts once it is merged.`
        : 'The verdict goes by the file of this change; with config-ref it would go by that of the branch.';
    return {
        ruleId: `model-gate/gate-${direction}`,
        severity: direction === 'tightened' ? 'note' : 'warning',
        message: `The gate is ${direction}: ${what} ${how}. ${counts}`,
        at,
        fingerprint: `${subject}/${field}`,
        ...(before === undefined ? {} : { expected: before }),
        ...(after === undefined ? {} : { measured: after }),
    };
}
function changesData({ ref, commit, changes, unknown }) {
    return {
        ref,
        commit,
        unknown,
        changes: changes?.map(({ subject, field, before, after, direction }) => ({
            subject,
            field,
            before,
            after,
            direction,
        })),
    };
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/require-predictions.js


function requirePredictions({ mode, data }) {
    if (mode === 'predictions')
        return;
    const message = `The self-test exchanges rows of predictions, which mode "${mode}" does not have.`;
    throw new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.SELF_TEST_NOT_POSSIBLE, message, {
        hint: 'Switch self-test off.',
        problems: [{ message, at: data.at }],
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/registries/reference.js
var reference = __webpack_require__(14740);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/write-back.js




function requireRegistered({ name, at }) {
    if (/^(?:runs|models):\//.test(name))
        return;
    const message = `The verdict shall be written back, and the candidate ${name} is a file, which takes no tags.`;
    throw new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.VERDICT_NOT_WRITABLE, message, {
        hint: 'Name the candidate as runs:/… or models:/…, or leave write-tags out.',
        problems: [{ message, at }],
    });
}
async function writeVerdict(candidate, result, host) {
    await writeTags(candidate, String(result.outputs.verdict), tagsOf(result, host.facts), host);
}
async function writeUndecided(candidate, gate, host, because) {
    if (candidate === undefined || (because instanceof kernel/* StepError */.zg && because.kind === kernel/* kernelErrors */.TK.CANCELLED))
        return;
    const tags = {
        gate_verdict: 'error',
        gate_config_sha256: gate.digest,
        gate_data_sha256: 'none',
        gate_holdout_digest: 'none',
        ...originOf(host.facts),
    };
    await writeTags(candidate, 'error', tags, host).catch((error) => host.log('warning', (0,kernel/* messageOf */.bD)(error)));
}
async function writeTags({ registry, runId, version } = {}, verdict, tags, host) {
    const written = [];
    const write = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            throw notWritten(verdict, what, written, error);
        }
        written.push(what);
        host.log('info', `gate_verdict = ${verdict} was written to ${what}.`);
    };
    if (runId !== undefined)
        await write(`run ${runId}`, () => registry?.setRunTags(runId, tags));
    if (version !== undefined)
        await write((0,reference/* formatModelReference */.Ez)(version), () => registry?.setVersionTags(version.name, version.version, tags));
    if (written.length === 0)
        throw notWritten(verdict, 'the candidate', written, new Error('it comes from no run and no model version'));
}
function tagsOf({ outputs, data }, run) {
    const verdict = String(outputs.verdict);
    const proof = {
        gate_config_sha256: String(outputs.configDigest),
        gate_data_sha256: (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(data)).digest('hex'),
        gate_holdout_digest: String(outputs.holdoutDigest) || 'none',
        ...originOf(run),
    };
    return verdict === 'pass' ? { ...proof, gate_verdict: verdict } : { gate_verdict: verdict, ...proof };
}
function originOf({ commit, runUrl }) {
    return { gate_commit: commit ?? 'unknown', gate_run_url: runUrl ?? 'unknown' };
}
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const fields = value;
    const entries = Object.keys(fields)
        .sort()
        .flatMap((key) => {
        const field = fields[key];
        return field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(field)}`];
    });
    return `{${entries.join(',')}}`;
}
function notWritten(verdict, what, written, error) {
    if (error instanceof kernel/* StepError */.zg && error.kind === kernel/* kernelErrors */.TK.CANCELLED)
        return error;
    const before = written.length === 0 ? '' : ` It was written to ${written.join(' and ')} before.`;
    const message = `The verdict is ${verdict}, but it could not be written to ${what}: ${(0,kernel/* messageOf */.bD)(error)}${before}`;
    return new kernel/* StepError */.zg(model_gate_errors/* modelGateErrors */.s.VERDICT_NOT_WRITTEN, message, {
        hint: (error instanceof kernel/* StepError */.zg ? error.hint : undefined) ?? 'Let the step write to the registry, and run again.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/run.js











const MODES = {
    predictions: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(992), __webpack_require__.e(292), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 52306))).readPredictions(context),
    returns: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(992), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 83247))).readReturns(context),
    metrics: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 36158))).readLoggedMetrics(context),
};
const run = async ({ inputs, host, clock }) => {
    if (inputs.command === 'init')
        return await (await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(992), __webpack_require__.e(292), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 87347))).proposeGate({ inputs, host });
    const chosen = await host.group('Reading the gate', () => chooseGate(inputs, host, registry.allMetrics));
    const { gate } = chosen;
    if (inputs.selfTest)
        requirePredictions(gate);
    if (inputs.writeTags)
        requireRegistered(gate.data.candidate);
    let candidate;
    const onCandidate = (found) => {
        candidate = found;
    };
    const alpha = 1 - gate.statistics.confidence;
    const result = await judgeCandidate({ gate, inputs, host, clock, alpha, onCandidate }, chosen).catch(async (error) => {
        if (inputs.writeTags)
            await writeUndecided(candidate, gate, host, error);
        throw error;
    });
    if (inputs.writeTags)
        await writeVerdict(candidate, result, host);
    return result;
};
async function judgeCandidate(context, chosen) {
    const { gate, inputs, host, clock, alpha } = context;
    const read = withGateFile(await MODES[gate.mode](context), chosen);
    const judged = withholdPointChecks((0,judge/* judge */.S)(read.readings, gate.statistics, read.look?.alpha ?? alpha), gate);
    const waived = waive(judged, gate.waivers, clock.now().toISOString().slice(0, 10));
    const errors = undecided(waived, host.log);
    const decision = decide(waived.judged, gate.decision, inputs.failOn);
    await read.look?.conclude(errors === undefined ? decision.verdict : 'error');
    if (errors !== undefined)
        throw errors;
    const { judged: rules, expired } = waived;
    return describeRun({ ...read, gate, metrics: registry.allMetrics, judged: rules, expired, decision });
}


/***/ })

};
