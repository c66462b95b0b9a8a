// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import { findingsOf } from '../testing/bundle.ts'
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

test('that a variable left empty says which one to give a value', async () => {
  const files = root(
    'variables: {robot: {default: ""}}\nrun_as: {service_principal_name: "${var.robot}"}\nresources: {jobs: {j: {name: J}}}\n',
  )
  const found = (await findingsOf(files, [rule])).filter(({ rule: { id } }) => id === rule.id)
  expect(found.map(({ message, hint }) => [message, hint])).toEqual([
    [
      '"run_as" names no identity: "service_principal_name" is empty.',
      'Give the variable "robot" a value in the target, with the input "variables" or with BUNDLE_VAR_robot.',
    ],
  ])
})
