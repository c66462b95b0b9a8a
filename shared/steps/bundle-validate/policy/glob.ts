/** Whether `*` (any characters, also none) and `?` (one) make the glob the whole text. Never backtracks further than one `*`. */
export function matchesGlob(glob: string, text: string): boolean {
  let g = 0
  let t = 0
  let star = -1
  let resume = 0
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g++
      // Most globs are nothing else, or end so.
      if (g === glob.length) return true
      resume = t
    } else if (glob[g] === '?' || (glob[g] !== undefined && glob[g] === text[t])) {
      g++
      t++
    } else if (star >= 0) {
      g = star + 1
      t = ++resume
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}
