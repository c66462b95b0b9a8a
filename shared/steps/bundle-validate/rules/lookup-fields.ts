import type { Rule } from './rule.ts'

/** Found where variables are assigned. */
export const rule: Rule = {
  id: 'lookup-fields',
  severity: 'error',
  cliParity: 'yes',
  title: 'A lookup for nothing, or for several things',
  why: 'A lookup asks the workspace for the id of one thing by its name: `lookup: { cluster_policy: Small jobs }`. Two fields would be two answers for one variable.',
  bad: `bundle:
  name: fraud
variables:
  compute: { lookup: { cluster: Small, instance_pool: Small } }
`,
  good: `bundle:
  name: fraud
variables:
  compute: { lookup: { instance_pool: Small } }
`,
}
