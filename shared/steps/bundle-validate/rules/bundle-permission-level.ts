import { nearestWord } from '../../../kernel/suggest.ts'
import { isKnownLater, takenText } from '../config/known-later.ts'
import { isOpen, itemsOf, placeOf, valueAt } from '../config/value.ts'
import { isTextSet } from './reading.ts'
import type { Rule } from './rule.ts'

const LEVELS = ['CAN_MANAGE', 'CAN_VIEW', 'CAN_RUN']

export const rule: Rule = {
  id: 'bundle-permission-level',
  severity: 'error',
  cliParity: 'yes',
  title: "A level that the bundle's `permissions` do not have",
  why: "The bundle's own `permissions` know `CAN_MANAGE`, `CAN_VIEW` and `CAN_RUN`, which become what each type of resource calls them. Any other level belongs into the `permissions` of a resource.",
  bad: 'bundle:\n  name: fraud\npermissions:\n  - group_name: quants\n    level: CAN_QUERY\nresources:\n  jobs:\n    train:\n      name: Train\n',
  good: 'bundle:\n  name: fraud\npermissions:\n  - group_name: quants\n    level: CAN_RUN\nresources:\n  jobs:\n    train:\n      name: Train\n',
  *checkTarget({ config }) {
    for (const [index, item] of itemsOf(valueAt(config, ['permissions'])).entries()) {
      // What is neither is dropped, with a warning.
      if (item.kind !== 'map' && item.kind !== 'null' && !isKnownLater(item)) continue
      const value = valueAt(item, ['level'])
      const taken = takenText(value)
      const level = taken ?? ''
      if ((isOpen(value) && taken === undefined) || LEVELS.includes(level)) continue
      const meant = level === '' ? undefined : nearestWord(level, LEVELS)
      yield {
        message: level === '' ? NO_LEVEL : `"${level}" is no level of the bundle's permissions.`,
        at: isTextSet(value) ? placeOf(value) : placeOf(item),
        path: ['permissions', index, 'level'],
        hint: `Use one of ${LEVELS.join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
      }
    }
  },
}

const NO_LEVEL = 'A permission of the bundle has no level.'
