import {
  type Cell,
  type Check,
  type Finding,
  formatPlace,
  type Report,
  type Section,
  variantLines,
} from '../kernel/index.ts'
import { withFolding } from './folding.ts'
import { MARKDOWN_ROWS, TEXT_CHARACTERS } from './limits.ts'
import { assemble, type Block, solid } from './markdown-budget.ts'
import { chartBlock } from './markdown-chart.ts'
import { mdCell, mdCode, mdCodeBlock, mdSummary, mdText } from './markdown-text.ts'
import { clip, formatSeconds, plural } from './text.ts'
import {
  CHECK_SAYING,
  cellOf,
  findingsLine,
  groupChecks,
  isCompared,
  runRows,
  SEVERITY_SAYING,
  TONE_SAYING,
  tallyLine,
  VERDICT,
} from './words.ts'

/** Signs that Markdown shows in colour, always beside the word. */
const EMOJI = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '❔',
  skipped: '➖',
  error: '❌',
  warning: '⚠️',
  note: 'ℹ️',
} as const

/**
 * The report as GitHub-flavoured Markdown of at most `maxBytes` (UTF-8): the verdict, what is wrong (the most
 * severe first), what was asked, then everything else. What does not fit is counted, never silently dropped.
 */
export function renderMarkdown(report: Report, maxBytes: number = Number.POSITIVE_INFINITY): string {
  const title = `## ${EMOJI[report.outcome]} ${mdText(report.step.title)}: ${VERDICT[report.outcome].word}\n`
  const headline = mdText(report.headline)
  const counts = `${tallyLine(report.checks)} · ${findingsLine(report.findings)}`
  const text = assemble(
    [
      solid(`${title}\n${headline}\n\n${counts}\n`),
      ...(report.findings.length === 0 ? [] : [findingsTable(report.findings)]),
      ...groupChecks(report.checks).flatMap(({ name, checks }) => checkTables(name, checks)),
      ...withFolding(report.sections).map(section),
      solid(footer(report)),
    ],
    maxBytes,
  )
  // No room for the sentence: the title alone, and when there is none for that either, nothing.
  return text.startsWith(title) ? text : assemble([solid(title)], maxBytes)
}

interface Table {
  /** Markdown before and after the table. */
  readonly before: string
  readonly after?: string
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[]
  /** The rows that may be shown, and how many there are in all. */
  readonly rows: readonly (readonly string[])[]
  readonly total: number
  /** What a row is, for the line that counts the missing ones. */
  readonly noun: string
}

function rowsOf<T>(items: readonly T[], cells: (item: T) => readonly string[]): Pick<Table, 'rows' | 'total'> {
  return { rows: items.slice(0, MARKDOWN_ROWS).map(cells), total: items.length }
}

function table({ before, after = '', columns, rows, total, noun }: Table): Block {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = columns.map((column) => (column.align === 'right' ? '---:' : '---'))
  return {
    opening: `${before}\n${line(columns.map((column) => mdCell(column.title)))}${line(rule)}`,
    rows: rows.map(line),
    total,
    closing: after,
    more: (missing) => `\n…and ${plural(missing, `more ${noun}`)}; the full list is in the report files.\n`,
  }
}

function findingsTable(findings: readonly Finding[]): Block {
  return table({
    before: '\n### Findings\n',
    columns: [{ title: 'Severity' }, { title: 'Finding' }, { title: 'Rule' }, { title: 'Where' }],
    ...rowsOf(findings, (finding) => [
      `${EMOJI[finding.severity]} ${SEVERITY_SAYING[finding.severity].word}`,
      lines(
        mdCell(finding.message),
        ...variantLines(finding.variants).map(mdCell),
        finding.measured === undefined ? undefined : `Measured: ${mdCell(finding.measured)}`,
        finding.expected === undefined ? undefined : `Expected: ${mdCell(finding.expected)}`,
        finding.hint === undefined ? undefined : `→ ${mdCell(finding.hint)}`,
      ),
      mdCode(finding.ruleId),
      finding.at === undefined ? '' : mdCode(formatPlace(finding.at)),
    ]),
    noun: 'finding',
  })
}

