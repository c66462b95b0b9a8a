import { expect, test } from '@jest/globals'
import { sentTime } from './times.ts'

// What `bundle validate -o json` of Databricks CLI 1.12.1 prints; it fails where nothing stands.
test.each([
  ['300s', '300s'],
  ['-5s', '-5s'],
  ['+5s', '5s'],
  ['1.5s', '1.500s'],
  ['1.s', '1s'],
  ['.s', '0s'],
  ['-0.5s', '-0.500s'],
  ['1.123456789s', '1.123456789s'],
  ['86400.000001s', '86400.000001s'],
  ['315576000000s', '9223372036.854775807s'],
  ['315576000001s', undefined],
  ['1.1234567891s', undefined],
  ['05s', undefined],
  ['5', undefined],
  ['5m', undefined],
  ['5S', undefined],
  ['s', undefined],
  ['1e3s', undefined],
  ['', undefined],
])('the duration %j', (text, sent) => {
  expect(sentTime(text, 'duration')).toBe(sent)
})

test.each([
  ['2027-01-02T03:04:05Z', '2027-01-02T03:04:05Z'],
  ['2027-01-02T03:04:05+01:00', '2027-01-02T02:04:05Z'],
  ['2027-01-02T03:04:05+24:00', '2027-01-01T03:04:05Z'],
  ['2027-01-02T03:04:05.5Z', '2027-01-02T03:04:05.500Z'],
  ['2027-01-02T03:04:05,5Z', '2027-01-02T03:04:05.500Z'],
  ['2027-01-02T03:04:05.1234567891Z', undefined],
  ['2027-01-02', undefined],
  ['2027-01-02 03:04:05Z', undefined],
  ['2027-01-02T03:04:05', undefined],
  ['2027-13-02T03:04:05Z', undefined],
  ['2027-02-30T03:04:05Z', undefined],
  ['2027-01-02T24:00:00Z', undefined],
  ['2027-01-02T03:04:60Z', undefined],
  ['2027-01-02t03:04:05z', undefined],
  ['0000-01-02T03:04:05Z', undefined],
  ['5', undefined],
])('the point in time %j', (text, sent) => {
  expect(sentTime(text, 'time')).toBe(sent)
})
