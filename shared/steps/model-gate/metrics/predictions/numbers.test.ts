import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace } from '../../../../../test/support/gate-workspace.ts'

/** Prices of 800 houses, 20 of each broker; errors are waves, so that everybody makes the same rows. */
const houses = (error: string) =>
  `SELECT i AS id, 'b' || (i % 40) AS broker, 1 + i % 3 AS w, 10 + 3 * sin(i * 0.731) + 2 * cos(i * 0.37) AS price,
  10 + 3 * sin(i * 0.731) + 2 * cos(i * 0.37) + ${error} AS said FROM range(800) t(i)`

/** What was sold on 300 days, forecast three days ahead: each error holds the surprises of three days. */
const demand = (error: string) =>
  `SELECT i AS id, DATE '2026-01-01' + i::INT AS day, (2.0 + i % 2)::DOUBLE AS scale,
  50 + 20 * sin(i * 0.0172) + 4 * sin(i * i * 0.531) AS sold,
  50 + 20 * sin(i * 0.0172) + 4 * sin(i * i * 0.531) + ${error} AS said FROM range(300) t(i)`
const threeDays = (wave: (i: string) => string) => ['i', '(i - 1)', '(i - 2)'].map(wave).join(' + ')

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({
    house: houses('0.5 * sin(i * 2.399) + 0.05'),
    houseChampion: houses('0.8 * cos(i * 1.7)'),
    free: 'SELECT i AS id, i::DOUBLE AS price, i::DOUBLE AS said FROM range(9) t(i)',
    demand: demand(`2 * (${threeDays((i) => `sin(${i} * ${i} * 0.77)`)})`),
    demandChampion: demand(`2.4 * (${threeDays((i) => `cos(${i} * ${i} * 1.31)`)})`),
    training: `SELECT DATE '2025-01-01' + i::INT AS day, 50 + 9 * sin(i * 0.9) + 4 * sin(i * i * 0.531) AS sold FROM range(200) t(i) ORDER BY sin(i)`,
    twoSeries: `SELECT DATE '2025-01-01' + (i % 50)::INT AS day, i::DOUBLE AS sold FROM range(100) t(i)`,
    quantile: demand('3.8 - 4 * sin(i * i * 0.531)'),
  })
})
afterAll(() => workspace.remove())

interface Gate {
  readonly task: string
  readonly candidate: string
  readonly champion?: string
  readonly data?: string
  readonly rules: readonly string[]
}

function run({ task, candidate, champion, data = '', rules }: Gate): Promise<GateRun> {
  const label = candidate.startsWith('house') || candidate === 'free' ? 'price' : 'sold'
  const other = champion === undefined ? '' : `, champion: ${champion}.parquet`
  return workspace.run(
    `version: 1\nmodel: { name: m, task: ${task} }\ndata: { candidate: ${candidate}.parquet${other}, id: id, label: ${label}, prediction: said${data} }\nrules:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}`,
  )
}

interface Bound {
  readonly asked: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly standardError: number
  readonly pFail: number
}

/** The bounds of every rule, by rule. */
function boundsOf({ data, text }: GateRun): Readonly<Record<string, readonly Bound[]>> {
  const { rules } = data as { readonly rules?: readonly { readonly rule: string; readonly bounds: readonly Bound[] }[] }
  if (rules === undefined) throw new Error(text)
  return Object.fromEntries(rules.map(({ rule, bounds }) => [rule, bounds]))
}

// scikit-learn 1.9.1, sklearn.metrics on the same rows: the candidate, and with sample_weight.
const SCIKIT_LEARN: readonly (readonly [name: string, bound: string, plain: number, weighted: number])[] = [
  ['mean_absolute_error', 'at_most: 1', 0.3198960920623064, 0.3199772907372883],
  ['mean_squared_error', 'at_most: 1', 0.12744940700880078, 0.12754828919718808],
  ['root_mean_squared_error', 'at_most: 1', 0.3570005700398821, 0.35713903342702275],
  ['mean_absolute_percentage_error', 'at_most: 1', 0.03440952300464122, 0.03438998569139139],
  ['r2_score', 'at_least: 0.1', 0.9803987318438497, 0.9804019506709591],
  ['mean_pinball_loss', 'at_most: 1', 0.1599480460311532, 0.15998864536864416],
]

