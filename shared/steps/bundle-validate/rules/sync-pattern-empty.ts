import { syncPatterns } from '../paths/named-pattern.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'sync-pattern-empty',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A sync pattern that matches no file',
  why: '`sync.include` and `sync.exclude` are patterns in the manner of a `.gitignore`, relative to the file that they stand in. One that matches nothing is a typing mistake or a leftover: what should be uploaded is not, or what should stay secret is. Correct it, or remove it.',
  bad: `bundle:
  name: risk
sync:
  exclude:
    - tets/**
# file: tests/test_features.py
assert True
`,
  good: `bundle:
  name: risk
sync:
  exclude:
    - tests/**
# file: tests/test_features.py
assert True
`,
  // Where something beside the bundle's folder is synchronised, Databricks CLI 1.12.1 still looks into that folder alone, and
  // warns of each pattern. Here the patterns are looked for where they lead.
  *checkTarget({ config }, bundle) {
    for (const { written, pattern, path, at } of syncPatterns(config, bundle)) {
      if (bundle.listing?.matches(pattern) !== false) continue
      yield {
        message: `The pattern "${written}" matches no file.`,
        at,
        path,
        hint:
          path[1] === 'exclude'
            ? 'Correct it; it is relative to the file that it stands in. What only some checkouts have, name in .gitignore instead, which is heeded as well.'
            : 'Correct it, or remove it; it is relative to the file that it stands in.',
      }
    }
  },
}
