import { expect, test } from '@jest/globals'
import { listFiles } from '../load/listing.ts'
import { loadBundle } from '../load/load.ts'
import { pathsToLookAt } from '../paths/wanted.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { root } from '../testing/one-rule.ts'
import { observe } from './observe.ts'
import { rule } from './sync-outside-repository.ts'

/** As Databricks CLI 1.12.1 has it of a bundle in `desk/fraud`: "path … is not within repository root …". */
test.each([
  ['[., ../common]', '.git/HEAD', 1],
  ['[., ../common]', '../.git/HEAD', 0],
  ['[., ../../common]', '../.git/HEAD', 1],
  ['[., ../../common]', '../../.git/HEAD', 0],
  ['[., ../common]', '.git', 1],
  ['[src]', '.git/HEAD', 0],
  ['[., ../common]', 'other', 0],
])('%s, with %s: %d', async (paths, repository, count) => {
  const folder = memoryFolder({ 'databricks.yml': root(`sync:\n  paths: ${paths}\n`), [repository]: '' }, 'desk/fraud')
  const bundle = await loadBundle(folder)
  const targets = resolveTargets(bundle)
  const listing = await listFiles(folder, pathsToLookAt(targets, bundle))
  const found = targets.flatMap((target) => observe(rule, target, { ...bundle, listing }))
  expect(found.map(({ at }) => `${at?.file}:${at?.line}:${at?.column}`)).toEqual(
    Array.from({ length: count }, () => 'desk/fraud/databricks.yml:4:10'),
  )
})
