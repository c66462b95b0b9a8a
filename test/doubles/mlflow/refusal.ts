/** A refusal in MLflow's words. */
export class Refused extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const absent = (message: string) => new Refused(404, 'RESOURCE_DOES_NOT_EXIST', message)
export const invalid = (message: string) => new Refused(400, 'INVALID_PARAMETER_VALUE', message)

export type Parameters = Readonly<Record<string, unknown>>

/** A parameter that must be there; numbers in a query are texts. */
export function required(parameters: Parameters, name: string): string {
  const value = parameters[name]
  if (value !== undefined && value !== null && value !== '') return String(value)
  throw invalid(
    `Missing value for required parameter '${name}'. See the API docs for more information about request parameters.`,
  )
}
