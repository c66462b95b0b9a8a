import type { Rule } from './rule.ts'

/** Found when the Databricks CLI is asked for a plan. */
export const rule: Rule = {
  id: 'plan-missing',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A plan was asked for and not made',
  why: 'With `plan: true`, deleting or replacing what holds data is an error. Where the Databricks CLI made no plan, nobody knows what a deployment would delete, and that is not the same as nothing: there is no CLI, it found errors, or a plan would run code of the repository, the build of an artifact for one. A bundle that builds its wheels waives this for a target, with a reason and a day, or builds them in an earlier step and names the files. Needs `plan`.',
  bad: `bundle:
  name: fraud
artifacts:
  features:
    type: whl
    build: python3 -m build --wheel
`,
  good: `bundle:
  name: fraud
artifacts:
  features:
    type: whl
    files:
      - source: dist/features-1.4.0-py3-none-any.whl
`,
}
