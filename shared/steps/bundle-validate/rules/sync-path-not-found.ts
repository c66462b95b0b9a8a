import { isOpen, itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { cleanPath } from '../load/path.ts'
import { directoryOf, isInside } from '../paths/relative.ts'
import { syncPathsOf } from '../paths/wanted.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'sync-path-not-found',
  severity: 'error',
  cliParity: 'yes',
  title: 'A sync path that does not exist',
  why: '`sync.paths` lists the directories that are uploaded, relative to the file that they stand in. What is not there is not uploaded, and a deployed job misses the code that it imports. Note that a list under a target is appended to the first one.',
  bad: `bundle:
  name: risk
sync:
  paths:
    - source
# file: src/train.py
print("training")
`,
  good: `bundle:
  name: risk
sync:
  paths:
    - src
# file: src/train.py
print("training")
`,
  *checkTarget({ config, merged }, bundle) {
    const before = itemsOf(valueAt(merged, ['sync', 'paths']))
    for (const { item, index, written, resolved } of syncPathsOf(config, bundle)) {
      if (leadsOut(before[index], written, bundle)) {
        const message = `"${written}" leads out of what is synchronised, and it comes of a reference.`
        yield { message, at: placeOf(item), path: ['sync', 'paths', index], hint: WRITTEN_OUT }
        continue
      }
      if (bundle.listing?.kindOf(resolved) !== 'missing') continue
      const nearest = bundle.listing.nearest(resolved)
      yield {
        message: `"${written}" is to be synchronised, but it does not exist.`,
        at: placeOf(item),
        path: ['sync', 'paths', index],
        hint: nearest === undefined ? 'Correct the path, or remove it.' : `Did you mean "${nearest}"?`,
      }
    }
  },
}

const WRITTEN_OUT =
  'Write the path itself into "sync.paths": which directory holds all of them is decided before references are replaced.'

/**
 * The Databricks CLI (1.12.1) joins a path to its directory, and looks for the directory above all of them, before it replaces
 * references; then it reads nothing above that.
 */
function leadsOut(before: Value | undefined, written: string, bundle: Bundle): boolean {
  const at = placeOf(before)
  if (before?.kind !== 'text' || !isOpen(before) || at === undefined) return false
  const literal = before.value.slice(0, before.value.indexOf('${'))
  const start = cleanPath(`./${directoryOf(bundle, at)}/${literal}`)
  const ends = literal === '' || literal.endsWith('/') ? '/' : ''
  const path = cleanPath((start === '.' ? '' : start + ends) + written.slice(literal.length))
  return path.startsWith('/') || !isInside(start, path)
}
