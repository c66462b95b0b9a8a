import { describe, expect, test } from '@jest/globals'
import type { Chart, Section } from '../kernel/index.ts'
import { CHARTS } from './fixtures/charts.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { terminalCharts } from './terminal-chart.ts'
import { columnsOf } from './terminal-width.ts'

const section = (chart: Chart | undefined, collapsed = false): Section => {
  return { title: 'Differences', kind: 'chart', chart: chart as Chart, collapsed }
}

describe('terminalCharts', () => {
  test('draws a forest, names its groups and says what the signs mean', () => {
    const lines = terminalCharts([section(CHARTS.forest)], 100)
    expect(lines[1]).toBe('Differences: The candidate is not worse by more than the margin, but for USD high yield.')
    expect(lines[2]).toMatch(/^ {2}AUC +│ +│ *├─+●─*┤ +✓ \+0\.0042 \[0\.0011, 0\.0073\]$/)
    expect(lines.filter((line) => line === '  Slices: AUC')).toHaveLength(1)
    expect(lines.at(-1)).toBe('  ● estimate, ├─┤ interval, │ reference: no difference; margin −0.01')
  })

  test('says what other pictures show', () => {
    expect(terminalCharts([section(CHARTS.lines)], 100)).toEqual([
      '',
      'Differences: The curve of the candidate lies above that of the champion.',
    ])
  })

  test('leaves closed sections closed, and bars to the lines that count them already', () => {
    const bars: Chart = { kind: 'bars', description: 'd', unit: 'rows', bars: [{ label: 'a', value: 1 }] }
    expect(terminalCharts([section(CHARTS.forest, true), section(bars)], 100)).toEqual([])
  })

  test.each([40, 60, 80, 100, 200])('fits %d columns', (width) => {
    for (const sections of [[section(CHARTS.forest)], ...HOSTILE_TEXTS.map((text) => hostileReport(text).sections)]) {
      for (const line of terminalCharts(sections, width)) expect(columnsOf(line)).toBeLessThanOrEqual(width)
    }
  })

  test('leaves the picture out where there is no room for it', () => {
    expect(terminalCharts([section(CHARTS.forest)], 40).join('\n')).not.toContain('●')
  })
})
