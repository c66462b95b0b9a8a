import { describe, expect, test } from '@jest/globals'
import type { Chart } from '../../kernel/index.ts'
import { CHARTS } from '../fixtures/charts.ts'
import { numbersOf, numberText } from './numbers.ts'

const titles = (chart: Chart) => numbersOf(chart).columns.map(({ title }) => title)

describe('numbersOf', () => {
  test.each(Object.entries(CHARTS))('%s has as many cells in each row as columns', (_, chart) => {
    const { columns, rows } = numbersOf(chart)
    expect(rows.length).toBeGreaterThan(5)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
  })

  test('a forest has its ends and limits, infinite ones too', () => {
    const rows = [{ label: 'a', estimate: 0.1, low: -0.2, high: Number.POSITIVE_INFINITY, tone: 'warn' }] as const
    const chart: Chart = { kind: 'forest', description: 'd', axis: { title: 'a' }, rows }
    expect(numbersOf(chart).rows).toEqual([['a', { text: '0.1', tone: 'warn' }, '−0.2', '∞']])
    expect(titles(chart)).toEqual(['Row', 'Estimate', 'Low', 'High'])
  })

  test('curves without bands have no columns for them', () => {
    const axis = { title: 'x' }
    const curves = [{ label: 'a', x: [0, 1], y: [2, Number.NaN] }]
    const chart: Chart = { kind: 'lines', description: 'd', x: axis, y: { title: 'y', format: 'percent' }, curves }
    expect(titles(chart)).toEqual(['Curve', 'x', 'y'])
    expect(numbersOf(chart).rows).toEqual([
      ['a', '0', '200 %'],
      ['a', '1', 'n/a'],
    ])
  })

  test('a bin stands with the heights of all series', () => {
    const series = ['a', 'b'].map((label, index) => ({ label, heights: [index, 5] }))
    const axis = { title: 'score' }
    const chart: Chart = { kind: 'histogram', description: 'd', x: axis, y: axis, edges: [0, 1, 2], series }
    expect(titles(chart)).toEqual(['score from', 'to', 'a', 'b'])
    expect(numbersOf(chart).rows[0]).toEqual(['0', '1', '0', '1'])
  })

  test('a date stands with what happened on it', () => {
    const { rows } = numbersOf(CHARTS.timeline as Chart)
    const marked = rows.filter((row) => row[3] !== '')
    expect(marked).toHaveLength(4)
    expect(marked[0]).toEqual(['2025-07-07', '−2.12', '−2.02', { text: 'loss beyond the value at risk', tone: 'fail' }])
  })
})

test.each([
  [-0.25, {}, '−0.25'],
  [0.0612, { format: 'percent' }, '6.12 %'],
  [Number.NaN, { format: 'percent' }, 'n/a'],
  [Number.NEGATIVE_INFINITY, {}, '−∞'],
  [undefined, {}, ''],
] as const)('numberText(%p, %j) is %p', (value, axis, text) => expect(numberText(value, axis)).toBe(text))
