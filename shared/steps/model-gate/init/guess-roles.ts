import type { Task } from '../config/gate.ts'
import { isNumeric } from '../data/relation.ts'
import type { ColumnProfile, Profile } from './profile-columns.ts'

/** A column in a role, and why it was taken. */
export interface Guess {
  readonly name: string
  readonly why: string
}

/** What the columns seem to be. */
export interface Roles {
  readonly task: Task
  /** Candidates for the id, the likeliest first; only rows can tell. */
  readonly ids: readonly ColumnProfile[]
  readonly label: Guess
  /** The label's value that counts as 1, where it is a text. */
  readonly positive?: string
  readonly output: Guess & { readonly role: 'score' | 'prediction' }
  /** The score lies within 0 and 1. */
  readonly probability: boolean
  /** Multiclass: the column of each class. */
  readonly probabilities?: readonly (readonly [value: string, column: string])[]
  readonly weight?: Guess
  readonly cluster?: Guess
  readonly time?: Guess
  /** Columns of categories, the fewest values first. */
  readonly slices: readonly Guess[]
}

/** Parts of names, the likeliest first: a whole name counts before a part of one. */
const NAMES = {
  id: ['id', 'row_id', 'uuid', 'guid', 'key', 'number', 'nr', 'no', 'ref'],
  label: [
    ...['label', 'labels', 'target', 'y', 'y_true', 'ground_truth', 'truth', 'actual', 'outcome', 'observed'],
    ...[
      'class',
      'default',
      'defaulted',
      'fraud',
      'churn',
      'churned',
      'event',
      'hit',
      'won',
      'accepted',
      'filled',
      'flag',
    ],
  ],
  output: [
    ...['score', 'pd', 'y_score', 'y_prob', 'y_proba', 'probability', 'proba', 'prob', 'p', 'p1', 'p_1'],
    ...['prediction', 'predicted', 'y_pred', 'pred', 'yhat', 'y_hat', 'forecast', 'estimate', 'chance', 'likelihood'],
  ],
  weight: ['weight', 'weights', 'sample_weight', 'w', 'ead', 'exposure'],
  time: ['time', 'timestamp', 'date', 'day', 'month', 'as_of', 'cob', 'period'],
} as const

const FEW_SLICES = 20
const MOST_SLICES = 4
/** Fewer dates say nothing of how errors depend on each other over time. */
const LEAST_DATES = 20
const YES = [
  '1',
  'true',
  'yes',
  'y',
  't',
  'positive',
  'default',
  'defaulted',
  'bad',
  'fraud',
  'hit',
  'won',
  'accepted',
  'filled',
]

/** @returns the roles, or what no column looks like, as sentences */
export function guessRoles({ rows, columns }: Profile): Roles | readonly string[] {
  const free = new Set(columns)
  /** The column with the likeliest name, or else the only one that `nature` tells. */
  const take = (
    role: keyof typeof NAMES,
    fits: (column: ColumnProfile) => boolean,
    nature: (column: ColumnProfile) => boolean,
  ): ColumnProfile | undefined => {
    const fitting = [...free].filter((column) => fits(column))
    const [named] = fitting
      .map((column) => ({ column, rank: rankOf(column.column.name, NAMES[role]) }))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank as number) - (b.rank as number))
    const natural = fitting.filter((column) => nature(column))
    const best = named?.column ?? (natural.length === 1 ? natural[0] : undefined)
    if (best !== undefined) free.delete(best)
    return best
  }
  const isOutput = ({ column }: ColumnProfile) => rankOf(column.name, NAMES.output) !== undefined
  const label = take('label', (column) => !isOutput(column) && column.missing < rows, isZeroOrOne)
  const probabilities = label === undefined ? undefined : classColumns(label, free)
  for (const column of probabilities?.values() ?? []) free.delete(column)
  const output = take(
    'output',
    (column) => isUsable(column, label),
    ({ column, min, max }) => column.type === 'double' && min >= 0 && max <= 1,
  )
  const missing = [
    ...(label === undefined
      ? [`No column looks like a label: a name such as ${NAMES.label.slice(0, 5).join(', ')}.`]
      : []),
    ...(output === undefined && probabilities === undefined
      ? [
          `No column looks like what the model says: a name such as ${NAMES.output.slice(0, 4).join(', ')} or prediction.`,
        ]
      : []),
  ]
  const task = label === undefined ? undefined : taskOf(label, output, probabilities !== undefined)
  if (label === undefined || task === undefined || missing.length > 0) return missing
  const isId = ({ column, missing: without }: ColumnProfile) => without === 0 && column.type !== 'double'
  const ids = [...free]
    .filter(isId)
    .map((column) => ({ column, rank: rankOf(column.column.name, NAMES.id) ?? 1000 }))
    .sort((a, b) => unlike(a.column, rows) - unlike(b.column, rows) || a.rank - b.rank)
    .map(({ column }) => column)
  const weight = take(
    'weight',
    ({ column, min, missing: without }) => isNumeric(column.type) && min >= 0 && without === 0,
    () => false,
  )
  const time = take(
    'time',
    (column) => isDated(column) && column.missing === 0 && column.distinct >= LEAST_DATES && column.distinct < rows,
    () => true,
  )
  const cluster = clusterOf([...free], rows)
  return {
    task:
      task === 'regression' && output !== undefined && time !== undefined && /forecast|hat/.test(output.column.name)
        ? 'forecast'
        : task,
    ids,
    label: { name: label.column.name, why: reason(label, 'label', valuesText(label)) },
    ...positiveOf(label, task),
    output:
      output === undefined
        ? { name: '', why: '', role: 'prediction' }
        : { name: output.column.name, why: reason(output, 'output'), role: isScored(task) ? 'score' : 'prediction' },
    probability: output !== undefined && output.min >= 0 && output.max <= 1,
    ...(probabilities === undefined
      ? {}
      : { probabilities: [...probabilities].map(([value, { column }]) => [value, column.name] as const) }),
    ...(weight === undefined ? {} : { weight: { name: weight.column.name, why: 'its name; numbers of 0 or more' } }),
    ...(cluster === undefined
      ? {}
      : { cluster: { name: cluster.column.name, why: `its name; about ${cluster.distinct} values repeat` } }),
    ...(time === undefined
      ? {}
      : { time: { name: time.column.name, why: reason(time, 'time', `about ${time.distinct} dates`) } }),
    slices: slicesOf([...free], cluster),
  }
}

