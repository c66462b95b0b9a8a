import { nearestWord } from '../../../kernel/suggest.ts'
import { PREFIXES, parseReference } from '../resolve/reference-path.ts'
import { RESOURCE_TYPES } from '../resolve/resource-types.ts'
import { isAuthField } from './reference-in-auth-field.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-prefix-unknown',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A reference into nothing that is known',
  why: `References begin with \`var\`, \`bundle\`, \`workspace\`, \`resources\` or \`artifacts\`. The Databricks CLI leaves any other as it is written and says nothing: \`\${vars.catalog}\` becomes the name of a catalog.`,
  bad: `bundle:
  name: fraud
variables:
  stage: { default: dev }
resources:
  jobs:
    train: { name: "Train \${vars.stage} \${var.stage}" }
`,
  good: `bundle:
  name: fraud
variables:
  stage: { default: dev }
resources:
  jobs:
    train: { name: "Train \${var.stage}" }
`,
  *checkTarget({ references, variables }) {
    const isUnknown = (text: string) => !PREFIXES.includes(String(parseReference(text).path[0]))
    for (const { text, path, at } of references.where(isUnknown)) {
      // What says what a variable is for goes nowhere.
      if (path[0] === 'variables' && path[2] === 'description') continue
      // No reference is resolved there: that is said already.
      if (isAuthField(path)) continue
      const [start, ...rest] = parseReference(text).path
      const first = String(start)
      // A single word is usually for a shell, unless it names a variable of the bundle or stands where no shell reads.
      const isWord = rest.length === 0
      const variable = isWord && variables.has(first)
      if (isWord && !variable && path[0] !== 'workspace') continue
      const meant = variable
        ? `var.${text}`
        : isWord && OF_BUNDLE.includes(first)
          ? `bundle.${text}`
          : suggestion(first, text)
      yield {
        message: `"\${${text}}" is left as it is written: there is no "${first}" to refer to.`,
        at,
        path,
        hint: meant === undefined ? `Begin it with one of ${PREFIXES.join(', ')}.` : `Did you mean "\${${meant}}"?`,
      }
    }
  },
}

const OF_BUNDLE = ['name', 'target', 'environment', 'mode']

function suggestion(first: string, text: string): string | undefined {
  if (RESOURCE_TYPES.has(first)) return `resources.${text}`
  const nearest = nearestWord(first, PREFIXES)
  return nearest === undefined ? undefined : `${nearest}${text.slice(first.length)}`
}
