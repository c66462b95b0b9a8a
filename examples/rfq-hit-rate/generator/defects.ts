import { isin } from './identifiers.ts'

/** A defect that is planted in the raw feed, and the check of the contract that must find exactly these rows. */
export interface Defect {
  readonly dataset: 'instruments' | 'clients' | 'rfqs' | 'quotes' | 'trades'
  /** What went wrong, as the desk would put it. */
  readonly what: string
  /** How often it is planted. */
  readonly times: number
  /** Rows that it may befall; default: any. No row has two defects. */
  readonly where?: string
  /** Columns that get another value, as SQL over the row. */
  readonly set?: Readonly<Record<string, string>>
  /** The row stays as it is, and is delivered once more with these changes. */
  readonly copy?: true
  /** The check's id in the contract. */
  readonly check: string
  /** A second check that finds the same rows. */
  readonly alsoFoundBy?: string
  /** Rows that the check counts; default: as often as planted. */
  readonly counted?: number
}

const UNKNOWN_BOND = isin('XSEX9999999')

export const DEFECTS: readonly Defect[] = [
  {
    dataset: 'instruments',
    what: 'mistyped ISIN: the check digit is wrong (a second record of the bond)',
    times: 3,
    copy: true,
    set: { isin: `left(isin, 11) || ((right(isin, 1)::INT + 5) % 10)` },
    check: 'isin-check-digit',
  },
  {
    dataset: 'instruments',
    what: 'mistyped issuer LEI: the check digits are wrong',
    times: 2,
    set: { issuer_lei: `left(issuer_lei, 18) || lpad(((right(issuer_lei, 2)::INT + 7) % 90 + 2)::VARCHAR, 2, '0')` },
    check: 'lei-check-digits',
  },
  {
    dataset: 'instruments',
    what: 'maturity before the issue date',
    times: 2,
    set: { maturity_date: `(issue_date - INTERVAL 1 YEAR)::DATE` },
    check: 'matures-after-issue',
  },
  { dataset: 'instruments', what: 'no rating', times: 4, set: { rating: 'NULL' }, check: 'rating.required' },
  {
    dataset: 'clients',
    what: 'malformed e-mail address',
    times: 3,
    set: { email: `replace(email, '@', ' at ')` },
    check: 'email.pattern',
  },
  { dataset: 'clients', what: 'client delivered twice', times: 2, copy: true, check: 'primaryKey', counted: 4 },
  { dataset: 'rfqs', what: 'no client', times: 23, set: { client_id: 'NULL' }, check: 'client_id.required' },
  {
    dataset: 'rfqs',
    what: 'venue code in lower case, so not a MIC',
    times: 15,
    set: { venue_mic: 'lower(venue_mic)' },
    check: 'venue-is-mic',
  },
  {
    dataset: 'rfqs',
    what: 'timestamp in New York time: five hours early, before the session',
    times: 9,
    where: `rfq_time < trade_date + INTERVAL 11 HOUR`,
    set: { rfq_time: 'rfq_time - INTERVAL 5 HOUR' },
    check: 'in-trading-hours',
  },
  {
    dataset: 'rfqs',
    what: 'bond that the instrument master does not know',
    times: 6,
    set: { isin: `'${UNKNOWN_BOND}'` },
    check: 'isin.relationships',
  },
  { dataset: 'rfqs', what: 'negative size', times: 7, set: { size: '-size' }, check: 'size.exclusiveMinimum' },
  { dataset: 'rfqs', what: 'RFQ delivered twice', times: 5, copy: true, check: 'primaryKey', counted: 10 },
  {
    dataset: 'quotes',
    what: 'crossed quote: bid above ask',
    times: 41,
    set: { bid: 'ask', ask: 'bid' },
    check: 'not-crossed',
  },
  { dataset: 'quotes', what: 'mid is NaN', times: 17, set: { mid: `'NaN'::DOUBLE` }, check: 'mid-is-number' },
  {
    dataset: 'quotes',
    what: 'stale price: the composite behind the quote is over 15 minutes old',
    times: 64,
    set: { composite_time: 'quote_time - INTERVAL 47 MINUTE' },
    check: 'composite-fresh',
  },
  {
    dataset: 'quotes',
    what: 'quote for an RFQ that is not in the feed',
    times: 12,
    set: { rfq_id: `replace(rfq_id, 'RFQ-', 'RFX-')` },
    check: 'rfq_id.relationships',
  },
  {
    dataset: 'quotes',
    what: 'negative response time: a clock ran ahead',
    times: 8,
    set: { response_ms: '-response_ms' },
    check: 'response_ms.minimum',
  },
  {
    dataset: 'quotes',
    what: 'locked quote: bid equals ask',
    times: 5,
    set: { ask: 'bid', mid: 'bid' },
    check: 'not-locked',
  },
  {
    dataset: 'trades',
    what: 'trade delivered twice',
    times: 6,
    where: `action = 'NEW'`,
    copy: true,
    check: 'primaryKey',
    counted: 12,
  },
  {
    dataset: 'trades',
    what: 'negative notional',
    times: 4,
    set: { notional: '-notional', consideration: '-consideration' },
    check: 'notional.exclusiveMinimum',
  },
  {
    dataset: 'trades',
    what: 'settles a day late for its currency',
    times: 14,
    set: { settle_date: `(settle_date + INTERVAL 1 DAY)::DATE` },
    check: 'settles-on-time',
  },
  {
    dataset: 'trades',
    what: 'trade for an RFQ that is not in the feed',
    times: 5,
    set: { rfq_id: `replace(rfq_id, 'RFQ-', 'RFX-')` },
    check: 'rfq_id.relationships',
  },
  {
    dataset: 'trades',
    what: 'cancel or correction of a trade that is not in the feed',
    times: 3,
    where: `action <> 'NEW'`,
    set: { original_trade_id: `replace(original_trade_id, 'T', 'X')` },
    check: 'original_trade_id.relationships',
  },
  {
    dataset: 'trades',
    what: 'consideration ten times what notional and price give',
    times: 10,
    set: { consideration: 'consideration * 10' },
    check: 'consideration-adds-up',
  },
  {
    dataset: 'trades',
    what: 'price as a fraction of par, not in percent',
    times: 5,
    set: { price: 'round(price / 100, 5)' },
    check: 'price.minimum',
  },
  {
    dataset: 'quotes',
    what: 'frozen feed: crossed, over a composite two hours old',
    times: 12,
    set: { bid: 'ask', ask: 'bid', composite_time: 'quote_time - INTERVAL 2 HOUR' },
    check: 'not-crossed',
    alsoFoundBy: 'composite-fresh',
  },
]

/** How many rows each check must find, by `dataset/check`. */
export function plantedRows(): Record<string, number> {
  const rows: Record<string, number> = {}
  for (const { dataset, check, alsoFoundBy, times, counted = times } of DEFECTS) {
    for (const found of alsoFoundBy === undefined ? [check] : [check, alsoFoundBy]) {
      const id = `${dataset}/${found}`
      rows[id] = (rows[id] ?? 0) + counted
    }
  }
  return rows
}
