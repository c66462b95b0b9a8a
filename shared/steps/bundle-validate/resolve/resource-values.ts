import { everyReference } from '../config/reference.ts'
import { isOpen, type Value, valueAt } from '../config/value.ts'
import { knownReferences } from './known-references.ts'
import { LATE, parseReference } from './reference-path.ts'
import type { Target, Variable } from './target.ts'

/**
 * The target with what it says itself in place of the references to that: `${resources.jobs.train.description}` is replaced by the
 * deployment (by the plan, with Databricks CLI 1.12.1), but the description stands in the bundle. Whoever judges it as a reference would pass what they refuse as a text.
 * The target itself where nothing is known.
 */
export function withResourceValues(target: Target): Target {
  const made = MADE.get(target) ?? make(target)
  MADE.set(target, made)
  return made
}

const MADE = new WeakMap<Target, Target>()

function make(target: Target): Target {
  const known = new KnownValues(target)
  if (!known.isAny()) return target
  const config = knownReferences(known, '${')(target.config)
  return config.kind !== 'map' || config === target.config ? target : { ...target, config }
}

/** So far references are followed that lead to references: that is no sense, but no cycle either. */
const MAX_DEPTH = 10

/** So many characters at most come into one text: each of ten could have a thousand references to the next. */
const MAX_ADDED = 64 * 1024

/** What references to resources stand for, looked up when somebody asks. */
class KnownValues {
  readonly #target: Target
  readonly #known = new Map<string, string | undefined>()

  constructor(target: Target) {
    this.#target = target
  }

  isAny(): boolean {
    const { references, variables } = this.#target
    for (const reference of references.open) if (this.get(reference) !== undefined) return true
    // What a variable was given from outside of the configuration is not among its references.
    for (const { value, from } of variables.values()) if (GIVEN.has(from) && mayRefer(value)) return true
    return false
  }

  get(reference: string, depth = 0): string | undefined {
    if (this.#known.has(reference)) return this.#known.get(reference)
    // Until it is known: a reference to itself is none.
    this.#known.set(reference, undefined)
    const text = this.#find(reference, depth)
    this.#known.set(reference, text)
    return text
  }

  #find(reference: string, depth: number): string | undefined {
    const { path } = parseReference(reference)
    if (!LATE.has(String(path[0])) || depth > MAX_DEPTH) return undefined
    const value = valueAt(this.#target.config, path)
    const text = writtenIn(value)
    if (text === undefined || !isOpen(value)) return text
    let left = MAX_ADDED
    return text.replace(everyReference(text), (whole, inner: string) => {
      const known = this.get(inner, depth + 1) ?? whole
      left -= known.length
      return left < 0 ? whole : known
    })
  }
}

const GIVEN: ReadonlySet<Variable['from']> = new Set(['input', 'environment', 'overrides'])

function mayRefer(value: Value | undefined): boolean {
  return value?.kind === 'map' ? !value.entries.isPlain : value?.kind === 'list' || isOpen(value)
}

function writtenIn(value: Value | undefined): string | undefined {
  if (value?.kind === 'number') return value.written
  return value?.kind === 'boolean' || value?.kind === 'text' ? String(value.value) : undefined
}
