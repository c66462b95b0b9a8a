/** A pattern as a tree. Repetition is a node with bounds; `max` is `Infinity` where there is none. */
export type PatternNode =
  | { readonly kind: 'character'; readonly is: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly of: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'start' | 'end' | 'word-edge' }

/** What a pattern may not hold, in words for its author. */
export class PatternMistake extends Error {}

const MAX_PATTERN = 500
const MAX_REPEAT = 1_000

const CLASSES: Readonly<Record<string, (character: string) => boolean>> = {
  d: (character) => character >= '0' && character <= '9',
  w: isWordCharacter,
  s: (character) => /\s/u.test(character),
}
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

export function isWordCharacter(character: string): boolean {
  return /^[A-Za-z0-9_]$/.test(character)
}

/**
 * Parses the part of regular expressions that every engine reads in the same way: literals, `.`, classes, groups,
 * `|`, `* + ? {m,n}`, `^`, `$`, `\b`, and `(?i)` at the start.
 * @throws PatternMistake for anything else: look-around and back-references need backtracking.
 */
export function parsePattern(source: string): PatternNode {
  if (source.length > MAX_PATTERN) throw new PatternMistake(`it is longer than ${MAX_PATTERN} characters`)
  const ignoreCase = source.startsWith('(?i)')
  const letters = [...(ignoreCase ? source.slice(4) : source)]
  let at = 0

  const character = (is: (character: string) => boolean): PatternNode => ({
    kind: 'character',
    is: ignoreCase ? (given) => is(given) || is(given.toLowerCase()) || is(given.toUpperCase()) : is,
  })

  function choice(): PatternNode {
    const branches = [sequence()]
    while (letters[at] === '|') {
      at++
      branches.push(sequence())
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'choice', of: branches }
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = []
    while (at < letters.length && letters[at] !== '|' && letters[at] !== ')') parts.push(repeated(atom()))
    return { kind: 'sequence', of: parts }
  }

  function repeated(node: PatternNode): PatternNode {
    const bounds = quantifier()
    if (bounds === undefined) return node
    // A lazy quantifier finds the same texts.
    if (letters[at] === '?') at++
    if (letters[at] === '+' || letters[at] === '*') throw new PatternMistake('a quantifier follows a quantifier')
    return { kind: 'repeat', of: node, ...bounds }
  }

  function quantifier(): { readonly min: number; readonly max: number } | undefined {
    const sign = letters[at]
    if (sign === '*' || sign === '+' || sign === '?') {
      at++
      return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    }
    if (sign !== '{') return undefined
    const [written, low = '', comma, high] = /^\{(\d+)(,(\d*))?\}/.exec(letters.slice(at, at + 16).join('')) ?? []
    if (written === undefined) throw new PatternMistake('a "{" that counts nothing must be written "\\{"')
    at += written.length
    const min = Number(low)
    const max = comma === undefined ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high)
    if (min > max) throw new PatternMistake(`the bounds of "${written}" are the wrong way round`)
    if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Number.POSITIVE_INFINITY)) {
      throw new PatternMistake(`"${written}" counts beyond ${MAX_REPEAT}`)
    }
    return { min, max }
  }

  function atom(): PatternNode {
    const letter = letters[at++]
    if (letter === '^') return { kind: 'start' }
    if (letter === '$') return { kind: 'end' }
    if (letter === '.') return character((given) => given !== '\n')
    if (letter === '(') return group()
    if (letter === '[') return character(set())
    if (letter === '\\') return backslash()
    if (letter === undefined || '*+?{'.includes(letter)) throw new PatternMistake('a quantifier has nothing before it')
    return character((given) => given === letter)
  }

  function group(): PatternNode {
    if (letters[at] === '?') {
      if (letters[at + 1] !== ':') {
        throw new PatternMistake('look-around, named groups and flags inside a pattern are not supported; "(?:…)" is')
      }
      at += 2
    }
    const inside = choice()
    if (letters[at++] !== ')') throw new PatternMistake('a "(" is not closed')
    return inside
  }

  function backslash(): PatternNode {
    const letter = letters[at++]
    if (letter === 'b') return { kind: 'word-edge' }
    return character(escaped(letter))
  }

  function escaped(letter: string | undefined): (character: string) => boolean {
    if (letter === undefined) throw new PatternMistake('it ends in a "\\"')
    const known = CLASSES[letter.toLowerCase()]
    if (known !== undefined) return letter === letter.toLowerCase() ? known : (given) => !known(given)
    if (/[A-Za-z0-9]/.test(letter) && CONTROLS[letter] === undefined) {
      throw new PatternMistake(`"\\${letter}" is not supported`)
    }
    return (given) => given === (CONTROLS[letter] ?? letter)
  }

  function set(): (character: string) => boolean {
    const negated = letters[at] === '^'
    if (negated) at++
    const members: ((character: string) => boolean)[] = []
    for (let first = true; letters[at] !== ']' || first; first = false) {
      if (at >= letters.length) throw new PatternMistake('a "[" is not closed')
      if (first && letters[at] === ']') throw new PatternMistake('a class is empty; "]" in it is written "\\]"')
      members.push(member())
    }
    at++
    return negated
      ? (given) => !members.some((matches) => matches(given))
      : (given) => members.some((matches) => matches(given))
  }

  function member(): (character: string) => boolean {
    const low = letters[at++] ?? ''
    if (low === '[' && letters[at] === ':') throw new PatternMistake('"[:…:]" is not supported; write the letters')
    if (low === '\\' && CLASSES[(letters[at] ?? '').toLowerCase()] !== undefined) return escaped(letters[at++])
    const from = low === '\\' ? literal(letters[at++]) : low
    if (letters[at] !== '-' || letters[at + 1] === ']' || letters[at + 1] === undefined) {
      return (given) => given === from
    }
    at++
    const high = letters[at++] ?? ''
    const to = high === '\\' ? literal(letters[at++]) : high
    const [low32, high32] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
    if (low32 > high32) throw new PatternMistake(`the range "${from}-${to}" is the wrong way round`)
    return (given) => {
      const code = given.codePointAt(0) ?? 0
      return low32 <= code && code <= high32
    }
  }

  function literal(letter: string | undefined): string {
    escaped(letter)
    if (CLASSES[(letter ?? '').toLowerCase()] !== undefined) throw new PatternMistake('a class cannot end a range')
    return CONTROLS[letter ?? ''] ?? letter ?? ''
  }

  const node = choice()
  if (at < letters.length) throw new PatternMistake('a ")" was never opened')
  return node
}
