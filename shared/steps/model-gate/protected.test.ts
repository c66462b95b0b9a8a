import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../test/support/gate-workspace.ts'
import { type MemoryRecord, memoryHost } from '../../hosts/memory.ts'
import { type RunFacts, runStep } from '../../kernel/index.ts'
import { reportWriter } from '../../report/writer.ts'
import { modelGate } from './definition.ts'

let files: GateWorkspace
let workspace: string

beforeAll(async () => {
  files = await gateWorkspace({ candidate: loans(800, 0.1), champion: loans(800, 0.5), other: loans(800, 4) })
})
afterAll(() => files.remove())
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'countersign-protected-'))
  for (const name of ['candidate', 'champion', 'other'])
    cpSync(join(files.directory, `${name}.parquet`), join(workspace, `${name}.parquet`))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim()
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), content)
}

/** Commits the gate file and makes that commit the branch as it was fetched. */
function protect(gate: string, path = 'model-gate.yml'): string {
  write(path, gate)
  git('add', '--', path)
  git('commit', '--quiet', '--message', 'A gate')
  const commit = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/remotes/origin/main', commit)
  return commit
}

interface Judged extends MemoryRecord {
  readonly code: number
  readonly text: string
}

async function judge(inputs: Readonly<Record<string, string>>, facts: Partial<RunFacts> = {}): Promise<Judged> {
  const host = memoryHost({ inputs, facts: { workspace, tempDirectory: workspace, ...facts } })
  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
  const code = await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })
  const { recorded } = host
  return { ...recorded, code, text: [...recorded.log.map(({ text }) => text), recorded.finish?.line ?? ''].join('\n') }
}

const gate = (rules: string, rest = '') =>
  `version: 1\nmodel: { name: credit.pd, task: binary, tier: 1 }\ndata: { candidate: candidate.parquet, champion: champion.parquet, id: id, label: label, score: pd }\nrules:\n${rules}${rest}`
