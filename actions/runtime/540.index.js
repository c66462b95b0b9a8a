export const id = 540;
export const ids = [540];
export const modules = {

/***/ 35393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ dateLiteral),
/* harmony export */   g: () => (/* binding */ timestampLiteral)
/* harmony export */ });
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}:\d{2})?$/;
function dateLiteral(text) {
    return isDate(text) ? { op: 'literal', type: 'date', value: text } : undefined;
}
function timestampLiteral(text) {
    const match = TIMESTAMP.exec(text);
    if (match === null)
        return undefined;
    const [, date = '', hour = '', minute = '', second = '00', fraction = '', zone = 'Z'] = match;
    if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const offset = zone === 'Z' ? 0 : zoneMinutes(zone);
    if (offset === undefined)
        return undefined;
    const utc = new Date(Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset * 60_000);
    const whole = utc.toISOString().slice(0, 19).replace('T', ' ');
    if (!isDate(whole.slice(0, 10)))
        return undefined;
    return { op: 'literal', type: 'timestamp', value: fraction === '' ? whole : `${whole}.${fraction}` };
}
function isDate(text) {
    const match = DATE.exec(text);
    if (match === null || match[1] === '0000')
        return false;
    const parsed = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
function zoneMinutes(zone) {
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(4, 6));
    if (hours > 18 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}


/***/ }),

/***/ 64540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

// UNUSED EXPORTS: MAX_EXPRESSION_DEPTH

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/engines/sql/syntax-error.js
var syntax_error = __webpack_require__(51336);
;// CONCATENATED MODULE: ./lib/shared/engines/sql/lexer.js

const MAX_EXPRESSION_LENGTH = 20_000;
const MAX_EXPRESSION_TOKENS = 2_000;
const SPACE = /[ \t\r\n\f\v]+/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_][\p{L}\p{N}\p{M}_$]*/uy;
const SYMBOL = /<>|!=|==|<=|>=|\|\||[-+*/%=<>(),]/y;
const COMMENT = /--|\/\*/y;
function tokenize(source) {
    if (source.length > MAX_EXPRESSION_LENGTH) {
        throw new syntax_error/* SqlSyntaxError */.M(`the expression has ${source.length} characters; at most ${MAX_EXPRESSION_LENGTH} are read`, 0);
    }
    const tokens = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(source)?.[0];
    };
    while (at < source.length) {
        const space = take(SPACE);
        if (space !== undefined) {
            at += space.length;
            continue;
        }
        const token = nextToken(source, at, take);
        tokens.push(token.token);
        at = token.end;
        if (tokens.length > MAX_EXPRESSION_TOKENS) {
            throw new syntax_error/* SqlSyntaxError */.M(`the expression has more than ${MAX_EXPRESSION_TOKENS} words and signs`, token.token.offset, 'Split it into several rules.');
        }
    }
    tokens.push({ kind: 'end', text: '', offset: source.length });
    return tokens;
}
function nextToken(source, at, take) {
    const first = source[at];
    if (take(COMMENT) !== undefined) {
        throw new syntax_error/* SqlSyntaxError */.M('comments are not read here', at, 'Put the comment in the rule’s description.');
    }
    if (first === "'" || first === '"' || first === '`')
        return quoted(source, at, first);
    const word = take(WORD);
    if (word !== undefined)
        return { token: { kind: 'word', text: word, offset: at }, end: at + word.length };
    const number = take(NUMBER);
    if (number !== undefined) {
        const end = at + number.length;
        if (/[\p{L}\p{N}_.]/u.test(source[end] ?? '')) {
            throw new syntax_error/* SqlSyntaxError */.M(`"${number}${source[end]}" is not a number`, at);
        }
        return { token: { kind: 'number', text: number, offset: at }, end };
    }
    const symbol = take(SYMBOL);
    if (symbol !== undefined)
        return { token: { kind: 'symbol', text: symbol, offset: at }, end: at + symbol.length };
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    throw new syntax_error/* SqlSyntaxError */.M(`${JSON.stringify(character)} is not part of an expression`, at);
}
function quoted(source, at, quote) {
    let text = '';
    let from = at + 1;
    for (;;) {
        const close = source.indexOf(quote, from);
        if (close === -1)
            throw new syntax_error/* SqlSyntaxError */.M(`the ${quote} that opens here is never closed`, at);
        text += source.slice(from, close);
        if (source[close + 1] !== quote) {
            if (quote !== "'" && text === '')
                throw new syntax_error/* SqlSyntaxError */.M('a column name cannot be empty', at);
            return { token: { kind: quote === "'" ? 'string' : 'quoted', text, offset: at }, end: close + 1 };
        }
        text += quote;
        from = close + 2;
    }
}
function showToken(token) {
    if (token.kind === 'end')
        return 'nothing';
    return token.kind === 'string' ? `'${token.text}'` : `"${token.text}"`;
}

