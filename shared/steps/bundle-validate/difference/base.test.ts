import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { memoryHost } from '../../../hosts/memory.ts'
import { type RunFacts, StepError } from '../../../kernel/index.ts'
import { loadBundle } from '../load/load.ts'
import { openBase } from './base.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign base ')))
const repository = join(scratch, 'repository')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const BUNDLE = 'bundle:\n  name: fraud\ninclude:\n  - resources/*.yml\n  - ../shared/*.yml\n'
const job = (name: string) => `resources:\n  jobs:\n    ${name}:\n      name: ${name} ✓\n`

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim()
}

function write(path: string, content: string | Uint8Array, root = repository): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function commit(message: string): string {
  git('add', '--all')
  git('commit', '--quiet', '--message', message)
  return git('rev-parse', 'HEAD')
}

/** A host in the repository, and what it was asked to run. */
function hostIn(workspace: string, env: Record<string, string | undefined> = { ...process.env }) {
  const host = memoryHost({ facts: { workspace }, env })
  const asked: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }[] = []
  const exec: typeof host.exec = (command, args, options) => {
    asked.push({ args, env: options?.env ?? {} })
    return host.exec(command, args, options)
  }
  return { facts: host.facts, env: host.env, exec, asked }
}

async function thrownBy(work: Promise<unknown>): Promise<StepError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof StepError)) throw new Error(`no StepError but ${String(error)}`)
  return error
}

const commits = { empty: '', first: '', second: '' }
beforeAll(() => {
  mkdirSync(repository)
  git('init', '--quiet', '--initial-branch=main')
  write('README.md', 'Nothing yet.\n')
  commits.empty = commit('Nothing yet')
  write('ml/fraud/databricks.yml', BUNDLE)
  write('ml/fraud/resources/train.yml', job('train'))
  write('ml/fraud/resources/latin.yml', Buffer.from('# caf\xe9\n', 'latin1'))
  write('ml/fraud/resources/score.yml', job('score'))
  write('ml/shared/report.yml', job('report'))
  write('ml/shared/notes.txt', 'x')
  symlinkSync('../../shared/report.yml', join(repository, 'ml/fraud/resources/linked.yml'))
  symlinkSync('../../../../outside.yml', join(repository, 'ml/fraud/resources/out.yml'))
  symlinkSync('round.yml', join(repository, 'ml/fraud/resources/round.yml'))
  symlinkSync('../shared', join(repository, 'ml/fraud/common'))
  commits.first = commit('A bundle')
  write('ml/fraud/resources/train.yml', job('retrain'))
  write('.gitattributes', '*.yml filter=never\n')
  git('config', 'filter.never.smudge', 'exit 1')
  git('config', 'filter.never.clean', 'cat')
  commits.second = commit('Another job')
})

