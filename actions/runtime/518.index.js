export const id = 518;
export const ids = [518];
export const modules = {

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


/***/ }),

/***/ 46442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Entries)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85984);

class Entries {
    static none = new Entries(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .Keys */ .D$.none, [], []);
    keys;
    values;
    keyPlaces;
    #marks = 0;
    #type;
    #mark;
    constructor(keys, values, keyPlaces) {
        this.keys = keys;
        this.values = values;
        this.keyPlaces = keyPlaces;
    }
    static of(pairs) {
        const entries = new Map(pairs);
        const list = [...entries.values()];
        return new Entries(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .Keys */ .D$.of([...entries.keys()]), list.map(({ value }) => value), list.map(({ keyPlaces }) => keyPlaces));
    }
    get isPlain() {
        return (this.#marks & PLAIN) !== 0;
    }
    markPlain() {
        this.#marks |= PLAIN;
    }
    get hasNoSecret() {
        return (this.#marks & NO_SECRET) !== 0;
    }
    markNoSecret() {
        this.#marks |= NO_SECRET;
    }
    fits(type) {
        return this.#type === type && (this.#marks & FITTING) !== 0;
    }
    markFitting(type) {
        this.#markOfType(type, FITTING);
    }
    isTyped(type) {
        return this.#type === type && (this.#marks & TYPED) !== 0;
    }
    markTyped(type) {
        this.#markOfType(type, TYPED);
    }
    #markOfType(type, mark) {
        if (this.#type !== type)
            this.#marks &= ~(FITTING | TYPED);
        this.#type = type;
        this.#marks |= mark;
    }
    takeMarks(same) {
        this.#marks = same.#marks;
        this.#type = same.#type;
        this.#mark = same.#mark;
    }
    isMarked(walk) {
        return this.#mark === walk;
    }
    mark(walk) {
        this.#mark = walk;
    }
    get size() {
        return this.values.length;
    }
    has(key) {
        return this.keys.indexOf(key) !== undefined;
    }
    value(key) {
        const index = this.keys.indexOf(key);
        return index === undefined ? undefined : this.values[index];
    }
    get(key) {
        const index = this.keys.indexOf(key);
        return index === undefined ? undefined : this.#entryAt(index);
    }
    [Symbol.iterator]() {
        return this.list()[Symbol.iterator]();
    }
    list() {
        return this.keys.names.map((key, index) => [key, this.#entryAt(index)]);
    }
    with(key, value, keyPlaces) {
        const { keys, values, keyPlaces: places } = this;
        const index = keys.indexOf(key);
        if (index === undefined)
            return new Entries(keys.and(key), [...values, value], [...places, keyPlaces]);
        const known = places[index] === keyPlaces;
        return new Entries(keys, values.with(index, value), known ? places : places.with(index, keyPlaces));
    }
    put(key, value, keyPlaces) {
        const index = this.keys.indexOf(key);
        return index === undefined
            ? this.with(key, value, keyPlaces)
            : new Entries(this.keys, this.values.with(index, value), this.keyPlaces);
    }
    without(key) {
        const index = this.keys.indexOf(key);
        if (index === undefined)
            return this;
        return new Entries(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .Keys */ .D$.of(this.keys.names.toSpliced(index, 1)), this.values.toSpliced(index, 1), this.keyPlaces.toSpliced(index, 1));
    }
    #entryAt(index) {
        return { keyPlaces: this.keyPlaces[index], value: this.values[index] };
    }
}
const PLAIN = 1;
const NO_SECRET = 2;
const FITTING = 4;
const TYPED = 8;


/***/ }),

/***/ 85984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ Keys),
/* harmony export */   Vi: () => (/* binding */ namesAmong),
/* harmony export */   WD: () => (/* binding */ GrowingKeys),
/* harmony export */   _p: () => (/* binding */ rememberedOfKeys)
/* harmony export */ });
class Keys {
    static none = new Keys([], true);
    names;
    answers = [];
    #shared;
    #indexes;
    #nextName;
    #next;
    #others;
    #sorted;
    constructor(names, shared) {
        this.names = names;
        this.#shared = shared;
    }
    static of(names) {
        if (names.length > MAX_SHARED)
            return new Keys(names, false);
        let keys = Keys.none;
        for (const name of names)
            keys = keys.and(name);
        return keys;
    }
    indexOf(name) {
        if (this.#indexes === undefined)
            this.#indexes = new Map(this.names.map((key, index) => [key, index]));
        return this.#indexes.get(name);
    }
    and(name) {
        if (this.#nextName === name && this.#next !== undefined)
            return this.#next;
        const known = this.#others?.get(name);
        if (known !== undefined)
            return known;
        const share = this.#shared && this.names.length < MAX_SHARED && made < MAX_SETS;
        const next = new Keys([...this.names, name], share);
        if (!share)
            return next;
        made++;
        if (this.#next === undefined) {
            this.#nextName = name;
            this.#next = next;
        }
        else {
            this.#others ??= new Map();
            this.#others.set(name, next);
        }
        return next;
    }
    sorted() {
        if (this.#sorted === undefined) {
            const { names } = this;
            const order = (index) => names[index] ?? '';
            this.#sorted = names.map((_, index) => index).sort((a, b) => (order(a) < order(b) ? -1 : 1));
        }
        return this.#sorted;
    }
}
const MAX_SHARED = 64;
const MAX_SETS = 20_000;
let made = 0;
class GrowingKeys {
    #keys = Keys.none;
    #names;
    add(name) {
        if (this.#names?.has(name) ?? this.#keys.indexOf(name) !== undefined)
            return false;
        if (this.#names !== undefined)
            this.#names.add(name);
        else {
            this.#keys = this.#keys.and(name);
            if (this.#keys.names.length === MAX_SHARED)
                this.#names = new Set(this.#keys.names);
        }
        return true;
    }
    get keys() {
        return this.#names === undefined ? this.#keys : Keys.of([...this.#names]);
    }
}
function rememberedOfKeys(ask) {
    const question = questions++;
    return (keys) => {
        const known = keys.answers[question];
        if (known !== undefined)
            return known;
        const answer = ask(keys);
        keys.answers[question] = answer;
        return answer;
    };
}
let questions = 0;
function namesAmong(names) {
    return rememberedOfKeys((keys) => names.filter((name) => keys.indexOf(name) !== undefined));
}


/***/ }),

/***/ 21058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ isKnownLater),
/* harmony export */   RO: () => (/* binding */ isUserName),
/* harmony export */   dV: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);


function isKnownLater(value) {
    return value?.kind === 'text' && (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(value) && !KNOWN_BEFORE.test(value.value);
}
const KNOWN_BEFORE = /^\$\{(?:bundle|var|variables|workspace)[.[}]/;
function takenText(value) {
    if (value?.kind !== 'text')
        return undefined;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(value) && REPLACED_BEFORE.test(value.value) ? undefined : value.value;
}
const REPLACED_BEFORE = /\$\{(?:bundle|var|variables|workspace)[.[}]/;
function isUserName(value) {
    return value.kind === 'text' && USER_NAME.test(value.value);
}
const USER_NAME = /^\$\{workspace\.current_user\.(?:userName|short_name|domain_friendly_name|displayName)\}$/;


/***/ }),

/***/ 45346:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   IS: () => (/* binding */ mapValue),
/* harmony export */   J5: () => (/* binding */ withItems),
/* harmony export */   Pv: () => (/* binding */ nullValue),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   Y4: () => (/* binding */ dateValue),
/* harmony export */   a3: () => (/* binding */ listValue),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   eC: () => (/* binding */ booleanValue),
/* harmony export */   rd: () => (/* binding */ withPlaces),
/* harmony export */   rq: () => (/* binding */ withMapValues),
/* harmony export */   uo: () => (/* binding */ withAnchor),
/* harmony export */   v8: () => (/* binding */ textValue)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46442);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85984);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57736);



function textValue(value, places) {
    return new Made('text', value, undefined, places);
}
function dateValue(value, places) {
    return new Made('text', value, DATE, places);
}
function numberValue(value, places, written = String(value)) {
    return new Made('number', value, written, places);
}
function booleanValue(value, places) {
    return new Made('boolean', value, undefined, places);
}
function nullValue(places) {
    return new Made('null', undefined, undefined, places);
}
function mapValue(entries, places, anchored) {
    const map = new MadeMap(entries.keys, entries.values, entries.keyPlaces, places, anchored);
    map.takeMarks(entries);
    return map;
}
function mapOf(keys, values, keyPlaces, places, anchored) {
    return new MadeMap(keys, values, keyPlaces, places, anchored);
}
function listValue(items, places, anchored) {
    return new Made('list', items, anchored, places);
}
function withEntries(map, entries) {
    return mapValue(entries, map.places, map.anchored);
}
function withMapValues({ entries, places, anchored }, values) {
    return mapOf(entries.keys, values, entries.keyPlaces, places, anchored);
}
function withItems(list, items) {
    return listValue(items, list.places, list.anchored);
}
function withPlaces(value, places) {
    if (value.kind === 'map')
        return mapValue(value.entries, places, value.anchored);
    return new Made(value.kind, contentOf(value), moreOf(value, value.anchored), places);
}
function withAnchor(value) {
    if (value.kind === 'map')
        return mapValue(value.entries, value.places, true);
    return new Made(value.kind, contentOf(value), moreOf(value, true), value.places);
}
function contentOf(value) {
    if (value.kind === 'list')
        return value.items;
    return value.kind === 'null' ? undefined : value.value;
}
function moreOf(value, anchored) {
    const written = value.kind === 'number' ? value.written : value.kind === 'text' && value.isDate ? DATE : undefined;
    if (written === undefined)
        return anchored;
    return anchored === undefined ? written : { written };
}
const DATE = 'date';
class Made {
    kind;
    places;
    content;
    more;
    constructor(kind, content, more, places) {
        this.kind = kind;
        this.places = places;
        this.content = content;
        this.more = more;
    }
    get value() {
        return this.content;
    }
    get items() {
        return this.content;
    }
    get written() {
        if (typeof this.more === 'object')
            return this.more.written;
        return this.more === true ? undefined : this.more;
    }
    get isDate() {
        return this.kind === 'text' && this.written === DATE ? true : undefined;
    }
    get anchored() {
        return this.more === true || typeof this.more === 'object' ? true : undefined;
    }
}
class MadeMap extends _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .Entries */ .R {
    kind = 'map';
    places;
    #anchored;
    constructor(keys, values, keyPlaces, places, anchored) {
        super(keys, values, keyPlaces);
        this.places = places;
        this.#anchored = anchored;
    }
    get entries() {
        return this;
    }
    get anchored() {
        return this.#anchored;
    }
}
for (const places of [0, -1.5, _places_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_PLACES */ .dR]) {
    for (const content of ['', 0, 0.5, true, undefined])
        new Made('null', content, undefined, places);
    for (const anchored of [true, undefined])
        new MadeMap(_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .Keys */ .D$.none, [], [], places, anchored);
}


/***/ }),

/***/ 87222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A_: () => (/* binding */ isReference),
  MT: () => (/* binding */ mergeMaps),
  D3: () => (/* binding */ mergeValues),
  F5: () => (/* binding */ shapeOf),
  JA: () => (/* binding */ standing)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/keys.js
var config_keys = __webpack_require__(85984);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/make.js
var make = __webpack_require__(45346);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var config_places = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var reference = __webpack_require__(73927);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/config/section-shape.js
const MAPS = new Set(['bundle', 'workspace', 'sync', 'presets', 'run_as', 'git', 'experimental', 'python', 'resources']);
const MAPS_OF_MAPS = new Set(['variables', 'artifacts', 'scripts', 'targets', 'environments']);
const TARGETS = new Set(['targets', 'environments']);
function sectionShape([section, name, ...inside]) {
    const depth = inside.length + (name === undefined ? 1 : 2);
    if (TARGETS.has(String(section)) && inside.length > 0) {
        return inside[0] === 'variables' && inside.length > 1 ? undefined : sectionShape(inside);
    }
    if (section === 'resources')
        return depth <= 3 ? 'map' : undefined;
    if (section === 'permissions')
        return depth === 1 ? 'list' : undefined;
    if (section === 'sync' && depth === 2)
        return 'list';
    if (depth === 1 && MAPS.has(String(section)))
        return 'map';
    return depth <= 2 && MAPS_OF_MAPS.has(String(section)) ? 'map' : undefined;
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/config/merge.js





function mergeValues(base, over, onClash, path = []) {
    if (over.kind === 'null' && base.kind !== 'null')
        return (0,make/* withPlaces */.rd)(base, (0,config_places/* joinPlaces */.h6)(over.places, base.places));
    if (base.kind === 'map' && over.kind === 'map')
        return mergeMaps(base, over, onClash, path);
    if (base.kind === 'list' && over.kind === 'list')
        return mergeLists(base, over);
    if (base.kind !== 'null' && (base.kind !== over.kind || isReference(base) !== isReference(over))) {
        const clash = { path, base, over };
        onClash(clash);
        if (shapeOf(base) !== shapeOf(over))
            return standing(clash);
    }
    return (0,make/* withPlaces */.rd)(over, (0,config_places/* joinPlaces */.h6)(base.places, over.places));
}
function standing({ path, base, over }) {
    return !isReference(over) && sectionShape(path) === shapeOf(base) ? base : over;
}
function mergeMaps(base, over, onClash, path = []) {
    const values = [...base.entries.values];
    const keyPlaces = [...base.entries.keyPlaces];
    const added = [];
    for (const [key, entry] of over.entries) {
        const index = base.entries.keys.indexOf(key);
        const [first, places] = index === undefined ? [] : [values[index], keyPlaces[index]];
        if (index === undefined || first === undefined || places === undefined) {
            added.push(key);
            values.push(entry.value);
            keyPlaces.push(entry.keyPlaces);
        }
        else {
            values[index] = mergeValues(first, entry.value, onClash, [...path, key]);
            keyPlaces[index] = (0,config_places/* joinPlaces */.h6)(places, entry.keyPlaces);
        }
    }
    const keys = added.length === 0 ? base.entries.keys : config_keys/* Keys */.D$.of([...base.entries.keys.names, ...added]);
    return (0,make/* mapOf */.A7)(keys, values, keyPlaces, ...mergedMarks(base, over));
}
function mergeLists(base, over) {
    return (0,make/* listValue */.a3)([...base.items, ...over.items], ...mergedMarks(base, over));
}
function mergedMarks(base, over) {
    const anchored = base.anchored === true || over.anchored === true;
    return [(0,config_places/* joinPlaces */.h6)(base.places, over.places), anchored ? true : undefined];
}
function isReference(value) {
    return value.kind === 'text' && value.value.startsWith('${') && onlyReference(value.value).test(value.value);
}
const onlyReference = (0,reference/* referencePattern */.I1)('', (reference) => `^${reference}$`);
function shapeOf(value) {
    return value.kind === 'map' || value.kind === 'list' ? value.kind : 'scalar';
}


/***/ }),

/***/ 57736:
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
    const all = [...spotsOf(first), ...spotsOf(last)];
    return all.length > MAX_PLACES ? all.toSpliced(1, all.length - MAX_PLACES) : all;
}
const MAX_PLACES = 6_000;
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

/***/ 73927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ everyReference),
/* harmony export */   I1: () => (/* binding */ referencePattern),
/* harmony export */   oQ: () => (/* binding */ firstReference),
/* harmony export */   sm: () => (/* binding */ holdsReference)
/* harmony export */ });
function reference(letter, digit) {
    const segment = `_*[${letter}][${letter}${digit}]*(?:[-_]+[${letter}${digit}]+)*`;
    const indexes = '(?:\\[[0-9]+\\])*';
    return `(?<!\\$)\\$\\{(${segment}(?:(?:\\.${segment}${indexes})+|${indexes}))\\}`;
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

/***/ 58446:
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

/***/ 26959:
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
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57736);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73927);


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

/***/ 59157:
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
const TOKEN = '(?<!(?:^| )(?:bos|cls|eos|idempotency|mask|pad|sep|special|stop|unk) )token';
const WORDS = [
    `password|passwd|passphrase|pwd|secret|${TOKEN}|credentials?|authorization|apikey|privatekey|accesskey|accountkey`,
    '(?:api|private|access|account|shared|secret|signing|encryption|master|sas|subscription) ?key',
    '(?:connection ?string|conn ?str|sas ?url|webhook ?url)',
    'value(?= plaintext$)',
].join('|');
const SENSITIVE_NAME = new RegExp(`(?:^| )(?:${WORDS})(?: (?:value|plaintext|text|base64))?$`);
const SENSITIVE_PART = new RegExp(`(?:^| )(?:${WORDS})(?: |$)`);
const PERHAPS = /pass|pwd|secret|token|credential|authorization|key|conn|url|plaintext/iu;
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
    [/eyJ/, /\beyJ[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)?/g],
    [/-----BEGIN/, /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
    [/hooks\.slack/, /https:\/\/hooks\.slack\.com\/services\/\S+/g],
    [/webhook\.office/, /https:\/\/[\w-]+\.webhook\.office\.com\/\S+/g],
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
    return TOKENS.reduce((rest, [hint, token]) => (hint.test(rest) ? rest.replace(token, maskFound) : rest), text);
}
function maskFound(found, rest) {
    return rest === undefined ? found : MASK;
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
const SEVERAL_WORDS = /^[a-z]+\d{0,2}(?:[-_./ ](?:[a-z]+\d{0,2}|\d{1,2}))+$/i;
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

/***/ 55869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   q4: () => (/* binding */ withoutLastSlashes),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   ve: () => (/* binding */ inWorkspace)
/* harmony export */ });
function cleanPath(path) {
    const absolute = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!absolute)
            parts.push(part);
    }
    const joined = parts.join('/');
    return absolute ? `/${joined}` : joined === '' ? '.' : joined;
}
function inWorkspace(prefix, path) {
    const clean = cleanPath(`${prefix}/${path}`.replace(/^\/+/, ''));
    return clean === '..' || clean.startsWith('../') ? undefined : clean === '.' ? '' : clean;
}
function withoutLastSlashes(path) {
    return withoutEnd(path, '/');
}
function withoutEnd(text, repeated) {
    let end = text.length;
    while (text.endsWith(repeated, end) && end > 0)
        end -= repeated.length;
    return text.slice(0, end);
}


/***/ }),

/***/ 75410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ pathFromSyncRoot),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   JV: () => (/* binding */ syncRootOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   ww: () => (/* binding */ repositoriesBelow),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58446);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _load_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55869);




