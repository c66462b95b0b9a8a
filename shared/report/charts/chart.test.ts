import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bar, BarChart, Chart } from '../../kernel/index.ts'
import { backtest, CHARTS } from '../fixtures/charts.ts'
import { type Element, parseXml } from '../fixtures/xml.ts'
import { renderChart } from './chart.ts'

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

/** The picture itself: what has the name and the description. */
const picturesOf = (element: Element) => all(element).filter((one) => one.attributes.role === 'img')
const drawAny = (chart: Chart, id = 'c1') => parseXml(`<div>${renderChart(chart, 'Title', id).markup}</div>`)

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  test('is one image with a name and a description, and what it refers to is there', () => {
    const page = drawAny(chart)
    expect(picturesOf(page).map((one) => one.attributes['aria-labelledby'])).toEqual(['c1-title c1-desc'])
    const said = all(page).flatMap(({ attributes, text }) =>
      attributes.id === undefined ? [] : [[attributes.id, text]],
    )
    expect(said).toEqual([
      ['c1-title', 'Title'],
      ['c1-desc', chart.description],
    ])
  })

  test('shares no id with another one on the page', () => {
    const ids = [...all(drawAny(chart, 'c1')), ...all(drawAny(chart, 'c2'))].flatMap((one) => one.attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('hides its samples and rows from those who hear the description instead', () => {
    for (const one of all(drawAny(chart))) {
      if (one.name !== 'svg' || !/\bchart\b/.test(one.attributes.class ?? '')) continue
      expect([one.attributes.role, one.attributes['aria-hidden']]).toContain(one.attributes.role ?? 'true')
      expect(one.attributes.role === 'img' || one.attributes['aria-hidden'] === 'true').toBe(true)
    }
  })
})

/** Doubles of every size, and what is none. */
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e300, -1.7e308, 5e-324, Number.NaN, Infinity, -Infinity) },
)
const numbers = fc.array(anyNumber, { maxLength: 30 })
const label = fc.string({ unit: 'binary', maxLength: 20 })
const axis = fc.record(
  {
    title: label,
    format: fc.constantFrom('number' as const, 'percent' as const),
    domain: fc.tuple(anyNumber, anyNumber),
  },
  { requiredKeys: ['title'] },
)
const flat = fc.record({ line: fc.constant('horizontal' as const), value: anyNumber, label })
const guides = fc.array(
  fc.oneof(
    flat,
    fc.record({ line: fc.constant('vertical' as const), value: anyNumber, label }),
    fc.record({ line: fc.constant('diagonal' as const), label }),
  ),
  { maxLength: 4 },
)
const tone = fc.constantFrom('pass', 'warn', 'fail', 'muted')
const plane = { description: label, x: axis, y: axis }
const drawn = { guides, square: fc.boolean() }
const date = fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07', 'none')
const row = fc.record(
  { label, estimate: anyNumber, low: anyNumber, high: anyNumber, tone, group: label, limit: anyNumber },
  { requiredKeys: ['label', 'estimate', 'low', 'high'] },
)
const point = fc.record(
  { x: anyNumber, y: anyNumber, low: anyNumber, high: anyNumber, size: anyNumber, label },
  { requiredKeys: ['x', 'y'] },
)
const zone = fc.oneof(
  fc.record({ label, tone, from: date, to: date }),
  fc.record({ label, tone, low: anyNumber, high: anyNumber }),
)

const anyChart = fc.oneof(
  fc.record({
    kind: fc.constant('forest'),
    description: label,
    axis,
    rows: fc.array(row, { maxLength: 8 }),
    references: fc.array(fc.record({ value: anyNumber, label }), { maxLength: 3 }),
    band: fc.record({ low: anyNumber, high: anyNumber, label }),
  }),
  fc.record({
    kind: fc.constant('lines'),
    ...plane,
    ...drawn,
    curves: fc.array(fc.record({ label, x: numbers, y: numbers, low: numbers, high: numbers }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('points'),
    ...plane,
    ...drawn,
    series: fc.array(fc.record({ label, points: fc.array(point, { maxLength: 40 }) }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('histogram'),
    ...plane,
    edges: numbers,
    series: fc.array(fc.record({ label, heights: numbers }), { maxLength: 5 }),
    layout: fc.constantFrom('overlaid', 'mirrored'),
  }),
  fc.record({
    kind: fc.constant('timeline'),
    description: label,
    y: axis,
    dates: fc.subarray(['2026-01-05', '2026-01-06', '2026-01-07']),
    series: fc.array(fc.record({ label, style: fc.constantFrom('columns', 'line', 'step'), values: numbers }), {
      maxLength: 5,
    }),
    marks: fc.record({ label, tone, items: fc.array(fc.record({ date, value: anyNumber, label }), { maxLength: 4 }) }),
    zones: fc.array(zone, { maxLength: 4 }),
    guides: fc.array(flat, { maxLength: 3 }),
  }),
) as fc.Arbitrary<Chart>

const GEOMETRY = /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|stroke-width)$/

test('any data makes a picture that a browser takes: well-formed, every number finite and plain', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      for (const { attributes } of all(drawAny(chart))) {
        for (const [name, value] of Object.entries(attributes)) {
          if (GEOMETRY.test(name)) expect(value).toMatch(/^-?\d+(\.\d+)?%?$/)
          if (/^(width|height|r|stroke-width)$/.test(name)) expect(Number.parseFloat(value)).toBeGreaterThanOrEqual(0)
          if (name === 'd') expect(value).toMatch(/^([MLHVZahlvz]|-?\d+(\.\d+)?| )*$/)
        }
      }
    }),
    { numRuns: 250 },
  )
})

describe('a picture stays small, however much is in it', () => {
  const long = Array.from({ length: 6_000 }, (_, index) => index)
  const wave = long.map((value) => Math.sin(value / 900) + Math.sin(value * 1.7) / 5)
  const plain = { description: 'd', x: { title: 'x' }, y: { title: 'y' } } as const
  const curve = { label: 'l', x: long, y: wave, low: wave.map((y) => y - 1), high: wave.map((y) => y + 1) }
  const four = <T>(one: T) => [one, one, one, one, one, one]
  test.each<[string, Chart]>([
    ['lines', { kind: 'lines', ...plain, curves: four(curve) }],
    [
      'points',
      { kind: 'points', ...plain, series: four({ label: 'l', points: long.map((x) => ({ x, y: wave[x] ?? 0 })) }) },
    ],
    ['histogram', { kind: 'histogram', ...plain, edges: long, series: four({ label: 'l', heights: wave }) }],
    ['timeline', backtest(5000)],
    [
      'forest',
      {
        kind: 'forest',
        description: 'd',
        axis: { title: 'a' },
        rows: long.slice(0, 300).map((x) => {
          const y = wave[x] ?? 0
          return { label: 'a slice whose name is rather long', estimate: y, low: y - 0.5, high: y + 0.51, tone: 'warn' }
        }),
      },
    ],
  ])('%s', (_, chart) => {
    expect(renderChart(chart, 'Title', 'c1').markup.length).toBeLessThan(15_000)
  })
})
