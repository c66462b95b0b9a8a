import { posix } from 'node:path'
import type { Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Folder } from '../load/folder.ts'
import { syncRootOf } from '../paths/relative.ts'

/** The bundle's folder as an absolute path with `/`: the directories above have names as well. Never shown as it is. */
export function rootOf({ directory, prefix }: Folder): string {
  return posix.join('/', (directory ?? prefix).replaceAll('\\', '/'))
}

/** How a path, relative to the bundle's folder, is called in the directory that is synchronised. */
export function inSyncRoot(config: Value, bundle: Bundle): (path: string) => string {
  const root = rootOf(bundle.folder)
  const syncRoot = posix.join(root, syncRootOf(config, bundle))
  return (path) => posix.relative(syncRoot, posix.join(root, path)) || '.'
}
