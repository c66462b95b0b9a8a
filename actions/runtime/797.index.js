export const id = 797;
export const ids = [797];
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

/***/ 95748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ MALFORMED),
/* harmony export */   Xx: () => (/* binding */ SNIFFING),
/* harmony export */   m7: () => (/* binding */ fileAtFault),
/* harmony export */   pj: () => (/* binding */ LINE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const MALFORMED = /CSV Error|Error when sniffing|Malformed JSON|JSON transform error|Invalid Error: .*(utf-?8|unicode)|TProtocolException|not a Parquet file|Parquet file .*corrupt|Failed to read Parquet|Snappy|ZSTD|decompress|Invalid unicode/i;
const SNIFFING = /^[A-Z][A-Za-z ]* Error: Error when sniffing file/;
const LINE = /^[A-Z][A-Za-z ]* Error: (?:CSV Error on Line: |(?:Malformed JSON|JSON transform error) in file "[^"]*",(?: at byte \d+)? in (?:line|record\/value) )(\d+)/;
function fileAtFault(error, files) {
    const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
    const [only] = files;
    const named = files.filter((file) => said.includes(file)).sort((a, b) => b.length - a.length)[0];
    const found = named ?? (files.length === 1 ? only : undefined);
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(found);
}


/***/ }),

/***/ 38842:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ literalPath)
/* harmony export */ });
function literalPath(file) {
    return file.replace(/[[*?]/g, '[$&]');
}


/***/ }),

/***/ 40068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ scanFiles),
/* harmony export */   p: () => (/* binding */ csvOptions)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38842);

function scanFiles(dialect, source, files, extra) {
    const list = `[${files.map((file) => dialect.string((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l)(file))).join(', ')}]`;
    const options = [`hive_partitioning = ${source.partitions.length > 0}`, ...extra];
    const reader = { parquet: 'read_parquet', csv: 'read_csv', json: 'read_json' }[source.format];
    return `${reader}(${[list, ...options].join(', ')})`;
}
function csvOptions(dialect, source) {
    const quote = dialect.string('"');
    return [
        `delim = ${dialect.string(source.delimiter ?? ',')}`,
        `quote = ${quote}`,
        `escape = ${quote}`,
        "comment = ''",
        'header = true',
        'skip = 0',
        `dateformat = ${dialect.string('%Y-%m-%d')}`,
        `timestampformat = ${dialect.string('iso')}`,
    ];
}


/***/ }),

/***/ 86165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ valueTypeOf)
/* harmony export */ });
const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)?INT$|^U?INTEGER$/;
function valueTypeOf(duckdbType) {
    const plain = (type) => ({ type, asText: false });
    if (duckdbType === 'VARCHAR')
        return plain('string');
    if (duckdbType === 'UUID' || duckdbType.startsWith('ENUM(')) {
        return { type: 'string', asText: true };
    }
    if (INTEGER.test(duckdbType))
        return plain('integer');
    if (/^DECIMAL\(\d+,\d+\)$/.test(duckdbType))
        return plain('decimal');
    if (duckdbType === 'DOUBLE' || duckdbType === 'FLOAT')
        return plain('double');
    if (duckdbType === 'BOOLEAN')
        return plain('boolean');
    if (duckdbType === 'DATE')
        return plain('date');
    if (duckdbType.startsWith('TIMESTAMP'))
        return plain('timestamp');
    if (duckdbType === 'TIME')
        return plain('time');
    return plain('other');
}


/***/ }),

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/step-options.js
var step_options = __webpack_require__(2088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/documents/document.js + 2 modules
var documents_document = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/shared/engines/files/glob.js
var glob = __webpack_require__(67607);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/errors.js

const dataQualityErrors = (0,kernel/* defineErrors */.V)({
    NOTHING_CHECKED: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The contracts state no check that can be executed, so a verdict would mean nothing. State at least one executable rule.',
    },
    DATA_NOT_NAMED: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'It is not clear which files hold a dataset: the input `data` names a dataset that no contract has, or neither it nor a local server of the contract names files. Write one `dataset=path` per line in `data`, or give the contract a server of type `local`.',
    },
    DATA_SCHEMAS_DIFFER: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The files of one dataset do not have the same columns and types, so they are not one table. Check them as separate datasets, or rewrite the odd ones.',
    },
    DATA_UNREADABLE: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'The engine found a data file malformed while reading it: a broken CSV line, invalid JSON, a damaged Parquet page. The message names the place.',
    },
    CONTRACT_INVALID: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'A data contract is not valid YAML, does not follow the Open Data Contract Standard, or states a rule that cannot be compiled. Every mistake is listed with its file, line and column; nothing was checked.',
    },
    CONTRACT_NOT_FOUND: {
        exit: kernel/* EXIT */.dc.badInput,
        doc: 'No file matches a path or glob of the input `contract`. Paths are relative to the workspace; check the spelling, and that the files are checked out.',
    },
});

// EXTERNAL MODULE: ./lib/shared/engines/sql/parse.js + 3 modules
var parse = __webpack_require__(64540);
// EXTERNAL MODULE: ./lib/shared/engines/sql/syntax-error.js
var syntax_error = __webpack_require__(51336);
// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
;// CONCATENATED MODULE: ./lib/shared/engines/sql/expression.js
const column = (name) => ({ op: 'column', name });
const expression_text = (value) => ({ op: 'literal', type: 'string', value });
const number = (value) => ({ op: 'literal', type: 'number', value: String(value) });
const isNull = (of) => ({ op: 'isNull', of });
const not = (of) => ({ op: 'not', of });
const and = (...of) => ({ op: 'and', of });
const or = (...of) => ({ op: 'or', of });
const compare = (by, left, right) => ({
    op: 'compare',
    by,
    left,
    right,
});

// EXTERNAL MODULE: ./lib/shared/engines/sql/literal.js
var literal = __webpack_require__(35393);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/scope.js

function problem(scope, path, message, hint) {
    addProblem(scope, scope.document.place(path), message, hint);
}
function problemAtKey(scope, path, message, hint) {
    addProblem(scope, scope.document.placeOfKey(path), message, hint);
}
function problemInText(scope, path, subject, error) {
    const at = scope.document.placeInText(path, error.offset);
    const message = `${subject} cannot be used: ${error.message}`;
    addProblem(scope, at, /[.?]$/.test(message) ? message : `${message}.`, error.hint);
}
function parsed(scope, path, subject, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof syntax_error/* SqlSyntaxError */.M))
            throw error;
        return problemInText(scope, path, subject, error);
    }
}
function say(scope, ruleId, severity, path, message, hint) {
    const at = scope.document.place(path);
    scope.findings.push({ ruleId, severity, message, at, ...(hint === undefined ? {} : { hint }) });
}
function addProblem(scope, at, message, hint) {
    scope.problems.push({ message, at, ...(hint === undefined || hint === '' ? {} : { hint }) });
}
function quote(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/literals.js



const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+|\d+\.)(?:[eE][-+]?\d+)?$/;
function numberLiteral(scope, value, path) {
    const written = scope.document.written(path) ?? '';
    if (!NUMBER.test(written))
        return number(plainNumber(String(value)));
    const sign = written.startsWith('-') ? '-' : '';
    const digits = written
        .replace(/^[-+]/, '')
        .replace(/^\./, '0.')
        .replace(/\.(?=$|[eE])/, '');
    return number(plainNumber(sign + digits));
}
const MOST_DIGITS = 38;
function plainNumber(written) {
    const match = /^([-+]?)(\d+)\.?(\d*)[eE]([-+]?\d+)$/.exec(written);
    if (match === null)
        return written;
    const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
    const point = whole.length + Number(exponent);
    if (Math.abs(point) > MOST_DIGITS)
        return written;
    const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(point, '0');
    const at = Math.max(0, point);
    const before = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
    const after = digits.slice(at).replace(/0+$/, '');
    if (before.length + after.length > MOST_DIGITS)
        return written;
    return `${sign === '-' ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`;
}
function withPlainNumbers(expression) {
    const plain = (of) => of.op === 'literal' && of.type === 'number' ? number(plainNumber(String(of.value))) : withPlainNumbers(of);
    switch (expression.op) {
        case 'compare':
            return { ...expression, left: plain(expression.left), right: plain(expression.right) };
        case 'in':
            return { ...expression, of: withPlainNumbers(expression.of), values: expression.values.map(plain) };
        case 'and':
        case 'or':
            return { ...expression, of: expression.of.map(withPlainNumbers) };
        case 'not':
        case 'isNull':
            return { ...expression, of: withPlainNumbers(expression.of) };
        case 'case':
            return {
                ...expression,
                branches: expression.branches.map(({ when, then }) => ({
                    when: withPlainNumbers(when),
                    then: withPlainNumbers(then),
                })),
                ...(expression.otherwise === undefined ? {} : { otherwise: withPlainNumbers(expression.otherwise) }),
            };
        default:
            return expression;
    }
}
function readValues(scope, of, list, path) {
    if (!Array.isArray(list) || list.length === 0) {
        return problem(scope, path, `The list is ${quote(list)}; it must hold at least one value.`);
    }
    const type = of.logicalType ?? typeOf(list);
    const values = [];
    let sound = true;
    for (const [index, value] of list.entries()) {
        if (value === null)
            continue;
        const literal = literalOf(scope, type, value, [...path, index]);
        if (literal !== undefined)
            values.push(literal);
        else {
            const name = of.logicalType === undefined ? 'like the other values' : `of the logical type ${of.logicalType}`;
            problem(scope, [...path, index], `The value ${quote(value)} is not ${name}; "${of.name}" can never equal it.`);
            sound = false;
        }
    }
    if (!sound)
        return undefined;
    const operand = column(of.physicalName);
    if (of.logicalType === 'time')
        return { operand: { op: 'tryCast', of: operand, to: 'string' }, values };
    if (of.logicalType !== undefined)
        return { operand, values };
    const cast = { operand: { op: 'tryCast', of: operand, to: castOf(type) }, values };
    return type === 'number' ? { ...cast, exact: operand } : cast;
}
function notIn(of, { operand, values }) {
    const present = not({ op: 'isNull', of: column(of.physicalName) });
    if (values.length === 0)
        return present;
    const outside = not({ op: 'in', of: operand, values });
    if (operand.op !== 'tryCast' || operand.to === 'string')
        return outside;
    return or(outside, { op: 'and', of: [present, { op: 'isNull', of: operand }] });
}
function typeOf(list) {
    const values = list.filter((value) => value !== null);
    if (values.every((value) => typeof value === 'number'))
        return 'number';
    return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}
