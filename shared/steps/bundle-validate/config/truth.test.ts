import { expect, test } from '@jest/globals'
import { isTrue } from './truth.ts'
import type { Value } from './value.ts'

const text = (value: string): Value => ({ kind: 'text', value, places: [] })

test('what the Databricks CLI (1.12.1) takes for true is true', () => {
  expect(['true', 'yes', 'Y', 'on', 'ON'].map((word) => isTrue(text(word)))).not.toContain(false)
  expect(['True', 'TRUE', 'false', 'no', '1', 'oN', '', `\${var.yes}`].map((word) => isTrue(text(word)))).not.toContain(
    true,
  )
  expect([isTrue({ kind: 'boolean', value: true, places: [] }), isTrue(undefined)]).toEqual([true, false])
})
