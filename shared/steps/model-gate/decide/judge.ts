import { normalQuantile } from '../../../statistics/distributions/normal.ts'
import type { Uncertain } from '../../../statistics/inference/uncertain.ts'
import { rowsNeeded } from '../../../statistics/power.ts'
import type { GateRule, GateStatistics, Zone } from '../config/gate.ts'
import { formatValue } from '../format-value.ts'
import { holmLevels } from './holm-levels.ts'
import type { Measurement, Reading, TestResult } from './reading.ts'
import { relativeMargin } from './relative-margin.ts'
import { type Judged, type Judgement, type Verdict, worstVerdict } from './verdict.ts'

/** A bound of a rule that an estimate is held against. */
interface Question {
  readonly asked: string
  readonly estimate: Uncertain
  readonly threshold: number
  /** `above`: it holds when the value lies above the threshold. */
  readonly side: 'above' | 'below'
  readonly rows: number
  /** How far from the threshold the truth is taken to lie when it is said how many rows it takes; by default as far as the value. */
  readonly distance?: number
}

type Asked = Question | Judgement

/**
 * Decides every reading. A bound holds when the one-sided confidence bound lies on the right side of its threshold, it
 * is broken when the opposite one lies on the wrong side, and otherwise the data do not tell. Readings of one family share their
 * level by Holm's procedure, in either direction.
 * @param alpha of each one-sided bound, after looks at the holdout were charged; tests have their own level
 */
export function judge(readings: readonly Reading[], statistics: GateStatistics, alpha: number): Judged[] {
  const asked = readings.map((reading): readonly Asked[] => {
    try {
      return 'measured' in reading.result ? questions(reading, reading.result.measured, statistics, alpha) : []
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return [{ asked: reading.rule.metric, verdict: 'error', why: error.message.replace(/\.$/, '') }]
    }
  })
  const levels = familyLevels(readings, asked, statistics, alpha)
  return readings.map((reading, index) => {
    const judgements = (asked[index] ?? []).map((one, bound) =>
      'estimate' in one ? answer(one, levels.get(`${index}/${bound}`) ?? [alpha, alpha], statistics) : one,
    )
    return conclude(reading, judgements)
  })
}

function conclude(reading: Reading, judgements: readonly Judgement[]): Judged {
  const { result } = reading
  if ('skipped' in result) return { reading, verdict: 'skipped', judgements: [], why: result.skipped }
  if ('error' in result) return { reading, verdict: 'error', judgements: [], why: result.error }
  if ('short' in result) return { reading, verdict: 'inconclusive', judgements: [], why: result.short }
  const verdict = worstVerdict(judgements.map((judgement) => judgement.verdict)) as Exclude<Verdict, 'waived'>
  const deciding = judgements.find((judgement) => judgement.verdict === verdict)
  if (deciding === undefined)
    return { reading, verdict: 'error', judgements, why: 'The rule states no bound that applies.' }
  return { reading, verdict, judgements, why: deciding.why }
}

/** The levels for "it holds" and for "it does not" of each question that shares its level with others. */
function familyLevels(
  readings: readonly Reading[],
  asked: readonly (readonly Asked[])[],
  { multiplicity }: GateStatistics,
  alpha: number,
): ReadonlyMap<string, readonly [pass: number, fail: number]> {
  const levels = new Map<string, readonly [number, number]>()
  if (multiplicity === 'none') return levels
  const families = new Map<string, { readonly key: string; readonly question: Question }[]>()
  for (const [index, { family }] of readings.entries()) {
    if (family === undefined) continue
    for (const [bound, question] of (asked[index] ?? []).entries()) {
      if (!('estimate' in question)) continue
      const name = `${family}/${bound}`
      families.set(name, [...(families.get(name) ?? []), { key: `${index}/${bound}`, question }])
    }
  }
  for (const members of families.values()) {
    const pass = holmLevels(
      members.map(({ question }) => pPass(question)),
      alpha,
    )
    const fail = holmLevels(
      members.map(({ question }) => pFail(question)),
      alpha,
    )
    for (const [i, { key }] of members.entries()) levels.set(key, [pass[i] as number, fail[i] as number])
  }
  return levels
}

function pPass({ estimate, threshold, side }: Question): number {
  return side === 'above' ? estimate.pAtMost(threshold) : estimate.pAtLeast(threshold)
}

function pFail({ estimate, threshold, side }: Question): number {
  return side === 'above' ? estimate.pAtLeast(threshold) : estimate.pAtMost(threshold)
}

