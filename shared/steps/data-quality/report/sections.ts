import { type Cell, formatPlace, type Section, type Tone } from '../../../kernel/index.ts'
import { pinnedSemantics } from '../contract/semantics.ts'
import type { CheckResult, DatasetResult, SampleRow } from '../result.ts'
import { bytes, count, expectedText, plural } from './numbers.ts'
import { shownFiles, shownSql } from './shown.ts'

const TONES: Record<CheckResult['outcome'], Tone> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  inconclusive: 'warn',
  skipped: 'muted',
}
const BARS_SHOWN = 12
const SAMPLES_OPEN = 3

/** What was looked at, dataset by dataset: the first thing an auditor asks. */
export function datasetSection(results: readonly DatasetResult[]): Section {
  return {
    kind: 'table',
    title: 'Datasets',
    columns: [
      { title: 'Dataset' },
      { title: 'Contract' },
      { title: 'Data' },
      { title: 'Files', align: 'right' },
      { title: 'Size', align: 'right' },
      { title: 'Rows', align: 'right' },
      { title: 'Checks', align: 'right' },
      { title: 'Failed', align: 'right' },
    ],
    rows: results.map(({ dataset, source, rows, results: checks }) => {
      const failed = checks.filter((check) => check.outcome === 'fail').length
      return [
        dataset.name,
        { text: `${dataset.contractId} ${dataset.contractVersion}`, at: dataset.at },
        { text: `${source.pattern} (${source.format})`, code: true },
        count(source.files.length),
        bytes(source.bytes),
        count(rows),
        count(checks.length),
        failed === 0 ? '0' : { text: count(failed), tone: 'fail' },
      ]
    }),
  }
}

/** Where the failing rows are: the checks with the most of them. */
export function failureChart(results: readonly DatasetResult[]): Section[] {
  const failing = results
    .flatMap(({ dataset, results: checks }) =>
      checks
        .filter((result) => result.outcome !== 'pass' && (result.failingRows ?? 0) > 0)
        .map((result) => ({
          label: `${dataset.name}: ${result.check.title}`,
          rows: result.failingRows ?? 0,
          tone: TONES[result.outcome],
        })),
    )
    .sort((a, b) => b.rows - a.rows)
  if (failing.length < 2) return []
  const shown = failing.slice(0, BARS_SHOWN)
  const first = shown[0]
  const description = `Failing rows by check, the most first. ${first?.label} has ${plural(first?.rows ?? 0, 'row')}.`
  return [
    {
      kind: 'chart',
      title: 'Failing rows by check',
      ...(failing.length > shown.length
        ? { note: `The ${shown.length} checks with the most failing rows, of ${failing.length}.` }
        : {}),
      chart: {
        kind: 'bars',
        description,
        unit: 'rows',
        bars: shown.map(({ label, rows, tone }) => ({ label, value: rows, tone, text: count(rows) })),
      },
    },
  ]
}

/** Checks by data-quality dimension, as BCBS 239 reporting asks for them. */
export function dimensionSection(results: readonly DatasetResult[]): Section {
  const checks = results.flatMap((result) => result.results)
  const dimensions = [...new Set(checks.map(({ check }) => check.dimension ?? 'not stated'))].sort()
  const outcomes = ['pass', 'warn', 'fail', 'skipped'] as const
  return {
    kind: 'table',
    title: 'Checks by dimension',
    columns: [{ title: 'Dimension' }, ...outcomes.map((title) => ({ title, align: 'right' as const }))],
    rows: dimensions.map((dimension) => {
      const own = checks.filter(({ check }) => (check.dimension ?? 'not stated') === dimension)
      return [
        dimension,
        ...outcomes.map((outcome) =>
          tallied(own.filter((result) => result.outcome === outcome).length, TONES[outcome]),
        ),
      ]
    }),
  }
}

function tallied(number: number, tone: Tone): Cell {
  return number === 0 ? '0' : { text: count(number), tone }
}

