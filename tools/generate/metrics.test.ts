import { expect, test } from '@jest/globals'
import { TASKS, type Task } from '../../shared/steps/model-gate/config/gate.ts'
import { readGate } from '../../shared/steps/model-gate/config/read-gate.ts'
import type { MetricSpec } from '../../shared/steps/model-gate/metrics/metric.ts'
import { findMetrics, metricsCode } from './metrics.ts'
import { exampleRule, metricsPage } from './metrics-page.ts'

const found = await findMetrics()
const metrics = new Map(found.map(({ metric }) => [metric.name, metric]))

/** What the data of a task name, all that they may. */
const DATA: Readonly<Record<Task, string>> = {
  binary: 'id: i, label: l, score: s',
  probability_of_default: 'id: i, label: l, score: s',
  multiclass: 'id: i, label: l, prediction: p, probabilities: { a: pa, b: pb }',
  regression: 'id: i, label: l, prediction: p, time: t',
  forecast: 'id: i, label: l, prediction: p, time: t',
  quantile: 'id: i, label: l, prediction: p, quantile: 0.9, time: t',
  var: 'date: d, pnl: [hpl, apl], var: v, es: e, rtpl: r, pit: u',
  signal: 'date: d, id: i, signal: s, outcome: o',
  strategy: 'date: d, returns: r',
}

const examples = [...metrics.values()].flatMap((metric) => metric.tasks.map((task) => ({ metric, task })))

test.each(examples)('the example of $metric.name is a rule of the task $task', ({ metric, task }) => {
  const section = metric.about === 'fairness' ? 'fairness' : 'rules'
  // The options of an example may be those of another task.
  const rule = exampleRule(metric).replace(task === 'multiclass' ? / cut: [^,]+,/ : /^$/, '')
  const text = `version: 1
model: { name: m, task: ${task} }
data: { candidate: a.parquet, champion: b.parquet, reference: c.parquet, ${DATA[task]} }
${section}:
  - ${rule}
`
  expect(readGate('model-gate.yml', Buffer.from(text), metrics)).toMatchObject({ rules: [{ metric: metric.name }] })
})

test('every task has metrics, and the page names each of them', () => {
  const page = metricsPage([...metrics.values()])
  for (const task of Object.keys(TASKS)) expect(page).toContain(`\`${task}\`\n\n| Metric`)
  for (const name of metrics.keys()) {
    expect(page).toContain(`[\`${name}\`](#${name})`)
    expect(page).toContain(`\n### ${name}\n`)
  }
})

test('the registry has one map a folder, and none for a folder without metrics', () => {
  const metric = { name: 'log_loss' } as MetricSpec
  const one = metricsCode([{ folder: 'predictions', file: 'log-loss.ts', metric }])
  expect(one).toContain("import { metric as logLoss } from './predictions/log-loss.ts'\n")
  expect(one).toContain("  ['log_loss', logLoss],\n")
  expect(one).not.toContain('returnMetrics')
  const both = metricsCode([
    { folder: 'predictions', file: 'log-loss.ts', metric },
    { folder: 'returns', file: 'psr.ts', metric: { name: 'psr' } as MetricSpec },
  ])
  expect(both).toContain('export const returnMetrics: ReadonlyMap<string, ReturnMetric>')
})
