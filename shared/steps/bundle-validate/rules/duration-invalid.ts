import { isReference } from '../config/merge.ts'
import { type ConfigPath, formatPath, isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import { writtenText } from '../resolve/written-text.ts'
import { sentTime, TIME_FIELDS, type TimeField } from '../resources/times.ts'
import { resourcesIn } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

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
  *checkTarget({ name, config }, { config: written }) {
    const said = new Set<string>()
    // The Databricks CLI (1.12.1) reads each file before it merges them and replaces references: a reference alone may become
    // anything, a text with one in it is none of the two, and what a target overrides has been read as well.
    const sources = [written, ...SECTIONS.flatMap((section) => valueAt(written, [section, name]) ?? [])]
    for (const one of sources.flatMap((source) => [...timesIn(source)])) {
      if (isReference(one.value)) continue
      said.add(formatPath(one.path))
      yield* unread(one)
    }
    for (const one of timesIn(config)) {
      if (!said.has(formatPath(one.path)) && !isOpen(one.value)) yield* unread(one)
    }
  },
}
const SECTIONS = ['targets', 'environments']

interface Time {
  readonly value: Value
  readonly path: ConfigPath
  readonly field: TimeField
}

function* timesIn(config: Value): Generator<Time> {
  for (const [type, fields] of TIME_FIELDS) {
    for (const resource of resourcesIn(config, type)) {
      for (const field of fields) {
        const value = valueAt(resource.value, field.path)
        if (value !== undefined) yield { value, path: [...resource.path, ...field.path], field }
      }
    }
  }
}

function* unread({ value, path, field }: Time): Generator<Observation> {
  const text = value.kind === 'null' ? undefined : writtenText(value)
  if (text === undefined || sentTime(text, field.kind) !== undefined) return
  const isDuration = field.kind === 'duration'
  const hint = isDuration ? 'Write seconds with an "s" behind them, as 300s.' : 'Write it as 2027-01-02T03:04:05Z.'
  yield {
    message: `"${text}" of "${formatPath(field.path)}" is no ${isDuration ? 'duration' : 'point in time'}.`,
    at: placeOf(value),
    path,
    hint: isOpen(value) ? `${hint} A reference can only stand for the whole of it.` : hint,
  }
}
