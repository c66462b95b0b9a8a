import type { Cell, ForestRow, Json, Section } from '../../../../kernel/index.ts'
import { plural } from '../../../../report/text.ts'
import type { Reading } from '../../decide/reading.ts'
import { formatValue } from '../../format-value.ts'
import type { SliceTest, WeakSearch } from './find.ts'

/** Slices that the report lists; the data hold all that were found. */
const SHOWN = 20

/** What a search says to the gate: it fails, at the level of the entry, when anything was found. */
export function weakSliceReading({ by, rule, tests, examined, failed, ...rest }: WeakSearch, rows: number): Reading {
  const about = { rule: { ...rule, vsChampion: undefined }, slice: `weak slices of ${by.join(', ')}`, rows }
  if (failed !== undefined) return { ...about, result: { error: failed } }
  if (examined === 0) {
    const why = `${plural(rest.small, 'slice')} with too few rows, and ${rest.undefined.length} on which the metric is undefined`
    return { ...about, result: { short: `no slice could be looked at: ${why}` } }
  }
  const found = tests.filter(({ weak }) => weak).map(told)
  return { ...about, result: { measured: { kind: 'found', found, examined } } }
}

/** `product=swap: 0.61 against the champion’s 0.70` */
function told({ slice, value, other, against, adjusted }: SliceTest): string {
  const whose = against === 'champion' ? `the champion’s ${formatValue(other)}` : `${formatValue(other)} over all rows`
  return `${slice}: ${formatValue(value)} against ${whose} (p ${formatValue(adjusted)})`
}

/** A table and a picture of each search. */
export function weakSliceSections(searches: readonly WeakSearch[], level: number): Section[] {
  return searches.flatMap((search) => (search.tests.length === 0 ? [] : [table(search, level), forest(search, level)]))
}

function table(
  { by, rule, tests, examined, small, beyond, undefined: undefinedSlices }: WeakSearch,
  level: number,
): Section {
  const found = tests.filter(({ weak }) => weak).length
  const left = [
    small === 0 ? '' : `${small} with too few rows`,
    beyond === 0 ? '' : `${beyond} beyond the largest ones`,
    undefinedSlices.length === 0
      ? ''
      : `${undefinedSlices.length} that do not define the metric (${undefinedSlices[0]?.slice}: ${undefinedSlices[0]?.why})`,
  ].filter((text) => text !== '')
  return {
    kind: 'table',
    title: `Weak slices: ${rule.metric} by ${by.join(', ')}`,
    note: `${plural(examined, 'slice')} ${examined === 1 ? 'was' : 'were'} looked at, single values and pairs${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}. ${found} comparison${found === 1 ? ' is' : 's are'} weak: worse by more than the rule’s margin at a false discovery rate of ${formatValue(level)} (Benjamini-Hochberg). Exploratory: nobody named these slices before, so confirm one on fresh rows before acting on it.`,
    columns: [
      { title: 'Slice' },
      { title: 'Candidate', align: 'right' },
      { title: 'Compared with' },
      { title: 'Its value', align: 'right' },
      { title: 'Gain', align: 'right' },
      { title: 'Rows', align: 'right' },
      { title: 'Rarer class', align: 'right' },
      { title: 'Adjusted p', align: 'right' },
      { title: 'Weak' },
    ],
    rows: tests
      .slice(0, SHOWN)
      .map((test): Cell[] => [
        test.slice,
        formatValue(test.value),
        test.against === 'champion' ? 'the champion there' : 'all rows',
        formatValue(test.other),
        formatValue(test.gain.value),
        test.rows.toLocaleString('en'),
        test.events === undefined ? '' : test.events.toLocaleString('en'),
        formatValue(test.adjusted),
        test.weak ? { text: 'weak', tone: 'warn' } : { text: 'no', tone: 'muted' },
      ]),
    collapsed: found === 0,
  }
}

function forest({ by, rule, tests }: WeakSearch, level: number): Section {
  const shown = tests.slice(0, SHOWN)
  const found = tests.filter(({ weak }) => weak).length
  return {
    kind: 'chart',
    title: `Weakest slices: ${rule.metric} by ${by.join(', ')}`,
    note: 'To the left is worse. Bars are one-sided bounds of each slice alone, before it is counted how many were looked at.',
    collapsed: found === 0,
    chart: {
      kind: 'forest',
      description: `Gain in ${rule.metric} of the ${shown.length} weakest slices over all rows, and over the champion on the same rows; ${found} are weak.`,
      axis: { title: `gain in ${rule.metric}` },
      references: [{ value: 0, label: 'no difference' }],
      rows: shown.map(
        ({ slice, against, gain, weak }): ForestRow => ({
          label: slice,
          group: against === 'champion' ? 'against the champion' : 'against all rows',
          estimate: gain.value,
          low: gain.lower(level),
          high: gain.upper(level),
          tone: weak ? 'warn' : 'muted',
        }),
      ),
    },
  }
}

/** Everything that was found, for the report's data. */
export function weakSliceData(searches: readonly WeakSearch[]): Json {
  return searches.map(({ by, rule, tests, examined, small, beyond, undefined: undefinedSlices, failed }) => ({
    rule: rule.id,
    by,
    examined,
    small,
    beyond,
    undefined: undefinedSlices.map(({ slice, why }) => ({ slice, why })),
    failed,
    found: tests
      .filter(({ weak }) => weak)
      .map(({ slice, against, value, other, gain, rows, events, pvalue, adjusted }) => ({
        slice,
        against,
        value,
        other,
        gain: gain.value,
        standardError: gain.standardError,
        rows,
        events,
        pvalue,
        adjusted,
      })),
  }))
}
