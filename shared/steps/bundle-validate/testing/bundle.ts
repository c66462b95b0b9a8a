import { formatPlace } from '../../../kernel/index.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Folder, FolderEntry } from '../load/folder.ts'
import { listFiles } from '../load/listing.ts'
import { loadBundle } from '../load/load.ts'
import { inWorkspace } from '../load/path.ts'
import { pathsToLookAt } from '../paths/wanted.ts'
import type { ResolveOptions } from '../resolve/resolve.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleFinding, Rule } from '../rules/rule.ts'

/** Files by path, relative to the bundle's directory; one text is a `databricks.yml`, see {@link exampleFiles}. */
export type Files = Readonly<Record<string, string | Uint8Array>> | string

/** A folder in memory, whose places are relative to `prefix`. */
export function memoryFolder(files: Readonly<Record<string, string | Uint8Array>>, prefix = ''): Folder {
  const byPath = new Map<string, Uint8Array>()
  const names = new Map<string, Set<string>>([[prefix, new Set()]])
  for (const [path, content] of Object.entries(files)) {
    const full = inWorkspace(prefix, path)
    if (full === undefined) throw new Error(`${path} is outside`)
    byPath.set(full, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    for (let inside = full; inside !== ''; ) {
      const slash = inside.lastIndexOf('/')
      const directory = slash === -1 ? '' : inside.slice(0, slash)
      names.set(directory, (names.get(directory) ?? new Set()).add(inside.slice(slash + 1)))
      inside = directory
    }
  }
  const look = (path: string): FolderEntry | undefined => {
    const full = inWorkspace(prefix, path)
    if (full === undefined) return { kind: 'outside' }
    const bytes = byPath.get(full)?.byteLength
    if (bytes !== undefined) return { kind: 'file', bytes }
    return names.has(full) ? { kind: 'directory' } : undefined
  }
  return {
    prefix,
    look: async (path) => look(path),
    list: async (path) => [...(names.get(inWorkspace(prefix, path) ?? '..') ?? [])].sort(),
    read: async (path, limit) => {
      const bytes = byPath.get(inWorkspace(prefix, path) ?? '..')
      if (bytes === undefined) throw new Error(`there is no file "${path}"`)
      return bytes.subarray(0, limit)
    },
  }
}

/** The files of an example: a `databricks.yml`, and after each line `# file: resources/train.yml` another one. */
export function exampleFiles(example: string): Readonly<Record<string, string>> {
  const [root = '', ...others] = example.split(/^# file: *(.+)\n/m)
  const files: Record<string, string> = { 'databricks.yml': root }
  for (let index = 0; index < others.length; index += 2) files[others[index]?.trim() ?? ''] = others[index + 1] ?? ''
  return files
}

export function bundleFrom(files: Files): Promise<Bundle> {
  return loadBundle(memoryFolder(typeof files === 'string' ? exampleFiles(files) : files))
}

export async function targetsFrom(files: Files, options: ResolveOptions = {}): Promise<readonly Target[]> {
  // Not needed by those who only load.
  const { resolveTargets } = await import('../resolve/resolve.ts')
  return resolveTargets(await bundleFrom(files), options)
}

/** Every finding of the loader, the resolver and these rules. */
export async function findingsOf(
  files: Files,
  rules: readonly Rule[],
  options: ResolveOptions = {},
): Promise<readonly BundleFinding[]> {
  const { resolveTargets } = await import('../resolve/resolve.ts')
  const { observe } = await import('../rules/observe.ts')
  const loaded = await bundleFrom(files)
  const targets = resolveTargets(loaded, options)
  const bundle = { ...loaded, listing: await listFiles(loaded.folder, pathsToLookAt(targets, loaded)) }
  const ofBundle = rules.flatMap((rule) =>
    [...(rule.checkBundle?.(asBuilt(bundle, rule)) ?? [])].map((seen) => ({ ...seen, rule, target: undefined })),
  )
  const ofTargets = targets.flatMap((target) => [
    ...target.findings,
    ...rules.flatMap((rule) =>
      observe(rule, target, asBuilt(bundle, rule)).map((seen) => ({ ...seen, rule, target: target.name })),
    ),
  ])
  return [...bundle.findings, ...ofBundle, ...ofTargets]
}

/** Built from the branch that the examples of the rule are built from. */
function asBuilt(bundle: Bundle, { branch }: Rule): Bundle {
  return branch === undefined ? bundle : { ...bundle, branch }
}

/** The findings as sorted lines: `file:line:col rule-id[dev,prod] message`, without `[…]` for those of no target. */
export async function said(files: Files, rules: readonly Rule[], options: ResolveOptions = {}): Promise<string[]> {
  return sayings(await findingsOf(files, rules, options))
}

/** One line for what is said of several targets. */
export function sayings(findings: readonly BundleFinding[]): string[] {
  const lines = new Map<string, { readonly finding: BundleFinding; readonly targets: string[] }>()
  for (const finding of findings) {
    const key = `${placeText(finding)} ${finding.rule.id} ${finding.message}`
    const line = lines.get(key) ?? { finding, targets: [] }
    if (finding.target !== undefined) line.targets.push(finding.target)
    lines.set(key, line)
  }
  return [...lines.values()]
    .map(({ finding, targets }) => {
      const named = targets.length === 0 ? '' : `[${targets.join(',')}]`
      return `${placeText(finding)} ${finding.rule.id}${named} ${finding.message}`
    })
    .sort()
}

function placeText({ at }: BundleFinding): string {
  return at === undefined ? '-' : formatPlace(at)
}
