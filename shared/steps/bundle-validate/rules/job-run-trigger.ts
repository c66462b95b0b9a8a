import { placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, itemsIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'job-run-trigger',
  severity: 'error',
  cliParity: 'yes',
  title: 'A trigger of a job run says nothing, or two things',
  why: 'An entry of `lifecycle.triggers` runs a job with the deployment: at every one (`on_bundle_deploy: true`), or when a file changes (`on_file_change`). It says one of the two.',
  bad: `bundle:
  name: fraud
resources:
  job_runs:
    backfill:
      job_id: 123
      lifecycle:
        triggers:
          - on_bundle_deploy: false
`,
  good: `bundle:
  name: fraud
resources:
  job_runs:
    backfill:
      job_id: 123
      lifecycle:
        triggers:
          - on_bundle_deploy: true
`,
  *checkTarget({ config }) {
    for (const run of resourcesOf(config, 'job_runs')) {
      for (const [trigger, path] of itemsIn(run, 'lifecycle', 'triggers')) {
        const wrong = mistakeOf(trigger)
        if (wrong !== undefined) yield { ...wrong, at: placeOf(trigger), path }
      }
    }
  },
}

function mistakeOf(trigger: Value): { readonly message: string; readonly hint: string } | undefined {
  if (trigger.kind !== 'map') return undefined
  const deploy = valueAt(trigger, ['on_bundle_deploy'])
  const file = valueAt(trigger, ['on_file_change'])
  const hint = 'Write "on_bundle_deploy: true", or the file as "on_file_change".'
  const isThere = (value: Value | undefined) => value !== undefined && value.kind !== 'null'
  if (isThere(deploy) === isThere(file)) {
    return { message: isThere(file) ? 'The trigger says two things.' : 'The trigger says nothing.', hint }
  }
  if (deploy?.kind === 'boolean' && !deploy.value) return { message: 'The trigger is switched off.', hint }
  const isBlank = file?.kind === 'text' && (!isSet(file) || file.value.trim() === '')
  return isBlank ? { message: 'The trigger names no file.', hint } : undefined
}
