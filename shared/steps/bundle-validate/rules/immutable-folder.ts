import { placeOf, valueAt } from '../config/value.ts'
import { alsoAt, isTrue } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'immutable-folder',
  severity: 'error',
  cliParity: 'yes',
  title: 'A folder for files where every deployment makes its own',
  why: 'With `experimental.immutable_folder` each deployment uploads its files to a new folder, which is named after their content. A `workspace.file_path` would be ignored, so the Databricks CLI refuses it. Remove one of the two.',
  bad: `bundle:
  name: fraud
experimental:
  immutable_folder: true
workspace:
  file_path: /Workspace/Applications/fraud/files
`,
  good: `bundle:
  name: fraud
experimental:
  immutable_folder: true
`,
  *checkTarget({ merged }) {
    const immutable = valueAt(merged, ['experimental', 'immutable_folder'])
    const path = ['workspace', 'file_path']
    const folder = valueAt(merged, path)
    if (!isTrue(immutable) || folder === undefined) return
    yield {
      message: '"workspace.file_path" is set, but "experimental.immutable_folder" gives every deployment its own.',
      at: placeOf(folder),
      path,
      related: alsoAt(immutable, 'It is asked for here.'),
      hint: 'Remove "file_path", or "immutable_folder".',
    }
  },
}
