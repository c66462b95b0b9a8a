import { messageOf } from '../../../kernel/index.ts'
import type { MapValue, Value } from '../config/value.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import type { BundleFinding, Observation } from '../rules/rule.ts'
import { rule as yamlInvalid } from '../rules/yaml-invalid.ts'
import type { Folder } from './folder.ts'
import { inWorkspace } from './path.ts'
import { MAX_FILE_BYTES, readValues } from './read-values.ts'

/** The only file of a bundle that has to be JSON: no comment, no comma before a bracket, no byte order mark. */
function jsonProblem(file: string, bytes: Uint8Array): Observation | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const hint = 'Write {"variable": "value"}, in JSON.'
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return undefined
    return { message: 'The overrides file holds no map from variables to values.', at: { file, line: 1 }, hint }
  } catch (error) {
    // The parser's own words quote the file, which may hold what nobody is to see.
    const offset = Number(/at position (\d+)/.exec(messageOf(error))?.[1] ?? 0)
    const line = text.slice(0, offset).split('\n').length
    return { message: 'The overrides file is not valid JSON.', at: { file, line }, hint }
  }
}

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
    if (/[/\\]|^\.\.?$/.test(target)) continue
    const kind = (await folder.look(path))?.kind
    if (kind === undefined) continue
    const file = inWorkspace(folder.prefix, path) ?? path
    // The Databricks CLI follows a link wherever it leads: what is not read here is not as if it were not there.
    const bytes = kind === 'file' ? await folder.read(path, MAX_FILE_BYTES + 1).catch(messageOf) : NO_FILE[kind]
    if (typeof bytes === 'string') {
      findings.push({ rule: fileUnreadable, target, message: `The file cannot be read: ${bytes}.`, at: { file } })
      continue
    }
    const broken = jsonProblem(file, bytes)
    if (broken !== undefined) {
      findings.push({ rule: yamlInvalid, target, ...broken })
      continue
    }
    const read = await readValues(file, bytes)
    findings.push(...read.findings.map((finding) => ({ ...finding, target })))
    if (read.valid) overrides.set(target, read.config)
  }
  return { overrides, findings }
}

const NO_FILE = { directory: 'it is a directory', outside: 'it lies outside the workspace', other: 'it is not a file' }
