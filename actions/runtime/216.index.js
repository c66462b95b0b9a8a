export const id = 216;
export const ids = [216];
export const modules = {

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

/***/ 66216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseValues: () => (/* binding */ parseValues)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/shared/documents/yaml.js + 1 modules
var yaml = __webpack_require__(97014);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/entries.js
var config_entries = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(45346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-document-ignored.js
var yaml_document_ignored = __webpack_require__(48263);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-invalid.js
var yaml_invalid = __webpack_require__(82254);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/rules/yaml-key-duplicate.js
var yaml_key_duplicate = __webpack_require__(19018);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/comments.js

const COMMENT = /(^|[ \t])#[ \t]*(countersign:[^\r\n]*)/gm;
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

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/first-document.js
function endingAt(bytes, { line = 1 }) {
    if (line === 1)
        return undefined;
    let offset = 0;
    for (let skipped = 1; skipped < line; skipped++) {
        const end = bytes.indexOf(0x0a, offset);
        if (end === -1)
            return undefined;
        offset = end + 1;
    }
    const decoder = new TextDecoder();
    const before = decoder.decode(bytes.subarray(0, offset));
    const begun = decoder.decode(bytes.subarray(offset, offset + 4));
    if (BEGUN.test(begun) || ENDED.test(before)) {
        return {
            offset,
            message: 'Everything from this second YAML document on is ignored.',
            hint: 'Remove the "---", or move what follows to a file of its own.',
        };
    }
    const indent = FIRST_LINE.exec(before)?.[1]?.length ?? 0;
    const lead = decoder.decode(bytes.subarray(offset, offset + indent));
    if (!FURTHER_LEFT.test(lead) || !STARTED.test(decoder.decode(bytes.subarray(offset))))
        return undefined;
    return {
        offset,
        message: 'Everything from here on is ignored: the line begins further left than the first one of the file.',
        hint: 'Let both begin in the same column.',
    };
}
const BEGUN = /^---(?:\s|$)/;
const ENDED = /^\.\.\.\s/m;
const FURTHER_LEFT = /^ *[^\s#]/;
const STARTED = /^ *(?:[^\s#@`%"']|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/;
const FIRST_LINE = /^(?!---|%)( *)[^\s#]/m;

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-keys.js

function mistakeOfKey(text, key) {
    const [start, end] = key.range ?? [0, 0];
    if (isAsked(text, start))
        return undefined;
    if (end - start > MAX_KEY) {
        return { message: `A key has at most ${MAX_KEY} characters.`, hint: 'Shorten it, or write "? " before it.' };
    }
    if (start === end)
        return { message: 'There is no key before the ":".', hint: 'Write one, or remove the ":".' };
    if ((0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && NO_COLON.test(text.slice(end, end + 2))) {
        return {
            message: 'Within brackets, the ":" needs a blank behind it.',
            hint: 'Write a blank, or the key in quotes.',
        };
    }
    if (text[afterBlanks(text, end)] === ':' && !text.slice(start, end).includes('\n'))
        return undefined;
    return { message: 'The key and its ":" do not stand in one line.', hint: 'Write them in one line.' };
}
const MAX_KEY = 1024;
const NO_COLON = /^:[,[\]{}]/;
function isAsked(text, start) {
    let before = start - 1;
    while (BLANK.test(text[before] ?? ''))
        before--;
    return text[before] === '?' && !/[^\s[{,?:-]/.test(text[before - 1] ?? '');
}
const BLANK = /\s/;
function afterBlanks(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-parser.js

const GO_YAML = { version: '1.1', parse: parseAsGo };
function parseAsGo(text, lines) {
    const composer = tolerantComposer();
    let first;
    for (const document of composer.compose(tokensOf(text, lines), true, text.length)) {
        if (first === undefined) {
            first = document;
            continue;
        }
        const [start, end] = document.range;
        first.errors.push(new dist/* YAMLParseError */.XT([start, end], 'MULTIPLE_DOCS', 'There is a second document.'));
        break;
    }
    if (first === undefined)
        return undefined;
    if ((text.slice(0, first.range[0]).match(/^%YAML/gm) ?? []).length > 1) {
        first.errors.push(new dist/* YAMLParseError */.XT([0, 1], 'BAD_DIRECTIVE', 'There are two %YAML lines'));
    }
    return first;
}
function tolerantComposer() {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, schema: 'failsafe', resolveKnownTags: false });
    const parts = composer;
    const say = parts.onError;
    let broken = false;
    parts.onError = (source, code, message, warning) => {
        if (broken || isAccepted(code, message))
            return;
        broken = true;
        say(source, code, message, warning);
    };
    return composer;
}
function isAccepted(code, message) {
    if (code === 'BAD_INDENT')
        return message.startsWith('Flow end indicator should be more indented');
    if (code === 'MISSING_CHAR')
        return message.startsWith('Comments must be separated');
    return code === 'BAD_COLLECTION_TYPE' || (code === 'TAG_RESOLVE_FAILED' && UNKNOWN_TAG.test(message));
}
const UNKNOWN_TAG = /^Unresolved tag: [^#]*$/;
function* tokensOf(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const token of indifferentLexer().lex(text)) {
        let broken = false;
        for (const item of parser.next(token)) {
            broken ||= item.type === 'error';
            yield item;
        }
        if (broken)
            break;
    }
    yield* parser.end();
}
function indifferentLexer() {
    const lexer = new dist/* Lexer */.JG();
    const parts = lexer;
    const anywhere = (scan) => function* () {
        const { indentNext } = parts;
        parts.indentNext = 0;
        const next = yield* scan.call(lexer);
        parts.indentNext = indentNext;
        return next;
    };
    parts.parseFlowCollection = anywhere(parts.parseFlowCollection);
    parts.parseQuotedScalar = anywhere(parts.parseQuotedScalar);
    return lexer;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-places.js
function startOf(text, node) {
    const [start, end] = node.range ?? [0, 0];
    const { anchor, tag } = node;
    if (anchor === undefined && tag === undefined)
        return start === end ? emptyStart(text, start) : start;
    const starts = [anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start)];
    if (tag !== undefined)
        starts.push(wordStart(text, text.lastIndexOf('!', start)));
    return Math.max(0, Math.min(...starts));
}
function emptyStart(text, near) {
    let last = near;
    while (last > 0 && /\s/.test(text[last - 1] ?? ''))
        last--;
    BLANKS.lastIndex = last;
    BLANKS.test(text);
    return /[,\]}]/.test(text[BLANKS.lastIndex] ?? '') ? BLANKS.lastIndex : last;
}
const BLANKS = /(?:\s|#[^\n]*)*/y;
function wordStart(text, within) {
    let start = within;
    while (start > 0 && !/[\s[{,]/.test(text[start - 1] ?? ''))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-characters.js

const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ODD_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/g;
const KEPT = /^[^\s\x85][\u2028\u2029][^\s\x85]$/;
const ESCAPE = /\\(?:(\/)|(u[dD][89a-fA-F][0-9a-fA-F]{2})|(\r?\n[ \t]*\r?\n)|[\s\S])/g;
const ODD_ESCAPE = /\\(?:\/|u[dD][89a-fA-F]|\r?\n[ \t]*\r?\n)/;
function oddCharacter(tree) {
    const { text, at } = tree;
    const control = CONTROL.exec(text);
    if (control !== null) {
        return {
            message: `The control character ${nameOf(control[0])} cannot stand in YAML.`,
            at: at(control.index),
            hint: 'Remove it, or write it as an escape, in double quotes.',
        };
    }
    const breaks = [...text.matchAll(ODD_BREAK)];
    const escapes = ODD_ESCAPE.test(text);
    if (breaks.length === 0 && !escapes)
        return undefined;
    const quoted = quotedTexts(tree);
    let next = 0;
    const odd = breaks.find(({ index }) => {
        while ((quoted[next]?.[1] ?? text.length) <= index)
            next++;
        const isQuoted = (quoted[next]?.[0] ?? text.length) < index;
        return !isQuoted || !KEPT.test(text.slice(index - 1, index + 2));
    });
    if (odd !== undefined) {
        return {
            message: `The character ${nameOf(odd[0])} ends a line here, for the Databricks CLI.`,
            at: at(odd.index),
            hint: 'Write a usual line break, or an escape, in double quotes.',
        };
    }
    return escapes ? oddEscape(tree, quoted) : undefined;
}
function oddEscape({ text, at }, quoted) {
    for (const [start, end] of quoted) {
        if (text[start] !== '"')
            continue;
        for (const { index, 0: written, 1: slash, 2: surrogate, 3: emptyLine } of text.slice(start, end).matchAll(ESCAPE)) {
            const place = at(start + index);
            if (emptyLine !== undefined) {
                return { message: 'An empty line follows a "\\" at the end of a line.', at: place, hint: 'Remove it.' };
            }
            if (slash === undefined && surrogate === undefined)
                continue;
            const hint = 'Write the character itself.';
            return { message: `The escape "${written}" is unknown to the Databricks CLI.`, at: place, hint };
        }
    }
    return undefined;
}
function quotedTexts({ root }) {
    const ranges = [];
    (0,dist/* visit */.YR)(root, (_, node) => {
        if (!(0,dist/* isScalar */.jn)(node) || node.range == null)
            return;
        const { type } = node;
        if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')
            ranges.push([node.range[0], node.range[1]]);
    });
    return ranges;
}
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/go-syntax.js


const TABBED = /^( *)\t[\t ]*(?:#.*)?$/gm;
const MAX_DEPTH = 200;
function mistakeForGo(tree) {
    const { text, root, at } = tree;
    const odd = oddCharacter(tree);
    if (odd !== undefined)
        return odd;
    const tabs = text.includes('\t');
    if (!tabs && !text.includes('?') && !LEADING_COLON.test(text))
        return undefined;
    const tokens = go_syntax_tokensOf(root, text);
    return (tabs ? tabMistakeIn(tree, tokens) : undefined) ?? markMistakeIn(text, tokens, at);
}
const LEADING_COLON = /[\s[{,]:\S/;
function tabMistakeIn({ text, at }, tokens) {
    let next = 0;
    let before;
    let closedUntil = 0;
    let last = 0;
    for (const { index, 1: blanks = '' } of text.matchAll(TABBED)) {
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
    closedUntil = 0;
    for (const token of tokens) {
        const tab = tabOf(token, text) ?? (token.start < closedUntil ? undefined : tabBefore(token, text));
        if (tab !== undefined)
            return tabMistake(at(tab));
        if (token.kind === 'closed')
            closedUntil = Math.max(closedUntil, token.end);
    }
    return undefined;
}
function tabBefore({ start }, text) {
    let tab;
    let before = start - 1;
    for (; text[before] === ' ' || text[before] === '\t'; before--)
        if (text[before] === '\t')
            tab = before;
    return before < 0 || text[before] === '\n' || DASH.test(text.slice(Math.max(0, before - 1), before + 1))
        ? tab
        : undefined;
}
const DASH = /^[\s?-]?[?-]$/;
function tabOf({ kind, start, end, indent }, text) {
    if (kind === 'block') {
        const lead = TAB_FIRST.exec(text.slice(start, start + LONGEST_LEAD));
        return lead === null ? undefined : start + lead[0].length - 1;
    }
    if (kind !== 'in brackets')
        return undefined;
    let behind = end;
    while (/\s/.test(text[behind] ?? ''))
        behind++;
    for (let line = text.indexOf('\n', start); line !== -1 && line < behind; line = text.indexOf('\n', line + 1)) {
        let tab = line + 1;
        while (text[tab] === ' ')
            tab++;
        if (text[tab] === '\t' && tab - line - 1 <= indent)
            return tab;
    }
    return undefined;
}
function markMistakeIn(text, tokens, at) {
    for (const { kind, start, end } of tokens) {
        if (kind !== 'in brackets')
            continue;
        const asked = text.slice(start, end).includes('?');
        if (!asked && (text[start] !== ':' || end - start < 2))
            continue;
        const message = asked ? 'a text without quotes ends at a "?"' : 'a text without quotes cannot begin with a ":"';
        return { message: `Within brackets, ${message}.`, at: at(start), hint: 'Write the text in quotes.' };
    }
    return undefined;
}
function tabMistake(at) {
    return {
        message: 'The line begins with a tab, where YAML wants blanks.',
        at,
        hint: 'Write blanks, or remove the tab where the line is otherwise empty.',
    };
}
function isAllowed(blanks, before, between) {
    if (before === undefined)
        return false;
    if (before.kind === 'block')
        return true;
    return before.kind === 'plain' && blanks > before.indent && !/\S/.test(between());
}
const LONGEST_LEAD = 10_000;
const TAB_FIRST = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\n(?: *\n)* *\t/;
function go_syntax_tokensOf(root, text) {
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
var read_values = __webpack_require__(30672);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/scalars.js + 1 modules
var scalars = __webpack_require__(23516);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/load/values.js

















const values_MAX_DEPTH = 100;
const MAX_FINDINGS = 50;
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
    const tree = (0,yaml/* readYaml */.g)(file, bytes, LIMITS, GO_YAML);
    if ('root' in tree)
        return tree;
    const [problem] = tree;
    const ending = problem?.at === undefined ? undefined : endingAt(bytes, problem.at);
    const first = ending === undefined ? undefined : (0,yaml/* readYaml */.g)(file, bytes.subarray(0, ending.offset), LIMITS, GO_YAML);
    if (ending !== undefined && first !== undefined && 'root' in first) {
        const rest = bytes.subarray(ending.offset);
        if (isBlank(rest))
            return first;
        say(yaml_document_ignored/* rule */.H, { message: ending.message, at: problem?.at, hint: ending.hint });
        return first;
    }
    for (const { message, at, hint } of tree)
        say(yaml_invalid/* rule */.H, { message, at, ...(hint === undefined ? {} : { hint }) });
    return undefined;
}
function convert({ text: written, root, at }, say) {
    const anchors = new Map();
    let spelt = 0;
    let broken = false;
    const begin = (0,places/* addText */.j)(at(0).file, written.length, at);
    const place = (node) => at(startOf(written, node));
    const spot = (node) => begin + startOf(written, node);
    function refuse(node, message, hint) {
        broken = true;
        say(yaml_invalid/* rule */.H, { message, at: place(node), ...(hint === undefined ? {} : { hint }) });
    }
    function visit(node, depth, after = 0) {
        if (node === null)
            return (0,make/* nullValue */.Pv)(begin + emptyStart(written, after));
        if ((0,dist/* isAlias */.Vj)(node))
            return alias(node, node.source);
        const before = spelt++;
        if (spelt > read_values/* MAX_VALUES */.Ex || depth > values_MAX_DEPTH) {
            const [message, hint] = depth > values_MAX_DEPTH ? TOO_DEEP : TOO_MANY;
            if (!broken)
                refuse(node, message, hint);
            return (0,make/* nullValue */.Pv)(spot(node));
        }
        const { anchor } = node;
        if (anchor === undefined)
            return inside(node, depth);
        checkName(node, anchor);
        anchors.set(anchor, undefined);
        const value = (0,make/* withAnchor */.uo)(inside(node, depth));
        if (anchors.get(anchor) === undefined)
            anchors.set(anchor, { value, size: spelt - before });
        return value;
    }
    function checkName(node, anchor) {
        if (!NAME.test(anchor))
            refuse(node, `The anchor "&${anchor}" has more than letters, digits, "_" and "-" in it.`);
    }
    function inside(node, depth) {
        if ((0,dist/* isMap */.jh)(node))
            return mapping(node, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => visit(item, depth + 1));
            return (0,make/* listValue */.a3)(items, spot(node));
        }
        return scalar(node);
    }
    function alias(node, name) {
        const target = anchors.get(name);
        if (target === undefined) {
            if (anchors.has(name)) {
                refuse(node, `The alias "*${name}" stands inside what it refers to.`, 'Write out here what it is to stand for.');
            }
            else {
                const hint = NAME.test(name)
                    ? `Correct the name, or write "&${name}" before its first use.`
                    : 'Put it in quotes: outside of them, a "*" at the beginning is that of an alias.';
                refuse(node, `The alias "*${name}" refers to no "&${name}" before it.`, hint);
            }
            return (0,make/* nullValue */.Pv)(spot(node));
        }
        spelt += target.size;
        if (spelt > read_values/* MAX_VALUES */.Ex && !broken)
            refuse(node, ...TOO_MANY);
        return target.value;
    }
    function scalar(node) {
        const text = node.source ?? '';
        const plain = node.type === 'PLAIN' || node.type === undefined;
        const places = spot(node);
        const tag = tagOf(node);
        if (!plain && tag === undefined)
            return (0,make/* textValue */.v8)(withoutLastBreak(node, text), places);
        if (tag === undefined && text === '<<')
            refuse(node, 'The "<<" is no key here.', 'Write it in quotes.');
        const value = tag === undefined ? (0,scalars/* plainScalar */.dn)(text, places) : (0,scalars/* taggedScalar */.xS)(tag, text, places);
        if (typeof value !== 'string')
            return value;
        refuse(node, value);
        return (0,make/* nullValue */.Pv)(places);
    }
    function withoutLastBreak(node, text) {
        const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        if (!block || node.range?.[1] !== written.length || written.endsWith('\n'))
            return text;
        return text.endsWith('\n') ? text.slice(0, -1) : text;
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
            const name = keyOf(pair);
            if (name === undefined)
                continue;
            const keySpot = spot(pair.key);
            const value = visit(pair.value, depth + 1, pair.key.range?.[1]);
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
    function mergedMaps({ key, value }, depth) {
        const sources = value !== null && (0,dist/* isSeq */.oP)(value) ? value.items : [value];
        const accepted = value !== null && ((0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value));
        const values = accepted ? sources.map((source) => visit(source, depth + 1)) : [];
        if (accepted && values.every((map) => map.kind === 'map'))
            return values.map((map) => map.entries);
        if (!broken)
            refuse(value ?? key, '"<<" takes an alias of a map, or a list of them.', 'Write "<<: *name".');
        return [];
    }
    function keyOf({ key, value }) {
        const { anchor } = key;
        const text = (0,dist/* isScalar */.jn)(key) ? keyText(key) : undefined;
        const mistake = value === null ? undefined : mistakeOfKey(written, key);
        if (mistake !== undefined) {
            refuse(key, mistake.message, mistake.hint);
        }
        else if (text === undefined) {
            const shown = (0,dist/* isScalar */.jn)(key) ? ` "${key.source ?? ''}"` : '';
            refuse(key, `The key${shown} is not a text.`, 'Write it in quotes.');
        }
        else if (anchor !== undefined) {
            checkName(key, anchor);
            anchors.set(anchor, { value: (0,make/* withAnchor */.uo)((0,make/* textValue */.v8)(text, spot(key))), size: 1 });
        }
        return text;
    }
    const value = visit(root, 0);
    return broken ? undefined : { root: value, size: spelt };
}
const TOO_DEEP = [
    `The file is nested more than ${values_MAX_DEPTH} levels deep.`,
    'Write it flatter: what a bundle knows is nested some ten levels deep.',
];
const TOO_MANY = [
    `The file stands for more than ${read_values/* MAX_VALUES */.Ex} values once its aliases are spelt out.`,
    'Let fewer aliases stand for others, or divide the file and list its parts under "include".',
];
const NAME = /^[A-Za-z0-9_-]+$/;
function isMergeKey(key) {
    const tag = tagOf(key);
    if (tag === 'tag:yaml.org,2002:merge')
        return (0,dist/* isScalar */.jn)(key);
    return tag === undefined && (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<';
}
function keyText(key) {
    const text = key.source ?? '';
    const tag = tagOf(key);
    if (tag === undefined)
        return key.type === 'PLAIN' ? (0,scalars/* plainKey */.y7)(text) : text;
    return tag === 'tag:yaml.org,2002:str' ? text : undefined;
}
function tagOf({ tag }) {
    return tag === '!' ? undefined : tag;
}


/***/ })

};
