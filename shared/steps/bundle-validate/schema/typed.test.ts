import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { StepError } from '../../../kernel/index.ts'
import { Entries } from '../config/entries.ts'
import { listValue, mapValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { printEffective } from '../effective/print.ts'
import { readTargets } from '../read-targets.ts'
import type { ResolveOptions } from '../resolve/resolve.ts'
import { memoryFolder, targetsFrom } from '../testing/bundle.ts'
import { type FileContents, mutatedBundles } from '../testing/mutation.ts'
import { checkSchema } from './check.ts'
import { coreSchema } from './core/core-schema.ts'
import type { Field, ObjectType, SchemaType } from './schema.ts'
import { typedTarget } from './typed.ts'

function plain(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'null') return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind !== 'map') return value.value
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

async function job(lines: string, options: ResolveOptions = {}): Promise<unknown> {
  const variables = 'variables: {n: {default: 1}, b: {default: 1}, t: {default: 1}}\n'
  const [target] = await targetsFrom(`${variables}resources: {jobs: {j: {${lines}}}}\n`, options)
  if (target === undefined) throw new Error('no target')
  return plain(valueAt(typedTarget(target, coreSchema).config, ['resources', 'jobs', 'j']))
}

test('every value is what its field wants', async () => {
  const written = `name: 7, description: 1.50, max_concurrent_runs: "2", tags: {a: 1_000, b: true, c: 1000000.0, d: 0x1F},
    queue: {enabled: yes}, tasks: [{task_key: 1, max_retries: "3", depends_on: [{task_key: 2}],
    new_cluster: {spark_conf: {spark.sql.shuffle.partitions: 200, x: off}, num_workers: 1}}]`
  expect(await job(written)).toEqual({
    name: '7',
    description: '1.5',
    max_concurrent_runs: 2,
    tags: { a: '1000', b: 'true', c: '1000000', d: '31' },
    queue: { enabled: true },
    tasks: [
      {
        task_key: '1',
        max_retries: 3,
        depends_on: [{ task_key: '2' }],
        new_cluster: { spark_conf: { 'spark.sql.shuffle.partitions': '200', x: 'off' }, num_workers: 1 },
      },
    ],
  })
})

test('what a variable brings, too: of the environment it is always a text', async () => {
  const env = { BUNDLE_VAR_n: '7', BUNDLE_VAR_b: 'no' }
  const written = `name: "\${var.t}", max_concurrent_runs: "\${var.n}", queue: {enabled: "\${var.b}"}`
  expect(await job(written, { env })).toMatchObject({ name: '1', max_concurrent_runs: 7, queue: { enabled: false } })
})

test('what does not fit, is not known or may become anything stays', async () => {
  const written = `name: [1], timeout_seconds: soon, nobody_knows: 7, max_concurrent_runs: "\${resources.jobs.k.id}",
    queue: {enabled: perhaps}, tags: [1], description: `
  expect(await job(written)).toMatchObject({
    name: [1],
    timeout_seconds: 'soon',
    nobody_knows: 7,
    max_concurrent_runs: `\${resources.jobs.k.id}`,
    queue: { enabled: 'perhaps' },
    tags: [1],
    description: null,
  })
})

test('a configuration that is what it should be stays itself, and targets share what became of the rest', async () => {
  const fine = 'bundle: {name: a}\nresources: {schemas: {s: {name: s, catalog_name: c}}}\n'
  const [same] = await targetsFrom(fine)
  expect(same).toBeDefined()
  expect(same && typedTarget(same, coreSchema)).toBe(same)
  const [dev, prod] = await targetsFrom('resources: {schemas: {s: {name: 7}}}\ntargets: {dev: {}, prod: {}}\n')
  const schemas = [dev, prod].map(
    (one) => one && valueAt(typedTarget(one, coreSchema).config, ['resources', 'schemas', 's']),
  )
  expect(schemas[0]).toBe(schemas[1])
  expect(plain(schemas[0])).toEqual({ name: '7' })
})

