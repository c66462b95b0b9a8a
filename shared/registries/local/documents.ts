import { readFile } from 'node:fs/promises'
import { sortDatasets } from '../datasets.ts'
import { latestMetrics } from '../metrics.ts'
import { checkAlias } from '../reference.ts'
import type { ModelVersion, Run, RunDataset, RunMetric } from '../registry.ts'
import { runStatus } from '../run-status.ts'
import { type Fields, fields, instant, list, measured, optionalText, ShapeError, text, whole, wrong } from '../shape.ts'

/** What `version.json` says of a version. */
export type VersionDocument = Pick<ModelVersion, 'runId' | 'source' | 'createdAt' | 'createdBy' | 'tags'>

/** What `run.json` says of a run. */
export type RunDocument = Omit<Run, 'id' | 'deleted'>

/** A JSON file; `undefined` where there is none. @throws ShapeError when it is no JSON, Error when it cannot be read */
export async function readJson(file: string): Promise<unknown> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  try {
    return JSON.parse(content) as unknown
  } catch (cause) {
    throw new ShapeError(`it is no JSON: ${(cause as Error).message}`)
  }
}

/** Whether the disk says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

export function readVersionDocument(value: unknown): VersionDocument {
  const version = known(value, 'the document', ['run_id', 'source', 'created_at', 'created_by', 'tags'])
  return {
    runId: optionalText(version.run_id, 'run_id'),
    source: optionalText(version.source, 'source'),
    createdAt: time(version.created_at, 'created_at'),
    createdBy: optionalText(version.created_by, 'created_by'),
    tags: texts(version.tags, 'tags'),
  }
}

export function readRunDocument(value: unknown): RunDocument {
  const names = [
    ...['experiment_id', 'status', 'name', 'started_at', 'ended_at'],
    ...['metrics', 'params', 'tags', 'datasets'],
  ]
  const run = known(value, 'the document', names)
  return {
    experimentId: text(run.experiment_id, 'experiment_id'),
    status: runStatus(run.status, 'status'),
    name: optionalText(run.name, 'name'),
    startedAt: time(run.started_at, 'started_at'),
    endedAt: time(run.ended_at, 'ended_at'),
    metrics: latestMetrics(readMetrics(run.metrics)),
    params: texts(run.params, 'params'),
    tags: texts(run.tags, 'tags'),
    datasets: sortDatasets(list(run.datasets, 'datasets').map(readDataset)),
  }
}

function readDataset(value: unknown, index: number): RunDataset {
  const at = `datasets[${index}]`
  const dataset = known(value, at, ['name', 'digest', 'context'])
  return {
    name: text(dataset.name, `${at}.name`),
    digest: text(dataset.digest, `${at}.digest`),
    context: optionalText(dataset.context, `${at}.context`),
  }
}

/** Aliases, each with the number of its version. */
export function readAliases(value: unknown): ReadonlyMap<string, string> {
  const aliases = texts(value, 'the document')
  for (const [alias, version] of aliases) {
    checkAlias(alias)
    if (!/^[1-9]\d{0,17}$/.test(version)) throw wrong(version, alias, 'the number of a version, as text')
  }
  return aliases
}

function readMetrics(value: unknown): (readonly [string, RunMetric])[] {
  return Object.entries(value === undefined ? {} : fields(value, 'metrics')).flatMap(([name, metric]) => {
    const at = `metrics.${name}`
    const values = Array.isArray(metric) ? metric : [{ value: metric }]
    if (values.length === 0) throw new ShapeError(`${at} has no value`)
    return values.map((one: unknown, index): readonly [string, RunMetric] => {
      const place = Array.isArray(metric) ? `${at}[${index}]` : at
      const { value: number, step = 0, timestamp } = known(one, place, ['value', 'step', 'timestamp'])
      return [
        name,
        {
          value: measured(number, Array.isArray(metric) ? `${place}.value` : place),
          step: whole(step, `${place}.step`),
          at: instant(timestamp, `${place}.timestamp`) ?? new Date(0),
        },
      ]
    })
  })
}

/** An object without fields that nobody knows: one that is misspelt would silently be missing. */
function known(value: unknown, path: string, names: readonly string[]): Fields {
  const object = fields(value, path)
  const unknown = Object.keys(object).find((name) => !names.includes(name))
  if (unknown === undefined) return object
  throw new ShapeError(`${path} has a field "${unknown}", which is none of ${names.join(', ')}`)
}

function texts(value: unknown, path: string): ReadonlyMap<string, string> {
  const entries = Object.entries(value === undefined ? {} : fields(value, path))
  return new Map(entries.map(([name, one]) => [name, text(one, `${path}.${name}`)]))
}

/** ISO 8601 with a time zone. */
function time(value: unknown, path: string): Date | undefined {
  const written = optionalText(value, path)
  if (written === undefined) return undefined
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written)
    ? new Date(written)
    : undefined
  if (date === undefined || Number.isNaN(date.getTime()))
    throw wrong(value, path, 'a time such as 2026-11-02T09:30:00Z')
  return date
}
