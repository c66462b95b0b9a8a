import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './workspace-path-relative.ts'

test.each([
  ['root_path: Workspace/a', 1],
  ['root_path: "~"', 1],
  ['root_path: ./a', 1],
  ['state_path: "~/a"', 1],
  ['root_path: a, state_path: b', 2],
  ['root_path: "~/a"', 0],
  ['root_path: /a, file_path: /b', 0],
  ['root_path: ""', 0],
  [`root_path: "\${workspace.current_user.userName}/a"`, 0],
  [`root_path: "\${resources.jobs.j.name}"`, 0],
])('{%s}: %d', async (paths, count) => {
  expect(await saidBy(rule, root(`workspace: {${paths}}\n`))).toHaveLength(count)
})
