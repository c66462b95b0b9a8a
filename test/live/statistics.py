"""Statistics as SciPy, scikit-learn, statsmodels and NumPy compute them: one JSON document in, one out.

In:  [{"reference": "binary", "inputs": {...}}, ...]
Out: [[number, ...], ...] in the same order; an exception ends the program.
"""

import json
import sys
import warnings

import numpy as np
import statsmodels.api as sm
from scipy import special, stats
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

REFERENCES = {}


def reference(function):
    REFERENCES[function.__name__] = function
    return function


def arrays(*values):
    return [None if value is None else np.asarray(value) for value in values]


@reference
def binary(labels, scores, cut, weights):
    y, s, w = arrays(labels, scores, weights)
    d = (s >= cut).astype(int)
    scored = [
        metrics.accuracy_score,
        metrics.balanced_accuracy_score,
        metrics.precision_score,
        metrics.recall_score,
        metrics.f1_score,
        metrics.matthews_corrcoef,
    ]
    return [
        *[metric(y, d, sample_weight=w) for metric in scored],
        metrics.recall_score(y, d, pos_label=0, sample_weight=w),
        metrics.roc_auc_score(y, s, sample_weight=w),
        metrics.average_precision_score(y, s, sample_weight=w),
        metrics.log_loss(y, s, sample_weight=w),
        metrics.brier_score_loss(y, s, sample_weight=w),
    ]


@reference
def greatest_distance(labels, scores):
    y, s = arrays(labels, scores)
    return [stats.ks_2samp(s[y == 0], s[y == 1], alternative="greater", method="asymp").statistic]


@reference
def multiclass(classes, predicted, probabilities, weights):
    y, d, w = arrays(classes, predicted, weights)
    p = np.asarray(probabilities).T
    p = p / p.sum(axis=1, keepdims=True)
    averaged = [
        metric(y, d, average=average, sample_weight=w, zero_division=0)
        for metric in (metrics.precision_score, metrics.recall_score, metrics.f1_score)
        for average in ("macro", "weighted")
    ]
    return [
        metrics.accuracy_score(y, d, sample_weight=w),
        metrics.balanced_accuracy_score(y, d, sample_weight=w),
        metrics.matthews_corrcoef(y, d, sample_weight=w),
        *averaged,
        metrics.log_loss(y, p, sample_weight=w),
        *[
            metrics.roc_auc_score(y, p, multi_class="ovr", average=average, sample_weight=w)
            for average in ("macro", "weighted")
        ],
    ]


@reference
def regression(actual, predicted, level, weights):
    y, p, w = arrays(actual, predicted, weights)
    return [
        metrics.mean_absolute_error(y, p, sample_weight=w),
        metrics.mean_squared_error(y, p, sample_weight=w),
        metrics.root_mean_squared_error(y, p, sample_weight=w),
        metrics.r2_score(y, p, sample_weight=w),
        metrics.mean_absolute_percentage_error(y, p, sample_weight=w),
        metrics.mean_pinball_loss(y, p, alpha=level, sample_weight=w),
        metrics.median_absolute_error(y, p, sample_weight=w),
        metrics.max_error(y, p),
    ]


@reference
def delong(labels, first, second):
    """The definition over all pairs (DeLong, DeLong and Clarke-Pearson 1988)."""
    y, a, b = arrays(labels, first, second)

    def placements(s):
        kernel = (np.sign(s[y == 1][:, None] - s[y == 0][None, :]) + 1) / 2
        return kernel.mean(), kernel.mean(axis=1), kernel.mean(axis=0)

    (auc_a, pos_a, neg_a), (auc_b, pos_b, neg_b) = placements(a), placements(b)
    cov = np.cov(pos_a, pos_b) / len(pos_a) + np.cov(neg_a, neg_b) / len(neg_a)
    errors = np.sqrt([cov[0, 0], cov[1, 1], cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]])
    return [auc_a, auc_b, *errors, 2 * stats.norm.sf(abs(auc_a - auc_b) / errors[2])]


