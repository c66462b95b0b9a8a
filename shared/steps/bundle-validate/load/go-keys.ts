import { isScalar, type Node } from 'yaml'

/**
 * What yaml.v3, which the Databricks CLI reads with, refuses of how a key stands before its ":", or reads in another way
 * than the parser of the tree.
 */
export function mistakeOfKey(text: string, key: Node): { readonly message: string; readonly hint: string } | undefined {
  const [start, end] = key.range ?? [0, 0]
  if (isAsked(text, start)) return undefined
  if (end - start > MAX_KEY) {
    return { message: `A key has at most ${MAX_KEY} characters.`, hint: 'Shorten it, or write "? " before it.' }
  }
  if (start === end) return { message: 'There is no key before the ":".', hint: 'Write one, or remove the ":".' }
  if (isScalar(key) && key.type === 'PLAIN' && NO_COLON.test(text.slice(end, end + 2))) {
    return {
      message: 'Within brackets, the ":" needs a blank behind it.',
      hint: 'Write a blank, or the key in quotes.',
    }
  }
  if (text[afterBlanks(text, end)] === ':' && !text.slice(start, end).includes('\n')) return undefined
  return { message: 'The key and its ":" do not stand in one line.', hint: 'Write them in one line.' }
}
const MAX_KEY = 1024
/** To yaml.v3, the ":" belongs to the text before it. */
const NO_COLON = /^:[,[\]{}]/

/** Whether a "?" makes it a key, as in "? key". */
function isAsked(text: string, start: number): boolean {
  let before = start - 1
  while (BLANK.test(text[before] ?? '')) before--
  return text[before] === '?' && !/[^\s[{,?:-]/.test(text[before - 1] ?? '')
}
const BLANK = /\s/

function afterBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}
