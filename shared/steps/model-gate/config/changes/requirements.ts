import type { Place } from '../../../../kernel/index.ts'
import type { Gate, GateRule, GateSlices, Margin } from '../gate.ts'
import { LEAST_ROWS_TO_PASS, REGULATORY_DAYS } from '../least-rows.ts'

/** One thing that a gate asks for, so that two gates can be held against each other. */
export interface Requirement {
  /** `roc_auc`, `roc_auc by region`, `statistics` */
  readonly subject: string
  /** `at_least`; empty for the subject itself. */
  readonly field: string
  /** As a person would write it. */
  readonly text: string
  /** More is stricter; absent where that cannot be told. */
  readonly strictness?: number
  /** Strictness is compared within one scale. */
  readonly scale?: string
  /** How strict a gate is that does not say it. */
  readonly whenAbsent?: number
  /** The rule that a slice repeats: what it takes over from there is told there. */
  readonly repeats?: string
  readonly at: Place
}

/** A rule, a bound, a slice: whoever leaves it out asks for less. */
const LAXEST = Number.NEGATIVE_INFINITY
/** A waiver: whoever leaves it out asks for more. */
const STRICTEST = Number.POSITIVE_INFINITY
/** From lax to strict. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  level: ['warn', 'fail'],
  worst: ['red', 'amber', 'green'],
  multiplicity: ['none', 'holm'],
  inconclusive: ['pass', 'warn', 'needs-approval', 'fail'],
  first_champion: ['floors-only', 'error'],
  point_checks: ['pass', 'needs-approval'],
}
/** Numbers of which more is stricter. */
const MORE_IS_STRICTER = ['confidence', 'match_rate', 'min_rows', 'min_events', 'alpha']

/** Fields without which less is asked. `min_rows` is not among them: a rule without it takes what its metric needs. */
const LAX_WITHOUT = ['champion', 'looks', 'min_events']

/** Everything that decides about a candidate; which candidate it is does not. */
export function requirements(gate: Gate): readonly Requirement[] {
  const at: Place = { file: gate.file }
  const { candidate: _, at: dataAt, ...data } = gate.data
  return [
    { subject: 'model', field: 'name', text: gate.model.name, at },
    { subject: 'model', field: 'task', text: gate.model.task, at },
    // A model without a tier is held to be of the first.
    { subject: 'model', field: 'tier', text: String(gate.model.tier ?? 1), strictness: -(gate.model.tier ?? 1), at },
    { subject: 'model', field: 'mode', text: gate.mode, at },
    ...(gate.profile === undefined ? [] : [plain('profile', '', gate.profile.name, gate.profile.at)]),
    ...section('data', data, dataAt),
    ...gate.rules.flatMap((rule) => ruleRequirements(rule, rule.id, gate)),
    ...gate.slices.flatMap((slices, index) => sliceRequirements(slices, nameOfSlices(gate.slices, index), gate)),
    ...section('statistics', gate.statistics, at),
    ...section('decision', gate.decision, at),
    ...gate.waivers.map(({ rule, slice, expires, approver, at }) => ({
      subject: `waiver of ${rule}${slice === undefined ? '' : ` on ${slice}`}`,
      field: '',
      text: `until ${expires} by ${approver}`,
      strictness: -Date.parse(expires),
      whenAbsent: STRICTEST,
      at,
    })),
  ]
}

