export const id = 563;
export const ids = [563];
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

/***/ 92563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWaivers: () => (/* binding */ readWaivers)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94470);
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59061);
/* harmony import */ var _policy_value_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5867);
/* harmony import */ var _rules_waiver_invalid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88198);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60449);







const LIMITS = { noun: 'file of waivers', maxBytes: 1024 * 1024, split: 'Remove the waivers that have expired.' };
const FIELDS = ['rule', 'target', 'path', 'file', 'reason', 'owner', 'expires'];
function readWaivers(file, bytes) {
    const document = (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(file, bytes, LIMITS);
    if (!('value' in document)) {
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverErrors */ .s.WAIVERS_INVALID, `The file of waivers "${file}" cannot be read.`, {
            problems: document,
        });
    }
    const list = isMapping(document.value) ? document.value.waivers : undefined;
    if (!Array.isArray(list) || Object.keys(document.value).length !== 1) {
        throw new _kernel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverErrors */ .s.WAIVERS_INVALID, `The file "${file}" holds no list under "waivers", or more than that.`, {
            hint: 'Write "waivers:", and under it a list with rule, path, file or target, reason, owner and expires.',
            problems: [{ message: 'There is not just a list under "waivers" here.', at: document.place([]) }],
        });
    }
    const read = list.map((given, index) => readWaiver(document, given, ['waivers', index]));
    return {
        waivers: read.flatMap((each) => ('rule' in each ? [each] : [])),
        findings: read.flatMap((each) => 'rule' in each ? [] : each.mistakes.map((mistake) => ({ ...mistake, rule: _rules_waiver_invalid_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H, target: undefined }))),
    };
}
function readWaiver(document, given, path) {
    const mistakes = [];
    const wrong = (own, message, hint) => {
        mistakes.push({ message, at: document.place(own), hint });
    };
    if (!isMapping(given)) {
        wrong(path, 'A waiver must be a mapping with fields.', `Its fields are ${FIELDS.join(', ')}.`);
        return { mistakes };
    }
    const texts = new Map();
    for (const [key, value] of Object.entries(given)) {
        const field = FIELDS.find((known) => known === key);
        if (field === undefined) {
            const hint = `Its fields are ${FIELDS.join(', ')}.`;
            wrong([...path, key], `A waiver has no field "${key}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, FIELDS)}`, hint);
        }
        else if (typeof value === 'string' && value.trim() !== '')
            texts.set(field, value.trim());
        else
            wrong([...path, key], `The field "${key}" of a waiver must be a text.`, 'Write it in quotes.');
    }
    const lacking = ['rule', 'reason', 'owner', 'expires'].filter((field) => given[field] === undefined);
    const waives = `A waiver of ${texts.get('rule') ?? 'no rule'}`;
    if (lacking.length > 0) {
        wrong(path, `${waives} lacks ${lacking.map((field) => `"${field}"`).join(' and ')}.`, 'Add what is missing.');
    }
    if (given.path === undefined && given.file === undefined && given.target === undefined) {
        wrong(path, `${waives} does not say where.`, 'Give it a "path", a "file" or a "target".');
    }
    const expires = texts.get('expires') ?? '';
    if (expires !== '' && !(0,_waiver_js__WEBPACK_IMPORTED_MODULE_6__/* .isDay */ .N)(expires)) {
        wrong([...path, 'expires'], `${waives} ends on "${expires}", which is no day.`, 'Write it as 2027-01-31.');
    }
    const written = texts.get('path');
    const pattern = written === undefined ? undefined : (0,_policy_value_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePathPattern */ .zW)(written);
    if (typeof pattern === 'string') {
        wrong([...path, 'path'], `The path "${written ?? ''}" cannot be read: ${pattern}.`, 'Write it as resources.jobs.train.');
    }
    if (mistakes.length > 0)
        return { mistakes };
    return {
        rule: (0,_waiver_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleIdOf */ .H)(texts.get('rule') ?? ''),
        reason: texts.get('reason') ?? '',
        owner: texts.get('owner') ?? '',
        expires,
        at: document.place(path),
        ...optional('target', texts.get('target')),
        ...(pattern === undefined || typeof pattern === 'string' ? {} : { path: pattern }),
        ...fileAndLine(texts.get('file')),
    };
}
function optional(field, text) {
    return text === undefined ? {} : { [field]: text };
}
function fileAndLine(text) {
    if (text === undefined)
        return {};
    const [, file = text, line] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
    return { file: file.replace(/^\.\//, ''), ...(line === undefined ? {} : { line: Number(line) }) };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
