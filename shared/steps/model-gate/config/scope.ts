import type { DocumentReader } from '../../../documents/reader.ts'
import type { MetricSpec } from '../metrics/metric.ts'
import type { Mode, Task } from './gate.ts'

/** What the parts of a gate are read with. Mode and task are absent where they are misspelt. */
export interface Scope {
  readonly reader: DocumentReader
  readonly metrics: ReadonlyMap<string, MetricSpec>
  readonly mode: Mode | undefined
  readonly task: Task | undefined
}
