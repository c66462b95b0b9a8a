import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace, loans } from '../../../test/support/gate-workspace.ts'
import { rulesOf, type SeriesRow, weekday, writeSeries } from '../../../test/support/series.ts'
import { normalCdf } from '../../statistics/distributions/normal.ts'
import { createRandom } from '../../statistics/random/random.ts'
import { predictionMetrics, returnMetrics } from './metrics/registry.ts'

// Every test that the gate knows: a right model on enough data passes, on a handful of rows it is inconclusive, and a wrong
// model that a handful of rows gives away fails.

const tested = (metrics: typeof predictionMetrics | typeof returnMetrics) =>
  [...metrics.values()].filter(({ gives }) => gives === 'test' || gives === 'zone')

let workspace: GateWorkspace
beforeAll(async () => {
  const seen = (rows: number, noise: number) => loans(rows, noise)
  const days = (rows: number, noise: number) =>
    `SELECT i AS id, DATE '2026-01-01' + i::INT AS day, sin(i) * 10 AS y, sin(i) * 10 + cos(i * 2.4) * (1 + ${noise}) AS p FROM range(${rows}) t(i)`
  workspace = await gateWorkspace({
    many: seen(6000, 0.05),
    manyBefore: seen(6000, 0.06),
    few: seen(20, 0.05),
    fewBefore: seen(20, 0.06),
    // Eight rows of ten are said to be what they are not, and all of them to be improbable.
    wrong: `SELECT * REPLACE (CASE WHEN (label = 1) = (id % 10 < 2) THEN 0.2 ELSE 0.03 END - id * 1e-6 AS pd) FROM (${seen(40, 0)})`,
    right: `SELECT * REPLACE (CASE WHEN label = 1 THEN 0.6 ELSE 0.2 END - id * 1e-6 AS pd) FROM (${seen(40, 0)})`,
    manyDays: days(600, 0),
    manyDaysBefore: days(600, 0.01),
    fewDays: days(6, 0),
    fewDaysBefore: days(6, 0.01),
    wrongDays: days(12, 4),
    twelveDays: days(12, 0),
  })
})
afterAll(() => workspace.remove())

const DATA: Readonly<Record<string, string>> = {
  probability_of_default: 'label: label, score: pd',
  forecast: 'label: y, prediction: p, time: day',
}

async function predictions(task: string, candidate: string, champion: string): Promise<GateRun> {
  const rules = tested(predictionMetrics)
    .filter(({ tasks }) => (tasks as readonly string[]).includes(task))
    .map(({ name }) => `  - { metric: ${name} }\n`)
  return await workspace.run(
    `version: 1\nmodel: { name: m, task: ${task} }\ndata: { candidate: ${candidate}.parquet, champion: ${champion}.parquet, id: id, ${DATA[task]} }\nrules:\n${rules.join('')}`,
  )
}

/** P&L of a normal distribution, `scale` times as volatile as forecast. */
function book(days: number, scale: number, seed: number): SeriesRow[] {
  return Array.from({ length: days }, (_, day) => {
    const random = createRandom(seed, day)
    const pnl = scale * random.normal()
    const risk = 1 + 0.01 * random.normal()
    return {
      cob: weekday(day),
      hpl: pnl,
      // The 97.5 % quantile and what is expected beyond it, SciPy 1.17.1; both a little off from day to day.
      var: 1.959964 * risk,
      es: 2.3378028 * risk,
      pit: normalCdf(pnl),
      rtpl: pnl + (scale === 1 ? 0.01 : 9) * random.normal(),
    }
  })
}

const EVERY = tested(returnMetrics).map(({ name }) => `metric: ${name}`)

async function risk(rows: readonly SeriesRow[], asked: readonly string[] = EVERY): Promise<GateRun> {
  writeSeries(workspace.directory, 'book.csv', rows)
  const rules = asked.map((rule) => `  - { ${rule} }\n`)
  return await workspace.run(
    `version: 1\nmodel: { name: m, task: var }\ndata: { candidate: book.csv, date: cob, pnl: hpl, var: var, es: es, pit: pit, rtpl: rtpl, quantile: 0.975, es_confidence: 0.975 }\nrules:\n${rules.join('')}statistics: { bootstrap: 499 }\n`,
  )
}

function verdicts(run: GateRun): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(rulesOf(run)).map(([name, { verdict }]) => [name, verdict]))
}

const all = (names: readonly string[], verdict: string) => Object.fromEntries(names.map((name) => [name, verdict]))

