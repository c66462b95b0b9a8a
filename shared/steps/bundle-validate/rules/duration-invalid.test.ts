import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './duration-invalid.ts'

test('what Databricks CLI 1.12.1 cannot read stops it; what may become anything does not', async () => {
  const lines = `variables: {v: {default: 5m}}
resources:
  postgres_branches:
    main: {ttl: 7d, expire_time: 2027-01-02, source_branch_time: "2027-01-02T03:04:05Z"}
    feature: {ttl: "\${var.v}", expire_time: "\${resources.jobs.j.id}"}
  postgres_projects:
    desk: {history_retention_duration: 1.5s, default_endpoint_settings: {suspend_timeout_duration: ""}}
  jobs: {j: {ttl: 7d}}
`
  expect(await saidBy(rule, root(lines))).toEqual([
    'databricks.yml:6:17 [default] "7d" of "ttl" is no duration.',
    'databricks.yml:6:34 [default] "2027-01-02" of "expire_time" is no point in time.',
    'databricks.yml:7:20 [default] "5m" of "ttl" is no duration.',
    'databricks.yml:9:100 [default] "" of "default_endpoint_settings.suspend_timeout_duration" is no duration.',
  ])
})

test('it is read before references are replaced and before a target overrides it', async () => {
  const lines = `variables: {n: {default: "300"}, day: {default: "2027-01-02"}, whole: {default: 300s}}
resources:
  postgres_branches:
    main: {ttl: "\${var.n}s", expire_time: "\${var.day}T03:04:05Z"}
    feature: {ttl: "\${var.whole}"}
    old: {ttl: 7d}
    number: {ttl: 300}
targets:
  dev: {resources: {postgres_branches: {old: {ttl: 604800s}}}}
  prod: {resources: {postgres_branches: {feature: {ttl: 5m}}}}
`
  expect(await saidBy(rule, root(lines))).toEqual([
    'databricks.yml:12:57 [prod] "5m" of "ttl" is no duration.',
    `databricks.yml:6:17 [dev,prod] "\${var.n}s" of "ttl" is no duration.`,
    `databricks.yml:6:43 [dev,prod] "\${var.day}T03:04:05Z" of "expire_time" is no point in time.`,
    'databricks.yml:8:16 [dev,prod] "7d" of "ttl" is no duration.',
    'databricks.yml:9:19 [dev,prod] "300" of "ttl" is no duration.',
  ])
})
