import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-to-secret',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A reference to the value of a secret',
  why: 'A deployment puts the value in the place of a reference to `resources.secrets.<key>.value`: it then stands in the settings of a job or an endpoint, where everybody reads it who may look at them, and in the state of the deployment. Newer versions of the Databricks CLI refuse it. Let the code read the secret when it runs.',
  bad: `bundle:
  name: fraud
variables:
  feed_token: { description: Token of the data feed }
resources:
  secrets:
    feed: { catalog_name: main, schema_name: fraud, name: feed, value: "\${var.feed_token}" }
  jobs:
    load:
      name: Load
      parameters:
        - { name: token, default: "\${resources.secrets.feed.value}" }
`,
  good: `bundle:
  name: fraud
variables:
  feed_token: { description: Token of the data feed }
resources:
  secrets:
    feed: { catalog_name: main, schema_name: fraud, name: feed, value: "\${var.feed_token}" }
  jobs:
    load:
      name: Load
      parameters:
        - { name: secret, default: "\${resources.secrets.feed.full_name}" }
`,
  *checkTarget({ references }) {
    for (const { text, path, at } of references.where((one) => VALUE.test(one))) {
      yield {
        message: `"\${${text}}" is the value of a secret, and would be readable here.`,
        at,
        path,
        hint: 'Name the secret, and let the code read it when it runs.',
      }
    }
  },
}

const VALUE = /^resources\.secrets\.[^.]+\.(?:effective_)?value(?:$|[.[])/
