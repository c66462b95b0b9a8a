import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Case, cases } from './statistics-cases.ts'

const here = dirname(fileURLToPath(import.meta.url))
const environment = join(here, '../../.cache/live-venv')
const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

const isThere = spawnSync(python, ['-c', 'import scipy, sklearn, statsmodels'], { stdio: 'ignore' }).status === 0
const missing = isThere
  ? undefined
  : '.cache/live-venv has no scikit-learn, SciPy or statsmodels; "bash test/live/install.sh" sees to it'
if (missing !== undefined && process.env.CI === 'true') throw new Error(`The live suite cannot run: ${missing}.`)
if (missing !== undefined) {
  process.stderr.write(
    `\n${'*'.repeat(80)}\nSKIPPED: nothing is proven about statistics, ${missing}.\n${'*'.repeat(80)}\n`,
  )
}
const live = missing === undefined ? describe : describe.skip

const SEEDS = 40
const all = cases(SEEDS)
const names = [...new Set(all.map(({ name }) => name))]

/** All answers of one process, in the order of the questions. */
function ask(questions: readonly Case[]): readonly (readonly number[])[] {
  const input = JSON.stringify(questions.map(({ reference, inputs }) => ({ reference, inputs })))
  const { status, stdout, stderr } = spawnSync(python, [join(here, 'statistics.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONUTF8: '1', OMP_NUM_THREADS: '1' },
  })
  if (status !== 0) throw new Error(`The reference ended with ${status}.\n${stderr.slice(-5000)}`)
  return JSON.parse(stdout)
}

/** What differs by more than it may; NaN differs from everything. */
function differences({ found, tolerance, relative }: Case, expected: readonly number[]) {
  return found.flatMap((value, index) => {
    const other = expected[index] ?? Number.NaN
    const allowed = tolerance * (relative === true ? Math.abs(other) : Math.max(1, Math.abs(other)))
    return Math.abs(value - other) <= allowed ? [] : [{ index, value, other }]
  })
}

live(`statistics of ${SEEDS} random data sets are those of scikit-learn, SciPy and statsmodels`, () => {
  let answers: readonly (readonly number[])[] = []

  beforeAll(() => {
    answers = ask(all)
  }, 180_000)

  test.each(names)('%s', (name) => {
    const wrong = all.flatMap((one, index) =>
      one.name !== name ? [] : differences(one, answers[index] ?? []).map((found) => ({ case: index, ...found })),
    )
    expect(wrong).toEqual([])
  })

  test('a number that is off in the ninth digit would be noticed', () => {
    const [first] = all as [Case]
    const off = { ...first, found: first.found.map((value) => value + 2e-9) }
    expect(differences(off, answers[0] ?? [])).toHaveLength(first.found.length)
  })
})
