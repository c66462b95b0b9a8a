export const id = 134;
export const ids = [134];
export const modules = {

/***/ 93073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inSentence),
/* harmony export */   z: () => (/* binding */ DocumentReader)
/* harmony export */ });
/* harmony import */ var _kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59061);

const NO_MERGE = 'Merge keys are not read here: write the fields, or an alias in the place of a whole value.';
class DocumentReader {
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    get value() {
        return this.#document.value;
    }
    at(path) {
        return this.#document.place(path);
    }
    atCharacter(path, offset) {
        return this.#document.placeInText(path, offset);
    }
    wrong(path, message, hint) {
        this.problems.push({ message, at: this.at(path), ...(hint === undefined ? {} : { hint }) });
        return undefined;
    }
    mapping(value, path, what, known) {
        const mapping = this.anyMapping(value, path, what);
        if (mapping === undefined)
            return undefined;
        for (const key of Object.keys(mapping)) {
            if (known.includes(key))
                continue;
            this.problems.push({
                message: `${what} has no field "${key}".${(0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`,
                at: this.#document.placeOfKey([...path, key]),
                hint: key === '<<' ? NO_MERGE : `Its fields are ${known.join(', ')}.`,
            });
        }
        return mapping;
    }
    anyMapping(value, path, what) {
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
        return this.wrong(path, `${what} must be a mapping with fields.`);
    }
    text(mapping, field, path, what) {
        const own = [...path, field];
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        if (typeof value === 'number')
            return this.#document.written(own) ?? String(value);
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        return this.wrong(own, `The field "${field}" of ${inSentence(what)} must be a text.`);
    }
    requiredText(mapping, field, path, what) {
        if (mapping[field] === undefined)
            return this.missing(field, path, what);
        return this.text(mapping, field, path, what);
    }
    missing(field, path, what) {
        return this.wrong(path, `${capital(what)} has no "${field}".`, `Give it a "${field}".`);
    }
    texts(mapping, field, path, what) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        if (!Array.isArray(value)) {
            const only = this.text(mapping, field, path, what);
            return only === undefined ? undefined : [only];
        }
        const list = this.list(value, [...path, field], `The field "${field}" of ${inSentence(what)}`) ?? [];
        return list.flatMap((_, index) => this.text(value, String(index), [...path, field], what) ?? []);
    }
    number(mapping, field, path, what, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = {}) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        const kind = whole ? 'a whole number' : 'a number';
        const wrong = (why) => this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be ${kind}${why}.`);
        if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
            return wrong('');
        if (value >= min && value <= max)
            return value;
        if (min === Number.NEGATIVE_INFINITY)
            return wrong(` of at most ${max}`);
        return wrong(max === Number.POSITIVE_INFINITY ? ` of at least ${min}` : ` from ${min} to ${max}`);
    }
    boolean(mapping, field, path, what) {
        const value = mapping[field];
        if (value === undefined || typeof value === 'boolean')
            return value;
        return this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be true or false.`);
    }
    choice(mapping, field, path, what, words) {
        const value = mapping[field];
        if (value === undefined)
            return undefined;
        const found = words.find((word) => word === value);
        if (found !== undefined)
            return found;
        const near = typeof value === 'string' ? (0,_kernel_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, words) : '';
        return this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be one of ${words.join(', ')}.${near}`);
    }
    list(value, path, what) {
        if (Array.isArray(value) && value.length > 0)
            return value;
        return this.wrong(path, `${what} must be a list with at least one entry.`);
    }
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function inSentence(what) {
    return what.replace(/^(A|An|The) /, (article) => article.toLowerCase());
}


/***/ }),

/***/ 49709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
const TASKS = {
    binary: 'predictions',
    multiclass: 'predictions',
    regression: 'predictions',
    probability_of_default: 'predictions',
    forecast: 'predictions',
    quantile: 'predictions',
    var: 'returns',
    signal: 'returns',
    strategy: 'returns',
};


/***/ }),

/***/ 7156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSenselessOfLogged),
/* harmony export */   k: () => (/* binding */ refuseRows)
/* harmony export */ });
const ABOUT_ROWS = {
    slices: 'Log a metric of each slice, and give it a rule.',
    fairness: 'Log the disparity, and give it a rule.',
    profile: 'State the thresholds.',
};
function refuseRows(reader, root) {
    for (const [section, hint] of Object.entries(ABOUT_ROWS)) {
        if (root[section] !== undefined)
            reader.wrong([section], `There is no "${section}" in mode "metrics": a run logs numbers, not rows.`, hint);
    }
    const { statistics } = root;
    if (typeof statistics === 'object' && statistics !== null && 'looks' in statistics)
        reader.wrong(['statistics', 'looks'], 'Looks at the holdout cannot be counted in mode "metrics": nobody knows which rows the numbers are of.', 'Judge predictions instead, or leave "looks" out.');
}
function refuseSenselessOfLogged(reader, rule, path, { name, better }, { vsChampion }) {
    for (const field of ['min_rows', 'min_events']) {
        if (rule[field] !== undefined)
            reader.wrong([...path, field], `Of ${name} nobody knows over how many rows it was logged.`, `Leave "${field}" out.`);
    }
    if (better !== 'neither' && rule.better !== undefined && rule.better !== better)
        reader.wrong([...path, 'better'], `Of ${name}, ${better === 'higher' ? 'more' : 'less'} is better.`, 'Leave "better" out, or log a number of another meaning under another name.');
    if (better === 'neither' && rule.better === undefined && vsChampion !== undefined)
        reader.wrong([...path, 'vs_champion'], `Whether more or less of ${name} is better is not known, so it cannot be compared with the champion.`, 'Give the rule better: higher or better: lower.');
}


/***/ }),

/***/ 42964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ BOUND_FIELDS),
  kt: () => (/* binding */ asksNothing),
  gZ: () => (/* binding */ readBounds),
  YR: () => (/* binding */ refuseSenseless)
});

// EXTERNAL MODULE: ./lib/shared/documents/reader.js
var documents_reader = __webpack_require__(93073);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-range.js
function refuseOutOfRange(reader, mapping, path, { name, range }) {
    if (range === undefined)
        return;
    const [low, high] = range;
    for (const { at, says, bound } of boundsOf(mapping)) {
        if (bound >= low && bound <= high)
            continue;
        reader.wrong([...path, ...at], `The values of ${name} lie from ${low} to ${high}; ${says} ${bound}.`, partOf(bound));
    }
    const comparison = mapping.vs_champion;
    if (typeof comparison !== 'object' || comparison === null)
        return;
    for (const [kind, margin] of Object.entries(comparison)) {
        if (typeof margin !== 'number' || margin < high - low)
            continue;
        reader.wrong([...path, 'vs_champion', kind], `The values of ${name} lie from ${low} to ${high}, so none is ${kind === 'no_worse_by' ? 'worse' : 'better'} by more than ${margin}.`, partOf(margin));
    }
}
function boundsOf({ at_least, at_most, between }) {
    const ends = Array.isArray(between) ? between : [];
    const stated = [
        { at: ['at_least'], says: '"at_least" is', bound: at_least },
        { at: ['at_most'], says: '"at_most" is', bound: at_most },
        ...ends.map((bound, index) => ({ at: ['between', index], says: '"between" has', bound })),
    ];
    return stated.flatMap(({ bound, ...where }) => typeof bound === 'number' && Number.isFinite(bound) ? [{ ...where, bound }] : []);
}
function partOf(number) {
    return `Of ${number} in 100 write ${Number((number / 100).toPrecision(12))}.`;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-bounds.js



const BOUND_FIELDS = ['at_least', 'at_most', 'between', 'worst', 'alpha', 'vs_champion'];
function readBounds(scope, mapping, path, what, spec) {
    const { reader } = scope;
    const bounds = {
        atLeast: reader.number(mapping, 'at_least', path, what),
        atMost: reader.number(mapping, 'at_most', path, what),
        between: readBetween(scope, mapping, path, what),
        worst: reader.choice(mapping, 'worst', path, what, ['green', 'amber', 'red']),
        alpha: reader.number(mapping, 'alpha', path, what, { min: 1e-9, max: 0.5 }),
        vsChampion: readComparison(scope, mapping, path, what),
    };
    if (spec !== undefined)
        refuseSenseless(scope, mapping, path, what, spec);
    if (bounds.worst === 'red')
        reader.wrong([...path, 'worst'], `${what} lets every zone through.`, 'Write worst: green or worst: amber; a rule that is to be told only has level: warn.');
    if (bounds.between !== undefined && (bounds.atLeast !== undefined || bounds.atMost !== undefined))
        reader.wrong([...path, 'between'], `${what} states "between" beside "at_least" or "at_most".`, 'Keep one of them.');
    if (bounds.atLeast !== undefined && bounds.atMost !== undefined && bounds.atLeast >= bounds.atMost)
        reader.wrong([...path, 'at_most'], `The field "at_most" of ${(0,documents_reader/* inSentence */.B)(what)} is not above "at_least".`);
    return bounds;
}
function asksNothing(bounds) {
    return Object.values(bounds).every((bound) => bound === undefined);
}
function readBetween({ reader }, mapping, path, what) {
    const value = mapping.between;
    if (value === undefined)
        return undefined;
    const [low, high] = Array.isArray(value) ? value : [];
    const numbers = typeof low === 'number' && typeof high === 'number' && value.length === 2;
    if (numbers && Number.isFinite(low) && Number.isFinite(high) && low < high)
        return [low, high];
    return reader.wrong([...path, 'between'], `The field "between" of ${(0,documents_reader/* inSentence */.B)(what)} must be two numbers, the lower first.`, 'For example between: [0.9, 1.1]');
}
function readComparison({ reader }, mapping, path, what) {
    if (mapping.vs_champion === undefined)
        return undefined;
    const own = [...path, 'vs_champion'];
    const comparison = reader.mapping(mapping.vs_champion, own, `"vs_champion" of ${(0,documents_reader/* inSentence */.B)(what)}`, [
        'no_worse_by',
        'better_by',
    ]);
    if (comparison === undefined)
        return undefined;
    const stated = ['no_worse_by', 'better_by'].filter((kind) => comparison[kind] !== undefined);
    const [kind] = stated;
    if (kind === undefined || stated.length > 1)
        return reader.wrong(own, `"vs_champion" of ${(0,documents_reader/* inSentence */.B)(what)} must state either "no_worse_by" or "better_by".`, 'For example vs_champion: { no_worse_by: 0.005 }');
    const margin = readMargin(comparison[kind]);
    if (margin === undefined)
        return reader.wrong([...own, kind], `The field "${kind}" of ${(0,documents_reader/* inSentence */.B)(what)} must be a margin of 0 or more, or a part of the champion’s value such as 2%.`, 'Margins have no sign: what is better follows from the metric.');
    if (kind === 'no_worse_by' && margin.relative && margin.value >= 1)
        return reader.wrong([...own, kind], `The field "${kind}" of ${(0,documents_reader/* inSentence */.B)(what)} is ${String(comparison[kind])} of the champion’s value: hardly any model is worse by all of it.`, 'Write a margin in units of the metric, without the percent sign.');
    return { kind, margin, at: reader.at(own) };
}
function readMargin(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) && value >= 0 ? { value, relative: false } : undefined;
    const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
    return number === undefined ? undefined : { value: Number(number) / 100, relative: true };
}
function refuseSenseless({ reader }, mapping, path, what, spec) {
    const takes = (0,metric/* boundsTaken */.vS)({ ...spec, comparable: true });
    for (const field of BOUND_FIELDS) {
        if (mapping[field] === undefined)
            continue;
        const own = [...path, field];
        if (!takes.includes(field))
            reader.wrong(own, `${what} states "${field}", which says nothing about ${spec.name}.`, `It takes ${takes.join(', ')}.`);
        else if (field === 'vs_champion' && !spec.comparable)
            reader.wrong(own, `${spec.name} is not compared with the champion.`, 'State an absolute bound.');
        else if (field === 'vs_champion' && spec.better === 'neither' && spec.mode === 'predictions')
            reader.wrong(own, `${what} compares with the champion, and nothing says whether more or less of it is better.`, 'Give the rule better: higher or better: lower.');
        else if (field === 'at_least' && spec.better === 'lower')
            reader.wrong(own, `Of ${spec.name}, less is better; "at_least" would let only bad models through.`, 'Write at_most.');
        else if (field === 'at_most' && spec.better === 'higher')
            reader.wrong(own, `Of ${spec.name}, more is better; "at_most" would let only bad models through.`, 'Write at_least.');
    }
    refuseOutOfRange(reader, mapping, path, spec);
}


/***/ }),

/***/ 13775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   n_: () => (/* binding */ DATA_FIELDS),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
const COLUMNS = {
    binary: { needs: ['id', 'label', 'score'], may: ['positive', 'weight', 'cluster', 'time'] },
    probability_of_default: { needs: ['id', 'label', 'score'], may: ['positive', 'weight', 'cluster', 'time'] },
    multiclass: { needs: ['id', 'label'], may: ['prediction', 'probabilities', 'weight', 'cluster', 'time'] },
    regression: { needs: ['id', 'label', 'prediction'], may: ['weight', 'cluster', 'time'] },
    forecast: { needs: ['id', 'label', 'prediction', 'time'], may: ['weight', 'cluster', 'horizon'] },
    quantile: { needs: ['id', 'label', 'prediction', 'quantile'], may: ['weight', 'cluster', 'time'] },
    var: { needs: ['date', 'pnl', 'var'], may: ['es', 'rtpl', 'pit', 'quantile', 'es_confidence'] },
    signal: { needs: ['date', 'id', 'signal', 'outcome'], may: [] },
    strategy: { needs: ['date', 'returns'], may: ['periods_per_year', 'trials'] },
};
const MODELS = ['candidate', 'champion'];
const FILES = ['reference', 'artifact', 'match_rate'];
const DATA_FIELDS = [...MODELS, ...FILES];
const PATH = ['data'];
const WHAT = 'the data';
function readData(scope, root) {
    const { reader, mode, task } = scope;
    if (root.data === undefined)
        return reader.missing('data', [], 'a model gate');
    const known = task === undefined || mode === undefined ? undefined : fieldsOf(task, mode);
    const data = known === undefined
        ? reader.anyMapping(root.data, PATH, 'The field "data"')
        : reader.mapping(root.data, PATH, 'The field "data"', [...known.always, ...known.needs, ...known.may]);
    if (data === undefined)
        return undefined;
    for (const field of known?.needs ?? [])
        if (data[field] === undefined)
            reader.missing(field, PATH, WHAT);
    const candidate = model(scope, data, 'candidate');
    if (candidate === undefined && data.candidate === undefined)
        reader.wrong(PATH, 'The data has no "candidate".', 'Give it a "candidate", or name one by the input candidate.');
    const columns = readColumns(reader, data);
    if (mode === 'predictions' &&
        task === 'multiclass' &&
        data.prediction === undefined &&
        data.probabilities === undefined)
        reader.wrong(PATH, 'The data have neither "prediction" nor "probabilities".', 'Name the column of the predicted class, or one for each class.');
    const rest = {
        at: reader.at(PATH),
        champion: model(scope, data, 'champion'),
        reference: named(reader, data, 'reference'),
        artifact: reader.text(data, 'artifact', PATH, WHAT) ?? 'predictions.parquet',
        columns,
        positive: readPositive(reader, data),
        matchRate: reader.number(data, 'match_rate', PATH, WHAT, { min: 0.5, max: 1 }) ?? 0.999,
        horizon: reader.number(data, 'horizon', PATH, WHAT, { min: 1, max: 10_000, whole: true }) ?? 1,
        quantile: reader.number(data, 'quantile', PATH, WHAT, { min: 0.0001, max: 0.9999 }),
        esConfidence: reader.number(data, 'es_confidence', PATH, WHAT, { min: 0.5, max: 0.9999 }),
        periodsPerYear: reader.number(data, 'periods_per_year', PATH, WHAT, { min: 1, max: 1_000_000 }),
        trials: readTrials(reader, data),
    };
    return candidate === undefined ? undefined : { candidate, ...rest };
}
function fieldsOf(task, mode) {
    return mode === 'metrics'
        ? { always: MODELS, needs: [], may: [] }
        : { always: [...MODELS, ...FILES], ...COLUMNS[task] };
}
function named(reader, mapping, field, path = PATH) {
    const name = reader.text(mapping, field, path, WHAT);
    return name === undefined ? undefined : { name, at: reader.at([...path, field]) };
}
function model({ reader, given }, data, role) {
    const own = named(reader, data, role);
    const name = given[role];
    if (name === undefined)
        return own;
    return { name, at: reader.at([...PATH, role]), insteadOf: own?.name ?? 'nothing' };
}
function namedList(reader, data, field) {
    const isList = Array.isArray(data[field]);
    return (reader.texts(data, field, PATH, WHAT) ?? []).map((name, index) => ({
        name,
        at: reader.at(isList ? [...PATH, field, index] : [...PATH, field]),
    }));
}
const SINGLE = [
    ...['label', 'score', 'prediction', 'weight', 'cluster', 'time'],
    ...['date', 'var', 'es', 'rtpl', 'pit', 'signal', 'outcome', 'returns'],
];
function readColumns(reader, data) {
    const single = SINGLE.flatMap((role) => {
        const column = named(reader, data, role);
        return column === undefined ? [] : [[role, column]];
    });
    const pnl = namedList(reader, data, 'pnl');
    const probabilities = readProbabilities(reader, data);
    return {
        id: namedList(reader, data, 'id'),
        ...Object.fromEntries(single),
        ...(pnl.length === 0 ? {} : { pnl }),
        ...(probabilities === undefined ? {} : { probabilities }),
    };
}
function readProbabilities(reader, data) {
    if (data.probabilities === undefined)
        return undefined;
    const path = [...PATH, 'probabilities'];
    const mapping = reader.anyMapping(data.probabilities, path, 'The field "probabilities"');
    if (mapping === undefined)
        return undefined;
    const columns = Object.keys(mapping).flatMap((name) => {
        const column = named(reader, mapping, name, path);
        return column === undefined ? [] : [[name, column]];
    });
    if (columns.length < 2)
        reader.wrong(path, 'The field "probabilities" names fewer than two classes.');
    return new Map(columns);
}
function readPositive(reader, data) {
    if (typeof data.positive === 'boolean')
        return String(data.positive);
    return reader.text(data, 'positive', PATH, WHAT);
}
function readTrials(reader, data) {
    if (data.trials === undefined)
        return undefined;
    if (typeof data.trials === 'number') {
        const count = reader.number(data, 'trials', PATH, WHAT, { min: 1, whole: true });
        return count === undefined ? undefined : { count, variance: undefined };
    }
    const path = [...PATH, 'trials'];
    const trials = reader.mapping(data.trials, path, 'The field "trials"', ['count', 'variance']);
    if (trials === undefined)
        return undefined;
    const count = reader.number(trials, 'count', path, 'the trials', { min: 1, whole: true });
    if (trials.count === undefined)
        reader.missing('count', path, 'the trials');
    const variance = reader.number(trials, 'variance', path, 'the trials', { min: 0 });
    return count === undefined ? undefined : { count, variance };
}


/***/ }),

/***/ 3400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z_: () => (/* binding */ CUSTOM_METRIC),
  dH: () => (/* binding */ readRule),
  Kc: () => (/* binding */ readRules)
});

// UNUSED EXPORTS: RULE_FIELDS

// EXTERNAL MODULE: ./lib/shared/engines/sql/parse.js + 3 modules
var parse = __webpack_require__(64540);
// EXTERNAL MODULE: ./lib/shared/engines/sql/syntax-error.js
var syntax_error = __webpack_require__(51336);
// EXTERNAL MODULE: ./lib/shared/kernel/suggest.js
var suggest = __webpack_require__(59061);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/gate.js
var gate = __webpack_require__(49709);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/logged-metric.js


const HIGHER = ['accuracy', 'auc', 'f1', 'map', 'precision', 'precision_recall_auc', 'r2', 'recall', 'roc_auc_score'];
const LOWER = [
    ...['binary_logloss', 'loss', 'logloss', 'mae', 'mape', 'mse', 'multi_logloss', 'rmse'],
    ...['mean_squared_log_error', 'root_mean_squared_log_error'],
];
const PART = /^(?:train|training|val|valid|validation|test|testing|eval|evaluation)[_/.-](?=.)/;
function loggedMetric(name, known) {
    const better = directionOf(name.replace(PART, ''), known);
    return {
        name,
        title: name,
        mode: 'metrics',
        tasks: Object.keys(gate/* TASKS */.n),
        better,
        gives: 'exact',
        comparable: true,
        options: better === 'neither' ? metrics_metric/* BETTER_OPTION */.Ry : { better: { ...metrics_metric/* BETTER_OPTION */.Ry.better, default: better } },
        doc: 'A number that a run logged; there is no interval.',
        reference: 'the run',
    };
}
function directionOf(name, known) {
    const spec = known.get(name);
    if (spec?.gives === 'estimate' || spec?.gives === 'exact')
        return spec.better;
    if (HIGHER.includes(name))
        return 'higher';
    return LOWER.includes(name) ? 'lower' : 'neither';
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/logged-metrics.js
var logged_metrics = __webpack_require__(7156);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-bounds.js + 1 modules
var read_bounds = __webpack_require__(42964);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/config/read-rules.js







const RULE_FIELDS = ['metric', 'name', 'level', 'min_rows', 'min_events', ...read_bounds/* BOUND_FIELDS */.n1];
const CUSTOM_METRIC = 'mean_of';
const LEVELS = ['fail', 'warn'];
function readRules(scope, root) {
    if (root.rules === undefined)
        return [];
    const list = scope.reader.list(root.rules, ['rules'], 'The field "rules"') ?? [];
    return list.flatMap((each, index) => readRule(scope, each, ['rules', index]) ?? []);
}
function readRule(scope, given, path) {
    const { reader } = scope;
    const loose = reader.anyMapping(given, path, 'A rule');
    if (loose === undefined)
        return undefined;
    const metric = reader.requiredText(loose, 'metric', path, 'A rule');
    if (metric === undefined)
        return undefined;
    const spec = specOf(scope, loose, metric, path);
    const what = `The rule "${metric}"`;
    const known = spec === undefined ? Object.keys(loose) : [...RULE_FIELDS, ...Object.keys(spec.options)];
    const rule = reader.mapping(given, path, what, known);
    if (rule === undefined)
        return undefined;
    const stated = spec === undefined ? undefined : { ...spec, better: (0,metrics_metric/* betterOf */.Kd)(spec, loose) };
    const bounds = (0,read_bounds/* readBounds */.gZ)(scope, rule, path, what, stated);
    if (spec?.mode === 'metrics')
        (0,logged_metrics/* refuseSenselessOfLogged */.B)(reader, rule, path, spec, bounds);
    if (spec !== undefined &&
        read_bounds/* BOUND_FIELDS */.n1.every((field) => rule[field] === undefined) &&
        (spec.gives === 'estimate' || spec.gives === 'exact'))
        reader.wrong(path, `${what} asks for nothing.`, `Give it ${(0,metrics_metric/* boundsTaken */.vS)(spec).join(', ')}.`);
    return {
        id: reader.text(rule, 'name', path, what) ?? metric,
        metric: spec?.name ?? metric,
        options: spec === undefined ? {} : readOptions(scope, rule, path, what, spec),
        optionsAt: Object.fromEntries(Object.keys(spec?.options ?? {}).flatMap((name) => rule[name] === undefined ? [] : [[name, reader.at([...path, name])]])),
        ...bounds,
        level: reader.choice(rule, 'level', path, what, LEVELS) ?? 'fail',
        minRows: reader.number(rule, 'min_rows', path, what, { min: 1, whole: true }),
        minEvents: reader.number(rule, 'min_events', path, what, { min: 1, whole: true }),
        at: reader.at(path),
    };
}
function specOf({ reader, metrics, mode, task }, rule, metric, path) {
    if (mode === 'metrics')
        return loggedMetric(metric, metrics);
    const spec = metrics.get(rule.mean_of === undefined ? metric : CUSTOM_METRIC);
    const own = [...path, 'metric'];
    if (spec === undefined) {
        const names = [...metrics.values()].filter(({ tasks }) => task === undefined || tasks.includes(task));
        const near = (0,suggest/* didYouMean */.a)(metric, names.map(({ name }) => name));
        return reader.wrong(own, `There is no metric "${metric}".${near}`, `Metrics of the task: ${names
            .map(({ name }) => name)
            .sort()
            .join(', ')}. A metric of your own: mean_of: <expression over a row>.`);
    }
    if (task === undefined || spec.tasks.includes(task))
        return spec;
    reader.wrong(own, `The metric "${metric}" is not for the task "${task}".`, `It is for ${spec.tasks.join(', ')}.`);
    return spec;
}
function readOptions(scope, rule, path, what, spec) {
    const options = {};
    for (const [name, option] of Object.entries(spec.options)) {
        if (scope.task !== undefined && option.tasks?.includes(scope.task) === false) {
            if (rule[name] !== undefined)
                scope.reader.wrong([...path, name], `The option "${name}" of ${spec.name} means nothing for the task "${scope.task}".`, `It is for ${option.tasks.join(', ')}.`);
            continue;
        }
        const value = readOption(scope, rule, name, path, what, option);
        if (value !== undefined)
            options[name] = value;
        else if (rule[name] === undefined && option.default !== undefined)
            options[name] = option.default;
        else if (rule[name] === undefined && option.required === true)
            scope.reader.wrong(path, `${what} has no "${name}".`, option.doc);
    }
    const { oneOf = [] } = spec;
    const stated = oneOf.filter((name) => rule[name] !== undefined);
    if (oneOf.length > 0 && stated.length !== 1)
        scope.reader.wrong(path, `${what} states ${stated.length === 0 ? 'none' : 'more than one'} of ${oneOf.map((name) => `"${name}"`).join(' and ')}.`, oneOf.map((name) => `${name}: ${spec.options[name]?.doc}`).join(' '));
    return options;
}
function readOption({ reader }, rule, name, path, what, { kind, min, max, values = [] }) {
    switch (kind) {
        case 'number':
        case 'integer':
            return reader.number(rule, name, path, what, {
                ...(min === undefined ? {} : { min }),
                ...(max === undefined ? {} : { max }),
                whole: kind === 'integer',
            });
        case 'choice':
            return reader.choice(rule, name, path, what, values);
        case 'boolean':
            return reader.boolean(rule, name, path, what);
        case 'groups':
            return reader.texts(rule, name, path, what);
        case 'column':
        case 'text':
            return reader.text(rule, name, path, what);
        case 'expression':
            return readExpression(reader, rule, name, path, what);
    }
}
function readExpression(reader, rule, name, path, what) {
    const text = reader.text(rule, name, path, what);
    if (text === undefined)
        return undefined;
    try {
        (0,parse/* parseExpression */.Y)(text);
        return text;
    }
    catch (error) {
        if (!(error instanceof syntax_error/* SqlSyntaxError */.M))
            throw error;
        reader.problems.push({
            message: `${what} has an expression that cannot be read: ${error.message}`,
            at: reader.atCharacter([...path, name], error.offset),
        });
        return undefined;
    }
}


/***/ })

};