/** The same value, about which nobody has found anything out. */
function unmarked(value: Value): Value {
  if (value.kind === 'list') return listValue(value.items.map(unmarked), value.places, value.anchored)
  if (value.kind !== 'map') return value
  const entries = [...value.entries].map(([key, entry]) => [key, { ...entry, value: unmarked(entry.value) }] as const)
  return mapValue(Entries.of(entries), value.places, value.anchored)
}

test('what is marked as fitting is what a look at everything finds nothing in', async () => {
  let found = 0
  const compare = async (files: FileContents) => {
    const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
    const folder = memoryFolder(files)
    const { bundle, targets } = await readTargets(folder, { ...reading, schema: coreSchema }).catch((error) => {
      if (error instanceof StepError) return { bundle: undefined, targets: [] }
      throw error
    })
    for (const target of targets) {
      if (bundle === undefined) continue
      const looked = [...checkSchema(target, bundle, coreSchema)]
      const config = unmarked(target.config) as MapValue
      const anew = { ...bundle, config: unmarked(bundle.config) as MapValue }
      expect(looked).toEqual([...checkSchema({ ...target, config }, anew, coreSchema)])
      found += looked.length
    }
  }
  await fc.assert(fc.asyncProperty(mutatedBundles, compare), { numRuns: 200, seed: 20_261_128 })
  expect(found).toBeGreaterThan(100)
})

test('a resource is as deep below the root as everywhere, when it is looked at alone', async () => {
  const later: SchemaType = { kind: 'later', to: () => nested }
  const nested: SchemaType = { kind: 'object', fields: new Map([['a', { type: later }]]), required: [] }
  const jobs: SchemaType = { kind: 'map', values: nested }
  const resources: SchemaType = { kind: 'object', fields: new Map([['jobs', { type: jobs }]]), required: [] }
  const fields = new Map<string, Field>(['bundle', 'variables'].map((name) => [name, { type: { kind: 'any' } }]))
  const root: ObjectType = { kind: 'object', fields: fields.set('resources', { type: resources }), required: [] }
  const schema = { complete: true, root }
  const nest = (levels: number, inside: string) => `${'{a: '.repeat(levels)}${inside}${'}'.repeat(levels)}`
  const said = async (levels: number) => {
    const variables = `v: {type: complex, default: ${nest(60, '{}')}}, w: {type: complex, default: ${nest(60, `"\${var.v}"`)}}`
    const job = nest(levels - 120, `"\${var.w}"`)
    const text = `bundle: {name: x}\nvariables: {${variables}}\nresources: {jobs: {j: ${job}}}\n`
    const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal, schema }
    const { bundle, targets } = await readTargets(memoryFolder({ 'databricks.yml': text }), reading)
    return targets.flatMap((one) => [...checkSchema(one, bundle, schema)].map(({ observation }) => observation.message))
  }
  expect(await said(197)).toEqual([])
  expect((await said(198))[0]).toMatch(/nested more than 200 levels deep/)
})

test('numbers have the digits that Databricks CLI 1.12.1 prints', async () => {
  const cluster = (number: string) => `azure_attributes: {first_on_demand: ${number}, spot_bid_max_price: ${number}}`
  const typed = async (number: string) => {
    const [target] = await targetsFrom(`bundle: {name: a}\nresources: {clusters: {c: {${cluster(number)}}}}\n`)
    if (target === undefined) throw new Error('no target')
    const printed = printEffective(typedTarget(target, coreSchema), { locations: false })
    return [/first_on_demand": ([^,\n]*)/.exec(printed)?.[1], /spot_bid_max_price": ([^,\n]*)/.exec(printed)?.[1]]
  }
  expect(await typed('18129768.0')).toEqual(['18129768', '18129768'])
  expect(await typed('700E+16')).toEqual(['7000000000000000000', '7000000000000000000'])
  expect(await typed('"36146424961894337"')).toEqual(['36146424961894337', '36146424961894340'])
  expect(await typed('36146424961894336')).toEqual(['36146424961894336', '36146424961894340'])
  expect(await typed('+7')).toEqual(['7', '7'])
})
