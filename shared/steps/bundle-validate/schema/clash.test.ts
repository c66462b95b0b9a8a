import { describe, expect, test } from '@jest/globals'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'
import { checkSchema } from './check.ts'
import { coreSchema } from './core/core-schema.ts'

async function said(files: string): Promise<string[]> {
  const bundle = await bundleFrom(files)
  const found = resolveTargets(bundle, {}).flatMap((target) =>
    [...checkSchema(target, bundle, coreSchema)].map(({ rule, observation }) => ({
      ...observation,
      rule,
      target: 'dev',
    })),
  )
  return sayings(found).map((line) => line.replace('databricks.yml:', '').replace('[dev]', '').replace(/;.*/, ''))
}

const job = (base: string, over: string) => `bundle: {name: a}
variables: {n: {default: 1}}
resources: {jobs: {j: {name: j, ${base}}}}
targets: {dev: {resources: {jobs: {j: {${over}}}}}}
`
const N = `"\${var.n}"`

describe('a reference and a single value', () => {
  test.each([
    ['max_concurrent_runs: 1', `max_concurrent_runs: ${N}`, 'max_concurrent_runs', '4:61', 'a reference', 'a number'],
    [`timeout_seconds: ${N}`, 'timeout_seconds: "5"', 'timeout_seconds', '4:57', 'a text', 'a reference'],
    [`queue: {enabled: ${N}}`, 'queue: {enabled: true}', 'queue.enabled', '4:57', 'true or false', 'a reference'],
  ])('%s and %s cannot be merged', async (base, over, field, place, here, there) => {
    expect(await said(job(base, over))).toEqual([
      `${place} override-kind-clash "resources.jobs.j.${field}" is ${here} here and ${there} in what it overrides`,
    ])
  })

  test.each([
    ['description: 7', `description: ${N}`],
    ['tags: {a: 7}', `tags: {a: ${N}}`],
    [`tags: {a: ${N}}`, 'tags: {a: true}'],
    [`max_concurrent_runs: ${N}`, `max_concurrent_runs: ${N}`],
    ['max_concurrent_runs: 1', 'max_concurrent_runs: "2"'],
    [`not_a_field: ${N}`, 'not_a_field: 1'],
  ])('%s and %s can', async (base, over) => {
    expect((await said(job(base, over))).filter((line) => line.includes('clash'))).toEqual([])
  })
})

// Databricks CLI 1.12.1: "cannot merge int with string", before it knows who deploys.
describe('the name of whoever deploys, which is of the wrong type', () => {
  const ME = `"\${workspace.current_user.userName}"`
  const clashesOf = async (files: string) => (await said(files)).filter((line) => line.includes('clash'))

  test('it cannot be merged with a number', async () => {
    expect(await clashesOf(job('max_concurrent_runs: 1', `max_concurrent_runs: ${ME}`))).toHaveLength(1)
    expect(await clashesOf(job('description: x', `max_concurrent_runs: ${ME}`))).toEqual([])
  })

  test('nor can it in another file', async () => {
    const files = `include: [b.yml]\npresets: {jobs_max_concurrent_runs: 1}\n# file: b.yml\npresets: {jobs_max_concurrent_runs: ${ME}}\n`
    expect(await clashesOf(files)).toEqual([expect.stringContaining('files-clash')])
  })
})

describe('kinds of which one is of the wrong type', () => {
  test('it is dropped with a warning, whichever it is', async () => {
    expect(await said(job('tags: [a]', 'tags: {a: b}'))).toEqual([
      '3:39 wrong-type "tags" must be a map, but is a list.',
    ])
    expect(await said(job('tags: {a: b}', 'tags: [a]'))).toEqual([
      '4:46 wrong-type "tags" must be a map, but is a list.',
    ])
  })

  test('in two files, too', async () => {
    const files = 'bundle: {name: a}\ninclude: [b.yml]\npresets: {tags: [a]}\n# file: b.yml\npresets: {tags: {b: c}}\n'
    expect(await said(files)).toEqual(['3:17 wrong-type "tags" must be a map, but is a list.'])
  })

  test('where anything fits, a number and a text clash as well', async () => {
    const files = (first: string, second: string) =>
      `bundle: {name: a}\ninclude: [b.yml]\nvariables: {v: {default: ${first}}}\n# file: b.yml\nvariables: {v: {default: ${second}}}\n`
    expect(await said(files('1', 'one'))).toEqual([
      'b.yml:1:26 files-clash "variables.v.default" is a text here and a number in another file, so they cannot be merged.',
    ])
    expect(await said(files('1', '2'))).toEqual([])
    expect(await said(files('1', '~'))).toEqual([])
  })

  test('where anything fits, the two clash', async () => {
    const files =
      'bundle: {name: a}\ninclude: [b.yml]\nvariables: {v: {default: [a]}}\n# file: b.yml\nvariables: {v: {default: {b: c}}}\n'
    expect(await said(files)).toEqual([
      'b.yml:1:26 files-clash "variables.v.default" is a map here and a list in another file, so they cannot be merged.',
    ])
  })
})
