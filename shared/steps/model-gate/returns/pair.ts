import type { Problem } from '../../../kernel/index.ts'
import type { GateData } from '../config/gate.ts'
import type { Identical } from '../data/nearly-identical.ts'
import { SAID } from './plan.ts'
import type { SeriesTable } from './table.ts'

/** The rows of both models that are of one date and name, in order. */
export interface PairedRows {
  readonly candidate: Int32Array
  readonly champion: Int32Array
}

/** Goes along both tables at once: both are in the order of dates, and names are looked up within a date. */
export function pairRows(candidate: SeriesTable, champion: SeriesTable): PairedRows {
  const codeOf = championCodes(candidate, champion)
  const rowOfName = new Int32Array(champion.name?.values.length ?? 1).fill(-1)
  const [own, other] = [[] as number[], [] as number[]]
  let from = 0
  for (let row = 0; row < candidate.rows; ) {
    const time = candidate.time[row] as number
    while (from < champion.rows && (champion.time[from] as number) < time) from++
    const start = from
    for (; from < champion.rows && champion.time[from] === time; from++)
      rowOfName[champion.name?.codes[from] ?? 0] = from
    for (; row < candidate.rows && candidate.time[row] === time; row++) {
      const code = codeOf(candidate.name?.codes[row] ?? 0)
      const found = code < 0 ? -1 : (rowOfName[code] as number)
      if (found < start) continue
      own.push(row)
      other.push(found)
    }
  }
  return { candidate: Int32Array.from(own), champion: Int32Array.from(other) }
}

/** The champion's code of a candidate's name; -1 where it has none. */
function championCodes({ name: own }: SeriesTable, { name: other }: SeriesTable): (code: number) => number {
  if (own === undefined || other === undefined) return (code) => code
  const codes = new Map(other.values.map((value, code) => [value, code]))
  const translated = Int32Array.from(own.values, (value) => codes.get(value) ?? -1)
  return (code) => translated[code] as number
}

/** Whether both models speak of the same days, mean the same by what came of them, and are not one and the same. */
export function comparePair(
  candidate: SeriesTable,
  champion: SeriesTable,
  { candidate: own, champion: other }: PairedRows,
  data: GateData,
): Problem[] {
  const at = (data.champion ?? data.candidate).at
  const what = candidate.name === undefined ? 'dates' : 'dates and names'
  const count = own.length
  const problems: Problem[] = []
  if (count === 0 || Math.min(count / candidate.rows, count / champion.rows) < data.matchRate)
    problems.push({
      message: `The models are not of the same ${what}: ${count.toLocaleString('en')} are in both, of ${candidate.rows.toLocaleString('en')} of the candidate and ${champion.rows.toLocaleString('en')} of the champion; at least ${data.matchRate * 100} % must match.`,
      at,
      hint: 'Let both models speak of the same days.',
    })
  if (count === 0) return problems
  const differing = (a: Float64Array, b: Float64Array) => {
    let differ = 0
    for (let i = 0; i < count; i++) {
      if (!sameNumber(a[own[i] as number], b[other[i] as number])) differ++
    }
    return differ
  }
  for (const { name, values } of came(champion)) {
    const mine = came(candidate).find((column) => column.name === name)
    const differ = mine === undefined ? 0 : differing(mine.values, values)
    if (differ > 0)
      problems.push({
        message: `"${name}" differs between candidate and champion on ${differ.toLocaleString('en')} of ${count.toLocaleString('en')} rows of the same ${what}.`,
        at,
        hint: 'What came of a day belongs to the day, not to the model; see which file is older.',
      })
  }
  if (identicalRows(candidate, champion, { candidate: own, champion: other }).rows === count)
    problems.push({
      message: 'Candidate and champion say the very same on every row: the model would be compared with itself.',
      at,
      hint: 'See which files, runs or aliases the two names lead to.',
    })
  return problems
}

/** The rows on which both models say the very same, in everything that a model says. */
export function identicalRows(candidate: SeriesTable, champion: SeriesTable, paired: PairedRows): Required<Identical> {
  const said = SAID.flatMap((role) => {
    const [own, other] = [candidate.roles.get(role), champion.roles.get(role)]
    return own === undefined ? [] : [{ own, other }]
  })
  const values = new Set<number>()
  let rows = 0
  for (const [at, row] of paired.candidate.entries()) {
    const partner = paired.champion[at] as number
    if (!said.every(({ own, other }) => other !== undefined && sameNumber(own[row], other[partner]))) continue
    rows++
    values.add(said[0]?.own[row] as number)
  }
  return { rows, values: values.size }
}

function sameNumber(a: number | undefined, b: number | undefined): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b))
}

function came({ pnl, roles }: SeriesTable): SeriesTable['pnl'] {
  const outcome = roles.get('outcome')
  return outcome === undefined ? pnl : [...pnl, { name: 'outcome', values: outcome }]
}
