import { describe, expect, test } from '@jest/globals'
import type { Place } from '../../../kernel/index.ts'
import { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import { any, boolean, integer, later, list, must, object, text, values } from './core/build.ts'
import { coreSchema } from './core/core-schema.ts'
import { effectiveRoot } from './derived.ts'
import { countIssues, type Found } from './issue.ts'
import type { SchemaType } from './schema.ts'
import { walk } from './walk.ts'

const at: Place = { file: 'databricks.yml', line: 1, column: 1 }

/** Plain data as a value, everything at one place. */
function asValue(data: unknown, places: readonly Place[] = [at]): Value {
  if (data === null) return { kind: 'null', places }
  if (Array.isArray(data)) return { kind: 'list', items: data.map((item) => asValue(item, places)), places }
  if (typeof data === 'object') {
    const entries = Object.entries(data).map(
      ([key, value]) => [key, { keyPlaces: places, value: asValue(value, places) }] as const,
    )
    return { kind: 'map', entries: Entries.of(entries), places }
  }
  if (typeof data === 'number') return { kind: 'number', value: data, written: String(data), places }
  if (typeof data === 'boolean') return { kind: 'boolean', value: data, places }
  return { kind: 'text', value: String(data), places }
}

const kinds = (found: Found | undefined): string[] =>
  found === undefined
    ? []
    : [
        ...found.issues.map(({ kind, part }) => `${kind} ${part ?? ''}`.trim()),
        ...found.inside.flatMap((one) => kinds(one.found)),
      ]

const said = (found: Found | undefined): string[] =>
  found === undefined
    ? []
    : [...found.issues.map(({ message }) => message), ...found.inside.flatMap((one) => said(one.found))]

const hints = (found: Found | undefined): (string | undefined)[] =>
  found === undefined
    ? []
    : [...found.issues.map(({ hint }) => hint), ...found.inside.flatMap((one) => hints(one.found))]

test('a variable with its value beside the name says where that belongs', () => {
  const found = walk(asValue({ variables: { catalog: 'main', nodes: ['a'] } }), effectiveRoot(coreSchema), '')
  expect(new Set(hints(found))).toEqual(new Set(['Write the value below the name, as "default".']))
})

test('a text in the place of a map that needs one field says which one', () => {
  const tasks = [{ task_key: 'a' }, { task_key: 'b', depends_on: ['a'] }]
  const found = walk(asValue({ resources: { jobs: { j: { tasks } } } }), effectiveRoot(coreSchema), '')
  expect(hints(found)).toContain('Write it as "task_key: …".')
})

describe('a choice', () => {
  const type: SchemaType = {
    kind: 'choice',
    branches: [object({ path: must(text), depth: integer }), object({ name: must(text), size: integer }), list(text)],
  }

  test.each([
    ['the first', { path: 'a' }],
    ['the second', { name: 'a', size: 1 }],
    ['a list', ['a']],
    ['null', null],
  ])('%s fits', (_, data) => {
    expect(walk(asValue(data), type, 'x')).toBeUndefined()
  })

  test('the branch with the fewest mistakes is the one that was meant', () => {
    expect(said(walk(asValue({ name: 'a', size: 'big' }), type, 'x'))).toEqual([
      '"size" must be a whole number, but is "big".',
    ])
  })

  test('a kind that no branch has is said once', () => {
    expect(said(walk(asValue('a'), type, 'x'))).toEqual(['"x" must be a map or a list, but is a text.'])
    expect(said(walk(asValue(true), type, 'x'))).toEqual(['"x" must be a map or a list, but is true.'])
  })
})

describe('what nobody wrote', () => {
  test('is not judged', () => {
    const type = object({ name: must(text), size: integer })
    expect(walk(asValue({ name: null, size: 'big', more: [1] }, []), type, 'x')).toBeUndefined()
  })
})

describe('a field that is only there for its anchor', () => {
  const type = object({ name: text })
  const anchored: Value = { ...asValue({ name: 'a' }), anchored: true }
  const holding = (value: Value): MapValue => ({
    kind: 'map',
    entries: Entries.of([['common', { keyPlaces: [at], value }]]),
    places: [at],
  })

  test('is no mistake, nor is a map of such', () => {
    expect(walk(holding(anchored), type, '')).toBeUndefined()
    expect(walk(holding(holding(holding(anchored))), type, '')).toBeUndefined()
  })

  test('but an empty map is, and one that also holds something else', () => {
    expect(kinds(walk(holding(asValue({})), type, ''))).toEqual(['unknown-field common'])
    const mixed = holding(anchored).entries
    const both: Value = {
      kind: 'map',
      entries: Entries.of([...mixed, ['b', { keyPlaces: [at], value: asValue(1) }]]),
      places: [at],
    }
    expect(kinds(walk(holding(both), type, ''))).toEqual(['unknown-field common'])
  })
})

describe('limits', () => {
  const nested: SchemaType = object({ inside: later(() => nested), name: text })

  test('a value nested far too deep is one finding, not a crash', () => {
    let value = asValue({ nmae: 1 })
    for (let depth = 0; depth < 50_000; depth++) {
      value = { kind: 'map', entries: Entries.of([['inside', { keyPlaces: [at], value }]]), places: [at] }
    }
    expect(said(walk(value, nested, 'x'))).toEqual(['"inside" is nested more than 200 levels deep.'])
  })

  test('where anything is allowed, depth does not matter', () => {
    let value = asValue(1)
    for (let depth = 0; depth < 50_000; depth++) value = { kind: 'list', items: [value], places: [at] }
    expect(walk(value, object({ x: any }), 'x')).toBeDefined()
    expect(walk(value, any, 'x')).toBeUndefined()
  })

  test('a type that is only a name for itself allows anything', () => {
    const self: SchemaType = later(() => self)
    expect(walk(asValue({ a: 1 }), self, 'x')).toBeUndefined()
  })

  test('100,000 unknown fields are found in little time: a guess is made for the first ones only', () => {
    const value = asValue(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`max_retriez${index}`, 1])))
    const found = walk(value, object({ max_retries: integer, enabled: boolean }), 'x')
    expect(countIssues(found)).toBe(100_000)
    expect(said(found).filter((message) => message.includes('Did you mean'))).toHaveLength(50)
  })

  test('a huge text in the wrong place is cut in the message', () => {
    const [message] = said(walk(asValue('x'.repeat(1_000_000)), values('A', 'B'), 'x'))
    expect(message).toBe(`"x" cannot be "${'x'.repeat(40)}…".`)
  })
})

