import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Condition, Selector } from './condition.ts'
import type { TestDraft } from './draft.ts'
import { prepareOperand } from './operand.ts'
import { operators } from './operators.ts'
import { readSelector } from './selector.ts'
import { type PathPattern, parsePathPattern, parseValuePath, type ValuePath } from './value-path.ts'

type Draft = Condition<TestDraft>

const WORDS = ['all', 'any', 'not', 'some', 'every'] as const
/** The reader is recursive. */
const MAX_DEPTH = 20

/** `{path, operator: operand, …}` or `{all: […]}`; several in one mapping must all hold. */
export function readCondition(reader: DocumentReader, given: unknown, path: Path, depth = 0): Draft | undefined {
  if (depth > MAX_DEPTH) return reader.wrong(path, `The condition is nested more than ${MAX_DEPTH} levels deep.`)
  const mapping = reader.anyMapping(given, path, 'A condition')
  if (mapping === undefined) return undefined
  const where = readValuePath(reader, mapping, path)
  const parts: (Draft | undefined)[] = []
  for (const [key, value] of Object.entries(mapping)) {
    if (key !== 'path') parts.push(readPart(reader, key, value, [...path, key], where, depth))
  }
  if (parts.length === 0) {
    return reader.wrong(path, 'The condition asks for nothing.', 'Give it an operator, for example "present: true".')
  }
  const read = parts.filter((part) => part !== undefined)
  return read.length === 1 && parts.length === 1 ? read[0] : { kind: 'all', of: read }
}

function readPart(
  reader: DocumentReader,
  key: string,
  value: unknown,
  path: Path,
  where: ValuePath | undefined,
  depth: number,
): Draft | undefined {
  if (key === 'all' || key === 'any' || key === 'not') {
    if (where !== undefined) {
      return reader.wrong(path, `"${key}" has no path of its own.`, 'Give each condition inside it a path.')
    }
    if (key === 'not') {
      const of = readCondition(reader, value, path, depth + 1)
      return of === undefined ? undefined : { kind: 'not', of }
    }
    const list = reader.list(value, path, `"${key}"`) ?? []
    const of = list.map((part, index) => readCondition(reader, part, [...path, index], depth + 1))
    return { kind: key, of: of.filter((part) => part !== undefined) }
  }
  if (key === 'some' || key === 'every') {
    const of = readCondition(reader, value, path, depth + 1)
    return of === undefined ? undefined : { kind: key, path: where, of }
  }
  return readTest(reader, key, value, path, where)
}

function readTest(
  reader: DocumentReader,
  name: string,
  value: unknown,
  path: Path,
  where: ValuePath | undefined,
): Draft | undefined {
  const operator = operators.get(name)
  if (operator === undefined) {
    const near = didYouMean(name, [...WORDS, ...operators.keys()])
    const known = [...WORDS, ...operators.keys()].join(', ')
    return reader.wrong(path, `"${name}" is no operator.${near}`, `A condition knows path, ${known}.`)
  }
  const parameter = parameterOf(value)
  const at = reader.at(path)
  if (parameter !== undefined) return { kind: 'test', path: where, test: { operator, operand: { parameter }, at } }
  const ready = holdsAlways(name, value)
    ? 'is an empty list, of which it holds always'
    : prepareOperand(operator, value)
  if (typeof ready === 'string') return reader.wrong(path, `The operand of "${name}" ${ready}.`)
  return { kind: 'test', path: where, test: { operator, operand: { literal: value }, at } }
}

/** The list of a parameter may be empty, until somebody sets it. */
function holdsAlways(operator: string, operand: unknown): boolean {
  return Array.isArray(operand) && operand.length === 0 && (operator.startsWith('not-') || operator === 'has-keys')
}

/** `{parameter: name}` stands for the value of a parameter. */
function parameterOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return undefined
  const { parameter } = value as Mapping
  return typeof parameter === 'string' ? parameter : undefined
}

function readValuePath(reader: DocumentReader, mapping: Mapping, path: Path): ValuePath | undefined {
  if (mapping.path === undefined) return undefined
  const text = reader.text(mapping, 'path', path, 'a condition')
  if (text === undefined) return undefined
  const parsed = parseValuePath(text)
  if (typeof parsed !== 'string') return parsed
  return reader.wrong([...path, 'path'], `The path "${text}" cannot be read: ${parsed}.`)
}

/** One pattern of paths, or a list of them. */
export function readPatterns(reader: DocumentReader, given: unknown, path: Path): readonly PathPattern[] {
  if (given === undefined) return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (list.length === 0) reader.wrong(path, '"each" is an empty list.', 'Name paths, or leave it out.')
  return list.flatMap((source, index) => {
    const own = Array.isArray(given) ? [...path, index] : path
    const pattern = typeof source === 'string' ? parsePathPattern(source) : 'it must be a text'
    if (typeof pattern !== 'string') return [pattern]
    reader.wrong(own, `This path cannot be read: ${pattern}.`)
    return []
  })
}

/** One selector, or a list of which one is enough. */
export function readSelectors(reader: DocumentReader, given: unknown, path: Path): readonly Selector[] | undefined {
  if (given === undefined) return undefined
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (list.length === 0) reader.wrong(path, '"select" is an empty list.', 'Name selectors, or leave it out.')
  return list.flatMap((each, index) => {
    const own = Array.isArray(given) ? [...path, index] : path
    const selector = readSelector(each)
    if (!('mistakes' in selector)) return [selector]
    for (const { key, message } of selector.mistakes) {
      reader.wrong(key === undefined ? own : [...own, key], `A selector ${message}${/[.?]$/.test(message) ? '' : '.'}`)
    }
    return []
  })
}
