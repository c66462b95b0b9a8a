import type { Rule } from './rule.ts'

/** Found while loading: see `load/root-file-above.ts`. */
export const rule: Rule = {
  id: 'root-file-above',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A root file that gives way to one above',
  why: 'The Databricks CLI looks for `databricks.yml` in the directory that it is started in and in all above it, and only then for `bundle.yml`. Started in the directory of such a bundle, it validates and deploys the one above. `DATABRICKS_BUNDLE_ROOT` tells it which one is meant.',
  bad: `bundle:
  name: platform
# file: desk/bundle.yml
bundle:
  name: desk
`,
  good: `bundle:
  name: platform
# file: desk/databricks.yml
bundle:
  name: desk
`,
}
