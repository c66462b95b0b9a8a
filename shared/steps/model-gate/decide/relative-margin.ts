import type { GateRule } from '../config/gate.ts'

/**
 * What part of the champion's value is added to the difference before it is held against 0: the margin where it is a part,
 * with its sign, else 0.
 */
export function relativeMargin({ kind, margin }: NonNullable<GateRule['vsChampion']>): number {
  if (!margin.relative) return 0
  return kind === 'no_worse_by' ? margin.value : -margin.value
}
