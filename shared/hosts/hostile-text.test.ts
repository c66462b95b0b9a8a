import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAzure, readGithub } from '../../test/contract/runner-grammar.ts'
import { inertJson, inertLines, inertTitle } from './hostile-text.ts'

/** Texts made of the pieces that commands are made of, which random characters would never hit. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '#',
        '##',
        '##[',
        '##vso[',
        'vso[',
        '[',
        ']',
        '::error::',
        'error',
        'group',
        'task.debug',
      ),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '\\',
        '\u0085',
        '\u2028',
        '\u00a0',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u001b',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('inert text', () => {
  test('issues no command on any host', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const printed of [inertLines(text).join('\n'), inertTitle(text)]) {
          expect([...readGithub(printed).commands, ...readAzure(printed).commands]).toEqual([])
          expect(printed).not.toMatch(/[^\P{Cc}\t\n]|[\u2028-\u202e\u2066-\u2069]/u)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('is the same whatever else stands in the text', () => {
    const plain = hostile.map((text) => text.replace(/[^\0-\x7f]/g, '').replaceAll('error', '✓…'))
    fc.assert(
      fc.property(plain, (text) => {
        expect(inertTitle(`${text} é`)).toBe(`${inertTitle(text)} é`)
        expect(inertJson(JSON.stringify([text, 'é']))).toBe(`${inertJson(JSON.stringify([text])).slice(0, -1)},"é"]`)
      }),
      { numRuns: 2_000 },
    )
  })

  test('keeps every character that can be seen, in its order', () => {
    const seen = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\\]/gu, '')
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = inertLines(text)
          .join('')
          .replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4})/g, '')
        expect(seen(printed)).toBe(seen(text.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4})/g, '')))
      }),
    )
  })

  test('is marked with a backslash', () => {
    expect(inertLines('::error::a\n  ::x:: ##[group]b ##vso[c]\rd\u001b[0m')).toEqual([
      '\\::error::a',
      '  \\::x:: ##\\[group]b ##\\vso[c]',
      'd\\x1b[0m',
    ])
    expect(inertTitle('a\r\n::b::')).toBe('a ::b::')
  })

  test('as JSON is the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (value) => {
        const json = inertJson(JSON.stringify(value, undefined, 2))
        expect(JSON.parse(json)).toEqual(value)
        expect([...readGithub(json).commands, ...readAzure(json).commands]).toEqual([])
        expect(json).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 1_000 },
    )
  })

  test('as JSON moves no cursor and turns no text, and what JSON escapes anyway stays', () => {
    const value = { '\u009b2J': 'a\u202eb\u0085c\u007fd\u2028e\tf\u001bg é 📈' }
    expect(inertJson(JSON.stringify(value, undefined, 1))).toBe(
      '{\n "\\u009b2J": "a\\u202eb\\u0085c\\u007fd\\u2028e\\tf\\u001bg é 📈"\n}',
    )
  })
})
