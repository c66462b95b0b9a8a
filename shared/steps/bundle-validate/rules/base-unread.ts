import type { Rule } from './rule.ts'

/** Found when the bundle is compared with its base. */
export const rule: Rule = {
  id: 'base-unread',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A base that cannot be read',
  why: 'What stood in a file that cannot be read may be removed without anybody seeing it, so nothing is compared, and that is not the same as nothing found. The same holds of a file of the bundle itself, also where that is waived or in the baseline. Compare with a commit whose bundle can be read. Where the change is the very one that repairs the base, waive this once. Needs `base`.',
  bad: 'bundle:\n  name: fraud\n',
  good: 'bundle:\n  name: fraud\n',
}
