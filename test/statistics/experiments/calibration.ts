import type { Uncertain } from '../../../shared/statistics/inference/uncertain.ts'
import type { Experiment } from '../experiment.ts'
import { coverage, gateDifference, gateInterval } from '../interval.ts'
import { binnedError, type Distortion, type Logistic, logistic } from '../worlds.ts'

const METRIC = 'expected_calibration_error'
/** The default of the metric. */
const BINS = 15
const RIGHT: Distortion = { shift: 0, stretch: 1 }
const BALANCED: Logistic = { rows: 1000, centre: -1, spread: 1.5, candidate: RIGHT, champion: RIGHT }
/** One event in sixty rows. */
const RARE: Logistic = { ...BALANCED, rows: 5000, centre: -4.5, spread: 1 }

/** In which a candidate and a champion are wrong each in its own way. */
function world(candidate: Distortion, champion = RIGHT, base = BALANCED) {
  const rows: Logistic = { ...base, candidate, champion }
  const [own, other] = [binnedError(rows, candidate, BINS), binnedError(rows, champion, BINS)]
  return { rows, own, gain: other - own }
}

const ALONE = {
  'hardly wrong': world({ shift: 0.1, stretch: 1 }),
  'too high': world({ shift: 0.4, stretch: 1 }),
  'far too high': world({ shift: 0.8, stretch: 1 }),
  'too sure': world({ shift: 0, stretch: 1.6 }),
  'too high, of rare events': world({ shift: 0.4, stretch: 1 }, RIGHT, RARE),
}

/**
 * Wrong in some bins and right in others: how far is not known of those whose gap may be chance, so that a bound may lie a little
 * too far out, or of a model that is right in most bins the lower one a little too high.
 */
const PARTLY = {
  'too high and too sure': world({ shift: 0.2, stretch: 1.25 }),
  'too sure of events only': world({ shift: 0, stretch: 1, bend: 1 }),
}
const NEARLY = { covers: [0.93, 0.98], 'lies above': [0, 0.07], 'lies below': [0, 0.05] } as const

const COMPARED = {
  'too sure, too high': world({ shift: 0, stretch: 1.6 }, { shift: 0.8, stretch: 1 }),
  'too high and too sure, too low and not sure enough': world(
    { shift: 0.2, stretch: 1.25 },
    { shift: -0.3, stretch: 0.8 },
  ),
}

/** What is left out of the correlation of two models that are wrong in the same way makes their comparison too wide, not too narrow. */
const ALIKE = {
  'both too high': world({ shift: 0.4, stretch: 1 }, { shift: 0.8, stretch: 1 }),
  'both hardly too high': world(RIGHT, { shift: 0.05, stretch: 1 }),
}
const AT_LEAST = { covers: [0.93, 1], 'lies above': [0, 0.05], 'lies below': [0, 0.05] } as const

/** An error of 0 has nothing below it: an interval can miss it on one side only, and a one-sided bound has the whole level. */
const CALIBRATED: readonly Experiment[] = Object.entries({ 'one in three': BALANCED, 'one in sixty': RARE }).map(
  ([events, rows]) => ({
    name: `${METRIC} of a calibrated model, events ${events}`,
    expected: { 'two-sided bound is 0': [0.955, 0.995], 'one-sided bound is 0': [0.93, 0.97] },
    once: (random) => {
      const found = gateInterval(METRIC, logistic(random, rows))
      return { 'two-sided bound is 0': found.lower(0.025) === 0, 'one-sided bound is 0': found.lower(0.05) === 0 }
    },
  }),
)

function alone(name: string, rows: Logistic, own: number): Experiment {
  return coverage(`${METRIC}, ${name}`, own, (random) => gateInterval(METRIC, logistic(random, rows)))
}

function compared(name: string, rows: Logistic, gain: number): Experiment {
  return coverage(`${METRIC} less champion's, ${name}`, gain, (random) =>
    gateDifference(METRIC, logistic(random, rows)),
  )
}

/** A model that is just as wrong as the limit allows passes in as many cases as the level says; with few events in no more. */
function atLimit(name: string, { rows, own }: ReturnType<typeof world>, least: number, most: number): Experiment {
  return {
    name: `${METRIC} just at its limit, ${name}`,
    expected: { passes: [least, most] },
    once: (random) => ({ passes: passes(gateInterval(METRIC, logistic(random, rows)), own) }),
  }
}

function passes(found: Uncertain, limit: number): boolean {
  return found.pAtLeast(limit) <= 0.05
}

export const experiments: readonly Experiment[] = [
  ...Object.entries(ALONE).map(([name, { rows, own }]) => alone(name, rows, own)),
  ...Object.entries(PARTLY).map(([name, { rows, own }]) => ({ ...alone(name, rows, own), expected: NEARLY })),
  ...CALIBRATED,
  atLimit('too high', ALONE['too high'], 0.03, 0.07),
  atLimit('too sure', ALONE['too sure'], 0.03, 0.07),
  atLimit('too low, 9 events', world({ shift: -0.8, stretch: 1 }, RIGHT, { ...RARE, rows: 500 }), 0, 0.05),
  atLimit('too low, 4 events', world({ shift: -1, stretch: 1 }, RIGHT, { ...RARE, centre: -4, rows: 150 }), 0, 0.05),
  ...Object.entries(COMPARED).map(([name, { rows, gain }]) => compared(name, rows, gain)),
  ...Object.entries(ALIKE).map(([name, { rows, gain }]) => ({ ...compared(name, rows, gain), expected: AT_LEAST })),
]
