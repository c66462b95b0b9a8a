import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'countersign-protected-'))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim()
}

type Files = Readonly<Record<string, string>>
const write = (files: Files) => writeFiles(workspace, files)

/** Commits these files and makes that commit the branch as it was fetched. */
function protect(files: Files): string {
  write(files)
  git('add', '--', ...Object.keys(files))
  git('commit', '--quiet', '--message', 'Protected')
  const commit = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/remotes/origin/main', commit)
  return commit
}

const PROTECTED = { 'config-ref': 'origin/main' }
const check = (inputs: Files, directory = workspace, path = process.env.PATH, facts = {}) =>
  runIn(directory, { policy: 'none', ...inputs }, { env: { PATH: path }, facts })

/** An hour that there is not. */
const bundle = (comment = '') => `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: train
      schedule:
        quartz_cron_expression: 0 0 25 * * ? ${comment}
        timezone_id: UTC
      tasks:
        - task_key: learn
          notebook_task:
            notebook_path: /Shared/learn
targets:
  prod: {}
`
const waivers = (owner = 'desk', expires = '2027-01-31') =>
  `waivers:\n  - { rule: cron-invalid, target: prod, reason: Paused, owner: ${owner}, expires: ${expires} }\n`
const NO_WAIVERS = 'waivers: []\n'
const pack = (severity: string, rest = '') => `name: bank
version: 1
${rest}rules:
  - id: BANK-1
    title: Names say whose they are
    severity: ${severity}
    why: On call, the name is what one sees first.
    checks:
      - each: resources.jobs.*
        require: { path: name, starts-with: desk- }
        message: The name of "{key}" is "{value}".
`

const GOES_BY = 'The verdict goes by origin/main; the change counts once it is merged.'
const idsIn = (run: StepRun) => run.report?.findings.map(({ ruleId }) => ruleId.replace('bundle-validate/', ''))
/** What the report says that the verdict stands on. */
function ground({ report }: StepRun, label: string) {
  const section = report?.sections.find(({ title }) => title === 'The bundle')
  return section?.kind === 'facts' ? section.rows.find(([name]) => name === label)?.[1] : undefined
}

/** With the files of the branch the change fails, with its own it passes. */
async function failsOnlyProtected(inputs: Files): Promise<StepRun> {
  const open = await check(inputs)
  expect([open.exitCode, open.recorded.outputs.outcome]).toEqual([0, 'pass'])
  expect(ground(open, 'Configuration read from')).toBeUndefined()
  const run = await check({ ...inputs, ...PROTECTED })
  expect([run.exitCode, run.recorded.outputs.outcome]).toEqual([1, 'fail'])
  return run
}

