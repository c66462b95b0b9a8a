import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StepError, type StepHost } from '../kernel/index.ts'
import { registryErrors } from './errors.ts'
import type { Registry } from './registry.ts'

/**
 * The registry at an address: `http(s)://host` is an MLflow server, a path or `file:` a folder; a relative path is one
 * of the workspace. Credentials are read from the environment of the host and masked.
 * @throws StepError `REGISTRY_NOT_USABLE`
 */
export async function openRegistry(
  uri: string,
  host: Pick<StepHost, 'facts' | 'env' | 'mask' | 'log' | 'signal'>,
): Promise<Registry> {
  const address = uri.trim()
  // One letter is a drive of Windows.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? address.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    const { openMlflowRegistry } = await import('./mlflow/registry.ts')
    return openMlflowRegistry(address, host)
  }
  if (/^(?:databricks|databricks-uc|uc)$/.test(scheme)) {
    throw notUsable(
      'Models in Databricks and Unity Catalog cannot be asked for yet: that comes with promotion.',
      'Until then name an MLflow server as https://host, or a folder, and let an earlier step put the predictions there.',
    )
  }
  if (address === '') throw notUsable('The registry is named by nothing.', 'Give https://host, or a path.')
  const { openLocalRegistry } = await import('./local/registry.ts')
  if (scheme === 'file') return openLocalRegistry(pathOf(address))
  if (/^[a-z][a-z0-9+.-]+:/i.test(address)) {
    throw notUsable(
      `A registry of the kind "${scheme}" is not supported.`,
      /sql/.test(scheme)
        ? 'Start "mlflow server" on that database and give its address as https://host.'
        : 'Give https://host of an MLflow server, or the path of a folder.',
    )
  }
  return openLocalRegistry(isAbsolute(address) ? address : join(host.facts.workspace, address))
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address)
  } catch {
    throw notUsable(`${address} is the address of no folder.`, 'Write file:///path/of/the/folder, or the path alone.')
  }
}

function notUsable(message: string, hint: string): StepError {
  return new StepError(registryErrors.REGISTRY_NOT_USABLE, message, { hint })
}
