export const id = 681;
export const ids = [681];
export const modules = {

/***/ 1442:
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


/***/ }),

/***/ 7736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ firstPlace),
/* harmony export */   Bv: () => (/* binding */ turnedPlaces),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   Q9: () => (/* binding */ lastPlace),
/* harmony export */   R0: () => (/* binding */ lastPlaces),
/* harmony export */   U1: () => (/* binding */ allPlaces),
/* harmony export */   Ye: () => (/* binding */ placeInLines),
/* harmony export */   ZP: () => (/* binding */ allFiles),
/* harmony export */   dR: () => (/* binding */ NO_PLACES),
/* harmony export */   h6: () => (/* binding */ joinPlaces),
/* harmony export */   j: () => (/* binding */ addText),
/* harmony export */   xQ: () => (/* binding */ isNowhere)
/* harmony export */ });
const MAX_PAIRED = 2 ** 26;
function pairOf(first, last) {
    return -(first * MAX_PAIRED + last) - 1;
}
function unpaired(pair) {
    const both = -(pair + 1);
    return [Math.floor(both / MAX_PAIRED), both % MAX_PAIRED];
}
const NO_PLACES = [];
const texts = [];
let end = 0;
function addText(file, length, placeAt) {
    const from = end;
    end += length + 1;
    texts.push({ from, to: end, file, placeAt });
    return from;
}
function allPlaces(places) {
    return spotsOf(places).map(placeOfSpot);
}
function allFiles(places) {
    return spotsOf(places).map((spot) => (typeof spot === 'object' ? spot.file : textAt(spot).file));
}
function lastPlace(places) {
    const spot = typeof places === 'number' ? (places < 0 ? unpaired(places)[1] : places) : places?.at(-1);
    return spot === undefined ? undefined : placeOfSpot(spot);
}
function firstPlace(places) {
    const spot = typeof places === 'number' ? (places < 0 ? unpaired(places)[0] : places) : places?.[0];
    return spot === undefined ? undefined : placeOfSpot(spot);
}
function isNowhere(places) {
    return typeof places === 'object' && places.length === 0;
}
function joinPlaces(first, last) {
    if (isNowhere(first))
        return last;
    if (isNowhere(last))
        return first;
    if (isPairable(first) && isPairable(last))
        return pairOf(first, last);
    return [...spotsOf(first), ...spotsOf(last)];
}
function lastPlaces(places, count) {
    const spots = typeof places === 'number' && places >= 0 ? undefined : spotsOf(places);
    if (spots === undefined || spots.length <= count)
        return places;
    const [only, ...more] = spots.slice(-count);
    return typeof only === 'number' && more.length === 0 ? only : spots.slice(-count);
}
function turnedPlaces(places) {
    if (typeof places === 'number' && places >= 0)
        return places;
    const [first, ...more] = spotsOf(places).toReversed();
    if (first === undefined)
        return places;
    return more.reduce((turned, spot) => joinPlaces(turned, placesOf(spot)), placesOf(first));
}
function placesOf(spot) {
    return typeof spot === 'number' ? spot : [spot];
}
function isPairable(places) {
    return typeof places === 'number' && places >= 0 && places < MAX_PAIRED;
}
function spotsOf(places) {
    if (typeof places === 'object')
        return places;
    return places < 0 ? unpaired(places) : [places];
}
function placeOfSpot(spot) {
    if (typeof spot === 'object')
        return spot;
    const text = textAt(spot);
    return text.placeAt(spot - text.from);
}
let asked;
function textAt(spot) {
    if (asked !== undefined && spot >= asked.from && spot < asked.to)
        return asked;
    let low = 0;
    let high = texts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((texts[middle]?.from ?? 0) <= spot)
            low = middle + 1;
        else
            high = middle;
    }
    const text = texts[low - 1];
    if (text === undefined)
        throw new RangeError(`No text has the spot ${spot}.`);
    asked = text;
    return text;
}
function placeInLines(file, starts, offset) {
    const line = countUpTo(starts, offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
function countUpTo(ascending, most) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 3927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ everyReference),
/* harmony export */   I1: () => (/* binding */ referencePattern),
/* harmony export */   oQ: () => (/* binding */ firstReference),
/* harmony export */   sm: () => (/* binding */ holdsReference)
/* harmony export */ });
function reference(letter, digit) {
    const segment = `_*[${letter}][${letter}${digit}]*(?:[-_]+[${letter}${digit}]+)*`;
    return `(?<!\\$)\\$\\{(${segment}(?:\\.${segment}(?:\\[[0-9]+\\])*)*(?:\\[[0-9]+\\])*)\\}`;
}
const IN_ASCII = reference('A-Za-z', '0-9');
const IN_ANY_SCRIPT = reference('\\p{L}', '\\p{N}');
const FIRST_IN_ASCII = new RegExp(IN_ASCII);
const BEYOND_ASCII = /\$\{[^${}\u0080-\uffff]*[\u0080-\uffff]/;
function referencePattern(flags = '', around = (one) => one) {
    const inAscii = new RegExp(around(IN_ASCII), flags);
    let inAnyScript;
    return (text) => {
        if (!text.includes('${') || !BEYOND_ASCII.test(text))
            return inAscii;
        inAnyScript ??= new RegExp(around(IN_ANY_SCRIPT), `${flags}u`);
        return inAnyScript;
    };
}
const firstReference = referencePattern();
const everyReference = referencePattern('g');
function holdsReference(text) {
    return text.includes('${') && (FIRST_IN_ASCII.test(text) || firstReference(text).test(text));
}


/***/ }),

/***/ 8446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
const MAX_REMEMBERED = 200_000;
function remembered(ask) {
    const answers = new Map();
    return (text, ...more) => {
        const known = answers.get(text);
        if (known !== undefined || answers.has(text))
            return known;
        if (answers.size >= MAX_REMEMBERED)
            answers.clear();
        const answer = ask(text, ...more);
        answers.set(text, answer);
        return answer;
    };
}


/***/ }),

/***/ 6959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);


function formatPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
function valueAt(value, path) {
    let inside = value;
    for (let at = 0; at < path.length && inside !== undefined; at++) {
        const part = path[at];
        inside = part === undefined ? undefined : childOf(inside, part);
    }
    return inside;
}
function entryAt(value, path) {
    const key = path.at(-1);
    const parent = valueAt(value, path.slice(0, -1));
    return parent?.kind === 'map' && typeof key === 'string' ? parent.entries.get(key) : undefined;
}
function childOf(value, part) {
    if (value.kind === 'map')
        return value.entries.value(typeof part === 'string' ? part : String(part));
    return value.kind === 'list' && typeof part === 'number' ? value.items[part] : undefined;
}
function textOf(value) {
    return value?.kind === 'text' && !isOpen(value) ? value.value : undefined;
}
function entriesOf(value) {
    return value?.kind === 'map' ? value.entries.list() : [];
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
function isOpen(value) {
    return value?.kind === 'text' && (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsReference */ .sm)(value.value);
}
function placeOf(value) {
    return value?.kind === 'map' || value?.kind === 'list' ? (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPlace */ .Az)(value.places) : (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPlace */ .Q9)(value?.places);
}
function placeOfKey(entry) {
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPlace */ .Q9)(entry?.keyPlaces);
}


/***/ }),