describe('with config-ref, no change relaxes its own verdict by', () => {
  test('a waiver in the file of waivers', async () => {
    const commit = protect({ 'databricks.yml': bundle(), 'w.yml': NO_WAIVERS })
    write({ 'w.yml': waivers() })
    const run = await failsOnlyProtected({ waivers: 'w.yml' })
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^databricks\.yml:8:33 error cron-invalid /),
      `w.yml:: note config-changed The file differs from the one of origin/main. ${GOES_BY}`,
    ])
    expect(ground(run, 'Configuration read from')).toBe(`origin/main, commit ${commit}`)
    const known = JSON.parse(run.files['bundle-validate.baseline.json'] ?? '').findings
    expect(known).toMatchObject([{ rule: 'cron-invalid' }])
    const sha256 = createHash('sha256').update(NO_WAIVERS).digest('hex')
    expect(run.report?.run.facts).toMatchObject({
      config: { ref: 'origin/main', commit, files: [{ path: 'w.yml', commit, sha256, workspace: 'differs' }] },
    })
  })

  test('a longer day or another owner of a waiver', async () => {
    protect({ 'databricks.yml': bundle(), 'w.yml': `# Ours\n${waivers('risk', '2026-11-23')}` })
    write({ 'w.yml': waivers('me', '2027-11-23') })
    const run = await failsOnlyProtected({ waivers: './w.yml' })
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^databricks\.yml:8:33 error cron-invalid /),
      // Of a file that differs, the lines are those of the commit.
      'origin/main:w.yml:3:5 error waiver-expired The waiver of cron-invalid by "risk" ended on 2026-11-23.',
      expect.stringMatching(/^w\.yml:: note config-changed /),
    ])
  })

  test('a larger baseline', async () => {
    write({ 'databricks.yml': bundle() })
    const baselineIn = ({ files }: StepRun) => files['bundle-validate.baseline.json'] ?? ''
    const mine = baselineIn(await check({}))
    write({ 'databricks.yml': bundle().replace('0 0 25', '0 0 23') })
    protect({ 'databricks.yml': bundle(), 'b.json': baselineIn(await check({})) })
    write({ 'databricks.yml': bundle(), 'b.json': mine })
    expect(idsIn(await failsOnlyProtected({ baseline: 'b.json' }))).toEqual(['cron-invalid', 'config-changed'])
  })

  test('a laxer pack, or by one that it extends', async () => {
    const own = pack('error', 'extends: ./base.yml\n').replace('BANK-1', 'BANK-2')
    protect({ 'databricks.yml': bundle().replace('0 0 25', '0 0 23'), 'p/own.yml': own, 'p/base.yml': pack('error') })
    write({ 'p/base.yml': pack('note') })
    expect(idsIn(await check({ policy: './p/own.yml', ...PROTECTED }))).toEqual(['BANK-1', 'BANK-2', 'config-changed'])
    write({ 'p/own.yml': own.replace('error', 'note') })
    const run = await check({ policy: 'p/own.yml' })
    expect([run.exitCode, run.recorded.outputs.errors]).toEqual([0, '0'])
    const held = await check({ policy: 'p/own.yml', ...PROTECTED })
    expect([held.exitCode, held.recorded.outputs.errors]).toEqual([1, '2'])
    expect(saidIn(held).slice(2)).toEqual([
      `p/base.yml:: note config-changed The file differs from the one of origin/main. ${GOES_BY}`,
      `p/own.yml:: note config-changed The file differs from the one of origin/main. ${GOES_BY}`,
    ])
  })

  test('a comment in the bundle, which is told', async () => {
    const comment = '# countersign: waive cron-invalid, path-not-found reason="Mine" owner="me" until=2027-01-31'
    protect({ 'databricks.yml': bundle(), 'w.yml': waivers('risk', '2026-11-30').replace('prod', 'dev') })
    write({ 'databricks.yml': bundle(comment) })
    const open = await check({})
    expect([open.exitCode, open.recorded.outputs.errors]).toEqual([0, '0'])
    const run = await check({ ...PROTECTED, waivers: 'w.yml' })
    expect(run.exitCode).toBe(1)
    expect(idsIn(run)).toEqual(['cron-invalid', 'waiver-unprotected', 'waiver-unprotected', 'waiver-unmatched'])
    expect(run.report?.findings[1]).toMatchObject({
      severity: 'warning',
      at: { file: 'databricks.yml', line: 8 },
      message:
        'The waiver of cron-invalid by "me" is a comment, and with config-ref only waivers of origin/main count.',
      hint: expect.stringContaining('Put it into the file of waivers'),
    })
    // Nobody waives that, and it is no finding of old.
    expect(JSON.parse(run.files['bundle-validate.baseline.json'] ?? '').findings).toMatchObject([
      { rule: 'cron-invalid' },
    ])
    protect({
      'w.yml': `${waivers()}${waivers().replace('waivers:\n', '').replace('cron-invalid', 'waiver-unprotected')}`,
    })
    expect(idsIn(await check({ ...PROTECTED, waivers: 'w.yml' }))).toEqual([
      'waiver-unprotected',
      'waiver-unprotected',
      'waiver-unmatched',
    ])
  })

  test('taking the files away', async () => {
    protect({ 'databricks.yml': bundle(), 'p/own.yml': pack('error'), 'w.yml': waivers() })
    rmSync(join(workspace, 'p'), { recursive: true })
    rmSync(join(workspace, 'w.yml'))
    const run = await check({ policy: 'p/own.yml', waivers: 'w.yml', ...PROTECTED })
    expect(run.recorded.outputs).toMatchObject({ errors: '1', waived: '1' })
    expect(saidIn(run).slice(1)).toEqual([
      `p/own.yml:: note config-changed The file is gone from the workspace. ${GOES_BY}`,
      `w.yml:: note config-changed The file is gone from the workspace. ${GOES_BY}`,
    ])
  })

  test.each(['main', 'origin/main'])('a tag or a local branch that is called %s', async (name) => {
    protect({ 'databricks.yml': bundle(), 'w.yml': NO_WAIVERS })
    write({ 'w.yml': waivers() })
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('tag', name)
    if (name !== 'main') git('branch', name)
    expect((await check({ waivers: 'w.yml', 'config-ref': name })).exitCode).toBe(1)
  })
})

