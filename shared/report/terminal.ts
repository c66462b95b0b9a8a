import { type Check, type Finding, formatPlace, type Report, type Tone, variantLines } from '../kernel/index.ts'
import { terminalCharts } from './terminal-chart.ts'
import { columnsOf, pad, wrap } from './terminal-width.ts'
import { clip, oneLine, plural, visible } from './text.ts'
import { CHECK_SAYING, groupChecks, SEVERITY_SAYING, tallyLine, VERDICT } from './words.ts'

export interface TerminalOptions {
  /** Columns of the terminal; default 100. */
  readonly width?: number
  /** Adds colour codes; only where a person looks at a terminal that knows them. */
  readonly colour?: boolean
}

/** Checks of one group that are listed; the others are counted. */
const PASSED_SHOWN = 30
const OTHERS_SHOWN = 200
const FINDINGS_SHOWN = 50
const MESSAGE_CHARACTERS = 2_000
const COLOURS: Readonly<Record<Tone | 'bold', string>> = { pass: '32', warn: '33', fail: '31', muted: '2', bold: '1' }

/** The report as plain text for a person at a terminal: the verdict, the checks, what charts
 * show, the findings with what to do next. */
export function renderTerminal(report: Report, { width = 100, colour = false }: TerminalOptions = {}): string {
  const page: Page = { width: Math.max(40, width), paint: painter(colour) }
  const verdict = VERDICT[report.outcome]
  const lines = [
    page.paint(verdict.tone, `${verdict.sign} ${oneLine(visible(report.step.title))}: ${verdict.word}`, true),
    ...wrap(report.headline, page.width),
    ...groupChecks(report.checks).flatMap(({ name, checks }) => ['', ...group(name, checks, page)]),
    ...terminalCharts(report.sections, page.width),
    ...findings(report.findings, page),
  ]
  return `${lines.map(inert).join('\n')}\n`
}

/**
 * Should a CI runner read this terminal, no line is a command to it (`::…` at the start; `##[…` and `##vso[…`
 * anywhere): one character becomes another of the same width that looks like it.
 */
function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1∶').replace(/##(vso)?\[/g, '##$1⟦')
}

interface Page {
  readonly width: number
  readonly paint: (tone: Tone, text: string, bold?: boolean) => string
}

function painter(colour: boolean): Page['paint'] {
  if (!colour) return (_tone, text) => text
  return (tone, text, bold = false) => `\u001b[${bold ? `${COLOURS.bold};` : ''}${COLOURS[tone]}m${text}\u001b[0m`
}

function group(name: string, checks: readonly Check[], page: Page): string[] {
  const passed = checks.filter((check) => check.outcome === 'pass')
  const others = checks.filter((check) => check.outcome !== 'pass')
  const shown = [...others.slice(0, OTHERS_SHOWN), ...passed.slice(0, PASSED_SHOWN)]
  const hidden = checks.length - shown.length
  return [
    ...wrap(`${oneLine(name)} (${tallyLine(checks)})`, page.width),
    ...table(shown, page),
    ...(hidden === 0 ? [] : [`  …and ${plural(hidden, 'more check')}; the report files list all of them`]),
  ]
}

/** Sign and outcome, title, measured, expected: the title takes what the others leave. */
function table(checks: readonly Check[], page: Page): string[] {
  const rows = checks.map((check) =>
    [check.title, check.measured ?? '', check.expected ?? ''].map((text) => oneLine(visible(text))),
  )
  const outcomes = checks.map((check) => `${CHECK_SAYING[check.outcome].sign} ${CHECK_SAYING[check.outcome].word}`)
  const widest = (index: number) => Math.max(...rows.map((row) => columnsOf(row[index] ?? '')))
  const outcomeWidth = Math.max(...outcomes.map(columnsOf))
  const room = page.width - outcomeWidth - 8
  const measured = Math.min(widest(1), Math.floor(room / 4))
  const expected = Math.min(widest(2), Math.floor(room / 4))
  const title = Math.min(widest(0), room - measured - expected)
  return rows.map(([text = '', is = '', should = ''], index) => {
    const tone = CHECK_SAYING[checks[index]?.outcome ?? 'skipped'].tone
    const outcome = page.paint(tone, pad(outcomes[index] ?? '', outcomeWidth))
    return `  ${outcome}  ${pad(text, title)}  ${pad(is, measured, 'right')}  ${pad(should, expected)}`.trimEnd()
  })
}

function findings(all: readonly Finding[], page: Page): string[] {
  const hidden = all.length - FINDINGS_SHOWN
  return [
    ...all.slice(0, FINDINGS_SHOWN).flatMap((finding) => ['', ...oneFinding(finding, page)]),
    ...(hidden <= 0 ? [] : ['', `…and ${plural(hidden, 'more finding')}; the full list is in the report files.`]),
  ]
}

/** The place stands on a line of its own and unbroken, so that an editor's terminal makes it a link. */
function oneFinding(finding: Finding, page: Page): string[] {
  const { word, tone } = SEVERITY_SAYING[finding.severity]
  const place = finding.at === undefined ? '' : `  ${oneLine(visible(formatPlace(finding.at)))}`
  const indented = (text: string, mark = '') =>
    wrap(clip(text, MESSAGE_CHARACTERS), page.width - 4).map(
      (line, index) => `  ${index === 0 ? mark : ' '.repeat(mark.length)}${line}`,
    )
  return [
    `${page.paint(tone, word, true)}  ${oneLine(visible(finding.ruleId))}${place}`,
    ...indented(finding.message),
    ...variantLines(finding.variants).flatMap((line) => indented(line)),
    ...(finding.measured === undefined ? [] : indented(`Measured: ${finding.measured}`)),
    ...(finding.expected === undefined ? [] : indented(`Expected: ${finding.expected}`)),
    ...(finding.hint === undefined ? [] : indented(finding.hint, '→ ')),
  ]
}
