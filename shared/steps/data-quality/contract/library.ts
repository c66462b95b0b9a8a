import type { Path } from '../../../documents/document.ts'
import { column, type Expression, isNull, not, or } from '../../../engines/sql/expression.ts'
import { nearestWord } from '../../../kernel/suggest.ts'
import type { ContractColumn, Measure } from '../check.ts'
import { columnOf } from './dataset.ts'
import { OPERATOR_NAMES } from './expectation.ts'
import { type Membership, notIn, readValues } from './literals.ts'
import { readPattern } from './options.ts'
import { type RuleTarget, unknownWord } from './rules.ts'
import { problem, problemAtKey, quote, say } from './scope.ts'

const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const
type Metric = (typeof METRICS)[number]

/** Names that ODCS 3.0 used for what 3.1 calls otherwise. */
const FORMER: ReadonlyMap<string, Metric> = new Map([
  ['nullCheck', 'nullValues'],
  ['nullCount', 'nullValues'],
  ['missingCount', 'missingValues'],
  ['invalidCount', 'invalidValues'],
  ['validValues', 'invalidValues'],
  ['duplicateCount', 'duplicateValues'],
  ['duplicates', 'duplicateValues'],
  ['uniqueCheck', 'duplicateValues'],
])
/** Rules of ODCS 3.0 that need no threshold: they say themselves that no row may break them. */
const SELF_EVIDENT = new Set(['nullCheck', 'uniqueCheck', 'validValues'])

type Read =
  | {
      readonly metric: string
      readonly measure: Measure
      readonly columns: readonly ContractColumn[]
      /** Where the thresholds are: the rule itself, unless it needs none. */
      readonly operators: object
    }
  | { readonly metric: string; readonly reason: string }

/** What a library rule measures, and where its threshold is. */
export function readMetric(target: RuleTarget): Read | undefined {
  const { dataset, rule, path } = target
  const written = rule.metric ?? rule.rule
  if (written === undefined) {
    return problem(dataset.scope, path, 'The rule has no metric.', 'Add metric, or type: sql, text or custom.')
  }
  if (rule.metric === undefined) {
    say(
      dataset.scope,
      'contract-deprecated',
      'note',
      [...path, 'rule'],
      'rule is the former name of metric.',
      'Write metric.',
    )
  }
  const at = [...path, rule.metric === undefined ? 'rule' : 'metric']
  const metric =
    METRICS.find((name) => name === written) ?? (rule.metric === undefined ? FORMER.get(written) : undefined)
  if (metric === undefined) {
    const near = nearestWord(written, METRICS)
    if (rule.metric !== undefined || near !== undefined) return unknownWord(target, at, 'metric', written, METRICS)
    // ODCS 3.0 leaves the names of rules open: another tool may know this one.
    say(
      dataset.scope,
      'contract-not-executable',
      'warning',
      at,
      `The rule ${quote(written)} is not known and is skipped.`,
    )
    return { metric: written, reason: `the rule ${quote(written)} is not known` }
  }
  const measured = METRIC_READERS[metric](target, at)
  if (measured === undefined) return undefined
  const implied = SELF_EVIDENT.has(written) && OPERATOR_NAMES.every((name) => !Object.hasOwn(rule, name))
  return { metric, ...measured, operators: implied ? { mustBe: 0 } : rule }
}

interface Measured {
  readonly measure: Measure
  readonly columns: readonly ContractColumn[]
}

const METRIC_READERS: Readonly<Record<Metric, (target: RuleTarget, at: Path) => Measured | undefined>> = {
  nullValues: (target, at) => {
    const of = columnNeeded(target, at)
    readArguments(target, [])
    return of && failing(of, isNull(column(of.physicalName)))
  },
  missingValues: (target, at) => {
    const of = columnNeeded(target, at)
    const given = readArguments(target, ['missingValues'])
    if (of === undefined) return undefined
    const path = [...target.path, 'arguments', 'missingValues']
    const list = given.missingValues
    if (list === undefined) {
      return problem(
        target.dataset.scope,
        at,
        'missingValues needs to know them.',
        "Add arguments: { missingValues: [null, '', 'N/A'] }.",
      )
    }
    const read = readValues(target.dataset.scope, of, list, path)
    if (read === undefined) return undefined
    const missing = isNull(column(of.physicalName))
    const { values, operand, exact } = read
    const among = (asked: Expression) => (values.length === 0 ? missing : or(missing, { op: 'in', of: asked, values }))
    return failing(of, among(operand), exact && among(exact))
  },
  invalidValues: readInvalid,
  duplicateValues: readDuplicates,
  rowCount: (target, at) => {
    readArguments(target, [])
    if (target.column !== undefined) {
      return problem(
        target.dataset.scope,
        at,
        'rowCount is a metric of the dataset, not of a property.',
        'Move the rule to the quality of the schema object.',
      )
    }
    return { measure: { kind: 'rowCount' }, columns: [] }
  },
}