function answer(question: Question, levels: readonly [number, number], { power }: GateStatistics): Judgement {
  const { asked, estimate, threshold, side, rows } = question
  const [passLevel, failLevel] = levels
  const [holds, broken] = [pPass(question), pFail(question)]
  const low = estimate.lower(side === 'above' ? passLevel : failLevel)
  const high = estimate.upper(side === 'above' ? failLevel : passLevel)
  const verdict = holds <= passLevel ? 'pass' : broken <= failLevel ? 'fail' : 'inconclusive'
  const effect = (normalQuantile(1 - passLevel) + normalQuantile(power)) * estimate.standardError
  const distance = question.distance ?? Math.abs(estimate.value - threshold)
  const needed = distance > 0 && effect > 0 && effect < Infinity ? rowsNeeded(rows, effect, distance) : undefined
  const range = `[${formatValue(low)}, ${formatValue(high)}]`
  const than = `${formatValue(threshold)}`
  const why =
    verdict === 'pass'
      ? `${side === 'above' ? 'the lower bound' : 'the upper bound'} ${formatValue(side === 'above' ? low : high)} is ${side} ${than}`
      : verdict === 'fail'
        ? `${side === 'above' ? 'even the upper bound' : 'even the lower bound'} ${formatValue(side === 'above' ? high : low)} is ${side === 'above' ? 'below' : 'above'} ${than}`
        : `the interval ${range} holds ${than}: the data do not tell`
  return {
    asked,
    verdict,
    value: estimate.value,
    low,
    high,
    threshold,
    pPass: holds,
    pFail: broken,
    alpha: verdict === 'fail' ? failLevel : passLevel,
    standardError: estimate.standardError,
    minimumDetectableEffect: effect,
    ...(verdict === 'inconclusive' && needed !== undefined && needed > rows ? { rowsNeeded: needed } : {}),
    why,
  }
}

function questions(
  { rule, rows }: Reading,
  measured: Measurement,
  { confidence }: GateStatistics,
  alpha: number,
): readonly Asked[] {
  // A test fails a model at its level: looks that were charged would only let more of them through.
  if (measured.kind === 'test') return judgeTest(rule, measured.tests, 1 - confidence)
  if (measured.kind === 'zone') return [judgeZone(rule, measured.zone, measured.details)]
  if (measured.kind === 'exact') return judgeExact(rule, measured)
  if (measured.kind === 'found') return [judgeFound(measured.found, measured.examined)]
  const { candidate, champion, difference } = measured
  const asked: Asked[] = absolute(rule).map(({ threshold, side, asked }) => ({
    asked,
    estimate: candidate,
    threshold,
    side,
    rows,
  }))
  if (rule.vsChampion === undefined) return asked
  if (difference === undefined || champion === undefined)
    return [...asked, { asked: 'vs_champion', verdict: 'error', why: 'there is no champion’s value to compare with' }]
  return [...asked, comparison(rule.vsChampion, champion, difference, rows, alpha)]
}

function comparison(
  versus: NonNullable<GateRule['vsChampion']>,
  champion: Uncertain,
  difference: (relative: number) => Uncertain,
  rows: number,
  alpha: number,
): Asked {
  const { kind, margin } = versus
  const sign = kind === 'no_worse_by' ? -1 : 1
  const asked = `${kind} ${margin.relative ? `${formatValue(margin.value * 100)}%` : formatValue(margin.value)}`
  // Equal models are as far from the threshold as the margin is wide.
  const distance =
    kind === 'no_worse_by' ? { distance: margin.relative ? margin.value * Math.abs(champion.value) : margin.value } : {}
  if (!margin.relative)
    return {
      asked,
      estimate: difference(relativeMargin(versus)),
      threshold: sign * margin.value,
      side: 'above',
      rows,
      ...distance,
    }
  // A part of a number that may be 0 is no margin: its sign would be chance.
  if (champion.lower(alpha) <= 0 && champion.upper(alpha) >= 0)
    return {
      asked,
      verdict: 'error',
      why: `the champion’s value ${formatValue(champion.value)} cannot be told from 0, so a part of it is no margin; state an absolute one`,
    }
  return { asked, estimate: difference(relativeMargin(versus)), threshold: 0, side: 'above', rows, ...distance }
}

/** The absolute bounds of a rule. */
function absolute({ atLeast, atMost, between }: GateRule) {
  const low = atLeast ?? between?.[0]
  const high = atMost ?? between?.[1]
  return [
    ...(low === undefined ? [] : [{ asked: `at_least ${formatValue(low)}`, threshold: low, side: 'above' as const }]),
    ...(high === undefined ? [] : [{ asked: `at_most ${formatValue(high)}`, threshold: high, side: 'below' as const }]),
  ]
}

/** 0.85 is no less than 0.80 + 0.05, although the floats are. As a part of the numbers that were added. */
const ROUNDING = 1e-12

