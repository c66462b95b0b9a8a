import type { ColumnScope, Dialect } from '../../../engines/sql/dialect.ts'
import type { Expression } from '../../../engines/sql/expression.ts'
import { parseExpression } from '../../../engines/sql/parse.ts'
import { ExpressionRefused, typeOf } from '../../../engines/sql/typing.ts'
import { messageOf, type Place, type Problem } from '../../../kernel/index.ts'
import type { Gate, GateRule, Named } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import { driftColumns } from './drift-columns.ts'
import { type Column, findColumn, isNumeric, type Relation, timeOf, wrongType } from './relation.ts'

/** A column that a query selects, as `sql` over the relation's own columns. */
export interface Selected {
  readonly alias: string
  readonly sql: string
  readonly column: Column
  readonly named: Named
}

/** What is read of both models' rows, all checked to exist and to be of a usable type. */
export interface ReadPlan {
  readonly ids: readonly Selected[]
  /** The same columns in the champion's rows. */
  readonly championIds: readonly Selected[]
  /** As a number, as 0 and 1, or as a text, by the task. */
  readonly label: Selected
  readonly championLabel: Selected | undefined
  /** Score, prediction or probabilities, in one order for both models. */
  readonly outputs: readonly Selected[]
  readonly championOutputs: readonly Selected[]
  readonly weight: Selected | undefined
  readonly cluster: Selected | undefined
  readonly time: Selected | undefined
  readonly groups: readonly Selected[]
  readonly columns: readonly Selected[]
  /** Columns of the reference rows that drift is measured against. */
  readonly reference: readonly Named[]
  /** Columns of the reference rows whose values are counted. */
  readonly referenceCategories: readonly Named[]
  /** Raw columns that expressions read, and the expressions by their text, over the aliases `c.` and `h.`. */
  readonly raw: readonly Selected[]
  readonly expressions: readonly {
    readonly text: string
    readonly candidate: string
    readonly champion: string | undefined
  }[]
  /** Outputs are claimed to be probabilities. */
  readonly probability: boolean
  readonly kind: 'binary' | 'classes' | 'numbers'
  /** Multiclass: in the order in which the gate names their probabilities. */
  readonly classNames: readonly string[]
}

/**
 * @param bins of columns of numbers that are grouped by range, their range as SQL
 * @returns what to read, or every column that is missing or of the wrong type.
 */
export function planReading(
  gate: Gate,
  metrics: MetricSpecs,
  dialect: Dialect,
  candidate: Relation,
  champion: Relation | undefined,
  bins: ReadonlyMap<string, string>,
): ReadPlan | readonly Problem[] {
  const problems: Problem[] = []
  const { columns, positive } = gate.data
  const kind = kindOf(gate)
  const take = (
    relation: Relation,
    named: Named | undefined,
    alias: string,
    make: (column: Column) => string | Problem,
  ): Selected | undefined => {
    if (named === undefined) return undefined
    const column = findColumn(relation, named)
    const sql = 'message' in column ? column : make(column)
    if (typeof sql === 'string' && !('message' in column)) return { alias, sql, column, named }
    problems.push(typeof sql === 'string' ? (column as Problem) : sql)
    return undefined
  }
  const number =
    (named: Named) =>
    (column: Column): string | Problem =>
      isNumeric(column.type) ? `CAST(${column.sql} AS DOUBLE)` : wrongType(column, 'a number', named.at)
  const text = (column: Column): string => `CAST(${column.sql} AS VARCHAR)`
  const key =
    (named: Named) =>
    (column: Column): string | Problem =>
      column.type === 'double' || column.type === 'other'
        ? wrongType(column, 'a whole number, a text or a date, since it tells rows apart', named.at)
        : column.sql
  const label =
    (named: Named) =>
    (column: Column): string | Problem => {
      if (kind === 'numbers') return number(named)(column)
      if (kind === 'classes') return text(column)
      if (positive !== undefined)
        return `CASE WHEN ${column.sql} IS NOT NULL THEN CAST(${text(column)} = ${dialect.string(positive)} AS INTEGER)::DOUBLE END`
      if (column.type === 'boolean') return `CAST(${column.sql} AS INTEGER)::DOUBLE`
      if (isNumeric(column.type)) return `CAST(${column.sql} AS DOUBLE)`
      return {
        message: `The label "${named.name}" of the ${column.role} is ${column.engineType}; nothing says which of its values counts as 1.`,
        at: named.at,
        hint: 'Name it with positive: <value>.',
      }
    }
  const all = (
    relation: Relation,
    list: readonly Named[],
    prefix: string,
    make: (named: Named) => (column: Column) => string | Problem,
  ) => list.flatMap((named, index) => take(relation, named, `${prefix}${index}`, make(named)) ?? [])

  const outputs = outputsOf(gate)
  const output =
    kind === 'classes' && columns.prediction !== undefined
      ? (named: Named) => (named === columns.prediction ? text : number(named))
      : number
  const ids = all(candidate, columns.id, 'k', key)
  const groupNames = distinct([
    ...gate.slices.flatMap(({ by }) => by),
    ...gate.rules.flatMap((rule) => optionColumns(rule, metrics, 'groups')),
  ])
  const columnNames = distinct(gate.rules.flatMap((rule) => optionColumns(rule, metrics, 'column')))
  const drift = driftColumns(gate, metrics, kind === 'classes' ? undefined : outputs[0])
  problems.push(...drift.problems)
  const expressions = readExpressions(gate.rules, candidate, problems)
  const raw = distinct(expressions.flatMap(({ at, names }) => names.map((name) => ({ name, at }))))
  const rawSelected = all(candidate, raw, 'x', () => (column) => column.sql)
  const selectedLabel = take(candidate, columns.label, 'label', (column) => label(columns.label as Named)(column))
  const withLabel = champion?.columns.has(columns.label?.name ?? '') === true ? columns.label : undefined
  const plan = {
    ids,
    championIds: champion === undefined ? [] : all(champion, columns.id, 'k', key),
    label: selectedLabel as Selected,
    championLabel:
      champion === undefined
        ? undefined
        : take(champion, withLabel, 'label', (column) => label(withLabel as Named)(column)),
    outputs: all(candidate, outputs, 'o', output),
    championOutputs: champion === undefined ? [] : all(champion, outputs, 'o', output),
    weight: take(candidate, columns.weight, 'weight', (column) => number(columns.weight as Named)(column)),
    cluster: take(candidate, columns.cluster, 'cluster', text),
    time: take(candidate, columns.time, 'time', (column) => timeOf(column, (columns.time as Named).at)),
    groups: all(
      candidate,
      groupNames,
      'g',
      ({ name }) =>
        (column) =>
          bins.get(name) ?? text(column),
    ),
    columns: all(candidate, columnNames, 'v', number),
    reference: distinct(drift.columns),
    referenceCategories: distinct(drift.categories),
    raw: rawSelected,
    expressions: printExpressions(expressions, rawSelected, outputs, champion !== undefined, dialect, problems),
    probability:
      gate.model.task === 'probability_of_default' ||
      kind === 'classes' ||
      gate.rules.some(({ metric }) => metrics.get(metric)?.probability === true),
    kind,
    classNames: [...(columns.probabilities?.keys() ?? [])],
  } satisfies ReadPlan
  if (champion !== undefined) problems.push(...mixedIds(ids, plan.championIds))
  return problems.length > 0 ? problems : plan
}

