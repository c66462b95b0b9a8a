import type { Value } from './value.ts'
import { textOf } from './value.ts'

const TRUE = new Set(['true', 'True', 'TRUE', 'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'])

/** `true`, and each text that the Databricks CLI takes for it where a field wants a boolean. */
export function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' ? value.value : TRUE.has(textOf(value) ?? '')
}
