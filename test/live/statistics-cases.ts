import { independenceTest } from '../../shared/statistics/backtests/christoffersen.ts'
import { kupiecTest } from '../../shared/statistics/backtests/kupiec.ts'
import { calibrationIntercept } from '../../shared/statistics/calibration/calibration-intercept.ts'
import { spiegelhalterTest } from '../../shared/statistics/calibration/calibration-tests.ts'
import { coxCalibration } from '../../shared/statistics/calibration/cox-calibration.ts'
import { accuracyScore, balancedAccuracyScore } from '../../shared/statistics/classification/accuracy.ts'
import { averagedScore } from '../../shared/statistics/classification/averaged-score.ts'
import { brierScoreLoss } from '../../shared/statistics/classification/brier-score.ts'
import { confusionMatrix, confusionMatrixAtCut } from '../../shared/statistics/classification/confusion-matrix.ts'
import { logLoss, multiclassLogLoss } from '../../shared/statistics/classification/log-loss.ts'
import { matthewsCorrcoef } from '../../shared/statistics/classification/matthews-corrcoef.ts'
import {
  f1Score,
  precisionScore,
  recallScore,
  specificity,
} from '../../shared/statistics/classification/precision-recall.ts'
import { jeffreysTest } from '../../shared/statistics/credit/jeffreys-test.ts'
import { numericStability } from '../../shared/statistics/drift/column-stability.ts'
import { dieboldMarianoTest } from '../../shared/statistics/forecast/diebold-mariano.ts'
import { bootstrapUncertain } from '../../shared/statistics/inference/bootstrap.ts'
import { studentUncertain } from '../../shared/statistics/inference/student.ts'
import type { Estimate } from '../../shared/statistics/influence/estimate.ts'
import { pairedDifference } from '../../shared/statistics/influence/paired-difference.ts'
import { standardError } from '../../shared/statistics/influence/standard-error.ts'
import { weightedMean } from '../../shared/statistics/influence/weighted-mean.ts'
import { wilsonInterval } from '../../shared/statistics/intervals/wilson.ts'
import { benjaminiHochberg, benjaminiYekutieli, holm } from '../../shared/statistics/multiplicity.ts'
import { probabilisticSharpeRatio } from '../../shared/statistics/performance/deflated-sharpe.ts'
import { returnMoments } from '../../shared/statistics/performance/return-moments.ts'
import { sharpeRatio } from '../../shared/statistics/performance/sharpe-ratio.ts'
import { createRandom, type Random } from '../../shared/statistics/random/random.ts'
import { averagePrecision } from '../../shared/statistics/ranking/average-precision.ts'
import { kolmogorovSmirnov } from '../../shared/statistics/ranking/kolmogorov-smirnov.ts'
import { ksStatistic } from '../../shared/statistics/ranking/ks-statistic.ts'
import { multiclassRocAuc } from '../../shared/statistics/ranking/multiclass-auc.ts'
import { rankByScore } from '../../shared/statistics/ranking/ranking.ts'
import { rocAuc } from '../../shared/statistics/ranking/roc-auc.ts'
import { spearman } from '../../shared/statistics/ranking/spearman.ts'
import { maxError, medianAbsoluteError } from '../../shared/statistics/regression/absolute-errors.ts'
import { r2Score } from '../../shared/statistics/regression/r2-score.ts'
import {
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredError,
  rootMeanSquaredError,
} from '../../shared/statistics/regression/residual-metrics.ts'
import { mcnemar } from '../../shared/statistics/tests/mcnemar.ts'
import { expit } from '../statistics/worlds.ts'
import { distributionCases } from './statistics-distributions.ts'

/** What one of our functions finds, and the question that `statistics.py` answers independently. */
export interface Case {
  readonly name: string
  readonly reference: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly found: readonly number[]
  /** Greatest difference, in units of the expected value or of 1, whichever is larger; or `relative` to the value alone. */
  readonly tolerance: number
  readonly relative?: true
}

const TOLERANCE = 1e-9

/** Every random data set of a kind: with ties or without, with weights or without, sometimes nearly of one side. */
export function cases(seeds: number): Case[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const random = createRandom(4, seed)
    return [
      ...classification(random, seed),
      ...classes(random, seed),
      ...numbers(random, seed),
      ...dependence(random, seed),
      ...samples(random, seed),
      ...counts(random, seed),
      ...series(random, seed),
      ...distributionCases(random, seed),
    ]
  }).flat()
}

