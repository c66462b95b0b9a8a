import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { type MapValue, valueAt } from '../config/value.ts'
import { changeValues, setAt } from '../resolve/edit.ts'
import { knownReferences } from '../resolve/known-references.ts'
import { changeAt } from './change-at.ts'
import type { DeployFacts } from './facts.ts'
import { inSyncRoot, rootOf } from './sync-root.ts'
import { writtenAt } from './written-at.ts'

/** What Git says of the bundle: in `bundle.git` unless that says it itself, and wherever a text refers to it. */
export function withGit(config: MapValue, facts: DeployFacts): MapValue {
  const { git } = facts
  const known: Readonly<Record<string, string | undefined>> = {
    actual_branch: git.actual_branch,
    branch: writtenAt(config, 'bundle', 'git', 'branch') ?? git.actual_branch,
    commit: writtenAt(config, 'bundle', 'git', 'commit') ?? git.commit,
    origin_url: writtenAt(config, 'bundle', 'git', 'origin_url') ?? git.origin_url,
    bundle_root_path: rootPath(config, facts),
  }
  let result = config
  for (const [field, value] of Object.entries(known)) {
    if (value === undefined || value === '') continue
    const places = valueAt(config, ['bundle', 'git', field])?.places ?? NO_PLACES
    result = setAt(result, ['bundle', 'git', field], textValue(value, places))
  }
  const said = Object.entries(known).flatMap(([field, value]) =>
    value === undefined ? [] : [[`bundle.git.${field}`, value] as const],
  )
  const referring = knownReferences(new Map(said), `\${bundle.git.`)
  // In a script, `${…}` is the shell's.
  return changeValues(result, (value, key) =>
    key === 'scripts' ? changeAt(value, ['*', 'env'], referring) : referring(value),
  )
}

/** The way from the repository to the bundle; without one, from what is synchronised. */
function rootPath(config: MapValue, { git, bundle }: DeployFacts): string | undefined {
  if (git.isAbove) return undefined
  if (git.root === undefined) return inSyncRoot(config, bundle)('')
  return posix.relative(git.root, rootOf(bundle.folder)) || '.'
}
