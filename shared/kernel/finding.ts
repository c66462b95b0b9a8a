import { byCodeUnit } from './order.ts'

export type Severity = 'error' | 'warning' | 'note'

/** A place in a file. `file` is relative to the workspace, with `/`; lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** One structured observation. Rendered late: `message` is plain text, never Markdown. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** What is said instead in some of the places where the finding stands. */
  readonly variants?: readonly Variant[]
  readonly at?: Place
  readonly related?: readonly { readonly at: Place; readonly message: string }[]
  /** What was measured and what was expected, as the user would write them. */
  readonly measured?: string
  readonly expected?: string
  /** What to do next, one sentence. */
  readonly hint?: string
  /** Stays the same while the finding does, whatever moves around it. Default: rule and message. */
  readonly fingerprint?: string
}

/** The same finding in other words. */
export interface Variant {
  /** A target, say. */
  readonly where: string
  readonly message: string
}

/** Beyond that, variants are counted; the JSON report has all of them. */
const VARIANTS_SHOWN = 10

/** The variants of a finding as lines of text. */
export function variantLines(variants: readonly Variant[] = []): string[] {
  const more = variants.length - VARIANTS_SHOWN
  return [
    ...variants.slice(0, VARIANTS_SHOWN).map(({ where, message }) => `${where}: ${message}`),
    ...(more > 0 ? [`…and ${more} more`] : []),
  ]
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** The most severe first; then by file and line; otherwise in the order found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      byCodeUnit(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

/** `file:line:column`, as far as it is known. */
export function formatPlace(at: Place): string {
  return [at.file, at.line, at.line === undefined ? undefined : at.column]
    .filter((part) => part !== undefined)
    .join(':')
}