/** A number without sampling error is held against its bounds as it is; bounds belong to what is allowed. */
function judgeExact(rule: GateRule, { value, champion, better }: Extract<Measurement, { kind: 'exact' }>): Judgement[] {
  if (!Number.isFinite(value)) return [{ asked: rule.metric, verdict: 'error', value, why: `the value is ${value}` }]
  const point = (
    asked: string,
    measured: number,
    threshold: number,
    side: 'above' | 'below',
    terms: readonly number[] = [measured, threshold],
  ): Judgement => {
    const beyond = side === 'above' ? threshold - measured : measured - threshold
    const holds = beyond <= ROUNDING * Math.max(...terms.map(Math.abs))
    const why = `${formatValue(measured)} is ${holds ? 'not ' : ''}${side === 'above' ? 'below' : 'above'} ${formatValue(threshold)}`
    return { asked, verdict: holds ? 'pass' : 'fail', value: measured, threshold, why }
  }
  const judged = absolute(rule).map(({ asked, threshold, side }) => point(asked, value, threshold, side))
  if (rule.vsChampion === undefined) return judged
  if (champion === undefined || !Number.isFinite(champion))
    return [...judged, { asked: 'vs_champion', verdict: 'error', why: 'there is no champion’s value to compare with' }]
  const { kind, margin } = rule.vsChampion
  if (margin.relative && champion === 0)
    return [
      ...judged,
      { asked: kind, verdict: 'error', why: 'the champion’s value is 0, so a part of it is no margin' },
    ]
  const size = margin.relative ? margin.value * Math.abs(champion) : margin.value
  const asked = `${kind} ${margin.relative ? `${formatValue(margin.value * 100)}%` : formatValue(margin.value)}`
  const gain = (better ?? rule.options.better) === 'lower' ? champion - value : value - champion
  const terms = [value, champion, size]
  // Better by 0 is better by something: a number that is the same is none.
  if (kind === 'better_by' && size === 0 && gain <= ROUNDING * Math.max(...terms.map(Math.abs)))
    return [
      ...judged,
      { asked, verdict: 'fail', value: gain, threshold: 0, why: `${formatValue(gain)} is not above 0` },
    ]
  return [...judged, point(asked, gain, kind === 'no_worse_by' ? -size : size, 'above', terms)]
}

/** By its p-value, unless the rule states bounds of the statistic alone; then every one of its tests has to keep them. */
function judgeTest(rule: GateRule, tests: readonly TestResult[], alpha: number): Judgement[] {
  const byStatistic = tests.flatMap((test) =>
    absolute(rule).length === 0
      ? []
      : judgeExact({ ...rule, vsChampion: undefined }, { kind: 'exact', value: test.statistic }).map(toldOf(test)),
  )
  if (rule.alpha === undefined && byStatistic.length > 0) return byStatistic
  return [judgeTests(rule, tests, alpha), ...byStatistic]
}

function toldOf({ group, details }: TestResult) {
  return (judgement: Judgement): Judgement => ({
    ...judgement,
    asked: group === undefined ? judgement.asked : `${judgement.asked} (${group})`,
    why: `${group === undefined ? '' : `${group}: `}${judgement.why}: ${details}`,
  })
}

/** Several tests of one rule share its level by Holm. */
function judgeTests(rule: GateRule, tests: readonly TestResult[], fallback: number): Judgement {
  const alpha = rule.alpha ?? fallback
  const asked = `alpha ${formatValue(alpha)}`
  const broken = tests.find(({ pvalue }) => !Number.isFinite(pvalue))
  if (broken !== undefined || tests.length === 0)
    return { asked, verdict: 'error', why: `${broken?.group ?? 'the test'} has no p-value` }
  const levels = holmLevels(
    tests.map(({ pvalue }) => pvalue),
    alpha,
  )
  const rejected = tests.filter(({ pvalue }, index) => pvalue <= (levels[index] as number))
  const least = tests.reduce((a, b) => (b.pvalue < a.pvalue ? b : a))
  const told = ({ group, details, pvalue }: TestResult) =>
    `${group === undefined ? '' : `${group}: `}${details}, p ${formatValue(pvalue)}`
  return {
    asked,
    verdict: rejected.length > 0 ? 'fail' : 'pass',
    value: least.statistic,
    pFail: least.pvalue,
    alpha: levels[tests.indexOf(least)] as number,
    why: rejected.length > 0 ? rejected.map(told).join('; ') : told(least),
  }
}

const ZONES: readonly Zone[] = ['green', 'amber', 'red']

function judgeZone(rule: GateRule, zone: Zone, details: string): Judgement {
  const worst = rule.worst ?? 'green'
  const holds = ZONES.indexOf(zone) <= ZONES.indexOf(worst)
  return { asked: `worst ${worst}`, verdict: holds ? 'pass' : 'fail', why: `${zone} zone: ${details}` }
}

/** A search asks for nothing to be found. */
function judgeFound(found: readonly string[], examined: number): Judgement {
  const asked = 'no weak slice'
  if (found.length === 0) return { asked, verdict: 'pass', value: 0, why: `none of ${examined} slices is weak` }
  const count = found.length === 1 ? 'one weakness' : `${found.length} weaknesses`
  const more = found.length > 3 ? `; and ${found.length - 3} more` : ''
  const why = `${count} among ${examined} slices: ${found.slice(0, 3).join('; ')}${more}`
  return { asked, verdict: 'fail', value: found.length, why }
}
