import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../shared/hosts/clock.ts'
import { memoryHost } from '../shared/hosts/memory.ts'
import { type Report, runStep } from '../shared/kernel/index.ts'
import { dataQuality } from '../shared/steps/data-quality/definition.ts'
import { generate } from './rfq-hit-rate/generate.ts'
import { plantedRows } from './rfq-hit-rate/generator/defects.ts'

/** The gate on the examples, end to end: what it finds is what was planted, row for row. */
const root = fileURLToPath(new URL('..', import.meta.url))

let small: string

beforeAll(async () => {
  small = await mkdtemp(join(tmpdir(), 'rfq-'))
  const scale = { rfqsPerDay: 1_500, instruments: 300, clients: 120 }
  await generate(join(small, 'examples/rfq-hit-rate/data'), { scale })
  for (const name of ['rfq-feed', 'training-set']) {
    const contract = await readFile(join(root, `examples/rfq-hit-rate/contracts/${name}.odcs.yaml`), 'utf8')
    // A twentieth of the data: a twentieth of the rows that the contracts expect.
    const scaled = contract
      .replace('[500000, 800000]', '[25000, 40000]')
      .replace('OrEqualTo: 500000', 'OrEqualTo: 25000')
    await mkdir(join(small, 'contracts'), { recursive: true })
    expect(scaled).not.toBe(contract)
    await writeFile(join(small, 'contracts', `${name}.odcs.yaml`), scaled)
  }
}, 60_000)

afterAll(() => rm(small, { recursive: true, force: true }))

interface CheckData {
  readonly id: string
  readonly outcome: string
  readonly value: number | null
  readonly failingRows: number | null
  readonly samples: readonly (readonly {
    readonly column: string
    readonly value: string | null
    readonly masked: boolean
  }[])[]
}

/** Runs the step on a host in memory; what it reported, and its checks by `dataset/id`. */
async function gate(workspace: string, contract: string) {
  const reports: Report[] = []
  const host = memoryHost({
    inputs: { contract },
    facts: { workspace, tempDirectory: join(small, 'temp'), toolCache: join(small, 'tools') },
  })
  const writer = {
    write: async (report: Report) => {
      reports.push(report)
      return { html: '', json: '', markdown: '', sarif: '', junit: '' }
    },
    remove: async () => {},
    summary: () => '',
  }
  await mkdir(join(small, 'temp'), { recursive: true })
  await runStep(dataQuality, host, { writer, clock: systemClock, version: 'test' })
  const [report] = reports
  if (report === undefined)
    throw new Error(`${host.recorded.finish?.line}\n${host.recorded.log.map(({ text }) => text).join('\n')}`)
  const { datasets } = report.data as unknown as {
    datasets: { name: string; checks: CheckData[]; overlaps: unknown[] }[]
  }
  const checks = new Map(datasets.flatMap(({ name, checks }) => checks.map((check) => [`${name}/${check.id}`, check])))
  const overlaps = new Map(datasets.map((dataset) => [dataset.name, dataset.overlaps]))
  return { report, checks, overlaps, broken: brokenIn(checks) }
}

/** `dataset/check`: outcome and number of rows (or value) of everything that did not pass. */
function brokenIn(checks: ReadonlyMap<string, CheckData>): Record<string, string> {
  const broken = [...checks].filter(([, { outcome }]) => outcome !== 'pass' && outcome !== 'skipped')
  return Object.fromEntries(broken.map(([id, check]) => [id, `${check.outcome} ${check.failingRows ?? check.value}`]))
}

describe('the raw feed', () => {
  test('the gate finds each planted defect, on exactly its rows, and nothing else', async () => {
    const { report, checks, broken, overlaps } = await gate(small, 'contracts/rfq-feed.odcs.yaml')
    const planted = Object.entries(plantedRows()).map(([check, rows]) => {
      return [check, `${check === 'quotes/not-locked' ? 'warn' : 'fail'} ${rows}`]
    })
    const { 'rfqs/competition-known': competition, ...others } = broken
    expect(others).toEqual({ ...Object.fromEntries(planted), 'rfqs/every-venue-every-day': 'fail 119' })
    expect(competition).toMatch(/^warn/)
    expect(report.outcome).toBe('fail')
    expect(checks.get('rfqs/feed-monitored')?.outcome).toBe('skipped')
    // Crossed and stale at once: the report says which checks fail together.
    expect(overlaps.get('quotes')).toEqual([{ checks: ['not-crossed', 'composite-fresh'], rows: 12 }])
  }, 60_000)

  test('no confidential value is in the report', async () => {
    const { report, checks } = await gate(small, 'contracts/rfq-feed.odcs.yaml')
    const sample = checks.get('clients/email.pattern')?.samples[0]
    expect(sample?.find(({ column }) => column === 'email')).toMatchObject({ masked: true })
    expect(JSON.stringify(report)).not.toContain('dealing.')
  }, 60_000)
})

test('the training set keeps its contract', async () => {
  const { report, checks, broken } = await gate(small, 'contracts/training-set.odcs.yaml')
  expect(broken).toEqual({})
  expect(report.outcome).toBe('pass')
  expect(checks.size).toBeGreaterThan(60)
}, 60_000)

describe('public data', () => {
  test('the ECB’s rates: two short histories and two odd days', async () => {
    const { report, broken } = await gate(root, 'examples/public-data/contracts/ecb-reference-rates.odcs.yaml')
    expect(broken).toEqual({
      'rates/cny-history': 'warn 1599',
      'rates/isk-history': 'warn 2341',
      'rates/hong-kong-peg': 'warn 2',
    })
    expect(report.outcome).toBe('warn')
  }, 60_000)

  test('German credit: as published', async () => {
    const { report, broken } = await gate(root, 'examples/public-data/contracts/german-credit.odcs.yaml')
    expect(broken).toEqual({})
    expect(report.outcome).toBe('pass')
  }, 60_000)
})
