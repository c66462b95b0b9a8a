import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { neverCancelled } from './cancellation.ts'
import { readEnvironment } from './environment.ts'
import { findProgram } from './program.ts'
import { type ProgramHost, runProgram } from './run-program.ts'
import { spawnLaunch } from './spawn-launch.ts'

const host: ProgramHost = {
  launch: spawnLaunch,
  env: readEnvironment(),
  cwd: process.cwd(),
  signal: neverCancelled(),
  maxOutputBytes: 1000,
}
const print = (stream: 'stdout' | 'stderr', bytes: number) =>
  runProgram(host, process.execPath, [
    '-e',
    `process.${stream}.write('x'.repeat(${bytes})); setInterval(() => {}, ${bytes > 1000 ? 1000 : 0}).${bytes > 1000 ? 'ref' : 'unref'}()`,
  ])

describe('the output of a program', () => {
  test.each(['stdout', 'stderr'] as const)('on %s may be as large as its limit', async (stream) => {
    await expect(print(stream, 1000)).resolves.toMatchObject({ exitCode: 0, [stream]: 'x'.repeat(1000) })
  })

  // The program would never end: that this does shows that it was stopped.
  test.each(['stdout', 'stderr'] as const)('on %s that is larger stops it, and decides nothing', async (stream) => {
    await expect(print(stream, 1001)).rejects.toMatchObject({ code: 'PROGRAM_OUTPUT_TOO_LARGE' })
  })
})

describe('a program', () => {
  test('that the system refuses to start is an error that says so', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'garbage')
    writeFileSync(file, '#!/nowhere/interpreter\n')
    chmodSync(file, 0o755)
    await expect(runProgram(host, file, [])).rejects.toMatchObject({
      code: 'PROGRAM_NOT_STARTED',
      message: expect.stringContaining(file),
    })
  })

  test('is not a file that may not be run, nor a directory', () => {
    const directory = mkdtempSync(join(tmpdir(), 'countersign-'))
    writeFileSync(join(directory, 'plain'), '')
    expect(findProgram('plain', { PATH: directory }, '/')).toBeUndefined()
    chmodSync(join(directory, 'plain'), 0o755)
    expect(findProgram('plain', { PATH: `/nowhere:${directory}` }, '/')).toBe(join(directory, 'plain'))
    expect(findProgram('./plain', {}, directory)).toBe(join(directory, 'plain'))
    expect(findProgram(directory, {}, '/')).toBeUndefined()
    expect(findProgram('plain', {}, directory)).toBeUndefined()
  })
})
