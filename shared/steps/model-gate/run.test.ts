import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type MemoryRecord, memoryHost } from '../../hosts/memory.ts'
import { runStep } from '../../kernel/index.ts'
import { reportWriter } from '../../report/writer.ts'
import { modelGate } from './definition.ts'

let workspace: string

/** The logistic model of 6,000 loans: `eta` is its log odds, noise makes a model that knows less of it. */
const LOANS = `SELECT i AS id, ['APAC', 'EMEA'][1 + (i % 2)::INT] AS region,
  -1 + 3 * sin(i * 0.731) AS eta, sin(i * 12.9898) * 43758.5453 - floor(sin(i * 12.9898) * 43758.5453) AS u
  FROM range(6000) t(i)`
const ROWS = `SELECT *, (u < 1 / (1 + exp(-eta)))::INT AS label, cos(i2 * 2.399) AS noise FROM (SELECT *, id AS i2 FROM (${LOANS}))`
const scored = (noise: number, extra = '') =>
  `SELECT id, region, label, 1 / (1 + exp(-(eta + ${noise} * noise))) AS pd${extra} FROM (${ROWS})`

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'countersign-model-gate-'))
  const connection = await (await DuckDBInstance.create()).connect()
  const files: Readonly<Record<string, string>> = {
    good: scored(0.1),
    champion: scored(0.5),
    worse: scored(4),
    few: `${scored(0.9)} WHERE id < 60`,
    fewChampion: `${scored(0.5)} WHERE id < 60`,
    twice: `${scored(0.1)} UNION ALL SELECT * FROM (${scored(0.1)}) WHERE id < 3`,
    otherLabels: `SELECT * REPLACE (1 - label AS label) FROM (${scored(0.5)}) WHERE id < 6000`,
    half: `${scored(0.5)} WHERE id % 2 = 0`,
    nan: `SELECT * REPLACE (CASE WHEN id = 7 THEN 'NaN'::DOUBLE ELSE pd END AS pd) FROM (${scored(0.1)})`,
    beyond: `SELECT * REPLACE (pd * 2 AS pd) FROM (${scored(0.1)})`,
    oneClass: `SELECT * REPLACE (0 AS label) FROM (${scored(0.1)})`,
    textIds: `SELECT * REPLACE ('L' || id AS id) FROM (${scored(0.5)})`,
  }
  for (const [name, sql] of Object.entries(files)) {
    await connection.run(`COPY (${sql}) TO '${join(workspace, `${name}.parquet`)}' (FORMAT parquet)`)
  }
  connection.closeSync()
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const RULES = 'rules:\n  - { metric: roc_auc, at_least: 0.7, vs_champion: { no_worse_by: 0.01 } }\n'

async function judge(
  gate: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<MemoryRecord & { readonly code: number }> {
  writeFileSync(join(workspace, 'model-gate.yml'), gate)
  const host = memoryHost({ inputs, facts: { workspace, tempDirectory: workspace } })
  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
  const code = await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })
  return { ...host.recorded, code }
}

function gateOf(candidate: string, champion: string | undefined, rest: string = RULES): string {
  const other = champion === undefined ? '' : `  champion: ${champion}.parquet\n`
  return `version: 1\nmodel: { name: credit.pd, task: binary }\ndata:\n  candidate: ${candidate}.parquet\n${other}  id: id\n  label: label\n  score: pd\n${rest}`
}

const logOf = ({ log, finish }: MemoryRecord) => [...log.map(({ text }) => text), finish?.line ?? ''].join('\n')

describe('verdicts', () => {
  test('a model that is no worse passes, over all rows and on every slice', async () => {
    const run = await judge(gateOf('good', 'champion', `${RULES}slices:\n  - { by: region, values: [APAC, EMEA] }\n`))
    expect(logOf(run)).toContain('PASS')
    expect([run.code, run.outputs.verdict, run.outputs.rules]).toEqual([0, 'pass', '3'])
  })

  test('a worse model fails, and the finding stands at its rule', async () => {
    const run = await judge(gateOf('worse', 'champion'))
    expect([run.code, run.outputs.verdict, run.outputs.failed]).toEqual([1, 'fail', '1'])
    expect(run.annotations[0]).toMatchObject({ severity: 'error', at: { file: 'model-gate.yml', line: 10 } })
  })

  test('too little data is inconclusive, and says how many rows it takes', async () => {
    const run = await judge(
      gateOf('few', 'fewChampion', 'rules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.02 } }\n'),
    )
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
    expect(run.annotations[0]?.hint).toMatch(/It takes about [\d,]+ rows to decide; there are 60\./)
  })

  test('the same data give the same report', async () => {
    const gate = gateOf('good', 'champion')
    const [one, two] = [await judge(gate), await judge(gate)]
    expect(two.summaries).toEqual(one.summaries)
  })

  test('a waiver sets a failure aside until it ends, and never in silence', async () => {
    const waiver = (expires: string) =>
      `${RULES}waivers:\n  - { rule: roc_auc, reason: new book, approver: j.doe, expires: ${expires} }\n`
    const valid = await judge(gateOf('worse', 'champion', waiver('2026-12-31')))
    expect([valid.code, valid.outputs.verdict, valid.outputs.outcome]).toEqual([0, 'waived', 'warn'])
    expect(valid.annotations[0]?.message).toContain('waived until 2026-12-31 by j.doe: new book')
    const ended = await judge(gateOf('worse', 'champion', waiver('2026-11-23')))
    expect([ended.code, ended.outputs.verdict]).toEqual([1, 'fail'])
    expect(ended.annotations.map(({ message }) => message)).toContain(
      'The waiver of roc_auc ended on 2026-11-23 and sets nothing aside.',
    )
  })

  test('a first run is asked for, and only its absolute bounds count', async () => {
    const first = 'decision: { first_champion: floors-only }\n'
    const missing = await judge(gateOf('good', undefined))
    expect([missing.code, logOf(missing)]).toEqual([
      4,
      expect.stringContaining('A rule compares with the champion, and "data" names none.'),
    ])
    const relative =
      'rules:\n  - { metric: log_loss, vs_champion: { no_worse_by: 0.1 } }\n  - { metric: roc_auc, at_least: 0.7 }\n'
    const run = await judge(gateOf('good', undefined, `${relative}${first}`))
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
  })
})

