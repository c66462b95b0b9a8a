import { describe, test } from '@jest/globals'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { expectGolden } from './fixtures/golden.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { reportSchema } from './report-schema.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

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

test('the schema file says what the code says', () => {
  expectGolden(new URL('./report.schema.json', import.meta.url), `${JSON.stringify(reportSchema, null, 2)}\n`)
})
