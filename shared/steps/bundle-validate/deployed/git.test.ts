import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runIn } from '../../../../test/support/bundle-step.ts'
import { printedFrom } from '../testing/deployed.ts'

/** As Databricks CLI 1.12.1 has it from the same files of Git. */
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const CONFIG = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://user:word@git.example/a/b.git\n'
const BUNDLE = `bundle: { name: b }
resources: { jobs: { j: { name: "\${bundle.git.commit}", description: "on \${bundle.git.branch}" } } }
scripts: { s: { content: x, env: { FROM: "\${bundle.git.origin_url}" } } }
`

test('a branch, its commit, its origin without the user, and the way from the repository to the bundle', async () => {
  const files = {
    'databricks.yml': BUNDLE,
    '../../.git/HEAD': 'ref: refs/heads/feature/x\n',
    '../../.git/refs/heads/feature/x': `${COMMIT}\n`,
    '../../.git/config': CONFIG,
  }
  const { bundle, resources, scripts } = await printedFrom(files, { prefix: 'teams/risk' })
  expect(bundle.git).toEqual({
    actual_branch: 'feature/x',
    branch: 'feature/x',
    bundle_root_path: 'teams/risk',
    commit: COMMIT,
    origin_url: 'https://git.example/a/b.git',
  })
  expect(resources.jobs.j).toMatchObject({ name: COMMIT, description: 'on feature/x' })
  expect(scripts.s.env.FROM).toBe('https://git.example/a/b.git')
})

test('a commit that is checked out without a branch has none', async () => {
  const { bundle, resources } = await printedFrom({ 'databricks.yml': BUNDLE, '.git/HEAD': COMMIT })
  expect(bundle.git).toEqual({ bundle_root_path: '.', commit: COMMIT })
  expect(resources.jobs.j).toMatchObject({ name: COMMIT, description: 'on ' })
})

test('what the bundle says of its branch goes before', async () => {
  const files = { 'databricks.yml': 'bundle: { name: b, git: { branch: main } }\n', '.git/HEAD': 'ref: refs/heads/x' }
  const { bundle } = await printedFrom(files)
  expect(bundle.git).toEqual({ actual_branch: 'x', branch: 'main', bundle_root_path: '.' })
})

test('no repository says nothing of anything', async () => {
  const { bundle, resources } = await printedFrom({ 'databricks.yml': BUNDLE })
  expect(bundle.git).toEqual({ bundle_root_path: '.' })
  expect(resources.jobs.j).toMatchObject({ description: 'on ' })
})

test('a repository above the workspace is not read, and references to it stay', async () => {
  const top = mkdtempSync(join(realpathSync(tmpdir()), 'countersign-git-'))
  try {
    const workspace = join(top, 'workspace')
    mkdirSync(workspace)
    writeFileSync(join(workspace, 'databricks.yml'), BUNDLE)
    const printed = async () => {
      const { recorded } = await runIn(workspace, { print: 'effective', targets: 'default' })
      return JSON.parse(recorded.printed?.join('') ?? '')
    }
    expect((await printed()).bundle.git).toEqual({ bundle_root_path: '.' })
    mkdirSync(join(top, '.git'))
    writeFileSync(join(top, '.git/HEAD'), COMMIT)
    const { bundle, resources } = await printed()
    expect(bundle).not.toHaveProperty('git')
    expect(resources.jobs.j.name).toBe(`\${bundle.git.commit}`)
  } finally {
    rmSync(top, { recursive: true })
  }
})

describe('a further worktree', () => {
  test('has its own head and the branches of the first', async () => {
    const { bundle } = await printedFrom(
      {
        'databricks.yml': 'bundle: { name: b }\n',
        '.git': 'gitdir: ../main/.git/worktrees/wt\n',
        '../main/.git/worktrees/wt/HEAD': 'ref: refs/heads/x\n',
        '../main/.git/worktrees/wt/commondir': '../..\n',
        '../main/.git/refs/heads/x': COMMIT,
      },
      { prefix: 'wt' },
    )
    expect(bundle.git).toMatchObject({ actual_branch: 'x', commit: COMMIT, bundle_root_path: '.' })
  })

  test('of a repository outside of the workspace leaves references as they are', async () => {
    const { bundle, resources } = await printedFrom({ 'databricks.yml': BUNDLE, '.git': 'gitdir: /elsewhere/.git\n' })
    expect(bundle.git).toEqual({ bundle_root_path: '.' })
    expect(resources.jobs.j.name).toBe(`\${bundle.git.commit}`)
  })
})

test.each([
  ['https://git.example/a/b.git', 'https://git.example/a/b.git'],
  ['https://git.example:8443/a@v1', 'https://git.example:8443/a@v1'],
  ['git@git.example:a/b.git', 'git@git.example:a/b.git'],
  ['https://word@git.example/a', 'https://git.example/a'],
  ['https://user:wo@rd@git.example/a', 'https://git.example/a'],
  ['https://user:wo/rd@git.example/a', 'https://git.example/a'],
  ['user:word@git.example:a/b.git', 'git.example:a/b.git'],
])('the origin %s is shown as %s', async (url, shown) => {
  const config = `[remote "origin"]\n\turl = ${url}\n`
  const { bundle } = await printedFrom({ 'databricks.yml': BUNDLE, '.git/HEAD': COMMIT, '.git/config': config })
  expect(bundle.git.origin_url).toBe(shown)
})
