import type { Place } from '../../../kernel/index.ts'
import { isReference } from '../config/merge.ts'
import { entriesOf, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { RESOURCE_TYPES } from '../resolve/resource-types.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'duplicate-resource-key',
  severity: 'error',
  cliParity: 'yes',
  title: 'Two resources or scripts with one key',
  why: 'The key of a resource or script names it on the command line (`databricks bundle run train`), so it must be unique in the whole bundle: across types and across files. Two files that define the same job are merged silently into one that nobody wrote. Rename one of them; to change a resource for one target, override it under `targets`.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train the model
  pipelines:
    train:
      name: Refresh the features
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train the model
  pipelines:
    features:
      name: Refresh the features
`,
  *checkBundle(bundle) {
    for (const [key, found] of definitions(bundle)) {
      if (found.length < 2) continue
      const [first, ...others] = found.toSorted((one, other) => inOrder(one.at, other.at))
      if (first === undefined) continue
      const names = [...new Set([first, ...others].map(({ name }) => `"${name}"`))]
      const files = [...new Set([first, ...others].flatMap(({ at }) => at?.file ?? []))]
      const what = names.length > 1 ? names.join(', ') : `"${first.name}" in ${files.join(', ')}`
      yield {
        message: `The key "${key}" is used more than once (${what}).`,
        at: first.at,
        path: first.path,
        related: others.flatMap(({ name, at }) => (at === undefined ? [] : [{ at, message: `"${name}" is here.` }])),
        hint:
          names.length > 1
            ? 'Give each resource and each script a key of its own.'
            : 'Write all of it in one file, and what differs in a target under that target; or rename one of them.',
      }
    }
  },
}

/** By file, line and column, as the Databricks CLI lists them. */
function inOrder(one: Place | undefined, other: Place | undefined): number {
  if (one?.file !== other?.file) return (one?.file ?? '') < (other?.file ?? '') ? -1 : 1
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)
}

interface Definition {
  readonly name: string
  readonly path: readonly string[]
  readonly at: Place | undefined
}

function definitions(bundle: Bundle): ReadonlyMap<string, readonly Definition[]> {
  const found = new Map<string, Definition[]>()
  const add = (key: string, definition: Definition) => found.set(key, [...(found.get(key) ?? []), definition])
  for (const { config } of bundle.files) {
    for (const { type, key, name, value, at } of resourcesOf(config)) {
      if (RESOURCE_TYPES.has(type) && isKept(value))
        add(key, { name: `resources.${name}`, path: ['resources', type, key], at })
    }
    for (const [key, entry] of entriesOf(valueAt(config, ['scripts']))) {
      if (isKept(entry.value)) add(key, { name: `scripts.${key}`, path: ['scripts', key], at: placeOf(entry.value) })
    }
  }
  return found
}

/** The Databricks CLI (1.12.1) drops anything else when it reads the file, with a warning. */
function isKept(value: Value): boolean {
  return value.kind === 'map' || value.kind === 'null' || isReference(value)
}
