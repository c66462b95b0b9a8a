import { describe, expect, test } from '@jest/globals'
import { StepError } from '../../../kernel/index.ts'
import type { DataCheck, DatasetContract } from '../check.ts'
import type { Contract } from '../contract/contract.ts'
import type { CheckResult, DatasetResult } from '../result.ts'
import { describeResults } from './describe.ts'

const at = { file: 'c.odcs.yaml', line: 3, column: 1 }

function check(id: string, changed: Partial<DataCheck> = {}): DataCheck {
  return {
    id,
    title: `${id} holds`,
    origin: 'library',
    dimension: 'accuracy',
    severity: 'error',
    at,
    columns: ['x'],
    measure: { kind: 'failingRows', failing: { op: 'literal', type: 'boolean', value: false } },
    expectation: { unit: 'rows', must: { by: '=', value: 0 } },
    ...changed,
  }
}

function result(id: string, changed: Partial<CheckResult> = {}, ofCheck: Partial<DataCheck> = {}): CheckResult {
  return {
    check: check(id, ofCheck),
    outcome: 'pass',
    value: 0,
    failingRows: 0,
    rowsChecked: 1000,
    answer: { by: 'query', query: 0 },
    samples: [],
    ...changed,
  }
}

const failed = (id: string, rows = 12) => result(id, { outcome: 'fail', value: rows, failingRows: rows })
const warned = (id: string) => result(id, { outcome: 'warn', value: 1, failingRows: 1 }, { severity: 'warning' })
const noted = (id: string) => result(id, { outcome: 'warn', value: 1, failingRows: 1 }, { severity: 'note' })
const skipped = (id: string) => result(id, { outcome: 'skipped', value: null, failingRows: null, rowsChecked: null })

function described(
  results: readonly CheckResult[],
  changed: { failOn?: 'error' | 'warning' | 'never'; explain?: boolean } = {},
) {
  const dataset: DatasetContract = {
    name: 'trades',
    physicalName: 'trades',
    contractId: 'c',
    contractVersion: '1.0.0',
    at,
    columns: [],
    primaryKey: [],
    checks: results.map((one) => one.check),
  }
  const of: DatasetResult = {
    dataset,
    source: { format: 'parquet', files: ['/w/data/a.parquet'], pattern: 'data/*.parquet', bytes: 1, partitions: [] },
    rows: 1000,
    results,
    rowsWithFailures: 12,
    overlaps: [],
    queries: [{ purpose: 'scan', sql: "SELECT 1 FROM '/w/data/a.parquet'", seconds: 0.25 }],
    untold: new Set(),
  }
  const contract: Contract = {
    id: 'c',
    version: '1.0.0',
    name: undefined,
    apiVersion: 'v3.1.0',
    file: 'c.odcs.yaml',
    digest: 'd',
    servers: [],
    datasets: [dataset],
    findings: [],
  }
  return describeResults({
    contracts: [contract],
    results: [of],
    failOn: 'error',
    explain: false,
    workspace: '/w',
    engine: 'DuckDB x',
    ...changed,
  })
}

describe('the outcome', () => {
  test.each([
    [[result('a')], 'pass', 'pass', 'pass'],
    [[noted('a')], 'pass', 'pass', 'pass'],
    [[warned('a')], 'warn', 'fail', 'warn'],
    [[failed('a'), warned('b')], 'fail', 'fail', 'warn'],
  ] as const)('case %#: fail-on error, warning, never', (results, error, warning, never) => {
    expect(described(results, { failOn: 'error' }).outcome).toBe(error)
    expect(described(results, { failOn: 'warning' }).outcome).toBe(warning)
    expect(described(results, { failOn: 'never' }).outcome).toBe(never)
  })

  test('is refused when no check could be executed: such a gate would pass everything', () => {
    for (const results of [[], [skipped('a')]]) {
      let thrown: unknown
      try {
        described(results)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(StepError)
      expect(thrown).toMatchObject({ code: 'NOTHING_CHECKED', kind: { exit: 4 } })
    }
  })
})

describe('the headline', () => {
  test.each([
    [[result('a'), result('b')], 'All 2 checks hold on 1,000 rows of 1 dataset.'],
    [[result('a'), skipped('b')], 'The one check holds on 1,000 rows of 1 dataset; 1 not executable.'],
    [[failed('a', 1), result('b')], '1 of 2 checks fails on 1,000 rows of 1 dataset: trades: a holds (1 row).'],
    [[warned('a'), result('b')], '1 of 2 checks warns on 1,000 rows of 1 dataset: trades: a holds (1 row).'],
    [
      [failed('a'), failed('b'), failed('c'), failed('d'), warned('e')],
      '4 of 5 checks fail on 1,000 rows of 1 dataset: trades: a holds (12 rows), trades: b holds (12 rows), trades: c holds (12 rows), and 1 more.',
    ],
  ] as const)('case %#', (results, expected) => {
    expect(described(results).headline).toBe(expected)
  })
})

test('a check that does not hold is a finding at its place, with what was measured and expected', () => {
  expect(described([result('ok'), failed('bad')]).findings).toEqual([
    {
      ruleId: 'data-quality/library',
      severity: 'error',
      message: 'trades: bad holds',
      at,
      measured: '12 rows of 1,000 (1.2%)',
      expected: '0 rows',
      fingerprint: 'c/trades/bad',
    },
  ])
})

test('every check is in the report once, in the order of the contract, and counted in the outputs', () => {
  const { checks, outputs } = described([failed('a'), result('b'), skipped('c'), warned('d')])
  expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['trades/a', 'fail'],
    ['trades/b', 'pass'],
    ['trades/c', 'skipped'],
    ['trades/d', 'warn'],
  ])
  expect(outputs).toEqual({ checks: 4, failed: 1, warned: 1, skipped: 1, rows: 1000 })
})

test('explain shows each query, without the paths of this machine', () => {
  const titles = (explain: boolean) => described([result('a')], { explain }).sections.map(({ title }) => title)
  expect(titles(false)).not.toContain('Plan: trades')
  expect(titles(true)).toEqual(expect.arrayContaining(['Plan: trades', 'Query 1 of trades: scan']))
  const { sections } = described([result('a')], { explain: true })
  const sql = sections.find((section) => section.kind === 'code')
  expect(sql).toMatchObject({ text: "SELECT 1 FROM 'data/a.parquet'" })
})

test('what differs between two runs is set aside', () => {
  const { data, runFacts } = described([result('a')])
  expect(JSON.stringify(data)).not.toContain('0.25')
  expect(JSON.stringify(data)).not.toContain('/w/')
  expect(runFacts).toEqual({ querySeconds: [0.25] })
})
