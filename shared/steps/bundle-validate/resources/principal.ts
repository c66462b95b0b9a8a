import { textOf, type Value, valueAt } from '../config/value.ts'
import { isSet } from '../rules/reading.ts'

/** The fields of a permission that say whom it is for. */
const PRINCIPAL_FIELDS = ['user_name', 'group_name', 'service_principal_name'] as const

/** Which of the fields that name somebody are set. */
export function principalFields(permission: Value): readonly string[] {
  return PRINCIPAL_FIELDS.filter((field) => isSet(valueAt(permission, [field])))
}

/** Whom a permission is for, if it is known: `group_name "users"`. */
export function principalOf(permission: Value): string | undefined {
  const [field, ...others] = principalFields(permission)
  if (field === undefined || others.length > 0) return undefined
  const name = textOf(valueAt(permission, [field]))
  return name === undefined ? undefined : `${field} "${name}"`
}