/***/ 9157:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ assignedVariables),
/* harmony export */   L9: () => (/* binding */ isSensitiveFlag),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   TO: () => (/* binding */ isNameOfSecret),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders),
/* harmony export */   _u: () => (/* binding */ isOnlyReference),
/* harmony export */   eq: () => (/* binding */ isSensitiveName),
/* harmony export */   t1: () => (/* binding */ isPasswordName),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
const MASK = '***';
const TOKEN = '(?<!(?:^| )(?:bos|cls|eos|mask|pad|sep|special|stop|unk) )token';
const WORDS = [
    `password|passwd|passphrase|pwd|secret|${TOKEN}|credentials?|authorization|apikey|privatekey|accesskey|accountkey`,
    '(?:api|private|access|account|shared|secret|signing|encryption|master|sas|subscription) ?key',
    '(?:connection ?string|conn ?str|sas ?url|webhook ?url)',
].join('|');
const SENSITIVE_NAME = new RegExp(`(?:^| )(?:${WORDS})(?: (?:value|plaintext|text|base64))?$`);
const SENSITIVE_PART = new RegExp(`(?:^| )(?:${WORDS})(?: |$)`);
const PERHAPS = /pass|pwd|secret|token|credential|authorization|key|conn|url/iu;
const ABOUT = / (?:type|class|provider|scope|name|id|url|endpoint|uri|version|path|file|enabled|seconds|expiry|ttl)$/;
function isSensitiveName(name) {
    if (!PERHAPS.test(name))
        return false;
    const words = wordsOf(name);
    if (SENSITIVE_NAME.test(words))
        return true;
    return name.includes('.') && SENSITIVE_PART.test(words) && !ABOUT.test(words);
}
const TOKENS = [
    [/dapi|dkea|dose|dsapi/, /\b(?:dapi|dkea|dose|dsapi)[0-9a-f]{32}(?:-\d+)?\b/g],
    [
        /gh[pousr]_|github_pat_|glpat-/,
        /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}|glpat-[A-Za-z0-9_-]{20,})/g,
    ],
    [/xox/, /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g],
    [/sk-/, /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}/g],
    [/A[KS]IA/, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
    [/AIza/, /\bAIza[A-Za-z0-9_-]{35}/g],
    [/hf_/, /\bhf_[A-Za-z0-9]{30,}/g],
    [/[78]Q~/, /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{30,}/g],
    [/eyJ/, /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g],
    [/-----BEGIN/, /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
    [/hooks\.slack/, /https:\/\/hooks\.slack\.com\/services\/\S+/g],
    [/@/, /(?<=\b[a-z][a-z0-9+.-]*:\/\/?[^\s/:@]{0,200}:)[^\s/@]+(?=@)/gi],
    [/[?&](?:sig|signature|token|code|key|password)=/i, /(?<=[?&](?:sig|signature|token|code|key|password)=)[^&\s"']+/gi],
    [
        /(?:key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]/i,
        /(?<=(?:account_?key|shared_?access_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?)(?!\{\{|\$\{)[^\s;,&"'}]+/gi,
    ],
    [/bearer|basic/i, /(?=[A-Za-z0-9._~+/-]{16})(?<=\b(?:bearer|basic)\s+)[A-Za-z0-9._~+/-]{16,}=*/gi],
];
const SUSPECT = new RegExp(TOKENS.map(([hint]) => hint.source).join('|'), 'i');
function withoutTokens(text) {
    if (!SUSPECT.test(text))
        return text;
    return TOKENS.reduce((rest, [hint, token]) => (hint.test(rest) ? rest.replace(token, MASK) : rest), text);
}
function assignedVariables(text) {
    return ASSIGNED.test(text) ? [...text.matchAll(ASSIGNED_VARIABLE)].map(([, name = '']) => name) : [];
}
const ASSIGNED = /[=:]\s{0,2}["']?\$\{var/i;
const ASSIGNED_VARIABLE = /(?:account_?key|access_?key|api_?key|private_?key|password|passwd|pwd|secret|token)["']?\s{0,2}[=:]\s{0,2}["']?\$\{(?:var|variables)\.([^.}[]+)/gi;
function isSensitiveFlag(text) {
    return /^--?[A-Za-z][^=]*$/.test(text) && isSensitiveName(text.replace(/^-+/, ''));
}
function isOnlyReference(text) {
    return /^(?:\$\{[^{}]*\})?$/.test(withoutPlaceholders(text).trim());
}
function isNameOfSecret(text, name) {
    return SEVERAL_WORDS.test(text) && !isPasswordName(name);
}
function isPasswordName(name) {
    return PASSWORD_NAME.test(name);
}
const SEVERAL_WORDS = /^[a-z]+(?:[-_./ ][a-z]+)+$/i;
const PASSWORD_NAME = /(?:pass(?:word|wd|phrase|code)?|pwd)s?(?:[-_. ]?(?:value|plain|text|base64)+)?$|_plaintext$/i;
function withoutPlaceholders(text) {
    return /\{\{|\$\(/.test(text) ? text.replaceAll(PLACEHOLDER, ' ') : text;
}
function placeholdersIn(text) {
    return /\{\{|\$\(/.test(text) ? (text.match(PLACEHOLDER) ?? []) : [];
}
const PLACEHOLDER = /\$?\{\{(?:[^{}$]|\$\{[^{}]{0,300}\}|\$){0,300}\}\}|\$\([A-Za-z][\w.-]{0,300}\)/g;
function wordsOf(name) {
    const separated = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
    return (/[\u0080-\uffff]/.test(name) ? separated.replace(/[^\p{L}\p{N}]+/gu, ' ') : separated.replace(/[^A-Za-z0-9]+/g, ' '))
        .trim()
        .toLowerCase();
}


/***/ }),

/***/ 7093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PARAMETER_TYPES)
/* harmony export */ });
const PARAMETER_TYPES = ['text', 'number', 'boolean', 'list'];


/***/ }),

/***/ 1018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
function matchesGlob(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            star = g++;
            if (g === glob.length)
                return true;
            resume = t;
        }
        else if (glob[g] === '?' || (glob[g] !== undefined && glob[g] === text[t])) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 9812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Dm: () => (/* binding */ TEXTS),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   lu: () => (/* binding */ writtenOf),
/* harmony export */   ml: () => (/* binding */ FAILS),
/* harmony export */   mt: () => (/* binding */ negation),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);

const HOLDS = { verdict: 'holds' };
const FAILS = { verdict: 'fails' };
const OPEN = { verdict: 'open' };
function judgement(holds) {
    return holds ? HOLDS : FAILS;
}
function negation(operator, doc) {
    return {
        name: `not-${operator.name}`,
        doc,
        schema: operator.schema,
        looksAt: operator.looksAt,
        prepare: (operand) => {
            const judge = operator.prepare(operand);
            return typeof judge === 'string' ? judge : (trail, scope) => opposite(judge(trail, scope));
        },
    };
}
function opposite(given) {
    if (given.verdict === 'open')
        return given;
    return judgement(given.verdict === 'fails');
}
function writtenOf(value) {
    if (value?.kind === 'text')
        return value.value;
    if (value?.kind === 'number')
        return value.written;
    return value?.kind === 'boolean' ? String(value.value) : undefined;
}
function isSame(value, wanted) {
    if (value.kind === 'null')
        return false;
    if (typeof wanted === 'number')
        return numberOf(value) === wanted;
    return writtenOf(value) === String(wanted);
}
function numberOf(value) {
    if (value?.kind === 'number')
        return value.value;
    if (value?.kind !== 'text' || !/^[+-]?\d{1,300}(?:\.\d{1,300})?$/.test(value.value.trim()))
        return undefined;
    return Number(value.value);
}
function isReference(value) {
    return value?.kind === 'text' && (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(value) && /^\$\{[^{}]*\}$/.test(value.value);
}
function isKnown(value) {
    return value !== undefined && value.kind !== 'map' && value.kind !== 'list' && !(0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(value);
}
function isScalar(operand) {
    return (typeof operand === 'string' ||
        typeof operand === 'boolean' ||
        (typeof operand === 'number' && !Number.isNaN(operand)));
}
function scalarsOf(operand) {
    const list = Array.isArray(operand) ? operand : [operand];
    return list.every(isScalar) ? list : undefined;
}
function textsOf(operand) {
    const list = Array.isArray(operand) ? operand : [operand];
    return list.every((item) => typeof item === 'string') ? list : undefined;
}
const TEXTS = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };


/***/ }),

/***/ 1747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ operators)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/secret.js
var secret = __webpack_require__(8996);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/operators-presence.js



const BOOLEAN = { type: 'boolean' };
const present = {
    name: 'present',
    looksAt: 'value',
    doc: '`true`: the value is there, and neither null nor an empty text; `false`: it is not.',
    schema: BOOLEAN,
    prepare: (wanted) => typeof wanted !== 'boolean' ? 'must be true or false' : ({ value }) => (0,operator/* judgement */._U)(isPresent(value) === wanted),
};
const absent = {
    name: 'absent',
    looksAt: 'value',
    doc: '`true`: the value is not there, or null, or an empty text; `false`: it is there.',
    schema: BOOLEAN,
    prepare: (wanted) => typeof wanted !== 'boolean' ? 'must be true or false' : ({ value }) => (0,operator/* judgement */._U)(isPresent(value) !== wanted),
};
const KINDS = ['map', 'list', 'text', 'number', 'boolean', 'null'];
const kind = {
    name: 'kind',
    looksAt: 'value',
    doc: 'The value is one of these: `map`, `list`, `text`, `number`, `boolean`, `null`.',
    schema: { oneOf: [{ enum: KINDS }, { type: 'array', items: { enum: KINDS } }] },
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined || !wanted.every((word) => KINDS.some((known) => known === word))) {
            return `must be one or several of ${KINDS.join(', ')}`;
        }
        return ({ value }) => {
            if (value === undefined)
                return operator/* FAILS */.ml;
            if ((0,operator/* isReference */.A_)(value))
                return operator/* OPEN */.vP;
            return (0,operator/* judgement */._U)(wanted.includes(value.kind));
        };
    },
};
const count = {
    name: 'count',
    looksAt: 'value',
    doc: 'How many entries a list or map has, a number or `{min, max}`; what is absent has none.',
    schema: {
        oneOf: [
            { type: 'integer', minimum: 0 },
            {
                type: 'object',
                properties: { min: { type: 'integer', minimum: 0 }, max: { type: 'integer', minimum: 0 } },
                additionalProperties: false,
                minProperties: 1,
            },
        ],
    },
    prepare: (operand) => {
        const bounds = boundsOf(operand);
        if (bounds === undefined)
            return 'must be a whole number, or "min" and "max" with whole numbers';
        return ({ value }) => {
            if ((0,config_value/* isOpen */.nT)(value))
                return operator/* OPEN */.vP;
            const size = sizeOf(value);
            return (0,operator/* judgement */._U)(size !== undefined && bounds.min <= size && size <= bounds.max);
        };
    },
};
const hasKeys = {
    name: 'has-keys',
    looksAt: 'value',
    doc: 'A map has all of these keys with a value; a list has an entry for each whose `key` or `name` it is.',
    schema: { type: 'array', items: { type: 'string' } },
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined)
            return 'must be a list of texts';
        return ({ value }) => {
            if ((0,config_value/* isOpen */.nT)(value))
                return operator/* OPEN */.vP;
            const { keys, open } = keysOf(value);
            const missing = wanted.filter((key) => !keys.has(key));
            if (missing.length === 0)
                return operator/* HOLDS */.t;
            return open ? operator/* OPEN */.vP : { ...operator/* FAILS */.ml, missing };
        };
    },
};
const sumsTo = {
    name: 'sums-to',
    looksAt: 'value',
    doc: 'The numbers of a list, or those in `of` of each of its entries, sum to `total`: `{of: traffic_percentage, total: 100}`.',
    schema: {
        oneOf: [
            { type: 'number' },
            {
                type: 'object',
                properties: { of: { type: 'string' }, total: { type: 'number' } },
                required: ['total'],
                additionalProperties: false,
            },
        ],
    },
    prepare: (operand) => {
        const { of, total } = sumOf(operand);
        if (total === undefined)
            return 'must be a number, or "total" with a number and "of" with the name of a field';
        return ({ value }) => {
            if ((0,config_value/* isOpen */.nT)(value))
                return operator/* OPEN */.vP;
            if (value?.kind !== 'list')
                return operator/* FAILS */.ml;
            const parts = value.items.map((item) => (of === undefined ? item : fieldOf(item, of)));
            if (parts.some(config_value/* isOpen */.nT))
                return operator/* OPEN */.vP;
            const numbers = parts.map(operator/* numberOf */.rl);
            const sum = numbers.reduce((before, number) => before + (number ?? Number.NaN), 0);
            return (0,operator/* judgement */._U)(Math.abs(sum - total) <= 1e-9);
        };
    },
};
const looksLikeSecret = {
    name: 'looks-like-secret',
    looksAt: 'around',
    surely: (wanted) => (wanted === false ? secret/* surelyNoSecret */.us : undefined),
    doc: '`true`: a plain-text secret, by a known format, by its randomness or by the name of its key. `{{secrets/scope/key}}` and references are none.',
    schema: BOOLEAN,
    prepare: (wanted) => typeof wanted !== 'boolean' ? 'must be true or false' : (trail) => (0,operator/* judgement */._U)((0,secret/* isPlaintextSecret */.OA)(trail) === wanted),
};
const presenceOperators = [present, absent, kind, count, hasKeys, sumsTo, looksLikeSecret];
function isPresent(value) {
    return value !== undefined && value.kind !== 'null' && !(value.kind === 'text' && value.value === '');
}
function boundsOf(operand) {
    if (isCount(operand))
        return { min: operand, max: operand };
    if (typeof operand !== 'object' || operand === null || Object.keys(operand).length === 0)
        return undefined;
    const { min = 0, max = Number.POSITIVE_INFINITY, ...rest } = operand;
    const fits = Object.keys(rest).length === 0 && isCount(min) && (isCount(max) || max === Number.POSITIVE_INFINITY);
    return fits ? { min, max: Number(max) } : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
function sizeOf(value) {
    if (value === undefined || value.kind === 'null')
        return 0;
    if (value.kind === 'map')
        return value.entries.size;
    return value.kind === 'list' ? value.items.length : undefined;
}
function keysOf(value) {
    const keys = new Set();
    let open = false;
    if (value?.kind === 'map')
        for (const [key, entry] of value.entries)
            if (isPresent(entry.value))
                keys.add(key);
    if (value?.kind === 'list') {
        for (const item of value.items) {
            const name = fieldOf(item, 'key') ?? fieldOf(item, 'name');
            open ||= (0,config_value/* isOpen */.nT)(item) || (0,config_value/* isOpen */.nT)(name);
            if ((0,operator/* isKnown */.qE)(name) && name.kind === 'text')
                keys.add(name.value);
        }
    }
    return { keys, open };
}
function fieldOf(value, field) {
    return value.kind === 'map' ? value.entries.value(field) : undefined;
}
function sumOf(operand) {
    if (typeof operand === 'number')
        return { total: operand };
    if (typeof operand !== 'object' || operand === null)
        return {};
    const { of, total, ...rest } = operand;
    if (Object.keys(rest).length > 0 || typeof total !== 'number')
        return {};
    if (of === undefined)
        return { total };
    return typeof of === 'string' ? { of, total } : {};
}

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(4470);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(7736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var reference = __webpack_require__(3927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/remembered.js
var remembered = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/glob.js
var policy_glob = __webpack_require__(1018);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/pattern-syntax.js
class PatternMistake extends Error {
}
const MAX_PATTERN = 500;
const MAX_REPEAT = 1_000;
const CLASSES = {
    d: (character) => character >= '0' && character <= '9',
    w: isWordCharacter,
    s: (character) => /\s/u.test(character),
};
const CONTROLS = { n: '\n', r: '\r', t: '\t' };
function isWordCharacter(character) {
    return /^[A-Za-z0-9_]$/.test(character);
}
function parsePattern(source) {
    if (source.length > MAX_PATTERN)
        throw new PatternMistake(`it is longer than ${MAX_PATTERN} characters`);
    const ignoreCase = source.startsWith('(?i)');
    const letters = [...(ignoreCase ? source.slice(4) : source)];
    let at = 0;
    const character = (is) => ({
        kind: 'character',
        is: ignoreCase ? (given) => is(given) || is(given.toLowerCase()) || is(given.toUpperCase()) : is,
    });
    function choice() {
        const branches = [sequence()];
        while (letters[at] === '|') {
            at++;
            branches.push(sequence());
        }
        return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'choice', of: branches };
    }
    function sequence() {
        const parts = [];
        while (at < letters.length && letters[at] !== '|' && letters[at] !== ')')
            parts.push(repeated(atom()));
        return { kind: 'sequence', of: parts };
    }
    function repeated(node) {
        const bounds = quantifier();
        if (bounds === undefined)
            return node;
        if (letters[at] === '?')
            at++;
        if (letters[at] === '+' || letters[at] === '*')
            throw new PatternMistake('a quantifier follows a quantifier');
        return { kind: 'repeat', of: node, ...bounds };
    }
    function quantifier() {
        const sign = letters[at];
        if (sign === '*' || sign === '+' || sign === '?') {
            at++;
            return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
        }
        if (sign !== '{')
            return undefined;
        const [written, low = '', comma, high] = /^\{(\d+)(,(\d*))?\}/.exec(letters.slice(at, at + 16).join('')) ?? [];
        if (written === undefined)
            throw new PatternMistake('a "{" that counts nothing must be written "\\{"');
        at += written.length;
        const min = Number(low);
        const max = comma === undefined ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high);
        if (min > max)
            throw new PatternMistake(`the bounds of "${written}" are the wrong way round`);
        if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Number.POSITIVE_INFINITY)) {
            throw new PatternMistake(`"${written}" counts beyond ${MAX_REPEAT}`);
        }
        return { min, max };
    }
    function atom() {
        const letter = letters[at++];
        if (letter === '^')
            return { kind: 'start' };
        if (letter === '$')
            return { kind: 'end' };
        if (letter === '.')
            return character((given) => given !== '\n');
        if (letter === '(')
            return group();
        if (letter === '[')
            return character(set());
        if (letter === '\\')
            return backslash();
        if (letter === undefined || '*+?{'.includes(letter))
            throw new PatternMistake('a quantifier has nothing before it');
        return character((given) => given === letter);
    }
    function group() {
        if (letters[at] === '?') {
            if (letters[at + 1] !== ':') {
                throw new PatternMistake('look-around, named groups and flags inside a pattern are not supported; "(?:…)" is');
            }
            at += 2;
        }
        const inside = choice();
        if (letters[at++] !== ')')
            throw new PatternMistake('a "(" is not closed');
        return inside;
    }
    function backslash() {
        const letter = letters[at++];
        if (letter === 'b')
            return { kind: 'word-edge' };
        return character(escaped(letter));
    }
    function escaped(letter) {
        if (letter === undefined)
            throw new PatternMistake('it ends in a "\\"');
        const known = CLASSES[letter.toLowerCase()];
        if (known !== undefined)
            return letter === letter.toLowerCase() ? known : (given) => !known(given);
        if (/[A-Za-z0-9]/.test(letter) && CONTROLS[letter] === undefined) {
            throw new PatternMistake(`"\\${letter}" is not supported`);
        }
        return (given) => given === (CONTROLS[letter] ?? letter);
    }
    function set() {
        const negated = letters[at] === '^';
        if (negated)
            at++;
        const members = [];
        for (let first = true; letters[at] !== ']' || first; first = false) {
            if (at >= letters.length)
                throw new PatternMistake('a "[" is not closed');
            if (first && letters[at] === ']')
                throw new PatternMistake('a class is empty; "]" in it is written "\\]"');
            members.push(member());
        }
        at++;
        return negated
            ? (given) => !members.some((matches) => matches(given))
            : (given) => members.some((matches) => matches(given));
    }
    function member() {
        const low = letters[at++] ?? '';
        if (low === '\\' && CLASSES[(letters[at] ?? '').toLowerCase()] !== undefined)
            return escaped(letters[at++]);
        const from = low === '\\' ? literal(letters[at++]) : low;
        if (letters[at] !== '-' || letters[at + 1] === ']' || letters[at + 1] === undefined) {
            return (given) => given === from;
        }
        at++;
        const high = letters[at++] ?? '';
        const to = high === '\\' ? literal(letters[at++]) : high;
        const [low32, high32] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
        if (low32 > high32)
            throw new PatternMistake(`the range "${from}-${to}" is the wrong way round`);
        return (given) => {
            const code = given.codePointAt(0) ?? 0;
            return low32 <= code && code <= high32;
        };
    }
    function literal(letter) {
        escaped(letter);
        if (CLASSES[(letter ?? '').toLowerCase()] !== undefined)
            throw new PatternMistake('a class cannot end a range');
        return CONTROLS[letter ?? ''] ?? letter ?? '';
    }
    const node = choice();
    if (at < letters.length)
        throw new PatternMistake('a ")" was never opened');
    return node;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/pattern.js


const MAX_INSTRUCTIONS = 2_000;
const MAX_TEXT = 10_000;
const compilePattern = (0,remembered/* remembered */.H)(compile);
function compile(source) {
    try {
        const program = assemble(parsePattern(source));
        const test = (0,remembered/* remembered */.H)((text) => run(program, text));
        return { source, test: (text) => (text.length > MAX_TEXT ? undefined : test(text)) };
    }
    catch (error) {
        if (error instanceof PatternMistake)
            return error.message;
        throw error;
    }
}
function assemble(pattern) {
    const program = [];
    const add = (instruction) => {
        if (program.length >= MAX_INSTRUCTIONS)
            throw new PatternMistake('its repetitions multiply to too many');
        program.push(instruction);
    };
    const fork = () => {
        const instruction = { kind: 'fork', left: program.length + 1, right: program.length + 1 };
        add(instruction);
        return instruction;
    };
    function emit(node) {
        if (node.kind === 'sequence') {
            for (const part of node.of)
                emit(part);
        }
        else if (node.kind === 'choice')
            emitChoice(node.of);
        else if (node.kind === 'repeat')
            emitRepeat(node.of, node.min, node.max);
        else
            add(node);
    }
    function emitChoice(branches) {
        const ends = [];
        branches.forEach((branch, index) => {
            const last = index === branches.length - 1;
            const choose = last ? undefined : fork();
            emit(branch);
            if (!last)
                ends.push(fork());
            if (choose !== undefined)
                choose.right = program.length;
        });
        for (const end of ends) {
            end.left = program.length;
            end.right = program.length;
        }
    }
    function emitRepeat(node, min, max) {
        for (let count = 0; count < min; count++)
            emit(node);
        if (max === Number.POSITIVE_INFINITY) {
            const start = program.length;
            const enter = fork();
            emit(node);
            const back = fork();
            back.left = start;
            back.right = start;
            enter.right = program.length;
            return;
        }
        const skips = [];
        for (let count = min; count < max; count++) {
            skips.push(fork());
            emit(node);
        }
        for (const skip of skips)
            skip.right = program.length;
    }
    emit(pattern);
    add({ kind: 'found' });
    return program;
}
function run(program, text) {
    const characters = [...text];
    const entered = new Int32Array(program.length).fill(-1);
    let waiting = [];
    function enter(from, step, into) {
        const open = [from];
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            if (entered[index] === step)
                continue;
            entered[index] = step;
            const instruction = program[index];
            if (instruction === undefined)
                continue;
            if (instruction.kind === 'found')
                return true;
            if (instruction.kind === 'character')
                into.push(index);
            else if (instruction.kind === 'fork')
                open.push(instruction.right, instruction.left);
            else if (holds(instruction.kind, step))
                open.push(index + 1);
        }
        return false;
    }
    function holds(edge, step) {
        if (edge === 'start')
            return step === 0;
        if (edge === 'end')
            return step === characters.length;
        return isWordCharacter(characters[step - 1] ?? '') !== isWordCharacter(characters[step] ?? '');
    }
    for (let step = 0; step <= characters.length; step++) {
        const next = [];
        const before = characters[step - 1];
        for (const index of waiting) {
            const instruction = program[index];
            const passes = before !== undefined && instruction?.kind === 'character' && instruction.is(before);
            if (passes && enter(index + 1, step, next))
                return true;
        }
        if (enter(0, step, next))
            return true;
        waiting = next;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/selector.js + 1 modules
var policy_selector = __webpack_require__(5798);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/trail.js
var policy_trail = __webpack_require__(9470);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/operators-text.js










const SCALAR = { type: ['string', 'number', 'boolean'] };
const equals = {
    name: 'equals',
    looksAt: 'text',
    doc: 'The value is this text, number or boolean.',
    schema: SCALAR,
    prepare: (wanted) => ((0,operator/* isScalar */.jn)(wanted) ? isOneOf([wanted]) : 'must be a text, a number, or true or false'),
};
const oneOf = {
    name: 'one-of',
    looksAt: 'text',
    doc: 'The value is one of these.',
    schema: { type: 'array', items: SCALAR },
    prepare: (operand) => {
        const wanted = (0,operator/* scalarsOf */.TM)(operand);
        return wanted === undefined ? 'must be a list of texts, numbers or booleans' : isOneOf(wanted);
    },
};
function isOneOf(wanted) {
    return ({ value }) => {
        if ((0,config_value/* isOpen */.nT)(value))
            return couldStillBe(value, (prefix) => wanted.some((text) => String(text).startsWith(prefix)));
        return (0,operator/* judgement */._U)((0,operator/* isKnown */.qE)(value) && wanted.some((each) => (0,operator/* isSame */.Ft)(value, each)));
    };
}
const startsWith = {
    name: 'starts-with',
    looksAt: 'text',
    doc: 'The text starts with this, or with one of these.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined)
            return 'must be a text or a list of texts';
        return ({ value }) => {
            const text = (0,operator/* writtenOf */.lu)(value);
            if (text === undefined)
                return operator/* FAILS */.ml;
            if (!(0,config_value/* isOpen */.nT)(value))
                return (0,operator/* judgement */._U)(wanted.some((start) => text.startsWith(start)));
            const prefix = literalStart(text);
            if (wanted.some((start) => prefix.startsWith(start)))
                return operator/* HOLDS */.t;
            return wanted.some((start) => start.startsWith(prefix)) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
        };
    },
};
const contains = {
    name: 'contains',
    looksAt: 'value',
    doc: 'The text contains this, or the list has this as an entry, or one of these.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const wanted = (0,operator/* scalarsOf */.TM)(operand);
        if (wanted === undefined)
            return 'must be a text, a number, a boolean, or a list of these';
        return ({ value }) => {
            if (value?.kind === 'list') {
                if (value.items.some((item) => (0,operator/* isKnown */.qE)(item) && wanted.some((each) => (0,operator/* isSame */.Ft)(item, each))))
                    return operator/* HOLDS */.t;
                return value.items.some(config_value/* isOpen */.nT) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
            }
            const text = (0,operator/* writtenOf */.lu)(value);
            if (text === undefined)
                return operator/* FAILS */.ml;
            const literals = (0,config_value/* isOpen */.nT)(value) ? text.split(aroundReferences(text)) : [text];
            if (literals.some((literal) => wanted.some((part) => literal.includes(String(part)))))
                return operator/* HOLDS */.t;
            return (0,config_value/* isOpen */.nT)(value) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
        };
    },
};
const like = {
    name: 'like',
    looksAt: 'text',
    doc: 'The text is like this glob, or one of these: `*` is any text, `?` one character.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined)
            return 'must be a text or a list of texts';
        return ({ value }) => {
            const text = (0,operator/* writtenOf */.lu)(value);
            if (text === undefined)
                return operator/* FAILS */.ml;
            if (!(0,config_value/* isOpen */.nT)(value))
                return (0,operator/* judgement */._U)(wanted.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, text)));
            return couldStillBe(value, (prefix) => wanted.some((glob) => couldStart(glob, prefix)));
        };
    },
};
const matches = {
    name: 'matches',
    looksAt: 'text',
    doc: 'The pattern, or one of these, is found in the text: a regular expression without look-around and back-references.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const sources = (0,operator/* textsOf */.CB)(operand);
        if (sources === undefined)
            return 'must be a text or a list of texts';
        const patterns = [];
        for (const source of sources) {
            const pattern = compilePattern(source);
            if (typeof pattern === 'string')
                return `is not a pattern that is run here: ${pattern}`;
            patterns.push(pattern);
        }
        const judge = (0,remembered/* remembered */.H)((text) => {
            const found = patterns.map((pattern) => pattern.test(text));
            if (found.includes(true))
                return operator/* HOLDS */.t;
            return found.includes(undefined) ? { ...operator/* OPEN */.vP, reason: 'the text is too long for a pattern' } : operator/* FAILS */.ml;
        });
        return ({ value }) => {
            const text = (0,operator/* writtenOf */.lu)(value);
            if (text === undefined)
                return operator/* FAILS */.ml;
            return (0,config_value/* isOpen */.nT)(value) ? operator/* OPEN */.vP : judge(text);
        };
    },
};
function limit(name, doc, fits) {
    return {
        name,
        looksAt: 'text',
        doc,
        schema: { type: 'number' },
        prepare: (bound) => {
            if (typeof bound !== 'number' || Number.isNaN(bound))
                return 'must be a number';
            return ({ value }) => {
                if ((0,config_value/* isOpen */.nT)(value))
                    return operator/* OPEN */.vP;
                const number = (0,operator/* numberOf */.rl)(value);
                return (0,operator/* judgement */._U)(number !== undefined && fits(number, bound));
            };
        },
    };
}
const literal = {
    name: 'literal',
    looksAt: 'text',
    doc: '`true`: the text holds no reference that only a workspace resolves; `false`: it holds one.',
    schema: { type: 'boolean' },
    prepare: (wanted) => {
        if (typeof wanted !== 'boolean')
            return 'must be true or false';
        return ({ value }) => (0,operator/* judgement */._U)(value !== undefined && (0,config_value/* isOpen */.nT)(value) !== wanted);
    },
};
const refersTo = {
    name: 'refers-to',
    looksAt: 'around',
    doc: 'The text was written with a reference like this glob, or one of these: `workspace.current_user.*`.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined)
            return 'must be a text or a list of texts';
        return (trail, scope) => (0,operator/* judgement */._U)(referencesOf(trail, scope).some((text) => wanted.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, text))));
    },
};
const beginsWithReference = {
    name: 'begins-with-reference',
    looksAt: 'text',
    doc: 'The text begins with a reference like this glob, or one of these, that only a workspace resolves: `resources.*`.',
    schema: operator/* TEXTS */.Dm,
    prepare: (operand) => {
        const wanted = (0,operator/* textsOf */.CB)(operand);
        if (wanted === undefined)
            return 'must be a text or a list of texts';
        return ({ value }) => {
            if (value?.kind !== 'text' || !value.value.startsWith('${'))
                return operator/* FAILS */.ml;
            const [, reference] = leadingReference(value.value).exec(value.value) ?? [];
            return (0,operator/* judgement */._U)(reference !== undefined && wanted.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, reference)));
        };
    },
};
const liesBelow = {
    name: 'lies-below',
    looksAt: 'around',
    doc: 'The text is the path that stands there in the configuration, or one below it: `workspace.root_path`.',
    schema: { type: 'string' },
    prepare: (where) => {
        if (typeof where !== 'string' || where === '')
            return 'must be the path of a setting';
        return ({ value }, { target }) => {
            const text = (0,operator/* writtenOf */.lu)(value);
            const above = (0,operator/* writtenOf */.lu)((0,config_value/* valueAt */.fK)(target.config, where.split('.')));
            if (text === undefined || above === undefined || above === '')
                return operator/* FAILS */.ml;
            return (0,operator/* judgement */._U)(text === above || text.startsWith(above.endsWith('/') ? above : `${above}/`));
        };
    },
};
const differsFrom = {
    name: 'differs-from',
    looksAt: 'around',
    doc: 'The value differs from the one in every other target that the selector takes: `{mode: development}`. An address is the same with a slash at its end, and in capitals.',
    schema: { $ref: '#/$defs/selector' },
    prepare: (operand) => {
        const selector = (0,policy_selector/* readSelector */.Id)(operand);
        if ('mistakes' in selector)
            return selector.mistakes.map(({ message }) => message).join('; ');
        return (trail, { target, targets }) => {
            if (!(0,operator/* isKnown */.qE)(trail.value))
                return (0,config_value/* isOpen */.nT)(trail.value) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
            const own = asAddress((0,operator/* writtenOf */.lu)(trail.value));
            const path = (0,policy_trail/* pathOf */.XM)(trail);
            let verdict = operator/* HOLDS */.t;
            for (const other of targets) {
                if (other.name === target.name || !(0,policy_selector/* selectsTarget */.j8)([selector], other))
                    continue;
                const value = (0,config_value/* valueAt */.fK)(other.config, path);
                if ((0,config_value/* isOpen */.nT)(value))
                    verdict = operator/* OPEN */.vP;
                else if (asAddress((0,operator/* writtenOf */.lu)(value)) === own)
                    return operator/* FAILS */.ml;
            }
            return verdict;
        };
    },
};
function asAddress(text) {
    return text?.includes('://') === true ? text.toLowerCase().replace(/\/+$/, '') : text;
}
const textOperators = [
    equals,
    (0,operator/* negation */.mt)(equals, 'The value is not this one, or absent.'),
    oneOf,
    (0,operator/* negation */.mt)(oneOf, 'The value is none of these, or absent.'),
    startsWith,
    (0,operator/* negation */.mt)(startsWith, 'The text starts with none of these, or is absent.'),
    contains,
    (0,operator/* negation */.mt)(contains, 'Neither text nor list contains any of these.'),
    like,
    (0,operator/* negation */.mt)(like, 'The text is like none of these globs, or is absent.'),
    matches,
    (0,operator/* negation */.mt)(matches, 'None of the patterns is found in the text, or it is absent.'),
    limit('min', 'A number of at least this.', (value, bound) => value >= bound),
    limit('max', 'A number of at most this.', (value, bound) => value <= bound),
    literal,
    refersTo,
    beginsWithReference,
    liesBelow,
    differsFrom,
];
const aroundReferences = (0,reference/* referencePattern */.I1)('', (reference) => reference.replace(/\((?!\?)/, '(?:'));
const leadingReference = (0,reference/* referencePattern */.I1)('', (reference) => `^${reference}`);
function literalStart(text) {
    return text.slice(0, (0,reference/* firstReference */.oQ)(text).exec(text)?.index);
}
function couldStillBe(value, possible) {
    return possible(literalStart((0,operator/* writtenOf */.lu)(value) ?? '')) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
}
function couldStart(glob, prefix) {
    const fixed = /^[^*?]*/.exec(glob)?.[0] ?? '';
    return fixed.startsWith(prefix) || prefix.startsWith(fixed);
}
function referencesOf({ value }, { target }) {
    if (value === undefined)
        return [];
    const text = value.kind === 'text' ? value.value : '';
    const left = [...text.matchAll((0,reference/* everyReference */.FI)(text))].map(([, path = '']) => path);
    const written = referencesByPlace(target);
    return [...left, ...(0,places/* allPlaces */.U1)(value.places).flatMap((place) => written.get((0,kernel/* formatPlace */.dE)(place)) ?? [])];
}
const indexes = new WeakMap();
function referencesByPlace(target) {
    const known = indexes.get(target);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const { text, at } of target.references.where(() => true)) {
        if (at?.column === undefined)
            continue;
        const place = (0,kernel/* formatPlace */.dE)(at);
        const texts = index.get(place);
        if (texts === undefined)
            index.set(place, [text]);
        else
            texts.push(text);
    }
    indexes.set(target, index);
    return index;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/operators.js


const operators = new Map([...presenceOperators, ...textOperators].map((operator) => [operator.name, operator]));


/***/ }),

