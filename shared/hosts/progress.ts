import type { Clock } from '../kernel/index.ts'

/** A log of a job wants a sign of life now and then; runners call a job without output for an hour or so stuck. */
export const HEARTBEAT_MS = 15_000
/** Fast enough to look alive on a terminal, slow enough to cost nothing. */
export const REDRAW_MS = 100

/** Lets a call through at once, and then at most once per `interval` milliseconds. */
export function rateLimit(clock: Clock, interval: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = clock.monotonic()
    if (now - last < interval) return false
    last = now
    return true
  }
}

/** Whole per cent in [0, 100], or `undefined` when the fraction is not known. */
export function percentOf(fraction: number | undefined): number | undefined {
  if (fraction === undefined || !Number.isFinite(fraction)) return undefined
  return Math.floor(Math.min(1, Math.max(0, fraction)) * 100)
}

/** `Scanning trades (42 %)` */
export function progressText(text: string, fraction: number | undefined): string {
  const percent = percentOf(fraction)
  return percent === undefined ? text : `${text} (${percent} %)`
}
