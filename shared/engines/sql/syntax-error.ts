/** A text that does not parse. `offset` counts UTF-16 code units from the start of the text. */
export class SqlSyntaxError extends Error {
  readonly offset: number
  readonly hint: string | undefined

  constructor(message: string, offset: number, hint?: string) {
    super(message)
    this.name = 'SqlSyntaxError'
    this.offset = offset
    this.hint = hint
  }
}
