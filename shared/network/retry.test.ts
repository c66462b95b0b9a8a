import { expect, test } from '@jest/globals'
import { askedPause } from './retry.ts'

const date = 'Tue, 24 Nov 2026 10:00:00 GMT'

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': ' 0 ' }, 0],
  [{ 'retry-after': 'Tue, 24 Nov 2026 10:02:00 GMT', date }, 120_000],
  [{ 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT', date }, 0],
  // Without the server's own time nobody knows how far off a date is.
  [{ 'retry-after': 'Tue, 24 Nov 2026 10:02:00 GMT' }, undefined],
  [{ 'retry-after': 'soon', date }, undefined],
  [{}, undefined],
])('%j asks for a pause of %s ms', (headers, pause) => {
  expect(askedPause({ headers })).toBe(pause)
})
