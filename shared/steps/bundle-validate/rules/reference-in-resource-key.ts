import { holdsReference } from '../config/reference.ts'
import { entriesOf, valueAt } from '../config/value.ts'
import { resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-in-resource-key',
  severity: 'error',
  cliParity: 'yes',
  title: 'The key of a resource holds a reference',
  why: 'The key is the identity of a resource in the state of the deployment; it has to be the same always, so it is never interpolated. Use a fixed key, and the variable in the `name` of the resource.',
  bad: `bundle:
  name: fraud
variables:
  team: { default: risk }
resources:
  experiments:
    "\${var.team}_experiment": { name: /Shared/fraud }
`,
  good: `bundle:
  name: fraud
variables:
  team: { default: risk }
resources:
  experiments:
    experiment: { name: "/Shared/\${var.team}/fraud" }
`,
  *checkTarget(target) {
    for (const [type] of entriesOf(valueAt(target.merged, ['resources']))) {
      for (const resource of resourcesIn(target.merged, type)) {
        if (!holdsReference(resource.key)) continue
        yield {
          message: `The key "${resource.key}" under ${type} holds a reference, and keys are not interpolated.`,
          at: resource.at,
          path: resource.path,
          hint: 'Use a fixed key, and the reference in its name.',
        }
      }
    }
  },
}
