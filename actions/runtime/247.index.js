export const id = 247;
export const ids = [247];
export const modules = {

/***/ 46297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ thinCurve),
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
function thinCurve(x, y, count) {
    if (!Number.isInteger(count) || count < 3)
        throw new RangeError(`count must be a whole number from 3, not ${count}`);
    if (x.length !== y.length)
        throw new RangeError(`x has ${x.length} values and y ${y.length}`);
    const all = [...x.keys()].filter((index) => Number.isFinite(x[index]) && Number.isFinite(y[index]));
    if (all.length <= count)
        return all;
    const at = (place) => {
        const index = all[place] ?? 0;
        return { x: x[index] ?? 0, y: y[index] ?? 0 };
    };
    const width = (all.length - 2) / (count - 2);
    const start = (bucket) => Math.min(all.length - 1, Math.floor(bucket * width) + 1);
    const kept = [0];
    for (let bucket = 0; bucket < count - 2; bucket++) {
        const last = at(kept.at(-1) ?? 0);
        const next = middle(start(bucket + 1), bucket === count - 3 ? all.length : start(bucket + 2), at);
        let best = start(bucket);
        let most = -1;
        for (let place = start(bucket); place < start(bucket + 1); place++) {
            const area = triangle(last, at(place), next);
            if (area > most)
                [best, most] = [place, area];
        }
        kept.push(best);
    }
    kept.push(all.length - 1);
    return kept.map((place) => all[place] ?? 0);
}
function triangle(a, b, c) {
    return Math.abs((a.x / 2 - c.x / 2) * (b.y / 2 - a.y / 2) - (a.x / 2 - b.x / 2) * (c.y / 2 - a.y / 2));
}
function middle(from, to, at) {
    let [x, y] = [0, 0];
    for (let place = from; place < to; place++) {
        x += at(place).x / (to - from);
        y += at(place).y / (to - from);
    }
    return { x, y };
}
function runsOf(values, count) {
    if (!Number.isInteger(count) || count < 1)
        throw new RangeError(`count must be a whole number from 1, not ${count}`);
    const runs = Math.min(count, values.length);
    return Array.from({ length: runs }, (_, nth) => {
        const [start, end] = [nth, nth + 1].map((edge) => Math.floor((edge * values.length) / runs));
        let [lowAt, highAt] = [-1, -1];
        for (let at = start; at < end; at++) {
            const value = values[at] ?? Number.NaN;
            if (!Number.isFinite(value))
                continue;
            if (lowAt < 0 || value < (values[lowAt] ?? 0))
                lowAt = at;
            if (highAt < 0 || value > (values[highAt] ?? 0))
                highAt = at;
        }
        return { start, end, lowAt, highAt };
    }).filter(({ lowAt }) => lowAt >= 0);
}


/***/ }),

/***/ 26917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeLook)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50034);
/* harmony import */ var _look_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96688);


function describeLook(look, context) {
    if (look === undefined)
        return { sections: [], findings: [] };
    const { gate, alpha } = context;
    const at = gate.statistics.looks?.at ?? gate.data.at;
    const { ledger, number, planned, history, committed } = look;
    const ref = committed?.ledger === undefined ? undefined : committed.ref;
    const spent = (0,_look_level_js__WEBPACK_IMPORTED_MODULE_0__/* .spentLevel */ .Fh)(alpha, number, planned);
    return {
        sections: [
            {
                kind: 'table',
                title: 'Looks at the holdout',
                note: `${ref === undefined ? '' : `Looks in the ledger of ${ref} count, whatever this change says of them. `}This is look ${number}${planned === undefined ? '' : ` of ${planned} planned`} at these rows, so each bound is held against a level of ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(look.alpha)} instead of ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)}. All looks so far pass a model wrongly with a probability of at most ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(spent)}. The same candidate, champion and gate file count once.`,
                columns: [
                    { title: 'Look', align: 'right' },
                    { title: 'First taken' },
                    { title: 'Candidate (sha256)' },
                    { title: 'Verdict' },
                ],
                rows: history.map(({ time, candidate, verdict }, index) => [
                    String(index + 1),
                    index + 1 === number ? 'this run' : time,
                    { text: `${candidate.slice(0, 16)}…`, code: true },
                    index + 1 === number ? 'as above' : (verdict ?? 'none: it was interrupted'),
                ]),
                collapsed: history.length > 10,
            },
        ],
        findings: [...wornOut(look, alpha, spent, at), ...begun(look, at), ...unprotected(look, at)],
        data: { ledger, ref, number, planned, alpha: look.alpha, spent },
    };
}
function wornOut({ number, planned }, alpha, spent, at) {
    if (!(0,_look_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isWornOut */ .BC)(alpha, number, planned))
        return [];
    const says = planned === undefined
        ? `look ${number} may spend so little of the level that it shows next to nothing`
        : number === planned
            ? `this was the last of the ${planned} looks that were planned`
            : `this is look ${number}, and ${planned} were planned; by now a bad model passes with a probability of up to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(spent)}`;
    return [
        {
            ruleId: 'model-gate/holdout-worn-out',
            severity: 'warning',
            message: `The holdout is worn out: ${says}.`,
            at,
            hint: 'Take a fresh holdout for the next candidate.',
            fingerprint: 'holdout-worn-out',
        },
    ];
}
function begun({ begun: isNew, ledger }, at) {
    if (!isNew)
        return [];
    return [
        {
            ruleId: 'model-gate/ledger-begun',
            severity: 'warning',
            message: `The ledger ${ledger} was not there and has been begun: looks before this run are not counted.`,
            at,
            hint: 'Keep it where the next run finds it, e.g. on a share of the runners; if it was there before, restore it.',
            fingerprint: 'ledger-begun',
        },
    ];
}
function unprotected({ committed, ledger }, at) {
    if (committed === undefined || committed.ledger !== undefined)
        return [];
    const { ref } = committed;
    return [
        {
            ruleId: 'model-gate/ledger-unprotected',
            severity: 'warning',
            message: `The ledger ${ledger} lies among the sources, where a change can reset it, and ${ref} has none.`,
            at,
            hint: `Keep it outside of the sources, where the gate alone writes, e.g. on a share of the runners; or commit it to ${ref}: then the looks that it holds there count.`,
            fingerprint: 'ledger-unprotected',
        },
    ];
}


/***/ }),

/***/ 96688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ isWornOut),
/* harmony export */   Fh: () => (/* binding */ spentLevel),
/* harmony export */   eK: () => (/* binding */ lookLevel)
/* harmony export */ });
function lookLevel(alpha, number, planned) {
    return planned === undefined ? (alpha * 6) / (Math.PI * number) ** 2 : alpha / planned;
}
function spentLevel(alpha, number, planned) {
    if (planned !== undefined)
        return Math.min(1, (number * alpha) / planned);
    let spent = 0;
    for (let look = 1; look <= number; look++)
        spent += lookLevel(alpha, look, undefined);
    return spent;
}
const LEAST_PART = 0.01;
function isWornOut(alpha, number, planned) {
    return planned === undefined ? lookLevel(alpha, number, planned) < LEAST_PART * alpha : number >= planned;
}


/***/ }),

/***/ 1125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeLook)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/verdict.js
var verdict = __webpack_require__(85007);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var errors = __webpack_require__(97498);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/looks/ledger.js





