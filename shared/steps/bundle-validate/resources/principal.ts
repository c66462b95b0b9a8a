import { textOf, type Value, valueAt } from '../config/value.ts'
import { isSet } from '../rules/reading.ts'

/** The fields of a permission that say whom it is for. */
const PRINCIPAL_FIELDS = ['user_name', 'group_name', 'service_principal_name'] as const

/** Which of the fields that name somebody are set. */
function principalFields(permission: Value): readonly string[] {
  return PRINCIPAL_FIELDS.filter((field) => isSet(valueAt(permission, [field])))
}

/** What is wrong where a permission is not for exactly one principal. @param owner of what it is one */
export function principalMistake(permission: Value, owner: string): { message: string; hint: string } | undefined {
  const fields = principalFields(permission)
  if (fields.length === 1) return undefined
  const hint = 'Set exactly one of user_name, group_name and service_principal_name.'
  if (fields.length > 1) {
    return { message: `A permission of ${owner} names more than one principal: ${fields.join(', ')}.`, hint }
  }
  const empty = PRINCIPAL_FIELDS.find((field) => valueAt(permission, [field]) !== undefined)
  if (empty === undefined) return { message: `A permission of ${owner} is for nobody.`, hint }
  return {
    message: `A permission of ${owner} is for nobody: its "${empty}" is empty.`,
    hint: 'Give it a value; a variable takes its own from the target, or from the input "variables".',
  }
}

/** Whom a permission is for, if it is known: `group_name "users"`. */
export function principalOf(permission: Value): string | undefined {
  const [field, ...others] = principalFields(permission)
  if (field === undefined || others.length > 0) return undefined
  const name = textOf(valueAt(permission, [field]))
  return name === undefined ? undefined : `${field} "${name}"`
}
