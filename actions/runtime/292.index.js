export const id = 292;
export const ids = [292];
export const modules = {

/***/ 83503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   jN: () => (/* binding */ ExpressionRefused)
/* harmony export */ });
class ExpressionRefused extends Error {
}
const NUMERIC = new Set(['integer', 'decimal', 'double', 'null']);
const TEMPORAL = new Set(['date', 'timestamp', 'null']);
const FAMILY = {
    string: 'text',
    integer: 'a number',
    decimal: 'a number',
    double: 'a number',
    boolean: 'a boolean',
    date: 'a date',
    timestamp: 'a date',
    time: 'a time',
    other: 'a nested or binary value',
    null: 'NULL',
};
function typeOf(expression, columns) {
    const type = (of) => typeOf(of, columns);
    switch (expression.op) {
        case 'column': {
            const column = columns.get(expression.name);
            if (column === undefined)
                throw new ExpressionRefused(`There is no column ${quote(expression.name)}.`);
            return column.type;
        }
        case 'literal':
            return expression.type === 'number' ? numberType(String(expression.value)) : expression.type;
        case 'isNull':
            type(expression.of);
            return 'boolean';
        case 'isNaN':
            want(expression.of, type(expression.of), NUMERIC, 'a number');
            return 'boolean';
        case 'compare':
            comparable(expression.left, type(expression.left), expression.right, type(expression.right));
            return 'boolean';
        case 'in': {
            const of = type(expression.of);
            for (const value of expression.values)
                comparable(expression.of, of, value, type(value));
            return 'boolean';
        }
        case 'matches':
        case 'like':
            want(expression.of, type(expression.of), new Set(['string', 'null']), 'text');
            return 'boolean';
        case 'and':
        case 'or':
            for (const part of expression.of)
                want(part, type(part), new Set(['boolean', 'null']), 'a condition');
            return 'boolean';
        case 'not':
            want(expression.of, type(expression.of), new Set(['boolean', 'null']), 'a condition');
            return 'boolean';
        case 'arithmetic': {
            const left = type(expression.left);
            const right = type(expression.right);
            want(expression.left, left, NUMERIC, 'a number');
            want(expression.right, right, NUMERIC, 'a number');
            return expression.by === '/' ? 'double' : widest([left, right]);
        }
        case 'negate':
            want(expression.of, type(expression.of), NUMERIC, 'a number');
            return type(expression.of);
        case 'tryCast':
            castable(expression.of, type(expression.of), expression.to);
            return expression.to === 'time' ? 'string' : expression.to;
        case 'call':
            return typeOfCall(expression.name, expression.args, columns);
        case 'case': {
            for (const { when } of expression.branches)
                want(when, type(when), new Set(['boolean', 'null']), 'a condition');
            const results = [...expression.branches.map(({ then }) => then), ...optional(expression.otherwise)];
            return unify(results, results.map(type));
        }
    }
}
const TEXT_FUNCTIONS = new Set(['lower', 'upper', 'trim', 'concat']);
const TEXT_CONDITIONS = new Set(['startsWith', 'endsWith', 'contains']);
const DATE_PARTS = new Set(['year', 'month', 'day', 'isoDayOfWeek', 'toDate', 'daysBetween']);
const CLOCK_PARTS = new Set(['hour', 'minute', 'second', 'secondsBetween']);
const REAL_FUNCTIONS = new Set(['sqrt', 'ln', 'exp', 'power']);
const ARITY = {
    round: [1, 2],
    power: [2, 2],
    greatest: [2, Infinity],
    least: [2, Infinity],
    substring: [3, 3],
    concat: [2, Infinity],
    startsWith: [2, 2],
    endsWith: [2, 2],
    contains: [2, 2],
    coalesce: [2, Infinity],
    nullif: [2, 2],
    daysBetween: [2, 2],
    secondsBetween: [2, 2],
};
function typeOfCall(name, args, columns) {
    const types = args.map((arg) => typeOf(arg, columns));
    const [least, most] = ARITY[name] ?? [1, 1];
    if (args.length < least || args.length > most) {
        const wanted = least === most ? String(least) : `${least}${most === Infinity ? ' or more' : ` to ${most}`}`;
        throw new ExpressionRefused(`${name} takes ${wanted} argument(s), not ${args.length}.`);
    }
    const all = (allowed, wanted) => args.forEach((arg, index) => {
        want(arg, types[index] ?? 'null', allowed, wanted);
    });
    const text = new Set(['string', 'null']);
    if (TEXT_FUNCTIONS.has(name))
        all(text, 'text');
    if (TEXT_CONDITIONS.has(name))
        all(text, 'text');
    if (DATE_PARTS.has(name))
        all(TEMPORAL, 'a date');
    if (CLOCK_PARTS.has(name))
        all(new Set(['timestamp', 'null']), 'a timestamp');
    if (REAL_FUNCTIONS.has(name))
        all(NUMERIC, 'a number');
    switch (name) {
        case 'length':
            all(text, 'text');
            return 'integer';
        case 'substring': {
            const [of, start, count] = args;
            want(of, types[0] ?? 'null', text, 'text');
            if (!isWhole(start, 1) || !isWhole(count, 0)) {
                throw new ExpressionRefused('substring takes a start from 1 and a count from 0, both written as whole numbers.');
            }
            return 'string';
        }
        case 'round': {
            want(args[0], types[0] ?? 'null', NUMERIC, 'a number');
            if (args[1] !== undefined && !isWhole(args[1], 0)) {
                throw new ExpressionRefused('round takes its digits as a whole number from 0.');
            }
            return types[0] === 'integer' ? 'integer' : (types[0] ?? 'null');
        }
        case 'abs':
        case 'floor':
        case 'ceil':
        case 'sign':
            all(NUMERIC, 'a number');
            return types[0] ?? 'null';
        case 'greatest':
        case 'least':
        case 'coalesce':
            return unify(args, types);
        case 'nullif': {
            const both = unify(args, types);
            return both === 'double' ? both : (types[0] ?? 'null');
        }
        default:
            if (TEXT_FUNCTIONS.has(name))
                return 'string';
            if (TEXT_CONDITIONS.has(name))
                return 'boolean';
            if (name === 'toDate')
                return 'date';
            return REAL_FUNCTIONS.has(name) || name === 'secondsBetween' ? 'double' : 'integer';
    }
}
function numberType(written) {
    if (/^[+-]?\d+$/.test(written))
        return 'integer';
    if (/^[+-]?(\d+\.\d*|\.\d+)$/.test(written))
        return 'decimal';
    if (/^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(written))
        return 'double';
    throw new ExpressionRefused(`${quote(written)} is not a number.`);
}
function unify(of, types) {
    const known = types.findIndex((type) => type !== 'null');
    const first = of[known];
    const type = types[known];
    if (first === undefined || type === undefined)
        return 'null';
    of.forEach((part, index) => {
        comparable(first, type, part, types[index] ?? 'null');
    });
    return NUMERIC.has(type) ? widest(types) : types.includes('timestamp') ? 'timestamp' : type;
}
function widest(types) {
    return ['double', 'decimal', 'integer'].find((type) => types.includes(type)) ?? 'null';
}
function comparable(left, leftType, right, rightType) {
    if (leftType === 'other' || rightType === 'other') {
        throw new ExpressionRefused(`${describe(leftType === 'other' ? left : right)} is ${FAMILY.other}; only whether it is NULL can be asked.`);
    }
    if (leftType === 'null' || rightType === 'null' || FAMILY[leftType] === FAMILY[rightType])
        return;
    throw new ExpressionRefused(`${describe(left)} is ${FAMILY[leftType]} and ${describe(right)} is ${FAMILY[rightType]}; they are not compared, since engines disagree on what that means.`);
}
function castable(of, from, to) {
    const numeric = to === 'integer' || to === 'decimal' || to === 'double';
    if (from === 'string' || from === 'null' || from === to || (to === 'string' && from !== 'other'))
        return;
    if (numeric && NUMERIC.has(from))
        return;
    if ((to === 'date' || to === 'timestamp') && TEMPORAL.has(from))
        return;
    throw new ExpressionRefused(`${describe(of)} is ${FAMILY[from]}; it has no meaning as ${to}.`);
}
function want(of, type, allowed, wanted) {
    if (of !== undefined && !allowed.has(type)) {
        throw new ExpressionRefused(`${describe(of)} is ${FAMILY[type]}; ${wanted} is needed there.`);
    }
}
function isWhole(of, least) {
    if (of?.op !== 'literal' || of.type !== 'number')
        return false;
    const value = Number(of.value);
    return Number.isInteger(value) && value >= least && value < 2 ** 31;
}
function describe(of) {
    if (of.op === 'column')
        return `Column ${quote(of.name)}`;
    if (of.op === 'literal')
        return of.type === 'string' ? `The text ${quote(String(of.value))}` : `${of.value}`;
    return of.op === 'call' ? `The result of ${of.name}` : `The result of ${of.op}`;
}
function quote(value) {
    return JSON.stringify(value);
}
function optional(value) {
    return value === undefined ? [] : [value];
}


/***/ }),

/***/ 20259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WW: () => (/* binding */ replicator),
/* harmony export */   XM: () => (/* binding */ totalWidth),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _median_statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18527);
/* harmony import */ var _poisson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39907);
/* harmony import */ var _ranking_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71033);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44701);




function widthOf({ kind }) {
    return kind === 'ranking' ? _ranking_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .RANKING_OUTPUTS */ .y.length : 1;
}
function totalWidth({ statistics }) {
    return statistics.reduce((width, statistic) => width + widthOf(statistic), 0);
}
function replicator(replication) {
    const { seed, resampling, statistics } = replication;
    const width = totalWidth(replication);
    const draw = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .drawing */ .p)(resampling);
    return (first, out, at) => {
        const drawn = draw((0,_poisson_js__WEBPACK_IMPORTED_MODULE_1__/* .poissonDraws */ .r2)(seed, first));
        let place = at;
        for (const statistic of statistics) {
            if (statistic.kind === 'ranking')
                (0,_ranking_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .rankingReplicates */ .Re)(statistic, drawn, out, place, width);
            else
                (0,_median_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .medianReplicates */ .J)(statistic, drawn, out, place, width);
            place += widthOf(statistic);
        }
    };
}


