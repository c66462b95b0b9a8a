import type { Path } from '../../../documents/document.ts'
import { type Comparison, column, compare, type Expression, not, number, or } from '../../../engines/sql/expression.ts'
import { dateLiteral } from '../../../engines/sql/literal.ts'
import { portablePattern } from '../../../engines/sql/pattern.ts'
import { numberType } from '../../../engines/sql/typing.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { ContractColumn, DataCheck } from '../check.ts'
import { NO_FAILING_ROWS } from './checks.ts'
import type { Dataset } from './dataset.ts'
import { FORMAT_NAMES, formatPattern } from './formats.ts'
import { momentLiteral, numberLiteral, timeLiteral } from './literals.ts'
import { parsed, problem, quote, say } from './scope.ts'

type Options = Readonly<Record<string, unknown>>

/** One check for each option that constrains values. NULL breaks none of them; NaN breaks every bound. */
export function optionChecks(dataset: Dataset, of: ContractColumn, options: Options, path: Path): DataCheck[] {
  const compile = COMPILERS[of.logicalType ?? 'boolean']
  return compile({ dataset, of, options, path, value: column(of.physicalName) })
}

interface Target {
  readonly dataset: Dataset
  readonly of: ContractColumn
  readonly options: Options
  readonly path: Path
  readonly value: Expression
}

const COMPILERS: Readonly<Record<NonNullable<ContractColumn['logicalType']>, (target: Target) => DataCheck[]>> = {
  string: stringChecks,
  integer: numberChecks,
  number: numberChecks,
  date: (target) => momentChecks(target, dateLiteral, 'a date as YYYY-MM-DD'),
  timestamp: (target) => momentChecks(target, momentLiteral, 'a timestamp as YYYY-MM-DD hh:mm:ss'),
  time: (target) => momentChecks(target, timeLiteral, 'a time as hh:mm:ss'),
  boolean: notExecutable,
  object: notExecutable,
  array: notExecutable,
}

function check(target: Target, option: string, says: string, failing: Expression, whenExact?: Expression): DataCheck {
  return {
    id: `${target.of.name}.${option}`,
    title: `${target.of.name}: ${says}`,
    origin: 'logicalTypeOptions',
    dimension: 'conformity',
    severity: 'error',
    at: target.dataset.scope.document.placeOfKey([...target.path, option]),
    columns: [target.of.physicalName],
    measure: { kind: 'failingRows', failing, ...(whenExact === undefined ? {} : { whenExact }) },
    expectation: NO_FAILING_ROWS,
  }
}

function stringChecks(target: Target): DataCheck[] {
  const { dataset, options, path, value } = target
  const { minLength, maxLength, pattern, format } = options
  const length: Expression = { op: 'call', name: 'length', args: [value] }
  const checks: DataCheck[] = []
  if (typeof minLength === 'number') {
    checks.push(check(target, 'minLength', `at least ${minLength} characters`, compare('<', length, number(minLength))))
  }
  if (typeof maxLength === 'number') {
    checks.push(check(target, 'maxLength', `at most ${maxLength} characters`, compare('>', length, number(maxLength))))
  }
  if (typeof minLength === 'number' && typeof maxLength === 'number' && minLength > maxLength) {
    problem(dataset.scope, [...path, 'minLength'], `minLength ${minLength} is greater than maxLength ${maxLength}.`)
  }
  if (typeof pattern === 'string') {
    const portable = readPattern(dataset, [...path, 'pattern'], pattern)
    if (portable !== undefined) {
      checks.push(check(target, 'pattern', `matches ${pattern}`, not({ op: 'matches', of: value, pattern: portable })))
    }
  }
  if (typeof format === 'string') {
    const known = formatPattern(format)
    if (known === undefined) {
      const message = `The format ${quote(format)} is not known and not checked.${didYouMean(format, FORMAT_NAMES)}`
      say(
        dataset.scope,
        'contract-format',
        'warning',
        [...path, 'format'],
        message,
        `Known formats: ${FORMAT_NAMES.join(', ')}.`,
      )
    } else if (known !== 'descriptive') {
      const portable = portablePattern(known.pattern).pattern
      checks.push(
        check(target, 'format', `is of the format ${format}`, not({ op: 'matches', of: value, pattern: portable })),
      )
    }
  }
  return checks
}

