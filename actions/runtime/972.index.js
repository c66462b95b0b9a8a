export const id = 972;
export const ids = [972];
export const modules = {

/***/ 9053:
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
// What hides or reorders text: controls, bidirectional marks and overrides, zero-width characters (not the joiners
// that scripts and emoji need), line separators, tag characters, lone surrogates and non-characters.
const UNSEEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/**
 * The text with every character shown: `NUL` becomes `⟨U+0000⟩`, a bidirectional override `⟨U+202E⟩`.
 * Only tabs and line ends stay; what comes out can be put into any of the formats.
 */
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (character) => `⟨U+${codePointHex(character)}⟩`);
}
function codePointHex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
/** The text, on one line: every run of white space is one blank. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** At most `max` UTF-16 units, the ellipsis included; never half a surrogate pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
/** How many bytes the text takes as UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** `1 check`, `2 checks`, `1,234 checks`. */
function plural(count, noun) {
    return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/**
 * `1234567` → `1,234,567`; other numbers with at most four significant digits after the point where they are
 * small. The same on every machine, whatever its locale.
 */
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
/** `12500` → `12.5k`: short enough for an axis. */
function formatCompact(value) {
    const step = STEPS.find(([size]) => Math.abs(value) >= size);
    return step === undefined ? formatNumber(value) : `${Number((value / step[0]).toFixed(1))}${step[1]}`;
}
/** `0.42 s`, `12.3 s`, `3 min 20 s`. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${Number(seconds.toFixed(seconds < 10 ? 2 : 1))} s`;
    const whole = Math.round(seconds);
    return `${formatNumber(Math.floor(whole / 60))} min ${whole % 60} s`;
}


/***/ }),

/***/ 9857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ quantilePlot),
/* harmony export */   a_: () => (/* binding */ profitAndLossAttribution)
/* harmony export */ });
/* unused harmony export attributionZone */
/* harmony import */ var _ranking_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);
/* harmony import */ var _ranking_spearman_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4572);


/**
 * The profit-and-loss attribution test of a trading desk: Spearman's correlation and the two-sample Kolmogorov-Smirnov
 * statistic of hypothetical P&L (front-office prices) against risk-theoretical P&L (the risk model), as MAR32.25 ff. Ties get
 * the mean of their ranks; the regulations give them the lowest, which differs only where P&L repeats.
 *
 * @throws RangeError for series of different length or fewer than two days, a missing value, or a series that does not vary
 */
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
/**
 * The zone of both metrics.
 *
 * @throws RangeError when a metric is NaN, which would meet no limit and so be amber
 */
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
/**
 * The points of a quantile-quantile plot: both series sorted, ascending.
 *
 * @throws RangeError for no days, series of different length, or a missing value
 */
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

/***/ 5958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   eL: () => (/* binding */ requireCoverage),
/* harmony export */   fm: () => (/* binding */ logLikelihood)
/* harmony export */ });
/**
 * On which side a number of exceptions lies of the n·p to be expected. More of them: the model is too optimistic. Fewer:
 * it is too prudent, which a two-sided test rejects just as well, though it endangers nobody.
 */
function directionOf(count, observations, probability) {
    const expected = observations * probability;
    if (count > expected)
        return 'too-optimistic';
    return count < expected ? 'too-prudent' : 'as-expected';
}
/**
 * @throws RangeError unless `observations` is a whole number of 1 or more, `count` one of 0 to `observations`, and the
 *   probability of an exception lies strictly between 0 and 1
 */
function requireCoverage(count, observations, probability) {
    requireProbability(probability);
    if (!Number.isInteger(observations) || observations < 1) {
        throw new RangeError(`The number of days is ${observations}; give a whole number of 1 or more.`);
    }
    if (!Number.isInteger(count) || count < 0 || count > observations) {
        throw new RangeError(`The number of exceptions is ${count}; give a whole number of 0 to ${observations}.`);
    }
}
/** @throws RangeError unless the probability of an exception (0.01 for a 99 % value-at-risk) lies within 0 and 1 */
function requireProbability(probability) {
    if (!(probability > 0 && probability < 1)) {
        throw new RangeError(`The probability of an exception is ${probability}; give 0.01 for a value-at-risk of 99 %.`);
    }
}
/** k·ln(p), where no event contributes nothing, however improbable it is: 0·ln(0) = 0. */
function logLikelihood(k, p) {
    return k === 0 ? 0 : k * Math.log(p);
}


/***/ }),

/***/ 3550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ exceptions)
/* harmony export */ });
/**
 * The exceptions of a value-at-risk: days with P&L < -VaR. A day without either figure (NaN) is an exception too, as Basel
 * has it (MAR32.6); a gate that skipped it would reward a desk for losing its data.
 *
 * A loss of exactly the value-at-risk is none: it has not been exceeded.
 *
 * @param pnl a day's profit (positive) or loss (negative), in the currency of `valueAtRisk`
 * @param valueAtRisk the loss not to be exceeded, forecast for the same day; 0 or more
 * @throws RangeError for no days, series of different length, or a negative value-at-risk (a wrong sign, most likely)
 */
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

/***/ 2785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ kolmogorovExactSurvival)
/* harmony export */ });
/* harmony import */ var _distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9718);

/**
 * P(D_n >= d) of Kolmogorov's statistic of n independent uniform values.
 *
 * Exact by the matrix power of Marsaglia, Tsang and Wang (Journal of Statistical Software 8(18), 2003), to about 13 digits
 * after the point; in the far tail by twice the one-sided probability (Smirnov's sum), which is too large only by the chance
 * that both sides are reached at once. More than 2,000 values go by the limiting distribution at √n·d + 1/(6√n) (Vrbik,
 * Journal of Applied Statistics 47, 2020), which is then right to 1e-4.
 *
 * @param d 0 to 1
 * @throws RangeError for a distance outside 0 to 1, or when n is no whole number of 1 or more
 */
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
/** Beyond this n·d² both sides are reached at once with about exp(-8nd²), next to exp(-2nd²) for one: 1e-13 of it. */
const FAR_TAIL = 5;
/** The matrix has about 4·√(5n) rows at most; its powers take the cube of that. */
const MANY = 2000;
/** P(D⁺_n >= d) = d·Σ_j C(n,j)(d+j/n)^(j-1)(1-d-j/n)^(n-j), j = 0 … ⌊n(1-d)⌋: Smirnov 1944, Birnbaum and Tingey 1951. */
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
/** P(D_n < d): n!/nⁿ times the middle entry of the n-th power of a band matrix. */
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

/***/ 5165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ pitHistogram),
/* harmony export */   al: () => (/* binding */ pitUniformityTest),
/* harmony export */   r7: () => (/* binding */ requirePit)
/* harmony export */ });
/* harmony import */ var _kolmogorov_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);

/**
 * Whether probability integral transforms are uniform, by Kolmogorov and Smirnov's test: what SciPy's `kstest(pit,
 * 'uniform')` does. It says nothing of whether they are independent, which the Berkowitz test does.
 *
 * @param pit the probability that the forecast gave to P&L at or below the one that came, a day each, 0 to 1
 * @throws RangeError for no days, or a value outside 0 to 1
 */
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
/**
 * How many PIT values fall into each of `bins` bins of the same width, for a histogram; 1 falls into the last.
 *
 * @throws RangeError as {@link pitUniformityTest}, or when `bins` is no whole number of 1 or more
 */
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
/** @throws RangeError for fewer than `minimum` values, or one outside 0 to 1 */
function requirePit(pit, minimum) {
    if (pit.length < minimum)
        throw new RangeError(`There are ${pit.length} PIT values; ${minimum} are needed.`);
    const wrong = pit.findIndex((u) => !(u >= 0 && u <= 1));
    if (wrong >= 0)
        throw new RangeError(`The PIT of day ${wrong} is ${pit[wrong]}; a probability lies within 0 and 1.`);
}


/***/ }),

/***/ 8578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ zoneBounds),
/* harmony export */   cc: () => (/* binding */ trafficLight),
/* harmony export */   g4: () => (/* binding */ zoneProbabilities),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);


/** The cumulative probabilities at which Basel's zones begin (MAR99, "Guidance on use of the internal models approach"). */
const AMBER_PROBABILITY = 0.95;
const RED_PROBABILITY = 0.9999;
/**
 * Basel's zones for any number of days and any value-at-risk: amber begins at the count k with P(X <= k) >= 95 %, red at
 * the one with P(X <= k) >= 99.99 %, of a right model. 250 days at 1 % give 5 and 10. No exception is green, of however few
 * days.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
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
/** The zone of a number of exceptions. */
function zoneOf(count, { amberFrom, redFrom }) {
    if (count >= redFrom)
        return 'red';
    return count >= amberFrom ? 'amber' : 'green';
}
/**
 * Basel's traffic light of a number of exceptions.
 *
 * @param bounds of the zones as a regulation states them; by default {@link zoneBounds}
 * @throws RangeError for counts or a probability out of range
 */
function trafficLight(count, observations, probability, bounds = zoneBounds(observations, probability)) {
    (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCoverage */ .eL)(count, observations, probability);
    return {
        zone: zoneOf(count, bounds),
        bounds,
        probability: (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(count, observations, probability),
        typeIError: count === 0 ? 1 : (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialSurvival */ .iL)(count - 1, observations, probability),
    };
}
/**
 * The power of the traffic light: how often a model whose exceptions are independent and have `trueProbability` is green,
 * amber and red. At 250 days and twice the exceptions of a 99 % value-at-risk it still is green with 44 %.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
function zoneProbabilities(observations, trueProbability, { amberFrom, redFrom }) {
    (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCoverage */ .eL)(0, observations, trueProbability);
    const atLeast = (k) => (k <= 0 ? 1 : (0,_distributions_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialSurvival */ .iL)(k - 1, observations, trueProbability));
    const red = atLeast(redFrom);
    const notGreen = atLeast(amberFrom);
    return { green: 1 - notGreen, amber: notGreen - red, red };
}


/***/ }),

/***/ 7307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BLOCK)
/* harmony export */ });
/**
 * How many rows the inner function of a hot loop takes at once. V8 compiles a function that is called often for what its
 * variables were seen to hold. One long loop instead is replaced while it runs, by code whose variables may hold anything:
 * measured, it takes four times as long.
 */
const BLOCK = 1 << 13;


/***/ }),

/***/ 8527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ medianReplicates),
/* harmony export */   s: () => (/* binding */ sortedValues)
/* harmony export */ });
/* harmony import */ var _ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);
/* harmony import */ var _poisson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);



/** @throws RangeError when a value is NaN */
function sortedValues(values) {
    return { kind: 'median', ...(0,_ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(values) };
}
/** The weighted median of each lane, written to `out` from `at` on, the lanes `width` apart. */
function medianReplicates(sorted, drawn, out, at, width) {
    for (let lane = 0; lane < _poisson_js__WEBPACK_IMPORTED_MODULE_1__/* .LANES */ .Ci; lane++)
        out[at + lane * width] = medianIn(lane, sorted, drawn);
}
/** Where half of the weight is exactly reached, midway to the next value that weighs anything. */
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

/***/ 9907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   bJ: () => (/* binding */ MOST_DRAWN),
/* harmony export */   r2: () => (/* binding */ poissonDraws)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);
/* harmony import */ var _random_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7781);


const { imul } = Math;
/** So many replicates are drawn side by side, a row a word: a lane is a byte of it, lane 0 the lowest. */
const LANES = 4;
/** No count is higher. */
const MOST_DRAWN = 8;
/** Of the random numbers that choose a count: 16 bits, so that a word gives two. */
const CHOICES = 1 << 16;
/**
 * The Poisson(1) count of each 16-bit number. Probabilities are those of the distribution to the nearest 2⁻¹⁶; a count
 * above 8 has less than that.
 */
const COUNTS = countTable();
/** Where in memory the lanes of a word lie. */
const BYTES = [...new Uint8Array(Uint32Array.of(0x03_02_01_00).buffer)];
/**
 * The Poisson bootstrap: how often each row is drawn is Poisson(1), independently of all others, which for many rows is
 * what drawing as many rows with replacement comes to; rows need neither be moved nor sorted again (Hanley and
 * MacGibbon, "Creating Non-Parametric Bootstrap Samples Using Poisson Frequencies", Computer Methods and Programs in
 * Biomedicine 83, 2006; Chamandy et al., "Estimating Uncertainty for Massive Data Streams", Google, 2012).
 * @param seed a whole number, 0 or more
 * @param first the number of lane 0's replicate; the lanes after it have the numbers after it. A replicate's number
 *   fixes its sequence: it depends on nothing that was drawn for another replicate
 * @throws RangeError unless both are safe whole numbers, 0 or more
 */
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
/**
 * Every fourth byte. xoshiro128** as in `random/xoshiro.ts`, its state in local variables: a call for each word would take
 * twice the time.
 */
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
        // Beyond the end of an odd number of rows, where a typed array drops what is written.
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

/***/ 1033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RANKING_OUTPUTS),
  Re: () => (/* binding */ rankingReplicates),
  op: () => (/* binding */ rankingSteps)
});

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ranking.js
var ranking_ranking = __webpack_require__(6342);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/poisson.js
var poisson = __webpack_require__(9907);
;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/lane-sums.js

/**
 * What the rows between two places of an order weigh in each lane, for the places from `from` up to `to`.
 * @param places ascending: each is behind the last row of its sum, which starts where the one before ends
 * @param sums takes a number a lane for each place
 */
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



/** So many places are summed at once: their sums stay in the first-level cache. */
const PLACES = 3 * 256;
/** So small that no rate notices: what was not drawn at the very top is then 0 / 1e-300 = 0, without a question. */
const NOTHING = 1e-300;
/** Where a replicate of a ranking holds its numbers. */
const RANKING_OUTPUTS = ['roc_auc', 'average_precision', 'ks_statistic'];
/**
 * @param stratified rows are drawn within their class
 * @throws RangeError for bad weights
 */
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
/**
 * The area under the ROC curve, average precision and the Kolmogorov-Smirnov statistic of each lane, written to `out` from
 * `at` on, the lanes `width` apart: exactly what `rocAuc`, `averagePrecision` and `ksStatistic` give for rows that weigh
 * as much, up to rounding and to `odds`.
 * @throws RangeError when rows have no class
 */
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
// Weights of the rows so far, and not rates: sums of whole numbers are exact.
const [TRUE_POSITIVE, FALSE_POSITIVE, PAIRS, PRECISION, DISTANCE, POINT] = [0, 1, 2, 3, 4, 5];
/** Takes the curves of a lane past scores, of which `sums` holds three each: class 0 above, class 1, and class 0 at it. */
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

/***/ 4701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ drawing),
  Y: () => (/* binding */ weightIn)
});

// EXTERNAL MODULE: ./lib/shared/statistics/influence/rows.js
var influence_rows = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/shared/statistics/blocks.js
var blocks = __webpack_require__(7307);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/poisson.js
var poisson = __webpack_require__(9907);
;// CONCATENATED MODULE: ./lib/shared/statistics/bootstrap/class-weights.js


/**
 * @param counts how often each row was drawn, a byte a lane
 * @param labels 0 or 1 a row
 * @param sampleWeights what a row weighs each time; 1 when there are none
 */
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
/** So many counts of a byte can be added in 16 bits. */
const ADDABLE = 256;
/** Two lanes are added at once: each has 16 bits of a number. */
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
/** What the row weighs in the lane. */
function weightIn({ counts, sampleWeights }, row, lane) {
    const count = (counts[row] >>> (8 * lane)) & LANE;
    return sampleWeights === undefined ? count : count * sampleWeights[row];
}
/** As often may replicates be drawn again before the rows are held to be too few. */
const MAX_DRAWS = 100;
/**
 * Draws the replicates of all lanes, into the same memory each time. A replicate in which a class weighs nothing, or all
 * rows together, is drawn again from where its sequence stands.
 * @throws RangeError when the columns differ in length, for bad labels and sample weights, and for more than two kinds of
 *   units; the function, when that happens 100 times
 */
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
/** @returns a function that draws all lanes, or one of them again */
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

/***/ 131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   as: () => (/* binding */ clusterUnits),
/* harmony export */   b_: () => (/* binding */ dateBlocks),
/* harmony export */   cL: () => (/* binding */ dateCount)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/** Rows that share a cluster are drawn together. */
function clusterUnits(clusters) {
    return { codes: clusters, count: (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(clusters) };
}
/**
 * Blocks of consecutive dates are drawn together, so that rows of nearby dates keep their dependence; blocks do not
 * overlap (Carlstein, "The Use of Subseries Values for Estimating the Variance of a General Statistic from a Stationary
 * Sequence", Annals of Statistics 14, 1986).
 * @param dates a code a row, ascending in time; codes that do not occur are no dates
 * @param length of a block, in dates
 */
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
/** How many dates occur. */
function dateCount(dates) {
    return new Set(dates).size;
}


/***/ }),

/***/ 7474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ binTable)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/**
 * One line a bin, in order of probability.
 *
 * @throws RangeError for columns of different length, a label but 0 and 1, or bad weights.
 */
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
    // Deviations from the mean of the bin in a second pass: probabilities of a bin are close to each other.
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

/***/ 6554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ equalMassBins)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7776);
/* harmony import */ var _ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);


/**
 * At most `bins` bins of equal mass: the edges are the probabilities at ranks k·n/bins, so that ties stay together and
 * fewer bins may come out. Equal mass keeps the bias and the variance of calibration errors lower than equal width
 * (Nixon et al., "Measuring Calibration in Deep Learning", 2019).
 *
 * @throws RangeError for no rows, a probability outside [0, 1], or a number of bins that is not whole and positive.
 */
function equalMassBins(probabilities, bins) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(probabilities);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbabilities */ .t9)(probabilities);
    if (!Number.isInteger(bins) || bins < 1)
        throw new RangeError(`The number of bins is ${bins}; give a whole number.`);
    const sorted = (0,_ranking_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .sortAscending */ .V)(probabilities);
    // A bin holds what is at most its edge; the last has the highest probability as its edge.
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

/***/ 9750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ confusionMatrixAtCut),
/* harmony export */   gM: () => (/* binding */ confusionMatrix),
/* harmony export */   pY: () => (/* binding */ marginsOf)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/**
 * The 2 × 2 matrix of a score at a cut: a row is predicted positive when `score >= cut`, the convention of scikit-learn's
 * `roc_curve` and `FixedThresholdClassifier`.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a NaN score or cut, or bad weights.
 */
function confusionMatrixAtCut(labels, scores, cut, weights) {
    const rows = (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(labels, scores, weights);
    (0,_influence_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)(labels);
    if (Number.isNaN(cut))
        throw new RangeError('The cut is not a number.');
    const cells = new Uint8Array(rows);
    for (let i = 0; i < rows; i++) {
        const score = scores[i];
        // NaN is neither above nor below a cut, and would count as a prediction of 0.
        if (Number.isNaN(score))
            throw new RangeError(`The score of row ${i} is not a number.`);
        cells[i] = 2 * labels[i] + (score >= cut ? 1 : 0);
    }
    return counted(2, cells, weights);
}
/**
 * The K × K matrix of classes coded 0 to K - 1.
 *
 * @throws RangeError for no rows, columns of different length, a code outside 0 to K - 1, or bad weights.
 */
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
/** The sums of weights of each actual class, and of each predicted class. */
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

/***/ 5367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ betaCdf),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   VD: () => (/* binding */ betaLogitQuantile),
/* harmony export */   hE: () => (/* binding */ betaSurvival),
/* harmony export */   l_: () => (/* binding */ lnBeta)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(825);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
/* harmony import */ var _increasing_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);




/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b).
 *
 * @throws RangeError unless a > 0 and b > 0
 */
function lnBeta(a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('b', b);
    const [small, large] = a < b ? [a, b] : [b, a];
    if (large < 10)
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(small) + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .yM)(small + large);
    const n = a + b;
    if (small < 10) {
        // ln Γ(large) - ln Γ(n) by Stirling's formula, its large terms taken together.
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
/**
 * P(X ≤ x) of the beta distribution: the regularised incomplete beta function I_x(a, b). 0 left of 0 and 1 right of 1.
 *
 * @throws RangeError unless a > 0 and b > 0
 */
function betaCdf(x, a, b) {
    const inside = within(x);
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(inside, 1 - inside, a, b).lower;
}
/** P(X > x) of the beta distribution; relative accuracy holds down to the smallest tails. */
function betaSurvival(x, a, b) {
    const inside = within(x);
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(inside, 1 - inside, a, b).upper;
}
/**
 * The x with P(X ≤ x) = p.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1, a > 0 and b > 0
 */
function betaQuantile(p, a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProbability */ .HO)('p', p);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('b', b);
    if (p === 0 || p === 1)
        return p;
    return 1 / (1 + Math.exp(-betaLogitQuantile(p, 1 - p, a, b)));
}
/** ln(x / (1 - x)) of the quantile of a lower tail, which is given together with the upper one. */
function betaLogitQuantile(lower, upper, a, b) {
    if (upper < lower)
        return -betaLogitQuantile(upper, lower, b, a);
    const target = Math.log(lower);
    // Where x is as small as this, the tail is its first term xᵃ / (a·B(a, b)).
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

/***/ 524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   iL: () => (/* binding */ binomialSurvival),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5367);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(825);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);



