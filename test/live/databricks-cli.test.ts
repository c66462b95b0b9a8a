import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FileContents, mutatedBundles } from '../../shared/steps/bundle-validate/testing/mutation.ts'
import { runIn, writeFiles } from '../support/bundle-step.ts'
import {
  CASES,
  installedCli,
  isAlike,
  moveTo,
  NOT_OF_VALIDATE,
  parity,
  type Said,
  saidBy,
  saidByCli,
} from './databricks-cli.ts'
import { PARTICULARS } from './databricks-cli-cases.ts'
import { startWorkspace, TOKEN, type Workspace } from './databricks-workspace.ts'

// It is built where there is Go and a module proxy has it; its absence fails nothing, not even in CI: see README.md.
const cli = installedCli()
if (cli === undefined) {
  process.stderr.write(
    `\n${'*'.repeat(80)}\nSKIPPED: NOTHING IS PROVEN ABOUT THE DATABRICKS CLI, IT IS NEITHER INSTALLED NOR BUILT.\n${'*'.repeat(80)}\n`,
  )
}
const live = cli === undefined ? describe.skip : describe

/** Bundles whose verdict differs, each with the reason. */
const DIFFERS: Readonly<Record<string, string>> = {
  ...each('cluster_policies came after 1.12', 'cluster-policy-definition, wrong', 'cluster-policy-definition, right'),
  ...each('lifecycle.triggers of job_runs came after 1.12', 'job-run-trigger, wrong', 'job-run-trigger, right'),
  ...each('run_as.group_name came after 1.12', 'run-as-group, right'),
  ...each('only a deployment has the value of a secret', 'secret-value-written, right'),
  ...each('"development" of a pipeline is deprecated since 1.13', 'pipeline-development-deprecated, wrong'),
  ...each('the CLI minds only where no target is named', 'target-default-ambiguous, wrong'),
  ...each('offline, a field that our own schema lacks is a note of ours', 'unknown-field, wrong'),
  ...each('names with "_" in front, and "$${" for a plain "${", came after 1.12', 'finePrint'),
  ...each('code of the repository is not run, so the CLI stops', 'pythonResources'),
}

function each(reason: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, reason]))
}

/** What the CLI says of the workspace or of who signs in, which no file tells. */
const OF_THE_WORKSPACE = [
  /^workspace folder has permissions not configured in bundle/,
  /^permissions section should explicitly include the current deployment identity/,
]

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-live-cli-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

