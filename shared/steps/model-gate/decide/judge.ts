import { plural } from '../../../report/text.ts'
import { normalQuantile } from '../../../statistics/distributions/normal.ts'
import type { Uncertain } from '../../../statistics/inference/uncertain.ts'
import { rowsNeeded } from '../../../statistics/power.ts'
import type { GateRule, GateStatistics, Zone } from '../config/gate.ts'
import { formatValue } from '../format-value.ts'
import { holmLevels } from './holm-levels.ts'
import { absolute, judgeExact } from './judge-exact.ts'
import { judgeTest } from './judge-test.ts'
import type { Measurement, Reading } from './reading.ts'
import { relativeMargin } from './relative-margin.ts'
import { withheld } from './too-little.ts'
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
  if (verdict === 'pass') {
    const tooLittle = withheld(reading, result.measured)
    if (tooLittle !== undefined) return { reading, verdict: 'inconclusive', judgements, why: tooLittle }
  }
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

const ZONES: readonly Zone[] = ['green', 'amber', 'red']

function judgeZone(rule: GateRule, zone: Zone, details: string): Judgement {
  const worst = rule.worst ?? 'green'
  const holds = ZONES.indexOf(zone) <= ZONES.indexOf(worst)
  return { asked: `worst ${worst}`, verdict: holds ? 'pass' : 'fail', why: `${zone} zone: ${details}` }
}

/** A search asks for nothing to be found. */
function judgeFound(found: readonly string[], examined: number): Judgement {
  const asked = 'no weak slice'
  if (examined === 0)
    return { asked, verdict: 'inconclusive', value: 0, why: 'no slice is large enough to be looked at' }
  if (found.length === 0)
    return { asked, verdict: 'pass', value: 0, why: `none of ${plural(examined, 'slice')} is weak` }
  const count = found.length === 1 ? 'one weakness' : `${found.length} weaknesses`
  const more = found.length > 3 ? `; and ${found.length - 3} more` : ''
  const why = `${count} among ${plural(examined, 'slice')}: ${found.slice(0, 3).join('; ')}${more}`
  return { asked, verdict: 'fail', value: found.length, why }
}
