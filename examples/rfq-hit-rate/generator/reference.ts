import { isin, lei, usIsin } from './identifiers.ts'
import { seeded } from './random.ts'

export type Currency = 'EUR' | 'GBP' | 'USD'
export type Rating = 'AAA' | 'AA' | 'A' | 'BBB' | 'BB' | 'B'

export interface Instrument {
  readonly isin: string
  readonly issuer_lei: string
  readonly issuer_name: string
  readonly sector: string
  readonly currency: Currency
  readonly coupon_pct: number
  readonly issue_date: string
  readonly maturity_date: string
  readonly rating: Rating
  readonly seniority: string
  readonly issue_size: number
  readonly minimum_denomination: number
  /** What the generator prices with; not delivered. */
  readonly model: { yieldPct: number; price: number; duration: number; widthBp: number }
}

export interface Client {
  readonly client_id: string
  readonly name: string
  readonly email: string
  readonly kind: string
  readonly domicile: string
  readonly tier: 1 | 2 | 3
}

/** Spread over the risk-free curve, bid-ask width (both in basis points of yield), and how common it is. */
const RATINGS: Record<Rating, { spread: number; width: number; weight: number }> = {
  AAA: { spread: 22, width: 2.2, weight: 4 },
  AA: { spread: 45, width: 2.8, weight: 14 },
  A: { spread: 78, width: 3.6, weight: 34 },
  BBB: { spread: 126, width: 5, weight: 36 },
  BB: { spread: 265, width: 11, weight: 8 },
  B: { spread: 430, width: 18, weight: 4 },
}
const RATING_WEIGHTS = Object.entries(RATINGS).map(([rating, { weight }]) => [rating as Rating, weight] as const)
/** Risk-free yields in percent at 0 and at 10 years; linear between and beyond, flat after 20. */
const CURVES: Record<Currency, readonly [short: number, ten: number]> = {
  EUR: [2.05, 2.75],
  GBP: [3.7, 4.45],
  USD: [3.6, 4.2],
}
const SECTORS = ['Bank', 'Insurance', 'Utilities', 'Telecom', 'Energy', 'Consumer', 'Industrials', 'Real estate']
const NAMES =
  'Alder Birch Cedar Dunes Elster Fjord Garnet Heron Indigo Juniper Kestrel Larch Meridian Norden Osprey Pallas Quarz Rowan Saffron Tarn Umbra Vesper Willow Yarrow Zephyr'.split(
    ' ',
  )
const FORMS = ['plc', 'SA', 'AG', 'BV', 'SpA', 'Finance BV']
const CLIENT_KINDS = [
  ['asset manager', 40],
  ['insurer', 15],
  ['pension fund', 12],
  ['hedge fund', 15],
  ['bank treasury', 10],
  ['private bank', 8],
] as const
/** In millions. */
const ISSUE_SIZES = [300, 500, 600, 750, 1000, 1250, 1500].map((size) => [size, 1] as const)
const VALUATION = '2026-03-02'

/** The bonds that the desk quotes: issuers with several issues each, as credit markets are. */
export function makeInstruments(count: number): Instrument[] {
  const random = seeded(0x15150)
  const instruments: Instrument[] = []
  for (let issuer = 0; instruments.length < count; issuer++) {
    const currency = random.weighted<Currency>([
      ['EUR', 65],
      ['GBP', 20],
      ['USD', 15],
    ])
    const rating = random.weighted(RATING_WEIGHTS)
    const sector = SECTORS[random.integer(SECTORS.length)] ?? 'Bank'
    const name = `${nameOf(issuer)} ${sector} ${FORMS[random.integer(FORMS.length)]}`
    const issuerLei = lei(`EXMP00${base36(issuer * 7919 + 104_729, 12)}`)
    const issues = Math.min(1 + random.integer(12), count - instruments.length)
    for (let issue = 0; issue < issues; issue++) {
      const years = 1 + random.integer(2900) / 100
      const maturity = addDays(VALUATION, Math.round(years * 365.25))
      const [short, ten] = CURVES[currency]
      const { spread, width } = RATINGS[rating]
      const yieldPct = round(
        short + ((ten - short) * Math.min(years, 20)) / 10 + spread / 100 + (random.integer(41) - 20) / 100,
        4,
      )
      const coupon = Math.max(0.5, Math.round((yieldPct + (random.integer(301) - 200) / 100) * 8) / 8)
      instruments.push({
        isin:
          currency === 'USD'
            ? usIsin(`${100 + (issuer % 900)}99${issuer % 10}${base36(issue, 2)}`)
            : isin(`XSEX${String(instruments.length * 37 + 1000).padStart(7, '0')}`),
        issuer_lei: issuerLei,
        issuer_name: name,
        sector,
        currency,
        coupon_pct: coupon,
        issue_date: addDays(VALUATION, -(30 + random.integer(2500))),
        maturity_date: maturity,
        rating,
        seniority: random.weighted([
          ['senior unsecured', 78],
          ['senior secured', 10],
          ['subordinated', 12],
        ]),
        issue_size: 1_000_000 * random.weighted(ISSUE_SIZES),
        minimum_denomination: random.weighted([
          [1_000, 40],
          [100_000, 60],
        ]),
        model: { yieldPct, ...priceOf(coupon, yieldPct, years), widthBp: width },
      })
    }
  }
  return instruments
}

/** The clients; the first are the most active and the best served. */
export function makeClients(count: number): Client[] {
  const random = seeded(0xc11e)
  return Array.from({ length: count }, (_, index) => {
    const kind = random.weighted(CLIENT_KINDS)
    const name = `${nameOf(index + 211)} ${kind === 'hedge fund' ? 'Capital' : kind === 'insurer' ? 'Assurance' : 'Investors'}`
    return {
      client_id: `C${String(1001 + index)}`,
      name,
      email: `dealing.${index + 1}@${nameOf(index + 211)
        .toLowerCase()
        .replaceAll(' ', '-')}.example`,
      kind,
      domicile: random.weighted([
        ['GB', 38],
        ['DE', 16],
        ['FR', 16],
        ['NL', 10],
        ['IT', 8],
        ['IE', 7],
        ['LU', 5],
      ]),
      tier: index < count * 0.1 ? 1 : index < count * 0.4 ? 2 : 3,
    }
  })
}

/** Clean price in percent of par and modified duration: annual coupons, simple interest over the first part of a year. */
function priceOf(couponPct: number, yieldPct: number, years: number): { price: number; duration: number } {
  const rate = yieldPct / 100
  const first = years - Math.floor(years)
  let discount = 1 / (1 + rate * first)
  let value = 0
  let weighted = 0
  for (let time = first; time < years + 1e-9; time++) {
    if (time > 0) {
      const cash = couponPct + (time > years - 0.5 ? 100 : 0)
      value += cash * discount
      weighted += time * cash * discount
    }
    discount /= 1 + rate
  }
  const accrued = first === 0 ? 0 : couponPct * (1 - first)
  return { price: round(value - accrued, 4), duration: round(weighted / value / (1 + rate), 4) }
}

/** A two-word name for each number below 25 × 25; after that numbered. */
function nameOf(index: number): string {
  const first = NAMES[index % NAMES.length]
  const second = NAMES[(Math.floor(index / NAMES.length) * 7 + index * 3 + 1) % NAMES.length]
  const round = Math.floor(index / NAMES.length ** 2)
  return `${first} ${second}${round === 0 ? '' : ` ${round + 1}`}`
}

function base36(value: number, length: number): string {
  return value.toString(36).toUpperCase().padStart(length, '0')
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