/**
 * P(X = k) of n trials that succeed with probability p; 0 for k outside 0…n.
 *
 * @throws RangeError unless k and n are whole numbers, n ≥ 0 and 0 ≤ p ≤ 1
 */
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
    // pᵏ·(1 - p)ⁿ⁻ᵏ / B(k, n - k), and C(n, k) = n / (k·(n - k)·B(k, n - k)).
    return ((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .a)(p, 1 - p, k, n - k) / k) * (n / (n - k));
}
/** P(X ≤ k) of n trials that succeed with probability p. */
function binomialCdf(k, n, p) {
    requireTrials(k, n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaSurvival */ .hE)(p, k + 1, n - k);
}
/** P(X > k) of n trials that succeed with probability p; relative accuracy holds down to the smallest tails. */
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

/***/ 2736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance)
/* harmony export */ });
/**
 * x·ln(x / m) + m - x is the deviance of a Poisson count from its expectation; this is the same with the two exchanged,
 * m·(u - ln(1 + u)) where u = (x - m) / m, and accurate where they are close. The idea is Loader's, "Fast and Accurate
 * Computation of Binomial Probabilities", 2000.
 *
 * @param difference x - m, which the caller may know better than the subtraction would say
 */
function deviance(m, x, difference) {
    const u = difference / m;
    if (u < -0.5)
        return m * (u - Math.log(x / m));
    if (u > 1)
        return m * (u - Math.log1p(u));
    // ln(1 + u) = 2·artanh(r); its first term cancels against u exactly.
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

/***/ 825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireNumber),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/** @throws RangeError unless `x` is a number (infinities are). */
function requireNumber(name, x) {
    if (Number.isNaN(x))
        throw new RangeError(`${name} is not a number.`);
}
/** @throws RangeError unless 0 ≤ p ≤ 1. */
function requireProbability(name, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`${name} must be a probability from 0 to 1, not ${p}.`);
}
/** @throws RangeError unless 0 < x < ∞. */
function requirePositive(name, x) {
    if (!(x > 0 && x < Number.POSITIVE_INFINITY))
        throw new RangeError(`${name} must be positive and finite, not ${x}.`);
}
/** @throws RangeError unless `n` is a whole number, 0 or more. */
function requireCount(name, n) {
    if (!(Number.isInteger(n) && n >= 0))
        throw new RangeError(`${name} must be a whole number, 0 or more, not ${n}.`);
}


/***/ }),

/***/ 984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   $d: () => (/* binding */ gammaFactor),
/* harmony export */   NO: () => (/* binding */ gammaTails),
/* harmony export */   j5: () => (/* binding */ regularizedGammaQ),
/* harmony export */   qH: () => (/* binding */ regularizedGammaP),
/* harmony export */   yM: () => (/* binding */ lnGamma)
/* harmony export */ });
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7387);



const EPSILON = 1e-17;
const HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI);
const ONE_LESS_EULER = 1 - 0.5772156649015329;
/** ζ(k) - 1 for k = 2, 3, …; as scipy.special.zetac. */
const ZETA_LESS_ONE = [
    0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
    0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
    0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
    7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
    2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
    7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];
/** Coefficients of x⁻¹, x⁻³, … in Stirling's series (Abramowitz and Stegun 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
/**
 * ln Γ(x) for x > 0; relative accuracy also beside its zeros at 1 and 2.
 *
 * @throws RangeError unless 0 < x < ∞
 */
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
/** ln Γ(2 + z) for |z| ≤ ½: Abramowitz and Stegun 6.1.33. */
function lnGammaOfTwoAnd(z) {
    let sum = 0;
    for (let k = ZETA_LESS_ONE.length + 1; k >= 2; k--)
        sum = (ZETA_LESS_ONE[k - 2] / k - sum) * z;
    return z * (ONE_LESS_EULER + sum);
}
/** What Stirling's formula lacks: ln Γ(x) - ((x - ½)·ln x - x + ½·ln 2π). */
function stirlingError(x) {
    let climbed = 0;
    let y = x;
    for (; y < 10; y++)
        climbed += (y + 0.5) * Math.log1p(1 / y) - 1;
    return climbed + (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(1 / (y * y), STIRLING) / y;
}
/**
 * The lower regularised incomplete gamma function P(a, x): P(X ≤ x) of the gamma distribution with shape a and scale 1.
 *
 * @throws RangeError unless a > 0 and x ≥ 0
 */
function regularizedGammaP(a, x) {
    return gammaTails(a, x).lower;
}
/** The upper one, Q(a, x) = 1 - P(a, x), computed without the subtraction wherever Q is small. */
function regularizedGammaQ(a, x) {
    return gammaTails(a, x).upper;
}
/** Both tails, the smaller of them to full relative accuracy. */
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
/** xᵃ·e⁻ˣ / Γ(a + 1), from a deviance (Loader) rather than from large logarithms that cancel. */
function gammaFactor(a, x) {
    if (a < 1)
        return Math.exp(a * Math.log(x) - x - lnGamma(1 + a));
    return Math.exp(-stirlingError(a) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(a, x, x - a)) / Math.sqrt(2 * Math.PI * a);
}
/** Σ xᵏ / ((a + 1)…(a + k)), all positive: Abramowitz and Stegun 6.5.29. */
function lowerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > EPSILON * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Q for a < ½ and small x, where 1 - P would cancel: Gautschi, ACM TOMS 5, 1979. */
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
/** Legendre's continued fraction of Γ(a, x)·eˣ·x⁻ᵃ, by the modified Lentz algorithm. */
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

/***/ 6788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ betaTails),
/* harmony export */   a: () => (/* binding */ betaFactor)
/* harmony export */ });
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(825);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);



/**
 * Both tails of the beta distribution at x, given together with y = 1 - x so that neither end loses digits; the smaller
 * tail to full relative accuracy.
 *
 * @throws RangeError unless a > 0 and b > 0
 */
function betaTails(x, y, a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePositive */ .z6)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePositive */ .z6)('b', b);
    if (x === 0)
        return { lower: 0, upper: 1 };
    if (y === 0)
        return { lower: 1, upper: 0 };
    // Left of the mean the fraction for the lower tail converges fast, right of it the one for the upper tail.
    if (b * x <= a * y) {
        const lower = betaFactor(x, y, a, b) * fraction(x, y, a, b);
        return { lower, upper: 1 - lower };
    }
    const upper = betaFactor(x, y, a, b) * fraction(y, x, b, a);
    return { lower: 1 - upper, upper };
}
/** xᵃ·yᵇ / B(a, b), from deviances (Loader) rather than from large logarithms that cancel. */
function betaFactor(x, y, a, b) {
    const n = a + b;
    const excess = b * x - a * y;
    return (Math.sqrt(((a / n) * b) / (2 * Math.PI)) *
        Math.exp((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(b) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(a, n * x, excess) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .deviance */ .M)(b, n * y, -excess)));
}
/**
 * I_x(a, b)·B(a, b) / (xᵃ·yᵇ) as a continued fraction, by the modified Lentz algorithm: the even part of DLMF 8.17.22,
 * in the form of DiDonato and Morris, ACM TOMS 18, 1992 (BFRAC), whose terms do not cancel left of the mean.
 */
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

/***/ 2143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ increasingRoot)
/* harmony export */ });
/** Enough for bisection alone to use up a double. */
const STEPS = 200;
/**
 * The root of an increasing function by Newton's method, kept inside a bracket that shrinks with every value seen; where
 * a step would leave the bracket, or says nothing, the bracket is halved.
 *
 * @param at error (negative left of the root) and slope at z
 * @returns `low` or `high` when the root lies beyond them
 */
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

/***/ 9718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ kolmogorovSurvival)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);

/**
 * P(K > x) of the limiting distribution of √n·D, Kolmogorov's statistic: 2·Σ(-1)ᵏ⁻¹·exp(-2k²x²), and left of 1 its
 * theta-function transform, which converges there. As scipy.special.kolmogorov; 1 for x ≤ 0.
 */
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

/***/ 1058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ normalPdf),
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7387);


const SQRT_2_PI = Math.sqrt(2 * Math.PI);
// Cody, "Rational Chebyshev Approximations for the Error Function", Math. Comp. 23, 1969, in the form for the normal
// distribution of "Algorithm 715: SPECFUN", ACM TOMS 19, 1993.
// |x| < 0.66291, in x²:
const CENTRE = [
    [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
    [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1.0],
];
// up to √32, in |x|:
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
// beyond, in 1/x²:
const TAIL = [
    [
        2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
        0.023073441764940174,
    ],
    [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1.0],
];
// Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37, 1988 (PPND16).
// |p - ½| ≤ 0.425, in 0.425² - (p - ½)²:
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
// √(-ln p) ≤ 5, in √(-ln p) - 1.6:
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
// beyond, in √(-ln p) - 5:
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
/** Density of the standard normal distribution. */
function normalPdf(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)('x', x);
    return gauss(Math.abs(x)) / SQRT_2_PI;
}
/** P(X ≤ x) of the standard normal distribution; relative accuracy holds down to the smallest tails. */
function normalCdf(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)('x', x);
    return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}
/** P(X > x) of the standard normal distribution; relative accuracy holds down to the smallest tails. */
function normalSurvival(x) {
    return normalCdf(-x);
}
/**
 * The x of the standard normal distribution with P(X ≤ x) = p; infinite at 0 and 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1
 */
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
/** P(X > x) for x ≥ 0. */
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
/** exp(-x²/2) for x ≥ 0, with the square split so that its rounding does not grow with x. */
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

/***/ 7387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ polynomial)
/* harmony export */ });
/** c₀ + c₁·x + c₂·x² + …, by Horner's rule. */
function polynomial(x, coefficients) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}


/***/ }),

/***/ 3940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   qX: () => (/* binding */ studentTSurvival)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5367);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(825);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1058);




/**
 * P(X ≤ x) of Student's t distribution; with infinite df, of the standard normal distribution.
 *
 * @throws RangeError unless df > 0
 */
function studentTCdf(x, df) {
    return studentTSurvival(-x, df);
}
/** P(X > x) of Student's t distribution; relative accuracy holds down to the smallest tails. */
function studentTSurvival(x, df) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNumber */ .Bw)('x', x);
    requireDegrees(df);
    if (df === Number.POSITIVE_INFINITY)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalSurvival */ .IL)(x);
    // P(|X| > |x|) is the lower tail of a beta distribution at df / (df + x²).
    const square = x * x;
    const outer = df / (df + square);
    const inner = square < df ? square / (df + square) : 1 / (1 + df / square);
    // Where the square or its share is out of a double's range, the tail is its first term.
    if (x > 0 && outer < 1e-300) {
        return Math.exp(-df * Math.log(x / Math.sqrt(df)) - Math.log(df) - (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .lnBeta */ .l_)(df / 2, 0.5));
    }
    const tails = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaTails */ .Q)(outer, inner, df / 2, 0.5);
    return x >= 0 ? tails.lower / 2 : 0.5 + tails.upper / 2;
}
/**
 * The x with P(X ≤ x) = p; infinite at 0 and 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1 and df > 0
 */
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

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ logitUncertain)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5738);

/**
 * A part of one, such as an AUC, with its interval found on the logit scale (delta method), so that no bound leaves
 * (0, 1): Pepe, "The Statistical Evaluation of Medical Tests for Classification and Prediction", 2003, section 5.2.
 * @param standardError on the scale of `value`
 * @throws RangeError unless 0 < value < 1 and the standard error is positive
 */
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
/** Thresholds outside of [0, 1] lie beyond every bound. */
function logit(p) {
    if (p <= 0)
        return Number.NEGATIVE_INFINITY;
    return p >= 1 ? Number.POSITIVE_INFINITY : Math.log(p / (1 - p));
}
function expit(x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}


/***/ }),

/***/ 4535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rateUncertain)
/* harmony export */ });
/* unused harmony export exactRateUncertain */
/* harmony import */ var _distributions_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5367);
/* harmony import */ var _distributions_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);



/**
 * From so many rows of either kind on, Wilson's one-sided bounds err by less than 1 % at a level of 5 %; with 10 they are
 * wrong in 8 %, with one in 20 %: as intervals they are good because their two sides err in opposite directions, and a
 * gate asks one side only (Cai, "One-sided confidence intervals in discrete distributions", Journal of Statistical
 * Planning and Inference 131, 2005).
 */
const ENOUGH = 100;
/**
 * A rate of independent rows: exact where one kind of row is rare, Wilson's where there are many of both.
 * @throws RangeError without rows, or with more successes than rows
 */
function rateUncertain(successes, rows) {
    return Math.min(successes, rows - successes) < ENOUGH
        ? exactRateUncertain(successes, rows)
        : (0,_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilsonUncertain */ .S)(successes, rows);
}
/**
 * A rate of independent rows: bounds are those of the binomial distribution itself, p-values its tails. They never hold
 * less often than they say. Clopper and Pearson, "The Use of Confidence or Fiducial Limits Illustrated in the Case of the
 * Binomial", Biometrika 26, 1934.
 * @throws RangeError without rows, or with more successes than rows
 */
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
/** A threshold beyond the scale is as one at its end. */
function clamped(threshold) {
    return Math.min(1, Math.max(0, threshold));
}


/***/ }),

/***/ 5738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ studentUncertain)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _distributions_students_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);


/**
 * An estimate whose error over its standard error follows Student's t.
 * @param df degrees of freedom; `Infinity` for the normal distribution
 * @throws RangeError unless value and standard error are finite and the standard error is positive
 */
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
        // quantile(alpha) keeps digits that quantile(1 - alpha) has lost.
        lower: (alpha) => value + quantile(alpha) * standardError,
        upper: (alpha) => value - quantile(alpha) * standardError,
        pAtMost: (threshold) => survival((value - threshold) / standardError),
        pAtLeast: (threshold) => survival((threshold - value) / standardError),
    };
}


/***/ }),

/***/ 1609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wilsonUncertain)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);

/**
 * A rate of independent rows: bounds are Wilson's, p-values those of the score test that they invert. Works at 0 and 1.
 * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
 * @throws RangeError without rows, or with more successes than rows
 */
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
        // At the ends of the scale rounding would leave a bound of 1e-18.
        lower: (alpha) => (successes === 0 ? 0 : bound(alpha, -1)),
        upper: (alpha) => (successes === rows ? 1 : bound(alpha, 1)),
        pAtMost: (threshold) => (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(score(threshold)),
        pAtLeast: (threshold) => (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(-score(threshold)),
    };
}


/***/ }),

/***/ 8057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ bartlettSum),
/* harmony export */   iu: () => (/* binding */ fixedBandwidthDf),
/* harmony export */   tp: () => (/* binding */ defaultLags)
/* harmony export */ });
/**
 * How many lags count when nothing is known of the dependence: weights up to 1.3·√T, as Lazarus, Lewis, Stock and Watson
 * recommend ("HAR Inference: Recommendations for Practice", Journal of Business and Economic Statistics 36, 2018). Newey and
 * West's rule of thumb of 1994, which is statsmodels' default, takes fewer and gives intervals of 95 % that hold in 88 % of
 * 250 dates with an autocorrelation of 0.5.
 *
 * @param reach how many dates apart rows are known to depend; Bartlett's weights are still 5/6 there
 */
function defaultLags(periods, reach = 0) {
    return Math.min(periods - 1, Math.max(Math.ceil(1.3 * Math.sqrt(periods)) - 1, 6 * reach));
}
/**
 * Degrees of freedom of Student's t for a mean over its Newey-West error: the more lags, the less sure the error itself. Its
 * 97.5 % quantiles are those of Kiefer and Vogelsang's fixed-b limit for Bartlett's weights (Econometric Theory 21, 2005,
 * table 1) to within 0.2 % up to b = (lags + 1)/periods = 0.5, the 95 % ones to within 4 % up to 0.2. Without lags, one less than the periods.
 */
function fixedBandwidthDf(periods, lags) {
    return lags === 0 ? periods - 1 : Math.min(periods - 1, (0.8 * periods) / (lags + 1) + 1);
}
/**
 * The long-run sum of squares Σu_t² + 2·Σ_l (1 - l/(L+1))·Σ_t u_t·u_(t-l) of a series with mean 0 (Newey and West,
 * Econometrica 55, 1987). Bartlett's weights keep it from being negative.
 */
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

/***/ 37:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ rowsByCode),
/* harmony export */   TB: () => (/* binding */ sumsByCode),
/* harmony export */   a3: () => (/* binding */ crossedSquares),
/* harmony export */   fT: () => (/* binding */ countsByCode),
/* harmony export */   pS: () => (/* binding */ occurringCodes)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/** The sum of a column within each code, from code 0 to the highest. */
function sumsByCode(values, codes, size = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCount */ .vs)(codes)) {
    const sums = new Float64Array(size);
    for (let i = 0; i < values.length; i++) {
        const code = codes[i];
        sums[code] = sums[code] + values[i];
    }
    return sums;
}
/** The number of rows of each code, from code 0 to the highest. */
function countsByCode(codes, size) {
    const counts = new Float64Array(size);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i];
        counts[code] = counts[code] + 1;
    }
    return counts;
}
/** How many codes have a row. */
function occurringCodes(counts) {
    return counts.reduce((occurring, count) => occurring + (count > 0 ? 1 : 0), 0);
}
/**
 * The sum of squares of the sums within each pair of codes that occurs, and the number of such pairs; in time and memory
 * proportional to the rows, however many pairs are possible.
 */
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
/** The rows in order of their code, and within a code in the order given (a counting sort). */
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

/***/ 6422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ transformed),
/* harmony export */   v: () => (/* binding */ pairedDifference)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/**
 * The difference of two metrics on the same rows, candidate less champion. What both models share of a row cancels in
 * its influence, which is what makes a paired comparison sharper than two intervals.
 *
 * Identical models give a difference with `isDegenerate`, whose standard error throws.
 *
 * @param sign -1 where less is better, so that a gain is positive
 * @param relative adds this part of the champion's size: what is no loss then, is a loss of at most that part
 * @throws RangeError when the two were not computed on the same number of rows.
 */
function pairedDifference(candidate, champion, sign = 1, relative = 0) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(candidate.influence, champion.influence);
    // Of |champion|, by the delta method.
    const part = relative * Math.sign(champion.value);
    const influence = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const [own, other] = [candidate.influence[i], champion.influence[i]];
        influence[i] = sign * (own - other) + part * other;
    }
    return { value: sign * (candidate.value - champion.value) + part * champion.value, influence };
}
/**
 * A function of a metric, by the delta method: the influence times the derivative at the estimate.
 *
 * @throws RangeError when the function or its derivative is not finite there.
 */
function transformed(estimate, transform, derivative) {
    const value = transform(estimate.value);
    const slope = derivative(estimate.value);
    if (!Number.isFinite(value) || !Number.isFinite(slope)) {
        throw new RangeError(`The transformation of ${estimate.value} is ${value} with derivative ${slope}.`);
    }
    return { value, influence: estimate.influence.map((each) => each * slope) };
}


/***/ }),

/***/ 7776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oW: () => (/* binding */ rowCount),
/* harmony export */   t9: () => (/* binding */ requireProbabilities),
/* harmony export */   tG: () => (/* binding */ requireBinary),
/* harmony export */   vs: () => (/* binding */ codeCount),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/**
 * The number of rows that all columns share, `undefined` ones aside.
 *
 * @throws RangeError when there is no row, or when the columns differ in length.
 */
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
/**
 * The sum of the weights; the number of rows when there are none.
 *
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
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
/** @throws RangeError when a label is neither 0 nor 1. */
function requireBinary(labels) {
    for (let i = 0; i < labels.length; i++) {
        if (labels[i] > 1)
            throw new RangeError(`Label ${labels[i]} of row ${i} is neither 0 nor 1.`);
    }
}
/** @throws RangeError when a probability lies outside [0, 1] or is NaN. */
function requireProbabilities(probabilities) {
    for (let i = 0; i < probabilities.length; i++) {
        const p = probabilities[i];
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`Probability ${p} of row ${i} is not within 0 and 1.`);
    }
}
/**
 * The number of codes, when every code lies within 0 and that number.
 *
 * @throws RangeError when a code is negative.
 */
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