function kindOf({ model }: Gate): ReadPlan['kind'] {
  if (model.task === 'multiclass') return 'classes'
  return model.task === 'binary' || model.task === 'probability_of_default' ? 'binary' : 'numbers'
}

/** What a model says of a row. */
function outputsOf({ data }: Gate): readonly Named[] {
  const { score, prediction, probabilities } = data.columns
  return [score, prediction, ...(probabilities?.values() ?? [])].flatMap((named) => named ?? [])
}

function optionColumns(rule: GateRule, metrics: MetricSpecs, kind: 'column' | 'groups'): readonly Named[] {
  const options = metrics.get(rule.metric)?.options ?? {}
  return Object.entries(options).flatMap(([name, option]) => {
    const value = rule.options[name]
    if (option.kind !== kind || value === undefined) return []
    return [value].flat().map((column) => ({ name: String(column), at: rule.optionsAt?.[name] ?? rule.at }))
  })
}

function distinct(list: readonly Named[]): readonly Named[] {
  return [...new Map(list.map((named) => [named.name, named])).values()]
}

function mixedIds(ids: readonly Selected[], others: readonly Selected[]): Problem[] {
  return ids.flatMap(({ column, named }, index) => {
    const other = others[index]?.column
    if (other === undefined || other.type === column.type) return []
    return [
      {
        message: `The id "${column.name}" is ${column.engineType} for the candidate and ${other.engineType} for the champion, so no row would find its partner.`,
        at: named.at,
        hint: 'Write both with one type.',
      },
    ]
  })
}

interface ReadExpression {
  readonly text: string
  readonly rule: GateRule
  readonly at: Place
  readonly expression: Expression
  readonly names: readonly string[]
}

function readExpressions(
  rules: readonly GateRule[],
  candidate: Relation,
  problems: Problem[],
): readonly ReadExpression[] {
  return rules.flatMap((rule) => {
    const text = rule.options.mean_of
    if (typeof text !== 'string') return []
    const names = new Set<string>()
    const expression = parseExpression(text, (name) => {
      names.add(name)
      return name
    })
    const at = rule.optionsAt?.mean_of ?? rule.at
    const missing = [...names].filter((name) => !candidate.columns.has(name))
    for (const name of missing) {
      const problem = findColumn(candidate, { name, at })
      if ('message' in problem) problems.push(problem)
    }
    return missing.length > 0 ? [] : [{ text, rule, at, expression, names: [...names] }]
  })
}

/** Over the joined rows: what a model says comes from its own rows, everything else from the candidate's. */
function printExpressions(
  expressions: readonly ReadExpression[],
  raw: readonly Selected[],
  outputs: readonly Named[],
  hasChampion: boolean,
  dialect: Dialect,
  problems: Problem[],
): ReadPlan['expressions'] {
  const scopeOf = (model: 'c' | 'h'): ColumnScope =>
    new Map(
      raw.map(({ alias, column }) => {
        const output = outputs.findIndex(({ name }) => name === column.name)
        // Numbers that a model predicts were selected as doubles, and classes as texts.
        const type = isNumeric(column.type) ? ('double' as const) : ('string' as const)
        if (output >= 0 && model === 'h') return [column.name, { sql: `h.o${output}`, type }]
        return [column.name, { sql: `c.${alias}`, type: column.type }]
      }),
    )
  return expressions.flatMap(({ text, rule, at, expression }) => {
    try {
      const type = typeOf(expression, scopeOf('c'))
      if (!isNumeric(type) && type !== 'boolean')
        throw new ExpressionRefused(`a mean is of numbers, and this is ${type}.`)
      const print = (model: 'c' | 'h') => `CAST(${dialect.expression(expression, scopeOf(model))} AS DOUBLE)`
      return [{ text, candidate: print('c'), champion: hasChampion ? print('h') : undefined }]
    } catch (error) {
      if (!(error instanceof ExpressionRefused)) throw error
      problems.push({
        message: `The expression of the rule "${rule.id}" cannot be used: ${messageOf(error)}`,
        at,
      })
      return []
    }
  })
}
