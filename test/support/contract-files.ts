import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StepError } from '../../shared/kernel/index.ts'
import type { DataCheck } from '../../shared/steps/data-quality/check.ts'
import type { Contract } from '../../shared/steps/data-quality/contract/contract.ts'
import { loadContracts } from '../../shared/steps/data-quality/contract/load.ts'

/** Loads files that are written for the occasion into a directory of their own. */
export async function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  patterns: readonly string[] = Object.keys(files),
): Promise<readonly Contract[]> {
  const workspace = await mkdtemp(join(tmpdir(), 'contracts-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content)
    return await loadContracts({ patterns, workspace })
  } finally {
    await rm(workspace, { recursive: true })
  }
}

/** What the loader says of files: the code, and `file:line:column message` of each mistake. */
export async function mistakesIn(files: Readonly<Record<string, string | Uint8Array>>, patterns?: readonly string[]) {
  const error = await loadFiles(files, patterns).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StepError)) throw error ?? new Error('The contract was accepted.')
  const problems = error.problems.map(({ at, message }) =>
    at === undefined
      ? message
      : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')} ${message}`,
  )
  return { code: error.code, problems, hints: error.problems.map((problem) => problem.hint) }
}

const HEADER = `apiVersion: v3.1.0
kind: DataContract
id: trades
version: "1"
status: active
schema:
- name: trades
`

/** A contract with one dataset: what stands under its name, from line 8 on. */
export function contractWith(dataset: string): string {
  return HEADER + dataset
}

/** The checks of a contract with one dataset, but for whether untyped columns are there. */
export async function checksOf(dataset: string): Promise<readonly DataCheck[]> {
  const [contract] = await loadFiles({ 'c.yaml': contractWith(dataset) })
  return statedChecks(contract)
}

/** What the first dataset states beyond the names of its columns. */
export function statedChecks(contract: Contract | undefined): readonly DataCheck[] {
  return (contract?.datasets[0]?.checks ?? []).filter(({ origin }) => origin !== 'property')
}

/** The one check that this rule on the column `a` of this logical type makes. */
export async function ruleOn(logicalType: string, rule: string): Promise<DataCheck | undefined> {
  const type = logicalType === '' ? '' : `, logicalType: ${logicalType}`
  const checks = await checksOf(`  properties: [{name: a${type}, quality: [${rule}]}, {name: b}]\n`)
  return checks.find((check) => check.origin !== 'logicalType')
}

/** The mistakes of this rule on the column `a`, without the file's name. */
export async function ruleMistakes(logicalType: string, rule: string): Promise<readonly string[]> {
  const content = contractWith(
    `  properties:\n  - name: a\n    logicalType: ${logicalType}\n    quality:\n    - ${rule}\n`,
  )
  return (await mistakesIn({ 'c.yaml': content })).problems.map((text) => text.replace('c.yaml:', ''))
}
