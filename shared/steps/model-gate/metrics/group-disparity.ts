import { plural } from '../../../report/text.ts'
import type { ConfusionMatrix } from '../../../statistics/classification/confusion-matrix.ts'
import type { Disparity } from '../../../statistics/fairness/disparity.ts'
import type { GroupRate } from '../../../statistics/fairness/group-rates.ts'
import { type RateEstimates, rateEstimates } from '../../../statistics/fairness/rate-estimates.ts'
import { uncertainDisparity } from '../../../statistics/fairness/uncertain-disparity.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'
import { cut } from '../data/slices.ts'
import type { GroupValue, Measurement } from '../decide/reading.ts'
import { CUT_OPTION, decisions } from './decisions.ts'
import { designOf, measureEstimate } from './measure.ts'
import { numberOption, type OptionSpec } from './metric.ts'
import type { MeasureContext, OwnMetric } from './prediction-metric.ts'
import { TooFewRows } from './too-few-rows.ts'

/** Options of every metric that compares groups. */
const OPTIONS = {
  by: { kind: 'groups', required: true, doc: 'Column whose values make the groups, or a list of columns.' },
  ...CUT_OPTION,
  min_group: {
    kind: 'integer',
    min: 2,
    default: 30,
    doc: 'Rows that every group must have in the denominator of its rate; with fewer the rule is inconclusive.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

const UNCERTAINTY =
  'That all groups are close enough is shown of every pair; that some pair is too far apart, at the level divided by the number of pairs. A comparison with the champion goes by the widest pair of either model.'

/** What the metrics that compare groups do not share. */
export interface DisparityKind extends Pick<OwnMetric, 'name' | 'title' | 'doc' | 'reference'> {
  readonly how: 'difference' | 'ratio'
  /** The widest of all of them counts. */
  readonly rates: readonly GroupRate[]
  /** The widest pair, with influence values. */
  readonly widest: (matrix: ConfusionMatrix, groups: Int32Array) => Disparity
}

/** A metric of how differently the groups fare. */
export function groupDisparity({ how, rates, widest, doc, ...named }: DisparityKind): OwnMetric {
  const better = how === 'ratio' ? 'higher' : 'lower'
  return {
    ...named,
    mode: 'predictions',
    tasks: ['binary', 'probability_of_default'],
    better,
    range: [0, 1],
    gives: 'estimate',
    comparable: true,
    about: 'fairness',
    options: OPTIONS,
    doc,
    uncertainty: UNCERTAINTY,
    measure: (rows, context) => {
      const groups = groupsOf(rows, context)
      const design = designOf({}, rows, context.horizon)
      const measure = (model: ModelColumns) => {
        const matrix = decisions(rows, model, context.rule.options)
        requireGroups(matrix, groups, rates, numberOption(context.rule.options, 'min_group', 30))
        const kinds = rates.map((rate) => rateEstimates(matrix, groups.codes, rate, design))
        const weightless = groups.names.find((_, code) => kinds[0]?.rates.every(({ group }) => group !== code))
        if (weightless !== undefined) throw new RangeError(`The rows of ${weightless} weigh nothing.`)
        return { uncertain: uncertainDisparity(kinds, how), kinds, widest: () => widest(matrix, groups.codes).estimate }
      }
      const candidate = measure(rows.candidate)
      const own: Measurement = { kind: 'estimate', candidate: candidate.uncertain }
      const valuesOf = (champion?: readonly RateEstimates[]) =>
        rates.flatMap((rate, kind) => groupValues(rate, groups, candidate.kinds[kind], champion?.[kind]))
      if (rows.champion === undefined || context.rule.vsChampion === undefined) return { ...own, groups: valuesOf() }
      const champion = measure(rows.champion)
      const pair = { candidate: candidate.widest(), champion: champion.widest(), design }
      const compared = measureEstimate({ better }, pair.candidate, design, pair)
      return { ...compared, ...own, champion: champion.uncertain, groups: valuesOf(champion.kinds) }
    },
  }
}

interface Groups {
  /** The group of each row. */
  readonly codes: Int32Array
  readonly names: readonly string[]
}

function groupsOf(rows: Predictions, { rule }: MeasureContext): Groups {
  const slices = cut(rows, [rule.options.by ?? []].flat().map(String))
  const codes = new Int32Array(rows.rows)
  for (const [code, slice] of slices.entries()) for (const row of slice.rows) codes[row] = code
  return { codes, names: slices.map(({ key }) => key) }
}

/** @throws TooFewRows that names every group with too few rows; a rate of few rows is mostly luck, and is never left out. */
function requireGroups(
  matrix: ConfusionMatrix,
  { codes, names }: Groups,
  rates: readonly GroupRate[],
  least: number,
): void {
  const counts = new Map(
    names.map((name) => [name, { selection_rate: 0, true_positive_rate: 0, false_positive_rate: 0 }]),
  )
  for (let i = 0; i < matrix.rows; i++) {
    const own = counts.get(names[codes[i] as number] as string)
    if (own === undefined) continue
    own.selection_rate++
    own[(matrix.cells[i] as number) >= 2 ? 'true_positive_rate' : 'false_positive_rate']++
  }
  const short = [...counts].flatMap(([name, rows]) =>
    rates.flatMap((rate) => (rows[rate] < least ? [`${name} has ${plural(rows[rate], 'row')}${OF[rate]}`] : [])),
  )
  if (short.length > 0) throw new TooFewRows(`${short.join(', ')}; min_group asks for ${least}`)
}

const OF: Readonly<Record<GroupRate, string>> = {
  selection_rate: '',
  true_positive_rate: ' with label 1',
  false_positive_rate: ' with label 0',
}

/** Both models have the same rows, so that their groups stand in one order. */
function groupValues(
  rate: GroupRate,
  { names }: Groups,
  candidate: RateEstimates | undefined,
  champion: RateEstimates | undefined,
): GroupValue[] {
  return (candidate?.rates ?? []).map(({ group, rate: value, rows }, index) => ({
    group: names[group] as string,
    what: rate.replaceAll('_', ' '),
    rows,
    value,
    champion: champion?.rates[index]?.rate,
  }))
}
