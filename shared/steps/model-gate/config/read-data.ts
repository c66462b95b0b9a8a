import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import type { GateColumns, GateData, Mode, Model, Named, Task } from './gate.ts'
import type { Scope } from './scope.ts'

type Role = Exclude<keyof GateColumns, 'id' | 'pnl' | 'probabilities'>

/** Columns by task: those that it needs, and those that it may have. */
export const COLUMNS: Readonly<Record<Task, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  binary: { needs: ['id', 'label', 'score'], may: ['positive', 'weight', 'cluster', 'time'] },
  probability_of_default: { needs: ['id', 'label', 'score'], may: ['positive', 'weight', 'cluster', 'time'] },
  multiclass: { needs: ['id', 'label'], may: ['prediction', 'probabilities', 'weight', 'cluster', 'time'] },
  regression: { needs: ['id', 'label', 'prediction'], may: ['weight', 'cluster', 'time'] },
  forecast: { needs: ['id', 'label', 'prediction', 'time'], may: ['weight', 'cluster', 'horizon'] },
  quantile: { needs: ['id', 'label', 'prediction', 'quantile'], may: ['weight', 'cluster', 'time'] },
  var: { needs: ['date', 'pnl', 'var'], may: ['es', 'rtpl', 'pit', 'quantile', 'es_confidence'] },
  signal: { needs: ['date', 'id', 'signal', 'outcome'], may: [] },
  strategy: { needs: ['date', 'returns'], may: ['periods_per_year', 'trials'] },
}
const MODELS = ['candidate', 'champion'] as const
const FILES = ['reference', 'artifact', 'match_rate'] as const
export const DATA_FIELDS = [...MODELS, ...FILES] as const
const PATH: Path = ['data']
const WHAT = 'the data'

/** The section `data`: where the rows are, and which column is what. */
export function readData(scope: Scope, root: Mapping): GateData | undefined {
  const { reader, mode, task } = scope
  if (root.data === undefined) return reader.missing('data', [], 'a model gate')
  const known = task === undefined || mode === undefined ? undefined : fieldsOf(task, mode)
  const data =
    known === undefined
      ? reader.anyMapping(root.data, PATH, 'The field "data"')
      : reader.mapping(root.data, PATH, 'The field "data"', [...known.always, ...known.needs, ...known.may])
  if (data === undefined) return undefined
  for (const field of known?.needs ?? []) if (data[field] === undefined) reader.missing(field, PATH, WHAT)
  const candidate = model(scope, data, 'candidate')
  if (candidate === undefined && data.candidate === undefined)
    reader.wrong(PATH, 'The data has no "candidate".', 'Give it a "candidate", or name one by the input candidate.')
  const columns = readColumns(reader, data)
  if (
    mode === 'predictions' &&
    task === 'multiclass' &&
    data.prediction === undefined &&
    data.probabilities === undefined
  )
    reader.wrong(
      PATH,
      'The data have neither "prediction" nor "probabilities".',
      'Name the column of the predicted class, or one for each class.',
    )
  const rest = {
    at: reader.at(PATH),
    champion: model(scope, data, 'champion'),
    reference: named(reader, data, 'reference'),
    artifact: reader.text(data, 'artifact', PATH, WHAT) ?? 'predictions.parquet',
    columns,
    positive: readPositive(reader, data),
    matchRate: reader.number(data, 'match_rate', PATH, WHAT, { min: 0.5, max: 1 }) ?? 0.999,
    horizon: reader.number(data, 'horizon', PATH, WHAT, { min: 1, max: 10_000, whole: true }) ?? 1,
    quantile: reader.number(data, 'quantile', PATH, WHAT, { min: 0.0001, max: 0.9999 }),
    esConfidence: reader.number(data, 'es_confidence', PATH, WHAT, { min: 0.5, max: 0.9999 }),
    periodsPerYear: reader.number(data, 'periods_per_year', PATH, WHAT, { min: 1, max: 1_000_000 }),
    trials: readTrials(reader, data),
  }
  return candidate === undefined ? undefined : { candidate, ...rest }
}

