import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import fc from 'fast-check'
import { contractWith, loadFiles, mistakesIn, statedChecks } from '../../../../test/support/contract-files.ts'
import { StepError } from '../../../kernel/index.ts'
import { implementationSchema } from './implementation-schema.ts'
import { loadContracts } from './load.ts'

const MINIMAL = contractWith('  quality: [{metric: rowCount, mustBeGreaterThan: 0}]\n')

test('the full example of the standard loads, with what cannot be checked said', async () => {
  const content = await readFile(new URL('../../../../test/fixtures/odcs/full-example.odcs.yaml', import.meta.url))
  const [contract] = await loadFiles({ 'full.odcs.yaml': content })
  expect(contract).toMatchObject({
    id: '53581432-6c55-4ba2-a65f-72344a91553a',
    version: '1.1.0',
    apiVersion: 'v3.1.0',
    file: 'full.odcs.yaml',
    digest: createHash('sha256').update(content).digest('hex'),
    servers: [
      {
        server: 'my-postgres',
        type: 'postgres',
        path: undefined,
        at: { file: 'full.odcs.yaml', line: 23, column: 13 },
      },
    ],
  })
  expect(contract?.findings.map((finding) => [finding.ruleId, finding.at?.line])).toEqual([
    ['contract-not-executable', 203],
  ])
  expect(contract?.datasets.map((dataset) => [dataset.name, dataset.physicalName, dataset.primaryKey])).toEqual([
    ['tbl', 'tbl_1', ['rcvr_id']],
    ['receivers', 'receivers_master', ['id', 'country_code']],
  ])
  expect(contract?.datasets.map((dataset) => dataset.checks.map((check) => check.id))).toEqual([
    [
      'transaction_reference_date.logicalType',
      'rcvr_id.logicalType',
      'rcvr_cntry_code.logicalType',
      'rcvr_id.primaryKey',
      'primaryKey',
      'rcvr_id.relationships',
      'rcvr_id, rcvr_cntry_code.relationships',
      'rcvr_cntry_code.nullValues',
      'rowCount',
    ],
    [
      'id.logicalType',
      'id.required',
      'id.unique',
      'country_code.logicalType',
      'country_code.required',
      'receiver_name.logicalType',
      'receiver_name.required',
      'receiver_type.logicalType',
      'primaryKey',
      'receiver_type.relationships',
    ],
  ])
  expect(contract?.datasets[0]?.columns.map((column) => column.masked)).toEqual([false, true, true])
})

