import { entryAt, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, isTrue, type Resource } from './reading.ts'
import type { Rule } from './rule.ts'

const UNSUPPORTED = ['model_serving_endpoints', 'quality_monitors', 'apps', 'dashboards']

export const rule: Rule = {
  id: 'run-as-unsupported',
  severity: 'note',
  cliParity: 'stricter',
  title: 'A resource that cannot run as somebody else',
  why: 'Serving endpoints, quality monitors, apps and dashboards with embedded credentials always belong to whom deploys them. With `run_as` the Databricks CLI refuses them unless the deploying identity is that same one, which cannot be known before.',
  bad: `bundle:
  name: fraud
run_as:
  service_principal_name: 3f2b
resources:
  apps:
    desk: { name: desk, source_code_path: ./app }
`,
  good: `bundle:
  name: fraud
run_as:
  service_principal_name: 3f2b
resources:
  jobs:
    train: { name: Train }
`,
  *checkTarget({ config }) {
    const entry = entryAt(config, ['run_as'])
    const identity = ['service_principal_name', 'user_name', 'group_name']
      .map((field) => valueAt(entry?.value, [field]))
      .find(isSet)
    if (identity?.kind !== 'text' || identity.value.includes(`\${workspace.current_user.`)) return
    if (isTrue(valueAt(config, ['experimental', 'use_legacy_run_as']))) return
    const runAs = placeOf(identity)
    for (const resource of resourcesOf(config, ...UNSUPPORTED)) {
      if (!isBound(resource)) continue
      yield {
        message: `"${resource.name}" can only be deployed by the identity of "run_as" itself.`,
        at: resource.keyAt,
        path: resource.path,
        ...(runAs === undefined ? {} : { related: [{ at: runAs, message: 'The identity' }] }),
        hint: 'Deploy this target as that identity, or move the resource to a bundle without "run_as".',
      }
    }
  },
}

function isBound({ type, value }: Resource): boolean {
  return type !== 'dashboards' || isTrue(valueAt(value, ['embed_credentials']))
}
