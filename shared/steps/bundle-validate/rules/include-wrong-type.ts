import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-wrong-type',
  severity: 'error',
  cliParity: 'yes',
  title: 'An included file is neither YAML nor JSON',
  why: 'Only files that end in `.yml`, `.yaml` or `.json` can be included. Files to upload belong in `sync.include`.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - resources/*\n# file: resources/train.py\nprint()\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n# file: resources/train.py\nprint()\n',
}
