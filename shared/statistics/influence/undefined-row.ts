/** A statistic is undefined on account of one row. Whoever knows what the row is called can say it by that name. */
export class UndefinedRow extends RangeError {
  /** From 0. */
  readonly row: number
  /** The whole sentence, with a name for the row. */
  readonly says: (row: string) => string

  constructor(row: number, says: (row: string) => string) {
    super(says(`row ${row}`))
    this.row = row
    this.says = says
  }
}
