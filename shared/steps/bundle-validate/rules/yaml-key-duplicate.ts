import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'yaml-key-duplicate',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A key is given twice in one map',
  why: 'YAML forbids it, and the Databricks CLI keeps the last one without a word: a whole job can vanish from a bundle this way. Remove one of them, or merge both by hand.',
  bad: 'bundle:\n  name: fraud\n  name: fraud-detection\n',
  good: 'bundle:\n  name: fraud-detection\n',
}
