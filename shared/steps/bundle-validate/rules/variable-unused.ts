import { entriesOf, placeOfKey, valueAt } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import { runsCode } from '../resolve/runs-code.ts'
import { referencesIn } from '../resolve/texts.ts'
import { isPartlyUnread } from '../resolve/unread.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'variable-unused',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A variable that nothing refers to',
  why: 'It may be left over, or what should refer to it holds a fixed value instead, so that assigning the variable changes nothing. Remove it, or use it.',
  bad: 'bundle:\n  name: fraud\nvariables:\n  catalog: {default: dev}\n',
  good: `bundle:\n  name: fraud\nvariables:\n  catalog: {default: dev}\nresources:\n  schemas:\n    features: {name: features, catalog_name: "\${var.catalog}"}\n`,
  *checkBundle(bundle) {
    const { config } = bundle
    if (runsCode(config) || isPartlyUnread(bundle)) return
    const used = new Set<unknown>()
    for (const reference of referencesIn(config)) {
      const [first, name] = parseReference(reference).path
      if (first === 'variables') used.add(name)
    }
    for (const [name, entry] of entriesOf(valueAt(config, ['variables']))) {
      if (used.has(name)) continue
      const message = `Nothing refers to the variable "${name}".`
      yield {
        message,
        at: placeOfKey(entry),
        path: ['variables', name],
        hint: `Remove it, or use it as \${var.${name}}.`,
      }
    }
  },
}
