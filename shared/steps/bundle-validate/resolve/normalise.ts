import type { MapValue } from '../config/value.ts'
import { applyArtifactPreset } from './artifact-preset.ts'
import { computeOverrider } from './compute-override.ts'
import { defaultSetter } from './defaults.ts'
import { applyDevelopment } from './development.ts'
import type { ResourceChange } from './edit.ts'
import { fixup, parentPathFixup } from './fixups.ts'
import type { Further } from './interpolate.ts'
import { keyedListMerger } from './keyed-lists.ts'
import type { OnClash } from './override.ts'
import { permissionAdder } from './permissions.ts'
import { presetApplier } from './presets.ts'
import { identityGiver } from './run-as.ts'
import type { Say } from './say.ts'
import { schemaFollower } from './schema-names.ts'

/**
 * What the Databricks CLI makes of a configuration whose references are resolved, in its order.
 *
 * @param interpolated all but the resources, and of these the schemas
 * @param clusterId what the environment names, for development
 * @param last what is to be done to each resource at the end
 */
export function normaliser(
  interpolated: MapValue,
  clusterId: string | undefined,
  say: Say,
  onClash: OnClash,
  last?: ResourceChange,
): Further {
  const config = applyArtifactPreset(applyDevelopment(interpolated))
  const presets = presetApplier(config)
  const changes = [
    keyedListMerger(onClash),
    fixup,
    identityGiver(config),
    computeOverrider(config, clusterId),
    presets,
    schemaFollower(config, presets),
    defaultSetter(config),
    parentPathFixup,
    permissionAdder(config, say),
    last,
  ].filter((change) => change !== undefined)
  return { config, ofResource: inTurn(changes) }
}

function inTurn(changes: readonly ResourceChange[]): ResourceChange {
  return (resource, type, key) => {
    let result = resource
    for (const change of changes) result = change(result, type, key)
    return result
  }
}
