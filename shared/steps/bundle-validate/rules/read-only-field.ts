import { placeOf, type Value, valueAt } from '../config/value.ts'
import { alsoAt, isTextSetBy, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'read-only-field',
  severity: 'error',
  cliParity: 'yes',
  title: 'A field is set that only the deployment sets',
  why: 'Etags, deployment ids, idempotency tokens and the path of a volume are what the workspace or the deployment answers. A value in the configuration would be overwritten, or make the next deployment fail. They come along when a resource is copied from the output of an API: remove them.',
  bad: `bundle:
  name: fraud
resources:
  volumes:
    landing:
      catalog_name: main
      schema_name: fraud
      name: landing
      volume_path: /Volumes/main/fraud/landing
`,
  good: `bundle:
  name: fraud
resources:
  volumes:
    landing:
      catalog_name: main
      schema_name: fraud
      name: landing
`,
  *checkTarget(target) {
    for (const { type, field, because } of READ_ONLY) {
      for (const resource of resourcesIn(target.merged, type)) {
        // As written: the resolver may know a field's value all the same.
        const value: Value | undefined = valueAt(resource.value, field)
        if (!isTextSetBy(value, valueAt(target.config, [...resource.path, ...field]))) continue
        yield {
          message: `"${field.join('.')}" of ${type} "${resource.key}" must not be set: ${because}.`,
          ...(field === ETAG
            ? { at: resource.at, path: resource.path, related: alsoAt(value, 'The etag.') }
            : { at: placeOf(value), path: [...resource.path, ...field] }),
          hint: 'Remove it.',
        }
      }
    }
  },
}

/** Of it the Databricks CLI shows the whole resource. */
const ETAG = ['etag']
const BY_DEPLOYMENT = 'the deployment writes it'
const READ_ONLY: readonly { type: string; field: readonly string[]; because: string }[] = [
  { type: 'dashboards', field: ETAG, because: 'the workspace makes it' },
  { type: 'genie_spaces', field: ETAG, because: 'the workspace makes it' },
  { type: 'jobs', field: ['deployment', 'deployment_id'], because: BY_DEPLOYMENT },
  { type: 'jobs', field: ['deployment', 'version_id'], because: BY_DEPLOYMENT },
  { type: 'pipelines', field: ['deployment', 'deployment_id'], because: BY_DEPLOYMENT },
  { type: 'pipelines', field: ['deployment', 'version_id'], because: BY_DEPLOYMENT },
  { type: 'job_runs', field: ['idempotency_token'], because: 'every run gets one of its own' },
  { type: 'volumes', field: ['volume_path'], because: 'it follows from catalog, schema and name' },
]
