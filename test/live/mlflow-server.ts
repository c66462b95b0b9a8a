import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const environment = join(dirname(fileURLToPath(import.meta.url)), '../../.cache/live-venv')
const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

export interface MlflowServer {
  readonly url: string
  readonly version: string
  /** A folder of its own, beside its store. */
  readonly directory: string
  close(): Promise<void>
}

/** Why an MLflow server cannot be started here; `undefined` when it can. */
export function mlflowMissing(): string | undefined {
  const found = spawnSync(python, ['-c', 'import importlib.util as u; assert u.find_spec("mlflow")'], {
    stdio: 'ignore',
  })
  return found.status === 0 ? undefined : '.cache/live-venv has no mlflow; "bash test/live/install.sh" sees to it'
}

/** Starts `mlflow server` on a free port of this machine, with SQLite and artifacts in a folder that goes with it. */
export async function startMlflow(): Promise<MlflowServer> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-mlflow-'))
  const port = await freePort()
  const store = ['--backend-store-uri', `sqlite:///${join(directory, 'mlflow.db')}`, '--artifacts-destination']
  const child = spawn(
    python,
    [
      '-m',
      'mlflow',
      'server',
      ...store,
      join(directory, 'artifacts'),
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
      '--workers',
      '1',
    ],
    {
      cwd: directory,
      // A group of its own: the server starts others.
      detached: true,
      env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', PYTHONUTF8: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said = `${said}${chunk}`.slice(-10_000)
    })
  }
  const url = `http://127.0.0.1:${port}`
  const close = async () => {
    await stop(child)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    return { url, version: await answered(child, url), directory, close }
  } catch (error) {
    await close()
    throw new Error(`${(error as Error).message}\n${said}`)
  }
}

/** Waits until the server tells its version. */
async function answered(child: ChildProcess, url: string): Promise<string> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`mlflow server ended with exit code ${child.exitCode}.`)
    try {
      const answer = await fetch(`${url}/version`)
      if (answer.ok) return await answer.text()
    } catch {
      // Not yet.
    }
    await sleep(200)
  }
  throw new Error('mlflow server did not answer within 120 s.')
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  if (child.exitCode !== null || child.pid === undefined) return
  const kill = (signal: NodeJS.Signals) => {
    try {
      // Below zero: the whole group.
      if (process.platform === 'win32') child.kill(signal)
      else process.kill(-(child.pid ?? 0), signal)
    } catch {
      // It has ended meanwhile.
    }
  }
  kill('SIGTERM')
  const stubborn = setTimeout(() => kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(stubborn)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
