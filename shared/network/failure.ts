/** The end of a request that another try would only repeat. */
export class Hopeless extends Error {}

/** A certificate does not become valid, and a header not sendable, by waiting. */
export function isHopeless(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException
  return error instanceof Hopeless || /CERT|^ERR_TLS|^ERR_INVALID|SELF_SIGNED|UNABLE_TO_/.test(code)
}

/** An overloaded or restarting server is worth another try; a refusal is not. */
export function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408
}

/** The words of the network's error; some have none but those inside. */
export function reasonOf(error: unknown): string {
  const { message, errors, code } = error as Partial<AggregateError & NodeJS.ErrnoException>
  if (!message && Array.isArray(errors)) return errors.map(reasonOf).join('; ')
  return message || code || String(error)
}