/** A pattern of the contract; says so when it is not anchored, since then tools disagree on what it matches. */
export function readPattern(dataset: Dataset, path: Path, source: string): string | undefined {
  const portable = parsed(dataset.scope, path, 'The pattern', () => portablePattern(source))
  if (portable !== undefined && !portable.anchored) {
    say(
      dataset.scope,
      'contract-pattern',
      'note',
      path,
      `The pattern ${quote(source)} is matched against the whole value, as if it were ^(?:${source})$.`,
      'Write ^ and $ to say so, or .* where anything may stand.',
    )
  }
  return portable?.pattern
}

const BOUNDS: readonly {
  readonly option: string
  readonly failing: Comparison
  readonly exclusive: Comparison
  readonly flag: string
}[] = [
  { option: 'minimum', failing: '<', exclusive: '<=', flag: 'exclusiveMinimum' },
  { option: 'maximum', failing: '>', exclusive: '>=', flag: 'exclusiveMaximum' },
]
const GOOD: Readonly<Record<Comparison, string>> = { '<': '≥', '<=': '>', '>': '≤', '>=': '<', '=': '≠', '<>': '=' }

/** The bounds among the options, as ODCS 3.1 (a bound of its own) and 3.0 (a flag beside the bound) write them. */
function bounds(options: Options): { readonly option: string; readonly failing: Comparison }[] {
  return BOUNDS.flatMap(({ option, failing, exclusive, flag }) => [
    ...(options[option] === undefined ? [] : [{ option, failing: options[flag] === true ? exclusive : failing }]),
    ...(options[flag] === undefined || typeof options[flag] === 'boolean'
      ? []
      : [{ option: flag, failing: exclusive }]),
  ])
}

function numberChecks(target: Target): DataCheck[] {
  const { dataset, of, options, path, value } = target
  const orNaN = (failing: Expression): Expression =>
    of.logicalType === 'number' ? or(failing, { op: 'isNaN', of: value }) : failing
  const checks: DataCheck[] = []
  for (const { option, failing } of bounds(options)) {
    const bound = options[option]
    if (typeof bound !== 'number') continue
    if (!Number.isFinite(bound)) {
      problem(dataset.scope, [...path, option], `${option} is ${bound}; it must be a finite number.`)
      continue
    }
    const literal = numberLiteral(dataset.scope, bound, [...path, option])
    checks.push(check(target, option, `${GOOD[failing]} ${shown(literal)}`, orNaN(compare(failing, value, literal))))
  }
  reversed(target, options.minimum, options.maximum)
  if (typeof options.multipleOf === 'number')
    checks.push(...[multipleOf(target, options.multipleOf, orNaN) ?? []].flat())
  if (typeof options.format === 'string') checks.push(...widthChecks(target, options.format, orNaN))
  return checks
}

function multipleOf(target: Target, step: number, orNaN: (failing: Expression) => Expression): DataCheck | undefined {
  const { dataset, of, path, value } = target
  if (!(Number.isFinite(step) && step > 0)) {
    return problem(dataset.scope, [...path, 'multipleOf'], `multipleOf is ${step}; it must be a finite number above 0.`)
  }
  const literal = numberLiteral(dataset.scope, step, [...path, 'multipleOf'])
  const says = `a multiple of ${shown(literal)}`
  const remainder: Expression = { op: 'arithmetic', by: '%', left: value, right: literal }
  const exact = numberType(shown(literal)) === 'double' ? undefined : compare('<>', remainder, number(0))
  if (of.logicalType === 'integer' && Number.isInteger(step) && exact !== undefined) {
    return check(target, 'multipleOf', says, exact)
  }
  // 0.3 is not 3 × 0.1 in binary: the quotient may miss a whole number by what a double cannot hold.
  const call = (name: 'abs' | 'round' | 'greatest', ...args: Expression[]): Expression => ({ op: 'call', name, args })
  const times = (factor: string, by: Expression): Expression => ({
    op: 'arithmetic',
    by: '*',
    left: number(factor),
    right: by,
  })
  const quotient: Expression = {
    op: 'arithmetic',
    by: '/',
    left: { op: 'tryCast', of: value, to: 'double' },
    right: literal,
  }
  const miss = call('abs', { op: 'arithmetic', by: '-', left: quotient, right: call('round', quotient) })
  const allowed = call('greatest', number('1e-9'), times('1e-15', call('abs', quotient)))
  return check(target, 'multipleOf', says, orNaN(compare('>', miss, allowed)), exact)
}

