import { HALF_HOUR_WEIGHTS } from './calendar.ts'

/**
 * The raw feed as SQL, over the tables `days`, `instruments` and `clients`. Every random number is
 * `draw(what, row)`: a hash of the row's own number, so that neither threads nor order change a value.
 * Floating-point results are rounded where they arise; sums over time are sums of whole numbers.
 */
export const MACROS = [
  `CREATE MACRO draw(what, id) AS (hash(id::BIGINT, what) % 1000000)::BIGINT`,
  `CREATE MACRO pick(choices, drawn) AS choices[1 + (drawn * len(choices)) // 1000000]`,
  // Four uniforms make a good enough bell, with no logarithm or cosine in it.
  `CREATE MACRO bell(what, id) AS
     (draw(what || '1', id) + draw(what || '2', id) + draw(what || '3', id) + draw(what || '4', id) - 2000000) / 577350.0`,
] as const

/** `[['a', 2], ['b', 1]]` → `['a', 'a', 'b']`, so that `pick` draws by weight. */
function weighted(choices: readonly (readonly [value: string | number, weight: number])[]): string {
  const items = choices.flatMap(([value, weight]) =>
    Array.from({ length: weight }, () => (typeof value === 'string' ? `'${value}'` : String(value))),
  )
  return `[${items.join(', ')}]`
}

const HALF_HOURS = weighted(HALF_HOUR_WEIGHTS.map((weight, halfHour) => [halfHour, weight]))
const UK_VENUES = weighted([
  ['BMTF', 9],
  ['TREU', 6],
  ['MAEL', 5],
])
const EU_VENUES = weighted([
  ['BTFE', 9],
  ['TWEM', 6],
  ['MANL', 5],
])
const DEALERS = weighted([
  [1, 6],
  [2, 8],
  [3, 22],
  [4, 18],
  [5, 24],
  [6, 12],
  [8, 6],
  [10, 4],
])
const QUOTES = weighted([
  [1, 30],
  [2, 28],
  [3, 20],
  [4, 12],
  [5, 10],
])
/** In thousands: where institutional sizes cluster. The rest is odd lots, log-normal. */
const ROUND_LOTS = weighted([
  [100, 12],
  [200, 12],
  [250, 6],
  [300, 6],
  [500, 16],
  [750, 4],
  [1000, 22],
  [1500, 4],
  [2000, 9],
  [3000, 4],
  [5000, 4],
  [10000, 1],
])

/** Moves in hundredths of a basis point since the first day: the curve every five minutes, each bond daily. */
export const MARKET = [
  `CREATE TABLE curve AS
     SELECT currency, d, slot,
       sum(round(45 * bell('curve ' || currency, d * 1000 + slot))::BIGINT)
         OVER (PARTITION BY currency ORDER BY d, slot)::BIGINT AS move
     FROM (VALUES ('EUR'), ('GBP'), ('USD')) AS currencies(currency), days, range(126) AS slots(slot)`,
  `CREATE TABLE bond_moves AS
     SELECT i, d,
       sum(round(60 * width_bp * bell('bond', i * 1000 + d))::BIGINT) OVER (PARTITION BY i ORDER BY d)::BIGINT AS move
     FROM instruments, days`,
] as const

/** What a client asks, where and when, and how good a price the desk will make. */
const REQUESTS = `CREATE TABLE requests AS
  WITH asked AS (
    SELECT d, trade_date, first_rfq, first_rfq + k AS n,
      pick(${HALF_HOURS}, draw('half hour', n)) * 1800000 + draw('time', n) * 1800 // 1000 AS ms,
      floor((SELECT count(*) FROM instruments) * (draw('bond', n) / 1e6) * (draw('bond', n) / 1e6))::BIGINT AS i,
      floor((SELECT count(*) FROM clients) * (draw('client', n) / 1e6) * (draw('client', n) / 1e6))::BIGINT AS c
    FROM days, LATERAL (SELECT unnest(range(rfqs)) AS k)
  )
  SELECT row_number() OVER (ORDER BY d, ms, n) - 1 AS seq, n, d, trade_date, first_rfq, ms,
    trade_date + INTERVAL 7 HOUR + to_milliseconds(ms) AS rfq_time,
    CASE WHEN ms < 7200000 THEN 'OPENING' WHEN ms < 28800000 THEN 'CORE' ELSE 'CLOSING' END AS session,
    CASE WHEN domicile = 'GB' THEN pick(${UK_VENUES}, draw('venue', n)) ELSE pick(${EU_VENUES}, draw('venue', n)) END AS venue_mic,
    client_id, tier, isin, currency, rating, i,
    CASE WHEN draw('side', n) < 540000 THEN 'BUY' ELSE 'SELL' END AS side,
    -- No deal below what the bond can be held in.
    greatest(minimum_denomination, CASE WHEN draw('lot', n) < 620000 THEN pick(${ROUND_LOTS}, draw('size', n)) * 1000
         ELSE greatest(10, least(15000, round(exp(6.2 + 1.05 * bell('odd lot', n)))))::BIGINT * 1000 END) AS size,
    pick(${DEALERS}, draw('dealers', n)) AS dealers,
    pick(${QUOTES}, draw('quotes', n)) AS quotes,
    draw('pass', n) < 40000 AS passed,
    0.5 + 1.1 * draw('aggression', n) / 1e6 AS width_factor,
    price, duration, yield_pct, width_bp, ms // 300000 AS slot
  FROM asked
  JOIN instruments USING (i)
  JOIN clients USING (c)`