/***/ 8996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ isPlaintextSecret),
/* harmony export */   tV: () => (/* binding */ isSensitive),
/* harmony export */   us: () => (/* binding */ surelyNoSecret)
/* harmony export */ });
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);
/* harmony import */ var _config_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8446);
/* harmony import */ var _effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);



const KNOWN_FORMATS = eachOf([
    /\bdapi[0-9a-f]{32}(?:-\d+)?\b/,
    /\bdose[0-9a-f]{32}\b/,
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    /\bgh[pousr]_[A-Za-z0-9]{36}/,
    /\bgithub_pat_[A-Za-z0-9_]{40}/,
    /\bglpat-[A-Za-z0-9_-]{20}/,
    /\bxox[abeprs]-[A-Za-z0-9-]{10}/,
    /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/,
    /\bhf_[A-Za-z0-9]{30}/,
    /\bAIza[0-9A-Za-z_-]{35}/,
    /\bnpm_[A-Za-z0-9]{36}/,
    /\bpypi-AgE[A-Za-z0-9_-]{40}/,
    /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10}/,
    /(?:^|[^A-Za-z0-9])[A-Za-z0-9_~.]{3}8Q~[A-Za-z0-9_~.-]{34}/,
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[A-Za-z0-9+/%]{20}/i,
    /[?&]sig=[A-Za-z0-9%+/]{20}/,
    /(?:^|[^A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/,
    /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----/,
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:[^\s/:@<>]{1,200}@/i,
    /(?:^|[\s;?&-])(?:password|passwd|pwd|client[_-]?secret|api[_-]?key|access[_-]?token)=[^\s;&{$<]{4}/i,
]);
function eachOf(formats) {
    const flags = new Set(formats.map((format) => format.flags));
    return [...flags].map((flag) => {
        return new RegExp(formats.flatMap(({ flags: own, source }) => (own === flag ? [`(?:${source})`] : [])).join('|'), flag);
    });
}
const VALUE_KEYS = new Set(['value', 'default', 'string_value']);
const MAX_TEXT = 20_000;
const SHORTEST = 8;
const MIN_RANDOM_LENGTH = 32;
const MIN_ENTROPY = 4.2;
const READABLE = 0.7;
const STANDS_FOR_ONE = /^(?:<[^<>]*>|empty|default|dummy|placeholder|todo|replace[_-]?me|x{3,})$/i;
const REPLACED_LATER = /^(?:#\{[\w.-]+\}#|__[A-Za-z]\w*__|%[A-Z][A-Z0-9_]*%|\$[A-Z][A-Z0-9_]*)$/;
const looksRandomOrKnown = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(isRandomOrKnown);
const isSensitiveKey = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitiveName */ .eq);
function isRandomOrKnown(text) {
    if (text.length < SHORTEST)
        return false;
    const literal = literalOf(text);
    if (KNOWN_FORMATS.some((format) => format.test(literal)))
        return true;
    return literal.length >= MIN_RANDOM_LENGTH && literal.split(/[\s"',;:=()[\]]+/).some(isRandom);
}
function isPlaintextSecret(trail) {
    const { value } = trail;
    if (value?.kind !== 'text' || value.value === '')
        return false;
    if (looksRandomOrKnown(value.value))
        return true;
    const names = namesOf(trail);
    if (!names.some(isSensitiveKey))
        return false;
    const isPartly = (0,_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPlaceholders */ .Zm)(value.value) !== value.value;
    if (isPartly && !names.some(_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isPasswordName */ .t1))
        return false;
    const literal = literalOf(value.value).trim();
    if (literal === '' || saysElsewhere(literal) || (isPartly && !/[A-Za-z0-9\u0080-\uffff]/.test(literal)))
        return false;
    if (STANDS_FOR_ONE.test(literal) || REPLACED_LATER.test(literal))
        return false;
    return names.some((name) => isSensitiveKey(name) && !(0,_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameOfSecret */ .TO)(literal, name));
}
const surelyNoSecret = {
    text: (text) => !looksRandomOrKnown(text),
    key: (key, around, before, siblings) => {
        if (isSensitiveKey(key) || (before?.kind === 'text' && (0,_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitiveFlag */ .L9)(before.value)))
            return false;
        return !VALUE_KEYS.has(key) || !(isSensitiveKey(around) || besideOf(siblings).some(isSensitiveKey));
    },
    quietKey: (key) => !isSensitiveKey(key) && !VALUE_KEYS.has(key),
    plain: () => true,
    rest: () => true,
};
function isSensitive(trail) {
    return isPlaintextSecret(trail) || namesOf(trail).some(isSensitiveKey);
}
function namesOf(trail) {
    const before = typeof trail.part === 'number' && trail.parent?.value?.kind === 'list'
        ? trail.parent.value.items[trail.part - 1]
        : undefined;
    if (before?.kind === 'text' && (0,_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitiveFlag */ .L9)(before.value))
        return [before.value.replace(/^-+/, '')];
    let holder = trail;
    while (typeof holder?.part === 'number')
        holder = holder.parent;
    const key = holder?.part;
    if (holder === undefined || typeof key !== 'string')
        return [];
    if (!VALUE_KEYS.has(key))
        return [key];
    const around = holder.parent;
    const named = besideOf(around?.value?.kind === 'map' ? around.value.entries : undefined);
    return [key, ...named, ...(typeof around?.part === 'string' ? [around.part] : [])];
}
function besideOf(entries) {
    return ['name', 'key'].flatMap((name) => {
        const sibling = entries?.value(name);
        return sibling?.kind === 'text' ? [sibling.value] : [];
    });
}
function literalOf(text) {
    const looked = text.slice(0, MAX_TEXT);
    const rest = (0,_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPlaceholders */ .Zm)(looked);
    return rest.includes('{') ? rest.replaceAll((0,_config_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .everyReference */ .FI)(rest), ' ') : rest;
}
function saysElsewhere(text) {
    return /^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:\/\/|(?:true|false|none|null|\d{1,4})$)/i.test(text);
}
function isRandom(word) {
    if (word.length < MIN_RANDOM_LENGTH || word.length > 500 || !/^[A-Za-z0-9+/_-]+$/.test(word))
        return false;
    const mixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
    const pieces = word.split(/[/_-]/);
    const longest = Math.max(...pieces.map((piece) => piece.length));
    return (mixed &&
        longest >= 16 &&
        readable(word) < word.length * READABLE &&
        changes(word) >= word.length / 4 &&
        entropy(word) >= MIN_ENTROPY);
}
function readable(word) {
    return (word.match(/[A-Z]?[a-z]{3,}/g) ?? []).join('').length;
}
function changes(word) {
    let count = 0;
    let before = '';
    for (const letter of word) {
        const kind = /[a-z]/.test(letter) ? 'a' : /[A-Z]/.test(letter) ? 'A' : /\d/.test(letter) ? '1' : '-';
        if (kind !== before && before !== '')
            count++;
        before = kind;
    }
    return count;
}
function entropy(word) {
    const counts = new Map();
    for (const letter of word)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / word.length) * Math.log2(count / word.length);
    return bits;
}


/***/ }),

