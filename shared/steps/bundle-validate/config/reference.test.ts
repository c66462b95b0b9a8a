// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { everyReference, holdsReference, referencePattern } from './reference.ts'
import { isOpen } from './value.ts'

test.each([
  '${var.catalog}',
  '${resources.jobs.train.tasks[0].task_key}',
  '${var.a-_-b}',
  '${var.été}',
  '${var.x[0][1]}',
  '${resources.jobs.__train.id}',
  'a ${bundle.name} b',
  '$${a} ${bundle.name}',
])('%s is a reference', (text) => expect(isOpen({ kind: 'text', value: text, places: [] })).toBe(true))

test.each([
  '${var x}',
  '${1a}',
  '${a-}',
  '${a..b}',
  '${a.}',
  '${}',
  '$var',
  '${_}',
  '${a_}',
  '${a[x]}',
  '${a',
  '$${a}',
  '$$${a}',
])('%s is plain text', (text) => expect(isOpen({ kind: 'text', value: text, places: [] })).toBe(false))

/** One behind a `$` is written for others, such as a shell. */
const isEscaped = (text: string, index: number) => text[index - 1] === '$'
/** As the CLI writes it (libs/dyn/dynvar/ref.go): right, but exponential where a regular expression backtracks. */
const SEGMENT = '_*\\p{L}+([-_]*[\\p{L}\\p{N}]+)*'
const PUBLISHED = `\\$\\{(${SEGMENT}(\\.${SEGMENT}(\\[[0-9]+\\])*)*(\\[[0-9]+\\])*)\\}`

test('the grammar is that of the CLI', () => {
  const whole = referencePattern('', (reference) => `^${reference}$`)
  const parts = fc.constantFrom('a', 'é', '1', '٣', '-', '_', '.', '[0]', '[', ']', ' ')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }), (path) => {
      const text = `\${${path.join('')}}`
      expect(whole(text).test(text)).toBe(new RegExp(`^${PUBLISHED}$`, 'u').test(text))
    }),
    { numRuns: 2000 },
  )
})

test('the references of a text are those of the CLI, in whatever script it is written', () => {
  const parts = fc.constantFrom(
    '${',
    '}',
    '$',
    '{',
    'a',
    'B7',
    'é',
    '𝒜',
    '\ud835',
    '.',
    '-',
    '[0]',
    ' ',
    '${var.a}',
    '${é.b}',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const matches = [...text.matchAll(new RegExp(PUBLISHED, 'gu'))]
      const published = matches.filter(({ index }) => !isEscaped(text, index))
      const ours = [...text.matchAll(everyReference(text))]
      expect(ours.map(({ 0: all, 1: path, index }) => [all, path, index])).toEqual(
        published.map(({ 0: all, 1: path, index }) => [all, path, index]),
      )
      expect(holdsReference(text)).toBe(published.length > 0)
    }),
    { numRuns: 5000 },
  )
})

test.each(['a'.repeat(50_000), 'a_'.repeat(25_000), 'a.'.repeat(25_000), '[0]'.repeat(2_000)])(
  'a brace that is never closed is given up in no time',
  (path) => {
    expect(isOpen({ kind: 'text', value: `\${a${path}`, places: [] })).toBe(false)
  },
)
