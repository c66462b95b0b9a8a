import type { ConfigPath } from '../config/value.ts'
import { matchesGlob } from './glob.ts'

/** One step of a pattern: a key or its globs, `[3]`, `[*]`, or `**` for any depth. */
export type PatternStep =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'keys'; readonly globs: readonly string[] }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'items' | 'deep' }

/** `resources.jobs.*.tasks[*].new_cluster`. */
export interface PathPattern {
  readonly source: string
  readonly steps: readonly PatternStep[]
}

/** Where a condition looks: from the item itself, or (`from`) from one of the {@link ROOTS}. */
export interface ValuePath {
  readonly source: string
  readonly from: Root | undefined
  /** So many levels up from the item, `^`. */
  readonly up: number
  readonly steps: ConfigPath
}

/** What a path may begin with. */
export const ROOTS = {
  $: 'the effective configuration',
  $merged: 'the configuration with the overrides of the target and before any default',
  $target: 'the target: `name`, `mode`',
  $facts: 'what the pipeline says: `branch`',
  $parameters: 'the parameters of the pack',
  $key: 'the last key of the item',
  $type: 'the type of the resource that the item belongs to, `jobs`',
} as const
export type Root = keyof typeof ROOTS

const STEP = /^(?:\.?(\*\*)(?=$|[.[])|\.?\{([^{}]*)\}|\["((?:[^"\\]|\\.)*)"\]|\[(\*|\d+)\]|\.?([^.[\]{}"\s]+))/u

/** @returns the steps, or what is wrong. */
export function parsePathPattern(source: string): PathPattern | string {
  const steps: PatternStep[] = []
  for (let rest = source; rest !== ''; ) {
    const [written, deep, choice, quoted, index, name] = STEP.exec(rest) ?? []
    if (written === undefined || (steps.length === 0 && written.startsWith('.'))) {
      return `"${rest}" is not understood; a path looks like resources.jobs.*.tasks[*].new_cluster`
    }
    const previous = source.slice(0, source.length - rest.length)
    if (previous !== '' && !written.startsWith('.') && !written.startsWith('[')) {
      return `a "." is missing before "${rest}"`
    }
    rest = rest.slice(written.length)
    if (deep !== undefined) steps.push({ kind: 'deep' })
    else if (choice !== undefined) steps.push({ kind: 'keys', globs: choice.split(',').map((part) => part.trim()) })
    else if (quoted !== undefined) steps.push({ kind: 'key', name: quoted.replaceAll(/\\(.)/gu, '$1') })
    else if (index !== undefined) {
      steps.push(index === '*' ? { kind: 'items' } : { kind: 'index', index: Number(index) })
    } else if (name !== undefined) {
      steps.push(/[*?]/.test(name) ? { kind: 'keys', globs: [name] } : { kind: 'key', name })
    }
  }
  return steps.length === 0 ? 'it is empty' : { source, steps }
}

/** @returns the path of a condition, which names one value; or what is wrong. */
export function parseValuePath(source: string): ValuePath | string {
  let rest = source
  let from: Root | undefined
  let up = 0
  const root = /^\$\w*/.exec(rest)?.[0]
  if (root !== undefined) {
    if (!Object.hasOwn(ROOTS, root)) return `"${root}" is none of ${Object.keys(ROOTS).join(', ')}`
    from = root as Root
    rest = rest.slice(root.length).replace(/^\./, '')
  } else {
    while (/^\^(?:\.|$)/.test(rest)) {
      up++
      rest = rest.slice(2)
    }
  }
  if (rest === '') return from === undefined && up === 0 ? 'it is empty' : { source, from, up, steps: [] }
  const pattern = parsePathPattern(rest)
  if (typeof pattern === 'string') return pattern
  const steps: (string | number)[] = []
  for (const step of pattern.steps) {
    if (step.kind === 'key') steps.push(step.name)
    else if (step.kind === 'index') steps.push(step.index)
    else return 'a condition looks at one value; use "some" or "every" for several'
  }
  return { source, from, up, steps }
}

/** Whether the pattern names the path itself or something around it. */
export function coversPath(pattern: PathPattern, path: ConfigPath): boolean {
  const { steps } = pattern
  let s = 0
  let p = 0
  let deep = -1
  let resume = 0
  while (s < steps.length) {
    const [step, part] = [steps[s], path[p]]
    if (step?.kind === 'deep') {
      deep = s++
      resume = p
    } else if (step !== undefined && part !== undefined && isStep(step, part)) {
      s++
      p++
    } else if (deep === -1 || resume === path.length) return false
    else {
      // The last `**` takes one more; earlier ones need not, as it can take whatever they would.
      s = deep + 1
      p = ++resume
    }
  }
  return true
}

/** Whether the step takes a child with this key or index. */
export function isStep(step: PatternStep, part: string | number): boolean {
  if (step.kind === 'items') return typeof part === 'number'
  if (step.kind === 'index') return step.index === part
  if (typeof part !== 'string') return false
  return step.kind === 'key' ? step.name === part : step.kind === 'keys' && step.globs.some((g) => matchesGlob(g, part))
}
