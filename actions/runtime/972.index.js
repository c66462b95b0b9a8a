export const id = 972;
export const ids = [972];
export const modules = {

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

/***/ 39857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ quantilePlot),
/* harmony export */   a_: () => (/* binding */ profitAndLossAttribution)
/* harmony export */ });
/* unused harmony export attributionZone */
/* harmony import */ var _ranking_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _ranking_spearman_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94572);


function profitAndLossAttribution(hypothetical, riskTheoretical, limits) {
    const correlation = (0,_ranking_spearman_js__WEBPACK_IMPORTED_MODULE_1__/* .spearman */ .C)(hypothetical, riskTheoretical);
    const distance = (0,_ranking_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_0__/* .kolmogorovSmirnov */ .g)(hypothetical, riskTheoretical);
    const metrics = { spearman: correlation, kolmogorovSmirnov: distance.statistic };
    return {
        ...metrics,
        kolmogorovSmirnovPvalue: distance.pvalue,
        ...attributionZone(metrics, limits),
        observations: hypothetical.length,
    };
}
function attributionZone(metrics, { green, red }) {
    const { spearman: correlation, kolmogorovSmirnov: distance } = metrics;
    if (Number.isNaN(correlation) || Number.isNaN(distance)) {
        throw new RangeError(`The metrics are ${correlation} and ${distance}; NaN is in no zone.`);
    }
    const isRed = [meets(correlation, red.spearman), meets(distance, red.kolmogorovSmirnov)];
    const isGreen = [meets(correlation, green.spearman), meets(distance, green.kolmogorovSmirnov)];
    if (isRed.includes(true))
        return { zone: 'red', decidedBy: named(isRed) };
    if (isGreen.includes(false))
        return { zone: 'amber', decidedBy: named(isGreen.map((met) => !met)) };
    return { zone: 'green', decidedBy: [] };
}
function named(flags) {
    return METRICS.filter((_, i) => flags[i] === true);
}
const METRICS = ['spearman', 'kolmogorov_smirnov'];
function meets(value, { comparator, value: limit }) {
    switch (comparator) {
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
    }
}
function quantilePlot(hypothetical, riskTheoretical) {
    if (hypothetical.length === 0 || hypothetical.length !== riskTheoretical.length) {
        throw new RangeError(`${hypothetical.length} days of hypothetical P&L go with ${riskTheoretical.length} of the other.`);
    }
    return { hypothetical: sorted(hypothetical), riskTheoretical: sorted(riskTheoretical) };
}
function sorted(values) {
    const missing = values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0)
        throw new RangeError(`Day ${missing} has no P&L.`);
    return values.slice().sort();
}


/***/ }),

/***/ 85958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   eL: () => (/* binding */ requireCoverage),
/* harmony export */   fm: () => (/* binding */ logLikelihood)
/* harmony export */ });
function directionOf(count, observations, probability) {
    const expected = observations * probability;
    if (count > expected)
        return 'too-optimistic';
    return count < expected ? 'too-prudent' : 'as-expected';
}
function requireCoverage(count, observations, probability) {
    requireProbability(probability);
    if (!Number.isInteger(observations) || observations < 1) {
        throw new RangeError(`The number of days is ${observations}; give a whole number of 1 or more.`);
    }
    if (!Number.isInteger(count) || count < 0 || count > observations) {
        throw new RangeError(`The number of exceptions is ${count}; give a whole number of 0 to ${observations}.`);
    }
}
function requireProbability(probability) {
    if (!(probability > 0 && probability < 1)) {
        throw new RangeError(`The probability of an exception is ${probability}; give 0.01 for a value-at-risk of 99 %.`);
    }
}
function logLikelihood(k, p) {
    return k === 0 ? 0 : k * Math.log(p);
}


/***/ }),

/***/ 83550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ exceptions)
/* harmony export */ });
function exceptions(pnl, valueAtRisk) {
    const observations = pnl.length;
    if (observations === 0)
        throw new RangeError('There are no days.');
    if (valueAtRisk.length !== observations) {
        throw new RangeError(`There are ${observations} days of P&L and ${valueAtRisk.length} of value-at-risk.`);
    }
    const hits = new Uint8Array(observations);
    let [count, missing] = [0, 0];
    for (let day = 0; day < observations; day++) {
        const [profit, limit] = [pnl[day], valueAtRisk[day]];
        if (limit < 0)
            throw new RangeError(`The value-at-risk of day ${day} is ${limit}; give losses as positive amounts.`);
        const isMissing = Number.isNaN(profit) || Number.isNaN(limit);
        if (isMissing)
            missing++;
        if (!isMissing && profit >= -limit)
            continue;
        hits[day] = 1;
        count++;
    }
    return { hits, count, observations, missing };
}


/***/ }),

/***/ 82785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ kolmogorovExactSurvival)
/* harmony export */ });
/* harmony import */ var _distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99718);

function kolmogorovExactSurvival(d, n) {
    if (!(d >= 0 && d <= 1))
        throw new RangeError(`Kolmogorov's distance is ${d}; it lies within 0 and 1.`);
    if (!Number.isInteger(n) || n < 1)
        throw new RangeError(`The number of values is ${n}; give 1 or more.`);
    if (d <= 0.5 / n)
        return 1;
    if (d >= 1)
        return 0;
    if (n * d * d > FAR_TAIL)
        return Math.min(1, 2 * smirnovSurvival(d, n));
    if (n > MANY)
        return (0,_distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__/* .kolmogorovSurvival */ .c)(Math.sqrt(n) * d + 1 / (6 * Math.sqrt(n)));
    return Math.min(1, Math.max(0, 1 - marsagliaTsangWang(d, n)));
}
const FAR_TAIL = 5;
const MANY = 2000;
function smirnovSurvival(d, n) {
    let logChoose = 0;
    let sum = 0;
    for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
        if (j > 0)
            logChoose += Math.log((n - j + 1) / j);
        const [above, below] = [d + j / n, 1 - d - j / n];
        if (below < 0 || (below === 0 && j < n))
            continue;
        sum += Math.exp(logChoose + (j - 1) * Math.log(above) + (j === n ? 0 : (n - j) * Math.log(below)));
    }
    return Math.min(1, d * sum);
}
function marsagliaTsangWang(d, n) {
    const k = Math.floor(n * d) + 1;
    const size = 2 * k - 1;
    const power = matrixPower(bandMatrix(k - n * d, size), size, n);
    let { exponent } = power;
    let probability = power.values[(k - 1) * size + (k - 1)];
    for (let i = 1; i <= n; i++) {
        probability = (probability * i) / n;
        if (probability >= 1e-140)
            continue;
        probability *= 1e140;
        exponent -= 140;
    }
    return probability * 10 ** exponent;
}
function bandMatrix(h, size) {
    const matrix = new Float64Array(size * size);
    const set = (row, column, value) => {
        matrix[row * size + column] = value;
    };
    const get = (row, column) => matrix[row * size + column];
    for (let row = 0; row < size; row++)
        for (let column = 0; column <= Math.min(row + 1, size - 1); column++)
            set(row, column, 1);
    for (let i = 0; i < size; i++) {
        set(i, 0, get(i, 0) - h ** (i + 1));
        set(size - 1, i, get(size - 1, i) - h ** (size - i));
    }
    if (2 * h > 1)
        set(size - 1, 0, get(size - 1, 0) + (2 * h - 1) ** size);
    for (let row = 0; row < size; row++) {
        for (let column = 0; column <= Math.min(row + 1, size - 1); column++) {
            for (let divisor = 1; divisor <= row - column + 1; divisor++)
                set(row, column, get(row, column) / divisor);
        }
    }
    return matrix;
}
function matrixPower(matrix, size, n) {
    if (n === 1)
        return { values: matrix, exponent: 0 };
    const half = matrixPower(matrix, size, Math.floor(n / 2));
    let values = product(half.values, half.values, size);
    if (n % 2 === 1)
        values = product(matrix, values, size);
    const exponent = 2 * half.exponent;
    const middle = values[Math.floor(size / 2) * (size + 1)];
    if (middle <= 1e140)
        return { values, exponent };
    return { values: values.map((value) => value * 1e-140), exponent: exponent + 140 };
}
function product(a, b, size) {
    const result = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let inner = 0; inner < size; inner++) {
            const factor = a[row * size + inner];
            if (factor === 0)
                continue;
            for (let column = 0; column < size; column++) {
                const at = row * size + column;
                result[at] = result[at] + factor * b[inner * size + column];
            }
        }
    }
    return result;
}


/***/ }),

/***/ 69927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ pitHistogram),
/* harmony export */   al: () => (/* binding */ pitUniformityTest),
/* harmony export */   r7: () => (/* binding */ requirePit)
/* harmony export */ });
/* harmony import */ var _kolmogorov_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82785);

function pitUniformityTest(pit) {
    requirePit(pit, 1);
    const sorted = pit.slice().sort();
    const n = sorted.length;
    let statistic = 0;
    for (let i = 0; i < n; i++) {
        const u = sorted[i];
        statistic = Math.max(statistic, (i + 1) / n - u, u - i / n);
    }
    return { statistic, pvalue: (0,_kolmogorov_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .kolmogorovExactSurvival */ .h)(statistic, n) };
}
function pitHistogram(pit, bins) {
    requirePit(pit, 1);
    if (!Number.isInteger(bins) || bins < 1)
        throw new RangeError(`The number of bins is ${bins}; give 1 or more.`);
    const counts = Array.from({ length: bins }, () => 0);
    for (const u of pit) {
        const bin = Math.min(bins - 1, Math.floor(u * bins));
        counts[bin] = counts[bin] + 1;
    }
    return counts;
}
function requirePit(pit, minimum) {
    if (pit.length < minimum)
        throw new RangeError(`There are ${pit.length} PIT values; ${minimum} are needed.`);
    const wrong = pit.findIndex((u) => !(u >= 0 && u <= 1));
    if (wrong >= 0)
        throw new RangeError(`The PIT of day ${wrong} is ${pit[wrong]}; a probability lies within 0 and 1.`);
}


/***/ }),

/***/ 98578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ zoneBounds),
/* harmony export */   cc: () => (/* binding */ trafficLight),
/* harmony export */   g4: () => (/* binding */ zoneProbabilities),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10524);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85958);


const AMBER_PROBABILITY = 0.95;
const RED_PROBABILITY = 0.9999;
function zoneBounds(observations, probability) {
    (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCoverage */ .eL)(0, observations, probability);
    return {
        amberFrom: Math.max(1, quantile(AMBER_PROBABILITY, observations, probability)),
        redFrom: Math.max(1, quantile(RED_PROBABILITY, observations, probability)),
    };
}
function quantile(cumulative, observations, probability) {
    let k = 0;
    while (k < observations && (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(k, observations, probability) < cumulative)
        k++;
    return k;
}
function zoneOf(count, { amberFrom, redFrom }) {
    if (count >= redFrom)
        return 'red';
    return count >= amberFrom ? 'amber' : 'green';
}
function trafficLight(count, observations, probability, bounds = zoneBounds(observations, probability)) {
    (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCoverage */ .eL)(count, observations, probability);
    return {
        zone: zoneOf(count, bounds),
        bounds,
        probability: (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(count, observations, probability),
        typeIError: count === 0 ? 1 : (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialSurvival */ .iL)(count - 1, observations, probability),
    };
}
function zoneProbabilities(observations, trueProbability, { amberFrom, redFrom }) {
    (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCoverage */ .eL)(0, observations, trueProbability);
    const atLeast = (k) => (k <= 0 ? 1 : (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialSurvival */ .iL)(k - 1, observations, trueProbability));
    const red = atLeast(redFrom);
    const notGreen = atLeast(amberFrom);
    return { green: 1 - notGreen, amber: notGreen - red, red };
}


/***/ }),

/***/ 57307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BLOCK)
/* harmony export */ });
const BLOCK = 1 << 13;


/***/ }),

/***/ 18527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ medianReplicates),
/* harmony export */   s: () => (/* binding */ sortedValues)
/* harmony export */ });
/* harmony import */ var _ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27910);
/* harmony import */ var _poisson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39907);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44701);



function sortedValues(values) {
    return { kind: 'median', ...(0,_ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(values) };
}
function medianReplicates(sorted, drawn, out, at, width) {
    for (let lane = 0; lane < _poisson_js__WEBPACK_IMPORTED_MODULE_1__/* .LANES */ .Ci; lane++)
        out[at + lane * width] = medianIn(lane, sorted, drawn);
}
function medianIn(lane, { order, values }, drawn) {
    let total = 0;
    for (let row = 0; row < order.length; row++)
        total += (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .weightIn */ .Y)(drawn, row, lane);
    const half = total / 2;
    let [below, k] = [0, 0];
    while (k < order.length - 1) {
        below += (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .weightIn */ .Y)(drawn, order[k], lane);
        if (below >= half)
            break;
        k++;
    }
    let next = k;
    if (below === half) {
        next = k + 1;
        while (next < order.length - 1 && (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .weightIn */ .Y)(drawn, order[next], lane) === 0)
            next++;
    }
    return (values[k] + values[Math.min(next, order.length - 1)]) / 2;
}


/***/ }),

/***/ 39907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   bJ: () => (/* binding */ MOST_DRAWN),
/* harmony export */   r2: () => (/* binding */ poissonDraws)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);
/* harmony import */ var _random_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77781);


const { imul } = Math;
const LANES = 4;
const MOST_DRAWN = 8;
const CHOICES = 1 << 16;
const COUNTS = countTable();
const BYTES = [...new Uint8Array(Uint32Array.of(0x03_02_01_00).buffer)];
function poissonDraws(seed, first) {
    const states = BYTES.map((_, lane) => Int32Array.from((0,_random_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomState */ .D)(seed, first + lane)));
    return {
        fill: (words, only) => {
            const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
            const lanes = only === undefined ? states.keys() : [only];
            for (const lane of lanes) {
                const state = states[lane];
                const byte = BYTES.indexOf(lane);
                for (let i = byte; i < bytes.length; i += LANES * _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .I)
                    drawBlock(bytes, i, Math.min(i + LANES * _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .I, bytes.length), state);
            }
        },
    };
}
function drawBlock(bytes, from, to, state) {
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let i = from; i < to; i += 2 * LANES) {
        const scrambled = imul(b, 5);
        const word = imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        bytes[i] = COUNTS[word & (CHOICES - 1)];
        bytes[i + LANES] = COUNTS[word >>> 16];
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}
function countTable() {
    const table = new Uint8Array(CHOICES);
    let [probability, cumulated, next] = [Math.exp(-1), 0, 0];
    for (let count = 0; next < CHOICES; count++) {
        cumulated += probability;
        probability /= count + 1;
        const end = Math.round(cumulated * CHOICES);
        table.fill(count, next, end);
        next = end;
    }
    return table;
}


/***/ }),

/***/ 71033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RANKING_OUTPUTS),
  Re: () => (/* binding */ rankingReplicates),
  op: () => (/* binding */ rankingSteps)
});

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ranking.js
var ranking_ranking = __webpack_require__(46342);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/poisson.js
var poisson = __webpack_require__(39907);
;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/lane-sums.js

function laneSums({ counts, addable, sampleWeights }, order, places, from, to, sums) {
    if (sampleWeights === undefined)
        sumCounts(counts, addable, order, places, from, to, sums);
    else
        sumWeights(counts, sampleWeights, order, places, from, to, sums);
}
function sumCounts(counts, addable, order, places, from, to, sums) {
    let i = from === 0 ? 0 : places[from - 1];
    let at = 0;
    for (let k = from; k < to; k++) {
        const end = places[k];
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        while (i < end) {
            const stop = Math.min(i + addable, end);
            let words = 0;
            for (; i < stop; i++)
                words = (words + counts[order[i]]) | 0;
            first += words & 0xff;
            second += (words >>> 8) & 0xff;
            third += (words >>> 16) & 0xff;
            fourth += words >>> 24;
        }
        sums[at] = first;
        sums[at + 1] = second;
        sums[at + 2] = third;
        sums[at + 3] = fourth;
        at += poisson/* LANES */.Ci;
    }
}
function sumWeights(counts, sampleWeights, order, places, from, to, sums) {
    let i = from === 0 ? 0 : places[from - 1];
    let at = 0;
    for (let k = from; k < to; k++) {
        const end = places[k];
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        for (; i < end; i++) {
            const row = order[i];
            const word = counts[row];
            const weight = sampleWeights[row];
            first += (word & 0xff) * weight;
            second += ((word >>> 8) & 0xff) * weight;
            third += ((word >>> 16) & 0xff) * weight;
            fourth += (word >>> 24) * weight;
        }
        sums[at] = first;
        sums[at + 1] = second;
        sums[at + 2] = third;
        sums[at + 3] = fourth;
        at += poisson/* LANES */.Ci;
    }
}

;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/ranking-statistics.js



const PLACES = 3 * 256;
const NOTHING = 1e-300;
const RANKING_OUTPUTS = ['roc_auc', 'average_precision', 'ks_statistic'];
function rankingSteps(ranking, stratified, sampleWeights) {
    const { positive, negative } = (0,ranking_ranking/* classTotals */.ys)(ranking, sampleWeights);
    const odds = stratified ? negative / positive : undefined;
    return { kind: 'ranking', odds, ...orderAndSteps(ranking) };
}
function orderAndSteps({ codes, positives }) {
    const order = new Int32Array(codes.length);
    const steps = new Int32Array(3 * positives);
    let [start, used] = [0, 0];
    for (let end = 1; end <= codes.length; end++) {
        if (!(0,ranking_ranking/* isLastOfTie */.OD)(codes[end - 1]))
            continue;
        let place = start;
        for (let i = start; i < end; i++) {
            const code = codes[i];
            if ((0,ranking_ranking/* isPositive */.ep)(code))
                order[place++] = (0,ranking_ranking/* rowOf */.OB)(code);
        }
        if (place > start) {
            steps.set([start, place, end], used);
            used += 3;
        }
        for (let i = start; i < end; i++) {
            const code = codes[i];
            if (!(0,ranking_ranking/* isPositive */.ep)(code))
                order[place++] = (0,ranking_ranking/* rowOf */.OB)(code);
        }
        start = end;
    }
    return { order, steps: steps.slice(0, used) };
}
function rankingReplicates({ order, steps, odds }, drawn, out, at, width) {
    const { classes } = drawn;
    if (classes === undefined)
        throw new RangeError('A ranking is resampled by the classes of its rows.');
    const curves = Array.from({ length: poisson/* LANES */.Ci }, (_, lane) => {
        const [positive, negative] = [classes.positive[lane], classes.negative[lane]];
        const worth = odds === undefined ? 1 : (odds * positive) / negative;
        return { positive, negative, worth, at: new Float64Array(POINT) };
    });
    const sums = new Float64Array(poisson/* LANES */.Ci * PLACES);
    for (let k = 0; k < steps.length; k += PLACES) {
        const end = Math.min(k + PLACES, steps.length);
        laneSums(drawn, order, steps, k, end, sums);
        for (const [lane, curve] of curves.entries())
            follow(curve, sums, lane, poisson/* LANES */.Ci * (end - k));
    }
    for (const [lane, { positive, negative, at: point }] of curves.entries()) {
        const pairs = positive * negative;
        const place = at + lane * width;
        out[place] = point[PAIRS] / pairs;
        out[place + 1] = point[PRECISION] / positive;
        out[place + 2] = point[DISTANCE] / pairs;
    }
}
const [TRUE_POSITIVE, FALSE_POSITIVE, PAIRS, PRECISION, DISTANCE, POINT] = [0, 1, 2, 3, 4, 5];
function follow({ positive, negative, worth, at }, sums, lane, length) {
    let truePositive = at[TRUE_POSITIVE];
    let falsePositive = at[FALSE_POSITIVE];
    let pairs = at[PAIRS];
    let precision = at[PRECISION];
    let distance = at[DISTANCE];
    for (let k = lane; k < length; k += 3 * poisson/* LANES */.Ci) {
        const gain = sums[k + poisson/* LANES */.Ci];
        const ties = sums[k + 2 * poisson/* LANES */.Ci];
        falsePositive += sums[k];
        pairs += gain * (negative - falsePositive - ties / 2);
        truePositive += gain;
        falsePositive += ties;
        precision += (gain * truePositive) / (truePositive + worth * falsePositive + NOTHING);
        const ahead = truePositive * negative - falsePositive * positive;
        if (ahead > distance)
            distance = ahead;
    }
    at[TRUE_POSITIVE] = truePositive;
    at[FALSE_POSITIVE] = falsePositive;
    at[PAIRS] = pairs;
    at[PRECISION] = precision;
    at[DISTANCE] = distance;
}


/***/ }),

/***/ 44701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ drawing),
  Y: () => (/* binding */ weightIn)
});

// EXTERNAL MODULE: ./lib/shared/statistics/influence/rows.js
var influence_rows = __webpack_require__(17776);
// EXTERNAL MODULE: ./lib/shared/statistics/blocks.js
var blocks = __webpack_require__(57307);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/poisson.js
var poisson = __webpack_require__(39907);
;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/class-weights.js


function classWeights(counts, labels, sampleWeights) {
    const weights = { positive: new Float64Array(poisson/* LANES */.Ci), negative: new Float64Array(poisson/* LANES */.Ci) };
    for (let i = 0; i < counts.length; i += blocks/* BLOCK */.I) {
        const end = Math.min(i + blocks/* BLOCK */.I, counts.length);
        if (sampleWeights === undefined)
            addCounts(counts, labels, i, end, weights);
        else
            addWeights(counts, labels, sampleWeights, i, end, weights);
    }
    return weights;
}
const EVERY_OTHER_BYTE = 0x00_ff_00_ff;
const HALF = 0xffff;
const ADDABLE = 256;
function addCounts(counts, labels, from, to, into) {
    const { positive, negative } = into;
    for (let i = from; i < to;) {
        const stop = Math.min(i + ADDABLE, to);
        let [even, odd, evenPositive, oddPositive] = [0, 0, 0, 0];
        for (; i < stop; i++) {
            const word = counts[i];
            const ofPositive = word & -labels[i];
            even = (even + (word & EVERY_OTHER_BYTE)) | 0;
            odd = (odd + ((word >>> 8) & EVERY_OTHER_BYTE)) | 0;
            evenPositive = (evenPositive + (ofPositive & EVERY_OTHER_BYTE)) | 0;
            oddPositive = (oddPositive + ((ofPositive >>> 8) & EVERY_OTHER_BYTE)) | 0;
        }
        for (let lane = 0; lane < poisson/* LANES */.Ci; lane++) {
            const shift = lane < 2 ? 0 : 16;
            const drawn = ((lane % 2 === 0 ? even : odd) >>> shift) & HALF;
            const ofPositive = ((lane % 2 === 0 ? evenPositive : oddPositive) >>> shift) & HALF;
            positive[lane] = positive[lane] + ofPositive;
            negative[lane] = negative[lane] + drawn - ofPositive;
        }
    }
}
function addWeights(counts, labels, sampleWeights, from, to, { positive, negative }) {
    for (let lane = 0; lane < poisson/* LANES */.Ci; lane++) {
        let [ofPositive, ofNegative] = [0, 0];
        for (let i = from; i < to; i++) {
            const weight = ((counts[i] >>> (8 * lane)) & 0xff) * sampleWeights[i];
            if (labels[i] === 1)
                ofPositive += weight;
            else
                ofNegative += weight;
        }
        positive[lane] = positive[lane] + ofPositive;
        negative[lane] = negative[lane] + ofNegative;
    }
}

;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/resampling.js



const LANE = 0xff;
function weightIn({ counts, sampleWeights }, row, lane) {
    const count = (counts[row] >>> (8 * lane)) & LANE;
    return sampleWeights === undefined ? count : count * sampleWeights[row];
}
const MAX_DRAWS = 100;
function drawing(resampling) {
    const { rows, units, sampleWeights, labels } = resampling;
    (0,influence_rows/* rowCount */.oW)({ length: rows }, sampleWeights, labels, ...units.map(({ codes }) => codes));
    (0,influence_rows/* totalWeight */.zN)(rows, sampleWeights);
    if (labels !== undefined)
        (0,influence_rows/* requireBinary */.tG)(labels);
    const most = poisson/* MOST_DRAWN */.bJ ** Math.max(1, units.length);
    if (most > LANE)
        throw new RangeError(`Rows belong to units of ${units.length} kinds; at most two can be drawn.`);
    const counts = new Int32Array(rows);
    const drawAgain = drawingOf(counts, units);
    return (draws) => {
        let lane;
        for (let attempt = 0; attempt < MAX_DRAWS; attempt++) {
            drawAgain(draws, lane);
            const classes = labels && classWeights(counts, labels, sampleWeights);
            const drawn = { counts, addable: Math.floor(LANE / most), sampleWeights, classes };
            lane = classes === undefined ? laneOfNothing(drawn) : laneWithoutAClass(classes);
            if (lane === undefined)
                return drawn;
        }
        throw new RangeError(`A bootstrap replicate lacked a class ${MAX_DRAWS} times in a row: there are too few rows of the rarer class.`);
    };
}
function drawingOf(counts, units) {
    const ofUnits = units.map(({ count }) => new Int32Array(count));
    return (draws, lane) => {
        if (units.length === 0)
            draws.fill(counts, lane);
        for (const [kind, { codes }] of units.entries()) {
            const drawn = ofUnits[kind];
            draws.fill(drawn, lane);
            if (kind === 0)
                spread(drawn, codes, counts);
            else
                multiply(drawn, codes, counts);
        }
    };
}
function spread(ofUnits, codes, counts) {
    for (let i = 0; i < counts.length; i++)
        counts[i] = ofUnits[codes[i]];
}
function multiply(ofUnits, codes, counts) {
    for (let i = 0; i < counts.length; i++) {
        const [a, b] = [counts[i], ofUnits[codes[i]]];
        let product = 0;
        for (let bit = 0; bit < 8 * poisson/* LANES */.Ci; bit += 8)
            product |= (((a >>> bit) & LANE) * ((b >>> bit) & LANE)) << bit;
        counts[i] = product;
    }
}
function laneWithoutAClass({ positive, negative }) {
    for (let lane = 0; lane < poisson/* LANES */.Ci; lane++) {
        if (!(positive[lane] > 0 && negative[lane] > 0))
            return lane;
    }
    return undefined;
}
function laneOfNothing(drawn) {
    for (let lane = 0; lane < poisson/* LANES */.Ci; lane++) {
        let row = 0;
        while (row < drawn.counts.length && weightIn(drawn, row, lane) === 0)
            row++;
        if (row === drawn.counts.length)
            return lane;
    }
    return undefined;
}


/***/ }),

/***/ 40131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   as: () => (/* binding */ clusterUnits),
/* harmony export */   b_: () => (/* binding */ dateBlocks),
/* harmony export */   cL: () => (/* binding */ dateCount)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function clusterUnits(clusters) {
    return { codes: clusters, count: (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(clusters) };
}
function dateBlocks(dates, length) {
    const seen = new Uint8Array((0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(dates));
    for (let i = 0; i < dates.length; i++)
        seen[dates[i]] = 1;
    const blocks = new Int32Array(seen.length);
    let occurring = 0;
    for (let date = 0; date < seen.length; date++) {
        blocks[date] = Math.floor(occurring / length);
        occurring += seen[date];
    }
    return { codes: dates.map((date) => blocks[date]), count: Math.ceil(occurring / length) };
}
function dateCount(dates) {
    return new Set(dates).size;
}


/***/ }),

/***/ 47474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ binTable)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function binTable(labels, probabilities, { count, codes }, weights) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(labels, probabilities, codes, weights);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)(labels);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .totalWeight */ .zN)(rows, weights);
    const sums = Array.from({ length: count }, () => ({
        rows: 0,
        weight: 0,
        squares: 0,
        events: 0,
        y: 0,
        p: 0,
        pp: 0,
        py: 0,
    }));
    for (let i = 0; i < rows; i++) {
        const sum = sums[codes[i]];
        const [p, y, weight] = [probabilities[i], labels[i], weights?.[i] ?? 1];
        sum.rows++;
        sum.events += y;
        sum.weight += weight;
        sum.squares += weight ** 2;
        sum.y += weight * y;
        sum.p += weight * p;
    }
    for (let i = 0; i < rows; i++) {
        const sum = sums[codes[i]];
        const weight = weights?.[i] ?? 1;
        const deviation = probabilities[i] - sum.p / sum.weight;
        sum.pp += weight * deviation ** 2;
        sum.py += weight * deviation * labels[i];
    }
    return sums
        .filter(({ weight }) => weight > 0)
        .map(({ rows, weight, squares, events, y, p, pp, py }) => ({
        ...{ rows, weight, events },
        effectiveRows: weight ** 2 / squares,
        meanPredicted: p / weight,
        observedRate: y / weight,
        predictedVariance: pp / weight,
        covariance: py / weight,
    }));
}


/***/ }),

/***/ 26554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ equalMassBins)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17776);
/* harmony import */ var _ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27910);


function equalMassBins(probabilities, bins) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(probabilities);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbabilities */ .t9)(probabilities);
    if (!Number.isInteger(bins) || bins < 1)
        throw new RangeError(`The number of bins is ${bins}; give a whole number.`);
    const sorted = (0,_ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortAscending */ .V)(probabilities);
    const edges = [];
    for (let k = 1; k <= bins; k++) {
        const edge = sorted[Math.max(1, Math.round((k * rows) / bins)) - 1];
        if (edge !== edges.at(-1))
            edges.push(edge);
    }
    const codes = new Int32Array(rows);
    for (let i = 0; i < rows; i++)
        codes[i] = firstAtLeast(edges, probabilities[i]);
    return { count: edges.length, codes };
}
function firstAtLeast(edges, value) {
    let [low, high] = [0, edges.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] >= value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 69750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ confusionMatrixAtCut),
/* harmony export */   gM: () => (/* binding */ confusionMatrix),
/* harmony export */   pY: () => (/* binding */ marginsOf)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function confusionMatrixAtCut(labels, scores, cut, weights) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(labels, scores, weights);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)(labels);
    if (Number.isNaN(cut))
        throw new RangeError('The cut is not a number.');
    const cells = new Uint8Array(rows);
    for (let i = 0; i < rows; i++) {
        const score = scores[i];
        if (Number.isNaN(score))
            throw new RangeError(`The score of row ${i} is not a number.`);
        cells[i] = 2 * labels[i] + (score >= cut ? 1 : 0);
    }
    return counted(2, cells, weights);
}
function confusionMatrix(actual, predicted, classes, weights) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(actual, predicted, weights);
    if (!Number.isInteger(classes) || classes < 2)
        throw new RangeError(`There are ${classes} classes; give 2 or more.`);
    const cells = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
        const [truth, guess] = [actual[i], predicted[i]];
        if (truth < 0 || truth >= classes)
            throw new RangeError(`Class ${truth} of row ${i} is not within 0 and ${classes - 1}.`);
        if (guess < 0 || guess >= classes) {
            throw new RangeError(`Predicted class ${guess} of row ${i} is not within 0 and ${classes - 1}.`);
        }
        cells[i] = truth * classes + guess;
    }
    return counted(classes, cells, weights);
}
function counted(classes, cells, weights) {
    const counts = new Float64Array(classes * classes);
    for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        counts[cell] = counts[cell] + (weights === undefined ? 1 : weights[i]);
    }
    return { classes, rows: cells.length, totalWeight: (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .totalWeight */ .zN)(cells.length, weights), counts, cells, weights };
}
function marginsOf({ classes, counts }) {
    const actual = new Float64Array(classes);
    const predicted = new Float64Array(classes);
    for (let i = 0; i < classes; i++) {
        for (let j = 0; j < classes; j++) {
            const count = counts[i * classes + j];
            actual[i] = actual[i] + count;
            predicted[j] = predicted[j] + count;
        }
    }
    return { actual, predicted };
}


/***/ }),

/***/ 95367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ betaCdf),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   VD: () => (/* binding */ betaLogitQuantile),
/* harmony export */   hE: () => (/* binding */ betaSurvival),
/* harmony export */   l_: () => (/* binding */ lnBeta)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30825);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60984);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46788);
/* harmony import */ var _increasing_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12143);




function lnBeta(a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('b', b);
    const [small, large] = a < b ? [a, b] : [b, a];
    if (large < 10)
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(small) + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(small + large);
    const n = a + b;
    if (small < 10) {
        return ((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(small) +
            (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(large) -
            (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) -
            (large - 0.5) * Math.log1p(small / large) -
            small * (Math.log(n) - 1));
    }
    return (0.5 * (Math.log(2 * Math.PI) - Math.log(small)) +
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small) +
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(large) -
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) +
        small * Math.log(small / n) -
        (large - 0.5) * Math.log1p(small / large));
}
function betaCdf(x, a, b) {
    const inside = within(x);
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(inside, 1 - inside, a, b).lower;
}
function betaSurvival(x, a, b) {
    const inside = within(x);
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(inside, 1 - inside, a, b).upper;
}
function betaQuantile(p, a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProbability */ .HO)('p', p);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('b', b);
    if (p === 0 || p === 1)
        return p;
    return 1 / (1 + Math.exp(-betaLogitQuantile(p, 1 - p, a, b)));
}
function betaLogitQuantile(lower, upper, a, b) {
    if (upper < lower)
        return -betaLogitQuantile(upper, lower, b, a);
    const target = Math.log(lower);
    const far = (target + Math.log(a) + lnBeta(a, b)) / a;
    if (far < -700)
        return far;
    const at = (z) => {
        const x = 1 / (1 + Math.exp(-z));
        const y = 1 / (1 + Math.exp(z));
        const tail = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(x, y, a, b).lower;
        return { error: Math.log(tail) - target, slope: (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .a)(x, y, a, b) / tail };
    };
    return (0,_increasing_root_js__WEBPACK_IMPORTED_MODULE_3__/* .increasingRoot */ .e)(at, Math.log(a / b), -709, 709);
}
function within(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNumber */ .Bw)('x', x);
    return Math.min(1, Math.max(0, x));
}


/***/ }),

/***/ 10524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   iL: () => (/* binding */ binomialSurvival),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95367);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30825);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46788);



function binomialPmf(k, n, p) {
    requireTrials(k, n, p);
    if (k < 0 || k > n)
        return 0;
    if (p === 0 || p === 1)
        return k === (p === 0 ? 0 : n) ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return p ** n;
    return ((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .a)(p, 1 - p, k, n - k) / k) * (n / (n - k));
}
function binomialCdf(k, n, p) {
    requireTrials(k, n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaSurvival */ .hE)(p, k + 1, n - k);
}
function binomialSurvival(k, n, p) {
    requireTrials(k, n, p);
    if (k < 0)
        return 1;
    return k >= n ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .Ik)(p, k + 1, n - k);
}
function requireTrials(k, n, p) {
    if (!Number.isInteger(k))
        throw new RangeError(`k must be a whole number, not ${k}.`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCount */ .v6)('n', n);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProbability */ .HO)('p', p);
}


/***/ }),

/***/ 32736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance)
/* harmony export */ });
function deviance(m, x, difference) {
    const u = difference / m;
    if (u < -0.5)
        return m * (u - Math.log(x / m));
    if (u > 1)
        return m * (u - Math.log1p(u));
    const r = u / (2 + u);
    const square = r * r;
    let power = 2 * r * square;
    let sum = 0;
    for (let k = 3;; k += 2) {
        const next = sum + power / k;
        if (next === sum)
            return m * (u * r - sum);
        sum = next;
        power *= square;
    }
}


/***/ }),

/***/ 30825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireNumber),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
function requireNumber(name, x) {
    if (Number.isNaN(x))
        throw new RangeError(`${name} is not a number.`);
}
function requireProbability(name, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`${name} must be a probability from 0 to 1, not ${p}.`);
}
function requirePositive(name, x) {
    if (!(x > 0 && x < Number.POSITIVE_INFINITY))
        throw new RangeError(`${name} must be positive and finite, not ${x}.`);
}
function requireCount(name, n) {
    if (!(Number.isInteger(n) && n >= 0))
        throw new RangeError(`${name} must be a whole number, 0 or more, not ${n}.`);
}


/***/ }),

/***/ 60984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   $d: () => (/* binding */ gammaFactor),
/* harmony export */   NO: () => (/* binding */ gammaTails),
/* harmony export */   j5: () => (/* binding */ regularizedGammaQ),
/* harmony export */   qH: () => (/* binding */ regularizedGammaP),
/* harmony export */   yM: () => (/* binding */ lnGamma)
/* harmony export */ });
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32736);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30825);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87387);



const EPSILON = 1e-17;
const HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI);
const ONE_LESS_EULER = 1 - 0.5772156649015329;
const ZETA_LESS_ONE = [
    0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
    0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
    0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
    7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
    2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
    7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
function lnGamma(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)('x', x);
    if (x < 0.5)
        return lnGammaOfTwoAnd(x) - Math.log1p(x) - Math.log(x);
    if (x < 1.5)
        return lnGammaOfTwoAnd(x - 1) - Math.log(x);
    if (x >= 10)
        return (x - 0.5) * Math.log(x) - x + HALF_LN_2_PI + stirlingError(x);
    let product = 1;
    let rest = x;
    while (rest >= 2.5) {
        rest--;
        product *= rest;
    }
    return Math.log(product) + lnGammaOfTwoAnd(rest - 2);
}
function lnGammaOfTwoAnd(z) {
    let sum = 0;
    for (let k = ZETA_LESS_ONE.length + 1; k >= 2; k--)
        sum = (ZETA_LESS_ONE[k - 2] / k - sum) * z;
    return z * (ONE_LESS_EULER + sum);
}
function stirlingError(x) {
    let climbed = 0;
    let y = x;
    for (; y < 10; y++)
        climbed += (y + 0.5) * Math.log1p(1 / y) - 1;
    return climbed + (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(1 / (y * y), STIRLING) / y;
}
function regularizedGammaP(a, x) {
    return gammaTails(a, x).lower;
}
function regularizedGammaQ(a, x) {
    return gammaTails(a, x).upper;
}
function gammaTails(a, x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)('a', a);
    if (!(x >= 0))
        throw new RangeError(`x must be 0 or more, not ${x}.`);
    if (x === 0)
        return { lower: 0, upper: 1 };
    if (x === Number.POSITIVE_INFINITY)
        return { lower: 1, upper: 0 };
    if (x < a + 1) {
        const lower = gammaFactor(a, x) * lowerSeries(a, x);
        return { lower, upper: a < 0.5 ? upperOfSmallShape(a, x) : 1 - lower };
    }
    const upper = a * gammaFactor(a, x) * upperFraction(a, x);
    return { lower: 1 - upper, upper };
}
function gammaFactor(a, x) {
    if (a < 1)
        return Math.exp(a * Math.log(x) - x - lnGamma(1 + a));
    return Math.exp(-stirlingError(a) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(a, x, x - a)) / Math.sqrt(2 * Math.PI * a);
}
function lowerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > EPSILON * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
function upperOfSmallShape(a, x) {
    const lnFactor = a * Math.log(x) - lnGamma(1 + a);
    let term = 1;
    let sum = 0;
    for (let k = 1; Math.abs(term) > EPSILON * Math.abs(sum); k++) {
        term *= -x / k;
        sum += term / (a + k);
    }
    return -Math.expm1(lnFactor) - Math.exp(lnFactor) * a * sum;
}
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = Number.POSITIVE_INFINITY;
    let d = 1 / b;
    let value = d;
    for (let k = 1;; k++) {
        const numerator = k * (a - k);
        b += 2;
        d = 1 / (b + numerator * d);
        c = b + numerator / c;
        const change = c * d;
        value *= change;
        if (!(Math.abs(change - 1) > 1e-16))
            return value;
    }
}


/***/ }),

/***/ 46788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ betaTails),
/* harmony export */   a: () => (/* binding */ betaFactor)
/* harmony export */ });
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32736);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30825);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60984);



function betaTails(x, y, a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePositive */ .z6)('b', b);
    if (x === 0)
        return { lower: 0, upper: 1 };
    if (y === 0)
        return { lower: 1, upper: 0 };
    if (b * x <= a * y) {
        const lower = betaFactor(x, y, a, b) * fraction(x, y, a, b);
        return { lower, upper: 1 - lower };
    }
    const upper = betaFactor(x, y, a, b) * fraction(y, x, b, a);
    return { lower: 1 - upper, upper };
}
function betaFactor(x, y, a, b) {
    const n = a + b;
    const excess = b * x - a * y;
    return (Math.sqrt(((a / n) * b) / (2 * Math.PI)) *
        Math.exp((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(b) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(a, n * x, excess) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(b, n * y, -excess)));
}
function fraction(x, y, a, b) {
    const lambda = a * y - b * x;
    const first = (a * (lambda + 1)) / (a + 1);
    let value = first;
    let c = first;
    let d = 0;
    for (let k = 1;; k++) {
        const twice = a + 2 * k;
        const numerator = (((a + k - 1) * (a + b + k - 1)) / (twice - 1)) * ((k * (b - k) * x) / (twice - 1)) * x;
        const denominator = k + (k * (b - k) * x) / (twice - 1) + ((a + k) * (lambda + 1 + k * (1 + y))) / (twice + 1);
        d = 1 / (denominator + numerator * d);
        c = denominator + numerator / c;
        const change = c * d;
        value *= change;
        if (!(Math.abs(change - 1) > 1e-16))
            return 1 / value;
    }
}


/***/ }),

/***/ 12143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ increasingRoot)
/* harmony export */ });
const STEPS = 200;
function increasingRoot(at, start, low, high) {
    let [left, right] = [low, high];
    let z = Math.min(right, Math.max(left, start));
    for (let step = 0; step < STEPS; step++) {
        const { error, slope } = at(z);
        if (error === 0)
            return z;
        if (error < 0)
            left = z;
        else
            right = z;
        const newton = z - error / slope;
        if (Math.abs(newton - z) <= Number.EPSILON * Math.abs(z))
            return newton;
        const next = newton > left && newton < right ? newton : left + (right - left) / 2;
        if (next === z || next <= left || next >= right)
            return z;
        z = next;
    }
    return z;
}


/***/ }),

/***/ 99718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ kolmogorovSurvival)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30825);

function kolmogorovSurvival(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)('x', x);
    if (x <= 0)
        return 1;
    let sum = 0;
    if (x < 1) {
        for (let odd = 1; odd <= 9; odd += 2)
            sum += Math.exp((-odd * odd * Math.PI * Math.PI) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 5; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}


/***/ }),

/***/ 71058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ normalPdf),
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30825);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87387);


const SQRT_2_PI = Math.sqrt(2 * Math.PI);
const CENTRE = [
    [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
    [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1.0],
];
const MIDDLE = [
    [
        9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
        8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
    ],
    [
        19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
        235.387901782625, 22.266688044328117, 1.0,
    ],
];
const TAIL = [
    [
        2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
        0.023073441764940174,
    ],
    [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1.0],
];
const QUANTILE_CENTRE = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
const QUANTILE_MIDDLE = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const QUANTILE_TAIL = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    [
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];
function normalPdf(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)('x', x);
    return gauss(Math.abs(x)) / SQRT_2_PI;
}
function normalCdf(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)('x', x);
    return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}
function normalSurvival(x) {
    return normalCdf(-x);
}
function normalQuantile(p) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('p', p);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
    const tail = q < 0 ? p : 1 - p;
    if (tail === 0)
        return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const r = Math.sqrt(-Math.log(tail));
    const x = r <= 5 ? ratio(QUANTILE_MIDDLE, r - 1.6) : ratio(QUANTILE_TAIL, r - 5);
    return q < 0 ? -x : x;
}
function upperTail(x) {
    if (x < 0.66291)
        return 0.5 - x * ratio(CENTRE, x * x);
    if (x < Math.sqrt(32))
        return gauss(x) * ratio(MIDDLE, x);
    if (x > 40)
        return 0;
    const inverse = 1 / (x * x);
    return (gauss(x) * (1 / SQRT_2_PI - inverse * ratio(TAIL, inverse))) / x;
}
function gauss(x) {
    if (x > 40)
        return 0;
    const near = Math.trunc(x * 16) / 16;
    return Math.exp((-near * near) / 2) * Math.exp((-(x - near) * (x + near)) / 2);
}
function ratio([numerator, denominator], x) {
    return (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(x, numerator) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(x, denominator);
}


/***/ }),

/***/ 87387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ polynomial)
/* harmony export */ });
function polynomial(x, coefficients) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}


/***/ }),

/***/ 33940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   qX: () => (/* binding */ studentTSurvival)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95367);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30825);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46788);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71058);




function studentTCdf(x, df) {
    return studentTSurvival(-x, df);
}
function studentTSurvival(x, df) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNumber */ .Bw)('x', x);
    requireDegrees(df);
    if (df === Number.POSITIVE_INFINITY)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalSurvival */ .IL)(x);
    const square = x * x;
    const outer = df / (df + square);
    const inner = square < df ? square / (df + square) : 1 / (1 + df / square);
    if (x > 0 && outer < 1e-300) {
        return Math.exp(-df * Math.log(x / Math.sqrt(df)) - Math.log(df) - (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .lnBeta */ .l_)(df / 2, 0.5));
    }
    const tails = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(outer, inner, df / 2, 0.5);
    return x >= 0 ? tails.lower / 2 : 0.5 + tails.upper / 2;
}
function studentTQuantile(p, df) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .requireProbability */ .HO)('p', p);
    requireDegrees(df);
    if (df === Number.POSITIVE_INFINITY || p === 0 || p === 1)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(p);
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    const x = Math.sqrt(df) * Math.exp(-(0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaLogitQuantile */ .VD)(2 * tail, 1 - 2 * tail, df / 2, 0.5) / 2);
    return p < 0.5 ? -x : x;
}
function requireDegrees(df) {
    if (!(df > 0))
        throw new RangeError(`The degrees of freedom must be positive, not ${df}.`);
}


/***/ }),

/***/ 61942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ logitUncertain)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65738);

function logitUncertain(value, standardError, df) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`The value is ${value}; it must lie between 0 and 1.`);
    const scaled = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentUncertain */ .t)(logit(value), standardError / (value * (1 - value)), df);
    return {
        value,
        standardError,
        method: 'logit scale',
        lower: (alpha) => expit(scaled.lower(alpha)),
        upper: (alpha) => expit(scaled.upper(alpha)),
        pAtMost: (threshold) => scaled.pAtMost(logit(threshold)),
        pAtLeast: (threshold) => scaled.pAtLeast(logit(threshold)),
    };
}
function logit(p) {
    if (p <= 0)
        return Number.NEGATIVE_INFINITY;
    return p >= 1 ? Number.POSITIVE_INFINITY : Math.log(p / (1 - p));
}
function expit(x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}


/***/ }),

/***/ 84535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rateUncertain)
/* harmony export */ });
/* unused harmony export exactRateUncertain */
/* harmony import */ var _distributions_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95367);
/* harmony import */ var _distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10524);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61609);



const ENOUGH = 100;
function rateUncertain(successes, rows) {
    return Math.min(successes, rows - successes) < ENOUGH
        ? exactRateUncertain(successes, rows)
        : (0,_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilsonUncertain */ .S)(successes, rows);
}
function exactRateUncertain(successes, rows) {
    if (!(rows > 0 && successes >= 0 && successes <= rows))
        throw new RangeError(`${successes} of ${rows} is no rate.`);
    const rate = successes / rows;
    return {
        value: rate,
        standardError: Math.sqrt((rate * (1 - rate)) / rows),
        method: 'exact (Clopper-Pearson)',
        lower: (alpha) => (successes === 0 ? 0 : (0,_distributions_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(alpha, successes, rows - successes + 1)),
        upper: (alpha) => (successes === rows ? 1 : (0,_distributions_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - alpha, successes + 1, rows - successes)),
        pAtMost: (threshold) => (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialSurvival */ .iL)(successes - 1, rows, clamped(threshold)),
        pAtLeast: (threshold) => (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(successes, rows, clamped(threshold)),
    };
}
function clamped(threshold) {
    return Math.min(1, Math.max(0, threshold));
}


/***/ }),

/***/ 65738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ studentUncertain)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71058);
/* harmony import */ var _distributions_students_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33940);


function studentUncertain(value, standardError, df, method = 'Student t') {
    if (!Number.isFinite(value))
        throw new RangeError(`The value is ${value}, not a finite number.`);
    if (!(standardError > 0 && standardError < Number.POSITIVE_INFINITY))
        throw new RangeError(`The standard error is ${standardError}; it must be finite and above 0.`);
    if (!(df > 0))
        throw new RangeError(`There are ${df} degrees of freedom; there must be more than 0.`);
    const quantile = (p) => (df === Number.POSITIVE_INFINITY ? (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p) : (0,_distributions_students_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(p, df));
    const survival = (x) => (df === Number.POSITIVE_INFINITY ? (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(x) : (0,_distributions_students_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTSurvival */ .qX)(x, df));
    return {
        value,
        standardError,
        method,
        lower: (alpha) => value + quantile(alpha) * standardError,
        upper: (alpha) => value - quantile(alpha) * standardError,
        pAtMost: (threshold) => survival((value - threshold) / standardError),
        pAtLeast: (threshold) => survival((threshold - value) / standardError),
    };
}


/***/ }),

/***/ 61609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wilsonUncertain)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71058);

function wilsonUncertain(successes, rows) {
    if (!(rows > 0 && successes >= 0 && successes <= rows))
        throw new RangeError(`${successes} of ${rows} is no rate.`);
    const rate = successes / rows;
    const bound = (alpha, side) => {
        const z = -(0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha);
        const centre = rate + (z * z) / (2 * rows);
        const half = z * Math.sqrt((rate * (1 - rate)) / rows + (z * z) / (4 * rows * rows));
        return Math.min(1, Math.max(0, (centre + side * half) / (1 + (z * z) / rows)));
    };
    const score = (threshold) => {
        if (threshold <= 0)
            return rate > threshold ? Number.POSITIVE_INFINITY : 0;
        if (threshold >= 1)
            return rate < threshold ? Number.NEGATIVE_INFINITY : 0;
        return (rate - threshold) / Math.sqrt((threshold * (1 - threshold)) / rows);
    };
    return {
        value: rate,
        standardError: Math.sqrt((rate * (1 - rate)) / rows),
        method: 'Wilson',
        lower: (alpha) => (successes === 0 ? 0 : bound(alpha, -1)),
        upper: (alpha) => (successes === rows ? 1 : bound(alpha, 1)),
        pAtMost: (threshold) => (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(score(threshold)),
        pAtLeast: (threshold) => (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(-score(threshold)),
    };
}


/***/ }),

/***/ 28057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ bartlettSum),
/* harmony export */   iu: () => (/* binding */ fixedBandwidthDf),
/* harmony export */   tp: () => (/* binding */ defaultLags)
/* harmony export */ });
function defaultLags(periods, reach = 0) {
    return Math.min(periods - 1, Math.max(Math.ceil(1.3 * Math.sqrt(periods)) - 1, 6 * reach));
}
function fixedBandwidthDf(periods, lags) {
    return lags === 0 ? periods - 1 : Math.min(periods - 1, (0.8 * periods) / (lags + 1) + 1);
}
function bartlettSum(series, lags) {
    let sum = 0;
    for (let lag = 0; lag <= lags; lag++) {
        let products = 0;
        for (let t = lag; t < series.length; t++)
            products += series[t] * series[t - lag];
        sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products;
    }
    return Math.max(0, sum);
}


/***/ }),

/***/ 70037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ rowsByCode),
/* harmony export */   TB: () => (/* binding */ sumsByCode),
/* harmony export */   a3: () => (/* binding */ crossedSquares),
/* harmony export */   fT: () => (/* binding */ countsByCode),
/* harmony export */   pS: () => (/* binding */ occurringCodes)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function sumsByCode(values, codes, size = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(codes)) {
    const sums = new Float64Array(size);
    for (let i = 0; i < values.length; i++) {
        const code = codes[i];
        sums[code] = sums[code] + values[i];
    }
    return sums;
}
function countsByCode(codes, size) {
    const counts = new Float64Array(size);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        counts[code] = counts[code] + 1;
    }
    return counts;
}
function occurringCodes(counts) {
    return counts.reduce((occurring, count) => occurring + (count > 0 ? 1 : 0), 0);
}
function crossedSquares(values, codes, others) {
    const rows = rowsByCode(codes);
    const sums = new Float64Array((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(others));
    const seen = new Int32Array(sums.length).fill(-1);
    const touched = [];
    let [squares, pairs] = [0, 0];
    for (let k = 0; k < rows.length;) {
        const code = codes[rows[k]];
        touched.length = 0;
        for (; k < rows.length && codes[rows[k]] === code; k++) {
            const row = rows[k];
            const other = others[row];
            if (seen[other] !== code) {
                seen[other] = code;
                sums[other] = 0;
                touched.push(other);
            }
            sums[other] = sums[other] + values[row];
        }
        for (const other of touched)
            squares += sums[other] ** 2;
        pairs += touched.length;
    }
    return { squares, pairs };
}
function rowsByCode(codes) {
    const counts = countsByCode(codes, (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(codes));
    let start = 0;
    for (let code = 0; code < counts.length; code++) {
        const count = counts[code];
        counts[code] = start;
        start += count;
    }
    const rows = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        const place = counts[code];
        rows[place] = row;
        counts[code] = place + 1;
    }
    return rows;
}


/***/ }),

/***/ 96422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ transformed),
/* harmony export */   v: () => (/* binding */ pairedDifference)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function pairedDifference(candidate, champion, sign = 1, relative = 0) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(candidate.influence, champion.influence);
    const part = relative * Math.sign(champion.value);
    const influence = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const [own, other] = [candidate.influence[i], champion.influence[i]];
        influence[i] = sign * (own - other) + part * other;
    }
    return { value: sign * (candidate.value - champion.value) + part * champion.value, influence };
}
function transformed(estimate, transform, derivative) {
    const value = transform(estimate.value);
    const slope = derivative(estimate.value);
    if (!Number.isFinite(value) || !Number.isFinite(slope)) {
        throw new RangeError(`The transformation of ${estimate.value} is ${value} with derivative ${slope}.`);
    }
    return { value, influence: estimate.influence.map((each) => each * slope) };
}


/***/ }),

/***/ 17776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oW: () => (/* binding */ rowCount),
/* harmony export */   t9: () => (/* binding */ requireProbabilities),
/* harmony export */   tG: () => (/* binding */ requireBinary),
/* harmony export */   vs: () => (/* binding */ codeCount),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
function rowCount(...columns) {
    let rows;
    for (const column of columns) {
        if (column === undefined)
            continue;
        rows ??= column.length;
        if (column.length !== rows)
            throw new RangeError(`Columns differ in length: ${rows} and ${column.length} rows.`);
    }
    if (rows === undefined || rows === 0)
        throw new RangeError('There are no rows.');
    return rows;
}
function totalWeight(rows, weights) {
    if (weights === undefined)
        return rows;
    let total = 0;
    for (let i = 0; i < rows; i++) {
        const weight = weights[i];
        if (!(weight >= 0))
            throw new RangeError(`Weight ${weight} of row ${i} is not a number of 0 or more.`);
        total += weight;
    }
    if (!(total > 0) || total === Infinity)
        throw new RangeError(`The weights sum to ${total}.`);
    return total;
}
function requireBinary(labels) {
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] > 1)
            throw new RangeError(`Label ${labels[i]} of row ${i} is neither 0 nor 1.`);
    }
}
function requireProbabilities(probabilities) {
    for (let i = 0; i < probabilities.length; i++) {
        const p = probabilities[i];
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`Probability ${p} of row ${i} is not within 0 and 1.`);
    }
}
function codeCount(codes) {
    let highest = -1;
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        if (code < 0)
            throw new RangeError(`Code ${code} of row ${i} is negative.`);
        if (code > highest)
            highest = code;
    }
    return highest + 1;
}


/***/ }),

/***/ 61327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ standardError)
/* harmony export */ });
/* unused harmony export isDegenerate */
/* harmony import */ var _bartlett_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28057);
/* harmony import */ var _code_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70037);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);



function standardError(estimate, design = {}) {
    const { clusters, dates, strata } = design;
    const known = estimate.stratifiedVariance;
    if (strata !== undefined &&
        clusters === undefined &&
        dates === undefined &&
        known !== undefined &&
        known > NO_VARIANCE)
        return { standardError: Math.sqrt(known), df: strata.length - 2, method: 'stratified', units: strata.length };
    const { influence } = estimate;
    (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(influence, clusters, dates, strata);
    if (isDegenerate(estimate))
        throw new RangeError('The variance is 0: all rows contribute the same.');
    if (strata !== undefined) {
        if (clusters !== undefined || dates !== undefined)
            throw new RangeError('Strata exclude clusters and dates.');
        return finished(stratified(influence, strata));
    }
    const byCluster = clusters === undefined ? undefined : clustered(influence, clusters);
    const byDate = dates === undefined ? undefined : serial(influence, dates, design);
    if (byCluster !== undefined && byDate !== undefined) {
        return finished(twoWay(influence, clusters, dates, byCluster, byDate));
    }
    return finished(byCluster ?? byDate ?? independent(influence));
}
const NO_VARIANCE = 1e-24;
function isDegenerate(estimate) {
    const tolerance = 1e-12 * Math.abs(estimate.value);
    return estimate.influence.every((each) => Math.abs(each) <= tolerance);
}
function finished({ variance, ...rest }) {
    if (!(variance > 0))
        throw new RangeError(`The variance is ${variance}: no interval can be made.`);
    return { standardError: Math.sqrt(variance), ...rest };
}
function independent(influence) {
    const rows = influence.length;
    requireTwo(rows, 'row');
    const mean = sum(influence) / rows;
    let squares = 0;
    for (let i = 0; i < rows; i++)
        squares += (influence[i] - mean) ** 2;
    return { variance: squares / (rows * (rows - 1)), df: rows - 1, method: 'iid', units: rows };
}
function stratified(influence, strata) {
    const rows = influence.length;
    const codes = strata instanceof Int32Array ? strata : new Int32Array(strata);
    const sums = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsByCode */ .TB)(influence, codes);
    const counts = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByCode */ .fT)(codes, sums.length);
    const squares = new Float64Array(sums.length);
    for (let i = 0; i < rows; i++) {
        const stratum = codes[i];
        const mean = sums[stratum] / counts[stratum];
        squares[stratum] = squares[stratum] + (influence[i] - mean) ** 2;
    }
    let [variance, used] = [0, 0];
    for (let stratum = 0; stratum < sums.length; stratum++) {
        const size = counts[stratum];
        if (size === 0)
            continue;
        requireTwo(size, 'row of a stratum');
        used++;
        variance += (size * (squares[stratum] / (size - 1))) / rows ** 2;
    }
    return { variance, df: rows - used, method: 'stratified', units: rows };
}
function clustered(influence, clusters) {
    const sums = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsByCode */ .TB)(influence, clusters);
    const groups = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .occurringCodes */ .pS)((0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByCode */ .fT)(clusters, sums.length));
    requireTwo(groups, 'cluster');
    let squares = 0;
    for (const each of sums)
        squares += each * each;
    const variance = ((groups / (groups - 1)) * squares) / influence.length ** 2;
    return { variance, df: groups - 1, method: 'cluster', units: groups };
}
function serial(influence, dates, { lags: lastLag, reach }) {
    const sums = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsByCode */ .TB)(influence, dates);
    const counts = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByCode */ .fT)(dates, sums.length);
    const series = sums.filter((_, date) => counts[date] > 0);
    const periods = series.length;
    requireTwo(periods, 'date');
    const lags = lastLag ?? (0,_bartlett_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLags */ .tp)(periods, reach);
    if (!Number.isInteger(lags) || lags < 0 || lags >= periods) {
        throw new RangeError(`The last lag is ${lags}; give a whole number from 0 to ${periods - 1}.`);
    }
    const variance = ((periods / (periods - 1)) * (0,_bartlett_js__WEBPACK_IMPORTED_MODULE_2__/* .bartlettSum */ .GC)(series, lags)) / influence.length ** 2;
    return { variance, df: (0,_bartlett_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedBandwidthDf */ .iu)(periods, lags), method: 'hac', units: periods, lags };
}
function twoWay(influence, clusters, dates, byCluster, byDate) {
    const { squares, pairs } = (0,_code_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .crossedSquares */ .a3)(influence, clusters, dates);
    const crossing = ((pairs / (pairs - 1)) * squares) / influence.length ** 2;
    const variance = Math.max(byCluster.variance + byDate.variance - crossing, byCluster.variance, byDate.variance);
    const units = Math.min(byCluster.units, byDate.units);
    const df = Math.min(units - 1, satterthwaiteDf([byCluster, byDate]));
    return { variance, df, method: 'cluster+hac', units, lags: byDate.lags };
}
function satterthwaiteDf(parts) {
    const total = parts.reduce((all, { variance }) => all + variance, 0);
    return total ** 2 / parts.reduce((all, { variance, df }) => all + variance ** 2 / df, 0);
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}
function requireTwo(count, of) {
    if (count < 2)
        throw new RangeError(`A standard error needs more than one ${of}; there is ${count}.`);
}


/***/ }),

/***/ 58472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ UndefinedRow)
/* harmony export */ });
class UndefinedRow extends RangeError {
    row;
    says;
    constructor(row, says) {
        super(says(`row ${row}`));
        this.row = row;
        this.says = says;
    }
}


/***/ }),

/***/ 18888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17776);
/* harmony import */ var _undefined_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58472);


function weightedMean(values, weights) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(values, weights);
    const total = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .totalWeight */ .zN)(rows, weights);
    let sum = 0;
    for (let i = 0; i < rows; i++)
        sum += weights === undefined ? values[i] : weightedValue(values, weights, i);
    const value = sum / total;
    if (!Number.isFinite(value))
        throw undefinedMean(value, values);
    const influence = new Float64Array(rows);
    const scale = rows / total;
    for (let i = 0; i < rows; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        influence[i] = scale * weight * (values[i] - value);
    }
    return { value, influence };
}
function weightedValue(values, weights, i) {
    return weights[i] * values[i];
}
function undefinedMean(mean, values) {
    const row = values.findIndex((value) => !Number.isFinite(value));
    return row < 0
        ? new RangeError(`The mean is ${mean}: the values are too large to add.`)
        : new _undefined_row_js__WEBPACK_IMPORTED_MODULE_0__/* .UndefinedRow */ .f(row, (name) => `The mean is ${mean}: ${name} holds ${values[row]}.`);
}


/***/ }),

/***/ 96359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ minimumTrackRecordLength),
/* harmony export */   ES: () => (/* binding */ deflatedSharpeRatio),
/* harmony export */   IM: () => (/* binding */ probabilisticSharpeRatio),
/* harmony export */   qh: () => (/* binding */ expectedMaximumSharpe)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71058);

function probabilisticSharpeRatio(record, benchmark = 0) {
    const { sharpe, observations } = record;
    if (!Number.isFinite(benchmark))
        throw new RangeError(`The benchmark is ${benchmark}.`);
    const spread = Math.sqrt(varianceFactor(record));
    return (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(((sharpe - benchmark) * Math.sqrt(observations - 1)) / spread);
}
function expectedMaximumSharpe(trials, variance) {
    if (!(trials >= 1 && trials < Infinity))
        throw new RangeError(`The number of trials is ${trials}; give 1 or more.`);
    if (!(variance >= 0 && variance < Infinity))
        throw new RangeError(`The variance of the trials is ${variance}.`);
    if (trials === 1)
        return 0;
    const best = (1 - EULER) * (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - 1 / trials) + EULER * (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - 1 / (trials * Math.E));
    return Math.sqrt(variance) * best;
}
const EULER = 0.5772156649015329;
function deflatedSharpeRatio(record, trials, variance) {
    return probabilisticSharpeRatio(record, expectedMaximumSharpe(trials, variance));
}
function minimumTrackRecordLength(record, benchmark, confidence) {
    if (!(confidence > 0.5 && confidence < 1))
        throw new RangeError(`The confidence is ${confidence}; give 0.95 for 95 %.`);
    if (!Number.isFinite(benchmark))
        throw new RangeError(`The benchmark is ${benchmark}.`);
    const factor = varianceFactor(record);
    if (record.sharpe <= benchmark)
        return Infinity;
    return 1 + factor * ((0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) / (record.sharpe - benchmark)) ** 2;
}
function varianceFactor({ sharpe, observations, skewness, kurtosis }) {
    if (!(observations >= 2))
        throw new RangeError(`A Sharpe ratio needs two returns at least; there are ${observations}.`);
    if (!(kurtosis >= 1))
        throw new RangeError(`The kurtosis is ${kurtosis}; give it with the 3 of a normal distribution.`);
    const factor = 1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe ** 2;
    if (!(factor > 0 && factor < Infinity)) {
        throw new RangeError(`Sharpe ratio ${sharpe}, skewness ${skewness} and kurtosis ${kurtosis} do not go together.`);
    }
    return factor;
}


/***/ }),

/***/ 43092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ returnMoments)
/* harmony export */ });
function returnMoments(returns) {
    const n = returns.length;
    if (n < 2)
        throw new RangeError(`A Sharpe ratio needs two returns at least; there are ${n}.`);
    const wrong = returns.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
        throw new RangeError(`Return ${wrong} is ${returns[wrong]}.`);
    const mean = returns.reduce((sum, value) => sum + value, 0) / n;
    let [second, third, fourth] = [0, 0, 0];
    for (const value of returns) {
        const square = (value - mean) ** 2;
        second += square;
        third += square * (value - mean);
        fourth += square * square;
    }
    const variance = second / n;
    const largest = returns.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (Math.sqrt(variance) <= 1e-12 * largest || variance === 0) {
        throw new RangeError('The returns do not vary, so that they have no Sharpe ratio.');
    }
    return {
        observations: n,
        mean,
        standardDeviation: Math.sqrt(second / (n - 1)),
        skewness: third / n / variance ** 1.5,
        kurtosis: fourth / n / variance ** 2,
    };
}


/***/ }),

/***/ 77781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createRandom),
  D: () => (/* binding */ randomState)
});

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
;// CONCATENATED MODULE: ./lib/shared/statistics/random/splitmix.js
const MASK = (1n << 64n) - 1n;
const GAMMA = 0x9e3779b97f4a7c15n;
function mix64(word) {
    let z = word & MASK;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
}
function splitmix64(seed, index) {
    return mix64(seed + BigInt(index + 1) * GAMMA);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/random/xoshiro.js
function xoshiro128StarStar(state) {
    if (state.length !== 4 || state.every((word) => word === 0)) {
        throw new RangeError('The state of xoshiro128** must be four words, not all zero.');
    }
    let [a, b, c, d] = Int32Array.from(state);
    return () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result >>> 0;
    };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/random/random.js



function createRandom(seed, stream = 0) {
    const uint32 = xoshiro128StarStar(randomState(seed, stream));
    const bits = () => (uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6);
    return {
        uint32,
        uniform: () => bits() * 2 ** -53,
        normal: () => (0,normal/* normalQuantile */.Zl)((bits() + 0.5) * 2 ** -53),
    };
}
function randomState(seed, stream) {
    const start = mix64(mix64(seedWord('seed', seed)) + seedWord('stream', stream));
    const words = [splitmix64(start, 0), splitmix64(start, 1)];
    return Uint32Array.from(words.flatMap((word) => [word & 0xffffffffn, word >> 32n]), Number);
}
function seedWord(name, value) {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
        throw new RangeError(`The ${name} of random numbers must be a whole number, 0 or more, not ${value}.`);
    }
    return BigInt(value);
}


/***/ }),

/***/ 35802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ kolmogorovSmirnov)
/* harmony export */ });
/* harmony import */ var _distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99718);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27910);


function kolmogorovSmirnov(a, b) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('A sample without values has no distribution.');
    const statistic = greatestDistance((0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortAscending */ .V)(a), (0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortAscending */ .V)(b));
    const size = (a.length * b.length) / (a.length + b.length);
    return { statistic, pvalue: statistic === 0 ? 1 : (0,_distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_1__/* .kolmogorovSurvival */ .c)(Math.sqrt(size) * statistic) };
}
function greatestDistance(a, b) {
    let [i, j, greatest] = [0, 0, 0];
    while (i < a.length && j < b.length) {
        const value = Math.min(a[i], b[j]);
        while (i < a.length && a[i] === value)
            i++;
        while (j < b.length && b[j] === value)
            j++;
        greatest = Math.max(greatest, Math.abs(i * b.length - j * a.length));
    }
    return greatest / (a.length * b.length);
}


/***/ }),

/***/ 46342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ rankByScore),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   OD: () => (/* binding */ isLastOfTie),
/* harmony export */   ep: () => (/* binding */ isPositive),
/* harmony export */   ys: () => (/* binding */ classTotals)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17776);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27910);


const LAST_OF_TIE = 1 << 30;
const ROW = LAST_OF_TIE - 1;
const POSITIVE = 1 << 31;
function rowOf(code) {
    return code & ROW;
}
function isPositive(code) {
    return code < 0;
}
function isLastOfTie(code) {
    return (code & LAST_OF_TIE) !== 0;
}
function rankByScore(labels, scores) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(labels, scores);
    if (rows > ROW)
        throw new RangeError(`There are ${rows} rows; at most ${ROW} can be ranked.`);
    const positives = countPositives(labels);
    const { order, values } = (0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores);
    const codes = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
        const row = order[i];
        const isLast = i === 0 || values[i - 1] !== values[i];
        codes[rows - 1 - i] = row | (isLast ? LAST_OF_TIE : 0) | (labels[row] === 1 ? POSITIVE : 0);
    }
    return { codes, scores, positives, negatives: rows - positives };
}
function countPositives(labels) {
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBinary */ .tG)(labels);
    let positives = 0;
    for (let i = 0; i < labels.length; i++)
        positives += labels[i];
    if (positives === 0)
        throw new RangeError('No row has the label 1: there is nothing to tell apart.');
    if (positives === labels.length)
        throw new RangeError('No row has the label 0: there is nothing to tell apart.');
    return positives;
}
function classTotals(ranking, weights) {
    const { codes, positives, negatives } = ranking;
    if (weights === undefined)
        return { positive: positives, negative: negatives };
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(codes, weights);
    let [positive, negative] = [0, 0];
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        const weight = weights[rowOf(code)];
        if (!(weight >= 0))
            throw new RangeError(`Weight ${weight} of row ${rowOf(code)} is not a number of 0 or more.`);
        if (isPositive(code))
            positive += weight;
        else
            negative += weight;
    }
    if (!(positive > 0 && negative > 0 && positive + negative < Number.POSITIVE_INFINITY))
        throw new RangeError(`The weights of the classes sum to ${negative} and ${positive}.`);
    return { positive, negative };
}


/***/ }),

/***/ 27910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sortAscending),
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);

const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const SIGN = 1 << 9;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
function sortAscending(values) {
    return radixSort(copyOf(values), undefined).values;
}
function argsort(values) {
    const order = new Uint32Array(values.length);
    for (let i = 0; i < order.length; i++)
        order[i] = i;
    return radixSort(copyOf(values), order);
}
function copyOf(values) {
    const copy = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (Number.isNaN(value))
            throw new RangeError(`Value ${i} is NaN, which has no rank.`);
        copy[i] = value + 0;
    }
    return copy;
}
function radixSort(values, rows) {
    const spare = { values: new Float64Array(values.length), order: new Uint32Array(rows?.length ?? 0) };
    const counts = digitCounts(values);
    const [sorted, scratch] = passes({ values, order: rows ?? new Uint32Array(0) }, spare, counts.slice(), 2);
    return settled(sorted) ? sorted : passes(sorted, scratch, counts, 0)[0];
}
function passes(from, to, counts, first) {
    for (let pass = first; pass < 6; pass++) {
        const places = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
        const isLast = pass === 5;
        const onlyDigit = places.indexOf(from.values.length);
        if (onlyDigit !== -1 && !(isLast && onlyDigit >= SIGN))
            continue;
        if (isLast)
            signedPlaces(places);
        else
            plainPlaces(places);
        const half = pass < 3 ? LOW : 1 - LOW;
        scatter(from, to, places, half, SHIFTS[(pass % 3)], isLast ? SIGN : BUCKETS);
        [from, to] = [to, from];
    }
    return [from, to];
}
function settled({ values, order }) {
    const withOrder = order.length > 0;
    let moves = values.length;
    for (let i = 1; i < values.length; i++) {
        const value = values[i];
        if (values[i - 1] <= value)
            continue;
        const row = order[i];
        let place = i;
        while (place > 0 && values[place - 1] > value) {
            values[place] = values[place - 1];
            if (withOrder)
                order[place] = order[place - 1];
            place--;
            moves--;
        }
        values[place] = value;
        if (withOrder)
            order[place] = row;
        if (moves < 0)
            return false;
    }
    return true;
}
function digitCounts(values) {
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    const counts = new Uint32Array(6 * BUCKETS);
    for (let start = 0; start < values.length; start += _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .I)
        countDigits(words, counts, start, Math.min(values.length, start + _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .I));
    return counts;
}
function countDigits(words, counts, start, end) {
    const count = (pass, digit) => {
        counts[pass * BUCKETS + digit] = counts[pass * BUCKETS + digit] + 1;
    };
    for (let i = 2 * start; i < 2 * end; i += 2) {
        const low = words[i + LOW];
        const high = words[i + 1 - LOW];
        count(0, low & (BUCKETS - 1));
        count(1, (low >>> DIGIT_BITS) & (BUCKETS - 1));
        count(2, low >>> (2 * DIGIT_BITS));
        count(3, high & (BUCKETS - 1));
        count(4, (high >>> DIGIT_BITS) & (BUCKETS - 1));
        count(5, high >>> (2 * DIGIT_BITS));
    }
}
function plainPlaces(counts) {
    let place = 0;
    for (let digit = 0; digit < BUCKETS; digit++) {
        const count = counts[digit];
        counts[digit] = place;
        place += count;
    }
}
function signedPlaces(counts) {
    let place = 0;
    for (let digit = 2 * SIGN - 1; digit >= SIGN; digit--) {
        place += counts[digit];
        counts[digit] = place;
    }
    for (let digit = 0; digit < SIGN; digit++) {
        const count = counts[digit];
        counts[digit] = place;
        place += count;
    }
}
function scatter(from, to, places, half, shift, signed) {
    const { values, order } = from;
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let start = 0; start < values.length; start += _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .I) {
        const end = Math.min(values.length, start + _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .I);
        if (order.length > 0)
            scatterRows(values, words, order, to, places, [half, shift, signed], start, end);
        else
            scatterValues(values, words, to.values, places, [half, shift, signed], start, end);
    }
}
function scatterValues(from, words, to, places, [half, shift, signed], start, end) {
    for (let i = start; i < end; i++) {
        const digit = (words[2 * i + half] >>> shift) & (BUCKETS - 1);
        const place = places[digit] - (digit >= signed ? 1 : 0);
        places[digit] = digit >= signed ? place : place + 1;
        to[place] = from[i];
    }
}
function scatterRows(from, words, order, { values: to, order: rows }, places, [half, shift, signed], start, end) {
    for (let i = start; i < end; i++) {
        const digit = (words[2 * i + half] >>> shift) & (BUCKETS - 1);
        const place = places[digit] - (digit >= signed ? 1 : 0);
        places[digit] = digit >= signed ? place : place + 1;
        to[place] = from[i];
        rows[place] = order[i];
    }
}


/***/ }),

/***/ 94572:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ spearman)
});

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/sort.js
var sort = __webpack_require__(27910);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/midranks.js

function midranks(values) {
    const { order, values: sorted } = (0,sort/* argsort */.X)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < sorted.length;) {
        let end = start + 1;
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        const rank = (start + 1 + end) / 2;
        for (let i = start; i < end; i++)
            ranks[order[i]] = rank;
        start = end;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/spearman.js

function spearman(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`${a.length} values cannot be paired with ${b.length}.`);
    if (a.length < 2)
        throw new RangeError('A rank correlation needs at least 2 pairs.');
    const ranksOfA = midranks(a);
    const ranksOfB = midranks(b);
    const middle = (a.length + 1) / 2;
    let [ofBoth, ofA, ofB] = [0, 0, 0];
    for (let i = 0; i < a.length; i++) {
        const x = ranksOfA[i] - middle;
        const y = ranksOfB[i] - middle;
        ofBoth += x * y;
        ofA += x * x;
        ofB += y * y;
    }
    if (ofA === 0 || ofB === 0)
        throw new RangeError('All values of one side are equal: their ranks correlate with nothing.');
    return Math.max(-1, Math.min(1, ofBoth / (Math.sqrt(ofA) * Math.sqrt(ofB))));
}


/***/ }),

/***/ 32797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ forEachTie),
/* harmony export */   G: () => (/* binding */ setInfluence)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46342);

function forEachTie({ codes }, weights, visit) {
    let [positive, negative, start] = [0, 0, 0];
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        const weight = weights === undefined ? 1 : weights[(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(code)];
        if ((0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .isPositive */ .ep)(code))
            positive += weight;
        else
            negative += weight;
        if (!(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .isLastOfTie */ .OD)(code))
            continue;
        visit(positive, negative, start, i + 1);
        positive = negative = 0;
        start = i + 1;
    }
}
function setInfluence(influence, { codes }, weights, [start, end], [ofPositive, ofNegative]) {
    for (let i = start; i < end; i++) {
        const code = codes[i];
        const row = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(code);
        const weight = weights === undefined ? 1 : weights[row];
        influence[row] = codes.length * weight * ((0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .isPositive */ .ep)(code) ? ofPositive : ofNegative);
    }
}


/***/ }),

/***/ 78293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ summariseCoefficients),
/* harmony export */   f: () => (/* binding */ informationCoefficients)
/* harmony export */ });
/* harmony import */ var _distributions_students_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33940);
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17776);
/* harmony import */ var _influence_standard_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61327);
/* harmony import */ var _influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18888);
/* harmony import */ var _ranking_spearman_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94572);
/* harmony import */ var _rows_by_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42599);






function informationCoefficients(signal, returns, dates, { method, minimumNames = 3 }) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowCount */ .oW)(signal, returns, dates);
    for (let row = 0; row < rows; row++) {
        if (Number.isFinite(signal[row]) && Number.isFinite(returns[row]))
            continue;
        throw new RangeError(`Row ${row} has the signal ${signal[row]} and the return ${returns[row]}.`);
    }
    const { order, starts } = (0,_rows_by_date_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsByDate */ .l)(dates);
    const correlate = method === 'spearman' ? _ranking_spearman_js__WEBPACK_IMPORTED_MODULE_2__/* .spearman */ .C : pearson;
    const found = [];
    const skipped = [];
    for (let date = 0; date + 1 < starts.length; date++) {
        const names = order.subarray(starts[date], starts[date + 1]);
        if (names.length === 0)
            continue;
        const [signals, followed] = [pick(signal, names), pick(returns, names)];
        const reason = whyNot(signals, followed, minimumNames);
        if (reason === undefined)
            found.push({ date, value: correlate(signals, followed) });
        else
            skipped.push({ date, reason });
    }
    return {
        dates: Int32Array.from(found, ({ date }) => date),
        values: Float64Array.from(found, ({ value }) => value),
        skipped,
    };
}
function pick(values, rows) {
    return Float64Array.from(rows, (row) => values[row]);
}
function whyNot(signals, returns, minimumNames) {
    if (signals.length < Math.max(2, minimumNames))
        return 'too-few-names';
    if (signals.every((value) => value === signals[0]))
        return 'signal-constant';
    return returns.every((value) => value === returns[0]) ? 'returns-constant' : undefined;
}
function pearson(a, b) {
    const [x, y] = [centred(a), centred(b)];
    let [ofBoth, ofX, ofY] = [0, 0, 0];
    for (let i = 0; i < x.length; i++) {
        ofBoth += x[i] * y[i];
        ofX += x[i] ** 2;
        ofY += y[i] ** 2;
    }
    return Math.max(-1, Math.min(1, ofBoth / (Math.sqrt(ofX) * Math.sqrt(ofY))));
}
function centred(values) {
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const deviations = values.map((value) => value - mean);
    const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return deviations.map((value) => value / largest);
}
function summariseCoefficients(values, lags) {
    const mean = (0,_influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .h)(values);
    const error = (0,_influence_standard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .standardError */ .g)(mean, { dates: Int32Array.from(values, (_, index) => index), lags });
    const squares = mean.influence.reduce((sum, value) => sum + value * value, 0);
    const standardDeviation = Math.sqrt(squares / (values.length - 1));
    const statistic = mean.value / error.standardError;
    return {
        mean,
        standardDeviation,
        informationRatio: mean.value / standardDeviation,
        statistic,
        pvalue: (0,_distributions_students_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTSurvival */ .qX)(statistic, error.df),
        lags: error.lags,
        count: values.length,
    };
}


/***/ }),

/***/ 42599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rowsByDate)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17776);

function rowsByDate(dates) {
    const starts = new Int32Array((0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(dates) + 1);
    for (let row = 0; row < dates.length; row++) {
        const next = dates[row] + 1;
        starts[next] = starts[next] + 1;
    }
    for (let date = 1; date < starts.length; date++)
        starts[date] = starts[date] + starts[date - 1];
    const order = new Int32Array(dates.length);
    const places = starts.slice();
    for (let row = 0; row < dates.length; row++) {
        const date = dates[row];
        const place = places[date];
        order[place] = row;
        places[date] = place + 1;
    }
    return { order, starts };
}


/***/ }),

/***/ 92955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LEAST_ROWS_TO_PASS),
/* harmony export */   T: () => (/* binding */ REGULATORY_DAYS)
/* harmony export */ });
const LEAST_ROWS_TO_PASS = 30;
const REGULATORY_DAYS = 250;


/***/ }),

/***/ 70501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   h: () => (/* binding */ groupValue)
/* harmony export */ });
const MISSING = '(missing)';
function groupValue(text) {
    const quoted = `regexp_full_match(${text}, '"*\\(missing\\)"*')`;
    return `CASE WHEN ${text} IS NULL THEN '${MISSING}' WHEN ${quoted} THEN '"' || ${text} || '"' ELSE ${text} END`;
}
function placesOf(values) {
    const size = sizesOf(values.filter((value) => value !== MISSING));
    const order = [...values.keys()].sort((a, b) => compare(values[a], values[b], size));
    const places = new Array(values.length);
    for (const [place, code] of order.entries())
        places[code] = place;
    return places;
}
function compare(a, b, size) {
    if ((a === MISSING) !== (b === MISSING))
        return a === MISSING ? 1 : -1;
    const bySize = size === undefined ? 0 : (size.get(a) ?? 0) - (size.get(b) ?? 0);
    return bySize !== 0 ? bySize : a < b ? -1 : a > b ? 1 : 0;
}
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NUMBERED = /^(.*?)(\d+)$/s;
function sizesOf(values) {
    if (values.every((value) => NUMBER.test(value)))
        return new Map(values.map((value) => [value, Number(value)]));
    const parts = values.map((value) => NUMBERED.exec(value));
    if (parts.some((part) => part === null || part[1] !== parts[0]?.[1]))
        return undefined;
    return new Map(parts.map((part) => [part?.[0] ?? '', Number(part?.[2])]));
}


/***/ }),

/***/ 25264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function selectRows(data, rows) {
    const numbers = (column) => column && gather(column, rows, new Float64Array(rows.length));
    const codes = (column) => column && gather(column, rows, new Int32Array(rows.length));
    const model = (of) => defined({
        score: numbers(of.score),
        prediction: numbers(of.prediction),
        predictedClass: codes(of.predictedClass),
        probabilities: of.probabilities?.map((column) => numbers(column)),
        expressions: new Map([...of.expressions].map(([name, column]) => [name, numbers(column)])),
    });
    const { idOf } = data;
    return defined({
        rows: rows.length,
        idOf: idOf && (async (row) => await idOf(rows[row])),
        binaryLabel: data.binaryLabel && gather(data.binaryLabel, rows, new Uint8Array(rows.length)),
        numericLabel: numbers(data.numericLabel),
        classLabel: codes(data.classLabel),
        classes: data.classes,
        output: data.output,
        quantile: data.quantile,
        training: data.training,
        referenceCounts: data.referenceCounts,
        candidate: model(data.candidate),
        champion: data.champion && model(data.champion),
        weight: numbers(data.weight),
        cluster: codes(data.cluster),
        time: codes(data.time),
        groups: new Map([...data.groups].map(([name, { codes: all, values }]) => [name, { codes: codes(all), values }])),
        columns: new Map([...data.columns].map(([name, column]) => [name, numbers(column)])),
        reference: data.reference,
    });
}
function gather(column, rows, into) {
    for (let i = 0; i < rows.length; i++)
        into[i] = column[rows[i]];
    return into;
}
function defined(all) {
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 47015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ missingValues),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hl: () => (/* binding */ cutsIntoMore)
/* harmony export */ });
/* harmony import */ var _group_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70501);

function cut(data, by) {
    const columns = by.map((name) => data.groups.get(name));
    const { codes, size } = combined(columns, data.rows);
    const counts = new Int32Array(size);
    for (const code of codes)
        counts[code] = counts[code] + 1;
    const parts = Array.from(counts, (count) => new Int32Array(count));
    counts.fill(0);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        const at = counts[code];
        parts[code][at] = row;
        counts[code] = at + 1;
    }
    const places = columns.map(({ values }) => (0,_group_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(values));
    const placeOf = (row) => columns.map(({ codes: own }, index) => places[index]?.[own[row]]);
    return parts
        .flatMap((rows) => (rows.length === 0 ? [] : [{ rows, first: rows[0] }]))
        .map(({ rows, first }) => ({ key: keyOf(by, columns, first), rows, places: placeOf(first) }))
        .sort((a, b) => firstDifference(a.places, b.places))
        .map(({ key, rows }) => ({ key, rows }));
}
function firstDifference(a, b) {
    return a.map((each, index) => each - b[index]).find((each) => each !== 0) ?? 0;
}
function missingValues({ by, values = [] }, data) {
    const [column] = by;
    const present = new Set(data.groups.get(column?.name ?? '')?.values ?? []);
    return values.filter((value) => !present.has(value));
}
const MOST_CODES = 1e7;
function combined(columns, rows) {
    const codes = new Int32Array(rows);
    let size = 1;
    for (const { codes: own, values } of columns) {
        if (size * values.length > MOST_CODES)
            size = compact(codes);
        for (let row = 0; row < rows; row++)
            codes[row] = codes[row] * values.length + own[row];
        size *= values.length;
    }
    return { codes, size };
}
function compact(codes) {
    const seen = new Map();
    for (let row = 0; row < codes.length; row++) {
        const code = seen.get(codes[row]) ?? seen.size;
        seen.set(codes[row], code);
        codes[row] = code;
    }
    return seen.size;
}
function keyOf(by, columns, row) {
    return columns.map(({ codes, values }, index) => `${by[index]}=${values[codes[row]]}`).join(', ');
}
function cutsIntoMore(columns, most) {
    const seen = new Set();
    const rows = columns[0]?.codes.length ?? 0;
    for (let row = 0; row < rows && seen.size <= most; row++) {
        seen.add(columns.reduce((code, { codes, values }) => code * values.length + codes[row], 0));
    }
    return seen.size > most;
}


/***/ }),

/***/ 50034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ aboutRows),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
function formatValue(value) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size >= 1e6)
        return Math.round(value).toLocaleString('en');
    if (size < 1e-4)
        return trimZeros(value.toExponential(2));
    const decimals = Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return trimZeros(value.toFixed(decimals));
}
function formatPercent(part) {
    return `${Number((part * 100).toPrecision(6))} %`;
}
function aboutRows(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return `about ${(Math.ceil(rows / unit) * unit).toLocaleString('en')}`;
}
function trimZeros(text) {
    return text.includes('.') ? text.replace(/0+($|e)/, '$1').replace(/\.($|e)/, '$1') : text;
}


/***/ }),

/***/ 35650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ measureOverDates),
/* harmony export */   e: () => (/* binding */ LAGS_OPTION)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40131);
/* harmony import */ var _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92955);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308);



const LAGS_OPTION = {
    lags: {
        kind: 'integer',
        min: 0,
        max: 1000,
        doc: 'Over how many dates errors are taken to depend on each other; of returns over h overlapping dates, 6·(h - 1) at least, since weights fall with the lag. Default: by the number of dates, so that intervals hold as often as they say.',
    },
};
function measureOverDates(metric, { candidate, pair }, { rule }, of, ofBoth = (candidate, champion) => [of(candidate), of(champion)]) {
    const { lags } = rule.options;
    const design = ({ dates }) => ({
        dates,
        ...(typeof lags === 'number' ? { lags } : {}),
    });
    const own = of(candidate);
    if (rule.vsChampion === undefined || pair === undefined)
        return needingDates((0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureEstimate */ .XD)({ better: metric.better }, own.estimate, design(own)), own);
    const [first, second] = ofBoth(pair.candidate, pair.champion);
    const measured = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureEstimate */ .XD)({ better: metric.better }, own.estimate, design(own), {
        candidate: first.estimate,
        champion: second.estimate,
        design: design(first),
    });
    return needingDates(measured, own, first);
}
function needingDates(measured, ...estimates) {
    if (measured.kind !== 'estimate')
        return measured;
    const have = Math.min(...estimates.map(({ dates }) => (0,_statistics_bootstrap_units_js__WEBPACK_IMPORTED_MODULE_1__/* .dateCount */ .cL)(dates)));
    return { ...measured, needed: { have, least: _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_ROWS_TO_PASS */ .I, of: 'dates', source: '' } };
}


/***/ }),

/***/ 65904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ CUT_OPTION),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   fd: () => (/* binding */ decidedClasses),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69750);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82735);


const CUT_OPTION = {
    cut: {
        kind: 'number',
        doc: 'Scores of at least this are decided as 1.',
        tasks: ['binary', 'probability_of_default'],
        default: 0.5,
    },
};
function decisions(rows, model, options) {
    const { binaryLabel, classLabel, classes = [], weight } = rows;
    if (binaryLabel !== undefined)
        return (0,_statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrixAtCut */ .BW)(binaryLabel, model.score, (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)(options, 'cut', 0.5), weight);
    const matrix = (0,_statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrix */ .gM)(classLabel, decidedClasses(model, rows.rows), classes.length, weight);
    return { ...matrix, names: classes };
}
function decidedClasses({ predictedClass, probabilities }, rows) {
    if (predictedClass !== undefined)
        return predictedClass;
    if (probabilities === undefined)
        throw new RangeError('The data name neither a predicted class nor probabilities.');
    const best = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        for (let k = 1; k < probabilities.length; k++) {
            if (probabilities[k]?.[row] > probabilities[best[row]]?.[row])
                best[row] = k;
        }
    }
    return best;
}
function isRight(cell, { classes }) {
    return cell % (classes + 1) === 0;
}
function countsOf({ weights }, successes, trials) {
    return weights === undefined && trials > 0 ? { counts: { successes, trials } } : {};
}


/***/ }),

/***/ 4197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ INFORMATION_OPTIONS),
/* harmony export */   f_: () => (/* binding */ measureInformation),
/* harmony export */   gY: () => (/* binding */ coefficientsOf)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49053);
/* harmony import */ var _statistics_influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18888);
/* harmony import */ var _statistics_signals_information_coefficient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78293);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91776);
/* harmony import */ var _dated_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35650);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82735);
/* harmony import */ var _too_few_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83398);







const LEAST_NAMES = 3;
const INFORMATION_OPTIONS = {
    min_names: {
        kind: 'integer',
        min: 3,
        default: LEAST_NAMES,
        doc: 'Dates with fewer names have no coefficient and are left out.',
    },
    ..._dated_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .LAGS_OPTION */ .e,
};
function coefficientsOf(series, method, minimumNames = LEAST_NAMES) {
    return (0,_statistics_signals_information_coefficient_js__WEBPACK_IMPORTED_MODULE_1__/* .informationCoefficients */ .f)((0,_returns_series_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .u)(series, 'signal'), (0,_returns_series_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .u)(series, 'outcome'), series.date, {
        method,
        minimumNames,
    });
}
function measureInformation(method, data, context) {
    const names = (0,_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOption */ .jZ)(context.rule.options, 'min_names', LEAST_NAMES);
    const find = (series) => coefficientsOf(series, method, names);
    const own = find(data.candidate);
    const measured = (0,_dated_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .measureOverDates */ .A)({ better: 'higher' }, data, context, () => meanOf(own), (candidate, champion) => {
        const [a, b] = [find(candidate), find(champion)];
        const [inA, inB] = [new Set(a.dates), new Set(b.dates)];
        return [meanOf(a, inB), meanOf(b, inA)];
    });
    const { skipped } = own;
    if (skipped.length === 0)
        return measured;
    return {
        ...measured,
        notes: [`${skipped.length} of ${data.candidate.dates.length} dates have no coefficient: ${reasons(own)}.`],
    };
}
function meanOf({ dates, values }, among) {
    const kept = values.filter((_, index) => among?.has(dates[index]) ?? true);
    if (kept.length < 2)
        throw new _too_few_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .TooFewRows */ .s(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(kept.length, 'date')} with a coefficient: a mean with an error needs two.`);
    return { estimate: (0,_statistics_influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedMean */ .h)(kept), dates: Int32Array.from(kept, (_, index) => index) };
}
const REASONS = {
    'too-few-names': 'too few names',
    'signal-constant': 'one signal for all names',
    'returns-constant': 'one outcome for all names',
};
function reasons({ skipped }) {
    const counted = Object.entries(REASONS).map(([reason, text]) => ({
        text,
        count: skipped.filter((one) => one.reason === reason).length,
    }));
    return counted.flatMap(({ text, count }) => (count === 0 ? [] : [`${text} on ${count}`])).join(', ');
}


/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ designOf),
  XD: () => (/* binding */ measureEstimate),
  dw: () => (/* binding */ measureSmooth)
});

// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/units.js
var units = __webpack_require__(40131);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/level-at.js

function levelAt(isBeyond) {
    let [no, yes] = [-37, 8];
    if (isBeyond((0,normal/* normalCdf */.vr)(no)))
        return 0;
    while (yes - no > 1e-12) {
        const middle = (no + yes) / 2;
        if (isBeyond((0,normal/* normalCdf */.vr)(middle)))
            yes = middle;
        else
            no = middle;
    }
    return (0,normal/* normalCdf */.vr)(yes);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/inference/apart.js

function gainApart(one, times, other) {
    const lower = (alpha) => times * one.lower(alpha / 2) - other.upper(alpha / 2);
    const upper = (alpha) => times * one.upper(alpha / 2) - other.lower(alpha / 2);
    return {
        value: times * one.value - other.value,
        standardError: Math.hypot(times * one.standardError, other.standardError),
        method: `${one.method}, each at half the level`,
        lower,
        upper,
        pAtMost: (threshold) => levelAt((alpha) => lower(alpha) >= threshold),
        pAtLeast: (threshold) => levelAt((alpha) => upper(alpha) <= threshold),
    };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/inference/inverted.js

const STEPS = 60;
const NEAR = 1e-12;
function invertedUncertain(about, { truthIn, deviateIn, first }) {
    const { value } = about;
    const least = first === undefined ? Number.NEGATIVE_INFINITY : truthIn(first);
    const bound = (z) => {
        if (first !== undefined && deviateIn(first) <= z)
            return least;
        return truthIn(rootOf((t) => z - deviateIn(t), first));
    };
    const deviateOf = (truth) => deviateIn(rootOf((t) => truthIn(t) - truth, first));
    return {
        ...about,
        lower: (alpha) => {
            const found = bound(-(0,normal/* normalQuantile */.Zl)(alpha));
            return alpha < 0.5 ? Math.min(found, value) : found;
        },
        upper: (alpha) => {
            const found = bound((0,normal/* normalQuantile */.Zl)(alpha));
            return alpha < 0.5 ? Math.max(found, value) : found;
        },
        pAtMost: (threshold) => {
            if (threshold < least)
                return 0;
            const p = (0,normal/* normalSurvival */.IL)(deviateOf(threshold));
            return threshold > value ? Math.max(0.5, p) : p;
        },
        pAtLeast: (threshold) => {
            if (threshold <= least)
                return 1;
            const p = (0,normal/* normalSurvival */.IL)(-deviateOf(threshold));
            return threshold < value ? Math.max(0.5, p) : p;
        },
    };
}
function rootOf(at, first) {
    let [low, high] = [first ?? -1, (first ?? 0) + 1];
    for (let step = 0; step < STEPS && first === undefined && at(low) > 0; step++)
        [low, high] = [2 * low, low];
    for (let step = 0; step < STEPS && at(high) < 0; step++)
        [low, high] = [high, high + 2 * (high - low)];
    while (high - low > NEAR * Math.max(1, Math.abs(low))) {
        const middle = (low + high) / 2;
        if (at(middle) > 0)
            high = middle;
        else
            low = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/debiased-gap.js

function foldedMean(gap) {
    return 2 * (0,normal/* normalPdf */.E7)(gap) + gap * (2 * (0,normal/* normalCdf */.vr)(gap) - 1);
}
function debiasedGap(gap) {
    return 2 * Math.abs(gap) - foldedMean(gap);
}
const STEP = 0.05;
const FAR = 8;
let table;
function momentsOfDebiased(gap) {
    const at = Math.abs(gap) / STEP;
    const line = Math.floor(at);
    table ??= Array.from({ length: FAR / STEP + 1 }, (_, k) => integrated(k * STEP));
    const [low, high] = [table[line], table[line + 1]];
    if (low === undefined || high === undefined)
        return { mean: Math.abs(gap), variance: 1, third: 0 };
    const between = (of) => low[of] + (at - line) * (high[of] - low[of]);
    return { mean: between('mean'), variance: between('variance'), third: between('third') };
}
function integrated(gap) {
    const step = 1 / 32;
    const sums = [0, 0, 0];
    for (let z = -8; z <= 8; z += step) {
        const [density, size] = [step * (0,normal/* normalPdf */.E7)(z), debiasedGap(gap + z)];
        for (const k of [0, 1, 2])
            sums[k] = sums[k] + density * size ** (k + 1);
    }
    const [mean, square, cube] = sums;
    return { mean, variance: square - mean ** 2, third: cube - 3 * mean * square + 2 * mean ** 3 };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/correlated-gaps.js


function correlationOfSums(own, other) {
    const [ownParts, otherParts] = [own.gaps.map(expanded), other.gaps.map(expanded)];
    const { shared, ownRows, otherRows } = overlap(own, other);
    let covariance = 0;
    for (const [j, a] of ownParts.entries())
        for (const [k, b] of otherParts.entries()) {
            const rows = shared[j * otherParts.length + k];
            if (rows === 0)
                continue;
            const rho = rows / Math.sqrt(ownRows[j] * otherRows[k]);
            covariance += a.scale * b.scale * a.slope * b.slope * rho;
        }
    return covariance / Math.sqrt(varianceOf(ownParts) * varianceOf(otherParts));
}
function expanded({ share, spread, likely }) {
    const x = likely / spread;
    const slope = 2 * (2 * (0,normal/* normalCdf */.vr)(x) - 1) - (2 * (0,normal/* normalCdf */.vr)(x / Math.SQRT2) - 1);
    return { scale: share * spread, slope, variance: momentsOfDebiased(x).variance };
}
function varianceOf(parts) {
    return parts.reduce((sum, { scale, variance }) => sum + scale ** 2 * variance, 0);
}
function overlap(own, other) {
    const shared = new Float64Array(own.gaps.length * other.gaps.length);
    const [ownRows, otherRows] = [new Float64Array(own.gaps.length), new Float64Array(other.gaps.length)];
    for (let row = 0; row < own.binOf.length; row++) {
        const [j, k] = [own.binOf[row], other.binOf[row]];
        if (j < 0 || k < 0)
            continue;
        const cell = j * other.gaps.length + k;
        shared[cell] = shared[cell] + 1;
        ownRows[j] = ownRows[j] + 1;
        otherRows[k] = otherRows[k] + 1;
    }
    return { shared, ownRows, otherRows };
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/beta.js
var beta = __webpack_require__(95367);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/rare-events.js

const ENOUGH = 100;
function isRare({ rows, unlikely }) {
    return Math.min(unlikely, rows - unlikely) < ENOUGH;
}
function allowingForRareEvents(of, { rows, unlikely: events, meanPredicted }) {
    const [highest, lowest] = [events >= rows, events <= 0];
    const few = (rate) => (rate > 1 ? 0 : highest ? 1 : (0,beta/* betaSurvival */.hE)(rate, events + 1, rows - events));
    const many = (rate) => (rate < 0 ? 0 : lowest ? 1 : (0,beta/* betaCdf */.Ik)(rate, events, rows - events + 1));
    return {
        ...of,
        upper: (alpha) => {
            const above = highest ? 1 : (0,beta/* betaQuantile */.O9)(1 - alpha, events + 1, rows - events);
            const below = lowest ? 0 : (0,beta/* betaQuantile */.O9)(alpha, events, rows - events + 1);
            return Math.max(of.upper(alpha), above - meanPredicted, meanPredicted - below);
        },
        pAtLeast: (threshold) => Math.max(of.pAtLeast(threshold), few(meanPredicted + threshold), many(meanPredicted - threshold)),
    };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/sum-of-gaps.js

function debiasedSum(gaps) {
    return gaps.reduce((sum, { share, gap, spread }) => sum + share * spread * debiasedGap(gap / spread), 0);
}
function sumWith(gaps, further) {
    return gaps.reduce((sum, gap) => sum + gap.share * gap.spread * sizeWith(gap, further), 0);
}
function momentsWith(gaps, further) {
    let [mean, variance, third] = [0, 0, 0];
    for (const gap of gaps) {
        const [scale, moments] = [gap.share * gap.spread, momentsOfDebiased(sizeWith(gap, further))];
        mean += scale * moments.mean;
        variance += scale ** 2 * moments.variance;
        third += scale ** 3 * moments.third;
    }
    return { mean, variance, third };
}
function vanishing(gaps) {
    return -Math.max(...gaps.map(({ likely, spread }) => Math.abs(likely) / spread));
}
function sizeWith({ likely, spread }, further) {
    return Math.max(0, Math.abs(likely) / spread + further);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-error-bounds.js





const METHOD = 'test of the debiased error, inverted';
function calibrationErrorUncertain({ value, gaps, total }) {
    requireSpread(gaps);
    const observed = debiasedSum(gaps);
    const inverted = invertedUncertain({ value: Math.max(0, value), standardError: Math.sqrt(momentsWith(gaps, 0).variance), method: METHOD }, {
        truthIn: (further) => sumWith(gaps, further),
        deviateIn: (further) => deviate(observed, momentsWith(gaps, further)),
        first: vanishing(gaps),
    });
    return isRare(total) ? allowingForRareEvents(inverted, total) : inverted;
}
function calibrationGainUncertain(candidate, champion, relative) {
    const times = 1 + relative;
    if (isRare(candidate.total) || isRare(champion.total))
        return gainApart(calibrationErrorUncertain(champion), times, calibrationErrorUncertain(candidate));
    requireSpread(candidate.gaps);
    requireSpread(champion.gaps);
    const correlation = correlationOfSums(candidate, champion);
    const observed = times * debiasedSum(champion.gaps) - debiasedSum(candidate.gaps);
    const gainWith = (further) => {
        const own = momentsWith(candidate.gaps, -further);
        const other = momentsWith(champion.gaps, further);
        const [a, b] = [Math.sqrt(own.variance), times * Math.sqrt(other.variance)];
        return {
            mean: times * other.mean - own.mean,
            error: Math.sqrt((a - b) ** 2 + 2 * a * b * Math.max(0, 1 - correlation)),
        };
    };
    return invertedUncertain({
        value: times * Math.max(0, champion.value) - Math.max(0, candidate.value),
        standardError: gainWith(0).error,
        method: METHOD,
    }, {
        truthIn: (further) => times * sumWith(champion.gaps, further) - sumWith(candidate.gaps, -further),
        deviateIn: (further) => {
            const { mean, error } = gainWith(further);
            return (observed - mean) / error;
        },
    });
}
function requireSpread(gaps) {
    if (gaps.length === 0)
        throw new RangeError('There are no bins to measure a calibration error by.');
    if (!gaps.every(({ spread }) => spread > 0))
        throw new RangeError('The gap of a bin has no spread: no interval can be made.');
}
function deviate(x, { mean, variance, third }) {
    const z = (x - mean) / Math.sqrt(variance);
    const skewness = third / variance ** 1.5;
    if (Math.abs(skewness) < 1e-6)
        return z;
    return ((Math.cbrt(1 + (z * skewness) / 2) - 1 + skewness ** 2 / 36) * 6) / skewness;
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/student.js
var student = __webpack_require__(65738);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/fisher.js

function fisherUncertain(value, standardError, df) {
    if (!(value > -1 && value < 1))
        throw new RangeError(`The value is ${value}; it must lie between -1 and 1.`);
    const scaled = (0,student/* studentUncertain */.t)(Math.atanh(value), standardError / (1 - value * value), df);
    return {
        value,
        standardError,
        method: 'Fisher’s scale',
        lower: (alpha) => Math.tanh(scaled.lower(alpha)),
        upper: (alpha) => Math.tanh(scaled.upper(alpha)),
        pAtMost: (threshold) => scaled.pAtMost(artanh(threshold)),
        pAtLeast: (threshold) => scaled.pAtLeast(artanh(threshold)),
    };
}
function artanh(r) {
    return Math.atanh(Math.min(1, Math.max(-1, r)));
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/logit.js
var logit = __webpack_require__(61942);
// EXTERNAL MODULE: ./lib/shared/statistics/inference/wilson.js
var wilson = __webpack_require__(61609);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/mean-of-rates.js


function meanOfRatesUncertain(rates) {
    if (rates.length === 0)
        throw new RangeError('There are no rates to take the mean of.');
    const parts = rates.map(({ successes, trials }) => (0,wilson/* wilsonUncertain */.S)(successes, trials));
    const value = parts.reduce((sum, part) => sum + part.value, 0) / parts.length;
    const distance = (bounds) => Math.hypot(...parts.map((part, k) => bounds[k] - part.value)) / parts.length;
    const lower = (alpha) => {
        const below = distance(parts.map((part) => part.lower(alpha)));
        return Math.min(1, Math.max(0, alpha <= 0.5 ? value - below : value + below));
    };
    const upper = (alpha) => {
        const above = distance(parts.map((part) => part.upper(alpha)));
        return Math.min(1, Math.max(0, alpha <= 0.5 ? value + above : value - above));
    };
    return {
        value,
        standardError: Math.hypot(...parts.map(({ standardError }) => standardError)) / parts.length,
        method: "Wilson's bounds, combined",
        lower,
        upper,
        pAtMost: (threshold) => levelAt((alpha) => lower(alpha) >= threshold),
        pAtLeast: (threshold) => levelAt((alpha) => upper(alpha) <= threshold),
    };
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/rate.js
var rate = __webpack_require__(84535);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/paired-difference.js
var paired_difference = __webpack_require__(96422);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/standard-error.js
var standard_error = __webpack_require__(61327);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/measure.js











function measureSmooth(metric, rows, rule, horizon) {
    const design = designOf(metric, rows, horizon);
    const own = metric.estimate(rows, rows.candidate, rule.options);
    const about = { better: (0,metrics_metric/* betterOf */.Kd)(metric, rule.options), scale: metric.scale };
    if (rows.champion === undefined || rule.vsChampion === undefined)
        return measureEstimate(about, own, design);
    const other = metric.estimate(rows, rows.champion, rule.options);
    return measureEstimate(about, own, design, { candidate: own, champion: other, design });
}
function measureEstimate(metric, own, design, pair) {
    const candidate = uncertain(own, design, metric);
    if (pair === undefined)
        return { kind: 'estimate', candidate };
    if (metric.better === 'neither')
        throw new RangeError('The rule does not say whether more or less of it is better.');
    const sign = metric.better === 'lower' ? -1 : 1;
    const champion = uncertain(pair.champion, pair.design, metric);
    const difference = (relative) => {
        const paired = (0,paired_difference/* pairedDifference */.v)(pair.candidate, pair.champion, sign, relative);
        const { value, standardError: error, df } = errorOf(paired, pair.design);
        const [ownGaps, otherGaps] = [gapSum(pair.candidate, pair.design), gapSum(pair.champion, pair.design)];
        if (ownGaps === undefined || otherGaps === undefined)
            return (0,student/* studentUncertain */.t)(value, error, df, methodOf(pair.design));
        return calibrationGainUncertain(ownGaps, otherGaps, relative);
    };
    return { kind: 'estimate', candidate, champion, difference };
}
function designOf({ byClass }, rows, horizon) {
    const { cluster, time, binaryLabel } = rows;
    if (cluster === undefined && time === undefined)
        return byClass === true ? { strata: binaryLabel } : {};
    if (time !== undefined && horizon > 1) {
        const dates = (0,units/* dateCount */.cL)(time);
        if (horizon >= dates)
            throw new RangeError(`The horizon is ${horizon}, and the rows have ${(0,report_text/* plural */.LS)(dates, 'date')}: all errors may depend on each other.`);
    }
    return { clusters: cluster, dates: time, ...(horizon > 1 ? { reach: horizon - 1 } : {}) };
}
function errorOf(estimate, design) {
    return { value: estimate.value, ...(0,standard_error/* standardError */.g)(estimate, design) };
}
function uncertain(estimate, design, { scale }) {
    const { counts, rates } = estimate;
    const independent = isIndependent(design);
    if (counts !== undefined && independent)
        return (0,rate/* rateUncertain */.E)(counts.successes, counts.trials);
    if (rates !== undefined && independent)
        return meanOfRatesUncertain(rates);
    const { value, standardError: error, df } = errorOf(estimate, design);
    const gaps = gapSum(estimate, design);
    if (gaps !== undefined)
        return calibrationErrorUncertain(gaps);
    const scaled = scale === 'logit' && value > 0 && value < 1
        ? (0,logit/* logitUncertain */.h)(value, error, df)
        : scale === 'fisher' && Math.abs(value) < 1
            ? fisherUncertain(value, error, df)
            : undefined;
    if (scaled === undefined)
        return (0,student/* studentUncertain */.t)(value, error, df, methodOf(design));
    return { ...scaled, method: `${methodOf(design)}, ${scaled.method}` };
}
function isIndependent({ clusters, dates }) {
    return clusters === undefined && dates === undefined;
}
function gapSum({ value, gaps }, design) {
    return gaps !== undefined && isIndependent(design) ? { value, ...gaps } : undefined;
}
function methodOf({ clusters, dates, strata }) {
    if (clusters !== undefined && dates !== undefined)
        return 'clusters and dates';
    if (clusters !== undefined)
        return 'cluster-robust';
    if (dates !== undefined)
        return 'HAC over dates';
    return strata === undefined ? 'independent rows' : 'DeLong';
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


/***/ }),

/***/ 30860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rankingStepsOf),
/* harmony export */   q: () => (/* binding */ rankingOf)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_ranking_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71033);
/* harmony import */ var _statistics_ranking_ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46342);


const known = new WeakMap();
function rankingOf(rows, model) {
    return lookUp(rows, model).ranking;
}
function rankingStepsOf(rows, model, stratified) {
    const { weight } = rows;
    const entry = lookUp(rows, model);
    if (entry.steps?.weight !== weight || entry.steps?.stratified !== stratified)
        entry.steps = { of: (0,_statistics_bootstrap_ranking_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .rankingSteps */ .op)(entry.ranking, stratified, weight), weight, stratified };
    return entry.steps.of;
}
function lookUp({ binaryLabel }, { score }) {
    const [labels, scores] = [binaryLabel, score];
    const found = known.get(scores);
    if (found?.labels === labels)
        return found;
    const entry = { labels, ranking: (0,_statistics_ranking_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rankByScore */ .CQ)(labels, scores) };
    known.set(scores, entry);
    return entry;
}


/***/ }),

/***/ 96972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allMetrics: () => (/* binding */ allMetrics),
  H: () => (/* binding */ predictionMetrics),
  a: () => (/* binding */ returnMetrics)
});

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/cell-metric.js
function cellEstimate(matrix, { value, gradient }) {
    const { rows, cells, weights } = matrix;
    const influence = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        influence[i] = rows * weight * gradient[cells[i]];
    }
    return { value, influence };
}
function gradientBy(classes, derivative) {
    const gradient = new Float64Array(classes * classes);
    for (let i = 0; i < classes; i++) {
        for (let j = 0; j < classes; j++)
            gradient[i * classes + j] = derivative(i, j);
    }
    return gradient;
}

// EXTERNAL MODULE: ./lib/shared/statistics/classification/confusion-matrix.js
var confusion_matrix = __webpack_require__(69750);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/accuracy.js


function accuracyScore(matrix) {
    const { classes, totalWeight } = matrix;
    const value = correctOf(matrix) / totalWeight;
    const gradient = gradientBy(classes, (i, j) => ((i === j ? 1 : 0) - value) / totalWeight);
    return cellEstimate(matrix, { value, gradient });
}
function balancedAccuracyScore(matrix) {
    const { classes, counts } = matrix;
    const { actual } = (0,confusion_matrix/* marginsOf */.pY)(matrix);
    const occurring = actual.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0);
    if (occurring < 2)
        throw new RangeError('Balanced accuracy is undefined: only one class occurs.');
    const recalls = actual.map((size, k) => (size > 0 ? counts[k * classes + k] / size : 0));
    const value = recalls.reduce((sum, each) => sum + each, 0) / occurring;
    const gradient = gradientBy(classes, (i, j) => {
        const size = actual[i];
        return size > 0 ? ((i === j ? 1 : 0) - recalls[i]) / size / occurring : 0;
    });
    const rates = Array.from(actual, (trials, k) => ({ successes: counts[k * classes + k], trials }));
    return {
        ...cellEstimate(matrix, { value, gradient }),
        ...(matrix.weights === undefined ? { rates: rates.filter(({ trials }) => trials > 0) } : {}),
    };
}
function correctOf({ classes, counts }) {
    let correct = 0;
    for (let k = 0; k < classes; k++)
        correct += counts[k * classes + k];
    return correct;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/decisions.js
var decisions = __webpack_require__(65904);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/accuracy-score.js


const metric = {
    name: 'accuracy_score',
    title: 'Accuracy',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: decisions/* CUT_OPTION */.F0,
    doc: 'Part of the rows that are decided right: at the cut for scores, else by the predicted or the most probable class.',
    reference: 'sklearn.metrics.accuracy_score; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
    uncertainty: 'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
    example: '{ metric: accuracy_score, at_least: 0.9, vs_champion: { no_worse_by: 0.01 } }',
    scale: 'logit',
    estimate: (rows, model, options) => {
        const matrix = (0,decisions/* decisions */.a)(rows, model, options);
        const right = matrix.counts.filter((_, cell) => (0,decisions/* isRight */.FG)(cell, matrix)).reduce((a, b) => a + b);
        return { ...accuracyScore(matrix), ...(0,decisions/* countsOf */.mQ)(matrix, right, matrix.rows) };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/ranking-statistics.js + 1 modules
var ranking_statistics = __webpack_require__(71033);
// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ranking.js
var ranking_ranking = __webpack_require__(46342);
// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ties.js
var ties = __webpack_require__(32797);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/average-precision.js


function averagePrecision(ranking, weights) {
    const { positive } = (0,ranking_ranking/* classTotals */.ys)(ranking, weights);
    let [t, f, area, allGains, allLosses] = [0, 0, 0, 0, 0];
    (0,ties/* forEachTie */.$)(ranking, weights, (ofPositive, ofNegative) => {
        t += ofPositive;
        f += ofNegative;
        if (ofPositive === 0)
            return;
        area += (ofPositive * t) / (t + f);
        allGains += (ofPositive * f) / (t + f) ** 2;
        allLosses += (ofPositive * t) / (t + f) ** 2;
    });
    const value = area / positive;
    const influence = new Float64Array(ranking.codes.length);
    let [gains, losses] = [allGains, allLosses];
    t = f = 0;
    (0,ties/* forEachTie */.$)(ranking, weights, (ofPositive, ofNegative, start, end) => {
        t += ofPositive;
        f += ofNegative;
        const precision = t > 0 ? t / (t + f) : 0;
        (0,ties/* setInfluence */.G)(influence, ranking, weights, [start, end], [(precision - value + gains) / positive, -losses / positive]);
        if (ofPositive === 0)
            return;
        gains -= (ofPositive * f) / (t + f) ** 2;
        losses -= (ofPositive * t) / (t + f) ** 2;
    });
    return { value, influence };
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/rankings.js
var rankings = __webpack_require__(30860);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/average-precision-score.js



const average_precision_score_metric = {
    name: 'average_precision_score',
    title: 'Average precision',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'The precision at each threshold, weighted by the recall that it adds, without interpolation; MLflow logs it as `precision_recall_auc`. It depends on the share of class 1, which replicates hold as it is observed.',
    uncertainty: 'BCa bootstrap of rows within their class; of clusters, or of blocks of dates, where the data name them',
    reference: 'sklearn.metrics.average_precision_score',
    byClass: true,
    resample: (rows, model, _, stratified) => ({
        ...averagePrecision((0,rankings/* rankingOf */.q)(rows, model), rows.weight),
        statistic: (0,rankings/* rankingStepsOf */.L)(rows, model, stratified),
        output: ranking_statistics/* RANKING_OUTPUTS */.y.indexOf('average_precision'),
    }),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/balanced-accuracy-score.js


const balanced_accuracy_score_metric = {
    name: 'balanced_accuracy_score',
    title: 'Balanced accuracy',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: decisions/* CUT_OPTION */.F0,
    doc: 'Mean recall of the classes that occur, so that a rare class counts as much as a frequent one.',
    reference: 'sklearn.metrics.balanced_accuracy_score',
    example: '{ metric: balanced_accuracy_score, cut: 0.08, at_least: 0.7, vs_champion: { no_worse_by: 0.01 } }',
    uncertainty: 'Wilson’s bounds of each recall, combined; with weights, clusters or dates influence values on the logit scale',
    scale: 'logit',
    estimate: (rows, model, options) => balancedAccuracyScore((0,decisions/* decisions */.a)(rows, model, options)),
};

// EXTERNAL MODULE: ./lib/shared/statistics/influence/rows.js
var influence_rows = __webpack_require__(17776);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/weighted-mean.js
var weighted_mean = __webpack_require__(18888);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/brier-score.js


function brierScoreLoss(labels, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, probabilities, weights);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    const losses = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        losses[i] = (probabilities[i] - labels[i]) ** 2;
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}
function multiclassBrierScoreLoss(classes, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(classes, ...probabilities, weights);
    const losses = new Float64Array(rows);
    for (const [index, column] of probabilities.entries()) {
        (0,influence_rows/* requireProbabilities */.t9)(column);
        for (let i = 0; i < rows; i++) {
            const happened = classes[i] === index ? 1 : 0;
            losses[i] = losses[i] + (column[i] - happened) ** 2;
        }
    }
    const stray = classes.findIndex((each) => probabilities[each] === undefined);
    if (stray >= 0)
        throw new RangeError(`Class ${classes[stray]} of row ${stray} has no column of probabilities.`);
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/outputs.js
function binaryOutputs({ binaryLabel }, { score }) {
    return binaryLabel === undefined || score === undefined ? undefined : { labels: binaryLabel, scores: score };
}
function requireBinaryOutputs(rows, model) {
    const outputs = binaryOutputs(rows, model);
    if (outputs === undefined)
        throw new RangeError('It takes labels of 0 and 1 and a score.');
    return outputs;
}
function classOutputs({ classLabel, classes = [] }, { probabilities }) {
    if (classLabel === undefined || probabilities === undefined)
        throw new RangeError('It takes the probability of every class; name their columns in "probabilities" of "data"');
    const without = classes[probabilities.length];
    if (without !== undefined)
        throw new RangeError(`The class ${without} occurs, and "probabilities" of "data" names no column for it`);
    return { labels: classLabel, probabilities };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/brier-score-loss.js


const brier_score_loss_metric = {
    name: 'brier_score_loss',
    title: 'Brier score',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'lower',
    range: [0, 2],
    gives: 'estimate',
    comparable: true,
    roles: ['probabilities'],
    probability: true,
    options: {},
    doc: 'Mean squared distance of the predicted probability from what happened, between 0 and 1; of several classes the sum over the classes, between 0 and 2.',
    reference: 'sklearn.metrics.brier_score_loss; Brier, Monthly Weather Review 78, 1950',
    example: '{ metric: brier_score_loss, at_most: 0.12, vs_champion: { no_worse_by: 0.002 } }',
    estimate: (rows, model) => {
        const binary = binaryOutputs(rows, model);
        if (binary !== undefined)
            return brierScoreLoss(binary.labels, binary.scores, rows.weight);
        const { labels, probabilities } = classOutputs(rows, model);
        return multiclassBrierScoreLoss(labels, probabilities, rows.weight);
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/influence/undefined-row.js
var undefined_row = __webpack_require__(58472);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/log-loss.js



const SUM_TOLERANCE = 3.5e-4;
function logLoss(labels, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, probabilities, weights);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    const losses = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const p = clipped(probabilities[i]);
        losses[i] = labels[i] === 1 ? -Math.log(p) : -Math.log1p(-p);
    }
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}
function multiclassLogLoss(classes, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(classes, ...probabilities, weights);
    for (const column of probabilities)
        (0,influence_rows/* requireProbabilities */.t9)(column);
    const losses = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const column = probabilities[classes[i]];
        if (column === undefined)
            throw new RangeError(`Class ${classes[i]} of row ${i} has no column of probabilities.`);
        let sum = 0;
        for (const each of probabilities)
            sum += each[i];
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            throw new undefined_row/* UndefinedRow */.f(i, (name) => `The probabilities of ${name} sum to ${sum}, not to 1.`);
        losses[i] = -Math.log(clipped(column[i]));
    }
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}
function clipped(p) {
    return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, p));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/logit.js


function logits(probabilities) {
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    return probabilities.map((each) => {
        const p = clipped(each);
        return Math.log(p) - Math.log1p(-p);
    });
}
function expit(x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
function softplus(x) {
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
function requireBothClasses(labels, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, probabilities, weights);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* totalWeight */.zN)(rows, weights);
    const seen = [false, false];
    for (let i = 0; i < rows; i++)
        if (weights === undefined || weights[i] > 0)
            seen[labels[i]] = true;
    if (!seen[0] || !seen[1])
        throw new RangeError(`All labels are ${seen[1] ? 1 : 0}: calibration needs both classes.`);
    return rows;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-intercept.js

const MAX_STEPS = 100;
function calibrationIntercept(labels, probabilities, weights) {
    const rows = requireBothClasses(labels, probabilities, weights);
    const x = logits(probabilities);
    let events = 0;
    for (let i = 0; i < rows; i++)
        events += (weights?.[i] ?? 1) * labels[i];
    let [low, high, intercept] = [-80, 80, 0];
    for (let step = 0; step < MAX_STEPS; step++) {
        const { expected, information } = expectedEvents(x, weights, intercept);
        const gap = events - expected;
        if (gap > 0)
            low = intercept;
        else
            high = intercept;
        const next = intercept + gap / information;
        if (gap * gap <= 1e-20 * information)
            return { value: intercept, influence: influenceAt(labels, x, weights, intercept) };
        intercept = next > low && next < high ? next : (low + high) / 2;
    }
    throw new RangeError(`The calibration intercept does not settle within ${MAX_STEPS} steps.`);
}
function expectedEvents(x, weights, intercept) {
    let [expected, information] = [0, 0];
    for (let i = 0; i < x.length; i++) {
        const p = expit(intercept + x[i]);
        expected += (weights?.[i] ?? 1) * p;
        information += (weights?.[i] ?? 1) * p * (1 - p);
    }
    return { expected, information };
}
function influenceAt(labels, x, weights, intercept) {
    const { information } = expectedEvents(x, weights, intercept);
    return x.map((at, i) => (x.length * (weights?.[i] ?? 1) * (labels[i] - expit(intercept + at))) / information);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/calibration-intercept.js


const calibration_intercept_metric = {
    name: 'calibration_intercept',
    title: 'Calibration in the large',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'neither',
    gives: 'estimate',
    comparable: false,
    probability: true,
    options: {},
    doc: 'By how much the log odds of all predictions would have to rise to be right on average, at a slope of 1: 0 for a calibrated model, above 0 for one that predicts too little.',
    reference: 'Cox, Biometrika 45, 1958; Van Calster et al., BMC Medicine 17, 2019; statsmodels GLM of the binomial family with the log odds as offset',
    uncertainty: 'influence values of the regression (the sandwich); robust to clusters and to dates where the data name them',
    example: '{ metric: calibration_intercept, between: [-0.1, 0.1] }',
    estimate: (rows, model) => {
        const { labels, scores } = requireBinaryOutputs(rows, model);
        return calibrationIntercept(labels, scores, rows.weight);
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/domain.js
var domain = __webpack_require__(30825);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/gamma.js
var gamma = __webpack_require__(60984);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/increasing-root.js
var increasing_root = __webpack_require__(12143);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(71058);
;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/chi-squared.js




function chiSquaredCdf(x, df) {
    return (0,gamma/* regularizedGammaP */.qH)(df / 2, x < 0 ? 0 : x / 2);
}
function chiSquaredSurvival(x, df) {
    return (0,gamma/* regularizedGammaQ */.j5)(df / 2, x < 0 ? 0 : x / 2);
}
function chiSquaredQuantile(p, df) {
    (0,domain/* requireProbability */.HO)('p', p);
    (0,domain/* requirePositive */.z6)('df', df);
    if (p === 0)
        return 0;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const a = df / 2;
    const upper = p > 0.5;
    const target = Math.log(upper ? 1 - p : p);
    const at = (z) => {
        const x = Math.exp(z);
        const tails = (0,gamma/* gammaTails */.NO)(a, x);
        const tail = upper ? tails.upper : tails.lower;
        const error = Math.log(tail) - target;
        return { error: upper ? -error : error, slope: (a * (0,gamma/* gammaFactor */.$d)(a, x)) / tail };
    };
    const start = a * Math.max(0.05, 1 - 1 / (9 * a) + (0,normal/* normalQuantile */.Zl)(p) / (3 * Math.sqrt(a))) ** 3;
    return 2 * Math.exp((0,increasing_root/* increasingRoot */.e)(at, Math.log(start), -800, 709));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/cox-calibration.js


const cox_calibration_MAX_STEPS = 50;
const ARRIVED = 1e-10;
function coxCalibration(labels, probabilities, weights) {
    const rows = requireBothClasses(labels, probabilities, weights);
    const x = logits(probabilities);
    requireOverlap(labels, x, weights);
    const { intercept, slope, information } = fitted(labels, x, weights);
    const [i00, i01, i11] = information;
    const determinant = i00 * i11 - i01 * i01;
    const interceptInfluence = new Float64Array(rows);
    const slopeInfluence = new Float64Array(rows);
    let likelihoodRatio = 0;
    for (let i = 0; i < rows; i++) {
        const [at, label, weight] = [x[i], labels[i], weights?.[i] ?? 1];
        const odds = intercept + slope * at;
        const score = rows * weight * (label - expit(odds));
        interceptInfluence[i] = ((i11 - i01 * at) * score) / determinant;
        slopeInfluence[i] = ((i00 * at - i01) * score) / determinant;
        const sign = label === 1 ? -1 : 1;
        likelihoodRatio += 2 * weight * (softplus(sign * at) - softplus(sign * odds));
    }
    return {
        intercept: { value: intercept, influence: interceptInfluence },
        slope: { value: slope, influence: slopeInfluence },
        interceptError: Math.sqrt(i11 / determinant),
        slopeError: Math.sqrt(i00 / determinant),
        likelihoodRatio: Math.max(0, likelihoodRatio),
        pvalue: chiSquaredSurvival(Math.max(0, likelihoodRatio), 2),
    };
}
function calibrationSlope(labels, probabilities, weights) {
    return coxCalibration(labels, probabilities, weights).slope;
}
function fitted(labels, x, weights) {
    let [intercept, slope] = [0, 1];
    let loss = lossAt(labels, x, weights, intercept, slope);
    for (let step = 0; step < cox_calibration_MAX_STEPS; step++) {
        let [s0, s1, i00, i01, i11] = [0, 0, 0, 0, 0];
        for (let i = 0; i < x.length; i++) {
            const [at, weight] = [x[i], weights?.[i] ?? 1];
            const p = expit(intercept + slope * at);
            const score = weight * (labels[i] - p);
            const variance = weight * p * (1 - p);
            s0 += score;
            s1 += score * at;
            i00 += variance;
            i01 += variance * at;
            i11 += variance * at * at;
        }
        const determinant = i00 * i11 - i01 * i01;
        if (!(determinant > 1e-14 * i00 * i11)) {
            throw new RangeError('The calibration regression has no solution: the predicted probability is constant, or 0 or 1 in all rows.');
        }
        const [d0, d1] = [(i11 * s0 - i01 * s1) / determinant, (i00 * s1 - i01 * s0) / determinant];
        if (s0 * d0 + s1 * d1 <= ARRIVED ** 2)
            return { intercept, slope, information: [i00, i01, i11] };
        for (let half = 1;; half /= 2) {
            const next = lossAt(labels, x, weights, intercept + half * d0, slope + half * d1);
            if (next <= loss * (1 + 1e-14) || half < 1e-6) {
                intercept += half * d0;
                slope += half * d1;
                loss = next;
                break;
            }
        }
    }
    throw new RangeError(`The calibration regression does not settle within ${cox_calibration_MAX_STEPS} steps.`);
}
function lossAt(labels, x, weights, intercept, slope) {
    let loss = 0;
    for (let i = 0; i < x.length; i++) {
        const odds = intercept + slope * x[i];
        loss += (weights?.[i] ?? 1) * softplus(labels[i] === 1 ? -odds : odds);
    }
    return loss;
}
function requireOverlap(labels, x, weights) {
    const [lowest, highest] = [
        [Infinity, Infinity],
        [-Infinity, -Infinity],
    ];
    for (let i = 0; i < x.length; i++) {
        if (weights?.[i] === 0)
            continue;
        const [label, at] = [labels[i], x[i]];
        lowest[label] = Math.min(lowest[label], at);
        highest[label] = Math.max(highest[label], at);
    }
    const [low0, low1] = lowest;
    const [high0, high1] = highest;
    if (low0 === high1 && low1 === high0)
        return;
    if (high0 <= low1 || high1 <= low0) {
        throw new RangeError('The calibration slope is infinite: the predicted probability separates the labels.');
    }
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/calibration-slope.js


const calibration_slope_metric = {
    name: 'calibration_slope',
    title: 'Calibration slope',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'neither',
    gives: 'estimate',
    comparable: false,
    probability: true,
    options: {},
    doc: 'Slope of the logistic regression of the outcome on the log odds of the predicted probability: 1 for a calibrated model, below 1 where its predictions are too extreme, as of a model that fits its training data too well.',
    reference: 'Cox, Biometrika 45, 1958; statsmodels Logit with the covariance HC0',
    uncertainty: 'influence values of the regression (the sandwich); robust to clusters and to dates where the data name them',
    example: '{ metric: calibration_slope, between: [0.9, 1.1] }',
    estimate: (rows, model) => {
        const { labels, scores } = requireBinaryOutputs(rows, model);
        return calibrationSlope(labels, scores, rows.weight);
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/noncentral-chi-squared.js



function noncentralChiSquaredCdf(x, df, noncentrality) {
    const { mean, first, last } = countsThatMatter(df, noncentrality);
    if (x <= 0)
        return 0;
    if (mean === 0)
        return chiSquaredCdf(x, df);
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    let tail = chiSquaredCdf(x, df + 2 * last);
    let sum = tail * poisson(last, mean);
    for (let j = last - 1; j >= first; j--) {
        tail += (0,gamma/* gammaFactor */.$d)(df / 2 + j, x / 2);
        sum += tail * poisson(j, mean);
    }
    return Math.min(1, sum);
}
function noncentralChiSquaredSurvival(x, df, noncentrality) {
    const { mean, first, last } = countsThatMatter(df, noncentrality);
    if (x <= 0)
        return 1;
    if (mean === 0)
        return chiSquaredSurvival(x, df);
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    let tail = chiSquaredSurvival(x, df + 2 * first);
    let sum = tail * poisson(first, mean);
    for (let j = first + 1; j <= last; j++) {
        tail += (0,gamma/* gammaFactor */.$d)(df / 2 + j - 1, x / 2);
        sum += tail * poisson(j, mean);
    }
    return Math.min(1, sum);
}
function countsThatMatter(df, noncentrality) {
    (0,domain/* requirePositive */.z6)('df', df);
    if (!(noncentrality >= 0 && noncentrality < Number.POSITIVE_INFINITY))
        throw new RangeError(`The noncentrality is ${noncentrality}; it must be finite and 0 or more.`);
    const mean = noncentrality / 2;
    const reach = 9 * Math.sqrt(mean) + 40;
    return { mean, first: Math.max(0, Math.floor(mean - reach)), last: Math.ceil(mean + reach) };
}
function poisson(j, mean) {
    return j === 0 ? Math.exp(-mean) : (0,gamma/* gammaFactor */.$d)(j, mean);
}

// EXTERNAL MODULE: ./lib/shared/statistics/calibration/equal-mass-bins.js
var equal_mass_bins = __webpack_require__(26554);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-power.js





function overconfident(probabilities, slope) {
    return logits(probabilities).map((each) => expit(slope * each));
}
function spiegelhalterPower(probabilities, slope, level, scale = 1) {
    const truth = overconfident(probabilities, slope);
    let [shift, right, wrong] = [0, 0, 0];
    for (let i = 0; i < truth.length; i++) {
        const [p, q] = [probabilities[i], truth[i]];
        const tilt = 1 - 2 * p;
        shift += (q - p) * tilt;
        right += tilt * tilt * p * (1 - p);
        wrong += tilt * tilt * q * (1 - q);
    }
    const critical = -(0,normal/* normalQuantile */.Zl)(level / 2) * Math.sqrt(right / wrong);
    const mean = (shift * Math.sqrt(scale)) / Math.sqrt(wrong);
    return (0,normal/* normalCdf */.vr)(mean - critical) + (0,normal/* normalCdf */.vr)(-mean - critical);
}
function hosmerLemeshowPower(probabilities, bins, slope, level, scale = 1) {
    const { count, codes } = (0,equal_mass_bins/* equalMassBins */.v)(probabilities, bins);
    const truth = overconfident(probabilities, slope);
    const sums = Array.from({ length: count }, () => ({ rows: 0, p: 0, q: 0 }));
    for (let i = 0; i < truth.length; i++) {
        const sum = sums[codes[i]];
        sum.rows++;
        sum.p += probabilities[i];
        sum.q += truth[i];
    }
    const filled = sums.filter(({ rows }) => rows > 0);
    const noncentrality = filled.reduce((sum, { rows, p, q }) => sum + (q - p) ** 2 / (p * (1 - p / rows)), 0);
    return noncentralPower(noncentrality * scale, filled.length, level);
}
function coxPower(probabilities, slope, level, scale = 1) {
    let expected = 0;
    for (const odds of logits(probabilities)) {
        const q = expit(slope * odds);
        expected += 2 * (q * (softplus(-odds) - softplus(-slope * odds)));
        expected += 2 * ((1 - q) * (softplus(odds) - softplus(slope * odds)));
    }
    return noncentralPower(Math.max(0, expected) * scale, 2, level);
}
function noncentralPower(noncentrality, df, level) {
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, noncentrality);
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/beta.js
var beta = __webpack_require__(95367);
;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/noncentral-f.js



function noncentralFSurvival(f, df1, df2, noncentrality) {
    (0,domain/* requireNumber */.Bw)('f', f);
    (0,domain/* requirePositive */.z6)('df1', df1);
    if (df2 === Number.POSITIVE_INFINITY)
        return noncentralChiSquaredSurvival(df1 * f, df1, noncentrality);
    (0,domain/* requirePositive */.z6)('df2', df2);
    const { mean, first, last } = countsThatMatter(df1, noncentrality);
    if (f <= 0)
        return 1;
    const share = (df1 * f) / (df1 * f + df2);
    let sum = 0;
    for (let j = first; j <= last; j++)
        sum += (0,beta/* betaSurvival */.hE)(share, df1 / 2 + j, df2 / 2) * poisson(j, mean);
    return Math.min(1, sum);
}

// EXTERNAL MODULE: ./lib/shared/statistics/influence/standard-error.js
var standard_error = __webpack_require__(61327);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/cox-wald.js


function coxWaldTest({ intercept, slope }, design) {
    const { v00, v01, v11, df } = covarianceOf({ intercept, slope }, design);
    const [a, b] = [intercept.value, slope.value - 1];
    const statistic = (v11 * a * a - 2 * v01 * a * b + v00 * b * b) / (v00 * v11 - v01 * v01);
    return { statistic, df, pvalue: survivalOfF(statistic / 2, df) };
}
function coxWaldPower(cox, design, slope, level, scale = 1) {
    const { v00, v01, v11, df } = covarianceOf(cox, design);
    const noncentrality = (scale * v00 * (slope - 1) ** 2) / (v00 * v11 - v01 * v01);
    const freedom = df * scale;
    const critical = freedom === Infinity ? -Math.log(level) : (freedom / 2) * Math.expm1((-2 / freedom) * Math.log(level));
    return noncentralFSurvival(critical, 2, freedom, noncentrality);
}
function covarianceOf({ intercept, slope }, design) {
    const { standardError: ofIntercept, df } = (0,standard_error/* standardError */.g)(intercept, design);
    const { standardError: ofSlope } = (0,standard_error/* standardError */.g)(slope, design);
    const [v00, v11] = [ofIntercept ** 2, ofSlope ** 2];
    const v01 = ((0,standard_error/* standardError */.g)(added(intercept, slope), design).standardError ** 2 - v00 - v11) / 2;
    if (!(v00 * v11 - v01 * v01 > 1e-12 * v00 * v11))
        throw new RangeError('Intercept and slope cannot be told apart by so few clusters or dates.');
    return { v00, v01, v11, df };
}
function added(one, other) {
    return {
        value: one.value + other.value,
        influence: one.influence.map((each, row) => each + other.influence[row]),
    };
}
function survivalOfF(f, df) {
    return Math.exp((-df / 2) * Math.log1p((2 * f) / df));
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/measure.js + 10 modules
var metrics_measure = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(82735);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js + 1 modules
var test_power = __webpack_require__(64587);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/overconfidence.js


const SLOPE = 0.8;
const OVERCONFIDENCE_OPTIONS = (0,test_power/* powerOptions */.OG)({
    doc: 'The slope of the log odds that it must be able to find: at 0.8 a prediction of 2 % stands for 4.3 %, and one of 90 % for 85 %.',
    default: SLOPE,
    min: 0.1,
    max: 0.99,
});
function powerAgainstOverconfidence(options, rows, at) {
    const slope = (0,metrics_metric/* numberOption */.jZ)(options, 'effect', SLOPE);
    return (0,test_power/* powerBySize */.YO)(`a slope of ${slope}`, (size, level) => at(slope, level, size / rows), rows, 'rows');
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/cox-calibration.js







const cox_calibration_metric = {
    name: 'cox_calibration',
    title: 'Cox’s test of calibration',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    probability: true,
    options: OVERCONFIDENCE_OPTIONS,
    doc: 'Whether the log odds of the predictions have the intercept 0 and the slope 1 at once. It finds the smallest miscalibration on enough rows; bounds of `calibration_slope` and `calibration_intercept` say how much of it matters.',
    reference: 'Cox, Biometrika 45, 1958; twice the difference of the log-likelihoods of statsmodels Logit, χ² with 2 degrees of freedom',
    uncertainty: 'the likelihood ratio; with weights, clusters or dates the Wald test with the robust covariance, F with 2 and as many degrees of freedom as clusters or dates less 1',
    measure: (rows, { rule }) => {
        const { labels, scores } = requireBinaryOutputs(rows, rows.candidate);
        const cox = coxCalibration(labels, scores, rows.weight);
        const design = (0,metrics_measure/* designOf */.et)({}, rows, 1);
        const robust = rows.weight !== undefined || design.clusters !== undefined || design.dates !== undefined;
        const test = robust ? coxWaldTest(cox, design) : { statistic: cox.likelihoodRatio, pvalue: cox.pvalue };
        const details = `intercept ${(0,format_value/* formatValue */.Fl)(cox.intercept.value)}, slope ${(0,format_value/* formatValue */.Fl)(cox.slope.value)}, ${robust ? 'robust Wald' : 'likelihood ratio'} ${(0,format_value/* formatValue */.Fl)(test.statistic)}`;
        const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) => robust ? coxWaldPower(cox, design, slope, level, scale) : coxPower(scores, slope, level, scale));
        return { kind: 'test', tests: [{ statistic: test.statistic, pvalue: test.pvalue, details, power }] };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/group-rates.js

function groupCells(matrix, groups) {
    if (matrix.classes !== 2)
        throw new RangeError(`There are ${matrix.classes} classes, not two.`);
    const rows = (0,influence_rows/* rowCount */.oW)(matrix.cells, groups);
    const size = (0,influence_rows/* codeCount */.vs)(groups);
    const sums = new Float64Array(4 * size);
    for (let i = 0; i < rows; i++) {
        const group = groups[i];
        const cell = 4 * group + matrix.cells[i];
        sums[cell] = sums[cell] + (matrix.weights?.[i] ?? 1);
    }
    const cells = new Map();
    for (let group = 0; group < size; group++) {
        const own = sums.subarray(4 * group, 4 * group + 4);
        if (own.some((each) => each > 0))
            cells.set(group, own);
    }
    return { groups, cells, matrix };
}
const RATE_CELLS = {
    selection_rate: { hits: [1, 3], of: [0, 1, 2, 3] },
    true_positive_rate: { hits: [3], of: [2, 3] },
    false_positive_rate: { hits: [1], of: [0, 1] },
};
function rateOf(counts, rate) {
    const { hits, of } = RATE_CELLS[rate];
    const size = sumOf(counts, of);
    return { rate: size > 0 ? sumOf(counts, hits) / size : undefined, size };
}
function sumOf(counts, cells) {
    return cells.reduce((sum, cell) => sum + counts[cell], 0);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/disparity.js

function demographicParityDifference(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'selection_rate', 'difference');
}
function demographicParityRatio(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'selection_rate', 'ratio');
}
function equalOpportunityDifference(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'true_positive_rate', 'difference');
}
function equalOpportunityRatio(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'true_positive_rate', 'ratio');
}
function equalizedOddsDifference(matrix, groups) {
    const [first, second] = oddsDisparities(matrix, groups, 'difference');
    return second.estimate.value > first.estimate.value ? second : first;
}
function equalizedOddsRatio(matrix, groups) {
    const [first, second] = oddsDisparities(matrix, groups, 'ratio');
    return second.estimate.value < first.estimate.value ? second : first;
}
function oddsDisparities(matrix, groups, how) {
    const cells = groupCells(matrix, groups);
    return [disparity(cells, 'true_positive_rate', how), disparity(cells, 'false_positive_rate', how)];
}
function disparity(cells, rate, how) {
    const { lowest, highest } = extremes(cells, rate);
    if (how === 'ratio' && highest.rate === 0) {
        throw new RangeError(`The ratio is undefined: the ${words(rate)} of every group is 0.`);
    }
    const value = how === 'ratio' ? lowest.rate / highest.rate : highest.rate - lowest.rate;
    const byHighest = how === 'ratio' ? -value / highest.rate : 1;
    const byLowest = how === 'ratio' ? 1 / highest.rate : -1;
    const { hits, of } = RATE_CELLS[rate];
    const { matrix, groups } = cells;
    const influence = new Float64Array(matrix.rows);
    for (let i = 0; i < matrix.rows; i++) {
        const group = groups[i];
        const extreme = group === highest.group ? highest : group === lowest.group ? lowest : undefined;
        const cell = matrix.cells[i];
        if (extreme === undefined || !of.includes(cell))
            continue;
        const slope = extreme === highest ? byHighest : byLowest;
        const deviation = (hits.includes(cell) ? 1 : 0) - extreme.rate;
        influence[i] = (slope * matrix.rows * (matrix.weights?.[i] ?? 1) * deviation) / extreme.size;
    }
    return { estimate: { value, influence }, rate, lowest: lowest.group, highest: highest.group };
}
function extremes({ cells }, name) {
    let [lowest, highest] = [undefined, undefined];
    for (const [group, counts] of cells) {
        const { rate, size } = rateOf(counts, name);
        if (rate === undefined) {
            const missing = name === 'true_positive_rate' ? 'positive' : 'negative';
            throw new RangeError(`The ${words(name)} of group ${group} is undefined: it has no ${missing} row.`);
        }
        const each = { group, rate, size };
        if (lowest === undefined || rate < lowest.rate)
            lowest = each;
        if (highest === undefined || rate >= highest.rate)
            highest = each;
    }
    if (lowest === undefined || highest === undefined || cells.size < 2) {
        throw new RangeError(`There ${cells.size === 1 ? 'is one group' : 'are no groups'}; a comparison needs two.`);
    }
    return { lowest, highest };
}
function words(rate) {
    return rate.replaceAll('_', ' ');
}

// EXTERNAL MODULE: ./lib/shared/report/text.js
var report_text = __webpack_require__(49053);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/code-sums.js
var code_sums = __webpack_require__(70037);
;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/rate-estimates.js




function rateEstimates(matrix, groups, rate, design = {}) {
    const { cells } = groupCells(matrix, groups);
    const { hits, of } = RATE_CELLS[rate];
    const units = unitsOf(design);
    const influences = [];
    const rates = Array.from(cells, ([group, counts]) => {
        const { rate: share, size } = rateOf(counts, rate);
        if (share === undefined)
            throw new RangeError(`The rate of group ${group} is undefined: no row counts.`);
        const influence = new Float64Array(units === undefined ? 0 : matrix.rows);
        let [rows, squaredWeights, squares] = [0, 0, 0];
        for (let i = 0; i < matrix.rows; i++) {
            const cell = matrix.cells[i];
            if (groups[i] !== group || !of.includes(cell))
                continue;
            const weight = matrix.weights?.[i] ?? 1;
            const deviation = weight * ((hits.includes(cell) ? 1 : 0) - share);
            rows++;
            squaredWeights += weight * weight;
            squares += deviation * deviation;
            if (units !== undefined)
                influence[i] = (matrix.rows * deviation) / size;
        }
        const smallest = plusFour(share, size ** 2 / squaredWeights);
        if (units === undefined) {
            const variance = squares / size ** 2 / (1 - 1 / Math.max(2, rows));
            return { group, rate: share, rows, variance: Math.max(variance, smallest), df: Math.max(1, rows - 1) };
        }
        const ofUnits = units.sums(influence);
        const { variance, df } = varianceOf(ofUnits, units.design);
        influences.push({ influence: ofUnits, variance });
        return { group, rate: share, rows, variance: Math.max(variance, smallest), df };
    });
    return {
        rates,
        covariance: (a, b) => {
            if (units === undefined)
                return 0;
            const [first, second] = [influences[a], influences[b]];
            const sum = first.influence.map((each, i) => each + second.influence[i]);
            return (varianceOf(sum, units.design).variance - first.variance - second.variance) / 2;
        },
    };
}
function unitsOf(design) {
    const { clusters, dates } = design;
    if (clusters !== undefined && dates !== undefined)
        return { design, sums: (influence) => influence };
    const codes = clusters ?? dates;
    if (codes === undefined)
        return undefined;
    const counts = (0,code_sums/* countsByCode */.fT)(codes, (0,influence_rows/* codeCount */.vs)(codes));
    const units = Int32Array.from({ length: (0,code_sums/* occurringCodes */.pS)(counts) }, (_, unit) => unit);
    return {
        design: { ...design, ...(clusters === undefined ? { dates: units } : { clusters: units }) },
        sums: (influence) => (0,code_sums/* sumsByCode */.TB)(influence, codes, counts.length)
            .filter((_, code) => counts[code] > 0)
            .map((sum) => (sum * units.length) / influence.length),
    };
}
function plusFour(share, rows) {
    const moved = (share * rows + 1) / (rows + 2);
    return (moved * (1 - moved)) / (rows + 2);
}
function varianceOf(influence, design) {
    if (influence.every((each) => each === 0))
        return { variance: 0, df: 1 };
    const { standardError: error, df } = (0,standard_error/* standardError */.g)({ value: 0, influence }, design);
    return { variance: error * error, df };
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/students-t.js
var students_t = __webpack_require__(33940);
;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/uncertain-disparity.js

function uncertainDisparity(kinds, how) {
    const contrasts = kinds.flatMap(contrastsOf);
    if (contrasts.length === 0)
        throw new RangeError('There are fewer than two groups; a comparison needs two.');
    if (how === 'difference')
        return widestDifference(contrasts);
    for (const { rates } of kinds) {
        if (rates.every(({ rate }) => rate === 0))
            throw new RangeError('The ratio is undefined: the rate of every group is 0.');
    }
    return lowestRatio(contrasts);
}
function contrastsOf({ rates, covariance }) {
    return rates.flatMap((one, a) => rates.slice(a + 1).flatMap((other, offset) => {
        const shared = { covariance: Math.min(0, covariance(a, a + 1 + offset)), df: Math.min(one.df, other.df) };
        return [contrast(one, other, shared), contrast(other, one, shared)];
    }));
}
function contrast(first, second, shared) {
    return {
        first: first.rate,
        second: second.rate,
        firstVariance: first.variance,
        secondVariance: second.variance,
        ...shared,
    };
}
function widestDifference(contrasts) {
    const pairs = contrasts.map((each) => ({
        difference: each.first - each.second,
        error: Math.sqrt(uncertain_disparity_varianceOf(each, 1)),
        df: each.df,
    }));
    const widest = pairs.reduce((a, b) => (b.difference > a.difference ? b : a));
    const count = pairs.length;
    return {
        value: widest.difference,
        standardError: widest.error,
        method: `Student t over all ${count / 2} pairs`,
        lower: (alpha) => Math.max(0, ...pairs.map(({ difference, error, df }) => difference + (0,students_t/* studentTQuantile */.$J)(alpha / count, df) * error)),
        upper: (alpha) => Math.min(1, Math.max(...pairs.map(({ difference, error, df }) => difference - (0,students_t/* studentTQuantile */.$J)(alpha, df) * error))),
        pAtMost: (threshold) => {
            if (threshold < 0)
                return 0;
            const p = pairs.map(({ difference, error, df }) => (0,students_t/* studentTSurvival */.qX)((difference - threshold) / error, df));
            return Math.min(1, count * Math.min(...p));
        },
        pAtLeast: (threshold) => threshold > 1
            ? 0
            : Math.max(...pairs.map(({ difference, error, df }) => (0,students_t/* studentTSurvival */.qX)((threshold - difference) / error, df))),
    };
}
function lowestRatio(contrasts) {
    const count = contrasts.length;
    const lowest = contrasts.reduce((a, b) => (b.first * a.second < a.first * b.second ? b : a));
    const value = lowest.first / lowest.second;
    const distance = (each, ratio) => (each.first - ratio * each.second) / Math.sqrt(uncertain_disparity_varianceOf(each, ratio));
    return {
        value,
        standardError: Math.sqrt(uncertain_disparity_varianceOf(lowest, value)) / lowest.second,
        method: `Fieller’s theorem over all ${count / 2} pairs`,
        lower: (alpha) => Math.min(...contrasts.map((each) => fiellerBound(each, (0,students_t/* studentTQuantile */.$J)(alpha, each.df), 'lower'))),
        upper: (alpha) => Math.min(1, ...contrasts.map((each) => fiellerBound(each, (0,students_t/* studentTQuantile */.$J)(alpha / count, each.df), 'upper'))),
        pAtMost: (threshold) => {
            if (threshold < 0)
                return 0;
            if (threshold >= 1)
                return 1;
            return Math.max(...contrasts.map((each) => (0,students_t/* studentTSurvival */.qX)(distance(each, threshold), each.df)));
        },
        pAtLeast: (threshold) => {
            if (threshold > 1)
                return 0;
            const p = contrasts.map((each) => (0,students_t/* studentTSurvival */.qX)(-distance(each, Math.max(0, threshold)), each.df));
            return Math.min(1, count * Math.min(...p));
        },
    };
}
function uncertain_disparity_varianceOf({ firstVariance, secondVariance, covariance }, t) {
    return firstVariance + t * t * secondVariance - 2 * t * covariance;
}
function fiellerBound(of, quantile, side) {
    const { first, second, firstVariance, secondVariance, covariance } = of;
    const square = quantile * quantile;
    const a = second * second - square * secondVariance;
    const b = first * second - square * covariance;
    const c = first * first - square * firstVariance;
    if (side === 'lower') {
        if (c <= 0)
            return 0;
        return c / (b + Math.sqrt(Math.max(0, b * b - a * c)));
    }
    if (a <= 0)
        return Number.POSITIVE_INFINITY;
    return (b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/slices.js
var data_slices = __webpack_require__(47015);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/too-few-rows.js
var too_few_rows = __webpack_require__(83398);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/group-disparity.js








const OPTIONS = {
    by: { kind: 'groups', required: true, doc: 'Column whose values make the groups, or a list of columns.' },
    ...decisions/* CUT_OPTION */.F0,
    min_group: {
        kind: 'integer',
        min: 2,
        default: 30,
        doc: 'Rows that every group must have in the denominator of its rate; with fewer the rule is inconclusive.',
    },
};
const UNCERTAINTY = 'That all groups are close enough is shown of every pair; that some pair is too far apart, at the level divided by the number of pairs. A comparison with the champion goes by the widest pair of either model.';
function groupDisparity({ how, rates, widest, doc, ...named }) {
    const better = how === 'ratio' ? 'higher' : 'lower';
    return {
        ...named,
        mode: 'predictions',
        tasks: ['binary', 'probability_of_default'],
        better,
        range: [0, 1],
        gives: 'estimate',
        comparable: true,
        about: 'fairness',
        options: OPTIONS,
        doc,
        uncertainty: UNCERTAINTY,
        measure: (rows, context) => {
            const groups = groupsOf(rows, context);
            const design = (0,metrics_measure/* designOf */.et)({}, rows, context.horizon);
            const measure = (model) => {
                const matrix = (0,decisions/* decisions */.a)(rows, model, context.rule.options);
                requireGroups(matrix, groups, rates, (0,metrics_metric/* numberOption */.jZ)(context.rule.options, 'min_group', 30));
                const kinds = rates.map((rate) => rateEstimates(matrix, groups.codes, rate, design));
                const weightless = groups.names.find((_, code) => kinds[0]?.rates.every(({ group }) => group !== code));
                if (weightless !== undefined)
                    throw new RangeError(`The rows of ${weightless} weigh nothing.`);
                return { uncertain: uncertainDisparity(kinds, how), kinds, widest: () => widest(matrix, groups.codes).estimate };
            };
            const candidate = measure(rows.candidate);
            const own = { kind: 'estimate', candidate: candidate.uncertain };
            const valuesOf = (champion) => rates.flatMap((rate, kind) => groupValues(rate, groups, candidate.kinds[kind], champion?.[kind]));
            if (rows.champion === undefined || context.rule.vsChampion === undefined)
                return { ...own, groups: valuesOf() };
            const champion = measure(rows.champion);
            const pair = { candidate: candidate.widest(), champion: champion.widest(), design };
            const compared = (0,metrics_measure/* measureEstimate */.XD)({ better }, pair.candidate, design, pair);
            return { ...compared, ...own, champion: champion.uncertain, groups: valuesOf(champion.kinds) };
        },
    };
}
function groupsOf(rows, { rule }) {
    const slices = (0,data_slices/* cut */.Jj)(rows, [rule.options.by ?? []].flat().map(String));
    const codes = new Int32Array(rows.rows);
    for (const [code, slice] of slices.entries())
        for (const row of slice.rows)
            codes[row] = code;
    return { codes, names: slices.map(({ key }) => key) };
}
function requireGroups(matrix, { codes, names }, rates, least) {
    const counts = new Map(names.map((name) => [name, { selection_rate: 0, true_positive_rate: 0, false_positive_rate: 0 }]));
    for (let i = 0; i < matrix.rows; i++) {
        const own = counts.get(names[codes[i]]);
        if (own === undefined)
            continue;
        own.selection_rate++;
        own[matrix.cells[i] >= 2 ? 'true_positive_rate' : 'false_positive_rate']++;
    }
    const short = [...counts].flatMap(([name, rows]) => rates.flatMap((rate) => (rows[rate] < least ? [`${name} has ${(0,report_text/* plural */.LS)(rows[rate], 'row')}${OF[rate]}`] : [])));
    if (short.length > 0)
        throw new too_few_rows/* TooFewRows */.s(`${short.join(', ')}; min_group asks for ${least}`);
}
const OF = {
    selection_rate: '',
    true_positive_rate: ' with label 1',
    false_positive_rate: ' with label 0',
};
function groupValues(rate, { names }, candidate, champion) {
    return (candidate?.rates ?? []).map(({ group, rate: value, rows }, index) => ({
        group: names[group],
        what: rate.replaceAll('_', ' '),
        rows,
        value,
        champion: champion?.rates[index]?.rate,
    }));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/demographic-parity-difference.js


const demographic_parity_difference_metric = groupDisparity({
    name: 'demographic_parity_difference',
    title: 'Demographic parity difference',
    how: 'difference',
    rates: ['selection_rate'],
    widest: demographicParityDifference,
    doc: 'Highest less lowest share of rows decided as 1, over the groups.',
    reference: 'fairlearn.metrics.demographic_parity_difference',
});

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/demographic-parity-ratio.js


const demographic_parity_ratio_metric = groupDisparity({
    name: 'demographic_parity_ratio',
    title: 'Demographic parity ratio',
    how: 'ratio',
    rates: ['selection_rate'],
    widest: demographicParityRatio,
    doc: 'Lowest over highest share of rows decided as 1, over the groups; the four-fifths rule asks for 0.8.',
    reference: 'fairlearn.metrics.demographic_parity_ratio',
});

// EXTERNAL MODULE: ./lib/shared/statistics/influence/bartlett.js
var bartlett = __webpack_require__(28057);
;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/diebold-mariano.js



function dieboldMarianoTest(first, second, options = {}) {
    const periods = (0,influence_rows/* rowCount */.oW)(first, second);
    const { horizon = 1, alternative = 'two-sided' } = options;
    if (periods < 2)
        throw new RangeError('The test needs more than one period.');
    if (!Number.isInteger(horizon) || horizon < 1 || horizon >= periods) {
        throw new RangeError(`The horizon is ${horizon}; give a whole number from 1 to ${periods - 1}.`);
    }
    const { centred, mean, largest } = centredDifference(first, second);
    const floor = periods * (1e-14 * largest) ** 2;
    if (!((0,bartlett/* bartlettSum */.GC)(centred, 0) > floor))
        throw new RangeError('The losses differ by the same in every period.');
    let variance = options.variance ?? 'acf';
    let sum = variance === 'acf' ? plainSum(centred, horizon - 1) : (0,bartlett/* bartlettSum */.GC)(centred, horizon - 1);
    if (variance === 'acf' && !(sum > floor)) {
        variance = 'bartlett';
        sum = (0,bartlett/* bartlettSum */.GC)(centred, horizon - 1);
    }
    if (!(sum > floor))
        throw new RangeError('The variance of the loss differences is 0.');
    const factor = Math.sqrt((periods + 1 - 2 * horizon + (horizon * (horizon - 1)) / periods) / periods);
    const error = Math.sqrt(sum / periods ** 2);
    const statistic = (factor * mean) / error;
    const df = periods - 1;
    return {
        statistic,
        pvalue: pvalueOf(statistic, df, alternative),
        df,
        meanDifference: mean,
        standardError: error / factor,
        variance,
    };
}
function pvalueOf(statistic, df, alternative) {
    if (alternative === 'less')
        return (0,students_t/* studentTCdf */.Jt)(statistic, df);
    if (alternative === 'greater')
        return (0,students_t/* studentTSurvival */.qX)(statistic, df);
    return Math.min(1, 2 * (0,students_t/* studentTSurvival */.qX)(Math.abs(statistic), df));
}
function centredDifference(first, second) {
    const centred = new Float64Array(first.length);
    let [sum, largest] = [0, 0];
    for (let t = 0; t < centred.length; t++) {
        const [a, b] = [first[t], second[t]];
        if (!Number.isFinite(a) || !Number.isFinite(b))
            throw new RangeError(`A loss of period ${t} is ${a} or ${b}.`);
        centred[t] = a - b;
        sum += a - b;
        largest = Math.max(largest, Math.abs(a), Math.abs(b));
    }
    const mean = sum / centred.length;
    for (let t = 0; t < centred.length; t++)
        centred[t] = centred[t] - mean;
    return { centred, mean, largest };
}
function plainSum(series, lags) {
    let sum = 0;
    for (let lag = 0; lag <= lags; lag++) {
        for (let t = lag; t < series.length; t++) {
            sum += (lag === 0 ? 1 : 2) * series[t] * series[t - lag];
        }
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/noncentral-t.js



const PANELS = 1000;
const REACH = 10;
function noncentralTSurvival(t, df, noncentrality) {
    (0,domain/* requireNumber */.Bw)('t', t);
    (0,domain/* requireNumber */.Bw)('The noncentrality', noncentrality);
    (0,domain/* requirePositive */.z6)('df', df);
    const spread = REACH / Math.sqrt(2 * df);
    const [low, high] = [Math.max(0, 1 - spread), 1 + spread];
    const logConstant = Math.LN2 + (df / 2) * Math.log(df / 2) - (0,gamma/* lnGamma */.yM)(df / 2);
    const density = (s) => s === 0 ? (df === 1 ? Math.exp(logConstant) : 0) : Math.exp(logConstant + (df - 1) * Math.log(s) - (df * s * s) / 2);
    const width = (high - low) / PANELS;
    let sum = 0;
    for (let i = 0; i <= PANELS; i++) {
        const s = low + i * width;
        const weight = i === 0 || i === PANELS ? 1 : i % 2 === 1 ? 4 : 2;
        sum += weight * density(s) * (0,normal/* normalCdf */.vr)(noncentrality - t * s);
    }
    return Math.min(1, (sum * width) / 3);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/diebold-mariano-power.js


function dieboldMarianoPower({ periods, standardError }, difference, level, scale = 1) {
    const df = periods * scale - 1;
    const shift = (difference / standardError) * Math.sqrt(scale);
    return noncentralTSurvival((0,students_t/* studentTQuantile */.$J)(1 - level, df), df, shift);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/loss-by-date.js


function meanLossByDate(losses, dates, weights) {
    (0,influence_rows/* rowCount */.oW)(losses, dates, weights);
    const sums = (0,code_sums/* sumsByCode */.TB)(weights === undefined ? losses : losses.map((loss, i) => loss * weights[i]), dates);
    const counts = (0,code_sums/* countsByCode */.fT)(dates, sums.length);
    const totals = weights === undefined ? counts : (0,code_sums/* sumsByCode */.TB)(weights, dates);
    const means = [];
    for (let date = 0; date < sums.length; date++) {
        if (counts[date] === 0)
            continue;
        const total = totals[date];
        if (!(total > 0))
            throw new RangeError(`The rows of date ${date} weigh nothing.`);
        means.push(sums[date] / total);
    }
    return Float64Array.from(means);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/quantile-level.js
const LEVEL_OPTION = {
    quantile: {
        kind: 'number',
        min: 0.0001,
        max: 0.9999,
        doc: 'Which quantile is predicted; by default the `quantile` of `data`, and of other tasks the median, 0.5.',
    },
};
function quantileLevel(data, { quantile }) {
    return typeof quantile === 'number' ? quantile : (data.quantile ?? 0.5);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/diebold-mariano.js







const HIGHER_LOSS = 0.2;
const LEAST_DATES = 8;
const diebold_mariano_metric = {
    name: 'diebold_mariano',
    title: 'Diebold-Mariano test',
    mode: 'predictions',
    tasks: ['forecast', 'quantile', 'regression'],
    better: 'lower',
    gives: 'test',
    comparable: false,
    needsChampion: true,
    roles: ['time'],
    options: {
        loss: {
            kind: 'choice',
            values: ['squared', 'absolute', 'pinball'],
            doc: 'What an error costs. Default: `squared`; of a quantile, `pinball`.',
        },
        ...LEVEL_OPTION,
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'How much higher than the champion’s a mean loss is that it must be able to find, as a part of the champion’s: 0.2 for a fifth. It takes 8 dates at least.',
            default: HIGHER_LOSS,
            min: 0.001,
            max: 10,
        }),
    },
    doc: 'Whether the candidate’s forecasts lose more than the champion’s: rejected only where the candidate is the worse one. One mean loss a date; with the `horizon` of `data`, h - 1 autocovariances count; small-sample factor and Student’s t of Harvey, Leybourne and Newbold.',
    reference: 'Diebold and Mariano, Journal of Business and Economic Statistics 13, 1995; Harvey, Leybourne and Newbold, International Journal of Forecasting 13, 1997; R forecast::dm.test',
    measure: (rows, { rule, horizon }) => {
        const loss = lossOf(rows, rule.options);
        const [candidate, champion] = [rows.candidate, rows.champion].map((model) => lossByDate(rows, model, loss));
        const { statistic, pvalue, df, variance, standardError } = dieboldMarianoTest(candidate, champion, {
            horizon,
            alternative: 'greater',
        });
        const details = `mean loss of ${candidate.length.toLocaleString('en')} dates ${(0,format_value/* formatValue */.Fl)(mean(candidate))}, the champion’s ${(0,format_value/* formatValue */.Fl)(mean(champion))}; t ${(0,format_value/* formatValue */.Fl)(statistic)} with ${df} degrees of freedom`;
        const periods = candidate.length;
        const effect = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', HIGHER_LOSS);
        const higher = effect * Math.abs(mean(champion));
        const power = (0,test_power/* powerBySize */.YO)(`a mean loss ${(0,format_value/* formatPercent */.l9)(effect)} above the champion’s`, (dates, level) => dates < LEAST_DATES ? 0 : dieboldMarianoPower({ periods, standardError }, higher, level, dates / periods), periods, 'dates');
        const opposite = periods < LEAST_DATES ? {} : { opposite: 1 - pvalue };
        return {
            kind: 'test',
            tests: [{ statistic, pvalue, details, power, ...opposite }],
            ...(variance === 'bartlett'
                ? { notes: ['the autocovariances gave no positive variance; Bartlett’s weights did'] }
                : {}),
        };
    },
};
function lossOf(rows, options) {
    const named = options.loss ?? (rows.quantile === undefined ? 'squared' : 'pinball');
    if (named === 'squared')
        return (actual, predicted) => (actual - predicted) ** 2;
    if (named === 'absolute')
        return (actual, predicted) => Math.abs(actual - predicted);
    const level = quantileLevel(rows, options);
    return (actual, predicted) => (actual >= predicted ? level : level - 1) * (actual - predicted);
}
function lossByDate(rows, { prediction }, loss) {
    const predicted = prediction;
    const losses = rows.numericLabel.map((actual, row) => loss(actual, predicted[row]));
    return meanLossByDate(losses, rows.time, rows.weight);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/equal-opportunity-difference.js


const equal_opportunity_difference_metric = groupDisparity({
    name: 'equal_opportunity_difference',
    title: 'Equal opportunity difference',
    how: 'difference',
    rates: ['true_positive_rate'],
    widest: equalOpportunityDifference,
    doc: 'Highest less lowest true positive rate of the groups.',
    reference: 'fairlearn.metrics.equal_opportunity_difference',
});

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/equal-opportunity-ratio.js


const equal_opportunity_ratio_metric = groupDisparity({
    name: 'equal_opportunity_ratio',
    title: 'Equal opportunity ratio',
    how: 'ratio',
    rates: ['true_positive_rate'],
    widest: equalOpportunityRatio,
    doc: 'Lowest over highest true positive rate of the groups.',
    reference: 'fairlearn.metrics.equal_opportunity_ratio',
});

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/equalized-odds-difference.js


const equalized_odds_difference_metric = groupDisparity({
    name: 'equalized_odds_difference',
    title: 'Equalised odds difference',
    how: 'difference',
    rates: ['true_positive_rate', 'false_positive_rate'],
    widest: equalizedOddsDifference,
    doc: 'The greater of the differences of true and of false positive rates between groups.',
    reference: 'fairlearn.metrics.equalized_odds_difference',
});

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/equalized-odds-ratio.js


const equalized_odds_ratio_metric = groupDisparity({
    name: 'equalized_odds_ratio',
    title: 'Equalised odds ratio',
    how: 'ratio',
    rates: ['true_positive_rate', 'false_positive_rate'],
    widest: equalizedOddsRatio,
    doc: 'The lesser of the ratios of true and of false positive rates between groups.',
    reference: 'fairlearn.metrics.equalized_odds_ratio',
});

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/bin-gaps.js
const TENTH = 0.1;
function binGaps(table) {
    const total = table.reduce((sum, { weight }) => sum + weight, 0);
    const gaps = table.map((bin) => bin.meanPredicted - bin.observedRate);
    const spreads = (likely) => table.map((bin, k) => spreadOf(bin, likely[k]));
    const shares = table.map(({ weight }) => weight / total);
    const calibrated = new Array(table.length).fill(0);
    const spread = spreads(drawnIn(gaps, spreads(calibrated), shares));
    const likely = drawnIn(gaps, spread, shares);
    return gaps.map((gap, k) => ({
        ...{ gap, share: shares[k], spread: spread[k], likely: likely[k] },
    }));
}
function spreadOf({ effectiveRows, meanPredicted, predictedVariance }, gap) {
    const least = TENTH / (effectiveRows + 1);
    const rate = Math.min(1 - least, Math.max(least, meanPredicted - gap));
    const variance = rate * (1 - rate);
    return Math.sqrt(Math.max(variance - predictedVariance, variance / 2) / effectiveRows);
}
function drawnIn(gaps, spreads, shares) {
    const places = middles(shares);
    const precisions = spreads.map((spread) => spread ** -2);
    const mean = (values) => dot(precisions, values) / precisions.reduce((sum, each) => sum + each, 0);
    const [centre, level] = [mean(places), mean(gaps)];
    const away = places.map((place) => place - centre);
    const weighted = away.map((each, k) => each * precisions[k]);
    const squares = dot(weighted, away);
    const slope = squares > 0 ? dot(weighted, gaps) / squares : 0;
    const residuals = gaps.map((gap, k) => gap - level - slope * away[k]);
    const scatter = residuals.reduce((sum, each, k) => sum + each ** 2 * precisions[k], 0);
    const chance = Math.max(0, gaps.length - 2);
    const kept = scatter > chance ? 1 - chance / scatter : 0;
    return gaps.map((gap, k) => gap - (1 - kept) * residuals[k]);
}
function middles(shares) {
    let mass = 0;
    return shares.map((share) => {
        mass += share;
        return mass - share / 2;
    });
}
function dot(a, b) {
    return a.reduce((sum, each, k) => sum + each * b[k], 0);
}
function totalOf(table) {
    let [weight, squares, predicted, observed] = [0, 0, 0, 0];
    for (const bin of table) {
        const isLikely = bin.meanPredicted > 0.5;
        weight += bin.weight;
        squares += bin.weight ** 2 / bin.effectiveRows;
        predicted += bin.weight * (isLikely ? 1 - bin.meanPredicted : bin.meanPredicted);
        observed += bin.weight * (isLikely ? 1 - bin.observedRate : bin.observedRate);
    }
    const rows = weight ** 2 / squares;
    return { rows, unlikely: (observed / weight) * rows, meanPredicted: predicted / weight };
}

// EXTERNAL MODULE: ./lib/shared/statistics/calibration/bin-table.js
var bin_table = __webpack_require__(47474);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-error.js




function expectedCalibrationError(labels, probabilities, bins, weights) {
    const table = binTable(labels, probabilities, equalMassBins(probabilities, bins), weights);
    const total = table.reduce((sum, { weight }) => sum + weight, 0);
    const efficiency = efficiencyOf(weights, total);
    let [value, resampled] = [0, 0];
    for (const bin of table) {
        const share = bin.weight / total;
        value += share * Math.abs(bin.meanPredicted - bin.observedRate);
        resampled += share * meanAbsoluteGap(bin, efficiency);
    }
    return { value, debiased: 2 * value - resampled, bins: table.length };
}
function debiasedCalibrationError(labels, probabilities, bins, weights) {
    const cut = (0,equal_mass_bins/* equalMassBins */.v)(probabilities, bins);
    const table = (0,bin_table/* binTable */.W)(labels, probabilities, cut, weights);
    const total = table.reduce((sum, { weight }) => sum + weight, 0);
    const efficiency = efficiencyOf(weights, total);
    const parts = table.map((bin) => {
        const gap = bin.meanPredicted - bin.observedRate;
        const spread = calibration_error_spreadOf(bin, efficiency);
        const slope = 2 * Math.sign(gap) - (spread > 0 ? 2 * (0,normal/* normalCdf */.vr)(gap / spread) - 1 : Math.sign(gap));
        return { share: bin.weight / total, gap, slope, error: 2 * Math.abs(gap) - meanAbsoluteGap(bin, efficiency) };
    });
    const value = parts.reduce((sum, { share, error }) => sum + share * error, 0);
    const place = places(cut, weights);
    const binOf = cut.codes.map((code) => place[code]);
    const scale = labels.length / total;
    const influence = probabilities.map((p, row) => {
        const part = parts[binOf[row]];
        if (part === undefined)
            return 0;
        const deviation = part.slope * (p - labels[row] - part.gap) + part.error - value;
        return scale * (weights?.[row] ?? 1) * deviation;
    });
    return { value, influence, gaps: { gaps: binGaps(table), total: totalOf(table), binOf } };
}
function places({ codes, count }, weights) {
    const weighty = new Uint8Array(count);
    for (let row = 0; row < codes.length; row++)
        if ((weights?.[row] ?? 1) > 0)
            weighty[codes[row]] = 1;
    let line = 0;
    return Int32Array.from(weighty, (isThere) => (isThere === 1 ? line++ : -1));
}
function efficiencyOf(weights, total) {
    return weights === undefined ? 1 : total ** 2 / sumOfSquares(weights) / weights.length;
}
function calibration_error_spreadOf({ rows, observedRate }, efficiency) {
    return Math.sqrt((observedRate * (1 - observedRate)) / (rows * efficiency));
}
function meanAbsoluteGap(bin, efficiency) {
    const gap = bin.meanPredicted - bin.observedRate;
    const spread = calibration_error_spreadOf(bin, efficiency);
    if (!(spread > 0))
        return Math.abs(gap);
    const ratio = gap / spread;
    return 2 * spread * (0,normal/* normalPdf */.E7)(ratio) + gap * (2 * (0,normal/* normalCdf */.vr)(ratio) - 1);
}
function sumOfSquares(weights) {
    let squares = 0;
    for (let i = 0; i < weights.length; i++)
        squares += weights[i] ** 2;
    return squares;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/expected-calibration-error.js


const DEFAULT_BINS = 15;
const expected_calibration_error_metric = {
    name: 'expected_calibration_error',
    title: 'Expected calibration error',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'lower',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    probability: true,
    options: {
        bins: {
            kind: 'integer',
            min: 2,
            max: 1000,
            default: DEFAULT_BINS,
            doc: 'How many bins of equal mass; rows of one score share a bin.',
        },
    },
    doc: 'The mean distance of predicted probability and observed rate over bins of equal mass, less what chance alone adds to it. It is the error of these bins: rows of one bin that are wrong in opposite ways cancel.',
    uncertainty: 'a test of the error, inverted, the bins held as they are: the lower bound of a calibrated model is 0. Where a class has fewer than 100 rows, no less than their number allows, exactly. With clusters or dates influence values, which state the error of a calibrated model too large',
    example: '{ metric: expected_calibration_error, at_most: 0.02 }',
    reference: 'Kumar, Liang and Ma, “Verified Uncertainty Calibration”, NeurIPS 2019',
    estimate: ({ binaryLabel, weight }, { score }, options) => debiasedCalibrationError(binaryLabel, score, (0,metrics_metric/* numberOption */.jZ)(options, 'bins', DEFAULT_BINS), weight),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/class-metric.js


const DENOMINATORS = {
    recall: [1, 0],
    precision: [0, 1],
    f1: [1, 1],
};
const UNDEFINED = {
    recall: 'no row has it',
    precision: 'no row is predicted to have it',
    f1: 'no row has it or is predicted to have it',
};
function classMetric(matrix, metric, of) {
    const { classes, counts } = matrix;
    const { actual, predicted } = (0,confusion_matrix/* marginsOf */.pY)(matrix);
    const [a, p] = DENOMINATORS[metric];
    const denominator = a * actual[of] + p * predicted[of];
    if (!(denominator > 0))
        return undefined;
    const value = ((a + p) * counts[of * classes + of]) / denominator;
    const gradient = gradientBy(classes, (i, j) => {
        const hit = i === of && j === of ? a + p : 0;
        const size = (i === of ? a : 0) + (j === of ? p : 0);
        return (hit - value * size) / denominator;
    });
    return { value, gradient };
}
function undefinedMetric(metric, of, { names }) {
    return new RangeError(`The ${metric} of class ${names?.[of] ?? of} is undefined: ${UNDEFINED[metric]}.`);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/averaged-score.js



function averagedScore(matrix, metric, options) {
    const { classes, totalWeight } = matrix;
    const { actual, predicted } = (0,confusion_matrix/* marginsOf */.pY)(matrix);
    const weighted = options.average === 'weighted';
    const present = [];
    for (let k = 0; k < classes; k++)
        if (actual[k] + predicted[k] > 0)
            present.push(k);
    const shares = new Float64Array(classes);
    const scores = [];
    for (const k of present) {
        shares[k] = weighted ? actual[k] / totalWeight : 1 / present.length;
        scores[k] = classMetric(matrix, metric, k) ?? stoodIn(matrix, metric, k, weighted ? shares[k] : 1, options);
    }
    const value = present.reduce((sum, k) => sum + shares[k] * scores[k].value, 0);
    const gradient = gradientBy(classes, (i, j) => {
        let slope = weighted ? ((scores[i]?.value ?? 0) - value) / totalWeight : 0;
        for (const k of present)
            slope += shares[k] * scores[k].gradient[i * classes + j];
        return slope;
    });
    const rates = present.map((k) => ({
        successes: matrix.counts[k * classes + k],
        trials: actual[k],
    }));
    const isMeanOfRates = metric === 'recall' && !weighted && matrix.weights === undefined;
    return {
        ...cellEstimate(matrix, { value, gradient }),
        ...(isMeanOfRates && rates.every(({ trials }) => trials > 0) ? { rates } : {}),
    };
}
function stoodIn(matrix, metric, of, share, { zeroDivision }) {
    if (zeroDivision === undefined && share !== 0)
        throw undefinedMetric(metric, of, matrix);
    return { value: zeroDivision ?? 0, gradient: new Float64Array(matrix.classes ** 2) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/precision-recall.js


function precisionScore(matrix, of = 1) {
    return scoreOf(matrix, 'precision', of);
}
function recallScore(matrix, of = 1) {
    return scoreOf(matrix, 'recall', of);
}
function f1Score(matrix, of = 1) {
    return scoreOf(matrix, 'f1', of);
}
function specificity(matrix) {
    if (matrix.classes !== 2)
        throw new RangeError(`There are ${matrix.classes} classes, not two.`);
    return scoreOf(matrix, 'recall', 0);
}
function scoreOf(matrix, metric, of) {
    if (!Number.isInteger(of) || of < 0 || of >= matrix.classes) {
        throw new RangeError(`Class ${of} is not within 0 and ${matrix.classes - 1}.`);
    }
    const found = classMetric(matrix, metric, of);
    if (found === undefined)
        throw undefinedMetric(metric, of, matrix);
    return cellEstimate(matrix, found);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/class-scores.js





const CLASS_OPTION = {
    class: {
        kind: 'text',
        doc: 'The score of this class against all others, instead of an average.',
        tasks: ['multiclass'],
    },
};
const CLASS_SCORE_OPTIONS = {
    ...decisions/* CUT_OPTION */.F0,
    average: {
        kind: 'choice',
        values: ['binary', 'macro', 'weighted', 'micro'],
        doc: 'How the scores of the classes are put together: `binary`, the default of two classes, is that of class 1; `macro` counts every class alike, `weighted`, the default of several, by its rows; `micro` counts rows and is the accuracy.',
    },
    ...CLASS_OPTION,
    zero_division: {
        kind: 'integer',
        min: 0,
        max: 1,
        doc: 'What a class counts as in an average where its score is undefined, such as the precision of a class that is never predicted. Without it that is an error.',
    },
};
const SCORES = { precision: precisionScore, recall: recallScore, f1: f1Score };
function classScore(metric) {
    return (rows, model, options) => {
        const matrix = (0,decisions/* decisions */.a)(rows, model, options);
        const binary = rows.binaryLabel !== undefined;
        const { average = binary ? 'binary' : 'weighted', zero_division: zeroDivision } = options;
        if (options.class !== undefined) {
            if (options.average !== undefined)
                throw new RangeError('The rule states both "class" and "average".');
            return scoreOfClass(matrix, metric, classCode(rows, options));
        }
        switch (average) {
            case 'micro':
                return accuracyScore(matrix);
            case 'macro':
            case 'weighted':
                return averagedScore(matrix, metric, { average, zeroDivision: zeroDivision });
            default:
                if (!binary)
                    throw new RangeError('The average "binary" is for two classes; say macro, weighted or micro.');
                return scoreOfClass(matrix, metric, 1);
        }
    };
}
function classCode({ classes = [] }, { class: name }) {
    const code = classes.indexOf(String(name));
    if (code < 0)
        throw new RangeError(`There is no class "${name}"; there are ${classes.join(', ')}.`);
    return code;
}
function scoreOfClass(matrix, metric, of) {
    const estimate = SCORES[metric](matrix, of);
    if (metric === 'f1')
        return estimate;
    const { actual, predicted } = (0,confusion_matrix/* marginsOf */.pY)(matrix);
    const trials = (metric === 'recall' ? actual : predicted)[of];
    return { ...estimate, ...(0,decisions/* countsOf */.mQ)(matrix, matrix.counts[of * matrix.classes + of], trials) };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/f1-score.js

const f1_score_metric = {
    name: 'f1_score',
    title: 'F1',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: CLASS_SCORE_OPTIONS,
    doc: 'Harmonic mean of precision and recall.',
    reference: 'sklearn.metrics.f1_score',
    example: '{ metric: f1_score, cut: 0.08, at_least: 0.4, vs_champion: { no_worse_by: 0.02 } }',
    scale: 'logit',
    estimate: classScore('f1'),
};

// EXTERNAL MODULE: ./lib/shared/statistics/influence/paired-difference.js
var paired_difference = __webpack_require__(96422);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/gini.js

function gini(rocAuc) {
    return (0,paired_difference/* transformed */.G)(rocAuc, (area) => 2 * area - 1, () => 2);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/roc-auc.js


function rocAuc(ranking, weights) {
    const { positive, negative } = (0,ranking_ranking/* classTotals */.ys)(ranking, weights);
    const value = areaOf(ranking, weights) / positive / negative;
    let influence;
    let variance;
    const hasVariance = weights === undefined && positive > 1 && negative > 1;
    return {
        value,
        get influence() {
            influence ??= influenceOf(ranking, weights, value, { positive, negative });
            return influence;
        },
        get stratifiedVariance() {
            if (hasVariance)
                variance ??= roc_auc_varianceOf(ranking, value);
            return variance;
        },
    };
}
function influenceOf(ranking, weights, value, { positive, negative }) {
    const influence = new Float64Array(ranking.codes.length);
    let [above, below] = [0, negative];
    (0,ties/* forEachTie */.$)(ranking, weights, (ofPositive, ofNegative, start, end) => {
        below -= ofNegative;
        const placementOfPositive = (below + ofNegative / 2) / negative;
        const placementOfNegative = (above + ofPositive / 2) / positive;
        above += ofPositive;
        const derivatives = [(placementOfPositive - value) / positive, (placementOfNegative - value) / negative];
        (0,ties/* setInfluence */.G)(influence, ranking, weights, [start, end], derivatives);
    });
    return influence;
}
function areaOf({ codes }, weights) {
    let [above, area, ofPositive, ofNegative] = [0, 0, 0, 0];
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        const weight = weights === undefined ? 1 : weights[(0,ranking_ranking/* rowOf */.OB)(code)];
        if ((0,ranking_ranking/* isPositive */.ep)(code))
            ofPositive += weight;
        else
            ofNegative += weight;
        if (!(0,ranking_ranking/* isLastOfTie */.OD)(code))
            continue;
        area += ofNegative * (above + ofPositive / 2);
        above += ofPositive;
        ofPositive = ofNegative = 0;
    }
    return area;
}
function roc_auc_varianceOf({ codes, positives, negatives }, value) {
    let [above, below, ofPositive, ofNegative, ofPositives, ofNegatives] = [0, negatives, 0, 0, 0, 0];
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        if ((0,ranking_ranking/* isPositive */.ep)(code))
            ofPositive++;
        else
            ofNegative++;
        if (!(0,ranking_ranking/* isLastOfTie */.OD)(code))
            continue;
        below -= ofNegative;
        const positive = (below + ofNegative / 2) / negatives - value;
        const negative = (above + ofPositive / 2) / positives - value;
        above += ofPositive;
        ofPositives += ofPositive * positive * positive;
        ofNegatives += ofNegative * negative * negative;
        ofPositive = ofNegative = 0;
    }
    return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/gini.js




const gini_metric = {
    name: 'gini',
    title: 'Gini coefficient, accuracy ratio',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Twice the area under the ROC curve less 1, so that 0 is chance: Somers’ D of the scores. The interval is DeLong’s, with the same bounds as those of `roc_auc`; the comparison is the paired DeLong test.',
    reference: '2 · sklearn.metrics.roc_auc_score - 1; ECB, Instructions for reporting the validation results of internal models, 2019, annex 1; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988',
    uncertainty: 'DeLong’s influence values on Fisher’s scale, half the logit of the AUC; robust to clusters and to dates where the data name them',
    example: '{ metric: gini, at_least: 0.44, vs_champion: { no_worse_by: 0.01 } }',
    scale: 'fisher',
    byClass: true,
    estimate: (rows, model) => {
        requireBinaryOutputs(rows, model);
        return gini(rocAuc((0,rankings/* rankingOf */.q)(rows, model), rows.weight));
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-tests.js





function spiegelhalterTest(labels, probabilities) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, probabilities);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    let [excess, variance] = [0, 0];
    for (let i = 0; i < rows; i++) {
        const p = probabilities[i];
        const tilt = 1 - 2 * p;
        excess += (labels[i] - p) * tilt;
        variance += tilt * tilt * p * (1 - p);
    }
    if (!(variance > 0))
        throw new RangeError("Spiegelhalter's Z is undefined: every probability is 0, ½ or 1.");
    const statistic = excess / Math.sqrt(variance);
    return { statistic, pvalue: Math.min(1, 2 * (0,normal/* normalSurvival */.IL)(Math.abs(statistic))) };
}
function hosmerLemeshowTest(labels, probabilities, bins) {
    const table = (0,bin_table/* binTable */.W)(labels, probabilities, (0,equal_mass_bins/* equalMassBins */.v)(probabilities, bins));
    let statistic = 0;
    for (const { rows, events, meanPredicted } of table) {
        const variance = rows * meanPredicted * (1 - meanPredicted);
        if (!(variance > 0))
            throw new RangeError(`A bin predicts ${meanPredicted} for every row; the test is undefined.`);
        statistic += (events - rows * meanPredicted) ** 2 / variance;
    }
    return { statistic, df: table.length, pvalue: chiSquaredSurvival(statistic, table.length) };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/row-tests.js

function notesOfRowTest({ weight, cluster, time }) {
    return [
        ...(weight === undefined ? [] : ['it counts rows, so that weights do not count']),
        ...(cluster === undefined && time === undefined
            ? []
            : ['it takes rows as independent; where those of one cluster or date go together, it rejects too often']),
    ];
}
function bothClasses(rows) {
    const outputs = requireBinaryOutputs(rows, rows.candidate);
    const events = outputs.labels.reduce((sum, label) => sum + label, 0);
    if (events === 0 || events === rows.rows)
        throw new RangeError(`All labels are ${events === 0 ? 0 : 1}: the test needs both classes.`);
    return outputs;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/hosmer-lemeshow.js






const BINS = 10;
const hosmer_lemeshow_metric = {
    name: 'hosmer_lemeshow',
    title: 'Test of Hosmer and Lemeshow',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    probability: true,
    options: {
        bins: {
            kind: 'integer',
            doc: 'Bins of equal mass; rows of one probability share a bin.',
            min: 2,
            max: 100,
            default: BINS,
        },
        ...OVERCONFIDENCE_OPTIONS,
    },
    doc: 'Whether the events of each bin of predictions are as many as predicted. On data that the model was not fitted to it has as many degrees of freedom as bins. It depends on the bins: `cox_calibration` does not.',
    reference: 'Hosmer, Lemeshow and Sturdivant, Applied Logistic Regression, 3rd ed., 2013, section 5.2.2',
    uncertainty: 'χ² with as many degrees of freedom as bins',
    measure: (rows, { rule }) => {
        const { labels, scores } = bothClasses(rows);
        const bins = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'bins', BINS);
        const { statistic, df, pvalue } = hosmerLemeshowTest(labels, scores, bins);
        const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) => hosmerLemeshowPower(scores, bins, slope, level, scale));
        return {
            kind: 'test',
            tests: [{ statistic, pvalue, details: `χ² ${(0,format_value/* formatValue */.Fl)(statistic)} of ${df} bins`, power }],
            notes: notesOfRowTest(rows),
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/binomial.js
var binomial = __webpack_require__(10524);
;// CONCATENATED MODULE: ./lib/shared/statistics/credit/jeffreys-test.js


function jeffreysTest(defaults, obligors, pd) {
    if (!Number.isInteger(obligors) || obligors < 1)
        throw new RangeError(`The number of obligors is ${obligors}.`);
    if (!Number.isInteger(defaults) || defaults < 0 || defaults > obligors) {
        throw new RangeError(`There are ${defaults} defaults of ${obligors} obligors.`);
    }
    if (!(pd >= 0 && pd <= 1))
        throw new RangeError(`The PD is ${pd}, not within 0 and 1.`);
    return (0,beta/* betaCdf */.Ik)(pd, defaults + 0.5, obligors - defaults + 0.5);
}
function portfolioPdBacktest(labels, pds) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, pds);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(pds);
    let [defaults, sum] = [0, 0];
    for (let i = 0; i < rows; i++) {
        defaults += labels[i];
        sum += pds[i];
    }
    const pd = Math.min(1, sum / rows);
    return { obligors: rows, defaults, pd, defaultRate: defaults / rows, pvalue: jeffreysTest(defaults, rows, pd) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/credit/jeffreys-power.js


function jeffreysRejectsFrom(obligors, pd, level) {
    let [keeps, rejects] = [-1, obligors + 1];
    while (rejects - keeps > 1) {
        const middle = Math.floor((keeps + rejects) / 2);
        if (jeffreysTest(middle, obligors, pd) <= level)
            rejects = middle;
        else
            keeps = middle;
    }
    return rejects;
}
function jeffreysPower(obligors, pd, trueRate, level) {
    const from = jeffreysRejectsFrom(obligors, pd, level);
    return from > obligors ? 0 : (0,binomial/* binomialSurvival */.iL)(from - 1, obligors, trueRate);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/predictions.js
var predictions = __webpack_require__(25264);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/jeffreys-pd.js










const TIMES_THE_PD = 2;
const jeffreys_pd_metric = {
    name: 'jeffreys_pd',
    title: 'Jeffreys test of the PD',
    mode: 'predictions',
    tasks: ['probability_of_default'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    probability: true,
    options: {
        by: { kind: 'groups', doc: 'Columns whose values are the grades; without it, the whole portfolio is one.' },
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'How many times the PD the default rate is that it must be able to find, in every grade.',
            default: TIMES_THE_PD,
            min: 1.01,
            max: 100,
        }),
    },
    doc: 'Whether more obligors default than the mean PD of their grade says. The p-value is the probability, after the defaults that were seen, that the true default rate is at most the PD; it is small where the PD is too low, and one too high is not rejected. It holds for grades without any default; a grade of few obligors is hardly ever rejected, so that it is inconclusive unless the opposite is shown.',
    reference: 'ECB, Instructions for reporting the validation results of internal models, February 2019, section 2.5',
    uncertainty: 'Beta(D + ½, N - D + ½) at the PD; grades share `alpha` by Holm’s procedure',
    example: '{ metric: jeffreys_pd, by: rating_grade, alpha: 0.05 }',
    measure: (rows, { rule }) => {
        const by = [rule.options.by ?? []].flat().map(String);
        const backtest = (part) => {
            const { labels, scores } = requireBinaryOutputs(part, part.candidate);
            return portfolioPdBacktest(labels, scores);
        };
        const effect = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', TIMES_THE_PD);
        const tests = by.length === 0
            ? [testOf(backtest(rows), effect)]
            : (0,data_slices/* cut */.Jj)(rows, by).map((grade) => ({
                group: grade.key,
                ...testOf(backtest((0,predictions/* selectRows */.A)(rows, grade.rows)), effect),
            }));
        return { kind: 'test', tests, notes: notesOfRowTest(rows) };
    },
};
function testOf({ obligors, defaults, pd, defaultRate, pvalue }, effect) {
    const counts = `${(0,report_text/* plural */.LS)(defaults, 'default')} of ${(0,report_text/* plural */.LS)(obligors, 'obligor')}`;
    const details = `${counts}, expected ${(0,format_value/* formatValue */.Fl)(pd * obligors)} (PD ${(0,format_value/* formatValue */.Fl)(pd * 100)} %)`;
    const power = (0,test_power/* powerBySize */.YO)(`${(0,test_power/* times */.Hn)(effect)} the PD`, (size, level) => jeffreysPower(size, pd, Math.min(1, effect * pd), level), obligors, 'obligors');
    return { statistic: defaultRate, pvalue, details, power, opposite: 1 - pvalue };
}

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/kolmogorov-smirnov.js
var kolmogorov_smirnov = __webpack_require__(35802);
// EXTERNAL MODULE: ./lib/shared/statistics/backtests/kolmogorov-exact.js
var kolmogorov_exact = __webpack_require__(82785);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/kolmogorov.js
var kolmogorov = __webpack_require__(99718);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/kolmogorov-smirnov-power.js



function twoSampleKsPower(first, second, distance, level) {
    const size = (first * second) / (first + second);
    const critical = criticalValue((d) => (0,kolmogorov/* kolmogorovSurvival */.c)(Math.sqrt(size) * d), level);
    return atTheMiddle(distance, critical, size);
}
function oneSampleKsPower(values, distance, level) {
    return atTheMiddle(distance, criticalValue((d) => (0,kolmogorov_exact/* kolmogorovExactSurvival */.h)(d, values), level), values);
}
function atTheMiddle(distance, critical, size) {
    if (critical > 1)
        return 0;
    return (0,normal/* normalCdf */.vr)((distance - critical) / Math.sqrt((1 - distance * distance) / (4 * size)));
}
function criticalValue(survival, level) {
    let [low, high] = [0, 1];
    if (survival(high) > level)
        return 2;
    while (high - low > 1e-6) {
        const middle = (low + high) / 2;
        if (survival(middle) > level)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/drift-samples.js
const DRIFT_OPTION = {
    column: {
        kind: 'column',
        doc: 'Column of numbers whose drift is measured, such as an input of the model; by default what the model predicts. It needs the `reference` of `data`.',
    },
};
function driftSamples(rows, { column }) {
    const { candidate, champion, output } = rows;
    const name = typeof column === 'string' ? column : output;
    const isOutput = name === output;
    const current = isOutput ? (candidate.score ?? candidate.prediction) : rows.columns.get(name ?? '');
    const sample = rows.reference.get(name ?? '');
    const reference = sample ?? (isOutput ? (champion?.score ?? champion?.prediction) : undefined);
    if (current === undefined || reference === undefined)
        throw new RangeError(`There are neither reference rows nor a champion to compare "${name}" with.`);
    const compared = sample === undefined ? 'predictions of the champion' : 'reference rows';
    return { reference, current, comparedWith: `${reference.length.toLocaleString('en')} ${compared}` };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/ks-drift.js






const DISTANCE = 0.1;
const ks_drift_metric = {
    name: 'ks_drift',
    title: 'Kolmogorov-Smirnov test of drift',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
    better: 'lower',
    gives: 'test',
    comparable: false,
    about: 'drift',
    options: {
        ...DRIFT_OPTION,
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'The distance between the distributions that it must be able to find: 0.1 is about what a shift by a quarter of a standard deviation makes.',
            default: DISTANCE,
            min: 0.001,
            max: 0.99,
        }),
    },
    doc: 'Whether the rows and the reference rows, or else the champion’s predictions, come from one distribution. Of many rows it finds drift too small to matter; `psi` says how large it is. Rows count as independent, weights do not count.',
    reference: 'scipy.stats.ks_2samp(method="asymp")',
    measure: (rows, { rule }) => {
        const { reference, current, comparedWith } = driftSamples(rows, rule.options);
        const { statistic, pvalue } = (0,kolmogorov_smirnov/* kolmogorovSmirnov */.g)(reference, current);
        const details = `greatest distance ${(0,format_value/* formatValue */.Fl)(statistic)} from ${comparedWith}`;
        const distance = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', DISTANCE);
        const power = (0,test_power/* powerBySize */.YO)(`a distance of ${distance}`, (size, level) => twoSampleKsPower((reference.length * size) / current.length, size, distance, level), current.length, 'rows, the reference in proportion');
        return { kind: 'test', tests: [{ statistic, pvalue, details, power }] };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/ks-statistic.js


function ksStatistic(ranking, weights) {
    const { positive, negative } = (0,ranking_ranking/* classTotals */.ys)(ranking, weights);
    let [t, f, greatest, boundary, truePositiveRate, falsePositiveRate] = [0, 0, 0, 0, 0, 0];
    (0,ties/* forEachTie */.$)(ranking, weights, (ofPositive, ofNegative, _, end) => {
        t += ofPositive;
        f += ofNegative;
        if (t * negative - f * positive <= greatest)
            return;
        greatest = t * negative - f * positive;
        boundary = end;
        truePositiveRate = t / positive;
        falsePositiveRate = f / negative;
    });
    const influence = new Float64Array(ranking.codes.length);
    const set = (range, isAbove) => {
        const derivatives = [(isAbove - truePositiveRate) / positive, (falsePositiveRate - isAbove) / negative];
        (0,ties/* setInfluence */.G)(influence, ranking, weights, range, derivatives);
    };
    set([0, boundary], 1);
    set([boundary, influence.length], 0);
    return { value: greatest / positive / negative, influence };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/ks-statistic.js



const ks_statistic_metric = {
    name: 'ks_statistic',
    title: 'Kolmogorov-Smirnov statistic',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'The greatest true positive rate less false positive rate over all thresholds: how far the scores of the classes lie apart. A model that ranks the wrong way round has 0.',
    uncertainty: 'influence values at the greatest distance, on the logit scale; the bootstrap says how much too large chance makes it: of rows within their class, of clusters, or of blocks of dates, where the data name them',
    reference: 'scipy.stats.ks_2samp(negatives, positives, alternative="greater")',
    byClass: true,
    interval: 'maximum',
    resample: (rows, model, _, stratified) => ({
        ...ksStatistic((0,rankings/* rankingOf */.q)(rows, model), rows.weight),
        statistic: (0,rankings/* rankingStepsOf */.L)(rows, model, stratified),
        output: ranking_statistics/* RANKING_OUTPUTS */.y.indexOf('ks_statistic'),
    }),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/log-loss.js


const log_loss_metric = {
    name: 'log_loss',
    title: 'Log loss',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    roles: ['probabilities'],
    probability: true,
    options: {},
    doc: 'Mean negative log-likelihood of the labels under the predicted probabilities; weights count.',
    reference: 'sklearn.metrics.log_loss',
    estimate: (rows, model) => {
        const binary = binaryOutputs(rows, model);
        if (binary !== undefined)
            return logLoss(binary.labels, binary.scores, rows.weight);
        const { labels, probabilities } = classOutputs(rows, model);
        return multiclassLogLoss(labels, probabilities, rows.weight);
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/matthews-corrcoef.js


function matthewsCorrcoef(matrix) {
    const { classes, counts, totalWeight } = matrix;
    const { actual, predicted } = (0,confusion_matrix/* marginsOf */.pY)(matrix);
    const shares = counts.map((count) => count / totalWeight);
    let [correct, both, actualSquares, predictedSquares] = [0, 0, 0, 0];
    for (let k = 0; k < classes; k++) {
        const [t, p] = [actual[k] / totalWeight, predicted[k] / totalWeight];
        if (t === 1)
            throw new RangeError('The Matthews correlation is undefined: only one class occurs.');
        if (p === 1)
            throw new RangeError('The Matthews correlation is undefined: only one class is predicted.');
        correct += shares[k * classes + k];
        both += t * p;
        actualSquares += t * t;
        predictedSquares += p * p;
    }
    const numerator = correct - both;
    const [a, b] = [1 - predictedSquares, 1 - actualSquares];
    const root = Math.sqrt(a * b);
    const gradient = gradientBy(classes, (i, j) => {
        const [t, p] = [actual[j] / totalWeight, predicted[i] / totalWeight];
        const byNumerator = (i === j ? 1 : 0) + correct - p - t;
        const byA = 2 - (2 * predicted[j]) / totalWeight;
        const byB = 2 - (2 * actual[i]) / totalWeight;
        return (byNumerator / root - (numerator / (2 * root ** 3)) * (b * byA + a * byB)) / totalWeight;
    });
    return cellEstimate(matrix, { value: numerator / root, gradient });
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/matthews-corrcoef.js


const matthews_corrcoef_metric = {
    name: 'matthews_corrcoef',
    title: 'Matthews correlation',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    options: decisions/* CUT_OPTION */.F0,
    doc: 'Correlation of decided and actual classes: 1 when all are right, 0 for chance. Undefined, and an error, where only one class occurs or is decided.',
    reference: 'sklearn.metrics.matthews_corrcoef; Gorodkin, Computational Biology and Chemistry 28, 2004',
    example: '{ metric: matthews_corrcoef, cut: 0.08, at_least: 0.3, vs_champion: { no_worse_by: 0.02 } }',
    scale: 'fisher',
    estimate: (rows, model, options) => matthewsCorrcoef((0,decisions/* decisions */.a)(rows, model, options)),
};

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/sort.js
var sort = __webpack_require__(27910);
;// CONCATENATED MODULE: ./lib/shared/statistics/regression/absolute-errors.js



function maxError(actual, predicted) {
    return absoluteErrors(actual, predicted).reduce((largest, each) => Math.max(largest, each), 0);
}
function medianAbsoluteError(actual, predicted, weights) {
    const errors = absoluteErrors(actual, predicted);
    const rows = (0,influence_rows/* rowCount */.oW)(errors, weights);
    if (weights === undefined) {
        const sorted = (0,sort/* sortAscending */.V)(errors);
        return (sorted[(rows - 1) >> 1] + sorted[rows >> 1]) / 2;
    }
    const half = (0,influence_rows/* totalWeight */.zN)(rows, weights) / 2;
    const { order } = (0,sort/* argsort */.X)(errors);
    let below = 0;
    for (let k = 0; k < rows; k++) {
        const row = order[k];
        below += weights[row];
        if (below > half)
            return errors[row];
        if (below === half)
            return (errors[row] + nextError(errors, weights, order, k)) / 2;
    }
    return errors[order[rows - 1]];
}
function nextError(errors, weights, order, k) {
    for (let next = k + 1; next < order.length; next++) {
        const row = order[next];
        if (weights[row] > 0)
            return errors[row];
    }
    return errors[order[k]];
}
function absoluteErrors(actual, predicted) {
    const errors = new Float64Array((0,influence_rows/* rowCount */.oW)(actual, predicted));
    for (let i = 0; i < errors.length; i++) {
        const error = Math.abs(actual[i] - predicted[i]);
        if (!Number.isFinite(error))
            throw new undefined_row/* UndefinedRow */.f(i, (name) => `The error of ${name} is ${error}.`);
        errors[i] = error;
    }
    return errors;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/max-error.js

const max_error_metric = {
    name: 'max_error',
    title: 'Largest error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'exact',
    comparable: true,
    options: {},
    doc: 'The largest |actual - predicted| of all rows. One row decides it, so that it has no interval: the bounds hold or they do not.',
    reference: 'sklearn.metrics.max_error',
    measure: (rows) => ({
        kind: 'exact',
        value: largest(rows, rows.candidate),
        ...(rows.champion === undefined ? {} : { champion: largest(rows, rows.champion) }),
        better: 'lower',
    }),
};
function largest({ numericLabel }, { prediction }) {
    return maxError(numericLabel, prediction);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/tests/mcnemar.js


function mcnemar(onlyFirst, onlySecond) {
    (0,domain/* requireCount */.v6)('The count of rows on which only the first model is right', onlyFirst);
    (0,domain/* requireCount */.v6)('The count of rows on which only the second model is right', onlySecond);
    const statistic = Math.min(onlyFirst, onlySecond);
    const pairs = onlyFirst + onlySecond;
    const tail = 2 * (0,binomial/* binomialCdf */.HU)(statistic, pairs, 0.5);
    const midTail = onlyFirst === onlySecond ? 1 : tail - (0,binomial/* binomialPmf */.z6)(statistic, pairs, 0.5);
    return { statistic, pValue: Math.min(1, tail), midPValue: Math.min(1, midTail) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/tests/mcnemar-power.js


const MANY = 2000;
function mcnemarPower({ rows, split }, loss, level) {
    const disagree = Math.min(1, Math.max(split / rows, loss));
    const lost = (disagree + loss) / 2;
    const expected = rows * disagree;
    if (expected > MANY) {
        const deviation = Math.sqrt(disagree - loss * loss);
        return (0,normal/* normalCdf */.vr)((loss * Math.sqrt(rows) + (0,normal/* normalQuantile */.Zl)(level) * Math.sqrt(disagree)) / deviation);
    }
    const reach = 9 * Math.sqrt(expected) + 20;
    const [first, last] = [Math.max(0, Math.floor(expected - reach)), Math.min(rows, Math.ceil(expected + reach))];
    let power = 0;
    let gained = -1;
    for (let pairs = 0; pairs <= last; pairs++) {
        while (gained < pairs && (0,binomial/* binomialCdf */.HU)(gained + 1, pairs, 0.5) <= level)
            gained++;
        if (pairs < first || gained < 0)
            continue;
        power += (0,binomial/* binomialPmf */.z6)(pairs, rows, disagree) * (0,binomial/* binomialCdf */.HU)(gained, pairs, 1 - lost / disagree);
    }
    return Math.min(1, power);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mcnemar.js









const LOSS = 0.02;
const mcnemar_metric = {
    name: 'mcnemar',
    title: 'McNemar’s test against the champion',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    needsChampion: true,
    options: {
        ...decisions/* CUT_OPTION */.F0,
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'The loss of accuracy that it must be able to find, as a part of all rows.',
            default: LOSS,
            min: 0.0001,
            max: 0.5,
        }),
    },
    doc: 'Whether the candidate is right less often than the champion, from the rows on which only one of them is. The test is exact and one-sided: it rejects only when the candidate is the worse one, however much better it may be. Not rejecting passes where a loss as large as `effect` would more likely than not have been found; to have it shown that there is none, ask `accuracy_score` for `no_worse_by`.',
    reference: 'McNemar, Psychometrika 12, 1947; the one-sided half of statsmodels.stats.contingency_tables.mcnemar(exact=True)',
    uncertainty: 'the exact binomial tail of the rows on which just one model is right',
    measure: (rows, { rule }) => {
        const { champion } = rows;
        if (champion === undefined)
            throw new RangeError('There is no champion to compare with.');
        const [own, other] = [(0,decisions/* decisions */.a)(rows, rows.candidate, rule.options), (0,decisions/* decisions */.a)(rows, champion, rule.options)];
        let [gained, lost] = [0, 0];
        for (let row = 0; row < rows.rows; row++) {
            const [right, championRight] = [
                (0,decisions/* isRight */.FG)(own.cells[row], own),
                (0,decisions/* isRight */.FG)(other.cells[row], other),
            ];
            if (right && !championRight)
                gained++;
            if (championRight && !right)
                lost++;
        }
        const details = `right on ${(0,report_text/* plural */.LS)(gained, 'row')} on which the champion is wrong, wrong on ${lost.toLocaleString('en')} on which it is right (two-sided p ${(0,format_value/* formatValue */.Fl)(mcnemar(gained, lost).pValue)})`;
        const pvalue = (0,binomial/* binomialCdf */.HU)(gained, gained + lost, 0.5);
        const opposite = (0,binomial/* binomialCdf */.HU)(lost, gained + lost, 0.5);
        const split = (gained + lost) / rows.rows;
        const loss = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', LOSS);
        const power = (0,test_power/* powerBySize */.YO)(`a loss of ${(0,format_value/* formatPercent */.l9)(loss)} of accuracy`, (size, level) => mcnemarPower({ rows: size, split: split * size }, loss, level), rows.rows, 'rows');
        const tests = [{ statistic: gained - lost, pvalue, details, power, opposite }];
        return { kind: 'test', tests, notes: notesOfRowTest(rows) };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/regression/residual-metrics.js




function meanLoss(actual, predicted, weights, loss) {
    const rows = (0,influence_rows/* rowCount */.oW)(actual, predicted, weights);
    const losses = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        losses[i] = loss(actual[i], predicted[i], i);
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}
function meanAbsoluteError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => Math.abs(y - p));
}
function meanSquaredError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => (y - p) ** 2);
}
function rootMeanSquaredError(actual, predicted, weights) {
    const squared = meanSquaredError(actual, predicted, weights);
    if (squared.value === 0)
        return squared;
    return (0,paired_difference/* transformed */.G)(squared, Math.sqrt, (value) => 0.5 / Math.sqrt(value));
}
function meanError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => p - y);
}
function meanAbsolutePercentageError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p, row) => {
        if (y === 0)
            throw new undefined_row/* UndefinedRow */.f(row, (name) => `The percentage error of ${name} is undefined: the actual value is 0.`);
        return Math.abs((y - p) / y);
    });
}
function meanPinballLoss(actual, predicted, level, weights) {
    if (!(level >= 0 && level <= 1))
        throw new RangeError(`The level ${level} of the quantile is not within 0 and 1.`);
    return meanLoss(actual, predicted, weights, (y, p) => (y >= p ? level * (y - p) : (1 - level) * (p - y)));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-absolute-error.js

const mean_absolute_error_metric = {
    name: 'mean_absolute_error',
    title: 'Mean absolute error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Mean of |actual - predicted|, in the units of the label. The interval is that of a mean over rows, robust to clusters and to dates.',
    reference: 'sklearn.metrics.mean_absolute_error',
    estimate: ({ numericLabel, weight }, { prediction }) => meanAbsoluteError(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-absolute-percentage-error.js

const mean_absolute_percentage_error_metric = {
    name: 'mean_absolute_percentage_error',
    title: 'Mean absolute percentage error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Mean of |actual - predicted| / |actual|, as a share: 0.1 is 10 %. A label of 0 is an error. The interval is that of a mean over rows.',
    reference: 'sklearn.metrics.mean_absolute_percentage_error, which divides by the machine epsilon where the label is 0',
    estimate: ({ numericLabel, weight }, { prediction }) => meanAbsolutePercentageError(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/scaled-error.js



function naiveScale(training, season = 1) {
    const periods = (0,influence_rows/* rowCount */.oW)(training);
    if (!Number.isInteger(season) || season < 1 || season >= periods) {
        throw new RangeError(`The season is ${season}; give a whole number from 1 to ${periods - 1}.`);
    }
    const { value } = meanAbsoluteError(training.subarray(season), training.subarray(0, periods - season));
    if (!(value > 0))
        throw new RangeError('The training series repeats itself: there is no error to scale by.');
    return value;
}
function meanAbsoluteScaledError(actual, predicted, scale, weights) {
    const errors = new Float64Array((0,influence_rows/* rowCount */.oW)(actual, predicted, weights, typeof scale === 'number' ? undefined : scale));
    for (let i = 0; i < errors.length; i++) {
        const unit = typeof scale === 'number' ? scale : scale[i];
        if (!(unit > 0 && unit < Infinity))
            throw new RangeError(`The scale of row ${i} is ${unit}.`);
        errors[i] = Math.abs(actual[i] - predicted[i]) / unit;
    }
    return (0,weighted_mean/* weightedMean */.h)(errors, weights);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-absolute-scaled-error.js

const mean_absolute_scaled_error_metric = {
    name: 'mean_absolute_scaled_error',
    title: 'Mean absolute scaled error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {
        scale: {
            kind: 'number',
            doc: 'Mean absolute error of the (seasonal) naive forecast on the training series, above 0: the unit of the errors.',
        },
        column: {
            kind: 'column',
            doc: 'Column that holds this scale for every row, when the rows are of several series.',
        },
        season: {
            kind: 'integer',
            min: 1,
            max: 10_000,
            doc: 'Periods of the naive forecast, which repeats the value of so many before: its error is that on the `reference` of `data`, the training series.',
        },
    },
    oneOf: ['season', 'scale', 'column'],
    doc: 'Mean absolute error in units of that of the naive forecast on the training series: below 1 the model beats it. The scale counts as known; the interval is that of a mean over rows, robust to dates.',
    example: '{ metric: mean_absolute_scaled_error, scale: 0.8, at_most: 1, vs_champion: { no_worse_by: 0.02 } }',
    reference: 'Hyndman and Koehler, International Journal of Forecasting 22, 2006; sktime.mean_absolute_scaled_error',
    estimate: ({ numericLabel, weight, columns, training }, { prediction }, { scale, column, season }) => meanAbsoluteScaledError(numericLabel, prediction, columns.get(String(column)) ??
        (typeof season === 'number' ? naiveScale(training, season) : Number(scale)), weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-error.js

const mean_error_metric = {
    name: 'mean_error',
    title: 'Mean error (bias)',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'neither',
    gives: 'estimate',
    comparable: false,
    options: {},
    doc: 'Mean of predicted - actual: above 0 the model predicts too much. Its target is 0, so that `between` says what is allowed. The interval is that of a mean over rows.',
    reference: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 5.8',
    estimate: ({ numericLabel, weight }, { prediction }) => meanError(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-of.js


const mean_of_metric = {
    name: 'mean_of',
    title: 'Mean of an expression',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
    better: 'neither',
    gives: 'estimate',
    comparable: true,
    options: {
        mean_of: {
            kind: 'expression',
            required: true,
            doc: 'SQL over the columns of a row. What a model predicts comes from that model’s own rows, everything else from the candidate’s.',
        },
        ...metrics_metric/* BETTER_OPTION */.Ry,
    },
    doc: 'A metric of your own: the mean of a SQL expression over the joined rows, such as the loss in money of each decision. Rows where it is NULL, NaN or infinite are an error. The interval is that of a mean over rows, robust to clusters and to dates; weights count.',
    example: '{ metric: cost per quote, mean_of: notional * score, better: lower, at_most: 250, vs_champion: { no_worse_by: 2% } }',
    reference: 'The expressions are those of data contracts.',
    estimate: ({ weight }, { expressions }, options) => (0,weighted_mean/* weightedMean */.h)(expressions.get(String(options.mean_of)), weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-pinball-loss.js


const mean_pinball_loss_metric = {
    name: 'mean_pinball_loss',
    title: 'Mean pinball loss',
    mode: 'predictions',
    tasks: ['quantile', 'regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: LEVEL_OPTION,
    doc: 'Mean of level·(actual - predicted) where the label lies above the prediction, and of (1 - level)·(predicted - actual) below: the loss that the true quantile makes least. The interval is that of a mean over rows.',
    reference: 'sklearn.metrics.mean_pinball_loss; Koenker and Bassett, Econometrica 46, 1978',
    estimate: (rows, { prediction }, options) => meanPinballLoss(rows.numericLabel, prediction, quantileLevel(rows, options), rows.weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/mean-squared-error.js

const mean_squared_error_metric = {
    name: 'mean_squared_error',
    title: 'Mean squared error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Mean of (actual - predicted)². The interval is that of a mean over rows, robust to clusters and to dates.',
    reference: 'sklearn.metrics.mean_squared_error',
    estimate: ({ numericLabel, weight }, { prediction }) => meanSquaredError(numericLabel, prediction, weight),
};

// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/median-statistic.js
var median_statistic = __webpack_require__(18527);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/median-absolute-error.js


const median_absolute_error_metric = {
    name: 'median_absolute_error',
    title: 'Median absolute error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'The error that half of the rows do not exceed, whatever the few large ones are.',
    uncertainty: 'BCa bootstrap of rows; of clusters, or of blocks of dates, where the data name them',
    example: '{ metric: median_absolute_error, at_most: 0.3, vs_champion: { no_worse_by: 2% } }',
    reference: 'sklearn.metrics.median_absolute_error',
    resample: ({ numericLabel, weight }, { prediction }) => {
        const [actual, predicted] = [numericLabel, prediction];
        return {
            value: medianAbsoluteError(actual, predicted, weight),
            statistic: (0,median_statistic/* sortedValues */.s)(predicted.map((value, row) => Math.abs(value - actual[row]))),
            output: 0,
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/regression/pearson-correlation.js


function pearsonCorrelation(actual, predicted, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(actual, predicted, weights);
    if (rows < 2)
        throw new RangeError('A correlation needs more than one row.');
    const first = standardised(actual, weights, 'actual');
    const second = standardised(predicted, weights, 'predicted');
    const { value } = (0,weighted_mean/* weightedMean */.h)(first.map((z, i) => z * second[i]), weights);
    const influence = first.map((z, i) => {
        const other = second[i];
        return z * other - (value * (z * z + other * other)) / 2;
    });
    return { value: Math.max(-1, Math.min(1, value)), influence: (0,weighted_mean/* weightedMean */.h)(influence, weights).influence };
}
function standardised(column, weights, name) {
    const mean = (0,weighted_mean/* weightedMean */.h)(column, weights).value;
    const variance = (0,weighted_mean/* weightedMean */.h)(column.map((value) => (value - mean) ** 2), weights).value;
    const deviation = Math.sqrt(variance);
    if (!(deviation > 1e-14 * Math.abs(mean)))
        throw new RangeError(`The correlation is undefined: the ${name} value is constant.`);
    return column.map((value) => (value - mean) / deviation);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/pearson-corrcoef.js

const pearson_corrcoef_metric = {
    name: 'pearson_corrcoef',
    title: 'Pearson correlation',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    scale: 'fisher',
    options: {},
    doc: 'Correlation of predicted and actual values: whether they move together, whatever their level and scale. Bounds are found on Fisher’s scale from influence values, so that nothing need be normal.',
    reference: 'scipy.stats.pearsonr; torchmetrics.functional.pearson_corrcoef',
    estimate: ({ numericLabel, weight }, { prediction }) => pearsonCorrelation(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/precision-score.js

const precision_score_metric = {
    name: 'precision_score',
    title: 'Precision',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: CLASS_SCORE_OPTIONS,
    doc: 'Part of the rows decided as a class that have it. Undefined, and an error, where no row is decided so.',
    reference: 'sklearn.metrics.precision_score; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
    uncertainty: 'Exact (Clopper-Pearson) bounds for one class, Wilson’s from 100 rows on either side on; for averages, and with weights, clusters or dates, influence values on the logit scale',
    example: '{ metric: precision_score, cut: 0.08, at_least: 0.3, vs_champion: { no_worse_by: 0.02 } }',
    scale: 'logit',
    estimate: classScore('precision'),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/flip-rate.js


function predictionFlipRate(candidate, champion, cut, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(candidate, champion, weights);
    if (Number.isNaN(cut))
        throw new RangeError('The cut is not a number.');
    const flips = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const [a, b] = [candidate[i], champion[i]];
        if (Number.isNaN(a) || Number.isNaN(b))
            throw new RangeError(`A score of row ${i} is not a number.`);
        flips[i] = a >= cut === b >= cut ? 0 : 1;
    }
    return (0,weighted_mean/* weightedMean */.h)(flips, weights);
}
function classFlipRate(candidate, champion, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(candidate, champion, weights);
    const flips = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        flips[i] = candidate[i] === champion[i] ? 0 : 1;
    return (0,weighted_mean/* weightedMean */.h)(flips, weights);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/prediction-flip-rate.js



const prediction_flip_rate_metric = {
    name: 'prediction_flip_rate',
    title: 'Prediction flip rate',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'lower',
    range: [0, 1],
    gives: 'estimate',
    comparable: false,
    needsChampion: true,
    options: decisions/* CUT_OPTION */.F0,
    doc: 'Part of the rows that candidate and champion decide differently, right or wrong: how many customers a change of models touches.',
    reference: 'Fard, Cormier, Canini and Gupta, “Launch and Iterate: Reducing Prediction Churn”, NIPS 2016',
    uncertainty: 'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
    example: '{ metric: prediction_flip_rate, cut: 0.08, at_most: 0.05, level: warn }',
    scale: 'logit',
    estimate: (rows, model, options) => {
        const { champion, weight } = rows;
        if (champion === undefined)
            throw new RangeError('There is no champion whose decisions could flip.');
        if (rows.binaryLabel === undefined)
            return withCounts(classFlipRate((0,decisions/* decidedClasses */.fd)(model, rows.rows), (0,decisions/* decidedClasses */.fd)(champion, rows.rows), weight), weight);
        const [own, other] = [model.score, champion.score];
        return withCounts(predictionFlipRate(own, other, (0,metrics_metric/* numberOption */.jZ)(options, 'cut', 0.5), weight), weight);
    },
};
function withCounts(estimate, weight) {
    if (weight !== undefined)
        return estimate;
    const trials = estimate.influence.length;
    return { ...estimate, counts: { successes: Math.round(estimate.value * trials), trials } };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/quantile-bins.js

function quantileBins(reference, count) {
    if (!(Number.isInteger(count) && count >= 2))
        throw new RangeError(`Bins must be 2 or more, not ${count}.`);
    const sorted = (0,sort/* sortAscending */.V)(reference.filter((value) => !Number.isNaN(value)));
    if (sorted.length === 0)
        throw new RangeError('The reference column has no value to cut at.');
    const smallest = sorted[0];
    const largest = sorted[sorted.length - 1];
    if (smallest === largest)
        return { edges: Float64Array.of(justBelow(largest), largest), requested: count };
    const edges = [];
    for (let i = 1; i < count; i++) {
        const edge = quantileOfSorted(sorted, i / count);
        if (edge < largest && edge !== edges.at(-1))
            edges.push(edge);
    }
    return { edges: Float64Array.from(edges), requested: count };
}
function countByBin(values, bins) {
    const cells = new Float64Array(bins.edges.length + 1);
    let missing = 0;
    for (const cell of binsOf(values, bins)) {
        if (cell < 0)
            missing++;
        else
            cells[cell] = cells[cell] + 1;
    }
    return { cells, missing };
}
function binsOf(values, { edges }) {
    const cells = new Int32Array(values.length);
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        let [low, high] = Number.isNaN(value) ? [-1, -1] : [0, edges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (value <= edges[middle])
                high = middle;
            else
                low = middle + 1;
        }
        cells[i] = low;
    }
    return cells;
}
function quantileOfSorted(sorted, p) {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const between = low + (place - below) * (high - low);
    return Number.isNaN(between) ? low : between;
}
function justBelow(x) {
    if (x === 0)
        return -Number.MIN_VALUE;
    const bits = new BigInt64Array(Float64Array.of(x).buffer);
    if (x !== Number.NEGATIVE_INFINITY)
        bits[0] = bits[0] + (x > 0 ? -1n : 1n);
    return new Float64Array(bits.buffer)[0];
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/cell-totals.js
function cellTotals(expected, actual) {
    if (expected.length !== actual.length) {
        throw new RangeError(`${expected.length} cells cannot be compared with ${actual.length}.`);
    }
    let [expectedTotal, actualTotal, cells] = [0, 0, 0];
    for (let i = 0; i < expected.length; i++) {
        const e = expected[i];
        const a = actual[i];
        if (!(e >= 0 && a >= 0 && e + a < Number.POSITIVE_INFINITY))
            throw new RangeError(`Cell ${i} holds ${e} and ${a} rows.`);
        expectedTotal += e;
        actualTotal += a;
        if (e + a > 0)
            cells++;
    }
    if (expectedTotal === 0)
        throw new RangeError('The reference sample is empty.');
    if (actualTotal === 0)
        throw new RangeError('The sample to compare with the reference is empty.');
    return { expectedTotal, actualTotal, cells };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/stability-index.js


function populationStabilityIndex(expected, actual, confidence = 0.95) {
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`Confidence must be between 0 and 1, not ${confidence}.`);
    const { expectedTotal, actualTotal, cells } = cellTotals(expected, actual);
    let value = 0;
    for (let i = 0; i < expected.length; i++) {
        if (expected[i] === 0 && actual[i] === 0)
            continue;
        const e = (expected[i] || 0.5) / expectedTotal;
        const a = (actual[i] || 0.5) / actualTotal;
        value += (a - e) * Math.log(a / e);
    }
    const scale = 1 / expectedTotal + 1 / actualTotal;
    return { value, cells, criticalValue: cells === 1 ? 0 : scale * chiSquaredQuantile(confidence, cells - 1) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/column-stability.js


function numericStability(reference, current, { bins = 10, confidence = 0.95 } = {}) {
    const cut = quantileBins(reference, bins);
    const then = countByBin(reference, cut);
    const now = countByBin(current, cut);
    const column = withMissing(then.cells, then.missing, now.cells, now.missing, confidence);
    return { ...column, edges: cut.edges, binsRequested: bins };
}
function withMissing(expected, expectedMissing, actual, actualMissing, confidence) {
    const hasMissingCell = expectedMissing + actualMissing > 0;
    const then = hasMissingCell ? appended(expected, expectedMissing) : expected;
    const now = hasMissingCell ? appended(actual, actualMissing) : actual;
    return { ...populationStabilityIndex(then, now, confidence), expected: then, actual: now, hasMissingCell };
}
function appended(cells, last) {
    const longer = new Float64Array(cells.length + 1);
    longer.set(cells);
    longer[cells.length] = last;
    return longer;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/design-effect.js



function designEffect(cells, design) {
    if (design.clusters === undefined && design.dates === undefined)
        return 1;
    let [sum, occurring] = [0, 0];
    for (let cell = 0; cell < (0,influence_rows/* codeCount */.vs)(cells); cell++) {
        const share = (0,weighted_mean/* weightedMean */.h)(Float64Array.from(cells, (each) => (each === cell ? 1 : 0)));
        if (share.value === 0)
            continue;
        occurring++;
        if (share.value < 1)
            sum += (cells.length * (0,standard_error/* standardError */.g)(share, design).standardError ** 2) / share.value;
    }
    return occurring < 2 ? 1 : Math.max(1, sum / (occurring - 1));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/uncertain-stability.js



function uncertainStability(value, cells, expectedRows, actualRows) {
    if (!(cells >= 2))
        throw new RangeError('All rows lie in one cell: nothing can be told of how they are spread.');
    if (!(expectedRows > 0 && actualRows > 0))
        throw new RangeError('A sample is empty.');
    const df = cells - 1;
    const unit = 1 / expectedRows + 1 / actualRows;
    const statistic = value / unit;
    const pAtMost = (threshold) => threshold < 0 ? 0 : noncentralChiSquaredSurvival(statistic, df, threshold / unit);
    const withoutShift = chiSquaredCdf(statistic, df);
    const pAtLeast = (threshold) => {
        const shift = Math.max(0, threshold) / unit;
        if (withoutShift < 1e-290)
            return Math.exp(-shift / 2);
        return Math.min(1, noncentralChiSquaredCdf(statistic, df, shift) / withoutShift);
    };
    const slope = (threshold) => (noncentralChiSquaredCdf(statistic, df, threshold / unit) -
        noncentralChiSquaredCdf(statistic, df + 2, threshold / unit)) /
        (2 * unit);
    return {
        value,
        standardError: unit * Math.sqrt(2 * df + 4 * Math.max(0, statistic - df)),
        method: 'noncentral chi-squared',
        lower: (alpha) => {
            if (pAtMost(0) >= alpha)
                return 0;
            return (0,increasing_root/* increasingRoot */.e)((t) => ({ error: pAtMost(t) - alpha, slope: slope(t) }), value, 0, value);
        },
        upper: (alpha) => {
            let high = value + unit;
            while (pAtLeast(high) > alpha)
                high *= 2;
            return (0,increasing_root/* increasingRoot */.e)((t) => ({ error: alpha - pAtLeast(t), slope: slope(t) / Math.max(withoutShift, 1e-290) }), high / 2, 0, high);
        },
        pAtMost,
        pAtLeast,
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/psi.js










const psi_metric = {
    name: 'psi',
    title: 'Population stability index',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
    better: 'lower',
    gives: 'estimate',
    comparable: false,
    about: 'drift',
    options: {
        ...DRIFT_OPTION,
        bins: { kind: 'integer', min: 2, max: 100, default: 10, doc: 'Cells of equal share in the reference.' },
        category: {
            kind: 'groups',
            doc: 'Instead of `column`: a column of categories, one cell each, such as a product. It needs the `reference` of `data`.',
        },
    },
    doc: 'Σ (a - e)·ln(a / e) over deciles of the reference rows, or else of the champion’s predictions; e and a are the shares of either sample. The customary 0.1 and 0.25 know nothing of how many rows there are: the report states what the index of two samples of one distribution would stay below, (1/N + 1/M)·χ². Bounds are noncentral chi-squared; of rows that depend on each other by cluster or date, both samples count as fewer (Rao and Scott). Weights do not count.',
    reference: 'Siddiqi, Credit Risk Scorecards, 2006; Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020; Read and Cressie, Goodness-of-Fit Statistics for Discrete Multivariate Data, 1988; Rao and Scott, JASA 76, 1981',
    uncertainty: 'noncentral chi-squared',
    measure: (rows, { rule, statistics, horizon }) => {
        const { confidence } = statistics;
        const { index, referenceRows, cells, comparedWith } = rule.options.category === undefined
            ? ofNumbers(rows, rule.options, confidence)
            : ofCategories(rows, [rule.options.category].flat().map(String)[0], confidence);
        const effect = designEffect(cells, (0,metrics_measure/* designOf */.et)({}, rows, horizon));
        const note = `${index.cells} cells of ${comparedWith}; without any drift the index of so many rows stays below ${(0,format_value/* formatValue */.Fl)(effect * index.criticalValue)} in ${(0,format_value/* formatValue */.Fl)(confidence * 100)} % of all cases`;
        const shared = `${(0,format_value/* formatValue */.Fl)(effect)} rows that depend on each other tell as much as one that does not`;
        return {
            kind: 'estimate',
            candidate: uncertainStability(index.value, index.cells, referenceRows / effect, rows.rows / effect),
            notes: effect > 1 ? [note, shared] : [note],
        };
    },
};
function ofNumbers(rows, options, confidence) {
    const { reference, current, comparedWith } = driftSamples(rows, options);
    const index = numericStability(reference, current, { bins: (0,metrics_metric/* numberOption */.jZ)(options, 'bins', 10), confidence });
    return { index, referenceRows: reference.length, cells: binsOf(current, index), comparedWith };
}
function ofCategories({ groups, referenceCounts }, name, confidence) {
    const [column, counts] = [groups.get(name), referenceCounts?.get(name)];
    if (column === undefined || counts === undefined)
        throw new RangeError(`There are no reference rows of "${name}".`);
    const values = [...new Set([...column.values, ...counts.keys()])];
    const expected = Float64Array.from(values, (value) => counts.get(value) ?? 0);
    const index = populationStabilityIndex(expected, (0,code_sums/* countsByCode */.fT)(column.codes, values.length), confidence);
    const referenceRows = expected.reduce((sum, each) => sum + each, 0);
    return {
        index,
        referenceRows,
        cells: column.codes,
        comparedWith: `${referenceRows.toLocaleString('en')} reference rows`,
    };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/quantile-coverage.js


function quantileCoverage(actual, predicted, weights) {
    const covered = new Float64Array((0,influence_rows/* rowCount */.oW)(actual, predicted, weights));
    let successes = 0;
    for (let i = 0; i < covered.length; i++) {
        const [y, quantile] = [actual[i], predicted[i]];
        if (Number.isNaN(y) || Number.isNaN(quantile))
            throw new RangeError(`Row ${i} holds ${y} and ${quantile}.`);
        if (y > quantile)
            continue;
        covered[i] = 1;
        successes++;
    }
    const share = (0,weighted_mean/* weightedMean */.h)(covered, weights);
    return weights === undefined ? { ...share, counts: { successes, trials: covered.length } } : share;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/quantile-coverage.js

const quantile_coverage_metric = {
    name: 'quantile_coverage',
    title: 'Coverage of the quantile',
    mode: 'predictions',
    tasks: ['quantile', 'regression', 'forecast'],
    better: 'neither',
    range: [0, 1],
    gives: 'estimate',
    comparable: false,
    options: {},
    doc: 'Share of the labels at or below the prediction. Its target is the level of the quantile, so that `between` says what is allowed. Of independent rows without weights its bounds are exact (Clopper-Pearson), and Wilson’s from 100 rows on either side on; else they are that of a mean over rows, robust to clusters and to dates.',
    reference: 'statsmodels proportion_confint(method="wilson"); Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
    example: '{ metric: quantile_coverage, between: [0.85, 0.95] }',
    estimate: ({ numericLabel, weight }, { prediction }) => quantileCoverage(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/regression/r2-score.js


function r2Score(actual, predicted, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(actual, predicted, weights);
    if (rows < 2)
        throw new RangeError('R² needs more than one row.');
    const mean = (0,weighted_mean/* weightedMean */.h)(actual, weights).value;
    const residuals = new Float64Array(rows);
    const deviations = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        residuals[i] = (actual[i] - predicted[i]) ** 2;
        deviations[i] = (actual[i] - mean) ** 2;
    }
    const error = (0,weighted_mean/* weightedMean */.h)(residuals, weights);
    const variance = (0,weighted_mean/* weightedMean */.h)(deviations, weights);
    if (Math.sqrt(variance.value) <= 1e-14 * Math.abs(mean)) {
        throw new RangeError('R² is undefined: the actual value is constant.');
    }
    const ratio = error.value / variance.value;
    const influence = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        influence[i] = (ratio * variance.influence[i] - error.influence[i]) / variance.value;
    }
    return { value: 1 - ratio, influence };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/r2-score.js

const r2_score_metric = {
    name: 'r2_score',
    title: 'R²',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'higher',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Share of the variance of the label that the predictions explain; below 0 they are worse than the mean of the label. The interval comes from influence values (delta method).',
    reference: 'sklearn.metrics.r2_score',
    estimate: ({ numericLabel, weight }, { prediction }) => r2Score(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/recall-score.js

const recall_score_metric = {
    name: 'recall_score',
    title: 'Recall, sensitivity, true positive rate',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: CLASS_SCORE_OPTIONS,
    doc: 'Part of the rows of a class that are decided so. Undefined, and an error, where no row has the class.',
    reference: 'sklearn.metrics.recall_score; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
    uncertainty: 'Exact (Clopper-Pearson) bounds for one class, Wilson’s from 100 rows on either side on; for averages, and with weights, clusters or dates, influence values on the logit scale',
    example: '{ metric: recall_score, cut: 0.08, at_least: 0.6, vs_champion: { no_worse_by: 0.02 } }',
    scale: 'logit',
    estimate: classScore('recall'),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/multiclass-auc.js



function multiclassRocAuc(classes, probabilities, average, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(classes, weights, ...probabilities);
    const total = (0,influence_rows/* totalWeight */.zN)(rows, weights);
    if (probabilities.length < 2)
        throw new RangeError(`There are ${probabilities.length} classes; there must be 2 or more.`);
    if ((0,influence_rows/* codeCount */.vs)(classes) > probabilities.length)
        throw new RangeError(`A row has class ${(0,influence_rows/* codeCount */.vs)(classes) - 1}, of which there are no probabilities.`);
    const influence = new Float64Array(rows);
    const areas = [];
    let value = 0;
    for (const [index, scores] of probabilities.entries()) {
        const labels = Uint8Array.from(classes, (each) => (each === index ? 1 : 0));
        const area = rocAuc((0,ranking_ranking/* rankByScore */.CQ)(labels, scores), weights);
        const share = average === 'macro' ? 1 / probabilities.length : weightOf(labels, weights) / total;
        value += share * area.value;
        areas.push(area.value);
        for (let i = 0; i < rows; i++)
            influence[i] = influence[i] + share * area.influence[i];
    }
    if (average === 'macro')
        return { value, influence };
    for (let i = 0; i < rows; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        const shift = (rows * weight * (areas[classes[i]] - value)) / total;
        influence[i] = influence[i] + shift;
    }
    return { value, influence };
}
function weightOf(labels, weights) {
    let sum = 0;
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] === 1)
            sum += weights === undefined ? 1 : weights[i];
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/pairwise-auc.js



function pairwiseRocAuc(classes, probabilities, average, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(classes, weights, ...probabilities);
    const total = (0,influence_rows/* totalWeight */.zN)(rows, weights);
    const count = probabilities.length;
    if (count < 2)
        throw new RangeError(`There are ${count} classes; there must be 2 or more.`);
    if ((0,influence_rows/* codeCount */.vs)(classes) > count)
        throw new RangeError(`A row has class ${(0,influence_rows/* codeCount */.vs)(classes) - 1}, of which there are no probabilities.`);
    const members = rowsByClass(classes, count);
    const sizes = members.map((own) => own.reduce((sum, row) => sum + (weights?.[row] ?? 1), 0));
    const influence = new Float64Array(rows);
    const areasOf = new Float64Array(count);
    let value = 0;
    for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count; b++) {
            const pair = [...members[a], ...members[b]];
            const area = pairArea(pair, members[a].length, [probabilities[a], probabilities[b]], weights);
            const ofPair = sizes[a] + sizes[b];
            const share = average === 'macro' ? 2 / (count * (count - 1)) : ofPair / (total * (count - 1));
            value += share * area.value;
            for (const each of [a, b])
                areasOf[each] = areasOf[each] + area.value;
            for (const [place, row] of pair.entries()) {
                const own = (share * rows * area.influence[place]) / pair.length;
                influence[row] = influence[row] + own;
            }
        }
    }
    if (average === 'macro')
        return { value, influence };
    for (let i = 0; i < rows; i++) {
        const mean = areasOf[classes[i]] / (count - 1);
        influence[i] = influence[i] + (rows * (weights?.[i] ?? 1) * (mean - value)) / total;
    }
    return { value, influence };
}
function rowsByClass(classes, count) {
    const members = Array.from({ length: count }, () => []);
    for (let i = 0; i < classes.length; i++)
        members[classes[i]]?.push(i);
    return members;
}
function pairArea(pair, first, scores, weights) {
    const own = weights && Float64Array.from(pair, (row) => weights[row]);
    const [one, other] = scores.map((column, index) => {
        const labels = Uint8Array.from(pair, (_, place) => (place < first === (index === 0) ? 1 : 0));
        return rocAuc((0,ranking_ranking/* rankByScore */.CQ)(labels, Float64Array.from(pair, (row) => column?.[row])), own);
    });
    return {
        value: (one.value + other.value) / 2,
        influence: one.influence.map((each, place) => (each + other.influence[place]) / 2),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/roc-auc.js







const roc_auc_metric = {
    name: 'roc_auc',
    title: 'ROC AUC',
    mode: 'predictions',
    tasks: ['binary', 'multiclass', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    roles: ['probabilities'],
    options: {
        multi_class: {
            kind: 'choice',
            values: ['ovr', 'ovo'],
            doc: 'Each class against all others, or each pair of classes.',
            tasks: ['multiclass'],
            default: 'ovr',
        },
        average: {
            kind: 'choice',
            values: ['macro', 'weighted'],
            doc: 'Every class or pair alike, or by its part of the rows, as MLflow does.',
            tasks: ['multiclass'],
            default: 'weighted',
        },
        ...CLASS_OPTION,
    },
    doc: 'Area under the ROC curve: how often a row of class 1 scores above one of class 0. The interval is DeLong’s, on the logit scale; the comparison is the paired DeLong test. Of several classes it is a mean of such areas.',
    reference: 'sklearn.metrics.roc_auc_score; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Sun and Xu, IEEE SPL 21, 2014; Hand and Till, Machine Learning 45, 2001',
    uncertainty: 'DeLong’s influence values on the logit scale; robust to clusters and to dates where the data name them',
    example: '{ metric: roc_auc, at_least: 0.72, vs_champion: { no_worse_by: 0.005 } }',
    scale: 'logit',
    byClass: true,
    estimate: (rows, model, options) => binaryOutputs(rows, model) === undefined
        ? areaOfClasses(rows, model, options)
        : rocAuc((0,rankings/* rankingOf */.q)(rows, model), rows.weight),
};
function areaOfClasses(rows, model, options) {
    const { labels, probabilities } = classOutputs(rows, model);
    requireEveryClass(rows);
    if (options.class !== undefined) {
        const code = classCode(rows, options);
        const isClass = Uint8Array.from(labels, (each) => (each === code ? 1 : 0));
        return rocAuc((0,ranking_ranking/* rankByScore */.CQ)(isClass, probabilities[code]), rows.weight);
    }
    const average = options.average === 'macro' ? 'macro' : 'weighted';
    const area = options.multi_class === 'ovo' ? pairwiseRocAuc : multiclassRocAuc;
    return area(labels, probabilities, average, rows.weight);
}
function requireEveryClass({ classLabel, classes = [] }) {
    const seen = new Set(classLabel);
    const missing = classes.filter((_, code) => !seen.has(code));
    if (missing.length > 0)
        throw new RangeError(`No row has the class ${missing.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/root-mean-squared-error.js

const root_mean_squared_error_metric = {
    name: 'root_mean_squared_error',
    title: 'Root mean squared error',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {},
    doc: 'Root of the mean squared error, in the units of the label. The interval follows from that of the mean by the delta method.',
    reference: 'sklearn.metrics.root_mean_squared_error',
    estimate: ({ numericLabel, weight }, { prediction }) => rootMeanSquaredError(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/regression/spearman-correlation.js


function spearmanCorrelation(actual, predicted, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(actual, predicted, weights);
    if (rows < 2)
        throw new RangeError('A correlation needs more than one row.');
    const total = (0,influence_rows/* totalWeight */.zN)(rows, weights);
    const shares = weights === undefined ? new Float64Array(rows).fill(1 / rows) : weights.map((each) => each / total);
    const [byActual, byPredicted] = [(0,sort/* argsort */.X)(actual), (0,sort/* argsort */.X)(predicted)];
    const [first, second] = [centredRanks(byActual, shares), centredRanks(byPredicted, shares)];
    const covariance = meanProduct(shares, first, second);
    const [varianceOfFirst, varianceOfSecond] = [meanProduct(shares, first, first), meanProduct(shares, second, second)];
    if (!(Math.min(varianceOfFirst, varianceOfSecond) > 1e-20))
        throw new RangeError('The correlation is undefined: the actual or the predicted value is constant.');
    const scale = Math.sqrt(varianceOfFirst) * Math.sqrt(varianceOfSecond);
    const value = covariance / scale;
    const [secondAbove, firstAbove] = [sharesAbove(byActual, shares, second), sharesAbove(byActual, shares, first)];
    const [firstAboveOther, secondAboveOther] = [
        sharesAbove(byPredicted, shares, first),
        sharesAbove(byPredicted, shares, second),
    ];
    const influence = shares.map((share, i) => {
        const [f, g] = [first[i], second[i]];
        const ofCovariance = f * g + secondAbove[i] + firstAboveOther[i] - 3 * covariance;
        const ofFirst = f * f + 2 * firstAbove[i] - 3 * varianceOfFirst;
        const ofSecond = g * g + 2 * secondAboveOther[i] - 3 * varianceOfSecond;
        const derivative = ofCovariance / scale - (value / 2) * (ofFirst / varianceOfFirst + ofSecond / varianceOfSecond);
        return rows * share * derivative;
    });
    return { value: Math.max(-1, Math.min(1, value)), influence };
}
function centredRanks(sorted, shares) {
    const above = sharesAbove(sorted, shares, new Float64Array(shares.length).fill(1));
    return above.map((share) => 0.5 - share);
}
function sharesAbove({ order, values: sorted }, shares, values) {
    const sums = new Float64Array(shares.length);
    let above = 0;
    for (let end = sorted.length; end > 0;) {
        let start = end - 1;
        while (start > 0 && sorted[start - 1] === sorted[start])
            start--;
        let tied = 0;
        for (let k = start; k < end; k++)
            tied += shares[order[k]] * values[order[k]];
        for (let k = start; k < end; k++)
            sums[order[k]] = above + tied / 2;
        above += tied;
        end = start;
    }
    return sums;
}
function meanProduct(shares, a, b) {
    let sum = 0;
    for (let i = 0; i < shares.length; i++)
        sum += shares[i] * a[i] * b[i];
    return sum;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/spearman-corrcoef.js

const spearman_corrcoef_metric = {
    name: 'spearman_corrcoef',
    title: 'Spearman rank correlation',
    mode: 'predictions',
    tasks: ['regression', 'forecast'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    scale: 'fisher',
    options: {},
    doc: 'Correlation of the ranks of predicted and actual values: whether the order is right. Bounds are found on Fisher’s scale from influence values.',
    reference: 'scipy.stats.spearmanr; torchmetrics.functional.spearman_corrcoef',
    estimate: ({ numericLabel, weight }, { prediction }) => spearmanCorrelation(numericLabel, prediction, weight),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/specificity.js



const specificity_metric = {
    name: 'specificity',
    title: 'Specificity, true negative rate',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: decisions/* CUT_OPTION */.F0,
    doc: 'Part of the rows of class 0 that are decided so; 1 less the false positive rate.',
    reference: 'sklearn.metrics.recall_score with pos_label=0; Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927',
    uncertainty: 'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
    example: '{ metric: specificity, cut: 0.08, at_least: 0.8, vs_champion: { no_worse_by: 0.01 } }',
    scale: 'logit',
    estimate: (rows, model, options) => {
        const matrix = (0,decisions/* decisions */.a)(rows, model, options);
        const [negatives = 0] = (0,confusion_matrix/* marginsOf */.pY)(matrix).actual;
        return { ...specificity(matrix), ...(0,decisions/* countsOf */.mQ)(matrix, matrix.counts[0], negatives) };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/spiegelhalter-z.js





const spiegelhalter_z_metric = {
    name: 'spiegelhalter_z',
    title: 'Spiegelhalter’s test of calibration',
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    probability: true,
    options: OVERCONFIDENCE_OPTIONS,
    doc: 'Whether the Brier score is what the predictions themselves promise; the statistic is above 0 where it is worse. Two-sided, without bins, on independent rows of weight 1.',
    reference: 'Spiegelhalter, Statistics in Medicine 5, 1986',
    uncertainty: 'the normal distribution of the statistic',
    measure: (rows, { rule }) => {
        const { labels, scores } = bothClasses(rows);
        const { statistic, pvalue } = spiegelhalterTest(labels, scores);
        const power = powerAgainstOverconfidence(rule.options, rows.rows, (slope, level, scale) => spiegelhalterPower(scores, slope, level, scale));
        return {
            kind: 'test',
            tests: [{ statistic, pvalue, details: `Z ${(0,format_value/* formatValue */.Fl)(statistic)}`, power }],
            notes: notesOfRowTest(rows),
        };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/backtests/coverage.js
var coverage = __webpack_require__(85958);
// EXTERNAL MODULE: ./lib/shared/statistics/backtests/exceptions.js
var exceptions = __webpack_require__(83550);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/acerbi-szekely.js


function acerbiSzekelyZ2(series, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    const { ratios, observations } = exceedanceRatios(series);
    return sum(ratios) / (observations * probability) + 1;
}
function acerbiSzekelyZ1(series) {
    const { ratios } = exceedanceRatios(series);
    return ratios.length === 0 ? Number.NaN : sum(ratios) / ratios.length + 1;
}
function exceedanceRatios(series) {
    const { pnl, valueAtRisk, expectedShortfall } = series;
    const { hits, count, observations, missing } = (0,exceptions/* exceptions */.z)(pnl, valueAtRisk);
    if (missing > 0)
        throw new RangeError(`${missing} of ${observations} days have no P&L or no value-at-risk.`);
    if (expectedShortfall.length !== observations) {
        throw new RangeError(`There are ${observations} days of P&L and ${expectedShortfall.length} of expected shortfall.`);
    }
    const ratios = new Float64Array(count);
    let next = 0;
    for (let day = 0; day < observations; day++) {
        const shortfall = expectedShortfall[day];
        const limit = valueAtRisk[day];
        if (!(shortfall > 0 && shortfall >= limit && shortfall < Infinity)) {
            throw new RangeError(`The expected shortfall of day ${day} is ${shortfall} at a value-at-risk of ${limit}.`);
        }
        if (hits[day] === 1)
            ratios[next++] = pnl[day] / shortfall;
    }
    return { ratios, observations };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/shared/statistics/random/random.js + 2 modules
var random_random = __webpack_require__(77781);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/loss-distribution.js




function lossTail(family, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    if (family.family === 'normal') {
        const quantile = (0,normal/* normalQuantile */.Zl)(probability);
        return {
            draw: (random) => (0,normal/* normalQuantile */.Zl)(probability * (1 - random.uniform())),
            valueAtRisk: -quantile,
            expectedShortfall: (0,normal/* normalPdf */.E7)(quantile) / probability,
        };
    }
    const { df } = family;
    if (!(df > 1))
        throw new RangeError(`Student's t with ${df} degrees of freedom has no expected shortfall; give more than 1.`);
    const quantile = (0,students_t/* studentTQuantile */.$J)(probability, df);
    return {
        draw: df <= MOST_REJECTED ? paretoRejection(quantile, df) : tailQuantile(probability, df),
        valueAtRisk: -quantile,
        expectedShortfall: (studentTPdf(quantile, df) * (df + quantile * quantile)) / ((df - 1) * probability),
    };
}
const MOST_REJECTED = 6;
function paretoRejection(quantile, df) {
    return (random) => {
        for (;;) {
            const x = quantile * (1 - random.uniform()) ** (-1 / df);
            if (random.uniform() < ((x * x) / (df + x * x)) ** ((df + 1) / 2))
                return x;
        }
    };
}
function tailQuantile(probability, df) {
    return (random) => (0,students_t/* studentTQuantile */.$J)(probability * (1 - random.uniform()), df);
}
function studentTPdf(x, df) {
    const logConstant = (0,gamma/* lnGamma */.yM)((df + 1) / 2) - (0,gamma/* lnGamma */.yM)(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((x * x) / df));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/monte-carlo.js
function monteCarloPvalue({ replicates }, isAsExtreme) {
    if (!Number.isInteger(replicates) || replicates < 99) {
        throw new RangeError(`The number of replicates is ${replicates}; give a whole number of 99 or more.`);
    }
    let extreme = 0;
    for (let replicate = 0; replicate < replicates; replicate++)
        if (isAsExtreme(replicate))
            extreme++;
    return (extreme + 1) / (replicates + 1);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/shortfall-test.js






function shortfallZ2Test(series, probability, model, simulation) {
    const statistic = acerbiSzekelyZ2(series, probability);
    const simulate = statisticSimulator(series, probability, model, ({ ratioSum, observations }) => {
        return ratioSum / (observations * probability) + 1;
    });
    return tested(statistic, simulate, simulation);
}
function shortfallZ1Test(series, probability, model, simulation) {
    const statistic = acerbiSzekelyZ1(series);
    if (Number.isNaN(statistic))
        throw new RangeError('There is no exception, so that nothing can be said of their size.');
    const simulate = statisticSimulator(series, probability, model, ({ ratioSum, count }) => {
        return count === 0 ? Infinity : ratioSum / count + 1;
    });
    return tested(statistic, simulate, simulation);
}
function statisticSimulator(series, probability, model, statisticOf) {
    const draw = model.family === 'drawn' ? modelDraw(series, model.draw) : shortfallSimulator(series.pnl.length, probability, model);
    return (random) => statisticOf(draw(random));
}
function tested(statistic, simulate, simulation) {
    const simulatedPvalue = monteCarloPvalue(simulation, (replicate) => {
        return simulate((0,random_random/* createRandom */.s)(simulation.seed, replicate)) <= statistic;
    });
    return {
        statistic,
        simulatedPvalue,
        direction: statistic < 0 ? 'too-optimistic' : statistic > 0 ? 'too-prudent' : 'as-expected',
    };
}
function shortfallSimulator(observations, probability, family) {
    (0,coverage/* requireProbability */.HO)(probability);
    const { draw, expectedShortfall } = lossTail(family, probability);
    const cumulative = cumulativeBinomial(observations, probability);
    return (random) => {
        const uniform = random.uniform();
        let count = 0;
        while (count < observations && cumulative[count] <= uniform)
            count++;
        let ratioSum = 0;
        for (let i = 0; i < count; i++)
            ratioSum += draw(random) / expectedShortfall;
        return { observations, count, ratioSum };
    };
}
function modelDraw({ valueAtRisk, expectedShortfall }, draw) {
    const observations = valueAtRisk.length;
    return (random) => {
        let [count, ratioSum] = [0, 0];
        for (let day = 0; day < observations; day++) {
            const pnl = draw(day, random.uniform());
            if (pnl >= -valueAtRisk[day])
                continue;
            count++;
            ratioSum += pnl / expectedShortfall[day];
        }
        return { observations, count, ratioSum };
    };
}
function cumulativeBinomial(observations, probability) {
    const cumulative = new Float64Array(observations + 1);
    let sum = 0;
    for (let k = 0; k <= observations; k++) {
        sum += (0,binomial/* binomialPmf */.z6)(k, observations, probability);
        cumulative[k] = sum;
    }
    return cumulative;
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/shortfall-power.js





function shortfallZ2Power({ days, probability, family }, understated, rejection, simulation) {
    const statistic = ({ ratioSum, observations }) => ratioSum / (observations * probability) + 1;
    const { valueAtRisk, expectedShortfall } = lossTail(family, probability);
    const exceeded = cdf(family)(-valueAtRisk / understated);
    const wide = lossTail(family, exceeded).expectedShortfall;
    const scale = (understated * wide) / expectedShortfall;
    const wrong = shortfallSimulator(days, exceeded, family);
    return power(shortfallSimulator(days, probability, family), (random) => ({ ...scaled(wrong(random), scale), observations: days }), statistic, rejection, simulation);
}
function shortfallZ1Power({ days, probability, family }, count, understated, rejection, simulation) {
    const { draw, expectedShortfall } = lossTail(family, probability);
    const exceptions = (scale) => (random) => {
        let ratioSum = 0;
        for (let i = 0; i < count; i++)
            ratioSum += (scale * draw(random)) / expectedShortfall;
        return { observations: days, count, ratioSum };
    };
    const statistic = (of) => (of.count === 0 ? Infinity : of.ratioSum / of.count + 1);
    const [right, wrong] = [exceptions(1), exceptions(understated)];
    const ofAnyNumber = power(shortfallSimulator(days, probability, family), wrong, statistic, rejection, simulation);
    return Math.min(ofAnyNumber, power(right, wrong, statistic, rejection, simulation));
}
function power(right, wrong, statistic, rejection, { seed, replicates }) {
    const simulated = (draws, offset) => Float64Array.from({ length: replicates }, (_, i) => statistic(draws((0,random_random/* createRandom */.s)(seed, offset + i))));
    const critical = 'below' in rejection ? rejection.below : shortfall_power_criticalValue(simulated(right, 0), rejection.level);
    const found = simulated(wrong, replicates).reduce((count, each) => count + (each < critical ? 1 : 0), 0);
    return found / replicates;
}
function shortfall_power_criticalValue(statistics, level) {
    const rank = Math.floor(level * (statistics.length + 1)) - 1;
    return rank < 0 ? Number.NEGATIVE_INFINITY : statistics.sort()[rank];
}
function scaled(draw, by) {
    return { ...draw, ratioSum: draw.ratioSum * by };
}
function cdf(family) {
    return family.family === 'normal' ? normal/* normalCdf */.vr : (x) => (0,students_t/* studentTCdf */.Jt)(x, family.df);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/returns/series.js
var returns_series = __webpack_require__(91776);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/value-at-risk.js
var value_at_risk = __webpack_require__(40440);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/expected-shortfall.js





const VAR_OPTION = {
    var: {
        kind: 'column',
        doc: 'The value-at-risk at the confidence of the expected shortfall, where `data.var` is of another: exceptions of a 99 % value-at-risk say little of a 97.5 % expected shortfall, and would let a wrong one through.',
    },
};
const SHORTFALL_OPTIONS = {
    ...VAR_OPTION,
    ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
};
const FAMILY_OPTION = {
    df: {
        kind: 'number',
        min: 1.5,
        max: 1000,
        doc: 'P&L is simulated from Student’s t with as many degrees of freedom. Default: from the normal distribution.',
    },
};
function familyOf({ df }) {
    return typeof df === 'number' ? { family: 'student-t', df } : { family: 'normal' };
}
function shortfallByPnl(all, options, { confidence, esConfidence }) {
    const probability = (0,value_at_risk/* tailOf */.Cj)(esConfidence);
    const own = typeof options.var === 'string';
    if (!own && confidence !== esConfidence)
        throw new RangeError(`The value-at-risk is of ${percent(confidence)} and the expected shortfall of ${percent(esConfidence)}; name a value-at-risk of ${percent(esConfidence)} by "var"`);
    const series = (0,value_at_risk/* windowOf */.Ou)(all, options);
    const valueAtRisk = own ? series.columns.get(String(options.var)) : (0,returns_series/* columnOf */.u)(series, 'var');
    const expectedShortfall = (0,returns_series/* columnOf */.u)(series, 'es');
    const below = expectedShortfall.findIndex((shortfall, day) => shortfall < valueAtRisk[day]);
    if (below >= 0)
        throw new RangeError(`The expected shortfall on ${series.dates[below]} is ${expectedShortfall[below]}, below the value-at-risk of ${valueAtRisk[below]}`);
    const tested = (0,value_at_risk/* pnlOf */.qW)(series, options).map(({ name, values: pnl }) => {
        requireFigures(pnl, valueAtRisk, series.dates);
        return { name, series: { pnl, valueAtRisk, expectedShortfall } };
    });
    return { probability, tested };
}
function requireFigures(pnl, valueAtRisk, dates) {
    let [count, first] = [0, -1];
    for (let day = 0; day < pnl.length; day++) {
        if (!Number.isNaN(pnl[day]) && !Number.isNaN(valueAtRisk[day]))
            continue;
        count++;
        if (first < 0)
            first = day;
    }
    if (count > 0)
        throw new RangeError(`${count === 1 ? 'One day has' : `${count} days have`} no P&L or no value-at-risk, for example ${dates[first]}; of what size the loss was is not known`);
}
function testShortfall(tested, test) {
    return tested.map(({ name, series }) => ({ ...(tested.length > 1 ? { group: name } : {}), ...test(series) }));
}
const REPLICATES = 1000;
function understatementOptions(doc) {
    return (0,test_power/* powerOptions */.OG)({ doc, default: value_at_risk/* UNDERSTATED */.K5, min: 1.01, max: 10 });
}
function shortfallPower(options, { bootstrap }, against, at, { size, of }) {
    const effect = (0,metrics_metric/* numberOption */.jZ)(options, 'effect', value_at_risk/* UNDERSTATED */.K5);
    const replicates = Math.min(bootstrap, REPLICATES);
    const by = (rejection) => (0,test_power/* powerBySize */.YO)(against(effect), (larger) => at(larger, effect, rejection, replicates), size, of, test_power/* MANY_DAYS */.KA)(0);
    return { power: (level) => by({ level }), powerBelow: (below) => by({ below }) };
}
function percent(confidence) {
    return confidence === undefined ? 'an unknown confidence' : (0,format_value/* formatPercent */.l9)(confidence);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/acerbi-szekely-z1.js







const acerbi_szekely_z1_metric = {
    name: 'acerbi_szekely_z1',
    title: 'Acerbi and Szekely’s first test of the expected shortfall',
    mode: 'returns',
    tasks: ['var'],
    better: 'higher',
    gives: 'test',
    alsoTakes: ['at_least'],
    comparable: false,
    roles: ['es'],
    options: {
        ...understatementOptions('How many times the expected shortfall losses beyond the value-at-risk are, on average, that it must be able to find.'),
        ...FAMILY_OPTION,
        ...SHORTFALL_OPTIONS,
    },
    doc: 'The size of the exceptions, given how many there are: 0 is expected, below 0 losses are worse than forecast. Without an exception nothing is decided.',
    uncertainty: 'A one-sided p-value, simulated; with `at_least` alone the statistic decides.',
    reference: 'Acerbi and Szekely, Risk, December 2014',
    measure: ({ candidate }, { rule, statistics, settings }) => {
        const { probability, tested } = shortfallByPnl(candidate, rule.options, settings);
        const simulation = { seed: statistics.seed, replicates: statistics.bootstrap };
        const tests = testShortfall(tested, (series) => {
            const count = exceedanceRatios(series).ratios.length;
            if (count === 0)
                throw new too_few_rows/* TooFewRows */.s('There is no exception, so that nothing can be said of their size.');
            const test = shortfallZ1Test(series, probability, familyOf(rule.options), simulation);
            const days = series.pnl.length;
            const power = shortfallPower(rule.options, statistics, (effect) => `losses beyond the value-at-risk of ${effect} times the expected shortfall`, (size, effect, rejection, replicates) => shortfallZ1Power({ days: Math.round((days * size) / count), probability, family: familyOf(rule.options) }, size, effect, rejection, { seed: statistics.seed, replicates }), { size: count, of: 'exceptions' });
            const details = `Z1 ${(0,format_value/* formatValue */.Fl)(test.statistic)} of ${(0,value_at_risk/* countText */.lT)(count)}: ${test.direction.replace('-', ' ')}`;
            return { statistic: test.statistic, pvalue: test.simulatedPvalue, details, ...power };
        });
        return { kind: 'test', tests };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/acerbi-szekely-z2.js






const acerbi_szekely_z2_metric = {
    name: 'acerbi_szekely_z2',
    title: 'Acerbi and Szekely’s second test of the expected shortfall',
    mode: 'returns',
    tasks: ['var'],
    better: 'higher',
    gives: 'test',
    alsoTakes: ['at_least'],
    comparable: false,
    roles: ['es'],
    options: {
        ...understatementOptions('How many times as large as forecast P&L is that it must be able to find: with 1.25, exceptions are more frequent and larger.'),
        ...FAMILY_OPTION,
        ...SHORTFALL_OPTIONS,
    },
    doc: 'Frequency and size of the exceptions together: 0 is expected, below 0 the risk is understated. `at_least` holds the statistic against a critical value: at 250 days and 97.5 %, -0.70 is that of 5 % and -1.8 that of 0.01 %, for normal and fat tails alike.',
    uncertainty: 'A one-sided p-value, simulated; with `at_least` alone the statistic decides.',
    reference: 'Acerbi and Szekely, Risk, December 2014',
    example: '{ metric: acerbi_szekely_z2, at_least: -0.7 }',
    measure: ({ candidate }, { rule, statistics, settings }) => {
        const { probability, tested } = shortfallByPnl(candidate, rule.options, settings);
        const simulation = { seed: statistics.seed, replicates: statistics.bootstrap };
        const tests = testShortfall(tested, (series) => {
            const test = shortfallZ2Test(series, probability, familyOf(rule.options), simulation);
            const count = exceedanceRatios(series).ratios.length;
            const power = shortfallPower(rule.options, statistics, (effect) => `P&L ${effect} times as large as forecast`, (days, effect, rejection, replicates) => shortfallZ2Power({ days, probability, family: familyOf(rule.options) }, effect, rejection, {
                seed: statistics.seed,
                replicates,
            }), { size: series.pnl.length, of: 'days' });
            const details = `Z2 ${(0,format_value/* formatValue */.Fl)(test.statistic)} of ${(0,value_at_risk/* countText */.lT)(count)} in ${series.pnl.length} days: ${test.direction.replace('-', ' ')}`;
            return { statistic: test.statistic, pvalue: test.simulatedPvalue, details, ...power };
        });
        return { kind: 'test', tests };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/backtests/probability-integral-transform.js
var probability_integral_transform = __webpack_require__(69927);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/berkowitz.js



const CLIP = 1e-6;
function berkowitzTest(pit) {
    (0,probability_integral_transform/* requirePit */.r7)(pit, 10);
    const z = Float64Array.from(pit, (u) => (0,normal/* normalQuantile */.Zl)(Math.min(Math.max(u, CLIP), 1 - CLIP)));
    const n = z.length - 1;
    let [sumX, sumY, sumSquares] = [0, 0, 0];
    for (let t = 1; t <= n; t++) {
        sumX += z[t - 1];
        sumY += z[t];
        sumSquares += z[t] ** 2;
    }
    const [meanX, meanY] = [sumX / n, sumY / n];
    let [sxx, sxy] = [0, 0];
    for (let t = 1; t <= n; t++) {
        const x = z[t - 1] - meanX;
        sxx += x * x;
        sxy += x * (z[t] - meanY);
    }
    if (!(sxx > 1e-12 * n))
        throw new RangeError('The PIT values do not vary, so that no autoregression fits them.');
    const slope = sxy / sxx;
    const intercept = meanY - slope * meanX;
    let residualSquares = 0;
    for (let t = 1; t <= n; t++) {
        residualSquares += (z[t] - intercept - slope * z[t - 1]) ** 2;
    }
    const variance = residualSquares / n;
    if (!(variance > 1e-12))
        throw new RangeError('The PIT values follow a line exactly, which no forecast does.');
    const statistic = Math.max(0, sumSquares - n * Math.log(variance) - n);
    return { statistic, pvalue: chiSquaredSurvival(statistic, 3), df: 3, intercept, slope, variance };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/berkowitz-power.js


function berkowitzPower(days, understated, level) {
    const variance = understated ** 2;
    const noncentrality = (days - 1) * (variance - 1 - Math.log(variance));
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, 3), 3, noncentrality);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/berkowitz.js









const LEAST_DAYS = 10;
const berkowitz_metric = {
    name: 'berkowitz',
    title: 'Berkowitz’ test of the forecast distribution',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    roles: ['pit'],
    options: {
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'How many times as volatile as forecast P&L is that it must be able to find.',
            default: value_at_risk/* UNDERSTATED */.K5,
            min: 1.01,
            max: 10,
        }),
        ...value_at_risk/* WINDOW_OPTION */.nU,
    },
    doc: 'Whether the whole forecast distribution is right: the normal scores of its probability integral transform are standard normal and independent, against an autoregression with free mean and variance.',
    uncertainty: 'A p-value from the chi-squared distribution with 3 degrees of freedom.',
    reference: 'Berkowitz, Journal of Business & Economic Statistics 19, 2001',
    measure: ({ candidate }, { rule }) => {
        const pit = (0,returns_series/* columnOf */.u)((0,value_at_risk/* windowOf */.Ou)(candidate, rule.options), 'pit');
        if (pit.length < LEAST_DAYS)
            throw new too_few_rows/* TooFewRows */.s(`${(0,report_text/* plural */.LS)(pit.length, 'day')}: too few for an autoregression.`);
        const { statistic, pvalue, intercept, slope, variance } = berkowitzTest(pit);
        const details = `LR ${(0,format_value/* formatValue */.Fl)(statistic)}; intercept ${(0,format_value/* formatValue */.Fl)(intercept)}, slope ${(0,format_value/* formatValue */.Fl)(slope)} and variance ${(0,format_value/* formatValue */.Fl)(variance)}, where 0, 0 and 1 are expected`;
        const effect = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', value_at_risk/* UNDERSTATED */.K5);
        const power = (0,test_power/* powerBySize */.YO)(`P&L ${effect} times as volatile as forecast`, (days, level) => berkowitzPower(days, effect, level), pit.length, 'days');
        return { kind: 'test', tests: [{ statistic, pvalue, details, power }] };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/kupiec.js



const TIE = 1e-9;
function kupiecTest(count, observations, probability) {
    const statistic = kupiecStatistic(count, observations, probability);
    let exactPvalue = 0;
    for (let k = 0; k <= observations; k++) {
        if (kupiecStatistic(k, observations, probability) < statistic - TIE)
            continue;
        exactPvalue += (0,binomial/* binomialPmf */.z6)(k, observations, probability);
    }
    return {
        statistic,
        pvalue: chiSquaredSurvival(statistic, 1),
        exactPvalue: Math.min(1, exactPvalue),
        df: 1,
        direction: (0,coverage/* directionOf */.FR)(count, observations, probability),
    };
}
function kupiecStatistic(count, observations, probability) {
    (0,coverage/* requireCoverage */.eL)(count, observations, probability);
    const quiet = observations - count;
    const observed = count / observations;
    const free = (0,coverage/* logLikelihood */.fm)(quiet, 1 - observed) + (0,coverage/* logLikelihood */.fm)(count, observed);
    const bound = quiet * Math.log1p(-probability) + (0,coverage/* logLikelihood */.fm)(count, probability);
    return Math.max(0, 2 * (free - bound));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/transitions.js

function transitions(hits) {
    if (hits.length < 2)
        throw new RangeError(`Transitions need two days at least; there are ${hits.length}.`);
    const counts = [0, 0, 0, 0];
    for (let day = 1; day < hits.length; day++) {
        const state = 2 * (hits[day - 1] === 0 ? 0 : 1) + (hits[day] === 0 ? 0 : 1);
        counts[state] = counts[state] + 1;
    }
    const [n00, n01, n10, n11] = counts;
    return { n00, n01, n10, n11 };
}
function independenceStatistic({ n00, n01, n10, n11 }) {
    const [quiet, hit] = [n00 + n01, n10 + n11];
    const one = n01 + n11;
    const free = rowLikelihood(n00, n01, quiet) + rowLikelihood(n10, n11, hit);
    return Math.max(0, 2 * (free - rowLikelihood(quiet + hit - one, one, quiet + hit)));
}
function rowLikelihood(zeros, ones, total) {
    return total === 0 ? 0 : (0,coverage/* logLikelihood */.fm)(zeros, zeros / total) + (0,coverage/* logLikelihood */.fm)(ones, ones / total);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/hit-runs.js


const NEGLIGIBLE = 1e-18;
function exactIndependencePvalue(statistic, count, days) {
    const logFactorials = logFactorialsUpTo(days);
    const all = logChoose(logFactorials, days, count);
    let pvalue = 0;
    for (const { statistic: independence, logSeries } of patterns(logFactorials, count, days)) {
        if (independence >= statistic - TIE)
            pvalue += Math.exp(logSeries - all);
    }
    return Math.min(1, pvalue);
}
function exactConditionalCoveragePvalue(statistic, days, probability) {
    const logFactorials = logFactorialsUpTo(days);
    let pvalue = 0;
    for (let count = 0; count <= days; count++) {
        const logSeries = count * Math.log(probability) + (days - count) * Math.log1p(-probability);
        if (Math.exp(logSeries + logChoose(logFactorials, days, count)) < NEGLIGIBLE)
            continue;
        const coverage = kupiecStatistic(count, days, probability);
        for (const pattern of patterns(logFactorials, count, days)) {
            if (coverage + pattern.statistic >= statistic - TIE)
                pvalue += Math.exp(pattern.logSeries + logSeries);
        }
    }
    return Math.min(1, pvalue);
}
function* patterns(logFactorials, count, days) {
    if (count === 0 || count === days) {
        const all = count > 0;
        yield { n11: all ? days - 1 : 0, n01: 0, n10: 0, first: all ? 1 : 0, statistic: 0, logSeries: 0 };
        return;
    }
    const quiet = days - count;
    for (let runs = 1; runs <= count; runs++) {
        for (const [first, last] of ENDS) {
            const gaps = runs + 1 - first - last;
            if (gaps < 1 || gaps > quiet)
                continue;
            const [n01, n10] = [runs - first, runs - last];
            const n11 = count - runs;
            yield {
                ...{ n11, n01, n10, first },
                statistic: independenceStatistic({ n00: days - 1 - n01 - n10 - n11, n01, n10, n11 }),
                logSeries: logChoose(logFactorials, count - 1, runs - 1) + logChoose(logFactorials, quiet - 1, gaps - 1),
            };
        }
    }
}
const ENDS = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
];
function logFactorialsUpTo(n) {
    const logs = new Float64Array(n + 1);
    for (let i = 2; i <= n; i++)
        logs[i] = logs[i - 1] + Math.log(i);
    return logs;
}
function logChoose(logFactorials, n, k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/christoffersen.js





function independenceTest(hits) {
    const statistic = independenceStatistic(transitions(hits));
    return {
        statistic,
        pvalue: chiSquaredSurvival(statistic, 1),
        exactPvalue: exactIndependencePvalue(statistic, countOf(hits), hits.length),
        df: 1,
    };
}
function conditionalCoverageTest(hits, probability) {
    const count = countOf(hits);
    const independence = independenceStatistic(transitions(hits));
    const statistic = kupiecStatistic(count, hits.length, probability) + independence;
    return {
        statistic,
        pvalue: chiSquaredSurvival(statistic, 2),
        exactPvalue: exactConditionalCoveragePvalue(statistic, hits.length, probability),
        df: 2,
        direction: (0,coverage/* directionOf */.FR)(count, hits.length, probability),
    };
}
function countOf(hits) {
    return hits.reduce((count, hit) => count + (hit === 0 ? 0 : 1), 0);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/hit-runs-power.js



function conditionalCoveragePower(days, probability, trueProbability, level, kind = 'exact') {
    const logs = logFactorialsUpTo(days);
    const outcomes = [];
    for (let count = 0; count <= days; count++) {
        const [right, wrong] = [probability, trueProbability].map((p) => count * Math.log(p) + (days - count) * Math.log1p(-p));
        if (Math.exp(Math.max(right, wrong) + logChoose(logs, days, count)) < NEGLIGIBLE)
            continue;
        const coverage = kupiecStatistic(count, days, probability);
        for (const { statistic, logSeries } of patterns(logs, count, days))
            outcomes.push({
                statistic: coverage + statistic,
                right: Math.exp(logSeries + right),
                wrong: Math.exp(logSeries + wrong),
            });
    }
    return rejected(outcomes, level, kind, 2);
}
function independencePower(days, count, persistence, level, kind = 'exact') {
    const share = count / days;
    if (!(share > 0 && share < persistence && persistence < 1))
        return 0;
    const entry = (share * (1 - persistence)) / (1 - share);
    const logs = logFactorialsUpTo(days);
    const all = logChoose(logs, days, count);
    const weighed = [...patterns(logs, count, days)].map(({ statistic, logSeries, n11, n01, n10, first }) => {
        const n00 = days - 1 - n01 - n10 - n11;
        const start = first === 1 ? share : 1 - share;
        const chain = Math.log(start) +
            n01 * Math.log(entry) +
            n00 * Math.log1p(-entry) +
            n11 * Math.log(persistence) +
            n10 * Math.log1p(-persistence);
        return { statistic, right: Math.exp(logSeries - all), chain: logSeries + chain };
    });
    const largest = weighed.reduce((most, { chain }) => Math.max(most, chain), Number.NEGATIVE_INFINITY);
    const total = weighed.reduce((sum, { chain }) => sum + Math.exp(chain - largest), 0);
    const outcomes = weighed.map(({ chain, ...rest }) => ({ ...rest, wrong: Math.exp(chain - largest) / total }));
    return rejected(outcomes, level, kind, 1);
}
function rejected(outcomes, level, kind, df) {
    if (kind === 'asymptotic') {
        const critical = chiSquaredQuantile(1 - level, df);
        return outcomes.reduce((sum, one) => sum + (one.statistic >= critical ? one.wrong : 0), 0);
    }
    const sorted = [...outcomes].sort((a, b) => b.statistic - a.statistic);
    let [right, wrong, next] = [0, 0, 0];
    while (next < sorted.length) {
        const { statistic } = sorted[next];
        let [chance, found] = [0, 0];
        for (; next < sorted.length; next++) {
            const one = sorted[next];
            if (one.statistic < statistic - TIE)
                break;
            chance += one.right;
            found += one.wrong;
        }
        right += chance;
        if (right > level)
            break;
        wrong += found;
    }
    return Math.min(1, wrong);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/simulated-coverage.js





function simulatedIndependencePvalue(hits, simulation) {
    const observed = independenceStatistic(transitions(hits));
    const count = simulated_coverage_countOf(hits);
    const simulated = new Uint8Array(hits.length);
    return monteCarloPvalue(simulation, (replicate) => {
        const random = (0,random_random/* createRandom */.s)(simulation.seed, replicate);
        let left = count;
        for (let day = 0; day < simulated.length; day++) {
            simulated[day] = random.uniform() * (simulated.length - day) < left ? 1 : 0;
            left -= simulated[day];
        }
        return independenceStatistic(transitions(simulated)) >= observed - TIE;
    });
}
function simulatedConditionalCoveragePvalue(hits, probability, simulation) {
    (0,coverage/* requireProbability */.HO)(probability);
    const observed = statisticOf(hits, probability);
    const simulated = new Uint8Array(hits.length);
    return monteCarloPvalue(simulation, (replicate) => {
        const random = (0,random_random/* createRandom */.s)(simulation.seed, replicate);
        for (let day = 0; day < simulated.length; day++)
            simulated[day] = random.uniform() < probability ? 1 : 0;
        return statisticOf(simulated, probability) >= observed - TIE;
    });
}
function statisticOf(hits, probability) {
    return kupiecStatistic(simulated_coverage_countOf(hits), hits.length, probability) + independenceStatistic(transitions(hits));
}
function simulated_coverage_countOf(hits) {
    return hits.reduce((count, hit) => count + (hit === 0 ? 0 : 1), 0);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/coverage-pvalue.js
const PVALUE_OPTION = {
    p: {
        kind: 'choice',
        values: ['montecarlo', 'exact', 'asymptotic'],
        default: 'montecarlo',
        doc: 'Monte Carlo: as many simulated series as `statistics.bootstrap` says. Exact: all series, counted. Asymptotic: the chi-squared distribution, which rejects far too seldom at 250 days.',
    },
};
function askedPvalue({ p }, of, simulate) {
    if (p === 'asymptotic')
        return of.pvalue;
    return p === 'exact' ? of.exactPvalue : simulate();
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/christoffersen-cc.js









const christoffersen_cc_metric = {
    name: 'christoffersen_cc',
    title: 'Christoffersen’s test of conditional coverage',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    options: { ...PVALUE_OPTION, ...value_at_risk/* FREQUENCY_OPTIONS */.qQ, ...value_at_risk/* EXCEPTION_OPTIONS */.Jp },
    doc: 'Whether exceptions are both as frequent as the value-at-risk says and independent of each other.',
    uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
    reference: 'Christoffersen, International Economic Review 39, 1998',
    example: '{ metric: christoffersen_cc, alpha: 0.05, p: montecarlo }',
    measure: ({ candidate }, { rule, statistics, settings }) => (0,value_at_risk/* testExceptions */.BJ)(candidate, { rule, settings }, ({ exceptions }, probability) => {
        const { hits } = exceptions;
        const test = conditionalCoverageTest(hits, probability);
        const effect = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', value_at_risk/* TIMES_THE_EXCEPTIONS */.yc);
        const actual = (0,value_at_risk/* frequentProbability */.Wh)(rule.options, probability);
        const kind = rule.options.p === 'asymptotic' ? 'asymptotic' : 'exact';
        const simulation = { seed: statistics.seed, replicates: statistics.bootstrap };
        const power = (0,test_power/* powerBySize */.YO)(`${(0,test_power/* times */.Hn)(effect)} the exceptions`, (days, level) => conditionalCoveragePower(days, probability, actual, level, kind), hits.length, 'days', test_power/* MANY_DAYS */.KA);
        return {
            statistic: test.statistic,
            pvalue: askedPvalue(rule.options, test, () => simulatedConditionalCoveragePvalue(hits, probability, simulation)),
            details: `${(0,value_at_risk/* exceptionsText */.wl)(exceptions, probability)}; ${transitions(hits).n11} right after another; LR ${(0,format_value/* formatValue */.Fl)(test.statistic)}`,
            power: kind === 'asymptotic' ? power : (0,test_power/* bySimulation */.lL)(simulation.replicates, power),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/christoffersen-ind.js









const PERSISTENCE = 0.5;
const christoffersen_ind_metric = {
    name: 'christoffersen_ind',
    title: 'Christoffersen’s test of independence',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    options: {
        ...PVALUE_OPTION,
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'How probable one exception is on the day after another, in the clusters that it must be able to find. Of fewer than two exceptions nothing can be said.',
            default: PERSISTENCE,
            min: 0.05,
            max: 0.99,
        }),
        ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
    },
    doc: 'Whether exceptions come in clusters: one more often after another than after a quiet day. How many there are is taken as given.',
    uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
    reference: 'Christoffersen, International Economic Review 39, 1998',
    measure: ({ candidate }, { rule, statistics, settings }) => (0,value_at_risk/* testExceptions */.BJ)(candidate, { rule, settings }, ({ exceptions: { hits, count } }) => {
        const test = independenceTest(hits);
        const persistence = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', PERSISTENCE);
        const kind = rule.options.p === 'asymptotic' ? 'asymptotic' : 'exact';
        const rate = count / hits.length;
        const bySize = (0,test_power/* powerBySize */.YO)(`exceptions of which ${(0,format_value/* formatPercent */.l9)(persistence)} are followed by another`, (days, level) => independencePower(days, Math.round(rate * days), persistence, level, kind), hits.length, 'days with exceptions as frequent', test_power/* MANY_DAYS */.KA);
        const power = (level) => count < 2 ? { ...bySize(level), needs: () => 'two exceptions at least' } : bySize(level);
        const simulation = { seed: statistics.seed, replicates: statistics.bootstrap };
        return {
            statistic: test.statistic,
            pvalue: askedPvalue(rule.options, test, () => simulatedIndependencePvalue(hits, simulation)),
            details: `${(0,value_at_risk/* countText */.lT)(count)}, ${transitions(hits).n11} right after another; LR ${(0,format_value/* formatValue */.Fl)(test.statistic)}`,
            power: kind === 'asymptotic' ? power : (0,test_power/* bySimulation */.lL)(simulation.replicates, power),
        };
    }),
};

// EXTERNAL MODULE: ./lib/shared/statistics/performance/deflated-sharpe.js
var deflated_sharpe = __webpack_require__(96359);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/sharpe.js
var sharpe = __webpack_require__(48428);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/dsr.js



const dsr_metric = {
    name: 'dsr',
    title: 'Deflated Sharpe ratio',
    mode: 'returns',
    tasks: ['strategy'],
    better: 'higher',
    range: [0, 1],
    gives: 'exact',
    comparable: false,
    options: {},
    doc: 'The confidence that the true Sharpe ratio is above 0 although the strategy is the best of many that were tried: above what the best of so many worthless ones would reach by luck. How many there were says `data.trials`; of a candidate from MLflow, all runs of its experiment count. Without the variance of their Sharpe ratios it is taken as that of chance alone, 1/(T - 1).',
    uncertainty: 'None of its own: it is a confidence.',
    reference: 'Bailey and López de Prado, Journal of Portfolio Management 40(5), 2014',
    example: '{ metric: dsr, at_least: 0.95 }',
    measure: ({ candidate }, { settings }) => {
        const { trials } = settings;
        if (trials === undefined)
            throw new RangeError('Nothing says how many strategies were tried');
        const record = (0,sharpe/* sharpeRecord */.l)(candidate);
        const variance = trials.variance ?? 1 / (record.observations - 1);
        const value = (0,deflated_sharpe/* deflatedSharpeRatio */.ES)(record, trials.count, variance);
        const luck = (0,deflated_sharpe/* expectedMaximumSharpe */.qh)(trials.count, variance) * (0,sharpe/* annualFactor */.V)(settings.periodsPerYear);
        const notes = [
            `${trials.count.toLocaleString('en')} trials (${trials.source}): the best of as many worthless strategies reaches a Sharpe ratio of ${(0,format_value/* formatValue */.Fl)(luck)} by luck${settings.periodsPerYear === undefined ? '' : ' a year'}.`,
            ...(trials.variance === undefined
                ? [
                    'The variance of the trials’ Sharpe ratios is not known and taken as that of chance alone; trials that differed more would ask for more.',
                ]
                : []),
        ];
        return { kind: 'exact', value, better: 'higher', notes };
    },
};

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/orthonormal.js
const DEPENDENT = 1e-10;
function orthonormalBasis(columns) {
    const basis = [];
    for (const column of columns) {
        const rest = column.slice();
        const whole = Math.sqrt(orthonormal_dot(rest, rest));
        if (!Number.isFinite(whole))
            throw new RangeError('A regressor holds a value that is not finite.');
        for (let pass = 0; pass < 2; pass++)
            for (const base of basis)
                subtract(rest, base, orthonormal_dot(rest, base));
        const length = Math.sqrt(orthonormal_dot(rest, rest));
        if (length <= DEPENDENT * whole)
            continue;
        for (let i = 0; i < rest.length; i++)
            rest[i] = rest[i] / length;
        basis.push(rest);
    }
    return basis;
}
function projectedSquares(basis, vector) {
    return basis.reduce((squares, base) => squares + orthonormal_dot(base, vector) ** 2, 0);
}
function orthonormal_dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}
function subtract(from, base, factor) {
    for (let i = 0; i < from.length; i++)
        from[i] = from[i] - factor * base[i];
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/dynamic-quantile.js






function dynamicQuantileTest(hits, valueAtRisk, probability, { lags = 4, ...simulation }) {
    (0,coverage/* requireProbability */.HO)(probability);
    if (!Number.isInteger(lags) || lags < 0)
        throw new RangeError(`The number of lags is ${lags}; give 0 or more.`);
    if (hits.length !== valueAtRisk.length) {
        throw new RangeError(`There are ${hits.length} days of exceptions and ${valueAtRisk.length} of value-at-risk.`);
    }
    if (hits.length < lags + MIN_DAYS) {
        throw new RangeError(`The dynamic quantile test with ${lags} lags needs ${lags + MIN_DAYS} days; there are ${hits.length}.`);
    }
    const observed = dynamicQuantileStatistic(hits, valueAtRisk, probability, lags);
    const simulated = new Uint8Array(hits.length);
    const simulatedPvalue = monteCarloPvalue(simulation, (replicate) => {
        const random = (0,random_random/* createRandom */.s)(simulation.seed, replicate);
        for (let day = 0; day < simulated.length; day++)
            simulated[day] = random.uniform() < probability ? 1 : 0;
        const { statistic } = dynamicQuantileStatistic(simulated, valueAtRisk, probability, lags);
        return statistic >= observed.statistic - TIE;
    });
    return { ...observed, pvalue: chiSquaredSurvival(observed.statistic, observed.df), simulatedPvalue };
}
const MIN_DAYS = 10;
function dynamicQuantileStatistic(hits, valueAtRisk, probability, lags) {
    const rows = hits.length - lags;
    const centred = Float64Array.from(hits, (hit) => hit - probability);
    const columns = [new Float64Array(rows).fill(1)];
    for (let lag = 1; lag <= lags; lag++)
        columns.push(centred.subarray(lags - lag, lags - lag + rows));
    columns.push(valueAtRisk.subarray(lags));
    const basis = orthonormalBasis(columns);
    const squares = projectedSquares(basis, centred.subarray(lags));
    return { statistic: squares / (probability * (1 - probability)), df: basis.length };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/dynamic-quantile-power.js





function dynamicQuantilePower(valueAtRisk, { lags, probability, trueProbability, level }, { seed, replicates }) {
    const hits = new Uint8Array(valueAtRisk.length);
    const simulated = (p, offset) => Float64Array.from({ length: replicates }, (_, i) => {
        const random = (0,random_random/* createRandom */.s)(seed, offset + i);
        for (let day = 0; day < hits.length; day++)
            hits[day] = random.uniform() < p ? 1 : 0;
        return dynamicQuantileStatistic(hits, valueAtRisk, probability, lags).statistic;
    });
    const right = simulated(probability, 0).sort();
    const rank = Math.floor(level * (replicates + 1)) - 1;
    if (rank < 0)
        return 0;
    const critical = right[replicates - 1 - rank] + TIE;
    const found = simulated(trueProbability, replicates).reduce((count, each) => count + (each > critical ? 1 : 0), 0);
    return found / replicates;
}
function asymptoticDynamicQuantilePower(days, df, { lags, probability, trueProbability, level }) {
    const noncentrality = ((days - lags) * (trueProbability - probability) ** 2) / (probability * (1 - probability));
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, Math.max(0, noncentrality));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/dynamic-quantile.js








const dynamic_quantile_LEAST_DAYS = 10;
const dynamic_quantile_REPLICATES = 1000;
const dynamic_quantile_metric = {
    name: 'dynamic_quantile',
    title: 'Engle and Manganelli’s dynamic quantile test',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    options: {
        p: {
            kind: 'choice',
            values: ['montecarlo', 'asymptotic'],
            default: 'montecarlo',
            doc: 'Monte Carlo: as many simulated series as `statistics.bootstrap` says. Asymptotic: the chi-squared distribution.',
        },
        lags: { kind: 'integer', min: 0, max: 20, default: 4, doc: 'How many days back exceptions are looked at.' },
        ...value_at_risk/* FREQUENCY_OPTIONS */.qQ,
        ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
    },
    doc: 'Whether exceptions can be foretold from those of the days before or from the value-at-risk itself.',
    uncertainty: 'A p-value, by Monte Carlo unless the rule asks otherwise; the same seed gives the same one.',
    reference: 'Engle and Manganelli, Journal of Business & Economic Statistics 22, 2004',
    measure: ({ candidate }, { rule, statistics, settings }) => (0,value_at_risk/* testExceptions */.BJ)(candidate, { rule, settings }, ({ exceptions, valueAtRisk }, probability) => {
        const lags = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'lags', 4);
        const without = valueAtRisk.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
        if (without > 0)
            throw new RangeError(`${(0,report_text/* plural */.LS)(without, 'day')} without a value-at-risk, which is a regressor.`);
        if (valueAtRisk.length < lags + dynamic_quantile_LEAST_DAYS)
            throw new too_few_rows/* TooFewRows */.s(`${(0,report_text/* plural */.LS)(valueAtRisk.length, 'day')}: too few for ${(0,report_text/* plural */.LS)(lags, 'lag')}.`);
        const test = dynamicQuantileTest(exceptions.hits, valueAtRisk, probability, {
            lags,
            seed: statistics.seed,
            replicates: statistics.bootstrap,
        });
        const days = valueAtRisk.length;
        const about = { lags, probability, trueProbability: (0,value_at_risk/* frequentProbability */.Wh)(rule.options, probability) };
        const byDistribution = (0,test_power/* powerBySize */.YO)(`${(0,test_power/* times */.Hn)((0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', value_at_risk/* TIMES_THE_EXCEPTIONS */.yc))} the exceptions`, (size, level) => asymptoticDynamicQuantilePower(size, test.df, { ...about, level }), days, 'days');
        const replicates = Math.min(statistics.bootstrap, dynamic_quantile_REPLICATES);
        const simulated = (level) => dynamicQuantilePower(valueAtRisk, { ...about, level }, { seed: statistics.seed, replicates });
        return {
            statistic: test.statistic,
            pvalue: rule.options.p === 'asymptotic' ? test.pvalue : test.simulatedPvalue,
            details: `${(0,value_at_risk/* exceptionsText */.wl)(exceptions, probability)}; DQ ${(0,format_value/* formatValue */.Fl)(test.statistic)} on ${test.df} degrees of freedom`,
            power: (level) => rule.options.p === 'asymptotic'
                ? byDistribution(level)
                : { ...byDistribution(level), power: simulated(level) },
        };
    }),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/exceedance-residuals.js



function exceedanceResidualTest(series, simulation) {
    const residuals = exceedanceRatios(series).ratios.map((ratio) => -ratio - 1);
    const n = residuals.length;
    if (n < 2)
        throw new RangeError(`The residual test needs two exceptions; there are ${n}.`);
    const observed = studentised(residuals);
    if (!Number.isFinite(observed.statistic))
        throw new RangeError('All exceptions have the same residual.');
    const drawn = new Float64Array(n);
    const bootstrapPvalue = monteCarloPvalue(simulation, (replicate) => {
        const random = (0,random_random/* createRandom */.s)(simulation.seed, replicate);
        for (let i = 0; i < n; i++)
            drawn[i] = residuals[Math.floor(random.uniform() * n)] - observed.mean;
        const { mean, statistic } = studentised(drawn);
        return Number.isNaN(statistic) ? mean > 0 : statistic >= observed.statistic;
    });
    const deviation = Math.abs(observed.mean / observed.statistic) * Math.sqrt(n);
    return { ...observed, deviation, bootstrapPvalue, exceptions: n };
}
function studentised(values) {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    if (squares <= (1e-12 * scale) ** 2 * n)
        return { mean, statistic: Number.NaN };
    return { mean, statistic: mean / Math.sqrt(squares / ((n - 1) * n)) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/exceedance-residuals-power.js



const LEAST_RESAMPLES = 10;
function exceedanceResidualPower(count, deviation, probability, understated, level) {
    if (count < 2 || level * count ** count < LEAST_RESAMPLES)
        return 0;
    const error = Math.max(deviation, normalTailDeviation(probability)) / Math.sqrt(count);
    const df = count - 1;
    return noncentralTSurvival((0,students_t/* studentTQuantile */.$J)(1 - level, df), df, (understated - 1) / error);
}
function normalTailDeviation(probability) {
    const valueAtRisk = -(0,normal/* normalQuantile */.Zl)(probability);
    const shortfall = (0,normal/* normalPdf */.E7)(valueAtRisk) / probability;
    return Math.sqrt(1 + valueAtRisk * shortfall - shortfall ** 2) / shortfall;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/exceedance-residuals.js









const exceedance_residuals_metric = {
    name: 'exceedance_residuals',
    title: 'McNeil and Frey’s test of the exceedance residuals',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    roles: ['es'],
    options: {
        ...understatementOptions('How many times the expected shortfall losses beyond the value-at-risk are, on average, that it must be able to find.'),
        ...SHORTFALL_OPTIONS,
    },
    doc: 'Whether losses beyond the value-at-risk are larger on average than the expected shortfall says. Fewer than two exceptions decide nothing.',
    uncertainty: 'A one-sided p-value by the bootstrap, of as many replicates as `statistics.bootstrap` says.',
    reference: 'McNeil and Frey, Journal of Empirical Finance 7, 2000',
    measure: ({ candidate }, { rule, statistics, settings }) => {
        const { probability, tested } = shortfallByPnl(candidate, rule.options, settings);
        const simulation = { seed: statistics.seed, replicates: statistics.bootstrap };
        const tests = testShortfall(tested, (series) => {
            const count = exceedanceRatios(series).ratios.length;
            if (count < 2)
                throw new too_few_rows/* TooFewRows */.s(`${(0,value_at_risk/* countText */.lT)(count)}: a mean of residuals needs two at least.`);
            const test = exceedanceResidualTest(series, simulation);
            const effect = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', value_at_risk/* UNDERSTATED */.K5);
            const power = (0,test_power/* powerBySize */.YO)(`losses beyond the value-at-risk of ${effect} times the expected shortfall`, (size, level) => exceedanceResidualPower(size, test.deviation, probability, effect, level), count, 'exceptions');
            const details = `a mean residual of ${(0,format_value/* formatValue */.Fl)(test.mean)} expected shortfalls over ${(0,value_at_risk/* countText */.lT)(count)}`;
            return {
                statistic: test.statistic,
                pvalue: test.bootstrapPvalue,
                details,
                power: (0,test_power/* bySimulation */.lL)(simulation.replicates, power),
            };
        });
        return { kind: 'test', tests };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/inference/rate.js
var inference_rate = __webpack_require__(84535);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/dated-estimate.js
var dated_estimate = __webpack_require__(35650);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/hit-rate.js




const hit_rate_metric = {
    name: 'hit_rate',
    title: 'Hit rate',
    mode: 'returns',
    tasks: ['signal'],
    better: 'higher',
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    options: dated_estimate/* LAGS_OPTION */.e,
    doc: 'How often the signal had the sign of the outcome that followed; rows in which either of them is 0 do not count. Names of one date move together, so that the dates, and not the rows, are what is independent.',
    uncertainty: 'Exact (Clopper-Pearson) bounds with one name a date, and Wilson’s from 100 hits and misses on; else Newey and West over dates; the comparison is paired by row.',
    reference: 'Clopper and Pearson, Biometrika 26, 1934; Wilson, JASA 22, 1927; Driscoll and Kraay, Review of Economics and Statistics 80, 1998',
    example: '{ metric: hit_rate, at_least: 0.5 }',
    measure: (data, context) => {
        const own = callsOf(data.candidate);
        const single = data.candidate.rows === data.candidate.dates.length && context.rule.options.lags === undefined;
        const rate = single ? (0,inference_rate/* rateUncertain */.E)(hit_rate_sum(own.hit), requireCalls(own.call)) : undefined;
        if (rate !== undefined && (context.rule.vsChampion === undefined || data.pair === undefined))
            return { kind: 'estimate', candidate: rate };
        const measured = (0,dated_estimate/* measureOverDates */.A)(hit_rate_metric, data, context, (series) => {
            const { hit, call } = callsOf(series);
            requireCalls(call);
            return { estimate: (0,weighted_mean/* weightedMean */.h)(hit, call), dates: series.date };
        });
        return rate === undefined || measured.kind !== 'estimate' ? measured : { ...measured, candidate: rate };
    },
};
function callsOf(series) {
    const [signal, outcome] = [(0,returns_series/* columnOf */.u)(series, 'signal'), (0,returns_series/* columnOf */.u)(series, 'outcome')];
    const product = signal.map((value, row) => Math.sign(value) * Math.sign(outcome[row]));
    return { hit: product.map((sign) => (sign > 0 ? 1 : 0)), call: product.map(Math.abs) };
}
function requireCalls(call) {
    const calls = hit_rate_sum(call);
    if (calls === 0)
        throw new RangeError('No row has both a signal and an outcome other than 0');
    return calls;
}
function hit_rate_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/information-coefficient.js
var information_coefficient = __webpack_require__(4197);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/ic.js

const ic_metric = {
    name: 'ic',
    title: 'Information coefficient',
    mode: 'returns',
    tasks: ['signal'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    options: information_coefficient/* INFORMATION_OPTIONS */.SU,
    doc: 'Mean over dates of the correlation, across names, of the signal with the outcome that followed.',
    uncertainty: 'Newey and West over dates; the comparison is paired by date.',
    reference: 'Grinold and Kahn, Active Portfolio Management, 2000, chapter 6; Newey and West, Econometrica 55, 1987',
    example: '{ metric: ic, at_least: 0.02 }',
    measure: (data, context) => (0,information_coefficient/* measureInformation */.f_)('pearson', data, context),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/coverage-power.js




function coverageRejectsFrom(days, probability, level, kind = 'exact') {
    (0,coverage/* requireCoverage */.eL)(0, days, probability);
    const pvalue = pvalues(days, probability, kind);
    let count = Math.floor(days * probability) + 1;
    while (count <= days && pvalue(count) > level)
        count++;
    return count;
}
function coverageTestPower(days, probability, trueProbability, level, kind = 'exact') {
    (0,coverage/* requireProbability */.HO)(trueProbability);
    const from = coverageRejectsFrom(days, probability, level, kind);
    return from > days ? 0 : (0,binomial/* binomialSurvival */.iL)(from - 1, days, trueProbability);
}
function pvalues(days, probability, kind) {
    if (kind === 'more-exceptions')
        return (count) => (0,binomial/* binomialSurvival */.iL)(count - 1, days, probability);
    if (kind === 'asymptotic')
        return (count) => chiSquaredSurvival(kupiecStatistic(count, days, probability), 1);
    const few = Array.from({ length: Math.ceil(days * probability) }, (_, count) => ({
        statistic: kupiecStatistic(count, days, probability),
        chance: (0,binomial/* binomialPmf */.z6)(count, days, probability),
    }));
    return (count) => {
        const statistic = kupiecStatistic(count, days, probability);
        const below = few.reduce((sum, one) => sum + (one.statistic < statistic - TIE ? 0 : one.chance), 0);
        return below + (0,binomial/* binomialSurvival */.iL)(count - 1, days, probability);
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/kupiec-pof.js







const kupiec_pof_metric = {
    name: 'kupiec_pof',
    title: 'Kupiec’s test of the proportion of failures',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    options: {
        p: {
            kind: 'choice',
            values: ['exact', 'asymptotic'],
            default: 'exact',
            doc: 'Exact: from the binomial distribution. Asymptotic: from the chi-squared one, which at 250 days and 99 % rejects 10 % of right models at a level of 5 %.',
        },
        alternative: {
            kind: 'choice',
            values: ['two-sided', 'more-exceptions'],
            default: 'two-sided',
            doc: 'Two-sided also rejects a model that is too prudent. `more-exceptions` is the exact one-sided binomial test.',
        },
        ...value_at_risk/* FREQUENCY_OPTIONS */.qQ,
        ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
    },
    doc: 'Whether exceptions are as frequent as the value-at-risk says. A day without P&L or value-at-risk is an exception.',
    uncertainty: 'A p-value, exact by default; the verdict says on which side the model errs.',
    reference: 'Kupiec, Journal of Derivatives 3, 1995',
    measure: ({ candidate }, context) => (0,value_at_risk/* testExceptions */.BJ)(candidate, context, ({ exceptions }, probability) => {
        const { count, observations } = exceptions;
        const test = kupiecTest(count, observations, probability);
        const { p, alternative } = context.rule.options;
        const twoSided = p === 'asymptotic' ? test.pvalue : test.exactPvalue;
        const oneSided = count === 0 ? 1 : (0,binomial/* binomialSurvival */.iL)(count - 1, observations, probability);
        const isOneSided = alternative === 'more-exceptions';
        const effect = (0,metrics_metric/* numberOption */.jZ)(context.rule.options, 'effect', value_at_risk/* TIMES_THE_EXCEPTIONS */.yc);
        const actual = (0,value_at_risk/* frequentProbability */.Wh)(context.rule.options, probability);
        const kind = isOneSided ? 'more-exceptions' : p === 'asymptotic' ? 'asymptotic' : 'exact';
        return {
            statistic: test.statistic,
            pvalue: isOneSided ? oneSided : twoSided,
            details: `${(0,value_at_risk/* exceptionsText */.wl)(exceptions, probability)}; LR ${(0,format_value/* formatValue */.Fl)(test.statistic)}`,
            power: (0,test_power/* powerBySize */.YO)(`${(0,test_power/* times */.Hn)(effect)} the exceptions`, (days, level) => coverageTestPower(days, probability, actual, level, kind), observations, 'days', test_power/* MANY_DAYS */.KA),
            ...(isOneSided ? { opposite: (0,binomial/* binomialCdf */.HU)(count, observations, probability) } : {}),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/shared/statistics/performance/drawdown.js
function maximumDrawdown(values, kind) {
    if (values.length === 0)
        throw new RangeError('There are no periods.');
    let level = kind === 'compounded' ? 1 : 0;
    let [highest, highestAt] = [level, -1];
    let deepest = { depth: 0, peak: -1, trough: -1 };
    for (let period = 0; period < values.length; period++) {
        const value = values[period];
        if (!Number.isFinite(value))
            throw new RangeError(`Period ${period} holds ${value}.`);
        if (kind === 'compounded' && value < -1)
            throw new RangeError(`The return of period ${period} is ${value}, below -1.`);
        level = kind === 'compounded' ? level * (1 + value) : level + value;
        if (level > highest)
            [highest, highestAt] = [level, period];
        const depth = kind === 'compounded' ? 1 - level / highest : highest - level;
        if (depth > deepest.depth)
            deepest = { depth, peak: highestAt, trough: period };
    }
    return deepest;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/max-drawdown.js


const max_drawdown_metric = {
    name: 'max_drawdown',
    title: 'Maximum drawdown',
    mode: 'returns',
    tasks: ['strategy'],
    better: 'lower',
    gives: 'exact',
    comparable: true,
    options: {
        kind: {
            kind: 'choice',
            values: ['compounded', 'added'],
            default: 'compounded',
            doc: 'Compounded: returns multiply, and the drawdown is a part of the peak. Added: P&L adds up, and the drawdown is an amount.',
        },
    },
    doc: 'The deepest fall of the cumulative result below its highest value before.',
    uncertainty: 'None: it is what happened on these dates, and no estimate of what may happen.',
    reference: 'Magdon-Ismail and Atiya, Risk, October 2004',
    example: '{ metric: max_drawdown, at_most: 0.2 }',
    measure: ({ candidate, pair }, { rule }) => {
        const kind = rule.options.kind === 'added' ? 'added' : 'compounded';
        const { depth, peak, trough } = drawdown(candidate, kind);
        const from = peak < 0 ? 'the start' : candidate.dates[peak];
        const notes = depth === 0 ? [] : [`The deepest fall goes from ${from} to ${candidate.dates[trough]}.`];
        const own = { kind: 'exact', value: depth, better: 'lower', notes };
        if (rule.vsChampion === undefined || pair === undefined)
            return own;
        return { ...own, champion: drawdown(pair.champion, kind).depth };
    },
};
function drawdown(series, kind) {
    const returns = (0,returns_series/* columnOf */.u)(series, 'returns');
    const impossible = kind === 'compounded' ? returns.findIndex((value) => value < -1) : -1;
    if (impossible >= 0)
        throw new RangeError(`The return on ${series.dates[impossible]} is ${returns[impossible]}, below -1; of amounts, say kind: added`);
    return maximumDrawdown(returns, kind);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/pit-uniformity.js







const pit_uniformity_DISTANCE = 0.1;
const pit_uniformity_metric = {
    name: 'pit_uniformity',
    title: 'Uniformity of the probability integral transform',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'test',
    comparable: false,
    roles: ['pit'],
    options: {
        ...(0,test_power/* powerOptions */.OG)({
            doc: 'The distance from the uniform distribution that it must be able to find: 0.1 is about what forecasts make that are off by a quarter of a standard deviation.',
            default: pit_uniformity_DISTANCE,
            min: 0.001,
            max: 0.99,
        }),
        ...value_at_risk/* WINDOW_OPTION */.nU,
    },
    doc: 'Whether the probabilities that the forecasts gave to P&L at or below the one that came are uniform. It says nothing of whether days depend on each other; `berkowitz` does.',
    uncertainty: 'The exact p-value of the one-sample Kolmogorov-Smirnov test.',
    reference: 'scipy.stats.kstest(pit, "uniform")',
    measure: ({ candidate }, { rule }) => {
        const pit = (0,returns_series/* columnOf */.u)((0,value_at_risk/* windowOf */.Ou)(candidate, rule.options), 'pit');
        const { statistic, pvalue } = (0,probability_integral_transform/* pitUniformityTest */.al)(pit);
        const details = `Kolmogorov-Smirnov ${(0,format_value/* formatValue */.Fl)(statistic)} of ${pit.length} days`;
        const distance = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'effect', pit_uniformity_DISTANCE);
        const power = (0,test_power/* powerBySize */.YO)(`a distance of ${distance}`, (days, level) => oneSampleKsPower(days, distance, level), pit.length, 'days', test_power/* MANY_DAYS */.KA);
        return { kind: 'test', tests: [{ statistic, pvalue, details, power }] };
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/attribution/profit-and-loss-attribution.js
var profit_and_loss_attribution = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/attribution-limits.js
var attribution_limits = __webpack_require__(81354);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/attribution.js




function attributionOf(all, options, { profile }) {
    const stated = profile?.profile.attribution;
    if (profile !== undefined && stated === undefined)
        throw new RangeError(`The profile ${profile.profile.name} knows no attribution test`);
    const series = (0,value_at_risk/* windowOf */.Ou)(all, stated === undefined ? options : { window: stated.window });
    const [hypothetical] = series.pnl;
    if (hypothetical === undefined)
        throw new RangeError('There is no P&L');
    const { name, values } = hypothetical;
    const missing = values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0)
        throw new RangeError(`There is no "${name}" on ${series.dates[missing]}`);
    return {
        name,
        ...(0,profit_and_loss_attribution/* profitAndLossAttribution */.a_)(values, (0,returns_series/* columnOf */.u)(series, 'rtpl'), stated?.limits ?? attribution_limits/* BASEL_ATTRIBUTION_LIMITS */.B),
    };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/pla-ks.js


const pla_ks_metric = {
    name: 'pla_ks',
    title: 'Kolmogorov-Smirnov statistic of the attribution test',
    mode: 'returns',
    tasks: ['var'],
    better: 'lower',
    gives: 'exact',
    comparable: true,
    roles: ['rtpl'],
    options: value_at_risk/* WINDOW_OPTION */.nU,
    doc: 'The greatest distance between the distributions of hypothetical P&L, the first of `pnl`, and risk-theoretical P&L. It passes on 250 days, or on as many as `min_rows` says.',
    uncertainty: 'None: regulations go by the number of the window as it is.',
    reference: 'scipy.stats.ks_2samp; Basel Framework, MAR32.35',
    example: '{ metric: pla_ks, at_most: 0.09 }',
    measure: ({ candidate, pair }, { rule, settings }) => {
        const { kolmogorovSmirnov: own, observations } = attributionOf(candidate, rule.options, settings);
        const needed = (0,value_at_risk/* neededDays */.ZZ)(observations, 'MAR32');
        if (rule.vsChampion === undefined || pair === undefined)
            return { kind: 'exact', value: own, better: 'lower', needed };
        const champion = attributionOf(pair.champion, rule.options, settings).kolmogorovSmirnov;
        return { kind: 'exact', value: own, champion, better: 'lower', needed };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/pla-spearman.js


const pla_spearman_metric = {
    name: 'pla_spearman',
    title: 'Spearman correlation of the attribution test',
    mode: 'returns',
    tasks: ['var'],
    better: 'higher',
    gives: 'exact',
    comparable: true,
    roles: ['rtpl'],
    options: value_at_risk/* WINDOW_OPTION */.nU,
    doc: 'Spearman’s rank correlation of hypothetical P&L, the first of `pnl`, with risk-theoretical P&L. It passes on 250 days, or on as many as `min_rows` says.',
    uncertainty: 'None: regulations go by the number of the window as it is.',
    reference: 'scipy.stats.spearmanr; Basel Framework, MAR32.32',
    example: '{ metric: pla_spearman, at_least: 0.8 }',
    measure: ({ candidate, pair }, { rule, settings }) => {
        const { spearman: own, observations } = attributionOf(candidate, rule.options, settings);
        const needed = (0,value_at_risk/* neededDays */.ZZ)(observations, 'MAR32');
        if (rule.vsChampion === undefined || pair === undefined)
            return { kind: 'exact', value: own, better: 'higher', needed };
        const champion = attributionOf(pair.champion, rule.options, settings).spearman;
        return { kind: 'exact', value: own, champion, better: 'higher', needed };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/pla-zone.js



const pla_zone_metric = {
    name: 'pla_zone',
    title: 'Zone of the profit-and-loss attribution test',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'zone',
    comparable: false,
    roles: ['rtpl'],
    options: value_at_risk/* WINDOW_OPTION */.nU,
    doc: 'Hypothetical P&L, the first of `pnl`, against risk-theoretical P&L: green with a Spearman correlation above 0.80 and a Kolmogorov-Smirnov statistic below 0.09, red with one below 0.70 or the other above 0.12, else amber; a `profile` has its own limits and window. It passes on 250 days, or on as many as `min_rows` says.',
    uncertainty: 'None: a zone is a zone. The verdict says the p-value of the Kolmogorov-Smirnov statistic beside it.',
    reference: 'Basel Framework, MAR32.25 to 32.44',
    example: '{ metric: pla_zone, worst: amber }',
    measure: ({ candidate }, { rule, settings }) => {
        const found = attributionOf(candidate, rule.options, settings);
        const { profile } = settings;
        const by = found.decidedBy.map((metric) => (metric === 'spearman' ? 'Spearman' : 'Kolmogorov-Smirnov'));
        return {
            kind: 'zone',
            zone: found.zone,
            needed: (0,value_at_risk/* neededDays */.ZZ)(found.observations, 'MAR32'),
            details: [
                `Spearman ${(0,format_value/* formatValue */.Fl)(found.spearman)} and Kolmogorov-Smirnov ${(0,format_value/* formatValue */.Fl)(found.kolmogorovSmirnov)} (p ${(0,format_value/* formatValue */.Fl)(found.kolmogorovSmirnovPvalue)}) of ${found.observations} days of ${found.name} against risk-theoretical P&L`,
                ...(by.length === 0 ? [] : [`decided by ${by.join(' and ')}`]),
                ...(profile === undefined ? [] : [`limits of ${profile.profile.name}`]),
                ...(profile?.attributionIsMonitored === true
                    ? [`for information until ${profile.profile.attribution?.monitoringUntil}, without effect on capital`]
                    : []),
            ].join('; '),
        };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/psr.js




const psr_metric = {
    name: 'psr',
    title: 'Probabilistic Sharpe ratio',
    mode: 'returns',
    tasks: ['strategy'],
    better: 'higher',
    range: [0, 1],
    gives: 'exact',
    comparable: false,
    options: {
        benchmark: {
            kind: 'number',
            default: 0,
            doc: 'The Sharpe ratio to be above: a year where `data.periods_per_year` is given, else per period.',
        },
    },
    doc: 'The confidence that the true Sharpe ratio is above the benchmark, given length, skewness and kurtosis of the returns.',
    uncertainty: 'None of its own: it is a confidence.',
    reference: 'Bailey and López de Prado, Journal of Risk 15(2), 2012',
    example: '{ metric: psr, at_least: 0.95 }',
    measure: ({ candidate }, { rule, statistics, settings }) => {
        const record = (0,sharpe/* sharpeRecord */.l)(candidate);
        const benchmark = (0,metrics_metric/* numberOption */.jZ)(rule.options, 'benchmark', 0) / (0,sharpe/* annualFactor */.V)(settings.periodsPerYear);
        const value = (0,deflated_sharpe/* probabilisticSharpeRatio */.IM)(record, benchmark);
        const needed = (0,deflated_sharpe/* minimumTrackRecordLength */.BP)(record, benchmark, statistics.confidence);
        const note = Number.isFinite(needed)
            ? `A confidence of ${(0,format_value/* formatValue */.Fl)(statistics.confidence)} takes ${Math.ceil(needed).toLocaleString('en')} periods like these; there are ${record.observations.toLocaleString('en')}.`
            : 'The Sharpe ratio is not above the benchmark: no number of periods like these would show that it is.';
        return { kind: 'exact', value, better: 'higher', notes: [note] };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/rank-ic.js

const rank_ic_metric = {
    name: 'rank_ic',
    title: 'Rank information coefficient',
    mode: 'returns',
    tasks: ['signal'],
    better: 'higher',
    range: [-1, 1],
    gives: 'estimate',
    comparable: true,
    options: information_coefficient/* INFORMATION_OPTIONS */.SU,
    doc: 'Mean over dates of the rank correlation, across names, of the signal with the outcome that followed; extreme values count no more than their rank.',
    uncertainty: 'Newey and West over dates; the comparison is paired by date.',
    reference: 'Grinold and Kahn, Active Portfolio Management, 2000, chapter 6; Newey and West, Econometrica 55, 1987',
    example: '{ metric: rank_ic, at_least: 0.02, vs_champion: { no_worse_by: 0.01 } }',
    measure: (data, context) => (0,information_coefficient/* measureInformation */.f_)('spearman', data, context),
};

// EXTERNAL MODULE: ./lib/shared/statistics/performance/return-moments.js
var return_moments = __webpack_require__(43092);
;// CONCATENATED MODULE: ./lib/shared/statistics/performance/sharpe-ratio.js

function sharpeRatio(excessReturns) {
    const { observations, mean, standardDeviation } = (0,return_moments/* returnMoments */.Y)(excessReturns);
    const spread = standardDeviation * Math.sqrt((observations - 1) / observations);
    const ratio = mean / spread;
    const influence = excessReturns.map((value) => {
        const z = (value - mean) / spread;
        return z - (ratio / 2) * (z * z - 1);
    });
    return { value: mean / standardDeviation, influence };
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/sharpe-ratio.js




const sharpe_ratio_metric = {
    name: 'sharpe_ratio',
    title: 'Sharpe ratio',
    mode: 'returns',
    tasks: ['strategy'],
    better: 'higher',
    gives: 'estimate',
    comparable: true,
    options: dated_estimate/* LAGS_OPTION */.e,
    doc: 'Mean over standard deviation of the excess returns: a year where `data.periods_per_year` is given, else per period. Of the best of many tries it says too much; `dsr` takes that into account.',
    uncertainty: 'The influence of each period with Newey and West’s weights, robust to fat tails; the comparison is paired by period.',
    reference: 'Lo, Financial Analysts Journal 58, 2002; Ledoit and Wolf, Journal of Empirical Finance 15, 2008',
    example: '{ metric: sharpe_ratio, at_least: 0, vs_champion: { no_worse_by: 0.3 } }',
    measure: (data, context) => {
        const factor = (0,sharpe/* annualFactor */.V)(context.settings.periodsPerYear);
        return (0,dated_estimate/* measureOverDates */.A)(sharpe_ratio_metric, data, context, (series) => {
            const { value, influence } = sharpeRatio((0,returns_series/* columnOf */.u)(series, 'returns'));
            return {
                estimate: { value: value * factor, influence: influence.map((each) => each * factor) },
                dates: series.date,
            };
        });
    },
};

// EXTERNAL MODULE: ./lib/shared/statistics/backtests/traffic-light.js
var traffic_light = __webpack_require__(98578);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/registry.js + 5 modules
var registry = __webpack_require__(83037);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/traffic-light.js




const traffic_light_metric = {
    name: 'traffic_light',
    title: 'Basel’s traffic light',
    mode: 'returns',
    tasks: ['var'],
    better: 'neither',
    gives: 'zone',
    comparable: false,
    options: {
        ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
        pnl: {
            kind: 'column',
            doc: 'The one of the P&L columns that is counted. Default: all, each by itself, and the larger count decides (MAR32.5).',
        },
    },
    doc: 'The zone of the number of exceptions: amber begins where a right model has as many or fewer with 95 %, red with 99.99 %; a `profile` has its own zones, window and multipliers. It passes on 250 days, or on as many as `min_rows` says. A day without P&L or value-at-risk is an exception.',
    uncertainty: 'None: a zone is a zone. The verdict says how often a model with twice the exceptions would still be green.',
    reference: 'Basel Framework, MAR32.4 to 32.10 and MAR99',
    example: '{ metric: traffic_light, worst: green }',
    measure: ({ candidate }, { rule, settings }) => {
        const window = settings.profile?.profile.backtest.window;
        const counted = (0,value_at_risk/* exceptionsByPnl */.Ow)(candidate, window === undefined ? rule.options : { ...rule.options, window });
        const worst = counted.reduce((a, b) => (b.exceptions.count > a.exceptions.count ? b : a));
        const probability = (0,value_at_risk/* tailOf */.Cj)(settings.confidence);
        const { count, observations } = worst.exceptions;
        const zones = settings.profile?.profile.backtest.zones ?? (0,traffic_light/* zoneBounds */.Eu)(observations, probability);
        const { zone, typeIError } = (0,traffic_light/* trafficLight */.cc)(count, observations, probability, zones);
        return {
            kind: 'zone',
            zone,
            needed: (0,value_at_risk/* neededDays */.ZZ)(observations, 'MAR32.4'),
            details: [
                countsText(counted, worst),
                `amber from ${zones.amberFrom} and red from ${zones.redFrom}`,
                `a right model has ${count} or more with ${traffic_light_percent(typeIError)}`,
                powerText(observations, probability, zones),
                ...multiplierText(count, settings.profile),
            ].join('; '),
        };
    },
};
function countsText(counted, worst) {
    const { count, observations, missing } = worst.exceptions;
    const others = counted.filter((one) => one !== worst).map(({ name, exceptions }) => `${name}: ${exceptions.count}`);
    const without = missing === 0 ? '' : `, ${missing} of them without P&L or value-at-risk`;
    return `${(0,value_at_risk/* countText */.lT)(count)} of ${worst.name} in ${observations} days${without}${others.length === 0 ? '' : ` (${others.join(', ')}; the larger count decides)`}`;
}
function powerText(observations, probability, zones) {
    const { green } = (0,traffic_light/* zoneProbabilities */.g4)(observations, Math.min(1, 2 * probability), zones);
    return `one with twice the exceptions is green with ${traffic_light_percent(green)}`;
}
function multiplierText(count, profile) {
    if (profile === undefined)
        return [];
    const { name, backtest } = profile.profile;
    return [`multiplier ${(0,format_value/* formatValue */.Fl)((0,registry/* multiplierFor */.Rs)(count, backtest))} (${name})`];
}
function traffic_light_percent(part) {
    return `${(0,format_value/* formatValue */.Fl)(Number((part * 100).toPrecision(3)))} %`;
}

// EXTERNAL MODULE: ./lib/shared/statistics/signals/rows-by-date.js
var rows_by_date = __webpack_require__(42599);
;// CONCATENATED MODULE: ./lib/shared/statistics/signals/turnover.js


function turnover(weights, names, dates) {
    (0,influence_rows/* rowCount */.oW)(weights, names, dates);
    const { order, starts } = (0,rows_by_date/* rowsByDate */.l)(dates);
    const found = [];
    let before;
    for (let date = 0; date + 1 < starts.length; date++) {
        const rows = order.subarray(starts[date], starts[date + 1]);
        if (rows.length === 0)
            continue;
        const portfolio = new Map();
        for (const row of rows) {
            const [name, weight] = [names[row], weights[row]];
            if (!Number.isFinite(weight))
                throw new RangeError(`The weight of row ${row} is ${weight}.`);
            if (portfolio.has(name))
                throw new RangeError(`Row ${row} repeats a name of its date.`);
            portfolio.set(name, weight);
        }
        if (before !== undefined)
            found.push({ date, value: traded(before, portfolio) });
        before = portfolio;
    }
    if (found.length === 0)
        throw new RangeError('Turnover needs two dates at least.');
    return {
        dates: Int32Array.from(found, ({ date }) => date),
        values: Float64Array.from(found, ({ value }) => value),
        mean: found.reduce((sum, { value }) => sum + value, 0) / found.length,
    };
}
function traded(before, after) {
    let sum = 0;
    for (const [name, weight] of after)
        sum += Math.abs(weight - (before.get(name) ?? 0));
    for (const [name, weight] of before)
        if (!after.has(name))
            sum += Math.abs(weight);
    return sum / 2;
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/turnover.js






const turnover_LEAST_DATES = 3;
const turnover_metric = {
    name: 'turnover',
    title: 'Turnover',
    mode: 'returns',
    tasks: ['signal'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {
        weights: {
            kind: 'choice',
            values: ['gross', 'as-is'],
            default: 'gross',
            doc: 'Gross: the signal divided by the sum of its absolute values on the date, so that 1 means everything is exchanged. As is: the signal is the weight.',
        },
        ...dated_estimate/* LAGS_OPTION */.e,
    },
    doc: 'Mean over dates of half the sum of absolute changes of the weights; a name without a row has weight 0. What prices do to weights between two dates is not taken out.',
    uncertainty: 'Newey and West over dates; the comparison is paired by date.',
    reference: 'Grinold and Kahn, Active Portfolio Management, 2000, chapter 16',
    example: '{ metric: turnover, at_most: 0.3 }',
    measure: (data, context) => (0,dated_estimate/* measureOverDates */.A)(turnover_metric, data, context, (series) => {
        if (series.dates.length < turnover_LEAST_DATES)
            throw new too_few_rows/* TooFewRows */.s(`${(0,report_text/* plural */.LS)(series.dates.length, 'date')}: too few for a mean turnover with an error.`);
        const weights = context.rule.options.weights === 'as-is' ? (0,returns_series/* columnOf */.u)(series, 'signal') : grossWeights(series);
        const { values, dates } = turnover(weights, series.name, series.date);
        return { estimate: (0,weighted_mean/* weightedMean */.h)(values), dates };
    }),
};
function grossWeights(series) {
    const signal = (0,returns_series/* columnOf */.u)(series, 'signal');
    const gross = new Float64Array(series.dates.length);
    for (const [row, value] of signal.entries())
        gross[series.date[row]] = gross[series.date[row]] + Math.abs(value);
    const none = gross.indexOf(0);
    if (none >= 0)
        throw new RangeError(`All signals of ${series.dates[none]} are 0, so that there are no weights`);
    return signal.map((value, row) => value / gross[series.date[row]]);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/forecast-loss.js


function valueAtRiskLoss(pnl, valueAtRisk, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    requireSameDays(pnl, valueAtRisk);
    return (0,weighted_mean/* weightedMean */.h)(Float64Array.from(pnl, (profit, day) => {
        const above = profit + valueAtRisk[day];
        return above < 0 ? (probability - 1) * above : probability * above;
    }));
}
function valueAtRiskShortfallLoss(series, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    const { pnl, valueAtRisk, expectedShortfall } = series;
    requireSameDays(pnl, valueAtRisk);
    requireSameDays(pnl, expectedShortfall);
    return (0,weighted_mean/* weightedMean */.h)(Float64Array.from(pnl, (profit, day) => {
        const [limit, shortfall] = [valueAtRisk[day], expectedShortfall[day]];
        if (!(shortfall > 0 && shortfall >= limit)) {
            throw new RangeError(`The expected shortfall of day ${day} is ${shortfall} at a value-at-risk of ${limit}.`);
        }
        const beyond = profit <= -limit ? (-limit - profit) / (probability * shortfall) : 0;
        return beyond + limit / shortfall + Math.log(shortfall) - 1;
    }));
}
function requireSameDays(pnl, forecast) {
    if (pnl.length === forecast.length)
        return;
    throw new RangeError(`There are ${pnl.length} days of P&L and ${forecast.length} of the forecast.`);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/var-es-loss.js




const var_es_loss_metric = {
    name: 'var_es_loss',
    title: 'Joint loss of value-at-risk and expected shortfall',
    mode: 'returns',
    tasks: ['var'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    roles: ['es'],
    options: {
        pnl: { kind: 'column', doc: 'The one of the P&L columns that losses are taken from. Default: the first.' },
        ...VAR_OPTION,
        ...value_at_risk/* WINDOW_OPTION */.nU,
        ...dated_estimate/* LAGS_OPTION */.e,
    },
    doc: 'Mean loss FZ0 of the pair of forecasts, for an expected shortfall alone has no loss that a true one would minimise. Differences between models do not depend on the currency.',
    uncertainty: 'Newey and West over dates; the comparison is paired by day.',
    reference: 'Patton, Ziegel and Chen, Journal of Econometrics 211, 2019; Fissler and Ziegel, Annals of Statistics 44, 2016',
    example: '{ metric: var_es_loss, vs_champion: { no_worse_by: 0.02 } }',
    measure: (data, context) => {
        const { rule, settings } = context;
        return (0,dated_estimate/* measureOverDates */.A)(var_es_loss_metric, data, context, (all) => {
            const { probability, tested } = shortfallByPnl(all, rule.options, settings);
            const [first] = tested;
            if (first === undefined)
                throw new RangeError('There is no P&L');
            return {
                estimate: valueAtRiskShortfallLoss(first.series, probability),
                dates: (0,value_at_risk/* windowOf */.Ou)(all, rule.options).date,
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/var-exceptions.js

const var_exceptions_metric = {
    name: 'var_exceptions',
    title: 'Exceptions of the value-at-risk',
    mode: 'returns',
    tasks: ['var'],
    better: 'lower',
    gives: 'exact',
    comparable: true,
    options: {
        ...value_at_risk/* EXCEPTION_OPTIONS */.Jp,
        pnl: { kind: 'column', doc: 'The one of the P&L columns that is counted. Default: the larger count of all.' },
    },
    doc: 'How many days lost more than the value-at-risk, as the limits of trading desks have it: at most 12 at 99 % and 30 at 97.5 % over 250 days. A day without P&L or value-at-risk is an exception. It passes on 250 days, or on as many as `min_rows` says. Compared on the days of both models.',
    reference: 'Basel Framework, MAR32.18 and 32.19',
    example: '{ metric: var_exceptions, at_most: 12, window: 250 }',
    measure: ({ candidate, pair }, { rule }) => {
        const count = (series) => Math.max(...(0,value_at_risk/* exceptionsByPnl */.Ow)(series, rule.options).map(({ exceptions }) => exceptions.count));
        const own = count(candidate);
        const needed = (0,value_at_risk/* neededDays */.ZZ)((0,value_at_risk/* windowOf */.Ou)(candidate, rule.options).rows, 'MAR32.18');
        if (rule.vsChampion === undefined || pair === undefined)
            return { kind: 'exact', value: own, better: 'lower', needed };
        return { kind: 'exact', value: own, champion: count(pair.champion), better: 'lower', needed };
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/var-pinball-loss.js





const var_pinball_loss_metric = {
    name: 'var_pinball_loss',
    title: 'Pinball loss of the value-at-risk',
    mode: 'returns',
    tasks: ['var'],
    better: 'lower',
    gives: 'estimate',
    comparable: true,
    options: {
        pnl: { kind: 'column', doc: 'The one of the P&L columns that losses are taken from. Default: the first.' },
        ...value_at_risk/* WINDOW_OPTION */.nU,
        ...dated_estimate/* LAGS_OPTION */.e,
    },
    doc: 'Mean quantile loss of the forecast -VaR, by which two models are compared on the same days: the better forecast has the smaller one. The comparison is the Diebold-Mariano test with Newey and West’s variance.',
    uncertainty: 'Newey and West over dates; the comparison is paired by day.',
    reference: 'sklearn.metrics.mean_pinball_loss; Gneiting, JASA 106, 2011',
    measure: (data, context) => {
        const { rule, settings } = context;
        return (0,dated_estimate/* measureOverDates */.A)(var_pinball_loss_metric, data, context, (all) => {
            const series = (0,value_at_risk/* windowOf */.Ou)(all, rule.options);
            const [pnl] = (0,value_at_risk/* pnlOf */.qW)(series, rule.options);
            if (pnl === undefined)
                throw new RangeError('There is no P&L');
            const valueAtRisk = (0,returns_series/* columnOf */.u)(series, 'var');
            requireFigures(pnl.values, valueAtRisk, series.dates);
            return {
                estimate: valueAtRiskLoss(pnl.values, valueAtRisk, (0,value_at_risk/* tailOf */.Cj)(settings.confidence)),
                dates: series.date,
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/registry.js





































































const predictionMetrics = new Map([
    ['accuracy_score', metric],
    ['average_precision_score', average_precision_score_metric],
    ['balanced_accuracy_score', balanced_accuracy_score_metric],
    ['brier_score_loss', brier_score_loss_metric],
    ['calibration_intercept', calibration_intercept_metric],
    ['calibration_slope', calibration_slope_metric],
    ['cox_calibration', cox_calibration_metric],
    ['demographic_parity_difference', demographic_parity_difference_metric],
    ['demographic_parity_ratio', demographic_parity_ratio_metric],
    ['diebold_mariano', diebold_mariano_metric],
    ['equal_opportunity_difference', equal_opportunity_difference_metric],
    ['equal_opportunity_ratio', equal_opportunity_ratio_metric],
    ['equalized_odds_difference', equalized_odds_difference_metric],
    ['equalized_odds_ratio', equalized_odds_ratio_metric],
    ['expected_calibration_error', expected_calibration_error_metric],
    ['f1_score', f1_score_metric],
    ['gini', gini_metric],
    ['hosmer_lemeshow', hosmer_lemeshow_metric],
    ['jeffreys_pd', jeffreys_pd_metric],
    ['ks_drift', ks_drift_metric],
    ['ks_statistic', ks_statistic_metric],
    ['log_loss', log_loss_metric],
    ['matthews_corrcoef', matthews_corrcoef_metric],
    ['max_error', max_error_metric],
    ['mcnemar', mcnemar_metric],
    ['mean_absolute_error', mean_absolute_error_metric],
    ['mean_absolute_percentage_error', mean_absolute_percentage_error_metric],
    ['mean_absolute_scaled_error', mean_absolute_scaled_error_metric],
    ['mean_error', mean_error_metric],
    ['mean_of', mean_of_metric],
    ['mean_pinball_loss', mean_pinball_loss_metric],
    ['mean_squared_error', mean_squared_error_metric],
    ['median_absolute_error', median_absolute_error_metric],
    ['pearson_corrcoef', pearson_corrcoef_metric],
    ['precision_score', precision_score_metric],
    ['prediction_flip_rate', prediction_flip_rate_metric],
    ['psi', psi_metric],
    ['quantile_coverage', quantile_coverage_metric],
    ['r2_score', r2_score_metric],
    ['recall_score', recall_score_metric],
    ['roc_auc', roc_auc_metric],
    ['root_mean_squared_error', root_mean_squared_error_metric],
    ['spearman_corrcoef', spearman_corrcoef_metric],
    ['specificity', specificity_metric],
    ['spiegelhalter_z', spiegelhalter_z_metric],
]);
const returnMetrics = new Map([
    ['acerbi_szekely_z1', acerbi_szekely_z1_metric],
    ['acerbi_szekely_z2', acerbi_szekely_z2_metric],
    ['berkowitz', berkowitz_metric],
    ['christoffersen_cc', christoffersen_cc_metric],
    ['christoffersen_ind', christoffersen_ind_metric],
    ['dsr', dsr_metric],
    ['dynamic_quantile', dynamic_quantile_metric],
    ['exceedance_residuals', exceedance_residuals_metric],
    ['hit_rate', hit_rate_metric],
    ['ic', ic_metric],
    ['kupiec_pof', kupiec_pof_metric],
    ['max_drawdown', max_drawdown_metric],
    ['pit_uniformity', pit_uniformity_metric],
    ['pla_ks', pla_ks_metric],
    ['pla_spearman', pla_spearman_metric],
    ['pla_zone', pla_zone_metric],
    ['psr', psr_metric],
    ['rank_ic', rank_ic_metric],
    ['sharpe_ratio', sharpe_ratio_metric],
    ['traffic_light', traffic_light_metric],
    ['turnover', turnover_metric],
    ['var_es_loss', var_es_loss_metric],
    ['var_exceptions', var_exceptions_metric],
    ['var_pinball_loss', var_pinball_loss_metric],
]);
const allMetrics = new Map([
    ...predictionMetrics,
    ...returnMetrics,
]);


/***/ }),

/***/ 48428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ annualFactor),
/* harmony export */   l: () => (/* binding */ sharpeRecord)
/* harmony export */ });
/* harmony import */ var _statistics_performance_return_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43092);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91776);


function annualFactor(periodsPerYear) {
    return periodsPerYear === undefined ? 1 : Math.sqrt(periodsPerYear);
}
function sharpeRecord(series) {
    const { observations, mean, standardDeviation, skewness, kurtosis } = (0,_statistics_performance_return_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .returnMoments */ .Y)((0,_returns_series_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .u)(series, 'returns'));
    return { sharpe: mean / standardDeviation, observations, skewness, kurtosis };
}


/***/ }),

/***/ 64587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ MANY_DAYS),
  lL: () => (/* binding */ bySimulation),
  x9: () => (/* binding */ leastPower),
  YO: () => (/* binding */ powerBySize),
  OG: () => (/* binding */ powerOptions),
  Hn: () => (/* binding */ times)
});

;// CONCATENATED MODULE: ./lib/shared/statistics/sample-size.js
const NEAR = 0.01;
function leastSize(powerAt, from, power, most) {
    let low = Math.max(1, Math.floor(from));
    let high = Math.min(most, low * 2);
    while (!(powerAt(high) >= power)) {
        if (high >= most)
            return undefined;
        low = high;
        high = Math.min(most, high * 2);
    }
    while (high - low > Math.max(1, NEAR * high)) {
        const middle = Math.floor((low + high) / 2);
        if (powerAt(middle) >= power)
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(50034);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metric = __webpack_require__(82735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js



const LEAST_POWER = 0.5;
const MANY_ROWS = 1e9;
const MANY_DAYS = 2500;
function powerOptions(effect) {
    return {
        effect: { kind: 'number', ...effect },
        power: {
            kind: 'number',
            min: 0.01,
            max: 0.999,
            default: LEAST_POWER,
            doc: 'How surely it must be able to reject a model that is off by `effect`: with less power, not rejecting is inconclusive, and no pass.',
        },
    };
}
function leastPower(options) {
    return (0,metric/* numberOption */.jZ)(options, 'power', LEAST_POWER);
}
function powerBySize(against, at, size, of, most = MANY_ROWS) {
    return (level) => ({
        power: at(Math.min(size, most), level),
        against,
        needs: (power) => {
            if (size >= most)
                return undefined;
            const needed = leastSize((larger) => at(larger, level), size, power, most);
            return needed === undefined ? `more than ${most.toLocaleString('en')} ${of}` : `${(0,format_value/* aboutRows */.Fh)(needed)} ${of}`;
        },
    });
}
function bySimulation(replicates, power) {
    return (level) => {
        const told = power(level);
        if (level * (replicates + 1) >= 1)
            return told;
        return { ...told, power: 0, needs: () => `a bootstrap of ${Math.ceil(1 / level).toLocaleString('en')} replicates` };
    };
}
function times(effect) {
    return effect === 2 ? 'twice' : `${effect} times`;
}


/***/ }),

/***/ 83398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ TooFewRows)
/* harmony export */ });
class TooFewRows extends Error {
}


/***/ }),

/***/ 40440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ testExceptions),
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   Jp: () => (/* binding */ EXCEPTION_OPTIONS),
/* harmony export */   K5: () => (/* binding */ UNDERSTATED),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   Ow: () => (/* binding */ exceptionsByPnl),
/* harmony export */   Wh: () => (/* binding */ frequentProbability),
/* harmony export */   ZZ: () => (/* binding */ neededDays),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   nU: () => (/* binding */ WINDOW_OPTION),
/* harmony export */   qQ: () => (/* binding */ FREQUENCY_OPTIONS),
/* harmony export */   qW: () => (/* binding */ pnlOf),
/* harmony export */   wl: () => (/* binding */ exceptionsText),
/* harmony export */   yc: () => (/* binding */ TIMES_THE_EXCEPTIONS)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49053);
/* harmony import */ var _statistics_backtests_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85958);
/* harmony import */ var _statistics_backtests_exceptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83550);
/* harmony import */ var _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92955);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50034);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91776);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82735);
/* harmony import */ var _test_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64587);
/* harmony import */ var _too_few_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83398);









const WINDOW_OPTION = {
    window: { kind: 'integer', min: 2, doc: 'How many of the last days count. Default: all of them.' },
};
const EXCEPTION_OPTIONS = {
    pnl: {
        kind: 'column',
        doc: 'The one of the P&L columns that is tested. Default: each by itself, and they share the level by Holm’s procedure.',
    },
    ...WINDOW_OPTION,
};
const TIMES_THE_EXCEPTIONS = 3;
const FREQUENCY_OPTIONS = (0,_test_power_js__WEBPACK_IMPORTED_MODULE_1__/* .powerOptions */ .OG)({
    doc: 'How many times the exceptions that it must be able to find. At 99 %, three times as many are those of P&L a quarter more volatile than forecast.',
    default: TIMES_THE_EXCEPTIONS,
    min: 1.01,
    max: 50,
});
const UNDERSTATED = 1.25;
function frequentProbability(options, probability) {
    return Math.min(0.999, (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)(options, 'effect', TIMES_THE_EXCEPTIONS) * probability);
}
function neededDays(have, source) {
    return { have, least: _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .REGULATORY_DAYS */ .T, of: 'days', source };
}
function tailOf(confidence) {
    if (confidence === undefined)
        throw new RangeError('Nothing says at which confidence the risk figure is.');
    return Number((1 - confidence).toPrecision(12));
}
function windowOf(series, { window }) {
    if (typeof window !== 'number')
        return series;
    if (series.rows < window)
        throw new _too_few_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .TooFewRows */ .s(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(series.rows, 'day')}, fewer than the ${window} that count.`);
    return (0,_returns_series_js__WEBPACK_IMPORTED_MODULE_5__/* .lastRows */ .b)(series, window);
}
function pnlOf({ pnl }, { pnl: asked }) {
    return typeof asked === 'string' ? pnl.filter(({ name }) => name === asked) : pnl;
}
function exceptionsByPnl(candidate, options) {
    const series = windowOf(candidate, options);
    const valueAtRisk = (0,_returns_series_js__WEBPACK_IMPORTED_MODULE_5__/* .columnOf */ .u)(series, 'var');
    return pnlOf(series, options).map(({ name, values: pnl }) => ({
        name,
        pnl,
        valueAtRisk,
        exceptions: (0,_statistics_backtests_exceptions_js__WEBPACK_IMPORTED_MODULE_6__/* .exceptions */ .z)(pnl, valueAtRisk),
    }));
}
function exceptionsText({ count, observations, missing }, probability) {
    const direction = (0,_statistics_backtests_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .directionOf */ .FR)(count, observations, probability).replace('-', ' ');
    const without = missing === 0 ? '' : `; ${missing} of them ${missing === 1 ? 'a day' : 'days'} without P&L or value-at-risk`;
    return `${countText(count)} in ${observations} days where ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatValue */ .Fl)(observations * probability)} are expected: ${direction}${without}`;
}
function countText(count) {
    return count === 1 ? '1 exception' : `${count} exceptions`;
}
function testExceptions(candidate, { rule, settings }, test) {
    const probability = tailOf(settings.confidence);
    const all = exceptionsByPnl(candidate, rule.options);
    const tests = all.map((of) => ({ ...(all.length > 1 ? { group: of.name } : {}), ...test(of, probability) }));
    return { kind: 'test', tests };
}


/***/ }),

/***/ 81354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BASEL_ATTRIBUTION_LIMITS)
/* harmony export */ });
const BASEL_ATTRIBUTION_LIMITS = {
    green: { spearman: { comparator: '>', value: 0.8 }, kolmogorovSmirnov: { comparator: '<', value: 0.09 } },
    red: { spearman: { comparator: '<', value: 0.7 }, kolmogorovSmirnov: { comparator: '>', value: 0.12 } },
};


/***/ }),

/***/ 83037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rs: () => (/* binding */ multiplierFor),
  P5: () => (/* binding */ profileFor),
  xD: () => (/* binding */ profiles),
  Ln: () => (/* binding */ span)
});

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/attribution-limits.js
var attribution_limits = __webpack_require__(81354);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/basel-mar32.js

const profile = {
    name: 'basel-mar32',
    title: 'Basel Framework, MAR32: backtesting and P&L attribution',
    validFrom: '2023-01-01',
    sources: [
        {
            citation: 'Basel Committee on Banking Supervision, Basel Framework, MAR32 (version effective 1 January 2023)',
            states: 'scope, and the date from which the chapter is effective (MAR32.1 to 32.3)',
            read: 'first-hand',
        },
        {
            citation: 'Basel Framework, MAR32.5, 32.6, 32.9 (table 1), 32.19 and MAR32.42',
            states: 'the larger count decides, missing figures count; zones and multipliers; desk limits; attribution zones',
            read: 'quoted',
        },
    ],
    notes: ['A standard for supervisors: what binds a bank is the law of its jurisdiction, and that has its own dates.'],
    backtest: {
        confidence: 0.99,
        window: 250,
        zones: { amberFrom: 5, redFrom: 10 },
        multipliers: [1.5, 1.5, 1.5, 1.5, 1.5, 1.7, 1.76, 1.83, 1.88, 1.92, 2],
    },
    desk: {
        window: 250,
        limits: [
            { confidence: 0.99, mostExceptions: 12 },
            { confidence: 0.975, mostExceptions: 30 },
        ],
    },
    expectedShortfall: { confidence: 0.975 },
    attribution: { window: 250, limits: attribution_limits/* BASEL_ATTRIBUTION_LIMITS */.B },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/eu-crr-366.js
const eu_crr_366_profile = {
    name: 'eu-crr-366',
    title: 'European Union, CRR Article 366: internal models before the Fundamental Review of the Trading Book',
    validFrom: '2014-01-01',
    validUntil: '2026-12-31',
    sources: [
        {
            citation: 'Regulation (EU) No 575/2013, Article 366(2) and (3), table 1',
            states: 'the factor 3 and its addends by overshootings over 250 business days',
            read: 'quoted',
        },
        {
            citation: 'Commission Delegated Regulation (EU) 2025/1496',
            states: 'the earlier market risk framework goes on until the new one applies, on 1 January 2027',
            read: 'quoted',
        },
    ],
    notes: ['Article 366 knows no zones by name; they are those of the Basel Committee’s paper of January 1996.'],
    backtest: {
        confidence: 0.99,
        window: 250,
        zones: { amberFrom: 5, redFrom: 10 },
        multipliers: [3, 3, 3, 3, 3, 3.4, 3.5, 3.65, 3.75, 3.85, 4],
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/eu-crr3.js

const eu_crr3_profile = {
    name: 'eu-crr3',
    title: 'European Union, CRR as amended by CRR III: alternative internal model approach',
    validFrom: '2027-01-01',
    sources: [
        {
            citation: 'Commission Delegated Regulation (EU) 2022/2059, Article 9 (version of 28 May 2025)',
            states: 'attribution: green above 0.8 and below 0.09, red below 0.7 or above 0.12; 250 business days (Article 7)',
            read: 'first-hand',
        },
        {
            citation: 'Regulation (EU) No 575/2013, Article 325bf(3)',
            states: 'desks: at most 12 overshootings at 99 % over 250 business days',
            read: 'first-hand',
        },
        {
            citation: 'Regulation (EU) No 575/2013, Article 325bf(3)(b) and (6)',
            states: 'desks: at most 30 at 97.5 %; the multiplication factor 1.5 and its addends',
            read: 'quoted',
        },
        {
            citation: 'Commission Delegated Regulation (EU) 2025/1496',
            states: 'own funds requirements for market risk apply from 1 January 2027',
            read: 'quoted',
        },
        {
            citation: 'Commission Delegated Regulation adopted on 4 June 2026, amending Regulation (EU) No 575/2013',
            states: 'relief for three years, the attribution test among it',
            read: 'quoted',
        },
    ],
    notes: [
        'The delegated regulation adopted on 4 June 2026 relaxes the attribution test for three years from 1 January 2027. Its text was not read for this profile, so that nothing is relaxed here.',
        'Amber stands for both the yellow and the orange zone: which of them depends on how the desk was capitalised in the quarter before (Article 9(4) and (5)).',
    ],
    backtest: {
        confidence: 0.99,
        window: 250,
        zones: { amberFrom: 5, redFrom: 10 },
        multipliers: [1.5, 1.5, 1.5, 1.5, 1.5, 1.7, 1.76, 1.83, 1.88, 1.92, 2],
    },
    desk: {
        window: 250,
        limits: [
            { confidence: 0.99, mostExceptions: 12 },
            { confidence: 0.975, mostExceptions: 30 },
        ],
    },
    expectedShortfall: { confidence: 0.975 },
    attribution: { window: 250, limits: attribution_limits/* BASEL_ATTRIBUTION_LIMITS */.B },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/uk-pra-2028.js

const uk_pra_2028_profile = {
    name: 'uk-pra-2028',
    title: 'United Kingdom, PRA Rulebook, Market Risk: Internal Model Approach (CRR) Part',
    validFrom: '2028-01-01',
    sources: [
        {
            citation: 'Prudential Regulation Authority, CP9/26, Basel 3.1: Adjustments to the internal model approach (June 2026)',
            states: 'a consultation; the internal model approach is to apply from 1 January 2028',
            read: 'quoted',
        },
        {
            citation: 'PRA Rulebook, Market Risk: Internal Model Approach (CRR) Part, 1.1 to 1.3 and Article 325bf(3)',
            states: 'scope, and where the back-testing requirements stand',
            read: 'first-hand',
        },
        {
            citation: 'The same Part, Articles 325bf and 325bg',
            states: 'zones, multipliers, desk limits and attribution limits, taken as those of MAR32',
            read: 'quoted',
        },
    ],
    notes: [
        'CP9/26 proposes to extend the monitoring of the attribution test from one year to three. This profile has the year of the rules made in January 2026; the consultation closed on 18 September 2026.',
    ],
    backtest: {
        confidence: 0.99,
        window: 250,
        zones: { amberFrom: 5, redFrom: 10 },
        multipliers: [1.5, 1.5, 1.5, 1.5, 1.5, 1.7, 1.76, 1.83, 1.88, 1.92, 2],
    },
    desk: {
        window: 250,
        limits: [
            { confidence: 0.99, mostExceptions: 12 },
            { confidence: 0.975, mostExceptions: 30 },
        ],
    },
    expectedShortfall: { confidence: 0.975 },
    attribution: { window: 250, limits: attribution_limits/* BASEL_ATTRIBUTION_LIMITS */.B, monitoringUntil: '2028-12-31' },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/us-market-risk-rule.js
const us_market_risk_rule_profile = {
    name: 'us-market-risk-rule',
    title: 'United States, market risk rule (12 CFR 3, 217 and 324, subpart F)',
    validFrom: '2014-01-01',
    sources: [
        {
            citation: '12 CFR 217.204(a)(2)(i) (as of 5 April 2026)',
            states: 'the average value-at-risk is multiplied by three, but for paragraph (b)',
            read: 'first-hand',
        },
        {
            citation: '12 CFR 217.204(b), table 1',
            states: 'the multiplication factors by exceptions over the 250 business days before',
            read: 'quoted',
        },
    ],
    notes: [
        'The agencies proposed another rule on 19 March 2026, with expected shortfall and an attribution test; it is not final.',
        'The rule knows no zones by name; they are those of the Basel Committee’s paper of January 1996.',
    ],
    backtest: {
        confidence: 0.99,
        window: 250,
        zones: { amberFrom: 5, redFrom: 10 },
        multipliers: [3, 3, 3, 3, 3, 3.4, 3.5, 3.65, 3.75, 3.85, 4],
    },
};

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/profiles/registry.js





const profiles = [profile, eu_crr_366_profile, eu_crr3_profile, uk_pra_2028_profile, us_market_risk_rule_profile];
function profileFor(name, date) {
    const profile = profiles.find((each) => each.name === name);
    if (profile === undefined) {
        const available = profiles.map((each) => `${each.name} (${span(each)})`).join(', ');
        throw new RangeError(`There is no profile "${name}". Available: ${available}.`);
    }
    if (!isDate(date))
        throw new RangeError(`"${date}" is no date; give one such as 2026-11-20.`);
    const { validFrom, validUntil, attribution } = profile;
    return {
        profile,
        status: date < validFrom ? 'not-yet-in-force' : (validUntil ?? date) < date ? 'expired' : 'in-force',
        attributionIsMonitored: attribution?.monitoringUntil !== undefined && date <= attribution.monitoringUntil,
    };
}
function multiplierFor(count, { multipliers }) {
    if (!Number.isInteger(count) || count < 0)
        throw new RangeError(`The number of exceptions is ${count}.`);
    return multipliers[Math.min(count, multipliers.length - 1)];
}
function span({ validFrom, validUntil }) {
    return validUntil === undefined ? `from ${validFrom}` : `${validFrom} to ${validUntil}`;
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 91776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lastRows),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
function columnOf({ roles }, role) {
    const column = roles.get(role);
    if (column === undefined)
        throw new RangeError(`The data name no column "${role}".`);
    return column;
}
function lastRows(series, count) {
    const from = series.rows - count;
    const cut = (values) => values.subarray(from);
    const cutAll = (columns) => new Map([...columns].map(([key, values]) => [key, cut(values)]));
    return {
        rows: count,
        dates: series.dates.slice(from),
        date: Int32Array.from({ length: count }, (_, row) => row),
        pnl: series.pnl.map(({ name, values }) => ({ name, values: cut(values) })),
        roles: cutAll(series.roles),
        columns: cutAll(series.columns),
    };
}


/***/ })

};
