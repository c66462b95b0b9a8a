import type { Task } from '../config/gate.ts'
import { formatPercent } from '../format-value.ts'
import type { Roles } from './guess-roles.ts'

/** A rule as it will be written. */
export interface ProposedRule {
  readonly metric: string
  readonly better: 'higher' | 'lower'
  /** What the candidate keeps on these rows, less what they cannot tell. */
  readonly bound: number
  readonly margin: number
}

export interface Proposal {
  readonly candidate: string
  readonly champion: string | undefined
  readonly name: string
  readonly ids: readonly string[]
  readonly roles: Roles
  readonly rules: readonly ProposedRule[]
  /** Margin of the first rule on the slices of a column. */
  readonly slices: readonly { readonly by: string; readonly margin: number }[]
  readonly rows: number
  readonly power: number
  readonly confidence: number
}

/** What a slice must have before it is judged. */
const SLICE_ROWS = 50
const SLICE_EVENTS = 10

/** Metrics that a first gate asks for. */
export function metricsFor(
  task: Task,
  { probability, probabilities }: Pick<Roles, 'probability' | 'probabilities'>,
): readonly string[] {
  switch (task) {
    case 'binary':
      return probability ? ['roc_auc', 'log_loss'] : ['roc_auc']
    case 'probability_of_default':
      return ['roc_auc', 'brier_score_loss']
    case 'multiclass':
      return probabilities === undefined ? ['accuracy_score'] : ['accuracy_score', 'log_loss']
    default:
      return ['mean_absolute_error', 'root_mean_squared_error']
  }
}

/** The gate file as a person would write it, with where its numbers come from. */
export function printProposal(proposal: Proposal): string {
  const { rules, slices, champion, rows, power, confidence } = proposal
  return [
    `# Proposed by countersign model-gate init from ${rows.toLocaleString('en')} rows. Read it before you keep it: whoever owns the`,
    '# model decides what is good enough; the numbers say what these rows can show.',
    'version: 1',
    `model: { name: ${scalar(proposal.name)}, task: ${proposal.roles.task} } # the name in your registry; add tier: 1, 2 or 3`,
    ...dataLines(proposal),
    `# Margins are the least loss that rows like these show with a power of ${formatPercent(power)} at a confidence of ${formatPercent(confidence)}, rounded up;`,
    champion === undefined
      ? '# without champion as if its errors had a correlation of 0.5 with the candidate’s. Bounds lie as far from the candidate.'
      : '# absolute bounds lie as far from the candidate’s own value.',
    'rules:',
    ...rules.map(
      ({ metric, better, bound, margin }) =>
        `  - { metric: ${metric}, ${better === 'higher' ? 'at_least' : 'at_most'}: ${bound}, vs_champion: { no_worse_by: ${margin} } }`,
    ),
    ...sliceLines(proposal, slices),
    ...(champion === undefined
      ? [
          '# There is no champion yet: only absolute bounds count, until "data" names one.',
          'decision: { first_champion: floors-only }',
        ]
      : []),
    '',
  ].join('\n')
}

function dataLines({ candidate, champion, ids, roles }: Proposal): string[] {
  const { label, output, positive, probabilities, weight, cluster, time } = roles
  const line = (name: string, value: string | undefined) => (value === undefined ? [] : [`  ${name}: ${scalar(value)}`])
  return [
    'data:',
    ...line('candidate', candidate),
    ...line('champion', champion),
    ids.length === 1 ? `  id: ${scalar(ids[0] ?? '')}` : `  id: [${ids.map(scalar).join(', ')}]`,
    ...line('label', label.name),
    ...line('positive', positive),
    ...(output.name === '' ? [] : line(output.role, output.name)),
    ...(probabilities === undefined
      ? []
      : ['  probabilities:', ...probabilities.map(([value, column]) => `    ${scalar(value)}: ${scalar(column)}`)]),
    ...line('weight', weight?.name),
    ...line('cluster', cluster?.name),
    ...line('time', time?.name),
  ]
}

function sliceLines({ roles, rules }: Proposal, slices: Proposal['slices']): string[] {
  const { slices: columns, task } = roles
  const [first] = rules
  if (columns.length === 0 || first === undefined) return []
  const least = isBinary(task) ? `min_rows: ${SLICE_ROWS}, min_events: ${SLICE_EVENTS}` : `min_rows: ${SLICE_ROWS}`
  return [
    'slices:',
    ...slices.map(
      ({ by, margin }) =>
        `  - { by: ${scalar(by)}, rules: ${first.metric}, vs_champion: { no_worse_by: ${margin} }, ${least} }`,
    ),
    `  - { by: [${columns.map(({ name }) => scalar(name)).join(', ')}], rules: ${first.metric}, find_weak: true } # warns`,
  ]
}

function isBinary(task: Task): boolean {
  return task === 'binary' || task === 'probability_of_default'
}

/** Plain where YAML reads it as the text that it is, else quoted. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z_][\w./@-]*(:[\w./@-]+)*$/.test(text)
  const word = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return plain && !word ? text : JSON.stringify(text)
}
