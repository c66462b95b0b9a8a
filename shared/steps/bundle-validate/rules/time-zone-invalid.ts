import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf, textOf } from '../config/value.ts'
import type { Rule } from './rule.ts'
import { schedulesOf } from './schedules.ts'
import { zoneMistake, zoneNames } from './time-zone.ts'

export const rule: Rule = {
  id: 'time-zone-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A schedule has a time zone that does not exist',
  why: 'The workspace refuses the schedule during the deployment. Time zones are names of the IANA database, as `Europe/Zurich`; case matters. Prefer the name of a city to an offset: it knows summer time.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule: { quartz_cron_expression: "0 30 4 * * ?", timezone_id: Europe/Zürich }
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule: { quartz_cron_expression: "0 30 4 * * ?", timezone_id: Europe/Zurich }
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  *checkTarget(target) {
    // Looking for the nearest of all names takes its time, and many schedules share a zone.
    const suggestions = new Map<string, string>()
    for (const schedule of schedulesOf(target)) {
      const { zone } = schedule
      const id = textOf(zone)
      const mistake = id === undefined || id === '' ? undefined : zoneMistake(id)
      if (id === undefined || mistake === undefined) continue
      const { of, zonePath: path } = schedule
      const shared = { at: placeOf(zone), path }
      if (mistake.kind === 'unknown') {
        const suggestion = suggestions.get(id) ?? didYouMean(id, zoneNames())
        suggestions.set(id, suggestion)
        const message = `The time zone "${id}" of the ${of} does not exist.${suggestion}`
        yield { message, ...shared, hint: 'Use a name of the IANA database, as "Europe/Zurich" or "UTC".' }
      } else {
        const message = `The time zone "${id}" of the ${of} is misspelled: case matters.`
        yield {
          message,
          ...shared,
          hint:
            mistake.right === undefined
              ? 'Write it as the IANA database does, as "US/Eastern".'
              : `Write "${mistake.right}".`,
        }
      }
    }
  },
}