function castOf(type) {
    return type === 'number' ? 'double' : type === 'boolean' ? 'boolean' : 'string';
}
function literalOf(scope, type, value, path) {
    switch (type) {
        case 'string':
            if (typeof value === 'object')
                return undefined;
            return expression_text(typeof value === 'string' ? value : (scope.document.written(path) ?? String(value)));
        case 'integer':
        case 'number':
            if (typeof value === 'string' && NUMBER.test(value))
                return number(plainNumber(value.replace(/^\+/, '')));
            return typeof value === 'number' && Number.isFinite(value) ? numberLiteral(scope, value, path) : undefined;
        case 'boolean':
            return typeof value === 'boolean' ? { op: 'literal', type: 'boolean', value } : undefined;
        case 'date':
            return typeof value === 'string' ? (0,literal/* dateLiteral */.Y)(value) : undefined;
        case 'timestamp':
            return typeof value === 'string' ? momentLiteral(value) : undefined;
        case 'time':
            return typeof value === 'string' ? timeLiteral(value) : undefined;
        default:
            return undefined;
    }
}
function momentLiteral(value) {
    return (0,literal/* timestampLiteral */.g)(value) ?? ((0,literal/* dateLiteral */.Y)(value) === undefined ? undefined : (0,literal/* timestampLiteral */.g)(`${value} 00:00`));
}
function timeLiteral(value) {
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?$/.test(value))
        return undefined;
    return expression_text(value.length === 5 ? `${value}:00` : value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/dataset.js





const LOGICAL_TYPES = new Set('string integer number boolean date timestamp time object array'.split(' '));
const SHOWN_CLASSIFICATIONS = new Set([
    'public',
    'open',
    'unclassified',
    'unrestricted',
    'internal',
    'internal only',
    'internal use',
    'internal use only',
]);
const SENSITIVE = /confidential|restricted|personal|sensitive|secret|private|\bpii\b|\bphi\b|\bpci\b|\bgdpr\b|\bnpi\b/i;
function readDataset(scope, source, path, apiVersion) {
    const columns = [];
    const names = new Map();
    const physicalNames = new Map();
    for (const [index, property] of (source.properties ?? []).entries()) {
        const at = [...path, 'properties', index];
        const column = readColumn(scope, property, at, apiVersion);
        if (column.physicalName.trim() === '' || column.name.trim() === '') {
            const key = column.name.trim() === '' ? 'name' : 'physicalName';
            problem(scope, [...at, key], `The ${key} of a property of "${source.name}" is empty.`);
            continue;
        }
        const line = column.at.line ?? 0;
        const earlier = names.get(column.name.toLowerCase());
        if (earlier !== undefined) {
            problem(scope, [...at, 'name'], `The property "${column.name}" is declared twice in "${source.name}"; first in line ${earlier}.`, 'Names that differ in letter case only are one column to a SQL engine. Rename or remove one of them.');
            continue;
        }
        const sameColumn = physicalNames.get(column.physicalName.toLowerCase());
        if (sameColumn !== undefined) {
            problem(scope, [...at, property.physicalName === undefined ? 'name' : 'physicalName'], `Two properties of "${source.name}" stand for the column "${column.physicalName}"; the first is in line ${sameColumn}.`);
        }
        names.set(column.name.toLowerCase(), line);
        physicalNames.set(column.physicalName.toLowerCase(), line);
        columns.push(column);
    }
    return { scope, path, source, name: source.name, columns, column: columnFinder(columns) };
}
function readColumn(scope, property, path, apiVersion) {
    const { physicalType } = property;
    return {
        name: property.name,
        physicalName: property.physicalName ?? property.name,
        ...readType(property, apiVersion),
        ...(physicalType === undefined ? {} : { physicalType }),
        masked: isSensitive(property),
        at: scope.document.place([...path, 'name']),
    };
}
function readType({ logicalType, logicalTypeOptions }, apiVersion) {
    if (logicalType === undefined || !LOGICAL_TYPES.has(logicalType))
        return {};
    if (logicalType !== 'date' || !apiVersion.startsWith('v3.0'))
        return { logicalType: logicalType };
    const { format } = logicalTypeOptions ?? {};
    return typeof format === 'string' ? { logicalType: typeOfFormat(format) } : { logicalType, alsoHolds: ['timestamp'] };
}
function typeOfFormat(format) {
    const letters = format.replace(/'[^']*'/g, '');
    if (!/[HhKkmsSAnN]/.test(letters))
        return 'date';
    return /[yuMLdD]/.test(letters) ? 'timestamp' : 'time';
}
function isSensitive(property) {
    return (isHidden(property.classification) ||
        property.encryptedName !== undefined ||
        (property.tags ?? []).some((tag) => SENSITIVE.test(tag)) ||
        (property.properties ?? []).some(isSensitive) ||
        (property.items !== undefined && isSensitive(property.items)));
}
function isHidden(classification = '') {
    const words = classification
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim();
    return words !== '' && !SHOWN_CLASSIFICATIONS.has(words);
}
function columnFinder(columns) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const byPhysicalName = new Map(columns.map((column) => [column.physicalName, column]));
    const byLowerCase = new Map(columns.map((column) => [column.physicalName.toLowerCase(), column]));
    for (const column of columns)
        byLowerCase.set(column.name.toLowerCase(), column);
    return (name) => byName.get(name) ?? byPhysicalName.get(name) ?? byLowerCase.get(name.toLowerCase());
}
function columnOf(dataset, name, path) {
    const column = dataset.column(name);
    if (column !== undefined)
        return column;
    return problem(dataset.scope, path, noSuchColumn(dataset, name), 'Declare it under properties, or correct the name.');
}
function readExpression(dataset, path, subject, text) {
    const columns = new Map();
    const expression = parsed(dataset.scope, path, subject, () => (0,parse/* parseExpression */.Y)(text, (name, offset) => {
        const column = dataset.column(name);
        if (column === undefined)
            throw new syntax_error/* SqlSyntaxError */.M(noSuchColumn(dataset, name).replace(/\.$/, ''), offset);
        columns.set(column.physicalName, column);
        return column.physicalName;
    }));
    if (expression === undefined)
        return undefined;
    return { expression: withPlainNumbers(expression), columns: [...columns.values()] };
}
function noSuchColumn(dataset, name) {
    const known = dataset.columns.flatMap((column) => [column.name, column.physicalName]);
    return `"${dataset.name}" declares no column "${name}".${(0,suggest/* didYouMean */.a)(name, known)}`;
}
function withUniqueIds(checks) {
    const taken = new Set();
    return checks.map((check) => {
        let id = check.id;
        for (let count = 2; taken.has(id); count++)
            id = `${check.id}-${count}`;
        taken.add(id);
        return id === check.id ? check : { ...check, id };
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/checks.js
const NO_FAILING_ROWS = { unit: 'rows', must: { by: '=', value: 0 } };
function skipped(check, reason) {
    return { ...check, measure: { kind: 'notExecutable', reason }, expectation: NO_FAILING_ROWS };
}

// EXTERNAL MODULE: ./lib/shared/engines/sql/pattern.js
var sql_pattern = __webpack_require__(22444);
// EXTERNAL MODULE: ./lib/shared/engines/sql/typing.js
var typing = __webpack_require__(83503);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/formats.js
const FORMATS = {
    email: "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\-]+@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*",
    uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    uri: "[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=\\[\\]]|%[0-9A-Fa-f]{2})+",
    hostname: '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*',
    ipv4: '(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])',
    ipv6: ipv6(),
    byte: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
    date: '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])',
    'date-time': '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])',
    time: '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?',
};
const DESCRIPTIVE = new Set(['password', 'binary']);
function formatPattern(format) {
    if (DESCRIPTIVE.has(format))
        return 'descriptive';
    const pattern = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    return pattern === undefined ? undefined : { pattern };
}
const FORMAT_NAMES = Object.keys(FORMATS);
function ipv6() {
    const group = '[0-9A-Fa-f]{1,4}';
    const forms = [`(?:${group}:){7}${group}`, `(?:${group}:){1,7}:`];
    for (let after = 1; after <= 6; after++) {
        forms.push(after === 6 ? `${group}:(?::${group}){1,6}` : `(?:${group}:){1,${7 - after}}(?::${group}){1,${after}}`);
    }
    forms.push(`:(?::${group}){1,7}`, '::');
    return forms.map((form) => `(?:${form})`).join('|');
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/options.js









function optionChecks(dataset, of, options, path) {
    const compile = COMPILERS[of.logicalType ?? 'boolean'];
    return compile({ dataset, of, options, path, value: column(of.physicalName) });
}
const COMPILERS = {
    string: stringChecks,
    integer: numberChecks,
    number: numberChecks,
    date: (target) => momentChecks(target, literal/* dateLiteral */.Y, 'a date as YYYY-MM-DD'),
    timestamp: (target) => momentChecks(target, momentLiteral, 'a timestamp as YYYY-MM-DD hh:mm:ss'),
    time: (target) => momentChecks(target, timeLiteral, 'a time as hh:mm:ss'),
    boolean: notExecutable,
    object: notExecutable,
    array: notExecutable,
};
function check(target, option, says, failing, whenExact) {
    return {
        id: `${target.of.name}.${option}`,
        title: `${target.of.name}: ${says}`,
        origin: 'logicalTypeOptions',
        dimension: 'conformity',
        severity: 'error',
        at: target.dataset.scope.document.placeOfKey([...target.path, option]),
        columns: [target.of.physicalName],
        measure: { kind: 'failingRows', failing, ...(whenExact === undefined ? {} : { whenExact }) },
        expectation: NO_FAILING_ROWS,
    };
}
function stringChecks(target) {
    const { dataset, options, path, value } = target;
    const { minLength, maxLength, pattern, format } = options;
    const length = { op: 'call', name: 'length', args: [value] };
    const checks = [];
    if (typeof minLength === 'number') {
        checks.push(check(target, 'minLength', `at least ${minLength} characters`, compare('<', length, number(minLength))));
    }
    if (typeof maxLength === 'number') {
        checks.push(check(target, 'maxLength', `at most ${maxLength} characters`, compare('>', length, number(maxLength))));
    }
    if (typeof minLength === 'number' && typeof maxLength === 'number' && minLength > maxLength) {
        problem(dataset.scope, [...path, 'minLength'], `minLength ${minLength} is greater than maxLength ${maxLength}.`);
    }
    if (typeof pattern === 'string') {
        const portable = readPattern(dataset, [...path, 'pattern'], pattern);
        if (portable !== undefined) {
            checks.push(check(target, 'pattern', `matches ${pattern}`, not({ op: 'matches', of: value, pattern: portable })));
        }
    }
    if (typeof format === 'string') {
        const known = formatPattern(format);
        if (known === undefined) {
            const message = `The format ${quote(format)} is not known and not checked.${(0,suggest/* didYouMean */.a)(format, FORMAT_NAMES)}`;
            say(dataset.scope, 'contract-format', 'warning', [...path, 'format'], message, `Known formats: ${FORMAT_NAMES.join(', ')}.`);
        }
        else if (known !== 'descriptive') {
            const portable = (0,sql_pattern/* portablePattern */.K)(known.pattern).pattern;
            checks.push(check(target, 'format', `is of the format ${format}`, not({ op: 'matches', of: value, pattern: portable })));
        }
    }
    return checks;
}
function readPattern(dataset, path, source) {
    const portable = parsed(dataset.scope, path, 'The pattern', () => (0,sql_pattern/* portablePattern */.K)(source));
    if (portable !== undefined && !portable.anchored) {
        say(dataset.scope, 'contract-pattern', 'note', path, `The pattern ${quote(source)} is matched against the whole value, as if it were ^(?:${source})$.`, 'Write ^ and $ to say so, or .* where anything may stand.');
    }
    return portable?.pattern;
}
const BOUNDS = [
    { option: 'minimum', failing: '<', exclusive: '<=', flag: 'exclusiveMinimum' },
    { option: 'maximum', failing: '>', exclusive: '>=', flag: 'exclusiveMaximum' },
];
const GOOD = { '<': '≥', '<=': '>', '>': '≤', '>=': '<', '=': '≠', '<>': '=' };
function bounds(options) {
    return BOUNDS.flatMap(({ option, failing, exclusive, flag }) => [
        ...(options[option] === undefined ? [] : [{ option, failing: options[flag] === true ? exclusive : failing }]),
        ...(options[flag] === undefined || typeof options[flag] === 'boolean'
            ? []
            : [{ option: flag, failing: exclusive }]),
    ]);
}
function numberChecks(target) {
    const { dataset, of, options, path, value } = target;
    const orNaN = (failing) => of.logicalType === 'number' ? or(failing, { op: 'isNaN', of: value }) : failing;
    const checks = [];
    for (const { option, failing } of bounds(options)) {
        const bound = options[option];
        if (typeof bound !== 'number')
            continue;
        if (!Number.isFinite(bound)) {
            problem(dataset.scope, [...path, option], `${option} is ${bound}; it must be a finite number.`);
            continue;
        }
        const literal = numberLiteral(dataset.scope, bound, [...path, option]);
        checks.push(check(target, option, `${GOOD[failing]} ${shown(literal)}`, orNaN(compare(failing, value, literal))));
    }
    reversed(target, options.minimum, options.maximum);
    if (typeof options.multipleOf === 'number')
        checks.push(...[multipleOf(target, options.multipleOf, orNaN) ?? []].flat());
    if (typeof options.format === 'string')
        checks.push(...widthChecks(target, options.format, orNaN));
    return checks;
}
function multipleOf(target, step, orNaN) {
    const { dataset, of, path, value } = target;
    if (!(Number.isFinite(step) && step > 0)) {
        return problem(dataset.scope, [...path, 'multipleOf'], `multipleOf is ${step}; it must be a finite number above 0.`);
    }
    const literal = numberLiteral(dataset.scope, step, [...path, 'multipleOf']);
    const says = `a multiple of ${shown(literal)}`;
    const remainder = { op: 'arithmetic', by: '%', left: value, right: literal };
    const exact = (0,typing/* numberType */.We)(shown(literal)) === 'double' ? undefined : compare('<>', remainder, number(0));
    if (of.logicalType === 'integer' && Number.isInteger(step) && exact !== undefined) {
        return check(target, 'multipleOf', says, exact);
    }
    const call = (name, ...args) => ({ op: 'call', name, args });
    const times = (factor, by) => ({
        op: 'arithmetic',
        by: '*',
        left: number(factor),
        right: by,
    });
    const quotient = {
        op: 'arithmetic',
        by: '/',
        left: { op: 'tryCast', of: value, to: 'double' },
        right: literal,
    };
    const miss = call('abs', { op: 'arithmetic', by: '-', left: quotient, right: call('round', quotient) });
    const allowed = call('greatest', number('1e-9'), times('1e-15', call('abs', quotient)));
    return check(target, 'multipleOf', says, orNaN(compare('>', miss, allowed)), exact);
}
const LARGEST_F32 = '3.4028234663852886e38';
function widthChecks(target, format, orNaN) {
    const { value } = target;
    const outside = (low, high) => or(compare('<', value, number(low)), compare('>', value, number(high)));
    if (format === 'f32') {
        return [check(target, 'format', 'fits f32', orNaN(outside(`-${LARGEST_F32}`, LARGEST_F32)))];
    }
    const match = /^([iu])(8|16|32|64|128)$/.exec(format);
    if (match === null)
        return [];
    const bits = BigInt(match[2] ?? '0');
    const signed = match[1] === 'i';
    if (bits === 128n)
        return signed ? [] : [check(target, 'format', 'fits u128', compare('<', value, number(0)))];
    const low = signed ? -(1n << (bits - 1n)) : 0n;
    const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
    return [check(target, 'format', `fits ${format}`, outside(String(low), String(high)))];
}
function momentChecks(target, read, form) {
    const { dataset, of, options, path } = target;
    const value = of.logicalType === 'time' ? { op: 'tryCast', of: target.value, to: 'string' } : target.value;
    const checks = [];
    for (const { option, failing } of bounds(options)) {
        const bound = options[option];
        const literal = typeof bound === 'string' ? read(bound) : undefined;
        if (literal === undefined) {
            problem(dataset.scope, [...path, option], `${option} is ${quote(bound)}; it must be ${form}.`);
        }
        else {
            checks.push(check(target, option, `${GOOD[failing]} ${String(bound)}`, compare(failing, value, literal)));
        }
    }
    reversed(target, shown(typeof options.minimum === 'string' ? read(options.minimum) : undefined), shown(typeof options.maximum === 'string' ? read(options.maximum) : undefined));
    for (const option of ['format', 'timezone'])
        if (options[option] !== undefined)
            notChecked(target, option);
    const zone = options.defaultTimezone;
    if (typeof zone === 'string' && !/^(?:Etc\/)?(?:UTC|UCT|Zulu|GMT)$|^Z$/i.test(zone)) {
        const message = `Timestamps without a zone are read as UTC here, not as ${quote(zone)}.`;
        say(dataset.scope, 'contract-timezone', 'warning', [...path, 'defaultTimezone'], message);
    }
    return checks;
}
function notChecked({ dataset, of, options, path }, option) {
    const message = `"${of.name}": ${option} ${quote(options[option])} describes how values are written and is not checked.`;
    say(dataset.scope, 'contract-not-executable', 'note', [...path, option], message);
}
function reversed(target, minimum, maximum) {
    const comparable = typeof minimum === typeof maximum && (typeof minimum === 'number' || typeof minimum === 'string');
    if (!comparable || minimum === '' || maximum === '' || !(minimum > maximum))
        return;
    problem(target.dataset.scope, [...target.path, 'minimum'], `minimum ${minimum} is greater than maximum ${maximum}.`);
}
function shown(literal) {
    return literal?.op === 'literal' ? String(literal.value) : '';
}
function notExecutable(target) {
    const { dataset, of, options, path } = target;
    if (Object.keys(options).length === 0)
        return [];
    const reason = `options of the logical type ${of.logicalType ?? 'boolean'} are not checked`;
    say(dataset.scope, 'contract-not-executable', 'note', path, `"${of.name}": ${reason}.`);
    return [
        {
            id: `${of.name}.logicalTypeOptions`,
            title: `${of.name}: ${Object.keys(options).join(', ')}`,
            origin: 'logicalTypeOptions',
            dimension: 'conformity',
            severity: 'note',
            at: dataset.scope.document.place(path),
            columns: [of.physicalName],
            measure: { kind: 'notExecutable', reason },
            expectation: NO_FAILING_ROWS,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/implicit.js




function implicitChecks(dataset, keyColumns) {
    return (dataset.source.properties ?? []).flatMap((property, index) => {
        const of = dataset.columns.find((candidate) => candidate.name === property.name);
        if (of === undefined)
            return [];
        const path = [...dataset.path, 'properties', index];
        return [
            typeCheck(dataset, of, path),
            ...(property.required === true ? [notNull(dataset, of, [...path, 'required'], 'required')] : []),
            ...(property.unique === true && !(keyColumns.length === 1 && keyColumns[0] === of.physicalName)
                ? [noDuplicates(dataset, [of], [...path, 'unique'], 'unique')]
                : []),
            ...(property.logicalTypeOptions === undefined
                ? []
                : optionChecks(dataset, of, property.logicalTypeOptions, [...path, 'logicalTypeOptions'])),
            ...nestedChecks(dataset, of, property, path),
        ];
    });
}
function typeCheck(dataset, of, path) {
    const { document } = dataset.scope;
    const { name, physicalName, logicalType } = of;
    const base = {
        dimension: 'conformity',
        severity: 'error',
        columns: [physicalName],
        expectation: NO_FAILING_ROWS,
    };
    if (logicalType === undefined) {
        const measure = { kind: 'columnType', column: physicalName };
        const at = document.place(path);
        return { ...base, id: `${name}.column`, title: `${name}: is a column`, origin: 'property', at, measure };
    }
    return {
        ...base,
        id: `${name}.logicalType`,
        title: `${name}: is of the type ${logicalType}`,
        origin: 'logicalType',
        at: document.placeOfKey([...path, 'logicalType']),
        measure: { kind: 'columnType', column: physicalName, logicalTypes: [logicalType, ...(of.alsoHolds ?? [])] },
    };
}
function notNull(dataset, of, path, origin) {
    return {
        id: `${of.name}.${origin}`,
        title: origin === 'required' ? `${of.name}: is required` : `${of.name}: is required, as part of the primary key`,
        origin,
        dimension: 'completeness',
        severity: 'error',
        at: dataset.scope.document.placeOfKey(path),
        columns: [of.physicalName],
        measure: { kind: 'failingRows', failing: isNull(column(of.physicalName)) },
        expectation: NO_FAILING_ROWS,
    };
}
function noDuplicates(dataset, of, path, origin) {
    const key = of.map((part) => part.physicalName);
    const names = of.map((part) => part.name).join(', ');
    return {
        id: origin === 'unique' ? `${names}.unique` : 'primaryKey',
        title: origin === 'unique' ? `${names}: is unique` : `Primary key (${names}): is unique`,
        origin,
        dimension: 'uniqueness',
        severity: 'error',
        at: dataset.scope.document.placeOfKey(path),
        columns: key,
        measure: { kind: 'duplicates', key },
        expectation: NO_FAILING_ROWS,
    };
}
function readPrimaryKey(dataset) {
    const parts = [];
    const taken = new Map();
    for (const [index, property] of (dataset.source.properties ?? []).entries()) {
        const position = property.primaryKeyPosition ?? -1;
        const path = [...dataset.path, 'properties', index, 'primaryKeyPosition'];
        if (property.primaryKey !== true) {
            if (position < 1)
                continue;
            const message = `"${property.name}" has the primary key position ${position}, but is not part of the primary key.`;
            problem(dataset.scope, path, message, 'Add primaryKey: true, or remove the position.');
            continue;
        }
        const of = dataset.columns.find((candidate) => candidate.name === property.name);
        if (of === undefined)
            continue;
        const other = position < 1 ? undefined : taken.get(position);
        if (other !== undefined) {
            problem(dataset.scope, path, `"${other}" and "${of.name}" have the same primary key position ${position}.`);
        }
        taken.set(position, of.name);
        parts.push({ of, position: position < 1 ? Number.POSITIVE_INFINITY : position });
    }
    return parts.sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)).map((part) => part.of);
}
function primaryKeyChecks(dataset, key) {
    const [first] = key;
    if (first === undefined)
        return [];
    const at = (of) => {
        const index = (dataset.source.properties ?? []).findIndex((property) => property.name === of.name);
        return [...dataset.path, 'properties', index, 'primaryKey'];
    };
    const required = new Set((dataset.source.properties ?? []).filter((property) => property.required === true).map((property) => property.name));
    return [
        ...key.filter((of) => !required.has(of.name)).map((of) => notNull(dataset, of, at(of), 'primaryKey')),
        noDuplicates(dataset, key, at(first), 'primaryKey'),
    ];
}
function nestedChecks(dataset, of, property, path) {
    const inner = (property.properties ?? []).map((child, index) => ({
        child,
        at: [...path, 'properties', index],
    }));
    const items = property.items;
    const all = items === undefined ? inner : [...inner, { child: { ...items, name: '[]' }, at: [...path, 'items'] }];
    return all.flatMap(({ child, at }) => {
        const name = `${of.name}.${child.name}`;
        const stated = child.required === true ||
            child.unique === true ||
            child.logicalTypeOptions !== undefined ||
            (child.quality ?? []).length > 0 ||
            (child.relationships ?? []).length > 0;
        const deeper = nestedChecks(dataset, { ...of, name }, child, at);
        if (!stated)
            return deeper;
        const reason = `it is about a field inside the column "${of.physicalName}"`;
        say(dataset.scope, 'contract-not-executable', 'note', at, `The rules of "${name}" are skipped: ${reason}.`);
        return [
            skipped({
                id: name,
                title: `${name}: rules inside a column`,
                origin: 'logicalType',
                dimension: undefined,
                severity: 'note',
                at: dataset.scope.document.place(at),
                columns: [of.physicalName],
            }, reason),
            ...deeper,
        ];
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/relationships.js



function relationshipChecks(dataset, all) {
    const ofProperties = (dataset.source.properties ?? []).flatMap((property, index) => {
        const of = dataset.columns.find((candidate) => candidate.name === property.name);
        if (of === undefined)
            return [];
        return (property.relationships ?? []).flatMap((relationship, number) => {
            const path = [...dataset.path, 'properties', index, 'relationships', number];
            return orphanCheck(dataset, all, [{ kind: 'column', dataset, column: of }], relationship, path);
        });
    });
    const ofDataset = (dataset.source.relationships ?? []).flatMap((relationship, number) => {
        const path = [...dataset.path, 'relationships', number];
        const from = references(relationship.from ?? [], [...path, 'from']).map(([text, at]) => target(dataset, all, text, at));
        return orphanCheck(dataset, all, from, relationship, path);
    });
    return [...ofProperties, ...ofDataset];
}
function orphanCheck(dataset, all, from, relationship, path) {
    const to = references(relationship.to, [...path, 'to']).map(([text, at]) => target(dataset, all, text, at));
    if (from.length !== to.length) {
        problem(dataset.scope, [...path, 'to'], `The relationship leads from ${from.length} column${from.length === 1 ? '' : 's'} to ${to.length}.`, 'Name as many columns on both sides, in the same order.');
        return [];
    }
    if ([...from, ...to].includes(undefined))
        return [];
    const written = [relationship.to].flat().join(', ');
    const fromColumns = columnsOf(from);
    const toColumns = columnsOf(to);
    const names = fromColumns.map(({ column }) => column.name).join(', ');
    const about = {
        id: `${names === '' ? dataset.name : names}.relationships`,
        title: `${names === '' ? dataset.name : names}: is in ${written}`,
        origin: 'relationships',
        dimension: 'consistency',
        severity: 'error',
        at: dataset.scope.document.place(path),
        columns: fromColumns.map(({ column }) => column.physicalName),
    };
    const referenced = new Set(toColumns.map((end) => end.dataset.name));
    const reason = reasonOf([...from, ...to]) ??
        (fromColumns.some((end) => end.dataset !== dataset)
            ? `it starts in another dataset than "${dataset.name}"`
            : referenced.size > 1
                ? 'it leads to more than one dataset'
                : undefined);
    const [name] = referenced;
    if (reason !== undefined || name === undefined) {
        say(dataset.scope, 'contract-not-executable', 'warning', path, `The relationship to ${written} is skipped: ${reason}.`);
        return [skipped({ ...about, severity: 'note' }, reason ?? 'it leads nowhere')];
    }
    const references_ = { dataset: name, key: toColumns.map(({ column }) => column.physicalName) };
    return [
        {
            ...about,
            measure: { kind: 'orphans', key: about.columns, references: references_ },
            expectation: NO_FAILING_ROWS,
        },
    ];
}
function references(value, path) {
    return typeof value === 'string' ? [[value, path]] : value.map((text, index) => [text, [...path, index]]);
}
function columnsOf(targets) {
    return targets.filter((end) => end?.kind === 'column');
}
function reasonOf(targets) {
    return targets.find((end) => end?.kind === 'elsewhere')?.reason;
}
function target(dataset, all, text, path) {
    const hash = text.indexOf('#');
    if (hash > 0)
        return { kind: 'elsewhere', reason: `${quote(text)} is in another contract` };
    const reference = text.slice(hash + 1).replace(/^\//, '');
    return reference.startsWith('schema/') ? byId(dataset, all, reference, path) : byName(dataset, all, reference, path);
}
function byName(dataset, all, reference, path) {
    const found = all
        .filter((candidate) => reference.startsWith(`${candidate.name}.`))
        .sort((a, b) => b.name.length - a.name.length)[0];
    if (found !== undefined)
        return inDataset(dataset, found, reference.slice(found.name.length + 1).split('.'), path);
    const name = reference.split('.')[0] ?? reference;
    return unknownDataset(dataset, name, all.map((candidate) => candidate.name), path);
}
function byId(dataset, all, reference, path) {
    const [, id = '', ...rest] = reference.split('/');
    const found = all.find((candidate) => candidate.source.id === id) ?? all.find((candidate) => candidate.name === id);
    if (found === undefined) {
        return unknownDataset(dataset, id, all.map((candidate) => candidate.source.id ?? candidate.name), path);
    }
    const steps = rest.filter((_, index) => index % 2 === 1);
    const properties = found.source.properties ?? [];
    const [first = '', ...deeper] = steps;
    const property = properties.find((candidate) => candidate.id === first);
    return inDataset(dataset, found, [property?.name ?? first, ...deeper], path);
}
function inDataset(dataset, found, steps, path) {
    const [name = '', ...deeper] = steps;
    const column = found.column(name);
    if (column === undefined) {
        const near = (0,suggest/* nearestWord */.z)(name, found.columns.map((candidate) => candidate.name));
        const hint = near === undefined ? undefined : `Did you mean "${found.name}.${near}"?`;
        return problem(dataset.scope, path, `"${found.name}" declares no property "${name}".`, hint);
    }
    if (deeper.length > 0)
        return { kind: 'elsewhere', reason: `it is about a field inside the column "${column.name}"` };
    return { kind: 'column', dataset: found, column };
}
function unknownDataset(dataset, name, known, path) {
    const near = (0,suggest/* nearestWord */.z)(name, known);
    if (near === undefined)
        return { kind: 'elsewhere', reason: `this contract holds no dataset ${quote(name)}` };
    return problem(dataset.scope, path, `The contract holds no dataset "${name}". Did you mean "${near}"?`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/expectation.js


const OPERATORS = {
    mustBe: '=',
    mustNotBe: '<>',
    mustBeGreaterThan: '>',
    mustBeGreaterOrEqualTo: '>=',
    mustBeLessThan: '<',
    mustBeLessOrEqualTo: '<=',
    mustBeBetween: 'between',
    mustNotBeBetween: 'notBetween',
};
const OPERATOR_NAMES = Object.keys(OPERATORS);
const NAME_OF = Object.fromEntries(Object.entries(OPERATORS).map(([name, by]) => [by, name]));
function readCondition(scope, values, path, unit) {
    const given = OPERATOR_NAMES.filter((name) => values[name] !== undefined);
    const [name, second] = given;
    if (name === undefined) {
        return problem(scope, path, 'The rule says no threshold.', `Add one of ${OPERATOR_NAMES.join(', ')}.`);
    }
    if (second !== undefined) {
        return problemAtKey(scope, [...path, second], `The rule has ${given.length} thresholds: ${given.join(', ')}.`, 'Give one; for a range use mustBeBetween, or write two rules.');
    }
    return readOperand(scope, OPERATORS[name], values[name], [...path, name], unit);
}
function readOperand(scope, by, value, path, unit) {
    if (by !== 'between' && by !== 'notBetween') {
        const number = readNumber(scope, value, path, unit, by === '=' || by === '<>');
        return number === undefined ? undefined : { by, value: number };
    }
    if (!Array.isArray(value) || value.length !== 2) {
        return problem(scope, path, `${NAME_OF[by]} is ${quote(value)}; it must be a list of two numbers, e.g. [1, 5].`);
    }
    const low = readNumber(scope, value[0], [...path, 0], unit, false);
    const high = readNumber(scope, value[1], [...path, 1], unit, false);
    if (low === undefined || high === undefined)
        return undefined;
    if (low > high) {
        return problem(scope, path, `The bounds of ${NAME_OF[by]} are reversed: ${low} is greater than ${high}.`, `Write [${high}, ${low}].`);
    }
    return { by, low, high };
}
function readNumber(scope, value, path, unit, booleans) {
    if (unit === 'value' && booleans && typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const text = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
        const hint = text ? 'Remove the quotes.' : undefined;
        return problem(scope, path, `The threshold is ${quote(value)}; it must be a finite number.`, hint);
    }
    if (unit !== 'value' && value < 0) {
        return problem(scope, path, `The threshold is ${value}; a number of rows is never negative.`);
    }
    if (unit === 'percent' && value > 100) {
        return problem(scope, path, `The threshold is ${value} percent; it must be between 0 and 100.`);
    }
    return value;
}
function readUnit(scope, value, path) {
    if (value === undefined || value === 'rows')
        return 'rows';
    if (value === 'percent')
        return 'percent';
    const spelt = typeof value === 'string' && /^(%|pct|per ?cent\w*)$/i.test(value.trim());
    const near = spelt ? ' Did you mean "percent"?' : (0,suggest/* didYouMean */.a)(String(value), ['rows', 'percent']);
    return problem(scope, path, `The unit is ${quote(value)}; it must be rows or percent.${near}`);
}
function readWarn(scope, value, path, must, unit) {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    const warn = isMapping
        ? readCondition(scope, value, path, unit)
        : readOperand(scope, must.by, value, path, unit);
    if (warn === undefined)
        return undefined;
    if (!('value' in warn) || !('value' in must))
        return warn;
    const [side, otherSide] = [sideOf(must.by), sideOf(warn.by)];
    if (side === 0 || side !== otherSide)
        return warn;
    const room = side * (must.value - warn.value);
    if (room > 0 || (room === 0 && must.by.endsWith('=') && !warn.by.endsWith('=')))
        return warn;
    return problem(scope, path, `The rule would fail before it warns: ${isMapping ? NAME_OF[warn.by] : 'warn'} is ${warn.value}, ${NAME_OF[must.by]} is ${must.value}.`, `Give warn a ${side > 0 ? 'smaller' : 'greater'} number than ${NAME_OF[must.by]}.`);
}
function sideOf(by) {
    return by === '<' || by === '<=' ? 1 : by === '>' || by === '>=' ? -1 : 0;
}
function readTolerance(scope, value, path) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    return problem(scope, path, `The tolerance is ${quote(value)}; it must be a finite number of at least 0.`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/predicate.js



function readPredicate(dataset, at, { must, failing }) {
    if ((must === undefined) === (failing === undefined)) {
        const message = must === undefined ? 'The implementation says no predicate.' : 'The implementation says must and failing.';
        return problem(dataset.scope, at, message, 'Give either must (true for good rows) or failing (true for bad rows).');
    }
    const key = must === undefined ? 'failing' : 'must';
    const text = must ?? failing;
    if (typeof text !== 'string') {
        return problem(dataset.scope, [...at, key], `${key} is ${quote(text)}; it must be an expression, e.g. "bid <= ask".`);
    }
    const read = readExpression(dataset, [...at, key], 'The expression', text);
    if (read === undefined)
        return undefined;
    const { expression, columns } = read;
    const names = columns.map(({ physicalName }) => physicalName);
    const asked = new Set();
    collectNaN(expression, asked);
    const nanFails = names.filter((name) => !asked.has(name));
    const bad = must === undefined ? expression : broken(expression, names);
    return {
        text,
        columns,
        measure: { kind: 'failingRows', failing: bad, ...(nanFails.length === 0 ? {} : { nanFails }) },
    };
}
function broken(must, names) {
    if (isDecided(must))
        return not(must);
    const unknown = names.map((name) => isNull({ op: 'column', name }));
    return not({ op: 'call', name: 'coalesce', args: [must, unknown.length === 0 ? NO : or(...unknown)] });
}
const NO = { op: 'literal', type: 'boolean', value: false };
const DECIDED = new Set([
    'abs',
    'round',
    'floor',
    'ceil',
    'exp',
    'greatest',
    'least',
    'sign',
    'lower',
    'upper',
    'trim',
    'length',
    'substring',
    'concat',
    'startsWith',
    'endsWith',
    'contains',
    'coalesce',
]);
function isDecided(expression) {
    switch (expression.op) {
        case 'column':
        case 'isNull':
            return true;
        case 'literal':
            return expression.type !== 'null' && expression.value !== null;
        case 'isNaN':
        case 'matches':
        case 'like':
        case 'not':
        case 'negate':
            return isDecided(expression.of);
        case 'and':
        case 'or':
            return expression.of.every(isDecided);
        case 'in':
            return [expression.of, ...expression.values].every(isDecided);
        case 'compare':
            return isDecided(expression.left) && isDecided(expression.right);
        case 'arithmetic':
            if ((expression.by === '/' || expression.by === '%') && !isNumberOtherThanZero(expression.right))
                return false;
            return isDecided(expression.left) && isDecided(expression.right);
        case 'call':
            return DECIDED.has(expression.name) && expression.args.every(isDecided);
        case 'tryCast':
        case 'case':
            return false;
    }
}
function isNumberOtherThanZero(expression) {
    return expression.op === 'literal' && expression.type === 'number' && Number(expression.value) !== 0;
}
function collectNaN(expression, found) {
    if (expression.op === 'isNaN' && expression.of.op === 'column')
        found.add(expression.of.name);
    for (const part of Object.values(expression)) {
        for (const inner of Array.isArray(part) ? part : [part]) {
            if (typeof inner !== 'object' || inner === null)
                continue;
            if ('op' in inner)
                collectNaN(inner, found);
            else
                for (const branch of Object.values(inner))
                    collectNaN(branch, found);
        }
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/custom.js







const ENGINE = 'countersign';
const CHECKS = ['rows'];
const KEYS = [
    'check',
    'must',
    'failing',
    'filter',
    'columns',
    'unit',
    'warn',
    'tolerance',
    'samples',
    ...OPERATOR_NAMES,
];
function customCheck(target) {
    const { dataset, rule, path } = target;
    const engine = (rule.engine ?? '').trim();
    if (engine.toLowerCase() !== ENGINE) {
        const near = (0,suggest/* didYouMean */.a)(engine, [ENGINE]);
        if (near !== '')
            return problem(dataset.scope, [...path, 'engine'], `The engine is ${quote(engine)}.${near}`);
        const reason = `it is a rule for the engine ${quote(engine)}`;
        const base = baseOf(target, 'custom');
        say(dataset.scope, 'contract-not-executable', 'note', path, `${quote(base.title)} is skipped: ${reason}.`);
        return skipped({ ...base, origin: 'custom' }, reason);
    }
    const implementation = rule.implementation;
    const at = [...path, 'implementation'];
    if (typeof implementation !== 'object' || implementation === null) {
        return problem(dataset.scope, at, 'The implementation must be a mapping.', "For example { check: rows, must: 'bid <= ask' }.");
    }
    return rowsCheck(target, implementation);
}
function rowsCheck(target, implementation) {
    const { dataset, rule, path } = target;
    const { scope } = dataset;
    const at = [...path, 'implementation'];
    let sound = true;
    for (const key of Object.keys(implementation)) {
        if (KEYS.includes(key))
            continue;
        sound = false;
        problemAtKey(scope, [...at, key], `The key "${key}" is not known in an implementation.${(0,suggest/* didYouMean */.a)(key, KEYS)}`, `Known: ${KEYS.join(', ')}.`);
    }
    const { check } = implementation;
    if (check === undefined) {
        return problem(scope, at, 'The implementation says no check.', `Add check: ${CHECKS.join(' or ')}.`);
    }
    if (check !== 'rows')
        return unknownWord(target, [...at, 'check'], 'check', String(check), CHECKS);
    const predicate = readPredicate(dataset, at, implementation);
    const unit = readUnit(scope, implementation.unit ?? rule.unit, implementation.unit === undefined ? [...path, 'unit'] : [...at, 'unit']);
    const threshold = OPERATOR_NAMES.some((name) => implementation[name] !== undefined) ? implementation : { mustBe: 0 };
    const settings = Object.fromEntries(['filter', 'warn', 'tolerance', 'samples']
        .filter((name) => implementation[name] !== undefined)
        .map((name) => [name, { value: implementation[name], path: [...at, name] }]));
    const columns = readColumns(target, implementation.columns, predicate?.columns ?? []);
    const base = { ...baseOf(target, 'rows'), columns: columns.map((of) => of.physicalName), origin: 'custom' };
    const title = rule.name ??
        rule.description ??
        `${implementation.must === undefined ? 'never' : 'always'} ${predicate?.text ?? ''}`;
    const made = withExpectation(target, { ...base, title: title.trim().split('\n')[0] ?? title }, predicate?.measure, unit, threshold, at, settings);
    return sound ? made : undefined;
}
function readColumns(target, value, used) {
    const { dataset, column: of, path } = target;
    const at = [...path, 'implementation', 'columns'];
    if (value === undefined)
        return [...new Set([...(of === undefined ? [] : [of]), ...used])];
    if (!Array.isArray(value)) {
        problem(dataset.scope, at, `columns is ${quote(value)}; it must be a list of property names.`);
        return [];
    }
    return value.flatMap((name, index) => {
        if (typeof name === 'string')
            return columnOf(dataset, name, [...at, index]) ?? [];
        return problem(dataset.scope, [...at, index], `The column is ${quote(name)}; it must be a name.`) ?? [];
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/library.js








const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
const FORMER = new Map([
    ['nullCheck', 'nullValues'],
    ['nullCount', 'nullValues'],
    ['missingCount', 'missingValues'],
    ['invalidCount', 'invalidValues'],
    ['validValues', 'invalidValues'],
    ['duplicateCount', 'duplicateValues'],
    ['duplicates', 'duplicateValues'],
    ['uniqueCheck', 'duplicateValues'],
]);
const SELF_EVIDENT = new Set(['nullCheck', 'uniqueCheck', 'validValues']);
function readMetric(target) {
    const { dataset, rule, path } = target;
    const written = rule.metric ?? rule.rule;
    if (written === undefined) {
        return problem(dataset.scope, path, 'The rule has no metric.', 'Add metric, or type: sql, text or custom.');
    }
    if (rule.metric === undefined) {
        say(dataset.scope, 'contract-deprecated', 'note', [...path, 'rule'], 'rule is the former name of metric.', 'Write metric.');
    }
    const at = [...path, rule.metric === undefined ? 'rule' : 'metric'];
    const metric = METRICS.find((name) => name === written) ?? (rule.metric === undefined ? FORMER.get(written) : undefined);
    if (metric === undefined) {
        const near = (0,suggest/* nearestWord */.z)(written, METRICS);
        if (rule.metric !== undefined || near !== undefined)
            return unknownWord(target, at, 'metric', written, METRICS);
        say(dataset.scope, 'contract-not-executable', 'warning', at, `The rule ${quote(written)} is not known and is skipped.`);
        return { metric: written, reason: `the rule ${quote(written)} is not known` };
    }
    const measured = METRIC_READERS[metric](target, at);
    if (measured === undefined)
        return undefined;
    const implied = SELF_EVIDENT.has(written) && OPERATOR_NAMES.every((name) => !Object.hasOwn(rule, name));
    return { metric, ...measured, operators: implied ? { mustBe: 0 } : rule };
}
const METRIC_READERS = {
    nullValues: (target, at) => {
        const of = columnNeeded(target, at);
        readArguments(target, []);
        return of && failing(of, isNull(column(of.physicalName)));
    },
    missingValues: (target, at) => {
        const of = columnNeeded(target, at);
        const given = readArguments(target, ['missingValues']);
        if (of === undefined)
            return undefined;
        const path = [...target.path, 'arguments', 'missingValues'];
        const list = given.missingValues;
        if (list === undefined) {
            return problem(target.dataset.scope, at, 'missingValues needs to know them.', "Add arguments: { missingValues: [null, '', 'N/A'] }.");
        }
        const read = readValues(target.dataset.scope, of, list, path);
        if (read === undefined)
            return undefined;
        const missing = isNull(column(of.physicalName));
        const { values, operand, exact } = read;
        const among = (asked) => (values.length === 0 ? missing : or(missing, { op: 'in', of: asked, values }));
        return failing(of, among(operand), exact && among(exact));
    },
    invalidValues: readInvalid,
    duplicateValues: readDuplicates,
    rowCount: (target, at) => {
        readArguments(target, []);
        if (target.column !== undefined) {
            return problem(target.dataset.scope, at, 'rowCount is a metric of the dataset, not of a property.', 'Move the rule to the quality of the schema object.');
        }
        return { measure: { kind: 'rowCount' }, columns: [] };
    },
};
function readInvalid(target, at) {
    const { dataset, rule, path } = target;
    const of = columnNeeded(target, at);
    const given = readArguments(target, ['validValues', 'pattern']);
    if (of === undefined)
        return undefined;
    const list = given.validValues ?? rule.validValues;
    const listPath = given.validValues === undefined ? [...path, 'validValues'] : [...path, 'arguments', 'validValues'];
    const { pattern } = given;
    if (list === undefined && pattern === undefined) {
        return problem(dataset.scope, at, 'invalidValues needs to know what is valid.', 'Add arguments with validValues: […] or pattern: "…".');
    }
    const values = list === undefined ? undefined : readValues(dataset.scope, of, list, listPath);
    const mismatch = pattern === undefined ? undefined : readMismatch(target, of, pattern);
    if ((list !== undefined && values === undefined) || (pattern !== undefined && mismatch === undefined))
        return undefined;
    if (values === undefined)
        return mismatch && failing(of, mismatch);
    const outside = (list) => (mismatch === undefined ? notIn(of, list) : or(notIn(of, list), mismatch));
    const { exact } = values;
    return failing(of, outside(values), exact && outside({ ...values, operand: exact }));
}
function readMismatch(target, of, pattern) {
    const { dataset, path } = target;
    const at = [...path, 'arguments', 'pattern'];
    if (typeof pattern !== 'string')
        return problem(dataset.scope, at, `The pattern is ${quote(pattern)}; it must be a text.`);
    if (of.logicalType !== undefined && of.logicalType !== 'string') {
        return problem(dataset.scope, at, `A pattern is about text, and "${of.name}" has the logical type ${of.logicalType}.`, 'Use logicalTypeOptions, or a custom rule.');
    }
    const portable = readPattern(dataset, at, pattern);
    if (portable === undefined)
        return undefined;
    const value = column(of.physicalName);
    const text = of.logicalType === undefined ? { op: 'tryCast', of: value, to: 'string' } : value;
    return not({ op: 'matches', of: text, pattern: portable });
}
function readDuplicates(target) {
    const { dataset, column: of, path } = target;
    const { properties } = readArguments(target, ['properties']);
    const at = [...path, 'arguments', 'properties'];
    if (properties === undefined) {
        if (of !== undefined)
            return duplicates([of]);
        return problem(dataset.scope, path, 'duplicateValues of a dataset needs the properties of its key.', 'Add arguments: { properties: [a, b] }.');
    }
    if (!Array.isArray(properties) || properties.length === 0) {
        return problem(dataset.scope, at, `properties is ${quote(properties)}; it must be a list of property names.`);
    }
    const key = properties.map((name, index) => {
        if (typeof name === 'string')
            return columnOf(dataset, name, [...at, index]);
        return problem(dataset.scope, [...at, index], `The property is ${quote(name)}; it must be the name of one.`);
    });
    const found = key.filter((part) => part !== undefined);
    if (found.length < key.length)
        return undefined;
    const twice = found.findIndex((part, index) => found.indexOf(part) < index);
    if (twice !== -1)
        return problem(dataset.scope, [...at, twice], `The property ${quote(properties[twice])} is named twice.`);
    return duplicates(found);
}
function duplicates(key) {
    return { measure: { kind: 'duplicates', key: key.map((part) => part.physicalName) }, columns: key };
}
function failing(of, expression, whenExact) {
    const exact = whenExact === undefined ? {} : { whenExact };
    return { measure: { kind: 'failingRows', failing: expression, ...exact }, columns: [of] };
}
function columnNeeded({ dataset, column: of, rule }, at) {
    if (of !== undefined)
        return of;
    return problem(dataset.scope, at, `${rule.metric ?? rule.rule} is a metric of a property, not of the dataset.`, 'Move the rule to the quality of its property.');
}
function readArguments(target, known) {
    const { dataset, rule, path } = target;
    for (const name of Object.keys(rule.arguments ?? {})) {
        if (known.includes(name))
            continue;
        const at = [...path, 'arguments', name];
        const near = (0,suggest/* nearestWord */.z)(name, known);
        if (near !== undefined)
            problemAtKey(dataset.scope, at, `The argument "${name}" is not known. Did you mean "${near}"?`);
        else
            say(dataset.scope, 'contract-argument', 'warning', at, `The argument "${name}" is not known to this metric and says nothing.`);
    }
    return rule.arguments ?? {};
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/settings.js


const KNOWN = ['filter', 'warn', 'tolerance', 'samples'];
const MAX_SAMPLES = 100;
function readSettings(scope, rule, path) {
    const settings = {};
    for (const [index, { property, value }] of (rule.customProperties ?? []).entries()) {
        const at = [...path, 'customProperties', index];
        const name = property === 'sample' ? 'samples' : KNOWN.find((known) => known === property);
        if (name === undefined) {
            if (typeof property !== 'string')
                continue;
            const near = (0,suggest/* nearestWord */.z)(property, KNOWN);
            if (near === undefined)
                continue;
            problem(scope, [...at, 'property'], `The custom property "${property}" is not known. Did you mean "${near}"?`);
        }
        else if (settings[name] !== undefined) {
            problem(scope, [...at, 'property'], `The custom property "${name}" is given twice.`);
        }
        else {
            settings[name] = { value, path: [...at, 'value'] };
        }
    }
    return settings;
}
function readSamples(scope, value, path) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_SAMPLES)
        return value;
    return problem(scope, path, `The number of samples is ${quote(value)}; it must be a whole number from 0 to ${MAX_SAMPLES}.`);
}
const SEVERITIES = new Map([
    ['info', 'note'],
    ['note', 'note'],
    ['notice', 'note'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['error', 'error'],
    ['critical', 'error'],
    ['blocker', 'error'],
    ['fatal', 'error'],
]);
function readSeverity(scope, rule, path) {
    if (rule.severity === undefined)
        return 'error';
    const known = SEVERITIES.get(rule.severity.trim().toLowerCase());
    if (known !== undefined)
        return known;
    say(scope, 'contract-severity', 'warning', [...path, 'severity'], `The severity ${quote(rule.severity)} is not known; the rule counts as an error.`, 'Use info, warning or error.');
    return 'error';
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/sql-rule.js



const PLACEHOLDERS = ['object', 'table', 'property', 'column'];
const TOKEN = /'(?:[^']|'')*'|\$?\{\s*([A-Za-z_]\w*)\s*\}/g;
function readQuery({ dataset, column, rule, path }) {
    const at = [...path, 'query'];
    const query = rule.query ?? '';
    if (query.trim() === '')
        return problem(dataset.scope, at, 'The query is empty.', 'Write one SELECT that gives one number or boolean.');
    const sql = parsed(dataset.scope, at, 'The query', () => query.replace(TOKEN, (whole, name, offset) => {
        if (name === undefined)
            return whole;
        if (name === 'object' || name === 'table')
            return quoteName(dataset.name);
        if (name !== 'property' && name !== 'column') {
            const known = PLACEHOLDERS.map((word) => `{${word}}`).join(', ');
            throw new syntax_error/* SqlSyntaxError */.M(`the placeholder ${whole} is not known.${(0,suggest/* didYouMean */.a)(name, PLACEHOLDERS)}`, offset, `Known: ${known}.`);
        }
        if (column === undefined) {
            throw new syntax_error/* SqlSyntaxError */.M(`${whole} stands for a property, and this rule belongs to the dataset`, offset, 'Name the column, or move the rule under its property.');
        }
        return quoteName(column.physicalName);
    }));
    return sql === undefined ? undefined : { kind: 'query', sql: sql.trim().replace(/;$/, '').trimEnd() };
}
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/rules.js









function ruleChecks(dataset) {
    const ofColumns = (dataset.source.properties ?? []).flatMap((property, index) => {
        const column = dataset.columns.find((candidate) => candidate.name === property.name);
        if (column === undefined)
            return [];
        return rulesAt(dataset, column, property.quality ?? [], [...dataset.path, 'properties', index, 'quality']);
    });
    const ofDataset = rulesAt(dataset, undefined, dataset.source.quality ?? [], [...dataset.path, 'quality']);
    return [...ofColumns, ...ofDataset];
}
function rulesAt(dataset, column, rules, path) {
    return rules.flatMap((rule, index) => ruleCheck({ dataset, column, rule, path: [...path, index] }) ?? []);
}
function ruleCheck(target) {
    const { rule } = target;
    switch (rule.type ?? 'library') {
        case 'sql':
            return sqlCheck(target);
        case 'text':
            return textCheck(target);
        case 'custom':
            return customCheck(target);
        default:
            return libraryCheck(target);
    }
}
function baseOf(target, fallback) {
    const { dataset, column, rule, path } = target;
    const prefix = column === undefined ? '' : `${column.name}.`;
    const name = rule.name?.trim();
    return {
        id: rule.id ?? `${prefix}${name === undefined || name === '' ? fallback : slug(name)}`,
        title: titleOf(target, fallback),
        dimension: rule.dimension,
        severity: readSeverity(dataset.scope, rule, path),
        at: dataset.scope.document.place(path),
        columns: column === undefined ? [] : [column.physicalName],
    };
}
function titleOf({ column, rule }, fallback) {
    const own = rule.name?.trim() || rule.description?.trim().split('\n')[0]?.trim();
    const about = column === undefined ? '' : `${column.name}: `;
    return `${about}${own === undefined || own === '' ? fallback : own}`;
}
function slug(name) {
    return name
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase();
}
function libraryCheck(target) {
    const { dataset, rule, path } = target;
    const read = readMetric(target);
    if (read === undefined)
        return undefined;
    const base = baseOf(target, read.metric);
    if ('reason' in read)
        return skipped({ ...base, origin: 'library' }, read.reason);
    const unit = readUnit(dataset.scope, rule.unit, [...path, 'unit']);
    if (unit === 'percent' && read.measure.kind === 'rowCount') {
        return problem(dataset.scope, [...path, 'unit'], 'A row count is a number of rows, not percent.', 'Remove the unit.');
    }
    const columns = read.columns.map((column) => column.physicalName);
    return withExpectation(target, { ...base, columns, origin: 'library' }, read.measure, unit, read.operators);
}
function sqlCheck(target) {
    const { dataset, rule, path } = target;
    const query = readQuery(target);
    const settings = readSettings(dataset.scope, rule, path);
    if (settings.filter !== undefined) {
        problem(dataset.scope, settings.filter.path, 'A query filters its own rows.', 'Write the filter into the WHERE of the query.');
    }
    if (query === undefined)
        return undefined;
    return withExpectation(target, { ...baseOf(target, 'sql'), origin: 'sql' }, query, 'value', rule);
}
function textCheck(target) {
    const { dataset, path } = target;
    const base = baseOf(target, 'text');
    say(dataset.scope, 'contract-not-executable', 'note', path, `${quote(base.title)} is prose: a person must check it.`);
    return skipped({ ...base, origin: 'text' }, 'it is prose, which a person must check');
}
function withExpectation(target, base, measure, unit, operators, at = target.path, own = {}) {
    const { dataset, rule, path } = target;
    const { scope } = dataset;
    const settings = { ...readSettings(scope, rule, path), ...own };
    const must = readCondition(scope, operators, at, unit ?? 'rows');
    const { filter, warn, tolerance, samples } = settings;
    const readFilter = filter && sqlSetting(dataset, filter.value, filter.path);
    const readWarning = warn && must && readWarn(scope, warn.value, warn.path, must, unit ?? 'rows');
    const distance = tolerance && readTolerance(scope, tolerance.value, tolerance.path);
    const count = samples && readSamples(scope, samples.value, samples.path);
    if (must === undefined || unit === undefined || measure === undefined)
        return undefined;
    return {
        ...base,
        ...(readFilter === undefined || measure.kind === 'query' ? {} : { filter: readFilter }),
        ...(count === undefined ? {} : { samples: count }),
        measure,
        expectation: {
            unit,
            must,
            ...(readWarning === undefined ? {} : { warn: readWarning }),
            ...(distance === undefined ? {} : { tolerance: distance }),
        },
    };
}
function sqlSetting(dataset, value, path) {
    if (typeof value !== 'string') {
        return problem(dataset.scope, path, `The filter is ${quote(value)}; it must be an expression, e.g. "status = 'NEW'".`);
    }
    return readExpression(dataset, path, 'The filter', value)?.expression;
}
function unknownWord(target, path, what, word, known) {
    return problem(target.dataset.scope, path, `The ${what} ${quote(word)} is not known.${(0,suggest/* didYouMean */.a)(word, known)}`, `Known: ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/compile.js





function compileContract(document, digest) {
    const scope = { document, problems: [], findings: [] };
    const source = document.value;
    const objects = source.schema ?? [];
    if (objects.length === 0) {
        problem(scope, source.schema === undefined ? [] : ['schema'], 'The contract has no schema.', 'Add schema with at least one dataset.');
    }
    const sets = objects.map((object, index) => readDataset(scope, object, ['schema', index], source.apiVersion));
    namedOnce(scope, sets);
    const contract = {
        id: source.id,
        version: source.version,
        name: source.name,
        apiVersion: source.apiVersion,
        file: document.file,
        digest,
        servers: readServers(scope, source),
        datasets: maskTogether(sets.map((dataset) => compileDataset(dataset, sets, source))),
        findings: scope.findings,
    };
    return { contract, problems: scope.problems };
}
function compileDataset(dataset, all, source) {
    const { scope, path } = dataset;
    const key = readPrimaryKey(dataset);
    const primaryKey = key.map((of) => of.physicalName);
    const checks = withUniqueIds([
        ...implicitChecks(dataset, primaryKey),
        ...primaryKeyChecks(dataset, key),
        ...relationshipChecks(dataset, all),
        ...ruleChecks(dataset),
    ]);
    if (checks.length === 0) {
        say(scope, 'contract-empty', 'warning', path, `Nothing is checked about "${dataset.name}": it has no rules and no types.`);
    }
    return {
        name: dataset.name,
        physicalName: dataset.source.physicalName ?? dataset.name,
        contractId: source.id,
        contractVersion: source.version,
        at: scope.document.place([...path, 'name']),
        columns: dataset.columns,
        primaryKey,
        checks,
    };
}
function maskTogether(datasets) {
    const id = (dataset, column) => JSON.stringify([dataset, column]);
    const masked = new Set(datasets.flatMap(({ name, columns }) => columns.filter((of) => of.masked).map(({ physicalName }) => id(name, physicalName))));
    const pairs = datasets.flatMap(({ name, checks }) => checks.flatMap(({ measure }) => {
        if (measure.kind !== 'orphans')
            return [];
        const { references } = measure;
        return measure.key.map((key, index) => [id(name, key), id(references.dataset, references.key[index] ?? '')]);
    }));
    for (let before = -1; before < masked.size;) {
        before = masked.size;
        for (const pair of pairs)
            if (pair.some((end) => masked.has(end)))
                for (const end of pair)
                    masked.add(end);
    }
    return datasets.map((dataset) => ({
        ...dataset,
        columns: dataset.columns.map((of) => ({ ...of, masked: masked.has(id(dataset.name, of.physicalName)) })),
    }));
}
function namedOnce(scope, sets) {
    const lines = new Map();
    for (const dataset of sets) {
        const at = [...dataset.path, 'name'];
        const name = dataset.name.toLowerCase();
        if (dataset.name.trim() === '')
            problem(scope, at, 'The name of the dataset is empty.');
        else if (lines.has(name)) {
            problem(scope, at, `The dataset "${dataset.name}" is declared twice; first in line ${lines.get(name)}.`, 'Rename one of them.');
        }
        else
            lines.set(name, scope.document.place(at).line);
    }
}
function readServers(scope, source) {
    const lines = new Map();
    return (source.servers ?? []).flatMap((server, index) => {
        const path = ['servers', index];
        const { server: name, type } = server;
        if (name === undefined || type === undefined)
            return [];
        if (lines.has(name)) {
            problem(scope, [...path, 'server'], `The server "${name}" is given twice; first in line ${lines.get(name)}.`, 'Rename one of them.');
        }
        const at = scope.document.place([...path, 'server']);
        lines.set(name, at.line);
        const { format, delimiter } = server;
        return [{ server: name, type, path: server.path ?? server.location, format, delimiter, at }];
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/schema-reading.js
function isSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function knownKeys(root, schema) {
    const keys = new Set();
    const seen = new Set();
    const collect = (part) => {
        if (!isSchema(part) || seen.has(part))
            return;
        seen.add(part);
        if (isSchema(part.properties))
            for (const key of Object.keys(part.properties))
                keys.add(key);
        collect(dereference(root, part.$ref));
        for (const branch of [part.allOf, part.anyOf, part.oneOf].flat())
            collect(branch);
        collect(part.then);
        collect(part.else);
    };
    collect(schema);
    return keys;
}
function allowedTypes(root, schema) {
    if (!isSchema(schema))
        return [];
    if (schema.type !== undefined)
        return [schema.type].flat().map(String);
    if (schema.$ref !== undefined)
        return allowedTypes(root, dereference(root, schema.$ref));
    return [schema.anyOf, schema.oneOf].flat().flatMap((branch) => allowedTypes(root, branch));
}
function typeName(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
function dereference(root, reference) {
    if (typeof reference !== 'string' || !reference.startsWith('#/'))
        return undefined;
    let found = root;
    for (const step of reference.slice(2).split('/'))
        found = isSchema(found) ? found[step] : undefined;
    return found;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/explain.js



const MAX_ERRORS = 5_000;
const UNKNOWN_KEY = new Set(['additionalProperties', 'unevaluatedProperties']);
function explainErrors(document, root, errors) {
    const located = errors
        .slice(0, MAX_ERRORS)
        .map((error) => ({ ...error, path: pathOf(document, error.instancePath) }));
    const context = { document, root: root, errors: located };
    const unions = located.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf');
    const outer = new Map(unions.map((union) => [union.instancePath, union]));
    const settled = unions.map((union) => {
        const { covers, says } = settleUnion(context, union);
        return outer.get(union.instancePath) === union && says !== undefined ? { covers, says } : { covers };
    });
    const remaining = located.filter((error) => !settled.some((union) => union.covers(error)));
    const explained = [
        ...settled.flatMap((union) => union.says ?? []),
        ...remaining.filter((error) => !UNKNOWN_KEY.has(error.keyword)).flatMap((error) => explain(context, error) ?? []),
    ];
    const unknown = remaining
        .filter((error) => UNKNOWN_KEY.has(error.keyword))
        .flatMap((error) => explainUnknownKey(context, error, explained) ?? []);
    return toProblems(document, [...explained, ...unknown]);
}
function toProblems(document, explanations) {
    const seen = new Map();
    for (const { path, atKey, message, hint } of explanations) {
        const at = atKey === true ? document.placeOfKey(path) : document.place(path);
        const key = `${at.line}:${at.column}:${message}`;
        if (!seen.has(key))
            seen.set(key, { message, at, ...(hint === undefined ? {} : { hint }) });
    }
    return [...seen.values()];
}
function pathOf(document, pointer) {
    let inside = document.value;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => {
        const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
        const key = Array.isArray(inside) ? Number(name) : name;
        inside = inside[key];
        return key;
    });
}
function settleUnion(context, union) {
    const { path, data } = union;
    const branches = Array.isArray(union.schema) ? union.schema.filter(isSchema) : [];
    const here = union.instancePath;
    const operators = branches.map((branch) => (Array.isArray(branch.required) ? String(branch.required[0]) : undefined));
    if (branches.every((branch, index) => branch.type === undefined && operators[index] !== undefined)) {
        return settleOperators(union, operators);
    }
    if (branches.some((branch) => isSchema(branch.properties) && isSchema(branch.properties.from))) {
        const message = '"from" and "to" must both be one reference, or both be a list.';
        return {
            covers: (error) => error === union || (error.keyword === 'type' && error.instancePath.startsWith(`${here}/`)),
            says: [{ path, message }],
        };
    }
    const allowed = allowedTypes(context.root, { anyOf: branches });
    if (!allowed.includes(typeName(data))) {
        const message = `${subject(path)} is ${explain_shown(context, path, data)}; it must be ${listed(allowed)}.`;
        return {
            covers: (error) => error.instancePath === here && !UNKNOWN_KEY.has(error.keyword),
            says: [{ path, message }],
        };
    }
    const wrongForm = context.errors.some((error) => error.instancePath === here && error.keyword === 'pattern');
    return {
        covers: (error) => error.instancePath === here && ['oneOf', 'anyOf', 'type', 'pattern'].includes(error.keyword),
        says: wrongForm
            ? [
                {
                    path,
                    message: `${subject(path)} is ${quote(data)}, which is not a reference to a property.`,
                    hint: 'Write dataset.property, or schema/<id>/properties/<id>.',
                },
            ]
            : [],
    };
}
function settleOperators(union, operators) {
    const rule = union.data;
    if (typeof rule !== 'object' || rule === null)
        return { covers: (error) => error === union };
    const given = operators.filter((name) => Object.hasOwn(rule, name));
    const [, second] = given;
    const isBranch = (error) => error === union || (error.keyword === 'required' && operators.includes(String(error.params.missingProperty)));
    const covers = (error) => error.instancePath === union.instancePath && isBranch(error);
    if (given.length === 0) {
        if (Object.keys(rule).some((key) => (0,suggest/* nearestWord */.z)(key, operators) !== undefined))
            return { covers };
        const hint = `Add one of ${operators.join(', ')}.`;
        return { covers, says: [{ path: union.path, message: 'The rule says no threshold.', hint }] };
    }
    if (second === undefined)
        return { covers };
    const message = `The rule has ${given.length} thresholds: ${given.join(', ')}.`;
    const hint = 'Give one; for a range use mustBeBetween, or write two rules.';
    return { covers, says: [{ path: [...union.path, second], atKey: true, message, hint }] };
}
function explain(context, error) {
    const { path, params, data } = error;
    const name = subject(path);
    const value = explain_shown(context, path, data);
    switch (error.keyword) {
        case 'if':
            return undefined;
        case 'required':
            return {
                path,
                message: `The key "${params.missingProperty}" is missing${inside(path)}.`,
                hint: requiredHint(params),
            };
        case 'type':
            return {
                path,
                message: `${name} is ${value}; it must be ${listed([params.type].flat())}.`,
                hint: typeHint(context, error),
            };
        case 'enum':
        case 'const': {
            const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
            const near = typeof data === 'string' ? (0,suggest/* didYouMean */.a)(data, allowed) : '';
            return { path, message: `${name} is ${value}, which is not known.${near}`, hint: `Known: ${allowed.join(', ')}.` };
        }
        case 'minItems':
        case 'maxItems': {
            const exact = isSchema(error.parentSchema) && error.parentSchema.minItems === error.parentSchema.maxItems;
            const few = error.keyword === 'minItems' ? 'at least' : 'at most';
            return {
                path,
                message: `${name} has ${data.length} entries; it must have ${exact ? '' : `${few} `}${params.limit}.`,
            };
        }
        case 'uniqueItems': {
            const pair = String(path.at(-1)).endsWith('Between');
            return {
                path,
                message: `${name} names the same value twice.`,
                hint: pair ? 'Use mustBe or mustNotBe for one number.' : undefined,
            };
        }
        case 'minimum':
        case 'exclusiveMinimum':
            return {
                path,
                message: `${name} is ${value}; it must be ${error.keyword === 'minimum' ? 'at least' : 'greater than'} ${params.limit}.`,
            };
        case 'not':
            return {
                path: [...path, 'from'],
                atKey: true,
                message: '"from" is the property itself here.',
                hint: 'Remove it, or move the relationship to the schema object.',
            };
        case 'format':
            return { path, message: `${name} is ${value}, which is not a ${params.format}.` };
        case 'pattern':
            return { path, message: `${name} is ${value}, which does not match ${params.pattern}.` };
        default:
            return { path, message: `${name} is ${value}, which breaks "${error.keyword}" of the standard's JSON Schema.` };
    }
}
function explainUnknownKey(context, error, others) {
    const { path, params } = error;
    const key = String(params.additionalProperty ?? params.unevaluatedProperty);
    const at = [...path, key];
    const parent = valueAt(context, path.slice(0, -1));
    if (path.at(-1) === 'logicalTypeOptions' && isSchema(parent))
        return explainOption(context, error, parent, key);
    const known = knownKeys(context.root, error.parentSchema);
    if (!known.has(key)) {
        const hint = key === '<<' ? 'Merge keys belong to YAML 1.1; write the keys out.' : undefined;
        return {
            path: at,
            atKey: true,
            message: `The key "${key}" is not known${inside(path)}.${(0,suggest/* didYouMean */.a)(key, known)}`,
            hint,
        };
    }
    const inObject = (other) => path.every((step, index) => other.path[index] === step);
    if (others.some(inObject))
        return undefined;
    const rule = valueAt(context, path);
    if (path.includes('quality') && isSchema(rule) && rule.type === undefined && rule.metric === undefined) {
        return { path, message: 'The rule has neither metric nor type.', hint: 'Add metric, or type: sql, text or custom.' };
    }
    return {
        path: at,
        atKey: true,
        message: `The key "${key}" does not belong here${inside(path)}.`,
        hint: typeOfRule(rule),
    };
}
function explainOption(context, error, property, key) {
    const { path } = error;
    const { logicalType } = property;
    if (logicalType === undefined) {
        return {
            path,
            atKey: true,
            message: 'logicalTypeOptions need a logicalType.',
            hint: 'Add logicalType to the property.',
        };
    }
    const known = knownKeys(context.root, error.parentSchema);
    const message = `"${key}" is no option of the logical type ${String(logicalType)}.${(0,suggest/* didYouMean */.a)(key, known)}`;
    return { path: [...path, key], atKey: true, message, hint: `Options: ${[...known].join(', ')}.` };
}
function typeOfRule(rule) {
    return isSchema(rule) && typeof rule.type === 'string' ? `The type is ${rule.type}.` : undefined;
}
function requiredHint(params) {
    if (params.missingProperty === 'metric')
        return 'Add metric, or type: sql, text or custom.';
    return params.missingProperty === 'rule' ? 'Add rule, or type: sql, text or custom.' : undefined;
}
function typeHint(context, { path, params, data }) {
    const written = context.document.written(path);
    if (params.type === 'string' && typeof data !== 'object' && written !== undefined)
        return `Write it in quotes: "${written}".`;
    if (params.type === 'boolean' && typeof data === 'string')
        return 'Write true or false.';
    const number = params.type === 'number' || params.type === 'integer';
    if (number && typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data)))
        return 'Remove the quotes.';
    return undefined;
}
function valueAt(context, path) {
    let value = context.document.value;
    for (const step of path)
        value = value[step];
    return value;
}
function subject(path) {
    const last = path.at(-1);
    return typeof last === 'number'
        ? `Entry ${last + 1} of ${String(path.at(-2) ?? 'the list')}`
        : String(last ?? 'The file');
}
function inside(path) {
    const names = path.filter((step) => typeof step === 'string');
    return names.length === 0 ? '' : ` in ${names.at(-1)}`;
}
function explain_shown(context, path, data) {
    if (data === null || data === undefined)
        return 'empty';
    if (Array.isArray(data))
        return 'a list';
    if (typeof data === 'object')
        return 'a mapping';
    return typeof data === 'string' ? quote(data) : (context.document.written(path) ?? String(data));
}
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    null: 'empty',
};
function listed(types) {
    const words = new Set(types);
    if (words.has('number'))
        words.delete('integer');
    return [...words].map((type) => TYPE_WORDS[type] ?? type).join(' or ');
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/validate.js


const odcs31 = () => __webpack_require__.e(/* import() */ 118).then(__webpack_require__.bind(__webpack_require__, 87118));
const odcs30 = () => __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 98007));
const STANDARDS = new Map([
    ['v3.1.0', odcs31],
    ['v3.0.2', odcs30],
    ['v3.0.1', odcs30],
    ['v3.0.0', odcs30],
]);
const VERSIONS = [...STANDARDS.keys()];
async function validateContract(document) {
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return [{ message: 'The file is not a data contract: it holds no mapping.', at: document.place([]) }];
    }
    const { kind, apiVersion } = value;
    const header = [
        ...headerProblem(document, 'kind', kind, ['DataContract']),
        ...headerProblem(document, 'apiVersion', apiVersion, VERSIONS),
    ];
    const load = STANDARDS.get(String(apiVersion));
    if (header.length > 0 || load === undefined)
        return header;
    const { schema, validate } = await load();
    if (validate(value))
        return [];
    return explainErrors(document, schema, validate.errors ?? []);
}
function headerProblem(document, key, value, known) {
    if (typeof value === 'string' && known.includes(value))
        return [];
    const hint = `Write ${key}: ${known[0]}.${known.length > 1 ? ` Supported: ${known.join(', ')}.` : ''}`;
    if (value === undefined) {
        return [
            {
                message: `The key "${key}" is missing; is this an Open Data Contract Standard file?`,
                at: document.place([]),
                hint,
            },
        ];
    }
    return [{ message: `${key} is ${quote(value)}, which is not supported here.`, at: document.place([key]), hint }];
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/load.js








const CONTRACT_FILE = /\.(?:ya?ml|json)$/i;
const CONTRACT = {
    noun: 'data contract',
    maxBytes: 4 * 1024 * 1024,
    split: 'Split the contract, one dataset a file.',
};
const MAX_PROBLEMS = 100;
async function loadContracts(options) {
    const { files, missing } = await findFiles(options.patterns, options.workspace);
    const contracts = [];
    const problems = [];
    for (const file of files) {
        const result = await loadContract(file, (0,kernel/* shownPath */.pS)(file, options.workspace));
        problems.push(...inOrder(result.problems));
        if (result.contract !== undefined)
            contracts.push(result.contract);
    }
    problems.push(...datasetsNamedTwice(contracts));
    if (problems.length > 0)
        throw invalid([...missing, ...problems]);
    if (missing.length > 0) {
        throw new kernel/* StepError */.zg(dataQualityErrors.CONTRACT_NOT_FOUND, 'A contract was not found.', { problems: missing });
    }
    return contracts;
}
async function findFiles(patterns, workspace) {
    const files = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const found = await (0,glob/* expandGlob */.h)(pattern, workspace);
        const usable = /[*?[]/.test(pattern) ? found.filter((file) => CONTRACT_FILE.test(file)) : found;
        if (usable.length === 0) {
            missing.push({
                message: `No contract matches "${pattern}".`,
                hint: 'Paths are relative to the workspace; a glob takes up *.yaml, *.yml and *.json.',
            });
        }
        for (const file of usable)
            files.add(file);
    }
    return { files: [...files].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), missing };
}
async function loadContract(path, file) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        return { message: `The file cannot be read: ${reason}`, at: { file } };
    });
    if ('message' in bytes)
        return { problems: [bytes] };
    const document = (0,documents_document/* readDocument */.u)(file, bytes, CONTRACT);
    if (!('value' in document))
        return { problems: document };
    const invalidBySchema = await validateContract(document);
    if (invalidBySchema.length > 0)
        return { problems: invalidBySchema };
    const { contract, problems } = compileContract(document, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    return { contract, problems };
}
function inOrder(problems) {
    return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
function datasetsNamedTwice(contracts) {
    const first = new Map();
    return contracts.flatMap((contract) => contract.datasets.flatMap((dataset) => {
        const name = dataset.name.toLowerCase();
        const other = first.get(name);
        if (other === undefined)
            first.set(name, contract);
        if (other === undefined || other === contract)
            return [];
        const at = other.datasets.find((candidate) => candidate.name.toLowerCase() === name)?.at;
        return [
            {
                message: `The dataset "${dataset.name}" is declared by two contracts; first at ${at === undefined ? other.file : (0,kernel/* formatPlace */.dE)(at)}.`,
                at: dataset.at,
                hint: 'Rename one of them, or check the contracts in two steps.',
            },
        ];
    }));
}
function invalid(problems) {
    const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
    const shown = problems.slice(0, MAX_PROBLEMS);
    const more = problems.length - shown.length;
    return new kernel/* StepError */.zg(dataQualityErrors.CONTRACT_INVALID, `${count} in the contracts.`, {
        hint: 'Correct the contracts; nothing was checked.',
        problems: more === 0 ? shown : [...shown, { message: `…and ${more} more.` }],
    });
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/malformed.js
var malformed = __webpack_require__(95748);
// EXTERNAL MODULE: ./lib/shared/engines/errors.js
var errors = __webpack_require__(31826);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-failure.js




const BEFORE_READING = /^(Binder|Catalog|Parser) Error/;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const WITHHELD = 'what the engine says is not shown, since it may quote a value that the contract classifies.';
function tellFailure(error, source, discreet) {
    if (!(error instanceof kernel/* StepError */.zg))
        return error;
    const { message } = error;
    switch (error.code) {
        case 'ENGINE_FAILED':
            if (malformed/* MALFORMED */.G7.test(message))
                return unreadable(error, source, discreet);
            return discreet ? new kernel/* StepError */.zg(errors/* engineErrors */.K.ENGINE_FAILED, withoutValues(message)) : error;
        case 'ENGINE_OUT_OF_MEMORY':
        case 'ENGINE_DISK_FULL':
            return discreet ? new kernel/* StepError */.zg(error.kind, message.replace(/:.*/s, '.'), hintOf(error)) : error;
        default:
            return error;
    }
}
function unreadable(error, source, discreet) {
    const file = (0,malformed/* fileAtFault */.m7)(error, source.files);
    return new kernel/* StepError */.zg(dataQualityErrors.DATA_UNREADABLE, `${source.pattern} cannot be read as ${source.format}: ${whatIsWrong(error.message, file, discreet)}`, {
        hint: 'Correct the file at the place that the message names, or name another in the input data.',
        ...(discreet ? {} : { cause: error }),
    });
}
function whatIsWrong(message, file, discreet) {
    if (malformed/* SNIFFING */.Xx.test(message)) {
        return `in ${file ?? 'one of its files'} a row has another number of values than the header, or a quote is never closed.`;
    }
    if (!discreet)
        return message;
    const line = malformed/* LINE */.pj.exec(message)?.[1];
    const place = [line === undefined ? [] : `line ${line}`, file ?? []].flat().join(' of ');
    return `${classOf(message)}${place === '' ? '' : ` in ${place}`}: ${WITHHELD}`;
}
function withoutValues(message) {
    if (BEFORE_READING.test(message))
        return message.replace(QUOTED, '"…"');
    return `${classOf(message)}: ${WITHHELD}`;
}
function classOf(message) {
    return /^[A-Z][A-Za-z ]* Error/.exec(message)?.[0] ?? 'Error';
}
function hintOf({ hint }) {
    return hint === undefined ? {} : { hint };
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-session.js


function openSession(options) {
    const { engine, host, clock, source, name, discreet } = options;
    const queries = [];
    const asked = new Map();
    return {
        engine,
        queries,
        async ask(purpose, sql) {
            const before = asked.get(sql);
            if (before !== undefined)
                return before;
            const started = clock.monotonic();
            const rows = await engine
                .query(sql, {
                signal: host.signal,
                onProgress: (fraction) => host.progress(`${name}: ${purpose}`, fraction),
            })
                .catch((error) => {
                throw tellFailure(error, source, discreet);
            });
            const seconds = Math.round(clock.monotonic() - started) / 1000;
            queries.push({ purpose, sql, seconds });
            const result = { rows, query: queries.length - 1 };
            asked.set(sql, result);
            return result;
        },
    };
}
function isValueError(error) {
    return (error instanceof kernel/* StepError */.zg &&
        error.code === 'ENGINE_FAILED' &&
        /^(Out of Range|Conversion|Invalid Input|Binder) Error/.test(error.message));
}
function isOutOfMemory(error) {
    return error instanceof kernel/* StepError */.zg && error.code === 'ENGINE_OUT_OF_MEMORY';
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/columns.js
function columns_columnsOf(expression) {
    const names = new Set();
    visit(expression, (node) => {
        if (node.op === 'column')
            names.add(node.name);
    });
    return [...names];
}
function isComparedToBounds(condition) {
    let compared = true;
    visit(condition, (node) => {
        compared &&= COMPARED.has(node.op);
    });
    return compared;
}
const COMPARED = new Set([
    'column',
    'literal',
    'compare',
    'isNull',
    'isNaN',
    'and',
    'or',
    'not',
]);
function visit(expression, look) {
    look(expression);
    for (const part of partsOf(expression))
        visit(part, look);
}
function partsOf(expression) {
    switch (expression.op) {
        case 'column':
        case 'literal':
            return [];
        case 'isNull':
        case 'isNaN':
        case 'matches':
        case 'like':
        case 'not':
        case 'negate':
        case 'tryCast':
            return [expression.of];
        case 'in':
            return [expression.of, ...expression.values];
        case 'and':
        case 'or':
            return expression.of;
        case 'compare':
        case 'arithmetic':
            return [expression.left, expression.right];
        case 'call':
            return expression.args;
        case 'case': {
            const { branches, otherwise } = expression;
            return [...branches.flatMap(({ when, then }) => [when, then]), ...(otherwise === undefined ? [] : [otherwise])];
        }
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/fit.js


function fitToTypes({ failing, whenExact, nanFails = [] }, columns) {
    const isExact = (name) => ['integer', 'decimal'].includes(columns.get(name)?.type ?? '');
    const asked = whenExact !== undefined && columns_columnsOf(whenExact).every(isExact) ? whenExact : failing;
    const floats = nanFails.filter((name) => columns.get(name)?.type === 'double');
    return floats.length === 0
        ? asked
        : or(asked, ...floats.map((name) => ({ op: 'isNaN', of: column(name) })));
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/missing-column.js

const SHOWN = 20;
function missing_column_noSuchColumn(name, { columns, untold }) {
    const told = columns.map((column) => column.name).filter((one) => untold?.has(one) !== true);
    const shown = told.slice(0, SHOWN);
    const more = told.length - shown.length;
    const rest = columns.length - told.length;
    const list = [
        shown.length === 0 ? [] : shown.join(', '),
        more === 0 ? [] : `${more} more`,
        rest === 0 ? [] : `${rest} that the contract does not name`,
    ].flat();
    return `There is no column ${JSON.stringify(name)}.${(0,suggest/* didYouMean */.a)(name, told)} The data has: ${list.join(' and ')}.`;
}

// EXTERNAL MODULE: ./lib/shared/engines/sql/printer.js
var printer = __webpack_require__(68034);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/calendar.js
const PARTS = {
    year: [0, 4],
    month: [5, 7],
    day: [8, 10],
    hour: [11, 13],
    minute: [14, 16],
    second: [17, 19],
    toDate: [0, 10],
};
function boundsOfPart(name, { group, type }) {
    const part = PARTS[name];
    if (part === undefined || (type !== 'date' && type !== 'timestamp'))
        return undefined;
    const [from, to] = part;
    const { rows, min, max } = group;
    const of = name === 'toDate' ? 'date' : 'integer';
    if (min === undefined || max === undefined)
        return { group: group.nulls === rows ? group : { rows }, type: of };
    if (min.slice(0, from) !== max.slice(0, from))
        return { group: withoutBounds(group), type: of };
    return { group: { ...group, min: min.slice(from, to), max: max.slice(from, to) }, type: of };
}
function withoutBounds({ rows, nulls }) {
    return nulls === undefined ? { rows } : { rows, nulls };
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/prove.js


const ANY = { true: true, false: true, null: true };
function neverTrue(condition, group, grounds) {
    return !possible(condition, { group, ...grounds }).true;
}
function alwaysTrue(condition, group, grounds) {
    const values = possible(condition, { group, ...grounds });
    return !values.false && !values.null;
}
function possible(condition, context) {
    switch (condition.op) {
        case 'literal':
            if (condition.type === 'null' || condition.value === null)
                return { true: false, false: false, null: true };
            if (condition.type !== 'boolean')
                return ANY;
            return condition.value === true || condition.value === 'true'
                ? { true: true, false: false, null: false }
                : { true: false, false: true, null: false };
        case 'isNull': {
            if (condition.of.op !== 'column')
                return { ...ANY, null: false };
            const group = context.group(condition.of.name);
            if (group?.nulls === undefined)
                return { ...ANY, null: false };
            return { true: group.nulls > 0, false: group.nulls < group.rows, null: false };
        }
        case 'isNaN':
            return condition.of.op === 'column' ? isNaNPossible(condition.of.name, context) : ANY;
        case 'not': {
            const of = possible(condition.of, context);
            return { true: of.false, false: of.true, null: of.null };
        }
        case 'and':
            return condition.of.map((part) => possible(part, context)).reduce(prove_and, { true: true, false: false, null: false });
        case 'or':
            return negate(condition.of
                .map((part) => negate(possible(part, context)))
                .reduce(prove_and, { true: true, false: false, null: false }));
        case 'compare':
            return comparison(condition.by, condition.left, condition.right, context);
        case 'in': {
            const equal = condition.values.map((value) => comparison('=', condition.of, value, context));
            const nullable = equal.some((one) => one.null);
            return {
                true: equal.some((one) => one.true),
                false: equal.every((one) => one.false),
                null: nullable,
            };
        }
        case 'call':
            return condition.name === 'coalesce'
                ? condition.args.map((part) => possible(part, context)).reduceRight(instead)
                : ANY;
        default:
            return ANY;
    }
}
function instead(second, first) {
    if (!first.null)
        return first;
    return { true: first.true || second.true, false: first.false || second.false, null: second.null };
}
function isNaNPossible(name, { group: groupOf, columns, boundsTellNaN }) {
    const group = groupOf(name);
    const nullable = group?.nulls !== 0;
    const exact = columns.get(name)?.type === 'integer' || columns.get(name)?.type === 'decimal';
    const told = boundsTellNaN && group?.min !== undefined;
    return { true: !exact && !told, false: true, null: nullable };
}
function prove_and(a, b) {
    return {
        true: a.true && b.true,
        false: a.false || b.false,
        null: (a.null && (b.null || b.true)) || (b.null && a.true),
    };
}
function negate(of) {
    return { true: of.false, false: of.true, null: of.null };
}
const MIRRORED = {
    '=': '=',
    '<>': '<>',
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
};
function comparison(by, left, right, context) {
    if (left.op === 'literal' && right.op !== 'literal')
        return comparison(MIRRORED[by], right, left, context);
    const bounded = boundsOf(left, context);
    if (bounded === undefined || right.op !== 'literal' || right.value === null)
        return ANY;
    const { group, type } = bounded;
    const onlyNull = group.nulls !== undefined && group.nulls === group.rows;
    if (onlyNull)
        return { true: false, false: false, null: true };
    const nullable = group.nulls !== 0;
    const bound = literalBound(right, type);
    if (group.min === undefined || group.max === undefined || bound === undefined)
        return { ...ANY, null: nullable };
    const low = compareBounds(group.min, bound, type);
    const high = compareBounds(group.max, bound, type);
    const nan = type === 'double' && !context.boundsTellNaN;
    const below = low < 0;
    const above = high > 0 || nan;
    const same = low <= 0 && high >= 0;
    const truth = {
        '=': { true: same, false: below || above },
        '<>': { true: below || above, false: same },
        '<': { true: below, false: same || above },
        '<=': { true: below || same, false: above },
        '>': { true: above, false: same || below },
        '>=': { true: above || same, false: below },
    }[by];
    return { ...truth, null: nullable };
}
function boundsOf(value, context) {
    if (value.op === 'call') {
        const [of] = value.args;
        const inner = of?.op === 'column' ? boundsOf(of, context) : undefined;
        return inner === undefined ? undefined : boundsOfPart(value.name, inner);
    }
    if (value.op !== 'column')
        return undefined;
    const group = context.group(value.name);
    const type = context.columns.get(value.name)?.type;
    return group === undefined || type === undefined ? undefined : { group, type };
}
function literalBound(literal, type) {
    const value = String(literal.value);
    if (literal.type === 'number') {
        return type === 'integer' || type === 'decimal' || type === 'double' ? value : undefined;
    }
    if (literal.type === 'string')
        return type === 'string' && /^[ -~]*$/.test(value) ? value : undefined;
    if (literal.type === 'date' && type === 'date')
        return value;
    if (type === 'timestamp' && (literal.type === 'timestamp' || literal.type === 'date')) {
        return `${(0,printer/* utcTimestamp */.$A)(value)}000`;
    }
    return undefined;
}
function compareBounds(a, b, type) {
    if (type === 'integer' || type === 'decimal') {
        return /e/i.test(a) || /e/i.test(b) ? order(Number(a), Number(b)) : compareExact(a, b);
    }
    return type === 'double' ? order(Number(a), Number(b)) : order(a, b);
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareExact(a, b) {
    const scale = Math.max(decimals(a), decimals(b));
    return order(scaled(a, scale), scaled(b, scale));
}
function decimals(number) {
    const point = number.indexOf('.');
    return point === -1 ? 0 : number.length - point - 1;
}
function scaled(number, scale) {
    const [whole = '', fraction = ''] = number.replace(/^[+-]/, '').split('.');
    const magnitude = BigInt(`${whole}${fraction.padEnd(scale, '0')}` || '0');
    return number.startsWith('-') ? -magnitude : magnitude;
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/value-type.js
var value_type = __webpack_require__(86165);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/types.js

function canHold(duckdbType, logicalType) {
    const { type } = (0,value_type/* valueTypeOf */.T)(duckdbType);
    switch (logicalType) {
        case 'string':
            return type === 'string';
        case 'integer':
            return type === 'integer' || /^DECIMAL\(\d+,0\)$/.test(duckdbType);
        case 'number':
            return type === 'integer' || type === 'decimal' || type === 'double';
        case 'boolean':
            return type === 'boolean';
        case 'date':
            return type === 'date';
        case 'timestamp':
            return type === 'timestamp';
        case 'time':
            return duckdbType.startsWith('TIME') && type !== 'timestamp';
        case 'array':
            return duckdbType.endsWith(']');
        case 'object':
            return /^(STRUCT|MAP)\(.*\)$/s.test(duckdbType);
    }
}
const TEXT = 'VARCHAR';
function isJsonText(duckdbType) {
    return /^(VARCHAR|UUID|DATE|TIME)/.test(duckdbType);
}
const EMPTY_TYPES = {
    string: TEXT,
    integer: 'BIGINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
    time: 'TIME',
    object: 'MAP(VARCHAR, JSON)',
    array: 'JSON[]',
};

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/plan.js







const COLUMNS_PER_SCAN = 128;
const CHECKS_PER_SCAN = 496;
const PUSH_DOWN_SHARE = 8;
function makePlan(input) {
    const decided = [];
    const pushDown = [];
    const scan = [];
    const keys = [];
    const orphans = [];
    const rules = [];
    for (const check of input.dataset.checks) {
        const { measure, filter } = check;
        const refusal = whyNot(check, input);
        if (measure.kind === 'notExecutable')
            decided.push({ kind: 'skipped', check, reason: measure.reason });
        else if (refusal !== undefined) {
            const kind = measure.kind === 'columnType' ? 'broken' : 'failed';
            decided.push({ kind, check, answer: { by: 'schema' }, message: refusal });
        }
        else if (measure.kind === 'columnType') {
            decided.push({ kind: 'measured', check, answer: { by: 'schema' }, measured: { amount: 0, rowsChecked: null } });
        }
        else if (measure.kind === 'query')
            rules.push({ check, sql: measure.sql });
        else if (measure.kind === 'duplicates') {
            const ascending = input.statistics && filter === undefined ? ascendingPart(measure.key, input) : undefined;
            keys.push({ check, key: measure.key, filter, ...(ascending === undefined ? {} : { ascending }) });
        }
        else if (measure.kind === 'orphans') {
            const relation = input.relationOf(measure.references.dataset);
            if (relation === undefined)
                throw new Error(`no relation of ${measure.references.dataset}`);
            orphans.push({ check, key: measure.key, filter, references: { relation, key: measure.references.key } });
        }
        else if (measure.kind === 'rowCount') {
            if (filter === undefined && input.statistics !== undefined)
                decided.push(countedInFooters(check, input.statistics));
            else
                scan.push({ check, failing: NEVER, filter });
        }
        else {
            const row = { check, failing: fitToTypes(measure, input.relation.scope), filter };
            const proof = prove(row, input);
            if (proof !== undefined)
                decided.push(proof);
            else {
                const asked = { ...row, failing: withoutIdleParts(row.failing, input) };
                if (isQuick(asked, input))
                    pushDown.push(asked);
                else
                    scan.push(asked);
            }
        }
    }
    const read = new Set(scan.flatMap(columnsOfRow));
    const free = pushDown.filter((row) => isFreeInScan(row, read));
    const alone = pushDown.filter((row) => !free.includes(row));
    return { decided, pushDown: alone, scans: packScans([...scan, ...free]), keys, orphans, rules };
}
const NEVER = { op: 'literal', type: 'boolean', value: false };
const ALL = { op: 'literal', type: 'boolean', value: true };
function readAsText(type, logicalTypes, { source }) {
    if (source.format !== 'csv' || type !== TEXT)
        return '';
    const forms = {
        date: 'YYYY-MM-DD',
        timestamp: 'YYYY-MM-DD hh:mm:ss',
        time: 'hh:mm:ss',
    };
    const form = logicalTypes.flatMap((logicalType) => forms[logicalType] ?? [])[0];
    return form === undefined ? ' Some value of it is none.' : ` Some value of it is none in the form ${form}.`;
}
function whyNot(check, input) {
    const { relation, dialect } = input;
    const { measure, filter } = check;
    const messages = [];
    const need = (names, of, where = '') => {
        for (const name of names)
            if (!of.scope.has(name))
                messages.push(`${where}${missing_column_noSuchColumn(name, of)}`);
    };
    const attempt = (expression, columns = relation.scope) => {
        try {
            dialect.expression(expression, columns);
        }
        catch (error) {
            if (!(error instanceof typing/* ExpressionRefused */.jN))
                throw error;
            messages.push(error.message);
        }
    };
    if (filter !== undefined)
        need(columns_columnsOf(filter), relation, 'In the filter: ');
    if (measure.kind === 'failingRows')
        need(columns_columnsOf(measure.failing), relation);
    if (measure.kind === 'duplicates' || measure.kind === 'orphans')
        need(measure.key, relation);
    if (measure.kind === 'columnType') {
        need([measure.column], relation);
        const type = relation.columns.find(({ name }) => name === measure.column)?.type;
        const { logicalTypes } = measure;
        if (type !== undefined && logicalTypes?.some((logicalType) => canHold(type, logicalType)) === false) {
            const name = JSON.stringify(measure.column);
            messages.push(`Column ${name} is ${type} in the data; the contract says ${logicalTypes.join(' or ')}.${readAsText(type, logicalTypes, relation)}`);
        }
    }
    if (measure.kind === 'orphans') {
        const other = input.relationOf(measure.references.dataset);
        if (other === undefined)
            return `The referenced dataset ${JSON.stringify(measure.references.dataset)} is not in the contract.`;
        need(measure.references.key, other, `In ${measure.references.dataset}: `);
        if (measure.key.length !== measure.references.key.length)
            messages.push('The two keys differ in length.');
    }
    if (messages.length > 0)
        return messages.join(' ');
    if (filter !== undefined)
        attempt(filter);
    if (measure.kind === 'failingRows')
        attempt(fitToTypes(measure, relation.scope));
    if (measure.kind === 'duplicates')
        for (const name of measure.key)
            attempt(compare('=', column(name), column(name)));
    if (measure.kind === 'orphans') {
        const other = input.relationOf(measure.references.dataset)?.scope;
        measure.key.forEach((name, index) => {
            const theirs = other?.get(measure.references.key[index] ?? '');
            const ours = relation.scope.get(name);
            if (ours === undefined || theirs === undefined)
                return;
            const pair = new Map([
                [name, ours],
                [`${measure.references.dataset}.${measure.references.key[index]}`, theirs],
            ]);
            const [left = '', right = left] = pair.keys();
            attempt(compare('=', column(left), column(right)), pair);
            if ([ours, theirs].some(({ type }) => type === 'double') &&
                [ours, theirs].some(({ type }) => type === 'decimal')) {
                messages.push(`Column ${JSON.stringify(left)} and ${JSON.stringify(right)} are a decimal and a float, which are never compared exactly; store both as one type.`);
            }
        });
    }
    return messages.length === 0 ? undefined : [...new Set(messages)].join(' ');
}
function countedInFooters(check, statistics) {
    const { rows, groups } = statistics;
    const proof = `num_rows = ${rows} in ${groups} row group${groups === 1 ? '' : 's'}`;
    return {
        kind: 'measured',
        check,
        answer: { by: 'statistics', proof },
        measured: { amount: rows, rowsChecked: rows },
    };
}
function prove(row, { relation, statistics }) {
    if (statistics === undefined || statistics.groups === 0)
        return undefined;
    const grounds = { columns: relation.scope, boundsTellNaN: statistics.boundsTellNaN };
    const names = columnsOfRow(row);
    const groups = groupsOf(names, statistics);
    if (groups === undefined)
        return undefined;
    const filtered = row.filter;
    if (filtered !== undefined && !groups.every((group) => alwaysTrue(filtered, group, grounds)))
        return undefined;
    if (!groups.every((group) => neverTrue(row.failing, group, grounds)))
        return undefined;
    return {
        kind: 'measured',
        check: row.check,
        answer: { by: 'statistics', proof: describeProof(names, statistics) },
        measured: { amount: 0, rowsChecked: statistics.rows },
    };
}
function withoutIdleParts(failing, input) {
    const { statistics } = input;
    if (failing.op !== 'or' || statistics === undefined)
        return failing;
    const grounds = { columns: input.relation.scope, boundsTellNaN: statistics.boundsTellNaN };
    const parts = failing.of.filter((part) => {
        const groups = groupsOf(columns_columnsOf(part), statistics);
        return groups === undefined || !groups.every((group) => neverTrue(part, group, grounds));
    });
    const [only, ...others] = parts.map((part) => withoutIdleParts(part, input));
    if (only === undefined)
        return failing;
    return others.length === 0 ? only : { op: 'or', of: [only, ...others] };
}
function isQuick(row, { relation, statistics }) {
    if (statistics === undefined || row.filter !== undefined || !isComparedToBounds(row.failing))
        return false;
    const names = columns_columnsOf(row.failing);
    const groups = names.length === 1 ? groupsOf(names, statistics) : undefined;
    if (groups === undefined)
        return false;
    const grounds = { columns: relation.scope, boundsTellNaN: statistics.boundsTellNaN };
    const candidates = groups.filter((group) => !neverTrue(row.failing, group, grounds));
    return candidates.length * PUSH_DOWN_SHARE <= groups.length;
}
function isFreeInScan({ failing }, read) {
    return failing.op === 'isNull' && failing.of.op === 'column' && read.has(failing.of.name);
}
function columnsOfRow({ failing, filter }) {
    return columns_columnsOf(and(failing, filter ?? ALL));
}
function groupsOf(names, statistics) {
    const perColumn = new Map(names.map((name) => [name, statistics.columns.get(name)]));
    if ([...perColumn.values()].some((groups) => groups?.length !== statistics.groups))
        return undefined;
    return Array.from({ length: statistics.groups }, (_, index) => (name) => perColumn.get(name)?.[index]);
}
function describeProof(names, statistics) {
    const facts = names.map((name) => {
        const groups = statistics.columns.get(name) ?? [];
        const nulls = groups.reduce((sum, group) => sum + (group.nulls ?? 0), 0);
        const known = groups.every((group) => group.nulls !== undefined);
        const bounded = groups.some(({ min }) => min !== undefined);
        return `${known ? `null_count = ${nulls}` : 'null_count unknown'}${bounded ? ', min and max' : ''} of ${JSON.stringify(name)}`;
    });
    const where = statistics.groups === 1 ? 'the only row group' : `all ${statistics.groups} row groups`;
    return `${facts.length === 0 ? 'the condition alone' : facts.join('; ')} in ${where}`;
}
function ascendingPart(key, { relation, statistics }) {
    return key.find((name) => {
        const groups = statistics?.columns.get(name);
        const type = relation.scope.get(name)?.type;
        if (statistics === undefined || groups === undefined || type === undefined || type === 'double')
            return false;
        if (groups.length === 0 || groups.length !== statistics.groups)
            return false;
        return groups.every((group, index) => {
            if (group.nulls !== 0 || group.min === undefined)
                return false;
            const before = groups[index - 1]?.max;
            return index === 0 || (before !== undefined && compareBounds(group.min, before, type) > 0);
        });
    });
}
function packScans(checks) {
    const scans = [];
    for (const row of checks) {
        const names = columnsOfRow(row);
        const fits = (scan) => scan.checks.length < CHECKS_PER_SCAN &&
            scan.columns.size + names.filter((name) => !scan.columns.has(name)).length <= COLUMNS_PER_SCAN;
        const shared = scans.find((scan) => names.every((name) => scan.columns.has(name)) && fits(scan));
        const scan = shared ?? scans.find(fits) ?? { columns: new Set(), checks: [] };
        if (scan.checks.length === 0)
            scans.push(scan);
        for (const name of names)
            scan.columns.add(name);
        scan.checks.push(row);
    }
    return scans.map((scan) => scan.checks);
}
function wholeKey(key, filter) {
    return and(...key.map((name) => not(isNull(column(name)))), ...(filter === undefined ? [] : [filter]));
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/print.js


const BITS = 62;
const OVERLAPS = 10;
const SAMPLE_CHARACTERS = 120;
function maskColumns(prefix, conditions) {
    const columns = [];
    for (let start = 0; start < conditions.length; start += BITS) {
        const terms = conditions
            .slice(start, start + BITS)
            .map((condition, bit) => `CASE WHEN ${condition} THEN ${1n << BigInt(bit)}::BIGINT ELSE 0 END`);
        columns.push({ name: `${prefix}${start / BITS}`, sql: terms.join(' + ') });
    }
    return columns;
}
function hasBit(masks, index) {
    return (((masks[Math.floor(index / BITS)] ?? 0n) >> BigInt(index % BITS)) & 1n) === 1n;
}
function scanSql(dialect, relation, checks, samples) {
    const filters = distinctFilters(dialect, relation, checks);
    const failing = checks.map((row) => conditionOf(dialect, relation, row));
    const masks = maskColumns('m', failing);
    const passes = maskColumns('f', filters);
    const names = (columns) => columns.map(({ name }) => name);
    const all = [...masks, ...passes];
    const anyFails = names(masks)
        .map((name) => `${name} <> 0`)
        .join(' OR ');
    const keep = relation.rowId !== undefined && samples > 0;
    const ctes = [
        `marked AS (SELECT ${all.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')}` +
            `${keep ? `, ${relation.rowId} AS r` : ''} FROM ${relation.from})`,
        `patterns AS MATERIALIZED (SELECT ${names(all).join(', ')}, count(*) AS n, ` +
            `${keep ? `min(r, ${samples}) FILTER (WHERE ${anyFails})` : 'NULL::BIGINT[]'} AS r ` +
            `FROM marked GROUP BY ${names(all).join(', ')})`,
    ];
    const parts = [
        `SELECT 'total' AS kind, NULL::BIGINT AS k, coalesce(sum(n), 0)::BIGINT AS n, NULL::VARCHAR AS ids FROM patterns`,
        `SELECT 'failing', NULL, coalesce(sum(n), 0)::BIGINT, NULL FROM patterns WHERE ${anyFails}`,
        countByBit('check', names(masks), checks.length, firstOfLists(keep ? samples : 0)),
        ...(filters.length === 0 ? [] : [countByBit('filter', names(passes), filters.length, 'NULL')]),
        overlapsSql(names(masks)),
    ];
    return `WITH ${ctes.join(', ')} ${parts.map((part) => `(${part})`).join(' UNION ALL ')}`;
}
function firstOfLists(samples) {
    return samples === 0 ? 'NULL' : `array_to_string(list_sort(flatten(min(r, ${samples})))[1:${samples}], ',')`;
}
function countByBit(kind, masks, count, ids) {
    const mask = masks.length === 1 ? masks[0] : `[${masks.join(', ')}][(k // ${BITS})::INTEGER + 1]`;
    return (`SELECT '${kind}', k, sum(n)::BIGINT, ${ids} FROM patterns, (SELECT unnest(range(${count})) AS k) ` +
        `WHERE (${mask} >> (k % ${BITS})::INTEGER) & 1 = 1 GROUP BY k`);
}
function overlapsSql(masks) {
    const several = masks.map((name) => `bit_count(${name})`).join(' + ');
    const groups = `SELECT concat_ws(':', ${masks.join(', ')}) AS pattern, sum(n)::BIGINT AS n FROM patterns ` +
        `WHERE ${several} > 1 GROUP BY pattern ORDER BY n DESC, pattern LIMIT ${OVERLAPS}`;
    return `SELECT 'overlap', NULL, n, pattern FROM (${groups})`;
}
function filterIndexes(dialect, relation, checks) {
    const filters = distinctFilters(dialect, relation, checks);
    return checks.map(({ filter }) => filter === undefined ? undefined : filters.indexOf(dialect.expression(filter, relation.scope)));
}
function distinctFilters(dialect, relation, checks) {
    const printed = checks.flatMap(({ filter }) => filter === undefined ? [] : [dialect.expression(filter, relation.scope)]);
    return [...new Set(printed)];
}
function sampleValue(dialect, relation, { name, masked }) {
    const engineName = relation.columns.find((one) => one.name === name)?.engineName ?? name;
    const value = dialect.identifier(engineName);
    if (masked)
        return `CASE WHEN ${value} IS NOT NULL THEN '' END`;
    return `substring(CAST(${value} AS VARCHAR), 1, ${SAMPLE_CHARACTERS + 1})`;
}
function rowsSql(dialect, relation, file, positions, columns) {
    const values = columns.map((one, index) => `, ${sampleValue(dialect, relation, one)} AS v${index}`);
    return (`SELECT file_row_number AS position${values.join('')} FROM ${relation.read([file])} ` +
        `WHERE file_row_number IN (${positions.join(', ')}) ORDER BY file_row_number`);
}
function leastRowsSql(dialect, relation, where, columns, samples) {
    const values = columns.map((one, index) => `${sampleValue(dialect, relation, one)} AS v${index}`);
    const order = columns.map((_, index) => `v${index} NULLS FIRST`).join(', ');
    return `SELECT ${values.join(', ')} FROM ${relation.from} WHERE ${where} ORDER BY ${order} LIMIT ${samples}`;
}
function conditionOf(dialect, relation, { failing, filter }) {
    return dialect.expression(filter === undefined ? failing : and(filter, failing), relation.scope);
}
function selectedSql(relation, where, samples) {
    const keep = relation.rowId !== undefined && samples > 0;
    const ids = keep ? `, array_to_string(min(${relation.rowId}, ${samples}), ',') AS ids` : '';
    return `SELECT count(*) AS selected${ids} FROM ${relation.from} WHERE ${where}`;
}
function ascendingSql(dialect, relation, name) {
    const value = dialect.expression(column(name), relation.scope);
    return (`SELECT count(*) AS total, coalesce(count_if(value <= before), 0) AS falls, count(value) AS known ` +
        `FROM (SELECT ${value} AS value, lag(${value}) OVER () AS before FROM ${relation.from})`);
}
function duplicatesSql(dialect, relation, check, part) {
    const groups = duplicateGroups(dialect, relation, check, part);
    return (`SELECT coalesce(sum(n), 0)::BIGINT AS rows, coalesce(sum(n - 1), 0)::BIGINT AS excess, count(*) AS keys ` +
        `FROM (SELECT n FROM (${groups}))`);
}
function duplicateKeysSql(dialect, relation, check, masked, samples, part) {
    const values = check.key.map((name, index) => {
        const text = masked.has(name) ? "''" : `substring(CAST(k${index} AS VARCHAR), 1, ${SAMPLE_CHARACTERS + 1})`;
        return `${text} AS v${index}`;
    });
    const order = check.key.map((_, index) => `k${index}`).join(', ');
    const groups = duplicateGroups(dialect, relation, check, part);
    const sortKey = check.key.map((_, index) => `k${index}, 'ASC NULLS LAST'`).join(', ');
    const place = part.of === 1 ? '' : `, hex(create_sort_key(${sortKey})) AS place`;
    return `SELECT ${values.join(', ')}, n${place} FROM (${groups}) ORDER BY ${order} LIMIT ${samples}`;
}
function duplicateGroups(dialect, relation, check, part) {
    const values = check.key.map((name) => dialect.expression(column(name), relation.scope));
    const keys = values.map((value, index) => `${value} AS k${index}`).join(', ');
    const slice = part.of === 1 ? '' : ` AND hash(${values.join(', ')}) % ${part.of} = ${part.index}`;
    const where = `${dialect.expression(wholeKey(check.key, check.filter), relation.scope)}${slice}`;
    return `SELECT ${keys}, count(*) AS n FROM ${relation.from} WHERE ${where} GROUP BY ALL HAVING count(*) > 1`;
}
function countSql(dialect, relation, filter) {
    const where = filter === undefined ? '' : ` WHERE ${dialect.expression(filter, relation.scope)}`;
    return `SELECT count(*) AS checked FROM ${relation.from}${where}`;
}
function orphansWhere(dialect, relation, check) {
    const { key, filter, references } = check;
    const pairs = key.map((name, index) => keyPair(dialect, relation, name, references.relation, references.key[index] ?? ''));
    const known = freshName(relation, 'known');
    const names = pairs.map((_, index) => freshName(relation, `k${index}`));
    const inner = pairs.map(({ theirs }, index) => `${theirs} AS ${names[index]}`).join(', ');
    const on = pairs.map(({ ours }, index) => `${known}.${names[index]} = ${ours}`);
    return (`${dialect.expression(wholeKey(key, filter), relation.scope)} AND NOT EXISTS ` +
        `(SELECT 1 FROM (SELECT DISTINCT ${inner} FROM ${references.relation.from}) AS ${known} WHERE ${on.join(' AND ')})`);
}
function keyPair(dialect, relation, name, other, otherName) {
    const ours = dialect.expression(column(name), relation.scope);
    const theirs = dialect.expression(column(otherName), other.scope);
    const types = [relation.scope.get(name)?.type, other.scope.get(otherName)?.type];
    if (types[0] === types[1] || !types.includes('double'))
        return { ours, theirs };
    return types[0] === 'double' ? { ours: wholeNumber(ours), theirs } : { ours, theirs: wholeNumber(theirs) };
}
function wholeNumber(float) {
    return `CASE WHEN abs(${float}) < 1e38 AND ${float} = trunc(${float}) THEN CAST(${float} AS HUGEINT) END`;
}
function freshName(relation, wanted) {
    const taken = new Set(relation.columns.map(({ engineName }) => engineName.toLowerCase()));
    let name = wanted;
    while (taken.has(name))
        name = `${name}_`;
    return name;
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/path.js
var duckdb_path = __webpack_require__(38842);
// EXTERNAL MODULE: ./lib/shared/engines/duckdb/scan.js
var scan = __webpack_require__(40068);
// EXTERNAL MODULE: ./lib/shared/engines/files/errors.js
var files_errors = __webpack_require__(57958);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/masked.js

const MASK = '•••';
function maskedColumns(dataset) {
    return new Set(dataset.columns.filter(({ masked }) => masked).map(({ physicalName }) => physicalName));
}
function withoutMaskedKeys(text, dataset) {
    const keys = [...maskedColumns(dataset)].flatMap((name) => [name, (0,duckdb_path/* literalPath */.l)(name)]);
    if (keys.length === 0)
        return text;
    const escaped = keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    return text.replace(new RegExp(`(^|[/\\\\'])(${escaped.join('|')})=[^/\\\\]*(?=[/\\\\])`, 'gi'), `$1$2=${MASK}`);
}
function untoldNames(format, names, dataset) {
    if (format !== 'csv' || maskedColumns(dataset).size === 0)
        return new Set();
    const known = new Set(dataset.columns.map(({ physicalName }) => physicalName));
    return new Set(names.filter((name) => !known.has(name)));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/schemas.js






async function refuseMixedSchemas(ask, dialect, source, contract) {
    if (source.files.length === 1 || source.format === 'json')
        return;
    const schemas = source.format === 'parquet' ? await parquetSchemas(ask, dialect, source) : await headers(ask, dialect, source);
    const [first] = schemas;
    const odd = schemas.find(({ columns }) => columns.join('\n') !== first?.columns.join('\n'));
    if (first === undefined || odd === undefined)
        return;
    const at = odd.columns.findIndex((column, index) => column !== first.columns[index]);
    const where = at === -1 ? odd.columns.length : at;
    const untold = untoldNames(source.format, [first, odd].flatMap(({ names }) => names), contract);
    const has = ({ columns, names }) => untold.has(names[where] ?? '') ? 'one that the contract does not name' : (columns[where] ?? 'no such column');
    throw new kernel/* StepError */.zg(dataQualityErrors.DATA_SCHEMAS_DIFFER, `The files of ${source.pattern} do not have the same columns: column ${where + 1} is ${has(first)} in ` +
        `${(0,external_node_path_.basename)(first.file)} and ${has(odd)} in ${(0,external_node_path_.basename)(odd.file)}.`, { hint: 'Narrow the pattern to files of one schema, or write them again with the same columns.' });
}
async function parquetSchemas(ask, dialect, source) {
    const list = source.files.map((file) => dialect.string((0,duckdb_path/* literalPath */.l)(file))).join(', ');
    const rows = await ask('schema', `WITH elements AS (SELECT file_name, column_id, concat_ws(' ', '"' || name || '"', duckdb_type, 'of ' || num_children) AS element ` +
        `FROM parquet_schema([${list}]) WHERE column_id > 0), ` +
        `schemas AS (SELECT file_name, string_agg(element, chr(10) ORDER BY column_id) AS columns FROM elements GROUP BY file_name) ` +
        `SELECT columns, min(file_name) AS file FROM schemas GROUP BY columns ORDER BY file LIMIT 2`);
    return rows.map((row) => ({ file: String(row.file), columns: String(row.columns).split('\n'), names: [] }));
}
async function headers(ask, dialect, source) {
    const schemas = [];
    for (const file of source.files) {
        const options = ['hive_partitioning = false', ...(0,scan/* csvOptions */.p)(dialect, source)].join(', ');
        const path = dialect.string((0,duckdb_path/* literalPath */.l)(file));
        const rows = await ask('schema', `SELECT column_name FROM (DESCRIBE SELECT * FROM read_csv(${path}, ${options}))`);
        const names = rows.map((row) => String(row.column_name));
        schemas.push({ file, columns: names.map((name) => JSON.stringify(name)), names });
    }
    return schemas;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/relation.js








const ROWS_PER_FILE = 2 ** 40;
function makeRelation(dialect, source, read, columns, footers) {
    const scope = new Map(columns.map(({ name, engineName, type: duckdbType }) => {
        const { type, asText } = (0,value_type/* valueTypeOf */.T)(duckdbType);
        const identifier = dialect.identifier(engineName);
        if (type === 'double' && footers?.boundsTellNaN === false)
            return [name, { sql: relation_withoutBounds(identifier), type }];
        return [name, { sql: asText ? `CAST(${identifier} AS VARCHAR)` : identifier, type }];
    }));
    const taken = new Set(columns.map(({ engineName }) => engineName.toLowerCase()));
    const positions = source.format === 'parquet' && !taken.has('file_index') && !taken.has('file_row_number');
    return {
        source,
        from: read(source.files),
        read,
        columns,
        scope,
        ...(footers === undefined ? {} : { footers }),
        ...(positions ? { rowId: `(file_index::BIGINT * ${ROWS_PER_FILE} + file_row_number)` } : {}),
    };
}
function relation_withoutBounds(identifier) {
    return `(${identifier} + 0)`;
}
async function openRelation(ask, dialect, found, contract) {
    const source = await withoutHidden(ask, dialect, found);
    const strings = new Set(contract.columns.filter(({ logicalType }) => logicalType === 'string').map(({ physicalName }) => physicalName));
    const partitions = source.partitions.filter((name) => strings.has(name));
    const hive = partitions.length === 0
        ? []
        : [
            `hive_types = ${struct(dialect, partitions.map((name) => [name, TEXT]))}`,
        ];
    await refuseMixedSchemas(ask, dialect, source, contract);
    if (source.format === 'parquet') {
        const read = (files) => (0,scan/* scanFiles */.T)(dialect, source, files, hive);
        const engineColumns = await describe(ask, read(source.files));
        const names = await parquetColumns(ask, dialect, source);
        const columns = engineColumns.map(({ name, type }, index) => {
            const own = names[index];
            if (own === undefined)
                return { name, engineName: name, type };
            return { name: own.name, engineName: name, type, ...(own.leaf === undefined ? {} : { leaf: own.leaf }) };
        });
        return makeRelation(dialect, source, read, columns, await readFooters(ask, dialect, source));
    }
    const csv = source.format === 'csv';
    const reading = [
        ...hive,
        ...(csv ? (0,scan/* csvOptions */.p)(dialect, source) : ['maximum_object_size = 67108864']),
        'union_by_name = true',
    ];
    const sniffing = (0,scan/* scanFiles */.T)(dialect, source, source.files, [...reading, 'sample_size = -1']);
    const sniffed = await describe(ask, sniffing);
    const empty = await emptyColumns(ask, dialect, sniffing, sniffed, contract);
    const columns = sniffed.map(({ name, type }) => {
        const asText = strings.has(name) && (csv || isJsonText(type));
        return { name, engineName: name, type: asText ? TEXT : (empty.get(name) ?? type) };
    });
    const own = columns.filter(({ name }) => !source.partitions.includes(name));
    const types = struct(dialect, own.map(({ name, type }) => [name, type]));
    const read = (files) => (0,scan/* scanFiles */.T)(dialect, source, files, [...reading, `${csv ? 'types' : 'columns'} = ${types}`]);
    const untold = untoldNames(source.format, columns.map(({ name }) => name), contract);
    return { ...makeRelation(dialect, source, read, columns), untold };
}
async function withoutHidden(ask, dialect, source) {
    if (source.partitions.length === 0)
        return source;
    const options = source.format === 'csv' ? (0,scan/* csvOptions */.p)(dialect, source) : [];
    const own = await describe(ask, (0,scan/* scanFiles */.T)(dialect, { ...source, partitions: [] }, source.files.slice(0, 1), options));
    const names = new Set(own.map(({ name }) => name.toLowerCase()));
    const hidden = source.partitions.filter((key) => names.has(key.toLowerCase()));
    if (hidden.length === 0)
        return source;
    if (hidden.length === source.partitions.length)
        return { ...source, partitions: [] };
    throw new kernel/* StepError */.zg(files_errors/* fileErrors */.G.DATA_NOT_USABLE, `${source.pattern}: ${hidden.join(', ')} is both a directory and a column of the files, while other directories are not.`, { hint: 'Write the files without the columns that their directories state.' });
}
async function emptyColumns(ask, dialect, from, sniffed, contract) {
    const doubtful = sniffed.flatMap(({ name, type }) => {
        const { logicalType } = contract.columns.find(({ physicalName }) => physicalName === name) ?? {};
        const wanted = logicalType === undefined ? undefined : EMPTY_TYPES[logicalType];
        return wanted !== undefined && (type === TEXT || type === 'JSON') ? [{ name, wanted }] : [];
    });
    if (doubtful.length === 0)
        return new Map();
    const counts = doubtful.map(({ name }, index) => `count(${dialect.identifier(name)}) AS n${index}`);
    const [row] = await ask('schema', `SELECT ${counts.join(', ')} FROM ${from}`);
    return new Map(doubtful.flatMap(({ name, wanted }, index) => (Number(row?.[`n${index}`]) === 0 ? [[name, wanted]] : [])));
}
async function describe(ask, from) {
    const rows = await ask('schema', `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
    return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
}
const TELLS_NAN = /^DuckDB version v(?:1\.(?:[5-9]|\d\d)|[2-9])/;
async function readFooters(ask, dialect, source) {
    const files = `[${source.files.map((file) => dialect.string((0,duckdb_path/* literalPath */.l)(file))).join(', ')}]`;
    const writers = await ask('statistics', `SELECT created_by, sum(num_rows)::BIGINT AS num_rows, sum(num_row_groups)::BIGINT AS num_groups ` +
        `FROM parquet_file_metadata(${files}) GROUP BY created_by ORDER BY created_by`);
    const sum = (name) => writers.reduce((total, row) => total + Number(row[name]), 0);
    const boundsTellNaN = writers.every((row) => TELLS_NAN.test(String(row.created_by)));
    return { rows: sum('num_rows'), groups: sum('num_groups'), boundsTellNaN };
}
async function parquetColumns(ask, dialect, source) {
    const [first = ''] = source.files;
    const rows = await ask('schema', `SELECT name, num_children FROM parquet_schema(${dialect.string((0,duckdb_path/* literalPath */.l)(first))}) ORDER BY column_id`);
    const elements = rows.map((row) => ({ name: String(row.name), children: Number(row.num_children ?? 0) }));
    let at = 1;
    let leaf = 0;
    const walk = () => {
        const children = elements[at++]?.children ?? 0;
        if (children === 0)
            leaf++;
        for (let child = 0; child < children; child++)
            walk();
        return children === 0;
    };
    const columns = [];
    while (at < elements.length) {
        const { name } = elements[at] ?? { name: '' };
        const own = leaf;
        columns.push({ name, leaf: walk() ? own : undefined });
    }
    return columns;
}
function struct(dialect, entries) {
    return `{${entries.map(([name, type]) => `${dialect.string(name)}: ${dialect.string(type)}`).join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-scan.js




async function runScan(session, relation, checks, samples) {
    try {
        return await scanOnce(session, relation, checks, samples);
    }
    catch (error) {
        const value = isValueError(error);
        if (!value && !(isOutOfMemory(error) && checks.length > 1))
            throw error;
        const [only] = checks;
        if (checks.length === 1 && only !== undefined) {
            const message = `It cannot be computed on this data: ${error.message}`;
            const counted = new Map([[only.check, { message, query: undefined }]]);
            return { counted, total: undefined, rowsWithFailures: undefined, overlaps: [] };
        }
        const half = Math.ceil(checks.length / 2);
        const first = await runScan(session, relation, checks.slice(0, half), samples);
        const second = await runScan(session, relation, checks.slice(half), samples);
        return joinScans([first, second]);
    }
}
function joinScans(scans) {
    const [first] = scans;
    if (first !== undefined && scans.length === 1)
        return first;
    return {
        counted: new Map(scans.flatMap(({ counted }) => [...counted])),
        total: scans.find(({ total }) => total !== undefined)?.total,
        rowsWithFailures: undefined,
        overlaps: [],
    };
}
async function scanOnce(session, relation, checks, samples) {
    const { dialect } = session.engine;
    const { rows, query } = await session.ask('scan', scanSql(dialect, relation, checks, samples));
    const amounts = new Map(rows.map((row) => [`${row.kind} ${row.k ?? ''}`, Number(row.n)]));
    const ids = new Map(rows.flatMap((row) => (row.kind === 'check' ? [[Number(row.k), row.ids]] : [])));
    const total = amounts.get('total ') ?? 0;
    const filters = filterIndexes(dialect, relation, checks);
    const counted = checks.map(({ check }, index) => {
        const filter = filters[index];
        const rowsChecked = filter === undefined ? total : (amounts.get(`filter ${filter}`) ?? 0);
        const failing = amounts.get(`check ${index}`) ?? 0;
        return [check, { failing, rowsChecked, query, places: placesOf(ids.get(index)) }];
    });
    return {
        counted: new Map(counted),
        total,
        rowsWithFailures: amounts.get('failing ') ?? 0,
        overlaps: overlapsOf(rows, checks),
    };
}
async function runPushDown(session, relation, row, rows, samples) {
    const where = conditionOf(session.engine.dialect, relation, row);
    try {
        const asked = await session.ask('push-down', selectedSql(relation, where, samples));
        const [answer] = asked.rows;
        const failing = Number(answer?.selected);
        return { failing, rowsChecked: rows, query: asked.query, places: placesOf(answer?.ids) };
    }
    catch (error) {
        if (!isValueError(error))
            throw error;
        return { message: `It cannot be computed on this data: ${error.message}`, query: undefined };
    }
}
function placesOf(ids) {
    if (typeof ids !== 'string' || ids === '')
        return [];
    return ids.split(',').map((id) => {
        const size = BigInt(ROWS_PER_FILE);
        return { file: Number(BigInt(id) / size), position: Number(BigInt(id) % size) };
    });
}
function overlapsOf(rows, checks) {
    return rows
        .filter(({ kind }) => kind === 'overlap')
        .map((row) => ({ masks: String(row.ids), rows: Number(row.n) }))
        .sort((a, b) => b.rows - a.rows || (0,kernel/* byCodeUnit */.X)(a.masks, b.masks))
        .map(({ masks, rows: shared }) => {
        const bits = masks.split(':').map(BigInt);
        return { checks: checks.filter((_, index) => hasBit(bits, index)).map(({ check }) => check.id), rows: shared };
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/evaluate.js
function brokenOutcome(check) {
    return check.severity === 'error' ? 'fail' : 'warn';
}
function evaluate(check, measured) {
    const { must, warn, tolerance = 0 } = check.expectation;
    const value = measuredValue(check, measured);
    if (typeof value === 'string')
        return { outcome: 'fail', value: null, message: value };
    if (!holds(must, value, tolerance))
        return { outcome: brokenOutcome(check), value };
    if (warn !== undefined && !holds(warn, value, 0))
        return { outcome: 'warn', value };
    if (check.filter !== undefined && check.measure.kind !== 'rowCount' && measured.rowsChecked === 0) {
        return { outcome: 'warn', value, message: 'The filter selects no row, so nothing was looked at.' };
    }
    return { outcome: 'pass', value };
}
function measuredValue(check, measured) {
    const { amount, rowsChecked } = measured;
    if (!Number.isFinite(amount))
        return `The measured value is ${amount}, which no threshold decides.`;
    if (check.expectation.unit !== 'percent')
        return amount;
    if (rowsChecked === null)
        return 'A threshold in percent needs rows to be a part of.';
    if (rowsChecked === 0) {
        const why = check.filter === undefined ? 'the dataset has no row' : 'the filter selects no row';
        return `A threshold in percent cannot be decided: ${why}.`;
    }
    return (100 * amount) / rowsChecked;
}
function holds(condition, value, tolerance) {
    if (Number.isNaN(value))
        return false;
    switch (condition.by) {
        case '=':
            return Math.abs(value - condition.value) <= tolerance;
        case '<>':
            return Math.abs(value - condition.value) > tolerance;
        case '<':
            return value < condition.value + tolerance;
        case '<=':
            return value <= condition.value + tolerance;
        case '>':
            return value > condition.value - tolerance;
        case '>=':
            return value >= condition.value - tolerance;
        case 'between':
            return value >= condition.low - tolerance && value <= condition.high + tolerance;
        case 'notBetween':
            return value < condition.low + tolerance || value > condition.high - tolerance;
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-keys.js





const execute_keys_PARTS = [1, 8, 64];
async function runUniqueness(session, relation, check, samples, masked) {
    try {
        const sorted = check.ascending === undefined ? undefined : await isAscending(session, relation, check.ascending);
        if (sorted !== undefined) {
            return { failing: 0, excess: 0, keys: 0, rowsChecked: sorted.rows, query: sorted.query, duplicated: [] };
        }
        const rowsChecked = await countRows(session, relation, check.filter);
        const counts = await inParts(session, (of, index) => duplicatesSql(session.engine.dialect, relation, check, { of, index }));
        const sum = (name) => counts.rows.reduce((total, row) => total + Number(row[name]), 0);
        const found = { failing: sum('rows'), excess: sum('excess'), keys: sum('keys') };
        const holds = evaluate(check.check, { amount: found.failing, rowsChecked }).outcome === 'pass';
        const duplicated = !holds && found.failing > 0 && samples > 0 ? await leastKeys(session, relation, check, samples, masked) : [];
        return { ...found, rowsChecked, query: counts.query, duplicated };
    }
    catch (error) {
        if (!isValueError(error))
            throw error;
        return { message: `It cannot be computed on this data: ${error.message}`, query: undefined };
    }
}
async function isAscending(session, relation, name) {
    const { rows, query } = await session.ask('uniqueness', ascendingSql(session.engine.dialect, relation, name));
    const [row] = rows;
    const total = Number(row?.total);
    return Number(row?.falls) === 0 && Number(row?.known) === total ? { rows: total, query } : undefined;
}
async function leastKeys(session, relation, check, samples, masked) {
    const { rows } = await inParts(session, (of, index) => duplicateKeysSql(session.engine.dialect, relation, check, masked, samples, { of, index }));
    const inOrder = [...rows].sort((a, b) => (0,kernel/* byCodeUnit */.X)(String(a.place), String(b.place)));
    return inOrder.slice(0, samples).map((row) => ({
        values: check.key.map((_, index) => textOf(row[`v${index}`])),
        rows: Number(row.n),
    }));
}
async function inParts(session, sql) {
    for (const of of execute_keys_PARTS) {
        try {
            const parts = [];
            for (let index = 0; index < of; index++)
                parts.push(await session.ask('uniqueness', sql(of, index)));
            return { rows: parts.flatMap(({ rows }) => rows), query: parts[0]?.query ?? 0 };
        }
        catch (error) {
            if (!isOutOfMemory(error) || of === execute_keys_PARTS.at(-1))
                throw error;
        }
    }
    throw new Error('no parts');
}
async function runOrphans(session, relation, check, samples) {
    const { dialect } = session.engine;
    try {
        const rowsChecked = await countRows(session, relation, check.filter);
        const asked = await session.ask('anti-join', selectedSql(relation, orphansWhere(dialect, relation, check), samples));
        const [row] = asked.rows;
        return { failing: Number(row?.selected), rowsChecked, query: asked.query, places: placesOf(row?.ids) };
    }
    catch (error) {
        if (!isValueError(error))
            throw error;
        return { message: `It cannot be computed on this data: ${error.message}`, query: undefined };
    }
}
async function countRows(session, relation, filter) {
    if (filter === undefined && relation.footers !== undefined)
        return relation.footers.rows;
    const { rows } = await session.ask('count', countSql(session.engine.dialect, relation, filter));
    return Number(rows[0]?.checked);
}
function textOf(value) {
    return value === null || value === undefined ? null : String(value);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-samples.js




const COLUMNS_PER_FETCH = 128;
function sampleColumns(dataset, relation, check) {
    const { measure } = check;
    const own = measure.kind === 'orphans' || measure.kind === 'duplicates' ? measure.key : check.columns;
    const offending = own.length === 0 && measure.kind === 'failingRows' ? columns_columnsOf(measure.failing) : own;
    const names = [...new Set([...dataset.primaryKey, ...offending])];
    const masked = maskedColumns(dataset);
    return names.filter((name) => relation.scope.has(name)).map((name) => ({ name, masked: masked.has(name) }));
}
async function fetchSamples(session, relation, dataset, wanted, samplesOf) {
    const result = new Map();
    const placed = wanted.filter(({ places }) => places.length > 0);
    for (const batch of batches(placed, (one) => sampleColumns(dataset, relation, one.check))) {
        const rows = await fetchPlaces(session, relation, batch.columns, batch.items.flatMap(({ places }) => places));
        for (const { check, places } of batch.items) {
            const own = sampleColumns(dataset, relation, check);
            const shown = places.slice(0, samplesOf(check)).map((place) => {
                const values = rows.get(placeKey(place));
                return own.map((column) => cell(column, values?.get(column.name) ?? null));
            });
            result.set(check, shown);
        }
    }
    for (const { check, where } of wanted.filter(({ places }) => places.length === 0)) {
        const own = sampleColumns(dataset, relation, check);
        if (own.length === 0 || relation.rowId !== undefined)
            continue;
        const sql = leastRowsSql(session.engine.dialect, relation, where, own, samplesOf(check));
        const { rows } = await session.ask('samples', sql);
        result.set(check, rows.map((row) => own.map((column, index) => cell(column, textOf(row[`v${index}`])))));
    }
    return result;
}
function cell({ name, masked }, value) {
    if (value === null)
        return { column: name, value, masked };
    const characters = [...value];
    const cut = characters.length > SAMPLE_CHARACTERS ? `${characters.slice(0, SAMPLE_CHARACTERS).join('')}…` : value;
    return { column: name, value: masked ? MASK : cut, masked };
}
async function fetchPlaces(session, relation, columns, places) {
    const found = new Map();
    const files = [...new Set(places.map(({ file }) => file))].sort((a, b) => a - b);
    for (const file of files) {
        const own = places.filter((place) => place.file === file).map(({ position }) => position);
        const positions = [...new Set(own)].sort((a, b) => a - b);
        const path = relation.source.files[file];
        if (path === undefined)
            throw new Error(`no file ${file}`);
        const sql = rowsSql(session.engine.dialect, relation, path, positions, columns);
        const { rows } = await session.ask('samples', sql);
        for (const row of rows) {
            const values = new Map(columns.map(({ name }, index) => [name, textOf(row[`v${index}`])]));
            found.set(placeKey({ file, position: Number(row.position) }), values);
        }
    }
    return found;
}
function placeKey({ file, position }) {
    return `${file}:${position}`;
}
function batches(items, columnsOfItem) {
    const result = [];
    for (const item of items) {
        const own = columnsOfItem(item);
        const last = result.at(-1);
        const added = own.filter(({ name }) => last?.columns.has(name) !== true).length;
        const batch = last !== undefined && last.columns.size + added <= COLUMNS_PER_FETCH
            ? last
            : { items: [], columns: new Map() };
        if (batch !== last)
            result.push(batch);
        batch.items.push(item);
        for (const column of own)
            batch.columns.set(column.name, column);
    }
    return result.map(({ items: own, columns }) => ({ items: own, columns: [...columns.values()] }));
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-results.js


const NOTHING = { failingRows: null, rowsChecked: null, samples: [] };
function decidedResult(decision) {
    const { check } = decision;
    switch (decision.kind) {
        case 'skipped':
            return { ...NOTHING, check, outcome: 'skipped', value: null, answer: { by: 'none', reason: decision.reason } };
        case 'failed':
            return undecided(check, decision.message, decision.answer);
        case 'broken': {
            const { answer, message } = decision;
            return { ...NOTHING, check, outcome: brokenOutcome(check), value: null, message, answer };
        }
        case 'measured': {
            const { answer, measured } = decision;
            if (check.measure.kind === 'columnType')
                return { ...NOTHING, check, outcome: 'pass', value: null, answer };
            const failingRows = check.measure.kind === 'failingRows' ? measured.amount : null;
            const { rowsChecked } = measured;
            return { ...NOTHING, check, ...evaluate(check, measured), failingRows, rowsChecked, answer };
        }
    }
}
function undecided(check, message, answer) {
    return { ...NOTHING, check, outcome: 'fail', value: null, message, answer };
}
function countedResult(check, found, samples) {
    if (!('failing' in found))
        return undecided(check, found.message, { by: 'none', reason: found.message });
    const { rowsChecked, query } = found;
    const isCount = check.measure.kind === 'rowCount';
    const verdict = evaluate(check, { amount: isCount ? rowsChecked : found.failing, rowsChecked });
    const failingRows = isCount ? null : found.failing;
    return { check, ...verdict, failingRows, rowsChecked, answer: { by: 'query', query }, samples };
}
function keyResult(check, found, masked) {
    if (!('failing' in found))
        return undecided(check, found.message, { by: 'none', reason: found.message });
    const { failing, rowsChecked, query } = found;
    const key = check.measure.kind === 'duplicates' ? check.measure.key : [];
    const samples = found.duplicated.map(({ values, rows }) => {
        const cells = key.map((name, index) => cell({ name, masked: masked.has(name) }, values[index] ?? null));
        return [...cells, { column: 'count(*)', value: String(rows), masked: false }];
    });
    return {
        check,
        ...evaluate(check, { amount: failing, rowsChecked }),
        failingRows: failing,
        rowsChecked,
        excessRows: found.excess,
        duplicatedKeys: found.keys,
        answer: { by: 'query', query },
        samples,
    };
}
function ruleResult(check, found) {
    if (!('value' in found)) {
        const { message, query } = found;
        return undecided(check, message, query === undefined ? { by: 'none', reason: message } : { by: 'query', query });
    }
    const answer = { by: 'query', query: found.query };
    const verdict = evaluate(check, { amount: found.value, rowsChecked: null });
    const outcomeOf = (amount) => evaluate(check, { amount, rowsChecked: null }).outcome;
    if (found.between?.some((end) => outcomeOf(end) !== verdict.outcome)) {
        const message = `The SQL gives ${found.written}, which has too many digits to be told from the threshold.`;
        return undecided(check, message, answer);
    }
    if (!found.float)
        return { ...NOTHING, check, ...verdict, answer };
    const value = Number(found.value.toPrecision(FLOAT_DIGITS));
    const close = verdict.outcome !== 'pass' && outcomeOf(value) === 'pass';
    const message = `The value misses the threshold beyond its ${FLOAT_DIGITS}th digit: a float is seldom exact. Add a tolerance.`;
    return { ...NOTHING, check, ...verdict, value, ...(close ? { message } : {}), answer };
}
const FLOAT_DIGITS = 12;
function namesNone(must) {
    if ('value' in must)
        return must.value === 0 && ['=', '>=', '<='].includes(must.by);
    return must.by === 'between' && must.low === 0;
}
function noRowsResult(dataset, results) {
    const decided = results.some(({ check, outcome }) => {
        const counts = check.measure.kind === 'rowCount' && check.filter === undefined;
        return counts && (outcome === 'fail' || namesNone(check.expectation.must));
    });
    if (decided)
        return [];
    const check = {
        id: 'has-rows',
        title: 'has rows',
        origin: 'library',
        dimension: 'completeness',
        severity: 'error',
        at: dataset.at,
        columns: [],
        measure: { kind: 'rowCount' },
        expectation: { unit: 'rows', must: { by: '>', value: 0 } },
    };
    const message = 'The dataset has no row and the contract has no rowCount rule that allows it.';
    const answer = { by: 'none', reason: message };
    return [{ ...NOTHING, check, outcome: 'fail', value: 0, rowsChecked: 0, message, answer }];
}

// EXTERNAL MODULE: ./lib/shared/engines/duckdb/guard.js
var guard = __webpack_require__(97736);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/guard.js

const ALLOWED_SOURCES = new Set(['BASE_TABLE', 'SUBQUERY', 'JOIN', 'EMPTY', 'EXPRESSION_LIST']);
const REFUSED_FUNCTION = /^(getenv|getvariable|current_setting|get_block_size|query|query_table|json_serialize_plan|read_.*|write_.*|scan_.*|parse_duckdb_log_message|pg_.*|nextval|currval|txid_current|current_(database|schema|schemas|query|user|role|catalog|query_id|connection_id|transaction_id)|in_search_path|user|session_user|version|random|reservoir_quantile|gen_random_uuid|uuid|uuidv[47]|setseed|stats|sleep_ms|add_parquet_key)$/;
function isRefused(called) {
    const name = called.toLowerCase();
    return REFUSED_FUNCTION.test(name) || guard/* REFUSED_FUNCTIONS */.Rc.has(name);
}
async function guardRule(engine, sql, datasets) {
    const [row] = await engine.query(`SELECT json_serialize_sql(${engine.dialect.string(sql)}) AS tree`);
    const tree = JSON.parse(String(row?.tree));
    if (tree.error === true) {
        return {
            refused: tree.error_type === 'parser'
                ? `The SQL has a syntax error: ${tree.error_message}.`
                : 'The SQL must be one SELECT; nothing else is run.',
        };
    }
    if (tree.statements?.length !== 1)
        return { refused: `The SQL must be one SELECT, not ${tree.statements?.length ?? 0}.` };
    const found = { datasets, tables: new Set(), refused: new Set() };
    walk(tree.statements, new Set(), found);
    if (found.refused.size > 0)
        return { refused: `The SQL is not run: ${[...found.refused].join('; ')}.` };
    return { tables: found.tables };
}
function walk(node, ctes, found) {
    if (Array.isArray(node)) {
        for (const part of node)
            walk(part, ctes, found);
        return;
    }
    if (typeof node !== 'object' || node === null)
        return;
    const { cte_map: own, ...fields } = node;
    const seen = new Set(ctes);
    for (const { key, value } of ctesOf(own)) {
        walk(value, new Set(seen), found);
        seen.add(String(key).toLowerCase());
    }
    inspect(fields, seen, found);
    const recursive = fields.type === 'RECURSIVE_CTE_NODE';
    for (const [name, part] of Object.entries(fields)) {
        const itself = recursive && name === 'right' ? [String(fields.cte_name).toLowerCase()] : [];
        walk(part, itself.length === 0 ? seen : new Set([...seen, ...itself]), found);
    }
}
function ctesOf(map) {
    return (map ?? {}).map ?? [];
}
function inspect(fields, ctes, found) {
    const { type } = fields;
    if (typeof fields.function_name === 'string' && isRefused(fields.function_name)) {
        found.refused.add(`it calls ${fields.function_name}()`);
    }
    const isSource = typeof type === 'string' && 'sample' in fields && 'alias' in fields && !('class' in fields);
    if (!isSource)
        return;
    if (!ALLOWED_SOURCES.has(type))
        found.refused.add(describeSource(fields, type));
    if (fields.sample !== null)
        found.refused.add('it samples rows, so its answer would change from run to run');
    if (type !== 'BASE_TABLE')
        return;
    const path = [fields.catalog_name, fields.schema_name].filter((part) => typeof part === 'string' && part !== '');
    const name = String(fields.table_name);
    if (path.length > 0)
        found.refused.add(`it reads ${[...path, name].join('.')}`);
    else if (found.datasets.has(name.toLowerCase()))
        found.tables.add(name.toLowerCase());
    else if (!ctes.has(name.toLowerCase())) {
        const known = [...found.datasets].join(', ');
        found.refused.add(`it reads ${JSON.stringify(name)}, which is no dataset of the contract (${known})`);
    }
}
function describeSource(fields, type) {
    const called = fields.function;
    if (type === 'TABLE_FUNCTION')
        return `it reads from ${String(called?.function_name)}(), not from a dataset`;
    return type === 'SHOW_REF' ? 'it describes instead of selecting' : `it uses ${type.toLowerCase()} in FROM`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute-rules.js




const execute_rules_NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|DECIMAL\(.*\)|DOUBLE|FLOAT)$/;
const RULES_FAULT = new Set(['ENGINE_FAILED', 'ENGINE_REFUSED']);
async function runRule(session, sql, datasets) {
    const { engine } = session;
    const text = withoutTail(sql);
    const guarded = await guardRule(engine, text, new Set(datasets.keys()));
    if ('refused' in guarded)
        return { message: guarded.refused, query: undefined };
    try {
        const { rows, query } = await session.ask('rule', ruleSql(engine, text, guarded.tables, datasets));
        const answer = readAnswer(rows);
        return typeof answer === 'string' ? { message: answer, query } : { ...answer, query };
    }
    catch (error) {
        if (!(error instanceof kernel/* StepError */.zg) || !RULES_FAULT.has(error.code))
            throw error;
        return { message: `The SQL fails: ${error.message}`, query: undefined };
    }
}
function ruleSql({ dialect }, sql, tables, datasets) {
    const views = [...tables].flatMap((name) => {
        const relation = datasets.get(name);
        return relation === undefined
            ? []
            : [`${dialect.identifier(name)} AS NOT MATERIALIZED (${everything(dialect, relation)})`];
    });
    const known = views.length === 0 ? '' : `WITH ${views.join(', ')} `;
    return (`${known}SELECT len(struct_keys(answer)) AS fields, value::VARCHAR AS value, typeof(value) AS kind ` +
        `FROM (\n${sql}\n) AS answer(value) LIMIT 2`);
}
function everything(dialect, { columns, scope, from, footers }) {
    const floats = columns.filter(({ name }) => footers?.boundsTellNaN === false && scope.get(name)?.type === 'double');
    const replaced = floats.map(({ name, engineName, type }) => {
        return `CAST(${scope.get(name)?.sql} AS ${type}) AS ${dialect.identifier(engineName)}`;
    });
    return `SELECT *${replaced.length === 0 ? '' : ` REPLACE (${replaced.join(', ')})`} FROM ${from}`;
}
const execute_rules_TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[^\s'";\-/]+|[\s\S]/g;
function withoutTail(sql) {
    const last = [...sql.matchAll(execute_rules_TOKEN)].findLast(([token]) => !/^(?:;|\s|--|\/\*)/.test(token));
    return last === undefined ? '' : sql.slice(0, last.index + last[0].length).trim();
}
function readAnswer(rows) {
    const [row] = rows;
    if (row === undefined)
        return 'The SQL gives no row; it must give one number or boolean.';
    if (rows.length > 1)
        return 'The SQL gives more than one row; it must give one number or boolean.';
    const columns = Number(row.fields);
    if (columns !== 1)
        return `The SQL gives ${columns} columns; it must give one number or boolean.`;
    if (row.value === null)
        return 'The SQL gives NULL, which decides nothing.';
    const kind = String(row.kind);
    const written = String(row.value);
    if (kind === 'BOOLEAN')
        return { value: written === 'true' ? 1 : 0, written, float: false };
    if (!execute_rules_NUMBER.test(kind))
        return `The SQL gives ${kind}; it must give one number or boolean.`;
    const value = Number(written);
    if (!Number.isFinite(value))
        return `The SQL gives ${written}, which decides nothing.`;
    if (kind === 'DOUBLE' || kind === 'FLOAT')
        return { value, written, float: true };
    const between = neighbours(written, value);
    return { value, written, float: false, ...(between === undefined ? {} : { between }) };
}
function neighbours(written, value) {
    const beside = compareBounds(written, plainNumber(String(value)), 'decimal');
    if (beside === 0)
        return undefined;
    return beside > 0 ? [value, nextDouble(value, 1n)] : [nextDouble(value, -1n), value];
}
function nextDouble(value, step) {
    if (value === 0)
        return Number(step) * Number.MIN_VALUE;
    const bits = new BigInt64Array(new Float64Array([value]).buffer);
    return new Float64Array(BigInt64Array.of((bits[0] ?? 0n) + (value > 0 ? step : -step)).buffer)[0] ?? value;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/holes.js




const TAIL = 8;
async function refuseHoles(ask, dialect, source) {
    if (source.format !== 'parquet')
        return;
    const files = `[${source.files.map((file) => dialect.string((0,duckdb_path/* literalPath */.l)(file))).join(', ')}]`;
    const [damaged] = await ask('statistics', `WITH chunks AS (SELECT file_name, max(greatest(least(coalesce(nullif(dictionary_page_offset, 0), data_page_offset), ` +
        `data_page_offset) + total_compressed_size, bloom_filter_offset + bloom_filter_length)) AS ends ` +
        `FROM parquet_metadata(${files}) GROUP BY file_name) ` +
        `SELECT file_name, ends, file_size_bytes - footer_size - ${TAIL} AS room ` +
        `FROM chunks JOIN parquet_file_metadata(${files}) USING (file_name) WHERE ends > room ORDER BY file_name LIMIT 1`);
    if (damaged === undefined)
        return;
    throw new kernel/* StepError */.zg(dataQualityErrors.DATA_UNREADABLE, `${source.pattern} cannot be read as parquet: the footer of ${(0,external_node_path_.basename)(String(damaged.file_name))} speaks of data ` +
        `up to byte ${damaged.ends}, and only ${damaged.room} bytes stand before it, so a piece of the file is missing.`, { hint: 'Write or copy it again.' });
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/plan/statistics.js

const MAX_ENTRIES = 200_000;
async function readStatistics(ask, dialect, relation, wanted) {
    const { footers } = relation;
    if (footers === undefined)
        return undefined;
    const counts = { ...footers, columns: new Map() };
    const leaves = new Map(relation.columns.flatMap(({ name, leaf }) => leaf !== undefined && wanted.has(name) ? [[leaf, name]] : []));
    if (leaves.size === 0 || leaves.size * counts.groups > MAX_ENTRIES)
        return counts;
    const rows = await ask('statistics', `SELECT column_id, row_group_num_rows AS num_rows, stats_null_count AS nulls, ` +
        `stats_min_value AS low, stats_max_value AS high, min_is_exact AND max_is_exact AS exact ` +
        `FROM parquet_metadata(${files(dialect, relation)}) WHERE column_id IN (${[...leaves.keys()].join(', ')}) ` +
        `ORDER BY ${fileOrder(dialect, relation)}, row_group_id, column_id`);
    const singles = new Set(relation.columns.filter(({ type }) => type === 'FLOAT').map(({ name }) => name));
    const columns = new Map();
    for (const row of rows) {
        const name = leaves.get(Number(row.column_id)) ?? '';
        const type = relation.scope.get(name)?.type;
        const single = singles.has(name);
        const usable = type !== undefined && row.exact !== false && (type !== 'string' || row.exact === true);
        const low = usable ? reliableBound(row.low, type, single) : undefined;
        const high = usable ? reliableBound(row.high, type, single) : undefined;
        const group = {
            rows: Number(row.num_rows),
            ...(row.nulls === null || row.nulls === undefined || Number(row.nulls) < 0 ? {} : { nulls: Number(row.nulls) }),
            ...(low === undefined || high === undefined ? {} : { min: low, max: high }),
        };
        columns.set(name, [...(columns.get(name) ?? []), group]);
    }
    return { ...counts, columns };
}
function reliableBound(value, type, single = false) {
    if (value === null || value === undefined)
        return undefined;
    const text = String(value);
    switch (type) {
        case 'integer':
        case 'decimal':
            return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
        case 'double':
            if (Number.isNaN(Number(text)) || text.trim() === '')
                return undefined;
            return single ? String(Math.fround(Number(text))) : text;
        case 'date':
            return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
        case 'timestamp': {
            const match = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:\+00(?::00)?)?$/.exec(text);
            return match === null ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(9, '0')}`;
        }
        case 'string':
            return /^[ -[\]-~]*$/.test(text) ? text : undefined;
        default:
            return undefined;
    }
}
function fileOrder(dialect, relation) {
    if (relation.source.files.length === 1)
        return 'file_name';
    const list = relation.source.files.map((file) => dialect.string(file)).join(', ');
    return `list_position([${list}], file_name)`;
}
function files(dialect, relation) {
    return `[${relation.source.files.map((file) => dialect.string((0,duckdb_path/* literalPath */.l)(file))).join(', ')}]`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/execute.js













async function checkDatasets(options) {
    const results = [];
    for (const contract of options.contracts) {
        const opened = new Map();
        const masked = contract.datasets.some((dataset) => maskedColumns(dataset).size > 0);
        for (const dataset of contract.datasets)
            opened.set(dataset, await execute_open(dataset, masked, options));
        const relations = new Map([...opened].map(([dataset, { relation }]) => [dataset.name, relation]));
        for (const [dataset, { session, relation }] of opened) {
            results.push(await checkDataset({ dataset, session, relation, relations, options }));
        }
    }
    return results;
}
async function execute_open(dataset, masked, { sources, engine, host, clock }) {
    const source = sources.get(dataset);
    if (source === undefined)
        throw new Error(`no source for dataset ${dataset.name}`);
    const session = openSession({ engine, host, clock, source, name: dataset.name, discreet: masked });
    const ask = async (...asked) => (await session.ask(...asked)).rows;
    await refuseHoles(ask, engine.dialect, source);
    return { session, relation: await openRelation(ask, engine.dialect, source, dataset) };
}
async function checkDataset(checking) {
    const { dataset, session, relation, relations, options } = checking;
    const { dialect } = session.engine;
    const statistics = await statisticsOf(checking);
    const plan = makePlan({ dataset, relation, statistics, dialect, relationOf: (name) => relations.get(name) });
    options.host.log('info', describePlan(dataset, plan));
    const samplesOf = (check) => check.samples ?? options.samples;
    const mostSamples = (checks) => Math.max(0, ...checks.map(({ check }) => samplesOf(check)));
    const scans = [];
    for (const checks of plan.scans)
        scans.push(await runScan(session, relation, checks, mostSamples(checks)));
    const scan = joinScans(scans);
    const rows = statistics?.rows ?? scan.total ?? (await countRows(session, relation, undefined));
    const counted = new Map(scan.counted);
    for (const row of plan.pushDown) {
        counted.set(row.check, await runPushDown(session, relation, row, rows, samplesOf(row.check)));
    }
    for (const check of plan.orphans) {
        counted.set(check.check, await runOrphans(session, relation, check, samplesOf(check.check)));
    }
    const keys = new Map();
    const masked = maskedColumns(dataset);
    for (const check of plan.keys) {
        keys.set(check.check, await runUniqueness(session, relation, check, samplesOf(check.check), masked));
    }
    const wanted = [
        ...[...plan.scans.flat(), ...plan.pushDown].map((row) => ({
            check: row.check,
            where: conditionOf(dialect, relation, row),
        })),
        ...plan.orphans.map((check) => ({ check: check.check, where: orphansWhere(dialect, relation, check) })),
    ].flatMap(({ check, where }) => {
        const found = counted.get(check);
        if (found === undefined || !('failing' in found) || found.failing === 0 || samplesOf(check) === 0)
            return [];
        return countedResult(check, found, []).outcome === 'pass' ? [] : [{ check, where, places: found.places }];
    });
    const samples = await fetchSamples(session, relation, dataset, wanted, samplesOf);
    const results = new Map();
    for (const decision of plan.decided)
        results.set(decision.check, decidedResult(decision));
    for (const [check, found] of counted)
        results.set(check, countedResult(check, found, samples.get(check) ?? []));
    for (const [check, found] of keys)
        results.set(check, keyResult(check, found, masked));
    const datasets = rulesRelations(checking);
    for (const { check, sql } of plan.rules)
        results.set(check, ruleResult(check, await runRule(session, sql, datasets)));
    const inOrder = dataset.checks.flatMap((check) => results.get(check) ?? []);
    return {
        dataset,
        source: relation.source,
        rows,
        results: rows === 0 ? [...inOrder, ...noRowsResult(dataset, inOrder)] : inOrder,
        rowsWithFailures: scan.rowsWithFailures ?? null,
        overlaps: scan.overlaps,
        queries: session.queries,
        untold: relation.untold ?? new Set(),
    };
}
async function statisticsOf({ dataset, session, relation }) {
    if (relation.source.format !== 'parquet')
        return undefined;
    const wanted = new Set(dataset.checks.flatMap(({ measure, filter }) => [
        ...(measure.kind === 'failingRows' ? columns_columnsOf(measure.failing) : []),
        ...(measure.kind === 'duplicates' ? measure.key : []),
        ...(filter === undefined ? [] : columns_columnsOf(filter)),
    ]));
    const ask = async (...asked) => (await session.ask(...asked)).rows;
    return readStatistics(ask, session.engine.dialect, relation, wanted);
}
function rulesRelations({ options, dataset, relations }) {
    const own = options.contracts.find(({ datasets }) => datasets.includes(dataset))?.datasets ?? [];
    const names = new Map();
    for (const naming of ['physicalName', 'name']) {
        for (const one of own) {
            const relation = relations.get(one.name);
            if (relation !== undefined)
                names.set(one[naming].toLowerCase(), relation);
        }
    }
    return names;
}
function describePlan({ name }, plan) {
    const parts = [
        [plan.decided.length, 'without reading a row'],
        [plan.pushDown.length, 'by push-down'],
        [plan.scans.flat().length, `in ${plan.scans.length === 1 ? 'one scan' : `${plan.scans.length} scans`}`],
        [plan.keys.length, 'of uniqueness'],
        [plan.orphans.length, 'of references'],
        [plan.rules.length, 'by SQL'],
    ];
    const told = parts.flatMap(([count, how]) => (count === 0 ? [] : [`${count} ${how}`]));
    return `${name}: ${told.length === 0 ? 'no check' : `checks: ${told.join(', ')}`}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/report/numbers.js
function count(value) {
    return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
function bytes(value) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let scaled = value;
    let unit = 0;
    while (scaled >= 1000 && unit < units.length - 1) {
        scaled /= 1000;
        unit++;
    }
    return `${unit === 0 ? scaled : scaled.toPrecision(3)} ${units[unit]}`;
}
function percent(value) {
    if (value === 0 || value === 100)
        return `${value}%`;
    const rounded = value < 1 ? Number(value.toPrecision(2)) : Number(value.toFixed(2));
    return `${rounded === 100 ? '>99.99' : plain(rounded)}%`;
}
function plain(value) {
    return Math.abs(value) < 1e-6 && value !== 0 ? value.toExponential() : String(value);
}
function measuredText(result) {
    if (result.value === null)
        return undefined;
    const { failingRows, rowsChecked } = result;
    if (failingRows === null)
        return result.check.measure.kind === 'rowCount' ? plural(result.value, 'row') : String(result.value);
    const share = rowsChecked === null || rowsChecked === 0 ? '' : ` of ${count(rowsChecked)}`;
    const rate = failingRows === 0 || share === '' ? '' : ` (${percent((100 * failingRows) / Number(rowsChecked))})`;
    return `${plural(failingRows, 'row')}${share}${rate}`;
}
function expectedText(expectation, measure) {
    if (measure.kind === 'notExecutable' || measure.kind === 'columnType')
        return undefined;
    const must = conditionText(expectation.must, expectation.unit);
    const tolerance = expectation.tolerance === undefined ? '' : ` ± ${expectation.tolerance}`;
    const { warn, unit } = expectation;
    const warns = warn === undefined ? '' : `; warns when ${conditionText(opposite(warn), unit)}`;
    return `${must}${tolerance}${warns}`;
}
const WORDS = {
    '=': '',
    '<>': 'not ',
    '<': 'less than ',
    '<=': 'at most ',
    '>': 'more than ',
    '>=': 'at least ',
};
const OPPOSITES = {
    '=': '<>',
    '<>': '=',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
    between: 'notBetween',
    notBetween: 'between',
};
function opposite(condition) {
    return { ...condition, by: OPPOSITES[condition.by] };
}
function conditionText(condition, unit) {
    const only = 'value' in condition && condition.value === 1;
    const suffix = unit === 'rows' ? (only ? ' row' : ' rows') : unit === 'percent' ? '%' : '';
    const show = (value) => (unit === 'rows' && Number.isInteger(value) ? count(value) : String(value));
    if ('value' in condition)
        return `${WORDS[condition.by]}${show(condition.value)}${suffix}`;
    const words = condition.by === 'between' ? 'between' : 'not between';
    return `${words} ${show(condition.low)} and ${show(condition.high)}${suffix}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/contract/semantics.js
const pinnedSemantics = [
    {
        term: 'NULL',
        meaning: 'Counts in required, primaryKey, nullValues and missingValues, and nowhere else: it is never invalid, never a duplicate, never out of range, never an orphan.',
    },
    {
        term: 'missingValues',
        meaning: 'Rows whose value is NULL or equals one of arguments.missingValues, whether or not the list names null.',
    },
    {
        term: 'invalidValues',
        meaning: 'Rows whose value is there and is not one of arguments.validValues, or does not match arguments.pattern; with both, rows that break either.',
    },
    {
        term: 'duplicateValues, unique, primaryKey',
        meaning: 'All rows that share their key with another row, the first one included; rows with a NULL in the key are left out. Excess rows and duplicated keys are shown beside it.',
    },
    {
        term: 'relationships',
        meaning: 'Rows whose key, all parts of it there, is not among the keys of the referenced dataset.',
    },
    {
        term: 'mustBeBetween, mustNotBeBetween',
        meaning: 'Both bounds belong to the interval: [1, 5] holds 1 and 5. The prose of the standard can be read otherwise.',
    },
    {
        term: 'percent',
        meaning: '100 × rows ÷ rows looked at, after the filter. With no row looked at there is no percentage, and the check fails.',
    },
    {
        term: 'filter',
        meaning: 'Only rows for which the expression is true are looked at; rows for which it is NULL are not.',
    },
    {
        term: 'warn',
        meaning: 'A second threshold of a rule: broken alone, the check warns; the rule’s own threshold fails it.',
    },
    { term: 'tolerance', meaning: 'How far the measured value may lie beyond a threshold, in the unit of the rule.' },
    {
        term: 'pattern, format',
        meaning: 'Must match the whole value, with or without ^ and $. The portable part of ECMA-262 that RE2 and Java read alike; \\d, \\w and \\s are ASCII.',
    },
    { term: 'minLength, maxLength', meaning: 'Count characters (Unicode code points), not bytes.' },
    {
        term: 'NaN',
        meaning: 'Not a number is out of every range, a multiple of nothing and in no list of valid values. In a predicate, a row with NaN in a column that the predicate names is a failing row, whatever type the contract states, unless the predicate itself says isnan(column).',
    },
    {
        term: 'must, failing',
        meaning: 'A row breaks a must-predicate when it is false, and a failing-predicate when it is true. NULL because a column is NULL breaks neither: say IS NULL where NULL is wrong. NULL although every column that it names has a value (a division by zero, a cast that is impossible, the root of a negative number) is undecided, and breaks a must-predicate.',
    },
    {
        term: 'multipleOf',
        meaning: 'Exact where the data holds integers or decimals; for floats, the quotient may miss a whole number by 1e-9, or by 1e-15 of its size.',
    },
    {
        term: 'date and time',
        meaning: 'A timestamp without a zone is in UTC. In CSV, dates are YYYY-MM-DD and timestamps YYYY-MM-DD hh:mm:ss (ISO 8601); anything else is a text.',
    },
    {
        term: 'types',
        meaning: 'logicalType is held against the type that the data has; physicalType names a type of some server and is not checked. A 32-bit float is compared as the number that it holds: 0.1 is stored as 0.10000000149.',
    },
    {
        term: 'sql',
        meaning: 'The query’s one number is compared as it is, TRUE as 1 and FALSE as 0; unit says nothing. NULL or no row fails.',
    },
    { term: 'severity', meaning: 'error where the rule gives none, or one that is not known.' },
];

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/report/shown.js



function shownFiles({ dataset, source }, workspace) {
    return source.files.map((file) => withoutMaskedKeys((0,kernel/* shownPath */.pS)(file, workspace), dataset));
}
function shownSql(sql, { dataset, untold }, workspace) {
    const quoted = (name) => `'${name.replaceAll("'", "''")}'`;
    const portable = withoutMaskedKeys(sql.replaceAll(workspace + external_node_path_.sep, ''), dataset);
    return [...untold].reduce((text, name) => text.replaceAll(quoted(name), quoted(MASK)), portable);
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/report/sections.js




const TONES = {
    pass: 'pass',
    warn: 'warn',
    fail: 'fail',
    inconclusive: 'warn',
    skipped: 'muted',
};
const BARS_SHOWN = 12;
const SAMPLES_OPEN = 3;
function datasetSection(results) {
    return {
        kind: 'table',
        title: 'Datasets',
        columns: [
            { title: 'Dataset' },
            { title: 'Contract' },
            { title: 'Data' },
            { title: 'Files', align: 'right' },
            { title: 'Size', align: 'right' },
            { title: 'Rows', align: 'right' },
            { title: 'Checks', align: 'right' },
            { title: 'Failed', align: 'right' },
        ],
        rows: results.map(({ dataset, source, rows, results: checks }) => {
            const failed = checks.filter((check) => check.outcome === 'fail').length;
            return [
                dataset.name,
                { text: `${dataset.contractId} ${dataset.contractVersion}`, at: dataset.at },
                { text: `${source.pattern} (${source.format})`, code: true },
                count(source.files.length),
                bytes(source.bytes),
                count(rows),
                count(checks.length),
                failed === 0 ? '0' : { text: count(failed), tone: 'fail' },
            ];
        }),
    };
}
function failureChart(results) {
    const failing = results
        .flatMap(({ dataset, results: checks }) => checks
        .filter((result) => result.outcome !== 'pass' && (result.failingRows ?? 0) > 0)
        .map((result) => ({
        label: `${dataset.name}: ${result.check.title}`,
        rows: result.failingRows ?? 0,
        tone: TONES[result.outcome],
    })))
        .sort((a, b) => b.rows - a.rows);
    if (failing.length < 2)
        return [];
    const shown = failing.slice(0, BARS_SHOWN);
    const first = shown[0];
    const description = `Failing rows by check, the most first. ${first?.label} has ${plural(first?.rows ?? 0, 'row')}.`;
    return [
        {
            kind: 'chart',
            title: 'Failing rows by check',
            ...(failing.length > shown.length
                ? { note: `The ${shown.length} checks with the most failing rows, of ${failing.length}.` }
                : {}),
            chart: {
                kind: 'bars',
                description,
                unit: 'rows',
                bars: shown.map(({ label, rows, tone }) => ({ label, value: rows, tone, text: count(rows) })),
            },
        },
    ];
}
function dimensionSection(results) {
    const checks = results.flatMap((result) => result.results);
    const dimensions = [...new Set(checks.map(({ check }) => check.dimension ?? 'not stated'))].sort();
    const outcomes = ['pass', 'warn', 'fail', 'skipped'];
    return {
        kind: 'table',
        title: 'Checks by dimension',
        columns: [{ title: 'Dimension' }, ...outcomes.map((title) => ({ title, align: 'right' }))],
        rows: dimensions.map((dimension) => {
            const own = checks.filter(({ check }) => (check.dimension ?? 'not stated') === dimension);
            return [
                dimension,
                ...outcomes.map((outcome) => tallied(own.filter((result) => result.outcome === outcome).length, TONES[outcome])),
            ];
        }),
    };
}
function tallied(number, tone) {
    return number === 0 ? '0' : { text: count(number), tone };
}
function sampleSections(results) {
    const sampled = results.flatMap(({ dataset, results: checks }) => checks.filter(({ samples }) => samples.length > 0).map((result) => ({ dataset, result })));
    return sampled.map(({ dataset, result }, index) => {
        const { check, samples, failingRows } = result;
        const expected = expectedText(check.expectation, check.measure);
        return {
            kind: 'table',
            title: `Failing rows: ${dataset.name}: ${check.title}`,
            note: `${samples.length} of ${count(failingRows ?? samples.length)}; expected ${expected}; stated at ${(0,kernel/* formatPlace */.dE)(check.at)}.`,
            columns: (samples[0] ?? []).map(({ column }) => ({ title: column })),
            rows: samples.map(sampleCells),
            ...(index < SAMPLES_OPEN ? {} : { collapsed: true }),
        };
    });
}
function sampleCells(row) {
    return row.map(({ value, masked }) => {
        if (value === null)
            return { text: 'NULL', tone: 'muted' };
        return masked ? { text: value, tone: 'muted' } : { text: value, code: true };
    });
}
function overlapSection(results) {
    const rows = results.flatMap(({ dataset, overlaps, results: checks }) => {
        const titles = new Map(checks.map(({ check }) => [check.id, check.title]));
        return overlaps.map((overlap) => [
            dataset.name,
            overlap.checks.map((id) => titles.get(id) ?? id).join(' · '),
            count(overlap.rows),
        ]);
    });
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Checks that fail on the same rows',
            note: 'Checks that fail together often have one cause.',
            columns: [{ title: 'Dataset' }, { title: 'Checks' }, { title: 'Rows', align: 'right' }],
            rows,
        },
    ];
}
function explainSections(results, workspace) {
    return results.flatMap(({ dataset, results: checks, queries, untold }) => [
        {
            kind: 'table',
            title: `Plan: ${dataset.name}`,
            note: planNote(queries.length, checks.length),
            columns: [{ title: 'Check' }, { title: 'Answered by' }],
            rows: checks.map((result) => [result.check.title, answerText(result)]),
        },
        ...queries.map(({ purpose, sql }, index) => ({
            kind: 'code',
            title: `Query ${index + 1} of ${dataset.name}: ${purpose}`,
            language: 'sql',
            text: shownSql(sql, { dataset, untold }, workspace),
            collapsed: true,
        })),
    ]);
}
function explainLines({ dataset, results, queries }) {
    return [
        `Plan of ${dataset.name}: ${planNote(queries.length, results.length)}`,
        ...results.map((result) => `  ${result.check.title} ← ${answerText(result)}`),
        ...queries.map(({ purpose, seconds }, index) => `  query ${index + 1}: ${purpose}, ${seconds.toFixed(3)} s`),
    ];
}
function planNote(queries, checks) {
    return `${count(queries)} ${queries === 1 ? 'query' : 'queries'} answered ${plural(checks, 'check')}.`;
}
function answerText({ answer }) {
    switch (answer.by) {
        case 'schema':
            return 'the schema of the files';
        case 'statistics':
            return `the footers, as their writer states it, without reading a row: ${answer.proof}`;
        case 'query':
            return `query ${answer.query + 1}`;
        case 'none':
            return `not answered: ${answer.reason}`;
    }
}
function fileSection(results, workspace) {
    return {
        kind: 'table',
        title: 'Files',
        collapsed: true,
        columns: [{ title: 'Dataset' }, { title: 'File' }],
        rows: results.flatMap(({ dataset, source }) => shownFiles({ dataset, source }, workspace).map((file) => [dataset.name, { text: file, code: true }])),
    };
}
function semanticsSection() {
    return {
        kind: 'table',
        title: 'How the checks are defined',
        note: 'Tools disagree on these; this is what the numbers above mean.',
        collapsed: true,
        columns: [{ title: 'Term' }, { title: 'Meaning here' }],
        rows: pinnedSemantics.map(({ term, meaning }) => [term, meaning]),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/report/verdict.js

function findingsOf({ dataset, results }) {
    return results.flatMap((result) => {
        const severity = severityOf(result);
        if (severity === undefined)
            return [];
        const measured = measuredText(result);
        const expected = expectedText(result.check.expectation, result.check.measure);
        return [
            {
                ruleId: `data-quality/${result.check.origin}`,
                severity,
                message: [dataset.name, result.check.title, result.message ?? []].flat().join(': '),
                at: result.check.at,
                ...(measured === undefined ? {} : { measured }),
                ...(expected === undefined ? {} : { expected }),
                fingerprint: `${dataset.contractId}/${dataset.name}/${result.check.id}`,
            },
        ];
    });
}
function severityOf(result) {
    if (result.outcome === 'fail')
        return 'error';
    if (result.outcome === 'warn')
        return result.check.severity === 'note' ? 'note' : 'warning';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/report/describe.js






const NAMED_IN_HEADLINE = 3;
function describeResults(given) {
    const { contracts, results, failOn, explain, workspace, engine } = given;
    const all = results.flatMap((dataset) => dataset.results);
    const tally = (outcome) => all.filter((result) => result.outcome === outcome).length;
    if (all.length === tally('skipped'))
        throw nothingChecked(contracts, all.length);
    const findings = (0,kernel/* sortFindings */.Tc)([...results.flatMap(findingsOf), ...contracts.flatMap((contract) => contract.findings)]);
    const rows = results.reduce((sum, dataset) => sum + dataset.rows, 0);
    return {
        outcome: (0,kernel/* outcomeOf */.sG)(findings, failOn),
        headline: headline(results, rows),
        checks: results.flatMap(reportChecks),
        findings,
        sections: [
            datasetSection(results),
            ...failureChart(results),
            ...sampleSections(results),
            ...overlapSection(results),
            dimensionSection(results),
            ...(explain ? explainSections(results, workspace) : []),
            fileSection(results, workspace),
            semanticsSection(),
        ],
        data: {
            engine,
            contracts: contracts.map(({ file, id, version, apiVersion, digest }) => ({
                file,
                id,
                version,
                apiVersion,
                digest,
            })),
            datasets: results.map((dataset) => datasetData(dataset, workspace)),
        },
        runFacts: { querySeconds: results.flatMap(({ queries }) => queries.map(({ seconds }) => seconds)) },
        outputs: { checks: all.length, failed: tally('fail'), warned: tally('warn'), skipped: tally('skipped'), rows },
    };
}
function headline(results, rows) {
    const all = results.flatMap(({ dataset, results: checks }) => checks.map((result) => ({ dataset, result })));
    const executed = all.filter(({ result }) => result.outcome !== 'skipped');
    const skipped = all.length === executed.length ? '' : `; ${all.length - executed.length} not executable`;
    const scope = `${plural(rows, 'row')} of ${plural(results.length, 'dataset')}`;
    const broken = executed.filter(({ result }) => result.outcome !== 'pass');
    if (broken.length === 0) {
        const checks = executed.length === 1 ? 'The one check holds' : `All ${plural(executed.length, 'check')} hold`;
        return `${checks} on ${scope}${skipped}.`;
    }
    const failed = broken.filter(({ result }) => result.outcome === 'fail');
    const verb = failed.length > 0 ? (failed.length === 1 ? 'fails' : 'fail') : broken.length === 1 ? 'warns' : 'warn';
    const worst = failed.length > 0 ? failed : broken;
    const named = worst.slice(0, NAMED_IN_HEADLINE).map(({ dataset, result }) => {
        const measured = result.failingRows === null ? result.value : plural(result.failingRows, 'row');
        return `${dataset.name}: ${result.check.title}${measured === null ? '' : ` (${measured})`}`;
    });
    const more = worst.length > named.length ? `, and ${worst.length - named.length} more` : '';
    return `${worst.length} of ${plural(executed.length, 'check')} ${verb} on ${scope}${skipped}: ${named.join(', ')}${more}.`;
}
function reportChecks({ dataset, results }) {
    return results.map((result) => {
        const measured = measuredText(result);
        const expected = expectedText(result.check.expectation, result.check.measure);
        return {
            id: `${dataset.name}/${result.check.id}`,
            title: result.check.title,
            group: dataset.name,
            severity: result.check.severity,
            outcome: result.outcome,
            at: result.check.at,
            ...(measured === undefined ? {} : { measured }),
            ...(expected === undefined ? {} : { expected }),
            ...(result.message === undefined ? {} : { message: result.message }),
        };
    });
}
function datasetData(result, workspace) {
    const { dataset, source, rows, rowsWithFailures, overlaps } = result;
    return {
        name: dataset.name,
        contract: { id: dataset.contractId, version: dataset.contractVersion },
        source: {
            pattern: source.pattern,
            format: source.format,
            bytes: source.bytes,
            files: shownFiles(result, workspace),
        },
        rows,
        rowsWithFailures,
        overlaps: overlaps.map(({ checks, rows: shared }) => ({ checks, rows: shared })),
        checks: result.results.map(checkData),
    };
}
function checkData({ check, ...result }) {
    return {
        id: check.id,
        title: check.title,
        origin: check.origin,
        dimension: check.dimension ?? null,
        severity: check.severity,
        columns: check.columns,
        outcome: result.outcome,
        unit: check.expectation.unit,
        value: result.value,
        failingRows: result.failingRows,
        rowsChecked: result.rowsChecked,
        excessRows: result.excessRows,
        duplicatedKeys: result.duplicatedKeys,
        message: result.message,
        answer: { ...result.answer },
        samples: result.samples.map((row) => row.map(({ column, value, masked }) => ({ column, value, masked }))),
    };
}
function nothingChecked(contracts, stated) {
    const files = contracts.map((contract) => contract.file).join(', ');
    return new kernel/* StepError */.zg(dataQualityErrors.NOTHING_CHECKED, `${files}: ${stated === 0 ? 'the contract states no check' : `none of the ${stated} checks can be executed`}, so nothing was decided.`, { hint: 'State at least one executable rule, e.g. "required: true" on a property or a rowCount quality rule.' });
}

// EXTERNAL MODULE: ./lib/shared/engines/files/find.js + 1 modules
var find = __webpack_require__(67904);
// EXTERNAL MODULE: ./lib/shared/engines/files/inspect.js + 3 modules
var files_inspect = __webpack_require__(58464);
;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/source-resolve.js







async function resolveSources(options) {
    const named = nameSources(options);
    const sources = new Map();
    const failures = [];
    for (const [dataset, where] of named) {
        try {
            sources.set(dataset, await resolveSource(dataset, where, options));
        }
        catch (error) {
            if (!(error instanceof kernel/* StepError */.zg))
                throw error;
            failures.push(error);
        }
    }
    const [first] = failures;
    if (first === undefined)
        return sources;
    if (failures.length === 1)
        throw first;
    const problems = failures.flatMap(({ message, hint, problems: own }) => own.length > 0 ? [...own] : [{ message, ...(hint === undefined ? {} : { hint }) }]);
    throw new kernel/* StepError */.zg(first.kind, `The data of ${failures.length} datasets cannot be used.`, { problems });
}
async function resolveSource(dataset, where, { workspace, signal }) {
    const shown = (path) => withoutMaskedKeys((0,find/* show */.W)(path, workspace), dataset);
    const found = await (0,find/* findFiles */.l)({ dataset: dataset.name, pattern: where.pattern, by: where.by, workspace, shown });
    const { format, bytes, delimiter } = await (0,files_inspect/* inspectFiles */.I)(found.files, { declared: where.format, shown, signal });
    return {
        format,
        files: found.files,
        pattern: withoutMaskedKeys(relativePattern(where.pattern, workspace), dataset),
        bytes,
        partitions: found.partitions,
        ...((where.delimiter ?? delimiter) === undefined ? {} : { delimiter: where.delimiter ?? delimiter ?? ',' }),
    };
}
function nameSources({ contracts, data, server }) {
    const datasets = contracts.flatMap((contract) => contract.datasets);
    const problems = [];
    const paths = parseData(data, datasets, problems);
    const named = new Map();
    for (const contract of contracts) {
        for (const dataset of contract.datasets) {
            const path = paths.get(dataset.name);
            if (path !== undefined) {
                named.set(dataset, { pattern: path, format: undefined, delimiter: undefined, by: 'the input data' });
                continue;
            }
            const found = fromServer(contract, dataset, server);
            if ('message' in found)
                problems.push(found);
            else
                named.set(dataset, found);
        }
    }
    if (problems.length > 0) {
        throw new kernel/* StepError */.zg(dataQualityErrors.DATA_NOT_NAMED, 'It is not clear which files to check.', { problems });
    }
    return named;
}
function parseData(lines, datasets, problems) {
    const names = [...new Set(datasets.map(({ name }) => name))];
    const paths = new Map();
    for (const line of lines) {
        const name = names
            .filter((one) => line.startsWith(`${one}=`) || line.startsWith(`${one} =`))
            .sort((a, b) => b.length - a.length)[0];
        const path = name === undefined ? undefined : line.slice(line.indexOf('=', name.length) + 1).trim();
        if (name !== undefined && path !== undefined) {
            if (paths.has(name))
                problems.push({ message: `The input data names the dataset "${name}" twice.` });
            if (path === '')
                problems.push({
                    message: `The input data gives no path for "${name}".`,
                    hint: `For example ${name}=data/${name}/*.parquet`,
                });
            paths.set(name, path);
            continue;
        }
        const prefix = /^([^=/\\*?[]+)=/.exec(line)?.[1]?.trim();
        const [only] = names;
        if (prefix !== undefined) {
            const guess = (0,suggest/* nearestWord */.z)(prefix, names);
            problems.push({
                message: `The input data names the dataset "${prefix}", which no contract has.`,
                hint: guess === undefined
                    ? `Datasets are ${names.join(', ')}. A path that holds "=" starts with ./`
                    : `Did you mean "${guess}"?`,
            });
        }
        else if (only !== undefined && names.length === 1 && lines.length === 1)
            paths.set(only, line);
        else {
            problems.push({
                message: `The input data has the path ${JSON.stringify(line)} without a dataset, and there ${names.length === 1 ? 'are several lines' : `are ${names.length} datasets`}.`,
                hint: `Write one dataset=path per line; datasets are ${names.join(', ')}.`,
            });
        }
    }
    return paths;
}
function fromServer(contract, dataset, wanted) {
    const server = chooseServer(contract, dataset, wanted);
    if ('message' in server)
        return server;
    const { path, at } = server;
    const by = `the server "${server.server}" of ${contract.file}`;
    if (server.type !== 'local') {
        return {
            message: `The server "${server.server}" is of type ${JSON.stringify(server.type)}; this step reads local files.`,
            hint: `Fetch the files first and name them with data: ${dataset.name}=<path>`,
            at,
        };
    }
    if (path === undefined || path.trim() === '') {
        return {
            message: `The server "${server.server}" has no path.`,
            hint: 'For example path: data/{model}/*.parquet',
            at,
        };
    }
    if (contract.datasets.length > 1 && !path.includes('{model}')) {
        return {
            message: `The server "${server.server}" has one path for ${contract.datasets.length} datasets.`,
            hint: `Put {model} where the dataset's name stands, e.g. path: data/{model}/*.parquet`,
            at,
        };
    }
    const pattern = path.replaceAll('{model}', dataset.physicalName);
    return { pattern, format: server.format, delimiter: server.delimiter, by, at };
}
function chooseServer(contract, dataset, wanted) {
    const { servers, file } = contract;
    const list = servers.map(({ server, type }) => `${server} (${type})`).join(', ');
    if (wanted !== undefined) {
        const found = servers.find(({ server }) => server === wanted);
        if (found !== undefined)
            return found;
        const guess = (0,suggest/* nearestWord */.z)(wanted, servers.map(({ server }) => server));
        const hint = servers.length === 0 ? 'It has no servers.' : `It has ${list}.`;
        return {
            message: `${file} has no server "${wanted}".`,
            hint: guess === undefined ? hint : `Did you mean "${guess}"? ${hint}`,
        };
    }
    const local = servers.filter(({ type }) => type === 'local');
    const [only] = local;
    if (only !== undefined && local.length === 1)
        return only;
    if (local.length > 1) {
        const names = local.map(({ server }) => server).join(', ');
        return {
            message: `${file} has ${local.length} local servers: ${names}.`,
            hint: `Choose one with server: ${only?.server}`,
        };
    }
    return {
        message: `Nothing says where the files of "${dataset.name}" are${servers.length === 0 ? '' : `; ${file} has servers ${list}, none of them local`}.`,
        hint: `Name them with data: ${dataset.name}=data/${dataset.name}/*.parquet, or give the contract a server of type local.`,
        at: dataset.at,
    };
}
function relativePattern(pattern, workspace) {
    if (!(0,external_node_path_.isAbsolute)(pattern))
        return pattern;
    const inside = (0,external_node_path_.relative)(workspace, pattern);
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? pattern : inside.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/shared/steps/data-quality/run.js






const run = async ({ inputs, host, clock }) => {
    const { workspace } = host.facts;
    const contracts = await host.group('Reading contracts', () => loadContracts({ patterns: inputs.contract, workspace }));
    const sources = await host.group('Finding data', () => resolveSources({ contracts, data: inputs.data ?? [], server: inputs.server, workspace, signal: host.signal }));
    const { openDuckDb } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 24998));
    const engine = await host.group('Opening DuckDB', () => openDuckDb({
        files: [...sources.values()].flatMap((source) => source.files),
        ...(0,step_options/* duckDbOptions */.i)(inputs, host),
    }));
    try {
        const results = await host.group('Checking data', () => checkDatasets({ contracts, sources, engine, samples: inputs.samples, host, clock }));
        if (inputs.explain)
            for (const line of results.flatMap(explainLines))
                host.log('info', line);
        return describeResults({
            contracts,
            results,
            failOn: inputs.failOn,
            explain: inputs.explain,
            workspace,
            engine: engine.version,
        });
    }
    finally {
        await engine.close();
    }
};


/***/ })

};
