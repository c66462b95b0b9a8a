import { expect, test } from '@jest/globals'
import { formatPath } from '../config/value.ts'
import { readTargets } from '../read-targets.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { printedFrom } from '../testing/deployed.ts'
import { checkSchema } from './check.ts'
import { coreSchema } from './core/core-schema.ts'

test('a value of the wrong type overrides nothing, as with Databricks CLI 1.12.1', async () => {
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

test('what becomes of the right type only when its references are replaced is dropped, too', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
variables: { tens: { default: 1 }, small: { default: 3 }, size: { default: small } }
resources:
  jobs:
    j: { timeout_seconds: "\${var.tens}0", queue: { enabled: "\${var.\${var.size}}" }, max_concurrent_runs: "\${var.small}" }
`)
  expect(resources.jobs.j).toMatchObject({ max_concurrent_runs: 3, queue: {} })
  expect(resources.jobs.j).not.toHaveProperty('timeout_seconds')
  expect(resources.jobs.j.queue).not.toHaveProperty('enabled')
})

test('a reference clashes with nothing where what it overrides was dropped', async () => {
  const text = `variables: { c: { type: complex, default: { a: b } } }
resources: { jobs: { j: { tags: [x], timeout_seconds: "\${var.c}0", max_concurrent_runs: [1] } } }
targets: { dev: { resources: { jobs: { j: { tags: "\${var.c}", timeout_seconds: "\${bundle.uuid}" } } } } }
`
  const { signal } = new AbortController()
  const reading = { targets: ['dev'], variables: new Map(), env: {}, schema: coreSchema, signal }
  const { bundle, targets } = await readTargets(memoryFolder({ 'databricks.yml': text }), reading)
  const found = targets.flatMap((target) => [
    ...target.findings.map(({ rule }) => rule.id),
    ...[...checkSchema(target, bundle, coreSchema)].map(({ rule }) => rule.id),
  ])
  expect(new Set(found)).toEqual(new Set(['wrong-type']))
})

// As to Databricks CLI 1.12.1, which does not know yet that it is of the wrong type.
test('a reference to whoever deploys clashes with what it overrides, where that is no item of a list', async () => {
  const text = `resources: { jobs: { j: { timeout_seconds: 5, tags: { a: b }, tasks: [{ task_key: t, max_retries: 1 }] } } }
targets:
  dev: { resources: { jobs: { j: { timeout_seconds: $, tags: $, tasks: [{ task_key: t, max_retries: $ }] } } } }
`
  const { signal } = new AbortController()
  const reading = { targets: ['dev'], variables: new Map(), env: {}, schema: coreSchema, signal }
  const files = { 'databricks.yml': text.replaceAll('$', `"\${workspace.current_user.userName}"`) }
  const { bundle, targets } = await readTargets(memoryFolder(files), reading)
  const found = targets.flatMap((target) => [
    ...target.findings.map(({ rule, path = [] }) => `${rule.id} ${formatPath(path)}`),
    ...[...checkSchema(target, bundle, coreSchema)].map(
      ({ rule, observation: { path = [] } }) => `${rule.id} ${formatPath(path)}`,
    ),
  ])
  expect(found.sort()).toEqual([
    'override-kind-clash resources.jobs.j.tags',
    'override-kind-clash resources.jobs.j.timeout_seconds',
    'wrong-type resources.jobs.j.tags',
    'wrong-type resources.jobs.j.tasks[0].max_retries',
    'wrong-type resources.jobs.j.timeout_seconds',
  ])
})

test('what is dropped is named by what it would override, for waivers and baselines name it so', async () => {
  const text = `bundle: { name: b }
resources: { jobs: { j: { tasks: [{ task_key: t }] } } }
targets: { dev: { mode: [x], resources: { jobs: { j: { tags: [c], tasks: [{ task_key: t, max_retries: [2] }] } } } } }
`
  const { signal } = new AbortController()
  const reading = { targets: ['dev'], variables: new Map(), env: {}, schema: coreSchema, signal }
  const { bundle, targets } = await readTargets(memoryFolder({ 'databricks.yml': text }), reading)
  const found = targets.flatMap((target) => [...checkSchema(target, bundle, coreSchema)])
  expect(found.map(({ observation }) => formatPath(observation.path ?? [])).sort()).toEqual([
    'resources.jobs.j.tags',
    'resources.jobs.j.tasks[0].max_retries',
    'targets.dev.mode',
  ])
})
