import type { Path } from '../../../documents/document.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Condition, Expectation } from '../check.ts'
import { problem, problemAtKey, quote, type Scope } from './scope.ts'

const OPERATORS = {
  mustBe: '=',
  mustNotBe: '<>',
  mustBeGreaterThan: '>',
  mustBeGreaterOrEqualTo: '>=',
  mustBeLessThan: '<',
  mustBeLessOrEqualTo: '<=',
  mustBeBetween: 'between',
  mustNotBeBetween: 'notBetween',
} as const satisfies Record<string, Condition['by']>

export const OPERATOR_NAMES = Object.keys(OPERATORS) as readonly (keyof typeof OPERATORS)[]
const NAME_OF = Object.fromEntries(Object.entries(OPERATORS).map(([name, by]) => [by, name]))

/** What the numbers of a condition count. */
export type Unit = Expectation['unit']

/** The one condition that `values` states with an operator; a mistake when there is none, or more than one. */
export function readCondition(
  scope: Scope,
  values: Readonly<Record<string, unknown>>,
  path: Path,
  unit: Unit,
): Condition | undefined {
  const given = OPERATOR_NAMES.filter((name) => values[name] !== undefined)
  const [name, second] = given
  if (name === undefined) {
    return problem(scope, path, 'The rule says no threshold.', `Add one of ${OPERATOR_NAMES.join(', ')}.`)
  }
  if (second !== undefined) {
    return problemAtKey(
      scope,
      [...path, second],
      `The rule has ${given.length} thresholds: ${given.join(', ')}.`,
      'Give one; for a range use mustBeBetween, or write two rules.',
    )
  }
  return readOperand(scope, OPERATORS[name], values[name], [...path, name], unit)
}

function readOperand(scope: Scope, by: Condition['by'], value: unknown, path: Path, unit: Unit): Condition | undefined {
  if (by !== 'between' && by !== 'notBetween') {
    const number = readNumber(scope, value, path, unit, by === '=' || by === '<>')
    return number === undefined ? undefined : { by, value: number }
  }
  if (!Array.isArray(value) || value.length !== 2) {
    return problem(scope, path, `${NAME_OF[by]} is ${quote(value)}; it must be a list of two numbers, e.g. [1, 5].`)
  }
  const low = readNumber(scope, value[0], [...path, 0], unit, false)
  const high = readNumber(scope, value[1], [...path, 1], unit, false)
  if (low === undefined || high === undefined) return undefined
  if (low > high) {
    return problem(
      scope,
      path,
      `The bounds of ${NAME_OF[by]} are reversed: ${low} is greater than ${high}.`,
      `Write [${high}, ${low}].`,
    )
  }
  return { by, low, high }
}

function readNumber(scope: Scope, value: unknown, path: Path, unit: Unit, booleans: boolean): number | undefined {
  // A query may answer TRUE or FALSE; the engine's answer is compared as 1 or 0.
  if (unit === 'value' && booleans && typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const text = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
    const hint = text ? 'Remove the quotes.' : undefined
    return problem(scope, path, `The threshold is ${quote(value)}; it must be a finite number.`, hint)
  }
  if (unit !== 'value' && value < 0) {
    return problem(scope, path, `The threshold is ${value}; a number of rows is never negative.`)
  }
  if (unit === 'percent' && value > 100) {
    return problem(scope, path, `The threshold is ${value} percent; it must be between 0 and 100.`)
  }
  return value
}

/** `unit` of a rule: `rows` (the default) or `percent`; anything else is a mistake. */
export function readUnit(scope: Scope, value: unknown, path: Path): 'rows' | 'percent' | undefined {
  if (value === undefined || value === 'rows') return 'rows'
  if (value === 'percent') return 'percent'
  const spelt = typeof value === 'string' && /^(%|pct|per ?cent\w*)$/i.test(value.trim())
  const near = spelt ? ' Did you mean "percent"?' : didYouMean(String(value), ['rows', 'percent'])
  return problem(scope, path, `The unit is ${quote(value)}; it must be rows or percent.${near}`)
}

/**
 * The second threshold of a rule: a number or a pair stands under the rule's own operator, a mapping names
 * its own. It must be met before the first one is broken, else it says nothing.
 */
export function readWarn(scope: Scope, value: unknown, path: Path, must: Condition, unit: Unit): Condition | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  const warn = isMapping
    ? readCondition(scope, value as Readonly<Record<string, unknown>>, path, unit)
    : readOperand(scope, must.by, value, path, unit)
  if (warn === undefined) return undefined
  if (!('value' in warn) || !('value' in must)) return warn
  const [side, otherSide] = [sideOf(must.by), sideOf(warn.by)]
  if (side === 0 || side !== otherSide) return warn
  const room = side * (must.value - warn.value)
  // On the same number, what warns must leave out the number itself.
  if (room > 0 || (room === 0 && must.by.endsWith('=') && !warn.by.endsWith('='))) return warn
  return problem(
    scope,
    path,
    `The rule would fail before it warns: ${isMapping ? NAME_OF[warn.by] : 'warn'} is ${warn.value}, ${NAME_OF[must.by]} is ${must.value}.`,
    `Give warn a ${side > 0 ? 'smaller' : 'greater'} number than ${NAME_OF[must.by]}.`,
  )
}

/** 1 for an upper bound, -1 for a lower one. */
function sideOf(by: Condition['by']): 1 | -1 | 0 {
  return by === '<' || by === '<=' ? 1 : by === '>' || by === '>=' ? -1 : 0
}

/** The allowed distance from a threshold: finite and not negative. */
export function readTolerance(scope: Scope, value: unknown, path: Path): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  return problem(scope, path, `The tolerance is ${quote(value)}; it must be a finite number of at least 0.`)
}
