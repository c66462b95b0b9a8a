import type { Path, PlacedDocument } from '../../../documents/document.ts'
import { SqlSyntaxError } from '../../../engines/sql/syntax-error.ts'
import type { Finding, Place, Problem, Severity } from '../../../kernel/index.ts'

/** Where the compiler leaves what it has to say about one file. */
export interface Scope {
  readonly document: PlacedDocument
  readonly problems: Problem[]
  readonly findings: Finding[]
}

/** A mistake at the value of the path. */
export function problem(scope: Scope, path: Path, message: string, hint?: string): undefined {
  addProblem(scope, scope.document.place(path), message, hint)
}

/** A mistake at the key that the path ends in. */
export function problemAtKey(scope: Scope, path: Path, message: string, hint?: string): undefined {
  addProblem(scope, scope.document.placeOfKey(path), message, hint)
}

/** A mistake inside an expression or a pattern, at its very character. */
function problemInText(scope: Scope, path: Path, subject: string, error: SqlSyntaxError): undefined {
  const at = scope.document.placeInText(path, error.offset)
  const message = `${subject} cannot be used: ${error.message}`
  addProblem(scope, at, /[.?]$/.test(message) ? message : `${message}.`, error.hint)
}

/** Runs a parser of `engines/sql`; its error becomes a mistake in the text of the path. */
export function parsed<T>(scope: Scope, path: Path, subject: string, parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    return problemInText(scope, path, subject, error)
  }
}

/** What is legal but worth saying. */
export function say(
  scope: Scope,
  ruleId: string,
  severity: Severity,
  path: Path,
  message: string,
  hint?: string,
): undefined {
  const at = scope.document.place(path)
  scope.findings.push({ ruleId, severity, message, at, ...(hint === undefined ? {} : { hint }) })
}

function addProblem(scope: Scope, at: Place, message: string, hint: string | undefined): void {
  scope.problems.push({ message, at, ...(hint === undefined || hint === '' ? {} : { hint }) })
}

/** A value as the user wrote it, short enough for a sentence. */
export function quote(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
