import { stringify } from 'yaml'
import { UNIVERSE } from './trades.ts'

/** One check of the benchmark twice: as the contract says it, and as someone would write it by hand. */
export interface BenchCheck {
  readonly id: string
  /** Property that the rule stands under; absent for a rule about the whole row. */
  readonly column?: string
  readonly rule: Readonly<Record<string, unknown>>
  /** SQL that is true for a failing row. */
  readonly failing: string
}

export const COLUMNS: Readonly<Record<string, string>> = {
  trade_id: 'integer',
  order_id: 'string',
  trade_date: 'date',
  trade_time: 'timestamp',
  isin: 'string',
  mic: 'string',
  side: 'string',
  price: 'number',
  quantity: 'integer',
  notional: 'number',
  currency: 'string',
  client_id: 'string',
  trader_id: 'string',
  book: 'string',
  order_type: 'string',
  status: 'string',
  bid: 'number',
  ask: 'number',
}

const present = (column: string): BenchCheck => ({
  id: `${column}-present`,
  column,
  rule: { metric: 'nullValues', mustBe: 0 },
  failing: `${column} IS NULL`,
})
const oneOf = (column: string, values: readonly string[]): BenchCheck => ({
  id: `${column}-known`,
  column,
  rule: { metric: 'invalidValues', arguments: { validValues: values }, mustBe: 0 },
  failing: `${column} NOT IN (${values.map((value) => `'${value}'`).join(', ')})`,
})
const pattern = (column: string, text: string): BenchCheck => ({
  id: `${column}-form`,
  column,
  rule: { metric: 'invalidValues', arguments: { pattern: text }, mustBe: 0 },
  failing: `NOT regexp_full_match(${column}, '${text.replace(/^\^|\$$/g, '')}')`,
})
const rows = (id: string, must: string, failing: string): BenchCheck => ({
  id,
  rule: { type: 'custom', engine: 'countersign', implementation: { check: 'rows', must } },
  failing,
})

const ISIN = '^[A-Z]{2}[A-Z0-9]{9}[0-9]$'

/** 40 checks, the first 20 of which the peers can say as well. */
export const CHECKS: readonly BenchCheck[] = [
  ...['trade_id', 'order_id', 'trade_date', 'trade_time', 'isin', 'price', 'quantity', 'client_id'].map(present),
  oneOf('mic', UNIVERSE.VENUES),
  oneOf('side', ['BUY', 'SELL']),
  oneOf('currency', ['GBX', 'EUR', 'USD']),
  oneOf('order_type', ['LIMIT', 'MARKET', 'IOC', 'ICEBERG']),
  oneOf('status', ['NEW', 'CANCEL', 'CORRECT']),
  pattern('isin', ISIN),
  pattern('client_id', '^C[0-9]{6}$'),
  pattern('trader_id', '^T[A-Z]{3}$'),
  rows('price-in-range', 'price > 0 and price < 10000', 'price <= 0 OR price >= 10000'),
  rows('quantity-in-range', 'quantity between 1 and 1000000', 'quantity NOT BETWEEN 1 AND 1000000'),
  rows('bid-in-range', 'bid > 0 and bid < 10000', 'bid <= 0 OR bid >= 10000'),
  rows('ask-in-range', 'ask > 0 and ask < 10000', 'ask <= 0 OR ask >= 10000'),

  ...['mic', 'side', 'notional', 'currency', 'book', 'status', 'bid', 'ask'].map(present),
  pattern('order_id', '^O[0-9A-F]{8}$'),
  rows('notional-positive', 'notional > 0', 'notional <= 0'),
  rows('round-lots', 'quantity % 100 = 0', 'quantity % 100 <> 0'),
  rows('market-not-crossed', 'bid <= ask', 'bid > ask'),
  rows('spread-not-wide', 'ask - bid <= 0.1 * bid', 'ask - bid > 0.1 * bid'),
  rows('price-near-market', 'price between 0.9 * bid and 1.1 * ask', 'price NOT BETWEEN 0.9 * bid AND 1.1 * ask'),
  rows(
    'notional-agrees',
    'abs(notional - price * quantity) <= 0.01 * abs(notional)',
    'abs(notional - price * quantity) > 0.01 * abs(notional)',
  ),
  rows('after-listing', "trade_date >= date '2020-01-01'", "trade_date < DATE '2020-01-01'"),
  rows('not-in-the-future', "trade_date <= date '2026-12-31'", "trade_date > DATE '2026-12-31'"),
  rows('opening-hours', 'hour(trade_time) between 8 and 16', 'hour(trade_time) NOT BETWEEN 8 AND 16'),
  rows('pence-in-london', "not (mic = 'XLON' and currency <> 'GBX')", "mic = 'XLON' AND currency <> 'GBX'"),
  rows(
    'no-large-corrections',
    "not (status = 'CORRECT' and quantity > 50000)",
    "status = 'CORRECT' AND quantity > 50000",
  ),
]

/** An unmodified ODCS contract with these checks, and `unique` for the columns named. */
export function contractOf(checks: readonly BenchCheck[], unique: readonly string[] = []): string {
  const ruleOf = ({ id, rule }: BenchCheck) => ({ id, ...rule })
  return stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'bench-trades',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 'trades',
        properties: Object.entries(COLUMNS).map(([name, logicalType]) => {
          const own = checks.filter(({ column }) => column === name).map(ruleOf)
          return {
            name,
            logicalType,
            ...(unique.includes(name) ? { unique: true } : {}),
            ...(own.length === 0 ? {} : { quality: own }),
          }
        }),
        quality: checks.filter(({ column }) => column === undefined).map(ruleOf),
      },
    ],
  })
}

/** The columns that a list of checks speaks of. */
export function columnsOf(checks: readonly BenchCheck[]): string[] {
  return Object.keys(COLUMNS).filter((name) => checks.some(({ failing }) => new RegExp(`\\b${name}\\b`).test(failing)))
}