const AFTER_INTERRUPTED = 'after_interrupted';
async function readLedger(path, shown) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw invalid(shown, `The ledger ${shown} cannot be read: ${(0,kernel/* messageOf */.bD)(error)}`, []);
    });
    return parseLedger(text, shown);
}
function parseLedger(text, shown) {
    const lines = text.split('\n');
    const records = [];
    const interrupted = [];
    const problems = [];
    let doubtful;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const parsed = parseLine(line);
        if (doubtful !== undefined) {
            if (typeof parsed !== 'string' && parsed.heals)
                interrupted.push(doubtful.at?.line ?? 0);
            else
                problems.push(doubtful);
            doubtful = undefined;
        }
        if (typeof parsed !== 'string')
            records.push(parsed.record);
        else {
            const at = { file: shown, line: index + 1 };
            const problem = { message: `This line of the ledger ${parsed}.`, at };
            if (index === lines.length - 1)
                interrupted.push(at.line);
            else
                doubtful = problem;
        }
    }
    if (doubtful !== undefined)
        problems.push(doubtful);
    if (problems.length === 0)
        return { records, interrupted };
    const count = problems.length === 1 ? 'One line' : `${problems.length} lines`;
    throw invalid(shown, `${count} of the ledger ${shown} cannot be read.`, problems);
}
async function appendRecord(path, shown, record) {
    try {
        const before = await (0,promises_.stat)(path).catch(() => undefined);
        const file = await (0,promises_.open)(path, 'a+');
        try {
            const { size } = await file.stat();
            const last = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString('latin1');
            const cutOff = last !== '\n';
            const line = `${cutOff ? '\n' : ''}${JSON.stringify({ ...record, ...(cutOff ? { [AFTER_INTERRUPTED]: true } : {}) })}\n`;
            const bytes = Buffer.from(line);
            const { bytesWritten } = await file.write(bytes);
            if (bytesWritten !== bytes.length)
                throw new Error(`${bytesWritten} of ${bytes.length} bytes were written`);
            await file.sync();
        }
        finally {
            await file.close();
        }
        if (before === undefined)
            await syncDirectory((0,external_node_path_.dirname)(path));
        return before === undefined;
    }
    catch (error) {
        throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.LEDGER_NOT_WRITTEN, `The look cannot be written into the ledger ${shown}: ${(0,kernel/* messageOf */.bD)(error)}.`, { hint: 'Make its folder, and make it writable for the step.', cause: error });
    }
}
async function syncDirectory(path) {
    const directory = await (0,promises_.open)(path, 'r').catch(() => undefined);
    try {
        await directory?.sync().catch(() => { });
    }
    finally {
        await directory?.close();
    }
}
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'is no JSON';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'is no JSON object';
    const { [AFTER_INTERRUPTED]: heals, ...record } = value;
    const text = (name) => typeof record[name] === 'string' && record[name] !== '';
    if (!text('look') || !text('time'))
        return 'states no look and time';
    const isVerdict = verdict/* VERDICTS */.b.includes(record.verdict);
    const isLook = ['holdout', 'candidate', 'config'].every(text) && (record.champion === null || text('champion'));
    if (!isVerdict && !isLook)
        return 'is neither a look nor a verdict';
    return { record: record, heals: heals === true };
}
function invalid(shown, message, problems) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.LEDGER_INVALID, message, {
        problems,
        hint: `Restore ${shown} as it was; every look that it holds counts.`,
    });
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/looks/look-level.js
var look_level = __webpack_require__(96688);
// EXTERNAL MODULE: ./lib/shared/programs/git/errors.js
var git_errors = __webpack_require__(37249);
// EXTERNAL MODULE: ./lib/shared/programs/git/protected.js
var git_protected = __webpack_require__(39334);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/looks/protected-ledger.js




async function readProtectedLedger(shown, ref, host) {
    try {
        const found = await (0,git_protected/* protectedRef */.Q)(ref, host).read(shown);
        if (!('bytes' in found))
            return { ref };
        return { ref, ledger: parseLedger(Buffer.from(found.bytes).toString('utf8'), `${ref}:${shown}`) };
    }
    catch (error) {
        if (error instanceof kernel/* StepError */.zg && error.kind === git_errors/* gitErrors */.o.CONFIG_REF_NOT_FOUND)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/looks/take-look.js






async function takeLook({ gate, inputs, host, clock, alpha }, { holdoutDigest, candidate, champion }) {
    const { looks } = gate.statistics;
    if (looks === undefined)
        return undefined;
    const { workspace } = host.facts;
    const path = (0,external_node_path_.resolve)(workspace, looks.ledger);
    const ledger = (0,kernel/* shownPath */.pS)(path, workspace);
    const digests = {
        holdout: holdoutDigest,
        candidate,
        champion: champion ?? null,
        config: gate.digest,
    };
    const look = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 32);
    const time = () => clock.now().toISOString();
    const record = { look, time: time(), ...digests };
    const begun = await appendRecord(path, ledger, record);
    const { records: own, interrupted } = await readLedger(path, ledger);
    const committed = inputs.configRef === undefined ? undefined : await readProtectedLedger(ledger, inputs.configRef, host);
    const records = [...(committed?.ledger?.records ?? []), ...own];
    for (const line of interrupted)
        host.log('warning', `${ledger}:${line}: an append was cut off here; its look had not begun and does not count.`);
    const before = distinctLooks(records, holdoutDigest);
    const number = before.findIndex((each) => each.look === look) + 1;
    return {
        ledger,
        number,
        planned: looks.planned,
        alpha: (0,look_level/* lookLevel */.eK)(alpha, number, looks.planned),
        history: before.slice(0, number).map(({ look: id, time: at, candidate: digest }) => ({
            time: at,
            candidate: digest,
            verdict: lastVerdict(records, id),
        })),
        repeated: records.filter((each) => each.look === look && 'holdout' in each).length > 1,
        begun: begun && committed?.ledger === undefined,
        committed,
        conclude: async (verdict) => {
            await appendRecord(path, ledger, { look, time: time(), verdict });
        },
    };
}
function distinctLooks(records, holdout) {
    const first = new Map();
    for (const record of records) {
        if ('holdout' in record && record.holdout === holdout && !first.has(record.look))
            first.set(record.look, record);
    }
    return [...first.values()];
}
function lastVerdict(records, look) {
    return records.findLast((record) => record.look === look && 'verdict' in record)?.verdict;
}


/***/ }),

/***/ 83247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReturns: () => (/* binding */ readReturns)
});

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/nearly-identical.js
var nearly_identical = __webpack_require__(23707);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/relation.js
var data_relation = __webpack_require__(61560);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/looks/describe.js
var describe = __webpack_require__(26917);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/looks/take-look.js + 2 modules
var take_look = __webpack_require__(1125);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/registry.js + 154 modules
var registry = __webpack_require__(96972);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/mode.js + 1 modules
var mode = __webpack_require__(57459);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/models.js + 3 modules
var model_gate_models = __webpack_require__(35181);
// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/errors.js
var errors = __webpack_require__(97498);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/registry.js + 5 modules
var profiles_registry = __webpack_require__(83037);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/apply.js



function applyProfile({ profile: named }, lastDate) {
    if (named === undefined)
        return undefined;
    const day = lastDate.slice(0, 10);
    const known = profiles_registry/* profiles */.xD.find(({ name }) => name === named.name);
    const dated = known === undefined ? undefined : (0,profiles_registry/* profileFor */.P5)(known.name, day);
    if (dated?.status === 'in-force')
        return dated;
    const valid = profiles_registry/* profiles */.xD.filter(({ name }) => (0,profiles_registry/* profileFor */.P5)(name, day).status === 'in-force').map(({ name }) => name);
    const problem = {
        message: known === undefined
            ? `There is no profile "${named.name}".`
            : `The profile "${known.name}" is in force ${(0,profiles_registry/* span */.Ln)(known)}, and the data end on ${day}.`,
        at: named.at,
        hint: `In force on that day: ${valid.length === 0 ? 'none' : valid.join(', ')}. All profiles: ${profiles_registry/* profiles */.xD.map((each) => `${each.name} (${(0,profiles_registry/* span */.Ln)(each)})`).join(', ')}.`,
    };
    throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.PROFILE_NOT_IN_FORCE, 'The profile cannot be applied.', { problems: [problem] });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/asked.js
var evaluate_asked = __webpack_require__(99557);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/too-few-rows.js
var too_few_rows = __webpack_require__(83398);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/evaluate.js



