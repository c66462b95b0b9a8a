import { describe, expect, test } from '@jest/globals'
import type { Chart } from '../kernel/index.ts'
import { CHARTS } from './fixtures/charts.ts'
import { chartBlock } from './markdown-chart.ts'

const axis = { title: 'x' }

describe('chartBlock', () => {
  test.each(Object.entries(CHARTS))('%s begins with what it shows, and keeps its tables whole', (_, chart) => {
    const lines = chartBlock(chart).split('\n')
    expect(lines[0]).toBe(chart.description)
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('|') || !lines[index - 1]?.startsWith('|')) continue
      expect(line.split('|').length).toBe(lines[index - 1]?.split('|').length)
    }
  })

  test('a forest is drawn with characters, to scale', () => {
    const rows = [
      { label: 'a', estimate: 0, low: -1, high: 1 },
      { label: 'b', estimate: -2, low: -3, high: -1, tone: 'fail' },
    ] as const
    const domain = [-3, 3] as const
    const references = [{ value: 0, label: 'zero' }]
    const chart: Chart = { kind: 'forest', description: 'd', axis: { title: 'x', domain }, rows, references }
    expect(chartBlock(chart).split('\n').slice(4, 6)).toEqual([
      `| a | <code>${'·'.repeat(10)}├────●────┤${'·'.repeat(10)}</code> | 0 \\[−1, 1\\] |`,
      `| b | <code>├────●────┤····│${'·'.repeat(15)}</code> | ✕ −2 \\[−3, −1\\] |`,
    ])
  })

  test('curves are read at even places of the common axis', () => {
    const curves = [
      { label: 'up', x: [0, 1], y: [0, 1] },
      { label: 'none', x: [0, 1], y: [Number.NaN, Number.NaN] },
    ]
    const text = chartBlock({ kind: 'lines', description: 'd', x: axis, y: axis, curves })
    expect(text).toContain(`| up | <code>▁${'█'.repeat(39)}</code> | 0 … 1 |`)
    expect(text).toContain(`| none | <code>${'·'.repeat(40)}</code> | no values |`)
    expect(text).toContain('x from 0 to 1.')
  })

  test('a timeline names its zones, and its exceedances until there are too many', () => {
    const timeline = CHARTS.timeline as Extract<Chart, { kind: 'timeline' }>
    expect(chartBlock(timeline)).toContain('✓ green zone: 2025-03-03 to 2025-09-26; ! amber zone:')
    expect(chartBlock(timeline)).toContain('| 2025-07-07 | −2.12 | ✕ loss beyond the value at risk |')
    const items = timeline.dates.slice(0, 27).map((date) => ({ date, value: -3, label: 'again' }))
    const text = chartBlock({ ...timeline, marks: { label: 'Exceedance', tone: 'fail', items } })
    expect(text.match(/again/g)).toHaveLength(20)
    expect(text).toContain('…and 7 more marks; the report files show all of them.')
  })

  test('what has nothing in it is its description alone', () => {
    const empty: readonly Chart[] = [
      { kind: 'columns', description: 'd', unit: 'rows', bars: [] },
      { kind: 'forest', description: 'd', axis, rows: [] },
      { kind: 'lines', description: 'd', x: axis, y: axis, curves: [] },
      { kind: 'points', description: 'd', x: axis, y: axis, series: [] },
      { kind: 'histogram', description: 'd', x: axis, y: axis, edges: [], series: [] },
      { kind: 'timeline', description: 'd', y: axis, dates: [], series: [] },
    ]
    expect(empty.map(chartBlock)).toEqual(empty.map(() => 'd\n'))
  })
})
