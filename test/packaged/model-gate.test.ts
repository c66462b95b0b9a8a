import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { azureFace } from './azure-agent.ts'
import type { Face, Run } from './face.ts'
import { githubFace } from './github-runner.ts'
import { nodesUnderTest } from './nodes.ts'
import { terminalFace } from './terminal.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign models ')) // a blank in the path, as many a runner has
const workspace = join(scratch, 'work')
const nodes = nodesUnderTest()
const FACES = ['github', 'azure', 'terminal'] as const
const faces = new Map<Face['name'], Face>()
/** As on a runner without a network; the fetch has tests of its own. */
const engine = { 'engine-path': inRoot() }

/** 4,000 loans, their log odds, and models that see them with more or less noise. */
const LOANS = `SELECT i AS loan_id, ['APAC', 'EMEA'][1 + i % 2] AS region, (hash(i) % 10007) / 10007.0 AS u,
  -1 + 2.5 * ((hash(i * 7 + 3) % 9973) / 9973.0 - 0.5) * 2 AS eta, (hash(i * 13 + 5) % 9967) / 9967.0 - 0.5 AS noise FROM range(4000) t(i)`
const scored = (noise: number) =>
  `SELECT loan_id, region, (u < 1 / (1 + exp(-eta)))::INT AS defaulted, round(1 / (1 + exp(-(eta + ${noise} * noise))), 6) AS pd
   FROM (${LOANS}) ORDER BY loan_id`

const GATE = `version: 1
model: { name: credit.pd, task: binary }
data:
  candidate: data/candidate.parquet
  champion: data/champion.parquet
  id: loan_id
  label: defaulted
  score: pd
rules:
  - { metric: roc_auc, at_least: 0.6, vs_champion: { no_worse_by: 0.01 } }
  - { metric: average_precision_score, vs_champion: { no_worse_by: 0.02 } }
slices:
  - { by: region, rules: [roc_auc], values: [APAC, EMEA], vs_champion: { no_worse_by: 0.02 } }
statistics: { bootstrap: 500 }
`

beforeAll(async () => {
  mkdirSync(join(workspace, 'data'), { recursive: true })
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  for (const [name, noise] of Object.entries({ candidate: 0.5, champion: 1.5, worse: 12 })) {
    const file = join(workspace, 'data', `${name}.parquet`).replaceAll("'", "''")
    await connection.run(`COPY (${scored(noise)}) TO '${file}' (FORMAT parquet)`)
  }
  connection.closeSync()
  writeFileSync(join(workspace, 'model-gate.yml'), GATE)
  writeFileSync(
    join(workspace, 'broken.yml'),
    GATE.replace('at_least', 'at_last').replace('task: binary', 'task: unary'),
  )
  faces.set('github', githubFace('model-gate', scratch))
  faces.set('azure', azureFace('ModelGate/V1', scratch))
  faces.set('terminal', terminalFace('model-gate', scratch))
})

afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))

function face(name: Face['name']): Face {
  const found = faces.get(name)
  if (found === undefined) throw new Error(`No face "${name}".`)
  return found
}

/** What the report says of the rules, whatever the host. */
function judged({ outputs }: Run): { readonly data: unknown; readonly checks: unknown } {
  const { data, checks } = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'))
  return { data, checks }
}

describe.each(nodes)('on Node $major', ({ node }) => {
  describe.each(FACES)('%s', (name) => {
    const run = (inputs: Readonly<Record<string, string>>) =>
      face(name).run({ node, workspace, inputs: { ...engine, ...inputs } })

    test('a better model passes; the verdict is an output', async () => {
      const result = await run({ 'report-directory': `reports/${name}` })
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'pass', verdict: 'pass', rules: '4', failed: '0' },
      })
      expect(result.outputs['holdout-digest']).toMatch(/^[0-9a-f]{32}$/)
      expect(result.summary).toContain(name === 'terminal' ? 'no_worse_by' : 'Bounds are one-sided at 95 %')
    })

    test('a worse one fails, at the lines of its rules', async () => {
      const result = await run({ candidate: 'data/worse.parquet', 'report-directory': `reports/${name}-worse` })
      expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', verdict: 'fail' } })
      if (name !== 'terminal') {
        const places = result.commands.map(({ properties: { line, linenumber } }) => line ?? linenumber)
        expect(places).toEqual(expect.arrayContaining(['10', '11']))
      }
    })

    test('every mistake of a gate file is said at once, with its place', async () => {
      const result = await run({ config: 'broken.yml' })
      expect(result.exitCode).toBe(4)
      const said = `${result.stdout}${result.stderr}`
      for (const mistake of ['GATE_INVALID', 'broken.yml:2:33', 'broken.yml:10:24', 'at_last'])
        expect(said).toContain(mistake)
      expect(result.outputs.verdict).toBeUndefined()
    })
  })

  test('the same bytes on every host, for any number of threads', async () => {
    const reports = []
    for (const [index, name] of FACES.entries()) {
      const inputs = { ...engine, threads: String(index + 1), 'report-directory': `same/${name}` }
      reports.push(judged(await face(name).run({ node, workspace, inputs })))
    }
    expect(reports[1]).toEqual(reports[0])
    expect(reports[2]).toEqual(reports[0])
  })
})
