import { type MapValue, textOf, valueAt } from '../config/value.ts'
import { splitText } from './tokens.ts'

/** What becomes of the tags of machines, which are tags of the cloud: each cloud takes other characters. */
export interface TagCharacters {
  key(text: string): string
  value(text: string): string
}

/** `<`, `>`, `*`, `&`, `%`, `;`, `\`, `/`, `+` and `?` are forbidden in keys, and anything but Latin-1 everywhere. */
const AZURE: TagCharacters = {
  key: onWritten((text) => latin(text).replace(/[<>*&%;\\/+?]/g, '_')),
  value: onWritten(latin),
}

/** Letters, digits, blanks and a few signs. An accent is left out before. */
const AWS_TEXT = onWritten((text) => {
  const bare = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
  return latin(bare).replace(/[^\p{Nd}\p{L}\s\u0085+\-=.:/@]/gu, '_')
})
const AWS: TagCharacters = { key: AWS_TEXT, value: AWS_TEXT }

const AZURE_ZONES = ['.azuredatabricks.net', '.databricks.azure.us', '.databricks.azure.cn']

/**
 * As Databricks CLI 1.12.1 replaces characters: by the host of the workspace, where any host that is not known is one of
 * AWS. A bundle that names no host is taken for one of Azure.
 */
export function tagCharacters(config: MapValue): TagCharacters {
  const host = textOf(valueAt(config, ['workspace', 'host']))
  if (host === undefined || host === '') return AZURE
  const name = host.replace(/^[a-z]+:\/\//i, '').replace(/[:/?#].*$/s, '')
  return AZURE_ZONES.some((zone) => name.endsWith(zone)) ? AZURE : AWS
}

function latin(text: string): string {
  return text.replace(/[\u{100}-\u{10ffff}]/gu, '_')
}

/** References stay as they are. */
function onWritten(change: (text: string) => string): (text: string) => string {
  return (text) => {
    const pieces = splitText(text)
    if (pieces.length === 0) return change(text)
    return pieces.map((piece) => (typeof piece === 'string' ? change(piece) : `\${${piece.reference}}`)).join('')
  }
}
