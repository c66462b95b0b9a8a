import { plural } from '../../../../report/text.ts'
import { binomialCdf } from '../../../../statistics/distributions/binomial.ts'
import { mcnemar } from '../../../../statistics/tests/mcnemar.ts'
import { mcnemarPower } from '../../../../statistics/tests/mcnemar-power.ts'
import { formatPercent, formatValue } from '../../format-value.ts'
import { CUT_OPTION, decisions, isRight } from '../decisions.ts'
import { numberOption } from '../metric.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { notesOfRowTest } from '../row-tests.ts'
import { powerBySize, powerOptions } from '../test-power.ts'

/** Two points of accuracy. */
const LOSS = 0.02

export const metric: OwnMetric = {
  name: 'mcnemar',
  title: 'McNemar’s test against the champion',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  needsChampion: true,
  options: {
    ...CUT_OPTION,
    ...powerOptions({
      doc: 'The loss of accuracy that it must be able to find, as a part of all rows.',
      default: LOSS,
      min: 0.0001,
      max: 0.5,
    }),
  },
  doc: 'Whether the candidate is right less often than the champion, from the rows on which only one of them is. The test is exact and one-sided: it rejects only when the candidate is the worse one, however much better it may be. Not rejecting passes where a loss as large as `effect` would more likely than not have been found; to have it shown that there is none, ask `accuracy_score` for `no_worse_by`.',
  reference:
    'McNemar, Psychometrika 12, 1947; the one-sided half of statsmodels.stats.contingency_tables.mcnemar(exact=True)',
  uncertainty: 'the exact binomial tail of the rows on which just one model is right',
  measure: (rows, { rule }) => {
    const { champion } = rows
    if (champion === undefined) throw new RangeError('There is no champion to compare with.')
    const [own, other] = [decisions(rows, rows.candidate, rule.options), decisions(rows, champion, rule.options)]
    let [gained, lost] = [0, 0]
    for (let row = 0; row < rows.rows; row++) {
      const [right, championRight] = [
        isRight(own.cells[row] as number, own),
        isRight(other.cells[row] as number, other),
      ]
      if (right && !championRight) gained++
      if (championRight && !right) lost++
    }
    const details = `right on ${plural(gained, 'row')} on which the champion is wrong, wrong on ${lost.toLocaleString('en')} on which it is right (two-sided p ${formatValue(mcnemar(gained, lost).pValue)})`
    // Of a fair coin: at most so many of the rows on which just one is right fall to the candidate.
    const pvalue = binomialCdf(gained, gained + lost, 0.5)
    const opposite = binomialCdf(lost, gained + lost, 0.5)
    const split = (gained + lost) / rows.rows
    const loss = numberOption(rule.options, 'effect', LOSS)
    const power = powerBySize(
      `a loss of ${formatPercent(loss)} of accuracy`,
      (size, level) => mcnemarPower({ rows: size, split: split * size }, loss, level),
      rows.rows,
      'rows',
    )
    const tests = [{ statistic: gained - lost, pvalue, details, power, opposite }]
    return { kind: 'test', tests, notes: notesOfRowTest(rows) }
  },
}
