import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderChart } from './charts/chart.ts'
import { CHARTS } from './fixtures/charts.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { reportSchema } from './report-schema.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

/**
 * Compares a text with a committed file, byte for byte. `jest --updateSnapshot` writes the file instead: look at
 * the difference before committing it.
 */
function expectGolden(url: URL, actual: string): void {
  const state = expect.getState() as unknown as { readonly snapshotState: { readonly _updateSnapshot: string } }
  if (state.snapshotState._updateSnapshot === 'all') {
    mkdirSync(new URL('.', url), { recursive: true })
    writeFileSync(url, actual)
  }
  expect(actual).toBe(readFileSync(url, 'utf8'))
}

describe('a data-quality report, as it was reviewed', () => {
  const report = dataQualityReport()
  test.each([
    ['data-quality.md', renderMarkdown(report)],
    ['data-quality.html', renderHtml(report)],
    ['data-quality.junit.xml', renderJunit(report)],
    ['data-quality.sarif', renderSarif(report)],
    ['data-quality.json', renderJson(report)],
    ['data-quality.txt', renderTerminal(report)],
  ])('%s', (file, text) => expectGolden(new URL(`../../test/fixtures/report/${file}`, import.meta.url), text))
})

describe('charts, as they were reviewed', () => {
  test.each(Object.entries(CHARTS))('%s', (name, chart) => {
    const file = new URL(`../../test/fixtures/report/charts/${name}.html`, import.meta.url)
    expectGolden(file, `${renderChart(chart, 'Title', 'chart-1').markup}\n`)
  })
})

test('the schema file says what the code says', () => {
  expectGolden(new URL('./report.schema.json', import.meta.url), `${JSON.stringify(reportSchema, null, 2)}\n`)
})