/** Git knows this tree without being told. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const STRICT = gate('  - { metric: roc_auc, at_least: 0.99 }\n')
const LAX = gate('  - { metric: roc_auc, at_least: 0.5 }\n')

describe('the gate of a protected ref', () => {
  test('counts, whatever the workspace says, and what the change relaxes is told at its line', async () => {
    const commit = protect(STRICT)
    write('model-gate.yml', `# Mine\n${LAX}`)
    const run = await judge({ 'config-ref': 'origin/main' })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    const [failed, relaxed] = run.annotations
    expect(failed).toMatchObject({ severity: 'error', at: { file: 'origin/main:model-gate.yml', line: 5 } })
    expect(relaxed).toMatchObject({
      severity: 'warning',
      ruleId: 'model-gate/gate-relaxed',
      message: expect.stringContaining('roc_auc: at_least goes from 0.99 to 0.5'),
      at: { file: 'model-gate.yml', line: 6, column: 5 },
    })
    expect(run.summaries[0]).toMatch(/\| roc\\_auc<br>.* \| at\\_least \| 0\.99 \| 0\.5 \| .*relaxed \|/)
    expect(run.summaries[0]).toContain(commit)
  })

  test('lets a change tighten its own gate no sooner', async () => {
    protect(LAX)
    write('model-gate.yml', STRICT)
    const run = await judge({ 'config-ref': 'main' })
    expect([run.code, run.outputs.verdict, run.outputs.outcome]).toEqual([0, 'pass', 'pass'])
    expect(run.annotations).toMatchObject([{ severity: 'note', ruleId: 'model-gate/gate-tightened' }])
  })

  test('holds its waivers as well', async () => {
    protect(STRICT)
    const waiver = 'waivers:\n  - { rule: roc_auc, reason: mine, approver: me, expires: 2026-12-31 }\n'
    write('model-gate.yml', gate('  - { metric: roc_auc, at_least: 0.99 }\n', waiver))
    const run = await judge({ 'config-ref': 'main' })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.annotations[1]?.message).toContain(
      'The gate is relaxed: waiver of roc_auc is new: until 2026-12-31 by me.',
    )
  })

  test('keeps the lines of the workspace where the file is the same', async () => {
    protect(STRICT)
    const run = await judge({ 'config-ref': 'main' })
    expect(run.annotations).toMatchObject([{ at: { file: 'model-gate.yml', line: 5 } }])
    expect(run.summaries[0]).not.toContain('Changes of the gate')
    write('model-gate.yml', STRICT.replaceAll('\n', '\r\n'))
    const onWindows = await judge({ 'config-ref': 'main' })
    expect(onWindows.annotations).toMatchObject([{ at: { file: 'model-gate.yml', line: 5 } }])
    expect(onWindows.outputs.configDigest).toBe(run.outputs.configDigest)
  })

  test.each([
    ['gone', undefined, 'model-gate/gate-changes-unknown', 'the workspace has no such file any more'],
    ['broken', 'rules: [', 'model-gate/gate-invalid', 'The gate file of this change is not valid'],
  ])('counts where the file of the workspace is %s', async (_, content, ruleId, message) => {
    protect(LAX)
    if (content === undefined) rmSync(join(workspace, 'model-gate.yml'))
    else write('model-gate.yml', content)
    const run = await judge({ 'config-ref': 'main' })
    expect([run.code, run.outputs.verdict, run.outputs.outcome]).toEqual([0, 'pass', 'warn'])
    expect(run.annotations[0]).toMatchObject({ ruleId, message: expect.stringContaining(message) })
  })

  test('names its own mistakes as git does', async () => {
    protect('version: 1\nrules: {}\n')
    write('model-gate.yml', LAX)
    const run = await judge({ 'config-ref': 'main' })
    expect([run.code, run.text]).toEqual([
      4,
      expect.stringContaining('main:model-gate.yml:2:8: The field "rules" must be'),
    ])
  })

  test('that has no such file yet is no pass', async () => {
    protect('x', 'README.md')
    write('model-gate.yml', LAX)
    const run = await judge({ 'config-ref': 'origin/main' })
    expect([run.code, run.text]).toEqual([4, expect.stringContaining('GATE_NOT_FOUND')])
    expect(run.text).toMatch(
      /model-gate\.yml is not in origin\/main \([0-9a-f]{12}\) yet, and a gate counts from there only/,
    )
    expect(run.text).toContain('Merge the gate file first')
  })

  test('lies where the file lies, in a folder that the change has removed', async () => {
    protect(STRICT, 'gates/pd/gate.yml')
    rmSync(join(workspace, 'gates'), { recursive: true })
    const run = await judge({ 'config-ref': 'main', config: 'gates/pd/gate.yml' })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  })

  test('lies in a folder of the repository that is the workspace', async () => {
    protect(STRICT, 'credit/gates/gate.yml')
    for (const name of ['candidate', 'champion'])
      cpSync(join(workspace, `${name}.parquet`), join(workspace, `credit/${name}.parquet`))
    write('credit/gates/gate.yml', LAX)
    const inside = { workspace: join(workspace, 'credit'), tempDirectory: workspace }
    const run = await judge({ 'config-ref': 'main', config: './gates//gate.yml' }, inside)
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.annotations[1]).toMatchObject({ ruleId: 'model-gate/gate-relaxed', at: { file: 'gates/gate.yml' } })
  })

  test('needs git, and a repository', async () => {
    protect(STRICT)
    const plain = mkdtempSync(join(tmpdir(), 'countersign-plain-'))
    writeFileSync(join(plain, 'model-gate.yml'), LAX)
    const none = await judge({ 'config-ref': 'main' }, { workspace: plain })
    expect([none.code, none.text]).toEqual([
      4,
      expect.stringContaining('The workspace is no checkout of a git repository.'),
    ])
    rmSync(plain, { recursive: true })
    const host = memoryHost({ inputs: { 'config-ref': 'main' }, env: { PATH: '' }, facts: { workspace } })
    const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
    expect(await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })).toBe(3)
    expect(host.recorded.finish?.line).toContain('GIT_UNREADABLE: Git was not found')
  })

  test('lies in one of several repositories side by side', async () => {
    protect(STRICT, 'gates/gate.yml')
    const both = mkdtempSync(join(tmpdir(), 'countersign-both-'))
    cpSync(workspace, join(both, 'code'), { recursive: true })
    const run = await judge(
      {
        'config-ref': 'main',
        config: 'code/gates/gate.yml',
        candidate: 'code/candidate.parquet',
        champion: 'code/champion.parquet',
      },
      { workspace: both },
    )
    rmSync(both, { recursive: true })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  })
})

describe('nobody chooses another gate by', () => {
  const expectStrict = async (inputs: Readonly<Record<string, string>>) => {
    const run = await judge(inputs)
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  }

  test.each(['main', 'origin/main'])('a tag or a local branch that is called %s', async (name) => {
    protect(STRICT)
    write('model-gate.yml', LAX)
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('tag', name)
    if (name !== 'main') git('branch', name)
    await expectStrict({ 'config-ref': name })
  })

  test('a replacement of the object', async () => {
    protect(STRICT)
    write('model-gate.yml', LAX)
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('replace', git('rev-parse', 'origin/main:model-gate.yml'), git('rev-parse', 'HEAD:model-gate.yml'))
    await expectStrict({ 'config-ref': 'main' })
  })

  test('a committed folder that is laid out as a repository, and by a repository inside of it', async () => {
    protect(STRICT, 'gates/gate.yml')
    write('gates/gate.yml', LAX)
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('clone', '--quiet', '--bare', '.', 'bare')
    cpSync(join(workspace, 'bare'), join(workspace, 'gates'), { recursive: true })
    await expectStrict({ 'config-ref': 'main', config: 'gates/gate.yml' })
    cpSync(join(workspace, 'bare'), join(workspace, 'gates/.git'), { recursive: true })
    await expectStrict({ 'config-ref': 'main', config: 'gates/gate.yml' })
  })

  test.each([
    ['HEAD', 'CONFIG_REF_NOT_FOUND', 'HEAD is what is being judged itself'],
    ['HEAD~0', 'CONFIG_REF_NOT_FOUND', 'HEAD is what is being judged itself'],
    ['@', 'CONFIG_REF_NOT_FOUND', 'HEAD is what is being judged itself'],
    ['nowhere', 'CONFIG_REF_NOT_FOUND', 'This repository has no such branch'],
    ['v1', 'CONFIG_REF_NOT_FOUND', 'a tag as refs/tags/v1'],
    ['--upload-pack=id', 'GIT_REF_INVALID', 'is no git ref'],
    ['main:x', 'GIT_REF_INVALID', 'is no git ref'],
    ['main..v1', 'GIT_REF_INVALID', 'is no git ref'],
  ])('the ref %s', async (ref, code, message) => {
    protect(LAX)
    git('tag', 'v1')
    const run = await judge({ 'config-ref': ref })
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
    expect(run.text).toContain(code)
    expect(run.text).toContain(message)
  })

  test('a link, and a path out of the workspace', async () => {
    protect(LAX, 'lax.yml')
    symlinkSync('lax.yml', join(workspace, 'model-gate.yml'))
    git('add', 'model-gate.yml')
    git('commit', '--quiet', '--message', 'A link')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    expect((await judge({ 'config-ref': 'main' })).text).toContain('it is a symbolic link there')
    const outside = await judge({ 'config-ref': 'main', config: '../model-gate.yml' })
    expect([outside.code, outside.text]).toEqual([4, expect.stringContaining('lies outside the workspace')])
  })
})

test('a tag in full and a whole hash are taken', async () => {
  const commit = protect(STRICT)
  git('tag', 'v1')
  write('model-gate.yml', LAX)
  git('commit', '--quiet', '--all', '--message', 'Mine')
  for (const ref of ['refs/tags/v1', commit, 'refs/remotes/origin/main']) {
    expect((await judge({ 'config-ref': ref })).outputs.verdict).toBe('fail')
  }
})

describe('without a protected ref, in a pull request', () => {
  test('the file of the change counts, and what it relaxes is a warning', async () => {
    protect(STRICT)
    write('model-gate.yml', LAX)
    const run = await judge({}, { baseRef: 'main', pullRequest: 7 })
    expect([run.code, run.outputs.verdict, run.outputs.outcome]).toEqual([0, 'pass', 'warn'])
    expect(run.annotations[0]).toMatchObject({
      ruleId: 'model-gate/gate-relaxed',
      message: expect.stringContaining('The verdict goes by the file of this change'),
    })
  })

  test.each([
    ['a branch that is not here', 'release', 'This repository has no such branch'],
    ['a branch without the file', 'empty', 'the gate file is new'],
  ])('%s is said, and decides nothing', async (_, baseRef, message) => {
    protect(LAX)
    git('update-ref', 'refs/remotes/origin/empty', git('commit-tree', EMPTY_TREE, '-m', 'Nothing'))
    const run = await judge({}, { baseRef, pullRequest: 7 })
    expect([run.code, run.outputs.outcome]).toEqual([0, 'pass'])
    expect(run.annotations).toMatchObject([{ severity: 'note', message: expect.stringContaining(message) }])
  })
})

describe('inputs that name a model', () => {
  test('go before the file, also one that counts from elsewhere, and are shown', async () => {
    protect(LAX)
    const run = await judge({ 'config-ref': 'main', candidate: 'other.parquet', champion: 'candidate.parquet' })
    expect(run.summaries[0]).toMatch(
      /Candidate in the gate file.*candidate\.parquet; overridden by the input candidate/,
    )
    expect(run.summaries[0]).toMatch(/Champion in the gate file.*champion\.parquet; overridden by the input champion/)
    expect(run.summaries[0]).toMatch(/Candidate.*other\.parquet/)
  })

  test('stand for those that the file leaves out', async () => {
    const rules = 'rules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.05 } }\n'
    const open = `version: 1\nmodel: { name: credit.pd, task: binary }\ndata: { id: id, label: label, score: pd }\n${rules}`
    protect(open)
    const missing = await judge({})
    expect([missing.code, missing.text]).toEqual([4, expect.stringContaining('The data has no "candidate".')])
    const run = await judge({ candidate: 'candidate.parquet', champion: 'champion.parquet' })
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
  })
})
