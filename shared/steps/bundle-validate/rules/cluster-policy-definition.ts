import { isOpen, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['definition', 'policy_family_definition_overrides']

export const rule: Rule = {
  id: 'cluster-policy-definition',
  severity: 'error',
  cliParity: 'yes',
  title: 'The definition of a cluster policy is neither a map nor a text',
  why: 'A policy is defined by a map from the fields of a cluster to what they may hold, written as YAML or as JSON in a text. The Databricks CLI sends a map as JSON, and stops at anything else.',
  bad: `bundle:
  name: fraud
resources:
  cluster_policies:
    small:
      name: Small
      definition:
        - num_workers: { type: range, maxValue: 4 }
`,
  good: `bundle:
  name: fraud
resources:
  cluster_policies:
    small:
      name: Small
      definition:
        num_workers: { type: range, maxValue: 4 }
`,
  *checkTarget({ config }) {
    for (const policy of resourcesOf(config, 'cluster_policies')) {
      for (const field of FIELDS) {
        const value = valueAt(policy.value, [field])
        if (value === undefined || isOpen(value) || DEFINITIONS.has(value.kind)) continue
        yield {
          message: `"${field}" of the cluster policy "${policy.key}" is neither a map nor a text.`,
          at: placeOf(value),
          path: [...policy.path, field],
          hint: 'Write a map from fields of a cluster to what they may hold.',
        }
      }
    }
  },
}

const DEFINITIONS: ReadonlySet<string> = new Set(['map', 'text', 'null'])
