/** A field whose text is a duration (`3600s`) or a point in time (`2027-01-02T03:04:05Z`). */
export interface TimeField {
  readonly path: readonly string[]
  readonly kind: 'duration' | 'time'
}

const duration = (...path: readonly string[]): TimeField => ({ path, kind: 'duration' })
const time = (...path: readonly string[]): TimeField => ({ path, kind: 'time' })

/** By type of resource. */
export const TIME_FIELDS: ReadonlyMap<string, readonly TimeField[]> = new Map([
  ['postgres_branches', [duration('ttl'), time('expire_time'), time('source_branch_time')]],
  ['postgres_endpoints', [duration('suspend_timeout_duration')]],
  [
    'postgres_projects',
    [duration('history_retention_duration'), duration('default_endpoint_settings', 'suspend_timeout_duration')],
  ],
  ['secrets', [time('create_time'), time('expire_time'), time('update_time')]],
])

/** The text as Databricks CLI 1.12.1 sends it, by the rules of protobuf's JSON; `undefined` where it cannot read it. */
export function sentTime(text: string, kind: TimeField['kind']): string | undefined {
  return kind === 'duration' ? sentDuration(text) : sentPoint(text)
}

const DURATION = /^([-+]?)(?:(0|[1-9][0-9]*)(?:\.([0-9]{0,9}))?|\.([0-9]{0,9}))s$/
/** Ten thousand years. */
const MAX_SECONDS = 315_576_000_000n
const BILLION = 1_000_000_000n
/** Go counts nanoseconds in 64 bits, and stops at the end. */
const MAX_NANOSECONDS = 2n ** 63n - 1n

function sentDuration(text: string): string | undefined {
  const [, sign, seconds = '0', digits, only] = DURATION.exec(text) ?? []
  if (sign === undefined || seconds.length > 12 || BigInt(seconds) > MAX_SECONDS) return undefined
  const written = BigInt(seconds) * BILLION + BigInt((digits ?? only ?? '').padEnd(9, '0'))
  const nanoseconds = written > MAX_NANOSECONDS ? MAX_NANOSECONDS : written
  const rest = String(nanoseconds % BILLION).padStart(9, '0')
  return `${sign === '-' && nanoseconds > 0n ? '-' : ''}${nanoseconds / BILLION}${fraction(rest)}s`
}

const POINT =
  /^(([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]))(?:[.,]([0-9]{1,9}))?(?:Z|([-+])([01][0-9]|2[0-4]):([0-5][0-9]|60))$/

function sentPoint(text: string): string | undefined {
  const [, whole, year, month, day, , , , digits = '', sign, hours = '0', minutes = '0'] = POINT.exec(text) ?? []
  if (whole === undefined || year === '0000') return undefined
  const local = new Date(`${whole}Z`)
  // The 30th of February is the 2nd of March to a date.
  if (local.getUTCMonth() + 1 !== Number(month) || local.getUTCDate() !== Number(day)) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  const utc = new Date(local.getTime() + (sign === '-' ? offset : -offset))
  return `${utc.toISOString().slice(0, 19)}${fraction(digits.padEnd(9, '0'))}Z`
}

/** None, three, six or nine digits. */
function fraction(nanoseconds: string): string {
  const digits = nanoseconds.replace(/(?:000){1,3}$/, '')
  return digits === '' ? '' : `.${digits}`
}
