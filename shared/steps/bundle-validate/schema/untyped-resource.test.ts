import { expect, test } from '@jest/globals'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom } from '../testing/bundle.ts'
import { checkSchema } from './check.ts'
import { coreSchema } from './core/core-schema.ts'

/** What our own schema says of the resources, and what to do. */
async function said(resources: string): Promise<readonly string[]> {
  const bundle = await bundleFrom(`bundle: {name: b}\nresources: ${resources}\n`)
  return resolveTargets(bundle, {}).flatMap((target) =>
    [...checkSchema(target, bundle, coreSchema)].map(({ rule, observation }) => `${rule.id}: ${observation.hint}`),
  )
}

test.each([
  ['{train: {name: Train, tasks: []}}', '"jobs"'],
  ['{s: {catalog_name: c, schema_name: s, name: v, volume_type: MANAGED}}', '"volumes"'],
  ['{x: {name: X}}', 'its type, as "jobs" or "pipelines"'],
])('%s is a resource without its type, which is a warning', async (resources, below) => {
  expect(await said(resources)).toEqual([`unknown-field: It looks like a resource: write it below ${below}.`])
})

test('what may be a new type of resources is a note', async () => {
  expect(await said('{brand_new: {a: {name: A}}}')).toEqual([expect.stringMatching(/^unknown-to-core-schema:/)])
})
