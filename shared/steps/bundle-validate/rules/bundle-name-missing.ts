import { placeOf, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { isPartlyUnread } from '../resolve/unread.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'bundle-name-missing',
  severity: 'error',
  cliParity: 'yes',
  title: 'A bundle without a name',
  why: 'Unless `workspace.root_path` is set, a bundle is deployed to a folder of its name. The Databricks CLI refuses one that has neither: often the file is empty, or is none of a bundle.',
  bad: 'bundle: {}\nresources:\n  jobs:\n    train: { name: Train }\n',
  good: 'bundle:\n  name: fraud\nresources:\n  jobs:\n    train: { name: Train }\n',
  *checkTarget({ merged, at }, bundle) {
    if (isName(valueAt(merged, ['bundle', 'name'])) || isName(valueAt(merged, ['workspace', 'root_path']))) return
    // It may stand in a file that could not be read.
    if (isPartlyUnread(bundle)) return
    yield {
      message: 'The bundle has no name, and so no folder to be deployed to.',
      at: placeOfKey(bundle.config.entries.get('bundle')) ?? placeOf(bundle.config) ?? at,
      path: ['bundle', 'name'],
      hint: 'Set "bundle.name".',
    }
  },
}

/** The Databricks CLI (1.12.1) drops a map or a list here. */
function isName(value: Value | undefined): boolean {
  return isSet(value) && value.kind !== 'map' && value.kind !== 'list'
}