test('correlations are SciPy’s, with bounds that stay below 1', async () => {
  const rules = ['metric: pearson_corrcoef, at_least: 0.9', 'metric: spearman_corrcoef, at_least: 0.9']
  const judged = await run({ task: 'regression', candidate: 'house', rules })
  // SciPy 1.17.1 stats.pearsonr and spearmanr on the same rows.
  const [pearson, spearman] = [boundsOf(judged).pearson_corrcoef?.[0], boundsOf(judged).spearman_corrcoef?.[0]]
  expect([pearson?.value, spearman?.value]).toEqual([expect.closeTo(0.9905302135999012, 12), expect.closeTo(0.990734719898, 11)]) // biome-ignore format: a pair
  expect(Math.max(pearson?.high ?? 1, spearman?.high ?? 1)).toBeLessThan(1)
  expect(judged.outputs.verdict).toBe('pass')
})

describe('regression', () => {
  test('values are scikit-learn’s', async () => {
    const rules = SCIKIT_LEARN.map(([name, bound]) => `metric: ${name}, ${bound}`)
    const plain = await run({ task: 'regression', candidate: 'house', rules })
    expect([plain.code, plain.outputs.verdict]).toEqual([0, 'pass'])
    const weighted = await run({ task: 'regression', candidate: 'house', data: ', weight: w', rules })
    for (const [name, , value, withWeights] of SCIKIT_LEARN) {
      expect([name, boundsOf(plain)[name]?.[0]?.value]).toEqual([name, expect.closeTo(value, 12)])
      expect([name, boundsOf(weighted)[name]?.[0]?.value]).toEqual([name, expect.closeTo(withWeights, 12)])
    }
  })

  // statsmodels 0.15.0: OLS on a constant, use_t; of the losses, and of their differences row by row.
  test.each([
    ['independent rows', '', [0.17253497031244827, 0.2066566482300792]],
    ['clusters', ', cluster: broker', [0.18720319515503306, 0.19198842338749442]],
  ])('the comparison with the champion, %s', async (_, data, [low, high]) => {
    const rules = ['metric: mean_absolute_error, at_most: 0.4, vs_champion: { better_by: 0.1 }']
    const judged = await run({ task: 'regression', candidate: 'house', champion: 'houseChampion', data, rules })
    expect(judged.outputs.verdict).toBe('pass')
    const [own, compared] = boundsOf(judged).mean_absolute_error ?? []
    if (data === '') expect([own?.low, own?.high]).toEqual([expect.closeTo(0.31066332143001535, 12), expect.closeTo(0.32912886269459746, 12)]) // biome-ignore format: a pair
    expect(compared?.value).toBeCloseTo(0.18959580927126374, 12)
    expect([compared?.low, compared?.high]).toEqual([expect.closeTo(low as number, 11), expect.closeTo(high as number, 11)]) // biome-ignore format: a pair
  })

  test('a worse model fails, a bias is held between two bounds, and the largest error is what it is', async () => {
    const judged = await run({
      task: 'regression',
      candidate: 'houseChampion',
      champion: 'house',
      rules: [
        'metric: root_mean_squared_error, vs_champion: { no_worse_by: 10% }',
        'metric: mean_error, between: [-0.1, 0.1]',
        'metric: max_error, at_most: 0.9, vs_champion: { no_worse_by: 0.2 }',
      ],
    })
    const verdicts = (judged.data.rules as { readonly verdict: string }[]).map(({ verdict }) => verdict)
    // 0.8 against 0.55 + 0.2.
    expect(verdicts).toEqual(['fail', 'pass', 'fail'])
    expect(boundsOf(judged).mean_error?.[0]?.value).toBeCloseTo(0.001110059100005698, 12)
    expect(boundsOf(judged).max_error?.[0]?.value).toBeCloseTo(0.8000000000000007, 12)
  })

  test('what has no value is an error', async () => {
    const judged = await run({
      task: 'regression',
      candidate: 'free',
      rules: ['metric: mean_absolute_percentage_error, at_most: 1', 'metric: root_mean_squared_error, at_most: 1'],
    })
    expect(judged.code).toBe(3)
    expect(judged.text).toContain(
      'mean_absolute_percentage_error cannot be decided: The percentage error of the row with id "0"',
    )
    expect(judged.text).toContain('root_mean_squared_error cannot be decided: The variance is 0')
    expect(judged.outputs.verdict).toBeUndefined()
  })

  test('bounds that mean nothing, and a unit that is missing, are refused where they stand', async () => {
    const judged = await run({
      task: 'regression',
      candidate: 'house',
      champion: 'houseChampion',
      rules: [
        'metric: r2_score, at_most: 1',
        'metric: mean_error, vs_champion: { no_worse_by: 1 }',
        'metric: mean_absolute_scaled_error, at_most: 1',
        'metric: diebold_mariano',
      ],
    })
    expect(judged.code).toBe(4)
    expect(judged.text).toContain('model-gate.yml:5:34: Of r2_score, more is better')
    expect(judged.text).toContain('model-gate.yml:6:40: mean_error is not compared with the champion.')
    expect(judged.text).toContain(
      'model-gate.yml:7:5: The rule "mean_absolute_scaled_error" states none of "season" and "scale" and "column".',
    )
    expect(judged.text).toContain(
      'model-gate.yml:8:5: The rule "diebold_mariano" needs the column "time", which "data" does not name.',
    )
  })
})

