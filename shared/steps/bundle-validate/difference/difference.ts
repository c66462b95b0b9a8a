import type { Place } from '../../../kernel/index.ts'

/** What differs between a target as it was and as it is now. */
export interface Difference {
  readonly target: string
  /** `created` and `deleted`: the target itself came or went. */
  readonly action: 'created' | 'deleted' | 'changed' | 'same'
  /** By resource, then in the order of the field; sensitive values masked, long ones cut. */
  readonly rows: readonly DifferenceRow[]
}

export interface DifferenceRow {
  /** `resources.jobs.train`, `variables.catalog`, or the section: `workspace`. */
  readonly resource: string
  /** Of the resource. `recreated`: the change makes another one of it. */
  readonly action: 'created' | 'deleted' | 'changed' | 'recreated'
  /** Below the resource, `tasks[task_key='train'].timeout_seconds`; `''`: the resource as a whole. */
  readonly field: string
  /** `undefined`: it was not there. */
  readonly before: string | undefined
  /** `undefined`: it is not there any more. */
  readonly after: string | undefined
  /** Where it stands now; of what is gone there is no place in the files that the reader has. */
  readonly at: Place | undefined
}
