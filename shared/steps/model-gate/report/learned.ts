import type { Finding, Json, Section } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import type { EvaluationFacts } from '../data/predictions.ts'
import type { Decision } from '../decide/decide.ts'
import type { Judged } from '../decide/verdict.ts'

/** What a run learned, before it is put into words. */
export interface Learned {
  readonly gate: Gate
  readonly metrics: MetricSpecs
  readonly judged: readonly Judged[]
  readonly decision: Decision
  /** Waivers that have ended, by index. */
  readonly expired: readonly number[]
  /** What is known of the evaluation rows; absent in other modes. */
  readonly facts?: EvaluationFacts
  /** Label and value of what the verdict stands on. */
  readonly grounds: readonly (readonly [label: string, value: string])[]
  /** Charts and tables that the mode adds. */
  readonly sections: readonly Section[]
  readonly findings: readonly Finding[]
  readonly data: { readonly [key: string]: Json | undefined }
  readonly runFacts: { readonly [key: string]: Json | undefined }
}
