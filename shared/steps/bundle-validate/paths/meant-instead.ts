import { posix } from 'node:path'
import type { Bundle } from '../load/bundle.ts'
import type { LocalPath } from './local-path.ts'

/** What to write instead of a path that leads to something from another directory than that of the file that it stands in. */
export function meantInstead(
  { at, elsewhere }: Pick<LocalPath, 'at' | 'elsewhere'>,
  { folder, listing }: Bundle,
): string | undefined {
  const other = elsewhere.find((candidate) => !MISSING.has(listing?.kindOf(candidate)))
  if (other === undefined) return undefined
  const meant = posix.relative(posix.dirname(`/${at.file}`), posix.join('/', folder.prefix, other))
  return `"${other}" exists: write "${meant}", for the path is relative to the file that it stands in.`
}

const MISSING: ReadonlySet<string | undefined> = new Set([undefined, 'missing', 'outside'])
