import { type Json, REPORT_VERSION } from '../kernel/index.ts'
import { chartKinds } from './chart-schema.ts'
import { list, object, text, tone } from './schema.ts'

const count: Json = { type: 'integer', minimum: 0 }
const position: Json = { type: 'integer', minimum: 1 }
const severity: Json = { enum: ['error', 'warning', 'note'] }
const outcomes = ['pass', 'warn', 'fail', 'inconclusive'] as const
const definition = (name: string): Json => ({ $ref: `#/$defs/${name}` })

const titled = { note: text, collapsed: { type: 'boolean' } } as const

/** Each section: its kind, what that kind holds, and what all of them may have. */
const sections: readonly Json[] = [
  object(
    {
      kind: { const: 'facts' },
      title: text,
      rows: list({ type: 'array', prefixItems: [text, definition('cell')], items: false, minItems: 2 }),
    },
    titled,
  ),
  object(
    {
      kind: { const: 'table' },
      title: text,
      columns: list(object({ title: text }, { align: { enum: ['left', 'right'] } })),
      rows: list(list(definition('cell'))),
    },
    titled,
  ),
  object({ kind: { const: 'text' }, title: text, paragraphs: list(text) }, titled),
  object({ kind: { const: 'code' }, title: text, language: text, text }, titled),
  object({ kind: { const: 'chart' }, title: text, chart: definition('chart') }, titled),
]

/** JSON Schema (draft 2020-12) of the JSON report; the file `report.schema.json` holds the same. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'countersign.report.schema.json',
  title: 'Countersign report',
  description:
    'Everything a step learned. Whatever lies outside of `run` is the same for the same input on every host.',
  ...(object(
    {
      schema: { const: 'countersign.report' },
      version: { const: REPORT_VERSION },
      step: object({ id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }, title: text, version: text }),
      outcome: { enum: outcomes },
      headline: text,
      counts: object({ error: count, warning: count, note: count }),
      checks: list(definition('check')),
      findings: list(definition('finding')),
      sections: list({ oneOf: sections }),
      data: {},
      run: definition('run'),
    },
    { rules: list(object({ id: text, title: text, help: text })) },
  ) as { readonly [key: string]: Json }),
  $defs: {
    place: object({ file: text }, { line: position, column: position, endLine: position, endColumn: position }),
    check: object(
      { id: text, title: text, group: text, severity, outcome: { enum: [...outcomes, 'skipped'] } },
      { measured: text, expected: text, message: text, at: definition('place'), hint: text },
    ),
    finding: object(
      { ruleId: text, severity, message: text },
      {
        variants: list(object({ where: text, message: text })),
        at: definition('place'),
        related: list(object({ at: definition('place'), message: text })),
        measured: text,
        expected: text,
        hint: text,
        fingerprint: text,
      },
    ),
    cell: { oneOf: [text, object({ text }, { tone, code: { type: 'boolean' }, at: definition('place') })] },
    chart: { oneOf: chartKinds },
    run: object(
      { host: text, startedAt: text, seconds: { type: 'number', minimum: 0 } },
      {
        repository: text,
        commit: text,
        ref: text,
        pullRequest: position,
        runUrl: text,
        runId: text,
        attempt: position,
        actor: text,
        facts: { type: 'object' },
      },
    ),
  },
} as const satisfies Json
