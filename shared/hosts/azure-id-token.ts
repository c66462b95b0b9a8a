import { StepError } from '../kernel/index.ts'
import { type Environment, variable } from './environment.ts'
import { hostErrors } from './errors.ts'

/** The only audience that Azure Pipelines issues tokens for. */
const AZURE_AUDIENCE = 'api://AzureADTokenExchange'
const API_VERSION = '7.1'
const REQUEST_TIMEOUT_MS = 30_000

/**
 * An OpenID Connect token of the job. Without a service connection it speaks for the pipeline itself
 * (subject `p://organisation/project/pipeline`), with one for that connection.
 */
export async function azureIdToken(
  env: Environment,
  audience: string,
  accessToken: string | undefined,
  serviceConnectionId: string | undefined,
): Promise<string> {
  const endpoint = variable(env, 'SYSTEM_OIDCREQUESTURI')
  if (audience !== AZURE_AUDIENCE) {
    throw new StepError(
      hostErrors.IDENTITY_NOT_AVAILABLE,
      `Azure Pipelines issues identity tokens for "${AZURE_AUDIENCE}" only, not for "${audience}".`,
      { hint: `Let the federation policy accept the audience "${AZURE_AUDIENCE}".` },
    )
  }
  if (endpoint === undefined || accessToken === undefined) {
    const missing = endpoint === undefined ? 'SYSTEM_OIDCREQUESTURI' : 'SYSTEM_ACCESSTOKEN'
    throw new StepError(hostErrors.IDENTITY_NOT_AVAILABLE, `The job has no identity to prove: ${missing} is not set.`, {
      hint: 'Run in an Azure Pipelines job, and pass the token on with "env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)".',
    })
  }
  const url = new URL(endpoint)
  url.searchParams.set('api-version', API_VERSION)
  const connection = serviceConnectionId ?? variable(env, 'AZURESUBSCRIPTION_SERVICE_CONNECTION_ID')
  if (connection !== undefined) url.searchParams.set('serviceConnectionId', connection)
  return await request(url, accessToken)
}

async function request(url: URL, accessToken: string): Promise<string> {
  const refused = (why: string, cause?: unknown) =>
    new StepError(hostErrors.IDENTITY_REFUSED, `Azure Pipelines gave no identity token: ${why}`, { cause })
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      // The token must not follow a redirect to somebody else.
      redirect: 'error',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    })
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause), cause)
  }
  if (!response.ok) throw refused(`HTTP ${response.status} ${response.statusText}`.trim())
  const body: unknown = await response.json().catch(() => undefined)
  const token = typeof body === 'object' && body !== null && 'oidcToken' in body ? body.oidcToken : undefined
  if (typeof token !== 'string' || token === '') throw refused('the answer holds none')
  return token
}
