import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { describeVerdict, GATES, type Gate, reportDirectory, verdictOf } from './gates.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const gate: Gate = {
  id: 'feed',
  step: 'data-quality',
  title: 'Feed',
  about: 'Planted.',
  args: [],
  expected: 'fail',
  verdict: 'FAIL, as planted',
}
const report = (outcome: string) =>
  JSON.stringify({
    outcome,
    headline: 'One of 2 checks fails.',
    checks: [
      { title: 'no client', outcome: 'fail', measured: '23 rows' },
      { title: 'good', outcome: 'pass' },
    ],
  })

describe('the verdict of a gate', () => {
  test('a planned failure is as planned, and says what failed', () => {
    const verdict = verdictOf(gate, 1, report('fail'))
    expect(verdict).toMatchObject({ outcome: 'fail', asPlanned: true, details: ['FAIL no client: 23 rows'] })
    expect(describeVerdict(verdict)).toBe('FAIL, as planted')
  })

  test('a pass where a failure was planned is a surprise', () => {
    const verdict = verdictOf(gate, 0, report('pass'))
    expect(verdict).toMatchObject({ outcome: 'pass', asPlanned: false })
    expect(describeVerdict(verdict)).toBe('PASS')
  })

  test.each([
    ['no report', 1, undefined],
    ['a report that the exit code contradicts', 0, report('fail')],
    ['an exit code that is no verdict', 3, report('fail')],
    ['half a report', 1, '{"outcome": "fa'],
  ])('%s is an error, never as planned', (_, exitCode, json) => {
    expect(verdictOf(gate, exitCode, json)).toMatchObject({ outcome: 'error', asPlanned: false })
  })
})

test('every gate has its own report, and a contract that is there', () => {
  expect(new Set(GATES.map(reportDirectory)).size).toBe(GATES.length)
  for (const { args } of GATES) {
    const contract = args[args.indexOf('--contract') + 1]
    expect(existsSync(`${root}${contract}`)).toBe(true)
  }
})
