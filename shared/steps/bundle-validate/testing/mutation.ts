// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import fc from 'fast-check'
import { CORPUS, type CorpusBundle } from './corpus.ts'

export type FileContents = Readonly<Record<string, string | Uint8Array>>

/** What happens to one file; numbers choose modulo what there is to choose from. */
type Mutation =
  | { readonly kind: 'delete' | 'duplicate'; readonly line: number; readonly count: number }
  | { readonly kind: 'indent'; readonly line: number; readonly count: number; readonly by: number }
  | { readonly kind: 'swap'; readonly line: number; readonly other: number }
  | { readonly kind: 'put'; readonly line: number; readonly value: string }
  | { readonly kind: 'break'; readonly reference: number; readonly how: number }
  | {
      readonly kind: 'splice'
      readonly line: number
      readonly from: CorpusBundle
      readonly at: number
      readonly count: number
    }
  | { readonly kind: 'bytes'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove' }
  | { readonly kind: 'windows' }

/** Values that have broken readers of YAML, of JavaScript objects and of references before. */
const NASTY = [
  ...['null', '~', '[]', '{}', '""', 'true', 'no', '0', '-1', '1e999', '.nan', '007', '0x1F', '9007199254740993'],
  ...[
    '[[]]',
    '[null]',
    '{ a: }',
    '*name',
    '&name x',
    '!!binary aGk=',
    '!custom x',
    '{ <<: [] }',
    '{ <<: 1 }',
    '? a',
    '|',
  ],
  ...['${', '${}', '${var}', '${var.}', '${var.x', '${var.${var.x}}', '${var.x[0][1]}', '${bundle.name}${bundle.name}'],
  ...['${resources}', '${resources.jobs}', '${resources.jobs.one.id.id.id}', '${var.constructor}', '${workspace}'],
  ...['__proto__', 'constructor', 'toString', '{ __proto__: { a: 1 } }', '{ constructor: 1, hasOwnProperty: 2 }'],
  ...['../../../../etc/passwd', '/', '.', '**', '[a', 'a\\b', 'C:\\x', '\u{1F600}', '"\\u0000"', '"\\ud800"', '\u00a0'],
]

const natural = fc.nat({ max: 10_000 })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delete' as const, 'duplicate' as const),
    line: natural,
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('indent' as const),
    line: natural,
    count: fc.integer({ min: 1, max: 6 }),
    by: fc.constantFrom(-4, -2, -1, 1, 2, 4),
  }),
  fc.record({ kind: fc.constant('swap' as const), line: natural, other: natural }),
  fc.record({ kind: fc.constant('put' as const), line: natural, value: fc.constantFrom(...NASTY) }),
  fc.record({ kind: fc.constant('break' as const), reference: natural, how: natural }),
  fc.record({
    kind: fc.constant('splice' as const),
    line: natural,
    from: fc.constantFrom(...CORPUS),
    at: natural,
    count: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ kind: fc.constant('bytes' as const), at: natural, bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) }),
  fc.constantFrom({ kind: 'remove' } as const, { kind: 'windows' } as const),
)

/** A bundle of the corpus with one to five things done to its files. */
export const mutatedBundles: fc.Arbitrary<FileContents> = fc
  .tuple(fc.constantFrom(...CORPUS), fc.array(fc.tuple(natural, mutation), { minLength: 1, maxLength: 5 }))
  .map(([{ files }, mutations]) =>
    mutations.reduce<FileContents>((changed, [file, mutation]) => {
      const paths = Object.keys(changed)
      const path = paths[file % Math.max(1, paths.length)]
      return path === undefined ? changed : withMutation(changed, path, mutation)
    }, files),
  )

function withMutation(files: FileContents, path: string, mutation: Mutation): FileContents {
  const { [path]: content = '', ...others } = files
  if (mutation.kind === 'remove') return others
  return { ...files, [path]: mutate(content, mutation) }
}

function mutate(content: string | Uint8Array, mutation: Exclude<Mutation, { kind: 'remove' }>): string | Uint8Array {
  if (mutation.kind === 'bytes') {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const at = mutation.at % (bytes.length + 1)
    return Uint8Array.from([...bytes.subarray(0, at), ...mutation.bytes, ...bytes.subarray(at)])
  }
  // Bytes that are no text stay as they are.
  if (typeof content !== 'string') return content
  if (mutation.kind === 'windows') return `\uFEFF${content.replaceAll('\n', '\r\n')}`
  if (mutation.kind === 'break') return breakReference(content, mutation.reference, mutation.how)
  return mutateLines(content.split('\n'), mutation).join('\n')
}

function breakReference(text: string, chosen: number, how: number): string {
  const references = [...text.matchAll(/\$\{[^}]*\}/g)]
  const reference = references[chosen % Math.max(1, references.length)]
  if (reference === undefined) return text
  const [whole] = reference
  const broken = [
    whole.slice(0, -1),
    whole.replace('.', ' '),
    whole.replace('}', 'x}'),
    whole.replace('{', '{x.'),
    whole.replace('}', '[0]}'),
    whole.replace(/\.[^.}]*\}/, '}'),
    `$${whole}`,
    whole + whole,
  ]
  return text.slice(0, reference.index) + broken[how % broken.length] + text.slice(reference.index + whole.length)
}

type LineMutation = Extract<Mutation, { readonly line: number }>

function mutateLines(lines: readonly string[], mutation: LineMutation): readonly string[] {
  const at = mutation.line % lines.length
  switch (mutation.kind) {
    case 'delete':
      return lines.toSpliced(at, mutation.count)
    case 'duplicate':
      return lines.toSpliced(at, 0, ...lines.slice(at, at + mutation.count))
    case 'indent':
      return lines.map((line, index) => (index >= at && index < at + mutation.count ? indent(line, mutation.by) : line))
    case 'swap': {
      const other = mutation.other % lines.length
      const [here, there] = [writtenIn(lines[at]), writtenIn(lines[other])]
      return lines.with(at, withValue(lines[at], there)).with(other, withValue(lines[other], here))
    }
    case 'put':
      return lines.with(at, withValue(lines[at], mutation.value))
    case 'splice': {
      const texts = Object.values(mutation.from.files)
      const snippet = (texts[mutation.at % texts.length] ?? '').split('\n')
      const from = mutation.at % snippet.length
      return lines.toSpliced(at, 0, ...snippet.slice(from, from + mutation.count))
    }
  }
}

function indent(line: string, by: number): string {
  if (by > 0) return ' '.repeat(by) + line
  return line.replace(new RegExp(`^ {0,${-by}}`), '')
}

/** What stands after `key:` or `-`. */
const VALUE = /^(\s*(?:- )*(?:[^\s:]+:)? ?)(.*)$/

function writtenIn(line = ''): string {
  return VALUE.exec(line)?.[2] ?? ''
}

function withValue(line = '', value: string): string {
  return line.replace(VALUE, (_, before: string) => before + value)
}
