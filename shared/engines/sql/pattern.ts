import { SqlSyntaxError } from './syntax-error.ts'

/** What is left of a pattern when everything that engines read differently is refused or spelt out. */
export interface PortablePattern {
  /** Means the same to RE2, Java and ECMA-262 when matched against the whole text. Holds no anchor. */
  readonly pattern: string
  /** The pattern as written began with `^` and ended with `$`, so that find and whole match agree. */
  readonly anchored: boolean
}

/** RE2 refuses to repeat anything more often, nested repetitions multiplied. */
const MAX_REPEAT = 1000
const MAX_PATTERN_LENGTH = 5_000
const MAX_PATTERN_DEPTH = 50

/** `.` of ECMA-262: Java also stops at U+0085, RE2 only at the line feed. */
const DOT = '[^\\n\\r\u2028\u2029]'
/** `\s` in ASCII: RE2 leaves out the vertical tab, ECMA-262 takes in all of Unicode's spaces. */
const SPACES = '\\t\\n\\x0B\\f\\r '
const CONTROL: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' }
const META = /[\\^$.[\]|()*+?{}]/
const META_IN_CLASS = /[\\^[\]\-&~]/

/**
 * Reads a regular expression in the common part of RE2 ∩ Java ∩ ECMA-262 and spells it so that all three
 * match the same texts with it. Anchors may stand at the ends of the pattern only; they are dropped, since
 * a pattern is always matched against the whole text.
 * @throws SqlSyntaxError that says what is not portable, and at which offset.
 */
