/** Why an expression is not one that Quartz can schedule. */
export interface QuartzMistake {
  /** What is wrong, a clause that can follow "the expression … is wrong: ". */
  readonly message: string
  readonly hint?: string
}

/**
 * What is wrong with a Quartz cron expression; `undefined`: nothing. The grammar is the one of the CronTrigger
 * tutorial (https://www.quartz-scheduler.org/documentation/quartz-2.3.0/tutorials/crontrigger.html): names in any case,
 * ranges that overflow (`22-2`, `FRI-MON`), steps, and for days `?`, `L`, `W` and `#`.
 */
export function quartzMistake(expression: string): QuartzMistake | undefined {
  const texts = expression.trim().split(/\s+/u)
  if (texts.length < FEWEST_FIELDS || texts.length > FIELDS.length) return wrongCount(expression, texts.length)
  for (const [index, field] of FIELDS.entries()) {
    const text = texts[index]
    const mistake = text === undefined ? undefined : fieldMistake(field, text.toUpperCase())
    if (mistake !== undefined) return mistake
  }
  return daysMistake(texts[3] ?? '', texts[5] ?? '') ?? neverMistake(texts[3] ?? '', texts[4] ?? '')
}

interface Field {
  readonly name: string
  readonly min: number
  readonly max: number
  /** Names of values, the first for the smallest. */
  readonly names?: readonly string[]
  /** Forms that only this field has, and what is wrong with their numbers. */
  readonly special?: (part: string) => QuartzMistake | 'fine' | undefined
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
/** Quartz counts the days of the week from 1, Sunday. */
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
/** Of every month in its longest year. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const DAY_OF_MONTH: Field = { name: 'day of month', min: 1, max: 31, special: specialDayOfMonth }
const MONTH: Field = { name: 'month', min: 1, max: 12, names: MONTHS }
const DAY_OF_WEEK: Field = { name: 'day of week', min: 1, max: 7, names: DAYS, special: specialDayOfWeek }
const YEAR: Field = { name: 'year', min: 1970, max: 2099 }
const FIELDS: readonly Field[] = [
  { name: 'seconds', min: 0, max: 59 },
  { name: 'minutes', min: 0, max: 59 },
  { name: 'hours', min: 0, max: 23 },
  DAY_OF_MONTH,
  MONTH,
  DAY_OF_WEEK,
  YEAR,
]
/** All but the year. */
const FEWEST_FIELDS = 6

function wrongCount(expression: string, count: number): QuartzMistake {
  if (expression.trim() === '') return { message: 'it is empty' }
  const message = `it has ${count === 1 ? 'one field' : `${count} fields`}, and Quartz wants 6 or 7`
  if (count !== FEWEST_FIELDS - 1) {
    return { message, hint: 'Write seconds, minutes, hours, day of month, month, day of week and, if wanted, year.' }
  }
  return {
    message,
    hint: 'This looks like Unix cron: put the seconds, "0", in front, and make one of the two days "?".',
  }
}

function fieldMistake(field: Field, text: string): QuartzMistake | undefined {
  const parts = text.split(',')
  if (parts.length > 1) {
    const alone = parts.find((part) => part === '?' || (field.special !== undefined && ALONE.test(part)))
    if (alone !== undefined) return { message: `"${alone}" in the ${field.name} cannot be one of several` }
    if (parts.filter((part) => part.includes('#')).length > 1) {
      return { message: `the ${field.name} can have only one "#"` }
    }
  }
  for (const part of parts) {
    const mistake = partMistake(field, part)
    if (mistake !== undefined) return mistake
  }
  return undefined
}

/** `L`, `L-3`, `LW`, `15W`, `6L`, `FRIL`. */
const ALONE = /^L|[LW]$/u

function partMistake(field: Field, part: string): QuartzMistake | undefined {
  if (part === '') return { message: `a part of the ${field.name} is empty` }
  const special = field.special?.(part)
  if (special !== undefined) return special === 'fine' ? undefined : special
  if (part === '?') return { message: `"?" stands in the ${field.name}, and only a day can be "?"` }
  const form = FORM.exec(part)
  if (form === null) return { message: `"${part}" is not a value for the ${field.name}` }
  const { from, to, step } = form.groups ?? {}
  const start = from === undefined ? undefined : valueMistake(field, from)
  const end = to === undefined ? undefined : valueMistake(field, to)
  if (start !== undefined || end !== undefined) return start ?? end
  // The only range that may not overflow: there is no year after the last.
  if (field === YEAR && from !== undefined && to !== undefined && Number(from) > Number(to)) {
    return { message: `the years ${from} to ${to} run backwards` }
  }
  if (step !== undefined && Number(step) > field.max) {
    return { message: `the step ${step} of the ${field.name} is more than ${field.max}` }
  }
  return undefined
}

/** `*`, `8`, `8-18`, `MON-FRI`, each with a step or without, or the step alone. */
const FORM = /^(?:\*|(?<from>[0-9]+|[A-Z]{3})(?:-(?<to>[0-9]+|[A-Z]{3}))?)?(?:\/(?<step>[0-9]+))?$/u

function valueMistake(field: Field, text: string): QuartzMistake | undefined {
  if (/^[A-Z]/u.test(text)) {
    if (field.names?.includes(text)) return undefined
    return { message: `"${text}" is not a value for the ${field.name}`, ...hintOfNames(field) }
  }
  const value = Number(text)
  if (value >= field.min && value <= field.max) return undefined
  const message = `${text} is not a ${field.name === 'year' ? 'year' : `value for the ${field.name}`} from ${field.min} to ${field.max}`
  return field === DAY_OF_WEEK && value === 0 ? { message, hint: 'Quartz counts from 1, SUN, to 7, SAT.' } : { message }
}

function hintOfNames(field: Field): { hint?: string } {
  return field.names === undefined ? {} : { hint: `The names are ${field.names.join(', ')}.` }
}

function specialDayOfMonth(part: string): QuartzMistake | 'fine' | undefined {
  if (part === '?') return 'fine'
  const last = /^L(?:-(?<before>[0-9]+))?W?$/u.exec(part)
  if (last !== null) {
    const before = Number(last.groups?.before ?? 0)
    return before <= 30 ? 'fine' : { message: `"${part}" is more than 30 days before the end of a month` }
  }
  const near = /^(?<day>[0-9]+)W$/u.exec(part)
  return near === null ? undefined : (valueMistake(DAY_OF_MONTH, near.groups?.day ?? '') ?? 'fine')
}

function specialDayOfWeek(part: string): QuartzMistake | 'fine' | undefined {
  if (part === '?' || part === 'L') return 'fine'
  const special = /^(?<day>[0-9]+|[A-Z]{3})(?:L|#(?<nth>[0-9]+))$/u.exec(part)
  if (special === null) return undefined
  const { day = '', nth } = special.groups ?? {}
  const mistake = valueMistake(DAY_OF_WEEK, day)
  if (mistake !== undefined) return mistake
  if (nth === undefined || (Number(nth) >= 1 && Number(nth) <= 5)) return 'fine'
  return { message: `"${part}" asks for day number ${nth} of a month, and there are 1 to 5` }
}

/** Quartz cannot combine the two days: exactly one of them says "any". */
function daysMistake(dayOfMonth: string, dayOfWeek: string): QuartzMistake | undefined {
  if ((dayOfMonth === '?') !== (dayOfWeek === '?')) return undefined
  const message =
    dayOfMonth === '?'
      ? 'both the day of month and the day of week are "?"'
      : 'neither the day of month nor the day of week is "?"'
  return { message, hint: 'Exactly one of the two must be "?": the other decides.' }
}

/** `0 0 0 30 2 ?`: a day that none of the months has. */
function neverMistake(dayOfMonth: string, month: string): QuartzMistake | undefined {
  if (!/^[0-9]+(?:,[0-9]+)*$/u.test(dayOfMonth)) return undefined
  const months = month
    .toUpperCase()
    .split(',')
    .map((text) => (/^[0-9]+$/u.test(text) ? Number(text) : MONTHS.indexOf(text) + 1))
  const lengths = months.map((number) => MONTH_LENGTHS[number - 1] ?? 31)
  const first = dayOfMonth
    .split(',')
    .map(Number)
    .reduce((a, b) => Math.min(a, b))
  if (lengths.some((length) => first <= length)) return undefined
  return { message: `day ${first} is in none of the months "${month}", so it never fires` }
}
