import type { Bundle } from '../load/bundle.ts'
import { globFiles, MAX_NAMES, PatternError } from '../load/glob.ts'
import type { Target } from '../resolve/target.ts'
import type { BundleSchema } from '../schema/schema.ts'
import { type GitFacts, readGit } from './git.ts'
import { globbedOf } from './globbed.ts'

/** What a deployment needs to know besides the configuration. */
export interface DeployFacts {
  readonly bundle: Bundle
  readonly schema: BundleSchema
  readonly git: GitFacts
  /** Whether the bundle's folder holds a `setup.py`: then it is a Python project, and its wheel is built. */
  readonly hasSetup: boolean
  /** The files that match a pattern, both relative to the bundle's folder. */
  filesOf(pattern: string): readonly string[]
  /** The text of a file that a resource names, relative to the bundle's folder. */
  textOf(path: string): string | undefined
}

/** So many names of files, and characters of their texts, are put into all targets together. */
const MAX_NAMES_PUT = 200_000
const MAX_CHARACTERS_PUT = 64 * 1024 * 1024

/** Looks at what the configuration of these targets asks for, and at nothing else. */
export async function deployFacts(
  targets: readonly Target[],
  bundle: Bundle,
  schema: BundleSchema,
): Promise<DeployFacts> {
  const { folder } = bundle
  const found = new Map<string, readonly string[]>()
  const budget = { names: MAX_NAMES }
  for (const pattern of new Set(targets.flatMap(({ config }) => globbedOf(config, bundle)))) {
    try {
      found.set(pattern, await globFiles(folder, pattern, budget))
    } catch (error) {
      // No file matches what is no pattern; a rule speaks of it.
      if (!(error instanceof PatternError)) throw error
    }
  }
  return {
    bundle,
    schema,
    git: await readGit(folder),
    hasSetup: (await folder.look('setup.py'))?.kind === 'file',
    filesOf: upTo<readonly string[]>(MAX_NAMES_PUT, [], (pattern) => found.get(pattern) ?? []),
    textOf: upTo<string | undefined>(MAX_CHARACTERS_PUT, undefined, (path) => bundle.listing?.textOf(path)),
  }
}

/** Hands out no more than so much: a thousand dashboards may name the same file of megabytes. */
function upTo<T extends { readonly length: number } | undefined>(limit: number, none: T, find: (key: string) => T) {
  let left = limit
  return (key: string): T => {
    const found = find(key)
    left -= found?.length ?? 0
    return left < 0 ? none : found
  }
}
