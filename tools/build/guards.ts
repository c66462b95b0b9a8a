import type { BundleFile } from './bundle.ts'

/** A chunk over this has swallowed something that no step needs. The largest is the GitHub host's (undici, octokit). */
export const CHUNK_BYTES = 1_600_000
/** What every start loads, `--help` too; everything else is a chunk that waits until it is needed. */
export const ENTRY_BYTES = 80_000
/** Every use of an action downloads the repository, this among it. */
export const GITHUB_RUNTIME_BYTES = 6_000_000
/** Copied into each task. */
export const AZURE_RUNTIME_BYTES = 5_000_000
/** The Marketplace has refused extensions over 25 MiB; agents download this for each task. */
export const VSIX_BYTES = 4_000_000

/** A few that are put together from other texts stay. */
const MOST_EXAMPLES = 10

const EXPECTED_FILES = /^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/

/** What is wrong with a bundle, each as a sentence; none when it may be shipped. */
export function bundleProblems(files: readonly BundleFile[], from: string, totalBytes: number): string[] {
  const total = files.reduce((sum, { content }) => sum + content.length, 0)
  return [
    ...files.flatMap((file) => fileProblems(file, from)),
    ...['index.js', 'licenses.txt', 'package.json']
      .filter((name) => !files.some(({ path }) => path === name))
      .map((name) => `${name} is missing.`),
    ...(total > totalBytes ? [`The bundle has ${total} bytes; its limit is ${totalBytes}.`] : []),
  ]
}

function fileProblems({ path, content }: BundleFile, from: string): string[] {
  const text = content.toString('utf8')
  const problems: string[] = []
  if (!EXPECTED_FILES.test(path)) problems.push(`${path} does not belong into the bundle.`)
  // ncc writes this for a module that it cannot resolve; in an ES module it fails at run time (vercel/ncc#791).
  const unresolved = /eval\("require"\)(?:\.resolve)?\(([^)]{0,80})\)?/.exec(text)
  if (unresolved !== null) problems.push(`${path} has eval("require") for ${unresolved[1]}.`)
  // The licences name each bundled package on a line of its own.
  if (/^@duckdb\/|^import\b.*["']@duckdb\//m.test(text)) problems.push(`${path} bundles or imports DuckDB.`)
  const placed = waysToWrite(from).find((way) => text.includes(way))
  if (placed !== undefined) problems.push(`${path} holds the absolute path ${placed}.`)
  const examples = text.match(/^ {4}bad: ['`]bundle:/gm)?.length ?? 0
  if (examples > MOST_EXAMPLES) problems.push(`${path} has the examples of ${examples} rules: see build/examples.ts.`)
  const limit = path === 'index.js' ? ENTRY_BYTES : CHUNK_BYTES
  if (content.length > limit) problems.push(`${path} has ${content.length} bytes; its limit is ${limit}.`)
  return problems
}

/** A path as code may hold it: plain, in a string with escaped backslashes, in a URL. */
function waysToWrite(path: string): string[] {
  return [...new Set([path, path.replaceAll('\\', '\\\\'), path.replaceAll('\\', '/')])]
}