/** For JSON: a typed array would become an object. */
function plain(inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : (value ?? null),
    ]),
  )
}

function compared(
  name: string,
  reference: string,
  inputs: object,
  found: readonly number[],
  tolerance = TOLERANCE,
): Case {
  return { name, reference, inputs: plain({ ...inputs }), found, tolerance }
}

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor((to - from + 1) * random.uniform())
}

function columnOf(rows: number, value: (row: number) => number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => value(row))
}

/** None, whole numbers with some 0, or any above 0, in turn. */
function weightsOf(random: Random, seed: number, rows: number): Float64Array | undefined {
  if (seed % 3 === 0) return undefined
  return columnOf(rows, () => (seed % 3 === 1 ? whole(random, 0, 3) : 0.1 + random.uniform()))
}

function classification(random: Random, seed: number): Case[] {
  const rows = whole(random, 40, 300)
  // Every fourth time hardly any row is of class 1.
  const prevalence = seed % 4 === 0 ? 0.04 : 0.4
  const labels = Uint8Array.from({ length: rows }, (_, row) => (row < 3 || random.uniform() < prevalence ? 1 : 0))
  labels[4] = 0
  const round = (p: number) => (seed % 2 === 0 ? Math.round(20 * p) / 20 : p)
  const scored = (row: number) => round(0.02 + 0.96 * expit((labels[row] as number) - 0.5 + random.normal()))
  const [scores, others] = [columnOf(rows, scored), columnOf(rows, scored)]
  const sampled = weightsOf(random, seed, rows)
  // A class that weighs nothing has no metrics.
  if (sampled !== undefined) for (const row of [0, 1, 4]) sampled[row] = 1
  const cut = 0.4
  const matrix = confusionMatrixAtCut(labels, scores, cut, sampled)
  const ranking = rankByScore(labels, scores)
  const decided = [
    accuracyScore,
    balancedAccuracyScore,
    precisionScore,
    recallScore,
    f1Score,
    matthewsCorrcoef,
    specificity,
  ]
  const found = [
    ...decided.map((metric) => metric(matrix)),
    rocAuc(ranking, sampled),
    averagePrecision(ranking, sampled),
    logLoss(labels, scores, sampled),
    brierScoreLoss(labels, scores, sampled),
  ].map(({ value }) => value)
  const areas = [ranking, rankByScore(labels, others)].map((each) => rocAuc(each)) as [Estimate, Estimate]
  const byClass = (estimate: Estimate) => standardError(estimate, { strata: labels }).standardError
  const difference = pairedDifference(...areas)
  const paired = studentUncertain(difference.value, byClass(difference), Number.POSITIVE_INFINITY)
  const cox = coxCalibration(labels, scores, sampled)
  const { value: intercept } = calibrationIntercept(labels, scores, sampled)
  const fitted = [cox.intercept.value, cox.slope.value, cox.interceptError, cox.slopeError, intercept]
  const spiegelhalter = spiegelhalterTest(labels, scores)
  return [
    compared('binary metrics', 'binary', { labels, scores, cut, weights: sampled }, found),
    compared('KS statistic', 'greatest_distance', { labels, scores }, [ksStatistic(ranking).value]),
    compared('DeLong, paired', 'delong', { labels, first: scores, second: others }, [
      ...areas.map(({ value }) => value),
      ...[...areas.map(byClass), paired.standardError],
      2 * Math.min(paired.pAtMost(0), paired.pAtLeast(0)),
    ]),
    compared('calibration regression', 'calibration', { labels, probabilities: scores, weights: sampled }, [
      ...fitted,
      ...[cox.likelihoodRatio, cox.pvalue],
    ]),
    compared("Spiegelhalter's Z", 'spiegelhalter', { labels, probabilities: scores }, [
      spiegelhalter.statistic,
      spiegelhalter.pvalue,
    ]),
  ]
}

