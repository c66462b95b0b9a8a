import type { DocumentReader } from '../../../documents/reader.ts'
import type { MetricSpec } from '../metrics/metric.ts'
import type { Mode, Task } from './gate.ts'

/** What inputs of the step name instead of the gate file. */
export interface GivenNames {
  readonly candidate?: string | undefined
  readonly champion?: string | undefined
}

/** What the parts of a gate are read with. Mode and task are absent where they are misspelt. */
export interface Scope {
  readonly reader: DocumentReader
  readonly metrics: ReadonlyMap<string, MetricSpec>
  readonly mode: Mode | undefined
  readonly task: Task | undefined
  readonly given: GivenNames
}
