import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatPlace, type Problem } from '../../../kernel/index.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'
import { checkSchema } from './check.ts'
import { readJsonSchema } from './json-schema.ts'
import { actualType, type ObjectType } from './schema.ts'
import { cliLikeSchema } from './testing/cli-like-schema.ts'

const read = (schema: unknown) =>
  readJsonSchema('schema.json', new TextEncoder().encode(typeof schema === 'string' ? schema : JSON.stringify(schema)))

function rootOf(schema: unknown): ObjectType {
  const root = read(schema)
  if ('kind' in root) return root
  throw new Error(JSON.stringify(root))
}

function problemsOf(schema: unknown): string[] {
  const problems = read(schema)
  if ('kind' in problems) throw new Error('it was read')
  return problems.map(({ at, message }: Problem) => `${at && formatPlace(at)} ${message}`)
}

async function said(text: string, schema: unknown = cliLikeSchema): Promise<string[]> {
  const bundle = await bundleFrom(text)
  const root = rootOf(schema)
  return sayings(
    resolveTargets(bundle, {}).flatMap((target) =>
      [...checkSchema(target, bundle, { complete: true, root })].map(({ rule, observation }) => ({
        ...observation,
        rule,
        target: target.name,
      })),
    ),
  )
}

describe('a schema as the Databricks CLI prints it', () => {
  test('finds nothing in what fits', async () => {
    const text = `bundle: { name: a }
x-common: &common { name: a }
variables: { v: { default: 1 } }
targets: { dev: { default: true, workspace: { host: https://a } } }
resources:
  jobs:
    train:
      <<: *common
      timeout_seconds: "\${var.v}"
      weight: 1.5
      anything: [1, { a: b }]
      tasks: [{ task_key: a, for_each_task: { inputs: a, task: { task_key: b } } }]
`
    expect(await said(text)).toEqual([])
  })

  test('finds every mistake, best branch first, at its place', async () => {
    const text = `bundle: { uuid: a }
targets: { dev: { defualt: true } }
jobs: {}
resources:
  jobs:
    train:
      timeout_seconds: soon
      tasks: [{ for_each_task: { inputs: a, task: { task_kye: b } } }]
      format: multi_task
      old: x
`
    expect(await said(text)).toEqual(
      [
        'databricks.yml:2:19 unknown-field[dev] Unknown field "defualt". Did you mean "default"?',
        'databricks.yml:3:1 unknown-field[dev] Unknown field "jobs".',
        'databricks.yml:7:24 wrong-type[dev] "timeout_seconds" must be a whole number, but is "soon".',
        'databricks.yml:8:15 required-field[dev] The required field "task_key" of "resources.jobs.train.tasks[0]" is not set.',
        'databricks.yml:8:51 required-field[dev] The required field "task_key" of "resources.jobs.train.tasks[0].for_each_task.task" is not set.',
        'databricks.yml:8:53 unknown-field[dev] Unknown field "task_kye". Did you mean "task_key"?',
        'databricks.yml:9:15 enum-value[dev] "format" cannot be "multi_task". Did you mean "MULTI_TASK"?',
        'databricks.yml:9:7 deprecated-field[dev] The field "format" is deprecated.',
        'databricks.yml:10:7 deprecated-field[dev] The field "old" is deprecated.',
      ].sort(),
    )
  })
})

/** A bundle's schema whose `x` is this. */
const around = (x: unknown, more: object = {}) => ({
  type: 'object',
  properties: { bundle: { type: 'object' }, resources: { type: 'object', properties: {} }, x },
  ...more,
})
const bundleObject = { type: 'object', properties: { name: {} } }
const whole = (x: unknown, more: object = {}) => {
  const schema = around(x, more)
  return { ...schema, properties: { ...schema.properties, bundle: bundleObject } }
}
const typeOfX = (x: unknown, more: object = {}) => {
  const type = rootOf(whole(x, more)).fields.get('x')?.type
  return type && actualType(type)
}

