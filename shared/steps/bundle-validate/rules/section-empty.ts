import { isReference } from '../config/merge.ts'
import { placeOf, type Value, valueAt } from '../config/value.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'section-empty',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A section is a key without anything under it',
  why: 'The Databricks CLI stops at `resources:` or `workspace:` with nothing under it, or with a reference behind it (1.10.0: "expected a map"). It often stays behind when everything under it moves to files of its own or to the targets. Remove the key.',
  bad: 'bundle:\n  name: fraud\nresources:\n',
  good: 'bundle:\n  name: fraud\nresources: {}\n',
  *checkBundle({ config }) {
    yield* look(valueAt(config, ['resources']), 'resources')
  },
  *checkTarget({ merged }) {
    yield* look(valueAt(merged, ['workspace']), 'workspace')
  },
}

function* look(section: Value | undefined, name: string): Iterable<Observation> {
  if (section === undefined || (section.kind !== 'null' && !isReference(section))) return
  const what = section.kind === 'null' ? 'has nothing under it' : 'is a reference, and must be a map'
  yield { message: `"${name}" ${what}.`, at: placeOf(section), path: [name], hint: `Remove "${name}", or fill it.` }
}
