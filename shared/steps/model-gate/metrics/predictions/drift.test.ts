import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace, loans } from '../../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  const aged = (rows: number, noise: string, age: string) =>
    `SELECT *, (${age})::DOUBLE AS age, 'b' || (id // 40) AS block, sin(id // 40) AS height FROM (${loans(rows, noise)})`
  workspace = await gateWorkspace({
    candidate: aged(2000, '0.1', '40 + 10 * sin(id * 1.3)'),
    champion: aged(2000, '0.5', '40 + 10 * sin(id * 1.3)'),
    // The scores were higher, and people younger, when the model was trained.
    reference: aged(3000, '0.8', '38.8 + 9.5 * sin(id * 1.7)'),
    fewer: `SELECT * FROM (${loans(1500, 0.1)}) WHERE product <> 'swap'`,
    small: `${aged(150, '0.3', '40 + 10 * sin(id * 1.9)')}`,
    constant: aged(500, '0.3', '40'),
    noAge: loans(500, 0.4),
    textAge: `SELECT * REPLACE ('old' AS age) FROM (${aged(500, '0.4', '40')})`,
    nullAge: `SELECT * REPLACE (CASE WHEN id = 3 THEN NULL ELSE age END AS age) FROM (${aged(2000, '0.1', '40 + id')})`,
  })
})
afterAll(() => workspace.remove())

function run(rules: readonly string[], data: string, candidate = 'candidate'): Promise<GateRun> {
  return workspace.run(
    `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: ${candidate}.parquet, id: id, label: label, score: pd${data} }\nrules:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}`,
  )
}

// NumPy 2.4.6: deciles by numpy.quantile, Σ (a - e)·ln(a / e); bounds from SciPy 1.17.1, stats.ncx2 and optimize.brentq;
// ks_2samp's statistic, and special.kolmogorov of it.
const GOLDEN = {
  psi: 0.093073173030451,
  age: [0.7788852532488664, 0.050866341340629104],
  bounds: [0.6908433781339153, 0.85810710859908],
  ks: 0.1725,
  ksPvalue: 1.9314771316604864e-31,
  champion: 0.003282957377467899,
  verdicts: ['pass', 'fail', 'pass', 'fail'],
}

interface Rule {
  readonly verdict: string
  readonly why: string
  readonly bounds: readonly { readonly value: number; readonly low: number; readonly high: number; readonly pFail: number }[] // biome-ignore format: one line
}
const rulesOf = ({ data, text }: GateRun): readonly Rule[] => {
  if (data.rules === undefined) throw new Error(text)
  return data.rules as readonly Rule[]
}

describe('against reference rows', () => {
  const data = ', reference: reference.parquet'
  const rules = [
    'metric: psi, at_most: 0.2',
    'metric: psi, column: age, at_most: 0.1, name: age',
    'metric: psi, column: age, bins: 5, at_most: 0.1, name: age in five',
    'metric: ks_drift, column: age, alpha: 0.01',
  ]

  test('of the scores and of a column', async () => {
    const judged = await run(rules, data)
    const [scores, age, five, test] = rulesOf(judged)
    expect(scores?.bounds[0]?.value).toBeCloseTo(GOLDEN.psi, 11)
    expect([age?.bounds[0]?.value, five?.bounds[0]?.value]).toEqual(
      GOLDEN.age.map((value) => expect.closeTo(value, 11)),
    )
    expect([age?.bounds[0]?.low, age?.bounds[0]?.high]).toEqual(GOLDEN.bounds.map((value) => expect.closeTo(value, 8)))
    expect(test?.bounds[0]?.value).toBeCloseTo(GOLDEN.ks, 12)
    expect(test?.bounds[0]?.pFail).toBeCloseTo(GOLDEN.ksPvalue, 12)
    expect([scores, age, five, test].map((rule) => rule?.verdict)).toEqual(GOLDEN.verdicts)
  })

  test('the report states what so few rows would show without any drift', async () => {
    const judged = await run(rules.slice(0, 1), data)
    expect(judged.summaries.join('\n')).toContain(
      '10 cells of 3,000 reference rows; without any drift the index of so many rows stays below 0.0141 in 95 % of all cases',
    )
  })

  test('of few rows an index above the limit does not tell', async () => {
    const judged = await run(['metric: psi, at_most: 0.1'], ', champion: small.parquet, match_rate: 0.5', 'small')
    // The very same predictions are refused; so the champion is another model.
    expect(judged.text).toContain('the very same number on every row')
    const few = await run(['metric: psi, column: age, at_most: 0.05'], ', reference: champion.parquet', 'small')
    const [rule] = rulesOf(few)
    expect(rule?.verdict).toBe('inconclusive')
    expect(rule?.bounds[0]?.low).toBe(0)
  })

  test('of categories, one of which is new', async () => {
    const judged = await run(['metric: psi, category: product, at_most: 0.1'], ', reference: fewer.parquet')
    const [rule] = rulesOf(judged)
    // NumPy 2.4.6: 668, 666 and 666 rows against 500, 500 and none, which counts as half a row.
    expect(rule?.bounds[0]?.value).toBeCloseTo(2.296534111568403, 12)
    expect(rule?.verdict).toBe('fail')
    const same = await run(['metric: psi, category: product, at_most: 0.1'], data)
    expect(rulesOf(same)[0]?.verdict).toBe('pass')
  })

  test('rows of one block, all of one height, count as one', async () => {
    const rule = 'metric: psi, column: height, at_most: 0.3'
    const [plain, blocks] = [await run([rule], data), await run([rule], `${data}, cluster: block`)]
    const [[alone], [together]] = [rulesOf(plain), rulesOf(blocks)]
    expect(together?.bounds[0]?.value).toBe(alone?.bounds[0]?.value)
    expect(together?.bounds[0]?.high).toBeGreaterThan(2 * (alone?.bounds[0]?.high ?? Number.NaN))
    expect(blocks.summaries.join('\n')).toMatch(/4\d\.\d+ rows that depend on each other tell as much as one/)
  })

  test('slices do not ask it', async () => {
    const gate = (rules: string) =>
      `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: candidate.parquet, id: id, label: label, score: pd${data} }\nrules:\n  - { metric: psi, at_most: 9 }\n  - { metric: roc_auc, at_least: 0.6 }\nslices:\n  - { by: region${rules} }\n`
    expect(rulesOf(await workspace.run(gate('')))).toHaveLength(4)
    const asked = await workspace.run(gate(', rules: [psi]'))
    expect(asked.text).toContain('model-gate.yml:8:27: The rule "psi" cannot be asked of slices')
  })
})

