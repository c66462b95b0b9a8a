import type { FunctionName } from './expression.ts'

/** How many arguments each portable function takes. */
const ARITY: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  abs: [1, 1],
  round: [1, 2],
  floor: [1, 1],
  ceil: [1, 1],
  sqrt: [1, 1],
  ln: [1, 1],
  exp: [1, 1],
  power: [2, 2],
  greatest: [2, Number.POSITIVE_INFINITY],
  least: [2, Number.POSITIVE_INFINITY],
  sign: [1, 1],
  lower: [1, 1],
  upper: [1, 1],
  trim: [1, 1],
  length: [1, 1],
  substring: [3, 3],
  concat: [2, Number.POSITIVE_INFINITY],
  startsWith: [2, 2],
  endsWith: [2, 2],
  contains: [2, 2],
  coalesce: [2, Number.POSITIVE_INFINITY],
  nullif: [2, 2],
  year: [1, 1],
  month: [1, 1],
  day: [1, 1],
  hour: [1, 1],
  minute: [1, 1],
  second: [1, 1],
  isoDayOfWeek: [1, 1],
  toDate: [1, 1],
  daysBetween: [2, 2],
  secondsBetween: [2, 2],
}

export interface FunctionSignature {
  readonly name: FunctionName
  readonly least: number
  readonly most: number
}

const BY_SPELLING = new Map<string, FunctionSignature>(
  Object.entries(ARITY).map(([name, [least, most]]) => [spelling(name), { name: name as FunctionName, least, most }]),
)

/** The function that a word names: `starts_with`, `startsWith` and `STARTSWITH` are one. */
export function functionNamed(word: string): FunctionSignature | undefined {
  return BY_SPELLING.get(spelling(word))
}

/** Every function as a rule writes it, in lower case with underscores. */
export const FUNCTION_WORDS: readonly string[] = [...Object.keys(ARITY), 'isNaN', 'matches'].map((name) =>
  name === 'isNaN' ? 'isnan' : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
)

function spelling(word: string): string {
  return word.replaceAll('_', '').toLowerCase()
}