describe('a git ref as the base', () => {
  test('is read as it was, whatever lies in the working tree', async () => {
    const host = hostIn(repository)
    const folder = await openBase(commits.first, 'ml/fraud', host)
    if (folder === undefined) throw new Error('no folder')
    const bundle = await loadBundle(folder)
    expect(bundle.files.map(({ path }) => path)).toEqual([
      'databricks.yml',
      'resources/linked.yml',
      'resources/score.yml',
      'resources/train.yml',
      '../shared/report.yml',
    ])
    const jobs = bundle.config.entries.get('resources')?.value
    expect(jobs?.kind === 'map' && jobs.entries.get('jobs')?.value).toMatchObject({ kind: 'map' })
    expect(new TextDecoder().decode(await folder.read('resources/train.yml', 1000))).toBe(job('train'))
    expect(folder.prefix).toBe('ml/fraud')
    expect(bundle.findings.map(({ message }) => message).join('\n')).toMatch(/latin\.yml.*UTF-8/)
    // One call for all files, one for the file that is no text, one for the file beside the bundle.
    expect(host.asked.filter(({ args }) => args.includes('cat-file'))).toHaveLength(3)
  })

  test('knows files, directories and links as the disk does', async () => {
    const folder = await openBase(commits.second, 'ml/fraud', hostIn(repository))
    if (folder === undefined) throw new Error('no folder')
    expect(await folder.look('')).toEqual({ kind: 'directory' })
    expect(await folder.look('resources')).toEqual({ kind: 'directory' })
    expect(await folder.look('resources/train.yml')).toEqual({ kind: 'file', bytes: Buffer.byteLength(job('retrain')) })
    expect(await folder.look('resources/nothing.yml')).toBeUndefined()
    expect(await folder.look('common/notes.txt')).toEqual({ kind: 'file', bytes: 1 })
    expect(await folder.look('resources/out.yml')).toEqual({ kind: 'outside' })
    expect(await folder.look('resources/round.yml')).toBeUndefined()
    expect(await folder.look('../../../etc')).toEqual({ kind: 'outside' })
    expect(await folder.list('')).toEqual(['common', 'databricks.yml', 'resources'])
    expect(await folder.list('common')).toEqual(['notes.txt', 'report.yml'])
    expect(await folder.list('nowhere')).toEqual([])
    expect(Buffer.from(await folder.read('common/notes.txt', 10)).toString()).toBe('x')
    await expect(folder.read('resources/latin.yml', 1000)).rejects.toThrow('not valid UTF-8')
    await expect(folder.read('resources/out.yml', 1000)).rejects.toThrow('outside')
    await expect(folder.read('resources/nothing.yml', 1000)).rejects.toThrow('does not exist')
    await expect(folder.read('resources/train.yml', 3)).rejects.toThrow(`${Buffer.byteLength(job('retrain'))} bytes`)
  })

  test('is one and the same by branch, tag, short hash and relation', async () => {
    git('tag', 'v1', commits.first)
    for (const ref of ['v1', 'main~1', 'HEAD^', commits.first.slice(0, 12)]) {
      const folder = await openBase(ref, 'ml/fraud', hostIn(repository))
      expect(new TextDecoder().decode(await folder?.read('resources/train.yml', 1000))).toBe(job('train'))
    }
  })

  test('is a remote branch, and not a tag that somebody called like it', async () => {
    git('update-ref', 'refs/remotes/origin/release', commits.first)
    git('tag', 'origin/release', commits.empty)
    const folder = await openBase('origin/release', 'ml/fraud', hostIn(repository))
    expect(await folder?.look('databricks.yml')).toMatchObject({ kind: 'file' })
    expect(await openBase('refs/tags/origin/release', 'ml/fraud', hostIn(repository))).toBeUndefined()
    git('tag', '--delete', 'origin/release')
    git('branch', 'hotfix', commits.first)
    for (const name of ['release', 'hotfix']) {
      git('tag', name, commits.first)
      expect(await openBase(name, 'ml/fraud', hostIn(repository))).toBeDefined()
      // Whoever may push a branch could call it like the tag of a release, and the other way round.
      git('tag', '--force', name, commits.empty)
      const error = await thrownBy(openBase(name, 'ml/fraud', hostIn(repository)))
      expect(error).toMatchObject({ code: 'GIT_REF_INVALID', hint: expect.stringContaining(`"refs/tags/${name}"`) })
      git('tag', '--delete', name)
    }
    // Where a clone has its own HEAD of the remote, "HEAD" is still what is checked out.
    git('update-ref', 'refs/remotes/origin/HEAD', commits.empty)
    expect(await openBase('HEAD', 'ml/fraud', hostIn(repository))).toBeDefined()
    git('update-ref', '-d', 'refs/remotes/origin/HEAD')
  })

  test('holds no bundle when the bundle came later', async () => {
    expect(await openBase(commits.empty, 'ml/fraud', hostIn(repository))).toBeUndefined()
  })

  test('may be a branch that was only fetched, in a workspace that the repository is a part of', async () => {
    git('update-ref', 'refs/remotes/origin/release', commits.first)
    const folder = await openBase('release', 'repository/ml/fraud', hostIn(scratch))
    expect(folder?.prefix).toBe('repository/ml/fraud')
    expect(await folder?.look('databricks.yml')).toMatchObject({ kind: 'file' })
    expect(await folder?.look('../../../../x')).toEqual({ kind: 'outside' })
  })

  test.each(['--upload-pack=id', '-h', 'main:ml', 'main..v1', 'a b', 'x\ny', 'a*', 'x'.repeat(300)])(
    'is refused: %j',
    async (ref) => {
      const host = hostIn(repository)
      expect((await thrownBy(openBase(ref, 'ml/fraud', host))).code).toBe('GIT_REF_INVALID')
      expect(host.asked).toEqual([])
    },
  )

  test('that is not there says what to do, in a shallow clone and elsewhere', async () => {
    const full = await thrownBy(openBase('origin/nowhere', 'ml/fraud', hostIn(repository)))
    expect(full.code).toBe('BASE_NOT_FOUND')
    expect(full.hint).toContain('fetch-depth: 0')
    // There is a directory of this name.
    expect((await thrownBy(openBase('ml', 'ml/fraud', hostIn(repository)))).message).toContain('that holds a bundle')
    const clone = join(scratch, 'shallow')
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-checkout', `file://${repository}`, clone])
    mkdirSync(join(clone, 'ml/fraud'), { recursive: true })
    const shallow = await thrownBy(openBase('HEAD~1', 'ml/fraud', hostIn(clone)))
    expect(shallow.message).toContain('only the last commits')
    // Nobody knows here whether that is a branch as well.
    write('v0/databricks.yml', 'bundle: { name: fraud }\n', clone)
    const either = await thrownBy(openBase('v0', 'ml/fraud', hostIn(clone)))
    expect(either).toMatchObject({ code: 'BASE_NOT_FOUND', hint: expect.stringContaining('Write "./v0"') })
    expect(either.message).toContain('may be a git ref')
    expect(await openBase('./v0', 'ml/fraud', hostIn(clone))).toBeDefined()
    const plain = join(scratch, 'plain')
    mkdirSync(plain)
    const none = await thrownBy(
      openBase('main', '.', hostIn(plain, { ...process.env, GIT_CEILING_DIRECTORIES: scratch })),
    )
    expect(none.message).toContain('in no git repository')
  })

  test.each([
    ['outside of the workspace', () => scratch, 'lies outside the workspace'],
    ['that is not there', () => './nowhere', 'no such directory'],
    ['without a bundle', () => './ml', 'holds no bundle'],
  ])('that is a directory %s says which directory it may be', async (_, base, why) => {
    const error = await thrownBy(openBase(base(), 'ml/fraud', hostIn(repository)))
    expect(error).toMatchObject({ code: 'BASE_NOT_FOUND', hint: expect.stringContaining('Name a directory') })
    expect(error.message).toContain(why)
  })

  test('needs git', async () => {
    const error = await thrownBy(openBase('main', 'ml/fraud', hostIn(repository, { PATH: scratch })))
    expect(error).toMatchObject({ code: 'GIT_UNREADABLE', hint: expect.stringContaining('Install git') })
  })

  test('gives git nothing of the environment but what it needs', async () => {
    const host = hostIn(repository, { ...process.env, DATABRICKS_TOKEN: 'dapi0', GIT_DIR: '/nowhere' })
    await openBase('main', 'ml/fraud', host)
    for (const { env } of host.asked) {
      expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' })
      expect(env).not.toHaveProperty('DATABRICKS_TOKEN')
      expect(env).not.toHaveProperty('GIT_DIR')
    }
  })
})

