import { expect, test } from '@jest/globals'
import { valueAt } from '../config/value.ts'
import { said, targetsFrom } from '../testing/bundle.ts'

// All as Databricks CLI 1.12.1 has it.
const TARGETS = 'targets: {dev: {}}\n'

test.each([
  ['{day: 2024-01-02}', '1:47', 'value.day'],
  ['[{at: 2024-01-02 03:04:05}]', '1:47', 'value[0].at'],
])('a date without quotes within %s is refused', async (value, at, path) => {
  const bundle = `variables: {x: {type: complex, default: ${value}}}\n${TARGETS}`
  expect(await said(bundle, [])).toEqual([
    expect.stringMatching(`^databricks.yml:${at.replace('.', '\\.')} variable-kind\\[dev\\] `),
  ])
  expect((await said(bundle, []))[0]).toContain(`"variables.x.${path}" is the date 2024-01-02`)
})

test.each([
  '{type: complex, default: {day: "2024-01-02"}}',
  '{default: 2024-01-02}',
  '{type: complex, default: {a: &d 2024-13-02}}',
])('a text, a variable that is a date, and what is no date are not: %s', async (variable) => {
  expect(await said(`variables: {x: ${variable}}\n${TARGETS}`, [])).toEqual([])
})

test('an anchor does not make a date a text', async () => {
  const bundle = `variables: {x: {default: &day 2024-01-02}, y: {type: complex, default: [*day]}}\n${TARGETS}`
  expect(await said(bundle, [])).toEqual([expect.stringContaining('"variables.y.value[0]" is the date 2024-01-02')])
})

test('the short form of an override takes no date', async () => {
  const bundle = 'variables: {x: {default: d}}\ntargets:\n  dev:\n    variables: {x: 2024-01-02}\n'
  expect(await said(bundle, [])).toEqual([
    'databricks.yml:4:20 wrong-type[dev] The date 2024-01-02 is dropped here: the variable "x" keeps its default.',
  ])
  const valueIn = async (text: string) => valueAt((await targetsFrom(text))[0]?.config, ['variables', 'x', 'value'])
  expect(await valueIn(bundle)).toMatchObject({ value: 'd' })
  expect(await valueIn(bundle.replace('2024-01-02', '"2024-01-02"'))).toMatchObject({ value: '2024-01-02' })
  expect(await valueIn(bundle.replace('2024-01-02', '{default: 2024-01-02}'))).toMatchObject({ value: '2024-01-02' })
})
