import { nearestWord } from '../../../kernel/suggest.ts'
import { placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcePermissions } from '../resources/permission.ts'
import { PERMISSION_LEVELS } from '../resources/permission-levels.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'permission-level-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A permission level that the resource does not have',
  why: 'Each type of resource has permission levels of its own: a job is run with `CAN_MANAGE_RUN`, a serving endpoint is asked with `CAN_QUERY`, an experiment is seen with `CAN_READ`. The workspace refuses any other level at deployment. Only the `permissions` of the whole bundle are translated for each type.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_RUN
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_MANAGE_RUN
`,
  *checkTarget({ config }) {
    for (const { type, owner, path, value } of resourcePermissions(config)) {
      const found = valueAt(value, ['level'])
      const level = textOf(found)
      const levels = PERMISSION_LEVELS.get(type ?? '')
      if (level === undefined || levels === undefined || levels.includes(level)) continue
      // A level of the whole bundle, CAN_RUN, is mostly the end of the one that is meant.
      const nearest = levels.find((known) => known.endsWith(level.replace('CAN_', '_'))) ?? nearestWord(level, levels)
      const guess = nearest === undefined || level === '' ? '' : ` Did you mean "${nearest}"?`
      yield {
        message:
          level === '' ? `A permission of "${owner}" has no level.` : `"${owner}" has no permission level "${level}".`,
        at: placeOf(found),
        path: [...path, 'level'],
        hint: `Use one of ${levels.join(', ')}.${guess}`,
      }
    }
  },
}
