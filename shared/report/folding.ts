import type { Section } from '../kernel/index.ts'

/** A table of more rows is shown closed. */
const ROWS_OPEN = 25
/** So many tables stand open; a page on which all of twenty samples do is not read to its end. */
const TABLES_OPEN = 6

/** Which sections are shown closed: those that ask for it, long tables, and tables after the first few. */
export function withFolding(sections: readonly Section[]): { readonly section: Section; readonly folded: boolean }[] {
  let open = 0
  return sections.map((section) => {
    const long = section.kind === 'table' && (section.rows.length > ROWS_OPEN || open === TABLES_OPEN)
    const folded = section.collapsed === true || long
    if (section.kind === 'table' && !folded) open++
    return { section, folded }
  })
}
