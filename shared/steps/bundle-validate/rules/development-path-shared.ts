import { isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['root_path', 'file_path', 'resource_path', 'artifact_path', 'state_path']

export const rule: Rule = {
  id: 'development-path-shared',
  severity: 'error',
  cliParity: 'yes',
  title: "A path of a development target that is not the user's own",
  why: 'In `mode: development` everybody deploys a copy. With one path for all, each deployment overwrites the files and the state of somebody else. The paths must lie in the home folder, `~/…`, or contain the name of the user.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n    workspace: {root_path: /Workspace/Shared/fraud}\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n    workspace: {root_path: "~/fraud"}\n',
  *checkTarget({ config, mode }) {
    if (mode !== 'development') return
    const root = valueAt(config, ['workspace', 'root_path'])
    for (const field of FIELDS) {
      const value = valueAt(config, ['workspace', field])
      if (!isShared(value) || (value !== root && isBelow(value, root))) continue
      const example = `~/.bundle/\${bundle.name}/\${bundle.target}`
      yield {
        message: `"workspace.${field}" is the same for everybody who deploys this development target.`,
        at: placeOf(value),
        path: ['workspace', field],
        hint: `Begin it with "~/", for example ${example}, or put \${workspace.current_user.short_name} into it.`,
      }
    }
  },
}

/** Paths below somebody's home may be the home of the one who deploys; others, which are open, may be so too. */
function isShared(value: Value | undefined): boolean {
  if (value?.kind !== 'text' || value.value === '' || isOpen(value)) return false
  const whose = /^\/Workspace\/Users\/([^/]*)/.exec(value.value)?.[1]
  return whose === undefined || NOBODY.test(whose)
}
/** A reference without its braces, or with more in them than a name, stays as it is written. */
const NOBODY = /[${}<>]/

function isBelow(value: Value | undefined, root: Value | undefined): boolean {
  return value?.kind === 'text' && root?.kind === 'text' && isShared(root) && value.value.startsWith(`${root.value}/`)
}
