import { entryAt, placeOfKey, textOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

/** What an index of each type is described by. */
const SPECS = { DELTA_SYNC: 'delta_sync_index_spec', DIRECT_ACCESS: 'direct_access_index_spec' } as const

export const rule: Rule = {
  id: 'vector-index-spec',
  severity: 'error',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A vector search index without the description of its type',
  why: 'An index that follows a table (`DELTA_SYNC`) is described by `delta_sync_index_spec`, one that an application writes to (`DIRECT_ACCESS`) by `direct_access_index_spec`. The service refuses an index that lacks its own, or has that of the other.',
  bad: `bundle:
  name: fraud
resources:
  vector_search_indexes:
    cases:
      name: main.fraud.cases_index
      endpoint_name: fraud
      primary_key: id
      index_type: DELTA_SYNC
      direct_access_index_spec: { schema_json: "{}" }
`,
  good: `bundle:
  name: fraud
resources:
  vector_search_indexes:
    cases:
      name: main.fraud.cases_index
      endpoint_name: fraud
      primary_key: id
      index_type: DELTA_SYNC
      delta_sync_index_spec: { source_table: main.fraud.cases, pipeline_type: TRIGGERED }
`,
  *checkTarget({ config }) {
    for (const index of resourcesOf(config, 'vector_search_indexes')) {
      const type = textOf(valueAt(index.value, ['index_type']))
      if (type !== 'DELTA_SYNC' && type !== 'DIRECT_ACCESS') continue
      const own = SPECS[type]
      const other = SPECS[type === 'DELTA_SYNC' ? 'DIRECT_ACCESS' : 'DELTA_SYNC']
      if (!isSet(valueAt(index.value, [own]))) {
        yield {
          message: `The vector search index "${index.key}" is of type ${type} and has no "${own}".`,
          at: index.at,
          path: index.path,
          hint: `Describe it in "${own}".`,
        }
      }
      const wrong = entryAt(index.value, [other])
      if (!isSet(wrong?.value)) continue
      yield {
        message: `The vector search index "${index.key}" is of type ${type} and cannot have "${other}".`,
        at: placeOfKey(wrong),
        path: [...index.path, other],
        hint: `Remove it, or change "index_type".`,
      }
    }
  },
}
