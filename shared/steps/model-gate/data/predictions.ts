import type { CodedColumn } from '../../../engines/engine.ts'
import type { Identical } from './nearly-identical.ts'

/** What a model says of every row. Which columns there are depends on the task. */
export interface ModelColumns {
  /** Score, or probability of the positive class. */
  readonly score?: Float64Array
  /** Regression, forecasts and quantiles: a number. */
  readonly prediction?: Float64Array
  /** Multiclass: the code of the predicted class. */
  readonly predictedClass?: Int32Array
  /** Multiclass: one column a class, in the order of `classes`. */
  readonly probabilities?: readonly Float64Array[]
  /** Values of the rules' own expressions, by the text of the expression. */
  readonly expressions: ReadonlyMap<string, Float64Array>
}

/** The evaluation rows, joined by id and in the order of it, so that the same data give the same bytes. */
export interface Predictions {
  readonly rows: number
  /** Binary tasks: 0 and 1. */
  readonly binaryLabel?: Uint8Array
  /** Regression, forecasts and quantiles. */
  readonly numericLabel?: Float64Array
  /** Multiclass: codes into `classes`. */
  readonly classLabel?: Int32Array
  readonly classes?: readonly string[]
  /** The column of the score or prediction; none of several classes. */
  readonly output?: string
  /** The level of the quantile that is predicted. */
  readonly quantile?: number
  /** How many reference rows have each value, by column: of categories whose drift is measured. */
  readonly referenceCounts?: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Labels of the reference rows in order of time, where a rule measures by the naive forecast on them. */
  readonly training?: Float64Array
  readonly candidate: ModelColumns
  readonly champion?: ModelColumns
  readonly weight?: Float64Array
  /** Rows of one code are not independent of each other. */
  readonly cluster?: Int32Array
  /** Codes of the dates, which ascend in time. */
  readonly time?: Int32Array
  /** Columns that rules and slices group by. */
  readonly groups: ReadonlyMap<string, CodedColumn>
  /** Columns of the candidate's data that rules look at by name, such as one whose drift is measured. */
  readonly columns: ReadonlyMap<string, Float64Array>
  /**
   * Columns of the reference rows by name, ascending: those whose drift is measured. The rows are others, and may be more or
   * fewer.
   */
  readonly reference: ReadonlyMap<string, Float64Array>
  /** What a row is called, for a message about it; it is looked up where the rows came from. */
  readonly idOf?: (row: number) => Promise<string>
}

/** What is known of the evaluation rows as a whole, for the report and for evidence. */
export interface EvaluationFacts {
  readonly candidateRows: number
  readonly championRows: number | undefined
  readonly matched: number
  /** Rows of the rarer class; absent for other tasks. */
  readonly events: number | undefined
  /** Of ids and labels, whatever the order of rows: the same holdout has the same digest. */
  readonly holdoutDigest: string
  /** Rows on which candidate and champion say the very same; absent without a champion. */
  readonly identical?: Identical
  readonly period: readonly [first: string, last: string] | undefined
}

/** The rows with these numbers. */
export function selectRows(data: Predictions, rows: Int32Array): Predictions {
  const numbers = (column: Float64Array | undefined) => column && gather(column, rows, new Float64Array(rows.length))
  const codes = (column: Int32Array | undefined) => column && gather(column, rows, new Int32Array(rows.length))
  const model = (of: ModelColumns): ModelColumns =>
    defined({
      score: numbers(of.score),
      prediction: numbers(of.prediction),
      predictedClass: codes(of.predictedClass),
      probabilities: of.probabilities?.map((column) => numbers(column) as Float64Array),
      expressions: new Map([...of.expressions].map(([name, column]) => [name, numbers(column) as Float64Array])),
    })
  const { idOf } = data
  return defined({
    rows: rows.length,
    idOf: idOf && (async (row) => await idOf(rows[row] as number)),
    binaryLabel: data.binaryLabel && gather(data.binaryLabel, rows, new Uint8Array(rows.length)),
    numericLabel: numbers(data.numericLabel),
    classLabel: codes(data.classLabel),
    classes: data.classes,
    output: data.output,
    quantile: data.quantile,
    training: data.training,
    referenceCounts: data.referenceCounts,
    candidate: model(data.candidate),
    champion: data.champion && model(data.champion),
    weight: numbers(data.weight),
    cluster: codes(data.cluster),
    time: codes(data.time),
    groups: new Map(
      [...data.groups].map(([name, { codes: all, values }]) => [name, { codes: codes(all) as Int32Array, values }]),
    ),
    columns: new Map([...data.columns].map(([name, column]) => [name, numbers(column) as Float64Array])),
    reference: data.reference,
  })
}

function gather<T extends Float64Array | Int32Array | Uint8Array>(column: T, rows: Int32Array, into: T): T {
  for (let i = 0; i < rows.length; i++) into[i] = column[rows[i] as number] as number
  return into
}

/** Without the properties that are undefined. */
export function defined<T extends object>(all: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T
}
