import { describe, expect, test } from '@jest/globals'
import {
  checksOf,
  contractWith,
  loadFiles,
  ruleMistakes,
  ruleOn,
  statedChecks,
} from '../../../../test/support/contract-files.ts'
import { textOf } from '../../../../test/support/expression-text.ts'

describe('library metrics', () => {
  test.each([
    ['string', '{metric: nullValues, mustBe: 0}', 'a IS NULL'],
    [
      'string',
      "{metric: missingValues, arguments: {missingValues: [null, '', 'N/A']}, mustBe: 0}",
      "(a IS NULL or a IN ('', 'N/A'))",
    ],
    [
      'integer',
      '{metric: missingValues, arguments: {missingValues: [-1, 9007199254740993]}, mustBe: 0}',
      '(a IS NULL or a IN (-1, 9007199254740993))',
    ],
    ['string', '{metric: missingValues, arguments: {missingValues: [null]}, mustBe: 0}', 'a IS NULL'],
    [
      'string',
      '{metric: invalidValues, arguments: {validValues: [XLON, 1.50]}, mustBe: 0}',
      "NOT a IN ('XLON', '1.50')",
    ],
    [
      'date',
      "{metric: invalidValues, arguments: {validValues: ['2024-02-29']}, mustBe: 0}",
      "NOT a IN (date '2024-02-29')",
    ],
    ['string', "{metric: invalidValues, arguments: {pattern: '^[A-Z]{2}$'}, mustBe: 0}", "NOT matches(a, '[A-Z]{2}')"],
    [
      'string',
      "{metric: invalidValues, arguments: {validValues: [A], pattern: '^A$'}, mustBe: 0}",
      "(NOT a IN ('A') or NOT matches(a, 'A'))",
    ],
    // Without a declared type, a value that the cast loses is in no list: it must not slip through as NULL.
    [
      '',
      '{metric: invalidValues, arguments: {validValues: [1, 2]}, mustBe: 0}',
      '(NOT try_cast(a AS double) IN (1, 2) or (NOT a IS NULL and try_cast(a AS double) IS NULL))',
    ],
    ['', "{metric: invalidValues, arguments: {pattern: '^A$'}, mustBe: 0}", "NOT matches(try_cast(a AS string), 'A')"],
  ])('%s %s', async (type, rule, failing) => {
    const check = await ruleOn(type, rule)
    expect(check?.measure.kind === 'failingRows' && textOf(check.measure.failing)).toBe(failing)
    expect(check).toMatchObject({
      origin: 'library',
      severity: 'error',
      columns: ['a'],
      expectation: { unit: 'rows', must: { by: '=', value: 0 } },
    })
  })

  test('duplicateValues of a column, and of a dataset by physical names', async () => {
    expect((await ruleOn('string', '{metric: duplicateValues, mustBe: 0}'))?.measure).toEqual({
      kind: 'duplicates',
      key: ['a'],
    })
    const [check] = await checksOf(
      '  properties: [{name: a, physicalName: A_1}, {name: b}]\n  quality:\n  - {metric: duplicateValues, arguments: {properties: [b, a]}, mustBe: 0}\n',
    )
    expect(check).toMatchObject({
      id: 'duplicateValues',
      measure: { kind: 'duplicates', key: ['b', 'A_1'] },
      columns: ['b', 'A_1'],
    })
  })

  test('rowCount', async () => {
    const [check] = await checksOf('  quality: [{metric: rowCount, mustBeBetween: [100, 120]}]\n')
    expect(check).toMatchObject({
      measure: { kind: 'rowCount' },
      expectation: { unit: 'rows', must: { by: 'between', low: 100, high: 120 } },
    })
  })

  test.each([
    ['mustBe: 5', { by: '=', value: 5 }],
    ['mustNotBe: 5', { by: '<>', value: 5 }],
    ['mustBeGreaterThan: 5', { by: '>', value: 5 }],
    ['mustBeGreaterOrEqualTo: 5', { by: '>=', value: 5 }],
    ['mustBeLessThan: 5', { by: '<', value: 5 }],
    ['mustBeLessOrEqualTo: 0.5', { by: '<=', value: 0.5 }],
    ['mustBeBetween: [1, 5]', { by: 'between', low: 1, high: 5 }],
    ['mustNotBeBetween: [1, 5]', { by: 'notBetween', low: 1, high: 5 }],
  ])('%s', async (operator, must) => {
    expect((await ruleOn('string', `{metric: nullValues, ${operator}, unit: percent}`))?.expectation).toEqual({
      unit: 'percent',
      must,
    })
  })

  test('severity, dimension, name and settings', async () => {
    const check = await ruleOn(
      'number',
      `{metric: nullValues, mustBeLessOrEqualTo: 5, unit: percent, severity: Warning, dimension: timeliness, name: Few gaps,
        customProperties: [{property: warn, value: 2}, {property: tolerance, value: 0.5}, {property: sample, value: 3}, {property: filter, value: "b > 0"}, {property: owner, value: desk}]}`,
    )
    expect(check).toMatchObject({
      id: 'a.few-gaps',
      title: 'a: Few gaps',
      severity: 'warning',
      dimension: 'timeliness',
      samples: 3,
      filter: { op: 'compare', by: '>', left: { op: 'column', name: 'b' } },
      expectation: { unit: 'percent', must: { by: '<=', value: 5 }, warn: { by: '<=', value: 2 }, tolerance: 0.5 },
    })
  })

  test('warn may name its own operator', async () => {
    const check = await ruleOn(
      'number',
      '{metric: nullValues, mustBe: 0, customProperties: [{property: warn, value: {mustBeLessThan: 5}}]}',
    )
    expect(check?.expectation.warn).toEqual({ by: '<', value: 5 })
  })

  test.each([
    ['mustBeLessThan: 5', 'mustBeLessOrEqualTo: 10', 'The rule would fail before it warns: mustBeLessOrEqualTo is 10'],
    ['mustBeLessThan: 5', 'mustBeLessOrEqualTo: 5', 'The rule would fail before it warns'],
    ['mustBeGreaterOrEqualTo: 5', 'mustBeGreaterOrEqualTo: 5', 'The rule would fail before it warns'],
    ['mustBeLessOrEqualTo: 5', 'mustBeLessThan: 5', undefined],
    ['mustBeGreaterThan: 5', 'mustBeGreaterThan: 6', undefined],
    ['mustBeLessThan: 5', 'mustBeGreaterThan: 6', undefined],
  ])('%s beside warn: {%s}', async (must, warn, mistake) => {
    const rule = `{metric: nullValues, ${must}, customProperties: [{property: warn, value: {${warn}}}]}`
    if (mistake === undefined) expect((await ruleOn('number', rule))?.expectation.warn).toBeDefined()
    else expect((await ruleMistakes('number', rule)).join()).toContain(mistake)
  })

  test('a severity that is not known counts as an error, and is said', async () => {
    const [contract] = await loadFiles({
      'c.yaml': contractWith('  quality:\n  - {metric: rowCount, mustBe: 1, severity: sev1}\n'),
    })
    expect(statedChecks(contract)[0]?.severity).toBe('error')
    expect(contract?.findings).toMatchObject([
      { ruleId: 'contract-severity', severity: 'warning', at: { line: 9, column: 45 } },
    ])
  })
})

