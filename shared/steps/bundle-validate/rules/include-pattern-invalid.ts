import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-pattern-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: 'An include is not a relative path or pattern',
  why: 'Includes are relative to the directory of the root file, and a `[` needs its `]`.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - /etc/resources/*.yml\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n',
}
