import type { Place } from '../../../kernel/index.ts'

/** What the walker says of a value, apart from where in the configuration it stands. */
export interface Issue {
  readonly kind:
    | 'unknown-field'
    | 'wrong-type'
    | 'null-value'
    | 'required-field'
    | 'enum-value'
    | 'deprecated-field'
    | 'undescribed'
  readonly message: string
  readonly hint?: string
  /** Absent: where the thing that lacks a field is announced, its key or its place in a list. */
  readonly at?: Place
  /** Whether it is a mistake even to a schema that lists less than there is. */
  readonly certain?: true
  /** The key that it is about, inside the value that it was found in. */
  readonly part?: string | number
}

/**
 * What was found in one value. It holds no path, so that two targets that share the value share the result; the
 * path comes with the way down to it.
 */
export interface Found {
  readonly issues: readonly Issue[]
  readonly inside: readonly FoundInside[]
}

export interface FoundInside {
  readonly part: string | number
  /** Where the key stands, or the item of a list. */
  readonly announced: Place | undefined
  readonly found: Found
}

/** How much was found: the measure by which the best branch of a choice is taken. */
export function countIssues(found: Found | undefined): number {
  if (found === undefined) return 0
  return found.inside.reduce((sum, { found: child }) => sum + countIssues(child), found.issues.length)
}
