import { entryAt, placeOfKey } from '../config/value.ts'
import { allowedToGo, nearestPlace, type ResourcePath } from '../difference/findings.ts'
import { statefulNoun } from '../difference/stateful.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as deletedRule } from '../rules/stateful-deleted.ts'
import { rule as recreatedRule } from '../rules/stateful-recreated.ts'
import type { PlanAction } from './plan.ts'

/**
 * What a plan would delete and cannot bring back. The Databricks CLI says it in the plan alone, which is no mistake to it.
 * @param allowed resources that may go, as `resources.schemas.scratch` or `schemas.scratch`
 */
export function losses(target: Target, plan: readonly PlanAction[], allowed: readonly string[]): BundleFinding[] {
  const mayGo = allowedToGo(allowed)
  return plan.flatMap(({ resource, action, isGone, changes }): BundleFinding[] => {
    const path = pathOf(resource)
    const noun = statefulNoun(resource)
    if (path === undefined || noun === undefined || isGone || mayGo.has(resource)) return []
    const at = placeOfKey(entryAt(target.config, path)) ?? nearestPlace(path, target)
    const common = { target: target.name, at, path }
    if (action === 'delete') {
      const message = `By the plan, the next deployment deletes the ${noun} "${path[2]}" with all that is in it.`
      return [{ ...common, rule: deletedRule, message, hint: `Keep it, or allow the removal of "${resource}".` }]
    }
    if (action !== 'recreate') return []
    const fields = changes.filter((change) => change.action === 'recreate').map(({ field }) => `"${field}"`)
    const because = fields.length === 0 ? '' : `, because of ${fields.join(', ')}`
    const message = `By the plan, the next deployment deletes the ${noun} "${path[2]}" with all that is in it and creates another one${because}.`
    const hint = `Keep what it is known by, or move the data first and allow the removal of "${resource}".`
    return [{ ...common, rule: recreatedRule, message, hint }]
  })
}

/** What belongs to a resource, its grants for one, holds nothing by itself. */
function pathOf(resource: string): ResourcePath | undefined {
  const [section, type, key, ...rest] = resource.split('.')
  if (section !== 'resources' || type === undefined || key === undefined || rest.length > 0) return undefined
  return [section, type, key]
}