function readInvalid(target: RuleTarget, at: Path): Measured | undefined {
  const { dataset, rule, path } = target
  const of = columnNeeded(target, at)
  const given = readArguments(target, ['validValues', 'pattern'])
  if (of === undefined) return undefined
  const list = given.validValues ?? rule.validValues
  const listPath = given.validValues === undefined ? [...path, 'validValues'] : [...path, 'arguments', 'validValues']
  const { pattern } = given
  if (list === undefined && pattern === undefined) {
    return problem(
      dataset.scope,
      at,
      'invalidValues needs to know what is valid.',
      'Add arguments with validValues: […] or pattern: "…".',
    )
  }
  const values = list === undefined ? undefined : readValues(dataset.scope, of, list, listPath)
  const mismatch = pattern === undefined ? undefined : readMismatch(target, of, pattern)
  if ((list !== undefined && values === undefined) || (pattern !== undefined && mismatch === undefined))
    return undefined
  if (values === undefined) return mismatch && failing(of, mismatch)
  const outside = (list: Membership) => (mismatch === undefined ? notIn(of, list) : or(notIn(of, list), mismatch))
  const { exact } = values
  return failing(of, outside(values), exact && outside({ ...values, operand: exact }))
}

function readMismatch(target: RuleTarget, of: ContractColumn, pattern: unknown): Expression | undefined {
  const { dataset, path } = target
  const at = [...path, 'arguments', 'pattern']
  if (typeof pattern !== 'string')
    return problem(dataset.scope, at, `The pattern is ${quote(pattern)}; it must be a text.`)
  if (of.logicalType !== undefined && of.logicalType !== 'string') {
    return problem(
      dataset.scope,
      at,
      `A pattern is about text, and "${of.name}" has the logical type ${of.logicalType}.`,
      'Use logicalTypeOptions, or a custom rule.',
    )
  }
  const portable = readPattern(dataset, at, pattern)
  if (portable === undefined) return undefined
  const value = column(of.physicalName)
  // Without a logical type the column may be of any type; its text is what the pattern is about.
  const text: Expression = of.logicalType === undefined ? { op: 'tryCast', of: value, to: 'string' } : value
  return not({ op: 'matches', of: text, pattern: portable })
}

function readDuplicates(target: RuleTarget): Measured | undefined {
  const { dataset, column: of, path } = target
  const { properties } = readArguments(target, ['properties'])
  const at = [...path, 'arguments', 'properties']
  if (properties === undefined) {
    if (of !== undefined) return duplicates([of])
    return problem(
      dataset.scope,
      path,
      'duplicateValues of a dataset needs the properties of its key.',
      'Add arguments: { properties: [a, b] }.',
    )
  }
  if (!Array.isArray(properties) || properties.length === 0) {
    return problem(dataset.scope, at, `properties is ${quote(properties)}; it must be a list of property names.`)
  }
  const key = properties.map((name, index) => {
    if (typeof name === 'string') return columnOf(dataset, name, [...at, index])
    return problem(dataset.scope, [...at, index], `The property is ${quote(name)}; it must be the name of one.`)
  })
  const found = key.filter((part) => part !== undefined)
  if (found.length < key.length) return undefined
  const twice = found.findIndex((part, index) => found.indexOf(part) < index)
  if (twice !== -1)
    return problem(dataset.scope, [...at, twice], `The property ${quote(properties[twice])} is named twice.`)
  return duplicates(found)
}

function duplicates(key: readonly ContractColumn[]): Measured {
  return { measure: { kind: 'duplicates', key: key.map((part) => part.physicalName) }, columns: key }
}

function failing(of: ContractColumn, expression: Expression, whenExact?: Expression): Measured {
  const exact = whenExact === undefined ? {} : { whenExact }
  return { measure: { kind: 'failingRows', failing: expression, ...exact }, columns: [of] }
}

function columnNeeded({ dataset, column: of, rule }: RuleTarget, at: Path): ContractColumn | undefined {
  if (of !== undefined) return of
  return problem(
    dataset.scope,
    at,
    `${rule.metric ?? rule.rule} is a metric of a property, not of the dataset.`,
    'Move the rule to the quality of its property.',
  )
}

/** The standard leaves `arguments` open; what is not known is said, and what nearly is known is a mistake. */
function readArguments(target: RuleTarget, known: readonly string[]): Readonly<Record<string, unknown>> {
  const { dataset, rule, path } = target
  for (const name of Object.keys(rule.arguments ?? {})) {
    if (known.includes(name)) continue
    const at = [...path, 'arguments', name]
    const near = nearestWord(name, known)
    if (near !== undefined)
      problemAtKey(dataset.scope, at, `The argument "${name}" is not known. Did you mean "${near}"?`)
    else
      say(
        dataset.scope,
        'contract-argument',
        'warning',
        at,
        `The argument "${name}" is not known to this metric and says nothing.`,
      )
  }
  return rule.arguments ?? {}
}
