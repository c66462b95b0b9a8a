import { everyReference, holdsReference } from '../config/reference.ts'
import { placeOf } from '../config/value.ts'
import { allAt, type Inside, resourcesIn } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'name-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A name that the service refuses',
  why: 'Each service has its own idea of a name: a task takes letters, digits, `-` and `_`, an app only small letters, and Unity Catalog no space and no slash. `databricks bundle validate` does not look, and the deployment fails in the middle. What a target puts before a name counts, too.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit model
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit_model
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  checkJob: (job) => invalid(job, OF_JOB),
  jobKeys: ['parameters'],
  checkTask: (task) => invalid(task, OF_TASK),
  *checkTarget({ config }) {
    for (const [type, names] of OF_TYPES) {
      for (const resource of resourcesIn(config, type)) yield* invalid(resource, names)
    }
  },
}

/** What a service takes for a name. */
interface Alphabet {
  /** The characters that it does not take. */
  readonly refused: RegExp
  readonly says: string
}

/** Where a name stands, as {@link allAt} takes it. */
interface Name {
  readonly at: readonly string[]
  readonly of: Alphabet
  readonly most?: number
}

function invalid(inside: Inside, names: readonly Name[]): readonly Observation[] {
  let seen: Observation[] | undefined
  for (const name of names) {
    for (const { value, path } of allAt(inside.value, name.at)) {
      const wrong = value.kind === 'text' && value.value !== '' ? wrongIn(value.value, name) : undefined
      if (wrong === undefined) continue
      seen ??= []
      seen.push({ ...wrong, at: placeOf(value), path: [...inside.path, ...path] })
    }
  }
  return seen ?? NOTHING
}

function wrongIn(text: string, { at, of, most = ANY }: Name): Pick<Observation, 'message' | 'hint'> | undefined {
  if (text.length <= most && !of.refused.test(text)) return undefined
  const field = at.filter((part) => part !== '*').join('.')
  // What will stand for a reference is not known, and may be a letter: the rest of the name is.
  const isOpen = holdsReference(text)
  if ((isOpen ? text.replace(everyReference(text), 'a') : text).search(of.refused) !== -1) {
    return {
      message: `"${field}" is "${text}", and the service takes ${of.says}.`,
      // No name to take instead: a value that is masked would be known by it.
      hint: isOpen ? 'Change what stands around the references.' : 'Change it, and the same wherever it is named.',
    }
  }
  const { length } = isOpen ? text.replace(everyReference(text), '') : text
  if (length <= most) return undefined
  return {
    message: `"${field}" has ${length} characters, and the service takes at most ${most}.`,
    hint: 'Give it a shorter name.',
  }
}

const ANY = Number.POSITIVE_INFINITY
const WORD: Alphabet = {
  refused: /[^A-Za-z0-9_-]/,
  says: 'letters of ASCII, digits, "-" and "_"',
}
const DOTTED_WORD: Alphabet = {
  refused: /[^A-Za-z0-9_.-]/,
  says: 'letters of ASCII, digits, "-", "_" and "."',
}
const SCOPE: Alphabet = {
  refused: /[^A-Za-z0-9_.@-]/,
  says: 'letters of ASCII, digits, "-", "_", "@" and "."',
}
const SMALL: Alphabet = {
  refused: /[^a-z0-9-]/,
  says: 'small letters of ASCII, digits and "-"',
}
const IDENTIFIER: Alphabet = {
  refused: /^[^a-z]|[^a-z0-9-]/,
  says: 'small letters of ASCII, digits and "-", with a letter first',
}
/** What {@link https://docs.databricks.com/aws/en/data-governance/unity-catalog/requirements} says but for the dot: see `uc-name-wrong-levels`. */
const CATALOG: Alphabet = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  refused: /[ /\u0000-\u001f\u007f]/,
  says: 'no space, no "/" and no control characters',
}

function inCatalog(...fields: readonly string[]): readonly Name[] {
  return fields.map((field) => ({ at: [field], of: CATALOG, most: 255 }))
}

/** What the reference of each service says of its names; of the keys of tasks, what the service says when it refuses one. */
const OF_JOB: readonly Name[] = [{ at: ['parameters', '*', 'name'], of: DOTTED_WORD }]
const OF_TASK: readonly Name[] = [{ at: ['task_key'], of: WORD, most: 100 }]
const OF_TYPES: ReadonlyMap<string, readonly Name[]> = new Map([
  ['apps', [{ at: ['name'], of: SMALL, most: 30 }]],
  ['catalogs', inCatalog('name')],
  [
    'model_serving_endpoints',
    [
      { at: ['name'], of: WORD },
      { at: ['config', 'served_entities', '*', 'name'], of: WORD },
    ],
  ],
  ['postgres_branches', [{ at: ['branch_id'], of: IDENTIFIER, most: 63 }]],
  ['postgres_endpoints', [{ at: ['endpoint_id'], of: IDENTIFIER, most: 63 }]],
  ['postgres_projects', [{ at: ['project_id'], of: IDENTIFIER, most: 63 }]],
  ['postgres_roles', [{ at: ['role_id'], of: SMALL, most: 63 }]],
  ['registered_models', inCatalog('name', 'catalog_name', 'schema_name')],
  ['schemas', inCatalog('name', 'catalog_name')],
  ['secret_scopes', [{ at: ['name'], of: SCOPE, most: 128 }]],
  ['volumes', inCatalog('name', 'catalog_name', 'schema_name')],
])
