import type { Rule } from './rule.ts'

/** Found when the bundle is compared with its base. What the examples are compared with: */
export const base = `bundle:
  name: fraud
targets:
  live-eu:
    mode: production
    workspace:
      root_path: /Workspace/fraud
`

export const rule: Rule = {
  id: 'production-left',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A target that was production and is not any more',
  why: 'Policies ask more of targets of the mode `production` than of others, and so does the Databricks CLI. Whoever takes the mode out of a target, or renames the target on the way, is asked less of, and deploys to the same place. Leave the mode, and have its rules waived where that is wanted. Needs `base`.',
  bad: base.replace('    mode: production\n', ''),
  good: base,
}
