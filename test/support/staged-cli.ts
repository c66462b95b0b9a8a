import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { memoryHost } from '../../shared/hosts/memory.ts'
import { StepError } from '../../shared/kernel/index.ts'
import { askCli, type CliQuestion } from '../../shared/steps/bundle-validate/cli/ask.ts'
import { Entries } from '../../shared/steps/bundle-validate/config/entries.ts'
import type { MapValue, Value } from '../../shared/steps/bundle-validate/config/value.ts'
import type { Target } from '../../shared/steps/bundle-validate/resolve/target.ts'
import { NO_REFERENCES } from '../../shared/steps/bundle-validate/resolve/written-references.ts'
import { installDatabricks, type Scenario } from '../doubles/databricks/install.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-cli-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

export const TOKEN = 'dapi00000000000000000000000000000000'
let count = 0

/** Where the next workspace will lie. */
export const nextWorkspace = (): string => join(scratch, `workspace-${count + 1}`)

/** A workspace with a bundle, and the stand-in on the PATH. */
export function stage(scenario: Scenario | undefined, env: Record<string, string> = {}, signal?: AbortSignal) {
  count += 1
  const workspace = join(scratch, `workspace-${count}`)
  const bin = join(scratch, `bin-${count}`)
  mkdirSync(join(workspace, 'ml'), { recursive: true })
  mkdirSync(bin)
  writeFileSync(join(workspace, 'ml', 'databricks.yml'), 'bundle:\n  name: fraud\n')
  const calls = scenario === undefined ? () => [] : installDatabricks(bin, scenario)
  const host = memoryHost({
    env: { PATH: bin, HOME: scratch, DATABRICKS_HOST: 'https://adb-1.net', DATABRICKS_TOKEN: TOKEN, ...env },
    facts: { workspace },
    ...(signal === undefined ? {} : { signal }),
  })
  const ask = (question: Partial<CliQuestion> = {}) =>
    askCli(
      {
        mode: 'cli',
        directory: 'ml',
        targets: [target('prod')],
        written: map({}),
        variables: new Map(),
        plan: false,
        timeLimit: 20_000,
        ...question,
      },
      host,
    )
  return { ask, host, calls, workspace, bin }
}

export const text = (value: string): Value => ({ kind: 'text', value, places: [] })
export function map(entries: Record<string, Value>): MapValue {
  return {
    kind: 'map',
    places: [],
    entries: Entries.of(Object.entries(entries).map(([key, value]) => [key, { keyPlaces: [], value }])),
  }
}

export function target(name: string, config = map({})): Target {
  return {
    name,
    isDefault: false,
    mode: undefined,
    merged: config,
    config,
    variables: new Map(),
    references: NO_REFERENCES,
    findings: [],
  }
}

export async function thrownBy(work: Promise<unknown>): Promise<StepError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof StepError)) throw new Error(`no StepError but ${String(error)}`)
  return error
}

export const WARNING = 'Warning: unknown field: nmae\n  at resources.jobs.train\n  in databricks.yml:4:7\n\n'
export const ERROR = 'Error: variable warehouse: no such warehouse\n\n'
