import { placeOf } from '../config/value.ts'
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
  *checkTarget({ config }, bundle) {
    for (const { item, index, written, resolved } of syncPathsOf(config, bundle)) {
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
