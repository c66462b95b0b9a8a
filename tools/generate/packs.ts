import { parse } from 'yaml'
import { HEADER } from './code.ts'

/** `policy/packs/data.ts`: with it, the built-in packs need no reader of YAML, which takes longer to load than they to read. */
export function packsCode(packs: ReadonlyMap<string, string>): string {
  const entries = [...packs].map(
    ([name, text]) => `  [\n    '${name}',\n    ${literal(JSON.stringify(parse(text)))},\n  ],\n`,
  )
  return `${HEADER}
/** The built-in policy packs, as JSON. */
export const builtinPacks: ReadonlyMap<string, string> = new Map([
${entries.join('')}])
`
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
