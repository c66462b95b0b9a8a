import { booleanValue, nullValue, numberValue, textValue } from '../config/make.ts'
import { NO_PLACES, type Places } from '../config/places.ts'
import type { ScalarValue } from '../config/value.ts'

/** What an unquoted text means; a `string` says why it means nothing. */
export function plainScalar(written: string, places: Places): ScalarValue | string {
  if (NULLS.has(written)) return nullValue(places)
  if (TRUES.has(written)) return booleanValue(true, places)
  if (FALSES.has(written)) return booleanValue(false, places)
  const number = STARTS_NUMBER.test(written) ? numberOf(written) : undefined
  if (typeof number === 'string') return number
  if (number !== undefined) return numberValue(number, places, written)
  return textValue(written, places)
}

/** What a text means that carries a tag such as `!!str`; a `string` says why it means nothing. */
export function taggedScalar(tag: string, text: string, places: Places): ScalarValue | string {
  if (tag === '!' || tag === `${CORE}str` || tag === `${CORE}timestamp`) return textValue(text, places)
  const plain = plainScalar(text, places)
  const wanted = WANTED[tag]
  if (wanted === undefined) return `The tag "${shortTag(tag)}" is not known here.`
  if (typeof plain === 'string' || plain.kind === wanted) return plain
  return `"${text}" is not what the tag "${shortTag(tag)}" says.`
}

/** A key: any text, unquoted `null` too, but nothing that YAML reads as another type. */
export function plainKey(written: string): string | undefined {
  const value = plainScalar(written, NO_PLACES)
  return typeof value !== 'string' && (value.kind === 'text' || value.kind === 'null') ? written : undefined
}

const CORE = 'tag:yaml.org,2002:'
const WANTED: Readonly<Record<string, ScalarValue['kind']>> = {
  [`${CORE}bool`]: 'boolean',
  [`${CORE}int`]: 'number',
  [`${CORE}float`]: 'number',
  [`${CORE}null`]: 'null',
}

function shortTag(tag: string): string {
  return tag.startsWith(CORE) ? `!!${tag.slice(CORE.length)}` : tag
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL'])
const TRUES = new Set(['true', 'True', 'TRUE'])
const FALSES = new Set(['false', 'False', 'FALSE'])
const STARTS_NUMBER = /^[-+.0-9]/
const DECIMAL = /^[-+]?[0-9]+$/
const BASED = /^([-+]?)0([xX][0-9a-fA-F_]+|[oO][0-7_]+|[bB][01_]+)$/
const DECIMAL_GROUPED = /^[-+]?[1-9][0-9]*(?:_[0-9]+)+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/
const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n
/** Longer than any 64-bit number with its sign; a longer one is not worth the work of reading it. */
const LONGEST_INT64 = 20

/**
 * As the Databricks CLI reads numbers: leading zeros do not make an octal number, `0x`, `0o` and `0b` are understood,
 * and a whole number must fit in 64 bits. `undefined`: it is a text.
 */
function numberOf(written: string): number | string | undefined {
  if (DECIMAL.test(written)) {
    const digits = written.replace(/^([-+]?)0+(?=[0-9])/, '$1')
    if (digits.length > LONGEST_INT64) return tooLarge(written)
    const exact = BigInt(digits.replace(/^\+/, ''))
    return exact < INT64_MIN || exact > INT64_MAX ? tooLarge(written) : Number(exact)
  }
  const based = BASED.exec(written)
  if (based !== null) {
    const value = Number(`0${(based[2] ?? '').toLowerCase().replaceAll('_', '')}`)
    if (Number.isNaN(value)) return undefined
    return value > Number(INT64_MAX) ? tooLarge(written) : based[1] === '-' ? -value : value
  }
  if (DECIMAL_GROUPED.test(written)) return Number(written.replaceAll('_', ''))
  if (FLOAT.test(written)) {
    const value = Number(written)
    return Number.isFinite(value) ? value : undefined
  }
  if (INFINITE.test(written)) return written.startsWith('-') ? -Infinity : Infinity
  return NOT_A_NUMBER.test(written) ? Number.NaN : undefined
}

function tooLarge(written: string): string {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
  return `The whole number ${shown} does not fit in 64 bits.`
}
