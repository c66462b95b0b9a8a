/**
 * The level of the j-th look at one holdout, so that all looks together pass a model wrongly with a probability of at
 * most `alpha` (Bonferroni's inequality):
 *
 * - planned: alpha / k for each of the k looks that were planned;
 * - not planned: alpha · 6 / (π²·j²), which sums to alpha however many there are; each look spends less than the one
 *   before (the idea of Lan and DeMets, "Discrete Sequential Boundaries for Clinical Trials", Biometrika 70, 1983).
 *
 * Beyond the plan the level stays as it was, and the probability is j·alpha/k: {@link spentLevel}.
 * @param number of the look, from 1
 */
export function lookLevel(alpha: number, number: number, planned: number | undefined): number {
  return planned === undefined ? (alpha * 6) / (Math.PI * number) ** 2 : alpha / planned
}

/** The most that looks 1 to `number` add up to. */
export function spentLevel(alpha: number, number: number, planned: number | undefined): number {
  if (planned !== undefined) return Math.min(1, (number * alpha) / planned)
  let spent = 0
  for (let look = 1; look <= number; look++) spent += lookLevel(alpha, look, undefined)
  return spent
}

/** A look that was not planned has worn the holdout out when its level is less than this part of alpha: from the eighth on. */
const LEAST_PART = 0.01

/** Whether the holdout should be replaced: its planned looks are used up, or what a look may spend shows nothing any more. */
export function isWornOut(alpha: number, number: number, planned: number | undefined): boolean {
  return planned === undefined ? lookLevel(alpha, number, planned) < LEAST_PART * alpha : number >= planned
}
