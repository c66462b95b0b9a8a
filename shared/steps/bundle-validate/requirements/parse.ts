import { optionsOf } from './options.ts'

/** What a line of a requirements file of pip says, with what it continues on. */
export interface RequirementLine {
  /** `file`: another requirements file, `-r`; `index`: where packages come from, `--index-url` and the like. */
  readonly kind: 'requirement' | 'file' | 'index'
  /** Without comments, options and credentials; for a file its path as it is written. */
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

const INDEXES = ['index-url', 'extra-index-url', 'find-links']

/**
 * What a file requires and from where, in the order of its lines, as pip reads them: a `#` at the start or after a blank
 * begins a comment, a backslash at the end goes on with the next line. Source:
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function parseRequirements(text: string): readonly RequirementLine[] {
  const found: RequirementLine[] = []
  let joined = ''
  let start: { readonly line: number; readonly column: number } | undefined
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, line] of lines.entries()) {
    const goesOn = line.endsWith('\\')
    const part = goesOn ? line.slice(0, -1) : line
    if (start === undefined && part.trim() !== '') start = { line: index + 1, column: part.search(/\S/) + 1 }
    joined += part
    if (goesOn && index + 1 < lines.length) continue
    if (start !== undefined) for (const read of readLine(joined)) found.push({ ...read, ...start })
    joined = ''
    start = undefined
  }
  return found
}

function readLine(line: string): readonly Pick<RequirementLine, 'kind' | 'text'>[] {
  const text = line.replace(/(?:^|\s)#.*/su, '').trim()
  if (!text.startsWith('-')) {
    const requirement = text.replace(/\s--?[A-Za-z].*/su, '').trim()
    return requirement === '' ? [] : [{ kind: 'requirement', text: withoutCredentials(requirement) }]
  }
  const options = optionsOf(text)
  const first = (wanted: string) => options.find(({ name }) => name === wanted)?.value
  // Of a line that says both, pip does the first.
  const editable = first('editable')
  if (editable !== undefined) return [{ kind: 'requirement', text: withoutCredentials(editable) }]
  const file = first('requirement')
  if (file !== undefined) return [{ kind: 'file', text: file }]
  return options.flatMap(({ name, value }) =>
    INDEXES.includes(name) ? [{ kind: 'index' as const, text: withoutCredentials(value, '') }] : [],
  )
}

/** Whoever reads the report is not who may read the index. */
function withoutCredentials(text: string, instead = '***@'): string {
  return text.replace(/:\/\/[^/\s]*@/gu, `://${instead}`)
}
