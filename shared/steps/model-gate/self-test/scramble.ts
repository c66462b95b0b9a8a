import type { Random } from '../../../statistics/random/random.ts'
import type { ModelColumns } from '../data/predictions.ts'
import { mapColumns } from './exchange.ts'

/** The rows in a random order (Fisher and Yates). */
export function shuffledRows(rows: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: rows }, (_, row) => row)
  for (let last = rows - 1; last > 0; last--) {
    const other = Math.floor(random.uniform() * (last + 1))
    const kept = order[last] as number
    order[last] = order[other] as number
    order[other] = kept
  }
  return order
}

/**
 * A model that knows less: in a share of the rows, the first ones of `order`, it says what it says of another of them.
 * The distribution of what it says stays as it is.
 */
export function scrambled(model: ModelColumns, order: Int32Array, share: number): ModelColumns {
  const count = Math.round(share * order.length)
  return mapColumns(model, (column) => {
    const changed = column.slice() as typeof column
    for (let i = 0; i < count; i++) changed[order[i] as number] = column[order[(i + 1) % count] as number] as number
    return changed
  })
}
