import type { Expression } from '../../../engines/sql/expression.ts'

/** The columns that an expression reads, each once, in order of appearance. */
export function columnsOf(expression: Expression): string[] {
  const names = new Set<string>()
  visit(expression, (node) => {
    if (node.op === 'column') names.add(node.name)
  })
  return [...names]
}

/** Whether an engine can hold all of a condition against the bounds of a row group: no function, no list. */
export function isComparedToBounds(condition: Expression): boolean {
  let compared = true
  visit(condition, (node) => {
    compared &&= COMPARED.has(node.op)
  })
  return compared
}

const COMPARED: ReadonlySet<Expression['op']> = new Set([
  'column',
  'literal',
  'compare',
  'isNull',
  'isNaN',
  'and',
  'or',
  'not',
] as const)

function visit(expression: Expression, look: (node: Expression) => void): void {
  look(expression)
  for (const part of partsOf(expression)) visit(part, look)
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'column':
    case 'literal':
      return []
    case 'isNull':
    case 'isNaN':
    case 'matches':
    case 'like':
    case 'not':
    case 'negate':
    case 'tryCast':
      return [expression.of]
    case 'in':
      return [expression.of, ...expression.values]
    case 'and':
    case 'or':
      return expression.of
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right]
    case 'call':
      return expression.args
    case 'case': {
      const { branches, otherwise } = expression
      return [...branches.flatMap(({ when, then }) => [when, then]), ...(otherwise === undefined ? [] : [otherwise])]
    }
  }
}