/***/ 1327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ standardError)
/* harmony export */ });
/* unused harmony export isDegenerate */
/* harmony import */ var _bartlett_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8057);
/* harmony import */ var _code_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);



/**
 * The standard error of a metric from its influence values u, n rows:
 *
 * - independent rows: Σu² / (n(n-1)), df = n - 1;
 * - strata: Σ_h n_h·s_h² / n², df = n - H. By class, for the AUC, this is exactly DeLong's variance;
 * - clusters: G/(G-1)·Σ_g (Σ_g u)² / n², df = G - 1: statsmodels `cov_type='cluster'` for a mean (CR1);
 * - dates: the sums by date, with Bartlett's weights over `lags`, T/(T-1): for one row a date statsmodels
 *   `cov_type='HAC', use_correction=True` for a mean, for more of them Driscoll and Kraay (1998), with the df of
 *   `fixedBandwidthDf`. The dates are those that occur, taken as equally spaced;
 * - clusters and dates: the variances of both less that of their crossing (Cameron, Gelbach, Miller 2011; Thompson
 *   2011), with Satterthwaite's df of the sum of both (Biometrics Bulletin 2, 1946), at most min(G, T) - 1. As that
 *   difference may be too small by chance, and even negative, it is never less than the larger of both.
 *
 * @throws RangeError for fewer than two rows, clusters, dates, or rows of a stratum; for strata together with clusters
 *   or dates; and for a variance of 0, of which no interval can be made.
 */
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
/** Less is rounding. */
const NO_VARIANCE = 1e-24;
/** Whether all rows contribute the same, up to rounding: the variance is 0, as of identical models. */
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
/** Degrees of freedom of a sum of independent variances. */
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

/***/ 8472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ UndefinedRow)
/* harmony export */ });
/** A statistic is undefined on account of one row. Whoever knows what the row is called can say it by that name. */
class UndefinedRow extends RangeError {
    /** From 0. */
    row;
    /** The whole sentence, with a name for the row. */
    says;
    constructor(row, says) {
        super(says(`row ${row}`));
        this.row = row;
        this.says = says;
    }
}


/***/ }),

/***/ 8888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7776);
/* harmony import */ var _undefined_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8472);


/**
 * The weighted mean Σ w·x / Σ w of one value a row, with influence n·w·(x - mean) / Σ w.
 *
 * `weights` have the meaning of scikit-learn's `sample_weight`: a row of weight 2 counts as the row twice.
 *
 * @throws RangeError for no rows, columns of different length, bad weights, or a value that is not finite.
 */
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

/***/ 6359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ minimumTrackRecordLength),
/* harmony export */   ES: () => (/* binding */ deflatedSharpeRatio),
/* harmony export */   IM: () => (/* binding */ probabilisticSharpeRatio),
/* harmony export */   qh: () => (/* binding */ expectedMaximumSharpe)
/* harmony export */ });
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);

/**
 * The probabilistic Sharpe ratio: the probability that the true Sharpe ratio is above `benchmark`, given the one observed,
 * Φ[(SR - SR*)√(T-1) / √(1 - γ₃SR + (γ₄-1)/4·SR²)] (Bailey and López de Prado, Journal of Risk 15(2), 2012). γ₄ is the
 * kurtosis and not its excess; with the excess it would be too sure.
 *
 * @param benchmark per period as well
 * @throws RangeError for fewer than two periods, a value that is not finite, a kurtosis below 1, or moments that no returns have
 */
function probabilisticSharpeRatio(record, benchmark = 0) {
    const { sharpe, observations } = record;
    if (!Number.isFinite(benchmark))
        throw new RangeError(`The benchmark is ${benchmark}.`);
    const spread = Math.sqrt(varianceFactor(record));
    return (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(((sharpe - benchmark) * Math.sqrt(observations - 1)) / spread);
}
/**
 * The Sharpe ratio that the best of `trials` worthless strategies may be expected to reach, by luck: √V·((1-γ)Φ⁻¹(1-1/N) +
 * γΦ⁻¹(1-1/(Ne))), γ Euler's constant (Bailey and López de Prado, Journal of Portfolio Management 40(5), 2014). 0 of one trial.
 *
 * @param variance of the Sharpe ratios of the trials, per period
 * @throws RangeError when `trials` is below 1, or the variance negative or not finite
 */
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
/**
 * The deflated Sharpe ratio: the probability that the true Sharpe ratio is above 0, when the strategy is the best of `trials`
 * that were tried; {@link probabilisticSharpeRatio} against {@link expectedMaximumSharpe}.
 *
 * @throws RangeError as both
 */
function deflatedSharpeRatio(record, trials, variance) {
    return probabilisticSharpeRatio(record, expectedMaximumSharpe(trials, variance));
}
/**
 * The periods that it takes until a Sharpe ratio like this one is above `benchmark` with the given confidence:
 * 1 + (1 - γ₃SR + (γ₄-1)/4·SR²)·(z/(SR - SR*))² (Bailey and López de Prado 2012). Infinity when it is not above it.
 *
 * @throws RangeError as {@link probabilisticSharpeRatio}, or for a confidence outside 0.5 to 1
 */
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

/***/ 3092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ returnMoments)
/* harmony export */ });
/**
 * The moments of returns, a period each: SciPy's `skew(r)` and `kurtosis(r, fisher=False)`.
 *
 * @throws RangeError for fewer than two returns, one that is not finite, or returns that do not vary
 */
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

/***/ 7781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createRandom),
  D: () => (/* binding */ randomState)
});

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(1058);
;// CONCATENATED MODULE: ./lib/shared/statistics/random/splitmix.js
const MASK = (1n << 64n) - 1n;
const GAMMA = 0x9e3779b97f4a7c15n;
/** The mixing function of SplitMix64, a bijection of 64-bit words (Steele, Lea and Flood, OOPSLA 2014). */
function mix64(word) {
    let z = word & MASK;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
}
/** Output number `index`, from 0, of SplitMix64 started at `seed`. */
function splitmix64(seed, index) {
    return mix64(seed + BigInt(index + 1) * GAMMA);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/random/xoshiro.js
/**
 * xoshiro128** 1.1: 32-bit words of period 2¹²⁸ - 1 (Blackman and Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM TOMS 47, 2021).
 *
 * @param state four words, not all zero
 */
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



/**
 * xoshiro128**, seeded by SplitMix64.
 *
 * @param seed a whole number, 0 or more
 * @param stream one of many independent sequences of the same seed, such as the number of a bootstrap replicate
 * @throws RangeError unless both are safe whole numbers, 0 or more
 */
function createRandom(seed, stream = 0) {
    const uint32 = xoshiro128StarStar(randomState(seed, stream));
    // 53 bits of two words: 27 high ones and 26 low ones.
    const bits = () => (uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6);
    return {
        uint32,
        uniform: () => bits() * 2 ** -53,
        // Half a step up, so that neither 0 nor 1 is reached.
        normal: () => (0,normal/* normalQuantile */.Zl)((bits() + 0.5) * 2 ** -53),
    };
}
/**
 * The four words that xoshiro128** starts from, for what draws without `createRandom`, millions at a time.
 * @throws RangeError as `createRandom`
 */
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

/***/ 5802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ kolmogorovSmirnov)
/* harmony export */ });
/* harmony import */ var _distributions_kolmogorov_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9718);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);


/**
 * The two-sample Kolmogorov-Smirnov test. The statistic is that of `scipy.stats.ks_2samp`. SciPy's `method="asymp"`
 * corrects √(nm/(n+m)) no further either, but takes the exact finite-sample law of one sample with round(nm/(n+m)) rows.
 * @throws RangeError when a sample is empty or a value is NaN
 */
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
        // Whole numbers until the end, so that equal distances are equal.
        greatest = Math.max(greatest, Math.abs(i * b.length - j * a.length));
    }
    return greatest / (a.length * b.length);
}


/***/ }),

/***/ 6342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ rankByScore),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   OD: () => (/* binding */ isLastOfTie),
/* harmony export */   ep: () => (/* binding */ isPositive),
/* harmony export */   ys: () => (/* binding */ classTotals)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7776);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);


/** Set where the next code has another score, or where there is none: only here is a threshold. */
const LAST_OF_TIE = 1 << 30;
const ROW = LAST_OF_TIE - 1;
/** The sign: one comparison tells the class. */
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
/**
 * Ranks the rows by score. Equal scores stay together, -0 equals 0, and infinite scores are the highest and the lowest.
 * @param labels 0 or 1 a row
 * @param scores higher where the model holds 1 for more likely
 * @throws RangeError when the lengths differ, there are no rows or more than 2^30, a label is neither 0 nor 1, a score is
 *   NaN, or one of the classes has no row
 */
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
/** @throws RangeError when a label is neither 0 nor 1, or one of the classes has no row */
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
/**
 * @param weights 0 or more a row; 1 each when there are none
 * @throws RangeError when the lengths differ, a weight is negative or not finite, or a class weighs nothing
 */
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

/***/ 7910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sortAscending),
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7307);

// A double is sorted by six digits, the lowest first (Knuth, TAOCP 3, 5.2.5). At 10 M numbers that takes a quarter of the
// time of a comparison sort: the counters of 11 bits stay in the first-level cache, and no branch is guessed wrong.
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
/** The highest digit of a word has the 10 bits that are left of 32; the sign is its highest bit. */
const SIGN = 1 << 9;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];
/** Where the low half of a double lies in a view of 32-bit words. */
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
/**
 * A sorted copy, ascending. -0 and 0 are the same number and come out as 0.
 * @throws RangeError when a value is NaN
 */
function sortAscending(values) {
    return radixSort(copyOf(values), undefined).values;
}
/**
 * The rows in ascending order of their values, as NumPy's `argsort`. Equal values come in an order that depends on
 * nothing but the input.
 * @throws RangeError when a value is NaN
 */
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
        copy[i] = value + 0; // -0 + 0 is 0.
    }
    return copy;
}
/** Sorts `values`, and `rows` with them; both become scratch space. */
function radixSort(values, rows) {
    const spare = { values: new Float64Array(values.length), order: new Uint32Array(rows?.length ?? 0) };
    const counts = digitCounts(values);
    // The two lowest digits are the last 22 bits of 53: hardly ever do they decide, and then among neighbours.
    const [sorted, scratch] = passes({ values, order: rows ?? new Uint32Array(0) }, spare, counts.slice(), 2);
    return settled(sorted) ? sorted : passes(sorted, scratch, counts, 0)[0];
}
/** A stable sort by the digits from `first` on. @returns what is sorted, and what is free */
function passes(from, to, counts, first) {
    for (let pass = first; pass < 6; pass++) {
        const places = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
        const isLast = pass === 5;
        const onlyDigit = places.indexOf(from.values.length);
        // All values share this digit, so nothing moves; but negative ones lie in the order of their magnitudes until the end.
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
/**
 * Puts neighbours right by insertion, equal values left in their order. Gives up, all values still there, when more is
 * out of order than neighbours are: then the lowest digits do matter.
 */
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
/** How often each digit occurs, for all passes in one reading. */
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
/** Counts become the place of the first value of each digit. */
function plainPlaces(counts) {
    let place = 0;
    for (let digit = 0; digit < BUCKETS; digit++) {
        const count = counts[digit];
        counts[digit] = place;
        place += count;
    }
}
/** Negative digits come first, the greatest magnitude before all; theirs is the place behind their last value. */
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
/** Moves each value to the place of its digit; digits of `signed` and above are filled from behind, which turns them round. */
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

/***/ 4572:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ spearman)
});

// EXTERNAL MODULE: ./lib/shared/statistics/ranking/sort.js
var sort = __webpack_require__(7910);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/midranks.js

/**
 * The rank of each value, from 1; equal values share the mean of their ranks, as `scipy.stats.rankdata` does by default.
 * @throws RangeError when a value is NaN
 */
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

/**
 * Spearman's rank correlation of paired values: Pearson's correlation of their midranks, as `scipy.stats.spearmanr`.
 * @throws RangeError when the lengths differ, there are fewer than 2 pairs, a value is NaN or one side is constant
 */
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
    // Each root by itself: the product of the sums overflows nothing, but is not a square where the correlation is 1.
    return Math.max(-1, Math.min(1, ofBoth / (Math.sqrt(ofA) * Math.sqrt(ofB))));
}


/***/ }),

/***/ 5178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ forEachTie),
/* harmony export */   G: () => (/* binding */ setInfluence)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6342);

/**
 * Visits the distinct scores, highest first.
 * @param visit told what the rows of class 1 and of class 0 at this score weigh, and which codes they are: `start` up to
 *   but not including `end`
 */
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
/**
 * The influence values of a statistic from its derivatives by the weight of each row: n times the row's own weight times
 * the derivative.
 * @param of the derivatives for a row of class 1 and of class 0 among the codes from `start` up to `end`
 */
function setInfluence(influence, { codes }, weights, [start, end], [ofPositive, ofNegative]) {
    for (let i = start; i < end; i++) {
        const code = codes[i];
        const row = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(code);
        const weight = weights === undefined ? 1 : weights[row];
        influence[row] = codes.length * weight * ((0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .isPositive */ .ep)(code) ? ofPositive : ofNegative);
    }
}


/***/ }),

/***/ 8293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ summariseCoefficients),
/* harmony export */   f: () => (/* binding */ informationCoefficients)
/* harmony export */ });
/* harmony import */ var _distributions_students_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7776);
/* harmony import */ var _influence_standard_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1327);
/* harmony import */ var _influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);
/* harmony import */ var _ranking_spearman_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4572);
/* harmony import */ var _rows_by_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4980);






/**
 * The information coefficients of a signal: its correlation, across the names of each date, with the returns that followed
 * (Grinold and Kahn, Active Portfolio Management, chapter 6).
 *
 * @param dates the date of each row, codes from 0 in order of time; dates without rows are passed over
 * @throws RangeError for no rows, columns of different length, a value that is not finite, or a negative code
 */
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
/** Pearson's correlation of two columns that vary; scaled by their largest deviation, so that no square underflows. */
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
/**
 * The mean information coefficient and its Newey-West t: returns over overlapping horizons make neighbouring dates depend on
 * each other, so give at least six times the horizon less one as `lags`.
 *
 * @param lags in dates; see `defaultLags` for what is taken when it is not said
 * @throws RangeError for fewer than two coefficients, or coefficients that do not vary
 */
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

/***/ 4980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rowsByDate)
/* harmony export */ });
/* harmony import */ var _influence_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);

/**
 * The rows of each date, dates in order of their codes: those of date d are `order[starts[d]]` to `order[starts[d + 1]] - 1`,
 * in the order of the rows.
 *
 * @throws RangeError when a code is negative
 */
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

/***/ 2955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LEAST_ROWS_TO_PASS),
/* harmony export */   T: () => (/* binding */ REGULATORY_DAYS)
/* harmony export */ });
/**
 * Fewer rows than this pass nothing, whatever they show: the spread of a handful is no measure of the spread of the rest, and
 * rare errors are not in it. As many as a group of `fairness` needs. A rule may state its own `min_rows`.
 */
const LEAST_ROWS_TO_PASS = 30;
/** The days that regulations judge a risk model by; a zone or a count of fewer is another one. */
const REGULATORY_DAYS = 250;


/***/ }),

/***/ 501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   h: () => (/* binding */ groupValue)
/* harmony export */ });
/** What rows without a value are called where rows are grouped: by slices, grades, bands of age, categories. */
const MISSING = '(missing)';
/**
 * The group of a row, as SQL over a text that may be NULL. A value that is itself the text `(missing)` is put in quotes, and so
 * is one that already has them: no two groups have one name.
 */
function groupValue(text) {
    const quoted = `regexp_full_match(${text}, '"*\\(missing\\)"*')`;
    return `CASE WHEN ${text} IS NULL THEN '${MISSING}' WHEN ${quoted} THEN '"' || ${text} || '"' ELSE ${text} END`;
}
/**
 * The place of each value in the order in which people expect them: numbers by size, and so texts that are one prefix with a
 * whole number, as `G2` before `G10`; other texts by their letters. Rows without a value stand last.
 */
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
    // `1` and `01` are two texts of one size.
    return bySize !== 0 ? bySize : a < b ? -1 : a > b ? 1 : 0;
}
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NUMBERED = /^(.*?)(\d+)$/s;
/** The number in each value; `undefined` where not all of them are numbers of one kind. */
function sizesOf(values) {
    if (values.every((value) => NUMBER.test(value)))
        return new Map(values.map((value) => [value, Number(value)]));
    const parts = values.map((value) => NUMBERED.exec(value));
    if (parts.some((part) => part === null || part[1] !== parts[0]?.[1]))
        return undefined;
    return new Map(parts.map((part) => [part?.[0] ?? '', Number(part?.[2])]));
}


/***/ }),

/***/ 5264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The rows with these numbers. */
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
/** Without the properties that are undefined. */
function defined(all) {
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ missingValues),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hl: () => (/* binding */ cutsIntoMore)
/* harmony export */ });
/* harmony import */ var _group_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);

/** Every part that the columns cut the rows into, in the order of the columns' values. */
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
/** Declared values that no row has. */
function missingValues({ by, values = [] }, data) {
    const [column] = by;
    const present = new Set(data.groups.get(column?.name ?? '')?.values ?? []);
    return values.filter((value) => !present.has(value));
}
/** Codes are kept below this, so that there is room for all of them. */
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
/** Numbers the codes that occur from 0 upwards, in place. */
function compact(codes) {
    const seen = new Map();
    for (let row = 0; row < codes.length; row++) {
        const code = seen.get(codes[row]) ?? seen.size;
        seen.set(codes[row], code);
        codes[row] = code;
    }
    return seen.size;
}
/** All rows of a part have the same values. */
function keyOf(by, columns, row) {
    return columns.map(({ codes, values }, index) => `${by[index]}=${values[codes[row]]}`).join(', ');
}
/** Whether the columns cut the rows into more parts than `most`. */
function cutsIntoMore(columns, most) {
    const seen = new Set();
    const rows = columns[0]?.codes.length ?? 0;
    for (let row = 0; row < rows && seen.size <= most; row++) {
        seen.add(columns.reduce((code, { codes, values }) => code * values.length + codes[row], 0));
    }
    return seen.size > most;
}


/***/ }),

/***/ 34:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ aboutRows),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/** A measured value as a person reads it: four significant digits, more where it is close to 1, no `e-05` for what is merely small. */
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
/** A part of one as a percentage, to six digits: `0.975` → `97.5 %`. */
function formatPercent(part) {
    return `${Number((part * 100).toPrecision(6))} %`;
}
/** How many rows it takes, in two digits: no more of it is known. `41,000` */
function aboutRows(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return `about ${(Math.ceil(rows / unit) * unit).toLocaleString('en')}`;
}
function trimZeros(text) {
    return text.includes('.') ? text.replace(/0+($|e)/, '$1').replace(/\.($|e)/, '$1') : text;
}


/***/ }),

/***/ 5650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ measureOverDates),
/* harmony export */   e: () => (/* binding */ LAGS_OPTION)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(131);
/* harmony import */ var _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2955);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308);



const LAGS_OPTION = {
    lags: {
        kind: 'integer',
        min: 0,
        max: 1000,
        doc: 'Over how many dates errors are taken to depend on each other; of returns over h overlapping dates, 6·(h - 1) at least, since weights fall with the lag. Default: by the number of dates, so that intervals hold as often as they say.',
    },
};
/**
 * An estimate over dates with Newey and West's standard error, and the paired comparison where the rule asks for one.
 * @param of the estimate of one model; of both on what they share, in the same rows
 * @throws RangeError as the estimate does, or when it has no variance to go by
 */
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
/** Many names of a few dates, or the last few of many days, are few all the same. */
function needingDates(measured, ...estimates) {
    if (measured.kind !== 'estimate')
        return measured;
    const have = Math.min(...estimates.map(({ dates }) => (0,_statistics_bootstrap_units_js__WEBPACK_IMPORTED_MODULE_1__/* .dateCount */ .cL)(dates)));
    return { ...measured, needed: { have, least: _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_ROWS_TO_PASS */ .I, of: 'dates', source: '' } };
}


/***/ }),

/***/ 5904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ CUT_OPTION),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   fd: () => (/* binding */ decidedClasses),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2735);


