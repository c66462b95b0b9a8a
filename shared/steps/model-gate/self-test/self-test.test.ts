import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'
import { createRandom } from '../../../statistics/random/random.ts'
import type { Gate } from '../config/gate.ts'
import { parseGate } from '../config/load.ts'
import { inThisThread } from '../evaluate/bootstrap/threads.ts'
import { predictionMetrics } from '../metrics/registry.ts'
import { exchanged, type Paired } from './exchange.ts'
import { type SelfTestOptions, selfTest } from './experiment.ts'
import { shareForMargin } from './plant.ts'
import { scrambled, shuffledRows } from './scramble.ts'

/**
 * Two models of equal worth: scores of either class are normal, an AUC of 0.80 apart and with a correlation of 0.7 between the
 * models. The set-up of the published error rates below.
 */
function binormal(rows: number, prevalence: number, seed: number): Paired {
  const random = createRandom(seed)
  const distance = Math.SQRT2 * 0.8416212335729143
  const [labels, one, other] = [new Uint8Array(rows), new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    labels[row] = random.uniform() < prevalence ? 1 : 0
    const [shared, mean] = [random.normal(), (labels[row] as number) * distance]
    one[row] = mean + Math.sqrt(0.7) * shared + Math.sqrt(0.3) * random.normal()
    other[row] = mean + Math.sqrt(0.7) * shared + Math.sqrt(0.3) * random.normal()
  }
  return {
    rows,
    binaryLabel: labels,
    candidate: { score: one, expressions: new Map() },
    champion: { score: other, expressions: new Map() },
    groups: new Map(),
    columns: new Map(),
    reference: new Map(),
  }
}

const gateOf = (...rules: string[]): Gate =>
  parseGate(
    'model-gate.yml',
    Buffer.from(
      `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: c.parquet, champion: h.parquet, id: id, label: y, score: s }\nrules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`,
    ),
    predictionMetrics,
  )
const signal = new AbortController().signal
const options = (gate: Gate, data: Paired): SelfTestOptions => ({
  ...{ gate, metrics: predictionMetrics, data, alpha: 0.05, signal },
  replicate: (replication, replicates) => inThisThread(replication, replicates, signal),
})
const total = (counts: object) => Object.values(counts).reduce((sum: number, each: number) => sum + each, 0)

describe('pairs of models', () => {
  test('are exchanged row by row, and nothing is lost', () => {
    const data = binormal(2000, 0.3, 1)
    const { candidate, champion } = exchanged(data, createRandom(2))
    let moved = 0
    for (let row = 0; row < data.rows; row++) {
      const before = [data.candidate.score?.[row], data.champion.score?.[row]]
      const after = [candidate.score?.[row], champion.score?.[row]]
      if (after[0] === before[1]) moved++
      expect([...after].sort()).toEqual([...before].sort())
    }
    // Half of 2,000, give or take five standard deviations.
    expect(Math.abs(moved - 1000)).toBeLessThan(112)
  })

  test('of one cluster are exchanged together', () => {
    const data = { ...binormal(2000, 0.3, 1), cluster: Int32Array.from({ length: 2000 }, (_, row) => row >> 3) }
    const { candidate } = exchanged(data, createRandom(3))
    const moved = Array.from(data.cluster, (_, row) => candidate.score?.[row] !== data.candidate.score?.[row])
    for (let row = 0; row < 2000; row++) expect(moved[row]).toBe(moved[row - (row % 8)])
    expect(new Set(moved).size).toBe(2)
  })

  test('a scrambled model says the same numbers, of other rows where it was scrambled', () => {
    const { candidate } = binormal(1000, 0.3, 4)
    const order = shuffledRows(1000, createRandom(5))
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()])
    const worse = scrambled(candidate, order, 0.2)
    const touched = new Set(order.subarray(0, 200))
    for (let row = 0; row < 1000; row++) {
      if (touched.has(row)) expect(worse.score?.[row]).not.toBe(candidate.score?.[row])
      else expect(worse.score?.[row]).toBe(candidate.score?.[row])
    }
    expect(worse.score?.toSorted()).toEqual(candidate.score?.toSorted())
    expect(scrambled(candidate, order, 0).score).toEqual(candidate.score)
  })
})

test('the share that is scrambled costs the margin', async () => {
  const data = binormal(4000, 0.2, 6)
  const gate = gateOf('{ metric: roc_auc, vs_champion: { no_worse_by: 0.02 } }')
  const [rule] = gate.rules
  const metric = predictionMetrics.get('roc_auc')
  if (rule === undefined || metric === undefined || !('estimate' in metric)) throw new Error('no rule')
  const share = await shareForMargin({ gate, metrics: predictionMetrics, alpha: 0.05 }, rule, data, 1)
  if (typeof share !== 'number') throw new Error(share)
  const auc = metric.estimate(data, data.candidate, {}).value
  const losses = Array.from({ length: 20 }, (_, stream) => {
    const candidate = scrambled(data.candidate, shuffledRows(data.rows, createRandom(7, stream)), share)
    return auc - metric.estimate(data, candidate, {}).value
  })
  expect(losses.reduce((sum, loss) => sum + loss, 0) / 20).toBeCloseTo(0.02, 2)
  // A pair of rows of which one is scrambled has an AUC between 0.5 and 0.8 that depends on the prevalence; the two kinds of
  // such pairs together lose 0.8 - 0.5, so that the share is near the margin over 0.3.
  expect(share).toBeCloseTo(0.02 / 0.3, 2)
})

