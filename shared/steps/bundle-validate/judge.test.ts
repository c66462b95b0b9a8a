import { expect, test } from '@jest/globals'
import { judge } from './judge.ts'
import { readTargets } from './read-targets.ts'
import { coreSchema } from './schema/core/core-schema.ts'
import { exampleFiles, memoryFolder } from './testing/bundle.ts'

async function idsOf(files: string): Promise<string[]> {
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const { bundle, targets, findings } = await readTargets(memoryFolder(exampleFiles(files)), reading)
  const judged = judge({ bundle, targets, schema: coreSchema, packs: [], facts: { targets } })
  return [...findings, ...judged].map(({ rule }) => rule.id).sort()
}

const ROOT = `bundle: {name: fraud}
include: [jobs.yml]
targets:
  prod:
    resources:
      jobs:
        train:
          schedule: {quartz_cron_expression: '0 0 25 * * ?', timezone_id: UTC}
          tasks: [{task_key: learn, timeout_seconds: 60, depends_on: [{task_key: load}]}]
# file: jobs.yml
`

test('what may stand in a file that cannot be read is not missed, and all else is still told', async () => {
  expect(await idsOf(`${ROOT}resources: {jobs: {train: [}}\n`)).toEqual(['cron-invalid', 'yaml-invalid'])
  expect(await idsOf(`${ROOT}resources: {jobs: {train: {name: Train}}}\n`)).toEqual([
    'cron-invalid',
    'one-of-task-types',
    'task-depends-on-missing',
  ])
})
