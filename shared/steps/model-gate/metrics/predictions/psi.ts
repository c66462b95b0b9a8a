import { numericStability } from '../../../../statistics/drift/column-stability.ts'
import { designEffect } from '../../../../statistics/drift/design-effect.ts'
import { uncertainStability } from '../../../../statistics/drift/uncertain-stability.ts'
import { designOf } from '../../evaluate/measure.ts'
import { formatValue } from '../../report/numbers.ts'
import { DRIFT_OPTION, driftSamples } from '../drift-samples.ts'
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
  },
  doc: 'Σ (a - e)·ln(a / e) over deciles of the reference rows, or else of the champion’s predictions; e and a are the shares of either sample. The customary 0.1 and 0.25 know nothing of how many rows there are: the report states what the index of two samples of one distribution would stay below, (1/N + 1/M)·χ². Bounds are noncentral chi-squared; of rows that depend on each other by cluster or date, both samples count as fewer (Rao and Scott). Weights do not count.',
  reference:
    'Siddiqi, Credit Risk Scorecards, 2006; Yurdakul and Naranjo, Journal of Risk Model Validation 14, 2020; Read and Cressie, Goodness-of-Fit Statistics for Discrete Multivariate Data, 1988; Rao and Scott, JASA 76, 1981',
  uncertainty: 'noncentral chi-squared',
  measure: (rows, { rule, statistics, horizon }) => {
    const { reference, current, comparedWith } = driftSamples(rows, rule.options)
    const bins = numberOption(rule.options, 'bins', 10)
    const { confidence } = statistics
    const { value, cells, criticalValue, edges } = numericStability(reference, current, { bins, confidence })
    const effect = designEffect(current, { edges, requested: bins }, designOf({}, rows, horizon))
    const note = `${cells} cells of ${comparedWith}; without any drift the index of so many rows stays below ${formatValue(effect * criticalValue)} in ${formatValue(confidence * 100)} % of all cases`
    const shared = `${formatValue(effect)} rows that depend on each other tell as much as one that does not`
    return {
      kind: 'estimate',
      candidate: uncertainStability(value, cells, reference.length / effect, current.length / effect),
      notes: effect > 1 ? [note, shared] : [note],
    }
  },
}
