import { Buffer } from 'node:buffer'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactedPieces } from './redacted-pieces.ts'
import { createSecrets } from './secrets.ts'

/** The text in pieces of so many characters, redacted as such. */
function inPieces(text: string, size: number, ...told: readonly string[]): string {
  const secrets = createSecrets()
  for (const one of told) secrets.add(one)
  const characters = [...text]
  const pieces: Buffer[] = []
  for (let at = 0; at < characters.length; at += size)
    pieces.push(Buffer.from(characters.slice(at, at + size).join('')))
  return Buffer.concat([...secrets.redactPieces(pieces)]).toString()
}

describe('redactPieces', () => {
  test.each([1, 2, 3, 5, 7, 100])('finds a secret wherever the text is cut: pieces of %i', (size) => {
    const text = 'before hunter2 after, hunter2hunter2 and hunter'
    expect(inPieces(text, size, 'hunter2')).toBe('before *** after, ****** and hunter')
  })

  test('of two secrets that overlap, a cut keeps neither from being found', () => {
    for (let size = 1; size < 12; size++) expect(inPieces('xabcdefgx', size, 'abcd', 'cdefg')).toBe('xab***x')
  })

  // Of a secret that holds `*`, a part may be what another one was replaced by.
  test('says the same as of the whole text, whatever the text, and whatever the secrets without a "*"', () => {
    const character = fc.constantFrom('a', 'b', 'c', '’', '😀', '"', ' ')
    const words = (most: number) => fc.array(character, { minLength: 1, maxLength: most }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        words(60),
        fc.array(words(6), { maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        (text, told, size) => {
          const secrets = createSecrets()
          for (const one of told) secrets.add(one)
          expect(inPieces(text, size, ...told)).toBe(secrets.redact(text))
        },
      ),
    )
  })

  test('holds no more than a piece and the longest secret', () => {
    const seen: number[] = []
    const redact = (text: string) => {
      seen.push(text.length)
      return text
    }
    const pieces = Array.from({ length: 50 }, () => Buffer.from('x'.repeat(100)))
    expect(Buffer.concat([...redactedPieces(pieces, () => ['secret'], redact)]).length).toBe(5000)
    expect(Math.max(...seen)).toBeLessThanOrEqual(105)
  })

  test('holds no more than 64 K of secrets that overlap without an end, and shows none', () => {
    const seen: number[] = []
    const secrets = createSecrets()
    secrets.add('abcabc')
    const redact = (text: string) => {
      seen.push(text.length)
      return secrets.redact(text)
    }
    const pieces = Array.from({ length: 20 }, () => Buffer.from('abc'.repeat(5000)))
    const shown = Buffer.concat([
      ...redactedPieces([Buffer.from('x'), ...pieces, Buffer.from('y')], () => ['zzzz', 'abcabc'], redact),
    ])
    expect(shown.toString()).toMatch(/^x(\*\*\*)+(abc)?y$/)
    expect(Math.max(...seen)).toBeLessThanOrEqual(64 * 1024 + 15000)
  })

  test('a secret that is learnt while the pieces are made is not in those that follow', () => {
    const secrets = createSecrets()
    function* pieces() {
      yield Buffer.from('first ')
      secrets.add('hunter2')
      yield Buffer.from('then hun')
      yield Buffer.from('ter2 and swordfish, ')
      secrets.add('swordfish')
      yield Buffer.from('at last swordfish')
    }
    const redacted = secrets.redactPieces(pieces())
    expect(Buffer.concat([...redacted]).toString()).toMatch(/^first then \*\*\* and .*, at last \*\*\*$/)
  })

  test('what may be read twice may be read twice without its secrets', () => {
    const secrets = createSecrets()
    const redacted = secrets.redactPieces([Buffer.from('hun'), Buffer.from('ter2')])
    secrets.add('hunter2')
    const read = () => Buffer.concat([...redacted]).toString()
    expect([read(), read()]).toEqual(['***', '***'])
  })

  test('without a secret, the pieces are handed on as they are', () => {
    const pieces = [Buffer.from('a'), Buffer.from('b')]
    const handedOn = [...createSecrets().redactPieces(pieces)]
    expect(pieces.map((piece, index) => piece === handedOn[index])).toEqual([true, true])
  })
})
