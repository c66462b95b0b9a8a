import { plural } from '../../../../report/text.ts'
import { jeffreysPower } from '../../../../statistics/credit/jeffreys-power.ts'
import { type PdBacktest, portfolioPdBacktest } from '../../../../statistics/credit/jeffreys-test.ts'
import { selectRows } from '../../data/predictions.ts'
import { cut } from '../../data/slices.ts'
import { formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import { requireBinaryOutputs } from '../outputs.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { notesOfRowTest } from '../row-tests.ts'
import { powerBySize, powerOptions, times } from '../test-power.ts'

const TIMES_THE_PD = 2

export const metric: OwnMetric = {
  name: 'jeffreys_pd',
  title: 'Jeffreys test of the PD',
  mode: 'predictions',
  tasks: ['probability_of_default'],
  better: 'neither',
  gives: 'test',
  comparable: false,
  probability: true,
  options: {
    by: { kind: 'groups', doc: 'Columns whose values are the grades; without it, the whole portfolio is one.' },
    ...powerOptions({
      doc: 'How many times the PD the default rate is that it must be able to find, in every grade.',
      default: TIMES_THE_PD,
      min: 1.01,
      max: 100,
    }),
  },
  doc: 'Whether more obligors default than the mean PD of their grade says. The p-value is the probability, after the defaults that were seen, that the true default rate is at most the PD; it is small where the PD is too low, and one too high is not rejected. It holds for grades without any default; a grade of few obligors is hardly ever rejected, so that it is inconclusive unless the opposite is shown.',
  reference: 'ECB, Instructions for reporting the validation results of internal models, February 2019, section 2.5',
  uncertainty: 'Beta(D + ½, N - D + ½) at the PD; grades share `alpha` by Holm’s procedure',
  example: '{ metric: jeffreys_pd, by: rating_grade, alpha: 0.05 }',
  measure: (rows, { rule }) => {
    const by = [rule.options.by ?? []].flat().map(String)
    const backtest = (part: typeof rows) => {
      const { labels, scores } = requireBinaryOutputs(part, part.candidate)
      return portfolioPdBacktest(labels, scores)
    }
    const effect = numberOption(rule.options, 'effect', TIMES_THE_PD)
    const tests =
      by.length === 0
        ? [testOf(backtest(rows), effect)]
        : cut(rows, by).map((grade) => ({
            group: grade.key,
            ...testOf(backtest(selectRows(rows, grade.rows)), effect),
          }))
    return { kind: 'test', tests, notes: notesOfRowTest(rows) }
  },
}

function testOf({ obligors, defaults, pd, defaultRate, pvalue }: PdBacktest, effect: number) {
  const counts = `${plural(defaults, 'default')} of ${plural(obligors, 'obligor')}`
  const details = `${counts}, expected ${formatValue(pd * obligors)} (PD ${formatValue(pd * 100)} %)`
  const power = powerBySize(
    `${times(effect)} the PD`,
    (size, level) => jeffreysPower(size, pd, Math.min(1, effect * pd), level),
    obligors,
    'obligors',
  )
  return { statistic: defaultRate, pvalue, details, power, opposite: 1 - pvalue }
}
