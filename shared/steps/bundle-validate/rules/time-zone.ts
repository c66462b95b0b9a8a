/** What is wrong with a time zone id as Java reads it, and the right one where it can be told. */
export type ZoneMistake = { readonly kind: 'unknown' } | { readonly kind: 'case'; readonly right: string | undefined }

/**
 * The workspace resolves time zones with Java, which knows the IANA database with its old names (`US/Eastern`), offsets
 * (`GMT+1`, `+01:00`) and abbreviations of its own (`JST`), all of them in one spelling only. `Intl` knows the database
 * too, in any spelling.
 */
export function zoneMistake(id: string): ZoneMistake | undefined {
  if (JAVA_ONLY.has(id) || UNLISTED.has(id) || OFFSET.test(id)) return undefined
  zones ??= new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name]))
  const right = zones.get(id.toLowerCase())
  if (right !== undefined) return right === id ? undefined : { kind: 'case', right }
  let known = judged.get(id)
  if (known === undefined) {
    known = isKnownToIntl(id)
    judged.set(id, known)
  }
  if (!known) return { kind: 'unknown' }
  return WELL_SPELLED.test(id) ? undefined : { kind: 'case', right: undefined }
}

/** All names that can be offered instead. */
export function zoneNames(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
}

/** By name in lower case; the same in every run, so it is made once. */
let zones: ReadonlyMap<string, string> | undefined
/** Making a formatter takes half a millisecond, the first one twenty; and a bundle has few zones and many schedules. */
const judged = new Map<string, boolean>()

function isKnownToIntl(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: id })
    return true
  } catch {
    return false
  }
}

/** Old names are not listed by `Intl`; each of their parts starts with a capital, only `of`, `es` and the like do not. */
const WELL_SPELLED = /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z](?:[A-Za-z0-9+-]*[a-z0-9+-]|[A-Z0-9]*)(?:_[A-Za-z]+)*)*$/u
const OFFSET = /^(?:(?:GMT|UTC|UT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|Z)$/u
/** `Intl` does not list them, and they are what most bundles name. */
const UNLISTED = new Set(['UTC', 'GMT', 'Etc/UTC'])
/** `java.time.ZoneId.SHORT_IDS`. */
const JAVA_ONLY = new Set(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT EST HST IET IST JST MIT MST NET NST PLT PNT PRT PST SST VST'.split(
    ' ',
  ),
)