test('the schemas of the standard are unmodified', async () => {
  const notice = await readFile(new URL('./schemas/NOTICE', import.meta.url), 'utf8')
  for (const name of ['odcs-v3.1.0.schema.json', 'odcs-v3.0.2.schema.json']) {
    const bytes = await readFile(new URL(`./schemas/${name}`, import.meta.url))
    expect(notice).toContain(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
  }
})

test('JSON, a byte order mark and Windows line ends', async () => {
  const json = JSON.stringify(
    { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'a', version: '1', status: 'x', schema: [{ name: 'a' }] },
    null,
    '\t',
  )
  const [first, second] = await loadFiles({ 'a.json': json, 'b.yaml': `\ufeff${MINIMAL.replaceAll('\n', '\r\n')}` })
  expect(first?.datasets[0]?.at).toMatchObject({ line: 9 })
  expect(second?.datasets[0]?.checks[0]?.at).toEqual({ file: 'b.yaml', line: 8, column: 13 })
})

test('ODCS 3.0 and its former names', async () => {
  const [contract] = await loadFiles({
    'c.yaml': contractWith(`  properties:
  - name: a
    logicalType: string
    quality:
    - {rule: nullCheck}
    - {rule: duplicateCount, mustBeLessThan: 10, unit: percent}
    - {rule: validValues, validValues: [x]}
    - {rule: somethingElse, mustBe: 0}
`).replace('v3.1.0', 'v3.0.2'),
  })
  expect(contract?.datasets[0]?.checks.map((check) => [check.id, check.measure.kind, check.expectation.must])).toEqual([
    ['a.logicalType', 'columnType', { by: '=', value: 0 }],
    ['a.nullValues', 'failingRows', { by: '=', value: 0 }],
    ['a.duplicateValues', 'duplicates', { by: '<', value: 10 }],
    ['a.invalidValues', 'failingRows', { by: '=', value: 0 }],
    ['a.somethingElse', 'notExecutable', { by: '=', value: 0 }],
  ])
})

describe('mistakes against the standard: one message each, at its place', () => {
  const SPOILT: readonly (readonly [string, string, string])[] = [
    ['version: "1"', 'version: 1.0', '4:10 version is 1.0; it must be a text.'],
    ['status: active', 'stauts: active', '5:1 The key "stauts" is not known. Did you mean "status"?'],
    ['kind: DataContract', 'kind: DataProduct', '2:7 kind is "DataProduct", which is not supported here.'],
    ['apiVersion: v3.1.0', 'apiVersion: v2.2.2', '1:13 apiVersion is "v2.2.2", which is not supported here.'],
    ['apiVersion: v3.1.0\n', '', '1:1 The key "apiVersion" is missing; is this an Open Data Contract Standard file?'],
    ['schema:', '<<: {a: b}\nschema:', '6:1 The key "<<" is not known.'],
    ['schema:', 'team: 5\nschema:', '6:7 team is 5; it must be a mapping or a list.'],
    [
      'schema:',
      'servers: [{server: a, type: locl}]\nschema:',
      '6:29 type is "locl", which is not known. Did you mean "local"?',
    ],
    [
      'schema:',
      'servers: [{server: a, type: local, path: x}]\nschema:',
      '6:11 The key "format" is missing in servers.',
    ],
    [
      'schema:',
      'slaProperties: [{property: x, value: [1]}]\nschema:',
      '6:38 value is a list; it must be a text or a number or true or false or empty.',
    ],
    ['- name: trades', '- nam: trades', '7:3 The key "nam" is not known in schema. Did you mean "name"?'],
    ['schema:\n- name: trades\n', 'schema: []\n#', '6:9 The contract has no schema.'],
  ]
  test.each(SPOILT)('%j → %j', async (from, to, mistake) => {
    const { code, problems } = await mistakesIn({ 'c.yaml': MINIMAL.replace(from, to) })
    expect(code).toBe('CONTRACT_INVALID')
    expect(problems).toContain(`c.yaml:${mistake}`)
    // A misspelt key that is required is also missing.
    expect(problems.length).toBeLessThanOrEqual(to.startsWith('stauts') || to.startsWith('- nam') ? 2 : 1)
  })

  const PROPERTY: readonly (readonly [string, string])[] = [
    ['logicalType: strin', '9:28 logicalType is "strin", which is not known. Did you mean "string"?'],
    ['required: yes', '9:25 required is "yes"; it must be true or false.'],
    ['required: ', '9:15 required is empty; it must be true or false.'],
    [
      'logicalType: string, logicalTypeOptions: {minLenght: 3}',
      '9:57 "minLenght" is no option of the logical type string. Did you mean "minLength"?',
    ],
    ['logicalTypeOptions: {minLength: 3}', '9:15 logicalTypeOptions need a logicalType.'],
    ['logicalType: number, logicalTypeOptions: {minimum: "1"}', '9:66 minimum is "1"; it must be a number.'],
    ['logicalType: number, logicalTypeOptions: {multipleOf: 0}', '9:69 multipleOf is 0; it must be greater than 0.'],
    ['relationships: [{to: 5}]', '9:36 to is 5; it must be a text or a list.'],
    ['quality: [{metric: nullValues}]', '9:25 The rule says no threshold.'],
    [
      'quality: [{metric: rowCont, mustBe: 1}]',
      '9:34 metric is "rowCont", which is not known. Did you mean "rowCount"?',
    ],
    [
      'quality: [{metric: nullValues, mustBeLessThan: 1, mustBeGreaterThan: 0}]',
      '9:46 The rule has 2 thresholds: mustBeGreaterThan, mustBeLessThan.',
    ],
    ['quality: [{metric: nullValues, mustBeLessThan: "1"}]', '9:62 mustBeLessThan is "1"; it must be a number.'],
    [
      'quality: [{metric: nullValues, mustBeLessThn: 1}]',
      '9:46 The key "mustBeLessThn" is not known in quality. Did you mean "mustBeLessThan"?',
    ],
    ['quality: [{metric: nullValues, mustBeBetween: [1]}]', '9:61 mustBeBetween has 1 entries; it must have 2.'],
    ['quality: [{metric: nullValues, mustBeBetween: [1, 1]}]', '9:61 mustBeBetween names the same value twice.'],
    ['quality: [{metric: nullValues, mustBe: 1, dimension: tm}]', '9:68 dimension is "tm", which is not known.'],
    ['quality: [{metric: nullValues, mustBe: 1, query: x}]', '9:57 The key "query" does not belong here in quality.'],
    ['quality: [{mustBe: 1}]', '9:25 The rule has neither metric nor type.'],
    ['quality: [{type: sql, mustBe: 1}]', '9:25 The key "query" is missing in quality.'],
    ['quality: [{type: sql, query: x}]', '9:25 The rule says no threshold.'],
    ['quality: [{type: text, mustBe: 1}]', '9:38 The key "mustBe" does not belong here in quality.'],
    ['quality: [{type: libary}]', '9:32 type is "libary", which is not known. Did you mean "library"?'],
    ['quality: [{type: custom, implementation: x}]', '9:25 The key "engine" is missing in quality.'],
    [
      'quality: [{type: custom, engine: soda, implementation: 5}]',
      '9:70 implementation is 5; it must be a text or a mapping.',
    ],
    ['quality: 5', '9:24 quality is 5; it must be a list.'],
    ['quality: [null]', '9:25 Entry 1 of quality is empty; it must be a mapping.'],
  ]
  test.each(PROPERTY)('{%s}', async (property, mistake) => {
    const content = contractWith(`  properties:\n  - {name: a, ${property}}\n`)
    const { problems } = await mistakesIn({ 'c.yaml': content })
    expect(problems).toEqual([`c.yaml:${mistake}`])
  })
})

describe('every mistake at once', () => {
  test('of every file, and the datasets that two of them declare', async () => {
    const { problems } = await mistakesIn(
      {
        'a.yaml': MINIMAL,
        'b.yaml': MINIMAL.replace('name: trades', 'name: Trades'),
        'c.yaml': 'a: 1\na: 2\n',
        'd.yaml': MINIMAL.replace('mustBeGreaterThan: 0', 'mustBe: -1').replace('name: trades', 'name: other'),
      },
      ['*.yaml', 'none/*.yaml'],
    )
    expect(problems).toEqual([
      'No contract matches "none/*.yaml".',
      'c.yaml:2:1 The key "a" is given twice; first in line 1.',
      'd.yaml:8:40 The threshold is -1; a number of rows is never negative.',
      'b.yaml:7:9 The dataset "Trades" is declared by two contracts; first at a.yaml:7:9.',
    ])
  })

  test('but no more than a person reads', async () => {
    const rules = Array.from({ length: 150 }, () => '  - {metric: rowCount, mustBe: -1}\n').join('')
    const { problems } = await mistakesIn({ 'c.yaml': contractWith(`  quality:\n${rules}`) })
    expect(problems).toHaveLength(101)
    expect(problems[100]).toBe('…and 50 more.')
  })
})

describe('hostile files are refused, each with its own words', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, level) => {
    const [name, of] = [String.fromCharCode(98 + level), String.fromCharCode(97 + level)]
    return `${name}: &${name} [${Array(9).fill(`*${of}`).join(',')}]\n`
  }).join('')}`
  test.each<readonly [string, string | Uint8Array, string]>([
    ['empty', '', 'c.yaml:1:1 The file is empty.'],
    ['only a comment', '# x\n', 'c.yaml:1:1 The file is empty.'],
    ['a text', 'hello', 'c.yaml:1:1 The file is not a data contract: it holds no mapping.'],
    ['a list', '- a\n', 'c.yaml:1:1 The file is not a data contract: it holds no mapping.'],
    ['not UTF-8', new Uint8Array([0x61, 0x0a, 0x62, 0xe4, 0x0a]), 'c.yaml:2 The file is not valid UTF-8.'],
    ['two documents', `${MINIMAL}---\na: 1\n`, 'c.yaml:9:1 The file holds more than one YAML document.'],
    ['YAML 1.1', `%YAML 1.1\n---\n${MINIMAL}`, 'c.yaml:1:1 The file says that it is YAML 1.1; YAML 1.2 is read here.'],
    [
      'a foreign tag',
      'a: !!python/object:os.system x\n',
      'c.yaml:1:4 This tag is not known: Unresolved tag: tag:yaml.org,2002:python/object:os.system.',
    ],
    ['a broken list', 'a:\n  - [1, 2\nb: 3\n', 'c.yaml:3:1 This is not valid YAML'],
    ['a bad indent', 'a: 1\n b: 2\n', 'c.yaml:1:4 This is not valid YAML'],
    ['a key that is a list', '? [a]\n: 1\n', 'c.yaml:1:3 A key must be a plain text.'],
    ['an alias of nothing', 'a: *x\n', 'c.yaml:1:4 The alias "*x" refers to no "&x" before it.'],
    ['an alias of itself', 'a: &x [*x]\n', 'c.yaml:1:8 The alias "*x" stands inside what it refers to.'],
    ['an alias bomb', bomb, 'The file stands for more than 1000000 values'],
    ['deep brackets', '['.repeat(100_000), 'The file is nested too deeply.'],
    ['deep dashes', '- '.repeat(100_000), 'c.yaml:1:1000 The line is indented by more than 1000 characters.'],
    ['101 levels', `a: ${'['.repeat(101)}${']'.repeat(101)}\n`, 'The file is nested more than 100 levels deep.'],
    ['5 MB', `a: ${'x'.repeat(5_000_000)}`, 'The file has more than'],
  ])('%s', async (_, content, mistake) => {
    const { code, problems } = await mistakesIn({ 'c.yaml': content })
    expect(code).toBe('CONTRACT_INVALID')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(mistake)
  })

  test('whatever is done to a contract, it loads or its mistakes are said', async () => {
    const content = await readFile(
      new URL('../../../../test/fixtures/odcs/full-example.odcs.yaml', import.meta.url),
      'utf8',
    )
    const spoilt = fc.record({
      at: fc.nat(content.length),
      length: fc.nat(40),
      by: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(...'- : [ ] { } # & * ! | > % null 5 -1 .nan true'.split(' ')),
      ),
    })
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ at, length, by }) => {
        const outcome = await loadFiles({ 'c.yaml': content.slice(0, at) + by + content.slice(at + length) }).catch(
          (error: unknown) => error,
        )
        if (outcome instanceof StepError) expect(outcome.problems.length).toBeGreaterThan(0)
        else expect(outcome).toHaveLength(1)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('a key named __proto__ is a key like any other', async () => {
    const { problems } = await mistakesIn({ 'c.yaml': `__proto__: {a: 1}\n${MINIMAL}` })
    expect(problems).toEqual(['c.yaml:1:1 The key "__proto__" is not known.'])
  })

  test('aliases that stand for a thing are followed', async () => {
    const [contract] = await loadFiles({
      'c.yaml': contractWith(
        '  properties:\n  - {name: a, quality: &rules [{metric: nullValues, mustBe: 0}]}\n  - {name: b, quality: *rules}\n',
      ),
    })
    expect(statedChecks(contract).map((check) => [check.id, check.at.line])).toEqual([
      ['a.nullValues', 9],
      ['b.nullValues', 9],
    ])
  })
})

describe('files', () => {
  let workspace = ''
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'contract-globs-'))
    await mkdir(join(workspace, 'sub', 'deep'), { recursive: true })
    for (const [index, name] of ['b.odcs.yaml', 'sub/a.yml', 'sub/deep/c.yaml'].entries()) {
      await writeFile(join(workspace, name), MINIMAL.replace('name: trades', `name: trades${index}`))
    }
    await writeFile(join(workspace, 'README.md'), 'not a contract')
    await symlink(workspace, join(workspace, 'sub', 'loop'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  const files = async (...patterns: string[]) =>
    (await loadContracts({ patterns, workspace })).map((contract) => contract.file)

  test('by globs: sorted, each once, in no circle', async () => {
    expect(await files('**', 'b.odcs.yaml', '*.yaml')).toEqual(['b.odcs.yaml', 'sub/a.yml', 'sub/deep/c.yaml'])
    expect(await files('sub/*.y*ml')).toEqual(['sub/a.yml'])
  })

  test('nothing found is its own error', async () => {
    await expect(files('nope.yaml')).rejects.toMatchObject({
      code: 'CONTRACT_NOT_FOUND',
      problems: [{ message: 'No contract matches "nope.yaml".' }],
    })
    await expect(files('*.md')).rejects.toMatchObject({ code: 'CONTRACT_NOT_FOUND' })
  })
})

test('two thousand columns compile', async () => {
  const properties = Array.from(
    { length: 2000 },
    (_, index) => `  - {name: c${index}, logicalType: number, required: true, logicalTypeOptions: {minimum: 0}}\n`,
  )
  const [contract] = await loadFiles({ 'c.yaml': contractWith(`  properties:\n${properties.join('')}`) })
  expect(contract?.datasets[0]?.checks).toHaveLength(6000)
})

describe('the published schema of an implementation', () => {
  const validate = new Ajv2019().compile(implementationSchema.schema as object)
  test.each([
    [{ check: 'rows', must: 'a > 0' }, true],
    [
      {
        check: 'rows',
        failing: 'a > 0',
        mustBeBetween: [1, 5],
        unit: 'percent',
        warn: { mustBe: 0 },
        samples: 3,
        columns: ['a'],
      },
      true,
    ],
    [{ check: 'rows' }, false],
    [{ check: 'rows', must: 'a', failing: 'b' }, false],
    [{ check: 'psi', must: 'a' }, false],
    [{ check: 'rows', must: 'a', mst: 1 }, false],
  ])('%j: %s', (implementation, valid) => {
    expect(validate(implementation)).toBe(valid)
  })
})
