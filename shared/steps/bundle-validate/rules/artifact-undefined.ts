import { entriesOf, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { isMapSet, isTextSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'artifact-undefined',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'An artifact that says nothing',
  why: 'An artifact is something that the deployment builds or uploads: it needs a `build` command, or `files` that are there already. Only a Python wheel, `type: whl`, is built without being told how. A key with nothing behind it is mostly the rest of an edit.',
  bad: `bundle:
  name: risk
artifacts:
  wheel:
`,
  good: `bundle:
  name: risk
artifacts:
  wheel:
    type: whl
`,
  *checkTarget({ config }) {
    for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
      const where = { at: placeOf(value), path: ['artifacts', key] }
      if (value.kind === 'null') {
        yield { ...where, message: `The artifact "${key}" is empty.`, hint: 'Say how it is built, or remove it.' }
        continue
      }
      const type = valueAt(value, ['type'])
      const built = textOf(type) === 'whl' || (type?.kind === 'text' && textOf(type) === undefined)
      if (value.kind !== 'map' || built || isTextSet(valueAt(value, ['build'])) || hasFiles(value)) continue
      yield {
        ...where,
        message: `The artifact "${key}" says neither how it is built nor which files it has.`,
        hint: 'Give it "build" or "files".',
      }
    }
  },
}

/** A file is a map; anything else is dropped, with a warning, but `null`; a reference is no list (Databricks CLI 1.12.1). */
function hasFiles(artifact: Value): boolean {
  return itemsOf(valueAt(artifact, ['files'])).some((file) => file.kind === 'null' || isMapSet(file))
}
