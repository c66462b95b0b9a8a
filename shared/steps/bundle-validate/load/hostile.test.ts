import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, parseDocument, stringify } from 'yaml'
import type { Value } from '../config/value.ts'
import { bundleFrom } from '../testing/bundle.ts'
import { parseValues } from './values.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function plain(value: Value): unknown {
  if (value.kind === 'map') return new Map([...value.entries].map(([key, inside]) => [key, plain(inside.value)]))
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'null' ? null : value.value
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', "'", '{', '&', '*', '!', '|', '%'),
    maxLength: 12,
  }),
)
const trees = fc.letrec<{ map: Map<string, unknown>; any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.integer(),
    // The CLI reads a whole number, which has no negative zero.
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc
    .uniqueArray(fc.tuple(text, tie('any')), { maxLength: 5, selector: ([key]) => key })
    .map((pairs) => new Map(pairs)),
})).map

test('any tree that is written as YAML is read again as it was', () => {
  const options = fc.record({
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    collectionStyle: fc.constantFrom('block', 'flow', 'any'),
    indent: fc.constantFrom(2, 4),
  })
  fc.assert(
    fc.property(trees, options, fc.constantFrom('\n', '\r\n'), (tree, style, end) => {
      const written = stringify(tree, {
        ...style,
        defaultKeyType: 'QUOTE_DOUBLE',
        aliasDuplicateObjects: false,
      } as object)
      // In rare styles the library writes what it does not read itself, as a text of "-" and a line end.
      fc.pre(parseDocument(written).errors.length === 0)
      // yaml.v3 takes no text without quotes that begins with a colon within brackets; the library writes it.
      fc.pre(style.collectionStyle === 'block' || !/[\s[{,]:\S/.test(written))
      // To yaml.v3 these end a line, and are refused without an escape; the library writes them as they are.
      fc.pre(!/[\x85\u2028\u2029]/.test(written))
      // A line end within a text is a "\n" however the file writes it.
      const { config, findings } = parseValues('a.yml', encode(end === '\n' ? written : written.replaceAll('\n', end)))
      expect(findings).toEqual([])
      expect(plain(config)).toEqual(parse(written, { mapAsMap: true }) ?? new Map())
    }),
    { numRuns: 500 },
  )
})

const SAMPLE = `bundle:
  name: fraud
x: &x {a: 1, b: [1, 2]}
include:
  - resources/*.yml
  - a.yml
resources:
  jobs:
    train:
      <<: *x
      name: "train \${bundle.target}" # countersign: allow name
      tasks:
        - task_key: a
          notebook_task: { notebook_path: ./a.py }
        - task_key: 'b'
          depends_on: [{task_key: a}]
      description: |
        several
        lines
targets:
  dev: {mode: development}
  prod:
    mode: production
    workspace: *x
`

test('a mutated bundle is read, or says what is wrong with it, at places that exist', async () => {
  const piece = fc.constantFrom(
    ...'\n :-[]{}&*!|>"\'#?,%@`~<\t\0\uFEFF\uD800x1'.split(''),
    '---\n',
    '<<: *x\n',
    '&x ',
    '*x ',
    '  - ',
    ': ',
  )
  const change = fc.record({
    at: fc.nat(SAMPLE.length),
    drop: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)),
    put: fc.oneof(
      fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
      fc.constant(''),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const mutated = changes.reduce((all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop), SAMPLE)
      const bundle = await bundleFrom({ 'databricks.yml': mutated, 'resources/a.yml': mutated })
      const lines = mutated.split('\n').length
      for (const { at, message } of bundle.findings) {
        expect(message).toMatch(/^\S.*[.]$/s)
        expect(at?.file).toMatch(/^(databricks|resources\/a)\.yml$/)
        expect(at?.line ?? 1).toBeGreaterThanOrEqual(1)
        expect(at?.line ?? 1).toBeLessThanOrEqual(lines)
      }
      // The same bytes say the same.
      const again = await bundleFrom({ 'databricks.yml': mutated, 'resources/a.yml': mutated })
      expect(again.findings).toEqual(bundle.findings)
    }),
    { numRuns: 1000 },
  )
})

test('any bytes are read in time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { findings, valid } = parseValues('a.yml', bytes)
      expect(valid || findings.length > 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
