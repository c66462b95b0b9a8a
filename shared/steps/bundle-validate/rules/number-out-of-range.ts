import { type ConfigPath, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { clustersOf, jobsOf, numberOf, resourcesIn, tasksOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'number-out-of-range',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A number is outside of what the field allows',
  why: 'The workspace refuses timeouts, retries, sizes and limits outside of their documented range, in the middle of a deployment; `databricks bundle validate` does not look. Mind that `0` means "no timeout" and `max_retries: -1` "without end".',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds: -1
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds: 3600
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  *checkTarget(target) {
    for (const [{ value: holder, path }, limits] of holdersOf(target)) {
      for (const { at, min, max, or } of limits) {
        const value = valueAt(holder, at)
        const number = numberOf(value)
        if (number === undefined || number === or || (number >= min && number <= max)) continue
        const most = max === ANY ? '' : ` and at most ${max}`
        yield {
          message: `"${at.join('.')}" is ${number}, and must be ${or === undefined ? '' : `${or}, or `}at least ${min}${most}.`,
          at: placeOf(value),
          path: [...path, ...at],
          hint: 'Write a number that is in this range.',
        }
      }
      if (limits !== OF_CLUSTER) continue
      const least = valueAt(holder, ['autoscale', 'min_workers'])
      const most = valueAt(holder, ['autoscale', 'max_workers'])
      const [from, to] = [numberOf(least), numberOf(most)]
      if (from === undefined || to === undefined || from <= to) continue
      const place = placeOf(most)
      yield {
        message: `A cluster scales from ${from} workers at least to ${to} at most.`,
        at: placeOf(least),
        path: [...path, 'autoscale', 'min_workers'],
        hint: 'min_workers cannot be more than max_workers.',
        ...(place === undefined ? {} : { related: [{ at: place, message: 'The most workers.' }] }),
      }
    }
  },
}

interface Limit {
  readonly at: readonly string[]
  readonly min: number
  readonly max: number
  /** One more number, which means something of its own. */
  readonly or?: number
}

interface Holder {
  readonly value: Value
  readonly path: ConfigPath
}

function* holdersOf(target: Target): Iterable<readonly [Holder, readonly Limit[]]> {
  for (const job of jobsOf(target)) {
    yield [job, OF_JOB]
    for (const task of tasksOf(job)) yield [task, OF_TASK]
  }
  for (const cluster of clustersOf(target)) yield [cluster, OF_CLUSTER]
  for (const warehouse of resourcesIn(target.config, 'sql_warehouses')) yield [warehouse, OF_WAREHOUSE]
}

const ANY = Number.POSITIVE_INFINITY
/** Ranges as the reference of the jobs, clusters and warehouses API documents them. */
const OF_JOB: readonly Limit[] = [
  { at: ['timeout_seconds'], min: 0, max: ANY },
  { at: ['max_concurrent_runs'], min: 0, max: 1000 },
  { at: ['trigger', 'periodic', 'interval'], min: 1, max: ANY },
  { at: ['trigger', 'file_arrival', 'min_time_between_triggers_seconds'], min: 60, max: ANY, or: 0 },
  { at: ['trigger', 'file_arrival', 'wait_after_last_change_seconds'], min: 60, max: ANY, or: 0 },
]
const OF_TASK: readonly Limit[] = [
  { at: ['timeout_seconds'], min: 0, max: ANY },
  { at: ['max_retries'], min: -1, max: ANY },
  { at: ['min_retry_interval_millis'], min: 0, max: ANY },
  { at: ['for_each_task', 'concurrency'], min: 1, max: 100 },
]
const OF_CLUSTER: readonly Limit[] = [
  { at: ['num_workers'], min: 0, max: ANY },
  { at: ['autoscale', 'min_workers'], min: 0, max: ANY },
  { at: ['autoscale', 'max_workers'], min: 1, max: ANY },
  { at: ['autotermination_minutes'], min: 10, max: 10_000, or: 0 },
]
const OF_WAREHOUSE: readonly Limit[] = [
  { at: ['min_num_clusters'], min: 1, max: ANY },
  { at: ['max_num_clusters'], min: 1, max: ANY },
  { at: ['auto_stop_mins'], min: 0, max: ANY },
]
