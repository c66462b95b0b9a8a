import type { Rule } from './rule.ts'

/** Found when the bundle is compared with its base. What the examples are compared with: */
export const base = `bundle:
  name: fraud
targets:
  prod:
    workspace:
      root_path: /Workspace/fraud
`

export const rule: Rule = {
  id: 'deployment-moved',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A target that is deployed to another place',
  why: 'What a deployment knows of the one before lies below `workspace.root_path`, which by default is made of the names of the bundle and of the target, in the workspace of `workspace.host`. When one of them changes, the next deployment knows nothing: all jobs are created once more, what was deployed stays and runs on its schedules, and nothing removes it. Keep them, or bind what was deployed to the new place (`databricks bundle deployment bind`). Needs `base`.',
  bad: base.replace('root_path: /Workspace/fraud', 'root_path: /Workspace/fraud2'),
  good: base,
}
