// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './run-as-identity.ts'

/** The verdicts of Databricks CLI 1.12.1. */
test.each([
  ['', '{}', 1],
  ['', '{user_name: ""}', 1],
  ['', '{user_name: a, service_principal_name: b}', 1],
  ['', '{user_name: a, service_principal_name: ""}', 0],
  ['', '', 0],
  ['', '${resources.jobs.j.name}', 1],
  ['', '${workspace.current_user}', 1],
  ['', '${workspace.current_user.userName}', 0],
  ['', '{user_name: "${resources.jobs.j.name}"}', 0],
  ['experimental: {use_legacy_run_as: true}\n', '{}', 0],
  ['experimental: {use_legacy_run_as: true}\n', '{user_name: a, service_principal_name: b}', 0],
])('%srun_as: %s', async (settings, identity, count) => {
  const files = root(`${settings}run_as: ${identity}\nresources: {jobs: {j: {name: J}}}\n`)
  expect(await saidBy(rule, files)).toHaveLength(count)
})
