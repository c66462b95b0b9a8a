import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from '../config/entries.ts'
import { itemsOf, type ListValue, placeOf, type Value, valueAt } from '../config/value.ts'
import { said, targetsFrom } from '../testing/bundle.ts'
import { mergeKeyedList } from './keyed-lists.ts'

function plain(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'null') return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind !== 'map') return value.value
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

/** What a list is in the effective configuration, when a target adds the second to the first. */
async function merged(type: string, list: string, base: string, over: string): Promise<unknown> {
  const [target] = await targetsFrom(
    `resources: {${type}: {a: {${list}: ${base}}}}\ntargets:\n  dev: {resources: {${type}: {a: {${list}: ${over}}}}}\n`,
  )
  return plain(valueAt(target?.config, ['resources', type, 'a', list]))
}

describe('lists that are merged by key', () => {
  test('what takes the place of another map stands where that one did: Databricks CLI 1.12.1', async () => {
    const [target] = await targetsFrom(`bundle: { name: a }
resources: { apps: { a: { resources: [{ name: r, job: { id: x, permission: CAN_VIEW } }] } } }
targets: { dev: { resources: { apps: { a: { resources: [{ name: r, job: { permission: CAN_RUN } }] } } } } }
`)
    const at = (...path: (string | number)[]) => {
      const place = placeOf(valueAt(target?.config, ['resources', 'apps', 'a', 'resources', 0, ...path]))
      return `${place?.line}:${place?.column}`
    }
    expect([at(), at('job'), at('job', 'permission')]).toEqual(['2:39', '2:55', '3:87'])
  })

  test.each([
    [
      'jobs',
      'tasks',
      '[{task_key: b, timeout_seconds: 1, libraries: [{whl: x}]}, {task_key: a}]',
      '[{task_key: b, max_retries: 2, libraries: [{whl: y}]}, {task_key: Z}]',
      [
        { task_key: 'Z' },
        { task_key: 'a' },
        { task_key: 'b', timeout_seconds: 1, libraries: [{ whl: 'x' }, { whl: 'y' }], max_retries: 2 },
      ],
    ],
    [
      'jobs',
      'job_clusters',
      '[{job_cluster_key: b, new_cluster: {num_workers: 1}}, {job_cluster_key: a}]',
      '[{job_cluster_key: b, new_cluster: {num_workers: 2}}]',
      [{ job_cluster_key: 'b', new_cluster: { num_workers: 2 } }, { job_cluster_key: 'a' }],
    ],
    // Databricks CLI 1.12.1 makes texts of them first.
    [
      'jobs',
      'tasks',
      '[{task_key: true, timeout_seconds: 1}]',
      '[{task_key: "true", timeout_seconds: 2}]',
      [{ task_key: 'true', timeout_seconds: 2 }],
    ],
    [
      'pipelines',
      'clusters',
      '[{label: 1, num_workers: 1}]',
      '[{label: "1", num_workers: 2}]',
      [{ label: '1', num_workers: 2 }],
    ],
    [
      'pipelines',
      'clusters',
      '[{num_workers: 1}, {label: maintenance}]',
      '[null]',
      [{ num_workers: 1, label: 'default' }, { label: 'maintenance' }],
    ],
    ['pipelines', 'clusters', '[null]', '[{num_workers: 1}]', [{ num_workers: 1, label: 'default' }]],
    ['pipelines', 'clusters', '[null]', '[null]', [{ label: 'default' }]],
    [
      'pipelines',
      'clusters',
      '[{num_workers: 1}, {label: "", num_workers: 2}]',
      '[{label: "", num_workers: 3}]',
      [
        { num_workers: 1, label: 'default' },
        { label: '', num_workers: 3 },
      ],
    ],
    ['jobs', 'parameters', '[{name: b, default: 1}]', '[{name: b, default: 2}]', [{ name: 'b', default: 2 }]],
    [
      'pipelines',
      'clusters',
      '[{num_workers: 1}, {label: Maintenance}]',
      '[{label: DEFAULT, num_workers: 2}, {label: maintenance, node_type_id: x}]',
      [
        { num_workers: 2, label: 'default' },
        { label: 'maintenance', node_type_id: 'x' },
      ],
    ],
    [
      'apps',
      'resources',
      '[{name: b, job: {id: 1}}]',
      '[{name: b, secret: {key: k}}]',
      [{ name: 'b', secret: { key: 'k' } }],
    ],
    [
      'schemas',
      'grants',
      '[{principal: quants, privileges: [SELECT, MODIFY]}]',
      '[{principal: quants, privileges: [SELECT, USE_SCHEMA]}, {principal: risk, privileges: [SELECT]}]',
      [
        { principal: 'quants', privileges: ['SELECT', 'MODIFY', 'USE_SCHEMA'] },
        { principal: 'risk', privileges: ['SELECT'] },
      ],
    ],
    [
      'jobs',
      'environments',
      '[{environment_key: a}]',
      '[{environment_key: a}]',
      [{ environment_key: 'a' }, { environment_key: 'a' }],
    ],
  ])('%s.%s', async (type, list, base, over, expected) => {
    expect(await merged(type, list, base, over)).toEqual(expected)
  })

  test('two of one key in one file are one too, by the value that a variable gives', async () => {
    const [target] = await targetsFrom(`
variables: {key: {default: a}}
resources: {jobs: {j: {tasks: [{task_key: a, max_retries: 1}, {task_key: "\${var.key}", timeout_seconds: 2}]}}}
`)
    expect(plain(valueAt(target?.config, ['resources', 'jobs', 'j', 'tasks']))).toEqual([
      { task_key: 'a', max_retries: 1, timeout_seconds: 2 },
    ])
  })

  test('what cannot be merged inside is said', async () => {
    const lines = await said(
      `resources: {jobs: {j: {tasks: [{task_key: a, libraries: []}]}}}\ntargets:\n  dev: {resources: {jobs: {j: {tasks: [{task_key: a, libraries: "\${resources.jobs.k.x}"}]}}}}\n`,
      [],
    )
    expect(lines).toEqual([
      'databricks.yml:3:65 override-kind-clash[dev] "resources.jobs.j.tasks[0].libraries" is a reference here and a list in what it overrides; the two cannot be merged.',
    ])
  })
})

