import { rowCount, totalWeight } from '../influence/rows.ts'
import type { PoissonDraws } from './poisson.ts'

/**
 * What is drawn, and what the rows are worth. It holds plain values and typed arrays only, so that a thread can be given
 * it, and shared memory serves as well.
 */
export interface Resampling {
  readonly rows: number
  /**
   * Units that are drawn as a whole, a code a row from 0 upwards: clusters, blocks of dates. A row that belongs to units
   * of several kinds counts the product of how often each was drawn (Owen and Eckles, "Bootstrapping Data Arrays of
   * Arbitrary Order", Annals of Applied Statistics 6, 2012). Without any, each row is a unit.
   */
  readonly units: readonly Units[]
  /** What each row weighs in the metric itself, as scikit-learn's `sample_weight`. */
  readonly sampleWeights?: Float64Array
}

export interface Units {
  readonly codes: Int32Array
  /** One more than the highest code. */
  readonly count: number
}

/** What each row weighs in one replicate. Whole numbers where the metric has no weights of its own. */
export type RowWeights = Uint8Array | Float64Array

/**
 * Makes the weights of a replicate, into the same memory each time.
 * @throws RangeError when the columns differ in length, or for bad sample weights
 */
export function rowWeights({ rows, units, sampleWeights }: Resampling): (draws: PoissonDraws) => RowWeights {
  rowCount({ length: rows }, sampleWeights, ...units.map(({ codes }) => codes))
  totalWeight(rows, sampleWeights)
  const counts = new Uint8Array(rows)
  const drawn = units.map(({ count }) => new Uint8Array(count))
  const weighted = sampleWeights === undefined ? undefined : new Float64Array(rows)
  return (draws) => {
    if (units.length === 0) draws.fill(counts)
    for (const [index, { codes }] of units.entries()) {
      const ofUnits = drawn[index] as Uint8Array
      draws.fill(ofUnits)
      if (index === 0) for (let i = 0; i < rows; i++) counts[i] = ofUnits[codes[i] as number] as number
      else for (let i = 0; i < rows; i++) counts[i] = (counts[i] as number) * (ofUnits[codes[i] as number] as number)
    }
    if (weighted === undefined || sampleWeights === undefined) return counts
    for (let i = 0; i < rows; i++) weighted[i] = (counts[i] as number) * (sampleWeights[i] as number)
    return weighted
  }
}
