import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

const repository = realpathSync(mkdtempSync(join(tmpdir(), 'countersign compare ')))
afterAll(() => rmSync(repository, { recursive: true, force: true }))

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim()
}

const BUNDLE = `bundle:
  name: fraud
include:
  - resources/*.yml
targets:
  dev:
    default: true
  prod:
    variables:
      workers: 8
variables:
  workers:
    default: 2
`
const CATALOG = `resources:
  schemas:
    features:
      catalog_name: rates
      name: features
    reports:
      catalog_name: rates
      name: reports
`
const job = (timeout: number) => `resources:
  jobs:
    train:
      name: train
      timeout_seconds: ${timeout}
      parameters:
        - name: workers
          default: \${var.workers}
        - name: api_token
          default: hunter${timeout}hunter
`

/** The state of the working tree before each run: as committed, except for these files of the bundle. */
async function change(files: Readonly<Record<string, string>>, inputs: Record<string, string> = {}): Promise<StepRun> {
  rmSync(join(repository, 'ml'), { recursive: true })
  git('checkout', '--quiet', '--', '.')
  writeFiles(join(repository, 'ml'), files)
  return await runIn(
    repository,
    { bundle: 'ml', policy: 'none', base: 'main', 'report-directory': '.git/report', ...inputs },
    { env: { PATH: process.env.PATH } },
  )
}

/** The tables of what changes, by the name of the target, cells as text. */
function changes({ report }: StepRun): Record<string, string[][] | string> {
  const sections = (report?.sections ?? []).filter(({ title }) => title?.startsWith('What changes in '))
  return Object.fromEntries(
    sections.map((section) => [
      section.title?.replace('What changes in ', ''),
      section.kind === 'table'
        ? section.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
        : 'nothing',
    ]),
  )
}

