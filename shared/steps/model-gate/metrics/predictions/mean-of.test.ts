import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  const amounts = (noise: number) =>
    `SELECT *, 100 + id % 7 AS amount, 'b' || (id % 50) AS broker FROM (${loans(4000, noise)})`
  workspace = await gateWorkspace({
    candidate: amounts(0.1),
    // The champion's file has no amount: what is no prediction comes from the candidate's rows.
    champion: `SELECT id, label, pd FROM (${amounts(2)})`,
    classes: `SELECT * REPLACE (CASE WHEN id % 4 = 0 THEN 'EMEA' ELSE 'APAC' END AS region) FROM (${amounts(0.1)})`,
    holes: `SELECT * REPLACE (CASE WHEN id = 7 THEN NULL ELSE amount END AS amount) FROM (${amounts(0.1)})`,
  })
})
afterAll(() => workspace.remove())

const gate = (rule: string, candidate = 'candidate', more = '') =>
  `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: ${candidate}.parquet, champion: champion.parquet, id: id, label: label, score: pd${more} }\nrules:\n  - ${rule}\n`

/** What a wrong decision costs: the amount of a loan that defaults, a tenth of one that is refused for nothing. */
const COST = 'case when pd < 0.5 and label = 1 then amount when pd >= 0.5 and label = 0 then amount * 0.1 else 0 end'

// NumPy 2.4.6 and statsmodels 0.15.0 (OLS and WLS on a constant, cov_type="cluster", use_t) on the same rows.
const GOLDEN = {
  cost: 9.55775,
  bounds: [8.820152385415033, 10.295347614584967],
  gain: [3.7908802374016393, 4.598125, 5.40536976259836],
  weighted: 9.56858789205668,
  clusterReach: 0.5630456106363195,
}

interface Bound {
  readonly value: number
  readonly low: number
  readonly high: number
}
const boundsOf = (data: Readonly<Record<string, unknown>>) =>
  (data.rules as readonly { readonly bounds: readonly Bound[] }[])[0]?.bounds as readonly [Bound, Bound]

test('the cost of decisions, of each model by its own scores', async () => {
  const rule = `{ metric: cost, mean_of: "${COST}", at_most: 30, better: lower, vs_champion: { better_by: 0 } }`
  const judged = await workspace.run(gate(rule))
  expect(judged.text).toContain('PASS')
  const [own, gain] = boundsOf(judged.data)
  expect(own.value).toBeCloseTo(GOLDEN.cost, 10)
  expect([own.low, own.high]).toEqual(GOLDEN.bounds.map((bound) => expect.closeTo(bound, 9)))
  expect([gain.low, gain.value, gain.high]).toEqual(GOLDEN.gain.map((bound) => expect.closeTo(bound, 9)))
})

test('rows of one broker count as one, and weights count', async () => {
  const rule = `{ metric: cost, mean_of: "${COST}", at_most: 30 }`
  const judged = await workspace.run(gate(rule, 'candidate', ', cluster: broker, weight: amount'))
  const [own] = boundsOf(judged.data)
  expect(own.value).toBeCloseTo(GOLDEN.weighted, 10)
  expect(own.high - own.value).toBeCloseTo(GOLDEN.clusterReach, 9)
})

test('more may be better', async () => {
  const rule = `{ metric: accuracy, mean_of: "case when (pd >= 0.5) = (label = 1) then 1 else 0 end", at_least: 0.7, better: higher, vs_champion: { no_worse_by: 0 } }`
  const judged = await workspace.run(gate(rule))
  expect(judged.outputs.verdict).toBe('pass')
  expect(boundsOf(judged.data)[1].value).toBeGreaterThan(0)
})

test.each([
  [
    'syntax',
    '{ metric: cost, mean_of: "amount *", at_most: 1 }',
    /model-gate\.yml:5:39: The rule "cost" has an expression that cannot be read/,
  ],
  [
    'a column that is not there',
    '{ metric: cost, mean_of: "amont * label", at_most: 1 }',
    /model-gate\.yml:5:30: The candidate’s data \(candidate\.parquet\) have no column "amont"\. Did you mean "amount"\?/,
  ],
  [
    'another kind of value',
    '{ metric: cost, mean_of: "upper(region) + 1", at_most: 1 }',
    /model-gate\.yml:5:30: The expression of the rule "cost" cannot be used/,
  ],
  [
    'a text',
    '{ metric: cost, mean_of: upper(region), at_most: 1 }',
    /model-gate\.yml:5:30: The expression of the rule "cost" cannot be used: a mean is of numbers, and this is string\./,
  ],
  [
    'a comparison without a direction',
    '{ metric: cost, mean_of: amount, vs_champion: { no_worse_by: 1 } }',
    /model-gate\.yml:5:51: The rule "cost" compares with the champion, and nothing says whether more or less of it is better/,
  ],
  [
    'a bound on the wrong side',
    '{ metric: cost, mean_of: amount, better: lower, at_least: 1 }',
    /Of mean_of, less is better; "at_least" would let only bad models through/,
  ],
])('%s is refused where it stands', async (_, rule, message) => {
  const judged = await workspace.run(gate(rule))
  expect(judged.text).toMatch(message)
  expect([judged.code, judged.outputs.verdict]).toEqual([4, undefined])
})

test('a condition counts the rows in which it holds', async () => {
  const judged = await workspace.run(gate("{ metric: apac, mean_of: region = 'APAC', between: [0.4, 0.6] }"))
  expect(boundsOf(judged.data)[0].value).toBe(0.5)
})

test('of several classes, each model by its own', async () => {
  const judged = await workspace.run(
    'version: 1\nmodel: { name: m, task: multiclass }\ndata: { candidate: candidate.parquet, champion: classes.parquet, id: id, label: product, prediction: region }\nrules:\n  - { metric: share, mean_of: "case when region = \'EMEA\' then amount else 0 end", better: higher, at_least: 1, vs_champion: { no_worse_by: 0 } }\n',
  )
  // Every second row of 4,000 is EMEA; the champion says so of every fourth.
  expect(boundsOf(judged.data)[1].value).toBeGreaterThan(20)
})

test('rows in which the expression has no value are an error', async () => {
  const judged = await workspace.run(gate('{ metric: amount, mean_of: amount * 1.0, at_most: 1000 }', 'holes'))
  expect(judged.text).toMatch(/amount cannot be decided: .*holds NaN/)
  expect(judged.outputs.verdict).toBeUndefined()
})

test('an expression that is the same in every row tells nothing', async () => {
  const judged = await workspace.run(gate('{ metric: one, mean_of: label * 0 + 1, at_most: 1000 }'))
  expect(judged.text).toContain('one cannot be decided: The variance is 0')
})

test('slices that repeat rules with bounds of their own must mean them for each', async () => {
  const rules =
    '{ metric: roc_auc, at_least: 0.6 }\n  - { metric: log_loss, at_most: 2 }\n  - { metric: cost, mean_of: amount, at_most: 200 }'
  const judged = await workspace.run(
    gate(`${rules}\nslices:\n  - { by: region, at_least: 0.7 }\n  - { by: product, vs_champion: { no_worse_by: 1 } }`),
  )
  expect(judged.text).toContain('model-gate.yml:9:29: Of log_loss, less is better')
  expect(judged.text).not.toContain('Of roc_auc')
  expect(judged.text).toContain(
    'model-gate.yml:10:33: An entry of "slices" compares with the champion, and nothing says whether more',
  )
})
