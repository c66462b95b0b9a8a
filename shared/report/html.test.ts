import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Cell, Check, Finding } from '../kernel/index.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { type Element, parseXml } from './fixtures/xml.ts'
import { renderHtml } from './html.ts'
import { HTML_CHECKS, HTML_FINDINGS } from './limits.ts'

/** Our HTML is XML but for the doctype, the void elements and the declaration. */
function parseHtml(html: string): Element {
  const xml = html.replace(/^<!doctype html>\n/, '').replace(/<(meta|link)\b([^>]*)>/g, '<$1$2/>')
  return parseXml(xml.trimEnd())
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)]
}

function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name)
}

function textOf(element: Element): string {
  return element.text + element.children.map(textOf).join('')
}

const page = parseHtml(renderHtml(dataQualityReport()))

describe('the page', () => {
  test('says the verdict in words, in its title and first of all', () => {
    expect(textOf(named(page, 'title')[0] as Element)).toBe('Failed: Data quality')
    expect(named(page, 'h1').map(textOf)).toEqual(['Failed'])
    expect(page.attributes.lang).toBe('en')
  })

  test('has its parts in the order of what matters', () => {
    const headings = (of: typeof page) => named(of, 'h2').map(textOf)
    expect(headings(page).slice(0, 2)).toEqual(['Checks', 'What was read'])
    expect(headings(page).at(-1)).toBe('Findings')
    const unchecked = parseHtml(renderHtml(dataQualityReport({ checks: [] })))
    expect(headings(unchecked)[0]).toBe('Findings')
    const unmeasured = dataQualityReport().checks.map(({ measured: _, expected: __, ...check }) => check)
    expect(headings(parseHtml(renderHtml(dataQualityReport({ checks: unmeasured })))).slice(0, 2)).toEqual([
      'Findings',
      'Checks',
    ])
  })

  test('has columns for numbers where a check has a number', () => {
    const one = { id: 'a', title: 'One', group: 'all', severity: 'error', outcome: 'fail' } as const
    const heads = (check: Check) =>
      named(parseHtml(renderHtml(dataQualityReport({ checks: [check], sections: [] }))), 'th').map(textOf)
    expect(heads(one)).toEqual(['Outcome', 'Check'])
    expect(heads({ ...one, expected: '1' })).toEqual(['Outcome', 'Check', 'Measured', 'Expected'])
  })

  test('shows every check, every finding and every row', () => {
    const report = dataQualityReport()
    const text = textOf(page)
    for (const check of report.checks) expect(text).toContain(check.title)
    for (const finding of report.findings) expect(text).toContain(finding.message)
    for (const section of report.sections) expect(text).toContain(section.title)
    expect(text).toContain('-2,500,000.00')
  })

  test('each of its landmarks has a name of its own: what scrolls inside a section is a group, and no second region', () => {
    const texts = new Map(all(page).map((one) => [one.attributes.id, textOf(one)]))
    const names = all(page).flatMap(({ name, attributes: { role, ...attributes } }) => {
      if (name !== 'section' && name !== 'nav' && role !== 'region') return []
      return [attributes['aria-label'] ?? texts.get(attributes['aria-labelledby'])]
    })
    expect(names.length).toBeGreaterThan(5)
    expect(new Set(names).size).toBe(names.length)
  })

  test('every outcome is a word beside its colour', () => {
    const badges = all(page).filter((one) => one.attributes.class?.startsWith('badge'))
    expect(badges.length).toBeGreaterThan(10)
    for (const badge of badges)
      expect(badge.text).toMatch(/^(failed|warned|skipped|passed|inconclusive|error|warning|note)$/)
  })

  test('what is toned has a sign and a word for those who see no colour', () => {
    const cells = all(page).filter(
      (one) => /\btoned\b/.test(one.attributes.class ?? '') && !/tone-muted/.test(one.attributes.class ?? ''),
    )
    expect(cells.length).toBeGreaterThan(5)
    for (const cell of cells) expect(textOf(cell)).toMatch(/(failed|warned|passed): /)
  })

  test('long tables and many passed checks are folded, and counted', () => {
    const checks = Array.from(
      { length: 30 },
      (_, index): Check => ({
        id: `c${index}`,
        title: 't',
        group: 'g',
        severity: 'error',
        outcome: 'pass',
        measured: '0',
      }),
    )
    const rows = Array.from({ length: 100 }, (_, index) => [String(index)])
    const sections = [{ title: 'Long', kind: 'table', columns: [{ title: 'a' }], rows }] as const
    const findings = Array.from({ length: 40 }, (): Finding => ({ ruleId: 'r', severity: 'note', message: 'm' }))
    const summaries = named(parseHtml(renderHtml(dataQualityReport({ checks, sections, findings }))), 'summary').map(
      textOf,
    )
    expect(summaries).toEqual(['30 checks passed', 'Long100 rows', 'Findings40 notes', '15 more findings'])
  })

  test('no more findings and checks than a browser opens, the worst ones, and says where the others are', () => {
    const findings = Array.from({ length: HTML_FINDINGS + 37 }, (_, index): Finding => {
      return { ruleId: `rule-${index}`, severity: 'error', message: 'm' }
    })
    const checks = Array.from({ length: HTML_CHECKS + 2 }, (_, index): Check => {
      const outcome = index === HTML_CHECKS + 1 ? 'fail' : 'pass'
      return { id: `check-${index}`, title: 't', group: `g${index % 3}`, severity: 'error', outcome }
    })
    const html = renderHtml(dataQualityReport({ findings, checks, sections: [] }))
    expect(html.match(/<code>rule-/g)).toHaveLength(HTML_FINDINGS)
    expect(html).toContain('…and 37 more findings; data-quality.json has all of them.')
    expect(html).not.toContain(`rule-${HTML_FINDINGS}<`)
    expect(html.match(/<code>check-/g)).toHaveLength(HTML_CHECKS)
    expect(html).toContain(`check-${HTML_CHECKS + 1}<`)
    expect(html).toContain('…and 2 more checks; data-quality.json has all of them.')
    expect(html).toContain('5,002 checks: 1 failed, 5,001 passed')
  })

  test('a table of many columns lets words wrap, so that a narrow page holds it; its intervals and signs do not part', () => {
    const table = (columns: number) => {
      const titles = Array.from({ length: columns }, (_, index) => ({ title: `c${index}` }))
      const rows = [[{ text: 'fail', tone: 'fail' as const }, '0.64 [0.61, 0.66], [a b, c]']]
      const sections = [{ title: 'Rules', kind: 'table' as const, columns: titles, rows }]
      return named(
        parseHtml(renderHtml(dataQualityReport({ checks: [], findings: [], sections }))),
        'table',
      )[0] as Element
    }
    expect([3, 4].map((columns) => table(columns).attributes.class)).toEqual([undefined, 'dense'])
    const text = textOf(table(4))
    expect(text).toContain('✕\u00a0')
    expect(text).toContain('0.64 [0.61,\u00a00.66], [a b, c]')
  })

  test('only an interval of numbers is kept on its line: what was read from a file stays as it was, and can be copied', () => {
    const shown = (cell: Cell) => {
      const sections = [{ title: 'Rules', kind: 'table' as const, columns: [{ title: 'c' }], rows: [[cell]] }]
      const html = renderHtml(dataQualityReport({ checks: [], findings: [], sections }))
      return textOf(named(parseHtml(html), 'td')[0] as Element)
    }
    for (const text of ['["a", "b"]', '[a, b]', '[x.y, 1]', '[1, 2, 3]']) expect(shown(text)).toBe(text)
    expect(shown({ text: '[0.61, 0.66]', code: true })).toBe('[0.61, 0.66]')
    for (const [low, high] of [
      ['-0.004', '1.2e-5'],
      ['−∞', '1'],
      ['-Infinity', '2,500,000'],
    ])
      expect(shown(`Δ 0 [${low}, ${high}]`)).toBe(`Δ 0 [${low},\u00a0${high}]`)
  })

  test('a table has as many cells in each row as it has columns', () => {
    for (const table of named(page, 'table')) {
      const widths = named(table, 'tr').map((row) => row.children.length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('ids are unique and everything that is referred to is there', () => {
    const ids = all(page).flatMap((one) => (one.attributes.id === undefined ? [] : [one.attributes.id]))
    expect(new Set(ids).size).toBe(ids.length)
    const references = all(page).flatMap((one) => [
      ...(one.attributes['aria-labelledby']?.split(' ') ?? []),
      ...(one.attributes.href?.startsWith('#') ? [one.attributes.href.slice(1)] : []),
      ...(one.attributes.fill?.startsWith('url(#') ? [one.attributes.fill.slice(5, -1)] : []),
    ])
    expect(references.length).toBeGreaterThan(10)
    for (const reference of references) expect(ids).toContain(reference)
  })

  test('is the same for the same report', () => {
    expect(renderHtml(dataQualityReport())).toBe(renderHtml(dataQualityReport()))
  })
})

describe('a page that needs nothing else', () => {
  const html = renderHtml(dataQualityReport())

  test('the policy allows its own style and nothing more', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style.length).toBeGreaterThan(1000)
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    )
  })

  test('no script, no style attribute, no handler, nothing that is fetched', () => {
    for (const element of all(page)) {
      expect(element.name).not.toMatch(/^(script|iframe|object|embed|img|image|use|foreignObject|form|input|base)$/)
      for (const [name, value] of Object.entries(element.attributes)) {
        expect(name).not.toMatch(/^(style|src|srcset|on\w+)$/)
        if (name === 'href') expect(value).toMatch(/^(#|data:image\/svg\+xml,|https:\/\/github\.com\/meridian-bank)/)
      }
    }
    expect(html).not.toMatch(/@import|@font-face|url\(["']?http/)
  })

  test('links to the run only by https', () => {
    const run = { ...dataQualityReport().run, runUrl: 'javascript:alert(1)' }
    expect(renderHtml(dataQualityReport({ run }))).not.toContain('javascript:')
  })
})

describe('text from outside', () => {
  const names = (html: string) => new Set(all(parseHtml(html)).map((one) => one.name))
  const expected = names(renderHtml(hostileReport('plain')))

  test.each(HOSTILE_TEXTS)('stays text: %j', (text) => {
    const html = renderHtml(hostileReport(text))
    expect(names(html)).toEqual(expected)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('a megabyte in a message is cut, and says so', () => {
    const findings: Finding[] = [{ ruleId: 'r', severity: 'error', message: 'x'.repeat(1_000_000) }]
    const html = renderHtml(dataQualityReport({ findings }))
    expect(html.length).toBeLessThan(200_000)
    expect(html).toContain('x…')
  })
})
