import type { SqlEngine } from '../../../engines/engine.ts'
import type { Gate } from '../config/gate.ts'
import { isNumeric, type Relation } from './relation.ts'

/** Numbers with more values than this are no categories. */
const MOST_CATEGORIES = 20
/** Quintiles: few enough that pairs of columns keep rows, enough to see an end of a scale. */
const CUTS = [0.2, 0.4, 0.6, 0.8]

/**
 * Columns of numbers that only a search for weak slices groups by, cut into five ranges of about equal size: by name, the
 * SQL expression of a row's range, such as `12 to 24`. Cuts are values of the column, so that the same rows give the same
 * ranges; where many rows have one value there are fewer ranges. Rows without a number have none.
 */
export async function binColumns(
  engine: SqlEngine,
  candidate: Relation,
  gate: Gate,
): Promise<ReadonlyMap<string, string>> {
  const grouped = new Set([
    ...gate.slices.filter(({ findWeak }) => !findWeak).flatMap(({ by }) => by.map(({ name }) => name)),
    ...gate.rules.flatMap(({ options }) => Object.values(options).flat().map(String)),
  ])
  const names = new Set(gate.slices.filter(({ findWeak }) => findWeak).flatMap(({ by }) => by.map(({ name }) => name)))
  const bins = new Map<string, string>()
  for (const name of names) {
    const column = candidate.columns.get(name)
    if (column === undefined || !isNumeric(column.type) || grouped.has(name)) continue
    const number = `CAST(${column.sql} AS DOUBLE)`
    const [row = {}] = await engine.query(
      `SELECT approx_count_distinct(x)::BIGINT AS n, ${CUTS.map((cut, i) => `quantile_disc(x, ${cut}) AS q${i}`).join(', ')} FROM (SELECT ${number} AS x FROM ${candidate.from}) WHERE x IS NOT NULL AND NOT isnan(x)`,
    )
    if (Number(row.n) <= MOST_CATEGORIES) continue
    const cuts = [...new Set(CUTS.map((_, index) => Number(row[`q${index}`])))]
    bins.set(name, rangeOf(number, cuts, engine))
  }
  return bins
}

/** Each range begins with its cut. */
function rangeOf(number: string, cuts: readonly number[], { dialect }: SqlEngine): string {
  const text = (name: string) => dialect.string(name)
  const branches = cuts.map((cut, index) => {
    const name = index === 0 ? `below ${cut}` : `${cuts[index - 1]} to ${cut}`
    return `WHEN ${number} < CAST(${text(String(cut))} AS DOUBLE) THEN ${text(name)}`
  })
  const last = text(`${cuts.at(-1)} and more`)
  return `CASE WHEN ${number} IS NULL OR isnan(${number}) THEN NULL ${branches.join(' ')} ELSE ${last} END`
}