;// CONCATENATED MODULE: ./lib/shared/engines/sql/functions.js
const ARITY = {
    abs: [1, 1],
    round: [1, 2],
    floor: [1, 1],
    ceil: [1, 1],
    sqrt: [1, 1],
    ln: [1, 1],
    exp: [1, 1],
    power: [2, 2],
    greatest: [2, Number.POSITIVE_INFINITY],
    least: [2, Number.POSITIVE_INFINITY],
    sign: [1, 1],
    lower: [1, 1],
    upper: [1, 1],
    trim: [1, 1],
    length: [1, 1],
    substring: [3, 3],
    concat: [2, Number.POSITIVE_INFINITY],
    startsWith: [2, 2],
    endsWith: [2, 2],
    contains: [2, 2],
    coalesce: [2, Number.POSITIVE_INFINITY],
    nullif: [2, 2],
    year: [1, 1],
    month: [1, 1],
    day: [1, 1],
    hour: [1, 1],
    minute: [1, 1],
    second: [1, 1],
    isoDayOfWeek: [1, 1],
    toDate: [1, 1],
    daysBetween: [2, 2],
    secondsBetween: [2, 2],
};
const BY_SPELLING = new Map(Object.entries(ARITY).map(([name, [least, most]]) => [spelling(name), { name: name, least, most }]));
function functionNamed(word) {
    return BY_SPELLING.get(spelling(word));
}
const FUNCTION_WORDS = [...Object.keys(ARITY), 'isNaN', 'matches'].map((name) => name === 'isNaN' ? 'isnan' : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
function spelling(word) {
    return word.replaceAll('_', '').toLowerCase();
}

// EXTERNAL MODULE: ./lib/shared/engines/sql/literal.js
var sql_literal = __webpack_require__(35393);
// EXTERNAL MODULE: ./lib/shared/engines/sql/pattern.js
var sql_pattern = __webpack_require__(22444);
;// CONCATENATED MODULE: ./lib/shared/engines/sql/parse-call.js






function applyFunction(token, args, offsets) {
    const lower = token.text.replaceAll('_', '').toLowerCase();
    const count = (least, most) => {
        if (args.length >= least && args.length <= most)
            return;
        const wanted = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
        throw new syntax_error/* SqlSyntaxError */.M(`${token.text}() takes ${wanted} arguments, not ${args.length}`, token.offset);
    };
    if (lower === 'isnan') {
        count(1, 1);
        return { op: 'isNaN', of: args[0] };
    }
    if (lower === 'matches') {
        count(2, 2);
        return matching(args[0], args[1], offsets[1] ?? token.offset);
    }
    const signature = functionNamed(token.text);
    if (signature === undefined) {
        throw new syntax_error/* SqlSyntaxError */.M(`there is no function ${token.text}()`, token.offset, `${(0,suggest/* didYouMean */.a)(token.text, FUNCTION_WORDS)} Known functions: ${FUNCTION_WORDS.join(', ')}.`.trim());
    }
    count(signature.least, signature.most);
    if (signature.name === 'substring' && !(isWholeLiteral(args[1], 1) && isWholeLiteral(args[2], 0))) {
        throw new syntax_error/* SqlSyntaxError */.M('substring() takes a start from 1 and a length, as whole numbers', token.offset);
    }
    if (signature.name === 'round' && args.length === 2 && !isWholeLiteral(args[1], 0)) {
        throw new syntax_error/* SqlSyntaxError */.M('round() takes its digits as a whole number from 0', token.offset);
    }
    return { op: 'call', name: signature.name, args };
}
function isWholeLiteral(of, least) {
    return of?.op === 'literal' && of.type === 'number' && /^\d{1,9}$/.test(String(of.value)) && Number(of.value) >= least;
}
function matching(of, pattern, offset) {
    if (pattern.op !== 'literal' || pattern.type !== 'string') {
        throw new syntax_error/* SqlSyntaxError */.M('matches() needs its pattern as a text in quotes', offset);
    }
    try {
        return { op: 'matches', of, pattern: (0,sql_pattern/* portablePattern */.K)(String(pattern.value)).pattern };
    }
    catch (error) {
        if (!(error instanceof syntax_error/* SqlSyntaxError */.M))
            throw error;
        throw new syntax_error/* SqlSyntaxError */.M(`the pattern cannot be used: ${error.message}`, offset + 1 + error.offset, error.hint);
    }
}
function momentLiteral(type, token) {
    const literal = type === 'date' ? (0,sql_literal/* dateLiteral */.Y)(token.text) : (0,sql_literal/* timestampLiteral */.g)(token.text);
    if (literal !== undefined)
        return literal;
    const form = type === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM-DD hh:mm:ss, in UTC or with Z or an offset';
    throw new syntax_error/* SqlSyntaxError */.M(`${showToken(token)} is not a ${type}`, token.offset, `Write it as ${form}.`);
}

;// CONCATENATED MODULE: ./lib/shared/engines/sql/parse.js




const MAX_EXPRESSION_DEPTH = 100;
const COMPARISONS = {
    '=': '=',
    '==': '=',
    '<>': '<>',
    '!=': '<>',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
const TYPES = {
    string: 'string',
    varchar: 'string',
    text: 'string',
    integer: 'integer',
    int: 'integer',
    bigint: 'integer',
    decimal: 'decimal',
    numeric: 'decimal',
    double: 'double',
    float: 'double',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
    time: 'time',
};
const KEYWORDS = new Set('and or not is in between like null true false case when then else end date timestamp cast try_cast as'.split(' '));
function parseExpression(text, resolve = (name) => name) {
    const tokens = tokenize(text);
    let next = 0;
    let depth = 0;
    const peek = () => tokens[next];
    const take = () => tokens[next++];
    const isWord = (word, token = peek()) => token.kind === 'word' && token.text.toLowerCase() === word;
    const isSymbol = (symbol) => peek().kind === 'symbol' && peek().text === symbol;
    const accept = (word) => {
        const is = isWord(word);
        if (is)
            next++;
        return is;
    };
    const acceptSymbol = (symbol) => {
        const is = isSymbol(symbol);
        if (is)
            next++;
        return is;
    };
    const unexpected = (wanted) => {
        const token = peek();
        const found = token.kind === 'end' ? 'the expression ends' : `it says ${showToken(token)}`;
        return new syntax_error/* SqlSyntaxError */.M(`expected ${wanted}, but ${found}`, token.offset);
    };
    const expectWord = (word) => {
        if (!accept(word))
            throw unexpected(word.toUpperCase());
    };
    const expectSymbol = (symbol) => {
        if (!acceptSymbol(symbol))
            throw unexpected(`"${symbol}"`);
    };
    const deeper = (parse) => {
        if (++depth > MAX_EXPRESSION_DEPTH) {
            throw new syntax_error/* SqlSyntaxError */.M(`the expression is nested more than ${MAX_EXPRESSION_DEPTH} deep`, peek().offset);
        }
        const result = parse();
        depth--;
        return result;
    };
    const disjunction = () => chain('or', conjunction);
    const conjunction = () => chain('and', negation);
    function chain(op, part) {
        const parts = [part()];
        while (accept(op))
            parts.push(part());
        return parts.length === 1 ? parts[0] : { op, of: parts };
    }
    function negation() {
        return accept('not') ? { op: 'not', of: deeper(negation) } : predicate();
    }
    function predicate() {
        const left = concatenation();
        const token = peek();
        const by = token.kind === 'symbol' ? COMPARISONS[token.text] : undefined;
        if (by !== undefined) {
            next++;
            const right = concatenation();
            const after = peek();
            if (after.kind === 'symbol' && COMPARISONS[after.text] !== undefined) {
                throw new syntax_error/* SqlSyntaxError */.M('comparisons cannot be chained', after.offset, 'Join two comparisons with AND.');
            }
            if (isNullLiteral(left) || isNullLiteral(right)) {
                throw new syntax_error/* SqlSyntaxError */.M('a comparison with NULL is never true', token.offset, 'Write IS NULL or IS NOT NULL.');
            }
            return { op: 'compare', by, left, right };
        }
        if (accept('is')) {
            const negated = accept('not');
            expectWord('null');
            return negateIf(negated, { op: 'isNull', of: left });
        }
        const negated = isWord('not') && ['in', 'between', 'like'].some((word) => isWord(word, tokens[next + 1]));
        if (negated)
            next++;
        if (accept('in'))
            return negateIf(negated, { op: 'in', of: left, values: inValues() });
        if (accept('between')) {
            const low = concatenation();
            expectWord('and');
            const high = concatenation();
            const within = {
                op: 'and',
                of: [
                    { op: 'compare', by: '>=', left, right: low },
                    { op: 'compare', by: '<=', left, right: high },
                ],
            };
            return negateIf(negated, within);
        }
        if (accept('like'))
            return negateIf(negated, { op: 'like', of: left, pattern: likePattern() });
        return left;
    }
    function inValues() {
        expectSymbol('(');
        const values = [];
        do {
            const at = peek();
            const value = concatenation();
            if (value.op !== 'literal' || value.type === 'null') {
                throw new syntax_error/* SqlSyntaxError */.M('a list after IN holds literal values only, and no NULL', at.offset, 'Write OR column IS NULL for NULL.');
            }
            values.push(value);
        } while (acceptSymbol(','));
        expectSymbol(')');
        return values;
    }
    function likePattern() {
        const token = take();
        if (token.kind !== 'string')
            throw new syntax_error/* SqlSyntaxError */.M('LIKE needs a text in quotes', token.offset);
        if (token.text.includes('\\')) {
            throw new syntax_error/* SqlSyntaxError */.M('a backslash in LIKE means different things to different engines', token.offset, "Use matches(column, 'pattern') instead.");
        }
        if (isWord('escape'))
            throw new syntax_error/* SqlSyntaxError */.M('ESCAPE is not supported', peek().offset);
        return token.text;
    }
    function concatenation() {
        const parts = [sum()];
        while (acceptSymbol('||'))
            parts.push(sum());
        return parts.length === 1 ? parts[0] : { op: 'call', name: 'concat', args: parts };
    }
    function sum() {
        let left = product();
        for (;;) {
            const by = acceptSymbol('+') ? '+' : acceptSymbol('-') ? '-' : undefined;
            if (by === undefined)
                return left;
            left = { op: 'arithmetic', by, left, right: product() };
        }
    }
    function product() {
        let left = unary();
        for (;;) {
            const by = acceptSymbol('*') ? '*' : acceptSymbol('/') ? '/' : acceptSymbol('%') ? '%' : undefined;
            if (by === undefined)
                return left;
            left = { op: 'arithmetic', by, left, right: unary() };
        }
    }
    function unary() {
        if (acceptSymbol('+'))
            return deeper(unary);
        if (!acceptSymbol('-'))
            return primary();
        if (peek().kind === 'number')
            return { op: 'literal', type: 'number', value: `-${numberText(take())}` };
        return { op: 'negate', of: deeper(unary) };
    }
    function primary() {
        const token = take();
        if (token.kind === 'number')
            return { op: 'literal', type: 'number', value: numberText(token) };
        if (token.kind === 'string')
            return { op: 'literal', type: 'string', value: token.text };
        if (token.kind === 'quoted')
            return { op: 'column', name: resolve(token.text, token.offset) };
        if (token.kind === 'word')
            return word(token);
        if (token.kind === 'symbol' && token.text === '(') {
            const inner = deeper(disjunction);
            expectSymbol(')');
            return inner;
        }
        next--;
        throw unexpected('a value');
    }
    function word(token) {
        const lower = token.text.toLowerCase();
        if (lower === 'null')
            return { op: 'literal', type: 'null', value: null };
        if (lower === 'true' || lower === 'false')
            return { op: 'literal', type: 'boolean', value: lower === 'true' };
        if ((lower === 'date' || lower === 'timestamp') && peek().kind === 'string')
            return momentLiteral(lower, take());
        if (lower === 'case')
            return deeper(caseOf);
        if (isSymbol('('))
            return deeper(() => call(token, lower));
        if (KEYWORDS.has(lower) && lower !== 'date' && lower !== 'timestamp') {
            next--;
            throw unexpected('a value');
        }
        return { op: 'column', name: resolve(token.text, token.offset) };
    }
    function caseOf() {
        const subject = isWord('when') ? undefined : disjunction();
        const branches = [];
        while (accept('when')) {
            const value = disjunction();
            const when = subject === undefined ? value : { op: 'compare', by: '=', left: subject, right: value };
            expectWord('then');
            branches.push({ when, then: disjunction() });
        }
        if (branches.length === 0)
            throw unexpected('WHEN');
        const otherwise = accept('else') ? disjunction() : undefined;
        expectWord('end');
        return { op: 'case', branches, ...(otherwise === undefined ? {} : { otherwise }) };
    }
    function call(token, lower) {
        expectSymbol('(');
        if (lower === 'cast') {
            throw new syntax_error/* SqlSyntaxError */.M('CAST stops the whole query at the first value that does not fit', token.offset, 'Write TRY_CAST(… AS …), which is NULL there.');
        }
        if (lower === 'try_cast')
            return tryCast();
        const args = [];
        const offsets = [];
        if (!isSymbol(')')) {
            do {
                offsets.push(peek().offset);
                args.push(disjunction());
            } while (acceptSymbol(','));
        }
        expectSymbol(')');
        return applyFunction(token, args, offsets);
    }
    function tryCast() {
        const of = disjunction();
        expectWord('as');
        const token = take();
        const to = token.kind === 'word' ? TYPES[token.text.toLowerCase()] : undefined;
        if (to === undefined) {
            const types = [...new Set(Object.values(TYPES))];
            throw new syntax_error/* SqlSyntaxError */.M(`${showToken(token)} is not a type that is known here`, token.offset, `Known types: ${types.join(', ')}.${(0,suggest/* didYouMean */.a)(token.text, Object.keys(TYPES))}`);
        }
        expectSymbol(')');
        return { op: 'tryCast', of, to };
    }
    const expression = disjunction();
    if (peek().kind !== 'end')
        throw unexpected('the end, or AND, OR or an operator');
    return expression;
}
function negateIf(negated, of) {
    return negated ? { op: 'not', of } : of;
}
function isNullLiteral(expression) {
    return expression.op === 'literal' && expression.type === 'null';
}
function numberText(token) {
    return token.text.startsWith('.') ? `0${token.text}` : token.text;
}


/***/ }),

