import { describe, expect, test } from '@jest/globals'
import { annotationText } from '../hosts/annotations.ts'
import { type Finding, variantLines } from '../kernel/index.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

const finding: Finding = {
  ruleId: 'name-taken',
  severity: 'error',
  message: 'The name risk-dev is taken.',
  variants: [
    { where: 'test', message: 'The name risk-test is taken.' },
    { where: 'prod, qa', message: 'The name risk is taken.' },
  ],
  at: { file: 'databricks.yml', line: 3, column: 7 },
  hint: 'Choose another.',
}
const report = { ...dataQualityReport(), findings: [finding] }

describe('every face says what is said elsewhere, after what is said', () => {
  test.each([
    ['Markdown', renderMarkdown(report)],
    ['HTML', renderHtml(report)],
    ['the terminal', renderTerminal(report)],
    ['SARIF', renderSarif(report)],
    ['an annotation', annotationText(finding, (text) => text)],
  ])('%s', (_, text) => {
    const said = ['The name risk-dev is taken.', 'test: The name risk-test is taken.', 'risk is taken.']
    const places = said.map((one) => text.indexOf(one))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

test('JSON has them as data', () => {
  expect(JSON.parse(renderJson(report))).toMatchObject({ findings: [{ variants: finding.variants }] })
})

test('many variants are counted', () => {
  const variants = Array.from({ length: 12 }, (_, index) => ({ where: `t${index}`, message: 'x' }))
  expect(variantLines(variants)).toHaveLength(11)
  expect(variantLines(variants).at(-1)).toBe('…and 2 more')
  expect(variantLines(variants.slice(0, 10)).at(-1)).toBe('t9: x')
  expect(variantLines()).toEqual([])
})