test('what the schema of Databricks CLI 1.12.1 says otherwise than the CLI itself', () => {
  const $defs = { types: { 'time.Time': { oneOf: [{ type: 'object', additionalProperties: false }] } } }
  expect(typeOfX({ $ref: '#/$defs/types/time.Time' }, { $defs })).toEqual({ kind: 'scalar', of: 'text' })
  const operator = { type: 'string', enum: ['EQUAL'] }
  const x = typeOfX({ type: 'object', properties: { op: operator, other: operator }, required: ['op'] })
  expect(x?.kind === 'object' && [...x.fields.values()].map(({ type }) => type)).toEqual([
    { kind: 'scalar', of: 'text', values: ['EQUAL'], filled: true },
    { kind: 'scalar', of: 'text', values: ['EQUAL'] },
  ])
  const old = typeOfX({ type: 'object', properties: { old: { deprecationMessage: 'This field is deprecated' } } })
  expect(old?.kind === 'object' && old.fields.get('old')?.deprecated).toBe('')
})

describe('any other JSON Schema', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing', {}, { kind: 'any' }],
    ['true', true, { kind: 'any' }],
    ['unknown words', { foo: 1, if: {}, not: {}, dependentSchemas: {} }, { kind: 'any' }],
    [
      'several types',
      { type: ['string', 'null', 'boolean'] },
      {
        kind: 'choice',
        branches: [
          { kind: 'scalar', of: 'text' },
          { kind: 'scalar', of: 'boolean' },
        ],
      },
    ],
    ['a constant', { const: 'a' }, { kind: 'scalar', of: 'text', values: ['a'] }],
    [
      'numbers to choose from',
      { type: 'integer', enum: [1, 2] },
      { kind: 'scalar', of: 'integer', values: ['1', '2'] },
    ],
    ['lists to choose from', { enum: [[1], [2]] }, { kind: 'any' }],
    ['a tuple', { type: 'array', items: [{ type: 'string' }] }, { kind: 'list', items: { kind: 'any' } }],
    ['a list of anything', { type: 'array' }, { kind: 'list', items: { kind: 'any' } }],
    ['a map of anything', { type: 'object' }, { kind: 'map', values: { kind: 'any' } }],
    ['no type, but items', { items: { type: 'boolean' } }, { kind: 'list', items: { kind: 'scalar', of: 'boolean' } }],
    ['several at once', { allOf: [{ type: 'string' }, { type: 'object' }] }, { kind: 'any' }],
    ['one of one', { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, { kind: 'scalar', of: 'boolean' }],
    ['a keyword of the wrong kind', { type: 5, required: 'a' }, { kind: 'any' }],
  ])('%s', (_, x, type) => {
    expect(typeOfX(x)).toEqual(type)
  })

  test('a name with a slash, a tilde and a space', () => {
    expect(typeOfX({ $ref: '#/$defs/a~1b~0c%20d' }, { $defs: { 'a/b~c d': { type: 'boolean' } } })).toEqual({
      kind: 'scalar',
      of: 'boolean',
    })
  })

  test('a definition that means another, in a circle with an object in it', () => {
    const $defs = { a: { properties: { b: { $ref: '#/$defs/b' } } }, b: { $ref: '#/$defs/a' } }
    expect(typeOfX({ $ref: '#/$defs/b' }, { $defs })).toMatchObject({ kind: 'object' })
  })

  test('the whole file as a definition', () => {
    expect(typeOfX({ $ref: '#' })).toMatchObject({ kind: 'object' })
  })
})

