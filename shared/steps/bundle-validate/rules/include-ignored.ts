import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'include-ignored',
  severity: 'warning',
  cliParity: 'yes',
  title: 'An included file includes others',
  why: 'Only the root file includes; the section has no effect anywhere else, so the files that it names are not deployed.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - more.yml\n# file: more.yml\ninclude:\n  - resources/*.yml\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - more.yml\n  - resources/*.yml\n# file: more.yml\nresources: {}\n',
}
