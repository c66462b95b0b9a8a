import { parseReference } from '../resolve/reference-path.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'lookup-refers-to-lookup',
  severity: 'error',
  cliParity: 'yes',
  title: 'A lookup needs the result of another lookup',
  why: 'Lookups are all asked at once, before anything else is known of the workspace, so one cannot use what another finds.',
  bad: `bundle:
  name: fraud
variables:
  policy: { lookup: { cluster_policy: Small } }
  pool: { lookup: { instance_pool: "\${var.policy}" } }
`,
  good: `bundle:
  name: fraud
variables:
  size: { default: Small }
  policy: { lookup: { cluster_policy: "\${var.size}" } }
  pool: { lookup: { instance_pool: "\${var.size}" } }
`,
  *checkTarget({ references, variables }) {
    const isLookup = (text: string) => {
      const [first, name] = parseReference(text).path
      return first === 'variables' && variables.get(String(name))?.from === 'lookup'
    }
    for (const { text, path, at } of references.where(isLookup, 'variables')) {
      if (path[2] !== 'lookup') continue
      const [, name] = parseReference(text).path
      const message = `The lookup of "${path[1]}" refers to "${name}", which is a lookup itself.`
      yield { message, at, path, hint: 'Use a variable with a value of its own.' }
    }
  },
}