/** The option that turns scores into decisions. */
const CUT_OPTION = {
    cut: {
        kind: 'number',
        doc: 'Scores of at least this are decided as 1.',
        tasks: ['binary', 'probability_of_default'],
        default: 0.5,
    },
};
/** The confusion matrix of a model's decisions. */
function decisions(rows, model, options) {
    const { binaryLabel, classLabel, classes = [], weight } = rows;
    if (binaryLabel !== undefined)
        return (0,_statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrixAtCut */ .BW)(binaryLabel, model.score, (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)(options, 'cut', 0.5), weight);
    const matrix = (0,_statistics_classification_confusion_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrix */ .gM)(classLabel, decidedClasses(model, rows.rows), classes.length, weight);
    return { ...matrix, names: classes };
}
/** Of several classes: the one that is predicted, or else the most probable; the first of several that are. */
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
/** Whether a cell of the matrix holds rows that are decided right: on the diagonal are the multiples of K + 1. */
function isRight(cell, { classes }) {
    return cell % (classes + 1) === 0;
}
/** The counts behind a share of rows; none where rows have weights, of which a share has another variance. */
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
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9053);
/* harmony import */ var _statistics_influence_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8888);
/* harmony import */ var _statistics_signals_information_coefficient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8293);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1776);
/* harmony import */ var _dated_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2735);
/* harmony import */ var _too_few_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3398);







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
/** The coefficients of a signal with what followed, one a date. */
function coefficientsOf(series, method, minimumNames = LEAST_NAMES) {
    return (0,_statistics_signals_information_coefficient_js__WEBPACK_IMPORTED_MODULE_1__/* .informationCoefficients */ .f)((0,_returns_series_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .u)(series, 'signal'), (0,_returns_series_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .u)(series, 'outcome'), series.date, {
        method,
        minimumNames,
    });
}
/** The mean coefficient over dates; of two signals, on the dates that both have one. */
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
var report_text = __webpack_require__(9053);
// EXTERNAL MODULE: ./lib/shared/statistics/bootstrap/units.js
var units = __webpack_require__(131);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(1058);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/level-at.js

/** The smallest level from which a bound lies beyond the threshold: it does so the more easily, the higher the level. */
function levelAt(isBeyond) {
    // In normal deviates, where levels are evenly told apart down to the smallest.
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

/**
 * How much more `times` the one is than the other, from the bounds of each at half the level (Bonferroni): they hold whatever
 * the dependence of both, and are wide.
 *
 * @param times above 0
 */
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

/** Enough doublings to reach any world. */
const STEPS = 60;
/** Worlds that are nearer to each other are one. */
const NEAR = 1e-12;
/**
 * An estimate whose bounds invert a test: the lower bound is the true value with which chance makes so large an estimate in just
 * alpha of cases, the upper one that with which it makes so small a one. Where even the least value may well make so large an
 * estimate, that is the lower bound. No bound is on the wrong side of the value that is reported.
 */
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
/** Where an increasing function is 0, or `first` when it is above 0 already there. */
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

/** E|X| of X ~ N(gap, 1), the mean of a folded normal. */
function foldedMean(gap) {
    return 2 * (0,normal/* normalPdf */.E7)(gap) + gap * (2 * (0,normal/* normalCdf */.vr)(gap) - 1);
}
/** The size of an observed gap less what chance adds to it: 2·|gap| - E|N(gap, 1)|, all in units of the gap's spread. */
function debiasedGap(gap) {
    return 2 * Math.abs(gap) - foldedMean(gap);
}
const STEP = 0.05;
/** From here on a gap is hardly ever folded: its size is normal. */
const FAR = 8;
let table;
/** Moments of the debiased size of an observed gap N(gap, 1), linear between those of a table of integrals. */
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
/** By the trapezoid rule, which is exact to four digits and more here, the kink at 0 included. */
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


/**
 * The correlation of two debiased sums of gaps over the same rows, with the gaps as they most likely are: two bins err together
 * as far as they share rows, and their sizes as far as they follow the gaps, by the slope of the mean size (delta method).
 * What is left, the fold of gaps that may have either sign, is taken as uncorrelated: of models that hardly differ it is not,
 * and their comparison is less sure than it could be.
 */
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
/** The mean size of a gap x is 2·E|N(x, 1)| - E|N(x, 2)|. */
function expanded({ share, spread, likely }) {
    const x = likely / spread;
    const slope = 2 * (2 * (0,normal/* normalCdf */.vr)(x) - 1) - (2 * (0,normal/* normalCdf */.vr)(x / Math.SQRT2) - 1);
    return { scale: share * spread, slope, variance: momentsOfDebiased(x).variance };
}
function varianceOf(parts) {
    return parts.reduce((sum, { scale, variance }) => sum + scale ** 2 * variance, 0);
}
/** How many rows each bin of the one shares with each bin of the other. */
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
var beta = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/rare-events.js

/** With fewer rows of a kind the counts of bins are too small to be taken as normal; as for a rate. */
const ENOUGH = 100;
/** Whether rows of the kind that was held for less likely are so rare that their number has to be taken as a count. */
function isRare({ rows, unlikely }) {
    return Math.min(unlikely, rows - unlikely) < ENOUGH;
}
/**
 * A calibration error that is never said to be less than the number of all unlikely rows allows: whatever its bins, it is at least
 * the distance of the mean of what was predicted of these rows from their rate, which has exact bounds (Clopper and Pearson, Biometrika 26, 1934). A model that predicts too few of
 * rare events, and saw still fewer by chance, would pass too often without.
 */
function allowingForRareEvents(of, { rows, unlikely: events, meanPredicted }) {
    const [highest, lowest] = [events >= rows, events <= 0];
    /** So few events, or so many, when the rate is this one; there is none beyond 0 and 1. */
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

/** The sum of the sizes of gaps, each by its share and without what chance adds to it. */
function debiasedSum(gaps) {
    return gaps.reduce((sum, { share, gap, spread }) => sum + share * spread * debiasedGap(gap / spread), 0);
}
/** The true sum when each gap is the likely one, further away from 0 by so many spreads, or nearer, but never beyond. */
function sumWith(gaps, further) {
    return gaps.reduce((sum, gap) => sum + gap.share * gap.spread * sizeWith(gap, further), 0);
}
/** Moments of `debiasedSum` then. */
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
/** How much further from 0 the gaps are when there are none at all: less than 0. */
function vanishing(gaps) {
    return -Math.max(...gaps.map(({ likely, spread }) => Math.abs(likely) / spread));
}
/** The size of a gap in spreads. */
function sizeWith({ likely, spread }, further) {
    return Math.max(0, Math.abs(likely) / spread + further);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-error-bounds.js





const METHOD = 'test of the debiased error, inverted';
/**
 * A calibration error, Σ share·|true gap| over bins, with bounds that invert a test by its debiased estimate, whose mean, variance
 * and skewness follow from the true gaps.
 *
 * An error does not say which gaps make it up. They are taken as they most likely are, all nearer to 0 or all further away
 * by the same number of spreads: those that are least sure vanish first, as they do from the most likely gaps of a given sum.
 * Nuisance parameters that follow the tested one: Chuang and Lai, "Hybrid Resampling Methods for Confidence Intervals",
 * Statistica Sinica 10, 2000.
 *
 * @throws RangeError without gaps, or when a spread is not positive
 */
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
/**
 * How much less a candidate's calibration error is than a champion's, plus a part of the champion's, in the same way: while the gaps
 * of the one come nearer to 0, those of the other go away from it. Where events are rare, from the bounds of each.
 *
 * @throws RangeError as `calibrationErrorUncertain`
 */
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
/**
 * The normal deviate of a number that is skewed as a gamma variable: Wilson and Hilferty, "The Distribution of Chi-Square",
 * PNAS 17, 1931.
 */
function deviate(x, { mean, variance, third }) {
    const z = (x - mean) / Math.sqrt(variance);
    const skewness = third / variance ** 1.5;
    if (Math.abs(skewness) < 1e-6)
        return z;
    return ((Math.cbrt(1 + (z * skewness) / 2) - 1 + skewness ** 2 / 36) * 6) / skewness;
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/student.js
var student = __webpack_require__(5738);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/fisher.js

/**
 * A correlation, or another number between -1 and 1, with its interval found on Fisher's scale z = artanh(r) (delta
 * method), so that no bound leaves (-1, 1): Fisher, "On the 'Probable Error' of a Coefficient of Correlation", Metron 1,
 * 1921. For a Gini coefficient, 2·AUC - 1, that is half the logit of the AUC, so that both have the same bounds.
 * @param standardError on the scale of `value`
 * @throws RangeError unless -1 < value < 1 and the standard error is positive
 */
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
/** Thresholds outside of [-1, 1] lie beyond every bound. */
function artanh(r) {
    return Math.atanh(Math.min(1, Math.max(-1, r)));
}

// EXTERNAL MODULE: ./lib/shared/statistics/inference/logit.js
var logit = __webpack_require__(1942);
// EXTERNAL MODULE: ./lib/shared/statistics/inference/wilson.js
var wilson = __webpack_require__(1609);
;// CONCATENATED MODULE: ./lib/shared/statistics/inference/mean-of-rates.js


/**
 * The mean of rates of different rows, as balanced accuracy is one of recalls, from Wilson's bounds of each: the bound of the
 * mean is as far from it as the root of the squares of their distances (Zou and Donner, "Construction of Confidence Limits
 * about Effect Measures", Statistics in Medicine 27, 2008). A rate of 0 or 1 is not taken for certain, as its variance would.
 *
 * @throws RangeError without rates, or as `wilsonUncertain`
 */
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
var rate = __webpack_require__(4535);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/paired-difference.js
var paired_difference = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/standard-error.js
var standard_error = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(2735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/measure.js











/**
 * A smooth metric of candidate and champion, with intervals from its influence values: row by row what one model gains
 * over the other, so that what both share of a row cancels.
 * @param horizon of a forecast, in dates: errors are correlated over one less
 * @throws RangeError when the rows do not define the metric, or have no variance to go by
 */
function measureSmooth(metric, rows, rule, horizon) {
    const design = designOf(metric, rows, horizon);
    const own = metric.estimate(rows, rows.candidate, rule.options);
    const about = { better: (0,metrics_metric/* betterOf */.Kd)(metric, rule.options), scale: metric.scale };
    if (rows.champion === undefined || rule.vsChampion === undefined)
        return measureEstimate(about, own, design);
    const other = metric.estimate(rows, rows.champion, rule.options);
    return measureEstimate(about, own, design, { candidate: own, champion: other, design });
}
/**
 * An estimate with its interval, and with its comparison where there is something to compare with.
 * @param pair the same estimate on the rows that both models have
 * @throws RangeError when there is no variance to go by
 */
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
/**
 * How the rows depend on each other: by cluster and time where the gate names them.
 * @throws RangeError when forecasts reach over all the dates there are, so that none is independent of another
 */
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
/** The gaps of a calibration error, which bound it where rows are independent. */
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

/***/ 2735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ betterOf),
/* harmony export */   Ry: () => (/* binding */ BETTER_OPTION),
/* harmony export */   X8: () => (/* binding */ sensibleBounds),
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   vS: () => (/* binding */ boundsTaken)
/* harmony export */ });
/** The option by which a rule says what is good of a metric that cannot know: of an expression, or of a logged number. */
const BETTER_OPTION = {
    better: {
        kind: 'choice',
        values: ['higher', 'lower'],
        doc: 'What is good. A comparison with the champion needs it.',
    },
};
/** What is good: as the metric has it, or as the rule says where the metric cannot know. */
function betterOf({ better }, options) {
    if (better !== 'neither')
        return better;
    return options.better === 'higher' || options.better === 'lower' ? options.better : 'neither';
}
/** The bounds that a rule may state of the metric, whatever they would let through. */
function boundsTaken({ gives, comparable, alsoTakes = [] }) {
    if (gives === 'test')
        return ['alpha', ...alsoTakes];
    if (gives === 'zone')
        return ['worst', ...alsoTakes];
    return ['at_least', 'at_most', 'between', ...(comparable ? ['vs_champion'] : [])];
}
/** Those of them that let the better models through. */
function sensibleBounds(spec) {
    const senseless = { higher: 'at_most', lower: 'at_least', neither: undefined }[spec.better];
    return spec.gives === 'estimate' || spec.gives === 'exact'
        ? boundsTaken(spec).filter((field) => field !== senseless)
        : boundsTaken(spec);
}
/** An option that the rule states, or its default. */
function numberOption(options, name, fallback) {
    const value = options[name];
    return typeof value === 'number' ? value : fallback;
}


/***/ }),

/***/ 860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rankingStepsOf),
/* harmony export */   q: () => (/* binding */ rankingOf)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_ranking_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _statistics_ranking_ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);


/** Sorting costs more than what follows from it: the metrics of a ranking share it, for as long as the scores are held. */
const known = new WeakMap();
/** @throws RangeError as `rankByScore` does */
function rankingOf(rows, model) {
    return lookUp(rows, model).ranking;
}
/**
 * The ranking laid out for replicates; the same object each time, so that it is replicated once.
 * @throws RangeError as `rankByScore` does, and for bad weights
 */
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

/***/ 6972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allMetrics: () => (/* binding */ allMetrics),
  H: () => (/* binding */ predictionMetrics),
  a: () => (/* binding */ returnMetrics)
});

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/cell-metric.js
/**
 * The estimate of a metric of the counts, by the delta method: a row's influence is n times its weight times the
 * derivative by its cell. Ratios of counts do not change when all counts do by one factor, so that the influence values
 * have mean 0 (Euler's theorem).
 */
function cellEstimate(matrix, { value, gradient }) {
    const { rows, cells, weights } = matrix;
    const influence = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        influence[i] = rows * weight * gradient[cells[i]];
    }
    return { value, influence };
}
/** The derivative by each cell, given a function of the cell's actual and predicted class. */
function gradientBy(classes, derivative) {
    const gradient = new Float64Array(classes * classes);
    for (let i = 0; i < classes; i++) {
        for (let j = 0; j < classes; j++)
            gradient[i * classes + j] = derivative(i, j);
    }
    return gradient;
}

// EXTERNAL MODULE: ./lib/shared/statistics/classification/confusion-matrix.js
var confusion_matrix = __webpack_require__(9750);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/accuracy.js


/** scikit-learn's `accuracy_score`: the share of rows given their class. */
function accuracyScore(matrix) {
    const { classes, totalWeight } = matrix;
    const value = correctOf(matrix) / totalWeight;
    const gradient = gradientBy(classes, (i, j) => ((i === j ? 1 : 0) - value) / totalWeight);
    return cellEstimate(matrix, { value, gradient });
}
/**
 * scikit-learn's `balanced_accuracy_score`: the mean recall of the classes that occur.
 *
 * @throws RangeError when only one class occurs.
 */
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
/** The weight of the rows that were given their class. */
function correctOf({ classes, counts }) {
    let correct = 0;
    for (let k = 0; k < classes; k++)
        correct += counts[k * classes + k];
    return correct;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/decisions.js
var decisions = __webpack_require__(5904);
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
var ranking_statistics = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ranking.js
var ranking_ranking = __webpack_require__(6342);
// EXTERNAL MODULE: ./lib/shared/statistics/ranking/ties.js
var ties = __webpack_require__(5178);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/average-precision.js


/**
 * Average precision: the precision at each threshold, weighted by the recall that it adds, without interpolation. The
 * number of `sklearn.metrics.average_precision_score`, which MLflow logs as `precision_recall_auc`.
 *
 * The influence values are its derivatives by the weight of each row. Let t and f be what both classes weigh at and above
 * a threshold, g the gain in t there, P what class 1 weighs, and each sum run over the thresholds at and below the row's
 * own score. A row of class 1 has (precision - average + Σ g·f / (t+f)²) / P, one of class 0 has -Σ g·t / (t+f)² / P.
 * @throws RangeError for bad weights
 */
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
var rankings = __webpack_require__(860);
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
var influence_rows = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/weighted-mean.js
var weighted_mean = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/brier-score.js


/**
 * scikit-learn's `brier_score_loss`: the mean of (p - y)².
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], or bad
 *   weights.
 */
function brierScoreLoss(labels, probabilities, weights) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, probabilities, weights);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    const losses = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        losses[i] = (probabilities[i] - labels[i]) ** 2;
    return (0,weighted_mean/* weightedMean */.h)(losses, weights);
}
/**
 * scikit-learn's `brier_score_loss` of K classes coded 0 to K - 1, as Brier has it: the mean of the sum over the classes
 * of (p - y)², between 0 and 2.
 *
 * @throws RangeError as `brierScoreLoss`, and when a row's class has no column of probabilities.
 */
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
/** What a binary model says; `undefined` for several classes. */
function binaryOutputs({ binaryLabel }, { score }) {
    return binaryLabel === undefined || score === undefined ? undefined : { labels: binaryLabel, scores: score };
}
/** The same for a metric of binary tasks alone, which the reader of the gate file sees to. */
function requireBinaryOutputs(rows, model) {
    const outputs = binaryOutputs(rows, model);
    if (outputs === undefined)
        throw new RangeError('It takes labels of 0 and 1 and a score.');
    return outputs;
}
/**
 * The classes of the rows and what a model thinks of each.
 * @throws RangeError when the data name no probabilities, or there is a class without
 */
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
var undefined_row = __webpack_require__(8472);
;// CONCATENATED MODULE: ./lib/shared/statistics/classification/log-loss.js



/** How far sums of probabilities stored in single precision may be from 1: the root of their machine epsilon. */
const SUM_TOLERANCE = 3.5e-4;
/**
 * scikit-learn's `log_loss` of binary labels: the mean of -log p of what happened, p clipped to [ε, 1 - ε] with the
 * machine epsilon ε = 2⁻⁵². One class alone has a log loss too.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], or bad
 *   weights.
 */
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
/**
 * scikit-learn's `log_loss` of K classes coded 0 to K - 1, one column of probabilities a class.
 *
 * @throws RangeError as `logLoss`, and when the probabilities of a row do not sum to 1.
 */
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
/** A probability within [ε, 1 - ε], so that its logarithm and its logit are finite. */
function clipped(p) {
    return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, p));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/logit.js


/**
 * The log odds of each probability, clipped as the log loss clips it, so that 0 and 1 have finite ones.
 *
 * @throws RangeError when a probability lies outside [0, 1].
 */
