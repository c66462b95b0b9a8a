import { placeOf, textOf } from '../config/value.ts'
import { quartzMistake } from './quartz.ts'
import type { Rule } from './rule.ts'
import { schedulesOf } from './schedules.ts'

export const rule: Rule = {
  id: 'cron-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A schedule is not a Quartz cron expression',
  why: 'The workspace refuses it during the deployment. Quartz is not Unix cron: it starts with the seconds, so it has 6 fields, or 7 with the year; the days of the week count from 1, Sunday; and of day of month and day of week exactly one is `?`.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule: { quartz_cron_expression: "30 4 * * 1-5", timezone_id: Europe/Zurich }
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      schedule: { quartz_cron_expression: "0 30 4 ? * MON-FRI", timezone_id: Europe/Zurich }
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  *checkTarget(target) {
    const right = new Set<string>()
    for (const schedule of schedulesOf(target)) {
      const { cron } = schedule
      const text = textOf(cron)
      if (text === undefined || right.has(text)) continue
      const mistake = quartzMistake(text)
      if (mistake === undefined) right.add(text)
      if (mistake === undefined) continue
      yield {
        message: `The schedule "${text}" of the ${schedule.of} is not a Quartz expression: ${mistake.message}.`,
        at: placeOf(cron),
        path: schedule.cronPath,
        hint: mistake.hint ?? 'A daily run at half past four is "0 30 4 * * ?".',
      }
    }
  },
}
