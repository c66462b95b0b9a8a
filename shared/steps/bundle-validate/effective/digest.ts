import { createHash } from 'node:crypto'
import type { SourceFile } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import { type DigestedText, HashedText, utf8InLatin1 } from './hashed-text.ts'
import { JsonWriter } from './json-writer.ts'
import { type Masking, maskingOf } from './masking.ts'

/**
 * The effective configuration of several targets as one document: JSON without a space, keys in code-unit order, the
 * configuration by the name of its target, sensitive values masked. Its digest is the same whatever order the targets
 * come in. It is taken of what is masked, so that whoever has the file can compute it, and nobody can guess a secret
 * by it.
 */
export function effectiveDocument(targets: readonly Target[]): DigestedText {
  const named = new Map(targets.map((target) => [target.name, target]))
  const text = new HashedText()
  const writerFor = (masking: Masking) =>
    new JsonWriter({ masking, step: '', encode: utf8InLatin1, add: (part) => text.add(part) })
  let hidingNothing: JsonWriter | undefined
  text.add('{')
  for (const [index, name] of [...named.keys()].sort().entries()) {
    const target = named.get(name)
    if (target === undefined) continue
    text.add(utf8InLatin1(`${index === 0 ? '' : ','}${JSON.stringify(name)}:`))
    const masking = maskingOf(target)
    const writer = (masking.hidesNothing ? hidingNothing : undefined) ?? writerFor(masking)
    if (masking.hidesNothing) hidingNothing = writer
    writer.write(target.config)
  }
  text.add('}')
  return text.end()
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
