import { describe, expect, test } from '@jest/globals'
import type { GateRule, GateStatistics } from '../config/gate.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

const STATISTICS: GateStatistics = {
  confidence: 0.95,
  power: 0.8,
  multiplicity: 'holm',
  bootstrap: 2000,
  seed: 1,
  looks: undefined,
}

const AT = { file: 'model-gate.yml', line: 1 }

function verdictOf(value: number, champion: number | undefined, bounds: Partial<GateRule>): Verdict | 'skipped' {
  const rule: GateRule = {
    ...{ id: 'm', metric: 'm', options: {}, level: 'fail', minRows: undefined, minEvents: undefined, at: AT },
    ...{ atLeast: undefined, atMost: undefined, between: undefined, worst: undefined, alpha: undefined },
    ...{ vsChampion: undefined, ...bounds },
  }
  const measured = { kind: 'exact', value, ...(champion === undefined ? {} : { champion }) } as const
  return judge([{ rule, rows: 0, result: { measured } }], STATISTICS, 0.05)[0]?.verdict ?? 'error'
}

const comparison = (kind: 'no_worse_by' | 'better_by', value: number, relative = false): Partial<GateRule> => ({
  vsChampion: { kind, margin: { value, relative }, at: AT },
})

/** Numbers of two decimals, as a person writes them. */
const cents = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => (from + i) / 100)

describe('a number is held against its bounds as a person would add them up', () => {
  test('an improvement that is met to the cent is met, one that misses it by a thousandth is not', () => {
    const wrong: string[] = []
    for (const champion of cents(50, 99)) {
      for (const change of cents(1, 100 - Math.round(champion * 100))) {
        const candidate = Number((champion + change).toFixed(2))
        if (verdictOf(candidate, champion, comparison('better_by', change)) !== 'pass')
          wrong.push(`${champion}+${change}`)
        if (verdictOf(champion, candidate, comparison('no_worse_by', change)) !== 'pass')
          wrong.push(`${candidate}-${change}`)
        if (verdictOf(candidate - 1e-5, champion, comparison('better_by', change)) !== 'fail')
          wrong.push(`${champion}<${change}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('what is tiny is not rounded away', () => {
    expect(verdictOf(5e-13, undefined, { atMost: 1e-14 })).toBe('fail')
    expect(verdictOf(1e-300, undefined, { atLeast: 2e-300 })).toBe('fail')
    expect(verdictOf(2e-14, 1e-14, { options: { better: 'lower' }, ...comparison('no_worse_by', 1e-15) })).toBe('fail')
    expect(verdictOf(0, undefined, { atLeast: 0 })).toBe('pass')
    expect(verdictOf(-1e-300, undefined, { atLeast: 0 })).toBe('fail')
  })

  test('better by nothing is not better', () => {
    expect(verdictOf(0.8, 0.8, comparison('better_by', 0))).toBe('fail')
    expect(verdictOf(0.1 + 0.2, 0.3, comparison('better_by', 0))).toBe('fail')
    expect(verdictOf(0.80001, 0.8, comparison('better_by', 0))).toBe('pass')
    expect(verdictOf(0.8, 0.8, comparison('better_by', 0, true))).toBe('fail')
    expect(verdictOf(0, 0, comparison('better_by', 0))).toBe('fail')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is an error', (value) => {
    expect(verdictOf(value, undefined, { atLeast: -1e300 })).toBe('error')
    expect(verdictOf(value, undefined, { atMost: 1e300 })).toBe('error')
    expect(verdictOf(1, value, comparison('no_worse_by', 1e300))).toBe('error')
  })
})
