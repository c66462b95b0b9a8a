import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '../../shared/engines/duckdb/open.ts'
import { literalPath } from '../../shared/engines/duckdb/path.ts'
import { rankingSteps } from '../../shared/statistics/bootstrap/ranking-statistics.ts'
import { renumbered } from '../../shared/statistics/bootstrap/renumber.ts'
import { logitUncertain } from '../../shared/statistics/inference/logit.ts'
import { standardError } from '../../shared/statistics/influence/standard-error.ts'
import { rankByScore } from '../../shared/statistics/ranking/ranking.ts'
import { rocAuc } from '../../shared/statistics/ranking/roc-auc.ts'
import { withThreads } from '../../shared/steps/model-gate/evaluate/bootstrap/threads.ts'

// What the step computes with, alone: `auc <rows> <file>` is the area under the ROC curve with DeLong's interval;
// `bootstrap <rows> <candidate> <champion> <replicates>` are paired replicates of three metrics. Prints what came out
// and how long it took once the columns were read, which is said apart.
const [task = '', rowsText = '', ...rest] = process.argv.slice(2)
const rows = Number(rowsText)
const signal = new AbortController().signal

const files = task === 'auc' ? rest.slice(0, 1) : rest.slice(0, 2)
const engine = await openDuckDb({
  files,
  memoryLimit: '1GB',
  tempDirectory: tmpdir(),
  toolCache: join(tmpdir(), 'countersign-bench-tools'),
  env: process.env,
  log: () => {},
  mask: () => {},
  signal,
})
const started = performance.now()
// In one query: rows come in no order unless one is asked for.
const [candidate, champion] = files.map((file) => `read_parquet(${engine.dialect.string(literalPath(file))})`)
const from = champion === undefined ? `${candidate} c` : `${candidate} c JOIN ${champion} h USING (id)`
const numbers = ['c.label', 'c.score', ...(champion === undefined ? [] : ['h.score'])]
const { columns } = await engine.columns(
  `SELECT ${numbers.map((name, index) => `CAST(${name} AS DOUBLE) AS n${index}`).join(', ')} FROM ${from}${champion === undefined ? '' : ' ORDER BY id'}`,
  { rows },
)
const labels = Uint8Array.from(columns.n0 as Float64Array)
const scores = [columns.n1, ...(champion === undefined ? [] : [columns.n2])] as Float64Array[]
await engine.close()
const read = performance.now()
const before = process.cpuUsage()
const values = task === 'auc' ? areaWithInterval() : await pairedReplicates(Number(rest[2]))
const used = process.cpuUsage(before)
process.stdout.write(
  JSON.stringify({
    values,
    readSeconds: (read - started) / 1000,
    wallSeconds: (performance.now() - read) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
  }),
)

function areaWithInterval(): readonly number[] {
  const area = rocAuc(rankByScore(labels, scores[0] as Float64Array))
  const { standardError: error, df } = standardError(area, { strata: labels })
  const { lower, upper } = logitUncertain(area.value, error, df)
  return [area.value, lower(0.025), upper(0.025)]
}

/** The standard errors of what the candidate gains, by metric. */
async function pairedReplicates(replicates: number): Promise<readonly number[]> {
  const statistics = scores.map((column) => rankingSteps(rankByScore(labels, column), true))
  const replication = renumbered({ seed: 1, resampling: { rows, units: [], labels }, statistics })
  const threads = Math.min(2, availableParallelism())
  const results = await withThreads({ threads, signal, log: (_, text) => console.error(text) }, (replicate) =>
    replicate(replication, replicates),
  )
  return [0, 1, 2].map((metric) => {
    const gains = Array.from(
      { length: replicates },
      (_, at) => (results[6 * at + metric] as number) - (results[6 * at + 3 + metric] as number),
    )
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / replicates
    return Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (replicates - 1))
  })
}
