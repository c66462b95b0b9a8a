import { wilsonUncertain } from '../../../shared/statistics/inference/wilson.ts'
import type { Experiment } from '../experiment.ts'
import { coverage, gateDifference, gateInterval } from '../interval.ts'
import { type Binormal, binormal, ratesAt } from '../worlds.ts'

const RARE: Binormal = { rows: 1000, prevalence: 0.05, auc: [0.8, 0.78], correlation: 0.7, fixedClasses: true }
const SHARP: Binormal = { rows: 400, prevalence: 0.25, auc: [0.97, 0.96], correlation: 0.7, fixedClasses: true }
const DRAWN: Binormal = { rows: 1000, prevalence: 0.3, auc: [0.85, 0.82], correlation: 0.6, fixedClasses: false }
const CUT = 0.75

/** What each metric of decisions is in the long run, from the shares of the four cells. */
const DECISIONS: Readonly<Record<string, (cells: Cells) => number>> = {
  accuracy_score: ({ tp, tn }) => tp + tn,
  balanced_accuracy_score: ({ tp, fn, tn, fp }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
  precision_score: ({ tp, fp }) => tp / (tp + fp),
  recall_score: ({ tp, fn }) => tp / (tp + fn),
  specificity: ({ tn, fp }) => tn / (tn + fp),
  f1_score: ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn),
  matthews_corrcoef: ({ tp, fp, tn, fn }) =>
    (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)),
}

interface Cells {
  readonly tp: number
  readonly fp: number
  readonly tn: number
  readonly fn: number
}

function cellsOf({ prevalence }: Binormal, auc: number, cut: number): Cells {
  const { hits, falseAlarms } = ratesAt(cut, auc)
  return {
    tp: prevalence * hits,
    fn: prevalence * (1 - hits),
    fp: (1 - prevalence) * falseAlarms,
    tn: (1 - prevalence) * (1 - falseAlarms),
  }
}

function decisionMetrics(title: string, world: Binormal, cut: number): Experiment[] {
  return Object.entries(DECISIONS).flatMap(([metric, of]) => {
    const [candidate, champion] = world.auc.map((auc) => of(cellsOf(world, auc, cut))) as [number, number]
    return [
      coverage(`${metric}, ${title}`, candidate, (random) => gateInterval(metric, binormal(random, world), { cut })),
      coverage(`${metric} less champion's, ${title}`, candidate - champion, (random) =>
        gateDifference(metric, binormal(random, world), { options: { cut } }),
      ),
    ]
  })
}

function areas(title: string, world: Binormal): Experiment[] {
  const [candidate, champion] = world.auc
  return [
    coverage(`roc_auc, ${title}`, candidate, (random) => gateInterval('roc_auc', binormal(random, world))),
    coverage(`roc_auc less champion's, ${title}`, candidate - champion, (random) =>
      gateDifference('roc_auc', binormal(random, world)),
    ),
    coverage(`roc_auc, 2 % of the champion's forgiven, ${title}`, candidate - 0.98 * champion, (random) =>
      gateDifference('roc_auc', binormal(random, world), { relative: 0.02 }),
    ),
  ]
}

function wilson(rate: number, rows: number): Experiment {
  return coverage(`Wilson, ${rate} of ${rows} rows`, rate, (random) => {
    let successes = 0
    for (let row = 0; row < rows; row++) if (random.uniform() < rate) successes++
    return wilsonUncertain(successes, rows)
  })
}

/** Recall of .965 on some 50 events: often without a single miss, whose variance is 0. */
const NEARLY_ALL: Binormal = { ...DRAWN, prevalence: 0.05, auc: [0.97, 0.95] }
const fewMisses = [
  coverage(
    'balanced_accuracy_score, a recall of .965 on 50 events',
    (DECISIONS.balanced_accuracy_score as (cells: Cells) => number)(cellsOf(NEARLY_ALL, 0.97, 0.8)),
    (random) => gateInterval('balanced_accuracy_score', binormal(random, NEARLY_ALL), { cut: 0.8 }),
  ),
].map((experiment) => ({ ...experiment, expected: { ...experiment.expected, 'lies below': [0, 0.07] as const } }))

export const experiments: readonly Experiment[] = [
  ...areas('50 events of 1,000', RARE),
  ...areas('area .97, 100 events of 400', SHARP),
  ...decisionMetrics('300 events of 1,000', DRAWN, CUT),
  ...decisionMetrics('60 events of 200', { ...DRAWN, rows: 200, auc: [0.93, 0.9] }, CUT),
  ...fewMisses,
  wilson(0.3, 200),
  wilson(0.95, 150),
]
