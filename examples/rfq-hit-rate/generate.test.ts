import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generate, type Scale } from './generate.ts'
import { DEFECTS, type Defect } from './generator/defects.ts'
import { isin, lei } from './generator/identifiers.ts'

const SMALL: Scale = { rfqsPerDay: 1_500, instruments: 300, clients: 120 }

let directory: string
let connection: DuckDBConnection

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rfq-'))
  await generate(join(directory, 'data'), { scale: SMALL, threads: 2 })
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  connection = await instance.connect()
  const file = (under: string, table: string) => join(directory, 'data', under, table, '**/*.parquet')
  for (const table of ['instruments', 'clients', 'rfqs', 'quotes', 'trades']) {
    await connection.run(`CREATE VIEW ${table} AS FROM read_parquet('${file('raw', table)}', hive_partitioning = true)`)
  }
  await connection.run(
    `CREATE VIEW training_set AS FROM read_parquet('${file('curated', 'training_set')}', hive_partitioning = true)`,
  )
}, 60_000)

afterAll(async () => {
  connection.closeSync()
  await rm(directory, { recursive: true, force: true })
})

async function rows(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRowsJson()
}

async function number(sql: string): Promise<number> {
  return Number((await rows(sql))[0]?.[0])
}

/** SHA-256 of every Parquet file, by path. */
async function digests(data: string): Promise<Record<string, string>> {
  const files = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.parquet')).sort()
  const entries = files.map(async (name) => {
    return [
      name,
      createHash('sha256')
        .update(await readFile(join(data, name)))
        .digest('hex'),
    ]
  })
  return Object.fromEntries(await Promise.all(entries))
}

