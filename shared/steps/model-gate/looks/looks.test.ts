import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'
import { appendRecord, type LookRecord, readLedger } from './ledger.ts'
import { isWornOut, lookLevel, spentLevel } from './look-level.ts'

const lookOf = (look: string): LookRecord => ({
  look,
  time: '2026-11-24T12:00:00.000Z',
  holdout: 'h',
  candidate: 'c',
  champion: null,
  config: 'g',
})

describe('levels', () => {
  test('planned looks share the level, and so do all of those that were not', () => {
    expect(lookLevel(0.05, 3, 10)).toBeCloseTo(0.005, 15)
    expect(spentLevel(0.05, 10, 10)).toBeCloseTo(0.05, 15)
    // The sum of 1/j² is π²/6 (Basel problem), so the first level is 0.05 · 6/π².
    expect(lookLevel(0.05, 1, undefined)).toBeCloseTo(0.030396355092701, 14)
    expect(spentLevel(0.05, 5000, undefined)).toBeLessThan(0.05)
    expect(spentLevel(0.05, 5000, undefined)).toBeGreaterThan(0.0499)
  })

  test('a holdout is worn out at its last planned look, or when a look shows next to nothing', () => {
    expect([9, 10, 11].map((number) => isWornOut(0.05, number, 10))).toEqual([false, true, true])
    expect([7, 8].map((number) => isWornOut(0.05, number, undefined))).toEqual([false, true])
  })
})

describe('the ledger', () => {
  let directory: string
  let path: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'countersign-ledger-'))
    path = join(directory, 'looks.jsonl')
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const looks = async () => (await readLedger(path, 'looks.jsonl')).records.map(({ look }) => look)

  test('keeps what is appended, in its order', async () => {
    expect(await appendRecord(path, 'l', lookOf('a'))).toBe(true)
    expect(await appendRecord(path, 'l', { look: 'a', time: 't', verdict: 'pass' })).toBe(false)
    expect((await readLedger(path, 'l')).records).toEqual([lookOf('a'), { look: 'a', time: 't', verdict: 'pass' }])
  })

  test('loses and mixes nothing when many append at once', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `look-${index}`)
    await Promise.all(names.map((name) => appendRecord(path, 'l', lookOf(name))))
    expect((await looks()).sort()).toEqual([...names].sort())
  })

  test('a crash at any byte of an append costs no earlier look, and the next one finds its place', async () => {
    await appendRecord(path, 'l', lookOf('a'))
    const before = readFileSync(path)
    await appendRecord(path, 'l', lookOf('b'))
    const after = readFileSync(path)
    for (let bytes = before.length; bytes <= after.length; bytes++) {
      writeFileSync(path, after.subarray(0, bytes))
      const torn = await readLedger(path, 'l')
      // Without its line end the last record is whole, too.
      const whole = bytes >= after.length - 1
      expect(torn.records.map(({ look }) => look)).toEqual(whole ? ['a', 'b'] : ['a'])
      expect(torn.interrupted).toEqual(whole || bytes === before.length ? [] : [2])
      await appendRecord(path, 'l', lookOf('c'))
      expect(await looks()).toEqual(whole ? ['a', 'b', 'c'] : ['a', 'c'])
    }
  })

  test('two runs that both find the torn line heal it', async () => {
    await appendRecord(path, 'l', lookOf('a'))
    appendFileSync(path, '{"look":"b"')
    await Promise.all([appendRecord(path, 'l', lookOf('c')), appendRecord(path, 'l', lookOf('d'))])
    expect((await looks()).sort()).toEqual(['a', 'c', 'd'])
  })

  test.each([
    ['{"look":"b","time"', 'This line of the ledger is no JSON.'],
    ['[]', 'This line of the ledger is no JSON object.'],
    ['{"look":"b","time":"t","verdict":"great"}', 'This line of the ledger is neither a look nor a verdict.'],
    ['{"time":"t","verdict":"pass"}', 'This line of the ledger states no look and time.'],
  ])('a line that is no record is an error at its place: %s', async (line, message) => {
    await appendRecord(path, 'l', lookOf('a'))
    appendFileSync(path, `${line}\n`)
    await appendRecord(path, 'l', lookOf('c'))
    await expect(readLedger(path, 'looks.jsonl')).rejects.toMatchObject({
      code: 'LEDGER_INVALID',
      problems: [{ message, at: { file: 'looks.jsonl', line: 2 } }],
    })
  })

  test('a ledger that cannot be written is no verdict', async () => {
    await expect(appendRecord(join(directory, 'no', 'looks.jsonl'), 'no/looks.jsonl', lookOf('a'))).rejects.toThrow(
      /The look cannot be written into the ledger no\/looks\.jsonl/,
    )
  })
})

