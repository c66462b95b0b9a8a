/** One line of a requirements file of pip, with what it continues on. */
export interface RequirementLine {
  /** `file`: another requirements file, `-r`. */
  readonly kind: 'requirement' | 'file'
  /** Without comments, options and credentials; for a file its path as it is written. */
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** Options that take another file or a package; every other one is about pip itself. */
const FILE = /^(?:-r|--requirement)(?:[ \t]+|=|(?=[^-\s]))(.+)$/
const EDITABLE = /^(?:-e|--editable)(?:[ \t]+|=)(.+)$/

/**
 * The requirements that a file names, in the order of its lines, as pip reads them: a `#` at the start or after a blank
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
    const read = start === undefined ? undefined : readLine(joined)
    if (read !== undefined && start !== undefined) found.push({ ...read, ...start })
    joined = ''
    start = undefined
  }
  return found
}

function readLine(line: string): Pick<RequirementLine, 'kind' | 'text'> | undefined {
  const text = line.replace(/(?:^|\s)#.*/su, '').trim()
  const [, file] = FILE.exec(text) ?? []
  if (file !== undefined) return { kind: 'file', text: withoutQuotes(file.trim()) }
  const [, editable] = EDITABLE.exec(text) ?? []
  if (editable === undefined && text.startsWith('-')) return undefined
  const requirement = (editable ?? text).replace(/\s--?[A-Za-z].*/su, '').trim()
  if (requirement === '') return undefined
  // Whoever reads the report is not who may read the index.
  return { kind: 'requirement', text: requirement.replace(/:\/\/[^/@\s]*@/gu, '://***@') }
}

/** pip takes what an option names as a shell does: `-r "base.txt"`. */
export function withoutQuotes(text: string): string {
  const [, , inner] = /^(["'])(.*)\1$/su.exec(text) ?? []
  return inner ?? text
}
