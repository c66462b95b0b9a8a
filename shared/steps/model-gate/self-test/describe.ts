import type { Cell, Finding, ForestRow, Json, Place, Section } from '../../../kernel/index.ts'
import { wilsonInterval } from '../../../statistics/intervals/wilson.ts'
import type { SelfTest, TestedRule, Verdicts } from './experiment.ts'

/** Of the shares that are told, two-sided. */
const CONFIDENCE = 0.95

/** How often a gate would be wrong on these rows, in words and numbers. */
export function selfTestSections(test: SelfTest): Section[] {
  if (test.impossible !== undefined)
    return [{ kind: 'text', title: 'Self-test', paragraphs: [`There was nothing to test: ${test.impossible}.`] }]
  const { repeats, tested, leftOut } = test
  const notes = [
    ...tested.flatMap(({ rule, unplanted }) =>
      unplanted === undefined ? [] : [`No regression was planted for ${rule}: ${unplanted}.`],
    ),
    ...leftOut.map(({ rule, why }) => `${rule} was left out: ${why}.`),
  ]
  return [
    {
      kind: 'table',
      title: 'Self-test',
      note: `How this gate decides on these rows when the truth is known; it does not change the verdict. Equal: candidate and champion exchanged at random row by row (cluster by cluster, date by date), ${repeats} times; whoever fails is blocked wrongly. Worse by the margin: the same, with the candidate’s predictions scrambled in as many rows as cost the margin of the rule; for the whole gate, of the rule that is reached first. Power is how often that is not let through. Brackets are Wilson’s 95 % intervals. Absolute bounds are not asked.`,
      columns: [
        { title: 'Rule' },
        { title: 'Equal: passed', align: 'right' },
        { title: 'not decided', align: 'right' },
        { title: 'failed (false block)', align: 'right' },
        { title: 'Worse by the margin: let through', align: 'right' },
        { title: 'not decided', align: 'right' },
        { title: 'failed', align: 'right' },
        { title: 'Power', align: 'right' },
      ],
      rows: tested.map(rowOf),
    },
    chart(tested),
    ...(notes.length === 0 ? [] : [{ kind: 'text' as const, title: 'What was not tested', paragraphs: notes }]),
  ]
}

/** False blocks and power, for those who look at a picture or a terminal. */
function chart(tested: readonly TestedRule[]): Section {
  const rows = tested.flatMap((one): ForestRow[] => {
    const { equal, regressed } = one
    const row = (label: string, count: number, verdicts: Verdicts): ForestRow => ({
      group: nameOf(one),
      label,
      estimate: count / total(verdicts),
      ...wilsonInterval(count, total(verdicts), CONFIDENCE),
    })
    return [
      row('equal models blocked', equal.fail, equal),
      row('equal models passed', equal.pass, equal),
      ...(regressed === undefined
        ? []
        : [row('regressions not let through', total(regressed) - regressed.pass, regressed)]),
    ]
  })
  return {
    kind: 'chart',
    title: 'How often the gate is right',
    note: 'Shares of the repeats, with Wilson’s 95 % intervals. What is neither blocked nor passed was not decided.',
    chart: {
      kind: 'forest',
      description: `Shares of equal models that are blocked and passed, and of regressions that are not let through, by rule.`,
      axis: { title: 'share of the repeats', format: 'percent', domain: [0, 1] },
      rows,
    },
  }
}

function rowOf(tested: TestedRule): Cell[] {
  const { equal, regressed } = tested
  return [
    nameOf(tested),
    share(equal.pass, equal),
    share(equal.inconclusive, equal),
    withInterval(equal.fail, equal),
    ...(regressed === undefined
      ? ['', '', '', '']
      : [
          withInterval(regressed.pass, regressed),
          share(regressed.inconclusive, regressed),
          share(regressed.fail, regressed),
          withInterval(total(regressed) - regressed.pass, regressed),
        ]),
  ]
}

function nameOf({ rule, slices }: TestedRule): string {
  if (rule === undefined) return 'the whole gate'
  return slices === undefined ? rule : `${rule} on slices of ${slices}`
}

function total({ pass, inconclusive, fail, error }: Verdicts): number {
  return pass + inconclusive + fail + error
}

function share(count: number, verdicts: Verdicts): string {
  return percent(count / total(verdicts))
}

function withInterval(count: number, verdicts: Verdicts): string {
  const { low, high } = wilsonInterval(count, total(verdicts), CONFIDENCE)
  return `${share(count, verdicts)} [${percent(low)}, ${percent(high)}]`
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1).replace(/\.0$/, '')} %`
}

/** A self-test that was asked for and could not be made is said aloud. */
export function selfTestFindings({ impossible }: SelfTest, at: Place): Finding[] {
  if (impossible === undefined) return []
  return [
    {
      ruleId: 'model-gate/self-test',
      severity: 'warning',
      message: `The self-test could not be made: ${impossible}.`,
      at,
      hint: 'It takes a champion, and a rule with vs_champion: { no_worse_by: … }.',
      fingerprint: 'self-test',
    },
  ]
}

export function selfTestData({ repeats, tested, leftOut, impossible }: SelfTest): Json {
  return {
    repeats,
    impossible,
    rules: tested.map(({ rule, slices, equal, regressed, share: scrambledShare, unplanted }) => ({
      rule: rule ?? null,
      slices,
      equal: { ...equal, falseBlock: rate(equal.fail, equal) },
      regressed: regressed && { ...regressed, power: rate(total(regressed) - regressed.pass, regressed) },
      scrambledShare,
      unplanted,
    })),
    leftOut: leftOut.map(({ rule, why }) => ({ rule, why })),
  }
}

function rate(count: number, verdicts: Verdicts): Json {
  const { low, high } = wilsonInterval(count, total(verdicts), CONFIDENCE)
  return { rate: count / total(verdicts), low, high }
}
