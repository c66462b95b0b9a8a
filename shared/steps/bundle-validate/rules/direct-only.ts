import { placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

/**
 * Types that the engine terraform was never taught. Of those of Databricks CLI 1.12.1 it knows 25 of the 33; these came when
 * the direct engine was there already, see https://docs.databricks.com/dev-tools/bundles/direct and the release notes of bundles.
 */
const TYPES = new Set([
  'catalogs',
  'cluster_policies',
  'external_locations',
  'features',
  'genie_spaces',
  'instance_pools',
  'job_runs',
  'materialization_sets',
  'secrets',
  'vector_search_endpoints',
  'vector_search_indexes',
])
const FIELDS = [['lifecycle', 'started'], ['cascade_on_destroy']]

export const rule: Rule = {
  id: 'direct-only',
  severity: 'error',
  cliParity: 'yes',
  title: 'Something that the engine terraform cannot deploy',
  why: 'Newer resources and options are deployed by the direct engine only. With `bundle.engine: terraform` the Databricks CLI passes them in `validate` and refuses them in `plan` and `deploy`. Remove the setting, which is also deprecated, or the resource.',
  bad: `bundle:
  name: risk
  engine: terraform
resources:
  catalogs:
    risk:
      name: risk
`,
  good: `bundle:
  name: risk
  engine: direct
resources:
  catalogs:
    risk:
      name: risk
`,
  *checkTarget({ config }) {
    if (textOf(valueAt(config, ['bundle', 'engine'])) !== 'terraform') return
    const hint = 'Set "bundle.engine" to "direct", or leave it out.'
    for (const { type, name, path, value, keyAt } of resourcesOf(config)) {
      if (TYPES.has(type)) {
        yield { message: `"${name}" can only be deployed by the engine "direct".`, at: keyAt, path, hint }
      }
      for (const field of FIELDS) {
        const set = valueAt(value, field)
        if (!isSet(set)) continue
        const message = `"${field.join('.')}" of "${name}" is only known to the engine "direct".`
        yield { message, at: placeOf(set), path: [...path, ...field], hint }
      }
    }
  },
}