function logits(probabilities) {
    (0,influence_rows/* requireProbabilities */.t9)(probabilities);
    return probabilities.map((each) => {
        const p = clipped(each);
        return Math.log(p) - Math.log1p(-p);
    });
}
/** 1 / (1 + e^-x). */
function expit(x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
/** log(1 + e^x) without overflow: the loss of log odds x when nothing happened, and with -x when it did. */
function softplus(x) {
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
/**
 * The rows of a calibration model: both classes, labels of 0 and 1, good weights.
 *
 * @throws RangeError when they are not.
 */
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
/**
 * `calibration_intercept`, calibration in the large: the a of logit P(y = 1) = a + logit(p), the slope held at 1; 0 for
 * a model right on average, above 0 for one that predicts too little (Van Calster et al., "Calibration: the Achilles
 * heel of predictive analytics", BMC Medicine 17, 2019). Cox's joint intercept is another number: `coxCalibration`.
 *
 * @throws RangeError for one class and for bad columns.
 */
function calibrationIntercept(labels, probabilities, weights) {
    const rows = requireBothClasses(labels, probabilities, weights);
    const x = logits(probabilities);
    let events = 0;
    for (let i = 0; i < rows; i++)
        events += (weights?.[i] ?? 1) * labels[i];
    // The expected number of events rises with the intercept: Newton's step, and halving where it leaves the bracket.
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
var domain = __webpack_require__(825);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/gamma.js
var gamma = __webpack_require__(984);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/increasing-root.js
var increasing_root = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/normal.js
var normal = __webpack_require__(1058);
;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/chi-squared.js




/**
 * P(X ≤ x) of the chi-squared distribution; 0 for negative x.
 *
 * @throws RangeError unless df > 0
 */
function chiSquaredCdf(x, df) {
    return (0,gamma/* regularizedGammaP */.qH)(df / 2, x < 0 ? 0 : x / 2);
}
/** P(X > x) of the chi-squared distribution; relative accuracy holds down to the smallest tails. */
function chiSquaredSurvival(x, df) {
    return (0,gamma/* regularizedGammaQ */.j5)(df / 2, x < 0 ? 0 : x / 2);
}
/**
 * The x with P(X ≤ x) = p; infinite at 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1 and df > 0
 */
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
    // In ln x, the logarithm of a tail is nearly straight.
    const at = (z) => {
        const x = Math.exp(z);
        const tails = (0,gamma/* gammaTails */.NO)(a, x);
        const tail = upper ? tails.upper : tails.lower;
        const error = Math.log(tail) - target;
        return { error: upper ? -error : error, slope: (a * (0,gamma/* gammaFactor */.$d)(a, x)) / tail };
    };
    // Wilson and Hilferty, PNAS 17, 1931.
    const start = a * Math.max(0.05, 1 - 1 / (9 * a) + (0,normal/* normalQuantile */.Zl)(p) / (3 * Math.sqrt(a))) ** 3;
    return 2 * Math.exp((0,increasing_root/* increasingRoot */.e)(at, Math.log(start), -800, 709));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/cox-calibration.js


const cox_calibration_MAX_STEPS = 50;
/** The step, in standard errors, at which Newton's method has arrived. */
const ARRIVED = 1e-10;
/**
 * Cox's calibration regression (Biometrika 45, 1958): logit P(y = 1) = intercept + slope·logit(p), by Newton's method.
 * The influence values are those of an M-estimator, inverse information times score, so that errors from them hold even
 * if the regression is wrong, and within clusters (the sandwich; White 1982).
 *
 * With weights the likelihood ratio is that of the weighted likelihood, which has its distribution for counts alone.
 *
 * @throws RangeError for one class, a constant probability, or labels that a probability separates, where the
 *   slope is infinite; and for bad columns.
 */
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
/**
 * `calibration_slope`: the slope of Cox's regression, 1 for a calibrated model.
 *
 * @throws RangeError as `coxCalibration`.
 */
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
        // The decrement of Newton's method is the step in units of its standard error, squared.
        if (s0 * d0 + s1 * d1 <= ARRIVED ** 2)
            return { intercept, slope, information: [i00, i01, i11] };
        for (let half = 1;; half /= 2) {
            const next = lossAt(labels, x, weights, intercept + half * d0, slope + half * d1);
            // Rounding alone may raise the loss near the end.
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
/** Labels that the probability separates, in either direction and ties at the border included, have an infinite slope. */
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



/**
 * P(X ≤ x) of the noncentral chi-squared distribution: the mixture of chi-squared distributions with df + 2j degrees of
 * freedom, j a Poisson count of mean λ/2 (Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions 2", 1995,
 * chapter 29). The counts that matter lie about the mean; the rest weighs less than 1e-16, which is the absolute accuracy.
 *
 * @param noncentrality λ; 0 gives the chi-squared distribution
 * @throws RangeError unless df > 0 and 0 ≤ λ < ∞
 */
function noncentralChiSquaredCdf(x, df, noncentrality) {
    const { mean, first, last } = countsThatMatter(df, noncentrality);
    if (x <= 0)
        return 0;
    if (mean === 0)
        return chiSquaredCdf(x, df);
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    // Downwards, so that every step adds: P(a, x) = P(a + 1, x) + xᵃe⁻ˣ/Γ(a + 1).
    let tail = chiSquaredCdf(x, df + 2 * last);
    let sum = tail * poisson(last, mean);
    for (let j = last - 1; j >= first; j--) {
        tail += (0,gamma/* gammaFactor */.$d)(df / 2 + j, x / 2);
        sum += tail * poisson(j, mean);
    }
    return Math.min(1, sum);
}
/** P(X > x) of the noncentral chi-squared distribution, with the accuracy of `noncentralChiSquaredCdf`. */
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
/** The Poisson counts of the mixture that weigh anything. */
function countsThatMatter(df, noncentrality) {
    (0,domain/* requirePositive */.z6)('df', df);
    if (!(noncentrality >= 0 && noncentrality < Number.POSITIVE_INFINITY))
        throw new RangeError(`The noncentrality is ${noncentrality}; it must be finite and 0 or more.`);
    const mean = noncentrality / 2;
    const reach = 9 * Math.sqrt(mean) + 40;
    return { mean, first: Math.max(0, Math.floor(mean - reach)), last: Math.ceil(mean + reach) };
}
/** P(N = j) of a Poisson count. */
function poisson(j, mean) {
    return j === 0 ? Math.exp(-mean) : (0,gamma/* gammaFactor */.$d)(j, mean);
}

// EXTERNAL MODULE: ./lib/shared/statistics/calibration/equal-mass-bins.js
var equal_mass_bins = __webpack_require__(6554);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-power.js





/**
 * What is true of overconfident predictions: log odds that are `slope` times those predicted, so that events which are
 * said to be rare are more frequent, and those said to be frequent are rarer (Cox, Biometrika 45, 1958).
 */
function overconfident(probabilities, slope) {
    return logits(probabilities).map((each) => expit(slope * each));
}
/**
 * The power of Spiegelhalter's two-sided test against overconfidence: under it the statistic is normal, too.
 *
 * @param scale how many times as many rows there are; likewise below
 */
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
/** The power of the test of Hosmer and Lemeshow against overconfidence: noncentral by the squares that the bins are expected to add. */
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
/** The power of the likelihood ratio of Cox's regression against overconfidence: noncentral by its expectation. */
function coxPower(probabilities, slope, level, scale = 1) {
    let expected = 0;
    for (const odds of logits(probabilities)) {
        const q = expit(slope * odds);
        // The loss of the predictions less that of the truth, of events and of the others.
        expected += 2 * (q * (softplus(-odds) - softplus(-slope * odds)));
        expected += 2 * ((1 - q) * (softplus(odds) - softplus(slope * odds)));
    }
    return noncentralPower(Math.max(0, expected) * scale, 2, level);
}
function noncentralPower(noncentrality, df, level) {
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, noncentrality);
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/beta.js
var beta = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/shared/statistics/distributions/noncentral-f.js



/**
 * P(F > f) of the noncentral F distribution: the mixture of beta distributions with numerator df1 + 2j, j a Poisson count of mean
 * λ/2 (Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions 2", 1995, chapter 30). As scipy.stats.ncf.sf.
 *
 * @param df2 of the denominator; infinite gives the noncentral chi-squared distribution at df1·f
 * @throws RangeError unless both degrees of freedom are positive and 0 ≤ λ < ∞
 */
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
var standard_error = __webpack_require__(1327);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/cox-wald.js


/**
 * Wald's test that intercept and slope of Cox's regression are 0 and 1, by the covariance of their influence values: what
 * the likelihood ratio is for independent rows that count alike, for rows with weights, of clusters or over dates.
 *
 * W = θᵀ V⁻¹ θ with θ = (intercept, slope - 1); W / 2 follows F with 2 and the design's degrees of freedom, as statsmodels
 * has it with `use_t` (Cameron and Miller, "A Practitioner's Guide to Cluster-Robust Inference", Journal of Human
 * Resources 50, 2015).
 *
 * @throws RangeError as `standardError`, and when intercept and slope vary together only
 */
function coxWaldTest({ intercept, slope }, design) {
    const { v00, v01, v11, df } = covarianceOf({ intercept, slope }, design);
    const [a, b] = [intercept.value, slope.value - 1];
    const statistic = (v11 * a * a - 2 * v01 * a * b + v00 * b * b) / (v00 * v11 - v01 * v01);
    return { statistic, df, pvalue: survivalOfF(statistic / 2, df) };
}
/**
 * The power of that test where the true intercept is 0 and the true slope another than 1, if the covariance is then as it
 * was found: the noncentral F distribution with θᵀ V⁻¹ θ.
 *
 * @param scale how many times as many rows, clusters or dates there are
 * @throws RangeError as {@link coxWaldTest}
 */
function coxWaldPower(cox, design, slope, level, scale = 1) {
    const { v00, v01, v11, df } = covarianceOf(cox, design);
    const noncentrality = (scale * v00 * (slope - 1) ** 2) / (v00 * v11 - v01 * v01);
    // The level's quantile of F with 2 degrees of freedom, from the closed form of its tail.
    const freedom = df * scale;
    const critical = freedom === Infinity ? -Math.log(level) : (freedom / 2) * Math.expm1((-2 / freedom) * Math.log(level));
    return noncentralFSurvival(critical, 2, freedom, noncentrality);
}
/** @throws RangeError as `standardError`, and when intercept and slope vary together only */
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
/** The upper tail of F with 2 and `df` degrees of freedom, which has a closed form: (1 + 2f / df)^(-df / 2). */
function survivalOfF(f, df) {
    return Math.exp((-df / 2) * Math.log1p((2 * f) / df));
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/format-value.js
var format_value = __webpack_require__(34);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/measure.js + 10 modules
var metrics_measure = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metrics_metric = __webpack_require__(2735);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js + 1 modules
var test_power = __webpack_require__(4587);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/overconfidence.js


/** Log odds are 0.8 of those predicted: a PD of 2 % stands for 4.3 %, a probability of 90 % for 85 %. */
const SLOPE = 0.8;
/** What tests of calibration must be able to find: predictions that are too extreme, which is how a model ages. */
const OVERCONFIDENCE_OPTIONS = (0,test_power/* powerOptions */.OG)({
    doc: 'The slope of the log odds that it must be able to find: at 0.8 a prediction of 2 % stands for 4.3 %, and one of 90 % for 85 %.',
    default: SLOPE,
    min: 0.1,
    max: 0.99,
});
/** The power of a test of calibration against overconfidence. */
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

/**
 * The binary matrix of each group that has a row of positive weight.
 *
 * @throws RangeError when the columns differ in length, a code is negative, or there are more than two classes.
 */
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
/** Which of the four cells a rate counts, and which of them it counts as hits. */
const RATE_CELLS = {
    selection_rate: { hits: [1, 3], of: [0, 1, 2, 3] },
    true_positive_rate: { hits: [3], of: [2, 3] },
    false_positive_rate: { hits: [1], of: [0, 1] },
};
/** A rate of the four counts, and its denominator; the rate is undefined when that is 0. */
function rateOf(counts, rate) {
    const { hits, of } = RATE_CELLS[rate];
    const size = sumOf(counts, of);
    return { rate: size > 0 ? sumOf(counts, hits) / size : undefined, size };
}
function sumOf(counts, cells) {
    return cells.reduce((sum, cell) => sum + counts[cell], 0);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/disparity.js

/**
 * Fairlearn's `demographic_parity_difference`: the highest less the lowest selection rate of the groups.
 *
 * @throws RangeError for fewer than two groups, and for bad columns.
 */
function demographicParityDifference(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'selection_rate', 'difference');
}
/**
 * Fairlearn's `demographic_parity_ratio`: the lowest over the highest selection rate of the groups.
 *
 * @throws RangeError for fewer than two groups, when nobody is selected, and for bad columns.
 */
function demographicParityRatio(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'selection_rate', 'ratio');
}
/**
 * Fairlearn's `equal_opportunity_difference`: the highest less the lowest true positive rate of the groups.
 *
 * @throws RangeError for fewer than two groups, a group without a positive row, and for bad columns.
 */
function equalOpportunityDifference(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'true_positive_rate', 'difference');
}
/**
 * Fairlearn's `equal_opportunity_ratio`: the lowest over the highest true positive rate of the groups.
 *
 * @throws RangeError as `equalOpportunityDifference`, and when every rate is 0.
 */
function equalOpportunityRatio(matrix, groups) {
    return disparity(groupCells(matrix, groups), 'true_positive_rate', 'ratio');
}
/**
 * Fairlearn's `equalized_odds_difference` (worst case): the greater of the differences in true and in false positive
 * rates.
 *
 * @throws RangeError for fewer than two groups, a group of one class, and for bad columns.
 */
function equalizedOddsDifference(matrix, groups) {
    const [first, second] = oddsDisparities(matrix, groups, 'difference');
    return second.estimate.value > first.estimate.value ? second : first;
}
/**
 * Fairlearn's `equalized_odds_ratio` (worst case): the lesser of the ratios of true and of false positive rates.
 *
 * @throws RangeError as `equalizedOddsDifference`, and when a rate is 0 in every group.
 */
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
    // The derivatives by the two rates.
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
/** The groups of the lowest and the highest rate, two of them even when all rates are the same. */
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
var report_text = __webpack_require__(9053);
// EXTERNAL MODULE: ./lib/shared/statistics/influence/code-sums.js
var code_sums = __webpack_require__(37);
;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/rate-estimates.js




/**
 * A rate of every group. Its variance is that of its influence values in the design given, and never less than Agresti and
 * Caffo's p̃(1 - p̃)/(n + 2) with p̃ = (x + 1)/(n + 2) of independent rows ("Simple and Effective Confidence Intervals for
 * Proportions and Differences of Proportions", American Statistician 54, 2000): a group in which everybody is selected, or
 * nobody, is not known without error. With weights, n is the effective number of rows, (Σw)²/Σw² (Kish, 1965).
 *
 * @throws RangeError for a group without a row in the denominator, and for bad columns
 */
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
/** `undefined` where rows are independent; the rows themselves where they share both clusters and dates. */
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
/** Agresti and Caffo's variance of a share, with a success and a failure more than there were. */
function plusFour(share, rows) {
    const moved = (share * rows + 1) / (rows + 2);
    return (moved * (1 - moved)) / (rows + 2);
}
/** Of a rate of 0 or 1 it is 0. */
function varianceOf(influence, design) {
    if (influence.every((each) => each === 0))
        return { variance: 0, df: 1 };
    const { standardError: error, df } = (0,standard_error/* standardError */.g)({ value: 0, influence }, design);
    return { variance: error * error, df };
}

// EXTERNAL MODULE: ./lib/shared/statistics/distributions/students-t.js
var students_t = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/shared/statistics/fairness/uncertain-disparity.js

/**
 * The widest difference of a rate between any two groups, or the lowest ratio, with bounds that hold for all pairs at once,
 * whichever turned out to be the widest:
 *
 * - that no pair is further apart than a threshold is shown when it is shown of every pair (intersection-union test: Berger,
 *   Technometrics 24, 1982), so that the bound on that side is the worst of all pairs;
 * - that some pair is further apart is shown by one pair at the level divided by the number of pairs (Bonferroni), since the
 *   pair was chosen after the fact.
 *
 * Pairs are compared by Student's t on r₁ - r₂, or on r₁ - t·r₂ for a ratio of t (Fieller, "Some Problems in Interval
 * Estimation", JRSS B 16, 1954), which also works where a rate is 0.
 *
 * @param kinds one or more rates of the groups; the widest of all of them counts, as in equalised odds
 * @throws RangeError for fewer than two groups, and for a ratio when a rate is 0 in every group
 */
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
/** Every pair of groups, in either order. */
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
    /** How far the first rate lies above so much of the second, in standard errors. */
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
/** Of r₁ - t·r₂. */
function uncertain_disparity_varianceOf({ firstVariance, secondVariance, covariance }, t) {
    return firstVariance + t * t * secondVariance - 2 * t * covariance;
}
/**
 * The ratio t of 0 or more at which r₁ - t·r₂ lies |quantile| standard errors above 0 (its lower bound) or below (its upper one):
 * a root of (r₁ - t·r₂)² = q²·Var(r₁ - t·r₂). Where the second rate cannot be told from 0, every ratio is possible.
 */
function fiellerBound(of, quantile, side) {
    const { first, second, firstVariance, secondVariance, covariance } = of;
    const square = quantile * quantile;
    const a = second * second - square * secondVariance;
    const b = first * second - square * covariance;
    const c = first * first - square * firstVariance;
    if (side === 'lower') {
        // Even a ratio of 0 is not shown to be too small.
        if (c <= 0)
            return 0;
        return c / (b + Math.sqrt(Math.max(0, b * b - a * c)));
    }
    if (a <= 0)
        return Number.POSITIVE_INFINITY;
    return (b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/slices.js
var data_slices = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/too-few-rows.js
var too_few_rows = __webpack_require__(3398);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/group-disparity.js








/** Options of every metric that compares groups. */
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
/** A metric of how differently the groups fare. */
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
/** @throws TooFewRows that names every group with too few rows; a rate of few rows is mostly luck, and is never left out. */
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
/** Both models have the same rows, so that their groups stand in one order. */
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
var bartlett = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/diebold-mariano.js



/**
 * The test of Diebold and Mariano (1995) that two forecasts lose the same on average, with the small-sample factor
 * √((n + 1 - 2h + h(h - 1)/n) / n) and Student's t with n - 1 degrees of freedom of Harvey, Leybourne, Newbold (1997).
 * It gives the numbers of R's `forecast::dm.test`; where the variance comes out negative, that proceeds with horizon 1,
 * and this with Bartlett's weights. Losses are in order of time, one a period.
 *
 * @throws RangeError for columns of different length, fewer than two periods, a horizon that is not whole or not below
 *   the number of periods, a loss that is not finite, or differences without variance.
 */
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
/** Σd_t² + 2·Σ_k Σ_t d_t·d_(t-k), which may be negative. */
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



/** Halves of Simpson's panels over the scale; the integrand is smooth, and the error below 1e-9. */
const PANELS = 1000;
/** Standard deviations of the scale beyond which nothing is left to add. */
const REACH = 10;
/**
 * P(T > t) of the noncentral t distribution, T = (Z + δ) / √(χ²/df): the power of Student's test where the true mean lies δ
 * standard errors off. Φ(δ - t·s) is averaged over the scale s = √(χ²/df) by Simpson's rule, to about nine digits after the
 * point. As scipy.stats.nct.sf.
 *
 * @param noncentrality δ
 * @throws RangeError unless t and δ are finite and df > 0
 */
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


/**
 * The power of the one-sided test of Diebold and Mariano where the mean losses differ by `difference`, if the differences vary
 * as they were seen to: Student's t, shifted by as many standard errors.
 *
 * @param standardError of the mean difference, over `periods`
 * @param scale how many times as many periods there are
 */
function dieboldMarianoPower({ periods, standardError }, difference, level, scale = 1) {
    const df = periods * scale - 1;
    const shift = (difference / standardError) * Math.sqrt(scale);
    return noncentralTSurvival((0,students_t/* studentTQuantile */.$J)(1 - level, df), df, shift);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/forecast/loss-by-date.js


/**
 * The mean loss of each date that occurs, in order of time.
 *
 * @param dates the date of each row, from 0 upwards in order of time
 * @throws RangeError for no rows, columns of different length, and a date all of whose rows weigh nothing
 */
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
/** The option that says which quantile is predicted, where `data` do not. */
const LEVEL_OPTION = {
    quantile: {
        kind: 'number',
        min: 0.0001,
        max: 0.9999,
        doc: 'Which quantile is predicted; by default the `quantile` of `data`, and of other tasks the median, 0.5.',
    },
};
/** Of the rule, else of the data, else the median: half of the outcomes lie below a prediction that says no more. */
function quantileLevel(data, { quantile }) {
    return typeof quantile === 'number' ? quantile : (data.quantile ?? 0.5);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/predictions/diebold-mariano.js







/** A part of the champion's loss. */
const HIGHER_LOSS = 0.2;
/** The fewest of the simulations of Harvey, Leybourne and Newbold; the variance of fewer is next to unknown. */
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
        // Of fewer dates the variance is not known well enough to show anything.
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
/** What is left of an event that no row of a bin has seen: a rate is never taken for certain. */
const TENTH = 0.1;
/**
 * The gaps of a calibration table with their spread, and what they most likely are: observed ones are scattered by chance, so
 * that each is drawn towards a line over the bins, the more so the less the gaps differ by more than chance (empirical
 * Bayes: Morris, "Parametric Empirical Bayes Inference", JASA 78, 1983). Calibration curves are smooth, hence the line.
 *
 * The spread is that of the rate which the bin most likely has; a bin that saw no event is not sure to have none.
 */
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
/** The standard error of a bin's gap when its rate is the predicted one less the gap: predictions within it vary with it. */
function spreadOf({ effectiveRows, meanPredicted, predictedVariance }, gap) {
    const least = TENTH / (effectiveRows + 1);
    const rate = Math.min(1 - least, Math.max(least, meanPredicted - gap));
    const variance = rate * (1 - rate);
    return Math.sqrt(Math.max(variance - predictedVariance, variance / 2) / effectiveRows);
}
/** The gaps drawn towards their line by weighted least squares, by the part of their scatter about it that is chance. */
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
/** Where the middle of each bin lies among all rows. */
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
/**
 * All bins as one, by the rows of the kind that a bin holds for less likely: these are rare where predictions are near 0, and
 * where they are near 1.
 */
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
var bin_table = __webpack_require__(7474);
;// CONCATENATED MODULE: ./lib/shared/statistics/calibration/calibration-error.js




/**
 * The expected calibration error over bins of equal mass, and without its bias.
 *
 * A calibrated model has an error above 0, as observed rates scatter. That bias is taken off as in Kumar, Liang, Ma,
 * "Verified Uncertainty Calibration" (NeurIPS 2019), section 5: the mean error of rates scattered about the observed
 * ones, less the error, with the mean of a folded normal in closed form in place of their simulation.
 *
 * With weights, a bin has as many rows as give a mean the same variance (Kish: (Σw)² / Σw²), taken over all rows.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], bad
 *   weights, or a bad number of bins.
 */
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
/**
 * The error without its bias, with influence values: in each bin 2·|gap| - E|X|, whose derivative by the gap is
 * 2·sign(gap) - (2·Φ(gap / spread) - 1), the bins and the spread of their rates taken as known. A gap of 0 is a corner, about
 * which the derivative is the steepest: of a calibrated model an interval from influence values lies above the truth in a tenth of
 * cases, of a nearly calibrated one it is far too wide, and a bootstrap is no better, as absolute gaps are folded at 0. Hence
 * the gaps, for bounds that know of it (`calibration-error-bounds.ts`).
 *
 * @throws RangeError as `expectedCalibrationError`
 */
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
/** The line of each bin in the table, which leaves out bins that weigh nothing. */
function places({ codes, count }, weights) {
    const weighty = new Uint8Array(count);
    for (let row = 0; row < codes.length; row++)
        if ((weights?.[row] ?? 1) > 0)
            weighty[codes[row]] = 1;
    let line = 0;
    return Int32Array.from(weighty, (isThere) => (isThere === 1 ? line++ : -1));
}
/** Rows that give a mean the same variance, over the rows there are. */
function efficiencyOf(weights, total) {
    return weights === undefined ? 1 : total ** 2 / sumOfSquares(weights) / weights.length;
}
/** The standard error of the observed rate of a bin. */
function calibration_error_spreadOf({ rows, observedRate }, efficiency) {
    return Math.sqrt((observedRate * (1 - observedRate)) / (rows * efficiency));
}
/** E|X| of X ~ N(predicted - observed, observed·(1 - observed) / rows), the mean of a folded normal. */
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


/** How much the actual and the predicted size of the class weigh in the denominator. */
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
/**
 * Precision, recall or F1 of one class: (a + p)·hits / (a·actual + p·predicted), with (a, p) as in `DENOMINATORS`.
 *
 * @returns undefined when the denominator is 0, where scikit-learn asks for `zero_division`.
 */
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
/** The error of a metric that has no value for a class. */
function undefinedMetric(metric, of, { names }) {
    return new RangeError(`The ${metric} of class ${names?.[of] ?? of} is undefined: ${UNDEFINED[metric]}.`);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/averaged-score.js



/**
 * scikit-learn's `precision_score`, `recall_score` and `f1_score` with `average='macro'` (the mean of the classes) or
 * `'weighted'` (by the actual size of each class). A class that neither occurs nor is predicted is left out, as there.
 *
 * @throws RangeError when the score of a class is undefined and `zeroDivision` is not given.
 */
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
    // The mean of recalls is balanced accuracy, and is bounded as it is: by the counts behind each class.
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
/** A constant in the place of an undefined score. A class of no weight in the average needs none. */
function stoodIn(matrix, metric, of, share, { zeroDivision }) {
    if (zeroDivision === undefined && share !== 0)
        throw undefinedMetric(metric, of, matrix);
    return { value: zeroDivision ?? 0, gradient: new Float64Array(matrix.classes ** 2) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/classification/precision-recall.js


/**
 * scikit-learn's `precision_score` of one class, by default the positive one: the share of the rows predicted to have it
 * that do.
 *
 * @throws RangeError when no row is predicted to have it.
 */
function precisionScore(matrix, of = 1) {
    return scoreOf(matrix, 'precision', of);
}
/**
 * scikit-learn's `recall_score` of one class, by default the positive one: the share of the rows that have it that were
 * found.
 *
 * @throws RangeError when no row has it.
 */
function recallScore(matrix, of = 1) {
    return scoreOf(matrix, 'recall', of);
}
/**
 * scikit-learn's `f1_score` of one class, by default the positive one: the harmonic mean of precision and recall.
 *
 * @throws RangeError when no row has it and none is predicted to.
 */
function f1Score(matrix, of = 1) {
    return scoreOf(matrix, 'f1', of);
}
/**
 * The share of the negative rows that are predicted negative: the recall of class 0, 1 less the false positive rate.
 *
 * @throws RangeError when no row is negative, or there are more than two classes.
 */
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





/** The option that picks one of several classes. */
const CLASS_OPTION = {
    class: {
        kind: 'text',
        doc: 'The score of this class against all others, instead of an average.',
        tasks: ['multiclass'],
    },
};
/** Options of precision, recall and F1, as scikit-learn has them. */
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
/** Precision, recall or F1 of class 1, of a class by name, or of all classes on average. */
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
/** The code of the class that a rule names. */
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
var paired_difference = __webpack_require__(6422);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/gini.js

/** The Gini coefficient, also accuracy ratio or Somers' D of scores by class: twice the area under the ROC curve less 1. */
function gini(rocAuc) {
    return (0,paired_difference/* transformed */.G)(rocAuc, (area) => 2 * area - 1, () => 2);
}

;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/roc-auc.js


/**
 * The area under the ROC curve: how often a row of class 1 scores above a row of class 0, ties counting half; with
 * `weights`, `sklearn.metrics.roc_auc_score` under `sample_weight`.
 *
 * Its influence values are DeLong's placements less the area, over the share of the class (DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988; by ranks as Sun and Xu, IEEE Signal Processing Letters 21, 2014).
 * `standardError` with the labels as strata gives exactly DeLong's variance, and of a paired difference exactly DeLong's
 * test. That variance follows from the order of the rows alone, without a value for each; what is not asked for is not
 * computed.
 * @throws RangeError for bad weights
 */
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
// Both passes below keep their sums in variables of their own: what a callback shares is kept on the heap, number by
// number, and ten million rows take three times as long.
/** The pairs of classes in the right order, ties counting half, by weight. */
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
/** The variances of the placements, each over the number of rows of its class. */
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
        // Around the area, since near 1 the squares would lose all digits.
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





/**
 * Spiegelhalter's Z (Statistics in Medicine 5, 1986): Σ(y - p)(1 - 2p) / √Σ(1 - 2p)²·p(1 - p), standard normal for a
 * calibrated model; the p-value is two-sided. Above 0, the Brier score is worse than the predictions promise.
 *
 * @throws RangeError for bad columns, and when every probability is 0, ½ or 1, where it is undefined.
 */
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
/**
 * The test of Hosmer and Lemeshow over bins of equal mass: Σ(observed - expected)² / (n·p̄(1 - p̄)). On data that the
 * model was not fitted to, as here, it has as many degrees of freedom as bins ("Applied Logistic Regression", 3rd ed.,
 * section 5.2.2). It depends on the bins, and finds any model wrong on enough rows: prefer `coxCalibration`.
 *
 * @throws RangeError for bad columns, and when a bin expects no events or events alone.
 */
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

/** What a test that counts rows as independent and alike cannot take into account, said beside its result, as part of a longer sentence. */
function notesOfRowTest({ weight, cluster, time }) {
    return [
        ...(weight === undefined ? [] : ['it counts rows, so that weights do not count']),
        ...(cluster === undefined && time === undefined
            ? []
            : ['it takes rows as independent; where those of one cluster or date go together, it rejects too often']),
    ];
}
/**
 * The candidate's probabilities beside labels of both classes.
 * @throws RangeError for one class
 */
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
var binomial = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/shared/statistics/credit/jeffreys-test.js


/**
 * The Jeffreys test of one PD: the probability, after D defaults of N obligors and with Jeffreys' prior, that the true
 * default rate is at most the predicted PD, Beta(D + ½, N - D + ½) at PD. A small one says that the PD is too low (ECB,
 * "Instructions for reporting the validation results of internal models", February 2019, section 2.5).
 *
 * @throws RangeError when the counts are not whole, N is 0, D exceeds N, or the PD lies outside [0, 1].
 */
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
/**
 * The Jeffreys test of a portfolio or of a grade of it, at the mean PD of its obligors.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, or a PD outside [0, 1].
 */
function portfolioPdBacktest(labels, pds) {
    const rows = (0,influence_rows/* rowCount */.oW)(labels, pds);
    (0,influence_rows/* requireBinary */.tG)(labels);
    (0,influence_rows/* requireProbabilities */.t9)(pds);
    let [defaults, sum] = [0, 0];
    for (let i = 0; i < rows; i++) {
        defaults += labels[i];
        sum += pds[i];
    }
    // Rounding may carry a mean of ones just above 1.
    const pd = Math.min(1, sum / rows);
    return { obligors: rows, defaults, pd, defaultRate: defaults / rows, pvalue: jeffreysTest(defaults, rows, pd) };
}

;// CONCATENATED MODULE: ./lib/shared/statistics/credit/jeffreys-power.js


/**
 * The fewest defaults at which the Jeffreys test rejects the PD; one more than there are obligors when none does.
 *
 * @throws RangeError as `jeffreysTest`
 */
function jeffreysRejectsFrom(obligors, pd, level) {
    // More defaults always reject more: halving finds the first.
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
/**
 * How often the Jeffreys test rejects the PD at `level` when the true default rate is `trueRate` and defaults are
 * independent: the binomial probability of the defaults that reject.
 *
 * @throws RangeError as `jeffreysTest`
 */
function jeffreysPower(obligors, pd, trueRate, level) {
    const from = jeffreysRejectsFrom(obligors, pd, level);
    return from > obligors ? 0 : (0,binomial/* binomialSurvival */.iL)(from - 1, obligors, trueRate);
}

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/data/predictions.js
var predictions = __webpack_require__(5264);
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
var kolmogorov_smirnov = __webpack_require__(5802);
// EXTERNAL MODULE: ./lib/shared/statistics/backtests/kolmogorov-exact.js
var kolmogorov_exact = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/shared/statistics/distributions/kolmogorov.js
var kolmogorov = __webpack_require__(9718);
;// CONCATENATED MODULE: ./lib/shared/statistics/ranking/kolmogorov-smirnov-power.js



/**
 * The least power of the two-sample Kolmogorov-Smirnov test where the distributions are `distance` apart: how often the
 * samples are far enough apart at the very place of that distance, taken to be in the middle, where they vary most. That they
 * may be so elsewhere only adds to it (Massey, Annals of Mathematical Statistics 21, 1950, has this bound of one sample).
 *
 * @param first how many values; `second` likewise
 */
function twoSampleKsPower(first, second, distance, level) {
    const size = (first * second) / (first + second);
    const critical = criticalValue((d) => (0,kolmogorov/* kolmogorovSurvival */.c)(Math.sqrt(size) * d), level);
    return atTheMiddle(distance, critical, size);
}
/** Massey's bound of the power of the one-sample test, whose p-value is exact. */
function oneSampleKsPower(values, distance, level) {
    return atTheMiddle(distance, criticalValue((d) => (0,kolmogorov_exact/* kolmogorovExactSurvival */.h)(d, values), level), values);
}
/** The distribution functions are (1 ± distance)/2 there, and the difference of the samples' nearly normal. */
function atTheMiddle(distance, critical, size) {
    if (critical > 1)
        return 0;
    return (0,normal/* normalCdf */.vr)((distance - critical) / Math.sqrt((1 - distance * distance) / (4 * size)));
}
/** The least distance that is rejected, by halving; above 1 when none is. */
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
/** The option that says whose drift is measured. */
const DRIFT_OPTION = {
    column: {
        kind: 'column',
        doc: 'Column of numbers whose drift is measured, such as an input of the model; by default what the model predicts. It needs the `reference` of `data`.',
    },
};
/**
 * The candidate's rows, and the reference rows or else, of what the model predicts, the champion's.
 * @throws RangeError when there is nothing to compare with, as in a first run without reference rows
 */
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






/** About what a shift by a quarter of a standard deviation makes of a normal distribution. */
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


/**
 * The Kolmogorov-Smirnov statistic of a classifier: the greatest true positive rate less false positive rate over all
 * thresholds. It has a direction, so that a model that ranks the wrong way round gets 0 and not its distance:
 * `scipy.stats.ks_2samp(negatives, positives, alternative="greater")`.
 *
 * The influence values are those of both rates at the threshold where the greatest is found, the highest of several. They
 * describe large samples with one clear maximum; for intervals use the bootstrap, with these for its acceleration.
 * @throws RangeError for bad weights
 */
function ksStatistic(ranking, weights) {
    const { positive, negative } = (0,ranking_ranking/* classTotals */.ys)(ranking, weights);
    let [t, f, greatest, boundary, truePositiveRate, falsePositiveRate] = [0, 0, 0, 0, 0, 0];
    (0,ties/* forEachTie */.$)(ranking, weights, (ofPositive, ofNegative, _, end) => {
        t += ofPositive;
        f += ofNegative;
        // Whole numbers where there are no weights, so that equal distances are equal.
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


/**
 * scikit-learn's `matthews_corrcoef`, for any number of classes: (c·s - Σ t·p) / √((s² - Σ p²)(s² - Σ t²)), with s rows,
 * c of them correct, and t actual and p predicted rows a class (Gorodkin, "Comparing two K-category assignments by a
 * K-category correlation coefficient", 2004).
 *
 * @throws RangeError when all rows have one class, or are predicted to: scikit-learn's 0 says nothing there.
 */
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
var sort = __webpack_require__(7910);
;// CONCATENATED MODULE: ./lib/shared/statistics/regression/absolute-errors.js



/**
 * scikit-learn's `max_error`: the largest absolute error. One row decides it, so that it has no standard error.
 *
 * @throws RangeError for no rows, columns of different length, or a value that is not finite.
 */
function maxError(actual, predicted) {
    return absoluteErrors(actual, predicted).reduce((largest, each) => Math.max(largest, each), 0);
}
/**
 * scikit-learn's `median_absolute_error`. It is not smooth: its interval comes from the bootstrap. With weights, the
 * average of the lower and the upper weighted median, as scikit-learn has it from version 1.7.
 *
 * @throws RangeError for no rows, columns of different length, bad weights, or a value that is not finite.
 */
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
    // Rounding of the sum alone leads here.
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


/**
 * Whether two models are equally often right, from the rows on which just one of them is: under the null hypothesis the
 * counts are those of a fair coin. As statsmodels' mcnemar(exact=True); mid-p of Fagerland, Lydersen and Laake, BMC
 * Medical Research Methodology 13, 2013. Without such a row both p-values are 1.
 *
 * @param onlyFirst rows on which only the first model is right
 * @param onlySecond rows on which only the second model is right
 * @throws RangeError unless both are whole numbers, 0 or more
 */
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


/** Beyond as many rows on which just one is right, the binomial distributions are normal for all that matters here. */
const MANY = 2000;
/**
 * The power of McNemar's exact one-sided test to find that the first model is right less often than the second by `loss`, a
 * part of all rows. The models are taken to disagree as often as they were seen to, or as the loss makes them; each row is an
 * independent draw, so that the number of disagreements is random, too (Connor, "Sample Size for Testing Differences in
 * Proportions for the Paired-Sample Design", Biometrics 43, 1987, whose normal approximation serves for many of them).
 *
 * @param loss above 0, at most 1
 * @param level of the test
 */
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
    // With every further disagreement the greatest gain that still rejects stays, or grows by one.
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









/** Two points of accuracy. */
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
        // Of a fair coin: at most so many of the rows on which just one is right fall to the candidate.
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
/** scikit-learn's `mean_absolute_error`. */
function meanAbsoluteError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => Math.abs(y - p));
}
/** scikit-learn's `mean_squared_error`. */
function meanSquaredError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => (y - p) ** 2);
}
/** scikit-learn's `root_mean_squared_error`. Without any error it is 0, and its influence is 0 too. */
function rootMeanSquaredError(actual, predicted, weights) {
    const squared = meanSquaredError(actual, predicted, weights);
    if (squared.value === 0)
        return squared;
    return (0,paired_difference/* transformed */.G)(squared, Math.sqrt, (value) => 0.5 / Math.sqrt(value));
}
/** The bias: the mean of predicted less actual. Above 0 the model predicts too much. */
function meanError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p) => p - y);
}
/**
 * scikit-learn's `mean_absolute_percentage_error`, as a share: 0.1 is 10 %.
 *
 * @throws RangeError when an actual value is 0, where scikit-learn divides by the machine epsilon.
 */
function meanAbsolutePercentageError(actual, predicted, weights) {
    return meanLoss(actual, predicted, weights, (y, p, row) => {
        if (y === 0)
            throw new undefined_row/* UndefinedRow */.f(row, (name) => `The percentage error of ${name} is undefined: the actual value is 0.`);
        return Math.abs((y - p) / y);
    });
}
/**
 * scikit-learn's `mean_pinball_loss` of a predicted quantile of the given level.
 *
 * @throws RangeError when the level is not within 0 and 1.
 */
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



/**
 * The mean absolute error of the seasonal naive forecast on the training series, which repeats the value of `season`
 * periods ago.
 *
 * @throws RangeError when the series is not longer than the season, holds a value that is not finite, or repeats itself
 *   exactly.
 */
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
/**
 * The mean absolute scaled error (Hyndman and Koehler, Int. J. Forecasting 22, 2006): the mean absolute error in units of
 * `naiveScale`, which is taken as known. Below 1 the forecast beats the naive one.
 *
 * @param scale one for all rows, or that of each row's series
 * @throws RangeError for bad columns, and a scale that is not above 0.
 */
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
var median_statistic = __webpack_require__(8527);
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


/**
 * Pearson's correlation of actual and predicted values, as `scipy.stats.pearsonr`. With z the standardised values, the
 * influence of a row is z₁z₂ - r·(z₁² + z₂²)/2 (Devlin, Gnanadesikan and Kettenring, Biometrika 62, 1975).
 *
 * @throws RangeError for fewer than two rows, columns of different length, bad weights, a value that is not finite, or a
 *   constant column.
 */
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
/** Less its mean, over its standard deviation. */
function standardised(column, weights, name) {
    const mean = (0,weighted_mean/* weightedMean */.h)(column, weights).value;
    const variance = (0,weighted_mean/* weightedMean */.h)(column.map((value) => (value - mean) ** 2), weights).value;
    const deviation = Math.sqrt(variance);
    // A constant column leaves only the rounding of its mean.
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


/**
 * `prediction_flip_rate`: the share of rows that two models predict differently. Of scores, the two sides of
 * `score >= cut` are compared.
 *
 * @throws RangeError for no rows, columns of different length, a NaN score or cut, or bad weights.
 */
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
/**
 * `prediction_flip_rate` of predicted classes: the share of rows to which two models give different codes.
 *
 * @throws RangeError for no rows, columns of different length, or bad weights.
 */
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

/**
 * Cells that hold equal shares of the reference, cut at its quantiles (as numpy.quantile interpolates). Quantiles that
 * coincide, or lie at its largest value, cut once or not at all; a constant column gets three cells: below, at, above.
 *
 * @param reference missing values are NaN and left out
 * @throws RangeError when no value is left, or `count` is not a whole number of 2 or more
 */
function quantileBins(reference, count) {
    if (!(Number.isInteger(count) && count >= 2))
        throw new RangeError(`Bins must be 2 or more, not ${count}.`);
    const sorted = (0,sort/* sortAscending */.V)(reference.filter((value) => !Number.isNaN(value)));
    if (sorted.length === 0)
        throw new RangeError('The reference column has no value to cut at.');
    const smallest = sorted[0];
    const largest = sorted[sorted.length - 1];
    // Without an edge of its own, a constant that changes would stay in the one cell there is.
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
/** Rows of each cell, and of NaN. */
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
/** The cell of each row, from 0; -1 of NaN. */
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
/** The quantile that numpy and R (type 7) interpolate linearly; between infinities, the lower neighbour. */
function quantileOfSorted(sorted, p) {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const between = low + (place - below) * (high - low);
    return Number.isNaN(between) ? low : between;
}
/** The largest double below x, which is finite or ∞; -∞ has none and is given back. */
function justBelow(x) {
    if (x === 0)
        return -Number.MIN_VALUE;
    const bits = new BigInt64Array(Float64Array.of(x).buffer);
    if (x !== Number.NEGATIVE_INFINITY)
        bits[0] = bits[0] + (x > 0 ? -1n : 1n);
    return new Float64Array(bits.buffer)[0];
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/cell-totals.js
/**
 * The rows of two samples over the same cells.
 *
 * @throws RangeError when the cells differ in number, a count is negative or not a number, or a sample is empty
 */
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


/**
 * Population stability index of two samples over the same cells (Siddiqi, "Credit Risk Scorecards", 2006; of an input
 * instead of the score it is also called characteristic stability index). An empty cell counts as half a row, so that
 * it weighs by how large the sample is; cells that both samples leave empty are not counted. Critical value: Yurdakul
 * and Naranjo, "Statistical Properties of the Population Stability Index", Journal of Risk Model Validation 14, 2020.
 *
 * @param expected rows of each cell in the reference sample
 * @param actual rows of each cell in the sample of today
 * @throws RangeError when the cells differ in number, a count is negative or not a number, a sample is empty, or the
 * confidence is not between 0 and 1
 */
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


/**
 * Population stability index of a numeric column over quantiles of the reference: the champion's training scores against
 * today's (PSI), or a feature then and now (CSI).
 *
 * @param reference NaN where the value is missing
 * @param current NaN where the value is missing
 * @throws RangeError when the reference has no value or the current sample no row
 */
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



/**
 * How many rows that depend on each other tell as much as one that does not, as to the shares of the cells: the mean of the
 * ratios of their variances in the design given to those of independent rows, the first-order correction of Rao and Scott
 * ("The Analysis of Categorical Data from Complex Sample Surveys", JASA 76, 1981). Never less than 1.
 *
 * @param cells the cell of each row, from 0
 * @throws RangeError as `standardError`, for fewer than two clusters or dates
 */
function designEffect(cells, design) {
    if (design.clusters === undefined && design.dates === undefined)
        return 1;
    let [sum, occurring] = [0, 0];
    for (let cell = 0; cell < (0,influence_rows/* codeCount */.vs)(cells); cell++) {
        const share = (0,weighted_mean/* weightedMean */.h)(Float64Array.from(cells, (each) => (each === cell ? 1 : 0)));
        if (share.value === 0)
            continue;
        occurring++;
        // V / (p(1 - p) / n), weighted by 1 - p.
        if (share.value < 1)
            sum += (cells.length * (0,standard_error/* standardError */.g)(share, design).standardError ** 2) / share.value;
    }
    return occurring < 2 ? 1 : Math.max(1, sum / (occurring - 1));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/drift/uncertain-stability.js



/**
 * A population stability index with its sampling error. The index of two samples of n and m rows over k cells, in units of
 * 1/n + 1/m, is asymptotically noncentral chi-squared with k - 1 degrees of freedom, shifted by the index of the two
 * distributions in the same units: without a shift, the null distribution of Yurdakul and Naranjo (2020); with one, as for
 * every divergence between multinomial samples that are close to each other (Read and Cressie, "Goodness-of-Fit Statistics
 * for Discrete Multivariate Data", 1988, section 4.2). `value` is the customary index, which is too large on average; the bounds
 * know that, so that both may lie below it. Rows count as independent.
 *
 * That the index is small is claimed by P(χ² ≤ observed | shift) / P(χ² ≤ observed | no shift), at most the level (Read, "Presentation
 * of Search Results: the CLs Technique", Journal of Physics G 28, 2002): samples that agree better than chance would have
 * it, which happens, do not rule out what so few rows could never show.
 *
 * @param cells that have a row in either sample
 * @throws RangeError when there are fewer than two cells, or a sample is empty
 */
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
        // The ratio of the densities at 0, where both probabilities are too small for a double.
        if (withoutShift < 1e-290)
            return Math.exp(-shift / 2);
        return Math.min(1, noncentralChiSquaredCdf(statistic, df, shift) / withoutShift);
    };
    /** The change of `pAtMost` by the threshold. */
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
/** One cell for each category that either sample has. */
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


/**
 * The share of actual values at or below the predicted quantile; right quantiles of level p cover a share of p.
 *
 * @throws RangeError for no rows, columns of different length, a value that is not a number, or bad weights.
 */
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


/**
 * scikit-learn's `r2_score`, 1 - Σw(y - ŷ)² / Σw(y - ȳ)². The mean ȳ minimises the denominator, so that its own error
 * does not matter to first order.
 *
 * @throws RangeError for fewer than two rows, a constant actual value, columns of different length, bad weights, or a
 *   value that is not finite.
 */
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
    // A constant column leaves only the rounding of its mean.
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



/**
 * The mean over the classes of the area under the ROC curve of each class against all others, as
 * `sklearn.metrics.roc_auc_score` with `multi_class="ovr"`: every class alike (`macro`), or by its share of the rows
 * (`weighted`), whose own uncertainty is part of the influence values.
 * @param classes the class of each row, from 0
 * @param probabilities for each class a column of scores
 * @throws RangeError when there are fewer than 2 classes, a class has no row, a code has no column, or a score is NaN
 */
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
    // The shares are means too: one more row of a class moves the result towards the area of that class.
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



/**
 * The mean over all pairs of classes of how well the scores of either tell their rows apart, as
 * `sklearn.metrics.roc_auc_score` with `multi_class="ovo"`: every pair alike (`macro`; Hand and Till, Machine Learning
 * 45, 2001), or by the pair's share of the rows (`weighted`), whose own uncertainty is part of the influence values.
 * @param classes the class of each row, from 0
 * @param probabilities for each class a column of scores
 * @throws RangeError when there are fewer than 2 classes, a class has no row, a code has no column, or a score is NaN
 */
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
    /** Of each class, the sum of its pairs' areas. */
    const areasOf = new Float64Array(count);
    let value = 0;
    for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count; b++) {
            const pair = [...members[a], ...members[b]];
            const area = pairArea(pair, members[a].length, [probabilities[a], probabilities[b]], weights);
            const ofPair = sizes[a] + sizes[b];
            // Every class is in count - 1 pairs, so that the shares of pairs sum to 1.
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
    // One more row of a class moves the result towards the mean area of the pairs with that class.
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
/** The mean of both areas of a pair: the first class found by its scores, and the second by its own. */
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
/** A class that no row has cannot be told from the others; scikit-learn refuses it as well. */
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


/**
 * Spearman's correlation of actual and predicted values, as `scipy.stats.spearmanr`: Pearson's of their mid-ranks, or with
 * weights of their weighted mid-distribution functions. A row's influence is what it adds itself, and what its presence does to the ranks of
 * all others (Croux and Dehon, "Influence Functions of the Spearman and Kendall Correlation Measures", Statistical Methods
 * and Applications 19, 2010, here for ties and weights, too).
 *
 * @throws RangeError for fewer than two rows, columns of different length, bad weights, NaN, or a constant column.
 */
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
    // A constant column leaves only the rounding of its rank.
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
/** P(X < x) + P(X = x)/2 - 1/2 of each row. */
function centredRanks(sorted, shares) {
    const above = sharesAbove(sorted, shares, new Float64Array(shares.length).fill(1));
    return above.map((share) => 0.5 - share);
}
/** For each row, the sum of share times value over the rows whose column is greater, and half of it over those where it is the same. */
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
var coverage = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/shared/statistics/backtests/exceptions.js
var exceptions = __webpack_require__(3550);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/acerbi-szekely.js


/**
 * Acerbi and Szekely's second test (Risk, December 2014): Z2 = Σ_t X_t·I_t / (T·p·ES_t) + 1, with I_t = 1 when X_t < -VaR_t.
 * 0 is expected of a right model; below 0 the expected shortfall is too small, or exceptions are too frequent.
 *
 * @param probability of an exception: 0.025 for a 97.5 % expected shortfall
 * @throws RangeError for series of different length, a value that is missing, a value-at-risk below 0, an expected shortfall
 *   that is not above 0 or lies below the value-at-risk, or a probability out of range
 */
function acerbiSzekelyZ2(series, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    const { ratios, observations } = exceedanceRatios(series);
    return sum(ratios) / (observations * probability) + 1;
}
/**
 * Acerbi and Szekely's first test: Z1 = Σ_t X_t·I_t/ES_t / Σ I_t + 1, the size of the exceptions, given how many there are.
 * NaN when there are none: then nothing can be said of their size.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}
 */
function acerbiSzekelyZ1(series) {
    const { ratios } = exceedanceRatios(series);
    return ratios.length === 0 ? Number.NaN : sum(ratios) / ratios.length + 1;
}
/**
 * X_t/ES_t of the days with an exception, each of them negative.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}
 */
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
var random_random = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/loss-distribution.js




/**
 * The tail of probability `probability` of a standard normal or Student's t distribution; value-at-risk and expected
 * shortfall are positive amounts. ES = φ(q)/p of the normal, f(q)(df+q²)/((df-1)p) of Student's t (McNeil, Frey, Embrechts,
 * Quantitative Risk Management, 2.2.4).
 *
 * @throws RangeError for a probability out of range, or for df <= 1, where the expected shortfall is infinite
 */
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
/** The power law that Student's tail approaches comes close enough to it up to about this many degrees of freedom. */
const MOST_REJECTED = 6;
/**
 * Student's tail beyond `quantile`, by rejection from the power law x^-(df+1) of the same tail: the ratio of the densities is
 * (x²/(df+x²))^((df+1)/2), at most 1. Exact, and many times faster than the quantile.
 */
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
/**
 * The Monte-Carlo p-value (k+1)/(B+1), where k of B simulated statistics are at least as extreme as the observed one: the
 * observed one counts among the simulated, which makes the test exact for any B (Barnard, JRSS B 25, 1963; Dufour, Journal
 * of Econometrics 133, 2006).
 *
 * Statistics of exceptions are discrete and tie often. Ties count as as extreme, so that the test rejects no more often than
 * it says; Dufour's random breaking of ties would use up the whole level and make a verdict depend on a die.
 *
 * @param isAsExtreme simulates the replicate of that number, from 0, and compares it with the observed statistic
 * @throws RangeError for fewer than 99 replicates
 */
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






/**
 * Acerbi and Szekely's second test with a simulated p-value, (k+1)/(B+1): see {@link acerbiSzekelyZ2}.
 *
 * Under a family (normal, or Student's t) the distribution of Z2 depends on nothing but the family, the number of days and
 * `probability`, for the scale of each day cancels. A model that has a distribution of its own is drawn from: `draw(day,
 * uniform)` gives the P&L of the day at that level of its distribution, so that VaR_t and ES_t are those of the series.
 *
 * @throws RangeError as {@link acerbiSzekelyZ2}, for fewer than 99 replicates, or a family without expected shortfall
 */
function shortfallZ2Test(series, probability, model, simulation) {
    const statistic = acerbiSzekelyZ2(series, probability);
    const simulate = statisticSimulator(series, probability, model, ({ ratioSum, observations }) => {
        return ratioSum / (observations * probability) + 1;
    });
    return tested(statistic, simulate, simulation);
}
/**
 * Acerbi and Szekely's first test, as {@link shortfallZ2Test}. Simulated series without any exception say nothing of its
 * size and count as not extreme.
 *
 * @throws RangeError as {@link shortfallZ2Test}, and when there is no exception
 */
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
/**
 * Draws series of a family: how many exceptions there are, by their binomial distribution, and then only those: a fortieth of the draws.
 *
 * @throws RangeError for a probability out of range, or a family without expected shortfall
 */
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





/**
 * The power of Acerbi and Szekely's second test, simulated, where P&L is `understated` times as large as the model forecasts:
 * exceptions are then more frequent and larger.
 */
function shortfallZ2Power({ days, probability, family }, understated, rejection, simulation) {
    const statistic = ({ ratioSum, observations }) => ratioSum / (observations * probability) + 1;
    const { valueAtRisk, expectedShortfall } = lossTail(family, probability);
    const exceeded = cdf(family)(-valueAtRisk / understated);
    const wide = lossTail(family, exceeded).expectedShortfall;
    // Draws of the wider tail are in units of its own expected shortfall.
    const scale = (understated * wide) / expectedShortfall;
    const wrong = shortfallSimulator(days, exceeded, family);
    return power(shortfallSimulator(days, probability, family), (random) => ({ ...scaled(wrong(random), scale), observations: days }), statistic, rejection, simulation);
}
/**
 * The power of their first test, simulated, where exceptions are `understated` times as large as the expected shortfall says,
 * given how many there are. A single one among years with several would be rejected too often for its own number: the power is that
 * of the test which keeps its level at this number of exceptions, too.
 */
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
/** The p-value (k+1)/(B+1) is at most the level below the simulated statistic of this rank, and nowhere else. */
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
var returns_series = __webpack_require__(1776);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/value-at-risk.js
var value_at_risk = __webpack_require__(440);
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
/** What the p-values of the tests of Acerbi and Szekely are simulated from. */
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
/**
 * The series that tests of the expected shortfall are made of, one a kind of P&L.
 * @throws RangeError when the value-at-risk is of another confidence, a day has no figure, or an expected shortfall lies below
 *   its value-at-risk; `TooFewRows` when there are fewer days than the rule counts
 */
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
/** A day without P&L or value-at-risk has an exception, and nobody knows of what size. */
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
/** One test a kind of P&L. */
function testShortfall(tested, test) {
    return tested.map(({ name, series }) => ({ ...(tested.length > 1 ? { group: name } : {}), ...test(series) }));
}
/** Simulated series that the power is found from: to two digits. */
const REPLICATES = 1000;
/** By how much risk is understated that a test of the expected shortfall must be able to find. */
function understatementOptions(doc) {
    return (0,test_power/* powerOptions */.OG)({ doc, default: value_at_risk/* UNDERSTATED */.K5, min: 1.01, max: 10 });
}
/**
 * The power of a test of the expected shortfall, at a level and below a bound of the statistic.
 * @param against what is found, in words
 * @param at the power of a sample of that size
 */
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
var probability_integral_transform = __webpack_require__(5165);
;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/berkowitz.js



/** Φ⁻¹ of 0 and 1 is infinite; a PIT is kept this far from them. */
const CLIP = 1e-6;
/**
 * Berkowitz' likelihood-ratio test of a whole forecast distribution (Journal of Business & Economic Statistics 19, 2001):
 * z = Φ⁻¹(PIT) is standard normal and independent of a right model, against an autoregression of order 1 with free mean and
 * variance; 3 degrees of freedom. The likelihood is conditional on the first day, the estimate by least squares.
 *
 * @param pit the probability that the forecast gave to P&L at or below the one that came, a day each, 0 to 1
 * @throws RangeError for fewer than 10 days, a value outside 0 to 1, or values that do not vary
 */
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


/**
 * The power of Berkowitz' test where P&L is `understated` times as volatile as forecast: normal scores then have that
 * standard deviation σ, and the likelihood ratio is noncentral by its expectation (n - 1)(σ² - 1 - ln σ²), with 3 degrees of
 * freedom (Self, Mauritsen and Ohara, "Power Calculations for Likelihood Ratio Tests in Generalized Linear Models",
 * Biometrics 48, 1992).
 */
function berkowitzPower(days, understated, level) {
    const variance = understated ** 2;
    const noncentrality = (days - 1) * (variance - 1 - Math.log(variance));
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, 3), 3, noncentrality);
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/berkowitz.js









/** As many as the autoregression needs at all. */
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



/** Two values of a statistic this close are the same one, reached by another order of summation. */
const TIE = 1e-9;
/**
 * Kupiec's test of the proportion of failures (Journal of Derivatives 3, 1995): whether exceptions are as frequent as the
 * value-at-risk says, LR = -2 ln[(1-p)^(n-x) p^x / ((1-x/n)^(n-x) (x/n)^x)], with 1 degree of freedom.
 *
 * The exact p-value sums the binomial probabilities of all counts whose statistic is at least this large. It is the one
 * to decide by: at n = 250 and p = 1 % the chi-squared test at 5 % rejects a right model in 10 % of cases.
 *
 * @param count exceptions, 0 to `observations`
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for counts or a probability out of range
 */
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
/** The likelihood ratio of {@link kupiecTest} alone; the same errors. */
function kupiecStatistic(count, observations, probability) {
    (0,coverage/* requireCoverage */.eL)(count, observations, probability);
    const quiet = observations - count;
    const observed = count / observations;
    const free = (0,coverage/* logLikelihood */.fm)(quiet, 1 - observed) + (0,coverage/* logLikelihood */.fm)(count, observed);
    const bound = quiet * Math.log1p(-probability) + (0,coverage/* logLikelihood */.fm)(count, probability);
    return Math.max(0, 2 * (free - bound));
}

;// CONCATENATED MODULE: ./lib/shared/statistics/backtests/transitions.js

/**
 * The transitions of a series of exceptions, T - 1 of them.
 *
 * @throws RangeError for fewer than two days
 */
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
/**
 * Christoffersen's likelihood ratio of independence (International Economic Review 39, 1998) against a first-order Markov
 * chain: 0 where there is nothing to compare, as when no exception is followed by a day.
 */
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


// The transitions of a series of T days depend on no more than the number x of exceptions, the number r of runs of them,
// and whether the first and the last day are exceptions. How many series share those four is known: x exceptions fall
// into r runs in C(x-1, r-1) ways, the quiet days into the runs between them likewise. So the exact distribution is a sum
// over four times x²/2 terms for the few x that are at all probable, where going through the series would take 2^T.
/** Series with a number of exceptions less probable than this together cannot change a p-value that anybody reads. */
const NEGLIGIBLE = 1e-18;
/** P(LRind >= statistic) of independent exceptions, given that there are `count` of them. */
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
/** P(LRuc + LRind >= statistic) of independent exceptions with the given probability. */
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
/** All that a series of `days` with `count` exceptions can look like to the test of independence. */
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





/**
 * Christoffersen's test of independence: whether exceptions come in clusters, 1 degree of freedom.
 *
 * The exact p-value is conditional on the number of exceptions: under independence every order of them is equally
 * likely, whatever their probability. Exceptions that tie in the statistic count as as extreme, so that it errs towards
 * not rejecting; breaking ties at random (Dufour, Journal of Econometrics 133, 2006) would make a verdict depend on a die.
 *
 * @throws RangeError for fewer than two days
 */
function independenceTest(hits) {
    const statistic = independenceStatistic(transitions(hits));
    return {
        statistic,
        pvalue: chiSquaredSurvival(statistic, 1),
        exactPvalue: exactIndependencePvalue(statistic, countOf(hits), hits.length),
        df: 1,
    };
}
/**
 * Christoffersen's test of conditional coverage: LRcc = LRuc + LRind, right frequency and independence at once, 2 degrees
 * of freedom. As customary LRuc is taken over all T days and LRind over the T - 1 transitions.
 *
 * The exact p-value is that of independent exceptions with the stated probability; ties as in {@link independenceTest}.
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for fewer than two days, or a probability out of range
 */
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



/**
 * The power of Christoffersen's test of conditional coverage against exceptions that are independent and have
 * `trueProbability`: the sum over all that a series may look like.
 */
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
/**
 * The power of Christoffersen's test of independence, given how many exceptions there are, against a Markov chain in which
 * one exception is followed by another with the probability `persistence`, and that has as many of them on average.
 */
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
/** How often the wrong model is rejected: outcomes that tie in the statistic are rejected together, or not at all. */
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





/**
 * The Monte-Carlo p-value of Christoffersen's test of independence: the same number of exceptions in random order, which
 * under independence are all alike (a permutation test). Ties as in {@link monteCarloPvalue}.
 *
 * @throws RangeError for fewer than two days or 99 replicates
 */
function simulatedIndependencePvalue(hits, simulation) {
    const observed = independenceStatistic(transitions(hits));
    const count = simulated_coverage_countOf(hits);
    const simulated = new Uint8Array(hits.length);
    return monteCarloPvalue(simulation, (replicate) => {
        const random = (0,random_random/* createRandom */.s)(simulation.seed, replicate);
        let left = count;
        // Each day is an exception with the share that those left have of the days left: every order is equally likely.
        for (let day = 0; day < simulated.length; day++) {
            simulated[day] = random.uniform() * (simulated.length - day) < left ? 1 : 0;
            left -= simulated[day];
        }
        return independenceStatistic(transitions(simulated)) >= observed - TIE;
    });
}
/**
 * The Monte-Carlo p-value of Christoffersen's test of conditional coverage: independent exceptions of the stated
 * probability. Ties as in {@link monteCarloPvalue}.
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for fewer than two days or 99 replicates, or a probability out of range
 */
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
/** How the p-value of a test of exceptions is found. */
const PVALUE_OPTION = {
    p: {
        kind: 'choice',
        values: ['montecarlo', 'exact', 'asymptotic'],
        default: 'montecarlo',
        doc: 'Monte Carlo: as many simulated series as `statistics.bootstrap` says. Exact: all series, counted. Asymptotic: the chi-squared distribution, which rejects far too seldom at 250 days.',
    },
};
/** The p-value that the rule asks for. */
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









/** Every other exception is followed by one the next day. */
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
        // One exception has no other to follow; how many days bring a second, one of them does not say.
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
var deflated_sharpe = __webpack_require__(6359);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/sharpe.js
var sharpe = __webpack_require__(8428);
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
/** A column whose part outside the others is this small against the whole is a combination of them. */
const DEPENDENT = 1e-10;
/**
 * An orthonormal basis of the space of the columns, by Gram and Schmidt's method done twice ("twice is enough": Giraud,
 * Langou and Rozložník, Numerische Mathematik 101, 2005). Columns that depend on those before them, as a constant series
 * beside the constant, are left out, so that the length of the basis is the rank.
 *
 * @throws RangeError when a value is not finite
 */
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
/** The squared length of the projection of `vector` on the space of an orthonormal basis. */
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






/**
 * Engle and Manganelli's dynamic quantile test (Journal of Business & Economic Statistics 22, 2004): whether exceptions
 * can be foretold from those of the days before or from the value-at-risk itself. With Hit = I - p and the regressors X
 * (1, `lags` lagged hits, VaR of the day), DQ = Hit'X(X'X)⁻¹X'Hit / (p(1-p)), chi-squared with rank(X) degrees of freedom.
 *
 * The simulated p-value replaces the exceptions by independent ones of probability `probability` and keeps the series of
 * the value-at-risk, which takes that as given from outside; (k+1)/(B+1), ties counted as as extreme.
 *
 * @param hits 1 for an exception, see `exceptions`
 * @param valueAtRisk of the same days
 * @throws RangeError for series of different length or fewer than `lags` + 10 days, a value-at-risk that is not finite, or a
 *   probability out of range
 */
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
/** Fewer rows than this beyond the lags leave next to nothing beside the regressors. */
const MIN_DAYS = 10;
/** The statistic, and the rank of its regressors. */
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





/**
 * The power of the dynamic quantile test with the simulated p-value, simulated: exceptions are too frequent, and the series of
 * the value-at-risk is kept.
 */
function dynamicQuantilePower(valueAtRisk, { lags, probability, trueProbability, level }, { seed, replicates }) {
    const hits = new Uint8Array(valueAtRisk.length);
    const simulated = (p, offset) => Float64Array.from({ length: replicates }, (_, i) => {
        const random = (0,random_random/* createRandom */.s)(seed, offset + i);
        for (let day = 0; day < hits.length; day++)
            hits[day] = random.uniform() < p ? 1 : 0;
        return dynamicQuantileStatistic(hits, valueAtRisk, probability, lags).statistic;
    });
    const right = simulated(probability, 0).sort();
    // p = (k+1)/(B+1) with ties counted: what rejects lies above the statistic of this rank from above.
    const rank = Math.floor(level * (replicates + 1)) - 1;
    if (rank < 0)
        return 0;
    const critical = right[replicates - 1 - rank] + TIE;
    const found = simulated(trueProbability, replicates).reduce((count, each) => count + (each > critical ? 1 : 0), 0);
    return found / replicates;
}
/**
 * The power by the chi-squared distribution, which holds for many days: the intercept alone carries what is wrong, and the
 * statistic is noncentral by n(p₁ - p)² / (p(1 - p)).
 *
 * @param df the rank of the regressors
 */
function asymptoticDynamicQuantilePower(days, df, { lags, probability, trueProbability, level }) {
    const noncentrality = ((days - lags) * (trueProbability - probability) ** 2) / (probability * (1 - probability));
    return noncentralChiSquaredSurvival(chiSquaredQuantile(1 - level, df), df, Math.max(0, noncentrality));
}

;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/returns/dynamic-quantile.js








/** Days beyond the lags, below which next to nothing is left beside the regressors. */
const dynamic_quantile_LEAST_DAYS = 10;
/** Simulated series that the power is found from: to two digits. */
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



/**
 * McNeil and Frey's test of the expected shortfall (Journal of Empirical Finance 7, 2000): the residuals (-X_t - ES_t)/ES_t of
 * the days with an exception have mean 0 if the expected shortfall is right, against a mean above 0. Residuals are in units
 * of the expected shortfall, where the paper divides by the volatility, which a gate is not told.
 *
 * The p-value is that of the bootstrap of a mean (Efron and Tibshirani 1993, 16.4), from residuals shifted to mean 0, (k+1)/(B+1):
 * it assumes no distribution, but with a handful of exceptions it rests on a handful of values.
 *
 * @throws RangeError for fewer than two exceptions or residuals that do not vary, fewer than 99 replicates, or as
 *   {@link acerbiSzekelyZ2}
 */
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
        // A sample of one value repeated has no spread: it lies infinitely far on the side of its mean.
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



/**
 * The bootstrap draws one of `count` ** `count` samples; where the level holds fewer than this of them it can hardly reject,
 * however large the losses are.
 */
const LEAST_RESAMPLES = 10;
/**
 * The power of Student's one-sided test of the exceedance residuals, which the bootstrap comes close to, where losses are
 * `understated` times the expected shortfall on average. The residuals are taken to vary as they were seen to, and no less than
 * those of a normal distribution: two that happen to be close to each other show nothing.
 *
 * @param count of exceptions
 * @param deviation standard deviation of the residuals
 * @param probability of an exception
 */
function exceedanceResidualPower(count, deviation, probability, understated, level) {
    if (count < 2 || level * count ** count < LEAST_RESAMPLES)
        return 0;
    const error = Math.max(deviation, normalTailDeviation(probability)) / Math.sqrt(count);
    const df = count - 1;
    return noncentralTSurvival((0,students_t/* studentTQuantile */.$J)(1 - level, df), df, (understated - 1) / error);
}
/** The standard deviation of losses beyond the value-at-risk of a normal distribution, in units of its expected shortfall. */
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
var inference_rate = __webpack_require__(4535);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/dated-estimate.js
var dated_estimate = __webpack_require__(5650);
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
/** By row: 1 where the signs agree, and 1 where both have one. */
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




/**
 * The fewest exceptions, more than are expected, at which the test of the proportion of failures rejects; one more than there
 * are days when none does.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
function coverageRejectsFrom(days, probability, level, kind = 'exact') {
    (0,coverage/* requireCoverage */.eL)(0, days, probability);
    const pvalue = pvalues(days, probability, kind);
    let count = Math.floor(days * probability) + 1;
    while (count <= days && pvalue(count) > level)
        count++;
    return count;
}
/**
 * How often that test rejects, on the side of too many exceptions, when they are independent and have `trueProbability`.
 *
 * @throws RangeError for a number of days or a probability out of range
 */
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
    // The other side: counts that are as unlikely because there are too few. Their statistic falls towards the expected count.
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
/**
 * The maximum drawdown of returns that compound (1 + r₁)(1 + r₂)…, or of P&L that adds up, both from the start on.
 *
 * @throws RangeError for no periods, a value that is not finite, or a return below -1
 */
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







/** About what a bias of a quarter of a standard deviation makes of a normal distribution. */
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
var profit_and_loss_attribution = __webpack_require__(9857);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/attribution-limits.js
var attribution_limits = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/attribution.js




/**
 * Hypothetical P&L, the first of the P&L columns, against risk-theoretical P&L, by the limits and over the window of the
 * profile; by Basel's and over all days without one.
 * @throws RangeError when the profile has no such test, or a day has no P&L;
 *   `TooFewRows` when there are fewer days than count
 */
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
var return_moments = __webpack_require__(3092);
;// CONCATENATED MODULE: ./lib/shared/statistics/performance/sharpe-ratio.js

/**
 * The Sharpe ratio mean/sd of excess returns, per period (not annualised: times √252 for daily returns), with the influence
 * of each period: z - SR·(z²-1)/2 with z = (r - mean)/sd (Lo, Financial Analysts Journal 58, 2002). Its standard error over
 * independent periods is that of Mertens; over dates, with Bartlett's weights, that of Lo.
 *
 * @throws RangeError for fewer than two returns, one that is not finite, or returns that do not vary
 */
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
var traffic_light = __webpack_require__(8578);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/registry.js + 5 modules
var registry = __webpack_require__(3037);
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
/** `9 exceptions of hpl in 250 days (apl: 7)` */
function countsText(counted, worst) {
    const { count, observations, missing } = worst.exceptions;
    const others = counted.filter((one) => one !== worst).map(({ name, exceptions }) => `${name}: ${exceptions.count}`);
    const without = missing === 0 ? '' : `, ${missing} of them without P&L or value-at-risk`;
    return `${(0,value_at_risk/* countText */.lT)(count)} of ${worst.name} in ${observations} days${without}${others.length === 0 ? '' : ` (${others.join(', ')}; the larger count decides)`}`;
}
/** The power of the light, which is poor: it is said beside every zone. */
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
var rows_by_date = __webpack_require__(4980);
;// CONCATENATED MODULE: ./lib/shared/statistics/signals/turnover.js


/**
 * The one-way turnover of target weights; a name without a row on a date has weight 0 there. What prices do to weights between
 * two dates is not taken out.
 *
 * @param names the name of each row, as a code
 * @throws RangeError for no rows, columns of different length, fewer than two dates, a weight that is not finite, or a name
 *   that occurs twice on a date
 */
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






/** Two differences, of which an error can be had. */
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
/** The signal by its gross exposure on each date. */
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


/**
 * The mean pinball (quantile) loss of a value-at-risk forecast, over days: (p-1)(X+VaR) when X < -VaR, else p(X+VaR); what
 * scikit-learn's `mean_pinball_loss` gives for the quantile forecast -VaR. Smaller is better, and comparable between models
 * on the same days only: the loss is consistent for the quantile (Gneiting, JASA 106, 2011).
 *
 * @param probability of an exception: 0.01 for a 99 % value-at-risk
 * @throws RangeError for no days, series of different length, a missing value, or a probability out of range
 */
function valueAtRiskLoss(pnl, valueAtRisk, probability) {
    (0,coverage/* requireProbability */.HO)(probability);
    requireSameDays(pnl, valueAtRisk);
    return (0,weighted_mean/* weightedMean */.h)(Float64Array.from(pnl, (profit, day) => {
        const above = profit + valueAtRisk[day];
        return above < 0 ? (probability - 1) * above : probability * above;
    }));
}
/**
 * The mean joint loss FZ0 of a pair of VaR and ES forecasts (Patton, Ziegel, Chen, Journal of Econometrics 211, 2019, eq. 6):
 * L = -1{X <= v}(v - X)/(p·e) + v/e + ln(-e) - 1 with v = -VaR and e = -ES. Expected shortfall alone has no consistent loss
 * (it is not elicitable); the pair has this one (Fissler and Ziegel, Annals of Statistics 44, 2016). Smaller is better, and
 * differences between models on the same days do not depend on the currency.
 *
 * @throws RangeError as {@link valueAtRiskLoss}, or when an expected shortfall is not above 0 or below the value-at-risk
 */
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





































































/** Every metric of rows with labels, by name. */
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
/** Every metric of time series, by name. */
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
/** Every metric, by name. */
const allMetrics = new Map([
    ...predictionMetrics,
    ...returnMetrics,
]);


/***/ }),

/***/ 8428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ annualFactor),
/* harmony export */   l: () => (/* binding */ sharpeRecord)
/* harmony export */ });
/* harmony import */ var _statistics_performance_return_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1776);


/** What a Sharpe ratio per period is multiplied by, so that it is one a year. */
function annualFactor(periodsPerYear) {
    return periodsPerYear === undefined ? 1 : Math.sqrt(periodsPerYear);
}
/** What the distribution of the strategy's Sharpe ratio depends on, per period. */
function sharpeRecord(series) {
    const { observations, mean, standardDeviation, skewness, kurtosis } = (0,_statistics_performance_return_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .returnMoments */ .Y)((0,_returns_series_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .u)(series, 'returns'));
    return { sharpe: mean / standardDeviation, observations, skewness, kurtosis };
}


/***/ }),

