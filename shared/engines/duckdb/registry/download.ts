import { createHash } from 'node:crypto'
import { StepError } from '../../../kernel/index.ts'
import { reasonOf } from '../../../network/failure.ts'
import { engineErrors } from '../../errors.ts'
import type { LockedPackage } from '../lock.ts'
import { type Answer, get, type Source } from './request.ts'
import type { Registry } from './settings.ts'

/**
 * The tarball of a locked package, from the registry of the user and checked against its sha512.
 * @throws StepError `ENGINE_OFFLINE`, `ENGINE_NOT_FETCHED`, or `ENGINE_TAMPERED` when it is another file
 */
export async function download(wanted: LockedPackage, source: Source): Promise<Buffer> {
  const url = tarballUrl(wanted, source.registry.url)
  const named = `${wanted.name} ${wanted.version}`
  const shown = `${url.origin}${url.pathname}`
  let answer: Answer
  try {
    answer = await get(url, source)
  } catch (error) {
    if (source.signal.aborted) throw error
    throw offline(`${named} could not be fetched from ${shown}: ${reasonOf(error)}.`, error)
  }
  if (answer.status !== 200) throw notFetched(named, shown, answer.status, source.registry)

  const got = `sha512-${createHash('sha512').update(answer.body).digest('base64')}`
  if (got !== wanted.integrity) {
    const page = /html/i.test(answer.contentType) ? ' It is a web page: probably of a proxy or a login.' : ''
    const bytes = `${answer.body.length} bytes of type ${answer.contentType.slice(0, 60) || 'unknown'}`
    throw new StepError(
      engineErrors.ENGINE_TAMPERED,
      `${shown} is not ${named}: expected ${wanted.integrity}, got ${got} (${bytes}).${page}`,
      { hint: 'Nothing of it was kept. Ask who runs the registry or the proxy what they serve under this address.' },
    )
  }
  return answer.body
}

/** Where every npm registry serves `@scope/name`: `@scope/name/-/name-version.tgz`. */
function tarballUrl({ name, version }: LockedPackage, registry: URL): URL {
  return new URL(`${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`, registry)
}

export function offline(message: string, cause?: unknown): StepError {
  return new StepError(engineErrors.ENGINE_OFFLINE, `DuckDB is not on this runner. ${message}`, {
    hint: 'Three ways out: let the runner reach its npm registry (registry, proxy and cafile in the .npmrc of the user, or NPM_CONFIG_REGISTRY and HTTPS_PROXY); keep the tool cache between runs; or install @duckdb/node-api into a directory and give that as engine-path.',
    cause,
  })
}

function notFetched(named: string, shown: string, status: number, { credentials }: Registry): StepError {
  const message = `The registry answered ${status} to ${shown}.`
  if (status === 401 || status === 403 || status === 407) {
    const sent =
      credentials.authorization === undefined ? 'No credentials were sent; they are looked for' : 'Those sent stand'
    return new StepError(engineErrors.ENGINE_NOT_FETCHED, message, {
      hint: `${sent} under ${credentials.place}, in the .npmrc of the user or the file that NPM_CONFIG_USERCONFIG names.`,
    })
  }
  const hint =
    status === 404
      ? `The registry does not have ${named}. Let it mirror that version, or install it elsewhere and give engine-path.`
      : 'Run again later, or give engine-path.'
  return new StepError(engineErrors.ENGINE_NOT_FETCHED, message, { hint })
}
