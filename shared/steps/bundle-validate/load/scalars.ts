import { booleanValue, dateValue, nullValue, numberValue, textValue } from '../config/make.ts'
import { NO_PLACES, type Places } from '../config/places.ts'
import type { ScalarValue } from '../config/value.ts'
import { isFloating, numberOf } from './numbers.ts'

/** What an unquoted text means; a `string` says why it means nothing. */
export function plainScalar(written: string, places: Places): ScalarValue | string {
  if (NULLS.has(written)) return nullValue(places)
  if (TRUES.has(written)) return booleanValue(true, places)
  if (FALSES.has(written)) return booleanValue(false, places)
  if (!STARTS_NUMBER.test(written)) return textValue(written, places)
  const number = numberOf(written)
  if (typeof number === 'string') return number
  if (number !== undefined) return numberValue(number, places, written)
  return isTimestamp(written) ? dateValue(written, places) : textValue(written, places)
}

/** What a text means that carries a tag such as `!!str`; a `string` says why it means nothing. */
export function taggedScalar(tag: string, text: string, places: Places): ScalarValue | string {
  if (tag === `${CORE}str`) return textValue(text, places)
  if (tag === `${CORE}timestamp`) return dateValue(text, places)
  if (tag === `${CORE}null`) return nullValue(places)
  const plain = plainScalar(text, places)
  const wanted = WANTED[tag]
  if (wanted === undefined) return `The tag "${shortTag(tag)}" is not known here.`
  if (typeof plain === 'string') return plain
  if (plain.kind === wanted && !(tag === `${CORE}int` && isFloating(text))) return plain
  return `"${text}" is not what the tag "${shortTag(tag)}" says.`
}

/** A key: any text, unquoted `null` too, but nothing that YAML reads as another type, such as a date. */
export function plainKey(written: string): string | undefined {
  const value = plainScalar(written, NO_PLACES)
  if (typeof value === 'string') return undefined
  return (value.kind === 'text' && !value.isDate) || value.kind === 'null' ? written : undefined
}

const TIME = '[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\\.[0-9]+)?'
const TIMESTAMP = new RegExp(
  `^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]${TIME}(?:Z|[-+][0-9]{2}:[0-9]{2})| ${TIME})?$`,
)
const HYPHEN = 0x2d

/** A date, with or without a time; as a value it is a text. */
function isTimestamp(written: string): boolean {
  const parts = written.charCodeAt(4) === HYPHEN ? TIMESTAMP.exec(written) : null
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (day < 1 || month < 1 || month > 12) return false
  if (day <= 28) return true
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const CORE = 'tag:yaml.org,2002:'
const WANTED: Readonly<Record<string, ScalarValue['kind']>> = {
  [`${CORE}bool`]: 'boolean',
  [`${CORE}int`]: 'number',
  [`${CORE}float`]: 'number',
}

function shortTag(tag: string): string {
  return tag.startsWith(CORE) ? `!!${tag.slice(CORE.length)}` : tag
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL'])
const TRUES = new Set(['true', 'True', 'TRUE'])
const FALSES = new Set(['false', 'False', 'FALSE'])
const STARTS_NUMBER = /^[-+.0-9]/
