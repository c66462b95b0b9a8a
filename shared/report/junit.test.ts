import { describe, expect, test } from '@jest/globals'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { type Element, parseXml } from './fixtures/xml.ts'
import { renderJunit } from './junit.ts'

function children(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name)
}

/** Sums up what the cases say, to be compared with what the attributes say. */
function countOf(cases: readonly Element[]) {
  const having = (name: string) => cases.filter((one) => children(one, name).length > 0).length
  return {
    tests: String(cases.length),
    failures: String(having('failure')),
    errors: '0',
    skipped: String(having('skipped')),
  }
}

describe('renderJunit', () => {
  const root = parseXml(renderJunit(dataQualityReport()))

  test('has a suite for each group and a case for each check', () => {
    const suites = children(root, 'testsuite')
    expect(root.name).toBe('testsuites')
    expect(suites.map((suite) => suite.attributes.name)).toEqual(['trades', 'quotes'])
    expect(suites.map((suite) => children(suite, 'testcase').length)).toEqual([15, 4])
    expect(root.attributes).toMatchObject({
      name: 'Data quality',
      time: '6.42',
      ...countOf(suites.flatMap((suite) => suite.children)),
    })
    for (const suite of suites) expect(suite.attributes).toMatchObject(countOf(suite.children))
  })

  test('says of a failure what was measured and what expected, and where', () => {
    const [first] = children(children(root, 'testsuite')[0] as Element, 'testcase')
    expect(first?.attributes).toMatchObject({
      classname: 'data-quality.trades',
      name: 'notional is greater than 0 (trades.notional.positive)',
      file: 'contracts/rfq.odcs.yaml',
      line: '88',
      time: '0',
    })
    const failure = first?.children[0]
    expect(failure?.attributes).toEqual({ type: 'fail', message: 'measured 1,204 rows, expected = 0 rows' })
    expect(failure?.text).toContain('At: contracts/rfq.odcs.yaml:88:11')
  })

  test('says of a failure what to do next', () => {
    const hint = 'Set "name" & go on.'
    const check = { id: 'a', title: 'A', group: 'g', severity: 'error', outcome: 'fail', hint } as const
    const [suite] = children(parseXml(renderJunit(dataQualityReport({ checks: [check] }))), 'testsuite')
    expect(suite?.children[0]?.children[0]?.text).toBe(`Failed: A\nWhat to do: ${hint}`)
  })

  test.each([
    ['pass', undefined],
    ['warn', 'system-out'],
    ['skipped', 'skipped'],
    ['fail', 'failure'],
    ['inconclusive', 'failure'],
  ] as const)('a check that is %s has as its result: %s', (outcome, element) => {
    const check = { id: 'a', title: 'A', group: 'g', severity: 'error', outcome } as const
    const document = parseXml(renderJunit(dataQualityReport({ outcome: 'pass', checks: [check] })))
    expect(document.children[0]?.children[0]?.children[0]?.name).toBe(element)
  })

  test.each(['fail', 'inconclusive'] as const)(
    'is never green when the verdict is %s and no check says so',
    (outcome) => {
      const document = parseXml(renderJunit(dataQualityReport({ outcome, headline: 'Too many warnings.', checks: [] })))
      expect(document.attributes.failures).toBe('1')
      expect(document.children[0]?.children[0]?.children[0]?.attributes).toEqual({
        type: outcome,
        message: 'Too many warnings.',
      })
    },
  )

  test.each(HOSTILE_TEXTS)('is well-formed whatever a report says: %j', (text) => {
    const document = parseXml(renderJunit(hostileReport(text)))
    const cases = children(document, 'testsuite').flatMap((suite) => children(suite, 'testcase'))
    expect(cases).toHaveLength(5)
  })

  test('a message of a megabyte is cut', () => {
    const text = renderJunit(hostileReport('x'.repeat(1_000_000)))
    expect(text.length).toBeLessThan(500_000)
    expect(text).toContain('…')
  })
})
