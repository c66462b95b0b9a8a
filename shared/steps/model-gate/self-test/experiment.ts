import { setImmediate } from 'node:timers/promises'
import { createRandom } from '../../../statistics/random/random.ts'
import type { Gate, GateRule } from '../config/gate.ts'
import { judge } from '../decide/judge.ts'
import { type Judged, type Verdict, worstVerdict } from '../decide/verdict.ts'
import { clause } from '../evaluate/asked.ts'
import { type EvaluateOptions, evaluatePredictions } from '../evaluate/predictions.ts'
import { exchanged, type Paired } from './exchange.ts'
import { shareForMargin } from './plant.ts'
import { scrambled, shuffledRows } from './scramble.ts'

/** How often each verdict was given. */
export type Verdicts = Readonly<Record<'pass' | 'inconclusive' | 'fail' | 'error', number>>

/** What the gate said of one rule, or as a whole. */
export interface TestedRule {
  /** `undefined`: the whole gate. */
  readonly rule: string | undefined
  /** Its slices taken together, by their columns. */
  readonly slices?: string
  /** Of candidates that are as good as the champion. */
  readonly equal: Verdicts
  /** Of candidates that are worse by the margin; absent where that cannot be made of these rows. */
  readonly regressed?: Verdicts
  /** The part of the rows that was scrambled for it. */
  readonly share?: number
  readonly unplanted?: string
}

/** It evaluates the gate many times over, so whoever asks for it says what computes the bootstraps. */
export type SelfTestOptions = EvaluateOptions & Required<Pick<EvaluateOptions, 'replicate'>>

export interface SelfTest {
  readonly repeats: number
  readonly tested: readonly TestedRule[]
  /** Rules that were left out, and why. */
  readonly leftOut: readonly { readonly rule: string; readonly why: string }[]
  /** Why there was nothing to test. */
  readonly impossible?: string
}

const MOST_REPEATS = 200
const LEAST_REPEATS = 20
/** Rows times rules that an experiment measures: about five seconds on one core. */
const BUDGET = 1e7
/** Replicates of a bootstrap that cost as much as one evaluation of a smooth metric. */
const REPLICATES = 15
/** Streams of random numbers far from those of the bootstrap, which takes one a replicate. */
const STREAM = 2 ** 40

/**
 * What the gate says of pairs of models that are known to be equal, and of those that are known to be worse by the margin,
 * both made of the user's own predictions: by the same evaluation, the same levels and the same verdicts as any other pair.
 */
export async function selfTest(options: SelfTestOptions): Promise<SelfTest> {
  const { gate, data } = options
  const { rules, leftOut } = testable(options)
  const nothing = { repeats: 0, tested: [], leftOut }
  if (data.champion === undefined)
    return { ...nothing, impossible: 'there is no champion to exchange the candidate with' }
  if (rules.length === 0) return { ...nothing, impossible: 'no rule says how much worse than the champion is allowed' }
  const pair: Paired = { ...data, champion: data.champion }
  const tested = comparisonsOf(gate, rules)
  const repeats = repeatsFor(options, tested)
  const bench: Bench = { ...options, gate: tested, pair, repeats }

  const equal = await repeat(bench, 'equal models', undefined)
  const shares = await plant(bench, rules)
  const planted = [...shares.values()].filter((share) => typeof share === 'number')
  const least = planted.length === 0 ? undefined : Math.min(...planted)
  const regressed = new Map<number, readonly (readonly Judged[])[]>()
  for (const share of new Set(planted)) {
    const only = rules.filter(({ id }) => shares.get(id) === share)
    const own = share === least ? tested : { ...comparisonsOf(gate, only), slices: [] }
    regressed.set(share, await repeat({ ...bench, gate: own }, 'regressions of the margin', share))
  }
  const whole: TestedRule = {
    rule: undefined,
    equal: count(equal, overall),
    ...(least === undefined ? {} : { share: least, regressed: count(regressed.get(least) ?? [], overall) }),
  }
  const single = rules.map(({ id }): TestedRule => {
    const of = (judged: readonly Judged[]) => judged.filter(({ reading }) => reading.rule.id === id && !reading.slice)
    const share = shares.get(id)
    return {
      rule: id,
      equal: count(equal, (judged) => worst(of(judged))),
      ...(typeof share === 'number'
        ? { share, regressed: count(regressed.get(share) ?? [], (judged) => worst(of(judged))) }
        : { unplanted: share ?? '' }),
    }
  })
  const blocks = rules.some(({ level }) => level === 'fail')
  return { repeats, tested: [...(blocks ? [whole] : []), ...single, ...onSlices(tested, equal)], leftOut }
}

interface Bench extends EvaluateOptions {
  readonly pair: Paired
  readonly repeats: number
}

