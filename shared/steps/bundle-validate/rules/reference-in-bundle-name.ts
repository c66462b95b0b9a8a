import { isOpen, placeOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-in-bundle-name',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A reference in the name of the bundle',
  why: 'The name identifies the bundle in the workspace and is used before any variable is known. Use a fixed name; what differs between targets belongs into the names of resources.',
  bad: `bundle:\n  name: fraud-\${var.team}\nvariables:\n  team: {default: risk}\n`,
  good: 'bundle:\n  name: fraud-risk\n',
  *checkTarget({ merged }) {
    const path = ['bundle', 'name']
    const value = valueAt(merged, path)
    if (!isOpen(value)) return
    yield { message: 'The name of the bundle holds a reference.', at: placeOf(value), path, hint: 'Use a fixed name.' }
  },
}
