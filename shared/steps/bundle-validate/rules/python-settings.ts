import { type ConfigPath, entryAt, itemsOf, type MapValue, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { writtenText } from '../resolve/written-text.ts'
import { isTrue } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'python-settings',
  severity: 'error',
  cliParity: 'yes',
  title: 'Python is set up where it no longer is, or in two ways',
  why: 'Which Python code adds to a bundle stands under `python`. The Databricks CLI (1.12.1) still takes `experimental.python`, but not beside a `python` that says something else, and stops at `experimental.pydabs`.',
  bad: `bundle:
  name: fraud
experimental:
  pydabs: { enabled: true }
resources:
  jobs:
    train: { name: Train }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
`,
  *checkTarget({ config }) {
    if (isTrue(valueAt(config, [...FORMER, 'enabled']))) {
      yield say(config, FORMER, '"experimental.pydabs" is no longer supported.')
    }
    const [current, older] = [valueAt(config, ['python']), valueAt(config, OLDER)].map(saidIn)
    if (current === undefined || older === undefined || current === older) return
    yield say(config, OLDER, '"experimental.python" says something else than "python".')
  },
}

const FORMER = ['experimental', 'pydabs']
const OLDER = ['experimental', 'python']
const LISTS = ['resources', 'mutators']

/** What a section says, to be compared; `undefined`: nothing. */
function saidIn(section: Value | undefined): string | undefined {
  const lists = LISTS.map((name) => valueAt(section, [name])).map((list) => {
    return list?.kind === 'list' ? itemsOf(list).map(writtenText) : undefined
  })
  const path = writtenText(valueAt(section, ['venv_path'])) || undefined
  const said = [...lists, path]
  return said.every((one) => one === undefined) ? undefined : JSON.stringify(said)
}

function say(config: MapValue, path: ConfigPath, message: string): Observation {
  return { message, at: placeOfKey(entryAt(config, path)), path, hint: 'Move it to "python" at the top level.' }
}
