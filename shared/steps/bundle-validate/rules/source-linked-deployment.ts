import { placeOf, valueAt } from '../config/value.ts'
import { isTrue } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'source-linked-deployment',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A deployment that is linked to its source, from outside of the workspace',
  why: 'With `presets.source_linked_deployment` jobs run the files of the folder that is deployed from, which must lie in the workspace. A pipeline, or a laptop, deploys from elsewhere: the Databricks CLI warns, ignores the setting and uploads the files as always.',
  bad: `bundle:
  name: fraud
targets:
  prod:
    presets:
      source_linked_deployment: true
`,
  good: `bundle:
  name: fraud
targets:
  prod:
    presets:
      source_linked_deployment: false
`,
  *checkTarget({ config }) {
    const path = ['presets', 'source_linked_deployment']
    const value = valueAt(config, path)
    if (!isTrue(value)) return
    yield {
      message: 'A deployment is linked to its source only from within the workspace.',
      at: placeOf(value),
      path,
      hint: 'Remove the setting: in a development target within the workspace, it is the default.',
    }
  },
}
