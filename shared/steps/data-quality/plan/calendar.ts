import type { ValueType } from '../../../engines/sql/dialect.ts'
import type { FunctionName } from '../../../engines/sql/expression.ts'
import type { GroupStatistics } from './statistics.ts'

/** A value of which a row group tells bounds. */
export interface Bounded {
  readonly group: GroupStatistics
  readonly type: ValueType
}

/**
 * Where each part of a date and time stands in a bound, `2026-03-02 08:15:59.000000000`. A part never falls while all
 * that stands before it stays the same: then the parts of the bounds are the bounds of the part.
 */
const PARTS: Partial<Record<FunctionName, readonly [from: number, to: number]>> = {
  year: [0, 4],
  month: [5, 7],
  day: [8, 10],
  hour: [11, 13],
  minute: [14, 16],
  second: [17, 19],
  toDate: [0, 10],
}

/** The bounds of `hour(x)`, `to_date(x)`, … from those of x, where they tell; `undefined` for another function. */
export function boundsOfPart(name: FunctionName, { group, type }: Bounded): Bounded | undefined {
  const part = PARTS[name]
  if (part === undefined || (type !== 'date' && type !== 'timestamp')) return undefined
  const [from, to] = part
  const { rows, min, max } = group
  const of = name === 'toDate' ? 'date' : 'integer'
  // Without bounds an infinite time may be there, whose parts are NULL.
  if (min === undefined || max === undefined) return { group: group.nulls === rows ? group : { rows }, type: of }
  if (min.slice(0, from) !== max.slice(0, from)) return { group: withoutBounds(group), type: of }
  return { group: { ...group, min: min.slice(from, to), max: max.slice(from, to) }, type: of }
}

function withoutBounds({ rows, nulls }: GroupStatistics): GroupStatistics {
  return nulls === undefined ? { rows } : { rows, nulls }
}
