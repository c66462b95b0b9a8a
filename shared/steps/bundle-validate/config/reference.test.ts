// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOpen, REFERENCE } from './value.ts'

test.each([
  '${var.catalog}',
  '${resources.jobs.train.tasks[0].task_key}',
  '${var.a-_-b}',
  '${var.été}',
  '${var.x[0][1]}',
  'a ${bundle.name} b',
])('%s is a reference', (text) => expect(isOpen({ kind: 'text', value: text, places: [] })).toBe(true))

test.each(['${var x}', '${1a}', '${a-}', '${a..b}', '${a.}', '${}', '$var', '${_a}', '${a[x]}', '${a'])(
  '%s is plain text',
  (text) => expect(isOpen({ kind: 'text', value: text, places: [] })).toBe(false),
)

/** As the CLI writes it (libs/dyn/dynvar/ref.go): right, but exponential where a regular expression backtracks. */
const SEGMENT = '\\p{L}+([-_]*[\\p{L}\\p{N}]+)*'
const PUBLISHED = new RegExp(`^\\$\\{(${SEGMENT}(\\.${SEGMENT}(\\[[0-9]+\\])*)*(\\[[0-9]+\\])*)\\}$`, 'u')

test('the grammar is that of the CLI', () => {
  const parts = fc.constantFrom('a', 'é', '1', '-', '_', '.', '[0]', '[', ']', ' ')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }), (path) => {
      const text = `\${${path.join('')}}`
      expect(new RegExp(`^${REFERENCE}$`, 'u').test(text)).toBe(PUBLISHED.test(text))
    }),
    { numRuns: 2000 },
  )
})

test.each(['a'.repeat(50_000), 'a_'.repeat(25_000), 'a.'.repeat(25_000), '[0]'.repeat(2_000)])(
  'a brace that is never closed is given up in no time',
  (path) => {
    expect(isOpen({ kind: 'text', value: `\${a${path}`, places: [] })).toBe(false)
  },
)
