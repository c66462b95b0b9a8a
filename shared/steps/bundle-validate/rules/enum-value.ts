import type { Rule } from './rule.ts'

/** Found by the schema: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'enum-value',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A value that is none of those allowed',
  why: 'The field takes one of a few values, written exactly so; the workspace refuses any other when the bundle is deployed. A value that holds a reference is not judged.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule:
        quartz_cron_expression: 0 0 6 * * ?
        timezone_id: UTC
        pause_status: paused
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule:
        quartz_cron_expression: 0 0 6 * * ?
        timezone_id: UTC
        pause_status: PAUSED
`,
}
