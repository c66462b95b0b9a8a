import { placeOf, valueAt } from '../config/value.ts'
import { repositoriesBelow } from '../paths/relative.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'sync-outside-repository',
  severity: 'error',
  cliParity: 'yes',
  title: 'What is synchronised reaches out of the repository',
  why: 'The Databricks CLI asks the Git repository of the bundle which files are ignored, and takes nothing from outside of it: with a path in `sync.paths` that climbs out of the repository, neither `validate` nor `deploy` works. Keep what is shared in the same repository, or install it as a library.',
  bad: `bundle:
  name: risk
sync:
  paths: [., ../common]
# file: .git/HEAD
ref: refs/heads/main
`,
  good: `bundle:
  name: risk
sync:
  paths: [., common]
# file: .git/HEAD
ref: refs/heads/main
# file: common/prices.py
print("prices")
`,
  *checkTarget({ config }, bundle) {
    const { listing } = bundle
    const isThere = (path: string) => ![undefined, 'missing', 'outside'].includes(listing?.kindOf(path))
    if (!repositoriesBelow(config, bundle).some(isThere)) return
    yield {
      message: 'A path in "sync.paths" leads out of the Git repository of the bundle.',
      at: placeOf(valueAt(config, ['sync', 'paths'])),
      path: ['sync', 'paths'],
      hint: 'Keep what it names in the same repository, or install it as a library.',
    }
  },
}