/** The market's middle at that moment, the desk's half spread around it, and whether the client deals. */
const OUTCOMES = `CREATE TABLE rfqs_model AS
  WITH priced AS (
    SELECT requests.*,
      (curve.move + bond_moves.move) / 100.0 AS move_bp,
      round(price - price * duration / 10000 * move_bp, 3) AS fair,
      greatest(0.005, round(price * duration / 10000 * width_bp * width_factor * (1 + 0.2 * (size >= 5000000)::INT) / 2, 3)) AS half,
      -- A tight price, a good client and few competitors win.
      least(750000, greatest(50000, round(1e6 * (
        0.285 + 0.30 * (1.05 - width_factor) + 0.05 * (2 - tier) + 0.015 * (5 - dealers) - 0.04 * (size >= 5000000)::INT)))) AS chance
    FROM requests JOIN curve USING (currency, d, slot) JOIN bond_moves USING (i, d)
  )
  SELECT *,
    format('RFQ-{}-{:06d}', strftime(trade_date, '%Y%m%d'), seq - first_rfq + 1) AS rfq_id,
    CASE WHEN passed THEN 'PASSED'
         WHEN draw('deal', n) < chance THEN 'DONE'
         WHEN draw('away', n) < 720000 THEN 'TRADED_AWAY'
         ELSE 'NOT_TRADED' END AS status
  FROM priced`

const RFQS = `CREATE TABLE rfqs AS
  SELECT seq, 0 AS copy, trade_date, rfq_id, rfq_time, session,
    CASE WHEN venue_mic = 'MANL' AND trade_date = DATE '2026-03-18' THEN 'BTFE' ELSE venue_mic END AS venue_mic,
    client_id, tier::TINYINT AS client_tier, isin, currency, side, size::BIGINT AS size,
    CASE WHEN draw('dealers unknown', n) < 3000 THEN NULL ELSE dealers END::TINYINT AS dealers_asked,
    status, status = 'DONE' AS accepted
  FROM rfqs_model`

const QUOTES_TABLE = `CREATE TABLE quotes AS
  WITH sent AS (
    SELECT seq * 8 + k AS seq, trade_date, rfq_id, rfq_time, k + 1 AS quote_seq, k + 1 = quotes AS final, fair, half, n,
      CASE WHEN draw('auto', n) < 650000 THEN 120 + draw('fast', n) * 680 // 1000000
           ELSE 4000 + ((draw('slow', n) / 1e6) * (draw('slow', n) / 1e6) * 38000)::BIGINT END
        + k * (3500 + draw('requote', n) * 9000 // 1000000) AS response_ms
    FROM (SELECT *, unnest(range(quotes)) AS k FROM rfqs_model WHERE NOT passed)
  ), priced AS (
    SELECT *, rfq_time + to_milliseconds(response_ms) AS quote_time,
      round(fair + (draw('noise', seq) // 100000 - 4.5) * half / 20, 3) AS mid
    FROM sent
  )
  SELECT seq, 0 AS copy, trade_date, rfq_id, quote_seq::TINYINT AS quote_seq, quote_time,
    quote_time - to_milliseconds(200 + draw('age', seq) * 28 // 1000) AS composite_time,
    round(mid - half, 3) AS bid, round(mid + half, 3) AS ask, mid,
    response_ms::INTEGER AS response_ms, final
  FROM priced`

/** The first settlement day: T+2 in euro and sterling, T+1 in dollars, over the weekend where one lies between. */
const SETTLE = `(trade_date + CASE
    WHEN currency = 'USD' THEN CASE WHEN isodow(trade_date) = 5 THEN 3 ELSE 1 END
    ELSE CASE WHEN isodow(trade_date) >= 4 THEN 4 ELSE 2 END END)::DATE`

const TRADES = `CREATE TABLE trades AS
  WITH done AS (
    SELECT row_number() OVER (ORDER BY rfqs_model.seq) AS number, rfqs_model.*,
      CASE WHEN side = 'BUY' THEN ask ELSE bid END AS dealt, quote_time + INTERVAL 2 SECOND AS dealt_at
    FROM rfqs_model JOIN quotes USING (rfq_id)
    WHERE status = 'DONE' AND final
  ), events AS (
    SELECT *, 1 AS version, 'NEW' AS action, dealt AS event_price, dealt_at AS event_time FROM done
    UNION ALL
    SELECT *, 2, 'CORRECT', round(dealt + 0.01 * (draw('correction', number) // 100000 - 4.5), 3),
      dealt_at + to_minutes((5 + draw('noticed', number) * 50 // 1000000)::INT)
    FROM done WHERE draw('amended', number) < 8000
    UNION ALL
    SELECT *, 2, 'CANCEL', dealt, dealt_at + to_minutes((2 + draw('noticed', number) * 40 // 1000000)::INT)
    FROM done WHERE draw('amended', number) BETWEEN 8000 AND 12999
  )
  SELECT number * 2 + version AS seq, 0 AS copy, trade_date, format('T{:07d}-{}', number, version) AS trade_id,
    version::TINYINT AS version, action, CASE WHEN version = 2 THEN format('T{:07d}-1', number) END AS original_trade_id,
    rfq_id, event_time AS trade_time, venue_mic, client_id, isin, currency, side,
    size::DECIMAL(18, 2) AS notional, event_price AS price,
    round(yield_pct + move_bp / 100 - (event_price - fair) / (price * duration) * 100, 4) AS yield_pct,
    round(size * event_price / 100, 2)::DECIMAL(18, 2) AS consideration, ${SETTLE} AS settle_date
  FROM (SELECT * REPLACE (CASE WHEN venue_mic = 'MANL' AND trade_date = DATE '2026-03-18' THEN 'BTFE' ELSE venue_mic END AS venue_mic) FROM events)`

export const FEED = [REQUESTS, OUTCOMES, RFQS, QUOTES_TABLE, TRADES] as const