describe('forecasts', () => {
  const data = ', time: day, horizon: 3'
  // R’s dm.test has the same numbers as this in NumPy 2.4.6 and SciPy 1.17.1: three days ahead, two autocovariances, HLN, one-sided.
  test.each([
    ['the better one', 'demand', 'demandChampion', 'pass', -5.087356225912853, 0.9999996787948651],
    ['the worse one', 'demandChampion', 'demand', 'fail', 5.087356225912853, 3.2120513495301957e-7],
  ])('Diebold and Mariano: the candidate is %s', async (_, candidate, champion, verdict, statistic, pvalue) => {
    const rules = ['metric: diebold_mariano, alpha: 0.01']
    const judged = await run({ task: 'forecast', candidate, champion, data, rules })
    expect(judged.outputs.verdict).toBe(verdict)
    const [bound] = boundsOf(judged).diebold_mariano ?? []
    expect(bound?.value).toBeCloseTo(statistic, 9)
    expect(bound?.pFail).toBeCloseTo(pvalue, 11)
  })

  test('absolute loss, one day ahead', async () => {
    const rules = ['metric: diebold_mariano, loss: absolute']
    const judged = await run({ task: 'forecast', candidate: 'demand', champion: 'demandChampion', data: ', time: day', rules }) // biome-ignore format: one gate
    expect(boundsOf(judged).diebold_mariano?.[0]?.value).toBeCloseTo(-5.324375031781106, 9)
  })

  test('errors that overlap make the comparison less sure than independent ones would be', async () => {
    const rules = ['metric: mean_absolute_error, vs_champion: { no_worse_by: 0.1 }']
    const both = { task: 'forecast', candidate: 'demand', champion: 'demandChampion', rules }
    const overlapping = await run({ ...both, data })
    const independent = await run({ ...both, task: 'regression' })
    const error = (judged: GateRun) => boundsOf(judged).mean_absolute_error?.[0]?.standardError as number
    expect(error(overlapping)).not.toBe(error(independent))
    expect(overlapping.outputs.verdict).toBe('pass')
  })

  test('errors in units of the naive forecast’s, one for all rows or one a row', async () => {
    const rule = 'metric: mean_absolute_scaled_error, at_most: 1'
    const rules = [`${rule}, scale: 2.5`, `${rule}, column: scale, name: by series`]
    const judged = await run({ task: 'forecast', candidate: 'demand', data, rules })
    // NumPy 2.4.6 on the same rows.
    expect(boundsOf(judged).mean_absolute_scaled_error?.[0]?.value).toBeCloseTo(0.7878908749134973, 12)
    expect(boundsOf(judged)['by series']?.[0]?.value).toBeCloseTo(0.8239720083422988, 12)
  })

  test('errors in units of the naive forecast’s on the training series', async () => {
    const rule = 'metric: mean_absolute_scaled_error, at_most: 1'
    const both = { task: 'forecast', candidate: 'demand' }
    // NumPy 2.4.6: mean |error| over mean |yₜ - yₜ₋₇| of the series.
    const judged = await run({ ...both, data: `${data}, reference: training.parquet`, rules: [`${rule}, season: 7`] })
    expect(boundsOf(judged).mean_absolute_scaled_error?.[0]?.value).toBeCloseTo(0.6208222490003592, 12)
    const [without, several] = [
      await run({ ...both, data, rules: [`${rule}, season: 7`] }),
      await run({ ...both, data: `${data}, reference: twoSeries.parquet`, rules: [`${rule}, season: 7`] }),
    ]
    expect([without.code, without.text]).toEqual([4, expect.stringContaining('model-gate.yml:5:63: The rule "mean_absolute_scaled_error" measures errors in units of the naive forecast’s')]) // biome-ignore format: a pair
    expect([several.code, several.text]).toEqual([4, expect.stringContaining('are no series: 100 rows have 50 different values in "day"')]) // biome-ignore format: a pair
  })

  test('a horizon that the dates do not cover is an error, and so is a champion that is not there', async () => {
    const rules = ['metric: diebold_mariano']
    const both = { task: 'forecast', candidate: 'demand', champion: 'demandChampion', rules }
    const far = await run({ ...both, data: ', time: day, horizon: 300' })
    expect([far.code, far.text]).toEqual([3, expect.stringContaining('The horizon is 300; give a whole number from 1 to 299')]) // biome-ignore format: a pair
    const errors = await run({ ...both, data: ', time: day, horizon: 300', rules: ['metric: mean_absolute_error, at_most: 99'] }) // biome-ignore format: one gate
    expect([errors.code, errors.text]).toEqual([3, expect.stringContaining('The horizon is 300, and the rows have 300 dates')]) // biome-ignore format: a pair
    const alone = await run({ task: 'forecast', candidate: 'demand', data, rules })
    expect(alone.text).toContain('A rule compares with the champion, and "data" names none.')
  })
})

