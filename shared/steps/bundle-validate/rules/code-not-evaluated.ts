import { type ConfigPath, entryAt } from '../config/value.ts'
import { placeOfEntry } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

/** What the Databricks CLI runs of the repository while it validates. */
const CODE: readonly (readonly [what: string, path: ConfigPath])[] = [
  ['Python code defines or changes resources', ['python']],
  ['Python code defines or changes resources', ['experimental', 'python']],
  ['A script runs before the configuration is read', ['experimental', 'scripts', 'preinit']],
  ['A script runs after the configuration is read', ['experimental', 'scripts', 'postinit']],
]

export const rule: Rule = {
  id: 'code-not-evaluated',
  severity: 'note',
  cliParity: 'stricter',
  title: 'Code that changes the bundle and is not run here',
  why: 'The Databricks CLI runs Python code and scripts of the repository already when it validates, with all credentials of the pipeline in reach. This step runs nothing, so it can check a pull request of a stranger; but what that code would add or change is not judged. Resources written in YAML are.',
  bad: `bundle:
  name: risk
python:
  resources:
    - resources:load_resources
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
`,
  *checkBundle({ config }) {
    for (const [what, path] of CODE) {
      const entry = entryAt(config, path)
      if (entry === undefined || !isSet(entry.value)) continue
      yield {
        message: `${what}: it is not run here, and what it does is not judged.`,
        at: placeOfEntry(entry),
        path,
        hint: 'Let somebody review that code, or write in YAML what it does.',
      }
    }
  },
}
