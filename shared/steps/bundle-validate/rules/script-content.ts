import { firstReference } from '../config/reference.ts'
import { entriesOf, isOpen, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import { isMapSet, isTextSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'script-content',
  severity: 'error',
  cliParity: 'yes',
  title: 'A script has no content, or content that would be interpolated',
  why: 'A script without content does nothing when it is called. In its content a reference is not replaced: the shell would take it for a variable of its own. Hand values over in `env` and use them as `$NAME`.',
  bad: `bundle:
  name: fraud
scripts:
  smoke:
    content: curl "https://\${workspace.host}/health"
`,
  good: `bundle:
  name: fraud
scripts:
  smoke:
    env:
      HOST: \${workspace.host}
    content: curl "https://$HOST/health"
`,
  *checkTarget(target) {
    for (const [key, entry] of entriesOf(valueAt(target.merged, ['scripts']))) {
      const script = entry.value
      // What is neither is dropped, with a warning.
      if (!isMapSet(script) && script.kind !== 'null') continue
      const path = ['scripts', key, 'content']
      const content = valueAt(script, ['content'])
      if (!isTextSet(content)) {
        const hint = 'Set content, or remove the script.'
        yield { message: `The script "${key}" has no content.`, at: placeOf(content) ?? placeOfKey(entry), path, hint }
      } else if (content.kind === 'text' && isOpen(content)) {
        yield {
          message: `The content of the script "${key}" holds "${firstReference(content.value).exec(content.value)?.[0]}", and content is not interpolated.`,
          at: placeOf(content),
          path,
          hint: 'Set an environment variable in env of the script, and use it as $NAME in content.',
        }
      }
    }
  },
}
