import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Check, Finding } from '../kernel/index.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { renderTerminal } from './terminal.ts'
import { columnsOf, pad, wrap } from './terminal-width.ts'

/** Lines that may be longer than the page: the rule and the place, which stay whole to be copied and clicked. */
const isPlaceLine = (line: string) => /^(error|warning|note) {2}/.test(line)

describe('renderTerminal', () => {
  test('says the verdict first', () => {
    expect(renderTerminal(dataQualityReport())).toMatch(/^✕ Data quality: Failed\n3 of 19 checks failed/)
  })

  test('names the place as file:line:column, then what to do', () => {
    const text = renderTerminal(dataQualityReport())
    expect(text).toContain('error  trades.notional.positive  contracts/rfq.odcs.yaml:88:11\n')
    expect(text).toContain('  → 1,191 of them are of venue "TRAX"')
  })

  test.each([40, 60, 80, 100, 200])('fits %d columns', (width) => {
    for (const report of [dataQualityReport(), ...HOSTILE_TEXTS.map(hostileReport)]) {
      for (const line of renderTerminal(report, { width }).split('\n').slice(1)) {
        if (!isPlaceLine(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('has colour only when asked, and says the same without', () => {
    const plain = renderTerminal(dataQualityReport())
    const coloured = renderTerminal(dataQualityReport(), { colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[1;31m✕ Data quality: Failed\u001b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that were asked for
    expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).toBe(plain)
  })

  test.each(HOSTILE_TEXTS)('obeys nothing: %j', (text) => {
    const lines = renderTerminal(hostileReport(text)).split('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##(vso)?\[/)
  })

  test('counts what it does not list', () => {
    const checks = Array.from(
      { length: 1000 },
      (_, index): Check => ({
        id: `c${index}`,
        title: `t${index}`,
        group: 'g',
        severity: 'error',
        outcome: index < 3 ? 'fail' : 'pass',
      }),
    )
    const findings = Array.from({ length: 87 }, (): Finding => ({ ruleId: 'r', severity: 'note', message: 'm' }))
    const text = renderTerminal(dataQualityReport({ checks, findings }))
    expect(text).toContain('g (1,000 checks: 3 failed, 997 passed)')
    expect(text).toContain('…and 967 more checks')
    expect(text).toContain('…and 37 more findings')
  })
})

describe('columns of a terminal', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['🏦', 2],
    ['한국', 4],
  ])('%s takes %d', (text, columns) => expect(columnsOf(text)).toBe(columns))

  test('pad gives exactly the width', () => {
    expect([pad('ab', 4), pad('ab', 4, 'right'), pad('abcdef', 4)]).toEqual(['ab  ', '  ab', 'abc…'])
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '漢', '🏦', 'é') }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          expect(columnsOf(pad(text, width))).toBe(width)
        },
      ),
    )
  })

  test('wrap keeps to the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', '🏦'), maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width)
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })
})
