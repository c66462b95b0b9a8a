import { expect, test } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { parse } from 'yaml'
import { packTexts } from './packs/builtin.ts'
import { policySchema } from './schema.ts'

const validate = new Ajv2019({ allowUnionTypes: true }).compile(policySchema.schema as object)

test.each([...packTexts])('the built-in pack "%s" is what the schema allows', (_, text) => {
  validate(parse(text))
  expect(validate.errors).toBeNull()
})

test.each([
  'name: a',
  'name: a\nversion: 1\nrules: [{ id: a, severity: eror }]',
  'name: a\nversion: 1\nrules: [{ id: a, checks: [{ message: m, require: { start-with: a } }] }]',
  'name: a\nversion: 1\nparameters: { a: { type: text } }',
  'name: a\nversion: 1\nselect: { mode: prod }',
])('%j is not', (text) => {
  expect(validate(parse(text))).toBe(false)
})

test('an operand may be a parameter', () => {
  const pack = 'name: a\nversion: 1\nrules: [{ id: a, checks: [{ message: m, require: { max: { parameter: p } } }] }]'
  expect(validate(parse(pack))).toBe(true)
})
