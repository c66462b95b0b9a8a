import type { Bundle } from './load/bundle.ts'
import type { Folder } from './load/folder.ts'
import { listFiles } from './load/listing.ts'
import { loadBundle } from './load/load.ts'
import { readOverrides } from './load/overrides.ts'
import { pathsToLookAt } from './paths/wanted.ts'
import { resolveTargets } from './resolve/resolve.ts'
import type { Target } from './resolve/target.ts'
import { chooseTargets, declaredTargets } from './resolve/target-choice.ts'
import type { BundleFinding } from './rules/rule.ts'

export interface Reading {
  readonly targets: readonly string[] | undefined
  readonly variables: ReadonlyMap<string, string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** The bundle in a folder, with its wanted targets and a listing of the files that they name. */
export async function readTargets(
  folder: Folder,
  { targets: wanted, variables, env, signal }: Reading,
): Promise<{
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  readonly findings: readonly BundleFinding[]
}> {
  const bundle = await loadBundle(folder, { signal })
  const names = chooseTargets(declaredTargets(bundle.config), wanted).map(({ name }) => name)
  const { overrides, findings } = await readOverrides(folder, names)
  const targets = resolveTargets(bundle, { targets: names, variables, env, overrides })
  const listing = await listFiles(folder, pathsToLookAt(targets, bundle), signal)
  return { bundle: { ...bundle, listing }, targets, findings }
}
