import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

test('durations and points in time are written as Databricks CLI 1.12.1 sends them', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
resources:
  postgres_branches:
    b: { branch_id: b, parent: p, ttl: 1.5s, expire_time: "2027-01-02T03:04:05+01:00" }
  postgres_projects:
    p: { project_id: p, default_endpoint_settings: { suspend_timeout_duration: 300s } }
`)
  expect(resources.postgres_branches.b).toMatchObject({ ttl: '1.500s', expire_time: '2027-01-02T02:04:05Z' })
  expect(resources.postgres_projects.p.default_endpoint_settings).toEqual({ suspend_timeout_duration: '300s' })
})
