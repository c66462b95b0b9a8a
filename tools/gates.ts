import { plantedRows } from '../examples/rfq-hit-rate/generator/defects.ts'

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
  /** The checks that are meant not to hold, and what each measures: no more, no fewer. */
  readonly broken: Readonly<Record<string, number>>
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
  /** How the run differs from what the example is meant to show; empty when it is as planned. */
  readonly surprises: readonly string[]
}

const RFQ = 'examples/rfq-hit-rate'

export const GATES: readonly Gate[] = [
  {
    id: 'rfq-bundle',
    step: 'bundle-validate',
    title: 'The bundle of the RFQ model',
    about: 'Will it deploy, in all three targets, and does it obey the rules of a regulated bank? It should.',
    args: ['--bundle', RFQ, '--policy', 'regulated-bank', '--report-directory', reportDirectory({ id: 'rfq-bundle' })],
    expected: 'pass',
    broken: {},
    verdict: 'PASS',
  },
  dataQuality({
    id: 'training-set',
    title: 'RFQ training set',
    about: 'May the hit-rate model learn from this data? The desk has cleaned it, so it should pass.',
    contract: `${RFQ}/contracts/training-set.odcs.yaml`,
    server: 'curated',
    expected: 'pass',
    broken: {},
    verdict: 'PASS',
  }),
  dataQuality({
    id: 'rfq-feed',
    title: 'RFQ feed, raw',
    about: 'The same RFQs as they came in, with 26 kinds of defects planted: the gate should find every row.',
    contract: `${RFQ}/contracts/rfq-feed.odcs.yaml`,
    server: 'raw',
    expected: 'fail',
    // A venue that is silent for a day, and RFQs that hide how many dealers compete, are not about single rows.
    broken: { ...plantedRows(), 'rfqs/every-venue-every-day': 119, 'rfqs/competition-known': 1_990 },
    verdict: 'FAIL, as planted',
  }),
  modelGate({
    id: 'better',
    title: 'A better model',
    about:
      'It sees how wide a price is for the bond, which the champion does not: it should pass, overall and in each currency.',
    expected: 'pass',
    broken: {},
    verdict: 'PASS',
  }),
  modelGate({
    id: 'equal',
    title: 'An equal model',
    about:
      'The champion, trained on other rows. A gate that asks for more than the champion blocks it every other time; this one should not.',
    expected: 'pass',
    broken: {},
    verdict: 'PASS',
  }),
  modelGate({
    id: 'no-sterling',
    title: 'A model that lost sterling',
    about:
      'A join lost the spreads in sterling. Over all rows the model is still better than the champion; in sterling it is not.',
    expected: 'fail',
    broken: { 'roc_auc[currency=GBP]': -0.04122 },
    verdict: 'FAIL, on a slice',
  }),
  modelGate({
    id: 'half-an-hour',
    title: 'The better model, on half an hour of requests',
    about: 'The same model, and 275 rows to judge it by: too few to say anything, and the gate should say just that.',
    champion: `${RFQ}/data/models/champion-half-an-hour.parquet`,
    expected: 'inconclusive',
    broken: { roc_auc: 0.6753, log_loss: 0.0137, 'roc_auc[currency=GBP]': -0.09009, 'roc_auc[currency=USD]': 0.03431 },
    verdict: 'INCONCLUSIVE, rightly',
  }),
  dataQuality({
    id: 'ecb-reference-rates',
    title: 'ECB euro reference rates',
    about: 'Real data: the euro reference rates since 1999. Two histories have gaps, and two days are odd: a warning.',
    contract: 'examples/public-data/contracts/ecb-reference-rates.odcs.yaml',
    server: 'ecb',
    expected: 'warn',
    broken: { 'rates/cny-history': 1_599, 'rates/isk-history': 2_341, 'rates/hong-kong-peg': 2 },
    verdict: 'WARN, rightly',
  }),
  dataQuality({
    id: 'german-credit',
    title: 'Statlog German credit',
    about: 'Real data: a thousand loan applications, a classic of credit scoring.',
    contract: 'examples/public-data/contracts/german-credit.odcs.yaml',
    server: 'uci',
    expected: 'pass',
    broken: {},
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

interface ModelGate extends Omit<Gate, 'step' | 'args'> {
  /** Default: the model that `@champion` points to. */
  readonly champion?: string
}

function modelGate({ champion, ...gate }: ModelGate): Gate {
  const args = [
    ...['--config', `${RFQ}/model-gate.yml`, '--candidate', `${RFQ}/data/models/${gate.id}.parquet`],
    ...(champion === undefined ? ['--registry', `${RFQ}/data/registry`] : ['--champion', champion]),
    ...['--report-directory', reportDirectory(gate)],
  ]
  return { ...gate, step: 'model-gate', args }
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
    const surprise = `${gate.title}: no verdict; exit code ${exitCode}`
    return { gate, outcome: 'error', headline: 'no verdict', details: [], surprises: [surprise] }
  }
  const broken = report.checks.filter((check) => check.outcome !== 'pass' && check.outcome !== 'skipped')
  const found = Object.fromEntries(broken.map((check) => [check.id, leadingNumber(check.measured)]))
  const surprises = Object.keys({ ...gate.broken, ...found })
    .filter((id) => gate.broken[id] !== found[id])
    .map(
      (id) => `${gate.title}: ${id} was meant to measure ${gate.broken[id] ?? 'no fault'}, not ${found[id] ?? 'none'}`,
    )
  if (report.outcome !== gate.expected) {
    surprises.unshift(`${gate.title}: meant to be ${gate.expected.toUpperCase()}, not ${report.outcome.toUpperCase()}`)
  }
  const details = broken.map(
    (check) => `${check.outcome.toUpperCase()}  ${check.group}: ${check.title}: ${check.measured ?? '?'}`,
  )
  return { gate, outcome: report.outcome, headline: report.headline, details, surprises }
}

/** 1990 of `1,990 rows of 640,005 (0.31%)`, -0.04 of `Δ -0.04 [-0.05, -0.03]`. */
function leadingNumber(measured: string | undefined): number {
  return Number.parseFloat((measured ?? '').replace(/^Δ /, '').replaceAll(',', ''))
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
  return verdict.surprises.length === 0 ? verdict.gate.verdict : verdict.outcome.toUpperCase()
}

/** The part of the report (kernel/report.ts) that is shown here. */
interface Report {
  readonly outcome: Outcome
  readonly headline: string
  readonly checks: readonly {
    readonly id: string
    readonly group: string
    readonly title: string
    readonly outcome: string
    readonly measured?: string
  }[]
}