describe('what cannot be decided is an error', () => {
  test.each([
    [
      'one class',
      'oneClass',
      'RULE_UNDECIDED',
      /roc_auc cannot be decided: No row has the label 1: there is nothing to tell apart\.\n/,
    ],
    ['NaN', 'nan', 'EVALUATION_DATA_INVALID', /One row of the candidate .* has NaN in "pd", for example at id "7"/],
    ['a repeated id', 'twice', 'EVALUATION_DATA_INVALID', /3 ids stand more than once/],
  ])('%s', async (_, candidate, code, message) => {
    const run = await judge(gateOf(candidate, undefined, 'rules:\n  - { metric: roc_auc, at_least: 0.7 }\n'))
    expect(logOf(run)).toMatch(message)
    expect(logOf(run)).toContain(code)
    expect(run.outputs.verdict).toBeUndefined()
  })

  test.each([
    ['other labels', 'good', 'otherLabels', /The label differs between candidate and champion on 6,000 of 6,000 rows/],
    ['other rows', 'good', 'half', /3,000 ids are in both, of 6,000 of the candidate and 3,000 of the champion/],
    ['the same predictions', 'good', 'good', /predict the very same number on every row/],
    ['ids of another type', 'good', 'textIds', /is BIGINT for the candidate and VARCHAR for the champion/],
  ])('%s', async (_, candidate, champion, message) => {
    const run = await judge(gateOf(candidate, champion))
    expect(logOf(run)).toMatch(message)
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
  })

  test('a score that is no probability, where a rule claims one', async () => {
    const run = await judge(gateOf('beyond', undefined, 'rules:\n  - { metric: log_loss, at_most: 0.7 }\n'))
    expect(logOf(run)).toMatch(/rows of the candidate .* have a value outside \[0, 1\] in "pd"/)
  })

  test('a declared slice without rows', async () => {
    const run = await judge(gateOf('good', 'champion', `${RULES}slices:\n  - { by: region, values: [APAC, LATAM] }\n`))
    expect([run.code, logOf(run)]).toEqual([3, expect.stringContaining('no row has region = LATAM')])
  })

  test('every mistake of the gate file, at its line', async () => {
    const run = await judge(
      gateOf(
        'good',
        'champion',
        'rules:\n  - { metric: roc_auk, at_least: 0.7 }\n  - { metric: roc_auc, at_most: 0.7 }\n  - { metric: log_loss }\nslice: []\n',
      ),
    )
    const text = logOf(run)
    expect(text).toContain('model-gate.yml:10:15: There is no metric "roc_auk". Did you mean "roc_auc"?')
    expect(text).toContain(
      'model-gate.yml:11:33: Of roc_auc, more is better; "at_most" would let only bad models through.',
    )
    expect(text).toContain('model-gate.yml:12:5: The rule "log_loss" asks for nothing.')
    expect(text).toContain('model-gate.yml:13:1: A model gate has no field "slice". Did you mean "slices"?')
  })

  test.each([
    ['a registry that nobody names', {}, 'REGISTRY_NOT_NAMED'],
    ['a candidate that its registry does not have', { registry: 'registry' }, 'MODEL_NOT_FOUND'],
  ])('%s', async (_, inputs, code) => {
    mkdirSync(join(workspace, 'registry/models/credit.pd/1'), { recursive: true })
    writeFileSync(join(workspace, 'registry/models/credit.pd/1/version.json'), '{}')
    const run = await judge(gateOf('good', 'champion'), { candidate: 'models:/credit.pd@challenger', ...inputs })
    expect([run.code, logOf(run)]).toEqual([4, expect.stringContaining(code)])
  })

  test('a header that names a column twice', async () => {
    writeFileSync(join(workspace, 'twice.csv'), 'id,label,pd,"PD"\n1,0,0.2,0.9\n2,1,0.7,0.1\n')
    const run = await judge(gateOf('good', 'champion').replace('good.parquet', 'twice.csv'))
    expect([run.code, logOf(run)]).toEqual([4, expect.stringContaining('names "PD" more than once')])
  })
})
