import { entriesOf, type MapValue, placeOfKey, valueAt } from '../config/value.ts'
import { isDeclaration } from '../resolve/override.ts'
import { parseReference } from '../resolve/reference-path.ts'
import { runsCode } from '../resolve/runs-code.ts'
import { referringIn, textsOf } from '../resolve/texts.ts'
import { parseText } from '../resolve/tokens.ts'
import { isPartlyUnread } from '../resolve/unread.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'variable-unused',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A variable that nothing refers to',
  why: 'It may be left over, or what should refer to it holds a fixed value instead, so that assigning the variable changes nothing. Remove it, or use it.',
  bad: 'bundle:\n  name: fraud\nvariables:\n  catalog: {default: dev}\n',
  good: `bundle:\n  name: fraud\nvariables:\n  catalog: {default: dev}\nresources:\n  schemas:\n    features: {name: features, catalog_name: "\${var.catalog}"}\n`,
  *checkBundle(bundle) {
    const { config } = bundle
    if (runsCode(config) || isPartlyUnread(bundle)) return
    const used = new Set<unknown>()
    const { references, nests } = referringIn(config)
    for (const reference of references) {
      const [first, name] = parseReference(reference).path
      if (first === 'variables') used.add(name)
    }
    const begun = nests ? begunNames(config) : []
    for (const [name, entry] of entriesOf(valueAt(config, ['variables']))) {
      // Of any other kind it declares nothing, and that is said already.
      if (!isDeclaration(entry.value)) continue
      if (used.has(name) || begun.some((beginning) => name.startsWith(beginning))) continue
      const message = `Nothing refers to the variable "${name}".`
      yield {
        message,
        at: placeOfKey(entry),
        path: ['variables', name],
        hint: `Remove it, or use it as \${var.${name}}.`,
      }
    }
  },
}

/** What names of variables begin with that end in another reference: `host_` of `${var.host_${bundle.target}}`. */
function begunNames(config: MapValue): readonly string[] {
  const nesting = textsOf(config, (text) => parseText(text)?.nests === true)
  const paths = nesting.flatMap(({ text }) => [...text.value.matchAll(BEGUN)].map(([, path = '']) => path))
  return [...new Set(paths.map((path) => /^[^.[]*/.exec(path)?.[0] ?? ''))]
}
const BEGUN = /\$\{(?:var|variables)\.([^{}]*)(?=\$\{)/g