/** Sample rows of each check that does not hold; the first few stand open. */
export function sampleSections(results: readonly DatasetResult[]): Section[] {
  const sampled = results.flatMap(({ dataset, results: checks }) =>
    checks.filter(({ samples }) => samples.length > 0).map((result) => ({ dataset, result })),
  )
  return sampled.map(({ dataset, result }, index): Section => {
    const { check, samples, failingRows } = result
    const expected = expectedText(check.expectation, check.measure)
    return {
      kind: 'table',
      title: `Failing rows: ${dataset.name}: ${check.title}`,
      note: `${samples.length} of ${count(failingRows ?? samples.length)}; expected ${expected}; stated at ${formatPlace(check.at)}.`,
      columns: (samples[0] ?? []).map(({ column }) => ({ title: column })),
      rows: samples.map(sampleCells),
      ...(index < SAMPLES_OPEN ? {} : { collapsed: true }),
    }
  })
}

function sampleCells(row: SampleRow): Cell[] {
  return row.map(({ value, masked }): Cell => {
    if (value === null) return { text: 'NULL', tone: 'muted' }
    return masked ? { text: value, tone: 'muted' } : { text: value, code: true }
  })
}

/** Checks that fail on the same rows often have one cause. */
export function overlapSection(results: readonly DatasetResult[]): Section[] {
  const rows = results.flatMap(({ dataset, overlaps, results: checks }) => {
    const titles = new Map(checks.map(({ check }) => [check.id, check.title]))
    return overlaps.map((overlap): Cell[] => [
      dataset.name,
      overlap.checks.map((id) => titles.get(id) ?? id).join(' · '),
      count(overlap.rows),
    ])
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'Checks that fail on the same rows',
      note: 'Checks that fail together often have one cause.',
      columns: [{ title: 'Dataset' }, { title: 'Checks' }, { title: 'Rows', align: 'right' }],
      rows,
    },
  ]
}

/** Which query or proof answered which check, and the SQL of every query. */
export function explainSections(results: readonly DatasetResult[], workspace: string): Section[] {
  return results.flatMap(({ dataset, results: checks, queries, untold }): Section[] => [
    {
      kind: 'table',
      title: `Plan: ${dataset.name}`,
      note: planNote(queries.length, checks.length),
      columns: [{ title: 'Check' }, { title: 'Answered by' }],
      rows: checks.map((result) => [result.check.title, answerText(result)]),
    },
    ...queries.map(
      ({ purpose, sql }, index): Section => ({
        kind: 'code',
        title: `Query ${index + 1} of ${dataset.name}: ${purpose}`,
        language: 'sql',
        text: shownSql(sql, { dataset, untold }, workspace),
        collapsed: true,
      }),
    ),
  ])
}

/** The plan as lines of a log: the same facts as {@link explainSections}, for those who read a terminal. */
export function explainLines({ dataset, results, queries }: DatasetResult): string[] {
  return [
    `Plan of ${dataset.name}: ${planNote(queries.length, results.length)}`,
    ...results.map((result) => `  ${result.check.title} ← ${answerText(result)}`),
    ...queries.map(({ purpose, seconds }, index) => `  query ${index + 1}: ${purpose}, ${seconds.toFixed(3)} s`),
  ]
}

function planNote(queries: number, checks: number): string {
  return `${count(queries)} ${queries === 1 ? 'query' : 'queries'} answered ${plural(checks, 'check')}.`
}

function answerText({ answer }: CheckResult): string {
  switch (answer.by) {
    case 'schema':
      return 'the schema of the files'
    case 'statistics':
      return `the footers, as their writer states it, without reading a row: ${answer.proof}`
    case 'query':
      return `query ${answer.query + 1}`
    case 'none':
      return `not answered: ${answer.reason}`
  }
}

/** The files that were read, relative to the workspace where they lie in it. */
export function fileSection(results: readonly DatasetResult[], workspace: string): Section {
  return {
    kind: 'table',
    title: 'Files',
    collapsed: true,
    columns: [{ title: 'Dataset' }, { title: 'File' }],
    rows: results.flatMap(({ dataset, source }) =>
      shownFiles({ dataset, source }, workspace).map((file): Cell[] => [dataset.name, { text: file, code: true }]),
    ),
  }
}

/** Definitions on which tools disagree, as this report uses them. */
export function semanticsSection(): Section {
  return {
    kind: 'table',
    title: 'How the checks are defined',
    note: 'Tools disagree on these; this is what the numbers above mean.',
    collapsed: true,
    columns: [{ title: 'Term' }, { title: 'Meaning here' }],
    rows: pinnedSemantics.map(({ term, meaning }) => [term, meaning]),
  }
}
