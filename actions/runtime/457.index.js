export const id = 457;
export const ids = [457];
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

/***/ 49053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   h9: () => (/* binding */ formatCompact)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (character) => `⟨U+${codePointHex(character)}⟩`);
}
function codePointHex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function plural(count, noun) {
    return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e15))
        return String(Number(value.toPrecision(4)));
    const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 1 ? 2 : 4;
    const [whole = '', part = ''] = value.toFixed(digits).split('.');
    const fraction = part.replace(/0+$/, '');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction}`}`;
}
const STEPS = [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'k'],
];
function formatCompact(value) {
    const step = STEPS.find(([size]) => Math.abs(value) >= size);
    return step === undefined ? formatNumber(value) : `${Number((value / step[0]).toFixed(1))}${step[1]}`;
}
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${Number(seconds.toFixed(seconds < 10 ? 2 : 1))} s`;
    const whole = Math.round(seconds);
    return `${formatNumber(Math.floor(whole / 60))} min ${whole % 60} s`;
}


/***/ }),

/***/ 89457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportWriter: () => (/* binding */ reportWriter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_namespaceObject = /*#__PURE__*/__webpack_require__.t(promises_, 2);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
;// CONCATENATED MODULE: ./lib/shared/report/markup.js

const ENTITY = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeMarkup(text) {
    return (0,report_text/* visible */.RK)(text).replace(/[&<>"']/g, (character) => ENTITY[character] ?? character);
}
function markup(parts, ...pieces) {
    return { markup: parts.map((part, index) => part + flatten(pieces[index])).join('') };
}
function flatten(piece) {
    if (piece === undefined)
        return '';
    if (typeof piece === 'string')
        return escapeMarkup(piece);
    if (typeof piece === 'number')
        return String(piece);
    return 'markup' in piece ? piece.markup : piece.map(flatten).join('');
}

;// CONCATENATED MODULE: ./lib/shared/report/theme.js
const THEMES = {
    light: {
        page: '#f5f6f8',
        card: '#ffffff',
        sunken: '#f0f2f5',
        line: '#d8dde4',
        text: '#1b2430',
        quiet: '#566272',
        link: '#1c56c9',
        pass: '#15743a',
        warn: '#8a5800',
        fail: '#b3261e',
        muted: '#5c6775',
        passBack: '#e4f4e9',
        warnBack: '#fbf0d9',
        failBack: '#fdebe9',
        mutedBack: '#eceff3',
        series1: '#1c56c9',
        series2: '#b35900',
        series3: '#00766b',
        series4: '#a3308f',
    },
    dark: {
        page: '#0e1318',
        card: '#161d25',
        sunken: '#1d2630',
        line: '#2f3a46',
        text: '#e4eaf1',
        quiet: '#9eabb9',
        link: '#84b1ff',
        pass: '#5fd08a',
        warn: '#e8b552',
        fail: '#ff8b82',
        muted: '#a3afbc',
        passBack: '#12301f',
        warnBack: '#33280f',
        failBack: '#3a1b1b',
        mutedBack: '#232d38',
        series1: '#84b1ff',
        series2: '#ffad5c',
        series3: '#4fd1bd',
        series4: '#f09ae0',
    },
};
function themeVariables(theme) {
    return Object.entries(THEMES[theme])
        .map(([name, colour]) => `--${name.replace(/[A-Z\d]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour};`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/shared/report/words.js

const CHECK_SAYING = {
    fail: { word: 'failed', sign: '✕', tone: 'fail' },
    inconclusive: { word: 'inconclusive', sign: '?', tone: 'warn' },
    warn: { word: 'warned', sign: '!', tone: 'warn' },
    skipped: { word: 'skipped', sign: '–', tone: 'muted' },
    pass: { word: 'passed', sign: '✓', tone: 'pass' },
};
const VERDICT = {
    pass: { ...CHECK_SAYING.pass, word: 'Passed' },
    warn: { ...CHECK_SAYING.warn, word: 'Passed with warnings' },
    fail: { ...CHECK_SAYING.fail, word: 'Failed' },
    inconclusive: { ...CHECK_SAYING.inconclusive, word: 'Inconclusive' },
};
const SEVERITY_SAYING = {
    error: { word: 'error', sign: '✕', tone: 'fail' },
    warning: { word: 'warning', sign: '!', tone: 'warn' },
    note: { word: 'note', sign: 'i', tone: 'muted' },
};
const TONE_SAYING = {
    pass: CHECK_SAYING.pass,
    warn: CHECK_SAYING.warn,
    fail: CHECK_SAYING.fail,
    muted: { word: 'not counted', sign: '–', tone: 'muted' },
};
const CHECK_ORDER = Object.keys(CHECK_SAYING);
function isCompared({ measured, expected }) {
    return measured !== undefined || expected !== undefined;
}
function groupChecks(checks) {
    const groups = new Map();
    for (const check of checks) {
        const group = groups.get(check.group);
        if (group === undefined)
            groups.set(check.group, [check]);
        else
            group.push(check);
    }
    return [...groups].map(([name, members]) => ({ name, checks: worstFirst(members) }));
}
function worstChecks(checks, count) {
    return worstFirst(checks).slice(0, count);
}
function worstFirst(checks) {
    return [...checks].sort((a, b) => CHECK_ORDER.indexOf(a.outcome) - CHECK_ORDER.indexOf(b.outcome));
}
function tally(checks) {
    return CHECK_ORDER.map((outcome) => ({
        outcome,
        count: checks.filter((check) => check.outcome === outcome).length,
    })).filter(({ count }) => count > 0);
}
function tallyLine(checks) {
    const parts = tally(checks).map(({ outcome, count }) => `${(0,report_text/* formatNumber */.ZV)(count)} ${CHECK_SAYING[outcome].word}`);
    return `${(0,report_text/* plural */.LS)(checks.length, 'check')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
function findingsLine(findings) {
    const severities = Object.keys(SEVERITY_SAYING);
    const parts = severities
        .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (0,report_text/* plural */.LS)(count, severity));
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
function cellOf(cell) {
    return typeof cell === 'string' ? { text: cell } : cell;
}
function runRows(report) {
    const { run } = report;
    const rows = [
        ['Repository', run.repository],
        ['Commit', run.commit],
        ['Ref', run.ref],
        ['Pull request', run.pullRequest === undefined ? undefined : String(run.pullRequest)],
        ['Started by', run.actor],
        [
            'Run',
            run.runId === undefined
                ? undefined
                : `${run.runId}${run.attempt === undefined ? '' : `, attempt ${run.attempt}`}`,
        ],
    ];
    return rows.filter((row) => row[1] !== undefined);
}

;// CONCATENATED MODULE: ./lib/shared/report/html-marks.js



function brandMark() {
    return markup `<svg width="26" height="26" viewBox="0 0 26 26" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M6 2.5h9.5L21 8v13.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2z"/><path d="M8 9.5h6M8 13h9"/><path d="M8 19c1.2-2.6 2.3-2.6 2.6-.9.3 1.5 1.2 1.3 2-.2.6 1.4 1.7 1.7 4.4.1"/></svg>`;
}
const SHAPE = {
    pass: 'M20 33.5l8.5 8.5L45 25',
    warn: 'M32 19v16M32 43.5v.5',
    fail: 'M23 23l18 18M41 23L23 41',
    inconclusive: 'M25.5 26a6.5 6.5 0 1 1 9.8 5.6c-2.2 1.3-3.3 2.6-3.3 5.100M32 44v.4',
};
function verdictMark(outcome) {
    return markup `<svg width="64" height="64" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="32" cy="32" r="28" stroke-width="3.5"/><path d="${SHAPE[outcome]}"/></svg>`;
}
function favicon(outcome) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"><circle cx="32" cy="32" r="31" fill="${THEMES.light[VERDICT[outcome].tone]}" stroke="none"/><path d="${SHAPE[outcome]}"/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

// EXTERNAL MODULE: ./lib/shared/kernel/index.js + 15 modules
var kernel = __webpack_require__(94470);
;// CONCATENATED MODULE: ./lib/shared/report/limits.js
const GITHUB_SUMMARY_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
const SARIF_RESULTS = 25_000;
const SARIF_LOCATIONS_SHOWN = 100;
const SARIF_DESCRIPTION_CHARACTERS = 1024;
const SARIF_GZIP_BYTES = 10_000_000;
const TEXT_CHARACTERS = 8_000;
const HTML_FINDINGS = 5_000;
const HTML_CHECKS = 5_000;
const MARKDOWN_CELL_CHARACTERS = 400;
const MARKDOWN_ROWS = 50;

;// CONCATENATED MODULE: ./lib/shared/report/html-results.js





const PASSED_OPEN = 6;
const FINDINGS_OPEN = 25;
function badge({ word, sign, tone }) {
    return markup `<span class="badge tone-${tone}"><span aria-hidden="true">${sign}</span>${word}</span>`;
}
function checkGroups(report) {
    const listed = new Set(worstChecks(report.checks, HTML_CHECKS));
    const groups = groupChecks(report.checks)
        .map((group) => ({ group, checks: group.checks.filter((check) => listed.has(check)) }))
        .filter(({ checks }) => checks.length > 0);
    return markup `${groups.map(({ group, checks }) => checkGroup(group, checks))}${missing(report, 'check', report.checks.length - listed.size)}`;
}
function missing(report, noun, count) {
    if (count === 0)
        return undefined;
    return markup `<p class="note">…and ${(0,report_text/* plural */.LS)(count, `more ${noun}`)}; ${report.step.id}.json has all of them.</p>
`;
}
function checkGroup({ name, checks: all }, checks) {
    const passed = checks.filter((check) => check.outcome === 'pass');
    const other = checks.filter((check) => check.outcome !== 'pass');
    const folded = passed.length > PASSED_OPEN;
    const open = folded ? other : checks;
    return markup `<div class="card group"><div class="group-head"><h3>${name}</h3><span>${tallyLine(all)}</span></div>
${open.length === 0 ? undefined : checkTable(open, name)}${folded ? markup `<details><summary>${(0,report_text/* plural */.LS)(passed.length, 'check')} passed</summary>${checkTable(passed, `${name}, passed`)}</details>` : undefined}</div>
`;
}
function checkTable(checks, name) {
    const compared = checks.some(isCompared);
    const titles = ['Outcome', 'Check', ...(compared ? ['Measured', 'Expected'] : [])];
    const head = titles.map((title) => markup `<th role="columnheader" scope="col">${title}</th>`);
    return markup `<table class="checks" role="table" aria-label="Checks of ${name}"><thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${checks.map((check) => checkRow(check, compared))}</tbody></table>
`;
}
function checkRow(check, compared) {
    const message = check.message === undefined ? undefined : markup `<div class="sub">${(0,report_text/* clip */.$Q)(check.message, TEXT_CHARACTERS)}</div>`;
    const place = check.at === undefined ? undefined : markup `<code>${(0,kernel/* formatPlace */.dE)(check.at)}</code>`;
    return markup `<tr role="row"><td role="cell">${badge(CHECK_SAYING[check.outcome])}</td><td role="cell"><div class="title">${(0,report_text/* clip */.$Q)(check.title, TEXT_CHARACTERS)}</div>${message}<div class="sub ids"><code>${check.id}</code>${place}</div></td>${compared ? [value('Measured', check.measured), value('Expected', check.expected)] : undefined}</tr>
`;
}
function value(label, text) {
    return text === undefined
        ? markup `<td role="cell"></td>`
        : markup `<td role="cell" class="number" data-label="${label}">${(0,report_text/* clip */.$Q)(text, TEXT_CHARACTERS)}</td>`;
}
function findingList(report) {
    const findings = report.findings.slice(0, HTML_FINDINGS);
    const rest = findings.slice(FINDINGS_OPEN);
    const folded = rest.length === 0
        ? undefined
        : markup `<details class="card group"><summary>${(0,report_text/* plural */.LS)(rest.length, 'more finding')}</summary><div class="pad">${rest.map(finding)}</div></details>
`;
    return markup `${findings.slice(0, FINDINGS_OPEN).map(finding)}${folded}${missing(report, 'finding', report.findings.length - findings.length)}`;
}
function finding(one) {
    const saying = SEVERITY_SAYING[one.severity];
    const place = one.at === undefined ? undefined : markup `<code>${(0,kernel/* formatPlace */.dE)(one.at)}</code>`;
    const compared = (label, text) => text === undefined ? undefined : markup `<div><dt>${label}</dt><dd>${(0,report_text/* clip */.$Q)(text, TEXT_CHARACTERS)}</dd></div>`;
    const compare = one.measured === undefined && one.expected === undefined
        ? undefined
        : markup `<dl class="compare">${compared('Measured', one.measured)}${compared('Expected', one.expected)}</dl>
`;
    const related = (one.related ?? []).map(({ at, message }) => markup `<li><code>${(0,kernel/* formatPlace */.dE)(at)}</code> ${(0,report_text/* clip */.$Q)(message, TEXT_CHARACTERS)}</li>`);
    const variants = (0,kernel/* variantLines */.xO)(one.variants).map((line) => markup `<li>${(0,report_text/* clip */.$Q)(line, TEXT_CHARACTERS)}</li>`);
    return markup `<article class="card finding tone-${saying.tone}">
<div class="finding-head">${badge(saying)}<code>${one.ruleId}</code>${place}</div>
<p class="message">${(0,report_text/* clip */.$Q)(one.message, TEXT_CHARACTERS)}</p>
${variants.length === 0
        ? undefined
        : markup `<ul class="related">${variants}</ul>
`}${compare}${related.length === 0
        ? undefined
        : markup `<ul class="related">${related}</ul>
`}${one.hint === undefined
        ? undefined
        : markup `<p class="hint">${(0,report_text/* clip */.$Q)(one.hint, TEXT_CHARACTERS)}</p>
`}</article>
`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/bar-values.js

function valueText(bar) {
    return bar.text ?? (0,report_text/* formatNumber */.ZV)(bar.value);
}
function largestBar(bars) {
    return bars.reduce((top, bar) => Math.max(top, barSize(bar)), 0) || 1;
}
function barSize(bar) {
    return Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/svg.js

function picture(cls, height, { title, description, id }, body) {
    return markup `<svg class="chart ${cls}" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${body}
</svg>`;
}
function round(value, digits = 3) {
    return Number(value.toFixed(digits)) + 0;
}
function svg_anchor(part) {
    return part < 0.02 ? 'start' : part > 0.98 ? 'end' : 'middle';
}
function along(part) {
    return `${round(part * 100, 2)}%`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/bars.js





const BARS_DRAWN = 40;
const BAR_ROW = 40;
const BAR_HEIGHT = 10;
const BAR_LABEL_WIDE = 80;
const BAR_LABEL_NARROW = 30;
function barChart(chart, caption) {
    const most = largestBar(chart.bars);
    const drawn = chart.bars.slice(0, BARS_DRAWN);
    const rows = drawn.map((bar, index) => {
        const top = index * BAR_ROW;
        const value = `${signOf(bar.tone)}${valueText(bar)}`;
        return markup `<g class="tone-${bar.tone ?? 'plain'}"><title>${bar.label}: ${valueText(bar)}</title>
${barLabel(bar.label, top + 14)}
<text class="value" x="100%" y="${top + 14}" text-anchor="end">${value}</text>
<rect class="track" x="0" y="${top + 21}" width="100%" height="${BAR_HEIGHT}" rx="5"/>
<rect class="mark" x="0" y="${top + 21}" width="${percent(barSize(bar), most)}" height="${BAR_HEIGHT}" rx="5"/></g>
`;
    });
    return picture('bars', Math.max(1, drawn.length) * BAR_ROW, caption, markup `${rows}`);
}
function barLabel(label, y) {
    if (label.length <= BAR_LABEL_NARROW)
        return markup `<text class="label" x="0" y="${y}">${label}</text>`;
    return markup `<text class="label on-wide" x="0" y="${y}">${(0,report_text/* clip */.$Q)(label, BAR_LABEL_WIDE)}</text><text class="label on-narrow" x="0" y="${y}">${(0,report_text/* clip */.$Q)(label, BAR_LABEL_NARROW)}</text>`;
}
function percent(value, most) {
    return `${value === 0 ? 0 : Math.max(0.6, round((value / most) * 100))}%`;
}
function signOf(tone) {
    return tone === undefined || tone === 'muted' ? '' : `${TONE_SAYING[tone].sign} `;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/labels.js



const LABELS_WIDE = 6;
const LABELS_NARROW = 3;
const LABEL_CHARACTERS = 12;
function labelsAlong(labels, y) {
    const wide = spread(labels.length, LABELS_WIDE);
    const narrow = new Set(spread(labels.length, LABELS_NARROW));
    const all = [...new Set([...wide, ...narrow])].sort((a, b) => a - b);
    const texts = all.map((index) => {
        const [x, anchor] = placeOf(index, labels.length);
        const where = narrow.has(index) ? (wide.includes(index) ? 'both' : 'narrow') : 'wide';
        return markup `<text class="tick on-${where}" x="${round(x)}%" y="${y}" text-anchor="${anchor}">${(0,report_text/* clip */.$Q)(labels[index] ?? '', LABEL_CHARACTERS)}</text>
`;
    });
    return markup `${texts}`;
}
function placeOf(index, length) {
    if (index === 0 && length > 1)
        return [0, 'start'];
    if (index === length - 1 && index > 0)
        return [100, 'end'];
    return [(index + 0.5) * (100 / length), 'middle'];
}
function spread(length, count) {
    if (length <= count)
        return [...Array(length).keys()];
    return [...Array(count).keys()].map((nth) => Math.round((nth * (length - 1)) / (count - 1)));
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/columns.js






const PLOT_HEIGHT = 150;
const PLOT_TOP = 18;
function columnChart(chart, caption) {
    const most = axisTop(chart.bars);
    const step = 100 / Math.max(1, chart.bars.length);
    const bottom = PLOT_TOP + PLOT_HEIGHT;
    const lines = [1, 0.5, 0].map((part) => {
        const y = round(bottom - part * PLOT_HEIGHT);
        return markup `<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${y + 4}" text-anchor="end">${(0,report_text/* formatCompact */.h9)(most * part)}</text>
`;
    });
    const columns = chart.bars.map((bar, index) => column(bar, index, step, most, caption.id));
    return picture('columns', bottom + 26, caption, markup `<defs><pattern id="${caption.id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="gap" width="2.2" height="6"/></pattern></defs>
${lines}${columns}${labelsAlong(chart.bars.map((bar) => bar.label), bottom + 18)}`);
}
function column(bar, index, step, most, id) {
    const height = round((barSize(bar) / most) * PLOT_HEIGHT);
    const y = round(PLOT_TOP + PLOT_HEIGHT - height);
    const x = `${round(index * step + step * 0.12)}%`;
    const box = markup `x="${x}" y="${y}" width="${round(step * 0.76)}%" height="${height}" rx="1.5"`;
    const marked = bar.tone === 'warn' || bar.tone === 'fail';
    const pattern = marked ? markup `<rect ${box} fill="url(#${id}-hatch)"/>` : undefined;
    const sign = marked
        ? markup `<text class="sign" x="${round((index + 0.5) * step)}%" y="${y - 5}" text-anchor="middle">${TONE_SAYING[bar.tone].sign}</text>`
        : undefined;
    return markup `<g class="tone-${bar.tone ?? 'plain'}"><title>${bar.label}: ${valueText(bar)}</title><rect class="mark" ${box}/>${pattern}${sign}</g>
`;
}
function axisTop(bars) {
    const most = largestBar(bars);
    const power = 10 ** Math.floor(Math.log10(most));
    return [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((top) => top >= most) ?? most;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/scale.js

const LARGEST = 1e300;
const RELATIVE_SPAN = 1e-9;
const TICKS = 5;
function drawable(value) {
    return value !== undefined && Number.isFinite(value) && Math.abs(value) < LARGEST;
}
function scaleOf(axis, values, count = TICKS) {
    const wanted = axis.domain?.every(drawable) === true && axis.domain[0] < axis.domain[1] ? axis.domain : [];
    const [least, most] = spanOf([...values, ...wanted]);
    const [bottom, top] = widened(least, most);
    const step = tickStep(bottom, top, count);
    const exact = wanted.length === 2 && wanted[0] === bottom && wanted[1] === top;
    const low = exact ? bottom : tickAt(Math.floor(bottom / step + 1e-9), step);
    const high = exact ? top : tickAt(Math.ceil(top / step - 1e-9), step);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return {
        low,
        high,
        ticks: Array.from({ length: last - first + 1 }, (_, index) => tickAt(first + index, step)),
        place: (value) => Math.min(1.1, Math.max(-0.1, (value - low) / (high - low))),
        text: (tick) => tickText(tick, step, axis.format ?? 'number'),
    };
}
function spanOf(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (!drawable(value))
            continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return low > high ? [0, 1] : [low, high];
}
function widened(low, high) {
    const size = Math.max(Math.abs(low), Math.abs(high));
    if (high - low > Math.max(size * RELATIVE_SPAN, 1 / LARGEST))
        return [low, high];
    const room = size > 1 / LARGEST ? size * 0.1 : 1;
    return [low - room, high + room];
}
function tickStep(low, high, count) {
    const rough = (high - low) / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const factor = [1, 2, 5].find((one) => one * power >= rough * 0.999) ?? 10;
    return factor * power;
}
function tickAt(n, step) {
    return Number((n * step).toPrecision(12)) + 0;
}
function tickText(tick, step, format) {
    const [value, size, unit] = format === 'percent' ? [tick * 100, step * 100, ' %'] : [tick, step, ''];
    const digits = Math.max(0, -Math.floor(Math.log10(size) + 1e-9));
    return `${plainOrShort(value, size, digits).replace(/^-/, '−')}${unit}`;
}
function plainOrShort(value, step, digits) {
    const size = Math.abs(value);
    if (size >= 1e15 || digits > 9)
        return String(Number(value.toPrecision(12)));
    const suffixed = 10 ** (3 * Math.floor(Math.log10(size) / 3));
    if (size >= 1e4 && step * 10 >= suffixed * 0.999)
        return (0,report_text/* formatCompact */.h9)(value);
    const [whole = '', fraction] = value.toFixed(digits).split('.');
    const grouped = size < 1e4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/forest-scale.js

const TOO_WIDE = 5;
function forestScale({ rows, axis, references = [], band }) {
    const widths = rows
        .map(({ low, high }) => high - low)
        .filter(drawable)
        .sort((a, b) => a - b);
    const most = (widths[Math.floor((widths.length - 1) / 2)] ?? 0) * TOO_WIDE;
    const ends = rows.flatMap(({ estimate, low, high, limit }) => [
        estimate,
        limit ?? estimate,
        ...(high - low > most && Number.isFinite(high - low) ? [] : [low, high]),
    ]);
    const fixed = [...references.map(({ value }) => value), ...(band === undefined ? [] : [band.low, band.high])];
    return scaleOf(axis, [...ends, ...fixed]);
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/legend.js



const SERIES_DRAWN = 4;
const legend_LABEL_CHARACTERS = 80;
function legend(keys, hidden = 0) {
    if (keys.length === 0)
        return undefined;
    const more = hidden === 0 ? undefined : markup `<li>…and ${hidden} more among the numbers</li>`;
    return markup `<ul class="legend keys">${keys.map(({ sample, label }) => markup `<li>${sample}${(0,report_text/* clip */.$Q)(label, legend_LABEL_CHARACTERS)}</li>
`)}${more}</ul>
`;
}
function sample(cls, body) {
    return markup `<svg class="chart ${cls}" width="28" height="14" aria-hidden="true">${body}</svg>`;
}
function strokeSample(cls, stroke) {
    return sample(cls, markup `<path class="${stroke}" d="M0 7H28"/>`);
}
function areaSample(cls, area) {
    return sample(cls, markup `<rect class="${area}" x="0.5" y="1.5" width="27" height="11" rx="2"/>`);
}
function guideKeys(guides) {
    return guides.map(({ label }, index) => ({ sample: strokeSample('', guideClass(index)), label }));
}
function guideClass(index) {
    return `guide guide-${(index % 3) + 1}`;
}
function seriesClass(index) {
    return `series-${index + 1}`;
}
function signed(tone, text) {
    return tone === undefined || tone === 'muted' ? text : `${TONE_SAYING[tone].sign} ${text}`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/numbers.js


function numbersOf(chart) {
    switch (chart.kind) {
        case 'bars':
        case 'columns':
            return {
                columns: [{ title: 'Item' }, right(chart.unit)],
                rows: chart.bars.map((bar) => [
                    bar.label,
                    bar.tone === undefined ? valueText(bar) : { text: valueText(bar), tone: bar.tone },
                ]),
            };
        case 'forest':
            return forestNumbers(chart);
        case 'lines':
            return plain([{ title: 'Curve' }, right(chart.x.title), right(chart.y.title), right('Low'), right('High')], chart.curves.flatMap(({ label, x, y, low = [], high = [] }) => x.map((value, index) => [
                label,
                numberText(value, chart.x),
                ...[y[index], low[index], high[index]].map((one) => numberText(one, chart.y)),
            ])));
        case 'points':
            return plain([
                { title: 'Series' },
                { title: 'Point' },
                ...[chart.x.title, chart.y.title, 'Low', 'High', 'Rows'].map((title) => right(title)),
            ], chart.series.flatMap(({ label, points }) => points.map((point) => [
                label,
                point.label ?? '',
                numberText(point.x, chart.x),
                ...[point.y, point.low, point.high].map((one) => numberText(one, chart.y)),
                point.size === undefined ? '' : (0,report_text/* formatNumber */.ZV)(point.size),
            ])));
        case 'histogram':
            return histogramNumbers(chart);
        case 'timeline':
            return timelineNumbers(chart);
    }
}
function numberText(value, { format }) {
    if (value === undefined)
        return '';
    if (value === Number.POSITIVE_INFINITY)
        return '∞';
    if (value === Number.NEGATIVE_INFINITY)
        return '−∞';
    const text = format === 'percent' && Number.isFinite(value) ? `${(0,report_text/* formatNumber */.ZV)(value * 100)} %` : (0,report_text/* formatNumber */.ZV)(value);
    return text.replace(/^-/, '−');
}
function right(title) {
    return { title, align: 'right' };
}
function plain(columns, rows) {
    const said = columns.map((_, index) => index === 0 || rows.some((row) => row[index] !== ''));
    const keep = (items) => items.filter((_, index) => said[index]);
    return { columns: keep(columns), rows: rows.map(keep) };
}
function forestNumbers({ axis, rows }) {
    return plain([{ title: 'Row' }, { title: 'Group' }, ...['Estimate', 'Low', 'High', 'Limit'].map(right)], rows.map(({ label, group, estimate, low, high, limit, tone }) => {
        const [value, ...ends] = [estimate, low, high, limit].map((one) => numberText(one, axis));
        return [label, group ?? '', tone === undefined ? (value ?? '') : { text: value ?? '', tone }, ...ends];
    }));
}
function histogramNumbers({ x, y, edges, series }) {
    return {
        columns: [right(`${x.title} from`), right('to'), ...series.map(({ label }) => right(label))],
        rows: edges
            .slice(0, -1)
            .map((edge, index) => [
            numberText(edge, x),
            numberText(edges[index + 1], x),
            ...series.map(({ heights }) => numberText(heights[index], y)),
        ]),
    };
}
function timelineNumbers({ y, dates, series, marks }) {
    const marked = new Map(marks?.items.map(({ date, label }) => [date, label]));
    return plain([{ title: 'Date' }, ...series.map(({ label }) => right(label)), { title: marks?.label ?? '' }], dates.map((date, index) => {
        const said = marked.get(date);
        return [
            date,
            ...series.map(({ values }) => numberText(values[index], y)),
            said === undefined ? '' : { text: said, tone: marks?.tone ?? 'muted' },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/forest.js







const ROWS_DRAWN = 30;
const ROW_HEIGHT = 24;
const MIDDLE = ROW_HEIGHT / 2;
const forest_LABEL_CHARACTERS = 70;
const forest_TEXT_CHARACTERS = 60;
function forestChart(chart, caption) {
    const scale = forestScale(chart);
    const rows = chart.rows.slice(0, ROWS_DRAWN);
    const keys = [
        ...guideKeys(chart.references ?? []),
        ...(chart.band === undefined ? [] : [{ label: chart.band.label, sample: areaSample('', 'band') }]),
        ...(rows.some(({ limit }) => drawable(limit))
            ? [{ label: 'limit of the row', sample: sample('', markup `<path class="limit" d="M14 0V14"/>`) }]
            : []),
    ];
    const hidden = chart.rows.length - rows.length;
    const more = hidden === 0 ? undefined : markup `<p class="sub">…and ${(0,report_text/* plural */.LS)(hidden, 'more row')} among the numbers.</p>`;
    return markup `${legend(keys)}<div class="forest">${behind(chart, scale, caption)}
<table>${byGroup(rows).map(([group, members]) => tableBody(group, members, scale, chart.axis))}<tfoot><tr><td></td><td>${axisRow(chart, scale)}</td><td></td></tr></tfoot></table></div>${more}`;
}
function byGroup(rows) {
    const groups = new Map([[undefined, []]]);
    for (const row of rows)
        groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
    return [...groups].filter(([, members]) => members.length > 0);
}
function tableBody(group, rows, scale, axis) {
    const head = group === undefined
        ? undefined
        : markup `<tr class="forest-group"><th colspan="3" scope="rowgroup">${(0,report_text/* clip */.$Q)(group, forest_LABEL_CHARACTERS)}</th></tr>
`;
    return markup `<tbody>${head}${rows.map((row) => markup `<tr class="tone-${row.tone ?? 'plain'}"><th scope="row">${(0,report_text/* clip */.$Q)(row.label, forest_LABEL_CHARACTERS)}</th><td><svg class="chart" width="100%" height="${ROW_HEIGHT}" aria-hidden="true">${interval(row, scale)}</svg></td><td class="value">${signed(row.tone, (0,report_text/* clip */.$Q)(forestText(row, axis), forest_TEXT_CHARACTERS))}</td></tr>
`)}</tbody>`;
}
function forestText({ text, estimate, low, high }, axis) {
    return text ?? `${numberText(estimate, axis)} [${numberText(low, axis)}, ${numberText(high, axis)}]`;
}
function interval({ estimate, low, high, limit }, scale) {
    const known = !Number.isNaN(low) && !Number.isNaN(high) && low <= high;
    const [left, right] = [
        Math.max(scale.low, Math.min(scale.high, low)),
        Math.max(scale.low, Math.min(scale.high, high)),
    ];
    const whisker = known
        ? markup `<line class="whisker" x1="${along(scale.place(left))}" x2="${along(scale.place(right))}" y1="${MIDDLE}" y2="${MIDDLE}"/>${tip(low, left, -1, scale)}${tip(high, right, 1, scale)}`
        : undefined;
    const own = drawable(limit)
        ? markup `<line class="limit" x1="${along(scale.place(limit))}" x2="${along(scale.place(limit))}" y1="3" y2="${ROW_HEIGHT - 3}"/>`
        : undefined;
    const dot = drawable(estimate)
        ? markup `<circle class="dot" cx="${along(scale.place(estimate))}" cy="${MIDDLE}" r="5"/>`
        : undefined;
    return markup `${own}${whisker}${dot}`;
}
function tip(value, shown, side, scale) {
    const d = value === shown ? `M0 ${MIDDLE - 4}v8` : `M${-6 * side} ${MIDDLE - 5}L0 ${MIDDLE} ${-6 * side} ${MIDDLE + 5}`;
    return markup `<svg x="${along(scale.place(shown))}"><path class="whisker" d="${d}"/></svg>`;
}
function behind({ references = [], band }, scale, { id, title, description }) {
    const lines = scale.ticks.map((tick) => upright('grid', tick, scale));
    const marks = references.map(({ value }, index) => upright(guideClass(index), value, scale));
    return markup `<svg class="chart behind" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${shaded(band, scale)}${lines}${marks}
</svg>`;
}
function shaded(band, scale) {
    if (band === undefined || Number.isNaN(band.low) || Number.isNaN(band.high))
        return undefined;
    const from = scale.place(Math.max(scale.low, band.low));
    const to = scale.place(Math.min(scale.high, band.high));
    return to <= from
        ? undefined
        : markup `<rect class="band" x="${along(from)}" width="${along(to - from)}" height="100%"/>`;
}
function upright(cls, value, scale) {
    if (!drawable(value))
        return undefined;
    const x = along(scale.place(value));
    return markup `<line class="${cls}" x1="${x}" x2="${x}" y2="100%"/>`;
}
function axisRow({ axis: { title } }, scale) {
    const ticks = written(scale.ticks).map((tick) => markup `<text class="tick" x="${along(scale.place(tick))}" y="16" text-anchor="${svg_anchor(scale.place(tick))}">${scale.text(tick)}</text>`);
    return markup `<svg class="chart" width="100%" height="44" aria-hidden="true">${ticks}<text class="axis" x="100%" y="36" text-anchor="end">${title} →</text></svg>`;
}
function written(ticks) {
    const zero = Math.max(0, ticks.indexOf(0));
    return ticks.length <= MOST_TICKS ? ticks : ticks.filter((_, index) => (index - zero) % 2 === 0);
}
const MOST_TICKS = 6;

;// CONCATENATED MODULE: ./lib/shared/report/charts/plane.js




const TOP = 30;
const SHEET_WIDTH = 1000;
const WIDE_HEIGHT = 240;
const SQUARE_HEIGHT = 330;
function planeOf({ x, y, guides = [], square }, xs, ys) {
    const across = [...xs, ...guideValues(guides, 'vertical')];
    const upward = [...ys, ...guideValues(guides, 'horizontal')];
    if (square !== true)
        return { x: scaleOf(x, across), y: scaleOf(y, upward), height: WIDE_HEIGHT };
    const [onX, onY] = [scaleOf(x, [...across, ...upward]), scaleOf(y, [...across, ...upward])];
    const domain = [Math.min(onX.low, onY.low), Math.max(onX.high, onY.high)];
    return { x: scaleOf({ ...x, domain }, []), y: scaleOf({ ...y, domain }, []), height: SQUARE_HEIGHT };
}
function down(plane, value) {
    return round(TOP + (1 - plane.y.place(value)) * plane.height, 1);
}
function across(plane, value) {
    return along(plane.x.place(value));
}
function onSheet(plane, x, y) {
    return `${sheetX(plane.x.place(x))} ${sheetY(plane, y)}`;
}
function sheetX(part) {
    return round(part * SHEET_WIDTH, 1);
}
function sheetY({ y, height }, value) {
    return round((1 - y.place(value)) * height, 1);
}
function sheet(height, body) {
    return markup `<svg y="${TOP}" width="100%" height="${height}" viewBox="0 0 ${SHEET_WIDTH} ${height}" preserveAspectRatio="none">${body}</svg>
`;
}
function plot(cls, caption, layers) {
    const { plane, titles } = layers;
    const text = layers.tickText ?? plane.y.text;
    const grid = plane.y.ticks.map((tick) => {
        const y = down(plane, tick);
        return markup `<line class="grid" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${round(y + 4, 1)}" text-anchor="end">${text(tick)}</text>
`;
    });
    const bottom = TOP + plane.height;
    const x = titles.x === undefined
        ? undefined
        : markup `<text class="axis" x="100%" y="${bottom + 38}" text-anchor="end">${titles.x} →</text>`;
    return picture(`plane ${cls}`, bottom + (titles.x === undefined ? 24 : 44), caption, markup `${layers.back}${grid}${layers.below}<text class="axis up" y="14">↑ ${titles.y}</text>${x}
${layers.marks}`);
}
function tickLine(height) {
    return TOP + height + 18;
}
function xTicks({ x, height }) {
    const ticks = x.ticks.map((tick) => {
        const place = along(x.place(tick));
        return markup `<line class="grid" x1="${place}" x2="${place}" y1="${TOP}" y2="${TOP + height}"/><text class="tick" x="${place}" y="${tickLine(height)}" text-anchor="${svg_anchor(x.place(tick))}">${x.text(tick)}</text>
`;
    });
    return markup `${ticks}`;
}
function guideValues(guides, line) {
    return guides.flatMap((guide) => (guide.line === line ? [guide.value] : []));
}
function drawGuides(plane, guides) {
    return markup `${guides.map((guide, index) => {
        const ends = guideEnds(plane, guide);
        return ends === undefined ? undefined : markup `<line class="${guideClass(index)}" ${ends}/>`;
    })}`;
}
function guideEnds(plane, guide) {
    if (guide.line === 'diagonal') {
        const low = Math.max(plane.x.low, plane.y.low);
        const high = Math.min(plane.x.high, plane.y.high);
        if (low >= high)
            return undefined;
        return markup `x1="${across(plane, low)}" x2="${across(plane, high)}" y1="${down(plane, low)}" y2="${down(plane, high)}"`;
    }
    if (!Number.isFinite(guide.value))
        return undefined;
    if (guide.line === 'horizontal') {
        const y = down(plane, guide.value);
        return markup `x2="100%" y1="${y}" y2="${y}"`;
    }
    const x = across(plane, guide.value);
    return markup `x1="${x}" x2="${x}" y1="${TOP}" y2="${TOP + plane.height}"`;
}
function between(plane, low, high) {
    const within = (value) => Math.min(plane.y.high, Math.max(plane.y.low, value));
    const y = down(plane, within(high));
    return { y, height: round(down(plane, within(low)) - y, 1) };
}
const plane_PLOT_TOP = TOP;

;// CONCATENATED MODULE: ./lib/shared/report/charts/histogram.js




const BINS_DRAWN = 100;
function histogramChart(chart, caption) {
    const mirrored = chart.layout === 'mirrored';
    const series = chart.series.slice(0, SERIES_DRAWN).map(({ label, heights }, index) => {
        const sign = mirrored && index > 0 ? -1 : 1;
        return { label, bins: binsOf(chart.edges, heights).map((bin) => ({ ...bin, height: bin.height * sign })) };
    });
    const heights = series.flatMap(({ bins }) => bins.map(({ height }) => height));
    const most = heights.reduce((top, height) => Math.max(top, Math.abs(height)), 0);
    const plane = {
        x: scaleOf(chart.x, chart.edges),
        y: scaleOf(chart.y, mirrored ? [-most, most] : [0, ...heights]),
        height: WIDE_HEIGHT,
    };
    const marks = series
        .map(({ bins, label }, index) => {
        const d = outline(plane, bins);
        return markup `<g class="${seriesClass(index)}"><path class="spread" d="${d}"/><path class="curve" d="${d}"><title>${label}</title></path></g>
`;
    })
        .reverse();
    const keys = series.map(({ label }, index) => ({
        sample: sample(seriesClass(index), markup `<path class="spread" d="M1 14V3H27V14"/><path class="curve" d="M1 14V3H27V14"/>`),
        label: mirrored ? `${label} (${index === 0 ? 'upwards' : 'downwards'})` : label,
    }));
    return markup `${legend(keys, chart.series.length - series.length)}${plot('histogram', caption, {
        plane,
        titles: { x: chart.x.title, y: chart.y.title },
        below: xTicks(plane),
        marks: sheet(plane.height, [...marks, markup `<path class="zero" d="M0 ${sheetY(plane, 0)}H1000"/>`]),
        ...(mirrored ? { tickText: (tick) => plane.y.text(Math.abs(tick)) } : {}),
    })}`;
}
function binsOf(edges, heights) {
    const bins = heights.slice(0, Math.max(0, edges.length - 1)).flatMap((height, index) => {
        const [from, to] = [edges[index], edges[index + 1]];
        return drawable(from) && drawable(to) && drawable(height) ? [{ from, to, height }] : [];
    });
    const together = Math.ceil(bins.length / BINS_DRAWN);
    if (together <= 1)
        return bins;
    return Array.from({ length: Math.ceil(bins.length / together) }, (_, nth) => {
        const part = bins.slice(nth * together, (nth + 1) * together);
        const height = part.reduce((sum, bin) => sum + bin.height / part.length, 0);
        return { from: part[0]?.from ?? 0, to: part.at(-1)?.to ?? 0, height };
    });
}
function outline(plane, bins) {
    const zero = sheetY(plane, 0);
    return bins
        .map(({ from, to, height }, index) => {
        const begin = bins[index - 1]?.to === from ? '' : `M${sheetX(plane.x.place(from))} ${zero}`;
        const end = bins[index + 1]?.from === to ? '' : `V${zero}`;
        return `${begin}V${sheetY(plane, height)}H${sheetX(plane.x.place(to))}${end}`;
    })
        .join('');
}

// EXTERNAL MODULE: ./lib/shared/report/charts/thin.js
var thin = __webpack_require__(46297);
;// CONCATENATED MODULE: ./lib/shared/report/charts/lines.js





const CURVE_POINTS = 200;
const CHART_POINTS = 700;
function lineChart(chart, caption) {
    const curves = chart.curves.slice(0, SERIES_DRAWN);
    const guides = chart.guides ?? [];
    const plane = planeOf(chart, curves.flatMap((curve) => curve.x), curves.flatMap((curve) => [...curve.y, ...(curve.low ?? []), ...(curve.high ?? [])]));
    const paths = curves.reduce((count, curve) => count + (hasBand(curve) ? 3 : 1), 0);
    const count = Math.max(3, Math.min(CURVE_POINTS, Math.floor(CHART_POINTS / Math.max(1, paths))));
    const drawn = curves.map((curve, index) => ({ index, pieces: piecesOf(curve, count), curve }));
    const marks = drawn.reverse().map(({ index, pieces, curve, }) => markup `<g class="${seriesClass(index)}">${bands(plane, curve, pieces)}<path class="curve" d="${pieces
        .map((piece) => line(plane, curve, piece))
        .join('')}"><title>${curve.label}</title></path></g>
`);
    const keys = curves.map(({ label }, index) => ({ sample: strokeSample(seriesClass(index), 'curve'), label }));
    return markup `${legend([...keys, ...guideKeys(guides)], chart.curves.length - curves.length)}${plot('lines', caption, {
        plane,
        titles: { x: chart.x.title, y: chart.y.title },
        below: xTicks(plane),
        marks: [drawGuides(plane, guides), sheet(plane.height, marks)],
    })}`;
}
function hasBand({ low, high }) {
    return low !== undefined && high !== undefined;
}
function piecesOf({ x, y }, count) {
    const pieces = [];
    let open;
    for (let index = 0; index < Math.min(x.length, y.length); index++) {
        if (!drawable(x[index]) || !drawable(y[index])) {
            open = undefined;
        }
        else if (open === undefined) {
            open = [index];
            pieces.push(open);
        }
        else
            open.push(index);
    }
    const all = pieces.flat();
    if (all.length <= count)
        return pieces;
    if (pieces.length * 3 > count)
        return [thinPiece(all, x, y, count)];
    return pieces.map((piece) => thinPiece(piece, x, y, Math.max(3, Math.floor((count * piece.length) / all.length))));
}
function thinPiece(piece, x, y, count) {
    const [xs, ys] = [x, y].map((values) => piece.map((index) => values[index] ?? Number.NaN));
    return (0,thin/* thinCurve */.f)(xs, ys, count).map((place) => piece[place] ?? 0);
}
function line(plane, { x, y }, piece) {
    const points = piece.map((index) => onSheet(plane, x[index] ?? 0, y[index] ?? 0));
    return points.length === 1 ? `M${points[0]}h0` : `M${points.join('L')}`;
}
function bands(plane, curve, pieces) {
    const { x, low = [], high = [] } = curve;
    if (!hasBand(curve))
        return undefined;
    const areas = pieces
        .map((piece) => piece.filter((index) => drawable(low[index]) && drawable(high[index])))
        .filter((piece) => piece.length > 1)
        .map((piece) => {
        const edge = (values, order) => order.map((index) => onSheet(plane, x[index] ?? 0, values[index] ?? 0)).join('L');
        return `M${edge(high, piece)}L${edge(low, piece.toReversed())}Z`;
    });
    return markup `<path class="spread" d="${areas.join('')}"/>`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/points.js







const SHAPES_DRAWN = 60;
const DOTS_DRAWN = 200;
const RADIUS = 4.5;
const LEAST_RADIUS = 2.5;
const MOST_RADIUS = 9;
const points_LABEL_CHARACTERS = 60;
function pointChart(chart, caption) {
    const series = chart.series.slice(0, SERIES_DRAWN);
    const all = series.flatMap(({ points }) => points);
    const guides = chart.guides ?? [];
    const plane = planeOf(chart, all.map(({ x }) => x), all.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]));
    const most = all.reduce((top, { size }) => (drawable(size) ? Math.max(top, size) : top), 0);
    const draw = all.length <= SHAPES_DRAWN ? shapes : dots;
    const marks = series
        .map(({ points }, index) => markup `<g class="${seriesClass(index)}">${draw(plane, points, index, most)}</g>
`)
        .reverse();
    const keys = series.map(({ label }, index) => {
        const mark = markup `<path class="dot" transform="translate(14 7)" d="${shape(index, 0, RADIUS)}"/>`;
        return { sample: sample(seriesClass(index), mark), label };
    });
    return markup `${legend([...keys, ...guideKeys(guides)], chart.series.length - series.length)}${plot('points', caption, {
        plane,
        titles: { x: chart.x.title, y: chart.y.title },
        below: xTicks(plane),
        marks: [drawGuides(plane, guides), ...marks],
    })}`;
}
function shapes(plane, points, index, most) {
    const drawn = points.filter(({ x, y }) => drawable(x) && drawable(y));
    return markup `${drawn.map((point) => {
        const { x, y, low, high, label } = point;
        const bar = drawable(low) && drawable(high) ? whisker(down(plane, low), down(plane, high)) : undefined;
        const said = `${label === undefined ? '' : `${(0,report_text/* clip */.$Q)(label, points_LABEL_CHARACTERS)}: `}${(0,report_text/* formatNumber */.ZV)(x)}, ${(0,report_text/* formatNumber */.ZV)(y)}`;
        return markup `<svg x="${across(plane, x)}"><title>${said}</title>${bar}<path class="dot" d="${shape(index, down(plane, y), radius(point, most))}"/></svg>
`;
    })}`;
}
function whisker(low, high) {
    return markup `<path class="whisker" d="M0 ${low}V${high}M-3 ${low}h6M-3 ${high}h6"/>`;
}
function radius({ size }, most) {
    if (most <= 0)
        return RADIUS;
    const part = drawable(size) ? Math.max(0, size) / most : 0;
    return round(Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(part)), 1);
}
function shape(index, y, r) {
    const [wide, half] = [round(2 * r, 1), round(r * 0.9, 1)];
    switch (index) {
        case 0:
            return `M${-r} ${y}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0z`;
        case 1:
            return `M${-half} ${round(y - half, 1)}h${round(2 * half, 1)}v${round(2 * half, 1)}h${round(-2 * half, 1)}z`;
        case 2:
            return `M0 ${round(y - 1.2 * r, 1)}l${round(1.2 * r, 1)} ${round(1.2 * r, 1)} ${round(-1.2 * r, 1)} ${round(1.2 * r, 1)} ${round(-1.2 * r, 1)} ${round(-1.2 * r, 1)}z`;
        default:
            return `M0 ${round(y - 1.2 * r, 1)}l${round(1.1 * r, 1)} ${wide}h${round(-2.2 * r, 1)}z`;
    }
}
function dots(plane, points, index) {
    const kept = (0,thin/* thinCurve */.f)(points.map(({ x, y }) => (drawable(y) ? x : Number.NaN)), points.map(({ x, y }) => (drawable(x) ? y : Number.NaN)), DOTS_DRAWN).flatMap((at) => points[at] ?? []);
    const bars = kept
        .filter(({ low, high }) => drawable(low) && drawable(high))
        .map(({ x, low = 0, high = 0 }) => `M${onSheet(plane, x, low)}V${sheetY(plane, high)}`);
    const places = kept.map(({ x, y }) => `M${onSheet(plane, x, y)}h0`);
    return sheet(plane.height, markup `<path class="whisker" d="${bars.join('')}"/><path class="dots dots-${index + 1}" d="${places.join('')}"/>`);
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/timeline-marks.js






const CROSSES_DRAWN = 50;
const timeline_marks_LABEL_CHARACTERS = 40;
function marksKey({ label, tone, items }) {
    const dots = items.length > CROSSES_DRAWN;
    const mark = dots ? markup `<path class="dots" d="M14 7h0"/>` : markup `<path class="cross" d="M10 3l8 8M10 11l8-8"/>`;
    return { label, sample: sample(`tone-${tone}`, mark) };
}
function drawMarks({ items, tone }, dates, plane) {
    const places = new Map(dates.map((date, index) => [date, (index + 0.5) / dates.length]));
    const placed = items.flatMap((item) => {
        const x = places.get(item.date);
        return x === undefined || !drawable(item.value) ? [] : [{ ...item, x }];
    });
    if (items.length > CROSSES_DRAWN) {
        const dots = new Set(placed.map(({ x, value }) => `M${Math.round(sheetX(x))} ${Math.round(sheetY(plane, value))}h0`));
        return markup `<g class="tone-${tone}">${sheet(plane.height, markup `<path class="dots" d="${[...dots].join('')}"/>`)}</g>`;
    }
    const crosses = placed.map(({ x, value, date, label }) => {
        const y = down(plane, value);
        return markup `<svg x="${along(x)}" y="${y}"><title>${(0,report_text/* clip */.$Q)(date, timeline_marks_LABEL_CHARACTERS)}, ${(0,report_text/* formatNumber */.ZV)(value)}: ${(0,report_text/* clip */.$Q)(label, timeline_marks_LABEL_CHARACTERS)}</title><path class="cross" d="M-4-4l8 8M-4 4l8-8"/></svg>
`;
    });
    return markup `<g class="tone-${tone}">${crosses}</g>`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/timeline-zones.js





const ZONES_DRAWN = 40;
const CHARACTER = 6.8;
const WIDE = 700;
const NARROW = 270;
function drawZones(zones, dates, plane) {
    return markup `${zones.slice(0, ZONES_DRAWN).map((zone) => ('from' in zone ? timeline_zones_upright(zone, dates, plane.height) : level(zone, plane)))}`;
}
function timeline_zones_upright(zone, dates, height) {
    const first = dates.findIndex((date) => date >= zone.from);
    const last = dates.findLastIndex((date) => date <= zone.to);
    if (first < 0 || last < first)
        return undefined;
    const [x, width] = [first / dates.length, (last + 1 - first) / dates.length];
    const area = markup `x="${along(x)}" width="${along(width)}" y="${plane_PLOT_TOP}"`;
    const word = signed(zone.tone, zone.label);
    const room = (page) => width * page > word.length * CHARACTER + 8;
    const text = room(WIDE)
        ? markup `<text class="word${room(NARROW) ? '' : ' on-wide'}" x="${along(x + width / 2)}" y="${plane_PLOT_TOP + 17}" text-anchor="middle">${word}</text>`
        : undefined;
    return markup `<g class="tone-${zone.tone}"><rect class="zone" ${area} height="${height}"/><rect class="mark" ${area} height="3"/>${text}</g>
`;
}
function level(zone, plane) {
    if (Number.isNaN(zone.low) || Number.isNaN(zone.high) || zone.low >= zone.high)
        return undefined;
    const { y, height } = between(plane, zone.low, zone.high);
    if (height <= 0)
        return undefined;
    const word = signed(zone.tone, zone.label);
    const text = height < 18 || word.length * CHARACTER > NARROW
        ? undefined
        : markup `<text class="word" x="8" y="${y + 15}">${word}</text>`;
    return markup `<g class="tone-${zone.tone}"><rect class="zone" width="100%" y="${y}" height="${height}"/><rect class="mark" y="${y}" width="3" height="${height}"/>${text}</g>
`;
}
function zoneValues(zones) {
    return zones.flatMap((zone) => ('low' in zone ? [zone.low, zone.high] : [])).filter(drawable);
}
function zoneKeys(zones) {
    const words = new Map(zones.map((zone) => [signed(zone.tone, zone.label), zone.tone]));
    return [...words]
        .slice(0, ZONES_DRAWN)
        .map(([label, tone]) => ({ label, sample: areaSample(`tone-${tone}`, 'zone edged') }));
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/timeline.js








const PLACES = 240;
function timelineChart(chart, caption) {
    const series = chart.series.slice(0, SERIES_DRAWN);
    const guides = chart.guides ?? [];
    const { marks, zones = [], dates } = chart;
    const values = series.flatMap((one) => one.values.slice(0, dates.length));
    const fromZero = series.some(({ style }) => style === 'columns') ? [0] : [];
    const shown = [...values, ...(marks?.items ?? []).map(({ value }) => value), ...guides.map(({ value }) => value)];
    const plane = {
        y: scaleOf(chart.y, [...shown, ...fromZero, ...zoneValues(zones)]),
        height: WIDE_HEIGHT,
    };
    const drawn = series.map((one, index) => ({ one, index }));
    const layers = [
        ...drawn.filter(({ one }) => one.style === 'columns'),
        ...drawn.filter(({ one }) => one.style !== 'columns'),
    ];
    const lines = guides.map(({ value }, index) => {
        const y = down(plane, value);
        return drawable(value) ? markup `<line class="${guideClass(index)}" x2="100%" y1="${y}" y2="${y}"/>` : undefined;
    });
    const keys = [
        ...drawn.map(({ one, index }) => ({ label: one.label, sample: seriesSample(one, index) })),
        ...(marks === undefined ? [] : [marksKey(marks)]),
        ...guideKeys(guides),
        ...zoneKeys(zones),
    ];
    return markup `${legend(keys, chart.series.length - series.length)}${plot('timeline', caption, {
        plane,
        titles: { y: chart.y.title },
        back: drawZones(zones, dates, plane),
        below: labelsAlong(dates, tickLine(plane.height)),
        marks: markup `${sheet(plane.height, [
            ...layers.map(({ one, index }) => markup `<g class="${seriesClass(index)}">${path(one, dates.length, plane)}</g>
`),
            ...(fromZero.length === 0 ? [] : [markup `<path class="zero" d="M0 ${sheetY(plane, 0)}H1000"/>`]),
        ])}${lines}${marks === undefined ? undefined : drawMarks(marks, dates, plane)}`,
    })}`;
}
function seriesSample({ style }, index) {
    return style === 'columns' ? areaSample(seriesClass(index), 'column') : strokeSample(seriesClass(index), 'curve');
}
function path({ style, values, label }, length, plane) {
    const own = Array.from({ length }, (_, index) => (drawable(values[index]) ? values[index] : Number.NaN));
    const title = markup `<title>${label}</title>`;
    if (style === 'columns') {
        const width = 760 / Math.max(1, Math.min(PLACES, length));
        return markup `<path class="column-strokes" stroke-width="${Number(width.toFixed(2))}" d="${columns(own, plane)}">${title}</path>`;
    }
    return markup `<path class="curve" d="${style === 'step' ? steps(own, plane) : timeline_line(own, plane)}">${title}</path>`;
}
function columns(values, plane) {
    const zero = sheetY(plane, 0);
    return (0,thin/* runsOf */.k)(values, PLACES)
        .map(({ start, end, lowAt, highAt }) => {
        const x = sheetX((start + end) / 2 / values.length);
        const [low, high] = [Math.min(0, values[lowAt] ?? 0), Math.max(0, values[highAt] ?? 0)];
        const bottom = low === 0 ? zero : sheetY(plane, low);
        return low === high ? '' : `M${x} ${bottom}V${high === 0 ? zero : sheetY(plane, high)}`;
    })
        .join('');
}
function timeline_line(values, plane) {
    const gaps = values.length <= PLACES;
    let before = -1;
    return keptAt(values)
        .map((at, nth, all) => {
        const joined = before >= 0 && (!gaps || before === at - 1);
        const alone = !joined && (nth === all.length - 1 || (gaps && all[nth + 1] !== at + 1));
        before = at;
        return `${joined ? 'L' : 'M'}${sheetX((at + 0.5) / values.length)} ${sheetY(plane, values[at] ?? 0)}${alone ? 'h0' : ''}`;
    })
        .join('');
}
function steps(values, plane) {
    const gaps = values.length <= PLACES;
    const kept = keptAt(values);
    return kept
        .map((at, nth) => {
        const joined = nth > 0 && (!gaps || kept[nth - 1] === at - 1);
        const until = gaps ? at + 1 : (kept[nth + 1] ?? values.length);
        const y = sheetY(plane, values[at] ?? 0);
        return `${joined ? `V${y}` : `M${sheetX(at / values.length)} ${y}`}H${sheetX(until / values.length)}`;
    })
        .join('');
}
function keptAt(values) {
    if (values.length <= PLACES)
        return [...values.keys()].filter((at) => drawable(values[at]));
    return (0,thin/* runsOf */.k)(values, PLACES / 2).flatMap(({ lowAt, highAt }) => lowAt === highAt ? [lowAt] : [Math.min(lowAt, highAt), Math.max(lowAt, highAt)]);
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/chart.js








function renderChart(chart, title, id) {
    const caption = { title, description: chart.description, id };
    const square = (chart.kind === 'lines' || chart.kind === 'points') && chart.square === true;
    switch (chart.kind) {
        case 'bars':
            return barChart(chart, caption);
        case 'columns':
            return columnChart(chart, caption);
        case 'forest':
            return forestChart(chart, caption);
        case 'lines':
            return markup `<div class="drawn${square ? ' square' : ''}">${lineChart(chart, caption)}</div>`;
        case 'points':
            return markup `<div class="drawn${square ? ' square' : ''}">${pointChart(chart, caption)}</div>`;
        case 'histogram':
            return markup `<div class="drawn">${histogramChart(chart, caption)}</div>`;
        case 'timeline':
            return markup `<div class="drawn">${timelineChart(chart, caption)}</div>`;
    }
}

;// CONCATENATED MODULE: ./lib/shared/report/folding.js
const ROWS_OPEN = 25;
const TABLES_OPEN = 6;
function withFolding(sections) {
    let open = 0;
    return sections.map((section) => {
        const long = section.kind === 'table' && (section.rows.length > ROWS_OPEN || open === TABLES_OPEN);
        const folded = section.collapsed === true || long;
        if (section.kind === 'table' && !folded)
            open++;
        return { section, folded };
    });
}

;// CONCATENATED MODULE: ./lib/shared/report/html-section.js








const CELL_ON_ONE_LINE = 48;
const DENSE_COLUMNS = 4;
const NUMBERS_SHOWN = 500;
function sectionParts(sections) {
    return withFolding(sections).map(({ section, folded }, index) => {
        const body = content(section, `chart-${index + 1}`);
        return {
            id: `section-${index + 1}`,
            title: section.title,
            ...(section.note === undefined ? {} : { note: section.note }),
            ...(folded ? { folded: extent(section), body } : { body: markup `<div class="card">${body}</div>` }),
        };
    });
}
function extent(section) {
    if (section.kind === 'table')
        return (0,report_text/* plural */.LS)(section.rows.length, 'row');
    if (section.kind === 'facts')
        return (0,report_text/* plural */.LS)(section.rows.length, 'fact');
    return '';
}
function content(section, id) {
    switch (section.kind) {
        case 'facts':
            return markup `<dl class="facts pad">${section.rows.map(([label, value]) => fact(label, value))}</dl>
`;
        case 'table':
            return table(section);
        case 'text':
            return markup `<div class="prose pad">${section.paragraphs.map((text) => markup `<p>${text}</p>
`)}</div>
`;
        case 'code': {
            const language = section.language === '' ? undefined : markup `<div class="language">${section.language}</div>`;
            return markup `${language}<pre tabindex="0" role="group" aria-label="${section.title}"><code>${section.text}</code></pre>
`;
        }
        case 'chart':
            return chart(section.chart, section.title, id);
    }
}
function fact(label, value) {
    return markup `<dt>${label}</dt><dd${toneClass(cellOf(value).tone)}>${cell(value)}</dd>
`;
}
function table({ title, columns, rows }) {
    const align = (index) => (columns[index]?.align === 'right' ? 'right' : '');
    const head = columns.map((column, index) => markup `<th scope="col" class="${align(index)}">${column.title}</th>`);
    const body = rows.map((row) => {
        const cells = columns.map((_, index) => {
            const value = row[index] ?? '';
            const long = lengthOf(value) > CELL_ON_ONE_LINE ? 'wrap' : '';
            return markup `<td${toneClass(cellOf(value).tone, align(index), long)}>${cell(value)}</td>`;
        });
        return markup `<tr>${cells}</tr>
`;
    });
    const dense = columns.length < DENSE_COLUMNS ? undefined : markup ` class="dense"`;
    return markup `<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table${dense}><thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>
`;
}
function lengthOf(value) {
    const { text, at } = cellOf(value);
    return text.length + (at === undefined ? 0 : (0,kernel/* formatPlace */.dE)(at).length);
}
function toneClass(tone, ...others) {
    const names = [...(tone === undefined ? [] : [`toned tone-${tone}`]), ...others.filter((name) => name !== '')];
    return names.length === 0 ? undefined : markup ` class="${names.join(' ')}"`;
}
function cell(value) {
    const { text, tone, code, at } = cellOf(value);
    const shown = (0,report_text/* clip */.$Q)(text, TEXT_CHARACTERS);
    const sign = tone === undefined || tone === 'muted'
        ? undefined
        : markup `<span aria-hidden="true">${TONE_SAYING[tone].sign}\u00a0</span><span class="sr">${TONE_SAYING[tone].word}: </span>`;
    const place = at === undefined ? undefined : markup ` <code class="sub">${(0,kernel/* formatPlace */.dE)(at)}</code>`;
    return markup `${sign}${code === true ? markup `<code>${shown}</code>` : unbroken(shown)}${place}`;
}
const INTERVAL = /\[[-−]?(?:\d[-+\d.,e]{0,30}|∞|Infinity), [-−]?(?:\d[-+\d.,e]{0,30}|∞|Infinity)\]/g;
function unbroken(text) {
    return text.replace(INTERVAL, (interval) => interval.replace(' ', '\u00a0'));
}
function chart(data, title, id) {
    const { columns, rows } = numbersOf(data);
    const shown = rows.slice(0, NUMBERS_SHOWN);
    const more = shown.length === rows.length
        ? undefined
        : markup `<p class="pad sub">…and ${(0,report_text/* plural */.LS)(rows.length - shown.length, 'more row')}; the JSON report has all of them.</p>`;
    const unit = 'unit' in data ? ` Unit: ${data.unit}.` : '';
    return markup `<figure class="pad">${renderChart(data, title, id)}<figcaption>${data.description}${unit}</figcaption></figure>
<details class="numbers"><summary>Show the numbers</summary>${table({ title: `${title}: the numbers`, columns, rows: shown })}${more}</details>
`;
}

;// CONCATENATED MODULE: ./lib/shared/report/charts/style.js
const CHART_STYLE = `.chart,.chart svg{overflow:visible}
.chart{display:block;font-family:inherit}
.chart text{fill:var(--text);font-size:13px}
.chart .value{font-variant-numeric:tabular-nums;font-weight:600}
.chart .track{fill:var(--sunken)}
.chart .mark{fill:var(--tone)}
.chart .gap{fill:var(--card)}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .tick{fill:var(--quiet);font-size:12px}
.chart .sign{fill:var(--tone);font-weight:700}
.chart .tone-fail .value,.chart .tone-warn .value{fill:var(--tone)}
.chart.columns,.chart.plane{padding-left:2.9rem}
.chart .on-narrow{display:none}
.chart .axis{fill:var(--quiet);font-size:12.5px}
.chart.plane .up{transform:translateX(-2.9rem)}
.series-1{--tone:var(--series-1)}
.series-2{--tone:var(--series-2)}
.series-3{--tone:var(--series-3)}
.series-4{--tone:var(--series-4)}
.chart path,.chart line{vector-effect:non-scaling-stroke}
.chart .curve{fill:none;stroke:var(--tone);stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
.series-2 .curve{stroke-dasharray:8 5}
.series-3 .curve{stroke-dasharray:1 5;stroke-width:3}
.series-4 .curve{stroke-dasharray:10 4 1 5}
.chart .spread{fill:var(--tone);fill-opacity:.16}
.chart .dot{fill:var(--tone);stroke:var(--card);stroke-width:1.5}
.chart .dots{fill:none;stroke:var(--tone);stroke-width:6;stroke-linecap:round}
.chart .dots-2,.chart .dots-4{stroke-linecap:square;stroke-width:5}
.chart .whisker{fill:none;stroke:var(--tone);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.chart .guide{stroke:var(--quiet);stroke-width:1.5;fill:none}
.chart .guide-2{stroke-dasharray:6 4}
.chart .guide-3{stroke-dasharray:2 4}
.chart .limit{stroke:var(--text);stroke-width:2.5;fill:none}
.chart .band{fill:var(--link);fill-opacity:.12}
.chart .zero{stroke:var(--quiet);stroke-width:1;fill:none}
.chart .column{fill:var(--tone);fill-opacity:.7}
.chart .column-strokes{stroke:var(--tone);stroke-opacity:.7;fill:none;vector-effect:none}
.chart .cross{fill:none;stroke:var(--tone);stroke-width:2.75;stroke-linecap:round}
.chart .zone{fill:var(--tone-back)}
.chart .edged{stroke:var(--tone);stroke-width:1}
.chart .word{fill:var(--tone);font-size:12.5px;font-weight:600}
.keys{margin:0 0 1.1rem;color:var(--text);font-size:.9rem}
.keys li{display:flex;align-items:center;gap:.5rem}
.keys svg{flex:none}
.square{display:flex;flex-flow:row-reverse wrap;justify-content:flex-end;align-items:flex-start;gap:1rem 2.5rem}
.square>svg{flex:0 1 26rem}
.square .keys{flex:1 1 12rem;flex-direction:column;margin-top:1.9rem}
.forest{position:relative}
.behind{position:absolute;left:32%;width:38%;top:0;height:calc(100% - 44px)}
.forest table{position:relative;table-layout:fixed}
.forest th,.forest td{padding:.3rem 0;border:0;vertical-align:middle;white-space:normal}
.forest tbody th{width:32%;padding-right:1.25rem;font-size:.92rem;font-weight:500;color:var(--text)}
.forest tbody td{width:38%}
.forest tbody .value{width:30%;padding-left:1.5rem;font-size:.92rem;font-variant-numeric:tabular-nums}
.forest .tone-fail .value,.forest .tone-warn .value{color:var(--tone);font-weight:600}
.forest tfoot td{padding:0}
.forest .forest-group th{padding-top:.75rem;font-weight:700}
`;
const CHART_STYLE_NARROW = `.chart .on-wide{display:none}
.chart .on-narrow{display:inline}
.square{display:block}
.square .keys{flex-direction:row;margin-top:0}
.behind{left:0;width:100%}
.forest table,.forest tbody,.forest tfoot,.forest tfoot tr,.forest tfoot td{display:block;width:100%}
.forest tbody tr{display:grid;grid-template-columns:1fr auto}
.forest tbody th,.forest tbody td,.forest tbody .value{width:auto;padding:.3rem 0 0}
.forest tbody th,.forest tbody .value{background:var(--card)}
.forest tbody .value{grid-row:1;grid-column:2;padding-left:.75rem;text-align:right}
.forest tbody td:nth-child(2){grid-row:2;grid-column:1/-1}
.forest-group th{grid-column:1/-1}
.forest tfoot td:empty{display:none}
`;

;// CONCATENATED MODULE: ./lib/shared/report/html-style.js


const SANS = `-apple-system,"Segoe UI",Roboto,Inter,"Noto Sans","Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif`;
const MONO = `ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace`;
const STYLE = `
:root{color-scheme:light dark;${themeVariables('light')}}
@media (prefers-color-scheme:dark){:root{${themeVariables('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 ${SANS};-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main,.masthead,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,dl,dd,figure,pre,ul{margin:0}
code,pre,.mono{font-family:${MONO};font-size:.86em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.tone-pass{--tone:var(--pass);--tone-back:var(--pass-back)}
.tone-warn{--tone:var(--warn);--tone-back:var(--warn-back)}
.tone-fail{--tone:var(--fail);--tone-back:var(--fail-back)}
.tone-muted{--tone:var(--muted);--tone-back:var(--muted-back)}
.tone-plain{--tone:var(--link);--tone-back:var(--muted-back)}
.unbroken{white-space:nowrap}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.masthead{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;padding-top:1.1rem;padding-bottom:1.1rem;color:var(--quiet);font-size:.9rem}
.brand{display:flex;align-items:center;gap:.55rem;color:var(--text);font-weight:650;letter-spacing:.01em}
.brand svg{flex:none}

.verdict{background:var(--card);border:1px solid var(--line);border-top:6px solid var(--tone);border-radius:14px;padding:1.6rem 1.75rem 1.5rem}
.verdict-head{display:flex;gap:1.1rem;align-items:center}
.verdict-head svg{flex:none;color:var(--tone)}
.verdict .step{color:var(--quiet);font-size:.95rem;font-weight:550}
h1{font-size:clamp(1.9rem,1.45rem + 2.2vw,2.75rem);line-height:1.1;letter-spacing:-.02em;font-weight:750;color:var(--tone)}
.headline{text-wrap:pretty;font-size:clamp(1.06rem,1rem + .35vw,1.22rem);line-height:1.5;margin-top:1.05rem;max-width:48rem}
.tally{margin-top:1.35rem}
.tally svg{display:block;border-radius:5px}
.tally .part{fill:var(--tone);stroke:var(--card);stroke-width:2}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.7rem;padding:0;list-style:none;font-size:.94rem;color:var(--quiet)}
.legend b{color:var(--text);font-variant-numeric:tabular-nums}
.legend li>span{color:var(--tone);font-weight:700;margin-right:.35rem}

nav{margin:1.1rem 0 0;font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.15rem;padding:0 .2rem;list-style:none}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}

.part-of-page{margin-top:2.4rem}
h2{font-size:1.32rem;line-height:1.3;letter-spacing:-.01em;font-weight:680;margin-bottom:.8rem}
h3{font-size:1.02rem;font-weight:650}
.note{color:var(--quiet);margin:-.35rem 0 .8rem;max-width:48rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px}
.pad{padding:1.1rem 1.25rem}

.badge{display:inline-flex;align-items:center;gap:.4em;white-space:nowrap;background:var(--tone-back);color:var(--tone);font-weight:650;font-size:.82rem;line-height:1;padding:.36em .65em .36em .5em;border-radius:99px}

.group{margin-top:1rem;overflow:hidden}
.group-head{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;padding:.85rem 1.25rem;border-bottom:1px solid var(--line)}
.group-head span{color:var(--quiet);font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th{text-align:left;font-weight:600;font-size:.82rem;color:var(--quiet);white-space:nowrap}
th,td{padding:.6rem .9rem;vertical-align:top;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-left:1.25rem}
th:last-child,td:last-child{padding-right:1.25rem}
tbody tr:last-child td{border-bottom:0}
.right{text-align:right}
td.right{font-variant-numeric:tabular-nums}
td.toned{color:var(--tone);font-weight:600}
.checks{table-layout:fixed}
.checks th:nth-child(1){width:8.6rem}
.checks th:nth-child(3){width:13rem}
.checks th:nth-child(4){width:11.5rem}
.checks .number{font-variant-numeric:tabular-nums}
.title{font-weight:550}
.sub{color:var(--quiet);font-size:.88rem}
.ids{display:flex;flex-wrap:wrap;gap:0 .9rem}
.scroll{overflow-x:auto}
.scroll td{white-space:nowrap}
.scroll td.wrap{white-space:normal;min-width:12.5rem;overflow-wrap:anywhere}
.dense{font-size:.88rem}
.dense th,.dense td{padding-left:.5rem;padding-right:.5rem}
.dense th,.dense td:not(.wrap){white-space:normal;overflow-wrap:normal}
.dense td:first-child{overflow-wrap:anywhere;min-width:8rem}
.dense th:first-child,.dense td:first-child{padding-left:1.25rem}
.dense th:last-child,.dense td:last-child{padding-right:1.25rem}
td code.sub{display:block}

details>summary{cursor:pointer;padding:.8rem 1.25rem;color:var(--link);font-weight:550;list-style-position:inside}
details>summary:hover{background:var(--sunken)}
.card>details:first-child>summary{border-radius:12px}
details[open]>summary{border-bottom:1px solid var(--line)}
.group>details:not(:first-of-type),.group>table+details{border-top:1px solid var(--line)}

.part-of-page+.fold{margin-top:2.4rem}
.fold{margin-top:.7rem}
.fold>summary{border-radius:12px}
.fold>summary h2{display:inline;font-size:1.06rem;color:var(--text)}
.fold>summary span{color:var(--quiet);font-weight:450;font-size:.9rem;margin-left:.6rem}
.fold>.note{margin:0;padding:.8rem 1.25rem;border-bottom:1px solid var(--line)}
.finding{margin-top:.8rem;border-left:5px solid var(--tone);padding:1rem 1.25rem}
.finding-head{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;color:var(--quiet);font-size:.9rem}
.finding p{margin-top:.55rem;max-width:52rem}
.finding .message{font-weight:550}
.compare{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin-top:.6rem;font-size:.94rem}
.compare dt,.facts dt{color:var(--quiet);font-size:.88rem}
.compare div{display:flex;gap:.5rem;align-items:baseline}
.hint::before{content:"→ ";color:var(--quiet)}
.related{margin-top:.55rem;padding-left:1.1rem;font-size:.92rem;color:var(--quiet)}

.facts{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.45rem 1.5rem}
.facts dd.toned{color:var(--tone);font-weight:600}
.prose p+p{margin-top:.7rem}
pre{overflow-x:auto;padding:1rem 1.25rem;line-height:1.5;tab-size:2;white-space:pre;overflow-wrap:normal}
.language{padding:.7rem 1.25rem 0;color:var(--quiet);font-size:.82rem}

${CHART_STYLE}figcaption{margin-top:.9rem;color:var(--quiet);font-size:.92rem}
.numbers{border-top:1px solid var(--line)}
.numbers>summary{font-size:.9rem}

footer{padding-top:2.4rem;padding-bottom:2.5rem;color:var(--quiet);font-size:.88rem}
footer dl{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;border-top:1px solid var(--line);padding-top:1.1rem}
footer dl div{display:flex;gap:.45rem}
footer dd{color:var(--text)}

@media (max-width:40rem){
main,.masthead,footer{padding-left:.85rem;padding-right:.85rem}
.verdict{padding:1.25rem 1.1rem}
.verdict-head{gap:.8rem}
.verdict-head svg{width:46px;height:46px}
.pad,.finding,.group-head,details>summary,pre{padding-left:1rem;padding-right:1rem}
.checks,.checks tbody,.checks tr,.checks td{display:block;width:auto}
.checks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.checks tr{padding:.8rem 1rem;border-bottom:1px solid var(--line)}
.checks tbody tr:last-child{border-bottom:0}
.checks td,.checks td:first-child,.checks td:last-child{padding:.15rem 0;border:0;text-align:left}
.checks td:first-child{padding-bottom:.4rem}
.checks td:empty{display:none}
.checks td[data-label]::before{content:attr(data-label);display:inline-block;min-width:5.6rem;color:var(--quiet);font-size:.88rem}
.facts{grid-template-columns:1fr;gap:0}
.facts dd+dt{margin-top:.65rem}
${CHART_STYLE_NARROW}}
@media print{
:root{color-scheme:light;font-size:9.5pt;${themeVariables('light')}}
body{background:#fff}
main,.masthead,footer{max-width:none;padding-left:0;padding-right:0}
nav,.numbers{display:none}
details::details-content{content-visibility:visible;block-size:auto}
h2,h3,.group-head,.note,summary{break-after:avoid}
tr,.finding,.verdict,figure{break-inside:avoid}
.scroll,.group{overflow:visible}
.scroll td{white-space:normal}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

;// CONCATENATED MODULE: ./lib/shared/report/html.js









const PARTS_NAMED = 12;
const html_FINDINGS_OPEN = 10;
function renderHtml(report) {
    const verdict = VERDICT[report.outcome];
    const parts = report.checks.some(isCompared)
        ? [...checkParts(report), ...sectionParts(report.sections), ...findingParts(report, html_FINDINGS_OPEN)]
        : [...findingParts(report), ...checkParts(report), ...sectionParts(report.sections)];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    const page = markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ markup: hash }}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdict.word}: ${report.step.title}</title>
<link rel="icon" href="${favicon(report.outcome)}">
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header class="masthead"><div class="brand">${brandMark()}Countersign</div><div>${runLine(report)}</div></header>
<main>
<section class="verdict tone-${verdict.tone}" aria-labelledby="verdict">
<div class="verdict-head">${verdictMark(report.outcome)}<div><div class="step">${report.step.title}</div>
<h1 id="verdict">${verdict.word}</h1></div></div>
<p class="headline">${(0,report_text/* clip */.$Q)(report.headline, TEXT_CHARACTERS)}</p>
${tallyBar(report)}</section>
${contents(parts)}${parts.map(partOfPage)}</main>
<footer><dl>${footerRows(report).map(([label, text]) => markup `<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl></footer>
</body>
</html>
`;
    return page.markup;
}
function runLine(report) {
    const { run } = report;
    const when = markup `<span class="unbroken">${run.startedAt.slice(0, 16).replace('T', ' ')} UTC</span>`;
    const commit = run.commit === undefined ? undefined : markup ` at <code>${run.commit.slice(0, 10)}</code>`;
    return markup `${run.repository}${commit}${run.repository === undefined && commit === undefined ? '' : ' · '}${when}`;
}
function tallyBar(report) {
    if (report.checks.length === 0)
        return undefined;
    const counts = tally(report.checks);
    let done = 0;
    const bar = counts.map(({ outcome, count }) => {
        const x = (done / report.checks.length) * 100;
        done += count;
        const width = (count / report.checks.length) * 100;
        return markup `<rect class="part tone-${CHECK_SAYING[outcome].tone}" x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="10"/>`;
    });
    const items = counts.map(({ outcome, count }) => markup `<li class="tone-${CHECK_SAYING[outcome].tone}"><span aria-hidden="true">${CHECK_SAYING[outcome].sign}</span><b>${(0,report_text/* formatNumber */.ZV)(count)}</b> ${CHECK_SAYING[outcome].word}</li>`);
    return markup `<div class="tally"><svg role="img" aria-label="${tallyLine(report.checks)}" width="100%" height="10">${bar}</svg>
<ul class="legend">${items}</ul></div>
`;
}
function contents(parts) {
    const named = parts.filter((part) => part.folded === undefined).slice(0, PARTS_NAMED);
    if (named.length < 3)
        return undefined;
    const items = named.map((part) => markup `<li><a href="#${part.id}">${(0,report_text/* clip */.$Q)(part.title, 60)}</a></li>`);
    return markup `<nav aria-label="Contents"><ul>${items}</ul></nav>
`;
}
function partOfPage({ id, title, note, body, folded }) {
    const heading = markup `<h2 id="${id}-title">${title}</h2>`;
    const explained = note === undefined ? undefined : markup `<p class="note">${(0,report_text/* clip */.$Q)(note, TEXT_CHARACTERS)}</p>`;
    if (folded !== undefined) {
        return markup `<details class="card fold" id="${id}"><summary>${heading}<span>${folded}</span></summary>
${explained}${body}</details>
`;
    }
    return markup `<section class="part-of-page" id="${id}" aria-labelledby="${id}-title">
${heading}
${explained}<div class="body">${body}</div></section>
`;
}
function checkParts(report) {
    if (report.checks.length === 0)
        return [];
    return [{ id: 'checks', title: 'Checks', body: checkGroups(report) }];
}
function findingParts(report, open = Number.POSITIVE_INFINITY) {
    const { findings } = report;
    if (findings.length === 0)
        return [];
    const part = { id: 'findings', title: 'Findings', body: findingList(report) };
    const line = findingsLine(findings);
    return [findings.length > open ? { ...part, folded: line } : { ...part, note: line }];
}
function footerRows(report) {
    const { run } = report;
    const link = run.runUrl !== undefined && /^https:\/\//i.test(run.runUrl);
    return [
        ['Made by', `Countersign ${report.step.version} on ${run.host}`],
        ['Started', run.startedAt],
        ['Took', (0,report_text/* formatSeconds */.Xo)(run.seconds)],
        ...runRows(report),
        ...plainFacts(report),
        ...(link ? [['Log', markup `<a href="${run.runUrl}" rel="noreferrer">of this run</a>`]] : []),
    ];
}
function plainFacts({ run }) {
    return Object.entries(run.facts ?? {}).flatMap(([name, value]) => {
        if (typeof value === 'number')
            return [[name, (0,report_text/* formatNumber */.ZV)(value)]];
        return typeof value === 'string' ? [[name, (0,report_text/* clip */.$Q)(value, TEXT_CHARACTERS)]] : [];
    });
}

;// CONCATENATED MODULE: ./lib/shared/report/json.js
const FIELDS = [
    'schema',
    'version',
    'step',
    'outcome',
    'headline',
    'counts',
    'checks',
    'findings',
    'rules',
    'sections',
    'data',
    'run',
];
function withoutRunFacts(report) {
    const { run: _, ...rest } = report;
    return rest;
}
function renderJson(report) {
    const fields = { ...report };
    const entries = FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, sorted(fields[name])]);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

;// CONCATENATED MODULE: ./lib/shared/report/junit.js





function renderJunit(report) {
    const groups = withVerdict(report);
    const checks = groups.flatMap((group) => group.checks);
    const document = markup `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${junit_short(report.step.title)}"${totals(checks)} time="${report.run.seconds}">
${groups.map((group) => suite(report, group))}</testsuites>
`;
    return document.markup;
}
function withVerdict(report) {
    const groups = groupChecks(report.checks);
    const bad = report.outcome === 'fail' || report.outcome === 'inconclusive';
    if (!bad || report.checks.some(isFailure))
        return groups;
    const verdict = {
        id: 'verdict',
        title: `Verdict: ${VERDICT[report.outcome].word}`,
        group: report.step.title,
        severity: 'error',
        outcome: report.outcome,
        message: report.headline,
    };
    return [{ name: report.step.title, checks: [verdict] }, ...groups];
}
function isFailure(check) {
    return check.outcome === 'fail' || check.outcome === 'inconclusive';
}
function totals(checks) {
    const skipped = checks.filter((check) => check.outcome === 'skipped').length;
    return markup ` tests="${checks.length}" failures="${checks.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
}
function suite(report, group) {
    const timestamp = report.run.startedAt.slice(0, 19);
    return markup `  <testsuite name="${junit_short(group.name)}"${totals(group.checks)} time="0" timestamp="${timestamp}">
${group.checks.map((check) => testCase(report.step.id, check))}  </testsuite>
`;
}
function testCase(stepId, check) {
    const line = check.at?.line === undefined ? undefined : markup ` line="${check.at.line}"`;
    const place = check.at === undefined ? undefined : markup ` file="${junit_short(check.at.file)}"${line}`;
    return markup `    <testcase classname="${junit_short(`${stepId}.${check.group}`)}" name="${junit_short(`${check.title} (${check.id})`)}"${place} time="0">${result(check)}</testcase>
`;
}
function result(check) {
    const message = junit_short(check.message ?? summary(check));
    switch (check.outcome) {
        case 'pass':
            return undefined;
        case 'warn':
            return markup `<system-out>${details('Warned', check)}</system-out>`;
        case 'skipped':
            return markup `<skipped message="${message}"/>`;
        case 'fail':
        case 'inconclusive':
            return markup `<failure type="${check.outcome}" message="${message}">${details(VERDICT[check.outcome].word, check)}</failure>`;
    }
}
function summary(check) {
    const parts = [
        check.measured === undefined ? undefined : `measured ${check.measured}`,
        check.expected === undefined ? undefined : `expected ${check.expected}`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? check.title : parts.join(', ');
}
function details(word, check) {
    const lines = [
        `${word}: ${check.title}`,
        check.message,
        check.measured === undefined ? undefined : `Measured: ${check.measured}`,
        check.expected === undefined ? undefined : `Expected: ${check.expected}`,
        check.at === undefined ? undefined : `At: ${(0,kernel/* formatPlace */.dE)(check.at)}`,
        check.hint === undefined ? undefined : `What to do: ${check.hint}`,
    ];
    return lines
        .filter((line) => line !== undefined)
        .map((line) => (0,report_text/* clip */.$Q)(line, TEXT_CHARACTERS))
        .join('\n');
}
function junit_short(text) {
    return (0,report_text/* clip */.$Q)((0,report_text/* oneLine */.TN)(text), TEXT_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/shared/report/markdown-budget.js

function solid(text) {
    return { opening: text, rows: [], total: 0, closing: '', more: () => '' };
}
const LEFT_OUT = '\nThis page is cut to the size that its host takes; the report files hold everything.\n';
function assemble(blocks, maxBytes) {
    const whole = blocks.map((block) => show(block, block.rows.length)).join('');
    if ((0,report_text/* byteLength */.dp)(whole) <= maxBytes)
        return whole;
    let text = '';
    let room = maxBytes - (0,report_text/* byteLength */.dp)(LEFT_OUT);
    for (const block of blocks) {
        const part = show(block, mostRows(block, room));
        if ((0,report_text/* byteLength */.dp)(part) > room)
            continue;
        text += part;
        room -= (0,report_text/* byteLength */.dp)(part);
    }
    return text === '' ? '' : text + LEFT_OUT;
}
function show(block, count) {
    const missing = block.total - count;
    const more = missing === 0 ? '' : block.more(missing);
    return count === 0 && missing > 0
        ? more
        : `${block.opening}${block.rows.slice(0, count).join('')}${block.closing}${more}`;
}
function mostRows(block, room) {
    if ((0,report_text/* byteLength */.dp)(show(block, block.rows.length)) <= room)
        return block.rows.length;
    let low = 0;
    let high = Math.max(0, block.rows.length - 1);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((0,report_text/* byteLength */.dp)(show(block, middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/shared/report/forest-line.js


const FOREST_KEY = '● estimate, ├─┤ interval, │ reference';
function forestLines(chart, cells, blank) {
    const scale = forestScale(chart);
    const at = (value) => Math.round(Math.min(1, Math.max(0, scale.place(value))) * (cells - 1));
    const references = (chart.references ?? []).map(({ value }) => value).filter(drawable);
    return chart.rows.map((row) => {
        const line = Array.from({ length: cells }, () => blank);
        for (const value of references)
            line[at(value)] = '│';
        drawInterval(line, row, at, scale);
        if (drawable(row.estimate))
            line[at(row.estimate)] = '●';
        return line.join('');
    });
}
function drawInterval(line, { low, high }, at, scale) {
    if (Number.isNaN(low) || Number.isNaN(high) || low > high)
        return;
    const [from, to] = [at(low), at(high)];
    for (let cell = from; cell <= to; cell++)
        line[cell] = line[cell] === '│' ? '┼' : '─';
    line[from] = low < scale.low ? '‹' : '├';
    line[to] = high > scale.high ? '›' : '┤';
}

;// CONCATENATED MODULE: ./lib/shared/report/markdown-text.js


const WORD_JOINER = '\u2060';
const markdown_text_ENTITY = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    '#': `&#35;${WORD_JOINER}`,
};
function mdInline(text, max) {
    return unlinked((0,report_text/* clip */.$Q)((0,report_text/* oneLine */.TN)((0,report_text/* visible */.RK)(text)), max))
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(/[&<>$#]/g, (character) => markdown_text_ENTITY[character] ?? character)
        .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
        .replace(/!(?=\d)/g, `!${WORD_JOINER}`)
        .replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, `:${WORD_JOINER}`)
        .replace(/::/g, ':&#58;');
}
function mdSummary(text) {
    return unlinked((0,report_text/* clip */.$Q)((0,report_text/* oneLine */.TN)((0,report_text/* visible */.RK)(text)), MARKDOWN_CELL_CHARACTERS))
        .replace(/[&<>$#]/g, (character) => markdown_text_ENTITY[character] ?? character)
        .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
        .replace(/!(?=\d)/g, `!${WORD_JOINER}`);
}
function unlinked(text) {
    return text
        .replace(/@(?=\S)/g, `@${WORD_JOINER}`)
        .replace(/:(?=\/\/)/g, `:${WORD_JOINER}`)
        .replace(/\b(www)(?=\.)/gi, `$1${WORD_JOINER}`);
}
function mdText(text, max = TEXT_CHARACTERS) {
    return mdInline(text, max)
        .replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, '$1\\$2');
}
function mdCell(text) {
    return mdInline(text, MARKDOWN_CELL_CHARACTERS);
}
function mdCode(text, max = MARKDOWN_CELL_CHARACTERS) {
    const line = unlinked((0,report_text/* clip */.$Q)((0,report_text/* oneLine */.TN)((0,report_text/* visible */.RK)(text)), max));
    return line === '' ? '' : `<code>${line.replace(/[&<>\\`*_[\]|~$#!]|:(?=:)/g, entity)}</code>`;
}
function mdCodeBlock(text, language) {
    const attribute = /^[a-z0-9+-]+$/i.test(language) ? ` lang="${language}"` : '';
    return `<pre${attribute}><code>${(0,report_text/* visible */.RK)(text).replace(/[&<>#@]|::/g, (found) => [...found].map(entity).join(''))}</code></pre>`;
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/shared/report/sparkline.js

const SPARK_CELLS = 40;
const HEIGHTS = '▁▂▃▄▅▆▇█';
function peaks(values) {
    const cells = Math.min(values.length, SPARK_CELLS);
    return Array.from({ length: cells }, (_, cell) => {
        const [start, end] = [cell, cell + 1].map((edge) => Math.floor((edge * values.length) / cells));
        const part = values.slice(start, end).filter(drawable);
        return part.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), part[0] ?? Number.NaN);
    });
}
function sparkline(values, low, high) {
    const top = HEIGHTS.length - 1;
    return values
        .map((value) => drawable(value) ? HEIGHTS.charAt(high > low ? Math.round(((value - low) / (high - low)) * top) : 0) : '·')
        .join('');
}
function sparkline_extent(values) {
    const known = values.filter(drawable);
    return known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
        known[0] ?? 0,
        known[0] ?? 0,
    ]);
}

;// CONCATENATED MODULE: ./lib/shared/report/markdown-chart.js










const BAR_CELLS = 20;
const ROWS_SHOWN = 20;
const COLUMNS_SHOWN = 120;
const FOREST_CELLS = 31;
const EIGHTHS = '▏▎▍▌▋▊▉█';
function chartBlock(chart) {
    const description = mdText(chart.description);
    const body = markdown_chart_picture(chart);
    return body === '' ? `${description}\n` : `${description}\n\n${body}`;
}
function markdown_chart_picture(chart) {
    switch (chart.kind) {
        case 'bars':
            return chart.bars.length === 0 ? '' : bars(chart);
        case 'columns':
            return chart.bars.length === 0 ? '' : markdown_chart_columns(chart);
        case 'forest':
            return forest(chart);
        case 'lines':
            return lines(chart);
        case 'points':
            return numbers(numbersOf(chart), 'point');
        case 'histogram':
            return histogram(chart);
        case 'timeline':
            return timeline(chart);
    }
}
function bars(chart) {
    const most = largestBar(chart.bars);
    const rows = chart.bars
        .slice(0, ROWS_SHOWN)
        .map((bar) => `| ${mdCell(bar.label)} | ${barOf(barSize(bar) / most)} | ${mdText(valueText(bar))} |\n`);
    return `| | | ${mdCell(chart.unit)} |\n| --- | --- | ---: |\n${rows.join('')}${more(chart.bars.length - rows.length, 'bar')}`;
}
function markdown_chart_columns(chart) {
    const shown = chart.bars.slice(-COLUMNS_SHOWN);
    const most = largestBar(shown);
    const peak = shown.reduce((best, bar) => (barSize(bar) > barSize(best) ? bar : best));
    const say = (bar) => bar === undefined ? '' : `${mdText((0,report_text/* clip */.$Q)(bar.label, 80))} (${mdText(valueText(bar))})`;
    return `<code>${sparkline(shown.map(barSize), 0, most)}</code>\n\nFrom ${say(shown[0])} to ${say(shown.at(-1))}; the largest is ${say(peak)}. Unit: ${mdText(chart.unit)}.\n`;
}
function forest(chart) {
    if (chart.rows.length === 0)
        return '';
    const pictures = forestLines(chart, FOREST_CELLS, '·');
    const rows = chart.rows
        .slice(0, ROWS_SHOWN)
        .map((row, index) => `| ${mdCell(row.group === undefined ? row.label : `${row.group}: ${row.label}`)} | <code>${pictures[index]}</code> | ${mdCell(signed(row.tone, forestText(row, chart.axis)))} |\n`);
    const references = (chart.references ?? []).map(({ label }) => mdText(label));
    const key = `${FOREST_KEY}${references.length === 0 ? '' : `: ${references.join('; ')}`}.`;
    return `| | ${mdCell(chart.axis.title)} | |\n| --- | --- | --- |\n${rows.join('')}${more(chart.rows.length - rows.length, 'row')}\n${key}\n`;
}
function lines({ curves, x, y }) {
    const points = curves.flatMap((curve) => curve.x.filter((value, index) => drawable(value) && drawable(curve.y[index])));
    if (points.length === 0)
        return '';
    const [from, to] = sparkline_extent(points);
    const samples = curves.map((curve) => Array.from({ length: SPARK_CELLS }, (_, cell) => {
        const place = from + (to - from) * (cell / (SPARK_CELLS - 1));
        return curve.y[curve.x.findIndex((value) => value >= place)] ?? Number.NaN;
    }));
    const axis = `${mdText(x.title)} from ${numberText(from, x)} to ${numberText(to, x)}`;
    return sparklines(curves.map(({ label, y: values }, index) => ({ label, values: samples[index] ?? [], all: values })), `${mdCell(y.title)}`, y, axis);
}
function histogram({ edges, series, x, y }) {
    const [from, to] = [edges[0], edges.at(-1)];
    if (series.length === 0 || from === undefined)
        return '';
    const rows = series.map(({ label, heights }) => ({ label, values: peaks(heights), all: heights }));
    return sparklines(rows, mdCell(y.title), y, `${mdText(x.title)} from ${numberText(from, x)} to ${numberText(to, x)}`);
}
function timeline(chart) {
    const { dates, series, y, marks, zones = [] } = chart;
    if (dates.length === 0)
        return '';
    const rows = series.map(({ label, values }) => ({ label, values: peaks(values), all: values }));
    const picture = sparklines(rows, mdCell(y.title), y, `From ${mdText(dates[0] ?? '')} to ${mdText(dates.at(-1) ?? '')}`);
    const said = [...new Set(zones.map(zoneText))].slice(0, ROWS_SHOWN);
    const words = said.length === 0 ? '' : `\n${said.join('; ')}.\n`;
    if (marks === undefined || marks.items.length === 0)
        return `${picture}${words}`;
    const table = {
        columns: [{ title: 'Date' }, { title: y.title, align: 'right' }, { title: marks.label }],
        rows: marks.items.map(({ date, value, label }) => [date, numberText(value, y), signed(marks.tone, label)]),
    };
    return `${picture}${words}\n${numbers(table, 'mark')}`;
}
function zoneText(zone) {
    const where = 'from' in zone ? `${zone.from} to ${zone.to}` : `${numberText(zone.low, {})} to ${numberText(zone.high, {})}`;
    return mdText(`${signed(zone.tone, zone.label)}: ${where}`);
}
function sparklines(rows, title, format, along) {
    const [low, high] = sparkline_extent(rows.flatMap(({ values }) => values));
    const shown = rows.slice(0, ROWS_SHOWN).map(({ label, values, all }) => {
        const [least, most] = sparkline_extent(all);
        const range = all.some(drawable) ? `${numberText(least, format)} … ${numberText(most, format)}` : 'no values';
        return `| ${mdCell(label)} | <code>${sparkline(values, Math.min(0, low), high)}</code> | ${range} |\n`;
    });
    return `| | ${title} | least … most |\n| --- | --- | --- |\n${shown.join('')}${more(rows.length - shown.length, 'series', 'series')}\n${along}.\n`;
}
function numbers({ columns: titles, rows }, noun) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const rule = titles.map(({ align }) => (align === 'right' ? '---:' : '---'));
    const shown = rows.slice(0, ROWS_SHOWN).map((row) => line(row.map((cell) => mdCell(cellOf(cell).text))));
    return `${line(titles.map(({ title }) => mdCell(title)))}${line(rule)}${shown.join('')}${more(rows.length - shown.length, noun)}`;
}
function more(missing, noun, nouns) {
    const counted = nouns === undefined ? (0,report_text/* plural */.LS)(missing, `more ${noun}`) : `${missing} more ${nouns}`;
    return missing <= 0 ? '' : `\n…and ${counted}; the report files show all of them.\n`;
}
function barOf(fraction) {
    const eighths = Math.round(fraction * BAR_CELLS * 8);
    const rest = eighths % 8;
    return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : EIGHTHS.charAt(rest - 1));
}

;// CONCATENATED MODULE: ./lib/shared/report/markdown.js








const EMOJI = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    inconclusive: '❔',
    skipped: '➖',
    error: '❌',
    warning: '⚠️',
    note: 'ℹ️',
};
function renderMarkdown(report, maxBytes = Number.POSITIVE_INFINITY) {
    const title = `## ${EMOJI[report.outcome]} ${mdText(report.step.title)}: ${VERDICT[report.outcome].word}\n`;
    const headline = mdText(report.headline);
    const counts = `${tallyLine(report.checks)} · ${findingsLine(report.findings)}`;
    const text = assemble([
        solid(`${title}\n${headline}\n\n${counts}\n`),
        ...(report.findings.length === 0 ? [] : [findingsTable(report.findings)]),
        ...groupChecks(report.checks).flatMap(({ name, checks }) => checkTables(name, checks)),
        ...withFolding(report.sections).map(section),
        solid(footer(report)),
    ], maxBytes);
    return text.startsWith(title) ? text : assemble([solid(title)], maxBytes);
}
function rowsOf(items, cells) {
    return { rows: items.slice(0, MARKDOWN_ROWS).map(cells), total: items.length };
}
function markdown_table({ before, after = '', columns, rows, total, noun }) {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const rule = columns.map((column) => (column.align === 'right' ? '---:' : '---'));
    return {
        opening: `${before}\n${line(columns.map((column) => mdCell(column.title)))}${line(rule)}`,
        rows: rows.map(line),
        total,
        closing: after,
        more: (missing) => `\n…and ${(0,report_text/* plural */.LS)(missing, `more ${noun}`)}; the full list is in the report files.\n`,
    };
}
function findingsTable(findings) {
    return markdown_table({
        before: '\n### Findings\n',
        columns: [{ title: 'Severity' }, { title: 'Finding' }, { title: 'Rule' }, { title: 'Where' }],
        ...rowsOf(findings, (finding) => [
            `${EMOJI[finding.severity]} ${SEVERITY_SAYING[finding.severity].word}`,
            markdown_lines(mdCell(finding.message), ...(0,kernel/* variantLines */.xO)(finding.variants).map(mdCell), finding.measured === undefined ? undefined : `Measured: ${mdCell(finding.measured)}`, finding.expected === undefined ? undefined : `Expected: ${mdCell(finding.expected)}`, finding.hint === undefined ? undefined : `→ ${mdCell(finding.hint)}`),
            mdCode(finding.ruleId),
            finding.at === undefined ? '' : mdCode((0,kernel/* formatPlace */.dE)(finding.at)),
        ]),
        noun: 'finding',
    });
}
function checkTables(group, checks) {
    const title = `\n### Checks of ${mdText(group)}\n\n${tallyLine(checks)}\n`;
    const passed = checks.filter((check) => check.outcome === 'pass');
    const other = checks.filter((check) => check.outcome !== 'pass');
    const compared = checks.some(isCompared);
    const numbers = compared ? [{ title: 'Measured' }, { title: 'Expected' }] : [];
    const columns = [{ title: 'Outcome' }, { title: 'Check' }, ...numbers];
    const row = (check) => markdown_checkRow(check, compared);
    const open = { before: title, columns, ...rowsOf(other, row), noun: `check of ${mdText(group)}` };
    const closed = {
        before: `${other.length === 0 ? title : ''}\n<details><summary>${(0,report_text/* plural */.LS)(passed.length, 'check')} passed</summary>\n`,
        after: '\n</details>\n',
        columns,
        ...rowsOf(passed, row),
        noun: 'passed check',
    };
    return [...(other.length === 0 ? [] : [markdown_table(open)]), ...(passed.length === 0 ? [] : [markdown_table(closed)])];
}
function markdown_checkRow(check, compared) {
    return [
        `${EMOJI[check.outcome]} ${CHECK_SAYING[check.outcome].word}`,
        markdown_lines(mdCell(check.title), check.message === undefined ? undefined : mdCell(check.message), mdCode(check.id)),
        ...(compared ? [mdCell(check.measured ?? ''), mdCell(check.expected ?? '')] : []),
    ];
}
function section({ section: part, folded }) {
    const note = part.note === undefined ? '' : `\n${mdText(part.note)}\n`;
    const title = mdText(part.title);
    const closed = folded || part.kind === 'code';
    const before = closed ? `\n<details><summary>${mdSummary(part.title)}</summary>\n${note}` : `\n### ${title}\n${note}`;
    const after = closed ? '\n</details>\n' : '';
    switch (part.kind) {
        case 'facts':
            return markdown_table({
                before,
                after,
                columns: [{ title: 'Fact' }, { title: 'Value' }],
                ...rowsOf(part.rows, ([label, value]) => [mdCell(label), markdown_cell(value)]),
                noun: `fact of ${title}`,
            });
        case 'table': {
            const rows = rowsOf(part.rows, (row) => part.columns.map((_, index) => markdown_cell(row[index] ?? '')));
            return markdown_table({ before, after, columns: part.columns, ...rows, noun: `row of ${title}` });
        }
        case 'text': {
            const paragraphs = part.paragraphs.map((paragraph) => `\n${mdText(paragraph)}\n`);
            const more = (missing) => `\n…and ${(0,report_text/* plural */.LS)(missing, `more paragraph`)}; the report files hold all of it.\n`;
            return { opening: before, rows: paragraphs, total: paragraphs.length, closing: after, more };
        }
        case 'code':
            return solid(`${before}\n${mdCodeBlock((0,report_text/* clip */.$Q)(part.text, TEXT_CHARACTERS), part.language)}\n${after}`);
        case 'chart':
            return solid(`${before}\n${chartBlock(part.chart)}${after}`);
    }
}
function markdown_cell(value) {
    const { text, tone, code, at } = cellOf(value);
    const shown = code === true ? mdCode(text) : mdCell(text);
    const sign = tone === undefined || tone === 'muted' ? '' : `${EMOJI[tone]} `;
    const word = tone === undefined || shown !== '' ? '' : TONE_SAYING[tone].word;
    return markdown_lines(`${sign}${shown}${word}`, at === undefined ? undefined : mdCode((0,kernel/* formatPlace */.dE)(at)));
}
function markdown_lines(...parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('<br>');
}
function footer(report) {
    const facts = runRows(report).map(([label, text]) => `${label}: ${mdCode(text)}`);
    const made = `Countersign ${mdText(report.step.version)} in ${(0,report_text/* formatSeconds */.Xo)(report.run.seconds)}`;
    return `\n<sub>${[made, ...facts].join(' · ')}</sub>\n`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/shared/report/sarif.js





const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
function renderSarif(report) {
    const placed = report.findings.filter((finding) => finding.at !== undefined);
    let count = Math.min(placed.length, SARIF_RESULTS);
    let text = sarif_document(report, placed, count);
    while (count > 0 && (0,report_text/* byteLength */.dp)(text) > SARIF_GZIP_BYTES && (0,external_node_zlib_.gzipSync)(text).length > SARIF_GZIP_BYTES) {
        count = Math.floor(count / 2);
        text = sarif_document(report, placed, count);
    }
    return text;
}
function sarif_document(report, placed, count) {
    const shown = placed.slice(0, count);
    const unplaced = report.findings.filter((finding) => finding.at === undefined).slice(0, SARIF_RESULTS);
    const rules = [...new Set([...shown, ...unplaced].map((finding) => finding.ruleId))].sort();
    const known = whatIsKnown(report);
    const notifications = [...unplaced.map(notification), ...omitted(placed.length - count)];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: `Countersign ${report.step.title}`,
                        semanticVersion: report.step.version,
                        rules: rules.map((id) => rule(id, known)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checked-out repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results: results(shown, rules),
                properties: { outcome: report.outcome, headline: sarif_plain(report.headline) },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function whatIsKnown(report) {
    return {
        rules: firstBy(report.rules ?? [], ({ id }) => id),
        checks: firstBy(report.checks, ({ id }) => id),
        findings: firstBy(report.findings, ({ ruleId }) => ruleId),
    };
}
function firstBy(items, key) {
    return new Map(items.map((item) => [key(item), item]).reverse());
}
function rule(id, { rules, checks, findings }) {
    const own = rules.get(id);
    const first = findings.get(id);
    const check = checks.get(id);
    const title = own?.title ?? check?.title ?? id;
    return {
        id: (0,report_text/* visible */.RK)(id),
        shortDescription: { text: (0,report_text/* clip */.$Q)((0,report_text/* visible */.RK)(title), SARIF_DESCRIPTION_CHARACTERS) },
        fullDescription: { text: (0,report_text/* clip */.$Q)((0,report_text/* visible */.RK)(own?.help ?? title), SARIF_DESCRIPTION_CHARACTERS) },
        defaultConfiguration: { level: LEVEL[check?.severity ?? first?.severity ?? 'warning'] },
        help: { text: sarif_plain(own?.help ?? first?.hint ?? title) },
    };
}
function results(findings, rules) {
    const index = new Map(rules.map((id, position) => [id, position]));
    const seen = new Map();
    return findings.map((finding) => {
        const print = fingerprint(finding);
        const nth = (seen.get(print) ?? 0) + 1;
        seen.set(print, nth);
        const related = (finding.related ?? []).slice(0, SARIF_LOCATIONS_SHOWN);
        return {
            ruleId: (0,report_text/* visible */.RK)(finding.ruleId),
            ruleIndex: index.get(finding.ruleId) ?? -1,
            level: LEVEL[finding.severity],
            message: { text: describe(finding) },
            locations: finding.at === undefined ? [] : [{ physicalLocation: physicalLocation(finding.at) }],
            ...(related.length === 0
                ? {}
                : {
                    relatedLocations: related.map((other, position) => ({
                        id: position + 1,
                        message: { text: message(other.message) },
                        physicalLocation: physicalLocation(other.at),
                    })),
                }),
            partialFingerprints: { 'countersignFinding/v1': nth === 1 ? print : `${print}:${nth}` },
        };
    });
}
function fingerprint(finding) {
    const identity = JSON.stringify([finding.ruleId, finding.fingerprint ?? finding.message]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex');
}
function describe(finding) {
    const measured = finding.measured === undefined ? '' : ` Measured: ${finding.measured}.`;
    const expected = finding.expected === undefined ? '' : ` Expected: ${finding.expected}.`;
    const hint = finding.hint === undefined ? '' : ` ${finding.hint}`;
    const variants = (0,kernel/* variantLines */.xO)(finding.variants).map((line) => ` ${line}`);
    return message(`${finding.message}${variants.join('')}${measured}${expected}${hint}`);
}
function message(text) {
    return sarif_plain(text)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
function sarif_plain(text) {
    return (0,report_text/* clip */.$Q)((0,report_text/* visible */.RK)(text), TEXT_CHARACTERS);
}
function notification(finding) {
    return {
        associatedRule: { id: (0,report_text/* visible */.RK)(finding.ruleId) },
        level: LEVEL[finding.severity],
        message: { text: describe(finding) },
    };
}
function omitted(count) {
    if (count === 0)
        return [];
    const text = `…and ${(0,report_text/* formatNumber */.ZV)(count)} more findings; the JSON report lists all of them.`;
    return [{ level: 'warning', message: { text } }];
}
function physicalLocation(at) {
    const { line, column, endLine, endColumn } = at;
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return {
        artifactLocation: { uri: relativeUri(at.file), uriBaseId: '%SRCROOT%' },
        ...(line === undefined ? {} : { region }),
    };
}
function relativeUri(file) {
    const path = file.replace(/\p{Surrogate}/gu, '\ufffd');
    return path
        .replace(/^\/+|^(\.\/)+/, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/shared/report/writer.js







const ENDINGS = { html: 'html', json: 'json', markdown: 'md', sarif: 'sarif', junit: 'junit.xml' };
const KINDS = Object.keys(ENDINGS);
function reportWriter(files = promises_namespaceObject) {
    return {
        summary: renderMarkdown,
        write: async (report, directory, others) => {
            const contents = renderAll(report);
            await writeTogether(directory, [...KINDS.map((kind) => ({ name: nameOf(report.step.id, kind), text: contents[kind] })), ...others], files);
            const paths = KINDS.map((kind) => [kind, (0,external_node_path_.join)(directory, nameOf(report.step.id, kind))]);
            return Object.fromEntries(paths);
        },
        remove: async (stepId, directory, others) => {
            const old = [...KINDS.map((kind) => nameOf(stepId, kind)), ...others].map((name) => (0,external_node_path_.join)(directory, name));
            const ends = await Promise.allSettled(old.map((file) => removeFile(file, files)));
            for (const end of ends)
                if (end.status === 'rejected')
                    throw end.reason;
        },
    };
}
function nameOf(stepId, kind) {
    return `${stepId}.${ENDINGS[kind]}`;
}
function renderAll(report) {
    return {
        html: renderHtml(report),
        json: renderJson(report),
        markdown: renderMarkdown(report),
        sarif: renderSarif(report),
        junit: renderJunit(report),
    };
}
async function writeTogether(directory, texts, files) {
    await files.mkdir(directory, { recursive: true });
    const aside = await files.mkdtemp((0,external_node_path_.join)(directory, '.countersign-'));
    const moved = [];
    const move = async (from, to) => {
        await files.rename(from, to);
        moved.push({ from, to });
    };
    try {
        const writes = texts.map(({ name, text }) => files.writeFile((0,external_node_path_.join)(aside, name), text, { flush: true }));
        for (const end of await Promise.allSettled(writes))
            if (end.status === 'rejected')
                throw end.reason;
        for (const { name } of texts) {
            const old = (0,external_node_path_.join)(directory, name);
            if (await isReplaceable(old, files))
                await move(old, (0,external_node_path_.join)(aside, `${name}.old`));
            await move((0,external_node_path_.join)(aside, name), (0,external_node_path_.join)(directory, name));
        }
    }
    catch (error) {
        for (const { from, to } of moved.reverse())
            await files.rename(to, from);
        await files.rm(aside, { recursive: true, force: true });
        throw error;
    }
    await files.rm(aside, { recursive: true, force: true }).catch(() => undefined);
}
async function removeFile(path, files) {
    if (await isReplaceable(path, files))
        await files.unlink(path).catch(unlessMissing);
}
async function isReplaceable(path, files) {
    const found = await files.lstat(path).catch(unlessMissing);
    if (found === undefined)
        return false;
    if (found.isFile() || found.isSymbolicLink())
        return true;
    throw new Error(`"${path}" is ${found.isDirectory() ? 'a directory' : 'no file'}; a report file belongs there.`);
}
function unlessMissing(error) {
    const { code } = error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        throw error;
}


/***/ })

};
