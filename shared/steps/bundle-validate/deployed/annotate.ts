import { posix } from 'node:path'
import { textValue } from '../config/make.ts'
import type { Value } from '../config/value.ts'
import { mapFrom, type ResourceChange, withEntry } from '../resolve/edit.ts'
import { writtenAt } from './written-at.ts'

/** Writes on jobs and pipelines that a bundle deploys them; a job then cannot be edited in the workspace. */
export function annotator(config: Value): ResourceChange {
  const state = writtenAt(config, 'workspace', 'state_path')
  return (resource, type) => {
    if (type !== 'jobs' && type !== 'pipelines') return resource
    const text = (value: string) => textValue(value, resource.places)
    const deployment = mapFrom(
      { kind: text('BUNDLE'), metadata_file_path: text(posix.join(state ?? '', 'metadata.json')) },
      resource.places,
    )
    const deployed = withEntry(resource, 'deployment', deployment)
    if (type === 'pipelines') return deployed
    return withEntry(withEntry(deployed, 'edit_mode', text('UI_LOCKED')), 'format', text('MULTI_TASK'))
  }
}