describe('speed', () => {
  const jobs = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `job_${index}`,
      {
        name: `job ${index}`,
        max_concurrent_runs: 1,
        tags: { owner: 'risk', cost_centre: 4711 },
        job_clusters: [
          { job_cluster_key: 'main', new_cluster: { spark_version: '15', num_workers: 2, spark_conf: { a: 1 } } },
        ],
        tasks: ['load', 'fit', 'score'].map((key) => ({
          task_key: key,
          job_cluster_key: 'main',
          depends_on: [{ task_key: 'x' }],
          notebook_task: { notebook_path: './a.py', base_parameters: { a: 1, b: 'c' } },
          libraries: [{ pypi: { package: 'scipy==1.14.0' } }],
        })),
      },
    ]),
  )
  const root = effectiveRoot(coreSchema)

  test('2,000 jobs in 4 targets that share nothing', () => {
    const targets = Array.from({ length: 4 }, () => asValue({ bundle: { name: 'a' }, resources: { jobs } }))
    for (const target of targets) expect(walk(target, root, '')).toBeUndefined()
  })

  test('what targets share is walked once', () => {
    const { kind, entries, places } = asValue(jobs) as Extract<Value, { kind: 'map' }>
    let asked = 0
    const counted: Value = {
      kind,
      places,
      get entries() {
        asked++
        return entries
      },
    }
    const holding = (key: string, value: Value): Value => ({
      kind: 'map',
      entries: Entries.of([[key, { keyPlaces: [at], value }]]),
      places: [at],
    })
    const shared = holding('jobs', counted)
    const target = () => holding('resources', shared)
    walk(target(), root, '')
    const first = asked
    expect(first).toBeGreaterThan(0)
    walk(target(), root, '')
    walk(target(), root, '')
    expect(asked).toBe(first)
  })
})

test('a value that stands in two places is found in both', () => {
  const inside = object({ n: integer })
  const inner = asValue({ n: 'many' })
  const value: Value = {
    kind: 'map',
    entries: Entries.of(['a', 'b'].map((key) => [key, { keyPlaces: [at], value: inner }])),
    places: [at],
  }
  const found = walk(value, object({ a: inside, b: inside }), '')
  expect(found?.inside.map(({ part, found }) => [part, kinds(found)])).toEqual([
    ['a', ['wrong-type']],
    ['b', ['wrong-type']],
  ])
})
