/** A condition on a version, with its operator: `>= 0.250.0`, `!= 1.*`. */
const CONDITION = /^(>=|<=|>|<|!=)? ?(\d+)\.(?:\*|(\d+)\.(?:\*|(\d+)))$/

/**
 * Whether a version of the Databricks CLI meets `databricks_cli_version`: one or two conditions, without an operator the
 * version itself; `*` stands for every number. `undefined` where the constraint is none, or either of them names a
 * pre-release: the CLI orders these by rules of its own.
 */
export function meetsConstraint(version: string, constraint: string): boolean | undefined {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version) ?? []
  const actual = numbers.map(Number)
  if (actual.length !== 3) return undefined
  let all = true
  for (const condition of constraint.split(',')) {
    const [whole, operator = '', ...parts] = CONDITION.exec(condition.trim()) ?? []
    if (whole === undefined) return undefined
    const wanted = parts.filter((part) => part !== undefined).map(Number)
    all &&= holds(operator, compare(actual, wanted))
  }
  return all
}

/** With the numbers that are stated: 1.2.9 is neither below nor above `1.2.*`. */
function compare(actual: readonly number[], wanted: readonly number[]): number {
  for (const [index, number] of wanted.entries()) {
    const difference = (actual[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

function holds(operator: string, difference: number): boolean {
  switch (operator) {
    case '>=':
      return difference >= 0
    case '<=':
      return difference <= 0
    case '>':
      return difference > 0
    case '<':
      return difference < 0
    case '!=':
      return difference !== 0
    default:
      return difference === 0
  }
}