function classes(random: Random, seed: number): Case[] {
  const [rows, count] = [whole(random, 60, 200), whole(random, 3, 5)]
  const actual = Int32Array.from({ length: rows }, (_, row) => (row < count ? row : whole(random, 0, count - 1)))
  const raw = Array.from({ length: count }, (_, k) =>
    columnOf(rows, (row) => Math.exp((actual[row] === k ? 1 : 0) + random.normal())),
  )
  const sum = (row: number) => raw.reduce((all, column) => all + (column[row] as number), 0)
  const probabilities = raw.map((column) => column.map((each, row) => each / sum(row)))
  // The last class is never predicted every other time.
  const predicted = Int32Array.from({ length: rows }, () => whole(random, 0, count - 1 - (seed % 2)))
  const weights = weightsOf(random, seed, rows)
  if (weights !== undefined) weights.fill(1, 0, count)
  const matrix = confusionMatrix(actual, predicted, count, weights)
  const averaged = (['precision', 'recall', 'f1'] as const).flatMap((metric) =>
    (['macro', 'weighted'] as const).map((average) => averagedScore(matrix, metric, { average, zeroDivision: 0 })),
  )
  const found = [
    ...[accuracyScore(matrix), balancedAccuracyScore(matrix), matthewsCorrcoef(matrix)],
    ...averaged,
    multiclassLogLoss(actual, probabilities, weights),
    multiclassRocAuc(actual, probabilities, 'macro', weights),
    multiclassRocAuc(actual, probabilities, 'weighted', weights),
  ].map(({ value }) => value)
  const inputs = { classes: actual, predicted, probabilities: probabilities.map((each) => [...each]), weights }
  return [compared('metrics of several classes', 'multiclass', inputs, found)]
}

function numbers(random: Random, seed: number): Case[] {
  const rows = whole(random, 20, 200)
  const actual = columnOf(rows, () => 3 + random.normal() + (seed % 2 === 0 ? 1e4 : 0))
  const predicted = actual.map((each) => each + 0.1 + 0.5 * random.normal())
  const weights = weightsOf(random, seed, rows)
  const level = 0.8
  const found = [
    meanAbsoluteError(actual, predicted, weights).value,
    meanSquaredError(actual, predicted, weights).value,
    rootMeanSquaredError(actual, predicted, weights).value,
    r2Score(actual, predicted, weights).value,
    meanAbsolutePercentageError(actual, predicted, weights).value,
    meanPinballLoss(actual, predicted, level, weights).value,
    medianAbsoluteError(actual, predicted, weights),
    maxError(actual, predicted),
  ]
  return [compared('metrics of numbers', 'regression', { actual, predicted, level, weights }, found)]
}

function dependence(random: Random, seed: number): Case[] {
  const rows = whole(random, 40, 120)
  const values = columnOf(rows, () => random.normal() + (seed % 2))
  const clusters = Int32Array.from({ length: rows }, (_, row) => (row < 2 ? row : whole(random, 0, 8)))
  const dates = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 3))
  const everyRow = Int32Array.from({ length: rows }, (_, row) => row)
  const lags = whole(random, 0, 5)
  const mean = weightedMean(values)
  const errors = [{}, { clusters }, { dates: everyRow, lags }, { dates, lags }].map(
    (design) => standardError(mean, design).standardError,
  )
  const weights = columnOf(rows, () => 0.1 + random.uniform())
  const weighted = weightedMean(values, weights)
  // HC0 has no n / (n - 1).
  const error = standardError(weighted).standardError * Math.sqrt((rows - 1) / rows)
  return [
    compared('errors of a mean', 'mean_errors', { values, clusters, dates, lags }, [mean.value, ...errors]),
    compared('error of a weighted mean', 'weighted_mean', { values, weights }, [weighted.value, error]),
  ]
}

function samples(random: Random, seed: number): Case[] {
  const grain = seed % 2 === 0 ? 4 : 1e6
  const sample = (rows: number, shift: number) =>
    columnOf(rows, () => Math.round(grain * (shift + random.normal())) / grain)
  const [first, second] = [sample(whole(random, 20, 150), 0), sample(whole(random, 20, 150), 0.3)]
  const paired = sample(first.length, 0)
  const { statistic, pvalue } = kolmogorovSmirnov(first, second)
  const { value, criticalValue } = numericStability(first, second)
  return [
    compared('two samples', 'two_samples', { first, second }, [statistic, pvalue]),
    compared('rank correlation', 'rank_correlation', { first, second: paired }, [spearman(first, paired)]),
    compared('stability index', 'stability', { earlier: first, later: second, bins: 10 }, [value, criticalValue]),
  ]
}