/***/ }),

/***/ 43590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ loadPredictions)
});

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var errors = __webpack_require__(97498);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/relation.js
var data_relation = __webpack_require__(61560);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/bin-columns.js

const MOST_CATEGORIES = 20;
const CUTS = [0.2, 0.4, 0.6, 0.8];
async function binColumns(engine, candidate, gate) {
    const grouped = new Set([
        ...gate.slices.filter(({ findWeak }) => !findWeak).flatMap(({ by }) => by.map(({ name }) => name)),
        ...gate.rules.flatMap(({ options }) => Object.values(options).flat().map(String)),
    ]);
    const names = new Set(gate.slices.filter(({ findWeak }) => findWeak).flatMap(({ by }) => by.map(({ name }) => name)));
    const bins = new Map();
    for (const name of names) {
        const column = candidate.columns.get(name);
        if (column === undefined || !(0,data_relation/* isNumeric */.kf)(column.type) || grouped.has(name))
            continue;
        const number = `CAST(${column.sql} AS DOUBLE)`;
        const [row = {}] = await engine.query(`SELECT approx_count_distinct(x)::BIGINT AS n, ${CUTS.map((cut, i) => `quantile_disc(x, ${cut}) AS q${i}`).join(', ')} FROM (SELECT ${number} AS x FROM ${candidate.from}) WHERE x IS NOT NULL AND NOT isnan(x)`);
        if (Number(row.n) <= MOST_CATEGORIES)
            continue;
        const cuts = [...new Set(CUTS.map((_, index) => Number(row[`q${index}`])))];
        bins.set(name, rangeOf(number, cuts, engine));
    }
    return bins;
}
function rangeOf(number, cuts, { dialect }) {
    const text = (name) => dialect.string(name);
    const branches = cuts.map((cut, index) => {
        const name = index === 0 ? `below ${cut}` : `${cuts[index - 1]} to ${cut}`;
        return `WHEN ${number} < CAST(${text(String(cut))} AS DOUBLE) THEN ${text(name)}`;
    });
    const last = text(`${cuts.at(-1)} and more`);
    return `CASE WHEN ${number} IS NULL OR isnan(${number}) THEN NULL ${branches.join(' ')} ELSE ${last} END`;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/group-value.js
var group_value = __webpack_require__(70501);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/inspect.js

async function inspect(engine, relation, plan, model, positive) {
    const own = model === 'candidate';
    const ids = own ? plan.ids : plan.championIds;
    const outputs = own ? plan.outputs : plan.championOutputs;
    const label = own ? plan.label : plan.championLabel;
    const extra = own ? [plan.weight, plan.cluster, plan.time, ...plan.columns] : [];
    const selected = [...ids, ...outputs, label, ...extra].flatMap((column) => column ?? []);
    const defects = [...ids, ...selectedOf(own ? [plan.cluster] : [])].map(missing);
    defects.push(...outputs.flatMap((output) => numberDefects(output, plan)), ...sumDefects(outputs, plan), ...labelDefects(label, plan));
    if (own)
        defects.push(...timeDefects(plan.time), ...weightDefects(plan.weight), ...plan.columns.flatMap(notFinite));
    const inner = `SELECT ${selected.map(({ sql, alias }) => `${sql} AS ${alias}`).join(', ')} FROM ${relation.from}`;
    const key = ids.map(({ alias }) => `CAST(${alias} AS VARCHAR)`).join(` || ', ' || `);
    const counts = defects.flatMap(({ bad }, index) => [
        `count(*) FILTER (WHERE ${bad})::BIGINT AS n${index}`,
        `min(${key}) FILTER (WHERE ${bad}) AS e${index}`,
    ]);
    if (positive !== undefined)
        counts.push('count(*) FILTER (WHERE label = 1)::BIGINT AS positives');
    const [row = {}] = await engine.query(`SELECT ${['count(*)::BIGINT AS n', ...counts].join(', ')} FROM (${inner})`);
    const rows = Number(row.n);
    if (rows === 0)
        return { rows, problems: [noRows(relation, plan.label.named.at)] };
    const found = defects.flatMap((defect, index) => told(defect, row, index, relation));
    const without = own && Number(row.positives ?? 1) === 0 ? await withoutPositive(engine, relation, plan.label, positive) : [];
    return { rows, problems: [...found, ...without, ...(await repeated(engine, relation, ids))] };
}
function noRows({ role, pattern }, at) {
    return { message: `The ${role}’s data (${pattern}) have no rows.`, at };
}
function selectedOf(list) {
    return list.flatMap((column) => column ?? []);
}
function missing(selected) {
    return { bad: `${selected.alias} IS NULL`, selected, says: 'no value' };
}
function notFinite(selected) {
    const { alias } = selected;
    return [
        missing(selected),
        { bad: `isnan(${alias})`, selected, says: 'NaN' },
        { bad: `isinf(${alias})`, selected, says: 'an infinite value' },
    ];
}
function isNumber({ sql }) {
    return sql.endsWith('AS DOUBLE)');
}
function numberDefects(output, { probability, kind }) {
    if (!isNumber(output))
        return [missing(output)];
    if (!probability || kind === 'numbers')
        return notFinite(output);
    const hint = 'A rule or the task claims a probability; write one, or leave such rules out.';
    return [
        ...notFinite(output),
        {
            bad: `(${output.alias} < 0 OR ${output.alias} > 1) AND NOT isnan(${output.alias}) AND NOT isinf(${output.alias})`,
            selected: output,
            says: 'a value outside [0, 1]',
            hint,
        },
    ];
}
const SUM_TOLERANCE = 0.01;
function sumDefects(outputs, { kind }) {
    const probabilities = kind === 'classes' ? outputs.filter(isNumber) : [];
    const [first] = probabilities;
    if (first === undefined)
        return [];
    const sum = probabilities.map(({ alias }) => alias).join(' + ');
    const name = probabilities.map(({ column }) => column.name).join('", "');
    return [
        {
            bad: `isfinite(${sum}) AND abs(${sum} - 1) > ${SUM_TOLERANCE}`,
            selected: { ...first, column: { ...first.column, name } },
            says: 'probabilities that do not add up to 1',
            hint: 'Name the column of every class in probabilities, and write probabilities, not scores.',
        },
    ];
}
function labelDefects(label, { kind }) {
    if (label === undefined)
        return [];
    if (kind === 'classes')
        return [missing(label)];
    if (kind === 'numbers')
        return notFinite(label);
    const hint = 'Labels are 0 and 1; of other values, say which is 1 with positive: <value>.';
    return [
        missing(label),
        { bad: `${label.alias} NOT IN (0, 1)`, selected: label, says: 'a value other than 0 and 1', hint },
    ];
}
function timeDefects(time) {
    if (time === undefined)
        return [];
    if (time.column.type !== 'string')
        return [missing(time)];
    return [{ ...missing(time), says: 'no date that can be read', hint: data_relation/* DATE_HINT */.XY }];
}
async function withoutPositive(engine, { role, pattern, from }, { column, named }, positive) {
    const values = await engine.query(`SELECT DISTINCT CAST(${column.sql} AS VARCHAR) AS value FROM ${from} WHERE ${column.sql} IS NOT NULL ORDER BY value LIMIT 6`);
    const texts = values.map(({ value }) => JSON.stringify(value));
    const seen = `${texts.slice(0, 5).join(', ')}${texts.length > 5 ? ', …' : ''}`;
    return [
        {
            message: `No row of the ${role} (${pattern}) has the value ${JSON.stringify(positive)} in "${column.name}", which "positive" counts as 1.`,
            at: named.at,
            hint: `Its values are ${seen}.`,
        },
    ];
}
function weightDefects(weight) {
    if (weight === undefined)
        return [];
    return [...notFinite(weight), { bad: `${weight.alias} < 0`, selected: weight, says: 'a negative weight' }];
}
function told({ selected, says, hint }, row, index, relation) {
    const count = Number(row[`n${index}`]);
    if (count === 0)
        return [];
    const example = row[`e${index}`];
    const where = example === null || example === undefined ? '' : `, for example at id ${JSON.stringify(example)}`;
    const rows = count === 1 ? 'One row' : `${count.toLocaleString('en')} rows`;
    return [
        {
            message: `${rows} of the ${relation.role} (${relation.pattern}) ${count === 1 ? 'has' : 'have'} ${says} in "${selected.column.name}"${where}.`,
            at: selected.named.at,
            ...(hint === undefined ? {} : { hint }),
        },
    ];
}
async function repeated(engine, relation, ids) {
    const list = ids.map(({ sql, alias }) => `${sql} AS ${alias}`).join(', ');
    const key = ids.map(({ alias }) => `CAST(${alias} AS VARCHAR)`).join(` || ', ' || `);
    const grouped = `SELECT ${ids.map(({ alias }) => alias).join(', ')}, count(*) AS c FROM (SELECT ${list} FROM ${relation.from}) GROUP BY ALL HAVING count(*) > 1`;
    const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n, min(${key}) AS e FROM (${grouped})`);
    const count = Number(row.n);
    const [first] = ids;
    if (count === 0 || first === undefined)
        return [];
    const names = ids.map(({ column }) => column.name).join(', ');
    return [
        {
            message: `${count === 1 ? 'One id stands' : `${count.toLocaleString('en')} ids stand`} more than once in the ${relation.role}’s data (${relation.pattern}), for example ${JSON.stringify(row.e)}.`,
            at: first.named.at,
            hint: `${names} must tell rows apart; name further columns if it takes more than one: id: [${names}, …]`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/nearly-identical.js
var nearly_identical = __webpack_require__(23707);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/match.js


function joined(candidate, champion, plan) {
    const c = [
        ...[...plan.ids, plan.label, ...plan.outputs, plan.weight, plan.cluster, plan.time],
        ...[...plan.groups, ...plan.columns, ...plan.raw],
    ];
    const inner = `(${match_select(c)} FROM ${candidate.from}) c`;
    if (champion === undefined)
        return inner;
    const h = `(${match_select([...plan.championIds, plan.championLabel, ...plan.championOutputs])} FROM ${champion.from}) h`;
    return `${inner} JOIN ${h} ON ${plan.ids.map(({ alias }) => `c.${alias} = h.${alias}`).join(' AND ')}`;
}
function match_select(columns) {
    return `SELECT ${columns.flatMap((column) => (column === undefined ? [] : `${column.sql} AS ${column.alias}`)).join(', ')}`;
}
async function match(engine, candidate, champion, plan, data, counted) {
    const text = [...plan.ids.map(({ alias }) => `CAST(c.${alias} AS VARCHAR)`), 'CAST(c.label AS VARCHAR)'].join(`, chr(31), `);
    const key = `md5(concat(${text}))`;
    const asks = [
        'count(*)::BIGINT AS n',
        `bit_xor(('0x' || substr(${key}, 1, 16))::UBIGINT)::VARCHAR AS d0`,
        `bit_xor(('0x' || substr(${key}, 17, 16))::UBIGINT)::VARCHAR AS d1`,
    ];
    const same = plan.outputs.map(({ alias }) => `c.${alias} = h.${alias}`).join(' AND ');
    if (champion !== undefined) {
        asks.push(`count(*) FILTER (WHERE ${same})::BIGINT AS same`);
        if (plan.championLabel !== undefined)
            asks.push('count(*) FILTER (WHERE c.label <> h.label)::BIGINT AS differs');
    }
    const from = joined(candidate, champion, plan);
    const [row = {}] = await engine.query(`SELECT ${asks.join(', ')} FROM ${from}`);
    const rows = Number(row.n);
    const digest = [row.d0, row.d1]
        .map((part) => BigInt(String(part ?? 0))
        .toString(16)
        .padStart(16, '0'))
        .join('');
    if (champion === undefined || counted.champion === undefined)
        return { rows, digest, problems: [] };
    const problems = [];
    const at = (data.champion ?? data.candidate).at;
    const least = Math.min(rows / counted.candidate, rows / counted.champion);
    if (least < data.matchRate) {
        const counts = `${rows.toLocaleString('en')} ids are in both, of ${counted.candidate.toLocaleString('en')} of the candidate and ${counted.champion.toLocaleString('en')} of the champion`;
        problems.push({
            message: `The models were not predicted on the same rows: ${counts}; at least ${data.matchRate * 100} % must match.`,
            at,
            hint: 'Predict both on one evaluation set.',
        });
    }
    if (Number(row.differs ?? 0) > 0)
        problems.push({
            message: `The label differs between candidate and champion on ${Number(row.differs).toLocaleString('en')} of ${rows.toLocaleString('en')} rows with the same id.`,
            at,
            hint: 'Labels belong to the evaluation set, not to the model; see which file is older.',
        });
    const identical = Number(row.same);
    if (rows > 0 && identical === rows)
        problems.push({
            message: 'Candidate and champion predict the very same number on every row: the model would be compared with itself.',
            at,
            hint: 'See which files, runs or aliases the two names lead to.',
        });
    const valuesThere = async () => await valuesWhere(engine, `${from} WHERE ${same}`, plan);
    return {
        ...{ rows, digest, problems },
        identical: { rows: identical, ...((0,nearly_identical/* isNearlyAll */.l)(identical, rows) ? { values: await valuesThere() } : {}) },
    };
}
async function valuesWhere(engine, rows, { outputs }) {
    const numbers = outputs.filter(isNumber).map(({ alias }) => `c.${alias}`);
    if (numbers.length === 0)
        return 0;
    const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM (SELECT DISTINCT ${numbers.join(', ')} FROM ${rows})`);
    return Number(row.n);
}

