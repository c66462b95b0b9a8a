import { Composer, type Document, type ErrorCode, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml'
import type { YamlDialect } from '../../../documents/yaml.ts'

/**
 * YAML as yaml.v3 takes it, which the Databricks CLI reads with: brackets and quotes may go on anywhere in the next line,
 * a comment may follow them at once, and tags of maps and lists mean nothing. What it refuses beyond the standard,
 * `mistakeForGo` finds.
 */
export const GO_YAML: YamlDialect = { version: '1.1', parse: parseAsGo }

function parseAsGo(text: string, lines: LineCounter): Document.Parsed | undefined {
  const composer = tolerantComposer()
  let first: Document.Parsed | undefined
  for (const document of composer.compose(tokensOf(text, lines), true, text.length)) {
    if (first === undefined) {
      first = document as Document.Parsed
      continue
    }
    const [start, end] = document.range
    first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'There is a second document.'))
    break
  }
  if (first === undefined) return undefined
  if ((text.slice(0, first.range[0]).match(/^%YAML/gm) ?? []).length > 1) {
    first.errors.push(new YAMLParseError([0, 1], 'BAD_DIRECTIVE', 'There are two %YAML lines'))
  }
  return first
}

/** What is changed of a composer, which calls it private. */
interface ComposerParts {
  onError: (source: unknown, code: ErrorCode, message: string, warning?: boolean) => void
}

/** A composer that says nothing of what yaml.v3 accepts, and no more than its first mistake: each costs much. */
function tolerantComposer(): Composer {
  // Nothing is resolved by its tag or its spelling: whoever reads the tree does that, by the rules of the CLI.
  const composer = new Composer({ uniqueKeys: false, schema: 'failsafe', resolveKnownTags: false })
  const parts = composer as unknown as ComposerParts
  const say = parts.onError
  let broken = false
  parts.onError = (source, code, message, warning) => {
    if (broken || isAccepted(code, message)) return
    broken = true
    say(source, code, message, warning)
  }
  return composer
}

/** Whether the parser has understood the text, and yaml.v3 says nothing. */
function isAccepted(code: ErrorCode, message: string): boolean {
  if (code === 'BAD_INDENT') return message.startsWith('Flow end indicator should be more indented')
  if (code === 'MISSING_CHAR') return message.startsWith('Comments must be separated')
  return code === 'BAD_COLLECTION_TYPE' || (code === 'TAG_RESOLVE_FAILED' && UNKNOWN_TAG.test(message))
}
/** To yaml.v3, a "#" cannot stand in a tag. */
const UNKNOWN_TAG = /^Unresolved tag: [^#]*$/

function* tokensOf(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const token of indifferentLexer().lex(text)) {
    let broken = false
    for (const item of parser.next(token)) {
      broken ||= item.type === 'error'
      yield item
    }
    if (broken) break
  }
  yield* parser.end()
}

/** What is changed of a lexer, which calls all of it private. */
interface LexerParts {
  /** How far in the next line must stand for what is being read to go on. */
  indentNext: number
  parseFlowCollection: Scan
  parseQuotedScalar: Scan
}
type Scan = () => Generator<string, unknown>

/** A lexer to which it is all one where the lines of brackets and quotes begin. */
function indifferentLexer(): Lexer {
  const lexer = new Lexer()
  const parts = lexer as unknown as LexerParts
  const anywhere = (scan: Scan): Scan =>
    function* () {
      const { indentNext } = parts
      parts.indentNext = 0
      const next = yield* scan.call(lexer)
      parts.indentNext = indentNext
      return next
    }
  parts.parseFlowCollection = anywhere(parts.parseFlowCollection)
  parts.parseQuotedScalar = anywhere(parts.parseQuotedScalar)
  return lexer
}
