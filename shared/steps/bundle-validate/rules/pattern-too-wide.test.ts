import { expect, test } from '@jest/globals'
import { listFiles } from '../load/listing.ts'
import { loadBundle } from '../load/load.ts'
import { pathsToLookAt } from '../paths/wanted.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { root } from '../testing/one-rule.ts'
import { observe } from './observe.ts'
import { rule } from './pattern-too-wide.ts'

/** What is said where `wide` has so many names in it, none of which matches. */
async function saidOf(names: number, path: string): Promise<readonly string[]> {
  const pipeline = `pipelines: {p: {name: P, libraries: [{file: {path: "${path}"}}]}}`
  const artifact = `artifacts: {a: {type: whl, files: [{source: "${path}"}]}}`
  const small = memoryFolder({ 'databricks.yml': root(`resources: {${pipeline}}\n${artifact}\n`), 'wide/a.sql': '' })
  const wide = Array.from({ length: names }, (_, index) => `${index}.txt`)
  const folder = { ...small, list: async (at: string) => (at === 'wide' ? wide : await small.list(at)) }
  const bundle = await loadBundle(folder)
  const targets = resolveTargets(bundle)
  const listing = await listFiles(folder, pathsToLookAt(targets, bundle))
  return targets.flatMap((target) => observe(rule, target, { ...bundle, listing })).map(({ message }) => message)
}

test('what nobody looked through does not pass', async () => {
  const said = '"wide/*.sql" looks through too many files, so nobody knows what it stands for.'
  expect(await saidOf(200_000, 'wide/*.sql')).toEqual([said, said])
})

test('ten thousand names and more are looked through', async () => {
  expect(await saidOf(50_000, 'wide/*.sql')).toEqual([])
})

test('what is no pattern matches nothing, and is no wide one', async () => {
  expect(await saidOf(10, 'wide/[.sql')).toEqual([])
})
