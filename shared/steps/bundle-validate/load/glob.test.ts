import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { memoryFolder } from '../testing/bundle.ts'
import { globFiles, nameMatcher, PatternError, PatternTooWide } from './glob.ts'
import { cleanPath, inWorkspace, withoutLastSlashes } from './path.ts'

// What Go documents of path.Match, on names without "/".
test.each([
  ['abc', 'abc', true],
  ['*', 'abc', true],
  ['*c', 'abc', true],
  ['a*', 'a', true],
  ['a*', 'abc', true],
  ['*', '.hidden', true],
  ['**', 'abc', true],
  ['a*b?c*x', 'abxbbxdbxebxczzx', true],
  ['a*b?c*x', 'abxbbxdbxebxczzy', false],
  ['ab[c]', 'abc', true],
  ['ab[b-d]', 'abc', true],
  ['ab[e-g]', 'abc', false],
  ['ab[^c]', 'abc', false],
  ['ab[^b-d]', 'abc', false],
  ['ab[^e-g]', 'abc', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'ab', false],
  ['a?b', 'a☺b', true],
  ['a[^a]b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  ['a?b', 'a😀b', true],
  ['[a-ζ]*', 'α', true],
  ['*[a-ζ]', 'A', false],
  ['[\\]a]', ']', true],
  ['[\\-]', '-', true],
  ['[x\\-]', 'x', true],
  ['[x\\-]', 'z', false],
  ['[\\-x]', 'a', false],
  ['*x', 'xxx', true],
  ['[!a]', '!', true],
  ['{a,b}', 'a', false],
  ['train.yml', 'trainXyml', false],
  ['', '', true],
  ['[z-a]', 'm', false],
])('%j matches %j: %j', (pattern, name, expected) => {
  expect(nameMatcher(pattern)(name)).toBe(expected)
})

test.each(['[', '[^', '[^bc', 'a[', '[]a]', '[-]', '[x-]', '[-x]', '[a-b-c]', '[]', 'a\\'])(
  '%j is not a pattern',
  (pattern) => {
    expect(() => nameMatcher(pattern)).toThrow(PatternError)
  },
)

const folder = memoryFolder({
  'a.yml': '',
  'resources/b.yml': '',
  'resources/.c.yml': '',
  'resources/jobs/d.yml': '',
  'resources/jobs/deep/e.yml': '',
  'odd[1].yml': '',
})

test.each([
  ['a.yml', ['a.yml']],
  ['./a.yml', ['a.yml']],
  ['nowhere/../a.yml', ['a.yml']],
  ['missing.yml', []],
  ['*.yml', ['a.yml', 'odd[1].yml']],
  ['resources', ['resources']],
  ['resources/', ['resources']],
  ['resources/*', ['resources/.c.yml', 'resources/b.yml', 'resources/jobs']],
  ['resources/*.yml', ['resources/.c.yml', 'resources/b.yml']],
  ['resources/**/*.yml', ['resources/jobs/d.yml']],
  ['**/*.yml', ['resources/.c.yml', 'resources/b.yml']],
  ['*/*/*.yml', ['resources/jobs/d.yml']],
  ['*/jobs/d.yml', ['resources/jobs/d.yml']],
  ['a.yml/*', []],
  ['odd\\[1\\].yml', ['odd[1].yml']],
  ['odd[1].yml', []],
])('%s', async (pattern, expected) => {
  expect(await globFiles(folder, pattern)).toEqual(expected)
})

test('a pattern beside a large tree ends', async () => {
  await expect(globFiles(folder, '*/*', { names: 3 })).rejects.toThrow('too many files')
  // Nor is anything listed any more for the patterns that follow.
  const listed: string[] = []
  const list = (path: string) => {
    listed.push(path)
    return folder.list(path)
  }
  const watched = { ...folder, look: folder.look, read: folder.read, list }
  await expect(globFiles(watched, '*/*', { names: -1 })).rejects.toThrow('too many files')
  expect(listed).toEqual([])
})

test('a hostile pattern takes no longer than a kind one', () => {
  const before = performance.now()
  expect(nameMatcher(`${'*a'.repeat(100)}b`)('a'.repeat(250))).toBe(false)
  expect(performance.now() - before).toBeLessThan(1000)
})

test('matches what a regular expression of the same meaning matches', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 })
  fc.assert(
    fc.property(part, fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 }), (pattern, name) => {
      const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')
      expect(nameMatcher(pattern)(name)).toBe(new RegExp(`^${source}$`).test(name))
    }),
    { numRuns: 2000 },
  )
})

test('a long pattern looks through fewer names, for each takes longer', async () => {
  const folder = memoryFolder(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}.yml`, ''])))
  expect(await globFiles(folder, '*0*0*0*0.yml')).toEqual([])
  await expect(globFiles(folder, `${'*0'.repeat(1500)}.yml`)).rejects.toThrow(PatternTooWide)
})

test('what is longer than a name, or has stars side by side, is compared all the same', () => {
  expect(nameMatcher('a?c')('ab')).toBe(false)
  expect(nameMatcher(`a${'*'.repeat(1000)}`)('ab')).toBe(true)
})

test.each([
  ['', '.'],
  ['a//b/', 'a/b'],
  ['./a/../../b', '../b'],
  ['../../x', '../../x'],
  ['/../a', '/a'],
])('the path %j is %j', (path, expected) => {
  expect(cleanPath(path)).toBe(expected)
})

test.each([
  ['', 'a', 'a'],
  ['ml', '', 'ml'],
  ['ml', '../shared/a.yml', 'shared/a.yml'],
  ['ml', '..', ''],
  ['ml', '../../a', undefined],
  ['', '..', undefined],
])('from %j, %j is %j of the workspace', (prefix, path, expected) => {
  expect(inWorkspace(prefix, path)).toBe(expected)
})

test.each([
  ['a/b//', 'a/b'],
  ['//', ''],
  ['/a', '/a'],
  ['', ''],
  [`${'/'.repeat(2_000_000)}a`, `${'/'.repeat(2_000_000)}a`],
])('the slashes at the end are left out', (path, expected) => expect(withoutLastSlashes(path) === expected).toBe(true))
