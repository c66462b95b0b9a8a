import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inRoot } from '../root.ts'
import { type Measured, measure } from './measure.ts'
import { REGIONS, scores } from './scores.ts'
import { printTable, printTargets } from './table.ts'

const CLI = inRoot('lib/shared/cli.js')
const CHILD = inRoot('lib/tools/bench/statistics-child.js')
const PYTHON = inRoot('.cache/live-venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

const AUC_ROWS = 10_000_000
const ROWS = 1_000_000
const REPLICATES = 1000
/** As many of the loop are run; the rest would take as long again each. */
const LOOP_REPLICATES = 5

/** Of the computing alone, once the columns are read; `peakMegabytes` is of the whole process. */
interface Computed {
  readonly values: readonly number[]
  readonly readSeconds: number
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly versions?: string
}

/** Measures the statistics beside scikit-learn on the same file, and the step as a whole; returns how many targets were missed. */
export async function benchModelGate(repeat: number): Promise<number> {
  if (!existsSync(PYTHON)) throw new Error('.cache/live-venv has no Python; "bash test/live/install.sh" sees to it')
  const [large, small] = [await scores(AUC_ROWS), await scores(ROWS)]

  // One after the other, so that what else the machine does meets both.
  const areas = Array.from({ length: repeat }, () => ({
    ours: ours(['auc', String(AUC_ROWS), large.candidate]),
    theirs: theirs(['auc', large.candidate]),
  }))
  const [area, peerArea] = [fastest(areas.map((run) => run.ours)), fastest(areas.map((run) => run.theirs))]
  agree('the area under the ROC curve', area.values[0], peerArea.values[0], 1e-12)

  const pair = [small.candidate, small.champion]
  const loop = theirs(['bootstrap', ...pair, String(LOOP_REPLICATES)])
  const replicates = ours(['bootstrap', String(ROWS), ...pair, String(REPLICATES)])
  const times = REPLICATES / LOOP_REPLICATES
  const extrapolated = { ...loop, wallSeconds: loop.wallSeconds * times, cpuSeconds: loop.cpuSeconds * times }

  const gate = runGate(small)

  const row = (name: string, { wallSeconds, cpuSeconds, peakMegabytes, readSeconds }: Computed) => [
    name,
    wallSeconds.toFixed(2),
    cpuSeconds.toFixed(2),
    readSeconds.toFixed(2),
    peakMegabytes.toFixed(0),
  ]
  printTable(`Side by side with ${loop.versions}`, [
    ['', 'wall s', 'CPU s', 'reading s', 'peak MB'],
    row(`ours: AUC with DeLong’s interval, ${AUC_ROWS.toLocaleString('en')} rows`, area),
    row(`roc_auc_score without an interval, best of ${repeat} as ours`, peerArea),
    row(
      `ours: ${REPLICATES} paired replicates of AUC, AP and KS, ${ROWS.toLocaleString('en')} rows, 2 threads`,
      replicates,
    ),
    row(`a loop with scikit-learn, ${LOOP_REPLICATES} replicates run, times ${times}`, extrapolated),
    row('the step: 8 metrics, 2 models, all rows and 20 slices', { ...gate, readSeconds: 0, values: [] }),
  ])
  return printTargets([
    {
      what: 'AUC with interval ÷ roc_auc_score without, wall',
      measured: area.wallSeconds / peerArea.wallSeconds,
      most: 1 / 3,
      unit: '×',
    },
    {
      what: 'replicates ÷ scikit-learn loop, wall',
      measured: replicates.wallSeconds / extrapolated.wallSeconds,
      most: 1 / 50,
      unit: '×',
    },
    {
      what: 'replicates ÷ scikit-learn loop, CPU',
      measured: replicates.cpuSeconds / extrapolated.cpuSeconds,
      most: 1 / 50,
      unit: '×',
    },
    { what: 'the step, wall', measured: gate.wallSeconds, most: 30, unit: 's' },
    { what: 'the step, peak memory', measured: gate.peakMegabytes, most: 600, unit: 'MB' },
  ])
}

function ours(args: readonly string[]): Computed {
  const run = measure(CHILD, args)
  if (run.exitCode !== 0) throw new Error(run.stderr)
  return { ...(JSON.parse(run.stdout) as Omit<Computed, 'peakMegabytes'>), peakMegabytes: run.peakMegabytes }
}

function theirs(args: readonly string[]): Computed {
  const { status, stdout, stderr } = spawnSync(PYTHON, [inRoot('tools/bench/peers/sklearn_peer.py'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Computed
}

function fastest(runs: readonly Computed[]): Computed {
  return runs.reduce((best, next) => (next.wallSeconds < best.wallSeconds ? next : best))
}

/** A fast answer is worth nothing when it is another one. */
function agree(what: string, own = Number.NaN, other = Number.NaN, tolerance: number): void {
  if (!(Math.abs(own - other) <= tolerance)) throw new Error(`${what} is ${own} by us and ${other} by scikit-learn.`)
}

/** Eight metrics against the champion, two of them by 2,000 replicates, over all rows and in each region. */
const GATE = (files: Readonly<Record<'candidate' | 'champion', string>>) => `version: 1
model: { name: bench.credit.pd, task: binary }
data:
  candidate: ${files.candidate}
  champion: ${files.champion}
  id: id
  label: label
  score: score
rules:
  - { metric: roc_auc, at_least: 0.6, vs_champion: { no_worse_by: 0.02 } }
  - { metric: average_precision_score, at_least: 0.05, vs_champion: { no_worse_by: 0.05 } }
  - { metric: ks_statistic, at_least: 0.2, vs_champion: { no_worse_by: 0.05 } }
  - { metric: expected_calibration_error, at_most: 0.2, vs_champion: { no_worse_by: 0.05 } }
  - { metric: log_loss, at_most: 0.4, vs_champion: { no_worse_by: 0.02 } }
  - { metric: brier_score_loss, at_most: 0.2, vs_champion: { no_worse_by: 0.02 } }
  - { metric: accuracy_score, at_least: 0.8, vs_champion: { no_worse_by: 0.02 } }
  - { metric: balanced_accuracy_score, cut: 0.05, at_least: 0.5, vs_champion: { no_worse_by: 0.05 } }
slices:
  - { by: region }
statistics: { bootstrap: 2000 }
`

function runGate(files: Readonly<Record<'candidate' | 'champion', string>>): Measured {
  const directory = inRoot('.cache', 'bench', 'run-model-gate')
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const gate = join(directory, 'model-gate.yml')
  const fromRoot = (file: string) => relative(inRoot(), file).replaceAll('\\', '/')
  writeFileSync(gate, GATE({ candidate: fromRoot(files.candidate), champion: fromRoot(files.champion) }))
  const run = measure(CLI, [
    ...['model-gate', '--config', gate, '--report-directory', directory],
    ...['--memory-limit', '150MB', '--threads', '2'],
  ])
  if (run.exitCode > 2) throw new Error(`${run.stdout}\n${run.stderr}`)
  const report = JSON.parse(readFileSync(join(directory, 'model-gate.json'), 'utf8')) as { checks: readonly unknown[] }
  const asked = 8 * (1 + REGIONS)
  if (report.checks.length !== asked)
    throw new Error(`The gate judged ${report.checks.length} rules and slices, not ${asked}.`)
  return run
}