function directoryOf({ folder }, { file }) {
    const known = directories.get(folder) ?? new Map();
    directories.set(folder, known);
    let directory = known.get(file);
    if (directory === undefined) {
        directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(rooted(folder.prefix), rooted(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
        known.set(file, directory);
    }
    return directory;
}
const directories = new WeakMap();
function inDirectory(directory, written) {
    let known = joined.get(directory);
    if (known === undefined) {
        if (joined.size >= MAX_DIRECTORIES)
            joined.clear();
        known = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((path) => joinPaths(directory, path));
        joined.set(directory, known);
    }
    return known(written);
}
const joined = new Map();
const MAX_DIRECTORIES = 1000;
function joinPaths(directory, written) {
    const path = (0,_load_path_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLastSlashes */ .q4)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written));
    return path === '.' ? '' : path;
}
function pathFrom(bundle, at, written) {
    return throughOwnName(bundle, inDirectory(directoryOf(bundle, at), written));
}
function throughOwnName({ folder }, path) {
    return path.startsWith('../') ? withoutOwnName(folder.prefix.split('/'), path) : path;
}
function withoutOwnName(own, path) {
    const parts = path.split('/');
    let ups = stepsUp(path);
    let next = ups;
    while (ups > 0 && next < parts.length && parts[next] === own[own.length - ups]) {
        ups--;
        next++;
    }
    return [...parts.slice(0, ups), ...parts.slice(next)].join('/');
}
function isLocal(written) {
    return written !== '' && !/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)/.test(written);
}
function syncRootOf(config, bundle) {
    const ups = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['sync', 'paths'])).map((item) => {
        const written = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item);
        const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item);
        return written === undefined || at === undefined ? 0 : stepsUp(inDirectory(directoryOf(bundle, at), written));
    });
    const most = ups.reduce((a, b) => Math.max(a, b), 0);
    return Array.from({ length: most }, () => '..').join('/');
}
function pathFromSyncRoot(config, bundle, written) {
    return throughOwnName(bundle, inDirectory(syncRootOf(config, bundle), written));
}
function repositoriesBelow(config, bundle) {
    const root = syncRootOf(config, bundle);
    return root === '' ? [] : root.split('/').map((_, ups) => `${'../'.repeat(ups)}.git`);
}
function isInside(syncRoot, path) {
    return stepsUp(path) <= stepsUp(syncRoot);
}
function stepsUp(path) {
    if (!path.startsWith('..'))
        return 0;
    const parts = path.split('/');
    const first = parts.findIndex((part) => part !== '..');
    return first === -1 ? parts.length : first;
}
function rooted(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', directory);
}


/***/ }),

/***/ 67093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PARAMETER_TYPES)
/* harmony export */ });
const PARAMETER_TYPES = ['text', 'number', 'boolean', 'list'];


/***/ }),

/***/ 71018:
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

/***/ 84504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ resourceTypes),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   IB: () => (/* binding */ wayFrom),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   VO: () => (/* binding */ wayOf)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _schema_core_core_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51176);
/* harmony import */ var _schema_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67740);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71018);




const ANYWHERE = { types: [], around: undefined };
const ROOT = { types: [_schema_core_core_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .coreSchema */ .n.root], around: undefined };
const FACTS = new Map([
    ['$target', ['name', 'mode']],
    ['$facts', ['branch']],
]);
function wayOf({ source, steps }) {
    return walk(ROOT, steps, source);
}
function wayFrom(item, { source, from, up, steps }) {
    const keys = steps.map((part) => {
        return typeof part === 'number' ? { kind: 'index', index: part } : { kind: 'key', name: part };
    });
    if (from === '$' || from === '$merged')
        return walk(ROOT, keys, source);
    if (from !== undefined) {
        const [name] = steps;
        const known = FACTS.get(from);
        if (known === undefined || known.some((each) => each === name))
            return { spot: ANYWHERE };
        return { mistake: `There is nothing in "${from}" but ${known.map((each) => `"${each}"`).join(' and ')}.` };
    }
    let spot = item;
    for (let level = 0; level < up; level++)
        spot = spot.around ?? ANYWHERE;
    return walk(spot, keys, source);
}
function entryOf(spot) {
    const types = spot.types.map(_schema_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .actualType */ .$0).flatMap((type) => {
        return type.kind === 'list' ? [type.items] : type.kind === 'map' ? [type.values] : [];
    });
    return { types, around: spot };
}
function walk(start, steps, source) {
    let spot = start;
    for (const step of steps) {
        if (step.kind === 'deep')
            return { spot: ANYWHERE };
        const types = spot.types.flatMap(branchesOf);
        const wrong = mistakeOf(types, step, source);
        if (wrong !== undefined)
            return wrong;
        spot = { types: types.flatMap((type) => inside(type, step)), around: spot };
    }
    return { spot };
}
function branchesOf(given) {
    const type = (0,_schema_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .actualType */ .$0)(given);
    return type.kind === 'choice' ? type.branches.flatMap(branchesOf) : [type];
}
function inside(type, step) {
    if (step.kind === 'items' || step.kind === 'index')
        return type.kind === 'list' ? [type.items] : [];
    if (type.kind === 'map')
        return [type.values];
    if (type.kind !== 'object')
        return [];
    if (step.kind === 'key' && !type.fields.has(step.name))
        return [{ kind: 'any' }];
    return [...type.fields].flatMap(([name, field]) => (takes(step, name) ? [field.type] : []));
}
function takes(step, name) {
    if (step.kind === 'key')
        return step.name === name;
    return step.kind === 'keys' && step.globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .k)(glob, name));
}
function mistakeOf(types, step, source) {
    if (types.length === 0)
        return undefined;
    if (step.kind === 'items' || step.kind === 'index') {
        const isMap = types.every(({ kind }) => kind === 'map' || kind === 'object');
        return isMap ? { mistake: 'A map has no "[", its entries are ".*".' } : undefined;
    }
    if (types.every(({ kind }) => kind === 'list'))
        return { mistake: 'A list has no keys, its entries are "[*]".' };
    const known = types.flatMap((type) => (type.kind === 'object' ? [...type.fields.keys()] : []));
    const isOpen = types.some((type) => type.kind !== 'scalar' && (type.kind !== 'object' || type.others !== undefined));
    if (isOpen)
        return undefined;
    const names = step.kind === 'key' ? [step.name] : step.kind === 'keys' ? step.globs : [];
    const wrong = names.flatMap((name) => {
        const isMeant = /[*?]/.test(name) || known.includes(name) || source.includes(`["${name}"]`);
        const near = isMeant ? undefined : (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .z)(name, known);
        return near === undefined ? [] : [{ name, near }];
    });
    const [first] = wrong;
    if (first === undefined)
        return undefined;
    return {
        mistake: wrong.map(({ name, near }) => `There is no "${name}". Did you mean "${near}"?`).join(' '),
        hint: `If it is meant, write it as ["${first.name}"].`,
    };
}
function resourceTypes() {
    const { fields } = _schema_core_core_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .coreSchema */ .n.root;
    const resources = fields.get('resources')?.type;
    return resources?.kind === 'object' ? [...resources.fields.keys()] : [];
}


/***/ }),

/***/ 69812:
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
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);

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

/***/ 31747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ operators)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/value.js
var config_value = __webpack_require__(26959);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/secret.js
var secret = __webpack_require__(98996);
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
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/places.js
var places = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/reference.js
var reference = __webpack_require__(73927);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/config/remembered.js
var remembered = __webpack_require__(58446);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/load/path.js
var path = __webpack_require__(55869);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/glob.js
var policy_glob = __webpack_require__(71018);
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
        if (low === '[' && letters[at] === ':')
            throw new PatternMistake('"[:…:]" is not supported; write the letters');
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
var policy_selector = __webpack_require__(45798);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/trail.js
var policy_trail = __webpack_require__(29470);
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
    doc: 'The text is the path that stands there in the configuration, or one below it: `workspace.root_path`; `*` is for any key.',
    schema: { type: 'string' },
    prepare: (where) => {
        if (typeof where !== 'string' || where === '')
            return 'must be the path of a setting';
        const keys = where.split('.');
        return ({ value }, { target }) => {
            const text = (0,operator/* writtenOf */.lu)(value);
            if (text === undefined)
                return operator/* FAILS */.ml;
            return (0,operator/* judgement */._U)(settingsAt(target.config, keys).some((setting) => isBelow(text, (0,operator/* writtenOf */.lu)(setting))));
        };
    },
};
function settingsAt(config, keys) {
    return keys.reduce((found, key) => found.flatMap((value) => key === '*' ? (0,config_value/* entriesOf */.Mc)(value).map(([, entry]) => entry.value) : ((0,config_value/* valueAt */.fK)(value, [key]) ?? [])), [config]);
}
function isBelow(text, above) {
    if (above === undefined || above === '')
        return false;
    return text === above || text.startsWith(above.endsWith('/') ? above : `${above}/`);
}
const differsFrom = {
    name: 'differs-from',
    looksAt: 'around',
    doc: 'The value differs from the one in every other target that the selector takes: `{mode: development}`. An address is the same with a slash at its end, in capitals, and where only one of the two says which workspace of the host is meant (`?w=`).',
    schema: { $ref: '#/$defs/selector' },
    prepare: (operand) => {
        const selector = (0,policy_selector/* readSelector */.Id)(operand);
        if ('mistakes' in selector)
            return selector.mistakes.map(({ message }) => message).join('; ');
        return (trail, { target, targets }) => {
            if (!(0,operator/* isKnown */.qE)(trail.value))
                return (0,config_value/* isOpen */.nT)(trail.value) ? operator/* OPEN */.vP : operator/* FAILS */.ml;
            const own = (0,operator/* writtenOf */.lu)(trail.value);
            const path = (0,policy_trail/* pathOf */.XM)(trail);
            let verdict = operator/* HOLDS */.t;
            for (const other of targets) {
                if (other.name === target.name || !(0,policy_selector/* selectsTarget */.j8)([selector], other))
                    continue;
                const value = (0,config_value/* valueAt */.fK)(other.config, path);
                if ((0,config_value/* isOpen */.nT)(value)) {
                    verdict = operator/* OPEN */.vP;
                    continue;
                }
                const text = (0,operator/* writtenOf */.lu)(value);
                if (text === own || isSameAddress(text ?? '', own ?? ''))
                    return operator/* FAILS */.ml;
            }
            return verdict;
        };
    },
};
function isSameAddress(one, other) {
    if (!one.includes('://'))
        return false;
    const [[a, ofA], [b, ofB]] = [partsOf(one), partsOf(other)];
    return a === b && (ofA === ofB || ofA === undefined || ofB === undefined);
}
function partsOf(address) {
    const [server = '', workspace] = address.toLowerCase().split('?w=');
    return [(0,path/* withoutLastSlashes */.q4)(server), workspace];
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

/***/ 98996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ isPlaintextSecret),
/* harmony export */   tV: () => (/* binding */ isSensitive),
/* harmony export */   us: () => (/* binding */ surelyNoSecret)
/* harmony export */ });
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73927);
/* harmony import */ var _config_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58446);
/* harmony import */ var _effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59157);



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
    /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{4,20}\/B\w{4,20}\/\w{8}/,
    /\bhttps:\/\/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f]{8}/,
    /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----/,
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:[^\s/:@<>]{1,200}@/i,
    /(?:^|[\s;?&-])\w{0,40}(?:password|passwd|pwd|client[_-]?secret|api[_-]?key|access[_-]?token)=(?!["']?(?:(?:true|false|none|null)\b|x{3,}|\*{3,}|__|%))[^\s;&{$<]{4}/i,
    /(?:^|\s)--(?:password|passwd|client-secret|api-key|access-token|token)\s{1,5}(?!["']?[$<%{-])(?=[^\s\d]{0,60}\d)\S{6}/i,
    /\bauthorization:\s{0,3}(?:bearer|basic)\s{1,3}[A-Za-z0-9._~+/-]{12}/i,
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
const PUBLIC_KEY = /\b(?:ssh|ecdsa)-[a-z0-9-]{3,30} AAAA[A-Za-z0-9+/]+={0,2}/g;
const looksRandomOrKnown = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(isRandomOrKnown);
const isSensitiveKey = (0,_config_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(_effective_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitiveName */ .eq);
function isRandomOrKnown(text) {
    if (text.length < SHORTEST)
        return false;
    const literal = literalOf(text).replaceAll(PUBLIC_KEY, ' ');
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
    if (trail.value?.kind === 'boolean')
        return false;
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

/***/ 45798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v_: () => (/* binding */ bothOf),
  Id: () => (/* binding */ readSelector),
  Hw: () => (/* binding */ selectorSchema),
  cw: () => (/* binding */ selectsResource),
  j8: () => (/* binding */ selectsTarget),
  cf: () => (/* binding */ takesNothing),
  pl: () => (/* binding */ typesOf)
});

// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/condition.js
const TARGET_MODES = ['development', 'production', 'none'];

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/glob.js
var policy_glob = __webpack_require__(71018);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/known-paths.js
var known_paths = __webpack_require__(84504);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/operator.js
var operator = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/policy/value-path.js
var value_path = __webpack_require__(5867);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/policy/selector.js






function selectsTarget(selectors, target) {
    return selectors.length === 0 || selectors.some((selector) => takes(selector, target));
}
function selectsResource(selectors, target, type) {
    if (selectors.length === 0)
        return true;
    return selectors.some((selector) => takes(selector, target) && takesType(selector, type));
}
function takesType({ resource, and }, type) {
    if (resource !== undefined && (type === undefined || !resource.includes(type)))
        return false;
    return and === undefined || takesType(and, type);
}
function bothOf(these, those) {
    return these.flatMap((one) => those.map((other) => ({ ...other, and: one })));
}
function takesNothing(selectors, each) {
    const takesOne = (selector) => {
        if (takesType(selector, undefined))
            return true;
        const types = typesOf(selector).filter((type) => takesType(selector, type));
        return types.some((type) => each.some((pattern) => mayBeOf(type, pattern)));
    };
    return selectors.length > 0 && !selectors.some(takesOne);
}
function typesOf({ resource = [], and }) {
    return and === undefined ? resource : [...resource, ...typesOf(and)];
}
function mayBeOf(type, { steps: [first, second] }) {
    if (first?.kind === 'deep')
        return true;
    if (first === undefined || second === undefined || !(0,value_path/* isStep */.Vf)(first, 'resources'))
        return false;
    return second.kind === 'deep' || (0,value_path/* isStep */.Vf)(second, type);
}
function takes({ target: names, notTarget, mode, notMode, and }, target) {
    const targetMode = target.mode ?? 'none';
    const name = target.name.toLowerCase();
    const isNamed = (glob) => (0,policy_glob/* matchesGlob */.k)(glob.toLowerCase(), name);
    if (names !== undefined && !names.some(isNamed))
        return false;
    if (notTarget?.some(isNamed) === true)
        return false;
    if (mode?.includes(targetMode) === false || notMode?.includes(targetMode) === true)
        return false;
    return and === undefined || takes(and, target);
}
const MODES = { enum: TARGET_MODES };
const selectorSchema = {
    type: 'object',
    properties: {
        target: { ...operator/* TEXTS */.Dm, description: 'Globs of the names of targets, whatever their case.' },
        'not-target': { ...operator/* TEXTS */.Dm, description: 'Globs of the names of targets that are not meant, whatever their case.' },
        mode: { oneOf: [MODES, { type: 'array', items: MODES }], description: '`none`: the target states no mode.' },
        'not-mode': { oneOf: [MODES, { type: 'array', items: MODES }] },
        resource: { ...operator/* TEXTS */.Dm, description: 'Types of resources: `jobs`.' },
    },
    additionalProperties: false,
    minProperties: 1,
};
const FIELDS = ['target', 'not-target', 'mode', 'not-mode', 'resource'];
function nearType(type) {
    const known = (0,known_paths/* resourceTypes */.AU)();
    const near = known.includes(type) ? '' : (0,suggest/* didYouMean */.a)(type, known);
    return near === '' ? [] : [`knows no type of resources "${type}".${near}`];
}
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
        else {
            read.set(key, texts);
            if (key === 'resource')
                mistakes.push(...texts.flatMap(nearType).map((message) => ({ key, message })));
        }
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

/***/ 29470:
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
/* harmony import */ var _config_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57736);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);


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
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71018);

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
    const { steps } = pattern;
    let s = 0;
    let p = 0;
    let deep = -1;
    let resume = 0;
    while (s < steps.length) {
        const [step, part] = [steps[s], path[p]];
        if (step?.kind === 'deep') {
            deep = s++;
            resume = p;
        }
        else if (step !== undefined && part !== undefined && isStep(step, part)) {
            s++;
            p++;
        }
        else if (deep === -1 || resume === path.length)
            return false;
        else {
            s = deep + 1;
            p = ++resume;
        }
    }
    return true;
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


/***/ }),

/***/ 12399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readRequirementFiles),
/* harmony export */   o: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _paths_relative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75410);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14129);



const MAX_BYTES = 1024 * 1024;
const MAX_FILES = 500;
async function readRequirementFiles(folder, paths, signal) {
    const found = new Map();
    const waiting = new Set(paths);
    for (const path of waiting) {
        signal?.throwIfAborted();
        const file = found.size < MAX_FILES ? await readOne(folder, path) : { why: 'there are too many requirements files' };
        found.set(path, file);
        if ('lines' in file) {
            for (const { kind, text } of file.lines)
                if (kind === 'file' && (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocal */ .IX)(text))
                    waiting.add(besides(path, text));
        }
    }
    return found;
}
function besides(file, named) {
    return (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .inDirectory */ .zX)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), named);
}
async function readOne(folder, path) {
    const name = JSON.stringify(path);
    const entry = await folder.look(path);
    if (entry === undefined)
        return { why: `there is no requirements file ${name} in the bundle` };
    if (entry.kind === 'outside')
        return { why: `the requirements file ${name} leads out of the workspace` };
    if (entry.kind !== 'file')
        return { why: `${name} is no file of requirements` };
    if (entry.bytes > MAX_BYTES)
        return { why: `the requirements file ${name} is larger than 1 MiB` };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await folder.read(path, MAX_BYTES));
        return { lines: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirements */ .E)(text) };
    }
    catch {
        return { why: `the requirements file ${name} cannot be read as UTF-8` };
    }
}


/***/ }),

/***/ 85040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ requirementLookup),
/* harmony export */   bh: () => (/* binding */ NOT_IN_BUNDLE),
/* harmony export */   qW: () => (/* binding */ pathOfNamed),
/* harmony export */   yT: () => (/* binding */ READS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45346);
/* harmony import */ var _config_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73927);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26959);
/* harmony import */ var _paths_relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75410);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12399);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14129);







