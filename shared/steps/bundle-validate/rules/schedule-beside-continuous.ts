import { entryAt, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'schedule-beside-continuous',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A job with a schedule that runs continuously',
  why: 'A job has a `schedule` or is `continuous`; the service takes only one of the two, while `databricks bundle validate` accepts both. A target that makes a job continuous cannot take the schedule of the base away, so let each target have its own.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    ticks:
      name: Ticks
      schedule: { quartz_cron_expression: "0 0 5 * * ?", timezone_id: UTC }
targets:
  dev: {}
  prod:
    resources:
      jobs:
        ticks:
          continuous: { pause_status: UNPAUSED }
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    ticks:
      name: Ticks
targets:
  dev:
    resources:
      jobs:
        ticks:
          schedule: { quartz_cron_expression: "0 0 5 * * ?", timezone_id: UTC }
  prod:
    resources:
      jobs:
        ticks:
          continuous: { pause_status: UNPAUSED }
`,
  jobKeys: ['continuous'],
  *checkJob(job) {
    const continuous = entryAt(job.value, ['continuous'])
    const schedule = entryAt(job.value, ['schedule'])
    if (continuous?.value.kind !== 'map' || !isSet(valueAt(schedule?.value, ['quartz_cron_expression']))) return
    const at = placeOfKey(schedule)
    yield {
      message: `The job "${job.key}" has a schedule and is continuous.`,
      at: placeOfKey(continuous) ?? placeOf(continuous.value),
      path: [...job.path, 'continuous'],
      hint: 'Keep one of them; where targets differ, give each its own instead of one in the base.',
      ...(at === undefined ? {} : { related: [{ at, message: 'Its schedule.' }] }),
    }
  },
}
