import { expect, test } from '@jest/globals'
import { valueAt } from '../config/value.ts'
import { targetsFrom } from '../testing/bundle.ts'

const BUNDLE = `bundle: {name: rates}
variables: {schema: {default: curated}}
resources:
  schemas:
    curated: {catalog_name: risk, name: "\${var.schema}"}
  volumes:
    drop: {catalog_name: risk, schema_name: curated, name: drop}
    elsewhere: {catalog_name: other, schema_name: curated, name: drop}
    referring: {catalog_name: risk, schema_name: "\${resources.schemas.curated.name}", name: drop}
  pipelines:
    quotes: {name: quotes, catalog: risk, schema: "\${var.schema}"}
    former: {name: former, catalog: risk, target: curated}
    another: {name: another, catalog: risk, schema: raw}
  registered_models:
    scorer: {catalog_name: risk, schema_name: curated, name: scorer}
  quality_monitors:
    scores: {output_schema_name: risk.curated}
    others: {output_schema_name: risk.raw}
  model_serving_endpoints:
    gateway: {ai_gateway: {inference_table_config: {catalog_name: risk, schema_name: curated}}}
    former: {config: {auto_capture_config: {catalog_name: risk, schema_name: curated}}}
targets:
  test: {presets: {name_prefix: "[test] "}}
  prod: {mode: production}
`

test.each([
  ['test', 'test_curated'],
  ['prod', 'curated'],
])('what lies in a schema of the bundle has its prefix, too: %s', async (name, schema) => {
  const target = (await targetsFrom(BUNDLE)).find((one) => one.name === name)
  const at = (...path: readonly string[]) => {
    const value = target === undefined ? undefined : valueAt(target.config, ['resources', ...path])
    return value?.kind === 'text' ? value.value : undefined
  }
  expect(at('schemas', 'curated', 'name')).toBe(schema)
  expect(at('volumes', 'drop', 'schema_name')).toBe(schema)
  expect(at('pipelines', 'quotes', 'schema')).toBe(schema)
  expect(at('pipelines', 'former', 'target')).toBe(schema)
  expect(at('registered_models', 'scorer', 'schema_name')).toBe(schema)
  expect(at('quality_monitors', 'scores', 'output_schema_name')).toBe(`risk.${schema}`)
  expect(at('quality_monitors', 'others', 'output_schema_name')).toBe('risk.raw')
  const endpoints = 'model_serving_endpoints'
  expect(at(endpoints, 'gateway', 'ai_gateway', 'inference_table_config', 'schema_name')).toBe(schema)
  expect(at(endpoints, 'former', 'config', 'auto_capture_config', 'schema_name')).toBe(schema)
  expect(at('volumes', 'elsewhere', 'schema_name')).toBe('curated')
  expect(at('volumes', 'referring', 'schema_name')).toBe(`\${resources.schemas.curated.name}`)
  expect(at('pipelines', 'another', 'schema')).toBe('raw')
})
