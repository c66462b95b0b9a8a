import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance, version } from '@duckdb/node-api'
import { tradingDays } from './generator/calendar.ts'
import { DEFECTS } from './generator/defects.ts'
import { FEED, MACROS, MARKET } from './generator/feed.ts'
import { makeModels } from './generator/models.ts'
import { type Database, plantDefects } from './generator/plant.ts'
import { type Client, type Instrument, makeClients, makeInstruments } from './generator/reference.ts'
import { TRAINING_SET } from './generator/training-set.ts'

export interface Scale {
  /** RFQs on an average day. */
  readonly rfqsPerDay: number
  readonly instruments: number
  readonly clients: number
}

const FULL_SCALE: Scale = { rfqsPerDay: 32_000, instruments: 2_400, clients: 620 }

export interface Options {
  readonly scale?: Scale
  /** Changes no value, only the time it takes. */
  readonly threads?: number
}

export interface Generated {
  readonly rows: Readonly<Record<string, number>>
  /** False when the data was there already, made by this very generator. */
  readonly fresh: boolean
}

const MARKER = 'generated.json'
/** Each table: where it goes, what of it only the generator knows, and whether a day is a directory. */
const TABLES = [
  { name: 'instruments', under: 'raw', hidden: ['i', 'price', 'duration', 'yield_pct', 'width_bp'], daily: false },
  { name: 'clients', under: 'raw', hidden: ['c'], daily: false },
  { name: 'rfqs', under: 'raw', hidden: [], daily: true },
  { name: 'quotes', under: 'raw', hidden: [], daily: true },
  { name: 'trades', under: 'raw', hidden: [], daily: true },
  { name: 'training_set', under: 'curated', hidden: [], daily: true },
] as const

/**
 * Makes the example's data under `directory`: `raw/<table>/…` and `curated/training_set/…`, Parquet,
 * partitioned by `trade_date` where that is natural, and `models/…`: what models that learned from it predict. Data that this generator made before is kept.
 */
export async function generate(directory: string, options: Options = {}): Promise<Generated> {
  const scale = options.scale ?? FULL_SCALE
  const marker = await fingerprint(scale)
  const known = await readMarker(directory)
  if (known?.fingerprint === marker) return { rows: known.rows, fresh: false }

  const staging = `${directory}.partial`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  const spill = `${directory}.spill`
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? 2),
    memory_limit: '2GB',
    temp_directory: spill,
  })
  try {
    const rows = await generateInto(staging, await instance.connect(), scale)
    await writeFile(join(staging, MARKER), `${JSON.stringify({ fingerprint: marker, rows }, null, 2)}\n`)
    // Whole or not at all: a generator that was interrupted leaves the old data, or none.
    await rm(directory, { recursive: true, force: true })
    await rename(staging, directory)
    return { rows, fresh: true }
  } finally {
    instance.closeSync()
    await rm(spill, { recursive: true, force: true })
  }
}

async function generateInto(
  directory: string,
  connection: DuckDBConnection,
  scale: Scale,
): Promise<Record<string, number>> {
  const database: Database = {
    run: async (sql) => {
      await connection.run(sql)
    },
    numbers: async (sql) => (await connection.runAndReadAll(sql)).getRows().map(([value]) => Number(value)),
  }
  await database.run(`SET TimeZone = 'UTC'`)
  for (const sql of referenceTables(scale)) await database.run(sql)
  for (const sql of [...MACROS, ...MARKET, ...FEED]) await database.run(sql)
  await plantDefects(database, DEFECTS)
  await database.run(TRAINING_SET)

  const rows: Record<string, number> = {}
  for (const table of TABLES) {
    const selected = `SELECT * EXCLUDE (${['seq', 'copy', ...(table.daily ? ['trade_date'] : []), ...table.hidden].join(', ')}) FROM ${table.name}`
    for (const day of table.daily ? tradingDays() : [undefined]) {
      const folder = join(directory, table.under, table.name, ...(day === undefined ? [] : [`trade_date=${day.date}`]))
      await mkdir(folder, { recursive: true })
      const where = day === undefined ? '' : `WHERE trade_date = DATE '${day.date}'`
      const file = join(folder, `${table.name}.parquet`).replaceAll("'", "''")
      await database.run(
        `COPY (${selected} ${where} ORDER BY seq, copy) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
      )
    }
    const [count = 0] = await database.numbers(`SELECT count(*) FROM ${table.name}`)
    rows[table.name] = count
  }
  await makeModels(directory, connection)
  return rows
}

/** The tables that TypeScript makes: days, instruments and clients, as SQL values. */
function referenceTables(scale: Scale): string[] {
  let first = 0
  const days = tradingDays().map(({ date, volume }, d) => {
    const rfqs = Math.round((scale.rfqsPerDay * volume) / 100)
    first += rfqs
    return `(${d}, DATE '${date}', ${first - rfqs}, ${rfqs})`
  })
  return [
    `CREATE TABLE days AS FROM (VALUES ${days.join(', ')}) AS days(d, trade_date, first_rfq, rfqs)`,
    `CREATE TABLE instruments (seq INTEGER, copy TINYINT, i INTEGER, isin VARCHAR, issuer_lei VARCHAR, issuer_name VARCHAR, sector VARCHAR,
       currency VARCHAR, coupon_pct DOUBLE, issue_date DATE, maturity_date DATE, rating VARCHAR, seniority VARCHAR,
       issue_size BIGINT, minimum_denomination INTEGER, yield_pct DOUBLE, price DOUBLE, duration DOUBLE, width_bp DOUBLE)`,
    `INSERT INTO instruments VALUES ${makeInstruments(scale.instruments).map(instrumentRow).join(', ')}`,
    `CREATE TABLE clients (seq INTEGER, copy TINYINT, c INTEGER, client_id VARCHAR, name VARCHAR, email VARCHAR, kind VARCHAR,
       domicile VARCHAR, tier TINYINT)`,
    `INSERT INTO clients VALUES ${makeClients(scale.clients).map(clientRow).join(', ')}`,
  ]
}

function instrumentRow(bond: Instrument, index: number): string {
  const { model, ...delivered } = bond
  return values([
    index,
    0,
    index,
    ...Object.values(delivered),
    model.yieldPct,
    model.price,
    model.duration,
    model.widthBp,
  ])
}

function clientRow(client: Client, index: number): string {
  return values([index, 0, index, ...Object.values(client)])
}

function values(row: readonly (string | number)[]): string {
  return `(${row.map((value) => (typeof value === 'number' ? value : `'${value.replaceAll("'", "''")}'`)).join(', ')})`
}

/** Changes when the generator's code, DuckDB or the scale does: data of another making is made anew. */
async function fingerprint(scale: Scale): Promise<string> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'generator')
  const hash = createHash('sha256').update(JSON.stringify([scale, version()]))
  const sources = (await readdir(folder)).filter((name) => /\.(js|ts)$/.test(name) && !name.includes('.test.')).sort()
  for (const name of sources) hash.update(name).update(await readFile(join(folder, name)))
  return hash.update(await readFile(fileURLToPath(import.meta.url))).digest('hex')
}

interface Marker {
  readonly fingerprint: string
  readonly rows: Record<string, number>
}

/** What was made before; nothing when there is no marker, or one that was cut short. */
async function readMarker(directory: string): Promise<Marker | undefined> {
  try {
    return JSON.parse(await readFile(join(directory, MARKER), 'utf8')) as Marker
  } catch {
    return undefined
  }
}
