import type { Cell, ForestRow, Section, Tone } from '../../../kernel/index.ts'
import { plural } from '../../../report/text.ts'
import type { GateStatistics, GateWaiver } from '../config/gate.ts'
import type { Judged, Judgement, Verdict } from '../decide/verdict.ts'
import { aboutRows, formatPercent, formatValue } from '../format-value.ts'
import type { Learned } from './learned.ts'
import { COMPARISON, measuredText } from './measured.ts'
import { ruleName } from './rule-name.ts'

const TONES: Readonly<Record<Verdict | 'skipped', Tone>> = {
  pass: 'pass',
  waived: 'warn',
  inconclusive: 'warn',
  fail: 'fail',
  error: 'fail',
  skipped: 'muted',
}
/** Rows of a table that are shown before it is folded. */
const LONG = 25

/** What blocks, and why; nothing where nothing does. */
export function decisionSection(judged: readonly Judged[]): Section[] {
  const order: readonly (Verdict | 'skipped')[] = ['error', 'fail', 'inconclusive', 'waived']
  const rows = order.flatMap((verdict) => judged.filter((one) => one.verdict === verdict))
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'What does not simply hold',
      columns: [{ title: 'Rule' }, { title: 'Verdict' }, { title: 'Why' }],
      rows: rows.map((one) => [{ text: ruleName(one), at: one.reading.rule.at }, verdictCell(one), one.why]),
      collapsed: rows.length > LONG,
    },
  ]
}

function verdictCell({ verdict, reading, waived }: Judged): Cell {
  const word = waived === undefined ? verdict : `waived (${waived.verdict}), ${plural(waived.daysLeft, 'day')} left`
  return {
    text: reading.rule.level === 'warn' && verdict !== 'pass' ? `${word} (warns only)` : word,
    tone: TONES[verdict],
  }
}

/** Rule by rule over all rows: verdict, margin, difference with its interval; what a narrow page cuts off stands last. */
export function rulesSection(judged: readonly Judged[]): Section {
  return table(
    'Rules',
    judged.filter(({ reading }) => reading.slice === undefined),
  )
}

/** The same on each slice. */
export function slicesSection(judged: readonly Judged[]): Section[] {
  const sliced = judged.filter(({ reading }) => reading.slice !== undefined)
  return sliced.length === 0 ? [] : [table('Slices', sliced)]
}

function table(title: string, judged: readonly Judged[]): Section {
  const rows = judged.flatMap((one) => rowsOf(one))
  return {
    kind: 'table',
    title,
    columns: [
      { title: 'Rule' },
      { title: 'Verdict' },
      { title: 'Asked' },
      { title: 'Measured [bounds]', align: 'right' },
      { title: 'Champion', align: 'right' },
      { title: 'Candidate', align: 'right' },
      { title: 'Rows', align: 'right' },
    ],
    rows,
    collapsed: rows.length > LONG,
  }
}

function rowsOf(one: Judged): Cell[][] {
  const { reading, judgements } = one
  const { result } = reading
  const measured = 'measured' in result ? result.measured : undefined
  const estimate = measured?.kind === 'estimate' ? measured : undefined
  const exact = measured?.kind === 'exact' ? measured : undefined
  const value = (number: number | undefined) => (number === undefined ? '' : formatValue(number))
  const champion = value(estimate?.champion?.value ?? exact?.champion)
  const candidate = value(estimate?.candidate.value ?? exact?.value)
  // Of a number that a run logged nobody knows the rows.
  const rows = exact !== undefined && reading.rows === 0 ? '' : reading.rows.toLocaleString('en')
  if (judgements.length === 0) return [[ruleName(one), verdictCell(one), '', '', champion, candidate, rows]]
  return judgements.map((judgement, index): Cell[] => [
    index === 0 ? ruleName(one) : '',
    index === 0 ? verdictCell(one) : { text: judgement.verdict, tone: TONES[judgement.verdict] },
    judgement.asked,
    measuredText(one, judgement) ?? judgement.why,
    index === 0 ? champion : '',
    index === 0 ? candidate : '',
    index === 0 ? rows : '',
  ])
}

interface Compared {
  readonly one: Judged
  readonly judgement: Judgement
}

