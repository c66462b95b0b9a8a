import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './python-settings.ts'

/** The verdicts of Databricks CLI 1.12.1. */
test.each([
  ['experimental: {pydabs: {enabled: true}}', 1],
  ['experimental: {pydabs: {enabled: false}}', 0],
  ['experimental: {pydabs: }', 0],
  ['python: {venv_path: a}\nexperimental: {python: {venv_path: b}}', 1],
  ['python: {resources: []}\nexperimental: {python: {venv_path: b}}', 1],
  ['python: {venv_path: a}\nexperimental: {python: {venv_path: a}}', 0],
  ['python: {venv_path: ""}\nexperimental: {python: {venv_path: b}}', 0],
  ['python: \nexperimental: {python: {venv_path: b}}', 0],
])('%s', async (settings, count) => {
  expect(await saidBy(rule, root(`${settings}\nresources: {jobs: {j: {name: J}}}\n`))).toHaveLength(count)
})