function fieldsOf(task: Task, mode: Mode) {
  return mode === 'metrics'
    ? { always: MODELS, needs: [], may: [] }
    : { always: [...MODELS, ...FILES], ...COLUMNS[task] }
}

function named(reader: DocumentReader, mapping: Mapping, field: string, path: Path = PATH): Named | undefined {
  const name = reader.text(mapping, field, path, WHAT)
  return name === undefined ? undefined : { name, at: reader.at([...path, field]) }
}

/** Candidate or champion: as an input names it, or else as the file does. */
function model({ reader, given }: Scope, data: Mapping, role: 'candidate' | 'champion'): Model | undefined {
  const own = named(reader, data, role)
  const name = given[role]
  if (name === undefined) return own
  return { name, at: reader.at([...PATH, role]), insteadOf: own?.name ?? 'nothing' }
}

function namedList(reader: DocumentReader, data: Mapping, field: string): readonly Named[] {
  const isList = Array.isArray(data[field])
  return (reader.texts(data, field, PATH, WHAT) ?? []).map((name, index) => ({
    name,
    at: reader.at(isList ? [...PATH, field, index] : [...PATH, field]),
  }))
}

const SINGLE: readonly Role[] = [
  ...(['label', 'score', 'prediction', 'weight', 'cluster', 'time'] as const),
  ...(['date', 'var', 'es', 'rtpl', 'pit', 'signal', 'outcome', 'returns'] as const),
]

function readColumns(reader: DocumentReader, data: Mapping): GateColumns {
  const single = SINGLE.flatMap((role) => {
    const column = named(reader, data, role)
    return column === undefined ? [] : [[role, column] as const]
  })
  const pnl = namedList(reader, data, 'pnl')
  const probabilities = readProbabilities(reader, data)
  return {
    id: namedList(reader, data, 'id'),
    ...(Object.fromEntries(single) as Partial<Record<Role, Named>>),
    ...(pnl.length === 0 ? {} : { pnl }),
    ...(probabilities === undefined ? {} : { probabilities }),
  }
}

function readProbabilities(reader: DocumentReader, data: Mapping): ReadonlyMap<string, Named> | undefined {
  if (data.probabilities === undefined) return undefined
  const path = [...PATH, 'probabilities']
  const mapping = reader.anyMapping(data.probabilities, path, 'The field "probabilities"')
  if (mapping === undefined) return undefined
  const columns = Object.keys(mapping).flatMap((name) => {
    const column = named(reader, mapping, name, path)
    return column === undefined ? [] : [[name, column] as const]
  })
  if (columns.length < 2) reader.wrong(path, 'The field "probabilities" names fewer than two classes.')
  return new Map(columns)
}

/** A value of the label column; true and false are as good as texts. */
function readPositive(reader: DocumentReader, data: Mapping): string | undefined {
  if (typeof data.positive === 'boolean') return String(data.positive)
  return reader.text(data, 'positive', PATH, WHAT)
}

function readTrials(reader: DocumentReader, data: Mapping): GateData['trials'] {
  if (data.trials === undefined) return undefined
  if (typeof data.trials === 'number') {
    const count = reader.number(data, 'trials', PATH, WHAT, { min: 1, whole: true })
    return count === undefined ? undefined : { count, variance: undefined }
  }
  const path = [...PATH, 'trials']
  const trials = reader.mapping(data.trials, path, 'The field "trials"', ['count', 'variance'])
  if (trials === undefined) return undefined
  const count = reader.number(trials, 'count', path, 'the trials', { min: 1, whole: true })
  if (trials.count === undefined) reader.missing('count', path, 'the trials')
  const variance = reader.number(trials, 'variance', path, 'the trials', { min: 0 })
  return count === undefined ? undefined : { count, variance }
}
