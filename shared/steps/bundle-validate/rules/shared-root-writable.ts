import { isOpen, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { bundlePermissions } from '../resources/permission.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'shared-root-writable',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A root path that everybody can write to',
  why: 'Every user of a workspace can write to `/Workspace/Shared`, and so can change the code that a deployed job runs, whatever the permissions of the bundle say. Choose a root path in a folder with an access list of its own. If everybody is meant to manage the bundle, say so: give the group `users` the permission `CAN_MANAGE`.',
  bad: `bundle:
  name: risk
workspace:
  root_path: /Workspace/Shared/risk
`,
  good: `bundle:
  name: risk
workspace:
  root_path: /Workspace/Applications/risk
`,
  *checkTarget({ config }) {
    const root = valueAt(config, ['workspace', 'root_path'])
    // How the path starts is known even where its end is not.
    if (root?.kind !== 'text' || !/^(?:\/Workspace)?\/Shared(?:\/|$)/.test(root.value)) return
    for (const { value } of bundlePermissions(config)) if (mayBeForUsers(value)) return
    yield {
      message: 'All users of the workspace can write to the root path of the bundle.',
      at: placeOf(root),
      path: ['workspace', 'root_path'],
      hint: 'Use a folder outside of /Workspace/Shared, or give the group "users" CAN_MANAGE in "permissions".',
    }
  },
}

function mayBeForUsers(permission: Value): boolean {
  const group = valueAt(permission, ['group_name'])
  const level = valueAt(permission, ['level'])
  return (isOpen(group) || textOf(group) === 'users') && (isOpen(level) || textOf(level) === 'CAN_MANAGE')
}
