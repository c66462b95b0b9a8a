import type { Path } from '../../../documents/document.ts'
import { type Expression, type FunctionName, isNull, not, or } from '../../../engines/sql/expression.ts'
import type { ContractColumn, Measure } from '../check.ts'
import { type Dataset, readExpression } from './dataset.ts'
import { problem, quote } from './scope.ts'

/** A predicate over one row: `must` is true for good rows, `failing` for bad ones. */
export interface Predicate {
  readonly text: string
  readonly columns: readonly ContractColumn[]
  /** The rows that break it. */
  readonly measure: Measure
}

/** Reads the `must` or the `failing` of an implementation. */
export function readPredicate(
  dataset: Dataset,
  at: Path,
  { must, failing }: Readonly<Record<string, unknown>>,
): Predicate | undefined {
  if ((must === undefined) === (failing === undefined)) {
    const message =
      must === undefined ? 'The implementation says no predicate.' : 'The implementation says must and failing.'
    return problem(dataset.scope, at, message, 'Give either must (true for good rows) or failing (true for bad rows).')
  }
  const key = must === undefined ? 'failing' : 'must'
  const text = must ?? failing
  if (typeof text !== 'string') {
    return problem(
      dataset.scope,
      [...at, key],
      `${key} is ${quote(text)}; it must be an expression, e.g. "bid <= ask".`,
    )
  }
  const read = readExpression(dataset, [...at, key], 'The expression', text)
  if (read === undefined) return undefined
  const { expression, columns } = read
  const names = columns.map(({ physicalName }) => physicalName)
  const asked = new Set<string>()
  collectNaN(expression, asked)
  // NaN compares as the largest number: without this, `price > 0` would hold for it.
  const nanFails = names.filter((name) => !asked.has(name))
  const bad = must === undefined ? expression : broken(expression, names)
  return {
    text,
    columns,
    measure: { kind: 'failingRows', failing: bad, ...(nanFails.length === 0 ? {} : { nanFails }) },
  }
}

/** When a row breaks a `must`: it is false, or it is NULL although every column that it names has a value. */
function broken(must: Expression, names: readonly string[]): Expression {
  if (isDecided(must)) return not(must)
  const unknown = names.map((name) => isNull({ op: 'column', name }))
  // One reading of the predicate: inside a scan of many checks an engine computes each mention of it anew.
  return not({ op: 'call', name: 'coalesce', args: [must, unknown.length === 0 ? NO : or(...unknown)] })
}

const NO: Expression = { op: 'literal', type: 'boolean', value: false }

/** Functions that give NULL only for NULL. Outside of their domain `sqrt`, `ln` and `nullif` give it too. */
const DECIDED: ReadonlySet<FunctionName> = new Set([
  'abs',
  'round',
  'floor',
  'ceil',
  'exp',
  'greatest',
  'least',
  'sign',
  'lower',
  'upper',
  'trim',
  'length',
  'substring',
  'concat',
  'startsWith',
  'endsWith',
  'contains',
  'coalesce',
])

/** Whether it can be NULL only because a column is. A division by zero or a failed cast is NULL of its own making. */
function isDecided(expression: Expression): boolean {
  switch (expression.op) {
    case 'column':
    case 'isNull':
      return true
    case 'literal':
      return expression.type !== 'null' && expression.value !== null
    case 'isNaN':
    case 'matches':
    case 'like':
    case 'not':
    case 'negate':
      return isDecided(expression.of)
    case 'and':
    case 'or':
      return expression.of.every(isDecided)
    case 'in':
      return [expression.of, ...expression.values].every(isDecided)
    case 'compare':
      return isDecided(expression.left) && isDecided(expression.right)
    case 'arithmetic':
      if ((expression.by === '/' || expression.by === '%') && !isNumberOtherThanZero(expression.right)) return false
      return isDecided(expression.left) && isDecided(expression.right)
    case 'call':
      return DECIDED.has(expression.name) && expression.args.every(isDecided)
    case 'tryCast':
    case 'case':
      return false
  }
}

function isNumberOtherThanZero(expression: Expression): boolean {
  return expression.op === 'literal' && expression.type === 'number' && Number(expression.value) !== 0
}

/** The columns that the predicate itself asks for NaN. */
function collectNaN(expression: Expression, found: Set<string>): void {
  if (expression.op === 'isNaN' && expression.of.op === 'column') found.add(expression.of.name)
  for (const part of Object.values(expression)) {
    for (const inner of Array.isArray(part) ? part : [part]) {
      if (typeof inner !== 'object' || inner === null) continue
      if ('op' in inner) collectNaN(inner as Expression, found)
      else for (const branch of Object.values(inner)) collectNaN(branch as Expression, found)
    }
  }
}