/***/ 5798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Id: () => (/* binding */ readSelector),
  Hw: () => (/* binding */ selectorSchema),
  cw: () => (/* binding */ selectsResource),
  j8: () => (/* binding */ selectsTarget)
});

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(1442);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/condition.js
const TARGET_MODES = ['development', 'production', 'none'];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/glob.js
var policy_glob = __webpack_require__(1018);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(9812);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/selector.js




function selectsTarget(selectors, target) {
    return selectors.length === 0 || selectors.some((selector) => takes(selector, target));
}
function selectsResource(selectors, target, type) {
    if (selectors.length === 0)
        return true;
    return selectors.some((selector) => takes(selector, target) &&
        (selector.resource === undefined || (type !== undefined && selector.resource.includes(type))));
}
function takes({ target: names, notTarget, mode, notMode }, target) {
    const targetMode = target.mode ?? 'none';
    if (names !== undefined && !names.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, target.name)))
        return false;
    if (notTarget?.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, target.name)) === true)
        return false;
    return (mode === undefined || mode.includes(targetMode)) && notMode?.includes(targetMode) !== true;
}
const MODES = { enum: TARGET_MODES };
const selectorSchema = {
    type: 'object',
    properties: {
        target: { ...operator/* TEXTS */.Dm, description: 'Globs of the names of targets.' },
        'not-target': { ...operator/* TEXTS */.Dm, description: 'Globs of the names of targets that are not meant.' },
        mode: { oneOf: [MODES, { type: 'array', items: MODES }], description: '`none`: the target states no mode.' },
        'not-mode': { oneOf: [MODES, { type: 'array', items: MODES }] },
        resource: { ...operator/* TEXTS */.Dm, description: 'Types of resources: `jobs`.' },
    },
    additionalProperties: false,
    minProperties: 1,
};
const FIELDS = ['target', 'not-target', 'mode', 'not-mode', 'resource'];
function readSelector(given) {
    if (typeof given !== 'object' || given === null || Array.isArray(given) || Object.keys(given).length === 0) {
        return { mistakes: [{ message: `must have one or several of ${FIELDS.join(', ')}` }] };
    }
    const mistakes = [];
    const read = new Map();
    for (const [key, value] of Object.entries(given)) {
        const texts = (0,operator/* textsOf */.CB)(value);
        if (!FIELDS.some((field) => field === key)) {
            mistakes.push({ key, message: `has no field "${key}".${(0,suggest/* didYouMean */.a)(key, FIELDS)}` });
        }
        else if (texts === undefined || texts.length === 0) {
            mistakes.push({ key, message: `"${key}" must be a text or a list of texts` });
        }
        else if (key.endsWith('mode') && !texts.every((text) => TARGET_MODES.some((mode) => mode === text))) {
            mistakes.push({ key, message: `"${key}" must be one or several of ${TARGET_MODES.join(', ')}` });
        }
        else
            read.set(key, texts);
    }
    if (mistakes.length > 0)
        return { mistakes };
    const [target, notTarget, resource] = [read.get('target'), read.get('not-target'), read.get('resource')];
    const [mode, notMode] = [read.get('mode'), read.get('not-mode')];
    return {
        ...(target === undefined ? {} : { target }),
        ...(notTarget === undefined ? {} : { notTarget }),
        ...(mode === undefined ? {} : { mode }),
        ...(notMode === undefined ? {} : { notMode }),
        ...(resource === undefined ? {} : { resource }),
    };
}


