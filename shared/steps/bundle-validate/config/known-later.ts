import { isReference } from './merge.ts'
import { isOpen, type Value } from './value.ts'

/**
 * Whether a value is a reference that is a text until the deployment, as one to a resource is: what one to a variable,
 * to the bundle or to the workspace stands for, the Databricks CLI knows before it looks at anything.
 */
export function isKnownLater(value: Value | undefined): boolean {
  return value?.kind === 'text' && isReference(value) && !KNOWN_BEFORE.test(value.value)
}
const KNOWN_BEFORE = /^\$\{(?:bundle|var|variables|workspace)[.[}]/

/**
 * The text of a value as the Databricks CLI (1.12.1) takes it when it looks at paths and modes: a reference that it does
 * not replace before is part of the text. `undefined`: no text, or there is something in it that only a workspace knows.
 */
export function takenText(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text') return undefined
  return isOpen(value) && REPLACED_BEFORE.test(value.value) ? undefined : value.value
}
const REPLACED_BEFORE = /\$\{(?:bundle|var|variables|workspace)[.[}]/

/** Whether a value is nothing but the name of whoever deploys: only a workspace knows it, and it is a text. */
export function isUserName(value: Value): boolean {
  return value.kind === 'text' && USER_NAME.test(value.value)
}
const USER_NAME = /^\$\{workspace\.current_user\.(?:userName|short_name|domain_friendly_name|displayName)\}$/
