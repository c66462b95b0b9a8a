import type { Finding } from '../../../kernel/index.ts'
import { plural } from '../../../report/text.ts'
import type { GateData } from '../config/gate.ts'
import type { EvaluationFacts } from './predictions.ts'

/** Rows on which both models say the very same. */
export interface Identical {
  readonly rows: number
  /** How many different numbers they say there; unknown where so few rows are identical that nobody asks. */
  readonly values?: number
}

/** From this part of the rows on, two models are nearly one. */
const NEARLY_ALL = 0.99
/** Hard labels, grades and the leaves of a small tree have no more values than this, and agree for a good reason. */
const FEW_VALUES = 50

/** Whether so many rows are identical that one asks how many values they have. */
export function isNearlyAll(identical: number, rows: number): boolean {
  return identical >= NEARLY_ALL * rows
}

/** Two models that were fitted apart hardly ever agree to the last digit; one that was written into the other's file does. */
export function nearlyIdenticalFindings({ identical, matched }: EvaluationFacts, data: GateData): Finding[] {
  if (identical === undefined || !isNearlyAll(identical.rows, matched)) return []
  if ((identical.values ?? 0) <= FEW_VALUES) return []
  const others = matched - identical.rows
  return [
    {
      ruleId: 'model-gate/nearly-identical',
      severity: 'warning',
      message: `Candidate and champion predict the very same number on ${identical.rows.toLocaleString('en')} of ${plural(matched, 'row')}: all that tells them apart is ${plural(others, 'row')}.`,
      at: (data.champion ?? data.candidate).at,
      hint: 'Two models that were fitted apart hardly ever agree to the last digit: see which files, runs or aliases the two names lead to, and whether a row that one did not predict was filled from the other.',
      fingerprint: 'nearly-identical',
    },
  ]
}
