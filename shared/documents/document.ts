import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Place, Problem } from '../kernel/index.ts'
import { toPlainData } from './plain-data.ts'
import { offsetInSource } from './text-place.ts'
import { readYaml, type YamlLimits } from './yaml.ts'

export type Path = readonly (string | number)[]

/** A YAML or JSON file as plain data, which still knows where everything stands. */
export interface PlacedDocument {
  readonly file: string
  readonly value: unknown
  /** Of the value at the path; of the nearest thing around it when there is none. */
  place(path: Path): Place
  /** Of the key that the path ends in. */
  placeOfKey(path: Path): Place
  /** Of a character inside a text: exact in plain, quoted and `|` texts, the text's start elsewhere. */
  placeInText(path: Path, offset: number): Place
  /** A scalar as it was written, so that no digit of a number is lost. */
  written(path: Path): string | undefined
}

/**
 * Reads the bytes of a YAML 1.2 or JSON file.
 * @returns the document, or every mistake that keeps it from being one.
 */
export function readDocument(file: string, bytes: Uint8Array, limits: YamlLimits): PlacedDocument | readonly Problem[] {
  const parsed = readYaml(file, bytes, limits)
  if (!('root' in parsed)) return parsed
  const { text, root, at } = parsed
  const { value, problems, resolved } = toPlainData(root, at)
  if (problems.length > 0) return problems
  return makeDocument(file, text, root, value, resolved, at)
}

function makeDocument(
  file: string,
  text: string,
  root: Node,
  value: unknown,
  resolved: ReadonlyMap<Node, Node>,
  at: (offset: number) => Place,
): PlacedDocument {
  /** The node of the path, or the last one on the way to it; `key` is that of the last step. */
  function walk(path: Path): { readonly node: Node; readonly key: Node | undefined; readonly found: boolean } {
    let node = root
    let key: Node | undefined
    for (const step of path) {
      const inside = resolved.get(node) ?? node
      if (isMap(inside)) {
        const pair = inside.items.find((item) => isScalar(item.key) && keyText(item.key) === String(step))
        if (pair === undefined) return { node, key, found: false }
        key = pair.key as Node
        node = (pair.value as Node | null) ?? key
      } else if (isSeq(inside)) {
        const item = inside.items[Number(step)] as Node | undefined
        if (item === undefined) return { node, key, found: false }
        key = undefined
        node = item
      } else return { node, key, found: false }
    }
    return { node, key, found: true }
  }
  const start = (node: Node): Place => at(node.range?.[0] ?? 0)
  const scalarAt = (path: Path): Scalar | undefined => {
    const { node, found } = walk(path)
    const inside = resolved.get(node) ?? node
    return found && isScalar(inside) ? inside : undefined
  }
  return {
    file,
    value,
    place: (path) => {
      const { node, key } = walk(path)
      return start(key !== undefined && isAbsent(node) ? key : node)
    },
    placeOfKey: (path) => {
      const { node, key } = walk(path)
      return start(key ?? node)
    },
    placeInText: (path, offset) => {
      const scalar = scalarAt(path)
      if (scalar === undefined) return start(walk(path).node)
      return at(offsetInSource(text, scalar, offset))
    },
    written: (path) => {
      const scalar = scalarAt(path)
      if (scalar === undefined || scalar.value === null) return undefined
      return scalar.source ?? String(scalar.value)
    },
  }
}

/** The value of `key:` with nothing behind it. */
function isAbsent(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === ''
}

function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}
