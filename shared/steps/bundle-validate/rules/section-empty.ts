import { isReference } from '../config/merge.ts'
import { type ConfigPath, formatPath, placeOf, type Value, valueAt } from '../config/value.ts'
import { promisedIn } from '../load/singular.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'section-empty',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A section is a key without anything under it',
  why: 'The Databricks CLI stops at `resources:`, `workspace:` or the `libraries:` of a pipeline with nothing under it, or with a reference behind it (1.12.1: "expected a map", "expected sequence"); at `resources:` or `targets:` with nothing under it in a file that is named after a resource, as `train.job.yml`, even where other files fill it; and at a reference in place of `bundle`, `scripts`, `variables`, `sync` or one of the lists in it. It often stays behind when everything under it moves to files of its own or to the targets. Remove the key.',
  bad: 'bundle:\n  name: fraud\nresources:\n',
  good: 'bundle:\n  name: fraud\nresources: {}\n',
  *checkBundle({ config, files }) {
    const resources = valueAt(config, ['resources'])
    yield* look(resources, 'resources')
    for (const { config: alone } of files.filter(({ path }) => promisedIn(path) !== undefined)) {
      // Where others fill it, Databricks CLI 1.12.1 looks for the resource that a file is named after in that file alone.
      if (resources?.kind === 'map') yield* look(empty(valueAt(alone, ['resources'])), 'resources')
      yield* look(empty(valueAt(alone, ['targets'])), 'targets')
    }
    yield* look(reference(valueAt(config, ['bundle'])), 'bundle')
    yield* look(reference(valueAt(config, ['scripts'])), 'scripts')
    yield* look(reference(valueAt(config, ['variables'])), 'variables')
  },
  *checkTarget({ merged, config }, bundle) {
    // The target writes into it, and Databricks CLI 1.12.1 wants a map for that.
    const writes = ['mode', 'cluster_id', 'git'].some((field) => valueAt(merged, ['bundle', field]) !== undefined)
    if (writes) yield* look(empty(valueAt(bundle.config, ['bundle'])), 'bundle')
    yield* look(valueAt(merged, ['workspace']), 'workspace')
    yield* look(reference(valueAt(merged, ['sync'])), 'sync')
    for (const list of ['paths', 'include', 'exclude']) {
      yield* look(reference(valueAt(merged, ['sync', list])), list, ['sync'])
    }
    for (const { path, value } of resourcesOf(config, 'pipelines')) {
      // Databricks CLI 1.12.1: "expected sequence, got nil".
      yield* look(valueAt(value, ['libraries']), 'libraries', path)
    }
  },
}

function empty(section: Value | undefined): Value | undefined {
  return section?.kind === 'null' ? section : undefined
}

/** These may be empty. */
function reference(section: Value | undefined): Value | undefined {
  return section !== undefined && isReference(section) ? section : undefined
}

function* look(section: Value | undefined, name: string, parent: ConfigPath = []): Iterable<Observation> {
  if (section === undefined || (section.kind !== 'null' && !isReference(section))) return
  const path = [...parent, name]
  const shown = formatPath(path)
  const kind = parent.length === 0 ? 'map' : 'list'
  const what = section.kind === 'null' ? 'has nothing under it' : `is a reference, and must be a ${kind}`
  yield { message: `"${shown}" ${what}.`, at: placeOf(section), path, hint: `Remove "${name}", or fill it.` }
}