/***/ 22444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ portablePattern)
/* harmony export */ });
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51336);

const MAX_REPEAT = 1000;
const MAX_PATTERN_LENGTH = 5_000;
const MAX_PATTERN_DEPTH = 50;
const DOT = '[^\\n\\r\u2028\u2029]';
const SPACES = '\\t\\n\\x0B\\f\\r ';
const CONTROL = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };
const META = /[\\^$.[\]|()*+?{}]/;
const META_IN_CLASS = /[\\^[\]\-&~]/;
function portablePattern(source) {
    if (source.length > MAX_PATTERN_LENGTH) {
        throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SqlSyntaxError */ .M(`it has ${source.length} characters; at most ${MAX_PATTERN_LENGTH} are read`, 0);
    }
    let at = 0;
    let depth = 0;
    let starts = 0;
    let ends = 0;
    let alternatives = 0;
    const fail = (message, offset, hint) => {
        throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SqlSyntaxError */ .M(message, offset, hint);
    };
    const rest = (text) => source.startsWith(text, at);
    function alternation() {
        const parts = [alternative()];
        while (rest('|')) {
            at++;
            parts.push(alternative());
        }
        return { text: parts.map((part) => part.text).join('|'), repeats: Math.max(...parts.map((part) => part.repeats)) };
    }
    function alternative() {
        if (depth === 0)
            alternatives++;
        if (depth === 0 && rest('^')) {
            at++;
            starts++;
        }
        let text = '';
        let repeats = 1;
        while (at < source.length && !rest('|') && !(depth > 0 && rest(')'))) {
            if (depth === 0 && rest('$') && (at + 1 === source.length || source[at + 1] === '|')) {
                at++;
                ends++;
                break;
            }
            const part = quantified();
            text += part.text;
            repeats = Math.max(repeats, part.repeats);
        }
        return { text, repeats };
    }
    function quantified() {
        const from = at;
        const atom = atomOf();
        const quantifier = quantifierOf();
        if (quantifier === undefined)
            return atom;
        const repeats = atom.repeats * Math.max(1, quantifier.most);
        if (repeats > MAX_REPEAT)
            fail(`it repeats a part more than ${MAX_REPEAT} times`, from);
        if (rest('+'))
            fail('possessive quantifiers are not portable', at);
        if (rest('?'))
            at++;
        if (/^(?:[*+?]|\{\d)/.test(source.slice(at, at + 2)))
            fail('a quantifier follows a quantifier', at);
        return { text: atom.text + quantifier.text, repeats };
    }
    function quantifierOf() {
        const character = source[at];
        if (character === '*' || character === '+' || character === '?') {
            at++;
            return { text: character, most: 1 };
        }
        if (character !== '{')
            return undefined;
        const match = /^\{(\d{1,9})(,?)(\d{0,9})\}/.exec(source.slice(at, at + 24));
        if (match === null)
            return fail('a "{" that is not a repetition must be written "\\{"', at);
        const [whole, low = '', comma, high = ''] = match;
        if (comma === '' && high !== '')
            return fail('this repetition is not well formed', at);
        if (high !== '' && Number(high) < Number(low))
            fail(`the repetition ${whole} is out of order`, at);
        at += whole.length;
        return { text: whole, most: Number(high === '' ? low : high) };
    }
    function atomOf() {
        const from = at;
        const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
        at += character.length;
        if (isLoneSurrogate(character))
            fail('half of a surrogate pair is not a character', from);
        if (character === '(')
            return group(from);
        if (character === '[')
            return { text: classOf(from), repeats: 1 };
        if (character === '.')
            return { text: DOT, repeats: 1 };
        if (character === '\\')
            return { text: escapeOf(from), repeats: 1 };
        if (character === '^' || character === '$') {
            fail(`"${character}" is read at the ${character === '^' ? 'start' : 'end'} of the pattern only`, from);
        }
        if ('*+?{'.includes(character))
            fail(`there is nothing that "${character}" could repeat`, from, `Write "\\${character}" for the character.`);
        if (')]}'.includes(character))
            fail(`a "${character}" that closes nothing must be written "\\${character}"`, from);
        return { text: literal(character), repeats: 1 };
    }
    function group(from) {
        if (rest('?')) {
            if (rest('?:'))
                at += 2;
            else if (/^\?<?[=!]/.test(source.slice(at, at + 3)))
                fail('lookahead and lookbehind are not portable', from);
            else if (/^\?P?<|^\?'/.test(source.slice(at, at + 3))) {
                fail('named groups are not portable', from, 'Use a plain group.');
            }
            else
                fail('inline flags and atomic groups are not portable', from);
        }
        else if (rest('*'))
            fail('control verbs are not portable', from);
        if (++depth > MAX_PATTERN_DEPTH)
            fail(`groups are nested more than ${MAX_PATTERN_DEPTH} deep`, from);
        const inner = alternation();
        if (!rest(')'))
            fail('the "(" that opens here is never closed', from);
        at++;
        depth--;
        return { text: `(?:${inner.text})`, repeats: inner.repeats };
    }
    function escapeOf(from) {
        const letter = source[at] ?? '';
        if ('dDwW'.includes(letter) && letter !== '') {
            at++;
            return `\\${letter}`;
        }
        if (letter === 's' || letter === 'S') {
            at++;
            return letter === 's' ? `[${SPACES}]` : `[^${SPACES}]`;
        }
        return literal(escapedCharacter(from));
    }
    function escapedCharacter(from) {
        const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
        if (at >= source.length)
            return fail('the pattern ends in a backslash', from);
        at += letter.length;
        const control = CONTROL[letter];
        if (control !== undefined)
            return control;
        if (letter === 'x' || letter === 'u') {
            const digits = letter === 'x' ? 2 : 4;
            const hex = source.slice(at, at + digits);
            if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) {
                return fail(`"\\${letter}" needs ${digits} hexadecimal digits`, from);
            }
            at += digits;
            return paired(String.fromCharCode(Number.parseInt(hex, 16)), from);
        }
        if (letter === 'b' || letter === 'B')
            return fail('word boundaries are not portable', from);
        if (letter === 'p' || letter === 'P')
            return fail('Unicode properties are not portable', from, 'List the characters, e.g. [A-Za-z].');
        if (/[1-9k]/.test(letter))
            return fail('backreferences are not portable', from);
        if (/[\p{L}\p{N}]/u.test(letter) || letter === '_')
            return fail(`the escape "\\${letter}" is not portable`, from);
        return letter;
    }
    function paired(character, from) {
        if (!isLoneSurrogate(character))
            return character;
        const low = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(source.slice(at, at + 6));
        if (low === null || character >= '\uDC00')
            return fail('half of a surrogate pair is not a character', from);
        at += 6;
        return character + String.fromCharCode(Number.parseInt(low[1] ?? '', 16));
    }
    function classOf(from) {
        const negated = rest('^');
        if (negated)
            at++;
        if (rest(']'))
            fail('an empty class is not portable', from, 'Write "\\]" for the bracket.');
        let text = '';
        while (!rest(']')) {
            if (at >= source.length)
                fail('the "[" that opens here is never closed', from);
            text += classPart();
        }
        at++;
        return `[${negated ? '^' : ''}${text}]`;
    }
    function classPart() {
        const from = at;
        const low = classAtom();
        if (!rest('-') || source[at + 1] === ']' || at + 1 >= source.length)
            return low.text;
        at++;
        const high = classAtom();
        if (low.character === undefined || high.character === undefined) {
            return fail('a range needs a character at both ends', from, 'Put the "-" last in the class.');
        }
        if ((low.character.codePointAt(0) ?? 0) > (high.character.codePointAt(0) ?? 0)) {
            return fail(`the range ${low.character}-${high.character} is out of order`, from);
        }
        return `${low.text}-${high.text}`;
    }
    function classAtom() {
        const from = at;
        if (rest('[:') || rest('[.') || rest('[='))
            fail('POSIX classes are not portable', from, 'Write "\\[" for the bracket.');
        const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
        at += character.length;
        if (isLoneSurrogate(character))
            fail('half of a surrogate pair is not a character', from);
        if (character !== '\\')
            return { text: literalInClass(character), character };
        const letter = source[at] ?? '';
        if (letter !== '' && 'dDwW'.includes(letter)) {
            at++;
            return { text: `\\${letter}` };
        }
        if (letter === 's') {
            at++;
            return { text: SPACES };
        }
        if (letter === 'S')
            fail('"\\S" inside a class is not portable', from);
        const escaped = escapedCharacter(from);
        return { text: literalInClass(escaped), character: escaped };
    }
    const whole = alternation();
    if (at < source.length)
        fail('a ")" that closes nothing must be written "\\)"', at);
    return { pattern: whole.text, anchored: starts === alternatives && ends === alternatives };
}
function literal(character) {
    return META.test(character) ? `\\${character}` : printable(character);
}
function literalInClass(character) {
    return META_IN_CLASS.test(character) ? `\\${character}` : printable(character);
}
function printable(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code !== 0x7f)
        return character;
    return `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`;
}
function isLoneSurrogate(character) {
    return character.length === 1 && character >= '\uD800' && character <= '\uDFFF';
}


