import { type Check, formatPlace, type Report } from '../kernel/index.ts'
import { TEXT_CHARACTERS } from './limits.ts'
import { type Markup, markup } from './markup.ts'
import { clip, oneLine } from './text.ts'
import { type CheckGroup, groupChecks, VERDICT } from './words.ts'

/**
 * The report as JUnit XML: a suite for each group, a case for each check.
 *
 * JUnit knows nothing between passed and failed. What is inconclusive is a failure of type `inconclusive`, for a
 * gate must not look green when it could not tell; what warned passes, and says so in its output.
 */
export function renderJunit(report: Report): string {
  const groups = withVerdict(report)
  const checks = groups.flatMap((group) => group.checks)
  const document = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${short(report.step.title)}"${totals(checks)} time="${report.run.seconds}">
${groups.map((group) => suite(report, group))}</testsuites>
`
  return document.markup
}

/** When the step says no although no check does (too many warnings, say), the verdict is a case of its own. */
function withVerdict(report: Report): readonly CheckGroup[] {
  const groups = groupChecks(report.checks)
  const bad = report.outcome === 'fail' || report.outcome === 'inconclusive'
  if (!bad || report.checks.some(isFailure)) return groups
  const verdict: Check = {
    id: 'verdict',
    title: `Verdict: ${VERDICT[report.outcome].word}`,
    group: report.step.title,
    severity: 'error',
    outcome: report.outcome,
    message: report.headline,
  }
  return [{ name: report.step.title, checks: [verdict] }, ...groups]
}

function isFailure(check: Check): boolean {
  return check.outcome === 'fail' || check.outcome === 'inconclusive'
}

function totals(checks: readonly Check[]): Markup {
  const skipped = checks.filter((check) => check.outcome === 'skipped').length
  return markup` tests="${checks.length}" failures="${checks.filter(isFailure).length}" errors="0" skipped="${skipped}"`
}

function suite(report: Report, group: CheckGroup): Markup {
  // The form of the JUnit schema: seconds, no fraction, no zone (it is UTC).
  const timestamp = report.run.startedAt.slice(0, 19)
  return markup`  <testsuite name="${short(group.name)}"${totals(group.checks)} time="0" timestamp="${timestamp}">
${group.checks.map((check) => testCase(report.step.id, check))}  </testsuite>
`
}

function testCase(stepId: string, check: Check): Markup {
  const line = check.at?.line === undefined ? undefined : markup` line="${check.at.line}"`
  const place = check.at === undefined ? undefined : markup` file="${short(check.at.file)}"${line}`
  // One pass over the data answers many checks, so no single one has a time; readers want the attribute all the same.
  return markup`    <testcase classname="${short(`${stepId}.${check.group}`)}" name="${short(`${check.title} (${check.id})`)}"${place} time="0">${result(check)}</testcase>
`
}

function result(check: Check): Markup | undefined {
  const message = short(check.message ?? summary(check))
  switch (check.outcome) {
    case 'pass':
      return undefined
    case 'warn':
      return markup`<system-out>${details('Warned', check)}</system-out>`
    case 'skipped':
      return markup`<skipped message="${message}"/>`
    case 'fail':
    case 'inconclusive':
      return markup`<failure type="${check.outcome}" message="${message}">${details(VERDICT[check.outcome].word, check)}</failure>`
  }
}

function summary(check: Check): string {
  const parts = [
    check.measured === undefined ? undefined : `measured ${check.measured}`,
    check.expected === undefined ? undefined : `expected ${check.expected}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? check.title : parts.join(', ')
}

function details(word: string, check: Check): string {
  const lines = [
    `${word}: ${check.title}`,
    check.message,
    check.measured === undefined ? undefined : `Measured: ${check.measured}`,
    check.expected === undefined ? undefined : `Expected: ${check.expected}`,
    check.at === undefined ? undefined : `At: ${formatPlace(check.at)}`,
    check.hint === undefined ? undefined : `What to do: ${check.hint}`,
  ]
  return lines
    .filter((line) => line !== undefined)
    .map((line) => clip(line, TEXT_CHARACTERS))
    .join('\n')
}

/** For an attribute, where line ends would be lost anyway. */
function short(text: string): string {
  return clip(oneLine(text), TEXT_CHARACTERS)
}
