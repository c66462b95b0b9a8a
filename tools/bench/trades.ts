import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { inRoot } from '../root.ts'

/** One file a trading day, as a feed lands; the rows of a day in the order of time. */
export const DAYS = 20
const FIRST_DAY = '2026-03-02'

/** Rows that break a rule, one in so many: enough to be found, few enough to be worth a sample. */
const DEFECT_EVERY = 1_000_003

const VENUES = ['XLON', 'XPAR', 'XETR', 'BATE', 'CHIX', 'TRQX', 'AQXE', 'XAMS']
const CURRENCIES = ['GBX', 'EUR', 'EUR', 'GBX', 'GBX', 'GBX', 'EUR', 'EUR']

export const UNIVERSE = { VENUES, CURRENCIES }

/** Where the trades lie; made when they are not there. Deterministic: the same rows give the same values on every machine. */
export async function trades(rows: number, log: (text: string) => void): Promise<readonly string[]> {
  const directory = inRoot('.cache', 'bench', `trades-${rows}`)
  const files = Array.from({ length: DAYS }, (_, day) =>
    join(directory, `trades-${String(day + 1).padStart(2, '0')}.parquet`),
  )
  if (files.every((file) => existsSync(file))) return files
  log(`Making ${rows.toLocaleString('en')} trades in ${directory}, once.`)
  mkdirSync(directory, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const perDay = Math.ceil(rows / DAYS)
  for (const [day, file] of files.entries()) {
    if (existsSync(file)) continue
    const from = day * perDay
    const draft = `${file}.draft`
    rmSync(draft, { force: true })
    const sql = tradesSql(from, Math.min(from + perDay, rows), perDay, day)
    await connection.run(`COPY (${sql}) TO '${draft.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`)
    renameSync(draft, file)
  }
  connection.closeSync()
  instance.closeSync()
  return files
}

/**
 * 18 columns. Values come from hash() of the row number with a salt, so that each column is random, yet the same
 * in every run.
 */
function tradesSql(from: number, to: number, perDay: number, day: number): string {
  const random = (salt: number) => `(hash(i * 31 + ${salt}) % 1000003 / 1000003.0)`
  const pick = (values: readonly string[], by: string) =>
    `[${values.map((value) => `'${value}'`).join(', ')}][1 + (${by})::INT]`
  const letters = (by: string, length: number) =>
    Array.from({ length }, (_, place) => `chr(65 + (${by} // ${26 ** place} % 26)::INT)`).join(' || ')
  const defect = (number: number) => `i % ${DEFECT_EVERY} = ${number}`
  return `
    WITH rows AS (
      SELECT i,
        (hash(i * 31 + 1) % 2000)::INT AS instrument,
        (hash(i * 31 + 2) % 8)::INT AS venue,
        (hash(i * 31 + 3) % 5000)::INT AS client,
        -- Busy at the open and at the close, quiet at noon.
        TIMESTAMP '${FIRST_DAY} 08:00:00' + INTERVAL ${day + 2 * Math.floor(day / 5)} DAY
          + to_microseconds(((i - ${from}) / ${perDay}.0 * 30600000000)::BIGINT + (hash(i * 31 + 4) % 500)::BIGINT) AS moment
      FROM range(${from}, ${to}) t(i)
    ), priced AS (
      SELECT *, 5 + instrument % 400 AS base,
        -- A walk in ticks around the instrument's level, and a spread of one to four ticks.
        round(5 + instrument % 400 + 2 * sin(i / 250000.0 + instrument) + 0.01 * (hash(i * 31 + 5) % 9), 2) AS bid,
        0.01 * (1 + hash(i * 31 + 6) % 4) AS spread,
        (100 * (1 + floor(-20 * ln(1 - ${random(7)}))))::INT AS lots
      FROM rows
    )
    SELECT
      1000000000 + i AS trade_id,
      -- Every order has its own number, in no order: 2654435761 is odd, so no two rows share one.
      'O' || lpad(upper(to_hex((i * 2654435761) % 4294967296)), 8, '0') AS order_id,
      moment::DATE AS trade_date,
      moment AS trade_time,
      CASE WHEN ${defect(11)} THEN 'XX0' ELSE
        (['GB', 'DE', 'FR', 'NL'])[1 + instrument % 4] || '00' || lpad((instrument * 7919 % 10000000)::VARCHAR, 7, '0') || (instrument % 10)::VARCHAR
      END AS isin,
      CASE WHEN ${defect(12)} THEN 'XXXX' ELSE ${pick(VENUES, 'venue')} END AS mic,
      CASE WHEN ${random(8)} < 0.52 THEN 'BUY' ELSE 'SELL' END AS side,
      CASE WHEN ${defect(13)} THEN -bid ELSE round(bid + spread * (hash(i * 31 + 9) % 2), 2) END AS price,
      CASE WHEN ${defect(14)} THEN 0 ELSE lots END AS quantity,
      round(round(bid + spread * (hash(i * 31 + 9) % 2), 2) * lots, 2) AS notional,
      ${pick(CURRENCIES, 'venue')} AS currency,
      CASE WHEN ${defect(15)} THEN NULL ELSE 'C' || lpad(client::VARCHAR, 6, '0') END AS client_id,
      'T' || ${letters('(client % 200)', 3)} AS trader_id,
      'BOOK-' || lpad((client % 50)::VARCHAR, 3, '0') AS book,
      ${pick(['LIMIT', 'MARKET', 'IOC', 'ICEBERG'], `(hash(i * 31 + 10) % 4)`)} AS order_type,
      CASE WHEN ${random(11)} < 0.97 THEN 'NEW' WHEN ${random(12)} < 0.7 THEN 'CANCEL' ELSE 'CORRECT' END AS status,
      CASE WHEN ${defect(16)} THEN bid + 1 ELSE bid END AS bid,
      round(bid + spread, 2) AS ask
    FROM priced
    ORDER BY moment`
}
