import { expect, test } from '@jest/globals'
import { listFiles } from '../load/listing.ts'
import { loadBundle } from '../load/load.ts'
import { pathsToLookAt } from '../paths/wanted.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { job, root, task } from '../testing/one-rule.ts'
import { observe } from './observe.ts'
import { rule } from './path-not-found.ts'

test('what lies beside the folder of the bundle is not said to be in it', async () => {
  const notebook = job(task('notebook_task: { notebook_path: ../common/train.py }'))
  const folder = memoryFolder({ 'databricks.yml': root(`sync: { paths: [., ../common] }\n${notebook}`) }, 'desk')
  const bundle = await loadBundle(folder)
  const targets = resolveTargets(bundle)
  const listing = await listFiles(folder, pathsToLookAt(targets, bundle))
  const found = targets.flatMap((target) => observe(rule, target, { ...bundle, listing }))
  expect(found.map(({ message }) => message)).toEqual([
    `Notebook "../common/train.py" is not there: it does not exist, seen from the bundle's folder.`,
  ])
})
