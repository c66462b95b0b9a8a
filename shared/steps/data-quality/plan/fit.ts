import type { ColumnScope } from '../../../engines/sql/dialect.ts'
import { column, type Expression, or } from '../../../engines/sql/expression.ts'
import type { Measure } from '../check.ts'
import { columnsOf } from './columns.ts'

/**
 * The rows that fail, asked as the types of the file demand. A contract need not state types, and the file's may be
 * others than it states: only here is it known where NaN can be, and where a comparison can be exact.
 */
export function fitToTypes(
  { failing, whenExact, nanFails = [] }: Extract<Measure, { kind: 'failingRows' }>,
  columns: ColumnScope,
): Expression {
  const isExact = (name: string) => ['integer', 'decimal'].includes(columns.get(name)?.type ?? '')
  const asked = whenExact !== undefined && columnsOf(whenExact).every(isExact) ? whenExact : failing
  const floats = nanFails.filter((name) => columns.get(name)?.type === 'double')
  return floats.length === 0
    ? asked
    : or(asked, ...floats.map((name): Expression => ({ op: 'isNaN', of: column(name) })))
}
