import { entryAt, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, isTrue } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'run-as-group',
  severity: 'error',
  cliParity: 'yes',
  title: 'A group in `run_as` where none can run',
  why: 'Jobs and pipelines may run as a group, alerts may not: they run as a user or as a service principal. In the legacy mode of `run_as`, where the identity becomes the owner of pipelines, nothing may.',
  bad: `bundle:
  name: fraud
run_as:
  group_name: fraud-operations
resources:
  alerts:
    drift:
      display_name: Drift
      warehouse_id: 1a2b3c4d5e6f7a8b
      query_text: SELECT 1
      schedule: { quartz_cron_schedule: "0 0 6 * * ?", timezone_id: Europe/Zurich }
`,
  good: `bundle:
  name: fraud
run_as:
  group_name: fraud-operations
resources:
  alerts:
    drift:
      display_name: Drift
      warehouse_id: 1a2b3c4d5e6f7a8b
      query_text: SELECT 1
      schedule: { quartz_cron_schedule: "0 0 6 * * ?", timezone_id: Europe/Zurich }
      run_as: { service_principal_name: 3f2b1c }
`,
  *checkTarget({ config, merged }) {
    const path = ['run_as', 'group_name']
    const entry = entryAt(config, path)
    if (entry === undefined) return
    const at = placeOfKey(entry)
    if (isTrue(valueAt(config, ['experimental', 'use_legacy_run_as']))) {
      const message = 'The legacy mode of "run_as" knows no groups.'
      yield { message, at, path, hint: 'Remove "use_legacy_run_as", or name a user or a service principal.' }
      return
    }
    if (!isSet(entry.value)) return
    // As written: otherwise every alert has the identity of the bundle.
    for (const alert of resourcesOf(merged, 'alerts')) {
      if (isSet(valueAt(alert.value, ['run_as']))) continue
      const place = placeOf(entry.value)
      yield {
        message: `The alert "${alert.key}" cannot run as a group, which the bundle's "run_as" names.`,
        at: alert.at,
        path: alert.path,
        ...(place === undefined ? {} : { related: [{ at: place, message: 'The group' }] }),
        hint: 'Give the alert a "run_as" of its own, with a user or a service principal.',
      }
    }
  },
}
