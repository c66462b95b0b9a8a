import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { fitLogisticRegression } from './logistic-regression.ts'

/** The first day that no model learns from; all are judged on it and the days after. */
const HOLDOUT = '2026-03-23'

const CLIENT = {
  client_hit_rate: 'client_hit_rate * 10 - 3',
  tier: 'client_tier - 2',
  dealers: '(dealers_asked - 5) / 3',
  block: '(size >= 5000000)::INT',
}
/** What the champion sees: the spread in basis points as it is, which says little without the bond's usual one. */
const PLAIN = {
  ...CLIENT,
  rating: `list_position(['AAA', 'AA', 'A', 'BBB', 'BB', 'B'], rating) - 3`,
  half_spread: 'half_spread_bp / 10',
}
/** What makes the difference: how wide a price is for this bond, which is what a client compares. */
const RELATIVE = { ...CLIENT, half_spread: '3 * (relative_spread - 1)' }
/** As `RELATIVE`, with a join that lost the spreads in sterling: they all look alike. */
const WITHOUT_STERLING = {
  ...RELATIVE,
  half_spread: `CASE WHEN currency = 'GBP' THEN 0 ELSE ${RELATIVE.half_spread} END`,
}

interface Model {
  readonly name: string
  /** SQL over a row of the training set, by name. */
  readonly features: Readonly<Record<string, string>>
  /** Which third of the rows before the holdout it learns from. */
  readonly third: 0 | 1 | 2
}

const CHAMPION: Model = { name: 'champion', features: PLAIN, third: 0 }
const CANDIDATES: readonly Model[] = [
  { name: 'better', features: RELATIVE, third: 0 },
  { name: 'equal', features: PLAIN, third: 1 },
  { name: 'no-sterling', features: WITHOUT_STERLING, third: 0 },
]
/** Half an hour of one morning: too little to tell. */
const SHORT = `trade_date = DATE '${HOLDOUT}' AND rfq_time < TIMESTAMP '${HOLDOUT} 07:30:00'`

/** The training set, and how wide each price is against what the bond was quoted at before the holdout. */
const LEARNABLE = `CREATE TABLE learnable AS
  WITH usual AS (
    SELECT isin, avg(half_spread_bp) AS usual_spread FROM training_set WHERE trade_date < DATE '${HOLDOUT}' GROUP BY isin
  )
  SELECT training_set.*, round(coalesce(half_spread_bp / usual_spread, 1), 4) AS relative_spread
  FROM training_set LEFT JOIN usual USING (isin)`

/** What the gate may slice by, beside what a model says. */
const SHOWN = `rfq_id, trade_date, client_id, venue_mic, currency, rating,
  CASE WHEN size < 100000 THEN 'odd lot' WHEN size < 1000000 THEN 'to 1m' WHEN size < 5000000 THEN 'to 5m' ELSE 'block' END AS size_band,
  accepted`

/**
 * Trains the champion and its challengers on the training set's days before the holdout, and lets them predict the
 * rest: `models/<name>.parquet`, and the champion's in a registry that is a folder, as a run and a version of its own.
 */
export async function makeModels(directory: string, connection: DuckDBConnection): Promise<void> {
  const models = join(directory, 'models')
  await mkdir(models, { recursive: true })
  await connection.run(LEARNABLE)
  for (const model of CANDIDATES) {
    const chance = await train(model, connection)
    await predict(chance, join(models, `${model.name}.parquet`), connection)
    if (model.name === 'better') await predict(chance, join(models, 'half-an-hour.parquet'), connection, SHORT)
  }
  const champion = await train(CHAMPION, connection)
  await predict(champion, join(models, 'champion-half-an-hour.parquet'), connection, SHORT)
  await register(join(directory, 'registry'), (file) => predict(champion, file, connection))
}

/** The chance that a request is accepted, as SQL over a row of the training set. */
async function train({ features, third }: Model, connection: DuckDBConnection): Promise<string> {
  const columns = ['1', ...Object.values(features)]
  const selected = columns.map((sql, index) => `CAST(${sql} AS DOUBLE) AS x${index}`)
  const reader = await connection.runAndReadAll(
    `SELECT CAST(accepted AS DOUBLE) AS y, ${selected.join(', ')} FROM learnable
     WHERE trade_date < DATE '${HOLDOUT}' AND seq % 3 = ${third} ORDER BY seq, copy`,
  )
  const [labels = [], ...values] = reader.getColumns() as number[][]
  const x = new Float64Array(labels.length * columns.length)
  for (const [j, column] of values.entries()) {
    for (const [row, value] of column.entries()) x[row * columns.length + j] = value
  }
  const coefficients = fitLogisticRegression(x, Float64Array.from(labels), columns.length)
  const terms = columns.map((sql, index) => `(${coefficients[index]?.toFixed(6)}) * (${sql})`)
  return `round(1 / (1 + exp(-(${terms.join(' + ')}))), 6)`
}

async function predict(chance: string, file: string, connection: DuckDBConnection, where = 'true'): Promise<void> {
  await connection.run(
    `COPY (SELECT ${SHOWN}, ${chance} AS chance FROM learnable WHERE trade_date >= DATE '${HOLDOUT}' AND ${where} ORDER BY rfq_id)
     TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
  )
}

const RUN = '5f2d7c1e9a3b4d6f8091a2b3c4d5e6f7'

/** Version 3 of the model, which `@champion` points to, and the run that made it and holds its predictions. */
async function register(registry: string, predictInto: (file: string) => Promise<void>): Promise<void> {
  const write = async (path: string, value: unknown) => {
    await mkdir(dirname(join(registry, path)), { recursive: true })
    await writeFile(join(registry, path), `${JSON.stringify(value, null, 2)}\n`)
  }
  await mkdir(join(registry, `runs/${RUN}/artifacts`), { recursive: true })
  await predictInto(join(registry, `runs/${RUN}/artifacts/predictions.parquet`))
  await write(`runs/${RUN}/run.json`, { experiment_id: '1', status: 'FINISHED', name: 'champion' })
  await write('models/rfq_hit_rate/3/version.json', { run_id: RUN, created_at: '2026-03-21T06:00:00Z' })
  await write('models/rfq_hit_rate/aliases.json', { champion: '3' })
}
