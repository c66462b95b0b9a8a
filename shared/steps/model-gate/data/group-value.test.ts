import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'
import { placesOf } from './group-value.ts'

const inOrder = (...values: string[]) => {
  const places = placesOf(values)
  return values.map((_, place) => values[places.indexOf(place)])
}

describe('values stand in the order that people expect', () => {
  test.each([
    ['numbers', ['10', '9', '-2', '1e3', '0.5'], ['-2', '0.5', '9', '10', '1e3']],
    ['grades', ['G10', 'G2', 'G1'], ['G1', 'G2', 'G10']],
    ['a hyphen is no minus', ['B-10', 'B-9'], ['B-9', 'B-10']],
    ['quarters', ['2024Q10', '2024Q9'], ['2024Q9', '2024Q10']],
    ['texts', ['b', 'B', 'a10', 'a9'], ['B', 'a10', 'a9', 'b']],
    ['numbers and others', ['10', '9', 'none'], ['10', '9', 'none']],
    ['two prefixes', ['A10', 'A9', 'B1'], ['A10', 'A9', 'B1']],
    ['what is missing', ['10', '(missing)', '9'], ['9', '10', '(missing)']],
    ['one size', ['01', '1', '02'], ['01', '1', '02']],
  ])('%s', (_, values, expected) => {
    expect(inOrder(...values)).toEqual(expected)
  })
})

describe('in a gate', () => {
  let workspace: GateWorkspace
  beforeAll(async () => {
    const graded = (noise: number) =>
      `SELECT *, [1, 2, 10][1 + (id % 3)::INT] AS grade, 'R' || [1, 2, 10][1 + (id % 3)::INT] AS rating, [NULL, '(missing)', '"(missing)"', 'a'][1 + (id % 4)::INT] AS book FROM (${loans(4000, noise)})`
    workspace = await gateWorkspace({ candidate: graded(0.1), champion: graded(0.5) })
  })
  afterAll(() => workspace.remove())

  const judge = (rest: string) =>
    workspace.run(
      `version: 1\nmodel: { name: m, task: probability_of_default }\ndata: { candidate: candidate.parquet, champion: champion.parquet, reference: champion.parquet, id: id, label: label, score: pd }\nrules:\n  - { metric: roc_auc, at_least: 0.6 }\n${rest}`,
    )
  const slicesOf = (run: { readonly data: object }) =>
    (run.data as { rules: { slice?: string; rows: number }[] }).rules.flatMap(({ slice, rows }) =>
      slice === undefined ? [] : [[slice, rows]],
    )

  test('rows without a value are no rows with the text (missing)', async () => {
    const run = await judge('slices:\n  - { by: book, values: ["(missing)", a] }\n  - { by: book }\n')
    expect(slicesOf(run).slice(0, 2)).toEqual([
      ['book=a', 1000],
      ['book=(missing)', 1000],
    ])
    expect(slicesOf(run).slice(2)).toEqual([
      ['book=""(missing)""', 1000],
      ['book="(missing)"', 1000],
      ['book=a', 1000],
      ['book=(missing)', 1000],
    ])
  })

  test('categories of the reference rows are told apart alike', async () => {
    const run = await judge('  - { metric: psi, category: book, at_most: 0.1 }\n')
    expect(JSON.stringify(run.data.rules)).toContain('4 cells')
  })

  test('slices and grades by their numbers', async () => {
    const run = await judge(
      '  - { metric: jeffreys_pd, by: rating, alpha: 0.05 }\nslices:\n  - { by: [grade, book], rules: [roc_auc] }\n',
    )
    expect(slicesOf(run).map(([slice]) => String(slice))).toEqual(
      ['1', '2', '10'].flatMap((grade) =>
        ['""(missing)""', '"(missing)"', 'a', '(missing)'].map((book) => `grade=${grade}, book=${book}`),
      ),
    )
    const [, jeffreys] = run.data.rules as { tests: { group: string }[] }[]
    expect(jeffreys?.tests.map(({ group }) => group)).toEqual(['rating=R1', 'rating=R2', 'rating=R10'])
  })
})