describe('against the champion', () => {
  test('the scores, whether their column is named or not', async () => {
    const judged = await run(
      ['metric: psi, at_most: 0.1', 'metric: psi, column: pd, at_most: 0.1, name: named', 'metric: ks_drift'],
      ', champion: champion.parquet',
    )
    const [plain, named, test] = rulesOf(judged)
    expect(plain?.bounds[0]?.value).toBeCloseTo(GOLDEN.champion, 11)
    expect(named?.bounds).toEqual(plain?.bounds)
    expect(test?.why).toContain('from 2,000 predictions of the champion')
  })
})

test('a model of several classes predicts more than one number', async () => {
  const judged = await workspace.run(
    'version: 1\nmodel: { name: m, task: multiclass }\ndata: { candidate: candidate.parquet, reference: reference.parquet, id: id, label: region, prediction: product }\nrules:\n  - { metric: psi, at_most: 0.1 }\n',
  )
  expect(judged.text).toContain('model-gate.yml:5:5: The rule "psi" does not say whose drift it measures')
  const named = await workspace.run(
    'version: 1\nmodel: { name: m, task: multiclass }\ndata: { candidate: candidate.parquet, reference: reference.parquet, id: id, label: region, prediction: product }\nrules:\n  - { metric: psi, column: pd, at_most: 0.2 }\n',
  )
  expect(rulesOf(named)[0]?.bounds[0]?.value).toBeCloseTo(GOLDEN.psi, 11)
})

describe('what cannot be compared is an error', () => {
  test.each([
    [
      'categories without a reference',
      'metric: psi, category: product, at_most: 0.1',
      ', champion: champion.parquet',
      /:5:30: The rule "psi" has nothing to compare "product" with\./,
    ],
    [
      'a column and categories',
      'metric: psi, category: product, column: age, at_most: 0.1',
      ', reference: reference.parquet',
      /:5:30: The rule "psi" names more than one column whose drift it measures\./,
    ],
    [
      'nothing to compare with',
      'metric: psi, at_most: 0.1',
      '',
      /model-gate\.yml:5:5: The rule "psi" has nothing to compare "pd" with\./,
    ],
    [
      'a column and no reference',
      'metric: psi, column: age, at_most: 0.1',
      ', champion: champion.parquet',
      /model-gate\.yml:5:28: The rule "psi" has nothing to compare "age" with\. Give "data" a "reference": rows such as a sample of the training data\./,
    ],
    [
      'a column that the reference lacks',
      'metric: psi, column: age, at_most: 0.1',
      ', reference: noAge.parquet',
      /The reference’s data \(noAge\.parquet\) have no column "age"/,
    ],
    [
      'a column that is a text there',
      'metric: psi, column: age, at_most: 0.1',
      ', reference: textAge.parquet',
      /The column "age" of the reference is VARCHAR; it must be a number/,
    ],
    [
      'a bound on the wrong side',
      'metric: psi, at_least: 0.1',
      ', reference: reference.parquet',
      /Of psi, less is better/,
    ],
    [
      'a comparison',
      'metric: psi, vs_champion: { no_worse_by: 0 }',
      ', champion: champion.parquet',
      /psi is not compared with the champion/,
    ],
  ])('%s', async (_, rule, data, message) => {
    const judged = await run([rule], data)
    expect(judged.text).toMatch(message)
    expect([judged.code, judged.outputs.verdict]).toEqual([4, undefined])
  })

  test('missing values, and a column that never changes', async () => {
    const missing = await run(['metric: psi, column: age, at_most: 0.1'], ', reference: reference.parquet', 'nullAge')
    expect(missing.text).toMatch(/One row of the candidate .* has no value in "age"/)
    const still = await run(['metric: psi, column: age, at_most: 0.1'], ', reference: constant.parquet', 'constant')
    expect(still.text).toContain('psi cannot be decided: All rows lie in one cell')
    expect(still.outputs.verdict).toBeUndefined()
  })

  test('a first run without reference rows', async () => {
    const judged = await workspace.run(
      'version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: candidate.parquet, id: id, label: label, score: pd }\nrules:\n  - { metric: psi, at_most: 0.1 }\ndecision: { first_champion: floors-only }\n',
    )
    expect([judged.code, judged.outputs.verdict]).toEqual([4, undefined])
    expect(judged.text).toContain('The rule "psi" has nothing to compare "pd" with.')
  })
})
