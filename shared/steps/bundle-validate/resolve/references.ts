import { type MapValue, placeOf, type Value } from '../config/value.ts'
import { locate } from './locate.ts'
import { type Measure, measure, tooLarge, weightOf } from './measure.ts'
import { parseReference } from './reference-path.ts'
import { substitute } from './substitute.ts'
import { referringIn } from './texts.ts'
import { MAX_ROUNDS } from './tokens.ts'

/** What a reference stands for. */
export type Resolution =
  /** `weight`: how much it is, see {@link weightOf}. */
  | { readonly kind: 'value'; readonly value: Value; readonly weight: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'missing'; readonly message: string }
  /** It leads back to itself, which is said once for the whole circle. */
  | { readonly kind: 'circular' }
  | { readonly kind: 'too-large' }

/** References that lead back to themselves. */
export interface Circle {
  /** In the order they refer to each other, as they are written. */
  readonly members: readonly { readonly reference: string; readonly value: Value }[]
  /** Every member is a text; otherwise one of them is a map or list that holds itself. */
  readonly direct: boolean
}

/** One reference being resolved, on the stack of those that wait for it. */
interface Frame {
  readonly reference: string
  readonly key: string
  /** Its place on the stack. */
  readonly index: number
  raw: Value | undefined
  /** The value that leads on from it. */
  via: Value | undefined
  /** What has to be resolved before it, and how far that is. */
  needs: readonly string[]
  next: number
  /** How often its references may still be replaced, where that brings others to light. */
  rounds: number
  /** The lowest frame that something above refers back to. */
  lowest: number
}

/** Of more circles than these, the first are shown. */
const MAX_CIRCLES = 50

/** Resolves the references of one target's configuration; each one once, however often it is used. */
export class References {
  readonly circles: Circle[] = []
  readonly #root: MapValue
  readonly #measures = new Map<Value, Measure>()
  readonly #resolved = new Map<string, Resolution>()
  readonly #paths = new Map<string, ReturnType<typeof parseReference>>()

  constructor(root: MapValue) {
    this.#root = root
  }

  /** Chains of any length: the stack is a list, not the program's own. */
  resolve(reference: string): Resolution {
    const done = this.#known(reference)
    if (done !== undefined) return done
    const stack: Frame[] = []
    const active = new Map<string, Frame>()
    this.#push(stack, active, reference)
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const need = frame.needs[frame.next]
      if (need !== undefined) {
        frame.next++
        if (this.#known(need) !== undefined) continue
        const waiting = active.get(this.#path(need).key)
        if (waiting === undefined) this.#push(stack, active, need)
        else this.#close(stack, frame, waiting)
        continue
      }
      const resolution = this.#attempt(frame)
      if (resolution === undefined) continue
      stack.pop()
      active.delete(frame.key)
      const below = stack.at(-1)
      if (below !== undefined && frame.lowest < frame.index) below.lowest = Math.min(below.lowest, frame.lowest)
      this.#resolved.set(frame.key, resolution)
    }
    return this.#known(reference) ?? OPEN
  }

  #push(stack: Frame[], active: Map<string, Frame>, reference: string): void {
    const { key } = this.#path(reference)
    const index = stack.length
    const nothing = { raw: undefined, via: undefined, needs: [], next: 0, rounds: 0, lowest: NEVER }
    const frame: Frame = { reference, key, index, ...nothing }
    stack.push(frame)
    active.set(key, frame)
  }

  /** `undefined`: it needs others first. */
  #attempt(frame: Frame): Resolution | undefined {
    if (frame.lowest <= frame.index) return { kind: 'circular' }
    if (frame.raw === undefined) {
      const { path } = this.#path(frame.reference)
      const located = locate(this.#root, path, (nested) => this.#known(nested))
      if (located.kind === 'through') {
        frame.via = located.value
        return this.#wait(frame, [located.reference])
      }
      if (located.kind !== 'at') return located
      frame.raw = located.value
      frame.via = located.value
      const { references, nests } = referringIn(located.value)
      if (nests) frame.rounds = MAX_ROUNDS - 1
      if (references.length > 0) return this.#wait(frame, references)
    }
    const value = substitute(frame.raw, (reference) => this.#known(reference) ?? OPEN)
    const measured = measure(value, this.#measures)
    if (tooLarge(measured)) return { kind: 'too-large' }
    const left = frame.rounds > 0 ? referringIn(value).references.filter((one) => this.#mayBecome(one)) : []
    if (left.length === 0) return { kind: 'value', value, weight: weightOf(measured) }
    frame.rounds--
    frame.raw = value
    return this.#wait(frame, left)
  }

  /** Whether a value may take the place of a reference that came to light. */
  #mayBecome(reference: string): boolean {
    const known = this.#known(reference)
    return known === undefined || known.kind === 'value'
  }

  #wait(frame: Frame, needs: readonly string[]): undefined {
    frame.needs = needs
    frame.next = 0
  }

  /** The frame refers to one that waits for it. */
  #close(stack: readonly Frame[], frame: Frame, waiting: Frame): void {
    frame.lowest = Math.min(frame.lowest, waiting.index)
    if (this.circles.length >= MAX_CIRCLES) return
    const frames = stack.slice(waiting.index)
    const members = frames.flatMap(({ reference, via }) => (via === undefined ? [] : [{ reference, value: via }]))
    const direct = members.every(({ value }) => value.kind === 'text')
    this.circles.push({ members: fromFirst(members), direct })
  }

  #known(reference: string): Resolution | undefined {
    return this.#resolved.get(this.#path(reference).key)
  }

  #path(reference: string): ReturnType<typeof parseReference> {
    const known = this.#paths.get(reference)
    if (known !== undefined) return known
    const parsed = parseReference(reference)
    this.#paths.set(reference, parsed)
    return parsed
  }
}
const OPEN = { kind: 'open' } as const
const NEVER = Number.POSITIVE_INFINITY

/** The same circle begins at the same member, whoever came upon it. */
function fromFirst<M extends { readonly reference: string; readonly value: Value }>(members: readonly M[]): M[] {
  const order = ({ reference, value }: M) => `${placeOf(value)?.file ?? ''} ${reference}`
  let first = 0
  for (const [index, member] of members.entries()) {
    const least = members[first]
    if (least !== undefined && order(member) < order(least)) first = index
  }
  return [...members.slice(first), ...members.slice(0, first)]
}