test('every bootstrap of it is computed by what it was given', async () => {
  const data = binormal(300, 0.3, 10)
  const gate = gateOf('{ metric: average_precision_score, vs_champion: { no_worse_by: 0.1 } }')
  const quick = options({ ...gate, statistics: { ...gate.statistics, bootstrap: 100 } }, data)
  let [calls, computed] = [0, 0]
  const { repeats } = await selfTest({
    ...quick,
    replicate: async (replication, replicates) => {
      calls++
      computed += replicates
      return await quick.replicate(replication, replicates)
    },
  })
  // Once for each pair of equal models, and once for each pair of which one is worse.
  expect([calls, computed]).toEqual([2 * repeats, 2 * repeats * 100])
})

describe('error rates', () => {
  // Of 2,000 rows with 5 % positives and a margin of 0.01, equal models pass in 14 %, are not decided in 84 % and
  // fail in 2 % of repeated samples (own simulations of 2026); at the margin itself at most one in twenty gets through.
  test('are those of models whose truth is known', async () => {
    const gate = gateOf('{ metric: roc_auc, vs_champion: { no_worse_by: 0.01 } }')
    const { repeats, tested } = await selfTest(options(gate, binormal(2000, 0.05, 8)))
    expect(repeats).toBe(200)
    const [whole, rule] = tested
    expect([whole?.rule, rule?.rule, total(whole?.equal ?? {})]).toEqual([undefined, 'roc_auc', 200])
    expect(whole?.equal).toEqual(rule?.equal)
    // Four standard deviations of 200 repeats, on one sample of rows.
    expect(Math.abs((rule?.equal.pass ?? 0) / 200 - 0.14)).toBeLessThan(0.1)
    expect(Math.abs((rule?.equal.inconclusive ?? 0) / 200 - 0.84)).toBeLessThan(0.1)
    expect(rule?.equal.fail).toBeLessThanOrEqual(12)
    expect((rule?.regressed?.pass ?? 200) / 200).toBeLessThan(0.12)
  })

  test('of a rule that compares with nothing are not asked, and the report says why', async () => {
    const gate = gateOf(
      '{ metric: roc_auc, at_least: 0.7 }',
      '{ metric: accuracy_score, vs_champion: { better_by: 0.01 } }',
      '{ metric: gini, vs_champion: { no_worse_by: 0 } }',
      '{ metric: f1_score, vs_champion: { no_worse_by: 0.9 } }',
    )
    const data = binormal(300, 0.4, 9)
    const { tested, leftOut } = await selfTest(options(gate, data))
    expect((await selfTest(options(gate, data))).tested).toEqual(tested)
    expect(leftOut.map(({ rule }) => rule)).toEqual(['roc_auc', 'accuracy_score'])
    expect(tested.map(({ rule, unplanted }) => [rule, unplanted])).toEqual([
      [undefined, undefined],
      ['gini', 'its margin is 0, and an equal model is no regression'],
      ['f1_score', 'predictions that are scrambled in all rows are worse by less than its margin'],
    ])
  })
})

describe('a gate that tests itself', () => {
  let workspace: GateWorkspace
  beforeAll(async () => {
    workspace = await gateWorkspace({ candidate: loans(500, 0.3), champion: loans(500, 0.6) })
  })
  afterAll(() => workspace.remove())
  const gate = (champion = '  champion: champion.parquet\n', rest = '') =>
    `version: 1\nmodel: { name: credit.pd, task: binary }\ndata:\n  candidate: candidate.parquet\n${champion}  id: id\n  label: label\n  score: pd\nrules:\n  - { metric: roc_auc, at_least: 0.6, vs_champion: { no_worse_by: 0.02 } }\n  - { metric: log_loss, vs_champion: { no_worse_by: 5% } }\nslices:\n  - { by: region, rules: roc_auc, vs_champion: { no_worse_by: 0.03 } }\n${rest}`

  test('says how often it is wrong, and decides as it would without', async () => {
    const plain = await workspace.run(gate())
    const run = await workspace.run(gate(), { 'self-test': 'true' })
    expect([run.code, run.outputs.verdict]).toEqual([plain.code, plain.outputs.verdict])
    expect(run.data.rules).toEqual(plain.data.rules)
    expect(plain.data.selfTest).toBeUndefined()
    const result = run.data.selfTest as { repeats: number; rules: Record<string, unknown>[] }
    expect(result.repeats).toBe(200)
    expect(result.rules.map(({ rule, slices }) => [rule, slices])).toEqual([
      [null, undefined],
      ['roc_auc', undefined],
      ['log_loss', undefined],
      ['roc_auc', 'region'],
    ])
    for (const rule of result.rules) {
      const { rate, low, high } = (rule.equal as { falseBlock: { rate: number; low: number; high: number } }).falseBlock
      expect(rate).toBeLessThanOrEqual(0.1)
      expect([low <= rate, high >= rate]).toEqual([true, true])
    }
    const power = result.rules.slice(0, 3).map(({ regressed }) => (regressed as { power: { rate: number } }).power.rate)
    for (const each of power) expect(each).toBeGreaterThan(0.85)
    expect(run.summaries[0]).toContain('Self-test')
  })

  test('says so when there is nothing to exchange', async () => {
    const run = await workspace.run(gate('', 'decision: { first_champion: floors-only }\n'), { 'self-test': 'true' })
    expect([run.code, run.outputs.outcome]).toEqual([0, 'warn'])
    expect(run.annotations.map(({ message }) => message)).toContain(
      'The self-test could not be made: there is no champion to exchange the candidate with.',
    )
  })
})
