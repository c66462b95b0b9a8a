import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeHosts, lastError, values } from './describe-hosts.ts'

const NODE = process.execPath
const run = (script: string, ...args: string[]) => ({ call: 'exec', args: [NODE, ['-e', script, ...args]] }) as const
const runWith = (script: string, options: object) => ({ call: 'exec', args: [NODE, ['-e', script], options] }) as const

describeHosts('programs', (play) => {
  test('get their arguments as they are: there is no shell', async () => {
    const args = [
      'two words',
      '$HOME',
      '`id`',
      ';',
      '*',
      '&& exit 9',
      'a"b\'c\\',
      '',
      'line\nbreak',
      'ünï 📈',
      '%PATH%',
    ]
    const [result] = values(await play([run('console.log(JSON.stringify(process.argv.slice(1)))', ...args)]))
    expect(JSON.parse((result as { stdout: string }).stdout)).toEqual(args)
  })

  test('answer with their exit code and both streams, each as it was written', async () => {
    const script = `process.stdout.write('é'.repeat(70000)); process.stderr.write('why'); process.exitCode = 7`
    expect(values(await play([run(script)]))).toEqual([
      { exitCode: 7, stdout: 'é'.repeat(70000), stderr: 'why', timedOut: false },
    ])
  })

  test('read their input, and its end also when there is none', async () => {
    const echo = 'process.stdin.pipe(process.stdout)'
    const input = 'SELECT 1;\n✓'.repeat(20_000)
    const [with_, without, unread] = values(await play([runWith(echo, { input }), run(echo), runWith('0', { input })]))
    expect(with_).toMatchObject({ exitCode: 0, stdout: input })
    expect(without).toMatchObject({ exitCode: 0, stdout: '' })
    expect(unread).toMatchObject({ exitCode: 0 })
  })

  test('see the environment that they are given and nothing else; otherwise the own one, without inputs', async () => {
    const script = 'console.log(JSON.stringify(process.env))'
    const played = await play([runWith(script, { env: { ONLY: 'this' } }), run(script)], {
      inputs: { token: 'hunter2' },
      env: { DESK: 'rates' },
    })
    const [given, own] = values(played).map((result) => JSON.parse((result as { stdout: string }).stdout))
    expect(given).toEqual({ ONLY: 'this' })
    expect(own).toMatchObject({ DESK: 'rates' })
    expect(JSON.stringify(own)).not.toContain('hunter2')
  })

  test('run in the workspace, or in a directory relative to it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'countersign work '))
    const script = 'console.log(process.cwd())'
    const [workspace, other] = values(await play([run(script), runWith(script, { cwd: '..' })], { directory }))
    expect(workspace).toMatchObject({ stdout: `${directory}\n` })
    expect(other).toMatchObject({ stdout: `${tmpdir()}\n` })
  })

  test('are found on the PATH, and one that is not there is named with what to do', async () => {
    const bin = join(NODE, '..')
    const found = await play([{ call: 'exec', args: ['node', ['-e', '0'], { env: { PATH: `/nowhere:${bin}` } }] }])
    expect(values(found)).toMatchObject([{ exitCode: 0 }])
    const missing = await play([{ call: 'exec', args: ['databricks-of-another-world', []] }])
    expect(lastError(missing)).toEqual({
      code: 'PROGRAM_NOT_FOUND',
      message: 'The program "databricks-of-another-world" was not found.',
      hint: expect.stringContaining('PATH'),
    })
    const nowhere = await play([runWith('0', { cwd: 'not/there' })])
    expect(lastError(nowhere)).toMatchObject({
      code: 'PROGRAM_NOT_STARTED',
      message: expect.stringContaining('not/there'),
    })
    const directory = await play([{ call: 'exec', args: ['./', []] }])
    expect(lastError(directory)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' })
  })

  test('end when their time is up', async () => {
    const hang = 'console.log("started"); setInterval(() => {}, 1000)'
    const [result] = values(await play([runWith(hang, { timeout: 50 })]))
    expect(result).toMatchObject({ timedOut: true, exitCode: 128 + 15 })
  })

  test('end with all that they started when the job is cancelled', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'pid')
    const grandchild = `require('fs').writeFileSync(${JSON.stringify(`${file}.new`)}, String(process.pid));
      require('fs').renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)}); setInterval(() => {}, 1000)`
    const child = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'ignore' })`
    const played = await play([
      { call: 'cancelDuring', command: NODE, args: ['-e', child], file },
      { call: 'exec', args: [NODE, ['-e', '0']] },
    ])
    for (const answer of played.answers) expect(answer).toMatchObject({ error: { code: 'CANCELLED' } })
    const pid = Number(readFileSync(file, 'utf8'))
    // It ends by a signal, which takes a moment to arrive.
    for (let tries = 0; tries < 1000 && isRunning(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(isRunning(pid)).toBe(false)
  })
})

/** A zombie has ended; nobody may have collected it yet. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  if (existsSync('/proc/self')) return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'utf8'))
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describeHosts('cancellation', (play) => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s aborts the signal, and a second one ends the process', async (name) => {
    const once = await play([
      { call: 'signal', name },
      { call: 'log', args: ['info', 'still here'] },
    ])
    values(once)
    expect(once.exitCode).toBe(0)
    expect(once.visible).toContain('still here')
    const twice = await play([
      { call: 'signal', name },
      { call: 'signal', name },
    ])
    expect(twice.exitCode).toBe(name === 'SIGTERM' ? 128 + 15 : 128 + 2)
  })
})

describeHosts('a crash', (play) => {
  test('fails the process, and is not told to the host behind its back', async () => {
    const run = await play([{ call: 'crash', message: 'boom' }])
    expect(run.exitCode).not.toBe(0)
    expect(run.stderr).toContain('boom')
    expect(run.commands).toEqual([])
  })
})

interface Asked {
  readonly method: string | undefined
  readonly url: URL
  readonly authorization: string | undefined
}

/** An endpoint that answers every request for a token alike. */
async function tokenEndpoint(status: number, body: unknown) {
  const asked: Asked[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const { method, headers } = request
    asked.push({ method, url: new URL(request.url ?? '', 'http://loopback'), authorization: headers.authorization })
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc?job=1`
  return { asked, address, close: () => server.close() }
}

