/**
 * `text` with a mistake put in. A validator is believed only after it has seen such mistakes; a mistake that
 * was not put in proves nothing, so a fragment that is missing or not unique throws.
 */
export function withMistake(text: string, fragment: string, mistake: string): string {
  const parts = text.split(fragment)
  if (parts.length !== 2) throw new Error(`"${fragment}" occurs ${parts.length - 1} times in the text, not once`)
  return parts.join(mistake)
}