describe('properties', () => {
  const places = [{ file: 'databricks.yml', line: 1, column: 1 }]
  const item = (fields: Readonly<Record<string, Value>>): Value => {
    const entries = Object.entries(fields).map(([key, value]) => [key, { keyPlaces: places, value }] as const)
    return { kind: 'map', entries: Entries.of(entries), places }
  }
  const items = fc.array(
    fc.record({
      key: fc.option(fc.constantFrom('a', 'b', 'c', 'B', 'ä'), { nil: undefined }),
      field: fc.constantFrom('x', 'y'),
      data: fc.nat(9),
    }),
    { maxLength: 12 },
  )
  const list = (of: readonly { key: string | undefined; field: string; data: number }[]): ListValue => ({
    kind: 'list',
    places,
    items: of.map(({ key, field, data }) => {
      const value: Value = { kind: 'number', value: data, written: String(data), places }
      return item(key === undefined ? { [field]: value } : { k: { kind: 'text', value: key, places }, [field]: value })
    }),
  })
  const merge = (of: ListValue, sorted: boolean) => {
    return mergeKeyedList(of, { type: undefined, list: 'l', key: 'k', ...(sorted ? { sorted: true } : {}) }, () => {})
  }
  const keys = (of: ListValue) => itemsOf(of).map((one) => plain(valueAt(one, ['k'])))

  test('no key is lost, none stands twice, and items without a key stay', () => {
    fc.assert(
      fc.property(items, fc.boolean(), (given, sorted) => {
        const result = keys(merge(list(given), sorted))
        const named = result.filter((key) => key !== null)
        expect(new Set(named)).toEqual(new Set(given.flatMap(({ key }) => key ?? [])))
        expect(named).toHaveLength(new Set(named).size)
        expect(result.length - named.length).toBe(given.filter(({ key }) => key === undefined).length)
      }),
    )
  })

  test('the order is that of the first of each key, or of the keys', () => {
    fc.assert(
      fc.property(items, (given) => {
        const first = [...new Set(given.flatMap(({ key }) => key ?? []))]
        expect(keys(merge(list(given), false)).filter((key) => key !== null)).toEqual(first)
        expect(keys(merge(list(given), true)).filter((key) => key !== null)).toEqual([...first].sort())
      }),
    )
  })

  test('the last value of each field stands', () => {
    fc.assert(
      fc.property(items, (given) => {
        for (const one of itemsOf(merge(list(given), false))) {
          const key = plain(valueAt(one, ['k']))
          for (const field of ['x', 'y']) {
            const last = given.findLast((earlier) => earlier.key === key && earlier.field === field)
            if (key !== null) expect(plain(valueAt(one, [field]))).toBe(last?.data ?? null)
          }
        }
      }),
    )
  })

  test('merging twice changes nothing, and neither is a list copied that needs no merge', () => {
    fc.assert(
      fc.property(items, fc.boolean(), (given, sorted) => {
        const once = merge(list(given), sorted)
        expect(merge(once, sorted)).toBe(once)
      }),
    )
  })
})
