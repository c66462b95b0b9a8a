import { entriesOf, valueAt } from '../config/value.ts'
import { resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'null-resource',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A resource is a key without anything under it',
  why: 'A bundle cannot say "remove this" by leaving a resource empty, and an empty resource cannot be deployed. Usually what belongs to it is not indented far enough, or it was commented out up to the key. Fill it or remove the key.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  *checkTarget(target) {
    for (const [type] of entriesOf(valueAt(target.merged, ['resources']))) {
      for (const resource of resourcesIn(target.merged, type)) {
        if (resource.value.kind !== 'null') continue
        yield {
          message: `"${resource.key}" under ${type} is not defined: nothing stands under its key.`,
          at: resource.at,
          path: resource.path,
          hint: 'Indent what belongs to it under the key, or remove the key.',
        }
      }
    }
  },
}
