import { type Value, valueAt } from '../config/value.ts'

/** The text at a path of the configuration, with the references that only a workspace can resolve. */
export function writtenAt(config: Value, ...path: readonly string[]): string | undefined {
  const value = valueAt(config, path)
  return value?.kind === 'text' && value.value !== '' ? value.value : undefined
}
