/**
 * The curated training set, made of the raw feed by the desk's cleaning: one row per RFQ that the desk
 * quoted, with what was known when the final quote went out, and whether the client dealt. Everything that
 * the feed's contract calls broken is left out.
 */
export const TRAINING_SET = `CREATE TABLE training_set AS
  WITH bonds AS (
    SELECT DISTINCT ON (isin) isin, rating, maturity_date, issue_date, duration FROM instruments
    WHERE rating IS NOT NULL AND maturity_date > issue_date AND copy = 0
    ORDER BY isin
  ), asked AS (
    SELECT * FROM rfqs
    WHERE copy = 0 AND client_id IS NOT NULL AND size > 0 AND venue_mic = upper(venue_mic) AND dealers_asked IS NOT NULL
      AND rfq_time >= trade_date + INTERVAL 7 HOUR
  ), final AS (
    SELECT * FROM quotes
    WHERE final AND bid < ask AND NOT isnan(mid) AND response_ms > 0 AND quote_time - composite_time <= INTERVAL 15 MINUTE
  ), daily AS (
    SELECT client_id, trade_date, count(*) AS asked, count(*) FILTER (accepted) AS done FROM asked GROUP BY ALL
  ), history AS (
    -- Days before this one only: a hit rate that knew today's outcome would leak the label.
    SELECT client_id, trade_date,
      sum(done) OVER earlier AS done_before, sum(asked) OVER earlier AS asked_before
    FROM daily
    WINDOW earlier AS (PARTITION BY client_id ORDER BY trade_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  )
  SELECT asked.seq, 0 AS copy, asked.trade_date, rfq_id, rfq_time, hour(rfq_time)::TINYINT AS hour_of_day, session, venue_mic,
    asked.client_id, client_tier, isin, currency, rating, side, size,
    round(log10(size), 4) AS log_size, dealers_asked,
    round((maturity_date - asked.trade_date) / 365.25, 3) AS years_to_maturity, mid,
    round((ask - bid) / 2 / (mid * duration) * 10000, 3) AS half_spread_bp,
    response_ms, quote_seq AS quotes_sent,
    round(date_diff('millisecond', composite_time, quote_time) / 1000, 3) AS composite_age_s,
    -- Twenty RFQs of the average client stand in for a client without a past.
    round((coalesce(done_before, 0) + 5) / (coalesce(asked_before, 0) + 20), 4) AS client_hit_rate,
    accepted
  FROM asked
  JOIN bonds USING (isin)
  JOIN final USING (rfq_id)
  LEFT JOIN history ON history.client_id = asked.client_id AND history.trade_date = asked.trade_date`
