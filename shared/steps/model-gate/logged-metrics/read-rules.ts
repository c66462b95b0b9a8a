import { didYouMean } from '../../../kernel/suggest.ts'
import type { Run } from '../../../registries/registry.ts'
import type { GateRule } from '../config/gate.ts'
import type { Reading } from '../decide/reading.ts'
import { withoutLostComparison } from '../evaluate/asked.ts'

/**
 * What candidate and champion logged of each rule. A metric that was not logged, or is NaN or infinite, is an error: MLflow
 * keeps such values without a word, and a gate that compares them lets everything through.
 */
export function readLoggedRules(
  rules: readonly GateRule[],
  candidate: Run,
  champion: Run | undefined,
): readonly Reading[] {
  return rules.map((rule): Reading => {
    const asked = withoutLostComparison(rule, champion !== undefined)
    if (asked === undefined)
      return { rule, rows: 0, result: { skipped: 'there is no champion yet, and the rule only compares with it' } }
    const about = { rule: asked, rows: 0 }
    const own = loggedValue(rule.metric, candidate, 'candidate')
    if (typeof own === 'string') return { ...about, result: { error: own } }
    // The champion may have logged less than is asked of the candidate alone.
    const other = champion === undefined ? undefined : loggedValue(rule.metric, champion, 'champion')
    if (typeof other === 'string' && asked.vsChampion !== undefined) return { ...about, result: { error: other } }
    const champions = typeof other === 'number' ? { champion: other } : {}
    return { ...about, result: { measured: { kind: 'exact', value: own, ...champions } } }
  })
}

/** The value, or why there is none that can be judged. */
function loggedValue(name: string, { id, metrics }: Run, role: 'candidate' | 'champion'): number | string {
  const metric = metrics.get(name)
  if (metric !== undefined && Number.isFinite(metric.value)) return metric.value
  if (metric !== undefined) return `the run ${id} of the ${role} logged ${name} as ${metric.value}`
  const logged = [...metrics.keys()].sort()
  const which =
    logged.length === 0
      ? 'no metric at all'
      : `${logged.slice(0, MAX_NAMED).join(', ')}${logged.length > MAX_NAMED ? ', …' : ''}`
  return `the run ${id} of the ${role} logged no ${name}.${didYouMean(name, logged)} It logged ${which}`
}

const MAX_NAMED = 12
