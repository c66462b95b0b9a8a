import { entryAt, placeOf, valueAt } from '../config/value.ts'
import { referenceOf, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'secret-value-written',
  severity: 'error',
  cliParity: 'yes',
  title: 'The value of a secret is written in the configuration',
  why: 'Everybody who can read the repository, or its history, could read the secret. Its value must be one variable and nothing else, and the variable must have no default: the value comes from outside, at deployment, as `BUNDLE_VAR_<name>`. What was written down once has to be replaced, not only removed.',
  bad: `bundle:
  name: fraud
variables:
  feed_token: { default: hunter2 }
resources:
  secrets:
    feed:
      catalog_name: main
      schema_name: fraud
      name: feed
      value: \${var.feed_token}
`,
  good: `bundle:
  name: fraud
variables:
  feed_token: { description: Token of the data feed }
resources:
  secrets:
    feed:
      catalog_name: main
      schema_name: fraud
      name: feed
      value: \${var.feed_token}
`,
  *checkTarget(target) {
    for (const secret of resourcesIn(target.merged, 'secrets')) {
      const value = valueAt(secret.value, ['value'])
      if (value === undefined || value.kind === 'null') continue
      const path = [...secret.path, 'value']
      const reference = referenceOf(value)
      if (reference === undefined) {
        const message = `The value of the secret "${secret.key}" is not a variable alone.`
        const hint = 'Write a reference to a variable, and set it at deployment as BUNDLE_VAR_<name>.'
        yield { message, at: placeOf(value), path, hint }
        continue
      }
      const name = /^var\.(?<name>[^.[]+)/u.exec(reference)?.groups?.name
      const defined = name === undefined ? undefined : entryAt(target.merged, ['variables', name, 'default'])
      // An empty default is one, too.
      if (name === undefined || defined === undefined || defined.value.kind === 'null') continue
      const place = placeOf(value)
      yield {
        message: `The variable "${name}" holds the secret "${secret.key}" and has a default, which is readable in the configuration.`,
        at: placeOf(defined.value),
        path: ['variables', name, 'default'],
        hint: `Remove the default, replace the secret, and set BUNDLE_VAR_${name} at deployment.`,
        ...(place === undefined ? {} : { related: [{ at: place, message: `The secret "${secret.key}".` }] }),
      }
    }
  },
}
