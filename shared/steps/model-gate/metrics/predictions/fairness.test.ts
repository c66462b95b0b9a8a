import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace } from '../../../../../test/support/gate-workspace.ts'
import golden from '../../../../statistics/fairness/golden.json' with { type: 'json' }

/** Scores of 3,000 people of three bands of age; `strict` lifts the bar for the oldest. */
const people = (strict: number, noise: number) => `SELECT id, band, sex, label,
    1 / (1 + exp(-(eta + ${noise} * wave - CASE WHEN band = '60+' THEN ${strict} ELSE 0 END))) AS pd, 'h' || (id // 3) AS household FROM (
    SELECT i AS id, ['18-39', '40-59', '60+'][1 + (i % 3)::INT] AS band, ['f', 'm'][1 + (i // 3 % 2)::INT] AS sex,
      2 * sin(i * 0.731) + 1 AS eta, cos(i * 2.399) AS wave,
      (sin(i * 12.9898) * 43758.5453 - floor(sin(i * 12.9898) * 43758.5453) < 1 / (1 + exp(-eta)))::INT AS label
    FROM range(3000) t(i))`

/** The rows of the golden numbers, as a query. */
const goldenRows = `SELECT * FROM (VALUES ${golden.labels
  .map((label, i) => `(${i}, ${label}, ${golden.predicted[i]}::DOUBLE, 'g${golden.groups[i]}', ${golden.weights[i]})`)
  .join(', ')}) t(id, label, pd, band, w)`

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({
    fair: people(0, 0.1),
    other: people(0, 0.6),
    unfair: people(1.5, 0.1),
    golden: goldenRows,
    rare: `SELECT * REPLACE (CASE WHEN id < 12 THEN 'unknown' ELSE band END AS band) FROM (${people(0, 0.1)})`,
    holes: `SELECT * REPLACE (CASE WHEN id < 300 THEN NULL ELSE band END AS band) FROM (${people(0, 0.1)})`,
    weightless: `SELECT *, CASE WHEN band = '60+' THEN 0 ELSE 1 END AS w FROM (${people(0, 0.1)})`,
    one: `SELECT * FROM (${people(0, 0.1)}) WHERE band = '60+'`,
  })
})
afterAll(() => workspace.remove())

function run(candidate: string, rest: string, data = ''): Promise<GateRun> {
  return workspace.run(
    `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: ${candidate}.parquet, id: id, label: label, score: pd${data} }\n${rest}`,
  )
}

interface Rule {
  readonly rule: string
  readonly verdict: string
  readonly why: string
  readonly groups: readonly { readonly group: string; readonly what: string; readonly value: number; readonly champion?: number }[] // biome-ignore format: one line
  readonly bounds: readonly { readonly value: number; readonly low: number; readonly high: number }[]
}
const rulesOf = ({ data, text }: GateRun): readonly Rule[] => {
  if (data.rules === undefined) throw new Error(text)
  return data.rules as readonly Rule[]
}

const NAMES = Object.keys(golden.plain) as (keyof typeof golden.plain)[]

test(`values are those of ${golden.source}`, async () => {
  const rules = NAMES.map((name) => {
    const bound = name.endsWith('ratio') ? 'at_least: 0.1' : 'at_most: 0.9'
    return `  - { metric: ${name}, by: band, min_group: 5, ${bound} }\n`
  }).join('')
  const plain = rulesOf(await run('golden', `rules:\n${rules}`))
  const weighted = rulesOf(await run('golden', `rules:\n${rules}`, ', weight: w'))
  for (const [index, name] of NAMES.entries()) {
    expect([name, plain[index]?.bounds[0]?.value]).toEqual([name, expect.closeTo(golden.plain[name], 12)])
    expect([name, weighted[index]?.bounds[0]?.value]).toEqual([name, expect.closeTo(golden.weighted[name], 12)])
  }
})

