export const id = 306;
export const ids = [306];
export const modules = {

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

/***/ 52306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPredictions: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/load.js + 7 modules
var load = __webpack_require__(43590);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/nearly-identical.js
var nearly_identical = __webpack_require__(23707);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/relation.js
var relation = __webpack_require__(61560);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/bootstrap/threads.js + 2 modules
var bootstrap_threads = __webpack_require__(68590);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/predictions.js + 6 modules
var evaluate_predictions = __webpack_require__(91737);
// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/weak-slices/describe.js


const SHOWN = 20;
function weakSliceReading({ by, rule, tests, examined, failed, ...rest }, rows) {
    const about = { rule: { ...rule, vsChampion: undefined }, slice: `weak slices of ${by.join(', ')}`, rows };
    if (failed !== undefined)
        return { ...about, result: { error: failed } };
    if (examined === 0) {
        const why = `${(0,report_text/* plural */.LS)(rest.small, 'slice')} with too few rows, and ${rest.undefined.length} on which the metric is undefined`;
        return { ...about, result: { short: `no slice could be looked at: ${why}` } };
    }
    const found = tests.filter(({ weak }) => weak).map(told);
    return { ...about, result: { measured: { kind: 'found', found, examined } } };
}
function told({ slice, value, other, against, adjusted }) {
    const whose = against === 'champion' ? `the champion’s ${(0,format_value/* formatValue */.Fl)(other)}` : `${(0,format_value/* formatValue */.Fl)(other)} over all rows`;
    return `${slice}: ${(0,format_value/* formatValue */.Fl)(value)} against ${whose} (p ${(0,format_value/* formatValue */.Fl)(adjusted)})`;
}
function weakSliceSections(searches, level) {
    return searches.flatMap((search) => (search.tests.length === 0 ? [] : [table(search, level), forest(search, level)]));
}
function table({ by, rule, tests, examined, small, beyond, undefined: undefinedSlices }, level) {
    const found = tests.filter(({ weak }) => weak).length;
    const left = [
        small === 0 ? '' : `${small} with too few rows`,
        beyond === 0 ? '' : `${beyond} beyond the largest ones`,
        undefinedSlices.length === 0
            ? ''
            : `${undefinedSlices.length} that do not define the metric (${undefinedSlices[0]?.slice}: ${undefinedSlices[0]?.why})`,
    ].filter((text) => text !== '');
    return {
        kind: 'table',
        title: `Weak slices: ${rule.metric} by ${by.join(', ')}`,
        note: `${(0,report_text/* plural */.LS)(examined, 'slice')} ${examined === 1 ? 'was' : 'were'} looked at, single values and pairs${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}. ${found} comparison${found === 1 ? ' is' : 's are'} weak: worse by more than the rule’s margin at a false discovery rate of ${(0,format_value/* formatValue */.Fl)(level)} (Benjamini-Hochberg). Exploratory: nobody named these slices before, so confirm one on fresh rows before acting on it.`,
        columns: [
            { title: 'Slice' },
            { title: 'Candidate', align: 'right' },
            { title: 'Compared with' },
            { title: 'Its value', align: 'right' },
            { title: 'Gain', align: 'right' },
            { title: 'Rows', align: 'right' },
            { title: 'Rarer class', align: 'right' },
            { title: 'Adjusted p', align: 'right' },
            { title: 'Weak' },
        ],
        rows: tests
            .slice(0, SHOWN)
            .map((test) => [
            test.slice,
            (0,format_value/* formatValue */.Fl)(test.value),
            test.against === 'champion' ? 'the champion there' : 'all rows',
            (0,format_value/* formatValue */.Fl)(test.other),
            (0,format_value/* formatValue */.Fl)(test.gain.value),
            test.rows.toLocaleString('en'),
            test.events === undefined ? '' : test.events.toLocaleString('en'),
            (0,format_value/* formatValue */.Fl)(test.adjusted),
            test.weak ? { text: 'weak', tone: 'warn' } : { text: 'no', tone: 'muted' },
        ]),
        collapsed: found === 0,
    };
}
function forest({ by, rule, tests }, level) {
    const shown = tests.slice(0, SHOWN);
    const found = tests.filter(({ weak }) => weak).length;
    return {
        kind: 'chart',
        title: `Weakest slices: ${rule.metric} by ${by.join(', ')}`,
        note: 'To the left is worse. Bars are one-sided bounds of each slice alone, before it is counted how many were looked at.',
        collapsed: found === 0,
        chart: {
            kind: 'forest',
            description: `Gain in ${rule.metric} of the ${shown.length} weakest slices over all rows, and over the champion on the same rows; ${found} are weak.`,
            axis: { title: `gain in ${rule.metric}` },
            references: [{ value: 0, label: 'no difference' }],
            rows: shown.map(({ slice, against, gain, weak }) => ({
                label: slice,
                group: against === 'champion' ? 'against the champion' : 'against all rows',
                estimate: gain.value,
                low: gain.lower(level),
                high: gain.upper(level),
                tone: weak ? 'warn' : 'muted',
            })),
        },
    };
}
function weakSliceData(searches) {
    return searches.map(({ by, rule, tests, examined, small, beyond, undefined: undefinedSlices, failed }) => ({
        rule: rule.id,
        by,
        examined,
        small,
        beyond,
        undefined: undefinedSlices.map(({ slice, why }) => ({ slice, why })),
        failed,
        found: tests
            .filter(({ weak }) => weak)
            .map(({ slice, against, value, other, gain, rows, events, pvalue, adjusted }) => ({
            slice,
            against,
            value,
            other,
            gain: gain.value,
            standardError: gain.standardError,
            rows,
            events,
            pvalue,
            adjusted,
        })),
    }));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/shared/statistics/multiplicity.js
var multiplicity = __webpack_require__(80830);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/evaluate/asked.js
var evaluate_asked = __webpack_require__(99557);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/code-sums.js
var code_sums = __webpack_require__(70037);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/weak-slices/parts.js

function* partsOf(data, by) {
    const columns = by.map((name) => ({ name, ...data.groups.get(name) }));
    const sizes = columns.map(({ codes, values }) => countOf(codes, values.length));
    for (const { name, codes, values } of columns) {
        for (const { code, rows } of runs(codes)) {
            if (rows.length < data.rows)
                yield { key: `${name}=${values[code]}`, rows };
        }
    }
    for (const [first, one] of columns.entries()) {
        for (const [second, other] of columns.entries()) {
            if (second <= first)
                continue;
            const size = other.values.length;
            const codes = one.codes.map((code, row) => code * size + other.codes[row]);
            for (const { code, rows } of runs(codes)) {
                const [own, others] = [Math.floor(code / size), code % size];
                if (rows.length === sizes[first]?.[own] || rows.length === sizes[second]?.[others])
                    continue;
                yield { key: `${one.name}=${one.values[own]}, ${other.name}=${other.values[others]}`, rows };
            }
        }
    }
}
function countOf(codes, size) {
    const counts = new Int32Array(size);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        counts[code] = counts[code] + 1;
    }
    return counts;
}
function* runs(codes) {
    const order = (0,code_sums/* rowsByCode */.Mb)(codes);
    for (let start = 0; start < order.length;) {
        const code = codes[order[start]];
        let end = start + 1;
        while (end < order.length && codes[order[end]] === code)
            end++;
        yield { code, rows: order.subarray(start, end) };
        start = end;
    }
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/student.js
var student = __webpack_require__(65738);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/standard-error.js
var standard_error = __webpack_require__(61327);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/predictions.js
var predictions = __webpack_require__(25264);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/measure.js + 10 modules
var measure = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/weak-slices/weakness.js





function wholeOf(metric, rule, data, horizon) {
    const estimate = metric.estimate(data, data.candidate, rule.options);
    const design = (0,measure/* designOf */.et)(metric, data, horizon);
    const { strata } = design;
    return {
        metric,
        rule,
        data,
        horizon,
        estimate,
        design: strata === undefined ? design : { ...design, strata: new Int32Array(strata) },
        scratch: new Float64Array(data.rows),
    };
}
function measurePart({ metric, rule, data, horizon }, rows) {
    const part = (0,predictions/* selectRows */.A)(data, rows);
    const own = metric.estimate(part, part.candidate, rule.options);
    const design = (0,measure/* designOf */.et)(metric, part, horizon);
    return { rows, data: part, own, design, df: (0,standard_error/* standardError */.g)(own, design).df };
}
function againstAllRows(whole, part) {
    const gain = gainOverAll(whole, part);
    const other = whole.estimate.value;
    const { value: margin, relative } = marginOf(whole.rule);
    return {
        against: 'all rows',
        value: part.own.value,
        other,
        gain,
        pvalue: gain.pAtLeast(-margin * (relative ? Math.abs(other) : 1)),
    };
}
function againstChampion({ metric, rule }, { data, own, design }) {
    if (data.champion === undefined || !metric.comparable)
        return undefined;
    const other = metric.estimate(data, data.champion, rule.options);
    const about = { better: (0,metrics_metric/* betterOf */.Kd)(metric, rule.options), scale: metric.scale };
    const measured = (0,measure/* measureEstimate */.XD)(about, own, design, { candidate: own, champion: other, design });
    if (measured.kind !== 'estimate' || measured.difference === undefined)
        return undefined;
    const { value: margin, relative } = marginOf(rule);
    const beyond = relative ? measured.difference(margin) : measured.difference(0);
    return {
        against: 'champion',
        value: own.value,
        other: other.value,
        gain: measured.difference(0),
        pvalue: beyond.pAtLeast(relative ? 0 : -margin),
    };
}
const NO_MARGIN = { value: 0, relative: false };
function marginOf({ vsChampion }) {
    return vsChampion?.kind === 'no_worse_by' ? vsChampion.margin : NO_MARGIN;
}
function gainOverAll({ metric, rule, estimate, design, scratch }, { own, rows, df }) {
    const sign = (0,metrics_metric/* betterOf */.Kd)(metric, rule.options) === 'lower' ? -1 : 1;
    const part = (sign * scratch.length) / rows.length;
    for (let row = 0; row < scratch.length; row++)
        scratch[row] = -sign * estimate.influence[row];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        scratch[row] = scratch[row] + part * own.influence[i];
    }
    const value = sign * (own.value - estimate.value);
    const error = (0,standard_error/* standardError */.g)({ value, influence: scratch }, design);
    return (0,student/* studentUncertain */.t)(value, error.standardError, Math.min(df, error.df));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/evaluate/weak-slices/find.js





const LEAST_ROWS = 50;
const LEAST_EVENTS = 10;
const MOST_SLICES = 500;
async function findWeakSlices(options) {
    const { gate, onProgress } = options;
    const searches = [];
    for (const slices of gate.slices.filter(({ findWeak }) => findWeak)) {
        for (const rule of slices.rules) {
            onProgress?.(`${rule.id} on slices of ${slices.by.map(({ name }) => name).join(', ')}`, 0);
            searches.push(await search(options, slices, rule));
        }
    }
    return searches;
}
async function search({ gate, metrics, data, level, signal }, slices, rule) {
    const by = slices.by.map(({ name }) => name);
    const metric = metrics.get(rule.metric);
    const nothing = { by, rule, tests: [], examined: 0, small: 0, beyond: 0, undefined: [] };
    if (metric === undefined || !('estimate' in metric))
        return { ...nothing, failed: `${rule.metric} has no influence values` };
    try {
        const whole = wholeOf(metric, rule, data, gate.data.horizon);
        const { parts, small, beyond } = largest(data, by, rule);
        const asked = [];
        const undefinedParts = [];
        let examined = 0;
        for (const { key: slice, rows } of parts) {
            await (0,promises_.setImmediate)();
            signal.throwIfAborted();
            const about = { slice, rows: rows.length, events: eventsOf(data, rows) };
            const before = asked.length;
            try {
                const part = measurePart(whole, rows);
                asked.push({ ...againstAllRows(whole, part), ...about });
                const compared = againstChampion(whole, part);
                if (compared !== undefined)
                    asked.push({ ...compared, ...about });
            }
            catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                undefinedParts.push({ slice, why: (0,evaluate_asked/* clause */.sb)(error) });
            }
            if (asked.length > before)
                examined++;
        }
        const tests = ['all rows', 'champion'].flatMap((against) => adjust(asked.filter((one) => one.against === against), level));
        tests.sort((a, b) => Number(b.weak) - Number(a.weak) || a.gain.value - b.gain.value);
        return { by, rule, tests, examined, small, beyond, undefined: undefinedParts };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { ...nothing, failed: await (0,evaluate_asked/* whyUndefined */.VT)(error, data) };
    }
}
function largest(data, by, rule) {
    const { minRows = LEAST_ROWS, minEvents = LEAST_EVENTS } = rule;
    const parts = [];
    let small = 0;
    for (const part of partsOf(data, by)) {
        const events = eventsOf(data, part.rows);
        if (part.rows.length < minRows || (events !== undefined && events < minEvents))
            small++;
        else
            parts.push(part);
    }
    parts.sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
    return { parts: parts.slice(0, MOST_SLICES), small, beyond: Math.max(0, parts.length - MOST_SLICES) };
}
function eventsOf({ binaryLabel }, rows) {
    if (binaryLabel === undefined)
        return undefined;
    let positives = 0;
    for (let i = 0; i < rows.length; i++)
        positives += binaryLabel[rows[i]];
    return Math.min(positives, rows.length - positives);
}
function adjust(asked, level) {
    const adjusted = (0,multiplicity/* benjaminiHochberg */.Uh)(asked.map(({ pvalue }) => pvalue));
    return asked.map((one, index) => {
        const own = adjusted[index];
        return { ...one, adjusted: own, weak: own <= level };
    });
}

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
// EXTERNAL MODULE: ./lib/shared/statistics/calibration/bin-table.js
var bin_table = __webpack_require__(47474);
// EXTERNAL MODULE: ./lib/shared/statistics/calibration/equal-mass-bins.js
var equal_mass_bins = __webpack_require__(26554);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/brier-decomposition.js


function brierDecomposition(labels, probabilities, bins, weights) {
    const table = (0,bin_table/* binTable */.W)(labels, probabilities, (0,equal_mass_bins/* equalMassBins */.v)(probabilities, bins), weights);
    const total = table.reduce((sum, { weight }) => sum + weight, 0);
    const rate = table.reduce((sum, { weight, observedRate }) => sum + weight * observedRate, 0) / total;
    let [reliability, resolution, variance, covariance] = [0, 0, 0, 0];
    for (const bin of table) {
        const share = bin.weight / total;
        reliability += share * (bin.meanPredicted - bin.observedRate) ** 2;
        resolution += share * (bin.observedRate - rate) ** 2;
        variance += share * bin.predictedVariance;
        covariance += 2 * share * bin.covariance;
    }
    const uncertainty = rate * (1 - rate);
    return {
        brier: reliability - resolution + uncertainty + variance - covariance,
        reliability,
        resolution,
        uncertainty,
        withinBinVariance: variance,
        withinBinCovariance: covariance,
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/models.js
function byModel({ candidate, champion }, of) {
    return [
        { label: 'candidate', value: of(candidate) },
        ...(champion === undefined ? [] : [{ label: 'champion', value: of(champion) }]),
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/brier-parts.js



const BINS = 10;
function brierParts(rows) {
    const { binaryLabel, weight } = rows;
    if (binaryLabel === undefined)
        return [];
    const models = byModel(rows, ({ score }) => score).flatMap(({ label, value }) => value === undefined || !value.every((chance) => chance >= 0 && chance <= 1) ? [] : [{ label, value }]);
    if (models.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'What the Brier score is made of',
            note: `Brier score = reliability - resolution + uncertainty + within bins (Murphy, 1973; Stephenson, Coelho and Jolliffe, 2008), over ${BINS} bins of about equal number. Reliability is how far probabilities are from what happened, and less is better; resolution how far the bins are from the overall rate, and more is better; uncertainty belongs to the data.`,
            collapsed: true,
            columns: [
                { title: 'Model' },
                ...['Brier score', 'Reliability', 'Resolution', 'Uncertainty', 'Within bins'].map((title) => ({
                    title,
                    align: 'right',
                })),
            ],
            rows: models.map(({ label, value }) => {
                const parts = brierDecomposition(binaryLabel, value, BINS, weight);
                const { brier, reliability, resolution, uncertainty, withinBinVariance, withinBinCovariance } = parts;
                const within = withinBinVariance - withinBinCovariance;
                return [label, ...[brier, reliability, resolution, uncertainty, within].map(format_value/* formatValue */.Fl)];
            }),
        },
    ];
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/decisions.js
var decisions = __webpack_require__(65904);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/confusion.js


const MOST_CLASSES = 20;
function confusionTables(rows) {
    const { classLabel, classes = [] } = rows;
    if (classLabel === undefined || classes.length > MOST_CLASSES)
        return [];
    return byModel(rows, (model) => (0,decisions/* decisions */.a)(rows, model, {})).map(({ label, value }) => ({
        kind: 'table',
        title: `Confusion matrix of the ${label}`,
        note: 'One line an actual class, one column a predicted class.',
        collapsed: true,
        columns: [{ title: 'Actual' }, ...classes.map((name) => ({ title: name, align: 'right' }))],
        rows: classes.map((name, actual) => [
            name,
            ...classes.map((_, predicted) => count(value.counts[actual * classes.length + predicted] ?? 0)),
        ]),
    }));
}
function count(value) {
    return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/distributions.js

const distributions_BINS = 40;
const SAMPLED = 100_000;
function scoreHistograms(rows) {
    const { binaryLabel } = rows;
    if (binaryLabel === undefined)
        return [];
    return byModel(rows, ({ score }) => score).flatMap(({ label, value }) => {
        const edges = value === undefined ? undefined : edgesOf([value]);
        if (value === undefined || edges === undefined)
            return [];
        const of = (wanted) => shares(value, edges, (row) => binaryLabel[row] === wanted);
        return [
            {
                kind: 'chart',
                title: `Scores of the ${label}`,
                note: 'Upwards rows of class 1, downwards rows of class 0: the less they overlap, the better the model tells them apart.',
                collapsed: true,
                chart: {
                    kind: 'histogram',
                    description: `Distribution of the ${label}'s scores from ${shown(edges[0])} to ${shown(edges.at(-1))}, by class.`,
                    x: { title: 'Score' },
                    y: { title: 'Share of the class', format: 'percent' },
                    edges,
                    series: [
                        { label: 'class 1', heights: of(1) },
                        { label: 'class 0', heights: of(0) },
                    ],
                    layout: 'mirrored',
                },
            },
        ];
    });
}
function errorHistogram(rows) {
    const { numericLabel } = rows;
    if (numericLabel === undefined)
        return [];
    const errors = byModel(rows, ({ prediction }) => prediction?.map((value, row) => value - (numericLabel[row] ?? 0)));
    const known = errors.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
    const edges = edgesOf(known.map(({ value }) => value));
    if (edges === undefined)
        return [];
    return [
        {
            kind: 'chart',
            title: 'Errors',
            note: 'Prediction less outcome: right of 0 is too high. What lies beyond the ends is counted at the ends.',
            collapsed: true,
            chart: {
                kind: 'histogram',
                description: `Distribution of prediction less outcome from ${shown(edges[0])} to ${shown(edges.at(-1))}, of ${known.map(({ label }) => label).join(' and ')}.`,
                x: { title: 'Prediction less outcome' },
                y: { title: 'Share of rows', format: 'percent' },
                edges,
                series: known.map(({ label, value }) => ({ label, heights: shares(value, edges, () => true) })),
            },
        },
    ];
}
function edgesOf(columns) {
    const ends = columns.map((column) => {
        const step = Math.max(1, Math.floor(column.length / SAMPLED));
        const sorted = column.filter((_, row) => row % step === 0).sort();
        const at = (part) => sorted[Math.round(part * (sorted.length - 1))];
        return [at(0.001), at(0.999)];
    });
    const low = Math.min(...ends.map(([end]) => end));
    const high = Math.max(...ends.map(([, end]) => end));
    if (!(high > low))
        return undefined;
    return Array.from({ length: distributions_BINS + 1 }, (_, edge) => low + ((high - low) * edge) / distributions_BINS);
}
function shares(values, edges, isChosen) {
    const [low = 0, high = 1] = [edges[0], edges.at(-1)];
    const counts = new Array(edges.length - 1).fill(0);
    let total = 0;
    for (let row = 0; row < values.length; row++) {
        if (!isChosen(row))
            continue;
        const bin = Math.floor(((values[row] - low) / (high - low)) * counts.length);
        const clamped = Math.min(counts.length - 1, Math.max(0, bin));
        counts[clamped] = counts[clamped] + 1;
        total++;
    }
    return counts.map((count) => (total === 0 ? 0 : count / total));
}
function shown(value) {
    return value === undefined ? '?' : String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
;// CONCATENATED MODULE: ./lib/shared/statistics/intervals/proportion.js
function requireProportion(successes, n, confidence) {
    if (!(Number.isInteger(successes) && Number.isInteger(n) && n > 0 && successes >= 0 && successes <= n)) {
        throw new RangeError(`${successes} of ${n} is no proportion: give whole numbers, at least one row, no more successes.`);
    }
    if (!(confidence > 0 && confidence < 1)) {
        throw new RangeError(`The confidence must lie between 0 and 1, not ${confidence}.`);
    }
}

;// CONCATENATED MODULE: ./lib/shared/statistics/intervals/wilson.js


function wilsonInterval(successes, n, confidence) {
    requireProportion(successes, n, confidence);
    const z = -(0,normal/* normalQuantile */.Zl)((1 - confidence) / 2);
    const rate = successes / n;
    const square = (z * z) / n;
    const centre = (rate + square / 2) / (1 + square);
    const half = (z * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n))) / (1 + square);
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - half),
        high: successes === n ? 1 : Math.min(1, centre + half),
    };
}

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ranking.js
var ranking_ranking = __webpack_require__(46342);
// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ties.js
var ties = __webpack_require__(32797);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/sample-curve.js


function sampleCurve(ranking, steps, weights) {
    if (!Number.isInteger(steps) || steps < 1)
        throw new RangeError(`steps must be a whole number from 1, not ${steps}.`);
    const totals = (0,ranking_ranking/* classTotals */.ys)(ranking, weights);
    const counts = { truePositives: 0, falsePositives: 0 };
    let [t, f] = [0, 0];
    const pointAt = (threshold) => ({
        threshold,
        truePositiveRate: Math.min(1, t / totals.positive),
        falsePositiveRate: Math.min(1, f / totals.negative),
        precision: t + f === 0 ? 1 : t / (t + f),
        ...counts,
    });
    const points = [pointAt(Number.POSITIVE_INFINITY)];
    let last = points[0];
    (0,ties/* forEachTie */.$)(ranking, weights, (positive, negative, start, end) => {
        t += positive;
        f += negative;
        for (let i = start; i < end; i++)
            counts[ranking.codes[i] < 0 ? 'truePositives' : 'falsePositives']++;
        const isLast = end === ranking.codes.length;
        const moved = t / totals.positive - last.truePositiveRate >= 1 / steps ||
            f / totals.negative - last.falsePositiveRate >= 1 / steps;
        if (!moved && !isLast)
            return;
        last = pointAt(ranking.scores[(0,ranking_ranking/* rowOf */.OB)(ranking.codes[start])]);
        points.push(last);
    });
    return points;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/rankings.js
var rankings = __webpack_require__(30860);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/ranking-curves.js




const STEPS = 200;
function rankingCurves(rows, confidence) {
    const { binaryLabel, weight } = rows;
    if (binaryLabel === undefined)
        return [];
    const curves = byModel(rows, (model) => model.score === undefined ? [] : sampleCurve((0,rankings/* rankingOf */.q)(rows, model), STEPS, weight));
    const level = `${Math.round(confidence * 1000) / 10} %`;
    const note = weight === undefined
        ? `Bands: Wilson's ${level} interval at each threshold, as if rows were independent; they hold point by point, not for the whole curve.`
        : 'Rates are weighted.';
    return [
        {
            kind: 'chart',
            title: 'ROC curve',
            note,
            collapsed: true,
            chart: {
                kind: 'lines',
                description: `Share of class 1 found against share of class 0 wrongly taken for it, at every threshold, of ${named(curves)}.`,
                x: { title: 'False positive rate', format: 'percent', domain: [0, 1] },
                y: { title: 'True positive rate', format: 'percent', domain: [0, 1] },
                square: true,
                guides: [{ line: 'diagonal', label: 'guessing' }],
                curves: curves.map(({ label, value }) => rocOf(label, value, weight === undefined, confidence)),
            },
        },
        {
            kind: 'chart',
            title: 'Precision and recall',
            note,
            collapsed: true,
            chart: {
                kind: 'lines',
                description: `Share of class 1 among what is taken for it, against share of class 1 found, of ${named(curves)}.`,
                x: { title: 'Recall', format: 'percent', domain: [0, 1] },
                y: { title: 'Precision', format: 'percent', domain: [0, 1] },
                square: true,
                guides: [{ line: 'horizontal', value: curves[0]?.value.at(-1)?.precision ?? 0, label: 'guessing' }],
                curves: curves.map(({ label, value }) => precisionOf(label, value.slice(1), weight === undefined, confidence)),
            },
        },
    ];
}
function named(curves) {
    return curves.map(({ label }) => label).join(' and ');
}
function rocOf(label, points, banded, confidence) {
    const rows = points.at(-1)?.truePositives ?? 0;
    const bands = points.map(({ truePositives }) => wilsonInterval(truePositives, rows, confidence));
    return {
        label,
        x: points.map(({ falsePositiveRate }) => drawn(falsePositiveRate)),
        y: points.map(({ truePositiveRate }) => drawn(truePositiveRate)),
        ...(banded ? { low: bands.map(({ low }) => drawn(low)), high: bands.map(({ high }) => drawn(high)) } : {}),
    };
}
function precisionOf(label, points, banded, confidence) {
    const bands = points.map(({ truePositives, falsePositives }) => wilsonInterval(truePositives, truePositives + falsePositives, confidence));
    return {
        label,
        x: points.map(({ truePositiveRate }) => drawn(truePositiveRate)),
        y: points.map(({ precision }) => drawn(precision)),
        ...(banded ? { low: bands.map(({ low }) => drawn(low)), high: bands.map(({ high }) => drawn(high)) } : {}),
    };
}
function drawn(rate) {
    return Number(rate.toFixed(4));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/reliability-diagram.js



function reliabilityDiagram(labels, probabilities, bins, confidence) {
    const table = (0,bin_table/* binTable */.W)(labels, probabilities, (0,equal_mass_bins/* equalMassBins */.v)(probabilities, bins));
    return table.map(({ rows, events, meanPredicted, observedRate }) => ({
        ...{ rows, events, meanPredicted, observedRate },
        interval: wilsonInterval(events, rows, confidence),
    }));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/reliability.js


const MOST_BINS = 15;
const ROWS_PER_BIN = 20;
function reliability(rows, confidence) {
    const { binaryLabel } = rows;
    if (binaryLabel === undefined)
        return [];
    const models = byModel(rows, ({ score }) => score).flatMap(({ label, value }) => value === undefined || !value.every((chance) => chance >= 0 && chance <= 1) ? [] : [{ label, value }]);
    if (models.length === 0)
        return [];
    const bins = Math.max(2, Math.min(MOST_BINS, Math.floor(rows.rows / ROWS_PER_BIN)));
    const series = models.map(({ label, value }) => ({
        label,
        points: reliabilityDiagram(binaryLabel, value, bins, confidence).map((bin) => ({
            x: bin.meanPredicted,
            y: bin.observedRate,
            low: bin.interval.low,
            high: bin.interval.high,
            label: `${bin.events.toLocaleString('en')} of ${bin.rows.toLocaleString('en')} rows`,
        })),
    }));
    return [
        {
            kind: 'chart',
            title: 'Reliability',
            note: `Rows in bins of about equal number by their predicted probability; the bars are Wilson's ${Math.round(confidence * 1000) / 10} % intervals of the observed rate. Weights are not used.`,
            collapsed: true,
            chart: {
                kind: 'points',
                description: `Observed rate against mean predicted probability of ${series.map(({ label, points }) => `${label} (${points.length} bins)`).join(' and ')}.`,
                x: { title: 'Mean predicted probability', format: 'percent' },
                y: { title: 'Observed rate', format: 'percent' },
                square: true,
                guides: [{ line: 'diagonal', label: 'perfectly calibrated' }],
                series,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/report/charts/predictions.js





function predictionCharts(rows, confidence) {
    const charts = [
        () => rankingCurves(rows, confidence),
        () => reliability(rows, confidence),
        () => brierParts(rows),
        () => scoreHistograms(rows),
        () => errorHistogram(rows),
        () => confusionTables(rows),
    ];
    return charts.flatMap((draw) => {
        try {
            return draw();
        }
        catch (error) {
            if (error instanceof RangeError)
                return [];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/describe.js

const CONFIDENCE = 0.95;
function selfTestSections(test) {
    if (test.impossible !== undefined)
        return [{ kind: 'text', title: 'Self-test', paragraphs: [`There was nothing to test: ${test.impossible}.`] }];
    const { repeats, tested, leftOut } = test;
    const notes = [
        ...tested.flatMap(({ rule, unplanted }) => unplanted === undefined ? [] : [`No regression was planted for ${rule}: ${unplanted}.`]),
        ...leftOut.map(({ rule, why }) => `${rule} was left out: ${why}.`),
    ];
    return [
        {
            kind: 'table',
            title: 'Self-test',
            note: `How this gate decides on these rows when the truth is known; it does not change the verdict. Equal: candidate and champion exchanged at random row by row (cluster by cluster, date by date), ${repeats} times; whoever fails is blocked wrongly. Worse by the margin: the same, with the candidate’s predictions scrambled in as many rows as cost the margin of the rule; for the whole gate, of the rule that is reached first. Power is how often that is not let through. Brackets are Wilson’s 95 % intervals. Absolute bounds are not asked.`,
            columns: [
                { title: 'Rule' },
                { title: 'Equal: passed', align: 'right' },
                { title: 'not decided', align: 'right' },
                { title: 'failed (false block)', align: 'right' },
                { title: 'Worse by the margin: let through', align: 'right' },
                { title: 'not decided', align: 'right' },
                { title: 'failed', align: 'right' },
                { title: 'Power', align: 'right' },
            ],
            rows: tested.map(rowOf),
        },
        chart(tested),
        ...(notes.length === 0 ? [] : [{ kind: 'text', title: 'What was not tested', paragraphs: notes }]),
    ];
}
function chart(tested) {
    const rows = tested.flatMap((one) => {
        const { equal, regressed } = one;
        const row = (label, count, verdicts) => ({
            group: nameOf(one),
            label,
            estimate: count / total(verdicts),
            ...wilsonInterval(count, total(verdicts), CONFIDENCE),
        });
        return [
            row('equal models blocked', equal.fail, equal),
            row('equal models passed', equal.pass, equal),
            ...(regressed === undefined
                ? []
                : [row('regressions not let through', total(regressed) - regressed.pass, regressed)]),
        ];
    });
    return {
        kind: 'chart',
        title: 'How often the gate is right',
        note: 'Shares of the repeats, with Wilson’s 95 % intervals. What is neither blocked nor passed was not decided.',
        chart: {
            kind: 'forest',
            description: `Shares of equal models that are blocked and passed, and of regressions that are not let through, by rule.`,
            axis: { title: 'share of the repeats', format: 'percent', domain: [0, 1] },
            rows,
        },
    };
}
function rowOf(tested) {
    const { equal, regressed } = tested;
    return [
        nameOf(tested),
        share(equal.pass, equal),
        share(equal.inconclusive, equal),
        withInterval(equal.fail, equal),
        ...(regressed === undefined
            ? ['', '', '', '']
            : [
                withInterval(regressed.pass, regressed),
                share(regressed.inconclusive, regressed),
                share(regressed.fail, regressed),
                withInterval(total(regressed) - regressed.pass, regressed),
            ]),
    ];
}
function nameOf({ rule, slices }) {
    if (rule === undefined)
        return 'the whole gate';
    return slices === undefined ? rule : `${rule} on slices of ${slices}`;
}
function total({ pass, inconclusive, fail, error }) {
    return pass + inconclusive + fail + error;
}
function share(count, verdicts) {
    return percent(count / total(verdicts));
}
function withInterval(count, verdicts) {
    const { low, high } = wilsonInterval(count, total(verdicts), CONFIDENCE);
    return `${share(count, verdicts)} [${percent(low)}, ${percent(high)}]`;
}
function percent(part) {
    return `${(part * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
function selfTestFindings({ impossible }, at) {
    if (impossible === undefined)
        return [];
    return [
        {
            ruleId: 'model-gate/self-test',
            severity: 'warning',
            message: `The self-test could not be made: ${impossible}.`,
            at,
            hint: 'It takes a champion, and a rule with vs_champion: { no_worse_by: … }.',
            fingerprint: 'self-test',
        },
    ];
}
function selfTestData({ repeats, tested, leftOut, impossible }) {
    return {
        repeats,
        impossible,
        rules: tested.map(({ rule, slices, equal, regressed, share: scrambledShare, unplanted }) => ({
            rule: rule ?? null,
            slices,
            equal: { ...equal, falseBlock: rate(equal.fail, equal) },
            regressed: regressed && { ...regressed, power: rate(total(regressed) - regressed.pass, regressed) },
            scrambledShare,
            unplanted,
        })),
        leftOut: leftOut.map(({ rule, why }) => ({ rule, why })),
    };
}
function rate(count, verdicts) {
    const { low, high } = wilsonInterval(count, total(verdicts), CONFIDENCE);
    return { rate: count / total(verdicts), low, high };
}

// EXTERNAL MODULE: ./lib/shared/statistics/random/random.js + 2 modules
var random_random = __webpack_require__(77781);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/judge.js + 4 modules
var judge = __webpack_require__(26069);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/decide/verdict.js
var verdict = __webpack_require__(85007);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/exchange.js
function exchanged(data, random) {
    const units = data.cluster ?? data.time;
    const coins = new Map();
    const takesOther = new Uint8Array(data.rows);
    for (let row = 0; row < data.rows; row++) {
        const unit = units === undefined ? row : units[row];
        let coin = units === undefined ? undefined : coins.get(unit);
        if (coin === undefined) {
            coin = random.uint32() >= 2 ** 31;
            if (units !== undefined)
                coins.set(unit, coin);
        }
        takesOther[row] = coin ? 1 : 0;
    }
    const from = (one, other) => mapColumns(one, (column, find) => {
        const others = find(other);
        return column.map((value, row) => (takesOther[row] === 1 ? others[row] : value));
    });
    return { ...data, candidate: from(data.candidate, data.champion), champion: from(data.champion, data.candidate) };
}
function mapColumns(model, change) {
    const { score, prediction, predictedClass, probabilities } = model;
    return {
        ...(score === undefined ? {} : { score: change(score, (other) => other.score) }),
        ...(prediction === undefined
            ? {}
            : { prediction: change(prediction, (other) => other.prediction) }),
        ...(predictedClass === undefined
            ? {}
            : { predictedClass: change(predictedClass, (other) => other.predictedClass) }),
        ...(probabilities === undefined
            ? {}
            : {
                probabilities: probabilities.map((column, k) => change(column, (other) => other.probabilities?.[k])),
            }),
        expressions: new Map([...model.expressions].map(([name, column]) => [
            name,
            change(column, (other) => other.expressions.get(name)),
        ])),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/scramble.js

function shuffledRows(rows, random) {
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    for (let last = rows - 1; last > 0; last--) {
        const other = Math.floor(random.uniform() * (last + 1));
        const kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
    return order;
}
function scrambled(model, order, share) {
    const count = Math.round(share * order.length);
    return mapColumns(model, (column) => {
        const changed = column.slice();
        for (let i = 0; i < count; i++)
            changed[order[i]] = column[order[(i + 1) % count]];
        return changed;
    });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/plant.js




const plant_STEPS = 12;
const SCRAMBLED_ROWS = 200_000;
const MOST_ORDERS = 50;
async function shareForMargin({ gate, metrics, alpha }, rule, data, stream) {
    const metric = metrics.get(rule.metric);
    const margin = rule.vsChampion?.margin;
    if (metric === undefined || margin === undefined)
        return 'it compares with no champion';
    const value = (rows) => candidateValue(metric, rule, rows, { statistics: gate.statistics, alpha, gate });
    const sign = (0,metrics_metric/* betterOf */.Kd)(metric, rule.options) === 'lower' ? -1 : 1;
    const random = (0,random_random/* createRandom */.s)(gate.statistics.seed, stream);
    const equal = exchanged(data, random);
    const start = await value(equal);
    const target = margin.value * (margin.relative ? Math.abs(start) : 1);
    const count = Math.max(1, Math.min(MOST_ORDERS, Math.round(SCRAMBLED_ROWS / data.rows)));
    const orders = Array.from({ length: count }, () => shuffledRows(data.rows, random));
    const loss = async (share) => {
        let sum = 0;
        for (const order of orders)
            sum += sign * (start - (await value({ ...equal, candidate: scrambled(equal.candidate, order, share) })));
        return sum / orders.length;
    };
    if (!(target > 0))
        return 'its margin is 0, and an equal model is no regression';
    if (!((await loss(1)) >= target))
        return 'predictions that are scrambled in all rows are worse by less than its margin';
    let [low, high] = [0, 1];
    for (let step = 0; step < plant_STEPS; step++) {
        const middle = (low + high) / 2;
        if ((await loss(middle)) < target)
            low = middle;
        else
            high = middle;
    }
    return high;
}
async function candidateValue(metric, rule, rows, { statistics, alpha, gate }) {
    if ('estimate' in metric)
        return metric.estimate(rows, rows.candidate, rule.options).value;
    if ('resample' in metric)
        return metric.resample(rows, rows.candidate, rule.options, false).value;
    const result = await metric.measure(rows, { rule, statistics, alpha, horizon: gate.data.horizon });
    if (result.kind === 'exact')
        return result.value;
    return result.kind === 'estimate' ? result.candidate.value : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/self-test/experiment.js









const MOST_REPEATS = 200;
const LEAST_REPEATS = 20;
const BUDGET = 1e7;
const REPLICATES = 15;
const STREAM = 2 ** 40;
async function selfTest(options) {
    const { gate, data } = options;
    const { rules, leftOut } = testable(options);
    const nothing = { repeats: 0, tested: [], leftOut };
    if (data.champion === undefined)
        return { ...nothing, impossible: 'there is no champion to exchange the candidate with' };
    if (rules.length === 0)
        return { ...nothing, impossible: 'no rule says how much worse than the champion is allowed' };
    const pair = { ...data, champion: data.champion };
    const tested = comparisonsOf(gate, rules);
    const repeats = repeatsFor(options, tested);
    const bench = { ...options, gate: tested, pair, repeats };
    const equal = await repeat(bench, 'equal models', undefined);
    const shares = await plant(bench, rules);
    const planted = [...shares.values()].filter((share) => typeof share === 'number');
    const least = planted.length === 0 ? undefined : Math.min(...planted);
    const regressed = new Map();
    for (const share of new Set(planted)) {
        const only = rules.filter(({ id }) => shares.get(id) === share);
        const own = share === least ? tested : { ...comparisonsOf(gate, only), slices: [] };
        regressed.set(share, await repeat({ ...bench, gate: own }, 'regressions of the margin', share));
    }
    const whole = {
        rule: undefined,
        equal: experiment_count(equal, overall),
        ...(least === undefined ? {} : { share: least, regressed: experiment_count(regressed.get(least) ?? [], overall) }),
    };
    const single = rules.map(({ id }) => {
        const of = (judged) => judged.filter(({ reading }) => reading.rule.id === id && !reading.slice);
        const share = shares.get(id);
        return {
            rule: id,
            equal: experiment_count(equal, (judged) => worst(of(judged))),
            ...(typeof share === 'number'
                ? { share, regressed: experiment_count(regressed.get(share) ?? [], (judged) => worst(of(judged))) }
                : { unplanted: share ?? '' }),
        };
    });
    const blocks = rules.some(({ level }) => level === 'fail');
    return { repeats, tested: [...(blocks ? [whole] : []), ...single, ...onSlices(tested, equal)], leftOut };
}
function testable({ gate, metrics, data }) {
    const isTooCostly = (name) => {
        const cost = costOf({ gate, metrics }, name);
        return cost > 1 && cost * data.rows * LEAST_REPEATS > 10 * BUDGET;
    };
    const leftOut = [];
    const rules = gate.rules.filter((rule) => {
        const { id, metric, vsChampion } = rule;
        const why = vsChampion === undefined
            ? 'it states no margin against the champion'
            : vsChampion.kind === 'better_by'
                ? 'it asks for a better model, which an equal one is not'
                : isTooCostly(metric)
                    ? 'its bootstrap takes too long to be repeated on so many rows'
                    : undefined;
        if (why !== undefined)
            leftOut.push({ rule: id, why });
        return why === undefined;
    });
    return { rules, leftOut };
}
function comparisonsOf(gate, rules) {
    const ids = new Set(rules.map(({ id }) => id));
    const bare = (rule) => ({ ...rule, atLeast: undefined, atMost: undefined, between: undefined });
    const slices = gate.slices
        .filter(({ findWeak }) => !findWeak)
        .map((entry) => ({
        ...entry,
        rules: entry.rules.filter(({ id, vsChampion }) => ids.has(id) && vsChampion?.kind === 'no_worse_by').map(bare),
    }))
        .filter((entry) => entry.rules.length > 0);
    return { ...gate, rules: rules.map(bare), slices };
}
function costOf({ gate, metrics }, name) {
    const metric = metrics.get(name);
    return metric !== undefined && 'resample' in metric ? 1 + gate.statistics.bootstrap / REPLICATES : 1;
}
function repeatsFor({ metrics, data }, gate) {
    const asked = [...gate.rules, ...gate.slices.flatMap(({ rules }) => rules)];
    const cost = asked.reduce((sum, { metric }) => sum + costOf({ gate, metrics }, metric), 0) * data.rows;
    return Math.max(LEAST_REPEATS, Math.min(MOST_REPEATS, Math.floor(BUDGET / cost)));
}
async function repeat({ pair, repeats, ...options }, what, share) {
    const { onProgress, ...quiet } = options;
    const { gate, alpha, signal } = options;
    const all = [];
    for (let number = 0; number < repeats; number++) {
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        onProgress?.(what, number / repeats);
        const random = (0,random_random/* createRandom */.s)(gate.statistics.seed, STREAM + number);
        const equal = exchanged(pair, random);
        const data = share === undefined
            ? equal
            : { ...equal, candidate: scrambled(equal.candidate, shuffledRows(equal.rows, random), share) };
        all.push((0,judge/* judge */.S)(await (0,evaluate_predictions/* evaluatePredictions */.e)({ ...quiet, data }), gate.statistics, alpha));
    }
    return all;
}
async function plant(bench, rules) {
    const shares = new Map();
    for (const [index, rule] of rules.entries()) {
        try {
            shares.set(rule.id, await shareForMargin(bench, rule, bench.pair, STREAM + MOST_REPEATS + index));
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            shares.set(rule.id, (0,evaluate_asked/* clause */.sb)(error));
        }
    }
    return shares;
}
function onSlices({ slices }, equal) {
    return slices.flatMap((entry, index) => entry.rules.map(({ id }) => ({
        rule: id,
        slices: entry.by.map(({ name }) => name).join(', '),
        equal: experiment_count(equal, (judged) => worst(judged.filter(({ reading }) => reading.family === `${index}/${id}`))),
    })));
}
function overall(judged) {
    return worst(judged.filter(({ reading, verdict }) => reading.rule.level === 'fail' || verdict === 'error'));
}
function worst(judged) {
    return (0,verdict/* worstVerdict */.z)(judged.flatMap(({ verdict }) => (verdict === 'skipped' ? [] : [verdict])));
}
function experiment_count(all, verdictOf) {
    const counts = { pass: 0, inconclusive: 0, fail: 0, error: 0 };
    for (const judged of all) {
        const verdict = verdictOf(judged);
        if (verdict !== 'waived')
            counts[verdict]++;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/predictions.js















async function readPredictions(context) {
    const { gate, inputs, host, alpha } = context;
    const models = await host.group('Finding the models', () => (0,model_gate_models/* findModels */.is)(context));
    context.onCandidate((0,model_gate_models/* registered */.HZ)(models));
    const sources = [models.candidate, models.champion, models.reference].map((model) => model?.source);
    return await (0,mode/* withEngine */.f)(context, sources, async (engine) => {
        const { predictions, facts } = await host.group('Reading the predictions', async () => {
            const candidate = await (0,relation/* openRelation */.zv)(engine, models.candidate.source, 'candidate');
            const champion = models.champion && (await (0,relation/* openRelation */.zv)(engine, models.champion.source, 'champion'));
            const reference = models.reference && (await (0,relation/* openRelation */.zv)(engine, models.reference.source, 'reference'));
            return await (0,load/* loadPredictions */.r)({ gate, metrics: registry/* predictionMetrics */.H, engine, candidate, champion, reference });
        });
        const look = await (0,take_look/* takeLook */.Z)(context, {
            holdoutDigest: facts.holdoutDigest,
            candidate: models.candidate.sha256,
            champion: models.champion?.sha256,
        });
        const looks = (0,describe/* describeLook */.F)(look, context);
        const options = {
            gate,
            metrics: registry/* predictionMetrics */.H,
            data: predictions,
            alpha: look?.alpha ?? alpha,
            signal: host.signal,
            onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
        };
        const { signal, log } = host;
        const threads = inputs.threads ?? (0,bootstrap_threads/* defaultThreads */.Z9)();
        const { readings, tested } = await (0,bootstrap_threads/* withThreads */.Oz)({ threads, signal, log }, async (replicate) => ({
            readings: await host.group('Measuring', () => (0,evaluate_predictions/* evaluatePredictions */.e)({ ...options, replicate })),
            tested: inputs.selfTest ? await host.group('Self-test', () => selfTest({ ...options, replicate })) : undefined,
        }));
        const searches = await findWeakSlices({ ...options, level: alpha });
        return {
            readings: [...readings, ...searches.map((search) => weakSliceReading(search, predictions.rows))],
            facts,
            look,
            grounds: (0,model_gate_models/* groundsOf */.KV)(models),
            sections: [
                ...weakSliceSections(searches, alpha),
                ...looks.sections,
                ...(tested === undefined ? [] : selfTestSections(tested)),
                ...predictionCharts(predictions, gate.statistics.confidence),
            ],
            findings: [
                ...looks.findings,
                ...(0,nearly_identical/* nearlyIdenticalFindings */.L)(facts, gate.data),
                ...(tested === undefined ? [] : selfTestFindings(tested, gate.data.at)),
            ],
            data: {
                ...(0,model_gate_models/* modelsData */.r8)(models),
                looks: looks.data,
                ...(searches.length === 0 ? {} : { weakSlices: weakSliceData(searches) }),
                ...(tested === undefined ? {} : { selfTest: selfTestData(tested) }),
            },
            runFacts: { engine: engine.version, lookRepeated: look?.repeated },
        };
    });
}


/***/ })

};
