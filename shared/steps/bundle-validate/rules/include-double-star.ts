import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-double-star',
  severity: 'warning',
  cliParity: 'stricter',
  title: '`**` in an include',
  why: 'The Databricks CLI reads `**` as `*`: it stands for one name and never reaches into the directories below. Files that lie deeper are silently left out of the deployment.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - resources/**/*.yml\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n  - resources/*/*.yml\n',
}
