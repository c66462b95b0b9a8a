import { itemsOf, placeOf, valueAt } from '../config/value.ts'
import { resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'served-models-deprecated',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A serving endpoint uses served_models',
  why: 'The field is deprecated, and the Databricks CLI rewrites it to `served_entities` on deployment, so what runs is not what the file says. Rename it, and in it `model_name` to `entity_name` and `model_version` to `entity_version`.',
  bad: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_models:
          - { model_name: main.fraud.scorer, model_version: "3", workload_size: Small, scale_to_zero_enabled: true }
`,
  good: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { entity_name: main.fraud.scorer, entity_version: "3", workload_size: Small, scale_to_zero_enabled: true }
`,
  *checkTarget(target) {
    for (const endpoint of resourcesIn(target.merged, 'model_serving_endpoints')) {
      const path = ['config', 'served_models']
      // Both lists are an error, which says it already.
      if (itemsOf(valueAt(endpoint.value, ['config', 'served_entities'])).length > 0) continue
      if (itemsOf(valueAt(endpoint.value, path)).length === 0) continue
      yield {
        message: `The serving endpoint "${endpoint.key}" uses served_models, which is deprecated.`,
        at: placeOf(valueAt(endpoint.value, path)),
        path: [...endpoint.path, ...path],
        hint: 'Use served_entities, with entity_name for model_name and entity_version for model_version.',
      }
    }
  },
}
