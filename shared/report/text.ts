// What hides or reorders text: controls, bidirectional marks and overrides, zero-width characters (not the joiners
// that scripts and emoji need), line separators, tag characters, lone surrogates and non-characters.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/**
 * The text with every character shown: `NUL` becomes `⟨U+0000⟩`, a bidirectional override `⟨U+202E⟩`.
 * Only tabs and line ends stay; what comes out can be put into any of the formats.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (character) => `⟨U+${codePointHex(character)}⟩`)
}

function codePointHex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** The text, on one line: every run of white space is one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** At most `max` UTF-16 units, the ellipsis included; never half a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const end = Math.max(0, max - 1)
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))
  return `${text.slice(0, splits ? end - 1 : end)}…`
}

/** How many bytes the text takes as UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** `1 check`, `2 checks`, `1,234 checks`. */
export function plural(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * `1234567` → `1,234,567`; other numbers with at most four significant digits after the point where they are
 * small. The same on every machine, whatever its locale.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'n/a'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return String(Number(value.toPrecision(4)))
  const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 1 ? 2 : 4
  const [whole = '', part = ''] = value.toFixed(digits).split('.')
  const fraction = part.replace(/0+$/, '')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction}`}`
}

const STEPS: readonly (readonly [size: number, suffix: string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
]

/** `12500` → `12.5k`: short enough for an axis. */
export function formatCompact(value: number): string {
  const step = STEPS.find(([size]) => Math.abs(value) >= size)
  return step === undefined ? formatNumber(value) : `${Number((value / step[0]).toFixed(1))}${step[1]}`
}

/** `0.42 s`, `12.3 s`, `3 min 20 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${Number(seconds.toFixed(seconds < 10 ? 2 : 1))} s`
  const whole = Math.round(seconds)
  return `${formatNumber(Math.floor(whole / 60))} min ${whole % 60} s`
}
