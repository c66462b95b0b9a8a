import { placeOf, valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'production-cluster-override',
  severity: 'warning',
  cliParity: 'yes',
  title: 'One cluster for all jobs in production',
  why: '`cluster_id` makes every task run on one existing cluster, whatever its own compute says. That is for development: in production the jobs then share, and compete for, a cluster that somebody may stop.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: train }
targets:
  prod:
    mode: production
    cluster_id: 0101-abc
    workspace: { root_path: /Shared/fraud }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: train }
targets:
  prod:
    mode: production
    workspace: { root_path: /Shared/fraud }
`,
  *checkTarget({ config, mode }) {
    const path = ['bundle', 'cluster_id']
    const value = valueAt(config, path)
    if (mode !== 'production' || !isSet(value)) return
    yield {
      message: '"cluster_id" replaces the compute of every task in production.',
      at: placeOf(value),
      path,
      hint: 'Remove it.',
    }
  },
}
