import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace } from '../../../../test/support/gate-workspace.ts'
import { rulesOf, type SeriesRow, weekday, writeSeries } from '../../../../test/support/series.ts'

/** NumPy and SciPy on the same formulas; pairs are value and standard error. */
const golden = (
  JSON.parse(readFileSync(fileURLToPath(new URL('golden.json', import.meta.url)), 'utf8')) as {
    readonly strategy: Readonly<Record<string, number>> & {
      readonly sharpe: readonly number[]
      readonly sharpeGain: readonly number[]
    }
  }
).strategy

const shape = (i: number, shift: number) => 0.01 * (Math.sin(1.7 * i + shift) + Math.cos(0.37 * i * i))

/** Two years of a strategy. */
function returns(drift = 0.0008, shift = 0): SeriesRow[] {
  return Array.from({ length: 500 }, (_, i) => ({ date: weekday(i), ret: drift + shape(i, shift) }))
}

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
  writeSeries(workspace.directory, 'candidate.csv', returns())
  writeSeries(workspace.directory, 'champion.csv', returns(0.0003, 0.3))
})
afterAll(() => workspace.remove())

function judge(data: string, rules: string, inputs: Readonly<Record<string, string>> = {}): Promise<GateRun> {
  return workspace.run(
    `version: 1\nmodel: { name: strat.carry, task: strategy }\ndata: { ${data} }\nrules:\n${rules
      .split('\n')
      .map((rule) => `  - { ${rule} }\n`)
      .join('')}`,
    inputs,
  )
}

const DATA = 'candidate: candidate.csv, date: date, returns: ret'

describe('a strategy', () => {
  test('has the numbers of NumPy and SciPy', async () => {
    const run = await judge(
      `champion: champion.csv, ${DATA}, periods_per_year: 252, trials: { count: 30, variance: 0.0025 }`,
      [
        'metric: sharpe_ratio, at_least: 0, lags: 5',
        'metric: sharpe_ratio, name: gain, lags: 5, vs_champion: { better_by: 0.3 }',
        'metric: psr, at_least: 0.95',
        'metric: psr, name: half, benchmark: 0.5, at_least: 0.9',
        'metric: dsr, at_least: 0.4',
        'metric: max_drawdown, at_most: 0.1, vs_champion: { better_by: 0.01 }',
        'metric: max_drawdown, name: added, kind: added, at_most: 0.1',
      ].join('\n'),
    )
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    const found = rulesOf(run)
    const first = (rule: string) => found[rule]?.bounds[0]
    for (const [rule, [value, error]] of [
      ['sharpe_ratio', golden.sharpe],
      ['gain', golden.sharpeGain],
    ] as const) {
      expect([rule, first(rule)?.value]).toEqual([rule, expect.closeTo(value as number, 9)])
      expect([rule, first(rule)?.standardError]).toEqual([rule, expect.closeTo(error as number, 9)])
    }
    const exact = {
      psr: golden.psr,
      half: golden.psrAboveHalf,
      dsr: golden.dsr,
      max_drawdown: golden.maxDrawdown,
      added: golden.maxDrawdownAdded,
    }
    for (const [rule, value] of Object.entries(exact))
      expect([rule, first(rule)?.value]).toEqual([rule, expect.closeTo(value as number, 9)])
    const gain = (golden.maxDrawdownChampion as number) - (golden.maxDrawdown as number)
    expect(found.max_drawdown?.bounds[1]).toMatchObject({ verdict: 'pass', value: expect.closeTo(gain, 9) })
    expect(run.summaries[0]).toContain('30 trials (stated in the gate)')
  })

  test('of many trials is deflated: what passes alone fails as the best of thirty', async () => {
    const one = await judge(`${DATA}, trials: 1`, 'metric: dsr, at_least: 0.95')
    const thirty = await judge(`${DATA}, trials: 30`, 'metric: dsr, at_least: 0.95')
    expect([one.outputs.verdict, thirty.outputs.verdict]).toEqual(['pass', 'fail'])
    expect(rulesOf(thirty).dsr?.bounds[0]?.value).toBeCloseTo(golden.dsrByChance as number, 9)
  })

  test('without any number of trials is not deflated by a guess', async () => {
    const run = await judge(DATA, 'metric: dsr, at_least: 0.95')
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
    expect(run.text).toContain('Nothing says how many strategies were tried before this one.')
  })

  test('from a registry counts every run of its experiment', async () => {
    const id = (n: number) => String(n).padStart(32, 'a')
    const runs = ['FINISHED', 'FAILED', 'FINISHED'].map((status, n) => ({ n, status, experiment: 'carry' }))
    for (const { n, status, experiment } of [...runs, { n: 9, status: 'FINISHED', experiment: 'other' }]) {
      const folder = join(workspace.directory, 'registry', 'runs', id(n))
      mkdirSync(join(folder, 'artifacts'), { recursive: true })
      writeFileSync(
        join(folder, 'run.json'),
        JSON.stringify({ experiment_id: experiment, status, metrics: {}, params: {}, tags: {} }),
      )
      writeSeries(join(folder, 'artifacts'), 'returns.csv', returns())
    }
    const run = await judge(DATA.replace('candidate.csv', `runs:/${id(2)}/returns.csv`), 'metric: dsr, at_least: 0.9', {
      registry: 'registry',
    })
    expect(run.text).toContain('PASS')
    expect(rulesOf(run).dsr?.bounds[0]?.value).toBeCloseTo(golden.dsrRuns3 as number, 9)
    expect(run.data).toMatchObject({ series: { trials: { count: 3, source: 'runs of the experiment carry' } } })
  })

  test('of a first run is asked its floors only, a floor of 0 among them', async () => {
    const run = await workspace.run(`version: 1
model: { name: strat.carry, task: strategy }
data: { ${DATA} }
rules:
  - { metric: sharpe_ratio, at_least: 0, vs_champion: { no_worse_by: 0.1 } }
  - { metric: max_drawdown, vs_champion: { better_by: 0 } }
decision: { first_champion: floors-only }
`)
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    expect(rulesOf(run)).toMatchObject({ sharpe_ratio: { verdict: 'pass' }, max_drawdown: { verdict: 'skipped' } })
  })

  test('is shown as its cumulative return and its drawdown', async () => {
    const run = await judge(`champion: champion.csv, ${DATA}`, 'metric: max_drawdown, at_most: 0.2')
    expect(run.summaries[0]).toContain('Cumulative return')
    expect(run.summaries[0]).toContain('How far the result lay below its peak: -6.791 % at the worst.')
  })
})

