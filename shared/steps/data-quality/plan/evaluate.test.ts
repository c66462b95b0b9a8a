import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Condition, DataCheck, Expectation } from '../check.ts'
import { evaluate, holds } from './evaluate.ts'

const judged = (expectation: Expectation, severity: DataCheck['severity'] = 'error', filter?: DataCheck['filter']) => ({
  expectation,
  severity,
  measure: { kind: 'failingRows', failing: { op: 'literal', type: 'boolean', value: true } } as const,
  ...(filter === undefined ? {} : { filter }),
})

describe('holds', () => {
  test.each<[Condition, readonly number[], readonly number[]]>([
    [{ by: '=', value: 5 }, [5], [4.999, 5.001]],
    [{ by: '<>', value: 5 }, [4, 6], [5]],
    [{ by: '<', value: 5 }, [4.999], [5]],
    [{ by: '<=', value: 5 }, [5], [5.001]],
    [{ by: '>', value: 5 }, [5.001], [5]],
    [{ by: '>=', value: 5 }, [5], [4.999]],
    [{ by: 'between', low: 1, high: 5 }, [1, 3, 5], [0.999, 5.001]],
    [{ by: 'notBetween', low: 1, high: 5 }, [0.999, 5.001], [1, 3, 5]],
  ])('%j', (condition, good, bad) => {
    for (const value of good) expect(holds(condition, value, 0)).toBe(true)
    for (const value of [...bad, Number.NaN]) expect(holds(condition, value, 0)).toBe(false)
  })

  test('a tolerance moves the bounds by that much', () => {
    expect(holds({ by: '=', value: 5 }, 5.1, 0.25)).toBe(true)
    expect(holds({ by: '=', value: 5 }, 5.3, 0.25)).toBe(false)
    expect(holds({ by: '<>', value: 5 }, 5.1, 0.25)).toBe(false)
    expect(holds({ by: '<=', value: 5 }, 5.25, 0.25)).toBe(true)
    expect(holds({ by: '>=', value: 5 }, 4.75, 0.25)).toBe(true)
    expect(holds({ by: 'between', low: 1, high: 5 }, 0.75, 0.25)).toBe(true)
  })
})

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    by: fc.constantFrom('=', '<', '<=', '>', '>='),
    value: fc.integer({ min: -50, max: 50 }),
  }) as fc.Arbitrary<Condition>,
  fc.record({
    by: fc.constant('between' as const),
    low: fc.integer({ min: -50, max: 0 }),
    high: fc.integer({ min: 0, max: 50 }),
  }),
)

test('more tolerance never breaks what held', () => {
  fc.assert(
    fc.property(condition, fc.integer({ min: -60, max: 60 }), fc.nat(20), fc.nat(20), (one, value, tolerance, more) => {
      if (holds(one, value, tolerance)) expect(holds(one, value, tolerance + more)).toBe(true)
    }),
  )
})

test('an outcome never gets better when fewer conditions hold', () => {
  const order = ['pass', 'warn', 'fail']
  fc.assert(
    fc.property(
      condition,
      condition,
      fc.nat(60),
      fc.constantFrom('error', 'warning', 'note'),
      (must, warn, amount, severity) => {
        const measured = { amount, rowsChecked: 100 }
        const { outcome } = evaluate(judged({ unit: 'rows', must, warn }, severity), measured)
        const alone = evaluate(judged({ unit: 'rows', must }, severity), measured)
        expect(order.indexOf(outcome)).toBeGreaterThanOrEqual(order.indexOf(alone.outcome))
        const good = holds(must, amount, 0)
        expect(outcome).toBe(good ? (holds(warn, amount, 0) ? 'pass' : 'warn') : severity === 'error' ? 'fail' : 'warn')
      },
    ),
  )
})

describe('percent', () => {
  const below = (value: number): Expectation => ({ unit: 'percent', must: { by: '<=', value } })

  test('is of the rows looked at, and exact at the threshold', () => {
    expect(evaluate(judged(below(0.1)), { amount: 1, rowsChecked: 1000 })).toEqual({ outcome: 'pass', value: 0.1 })
    expect(evaluate(judged(below(29)), { amount: 29, rowsChecked: 100 })).toEqual({ outcome: 'pass', value: 29 })
    expect(evaluate(judged(below(0.1)), { amount: 2, rowsChecked: 1000 }).outcome).toBe('fail')
  })

  test('of nothing cannot be decided, whatever the severity', () => {
    const verdict = evaluate(judged(below(100), 'note'), { amount: 0, rowsChecked: 0 })
    expect(verdict).toMatchObject({ outcome: 'fail', value: null, message: expect.stringContaining('no row') })
  })
})

test('NaN and infinity decide nothing', () => {
  const anything: Expectation = { unit: 'value', must: { by: '<>', value: 1 } }
  for (const amount of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(evaluate(judged(anything), { amount, rowsChecked: null })).toMatchObject({ outcome: 'fail', value: null })
  }
})
