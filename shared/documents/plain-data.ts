import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Place, Problem } from '../kernel/index.ts'

/** Counted with every alias spelt out: what keeps a few hundred bytes of aliases from becoming gigabytes. */
const QUOTES =
  'Correct the name; or put the text in quotes: outside of them, a "*" at the beginning is that of an alias.'
const MAX_NODES = 1_000_000
/** ODCS needs about a dozen levels; nested properties a few more. */
const MAX_DEPTH = 100
export interface Converted {
  readonly value: unknown
  readonly problems: Problem[]
  /** What each alias stands for. */
  readonly resolved: ReadonlyMap<Node, Node>
}

/** Nodes to plain data, in document order, so that an alias means the nearest anchor before it. */
export function toPlainData(root: Node, at: (offset: number) => Place): Converted {
  const problems: Problem[] = []
  const resolved = new Map<Node, Node>()
  const anchors = new Map<string, { readonly node: Node; readonly value: unknown; readonly size: number } | undefined>()
  let total = 0
  const start = (node: Node): Place => at(node.range?.[0] ?? 0)

  /** Returns the data and how many nodes it has with all aliases spelt out. */
  function visit(node: Node, depth: number): { readonly value: unknown; readonly size: number } {
    if (problems.length > 20) return { value: null, size: 1 }
    if (depth > MAX_DEPTH) {
      problems.push({ message: `The file is nested more than ${MAX_DEPTH} levels deep.`, at: start(node) })
      return { value: null, size: 1 }
    }
    if (isAlias(node)) return alias(node, node.source)
    const anchor = node.anchor
    if (anchor !== undefined) anchors.set(anchor, undefined)
    const result = isMap(node) ? mapping(node.items, depth) : isSeq(node) ? sequence(node.items, depth) : scalar(node)
    if (anchor !== undefined) anchors.set(anchor, { node, ...result })
    return result
  }

  function alias(node: Node, name: string): { readonly value: unknown; readonly size: number } {
    const target = anchors.get(name)
    if (target === undefined) {
      const problem = anchors.has(name)
        ? { message: `The alias "*${name}" stands inside what it refers to.` }
        : { message: `The alias "*${name}" refers to no "&${name}" before it.`, hint: QUOTES }
      problems.push({ ...problem, at: start(node) })
      return { value: null, size: 1 }
    }
    resolved.set(node, target.node)
    total += target.size
    tooMany(node)
    return target
  }

  function tooMany(node: Node): void {
    if (total <= MAX_NODES || problems.some((problem) => problem.message.startsWith('The file stands for'))) return
    problems.push({
      message: `The file stands for more than ${MAX_NODES} values once its aliases are spelt out.`,
      at: start(node),
    })
  }

  function mapping(items: readonly unknown[], depth: number): { readonly value: unknown; readonly size: number } {
    const entries = new Map<string, unknown>()
    const seen = new Map<string, Node>()
    let size = 1
    for (const item of items as readonly { readonly key: Node; readonly value: Node | null }[]) {
      const key = keyOf(item.key)
      if (key === undefined) {
        problems.push({ message: 'A key must be a plain text.', at: start(item.key), hint: 'Write it in quotes.' })
        continue
      }
      const first = seen.get(key)
      if (first !== undefined) {
        const place = start(first)
        problems.push({
          message: `The key "${key}" is given twice; first in line ${place.line}.`,
          at: start(item.key),
          hint: 'Remove one of them.',
        })
        continue
      }
      seen.set(key, item.key)
      const child = item.value === null ? { value: null, size: 1 } : visit(item.value, depth + 1)
      entries.set(key, child.value)
      size += child.size
    }
    total++
    // Defines, never assigns: a key "__proto__" is data like any other.
    return { value: Object.fromEntries(entries), size }
  }

  function keyOf(key: Node): string | undefined {
    const node = isAlias(key) ? anchors.get(key.source)?.node : key
    if (node?.anchor !== undefined && !isAlias(key)) anchors.set(node.anchor, { node, ...scalar(node) })
    if (!isScalar(node)) return undefined
    return typeof node.value === 'string' ? node.value : (node.source ?? undefined)
  }

  function sequence(items: readonly unknown[], depth: number): { readonly value: unknown; readonly size: number } {
    let size = 1
    const value = (items as readonly Node[]).map((item) => {
      const child = visit(item, depth + 1)
      size += child.size
      return child.value
    })
    total++
    return { value, size }
  }

  function scalar(node: Node): { readonly value: unknown; readonly size: number } {
    total++
    tooMany(node)
    return { value: isScalar(node) ? node.value : null, size: 1 }
  }

  return { value: visit(root, 0).value, problems, resolved }
}
