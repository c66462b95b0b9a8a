import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'
import { formatPlace } from '../../kernel/index.ts'
import { rules } from './rules/registry.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign accept ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
function check(files: Readonly<Record<string, string>>, inputs: Record<string, string> = {}) {
  const workspace = join(scratch, `workspace-${++count}`)
  writeFiles(workspace, files)
  return runIn(workspace, { bundle: 'ml', policy: 'none', ...inputs })
}

/** Two mistakes: an hour that there is not, in one target, and a task of nothing, in both. */
function bundle(comments: { readonly cron?: string; readonly depends?: string } = {}): string {
  return `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: train
      tasks:
        - task_key: learn
          depends_on:
            ${comments.depends ?? '# nothing'}
            - task_key: load
          notebook_task:
            notebook_path: /Shared/learn
targets:
  dev: {}
  prod:
    resources:
      jobs:
        train:
          schedule:
            quartz_cron_expression: 0 0 25 * * ? ${comments.cron ?? ''}
            timezone_id: UTC
`
}
const BOTH = [
  expect.stringMatching(/^ml\/databricks\.yml:11:\d+ error task-depends-on-missing [^(]*$/),
  expect.stringMatching(/^ml\/databricks\.yml:21:37 error cron-invalid .*\(target prod\)$/),
]

function waiver(rule: string, place: Record<string, string>, expires = '2027-01-31') {
  return { rule, ...place, reason: `The owner of ${rule} knows.`, owner: 'rates-mlops', expires }
}
const fileOf = (...waivers: readonly object[]) => JSON.stringify({ waivers })

/** The rows of the section about what does not count, cells as text, the place of one before it. */
function setAside({ report }: StepRun): string[][] {
  const section = report?.sections.find(({ title }) => title === 'Waived and known findings')
  if (section?.kind !== 'table') return []
  return section.rows.map((row) =>
    row.flatMap((cell) => {
      if (typeof cell === 'string') return cell
      return cell.at === undefined ? cell.text : [formatPlace(cell.at), cell.text]
    }),
  )
}

test('without anything, both count', async () => {
  const run = await check({ 'ml/databricks.yml': bundle() })
  expect(saidIn(run)).toEqual(BOTH)
  expect(setAside(run)).toEqual([])
})

describe('waivers', () => {
  test('in a file and beside the line set aside what they are about, and are not forgotten', async () => {
    const run = await check(
      {
        'ml/databricks.yml': bundle({
          cron: '# countersign: waive cron-invalid reason="Paused until spring" owner="desk" until=2027-03-01',
        }),
        'ops/waivers.yml': fileOf(waiver('task-depends-on-missing', { path: 'resources.jobs.train' })),
      },
      { waivers: 'ops/waivers.yml' },
    )
    expect(saidIn(run)).toEqual([])
    expect(run.exitCode).toBe(0)
    expect(run.recorded.outputs).toMatchObject({ errors: '0', waived: '2', outcome: 'pass' })
    expect(run.recorded.finish?.line).toBe('PASS bundle-validate: No mistake in 2 targets. 2 are waived or known.')
    expect(setAside(run).sort()).toEqual([
      [
        'cron-invalid',
        'ml/databricks.yml:21:37',
        expect.stringContaining('25'),
        'prod',
        'Paused until spring; desk; until 2027-03-01',
      ],
      [
        'task-depends-on-missing',
        'ml/databricks.yml:11:25',
        expect.stringContaining('"load"'),
        'all',
        'The owner of task-depends-on-missing knows.; rates-mlops; until 2027-01-31',
      ],
    ])
    expect(run.report?.data).toMatchObject({
      accepted: expect.arrayContaining([
        expect.objectContaining({
          rule: 'cron-invalid',
          target: 'prod',
          how: 'waived',
          owner: 'desk',
          until: '2027-03-01',
        }),
      ]),
    })
    // What is waived is no part of what the baseline makes known.
    expect(JSON.parse(run.files['bundle-validate.baseline.json'] ?? '').findings).toEqual([])
    for (const name of ['bundle-validate.md', 'bundle-validate.html'])
      expect(run.files[name]).toContain('Paused until spring')
  })

  test('one for a single target leaves the others, and says why of each', async () => {
    const files = {
      'ml/databricks.yml': bundle(),
      'waivers.yml': fileOf(
        waiver('task-depends-on-missing', { target: 'dev' }),
        waiver('cron-invalid', { file: 'ml/databricks.yml:21' }),
      ),
    }
    const run = await check(files, { waivers: 'waivers.yml' })
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^ml\/databricks\.yml:11:\d+ error task-depends-on-missing .*\(target prod\)$/),
    ])
    expect(setAside(run).map(([rule, , , target]) => [rule, target])).toEqual([
      ['task-depends-on-missing', 'dev'],
      ['cron-invalid', 'prod'],
    ])
  })

  test('leave no rule that passed: what is waived is not asked', async () => {
    const checksIn = ({ report }: StepRun) =>
      (report?.checks ?? [])
        .filter(({ id }) => id === 'cron-invalid')
        .map(({ group, outcome }) => `${group} ${outcome}`)
    const open = await check({ 'ml/databricks.yml': bundle() })
    expect(checksIn(open)).toEqual(['prod fail'])
    expect(open.files['bundle-validate.junit.xml']).toContain('What to do: A daily run')
    const waivers = fileOf(waiver('cron-invalid', { target: 'prod' }))
    const run = await check({ 'ml/databricks.yml': bundle(), 'waivers.yml': waivers }, { waivers: 'waivers.yml' })
    expect(checksIn(run)).toEqual(['prod skipped'])
    expect(run.report?.checks.find(({ id }) => id === 'cron-invalid')?.message).toBe('1 finding is waived or known.')
    expect(run.report?.checks.filter(({ id }) => id === 'rules').map(({ title }) => title)).toEqual([
      `The other ${rules.length - 1} rules`,
      `The other ${rules.length - 2} rules`,
    ])
  })

  test('that ended yesterday waive nothing; one that ends today does', async () => {
    const of = (expires: string) =>
      check(
        { 'ml/databricks.yml': bundle(), 'waivers.yml': fileOf(waiver('cron-invalid', { target: 'prod' }, expires)) },
        { waivers: 'waivers.yml' },
      )
    const ended = await of('2026-11-23')
    expect(ended.exitCode).toBe(1)
    expect(saidIn(ended)).toEqual([...BOTH, expect.stringMatching(/^waivers\.yml:1:\d+ error waiver-expired /)])
    expect(saidIn(await of('2026-11-24'))).toHaveLength(1)
  })

  test('of nothing, and those that are none, are findings; of targets that were not checked nobody can say', async () => {
    const files = {
      'ml/databricks.yml': bundle({ depends: '# countersign: waive task-depends-on-missing owner="desk"' }),
      'waivers.yml': fileOf(waiver('cron-invalid', { target: 'dev' }), { rule: 'cron-invalid' }),
    }
    const said = saidIn(await check(files, { waivers: 'waivers.yml' })).map((line) =>
      line.replace(/(waiver-\w+).*/, '$1'),
    )
    expect(said.filter((line) => line.includes(' waiver-'))).toEqual([
      'ml/databricks.yml:10: error waiver-invalid',
      'waivers.yml:1:141 error waiver-invalid',
      'waivers.yml:1:141 error waiver-invalid',
      'waivers.yml:1:13 warning waiver-unmatched',
    ])
    const narrowed = saidIn(await check(files, { waivers: 'waivers.yml', targets: 'prod' }))
    expect(narrowed.filter((line) => line.includes('waiver-unmatched'))).toEqual([])
  })

  test.each([
    ['no YAML', 'waivers: [', 'waivers.yml:1'],
    ['no waivers', 'rules: []', 'holds no list'],
  ])('in a file with %s are an error', async (_, text, said) => {
    const run = await check({ 'ml/databricks.yml': bundle(), 'waivers.yml': text }, { waivers: 'waivers.yml' })
    expect(run.recorded.finish).toMatchObject({ exitCode: 4, line: expect.stringContaining('WAIVERS_INVALID') })
    expect(run.log).toContain(said)
  })
})

