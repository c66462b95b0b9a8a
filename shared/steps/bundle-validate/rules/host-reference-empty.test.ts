import { expect, test } from '@jest/globals'
import { job, root, saidBy } from '../testing/one-rule.ts'
import { rule } from './host-reference-empty.ts'

const used = job(`description: See \${workspace.host}/jobs`)

/** Databricks CLI 1.12.1 writes nothing in its place, even where `DATABRICKS_HOST` names the workspace. */
test('a host that the bundle does not set is empty wherever it is referred to', async () => {
  expect(await saidBy(rule, root(`workspace: { root_path: /a }\n${used}`))).toEqual([
    'databricks.yml:8:20 [default] The bundle sets no host, so the reference to "workspace.host" is empty here.',
  ])
  expect(
    await saidBy(rule, root(`targets: { dev: { workspace: { host: https://a.net } }, prod: {} }\n${used}`)),
  ).toEqual([expect.stringContaining('[prod]')])
})

test.each([
  [`workspace: { host: https://a.net }\n${used}`],
  ['workspace: { root_path: /a }\n'],
  [`scripts: { open: { content: "curl $DATABRICKS_HOST" } }\n`],
])('nothing is said of %s', async (rest) => {
  expect(await saidBy(rule, root(rest))).toEqual([])
})
