/** A directed graph: from each node to the ones that it points at, in their order. */
export type Graph = ReadonlyMap<string, readonly string[]>

/**
 * A cycle for every knot of the graph (nodes that all reach each other), the shortest through its first node. Each
 * cycle starts with the node that the graph names first and does not repeat it at the end. All cycles of a knot could
 * be exponentially many; resolving the one that is named resolves the knot or shows the next.
 */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const knots = knotsOf(graph)
  const seen = new Set<number>()
  const cycles: string[][] = []
  for (const node of graph.keys()) {
    const knot = knots.get(node)
    if (knot === undefined || seen.has(knot)) continue
    const cycle = shortestCycle(graph, node, (other) => knots.get(other) === knot)
    if (cycle === undefined) continue
    seen.add(knot)
    cycles.push(cycle)
  }
  return cycles
}

/** Breadth first, from the node back to it. */
function shortestCycle(graph: Graph, start: string, inKnot: (node: string) => boolean): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return pathTo(node, start, cameFrom)
      if (!inKnot(next) || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return undefined
}

function pathTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end]
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start
    path.push(node)
  }
  return path.reverse()
}

/** The number of the strongly connected component of every node (Tarjan), without recursion: chains can be long. */
function knotsOf(graph: Graph): ReadonlyMap<string, number> {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const knots = new Map<string, number>()
  for (const root of graph.keys()) {
    if (order.has(root)) continue
    const visits = [{ node: root, next: 0 }]
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit
      if (!order.has(node)) {
        order.set(node, order.size)
        lowest.set(node, order.size - 1)
        open.push(node)
      }
      const child = graph.get(node)?.[visit.next++]
      if (child !== undefined) {
        if (!graph.has(child)) continue
        if (!order.has(child)) visits.push({ node: child, next: 0 })
        else if (!knots.has(child)) lower(lowest, node, order.get(child))
        continue
      }
      visits.pop()
      const parent = visits.at(-1)
      if (parent !== undefined) lower(lowest, parent.node, lowest.get(node))
      if (lowest.get(node) === order.get(node)) close(open, node, knots)
    }
  }
  return knots
}

function lower(lowest: Map<string, number>, node: string, to: number | undefined): void {
  lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? 0))
}

function close(open: string[], node: string, knots: Map<string, number>): void {
  const number = knots.size
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    knots.set(last, number)
    if (last === node) return
  }
}
