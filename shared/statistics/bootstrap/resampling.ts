import { requireBinary, rowCount, totalWeight } from '../influence/rows.ts'
import { type ClassWeights, classWeights } from './class-weights.ts'
import { LANES, MOST_DRAWN, type PoissonDraws } from './poisson.ts'

/**
 * What is drawn, and what the rows are worth. It holds plain values and typed arrays only, so that a thread can be given
 * it, and shared memory serves as well.
 */
export interface Resampling {
  readonly rows: number
  /**
   * Units that are drawn as a whole, a code a row from 0 upwards: clusters, blocks of dates. A row that belongs to units
   * of two kinds counts the product of how often each was drawn (Owen and Eckles, "Bootstrapping Data Arrays of
   * Arbitrary Order", Annals of Applied Statistics 6, 2012). Without any, each row is a unit.
   */
  readonly units: readonly Units[]
  /** What each row weighs in the metric itself, as scikit-learn's `sample_weight`. */
  readonly sampleWeights?: Float64Array
  /** The class of each row, 0 or 1: a replicate then has rows of both. */
  readonly labels?: Uint8Array
}

export interface Units {
  readonly codes: Int32Array
  /** One more than the highest code. */
  readonly count: number
}

/** How often each row was drawn in the replicates of all lanes; a row weighs its count, times what it is worth. */
export interface Drawn {
  /** A row a word, a lane a byte: memory for four replicates is read at once, and four counts are added in one addition. */
  readonly counts: Int32Array
  /** So many words can be added before a lane may run over. */
  readonly addable: number
  readonly sampleWeights: Float64Array | undefined
  /** `undefined` when rows have no class. */
  readonly classes: ClassWeights | undefined
}

const LANE = 0xff

/** What the row weighs in the lane. */
export function weightIn({ counts, sampleWeights }: Drawn, row: number, lane: number): number {
  const count = ((counts[row] as number) >>> (8 * lane)) & LANE
  return sampleWeights === undefined ? count : count * (sampleWeights[row] as number)
}

/** As often may replicates be drawn again before the rows are held to be too few. */
const MAX_DRAWS = 100

/**
 * Draws the replicates of all lanes, into the same memory each time. A replicate in which a class weighs nothing, or all
 * rows together, is drawn again from where its sequence stands.
 * @throws RangeError when the columns differ in length, for bad labels and sample weights, and for more than two kinds of
 *   units; the function, when that happens 100 times
 */
export function drawing(resampling: Resampling): (draws: PoissonDraws) => Drawn {
  const { rows, units, sampleWeights, labels } = resampling
  rowCount({ length: rows }, sampleWeights, labels, ...units.map(({ codes }) => codes))
  totalWeight(rows, sampleWeights)
  if (labels !== undefined) requireBinary(labels)
  const most = MOST_DRAWN ** Math.max(1, units.length)
  if (most > LANE) throw new RangeError(`Rows belong to units of ${units.length} kinds; at most two can be drawn.`)
  const counts = new Int32Array(rows)
  const drawAgain = drawingOf(counts, units)
  return (draws) => {
    let lane: number | undefined
    for (let attempt = 0; attempt < MAX_DRAWS; attempt++) {
      drawAgain(draws, lane)
      const classes = labels && classWeights(counts, labels, sampleWeights)
      const drawn = { counts, addable: Math.floor(LANE / most), sampleWeights, classes }
      lane = classes === undefined ? laneOfNothing(drawn) : laneWithoutAClass(classes)
      if (lane === undefined) return drawn
    }
    throw new RangeError(
      `A bootstrap replicate lacked a class ${MAX_DRAWS} times in a row: there are too few rows of the rarer class.`,
    )
  }
}

/** @returns a function that draws all lanes, or one of them again */
function drawingOf(counts: Int32Array, units: readonly Units[]): (draws: PoissonDraws, lane?: number) => void {
  const ofUnits = units.map(({ count }) => new Int32Array(count))
  return (draws, lane) => {
    if (units.length === 0) draws.fill(counts, lane)
    for (const [kind, { codes }] of units.entries()) {
      const drawn = ofUnits[kind] as Int32Array
      draws.fill(drawn, lane)
      if (kind === 0) spread(drawn, codes, counts)
      else multiply(drawn, codes, counts)
    }
  }
}

function spread(ofUnits: Int32Array, codes: Int32Array, counts: Int32Array): void {
  for (let i = 0; i < counts.length; i++) counts[i] = ofUnits[codes[i] as number] as number
}

function multiply(ofUnits: Int32Array, codes: Int32Array, counts: Int32Array): void {
  for (let i = 0; i < counts.length; i++) {
    const [a, b] = [counts[i] as number, ofUnits[codes[i] as number] as number]
    let product = 0
    for (let bit = 0; bit < 8 * LANES; bit += 8) product |= (((a >>> bit) & LANE) * ((b >>> bit) & LANE)) << bit
    counts[i] = product
  }
}

function laneWithoutAClass({ positive, negative }: ClassWeights): number | undefined {
  for (let lane = 0; lane < LANES; lane++) {
    if (!((positive[lane] as number) > 0 && (negative[lane] as number) > 0)) return lane
  }
  return undefined
}

function laneOfNothing(drawn: Drawn): number | undefined {
  for (let lane = 0; lane < LANES; lane++) {
    let row = 0
    while (row < drawn.counts.length && weightIn(drawn, row, lane) === 0) row++
    if (row === drawn.counts.length) return lane
  }
  return undefined
}
