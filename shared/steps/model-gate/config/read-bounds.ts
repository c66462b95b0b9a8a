import type { Path } from '../../../documents/document.ts'
import { inSentence, type Mapping } from '../../../documents/reader.ts'
import { boundsTaken, type MetricSpec } from '../metrics/metric.ts'
import type { Bounds, Margin } from './gate.ts'
import { refuseOutOfRange } from './read-range.ts'
import type { Scope } from './scope.ts'

export const BOUND_FIELDS = ['at_least', 'at_most', 'between', 'worst', 'alpha', 'vs_champion'] as const

/** The bounds that a rule, or the slices of it, state; every one that makes no sense for the metric is a mistake. */
export function readBounds(
  scope: Scope,
  mapping: Mapping,
  path: Path,
  what: string,
  spec: MetricSpec | undefined,
): Bounds {
  const { reader } = scope
  const bounds: Bounds = {
    atLeast: reader.number(mapping, 'at_least', path, what),
    atMost: reader.number(mapping, 'at_most', path, what),
    between: readBetween(scope, mapping, path, what),
    worst: reader.choice(mapping, 'worst', path, what, ['green', 'amber', 'red'] as const),
    alpha: reader.number(mapping, 'alpha', path, what, { min: 1e-9, max: 0.5 }),
    vsChampion: readComparison(scope, mapping, path, what),
  }
  if (spec !== undefined) refuseSenseless(scope, mapping, path, what, spec)
  if (bounds.worst === 'red')
    reader.wrong(
      [...path, 'worst'],
      `${what} lets every zone through.`,
      'Write worst: green or worst: amber; a rule that is to be told only has level: warn.',
    )
  if (bounds.between !== undefined && (bounds.atLeast !== undefined || bounds.atMost !== undefined))
    reader.wrong([...path, 'between'], `${what} states "between" beside "at_least" or "at_most".`, 'Keep one of them.')
  if (bounds.atLeast !== undefined && bounds.atMost !== undefined && bounds.atLeast >= bounds.atMost)
    reader.wrong([...path, 'at_most'], `The field "at_most" of ${inSentence(what)} is not above "at_least".`)
  return bounds
}

/** Whether anything is asked at all. */
export function asksNothing(bounds: Bounds): boolean {
  return Object.values(bounds).every((bound) => bound === undefined)
}

function readBetween({ reader }: Scope, mapping: Mapping, path: Path, what: string): Bounds['between'] {
  const value = mapping.between
  if (value === undefined) return undefined
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : []
  const numbers = typeof low === 'number' && typeof high === 'number' && (value as unknown[]).length === 2
  if (numbers && Number.isFinite(low) && Number.isFinite(high) && low < high) return [low, high]
  return reader.wrong(
    [...path, 'between'],
    `The field "between" of ${inSentence(what)} must be two numbers, the lower first.`,
    'For example between: [0.9, 1.1]',
  )
}

function readComparison({ reader }: Scope, mapping: Mapping, path: Path, what: string): Bounds['vsChampion'] {
  if (mapping.vs_champion === undefined) return undefined
  const own = [...path, 'vs_champion']
  const comparison = reader.mapping(mapping.vs_champion, own, `"vs_champion" of ${inSentence(what)}`, [
    'no_worse_by',
    'better_by',
  ])
  if (comparison === undefined) return undefined
  const stated = (['no_worse_by', 'better_by'] as const).filter((kind) => comparison[kind] !== undefined)
  const [kind] = stated
  if (kind === undefined || stated.length > 1)
    return reader.wrong(
      own,
      `"vs_champion" of ${inSentence(what)} must state either "no_worse_by" or "better_by".`,
      'For example vs_champion: { no_worse_by: 0.005 }',
    )
  const margin = readMargin(comparison[kind])
  if (margin === undefined)
    return reader.wrong(
      [...own, kind],
      `The field "${kind}" of ${inSentence(what)} must be a margin of 0 or more, or a part of the champion’s value such as 2%.`,
      'Margins have no sign: what is better follows from the metric.',
    )
  if (kind === 'no_worse_by' && margin.relative && margin.value >= 1)
    return reader.wrong(
      [...own, kind],
      `The field "${kind}" of ${inSentence(what)} is ${String(comparison[kind])} of the champion’s value: hardly any model is worse by all of it.`,
      'Write a margin in units of the metric, without the percent sign.',
    )
  return { kind, margin, at: reader.at(own) }
}

function readMargin(value: unknown): Margin | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? { value, relative: false } : undefined
  const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(typeof value === 'string' ? value.trim() : '') ?? []
  return number === undefined ? undefined : { value: Number(number) / 100, relative: true }
}

/** Every bound that says nothing about the metric, or would let only bad models through. */
export function refuseSenseless({ reader }: Scope, mapping: Mapping, path: Path, what: string, spec: MetricSpec): void {
  const takes = boundsTaken({ ...spec, comparable: true })
  for (const field of BOUND_FIELDS) {
    if (mapping[field] === undefined) continue
    const own = [...path, field]
    if (!takes.includes(field))
      reader.wrong(
        own,
        `${what} states "${field}", which says nothing about ${spec.name}.`,
        `It takes ${takes.join(', ')}.`,
      )
    else if (field === 'vs_champion' && !spec.comparable)
      reader.wrong(own, `${spec.name} is not compared with the champion.`, 'State an absolute bound.')
    else if (field === 'vs_champion' && spec.better === 'neither' && spec.mode === 'predictions')
      reader.wrong(
        own,
        `${what} compares with the champion, and nothing says whether more or less of it is better.`,
        'Give the rule better: higher or better: lower.',
      )
    else if (field === 'at_least' && spec.better === 'lower')
      reader.wrong(
        own,
        `Of ${spec.name}, less is better; "at_least" would let only bad models through.`,
        'Write at_most.',
      )
    else if (field === 'at_most' && spec.better === 'higher')
      reader.wrong(
        own,
        `Of ${spec.name}, more is better; "at_most" would let only bad models through.`,
        'Write at_least.',
      )
  }
  refuseOutOfRange(reader, mapping, path, spec)
}
