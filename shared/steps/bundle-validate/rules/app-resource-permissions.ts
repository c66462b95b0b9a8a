import { everyReference } from '../config/reference.ts'
import { type ConfigPath, entriesOf, itemsOf, type Value, valueAt } from '../config/value.ts'
import { writtenText } from '../resolve/written-text.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt, isSet, referenceOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'app-resource-permissions',
  severity: 'warning',
  cliParity: 'yes',
  title: 'An app whose access is taken away again',
  why: 'An app gives its service principal access to the resources that it uses. If such a resource lists `permissions` in the bundle, each deployment makes its access list exactly that, and the app loses what it was given. Add the service principal of the app to the permissions of the resource, by the reference that the right example has: whose an id is that is written out, neither the Databricks CLI nor this rule knows.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_VIEW
  apps:
    desk:
      name: risk-desk
      source_code_path: ./desk
      resources:
        - name: train
          job:
            id: \${resources.jobs.train.id}
            permission: CAN_MANAGE_RUN
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_VIEW
        - service_principal_name: \${resources.apps.desk.service_principal_client_id}
          level: CAN_MANAGE_RUN
  apps:
    desk:
      name: risk-desk
      source_code_path: ./desk
      resources:
        - name: train
          job:
            id: \${resources.jobs.train.id}
            permission: CAN_MANAGE_RUN
`,
  *checkTarget({ config, merged }) {
    // References to resources are read as they were written: some of them are resolved early.
    for (const app of resourcesOf(merged, 'apps')) {
      for (const { type, key, path, value } of usedBy(app.value, app.path)) {
        const permissions = valueAt(config, ['resources', type, key, 'permissions'])
        if (itemsOf(permissions).length === 0 || names(permissions, app.key)) continue
        yield {
          message: `The app "${app.key}" uses "${type}.${key}", whose permissions do not include the app.`,
          at: app.at,
          path,
          related: [...alsoAt(value, 'It is used here.'), ...alsoAt(permissions, 'The permissions are here.')],
          hint: `Give \${resources.apps.${app.key}.service_principal_client_id} a permission there, as service_principal_name.`,
        }
      }
    }
  },
}

interface Use {
  readonly type: string
  readonly key: string
  readonly path: ConfigPath
  readonly value: Value
}

/** Where an app says which resource it uses, for the kinds whose access list it is added to; the first that is set. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['experiment', ['experiment_id']],
  ['job', ['id']],
  ['postgres', ['branch', 'database']],
  ['serving_endpoint', ['name']],
  ['sql_warehouse', ['id']],
  ['uc_securable', ['securable_full_name']],
])

function* usedBy(app: Value, path: ConfigPath): Generator<Use> {
  const items = itemsOf(valueAt(app, ['resources']))
  const nameOf = (item: Value) => writtenText(valueAt(item, ['name'])) || undefined
  const last = new Map(items.map((item) => [nameOf(item), item]))
  for (const [index, item] of items.entries()) {
    // Of two with one name, as from a target, the later takes the place of the earlier.
    const name = nameOf(item)
    if (name !== undefined && last.get(name) !== item) continue
    for (const [kind, { value: inside }] of entriesOf(item)) {
      const field = FIELDS.get(kind)?.find((name) => isSet(valueAt(inside, [name])))
      const value = field === undefined ? undefined : valueAt(inside, [field])
      if (field === undefined || value?.kind !== 'text') continue
      const [type, key] = resourceNamed(value.value)
      if (type === undefined || key === undefined) continue
      yield { type, key, path: [...path, 'resources', index, kind, field], value }
    }
  }
}

/** The type and the key of the first resource that a text refers to. */
function resourceNamed(text: string): readonly string[] {
  const references = [...text.matchAll(everyReference(text))].map(([, reference]) => reference?.split('.') ?? [])
  return references.find(([root]) => root === 'resources')?.slice(1) ?? []
}

function names(permissions: Value | undefined, app: string): boolean {
  const wanted = `resources.apps.${app}.service_principal_client_id`
  return itemsOf(permissions).some((one) => referenceOf(valueAt(one, ['service_principal_name'])) === wanted)
}
