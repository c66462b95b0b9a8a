import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import type { MetricSpec } from '../metrics/metric.ts'
import type { Bounds } from './gate.ts'

/** Sections of a gate file that are about rows, of which mode `metrics` has none. */
const ABOUT_ROWS: Readonly<Record<string, string>> = {
  slices: 'Log a metric of each slice, and give it a rule.',
  fairness: 'Log the disparity, and give it a rule.',
  profile: 'State the thresholds.',
}

/** Mode `metrics` has numbers and no rows: what is about rows is a mistake, not left out in silence. */
export function refuseRows(reader: DocumentReader, root: Mapping): void {
  for (const [section, hint] of Object.entries(ABOUT_ROWS)) {
    if (root[section] !== undefined)
      reader.wrong([section], `There is no "${section}" in mode "metrics": a run logs numbers, not rows.`, hint)
  }
  const { statistics } = root
  if (typeof statistics === 'object' && statistics !== null && 'looks' in statistics)
    reader.wrong(
      ['statistics', 'looks'],
      'Looks at the holdout cannot be counted in mode "metrics": nobody knows which rows the numbers are of.',
      'Judge predictions instead, or leave "looks" out.',
    )
}

/** What a rule about a logged number may not ask, or has to say besides. */
export function refuseSenselessOfLogged(
  reader: DocumentReader,
  rule: Mapping,
  path: Path,
  { name, better }: MetricSpec,
  { vsChampion }: Bounds,
): void {
  for (const field of ['min_rows', 'min_events']) {
    if (rule[field] !== undefined)
      reader.wrong(
        [...path, field],
        `Of ${name} nobody knows over how many rows it was logged.`,
        `Leave "${field}" out.`,
      )
  }
  if (better !== 'neither' && rule.better !== undefined && rule.better !== better)
    reader.wrong(
      [...path, 'better'],
      `Of ${name}, ${better === 'higher' ? 'more' : 'less'} is better.`,
      'Leave "better" out, or log a number of another meaning under another name.',
    )
  if (better === 'neither' && rule.better === undefined && vsChampion !== undefined)
    reader.wrong(
      [...path, 'vs_champion'],
      `Whether more or less of ${name} is better is not known, so it cannot be compared with the champion.`,
      'Give the rule better: higher or better: lower.',
    )
}
