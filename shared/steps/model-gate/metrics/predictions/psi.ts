import { numericStability } from '../../../../statistics/drift/column-stability.ts'
import { designEffect } from '../../../../statistics/drift/design-effect.ts'
import { binsOf } from '../../../../statistics/drift/quantile-bins.ts'
import { populationStabilityIndex, type StabilityIndex } from '../../../../statistics/drift/stability-index.ts'
import { uncertainStability } from '../../../../statistics/drift/uncertain-stability.ts'
import { countsByCode } from '../../../../statistics/influence/code-sums.ts'
import type { MetricOptions } from '../../config/gate.ts'
import type { Predictions } from '../../data/predictions.ts'
import { formatValue } from '../../format-value.ts'
import { DRIFT_OPTION, driftSamples } from '../drift-samples.ts'
import { designOf } from '../measure.ts'
import { numberOption } from '../metric.ts'
import type { OwnMetric } from '../prediction-metric.ts'

export const metric: OwnMetric = {
  name: 'psi',
  title: 'Population stability index',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'regression', 'probability_of_default', 'forecast', 'quantile'],
  better: 'lower',
  gives: 'estimate',
  comparable: false,
  about: 'drift',
  options: {
    ...DRIFT_OPTION,
    bins: { kind: 'integer', min: 2, max: 100, default: 10, doc: 'Cells of equal share in the reference.' },
    category: {
      kind: 'groups',
      doc: 'Instead of `column`: a column of categories, one cell each, such as a product. It needs the `reference` of `data`.',
    },
  },
  doc: 'Σ (a - e)·ln(a / e) over deciles of the reference rows, or else of the champion’s predictions; e and a are the shares of either sample. The customary 0.1 and 0.25 know nothing of how many rows there are: the report states what the index of two samples of one distribution would stay below, (1/N + 1/M)·χ². Bounds are noncentral chi-squared; of rows that depend on each other by cluster or date, both samples count as fewer (Rao and Scott). Weights do not count.',
  reference:
    'Siddiqi, Credit Risk Scorecards, 2006; Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020; Read and Cressie, Goodness-of-Fit Statistics for Discrete Multivariate Data, 1988; Rao and Scott, JASA 76, 1981',
  uncertainty: 'noncentral chi-squared',
  measure: (rows, { rule, statistics, horizon }) => {
    const { confidence } = statistics
    const { index, referenceRows, cells, comparedWith } =
      rule.options.category === undefined
        ? ofNumbers(rows, rule.options, confidence)
        : ofCategories(rows, [rule.options.category].flat().map(String)[0] as string, confidence)
    const effect = designEffect(cells, designOf({}, rows, horizon))
    const note = `${index.cells} cells of ${comparedWith}; without any drift the index of so many rows stays below ${formatValue(effect * index.criticalValue)} in ${formatValue(confidence * 100)} % of all cases`
    const shared = `${formatValue(effect)} rows that depend on each other tell as much as one that does not`
    return {
      kind: 'estimate',
      candidate: uncertainStability(index.value, index.cells, referenceRows / effect, rows.rows / effect),
      notes: effect > 1 ? [note, shared] : [note],
    }
  },
}

/** The index, and what its bounds are found from. */
interface Sampled {
  readonly index: StabilityIndex
  readonly referenceRows: number
  /** The cell of each row today. */
  readonly cells: Int32Array
  readonly comparedWith: string
}

function ofNumbers(rows: Predictions, options: MetricOptions, confidence: number): Sampled {
  const { reference, current, comparedWith } = driftSamples(rows, options)
  const index = numericStability(reference, current, { bins: numberOption(options, 'bins', 10), confidence })
  return { index, referenceRows: reference.length, cells: binsOf(current, index), comparedWith }
}

/** One cell for each category that either sample has. */
function ofCategories({ groups, referenceCounts }: Predictions, name: string, confidence: number): Sampled {
  const [column, counts] = [groups.get(name), referenceCounts?.get(name)]
  if (column === undefined || counts === undefined) throw new RangeError(`There are no reference rows of "${name}".`)
  const values = [...new Set([...column.values, ...counts.keys()])]
  const expected = Float64Array.from(values, (value) => counts.get(value) ?? 0)
  const index = populationStabilityIndex(expected, countsByCode(column.codes, values.length), confidence)
  const referenceRows = expected.reduce((sum, each) => sum + each, 0)
  return {
    index,
    referenceRows,
    cells: column.codes,
    comparedWith: `${referenceRows.toLocaleString('en')} reference rows`,
  }
}
