// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule } from './resource-cycle.ts'

const bundle = (resources: string) => `bundle: {name: fraud}\nresources:\n${resources}`

/** The plan of Databricks CLI 1.12.1 for each of these: "cycle detected". */
test.each([
  ['its own name', '  jobs: {j: {name: J, description: "${resources.jobs.j.name}"}}\n', '"jobs.j" refers to itself.'],
  [
    'an id that a variable brings',
    '  pipelines: {p: {configuration: {me: "${var.me}"}}}\nvariables: {me: {default: "${resources.pipelines.p.id}"}}\n',
    '"pipelines.p" refers to itself.',
  ],
  [
    'a name that is put together',
    '  jobs: {j: {description: "${resources.jobs.${var.key}.id}"}}\nvariables: {key: {default: j}}\n',
    '"jobs.j" refers to itself.',
  ],
  [
    'another type',
    '  jobs: {j: {tasks: [{pipeline_task: {pipeline_id: "${resources.pipelines.p.id}"}}]}}\n  pipelines: {p: {configuration: {job: "x ${resources.jobs.j.id}"}}}\n',
    'Resources refer to each other in a circle: jobs.j → pipelines.p → jobs.j.',
  ],
])('a circle through %s', async (_name, resources, message) => {
  expect(await said(bundle(resources), [rule])).toEqual([expect.stringContaining(`resource-cycle[default] ${message}`)])
})

/** None of them is a circle to it. */
test.each([
  ['one way', '  jobs: {a: {description: "${resources.jobs.b.id} ${resources.jobs.c.id}"}, b: {}, c: {}}\n'],
  [
    'permissions',
    '  jobs: {j: {permissions: [{service_principal_name: "${resources.apps.a.id}"}]}}\n  apps: {a: {description: "${resources.jobs.j.id}"}}\n',
  ],
  [
    'grants',
    '  schemas: {s: {grants: [{principal: "${resources.apps.a.id}"}]}}\n  apps: {a: {description: "${resources.schemas.s.id}"}}\n',
  ],
  [
    'jobs that run each other, of which another rule speaks',
    '  jobs: {j: {tasks: [{run_job_task: {job_id: "${resources.jobs.j.id}"}}]}}\n',
  ],
])('%s', async (_name, resources) => expect(await said(bundle(resources), [rule])).toEqual([]))

test('each step is shown', async () => {
  const [finding] = await findingsOf(
    bundle('  jobs:\n    a: {description: "${resources.jobs.b.id}"}\n    b: {description: "${resources.jobs.a.id}"}\n'),
    [rule],
  )
  expect(finding?.related?.map(({ at, message }) => `${at.line} ${message}`)).toEqual([
    '4 "jobs.a" refers to "jobs.b".',
    '5 "jobs.b" refers to "jobs.a".',
  ])
})
