import { itemsOf, placeOf, valueAt } from '../config/value.ts'
import { syncPatterns } from '../paths/named-pattern.ts'
import { directoryOf, syncRootOf } from '../paths/relative.ts'
import { alsoAt } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'sync-nothing-left',
  severity: 'warning',
  cliParity: 'yes',
  title: '`sync.exclude` leaves no file to be uploaded',
  why: 'What `sync.exclude` matches is not uploaded, not even if `sync.include` names it. With everything excluded, the jobs of the bundle find no code in the workspace. Exclude less; a bundle that needs no files says so with `sync: { paths: [] }`.',
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
    const paths = valueAt(config, ['sync', 'paths'])
    if (paths?.kind === 'list' && paths.items.length === 0) return
    if (syncRootOf(config, bundle) !== '') return
    const excluded = [...syncPatterns(config, bundle)].filter(({ path }) => path.includes('exclude'))
    const last = excluded.findLast(({ written, at }) => EVERYTHING.test(written) && directoryOf(bundle, at) === '')
    // What is taken back after it is a file again.
    if (last === undefined || excluded.slice(excluded.indexOf(last)).some(({ written }) => written.startsWith('!')))
      return
    const list = valueAt(config, ['sync', 'exclude'])
    yield {
      message: `"${last.written}" in "sync.exclude" leaves no file to be uploaded.`,
      at: placeOf(list),
      path: ['sync', 'exclude'],
      related: alsoAt(itemsOf(list)[Number(last.path.at(-1))], 'It is here.'),
      hint: 'Exclude less, or write "sync: { paths: [] }" if no file is needed.',
    }
  },
}

/** Patterns, in the manner of a `.gitignore`, that nothing escapes, as Databricks CLI 1.10.0 reads them. */
const EVERYTHING = /^\/?(?:\*\*\/)*(?:\*{1,2}|\*\/\*\*)$/
