import type { Json } from '../kernel/index.ts'
import { list, object, text, tone } from './schema.ts'

// A number that is none (0/0), or infinite, is null in JSON.
const number: Json = { type: ['number', 'null'] }
const numbers = list(number)
const flag: Json = { type: 'boolean' }
const ends: Json = { type: 'array', items: number, minItems: 2, maxItems: 2 }
const axis = object({ title: text }, { format: { enum: ['number', 'percent'] }, domain: ends })
const level = object({ line: { enum: ['horizontal', 'vertical'] }, value: number, label: text })
const diagonal = object({ line: { const: 'diagonal' }, label: text })
const plane = { x: axis, y: axis }
const drawn = { guides: list({ oneOf: [level, diagonal] }), square: flag }

const point = object({ x: number, y: number }, { low: number, high: number, size: number, label: text })
const mark = object({ date: text, value: number, label: text })
const zone: Json = {
  oneOf: [
    object({ label: text, tone, from: text, to: text }),
    object({ label: text, tone, low: number, high: number }),
  ],
}

/** Each chart: its kind, what it shows in words, and its numbers. */
export const chartKinds: readonly Json[] = [
  object({
    kind: { enum: ['bars', 'columns'] },
    description: text,
    unit: text,
    bars: list(object({ label: text, value: number }, { tone, text })),
  }),
  object(
    {
      kind: { const: 'forest' },
      description: text,
      axis,
      rows: list(
        object(
          { label: text, estimate: number, low: number, high: number },
          { tone, text, group: text, limit: number },
        ),
      ),
    },
    {
      references: list(object({ value: number, label: text })),
      band: object({ low: number, high: number, label: text }),
    },
  ),
  object(
    {
      kind: { const: 'lines' },
      description: text,
      ...plane,
      curves: list(object({ label: text, x: numbers, y: numbers }, { low: numbers, high: numbers })),
    },
    drawn,
  ),
  object(
    {
      kind: { const: 'points' },
      description: text,
      ...plane,
      series: list(object({ label: text, points: list(point) })),
    },
    drawn,
  ),
  object(
    {
      kind: { const: 'histogram' },
      description: text,
      ...plane,
      edges: numbers,
      series: list(object({ label: text, heights: numbers })),
    },
    { layout: { enum: ['overlaid', 'mirrored'] } },
  ),
  object(
    {
      kind: { const: 'timeline' },
      description: text,
      y: axis,
      dates: list(text),
      series: list(object({ label: text, style: { enum: ['columns', 'line', 'step'] }, values: numbers })),
    },
    { marks: object({ label: text, tone, items: list(mark) }), zones: list(zone), guides: list(level) },
  ),
]
