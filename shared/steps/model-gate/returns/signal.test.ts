import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace } from '../../../../test/support/gate-workspace.ts'
import { rulesOf, type SeriesRow, weekday, writeSeries } from '../../../../test/support/series.ts'

/** NumPy, SciPy, pandas and statsmodels on the same formulas: mean and HAC standard error. */
const golden = (
  JSON.parse(readFileSync(fileURLToPath(new URL('golden.json', import.meta.url)), 'utf8')) as {
    readonly signal: Readonly<Record<string, readonly [mean: number, standardError: number]>>
  }
).signal

const [DATES, NAMES] = [40, 12]

/** Twelve names on forty dates: a signal, another that is the same with noise, and what followed. */
function panel(change: (row: SeriesRow, date: number, name: number) => SeriesRow = (row) => row): SeriesRow[] {
  return Array.from({ length: DATES * NAMES }, (_, i) => {
    const [d, n] = [Math.floor(i / NAMES), i % NAMES]
    const signal = Math.sin(7.3 * d + 1.7 * n)
    const outcome = 0.3 * signal + Math.cos(3.1 * d + 2.9 * n * n)
    return change({ date: weekday(d), ticker: `T${n}`, alpha: signal, fwd: outcome }, d, n)
  })
}

const noisy = () => panel((row, d, n) => ({ ...row, alpha: (row.alpha as number) + 0.8 * Math.cos(5.1 * d + 0.7 * n) }))

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
})
afterAll(() => workspace.remove())

function judge(
  candidate: readonly SeriesRow[],
  champion: readonly SeriesRow[] | undefined,
  rules: string,
): Promise<GateRun> {
  writeSeries(workspace.directory, 'candidate.csv', candidate)
  if (champion !== undefined) writeSeries(workspace.directory, 'champion.csv', champion)
  const other = champion === undefined ? '' : 'champion: champion.csv, '
  return workspace.run(
    `version: 1\nmodel: { name: alpha.rates, task: signal }\ndata: { candidate: candidate.csv, ${other}date: date, id: ticker, signal: alpha, outcome: fwd }\nrules:\n${rules
      .split('\n')
      .map((rule) => `  - { ${rule} }\n`)
      .join('')}`,
  )
}

test('many names of a few dates pass nothing', async () => {
  const rules = 'metric: ic, at_least: -0.99, lags: 0\nmetric: hit_rate, at_least: 0.01, lags: 0\nmetric: turnover, at_most: 50, lags: 0' // biome-ignore format: one gate
  const of = (dates: number) => judge(panel().slice(0, dates * NAMES), undefined, rules)
  const [few, enough] = [await of(12), await of(40)]
  expect([few.outputs.verdict, few.outputs.inconclusive, enough.outputs.verdict]).toEqual(['inconclusive', '3', 'pass'])
  expect(few.annotations[0]?.message).toContain('it holds, but on 12 dates, fewer than the 30 that it takes to pass')
})

