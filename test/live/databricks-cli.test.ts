import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { rules } from '../../shared/steps/bundle-validate/rules/registry.ts'
import { exampleFiles } from '../../shared/steps/bundle-validate/testing/bundle.ts'
import { CORPUS } from '../../shared/steps/bundle-validate/testing/corpus.ts'
import { runIn, type StepRun, saidIn, writeFiles } from '../support/bundle-step.ts'
import { startWorkspace, type Workspace } from './databricks-workspace.ts'

/** The CLI of the PATH. No registry has it, so its absence fails nothing, not even in CI: see README.md. */
function installed(): string | undefined {
  try {
    const answer: unknown = JSON.parse(
      execFileSync('databricks', ['version', '--output', 'json'], { encoding: 'utf8' }),
    )
    const { Version } = answer as { readonly Version?: unknown }
    return typeof Version === 'string' ? Version : undefined
  } catch {
    return undefined
  }
}

const version = installed()
if (version === undefined) {
  process.stderr.write(
    `\n${'*'.repeat(80)}\nSKIPPED: NOTHING IS PROVEN ABOUT THE DATABRICKS CLI, IT IS NOT ON THE PATH.\n${'*'.repeat(80)}\n`,
  )
}
const live = version === undefined ? describe.skip : describe

/** What `bundle plan` says and `bundle validate` does not, or what needs more than files. */
const NOT_OF_VALIDATE = new Set([
  'direct-only',
  'git-branch',
  'databricks-cli',
  'cli-version-unsatisfied',
  'cluster-id-ignored',
])

/** Bundles whose verdict differs, each with the reason. */
const DIFFERS: Readonly<Record<string, string>> = {}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-live-cli-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const parity = new Map(rules.map(({ id, cliParity }) => [id, cliParity]))

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

/** Both examples of every rule that the CLI has as well, and the bundles that other tests use. */
const CASES: readonly Case[] = [
  ...rules
    .filter(({ id, cliParity }) => cliParity === 'yes' && !NOT_OF_VALIDATE.has(id))
    .flatMap(({ id, bad, good }) => [
      { name: `${id}, wrong`, files: exampleFiles(bad) },
      { name: `${id}, right`, files: exampleFiles(good) },
    ]),
  ...CORPUS,
]

live(`the Databricks CLI ${version ?? ''}`, () => {
  let workspace: Workspace
  const env = () => ({
    PATH: process.env.PATH ?? '',
    HOME: scratch,
    DATABRICKS_HOST: workspace.url,
    DATABRICKS_TOKEN: 'of-this-test',
  })

  beforeAll(async () => {
    workspace = await startWorkspace()
  })
  afterAll(() => workspace.close())

  /** The same bundle, in this workspace instead of its own. */
  function moved(directory: string): void {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name)
      if (statSync(path).isDirectory()) moved(path)
      else if (/\.ya?ml$/.test(name)) {
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/(host: *["']?)https:\/\/[^\s"',}]+/g, `$1${workspace.url}`),
        )
      }
    }
  }

  test('accepts the example, and says nothing that the offline rules do not', async () => {
    const directory = join(scratch, 'example')
    cpSync('examples/rfq-hit-rate', directory, { recursive: true })
    moved(directory)
    const run = await runIn(directory, { mode: 'both', policy: 'none' }, { env: env() })
    expect(saidIn(run).filter((line) => !line.includes(' note '))).toEqual([])
    expect(run.report?.run.facts).toMatchObject({ cli: expect.stringMatching(/^\d/), schema: 'cli' })
    expect(workspace.asked).toContain('GET /api/2.0/preview/scim/v2/Me')
  })

  test.each(CASES.filter(({ name }) => DIFFERS[name] === undefined))(
    '$name: the same verdict',
    async ({ name, files }) => {
      const directory = join(scratch, name.replaceAll(/\W+/g, '-'))
      writeFiles(directory, files)
      moved(directory)
      const offline = await runIn(directory, { policy: 'none' }, { env: {} })
      const asked = await runIn(directory, { policy: 'none', mode: 'cli' }, { env: env() })
      const theirs = errorsOf(asked, (id) => id === 'databricks-cli')
      const ours = errorsOf(offline, (id) => parity.get(id) === 'yes' && !NOT_OF_VALIDATE.has(id))
      // Whole findings, so that a difference tells what it is about.
      expect({ isWrong: ours.length > 0, ours, theirs }).toEqual({ isWrong: theirs.length > 0, ours, theirs })
    },
  )
})

/** @throws Error when the step came to no verdict, save for a bundle that none of both can open */
function errorsOf({ report, log, exitCode }: StepRun, counts: (id: string) => boolean): readonly string[] {
  if (report === undefined) {
    if (exitCode === 4) return [log.trimEnd().split('\n').at(-1) ?? '']
    throw new Error(log)
  }
  return report.findings
    .filter(({ severity, ruleId }) => severity === 'error' && counts(ruleId.replace('bundle-validate/', '')))
    .map(({ ruleId, message }) => `${ruleId} ${message}`)
}
