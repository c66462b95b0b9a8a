import { StepError } from '../kernel/index.ts'
import { registryErrors } from './errors.ts'
import { formatModelReference } from './reference.ts'
import type { ModelReference, ModelVersion, Registry } from './registry.ts'

/**
 * The version that is meant, where it must exist and be ready.
 * @throws StepError `REGISTRY_NOT_FOUND` without one, `REGISTRY_REFUSED` when it is still being made or has failed
 */
export async function requireModelVersion(registry: Registry, reference: ModelReference): Promise<ModelVersion> {
  const what = formatModelReference(reference)
  const version = await registry.modelVersion(reference)
  if (version === undefined) {
    throw new StepError(registryErrors.REGISTRY_NOT_FOUND, `The registry ${registry.uri} has no ${what}.`, {
      hint:
        'alias' in reference
          ? 'The model exists, without this alias: set it on a version, or name a version.'
          : 'The model exists, without this version: check the number.',
    })
  }
  return checkReady(version)
}

/** @throws StepError `REGISTRY_REFUSED` when the version is still being made or has failed */
export function checkReady(version: ModelVersion): ModelVersion {
  if (version.status === 'READY') return version
  const what = formatModelReference({ name: version.name, version: version.version })
  throw new StepError(registryErrors.REGISTRY_REFUSED, `${what} is ${version.status}, not READY.`, {
    hint: 'Wait until the registry has it in full; when it failed, register it again.',
  })
}