beforeAll(() => {
  mkdirSync(repository, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  writeFiles(join(repository, 'ml'), {
    'databricks.yml': BUNDLE,
    'resources/catalog.yml': CATALOG,
    'resources/train.job.yml': job(60),
  })
  git('add', '--all')
  git('commit', '--quiet', '--message', 'A bundle')
})

describe('against a git ref', () => {
  test('nothing changes in what is the same', async () => {
    const run = await change({})
    expect(saidIn(run)).toEqual([])
    expect(changes(run)).toEqual({ dev: 'nothing', prod: 'nothing' })
    expect((await change({}, { base: '' })).report?.sections.some(({ title }) => /changes/.test(title ?? ''))).toBe(
      false,
    )
  })

  test('each target has its own differences, before and after, without secrets', async () => {
    const run = await change({
      'resources/train.job.yml': job(90),
      'databricks.yml': BUNDLE.replace('workers: 8', 'workers: 16'),
    })
    expect(run.exitCode).toBe(0)
    const { dev, prod } = changes(run)
    expect(dev).toEqual(expect.arrayContaining([['resources.jobs.train', 'changed', 'timeout_seconds', '60', '90']]))
    expect(JSON.stringify(dev)).not.toContain('16')
    expect(JSON.stringify(prod)).toMatch(/"8","16"/)
    for (const text of Object.values(run.files)) expect(text).not.toMatch(/hunter\d/)
  })

  test('a schema that goes is an error in every target, at the place where it should be', async () => {
    const gone = CATALOG.replace(/ {4}reports:[\s\S]*/, '')
    const run = await change({ 'resources/catalog.yml': gone })
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([
      expect.stringMatching(
        /^ml\/resources\/catalog\.yml:2:3 error stateful-deleted The schema "reports" is no longer [^(]*$/,
      ),
    ])
    const { dev } = changes(run)
    expect(dev).toEqual([expect.arrayContaining(['resources.schemas.reports', 'deleted'])])

    const allowed = await change({ 'resources/catalog.yml': gone }, { 'allow-removal': 'resources.schemas.reports' })
    expect([allowed.exitCode, saidIn(allowed)]).toEqual([0, []])
    expect(changes(allowed)).toEqual(changes(run))
  })

  test('what may go and does not is told, unless only some targets were compared', async () => {
    const gone = { 'resources/catalog.yml': CATALOG.replace(/ {4}reports:[\s\S]*/, '') }
    const told = ({ report }: StepRun) =>
      (report?.sections ?? []).flatMap((one) =>
        one.kind === 'facts'
          ? one.rows.flatMap(([label, value]) => (label === 'Compared with the base' ? [value] : []))
          : [],
      )
    const allowing = { 'allow-removal': 'schemas.reports\nschemas.features' }
    expect(told(await change(gone, allowing))).toEqual([
      '"resources.schemas.features" does not go, so take it out of "allow-removal".',
    ])
    expect(told(await change(gone, { ...allowing, targets: 'prod' }))).toEqual([])
    expect(told(await change(gone, { 'allow-removal': 'schemas.reports' }))).toEqual([])
  })

  test('a schema that moves to another catalog is another one', async () => {
    const run = await change(
      {
        'resources/catalog.yml': CATALOG.replace(
          'catalog_name: rates\n      name: reports',
          'catalog_name: fx\n      name: reports',
        ),
      },
      { targets: 'prod' },
    )
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^ml\/resources\/catalog\.yml:7:21 error stateful-recreated .*"rates" to "fx"/),
    ])
    expect(Object.keys(changes(run))).toEqual(['prod'])
  })

  test('targets that came and went are differences and delete nothing', async () => {
    const run = await change({ 'databricks.yml': BUNDLE.replace('  prod:\n', '  live:\n') })
    expect(saidIn(run)).toEqual([])
    expect(Object.keys(changes(run)).sort()).toEqual(['dev', 'live', 'prod'])
    const notes = Object.fromEntries((run.report?.sections ?? []).map(({ title, note }) => [title, note]))
    expect(notes['What changes in live']).toContain('new')
    expect(notes['What changes in prod']).toContain('gone')
  })

  test('what stands in a file that cannot be read is not gone', async () => {
    const run = await change({ 'resources/catalog.yml': 'resources: [' })
    expect(saidIn(run).filter((line) => !line.includes('yaml-invalid'))).toEqual([])
    expect(changes(run)).toEqual({})
    expect(JSON.stringify(run.report?.sections)).toContain('Nothing, because a file of the bundle cannot be read.')
  })

  test('what is known not to be readable does not hide a removal', async () => {
    const broken = { 'resources/catalog.yml': 'resources: [' }
    const known = (await change(broken, { base: '' })).files['bundle-validate.baseline.json'] ?? ''
    const run = await change({ ...broken, 'known.json': known }, { baseline: 'ml/known.json' })
    expect(saidIn(run)).toEqual([
      'ml/databricks.yml:: error base-unread A file of the bundle cannot be read, so nothing was compared with the base "main".',
    ])
  })

  test('a base that cannot be read does not pass for one that is the same', async () => {
    const inputs = { base: 'was', bundle: 'ml' }
    const was = { '../was/databricks.yml': BUNDLE, '../was/resources/catalog.yml': 'resources: [' }
    const run = await change(was, inputs)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([
      'ml/databricks.yml:: error base-unread A file of the base "was" cannot be read, so nothing was compared with it.',
    ])
    expect(changes(run)).toEqual({})
    const waivers = 'waivers: [{rule: base-unread, file: ml/databricks.yml, reason: r, owner: o, expires: 2027-01-31}]'
    const waived = await change({ ...was, '../waivers.yml': waivers }, { ...inputs, waivers: 'waivers.yml' })
    expect([waived.exitCode, saidIn(waived)]).toEqual([0, []])
  })

  test('a bundle that came later is new in every target', async () => {
    const run = await change({ '../new/databricks.yml': 'bundle:\n  name: new\n' }, { bundle: 'new' })
    expect(run.exitCode).toBe(0)
    expect(Object.keys(changes(run))).toEqual(['default'])
  })

  test('that is not there nothing is compared with', async () => {
    const run = await change({}, { base: 'origin/nowhere' })
    expect(run.recorded.finish).toMatchObject({ exitCode: 4, line: expect.stringContaining('BASE_NOT_FOUND') })
    expect(run.log).toContain('fetch-depth: 0')
    expect(run.recorded.outputs).toEqual({})
  })
})
