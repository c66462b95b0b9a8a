import { isUserName } from '../config/known-later.ts'
import { listValue, textValue } from '../config/make.ts'
import { isTrue } from '../config/truth.ts'
import { type Entry, entriesOf, isOpen, itemsOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { mapFrom, type ResourceChange, withEntry } from './edit.ts'

const RUN_AS = new Set(['jobs', 'pipelines', 'alerts'])

/** Gives the bundle's identity to everything that runs and names none of its own. */
export function identityGiver(config: MapValue): ResourceChange | undefined {
  const runAs = config.entries.get('run_as')
  if (runAs?.value.kind !== 'map') return undefined
  const legacy = isTrue(valueAt(config, ['experimental', 'use_legacy_run_as']))
  return (resource, type) => {
    if (legacy && type === 'pipelines') return ownedBy(resource, runAs)
    const takes = legacy ? type === 'jobs' : RUN_AS.has(type)
    return takes && !isIdentity(resource.entries.value('run_as'))
      ? withEntry(resource, 'run_as', runAs.value, runAs.keyPlaces)
      : resource
  }
}

/** In the legacy mode, the identity owns every pipeline, and has no other permission of it. */
function ownedBy(pipeline: MapValue, { value: identity }: Entry): MapValue {
  const named = entriesOf(identity).filter(([field, { value }]) => OWNERS.has(field) && isKnown(value))
  if (named.length === 0) return pipeline
  const fields = Object.fromEntries(named.map(([field, { value }]) => [field, value]))
  const owner = mapFrom({ level: textValue('IS_OWNER', identity.places), ...fields }, identity.places)
  const own = pipeline.entries.value('permissions')
  const others = itemsOf(own).filter((one) => {
    return !named.some(([field, { value }]) => isSame(valueAt(one, [field]), value))
  })
  return withEntry(pipeline, 'permissions', listValue([...others, owner], own?.places ?? identity.places))
}
const OWNERS = new Set(['user_name', 'service_principal_name'])

/** Anything but a map is dropped; a reference may yet be one. */
function isIdentity(value: Value | undefined): boolean {
  return value?.kind === 'map' || (value !== undefined && isOpen(value) && !isUserName(value))
}

function isSame(value: Value | undefined, other: Value): boolean {
  return value?.kind === 'text' && other.kind === 'text' && value.value === other.value
}

/** Not the empty text, and not whoever deploys, who owns what they deploy anyway. */
function isKnown(value: Value): boolean {
  return value.kind === 'text' && value.value !== '' && !value.value.includes(`\${workspace.current_user.`)
}
