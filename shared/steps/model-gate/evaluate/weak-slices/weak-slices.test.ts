import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../../test/support/gate-workspace.ts'
import type { CodedColumn } from '../../../../engines/engine.ts'
import { createRandom, type Random } from '../../../../statistics/random/random.ts'
import type { Gate, GateRule } from '../../config/gate.ts'
import { parseGate } from '../../config/load.ts'
import { type Predictions, selectRows } from '../../data/predictions.ts'
import { predictionMetrics } from '../../metrics/registry.ts'
import { findWeakSlices, type WeakSearch } from './find.ts'
import { partsOf } from './parts.ts'
import { againstAllRows, measurePart, wholeOf } from './weakness.ts'

const gateOf = (rule: string, slices = 'by: [a, b], find_weak: true'): Gate =>
  parseGate(
    'model-gate.yml',
    Buffer.from(
      `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: c.parquet, champion: h.parquet, id: id, label: y, score: s }\nrules:\n  - ${rule}\nslices:\n  - { ${slices} }\n`,
    ),
    predictionMetrics,
  )

/** Scores that know as much of the labels in every slice, save that `spoil` may make the candidate's a coin. */
function rowsOf(random: Random, rows: number, spoil: (a: number, b: number) => boolean = () => false): Predictions {
  const code = (size: number) => Int32Array.from({ length: rows }, () => Math.floor(random.uniform() * size))
  const column = (codes: Int32Array, prefix: string, size: number): CodedColumn => ({
    codes,
    values: Array.from({ length: size }, (_, index) => `${prefix}${index}`),
  })
  const [a, b] = [code(4), code(5)]
  const score = () => new Float64Array(rows)
  const [own, other, labels] = [score(), score(), new Uint8Array(rows)]
  for (let row = 0; row < rows; row++) {
    const eta = random.normal()
    labels[row] = random.uniform() < 1 / (1 + Math.exp(-2 * eta)) ? 1 : 0
    const seen = () => 1 / (1 + Math.exp(-eta - 0.8 * random.normal()))
    const [first, second] = [seen(), seen()]
    own[row] = spoil(a[row] as number, b[row] as number) ? random.uniform() : first
    other[row] = second
  }
  return {
    rows,
    binaryLabel: labels,
    candidate: { score: own, expressions: new Map() },
    champion: { score: other, expressions: new Map() },
    groups: new Map([
      ['a', column(a, 'a', 4)],
      ['b', column(b, 'b', 5)],
    ]),
    columns: new Map(),
    reference: new Map(),
  }
}

async function search(gate: Gate, data: Predictions): Promise<WeakSearch> {
  const { signal } = new AbortController()
  const [only] = await findWeakSlices({ gate, metrics: predictionMetrics, data, alpha: 0.05, level: 0.05, signal })
  return only as WeakSearch
}

describe('parts', () => {
  test('every value, every pair of columns, and no rows twice', () => {
    const data = rowsOf(createRandom(1), 400)
    const parts = [...partsOf(data, ['a', 'b'])]
    expect(parts.map(({ key }) => key).slice(0, 4)).toEqual(['a=a0', 'a=a1', 'a=a2', 'a=a3'])
    expect(parts).toHaveLength(4 + 5 + 20)
    for (const { key, rows } of parts) {
      const values = new Map(key.split(', ').map((each) => each.split('=') as [string, string]))
      for (const [name, value] of values) {
        const { codes, values: names } = data.groups.get(name) as CodedColumn
        expect([...new Set(Array.from(rows, (row) => names[codes[row] as number]))]).toEqual([value])
      }
    }
    const same = new Map([...data.groups, ['b', data.groups.get('a') as CodedColumn]])
    expect([...partsOf({ ...data, groups: same }, ['a', 'b'])]).toHaveLength(8)
  })
})

