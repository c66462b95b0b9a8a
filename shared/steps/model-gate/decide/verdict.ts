import type { Reading } from './reading.ts'

/** From best to worst; the worst of many is the verdict of the whole. `error`: it could not be decided. */
export const VERDICTS = ['pass', 'waived', 'inconclusive', 'fail', 'error'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a bound of a rule came to. */
export interface Judgement {
  /** `at_least 0.72`, `no_worse_by 0.005` */
  readonly asked: string
  readonly verdict: Exclude<Verdict, 'waived'>
  /** What was held against the bound: the candidate's value, or its difference from the champion's. */
  readonly value?: number
  /** One-sided bounds at the level that counts, after Holm. */
  readonly low?: number
  readonly high?: number
  /** The threshold, on the scale of `value`. */
  readonly threshold?: number
  /** Of "it holds" and of "it does not": small p-values decide. */
  readonly pPass?: number
  readonly pFail?: number
  /** What p-values were held against, after Holm. */
  readonly alpha?: number
  readonly standardError?: number
  /** The least distance from the threshold that rows like these would show. */
  readonly minimumDetectableEffect?: number
  /** Of a test that does not reject: how surely it would find what it looks for. */
  readonly power?: number
  /** The same of each group, where there are several; null where the opposite is shown. */
  readonly powers?: readonly (number | null)[]
  /** How many rows it takes to decide, where it was not decided. */
  readonly rowsNeeded?: number
  readonly why: string
}

/** A reading with its verdict. */
export interface Judged {
  readonly reading: Reading
  readonly verdict: Verdict | 'skipped'
  readonly judgements: readonly Judgement[]
  /** One sentence: what decided. */
  readonly why: string
  /** Present when a waiver set the verdict aside. */
  readonly waived?: { readonly verdict: 'fail' | 'inconclusive'; readonly waiver: number; readonly daysLeft: number }
}

/** @returns the worst; `pass` for none */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst = 0
  for (const verdict of verdicts) worst = Math.max(worst, VERDICTS.indexOf(verdict))
  return VERDICTS[worst] as Verdict
}
