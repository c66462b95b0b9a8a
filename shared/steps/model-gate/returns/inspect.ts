import type { Problem } from '../../../kernel/index.ts'
import type { Gate, Named } from '../config/gate.ts'
import type { Relation } from '../data/relation.ts'
import type { SeriesPlan } from './plan.ts'
import type { SeriesRole } from './series.ts'
import { dateTexts, type SeriesTable } from './table.ts'

/** A way in which a number cannot be used. */
interface Defect {
  readonly bad: (value: number) => boolean
  readonly says: string
  readonly hint?: string
}

const INFINITE: Defect = { bad: (value) => Math.abs(value) === Infinity, says: 'an infinite value' }
const MISSING: Defect = { bad: Number.isNaN, says: 'no value, or NaN,' }
const SIGN = 'Losses are negative P&L; value-at-risk and expected shortfall are positive amounts.'

/**
 * Days without P&L or value-at-risk are no mistake of the file: each of them counts as an exception (MAR32.6). Without any
 * other figure a day cannot be judged.
 */
const DEFECTS: Readonly<Record<SeriesRole | 'pnl' | 'column', readonly Defect[]>> = {
  pnl: [INFINITE],
  var: [INFINITE, { bad: (value) => value < 0, says: 'a value below 0', hint: SIGN }],
  es: [MISSING, INFINITE, { bad: (value) => value <= 0, says: 'a value that is not above 0', hint: SIGN }],
  rtpl: [MISSING, INFINITE],
  pit: [MISSING, INFINITE, { bad: (value) => value < 0 || value > 1, says: 'a value outside [0, 1]' }],
  signal: [MISSING, INFINITE],
  outcome: [MISSING, INFINITE],
  returns: [MISSING, INFINITE],
  column: [INFINITE],
}

/** Every kind of mistake in one model's rows, each with a count and an example. */
export function inspectTable(table: SeriesTable, relation: Relation, plan: SeriesPlan, gate: Gate): Problem[] {
  const told = (named: Named, values: Float64Array, defects: readonly Defect[]) =>
    defects.flatMap((defect) => tell(defect, values, table, relation, named))
  return [
    ...repeated(table, relation, plan),
    ...plan.pnl.flatMap(({ named }, index) => told(named, table.pnl[index]?.values as Float64Array, DEFECTS.pnl)),
    ...[...plan.roles].flatMap(([role, { named }]) =>
      told(named, table.roles.get(role) as Float64Array, DEFECTS[role]),
    ),
    ...[...plan.columns].flatMap(([key, { named }]) =>
      told(named, table.columns.get(key) as Float64Array, isRisk(key, gate) ? DEFECTS.var : DEFECTS.column),
    ),
  ]
}

/** Whether a rule takes the column for another value-at-risk. */
function isRisk(column: string, { rules }: Gate): boolean {
  return rules.some(({ options }) => options.var === column)
}

function tell(
  { bad, says, hint }: Defect,
  values: Float64Array,
  table: SeriesTable,
  of: Relation,
  named: Named,
): Problem[] {
  let [count, first] = [0, -1]
  for (let row = 0; row < values.length; row++) {
    if (!bad(values[row] as number)) continue
    count++
    if (first < 0) first = row
  }
  if (count === 0) return []
  const rows = count === 1 ? 'One row' : `${count.toLocaleString('en')} rows`
  const where = rowText(table, first)
  return [
    {
      message: `${rows} of the ${of.role} (${of.pattern}) ${count === 1 ? 'has' : 'have'} ${says} in "${named.name}", for example ${where}.`,
      at: named.at,
      ...(hint === undefined ? {} : { hint }),
    },
  ]
}

/** `on 2026-11-20`, `of ACME on 2026-11-20` */
function rowText({ time, name }: SeriesTable, row: number): string {
  const [date] = dateTexts([time[row] as number])
  const code = name?.codes[row]
  return code === undefined ? `on ${date}` : `of ${name?.values[code]} on ${date}`
}

/** In order, rows of one date and name stand beside each other. */
function repeated(table: SeriesTable, { role, pattern }: Relation, { date, name }: SeriesPlan): Problem[] {
  const { time, rows } = table
  const codes = table.name?.codes
  let [count, first] = [0, -1]
  for (let row = 1; row < rows; row++) {
    if (time[row] !== time[row - 1] || codes?.[row] !== codes?.[row - 1]) continue
    count++
    if (first < 0) first = row
  }
  if (count === 0) return []
  const what = name === undefined ? 'date' : 'name'
  return [
    {
      message: `${count === 1 ? 'One row repeats' : `${count.toLocaleString('en')} rows repeat`} a ${what === 'name' ? 'name of its date' : 'date'} in the ${role}’s data (${pattern}), for example ${rowText(table, first)}.`,
      at: (name ?? date).named.at,
      hint:
        name === undefined
          ? 'There is one row a date; filter the file to one portfolio, or add its rows up.'
          : 'The columns of "id" must tell the rows of a date apart.',
    },
  ]
}
