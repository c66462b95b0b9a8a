export const id = 393;
export const ids = [393];
export const modules = {

/***/ 87393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateSchema: () => (/* binding */ gateSchema)
/* harmony export */ });
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82735);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49709);
/* harmony import */ var _read_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13775);
/* harmony import */ var _read_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3400);




const text = (description) => ({ type: 'string', minLength: 1, description });
const texts = (description) => ({
    anyOf: [text(description), { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }],
    description,
});
const choice = (values, description) => ({ enum: values, description });
const whole = (minimum, description, maximum) => ({
    type: 'integer',
    minimum,
    ...(maximum === undefined ? {} : { maximum }),
    description,
});
const closed = (properties, required = []) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
});
function gateSchema(metrics) {
    const specs = [...metrics.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Model gate',
        description: 'What a candidate model must keep to: read by the step model-gate.',
        ...closed({
            version: { const: 1 },
            model: MODEL,
            mode: choice(['predictions', 'returns', 'metrics'], 'Follows from the task unless it is `metrics`: numbers that a run logged.'),
            data: { $ref: '#/definitions/data' },
            rules: { type: 'array' },
            slices: { type: 'array', items: { $ref: '#/definitions/slices' } },
            fairness: { anyOf: [{ $ref: '#/definitions/rule' }, { type: 'array', items: { $ref: '#/definitions/rule' } }] },
            statistics: STATISTICS,
            decision: DECISION,
            waivers: { type: 'array', items: WAIVER },
            profile: text('A dated set of regulatory thresholds, such as basel-mar32.'),
            definitions: { description: 'Anything that anchors stand on.' },
        }, ['version', 'model', 'data']),
        if: { properties: { mode: { const: 'metrics' } }, required: ['mode'] },
        then: { properties: LOGGED },
        else: { properties: { rules: { items: { $ref: '#/definitions/rule' } } } },
        definitions: { data: data(), rule: rule(specs), loggedRule: loggedRule(), slices: slices(specs) },
    };
}
const MODEL = closed({
    name: text('Of the model, as the registry has it.'),
    task: choice(Object.keys(_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .TASKS */ .n), 'What the model predicts; it decides which metrics there are.'),
    tier: { enum: [1, 2, 3], description: 'Of the bank’s model inventory: 1 is the most material.' },
}, ['name', 'task']);
const STATISTICS = closed({
    confidence: { type: 'number', minimum: 0.8, maximum: 0.9999, default: 0.95, description: 'Of each one-sided bound.' },
    power: {
        type: 'number',
        minimum: 0.5,
        maximum: 0.999,
        default: 0.8,
        description: 'At which the minimum detectable effect is stated.',
    },
    multiplicity: { ...choice(['holm', 'none'], 'How the slices of one rule share its level.'), default: 'holm' },
    bootstrap: { ...whole(100, 'Replicates.', 100_000), default: 2000 },
    seed: whole(0, 'Where whatever is random starts.', 4_294_967_295),
    looks: {
        anyOf: [
            text('A file that counts the looks at each holdout; `ledger` is model-gate.looks.jsonl.'),
            closed({ ledger: text('The file.'), planned: whole(1, 'Looks that share the level.', 10_000) }, ['ledger']),
        ],
    },
});
const DECISION = closed({
    inconclusive: {
        ...choice(['pass', 'warn', 'needs-approval', 'fail'], 'What an undecided rule makes of the whole.'),
        default: 'needs-approval',
    },
    first_champion: {
        ...choice(['floors-only', 'error'], 'Without a champion: only absolute bounds count, or it is an error.'),
        default: 'error',
    },
    point_checks: {
        ...choice(['pass', 'needs-approval'], 'Whether numbers without an interval may pass a model of tier 1.'),
        default: 'needs-approval',
    },
});
const WAIVER = closed({
    rule: text('The name of the rule.'),
    slice: text('As region=APAC; without it the rule over all rows.'),
    reason: text('Why it may go on.'),
    approver: text('Who says so.'),
    ticket: text('Where that is written.'),
    expires: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$', description: 'The last day on which it counts.' },
}, ['rule', 'reason', 'approver', 'expires']);
function data() {
    const fields = new Set([..._read_data_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_FIELDS */ .n_, ...Object.values(_read_data_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ).flatMap(({ needs, may }) => [...needs, ...may])]);
    return closed(Object.fromEntries([...fields].map((field) => [field, DATA_SCHEMAS[field] ?? text(`The column: ${field}.`)])));
}
const DATA_SCHEMAS = {
    candidate: text('A path or glob, runs:/<run>/<artifact> or models:/<name>@<alias>.'),
    champion: text('As the candidate.'),
    reference: text('Rows that drift is measured against.'),
    artifact: { ...text('The file of a run that holds its predictions.'), default: 'predictions.parquet' },
    match_rate: {
        type: 'number',
        minimum: 0.5,
        maximum: 1,
        default: 0.999,
        description: 'Least part of the rows that has a partner.',
    },
    id: texts('Columns that tell rows apart, and by which candidate and champion are joined.'),
    pnl: texts('Profit and loss: hypothetical, actual or both.'),
    positive: { type: ['string', 'boolean', 'number'], description: 'The label’s value that counts as 1.' },
    probabilities: {
        type: 'object',
        minProperties: 2,
        additionalProperties: { type: 'string' },
        description: 'The column of each class’s probability.',
    },
    horizon: whole(1, 'Steps ahead of a forecast.', 10_000),
    quantile: {
        type: 'number',
        minimum: 0.0001,
        maximum: 0.9999,
        description: 'Which quantile is predicted; of `var`, the confidence of VaR.',
    },
    es_confidence: { type: 'number', minimum: 0.5, maximum: 0.9999, description: 'Of the expected shortfall.' },
    periods_per_year: { type: 'number', minimum: 1, description: 'Returns a year.' },
    trials: {
        anyOf: [
            whole(1, 'How many strategies were tried.'),
            closed({
                count: whole(1, 'How many were tried.'),
                variance: { type: 'number', minimum: 0, description: 'Of their Sharpe ratios per period.' },
            }, ['count']),
        ],
    },
};
const BOUNDS = {
    at_least: { type: 'number', description: 'It holds when the lower bound is not below.' },
    at_most: { type: 'number', description: 'It holds when the upper bound is not above.' },
    between: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
    worst: choice(['green', 'amber'], 'The worst zone that is accepted.'),
    alpha: { type: 'number', minimum: 1e-9, maximum: 0.5, description: 'The p-value must not lie below.' },
    vs_champion: {
        oneOf: ['no_worse_by', 'better_by'].map((kind) => closed({
            [kind]: {
                anyOf: [
                    { type: 'number', minimum: 0 },
                    { type: 'string', pattern: `^\\d${kind === 'no_worse_by' ? '{1,2}' : '+'}(\\.\\d+)?\\s*%$` },
                ],
            },
        }, [kind])),
    },
};
const OF_EVERY_RULE = {
    name: text('Of the rule, where two ask for one metric.'),
    level: { ...choice(['fail', 'warn'], 'Whether it blocks or only warns.'), default: 'fail' },
    min_rows: whole(1, 'With fewer rows the rule is inconclusive.'),
    min_events: whole(1, 'With fewer rows of the rarer class the rule is inconclusive.'),
};
const LOGGED = {
    data: {
        properties: { candidate: DATA_SCHEMAS.candidate, champion: DATA_SCHEMAS.champion },
        additionalProperties: false,
    },
    rules: { items: { $ref: '#/definitions/loggedRule' } },
    slices: false,
    fairness: false,
    profile: false,
};
function loggedRule() {
    const { name, level } = OF_EVERY_RULE;
    const { at_least, at_most, between, vs_champion } = BOUNDS;
    const { better } = _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .BETTER_OPTION */ .Ry;
    const metric = text('A metric as the run logged it.');
    return closed({ metric, name, level, at_least, at_most, between, vs_champion, better: ofOption(better) }, ['metric']);
}
function rule(specs) {
    return {
        type: 'object',
        required: ['metric'],
        properties: {
            metric: {
                anyOf: [{ enum: specs.map(({ name }) => name) }, { type: 'string', minLength: 1 }],
                description: 'A metric of the task, or any name beside mean_of.',
            },
            ...OF_EVERY_RULE,
            ...BOUNDS,
        },
        allOf: specs.map((spec) => ({
            if: spec.name === _read_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .CUSTOM_METRIC */ .z_
                ? { required: [_read_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .CUSTOM_METRIC */ .z_] }
                : { properties: { metric: { const: spec.name } }, not: { required: [_read_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .CUSTOM_METRIC */ .z_] } },
            then: ofMetric(spec),
        })),
    };
}
function ofMetric(spec) {
    const options = Object.fromEntries(Object.entries(spec.options).map(([name, option]) => [name, ofOption(option)]));
    const required = Object.entries(spec.options).flatMap(([name, option]) => (option.required === true ? [name] : []));
    return {
        properties: options,
        ...(required.length === 0 ? {} : { required }),
        propertyNames: {
            enum: ['metric', ...Object.keys(OF_EVERY_RULE), ...(0,_metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .sensibleBounds */ .X8)(spec), ...Object.keys(options)],
        },
    };
}
function ofOption({ kind, doc, min, max, values = [] }) {
    const range = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
    switch (kind) {
        case 'number':
        case 'integer':
            return { type: kind, ...range, description: doc };
        case 'boolean':
            return { type: 'boolean', description: doc };
        case 'choice':
            return choice(values, doc);
        case 'groups':
            return texts(doc);
        default:
            return text(doc);
    }
}
function slices(specs) {
    const names = specs.map(({ name }) => name).join(', ');
    return {
        ...closed({
            by: texts('One column, or several that are crossed.'),
            values: {
                type: 'array',
                items: { type: 'string' },
                description: 'Values that must be there; by default those that are.',
            },
            rules: texts(`Rules of the gate by name, such as ${names.split(', ')[0]}; by default all that can be asked of slices.`),
            find_weak: {
                type: 'boolean',
                description: 'Looks for weak slices among the values of the columns and their pairs; exploratory.',
            },
            level: OF_EVERY_RULE.level,
            min_rows: OF_EVERY_RULE.min_rows,
            min_events: OF_EVERY_RULE.min_events,
            ...BOUNDS,
        }, ['by']),
    };
}


