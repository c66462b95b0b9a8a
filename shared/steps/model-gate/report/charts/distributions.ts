import type { Section } from '../../../../kernel/index.ts'
import type { Predictions } from '../../data/predictions.ts'
import { byModel } from './models.ts'

const BINS = 40
/** Rows by which the ends of a histogram are found, about. */
const SAMPLED = 100_000

/** How each model's scores spread over rows of class 1 and of class 0. */
export function scoreHistograms(rows: Predictions): Section[] {
  const { binaryLabel } = rows
  if (binaryLabel === undefined) return []
  return byModel(rows, ({ score }) => score).flatMap(({ label, value }): Section[] => {
    const edges = value === undefined ? undefined : edgesOf([value])
    if (value === undefined || edges === undefined) return []
    const of = (wanted: 0 | 1) => shares(value, edges, (row) => binaryLabel[row] === wanted)
    return [
      {
        kind: 'chart',
        title: `Scores of the ${label}`,
        note: 'Upwards rows of class 1, downwards rows of class 0: the less they overlap, the better the model tells them apart.',
        collapsed: true,
        chart: {
          kind: 'histogram',
          description: `Distribution of the ${label}'s scores from ${shown(edges[0])} to ${shown(edges.at(-1))}, by class.`,
          x: { title: 'Score' },
          y: { title: 'Share of the class', format: 'percent' },
          edges,
          series: [
            { label: 'class 1', heights: of(1) },
            { label: 'class 0', heights: of(0) },
          ],
          layout: 'mirrored',
        },
      },
    ]
  })
}

/** How far predictions of a number lie from what came, for both models. */
export function errorHistogram(rows: Predictions): Section[] {
  const { numericLabel } = rows
  if (numericLabel === undefined) return []
  const errors = byModel(rows, ({ prediction }) => prediction?.map((value, row) => value - (numericLabel[row] ?? 0)))
  const known = errors.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
  const edges = edgesOf(known.map(({ value }) => value))
  if (edges === undefined) return []
  return [
    {
      kind: 'chart',
      title: 'Errors',
      note: 'Prediction less outcome: right of 0 is too high. What lies beyond the ends is counted at the ends.',
      collapsed: true,
      chart: {
        kind: 'histogram',
        description: `Distribution of prediction less outcome from ${shown(edges[0])} to ${shown(edges.at(-1))}, of ${known.map(({ label }) => label).join(' and ')}.`,
        x: { title: 'Prediction less outcome' },
        y: { title: 'Share of rows', format: 'percent' },
        edges,
        series: known.map(({ label, value }) => ({ label, heights: shares(value, edges, () => true) })),
      },
    },
  ]
}

/** Edges of equal width over the middle 99.8 % of all values, so that one far outlier does not flatten the rest. */
function edgesOf(columns: readonly Float64Array[]): number[] | undefined {
  const ends = columns.map((column) => {
    // Evenly spread rows tell where the middle lies as well as all of them do, and are sorted in no time.
    const step = Math.max(1, Math.floor(column.length / SAMPLED))
    const sorted = column.filter((_, row) => row % step === 0).sort()
    const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] as number
    return [at(0.001), at(0.999)] as const
  })
  const low = Math.min(...ends.map(([end]) => end))
  const high = Math.max(...ends.map(([, end]) => end))
  if (!(high > low)) return undefined
  return Array.from({ length: BINS + 1 }, (_, edge) => low + ((high - low) * edge) / BINS)
}

/** The share of the chosen rows in each bin; what lies beyond an end is in the last bin there. */
function shares(values: Float64Array, edges: readonly number[], isChosen: (row: number) => boolean): number[] {
  const [low = 0, high = 1] = [edges[0], edges.at(-1)]
  const counts = new Array<number>(edges.length - 1).fill(0)
  let total = 0
  for (let row = 0; row < values.length; row++) {
    if (!isChosen(row)) continue
    const bin = Math.floor((((values[row] as number) - low) / (high - low)) * counts.length)
    const clamped = Math.min(counts.length - 1, Math.max(0, bin))
    counts[clamped] = (counts[clamped] as number) + 1
    total++
  }
  return counts.map((count) => (total === 0 ? 0 : count / total))
}

function shown(value: number | undefined): string {
  return value === undefined ? '?' : String(Number(value.toPrecision(3)))
}