/***/ 4587:
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
/** It is said as "about": this part of it does not matter. */
const NEAR = 0.01;
/**
 * About the least size of a sample at which a test has the power, found by doubling and then halving. The power of a test on
 * counts rises in steps and not at every one; the size is one that has the power, and 1 % less has it not.
 *
 * @param powerAt of a sample of that whole size
 * @param from where to begin, a size that has not the power
 * @param most the largest that is looked at: nobody collects more, or it would take too long to find out
 * @returns `undefined` when none up to there has it
 */
function leastSize(powerAt, from, power, most) {
    let low = Math.max(1, Math.floor(from));
    let high = Math.min(most, low * 2);
    // NaN is no power.
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
var format_value = __webpack_require__(34);
// EXTERNAL MODULE: ./lib/shared/steps/model-gate/metrics/metric.js
var metric = __webpack_require__(2735);
;// CONCATENATED MODULE: ./lib/shared/steps/model-gate/metrics/test-power.js



/** A test that would rather miss what it looks for than find it proves nothing by not rejecting. */
const LEAST_POWER = 0.5;
/** Beyond these nobody asks how many it takes. */
const MANY_ROWS = 1e9;
/** Ten years; the power of more days takes long to compute. */
const MANY_DAYS = 2500;
/** What a test must be able to find, and how surely: its two options. */
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
/** The least power that the rule asks for. */
function leastPower(options) {
    return (0,metric/* numberOption */.jZ)(options, 'power', LEAST_POWER);
}
/**
 * The power of a test, and how large a sample it takes to have enough.
 * @param at of a sample `size` large
 * @param size of the sample at hand
 * @param of `days`, `obligors`
 * @param most the largest sample that is looked at
 */
function powerBySize(against, at, size, of, most = MANY_ROWS) {
    return (level) => ({
        // More days find no less.
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
/**
 * The power of a test whose p-value is simulated. That is never below 1 / (replicates + 1): at a lower level such a test cannot
 * reject at all.
 */
function bySimulation(replicates, power) {
    return (level) => {
        const told = power(level);
        if (level * (replicates + 1) >= 1)
            return told;
        return { ...told, power: 0, needs: () => `a bootstrap of ${Math.ceil(1 / level).toLocaleString('en')} replicates` };
    };
}
/** `twice`, `3 times`: how an effect that multiplies is told. */
function times(effect) {
    return effect === 2 ? 'twice' : `${effect} times`;
}


/***/ }),

/***/ 3398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ TooFewRows)
/* harmony export */ });
/** The rows are too few for a metric to tell anything: inconclusive, and neither an error nor a pass. */
class TooFewRows extends Error {
}


