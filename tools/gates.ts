/** A gate of the example, as data: a later step joins the list, and `npm start` runs it too. */
export interface Gate {
  readonly id: string
  readonly step: string
  readonly title: string
  /** One sentence for the reader: what is asked, and what to expect. */
  readonly about: string
  /** As typed after `countersign <step>`. */
  readonly args: readonly string[]
  readonly expected: Outcome
  /** The words for the verdict that the example is meant to show. */
  readonly verdict: string
}

export type Outcome = 'pass' | 'warn' | 'fail' | 'inconclusive'

export interface Verdict {
  readonly gate: Gate
  readonly outcome: Outcome | 'error'
  readonly headline: string
  /** What failed or warned, one line each. */
  readonly details: readonly string[]
  readonly asPlanned: boolean
}

const RFQ = 'examples/rfq-hit-rate'

export const GATES: readonly Gate[] = [
  dataQuality({
    id: 'training-set',
    title: 'RFQ training set',
    about: 'May the hit-rate model learn from this data? The desk has cleaned it, so it should pass.',
    contract: `${RFQ}/contracts/training-set.odcs.yaml`,
    server: 'curated',
    expected: 'pass',
    verdict: 'PASS',
  }),
  dataQuality({
    id: 'rfq-feed',
    title: 'RFQ feed, raw',
    about: 'The same RFQs as they came in, with 25 kinds of defects planted: the gate should find each one.',
    contract: `${RFQ}/contracts/rfq-feed.odcs.yaml`,
    server: 'raw',
    expected: 'fail',
    verdict: 'FAIL, as planted',
  }),
  dataQuality({
    id: 'ecb-reference-rates',
    title: 'ECB euro reference rates',
    about: 'Real data: every euro reference rate since 1999. Some currencies were not quoted all the time: a warning.',
    contract: 'examples/public-data/contracts/ecb-reference-rates.odcs.yaml',
    server: 'ecb',
    expected: 'warn',
    verdict: 'WARN, rightly',
  }),
  dataQuality({
    id: 'german-credit',
    title: 'Statlog German credit',
    about: 'Real data: a thousand loan applications, a classic of credit scoring.',
    contract: 'examples/public-data/contracts/german-credit.odcs.yaml',
    server: 'uci',
    expected: 'pass',
    verdict: 'PASS',
  }),
]

interface DataQualityGate extends Omit<Gate, 'step' | 'args'> {
  readonly contract: string
  readonly server: string
}

function dataQuality({ contract, server, ...gate }: DataQualityGate): Gate {
  const step = 'data-quality'
  const args = ['--contract', contract, '--server', server, '--report-directory', reportDirectory(gate)]
  return { ...gate, step, args }
}

/** Where the gate's report goes; git-ignored. */
export function reportDirectory(gate: Pick<Gate, 'id'>): string {
  return `countersign-report/${gate.id}`
}

const EXIT_CODES: Record<Outcome, number> = { pass: 0, warn: 0, fail: 1, inconclusive: 2 }

/** What the gate said, from its report; a run without one, or whose exit code disagrees with it, is an error. */
export function verdictOf(gate: Gate, exitCode: number, json: string | undefined): Verdict {
  const report = json === undefined ? undefined : parseReport(json)
  if (report === undefined || EXIT_CODES[report.outcome] !== exitCode) {
    return { gate, outcome: 'error', headline: 'the gate could not decide', details: [], asPlanned: false }
  }
  const details = report.checks
    .filter((check) => check.outcome !== 'pass' && check.outcome !== 'skipped')
    .map((check) => `${check.outcome.toUpperCase()} ${check.title}: ${check.measured ?? '?'}`)
  return {
    gate,
    outcome: report.outcome,
    headline: report.headline,
    details,
    asPlanned: report.outcome === gate.expected,
  }
}

function parseReport(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report
  } catch {
    return undefined
  }
}

/** The verdict in words: as the example planned it, or as it is. */
export function describeVerdict(verdict: Verdict): string {
  return verdict.asPlanned ? verdict.gate.verdict : verdict.outcome.toUpperCase()
}

/** The part of the report (kernel/report.ts) that is shown here. */
interface Report {
  readonly outcome: Outcome
  readonly headline: string
  readonly checks: readonly { readonly title: string; readonly outcome: string; readonly measured?: string }[]
}