live(`the Databricks CLI ${cli?.version}`, () => {
  let workspace: Workspace
  const env = () => ({ PATH: cli?.path ?? '', DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: TOKEN })

  beforeAll(async () => {
    workspace = await startWorkspace()
  })
  afterAll(() => workspace.close())

  test('accepts the example, and says nothing that the offline rules do not', async () => {
    const directory = join(scratch, 'example')
    cpSync('examples/rfq-hit-rate', directory, { recursive: true })
    moveTo(workspace.url, directory)
    const file = join(directory, 'databricks.yml')
    // It may ask for a later one.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ *databricks_cli_version:.*\n/m, ''))
    // Where the CLI is asked for its schema, as on every host.
    mkdirSync(join(directory, '.temp'))
    const run = await runIn(directory, { mode: 'both', policy: 'none' }, { env: env() })
    const ofFiles = saidBy(run).filter(({ message }) => !OF_THE_WORKSPACE.some((sign) => sign.test(message)))
    expect(ofFiles.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(run.report?.run.facts).toMatchObject({ cli: expect.stringMatching(/^\d/), schema: 'cli' })
    expect(workspace.asked).toContain('GET /api/2.0/preview/scim/v2/Me')
  })

  test.each([...CASES, ...PARTICULARS].filter(({ name }) => DIFFERS[name] === undefined))(
    '$name: the same verdict, and the same said of it',
    async ({ name, files }) => {
      const directory = join(scratch, name.replaceAll(/\W+/g, '-'))
      writeFiles(directory, files)
      moveTo(workspace.url, directory)
      const ours = saidBy(await runIn(directory, { policy: 'none' }, { env: {} }))
      const asked = await runIn(directory, { policy: 'none', mode: 'cli' }, { env: env() })
      const theirs = (await saidByCli(asked, directory, env())).filter(
        // What neither can read is said by ours alone.
        ({ rule }) => rule === 'databricks-cli' || rule === 'yaml-invalid' || rule === '',
      )
      const both = saidBy(await runIn(directory, { policy: 'none', mode: 'both' }, { env: env() }))
      const known = ours.filter(({ rule }) => rule === '' || (parity.get(rule) === 'yes' && !NOT_OF_VALIDATE.has(rule)))
      // Whole findings, so that a difference tells what it is about.
      const differences = differencesOf(known, theirs)
      expect({ ...differences, ours, theirs }).toEqual({ ...NO_DIFFERENCES, ours, theirs })
      // Nothing that the CLI says is lost between them, and nothing is said twice.
      expect(theirs.filter((their) => !both.some((one) => isOne(one, their) || isAlike(one, their)))).toEqual([])
      const [fromCli, own] = [true, false].map((is) => both.filter(({ rule }) => (rule === 'databricks-cli') === is))
      expect(fromCli?.filter((their) => own?.some((our) => our.at === their.at && isAlike(our, their)))).toEqual([])
    },
  )

  // A seed, so that what one run finds the next one finds, too.
  let judged = 0
  const mutants = fc.sample(mutatedBundles, { numRuns: 80, seed: 20261128 }).filter((files) => !isTooNew(files))
  test.each(mutants.map((files, index) => ({ index, files })))(
    'mutated bundle $index: the same verdict',
    async (one) => {
      const directory = join(scratch, `mutant-${one.index}`)
      mkdirSync(directory)
      writeFiles(directory, one.files)
      moveTo(workspace.url, directory)
      const asked = await runIn(directory, { policy: 'none', mode: 'cli' }, { env: env() })
      // It stopped at code, crashed, or was not asked.
      if (asked.report === undefined) return
      judged += 1
      const errors = (said: readonly Said[]) => said.filter(({ severity }) => severity === 'error')
      const theirs = errors(await saidByCli(asked, directory, env())).filter(
        ({ rule }) => rule === 'databricks-cli' || rule === 'yaml-invalid',
      )
      const ours = errors(saidBy(await runIn(directory, { policy: 'none' }, { env: {} }))).filter(
        ({ rule }) => parity.get(rule) === 'yes' && !NOT_OF_VALIDATE.has(rule),
      )
      expect({ isWrong: ours.length > 0, ours, theirs }).toEqual({ isWrong: theirs.length > 0, ours, theirs })
    },
  )

  test('most of the mutated bundles were judged by both', () => {
    expect(judged).toBeGreaterThan(mutants.length / 2)
  })
})

/** References with "_" in front, and "$${": 1.12 knows neither. */
function isTooNew(files: FileContents): boolean {
  return Object.values(files).some((text) => typeof text === 'string' && /\$\$\{|[.{]_\w/.test(text))
}

const NO_DIFFERENCES = { wrongAlone: [], unsaid: [], unheard: [], elsewhere: [] }

/** An error stops the CLI where it is: nothing is to be expected of what lies beyond. */
function differencesOf(ours: readonly Said[], theirs: readonly Said[]): Record<keyof typeof NO_DIFFERENCES, unknown[]> {
  const errors = (said: readonly Said[]) => said.filter(({ severity }) => severity === 'error')
  const [our, their] = [errors(ours), errors(theirs)]
  const wrongAlone = our.length > 0 === their.length > 0 ? [] : [...our, ...their]
  const complete = our.length === 0 && their.length === 0
  const ofFiles = theirs.filter(({ message }) => !OF_THE_WORKSPACE.some((sign) => sign.test(message)))
  const unsaid = complete ? ofFiles.filter((said) => !ours.some((one) => isAlike(one, said))) : []
  const unheard = complete ? ours.filter((said) => !theirs.some((one) => isAlike(said, one))) : []
  const elsewhere = theirs.filter(
    (said) =>
      said.at !== '' &&
      ours.some((one) => isAlike(one, said)) &&
      // Of two that are alike, the CLI shows one or the other, as it comes.
      !ours.some((one) => isAt(one.at, said.at) || (isAlike(one, said) && one.also.includes(said.at))),
  )
  return { wrongAlone, unsaid, unheard, elsewhere }
}

/** Where the CLI names a file alone, any line of it is the same place. */
function isAt(ours: string, theirs: string): boolean {
  return ours === theirs || (theirs.endsWith('::') && ours.startsWith(theirs.slice(0, -1)))
}

function isOne(one: Said, other: Said): boolean {
  return one.rule === other.rule && one.message === other.message
}
