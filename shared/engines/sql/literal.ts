import type { Expression } from './expression.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}:\d{2})?$/

/** A date of the calendar written `YYYY-MM-DD`; `undefined` when the text is none. */
export function dateLiteral(text: string): Expression | undefined {
  return isDate(text) ? { op: 'literal', type: 'date', value: text } : undefined
}

/**
 * A moment written `YYYY-MM-DD hh:mm[:ss[.ffffff]]` (or with `T`), in UTC unless it says `Z` or an offset.
 * The literal is in UTC, in the form `YYYY-MM-DD hh:mm:ss[.ffffff]`. `undefined` when the text is none.
 */
export function timestampLiteral(text: string): Expression | undefined {
  const match = TIMESTAMP.exec(text)
  if (match === null) return undefined
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', zone = 'Z'] = match
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = zone === 'Z' ? 0 : zoneMinutes(zone)
  if (offset === undefined) return undefined
  const utc = new Date(Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset * 60_000)
  const whole = utc.toISOString().slice(0, 19).replace('T', ' ')
  // An offset may lead out of the years that are written with four digits.
  if (!isDate(whole.slice(0, 10))) return undefined
  return { op: 'literal', type: 'timestamp', value: fraction === '' ? whole : `${whole}.${fraction}` }
}

function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null || match[1] === '0000') return false
  const parsed = new Date(`${text}T00:00:00Z`)
  // The 31st of a month of 30 days would silently become the 1st of the next.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

function zoneMinutes(zone: string): number | undefined {
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 18 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
