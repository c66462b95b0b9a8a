import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'file-unreadable',
  severity: 'error',
  cliParity: 'yes',
  title: 'An included file cannot be read',
  why: 'The file is there but cannot be used: a directory, no permission, or a link that leads out of the workspace. The bundle would be judged without it, so it counts as a mistake.',
  bad: 'bundle:\n  name: fraud\ninclude:\n  - resources.yml\n# file: resources.yml/train.txt\n',
  good: 'bundle:\n  name: fraud\ninclude:\n  - resources.yml\n# file: resources.yml\nresources: {}\n',
}