const READS = ['requirements', 'indexes'];
function namedFile(written = '') {
    const text = written.trim();
    if (text.startsWith('-'))
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirements */ .E)(text).find(({ kind }) => kind === 'file')?.text;
    return /^[^@;]*\.txt$/.test(text) ? text : undefined;
}
function pathOfNamed(bundle, value, config) {
    return pathOfDeployed(bundle, value, config) ?? pathOfLocal(bundle, value);
}
function pathOfLocal(bundle, value) {
    const written = namedFile((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value));
    const at = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(value);
    if (written === undefined || at === undefined || !(0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocal */ .IX)(written))
        return undefined;
    return (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFrom */ .Iw)(bundle, at, written);
}
function pathOfDeployed(bundle, value, config) {
    const root = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(config, ['workspace', 'file_path']);
    if (root?.kind !== 'text' || value.kind !== 'text' || !value.value.includes(root.value))
        return undefined;
    const written = namedFile(value.value);
    if (written === undefined || !written.startsWith(`${root.value}/`))
        return undefined;
    const below = written.slice(root.value.length + 1);
    return (0,_config_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsReference */ .sm)(below) ? undefined : fromSyncRoot(bundle, (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .syncRootOf */ .JV)(config, bundle), below);
}
function fromSyncRoot({ folder }, root, path) {
    const own = root === '' ? '' : `${folder.prefix.split('/').slice(-root.split('/').length).join('/')}/`;
    return path.startsWith(own) ? (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .inDirectory */ .zX)('', path.slice(own.length)) : (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .inDirectory */ .zX)(root, path);
}
const NOT_IN_BUNDLE = 'the requirements file is not in the bundle';
const IN_ENVIRONMENT = 'a line of the requirements file names a variable of the environment';
function optionsIn(value) {
    const written = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value)?.trim() ?? '';
    return written.startsWith('-') ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequirements */ .E)(written).map((line) => said(line, value.places)) : undefined;
}
function said({ kind, text }, places) {
    const of = kind === 'index' ? 'indexes' : 'requirements';
    return { of, value: (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .textValue */ .v8)(text, places), unknown: text.includes('${') ? IN_ENVIRONMENT : undefined };
}
function requirementLookup(bundle, files) {
    const known = new Map();
    const lookUp = (value, path) => {
        const found = known.get(path) ?? requirementsIn(bundle, files, path);
        known.set(path, found);
        return typeof found === 'string' ? [{ value, unknown: found }] : found;
    };
    const lookUpLocal = (value) => {
        if (namedFile((0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value)) === undefined)
            return optionsIn(value);
        const path = pathOfLocal(bundle, value);
        return path === undefined ? [{ value, unknown: NOT_IN_BUNDLE }] : lookUp(value, path);
    };
    const answers = new Map();
    return (value, config) => {
        const deployed = pathOfDeployed(bundle, value, config);
        if (deployed !== undefined)
            return lookUp(value, deployed);
        if (!answers.has(value))
            answers.set(value, lookUpLocal(value));
        return answers.get(value);
    };
}
function requirementsIn(bundle, files, first) {
    const start = files.get(first);
    if (start === undefined)
        return 'nobody looked into the requirements file';
    if ('why' in start)
        return start.why;
    const found = [];
    const seen = new Set([first]);
    const waiting = [{ path: first, lines: start.lines }];
    for (const { path, lines } of waiting) {
        for (const each of lines) {
            const { text, line, column } = each;
            const requirement = said(each, [{ file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(bundle.folder.prefix, path), line, column }]);
            if (each.kind !== 'file') {
                found.push(requirement);
                continue;
            }
            const { value } = requirement;
            const named = (0,_paths_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocal */ .IX)(text) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .besides */ .o)(path, text) : undefined;
            const file = named === undefined ? undefined : files.get(named);
            if (named === undefined || file === undefined) {
                found.push({ value, unknown: NOT_IN_BUNDLE });
            }
            else if ('why' in file)
                found.push({ value, unknown: file.why });
            else if (!seen.has(named)) {
                seen.add(named);
                waiting.push({ path: named, lines: file.lines });
            }
        }
    }
    return found;
}


/***/ }),

/***/ 14129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseRequirements)
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/requirements/options.js
const OPTIONS = {
    'config-settings': true,
    constraint: true,
    editable: true,
    'extra-index-url': true,
    'find-links': true,
    'global-option': true,
    hash: true,
    'index-url': true,
    'no-binary': true,
    'no-index': false,
    'only-binary': true,
    pre: false,
    'prefer-binary': false,
    'require-hashes': false,
    requirement: true,
    'trusted-host': true,
    'use-feature': true,
};
const LONG = Object.keys(OPTIONS);
const SHORT = {
    C: 'config-settings',
    c: 'constraint',
    e: 'editable',
    f: 'find-links',
    i: 'index-url',
    r: 'requirement',
};
function optionsOf(line) {
    const found = [];
    const words = wordsOf(line);
    for (let index = 0; index < words.length; index++) {
        const [, long, equals] = /^--([a-z-]+)(?:=(.*))?$/su.exec(words[index] ?? '') ?? [];
        const [, short = '', behind] = /^-([A-Za-z])(.*)$/su.exec(words[index] ?? '') ?? [];
        const name = long === undefined ? SHORT[short] : longName(long);
        if (name === undefined)
            continue;
        const own = long === undefined ? behind || undefined : equals;
        const value = OPTIONS[name] === true ? (own ?? words[++index]) : undefined;
        if (value !== undefined && value !== '')
            found.push({ name, value });
    }
    return found;
}
function longName(written) {
    if (Object.hasOwn(OPTIONS, written))
        return written;
    const [first, ...others] = LONG.filter((name) => name.startsWith(written));
    return others.length === 0 ? first : undefined;
}
function wordsOf(line) {
    return [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/gu)].map(([word]) => {
        return word.replaceAll(/"([^"]*)"|'([^']*)'/gu, (_, double, single) => double ?? single ?? '');
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/requirements/parse.js

const INDEXES = ['index-url', 'extra-index-url', 'find-links'];
function parseRequirements(text) {
    const found = [];
    let joined = '';
    let start;
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        const goesOn = line.endsWith('\\');
        const part = goesOn ? line.slice(0, -1) : line;
        if (start === undefined && part.trim() !== '')
            start = { line: index + 1, column: part.search(/\S/) + 1 };
        joined += part;
        if (goesOn && index + 1 < lines.length)
            continue;
        if (start !== undefined)
            for (const read of readLine(joined))
                found.push({ ...read, ...start });
        joined = '';
        start = undefined;
    }
    return found;
}
function readLine(line) {
    const text = line.replace(/(?:^|\s)#.*/su, '').trim();
    if (!text.startsWith('-')) {
        const requirement = text.replace(/\s--?[A-Za-z].*/su, '').trim();
        return requirement === '' ? [] : [{ kind: 'requirement', text: withoutCredentials(requirement) }];
    }
    const options = optionsOf(text);
    const first = (wanted) => options.find(({ name }) => name === wanted)?.value;
    const editable = first('editable');
    if (editable !== undefined)
        return [{ kind: 'requirement', text: withoutCredentials(editable) }];
    const file = first('requirement');
    if (file !== undefined)
        return [{ kind: 'file', text: file }];
    return options.flatMap(({ name, value }) => INDEXES.includes(name) ? [{ kind: 'index', text: withoutCredentials(value, '') }] : []);
}
function withoutCredentials(text, instead = '***@') {
    return text.replace(/:\/\/[^/\s]*@/gu, `://${instead}`);
}


/***/ }),

/***/ 49153:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   k: () => (/* binding */ applyDevelopment)
/* harmony export */ });
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45346);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75326);



const SHORT_NAME = `\${workspace.current_user.short_name}`;
const CONCURRENT_RUNS = 4;
function applyDevelopment(config) {
    const mode = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(config, ['bundle', 'mode']);
    if (mode === undefined || (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mode) !== 'development')
        return config;
    const { places } = mode;
    const defaults = [
        [['presets', 'name_prefix'], (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(`[dev ${SHORT_NAME}] `, places)],
        [['presets', 'jobs_max_concurrent_runs'], (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .numberValue */ .Vg)(CONCURRENT_RUNS, places)],
        [['presets', 'trigger_pause_status'], (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)('PAUSED', places)],
        [['presets', 'pipelines_development'], (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanValue */ .eC)(true, places)],
        [['bundle', 'deployment', 'lock', 'enabled'], (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanValue */ .eC)(false, places)],
    ];
    const result = defaults.reduce((done, [path, value]) => {
        return isEmpty((0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(done, path)) ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .setAt */ .ef)(done, path, value) : done;
    }, config);
    const tag = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result, TAG);
    return tag === undefined || tag.kind === 'null' ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .setAt */ .ef)(result, TAG, (0,_config_make_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(SHORT_NAME, places)) : result;
}
const TAG = ['presets', 'tags', 'dev'];
function isEmpty(value) {
    if (value === undefined || value.kind === 'null')
        return true;
    if (value.kind === 'text')
        return value.value === '';
    return value.kind === 'number' && value.value === 0;
}


/***/ }),

/***/ 75326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ mapFrom),
/* harmony export */   df: () => (/* binding */ changeEntry),
/* harmony export */   eK: () => (/* binding */ changeGroup),
/* harmony export */   ef: () => (/* binding */ setAt),
/* harmony export */   jA: () => (/* binding */ changeItems),
/* harmony export */   lJ: () => (/* binding */ keptEntries),
/* harmony export */   ln: () => (/* binding */ changeValues),
/* harmony export */   m2: () => (/* binding */ ifMap),
/* harmony export */   n$: () => (/* binding */ withoutEntry),
/* harmony export */   rM: () => (/* binding */ withEntry),
/* harmony export */   sk: () => (/* binding */ changeResources)
/* harmony export */ });
/* harmony import */ var _config_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46442);
/* harmony import */ var _config_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45346);


function mapFrom(entries, places) {
    const keyed = Object.entries(entries).map(([key, value]) => [key, { keyPlaces: value.places, value }]);
    return (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(_config_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .Entries */ .R.of(keyed), places);
}
function withEntry(map, key, value, keyPlaces) {
    if (map.entries.value(key) === value)
        return map;
    return (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(map, map.entries.put(key, value, keyPlaces ?? value.places));
}
function withoutEntry(map, key) {
    return map.entries.has(key) ? (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(map, map.entries.without(key)) : map;
}
function keptEntries(map, isKept) {
    const all = map.entries.list();
    const kept = all.filter(([key, { value }]) => isKept(value, key));
    return kept.length === all.length ? map : (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(map, _config_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .Entries */ .R.of(kept));
}
function setAt(map, path, value) {
    const [key, ...rest] = path;
    if (key === undefined)
        return map;
    if (rest.length === 0)
        return withEntry(map, key, value);
    const child = map.entries.value(key);
    const inner = child?.kind === 'map' ? child : (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValue */ .IS)(_config_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .Entries */ .R.none, value.places);
    return withEntry(map, key, setAt(inner, rest, value), value.places);
}
function changeValues(map, change) {
    const { keys, values } = map.entries;
    const changed = changeEach(values, (value, index) => change(value, keys.names[index] ?? ''));
    return changed === values ? map : (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .withMapValues */ .rq)(map, changed);
}
function changeItems(list, change) {
    const items = changeEach(list.items, change);
    return items === list.items ? list : (0,_config_make_js__WEBPACK_IMPORTED_MODULE_1__/* .withItems */ .J5)(list, items);
}
function changeEach(values, change) {
    let changed;
    for (let index = 0; index < values.length; index++) {
        const before = values[index];
        const value = before === undefined ? undefined : change(before, index);
        if (value === undefined || value === before)
            continue;
        changed ??= [...values];
        changed[index] = value;
    }
    return changed ?? values;
}
function changeEntry(map, key, change) {
    const value = map.entries.value(key);
    return value === undefined ? map : withEntry(map, key, change(value));
}
function changeResources(resources, change) {
    return ifMap(resources, (types) => changeValues(types, (group, type) => changeGroup(group, type, change)));
}
function changeGroup(group, type, change) {
    return ifMap(group, (keyed) => changeValues(keyed, (one, key) => ifMap(one, (resource) => change(resource, type, key))));
}
function ifMap(value, change) {
    return value.kind === 'map' ? change(value) : value;
}


/***/ }),

/***/ 24996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   Hi: () => (/* binding */ isLookup),
/* harmony export */   Wl: () => (/* binding */ checkLookups)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);
/* harmony import */ var _config_known_later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21058);
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87222);
/* harmony import */ var _config_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26959);
/* harmony import */ var _rules_lookup_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76103);
/* harmony import */ var _development_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49153);






const LOOKUPS = [
    'alert',
    'cluster',
    'cluster_policy',
    'dashboard',
    'instance_pool',
    'job',
    'metastore',
    'notification_destination',
    'pipeline',
    'query',
    'service_principal',
    'warehouse',
];
function isLookup(value) {
    return value !== undefined && (value.kind === 'map' || (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isReference */ .A_)(value));
}
function checkLookups(variables, config, say, known = KNOWN_LOOKUPS) {
    for (const [name, { from, at }] of variables) {
        const lookup = from === 'lookup' ? (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(config, ['variables', name, 'lookup']) : undefined;
        if (lookup !== undefined)
            checkLookup({ name, lookup, at }, known, say);
    }
}
const KNOWN_LOOKUPS = new Set(LOOKUPS);
function checkLookup({ name, lookup, at }, known, say) {
    if (lookup.kind !== 'map' && !(0,_config_known_later_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownLater */ .Qu)(lookup))
        return;
    const written = (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(lookup).filter(([, { value }]) => !(0,_development_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .I)(value));
    const asked = written.filter(([field, { value }]) => known.has(field) && isName(value));
    if (asked.length === 1)
        return;
    const fields = (all) => all.map(([field]) => `"${field}"`).join(' and ');
    const lost = written.find(([field]) => !known.has(field))?.[0];
    const dropped = written.length === 0 ? '' : ` (dropped: ${fields(written)})`;
    say(_rules_lookup_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H, {
        message: `The lookup of the variable "${name}" asks for ${asked.length === 0 ? `nothing${dropped}` : fields(asked)}, where it must be for one thing.`,
        at: (0,_config_value_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(lookup) ?? at,
        path: ['variables', name, 'lookup'],
        hint: `Write one field, such as "cluster_policy: Small jobs".${lost === undefined ? '' : (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(lost, known)}`,
    });
}
function isName({ kind }) {
    return kind !== 'map' && kind !== 'list';
}


/***/ }),

/***/ 76103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
const rule = {
    id: 'lookup-fields',
    severity: 'error',
    cliParity: 'yes',
    title: 'A lookup for nothing, or for several things',
    why: 'A lookup asks the workspace for the id of one thing by its name: `lookup: { cluster_policy: Small jobs }`. Two fields would be two answers for one variable.',
    bad: '',
    good: '',
};


/***/ }),

/***/ 56155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Pv: () => (/* binding */ undescribed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   io: () => (/* binding */ deprecated),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sb: () => (/* binding */ must),
/* harmony export */   uQ: () => (/* binding */ extended),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zu: () => (/* binding */ values)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67740);

const text = { kind: 'scalar', of: 'text' };
const integer = { kind: 'scalar', of: 'integer' };
const decimal = { kind: 'scalar', of: 'decimal' };
const boolean = { kind: 'scalar', of: 'boolean' };
const any = { kind: 'any' };
const undescribed = { kind: 'undescribed' };
function object(fields) {
    const entries = Object.entries(fields);
    return {
        kind: 'object',
        fields: new Map(entries.map(([name, field]) => [name, isField(field) ? field : { type: field }])),
        required: entries.filter(([, field]) => isField(field) && field.required).map(([name]) => name),
    };
}
function whole(fields) {
    return { ...object(fields), whole: true };
}
function extended(base, fields) {
    const more = object(fields);
    const kept = base.required.filter((name) => !more.fields.has(name));
    return { kind: 'object', fields: new Map([...base.fields, ...more.fields]), required: [...kept, ...more.required] };
}
function values(...allowed) {
    return { kind: 'scalar', of: 'text', values: allowed };
}
function list(items) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(items);
}
function map(of) {
    return { kind: 'map', values: of };
}
function must(type) {
    return { type: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredType */ .kT)(type), required: true };
}
function deprecated(type, instead) {
    return { type, deprecated: instead };
}
function later(to) {
    return { kind: 'later', to };
}
function isField(field) {
    return 'type' in field;
}


/***/ }),

/***/ 51176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ coreSchema)
});

// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/resolve/lookup.js
var lookup = __webpack_require__(24996);
// EXTERNAL MODULE: ./lib/shared/steps/bundle-validate/schema/core/build.js
var build = __webpack_require__(56155);
;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/sharing.js

const permissions = (0,build/* list */.p_)((0,build/* object */.Ik)({ level: (0,build/* must */.sb)(build/* text */.Qq), user_name: build/* text */.Qq, group_name: build/* text */.Qq, service_principal_name: build/* text */.Qq }));
const privilege = (0,build/* values */.zu)('ACCESS', 'ALL_PRIVILEGES', 'APPLY_TAG', 'BROWSE', 'CREATE', 'CREATE_CATALOG', 'CREATE_CLEAN_ROOM', 'CREATE_CONNECTION', 'CREATE_EXTERNAL_LOCATION', 'CREATE_EXTERNAL_TABLE', 'CREATE_EXTERNAL_VOLUME', 'CREATE_FOREIGN_CATALOG', 'CREATE_FOREIGN_SECURABLE', 'CREATE_FUNCTION', 'CREATE_MANAGED_STORAGE', 'CREATE_MATERIALIZED_VIEW', 'CREATE_MODEL', 'CREATE_MODEL_VERSION', 'CREATE_PROVIDER', 'CREATE_RECIPIENT', 'CREATE_SCHEMA', 'CREATE_SERVICE_CREDENTIAL', 'CREATE_SHARE', 'CREATE_STORAGE_CREDENTIAL', 'CREATE_TABLE', 'CREATE_VIEW', 'CREATE_VOLUME', 'EXECUTE', 'EXECUTE_CLEAN_ROOM_TASK', 'EXTERNAL_USE_LOCATION', 'EXTERNAL_USE_SCHEMA', 'MANAGE', 'MANAGE_ALLOWLIST', 'MODIFY', 'MODIFY_CLEAN_ROOM', 'READ_FILES', 'READ_METADATA', 'READ_PRIVATE_FILES', 'READ_VOLUME', 'REFRESH', 'SELECT', 'SET_SHARE_PERMISSION', 'USAGE', 'USE_CATALOG', 'USE_CONNECTION', 'USE_MARKETPLACE_ASSETS', 'USE_PROVIDER', 'USE_RECIPIENT', 'USE_SCHEMA', 'USE_SHARE', 'WRITE_FILES', 'WRITE_PRIVATE_FILES', 'WRITE_VOLUME');
const grants = (0,build/* list */.p_)((0,build/* object */.Ik)({ principal: build/* text */.Qq, privileges: (0,build/* list */.p_)(privilege) }));
const dependsOn = (0,build/* list */.p_)((0,build/* object */.Ik)({ resource: (0,build/* must */.sb)(build/* text */.Qq) }));
const lifecycle = (0,build/* object */.Ik)({ depends_on: dependsOn, prevent_destroy: build/* boolean */.zM });
const lifecycleWithStarted = (0,build/* extended */.uQ)(lifecycle, { started: build/* boolean */.zM });
const runAs = (0,build/* object */.Ik)({ service_principal_name: build/* text */.Qq, user_name: build/* text */.Qq, group_name: build/* text */.Qq });

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/app.js


