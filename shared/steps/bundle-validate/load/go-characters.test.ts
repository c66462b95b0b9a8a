import { expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { parseValues } from './values.ts'

// Every text here was given to yaml.v3 3.0.4, which the Databricks CLI reads with.

const lines = (text: string) =>
  parseValues('a.yml', new TextEncoder().encode(text)).findings.map(
    ({ rule, message, at }) => `${at && formatPlace(at)} ${rule.id} ${message}`,
  )
const control = (name: string) => `yaml-invalid The control character ${name} cannot stand in YAML.`
const ends = (name: string) => `yaml-invalid The character ${name} ends a line here, for the Databricks CLI.`
const unknown = (written: string) => `yaml-invalid The escape "${written}" is unknown to the Databricks CLI.`

test.each([
  ['a: x\u0007\n', `1:5 ${control('U+0007')}`],
  ['# \u007f\na: "x"\n', `1:3 ${control('U+007F')}`],
  ['a: 1 # x\u2028b\nc: 2\n', `1:9 ${ends('U+2028')}`],
  ['a: |\n  x\u2029y\n', `2:4 ${ends('U+2029')}`],
  ['a: "x"\nb: x\u2028y\n', `2:5 ${ends('U+2028')}`],
  ['a: "x \u2028 y"\n', `1:7 ${ends('U+2028')}`],
  ['a: "x\u0085y"\n', `1:6 ${ends('U+0085')}`],
  ['a: "x\ry"\n', `1:6 ${ends('U+000D')}`],
  ['{"a": "http:\\/\\/x"}\n', `1:13 ${unknown('\\/')}`],
  ['{"a": "\\\\ \\ud83d\\ude00"}\n', `1:11 ${unknown('\\ud83d')}`],
  ['a: "x\\\n\n  y"\n', '1:6 yaml-invalid An empty line follows a "\\" at the end of a line.'],
])('%j is refused, or read with another value', (text, expected) => {
  expect(lines(text)).toEqual([`a.yml:${expected}`])
})

test.each([
  'a: "x\u2028y"\nb: \'x\u2029y\'\n',
  'a: x\ud83d\ude00\u00a0\ufeffy # \u00a0\n',
  'a: "\\\\/ \\\\ud83d \\U0001F600 \\u00e4 \\e\\N\\_\\L\\P"\n',
  "a: '\\/'\nb: \\ud83d\nc: |\n  \\\n\n  x\n",
  'a: 1\r\nb: "x\\\r\n  y"\r\n',
])('%j is not', (text) => expect(lines(text)).toEqual([]))
