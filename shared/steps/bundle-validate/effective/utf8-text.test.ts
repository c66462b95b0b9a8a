import { Buffer } from 'node:buffer'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Utf8Text } from './utf8-text.ts'

test('the text is what was added, in UTF-8', () => {
  const part = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 60, maxLength: 200 }))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = new Utf8Text()
      for (const one of parts) text.add(one)
      expect(text.toString()).toBe(parts.join(''))
      expect([...text.bytes()]).toEqual([...Buffer.from(parts.join(''))])
    }),
  )
})

test('it grows beyond its first bytes', () => {
  const text = new Utf8Text()
  for (let index = 0; index < 50_000; index++) text.add('a’')
  expect(text.bytes().length).toBe(50_000 * 4)
  expect(text.toString()).toBe('a’'.repeat(50_000))
})
