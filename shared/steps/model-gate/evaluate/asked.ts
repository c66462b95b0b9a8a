import type { GateRule } from '../config/gate.ts'

/** Fewer rows than this tell nothing, whatever the rule says. */
const LEAST_ROWS = 2

/** In a first run, what is left of the rule: its absolute bounds; `undefined` when it has none. */
export function withoutLostComparison(rule: GateRule, hasChampion: boolean): GateRule | undefined {
  if (hasChampion || rule.vsChampion === undefined) return rule
  const left = { ...rule, vsChampion: undefined }
  // A bound of 0 is one.
  return (left.atLeast ?? left.atMost ?? left.between) === undefined ? undefined : left
}

/** Why there is too little for the rule; `undefined` when there is enough. */
export function tooFew(
  { minRows, minEvents }: GateRule,
  { rows, events }: { readonly rows: number; readonly events?: number },
): string | undefined {
  if (minRows !== undefined && rows < minRows) return `${rows} rows, fewer than min_rows ${minRows}`
  if (minEvents !== undefined && events !== undefined && events < minEvents)
    return `${events} rows of the rarer class, fewer than min_events ${minEvents}`
  return rows < LEAST_ROWS ? `${rows} row${rows === 1 ? '' : 's'}: too few to tell anything` : undefined
}

/** An error's message as part of a longer sentence. */
export function clause({ message }: Error): string {
  return message.replace(/\.$/, '')
}
