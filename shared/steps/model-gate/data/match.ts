import type { SqlEngine } from '../../../engines/engine.ts'
import type { Problem } from '../../../kernel/index.ts'
import type { GateData } from '../config/gate.ts'
import { isNumber } from './inspect.ts'
import { type Identical, isNearlyAll } from './nearly-identical.ts'
import type { ReadPlan, Selected } from './plan.ts'
import type { Relation } from './relation.ts'

/** `c` joined with `h`, by id; `c` alone without a champion. */
export function joined(candidate: Relation, champion: Relation | undefined, plan: ReadPlan): string {
  const c = [
    ...[...plan.ids, plan.label, ...plan.outputs, plan.weight, plan.cluster, plan.time],
    ...[...plan.groups, ...plan.columns, ...plan.raw],
  ]
  const inner = `(${select(c)} FROM ${candidate.from}) c`
  if (champion === undefined) return inner
  const h = `(${select([...plan.championIds, plan.championLabel, ...plan.championOutputs])} FROM ${champion.from}) h`
  return `${inner} JOIN ${h} ON ${plan.ids.map(({ alias }) => `c.${alias} = h.${alias}`).join(' AND ')}`
}

function select(columns: readonly (Selected | undefined)[]): string {
  return `SELECT ${columns.flatMap((column) => (column === undefined ? [] : `${column.sql} AS ${column.alias}`)).join(', ')}`
}

export interface Matched {
  readonly rows: number
  /** SHA-like digest of ids and labels, hexadecimal, whatever the order of rows. */
  readonly digest: string
  readonly problems: readonly Problem[]
  readonly identical?: Identical
}

/** Whether both models were predicted on the same rows, with the same labels, and are not one and the same. */
export async function match(
  engine: SqlEngine,
  candidate: Relation,
  champion: Relation | undefined,
  plan: ReadPlan,
  data: GateData,
  counted: { readonly candidate: number; readonly champion: number | undefined },
): Promise<Matched> {
  const text = [...plan.ids.map(({ alias }) => `CAST(c.${alias} AS VARCHAR)`), 'CAST(c.label AS VARCHAR)'].join(
    `, chr(31), `,
  )
  const key = `md5(concat(${text}))`
  const asks = [
    'count(*)::BIGINT AS n',
    // Ids are unique, so no row cancels another.
    `bit_xor(('0x' || substr(${key}, 1, 16))::UBIGINT)::VARCHAR AS d0`,
    `bit_xor(('0x' || substr(${key}, 17, 16))::UBIGINT)::VARCHAR AS d1`,
  ]
  const same = plan.outputs.map(({ alias }) => `c.${alias} = h.${alias}`).join(' AND ')
  if (champion !== undefined) {
    asks.push(`count(*) FILTER (WHERE ${same})::BIGINT AS same`)
    if (plan.championLabel !== undefined) asks.push('count(*) FILTER (WHERE c.label <> h.label)::BIGINT AS differs')
  }
  const from = joined(candidate, champion, plan)
  const [row = {}] = await engine.query(`SELECT ${asks.join(', ')} FROM ${from}`)
  const rows = Number(row.n)
  const digest = [row.d0, row.d1]
    .map((part) =>
      BigInt(String(part ?? 0))
        .toString(16)
        .padStart(16, '0'),
    )
    .join('')
  if (champion === undefined || counted.champion === undefined) return { rows, digest, problems: [] }
  const problems: Problem[] = []
  const at = (data.champion ?? data.candidate).at
  const least = Math.min(rows / counted.candidate, rows / counted.champion)
  if (least < data.matchRate) {
    const counts = `${rows.toLocaleString('en')} ids are in both, of ${counted.candidate.toLocaleString('en')} of the candidate and ${counted.champion.toLocaleString('en')} of the champion`
    problems.push({
      message: `The models were not predicted on the same rows: ${counts}; at least ${data.matchRate * 100} % must match.`,
      at,
      hint: 'Predict both on one evaluation set.',
    })
  }
  if (Number(row.differs ?? 0) > 0)
    problems.push({
      message: `The label differs between candidate and champion on ${Number(row.differs).toLocaleString('en')} of ${rows.toLocaleString('en')} rows with the same id.`,
      at,
      hint: 'Labels belong to the evaluation set, not to the model; see which file is older.',
    })
  const identical = Number(row.same)
  if (rows > 0 && identical === rows)
    problems.push({
      message:
        'Candidate and champion predict the very same number on every row: the model would be compared with itself.',
      at,
      hint: 'See which files, runs or aliases the two names lead to.',
    })
  const valuesThere = async () => await valuesWhere(engine, `${from} WHERE ${same}`, plan)
  return {
    ...{ rows, digest, problems },
    identical: { rows: identical, ...(isNearlyAll(identical, rows) ? { values: await valuesThere() } : {}) },
  }
}

/** How many different numbers the candidate predicts there. */
async function valuesWhere(engine: SqlEngine, rows: string, { outputs }: ReadPlan): Promise<number> {
  const numbers = outputs.filter(isNumber).map(({ alias }) => `c.${alias}`)
  // Classes alone are hard labels.
  if (numbers.length === 0) return 0
  const [row = {}] = await engine.query(
    `SELECT count(*)::BIGINT AS n FROM (SELECT DISTINCT ${numbers.join(', ')} FROM ${rows})`,
  )
  return Number(row.n)
}
