import { didYouMean } from '../../../kernel/suggest.ts'
import { isOpen, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { isSet, itemsIn, listed, type Resource, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'traffic-to-unknown-entity',
  severity: 'error',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A route of a serving endpoint leads to an entity that it does not serve',
  why: 'The serving service refuses the configuration, and the endpoint keeps serving what it served before. A route names an entry of `served_entities` by its `name`; an entry without one is called after its model and version, `scorer-3`, which changes with each version. Name the entries.',
  bad: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { name: champion, entity_name: main.fraud.scorer, entity_version: "3" }
        traffic_config:
          routes:
            - { served_model_name: champoin, traffic_percentage: 100 }
`,
  good: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { name: champion, entity_name: main.fraud.scorer, entity_version: "3" }
        traffic_config:
          routes:
            - { served_model_name: champion, traffic_percentage: 100 }
`,
  *checkTarget(target) {
    for (const endpoint of resourcesIn(target.config, 'model_serving_endpoints')) {
      const served = servedNames(endpoint)
      if (served === undefined) continue
      for (const [route, path] of itemsIn(endpoint, 'config', 'traffic_config', 'routes')) {
        const field = isSet(valueAt(route, ['served_entity_name'])) ? 'served_entity_name' : 'served_model_name'
        const value = valueAt(route, [field])
        const name = textOf(value)
        if (name === undefined || name === '' || served.has(name)) continue
        yield {
          message: `A route of the serving endpoint "${endpoint.key}" leads to "${name}", which it does not serve.${didYouMean(name, served)}`,
          at: placeOf(value),
          path: [...path, field],
          hint: served.size === 0 ? 'Add it to served_entities.' : `It serves ${listed(served)}.`,
        }
      }
    }
  },
}

/** The names that a route can use; `undefined` when they are not all known before deployment. */
function servedNames(endpoint: Resource): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  for (const list of ['served_entities', 'served_models']) {
    if (isOpen(valueAt(endpoint.value, ['config', list]))) return undefined
    for (const [entity] of itemsIn(endpoint, 'config', list)) {
      const name = valueAt(entity, ['name'])
      const own = isSet(name) ? namesOf(name) : defaultNames(entity)
      if (own === undefined) return undefined
      for (const each of own) names.add(each)
    }
  }
  return names
}

function namesOf(name: Value): readonly string[] | undefined {
  const text = textOf(name)
  return text === undefined ? undefined : [text]
}

/** What the service calls an entity that has no name: documented for models of a workspace, seen for the catalog's. */
function defaultNames(entity: Value): readonly string[] | undefined {
  const external = valueAt(entity, ['external_model', 'name'])
  if (isSet(external)) return namesOf(external)?.map((name) => name.replaceAll(/[.:]/gu, '-'))
  const model = textOf(valueAt(entity, ['entity_name']) ?? valueAt(entity, ['model_name']))
  const version = writtenOf(valueAt(entity, ['entity_version']) ?? valueAt(entity, ['model_version']))
  if (model === undefined || version === undefined) return undefined
  const last = model.slice(model.lastIndexOf('.') + 1)
  return [last, model, model.replaceAll('.', '-'), model.replaceAll('.', '_')].map((name) => `${name}-${version}`)
}

function writtenOf(value: Value | undefined): string | undefined {
  return value?.kind === 'number' ? value.written : textOf(value)
}