@reference
def calibration(labels, probabilities, weights):
    y, p, w = arrays(labels, probabilities, weights)
    x = special.logit(p)
    family = sm.families.Binomial()
    # The defaults stop at a change of 1e-8 of the deviance.
    fit = {"tol": 1e-13, "maxiter": 200, "tol_criterion": "params"}
    joint = sm.GLM(y, sm.add_constant(x), family=family, freq_weights=w).fit(**fit)
    alone = sm.GLM(y, np.ones_like(x), family=family, freq_weights=w, offset=x).fit(**fit)
    weight = np.ones_like(x) if w is None else w
    at_truth = np.sum(weight * (y * np.log(p) + (1 - y) * np.log1p(-p)))
    odds = joint.params[0] + joint.params[1] * x
    fitted = np.sum(weight * (y * odds - np.logaddexp(0, odds)))
    return [*joint.params, *joint.bse, alone.params[0], 2 * (fitted - at_truth), stats.chi2.sf(2 * (fitted - at_truth), 2)]


@reference
def spiegelhalter(labels, probabilities):
    y, p = arrays(labels, probabilities)
    z = np.sum((y - p) * (1 - 2 * p)) / np.sqrt(np.sum((1 - 2 * p) ** 2 * p * (1 - p)))
    return [z, 2 * stats.norm.sf(abs(z))]


@reference
def mean_errors(values, clusters, dates, lags):
    x, clusters, dates = arrays(values, clusters, dates)
    model = sm.OLS(x, np.ones_like(x))
    serial = {"maxlags": lags, "use_correction": True}
    by_date = {"time": dates, "maxlags": lags, "use_correction": "cluster"}
    return [
        x.mean(),
        model.fit().bse[0],
        model.fit(cov_type="cluster", cov_kwds={"groups": clusters}).bse[0],
        model.fit(cov_type="HAC", cov_kwds=serial).bse[0],
        model.fit(cov_type="hac-groupsum", cov_kwds=by_date).bse[0],
    ]


@reference
def weighted_mean(values, weights):
    x, w = arrays(values, weights)
    fit = sm.WLS(x, np.ones_like(x), weights=w).fit(cov_type="HC0")
    return [fit.params[0], fit.bse[0]]


@reference
def proportion(successes, rows, confidence):
    return list(proportion_confint(successes, rows, alpha=1 - confidence, method="wilson"))


@reference
def adjusted(pvalues):
    return [p for method in ("holm", "fdr_bh", "fdr_by") for p in multipletests(pvalues, method=method)[1]]


@reference
def disagreements(first, second):
    exact = mcnemar([[0, first], [second, 0]], exact=True).pvalue
    least, pairs = min(first, second), first + second
    mid = 1 if first == second else 2 * (stats.binom.cdf(least, pairs, 0.5) - stats.binom.pmf(least, pairs, 0.5) / 2)
    return [exact, mid]


@reference
def two_samples(first, second):
    a, b = arrays(first, second)
    statistic = stats.ks_2samp(a, b).statistic
    return [statistic, stats.kstwobign.sf(statistic * np.sqrt(len(a) * len(b) / (len(a) + len(b))))]


@reference
def rank_correlation(first, second):
    return [stats.spearmanr(first, second).statistic]


@reference
def stability(earlier, later, bins):
    a, b = arrays(earlier, later)
    edges = np.unique(np.quantile(a, np.arange(1, bins) / bins))
    edges = edges[edges < a.max()]
    cells = [np.bincount(np.searchsorted(edges, x, side="left"), minlength=len(edges) + 1) for x in (a, b)]
    used = (cells[0] + cells[1]) > 0
    e, o = [np.where(cell == 0, 0.5, cell)[used] / cell.sum() for cell in cells]
    critical = (1 / len(a) + 1 / len(b)) * stats.chi2.ppf(0.95, used.sum() - 1)
    return [np.sum((o - e) * np.log(o / e)), critical]


