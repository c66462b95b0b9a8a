import type { Finding, RuleHelp } from '../../../kernel/index.ts'
import type { MetricSpecs } from '../config/read-gate.ts'

/** The step's own, before the name of a metric or of one of these. */
const OWN = 'model-gate/'

/** What findings of the step are about that belong to no metric. */
const FINDINGS: Readonly<Record<string, readonly [title: string, help: string]>> = {
  'evaluation-data': [
    'Evaluation data that nobody compared',
    'Metrics that a run logged can be compared where both runs measured the same rows. Log them with mlflow.log_input.',
  ],
  'gate-changed': [
    'The gate is changed',
    'This change asks for something else than the branch does; whether that is more or less cannot be told.',
  ],
  'gate-changes-unknown': [
    'Changes of the gate that are not known',
    'The gate file of the branch could not be read, so nobody knows what this change does to it.',
  ],
  'gate-invalid': [
    'The gate file of this change is not valid',
    'The verdict goes by the branch; once this file is merged, every run would be refused.',
  ],
  'gate-relaxed': [
    'The gate is relaxed',
    'This change asks for less than the branch does. Who may agree to that is for the owners of the gate to say.',
  ],
  'gate-tightened': ['The gate is tightened', 'This change asks for more than the branch does.'],
  'holdout-worn-out': [
    'A holdout that is worn out',
    'Whoever tries enough candidates on the same rows has one that passes by luck. Take a fresh holdout.',
  ],
  'ledger-begun': [
    'A ledger that has been begun',
    'Looks at the holdout before this run are not counted. Keep the ledger where every run appends to it.',
  ],
  'ledger-unprotected': [
    'A ledger that a change can reset',
    'It lies among the sources, and the protected branch has none. Keep it where the gate alone writes, or commit it to that branch.',
  ],
  'missing-days': [
    'Weekdays without a row',
    'A day that was left out would have counted. Write it with empty figures; holidays have no row.',
  ],
  'missing-figure': [
    'Days without P&L or value-at-risk',
    'Each of them counts as an exception (MAR32.6). Supply the figures, or say why they are missing.',
  ],
  'nearly-identical': [
    'Candidate and champion are nearly the same',
    'Two models that were fitted apart hardly ever agree to the last digit. See which files, runs or aliases the two names lead to.',
  ],
  'self-test': [
    'A self-test that could not be made',
    'It exchanges candidate and champion, and needs a champion and a rule with vs_champion: { no_worse_by: … }.',
  ],
  skipped: [
    'A rule that was not asked',
    'It compares with a champion, and there is none yet. Only absolute bounds count in a first run.',
  ],
  waived: [
    'A rule that is waived',
    'It does not hold, and a waiver with an end, a reason and an approver sets it aside until then.',
  ],
  'waiver-ended': ['A waiver that has ended', 'It sets nothing aside any more. Remove it, or have it agreed to again.'],
}

/** What stands behind the ids of the findings' rules: the metric's own definition, or what the step says beside its rules. */
export function ruleHelp(findings: readonly Finding[], metrics: MetricSpecs): RuleHelp[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  return ids.flatMap((id): RuleHelp[] => {
    const name = id.replace(OWN, '')
    const metric = metrics.get(name)
    if (metric !== undefined)
      return [{ id, title: metric.title, help: `${metric.doc.replaceAll('`', '')} Reference: ${metric.reference}` }]
    const [title, help] = FINDINGS[name] ?? []
    return title === undefined || help === undefined ? [] : [{ id, title, help }]
  })
}
