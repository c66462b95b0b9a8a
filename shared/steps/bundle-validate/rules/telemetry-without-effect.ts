import { entryAt, isOpen, itemsOf, placeOfKey, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, type Resource } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'telemetry-without-effect',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Telemetry of a serving endpoint that records nothing',
  why: 'What an endpoint receives and answers is recorded in the tables that `telemetry_config` names, or in those of an existing profile, and only for models that the endpoint itself serves. Otherwise the service drops the configuration without a word when the endpoint is made: nothing is recorded, and nobody is told.',
  bad: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { entity_name: main.fraud.scorer, entity_version: "3", scale_to_zero_enabled: false }
      telemetry_config:
        inference_table_config: { sampling_fraction: 1.0 }
`,
  good: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { entity_name: main.fraud.scorer, entity_version: "3", scale_to_zero_enabled: false }
      telemetry_config:
        table_names: { logs_table: main.fraud.scorer_logs }
        inference_table_config: { sampling_fraction: 1.0 }
`,
  *checkTarget({ config }) {
    for (const endpoint of resourcesOf(config, 'model_serving_endpoints')) {
      const entry = entryAt(endpoint.value, ['telemetry_config'])
      if (entry?.value.kind !== 'map') continue
      const where = { at: placeOfKey(entry), path: [...endpoint.path, 'telemetry_config'] }
      if (!['table_names', 'telemetry_profile_id'].some((field) => isSet(valueAt(entry.value, [field])))) {
        yield {
          ...where,
          message: `The telemetry of the serving endpoint "${endpoint.key}" has no tables to go to.`,
          hint: 'Name them in "table_names", or set "telemetry_profile_id".',
        }
      }
      if (mayServeModel(endpoint)) continue
      yield {
        ...where,
        message: `The serving endpoint "${endpoint.key}" serves no model of its own, whose telemetry could be recorded.`,
        hint: 'Remove "telemetry_config", or serve a registered model.',
      }
    }
  },
}

function mayServeModel({ value }: Resource): boolean {
  if (isOpen(valueAt(value, ['config']))) return true
  return ['served_entities', 'served_models'].some((field) => {
    const list = valueAt(value, ['config', field])
    return isOpen(list) || itemsOf(list).some((one) => isOpen(one) || !isSet(valueAt(one, ['external_model'])))
  })
}