const env = (0,build/* list */.p_)((0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), value: build/* text */.Qq, value_from: build/* text */.Qq }));
const gitRepository = (0,build/* object */.Ik)({
    provider: (0,build/* must */.sb)(build/* text */.Qq),
    url: (0,build/* must */.sb)(build/* text */.Qq),
    auto_deploy: build/* boolean */.zM,
    caller_credential_id: build/* integer */.nd,
});
const gitSource = (0,build/* object */.Ik)({
    branch: build/* text */.Qq,
    commit: build/* text */.Qq,
    git_repository: gitRepository,
    resolved_commit: build/* text */.Qq,
    source_code_path: build/* text */.Qq,
    tag: build/* text */.Qq,
});
const connect = (0,build/* values */.zu)('CAN_CONNECT_AND_CREATE');
const appResource = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    description: build/* text */.Qq,
    app: (0,build/* object */.Ik)({ name: build/* text */.Qq, permission: (0,build/* values */.zu)('CAN_USE') }),
    database: (0,build/* object */.Ik)({ instance_name: (0,build/* must */.sb)(build/* text */.Qq), database_name: (0,build/* must */.sb)(build/* text */.Qq), permission: (0,build/* must */.sb)(connect) }),
    experiment: (0,build/* object */.Ik)({ experiment_id: (0,build/* must */.sb)(build/* text */.Qq), permission: (0,build/* must */.sb)((0,build/* values */.zu)('CAN_EDIT', 'CAN_MANAGE', 'CAN_READ')) }),
    genie_space: (0,build/* object */.Ik)({
        name: (0,build/* must */.sb)(build/* text */.Qq),
        space_id: (0,build/* must */.sb)(build/* text */.Qq),
        permission: (0,build/* must */.sb)((0,build/* values */.zu)('CAN_EDIT', 'CAN_MANAGE', 'CAN_RUN', 'CAN_VIEW')),
    }),
    job: (0,build/* object */.Ik)({
        id: (0,build/* must */.sb)(build/* text */.Qq),
        permission: (0,build/* must */.sb)((0,build/* values */.zu)('CAN_MANAGE', 'CAN_MANAGE_RUN', 'CAN_VIEW', 'IS_OWNER')),
    }),
    postgres: (0,build/* object */.Ik)({ branch: build/* text */.Qq, database: build/* text */.Qq, permission: connect }),
    secret: (0,build/* object */.Ik)({ scope: (0,build/* must */.sb)(build/* text */.Qq), key: (0,build/* must */.sb)(build/* text */.Qq), permission: (0,build/* must */.sb)((0,build/* values */.zu)('MANAGE', 'READ', 'WRITE')) }),
    serving_endpoint: (0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), permission: (0,build/* must */.sb)((0,build/* values */.zu)('CAN_MANAGE', 'CAN_QUERY', 'CAN_VIEW')) }),
    sql_warehouse: (0,build/* object */.Ik)({ id: (0,build/* must */.sb)(build/* text */.Qq), permission: (0,build/* must */.sb)((0,build/* values */.zu)('CAN_MANAGE', 'CAN_USE', 'IS_OWNER')) }),
    uc_securable: (0,build/* object */.Ik)({
        securable_full_name: (0,build/* must */.sb)(build/* text */.Qq),
        securable_type: (0,build/* must */.sb)((0,build/* values */.zu)('CONNECTION', 'FUNCTION', 'MODEL_SERVICE', 'TABLE', 'VOLUME')),
        permission: (0,build/* must */.sb)((0,build/* values */.zu)('EXECUTE', 'MODIFY', 'READ_VOLUME', 'SELECT', 'USE_CONNECTION', 'WRITE_VOLUME')),
        securable_kind: build/* text */.Qq,
    }),
});
const app = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    budget_policy_id: build/* text */.Qq,
    compute_max_instances: build/* integer */.nd,
    compute_min_instances: build/* integer */.nd,
    compute_size: (0,build/* values */.zu)('LARGE', 'MEDIUM', 'XLARGE'),
    config: (0,build/* object */.Ik)({ command: (0,build/* list */.p_)(build/* text */.Qq), env }),
    description: build/* text */.Qq,
    forward_user_access_token: build/* boolean */.zM,
    git_repository: gitRepository,
    git_source: gitSource,
    lifecycle: lifecycleWithStarted,
    permissions: permissions,
    resources: (0,build/* list */.p_)(appResource),
    source_code_path: build/* text */.Qq,
    space: build/* text */.Qq,
    telemetry_export_destinations: (0,build/* list */.p_)((0,build/* object */.Ik)({ unity_catalog: (0,build/* object */.Ik)({ logs_table: (0,build/* must */.sb)(build/* text */.Qq), metrics_table: (0,build/* must */.sb)(build/* text */.Qq), traces_table: (0,build/* must */.sb)(build/* text */.Qq) }) })),
    usage_policy_id: build/* text */.Qq,
    user_api_scopes: (0,build/* list */.p_)(build/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/catalog.js


const predictiveOptimization = (0,build/* values */.zu)('DISABLE', 'ENABLE', 'INHERIT');
const encryptionSettings = (0,build/* object */.Ik)({
    azure_encryption_settings: (0,build/* object */.Ik)({
        azure_tenant_id: (0,build/* must */.sb)(build/* text */.Qq),
        azure_cmk_access_connector_id: build/* text */.Qq,
        azure_cmk_managed_identity_id: build/* text */.Qq,
    }),
    azure_key_vault_key_id: build/* text */.Qq,
    customer_managed_key_id: build/* text */.Qq,
});
const catalog = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    connection_name: build/* text */.Qq,
    custom_max_retention_hours: build/* integer */.nd,
    enable_predictive_optimization: predictiveOptimization,
    grants: grants,
    isolation_mode: (0,build/* values */.zu)('ISOLATED', 'OPEN'),
    lifecycle: lifecycle,
    managed_encryption_settings: encryptionSettings,
    options: (0,build/* map */.Tj)(build/* text */.Qq),
    owner: build/* text */.Qq,
    properties: (0,build/* map */.Tj)(build/* text */.Qq),
    provider_name: build/* text */.Qq,
    share_name: build/* text */.Qq,
    storage_root: build/* text */.Qq,
});
const schema = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    catalog_name: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    custom_max_retention_hours: build/* integer */.nd,
    enable_predictive_optimization: predictiveOptimization,
    grants: grants,
    lifecycle: lifecycle,
    properties: (0,build/* map */.Tj)(build/* text */.Qq),
    storage_root: build/* text */.Qq,
});
const volume = (0,build/* object */.Ik)({
    catalog_name: (0,build/* must */.sb)(build/* text */.Qq),
    schema_name: (0,build/* must */.sb)(build/* text */.Qq),
    name: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    grants: grants,
    lifecycle: lifecycle,
    storage_location: build/* text */.Qq,
    volume_path: build/* text */.Qq,
    volume_type: (0,build/* values */.zu)('EXTERNAL', 'MANAGED'),
});
const queue = {
    aqs: (0,build/* object */.Ik)({ queue_url: build/* text */.Qq, resource_group: build/* text */.Qq, subscription_id: build/* text */.Qq }),
    pubsub: (0,build/* object */.Ik)({ subscription_name: build/* text */.Qq }),
    sqs: (0,build/* object */.Ik)({ queue_url: build/* text */.Qq }),
};
const fileEventQueue = (0,build/* object */.Ik)({
    managed_aqs: queue.aqs,
    managed_pubsub: queue.pubsub,
    managed_sqs: queue.sqs,
    provided_aqs: queue.aqs,
    provided_pubsub: queue.pubsub,
    provided_sqs: queue.sqs,
});
const externalLocation = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    url: (0,build/* must */.sb)(build/* text */.Qq),
    credential_name: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    enable_file_events: build/* boolean */.zM,
    encryption_details: (0,build/* object */.Ik)({
        sse_encryption_details: (0,build/* object */.Ik)({ algorithm: (0,build/* values */.zu)('AWS_SSE_KMS', 'AWS_SSE_S3'), aws_kms_key_arn: build/* text */.Qq }),
    }),
    fallback: build/* boolean */.zM,
    file_event_queue: fileEventQueue,
    grants: grants,
    lifecycle: lifecycle,
    read_only: build/* boolean */.zM,
    skip_validation: build/* boolean */.zM,
});
const registeredModel = (0,build/* object */.Ik)({
    catalog_name: (0,build/* must */.sb)(build/* text */.Qq),
    schema_name: (0,build/* must */.sb)(build/* text */.Qq),
    name: (0,build/* must */.sb)(build/* text */.Qq),
    aliases: (0,build/* list */.p_)((0,build/* object */.Ik)({
        alias_name: build/* text */.Qq,
        catalog_name: build/* text */.Qq,
        id: build/* text */.Qq,
        model_name: build/* text */.Qq,
        schema_name: build/* text */.Qq,
        version_num: build/* integer */.nd,
    })),
    browse_only: build/* boolean */.zM,
    comment: build/* text */.Qq,
    created_at: build/* integer */.nd,
    created_by: build/* text */.Qq,
    full_name: build/* text */.Qq,
    grants: grants,
    lifecycle: lifecycle,
    metastore_id: build/* text */.Qq,
    owner: build/* text */.Qq,
    storage_location: build/* text */.Qq,
    updated_at: build/* integer */.nd,
    updated_by: build/* text */.Qq,
});
const secret = (0,build/* object */.Ik)({
    catalog_name: (0,build/* must */.sb)(build/* text */.Qq),
    schema_name: (0,build/* must */.sb)(build/* text */.Qq),
    name: (0,build/* must */.sb)(build/* text */.Qq),
    value: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    expire_time: build/* text */.Qq,
    grants: grants,
    lifecycle: lifecycle,
    owner: build/* text */.Qq,
});
const emailAddresses = (0,build/* object */.Ik)({ email_addresses: (0,build/* list */.p_)(build/* text */.Qq) });
const qualityMonitor = (0,build/* object */.Ik)({
    table_name: (0,build/* must */.sb)(build/* text */.Qq),
    output_schema_name: (0,build/* must */.sb)(build/* text */.Qq),
    assets_dir: (0,build/* must */.sb)(build/* text */.Qq),
    baseline_table_name: build/* text */.Qq,
    custom_metrics: (0,build/* list */.p_)((0,build/* object */.Ik)({
        name: (0,build/* must */.sb)(build/* text */.Qq),
        definition: (0,build/* must */.sb)(build/* text */.Qq),
        input_columns: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)),
        output_data_type: (0,build/* must */.sb)(build/* text */.Qq),
        type: (0,build/* must */.sb)((0,build/* values */.zu)('CUSTOM_METRIC_TYPE_AGGREGATE', 'CUSTOM_METRIC_TYPE_DERIVED', 'CUSTOM_METRIC_TYPE_DRIFT')),
    })),
    data_classification_config: (0,build/* object */.Ik)({ enabled: build/* boolean */.zM }),
    inference_log: (0,build/* object */.Ik)({
        problem_type: (0,build/* must */.sb)((0,build/* values */.zu)('PROBLEM_TYPE_CLASSIFICATION', 'PROBLEM_TYPE_REGRESSION')),
        timestamp_col: (0,build/* must */.sb)(build/* text */.Qq),
        granularities: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)),
        prediction_col: (0,build/* must */.sb)(build/* text */.Qq),
        model_id_col: (0,build/* must */.sb)(build/* text */.Qq),
        label_col: build/* text */.Qq,
        prediction_proba_col: build/* text */.Qq,
    }),
    latest_monitor_failure_msg: build/* text */.Qq,
    lifecycle: lifecycle,
    notifications: (0,build/* object */.Ik)({ on_failure: emailAddresses, on_new_classification_tag_detected: emailAddresses }),
    schedule: (0,build/* object */.Ik)({
        quartz_cron_expression: (0,build/* must */.sb)(build/* text */.Qq),
        timezone_id: (0,build/* must */.sb)(build/* text */.Qq),
        pause_status: (0,build/* values */.zu)('PAUSED', 'UNPAUSED', 'UNSPECIFIED'),
    }),
    skip_builtin_dashboard: build/* boolean */.zM,
    slicing_exprs: (0,build/* list */.p_)(build/* text */.Qq),
    snapshot: (0,build/* object */.Ik)({}),
    time_series: (0,build/* object */.Ik)({ timestamp_col: (0,build/* must */.sb)(build/* text */.Qq), granularities: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)) }),
    warehouse_id: build/* text */.Qq,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/library.js

const libraries = (0,build/* list */.p_)((0,build/* object */.Ik)({
    cran: (0,build/* object */.Ik)({ package: (0,build/* must */.sb)(build/* text */.Qq), repo: build/* text */.Qq }),
    egg: (0,build/* deprecated */.io)(build/* text */.Qq, 'Use a wheel.'),
    jar: build/* text */.Qq,
    maven: (0,build/* object */.Ik)({ coordinates: (0,build/* must */.sb)(build/* text */.Qq), exclusions: (0,build/* list */.p_)(build/* text */.Qq), repo: build/* text */.Qq }),
    pypi: (0,build/* object */.Ik)({ package: (0,build/* must */.sb)(build/* text */.Qq), repo: build/* text */.Qq }),
    requirements: build/* text */.Qq,
    whl: build/* text */.Qq,
}));

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/cluster.js



