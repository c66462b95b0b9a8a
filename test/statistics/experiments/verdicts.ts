import type { Random } from '../../../shared/statistics/random/random.ts'
import type { GateRule } from '../../../shared/steps/model-gate/config/gate.ts'
import { DEFAULT_STATISTICS } from '../../../shared/steps/model-gate/config/read-statistics.ts'
import { type Predictions, selectRows } from '../../../shared/steps/model-gate/data/predictions.ts'
import { judge } from '../../../shared/steps/model-gate/decide/judge.ts'
import type { Experiment } from '../experiment.ts'
import { gateReading, gateRule } from '../interval.ts'
import { type Binormal, binormal, expectedLoss, type Logistic, logistic } from '../worlds.ts'

const ALPHA = 0.05
const MARGIN = 0.01

type Band = readonly [low: number, high: number]

/** The set-up of the fact sheet's table: area .80, 5 % positives, scores that correlate by .7, a margin of .01. */
function world(rows: number, change: number): Binormal {
  return { rows, prevalence: 0.05, auc: [0.8 + change, 0.8], correlation: 0.7, fixedClasses: true }
}

function verdictsOn(rule: GateRule, parts: readonly Predictions[]): string[] {
  const readings = parts.map((part, index) => gateReading(rule, part, parts.length > 1 ? `slice=${index}` : undefined))
  return judge(readings, DEFAULT_STATISTICS, ALPHA).map(({ verdict }) => verdict)
}

/** The three verdicts of "no worse than the champion by .01". */
function nonInferiority(
  rows: number,
  change: number,
  expected: { pass: Band; inconclusive: Band; fail: Band },
  runs?: number,
): Experiment {
  return {
    name: `no worse by .01, true change ${change}, ${rows} rows`,
    expected,
    once: (random) => {
      const [verdict] = verdictsOn(gateRule('roc_auc'), [binormal(random, world(rows, change))])
      return { [verdict as string]: true }
    },
    ...(runs === undefined ? {} : { runs }),
  }
}

/**
 * A truth of just the limit: the one place where either verdict may come, each as often as its level. Losses of few rows are
 * skewed, which makes one side come more often than the other.
 */
function atTheLimit(
  name: string,
  rule: GateRule,
  draw: (random: Random) => Predictions,
  expected: Band = [0.03, 0.07],
): Experiment {
  return {
    name: `${name}, truth at its limit`,
    expected: { pass: expected, fail: expected },
    once: (random) => ({ [verdictsOn(rule, [draw(random)])[0] as string]: true }),
  }
}

/** Ten slices that share the level of their metric by Holm. */
function slices(rows: number, change: number, expected: Experiment['expected']): Experiment {
  return {
    runs: 500,
    name: `ten slices of ${rows / 10} rows, no worse by .01, true change ${change}`,
    expected,
    once: (random) => {
      const all = binormal(random, world(rows, change))
      // Every tenth row, so that each slice has its share of the positives, which come first.
      const parts = Array.from({ length: 10 }, (_, slice) =>
        selectRows(
          all,
          Int32Array.from({ length: rows / 10 }, (_, row) => 10 * row + slice),
        ),
      )
      const verdicts = verdictsOn(gateRule('roc_auc'), parts)
      return { 'any fails': verdicts.includes('fail'), 'any passes': verdicts.includes('pass') }
    },
  }
}

const WORLD: Logistic = {
  rows: 1000,
  centre: -1,
  spread: 1.5,
  candidate: { shift: 0.2, stretch: 1.25 },
  champion: { shift: 0, stretch: 1 },
}
const logLoss = (p: number, q: number) => -p * Math.log(q) - (1 - p) * Math.log1p(-q)
const [OWN_LOSS, CHAMPIONS_LOSS] = [WORLD.candidate, WORLD.champion].map((of) => expectedLoss(WORLD, of, logLoss)) as [
  number,
  number,
]
const ABSOLUTE = { vsChampion: undefined } as const
const within = (value: number) => ({
  ...(gateRule('roc_auc').vsChampion as object),
  margin: { value, relative: false },
})

export const experiments: readonly Experiment[] = [
  // The fact sheet: .14/.84/.02, .54/.46/.00, 1/0/0 for equal models; .01/.84/.14, .01/.52/.47, 0/0/1 for a worse one.
  nonInferiority(2000, 0, { pass: [0.1, 0.19], inconclusive: [0.79, 0.89], fail: [0, 0.03] }),
  nonInferiority(20_000, 0, { pass: [0.48, 0.6], inconclusive: [0.4, 0.52], fail: [0, 0.005] }, 500),
  nonInferiority(200_000, 0, { pass: [0.98, 1], inconclusive: [0, 0.02], fail: [0, 0] }, 60),
  nonInferiority(2000, -0.02, { pass: [0, 0.03], inconclusive: [0.79, 0.89], fail: [0.1, 0.19] }),
  nonInferiority(20_000, -0.02, { pass: [0, 0.01], inconclusive: [0.46, 0.58], fail: [0.42, 0.54] }, 500),
  nonInferiority(200_000, -0.02, { pass: [0, 0], inconclusive: [0, 0.02], fail: [0.98, 1] }, 60),
  atTheLimit('roc_auc no worse by .01', gateRule('roc_auc'), (random) => binormal(random, world(5000, -MARGIN))),
  atTheLimit('roc_auc at least .80', gateRule('roc_auc', { ...ABSOLUTE, atLeast: 0.8 }), (random) =>
    binormal(random, world(2000, 0)),
  ),
  atTheLimit(
    'log_loss at most what it is',
    gateRule('log_loss', { ...ABSOLUTE, atMost: OWN_LOSS }),
    (random) => logistic(random, WORLD),
    [0.025, 0.085],
  ),
  atTheLimit(
    'log_loss no worse than it is',
    gateRule('log_loss', { vsChampion: within(OWN_LOSS - CHAMPIONS_LOSS) as NonNullable<GateRule['vsChampion']> }),
    (random) => logistic(random, WORLD),
    [0.025, 0.085],
  ),
  slices(20_000, 0, { 'any fails': [0, 0.03] }),
  slices(20_000, -MARGIN, { 'any fails': [0, 0.07], 'any passes': [0, 0.07] }),
]
