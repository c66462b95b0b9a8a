import type { Random } from '../../../statistics/random/random.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'

/** Evaluation rows that both models predicted. */
export type Paired = Predictions & { readonly champion: ModelColumns }

/**
 * The same rows with candidate and champion exchanged by the toss of a coin, all that they say of a row together. Neither of
 * the two that come of it is better than the other, whatever the models were. Rows of one cluster are exchanged
 * together, without clusters those of one date: as they depend on each other, so must what is done to them.
 */
export function exchanged(data: Paired, random: Random): Paired {
  const units = data.cluster ?? data.time
  const coins = new Map<number, boolean>()
  const takesOther = new Uint8Array(data.rows)
  for (let row = 0; row < data.rows; row++) {
    const unit = units === undefined ? row : (units[row] as number)
    let coin = units === undefined ? undefined : coins.get(unit)
    if (coin === undefined) {
      coin = random.uint32() >= 2 ** 31
      if (units !== undefined) coins.set(unit, coin)
    }
    takesOther[row] = coin ? 1 : 0
  }
  const from = (one: ModelColumns, other: ModelColumns) =>
    mapColumns(one, (column, find) => {
      const others = find(other)
      return column.map((value, row) => (takesOther[row] === 1 ? (others[row] as number) : value)) as typeof column
    })
  return { ...data, candidate: from(data.candidate, data.champion), champion: from(data.champion, data.candidate) }
}

type Numbers = Float64Array | Int32Array

/** Every column of a model anew. `find` looks the same column up in another model. */
export function mapColumns(
  model: ModelColumns,
  change: <T extends Numbers>(column: T, find: (other: ModelColumns) => T) => T,
): ModelColumns {
  const { score, prediction, predictedClass, probabilities } = model
  return {
    ...(score === undefined ? {} : { score: change(score, (other) => other.score as Float64Array) }),
    ...(prediction === undefined
      ? {}
      : { prediction: change(prediction, (other) => other.prediction as Float64Array) }),
    ...(predictedClass === undefined
      ? {}
      : { predictedClass: change(predictedClass, (other) => other.predictedClass as Int32Array) }),
    ...(probabilities === undefined
      ? {}
      : {
          probabilities: probabilities.map((column, k) =>
            change(column, (other) => other.probabilities?.[k] as Float64Array),
          ),
        }),
    expressions: new Map(
      [...model.expressions].map(([name, column]) => [
        name,
        change(column, (other) => other.expressions.get(name) as Float64Array),
      ]),
    ),
  }
}
