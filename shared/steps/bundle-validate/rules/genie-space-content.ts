import { placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt, isTextSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'genie-space-content',
  severity: 'error',
  cliParity: 'yes',
  title: 'A Genie space with two contents, or with one that is none',
  why: 'The content of a Genie space stands in a file (`file_path`) or in the configuration (`serialized_space`). With both, one of them would be lost without a word, so the Databricks CLI refuses it, as it does a number or a boolean for a content.',
  bad: `bundle:
  name: risk
resources:
  genie_spaces:
    desk:
      title: Risk desk
      file_path: desk.geniespace.json
      serialized_space: '{}'
`,
  good: `bundle:
  name: risk
resources:
  genie_spaces:
    desk:
      title: Risk desk
      file_path: desk.geniespace.json
`,
  *checkTarget({ config }) {
    for (const { key, path, value } of resourcesOf(config, 'genie_spaces')) {
      const file = valueAt(value, ['file_path'])
      const inline = valueAt(value, ['serialized_space'])
      const where = { at: placeOf(inline), path: [...path, 'serialized_space'] }
      // An empty text is a second content, too, as the Databricks CLI (1.12.1) has it.
      if (isTextSet(file) && inline !== undefined && inline.kind !== 'null') {
        yield {
          ...where,
          message: `The Genie space "${key}" has both "file_path" and "serialized_space".`,
          related: alsoAt(file, '"file_path" is here.'),
          hint: 'Keep one of them.',
        }
      } else if (inline?.kind === 'number' || inline?.kind === 'boolean') {
        yield {
          ...where,
          message: `"serialized_space" of the Genie space "${key}" is neither a text nor a map nor a list.`,
          hint: 'Write the content as JSON in a text, or as YAML.',
        }
      }
    }
  },
}