describe('determinism', () => {
  test('the files are the same, byte for byte, on one thread and on four', async () => {
    await generate(join(directory, 'one'), { scale: SMALL, threads: 1 })
    await generate(join(directory, 'four'), { scale: SMALL, threads: 4 })
    const one = await digests(join(directory, 'one'))
    expect(Object.keys(one)).toHaveLength(2 + 4 * 20 + 6)
    expect(await digests(join(directory, 'four'))).toEqual(one)
    expect(await digests(join(directory, 'data'))).toEqual(one)
  }, 60_000)

  test('the values are those of every other machine', async () => {
    const [digest] = await rows(`SELECT md5(string_agg(r::VARCHAR, '|' ORDER BY rfq_id, rfq_time)) FROM rfqs AS r`)
    const [prices] = await rows(
      `SELECT md5(string_agg(t::VARCHAR, '|' ORDER BY trade_id, trade_time)) FROM trades AS t`,
    )
    expect([digest, prices]).toEqual([['c4a948dc1a130f1aa763eef2568638f5'], ['aec68d1926740c7569db78b3586c9c1a']])
  })

  test('data that is there is kept; data of another making is made anew', async () => {
    const data = join(directory, 'kept')
    expect((await generate(data, { scale: SMALL })).fresh).toBe(true)
    const again = await generate(data, { scale: SMALL })
    expect(again.fresh).toBe(false)
    expect(again.rows).toMatchObject({ instruments: 303, clients: 122 })
    const marker = join(data, 'generated.json')
    await writeFile(
      marker,
      (await readFile(marker, 'utf8')).replace(/"fingerprint": ".{8}/, '"fingerprint": "00000000'),
    )
    expect((await generate(data, { scale: SMALL })).fresh).toBe(true)
    await writeFile(marker, '{"fingerprint": ')
    expect((await generate(data, { scale: SMALL })).fresh).toBe(true)
  }, 60_000)
})

/** What each defect looks like, written without a look at how it is planted. */
const SEEN: Record<string, string> = {
  'maturity before the issue date': 'FROM instruments WHERE maturity_date <= issue_date',
  'no rating': 'FROM instruments WHERE rating IS NULL',
  'malformed e-mail address': `FROM clients WHERE NOT contains(email, '@')`,
  'client delivered twice': 'FROM (SELECT client_id FROM clients GROUP BY 1 HAVING count(*) > 1)',
  'no client': 'FROM rfqs WHERE client_id IS NULL',
  'venue code in lower case, so not a MIC': `FROM rfqs WHERE venue_mic NOT IN ('BMTF', 'BTFE', 'TREU', 'TWEM', 'MAEL', 'MANL')`,
  'timestamp in New York time: five hours early, before the session': `FROM rfqs WHERE rfq_time::TIME NOT BETWEEN TIME '07:00:00' AND TIME '17:30:00'`,
  'bond that the instrument master does not know': 'FROM rfqs ANTI JOIN instruments USING (isin)',
  'negative size': 'FROM rfqs WHERE size <= 0',
  'RFQ delivered twice': 'FROM (SELECT rfq_id FROM rfqs GROUP BY 1 HAVING count(*) > 1)',
  'crossed quote: bid above ask': 'FROM quotes WHERE bid > ask AND quote_time <= composite_time + INTERVAL 15 MINUTE',
  'frozen feed: crossed, over a composite two hours old':
    'FROM quotes WHERE bid > ask AND quote_time > composite_time + INTERVAL 1 HOUR',
  'mid is NaN': 'FROM quotes WHERE isnan(mid) OR isnan(bid) OR isnan(ask)',
  'stale price: the composite behind the quote is over 15 minutes old': `FROM quotes WHERE quote_time > composite_time + INTERVAL 15 MINUTE AND bid <= ask`,
  'quote for an RFQ that is not in the feed': 'FROM quotes ANTI JOIN rfqs USING (rfq_id)',
  'negative response time: a clock ran ahead': 'FROM quotes WHERE response_ms < 0',
  'locked quote: bid equals ask': 'FROM quotes WHERE bid = ask',
  'trade delivered twice': 'FROM (SELECT trade_id FROM trades GROUP BY 1 HAVING count(*) > 1)',
  'negative notional': 'FROM trades WHERE notional <= 0',
  'settles a day late for its currency': `FROM trades WHERE settle_date <> trade_date + (
      CASE currency WHEN 'USD' THEN [1, 1, 1, 1, 3] ELSE [2, 2, 2, 4, 4] END)[dayofweek(trade_date)]::INTEGER`,
  'trade for an RFQ that is not in the feed': 'FROM trades ANTI JOIN rfqs USING (rfq_id)',
  'cancel or correction of a trade that is not in the feed': `FROM trades AS t WHERE original_trade_id IS NOT NULL
      AND NOT EXISTS (FROM trades AS o WHERE o.trade_id = t.original_trade_id)`,
  'consideration ten times what notional and price give':
    'FROM trades WHERE consideration / (notional * price / 100) BETWEEN 9.9 AND 10.1',
  'price as a fraction of par, not in percent': 'FROM trades WHERE price < 20 OR price > 200',
}

describe('planted defects', () => {
  const inTypeScript = new Set(['isin-check-digit', 'lei-check-digits'])
  const inSql = DEFECTS.filter((defect) => !inTypeScript.has(defect.check)).map(
    (defect) => [defect.what, defect] as const,
  )

  test.each<readonly [string, Defect]>(inSql)('%s', async (what, defect) => {
    expect(await number(`SELECT count(*) ${SEEN[what] ?? 'not described'}`)).toBe(defect.times)
  })

  test('wrong check digits', async () => {
    const bonds = await rows('SELECT isin, issuer_lei FROM instruments')
    const wrong = (identifier: (text: string) => string, column: number, digits: number) =>
      bonds.map((bond) => String(bond[column])).filter((text) => identifier(text.slice(0, -digits)) !== text)
    expect(wrong(isin, 0, 1)).toHaveLength(3)
    expect(wrong(lei, 1, 2)).toHaveLength(2)
  })

  test('one venue is silent for one day', async () => {
    expect(await number('SELECT count(*) FROM (SELECT DISTINCT trade_date, upper(venue_mic) FROM rfqs)')).toBe(119)
  })
})

describe('plausible to a desk', () => {
  test('a quarter of the RFQs is hit, more for the best clients', async () => {
    const tiers = await rows('SELECT avg(accepted::INT) FROM rfqs GROUP BY client_tier ORDER BY client_tier')
    const [first = 0, second = 0, third = 0] = tiers.map(([rate]) => Number(rate))
    expect(first).toBeGreaterThan(second)
    expect(second).toBeGreaterThan(third)
    const all = await number('SELECT avg(accepted::INT) FROM rfqs')
    expect(all).toBeGreaterThan(0.2)
    expect(all).toBeLessThan(0.3)
  })

  test('each deal is at the side of the final quote that the client takes', async () => {
    expect(
      await number(`SELECT count(*) FROM trades JOIN quotes USING (rfq_id) WHERE final AND action = 'NEW' AND bid < ask
        AND price > 20 AND price <> CASE side WHEN 'BUY' THEN ask ELSE bid END`),
    ).toBe(0)
  })

  test('nothing is dealt below the minimum denomination', async () => {
    expect(
      await number(
        'SELECT count(*) FROM rfqs JOIN instruments USING (isin) WHERE size > 0 AND size < minimum_denomination',
      ),
    ).toBe(0)
  })

  test('the training set keeps no defect, and leaks no label', async () => {
    expect(
      await number(`SELECT count(*) FROM training_set WHERE client_id IS NULL OR rating IS NULL OR size <= 0 OR isnan(mid)
        OR half_spread_bp <= 0 OR response_ms < 0 OR composite_age_s > 900 OR venue_mic <> upper(venue_mic) OR years_to_maturity <= 0`),
    ).toBe(0)
    expect(await number('SELECT count(*) - count(DISTINCT rfq_id) FROM training_set')).toBe(0)
    // On the first day no client has a past: the feature is the prior, whatever happens on that day.
    expect(await rows(`SELECT DISTINCT client_hit_rate FROM training_set WHERE trade_date = '2026-03-02'`)).toEqual([
      [0.25],
    ])
  })
})
