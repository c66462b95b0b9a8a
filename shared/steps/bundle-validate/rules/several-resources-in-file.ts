import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'several-resources-in-file',
  severity: 'note',
  cliParity: 'yes',
  title: 'A file named after one resource holds others',
  why: 'A name such as `train.job.yml` says that the file holds one job. Tools of Databricks rely on it.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - train.job.yml\n# file: train.job.yml\nresources:\n  jobs:\n    train: {name: train}\n    score: {name: score}\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - train.job.yml\n# file: train.job.yml\nresources:\n  jobs:\n    train: {name: train}\n',
}
