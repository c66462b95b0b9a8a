import type { Estimate } from '../../shared/statistics/influence/estimate.ts'

/**
 * The influence values of a metric by numerical differentiation: n times the derivative by the weight of each row, at the
 * weights given.
 */
export function differentiated(metric: (weights: Float64Array) => Estimate, weights: Float64Array): Float64Array {
  return weights.map((weight, i) => {
    const step = 1e-4 * weight
    const [above, below] = [weight + step, weight - step].map((moved) => metric(weights.with(i, moved)).value)
    return (((above as number) - (below as number)) / (2 * step)) * weight * weights.length
  })
}

/** Every row as often as its weight says. */
export function repeated(weights: ArrayLike<number>): number[] {
  return Array.from(weights).flatMap((weight, row) => Array<number>(weight).fill(row))
}

export function take(column: ArrayLike<number>, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => column[row] as number)
}

export function takeLabels(column: ArrayLike<number>, rows: readonly number[]): Uint8Array {
  return Uint8Array.from(rows, (row) => column[row] as number)
}

export function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
