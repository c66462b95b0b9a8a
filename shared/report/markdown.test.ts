import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Check, Finding, Report } from '../kernel/index.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { GITHUB_SUMMARY_BYTES, MARKDOWN_ROWS } from './limits.ts'
import { renderMarkdown } from './markdown.ts'
import { byteLength, oneLine, visible } from './text.ts'

/** Cells of a row: pipes that are not escaped part them. */
function cellCount(line: string): number {
  return line.replace(/\\\\|\\\|/g, '').split('|').length - 2
}

/** The text as a reader sees it. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\u2060/g, '')
    .replace(/\\([\\`*_[\]|~.)])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** What is wrong with the form of a document: a torn row, an unclosed element, half a character. */
function flawsOf(markdown: string): string[] {
  const flaws: string[] = []
  if (/\p{Surrogate}/u.test(markdown)) flaws.push('half a surrogate pair')
  for (const element of ['details', 'pre', 'code', 'summary', 'sub']) {
    const opened = markdown.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0
    const closed = markdown.match(new RegExp(`</${element}>`, 'g'))?.length ?? 0
    if (opened !== closed) flaws.push(`<${element}> opened ${opened} times and closed ${closed} times`)
  }
  let columns = 0
  for (const line of markdown.replace(/<pre[\s\S]*?<\/pre>/g, '').split('\n')) {
    if (!line.startsWith('|')) {
      columns = 0
      continue
    }
    if (columns === 0) columns = cellCount(line)
    if (!line.endsWith(' |') || cellCount(line) !== columns) flaws.push(`torn row: ${line.slice(0, 80)}`)
  }
  return flaws
}

const finding = (index: number): Finding => ({
  ruleId: `rule.${index}`,
  severity: index < 5 ? 'error' : 'warning',
  message: `finding number ${index} | 🏦`,
  at: { file: 'a.yaml', line: index + 1 },
})

const check = (index: number): Check => ({
  id: `c${index}`,
  title: `check ${index}`,
  group: index % 2 === 0 ? 'even' : 'odd',
  severity: 'error',
  outcome: index % 3 === 0 ? 'fail' : 'pass',
})

test('checks have columns for numbers where one of them has a number', () => {
  const heads = (checks: readonly Check[]) =>
    renderMarkdown(dataQualityReport({ checks, sections: [], findings: [] })).match(/^\| Outcome .*$/gm)
  expect(heads([check(0), check(2)])).toEqual(['| Outcome | Check |', '| Outcome | Check |'])
  expect(heads([check(0), { ...check(2), measured: '3' }])).toEqual([
    '| Outcome | Check | Measured | Expected |',
    '| Outcome | Check | Measured | Expected |',
  ])
})

function bigReport(count: number): Report {
  return dataQualityReport({
    findings: Array.from({ length: count }, (_, index) => finding(index)),
    checks: Array.from({ length: count }, (_, index) => check(index)),
  })
}