describe('sql, text and custom', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the standard's own spelling
  test.each(['{object}', '${object}', '{table}', '${table}', '{ table }'])('%s is the dataset', async (placeholder) => {
    const check = await ruleOn(
      'string',
      `{type: sql, query: "SELECT count(*) FROM ${placeholder} WHERE \${column} <> '{property}';", mustBe: 0}`,
    )
    expect(check).toMatchObject({
      origin: 'sql',
      measure: { kind: 'query', sql: `SELECT count(*) FROM "trades" WHERE "a" <> '{property}'` },
      expectation: { unit: 'value', must: { by: '=', value: 0 } },
    })
  })

  test('a query may be compared with a boolean', async () => {
    expect((await ruleOn('string', '{type: sql, query: SELECT true, mustBe: true}'))?.expectation.must).toEqual({
      by: '=',
      value: 1,
    })
    expect((await ruleOn('string', '{type: sql, query: SELECT true, mustNotBe: false}'))?.expectation.must).toEqual({
      by: '<>',
      value: 0,
    })
  })

  test('prose and other engines are skipped, and said', async () => {
    const [contract] = await loadFiles({
      'c.yaml': contractWith(
        '  quality:\n  - {type: text, description: Checked by hand}\n  - {type: custom, engine: soda, implementation: x}\n',
      ),
    })
    expect(statedChecks(contract)).toMatchObject([
      { origin: 'text', title: 'Checked by hand', measure: { kind: 'notExecutable' } },
      { origin: 'custom', measure: { kind: 'notExecutable', reason: 'it is a rule for the engine "soda"' } },
    ])
    expect(contract?.findings.map((finding) => [finding.ruleId, finding.severity, finding.at?.line])).toEqual([
      ['contract-not-executable', 'note', 9],
      ['contract-not-executable', 'note', 10],
    ])
  })

  const custom = (implementation: string) =>
    checksOf(`  properties:
  - {name: bid, logicalType: number, physicalName: BidPx}
  - {name: ask, logicalType: number}
  - {name: side, logicalType: string}
  quality:
  - {type: custom, engine: countersign, implementation: ${implementation}}
`)

  test.each([
    // NaN compares as the largest number: a predicate must not pass because of it.
    ['{check: rows, must: bid <= ask}', 'NOT BidPx <= ask', ['BidPx', 'ask'], ['BidPx', 'ask']],
    ['{check: rows, failing: bid > ask}', 'BidPx > ask', ['BidPx', 'ask'], ['BidPx', 'ask']],
    ['{check: rows, must: "isnan(bid) or bid > 0"}', 'NOT (isnan(BidPx) or BidPx > 0)', ['BidPx'], undefined],
    [`{check: rows, must: "side in ('B', 'S')"}`, "NOT side IN ('B', 'S')", ['side'], ['side']],
    [`{check: rows, must: "side = 'B'", columns: [ask]}`, "NOT side = 'B'", ['ask'], ['side']],
  ])('%s', async (implementation, failing, columns, nanFails) => {
    const check = (await custom(implementation)).at(-1)
    const measure = check?.measure.kind === 'failingRows' ? check.measure : undefined
    expect(measure && textOf(measure.failing)).toBe(failing)
    expect(measure?.nanFails).toEqual(nanFails)
    expect(check).toMatchObject({
      origin: 'custom',
      columns,
      expectation: { unit: 'rows', must: { by: '=', value: 0 } },
    })
  })

  test('thresholds inside the implementation', async () => {
    const check = (
      await custom(
        "{check: rows, must: bid > 0, mustBeLessThan: 1, unit: percent, warn: 0.5, tolerance: 0.1, samples: 2, filter: side = 'B'}",
      )
    ).at(-1)
    expect(check).toMatchObject({
      samples: 2,
      filter: { op: 'compare' },
      expectation: { unit: 'percent', must: { by: '<', value: 1 }, warn: { by: '<', value: 0.5 }, tolerance: 0.1 },
    })
  })
})

