import { artifactSources, expandedPatterns } from '../paths/named-pattern.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'pattern-too-wide',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A pattern that looks through too many files',
  why: 'What a pattern of a pipeline or an artifact stands for is looked at file by file, in up to 200,000 names for all patterns together. Beyond that nobody has seen whether each file is of the kind that is wanted, and what was not seen does not pass. Name the directory that holds the files, without a wildcard above it.',
  bad: `bundle:
  name: risk
resources:
  pipelines:
    prices:
      name: Prices
      libraries:
        - file:
            path: "*/*/*.sql"
# file: src/prices/quotes.sql
SELECT 1
`,
  good: `bundle:
  name: risk
resources:
  pipelines:
    prices:
      name: Prices
      libraries:
        - file:
            path: src/prices/*.sql
# file: src/prices/quotes.sql
SELECT 1
`,
  *checkTarget({ config }, bundle) {
    const { listing } = bundle
    if (listing === undefined) return
    for (const { written, glob, path, at } of [
      ...expandedPatterns(config, bundle),
      ...artifactSources(config, bundle),
    ]) {
      if (listing.filesOf(glob) !== undefined) continue
      yield {
        message: `"${written}" looks through too many files, so nobody knows what it stands for.`,
        at,
        path,
        hint: 'Name the directory that holds the files, without a wildcard above it.',
      }
    }
  },
}
