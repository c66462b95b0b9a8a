import { everyReference } from '../config/reference.ts'
import { entriesOf, placeOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'script-env-reference',
  severity: 'error',
  cliParity: 'yes',
  title: 'The environment of a script refers to what is not known when it runs',
  why: 'A script gets values of `bundle`, `workspace` and `var` only: resources and artifacts have no ids yet, and any other name means nothing. The script would see the text of the reference.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
scripts:
  rerun:
    env:
      JOB: \${resources.jobs.train.id}
    content: databricks jobs run-now "$JOB"
`,
  good: `bundle:
  name: fraud
scripts:
  rerun:
    env:
      TARGET: \${bundle.target}
    content: databricks bundle run train -t "$TARGET"
`,
  *checkTarget(target) {
    for (const [key, { value: script }] of entriesOf(valueAt(target.merged, ['scripts']))) {
      for (const [name, { value }] of entriesOf(valueAt(script, ['env']))) {
        if (value.kind !== 'text') continue
        for (const [whole, inside] of value.value.matchAll(everyReference(value.value))) {
          if (KNOWN.has(inside?.split('.')[0] ?? '')) continue
          yield {
            message: `"${whole}" in env.${name} of the script "${key}" is not known when the script runs.`,
            at: placeOf(value),
            path: ['scripts', key, 'env', name],
            hint: 'Only values of bundle, workspace and var are.',
          }
        }
      }
    }
  },
}

const KNOWN = new Set(['bundle', 'workspace', 'var', 'variables'])
