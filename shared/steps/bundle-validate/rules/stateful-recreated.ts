import type { Rule } from './rule.ts'

/** What the examples are compared with: a rule about a change needs a bundle as it was. */
export const base = `bundle:
  name: fraud
resources:
  volumes:
    reports:
      name: reports
      schema_name: fraud
      catalog_name: risk_prod
targets:
  prod: {}
`

export const rule: Rule = {
  id: 'stateful-recreated',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A resource that holds data becomes another one',
  why: 'Some fields say which schema, volume, model or pipeline is meant: its name, its catalog, its storage. When such a field changes, the deployment deletes the old one with all that is in it and creates an empty one. (The name of a catalog or a volume is not among them: Databricks CLI 1.12.1 renames it.) Move the data first, or say with `allow-removal` that the old one may go. Needs `base`, or a `plan`.',
  bad: base.replace('schema_name: fraud', 'schema_name: scoring'),
  good: base.replace('name: reports\n', 'name: reports\n      comment: Monthly.\n'),
}
