import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import {
  type Check,
  type Finding,
  type Place,
  type Report,
  type RuleHelp,
  type Severity,
  variantLines,
} from '../kernel/index.ts'
import {
  SARIF_DESCRIPTION_CHARACTERS,
  SARIF_GZIP_BYTES,
  SARIF_LOCATIONS_SHOWN,
  SARIF_RESULTS,
  TEXT_CHARACTERS,
} from './limits.ts'
import { byteLength, clip, formatNumber, visible } from './text.ts'

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }

/**
 * The report as SARIF 2.1.0, below the limits of GitHub code scanning: the most severe findings first.
 *
 * Code scanning refuses a file in which a result has no location. A finding without a place is therefore a
 * notification about the run, which every reader of SARIF knows, and no result at a made-up place.
 */
export function renderSarif(report: Report): string {
  const placed = report.findings.filter((finding) => finding.at !== undefined)
  let count = Math.min(placed.length, SARIF_RESULTS)
  let text = document(report, placed, count)
  // What is below the limit before compression is below it afterwards.
  while (count > 0 && byteLength(text) > SARIF_GZIP_BYTES && gzipSync(text).length > SARIF_GZIP_BYTES) {
    count = Math.floor(count / 2)
    text = document(report, placed, count)
  }
  return text
}

function document(report: Report, placed: readonly Finding[], count: number): string {
  const shown = placed.slice(0, count)
  const unplaced = report.findings.filter((finding) => finding.at === undefined).slice(0, SARIF_RESULTS)
  const rules = [...new Set([...shown, ...unplaced].map((finding) => finding.ruleId))].sort()
  const known = whatIsKnown(report)
  const notifications = [...unplaced.map(notification), ...omitted(placed.length - count)]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: `Countersign ${report.step.title}`,
            semanticVersion: report.step.version,
            rules: rules.map((id) => rule(id, known)),
          },
        },
        // No automationDetails: the uploader would not write the category of its user, or of its job, over ours, and two
        // bundles of one repository need two (github/codeql-action, upload-lib.ts: populateRunAutomationDetails).
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checked-out repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        results: results(shown, rules),
        properties: { outcome: report.outcome, headline: plain(report.headline) },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** What the report knows of a rule: what the step says of it, the check of the same id, and its first finding. */
interface Known {
  readonly rules: ReadonlyMap<string, RuleHelp>
  readonly checks: ReadonlyMap<string, Check>
  readonly findings: ReadonlyMap<string, Finding>
}

/** Maps, for there may be as many rules as findings. */
function whatIsKnown(report: Report): Known {
  return {
    rules: firstBy(report.rules ?? [], ({ id }) => id),
    checks: firstBy(report.checks, ({ id }) => id),
    findings: firstBy(report.findings, ({ ruleId }) => ruleId),
  }
}

function firstBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  // The first of a key is the last to be set.
  return new Map(items.map((item) => [key(item), item] as const).reverse())
}

function rule(id: string, { rules, checks, findings }: Known): object {
  const own = rules.get(id)
  const first = findings.get(id)
  const check = checks.get(id)
  const title = own?.title ?? check?.title ?? id
  // Code scanning requires all three texts.
  return {
    id: visible(id),
    shortDescription: { text: clip(visible(title), SARIF_DESCRIPTION_CHARACTERS) },
    fullDescription: { text: clip(visible(own?.help ?? title), SARIF_DESCRIPTION_CHARACTERS) },
    defaultConfiguration: { level: LEVEL[check?.severity ?? first?.severity ?? 'warning'] },
    help: { text: plain(own?.help ?? first?.hint ?? title) },
  }
}

function results(findings: readonly Finding[], rules: readonly string[]): object[] {
  const index = new Map(rules.map((id, position) => [id, position]))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const print = fingerprint(finding)
    const nth = (seen.get(print) ?? 0) + 1
    seen.set(print, nth)
    const related = (finding.related ?? []).slice(0, SARIF_LOCATIONS_SHOWN)
    return {
      ruleId: visible(finding.ruleId),
      ruleIndex: index.get(finding.ruleId) ?? -1,
      level: LEVEL[finding.severity],
      message: { text: describe(finding) },
      locations: finding.at === undefined ? [] : [{ physicalLocation: physicalLocation(finding.at) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, position) => ({
              id: position + 1,
              message: { text: message(other.message) },
              physicalLocation: physicalLocation(other.at),
            })),
          }),
      partialFingerprints: { 'countersignFinding/v1': nth === 1 ? print : `${print}:${nth}` },
    }
  })
}

/** Knows a finding again when lines move: rule, and fingerprint or message; equal ones are counted. */
function fingerprint(finding: Finding): string {
  const identity = JSON.stringify([finding.ruleId, finding.fingerprint ?? finding.message])
  return createHash('sha256').update(identity).digest('hex')
}

function describe(finding: Finding): string {
  const measured = finding.measured === undefined ? '' : ` Measured: ${finding.measured}.`
  const expected = finding.expected === undefined ? '' : ` Expected: ${finding.expected}.`
  const hint = finding.hint === undefined ? '' : ` ${finding.hint}`
  const variants = variantLines(finding.variants).map((line) => ` ${line}`)
  return message(`${finding.message}${variants.join('')}${measured}${expected}${hint}`)
}

/** In a SARIF message `[text](1)` is a link and `{0}` a placeholder; brackets and backslashes are escaped (3.11.5, 3.11.6). */
function message(text: string): string {
  return plain(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

function plain(text: string): string {
  return clip(visible(text), TEXT_CHARACTERS)
}

function notification(finding: Finding): object {
  return {
    associatedRule: { id: visible(finding.ruleId) },
    level: LEVEL[finding.severity],
    message: { text: describe(finding) },
  }
}

function omitted(count: number): object[] {
  if (count === 0) return []
  const text = `…and ${formatNumber(count)} more findings; the JSON report lists all of them.`
  return [{ level: 'warning', message: { text } }]
}

function physicalLocation(at: Place): object {
  const { line, column, endLine, endColumn } = at
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    artifactLocation: { uri: relativeUri(at.file), uriBaseId: '%SRCROOT%' },
    ...(line === undefined ? {} : { region }),
  }
}

/** A path with `/` as a relative URI reference: every segment percent-encoded, so that no colon makes it absolute. */
function relativeUri(file: string): string {
  const path = file.replace(/\p{Surrogate}/gu, '\ufffd')
  return path
    .replace(/^\/+|^(\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
