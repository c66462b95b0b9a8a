import type { Rule } from './rule.ts'

/** What the examples are compared with: a rule about a change needs a bundle as it was. */
export const base = `bundle:
  name: fraud
resources:
  schemas:
    features:
      name: features
      catalog_name: risk_prod
targets:
  prod: {}
`

export const rule: Rule = {
  id: 'stateful-deleted',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A resource that holds data is removed from the bundle',
  why: 'The next deployment deletes what is no longer in the bundle. A schema, a volume, a registered model, a pipeline or an experiment goes with all that is in it, and no rollback of the code brings that back; another key for the same thing is a removal, too. Keep the resource, bind the existing one to its new key (`databricks bundle deployment bind`), or say with `allow-removal` that it may go. Needs `base`, or a `plan`.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  prod: {}\n',
  good: base,
}
