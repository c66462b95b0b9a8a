import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the stand-in for the Databricks CLI says. */
export interface Scenario {
  readonly version?: string
  /** It is the Python CLI of old. */
  readonly retired?: boolean
  /** One more variable that may be in its environment. */
  readonly tokenVariable?: string
  /** Of `bundle validate` and of `bundle plan`, by target. */
  readonly targets?: Readonly<Record<string, Answer>>
  readonly plans?: Readonly<Record<string, Answer>>
}

export interface Answer {
  /** An object is printed as JSON. */
  readonly stdout?: string | object
  readonly stderr?: string
  readonly exitCode?: number
  readonly hang?: boolean
}

export interface Call {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}

/**
 * Puts a program `databricks` into the directory, which then belongs on a PATH.
 * @returns the calls that it has had so far
 */
export function installDatabricks(directory: string, scenario: Scenario): () => readonly Call[] {
  mkdirSync(directory, { recursive: true })
  const [program, file, calls] = ['databricks', 'scenario.json', 'calls.jsonl'].map((name) => join(directory, name))
  if (program === undefined || file === undefined || calls === undefined) throw new Error('unreachable')
  writeFileSync(file, JSON.stringify(scenario))
  const code = join(dirname(fileURLToPath(import.meta.url)), 'program.cjs')
  const [given, load] = [[file, calls], code].map((value) => JSON.stringify(value))
  // No shell in between: it would add to the environment.
  writeFileSync(program, `#!${process.execPath}\nprocess.argv.splice(2, 0, ...${given})\nrequire(${load})\n`)
  chmodSync(program, 0o755)
  return () => {
    if (!existsSync(calls)) return []
    const lines = readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    return lines.map((line) => JSON.parse(line) as Call)
  }
}
