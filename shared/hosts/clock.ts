import type { Clock } from '../kernel/index.ts'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
}
