import { plural } from '../../../report/text.ts'
import { UndefinedRow } from '../../../statistics/influence/undefined-row.ts'
import type { GateRule } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'

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
  if (minRows !== undefined && rows < minRows) return `${plural(rows, 'row')}, fewer than min_rows ${minRows}`
  if (minEvents !== undefined && events !== undefined && events < minEvents)
    return `${plural(events, 'row')} of the rarer class, fewer than min_events ${minEvents}`
  return rows < LEAST_ROWS ? `${plural(rows, 'row')}: too few to tell anything` : undefined
}

/** Why a metric is undefined on these rows; a row that it is about is called by its id. */
export async function whyUndefined(error: RangeError, { idOf }: Pick<Predictions, 'idOf'>): Promise<string> {
  if (!(error instanceof UndefinedRow) || idOf === undefined) return clause(error)
  return clause(new Error(error.says(`the row with id ${JSON.stringify(await idOf(error.row))}`)))
}

/** An error's message as part of a longer sentence. */
export function clause({ message }: Error): string {
  return message.replace(/\.$/, '')
}
