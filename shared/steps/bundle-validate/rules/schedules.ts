import { type ConfigPath, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { type Resource, resourcesIn } from './reading.ts'

/** A schedule of a resource: when, and in which time zone. */
export class Schedule {
  readonly cron: Value | undefined
  readonly zone: Value | undefined
  readonly #resource: Resource
  readonly #kind: ScheduleKind

  constructor(resource: Resource, kind: ScheduleKind, schedule: Value) {
    this.cron = valueAt(schedule, [kind.cron])
    this.zone = valueAt(schedule, ['timezone_id'])
    this.#resource = resource
    this.#kind = kind
  }

  /** For messages: `job "train"`. */
  get of(): string {
    return `${this.#kind.called} "${this.#resource.key}"`
  }

  get cronPath(): ConfigPath {
    return [...this.#resource.path, ...this.#kind.at, this.#kind.cron]
  }

  get zonePath(): ConfigPath {
    return [...this.#resource.path, ...this.#kind.at, 'timezone_id']
  }
}

/** Where a type of resource has its schedule. */
interface ScheduleKind {
  readonly type: string
  readonly called: string
  readonly at: readonly string[]
  /** The key of the expression. */
  readonly cron: string
}

/** Everything that runs by a Quartz cron expression. */
export function schedulesOf(target: Target): readonly Schedule[] {
  const found = KNOWN.get(target) ?? findSchedules(target)
  KNOWN.set(target, found)
  return found
}
const KNOWN = new WeakMap<Target, readonly Schedule[]>()

function findSchedules(target: Target): readonly Schedule[] {
  return SCHEDULED.flatMap((kind) =>
    resourcesIn(target.config, kind.type).flatMap((resource) => {
      const schedule = valueAt(resource.value, kind.at)
      return schedule?.kind === 'map' ? [new Schedule(resource, kind, schedule)] : []
    }),
  )
}

const SCHEDULED: readonly ScheduleKind[] = [
  { type: 'jobs', called: 'job', at: ['schedule'], cron: 'quartz_cron_expression' },
  { type: 'pipelines', called: 'pipeline', at: ['trigger', 'cron'], cron: 'quartz_cron_schedule' },
  { type: 'quality_monitors', called: 'quality monitor', at: ['schedule'], cron: 'quartz_cron_expression' },
  { type: 'alerts', called: 'alert', at: ['schedule'], cron: 'quartz_cron_schedule' },
]
