import { type Finding, formatPlace, type Severity, sortFindings, variantLines } from '../kernel/index.ts'

/** How many more annotations of each severity the host will show. */
export interface AnnotationBudget {
  /** Takes one; `false` when there is none left. */
  take(severity: Severity): boolean
}

export function annotationBudget(caps: Readonly<Record<Severity, number>>): AnnotationBudget {
  const left = { ...caps }
  return {
    take(severity) {
      if (left[severity] <= 0) return false
      left[severity]--
      return true
    },
  }
}

/** Shows the most severe findings while the budget lasts; returns how many were not shown. */
export function spendBudget(
  findings: readonly Finding[],
  budget: AnnotationBudget,
  show: (finding: Finding) => void,
): number {
  let unseen = 0
  for (const finding of sortFindings(findings)) {
    if (budget.take(finding.severity)) show(finding)
    else unseen++
  }
  return unseen
}

/** The line that stands for the findings that were not shown. A step that could not decide has no report. */
export function unseenLine(unseen: number, allIn: 'report' | 'log' = 'report'): string {
  const all = allIn === 'report' ? 'the full list is in the report' : 'the log lists all of them'
  return `and ${unseen} more ${unseen === 1 ? 'finding' : 'findings'}; ${all}`
}

/** GitHub shows this many characters of an annotation (actions/runner, ExecutionContext: _maxIssueMessageLength). */
const ANNOTATION_CHARACTERS = 4096

/**
 * What a finding says beside the code: message, measured and expected, what to do. Secrets go before it is cut: half a
 * secret is not recognised any more.
 */
export function annotationText(finding: Finding, redact: (text: string) => string): string {
  const { measured, expected, hint } = finding
  const said = [finding.message, ...variantLines(finding.variants)].join(' ')
  const facts = [measured && `measured ${measured}`, expected && `expected ${expected}`].filter(Boolean).join(', ')
  const text = `${said}${facts === '' ? '' : ` (${facts})`}${hint === undefined ? '' : ` ${hint}`}`
  return shorten(redact(text), ANNOTATION_CHARACTERS)
}

/** The same on a line of a log, where the host has no place for it. */
export function findingLine(finding: Finding, redact: (text: string) => string): string {
  const place = finding.at === undefined ? '' : `${formatPlace(finding.at)}: `
  return `${place}${annotationText(finding, redact)} [${finding.ruleId}]`
}

/** At most `length` UTF-16 units, never half a character. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
