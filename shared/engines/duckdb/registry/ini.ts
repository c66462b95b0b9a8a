export type Env = Readonly<Record<string, string | undefined>>

/** The value that npm would use for a key; never blank. */
export type Setting = (key: string) => string | undefined

/**
 * Reads the text of an `.npmrc`: `key = value` lines, `;` and `#` comments, quotes, `key[] = value` lists (joined by
 * line feeds here), and `${NAME}` from the environment in both keys and values.
 */
export function parseNpmrc(text: string, env: Env): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\s*([;#]|$)/.test(line)) continue
    const equals = line.indexOf('=')
    const rawKey = expand(unquote(equals === -1 ? line : line.slice(0, equals)), env)
    const value = equals === -1 ? 'true' : expand(unquote(line.slice(equals + 1)), env)
    const key = rawKey.replace(/\[\]$/, '')
    const earlier = key === rawKey ? undefined : settings.get(key)
    settings.set(key, earlier === undefined ? value : `${earlier}\n${value}`)
  }
  return settings
}

/** What a value says: a quoted text as it stands; otherwise up to a comment, where `\;`, `\#` and `\\` are literal. */
function unquote(raw: string): string {
  const text = raw.trim()
  if (/^".*"$/s.test(text)) {
    try {
      return String(JSON.parse(text))
    } catch {
      return text
    }
  }
  if (/^'.*'$/s.test(text)) return text.slice(1, -1)
  return (/^(?:\\[\s\S]|[^;#\\])*\\?/.exec(text)?.[0] ?? '').replace(/\\([;#\\])/g, '$1').trim()
}

/** `${NAME}`; an unknown name stays as it is, `${NAME?}` becomes nothing, `\${NAME}` is literal. */
function expand(text: string, env: Env): string {
  return text.replace(/(\\*)\$\{([^${}?]+)(\?)?\}/g, (whole, escapes: string, name: string, optional?: string) => {
    if (escapes.length % 2 === 1) return whole.slice((escapes.length + 1) / 2)
    const value = env[name] ?? (optional === undefined ? `\${${name}}` : '')
    return escapes.slice(escapes.length / 2) + value
  })
}
