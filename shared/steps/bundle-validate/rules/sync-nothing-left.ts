import { itemsOf, placeOf, valueAt } from '../config/value.ts'
import { syncedOf } from '../paths/synced.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'sync-nothing-left',
  severity: 'warning',
  cliParity: 'yes',
  title: 'No file is left to be uploaded',
  why: 'What `sync.exclude` matches is not uploaded, not even if `sync.include` names it; nor is what a `.gitignore` of the repository ignores, unless `sync.include` does. With nothing left, the jobs of the bundle find no code in the workspace. Exclude or ignore less; a bundle that needs no files says so with `sync: { paths: [] }`.',
  bad: `bundle:
  name: risk
sync:
  exclude:
    - "*"
  include:
    - src/**
# file: src/train.py
print("training")
`,
  good: `bundle:
  name: risk
sync:
  exclude:
    - scratch/**
# file: src/train.py
print("training")
# file: scratch/try.py
print("trying")
`,
  *checkTarget({ config }, bundle) {
    const files = syncedOf(config, bundle)
    if (files === undefined || bundle.listing?.hasSynced(files) !== false) return
    const excluded = valueAt(config, ['sync', 'exclude'])
    const isExcluded = itemsOf(excluded).length > 0
    yield {
      message: 'No file is left to be uploaded.',
      at: isExcluded ? placeOf(excluded) : undefined,
      path: isExcluded ? ['sync', 'exclude'] : ['sync'],
      hint: `Look through ${isExcluded ? '"sync.exclude" and ' : ''}the ".gitignore" of the repository, or write "sync: { paths: [] }" if no file is needed.`,
    }
  },
}