describe('what the branch allows', () => {
  test('counts, at the lines of the workspace where the file is the same', async () => {
    protect({ 'databricks.yml': bundle(), 'w.yml': `${waivers()}  - { rule: cron-invalid, target: prod }\n` })
    write({ 'w.yml': `${waivers()}  - { rule: cron-invalid, target: prod }\n`.replaceAll('\n', '\r\n') })
    const run = await check({ waivers: 'w.yml', ...PROTECTED })
    expect(saidIn(run)).toEqual([expect.stringMatching(/^w\.yml:3:5 error waiver-invalid /)])
    expect(run.recorded.outputs.waived).toBe('1')
  })

  test('counts by a tag in full and by a whole hash, and with built-in packs alone', async () => {
    const commit = protect({ 'databricks.yml': bundle(), 'w.yml': waivers() })
    git('tag', 'v1')
    write({ 'w.yml': NO_WAIVERS })
    for (const ref of ['refs/tags/v1', commit])
      expect((await check({ waivers: 'w.yml', 'config-ref': ref })).exitCode).toBe(0)
    const run = await check({ policy: 'recommended', ...PROTECTED })
    expect(ground(run, 'Configuration read from')).toBe(`origin/main, commit ${commit}`)
  })

  test('counts where the workspace is a folder of the repository, or holds several side by side', async () => {
    protect({ 'ml/databricks.yml': bundle(), 'ml/w.yml': waivers() })
    write({ 'ml/w.yml': NO_WAIVERS })
    expect((await check({ waivers: 'w.yml', ...PROTECTED }, join(workspace, 'ml'))).exitCode).toBe(0)
    const both = mkdtempSync(join(tmpdir(), 'countersign-both-'))
    cpSync(workspace, join(both, 'code'), { recursive: true })
    const commit = protect({ 'bank.yml': pack('error') })
    cpSync(workspace, join(both, 'policies'), { recursive: true })
    const inputs = { bundle: 'code/ml', waivers: 'code/ml/w.yml', policy: 'policies/bank.yml', ...PROTECTED }
    const run = await check(inputs, both)
    rmSync(both, { recursive: true })
    expect(idsIn(run)).toEqual(['BANK-1', 'config-changed'])
    expect(run.recorded.outputs.waived).toBe('1')
    expect(ground(run, 'Configuration read from')).toMatch(
      new RegExp(`^origin/main, commit (?!${commit})[0-9a-f]{40}; policies/bank\\.yml: commit ${commit}$`),
    )
  })
})

