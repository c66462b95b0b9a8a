import { describe, expect, test } from '@jest/globals'
import type { TimelineChart } from '../../kernel/index.ts'
import { backtest } from '../fixtures/charts.ts'
import { type Element, parseXml } from '../fixtures/xml.ts'
import { timelineChart } from './timeline.ts'

const caption = { title: 'Title', description: 'what it shows', id: 'c1' }
const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
const draw = (chart: TimelineChart) => all(parseXml(`<div>${timelineChart(chart, caption).markup}</div>`))
const ofClass = (elements: readonly Element[], cls: string) =>
  elements.filter((one) => one.attributes.class?.split(' ').includes(cls))
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10))
const chartOf = (values: readonly number[], more: Partial<TimelineChart> = {}): TimelineChart => ({
  kind: 'timeline',
  description: 'd',
  y: { title: 'y', domain: [-10, 10] },
  dates: days(values.length),
  series: [{ label: 's', style: 'line', values }],
  ...more,
})
/** The path of the one series: not that of its sample. */
const path = (chart: TimelineChart, cls: string) =>
  ofClass(draw(chart), cls).flatMap(({ attributes: { d } }) => (d === undefined || d === 'M0 7H28' ? [] : [d]))

describe('series', () => {
  const values = [0, 10, Number.NaN, -10]

  test('a line goes through its dates, and stops where there is no value', () => {
    expect(path(chartOf(values), 'curve')).toEqual(['M125 120L375 0M875 240h0'])
  })

  test('a step keeps its value until the next date', () => {
    const series = [{ label: 's', style: 'step', values }] as const
    expect(path(chartOf(values, { series }), 'curve')).toEqual(['M0 120H250V0H500M750 240H1000'])
  })

  test('columns begin at zero', () => {
    const series = [{ label: 's', style: 'columns', values }] as const
    expect(path(chartOf(values, { series }), 'column-strokes')).toEqual(['M375 120V0M875 240V120'])
  })
})

describe('a long series', () => {
  const spikes = Array.from({ length: 5000 }, (_, index) => (index === 1234 ? 10 : index === 4321 ? -10 : 0))

  test.each(['line', 'step', 'columns'] as const)('keeps its peaks as %s', (style) => {
    const chart = chartOf(spikes, { series: [{ label: 's', style, values: spikes }] })
    const [d = ''] = path(chart, style === 'columns' ? 'column-strokes' : 'curve')
    expect(d).toMatch(/(^|[ VL])0(?![.\d])/)
    expect(d).toMatch(/[ V]240(?![.\d])/)
    expect(d.length).toBeLessThan(5000)
  })

  test('shows every exceedance at its own date', () => {
    const chart = backtest(2500)
    const items = chart.marks?.items ?? []
    expect(items.length).toBeGreaterThan(50)
    const dots = ofClass(draw(chart), 'dots').flatMap(({ attributes: { d = '' } }) =>
      d === 'M14 7h0' ? [] : d.split('M').slice(1),
    )
    const places = new Set(
      items.map(({ date }) => String(Math.round(((chart.dates.indexOf(date) + 0.5) / 2500) * 1000))),
    )
    expect(new Set(dots.map((dot) => dot.split(' ')[0]))).toEqual(places)
  })
})

describe('marks', () => {
  test('are crosses that say their date, value and meaning', () => {
    const items = [{ date: '2020-01-02', value: -10, label: 'beyond VaR' }]
    const drawn = draw(chartOf([0, 1], { marks: { label: 'Exceedance', tone: 'fail', items } }))
    const cross = drawn.find((one) => one.name === 'svg' && one.attributes.x === '75%')
    expect(cross?.attributes.y).toBe('270')
    expect(cross?.children[0]?.text).toBe('2020-01-02, -10: beyond VaR')
  })
})

describe('zones', () => {
  test('of dates hold both their ends, and are words too', () => {
    const zones = [{ label: 'red', tone: 'fail', from: '2020-01-02', to: '2020-01-03' }] as const
    const drawn = draw(chartOf([1, 2, 3, 4], { zones }))
    const [area] = ofClass(drawn, 'zone').filter((one) => one.attributes.x?.endsWith('%'))
    expect([area?.attributes.x, area?.attributes.width]).toEqual(['25%', '50%'])
    expect(ofClass(drawn, 'word').map((one) => one.text)).toEqual(['✕ red'])
  })

  test('of values end at the edge of the picture', () => {
    const zones = [{ label: 'red', tone: 'fail', low: 5, high: Number.POSITIVE_INFINITY }] as const
    const area = ofClass(draw(chartOf([1, 2], { zones })), 'zone').find((one) => one.attributes.width === '100%')
    expect([area?.attributes.y, area?.attributes.height]).toEqual(['30', '60'])
  })

  test('that hold no date are in the legend alone', () => {
    const zones = [{ label: 'later', tone: 'warn', from: '2031-01-01', to: '2031-12-31' }] as const
    const drawn = draw(chartOf([1, 2], { zones }))
    expect(ofClass(drawn, 'word')).toEqual([])
    expect(drawn.filter((one) => one.name === 'li').map((one) => one.text)).toEqual(['s', '! later'])
  })
})
