import { pipelinePatterns } from '../paths/named-pattern.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'pipeline-files-missing',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A pattern of a pipeline that matches no file',
  why: 'The libraries of a pipeline may be named by a pattern (`glob`). When it matches nothing, the pipeline is deployed without that code, and the tables that it should make are missing or, after an earlier deployment, no longer refreshed. The pattern is relative to the file that it stands in.',
  bad: `bundle:
  name: risk
resources:
  pipelines:
    features:
      name: Features
      libraries:
        - glob:
            include: transformation/**
# file: transformations/returns.sql
CREATE MATERIALIZED VIEW returns AS SELECT 1
`,
  good: `bundle:
  name: risk
resources:
  pipelines:
    features:
      name: Features
      libraries:
        - glob:
            include: transformations/**
# file: transformations/returns.sql
CREATE MATERIALIZED VIEW returns AS SELECT 1
`,
  *checkTarget({ config }, bundle) {
    for (const { written, pattern, path, at } of pipelinePatterns(config, bundle)) {
      if (bundle.listing?.matches(pattern) !== false) continue
      yield {
        message: `The pattern "${written}" matches no file.`,
        at,
        path,
        hint: 'Correct it; it is relative to the file that it stands in.',
      }
    }
  },
}