describe('what is no schema of a bundle', () => {
  test.each<[string, unknown, string]>([
    ['not JSON', '{\n  "a": 1,\n}', 'schema.json:3:1 The file is not JSON.'],
    ['cut off', '{\n  "a": [', 'schema.json:2:9 The file is not JSON.'],
    ['empty', ' \n', 'schema.json:2:1 The file is empty.'],
    ['a number', '5', 'schema.json:1:1 A schema must be an object, true or false.'],
    ['null', 'null', 'schema.json:1:1 A schema must be an object, true or false.'],
    [
      'true',
      'true',
      'schema.json:1:1 The file is not the JSON Schema of a bundle: it does not describe "bundle" and "resources".',
    ],
    [
      'of something else',
      '{"type":"object","properties":{"name":{}}}',
      'schema.json:1:1 The file is not the JSON Schema of a bundle: it does not describe "bundle" and "resources".',
    ],
    [
      'a definition that is missing',
      '{"properties":{\n "x": {"$ref": "#/$defs/a"}}}',
      'schema.json:2:16 "$ref" is "#/$defs/a", but there is no such definition.',
    ],
    [
      'a definition from elsewhere',
      '{"properties":{\n "x": {"$ref": "https://a.b/c"}}}',
      'schema.json:2:16 "$ref" is "https://a.b/c", which is not in this file.',
    ],
    [
      'a broken escape',
      '{"properties":{\n "x": {"$ref": "#/%zz"}}}',
      'schema.json:2:16 "$ref" is "#/%zz", which is not in this file.',
    ],
    ['a number for a reference', '{"properties":{\n "x": {"$ref": 5}}}', 'schema.json:2:16 "$ref" must be a text.'],
    ['no list to choose from', '{"properties":{\n "x": {"oneOf": 5}}}', 'schema.json:2:17 "oneOf" must be a list.'],
    ['no properties', '{"type":"object","properties":[]}', 'schema.json:1:31 "properties" must be an object.'],
    [
      'a schema that is a text',
      '{"properties":{\n "x": "string"}}',
      'schema.json:2:7 A schema must be an object, true or false.',
    ],
    [
      'a name of the prototype',
      '{"properties":{"x":{"$ref":"#/constructor"}}}',
      'schema.json:1:28 "$ref" is "#/constructor", but there is no such definition.',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })

  test('names that only mean each other', () => {
    const $defs = { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }
    expect(problemsOf(whole({ $ref: '#/$defs/a' }, { $defs }))[0]).toContain('refers to nothing but itself')
  })

  test('not UTF-8', () => {
    expect(readJsonSchema('schema.json', new Uint8Array([0xff, 0xfe]))).toEqual([
      { message: 'The file is not UTF-8 text.', at: { file: 'schema.json' } },
    ])
  })

  test('nested without end, or by thousands of definitions', () => {
    const deep = `${'{"items":'.repeat(100_000)}{}${'}'.repeat(100_000)}`
    expect(problemsOf(`{"properties":{"x":${deep}}}`)[0]).toContain('nested more than')
    const $defs = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`d${index}`, { items: { $ref: `#/$defs/d${index + 1}` } }]),
    )
    expect(problemsOf(whole({ $ref: '#/$defs/d0' }, { $defs: { ...$defs, d20000: {} } }))[0]).toContain('nested')
  })
})

test('whatever JSON it is given, it answers', () => {
  const word = fc.constantFrom(
    '$ref',
    'oneOf',
    'allOf',
    'type',
    'properties',
    'items',
    'enum',
    'required',
    'additionalProperties',
    '$defs',
    'x',
  )
  const leaf = fc.oneof(
    fc.constantFrom('#', '#/$defs/x', '#/properties/x', 'object', 'array', 'string', null),
    fc.integer(),
    fc.boolean(),
  )
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('schema'), { maxLength: 3 }),
      fc.dictionary(word, tie('schema'), { maxKeys: 4 }),
    ),
  }))
  fc.assert(
    fc.property(schema, (x) => {
      const read = readJsonSchema('s.json', new TextEncoder().encode(JSON.stringify(whole(x, { $defs: { x } }))))
      return 'kind' in read || (read as readonly Problem[]).length > 0
    }),
    { numRuns: 500 },
  )
})
