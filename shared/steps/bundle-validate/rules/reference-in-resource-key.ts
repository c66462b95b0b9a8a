import { holdsReference } from '../config/reference.ts'
import { type ConfigPath, entriesOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Observation, Rule } from './rule.ts'

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
  *checkBundle({ config }) {
    yield* keysIn(config, [])
    // The Databricks CLI (1.12.1) refuses them for every target, whichever they are written in.
    for (const [name, { value }] of entriesOf(valueAt(config, ['targets']))) yield* keysIn(value, ['targets', name])
  },
}

function* keysIn(config: Value, path: ConfigPath): Iterable<Observation> {
  for (const { type, key, at, path: inside } of resourcesOf(config)) {
    if (!holdsReference(key)) continue
    yield {
      message: `The key "${key}" under ${type} holds a reference, and keys are not interpolated.`,
      at,
      path: [...path, ...inside],
      hint: 'Use a fixed key, and the reference in its name.',
    }
  }
}