describe('quantiles', () => {
  test('the loss and the coverage of the quantile that the data name', async () => {
    const rules = ['metric: mean_pinball_loss, at_most: 1', 'metric: quantile_coverage, between: [0.85, 0.95]']
    const judged = await run({ task: 'quantile', candidate: 'quantile', data: ', quantile: 0.9', rules })
    // scikit-learn 1.9.1 mean_pinball_loss(alpha=0.9); statsmodels 0.15.0 proportion_confint(268, 300, 0.1, "beta").
    expect(boundsOf(judged).mean_pinball_loss?.[0]?.value).toBeCloseTo(0.36923484786868566, 12)
    const [coverage] = boundsOf(judged).quantile_coverage ?? []
    expect(coverage?.value).toBe(268 / 300)
    expect(coverage?.low).toBeCloseTo(0.8593837657578646, 12)
    expect(coverage?.high).toBeCloseTo(0.9213062245979889, 12)
    expect(judged.outputs.verdict).toBe('pass')
  })

  test('Diebold and Mariano by the loss of the quantile that the data name', async () => {
    const rules = ['metric: diebold_mariano']
    const both = { task: 'quantile', candidate: 'quantile', champion: 'demandChampion', rules }
    const judged = await run({ ...both, data: ', time: day, quantile: 0.9' })
    // NumPy 2.4.6, as above, of the pinball losses at 0.9.
    expect(boundsOf(judged).diebold_mariano?.[0]?.value).toBeCloseTo(-9.641858544340069, 9)
  })

  test('a quantile that covers too much fails', async () => {
    const rules = ['metric: quantile_coverage, between: [0.4, 0.6]']
    const judged = await run({ task: 'quantile', candidate: 'quantile', data: ', quantile: 0.5', rules })
    expect(judged.outputs.verdict).toBe('fail')
  })
})
