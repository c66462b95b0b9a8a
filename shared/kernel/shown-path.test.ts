import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { shownPath } from './shown-path.ts'

const workspace = resolve('/srv/bank')

test.each([
  ['a file inside', join(workspace, 'gates', 'pd.yml'), 'gates/pd.yml'],
  ['a file inside, by its relative path', join('gates', '..', 'pd.yml'), 'pd.yml'],
  ['a file outside', resolve('/srv/other/pd.yml'), resolve('/srv/other/pd.yml')],
  ['the workspace itself', workspace, workspace],
])('%s', (_, path, shown) => {
  expect(shownPath(path, workspace)).toBe(shown)
})
