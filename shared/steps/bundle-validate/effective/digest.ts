import { createHash } from 'node:crypto'
import type { SourceFile } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import { maskingOf } from './masking.ts'
import { canonicalJson } from './print.ts'

/**
 * SHA-256 of the effective configuration of the targets, whatever order they come in. It is taken of the masked
 * configuration, so that whoever has what was printed can compute it, and nobody can guess a secret by it.
 */
export function digestOf(targets: readonly Target[]): string {
  const hash = createHash('sha256')
  const named = new Map(targets.map((target) => [target.name, target]))
  for (const name of [...named.keys()].sort()) {
    const target = named.get(name)
    if (target === undefined) continue
    hash.update(`${JSON.stringify(name)}:${canonicalJson(target.config, maskingOf(target))}\n`)
  }
  return hash.digest('hex')
}

/**
 * SHA-256 over the files of a bundle: that of the lines which `sha256sum` prints for them, sorted by path, so
 * `sha256sum <files> | sha256sum` in the bundle's directory proves it.
 */
export function treeDigest(files: readonly Pick<SourceFile, 'path' | 'sha256'>[]): string {
  const sums = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  const lines = [...sums.keys()].sort().map((path) => sumLine(path, sums.get(path) ?? ''))
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** As sha256sum has it: a name with a line break or a backslash is escaped, and a backslash before the sum says so. */
function sumLine(path: string, sum: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `${escaped === path ? '' : '\\'}${sum}  ${escaped}\n`
}
