import type { Mapping } from '../../../documents/reader.ts'
import type { GateRule } from './gate.ts'
import { readRule } from './read-rules.ts'
import type { Scope } from './scope.ts'

/**
 * The section `fairness`, one entry or a list of them: rules whose metric compares groups. Without a name of their own they are
 * called after metric and groups, `equal_opportunity_ratio by age_band`, since one metric often stands there for several groups.
 */
export function readFairness(scope: Scope, root: Mapping): readonly GateRule[] {
  const { reader, metrics } = scope
  const given = root.fairness
  if (given === undefined) return []
  const isList = Array.isArray(given)
  const list = isList ? (reader.list(given, ['fairness'], 'The field "fairness"') ?? []) : [given]
  return list.flatMap((each, index): GateRule[] => {
    const path = isList ? ['fairness', index] : ['fairness']
    const rule = readRule(scope, each, path)
    if (rule === undefined) return []
    const spec = metrics.get(rule.metric)
    if (spec !== undefined && spec.about !== 'fairness') {
      const names = [...metrics.values()].filter(({ about }) => about === 'fairness').map(({ name }) => name)
      reader.wrong(
        [...path, 'metric'],
        `The metric "${rule.metric}" does not compare groups; it belongs into "rules".`,
        `Metrics of fairness: ${names.sort().join(', ')}.`,
      )
    }
    const isNamed = (each as Mapping).name !== undefined
    const by = [rule.options.by ?? []].flat().join(', ')
    return [isNamed || by === '' ? rule : { ...rule, id: `${rule.metric} by ${by}` }]
  })
}
