import { type ErrorKind, StepError } from '../../kernel/index.ts'
import { registryErrors } from '../errors.ts'

/** Why MLflow did not do what it was asked. */
export interface Refusal {
  readonly status: number
  /** MLflow's own word, as `RESOURCE_DOES_NOT_EXIST`; empty when it was not MLflow that answered. */
  readonly code: string
  readonly message: string
  /** Where a redirect would lead: a host, nothing more. */
  readonly redirect?: string
  /** Milliseconds that the server asks us to wait. */
  readonly pause?: number
}

/** What an answer other than 200 says. Only a line of it is kept: some servers put their whole stack in it. */
export function refusalOf(status: number, text: string, location?: string, pause?: number): Refusal {
  const { code, message } = saidIn(text)
  return {
    status,
    code,
    message: (message.split('\n', 1)[0] ?? '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 300),
    ...(location === undefined ? {} : { redirect: URL.canParse(location) ? new URL(location).host : 'another page' }),
    ...(pause === undefined ? {} : { pause }),
  }
}

/** Whether the server says that there is no such thing; a page that is not MLflow's says nothing. */
export function isAbsent({ status, code }: Refusal): boolean {
  return /^(?:RESOURCE_DOES_NOT_EXIST|RESOURCE_NOT_FOUND|NOT_FOUND)$/.test(code) && status >= 400 && status < 500
}

/** The refusal of `what` by the server `at`, as the user is told. */
export function refusalError(refusal: Refusal, at: string, what: string): StepError {
  const { status, code, message, redirect, pause } = refusal
  const said = message === '' ? `it answered ${status}` : message
  const error = (kind: ErrorKind, text: string, hint: string) =>
    new StepError(kind, `${text}.`.replace(/\.\.$/, '.'), { hint })
  const {
    REGISTRY_ANSWER,
    REGISTRY_BUSY,
    REGISTRY_NOT_FOUND,
    REGISTRY_REFUSED,
    REGISTRY_UNAUTHORISED,
    REGISTRY_UNREACHABLE,
  } = registryErrors
  if (status >= 300 && status < 400) {
    return error(
      REGISTRY_UNAUTHORISED,
      `${at} sends us to ${redirect ?? 'another page'} instead of answering for ${what}`,
      'It may want a login, or https instead of http. Give the address and the credentials of the server itself.',
    )
  }
  if (status === 401 || status === 403 || /^(?:PERMISSION_DENIED|UNAUTHENTICATED)$/.test(code)) {
    return error(
      REGISTRY_UNAUTHORISED,
      `${at} does not give ${what} to us (${status}): ${said}`,
      'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, of somebody who may read it; a gate that writes its verdict must be allowed to write tags.',
    )
  }
  if (status === 407) {
    return error(REGISTRY_UNAUTHORISED, `The proxy before ${at} wants credentials`, 'Put them into HTTPS_PROXY.')
  }
  if (status === 429 || status === 503) {
    const wait = pause === undefined ? '' : ` and asks to wait ${Math.ceil(pause / 1000)} s`
    return error(REGISTRY_BUSY, `${at} takes no more requests now (${status})${wait}`, 'Run again later.')
  }
  if (isAbsent(refusal)) {
    return error(
      REGISTRY_NOT_FOUND,
      `${at} has not what was asked for, ${what}: ${said}`,
      'Check the name, and the address.',
    )
  }
  if (status >= 500 || status === 408) {
    return error(REGISTRY_UNREACHABLE, `${at} failed at ${what} (${status}): ${said}`, 'Its log says why; run again.')
  }
  if (code === '') {
    return error(
      REGISTRY_ANSWER,
      `${at} answered ${status} for ${what}, and not in the way of MLflow`,
      'Give the address that MLFLOW_TRACKING_URI has, with the path under which MLflow is served.',
    )
  }
  return error(REGISTRY_REFUSED, `${at} refused ${what}: ${said}`, 'Correct what it names.')
}

function saidIn(text: string): { readonly code: string; readonly message: string } {
  try {
    const { error_code: code, message, detail } = JSON.parse(text) as Record<string, unknown>
    const said = typeof message === 'string' ? message : typeof detail === 'string' ? detail : ''
    // FastAPI's own refusals, of the artifact proxy, have a detail and no code.
    return { code: typeof code === 'string' ? code : said === '' ? '' : 'DETAIL', message: said }
  } catch {
    // Short plain words, as of a server that does not know our Host header; a page of HTML says nothing here.
    return { code: '', message: /[<>]/.test(text) ? '' : text }
  }
}
