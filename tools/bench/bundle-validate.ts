import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../build/bundle.ts'
import { writeBundle } from '../build/write.ts'
import { MAJORS, nodeOf } from '../nodes/find.ts'
import { inRoot } from '../root.ts'
import { type BundleSize, bundles, defectsIn } from './bundles.ts'
import { bestInTurns, type Measured, measure } from './measure.ts'
import { printTable, printTargets } from './table.ts'

/** The command line, bundled as an action and a task are: nobody runs hundreds of modules, each in a file of its own. */
const BUNDLED = inRoot('.cache', 'bench', 'countersign')
const TYPICAL: BundleSize = { files: 10, jobs: 30, targets: 3 }
const HALF: BundleSize = { files: 250, jobs: 1_000, targets: 4 }
const QUARTER: BundleSize = { files: 125, jobs: 500, targets: 4 }
const LARGE: BundleSize = { files: 500, jobs: 2_000, targets: 4 }
/** Shown beside it: no bundle has only such jobs. */
const HEAVY: BundleSize = { ...LARGE, size: 'heavy' }
/** The rule that the planted defects break. */
const DEFECT_RULE = 'bundle-validate/job-cluster-undefined'
/** Twice the jobs may cost twice and a little: the garbage collector has more to do. */
const LINEAR = 1.3
const PARSER = inRoot('lib/tools/bench/yaml-child.js')
/** Times what the library `yaml` needs to parse the same files: that is slow, too, in the slow minutes of a machine. */
const PARSING = 2

/**
 * Measures the step on a bundle of usual size, on a very large one, and on its half and quarter; returns how many targets
 * were missed by the Node that the actions and tasks ask for first.
 */
export async function benchBundleValidate(repeat: number): Promise<number> {
  writeBundle(await bundle('lib/shared/cli.js'), BUNDLED)
  console.log(
    `Every target of each bundle in one run, with report, bundled as it is shipped; best of ${repeat} runs, in turns.`,
  )
  const missed = MAJORS.map((major) => {
    const node = nodeOf(major)
    if (node !== undefined) return benchOn(`Node ${major}`, node, repeat)
    console.warn(`\nWARNING: Node ${major} is not there; "npm test" fetches it.`)
    return undefined
  })
  return missed.findLast((one) => one !== undefined) ?? 1
}

function benchOn(name: string, node: string, repeat: number): number {
  const sizes = [TYPICAL, QUARTER, HALF, LARGE, HEAVY]
  const runs = new Map<BundleSize | 'parsing', () => Measured>(sizes.map((size) => [size, () => runStep(size, node)]))
  runs.set('parsing', () => parseOnly(LARGE, node))
  const measured = bestInTurns(repeat, runs)
  const of = (what: BundleSize | 'parsing') => measured.get(what) as Measured
  /** Beyond what the process costs, which the small bundle stands for. */
  const perJob = (size: BundleSize) => (of(size).cpuSeconds - of(TYPICAL).cpuSeconds) / (size.jobs - TYPICAL.jobs)
  printTable(`bundle-validate on ${name}`, [
    ['files', 'jobs', 'targets', 'size of jobs', 'CPU s', 'wall s', 'peak MB', 'CPU ms a job'],
    ...sizes.map((size) => [
      ...[size.files, size.jobs, size.targets].map((count) => count.toLocaleString('en')),
      size.size ?? 'usual',
      ...usage(of(size)),
      size === TYPICAL ? '' : (perJob(size) * 1000).toFixed(2),
    ]),
    [LARGE.files.toLocaleString('en'), '', '', 'parsed only', ...usage(of('parsing')), ''],
  ])
  return printTargets([
    { what: 'a typical bundle, from process start', measured: of(TYPICAL).wallSeconds, most: 0.4, unit: 's' },
    { what: '500 files, 2,000 usual jobs, 4 targets', measured: of(LARGE).wallSeconds, most: 2, unit: 's' },
    {
      what: '… wall ÷ that of parsing its files with yaml',
      measured: of(LARGE).wallSeconds / of('parsing').wallSeconds,
      most: PARSING,
      unit: '×',
    },
    { what: '… peak memory', measured: of(LARGE).peakMegabytes, most: 300, unit: 'MB' },
    { what: '… CPU a job ÷ that of its quarter', measured: perJob(LARGE) / perJob(QUARTER), most: LINEAR, unit: '×' },
    { what: '… CPU a job ÷ that of its half', measured: perJob(LARGE) / perJob(HALF), most: LINEAR, unit: '×' },
  ])
}

function usage({ cpuSeconds, wallSeconds, peakMegabytes }: Measured): readonly string[] {
  return [cpuSeconds.toFixed(2), wallSeconds.toFixed(2), peakMegabytes.toFixed(0)]
}

/** The least that anybody who reads the bundle with the usual library has to do. */
function parseOnly(size: BundleSize, node: string): Measured {
  const run = measure(PARSER, [bundles(size)], { node })
  // The root file as well.
  if (Number(run.stdout) !== size.files + 1) throw new Error(`${run.stdout} files parsed.\n${run.stderr}`)
  return run
}

/** As a user would. The planted defects are warnings, so it ends with 0; an answer that misses one is worth nothing. */
function runStep(size: BundleSize, node: string): Measured {
  const report = inRoot('.cache', 'bench', 'run-bundle')
  const args = ['bundle-validate', '--bundle', bundles(size), '--report-directory', report]
  const run = measure(join(BUNDLED, 'index.js'), args, { node })
  if (run.exitCode !== 0) throw new Error(`${run.stdout}\n${run.stderr}`)
  const { findings } = JSON.parse(readFileSync(join(report, 'bundle-validate.json'), 'utf8')) as {
    findings: { ruleId: string }[]
  }
  const found = findings.filter(({ ruleId }) => ruleId === DEFECT_RULE).length
  if (found !== defectsIn(size)) throw new Error(`${found} of ${defectsIn(size)} defects found.`)
  return run
}