describe('the section fairness', () => {
  test('a model that treats all alike passes, and one that lifts the bar for some fails', async () => {
    const section =
      'fairness:\n  - { by: band, metric: equal_opportunity_ratio, at_least: 0.8 }\n  - { by: sex, metric: equal_opportunity_ratio, at_least: 0.8 }\n  - { by: band, metric: demographic_parity_difference, at_most: 0.15, cut: 0.6, name: approvals }\n'
    const fair = await run('fair', section)
    expect(fair.outputs.verdict).toBe('pass')
    expect(rulesOf(fair).map(({ rule }) => rule)).toEqual([
      'equal_opportunity_ratio by band',
      'equal_opportunity_ratio by sex',
      'approvals',
    ])
    const unfair = await run('unfair', section)
    expect(rulesOf(unfair).map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'fail'])
    expect(unfair.annotations[0]).toMatchObject({ severity: 'error', at: { file: 'model-gate.yml', line: 5 } })
    expect(unfair.summaries.join('\n')).toMatch(/\| band=60\+ \| true positive rate \| [\d,]+ \| 0\.\d+ \|/)
    const groups = rulesOf(unfair)[0]?.groups ?? []
    expect(groups.map(({ group, what }) => [group, what])).toEqual(
      ['18-39', '40-59', '60+'].map((band) => [`band=${band}`, 'true positive rate']),
    )
    expect(Math.min(...groups.map(({ value }) => value))).toBe(groups[2]?.value)
  })

  test('one entry is as good as a list, and rules of accuracy stand beside it', async () => {
    const judged = await run(
      'fair',
      'rules:\n  - { metric: roc_auc, at_least: 0.6 }\nfairness: { by: [band, sex], metric: equalized_odds_difference, at_most: 0.3 }\n',
    )
    expect(rulesOf(judged).map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['roc_auc', 'pass'],
      ['equalized_odds_difference by band, sex', 'pass'],
    ])
  })

  test.each([
    [
      'a metric that compares no groups',
      '{ by: band, metric: roc_auc, at_least: 0.7 }',
      /:4:31: The metric "roc_auc" does not compare groups; it belongs into "rules"/,
    ],
    [
      'no groups',
      '{ metric: equal_opportunity_ratio, at_least: 0.7 }',
      /The rule "equal_opportunity_ratio" has no "by"/,
    ],
    [
      'a bound on the wrong side',
      '{ by: band, metric: equal_opportunity_ratio, at_most: 0.7 }',
      /Of equal_opportunity_ratio, more is better/,
    ],
    [
      'a column that is not there',
      '{ by: bnad, metric: equal_opportunity_ratio, at_least: 0.7 }',
      /:4:17: The candidate’s data \(fair\.parquet\) have no column "bnad"\. Did you mean "band"\?/,
    ],
    ['an empty list', '[]', /The field "fairness" must be a list with at least one entry/],
  ])('%s is refused', async (_, entry, message) => {
    const judged = await run('fair', `fairness: ${entry}\n`)
    expect(judged.text).toMatch(message)
    expect([judged.code, judged.outputs.verdict]).toEqual([4, undefined])
  })
})

describe('groups that tell nothing', () => {
  const rule = 'rules:\n  - { metric: equal_opportunity_ratio, by: band, at_least: 0.5 }\n'

  test('one of few rows makes the rule inconclusive, and is not left out', async () => {
    const judged = await run('rare', rule)
    expect(judged.outputs.verdict).toBe('inconclusive')
    expect(rulesOf(judged)[0]?.why).toMatch(/^band=unknown has \d+ rows with label 1; min_group asks for 30$/)
  })

  test('rows without a group are a group', async () => {
    const judged = await run('holes', rule)
    expect(judged.outputs.verdict).toBe('pass')
    expect(judged.summaries.join('\n')).toContain('band=(missing)')
  })

  test('a single one is an error', async () => {
    const judged = await run('one', rule)
    expect([judged.code, judged.outputs.verdict]).toEqual([3, undefined])
    expect(judged.text).toContain('There are fewer than two groups')
  })

  test('one whose rows weigh nothing is an error', async () => {
    const judged = await run('weightless', rule, ', weight: w')
    expect([judged.code, judged.text]).toEqual([3, expect.stringContaining('The rows of band=60+ weigh nothing')])
  })

  test('where nobody is selected there is no ratio', async () => {
    const judged = await run(
      'fair',
      'rules:\n  - { metric: demographic_parity_ratio, by: band, cut: 1, at_least: 0.5 }\n',
    )
    expect(judged.code).toBe(3)
    expect(judged.text).toContain('the rate of every group is 0')
  })
})

test('against the champion', async () => {
  const rule =
    'rules:\n  - { metric: equal_opportunity_difference, by: band, at_most: 0.9, vs_champion: { no_worse_by: 0.05 } }\n'
  const same = await run('fair', rule, ', champion: other.parquet')
  const worse = await run('unfair', rule, ', champion: other.parquet')
  expect([same.outputs.verdict, worse.outputs.verdict]).toEqual(['pass', 'fail'])
  const [own, gain] = rulesOf(worse)[0]?.bounds ?? []
  expect(rulesOf(worse)[0]?.groups.every(({ champion }) => champion !== undefined)).toBe(true)
  expect(gain?.value).toBeLessThan(-0.05)
  expect(own?.low).toBeGreaterThan(0.05)
})

test('people of one household are not independent', async () => {
  const rule = 'rules:\n  - { metric: demographic_parity_difference, by: sex, at_most: 0.9 }\n'
  const [plain, clustered] = [await run('fair', rule), await run('fair', rule, ', cluster: household')]
  const width = (judged: GateRun) => {
    const [bound] = rulesOf(judged)[0]?.bounds ?? []
    return (bound?.high ?? 0) - (bound?.value ?? 0)
  }
  expect(width(clustered)).not.toBe(width(plain))
})
