import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './deployer-list-item.ts'

const of = (field: string) => `"$\{workspace.current_user.${field}}"`

test.each([
  ['the first address', '', of('emails[0].value'), 1],
  ['a group within a text', '', `"team-${of('groups[1].display').slice(1)}`, 1],
  ['what everybody has', '', of('userName'), 0],
  ['the whole list', '', of('emails'), 0],
  ['a target that people deploy', 'mode: development', of('emails[0].value'), 0],
])('%s', async (_, mode, value, count) => {
  const variables = `variables: { to: { default: [${value}] } }\n`
  expect(await saidBy(rule, root(`${variables}targets: { t: { ${mode} } }\n`))).toHaveLength(count)
})
