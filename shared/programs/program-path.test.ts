import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isInWorkspace, programPath } from './program-path.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-path-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('no program of the workspace is found, whichever links lead there', () => {
  const workspace = join(scratch, 'workspace')
  const outside = join(scratch, 'tools')
  for (const directory of [join(workspace, 'bin'), outside]) mkdirSync(directory, { recursive: true })
  symlinkSync(join(workspace, 'bin'), join(scratch, 'linked'))
  symlinkSync(workspace, join(scratch, 'reached'))
  const PATH = ['bin', '.', '', join(workspace, 'bin'), join(scratch, 'linked'), outside, '/nowhere'].join(delimiter)
  const left = [outside, '/nowhere'].join(delimiter)
  expect(programPath({ PATH }, workspace)).toBe(left)
  // The same where the workspace is itself reached by a link.
  expect(programPath({ Path: PATH }, join(scratch, 'reached'))).toBe(left)
  for (const path of ['linked', 'linked/new', 'linked/new/too']) {
    expect(isInWorkspace(workspace, join(scratch, path))).toBe(true)
  }
  expect(isInWorkspace(workspace, join(scratch, 'new'))).toBe(false)
})
