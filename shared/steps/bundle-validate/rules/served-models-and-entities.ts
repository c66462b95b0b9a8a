import { itemsOf, valueAt } from '../config/value.ts'
import { alsoAt, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'served-models-and-entities',
  severity: 'error',
  cliParity: 'yes',
  title: 'A serving endpoint has both served_models and served_entities',
  why: 'The serving service refuses such an endpoint. `served_models` is the old name of the same list: move what it holds to `served_entities`, where `model_name` is called `entity_name` and `model_version` `entity_version`. A target that overrides an endpoint must use the same of the two as the base.',
  bad: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_models:
          - { model_name: main.fraud.scorer, model_version: "3", workload_size: Small, scale_to_zero_enabled: true }
        served_entities:
          - { entity_name: main.fraud.scorer, entity_version: "4", workload_size: Small, scale_to_zero_enabled: true }
`,
  good: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { entity_name: main.fraud.scorer, entity_version: "4", workload_size: Small, scale_to_zero_enabled: true }
`,
  *checkTarget(target) {
    for (const endpoint of resourcesIn(target.merged, 'model_serving_endpoints')) {
      const models = valueAt(endpoint.value, ['config', 'served_models'])
      const entities = valueAt(endpoint.value, ['config', 'served_entities'])
      if (itemsOf(models).length === 0 || itemsOf(entities).length === 0) continue
      yield {
        message: `The serving endpoint "${endpoint.key}" has both served_models and served_entities.`,
        at: endpoint.at,
        path: [...endpoint.path, 'config', 'served_models'],
        hint: 'Move everything to served_entities.',
        related: [...alsoAt(models, 'Its served_models.'), ...alsoAt(entities, 'Its served_entities.')],
      }
    }
  },
}
