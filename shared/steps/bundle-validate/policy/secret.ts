import type { Entries } from '../config/entries.ts'
import { everyReference } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import {
  isNameOfSecret,
  isPasswordName,
  isSensitiveFlag,
  isSensitiveName,
  withoutPlaceholders,
} from '../effective/sensitive.ts'
import type { Surely } from './surely.ts'
import type { Trail } from './trail.ts'

/** Formats that their issuers publish, so that leaked ones can be found. */
const KNOWN_FORMATS = eachOf([
  /\bdapi[0-9a-f]{32}(?:-\d+)?\b/,
  /\bdose[0-9a-f]{32}\b/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_[A-Za-z0-9_]{40}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10}/,
  /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/,
  /\bhf_[A-Za-z0-9]{30}/,
  /\bAIza[0-9A-Za-z_-]{35}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-AgE[A-Za-z0-9_-]{40}/,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10}/,
  // Entra ID client secrets.
  /(?:^|[^A-Za-z0-9])[A-Za-z0-9_~.]{3}8Q~[A-Za-z0-9_~.-]{34}/,
  // Azure storage and service bus keys, shared access signatures.
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[A-Za-z0-9+/%]{20}/i,
  /[?&]sig=[A-Za-z0-9%+/]{20}/,
  /(?:^|[^A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/,
  // Who has the address of a webhook may post there.
  /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{4,20}\/B\w{4,20}\/\w{8}/,
  /\bhttps:\/\/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f]{8}/,
  /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----/,
  // A password in an address, or as an argument.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:[^\s/:@<>]{1,200}@/i,
  /(?:^|[\s;?&-])\w{0,40}(?:password|passwd|pwd|client[_-]?secret|api[_-]?key|access[_-]?token)=(?!["']?(?:(?:true|false|none|null)\b|x{3,}|\*{3,}|__|%))[^\s;&{$<]{4}/i,
  // In a command: with a number, for "--password is asked for" is prose.
  /(?:^|\s)--(?:password|passwd|client-secret|api-key|access-token|token)\s{1,5}(?!["']?[$<%{-])(?=[^\s\d]{0,60}\d)\S{6}/i,
  /\bauthorization:\s{0,3}(?:bearer|basic)\s{1,3}[A-Za-z0-9._~+/-]{12}/i,
])

/** The same as one expression for those of each kind of flags: a text is then looked through twice, and not twenty times. */
function eachOf(formats: readonly RegExp[]): readonly RegExp[] {
  const flags = new Set(formats.map((format) => format.flags))
  return [...flags].map((flag) => {
    return new RegExp(
      formats.flatMap(({ flags: own, source }) => (own === flag ? [`(?:${source})`] : [])).join('|'),
      flag,
    )
  })
}

/** Where a list of names and values keeps the value. */
const VALUE_KEYS: ReadonlySet<string> = new Set(['value', 'default', 'string_value'])
const MAX_TEXT = 20_000
/** `--pwd=abcd` is the shortest text that shows it. */
const SHORTEST = 8
/** Between letters, digits and a few signs, a random text of this length has about 4.5 bits a character; words have 3.5. */
const MIN_RANDOM_LENGTH = 32
const MIN_ENTROPY = 4.2
/** Of random letters and digits, one text of 32 in 2,000 is readable to this part, and fewer longer ones. */
const READABLE = 0.7

/** What people write where there is no secret yet, or none at all. */
const STANDS_FOR_ONE = /^(?:<[^<>]*>|empty|default|dummy|placeholder|todo|replace[_-]?me|x{3,})$/i
/** What a pipeline or a shell replaces: `#{TOKEN}#`, `__TOKEN__`, `%TOKEN%`, `$TOKEN`. */
const REPLACED_LATER = /^(?:#\{[\w.-]+\}#|__[A-Za-z]\w*__|%[A-Z][A-Z0-9_]*%|\$[A-Z][A-Z0-9_]*)$/

/** Looks random, and is for everybody to read. */
const PUBLIC_KEY = /\b(?:ssh|ecdsa)-[a-z0-9-]{3,30} AAAA[A-Za-z0-9+/]+={0,2}/g

const looksRandomOrKnown = remembered(isRandomOrKnown)
const isSensitiveKey = remembered(isSensitiveName)

/** Whether the text itself shows that it is one: by a known format, or because nobody writes such a text by hand. */
function isRandomOrKnown(text: string): boolean {
  if (text.length < SHORTEST) return false
  const literal = literalOf(text).replaceAll(PUBLIC_KEY, ' ')
  if (KNOWN_FORMATS.some((format) => format.test(literal))) return true
  return literal.length >= MIN_RANDOM_LENGTH && literal.split(/[\s"',;:=()[\]]+/).some(isRandom)
}

/**
 * Whether a value is a secret in plain text, by its looks or by its name. References to a secret scope, to a variable
 * or to anything else that is resolved later are none.
 */
export function isPlaintextSecret(trail: Trail): boolean {
  const { value } = trail
  if (value?.kind !== 'text' || value.value === '') return false
  if (looksRandomOrKnown(value.value)) return true
  const names = namesOf(trail)
  if (!names.some(isSensitiveKey)) return false
  // `Bearer {{secrets/scope/key}}`: the rest is what goes around it; around a password goes nothing.
  const isPartly = withoutPlaceholders(value.value) !== value.value
  if (isPartly && !names.some(isPasswordName)) return false
  const literal = literalOf(value.value).trim()
  if (literal === '' || saysElsewhere(literal) || (isPartly && !/[A-Za-z0-9\u0080-\uffff]/.test(literal))) return false
  if (STANDS_FOR_ONE.test(literal) || REPLACED_LATER.test(literal)) return false
  return names.some((name) => isSensitiveKey(name) && !isNameOfSecret(literal, name))
}

/** Tells at once that most values are none. */
export const surelyNoSecret: Surely = {
  text: (text) => !looksRandomOrKnown(text),
  key: (key, around, before, siblings) => {
    if (isSensitiveKey(key) || (before?.kind === 'text' && isSensitiveFlag(before.value))) return false
    return !VALUE_KEYS.has(key) || !(isSensitiveKey(around) || besideOf(siblings).some(isSensitiveKey))
  },
  quietKey: (key) => !isSensitiveKey(key) && !VALUE_KEYS.has(key),
  plain: () => true,
  rest: () => true,
}

/** Whether a value must not be shown. */
export function isSensitive(trail: Trail): boolean {
  // "embed_credentials: true" switches something.
  if (trail.value?.kind === 'boolean') return false
  return isPlaintextSecret(trail) || namesOf(trail).some(isSensitiveKey)
}

/** The last key, or the flag before an argument; of `{name: api_token, value: …}` and of `variables.api_token.default` also the name. */
function namesOf(trail: Trail): readonly string[] {
  const before =
    typeof trail.part === 'number' && trail.parent?.value?.kind === 'list'
      ? trail.parent.value.items[trail.part - 1]
      : undefined
  if (before?.kind === 'text' && isSensitiveFlag(before.value)) return [before.value.replace(/^-+/, '')]
  let holder: Trail | undefined = trail
  while (typeof holder?.part === 'number') holder = holder.parent
  const key = holder?.part
  if (holder === undefined || typeof key !== 'string') return []
  if (!VALUE_KEYS.has(key)) return [key]
  const around = holder.parent
  const named = besideOf(around?.value?.kind === 'map' ? around.value.entries : undefined)
  return [key, ...named, ...(typeof around?.part === 'string' ? [around.part] : [])]
}

/** What a map that keeps a value says of its name. */
function besideOf(entries: Entries | undefined): readonly string[] {
  return ['name', 'key'].flatMap((name) => {
    const sibling = entries?.value(name)
    return sibling?.kind === 'text' ? [sibling.value] : []
  })
}

/** Without what is resolved later. */
function literalOf(text: string): string {
  const looked = text.slice(0, MAX_TEXT)
  const rest = withoutPlaceholders(looked)
  return rest.includes('{') ? rest.replaceAll(everyReference(rest), ' ') : rest
}

/** A path or an address says where a secret lies; `true` switches something. */
function saysElsewhere(text: string): boolean {
  return /^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:\/\/|(?:true|false|none|null|\d{1,4})$)/i.test(text)
}

function isRandom(word: string): boolean {
  if (word.length < MIN_RANDOM_LENGTH || word.length > 500 || !/^[A-Za-z0-9+/_-]+$/.test(word)) return false
  // Paths, and names of several words, are made of pieces that each could be read aloud.
  const mixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word)
  const pieces = word.split(/[/_-]/)
  const longest = Math.max(...pieces.map((piece) => piece.length))
  return (
    mixed &&
    longest >= 16 &&
    readable(word) < word.length * READABLE &&
    changes(word) >= word.length / 4 &&
    entropy(word) >= MIN_ENTROPY
  )
}

/** How many letters are in words, as all of `InstanceProfile` are. */
function readable(word: string): number {
  return (word.match(/[A-Z]?[a-z]{3,}/g) ?? []).join('').length
}

/** How often the kind of character changes: rarely in words, all the time in random text. */
function changes(word: string): number {
  let count = 0
  let before = ''
  for (const letter of word) {
    const kind = /[a-z]/.test(letter) ? 'a' : /[A-Z]/.test(letter) ? 'A' : /\d/.test(letter) ? '1' : '-'
    if (kind !== before && before !== '') count++
    before = kind
  }
  return count
}

function entropy(word: string): number {
  const counts = new Map<string, number>()
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / word.length) * Math.log2(count / word.length)
  return bits
}