export function portablePattern(source: string): PortablePattern {
  if (source.length > MAX_PATTERN_LENGTH) {
    throw new SqlSyntaxError(`it has ${source.length} characters; at most ${MAX_PATTERN_LENGTH} are read`, 0)
  }
  let at = 0
  let depth = 0
  let starts = 0
  let ends = 0
  let alternatives = 0

  const fail = (message: string, offset: number, hint?: string): never => {
    throw new SqlSyntaxError(message, offset, hint)
  }
  const rest = (text: string): boolean => source.startsWith(text, at)

  /** Text and how often its innermost part may be repeated in all. */
  interface Part {
    readonly text: string
    readonly repeats: number
  }

  function alternation(): Part {
    const parts: Part[] = [alternative()]
    while (rest('|')) {
      at++
      parts.push(alternative())
    }
    return { text: parts.map((part) => part.text).join('|'), repeats: Math.max(...parts.map((part) => part.repeats)) }
  }

  function alternative(): Part {
    if (depth === 0) alternatives++
    if (depth === 0 && rest('^')) {
      at++
      starts++
    }
    let text = ''
    let repeats = 1
    while (at < source.length && !rest('|') && !(depth > 0 && rest(')'))) {
      if (depth === 0 && rest('$') && (at + 1 === source.length || source[at + 1] === '|')) {
        at++
        ends++
        break
      }
      const part = quantified()
      text += part.text
      repeats = Math.max(repeats, part.repeats)
    }
    return { text, repeats }
  }

  function quantified(): Part {
    const from = at
    const atom = atomOf()
    const quantifier = quantifierOf()
    if (quantifier === undefined) return atom
    const repeats = atom.repeats * Math.max(1, quantifier.most)
    if (repeats > MAX_REPEAT) fail(`it repeats a part more than ${MAX_REPEAT} times`, from)
    if (rest('+')) fail('possessive quantifiers are not portable', at)
    // Lazy or greedy makes no difference to a whole match.
    if (rest('?')) at++
    if (/^(?:[*+?]|\{\d)/.test(source.slice(at, at + 2))) fail('a quantifier follows a quantifier', at)
    return { text: atom.text + quantifier.text, repeats }
  }

  function quantifierOf(): { readonly text: string; readonly most: number } | undefined {
    const character = source[at]
    if (character === '*' || character === '+' || character === '?') {
      at++
      return { text: character, most: 1 }
    }
    if (character !== '{') return undefined
    const match = /^\{(\d{1,9})(,?)(\d{0,9})\}/.exec(source.slice(at, at + 24))
    if (match === null) return fail('a "{" that is not a repetition must be written "\\{"', at)
    const [whole, low = '', comma, high = ''] = match
    if (comma === '' && high !== '') return fail('this repetition is not well formed', at)
    if (high !== '' && Number(high) < Number(low)) fail(`the repetition ${whole} is out of order`, at)
    at += whole.length
    return { text: whole, most: Number(high === '' ? low : high) }
  }

  function atomOf(): Part {
    const from = at
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
    at += character.length
    if (isLoneSurrogate(character)) fail('half of a surrogate pair is not a character', from)
    if (character === '(') return group(from)
    if (character === '[') return { text: classOf(from), repeats: 1 }
    if (character === '.') return { text: DOT, repeats: 1 }
    if (character === '\\') return { text: escapeOf(from), repeats: 1 }
    if (character === '^' || character === '$') {
      fail(`"${character}" is read at the ${character === '^' ? 'start' : 'end'} of the pattern only`, from)
    }
    if ('*+?{'.includes(character))
      fail(`there is nothing that "${character}" could repeat`, from, `Write "\\${character}" for the character.`)
    if (')]}'.includes(character)) fail(`a "${character}" that closes nothing must be written "\\${character}"`, from)
    return { text: literal(character), repeats: 1 }
  }

  function group(from: number): Part {
    if (rest('?')) {
      if (rest('?:')) at += 2
      else if (/^\?<?[=!]/.test(source.slice(at, at + 3))) fail('lookahead and lookbehind are not portable', from)
      else if (/^\?P?<|^\?'/.test(source.slice(at, at + 3))) {
        fail('named groups are not portable', from, 'Use a plain group.')
      } else fail('inline flags and atomic groups are not portable', from)
    } else if (rest('*')) fail('control verbs are not portable', from)
    if (++depth > MAX_PATTERN_DEPTH) fail(`groups are nested more than ${MAX_PATTERN_DEPTH} deep`, from)
    const inner = alternation()
    if (!rest(')')) fail('the "(" that opens here is never closed', from)
    at++
    depth--
    return { text: `(?:${inner.text})`, repeats: inner.repeats }
  }

  /** An escape outside of a character class. */
  function escapeOf(from: number): string {
    const letter = source[at] ?? ''
    if ('dDwW'.includes(letter) && letter !== '') {
      at++
      return `\\${letter}`
    }
    if (letter === 's' || letter === 'S') {
      at++
      return letter === 's' ? `[${SPACES}]` : `[^${SPACES}]`
    }
    return literal(escapedCharacter(from))
  }

  /** The one character that an escape stands for. `at` is behind the backslash. */
  function escapedCharacter(from: number): string {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0)
    if (at >= source.length) return fail('the pattern ends in a backslash', from)
    at += letter.length
    const control = CONTROL[letter]
    if (control !== undefined) return control
    if (letter === 'x' || letter === 'u') {
      const digits = letter === 'x' ? 2 : 4
      const hex = source.slice(at, at + digits)
      if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) {
        return fail(`"\\${letter}" needs ${digits} hexadecimal digits`, from)
      }
      at += digits
      return paired(String.fromCharCode(Number.parseInt(hex, 16)), from)
    }
    if (letter === 'b' || letter === 'B') return fail('word boundaries are not portable', from)
    if (letter === 'p' || letter === 'P')
      return fail('Unicode properties are not portable', from, 'List the characters, e.g. [A-Za-z].')
    if (/[1-9k]/.test(letter)) return fail('backreferences are not portable', from)
    if (/[\p{L}\p{N}]/u.test(letter) || letter === '_') return fail(`the escape "\\${letter}" is not portable`, from)
    return letter
  }

  /** `\uD83D\uDE00` is one character. */
  function paired(character: string, from: number): string {
    if (!isLoneSurrogate(character)) return character
    const low = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(source.slice(at, at + 6))
    if (low === null || character >= '\uDC00') return fail('half of a surrogate pair is not a character', from)
    at += 6
    return character + String.fromCharCode(Number.parseInt(low[1] ?? '', 16))
  }

  function classOf(from: number): string {
    const negated = rest('^')
    if (negated) at++
    if (rest(']')) fail('an empty class is not portable', from, 'Write "\\]" for the bracket.')
    let text = ''
    while (!rest(']')) {
      if (at >= source.length) fail('the "[" that opens here is never closed', from)
      text += classPart()
    }
    at++
    return `[${negated ? '^' : ''}${text}]`
  }

  function classPart(): string {
    const from = at
    const low = classAtom()
    if (!rest('-') || source[at + 1] === ']' || at + 1 >= source.length) return low.text
    at++
    const high = classAtom()
    if (low.character === undefined || high.character === undefined) {
      return fail('a range needs a character at both ends', from, 'Put the "-" last in the class.')
    }
    if ((low.character.codePointAt(0) ?? 0) > (high.character.codePointAt(0) ?? 0)) {
      return fail(`the range ${low.character}-${high.character} is out of order`, from)
    }
    return `${low.text}-${high.text}`
  }

  function classAtom(): { readonly text: string; readonly character?: string } {
    const from = at
    if (rest('[:') || rest('[.') || rest('[='))
      fail('POSIX classes are not portable', from, 'Write "\\[" for the bracket.')
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
    at += character.length
    if (isLoneSurrogate(character)) fail('half of a surrogate pair is not a character', from)
    if (character !== '\\') return { text: literalInClass(character), character }
    const letter = source[at] ?? ''
    if (letter !== '' && 'dDwW'.includes(letter)) {
      at++
      return { text: `\\${letter}` }
    }
    if (letter === 's') {
      at++
      return { text: SPACES }
    }
    if (letter === 'S') fail('"\\S" inside a class is not portable', from)
    const escaped = escapedCharacter(from)
    return { text: literalInClass(escaped), character: escaped }
  }

  const whole = alternation()
  if (at < source.length) fail('a ")" that closes nothing must be written "\\)"', at)
  return { pattern: whole.text, anchored: starts === alternatives && ends === alternatives }
}

function literal(character: string): string {
  return META.test(character) ? `\\${character}` : printable(character)
}

function literalInClass(character: string): string {
  return META_IN_CLASS.test(character) ? `\\${character}` : printable(character)
}

function printable(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code !== 0x7f) return character
  return `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`
}

function isLoneSurrogate(character: string): boolean {
  return character.length === 1 && character >= '\uD800' && character <= '\uDFFF'
}
