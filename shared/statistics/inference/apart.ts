import { levelAt } from './level-at.ts'
import type { Uncertain } from './uncertain.ts'

/**
 * How much more `times` the one is than the other, from the bounds of each at half the level (Bonferroni): they hold whatever
 * the dependence of both, and are wide.
 *
 * @param times above 0
 */
export function gainApart(one: Uncertain, times: number, other: Uncertain): Uncertain {
  const lower = (alpha: number) => times * one.lower(alpha / 2) - other.upper(alpha / 2)
  const upper = (alpha: number) => times * one.upper(alpha / 2) - other.lower(alpha / 2)
  return {
    value: times * one.value - other.value,
    standardError: Math.hypot(times * one.standardError, other.standardError),
    method: `${one.method}, each at half the level`,
    lower,
    upper,
    pAtMost: (threshold) => levelAt((alpha) => lower(alpha) >= threshold),
    pAtLeast: (threshold) => levelAt((alpha) => upper(alpha) <= threshold),
  }
}
