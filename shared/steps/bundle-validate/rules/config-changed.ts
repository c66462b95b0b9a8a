import type { Rule } from './rule.ts'

/** Found when policy packs, waivers and the baseline are read. */
export const rule: Rule = {
  id: 'config-changed',
  severity: 'note',
  cliParity: 'stricter',
  title: 'What a change does to policy, waivers or baseline',
  why: 'Whoever changes what decides changes the verdict on the same change. With `config-ref` the file of that ref counts, and the change of it once it is merged; without it, in a pull request, the file of the change counts, and those who review should know.',
  bad: 'bundle:\n  name: fraud\n',
  good: 'bundle:\n  name: fraud\n',
}
