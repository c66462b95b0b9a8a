import type { Expression } from '../../../engines/sql/expression.ts'

/** The columns that an expression reads, each once, in order of appearance. */
export function columnsOf(expression: Expression): string[] {
  const names = new Set<string>()
  collect(expression, names)
  return [...names]
}

function collect(expression: Expression, names: Set<string>): void {
  switch (expression.op) {
    case 'column':
      names.add(expression.name)
      break
    case 'literal':
      break
    case 'isNull':
    case 'isNaN':
    case 'matches':
    case 'like':
    case 'not':
    case 'negate':
    case 'tryCast':
      collect(expression.of, names)
      break
    case 'in':
      for (const part of [expression.of, ...expression.values]) collect(part, names)
      break
    case 'and':
    case 'or':
      for (const part of expression.of) collect(part, names)
      break
    case 'compare':
    case 'arithmetic':
      collect(expression.left, names)
      collect(expression.right, names)
      break
    case 'call':
      for (const part of expression.args) collect(part, names)
      break
    case 'case':
      for (const { when, then } of expression.branches) {
        collect(when, names)
        collect(then, names)
      }
      if (expression.otherwise !== undefined) collect(expression.otherwise, names)
      break
  }
}
