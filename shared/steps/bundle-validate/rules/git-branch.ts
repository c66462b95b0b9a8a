import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'git-branch',
  severity: 'error',
  cliParity: 'yes',
  title: 'A target that is not deployed from its branch',
  why: 'A target with `git.branch` is deployed from that branch only; the Databricks CLI says so in `plan` and `deploy`. It compares with the checked-out branch, and lets everything pass where a commit is checked out instead of a branch, as pipelines mostly do. Here the branch that the pipeline reports is compared.',
  bad: `bundle:
  name: risk
targets:
  prod:
    git:
      branch: main
`,
  good: `bundle:
  name: risk
targets:
  prod:
    git:
      branch: release
`,
  branch: 'release',
  *checkTarget({ config, name }, bundle) {
    const value = valueAt(config, ['bundle', 'git', 'branch'])
    const expected = textOf(value)
    const actual = bundle.branch
    if (expected === undefined || expected === '' || actual === undefined || actual === expected) return
    yield {
      message: `The target "${name}" is deployed from the branch "${expected}"; this is "${actual}".`,
      at: placeOf(value),
      path: ['bundle', 'git', 'branch'],
      hint: 'Choose the targets of this branch in the input "targets", or run on the other branch.',
    }
  },
}
