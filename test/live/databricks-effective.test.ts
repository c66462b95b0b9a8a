import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runIn, writeFiles } from '../support/bundle-step.ts'
import { CASES, installedCli, moveTo } from './databricks-cli.ts'
import { EFFECTIVE_CASES } from './databricks-effective-cases.ts'
import type { EffectiveCase } from './databricks-effective-paths.ts'
import { startWorkspace, TOKEN, type Workspace } from './databricks-workspace.ts'

const cli = installedCli()
const live = cli === undefined ? describe.skip : describe

/** Bundles of which the CLI prints something else, each with the reason. */
const DIFFERS: ReadonlyMap<string, string> = new Map([
  ['references-too-deep, wrong', 'the CLI stops at another depth'],
  ['finePrint', 'names with "_" in front, and "$${" for a plain "${", came after 1.12'],
])

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-live-effective-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

live(`the effective configuration, and what Databricks CLI ${cli?.version} prints`, () => {
  let workspace: Workspace
  let schema: string
  beforeAll(async () => {
    workspace = await startWorkspace()
    schema = (await ask(scratch, ['bundle', 'schema'])).printed
  })
  afterAll(() => workspace.close())

  /** Runs the CLI, whatever it comes to. */
  function ask(
    directory: string,
    args: readonly string[],
  ): Promise<{ readonly failed: boolean; readonly printed: string }> {
    const env = {
      PATH: cli?.path ?? '',
      HOME: scratch,
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: TOKEN,
      DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '1',
    }
    const options = { cwd: directory, env, maxBuffer: 1024 ** 3 }
    return new Promise((resolve) => {
      execFile('databricks', [...args], options, (error, printed) => resolve({ failed: error !== null, printed }))
    })
  }

  const cases: readonly EffectiveCase[] = [...EFFECTIVE_CASES, ...CASES]
  test.each(cases.filter(({ name }) => !DIFFERS.has(name)))(
    '$name',
    async ({ name, files, in: bundle = '.', valid }) => {
      const directory = join(scratch, name.replaceAll(/\W+/g, '-'))
      mkdirSync(directory)
      writeFiles(directory, files)
      moveTo(workspace.url, directory)
      writeFileSync(join(directory, 'schema.json'), schema)
      const inputs = { bundle, policy: 'none', 'schema-path': 'schema.json', print: 'effective' }
      const all = documentOf((await runIn(directory, inputs, { env: {} })).recorded.printed)
      for (const target of Object.keys(all)) {
        const { failed, printed } = await ask(join(directory, bundle), [
          'bundle',
          'validate',
          '-o',
          'json',
          '-t',
          target,
        ])
        // Of a bundle with a mistake it prints as far as it came.
        if (failed && valid !== true) continue
        expect(failed).toBe(false)
        const ours = documentOf((await runIn(directory, { ...inputs, targets: target }, { env: {} })).recorded.printed)
        const theirs = JSON.parse(withoutRoot(printed, join(directory, bundle)))
        expect([...differencesOf(ours, theirs, '')]).toEqual([])
      }
    },
  )
})

function documentOf(printed: readonly string[] | undefined): Readonly<Record<string, unknown>> {
  return JSON.parse(printed?.join('') || '{}')
}

/** Paths of artifacts are relative to the bundle in ours. */
function withoutRoot(printed: string, directory: string): string {
  return printed.replaceAll(`"${directory}"`, '"."').replaceAll(`${directory}/`, '')
}

/** What only a workspace knows. */
const OF_THE_WORKSPACE = /^\.workspace\.current_user$|^\.variables\.[^.]+\.value$/

function* differencesOf(ours: unknown, theirs: unknown, path: string): Generator<string> {
  if (isStructure(ours) && isStructure(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      yield* differencesOf(Reflect.get(ours, key), Reflect.get(theirs, key), `${path}.${key}`)
    }
  } else if (ours === undefined ? !OF_THE_WORKSPACE.test(path) : !isSame(ours, theirs)) {
    yield `${path}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`
  }
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A secret by its reference alone, or masked. */
const HIDDEN = /^(?:\$\{[^{}]+\}|\*{3})$/

/** What was left for the workspace, `${…}`, may be any text there, and so may a secret. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (theirs === '[redacted]') return typeof ours === 'string' && HIDDEN.test(ours)
  if (typeof ours !== 'string' || typeof theirs !== 'string') return JSON.stringify(ours) === JSON.stringify(theirs)
  const open = ours
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\\\$\\\{(?:var|workspace)\\\.[^{}]*\\\}|(?:\\\*){3}/g, '.*')
  return ours === theirs || new RegExp(`^${open}$`, 's').test(theirs)
}
