import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { studentUncertain } from '../../../statistics/inference/student.ts'
import { holm } from '../../../statistics/multiplicity.ts'
import type { GateRule } from '../config/gate.ts'
import { DEFAULT_STATISTICS } from '../config/read-statistics.ts'
import { holmLevels } from './holm-levels.ts'
import { judge } from './judge.ts'
import type { Measurement, Reading, TestResult } from './reading.ts'

const NOTHING = {
  atLeast: undefined,
  atMost: undefined,
  between: undefined,
  worst: undefined,
  alpha: undefined,
  vsChampion: undefined,
}

function ruleOf(changed: Partial<GateRule>): GateRule {
  const rest = { id: 'm', metric: 'm', options: {}, level: 'fail', minRows: undefined, minEvents: undefined } as const
  return { ...rest, ...NOTHING, at: { file: 'g.yml', line: 1 }, ...changed }
}

function estimate(value: number, se: number, champion?: number): Measurement {
  const normal = (of: number) => studentUncertain(of, se, Number.POSITIVE_INFINITY)
  if (champion === undefined) return { kind: 'estimate', candidate: normal(value) }
  const difference = (relative: number) => normal(value - champion + relative * Math.abs(champion))
  return { kind: 'estimate', candidate: normal(value), champion: normal(champion), difference }
}

function verdictOf(rule: Partial<GateRule>, measured: Measurement) {
  const [judged] = judge([{ rule: ruleOf(rule), rows: 1000, result: { measured } }], DEFAULT_STATISTICS, 0.05)
  return judged?.verdict
}

const against = (kind: 'no_worse_by' | 'better_by', value: number, relative = false) => ({
  vsChampion: { kind, margin: { value, relative }, at: { file: 'g.yml', line: 1 } },
})

const zone = (of: 'green' | 'amber' | 'red', days: number): Measurement => ({
  kind: 'zone',
  zone: of,
  details: 'some exceptions',
  needed: { have: days, least: 250, of: 'days', source: 'MAR32' },
})

/** One test; its power is 90 % unless it is said. */
function tested({
  pvalue,
  power = 0.9,
  powerBelow = power,
  opposite,
}: Partial<Record<'pvalue' | 'power' | 'powerBelow' | 'opposite', number>>): Measurement {
  const found = (value: number) => () => ({ power: value, against: 'a fault', needs: () => 'about 41 rows' })
  const test = {
    statistic: 1,
    pvalue: pvalue as number,
    details: '',
    power: found(power),
    powerBelow: found(powerBelow),
  }
  return { kind: 'test', tests: [opposite === undefined ? test : { ...test, opposite }] }
}

