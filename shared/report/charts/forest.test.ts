import { describe, expect, test } from '@jest/globals'
import type { ForestChart, ForestRow } from '../../kernel/index.ts'
import { type Element, parseXml } from '../fixtures/xml.ts'
import { forestChart, forestText } from './forest.ts'
import { forestScale } from './forest-scale.ts'

const caption = { title: 'Title', description: 'what it shows', id: 'c1' }
const row = (estimate: number, half: number, more: Partial<ForestRow> = {}): ForestRow => {
  return { label: `row ${estimate}`, estimate, low: estimate - half, high: estimate + half, ...more }
}
const chartOf = (rows: readonly ForestRow[], more: Partial<ForestChart> = {}): ForestChart => {
  return { kind: 'forest', description: 'd', axis: { title: 'Difference' }, rows, ...more }
}
const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
const draw = (chart: ForestChart) => all(parseXml(`<div>${forestChart(chart, caption).markup}</div>`))
const ofClass = (elements: readonly Element[], cls: string) =>
  elements.filter((one) => one.attributes.class?.split(' ').includes(cls))

describe('forestChart', () => {
  test('the dot lies where the estimate is, between the ends of its interval', () => {
    const drawn = draw(chartOf([row(0.25, 0.25)], { axis: { title: 'd', domain: [0, 1] } }))
    expect(ofClass(drawn, 'dot').map((one) => one.attributes.cx)).toEqual(['25%'])
    const [whisker] = ofClass(drawn, 'whisker')
    expect([whisker?.attributes.x1, whisker?.attributes.x2]).toEqual(['0%', '50%'])
  })

  test('of many ticks every other one is written, so that none runs into the next', () => {
    const band = { low: -0.05, high: 0, label: 'margin' }
    const drawn = draw(chartOf([row(0.0219, 0.0261)], { band }))
    expect(ofClass(drawn, 'tick').map((one) => one.text)).toEqual(['−0.04', '0.00', '0.04'])
    expect(ofClass(drawn, 'grid')).toHaveLength(7)
  })

  test('shades the margin up to the edge where it is open, and draws each reference', () => {
    const band = { low: -0.5, high: Number.POSITIVE_INFINITY, label: 'margin' }
    const references = [{ value: 0, label: 'none' }]
    const drawn = draw(chartOf([row(0, 0.5)], { axis: { title: 'd', domain: [-1, 1] }, band, references }))
    const area = ofClass(drawn, 'band').find((one) => one.attributes.height === '100%')
    expect([area?.attributes.x, area?.attributes.width]).toEqual(['25%', '75%'])
    expect(ofClass(drawn, 'guide-1').some((one) => one.attributes.x1 === '50%')).toBe(true)
    expect(drawn.filter((one) => one.name === 'li').map((one) => one.text)).toEqual(['none', 'margin'])
  })

  test('an interval that nothing can be compared with does not squeeze the others: it leaves the picture', () => {
    const rows = [row(0, 0.01), row(0.002, 0.012), row(-0.004, 0.01), row(0.01, 3)]
    const { low, high } = forestScale(chartOf(rows))
    expect([low, high]).toEqual([-0.02, 0.02])
    const paths = ofClass(draw(chartOf(rows)), 'whisker').flatMap((one) => one.attributes.d ?? [])
    expect(paths.filter((d) => d.includes('L'))).toHaveLength(2)
  })

  test('intervals that are alike are shown whole, and an infinite end is an arrow', () => {
    expect(forestScale(chartOf([row(0, 1), row(0, 2), row(0, 3)]))).toMatchObject({ low: -4, high: 4 })
    const oneSided = { label: 'a', estimate: 0, low: -1, high: Number.POSITIVE_INFINITY }
    const paths = ofClass(draw(chartOf([oneSided])), 'whisker').flatMap((one) => one.attributes.d ?? [])
    expect(paths).toEqual(['M0 8v8', 'M-6 7L0 12 -6 17'])
  })

  test('says numbers with their tone, and stands rows of a group together under its name', () => {
    const rows = [
      row(1, 1, { group: 'b' }),
      row(2, 1, { tone: 'fail' }),
      row(3, 1, { group: 'c' }),
      row(4, 1, { group: 'b' }),
    ]
    const drawn = draw(chartOf(rows))
    expect(drawn.filter((one) => one.name === 'th').map((one) => one.text)).toEqual([
      'row 2',
      'b',
      'row 1',
      'row 4',
      'c',
      'row 3',
    ])
    expect(ofClass(drawn, 'value').map((one) => one.text)[0]).toBe('✕ 2 [1, 3]')
  })

  test('what could not be estimated has no mark, and says so', () => {
    const none = { label: 'one class only', estimate: Number.NaN, low: Number.NaN, high: Number.NaN }
    const drawn = draw(chartOf([none]))
    expect([...ofClass(drawn, 'dot'), ...ofClass(drawn, 'whisker')]).toEqual([])
    expect(ofClass(drawn, 'value').map((one) => one.text)).toEqual(['n/a [n/a, n/a]'])
  })

  test('counts the rows that it does not draw', () => {
    const html = forestChart(chartOf(Array.from({ length: 37 }, (_, index) => row(index, 1))), caption).markup
    expect(html).toContain('…and 7 more rows among the numbers.')
  })
})

test('forestText writes numbers as the axis does, unless the step says them itself', () => {
  const one = { label: 'a', estimate: -0.012, low: Number.NEGATIVE_INFINITY, high: 0.25 }
  expect(forestText(one, { title: 'd', format: 'percent' })).toBe('−1.2 % [−∞, 25 %]')
  expect(forestText({ ...one, text: 'as said' }, { title: 'd' })).toBe('as said')
})
