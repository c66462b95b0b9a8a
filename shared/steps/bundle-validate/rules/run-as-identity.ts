import { isKnownLater } from '../config/known-later.ts'
import { entryAt, placeOf, type Value, valueAt } from '../config/value.ts'
import { isTextSet, isTrue, referenceOf } from './reading.ts'
import type { Rule } from './rule.ts'

const IDENTITIES = ['user_name', 'service_principal_name', 'group_name']

export const rule: Rule = {
  id: 'run-as-identity',
  severity: 'error',
  cliParity: 'yes',
  title: '`run_as` names no identity, or several',
  why: 'What a bundle deploys runs as exactly one identity. In production that is a service principal.',
  bad: 'bundle:\n  name: fraud\nrun_as:\n  user_name: jane@bank.example\n  service_principal_name: 3f2b\nresources:\n  jobs:\n    train:\n      name: Train\n',
  good: 'bundle:\n  name: fraud\nrun_as:\n  service_principal_name: 3f2b\nresources:\n  jobs:\n    train:\n      name: Train\n',
  *checkTarget({ config, merged }) {
    const entry = entryAt(config, ['run_as'])
    if (entry === undefined || (entry.value.kind !== 'map' && !namesNobody(entry.value))) return
    // In its legacy mode, Databricks CLI 1.12.1 takes whoever is there.
    if (isTrue(valueAt(config, ['experimental', 'use_legacy_run_as']))) return
    const named = IDENTITIES.filter((field) => isTextSet(valueAt(entry.value, [field])))
    if (named.length === 1) return
    const at = placeOf(entry.value)
    const path = ['run_as']
    if (named.length > 1) {
      yield { message: `"run_as" names several identities: ${named.join(', ')}.`, at, path, hint: ONE_OF_THEM }
      return
    }
    const empty = IDENTITIES.find((field) => valueAt(merged, ['run_as', field]) !== undefined)
    const variable = empty && variableOf(valueAt(merged, ['run_as', empty]))
    yield {
      message: `"run_as" names no identity${empty === undefined ? '' : `: "${empty}" is empty`}.`,
      at,
      path,
      hint:
        variable === undefined
          ? ONE_OF_THEM
          : `Give the variable "${variable}" a value in the target, with the input "variables" or with BUNDLE_VAR_${variable}.`,
    }
  },
}

const ONE_OF_THEM = 'Set "service_principal_name" or "user_name", not both.'

function variableOf(value: Value | undefined): string | undefined {
  const reference = referenceOf(value)
  return reference?.startsWith('var.') ? reference.slice('var.'.length) : undefined
}

/** A reference to a resource, as long as it is one, and all that is known of whoever deploys, which has other fields. */
function namesNobody(value: Value): boolean {
  return isKnownLater(value) || referenceOf(value) === 'workspace.current_user'
}