describe('no verdict', () => {
  const says = async (inputs: Files, ...said: string[]) => {
    const run = await check({ ...PROTECTED, ...inputs })
    expect([run.exitCode, run.recorded.outputs.outcome]).toEqual([4, undefined])
    for (const text of said) expect(run.log).toContain(text)
  }

  test('while a file is not in the branch yet: each is told, with what to do', async () => {
    protect({ 'databricks.yml': bundle(), 'own.yml': pack('error', 'extends: ./base.yml\n') })
    write({ 'w.yml': waivers(), 'b.json': '{}', 'base.yml': pack('note'), 'other.yml': pack('note') })
    const commit = git('rev-parse', 'HEAD').slice(0, 12)
    await says(
      { waivers: 'w.yml', baseline: 'b.json', policy: 'own.yml\nother.yml' },
      '3 inputs are not usable',
      `There is no file "w.yml" in origin/main (${commit}) to read the waivers from.`,
      `There is no file "b.json" in origin/main (${commit}) to read the baseline from.`,
      `own.yml:3:10: There is no file "base.yml" in origin/main (${commit}) to read a policy pack from.`,
      `There is no file "other.yml" in origin/main (${commit}) to read a policy pack from.`,
      'Merge it there first, in a change of its own',
    )
  })

  test.each([
    ['HEAD', 'CONFIG_REF_NOT_FOUND', 'HEAD is what is being judged itself'],
    ['HEAD^1', 'CONFIG_REF_NOT_FOUND', 'HEAD is what is being judged itself'],
    ['nowhere', 'CONFIG_REF_NOT_FOUND', 'This repository has no such branch'],
    ['v1', 'CONFIG_REF_NOT_FOUND', 'a tag as refs/tags/v1'],
    ['--upload-pack=id', 'GIT_REF_INVALID', 'is no git ref'],
    ['main:x', 'GIT_REF_INVALID', 'is no git ref'],
  ])('from the ref %s, which is told once, also where nothing is to be read from it', async (ref, code, said) => {
    protect({ 'databricks.yml': bundle(), 'w.yml': waivers(), 'p.yml': pack('error') })
    git('tag', 'v1')
    await says({ 'config-ref': ref }, code, said)
    // Told several times, it would be an INPUT_INVALID of several mistakes.
    await says({ 'config-ref': ref, waivers: 'w.yml', policy: 'p.yml' }, code, said)
  })

  test('from a shallow clone, and without a repository or git', async () => {
    protect({ 'databricks.yml': bundle(), 'w.yml': waivers() })
    git('commit', '--quiet', '--allow-empty', '--message', 'Mine')
    const inputs = { waivers: 'w.yml', ...PROTECTED }
    const shallow = mkdtempSync(join(tmpdir(), 'countersign-shallow-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${workspace}`, '.'], { cwd: shallow })
    execFileSync('git', ['remote', 'remove', 'origin'], { cwd: shallow })
    const cut = await check(inputs, shallow)
    rmSync(join(shallow, '.git'), { recursive: true })
    const plain = await check(inputs, shallow)
    rmSync(shallow, { recursive: true })
    expect([cut.exitCode, cut.log]).toEqual([4, expect.stringContaining('only the last commits are here')])
    expect(cut.log).toContain('Check out with "fetch-depth: 0"')
    expect([plain.exitCode, plain.log]).toEqual([4, expect.stringContaining('no checkout of a git repository')])
    const without = await check(inputs, workspace, '')
    expect([without.exitCode, without.log]).toEqual([3, expect.stringContaining('GIT_UNREADABLE: Git was not found')])
  })

  test('from what is no plain file of text in the repository', async () => {
    protect({ 'databricks.yml': bundle(), 'real.yml': waivers() })
    symlinkSync('real.yml', join(workspace, 'w.yml'))
    mkdirSync(join(workspace, 'folder'))
    writeFiles(workspace, { 'folder/x.yml': '', 'bytes.yml': Uint8Array.of(0x77, 0xff) })
    git('add', '.')
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},module`)
    git('commit', '--quiet', '--message', 'More')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    await says(
      { waivers: 'w.yml' },
      'WAIVERS_INVALID',
      'it is a symbolic link there',
      'Commit it there as a plain file.',
    )
    await says({ waivers: 'folder' }, 'it is no file there')
    await says({ baseline: 'module' }, 'BASELINE_INVALID', 'it is no file there')
    await says({ policy: './bytes.yml' }, 'POLICY_INVALID', 'it is not valid UTF-8')
    await says({ waivers: '../w.yml' }, 'lies outside the workspace')
  })
})

describe('without config-ref, in a pull request', () => {
  const inPullRequest = (inputs: Files, baseRef = 'main', path = process.env.PATH) =>
    check(inputs, workspace, path, { baseRef, pullRequest: 7 })

  test('the files of the change count, and the report says which it changes', async () => {
    protect({ 'databricks.yml': bundle(), 'w.yml': NO_WAIVERS, 'own.yml': pack('note') })
    write({ 'w.yml': waivers(), 'new.yml': pack('note').replace('BANK-1', 'BANK-2') })
    const run = await inPullRequest({ waivers: 'w.yml', policy: 'own.yml\nnew.yml' })
    expect([run.exitCode, run.recorded.outputs.waived]).toEqual([0, '1'])
    expect(saidIn(run).filter((line) => !line.includes('BANK'))).toEqual([
      'new.yml:: note config-changed The file is not in main, and the verdict goes by that of this change.',
      'w.yml:: note config-changed The file differs from the one of main, and the verdict goes by that of this change.',
    ])
  })

  test.each([
    ['a branch that is not here', 'release', process.env.PATH],
    ['no git', 'main', ''],
    ['no change of them', 'same', process.env.PATH],
  ])('nothing is said with %s', async (_, baseRef, path) => {
    protect({ 'databricks.yml': bundle(), 'w.yml': NO_WAIVERS })
    write({ 'w.yml': waivers() })
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('update-ref', 'refs/remotes/origin/same', 'HEAD')
    const run = await inPullRequest({ waivers: 'w.yml' }, baseRef, path)
    expect([run.exitCode, idsIn(run)]).toEqual([0, []])
  })
})
