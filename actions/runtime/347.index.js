export const id = 347;
export const ids = [347];
export const modules = {

/***/ 87347:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeGate: () => (/* binding */ proposeGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/load.js
var load = __webpack_require__(93370);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/config/read-statistics.js
var read_statistics = __webpack_require__(22320);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/load.js + 7 modules
var data_load = __webpack_require__(43590);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/relation.js
var data_relation = __webpack_require__(61560);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var errors = __webpack_require__(97498);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/predictions.js + 6 modules
var predictions = __webpack_require__(91737);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/registry.js + 154 modules
var registry = __webpack_require__(96972);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/mode.js + 1 modules
var mode = __webpack_require__(57459);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/models.js + 3 modules
var model_gate_models = __webpack_require__(35181);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/init/guess-roles.js

const NAMES = {
    id: ['id', 'row_id', 'uuid', 'guid', 'key', 'number', 'nr', 'no', 'ref'],
    label: [
        ...['label', 'labels', 'target', 'y', 'y_true', 'ground_truth', 'truth', 'actual', 'outcome', 'observed'],
        ...[
            'class',
            'default',
            'defaulted',
            'fraud',
            'churn',
            'churned',
            'event',
            'hit',
            'won',
            'accepted',
            'filled',
            'flag',
        ],
    ],
    output: [
        ...['score', 'pd', 'y_score', 'y_prob', 'y_proba', 'probability', 'proba', 'prob', 'p', 'p1', 'p_1'],
        ...['prediction', 'predicted', 'y_pred', 'pred', 'yhat', 'y_hat', 'forecast', 'estimate', 'chance', 'likelihood'],
    ],
    weight: ['weight', 'weights', 'sample_weight', 'w', 'ead', 'exposure'],
    time: ['time', 'timestamp', 'date', 'day', 'month', 'as_of', 'cob', 'period'],
};
const FEW_SLICES = 20;
const MOST_SLICES = 4;
const LEAST_DATES = 20;
const YES = [
    '1',
    'true',
    'yes',
    'y',
    't',
    'positive',
    'default',
    'defaulted',
    'bad',
    'fraud',
    'hit',
    'won',
    'accepted',
    'filled',
];
function guessRoles({ rows, columns }) {
    const free = new Set(columns);
    const take = (role, fits, nature) => {
        const fitting = [...free].filter((column) => fits(column));
        const [named] = fitting
            .map((column) => ({ column, rank: rankOf(column.column.name, NAMES[role]) }))
            .filter(({ rank }) => rank !== undefined)
            .sort((a, b) => a.rank - b.rank);
        const natural = fitting.filter((column) => nature(column));
        const best = named?.column ?? (natural.length === 1 ? natural[0] : undefined);
        if (best !== undefined)
            free.delete(best);
        return best;
    };
    const isOutput = ({ column }) => rankOf(column.name, NAMES.output) !== undefined;
    const label = take('label', (column) => !isOutput(column) && column.missing < rows, isZeroOrOne);
    const probabilities = label === undefined ? undefined : classColumns(label, free);
    for (const column of probabilities?.values() ?? [])
        free.delete(column);
    const output = take('output', (column) => isUsable(column, label), ({ column, min, max }) => column.type === 'double' && min >= 0 && max <= 1);
    const missing = [
        ...(label === undefined
            ? [`No column looks like a label: a name such as ${NAMES.label.slice(0, 5).join(', ')}.`]
            : []),
        ...(output === undefined && probabilities === undefined
            ? [
                `No column looks like what the model says: a name such as ${NAMES.output.slice(0, 4).join(', ')} or prediction.`,
            ]
            : []),
    ];
    const task = label === undefined ? undefined : taskOf(label, output, probabilities !== undefined);
    if (label === undefined || task === undefined || missing.length > 0)
        return missing;
    const isId = ({ column, missing: without }) => without === 0 && column.type !== 'double';
    const ids = [...free]
        .filter(isId)
        .map((column) => ({ column, rank: rankOf(column.column.name, NAMES.id) ?? 1000 }))
        .sort((a, b) => unlike(a.column, rows) - unlike(b.column, rows) || a.rank - b.rank)
        .map(({ column }) => column);
    const weight = take('weight', ({ column, min, missing: without }) => (0,data_relation/* isNumeric */.kf)(column.type) && min >= 0 && without === 0, () => false);
    const time = take('time', (column) => isDated(column) && column.missing === 0 && column.distinct >= LEAST_DATES && column.distinct < rows, () => true);
    const cluster = clusterOf([...free], rows);
    return {
        task: task === 'regression' && output !== undefined && time !== undefined && /forecast|hat/.test(output.column.name)
            ? 'forecast'
            : task,
        ids,
        label: { name: label.column.name, why: reason(label, 'label', valuesText(label)) },
        ...positiveOf(label, task),
        output: output === undefined
            ? { name: '', why: '', role: 'prediction' }
            : { name: output.column.name, why: reason(output, 'output'), role: isScored(task) ? 'score' : 'prediction' },
        probability: output !== undefined && output.min >= 0 && output.max <= 1,
        ...(probabilities === undefined
            ? {}
            : { probabilities: [...probabilities].map(([value, { column }]) => [value, column.name]) }),
        ...(weight === undefined ? {} : { weight: { name: weight.column.name, why: 'its name; numbers of 0 or more' } }),
        ...(cluster === undefined
            ? {}
            : { cluster: { name: cluster.column.name, why: `its name; about ${cluster.distinct} values repeat` } }),
        ...(time === undefined
            ? {}
            : { time: { name: time.column.name, why: reason(time, 'time', `about ${time.distinct} dates`) } }),
        slices: slicesOf([...free], cluster),
    };
}
function reason({ column }, role, facts) {
    const named = rankOf(column.name, NAMES[role]) !== undefined;
    return [named ? 'its name' : 'the only column that could be it', ...(facts === undefined ? [] : [facts])].join('; ');
}
function rankOf(name, names) {
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z\d]+/);
    const whole = words.join('_');
    const exact = names.indexOf(whole);
    if (exact >= 0)
        return exact;
    const ends = names.findIndex((each) => whole.endsWith(`_${each}`));
    if (ends >= 0)
        return 100 + ends;
    const holds = names.findIndex((each) => each.length > 2 && `_${whole}_`.includes(`_${each}_`));
    return holds < 0 ? undefined : 200 + holds;
}
function isDated({ column }) {
    return column.type === 'date' || column.type === 'timestamp' || (rankOf(column.name, NAMES.time) ?? 100) < 100;
}
function isZeroOrOne({ column, values }) {
    if (values === undefined || values.length > 2)
        return false;
    return column.type === 'boolean' || ((0,data_relation/* isNumeric */.kf)(column.type) && values.every(({ text }) => ['0', '1'].includes(text)));
}
function isUsable({ column, missing }, label) {
    if (missing > 0)
        return false;
    return (0,data_relation/* isNumeric */.kf)(column.type) || (column.type === 'string' && label?.column.type === 'string');
}
function taskOf(label, output, hasClasses) {
    const { column, values, distinct } = label;
    if (hasClasses)
        return 'multiclass';
    const isText = column.type === 'string';
    const two = distinct <= 2 &&
        (!(0,data_relation/* isNumeric */.kf)(column.type) || values?.every(({ text }) => Number(text) === 0 || Number(text) === 1) === true);
    if (two && output !== undefined && (0,data_relation/* isNumeric */.kf)(output.column.type)) {
        const named = /default|(^|_)pd(_|$)/i.test(`${column.name} ${output.column.name}`);
        return named && output.min >= 0 && output.max <= 1 ? 'probability_of_default' : 'binary';
    }
    return isText || column.type === 'boolean' ? 'multiclass' : 'regression';
}
function isScored(task) {
    return task === 'binary' || task === 'probability_of_default';
}
function classColumns({ values }, free) {
    if (values === undefined || values.length < 3)
        return undefined;
    const columns = [...free].filter(({ column }) => (0,data_relation/* isNumeric */.kf)(column.type));
    const found = [...values]
        .map(({ text }) => text)
        .sort()
        .flatMap((text) => {
        const wanted = ['p', 'prob', 'proba', 'probability'].map((prefix) => `${prefix}_${text}`.toLowerCase());
        const column = columns.find((each) => wanted.includes(each.column.name.toLowerCase()));
        return column === undefined ? [] : [[text, column]];
    });
    return found.length === values.length ? new Map(found) : undefined;
}
function positiveOf({ column, values = [] }, task) {
    if (!isScored(task) || column.type !== 'string')
        return {};
    const said = values.find(({ text }) => YES.includes(text.toLowerCase()));
    const rarest = values.at(-1);
    return { positive: (said ?? rarest)?.text ?? '1' };
}
function unlike({ distinct }, rows) {
    return distinct > 0.9 * rows ? 0 : 1;
}
function clusterOf(columns, rows) {
    return columns.find(({ column, missing, distinct }) => missing === 0 &&
        column.type !== 'double' &&
        /(^|_)id$/i.test(column.name) &&
        distinct > 30 &&
        distinct <= 0.9 * rows);
}
function slicesOf(columns, cluster) {
    return columns
        .filter((each) => each !== cluster && (each.column.type === 'string' || each.column.type === 'boolean'))
        .filter(({ distinct, values }) => values !== undefined && distinct >= 2 && distinct <= FEW_SLICES)
        .sort((a, b) => a.distinct - b.distinct)
        .slice(0, MOST_SLICES)
        .map((each) => ({ name: each.column.name, why: valuesText(each) }));
}
function valuesText({ values, distinct }) {
    if (values === undefined)
        return `about ${distinct} values`;
    const shown = values.slice(0, 3).map(({ text }) => text);
    return `${distinct} values: ${shown.join(', ')}${distinct > 3 ? ', …' : ''}`;
}

