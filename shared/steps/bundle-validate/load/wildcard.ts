/** One part of a pattern for names: any text, or one character that fits. */
export type Token = '*' | ((character: string) => boolean)

/** Whether the characters fit the pattern as a whole. Time grows with the product of both lengths, whatever they are. */
export function matchTokens(tokens: readonly Token[], characters: readonly string[]): boolean {
  let token = 0
  let at = 0
  let star = -1
  let retry = 0
  while (at < characters.length) {
    const current = tokens[token]
    if (current === '*') {
      star = token++
      retry = at
    } else if (current?.(characters[at] ?? '') === true) {
      token++
      at++
    } else if (star === -1) return false
    else {
      // The last star takes one more; earlier ones need not, as it can take whatever they would.
      token = star + 1
      at = ++retry
    }
  }
  return tokens.slice(token).every((rest) => rest === '*')
}