/***/ }),

/***/ 440:
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
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9053);
/* harmony import */ var _statistics_backtests_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5958);
/* harmony import */ var _statistics_backtests_exceptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3550);
/* harmony import */ var _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2955);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34);
/* harmony import */ var _returns_series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1776);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2735);
/* harmony import */ var _test_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _too_few_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);









const WINDOW_OPTION = {
    window: { kind: 'integer', min: 2, doc: 'How many of the last days count. Default: all of them.' },
};
/** Options of the tests of exceptions. */
const EXCEPTION_OPTIONS = {
    pnl: {
        kind: 'column',
        doc: 'The one of the P&L columns that is tested. Default: each by itself, and they share the level by Holm’s procedure.',
    },
    ...WINDOW_OPTION,
};
/** Three times the exceptions are those of P&L a quarter more volatile than a value-at-risk of 99 % has it. */
const TIMES_THE_EXCEPTIONS = 3;
/** What tests of how frequent exceptions are must be able to find. */
const FREQUENCY_OPTIONS = (0,_test_power_js__WEBPACK_IMPORTED_MODULE_1__/* .powerOptions */ .OG)({
    doc: 'How many times the exceptions that it must be able to find. At 99 %, three times as many are those of P&L a quarter more volatile than forecast.',
    default: TIMES_THE_EXCEPTIONS,
    min: 1.01,
    max: 50,
});
/** A quarter more volatile. */
const UNDERSTATED = 1.25;
/** The true probability of an exception that is to be found. */
function frequentProbability(options, probability) {
    return Math.min(0.999, (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)(options, 'effect', TIMES_THE_EXCEPTIONS) * probability);
}
/** What a number that a regulation made for 250 days needs. */
function neededDays(have, source) {
    return { have, least: _config_least_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .REGULATORY_DAYS */ .T, of: 'days', source };
}
/** The probability of an exception; 0.01 of 99 %, without the dust of the subtraction. */
function tailOf(confidence) {
    if (confidence === undefined)
        throw new RangeError('Nothing says at which confidence the risk figure is.');
    return Number((1 - confidence).toPrecision(12));
}
/** @throws TooFewRows when there are fewer days than the rule counts */
function windowOf(series, { window }) {
    if (typeof window !== 'number')
        return series;
    if (series.rows < window)
        throw new _too_few_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .TooFewRows */ .s(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(series.rows, 'day')}, fewer than the ${window} that count.`);
    return (0,_returns_series_js__WEBPACK_IMPORTED_MODULE_5__/* .lastRows */ .b)(series, window);
}
/** The P&L columns that a rule is about. */
function pnlOf({ pnl }, { pnl: asked }) {
    return typeof asked === 'string' ? pnl.filter(({ name }) => name === asked) : pnl;
}
/** Exceptions by kind of P&L. Days without P&L or value-at-risk are exceptions (MAR32.6). */
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
/** `9 exceptions in 250 days where 2.5 are expected: too optimistic` */
function exceptionsText({ count, observations, missing }, probability) {
    const direction = (0,_statistics_backtests_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .directionOf */ .FR)(count, observations, probability).replace('-', ' ');
    const without = missing === 0 ? '' : `; ${missing} of them ${missing === 1 ? 'a day' : 'days'} without P&L or value-at-risk`;
    return `${countText(count)} in ${observations} days where ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatValue */ .Fl)(observations * probability)} are expected: ${direction}${without}`;
}
function countText(count) {
    return count === 1 ? '1 exception' : `${count} exceptions`;
}
/** One test a kind of P&L. */
function testExceptions(candidate, { rule, settings }, test) {
    const probability = tailOf(settings.confidence);
    const all = exceptionsByPnl(candidate, rule.options);
    const tests = all.map((of) => ({ ...(all.length > 1 ? { group: of.name } : {}), ...test(of, probability) }));
    return { kind: 'test', tests };
}


/***/ }),

/***/ 1354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BASEL_ATTRIBUTION_LIMITS)
/* harmony export */ });
/**
 * The limits of the profit-and-loss attribution test, the same in Basel's text and in those made from it. All are strict: a
 * correlation of exactly 0.80 is amber, one of exactly 0.70 not yet red.
 */
const BASEL_ATTRIBUTION_LIMITS = {
    green: { spearman: { comparator: '>', value: 0.8 }, kolmogorovSmirnov: { comparator: '<', value: 0.09 } },
    red: { spearman: { comparator: '<', value: 0.7 }, kolmogorovSmirnov: { comparator: '>', value: 0.12 } },
};


/***/ }),

/***/ 3037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rs: () => (/* binding */ multiplierFor),
  P5: () => (/* binding */ profileFor),
  xD: () => (/* binding */ profiles),
  Ln: () => (/* binding */ span)
});

// EXTERNAL MODULE: ./lib/shared/steps/model-gate/profiles/attribution-limits.js
var attribution_limits = __webpack_require__(1354);
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





/** All profiles, by name. */
const profiles = [profile, eu_crr_366_profile, eu_crr3_profile, uk_pra_2028_profile, us_market_risk_rule_profile];
/**
 * The profile of that name, and whether it is in force on a date; whether to go on with one that is not is up to the step.
 *
 * @param date the last day of the data, ISO (2026-11-20)
 * @throws RangeError when there is no such profile, listing those there are, or when the date is none
 */
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
/** The multiplier of a number of exceptions. */
function multiplierFor(count, { multipliers }) {
    if (!Number.isInteger(count) || count < 0)
        throw new RangeError(`The number of exceptions is ${count}.`);
    return multipliers[Math.min(count, multipliers.length - 1)];
}
/** `from 2023-01-01`, `2014-01-01 to 2026-12-31` */
function span({ validFrom, validUntil }) {
    return validUntil === undefined ? `from ${validFrom}` : `${validFrom} to ${validUntil}`;
}
/** ISO dates of four-digit years are in the order of their characters. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 1776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lastRows),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/** @throws RangeError when the gate names no such column */
function columnOf({ roles }, role) {
    const column = roles.get(role);
    if (column === undefined)
        throw new RangeError(`The data name no column "${role}".`);
    return column;
}
/** The last rows of a series that has one row a date. */
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