/** Candidate less champion with its interval and the margin, for each metric: rules and slices below each other. */
export function forestSections(judged: readonly Judged[]): Section[] {
  const compared = judged.flatMap((one): Compared[] =>
    one.judgements.flatMap((judgement) =>
      COMPARISON.test(judgement.asked) && judgement.low !== undefined ? [{ one, judgement }] : [],
    ),
  )
  const metrics = [...new Set(compared.map(({ one }) => one.reading.rule.metric))]
  return metrics.map((metric): Section => {
    const own = compared.filter(({ one }) => one.reading.rule.metric === metric)
    const thresholds = [...new Set(own.map(({ judgement }) => judgement.threshold ?? 0))]
    const [threshold = 0] = thresholds
    const rows = own.map(
      ({ one, judgement }): ForestRow => ({
        label: one.reading.slice ?? one.reading.rule.id,
        estimate: judgement.value ?? Number.NaN,
        low: judgement.low ?? Number.NaN,
        high: judgement.high ?? Number.NaN,
        tone: TONES[one.verdict],
        ...(thresholds.length > 1 ? { limit: judgement.threshold ?? 0 } : {}),
      }),
    )
    return {
      kind: 'chart',
      title: `${metric}: candidate against champion`,
      note: 'To the right is better. A row passes when its whole interval lies right of the margin.',
      chart: {
        kind: 'forest',
        description: `Difference of ${metric}, candidate less champion, with one-sided bounds, for ${plural(rows.length, 'row')}; ${own.filter(({ one }) => one.verdict === 'pass').length} pass.`,
        axis: { title: `gain in ${metric}` },
        rows,
        references: [{ value: 0, label: 'no difference' }],
        ...(thresholds.length === 1 && threshold < 0 ? { band: { low: threshold, high: 0, label: 'margin' } } : {}),
      },
    }
  })
}

/** What these rows could show at all, and what it takes where they were too few. */
export function powerSection(judged: readonly Judged[], { power }: GateStatistics): Section[] {
  const rows = judged.flatMap((one) =>
    one.judgements.flatMap((judgement): Cell[][] =>
      judgement.minimumDetectableEffect === undefined || one.verdict !== 'inconclusive'
        ? []
        : [
            [
              ruleName(one),
              judgement.asked,
              formatValue(judgement.standardError ?? Number.NaN),
              formatValue(judgement.minimumDetectableEffect),
              judgement.rowsNeeded === undefined ? '' : aboutRows(judgement.rowsNeeded),
            ],
          ],
    ),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'What it would take',
      note: `The minimum detectable effect is the distance from the threshold that rows like these show with a power of ${formatPercent(power)}. The rows needed are about what it takes to decide where both models are equally good, for no_worse_by, and elsewhere where the true value is the measured one.`,
      columns: [
        { title: 'Rule' },
        { title: 'Asked' },
        { title: 'Standard error', align: 'right' },
        { title: 'Minimum detectable effect', align: 'right' },
        { title: 'Rows needed', align: 'right' },
      ],
      rows,
      collapsed: rows.length > LONG,
    },
  ]
}

export function waiverSection(
  judged: readonly Judged[],
  waivers: readonly GateWaiver[],
  expired: readonly number[],
): Section[] {
  if (waivers.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'Waivers',
      columns: ['Rule', 'Slice', 'Reason', 'Approver', 'Ticket', 'Expires', 'Used'].map((title) => ({ title })),
      rows: waivers.map((waiver, index) => [
        { text: waiver.rule, at: waiver.at },
        waiver.slice ?? 'all rows',
        waiver.reason,
        waiver.approver,
        waiver.ticket ?? '',
        waiver.expires,
        judged.some(({ waived }) => waived?.waiver === index)
          ? { text: 'yes', tone: 'warn' }
          : expired.includes(index)
            ? 'no, it has ended'
            : 'no',
      ]),
    },
  ]
}

/** Which rows, from where, and what the verdict stands on. */
export function dataSection({ gate, facts, grounds }: Learned): Section {
  const rows: (readonly [string, string])[] = [
    [
      'Model',
      `${gate.model.name}, ${gate.model.task}${gate.model.tier === undefined ? '' : `, tier ${gate.model.tier}`}`,
    ],
    ['Gate', `${gate.file}, sha256 ${gate.digest.slice(0, 16)}…`],
  ]
  if (facts !== undefined) {
    rows.push(
      [
        'Rows',
        `${facts.matched.toLocaleString('en')} of ${facts.candidateRows.toLocaleString('en')} of the candidate${facts.championRows === undefined ? '' : ` and ${facts.championRows.toLocaleString('en')} of the champion`}`,
      ],
      ...(facts.identical === undefined
        ? []
        : [['Rows on which both models say the same', facts.identical.rows.toLocaleString('en')] as const]),
      ...(facts.events === undefined ? [] : [['Rows of the rarer class', facts.events.toLocaleString('en')] as const]),
      ...(facts.period === undefined ? [] : [['Period', `${facts.period[0]} to ${facts.period[1]}`] as const]),
      [gate.mode === 'returns' ? 'Digest of dates and outcomes' : 'Digest of ids and labels', facts.holdoutDigest],
    )
  }
  return { kind: 'facts', title: 'Data and method', rows: [...rows, ...grounds] }
}
