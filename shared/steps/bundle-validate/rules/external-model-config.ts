import { placeOf, textOf, valueAt } from '../config/value.ts'
import { allAt, isSet, listed, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'external-model-config',
  severity: 'error',
  cliParity: 'stricter',
  title: 'An external model without the configuration of its provider',
  why: 'Which key is used and which address is called stands in a map of its own for each provider: `openai_config` for `openai`, `amazon_bedrock_config` for `amazon-bedrock`. Without it the serving service refuses the endpoint; that of another provider does not count.',
  bad: `bundle:
  name: assistant
resources:
  model_serving_endpoints:
    chat:
      name: chat
      config:
        served_entities:
          - name: gpt
            external_model:
              name: gpt-4o
              provider: openai
              task: llm/v1/chat
              anthropic_config: { anthropic_api_key: "{{secrets/llm/key}}" }
`,
  good: `bundle:
  name: assistant
resources:
  model_serving_endpoints:
    chat:
      name: chat
      config:
        served_entities:
          - name: gpt
            external_model:
              name: gpt-4o
              provider: openai
              task: llm/v1/chat
              openai_config: { openai_api_key: "{{secrets/llm/key}}" }
`,
  *checkTarget({ config }) {
    for (const endpoint of resourcesIn(config, 'model_serving_endpoints')) {
      for (const { value: model, path } of allAt(endpoint.value, MODEL)) {
        const written = valueAt(model, ['provider'])
        const provider = textOf(written)
        const wanted = provider === undefined ? undefined : CONFIGS.get(provider)
        if (wanted === undefined || isSet(valueAt(model, [wanted]))) continue
        const others = [...CONFIGS.values()].filter((config) => isSet(valueAt(model, [config])))
        yield {
          message: `The external model of provider "${provider}" has no "${wanted}".`,
          at: placeOf(written),
          path: [...endpoint.path, ...path, wanted],
          hint:
            others.length === 0
              ? `Add ${wanted}, with the key as a reference to a secret.`
              : `It has ${listed(others)}: write ${wanted} instead, or name the provider of that.`,
        }
      }
    }
  },
}

const MODEL = ['config', 'served_entities', '*', 'external_model']
/** Where the configuration of each provider stands, as the reference of the serving API says. */
const CONFIGS: ReadonlyMap<string, string> = new Map([
  ['ai21labs', 'ai21labs_config'],
  ['amazon-bedrock', 'amazon_bedrock_config'],
  ['anthropic', 'anthropic_config'],
  ['cohere', 'cohere_config'],
  ['custom', 'custom_provider_config'],
  ['databricks-model-serving', 'databricks_model_serving_config'],
  ['google-cloud-vertex-ai', 'google_cloud_vertex_ai_config'],
  ['openai', 'openai_config'],
  ['palm', 'palm_config'],
])
