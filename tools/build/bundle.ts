import { createRequire } from 'node:module'
import { inRoot, root } from '../root.ts'
import { compiledAtOnce } from './eager.ts'
import { withoutExamples } from './examples.ts'

/** A file of a bundle; `path` is relative to the bundle's folder. */
export interface BundleFile {
  readonly path: string
  readonly content: Buffer
}

/** The part of ncc's programming interface that is used; it ships no types. */
type Ncc = (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ readonly code: string; readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>> }>

/**
 * Native, and 68 MB for each platform: found at run time by `shared/engines/duckdb`, never bundled.
 * That module hides it from the bundler; naming it here makes a slip visible to the guards.
 */
const NEVER_BUNDLED = ['@duckdb/node-api', '@duckdb/node-bindings']

/** Assets that ncc finds beside a package's code, and that nothing of ours runs. */
const DEAD_WEIGHT = ['xdg-open']

/**
 * Bundles a compiled entry with everything it imports: `index.js`, a chunk for each lazily loaded part, `package.json`
 * (`type: module`) and `licenses.txt`. Names in the bundle are relative to the repository, ncc's own among them, so it
 * is the same bytes wherever the repository lies.
 */
export async function bundle(entry: string): Promise<BundleFile[]> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc
  process.chdir(root)
  const { code, assets } = await ncc(inRoot(entry), {
    cache: false,
    externals: NEVER_BUNDLED,
    license: 'licenses.txt',
    minify: false,
    quiet: true,
    sourceMap: false,
  })
  const files = [
    { path: 'index.js', content: Buffer.from(code) },
    ...Object.entries(assets)
      .filter(([path]) => !DEAD_WEIGHT.includes(path))
      .map(([path, { source }]) => ({ path, content: Buffer.from(source) })),
  ]
  return compiledAtOnce(withoutExamples(files)).sort((a, b) => (a.path < b.path ? -1 : 1))
}
