import { normalCdf, normalPdf, normalQuantile } from '../../shared/statistics/distributions/normal.ts'
import type { Random } from '../../shared/statistics/random/random.ts'
import type { Predictions } from '../../shared/steps/model-gate/data/predictions.ts'

const NOTHING_ELSE = { groups: new Map(), columns: new Map(), reference: new Map() } as const

/** Scores of two models, normal within each class, with known areas. */
export interface Binormal {
  readonly rows: number
  /** Share of class 1. */
  readonly prevalence: number
  /** Areas under the ROC curve of candidate and champion. */
  readonly auc: readonly [candidate: number, champion: number]
  /** Between the scores of both models within a class. */
  readonly correlation: number
  /** Whether the number of rows of class 1 is fixed, as DeLong takes it, or drawn. */
  readonly fixedClasses: boolean
}

/** Rows of two binormal models. Scores are probabilities in form: Φ of the normal score. */
export function binormal(random: Random, world: Binormal): Predictions {
  const { rows, prevalence, auc, correlation, fixedClasses } = world
  const shifts = auc.map(shiftOf)
  const binaryLabel = new Uint8Array(rows)
  const scores = [new Float64Array(rows), new Float64Array(rows)] as const
  const positives = Math.round(rows * prevalence)
  const rest = Math.sqrt(1 - correlation ** 2)
  for (let row = 0; row < rows; row++) {
    const isPositive = fixedClasses ? row < positives : random.uniform() < prevalence
    binaryLabel[row] = isPositive ? 1 : 0
    const first = random.normal()
    const second = correlation * first + rest * random.normal()
    scores[0][row] = normalCdf(first + (isPositive ? (shifts[0] as number) : 0))
    scores[1][row] = normalCdf(second + (isPositive ? (shifts[1] as number) : 0))
  }
  return {
    rows,
    binaryLabel,
    candidate: { score: scores[0], expressions: new Map() },
    champion: { score: scores[1], expressions: new Map() },
    ...NOTHING_ELSE,
  }
}

/** Rates of decisions at a cut of the score, for each class: the shares of class 1 and of class 0 that are decided as 1. */
export function ratesAt(cut: number, auc: number): { readonly hits: number; readonly falseAlarms: number } {
  const at = normalQuantile(cut)
  return { hits: normalCdf(shiftOf(auc) - at), falseAlarms: normalCdf(-at) }
}

/** The area is Φ(shift / √2) for scores of variance 1. */
function shiftOf(auc: number): number {
  return Math.SQRT2 * normalQuantile(auc)
}

/** A model that says expit(shift + stretch·log odds) of rows whose log odds are normal. */
export interface Distortion {
  readonly shift: number
  readonly stretch: number
  /** Added to the stretch of rows that are likelier of class 1 than not. */
  readonly bend?: number
}

function distorted({ shift, stretch, bend = 0 }: Distortion, odds: number): number {
  return expit(shift + stretch * odds + bend * Math.max(0, odds))
}

/** Rows whose outcome has known log odds, N(centre, spread²), of which two models know all but how far they are. */
export interface Logistic {
  readonly rows: number
  readonly centre: number
  readonly spread: number
  readonly candidate: Distortion
  readonly champion: Distortion
}

export function logistic(random: Random, { rows, centre, spread, candidate, champion }: Logistic): Predictions {
  const binaryLabel = new Uint8Array(rows)
  const odds = Float64Array.from({ length: rows }, () => centre + spread * random.normal())
  for (let row = 0; row < rows; row++) binaryLabel[row] = random.uniform() < expit(odds[row] as number) ? 1 : 0
  const scoreOf = (distortion: Distortion) => odds.map((each) => distorted(distortion, each))
  return {
    rows,
    binaryLabel,
    candidate: { score: scoreOf(candidate), expressions: new Map() },
    champion: { score: scoreOf(champion), expressions: new Map() },
    ...NOTHING_ELSE,
  }
}

/** The expected value of a loss of (probability, prediction), by the trapezoid rule, which is exact to rounding here. */
export function expectedLoss(
  { centre, spread }: Logistic,
  distortion: Distortion,
  loss: (probability: number, prediction: number) => number,
): number {
  const step = 1 / 64
  let sum = 0
  for (let z = -10; z <= 10; z += step) {
    const odds = centre + spread * z
    sum += step * normalPdf(z) * loss(expit(odds), distorted(distortion, odds))
  }
  return sum
}

/** The calibration error over bins of equal mass: the mean size of what is predicted in a bin less its rate. */
export function binnedError({ centre, spread }: Logistic, distortion: Distortion, bins: number): number {
  const points = 400
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    let gap = 0
    for (let k = 0; k < points; k++) {
      const odds = centre + spread * normalQuantile((bin + (k + 0.5) / points) / bins)
      gap += distorted(distortion, odds) - expit(odds)
    }
    error += Math.abs(gap) / points / bins
  }
  return error
}

export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** A number of mean 0 and variance 1 that depends on the one before: x_t = φ·x_(t-1) + noise, begun in its long run. */
export function autoregression(random: Random, length: number, phi: number): Float64Array {
  const series = new Float64Array(length)
  const noise = Math.sqrt(1 - phi * phi)
  for (let t = 0; t < length; t++)
    series[t] = t === 0 ? random.normal() : phi * (series[t - 1] as number) + noise * random.normal()
  return series
}

/** Rows of a regression: actual values and the errors of two models added to them. */
export function regression(
  actual: Float64Array,
  candidateErrors: Float64Array,
  championErrors: Float64Array,
  more: Partial<Predictions> = {},
): Predictions {
  const predicted = (errors: Float64Array) => actual.map((value, row) => value + (errors[row] as number))
  return {
    rows: actual.length,
    numericLabel: actual,
    candidate: { prediction: predicted(candidateErrors), expressions: new Map() },
    champion: { prediction: predicted(championErrors), expressions: new Map() },
    ...NOTHING_ELSE,
    ...more,
  }
}

export function normals(random: Random, length: number): Float64Array {
  return Float64Array.from({ length }, () => random.normal())
}
