import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const scripts = join(here, '../../.cache/live-venv', process.platform === 'win32' ? 'Scripts' : 'bin')
const python = join(scripts, process.platform === 'win32' ? 'python.exe' : 'python')
// As Spark finds it.
const java = process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin/java')

/** `null`, a boolean, a text, or what JSON would lose: the text of the value with its type. */
export type SparkValue =
  | null
  | boolean
  | string
  | { readonly type: 'integer' | 'double' | 'decimal' | 'timestamp' | 'date'; readonly value: string }

export interface Spark {
  readonly version: string
  /** @throws Error with Spark's own words when the statement fails. */
  query(sql: string): Promise<readonly (readonly SparkValue[])[]>
  close(): Promise<void>
}

type Answer = { readonly rows: readonly (readonly SparkValue[])[] } | { readonly error: string }

/** Why Spark cannot be started here; `undefined` when it can. */
export function sparkMissing(): string | undefined {
  const runs = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0
  const lacking = [
    ...(runs(java, '-version') ? [] : ['"java" does not run']),
    ...(runs(python, '-c', 'import pyspark') ? [] : ['.cache/live-venv has no pyspark']),
  ]
  if (lacking.length === 0) return undefined
  return `${lacking.join(' and ')}; "bash test/live/install.sh" sees to it (Java 17 or 21, Python 3.11 or later)`
}

/** Starts one Spark, in a Python process of its own, for all questions. */
export async function startSpark(): Promise<Spark> {
  const child = spawn(python, [join(here, 'spark.py')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONUTF8: '1', PYSPARK_PYTHON: python, TZ: 'UTC' },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = `${said}${chunk}`.slice(-10_000)
  })
  const exited = exitOf(child)
  const waiting: { resolve(line: string): void; reject(error: Error): void }[] = []
  let ended: Error | undefined
  const end = (error: Error) => {
    ended ??= error
    for (const one of waiting.splice(0)) one.reject(ended)
  }
  void exited.then((how) => end(new Error(`Spark ended (${how}).\n${said}`)))
  child.stdin.on('error', end)
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line))
  const nextLine = () =>
    new Promise<string>((resolve, reject) => {
      if (ended === undefined) waiting.push({ resolve, reject })
      else reject(ended)
    })

  const { spark: version }: { spark: string } = JSON.parse(await nextLine())
  return {
    version,
    async query(sql) {
      const line = nextLine()
      child.stdin.write(`${JSON.stringify({ sql })}\n`)
      const answer: Answer = JSON.parse(await line)
      if ('error' in answer) throw new Error(`${answer.error}\nThe statement: ${sql}`)
      return answer.rows
    },
    async close() {
      child.stdin.end()
      await exited
    },
  }
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
}
