import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type MemoryRecord, memoryHost } from '../../shared/hosts/memory.ts'
import { runStep } from '../../shared/kernel/index.ts'
import { reportWriter } from '../../shared/report/writer.ts'
import { modelGate } from '../../shared/steps/model-gate/definition.ts'

export interface GateRun extends MemoryRecord {
  readonly code: number
  /** All that was logged, and how it ended. */
  readonly text: string
  /** The report's data; `{}` when the step could not decide. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A folder with predictions in Parquet, and the gate run in it. */
export interface GateWorkspace {
  readonly directory: string
  /** Runs the gate file, if one is given, with inputs by kebab-case name. */
  run(gate: string | undefined, inputs?: Readonly<Record<string, string>>): Promise<GateRun>
  remove(): void
}

/** @param files a query by name: `candidate` makes `candidate.parquet` */
export async function gateWorkspace(files: Readonly<Record<string, string>>): Promise<GateWorkspace> {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-gate-'))
  const connection = await (await DuckDBInstance.create()).connect()
  for (const [name, sql] of Object.entries(files)) {
    await connection.run(`COPY (${sql}) TO '${join(directory, `${name}.parquet`)}' (FORMAT parquet)`)
  }
  connection.closeSync()
  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
  return {
    directory,
    run: async (gate, inputs = {}) => {
      if (gate !== undefined) writeFileSync(join(directory, 'model-gate.yml'), gate)
      const host = memoryHost({ inputs, facts: { workspace: directory, tempDirectory: directory } })
      const code = await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })
      const { recorded } = host
      const text = [...recorded.log.map((line) => line.text), recorded.finish?.line ?? ''].join('\n')
      return { ...recorded, code, text, data: dataOf(recorded) }
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function dataOf({ outputs }: MemoryRecord): GateRun['data'] {
  const file = outputs.reportJson
  if (file === undefined) return {}
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly data: GateRun['data'] }).data
}

/**
 * Rows of loans: `id`, `region` (EMEA, APAC), `product` (three), `label`, and the probability `pd` of a logistic model
 * whose log odds are off by `noise` times a wave. No two names give the same numbers unless their noise is the same.
 */
export function loans(rows: number, noise: number | string): string {
  return `SELECT id, region, product, label, 1 / (1 + exp(-(eta + (${noise}) * wave))) AS pd FROM (
    SELECT i AS id, ['EMEA', 'APAC'][1 + (i % 2)::INT] AS region,
      ['bond', 'loan', 'swap'][1 + (i // 2 % 3)::INT] AS product,
      -1 + 3 * sin(i * 0.731) AS eta, cos(i * 2.399) AS wave,
      (sin(i * 12.9898) * 43758.5453 - floor(sin(i * 12.9898) * 43758.5453) < 1 / (1 + exp(-eta)))::INT AS label
    FROM range(${rows}) t(i))`
}
