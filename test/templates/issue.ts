/** A mistake that a validator found; lines count from 1. */
export interface Issue {
  readonly line: number
  readonly message: string
}

/** From the form that both language services use, where lines count from 0 and a message may be Markdown. */
export function toIssue(diagnostic: {
  readonly range: { readonly start: { readonly line: number } }
  readonly message: string | { readonly value: string }
}): Issue {
  const { range, message } = diagnostic
  return { line: range.start.line + 1, message: typeof message === 'string' ? message : message.value }
}