describe('a gate with a ledger', () => {
  let workspace: GateWorkspace
  beforeAll(async () => {
    workspace = await gateWorkspace({
      one: loans(3000, 0.1),
      two: loans(3000, 0.2),
      three: loans(3000, 0.3),
      champion: loans(3000, 0.5),
      fresh: loans(2990, 0.1),
    })
  })
  afterAll(() => workspace.remove())

  const gate = (candidate: string, looks: string) =>
    `version: 1\nmodel: { name: credit.pd, task: binary }\ndata:\n  candidate: ${candidate}.parquet\n  champion: champion.parquet\n  match_rate: 0.9\n  id: id\n  label: label\n  score: pd\nrules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.02 } }\nstatistics: { looks: ${looks} }\n`
  const judge = (candidate: string, looks: string) => workspace.run(gate(candidate, looks))

  test('counts each candidate once at the same rows, and holds bounds against what is left', async () => {
    const planned = '{ ledger: planned.jsonl, planned: 3 }'
    const first = await judge('one', planned)
    expect([first.code, first.outputs.verdict, first.outputs.outcome]).toEqual([0, 'pass', 'warn'])
    expect(first.annotations.map(({ ruleId }) => ruleId)).toEqual(['model-gate/ledger-begun'])
    expect(first.data.looks).toMatchObject({ ledger: 'planned.jsonl', number: 1, planned: 3 })
    const again = await judge('one', planned)
    expect([again.outputs.outcome, again.data.looks]).toEqual(['pass', first.data.looks])
    const second = await judge('two', planned)
    expect(second.data.looks).toMatchObject({ number: 2, alpha: expect.closeTo(0.05 / 3, 12) })
    const [rule] = second.data.rules as { bounds: { alpha: number }[] }[]
    expect(rule?.bounds[0]?.alpha).toBeCloseTo(0.05 / 3, 12)
    const third = await judge('three', planned)
    expect(third.annotations[0]).toMatchObject({
      ruleId: 'model-gate/holdout-worn-out',
      severity: 'warning',
      message: 'The holdout is worn out: this was the last of the 3 looks that were planned.',
      at: { file: 'model-gate.yml', line: 12 },
    })
    const other = await judge('fresh', planned)
    expect(other.data.looks).toMatchObject({ number: 1 })
    const verdicts = readFileSync(join(workspace.directory, 'planned.jsonl'), 'utf8').match(/"verdict":"pass"/g)
    expect(verdicts).toHaveLength(5)
  })

  test('the word ledger names a file of its own, and levels shrink', async () => {
    await judge('one', 'ledger')
    const run = await judge('two', 'ledger')
    expect(existsSync(join(workspace.directory, 'model-gate.looks.jsonl'))).toBe(true)
    expect(run.data.looks).toMatchObject({ number: 2, alpha: expect.closeTo(0.05 * 0.6079271018540267 * 0.25, 12) })
  })

  test('a look whose run was killed counts, and a broken ledger gives no verdict', async () => {
    const path = join(workspace.directory, 'killed.jsonl')
    await judge('one', 'killed.jsonl')
    writeFileSync(path, `${readFileSync(path, 'utf8').split('\n')[0]}\n`)
    const run = await judge('two', 'killed.jsonl')
    expect(run.data.looks).toMatchObject({ number: 2 })
    expect(run.summaries[0]).toContain('none: it was interrupted')
    appendFileSync(path, 'what?\n')
    const broken = await judge('three', 'killed.jsonl')
    expect([broken.code, broken.outputs.verdict, broken.text]).toEqual([
      4,
      undefined,
      expect.stringContaining('killed.jsonl:4: This line of the ledger is no JSON.'),
    ])
  })
})
