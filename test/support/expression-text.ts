import type { Expression } from '../../shared/engines/sql/expression.ts'

/** An expression as short text for tests: not SQL, and in no dialect. */
export function textOf(of: Expression): string {
  switch (of.op) {
    case 'column':
      return of.name
    case 'literal':
      if (of.type === 'date' || of.type === 'timestamp') return `${of.type} '${of.value}'`
      return of.type === 'string' ? `'${of.value}'` : String(of.value)
    case 'isNull':
      return `${textOf(of.of)} IS NULL`
    case 'isNaN':
      return `isnan(${textOf(of.of)})`
    case 'compare':
    case 'arithmetic':
      return `${textOf(of.left)} ${of.by} ${textOf(of.right)}`
    case 'in':
      return `${textOf(of.of)} IN (${of.values.map(textOf).join(', ')})`
    case 'matches':
      return `matches(${textOf(of.of)}, '${of.pattern}')`
    case 'like':
      return `${textOf(of.of)} LIKE '${of.pattern}'`
    case 'and':
    case 'or':
      return `(${of.of.map(textOf).join(` ${of.op} `)})`
    case 'not':
      return `NOT ${textOf(of.of)}`
    case 'negate':
      return `- ${textOf(of.of)}`
    case 'tryCast':
      return `try_cast(${textOf(of.of)} AS ${of.to})`
    case 'call':
      return `${of.name}(${of.args.map(textOf).join(', ')})`
    case 'case':
      return `case of ${of.branches.length}`
  }
}
