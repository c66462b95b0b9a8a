import type { Report } from '../kernel/index.ts'

/** The order in which a reader looks for the fields of a report. */
const FIELDS = [
  'schema',
  'version',
  'step',
  'outcome',
  'headline',
  'counts',
  'checks',
  'findings',
  'rules',
  'sections',
  'data',
  'run',
] as const satisfies readonly (keyof Report)[]

/** What is the same for the same input on every host. */
export type ReportWithoutRun = Omit<Report, 'run'>

/** The report without the facts about its run: two of these are compared, or hashed, as text. */
export function withoutRunFacts(report: Report): ReportWithoutRun {
  const { run: _, ...rest } = report
  return rest
}

/**
 * The report as JSON: the same bytes for the same report, in whatever order its keys were made.
 * A number that JSON cannot say (NaN, an infinity) is `null`.
 */
export function renderJson(report: Report | ReportWithoutRun): string {
  const fields: Readonly<Record<string, unknown>> = { ...report }
  const entries = FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, sorted(fields[name])])
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

/** The value with the keys of every object in code-unit order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
