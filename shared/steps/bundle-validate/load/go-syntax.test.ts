import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { parseValues } from './values.ts'

const lines = (text: string) =>
  parseValues('a.yml', new TextEncoder().encode(text)).findings.map(
    ({ rule, message, at }) => `${at && formatPlace(at)} ${rule.id} ${message}`,
  )

/** Each was given to yaml.v3 3.0.4, which the Databricks CLI reads with: what it accepts, and what it does not. */
describe('a line with nothing but a tab', () => {
  test.each([
    ['a: 1\n\t\nb: 2\n', '2:1'],
    ['a: 1\n\t# c\nb: 2\n', '2:1'],
    ['a:\n  b: 1\n  \t\n  c: 2\n', '3:3'],
    ['a: 1\n# x\n  \t\nb: 2\n', '3:3'],
    ['a: 1\n  \t# x\n  \t\nb: 2\n', '3:3'],
    ['a:\n  b:\n   \t\n    c: 1\n', '3:4'],
    ['a:\n- b: 1\n  \t\n  c: 2\n', '3:3'],
    ['a: {b: 1}\n\t\nb: 1\n', '2:1'],
    ['\t\na: 1\n', '1:1'],
    ['a: |\n  \tselect 1\n', '2:3'],
    ['a: >-\n\n  \tselect 1\n', '3:3'],
  ])('%j is refused', (text, place) => {
    expect(lines(text)).toEqual([`a.yml:${place} yaml-invalid The line begins with a tab, where YAML wants blanks.`])
  })

  test.each([
    'a: b\n\t\n  c\n',
    'a:\n  b: |\n    x\n\t\n    y\nc: 1\n',
    'a: |\n  x\n\t\nb: 1\n',
    'a: |\n\t\n  x\n',
    'a: |\n   \t\n  x\n',
  ])('%j is refused by any parser', (text) => expect(lines(text)).toEqual([expect.stringContaining('yaml-invalid')]))

  test.each([
    'a: 1\n  \t\nb: 2\n',
    'a: 1\n  \t# c\nb: 2\n',
    'a:\n  - 1\n   \t\n  - 2\n',
    'a: [1,\n\t\n 2]\n',
    'a: 1\t\nb:\t\n  c: 2\n',
    'a: |\n  x\n  \t\n  y\n',
    'a: |\n  x\n  \ty\n',
    '{\n\t\n"a": 1}',
  ])('%j is not', (text) => expect(lines(text)).toEqual([]))
})

describe('a tab where there should be blanks', () => {
  test.each([
    ['a:\n  -\tb\n', '2:4'],
    ['a:\n  - \t"b"\n', '2:5'],
    ['a:\n  \t[1]\n', '2:3'],
    ['a: [\n  1\n\t]\n', '3:1'],
    ['a:\n  b: [x\n  \ty]\n', '3:3'],
    ['a: {\n\t"b": 1\n\t}\n', '3:1'],
  ])('%j is refused', (text, place) => {
    expect(lines(text)).toEqual([`a.yml:${place} yaml-invalid The line begins with a tab, where YAML wants blanks.`])
  })

  test.each([
    'a:\tx\nb: x\ty\t# c\n',
    'a:\n  b: [\n   1\n   \t]\n',
    '{\n\t"a": {\n\t\t"b": 1\n\t}\n}\n',
    'a: {\n\t"b": "1"\n\t}\n',
    'a: [x # c\n\t]\n',
    'a: [\n\t[1],\t"x"]\n',
  ])('%j is not', (text) => expect(lines(text)).toEqual([]))
})

describe('a "?" within brackets', () => {
  test.each([
    ['a: {cron: 0 0 6 * * ?, zone: UTC}\n', '1:11'],
    ['a: [http://x.y/z?a=b]\n', '1:5'],
    ['a:\n  - {b?c: d}\n', '2:6'],
    ['a: {b: [1, {c: x?}]}\n', '1:16'],
  ])('%j ends a text', (text, place) => {
    expect(lines(text)).toEqual([`a.yml:${place} yaml-invalid Within brackets, a text without quotes ends at a "?".`])
  })

  test.each(['a: {cron: "0 0 6 * * ?"}\n', 'cron: 0 0 6 * * ?\nb: [1]\n', "a: ['?']\n", 'a: {b: c} # ?\n'])(
    '%j does not',
    (text) => expect(lines(text)).toEqual([]),
  )
})

test('time grows with the length of the file, whatever it is', () => {
  const many = 100_000
  expect(lines(`a: |\n  x\n${'  \t\n'.repeat(many)}`)).toEqual([])
  expect(lines(`a: b\n${'  \t\n'.repeat(many)}`)).toEqual([])
  expect(lines(`${'a: b\n'.repeat(20)}a: [${'\n \t\n 1,'.repeat(many / 10)}]\n`).length).toBeLessThanOrEqual(50)
})

test('what comes after the end of a document is ignored, as a second document is', () => {
  const ignored = 'yaml-document-ignored Everything from this second YAML document on is ignored.'
  expect(lines('a: 1\n...\nb: 2\n')).toEqual([`a.yml:3:1 ${ignored}`])
  expect(lines('a: 1\n... # end\n# c\n\nb: 2\n')).toEqual([`a.yml:5:1 ${ignored}`])
  expect(lines('a: 1\n...\n...\n')).toEqual([])
})