describe('a signal', () => {
  test('has the numbers of NumPy, SciPy and statsmodels', async () => {
    const run = await judge(
      panel(),
      noisy(),
      [
        'metric: ic, at_least: 0.1, lags: 3',
        'metric: ic, name: lags5, at_least: 0.1, lags: 5',
        'metric: rank_ic, at_least: 0.1, lags: 3',
        'metric: rank_ic, name: gain, lags: 3, vs_champion: { no_worse_by: 0.01 }',
        'metric: hit_rate, at_least: 0.4, lags: 3',
        'metric: turnover, at_most: 0.6, lags: 3',
        'metric: turnover, name: as_is, at_most: 5, lags: 3, weights: as-is',
      ].join('\n'),
    )
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    const found = rulesOf(run)
    const known = {
      ic: golden.ic,
      lags5: golden.icLags5,
      rank_ic: golden.rankIc,
      gain: golden.rankIcGain,
      hit_rate: golden.hitRate,
      turnover: golden.turnover,
      as_is: golden.turnoverAsIs,
    }
    for (const [rule, [mean, error] = []] of Object.entries(known)) {
      const bound = found[rule]?.bounds[0]
      expect([rule, bound?.value]).toEqual([rule, expect.closeTo(mean as number, 10)])
      expect([rule, bound?.standardError]).toEqual([rule, expect.closeTo(error as number, 10)])
    }
  })

  test('is shown as its coefficients added up, beside the champion', async () => {
    const run = await judge(panel(), noisy(), 'metric: rank_ic, at_least: 0.1')
    expect(run.summaries[0]).toContain('Cumulative rank information coefficient')
    // 40 times the mean.
    expect(run.summaries[0]).toContain('11.65 of the candidate, 9.105 of the champion')
  })

  test('is the same whatever the order of its rows, and of the champion’s', async () => {
    const rules = 'metric: rank_ic, vs_champion: { no_worse_by: 0.01 }\nmetric: hit_rate, at_least: 0.4'
    const one = await judge(panel(), noisy(), rules)
    const other = await judge(
      panel().reverse(),
      [...noisy()].sort((a, b) => ((a.alpha as number) < (b.alpha as number) ? -1 : 1)),
      rules,
    )
    expect(other.data.rules).toEqual(one.data.rules)
    expect(other.outputs.holdoutDigest).toBe(one.outputs.holdoutDigest)
  })

  test('of the other sign fails', async () => {
    const wrong = panel((row) => ({ ...row, alpha: -(row.alpha as number) }))
    const run = await judge(wrong, undefined, 'metric: rank_ic, at_least: 0')
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  })

  test('leaves out dates that have no coefficient, and says so', async () => {
    const flat = panel((row, d) => (d < 3 ? { ...row, alpha: 1 } : row)).filter(
      ({ date, ticker }) => date !== weekday(9) || ticker === 'T1',
    )
    const run = await judge(flat, undefined, 'metric: rank_ic, at_least: 0.1')
    expect(run.summaries[0]).toContain(
      '4 of 40 dates have no coefficient: too few names on 1, one signal for all names on 3.',
    )
  })

  test('has exact bounds for its hit rate when each date has one name', async () => {
    // 9 hits of 250: statsmodels proportion_confint(9, 250, alpha=0.1, method='beta').
    const rows = Array.from({ length: 250 }, (_, i) => ({
      date: weekday(i),
      ticker: 'T',
      alpha: 1,
      fwd: i % 28 === 1 ? 1 : -1,
    }))
    const run = await judge(rows, undefined, 'metric: hit_rate, at_least: 0.01')
    const bound = rulesOf(run).hit_rate?.bounds[0]
    expect(bound?.value).toBe(0.036)
    expect(bound?.low).toBeCloseTo(0.018906816819629864, 12)
    expect(bound?.high).toBeCloseTo(0.061979055028956294, 12)
  })
})

describe('what cannot be judged is refused', () => {
  test.each<[string, SeriesRow[], SeriesRow[] | undefined, string]>([
    [
      'a repeated name',
      [...panel(), panel()[30] as SeriesRow],
      undefined,
      'One row repeats a name of its date in the candidate’s data (candidate.csv), for example of T6 on 2025-01-08.',
    ],
    [
      'an outcome that is not known yet',
      panel((row, d, n) => (d === 39 && n === 2 ? { ...row, fwd: null } : row)),
      undefined,
      'has no value, or NaN, in "fwd", for example of T2 on 2025-02-28.',
    ],
    [
      'no name',
      panel((row, d, n) => (d === 1 && n === 2 ? { ...row, ticker: null } : row)),
      undefined,
      'One row of the candidate (candidate.csv) has no value in "ticker".',
    ],
    [
      'other outcomes',
      panel(),
      panel((row, d) => ({ ...row, alpha: 1 + d, fwd: d === 0 ? 3 : (row.fwd as number) })),
      '"outcome" differs between candidate and champion on 12 of 480 rows of the same dates and names.',
    ],
    [
      'other names',
      panel(),
      noisy().map((row) => ({ ...row, ticker: `X${row.ticker}` })),
      'The models are not of the same dates and names: 0 are in both, of 480 of the candidate and 480 of the champion',
    ],
    ['the same signal', panel(), panel(), 'Candidate and champion say the very same on every row'],
  ])('%s', async (_, candidate, champion, message) => {
    const rules =
      champion === undefined ? 'metric: rank_ic, at_least: 0' : 'metric: rank_ic, vs_champion: { no_worse_by: 0.01 }'
    const run = await judge(candidate, champion, rules)
    expect(run.text).toContain(message)
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
  })

  test('a signal that is the same for all is not decided', async () => {
    const run = await judge(
      panel((row) => ({ ...row, alpha: 1 })),
      undefined,
      'metric: rank_ic, at_least: 0',
    )
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
    const zero = await judge(
      panel((row) => ({ ...row, alpha: 0 })),
      undefined,
      'metric: hit_rate, at_least: 0.1\nmetric: turnover, at_most: 1',
    )
    expect([zero.code, zero.outputs.verdict]).toEqual([3, undefined])
    expect(zero.text).toContain('No row has both a signal and an outcome other than 0.')
    expect(zero.text).toContain('All signals of 2025-01-06 are 0')
  })

  test('a metric of another task', async () => {
    const run = await judge(panel(), undefined, 'metric: kupiec_pof')
    expect([run.code, run.text]).toEqual([
      4,
      expect.stringContaining('The metric "kupiec_pof" is not for the task "signal".'),
    ])
  })
})
