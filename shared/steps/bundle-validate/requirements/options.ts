/** The options that a line of a requirements file may have, and whether each takes a value. */
const OPTIONS: Readonly<Record<string, boolean>> = {
  'config-settings': true,
  constraint: true,
  editable: true,
  'extra-index-url': true,
  'find-links': true,
  'global-option': true,
  hash: true,
  'index-url': true,
  'no-binary': true,
  'no-index': false,
  'only-binary': true,
  pre: false,
  'prefer-binary': false,
  'require-hashes': false,
  requirement: true,
  'trusted-host': true,
  'use-feature': true,
}
const LONG = Object.keys(OPTIONS)
const SHORT: Readonly<Record<string, string>> = {
  C: 'config-settings',
  c: 'constraint',
  e: 'editable',
  f: 'find-links',
  i: 'index-url',
  r: 'requirement',
}

/** An option by its long name, with the value that it was given. */
export interface PipOption {
  readonly name: string
  readonly value: string
}

/**
 * The options of a line that have a value, as pip reads them: several in a line, a long one by the beginning of its name, a short one with its
 * value behind it, values in quotes. What is none of pip's options says nothing.
 */
export function optionsOf(line: string): readonly PipOption[] {
  const found: PipOption[] = []
  const words = wordsOf(line)
  for (let index = 0; index < words.length; index++) {
    const [, long, equals] = /^--([a-z-]+)(?:=(.*))?$/su.exec(words[index] ?? '') ?? []
    const [, short = '', behind] = /^-([A-Za-z])(.*)$/su.exec(words[index] ?? '') ?? []
    const name = long === undefined ? SHORT[short] : longName(long)
    if (name === undefined) continue
    const own = long === undefined ? behind || undefined : equals
    const value = OPTIONS[name] === true ? (own ?? words[++index]) : undefined
    if (value !== undefined && value !== '') found.push({ name, value })
  }
  return found
}

function longName(written: string): string | undefined {
  if (Object.hasOwn(OPTIONS, written)) return written
  const [first, ...others] = LONG.filter((name) => name.startsWith(written))
  return others.length === 0 ? first : undefined
}

/** As a shell takes a line apart; a quote that is not closed is a character. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/gu)].map(([word]) => {
    return word.replaceAll(/"([^"]*)"|'([^']*)'/gu, (_, double?: string, single?: string) => double ?? single ?? '')
  })
}
