import { everyReference } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import type { Value } from '../config/value.ts'

/** A piece of a text: itself, or a reference. */
export type Token = string | { readonly reference: string }

/** A text that holds references, taken apart. */
export interface ReferringText {
  readonly tokens: readonly Token[]
  /** Each once, in the order written. */
  readonly references: readonly string[]
  /** The reference that is all of the text. */
  readonly pure: string | undefined
  /** Once its references are replaced, there may be others: `${var.hosts.${bundle.target}}`. */
  readonly nests: boolean
  /** References to paths with a `/Workspace` before them, which is left out: these paths begin with it. */
  readonly doubled: readonly string[]
}

/** So often are the references of a text replaced; the Databricks CLI stops there, too. */
export const MAX_ROUNDS = 11

/** `undefined` where there is no reference. */
export function parseText(text: string): ReferringText | undefined {
  return text.includes('${') ? parsed(text) : undefined
}

const parsed = remembered(parse)

function parse(text: string): ReferringText | undefined {
  const pieces = splitText(text)
  if (pieces.length === 0) return undefined
  const { tokens, doubled } = withoutDoubledPrefix(pieces)
  const references = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token.reference]))
  const pure = tokens.length === 1 ? references[0] : undefined
  const nests = tokens.some((token) => typeof token === 'string' && OPENED.test(token))
  return { tokens, references: references.length > 1 ? [...new Set(references)] : references, pure, nests, doubled }
}

const WORKSPACE_PATHS = new Set(
  ['root_path', 'file_path', 'artifact_path', 'state_path', 'resource_path'].map((field) => `workspace.${field}`),
)
const NONE: readonly never[] = []

/** As the Databricks CLI does it, which makes every one of these paths begin with `/Workspace`. */
function withoutDoubledPrefix(tokens: readonly Token[]): Pick<ReferringText, 'tokens' | 'doubled'> {
  const doubled = tokens.flatMap((token, index) => {
    if (typeof token === 'string' || !WORKSPACE_PATHS.has(token.reference)) return []
    const before = tokens[index - 1]
    return typeof before === 'string' && WORKSPACE.test(before) ? [token.reference] : []
  })
  if (doubled.length === 0) return { tokens, doubled: NONE }
  const bare = tokens.map((token, index) => {
    const next = tokens[index + 1]
    const strips = typeof next === 'object' && doubled.includes(next.reference)
    return typeof token === 'string' && strips ? token.replace(WORKSPACE, '') : token
  })
  return { tokens: bare.filter((token) => token !== ''), doubled }
}
const WORKSPACE = /\/Workspace\/?$/

/** Ends within a reference. */
const OPENED = /(?<!\$)\$\{[^{}]*$/

/** The pieces of a text; none where it holds no reference. */
export function splitText(text: string): readonly Token[] {
  const pieces: Token[] = []
  let end = 0
  for (const match of text.matchAll(everyReference(text))) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push({ reference: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (pieces.length === 0) return []
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** The reference that is all of a text. */
export function pureReference(value: Value): string | undefined {
  return value.kind === 'text' ? parseText(value.value)?.pure : undefined
}