describe('a comparison with all rows', () => {
  const rule = (gate: Gate) => gate.slices[0]?.rules[0] as GateRule
  const metricOf = (name: string) => {
    const metric = predictionMetrics.get(name)
    if (metric === undefined || !('estimate' in metric)) throw new Error(`${name} is not smooth`)
    return metric
  }

  test('of a mean is that with the rest: Welch’s test, up to the part’s share of the rows', () => {
    const gate = gateOf('{ metric: log_loss, at_most: 1 }')
    const data = rowsOf(createRandom(2), 3000)
    const whole = wholeOf(metricOf('log_loss'), rule(gate), data, 1)
    const { codes } = data.groups.get('a') as CodedColumn
    const rows = [...codes.keys()].filter((row) => codes[row] === 1)
    const { gain } = againstAllRows(whole, measurePart(whole, Int32Array.from(rows)))
    const loss = (row: number) => {
      const p = data.candidate.score?.[row] as number
      return data.binaryLabel?.[row] === 1 ? -Math.log(p) : -Math.log(1 - p)
    }
    const inside = rows.map(loss)
    const isInside = new Set(rows)
    const outside = Array.from({ length: 3000 }, (_, row) => row)
      .filter((row) => !isInside.has(row))
      .map(loss)
    const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length
    const square = (list: number[]) => list.reduce((sum, each) => sum + (each - mean(list)) ** 2, 0) / list.length ** 2
    const rest = outside.length / 3000
    // Less log loss is better.
    expect(gain.value).toBeCloseTo(rest * (mean(outside) - mean(inside)), 12)
    expect(gain.standardError).toBeCloseTo(rest * Math.sqrt(square(inside) + square(outside)), 4)
  })

  test('of an AUC has the error that repeated samples show', () => {
    const gate = gateOf('{ metric: roc_auc, at_least: 0.5 }')
    const runs = Array.from({ length: 300 }, (_, seed) => {
      const data = rowsOf(createRandom(seed, 3), 600)
      const whole = wholeOf(metricOf('roc_auc'), rule(gate), data, 1)
      const [part] = [...partsOf(data, ['a'])]
      return againstAllRows(whole, measurePart(whole, part?.rows as Int32Array)).gain
    })
    const values = runs.map(({ value }) => value)
    const spread = Math.sqrt(values.reduce((sum, each) => sum + each ** 2, 0) / values.length)
    const stated = runs.reduce((sum, { standardError }) => sum + standardError, 0) / runs.length
    // 300 samples know a standard deviation to 4 %.
    expect(stated / spread).toBeGreaterThan(0.88)
    expect(stated / spread).toBeLessThan(1.12)
  })
})

describe('the false discovery rate', () => {
  test.each(['{ metric: log_loss, vs_champion: { no_worse_by: 0 } }', '{ metric: roc_auc, at_least: 0.5 }'])(
    'where no slice is weak, as good as never is any found: %s',
    async (rule) => {
      const gate = gateOf(rule)
      let any = 0
      for (let seed = 0; seed < 50; seed++) {
        const { tests } = await search(gate, rowsOf(createRandom(seed, 11), 2000))
        expect(tests.length).toBe(2 * 29)
        if (tests.some(({ weak }) => weak)) any++
      }
      // Two families at 5 % each; dependence makes Benjamini-Hochberg stricter. A rank off by one finds some in 87 %.
      expect(any).toBeLessThanOrEqual(10)
    },
    60_000,
  )

  test('a slice that is weak is found, first, and against both', async () => {
    const gate = gateOf('{ metric: roc_auc, vs_champion: { no_worse_by: 0.05 } }')
    const spoiled = rowsOf(createRandom(5), 8000, (a, b) => a === 2 && b === 3)
    const { tests } = await search(gate, spoiled)
    const weak = tests.filter((one) => one.weak)
    expect(
      weak
        .slice(0, 2)
        .map(({ slice, against }) => [slice, against])
        .sort(),
    ).toEqual([
      ['a=a2, b=b3', 'all rows'],
      ['a=a2, b=b3', 'champion'],
    ])
    const gains = weak.map(({ gain }) => gain.value)
    expect(gains).toEqual([...gains].sort((x, y) => x - y))
    // What is found is what a gate on these rows alone would measure.
    const rows = [...partsOf(spoiled, ['a', 'b'])].find(({ key }) => key === 'a=a2, b=b3')?.rows as Int32Array
    const part = selectRows(spoiled, rows)
    const metric = predictionMetrics.get('roc_auc')
    if (metric === undefined || !('estimate' in metric)) throw new Error('roc_auc is not smooth')
    expect(weak[0]?.value).toBe(metric.estimate(part, part.candidate, {}).value)
  })

  test('a margin that the rule allows is no weakness', async () => {
    const spoiled = rowsOf(createRandom(6), 8000, (a) => a === 1)
    const found = async (margin: string) => {
      const gate = gateOf(`{ metric: roc_auc, vs_champion: { no_worse_by: ${margin} } }`)
      return (await search(gate, spoiled)).tests.filter(({ weak }) => weak).length
    }
    expect(await found('0.01')).toBeGreaterThan(0)
    expect(await found('0.5')).toBe(0)
    expect(await found('80%')).toBe(0)
  })

  test('small slices are counted, not looked at', async () => {
    const gate = gateOf('{ metric: roc_auc, at_least: 0.5 }', 'by: [a, b], find_weak: true, min_rows: 100')
    const result = await search(gate, rowsOf(createRandom(7), 1000))
    expect([result.examined, result.small]).toEqual([9, 20])
  })
})

