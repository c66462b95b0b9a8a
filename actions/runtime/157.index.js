export const id = 157;
export const ids = [157];
export const modules = {

/***/ 3249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);


/** One level of nesting takes at least one of these at the start of a line; the parser's memory grows with them. */
const MAX_INDENT = 1_000;
/**
 * Parses the bytes of a YAML 1.2 or JSON file. Keys that are given twice and aliases are left to the reader of the tree.
 * @returns the tree, or the mistake that keeps it from being one.
 */
function readYaml(file, bytes, limits) {
    const text = decode(file, bytes, limits);
    if (typeof text !== 'string')
        return [text];
    const indented = tooDeeplyIndented(file, text, limits);
    if (indented !== undefined)
        return [indented];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const parsed = parse(text, lines);
    if (parsed === undefined)
        return [{ ...tooDeep(limits), at: { file } }];
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const broken = parsed.errors[0] ?? parsed.warnings[0];
    // What the parser says after its first mistake is mostly a consequence of it.
    if (broken !== undefined)
        return [{ ...syntaxProblem(broken.code, broken.message, limits), at: at(broken.pos[0]) }];
    if (parsed.directives?.yaml.explicit === true && parsed.directives.yaml.version !== '1.2') {
        return [
            {
                message: `The file says that it is YAML ${parsed.directives.yaml.version}; YAML 1.2 is read here.`,
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
/** `undefined` when the parser, which is recursive, ran out of stack where it does not say so itself. */
function parse(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
            lineCounter,
            prettyErrors: false,
            // Quadratic in the parser; found below in one pass, with the place of both.
            uniqueKeys: false,
            // Not 'silent': that would also silence the error about a second document.
            logLevel: 'error',
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function decode(file, bytes, { noun, maxBytes, split }) {
    if (bytes.byteLength > maxBytes) {
        return {
            message: `The file has ${bytes.byteLength} bytes; a ${noun} of at most ${maxBytes} bytes is read.`,
            at: { file },
            hint: split,
        };
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const buffer = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes);
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
            // Space, "-", "?" and ":" at the start of a line open blocks.
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
function syntaxProblem(code, message, limits) {
    if (code === 'MULTIPLE_DOCS') {
        return {
            message: 'The file holds more than one YAML document.',
            hint: `Write one ${limits.noun} a file, without a second "---".`,
        };
    }
    if (code === 'TAG_RESOLVE_FAILED') {
        return {
            message: `This tag is not known: ${firstLine(message)}.`,
            hint: `Remove the tag; a ${limits.noun} is plain data.`,
        };
    }
    if (message.includes('call stack'))
        return tooDeep(limits);
    return { message: `This is not valid YAML: ${firstLine(message)}.`, hint: 'Correct the file from this place on.' };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}


/***/ }),

/***/ 6157:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseValues: () => (/* binding */ parseValues)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/shared/documents/yaml.js
var yaml = __webpack_require__(3249);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/entries.js
var config_entries = __webpack_require__(6442);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(5346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(7736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var value = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-document-ignored.js
var yaml_document_ignored = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-invalid.js
var yaml_invalid = __webpack_require__(2254);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-key-duplicate.js
var yaml_key_duplicate = __webpack_require__(9018);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/comments.js

const COMMENT = /(^|[ \t])#[ \t]*(countersign:[^\r\n]*)/gm;
/** The comments of the file that speak to this step; a text that only looks like one is none. */
function commentsOf({ text, root, at }) {
    if (!text.includes('countersign:'))
        return [];
    const found = [...text.matchAll(COMMENT)].map((match) => ({
        offset: match.index + (match[1] ?? '').length,
        text: (match[2] ?? '').trim(),
    }));
    const texts = [];
    if (found.length > 0) {
        (0,dist/* visit */.YR)(root, (_, node) => {
            if ((0,dist/* isScalar */.jn)(node) && node.range != null)
                texts.push([node.range[0], node.range[1]]);
        });
    }
    return found
        .filter(({ offset }) => !isInside(texts, offset))
        .map((comment) => {
        const { line = 1, column = 1 } = at(comment.offset);
        const before = text.slice(comment.offset - (column - 1), comment.offset);
        return { line, text: comment.text, alone: before.trim() === '' };
    });
}
/** The ranges stand in the order of the file and do not overlap. */
function isInside(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[0] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset < (ranges[low - 1]?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-syntax.js

/** A line that begins with a tab, maybe behind blanks, and has nothing in it but a comment. */
const TABBED = /^( *)\t[\t ]*(?:#.*)?$/gm;
/** Deeper nesting is refused by whoever reads the tree. */
const MAX_DEPTH = 200;
/** The first thing that yaml.v3, which the Databricks CLI reads with, refuses and the parser of this tree does not. */
function mistakeForGo({ text, root, at }) {
    const tabs = text.includes('\t');
    if (!tabs && !text.includes('?'))
        return undefined;
    const tabbed = tabs ? [...text.matchAll(TABBED)] : [];
    const tokens = tokensOf(root, text);
    let next = 0;
    let before;
    let closedUntil = 0;
    let last = 0;
    for (const { index, 1: blanks = '' } of tabbed) {
        const tab = index + blanks.length;
        for (let token = tokens[next]; token !== undefined && token.start < tab; token = tokens[++next]) {
            if (token.kind === 'closed')
                closedUntil = Math.max(closedUntil, token.end);
            if (token.kind !== 'in brackets')
                before = token;
        }
        if (tab >= closedUntil &&
            !isAllowed(blanks.length, before, () => text.slice(Math.max(before?.end ?? 0, last), tab))) {
            return tabMistake(at(tab));
        }
        last = tab;
    }
    for (const { kind, start } of tokens) {
        const lead = kind === 'block' ? TAB_FIRST.exec(text.slice(start, start + LONGEST_LEAD)) : null;
        if (lead !== null)
            return tabMistake(at(start + lead[0].length - 1));
    }
    const odd = tokens.find(({ kind, start, end }) => kind === 'in brackets' && text.slice(start + 1, end).includes('?'));
    if (odd === undefined)
        return undefined;
    return {
        message: 'Within brackets, a text without quotes ends at a "?".',
        at: at(odd.start),
        hint: 'Write the text in quotes.',
    };
}
function tabMistake(at) {
    return {
        message: 'The line begins with a tab, where YAML wants blanks.',
        at,
        hint: 'Write blanks, or remove the tab where the line is otherwise empty.',
    };
}
/** @param between what stands behind the token, or behind the last tab that was allowed */
function isAllowed(blanks, before, between) {
    if (before === undefined)
        return false;
    // What is not far enough in for a block of text, the parser has refused.
    if (before.kind === 'block')
        return true;
    // A plain text may go on in the next line, which begins further in than what the text is in.
    return before.kind === 'plain' && blanks > before.indent && !/\S/.test(between());
}
const LONGEST_LEAD = 10_000;
/** A block of text whose own indentation is not yet known when the tab comes. */
const TAB_FIRST = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\n(?: *\n)* *\t/;
function tokensOf(root, text) {
    const tokens = [];
    const column = (offset) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
    function visit(node, indent, inBrackets, depth) {
        const { range, flow } = node;
        if (range === undefined || range === null || depth > MAX_DEPTH)
            return;
        const [start, end] = range;
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isAlias */.Vj)(node)) {
            tokens.push({ start, end, indent, kind: (0,dist/* isAlias */.Vj)(node) ? 'closed' : kindOf(node, inBrackets) });
        }
        else if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
            if (flow === true)
                tokens.push({ start, end, indent, kind: 'closed' });
            const inner = flow === true ? indent : column(start);
            for (const item of node.items) {
                const { key, value } = item;
                const children = (0,dist/* isMap */.jh)(node) ? [key, value] : [item];
                for (const child of children) {
                    if (child !== null && child !== undefined)
                        visit(child, inner, inBrackets || flow === true, depth + 1);
                }
            }
        }
    }
    visit(root, -1, false, 0);
    return tokens;
}
function kindOf({ type }, inBrackets) {
    if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL')
        return 'block';
    if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')
        return 'closed';
    return inBrackets ? 'in brackets' : 'plain';
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/read-values.js + 1 modules
var read_values = __webpack_require__(672);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/scalars.js + 1 modules
var scalars = __webpack_require__(3516);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/values.js













/** The deepest resource of a bundle has about 15 levels. */
const values_MAX_DEPTH = 100;
/** A file that has more mistakes than this is not the file that was meant. */
const MAX_FINDINGS = 50;
/** The bytes of a YAML or JSON file as values that know their places, with the full parser, which reads all of YAML and says what is wrong. */
function parseValues(file, bytes) {
    const findings = [];
    const say = (rule, seen) => {
        if (findings.length < MAX_FINDINGS)
            findings.push({ rule, target: undefined, ...seen });
    };
    const nothing = (valid) => ({
        config: emptyMap(file),
        comments: [],
        findings,
        valid,
        size: 0,
    });
    if (isBlank(bytes))
        return nothing(true);
    const tree = parse(file, bytes, say);
    if (tree === undefined)
        return nothing(false);
    const mistake = mistakeForGo(tree);
    if (mistake !== undefined) {
        say(yaml_invalid/* rule */.H, mistake);
        return nothing(false);
    }
    const converted = convert(tree, say);
    if (converted === undefined)
        return nothing(false);
    const { root, size } = converted;
    const comments = commentsOf(tree);
    if (root.kind === 'map')
        return { config: root, comments, findings, valid: true, size };
    if (root.kind === 'null')
        return { config: emptyMap(file), comments, findings, valid: true, size };
    say(yaml_invalid/* rule */.H, {
        message: `The file holds a ${root.kind} where the configuration of a bundle is a map.`,
        at: (0,value/* placeOf */.$t)(root),
        hint: 'Write keys such as "resources:" at the beginning of a line.',
    });
    return nothing(false);
}
function emptyMap(file) {
    return (0,make/* mapValue */.IS)(config_entries/* Entries */.R.none, [{ file, line: 1, column: 1 }]);
}
/** Nothing but blanks, comments and the marks of a document: an empty configuration. */
function isBlank(bytes) {
    if (bytes.byteLength > read_values/* MAX_FILE_BYTES */.gZ)
        return false;
    const text = new TextDecoder('utf-8').decode(bytes);
    return /^\s*(?:#|---|\.\.\.|$)/.test(text) && text.split(/\r\n?|\n/).every((line) => BLANK_LINE.test(line));
}
const BLANK_LINE = /^\s*(?:#.*)?$|^(?:---|\.\.\.)\s*(?:\s#.*)?$/;
const LIMITS = {
    noun: 'bundle file',
    maxBytes: read_values/* MAX_FILE_BYTES */.gZ,
    split: 'Divide it into several files and list them under "include".',
};
function parse(file, bytes, say) {
    const tree = (0,yaml/* readYaml */.g)(file, bytes, LIMITS);
    if ('root' in tree)
        return tree;
    const [problem] = tree;
    const second = problem?.at === undefined ? undefined : secondDocument(bytes, problem.at);
    const first = second === undefined ? undefined : (0,yaml/* readYaml */.g)(file, bytes.subarray(0, second), LIMITS);
    if (first !== undefined && 'root' in first && problem !== undefined) {
        if (isBlank(bytes.subarray(second)))
            return first;
        say(yaml_document_ignored/* rule */.H, {
            message: 'Everything from this second YAML document on is ignored.',
            at: problem.at,
            hint: 'Remove the "---", or move what follows to a file of its own.',
        });
        return first;
    }
    for (const { message, at, hint } of tree)
        say(yaml_invalid/* rule */.H, { message, at, ...(hint === undefined ? {} : { hint }) });
    return undefined;
}
/** Where the line of the place begins, if it is the mark of another document, or comes after that of the end of one. */
function secondDocument(bytes, { line = 1 }) {
    let offset = 0;
    for (let skipped = 1; skipped < line; skipped++) {
        const end = bytes.indexOf(0x0a, offset);
        if (end === -1)
            return undefined;
        offset = end + 1;
    }
    const mark = new TextDecoder().decode(bytes.subarray(offset, offset + 3));
    if (line === 1)
        return undefined;
    if (mark === '---')
        return offset;
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    return ENDED.test(before) ? offset : undefined;
}
/** Nothing but comments since the end of a document. */
const ENDED = /^\.\.\.[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?![\s\S])/m;
/** `undefined` when the file cannot be trusted as a whole. */
function convert({ text, root, at }, say) {
    /** `undefined` while the anchor's own value is being read. */
    const anchors = new Map();
    let spelt = 0;
    let broken = false;
    const begin = (0,places/* addText */.j)(text.length, at);
    const place = (node) => at(node.range?.[0] ?? 0);
    const spot = (node) => begin + (node.range?.[0] ?? 0);
    function refuse(node, message, hint) {
        broken = true;
        say(yaml_invalid/* rule */.H, { message, at: place(node), ...(hint === undefined ? {} : { hint }) });
    }
    /** `key` is where an empty value stands. */
    function visit(node, depth, key) {
        if (node === null)
            return (0,make/* nullValue */.Pv)(key);
        if ((0,dist/* isAlias */.Vj)(node))
            return alias(node, node.source);
        const before = spelt++;
        if (spelt > read_values/* MAX_VALUES */.Ex || depth > values_MAX_DEPTH) {
            if (!broken)
                refuse(node, depth > values_MAX_DEPTH ? TOO_DEEP : TOO_MANY);
            return (0,make/* nullValue */.Pv)(key);
        }
        const { anchor } = node;
        if (anchor === undefined)
            return inside(node, depth, key);
        anchors.set(anchor, undefined);
        const value = (0,make/* withAnchor */.uo)(inside(node, depth, key));
        anchors.set(anchor, { value, size: spelt - before });
        return value;
    }
    function inside(node, depth, key) {
        if ((0,dist/* isMap */.jh)(node))
            return mapping(node, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => visit(item, depth + 1, spot(node)));
            return (0,make/* listValue */.a3)(items, spot(node));
        }
        return scalar(node, key);
    }
    function alias(node, name) {
        const target = anchors.get(name);
        if (target === undefined) {
            refuse(node, anchors.has(name)
                ? `The alias "*${name}" stands inside what it refers to.`
                : `The alias "*${name}" refers to no "&${name}" before it.`);
            return (0,make/* nullValue */.Pv)(spot(node));
        }
        spelt += target.size;
        if (spelt > read_values/* MAX_VALUES */.Ex && !broken)
            refuse(node, TOO_MANY);
        return target.value;
    }
    function scalar(node, key) {
        const written = node.source ?? '';
        const places = written === '' && node.type === 'PLAIN' ? key : spot(node);
        const plain = node.type === 'PLAIN' || node.type === undefined;
        if (!plain && node.tag === undefined)
            return (0,make/* textValue */.v8)(String(node.value), places);
        const text = plain ? written : String(node.value);
        const value = node.tag === undefined ? (0,scalars/* plainScalar */.dn)(text, places) : (0,scalars/* taggedScalar */.xS)(node.tag, text, places);
        if (typeof value !== 'string')
            return value;
        refuse(node, value);
        return (0,make/* nullValue */.Pv)(places);
    }
    function mapping(node, depth) {
        const own = new Map();
        let merged;
        for (const pair of node.items) {
            if (isMergeKey(pair.key)) {
                if (merged !== undefined)
                    refuse(pair.key, 'A map has "<<" twice.', 'Write one: "<<: [*a, *b]".');
                merged = mergedMaps(pair, depth);
                continue;
            }
            const name = keyOf(pair.key);
            if (name === undefined)
                continue;
            const keySpot = spot(pair.key);
            const value = visit(pair.value, depth + 1, keySpot);
            const first = (0,places/* firstPlace */.Az)(own.get(name)?.keyPlaces);
            if (first !== undefined) {
                say(yaml_key_duplicate/* rule */.H, {
                    message: `The key "${name}" is given twice in this map; only the last one counts.`,
                    at: place(pair.key),
                    related: [{ at: first, message: `First "${name}"` }],
                    hint: 'Remove one of them, or merge the two by hand.',
                });
            }
            own.set(name, { keyPlaces: keySpot, value });
        }
        const entries = config_entries/* Entries */.R.of(merged === undefined ? own : [...merged, own].flatMap((map) => [...map]));
        return (0,make/* mapValue */.IS)(entries, spot(node));
    }
    /** The maps of `<<`, the later before the earlier, as the CLI has it (YAML 1.1 says the opposite). */
    function mergedMaps({ key, value }, depth) {
        const sources = value !== null && (0,dist/* isSeq */.oP)(value) ? value.items : [value];
        // An inline map of one's own is not accepted behind "<<", though it is in a list.
        const accepted = value !== null && ((0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value));
        const values = accepted ? sources.map((source) => visit(source, depth + 1, spot(key))) : [];
        if (accepted && values.every((map) => map.kind === 'map'))
            return values.map((map) => map.entries);
        if (!broken)
            refuse(value ?? key, '"<<" takes an alias of a map, or a list of them.', 'Write "<<: *name".');
        return [];
    }
    function keyOf(key) {
        const { anchor } = key;
        const plain = (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.tag === undefined;
        const text = !(0,dist/* isScalar */.jn)(key) ? undefined : plain ? (0,scalars/* plainKey */.y7)(key.source ?? '') : String(key.value);
        if (text === undefined) {
            const shown = (0,dist/* isScalar */.jn)(key) ? ` "${key.source ?? ''}"` : '';
            refuse(key, `The key${shown} is not a text.`, 'Write it in quotes.');
        }
        else if (anchor !== undefined) {
            anchors.set(anchor, { value: (0,make/* withAnchor */.uo)((0,make/* textValue */.v8)(text, spot(key))), size: 1 });
        }
        return text;
    }
    const value = visit(root, 0, begin);
    return broken ? undefined : { root: value, size: spelt };
}
const TOO_DEEP = `The file is nested more than ${values_MAX_DEPTH} levels deep.`;
const TOO_MANY = `The file stands for more than ${read_values/* MAX_VALUES */.Ex} values once its aliases are spelt out.`;
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<';
}


/***/ })

};
