import { placeOf, valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['root_path', 'file_path', 'state_path', 'resource_path']

export const rule: Rule = {
  id: 'volumes-path',
  severity: 'error',
  cliParity: 'yes',
  title: 'A workspace path in a volume',
  why: 'Files, state and resources of a bundle are kept in the workspace file system. Only built artifacts, such as wheels, may be uploaded to a Unity Catalog volume: set `workspace.artifact_path` for that, and leave the other paths under `/Workspace`.',
  bad: `bundle:
  name: risk
workspace:
  root_path: /Volumes/main/default/bundles/risk
`,
  good: `bundle:
  name: risk
workspace:
  root_path: /Workspace/Applications/risk
  artifact_path: /Volumes/main/default/bundles/risk
`,
  *checkTarget({ config, merged }) {
    for (const field of FIELDS) {
      // What is not set lies below the root path.
      if (!isSet(valueAt(merged, ['workspace', field]))) continue
      const value = valueAt(config, ['workspace', field])
      // How the path starts is known even where its end is not.
      if (value?.kind !== 'text' || !value.value.startsWith('/Volumes/')) continue
      yield {
        message: `"workspace.${field}" is in a volume; only "workspace.artifact_path" can be.`,
        at: placeOf(value),
        path: ['workspace', field],
        hint: 'Use a path under /Workspace.',
      }
    }
  },
}