@reference
def kupiec(count, days, probability):
    def statistic(k):
        return 2 * (stats.binom.logpmf(k, days, k / days) - stats.binom.logpmf(k, days, probability))

    counts = np.arange(days + 1)
    observed = statistic(count)
    exact = stats.binom.pmf(counts[statistic(counts) >= observed - 1e-9], days, probability).sum()
    return [observed, stats.chi2.sf(observed, 1), exact]


@reference
def christoffersen(hits):
    h = np.asarray(hits)
    n = np.array([[np.sum((h[:-1] == i) & (h[1:] == j)) for j in (0, 1)] for i in (0, 1)])
    free = sum(special.xlogy(n[i, j], n[i, j] / n[i].sum()) for i in (0, 1) for j in (0, 1) if n[i].sum() > 0)
    bound = sum(special.xlogy(n[:, j].sum(), n[:, j].sum() / n.sum()) for j in (0, 1))
    statistic = 2 * (free - bound)
    return [statistic, stats.chi2.sf(statistic, 1)]


@reference
def jeffreys(defaults, obligors, pd):
    return [stats.beta.cdf(pd, defaults + 0.5, obligors - defaults + 0.5)]


@reference
def diebold_mariano(first, second, horizon):
    d = np.subtract(first, second)
    n, u = len(d), np.subtract(first, second) - d.mean()
    variance = (u @ u + 2 * sum((1 - k / horizon) * (u[k:] @ u[:-k]) for k in range(1, horizon))) / n**2
    corrected = np.sqrt((n + 1 - 2 * horizon + horizon * (horizon - 1) / n) / n) * d.mean() / np.sqrt(variance)
    return [corrected, 2 * stats.t.sf(abs(corrected), n - 1)]


@reference
def sharpe(returns):
    r = np.asarray(returns)
    ratio, skew, kurtosis = r.mean() / r.std(ddof=1), stats.skew(r), stats.kurtosis(r, fisher=False)
    spread = np.sqrt(1 - skew * ratio + (kurtosis - 1) / 4 * ratio**2)
    return [ratio, skew, kurtosis, stats.norm.cdf(ratio * np.sqrt(len(r) - 1) / spread)]


@reference
def tails(distribution, arguments):
    functions = {
        "normal": lambda x, p: [stats.norm.cdf(x), stats.norm.sf(x), stats.norm.ppf(p)],
        "t": lambda x, p, df: [stats.t.cdf(x, df), stats.t.sf(x, df), stats.t.ppf(p, df)],
        "chi-squared": lambda x, p, df: [stats.chi2.cdf(x, df), stats.chi2.sf(x, df), stats.chi2.ppf(p, df)],
        "beta": lambda x, p, a, b: [stats.beta.cdf(x, a, b), stats.beta.sf(x, a, b), stats.beta.ppf(p, a, b)],
        "binomial": lambda k, n, p: [stats.binom.pmf(k, n, p), stats.binom.cdf(k, n, p), stats.binom.sf(k, n, p)],
        "kolmogorov": lambda x: [stats.kstwobign.sf(x)],
    }
    return functions[distribution](*arguments)


@reference
def bootstrap_mean(values, confidence, seed):
    interval = stats.bootstrap(
        (np.asarray(values),),
        np.mean,
        confidence_level=confidence,
        n_resamples=20_000,
        method="BCa",
        rng=np.random.default_rng(seed),
    ).confidence_interval
    return [interval.low, interval.high]


def main():
    # Metrics of classes that never occur, which the comparison asks for on purpose.
    warnings.simplefilter("ignore")
    cases = json.load(sys.stdin)
    json.dump([[float(value) for value in REFERENCES[case["reference"]](**case["inputs"])] for case in cases], sys.stdout)


main()
