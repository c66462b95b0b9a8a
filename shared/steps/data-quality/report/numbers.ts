import type { Condition, Expectation, Measure } from '../check.ts'
import type { CheckResult } from '../result.ts'

/** `1,234,567`: the same on every machine, whatever its locale. Intl would take 12 ms to load. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 row`, `2,000 rows`. */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`
}

/** `1.2 GB`, in powers of ten as storage is sold and `ls --si` prints. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  let scaled = value
  let unit = 0
  while (scaled >= 1000 && unit < units.length - 1) {
    scaled /= 1000
    unit++
  }
  return `${unit === 0 ? scaled : scaled.toPrecision(3)} ${units[unit]}`
}

/** Two significant digits below one percent, so that 1 row of 50 million does not read as 0%. */
export function percent(value: number): string {
  if (value === 0 || value === 100) return `${value}%`
  const rounded = value < 1 ? Number(value.toPrecision(2)) : Number(value.toFixed(2))
  // Never rounded up to "all": 99.999% is not 100%.
  return `${rounded === 100 ? '>99.99' : plain(rounded)}%`
}

/** A number without exponent and without a locale. */
function plain(value: number): string {
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toExponential() : String(value)
}

/** What was measured, as a reader would say it: `12 rows of 3,000,000 (0.0004%)`. */
export function measuredText(result: CheckResult): string | undefined {
  if (result.value === null) return undefined
  const { failingRows, rowsChecked } = result
  if (failingRows === null)
    return result.check.measure.kind === 'rowCount' ? plural(result.value, 'row') : String(result.value)
  const share = rowsChecked === null || rowsChecked === 0 ? '' : ` of ${count(rowsChecked)}`
  const rate = failingRows === 0 || share === '' ? '' : ` (${percent((100 * failingRows) / Number(rowsChecked))})`
  return `${plural(failingRows, 'row')}${share}${rate}`
}

/** What was expected: `0 rows`, `at most 5%; warns when more than 1%`, `between 10 and 20 rows`. */
export function expectedText(expectation: Expectation, measure: Measure): string | undefined {
  if (measure.kind === 'notExecutable' || measure.kind === 'columnType') return undefined
  const must = conditionText(expectation.must, expectation.unit)
  const tolerance = expectation.tolerance === undefined ? '' : ` ± ${expectation.tolerance}`
  const { warn, unit } = expectation
  const warns = warn === undefined ? '' : `; warns when ${conditionText(opposite(warn), unit)}`
  return `${must}${tolerance}${warns}`
}

const WORDS: Record<Extract<Condition, { value: number }>['by'], string> = {
  '=': '',
  '<>': 'not ',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
}

const OPPOSITES = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  between: 'notBetween',
  notBetween: 'between',
} as const

/** The condition that holds exactly where this one does not. */
function opposite(condition: Condition): Condition {
  return { ...condition, by: OPPOSITES[condition.by] } as Condition
}

function conditionText(condition: Condition, unit: Expectation['unit']): string {
  const only = 'value' in condition && condition.value === 1
  const suffix = unit === 'rows' ? (only ? ' row' : ' rows') : unit === 'percent' ? '%' : ''
  const show = (value: number) => (unit === 'rows' && Number.isInteger(value) ? count(value) : String(value))
  if ('value' in condition) return `${WORDS[condition.by]}${show(condition.value)}${suffix}`
  const words = condition.by === 'between' ? 'between' : 'not between'
  return `${words} ${show(condition.low)} and ${show(condition.high)}${suffix}`
}
