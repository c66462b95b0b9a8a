import type { GateData, GateRule } from './gate.ts'
import { COLUMNS } from './read-data.ts'
import type { Scope } from './scope.ts'

/** Every rule whose metric needs a column that the data of its task may name, and do not. */
export function refuseMissingRoles(
  { reader, metrics, mode, task }: Scope,
  data: GateData,
  rules: readonly GateRule[],
): void {
  if (mode === 'metrics' || task === undefined) return
  const known = [...COLUMNS[task].needs, ...COLUMNS[task].may]
  for (const { id, metric, at } of rules) {
    for (const role of metrics.get(metric)?.roles ?? []) {
      if (data.columns[role] !== undefined || !known.includes(role)) continue
      reader.problems.push({
        message: `The rule "${id}" needs the column "${role}", which "data" does not name.`,
        at,
        hint: `Write it into "data": ${role}: <column>`,
      })
    }
  }
}