const autoscale = (0,build/* object */.Ik)({ min_workers: build/* integer */.nd, max_workers: build/* integer */.nd });
const awsAttributes = (0,build/* object */.Ik)({
    availability: (0,build/* values */.zu)('ON_DEMAND', 'SPOT', 'SPOT_WITH_FALLBACK'),
    ebs_volume_count: build/* integer */.nd,
    ebs_volume_iops: build/* integer */.nd,
    ebs_volume_size: build/* integer */.nd,
    ebs_volume_throughput: build/* integer */.nd,
    ebs_volume_type: (0,build/* values */.zu)('GENERAL_PURPOSE_SSD', 'THROUGHPUT_OPTIMIZED_HDD'),
    first_on_demand: build/* integer */.nd,
    instance_profile_arn: build/* text */.Qq,
    spot_bid_price_percent: build/* integer */.nd,
    zone_id: build/* text */.Qq,
});
const azureAttributes = (0,build/* object */.Ik)({
    availability: (0,build/* values */.zu)('ON_DEMAND_AZURE', 'SPOT_AZURE', 'SPOT_WITH_FALLBACK_AZURE'),
    capacity_reservation_group: build/* text */.Qq,
    first_on_demand: build/* integer */.nd,
    log_analytics_info: (0,build/* object */.Ik)({ log_analytics_primary_key: build/* text */.Qq, log_analytics_workspace_id: build/* text */.Qq }),
    spot_bid_max_price: build/* decimal */._,
});
const gcpAttributes = (0,build/* object */.Ik)({
    availability: (0,build/* values */.zu)('ON_DEMAND_GCP', 'PREEMPTIBLE_GCP', 'PREEMPTIBLE_WITH_FALLBACK_GCP'),
    boot_disk_size: build/* integer */.nd,
    confidential_compute_type: (0,build/* values */.zu)('CONFIDENTIAL_COMPUTE_TYPE_NONE', 'SEV_SNP'),
    first_on_demand: build/* integer */.nd,
    google_service_account: build/* text */.Qq,
    local_ssd_count: build/* integer */.nd,
    use_preemptible_executors: (0,build/* deprecated */.io)(build/* boolean */.zM, 'Use "availability".'),
    zone_id: build/* text */.Qq,
});
const destination = (0,build/* object */.Ik)({ destination: (0,build/* must */.sb)(build/* text */.Qq) });
const s3Destination = (0,build/* object */.Ik)({
    destination: (0,build/* must */.sb)(build/* text */.Qq),
    canned_acl: build/* text */.Qq,
    enable_encryption: build/* boolean */.zM,
    encryption_type: build/* text */.Qq,
    endpoint: build/* text */.Qq,
    kms_key: build/* text */.Qq,
    region: build/* text */.Qq,
});
const clusterLogConf = (0,build/* object */.Ik)({ dbfs: destination, s3: s3Destination, volumes: destination });
const initScript = (0,build/* object */.Ik)({
    abfss: destination,
    dbfs: (0,build/* deprecated */.io)(destination, 'Use "volumes" or "workspace".'),
    file: destination,
    gcs: destination,
    s3: s3Destination,
    volumes: destination,
    workspace: destination,
});
const nodeTypeFlexibility = (0,build/* object */.Ik)({ alternate_node_type_ids: (0,build/* list */.p_)(build/* text */.Qq), aws_context_id: build/* text */.Qq });
const dockerImage = (0,build/* object */.Ik)({ basic_auth: (0,build/* object */.Ik)({ password: build/* text */.Qq, username: build/* text */.Qq }), url: build/* text */.Qq });
const clusterSpec = (0,build/* object */.Ik)({
    apply_policy_default_values: build/* boolean */.zM,
    autoscale,
    autotermination_minutes: build/* integer */.nd,
    aws_attributes: awsAttributes,
    azure_attributes: azureAttributes,
    cluster_log_conf: clusterLogConf,
    cluster_name: build/* text */.Qq,
    custom_tags: (0,build/* map */.Tj)(build/* text */.Qq),
    data_security_mode: (0,build/* values */.zu)('SINGLE_USER', 'USER_ISOLATION', 'DATA_SECURITY_MODE_AUTO', 'DATA_SECURITY_MODE_DEDICATED', 'DATA_SECURITY_MODE_STANDARD', 'NONE', 'LEGACY_PASSTHROUGH', 'LEGACY_SINGLE_USER', 'LEGACY_SINGLE_USER_STANDARD', 'LEGACY_TABLE_ACL'),
    dependency_mode: (0,build/* values */.zu)('DEPENDENCY_MODE_AUTO', 'DEPENDENCY_MODE_CLUSTER_LIBRARIES', 'DEPENDENCY_MODE_ENVIRONMENTS'),
    docker_image: dockerImage,
    driver_instance_pool_id: build/* text */.Qq,
    driver_node_type_flexibility: nodeTypeFlexibility,
    driver_node_type_id: build/* text */.Qq,
    enable_elastic_disk: build/* boolean */.zM,
    enable_local_disk_encryption: build/* boolean */.zM,
    gcp_attributes: gcpAttributes,
    init_scripts: (0,build/* list */.p_)(initScript),
    instance_pool_id: build/* text */.Qq,
    is_single_node: build/* boolean */.zM,
    kind: (0,build/* values */.zu)('CLASSIC_PREVIEW'),
    node_type_id: build/* text */.Qq,
    num_workers: build/* integer */.nd,
    policy_id: build/* text */.Qq,
    remote_disk_throughput: build/* integer */.nd,
    runtime_engine: (0,build/* values */.zu)('NULL', 'PHOTON', 'STANDARD'),
    single_user_name: build/* text */.Qq,
    spark_conf: (0,build/* map */.Tj)(build/* text */.Qq),
    spark_env_vars: (0,build/* map */.Tj)(build/* text */.Qq),
    spark_version: build/* text */.Qq,
    ssh_public_keys: (0,build/* list */.p_)(build/* text */.Qq),
    total_initial_remote_disk_size: build/* integer */.nd,
    use_ml_runtime: build/* boolean */.zM,
    worker_node_type_flexibility: nodeTypeFlexibility,
    workload_type: (0,build/* object */.Ik)({ clients: (0,build/* must */.sb)((0,build/* object */.Ik)({ jobs: build/* boolean */.zM, notebooks: build/* boolean */.zM })) }),
});
const clusterPolicy = (0,build/* object */.Ik)({
    definition: build/* any */.bz,
    description: build/* text */.Qq,
    libraries: libraries,
    lifecycle: lifecycle,
    max_clusters_per_user: build/* integer */.nd,
    name: build/* text */.Qq,
    permissions: permissions,
    policy_family_definition_overrides: build/* any */.bz,
    policy_family_id: build/* text */.Qq,
});
const instancePool = (0,build/* object */.Ik)({
    instance_pool_name: (0,build/* must */.sb)(build/* text */.Qq),
    node_type_id: (0,build/* must */.sb)(build/* text */.Qq),
    aws_attributes: (0,build/* object */.Ik)({
        availability: (0,build/* values */.zu)('ON_DEMAND', 'SPOT'),
        instance_profile_arn: build/* text */.Qq,
        spot_bid_price_percent: build/* integer */.nd,
        zone_id: build/* text */.Qq,
    }),
    azure_attributes: (0,build/* object */.Ik)({
        availability: (0,build/* values */.zu)('ON_DEMAND_AZURE', 'SPOT_AZURE'),
        capacity_reservation_group: build/* text */.Qq,
        spot_bid_max_price: build/* decimal */._,
    }),
    custom_tags: (0,build/* map */.Tj)(build/* text */.Qq),
    disk_spec: (0,build/* object */.Ik)({
        disk_count: build/* integer */.nd,
        disk_iops: build/* integer */.nd,
        disk_size: build/* integer */.nd,
        disk_throughput: build/* integer */.nd,
        disk_type: (0,build/* object */.Ik)({
            azure_disk_volume_type: (0,build/* values */.zu)('PREMIUM_LRS', 'STANDARD_LRS'),
            ebs_volume_type: (0,build/* values */.zu)('GENERAL_PURPOSE_SSD', 'THROUGHPUT_OPTIMIZED_HDD'),
        }),
    }),
    enable_elastic_disk: build/* boolean */.zM,
    gcp_attributes: (0,build/* object */.Ik)({
        gcp_availability: (0,build/* values */.zu)('ON_DEMAND_GCP', 'PREEMPTIBLE_GCP', 'PREEMPTIBLE_WITH_FALLBACK_GCP'),
        local_ssd_count: build/* integer */.nd,
        zone_id: build/* text */.Qq,
    }),
    idle_instance_autotermination_minutes: build/* integer */.nd,
    lifecycle: lifecycle,
    max_capacity: build/* integer */.nd,
    min_idle_instances: build/* integer */.nd,
    node_type_flexibility: nodeTypeFlexibility,
    permissions: permissions,
    preloaded_docker_images: (0,build/* list */.p_)(dockerImage),
    preloaded_spark_versions: (0,build/* list */.p_)(build/* text */.Qq),
    remote_disk_throughput: build/* integer */.nd,
    total_initial_remote_disk_size: build/* integer */.nd,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/postgres.js


const settings = (0,build/* map */.Tj)(build/* text */.Qq);
const scaling = {
    autoscaling_limit_max_cu: build/* decimal */._,
    autoscaling_limit_min_cu: build/* decimal */._,
    no_suspension: build/* boolean */.zM,
    suspend_timeout_duration: build/* text */.Qq,
};
const postgresProject = (0,build/* object */.Ik)({
    project_id: (0,build/* must */.sb)(build/* text */.Qq),
    budget_policy_id: build/* text */.Qq,
    custom_tags: (0,build/* list */.p_)((0,build/* object */.Ik)({ key: build/* text */.Qq, value: build/* text */.Qq })),
    default_branch: build/* text */.Qq,
    default_endpoint_settings: (0,build/* object */.Ik)({ ...scaling, pg_settings: settings }),
    display_name: build/* text */.Qq,
    enable_pg_native_login: build/* boolean */.zM,
    history_retention_duration: build/* text */.Qq,
    lifecycle: lifecycle,
    permissions: permissions,
    pg_version: build/* integer */.nd,
    purge_on_delete: build/* boolean */.zM,
});
const postgresBranch = (0,build/* object */.Ik)({
    branch_id: (0,build/* must */.sb)(build/* text */.Qq),
    parent: (0,build/* must */.sb)(build/* text */.Qq),
    expire_time: build/* text */.Qq,
    is_protected: build/* boolean */.zM,
    lifecycle: lifecycle,
    no_expiry: build/* boolean */.zM,
    purge_on_delete: build/* boolean */.zM,
    replace_existing: build/* boolean */.zM,
    source_branch: build/* text */.Qq,
    source_branch_lsn: build/* text */.Qq,
    source_branch_time: build/* text */.Qq,
    ttl: build/* text */.Qq,
});
const postgresEndpoint = (0,build/* object */.Ik)({
    endpoint_id: (0,build/* must */.sb)(build/* text */.Qq),
    endpoint_type: (0,build/* must */.sb)((0,build/* values */.zu)('ENDPOINT_TYPE_READ_ONLY', 'ENDPOINT_TYPE_READ_WRITE')),
    parent: (0,build/* must */.sb)(build/* text */.Qq),
    ...scaling,
    disabled: build/* boolean */.zM,
    group: (0,build/* object */.Ik)({ max: (0,build/* must */.sb)(build/* integer */.nd), min: (0,build/* must */.sb)(build/* integer */.nd), enable_readable_secondaries: build/* boolean */.zM }),
    lifecycle: lifecycle,
    replace_existing: build/* boolean */.zM,
    settings: (0,build/* object */.Ik)({ pg_settings: settings }),
});
const postgresRole = (0,build/* object */.Ik)({
    parent: (0,build/* must */.sb)(build/* text */.Qq),
    role_id: (0,build/* must */.sb)(build/* text */.Qq),
    attributes: (0,build/* object */.Ik)({ bypassrls: build/* boolean */.zM, createdb: build/* boolean */.zM, createrole: build/* boolean */.zM }),
    auth_method: (0,build/* values */.zu)('LAKEBASE_OAUTH_V1', 'NO_LOGIN', 'PG_PASSWORD_SCRAM_SHA_256'),
    identity_type: (0,build/* values */.zu)('GROUP', 'SERVICE_PRINCIPAL', 'USER'),
    lifecycle: lifecycle,
    membership_roles: (0,build/* list */.p_)((0,build/* values */.zu)('DATABRICKS_SUPERUSER')),
    postgres_role: build/* text */.Qq,
    replace_existing: build/* boolean */.zM,
});
const postgresDatabase = (0,build/* object */.Ik)({
    database_id: (0,build/* must */.sb)(build/* text */.Qq),
    parent: (0,build/* must */.sb)(build/* text */.Qq),
    lifecycle: lifecycle,
    postgres_database: build/* text */.Qq,
    replace_existing: build/* boolean */.zM,
    role: (0,build/* must */.sb)(build/* text */.Qq),
});
const postgresCatalog = (0,build/* object */.Ik)({
    catalog_id: (0,build/* must */.sb)(build/* text */.Qq),
    postgres_database: (0,build/* must */.sb)(build/* text */.Qq),
    branch: build/* text */.Qq,
    create_database_if_missing: build/* boolean */.zM,
    lifecycle: lifecycle,
});
const pgType = (0,build/* values */.zu)('PG_SPECIFIC_TYPE_HALFVEC', 'PG_SPECIFIC_TYPE_VARCHAR', 'PG_SPECIFIC_TYPE_VECTOR');
const postgresSyncedTable = (0,build/* object */.Ik)({
    synced_table_id: (0,build/* must */.sb)(build/* text */.Qq),
    accelerated_sync: build/* boolean */.zM,
    branch: build/* text */.Qq,
    create_database_objects_if_missing: build/* boolean */.zM,
    existing_pipeline_id: build/* text */.Qq,
    extra_columns: (0,build/* list */.p_)((0,build/* object */.Ik)({
        column_name: (0,build/* must */.sb)(build/* text */.Qq),
        column_type: (0,build/* must */.sb)(build/* text */.Qq),
        compute: build/* text */.Qq,
        maintenance: (0,build/* values */.zu)('STORED_GENERATED'),
    })),
    lifecycle: lifecycle,
    new_pipeline_spec: (0,build/* object */.Ik)({
        budget_policy_id: build/* text */.Qq,
        pipeline_channel: build/* text */.Qq,
        storage_catalog: build/* text */.Qq,
        storage_schema: build/* text */.Qq,
    }),
    postgres_database: build/* text */.Qq,
    primary_key_columns: (0,build/* list */.p_)(build/* text */.Qq),
    scheduling_policy: (0,build/* values */.zu)('CONTINUOUS', 'SNAPSHOT', 'TRIGGERED'),
    source_table_full_name: build/* text */.Qq,
    timeseries_key: build/* text */.Qq,
    type_overrides: (0,build/* list */.p_)((0,build/* object */.Ik)({ column_name: (0,build/* must */.sb)(build/* text */.Qq), pg_type: (0,build/* must */.sb)(pgType), size: build/* integer */.nd })),
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/database.js



const instanceRef = (0,build/* object */.Ik)({ branch_time: build/* text */.Qq, lsn: build/* text */.Qq, name: build/* text */.Qq, uid: build/* text */.Qq });
const databaseInstance = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    capacity: build/* text */.Qq,
    custom_tags: (0,build/* list */.p_)((0,build/* object */.Ik)({ key: build/* text */.Qq, value: build/* text */.Qq })),
    enable_pg_native_login: build/* boolean */.zM,
    enable_readable_secondaries: build/* boolean */.zM,
    lifecycle: lifecycle,
    node_count: build/* integer */.nd,
    parent_instance_ref: instanceRef,
    permissions: permissions,
    pg_version: build/* text */.Qq,
    retention_window_in_days: build/* integer */.nd,
    stopped: build/* boolean */.zM,
    usage_policy_id: build/* text */.Qq,
});
const databaseCatalog = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    database_instance_name: (0,build/* must */.sb)(build/* text */.Qq),
    database_name: (0,build/* must */.sb)(build/* text */.Qq),
    create_database_if_not_exists: build/* boolean */.zM,
    lifecycle: lifecycle,
});
const syncedDatabaseTable = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    database_instance_name: build/* text */.Qq,
    lifecycle: lifecycle,
    logical_database_name: build/* text */.Qq,
    spec: (0,build/* object */.Ik)({
        accelerated_sync: build/* boolean */.zM,
        create_database_objects_if_missing: build/* boolean */.zM,
        existing_pipeline_id: build/* text */.Qq,
        new_pipeline_spec: (0,build/* object */.Ik)({ budget_policy_id: build/* text */.Qq, storage_catalog: build/* text */.Qq, storage_schema: build/* text */.Qq }),
        primary_key_columns: (0,build/* list */.p_)(build/* text */.Qq),
        scheduling_policy: (0,build/* values */.zu)('CONTINUOUS', 'SNAPSHOT', 'TRIGGERED'),
        source_table_full_name: build/* text */.Qq,
        timeseries_key: build/* text */.Qq,
        type_overrides: (0,build/* list */.p_)((0,build/* object */.Ik)({ column_name: (0,build/* must */.sb)(build/* text */.Qq), pg_type: (0,build/* must */.sb)(pgType), size: build/* integer */.nd })),
    }),
});
const secretScope = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    backend_type: (0,build/* values */.zu)('AZURE_KEYVAULT', 'DATABRICKS'),
    keyvault_metadata: (0,build/* object */.Ik)({ resource_id: (0,build/* must */.sb)(build/* text */.Qq), dns_name: (0,build/* must */.sb)(build/* text */.Qq) }),
    lifecycle: lifecycle,
    permissions: permissions,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/feature.js


const ofColumn = (0,build/* object */.Ik)({ input: (0,build/* must */.sb)(build/* text */.Qq) });
const ofSome = (0,build/* object */.Ik)({ input: (0,build/* must */.sb)(build/* text */.Qq), n: (0,build/* must */.sb)(build/* integer */.nd) });
const feature_window = { delay: build/* text */.Qq, window_duration: build/* text */.Qq };
const aggregation = (0,build/* object */.Ik)({
    approx_count_distinct: (0,build/* object */.Ik)({ input: (0,build/* must */.sb)(build/* text */.Qq), relative_error: build/* decimal */._, relative_sd: build/* decimal */._ }),
    approx_percentile: (0,build/* object */.Ik)({
        input: (0,build/* must */.sb)(build/* text */.Qq),
        percentile: (0,build/* must */.sb)(build/* decimal */._),
        accuracy: build/* integer */.nd,
        relative_error: build/* decimal */._,
    }),
    avg: ofColumn,
    count_function: ofColumn,
    first: ofColumn,
    first_distinct: ofSome,
    first_n: ofSome,
    last: ofColumn,
    last_distinct: ofSome,
    last_n: ofSome,
    max: ofColumn,
    min: ofColumn,
    stddev_pop: ofColumn,
    stddev_samp: ofColumn,
    sum: ofColumn,
    time_window: (0,build/* object */.Ik)({
        rolling: (0,build/* object */.Ik)(feature_window),
        sawtooth: (0,build/* object */.Ik)(feature_window),
        sliding: (0,build/* object */.Ik)({ ...feature_window, offset: build/* text */.Qq, slide_duration: (0,build/* must */.sb)(build/* text */.Qq) }),
        start_time: build/* text */.Qq,
        tumbling: (0,build/* object */.Ik)({ ...feature_window, offset: build/* text */.Qq, window_duration: (0,build/* must */.sb)(build/* text */.Qq) }),
    }),
    var_pop: ofColumn,
    var_samp: ofColumn,
});
const table = (0,build/* object */.Ik)({
    full_name: (0,build/* must */.sb)(build/* text */.Qq),
    dataframe_schema: build/* text */.Qq,
    filter_condition: build/* text */.Qq,
    transformation_sql: build/* text */.Qq,
});
const dataType = (0,build/* values */.zu)(...['BINARY', 'BOOLEAN', 'DATE', 'DECIMAL', 'DOUBLE', 'FLOAT', 'INTEGER', 'LONG', 'SHORT', 'STRING', 'TIMESTAMP']);
const source = (0,build/* object */.Ik)({
    delta_table_source: table,
    feature_view_source: (0,build/* object */.Ik)({ feature_references: (0,build/* list */.p_)((0,build/* object */.Ik)({ feature: (0,build/* must */.sb)(build/* text */.Qq) })) }),
    kafka_source: (0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), filter_condition: build/* text */.Qq }),
    lateness: (0,build/* object */.Ik)({ settling_delay: build/* text */.Qq }),
    request_source: (0,build/* object */.Ik)({
        dataframe_schema: build/* text */.Qq,
        flat_schema: (0,build/* object */.Ik)({ fields: (0,build/* list */.p_)((0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), data_type: (0,build/* must */.sb)(dataType) })) }),
    }),
    sdp_source: (0,build/* object */.Ik)({
        dataframe_schema: build/* text */.Qq,
        filter_condition: build/* text */.Qq,
        input_tables: (0,build/* list */.p_)(build/* text */.Qq),
        output_table: build/* text */.Qq,
        pipeline_id: build/* text */.Qq,
        transformation_sql: build/* text */.Qq,
    }),
    stream_source: table,
});
const column = (0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq) });
const feature = (0,build/* object */.Ik)({
    full_name: (0,build/* must */.sb)(build/* text */.Qq),
    function: (0,build/* must */.sb)((0,build/* object */.Ik)({
        aggregation_function: aggregation,
        column_selection: (0,build/* object */.Ik)({ column: (0,build/* must */.sb)(build/* text */.Qq) }),
        custom_udf: (0,build/* object */.Ik)({
            function_path: (0,build/* must */.sb)(build/* text */.Qq),
            input_bindings: (0,build/* list */.p_)((0,build/* object */.Ik)({ column: (0,build/* must */.sb)(build/* text */.Qq), parameter: (0,build/* must */.sb)(build/* text */.Qq) })),
        }),
    })),
    source: (0,build/* must */.sb)(source),
    description: build/* text */.Qq,
    entities: (0,build/* list */.p_)(column),
    grants: grants,
    lifecycle: lifecycle,
    lineage_context: (0,build/* object */.Ik)({ job_context: (0,build/* object */.Ik)({ job_id: build/* integer */.nd, job_run_id: build/* integer */.nd }), notebook_id: build/* integer */.nd }),
    timeseries_column: column,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/feature-set.js


const recipients = { destination_ids: (0,build/* list */.p_)(build/* text */.Qq), email_addresses: (0,build/* list */.p_)(build/* text */.Qq) };
const notifications = (0,build/* object */.Ik)({
    on_failure: (0,build/* object */.Ik)({ ...recipients, final_attempt_only: build/* boolean */.zM }),
    on_success: (0,build/* object */.Ik)(recipients),
});
const store = { catalog_name: (0,build/* must */.sb)(build/* text */.Qq), schema_name: (0,build/* must */.sb)(build/* text */.Qq), table_name_prefix: (0,build/* must */.sb)(build/* text */.Qq) };
const materializedFeature = (0,build/* object */.Ik)({
    feature_name: (0,build/* must */.sb)(build/* text */.Qq),
    budget_policy_id: build/* text */.Qq,
    cron_schedule: build/* text */.Qq,
    cron_schedule_trigger: (0,build/* object */.Ik)({ cron_expression: build/* text */.Qq, mode: (0,build/* values */.zu)('DERIVED', 'MANUAL'), timezone_id: build/* text */.Qq }),
    notifications,
    offline_store_config: (0,build/* object */.Ik)(store),
    online_store_config: (0,build/* object */.Ik)({ ...store, online_store_name: (0,build/* must */.sb)(build/* text */.Qq) }),
    paused: build/* boolean */.zM,
    streaming_mode: (0,build/* object */.Ik)({
        freshness_target: build/* text */.Qq,
        mode: (0,build/* values */.zu)('STREAMING_MODE_TYPE_MBM', 'STREAMING_MODE_TYPE_RTM'),
        shuffle_partitions: build/* integer */.nd,
    }),
    table_trigger: (0,build/* object */.Ik)({
        condition: (0,build/* values */.zu)('TABLE_TRIGGER_CONDITION_ALL_UPDATED', 'TABLE_TRIGGER_CONDITION_ANY_UPDATED'),
        min_time_between_triggers: build/* text */.Qq,
        wait_after_last_change: build/* text */.Qq,
    }),
    tags: (0,build/* map */.Tj)(build/* text */.Qq),
});
const materializationSet = (0,build/* object */.Ik)({
    lifecycle: lifecycle,
    materialization_set_id: build/* text */.Qq,
    materialized_features: (0,build/* list */.p_)(materializedFeature),
    notifications,
});
const servedFeature = (0,build/* object */.Ik)({
    declarative_feature: (0,build/* object */.Ik)({ feature: (0,build/* must */.sb)(build/* text */.Qq) }),
    feature_function: (0,build/* object */.Ik)({
        udf: (0,build/* must */.sb)(build/* text */.Qq),
        input_bindings: (0,build/* list */.p_)((0,build/* object */.Ik)({ bound_feature: (0,build/* must */.sb)(build/* text */.Qq), parameter: (0,build/* must */.sb)(build/* text */.Qq) })),
        output: build/* text */.Qq,
    }),
    feature_lookup: (0,build/* object */.Ik)({
        lookup_keys: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)),
        table: (0,build/* must */.sb)(build/* text */.Qq),
        default_values: (0,build/* list */.p_)((0,build/* object */.Ik)({ feature: (0,build/* must */.sb)(build/* text */.Qq), default_value: build/* text */.Qq })),
        feature_names: (0,build/* list */.p_)(build/* text */.Qq),
        lookback_window: build/* text */.Qq,
        rename_outputs: (0,build/* list */.p_)((0,build/* object */.Ik)({ feature: (0,build/* must */.sb)(build/* text */.Qq), output: (0,build/* must */.sb)(build/* text */.Qq) })),
        timestamp_lookup_keys: (0,build/* list */.p_)(build/* text */.Qq),
    }),
});
const featureSpec = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    exclude_columns: (0,build/* list */.p_)(build/* text */.Qq),
    extra_pip_requirements: (0,build/* object */.Ik)({ requirements: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)) }),
    features: (0,build/* list */.p_)(servedFeature),
    grants: grants,
    lifecycle: lifecycle,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/notify.js

