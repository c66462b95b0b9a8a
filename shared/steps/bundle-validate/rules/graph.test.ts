import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cyclesOf, type Graph } from './graph.ts'

function graph(edges: Record<string, string>): Graph {
  return new Map(Object.entries(edges).map(([node, to]) => [node, to.split('')]))
}

describe('cyclesOf', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, []],
    ['a line', { a: 'b', b: 'c', c: '' }, []],
    ['a diamond', { a: 'bc', b: 'd', c: 'd', d: '' }, []],
    ['a node that points at itself', { a: 'a' }, ['a']],
    ['two nodes', { a: 'b', b: 'a' }, ['ab']],
    ['a way into a cycle', { a: 'b', b: 'c', c: 'd', d: 'b' }, ['bcd']],
    ['two cycles apart', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['ab', 'cd']],
    ['the shortest through the first node', { a: 'bc', b: 'c', c: 'a' }, ['ac']],
    ['a cycle and a self-reference in one knot are one', { a: 'ab', b: 'a' }, ['a']],
    ['nodes that are not there', { a: 'xb', b: 'y' }, []],
  ])('%s', (_, edges, cycles) => {
    expect(cyclesOf(graph(edges)).map((cycle) => cycle.join(''))).toEqual(cycles)
  })

  test('a chain of 50,000 nodes that ends where it began', () => {
    const count = 50_000
    const edges = new Map(Array.from({ length: count }, (_, index) => [`${index}`, [`${(index + 1) % count}`]]))
    expect(cyclesOf(edges).map((cycle) => cycle.length)).toEqual([count])
  })

  test('every cycle runs along edges, and there is one exactly when some node reaches itself', () => {
    const nodes = 'abcdefg'.split('')
    const anyGraph = fc.uniqueArray(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), {
      selector: ([from, to]) => `${from}${to}`,
      maxLength: 14,
    })
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const made = new Map(nodes.map((node) => [node, edges.filter(([from]) => from === node).map(([, to]) => to)]))
        const cycles = cyclesOf(made)
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length)
          for (const [index, node] of cycle.entries()) {
            expect(made.get(node)).toContain(cycle[(index + 1) % cycle.length])
          }
        }
        // The number of knots, found the slow way: sets of nodes that reach each other.
        const reached = new Map(nodes.map((node) => [node, reachable(made, node)]))
        const inCycle = nodes.filter((node) => reached.get(node)?.has(node))
        const knots = new Set(inCycle.map((node) => inCycle.filter((other) => mutual(reached, node, other)).join('')))
        expect(cycles.length).toBe(knots.size)
      }),
    )
  })
})

function mutual(reached: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean {
  return (reached.get(a)?.has(b) ?? false) && (reached.get(b)?.has(a) ?? false)
}

function reachable(edges: Graph, from: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = [...(edges.get(from) ?? [])]
  for (const node of queue) {
    if (seen.has(node)) continue
    seen.add(node)
    queue.push(...(edges.get(node) ?? []))
  }
  return seen
}