/***/ }),

/***/ 51336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SqlSyntaxError)
/* harmony export */ });
class SqlSyntaxError extends Error {
    offset;
    hint;
    constructor(message, offset, hint) {
        super(message);
        this.name = 'SqlSyntaxError';
        this.offset = offset;
        this.hint = hint;
    }
}


/***/ }),

/***/ 59061:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
const { abs, max, min } = Math;
function didYouMean(word, known) {
    const nearest = nearestWord(word, known);
    return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
function nearestWord(word, known) {
    const limit = min(3, Math.floor(word.length / 3));
    const lower = word.toLowerCase();
    let left = typeof known === 'string' ? MAX_COMPARED : (LEFT.get(known) ?? MAX_COMPARED);
    let best;
    let fewest = limit + 1;
    for (const candidate of known) {
        const isNear = abs(candidate.length - word.length) < fewest;
        left -= isNear ? word.length : 1;
        if (left < 0) {
            best = undefined;
            break;
        }
        if (!isNear)
            continue;
        const edits = editDistance(lower, candidate.toLowerCase(), fewest - 1);
        if (edits < fewest) {
            best = candidate;
            fewest = edits;
        }
    }
    if (typeof known !== 'string')
        LEFT.set(known, left);
    return best;
}
const MAX_COMPARED = 5_000_000;
const LEFT = new WeakMap();
function editDistance(a, b, most) {
    let beforeLast = [];
    let last = Array.from({ length: most + 2 }, (_, index) => index);
    let row = [];
    let leastBefore = 0;
    for (let i = 1; i <= a.length; i++) {
        const from = max(1, i - most);
        const to = min(b.length, i + most);
        row[from - 1] = from === 1 ? i : FAR;
        let least = from === 1 ? i : FAR;
        for (let j = from; j <= to; j++) {
            let cost = (last[j - 1] ?? FAR) + (a[i - 1] === b[j - 1] ? 0 : 1);
            cost = min(cost, (last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (isSwap)
                cost = min(cost, (beforeLast[j - 2] ?? FAR) + 1);
            row[j] = cost;
            if (cost < least)
                least = cost;
        }
        row[to + 1] = FAR;
        if (least > most && leastBefore > most)
            return FAR;
        leastBefore = least;
        const oldest = beforeLast;
        beforeLast = last;
        last = row;
        row = oldest;
    }
    return last[b.length] ?? FAR;
}
const FAR = 1_000_000;


/***/ })

};
