import type { Value } from '../config/value.ts'
import { withoutLastSlashes } from '../load/path.ts'
import { comparedText, meaningOf } from './elements.ts'

/** What the service takes when a field is left out. */
const DEFAULTS: Readonly<Record<string, string>> = { volume_type: 'MANAGED', backend_type: 'DATABRICKS' }
/** Names that Unity Catalog keeps in lower case. */
const IN_LOWER_CASE = /^(?:catalog_|schema_)?name$/
/** Addresses that it keeps without a slash at the end. */
const WITHOUT_SLASH = /^storage_(?:root|location)$/

/**
 * Whether a field that says which resource is meant names another one after the change. A name that is written in lower case now
 * is the one that the workspace has; one in upper case is another to the Databricks CLI (1.12.1), which deletes the old one. A reference that only the workspace
 * resolves is not what was written before: nobody can say that it is.
 */
export function isAnother(field: string, before: Value | undefined, after: Value | undefined): boolean {
  const [was, is] = [said(field, before), said(field, after)]
  return was !== is && !(IN_LOWER_CASE.test(field) && was.toLowerCase() === is)
}

function said(field: string, value: Value | undefined): string {
  if (value === undefined) return DEFAULTS[field] ?? ''
  if (value.kind === 'null') return ''
  const text = value.kind === 'map' || value.kind === 'list' ? meaningOf(value) : comparedText(value)
  return WITHOUT_SLASH.test(field) ? withoutLastSlashes(text) : text
}