/** What did not pass stands open; what passed is there to be opened. */
function checkTables(group: string, checks: readonly Check[]): Block[] {
  const title = `\n### Checks of ${mdText(group)}\n\n${tallyLine(checks)}\n`
  const passed = checks.filter((check) => check.outcome === 'pass')
  const other = checks.filter((check) => check.outcome !== 'pass')
  const compared = checks.some(isCompared)
  const numbers = compared ? [{ title: 'Measured' }, { title: 'Expected' }] : []
  const columns = [{ title: 'Outcome' }, { title: 'Check' }, ...numbers]
  const row = (check: Check) => checkRow(check, compared)
  const open: Table = { before: title, columns, ...rowsOf(other, row), noun: `check of ${mdText(group)}` }
  const closed: Table = {
    before: `${other.length === 0 ? title : ''}\n<details><summary>${plural(passed.length, 'check')} passed</summary>\n`,
    after: '\n</details>\n',
    columns,
    ...rowsOf(passed, row),
    noun: 'passed check',
  }
  return [...(other.length === 0 ? [] : [table(open)]), ...(passed.length === 0 ? [] : [table(closed)])]
}

function checkRow(check: Check, compared: boolean): string[] {
  return [
    `${EMOJI[check.outcome]} ${CHECK_SAYING[check.outcome].word}`,
    lines(mdCell(check.title), check.message === undefined ? undefined : mdCell(check.message), mdCode(check.id)),
    ...(compared ? [mdCell(check.measured ?? ''), mdCell(check.expected ?? '')] : []),
  ]
}

function section({ section: part, folded }: { readonly section: Section; readonly folded: boolean }): Block {
  const note = part.note === undefined ? '' : `\n${mdText(part.note)}\n`
  const title = mdText(part.title)
  const closed = folded || part.kind === 'code'
  const before = closed ? `\n<details><summary>${mdSummary(part.title)}</summary>\n${note}` : `\n### ${title}\n${note}`
  const after = closed ? '\n</details>\n' : ''
  switch (part.kind) {
    case 'facts':
      return table({
        before,
        after,
        columns: [{ title: 'Fact' }, { title: 'Value' }],
        ...rowsOf(part.rows, ([label, value]) => [mdCell(label), cell(value)]),
        noun: `fact of ${title}`,
      })
    case 'table': {
      const rows = rowsOf(part.rows, (row) => part.columns.map((_, index) => cell(row[index] ?? '')))
      return table({ before, after, columns: part.columns, ...rows, noun: `row of ${title}` })
    }
    case 'text': {
      const paragraphs = part.paragraphs.map((paragraph) => `\n${mdText(paragraph)}\n`)
      const more = (missing: number) =>
        `\n…and ${plural(missing, `more paragraph`)}; the report files hold all of it.\n`
      return { opening: before, rows: paragraphs, total: paragraphs.length, closing: after, more }
    }
    case 'code':
      return solid(`${before}\n${mdCodeBlock(clip(part.text, TEXT_CHARACTERS), part.language)}\n${after}`)
    case 'chart':
      return solid(`${before}\n${chartBlock(part.chart)}${after}`)
  }
}

function cell(value: Cell): string {
  const { text, tone, code, at } = cellOf(value)
  const shown = code === true ? mdCode(text) : mdCell(text)
  const sign = tone === undefined || tone === 'muted' ? '' : `${EMOJI[tone]} `
  const word = tone === undefined || shown !== '' ? '' : TONE_SAYING[tone].word
  return lines(`${sign}${shown}${word}`, at === undefined ? undefined : mdCode(formatPlace(at)))
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('<br>')
}

function footer(report: Report): string {
  const facts = runRows(report).map(([label, text]) => `${label}: ${mdCode(text)}`)
  const made = `Countersign ${mdText(report.step.version)} in ${formatSeconds(report.run.seconds)}`
  return `\n<sub>${[made, ...facts].join(' · ')}</sub>\n`
}
