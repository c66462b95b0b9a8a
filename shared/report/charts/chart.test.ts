import { describe, expect, test } from '@jest/globals'
import type { Bar, BarChart } from '../../kernel/index.ts'
import { renderChart } from './chart.ts'
import { type Element, parseXml } from '../fixtures/xml.ts'

function draw(kind: BarChart['kind'], bars: readonly Bar[]): Element {
  return parseXml(renderChart({ kind, description: 'what it shows', unit: 'rows', bars }, 'Title', 'c1').markup)
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)]
}

const marks = (svg: Element) => all(svg).filter((one) => one.attributes.class === 'mark')
const texts = (svg: Element, cls: string) =>
  all(svg)
    .filter((one) => one.attributes.class?.split(' ')[0] === cls)
    .map((one) => one.text)
const days = (count: number): Bar[] =>
  Array.from({ length: count }, (_, index) => ({ label: `day ${index}`, value: index }))

describe.each(['bars', 'columns'] as const)('%s', (kind) => {
  test('is an image with a name and a description', () => {
    const svg = draw(kind, days(3))
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'c1-title c1-desc' })
    const [title, desc] = svg.children
    expect([title?.attributes.id, title?.text, desc?.attributes.id, desc?.text]).toEqual([
      'c1-title',
      'Title',
      'c1-desc',
      'what it shows',
    ])
  })

  test('has one mark an item, each with its value as a tooltip', () => {
    const svg = draw(kind, days(5))
    expect(marks(svg)).toHaveLength(5)
    expect(
      all(svg)
        .filter((one) => one.name === 'title')
        .map((one) => one.text),
    ).toContain('day 4: 4')
  })

  test.each([[[]], [[{ label: 'a', value: 0 }]], [[{ label: 'a', value: Number.NaN }]], [[{ label: 'a', value: -3 }]]])(
    'draws %j without a number that is none',
    (bars: Bar[]) => {
      const svg = draw(kind, bars)
      for (const one of all(svg)) {
        for (const value of Object.values(one.attributes)) expect(value).not.toMatch(/NaN|Infinity|="-\d/)
      }
      expect(marks(svg)).toHaveLength(bars.length)
    },
  )

  test('tells tones by signs too', () => {
    const svg = draw(kind, [
      { label: 'a', value: 1, tone: 'fail' },
      { label: 'b', value: 1, tone: 'warn' },
    ])
    const said = all(svg)
      .map((one) => one.text)
      .join(' ')
    expect(said).toContain('✕')
    expect(said).toContain('!')
  })
})

describe('bars', () => {
  test('are as long as their values, and never too short to be seen', () => {
    const svg = draw('bars', [
      { label: 'a', value: 1000 },
      { label: 'b', value: 250 },
      { label: 'c', value: 0.001 },
      { label: 'd', value: 0 },
    ])
    expect(marks(svg).map((one) => one.attributes.width)).toEqual(['100%', '25%', '0.6%', '0%'])
  })

  test('are no more than a page holds', () => {
    const svg = draw('bars', days(1000))
    expect(marks(svg)).toHaveLength(40)
    expect(svg.attributes.height).toBe('1600')
  })

  test('cut a long label, on a phone much, and keep the whole in the tooltip', () => {
    const label = `a very long label that no phone has room for${' and more'.repeat(10)}`
    const svg = draw('bars', [{ label, value: 1 }])
    expect(texts(svg, 'label')).toEqual([`${label.slice(0, 79)}…`, 'a very long label that no pho…'])
    expect(all(svg).some((one) => one.name === 'title' && one.text === `${label}: 1`)).toBe(true)
  })
})

describe('columns', () => {
  test('the axis ends at a short number above the largest value, and the columns keep to it', () => {
    const svg = draw('columns', [
      { label: 'a', value: 1191 },
      { label: 'b', value: 600 },
    ])
    expect(texts(svg, 'tick').slice(0, 3)).toEqual(['1.2k', '600', '0'])
    expect(marks(svg).map((one) => one.attributes.height)).toEqual(['148.875', '75'])
  })

  test('names at most six columns on a wide page and three on a narrow one, first and last always', () => {
    const svg = draw('columns', days(90))
    const labels = all(svg).filter((one) => one.text.startsWith('day '))
    const shown = (...where: string[]) =>
      labels.filter((one) => where.some((name) => one.attributes.class?.endsWith(name))).map((one) => one.text)
    expect(shown('on-both', 'on-wide')).toHaveLength(6)
    expect(shown('on-both', 'on-narrow')).toHaveLength(3)
    expect(shown('on-both')).toEqual(expect.arrayContaining(['day 0', 'day 89']))
  })
})
