import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import { parseExpression } from '../../../engines/sql/parse.ts'
import { SqlSyntaxError } from '../../../engines/sql/syntax-error.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { loggedMetric } from '../metrics/logged-metric.ts'
import { betterOf, boundsTaken, type MetricSpec, type OptionSpec } from '../metrics/metric.ts'
import type { GateRule, MetricOption, MetricOptions } from './gate.ts'
import { refuseSenselessOfLogged } from './logged-metrics.ts'
import { BOUND_FIELDS, readBounds } from './read-bounds.ts'
import type { Scope } from './scope.ts'

export const RULE_FIELDS = ['metric', 'name', 'level', 'min_rows', 'min_events', ...BOUND_FIELDS] as const
/** The metric behind a rule that brings its own definition. */
export const CUSTOM_METRIC = 'mean_of'
const LEVELS = ['fail', 'warn'] as const

/** The section `rules`. */
export function readRules(scope: Scope, root: Mapping): readonly GateRule[] {
  if (root.rules === undefined) return []
  const list = scope.reader.list(root.rules, ['rules'], 'The field "rules"') ?? []
  return list.flatMap((each, index) => readRule(scope, each, ['rules', index]) ?? [])
}

/** One rule, as the section's own file has it. `undefined` when it is none; what is wrong with it is kept. */
export function readRule(scope: Scope, given: unknown, path: Path): GateRule | undefined {
  const { reader } = scope
  const loose = reader.anyMapping(given, path, 'A rule')
  if (loose === undefined) return undefined
  const metric = reader.requiredText(loose, 'metric', path, 'A rule')
  if (metric === undefined) return undefined
  const spec = specOf(scope, loose, metric, path)
  const what = `The rule "${metric}"`
  const known = spec === undefined ? Object.keys(loose) : [...RULE_FIELDS, ...Object.keys(spec.options)]
  const rule = reader.mapping(given, path, what, known)
  if (rule === undefined) return undefined
  const stated = spec === undefined ? undefined : { ...spec, better: betterOf(spec, loose as MetricOptions) }
  const bounds = readBounds(scope, rule, path, what, stated)
  if (spec?.mode === 'metrics') refuseSenselessOfLogged(reader, rule, path, spec, bounds)
  if (
    spec !== undefined &&
    BOUND_FIELDS.every((field) => rule[field] === undefined) &&
    (spec.gives === 'estimate' || spec.gives === 'exact')
  )
    reader.wrong(path, `${what} asks for nothing.`, `Give it ${boundsTaken(spec).join(', ')}.`)
  return {
    id: reader.text(rule, 'name', path, what) ?? metric,
    metric: spec?.name ?? metric,
    options: spec === undefined ? {} : readOptions(scope, rule, path, what, spec),
    optionsAt: Object.fromEntries(
      Object.keys(spec?.options ?? {}).flatMap((name) =>
        rule[name] === undefined ? [] : [[name, reader.at([...path, name])]],
      ),
    ),
    ...bounds,
    level: reader.choice(rule, 'level', path, what, LEVELS) ?? 'fail',
    minRows: reader.number(rule, 'min_rows', path, what, { min: 1, whole: true }),
    minEvents: reader.number(rule, 'min_events', path, what, { min: 1, whole: true }),
    at: reader.at(path),
  }
}

/** What the rule's metric is; a rule with `mean_of` brings it along. In metrics mode every logged name is one. */
function specOf(
  { reader, metrics, mode, task }: Scope,
  rule: Mapping,
  metric: string,
  path: Path,
): MetricSpec | undefined {
  if (mode === 'metrics') return loggedMetric(metric, metrics)
  const spec = metrics.get(rule.mean_of === undefined ? metric : CUSTOM_METRIC)
  const own = [...path, 'metric']
  if (spec === undefined) {
    const names = [...metrics.values()].filter(({ tasks }) => task === undefined || tasks.includes(task))
    const near = didYouMean(
      metric,
      names.map(({ name }) => name),
    )
    return reader.wrong(
      own,
      `There is no metric "${metric}".${near}`,
      `Metrics of the task: ${names
        .map(({ name }) => name)
        .sort()
        .join(', ')}. A metric of your own: mean_of: <expression over a row>.`,
    )
  }
  if (task === undefined || spec.tasks.includes(task)) return spec
  reader.wrong(own, `The metric "${metric}" is not for the task "${task}".`, `It is for ${spec.tasks.join(', ')}.`)
  return spec
}

function readOptions(scope: Scope, rule: Mapping, path: Path, what: string, spec: MetricSpec): MetricOptions {
  const options: Record<string, MetricOption> = {}
  for (const [name, option] of Object.entries(spec.options)) {
    if (scope.task !== undefined && option.tasks?.includes(scope.task) === false) {
      if (rule[name] !== undefined)
        scope.reader.wrong(
          [...path, name],
          `The option "${name}" of ${spec.name} means nothing for the task "${scope.task}".`,
          `It is for ${option.tasks.join(', ')}.`,
        )
      continue
    }
    const value = readOption(scope, rule, name, path, what, option)
    if (value !== undefined) options[name] = value
    else if (rule[name] === undefined && option.default !== undefined) options[name] = option.default
    else if (rule[name] === undefined && option.required === true)
      scope.reader.wrong(path, `${what} has no "${name}".`, option.doc)
  }
  const { oneOf = [] } = spec
  const stated = oneOf.filter((name) => rule[name] !== undefined)
  if (oneOf.length > 0 && stated.length !== 1)
    scope.reader.wrong(
      path,
      `${what} states ${stated.length === 0 ? 'none' : 'more than one'} of ${oneOf.map((name) => `"${name}"`).join(' and ')}.`,
      oneOf.map((name) => `${name}: ${spec.options[name]?.doc}`).join(' '),
    )
  return options
}

function readOption(
  { reader }: Scope,
  rule: Mapping,
  name: string,
  path: Path,
  what: string,
  { kind, min, max, values = [] }: OptionSpec,
): MetricOption | undefined {
  switch (kind) {
    case 'number':
    case 'integer':
      return reader.number(rule, name, path, what, {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        whole: kind === 'integer',
      })
    case 'choice':
      return reader.choice(rule, name, path, what, values)
    case 'boolean':
      return reader.boolean(rule, name, path, what)
    case 'groups':
      return reader.texts(rule, name, path, what)
    case 'column':
    case 'text':
      return reader.text(rule, name, path, what)
    case 'expression':
      return readExpression(reader, rule, name, path, what)
  }
}

/** Its syntax; what its columns hold is known when the data are. */
function readExpression(
  reader: DocumentReader,
  rule: Mapping,
  name: string,
  path: Path,
  what: string,
): string | undefined {
  const text = reader.text(rule, name, path, what)
  if (text === undefined) return undefined
  try {
    parseExpression(text)
    return text
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    reader.problems.push({
      message: `${what} has an expression that cannot be read: ${error.message}`,
      at: reader.atCharacter([...path, name], error.offset),
    })
    return undefined
  }
}