/***/ }),

/***/ 9470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ placeOfTrail),
/* harmony export */   Kr: () => (/* binding */ trailTo),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   P: () => (/* binding */ rootTrail),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bX: () => (/* binding */ stepInto),
/* harmony export */   kP: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);


function rootTrail(value) {
    return { part: undefined, value, parent: undefined, unknown: undefined };
}
function trailTo(root, path) {
    return path.reduce(stepInto, rootTrail(root));
}
function stepInto(parent, part) {
    return { part, value: insideOf(parent.value, part), parent, unknown: parent.unknown };
}
function insideOf(value, part) {
    if (value?.kind === 'map')
        return value.entries.value(String(part));
    return value?.kind === 'list' && typeof part === 'number' ? value.items[part] : undefined;
}
function pathOf(trail) {
    const path = [];
    for (let at = trail; at?.part !== undefined; at = at.parent)
        path.push(at.part);
    return path.reverse();
}
function childrenOf(trail) {
    const { value } = trail;
    const children = [];
    if (value?.kind === 'map') {
        const { keys, values } = value.entries;
        for (let index = 0; index < values.length; index++) {
            children.push({ part: keys.names[index] ?? '', value: values[index], parent: trail, unknown: undefined });
        }
    }
    else if (value?.kind === 'list') {
        for (let part = 0; part < value.items.length; part++) {
            children.push({ part, value: value.items[part], parent: trail, unknown: undefined });
        }
    }
    return children;
}
function placeOfTrail(trail) {
    const { value, parent } = trail;
    if (value !== undefined && value.kind !== 'map' && value.kind !== 'list' && !(0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isNowhere */ .xQ)(value.places)) {
        return (0,_config_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value);
    }
    if (value === undefined || (0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isNowhere */ .xQ)(value.places))
        return parent === undefined ? undefined : placeOfTrail(parent);
    if (parent === undefined && value.kind === 'map')
        return undefined;
    const entry = parent?.value?.kind === 'map' ? parent.value.entries.get(String(trail.part)) : undefined;
    return (0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPlace */ .Az)(entry?.keyPlaces) ?? (0,_config_places_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPlace */ .Az)(value.places);
}


