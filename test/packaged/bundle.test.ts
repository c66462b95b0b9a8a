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

  test('passes the guards', () => {
    const folder = inRoot('actions/runtime')
    const files = readdirSync(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }))
    expect(bundleProblems(files, inRoot(), GITHUB_RUNTIME_BYTES)).toEqual([])
  })

  test('has the licence of every package that it holds, and of no other', () => {
    const licences = readFileSync(inRoot('actions/runtime/licenses.txt'), 'utf8')
    expect(packagesNamedIn(licences)).toEqual(packagesReached())
    expect(licences).not.toMatch(/GPL|SSPL|BUSL|UNLICENSED/)
  })
})

/** Packages of the lock file that have an entry, which begins with the name on a line of its own after a blank one. */
function packagesNamedIn(licences: string): string[] {
  const known = new Set(Object.keys(lock().packages).flatMap(packageOf))
  return [...licences.matchAll(/(?<=^|\n\n)[^\n]+(?=\n)/g)]
    .map(([line]) => line)
    .filter((line) => known.has(line))
    .sort()
}

/** The packages that the entry of the bundle reaches, as another bundler sees it. */
function packagesReached(): string[] {
  const options = {
    entryPoints: ['lib/shared/main-github.js'],
    bundle: true,
    external: ['@duckdb/*'],
    format: 'esm',
    metafile: true,
    platform: 'node',
    write: false,
  }
  // In a process of its own: esbuild does not accept jest's globals.
  const script = `console.log(JSON.stringify(require('esbuild').buildSync(${JSON.stringify(options)}).metafile.inputs))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: inRoot(), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return [...new Set(Object.keys(JSON.parse(stdout)).flatMap(packageOf))].sort()
}

/** The package that a path leads into, if any. */
function packageOf(path: string): string[] {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.slice(1) ?? []
}

function lock(): Lock {
  return JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
}

/** What the bundle is made of, and with: the compiled source, the packages that reach users, and the bundler. */
function copySources(directory: string): void {
  mkdirSync(directory)
  cpSync(inRoot('package.json'), join(directory, 'package.json'))
  cpSync(inRoot('lib'), join(directory, 'lib'), { recursive: true })
  for (const [path, { dev }] of Object.entries(lock().packages)) {
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
