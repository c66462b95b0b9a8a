import type { Rule } from './rule.ts'

/** Found where compute is overridden; tested there, as it takes an environment. */
export const rule: Rule = {
  id: 'cluster-id-ignored',
  severity: 'warning',
  cliParity: 'yes',
  title: 'DATABRICKS_CLUSTER_ID is set for a target that ignores it',
  why: 'In `mode: development` every task runs on the cluster that the environment names as DATABRICKS_CLUSTER_ID. In any other target the variable names none, and Databricks CLI 1.12.1 then forgets the `cluster_id` of the bundle as well. It is there by mistake: often it was set for the tests of the same pipeline.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  prod:\n    mode: production\n    workspace: { root_path: /Shared/fraud }\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n',
}
