import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const schemaErrors = defineErrors({
  BUNDLE_SCHEMA_UNREADABLE: {
    exit: EXIT.badInput,
    doc: 'The file of the input `schema-path` is missing, too large, or cannot be read. Name a file that an earlier step wrote with `databricks bundle schema > bundle-schema.json`.',
  },
  BUNDLE_SCHEMA_INVALID: {
    exit: EXIT.badInput,
    doc: 'The file of the input `schema-path` is no JSON Schema of a bundle: it is not JSON, refers to something that is not in it, or describes something else. Write it anew with `databricks bundle schema > bundle-schema.json`, or leave the input empty.',
  },
})
