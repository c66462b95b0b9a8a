import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-not-found',
  severity: 'error',
  cliParity: 'yes',
  title: 'An included file does not exist',
  why: 'A path without `*`, `?` or `[` must exist. Paths are relative to the directory of the root file.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - resources/train.yml\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n',
}
