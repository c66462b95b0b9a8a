import { type ConfigPath, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { resourcesIn } from './reading.ts'

/** A schedule of a resource: when, and in which time zone. */
export interface Schedule {
  /** For messages: `job "train"`. */
  readonly of: string
  readonly cron: Value | undefined
  readonly cronPath: ConfigPath
  readonly zone: Value | undefined
  readonly zonePath: ConfigPath
}

/** Everything that runs by a Quartz cron expression. */
export function schedulesOf(target: Target): readonly Schedule[] {
  const found = KNOWN.get(target) ?? findSchedules(target)
  KNOWN.set(target, found)
  return found
}
const KNOWN = new WeakMap<Target, readonly Schedule[]>()

function findSchedules(target: Target): readonly Schedule[] {
  return SCHEDULED.flatMap(({ type, called, at, cron }) =>
    resourcesIn(target.config, type).flatMap((resource) => {
      const schedule = valueAt(resource.value, at)
      if (schedule?.kind !== 'map') return []
      const path = [...resource.path, ...at]
      return {
        of: `${called} "${resource.key}"`,
        cron: valueAt(schedule, [cron]),
        cronPath: [...path, cron],
        zone: valueAt(schedule, ['timezone_id']),
        zonePath: [...path, 'timezone_id'],
      }
    }),
  )
}

const SCHEDULED = [
  { type: 'jobs', called: 'job', at: ['schedule'], cron: 'quartz_cron_expression' },
  { type: 'pipelines', called: 'pipeline', at: ['trigger', 'cron'], cron: 'quartz_cron_schedule' },
  { type: 'quality_monitors', called: 'quality monitor', at: ['schedule'], cron: 'quartz_cron_expression' },
  { type: 'alerts', called: 'alert', at: ['schedule'], cron: 'quartz_cron_schedule' },
]