const emailNotifications = (0,build/* object */.Ik)({
    no_alert_for_skipped_runs: (0,build/* deprecated */.io)(build/* boolean */.zM, 'Use "notification_settings.no_alert_for_skipped_runs".'),
    on_duration_warning_threshold_exceeded: (0,build/* list */.p_)(build/* text */.Qq),
    on_failure: (0,build/* list */.p_)(build/* text */.Qq),
    on_maintenance_complete: (0,build/* list */.p_)(build/* text */.Qq),
    on_maintenance_start: (0,build/* list */.p_)(build/* text */.Qq),
    on_start: (0,build/* list */.p_)(build/* text */.Qq),
    on_streaming_backlog_exceeded: (0,build/* list */.p_)(build/* text */.Qq),
    on_success: (0,build/* list */.p_)(build/* text */.Qq),
});
const webhooks = (0,build/* list */.p_)((0,build/* object */.Ik)({ id: (0,build/* must */.sb)(build/* text */.Qq) }));
const webhookNotifications = (0,build/* object */.Ik)({
    on_duration_warning_threshold_exceeded: webhooks,
    on_failure: webhooks,
    on_maintenance_complete: webhooks,
    on_maintenance_start: webhooks,
    on_start: webhooks,
    on_streaming_backlog_exceeded: webhooks,
    on_success: webhooks,
});
const notificationSettings = (0,build/* object */.Ik)({
    no_alert_for_canceled_runs: build/* boolean */.zM,
    no_alert_for_skipped_runs: build/* boolean */.zM,
});
const pauseStatus = (0,build/* values */.zu)('PAUSED', 'UNPAUSED');

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/task.js




const task_source = (0,build/* values */.zu)('GIT', 'WORKSPACE');
const metric = (0,build/* values */.zu)('RUN_DURATION_SECONDS', 'STREAMING_BACKLOG_BYTES', 'STREAMING_BACKLOG_FILES', 'STREAMING_BACKLOG_RECORDS', 'STREAMING_BACKLOG_SECONDS');
const health = (0,build/* object */.Ik)({
    rules: (0,build/* list */.p_)((0,build/* object */.Ik)({ metric: (0,build/* must */.sb)(metric), op: (0,build/* must */.sb)((0,build/* values */.zu)('GREATER_THAN')), value: (0,build/* must */.sb)(build/* integer */.nd) })),
});
const notebookTask = (0,build/* object */.Ik)({
    notebook_path: (0,build/* must */.sb)(build/* text */.Qq),
    base_parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    source: task_source,
    warehouse_id: build/* text */.Qq,
});
const sparkPythonTask = (0,build/* object */.Ik)({ python_file: (0,build/* must */.sb)(build/* text */.Qq), parameters: (0,build/* list */.p_)(build/* text */.Qq), source: task_source });
const pythonWheelTask = (0,build/* object */.Ik)({
    package_name: (0,build/* must */.sb)(build/* text */.Qq),
    entry_point: (0,build/* must */.sb)(build/* text */.Qq),
    named_parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    parameters: (0,build/* list */.p_)(build/* text */.Qq),
});
const sparkJarTask = (0,build/* object */.Ik)({
    jar_uri: (0,build/* deprecated */.io)(build/* text */.Qq, 'Give the JAR under "libraries".'),
    main_class_name: (0,build/* must */.sb)(build/* text */.Qq),
    parameters: (0,build/* list */.p_)(build/* text */.Qq),
    run_as_repl: (0,build/* deprecated */.io)(build/* boolean */.zM, 'Remove it.'),
});
const subscriptions = (0,build/* list */.p_)((0,build/* object */.Ik)({ destination_id: build/* text */.Qq, user_name: build/* text */.Qq }));
const sqlTask = (0,build/* object */.Ik)({
    warehouse_id: (0,build/* must */.sb)(build/* text */.Qq),
    alert: (0,build/* object */.Ik)({ alert_id: (0,build/* must */.sb)(build/* text */.Qq), pause_subscriptions: build/* boolean */.zM, subscriptions }),
    dashboard: (0,build/* object */.Ik)({ dashboard_id: (0,build/* must */.sb)(build/* text */.Qq), custom_subject: build/* text */.Qq, pause_subscriptions: build/* boolean */.zM, subscriptions }),
    file: (0,build/* object */.Ik)({ path: (0,build/* must */.sb)(build/* text */.Qq), source: task_source }),
    parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    query: (0,build/* object */.Ik)({ query_id: (0,build/* must */.sb)(build/* text */.Qq) }),
});
const dbtTask = (0,build/* object */.Ik)({
    commands: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)),
    catalog: build/* text */.Qq,
    profiles_directory: build/* text */.Qq,
    project_directory: build/* text */.Qq,
    schema: build/* text */.Qq,
    source: task_source,
    warehouse_id: build/* text */.Qq,
});
const refresh = {
    full_refresh: build/* boolean */.zM,
    full_refresh_selection: (0,build/* list */.p_)(build/* text */.Qq),
    refresh_flow_selection: (0,build/* list */.p_)(build/* text */.Qq),
    refresh_selection: (0,build/* list */.p_)(build/* text */.Qq),
    reset_checkpoint_selection: (0,build/* list */.p_)(build/* text */.Qq),
};
const useJobParameters = 'Use "job_parameters".';
const runJobTask = (0,build/* object */.Ik)({
    job_id: (0,build/* must */.sb)(build/* integer */.nd),
    job_parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    dbt_commands: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), useJobParameters),
    jar_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), useJobParameters),
    notebook_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), useJobParameters),
    pipeline_params: (0,build/* object */.Ik)(refresh),
    python_named_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), useJobParameters),
    python_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), useJobParameters),
    spark_submit_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), useJobParameters),
    sql_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), useJobParameters),
});
const conditionTask = (0,build/* object */.Ik)({
    op: (0,build/* must */.sb)(build/* text */.Qq),
    left: (0,build/* must */.sb)(build/* text */.Qq),
    right: (0,build/* must */.sb)(build/* text */.Qq),
});
const dashboardTask = (0,build/* object */.Ik)({
    dashboard_id: build/* text */.Qq,
    filters: (0,build/* map */.Tj)(build/* text */.Qq),
    subscription: (0,build/* object */.Ik)({ attachment: build/* any */.bz, custom_subject: build/* text */.Qq, paused: build/* boolean */.zM, subscribers: subscriptions }),
    warehouse_id: build/* text */.Qq,
});
const alertTask = (0,build/* object */.Ik)({
    alert_id: build/* text */.Qq,
    parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    subscribers: subscriptions,
    warehouse_id: build/* text */.Qq,
    workspace_path: build/* text */.Qq,
});
const cleanRoomsNotebookTask = (0,build/* object */.Ik)({
    clean_room_name: (0,build/* must */.sb)(build/* text */.Qq),
    notebook_name: (0,build/* must */.sb)(build/* text */.Qq),
    etag: build/* text */.Qq,
    notebook_base_parameters: (0,build/* map */.Tj)(build/* text */.Qq),
});
const storageMode = (0,build/* values */.zu)('DIRECT_QUERY', 'DUAL', 'IMPORT');
const powerBiTask = (0,build/* object */.Ik)({
    connection_resource_name: build/* text */.Qq,
    power_bi_model: (0,build/* object */.Ik)({
        authentication_method: (0,build/* values */.zu)('OAUTH', 'PAT'),
        model_name: build/* text */.Qq,
        overwrite_existing: build/* boolean */.zM,
        storage_mode: storageMode,
        workspace_name: build/* text */.Qq,
    }),
    refresh_after_update: build/* boolean */.zM,
    tables: (0,build/* list */.p_)((0,build/* object */.Ik)({ catalog: build/* text */.Qq, name: build/* text */.Qq, schema: build/* text */.Qq, storage_mode: storageMode })),
    warehouse_id: build/* text */.Qq,
});
const genAiComputeTask = (0,build/* object */.Ik)({
    dl_runtime_image: (0,build/* must */.sb)(build/* text */.Qq),
    command: build/* text */.Qq,
    compute: (0,build/* object */.Ik)({ num_gpus: (0,build/* must */.sb)(build/* integer */.nd), gpu_node_pool_id: build/* text */.Qq, gpu_type: build/* text */.Qq }),
    mlflow_experiment_name: build/* text */.Qq,
    source: task_source,
    training_script_path: build/* text */.Qq,
    yaml_parameters: build/* text */.Qq,
    yaml_parameters_file_path: build/* text */.Qq,
});
const accelerator = (0,build/* values */.zu)('GPU_1xA10', 'GPU_1xH100', 'GPU_8xB300', 'GPU_8xH100');
const aiRuntimeTask = (0,build/* object */.Ik)({
    deployments: (0,build/* must */.sb)((0,build/* list */.p_)((0,build/* object */.Ik)({
        command_path: build/* text */.Qq,
        compute: (0,build/* must */.sb)((0,build/* object */.Ik)({
            accelerator_count: (0,build/* must */.sb)(build/* integer */.nd),
            accelerator_type: (0,build/* must */.sb)(accelerator),
            provisioned_capacity_id: build/* text */.Qq,
        })),
        name: build/* text */.Qq,
    }))),
    experiment: (0,build/* must */.sb)(build/* text */.Qq),
    code_source_path: build/* text */.Qq,
    docker_image_url: build/* text */.Qq,
    mlflow_artifact_location: build/* text */.Qq,
    mlflow_experiment_directory: build/* text */.Qq,
    mlflow_run: build/* text */.Qq,
    priority_class: (0,build/* values */.zu)('BEST_EFFORT', 'CRITICAL', 'NORMAL'),
    unity_catalog_image_path: build/* text */.Qq,
});
const forEachTask = (0,build/* object */.Ik)({
    inputs: (0,build/* must */.sb)(build/* text */.Qq),
    task: (0,build/* must */.sb)((0,build/* later */.NU)(() => task)),
    concurrency: build/* integer */.nd,
});
const task = (0,build/* object */.Ik)({
    task_key: (0,build/* must */.sb)(build/* text */.Qq),
    alert_task: alertTask,
    ai_function_task: build/* any */.bz,
    ai_runtime_task: aiRuntimeTask,
    clean_rooms_notebook_task: cleanRoomsNotebookTask,
    condition_task: conditionTask,
    dashboard_task: dashboardTask,
    dbt_cloud_task: (0,build/* deprecated */.io)((0,build/* object */.Ik)({ connection_resource_name: build/* text */.Qq, dbt_cloud_job_id: build/* integer */.nd }), 'Use "dbt_platform_task".'),
    dbt_platform_task: (0,build/* object */.Ik)({ connection_resource_name: build/* text */.Qq, dbt_platform_job_id: build/* text */.Qq }),
    dbt_task: dbtTask,
    for_each_task: forEachTask,
    gen_ai_compute_task: genAiComputeTask,
    notebook_task: notebookTask,
    pipeline_task: (0,build/* object */.Ik)({ pipeline_id: (0,build/* must */.sb)(build/* text */.Qq), parameters: (0,build/* map */.Tj)(build/* text */.Qq), ...refresh }),
    power_bi_task: powerBiTask,
    python_operator_task: (0,build/* object */.Ik)({ main: build/* text */.Qq, parameters: (0,build/* list */.p_)((0,build/* object */.Ik)({ name: build/* text */.Qq, value: build/* text */.Qq })) }),
    python_wheel_task: pythonWheelTask,
    run_job_task: runJobTask,
    spark_jar_task: sparkJarTask,
    spark_python_task: sparkPythonTask,
    spark_submit_task: (0,build/* deprecated */.io)((0,build/* object */.Ik)({ parameters: (0,build/* list */.p_)(build/* text */.Qq) }), 'Use "spark_jar_task".'),
    sql_task: sqlTask,
    compute: (0,build/* object */.Ik)({ hardware_accelerator: accelerator }),
    depends_on: (0,build/* list */.p_)((0,build/* object */.Ik)({ task_key: (0,build/* must */.sb)(build/* text */.Qq), outcome: build/* text */.Qq })),
    description: build/* text */.Qq,
    disable_auto_optimization: build/* boolean */.zM,
    disabled: build/* boolean */.zM,
    email_notifications: emailNotifications,
    environment_key: build/* text */.Qq,
    environment_variables_key: build/* text */.Qq,
    existing_cluster_id: build/* text */.Qq,
    health,
    job_cluster_key: build/* text */.Qq,
    libraries: libraries,
    max_retries: build/* integer */.nd,
    min_retry_interval_millis: build/* integer */.nd,
    new_cluster: clusterSpec,
    notification_settings: (0,build/* extended */.uQ)(notificationSettings, { alert_on_last_attempt: build/* boolean */.zM }),
    retry_on_timeout: build/* boolean */.zM,
    run_if: (0,build/* values */.zu)('ALL_SUCCESS', 'ALL_DONE', 'ALL_FAILED', 'AT_LEAST_ONE_FAILED', 'AT_LEAST_ONE_SUCCESS', 'NONE_FAILED'),
    timeout_seconds: build/* integer */.nd,
    webhook_notifications: webhookNotifications,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/job.js





const environmentSpec = (0,build/* object */.Ik)({
    base_environment: build/* text */.Qq,
    client: (0,build/* deprecated */.io)(build/* text */.Qq, 'Use "environment_version".'),
    dependencies: (0,build/* list */.p_)(build/* text */.Qq),
    environment_version: build/* text */.Qq,
    java_dependencies: (0,build/* list */.p_)(build/* text */.Qq),
    project_environment: build/* text */.Qq,
});
const job_gitSource = (0,build/* object */.Ik)({
    git_url: (0,build/* must */.sb)(build/* text */.Qq),
    git_provider: (0,build/* must */.sb)((0,build/* values */.zu)('awsCodeCommit', 'azureDevOpsServices', 'bitbucketCloud', 'bitbucketServer', 'gitHub', 'gitHubEnterprise', 'gitLab', 'gitLabEnterpriseEdition')),
    git_branch: build/* text */.Qq,
    git_commit: build/* text */.Qq,
    git_snapshot: build/* any */.bz,
    git_tag: build/* text */.Qq,
    job_source: (0,build/* object */.Ik)({
        job_config_path: (0,build/* must */.sb)(build/* text */.Qq),
        import_from_git_branch: (0,build/* must */.sb)(build/* text */.Qq),
        dirty_state: (0,build/* values */.zu)('DISCONNECTED', 'NOT_SYNCED'),
    }),
    sparse_checkout: (0,build/* object */.Ik)({ patterns: (0,build/* list */.p_)(build/* text */.Qq) }),
});
const waits = { min_time_between_triggers_seconds: build/* integer */.nd, wait_after_last_change_seconds: build/* integer */.nd };
const sqlCondition = (0,build/* object */.Ik)({
    sql_query_id: (0,build/* must */.sb)(build/* text */.Qq),
    warehouse_id: (0,build/* must */.sb)(build/* text */.Qq),
    trigger_mode: (0,build/* values */.zu)('QUERY_RETURNS_ROWS', 'RESULT_VALUE_CHANGES'),
});
const tableUpdate = (0,build/* object */.Ik)({
    table_names: (0,build/* must */.sb)((0,build/* list */.p_)(build/* text */.Qq)),
    condition: (0,build/* values */.zu)('ALL_UPDATED', 'ANY_UPDATED'),
    ...waits,
});
const modelTrigger = (0,build/* object */.Ik)({
    condition: (0,build/* must */.sb)((0,build/* values */.zu)('MODEL_ALIAS_SET', 'MODEL_CREATED', 'MODEL_VERSION_READY')),
    aliases: (0,build/* list */.p_)(build/* text */.Qq),
    securable_name: build/* text */.Qq,
    ...waits,
});
const starts = {
    file_arrival: (0,build/* object */.Ik)({ url: (0,build/* must */.sb)(build/* text */.Qq), ...waits }),
    job_completion: build/* any */.bz,
    model: modelTrigger,
    pause_status: pauseStatus,
    periodic: (0,build/* object */.Ik)({ interval: (0,build/* must */.sb)(build/* integer */.nd), unit: (0,build/* must */.sb)((0,build/* values */.zu)('MINUTES', 'HOURS', 'DAYS', 'WEEKS')) }),
    sql_condition: sqlCondition,
    table_update: tableUpdate,
};
const schedule = (0,build/* object */.Ik)({
    quartz_cron_expression: (0,build/* must */.sb)(build/* text */.Qq),
    timezone_id: (0,build/* must */.sb)(build/* text */.Qq),
    pause_status: pauseStatus,
    sql_condition: sqlCondition,
});
const continuous = (0,build/* object */.Ik)({
    maintenance_window: build/* any */.bz,
    pause_status: pauseStatus,
    task_retry_mode: (0,build/* values */.zu)('NEVER', 'ON_FAILURE'),
});
const job = (0,build/* object */.Ik)({
    budget_policy_id: build/* text */.Qq,
    continuous,
    deployment: build/* any */.bz,
    description: build/* text */.Qq,
    duration_target: build/* text */.Qq,
    edit_mode: (0,build/* values */.zu)('EDITABLE', 'UI_LOCKED'),
    email_notifications: emailNotifications,
    environment_variables: (0,build/* list */.p_)((0,build/* object */.Ik)({ environment_variables_key: (0,build/* must */.sb)(build/* text */.Qq), spec: (0,build/* object */.Ik)({ files: (0,build/* list */.p_)(build/* text */.Qq), variables: (0,build/* map */.Tj)(build/* text */.Qq) }) })),
    environments: (0,build/* list */.p_)((0,build/* object */.Ik)({ environment_key: (0,build/* must */.sb)(build/* text */.Qq), spec: environmentSpec })),
    format: (0,build/* values */.zu)('MULTI_TASK', 'SINGLE_TASK'),
    git_source: job_gitSource,
    health: health,
    job_clusters: (0,build/* list */.p_)((0,build/* object */.Ik)({
        job_cluster_key: (0,build/* must */.sb)(build/* text */.Qq),
        new_cluster: clusterSpec,
        serverless_compute: (0,build/* object */.Ik)({ policy_id: build/* text */.Qq }),
        serverless_compute_id: build/* text */.Qq,
    })),
    lifecycle: lifecycle,
    max_concurrent_runs: build/* integer */.nd,
    name: build/* text */.Qq,
    notification_settings: notificationSettings,
    parameters: (0,build/* list */.p_)((0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), default: (0,build/* must */.sb)(build/* text */.Qq) })),
    parent_path: build/* text */.Qq,
    performance_target: (0,build/* values */.zu)('PERFORMANCE_OPTIMIZED', 'STANDARD'),
    permissions: permissions,
    queue: (0,build/* object */.Ik)({ enabled: (0,build/* must */.sb)(build/* boolean */.zM) }),
    run_as: runAs,
    schedule,
    tags: (0,build/* map */.Tj)(build/* text */.Qq),
    tasks: (0,build/* list */.p_)(task),
    timeout_seconds: build/* integer */.nd,
    trigger: (0,build/* object */.Ik)(starts),
    triggers: (0,build/* list */.p_)((0,build/* object */.Ik)({
        ...starts,
        continuous,
        schedule: (0,build/* object */.Ik)({ quartz_cron_expression: (0,build/* must */.sb)(build/* text */.Qq), timezone_id: (0,build/* must */.sb)(build/* text */.Qq) }),
    })),
    usage_policy_id: build/* text */.Qq,
    webhook_notifications: webhookNotifications,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/job-run.js



const job_run_useJobParameters = 'Use "job_parameters".';
const jobRun = (0,build/* object */.Ik)({
    job_id: (0,build/* must */.sb)(build/* integer */.nd),
    dbt_commands: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), job_run_useJobParameters),
    duration_target: build/* text */.Qq,
    idempotency_token: build/* text */.Qq,
    jar_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), job_run_useJobParameters),
    job_parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    lifecycle: (0,build/* extended */.uQ)(lifecycle, { triggers: build/* any */.bz }),
    notebook_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), job_run_useJobParameters),
    only: (0,build/* list */.p_)(build/* text */.Qq),
    performance_target: (0,build/* values */.zu)('PERFORMANCE_OPTIMIZED', 'STANDARD'),
    pipeline_params: (0,build/* object */.Ik)(refresh),
    python_named_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), job_run_useJobParameters),
    python_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), job_run_useJobParameters),
    queue: (0,build/* object */.Ik)({ enabled: (0,build/* must */.sb)(build/* boolean */.zM) }),
    spark_submit_params: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), job_run_useJobParameters),
    sql_params: (0,build/* deprecated */.io)((0,build/* map */.Tj)(build/* text */.Qq), job_run_useJobParameters),
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/machine-learning.js