function ruleRequirements(rule: GateRule, subject: string, gate: Gate): Requirement[] {
  const { statistics, model } = gate
  const {
    id: _,
    metric,
    options,
    optionsAt,
    at,
    atLeast,
    atMost,
    between,
    alpha,
    vsChampion,
    minRows,
    ...fields
  } = rule
  const bound = (field: string, value: number | undefined, sign: 1 | -1): Requirement[] =>
    value === undefined
      ? []
      : [{ subject, field, text: String(value), strictness: sign * value, whenAbsent: LAXEST, at }]
  return [
    { subject, field: '', text: metric, strictness: 0, scale: metric, whenAbsent: LAXEST, at },
    ...bound('at_least', atLeast ?? between?.[0], 1),
    ...bound('at_most', atMost ?? between?.[1], -1),
    ...section(subject, fields, at),
    ...(minRows === undefined
      ? []
      : [
          {
            ...plain(subject, 'min_rows', minRows, at),
            whenAbsent: model.task === 'var' ? REGULATORY_DAYS : LEAST_ROWS_TO_PASS,
          },
        ]),
    ...(alpha === undefined ? [] : [{ ...plain(subject, 'alpha', alpha, at), whenAbsent: 1 - statistics.confidence }]),
    ...(vsChampion === undefined ? [] : [comparison(vsChampion, subject)]),
    ...Object.entries(options).map(([name, value]) => ({
      ...plain(subject, name, value, optionsAt?.[name] ?? at),
      // The least power of a test; that of the statistics says how sure a stated effect is.
      ...(name === 'power' && typeof value === 'number' ? { strictness: value } : {}),
    })),
  ]
}

function comparison({ kind, margin, at }: NonNullable<GateRule['vsChampion']>, subject: string): Requirement {
  return {
    subject,
    field: 'vs_champion',
    text: `${kind} ${marginText(margin)}`,
    strictness: kind === 'better_by' ? margin.value : -margin.value,
    scale: margin.relative ? 'relative' : 'absolute',
    whenAbsent: LAXEST,
    at,
  }
}

function marginText({ value, relative }: Margin): string {
  return relative ? `${Number((value * 100).toPrecision(12))}%` : String(value)
}

function sliceRequirements(slices: GateSlices, subject: string, gate: Gate): Requirement[] {
  const { at, by: _, rules, ...fields } = slices
  return [
    { subject, field: '', text: slices.findWeak ? 'find_weak' : 'declared', strictness: 0, whenAbsent: LAXEST, at },
    ...section(subject, fields, at),
    ...rules.flatMap((rule) =>
      ruleRequirements(rule, `${rule.id} ${subject}`, gate).map((one) => ({ ...one, repeats: rule.id })),
    ),
  ]
}

/** `by region`; the second of the same columns is another one. */
function nameOfSlices(all: readonly GateSlices[], index: number): string {
  const nameOf = (slices: GateSlices | undefined) => `by ${slices?.by.map(({ name }) => name).join(' × ')}`
  const own = nameOf(all[index])
  const before = all.slice(0, index).filter((slices) => nameOf(slices) === own).length
  return before === 0 ? own : `${own} (${before + 1})`
}

/** The fields of a section, whichever it has. */
function section(subject: string, fields: object, at: Place): Requirement[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = textOf(value)
    return text === undefined ? [] : [plain(subject, snakeCase(name), value, placeOf(value) ?? at)]
  })
}

function plain(subject: string, field: string, value: unknown, at: Place): Requirement {
  const order = ORDERS[field]
  const strictness =
    order !== undefined
      ? order.indexOf(String(value))
      : MORE_IS_STRICTER.includes(field) && typeof value === 'number'
        ? value
        : undefined
  return {
    subject,
    field,
    text: textOf(value) ?? '',
    ...(strictness === undefined ? {} : { strictness }),
    ...(field === 'worst' ? { whenAbsent: (order?.length ?? 0) - 1 } : {}),
    ...(LAX_WITHOUT.includes(field) ? { whenAbsent: LAXEST } : {}),
    at,
  }
}

/** What a value says, wherever it stands; `undefined` for one that says nothing. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Map) return textOf(Object.fromEntries(value))
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(textOf).join(', ')
  if ('name' in value && 'at' in value) return String(value.name)
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const text = name === 'at' ? undefined : textOf(part)
    return text === undefined ? [] : [`${snakeCase(name)}: ${text}`]
  })
  return parts.length === 0 ? undefined : parts.join(', ')
}

function placeOf(value: unknown): Place | undefined {
  return typeof value === 'object' && value !== null && 'at' in value ? (value.at as Place) : undefined
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
