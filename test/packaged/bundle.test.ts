import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { bundleProblems, GITHUB_RUNTIME_BYTES } from '../../tools/build/guards.ts'
import { inRoot } from '../../tools/root.ts'
import { nodesUnderTest } from './nodes.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign-bundle-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly name?: string }>>
}

describe('actions/runtime', () => {
  test.each(nodesUnderTest())('is what the source gives, in any directory, on Node $major', ({ major, node }) => {
    const copy = join(scratch, `elsewhere on ${major}`)
    copySources(copy)
    const out = join(scratch, `runtime-${major}`)
    const { status, stderr } = spawnSync(node, ['--no-deprecation', join(copy, 'lib/tools/build.js'), '--out', out], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    // Otherwise: `npm run build`, and commit what it makes.
    expect(differences(out, inRoot('actions/runtime'))).toEqual([])
  })

  test('passes the guards, and names every package that it holds', () => {
    const folder = inRoot('actions/runtime')
    const files = readdirSync(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }))
    expect(bundleProblems(files, inRoot(), GITHUB_RUNTIME_BYTES)).toEqual([])
    const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8')
    for (const name of ['@actions/core', '@actions/github', 'ajv', 'ajv-formats', 'undici', 'yaml']) {
      expect(licences).toMatch(new RegExp(`^${name}$`, 'm'))
    }
    expect(licences).not.toMatch(/GPL|SSPL|BUSL|UNLICENSED/)
  })
})

/** What the bundle is made of, and with: the compiled source, the packages that reach users, and the bundler. */
function copySources(directory: string): void {
  mkdirSync(directory)
  cpSync(inRoot('package.json'), join(directory, 'package.json'))
  cpSync(inRoot('lib'), join(directory, 'lib'), { recursive: true })
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock
  for (const [path, { dev }] of Object.entries(packages)) {
    const nested = path.lastIndexOf('node_modules/') > 0
    const wanted = path === 'node_modules/@vercel/ncc' || (dev !== true && !path.includes('@duckdb/'))
    if (path === '' || nested || !wanted || !existsSync(inRoot(path))) continue
    cpSync(inRoot(path), join(directory, path), { recursive: true })
  }
}

/** Files that are in one folder only, or hold other bytes. */
function differences(left: string, right: string): string[] {
  const names = new Set([...readdirSync(left), ...(existsSync(right) ? readdirSync(right) : [])])
  const bytes = (folder: string, name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined
  return [...names].sort().filter((name) => {
    const [a, b] = [bytes(left, name), bytes(right, name)]
    return a === undefined || b === undefined || !a.equals(b)
  })
}
