import { expect, test } from '@jest/globals'
import { rollingCounts } from './risk.ts'
import { thinTimeline } from './timeline.ts'

test('a long timeline keeps its marks, its ends and its peaks', () => {
  const dates = Array.from({ length: 5000 }, (_, i) => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10))
  const values = dates.map((_, i) => (i === 1234 ? 50 : Math.sin(i / 100)))
  const marked = dates[4001] as string
  const thin = thinTimeline({
    kind: 'timeline',
    description: '',
    y: { title: '' },
    dates,
    series: [{ label: 'a', style: 'line', values }],
    marks: { label: 'm', tone: 'fail', items: [{ date: marked, value: 1, label: 'm' }] },
  })
  expect(thin.dates.length).toBeLessThanOrEqual(401)
  expect(thin.dates).toEqual(thin.dates.toSorted())
  expect([thin.dates[0], thin.dates.at(-1)]).toEqual([dates[0], dates.at(-1)])
  expect(thin.dates).toContain(marked)
  expect(Math.max(...(thin.series[0]?.values ?? []))).toBe(50)
  expect(thin.series[0]?.values).toHaveLength(thin.dates.length)
})

test('exceptions are counted over the window that ends with each day', () => {
  expect(rollingCounts(Uint8Array.of(1, 0, 1, 1, 0, 0, 0), 3)).toEqual([1, 1, 2, 2, 2, 1, 0])
})
