import { expect, test } from '@jest/globals'
import { ignoreRules } from './ignore.ts'

const ignores = (lines: string, path: string) =>
  ignoreRules(lines.split('\n'))?.ignores(path.replace(/\/$/, ''), path.endsWith('/'))

/** As Databricks CLI 1.12.1 chooses the files that it synchronises; a path that ends with `/` is a directory. */
test.each([
  ['*.py', 'src/a.py', true],
  ['/*.py', 'src/a.py', false],
  ['/*.py', 'a.py', true],
  ['src', 'lib/src/a.py', true],
  ['src/', 'src', false],
  ['src/', 'src/', true],
  ['src/', 'lib/src/a.py', true],
  ['src/sub', 'lib/src/sub/a.py', true],
  ['src/*.py', 'lib/src/a.py', false],
  ['src/*.py', 'src/a.py', true],
  ['src/**', 'src/a/b.py', true],
  ['**/a.py', 'a.py', true],
  ['src/**/a.py', 'src/x/y/a.py', true],
  ['/**/a.py', 'x/a.py', true],
  ['*\n!a.py', 'a.py', false],
  ['*\n!a.py\n*.py', 'a.py', true],
  ['!a.py', 'a.py', false],
  ['# a.py', 'a.py', false],
  [' a.py \r', 'a.py', true],
  ['', 'a.py', false],
  ['?.py', 'a.py', false],
  ['[a-c].py', 'b.py', true],
  ['[^a-c].py', 'b.py', false],
  ['[!ab].py', 'b.py', true],
  ['*$py.class', 'a$py.class', false],
  ['/', 'a.py', true],
  ['\\#a.py', '#a.py', true],
  ['\\!a.py', '!a.py', true],
  ['\\!a.py', 'a.py', false],
  ['.\\#*', 'src/.#a.py', true],
  ['\\#*\\#', '#a.py#', true],
  ['a\\ b.py', 'a b.py', true],
  ['\\ a.py', ' a.py', true],
  ['a.py\\  b', 'a.py  b', true],
  ['\\*.py', '*.py', true],
  ['\\*.py', 'a.py', false],
  ['\\\\a.py', '\\a.py', true],
  ['(a.py', '(a.py', false],
  ['*\n!(a.py', 'a.py', true],
  ['*\n!a).py', 'a.py', true],
  ['*\n![a.py', 'a.py', true],
  ['*- backup ([0-9]).rdl', 'x - backup 1.rdl', true],
  ['*- backup ([0-9]).rdl', 'x - backup (1).rdl', false],
  ['\\(a.py', '(a.py', true],
  ['[(].py', '(.py', true],
])('%j and %s: %s', (lines, path, expected) => {
  expect(ignores(lines, path)).toBe(expected)
})

test.each(['a+', '(a)+', 'a|b', '\\a', 'a\\ ', 'a\\', 'a//b', '/**', 'a**/b'])('nobody says what %j means', (line) => {
  expect(ignoreRules(['*.py', line])).toBeUndefined()
})

test('a long line against a long path takes no time that grows faster than both', () => {
  const rules = ignoreRules([`${'**/'.repeat(500)}${'*a'.repeat(400)}`])
  expect(rules?.ignores(`${'a/'.repeat(500)}${'a'.repeat(300)}b`, false)).toBe(false)
})

test.each([' ', '\r', '[!', '*a', 'a/'])('nobody says what a line with a hundred thousand of %j means', (text) => {
  expect(ignoreRules([`a${text.repeat(100_000)}b`])).toBeUndefined()
})

test('what a comparison takes grows with what has a wildcard', () => {
  expect(ignoreRules(['__pycache__/', '/build'])?.weight).toBe(3)
  expect(ignoreRules([`*${'a'.repeat(99)}`])?.weight).toBe(101)
})
