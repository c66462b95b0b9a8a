import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'workspace-path-relative',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A path of the workspace that does not begin at its root',
  why: 'Paths of the workspace are absolute: the Databricks CLI leaves others as they are and says nothing, and the service refuses them during the deployment. Only `root_path` may begin with `~/` instead, the home folder of whoever deploys.',
  bad: 'bundle:\n  name: fraud\nworkspace:\n  root_path: Workspace/Applications/fraud\n',
  good: 'bundle:\n  name: fraud\nworkspace:\n  root_path: /Workspace/Applications/fraud\n',
  *checkTarget({ config, merged }) {
    for (const field of FIELDS) {
      const path = ['workspace', field]
      const value = valueAt(config, path)
      const text = textOf(value) ?? ''
      // Those that nobody wrote follow from the root path.
      if (text === '' || text.startsWith('/') || valueAt(merged, path) === undefined) continue
      yield {
        message: `"workspace.${field}" is "${text}", which is not an absolute path.`,
        at: placeOf(value),
        path,
        hint: text.startsWith('~')
          ? 'Only "root_path" may begin with the home folder, as "~/": what lies below it needs no path of its own.'
          : `Begin it with "/", for example /Workspace/${text.replace(/^(?:\.?\/)*(?:Workspace\/)?/, '')}.`,
      }
    }
  },
}

const FIELDS = ['root_path', 'file_path', 'artifact_path', 'state_path', 'resource_path']
