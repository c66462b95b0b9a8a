import type { Cell, Section } from '../../../kernel/index.ts'
import type { Difference } from '../difference/difference.ts'

type Mask = (text: string) => string

/** A section in words that tell no secret. Charts hold rule ids and numbers. */
export function maskSection(section: Section, mask: Mask): Section {
  const titled = {
    ...section,
    title: mask(section.title),
    ...(section.note === undefined ? {} : { note: mask(section.note) }),
  }
  switch (titled.kind) {
    case 'facts':
      return { ...titled, rows: titled.rows.map(([label, value]) => [mask(label), maskCell(value, mask)] as const) }
    case 'table': {
      const columns = titled.columns.map((column) => ({ ...column, title: mask(column.title) }))
      return { ...titled, columns, rows: titled.rows.map((row) => row.map((cell) => maskCell(cell, mask))) }
    }
    case 'text':
      return { ...titled, paragraphs: titled.paragraphs.map(mask) }
    case 'code':
      return { ...titled, text: mask(titled.text) }
    case 'chart':
      return titled
  }
}

function maskCell(cell: Cell, mask: Mask): Cell {
  return typeof cell === 'string' ? mask(cell) : { ...cell, text: mask(cell.text) }
}

/** A difference with keys and names that tell no secret; its values do not already. */
export function maskDifference(difference: Difference, mask: Mask, nameOf: Mask): Difference {
  const rows = difference.rows.map((row) => ({ ...row, resource: mask(row.resource), field: mask(row.field) }))
  return { ...difference, target: nameOf(difference.target), rows }
}
