import type { BinGaps, Gap } from '../influence/estimate.ts'
import type { CalibrationBin } from './bin-table.ts'

/** What is left of an event that no row of a bin has seen: a rate is never taken for certain. */
const TENTH = 0.1

/**
 * The gaps of a calibration table with their spread, and what they most likely are: observed ones are scattered by chance, so
 * that each is drawn towards a line over the bins, the more so the less the gaps differ by more than chance (empirical
 * Bayes: Morris, "Parametric Empirical Bayes Inference", JASA 78, 1983). Calibration curves are smooth, hence the line.
 *
 * The spread is that of the rate which the bin most likely has; a bin that saw no event is not sure to have none.
 */
export function binGaps(table: readonly CalibrationBin[]): Gap[] {
  const total = table.reduce((sum, { weight }) => sum + weight, 0)
  const gaps = table.map((bin) => bin.meanPredicted - bin.observedRate)
  const spreads = (likely: readonly number[]) => table.map((bin, k) => spreadOf(bin, likely[k] as number))
  const shares = table.map(({ weight }) => weight / total)
  const calibrated = new Array<number>(table.length).fill(0)
  const spread = spreads(drawnIn(gaps, spreads(calibrated), shares))
  const likely = drawnIn(gaps, spread, shares)
  return gaps.map((gap, k) => ({
    ...{ gap, share: shares[k] as number, spread: spread[k] as number, likely: likely[k] as number },
  }))
}

/** The standard error of a bin's gap when its rate is the predicted one less the gap: predictions within it vary with it. */
function spreadOf({ effectiveRows, meanPredicted, predictedVariance }: CalibrationBin, gap: number): number {
  const least = TENTH / (effectiveRows + 1)
  const rate = Math.min(1 - least, Math.max(least, meanPredicted - gap))
  const variance = rate * (1 - rate)
  return Math.sqrt(Math.max(variance - predictedVariance, variance / 2) / effectiveRows)
}

/** The gaps drawn towards their line by weighted least squares, by the part of their scatter about it that is chance. */
function drawnIn(gaps: readonly number[], spreads: readonly number[], shares: readonly number[]): number[] {
  const places = middles(shares)
  const precisions = spreads.map((spread) => spread ** -2)
  const mean = (values: readonly number[]) => dot(precisions, values) / precisions.reduce((sum, each) => sum + each, 0)
  const [centre, level] = [mean(places), mean(gaps)]
  const away = places.map((place) => place - centre)
  const weighted = away.map((each, k) => each * (precisions[k] as number))
  const squares = dot(weighted, away)
  const slope = squares > 0 ? dot(weighted, gaps) / squares : 0
  const residuals = gaps.map((gap, k) => gap - level - slope * (away[k] as number))
  const scatter = residuals.reduce((sum, each, k) => sum + each ** 2 * (precisions[k] as number), 0)
  const chance = Math.max(0, gaps.length - 2)
  const kept = scatter > chance ? 1 - chance / scatter : 0
  return gaps.map((gap, k) => gap - (1 - kept) * (residuals[k] as number))
}

/** Where the middle of each bin lies among all rows. */
function middles(shares: readonly number[]): number[] {
  let mass = 0
  return shares.map((share) => {
    mass += share
    return mass - share / 2
  })
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, k) => sum + each * (b[k] as number), 0)
}

/**
 * All bins as one, by the rows of the kind that a bin holds for less likely: these are rare where predictions are near 0, and
 * where they are near 1.
 */
export function totalOf(table: readonly CalibrationBin[]): BinGaps['total'] {
  let [weight, squares, predicted, observed] = [0, 0, 0, 0]
  for (const bin of table) {
    const isLikely = bin.meanPredicted > 0.5
    weight += bin.weight
    squares += bin.weight ** 2 / bin.effectiveRows
    predicted += bin.weight * (isLikely ? 1 - bin.meanPredicted : bin.meanPredicted)
    observed += bin.weight * (isLikely ? 1 - bin.observedRate : bin.observedRate)
  }
  const rows = weight ** 2 / squares
  return { rows, unlikely: (observed / weight) * rows, meanPredicted: predicted / weight }
}
