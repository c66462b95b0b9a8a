import { describe, expect, test } from '@jest/globals'
import type { Condition, Expectation } from '../check.ts'
import { bytes, count, expectedText, percent, plural } from './numbers.ts'

test('counts are grouped and nouns agree', () => {
  expect(count(1234567)).toBe('1,234,567')
  expect([plural(0, 'row'), plural(1, 'row'), plural(2000, 'row')]).toEqual(['0 rows', '1 row', '2,000 rows'])
})

test('sizes are in powers of ten', () => {
  expect([bytes(0), bytes(999), bytes(1000), bytes(1_170_000_000)]).toEqual(['0 B', '999 B', '1.00 kB', '1.17 GB'])
})

test('a share never reads as none or all unless it is', () => {
  expect(percent(0)).toBe('0%')
  expect(percent(100)).toBe('100%')
  expect(percent(12.3456)).toBe('12.35%')
  expect(percent(100 / 50_000_000)).toBe('0.000002%')
  expect(percent(99.9999)).toBe('>99.99%')
})

describe('expectedText', () => {
  const rows: Condition = { by: '=', value: 0 }
  const text = (expectation: Expectation) => expectedText(expectation, { kind: 'rowCount' })

  test.each<[Expectation, string]>([
    [{ unit: 'rows', must: rows }, '0 rows'],
    [{ unit: 'rows', must: { by: '>=', value: 1000 } }, 'at least 1,000 rows'],
    [{ unit: 'rows', must: { by: '<=', value: 1 } }, 'at most 1 row'],
    [{ unit: 'rows', must: { by: '<=', value: 1.5 } }, 'at most 1.5 rows'],
    [{ unit: 'rows', must: { by: '<', value: 0.5 } }, 'less than 0.5 rows'],
    [{ unit: 'percent', must: { by: '<', value: 0.5 } }, 'less than 0.5%'],
    [{ unit: 'value', must: { by: 'between', low: 1, high: 2 } }, 'between 1 and 2'],
    [{ unit: 'rows', must: { by: 'notBetween', low: 1, high: 2 } }, 'not between 1 and 2 rows'],
    [{ unit: 'percent', must: { by: '<=', value: 5 }, warn: rows }, 'at most 5%; warns when not 0%'],
    [
      { unit: 'percent', must: { by: '<', value: 50 }, warn: { by: '<', value: 10 } },
      'less than 50%; warns when at least 10%',
    ],
    [
      { unit: 'value', must: { by: '>', value: 1 }, warn: { by: 'between', low: 2, high: 3 } },
      'more than 1; warns when not between 2 and 3',
    ],
    [{ unit: 'value', must: { by: '=', value: 10 }, tolerance: 0.1 }, '10 ± 0.1'],
  ])('%j reads %j', (expectation, expected) => {
    expect(text(expectation)).toBe(expected)
  })

  test('says nothing where nothing is compared', () => {
    expect(expectedText({ unit: 'value', must: rows }, { kind: 'notExecutable', reason: 'prose' })).toBeUndefined()
  })
})
