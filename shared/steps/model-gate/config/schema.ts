import type { ConfigurationSchema } from '../../../kernel/index.ts'

/** What a gate file may say; published for editors. */
export const gateSchema: ConfigurationSchema = {
  file: 'shared/steps/model-gate/config/model-gate.schema.json',
  schema: { $schema: 'https://json-schema.org/draft/2019-09/schema', title: 'Countersign model gate', type: 'object' },
}