const LARGEST_F32 = '3.4028234663852886e38'

/** `i32`, `u8`, `f32`…: the values that the width can hold. */
function widthChecks(target: Target, format: string, orNaN: (failing: Expression) => Expression): DataCheck[] {
  const { value } = target
  const outside = (low: string, high: string): Expression =>
    or(compare('<', value, number(low)), compare('>', value, number(high)))
  if (format === 'f32') {
    return [check(target, 'format', 'fits f32', orNaN(outside(`-${LARGEST_F32}`, LARGEST_F32)))]
  }
  const match = /^([iu])(8|16|32|64|128)$/.exec(format)
  if (match === null) return []
  const bits = BigInt(match[2] ?? '0')
  const signed = match[1] === 'i'
  // The widest integers that engines have are 128 bits wide: no value can be outside of i128.
  if (bits === 128n) return signed ? [] : [check(target, 'format', 'fits u128', compare('<', value, number(0)))]
  const low = signed ? -(1n << (bits - 1n)) : 0n
  const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n
  return [check(target, 'format', `fits ${format}`, outside(String(low), String(high)))]
}

function momentChecks(target: Target, read: (text: string) => Expression | undefined, form: string): DataCheck[] {
  const { dataset, of, options, path } = target
  // Databricks has no type for a time of day: times are compared as the texts hh:mm:ss that they are there.
  const value: Expression = of.logicalType === 'time' ? { op: 'tryCast', of: target.value, to: 'string' } : target.value
  const checks: DataCheck[] = []
  for (const { option, failing } of bounds(options)) {
    const bound = options[option]
    const literal = typeof bound === 'string' ? read(bound) : undefined
    if (literal === undefined) {
      problem(dataset.scope, [...path, option], `${option} is ${quote(bound)}; it must be ${form}.`)
    } else {
      checks.push(check(target, option, `${GOOD[failing]} ${String(bound)}`, compare(failing, value, literal)))
    }
  }
  reversed(
    target,
    shown(typeof options.minimum === 'string' ? read(options.minimum) : undefined),
    shown(typeof options.maximum === 'string' ? read(options.maximum) : undefined),
  )
  for (const option of ['format', 'timezone']) if (options[option] !== undefined) notChecked(target, option)
  const zone = options.defaultTimezone
  if (typeof zone === 'string' && !/^(?:Etc\/)?(?:UTC|UCT|Zulu|GMT)$|^Z$/i.test(zone)) {
    const message = `Timestamps without a zone are read as UTC here, not as ${quote(zone)}.`
    say(dataset.scope, 'contract-timezone', 'warning', [...path, 'defaultTimezone'], message)
  }
  return checks
}

/** An option that describes how values are written, which a typed column no longer shows. */
function notChecked({ dataset, of, options, path }: Target, option: string): void {
  const message = `"${of.name}": ${option} ${quote(options[option])} describes how values are written and is not checked.`
  say(dataset.scope, 'contract-not-executable', 'note', [...path, option], message)
}

function reversed(target: Target, minimum: unknown, maximum: unknown): void {
  const comparable = typeof minimum === typeof maximum && (typeof minimum === 'number' || typeof minimum === 'string')
  if (!comparable || minimum === '' || maximum === '' || !((minimum as number) > (maximum as number))) return
  problem(target.dataset.scope, [...target.path, 'minimum'], `minimum ${minimum} is greater than maximum ${maximum}.`)
}

function shown(literal: Expression | undefined): string {
  return literal?.op === 'literal' ? String(literal.value) : ''
}

/** Options of objects and arrays look inside one value, which the engines read too differently. */
function notExecutable(target: Target): DataCheck[] {
  const { dataset, of, options, path } = target
  if (Object.keys(options).length === 0) return []
  const reason = `options of the logical type ${of.logicalType ?? 'boolean'} are not checked`
  say(dataset.scope, 'contract-not-executable', 'note', path, `"${of.name}": ${reason}.`)
  return [
    {
      id: `${of.name}.logicalTypeOptions`,
      title: `${of.name}: ${Object.keys(options).join(', ')}`,
      origin: 'logicalTypeOptions',
      dimension: 'conformity',
      severity: 'note',
      at: dataset.scope.document.place(path),
      columns: [of.physicalName],
      measure: { kind: 'notExecutable', reason },
      expectation: NO_FAILING_ROWS,
    },
  ]
}