function counts(random: Random, seed: number): Case[] {
  const rows = whole(random, 1, 400)
  const successes = seed % 5 === 0 ? 0 : seed % 5 === 1 ? rows : whole(random, 0, rows)
  const { low, high } = wilsonInterval(successes, rows, 0.95)
  const pvalues = Array.from({ length: whole(random, 1, 30) }, () => random.uniform() ** 3)
  if (seed % 2 === 0) pvalues.push(pvalues[0] as number, 0, 1)
  const adjusted = [holm, benjaminiHochberg, benjaminiYekutieli].flatMap((adjust) => adjust(pvalues))
  const [b, c] = [whole(random, 0, 40), whole(random, 0, 40)]
  const { pValue, midPValue } = mcnemar(b, c)
  const [days, probability] = [whole(random, 100, 500), seed % 2 === 0 ? 0.01 : 0.05]
  const count = whole(random, 0, 20)
  const kupiec = kupiecTest(count, days, probability)
  const obligors = whole(random, 50, 5000)
  const defaults = whole(random, 0, 20)
  const pd = 0.001 + 0.02 * random.uniform()
  return [
    compared('interval of a proportion', 'proportion', { successes, rows, confidence: 0.95 }, [low, high]),
    compared('adjusted p-values', 'adjusted', { pvalues }, adjusted),
    compared('McNemar', 'disagreements', { first: b, second: c }, [pValue, midPValue]),
    compared('Kupiec', 'kupiec', { count, days, probability }, [kupiec.statistic, kupiec.pvalue, kupiec.exactPvalue]),
    compared('Jeffreys test', 'jeffreys', { defaults, obligors, pd }, [jeffreysTest(defaults, obligors, pd)]),
  ]
}

function series(random: Random, seed: number): Case[] {
  const periods = whole(random, 30, 200)
  const losses = () => columnOf(periods, () => (random.normal() + 0.1) ** 2)
  const [first, second, horizon] = [losses(), losses(), whole(random, 1, 4)]
  const dm = dieboldMarianoTest(first, second, { horizon, variance: 'bartlett' })
  const hits = Uint8Array.from({ length: periods }, () => (random.uniform() < 0.1 ? 1 : 0))
  hits[1] = 1
  const independence = independenceTest(hits)
  const returns = columnOf(periods, () => 0.05 + random.normal() + 0.3 * random.normal() ** 2)
  const { skewness, kurtosis } = returnMoments(returns)
  const sharpe = sharpeRatio(returns).value
  const psr = probabilisticSharpeRatio({ sharpe, observations: periods, skewness, kurtosis })
  return [
    compared('Diebold-Mariano', 'diebold_mariano', { first, second, horizon }, [dm.statistic, dm.pvalue]),
    compared('Christoffersen', 'christoffersen', { hits }, [independence.statistic, independence.pvalue]),
    compared('Sharpe ratio', 'sharpe', { returns }, [sharpe, skewness, kurtosis, psr]),
    ...(seed < 3 ? [bootstrapped(random, seed)] : []),
  ]
}

/** The BCa interval of a mean of skewed values: two bootstraps agree up to the chance of their replicates. */
function bootstrapped(random: Random, seed: number): Case {
  const values = columnOf(60, () => Math.exp(random.normal()))
  const { value, influence } = weightedMean(values)
  const replicates = columnOf(20_000, () => {
    let sum = 0
    for (let draw = 0; draw < values.length; draw++) sum += values[whole(random, 0, values.length - 1)] as number
    return sum / values.length
  })
  const power = (exponent: number) => influence.reduce((sum, each) => sum + each ** exponent, 0)
  const uncertain = bootstrapUncertain(value, replicates, power(3) / (6 * power(2) ** 1.5))
  const found = [uncertain.lower(0.025), uncertain.upper(0.025)]
  return compared(
    'BCa bootstrap',
    'bootstrap_mean',
    { values, confidence: 0.95, seed },
    found,
    0.1 * uncertain.standardError,
  )
}
