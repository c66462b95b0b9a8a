import { plural } from '../../../report/text.ts'
import { weightedMean } from '../../../statistics/influence/weighted-mean.ts'
import {
  type InformationCoefficients,
  informationCoefficients,
} from '../../../statistics/signals/information-coefficient.ts'
import type { Measurement } from '../decide/reading.ts'
import { columnOf, type ModelSeries, type ReturnData } from '../returns/series.ts'
import { type DatedEstimate, LAGS_OPTION, measureOverDates } from './dated-estimate.ts'
import { numberOption, type OptionSpec } from './metric.ts'
import type { ReturnContext } from './return-metric.ts'
import { TooFewRows } from './too-few-rows.ts'

const LEAST_NAMES = 3

export const INFORMATION_OPTIONS = {
  min_names: {
    kind: 'integer',
    min: 3,
    default: LEAST_NAMES,
    doc: 'Dates with fewer names have no coefficient and are left out.',
  },
  ...LAGS_OPTION,
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The coefficients of a signal with what followed, one a date. */
export function coefficientsOf(
  series: ModelSeries,
  method: 'pearson' | 'spearman',
  minimumNames = LEAST_NAMES,
): InformationCoefficients {
  return informationCoefficients(columnOf(series, 'signal'), columnOf(series, 'outcome'), series.date, {
    method,
    minimumNames,
  })
}

/** The mean coefficient over dates; of two signals, on the dates that both have one. */
export function measureInformation(
  method: 'pearson' | 'spearman',
  data: ReturnData,
  context: Pick<ReturnContext, 'rule'>,
): Measurement {
  const names = numberOption(context.rule.options, 'min_names', LEAST_NAMES)
  const find = (series: ModelSeries) => coefficientsOf(series, method, names)
  const own = find(data.candidate)
  const measured = measureOverDates(
    { better: 'higher' },
    data,
    context,
    () => meanOf(own),
    (candidate, champion) => {
      const [a, b] = [find(candidate), find(champion)]
      const [inA, inB] = [new Set(a.dates), new Set(b.dates)]
      return [meanOf(a, inB), meanOf(b, inA)] as const
    },
  )
  const { skipped } = own
  if (skipped.length === 0) return measured
  return {
    ...measured,
    notes: [`${skipped.length} of ${data.candidate.dates.length} dates have no coefficient: ${reasons(own)}.`],
  }
}

function meanOf({ dates, values }: InformationCoefficients, among?: ReadonlySet<number>): DatedEstimate {
  const kept = values.filter((_, index) => among?.has(dates[index] as number) ?? true)
  if (kept.length < 2)
    throw new TooFewRows(`${plural(kept.length, 'date')} with a coefficient: a mean with an error needs two.`)
  return { estimate: weightedMean(kept), dates: Int32Array.from(kept, (_, index) => index) }
}

const REASONS = {
  'too-few-names': 'too few names',
  'signal-constant': 'one signal for all names',
  'returns-constant': 'one outcome for all names',
} as const

function reasons({ skipped }: InformationCoefficients): string {
  const counted = Object.entries(REASONS).map(([reason, text]) => ({
    text,
    count: skipped.filter((one) => one.reason === reason).length,
  }))
  return counted.flatMap(({ text, count }) => (count === 0 ? [] : [`${text} on ${count}`])).join(', ')
}
