import { formatPlace, StepError } from '../../../kernel/index.ts'
import { placeOf, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { cliErrors } from './errors.ts'

const HOST = ['workspace', 'host']
/** Where Databricks CLI 1.10.0 asks for a token, whatever the job says: any address that the bundle names. */
const TOKEN_SERVICE = ['workspace', 'metadata_service_url']

/**
 * Sees that the credentials of the job stay with the workspace that they are for. The CLI signs in to the host that the
 * bundle names, whatever DATABRICKS_HOST says: whoever changes that line in a branch would be sent the token.
 * @throws StepError for a target of another host than DATABRICKS_HOST, or of a service of its own for tokens, before
 * anything is asked
 */
export function refuseOtherHosts(targets: readonly Target[], given: string | undefined): void {
  if (given === undefined || given.trim() === '') return
  for (const { name, merged } of targets) {
    const service = valueAt(merged, TOKEN_SERVICE)
    if (service !== undefined && service.kind !== 'null') {
      throw new StepError(
        cliErrors.CLI_OTHER_HOST,
        `The target "${name}" names a "metadata_service_url"${placed(service)}. The Databricks CLI would ask there for a token, so it was not asked.`,
        { hint: 'Take it out of the bundle. The job names such a service in DATABRICKS_METADATA_SERVICE_URL.' },
      )
    }
    const value = valueAt(merged, HOST)
    const host = writtenHost(value)
    if (host === undefined || originOf(host) === originOf(given)) continue
    throw new StepError(
      cliErrors.CLI_OTHER_HOST,
      `The target "${name}" names the host "${originOf(host)}"${placed(value)}, and DATABRICKS_HOST is "${originOf(given)}". The Databricks CLI would send the credentials to the former, so it was not asked.`,
      {
        hint: 'Name the targets of that one workspace in "targets". Where the credentials are for every host that the bundle names, and its branches are trusted, leave DATABRICKS_HOST out.',
      },
    )
  }
}

function placed(value: Value | undefined): string {
  const place = placeOf(value)
  return place === undefined ? '' : ` (${formatPlace(place)})`
}

/** The CLI takes whatever is written for the name of a host, a number or a reference, too. */
function writtenHost(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  switch (value.kind) {
    case 'null':
      return undefined
    case 'text':
      return value.value
    case 'number':
      return value.written
    default:
      return `a ${value.kind}`
  }
}

/** As far as two of them reach the same server; whatever is no address is itself. */
function originOf(host: string): string {
  const text = host.trim()
  try {
    return new URL(/^https?:/i.test(text) ? text : `https://${text}`).origin
  } catch {
    return text
  }
}