describe('a baseline', () => {
  const first = () => check({ 'ml/databricks.yml': bundle() })
  const known = async (text: string, inputs: Record<string, string> = {}) => {
    const baseline = (await first()).files['bundle-validate.baseline.json'] ?? ''
    return await check(
      { 'ml/databricks.yml': text, 'baseline.json': baseline },
      { baseline: 'baseline.json', ...inputs },
    )
  }

  test('of one run makes the next pass, and stays the same', async () => {
    const run = await known(bundle())
    expect(saidIn(run)).toEqual([])
    expect(run.recorded.outputs).toMatchObject({ outcome: 'pass', errors: '0', waived: '2' })
    expect(setAside(run).map((row) => row.at(-1))).toEqual(['In the baseline.', 'In the baseline.'])
    const { files } = await first()
    expect(run.files['bundle-validate.baseline.json']).toBe(files['bundle-validate.baseline.json'])
  })

  test('lets only what is new fail, wherever lines have gone', async () => {
    const moved = `# one\n# two\n${bundle().replace('timezone_id: UTC', 'timezone_id: UCT+25')}`
    const run = await known(moved)
    expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/databricks\.yml:24:26 error time-zone-invalid /)])
    expect(run.recorded.outputs).toMatchObject({ outcome: 'fail', waived: '2' })
  })

  test('that knows more than there is says so, but not of a target that was not checked', async () => {
    const mended = bundle().replace('0 0 25', '0 0 23')
    expect(saidIn(await known(mended))).toEqual([
      expect.stringMatching(/^baseline\.json:: note baseline-stale .*in prod/),
    ])
    expect(saidIn(await known(mended, { targets: 'dev' }))).toEqual([])
  })

  test('that somebody wrote by hand is an error', async () => {
    const run = await check({ 'ml/databricks.yml': bundle(), 'b.json': '{}' }, { baseline: 'b.json' })
    expect(run.recorded.finish).toMatchObject({ exitCode: 4, line: expect.stringContaining('BASELINE_INVALID') })
  })
})
