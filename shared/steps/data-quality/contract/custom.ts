import { didYouMean } from '../../../kernel/suggest.ts'
import type { ContractColumn, DataCheck } from '../check.ts'
import { skipped } from './checks.ts'
import { columnOf } from './dataset.ts'
import { OPERATOR_NAMES, readUnit } from './expectation.ts'
import { readPredicate } from './predicate.ts'
import { baseOf, type RuleTarget, unknownWord, withExpectation } from './rules.ts'
import { problem, problemAtKey, quote, say } from './scope.ts'
import type { Settings } from './settings.ts'

/** The `engine` of rules that are ours. */
const ENGINE = 'countersign'
const CHECKS = ['rows'] as const
const KEYS = [
  'check',
  'must',
  'failing',
  'filter',
  'columns',
  'unit',
  'warn',
  'tolerance',
  'samples',
  ...OPERATOR_NAMES,
]

/** A rule of this engine; a rule of another one is skipped, and that is said. */
export function customCheck(target: RuleTarget): DataCheck | undefined {
  const { dataset, rule, path } = target
  const engine = (rule.engine ?? '').trim()
  if (engine.toLowerCase() !== ENGINE) {
    const near = didYouMean(engine, [ENGINE])
    if (near !== '') return problem(dataset.scope, [...path, 'engine'], `The engine is ${quote(engine)}.${near}`)
    const reason = `it is a rule for the engine ${quote(engine)}`
    const base = baseOf(target, 'custom')
    say(dataset.scope, 'contract-not-executable', 'note', path, `${quote(base.title)} is skipped: ${reason}.`)
    return skipped({ ...base, origin: 'custom' }, reason)
  }
  const implementation = rule.implementation
  const at = [...path, 'implementation']
  if (typeof implementation !== 'object' || implementation === null) {
    return problem(
      dataset.scope,
      at,
      'The implementation must be a mapping.',
      "For example { check: rows, must: 'bid <= ask' }.",
    )
  }
  return rowsCheck(target, implementation as Readonly<Record<string, unknown>>)
}

/** `check: rows`: a predicate over the columns of one row. */
function rowsCheck(target: RuleTarget, implementation: Readonly<Record<string, unknown>>): DataCheck | undefined {
  const { dataset, rule, path } = target
  const { scope } = dataset
  const at = [...path, 'implementation']
  let sound = true
  for (const key of Object.keys(implementation)) {
    if (KEYS.includes(key)) continue
    sound = false
    problemAtKey(
      scope,
      [...at, key],
      `The key "${key}" is not known in an implementation.${didYouMean(key, KEYS)}`,
      `Known: ${KEYS.join(', ')}.`,
    )
  }
  const { check } = implementation
  if (check === undefined) {
    return problem(scope, at, 'The implementation says no check.', `Add check: ${CHECKS.join(' or ')}.`)
  }
  if (check !== 'rows') return unknownWord(target, [...at, 'check'], 'check', String(check), CHECKS)
  const predicate = readPredicate(dataset, at, implementation)
  const unit = readUnit(
    scope,
    implementation.unit ?? rule.unit,
    implementation.unit === undefined ? [...path, 'unit'] : [...at, 'unit'],
  )
  const threshold = OPERATOR_NAMES.some((name) => implementation[name] !== undefined) ? implementation : { mustBe: 0 }
  const settings: Settings = Object.fromEntries(
    (['filter', 'warn', 'tolerance', 'samples'] as const)
      .filter((name) => implementation[name] !== undefined)
      .map((name) => [name, { value: implementation[name], path: [...at, name] }]),
  )
  const columns = readColumns(target, implementation.columns, predicate?.columns ?? [])
  const base = { ...baseOf(target, 'rows'), columns: columns.map((of) => of.physicalName), origin: 'custom' } as const
  const title =
    rule.name ??
    rule.description ??
    `${implementation.must === undefined ? 'never' : 'always'} ${predicate?.text ?? ''}`
  const made = withExpectation(
    target,
    { ...base, title: title.trim().split('\n')[0] ?? title },
    predicate?.measure,
    unit,
    threshold,
    at,
    settings,
  )
  return sound ? made : undefined
}

/** The columns that a sample shows: as the rule says, else those of the predicate and the rule's own. */
function readColumns(target: RuleTarget, value: unknown, used: readonly ContractColumn[]): readonly ContractColumn[] {
  const { dataset, column: of, path } = target
  const at = [...path, 'implementation', 'columns']
  if (value === undefined) return [...new Set([...(of === undefined ? [] : [of]), ...used])]
  if (!Array.isArray(value)) {
    problem(dataset.scope, at, `columns is ${quote(value)}; it must be a list of property names.`)
    return []
  }
  return value.flatMap((name, index) => {
    if (typeof name === 'string') return columnOf(dataset, name, [...at, index]) ?? []
    return problem(dataset.scope, [...at, index], `The column is ${quote(name)}; it must be a name.`) ?? []
  })
}
