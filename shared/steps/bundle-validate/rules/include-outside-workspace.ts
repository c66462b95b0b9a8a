import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-outside-workspace',
  severity: 'error',
  cliParity: 'stricter',
  title: 'An include leads out of the workspace',
  why: 'Only files of the checked-out repository are read. What lies beside it differs from machine to machine, and a pull request must not be able to read it.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - ../shared/*.yml\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - shared/*.yml\n',
}
