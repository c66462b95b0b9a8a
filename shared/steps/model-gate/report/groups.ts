import type { Cell, Section } from '../../../kernel/index.ts'
import { holm } from '../../../statistics/multiplicity.ts'
import type { GroupValue, TestResult } from '../decide/reading.ts'
import type { Judged } from '../decide/verdict.ts'
import { formatPercent, formatValue } from '../format-value.ts'
import { leastPower } from '../metrics/test-power.ts'
import { ruleName } from './rule-name.ts'

/** Rows of a table that are shown before it is folded. */
const LONG = 25

/** Of each rule that looks at several groups, such as the grades of a PD model or bands of age: what was seen in every one. */
export function groupSections(judged: readonly Judged[]): Section[] {
  return judged.flatMap((one) => [...testedGroups(one), ...comparedGroups(one)])
}

/** The numbers of each group that an estimate was made of. */
function comparedGroups(one: Judged): Section[] {
  const values = valuesOf(one)
  if (values.length === 0) return []
  const hasChampion = values.some(({ champion }) => champion !== undefined)
  return [
    {
      kind: 'table',
      title: `${ruleName(one)}, group by group`,
      note: 'That the groups are close enough is shown of every pair of them; that two are too far apart, at the level divided by the number of pairs.',
      columns: [
        { title: 'Group' },
        { title: 'What' },
        { title: 'Rows', align: 'right' },
        ...(hasChampion ? [{ title: 'Champion', align: 'right' as const }] : []),
        { title: 'Candidate', align: 'right' },
      ],
      rows: values.map(({ group, what, rows, value, champion }): Cell[] => [
        group,
        what,
        rows.toLocaleString('en'),
        ...(hasChampion ? [champion === undefined ? '' : formatValue(champion)] : []),
        formatValue(value),
      ]),
      collapsed: values.length > LONG,
    },
  ]
}

function testedGroups(one: Judged): Section[] {
  const tests = testsOf(one)
  const level = levelOf(one)
  if (tests.length < 2 || level === undefined) return []
  const powers = one.judgements.find(({ powers }) => powers !== undefined)?.powers
  const adjusted = holm(tests.map(({ pvalue }) => pvalue))
  return [
    {
      kind: 'table',
      title: `${ruleName(one)}, group by group`,
      note: `A group is rejected where its p-value, adjusted by Holm’s procedure for ${tests.length} groups, is at most ${formatValue(level)}.${powers === undefined ? '' : ' Power is how surely a group would have been that is off by the rule’s effect; a dash where the opposite is shown.'}`,
      columns: [
        { title: 'Group' },
        { title: 'Seen' },
        { title: 'p-value', align: 'right' },
        { title: 'Adjusted', align: 'right' },
        ...(powers === undefined ? [] : [{ title: 'Power', align: 'right' as const }]),
      ],
      rows: tests.map(({ group, details, pvalue }, index): Cell[] => [
        group ?? '',
        details,
        formatValue(pvalue),
        {
          text: formatValue(adjusted[index] as number),
          tone: (adjusted[index] as number) <= level ? 'fail' : 'pass',
        },
        ...(powers === undefined ? [] : [powerCell(powers[index] ?? null, one)]),
      ]),
      collapsed: tests.length > LONG,
    },
  ]
}

/** How surely the group would have been rejected; a dash where the opposite is shown, which needs no power. */
function powerCell(power: number | null, { reading: { rule } }: Judged): Cell {
  if (power === null) return '–'
  return {
    text: formatPercent(Number(power.toPrecision(2))),
    tone: power >= leastPower(rule.options) ? 'pass' : 'warn',
  }
}

/** The numbers of groups behind an estimate; none for other readings. */
export function valuesOf({ reading: { result } }: Judged): readonly GroupValue[] {
  return 'measured' in result && result.measured.kind === 'estimate' ? (result.measured.groups ?? []) : []
}

/** The tests that a reading made; none for other readings. */
export function testsOf({ reading: { result } }: Judged): readonly TestResult[] {
  return 'measured' in result && result.measured.kind === 'test' ? result.measured.tests : []
}

/**
 * The level of all groups together: the least p-value alone was asked at the level over their number. `undefined` where bounds
 * of the statistic decided, and no p-value.
 */
function levelOf(one: Judged): number | undefined {
  const byLevel = one.judgements.find(({ asked }) => asked.startsWith('alpha'))
  return byLevel?.alpha === undefined ? undefined : byLevel.alpha * testsOf(one).length
}