// EXTERNAL MODULE: ./lib/shared/engines/sql/parse.js + 3 modules
var parse = __webpack_require__(64540);
// EXTERNAL MODULE: ./lib/shared/engines/sql/typing.js
var typing = __webpack_require__(83503);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/drift-columns.js
function driftColumns({ data, rules }, metrics, output) {
    const columns = [];
    const categories = [];
    const problems = [];
    for (const { id, metric, options, optionsAt, at: ruleAt } of rules) {
        if (metrics.get(metric)?.about !== 'drift')
            continue;
        const name = typeof options.column === 'string' ? options.column : output?.name;
        if (options.category !== undefined) {
            const [category, ...more] = [options.category].flat().map(String);
            const categoryAt = optionsAt?.category ?? ruleAt;
            if (options.column !== undefined || category === undefined || more.length > 0)
                problems.push({
                    message: `The rule "${id}" names more than one column whose drift it measures.`,
                    at: categoryAt,
                    hint: 'Write a rule for each of them.',
                });
            else if (data.reference === undefined)
                problems.push(nothingToCompare(id, category, categoryAt, ''));
            else
                categories.push({ name: category, at: categoryAt });
            continue;
        }
        const at = optionsAt?.column ?? ruleAt;
        const isOutput = name === output?.name;
        if (name === undefined)
            problems.push({
                message: `The rule "${id}" does not say whose drift it measures; a model of several classes predicts more than one number.`,
                at,
                hint: 'Name a column: column: <name>',
            });
        else if (data.reference === undefined && !(isOutput && data.champion !== undefined))
            problems.push(nothingToCompare(id, name, at, isOutput ? ', or a "champion"' : ''));
        else
            columns.push({ name, at });
    }
    return { columns, categories, problems };
}
function nothingToCompare(rule, name, at, or) {
    return {
        message: `The rule "${rule}" has nothing to compare "${name}" with.`,
        at,
        hint: `Give "data" a "reference": rows such as a sample of the training data${or}.`,
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/plan.js





function planReading(gate, metrics, dialect, candidate, champion, bins) {
    const problems = [];
    const { columns, positive } = gate.data;
    const kind = kindOf(gate);
    const take = (relation, named, alias, make) => {
        if (named === undefined)
            return undefined;
        const column = (0,data_relation/* findColumn */.kn)(relation, named);
        const sql = 'message' in column ? column : make(column);
        if (typeof sql === 'string' && !('message' in column))
            return { alias, sql, column, named };
        problems.push(typeof sql === 'string' ? column : sql);
        return undefined;
    };
    const number = (named) => (column) => (0,data_relation/* isNumeric */.kf)(column.type) ? `CAST(${column.sql} AS DOUBLE)` : (0,data_relation/* wrongType */.gQ)(column, 'a number', named.at);
    const text = (column) => `CAST(${column.sql} AS VARCHAR)`;
    const key = (named) => (column) => column.type === 'double' || column.type === 'other'
        ? (0,data_relation/* wrongType */.gQ)(column, 'a whole number, a text or a date, since it tells rows apart', named.at)
        : column.sql;
    const label = (named) => (column) => {
        if (kind === 'numbers')
            return number(named)(column);
        if (kind === 'classes')
            return text(column);
        if (positive !== undefined)
            return `CASE WHEN ${column.sql} IS NOT NULL THEN CAST(${text(column)} = ${dialect.string(positive)} AS INTEGER)::DOUBLE END`;
        if (column.type === 'boolean')
            return `CAST(${column.sql} AS INTEGER)::DOUBLE`;
        if ((0,data_relation/* isNumeric */.kf)(column.type))
            return `CAST(${column.sql} AS DOUBLE)`;
        return {
            message: `The label "${named.name}" of the ${column.role} is ${column.engineType}; nothing says which of its values counts as 1.`,
            at: named.at,
            hint: 'Name it with positive: <value>.',
        };
    };
    const all = (relation, list, prefix, make) => list.flatMap((named, index) => take(relation, named, `${prefix}${index}`, make(named)) ?? []);
    const outputs = outputsOf(gate);
    const output = kind === 'classes' && columns.prediction !== undefined
        ? (named) => (named === columns.prediction ? text : number(named))
        : number;
    const ids = all(candidate, columns.id, 'k', key);
    const groupNames = distinct([
        ...gate.slices.flatMap(({ by }) => by),
        ...gate.rules.flatMap((rule) => optionColumns(rule, metrics, 'groups')),
    ]);
    const columnNames = distinct(gate.rules.flatMap((rule) => optionColumns(rule, metrics, 'column')));
    const drift = driftColumns(gate, metrics, kind === 'classes' ? undefined : outputs[0]);
    problems.push(...drift.problems);
    const expressions = readExpressions(gate.rules, candidate, problems);
    const raw = distinct(expressions.flatMap(({ at, names }) => names.map((name) => ({ name, at }))));
    const rawSelected = all(candidate, raw, 'x', () => (column) => column.sql);
    const selectedLabel = take(candidate, columns.label, 'label', (column) => label(columns.label)(column));
    const withLabel = champion?.columns.has(columns.label?.name ?? '') === true ? columns.label : undefined;
    const plan = {
        ids,
        championIds: champion === undefined ? [] : all(champion, columns.id, 'k', key),
        label: selectedLabel,
        championLabel: champion === undefined
            ? undefined
            : take(champion, withLabel, 'label', (column) => label(withLabel)(column)),
        outputs: all(candidate, outputs, 'o', output),
        championOutputs: champion === undefined ? [] : all(champion, outputs, 'o', output),
        weight: take(candidate, columns.weight, 'weight', (column) => number(columns.weight)(column)),
        cluster: take(candidate, columns.cluster, 'cluster', text),
        time: take(candidate, columns.time, 'time', (column) => (0,data_relation/* timeOf */.nR)(column, columns.time.at)),
        groups: all(candidate, groupNames, 'g', ({ name }) => (column) => bins.get(name) ?? text(column)),
        columns: all(candidate, columnNames, 'v', number),
        reference: distinct(drift.columns),
        referenceCategories: distinct(drift.categories),
        raw: rawSelected,
        expressions: printExpressions(expressions, rawSelected, outputs, champion !== undefined, dialect, problems),
        probability: gate.model.task === 'probability_of_default' ||
            kind === 'classes' ||
            gate.rules.some(({ metric }) => metrics.get(metric)?.probability === true),
        kind,
        classNames: [...(columns.probabilities?.keys() ?? [])],
    };
    if (champion !== undefined)
        problems.push(...mixedIds(ids, plan.championIds));
    return problems.length > 0 ? problems : plan;
}
function kindOf({ model }) {
    if (model.task === 'multiclass')
        return 'classes';
    return model.task === 'binary' || model.task === 'probability_of_default' ? 'binary' : 'numbers';
}
function outputsOf({ data }) {
    const { score, prediction, probabilities } = data.columns;
    return [score, prediction, ...(probabilities?.values() ?? [])].flatMap((named) => named ?? []);
}
function optionColumns(rule, metrics, kind) {
    const options = metrics.get(rule.metric)?.options ?? {};
    return Object.entries(options).flatMap(([name, option]) => {
        const value = rule.options[name];
        if (option.kind !== kind || value === undefined)
            return [];
        return [value].flat().map((column) => ({ name: String(column), at: rule.optionsAt?.[name] ?? rule.at }));
    });
}
function distinct(list) {
    return [...new Map(list.map((named) => [named.name, named])).values()];
}
function mixedIds(ids, others) {
    return ids.flatMap(({ column, named }, index) => {
        const other = others[index]?.column;
        if (other === undefined || other.type === column.type)
            return [];
        return [
            {
                message: `The id "${column.name}" is ${column.engineType} for the candidate and ${other.engineType} for the champion, so no row would find its partner.`,
                at: named.at,
                hint: 'Write both with one type.',
            },
        ];
    });
}
function readExpressions(rules, candidate, problems) {
    return rules.flatMap((rule) => {
        const text = rule.options.mean_of;
        if (typeof text !== 'string')
            return [];
        const names = new Set();
        const expression = (0,parse/* parseExpression */.Y)(text, (name) => {
            names.add(name);
            return name;
        });
        const at = rule.optionsAt?.mean_of ?? rule.at;
        const missing = [...names].filter((name) => !candidate.columns.has(name));
        for (const name of missing) {
            const problem = (0,data_relation/* findColumn */.kn)(candidate, { name, at });
            if ('message' in problem)
                problems.push(problem);
        }
        return missing.length > 0 ? [] : [{ text, rule, at, expression, names: [...names] }];
    });
}
function printExpressions(expressions, raw, outputs, hasChampion, dialect, problems) {
    const scopeOf = (model) => new Map(raw.map(({ alias, column }) => {
        const output = outputs.findIndex(({ name }) => name === column.name);
        const type = (0,data_relation/* isNumeric */.kf)(column.type) ? 'double' : 'string';
        if (output >= 0 && model === 'h')
            return [column.name, { sql: `h.o${output}`, type }];
        return [column.name, { sql: `c.${alias}`, type: column.type }];
    }));
    return expressions.flatMap(({ text, rule, at, expression }) => {
        try {
            const type = (0,typing/* typeOf */.QP)(expression, scopeOf('c'));
            if (!(0,data_relation/* isNumeric */.kf)(type) && type !== 'boolean')
                throw new typing/* ExpressionRefused */.jN(`a mean is of numbers, and this is ${type}.`);
            const print = (model) => `CAST(${dialect.expression(expression, scopeOf(model))} AS DOUBLE)`;
            return [{ text, candidate: print('c'), champion: hasChampion ? print('h') : undefined }];
        }
        catch (error) {
            if (!(error instanceof typing/* ExpressionRefused */.jN))
                throw error;
            problems.push({
                message: `The expression of the rule "${rule.id}" cannot be used: ${(0,kernel/* messageOf */.bD)(error)}`,
                at,
            });
            return [];
        }
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/predictions.js
var data_predictions = __webpack_require__(25264);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/slices.js
var data_slices = __webpack_require__(47015);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/texts-among-numbers.js
async function withTextsAmongNumbers(engine, relations, problems) {
    const told = [];
    for (const problem of problems) {
        const { column, ...plain } = problem;
        const relation = relations.find((each) => each?.role === column?.role);
        if (column?.type !== 'string' || relation === undefined) {
            told.push(plain);
            continue;
        }
        const text = `${column.sql} IS NOT NULL AND TRY_CAST(${column.sql} AS DOUBLE) IS NULL`;
        const [row = {}] = await engine.query(`SELECT count(${column.sql})::BIGINT AS n, count(*) FILTER (WHERE ${text})::BIGINT AS texts, min(${column.sql}) FILTER (WHERE ${text}) AS example FROM ${relation.from}`);
        const [all, texts] = [Number(row.n), Number(row.texts)];
        const few = texts > 0 && texts <= all / 2;
        const which = `${texts.toLocaleString('en')} of its ${all.toLocaleString('en')} values ${texts === 1 ? 'is' : 'are'} no number, for example ${JSON.stringify(row.example)}.`;
        told.push(few ? { ...plain, message: `${plain.message} ${which}` } : plain);
    }
    return told;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/training-series.js



async function readTrainingSeries(engine, reference, { data, rules }) {
    const rule = rules.find(({ options }) => options.season !== undefined);
    if (rule === undefined)
        return undefined;
    const at = rule.optionsAt?.season ?? rule.at;
    const { label, time } = data.columns;
    if (reference === undefined || label === undefined || time === undefined)
        throw invalid([
            {
                message: `The rule "${rule.id}" measures errors in units of the naive forecast’s on the training series, and ${reference === undefined ? '"data" have no "reference" that holds it' : 'no column says the time of its rows'}.`,
                at,
                hint: 'Name its rows with reference: <path>, and their dates with time: <column>; or give the rule "scale".',
            },
        ]);
    const [labels, times] = [(0,data_relation/* findColumn */.kn)(reference, label), (0,data_relation/* findColumn */.kn)(reference, time)];
    const problems = [labels, times].flatMap((found) => ('message' in found ? [found] : []));
    if (!('message' in labels) && !(0,data_relation/* isNumeric */.kf)(labels.type))
        problems.push((0,data_relation/* wrongType */.gQ)(labels, 'a number', label.at));
    const moment = 'message' in times ? undefined : (0,data_relation/* timeOf */.nR)(times, time.at);
    if (typeof moment === 'object')
        problems.push(moment);
    if ('message' in labels || moment === undefined || problems.length > 0)
        throw invalid(problems);
    const wanted = `SELECT CAST(${labels.sql} AS DOUBLE) AS label, ${moment} AS time FROM ${reference.from}`;
    const [counts = {}] = await engine.query(`SELECT count(*)::BIGINT AS n, count(DISTINCT time)::BIGINT AS dates, count(*) FILTER (WHERE time IS NULL)::BIGINT AS timeless, count(*) FILTER (WHERE label IS NULL OR NOT isfinite(label))::BIGINT AS bad FROM (${wanted})`);
    const [rows, dates, bad] = [Number(counts.n), Number(counts.dates), Number(counts.bad)];
    if (Number(counts.timeless) > 0)
        problems.push({
            message: `${Number(counts.timeless).toLocaleString('en')} of the reference rows (${reference.pattern}) have no date that can be read in "${time.name}".`,
            at: time.at,
            hint: data_relation/* DATE_HINT */.XY,
        });
    else if (rows !== dates)
        problems.push({
            message: `The reference rows (${reference.pattern}) are no series: ${rows.toLocaleString('en')} rows have ${dates.toLocaleString('en')} different values in "${time.name}".`,
            at,
            hint: 'Of several series, write the naive forecast’s error of each into a column, and name it with column: <column>.',
        });
    if (bad > 0)
        problems.push({
            message: `${bad.toLocaleString('en')} of the reference rows (${reference.pattern}) have no finite number in "${label.name}".`,
            at: label.at,
        });
    if (problems.length > 0)
        throw invalid(problems);
    const { columns } = await engine.columns(`SELECT label FROM (${wanted}) ORDER BY time`, { rows });
    return columns.label;
}
function invalid(problems) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_INVALID, 'The predictions cannot be judged.', { problems });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/data/load.js












const MAX_GROUPS = 1000;
async function loadPredictions(options) {
    const { gate, metrics, engine, candidate, champion } = options;
    const bins = await binColumns(engine, candidate, gate);
    const plan = planReading(gate, metrics, engine.dialect, candidate, champion, bins);
    if (!('ids' in plan))
        throw load_invalid((await withoutRows(options)) ?? (await withTextsAmongNumbers(engine, [candidate, champion], plan)));
    const own = await inspect(engine, candidate, plan, 'candidate', gate.data.positive);
    const other = champion === undefined ? undefined : await inspect(engine, champion, plan, 'champion', gate.data.positive);
    const problems = [...own.problems, ...(other?.problems ?? [])];
    if (problems.length > 0)
        throw load_invalid(problems);
    const counted = { candidate: own.rows, champion: other?.rows };
    const matched = await match(engine, candidate, champion, plan, gate.data, counted);
    if (matched.problems.length > 0) {
        throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_DIFFERS, 'Candidate and champion cannot be compared.', {
            problems: matched.problems,
        });
    }
    const order = plan.ids.map(({ alias }) => `c.${alias}`).join(', ');
    const from = `${joined(candidate, champion, plan)} ORDER BY ${order}`;
    const table = await engine.columns(`SELECT ${selection(plan, champion !== undefined).join(', ')} FROM ${from}`, {
        rows: matched.rows,
        ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    const assembled = assemble(plan, table.columns, matched.rows, champion !== undefined, await readReference(options, plan), (0,data_predictions/* defined */.s)({
        quantile: gate.data.quantile,
        training: await readTrainingSeries(engine, options.reference, gate),
        referenceCounts: await countReference(options, plan),
    }));
    const predictions = {
        ...assembled,
        idOf: async (row) => {
            const [{ id = '' } = {}] = await engine.query(`SELECT concat_ws(', ', ${order}) AS id FROM ${from} LIMIT 1 OFFSET ${row}`);
            return String(id);
        },
    };
    refuseCrowds(predictions, plan, gate);
    return { predictions, facts: factsOf(predictions, plan, counted, matched, table.columns) };
}
async function withoutRows({ engine, candidate, champion, gate }) {
    const problems = [];
    for (const relation of [candidate, champion]) {
        if (relation === undefined)
            continue;
        const [row = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM (SELECT 1 FROM ${relation.from} LIMIT 1)`);
        if (Number(row.n) === 0)
            problems.push(noRows(relation, gate.data.columns.label?.at ?? gate.data.at));
    }
    return problems.length === 0 ? undefined : problems;
}
function load_invalid(problems) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_INVALID, 'The predictions cannot be judged.', { problems });
}
function selection(plan, hasChampion) {
    const from = (model, columns, prefix = '') => columns.flatMap((column) => (column === undefined ? [] : `${model}.${column.alias} AS ${prefix}${column.alias}`));
    const grouped = plan.groups.map(({ alias }) => `${(0,group_value/* groupValue */.h)(`c.${alias}`)} AS ${alias}`);
    return [
        ...from('c', [plan.label, ...plan.outputs, plan.weight, plan.cluster, ...plan.columns]),
        ...(plan.time === undefined ? [] : ['CAST(c.time AS VARCHAR) AS time']),
        ...grouped,
        ...from('h', hasChampion ? plan.championOutputs : [], 'h_'),
        ...plan.expressions.flatMap(({ candidate, champion }, index) => [
            `${candidate} AS e${index}`,
            ...(champion === undefined ? [] : [`${champion} AS h_e${index}`]),
        ]),
    ];
}
function assemble(plan, columns, rows, hasChampion, reference, known) {
    const numbers = (alias) => columns[alias];
    const coded = (alias) => columns[alias];
    const labels = plan.kind === 'classes' ? coded('label') : undefined;
    const classes = labels === undefined ? undefined : classNames(plan, labels, columns);
    const model = (prefix) => modelColumns(plan, columns, prefix, classes);
    return {
        rows,
        ...(plan.kind === 'binary' ? { binaryLabel: Uint8Array.from(numbers('label')) } : {}),
        ...(plan.kind === 'numbers' ? { numericLabel: numbers('label') } : {}),
        ...(labels === undefined || classes === undefined ? {} : { classLabel: recode(labels, classes), classes }),
        candidate: model(''),
        ...(hasChampion ? { champion: model('h_') } : {}),
        ...(plan.weight === undefined ? {} : { weight: numbers('weight') }),
        ...(plan.cluster === undefined ? {} : { cluster: coded('cluster').codes }),
        ...(plan.time === undefined ? {} : { time: inOrderOfTime(coded('time'), (0,data_relation/* isNumeric */.kf)(plan.time.column.type)) }),
        groups: new Map(plan.groups.map(({ alias, column }) => [column.name, coded(alias)])),
        columns: new Map(plan.columns.map(({ alias, column }) => [column.name, numbers(alias)])),
        reference,
        ...(plan.kind === 'classes' ? {} : { output: plan.outputs[0].column.name }),
        ...known,
    };
}
function modelColumns(plan, columns, prefix, classes) {
    const expressions = new Map(plan.expressions.map(({ text }, index) => [text, columns[`${prefix}e${index}`]]));
    const outputs = plan.outputs.map(({ alias }) => columns[`${prefix}${alias}`]);
    if (classes === undefined) {
        const [only] = outputs;
        return plan.kind === 'binary'
            ? { score: only, expressions }
            : { prediction: only, expressions };
    }
    const [first, ...rest] = outputs;
    const predicted = first instanceof Float64Array || first === undefined ? undefined : recode(first, classes);
    const probabilities = (predicted === undefined ? outputs : rest);
    return {
        ...(predicted === undefined ? {} : { predictedClass: predicted }),
        ...(probabilities.length === 0 ? {} : { probabilities }),
        expressions,
    };
}
function classNames(plan, labels, columns) {
    const seen = [labels, columns.o0, columns.h_o0].flatMap((column) => column === undefined || column instanceof Float64Array ? [] : column.values);
    return [...new Set([...plan.classNames, ...[...seen].sort()])];
}
function recode({ codes, values }, classes) {
    const code = values.map((value) => classes.indexOf(value));
    return codes.map((old) => (old < 0 ? -1 : code[old]));
}
function inOrderOfTime({ codes, values }, numeric) {
    const order = values
        .map((_, index) => index)
        .sort((a, b) => {
        const [left, right] = [values[a], values[b]];
        if (numeric)
            return Number(left) - Number(right);
        return left < right ? -1 : left > right ? 1 : 0;
    });
    const rank = new Int32Array(values.length);
    for (const [place, index] of order.entries())
        rank[index] = place;
    return codes.map((code) => rank[code]);
}
async function readReference({ engine, reference, gate }, plan) {
    if (reference === undefined)
        return new Map();
    const at = gate.data.reference?.at ?? gate.data.at;
    const problems = [];
    const selected = plan.reference.flatMap(({ name }, index) => {
        const found = (0,data_relation/* findColumn */.kn)(reference, { name, at });
        const alias = `r${index}`;
        if ('message' in found)
            problems.push(found);
        else if ((0,data_relation/* isNumeric */.kf)(found.type))
            return [{ name, alias, sql: `CAST(${found.sql} AS DOUBLE) AS ${alias}` }];
        else
            problems.push((0,data_relation/* wrongType */.gQ)(found, 'a number', at));
        return [];
    });
    if (problems.length > 0)
        throw load_invalid(problems);
    if (selected.length === 0)
        return new Map();
    const [counted = {}] = await engine.query(`SELECT count(*)::BIGINT AS n FROM ${reference.from}`);
    const { columns } = await engine.columns(`SELECT ${selected.map(({ sql }) => sql).join(', ')} FROM ${reference.from}`, {
        rows: Number(counted.n),
    });
    return new Map(selected.map(({ name, alias }) => [name, columns[alias].sort()]));
}
async function countReference({ engine, reference }, { referenceCategories }) {
    const counts = new Map();
    if (reference === undefined)
        return counts;
    const problems = [];
    for (const named of referenceCategories) {
        const found = (0,data_relation/* findColumn */.kn)(reference, named);
        if ('message' in found)
            problems.push(found);
        else {
            const value = (0,group_value/* groupValue */.h)(`CAST(${found.sql} AS VARCHAR)`);
            const rows = await engine.query(`SELECT ${value} AS value, count(*)::BIGINT AS n FROM ${reference.from} GROUP BY 1 ORDER BY 1`);
            counts.set(named.name, new Map(rows.map((row) => [String(row.value), Number(row.n)])));
        }
    }
    if (problems.length > 0)
        throw load_invalid(problems);
    return counts;
}
function crossedCrowds(groups, { slices, rules }) {
    const crossed = [
        ...slices.flatMap(({ by, findWeak, at }) => (findWeak ? [] : [{ names: by.map(({ name }) => name), at }])),
        ...rules.map(({ options: { by }, optionsAt, at }) => ({
            names: Array.isArray(by) ? by.map(String) : [],
            at: optionsAt?.by ?? at,
        })),
    ];
    return crossed.flatMap(({ names, at }) => {
        const columns = names.flatMap((name) => groups.get(name) ?? []);
        if (columns.length < 2 || !(0,data_slices/* cutsIntoMore */.hl)(columns, MAX_GROUPS))
            return [];
        const message = `The columns ${names.join(', ')} cut the rows into more than ${MAX_GROUPS} groups; rows are grouped by at most that many.`;
        return [{ message, at, hint: 'Cross fewer columns, or coarser ones.' }];
    });
}
function refuseCrowds({ groups }, plan, gate) {
    const problems = plan.groups.flatMap(({ column, named }) => {
        const count = groups.get(column.name)?.values.length ?? 0;
        if (count <= MAX_GROUPS)
            return [];
        const message = `The column "${column.name}" has ${count.toLocaleString('en')} different values; rows are grouped by at most ${MAX_GROUPS}.`;
        return [{ message, at: named.at, hint: 'Group by a coarser column.' }];
    });
    if (problems.length === 0)
        problems.push(...crossedCrowds(groups, gate));
    if (problems.length > 0)
        throw load_invalid(problems);
}
function periodOf(time, { column }) {
    const rank = inOrderOfTime({ codes: Int32Array.from(time.values.keys()), values: time.values }, (0,data_relation/* isNumeric */.kf)(column.type));
    const at = (place) => time.values[rank.indexOf(place)];
    const [first, last] = [at(0), at(time.values.length - 1)];
    if (first === undefined || last === undefined)
        return undefined;
    const days = [first, last].every((text) => text.endsWith(MIDNIGHT));
    return days ? [first.slice(0, -MIDNIGHT.length), last.slice(0, -MIDNIGHT.length)] : [first, last];
}
const MIDNIGHT = ' 00:00:00';
function factsOf({ rows, binaryLabel }, plan, counted, { digest, identical }, columns) {
    const positives = binaryLabel?.reduce((sum, label) => sum + label, 0);
    return {
        candidateRows: counted.candidate,
        championRows: counted.champion,
        matched: rows,
        events: positives === undefined ? undefined : Math.min(positives, rows - positives),
        holdoutDigest: digest,
        ...(identical === undefined ? {} : { identical }),
        period: plan.time === undefined ? undefined : periodOf(columns.time, plan.time),
    };
}


/***/ }),

/***/ 68590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ defaultThreads),
  Eu: () => (/* binding */ inThisThread),
  Oz: () => (/* binding */ withThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/poisson.js
var poisson = __webpack_require__(39907);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/replicate.js
var bootstrap_replicate = __webpack_require__(20259);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/shared-memory.js
function sharedNumbers(length) {
    return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
function inSharedMemory(value) {
    if (ArrayBuffer.isView(value))
        return shared(value);
    if (Array.isArray(value))
        return value.map((item) => inSharedMemory(item));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inSharedMemory(item)]));
}
function shared(array) {
    if (array.buffer instanceof SharedArrayBuffer)
        return array;
    const copy = new array.constructor(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    return copy;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/worker-source.js
const WORKER_SOURCE = '"use strict";var D=Object.defineProperty;var or=Object.getOwnPropertyDescriptor;var ir=Object.getOwnPropertyNames;var ar=Object.prototype.hasOwnProperty;var sr=(e,r,o,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let t of ir(r))!ar.call(e,t)&&t!==o&&D(e,t,{get:()=>r[t],enumerable:!(n=or(r,t))||n.enumerable});return e};var ur=e=>sr(D({},"__esModule",{value:!0}),e);var Tr={};module.exports=ur(Tr);var O=require("node:worker_threads");var Wr=Math.sqrt(2*Math.PI);var x=(1n<<64n)-1n,lr=0x9e3779b97f4a7c15n;function R(e){let r=e&x;return r=(r^r>>30n)*0xbf58476d1ce4e5b9n&x,r=(r^r>>27n)*0x94d049bb133111ebn&x,r^r>>31n}function E(e,r){return R(e+BigInt(r+1)*lr)}function _(e,r){let o=R(R(L("seed",e))+L("stream",r)),n=[E(o,0),E(o,1)];return Uint32Array.from(n.flatMap(t=>[t&0xffffffffn,t>>32n]),Number)}function L(e,r){if(!(Number.isSafeInteger(r)&&r>=0))throw new RangeError(`The ${e} of random numbers must be a whole number, 0 or more, not ${r}.`);return BigInt(r)}var{imul:W}=Math,d=4,B=8,S=65536,$=mr(),V=[...new Uint8Array(Uint32Array.of(50462976).buffer)];function q(e,r){let o=V.map((n,t)=>Int32Array.from(_(e,r+t)));return{fill:(n,t)=>{let a=new Uint8Array(n.buffer,n.byteOffset,n.byteLength),s=t===void 0?o.keys():[t];for(let i of s){let u=o[i],f=V.indexOf(i);for(let l=f;l<a.length;l+=d*8192)fr(a,l,Math.min(l+d*8192,a.length),u)}}}}function fr(e,r,o,n){let t=n[0],a=n[1],s=n[2],i=n[3];for(let u=r;u<o;u+=2*d){let f=W(a,5),l=W(f<<7|f>>>25,9),m=a<<9;s^=t,i^=a,a^=s,t^=i,s^=m,i=i<<11|i>>>21,e[u]=$[l&S-1],e[u+d]=$[l>>>16]}n[0]=t,n[1]=a,n[2]=s,n[3]=i}function mr(){let e=new Uint8Array(S),[r,o,n]=[Math.exp(-1),0,0];for(let t=0;n<S;t++){o+=r,r/=t+1;let a=Math.round(o*S);e.fill(t,n,a),n=a}return e}var k=11,Zr=1<<k;var rn=[0,k,2*k],nn=new Uint8Array(new Uint32Array([1]).buffer)[0]===1?0:1;function N(...e){let r;for(let o of e)if(o!==void 0&&(r??=o.length,o.length!==r))throw new RangeError(`Columns differ in length: ${r} and ${o.length} rows.`);if(r===void 0||r===0)throw new RangeError("There are no rows.");return r}function K(e,r){if(r===void 0)return e;let o=0;for(let n=0;n<e;n++){let t=r[n];if(!(t>=0))throw new RangeError(`Weight ${t} of row ${n} is not a number of 0 or more.`);o+=t}if(!(o>0)||o===1/0)throw new RangeError(`The weights sum to ${o}.`);return o}function T(e){for(let r=0;r<e.length;r++)if(e[r]>1)throw new RangeError(`Label ${e[r]} of row ${r} is neither 0 nor 1.`)}function Y(e,r,o){let n={positive:new Float64Array(d),negative:new Float64Array(d)};for(let t=0;t<e.length;t+=8192){let a=Math.min(t+8192,e.length);o===void 0?dr(e,r,t,a,n):br(e,r,o,t,a,n)}return n}var v=16711935,G=65535,cr=256;function dr(e,r,o,n,t){let{positive:a,negative:s}=t;for(let i=o;i<n;){let u=Math.min(i+cr,n),[f,l,m,b]=[0,0,0,0];for(;i<u;i++){let c=e[i],y=c&-r[i];f=f+(c&v)|0,l=l+(c>>>8&v)|0,m=m+(y&v)|0,b=b+(y>>>8&v)|0}for(let c=0;c<d;c++){let y=c<2?0:16,g=(c%2===0?f:l)>>>y&G,p=(c%2===0?m:b)>>>y&G;a[c]=a[c]+p,s[c]=s[c]+g-p}}}function br(e,r,o,n,t,{positive:a,negative:s}){for(let i=0;i<d;i++){let[u,f]=[0,0];for(let l=n;l<t;l++){let m=(e[l]>>>8*i&255)*o[l];r[l]===1?u+=m:f+=m}a[i]=a[i]+u,s[i]=s[i]+f}}var A=255;function w({counts:e,sampleWeights:r},o,n){let t=e[o]>>>8*n&A;return r===void 0?t:t*r[o]}var Q=100;function H(e){let{rows:r,units:o,sampleWeights:n,labels:t}=e;N({length:r},n,t,...o.map(({codes:u})=>u)),K(r,n),t!==void 0&&T(t);let a=B**Math.max(1,o.length);if(a>A)throw new RangeError(`Rows belong to units of ${o.length} kinds; at most two can be drawn.`);let s=new Int32Array(r),i=yr(s,o);return u=>{let f;for(let l=0;l<Q;l++){i(u,f);let m=t&&Y(s,t,n),b={counts:s,addable:Math.floor(A/a),sampleWeights:n,classes:m};if(f=m===void 0?Ar(b):hr(m),f===void 0)return b}throw new RangeError(`A bootstrap replicate lacked a class ${Q} times in a row: there are too few rows of the rarer class.`)}}function yr(e,r){let o=r.map(({count:n})=>new Int32Array(n));return(n,t)=>{r.length===0&&n.fill(e,t);for(let[a,{codes:s}]of r.entries()){let i=o[a];n.fill(i,t),a===0?pr(i,s,e):gr(i,s,e)}}}function pr(e,r,o){for(let n=0;n<o.length;n++)o[n]=e[r[n]]}function gr(e,r,o){for(let n=0;n<o.length;n++){let[t,a]=[o[n],e[r[n]]],s=0;for(let i=0;i<8*d;i+=8)s|=(t>>>i&A)*(a>>>i&A)<<i;o[n]=s}}function hr({positive:e,negative:r}){for(let o=0;o<d;o++)if(!(e[o]>0&&r[o]>0))return o}function Ar(e){for(let r=0;r<d;r++){let o=0;for(;o<e.counts.length&&w(e,o,r)===0;)o++;if(o===e.counts.length)return r}}function z(e,r,o,n,t){for(let a=0;a<d;a++)o[n+a*t]=Ir(a,e,r)}function Ir(e,{order:r,values:o},n){let t=0;for(let f=0;f<r.length;f++)t+=w(n,f,e);let a=t/2,[s,i]=[0,0];for(;i<r.length-1&&(s+=w(n,r[i],e),!(s>=a));)i++;let u=i;if(s===a)for(u=i+1;u<r.length-1&&w(n,r[u],e)===0;)u++;return(o[i]+o[Math.min(u,r.length-1)])/2}var Rr=1<<30,hn=Rr-1,An=1<<31;function X({counts:e,addable:r,sampleWeights:o},n,t,a,s,i){o===void 0?Sr(e,r,n,t,a,s,i):vr(e,o,n,t,a,s,i)}function Sr(e,r,o,n,t,a,s){let i=t===0?0:n[t-1],u=0;for(let f=t;f<a;f++){let l=n[f],m=0,b=0,c=0,y=0;for(;i<l;){let g=Math.min(i+r,l),p=0;for(;i<g;i++)p=p+e[o[i]]|0;m+=p&255,b+=p>>>8&255,c+=p>>>16&255,y+=p>>>24}s[u]=m,s[u+1]=b,s[u+2]=c,s[u+3]=y,u+=d}}function vr(e,r,o,n,t,a,s){let i=t===0?0:n[t-1],u=0;for(let f=t;f<a;f++){let l=n[f],m=0,b=0,c=0,y=0;for(;i<l;i++){let g=o[i],p=e[g],I=r[g];m+=(p&255)*I,b+=(p>>>8&255)*I,c+=(p>>>16&255)*I,y+=(p>>>24)*I}s[u]=m,s[u+1]=b,s[u+2]=c,s[u+3]=y,u+=d}}var U=3*256,xr=1e-300,Z=["roc_auc","average_precision","ks_statistic"];function rr({order:e,steps:r,odds:o},n,t,a,s){let{classes:i}=n;if(i===void 0)throw new RangeError("A ranking is resampled by the classes of its rows.");let u=Array.from({length:d},(l,m)=>{let[b,c]=[i.positive[m],i.negative[m]],y=o===void 0?1:o*b/c;return{positive:b,negative:c,worth:y,at:new Float64Array(Er)}}),f=new Float64Array(d*U);for(let l=0;l<r.length;l+=U){let m=Math.min(l+U,r.length);X(n,e,r,l,m,f);for(let[b,c]of u.entries())kr(c,f,b,d*(m-l))}for(let[l,{positive:m,negative:b,at:c}]of u.entries()){let y=m*b,g=a+l*s;t[g]=c[F]/y,t[g+1]=c[C]/m,t[g+2]=c[P]/y}}var[j,J,F,C,P,Er]=[0,1,2,3,4,5];function kr({positive:e,negative:r,worth:o,at:n},t,a,s){let i=n[j],u=n[J],f=n[F],l=n[C],m=n[P];for(let b=a;b<s;b+=3*d){let c=t[b+d],y=t[b+2*d];u+=t[b],f+=c*(r-u-y/2),i+=c,u+=y,l+=c*i/(i+o*u+xr);let g=i*r-u*e;g>m&&(m=g)}n[j]=i,n[J]=u,n[F]=f,n[C]=l,n[P]=m}function nr({kind:e}){return e==="ranking"?Z.length:1}function M({statistics:e}){return e.reduce((r,o)=>r+nr(o),0)}function er(e){let{seed:r,resampling:o,statistics:n}=e,t=M(e),a=H(o);return(s,i,u)=>{let f=a(q(r,s)),l=u;for(let m of n)m.kind==="ranking"?rr(m,f,i,l,t):z(m,f,i,l,t),l+=nr(m)}}O.parentPort?.on("message",e=>tr(Nr(e)));tr({kind:"ready"});function tr(e){O.parentPort?.postMessage(e)}function Nr({replication:e,replicates:r,results:o,next:n}){try{let t=M(e),a=er(e);for(let s=Atomics.add(n,0,d);s<r;s=Atomics.add(n,0,d))a(s,o,s*t);return{kind:"done"}}catch(t){return{kind:"failed",message:t instanceof Error?t.message:String(t),undefinedStatistic:t instanceof RangeError}}}';

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/threads.js







const MOST_THREADS = 4;
function defaultThreads() {
    return Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)());
}
const WORTH_THREADS = 5_000_000;
const BETWEEN_LOOKS = 5_000_000;
async function withThreads(options, work) {
    let started;
    const replicate = async (replication, replicates) => {
        options.signal.throwIfAborted();
        if (options.threads < 2 || replication.resampling.rows * replicates < WORTH_THREADS)
            return await inThisThread(replication, replicates, options.signal);
        started ??= startThreads(options);
        const workers = await started;
        options.signal.throwIfAborted();
        if (workers.length === 0)
            return await inThisThread(replication, replicates, options.signal);
        return await inThreads(workers, replication, replicates, options.signal);
    };
    try {
        return await work(replicate);
    }
    finally {
        await Promise.all(((await started) ?? []).map((worker) => worker.terminate()));
    }
}
async function inThisThread(replication, replicates, signal) {
    const width = (0,bootstrap_replicate/* totalWidth */.XM)(replication);
    const results = new Float64Array(replicates * width);
    const replicate = (0,bootstrap_replicate/* replicator */.WW)(replication);
    let rows = 0;
    for (let at = 0; at < replicates; at += poisson/* LANES */.Ci) {
        replicate(at, results, at * width);
        rows += poisson/* LANES */.Ci * replication.resampling.rows;
        if (rows >= BETWEEN_LOOKS) {
            await (0,promises_.setImmediate)();
            rows = 0;
        }
        signal.throwIfAborted();
    }
    return results;
}
async function inThreads(workers, replication, replicates, signal) {
    const results = sharedNumbers(replicates * (0,bootstrap_replicate/* totalWidth */.XM)(replication));
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const task = { replication: inSharedMemory(replication), replicates, results, next };
    const stop = () => Atomics.store(next, 0, replicates);
    signal.addEventListener('abort', stop, { once: true });
    const ended = await Promise.allSettled(workers.map((worker) => runTask(worker, task).finally(stop)));
    signal.removeEventListener('abort', stop);
    for (const one of ended)
        if (one.status === 'rejected')
            throw one.reason;
    signal.throwIfAborted();
    return results;
}
async function runTask(worker, task) {
    const answer = nextMessage(worker);
    worker.postMessage(task);
    const message = await answer;
    if (message.kind !== 'failed')
        return;
    if (message.undefinedStatistic)
        throw new RangeError(message.message);
    throw new Error(`A thread of the bootstrap failed: ${message.message}`);
}
async function nextMessage(worker) {
    return await new Promise((resolve, reject) => {
        const settle = (act) => {
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            act();
        };
        const onMessage = (message) => settle(() => resolve(message));
        const onError = (cause) => settle(() => reject(new Error(`A thread of the bootstrap failed: ${cause.message}`, { cause })));
        const onExit = (code) => settle(() => reject(new Error(`A thread of the bootstrap ended by itself with exit code ${code}.`)));
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
}
async function startThreads({ threads, log, start = startWorker }) {
    const workers = [];
    try {
        for (let index = 0; index < threads; index++)
            workers.push(start());
        await Promise.all(workers.map(nextMessage));
        return workers;
    }
    catch (error) {
        await Promise.all(workers.map((worker) => worker.terminate()));
        const why = error instanceof Error ? error.message : String(error);
        log('info', `No threads can be started here, so the bootstrap runs in one: ${why}`);
        return [];
    }
}
function startWorker() {
    return new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, env: {}, execArgv: [] });
}


/***/ }),

/***/ 91737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ evaluatePredictions)
});

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/predictions.js
var predictions = __webpack_require__(25264);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/slices.js
var data_slices = __webpack_require__(47015);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/measure.js + 10 modules
var measure = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/too-few-rows.js
var too_few_rows = __webpack_require__(83398);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/asked.js
var asked = __webpack_require__(99557);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/code-sums.js
var code_sums = __webpack_require__(70037);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/rows.js
var rows = __webpack_require__(17776);
;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/acceleration.js


function acceleration(influence, units, strata) {
    (0,rows/* rowCount */.oW)(influence, strata, units[0]?.codes);
    const [unit] = units;
    const values = unit === undefined ? influence : (0,code_sums/* sumsByCode */.TB)(influence, unit.codes, unit.count);
    const centres = strata === undefined || unit !== undefined ? undefined : meansByStratum(influence, strata);
    let [squares, cubes] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const centre = centres === undefined ? 0 : centres[strata?.[i]];
        const value = values[i] - centre;
        squares += value * value;
        cubes += value * value * value;
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
function meansByStratum(values, strata) {
    const codes = Int32Array.from(strata);
    const sums = (0,code_sums/* sumsByCode */.TB)(values, codes);
    const counts = (0,code_sums/* countsByCode */.fT)(codes, sums.length);
    return sums.map((sum, stratum) => sum / Math.max(1, counts[stratum]));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/renumber.js
function renumbered(replication) {
    const { resampling, statistics } = replication;
    const [first] = statistics;
    if (first?.kind !== 'ranking')
        return replication;
    const place = placesOf(first.order);
    const { units, sampleWeights, labels, ...rest } = resampling;
    return {
        ...replication,
        resampling: {
            ...rest,
            units: units.map(({ codes, count }) => ({ codes: moved(codes, place), count })),
            ...(sampleWeights === undefined ? {} : { sampleWeights: moved(sampleWeights, place) }),
            ...(labels === undefined ? {} : { labels: moved(labels, place) }),
        },
        statistics: statistics.map((statistic) => mapped(statistic, place)),
    };
}
function placesOf(order) {
    const place = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++)
        place[order[i]] = i;
    return place;
}
function moved(column, place) {
    const copy = column.slice();
    for (let row = 0; row < column.length; row++)
        copy[place[row]] = column[row];
    return copy;
}
function mapped(statistic, place) {
    const to = (row) => place[row];
    if (statistic.kind === 'median')
        return { ...statistic, order: statistic.order.map(to) };
    return { ...statistic, order: statistic.order.map(to) };
}

// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/replicate.js
var bootstrap_replicate = __webpack_require__(20259);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/units.js
var bootstrap_units = __webpack_require__(40131);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/bootstrap.js

function bootstrapUncertain(value, replicates, acceleration) {
    const sorted = Float64Array.from(replicates).sort();
    const count = sorted.length;
    if (count < 20)
        throw new RangeError(`There are ${count} replicates; there must be at least 20.`);
    if (!Number.isFinite(value) || sorted.some((replicate) => !Number.isFinite(replicate)))
        throw new RangeError('A replicate, or the value itself, is not a finite number.');
    if (sorted[0] === sorted[count - 1])
        throw new RangeError('All replicates are equal: there is no variance to go by.');
    const accelerated = count >= 500;
    const bias = accelerated ? clippedQuantile(midRank(sorted, value) / count, count) : 0;
    const a = accelerated ? acceleration : 0;
    const bound = (alpha) => {
        const u = bias + (0,normal/* normalQuantile */.Zl)(alpha);
        return quantile(sorted, (0,normal/* normalCdf */.vr)(bias + u / (1 - a * u)));
    };
    const level = (threshold) => {
        const u = clippedQuantile(midRank(sorted, threshold) / count, count) - bias;
        return clip((0,normal/* normalCdf */.vr)(u / (1 + a * u) - bias), count);
    };
    return {
        value,
        standardError: deviation(sorted),
        method: accelerated ? `BCa bootstrap, ${count} replicates` : `percentile bootstrap, ${count} replicates`,
        lower: (alpha) => bound(Math.max(alpha, 1 / (count + 1))),
        upper: (alpha) => bound(1 - Math.max(alpha, 1 / (count + 1))),
        pAtMost: level,
        pAtLeast: (threshold) => clip(1 - level(threshold), count),
    };
}
function clip(p, count) {
    return Math.min(1 - 1 / (count + 1), Math.max(1 / (count + 1), p));
}
function clippedQuantile(p, count) {
    return (0,normal/* normalQuantile */.Zl)(clip(p, count));
}
function midRank(sorted, value) {
    return (lowerBound(sorted, (x) => x < value) + lowerBound(sorted, (x) => x <= value)) / 2;
}
function lowerBound(sorted, before) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (before(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function quantile(sorted, p) {
    const at = Math.min(sorted.length - 1, Math.max(0, p * sorted.length - 0.5));
    const below = Math.floor(at);
    const low = sorted[below];
    return low + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - low);
}
function deviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/logit.js
var logit = __webpack_require__(61942);
// EXTERNAL MODULE: ./lib/shared/statistics/inference/student.js
var student = __webpack_require__(65738);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/maximum.js


const EXCESS_OF_REPLICATES = 2 ** (2 / 3) - 1;
function maximumUncertain(value, replicates, { standardError, df }, scale) {
    const mean = replicates.reduce((sum, each) => sum + each, 0) / replicates.length;
    const centre = value - (mean - value) / EXCESS_OF_REPLICATES;
    const bounds = scale === 'logit' && centre > 0 && centre < 1
        ? (0,logit/* logitUncertain */.h)(centre, standardError, df)
        : (0,student/* studentUncertain */.t)(centre, standardError, df);
    return { ...bounds, value, method: `${bounds.method} about the value less its bias, ${replicates.length} replicates` };
}

// EXTERNAL MODULE: ./lib/shared/statistics/influence/standard-error.js
var standard_error = __webpack_require__(61327);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/measure-bootstrap.js










const LEAST_UNITS = 20;
const LEAST_EVENTS = 10;
async function measureBootstrap(rules, options) {
    const found = new Map();
    if (rules.length === 0)
        return found;
    try {
        const design = designOf(options);
        const asked = [];
        for (const one of rules) {
            const resampled = orError(() => resample(one, options.rows, design));
            if ('candidate' in resampled)
                asked.push(resampled);
            else
                found.set(one.rule, resampled);
        }
        if (asked.length === 0)
            return found;
        const replicates = await replicateAll(asked, design, options);
        for (const one of asked)
            found.set(one.rule, orError(() => conclude(one, design, replicates, options)));
    }
    catch (error) {
        for (const { rule } of rules)
            if (!found.has(rule))
                found.set(rule, refused(error));
    }
    return found;
}
function designOf({ rows: { rows, cluster, time, binaryLabel }, horizon }) {
    const units = [];
    if (cluster !== undefined)
        units.push((0,bootstrap_units/* clusterUnits */.as)(cluster));
    if (time !== undefined) {
        units.push((0,bootstrap_units/* dateBlocks */.b_)(time, Math.max(horizon, Math.ceil(Math.cbrt((0,bootstrap_units/* dateCount */.cL)(time))))));
    }
    const counts = units.map(({ codes }) => new Set(codes).size);
    const least = Math.min(rows, ...counts);
    if (units.length > 0 && least < LEAST_UNITS) {
        const what = cluster !== undefined && counts[0] === least ? 'clusters' : 'blocks of dates';
        throw new too_few_rows/* TooFewRows */.s(`There are ${least} ${what}; a bootstrap needs at least ${LEAST_UNITS}.`);
    }
    return { units, strata: units.length === 0 ? binaryLabel : undefined };
}
function resample({ rule, metric }, rows, { strata }) {
    if (rows.binaryLabel !== undefined)
        requireEvents(rows.binaryLabel);
    const stratified = metric.byClass === true && strata !== undefined;
    const candidate = metric.resample(rows, rows.candidate, rule.options, stratified);
    if (rows.champion === undefined || rule.vsChampion === undefined)
        return { rule, metric, candidate, champion: undefined };
    return { rule, metric, candidate, champion: metric.resample(rows, rows.champion, rule.options, stratified) };
}
function requireEvents(labels) {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const events = Math.min(positives, labels.length - positives);
    if (events > 0 && events < LEAST_EVENTS)
        throw new too_few_rows/* TooFewRows */.s(`There are ${events} rows of the rarer class; a bootstrap needs at least ${LEAST_EVENTS}.`);
}
async function replicateAll(asked, { units }, { rows, statistics: { seed, bootstrap }, replicate }) {
    const statistics = [
        ...new Set(asked.flatMap(({ candidate, champion }) => [candidate.statistic, champion?.statistic ?? candidate.statistic])),
    ];
    const resampling = {
        rows: rows.rows,
        units,
        ...(rows.weight === undefined ? {} : { sampleWeights: rows.weight }),
        ...(rows.binaryLabel === undefined ? {} : { labels: rows.binaryLabel }),
    };
    const results = await replicate(renumbered({ seed, resampling, statistics }), bootstrap);
    const width = results.length / bootstrap;
    const columns = Array.from({ length: width }, (_, column) => Float64Array.from({ length: bootstrap }, (_, at) => results[at * width + column]));
    const found = new Map();
    for (const statistic of statistics)
        found.set(statistic, columns.splice(0, (0,bootstrap_replicate/* widthOf */.qz)(statistic)));
    return found;
}
function conclude({ rule, metric, candidate, champion }, design, columns, { rows, horizon }) {
    const replicatesOf = ({ statistic, output }) => columns.get(statistic)?.[output];
    const strata = metric.byClass === true ? design.strata : undefined;
    const sampling = (0,measure/* designOf */.et)(metric, rows, horizon);
    const uncertain = (value, replicates, influence, scale) => {
        if (metric.interval === 'maximum' && influence !== undefined)
            return maximumUncertain(value, replicates, (0,standard_error/* standardError */.g)({ value, influence }, sampling), scale);
        const skew = influence === undefined ? 0 : acceleration(influence, design.units, strata);
        return bootstrapUncertain(value, replicates, skew);
    };
    const own = uncertain(candidate.value, replicatesOf(candidate), candidate.influence, 'logit');
    if (champion === undefined)
        return { kind: 'estimate', candidate: own };
    const better = (0,metrics_metric/* betterOf */.Kd)(metric, rule.options);
    const sign = better === 'lower' ? -1 : 1;
    const difference = (relative) => {
        const part = relative * Math.sign(champion.value);
        const gain = (of, by) => sign * (of - by) + part * by;
        const combine = (of, by) => of.map((value, at) => gain(value, by[at]));
        return uncertain(gain(candidate.value, champion.value), combine(replicatesOf(candidate), replicatesOf(champion)), candidate.influence && champion.influence && combine(candidate.influence, champion.influence));
    };
    return {
        kind: 'estimate',
        candidate: own,
        champion: uncertain(champion.value, replicatesOf(champion), champion.influence, 'logit'),
        difference,
    };
}
function orError(act) {
    try {
        return act();
    }
    catch (error) {
        return refused(error);
    }
}
function refused(error) {
    if (error instanceof RangeError || error instanceof too_few_rows/* TooFewRows */.s)
        return error;
    throw error;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/threads.js + 2 modules
var threads = __webpack_require__(68590);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/relative-margin.js
var relative_margin = __webpack_require__(67679);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/settle.js

function settle(measured, { vsChampion }) {
    if (measured.kind !== 'estimate' || measured.difference === undefined || vsChampion === undefined)
        return measured;
    const relative = (0,relative_margin/* relativeMargin */.r)(vsChampion);
    const compared = attempt(measured.difference, relative);
    return {
        ...measured,
        difference: (asked) => {
            if (asked !== relative)
                throw new Error(`The comparison was made at ${relative}, not at ${asked}.`);
            if (compared instanceof RangeError)
                throw compared;
            return compared;
        },
    };
}
function attempt(difference, relative) {
    try {
        return difference(relative);
    }
    catch (error) {
        if (error instanceof RangeError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/predictions.js








async function evaluatePredictions(options) {
    const { gate, data, onProgress } = options;
    const readings = [];
    const declared = gate.slices.filter(({ findWeak }) => !findWeak);
    const steps = gate.rules.length + declared.length;
    let done = 0;
    const onRule = (rule) => onProgress?.(rule.id, done++ / steps);
    for await (const reading of read(options, gate.rules, data, onRule))
        readings.push(reading);
    for (const [index, slices] of declared.entries()) {
        onProgress?.(slices.by.map(({ name }) => name).join(' × '), done++ / steps);
        readings.push(...(await readSlices(options, slices, index)));
    }
    return readings;
}
async function readSlices(options, slices, index) {
    const { data } = options;
    const by = slices.by.map(({ name }) => name);
    const readings = (0,data_slices/* missingValues */.B6)(slices, data).flatMap((value) => slices.rules.map((rule) => ({
        rule,
        slice: `${by[0]}=${value}`,
        rows: 0,
        result: { error: `no row has ${by[0]} = ${value}, which the gate declares` },
    })));
    const wanted = slices.values === undefined ? undefined : new Set(slices.values.map((value) => `${by[0]}=${value}`));
    for (const slice of (0,data_slices/* cut */.Jj)(data, by)) {
        if (wanted?.has(slice.key) === false)
            continue;
        for await (const reading of read(options, slices.rules, (0,predictions/* selectRows */.A)(data, slice.rows))) {
            readings.push({ ...reading, slice: slice.key, family: `${index}/${reading.rule.id}` });
        }
    }
    return readings;
}
async function* read(options, rules, data, onRule) {
    const about = { rows: data.rows, ...eventsOf(data) };
    const asked = rules.map((rule) => ask(options, { rule, ...about }, data.champion !== undefined));
    const bootstrap = startBootstrap(options, asked, data);
    for (const one of asked) {
        options.signal.throwIfAborted();
        onRule?.(one.rule);
        if (!('metric' in one))
            yield one;
        else {
            const { metric, ...about } = one;
            const measured = () => predictions_measure(options, metric, one.rule, data, bootstrap);
            yield { ...about, result: await resultOf(async () => settle(await measured(), one.rule), data) };
        }
    }
}
function ask({ metrics }, about, hasChampion) {
    const { rule } = about;
    const metric = metrics.get(rule.metric);
    if (metric === undefined)
        return { ...about, result: { error: `there is no metric ${rule.metric}` } };
    const short = (0,asked/* tooFew */.dI)(rule, about);
    if (short !== undefined)
        return { ...about, result: { short } };
    if (metric.needsChampion === true && !hasChampion)
        return { ...about, result: { skipped: 'there is no champion yet to compare with' } };
    const left = (0,asked/* withoutLostComparison */.Ud)(rule, hasChampion);
    if (left === undefined)
        return { ...about, result: { skipped: 'there is no champion yet, and the rule only compares with it' } };
    return { ...about, rule: left, metric };
}
async function resultOf(work, data) {
    try {
        return { measured: await work() };
    }
    catch (error) {
        if (error instanceof too_few_rows/* TooFewRows */.s)
            return { short: (0,asked/* clause */.sb)(error) };
        if (!(error instanceof RangeError))
            throw error;
        return { error: await (0,asked/* whyUndefined */.VT)(error, data) };
    }
}
function startBootstrap(options, asked, rows) {
    const { gate, signal, replicate = (what, times) => (0,threads/* inThisThread */.Eu)(what, times, signal) } = options;
    const { statistics, data } = gate;
    const rules = asked.flatMap((one) => 'metric' in one && 'resample' in one.metric ? [{ rule: one.rule, metric: one.metric }] : []);
    const together = measureBootstrap(rules, { rows, statistics, horizon: data.horizon, replicate });
    together.catch(() => { });
    return async (rule) => (await together).get(rule);
}
async function predictions_measure({ gate, alpha }, metric, rule, data, bootstrap) {
    const { horizon } = gate.data;
    if ('estimate' in metric)
        return (0,measure/* measureSmooth */.dw)(metric, data, rule, horizon);
    if ('measure' in metric)
        return await metric.measure(data, { rule, statistics: gate.statistics, alpha, horizon });
    const measured = await bootstrap(rule);
    if (measured instanceof Error)
        throw measured;
    return measured;
}
function eventsOf({ binaryLabel, rows }) {
    if (binaryLabel === undefined)
        return {};
    const positives = binaryLabel.reduce((sum, label) => sum + label, 0);
    return { events: Math.min(positives, rows - positives) };
}


/***/ })

};
