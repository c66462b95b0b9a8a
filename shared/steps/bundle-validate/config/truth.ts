import { textOf, type Value } from './value.ts'

const TRUE = new Set(['true', 'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'])

const FALSE = new Set(['false', 'n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'])

/** What a text means to the Databricks CLI (1.12.1) where a field wants a boolean: `True` is one only without quotes. */
export function truthOf(word: string): boolean | undefined {
  return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined
}

/** `true`, and each text that the Databricks CLI takes for it where a field wants a boolean. */
export function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' ? value.value : TRUE.has(textOf(value) ?? '')
}

/** `false`, and each text that it takes for that. */
export function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'boolean' ? !value.value : FALSE.has(textOf(value) ?? '')
}