const tags = (0,build/* list */.p_)((0,build/* object */.Ik)({ key: build/* text */.Qq, value: build/* text */.Qq }));
const experiment = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    artifact_location: build/* text */.Qq,
    lifecycle: lifecycle,
    permissions: permissions,
    tags,
    trace_location: (0,build/* object */.Ik)({
        uc_trace_location: (0,build/* object */.Ik)({ catalog: (0,build/* must */.sb)(build/* text */.Qq), schema: (0,build/* must */.sb)(build/* text */.Qq), table_prefix: build/* text */.Qq }),
    }),
});
const model = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    description: build/* text */.Qq,
    lifecycle: lifecycle,
    permissions: permissions,
    tags,
});
const vectorSearchEndpoint = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    endpoint_type: (0,build/* must */.sb)((0,build/* values */.zu)('STANDARD', 'STORAGE_OPTIMIZED')),
    budget_policy_id: build/* text */.Qq,
    lifecycle: lifecycle,
    permissions: permissions,
    target_qps: build/* integer */.nd,
    usage_policy_id: build/* text */.Qq,
});
const embeddingSourceColumns = (0,build/* list */.p_)((0,build/* object */.Ik)({ embedding_model_endpoint_name: build/* text */.Qq, model_endpoint_name_for_query: build/* text */.Qq, name: build/* text */.Qq }));
const embeddingVectorColumns = (0,build/* list */.p_)((0,build/* object */.Ik)({ embedding_dimension: build/* integer */.nd, name: build/* text */.Qq }));
const vectorSearchIndex = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    endpoint_name: (0,build/* must */.sb)(build/* text */.Qq),
    primary_key: (0,build/* must */.sb)(build/* text */.Qq),
    index_type: (0,build/* must */.sb)((0,build/* values */.zu)('DELTA_SYNC', 'DIRECT_ACCESS')),
    delta_sync_index_spec: (0,build/* object */.Ik)({
        columns_to_index: (0,build/* list */.p_)(build/* text */.Qq),
        columns_to_sync: (0,build/* list */.p_)(build/* text */.Qq),
        embedding_source_columns: embeddingSourceColumns,
        embedding_vector_columns: embeddingVectorColumns,
        embedding_writeback_table: build/* text */.Qq,
        pipeline_type: (0,build/* values */.zu)('CONTINUOUS', 'TRIGGERED'),
        source_table: build/* text */.Qq,
    }),
    direct_access_index_spec: (0,build/* object */.Ik)({
        embedding_source_columns: embeddingSourceColumns,
        embedding_vector_columns: embeddingVectorColumns,
        schema_json: build/* text */.Qq,
    }),
    grants: grants,
    index_subtype: (0,build/* values */.zu)('FULL_TEXT', 'HYBRID', 'VECTOR'),
    lifecycle: lifecycle,
});
const gatewayService = {
    parent: (0,build/* must */.sb)(build/* text */.Qq),
    comment: build/* text */.Qq,
    config: build/* any */.bz,
    grants: grants,
    lifecycle: lifecycle,
};
const modelService = (0,build/* object */.Ik)({ ...gatewayService, model_service_id: (0,build/* must */.sb)(build/* text */.Qq) });
const modelProviderService = (0,build/* object */.Ik)({ ...gatewayService, model_provider_service_id: (0,build/* must */.sb)(build/* text */.Qq) });
const mcpService = (0,build/* object */.Ik)({ ...gatewayService, mcp_service_id: (0,build/* must */.sb)(build/* text */.Qq) });

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/pipeline.js



const pipelineCluster = (0,build/* object */.Ik)({
    apply_policy_default_values: build/* boolean */.zM,
    autoscale: (0,build/* object */.Ik)({ min_workers: (0,build/* must */.sb)(build/* integer */.nd), max_workers: (0,build/* must */.sb)(build/* integer */.nd), mode: (0,build/* values */.zu)('ENHANCED', 'LEGACY') }),
    aws_attributes: awsAttributes,
    azure_attributes: azureAttributes,
    cluster_log_conf: clusterLogConf,
    custom_tags: (0,build/* map */.Tj)(build/* text */.Qq),
    driver_instance_pool_id: build/* text */.Qq,
    driver_node_type_id: build/* text */.Qq,
    enable_local_disk_encryption: build/* boolean */.zM,
    gcp_attributes: gcpAttributes,
    init_scripts: (0,build/* list */.p_)(initScript),
    instance_pool_id: build/* text */.Qq,
    label: build/* text */.Qq,
    node_type_id: build/* text */.Qq,
    num_workers: build/* integer */.nd,
    policy_id: build/* text */.Qq,
    spark_conf: (0,build/* map */.Tj)(build/* text */.Qq),
    spark_env_vars: (0,build/* map */.Tj)(build/* text */.Qq),
    ssh_public_keys: (0,build/* list */.p_)(build/* text */.Qq),
});
const tableConfiguration = (0,build/* object */.Ik)({
    auto_full_refresh_policy: (0,build/* object */.Ik)({ enabled: (0,build/* must */.sb)(build/* boolean */.zM), min_interval_hours: build/* integer */.nd }),
    clustering_columns: (0,build/* list */.p_)(build/* text */.Qq),
    enable_auto_clustering: build/* boolean */.zM,
    exclude_columns: (0,build/* list */.p_)(build/* text */.Qq),
    include_columns: (0,build/* list */.p_)(build/* text */.Qq),
    primary_keys: (0,build/* list */.p_)(build/* text */.Qq),
    query_based_connector_config: (0,build/* object */.Ik)({
        cursor_columns: (0,build/* list */.p_)(build/* text */.Qq),
        deletion_condition: build/* text */.Qq,
        hard_deletion_sync_min_interval_in_seconds: build/* integer */.nd,
    }),
    row_filter: build/* text */.Qq,
    salesforce_include_formula_fields: build/* boolean */.zM,
    scd_type: (0,build/* values */.zu)('APPEND_ONLY', 'SCD_TYPE_1', 'SCD_TYPE_2'),
    sequence_by: (0,build/* list */.p_)(build/* text */.Qq),
    source_metadata_column: build/* text */.Qq,
    table_properties: (0,build/* map */.Tj)(build/* text */.Qq),
    workday_report_parameters: (0,build/* object */.Ik)({
        incremental: (0,build/* deprecated */.io)(build/* boolean */.zM, ''),
        parameters: (0,build/* map */.Tj)(build/* text */.Qq),
        report_parameters: (0,build/* deprecated */.io)((0,build/* list */.p_)((0,build/* object */.Ik)({ key: build/* text */.Qq, value: build/* text */.Qq })), ''),
    }),
});
const pipeline_destination = { destination_catalog: (0,build/* must */.sb)(build/* text */.Qq), destination_schema: (0,build/* must */.sb)(build/* text */.Qq) };
const ingestionObject = (0,build/* object */.Ik)({
    report: (0,build/* object */.Ik)({
        source_url: (0,build/* must */.sb)(build/* text */.Qq),
        ...pipeline_destination,
        destination_table: build/* text */.Qq,
        table_configuration: tableConfiguration,
    }),
    schema: (0,build/* object */.Ik)({
        ...pipeline_destination,
        connector_options: build/* any */.bz,
        fanout_options: build/* any */.bz,
        source_catalog: build/* text */.Qq,
        source_schema: build/* text */.Qq,
        table_configuration: tableConfiguration,
    }),
    table: (0,build/* object */.Ik)({
        ...pipeline_destination,
        connector_options: build/* any */.bz,
        destination_table: build/* text */.Qq,
        source_catalog: build/* text */.Qq,
        source_schema: build/* text */.Qq,
        source_table: build/* text */.Qq,
        table_configuration: tableConfiguration,
    }),
});
const day = (0,build/* values */.zu)('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');
const timeWindow = (0,build/* object */.Ik)({ start_hour: (0,build/* must */.sb)(build/* integer */.nd), days_of_week: (0,build/* list */.p_)(day), time_zone_id: build/* text */.Qq });
const ingestionDefinition = (0,build/* object */.Ik)({
    connection_name: build/* text */.Qq,
    connector_type: (0,build/* values */.zu)('CDC', 'QUERY_BASED'),
    data_staging_options: (0,build/* object */.Ik)({ catalog_name: (0,build/* must */.sb)(build/* text */.Qq), schema_name: (0,build/* must */.sb)(build/* text */.Qq), volume_name: build/* text */.Qq }),
    full_refresh_window: timeWindow,
    ingest_from_uc_foreign_catalog: build/* boolean */.zM,
    ingestion_gateway_id: build/* text */.Qq,
    netsuite_jar_path: build/* text */.Qq,
    objects: (0,build/* list */.p_)(ingestionObject),
    source_configurations: (0,build/* list */.p_)((0,build/* object */.Ik)({
        api_source_connector_config: (0,build/* object */.Ik)({ configs: (0,build/* map */.Tj)(build/* text */.Qq) }),
        catalog: (0,build/* object */.Ik)({
            postgres: (0,build/* object */.Ik)({ slot_config: (0,build/* object */.Ik)({ publication_name: build/* text */.Qq, slot_name: build/* text */.Qq }) }),
            source_catalog: build/* text */.Qq,
        }),
        google_ads_config: (0,build/* object */.Ik)({ manager_account_id: build/* text */.Qq }),
    })),
    source_type: build/* text */.Qq,
    table_configuration: tableConfiguration,
});
const gatewayDefinition = (0,build/* object */.Ik)({
    connection_name: (0,build/* must */.sb)(build/* text */.Qq),
    gateway_storage_catalog: (0,build/* must */.sb)(build/* text */.Qq),
    gateway_storage_schema: (0,build/* must */.sb)(build/* text */.Qq),
    connection_id: (0,build/* deprecated */.io)(build/* text */.Qq, 'Use "connection_name".'),
    connection_parameters: (0,build/* object */.Ik)({ source_catalog: build/* text */.Qq }),
    gateway_storage_name: build/* text */.Qq,
});
const pipelineLibrary = (0,build/* object */.Ik)({
    file: (0,build/* object */.Ik)({ path: build/* text */.Qq }),
    glob: (0,build/* object */.Ik)({ include: build/* text */.Qq }),
    jar: build/* text */.Qq,
    maven: (0,build/* object */.Ik)({ coordinates: (0,build/* must */.sb)(build/* text */.Qq), exclusions: (0,build/* list */.p_)(build/* text */.Qq), repo: build/* text */.Qq }),
    notebook: (0,build/* object */.Ik)({ path: build/* text */.Qq }),
    whl: (0,build/* deprecated */.io)(build/* text */.Qq, ''),
});
const pipeline = (0,build/* object */.Ik)({
    allow_duplicate_names: build/* boolean */.zM,
    budget_policy_id: build/* text */.Qq,
    cascade_on_destroy: build/* boolean */.zM,
    catalog: build/* text */.Qq,
    channel: build/* text */.Qq,
    clusters: (0,build/* list */.p_)(pipelineCluster),
    configuration: (0,build/* map */.Tj)(build/* text */.Qq),
    continuous: build/* boolean */.zM,
    deployment: build/* any */.bz,
    development: build/* boolean */.zM,
    dry_run: build/* boolean */.zM,
    edition: build/* text */.Qq,
    environment: (0,build/* object */.Ik)({ dependencies: (0,build/* list */.p_)(build/* text */.Qq), environment_version: build/* text */.Qq }),
    event_log: (0,build/* object */.Ik)({ catalog: build/* text */.Qq, name: build/* text */.Qq, schema: build/* text */.Qq }),
    filters: (0,build/* object */.Ik)({ exclude: (0,build/* list */.p_)(build/* text */.Qq), include: (0,build/* list */.p_)(build/* text */.Qq) }),
    gateway_definition: gatewayDefinition,
    id: build/* text */.Qq,
    ingestion_definition: ingestionDefinition,
    libraries: (0,build/* list */.p_)(pipelineLibrary),
    lifecycle: lifecycle,
    name: build/* text */.Qq,
    notifications: (0,build/* list */.p_)((0,build/* object */.Ik)({ alerts: (0,build/* list */.p_)(build/* text */.Qq), email_recipients: (0,build/* list */.p_)(build/* text */.Qq) })),
    parameters: (0,build/* map */.Tj)(build/* text */.Qq),
    parent_path: build/* text */.Qq,
    permissions: permissions,
    photon: build/* boolean */.zM,
    restart_window: timeWindow,
    root_path: build/* text */.Qq,
    run_as: runAs,
    schema: build/* text */.Qq,
    serverless: build/* boolean */.zM,
    serverless_compute_id: build/* text */.Qq,
    storage: build/* text */.Qq,
    tags: (0,build/* map */.Tj)(build/* text */.Qq),
    target: (0,build/* deprecated */.io)(build/* text */.Qq, 'Use "schema".'),
    trigger: (0,build/* deprecated */.io)((0,build/* object */.Ik)({ cron: (0,build/* object */.Ik)({ quartz_cron_schedule: build/* text */.Qq, timezone_id: build/* text */.Qq }), manual: (0,build/* object */.Ik)({}) }), 'Start the pipeline from a job with a schedule.'),
    usage_policy_id: build/* text */.Qq,
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/serving.js


const inferenceTable = (0,build/* object */.Ik)({
    catalog_name: build/* text */.Qq,
    enabled: build/* boolean */.zM,
    schema_name: build/* text */.Qq,
    table_name_prefix: build/* text */.Qq,
});
const guardrails = (0,build/* object */.Ik)({
    invalid_keywords: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), ''),
    pii: (0,build/* object */.Ik)({ behavior: (0,build/* values */.zu)('BLOCK', 'MASK', 'NONE') }),
    safety: build/* boolean */.zM,
    valid_topics: (0,build/* deprecated */.io)((0,build/* list */.p_)(build/* text */.Qq), ''),
});
const aiGateway = (0,build/* object */.Ik)({
    fallback_config: (0,build/* object */.Ik)({ enabled: (0,build/* must */.sb)(build/* boolean */.zM) }),
    guardrails: (0,build/* object */.Ik)({ input: guardrails, output: guardrails }),
    inference_table_config: inferenceTable,
    rate_limits: (0,build/* list */.p_)((0,build/* object */.Ik)({
        renewal_period: (0,build/* must */.sb)((0,build/* values */.zu)('minute')),
        calls: build/* integer */.nd,
        key: (0,build/* values */.zu)('endpoint', 'service_principal', 'user', 'user_group'),
        principal: build/* text */.Qq,
        tokens: build/* integer */.nd,
    })),
    usage_tracking_config: (0,build/* object */.Ik)({ enabled: build/* boolean */.zM }),
});
const externalModel = (0,build/* object */.Ik)({
    provider: (0,build/* must */.sb)((0,build/* values */.zu)('ai21labs', 'amazon-bedrock', 'anthropic', 'cohere', 'custom', 'databricks-model-serving', 'google-cloud-vertex-ai', 'openai', 'palm')),
    name: (0,build/* must */.sb)(build/* text */.Qq),
    task: (0,build/* must */.sb)(build/* text */.Qq),
    ai21labs_config: (0,build/* object */.Ik)({ ai21labs_api_key: build/* text */.Qq, ai21labs_api_key_plaintext: build/* text */.Qq }),
    amazon_bedrock_config: (0,build/* object */.Ik)({
        aws_region: (0,build/* must */.sb)(build/* text */.Qq),
        bedrock_provider: (0,build/* must */.sb)((0,build/* values */.zu)('ai21labs', 'amazon', 'anthropic', 'cohere')),
        aws_access_key_id: build/* text */.Qq,
        aws_access_key_id_plaintext: build/* text */.Qq,
        aws_secret_access_key: build/* text */.Qq,
        aws_secret_access_key_plaintext: build/* text */.Qq,
        instance_profile_arn: build/* text */.Qq,
        uc_service_credential_name: build/* text */.Qq,
    }),
    anthropic_config: (0,build/* object */.Ik)({ anthropic_api_key: build/* text */.Qq, anthropic_api_key_plaintext: build/* text */.Qq }),
    cohere_config: (0,build/* object */.Ik)({ cohere_api_base: build/* text */.Qq, cohere_api_key: build/* text */.Qq, cohere_api_key_plaintext: build/* text */.Qq }),
    custom_provider_config: (0,build/* object */.Ik)({
        custom_provider_url: (0,build/* must */.sb)(build/* text */.Qq),
        api_key_auth: (0,build/* object */.Ik)({ key: (0,build/* must */.sb)(build/* text */.Qq), value: build/* text */.Qq, value_plaintext: build/* text */.Qq }),
        bearer_token_auth: (0,build/* object */.Ik)({ token: build/* text */.Qq, token_plaintext: build/* text */.Qq }),
    }),
    databricks_model_serving_config: (0,build/* object */.Ik)({
        databricks_workspace_url: (0,build/* must */.sb)(build/* text */.Qq),
        databricks_api_token: build/* text */.Qq,
        databricks_api_token_plaintext: build/* text */.Qq,
    }),
    google_cloud_vertex_ai_config: (0,build/* object */.Ik)({
        project_id: (0,build/* must */.sb)(build/* text */.Qq),
        region: (0,build/* must */.sb)(build/* text */.Qq),
        private_key: build/* text */.Qq,
        private_key_plaintext: build/* text */.Qq,
    }),
    openai_config: (0,build/* object */.Ik)({
        microsoft_entra_client_id: build/* text */.Qq,
        microsoft_entra_client_secret: build/* text */.Qq,
        microsoft_entra_client_secret_plaintext: build/* text */.Qq,
        microsoft_entra_tenant_id: build/* text */.Qq,
        openai_api_base: build/* text */.Qq,
        openai_api_key: build/* text */.Qq,
        openai_api_key_plaintext: build/* text */.Qq,
        openai_api_type: build/* text */.Qq,
        openai_api_version: build/* text */.Qq,
        openai_deployment_name: build/* text */.Qq,
        openai_organization: build/* text */.Qq,
    }),
    palm_config: (0,build/* object */.Ik)({ palm_api_key: build/* text */.Qq, palm_api_key_plaintext: build/* text */.Qq }),
});
const capacity = {
    burst_scaling_enabled: build/* boolean */.zM,
    environment_vars: (0,build/* map */.Tj)(build/* text */.Qq),
    instance_profile_arn: build/* text */.Qq,
    max_provisioned_concurrency: build/* integer */.nd,
    max_provisioned_throughput: build/* integer */.nd,
    min_provisioned_concurrency: build/* integer */.nd,
    min_provisioned_throughput: build/* integer */.nd,
    name: build/* text */.Qq,
    provisioned_model_units: build/* integer */.nd,
    workload_size: build/* text */.Qq,
    workload_type: (0,build/* values */.zu)(...['CPU', 'CPU_LARGE', 'CPU_MEDIUM', 'GPU_LARGE', 'GPU_MEDIUM', 'GPU_SMALL', 'GPU_XLARGE', 'MULTIGPU_MEDIUM'], ...['GPU_LARGE_2', 'GPU_MEDIUM_8', 'GPU_XLARGE_8']),
};
const servedEntity = (0,build/* object */.Ik)({
    ...capacity,
    entity_name: build/* text */.Qq,
    entity_version: build/* text */.Qq,
    external_model: externalModel,
    scale_to_zero_enabled: build/* boolean */.zM,
});
const servedModel = (0,build/* object */.Ik)({
    ...capacity,
    model_name: (0,build/* must */.sb)(build/* text */.Qq),
    model_version: (0,build/* must */.sb)(build/* text */.Qq),
    scale_to_zero_enabled: (0,build/* must */.sb)(build/* boolean */.zM),
});
const endpointConfig = (0,build/* object */.Ik)({
    auto_capture_config: (0,build/* deprecated */.io)(inferenceTable, 'Use "inference_table_config" of "ai_gateway".'),
    served_entities: (0,build/* list */.p_)(servedEntity),
    served_models: (0,build/* list */.p_)(servedModel),
    traffic_config: (0,build/* object */.Ik)({
        routes: (0,build/* list */.p_)((0,build/* object */.Ik)({ traffic_percentage: (0,build/* must */.sb)(build/* integer */.nd), served_entity_name: build/* text */.Qq, served_model_name: build/* text */.Qq })),
    }),
});
const telemetryFeature = (0,build/* values */.zu)(...['INFERENCE_TABLE', 'LOGS', 'METRICS', 'TRACES'].map((what) => `TELEMETRY_FEATURE_${what}`));
const servingEndpoint = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    ai_gateway: aiGateway,
    budget_policy_id: build/* text */.Qq,
    config: endpointConfig,
    description: build/* text */.Qq,
    email_notifications: (0,build/* object */.Ik)({ on_update_failure: (0,build/* list */.p_)(build/* text */.Qq), on_update_success: (0,build/* list */.p_)(build/* text */.Qq) }),
    lifecycle: lifecycle,
    permissions: permissions,
    rate_limits: (0,build/* deprecated */.io)((0,build/* list */.p_)((0,build/* object */.Ik)({ calls: (0,build/* must */.sb)(build/* integer */.nd), renewal_period: (0,build/* must */.sb)((0,build/* values */.zu)('minute')), key: (0,build/* values */.zu)('endpoint', 'user') })), 'Use "rate_limits" of "ai_gateway".'),
    route_optimized: build/* boolean */.zM,
    tags: (0,build/* list */.p_)((0,build/* object */.Ik)({ key: (0,build/* must */.sb)(build/* text */.Qq), value: build/* text */.Qq })),
    telemetry_config: (0,build/* object */.Ik)({
        enabled_telemetry_features: (0,build/* list */.p_)(telemetryFeature),
        inference_table_config: (0,build/* object */.Ik)({ name: build/* text */.Qq, sampling_fraction: build/* decimal */._ }),
        table_names: (0,build/* object */.Ik)({ annotations_table: build/* text */.Qq, logs_table: build/* text */.Qq, metrics_table: build/* text */.Qq, traces_table: build/* text */.Qq }),
        telemetry_profile_id: build/* text */.Qq,
    }),
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/sql.js