describeHosts('identity', (play, kind) => {
  const audience = 'api://AzureADTokenExchange'
  const environment = (address: string): Record<string, string> =>
    kind === 'github'
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-1' }
      : {
          SYSTEM_OIDCREQUESTURI: address,
          SYSTEM_ACCESSTOKEN: 'bearer-1',
          AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: 'c-1',
        }

  test('is a token for the audience, masked from then on', async () => {
    const endpoint = await tokenEndpoint(200, kind === 'github' ? { value: 'jwt.of.job' } : { oidcToken: 'jwt.of.job' })
    const played = await play(
      [
        { call: 'idToken', args: [audience] },
        { call: 'log', args: ['info', 'it is jwt.of.job'] },
      ],
      { env: environment(endpoint.address) },
    )
    endpoint.close()
    if (kind === 'terminal' || kind === 'memory') {
      expect(played.answers[0]).toMatchObject({ error: { code: 'IDENTITY_NOT_AVAILABLE', hint: expect.any(String) } })
      return expect(endpoint.asked).toEqual([])
    }
    expect(values(played)[0]).toBe('jwt.of.job')
    expect(played.visible).toContain('it is ***')
    expect(played.masked).toContain('jwt.of.job')
    const [request] = endpoint.asked
    expect(request?.authorization).toBe('Bearer bearer-1')
    expect(request?.method).toBe(kind === 'github' ? 'GET' : 'POST')
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual(
      kind === 'github' ? { job: '1', audience } : { job: '1', 'api-version': '7.1', serviceConnectionId: 'c-1' },
    )
  })

  test('that the job may not ask for says what to change', async () => {
    const error = lastError(await play([{ call: 'idToken', args: [audience] }]))
    expect(error.code).toBe('IDENTITY_NOT_AVAILABLE')
    if (kind === 'github') expect(error.hint).toContain('permissions: id-token: write')
    if (kind === 'azure') expect(error.hint).toContain('SYSTEM_ACCESSTOKEN')
  })

  test('that is refused is an error with the reason, without the secrets of the request', async () => {
    const endpoint = await tokenEndpoint(403, { message: 'no' })
    const played = await play([{ call: 'idToken', args: [audience] }], { env: environment(endpoint.address) })
    endpoint.close()
    const error = lastError(played)
    if (kind === 'terminal' || kind === 'memory') return expect(error.code).toBe('IDENTITY_NOT_AVAILABLE')
    expect(error).toMatchObject({ code: 'IDENTITY_REFUSED', message: expect.stringContaining('403') })
    expect(JSON.stringify(error)).not.toContain('bearer-1')
  })

  test('for another audience is refused where the host cannot give one', async () => {
    if (kind !== 'azure') return
    const endpoint = await tokenEndpoint(200, { oidcToken: 'jwt' })
    const played = await play([{ call: 'idToken', args: ['sigstore'] }], { env: environment(endpoint.address) })
    endpoint.close()
    expect(lastError(played)).toMatchObject({
      code: 'IDENTITY_NOT_AVAILABLE',
      message: expect.stringContaining('"sigstore"'),
    })
    expect(endpoint.asked).toEqual([])
  })
})