describe('renderMarkdown', () => {
  test('says the verdict first, in words', () => {
    expect(renderMarkdown(dataQualityReport())).toMatch(/^## ❌ Data quality: Failed\n\n3 of 19 checks failed/)
  })

  test('keeps its form', () => expect(flawsOf(renderMarkdown(dataQualityReport()))).toEqual([]))

  test('shows only so many rows and counts the others', () => {
    const markdown = renderMarkdown(bigReport(MARKDOWN_ROWS + 37))
    expect(markdown).toContain(`finding number ${MARKDOWN_ROWS - 1} `)
    expect(markdown).not.toContain(`finding number ${MARKDOWN_ROWS} `)
    expect(markdown).toContain('…and 37 more findings; the full list is in the report files.')
  })

  test('a chart is a table of bars, and a row of columns', () => {
    const markdown = renderMarkdown(dataQualityReport())
    expect(markdown).toContain(`| notional is greater than 0 | ${'█'.repeat(20)} | 1,204 |`)
    expect(markdown).toContain('From 2026-03-01 (12) to 2026-03-31')
    expect(markdown).toContain('the largest is 2026-03-04 (1,191)')
  })
})

describe('the limit of bytes', () => {
  test('a report that fits is not touched', () => {
    const markdown = renderMarkdown(dataQualityReport())
    expect(renderMarkdown(dataQualityReport(), byteLength(markdown))).toBe(markdown)
    expect(renderMarkdown(dataQualityReport(), byteLength(markdown) - 1)).not.toBe(markdown)
  })

  test('holds, and nothing is torn, for every budget', () => {
    const reports = [dataQualityReport(), bigReport(120), ...HOSTILE_TEXTS.map(hostileReport)]
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.integer({ min: 0, max: 40_000 }), (report, max) => {
        const markdown = renderMarkdown(report, max)
        expect(byteLength(markdown)).toBeLessThanOrEqual(max)
        expect(flawsOf(markdown)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('holds at every byte of a small budget', () => {
    for (let max = 0; max < 600; max++) {
      const markdown = renderMarkdown(dataQualityReport(), max)
      expect(byteLength(markdown)).toBeLessThanOrEqual(max)
      expect(flawsOf(markdown)).toEqual([])
    }
  })

  test('the most severe stay, and what is missing is counted exactly', () => {
    const markdown = renderMarkdown(bigReport(40), 2_500)
    const shown = markdown.match(/finding number \d+/g)?.length ?? 0
    expect(shown).toBeGreaterThan(5)
    expect(shown).toBeLessThan(40)
    expect(markdown).toContain('finding number 0 ')
    expect(markdown).toContain(`…and ${40 - shown} more findings; the full list is in the report files.`)
    expect(markdown).toContain('This page is cut to the size that its host takes')
  })

  test('a title alone, when there is room for nothing else', () => {
    expect(renderMarkdown(dataQualityReport(), 40)).toBe('## ❌ Data quality: Failed\n')
    expect(renderMarkdown(dataQualityReport(), 10)).toBe('')
  })

  test('ten thousand findings of a megabyte in all go on a step summary', () => {
    const message = 'm'.repeat(100)
    const findings = Array.from({ length: 10_000 }, (_, index) => ({ ...finding(index), message }))
    expect(byteLength(renderMarkdown(dataQualityReport({ findings }), GITHUB_SUMMARY_BYTES))).toBeLessThan(
      GITHUB_SUMMARY_BYTES,
    )
  })
})

describe('text from outside', () => {
  test.each(HOSTILE_TEXTS)('does nothing: %j', (text) => {
    const markdown = renderMarkdown(hostileReport(text))
    expect(flawsOf(markdown)).toEqual([])
    // Only the elements that the renderer itself writes.
    expect(markdown.replace(/<\/?(details|summary|sub|code|pre( lang="[a-z]+")?|br)>/g, '')).not.toMatch(/<[a-z/!?]/i)
    // No host command: GitHub's at the start of a line, Azure's anywhere in it.
    expect(markdown).not.toMatch(/^\s*::/m)
    expect(markdown).not.toContain('##vso[')
    // What Markdown does not read, and so cannot link: `<pre>`.
    const read = markdown.replace(/<pre[\s\S]*?<\/pre>/g, '')
    // Mentions, references and links are looked for in what is shown, so entities are no escape from them.
    const shown = read.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    expect(shown).not.toMatch(/@\w|:\/\/|www\./)
    expect(shown.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/#\d|GH-\d|!\d/)
    // No image, link, emphasis, formula or code that is not escaped.
    expect(read.replace(/<summary>.*?<\/summary>/g, '').replace(/\\[\\`*_[\]|~]/g, '')).not.toMatch(/[`*_[\]~$]/)
    // And what is shown is what was there.
    const plain = oneLine(visible(text)).slice(0, 60)
    expect(unescaped(shown)).toContain(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('begins no list, heading, rule or table where a paragraph begins', () => {
    for (const text of ['- a', '+ a', '1. a', '2) a', '# a', '=== ', '---', ':--', '> a', '    code']) {
      const paragraphs = [text]
      const markdown = renderMarkdown(dataQualityReport({ sections: [{ title: 't', kind: 'text', paragraphs }] }))
      const [line] = markdown.split('### t\n\n')[1]?.split('\n') ?? []
      expect(line).toMatch(/^(&#\d+;|&gt;|\d\\|c)/)
    }
  })

  test('a title that is folded has no backslashes: its line is HTML', () => {
    const sections = [{ title: 'trade_id & <b>', kind: 'text', collapsed: true, paragraphs: ['a'] }] as const
    expect(renderMarkdown(dataQualityReport({ sections }))).toContain('<summary>trade_id &amp; &lt;b&gt;</summary>')
  })

  test('a megabyte in a message becomes a readable cell', () => {
    const findings = [{ ...finding(0), message: 'x'.repeat(1_000_000) }]
    const row = renderMarkdown(dataQualityReport({ findings }))
      .split('\n')
      .find((line) => line.includes('xxx'))
    expect(row?.length).toBeLessThan(1_000)
    expect(row).toContain('…')
  })

  test('code keeps its lines and its blank ones', () => {
    const text = 'SELECT 1\n\n::error::x\n##vso[task.complete]\n```\n</pre>@me'
    const markdown = renderMarkdown(
      dataQualityReport({ sections: [{ title: 't', kind: 'code', language: 'sql', text }] }),
    )
    expect(markdown).toContain(
      '<pre lang="sql"><code>SELECT 1\n\n&#58;&#58;error&#58;&#58;x\n&#35;&#35;vso[task.complete]\n```\n&#60;/pre&#62;&#64;me</code></pre>',
    )
  })
})
