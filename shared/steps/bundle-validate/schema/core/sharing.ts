import { boolean, list, must, object, text } from './build.ts'

/** What resources of several types have in common in a bundle: who may use them, and how they live. */

export const permissions = list(
  object({ level: must(text), user_name: text, group_name: text, service_principal_name: text }),
)

/** Unity Catalog. That a grant names its principal is a rule of its own. */
export const grants = list(object({ principal: text, privileges: list(text) }))

export const lifecycle = object({ prevent_destroy: boolean, started: boolean })

export const runAs = object({ service_principal_name: text, user_name: text, group_name: text })