describe('mistakes in rules, at their place', () => {
  test.each([
    ['integer', '{metric: rowCount, mustBe: 1}', '12:16 rowCount is a metric of the dataset'],
    ['integer', '{metric: nullValues, mustBe: -1}', '12:36 The threshold is -1'],
    ['integer', '{metric: nullValues, mustBe: .nan}', '12:36 The threshold is NaN'],
    ['integer', '{metric: nullValues, mustBe: "5"}', '12:36 The threshold is "5"; it must be a finite number'],
    [
      'integer',
      '{metric: nullValues, mustBeLessThan: .inf}',
      '12:44 The threshold is Infinity; it must be a finite number',
    ],
    ['integer', '{metric: nullValues, mustBe: 101, unit: percent}', '12:36 The threshold is 101 percent'],
    [
      'integer',
      '{metric: nullValues, mustBe: 1, unit: "%"}',
      '12:45 The unit is "%"; it must be rows or percent. Did you mean "percent"?',
    ],
    ['integer', '{metric: nullValues, mustBeBetween: [5, 1]}', '12:43 The bounds of mustBeBetween are reversed'],
    ['integer', '{metric: missingValues, mustBe: 0}', '12:16 missingValues needs to know them'],
    [
      'integer',
      "{metric: missingValues, mustBe: 0, arguments: {missingValues: ['N/A']}}",
      '12:70 The value "N/A" is not of the logical type integer',
    ],
    ['string', '{metric: invalidValues, mustBe: 0}', '12:16 invalidValues needs to know what is valid'],
    ['string', '{metric: invalidValues, mustBe: 0, arguments: {validValues: []}}', '12:67 The list is []'],
    [
      'string',
      "{metric: invalidValues, mustBe: 0, arguments: {pattern: 'a(?=b)'}}",
      '12:65 The pattern cannot be used: lookahead',
    ],
    ['integer', "{metric: invalidValues, mustBe: 0, arguments: {pattern: 'a'}}", '12:63 A pattern is about text'],
    [
      'string',
      '{metric: duplicateValues, mustBe: 0, arguments: {propertys: [a]}}',
      '12:56 The argument "propertys" is not known. Did you mean "properties"?',
    ],
    [
      'string',
      '{metric: duplicateValues, mustBe: 0, arguments: {properties: [a, zz]}}',
      '12:72 "trades" declares no column "zz"',
    ],
    [
      'string',
      '{metric: duplicateValues, mustBe: 0, arguments: {properties: [a, A]}}',
      '12:72 The property "A" is named twice',
    ],
    [
      'string',
      '{type: sql, query: "SELECT {colum}", mustBe: 0}',
      '12:34 The query cannot be used: the placeholder {colum} is not known. Did you mean "column"?',
    ],
    ['string', '{type: sql, query: " ", mustBe: 0}', '12:26 The query is empty'],
    [
      'string',
      '{metric: nullValues, mustBe: 0, customProperties: [{property: filter, value: "a = 1 AND cc > 2"}]}',
      '12:95 The filter cannot be used: "trades" declares no column "cc"',
    ],
    [
      'string',
      '{metric: nullValues, mustBe: 0, customProperties: [{property: filter, value: 5}]}',
      '12:84 The filter is 5',
    ],
    [
      'string',
      '{metric: nullValues, mustBe: 0, customProperties: [{property: tolerence, value: 5}]}',
      '12:69 The custom property "tolerence" is not known. Did you mean "tolerance"?',
    ],
    [
      'string',
      '{metric: nullValues, mustBeLessThan: 5, customProperties: [{property: warn, value: 5}]}',
      '12:90 The rule would fail before it warns',
    ],
    [
      'string',
      '{metric: nullValues, mustBe: 5, customProperties: [{property: tolerance, value: -1}]}',
      '12:87 The tolerance is -1',
    ],
    [
      'string',
      '{metric: nullValues, mustBe: 5, customProperties: [{property: samples, value: 101}]}',
      '12:85 The number of samples is 101',
    ],
    [
      'string',
      '{type: custom, engine: countersgn, implementation: {check: rows}}',
      '12:30 The engine is "countersgn". Did you mean "countersign"?',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: text}',
      '12:59 The implementation must be a mapping',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: {must: a = 1}}',
      '12:59 The implementation says no check',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: {check: row, must: a = 1}}',
      '12:67 The check "row" is not known. Did you mean "rows"?',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: {check: rows, mst: a = 1, must: a = 2}}',
      '12:73 The key "mst" is not known in an implementation. Did you mean "must"?',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: {check: rows}}',
      '12:59 The implementation says no predicate',
    ],
    [
      'string',
      '{type: custom, engine: countersign, implementation: {check: rows, must: a >}}',
      '12:82 The expression cannot be used: expected a value',
    ],
    ['string', '{description: hm}', '12:7 The rule has no metric'],
  ])('%s %s', async (type, rule, mistake) => {
    const mistakes = await ruleMistakes(type, rule)
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain(mistake)
  })

  test('a mistake inside a block of text is found in its line', async () => {
    const rule =
      'metric: nullValues\n      mustBe: 0\n      customProperties:\n      - property: filter\n        value: |\n\n          a = 1\n            AND zz > 2\n'
    expect(await ruleMistakes('string', rule)).toEqual([
      '19:17 The filter cannot be used: "trades" declares no column "zz".',
    ])
  })

  test('rules of a column do not fit the dataset', async () => {
    await expect(checksOf('  quality: [{metric: nullValues, mustBe: 0}]\n')).rejects.toMatchObject({
      code: 'CONTRACT_INVALID',
    })
    await expect(checksOf('  quality: [{metric: duplicateValues, mustBe: 0}]\n')).rejects.toMatchObject({
      code: 'CONTRACT_INVALID',
    })
    await expect(checksOf('  quality: [{metric: rowCount, mustBe: 0, unit: percent}]\n')).rejects.toMatchObject({
      code: 'CONTRACT_INVALID',
    })
    await expect(checksOf('  quality: [{type: sql, query: "SELECT {property}", mustBe: 0}]\n')).rejects.toMatchObject({
      code: 'CONTRACT_INVALID',
    })
  })
})

test('ids are unique and stay with their rules', async () => {
  const checks = await checksOf(`  properties:
  - name: a
    required: true
    quality:
    - {metric: nullValues, mustBe: 0}
    - {metric: nullValues, mustBeLessThan: 5}
    - {id: mine, metric: nullValues, mustBe: 1}
`)
  expect(checks.map((check) => check.id)).toEqual(['a.required', 'a.nullValues', 'a.nullValues-2', 'mine'])
})