// z at 5 % is 1.645: with a standard error of 0.01 a bound lies 0.01645 away.
describe('three verdicts', () => {
  test.each([
    ['a floor far below', { atLeast: 0.7 }, estimate(0.72, 0.01), 'pass'],
    ['a floor within the interval', { atLeast: 0.7 }, estimate(0.71, 0.01), 'inconclusive'],
    ['a floor far above', { atLeast: 0.7 }, estimate(0.68, 0.01), 'fail'],
    ['a ceiling far above', { atMost: 0.7 }, estimate(0.68, 0.01), 'pass'],
    ['a ceiling far below', { atMost: 0.7 }, estimate(0.72, 0.01), 'fail'],
    ['between, inside', { between: [0.6, 0.8] as const }, estimate(0.7, 0.01), 'pass'],
    ['between, at an end', { between: [0.6, 0.8] as const }, estimate(0.79, 0.01), 'inconclusive'],
    ['between, outside', { between: [0.6, 0.8] as const }, estimate(0.9, 0.01), 'fail'],
    ['equal, within the margin', against('no_worse_by', 0.02), estimate(0.7, 0.01, 0.7), 'pass'],
    [
      'equal, with a margin that the data cannot show',
      against('no_worse_by', 0.01),
      estimate(0.7, 0.01, 0.7),
      'inconclusive',
    ],
    ['worse by far', against('no_worse_by', 0.01), estimate(0.65, 0.01, 0.7), 'fail'],
    ['better', against('better_by', 0), estimate(0.72, 0.01, 0.7), 'pass'],
    ['not surely better', against('better_by', 0), estimate(0.71, 0.01, 0.7), 'inconclusive'],
    ['a part of the champion', against('no_worse_by', 0.05, true), estimate(0.69, 0.01, 0.7), 'pass'],
    ['a part of a negative champion', against('no_worse_by', 0.05, true), estimate(-0.9, 0.01, -0.2), 'fail'],
    ['a part of what may be 0', against('no_worse_by', 0.05, true), estimate(0.1, 0.01, 0.001), 'error'],
    ['no champion', against('no_worse_by', 0.05), estimate(0.7, 0.01), 'error'],
    ['an exact number', { atMost: 3 }, { kind: 'exact', value: 3 } as const, 'pass'],
    [
      '0.85 against 0.80 + 0.05',
      against('better_by', 0.05),
      { kind: 'exact', value: 0.85, champion: 0.8 } as const,
      'pass',
    ],
    ['NaN', { atMost: 3 }, { kind: 'exact', value: Number.NaN } as const, 'error'],
    ['a zone', { worst: 'amber' as const }, zone('amber', 250), 'pass'],
    ['a worse zone', { worst: 'amber' as const }, zone('red', 250), 'fail'],
    ['a zone of few days', { worst: 'amber' as const }, zone('amber', 249), 'inconclusive'],
    ['a worse zone of few days', { worst: 'amber' as const }, zone('red', 3), 'fail'],
    ['a zone of as few days as the rule accepts', { worst: 'amber' as const, minRows: 60 }, zone('amber', 60), 'pass'],
    ['a test without p-value', {}, tested({ pvalue: Number.NaN }), 'error'],
    ['a test', { alpha: 0.05 }, tested({ pvalue: 0.2 }), 'pass'],
    ['a test that could hardly reject', { alpha: 0.05 }, tested({ pvalue: 0.2, power: 0.49 }), 'inconclusive'],
    ['a test without power that rejects', { alpha: 0.05 }, tested({ pvalue: 0.02, power: 0.01 }), 'fail'],
    ['a test whose power is not known', { alpha: 0.05 }, tested({ pvalue: 0.2, power: Number.NaN }), 'inconclusive'],
    [
      'a test with as little power as the rule accepts',
      { alpha: 0.05, options: { power: 0.2 } },
      tested({ pvalue: 0.2, power: 0.21 }),
      'pass',
    ],
    [
      'a test with less than the rule asks for',
      { alpha: 0.05, options: { power: 0.8 } },
      tested({ pvalue: 0.2, power: 0.79 }),
      'inconclusive',
    ],
    ['the opposite shown', { alpha: 0.05 }, tested({ pvalue: 0.97, power: 0.1, opposite: 0.03 }), 'pass'],
    ['the opposite hardly shown', { alpha: 0.4 }, tested({ pvalue: 0.7, power: 0.1, opposite: 0.3 }), 'inconclusive'],
    ['the opposite likely', { alpha: 0.05 }, tested({ pvalue: 0.9, power: 0.1, opposite: 0.1 }), 'inconclusive'],
    [
      'a statistic that could hardly leave its bound',
      { atLeast: -5 },
      tested({ pvalue: 0.2, powerBelow: 0.1 }),
      'inconclusive',
    ],
    ['a statistic that could leave its bound', { atLeast: -5 }, tested({ pvalue: 0.2, powerBelow: 0.6 }), 'pass'],
    ['a statistic beyond its bound', { atLeast: 5 }, tested({ pvalue: 0.2, powerBelow: 0 }), 'fail'],
  ])('%s', (_, rule, measured, verdict) => {
    expect(verdictOf(rule, measured)).toBe(verdict)
  })

  test('an equal model is wrongly failed as often as the level says, never more', () => {
    const fails = Array.from({ length: 200 }, (_, i) => {
      const luck = 0.01 * Math.sqrt(2) * Math.tan(((i + 0.5) / 200 - 0.5) * 2) // spread, symmetric about 0
      return verdictOf(against('no_worse_by', 0), estimate(0.7 + luck, 0.01, 0.7))
    })
    expect(fails).toContain('fail')
    expect(verdictOf(against('no_worse_by', 0), estimate(0.7 - 0.0164, 0.01, 0.7))).toBe('inconclusive')
    expect(verdictOf(against('no_worse_by', 0), estimate(0.7 - 0.0165, 0.01, 0.7))).toBe('fail')
  })
})

test.each([
  ['as wide', 0.01, false],
  ['a part of the champion’s value', 0.0125, true],
])('how many rows show that equal models are: the margin is %s', (_, margin, relative) => {
  const rule = ruleOf(against('no_worse_by', margin, relative))
  const measured = estimate(0.8, 0.01, 0.8)
  const [judged] = judge([{ rule, rows: 1000, result: { measured } }], DEFAULT_STATISTICS, 0.05)
  // n (z.95 + z.80)² (se / margin)²: SciPy 1.17.1 norm.ppf gives 1000 · 2.4864748605² = 6182.56.
  expect(judged?.judgements[0]?.rowsNeeded).toBe(6183)
})

describe('Holm', () => {
  test('levels decide as adjusted p-values do', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (p) => {
        const levels = holmLevels(p, 0.05)
        expect(p.map((each, i) => each <= (levels[i] as number))).toEqual(holm(p).map((each) => each <= 0.05))
      }),
    )
  })

  test('slices of one family share the level, and those of another do not', () => {
    const reading = (family: string | undefined): Reading => ({
      rule: ruleOf({ atLeast: 0.7 }),
      rows: 100,
      result: { measured: estimate(0.68, 0.01) },
      ...(family === undefined ? {} : { slice: 's', family }),
    })
    const verdicts = (readings: Reading[]) => judge(readings, DEFAULT_STATISTICS, 0.05).map(({ verdict }) => verdict)
    expect(verdicts([reading(undefined), reading(undefined), reading(undefined)])).toEqual(['fail', 'fail', 'fail'])
    // z = 2 is p = 0.0228: above 0.05 / 3.
    expect(verdicts([reading('a'), reading('a'), reading('a')])).toEqual([
      'inconclusive',
      'inconclusive',
      'inconclusive',
    ])
  })
})

