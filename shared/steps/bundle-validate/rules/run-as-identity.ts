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
  *checkTarget({ config }) {
    const entry = entryAt(config, ['run_as'])
    if (entry === undefined || (entry.value.kind !== 'map' && !namesNobody(entry.value))) return
    // In its legacy mode, Databricks CLI 1.12.1 takes whoever is there.
    if (isTrue(valueAt(config, ['experimental', 'use_legacy_run_as']))) return
    const named = IDENTITIES.filter((field) => isTextSet(valueAt(entry.value, [field])))
    if (named.length === 1) return
    const at = placeOf(entry.value)
    const message =
      named.length === 0 ? '"run_as" names no identity.' : `"run_as" names several identities: ${named.join(', ')}.`
    yield { message, at, path: ['run_as'], hint: 'Set "service_principal_name" or "user_name", not both.' }
  },
}

/** A reference to a resource, as long as it is one, and all that is known of whoever deploys, which has other fields. */
function namesNobody(value: Value): boolean {
  return isKnownLater(value) || referenceOf(value) === 'workspace.current_user'
}
