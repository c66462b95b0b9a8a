import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-double-star',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A file that `**` in an include leaves out',
  why: 'The Databricks CLI reads `**` as `*`: it stands for one name and never reaches into the directories below. A file that lies deeper, or not as deep, is silently left out of the deployment.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - resources/**/*.yml\n# file: resources/train.yml\nresources:\n  jobs:\n    train: { name: Train }\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n  - resources/*/*.yml\n# file: resources/train.yml\nresources:\n  jobs:\n    train: { name: Train }\n',
}
