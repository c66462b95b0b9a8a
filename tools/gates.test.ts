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
  broken: { 'feed/client': 23 },
  verdict: 'FAIL, as planted',
}
const report = (outcome: string, measured = '23 rows of 1,000') =>
  JSON.stringify({
    outcome,
    headline: 'One of 2 checks fails.',
    checks: [
      { id: 'feed/client', group: 'feed', title: 'no client', outcome: 'fail', measured },
      { id: 'feed/good', group: 'feed', title: 'good', outcome: 'pass' },
    ],
  })

describe('the verdict of a gate', () => {
  test('a planned failure is as planned, and says what failed', () => {
    const verdict = verdictOf(gate, 1, report('fail'))
    expect(verdict).toMatchObject({ outcome: 'fail', surprises: [] })
    expect(verdict.details).toEqual(['FAIL  feed: no client: 23 rows of 1,000'])
    expect(describeVerdict(verdict)).toBe('FAIL, as planted')
  })

  test('a difference is read without its sign for one', () => {
    const slice = { ...gate, broken: { 'feed/client': -0.04122 } }
    expect(verdictOf(slice, 1, report('fail', 'Δ -0.04122 [-0.04588, -0.03519]')).surprises).toEqual([])
  })

  test('a failure on other rows than planted is a surprise', () => {
    const verdict = verdictOf(gate, 1, report('fail', '1,022 rows of 10,000'))
    expect(verdict.surprises).toEqual(['Feed: feed/client was meant to measure 23, not 1022'])
    expect(describeVerdict(verdict)).toBe('FAIL')
  })

  test('a check that fails unplanned is a surprise, and so is one that does not', () => {
    const verdict = verdictOf({ ...gate, broken: { 'feed/price': 2 } }, 1, report('fail'))
    expect(verdict.surprises).toEqual([
      'Feed: feed/price was meant to measure 2, not none',
      'Feed: feed/client was meant to measure no fault, not 23',
    ])
  })

  test('a pass where a failure was planned is a surprise', () => {
    const verdict = verdictOf(gate, 0, JSON.stringify({ outcome: 'pass', headline: '', checks: [] }))
    expect(verdict.surprises).toEqual([
      'Feed: meant to be FAIL, not PASS',
      'Feed: feed/client was meant to measure 23, not none',
    ])
    expect(describeVerdict(verdict)).toBe('PASS')
  })

  test.each([
    ['no report', 1, undefined],
    ['a report that the exit code contradicts', 0, report('fail')],
    ['an exit code that is no verdict', 3, report('fail')],
    ['half a report', 1, '{"outcome": "fa'],
  ])('%s is an error, never as planned', (_, exitCode, json) => {
    expect(verdictOf(gate, exitCode, json)).toMatchObject({
      outcome: 'error',
      surprises: [`Feed: no verdict; exit code ${exitCode}`],
    })
  })
})

test('every gate has its own report, and something to check that is there', () => {
  expect(new Set(GATES.map(reportDirectory)).size).toBe(GATES.length)
  for (const { args } of GATES) {
    const subject = args[args.findIndex((word) => ['--contract', '--bundle', '--config'].includes(word)) + 1]
    expect(existsSync(`${root}${subject}`)).toBe(true)
  }
})
