import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../root.ts'

export interface Usage {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

export interface Measured extends Usage {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

export interface MeasureOptions {
  readonly input?: string
  /** The Node to run it; by default this one. */
  readonly node?: string
}

/** Runs a Node script in a process of its own and says what it used. */
export function measure(
  script: string,
  args: readonly string[],
  { input = '', node = process.execPath }: MeasureOptions = {},
): Measured {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const file = join(directory, 'usage.json')
  try {
    const started = performance.now()
    const { status, stdout, stderr } = spawnSync(
      node,
      ['--import', inRoot('lib/tools/bench/usage-preload.js'), script, ...args],
      {
        cwd: inRoot(),
        // To read this machine's own certificates costs every process some 50 ms, and is no work of ours.
        env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, COUNTERSIGN_BENCH_USAGE: file },
        input,
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    )
    const wallSeconds = (performance.now() - started) / 1000
    if (!existsSync(file)) throw new Error(`${script} ended early (${status}): ${stderr}`)
    const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage
    return { ...usage, wallSeconds, stdout, stderr, exitCode: status ?? -1 }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The run of the least CPU time among several: what the machine does besides only ever adds. */
export function best(times: number, run: () => Measured): Measured {
  return leastOf(Array.from({ length: times }, run))
}

/** The best of each, run in turns: what the machine does besides, and how fast it is just then, is the same for all. */
export function bestInTurns<Key>(times: number, runs: ReadonlyMap<Key, () => Measured>): ReadonlyMap<Key, Measured> {
  const rounds = Array.from({ length: times }, () => new Map([...runs].map(([key, run]) => [key, run()])))
  return new Map([...runs.keys()].map((key) => [key, leastOf(rounds.map((round) => round.get(key) as Measured))]))
}

function leastOf(runs: readonly Measured[]): Measured {
  return runs.reduce((least, next) => (next.cpuSeconds < least.cpuSeconds ? next : least))
}