/***/ }),

/***/ 82735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ betterOf),
/* harmony export */   Ry: () => (/* binding */ BETTER_OPTION),
/* harmony export */   X8: () => (/* binding */ sensibleBounds),
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   vS: () => (/* binding */ boundsTaken)
/* harmony export */ });
const BETTER_OPTION = {
    better: {
        kind: 'choice',
        values: ['higher', 'lower'],
        doc: 'What is good. A comparison with the champion needs it.',
    },
};
function betterOf({ better }, options) {
    if (better !== 'neither')
        return better;
    return options.better === 'higher' || options.better === 'lower' ? options.better : 'neither';
}
function boundsTaken({ gives, comparable, alsoTakes = [] }) {
    if (gives === 'test')
        return ['alpha', ...alsoTakes];
    if (gives === 'zone')
        return ['worst', ...alsoTakes];
    return ['at_least', 'at_most', 'between', ...(comparable ? ['vs_champion'] : [])];
}
function sensibleBounds(spec) {
    const senseless = { higher: 'at_most', lower: 'at_least', neither: undefined }[spec.better];
    return spec.gives === 'estimate' || spec.gives === 'exact'
        ? boundsTaken(spec).filter((field) => field !== senseless)
        : boundsTaken(spec);
}
function numberOption(options, name, fallback) {
    const value = options[name];
    return typeof value === 'number' ? value : fallback;
}


/***/ })

};
