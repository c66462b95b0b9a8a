/** Text formats that the standard names, as portable patterns over the whole text. */
const FORMATS: Readonly<Record<string, string | undefined>> = {
  // As the HTML standard reads an address: good enough to catch what is not one.
  email:
    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\-]+@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*",
  uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
  // RFC 3986: a scheme, then characters that a URI may hold.
  uri: "[A-Za-z][A-Za-z0-9+.\\-]*:(?:[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=\\[\\]]|%[0-9A-Fa-f]{2})+",
  hostname: '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*',
  ipv4: '(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])',
  ipv6: ipv6(),
  byte: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
  date: '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])',
  'date-time':
    '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])',
  time: '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?',
}

/** Formats that say how a text is shown or stored, not which texts are good. */
const DESCRIPTIVE = new Set(['password', 'binary'])

/** The pattern of a text format; `'descriptive'` for one that constrains nothing, `undefined` for an unknown one. */
export function formatPattern(format: string): { readonly pattern: string } | 'descriptive' | undefined {
  if (DESCRIPTIVE.has(format)) return 'descriptive'
  const pattern = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return pattern === undefined ? undefined : { pattern }
}

/** The formats that are checked. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** Every place where `::` may stand (RFC 4291, section 2.2). */
function ipv6(): string {
  const group = '[0-9A-Fa-f]{1,4}'
  const forms = [`(?:${group}:){7}${group}`, `(?:${group}:){1,7}:`]
  for (let after = 1; after <= 6; after++) {
    forms.push(after === 6 ? `${group}:(?::${group}){1,6}` : `(?:${group}:){1,${7 - after}}(?::${group}){1,${after}}`)
  }
  forms.push(`:(?::${group}){1,7}`, '::')
  return forms.map((form) => `(?:${form})`).join('|')
}
