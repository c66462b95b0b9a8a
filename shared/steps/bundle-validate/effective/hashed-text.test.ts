import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { HashedText, utf8InLatin1 } from './hashed-text.ts'

const textOf = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString()
const sha256 = (text: string) => createHash('sha256').update(Buffer.from(text)).digest('hex')

test('the text is what was added, and the digest is that of its UTF-8', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(piece), fc.nat({ max: 3 }), (pieces, times) => {
      const all = Array.from({ length: 10 ** times }, () => pieces).flat()
      const growing = new HashedText()
      for (const one of all) growing.add(utf8InLatin1(one))
      const text = all.join('')
      const ended = growing.end()
      expect([textOf(ended.pieces), ended.digest]).toEqual([text, sha256(text)])
    }),
    { numRuns: 50 },
  )
})

test('a part longer than a piece, and one that ends with it', () => {
  const parts = ['a’'.repeat(200_000), 'b'.repeat(248_576), '', 'c']
  const growing = new HashedText()
  for (const part of parts) growing.add(utf8InLatin1(part))
  const { pieces, digest } = growing.end()
  expect([textOf(pieces), digest]).toEqual([parts.join(''), sha256(parts.join(''))])
  expect(pieces.map(({ length }) => length)).toEqual([...Array(4).fill(262_144), 1])
})
