import { expect, test } from '@jest/globals'
import type { Section } from '../kernel/index.ts'
import { withFolding } from './folding.ts'

const table = (rows: number, collapsed?: true): Section => ({
  title: 't',
  kind: 'table',
  columns: [{ title: 'a' }],
  rows: Array.from({ length: rows }, () => ['x']),
  ...(collapsed === undefined ? {} : { collapsed }),
})
const text: Section = { title: 't', kind: 'text', paragraphs: [] }

test('closes what asks for it, long tables, and tables after the sixth open one', () => {
  const sections = [text, table(25), table(26), table(1, true), ...Array.from({ length: 6 }, () => table(1)), text]
  expect(withFolding(sections).map(({ folded }) => folded)).toEqual([
    ...[false, false, true, true],
    ...[false, false, false, false, false, true],
    false,
  ])
})