describe('what cannot be judged', () => {
  const with_ = (change: (row: SeriesRow, i: number) => SeriesRow) =>
    writeSeries(workspace.directory, 'bad.csv', returns().map(change))
  const BAD = DATA.replace('candidate.csv', 'bad.csv')

  test('a missing return is refused', async () => {
    with_((row, i) => (i === 4 ? { ...row, ret: null } : row))
    const run = await judge(BAD, 'metric: sharpe_ratio, at_least: 0')
    expect([run.code, run.text]).toEqual([
      4,
      expect.stringContaining('no value, or NaN, in "ret", for example on 2025-01-10.'),
    ])
  })

  test('returns that do not vary, or below -1, are not decided', async () => {
    with_((row) => ({ ...row, ret: 0.001 }))
    const flat = await judge(BAD, 'metric: sharpe_ratio, at_least: 0\nmetric: psr, at_least: 0.9')
    expect([flat.code, flat.text]).toEqual([3, expect.stringContaining('The returns do not vary')])
    with_((row, i) => (i === 4 ? { ...row, ret: -1.5 } : row))
    const ruined = await judge(BAD, 'metric: max_drawdown, at_most: 0.9')
    expect([ruined.code, ruined.text]).toEqual([
      3,
      expect.stringContaining('The return on 2025-01-10 is -1.5, below -1; of amounts, say kind: added.'),
    ])
  })

  test('one period is too little', async () => {
    writeSeries(workspace.directory, 'bad.csv', returns().slice(0, 1))
    const run = await judge(BAD, 'metric: sharpe_ratio, at_least: 0')
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
  })
})
