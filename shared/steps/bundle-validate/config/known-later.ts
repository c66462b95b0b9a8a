import { isReference } from './merge.ts'
import type { Value } from './value.ts'

/**
 * Whether a value is a reference that is a text until the deployment, as one to a resource is: what one to a variable,
 * to the bundle or to the workspace stands for, the Databricks CLI knows before it looks at anything.
 */
export function isKnownLater(value: Value | undefined): boolean {
  return value?.kind === 'text' && isReference(value) && !KNOWN_BEFORE.test(value.value)
}
const KNOWN_BEFORE = /^\$\{(?:bundle|var|variables|workspace)[.[}]/