describe('nothing that a change brings takes the place of the bundle as it was:', () => {
  const clone = join(scratch, 'clone')
  const inClone = (...args: string[]) => git('-C', clone, '-c', 'protocol.file.allow=always', ...args)
  const save = () => inClone('commit', '--quiet', '--all', '--message', 'A change')
  beforeEach(() => {
    git('clone', '--quiet', '--branch', 'main', '.', clone)
    git('-C', clone, 'config', 'user.name', 'Test')
  })
  afterEach(() => rmSync(clone, { recursive: true, force: true }))
  const base = (ref = 'HEAD^1', directory = 'ml/fraud') => openBase(ref, directory, hostIn(clone))
  const includedIn = async (folder: Awaited<ReturnType<typeof base>>) => {
    if (folder === undefined) throw new Error('no folder')
    return (await loadBundle(folder)).files.map(({ path }) => path)
  }

  test('no link to a directory that is new', async () => {
    const before = await includedIn(await base('HEAD'))
    renameSync(join(clone, 'ml'), join(clone, 'other'))
    symlinkSync('other', join(clone, 'ml'))
    write('other/fraud/resources/train.yml', '{}\n', clone)
    inClone('add', '--all')
    save()
    const folder = await base()
    expect(await includedIn(folder)).toEqual(before)
    expect(new TextDecoder().decode(await folder?.read('resources/train.yml', 1000))).toBe(job('retrain'))
    // Once it is merged, the link is followed as the commit has it.
    expect(await includedIn(await base('HEAD'))).toEqual(before)
  })

  test('no submodule, and no history of one', async () => {
    const before = await includedIn(await base('HEAD'))
    const another = join(scratch, 'another')
    git('init', '--quiet', '--initial-branch=main', another)
    write('databricks.yml', 'bundle:\n  name: fraud\n', another)
    for (const message of ['One', 'Two']) {
      write('notes.txt', message, another)
      git('-C', another, 'add', '--all')
      git('-C', another, 'commit', '--quiet', '--message', message)
    }
    inClone('rm', '-r', '--quiet', 'ml/fraud')
    inClone('submodule', 'add', '--quiet', another, 'ml/fraud')
    save()
    expect(await includedIn(await base())).toEqual(before)
    expect((await thrownBy(base('HEAD'))).message).toMatch(/^The base "HEAD" was not found\. .* in a submodule /)
    // Beside the bundle, what a submodule holds is not as if it were not there.
    inClone('submodule', 'add', '--quiet', another, 'own/shared')
    write('own/databricks.yml', 'bundle:\n  name: own\ninclude: [shared/*.yml]\n', clone)
    inClone('add', '--all')
    save()
    const folder = await base('HEAD', 'own')
    if (folder === undefined) throw new Error('no folder')
    expect((await loadBundle(folder)).findings.map(({ rule }) => rule.id)).toEqual(['include-outside-workspace'])
    expect(await folder.look('shared')).toEqual({ kind: 'outside' })
    rmSync(another, { recursive: true })
  })

  test('no commit before the last one, where a pull request is checked out without the branch that it goes to', async () => {
    const pullRequest = { baseRef: 'main', pullRequest: 7 }
    const atHead = (commit: string, more: Partial<RunFacts> = {}, ref = 'HEAD^1') => {
      const host = hostIn(clone)
      const facts = { ...host.facts, commit, ...more }
      return openBase(ref, 'ml/fraud', { ...host, facts })
    }
    for (const ref of ['HEAD^1', 'HEAD', '@~1', '@{1}', 'HEAD@{1}']) {
      const { message } = await thrownBy(atHead(commits.second, pullRequest, ref))
      expect(message).toContain('HEAD is the last commit of the pull request')
    }
    inClone('update-ref', 'refs/remotes/origin/HEADLINE', commits.first)
    expect(await atHead(commits.second, pullRequest, 'HEADLINE')).toBeDefined()
    expect(await atHead(commits.second)).toBeDefined()
    // A merge queue runs on the commit that it makes.
    expect(await atHead(commits.second, { baseRef: 'main' })).toBeDefined()
    // The merge commit is another one.
    expect(await atHead(commits.first, pullRequest)).toBeDefined()
  })

  test('no branch that is called like what was fetched', async () => {
    write('.git/FETCH_HEAD', `${commits.first}\t\tbranch 'main' of origin\n`, clone)
    inClone('update-ref', 'refs/remotes/origin/FETCH_HEAD', commits.empty)
    expect(await base('FETCH_HEAD')).toBeDefined()
  })

  test('no directory, where the commit is not there', async () => {
    git('-C', clone, 'checkout', '--quiet', '--orphan', 'alone')
    save()
    write('HEAD^1/databricks.yml', 'bundle:\n  name: planted\n', clone)
    expect((await thrownBy(base('HEAD^1'))).code).toBe('BASE_NOT_FOUND')
  })
})