describe('value at risk and expected shortfall', () => {
  const names = tested(returnMetrics).map(({ name }) => name)

  test('every test has an effect to find and a least power, every other rule days that it needs', () => {
    const without = tested(returnMetrics).filter(
      ({ gives, options }) => gives === 'test' && !('effect' in options && 'power' in options),
    )
    expect(without).toEqual([])
  })

  test('a right model passes every test over two years', async () => {
    expect(verdicts(await risk(book(500, 1, 5)))).toEqual(all(names, 'pass'))
  })

  test('a right model passes none of them in a month', async () => {
    const run = await risk(book(20, 1, 5))
    expect(verdicts(run)).toEqual(all(names, 'inconclusive'))
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
  })

  test('a window is as few days as it counts, however many there are', async () => {
    const run = await risk(book(500, 1, 5), [
      'metric: kupiec_pof, window: 20',
      'metric: traffic_light, window: 100',
      'metric: traffic_light, name: light100, window: 100, min_rows: 100',
      'metric: pla_zone, window: 100',
      'metric: pla_ks, window: 100, at_most: 0.5',
      'metric: pla_spearman, window: 100, at_least: 0.1',
      'metric: var_exceptions, window: 20, at_most: 12',
      'metric: var_exceptions, name: year, window: 250, at_most: 30',
      'metric: var_pinball_loss, window: 20, at_most: 99',
      'metric: var_es_loss, window: 20, at_most: 99',
    ])
    expect(verdicts(run)).toEqual({
      ...all(['kupiec_pof', 'traffic_light', 'pla_zone', 'pla_ks', 'pla_spearman'], 'inconclusive'),
      ...all(['var_exceptions', 'var_pinball_loss', 'var_es_loss'], 'inconclusive'),
      ...all(['light100', 'year'], 'pass'),
    })
    expect(run.summaries[0]).toContain('it holds, but on 100 days, fewer than the 250 that it takes to pass (MAR32.4)')
  })

  test('what the rule asks of a test stands in the report, with what there was', async () => {
    const year = book(250, 1, 9)
    const run = await risk(year, [
      'metric: kupiec_pof, name: usual',
      'metric: kupiec_pof, name: twice, effect: 1.4',
      'metric: kupiec_pof, name: low, effect: 1.4, power: 0.1',
      'metric: kupiec_pof, name: never, alpha: 0.000000001',
    ])
    expect(verdicts(run)).toEqual({ usual: 'pass', twice: 'inconclusive', low: 'pass', never: 'inconclusive' })
    expect(run.summaries[0]).toContain('3 times the exceptions would be found with 97 %')
    expect(run.summaries[0]).toMatch(
      /1\.4 times the exceptions would be found with \d+ % only, less than 50 %; it takes about [\d,]+ days/,
    )
    expect(run.data.rules).toContainEqual(
      expect.objectContaining({ rule: 'low', bounds: [expect.objectContaining({ power: expect.any(Number) })] }),
    )
  })

  test('at a level that no simulated p-value reaches, nothing is passed, however wrong or right the model is', async () => {
    const simulated = ['christoffersen_cc', 'christoffersen_ind', 'exceedance_residuals', 'dynamic_quantile']
    // Of 2,000 replicates a p-value is at least 1 / 2,001.
    const run = await risk(
      book(500, 3, 5),
      simulated.map((name) => `metric: ${name}, alpha: 0.0001`),
    )
    expect(verdicts(run)).toEqual(all(simulated, 'inconclusive'))
    expect(run.summaries[0]).toContain('it takes a bootstrap of 10,000 replicates')
  })

  test('a model that is wrong by far fails in a month', async () => {
    const found = verdicts(await risk(book(20, 5, 5)))
    // Whether exceptions cluster, or of what size they are, a month of exceptions on most days does not say of each test.
    const certain = names.filter((name) => !['christoffersen_ind', 'exceedance_residuals'].includes(name))
    expect(found).toMatchObject(all(certain, 'fail'))
    expect(Object.values(found)).not.toContain('pass')
  })
})

describe('predictions', () => {
  const names = (task: string) =>
    tested(predictionMetrics)
      .filter(({ tasks }) => (tasks as readonly string[]).includes(task))
      .map(({ name }) => name)

  test('every test has an effect to find and a least power', () => {
    expect(tested(predictionMetrics).filter(({ options }) => !('effect' in options && 'power' in options))).toEqual([])
    // All of them are asked below.
    const asked = new Set([...names('probability_of_default'), ...names('forecast')])
    expect(tested(predictionMetrics).filter(({ name }) => !asked.has(name))).toEqual([])
  })

  test.each([
    ['probability_of_default', 'many', 'manyBefore', 'pass'],
    ['probability_of_default', 'few', 'fewBefore', 'inconclusive'],
    ['probability_of_default', 'wrong', 'right', 'fail'],
    ['forecast', 'manyDays', 'manyDaysBefore', 'pass'],
    ['forecast', 'fewDays', 'fewDaysBefore', 'inconclusive'],
  ])('%s: %s against %s', async (task, candidate, champion, verdict) => {
    expect(verdicts(await predictions(task, candidate, champion))).toEqual(all(names(task), verdict))
  })

  test('a forecast that is worse by far fails in twelve days', async () => {
    expect(verdicts(await predictions('forecast', 'wrongDays', 'twelveDays')).diebold_mariano).toBe('fail')
  })
})
