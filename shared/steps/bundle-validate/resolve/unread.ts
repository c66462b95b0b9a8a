import type { Bundle } from '../load/bundle.ts'
import { inWorkspace } from '../load/path.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** What the loader says of a file whose contents are then not part of the configuration. */
const UNREAD = new Set([
  'yaml-invalid',
  'file-unreadable',
  'include-not-found',
  'include-outside-workspace',
  'include-wrong-type',
])

/** Whether a part of the bundle could not be read: that something is missing then follows from that, and is not said. */
export function isPartlyUnread({ findings }: Bundle): boolean {
  return findings.some(saysUnread)
}

/** Whether the finding says that a file could not be read. */
export function saysUnread({ rule }: BundleFinding): boolean {
  return UNREAD.has(rule.id)
}

/** Whether not even the root file could be read: then there is no configuration to say anything about. */
export function isRootUnread({ findings, folder, rootFile, files: [root] }: Bundle): boolean {
  const file = inWorkspace(folder.prefix, rootFile)
  return (
    root?.config.entries.size === 0 && findings.some(({ rule, at }) => rule.id === 'yaml-invalid' && at?.file === file)
  )
}

/**
 * Whether the Databricks CLI may read more of the bundle than was read here: other limits hold there, other files are seen, and
 * what is an absolute path on one system is a pattern on another.
 */
export function isUnseen(bundle: Bundle): boolean {
  return isPartlyUnread(bundle) || bundle.findings.some(({ rule }) => rule.id === 'include-pattern-invalid')
}
