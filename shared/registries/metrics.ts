import type { RunMetric } from './registry.ts'

/** Of several values of one metric the latest, by the rule of {@link Run.metrics}. */
export function latestMetrics(values: Iterable<readonly [string, RunMetric]>): ReadonlyMap<string, RunMetric> {
  const latest = new Map<string, RunMetric>()
  for (const [name, metric] of values) {
    const before = latest.get(name)
    if (before === undefined || isLater(metric, before)) latest.set(name, metric)
  }
  return latest
}

function isLater(one: RunMetric, other: RunMetric): boolean {
  if (one.step !== other.step) return one.step > other.step
  if (one.at.getTime() !== other.at.getTime()) return one.at > other.at
  return one.value > other.value
}
