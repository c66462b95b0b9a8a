import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countFindings, type Finding, formatPlace, type Severity, sortFindings } from './finding.ts'

const finding = (severity: Severity, file?: string, line?: number): Finding => ({
  ruleId: 'r',
  severity,
  message: `${severity} ${file} ${line}`,
  ...(file === undefined ? {} : { at: line === undefined ? { file } : { file, line } }),
})

test('sorts the most severe first, then by place, without losing or changing one', () => {
  const findings = [
    finding('note', 'a', 1),
    finding('error', 'b', 2),
    finding('error', 'b', 1),
    finding('warning'),
    finding('error', 'B', 9),
  ]
  expect(sortFindings(findings).map(({ message }) => message)).toEqual([
    'error B 9',
    'error b 1',
    'error b 2',
    'warning undefined undefined',
    'note a 1',
  ])
})

test('sorting is a permutation, and stable', () => {
  const severities = fc.constantFrom<Severity>('error', 'warning', 'note')
  fc.assert(
    fc.property(fc.array(severities), (list) => {
      const findings = list.map((severity, index) => ({ ...finding(severity), message: String(index) }))
      const sorted = sortFindings(findings)
      expect(countFindings(sorted)).toEqual(countFindings(findings))
      for (const severity of ['error', 'warning', 'note'] as const) {
        const order = sorted.filter((one) => one.severity === severity).map(({ message }) => Number(message))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }
    }),
  )
})

test('a place prints as far as it is known', () => {
  expect(formatPlace({ file: 'a.yml', line: 3, column: 7 })).toBe('a.yml:3:7')
  expect(formatPlace({ file: 'a.yml', line: 3 })).toBe('a.yml:3')
  expect(formatPlace({ file: 'a.yml' })).toBe('a.yml')
  // A column without a line means nothing.
  expect(formatPlace({ file: 'a.yml', column: 7 })).toBe('a.yml')
})
