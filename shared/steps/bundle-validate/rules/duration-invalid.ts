import { formatPath, placeOf, textOf, valueAt } from '../config/value.ts'
import { sentTime, TIME_FIELDS } from '../resources/times.ts'
import { resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'duration-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: 'A duration or a point in time that cannot be read',
  why: 'Databricks stops at it before it looks at anything else. A duration is a number of seconds with an `s` behind it: `300s`, and not `5m`. A point in time has a date, a time and a zone: `2027-01-02T03:04:05Z`.',
  bad: `bundle:
  name: fraud
resources:
  postgres_projects:
    desk:
      project_id: desk
      history_retention_duration: 7d
`,
  good: `bundle:
  name: fraud
resources:
  postgres_projects:
    desk:
      project_id: desk
      history_retention_duration: 604800s
`,
  *checkTarget({ config }) {
    for (const [type, fields] of TIME_FIELDS) {
      for (const { value: resource, path: at } of resourcesIn(config, type)) {
        for (const { path, kind } of fields) {
          const value = valueAt(resource, path)
          const text = textOf(value)
          if (text === undefined || sentTime(text, kind) !== undefined) continue
          yield {
            message: `"${text}" of "${formatPath(path)}" is no ${kind === 'duration' ? 'duration' : 'point in time'}.`,
            at: placeOf(value),
            path: [...at, ...path],
            hint:
              kind === 'duration'
                ? 'Write seconds with an "s" behind them, as 300s.'
                : 'Write it as 2027-01-02T03:04:05Z.',
          }
        }
      }
    }
  },
}
