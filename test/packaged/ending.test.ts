import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { readAzure, readGithub } from '../contract/runner-grammar.ts'
import { nodesUnderTest } from './nodes.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign-ending-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))

/** Runs data-quality on a terminal host that `change` has broken: JavaScript that sees `host`. */
async function endingOf(node: string, change: string) {
  const script = join(scratch, 'broken.mjs')
  const compiled = (file: string) => JSON.stringify(pathToFileURL(inRoot('lib/shared', file)).href)
  writeFileSync(
    script,
    `import { main } from ${compiled('main.js')}
     import { terminalHost } from ${compiled('hosts/terminal.js')}
     await main(async (signal) => {
       const host = terminalHost({ signal, inputs: { contract: 'absent.odcs.yaml' } })
       ${change}
       return host
     }, 'data-quality')`,
  )
  return await spawnNode(node, [script], { cwd: scratch, env: plainEnvironment(scratch) })
}

/** Neither a runner nor a terminal finds anything to do in it. */
function expectInert(text: string): void {
  expect([...readGithub(text).commands, ...readAzure(text).commands]).toEqual([])
  expect(text).not.toMatch(/[^\P{Cc}\n]/u)
}

describe.each(nodesUnderTest())('the end of a run on Node $major', ({ node }) => {
  test.each([
    [
      'throws where nobody waits',
      'host.group = () => new Promise(() => setTimeout(() => { throw new Error("boom") }))',
    ],
    ['rejects where nobody waits', 'host.group = () => new Promise(() => { Promise.reject(new Error("boom")) })'],
    ['fails as a bug in a step does', 'host.group = () => Promise.reject(new Error("boom"))'],
  ])('code that %s is a bug, said once, and no verdict', async (_, change) => {
    const { exitCode, stdout, stderr } = await endingOf(node, change)
    expect(exitCode).toBe(3)
    expect(`${stdout}${stderr}`.match(/^ERROR data-quality: BUG: This is a bug in Countersign: .*boom/gm)).toHaveLength(
      1,
    )
  })

  test('a host that cannot be made is no bug of ours: said with what to do, and without commands of its own', async () => {
    const change = `throw new Error('boom\\n::error::x ##vso[task.complete result=Succeeded;]\\u001b[31m')`
    const { exitCode, stdout, stderr } = await endingOf(node, change)
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^ERROR data-quality: HOST_NOT_USABLE: The step could not start on its host: boom$/m)
    expect(stderr).toContain('What to do: Look at what the runner gives to the job')
    expectInert(stderr)
  })

  test('does not wait for a disk that hangs, though Node itself would', async () => {
    if (process.platform === 'win32') return
    const pipe = join(scratch, `pipe-${randomUUID()}`)
    spawnSync('mkfifo', [pipe])
    // Nobody writes to the pipe, so that opening it hangs; after this time it is let go, and the test has failed.
    const letGo = jest.fn(() => closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)))
    const timer = setTimeout(letGo, 20_000)
    const open = `import('node:fs').then((fs) => fs.open(${JSON.stringify(pipe)}, 'r', () => {}))`
    const { stdout } = await endingOf(node, open)
    clearTimeout(timer)
    expect(stdout).toMatch(/^ERROR data-quality: [^\n]+\n$/)
    expect(letGo).not.toHaveBeenCalled()
  })

  test('waits for what was written, and for nothing else', async () => {
    const { exitCode, stdout } = await endingOf(
      node,
      `const { createServer } = await import('node:http')
       await new Promise((listening) => createServer().listen(0, '127.0.0.1', listening))
       setInterval(() => {}, 1000)
       const { finish } = host
       host.finish = (what) => { process.stdout.write('x'.repeat(5_000_000) + '|'); finish(what) }`,
    )
    expect(exitCode).toBe(4)
    // Not one pattern for all of it: five million repetitions are more than a regular expression has stack for.
    const end = stdout.indexOf('|')
    expect(end).toBe(5_000_000)
    expect(stdout.slice(end)).toMatch(/^\|ERROR data-quality: [^\n]+\n$/)
  })

  const countersign = async (...words: string[]) =>
    await spawnNode(node, [inRoot('lib/shared/cli.js'), ...words], { cwd: scratch, env: plainEnvironment(scratch) })

  test('a step that is not there is a mistake, with the nearest one named', async () => {
    expect(await countersign('data-qualty')).toEqual({
      exitCode: 4,
      stdout: '',
      stderr:
        'error: There is no step "data-qualty". Did you mean "data-quality"? Steps: bundle-validate, data-quality, model-gate.\n',
    })
    for (const word of ['constructor', '__proto__']) expect((await countersign(word)).exitCode).toBe(4)
  })

  test('words of the command line that look like commands of a host stay words', async () => {
    const hostile = 'b\n::error::PWN ##vso[task.complete result=Succeeded;]\u001b[31m.odcs.yaml'
    for (const words of [
      ['data-quality', '--contract', 'a.odcs.yaml', hostile],
      [hostile],
      ['data-quality', `--${hostile}`],
    ]) {
      const { exitCode, stderr } = await countersign(...words)
      expect(exitCode).toBe(4)
      expect(stderr).toContain('PWN')
      expectInert(stderr)
    }
  })

  test('without a step, the help is printed and the command counts as wrong', async () => {
    const asked = await countersign('--help')
    expect(asked.exitCode).toBe(0)
    expect(asked.stdout).toMatch(/data-quality +Does this dataset keep its contract\?/)
    expect(await countersign()).toEqual({ ...asked, exitCode: 4 })
  })
})
