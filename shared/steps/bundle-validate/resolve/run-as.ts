import { type MapValue, valueAt } from '../config/value.ts'
import { mapResources, withEntry } from './edit.ts'

const RUN_AS = new Set(['jobs', 'pipelines', 'alerts'])

/** The bundle's identity for everything that runs and names none of its own. */
export function applyRunAs(config: MapValue): MapValue {
  const runAs = config.entries.get('run_as')
  if (runAs?.value.kind !== 'map') return config
  const experimental = valueAt(config, ['experimental', 'use_legacy_run_as'])
  const legacy = experimental?.kind === 'boolean' && experimental.value
  return mapResources(config, (resource, type) => {
    const takes = legacy ? type === 'jobs' : RUN_AS.has(type)
    return takes && !resource.entries.has('run_as')
      ? withEntry(resource, 'run_as', runAs.value, runAs.keyPlaces)
      : resource
  })
}
