import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatModelReference,
  isArtifactPath,
  ownerText,
  parseModelReference,
  parseRun,
  parseRunArtifact,
} from './reference.ts'

const refused = expect.objectContaining({ code: 'REGISTRY_REFERENCE_INVALID' })

describe('a model version is named', () => {
  test.each([
    ['models:/pd/7', { name: 'pd', version: '7' }],
    [' models:/prod.credit.pd@champion ', { name: 'prod.credit.pd', alias: 'champion' }],
    ['models:///PD retail & co/12', { name: 'PD retail & co', version: '12' }],
  ])('as %s', (text, reference) => {
    expect(parseModelReference(text)).toEqual(reference)
  })

  test.each([
    ['models:/pd', 'names no version and no alias'],
    ['models:/pd/latest', 'whichever version is the newest'],
    ['models:/pd/Production', 'no version number'],
    ['models:/pd/0', 'no version number'],
    ['models:/pd@v7', 'is no alias'],
    ['models:/pd@', 'is no alias'],
    ['models:/m-0123456789abcdef0123456789abcdef', 'a logged model'],
    ['models:/../x/1', 'no name'],
    ['models:/a/b@c', 'no name'],
    ['models:/a@b@c', 'no name'],
    ['models:////pd/1', 'names no model version'],
    ['runs:/abc/model', 'names no model version'],
    ['pd@champion', 'names no model version'],
    ['', 'names no model version'],
  ])('and not as "%s"', (text, message) => {
    expect(() => parseModelReference(text)).toThrow(message)
    expect(() => parseModelReference(text)).toThrow(refused)
  })

  test('and whatever is read is written as it was', () => {
    const name = fc.stringMatching(/^[A-Za-z][\w.]{0,20}[a-z]$/)
    const which = fc.oneof(
      fc.integer({ min: 1 }).map((version) => ({ version: String(version) })),
      fc.stringMatching(/^[a-u][a-z_-]{0,10}$/).map((alias) => ({ alias })),
    )
    fc.assert(
      fc.property(name, which, (model, one) => {
        const reference = { name: model, ...one }
        expect(parseModelReference(formatModelReference(reference))).toEqual(reference)
      }),
    )
  })
})

test('a file of a run is named by runs:/', () => {
  const runId = '0123456789abcdef0123456789abcdef'
  expect(parseRunArtifact(`runs:/${runId}/eval/predictions.parquet`)).toEqual({
    runId,
    path: 'eval/predictions.parquet',
  })
  for (const text of [
    `runs:/${runId}`,
    `runs:/${runId}/`,
    `runs:/${runId}/../x`,
    'runs:/a b/x',
    'eval/x',
    'models:/a/1',
  ])
    expect(() => parseRunArtifact(text)).toThrow(refused)
  expect(ownerText({ runId })).toBe(`run ${runId}`)
  expect(ownerText({ name: 'pd', version: '7' })).toBe('models:/pd/7')
})

test('a run itself is named by runs:/ without a file', () => {
  const runId = '0123456789abcdef0123456789abcdef'
  for (const text of [`runs:/${runId}`, ` runs:/${runId}/ `, `runs:///${runId}`]) expect(parseRun(text)).toBe(runId)
  for (const text of [`runs:/${runId}/x`, 'runs:/', 'runs:/a b', runId, 'models:/a/1'])
    expect(() => parseRun(text)).toThrow(refused)
})

test('a path of an artifact never leads out, on any system', () => {
  const segment = fc.oneof(
    fc.constantFrom('..', '.', '', 'c:', '\\', 'a\\..', '\0', 'a', 'ü b'),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
      const path = segments.join('/')
      fc.pre(isArtifactPath(path))
      expect(new URL(encodeURI(path).replace(/[?#]/g, '_'), 'http://host/top/').pathname.startsWith('/top/')).toBe(true)
      expect(path).not.toMatch(/^\/|\\|:|(^|\/)\.\.?(\/|$)/)
    }),
    { numRuns: 1000 },
  )
  expect(isArtifactPath('a/b.parquet')).toBe(true)
  expect(isArtifactPath('a...b/..c')).toBe(true)
})