describe('a gate that searches', () => {
  let workspace: GateWorkspace
  beforeAll(async () => {
    workspace = await gateWorkspace({
      good: loans(6000, 0.1),
      champion: loans(6000, 0.3),
      numbers: `SELECT *, CASE WHEN id % 50 = 7 THEN NULL ELSE id % 100 END AS age, id % 3 AS size FROM (SELECT id, label, CASE WHEN id % 100 >= 80 THEN 1 - pd ELSE pd END AS pd FROM (${loans(6000, 0.1)}))`,
      weak: `SELECT id, region, product, label, CASE WHEN product = 'swap' AND region = 'APAC' THEN 1 - pd ELSE pd END AS pd FROM (${loans(6000, 0.1)})`,
    })
  })
  afterAll(() => workspace.remove())
  const gate = (candidate: string, entry: string, rule = '{ metric: roc_auc, vs_champion: { no_worse_by: 0.3 } }') =>
    `version: 1\nmodel: { name: credit.pd, task: binary }\ndata: { candidate: ${candidate}.parquet, champion: champion.parquet, id: id, label: label, score: pd }\nrules:\n  - ${rule}\nslices:\n  - { by: [region, product], find_weak: true${entry} }\n`

  test('warns of what it finds, at its line, with a table and a picture', async () => {
    const run = await workspace.run(gate('weak', ''))
    expect([run.code, run.outputs.verdict, run.outputs.outcome]).toEqual([0, 'pass', 'warn'])
    expect(run.annotations[0]).toMatchObject({ severity: 'warning', at: { file: 'model-gate.yml', line: 7 } })
    expect(run.annotations[0]?.message).toContain('roc_auc on weak slices of region, product')
    expect(run.annotations[0]?.message).toContain('region=APAC, product=swap')
    expect(run.summaries[0]).toContain(String.raw`Weak slices: roc\_auc by region, product`)
    expect(run.data.weakSlices).toMatchObject([{ rule: 'roc_auc', by: ['region', 'product'], examined: 11 }])
  })

  test('cuts numbers into ranges of about equal size', async () => {
    const run = await workspace.run(gate('numbers', '').replace('[region, product]', '[age, size]'))
    const [search] = run.data.weakSlices as {
      examined: number
      small: number
      found: { slice: string; rows: number }[]
    }[]
    // Five ranges and the rows without one, three sizes, and their pairs but for the three of 40 rows without an age.
    expect([search?.examined, search?.small]).toEqual([6 + 3 + 15, 3])
    // numpy 2: quantile(age, [0.2, 0.4, 0.6, 0.8], method='inverted_cdf') is 20, 40, 60, 80.
    expect(search?.found[0]?.slice).toContain('age=80 and more')
    expect(search?.found.map(({ slice }) => slice).filter((slice) => !slice.includes('80 and more'))).toEqual([])
  })

  test('blocks where the gate says so', async () => {
    const run = await workspace.run(gate('weak', ', level: fail'))
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  })

  test('finds nothing where there is nothing', async () => {
    const run = await workspace.run(gate('good', ''))
    expect([run.code, run.outputs.outcome, run.annotations]).toEqual([0, 'pass', []])
  })

  test('is inconclusive where every slice is too small', async () => {
    const run = await workspace.run(gate('good', ', min_rows: 5000, level: fail'))
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
    expect(run.annotations[0]?.message).toContain('no slice could be looked at: 11 slices with too few rows')
  })

  test('takes no metric that cannot be searched by', async () => {
    const run = await workspace.run(gate('good', '', '{ metric: mcnemar }'))
    expect(run.text).toContain('model-gate.yml:7:5: There is no rule by whose metric weak slices could be found.')
  })
})
