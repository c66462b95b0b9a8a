import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../root.ts'
import { type BenchCheck, CHECKS, columnsOf, contractOf } from './checks.ts'
import { best, type Measured, measure } from './measure.ts'
import { printTable, printTargets, type Target } from './table.ts'
import { DAYS, trades } from './trades.ts'

const MEMORY_LIMIT = '1GB'
/** So that the whole process, Node included, stays under 1 GB. */
const UNIQUE_LIMIT = '700MB'
const CLI = inRoot('lib/shared/cli.js')
const ENGINE = inRoot('lib/tools/bench/engine-child.js')
/** The rows of the small file: one day of a feed of so many days. */
const SMALL_ROWS = 1000
/** As many as the step shows when nobody says otherwise. */
const SAMPLES = 5
/** Of short runs; the middle one counts. */
const SHORT_RUNS = 15

/** Measures the step against what its queries must at least cost, and against what people do without it. */
export async function benchDataQuality(rows: number, repeat: number): Promise<number> {
  const files = await trades(rows, console.log)
  const data = join(dirname(files[0] ?? ''), '*.parquet')
  const columns = columnsOf(CHECKS)
  const engine = (queries: readonly string[]) => {
    const run = measure(ENGINE, [MEMORY_LIMIT, ...files], { input: JSON.stringify(queries) })
    if (run.exitCode !== 0) throw new Error(run.stderr)
    return run
  }
  console.log(
    `${rows.toLocaleString('en')} trades, ${CHECKS.length} row checks over ${columns.length} columns; best of ${repeat} runs.`,
  )

  const bare = best(repeat, () => engine(['SELECT count(*) FROM {trades}']))
  const decode = best(repeat, () =>
    engine([`SELECT ${columns.map((name) => `count(${name})`).join(', ')} FROM {trades}`]),
  )
  // As tools ask that know nothing of each other's checks: one aggregate a check. And as someone would who
  // writes each as a WHERE, which lets the engine skip row groups.
  const aggregates = CHECKS.map(({ failing }) => `SELECT coalesce(count_if(${failing}), 0) AS n FROM {trades}`)
  const separate = best(repeat, () => engine(aggregates))
  // The plan also shows the first failing rows. By hand that is one more query for each check that fails.
  const broken = CHECKS.filter((_, index) => countedBy(separate)[index] !== 0)
  const separateSamples = best(repeat, () =>
    engine([...aggregates, ...broken.map((check) => samplesSql(check, columnsOf([check])))]),
  )
  const filtered = best(repeat, () =>
    engine(CHECKS.map(({ failing }) => `SELECT count(*) AS n FROM {trades} WHERE ${failing}`)),
  )
  const plan = best(repeat, () => runStep('rows', contractOf(CHECKS), data))
  compareCounts(separate, 'rows')
  const unique = runStep('unique', contractOf([], ['order_id']), data, UNIQUE_LIMIT)

  const [small = ''] = await trades(SMALL_ROWS * DAYS, console.log)
  const short = middle(SHORT_RUNS, () => runStep('small', contractOf(CHECKS, ['order_id']), small).wallSeconds)

  const cost = (run: Measured) => [run.cpuSeconds.toFixed(2), run.wallSeconds.toFixed(2), run.peakMegabytes.toFixed(0)]
  printTable('Side by side', [
    ['', 'CPU s', 'wall s', 'peak MB', '× decode', '× separate', '… with samples'],
    ...Object.entries({
      'opening the files alone': bare,
      [`decoding the ${columns.length} columns`]: decode,
      [`${CHECKS.length} separate queries, an aggregate each`]: separate,
      '… and the first rows of the checks that fail': separateSamples,
      [`${CHECKS.length} separate queries, a WHERE each`]: filtered,
      'our plan, with samples and report': plan,
      'exact uniqueness of order_id': unique,
    }).map(([name, run]) => [
      name,
      ...cost(run),
      ratio(run, decode),
      ratio(run, separate),
      ratio(run, separateSamples),
    ]),
  ])
  const targets: Target[] = [
    { what: 'our plan ÷ decoding', measured: plan.cpuSeconds / decode.cpuSeconds, most: 2.5, unit: '×' },
    {
      what: 'our plan ÷ separate queries, both with samples',
      measured: plan.cpuSeconds / separateSamples.cpuSeconds,
      most: 0.4,
      unit: '×',
    },
    { what: 'peak memory of our plan', measured: plan.peakMegabytes, most: 300, unit: 'MB' },
    {
      what: `exact uniqueness of ${rows.toLocaleString('en')} keys: peak of the process`,
      measured: unique.peakMegabytes,
      most: 1000,
      unit: 'MB',
    },
    { what: 'a contract over a 1,000-row file, from process start', measured: short, most: 0.6, unit: 's' },
    ...coldStart(),
  ]
  return printTargets(targets)
}

/** The first rows that fail, as a report shows them: in order, with the key. */
function samplesSql({ failing }: BenchCheck, columns: readonly string[]): string {
  const shown = [...new Set(['trade_id', ...columns])].join(', ')
  return `SELECT ${shown} FROM {trades} WHERE ${failing} ORDER BY trade_id LIMIT ${SAMPLES}`
}

function countedBy(separate: Measured): (number | undefined)[] {
  return (JSON.parse(separate.stdout) as { n: number }[][]).map(([row]) => row?.n)
}

const ratio = (run: Measured, by: Measured) => (run.cpuSeconds / by.cpuSeconds).toFixed(2)

/** As a user would: the command, a contract, the files. Fails (1) for the defects, passes (0) without any. */
function runStep(name: string, contract: string, data: string, memoryLimit = MEMORY_LIMIT): Measured {
  const directory = inRoot('.cache', 'bench', `run-${name}`)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'trades.odcs.yaml')
  writeFileSync(file, contract)
  const run = measure(CLI, [
    ...['data-quality', '--contract', file, '--data', `trades=${data}`],
    ...['--memory-limit', memoryLimit, '--report-directory', directory, '--explain', 'true'],
  ])
  if (run.exitCode > 1) throw new Error(`${run.stdout}\n${run.stderr}`)
  return run
}

/** A fast answer is worth nothing when it is another one. */
function compareCounts(separate: Measured, name: string): void {
  const counted = countedBy(separate)
  const report = JSON.parse(readFileSync(inRoot('.cache', 'bench', `run-${name}`, 'data-quality.json'), 'utf8')) as {
    data: { datasets: { checks: { id: string; failingRows: number | null }[] }[] }
  }
  const results = report.data.datasets.flatMap(({ checks }) => checks)
  for (const [index, { id }] of CHECKS.entries()) {
    const ours = results.find((result) => result.id === id || result.id.endsWith(id))?.failingRows
    if (ours !== counted[index]) throw new Error(`${id}: ${ours} failing rows by the plan, ${counted[index]} by hand.`)
  }
}

/** What `--help` of the packaged step costs beyond an empty Node process. */
function coldStart(): Target[] {
  const entry = inRoot('actions/data-quality/index.js')
  const empty = inRoot('.cache', 'bench', 'empty.mjs')
  if (!existsSync(inRoot('actions/runtime'))) return []
  writeFileSync(empty, '')
  const help = middle(SHORT_RUNS, () => measure(entry, ['--help']).wallSeconds)
  const nothing = middle(SHORT_RUNS, () => measure(empty, []).wallSeconds)
  return [{ what: 'packaged --help beyond an empty process', measured: (help - nothing) * 1000, most: 60, unit: 'ms' }]
}

function middle(times: number, run: () => number): number {
  const sorted = Array.from({ length: times }, run).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
