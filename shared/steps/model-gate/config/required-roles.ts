import type { GateData, GateRule } from './gate.ts'
import type { Scope } from './scope.ts'

/** Every rule whose metric needs a column that the data do not name. */
export function refuseMissingRoles({ reader, metrics, mode }: Scope, data: GateData, rules: readonly GateRule[]): void {
  if (mode === 'metrics') return
  for (const { id, metric, at } of rules) {
    for (const role of metrics.get(metric)?.roles ?? []) {
      if (data.columns[role] !== undefined) continue
      reader.problems.push({
        message: `The rule "${id}" needs the column "${role}", which "data" does not name.`,
        at,
        hint: `Write it into "data": ${role}: <column>`,
      })
    }
  }
}
