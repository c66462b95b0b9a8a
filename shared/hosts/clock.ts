import type { Clock } from '../kernel/index.ts'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  // `performance` would load a module of Node that nothing else needs.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
}
