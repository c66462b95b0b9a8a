import type { Json, Report } from './report.ts'

type Redact = (text: string) => string

/** Fields that hold a word of ours and never a text: a secret that happens to be `fail` must not unmake the report. */
const OUR_WORDS: ReadonlySet<string> = new Set(['align', 'kind', 'outcome', 'severity', 'tone'])

/**
 * The report without what must not be seen. Done once, before anything is rendered: an escaped or a cut secret is not
 * recognised any more.
 */
export function redactReport(report: Report, redact: Redact): Report {
  const { headline, checks, findings, rules, sections, data, run } = report
  const { host, startedAt, facts } = run
  return {
    ...report,
    headline: redact(headline),
    checks: redactTexts(checks, redact),
    findings: redactTexts(findings, redact),
    ...(rules === undefined ? {} : { rules: redactTexts(rules, redact) }),
    sections: redactTexts(sections, redact),
    data: redactJson(data, redact),
    run: {
      ...redactTexts(run, redact),
      host,
      startedAt,
      ...(facts === undefined ? {} : { facts: redactJson(facts, redact) }),
    },
  }
}

/** Every text in a value whose shape is ours. */
export function redactTexts<T>(value: T, redact: Redact): T {
  const through = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part)
    if (Array.isArray(part)) return part.map(through)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, member]) => [name, OUR_WORDS.has(name) ? member : through(member)]),
    )
  }
  return through(value) as T
}

/** Every text in a value of the step's own shape, the names of its fields among them. */
function redactJson<T extends Json>(value: T, redact: Redact): T {
  const through = (part: Json | undefined): Json | undefined => {
    if (typeof part === 'string') return redact(part)
    if (Array.isArray(part)) return part.map((member) => through(member) ?? null)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [redact(name), through(member)]))
  }
  return through(value) as T
}