// EXTERNAL MODULE: ./lib/shared/statistics/power.js
var power = __webpack_require__(54896);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/init/margins.js

function proposeRule(reading, better, { statistics }) {
    const { rule, result } = reading;
    if (!('measured' in result))
        return Object.values(result).join('');
    const { measured } = result;
    if (measured.kind !== 'estimate')
        return 'it has no interval';
    const plan = { alpha: 1 - statistics.confidence, power: statistics.power };
    const { value, standardError } = measured.candidate;
    const distance = (0,power/* minimumDetectableEffect */.n)(standardError, plan);
    const bound = better === 'higher' ? value - distance : value + distance;
    return {
        metric: rule.metric,
        better,
        bound: roundAway(bound, distance, better),
        margin: roundUp((0,power/* minimumDetectableEffect */.n)(errorOfDifference(reading), plan)),
    };
}
function proposeSliceMargin(readings, { statistics }) {
    const errors = readings.flatMap((reading) => ('measured' in reading.result ? [errorOfDifference(reading)] : []));
    if (errors.length === 0)
        return undefined;
    const alpha = (1 - statistics.confidence) / errors.length;
    return roundUp((0,power/* minimumDetectableEffect */.n)(Math.max(...errors), { alpha, power: statistics.power }));
}
function errorOfDifference({ result }) {
    const measured = 'measured' in result ? result.measured : undefined;
    if (measured?.kind !== 'estimate')
        return Number.NaN;
    return measured.difference?.(0).standardError ?? measured.candidate.standardError;
}
function roundUp(size) {
    const exponent = Math.floor(Math.log10(size));
    const step = [1, 2, 5, 10].find((each) => each * 10 ** exponent >= size * (1 - 1e-9)) ?? 10;
    return decimal(step * 10 ** exponent);
}
function roundAway(bound, distance, better) {
    const step = 10 ** Math.floor(Math.log10(distance));
    return decimal((better === 'higher' ? Math.floor(bound / step) : Math.ceil(bound / step)) * step);
}
function decimal(value) {
    return Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/init/profile-columns.js

const FEW = 50;
async function profileColumns(engine, relation) {
    const columns = [...relation.columns.values()].filter(({ type }) => type !== 'other');
    const asks = columns.flatMap(({ sql, type }, index) => [
        `count(${sql})::BIGINT AS n${index}`,
        `approx_count_distinct(${sql})::BIGINT AS d${index}`,
        ...((0,data_relation/* isNumeric */.kf)(type)
            ? [`min(CAST(${sql} AS DOUBLE)) AS l${index}`, `max(CAST(${sql} AS DOUBLE)) AS h${index}`]
            : []),
    ]);
    const [row = {}] = await engine.query(`SELECT ${['count(*)::BIGINT AS n', ...asks].join(', ')} FROM ${relation.from}`);
    const rows = Number(row.n);
    const profiles = [];
    for (const [index, column] of columns.entries()) {
        const about = {
            column,
            missing: rows - Number(row[`n${index}`]),
            distinct: Number(row[`d${index}`]),
            min: Number(row[`l${index}`] ?? Number.NaN),
            max: Number(row[`h${index}`] ?? Number.NaN),
        };
        const values = about.distinct <= 2 * FEW ? await valuesOf(engine, relation, column) : undefined;
        profiles.push(values === undefined ? about : { ...about, distinct: values.length, values });
    }
    return { rows, columns: profiles };
}
async function valuesOf(engine, relation, { sql }) {
    const found = await engine.query(`SELECT CAST(${sql} AS VARCHAR) AS v, count(*)::BIGINT AS n FROM ${relation.from} WHERE ${sql} IS NOT NULL GROUP BY 1 ORDER BY n DESC, v LIMIT ${FEW + 1}`);
    if (found.length > FEW)
        return undefined;
    return found.map(({ v, n }) => ({ text: String(v), rows: Number(n) }));
}
async function tellRowsApart(engine, relation, columns) {
    const list = columns.map(({ sql }) => sql).join(', ');
    const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM (SELECT ${list} FROM ${relation.from} GROUP BY ALL HAVING count(*) > 1)`);
    return Number(row.n) === 0;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/init/proposal.js

const SLICE_ROWS = 50;
const SLICE_EVENTS = 10;
function metricsFor(task, { probability, probabilities }) {
    switch (task) {
        case 'binary':
            return probability ? ['roc_auc', 'log_loss'] : ['roc_auc'];
        case 'probability_of_default':
            return ['roc_auc', 'brier_score_loss'];
        case 'multiclass':
            return probabilities === undefined ? ['accuracy_score'] : ['accuracy_score', 'log_loss'];
        default:
            return ['mean_absolute_error', 'root_mean_squared_error'];
    }
}
function printProposal(proposal) {
    const { rules, slices, champion, rows, power, confidence } = proposal;
    return [
        `# Proposed by countersign model-gate init from ${rows.toLocaleString('en')} rows. Read it before you keep it: whoever owns the`,
        '# model decides what is good enough; the numbers say what these rows can show.',
        'version: 1',
        `model: { name: ${scalar(proposal.name)}, task: ${proposal.roles.task} } # the name in your registry; add tier: 1, 2 or 3`,
        ...dataLines(proposal),
        `# Margins are the least loss that rows like these show with a power of ${(0,format_value/* formatPercent */.l9)(power)} at a confidence of ${(0,format_value/* formatPercent */.l9)(confidence)}, rounded up;`,
        champion === undefined
            ? '# without champion as if its errors had a correlation of 0.5 with the candidate’s. Bounds lie as far from the candidate.'
            : '# absolute bounds lie as far from the candidate’s own value.',
        'rules:',
        ...rules.map(({ metric, better, bound, margin }) => `  - { metric: ${metric}, ${better === 'higher' ? 'at_least' : 'at_most'}: ${bound}, vs_champion: { no_worse_by: ${margin} } }`),
        ...sliceLines(proposal, slices),
        ...(champion === undefined
            ? [
                '# There is no champion yet: only absolute bounds count, until "data" names one.',
                'decision: { first_champion: floors-only }',
            ]
            : []),
        '',
    ].join('\n');
}
function dataLines({ candidate, champion, ids, roles }) {
    const { label, output, positive, probabilities, weight, cluster, time } = roles;
    const line = (name, value) => (value === undefined ? [] : [`  ${name}: ${scalar(value)}`]);
    return [
        'data:',
        ...line('candidate', candidate),
        ...line('champion', champion),
        ids.length === 1 ? `  id: ${scalar(ids[0] ?? '')}` : `  id: [${ids.map(scalar).join(', ')}]`,
        ...line('label', label.name),
        ...line('positive', positive),
        ...(output.name === '' ? [] : line(output.role, output.name)),
        ...(probabilities === undefined
            ? []
            : ['  probabilities:', ...probabilities.map(([value, column]) => `    ${scalar(value)}: ${scalar(column)}`)]),
        ...line('weight', weight?.name),
        ...line('cluster', cluster?.name),
        ...line('time', time?.name),
    ];
}
function sliceLines({ roles, rules }, slices) {
    const { slices: columns, task } = roles;
    const [first] = rules;
    if (columns.length === 0 || first === undefined)
        return [];
    const least = isBinary(task) ? `min_rows: ${SLICE_ROWS}, min_events: ${SLICE_EVENTS}` : `min_rows: ${SLICE_ROWS}`;
    return [
        'slices:',
        ...slices.map(({ by, margin }) => `  - { by: ${scalar(by)}, rules: ${first.metric}, vs_champion: { no_worse_by: ${margin} }, ${least} }`),
        `  - { by: [${columns.map(({ name }) => scalar(name)).join(', ')}], rules: ${first.metric}, find_weak: true } # warns`,
    ];
}
function isBinary(task) {
    return task === 'binary' || task === 'probability_of_default';
}
function scalar(text) {
    const plain = /^[A-Za-z_][\w./@-]*(:[\w./@-]+)*$/.test(text);
    const word = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain && !word ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/init/init.js
















async function proposeGate(context) {
    const { inputs, host } = context;
    const { workspace } = host.facts;
    const path = (0,external_node_path_.resolve)(workspace, inputs.config);
    const file = (0,kernel/* shownPath */.pS)(path, workspace);
    if ((await (0,promises_.stat)(path).catch(() => undefined)) !== undefined)
        throw exists(file);
    const candidate = inputs.data ?? inputs.candidate;
    if (candidate === undefined)
        throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.GATE_NOT_PROPOSED, 'There are no predictions to propose a gate from.', {
            hint: 'Give data, e.g. --data eval/candidate.parquet or --data runs:/<run id>/predictions.parquet.',
        });
    const models = await host.group('Finding the models', () => (0,model_gate_models/* findModels */.is)(asGate(candidate, context)));
    const sources = [models.candidate.source, models.champion?.source];
    const { proposal, text } = await (0,mode/* withEngine */.f)(context, sources, (engine) => propose(engine, candidate, file, models, context));
    const gate = (0,load/* parseGate */.X)(file, Buffer.from(text), registry.allMetrics);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: 'wx' }).catch((error) => {
        throw error.code === 'EEXIST' ? exists(file) : notWritten(file, error);
    });
    host.log('info', text);
    return describe(proposal, text, gate);
}
async function propose(engine, named, file, models, { inputs, host }) {
    const candidate = await (0,data_relation/* openRelation */.zv)(engine, models.candidate.source, 'candidate');
    const champion = models.champion && (await (0,data_relation/* openRelation */.zv)(engine, models.champion.source, 'champion'));
    const profile = await host.group('Looking at the columns', () => profileColumns(engine, candidate));
    if (profile.rows === 0)
        throw notProposed(candidate, ['There are no rows.']);
    const roles = guessRoles(profile);
    if (!('task' in roles))
        throw notProposed(candidate, roles);
    const ids = await idOf(engine, candidate, roles);
    const draft = {
        candidate: named,
        champion: inputs.champion,
        name: nameOf(named),
        ids,
        roles,
        rules: metricsFor(roles.task, roles).map((metric) => ({
            metric,
            better: betterOfMetric(metric),
            bound: 0,
            margin: 0,
        })),
        slices: roles.slices.slice(0, 2).map(({ name }) => ({ by: name, margin: 0 })),
        rows: profile.rows,
        confidence: read_statistics/* DEFAULT_STATISTICS */.k.confidence,
        power: read_statistics/* DEFAULT_STATISTICS */.k.power,
    };
    const gate = (0,load/* parseGate */.X)(file, Buffer.from(printProposal(draft)), registry.allMetrics);
    const metrics = registry/* predictionMetrics */.H;
    const { predictions: data } = await host.group('Reading the predictions', () => (0,data_load/* loadPredictions */.r)({ gate, metrics, engine, candidate, champion, reference: undefined }).catch(withoutPlaces));
    const asked = champion === undefined ? withoutComparisons(gate) : gate;
    const readings = await host.group('Measuring', () => (0,predictions/* evaluatePredictions */.e)({ gate: asked, metrics, data, alpha: 1 - draft.confidence, signal: host.signal }));
    const rules = readings
        .filter(({ slice }) => slice === undefined)
        .map((reading) => {
        const rule = proposeRule(reading, betterOfMetric(reading.rule.metric), gate);
        if (typeof rule !== 'string')
            return rule;
        throw notProposed(candidate, [`${reading.rule.metric} cannot be measured: ${rule}.`]);
    });
    const slices = asked.slices
        .filter(({ findWeak }) => !findWeak)
        .flatMap(({ by }, index) => {
        const own = readings.filter(({ family }) => family?.startsWith(`${index}/`) === true);
        const margin = proposeSliceMargin(own, gate);
        return margin === undefined ? [] : [{ by: by[0]?.name ?? '', margin }];
    });
    const proposal = { ...draft, rules, slices, rows: data.rows };
    return { proposal, text: printProposal(proposal) };
}
function betterOfMetric(name) {
    return registry/* predictionMetrics */.H.get(name)?.better === 'lower' ? 'lower' : 'higher';
}
function withoutComparisons(gate) {
    const bare = (rule) => ({ ...rule, atLeast: 0, vsChampion: undefined });
    const slices = gate.slices.map((entry) => ({ ...entry, rules: entry.rules.map(bare) }));
    return { ...gate, rules: gate.rules.map(bare), slices };
}
function withoutPlaces(error) {
    if (!(error instanceof kernel/* StepError */.zg))
        throw error;
    const problems = error.problems.map(({ at: _, ...problem }) => problem);
    throw new kernel/* StepError */.zg(error.kind, error.message, {
        problems,
        cause: error,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
}
async function idOf(engine, relation, { ids, time }) {
    for (const { column } of ids.slice(0, 5)) {
        if (await tellRowsApart(engine, relation, [column]))
            return [column.name];
    }
    const dated = time === undefined ? undefined : relation.columns.get(time.name);
    for (const [index, { column }] of ids.slice(0, 5).entries()) {
        for (const other of [dated, ...ids.slice(index + 1, 5).map((each) => each.column)]) {
            if (other !== undefined && (await tellRowsApart(engine, relation, [column, other])))
                return [column.name, other.name];
        }
    }
    throw notProposed(relation, ['No column, and no two of them, tell the rows apart: there is no id.']);
}
function describe(proposal, text, gate) {
    const { roles, rules, ids, rows } = proposal;
    const row = (role, guess) => guess === undefined || guess.name === '' ? [] : [[role, { text: guess.name, code: true }, guess.why]];
    return {
        outcome: 'pass',
        headline: `${gate.file} proposes ${rules.length} rules from ${rows.toLocaleString('en')} rows; read it before you keep it.`,
        checks: [],
        findings: [],
        sections: [
            {
                kind: 'table',
                title: 'What the columns seem to be',
                columns: [{ title: 'Role' }, { title: 'Column' }, { title: 'Because of' }],
                rows: [
                    ['Task', roles.task, valuesWhy(roles)],
                    ...row('Id', { name: ids.join(', '), why: 'no value stands in two rows' }),
                    ...row('Label', roles.label),
                    ...row(roles.output.role === 'score' ? 'Score' : 'Prediction', roles.output),
                    ...(roles.probabilities ?? []).flatMap(([value, name]) => row(`Probability of ${value}`, { name, why: 'its name' })),
                    ...row('Weight', roles.weight),
                    ...row('Cluster', roles.cluster),
                    ...row('Time', roles.time),
                    ...roles.slices.flatMap((slice) => row('Slices', slice)),
                ],
            },
            { kind: 'code', title: gate.file, language: 'yaml', text },
        ],
        data: { proposed: { file: gate.file, sha256: gate.digest, text } },
        outputs: {
            verdict: '',
            rules: rules.length,
            failed: 0,
            inconclusive: 0,
            waived: 0,
            configDigest: gate.digest,
            holdoutDigest: '',
        },
    };
}
function valuesWhy({ task, positive, probability }) {
    const scored = probability ? 'scores within 0 and 1' : 'what the model says';
    return positive === undefined
        ? `the label and ${scored}`
        : `the label, of which "${positive}" counts as 1, and ${scored}; ${task}`;
}
function asGate(candidate, { inputs, host }) {
    const at = { file: inputs.config };
    const champion = inputs.champion === undefined ? undefined : { name: inputs.champion, at };
    return {
        gate: {
            data: { candidate: { name: candidate, at }, champion, reference: undefined, artifact: 'predictions.parquet' },
            decision: { firstChampion: 'error' },
        },
        inputs,
        host,
    };
}
function nameOf(named) {
    const model = /^models:\/+([^/@]+)/.exec(named)?.[1];
    const stem = (0,external_node_path_.basename)(named).replace(/\.[^.]*$|[*?[\]{}]/g, '');
    return model ?? (stem === '' ? 'model' : stem);
}
function exists(file) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.GATE_EXISTS, `${file} is there already, and is left as it is.`, {
        hint: 'Name another file with config, or remove it.',
    });
}
function notWritten(file, error) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.GATE_NOT_PROPOSED, `${file} cannot be written: ${(0,kernel/* messageOf */.bD)(error)}`, {
        cause: error,
    });
}
function notProposed(relation, problems) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.GATE_NOT_PROPOSED, `No gate can be proposed from ${relation.pattern}.`, {
        problems: problems.map((message) => ({ message })),
        hint: `Rename the columns, or write the gate by hand; there are ${[...relation.columns.keys()].slice(0, 20).join(', ')}.`,
    });
}


/***/ })

};
