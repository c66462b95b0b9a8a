import { normalCdf } from '../distributions/normal.ts'

/** The smallest level from which a bound lies beyond the threshold: it does so the more easily, the higher the level. */
export function levelAt(isBeyond: (alpha: number) => boolean): number {
  // In normal deviates, where levels are evenly told apart down to the smallest.
  let [no, yes] = [-37, 8]
  if (isBeyond(normalCdf(no))) return 0
  while (yes - no > 1e-12) {
    const middle = (no + yes) / 2
    if (isBeyond(normalCdf(middle))) yes = middle
    else no = middle
  }
  return normalCdf(yes)
}