function reason({ column }: ColumnProfile, role: keyof typeof NAMES, facts?: string): string {
  const named = rankOf(column.name, NAMES[role]) !== undefined
  return [named ? 'its name' : 'the only column that could be it', ...(facts === undefined ? [] : [facts])].join('; ')
}

/** 0 for the name itself, more for a name that ends or begins so; `undefined` for another name. */
function rankOf(name: string, names: readonly string[]): number | undefined {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  const whole = words.join('_')
  const exact = names.indexOf(whole)
  if (exact >= 0) return exact
  const ends = names.findIndex((each) => whole.endsWith(`_${each}`))
  if (ends >= 0) return 100 + ends
  const holds = names.findIndex((each) => each.length > 2 && `_${whole}_`.includes(`_${each}_`))
  return holds < 0 ? undefined : 200 + holds
}

/** Dates and times; of other types only a column that is called just so: `tenure_month` is no date. */
function isDated({ column }: ColumnProfile): boolean {
  return column.type === 'date' || column.type === 'timestamp' || (rankOf(column.name, NAMES.time) ?? 100) < 100
}

function isZeroOrOne({ column, values }: ColumnProfile): boolean {
  if (values === undefined || values.length > 2) return false
  return column.type === 'boolean' || (isNumeric(column.type) && values.every(({ text }) => ['0', '1'].includes(text)))
}

function isUsable({ column, missing }: ColumnProfile, label: ColumnProfile | undefined): boolean {
  if (missing > 0) return false
  return isNumeric(column.type) || (column.type === 'string' && label?.column.type === 'string')
}

function taskOf(label: ColumnProfile, output: ColumnProfile | undefined, hasClasses: boolean): Task {
  const { column, values, distinct } = label
  if (hasClasses) return 'multiclass'
  const isText = column.type === 'string'
  const two =
    distinct <= 2 &&
    (!isNumeric(column.type) || values?.every(({ text }) => Number(text) === 0 || Number(text) === 1) === true)
  if (two && output !== undefined && isNumeric(output.column.type)) {
    const named = /default|(^|_)pd(_|$)/i.test(`${column.name} ${output.column.name}`)
    return named && output.min >= 0 && output.max <= 1 ? 'probability_of_default' : 'binary'
  }
  return isText || column.type === 'boolean' ? 'multiclass' : 'regression'
}

function isScored(task: Task): boolean {
  return task === 'binary' || task === 'probability_of_default'
}

/** `p_<class>`, `prob_<class>` or `proba_<class>` for every class that the label has. */
function classColumns(
  { values }: ColumnProfile,
  free: Iterable<ColumnProfile>,
): ReadonlyMap<string, ColumnProfile> | undefined {
  if (values === undefined || values.length < 3) return undefined
  const columns = [...free].filter(({ column }) => isNumeric(column.type))
  const found = [...values]
    .map(({ text }) => text)
    .sort()
    .flatMap((text) => {
      const wanted = ['p', 'prob', 'proba', 'probability'].map((prefix) => `${prefix}_${text}`.toLowerCase())
      const column = columns.find((each) => wanted.includes(each.column.name.toLowerCase()))
      return column === undefined ? [] : [[text, column] as const]
    })
  return found.length === values.length ? new Map(found) : undefined
}

function positiveOf({ column, values = [] }: ColumnProfile, task: Task): { readonly positive?: string } {
  if (!isScored(task) || column.type !== 'string') return {}
  const said = values.find(({ text }) => YES.includes(text.toLowerCase()))
  const rarest = values.at(-1)
  return { positive: (said ?? rarest)?.text ?? '1' }
}

/** Least for a column whose values hardly repeat. */
function unlike({ distinct }: ColumnProfile, rows: number): number {
  // The count is an estimate.
  return distinct > 0.9 * rows ? 0 : 1
}

function clusterOf(columns: readonly ColumnProfile[], rows: number): ColumnProfile | undefined {
  return columns.find(
    ({ column, missing, distinct }) =>
      missing === 0 &&
      column.type !== 'double' &&
      /(^|_)id$/i.test(column.name) &&
      distinct > 30 &&
      distinct <= 0.9 * rows,
  )
}

function slicesOf(columns: readonly ColumnProfile[], cluster: ColumnProfile | undefined): readonly Guess[] {
  return columns
    .filter((each) => each !== cluster && (each.column.type === 'string' || each.column.type === 'boolean'))
    .filter(({ distinct, values }) => values !== undefined && distinct >= 2 && distinct <= FEW_SLICES)
    .sort((a, b) => a.distinct - b.distinct)
    .slice(0, MOST_SLICES)
    .map((each) => ({ name: each.column.name, why: valuesText(each) }))
}

function valuesText({ values, distinct }: ColumnProfile): string {
  if (values === undefined) return `about ${distinct} values`
  const shown = values.slice(0, 3).map(({ text }) => text)
  return `${distinct} values: ${shown.join(', ')}${distinct > 3 ? ', …' : ''}`
}
