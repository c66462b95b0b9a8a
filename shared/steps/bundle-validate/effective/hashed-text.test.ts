import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { HashedText } from './hashed-text.ts'

const textOf = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString()
const sha256 = (text: string) => createHash('sha256').update(Buffer.from(text)).digest('hex')

test('the text is what was added, and the digest is that of its UTF-8', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(piece), fc.nat({ max: 3 }), (pieces, times) => {
      const all = Array.from({ length: 10 ** times }, () => pieces).flat()
      const growing = new HashedText()
      for (const one of all) growing.add(one)
      const text = all.join('')
      const ended = growing.end()
      expect([textOf(ended.pieces), ended.digest]).toEqual([text, sha256(text)])
    }),
    { numRuns: 50 },
  )
})

test('more pieces than are joined at a time', () => {
  const growing = new HashedText()
  for (let index = 0; index < 50_000; index++) growing.add('a’')
  const text = 'a’'.repeat(50_000)
  const ended = growing.end()
  expect([textOf(ended.pieces), ended.digest]).toEqual([text, sha256(text)])
})