async function evaluateReturns(options) {
    const { gate, onProgress, signal } = options;
    const readings = [];
    for (const [index, rule] of gate.rules.entries()) {
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        onProgress?.(rule.id, index / gate.rules.length);
        readings.push(read(options, rule));
    }
    return readings;
}
function read({ gate, metrics, data, settings, alpha }, rule) {
    const metric = metrics.get(rule.metric);
    const about = { rule, rows: data.candidate.rows };
    if (metric === undefined)
        return { ...about, result: { error: `there is no metric ${rule.metric}` } };
    const short = (0,evaluate_asked/* tooFew */.dI)(rule, about);
    if (short !== undefined)
        return { ...about, result: { short } };
    const asked = (0,evaluate_asked/* withoutLostComparison */.Ud)(rule, data.pair !== undefined);
    if (asked === undefined)
        return { ...about, result: { skipped: 'there is no champion yet, and the rule only compares with it' } };
    try {
        const measured = metric.measure(data, { rule: asked, statistics: gate.statistics, alpha, settings });
        return { ...about, rule: asked, result: { measured } };
    }
    catch (error) {
        if (error instanceof too_few_rows/* TooFewRows */.s)
            return { ...about, result: { short: (0,evaluate_asked/* clause */.sb)(error) } };
        if (!(error instanceof RangeError))
            throw error;
        return { ...about, result: { error: (0,evaluate_asked/* clause */.sb)(error) } };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/table.js
const MOST_DATES = 100_000;
async function readTable(engine, relation, plan) {
    const { date, name } = plan;
    const dateColumn = engine.dialect.identifier(date.named.name);
    const asks = [
        'count(*)::BIGINT AS n',
        `count(*) FILTER (WHERE ${dateColumn} IS NULL)::BIGINT AS missing`,
        `count(*) FILTER (WHERE ${dateColumn} IS NOT NULL AND ${date.sql} IS NULL)::BIGINT AS unread`,
        `min(CAST(${dateColumn} AS VARCHAR)) FILTER (WHERE ${date.sql} IS NULL) AS example`,
        `count(*) FILTER (WHERE ${name?.sql ?? "''"} IS NULL)::BIGINT AS nameless`,
    ];
    const [counted = {}] = await engine.query(`SELECT ${asks.join(', ')} FROM ${relation.from}`);
    const rows = Number(counted.n);
    const problems = unusable(counted, relation, plan);
    if (problems.length > 0)
        return problems;
    const numbers = [...plan.pnl, ...plan.roles.values(), ...plan.columns.values()];
    const selected = [
        `${date.sql} AS time`,
        ...(name === undefined ? [] : [`${name.sql} AS name`]),
        ...numbers.map(({ sql, alias }) => `${sql} AS ${alias}`),
    ];
    const order = name === undefined ? 'time' : 'time, name';
    const { columns } = await engine.columns(`SELECT ${selected.join(', ')} FROM ${relation.from} ORDER BY ${order}`, {
        rows,
    });
    const column = (alias) => columns[alias];
    return {
        rows,
        time: column('time'),
        name: name === undefined ? undefined : columns.name,
        pnl: plan.pnl.map(({ alias, named }) => ({ name: named.name, values: column(alias) })),
        roles: new Map([...plan.roles].map(([role, { alias }]) => [role, column(alias)])),
        columns: new Map([...plan.columns].map(([key, { alias }]) => [key, column(alias)])),
    };
}
function unusable(counted, { role, pattern }, { date, name }) {
    const problems = [];
    const of = `of the ${role} (${pattern})`;
    const rows = (count) => (Number(count) === 1 ? 'One row' : `${Number(count).toLocaleString('en')} rows`);
    const have = (count) => (Number(count) === 1 ? 'has' : 'have');
    if (Number(counted.n) === 0)
        return [{ message: `The ${role}’s data (${pattern}) have no rows.`, at: date.named.at }];
    if (name === undefined && Number(counted.n) > MOST_DATES)
        problems.push({
            message: `The ${role}’s data (${pattern}) have ${Number(counted.n).toLocaleString('en')} rows; a series of one row a date has at most ${MOST_DATES.toLocaleString('en')}.`,
            at: date.named.at,
            hint: 'Filter the file to one portfolio, or add its rows up by date.',
        });
    if (Number(counted.missing) > 0)
        problems.push({
            message: `${rows(counted.missing)} ${of} ${have(counted.missing)} no date in "${date.named.name}".`,
            at: date.named.at,
        });
    if (Number(counted.unread) > 0)
        problems.push({
            message: `${rows(counted.unread)} ${of} ${have(counted.unread)} no date in "${date.named.name}" that can be read, for example ${JSON.stringify(counted.example)}.`,
            at: date.named.at,
            hint: 'Write dates as 2026-11-20.',
        });
    if (name !== undefined && Number(counted.nameless) > 0)
        problems.push({
            message: `${rows(counted.nameless)} ${of} ${have(counted.nameless)} no value in "${name.named.name}".`,
            at: name.named.at,
        });
    return problems;
}
const DAY = 24 * 60 * 60 * 1000;
function dateTexts(times) {
    const length = times.every((time) => time % DAY === 0) ? 10 : 19;
    return times.map((time) => new Date(time).toISOString().slice(0, length).replace('T', ' '));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/inspect.js

const INFINITE = { bad: (value) => Math.abs(value) === Infinity, says: 'an infinite value' };
const MISSING = { bad: Number.isNaN, says: 'no value, or NaN,' };
const SIGN = 'Losses are negative P&L; value-at-risk and expected shortfall are positive amounts.';
const DEFECTS = {
    pnl: [INFINITE],
    var: [INFINITE, { bad: (value) => value < 0, says: 'a value below 0', hint: SIGN }],
    es: [MISSING, INFINITE, { bad: (value) => value <= 0, says: 'a value that is not above 0', hint: SIGN }],
    rtpl: [MISSING, INFINITE],
    pit: [MISSING, INFINITE, { bad: (value) => value < 0 || value > 1, says: 'a value outside [0, 1]' }],
    signal: [MISSING, INFINITE],
    outcome: [MISSING, INFINITE],
    returns: [MISSING, INFINITE],
    column: [INFINITE],
};
function inspectTable(table, relation, plan, gate) {
    const told = (named, values, defects) => defects.flatMap((defect) => tell(defect, values, table, relation, named));
    return [
        ...repeated(table, relation, plan),
        ...plan.pnl.flatMap(({ named }, index) => told(named, table.pnl[index]?.values, DEFECTS.pnl)),
        ...[...plan.roles].flatMap(([role, { named }]) => told(named, table.roles.get(role), DEFECTS[role])),
        ...[...plan.columns].flatMap(([key, { named }]) => told(named, table.columns.get(key), isRisk(key, gate) ? DEFECTS.var : DEFECTS.column)),
    ];
}
function isRisk(column, { rules }) {
    return rules.some(({ options }) => options.var === column);
}
function tell({ bad, says, hint }, values, table, of, named) {
    let [count, first] = [0, -1];
    for (let row = 0; row < values.length; row++) {
        if (!bad(values[row]))
            continue;
        count++;
        if (first < 0)
            first = row;
    }
    if (count === 0)
        return [];
    const rows = count === 1 ? 'One row' : `${count.toLocaleString('en')} rows`;
    const where = rowText(table, first);
    return [
        {
            message: `${rows} of the ${of.role} (${of.pattern}) ${count === 1 ? 'has' : 'have'} ${says} in "${named.name}", for example ${where}.`,
            at: named.at,
            ...(hint === undefined ? {} : { hint }),
        },
    ];
}
function rowText({ time, name }, row) {
    const [date] = dateTexts([time[row]]);
    const code = name?.codes[row];
    return code === undefined ? `on ${date}` : `of ${name?.values[code]} on ${date}`;
}
function repeated(table, { role, pattern }, { date, name }) {
    const { time, rows } = table;
    const codes = table.name?.codes;
    let [count, first] = [0, -1];
    for (let row = 1; row < rows; row++) {
        if (time[row] !== time[row - 1] || codes?.[row] !== codes?.[row - 1])
            continue;
        count++;
        if (first < 0)
            first = row;
    }
    if (count === 0)
        return [];
    const what = name === undefined ? 'date' : 'name';
    return [
        {
            message: `${count === 1 ? 'One row repeats' : `${count.toLocaleString('en')} rows repeat`} a ${what === 'name' ? 'name of its date' : 'date'} in the ${role}’s data (${pattern}), for example ${rowText(table, first)}.`,
            at: (name ?? date).named.at,
            hint: name === undefined
                ? 'There is one row a date; filter the file to one portfolio, or add its rows up.'
                : 'The columns of "id" must tell the rows of a date apart.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/plan.js

const SAID = ['var', 'es', 'rtpl', 'pit', 'signal', 'returns'];
const CAME = ['outcome'];
const MAIN = ['var', 'signal', 'returns'];
function planSeries(gate, metrics, relation) {
    const problems = [];
    const { columns } = gate.data;
    const own = relation.role === 'candidate';
    const take = (named, alias, make) => {
        const column = (0,data_relation/* findColumn */.kn)(relation, named);
        const sql = 'message' in column ? column : make(column);
        if (typeof sql === 'string')
            return [{ alias, sql, named }];
        problems.push(sql);
        return [];
    };
    const number = (named, alias) => take(named, alias, (column) => (0,data_relation/* isNumeric */.kf)(column.type) ? `CAST(${column.sql} AS DOUBLE)` : (0,data_relation/* wrongType */.gQ)(column, 'a number', named.at));
    const shared = (named) => own || relation.columns.has(named.name);
    const compared = gate.rules.filter(({ vsChampion }) => vsChampion !== undefined);
    const wanted = (role, named) => shared(named) || MAIN.includes(role) || compared.some(({ metric }) => rolesOf(metric, metrics).includes(role));
    const [date] = columns.date === undefined ? [] : take(columns.date, 'date', dateSql(columns.date));
    const names = columns.id.flatMap((named, index) => take(named, `n${index}`, nameSql(named)));
    const roles = [...SAID, ...CAME].flatMap((role) => {
        const named = columns[role];
        if (named === undefined || !wanted(role, named))
            return [];
        return number(named, role).map((column) => [role, column]);
    });
    const pnl = (columns.pnl ?? []).filter(shared).flatMap((named, index) => number(named, `pnl${index}`));
    const further = distinct((own ? gate.rules : compared).flatMap((rule) => columnOptions(rule, metrics)));
    const rest = further.flatMap((named, index) => number(named, `v${index}`).map((column) => [named.name, column]));
    if (problems.length > 0 || date === undefined)
        return problems;
    const [first] = names;
    return {
        date,
        name: first === undefined ? undefined : { sql: names.map(({ sql }) => sql).join(` || ', ' || `), named: first.named },
        pnl,
        roles: new Map(roles),
        columns: new Map(rest),
    };
}
function dateSql(named) {
    return (column) => column.type === 'date' || column.type === 'timestamp' || column.type === 'string'
        ? `CAST(epoch_ms(TRY_CAST(${column.sql} AS TIMESTAMP)) AS DOUBLE)`
        : (0,data_relation/* wrongType */.gQ)(column, 'a date, a timestamp or a text such as 2026-11-20', named.at);
}
function nameSql(named) {
    return (column) => column.type === 'double' || column.type === 'other'
        ? (0,data_relation/* wrongType */.gQ)(column, 'a whole number or a text, since it tells the rows of a date apart', named.at)
        : `CAST(${column.sql} AS VARCHAR)`;
}
function rolesOf(metric, metrics) {
    return metrics.get(metric)?.roles ?? [];
}
function columnOptions(rule, metrics) {
    const options = metrics.get(rule.metric)?.options ?? {};
    return Object.entries(options).flatMap(([name, { kind }]) => {
        const value = rule.options[name];
        return kind === 'column' && name !== 'pnl' && typeof value === 'string' ? [{ name: value, at: rule.at }] : [];
    });
}
function distinct(list) {
    return [...new Map(list.map((named) => [named.name, named])).values()];
}
function impossibleRules({ data, rules }) {
    const { columns } = data;
    const pnl = (columns.pnl ?? []).map(({ name }) => name);
    const problems = [];
    if (data.reference !== undefined)
        problems.push({
            message: 'Time series are not held against reference rows.',
            at: data.reference.at,
            hint: 'Leave "reference" out; another model’s series is the "champion".',
        });
    if (pnl.length > 2)
        problems.push({
            message: `The data name ${pnl.length} columns of P&L.`,
            at: columns.pnl?.[2]?.at ?? data.at,
            hint: 'Name the hypothetical P&L, and after it the actual one.',
        });
    for (const rule of rules) {
        const { at, options, minEvents } = rule;
        if (typeof options.pnl === 'string' && !pnl.includes(options.pnl))
            problems.push({
                message: `The rule "${rule.id}" is about the P&L "${options.pnl}", which "data" does not name.`,
                at,
                hint: `Its P&L is ${pnl.join(', ')}.`,
            });
        if (minEvents !== undefined)
            problems.push({
                message: `"min_events" of the rule "${rule.id}" says nothing about time series.`,
                at,
                hint: 'Write min_rows.',
            });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/pair.js

function pairRows(candidate, champion) {
    const codeOf = championCodes(candidate, champion);
    const rowOfName = new Int32Array(champion.name?.values.length ?? 1).fill(-1);
    const [own, other] = [[], []];
    let from = 0;
    for (let row = 0; row < candidate.rows;) {
        const time = candidate.time[row];
        while (from < champion.rows && champion.time[from] < time)
            from++;
        const start = from;
        for (; from < champion.rows && champion.time[from] === time; from++)
            rowOfName[champion.name?.codes[from] ?? 0] = from;
        for (; row < candidate.rows && candidate.time[row] === time; row++) {
            const code = codeOf(candidate.name?.codes[row] ?? 0);
            const found = code < 0 ? -1 : rowOfName[code];
            if (found < start)
                continue;
            own.push(row);
            other.push(found);
        }
    }
    return { candidate: Int32Array.from(own), champion: Int32Array.from(other) };
}
function championCodes({ name: own }, { name: other }) {
    if (own === undefined || other === undefined)
        return (code) => code;
    const codes = new Map(other.values.map((value, code) => [value, code]));
    const translated = Int32Array.from(own.values, (value) => codes.get(value) ?? -1);
    return (code) => translated[code];
}
function comparePair(candidate, champion, { candidate: own, champion: other }, data) {
    const at = (data.champion ?? data.candidate).at;
    const what = candidate.name === undefined ? 'dates' : 'dates and names';
    const count = own.length;
    const problems = [];
    if (count === 0 || Math.min(count / candidate.rows, count / champion.rows) < data.matchRate)
        problems.push({
            message: `The models are not of the same ${what}: ${count.toLocaleString('en')} are in both, of ${candidate.rows.toLocaleString('en')} of the candidate and ${champion.rows.toLocaleString('en')} of the champion; at least ${data.matchRate * 100} % must match.`,
            at,
            hint: 'Let both models speak of the same days.',
        });
    if (count === 0)
        return problems;
    const differing = (a, b) => {
        let differ = 0;
        for (let i = 0; i < count; i++) {
            if (!sameNumber(a[own[i]], b[other[i]]))
                differ++;
        }
        return differ;
    };
    for (const { name, values } of came(champion)) {
        const mine = came(candidate).find((column) => column.name === name);
        const differ = mine === undefined ? 0 : differing(mine.values, values);
        if (differ > 0)
            problems.push({
                message: `"${name}" differs between candidate and champion on ${differ.toLocaleString('en')} of ${count.toLocaleString('en')} rows of the same ${what}.`,
                at,
                hint: 'What came of a day belongs to the day, not to the model; see which file is older.',
            });
    }
    if (identicalRows(candidate, champion, { candidate: own, champion: other }).rows === count)
        problems.push({
            message: 'Candidate and champion say the very same on every row: the model would be compared with itself.',
            at,
            hint: 'See which files, runs or aliases the two names lead to.',
        });
    return problems;
}
function identicalRows(candidate, champion, paired) {
    const said = SAID.flatMap((role) => {
        const [own, other] = [candidate.roles.get(role), champion.roles.get(role)];
        return own === undefined ? [] : [{ own, other }];
    });
    const values = new Set();
    let rows = 0;
    for (const [at, row] of paired.candidate.entries()) {
        const partner = paired.champion[at];
        if (!said.every(({ own, other }) => other !== undefined && sameNumber(own[row], other[partner])))
            continue;
        rows++;
        values.add(said[0]?.own[row]);
    }
    return { rows, values: values.size };
}
function sameNumber(a, b) {
    return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
function came({ pnl, roles }) {
    const outcome = roles.get('outcome');
    return outcome === undefined ? pnl : [...pnl, { name: 'outcome', values: outcome }];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/load.js







async function loadReturns(options) {
    const { gate, metrics, engine, champion } = options;
    const plans = [options.candidate, ...(champion === undefined ? [] : [champion])].map((relation) => ({
        relation,
        plan: planSeries(gate, metrics, relation),
    }));
    const wrong = [...impossibleRules(gate), ...plans.flatMap(({ plan }) => ('date' in plan ? [] : plan))];
    if (wrong.length > 0)
        throw invalid(wrong);
    const tables = [];
    const problems = [];
    for (const { relation, plan } of plans) {
        const table = await readTable(engine, relation, plan);
        if (!('rows' in table))
            problems.push(...table);
        else {
            problems.push(...inspectTable(table, relation, plan, gate));
            tables.push(table);
        }
    }
    if (problems.length > 0)
        throw invalid(problems);
    const [own, other] = tables;
    const paired = other === undefined ? undefined : pairRows(own, other);
    if (other !== undefined && paired !== undefined) {
        const differences = comparePair(own, other, paired, gate.data);
        if (differences.length > 0)
            throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_DIFFERS, 'Candidate and champion cannot be compared.', {
                problems: differences,
            });
    }
    const candidate = seriesOf(own);
    const data = {
        candidate,
        ...(other === undefined || paired === undefined ? {} : { pair: pairOf(own, other, paired) }),
    };
    return { data, facts: factsOf(own, candidate, other, paired) };
}
function invalid(problems) {
    return new kernel/* StepError */.zg(errors/* modelGateErrors */.s.EVALUATION_DATA_INVALID, 'The time series cannot be judged.', { problems });
}
function seriesOf(table, rows) {
    const take = (values) => rows === undefined ? values : Float64Array.from(rows, (row) => values[row]);
    const time = take(table.time);
    const date = new Int32Array(time.length);
    const times = [];
    for (let row = 0; row < time.length; row++) {
        if (row === 0 || time[row] !== time[row - 1])
            times.push(time[row]);
        date[row] = times.length - 1;
    }
    const codes = table.name?.codes;
    return {
        rows: time.length,
        dates: dateTexts(times),
        date,
        ...(codes === undefined
            ? {}
            : { name: rows === undefined ? codes : Int32Array.from(rows, (row) => codes[row]) }),
        pnl: table.pnl.map(({ name, values }) => ({ name, values: take(values) })),
        roles: new Map([...table.roles].map(([role, values]) => [role, take(values)])),
        columns: new Map([...table.columns].map(([key, values]) => [key, take(values)])),
    };
}
function pairOf(own, other, rows) {
    const candidate = seriesOf(own, rows.candidate);
    const champion = seriesOf(other, rows.champion);
    const outcome = candidate.roles.get('outcome');
    return {
        candidate,
        champion: {
            ...champion,
            pnl: candidate.pnl,
            ...(candidate.name === undefined ? {} : { name: candidate.name }),
            roles: outcome === undefined ? champion.roles : new Map([...champion.roles, ['outcome', outcome]]),
        },
    };
}
function factsOf(own, { dates }, other, paired) {
    return {
        candidateRows: own.rows,
        championRows: other?.rows,
        matched: paired?.candidate.length ?? own.rows,
        events: undefined,
        holdoutDigest: digestOf(own),
        ...(other === undefined || paired === undefined ? {} : { identical: identicalRows(own, other, paired) }),
        period: [dates[0], dates.at(-1)],
    };
}
function digestOf({ time, name, pnl, roles }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (values) => hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    add(time);
    if (name !== undefined) {
        for (const code of name.codes)
            hash.update(`${name.values[code]}\u001f`);
    }
    for (const { values } of pnl)
        add(values);
    const outcome = roles.get('outcome');
    if (outcome !== undefined)
        add(outcome);
    return hash.digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/conflicts.js

const ATTRIBUTION = /^pla_/;
function conflictsWithProfile({ data, rules }, dated) {
    if (dated === undefined)
        return [];
    const { name, backtest, attribution } = dated.profile;
    const confidence = data.quantile ?? backtest.confidence;
    const problems = [];
    const stated = data.quantile;
    if (stated !== undefined && Math.abs(stated - backtest.confidence) > 1e-9)
        problems.push({
            message: `The zones of ${name} are those of a value-at-risk of ${(0,format_value/* formatPercent */.l9)(backtest.confidence)}, and this one is of ${(0,format_value/* formatPercent */.l9)(stated)}.`,
            at: data.columns.var?.at ?? data.at,
            hint: `Name the column of ${(0,format_value/* formatPercent */.l9)(backtest.confidence)}, or leave the profile out.`,
        });
    for (const rule of rules) {
        const { id, metric, options, at } = rule;
        const isAttribution = ATTRIBUTION.test(metric);
        if (isAttribution && attribution === undefined) {
            problems.push({ message: `The profile ${name} knows no attribution test, which the rule "${id}" asks for.`, at });
            continue;
        }
        const window = isAttribution ? attribution?.window : metric === 'traffic_light' ? backtest.window : undefined;
        if (window !== undefined && options.window !== undefined && options.window !== window)
            problems.push({
                message: `${name} counts ${window} days, and the rule "${id}" says ${String(options.window)}.`,
                at,
                hint: 'Leave "window" out.',
            });
        if (metric === 'var_exceptions')
            problems.push(...beyondDeskLimit(rule, dated.profile, confidence));
    }
    return problems;
}
function beyondDeskLimit({ id, atMost, options, at }, { name, desk }, confidence) {
    const most = desk?.limits.find((limit) => limit.confidence === confidence)?.mostExceptions;
    if (desk === undefined || most === undefined || atMost === undefined || atMost <= most)
        return [];
    if (Number(options.window ?? desk.window) > desk.window)
        return [];
    return [
        {
            message: `${name} lets a desk have ${most} exceptions of ${(0,format_value/* formatPercent */.l9)(confidence)} in ${desk.window} days, and the rule "${id}" says ${atMost}.`,
            at,
            hint: `Write at_most: ${most}, window: ${desk.window}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/read-settings.js




async function readSettings(gate, metrics, models, profile) {
    const { data, model, rules } = gate;
    const problems = [];
    const backtest = profile?.profile.backtest;
    const confidence = data.quantile ?? backtest?.confidence;
    const esConfidence = data.esConfidence ?? profile?.profile.expectedShortfall?.confidence;
    if (model.task === 'var' && !(confidence !== undefined && confidence > 0.5))
        problems.push({
            message: confidence === undefined
                ? 'Nothing says at which confidence the value-at-risk is.'
                : `A value-at-risk of a confidence of ${confidence * 100} % is none.`,
            at: data.columns.var?.at ?? data.at,
            hint: 'For 99 %, write quantile: 0.99 beside it.',
        });
    const shortfallRules = rules.filter(({ metric }) => metrics.get(metric)?.roles?.includes('es'));
    const [usesShortfall] = shortfallRules;
    if (usesShortfall !== undefined && esConfidence === undefined)
        problems.push({
            message: 'Nothing says at which confidence the expected shortfall is.',
            at: data.columns.es?.at ?? usesShortfall.at,
            hint: 'For 97.5 %, write es_confidence: 0.975 beside it.',
        });
    if (confidence !== undefined && esConfidence !== undefined && confidence !== esConfidence)
        problems.push(...shortfallRules.flatMap((rule) => otherConfidence(rule, confidence, esConfidence)));
    problems.push(...conflictsWithProfile(gate, profile));
    const deflated = rules.find(({ metric }) => metric === 'dsr');
    const trials = deflated === undefined ? undefined : await countTrials(gate, models);
    if (deflated !== undefined && trials === undefined)
        problems.push({
            message: 'Nothing says how many strategies were tried before this one.',
            at: deflated.at,
            hint: 'Write trials: <number> in "data", or take the candidate from an MLflow run: then the runs of its experiment count.',
        });
    if (problems.length > 0)
        throw new kernel/* StepError */.zg(errors/* modelGateErrors */.s.GATE_INVALID, 'The gate does not say all that its rules need.', { problems });
    return { confidence, esConfidence, periodsPerYear: data.periodsPerYear, trials, profile };
}
function otherConfidence({ id, options, at }, confidence, esConfidence) {
    if (options.var !== undefined)
        return [];
    return [
        {
            message: `The rule "${id}" is about an expected shortfall of ${(0,format_value/* formatPercent */.l9)(esConfidence)}, and the value-at-risk of the data is of ${(0,format_value/* formatPercent */.l9)(confidence)}.`,
            at,
            hint: `Name a column with the value-at-risk of ${(0,format_value/* formatPercent */.l9)(esConfidence)} in the rule: var: <column>`,
        },
    ];
}
async function countTrials({ data }, { candidate, registry }) {
    if (data.trials !== undefined)
        return { ...data.trials, source: 'stated in the gate' };
    if (registry === undefined || candidate.runId === undefined)
        return undefined;
    const { experimentId } = await registry.run(candidate.runId);
    const count = await registry.countRuns(experimentId);
    return { count, variance: undefined, source: `runs of the experiment ${experimentId}` };
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/returns/series.js
var returns_series = __webpack_require__(91776);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/missing.js

function missingFindings({ candidate }, gate) {
    if (gate.model.task !== 'var')
        return [];
    const { columns, at } = gate.data;
    const valueAtRisk = { name: columns.var?.name ?? 'var', values: (0,returns_series/* columnOf */.u)(candidate, 'var'), at: columns.var?.at };
    const pnl = candidate.pnl.map(({ name, values }) => ({
        name,
        values,
        at: columns.pnl?.find((one) => one.name === name)?.at,
    }));
    const figures = [...pnl, valueAtRisk].flatMap((column) => {
        const days = candidate.dates.filter((_, day) => Number.isNaN(column.values[day]));
        if (days.length === 0)
            return [];
        const have = days.length === 1 ? 'One day has' : `${days.length} days have`;
        const count = days.length === 1 ? 'it counts as an exception' : 'each counts as an exception';
        return [
            {
                ruleId: 'model-gate/missing-figure',
                severity: 'warning',
                message: `${have} no value in "${column.name}", for example ${days[0]}: ${count} (MAR32.6).`,
                at: column.at ?? at,
                fingerprint: `missing/${column.name}`,
            },
        ];
    });
    return [...figures, ...gapFinding(candidate.dates, gate)];
}
const missing_DAY = 24 * 60 * 60 * 1000;
const LONG_GAP = 5;
function gapFinding(dates, { data }) {
    const days = dates.map((date) => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / missing_DAY));
    let [missing, longest, after] = [0, 0, ''];
    for (let at = 1; at < days.length; at++) {
        const gap = weekdaysBetween(days[at - 1], days[at]);
        missing += gap;
        if (gap > longest)
            [longest, after] = [gap, dates[at - 1]];
    }
    if (missing === 0)
        return [];
    const many = longest >= LONG_GAP;
    return [
        {
            ruleId: 'model-gate/missing-days',
            severity: many ? 'warning' : 'note',
            message: `${missing === 1 ? 'One weekday has' : `${missing.toLocaleString('en')} weekdays have`} no row, at most ${longest} in a row, after ${after}.`,
            at: data.columns.date?.at ?? data.at,
            hint: 'Holidays have none; a day that was left out would have counted. Write it with empty figures.',
            fingerprint: 'missing-days',
        },
    ];
}
function weekdaysBetween(first, last) {
    return Math.max(0, weekdaysUpTo(last - 1) - weekdaysUpTo(first));
}
function weekdaysUpTo(day) {
    const since = day - 4;
    const weeks = Math.floor(since / 7);
    return 5 * weeks + Math.min(5, since - 7 * weeks + 1);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/profile.js

function profileSections(dated) {
    if (dated === undefined)
        return [];
    const { profile } = dated;
    return [
        {
            kind: 'table',
            title: `Profile ${profile.name}: ${profile.title}`,
            note: [`In force ${(0,profiles_registry/* span */.Ln)(profile)}.`, ...profile.notes].join(' '),
            columns: [{ title: 'Source' }, { title: 'What it states' }, { title: 'Read' }],
            rows: profile.sources.map(({ citation, states, read }) => [
                citation,
                states,
                read === 'first-hand' ? 'the text itself' : 'as quoted by others',
            ]),
            collapsed: true,
        },
    ];
}
function profileText({ profile }) {
    return `${profile.name}: ${profile.title}; in force ${(0,profiles_registry/* span */.Ln)(profile)}`;
}
function profileData({ profile }) {
    const { name, title, validFrom, validUntil, sources } = profile;
    return { name, title, validFrom, validUntil, sources: sources.map(({ citation, read }) => ({ citation, read })) };
}

// EXTERNAL MODULE: ./lib/shared/report/charts/thin.js
var thin = __webpack_require__(46297);
// EXTERNAL MODULE: ./lib/shared/statistics/attribution/profit-and-loss-attribution.js
var profit_and_loss_attribution = __webpack_require__(39857);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/attribution.js




const MOST_POINTS = 300;
function attributionSections({ candidate }, { profile }) {
    const window = profile?.profile.attribution?.window ?? candidate.rows;
    if (!candidate.roles.has('rtpl') || candidate.rows < window)
        return [];
    const series = (0,returns_series/* lastRows */.b)(candidate, window);
    const [pnl] = series.pnl;
    const theoretical = series.roles.get('rtpl');
    if (pnl === undefined || theoretical === undefined || pnl.values.some(Number.isNaN))
        return [];
    const plot = (0,profit_and_loss_attribution/* quantilePlot */.HO)(pnl.values, theoretical);
    const [x, y] = [[...plot.riskTheoretical], [...plot.hypothetical]];
    const points = (0,thin/* thinCurve */.f)(x, y, MOST_POINTS).map((at) => ({
        x: x[at],
        y: y[at],
        label: `${(0,format_value/* formatValue */.Fl)(((at + 0.5) / x.length) * 100)} % quantile`,
    }));
    return [
        {
            kind: 'chart',
            title: `Quantiles of ${pnl.name} against risk-theoretical P&L`,
            note: 'On the line both have the same distribution. Steeper in the tails: the risk model sees too little of them.',
            collapsed: true,
            chart: {
                kind: 'points',
                description: `Quantiles of ${pnl.name} against those of risk-theoretical P&L over ${window} days.`,
                x: { title: 'risk-theoretical P&L' },
                y: { title: pnl.name },
                square: true,
                guides: [{ line: 'diagonal', label: 'same distribution' }],
                series: [{ label: 'quantiles', points }],
            },
        },
    ];
}

// EXTERNAL MODULE: ./lib/shared/statistics/backtests/exceptions.js
var exceptions = __webpack_require__(83550);
// EXTERNAL MODULE: ./lib/shared/statistics/backtests/traffic-light.js
var traffic_light = __webpack_require__(98578);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/value-at-risk.js
var value_at_risk = __webpack_require__(40440);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/timeline.js

const timeline_MOST_DATES = 400;
function thinTimeline(chart) {
    const { dates, series, marks } = chart;
    if (dates.length <= timeline_MOST_DATES)
        return chart;
    const places = dates.map((_, index) => index);
    const marked = new Set(marks?.items.map(({ date }) => date) ?? []);
    const kept = new Set(series.flatMap(({ values }) => (0,thin/* thinCurve */.f)(places, values, timeline_MOST_DATES)));
    const chosen = places.filter((place) => kept.has(place) || marked.has(dates[place]));
    return {
        ...chart,
        dates: chosen.map((place) => dates[place]),
        series: series.map((one) => ({ ...one, values: chosen.map((place) => one.values[place]) })),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/risk.js






const YEAR = 250;
function riskSections(data, settings) {
    const { candidate } = data;
    const window = Math.min(candidate.rows, settings.profile?.profile.backtest.window ?? YEAR);
    const probability = (0,value_at_risk/* tailOf */.Cj)(settings.confidence);
    const zones = candidate.rows < (settings.profile?.profile.backtest.window ?? 0)
        ? undefined
        : (settings.profile?.profile.backtest.zones ?? (0,traffic_light/* zoneBounds */.Eu)(window, probability));
    return [
        ...candidate.pnl.map((pnl) => exceedanceSection(pnl, data, settings)),
        ...(zones === undefined ? [] : [countSection(data, window, zones), powerSection(window, probability, zones)]),
    ];
}
function exceedanceSection({ name, values }, { candidate, pair }, settings) {
    const valueAtRisk = (0,returns_series/* columnOf */.u)(candidate, 'var');
    const { hits, count, observations, missing } = (0,exceptions/* exceptions */.z)(values, valueAtRisk);
    const items = candidate.dates.flatMap((date, day) => {
        if (hits[day] !== 1)
            return [];
        const value = values[day];
        const told = Number.isNaN(value) || Number.isNaN(valueAtRisk[day]);
        return [
            {
                date,
                value: Number.isNaN(value) ? 0 : value,
                label: told ? `${date}: no figure` : `${date}: ${(0,format_value/* formatValue */.Fl)(value)}`,
            },
        ];
    });
    const level = (0,format_value/* formatPercent */.l9)(settings.confidence ?? Number.NaN);
    const champion = pair?.champion.rows === candidate.rows ? pair.champion : undefined;
    return {
        kind: 'chart',
        title: `${name} against value-at-risk`,
        ...(missing === 0 ? {} : { note: `${missing} of the exceptions are days without P&L or value-at-risk (MAR32.6).` }),
        chart: thinTimeline({
            kind: 'timeline',
            description: `Daily ${name} against the value-at-risk of ${level}: ${(0,value_at_risk/* countText */.lT)(count)} in ${observations} days.`,
            y: { title: name },
            dates: candidate.dates,
            series: [
                { label: name, style: 'columns', values: [...values] },
                { label: `−VaR ${level}`, style: 'step', values: [...valueAtRisk].map((value) => -value) },
                ...(champion === undefined
                    ? []
                    : [
                        {
                            label: `−VaR ${level} of the champion`,
                            style: 'step',
                            values: [...(0,returns_series/* columnOf */.u)(champion, 'var')].map((value) => -value),
                        },
                    ]),
            ],
            ...(items.length === 0 ? {} : { marks: { label: 'Exception', tone: 'fail', items } }),
        }),
    };
}
function rollingCounts(hits, window) {
    let count = 0;
    return Array.from(hits, (hit, day) => {
        count += hit - (day >= window ? hits[day - window] : 0);
        return count;
    });
}
function countSection({ candidate }, window, bounds) {
    const valueAtRisk = (0,returns_series/* columnOf */.u)(candidate, 'var');
    const series = candidate.pnl.map(({ name, values }) => ({
        label: `exceptions of ${name}`,
        style: 'step',
        values: rollingCounts((0,exceptions/* exceptions */.z)(values, valueAtRisk).hits, window),
    }));
    const last = Math.max(...series.map(({ values }) => values.at(-1) ?? 0));
    const top = Math.max(bounds.redFrom, ...series.flatMap(({ values }) => values)) + 1;
    const zones = [
        { label: 'green', tone: 'pass', low: 0, high: bounds.amberFrom - 0.5 },
        { label: 'amber', tone: 'warn', low: bounds.amberFrom - 0.5, high: bounds.redFrom - 0.5 },
        { label: 'red', tone: 'fail', low: bounds.redFrom - 0.5, high: top },
    ];
    return {
        kind: 'chart',
        title: 'Exceptions and zones',
        note: `Counted over the last ${window} days at each date.`,
        chart: thinTimeline({
            kind: 'timeline',
            description: `Exceptions within ${window} days: ${last} at the end, which is ${(0,traffic_light/* zoneOf */.kE)(last, bounds)}; amber begins at ${bounds.amberFrom}, red at ${bounds.redFrom}.`,
            y: { title: 'exceptions' },
            dates: candidate.dates,
            series,
            zones,
        }),
    };
}
const WRONG_BY = [1, 1.5, 2, 3, 4];
function powerSection(window, probability, zones) {
    return {
        kind: 'table',
        title: 'What the zones can show',
        note: `How often a model ends up in each zone over ${window} days, by how frequent its exceptions truly are. A green zone is no proof: the light sees little.`,
        columns: [
            { title: 'True frequency of exceptions' },
            { title: 'Green', align: 'right' },
            { title: 'Amber', align: 'right' },
            { title: 'Red', align: 'right' },
        ],
        rows: WRONG_BY.filter((times) => times * probability < 1).map((times) => {
            const { green, amber, red } = (0,traffic_light/* zoneProbabilities */.g4)(window, times * probability, zones);
            const truth = `${(0,format_value/* formatValue */.Fl)(times * probability * 100)} %${times === 1 ? ' (a right model)' : ` (${times} times as many)`}`;
            return [truth, ...[green, amber, red].map((part) => `${(part * 100).toFixed(1)} %`)];
        }),
    };
}

// EXTERNAL MODULE: ./lib/shared/statistics/signals/information-coefficient.js
var information_coefficient = __webpack_require__(78293);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/information-coefficient.js
var metrics_information_coefficient = __webpack_require__(4197);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/signal.js




function signalSections(data, rules) {
    const asked = (name) => rules.find(({ metric }) => metric === name);
    const rule = asked('rank_ic') ?? asked('ic');
    const method = rule?.metric === 'ic' ? 'pearson' : 'spearman';
    const names = typeof rule?.options.min_names === 'number' ? rule.options.min_names : undefined;
    const lags = typeof rule?.options.lags === 'number' ? rule.options.lags : undefined;
    const models = [
        { label: 'candidate', series: data.candidate },
        ...(data.pair === undefined ? [] : [{ label: 'champion', series: data.pair.champion }]),
    ].flatMap(({ label, series }) => {
        const found = (0,metrics_information_coefficient/* coefficientsOf */.gY)(series, method, names);
        return found.values.length < 2 ? [] : [{ label, found, byDate: cumulative(found, series) }];
    });
    const [first] = models;
    if (first === undefined)
        return [];
    const dates = [...first.byDate.keys()];
    const title = method === 'spearman' ? 'rank information coefficient' : 'information coefficient';
    return [
        {
            kind: 'chart',
            title: `Cumulative ${title}`,
            chart: thinTimeline({
                kind: 'timeline',
                description: `The sum of the ${title} from ${dates[0]} to ${dates.at(-1)}: ${models.map(({ label, byDate }) => `${(0,format_value/* formatValue */.Fl)([...byDate.values()].at(-1) ?? 0)} of the ${label}`).join(', ')}.`,
                y: { title: `cumulative ${title}` },
                dates,
                series: models.map(({ label, byDate }) => ({
                    label,
                    style: 'line',
                    values: dates.map((date) => byDate.get(date) ?? Number.NaN),
                })),
            }),
        },
        ...table(title, models, lags),
    ];
}
function cumulative({ dates, values }, series) {
    let sum = 0;
    return new Map(Array.from(values, (value, index) => {
        sum += value;
        return [series.dates[dates[index]], sum];
    }));
}
function table(title, models, lags) {
    const varying = models.filter(({ found: { values } }) => values.some((value) => value !== values[0]));
    if (varying.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: `The ${title} over time`,
            note: 'The information ratio is the mean over the standard deviation, per date; t and p go by Newey and West’s standard error, p against a mean of 0 or less.',
            columns: ['Model', 'Dates', 'Mean', 'Standard deviation', 'Information ratio', 't', 'p', 'Lags'].map((text, index) => ({
                title: text,
                ...(index === 0 ? {} : { align: 'right' }),
            })),
            rows: varying.map(({ label, found }) => {
                const summary = (0,information_coefficient/* summariseCoefficients */.X)(found.values, lags);
                const { mean, standardDeviation, informationRatio, statistic, pvalue } = summary;
                return [
                    label,
                    summary.count.toLocaleString('en'),
                    ...[mean.value, standardDeviation, informationRatio, statistic, pvalue].map(format_value/* formatValue */.Fl),
                    String(summary.lags),
                ];
            }),
        },
    ];
}

// EXTERNAL MODULE: ./lib/shared/statistics/performance/deflated-sharpe.js
var deflated_sharpe = __webpack_require__(96359);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/sharpe.js
var sharpe = __webpack_require__(48428);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/strategy.js





function strategySections(data, rules, settings) {
    const models = [
        { label: 'candidate', series: data.candidate },
        ...(data.pair === undefined ? [] : [{ label: 'champion', series: data.pair.champion }]),
    ];
    const added = rules.some(({ options }) => options.kind === 'added') ||
        models.some(({ series }) => (0,returns_series/* columnOf */.u)(series, 'returns').some((value) => value < -1));
    const { dates } = data.candidate;
    const paths = models.map(({ label, series }) => {
        const path = pathOf((0,returns_series/* columnOf */.u)(series, 'returns'), added);
        const at = new Map(series.dates.map((date, index) => [date, index]));
        const along = (values) => dates.map((date) => values[at.get(date) ?? -1] ?? Number.NaN);
        return { label, result: along(path.result), below: along(path.below) };
    });
    const axis = (title) => ({ title, ...(added ? {} : { format: 'percent' }) });
    const chart = (title, of, description) => ({
        kind: 'chart',
        title,
        chart: thinTimeline({
            kind: 'timeline',
            description,
            y: axis(title.toLowerCase()),
            dates,
            series: paths.map((path) => ({ label: path.label, style: 'line', values: path[of] })),
            guides: [{ line: 'horizontal', value: 0, label: of === 'result' ? 'the start' : 'the peak' }],
        }),
    });
    const word = added ? 'Cumulative result' : 'Cumulative return';
    const [own] = paths;
    return [
        chart(word, 'result', `${word} from ${dates[0]} to ${dates.at(-1)}: ${told(own?.result.at(-1), added)} of the candidate.`),
        chart('Drawdown', 'below', `How far the result lay below its peak: ${told(Math.min(...(own?.below ?? [0])), added)} at the worst.`),
        ...sharpeTable(models, settings),
    ];
}
function told(value = Number.NaN, added) {
    return added ? (0,format_value/* formatValue */.Fl)(value) : `${(0,format_value/* formatValue */.Fl)(Number((value * 100).toPrecision(4)))} %`;
}
function pathOf(returns, added) {
    const [result, below] = [[], []];
    let level = added ? 0 : 1;
    let peak = level;
    for (const value of returns) {
        level = added ? level + value : level * (1 + value);
        peak = Math.max(peak, level);
        result.push(added ? level : level - 1);
        below.push(added ? level - peak : level / peak - 1);
    }
    return { result, below };
}
function sharpeTable(models, { periodsPerYear, trials }) {
    const factor = (0,sharpe/* annualFactor */.V)(periodsPerYear);
    const rows = models.flatMap(({ label, series }) => {
        const returns = (0,returns_series/* columnOf */.u)(series, 'returns');
        if (returns.length < 2 || returns.every((value) => value === returns[0]))
            return [];
        const record = (0,sharpe/* sharpeRecord */.l)(series);
        const luck = trials && (0,deflated_sharpe/* expectedMaximumSharpe */.qh)(trials.count, trials.variance ?? 1 / (record.observations - 1));
        return [
            [
                label,
                record.observations.toLocaleString('en'),
                (0,format_value/* formatValue */.Fl)(record.sharpe * factor),
                (0,format_value/* formatValue */.Fl)(record.skewness),
                (0,format_value/* formatValue */.Fl)(record.kurtosis),
                (0,format_value/* formatValue */.Fl)((0,deflated_sharpe/* probabilisticSharpeRatio */.IM)(record)),
                ...(luck === undefined ? [] : [(0,format_value/* formatValue */.Fl)(luck * factor)]),
            ],
        ];
    });
    if (rows.length === 0)
        return [];
    const per = periodsPerYear === undefined ? 'per period' : 'a year';
    const titles = ['Model', 'Periods', `Sharpe ratio, ${per}`, 'Skewness', 'Kurtosis', 'P(above 0)'];
    return [
        {
            kind: 'table',
            title: 'What the Sharpe ratio stands on',
            note: trials === undefined
                ? 'Of how many tries the strategy is the best is not known; dsr takes it into account.'
                : `${trials.count.toLocaleString('en')} trials (${trials.source}): by luck, the best of as many worthless strategies reaches what the last column says.`,
            columns: [...titles, ...(trials === undefined ? [] : ['By luck'])].map((title, index) => ({
                title,
                ...(index === 0 ? {} : { align: 'right' }),
            })),
            rows,
        },
    ];
}

// EXTERNAL MODULE: ./lib/shared/statistics/backtests/probability-integral-transform.js
var probability_integral_transform = __webpack_require__(69927);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/transform.js

const BINS = 10;
function transformSections({ candidate, pair }) {
    const models = [
        { label: 'candidate', pit: candidate.roles.get('pit') },
        { label: 'champion', pit: pair?.champion.roles.get('pit') },
    ].flatMap(({ label, pit }) => (pit === undefined ? [] : [{ label, pit }]));
    if (candidate.roles.get('pit') === undefined)
        return [];
    return [
        {
            kind: 'chart',
            title: 'Probability integral transform',
            note: 'Even where the forecast distribution is right; high at both ends where it is too narrow.',
            collapsed: true,
            chart: {
                kind: 'histogram',
                description: `Share of days by the probability that the forecast gave to P&L at or below the one that came, of ${models.map(({ label }) => label).join(' and ')}.`,
                x: { title: 'probability', format: 'percent' },
                y: { title: 'share of days', format: 'percent' },
                edges: Array.from({ length: BINS + 1 }, (_, index) => index / BINS),
                series: models.map(({ label, pit }) => ({
                    label,
                    heights: (0,probability_integral_transform/* pitHistogram */.Ko)(pit, BINS).map((count) => count / pit.length),
                })),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/sections.js






function returnSections({ model, rules }, data, settings) {
    switch (model.task) {
        case 'var':
            return [
                ...riskSections(data, settings),
                ...attributionSections(data, settings),
                ...transformSections(data),
                ...profileSections(settings.profile),
            ];
        case 'signal':
            return signalSections(data, rules);
        default:
            return strategySections(data, rules, settings);
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns/report/settings.js

function settingsData({ confidence, esConfidence, periodsPerYear, trials, profile }) {
    return {
        confidence,
        esConfidence,
        periodsPerYear,
        trials: trials && { count: trials.count, variance: trials.variance, source: trials.source },
        profile: profile && profileData(profile),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/returns.js















async function readReturns(context) {
    const { gate, host, alpha } = context;
    const models = await host.group('Finding the models', () => (0,model_gate_models/* findModels */.is)(context));
    context.onCandidate((0,model_gate_models/* registered */.HZ)(models));
    const sources = [models.candidate, models.champion].map((model) => model?.source);
    return await (0,mode/* withEngine */.f)(context, sources, async (engine) => {
        const { data, facts } = await host.group('Reading the time series', async () => {
            const candidate = await (0,data_relation/* openRelation */.zv)(engine, models.candidate.source, 'candidate');
            const champion = models.champion && (await (0,data_relation/* openRelation */.zv)(engine, models.champion.source, 'champion'));
            return await loadReturns({ gate, metrics: registry/* returnMetrics */.a, engine, candidate, champion });
        });
        const profile = applyProfile(gate, data.candidate.dates.at(-1));
        const settings = await readSettings(gate, registry/* returnMetrics */.a, models, profile);
        const look = await (0,take_look/* takeLook */.Z)(context, {
            holdoutDigest: facts.holdoutDigest,
            candidate: models.candidate.sha256,
            champion: models.champion?.sha256,
        });
        const looks = (0,describe/* describeLook */.F)(look, context);
        const readings = await host.group('Measuring', () => evaluateReturns({
            gate,
            metrics: registry/* returnMetrics */.a,
            data,
            settings,
            alpha: look?.alpha ?? alpha,
            signal: host.signal,
            onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
        }));
        return {
            readings,
            facts,
            look,
            grounds: [...(0,model_gate_models/* groundsOf */.KV)(models), ...(profile === undefined ? [] : [['Profile', profileText(profile)]])],
            sections: [...looks.sections, ...returnSections(gate, data, settings)],
            findings: [...looks.findings, ...(0,nearly_identical/* nearlyIdenticalFindings */.L)(facts, gate.data), ...missingFindings(data, gate)],
            data: { ...(0,model_gate_models/* modelsData */.r8)(models), looks: looks.data, series: settingsData(settings) },
            runFacts: { engine: engine.version, lookRepeated: look?.repeated },
        };
    });
}


/***/ })

};
