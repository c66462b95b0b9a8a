const MAX_REMEMBERED = 200_000

/**
 * Asks once a text: the same ones stand in every target, and in every job that was copied from another.
 * @param ask must say the same whatever its second argument is
 */
export function remembered<T, A extends readonly unknown[]>(
  ask: (text: string, ...more: A) => T,
): (text: string, ...more: A) => T {
  const answers = new Map<string, T>()
  return (text, ...more) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    if (answers.size >= MAX_REMEMBERED) answers.clear()
    const answer = ask(text, ...more)
    answers.set(text, answer)
    return answer
  }
}
