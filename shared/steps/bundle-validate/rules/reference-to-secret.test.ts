import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './reference-to-secret.ts'

function bundle(reference: string, variable = ''): string {
  return root(`variables: {v: {description: v}, by: {default: "${variable}"}}
resources:
  secrets: {s: {value: "\${var.v}"}}
  jobs: {j: {description: "token ${reference}"}}
`)
}

test.each([
  `\${resources.secrets.s.value}`,
  `\${resources.secrets.s.effective_value}`,
  `of \${resources.secrets.s.value} and more`,
  `\${resources.secrets.other.value}`,
])('%s would be readable', async (reference) => {
  expect(await saidBy(rule, bundle(reference))).toEqual([
    expect.stringMatching(/^databricks\.yml:6:\d+ .* is the value of a secret/),
  ])
})

test.each([
  `\${resources.secrets.s.full_name}`,
  `\${resources.secrets.s.id}`,
  `\${resources.secret_scopes.s.value}`,
  `\${resources.jobs.s.value}`,
  `\${var.v}`,
])('%s would not', async (reference) => {
  expect(await saidBy(rule, bundle(reference))).toEqual([])
})

test('by way of a variable it is said once, where it is written', async () => {
  expect(await saidBy(rule, bundle(`\${var.by}`, `\${resources.secrets.s.value}`))).toEqual([
    expect.stringMatching(/^databricks\.yml:3:\d+ /),
  ])
})