const sqlWarehouse = (0,build/* object */.Ik)({
    auto_stop_mins: build/* integer */.nd,
    channel: (0,build/* object */.Ik)({
        dbsql_version: build/* text */.Qq,
        name: (0,build/* values */.zu)('CHANNEL_NAME_CURRENT', 'CHANNEL_NAME_CUSTOM', 'CHANNEL_NAME_PREVIEW', 'CHANNEL_NAME_PREVIOUS'),
    }),
    cluster_size: build/* text */.Qq,
    creator_name: build/* text */.Qq,
    enable_photon: build/* boolean */.zM,
    enable_serverless_compute: build/* boolean */.zM,
    instance_profile_arn: (0,build/* deprecated */.io)(build/* text */.Qq, ''),
    lifecycle: lifecycleWithStarted,
    max_num_clusters: build/* integer */.nd,
    min_num_clusters: build/* integer */.nd,
    name: build/* text */.Qq,
    permissions: permissions,
    spot_instance_policy: (0,build/* values */.zu)('COST_OPTIMIZED', 'POLICY_UNSPECIFIED', 'RELIABILITY_OPTIMIZED'),
    statement_timeout: build/* integer */.nd,
    tags: (0,build/* object */.Ik)({ custom_tags: (0,build/* list */.p_)((0,build/* object */.Ik)({ key: build/* text */.Qq, value: build/* text */.Qq })) }),
    warehouse_type: (0,build/* values */.zu)('CLASSIC', 'PRO', 'REALTIME', 'TYPE_UNSPECIFIED'),
});
const dashboard = (0,build/* object */.Ik)({
    create_time: build/* text */.Qq,
    dashboard_id: build/* text */.Qq,
    dataset_catalog: build/* text */.Qq,
    dataset_schema: build/* text */.Qq,
    display_name: build/* text */.Qq,
    embed_credentials: build/* boolean */.zM,
    etag: build/* text */.Qq,
    file_path: build/* text */.Qq,
    lifecycle: lifecycle,
    lifecycle_state: (0,build/* values */.zu)('ACTIVE', 'TRASHED'),
    parent_path: build/* text */.Qq,
    path: build/* text */.Qq,
    permissions: permissions,
    serialized_dashboard: build/* any */.bz,
    update_time: build/* text */.Qq,
    warehouse_id: build/* text */.Qq,
});
const genieSpace = (0,build/* object */.Ik)({
    description: build/* text */.Qq,
    etag: build/* text */.Qq,
    file_path: build/* text */.Qq,
    lifecycle: lifecycle,
    parent_path: build/* text */.Qq,
    permissions: permissions,
    serialized_space: build/* any */.bz,
    space_id: build/* text */.Qq,
    title: build/* text */.Qq,
    warehouse_id: build/* text */.Qq,
});
const alertColumn = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    aggregation: (0,build/* values */.zu)('AVG', 'COUNT', 'COUNT_DISTINCT', 'MAX', 'MEDIAN', 'MIN', 'STDDEV', 'SUM'),
    display: build/* text */.Qq,
});
const evaluation = (0,build/* object */.Ik)({
    comparison_operator: (0,build/* must */.sb)((0,build/* values */.zu)('EQUAL', 'NOT_EQUAL', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN', 'LESS_THAN_OR_EQUAL', 'IS_NULL', 'IS_NOT_NULL')),
    source: (0,build/* must */.sb)(alertColumn),
    empty_result_state: (0,build/* values */.zu)('ERROR', 'OK', 'TRIGGERED', 'UNKNOWN'),
    notification: (0,build/* object */.Ik)({
        notify_on_ok: build/* boolean */.zM,
        retrigger_seconds: build/* integer */.nd,
        subscriptions: (0,build/* list */.p_)((0,build/* object */.Ik)({ destination_id: build/* text */.Qq, user_email: build/* text */.Qq })),
    }),
    threshold: (0,build/* object */.Ik)({
        column: alertColumn,
        value: (0,build/* object */.Ik)({ bool_value: build/* boolean */.zM, double_value: build/* decimal */._, string_value: build/* text */.Qq }),
    }),
});
const sql_alert = (0,build/* object */.Ik)({
    custom_description: build/* text */.Qq,
    custom_summary: build/* text */.Qq,
    custom_template_format: (0,build/* values */.zu)('HTML', 'MARKDOWN'),
    display_name: (0,build/* must */.sb)(build/* text */.Qq),
    evaluation: (0,build/* must */.sb)(evaluation),
    file_path: build/* text */.Qq,
    lifecycle: lifecycle,
    parameters: (0,build/* list */.p_)((0,build/* object */.Ik)({ name: (0,build/* must */.sb)(build/* text */.Qq), type: build/* text */.Qq, value: build/* text */.Qq })),
    parent_path: build/* text */.Qq,
    permissions: permissions,
    query_text: (0,build/* must */.sb)(build/* text */.Qq),
    run_as: runAs,
    run_as_user_name: (0,build/* deprecated */.io)(build/* text */.Qq, 'Use "run_as".'),
    schedule: (0,build/* must */.sb)((0,build/* object */.Ik)({ quartz_cron_schedule: (0,build/* must */.sb)(build/* text */.Qq), timezone_id: (0,build/* must */.sb)(build/* text */.Qq), pause_status: pauseStatus })),
    warehouse_id: (0,build/* must */.sb)(build/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/shared/steps/bundle-validate/schema/core/core-schema.js

















const git = (0,build/* object */.Ik)({ branch: build/* text */.Qq, origin_url: build/* text */.Qq });
const bundle = (0,build/* object */.Ik)({
    name: (0,build/* must */.sb)(build/* text */.Qq),
    cluster_id: build/* text */.Qq,
    compute_id: build/* text */.Qq,
    databricks_cli_version: build/* text */.Qq,
    deployment: (0,build/* object */.Ik)({ fail_on_active_runs: build/* boolean */.zM, lock: (0,build/* object */.Ik)({ enabled: build/* boolean */.zM, force: build/* boolean */.zM }) }),
    engine: build/* text */.Qq,
    git,
    terraform: (0,build/* deprecated */.io)(build/* any */.bz, 'The Databricks CLI deploys without Terraform from version 1.20 on.'),
    uuid: build/* text */.Qq,
});
const workspace = (0,build/* object */.Ik)({
    account_id: build/* text */.Qq,
    artifact_path: build/* text */.Qq,
    auth_type: build/* text */.Qq,
    azure_client_id: build/* text */.Qq,
    azure_environment: build/* text */.Qq,
    azure_login_app_id: build/* text */.Qq,
    azure_tenant_id: build/* text */.Qq,
    azure_use_msi: build/* boolean */.zM,
    azure_workspace_resource_id: build/* text */.Qq,
    client_id: build/* text */.Qq,
    experimental_is_unified_host: build/* boolean */.zM,
    file_path: build/* text */.Qq,
    google_service_account: build/* text */.Qq,
    host: build/* text */.Qq,
    profile: build/* text */.Qq,
    resource_path: build/* text */.Qq,
    root_path: build/* text */.Qq,
    state_path: build/* text */.Qq,
    workspace_id: build/* text */.Qq,
});
const artifacts = (0,build/* map */.Tj)((0,build/* object */.Ik)({
    build: build/* text */.Qq,
    dynamic_version: build/* boolean */.zM,
    executable: (0,build/* values */.zu)('bash', 'sh', 'cmd'),
    files: (0,build/* list */.p_)((0,build/* object */.Ik)({ source: (0,build/* must */.sb)(build/* text */.Qq) })),
    git: build/* any */.bz,
    include: (0,build/* list */.p_)(build/* text */.Qq),
    path: build/* text */.Qq,
    type: (0,build/* values */.zu)('whl', 'jar', 'tgz'),
}));
const presets = (0,build/* object */.Ik)({
    artifacts_dynamic_version: build/* boolean */.zM,
    jobs_max_concurrent_runs: build/* integer */.nd,
    name_prefix: build/* text */.Qq,
    pipelines_development: build/* boolean */.zM,
    source_linked_deployment: build/* boolean */.zM,
    tags: (0,build/* map */.Tj)(build/* text */.Qq),
    trigger_pause_status: build/* text */.Qq,
});
const core_schema_lookup = (0,build/* whole */.WQ)(Object.fromEntries(lookup/* LOOKUPS */.CY.map((name) => [name, build/* text */.Qq])));
const variables = (0,build/* map */.Tj)((0,build/* whole */.WQ)({ default: build/* any */.bz, description: build/* text */.Qq, lookup: core_schema_lookup, type: (0,build/* values */.zu)('complex') }));
const python = (0,build/* object */.Ik)({ mutators: (0,build/* list */.p_)(build/* text */.Qq), resources: (0,build/* list */.p_)(build/* text */.Qq), venv_path: build/* text */.Qq });
const experimental = (0,build/* object */.Ik)({
    immutable_folder: build/* boolean */.zM,
    pydabs: (0,build/* deprecated */.io)((0,build/* object */.Ik)({ enabled: build/* boolean */.zM }), 'Use "python".'),
    python: (0,build/* deprecated */.io)(python, 'Use "python" at the top level.'),
    python_wheel_wrapper: build/* boolean */.zM,
    record_deployment_history: build/* boolean */.zM,
    scripts: (0,build/* map */.Tj)(build/* text */.Qq),
    skip_artifact_cleanup: build/* boolean */.zM,
    skip_name_prefix_for_schema: build/* boolean */.zM,
    use_legacy_run_as: build/* boolean */.zM,
});
const sync = (0,build/* whole */.WQ)({ exclude: (0,build/* list */.p_)(build/* text */.Qq), include: (0,build/* list */.p_)(build/* text */.Qq), paths: (0,build/* list */.p_)(build/* text */.Qq) });
const resources = (0,build/* object */.Ik)({
    alerts: (0,build/* map */.Tj)(sql_alert),
    app_spaces: build/* undescribed */.Pv,
    apps: (0,build/* map */.Tj)(app),
    catalogs: (0,build/* map */.Tj)(catalog),
    cluster_policies: (0,build/* map */.Tj)(clusterPolicy),
    clusters: (0,build/* map */.Tj)((0,build/* extended */.uQ)(clusterSpec, { libraries: libraries, lifecycle: lifecycleWithStarted, permissions: permissions })),
    dashboards: (0,build/* map */.Tj)(dashboard),
    database_catalogs: (0,build/* map */.Tj)(databaseCatalog),
    database_instances: (0,build/* map */.Tj)(databaseInstance),
    experiments: (0,build/* map */.Tj)(experiment),
    external_locations: (0,build/* map */.Tj)(externalLocation),
    feature_specs: (0,build/* map */.Tj)(featureSpec),
    features: (0,build/* map */.Tj)(feature),
    genie_spaces: (0,build/* map */.Tj)(genieSpace),
    instance_pools: (0,build/* map */.Tj)(instancePool),
    job_runs: (0,build/* map */.Tj)(jobRun),
    jobs: (0,build/* map */.Tj)(job),
    materialization_sets: (0,build/* map */.Tj)(materializationSet),
    mcp_services: (0,build/* map */.Tj)(mcpService),
    model_provider_services: (0,build/* map */.Tj)(modelProviderService),
    model_services: (0,build/* map */.Tj)(modelService),
    model_serving_endpoints: (0,build/* map */.Tj)(servingEndpoint),
    models: (0,build/* map */.Tj)(model),
    pipelines: (0,build/* map */.Tj)(pipeline),
    postgres_branches: (0,build/* map */.Tj)(postgresBranch),
    postgres_catalogs: (0,build/* map */.Tj)(postgresCatalog),
    postgres_databases: (0,build/* map */.Tj)(postgresDatabase),
    postgres_endpoints: (0,build/* map */.Tj)(postgresEndpoint),
    postgres_projects: (0,build/* map */.Tj)(postgresProject),
    postgres_roles: (0,build/* map */.Tj)(postgresRole),
    postgres_snapshot_schedules: build/* undescribed */.Pv,
    postgres_synced_tables: (0,build/* map */.Tj)(postgresSyncedTable),
    quality_monitors: (0,build/* map */.Tj)(qualityMonitor),
    registered_models: (0,build/* map */.Tj)(registeredModel),
    schemas: (0,build/* map */.Tj)(schema),
    secret_scopes: (0,build/* map */.Tj)(secretScope),
    secrets: (0,build/* map */.Tj)(secret),
    sql_warehouses: (0,build/* map */.Tj)(sqlWarehouse),
    synced_database_tables: (0,build/* map */.Tj)(syncedDatabaseTable),
    vector_search_endpoints: (0,build/* map */.Tj)(vectorSearchEndpoint),
    vector_search_indexes: (0,build/* map */.Tj)(vectorSearchIndex),
    volumes: (0,build/* map */.Tj)(volume),
});
const target = (0,build/* whole */.WQ)({
    artifacts,
    bundle,
    cluster_id: build/* text */.Qq,
    compute_id: build/* text */.Qq,
    default: build/* boolean */.zM,
    git,
    mode: build/* text */.Qq,
    permissions: permissions,
    presets,
    resources,
    run_as: runAs,
    sync,
    variables: (0,build/* map */.Tj)(build/* any */.bz),
    workspace,
});
const coreSchema = {
    complete: false,
    root: (0,build/* whole */.WQ)({
        artifacts,
        bundle,
        environments: (0,build/* deprecated */.io)((0,build/* map */.Tj)(target), 'Use "targets".'),
        experimental,
        include: (0,build/* list */.p_)(build/* text */.Qq),
        permissions: permissions,
        presets,
        python,
        resources,
        run_as: runAs,
        scripts: (0,build/* map */.Tj)((0,build/* object */.Ik)({ content: build/* text */.Qq, env: (0,build/* map */.Tj)(build/* text */.Qq) })),
        sync,
        targets: (0,build/* map */.Tj)(target),
        variables,
        workspace,
    }),
};


/***/ }),

/***/ 67740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ actualType),
/* harmony export */   Z_: () => (/* binding */ MAX_SCHEMA_BYTES),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kT: () => (/* binding */ requiredType)
/* harmony export */ });
function requiredType(type) {
    return type.kind === 'scalar' && type.values !== undefined ? { ...type, filled: true } : type;
}
function listOf(items) {
    return { kind: 'list', items: requiredType(items) };
}
function actualType(type) {
    let actual = type;
    for (let step = 0; actual.kind === 'later'; step++) {
        if (step > 100)
            return { kind: 'any' };
        actual = actual.to();
    }
    return actual;
}
const MAX_SCHEMA_BYTES = 16 * 1024 * 1024;


/***/ })

};
