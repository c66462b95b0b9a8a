const ATOM = /\[((?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_])+)\]|\\d|([A-Za-z0-9_ \-:/,@])|\\([.-])/y
const COUNT = /\{(\d{1,2})\}/y
/** Beyond this the glob grows longer than the regular expression is slow. */
const MAX_ATOMS = 64

/**
 * A fixed-width pattern of ASCII classes as a GLOB, `[A-Z]{2}\d` → `[A-Z][A-Z][0-9]`; `undefined` for every other
 * pattern. Exactly the same texts match: each atom is one ASCII character, which in UTF-8 is one byte, and nothing
 * else starts or continues with such a byte.
 */
export function globOf(pattern: string): string | undefined {
  const atoms: string[] = []
  let at = 0
  while (at < pattern.length) {
    ATOM.lastIndex = at
    const atom = ATOM.exec(pattern)
    if (atom === null) return undefined
    at = ATOM.lastIndex
    COUNT.lastIndex = at
    const count = COUNT.exec(pattern)
    if (count !== null) at = COUNT.lastIndex
    const [whole, set, plain, escaped] = atom
    const glob = whole === '\\d' ? '[0-9]' : set === undefined ? (plain ?? escaped ?? '') : `[${set}]`
    for (let times = count === null ? 1 : Number(count[1]); times > 0; times--) atoms.push(glob)
    if (atoms.length > MAX_ATOMS) return undefined
  }
  return atoms.length === 0 ? undefined : atoms.join('')
}
