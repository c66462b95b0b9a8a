import type { Path } from '../../../documents/document.ts'
import type { Mapping } from '../../../documents/reader.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { betterOf } from '../metrics/metric.ts'
import type { GateRule, GateSlices } from './gate.ts'
import { asksNothing, BOUND_FIELDS, readBounds, refuseSenseless } from './read-bounds.ts'
import type { Scope } from './scope.ts'

const SLICE_FIELDS = ['by', 'values', 'rules', 'find_weak', 'level', 'min_rows', 'min_events', ...BOUND_FIELDS] as const

const SEARCHED = 'A search takes metrics that say what is better and have influence values, not those of a bootstrap.'

/** The section `slices`: rules that must hold on every part of the rows as well. */
export function readSlices(scope: Scope, root: Mapping, rules: readonly GateRule[]): readonly GateSlices[] {
  if (root.slices === undefined) return []
  const list = scope.reader.list(root.slices, ['slices'], 'The field "slices"') ?? []
  return list.flatMap((each, index) => readOne(scope, each, ['slices', index], rules) ?? [])
}

function readOne(scope: Scope, given: unknown, path: Path, rules: readonly GateRule[]): GateSlices | undefined {
  const { reader, metrics, mode } = scope
  const what = 'An entry of "slices"'
  const slices = reader.mapping(given, path, what, SLICE_FIELDS)
  if (slices === undefined) return undefined
  if (mode === 'returns' || mode === 'metrics') return reader.wrong(path, `There are no slices in mode "${mode}".`)
  if (slices.by === undefined) return reader.missing('by', path, what)
  const by = (reader.texts(slices, 'by', path, what) ?? []).map((name, index) => ({
    name,
    at: reader.at(Array.isArray(slices.by) ? [...path, 'by', index] : [...path, 'by']),
  }))
  const findWeak = reader.boolean(slices, 'find_weak', path, what) ?? false
  const values = reader.texts({ ...slices, values: asTexts(slices.values) }, 'values', path, what)
  if (values !== undefined && (findWeak || by.length > 1))
    reader.wrong([...path, 'values'], `${what} names "values", which go with one column of declared slices.`)
  const level = reader.choice(slices, 'level', path, what, ['fail', 'warn'] as const) ?? (findWeak ? 'warn' : 'fail')
  const chosen = chooseRules(scope, slices, path, rules, findWeak)
  const own = readBounds(scope, slices, path, what, undefined)
  // Bounds of slices are those of every rule that they repeat: at_least, say, of an AUC and of a loss.
  for (const [name, rule] of new Map(chosen.map((each) => [each.metric, each]))) {
    const spec = metrics.get(name)
    if (spec !== undefined)
      refuseSenseless(scope, slices, path, what, { ...spec, better: betterOf(spec, rule.options) })
  }
  const minRows = reader.number(slices, 'min_rows', path, what, { min: 1, whole: true })
  const minEvents = reader.number(slices, 'min_events', path, what, { min: 1, whole: true })
  const sliced = chosen.map(
    (rule): GateRule => ({
      ...rule,
      ...(asksNothing(own) ? {} : own),
      level,
      minRows: minRows ?? rule.minRows,
      minEvents: minEvents ?? rule.minEvents,
      at: reader.at(path),
    }),
  )
  return { at: reader.at(path), by, values, rules: sliced, findWeak, level }
}

/** `true` and `false` as the engine writes them. */
function asTexts(values: unknown): unknown {
  if (Array.isArray(values)) return values.map(asTexts)
  return typeof values === 'boolean' ? String(values) : values
}

/**
 * By name; all rules that can be asked of a part of the rows when none is named. A search asks so many parts that only
 * metrics with influence values will do, and it must know which way is worse.
 */
function chooseRules(
  { reader, metrics }: Scope,
  slices: Mapping,
  path: Path,
  rules: readonly GateRule[],
  findWeak: boolean,
): readonly GateRule[] {
  const can = rules.filter(({ metric, options }) => {
    const spec = metrics.get(metric)
    if (spec?.gives !== 'estimate' || spec.about !== undefined) return false
    return !findWeak || ('estimate' in spec && betterOf(spec, options) !== 'neither')
  })
  if (slices.rules === undefined) {
    if (findWeak && can.length === 0 && rules.length > 0)
      reader.wrong(path, 'There is no rule by whose metric weak slices could be found.', SEARCHED)
    return can
  }
  const names = reader.texts(slices, 'rules', path, 'An entry of "slices"') ?? []
  const isList = Array.isArray(slices.rules)
  return names.flatMap((name, index) => {
    const rule = rules.find(({ id }) => id === name)
    const own = isList ? [...path, 'rules', index] : [...path, 'rules']
    if (rule === undefined) {
      reader.wrong(
        own,
        `There is no rule "${name}".${didYouMean(
          name,
          rules.map(({ id }) => id),
        )}`,
        'Slices repeat a rule of "rules", by its name.',
      )
      return []
    }
    if (can.includes(rule)) return [rule]
    if (findWeak) reader.wrong(own, `Weak slices cannot be found by the rule "${name}".`, SEARCHED)
    else
      reader.wrong(
        own,
        `The rule "${name}" cannot be asked of slices: only estimates with an interval can, and not those of drift and fairness.`,
      )
    return []
  })
}
