import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

test('a value of the wrong type overrides nothing, as with Databricks CLI 1.10.0', async () => {
  const { resources } = await printedFrom(
    `bundle: { name: b }
resources:
  jobs:
    j: { queue: { enabled: true }, timeout_seconds: 5, tags: { a: b }, tasks: [{ task_key: t, max_retries: 1 }] }
targets:
  dev:
    resources:
      jobs:
        j:
          queue: { enabled: maybe }
          timeout_seconds: 7
          tags: [c]
          tasks: [late, { task_key: t, max_retries: [2], timeout_seconds: 9 }]
  prod: { resources: { jobs: { j: { timeout_seconds: soon } } } }
`,
    { target: 'dev' },
  )
  expect(resources.jobs.j).toMatchObject({
    queue: { enabled: true },
    timeout_seconds: 7,
    tags: { a: 'b' },
    tasks: [{ task_key: 't', max_retries: 1, timeout_seconds: 9 }],
  })
})
