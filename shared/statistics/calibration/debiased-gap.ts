import { normalCdf, normalPdf } from '../distributions/normal.ts'

/** Mean, variance and third central moment of a number. */
export interface Moments {
  readonly mean: number
  readonly variance: number
  readonly third: number
}

/** E|X| of X ~ N(gap, 1), the mean of a folded normal. */
export function foldedMean(gap: number): number {
  return 2 * normalPdf(gap) + gap * (2 * normalCdf(gap) - 1)
}

/** The size of an observed gap less what chance adds to it: 2·|gap| - E|N(gap, 1)|, all in units of the gap's spread. */
export function debiasedGap(gap: number): number {
  return 2 * Math.abs(gap) - foldedMean(gap)
}

const STEP = 0.05
/** From here on a gap is hardly ever folded: its size is normal. */
const FAR = 8
let table: readonly Moments[] | undefined

/** Moments of the debiased size of an observed gap N(gap, 1), linear between those of a table of integrals. */
export function momentsOfDebiased(gap: number): Moments {
  const at = Math.abs(gap) / STEP
  const line = Math.floor(at)
  table ??= Array.from({ length: FAR / STEP + 1 }, (_, k) => integrated(k * STEP))
  const [low, high] = [table[line], table[line + 1]]
  if (low === undefined || high === undefined) return { mean: Math.abs(gap), variance: 1, third: 0 }
  const between = (of: keyof Moments) => low[of] + (at - line) * (high[of] - low[of])
  return { mean: between('mean'), variance: between('variance'), third: between('third') }
}

/** By the trapezoid rule, which is exact to four digits and more here, the kink at 0 included. */
function integrated(gap: number): Moments {
  const step = 1 / 32
  const sums = [0, 0, 0]
  for (let z = -8; z <= 8; z += step) {
    const [density, size] = [step * normalPdf(z), debiasedGap(gap + z)]
    for (const k of [0, 1, 2]) sums[k] = (sums[k] as number) + density * size ** (k + 1)
  }
  const [mean, square, cube] = sums as [number, number, number]
  return { mean, variance: square - mean ** 2, third: cube - 3 * mean * square + 2 * mean ** 3 }
}
