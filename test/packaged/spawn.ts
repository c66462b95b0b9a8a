import { spawn } from 'node:child_process'

export interface Ended {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface HowToSpawn {
  readonly cwd: string
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Sends SIGTERM when this has been written to either stream. */
  readonly cancelAfter?: RegExp
}

/** Runs a Node program to its end, as a runner does: pipes for its streams, nothing to read. */
export function spawnNode(node: string, args: readonly string[], how: HowToSpawn): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: how.cwd, env: how.env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    let cancelled = false
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
        if (cancelled || how.cancelAfter?.test(said[name]) !== true) return
        cancelled = true
        child.kill('SIGTERM')
      })
    }
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...said }))
  })
}

/** What any program needs of its surroundings, and nothing of this machine's npm, GitHub or Azure settings. */
export function plainEnvironment(home: string): Record<string, string> {
  const { PATH = '', SystemRoot } = process.env
  return { PATH, HOME: home, USERPROFILE: home, LANG: 'C.UTF-8', ...(SystemRoot === undefined ? {} : { SystemRoot }) }
}
