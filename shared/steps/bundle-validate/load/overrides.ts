import { messageOf } from '../../../kernel/index.ts'
import type { MapValue, Value } from '../config/value.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Folder } from './folder.ts'
import { inWorkspace } from './path.ts'
import { MAX_FILE_BYTES, readValues } from './read-values.ts'

/** Of each target that has one, what its `variable-overrides.json` says. */
export async function readOverrides(
  folder: Folder,
  targets: readonly string[],
): Promise<{ readonly overrides: ReadonlyMap<string, Value>; readonly findings: readonly BundleFinding[] }> {
  const overrides = new Map<string, MapValue>()
  const findings: BundleFinding[] = []
  for (const target of targets) {
    const path = `.databricks/bundle/${target}/variable-overrides.json`
    // A name such as `../..` is no directory here.
    if (/[/\\]|^\.\.?$/.test(target) || (await folder.look(path))?.kind !== 'file') continue
    const file = inWorkspace(folder.prefix, path) ?? path
    const bytes = await folder.read(path, MAX_FILE_BYTES + 1).catch(messageOf)
    if (typeof bytes === 'string') {
      findings.push({ rule: fileUnreadable, target, message: `The file cannot be read: ${bytes}.`, at: { file } })
      continue
    }
    const read = await readValues(file, bytes)
    findings.push(...read.findings.map((finding) => ({ ...finding, target })))
    if (read.valid) overrides.set(target, read.config)
  }
  return { overrides, findings }
}
