import { type PassOver, seeBelow } from './below.ts'
import { isReference } from './operator.ts'
import { childrenOf, insideOf, type Trail } from './trail.ts'
import { isStep, type PatternStep } from './value-path.ts'

/** Who wants to be shown what some steps lead to. */
export interface Wanted {
  readonly steps: readonly PatternStep[]
  readonly see: (item: Trail) => void
  /** What it need not be shown of all that is below. */
  readonly passOver?: PassOver | undefined
}

export const IN_THE_WAY = 'a reference stands in its place'

/**
 * Many patterns, walked as one: what they begin with alike is looked up once. Where a reference stands in the way of a
 * pattern, it is shown the reference, marked as unknown.
 */
export class PatternTree {
  readonly #top: Junction = { ends: [], branches: [] }

  constructor(wanted: Iterable<Wanted>) {
    for (const one of wanted) {
      let junction = this.#top
      for (const step of one.steps) junction = next(junction, step)
      junction.ends.push(one)
    }
  }

  /** Shows everyone what the steps lead to from there, to each in the order written. */
  walk(start: Trail): void {
    reach(this.#top, start)
  }
}

/** Where several patterns have come to. */
interface Junction {
  readonly ends: Wanted[]
  readonly branches: Branch[]
}

interface Branch {
  readonly step: PatternStep
  readonly source: string
  readonly to: Junction
}

function next({ branches }: Junction, step: PatternStep): Junction {
  const source = JSON.stringify(step)
  const known = branches.find((branch) => branch.source === source)
  if (known !== undefined) return known.to
  const to: Junction = { ends: [], branches: [] }
  branches.push({ step, source, to })
  return to
}

function reach({ ends, branches }: Junction, trail: Trail): void {
  for (const { see } of ends) see(trail)
  for (const branch of branches) follow(branch, trail)
}

/** @param deep whether a `**` led here, so that a reference is in nobody's way */
function follow({ step, to }: Branch, trail: Trail, deep = false): void {
  const { value } = trail
  if (trail.unknown !== undefined) showAll(to, trail)
  else if (step.kind === 'deep') followDeep(to, trail)
  else if (isReference(value)) {
    if (!deep) showAll(to, { part: trail.part, value, parent: trail.parent, unknown: IN_THE_WAY })
  } else if (step.kind === 'key' || step.kind === 'index') {
    const part = step.kind === 'key' ? step.name : step.index
    const inside = insideOf(value, part)
    if (inside !== undefined) reach(to, { part, value: inside, parent: trail, unknown: undefined })
  } else if (value?.kind === (step.kind === 'items' ? 'list' : 'map')) {
    for (const child of childrenOf(trail)) {
      if (step.kind === 'items' || isStep(step, child.part ?? '')) reach(to, child)
    }
  }
}

function followDeep({ ends, branches }: Junction, trail: Trail): void {
  for (const { see, passOver } of ends) seeBelow(trail, see, passOver)
  if (branches.length === 0) return
  seeBelow(trail, (inside) => {
    for (const branch of branches) follow(branch, inside, true)
  })
}

/** Nobody knows what is beyond a reference. */
function showAll({ ends, branches }: Junction, unknown: Trail): void {
  for (const { see } of ends) see(unknown)
  for (const { to } of branches) showAll(to, unknown)
}
