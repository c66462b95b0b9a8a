import { Buffer } from 'node:buffer'
import { expect, test } from '@jest/globals'
import { readYaml } from './yaml.ts'

const LIMITS = { noun: 'file', maxBytes: 10_000, split: '' }

function said(text: string): string {
  const read = readYaml('a.yml', Buffer.from(text), LIMITS)
  if (!Array.isArray(read)) return 'valid'
  const [{ message, at, hint }] = read
  return `${at?.line}:${at?.column} ${message} ${hint}`
}

test.each([
  [
    'a:\n  q: |\n  SELECT x\n  FROM t\n  s: 1\n',
    /^3:3 .* the text that begins here goes on .* Indent a text below "\|"/,
  ],
  ['a:\n  b: 1\n  c\n  d: 2\n', /^3:3 .* no ":" follows what begins here\. Write "key: value"/],
  ['a:\n  b: x: y\n', /^2:6 .* Put a value with ": " in it in quotes/],
  ['a:\n    b: 1\n  c: 2\n', /^3:1 .* not indented like the keys before it\./],
  ['a:\n  - b: 1\n   c: 2\n', /^3:1 .* no item of the list before it/],
  ['a:\n\tb: 1\n', /^2:1 .* a tab .* Indent with blanks\.$/],
  ['a:\n  b: @x\n', /^2:6 .* Put the value in quotes\.$/],
  ['a:\n  b: [dev] x\n', /^2:12 .* something follows the end of the value\./],
  ['a:\n  b: {x: 1}}\n', /^2:12 .* the bracket closes nothing\./],
  ['a: {b: 1 c: 2}\n', /^1:8 .* Write a "," between all entries/],
  ['a: "C:\\Users"\n', /^1:7 .* Write "\\\\" for a backslash/],
])('%j is said in words, and how it is put right', (text, expected) => {
  expect(said(text)).toMatch(expected)
})

test.each(['"', "'"])('a quote %s that is not closed is shown where it opens', (quote) => {
  const opened = said(`a: 1\nb: ${quote}x\n\n`)
  expect(opened).toBe('2:4 This is not valid YAML: the quote that opens here is not closed. Close it.')
})

test('in a file that is nested too deeply to be walked, its end is shown', () => {
  expect(said(`${'['.repeat(1500)}"x\n`)).toMatch(/^\d+:\d+ /)
})

test('a conflict of a merge', () => {
  const conflict = 'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> feature\n'
  expect(said(conflict)).toMatch(/^2:1 The file holds a merge conflict\. Resolve it/)
})

test('what has no words here is said as the parser says it', () => {
  expect(said('a: & x\n')).toMatch(/^1:4 This is not valid YAML: .+\. Correct the file from this place on\.$/)
})