describe('a directory as the base', () => {
  test('needs no git', async () => {
    write('old/databricks.yml', 'bundle:\n  name: old\n')
    expect((await openBase('old', 'ml/fraud', hostIn(repository)))?.prefix).toBe('old')
    expect((await openBase('old', 'ml/fraud', hostIn(repository, { PATH: scratch })))?.prefix).toBe('old')
    write('as it was/databricks.yml', 'bundle:\n  name: old\n')
    const host = hostIn(repository)
    expect((await openBase('./old', 'ml/fraud', host))?.prefix).toBe('old')
    expect((await openBase('as it was', 'ml/fraud', host))?.prefix).toBe('as it was')
    expect(host.asked).toEqual([])
  })

  test.each(['HEAD^1', 'main', 'origin/main', 'v2'])(
    'does not take the place of the ref %s, which a change could bring it for',
    async (ref) => {
      git('update-ref', 'refs/remotes/origin/main', commits.first)
      git('tag', '--force', 'v2', commits.first)
      write(`${ref}/notes.txt`, 'x')
      expect((await openBase(ref, 'ml/fraud', hostIn(repository)))?.prefix).toBe('ml/fraud')
      write(`${ref}/databricks.yml`, 'bundle:\n  name: planted\n')
      const error = await thrownBy(openBase(ref, 'ml/fraud', hostIn(repository)))
      expect(error).toMatchObject({ code: 'BASE_NOT_FOUND', hint: expect.stringContaining(`"./${ref}"`) })
      expect((await openBase(`./${ref}`, 'ml/fraud', hostIn(repository)))?.prefix).toBe(ref)
      rmSync(join(repository, ref), { recursive: true })
    },
  )

  test('that is not there, or holds no bundle, is no ref either', async () => {
    expect((await thrownBy(openBase('./nowhere', 'ml/fraud', hostIn(repository)))).message).toContain(
      'no such directory',
    )
    write('empty/notes.txt', 'x')
    expect((await thrownBy(openBase('./empty', 'ml/fraud', hostIn(repository)))).message).toContain('holds no bundle')
  })
})