describe('too little to pass', () => {
  const on = (rows: number, rule: Partial<GateRule>, measured: Measurement) =>
    judge([{ rule: ruleOf(rule), rows, result: { measured } }], DEFAULT_STATISTICS, 0.05)[0]

  test('fewer than 30 rows pass nothing, and fail what they fail', () => {
    const [good, bad] = [estimate(0.9, 0.01), estimate(0.5, 0.01)]
    expect([29, 30].map((rows) => on(rows, { atLeast: 0.7 }, good)?.verdict)).toEqual(['inconclusive', 'pass'])
    expect(on(3, { atLeast: 0.7 }, bad)?.verdict).toBe('fail')
    expect(on(3, { atMost: 9 }, { kind: 'exact', value: 1 })?.verdict).toBe('inconclusive')
    expect(on(3, {}, tested({ pvalue: 0.2 }))?.verdict).toBe('inconclusive')
    expect(on(3, {}, tested({ pvalue: 0.97, opposite: 0.03 }))?.verdict).toBe('inconclusive')
    expect(on(12, { atLeast: 0.7 }, good)?.why).toBe(
      'it holds, but on 12 rows, fewer than the 30 that it takes to pass; a rule that is to pass on fewer states its own min_rows',
    )
  })

  test('as few as the rule accepts pass, and a number that a run logged has no rows', () => {
    expect(on(12, { atLeast: 0.7, minRows: 10 }, estimate(0.9, 0.01))?.verdict).toBe('pass')
    expect(on(0, { atMost: 9 }, { kind: 'exact', value: 1 })?.verdict).toBe('pass')
  })

  test('says what would be found, how surely, and what it takes', () => {
    expect(on(100, {}, tested({ pvalue: 0.2, power: 0.123 }))).toMatchObject({
      verdict: 'inconclusive',
      why: 'not rejected, which says little: a fault would be found with 12 % only, less than 50 %; it takes about 41 rows (, p 0.2)',
      judgements: [{ power: 0.123 }],
    })
    expect(on(100, {}, tested({ pvalue: 0.2, power: 0.8 }))?.why).toBe(', p 0.2; a fault would be found with 80 %')
  })

  test('of several groups, those without power are counted, and the least of them is told', () => {
    const [grade] = (tested({ pvalue: 0.3, power: 0.1 }) as Extract<Measurement, { kind: 'test' }>).tests
    const powers = [0.9, 0.2, 0.1].map((power, index) => ({
      ...(grade as TestResult),
      group: `grade=${index}`,
      power: () => ({ power, against: 'twice the PD', needs: () => undefined }),
    }))
    const unknown = powers.map((test, index) => ({
      ...test,
      power: () => ({ ...test.power(), power: index === 1 ? Number.NaN : 0.9 }),
    }))
    expect(on(100, {}, { kind: 'test', tests: unknown })?.verdict).toBe('inconclusive')
    expect(on(100, {}, { kind: 'test', tests: powers })?.judgements[0]?.powers).toEqual([0.9, 0.2, 0.1])
    expect(on(100, {}, { kind: 'test', tests: powers })?.why).toBe(
      'not rejected, which says little: twice the PD would be found with 10 % in grade=2 only, less than 50 %; and 1 more (grade=2: , p 0.3)',
    )
  })
})

describe('looks that were charged', () => {
  const verdict = (measured: Measurement, alpha: number, rule: Partial<GateRule> = {}) =>
    judge([{ rule: ruleOf(rule), rows: 100, result: { measured } }], DEFAULT_STATISTICS, alpha)[0]?.verdict

  test('make a bound harder to keep', () => {
    const close = estimate(0.72, 0.01)
    expect([0.05, 0.005].map((alpha) => verdict(close, alpha, { atLeast: 0.7 }))).toEqual(['pass', 'inconclusive'])
  })

  test('do not make a test easier to pass', () => {
    const rejected: Measurement = tested({ pvalue: 0.03 })
    expect([0.05, 0.005].map((alpha) => verdict(rejected, alpha))).toEqual(['fail', 'fail'])
  })
})

test('a search fails by what it finds, and names the first of it', () => {
  const found = (...slices: string[]): Measurement => ({ kind: 'found', found: slices, examined: 12 })
  const judged = (measured: Measurement) =>
    judge([{ rule: ruleOf({}), rows: 100, result: { measured } }], DEFAULT_STATISTICS, 0.05)[0]
  expect(judged(found())).toMatchObject({ verdict: 'pass', why: 'none of 12 slices is weak' })
  expect(judged({ kind: 'found', found: [], examined: 0 })).toMatchObject({ verdict: 'inconclusive' })
  expect(judged(found('a', 'b', 'c', 'd'))).toMatchObject({
    verdict: 'fail',
    why: '4 weaknesses among 12 slices: a; b; c; and 1 more',
  })
})
