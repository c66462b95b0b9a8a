import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

test('a flag that says nothing is not printed; Databricks CLI 1.12.1', async () => {
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

test('in a target, an empty status and an empty path take nothing back; Databricks CLI 1.12.1', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
presets: { trigger_pause_status: PAUSED }
resources:
  jobs:
    set: { schedule: { timezone_id: UTC, pause_status: UNPAUSED } }
    digit: { continuous: { pause_status: 0 } }
  dashboards: { d: { display_name: d, warehouse_id: w, file_path: d.lvdash.json } }
targets:
  default:
    resources:
      jobs: { set: { schedule: { pause_status: "" } } }
      dashboards: { d: { file_path: "" } }
# file: d.lvdash.json
{}
`)
  expect(resources.dashboards.d).toMatchObject({ file_path: 'd.lvdash.json', serialized_dashboard: '{}\n' })
  expect(resources.jobs.set.schedule.pause_status).toBe('UNPAUSED')
  expect(resources.jobs.digit.continuous.pause_status).toBe('0')
})

test('in a target, a flag that says nothing takes nothing back; Databricks CLI 1.12.1', async () => {
  const over = (flag: string) =>
    printedFrom(`bundle: { name: b }
resources:
  schemas: { s: { name: s, catalog_name: c, lifecycle: { prevent_destroy: true } } }
  clusters: { c: { spark_version: x, num_workers: 1, lifecycle: { started: true } } }
  postgres_roles: { r: { parent: p, role_id: r, replace_existing: true } }
targets:
  default:
    resources:
      schemas: { s: { lifecycle: { prevent_destroy: ${flag} } } }
      clusters: { c: { lifecycle: { started: ${flag} } } }
      postgres_roles: { r: { replace_existing: ${flag} } }
`)
  for (const flag of ['false', '"no"']) {
    const { resources } = await over(flag)
    expect(resources.schemas.s.lifecycle).toEqual({ prevent_destroy: true })
    expect(resources.clusters.c.lifecycle).toEqual({ started: false })
    expect(resources.postgres_roles.r).toHaveProperty('replace_existing', true)
  }
})