/***/ }),

/***/ 5867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ ROOTS),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   Vf: () => (/* binding */ isStep),
/* harmony export */   gI: () => (/* binding */ parseValuePath),
/* harmony export */   zW: () => (/* binding */ parsePathPattern)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

const ROOTS = {
    $: 'the effective configuration',
    $merged: 'the configuration with the overrides of the target and before any default',
    $target: 'the target: `name`, `mode`',
    $facts: 'what the pipeline says: `branch`',
    $parameters: 'the parameters of the pack',
    $key: 'the last key of the item',
    $type: 'the type of the resource that the item belongs to, `jobs`',
};
const STEP = /^(?:\.?(\*\*)(?=$|[.[])|\.?\{([^{}]*)\}|\["((?:[^"\\]|\\.)*)"\]|\[(\*|\d+)\]|\.?([^.[\]{}"\s]+))/u;
function parsePathPattern(source) {
    const steps = [];
    for (let rest = source; rest !== '';) {
        const [written, deep, choice, quoted, index, name] = STEP.exec(rest) ?? [];
        if (written === undefined || (steps.length === 0 && written.startsWith('.'))) {
            return `"${rest}" is not understood; a path looks like resources.jobs.*.tasks[*].new_cluster`;
        }
        const previous = source.slice(0, source.length - rest.length);
        if (previous !== '' && !written.startsWith('.') && !written.startsWith('[')) {
            return `a "." is missing before "${rest}"`;
        }
        rest = rest.slice(written.length);
        if (deep !== undefined)
            steps.push({ kind: 'deep' });
        else if (choice !== undefined)
            steps.push({ kind: 'keys', globs: choice.split(',').map((part) => part.trim()) });
        else if (quoted !== undefined)
            steps.push({ kind: 'key', name: quoted.replaceAll(/\\(.)/gu, '$1') });
        else if (index !== undefined) {
            steps.push(index === '*' ? { kind: 'items' } : { kind: 'index', index: Number(index) });
        }
        else if (name !== undefined) {
            steps.push(/[*?]/.test(name) ? { kind: 'keys', globs: [name] } : { kind: 'key', name });
        }
    }
    return steps.length === 0 ? 'it is empty' : { source, steps };
}
function parseValuePath(source) {
    let rest = source;
    let from;
    let up = 0;
    const root = /^\$\w*/.exec(rest)?.[0];
    if (root !== undefined) {
        if (!Object.hasOwn(ROOTS, root))
            return `"${root}" is none of ${Object.keys(ROOTS).join(', ')}`;
        from = root;
        rest = rest.slice(root.length).replace(/^\./, '');
    }
    else {
        while (/^\^(?:\.|$)/.test(rest)) {
            up++;
            rest = rest.slice(2);
        }
    }
    if (rest === '')
        return from === undefined && up === 0 ? 'it is empty' : { source, from, up, steps: [] };
    const pattern = parsePathPattern(rest);
    if (typeof pattern === 'string')
        return pattern;
    const steps = [];
    for (const step of pattern.steps) {
        if (step.kind === 'key')
            steps.push(step.name);
        else if (step.kind === 'index')
            steps.push(step.index);
        else
            return 'a condition looks at one value; use "some" or "every" for several';
    }
    return { source, from, up, steps };
}
function coversPath(pattern, path) {
    return covers(pattern.steps, 0, path, 0);
}
function covers(steps, s, path, p) {
    const step = steps[s];
    if (step === undefined)
        return true;
    if (step.kind === 'deep') {
        for (let from = p; from <= path.length; from++)
            if (covers(steps, s + 1, path, from))
                return true;
        return false;
    }
    const part = path[p];
    if (part === undefined)
        return false;
    return isStep(step, part) && covers(steps, s + 1, path, p + 1);
}
function isStep(step, part) {
    if (step.kind === 'items')
        return typeof part === 'number';
    if (step.kind === 'index')
        return step.index === part;
    if (typeof part !== 'string')
        return false;
    return step.kind === 'key' ? step.name === part : step.kind === 'keys' && step.globs.some((g) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(g, part));
}


/***/ })

};