/** Rules that allow to be worse by some margin; an equal model has to pass them. */
function testable({ gate, metrics, data }: EvaluateOptions) {
  const isTooCostly = (name: string) => {
    const cost = costOf({ gate, metrics }, name)
    return cost > 1 && cost * data.rows * LEAST_REPEATS > 10 * BUDGET
  }
  const leftOut: { rule: string; why: string }[] = []
  const rules = gate.rules.filter((rule) => {
    const { id, metric, vsChampion } = rule
    const why =
      vsChampion === undefined
        ? 'it states no margin against the champion'
        : vsChampion.kind === 'better_by'
          ? 'it asks for a better model, which an equal one is not'
          : isTooCostly(metric)
            ? 'its bootstrap takes too long to be repeated on so many rows'
            : undefined
    if (why !== undefined) leftOut.push({ rule: id, why })
    return why === undefined
  })
  return { rules, leftOut }
}

/** The gate with nothing but these comparisons, over all rows and on the slices that it declares. */
function comparisonsOf(gate: Gate, rules: readonly GateRule[]): Gate {
  const ids = new Set(rules.map(({ id }) => id))
  const bare = (rule: GateRule): GateRule => ({ ...rule, atLeast: undefined, atMost: undefined, between: undefined })
  const slices = gate.slices
    .filter(({ findWeak }) => !findWeak)
    .map((entry) => ({
      ...entry,
      rules: entry.rules.filter(({ id, vsChampion }) => ids.has(id) && vsChampion?.kind === 'no_worse_by').map(bare),
    }))
    .filter((entry) => entry.rules.length > 0)
  return { ...gate, rules: rules.map(bare), slices }
}

function costOf({ gate, metrics }: Pick<EvaluateOptions, 'gate' | 'metrics'>, name: string): number {
  const metric = metrics.get(name)
  return metric !== undefined && 'resample' in metric ? 1 + gate.statistics.bootstrap / REPLICATES : 1
}

/** As many as the budget allows, within the least and the most. */
function repeatsFor({ metrics, data }: EvaluateOptions, gate: Gate): number {
  const asked = [...gate.rules, ...gate.slices.flatMap(({ rules }) => rules)]
  const cost = asked.reduce((sum, { metric }) => sum + costOf({ gate, metrics }, metric), 0) * data.rows
  return Math.max(LEAST_REPEATS, Math.min(MOST_REPEATS, Math.floor(BUDGET / cost)))
}

/** What the gate says of each pair. Pairs of one number are the same, whichever share of their rows is scrambled. */
async function repeat(
  { pair, repeats, ...options }: Bench,
  what: string,
  share: number | undefined,
): Promise<readonly (readonly Judged[])[]> {
  const { onProgress, ...quiet } = options
  const { gate, alpha, signal } = options
  const all: (readonly Judged[])[] = []
  for (let number = 0; number < repeats; number++) {
    // Lets a cancelled job end.
    await setImmediate()
    signal.throwIfAborted()
    onProgress?.(what, number / repeats)
    const random = createRandom(gate.statistics.seed, STREAM + number)
    const equal = exchanged(pair, random)
    const data =
      share === undefined
        ? equal
        : { ...equal, candidate: scrambled(equal.candidate, shuffledRows(equal.rows, random), share) }
    all.push(judge(await evaluatePredictions({ ...quiet, data }), gate.statistics, alpha))
  }
  return all
}

async function plant(bench: Bench, rules: readonly GateRule[]): Promise<ReadonlyMap<string, number | string>> {
  const shares = new Map<string, number | string>()
  for (const [index, rule] of rules.entries()) {
    try {
      shares.set(rule.id, await shareForMargin(bench, rule, bench.pair, STREAM + MOST_REPEATS + index))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      shares.set(rule.id, clause(error))
    }
  }
  return shares
}

function onSlices({ slices }: Gate, equal: readonly (readonly Judged[])[]): TestedRule[] {
  return slices.flatMap((entry, index) =>
    entry.rules.map(
      ({ id }): TestedRule => ({
        rule: id,
        slices: entry.by.map(({ name }) => name).join(', '),
        equal: count(equal, (judged) => worst(judged.filter(({ reading }) => reading.family === `${index}/${id}`))),
      }),
    ),
  )
}

/** The worst of the rules that block. */
function overall(judged: readonly Judged[]): Verdict {
  return worst(judged.filter(({ reading, verdict }) => reading.rule.level === 'fail' || verdict === 'error'))
}

function worst(judged: readonly Judged[]): Verdict {
  return worstVerdict(judged.flatMap(({ verdict }) => (verdict === 'skipped' ? [] : [verdict])))
}

function count(all: readonly (readonly Judged[])[], verdictOf: (judged: readonly Judged[]) => Verdict): Verdicts {
  const counts = { pass: 0, inconclusive: 0, fail: 0, error: 0 }
  for (const judged of all) {
    const verdict = verdictOf(judged)
    // Waivers come later, and not here.
    if (verdict !== 'waived') counts[verdict]++
  }
  return counts
}
