import type { Path } from '../../../documents/document.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { ContractColumn, DataCheck, Dimension, Measure } from '../check.ts'
import { skipped } from './checks.ts'
import { customCheck } from './custom.ts'
import { type Dataset, readExpression } from './dataset.ts'
import { readCondition, readTolerance, readUnit, readWarn, type Unit } from './expectation.ts'
import { readMetric } from './library.ts'
import type { OdcsRule } from './odcs.ts'
import { problem, quote, say } from './scope.ts'
import { readSamples, readSettings, readSeverity, type Settings } from './settings.ts'
import { readQuery } from './sql-rule.ts'

/** A quality rule on its way to a check: of a column, or of the dataset when `column` is undefined. */
export interface RuleTarget {
  readonly dataset: Dataset
  readonly column: ContractColumn | undefined
  readonly rule: OdcsRule
  readonly path: Path
}

/** What every kind of rule has in common with its check. */
export type CheckBase = Omit<DataCheck, 'measure' | 'expectation' | 'origin'>

/** The rules of the dataset and of its columns, in the order of the file. */
export function ruleChecks(dataset: Dataset): DataCheck[] {
  const ofColumns = (dataset.source.properties ?? []).flatMap((property, index) => {
    const column = dataset.columns.find((candidate) => candidate.name === property.name)
    if (column === undefined) return []
    return rulesAt(dataset, column, property.quality ?? [], [...dataset.path, 'properties', index, 'quality'])
  })
  const ofDataset = rulesAt(dataset, undefined, dataset.source.quality ?? [], [...dataset.path, 'quality'])
  return [...ofColumns, ...ofDataset]
}

function rulesAt(
  dataset: Dataset,
  column: ContractColumn | undefined,
  rules: readonly OdcsRule[],
  path: Path,
): DataCheck[] {
  return rules.flatMap((rule, index) => ruleCheck({ dataset, column, rule, path: [...path, index] }) ?? [])
}

function ruleCheck(target: RuleTarget): DataCheck | undefined {
  const { rule } = target
  switch (rule.type ?? 'library') {
    case 'sql':
      return sqlCheck(target)
    case 'text':
      return textCheck(target)
    case 'custom':
      return customCheck(target)
    default:
      return libraryCheck(target)
  }
}

/** Id, title, severity and place of a rule. `fallback` names rules that have neither id nor name. */
export function baseOf(target: RuleTarget, fallback: string): CheckBase {
  const { dataset, column, rule, path } = target
  const prefix = column === undefined ? '' : `${column.name}.`
  const name = rule.name?.trim()
  return {
    id: rule.id ?? `${prefix}${name === undefined || name === '' ? fallback : slug(name)}`,
    title: titleOf(target, fallback),
    dimension: rule.dimension as Dimension | undefined,
    severity: readSeverity(dataset.scope, rule, path),
    at: dataset.scope.document.place(path),
    columns: column === undefined ? [] : [column.physicalName],
  }
}

function titleOf({ column, rule }: RuleTarget, fallback: string): string {
  const own = rule.name?.trim() || rule.description?.trim().split('\n')[0]?.trim()
  const about = column === undefined ? '' : `${column.name}: `
  return `${about}${own === undefined || own === '' ? fallback : own}`
}

function slug(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

function libraryCheck(target: RuleTarget): DataCheck | undefined {
  const { dataset, rule, path } = target
  const read = readMetric(target)
  if (read === undefined) return undefined
  const base = baseOf(target, read.metric)
  if ('reason' in read) return skipped({ ...base, origin: 'library' }, read.reason)
  const unit = readUnit(dataset.scope, rule.unit, [...path, 'unit'])
  if (unit === 'percent' && read.measure.kind === 'rowCount') {
    return problem(
      dataset.scope,
      [...path, 'unit'],
      'A row count is a number of rows, not percent.',
      'Remove the unit.',
    )
  }
  const columns = read.columns.map((column) => column.physicalName)
  return withExpectation(target, { ...base, columns, origin: 'library' }, read.measure, unit, read.operators)
}

function sqlCheck(target: RuleTarget): DataCheck | undefined {
  const { dataset, rule, path } = target
  const query = readQuery(target)
  const settings = readSettings(dataset.scope, rule, path)
  if (settings.filter !== undefined) {
    problem(
      dataset.scope,
      settings.filter.path,
      'A query filters its own rows.',
      'Write the filter into the WHERE of the query.',
    )
  }
  if (query === undefined) return undefined
  return withExpectation(target, { ...baseOf(target, 'sql'), origin: 'sql' }, query, 'value', rule)
}

function textCheck(target: RuleTarget): DataCheck {
  const { dataset, path } = target
  const base = baseOf(target, 'text')
  say(dataset.scope, 'contract-not-executable', 'note', path, `${quote(base.title)} is prose: a person must check it.`)
  return skipped({ ...base, origin: 'text' }, 'it is prose, which a person must check')
}

/**
 * The threshold and the settings around a measure. Every mistake is said even when an earlier one already
 * keeps the check from being made.
 */
export function withExpectation(
  target: RuleTarget,
  base: Omit<DataCheck, 'measure' | 'expectation'>,
  measure: Measure | undefined,
  unit: Unit | undefined,
  operators: object,
  at: Path = target.path,
  own: Settings = {},
): DataCheck | undefined {
  const { dataset, rule, path } = target
  const { scope } = dataset
  const settings = { ...readSettings(scope, rule, path), ...own }
  const must = readCondition(scope, operators as Readonly<Record<string, unknown>>, at, unit ?? 'rows')
  const { filter, warn, tolerance, samples } = settings
  const readFilter = filter && sqlSetting(dataset, filter.value, filter.path)
  const readWarning = warn && must && readWarn(scope, warn.value, warn.path, must, unit ?? 'rows')
  const distance = tolerance && readTolerance(scope, tolerance.value, tolerance.path)
  const count = samples && readSamples(scope, samples.value, samples.path)
  if (must === undefined || unit === undefined || measure === undefined) return undefined
  return {
    ...base,
    ...(readFilter === undefined || measure.kind === 'query' ? {} : { filter: readFilter }),
    ...(count === undefined ? {} : { samples: count }),
    measure,
    expectation: {
      unit,
      must,
      ...(readWarning === undefined ? {} : { warn: readWarning }),
      ...(distance === undefined ? {} : { tolerance: distance }),
    },
  }
}

function sqlSetting(dataset: Dataset, value: unknown, path: Path) {
  if (typeof value !== 'string') {
    return problem(
      dataset.scope,
      path,
      `The filter is ${quote(value)}; it must be an expression, e.g. "status = 'NEW'".`,
    )
  }
  return readExpression(dataset, path, 'The filter', value)?.expression
}

/** ` Did you mean …?` among words, at the value of the path. */
export function unknownWord(
  target: RuleTarget,
  path: Path,
  what: string,
  word: string,
  known: readonly string[],
): undefined {
  return problem(
    target.dataset.scope,
    path,
    `The ${what} ${quote(word)} is not known.${didYouMean(word, known)}`,
    `Known: ${known.join(', ')}.`,
  )
}
