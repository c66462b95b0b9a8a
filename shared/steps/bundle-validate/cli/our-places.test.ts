import { expect, test } from '@jest/globals'
import type { Place } from '../../../kernel/index.ts'
import { findingOf } from './findings.ts'
import { atOurPlaces } from './our-places.ts'

async function placeOf(text: string | Uint8Array, at: Omit<Place, 'file'>): Promise<string> {
  const location = { file: 'databricks.yml', ...at }
  const diagnostic = {
    severity: 'warning',
    summary: 's',
    detail: '',
    paths: [],
    locations: [location, location],
  } as const
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const [finding] = await atOurPlaces([findingOf(diagnostic, 'dev', '')], async () => bytes)
  expect(finding?.related?.map((one) => one.at)).toEqual([finding?.at])
  return `${finding?.at?.line}:${finding?.at?.column}`
}

// The places are those that Databricks CLI 1.12.1 gives for the unknown field "nope" in each of these.
test.each<[what: string, text: string, theirs: [line: number, column: number], ours: string]>([
  ['letters of one unit', 'bundle: {name: "é漢字", nope: 1}\n', [1, 23], '1:23'],
  ['combining marks', 'bundle: {name: "e\u0301e\u0301", nope: 1}\n', [1, 24], '1:24'],
  ['tabs', 'bundle:\t{name: "x",\t\tnope: 1}\n', [1, 22], '1:22'],
  ['a byte order mark', '\ufeffbundle: {name: x, nope: 1}\n', [1, 19], '1:19'],
  ['a byte order mark and an emoji', '\ufeffbundle: {name: 😀, nope: 1}\n', [1, 19], '1:20'],
  ['emojis in a value', 'bundle: {name: "😀😀", nope: 1}\n', [1, 22], '1:24'],
  ['emojis that are one sign', 'bundle: {name: "👩‍👩‍👧", nope: 1}\n', [1, 25], '1:28'],
  ['an emoji in a key', 'bundle: {name: x, "😀漢": 1, nope: 1}\n', [1, 28], '1:29'],
  ['emojis in other lines', '# 😀\nbundle: {name: "😀\n  😀 é", nope: 1} # 😀\n', [3, 9], '3:10'],
  ['an emoji behind it', 'bundle: {name: x, nope: "😀"}\n', [1, 19], '1:19'],
  ['a line separator in a value', 'bundle: {name: "x\u2028y", nope: 1}\n', [2, 5], '1:23'],
  ['line separators before', 'bundle: # 😀\r\n  name: "x\u2029y"\r\n  nope: 1\r\n', [4, 3], '3:3'],
])('%s', async (_, text, [line, column], ours) => {
  expect(await placeOf(text, { line, column })).toBe(ours)
})

test('a file in UTF-16 is text as any other', async () => {
  const text = '\ufeffbundle: {name: 😀, nope: 1}\n'
  expect(await placeOf(new Uint8Array(Buffer.from(text, 'utf16le')), { line: 1, column: 19 })).toBe('1:20')
})

test('where it names a line alone, ours is a line alone', async () => {
  expect(await placeOf('a: "x\u2028y"\nb: 1\n', { line: 3 })).toBe('2:undefined')
})

test('what is no text, or has no such line, stays as it is', async () => {
  expect(await placeOf(new Uint8Array([0xff, 0x41]), { line: 1, column: 2 })).toBe('1:2')
  expect(await placeOf('a: 😀\n', { line: 9, column: 2 })).toBe('9:2')
})

test('nor does what cannot be read, or has no place', async () => {
  const at = { file: 'gone.yml', line: 1, column: 2 }
  const diagnostic = { severity: 'error', summary: 's', detail: '', paths: [] } as const
  const findings = [[at], []].map((locations) => findingOf({ ...diagnostic, locations }, 'dev', ''))
  const read = async () => {
    throw new Error('it lies outside the workspace')
  }
  expect(await atOurPlaces(findings, read)).toEqual(findings)
})
