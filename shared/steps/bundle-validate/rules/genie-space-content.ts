import { placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'genie-space-content',
  severity: 'error',
  cliParity: 'yes',
  title: 'A Genie space with two contents',
  why: 'The content of a Genie space stands in a file (`file_path`) or in the configuration (`serialized_space`). With both, one of them would be lost without a word, so the Databricks CLI refuses it.',
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
      if (!isSet(file) || !isSet(inline)) continue
      const at = placeOf(file)
      yield {
        message: `The Genie space "${key}" has both "file_path" and "serialized_space".`,
        at: placeOf(inline),
        path: [...path, 'serialized_space'],
        ...(at === undefined ? {} : { related: [{ at, message: '"file_path" is here.' }] }),
        hint: 'Keep one of them.',
      }
    }
  },
}
