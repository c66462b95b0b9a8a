import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

test('a flag that says nothing is not printed; Databricks CLI 1.10.0', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
resources:
  schemas:
    a: { name: a, catalog_name: c, lifecycle: { prevent_destroy: false } }
    b: { name: b, catalog_name: c, lifecycle: { prevent_destroy: true } }
  clusters:
    c: { spark_version: x, num_workers: 1, lifecycle: { prevent_destroy: false, started: false } }
  postgres_roles:
    r: { parent: p, role_id: r, replace_existing: false, attributes: { createdb: false } }
  postgres_branches:
    d: { parent: p, branch_id: d, replace_existing: false }
`)
  expect(resources.schemas.a.lifecycle).toEqual({})
  expect(resources.schemas.b.lifecycle).toEqual({ prevent_destroy: true })
  expect(resources.clusters.c.lifecycle).toEqual({ started: false })
  expect(resources.postgres_roles.r).toEqual({ parent: 'p', role_id: 'r', attributes: { createdb: false } })
  expect(resources.postgres_branches.d).toHaveProperty('replace_existing', false)
})
