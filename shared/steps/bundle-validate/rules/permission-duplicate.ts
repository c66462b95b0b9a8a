import type { Place } from '../../../kernel/index.ts'
import { placeOf, textOf, valueAt } from '../config/value.ts'
import { bundlePermissions, resourcePermissions } from '../resources/permission.ts'
import { principalOf } from '../resources/principal.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'permission-duplicate',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'Two permissions for one principal',
  why: 'Lists of permissions are appended when a target overrides a resource, never merged by principal: what was meant to replace a level stands beside it. Which of two levels holds is then up to the workspace, and each deployment may show a change. Give each principal one level, and let each target list its own.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_VIEW
targets:
  dev:
    resources:
      jobs:
        train:
          permissions:
            - group_name: quants
              level: CAN_MANAGE
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
targets:
  dev:
    resources:
      jobs:
        train:
          permissions:
            - group_name: quants
              level: CAN_MANAGE
`,
  *checkTarget({ config }) {
    const first = new Map<string, { readonly level: string | undefined; readonly at: Place | undefined }>()
    for (const { owner, path, value } of [...resourcePermissions(config), ...bundlePermissions(config)]) {
      const principal = principalOf(value)
      if (principal === undefined) continue
      const level = textOf(valueAt(value, ['level']))
      const at = placeOf(value)
      const key = `${owner ?? ''}\n${principal}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, { level, at })
        continue
      }
      const whose = owner === undefined ? 'The bundle' : `"${owner}"`
      const levels = earlier.level === level ? 'twice' : `twice, with different levels`
      yield {
        message: `${whose} gives ${principal} a permission ${levels}.`,
        at,
        path,
        ...(earlier.at === undefined ? {} : { related: [{ at: earlier.at, message: 'The first is here.' }] }),
        hint: 'Keep one of them.',
      }
    }
  },
}
