import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'files-clash',
  severity: 'error',
  cliParity: 'yes',
  title: 'Two files give one key different kinds of values',
  why: 'Files are merged key by key; a map cannot be merged with a list or a text. The Databricks CLI stops with "cannot merge". This happens before variables are replaced, so a reference to a variable clashes with a list, too.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - train.yml\nresources:\n  jobs:\n    train:\n      tags: [team]\n# file: train.yml\nresources:\n  jobs:\n    train:\n      tags:\n        team: risk\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - train.yml\nresources:\n  jobs:\n    train:\n      tags:\n        stage: dev\n# file: train.yml\nresources:\n  jobs:\n    train:\n      tags:\n        team: risk\n',
}
