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

  test('says the same as of the whole text, whatever the text and the secrets', () => {
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
    expect(Buffer.concat([...redactedPieces(pieces, ['secret'], redact)]).length).toBe(5000)
    expect(Math.max(...seen)).toBeLessThanOrEqual(105)
  })

  test('without a secret, the pieces are handed on as they are', () => {
    const pieces = [Buffer.from('a')]
    expect(createSecrets().redactPieces(pieces)).toBe(pieces)
  })
})
