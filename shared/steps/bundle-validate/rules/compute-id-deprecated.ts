import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'compute-id-deprecated',
  severity: 'warning',
  cliParity: 'yes',
  title: '`compute_id` is the former name of `cluster_id`',
  why: 'The Databricks CLI still understands it, and asks to rename it.',
  bad: 'bundle:\n  name: fraud\n  compute_id: 0815-cluster\n',
  good: 'bundle:\n  name: fraud\n  cluster_id: 0815-cluster\n',
}
