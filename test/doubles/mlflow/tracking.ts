import { createHash } from 'node:crypto'
import type { Files } from './files.ts'
import { absent, invalid, type Parameters, required } from './refusal.ts'

interface Metric {
  readonly key: string
  readonly value: number
  readonly timestamp: number
  readonly step: number
}

interface StoredRun {
  readonly id: string
  readonly experimentId: string
  readonly name: string
  readonly startTime: number
  readonly artifactUri: string
  status: string
  endTime?: number
  deleted: boolean
  readonly metrics: Map<string, Metric>
  readonly params: Map<string, string>
  readonly tags: Map<string, string>
  readonly inputs: unknown[]
}

/** Experiments, runs and logged models, as `mlflow server` 3.17 keeps them in SQLite. */
export class Tracking {
  readonly #files: Files
  readonly #experiments = new Map<string, { name: string; location: string }>([
    ['0', { name: 'Default', location: '' }],
  ])
  readonly #runs = new Map<string, StoredRun>()
  readonly #models = new Map<string, { experimentId: string; artifactUri: string }>()

  constructor(files: Files) {
    this.#files = files
  }

  createExperiment(body: Parameters) {
    const name = required(body, 'name')
    const id = String(this.#experiments.size)
    this.#experiments.set(id, { name, location: String(body.artifact_location ?? `mlflow-artifacts:/${id}`) })
    return { experiment_id: id }
  }

  getExperiment(query: Parameters) {
    const id = required(query, 'experiment_id')
    const found = this.#experiments.get(id)
    if (found === undefined) throw absent(`No Experiment with id=${id} exists`)
    return { experiment: { experiment_id: id, name: found.name, lifecycle_stage: 'active' } }
  }

  createRun(body: Parameters) {
    const experimentId = required(body, 'experiment_id')
    this.getExperiment({ experiment_id: experimentId })
    const id = createHash('md5').update(`run ${this.#runs.size}`).digest('hex')
    const run: StoredRun = {
      id,
      experimentId,
      name: String(body.run_name ?? 'a-run'),
      startTime: Number(body.start_time ?? 0),
      artifactUri: `${this.#experiments.get(experimentId)?.location}/${id}/artifacts`,
      status: 'RUNNING',
      deleted: false,
      metrics: new Map(),
      params: new Map(),
      tags: new Map([['mlflow.runName', String(body.run_name ?? 'a-run')]]),
      inputs: [],
    }
    this.#runs.set(id, run)
    return runMessage(run)
  }

  getRun(query: Parameters) {
    return runMessage(this.run(required(query, 'run_id')))
  }

  updateRun(body: Parameters) {
    const run = this.run(required(body, 'run_id'))
    run.status = String(body.status ?? run.status)
    if (body.end_time !== undefined) run.endTime = Number(body.end_time)
    return { run_info: runMessage(run).run.info }
  }

  deleteRun(body: Parameters) {
    this.run(required(body, 'run_id')).deleted = true
    return {}
  }

  logMetric(body: Parameters) {
    const run = this.#active(required(body, 'run_id'))
    const [key, timestamp] = [required(body, 'key'), Number(required(body, 'timestamp'))]
    const given = Number(required(body, 'value'))
    if (Number.isNaN(given) && body.value !== 'NaN')
      throw invalid(`Invalid value "${body.value}" for parameter 'value' supplied`)
    const value = Number.isFinite(given) || Number.isNaN(given) ? given : Math.sign(given) * Number.MAX_VALUE
    const step = Number(body.step ?? 0)
    const before = run.metrics.get(key)
    const later =
      before === undefined ||
      step > before.step ||
      (step === before.step &&
        (timestamp > before.timestamp || (timestamp === before.timestamp && value > before.value)))
    if (later) run.metrics.set(key, { key, value, timestamp, step })
    return {}
  }

  logParameter(body: Parameters) {
    const run = this.#active(required(body, 'run_id'))
    const [key, value] = [required(body, 'key'), String(body.value ?? '')]
    if (run.params.has(key) && run.params.get(key) !== value) throw invalid('Changing param values is not allowed.')
    run.params.set(key, value)
    return {}
  }

  logInputs(body: Parameters) {
    this.#active(required(body, 'run_id')).inputs.push(...(body.datasets as readonly unknown[]))
    return {}
  }

  setTag(body: Parameters) {
    const run = this.#active(required(body, 'run_id'))
    const [key, value] = checkedTag(body)
    run.tags.set(key, value)
    return {}
  }

  searchRuns(body: Parameters) {
    const ids = (body.experiment_ids ?? []) as string[]
    const size = Number(body.max_results ?? 1000)
    if (!(size > 0))
      throw invalid(`Invalid value ${size} for parameter 'max_results' supplied. It must be a positive integer`)
    if (size > 50_000) throw invalid(`Invalid value ${size} for parameter 'max_results' supplied`)
    // Anything else is taken for ACTIVE_ONLY, without a word.
    const wanted = (run: StoredRun) =>
      body.run_view_type === 'ALL' || run.deleted === (body.run_view_type === 'DELETED_ONLY')
    const found = [...this.#runs.values()].filter((run) => ids.includes(run.experimentId) && wanted(run))
    const from = Number(body.page_token ?? 0)
    if (Number.isNaN(from)) throw invalid('Invalid page token, could not base64-decode')
    const page = found.slice(from, from + size)
    return {
      ...(page.length === 0 ? {} : { runs: page.map((run) => runMessage(run).run) }),
      ...(from + size < found.length ? { next_page_token: String(from + size) } : {}),
    }
  }

  listArtifacts(query: Parameters) {
    const { artifactUri } = this.run(required(query, 'run_id'))
    const directory = String(query.path ?? '')
    return { root_uri: artifactUri, ...listing(this.#files, storePath(artifactUri), directory) }
  }

  createModel(body: Parameters) {
    const experimentId = required(body, 'experiment_id')
    this.getExperiment({ experiment_id: experimentId })
    const id = `m-${createHash('md5').update(`model ${this.#models.size}`).digest('hex')}`
    const artifactUri = `${this.#experiments.get(experimentId)?.location}/models/${id}/artifacts`
    this.#models.set(id, { experimentId, artifactUri })
    return { model: { info: { model_id: id, experiment_id: experimentId, artifact_uri: artifactUri } } }
  }

  listModelArtifacts(id: string, query: Parameters) {
    const { artifactUri } = this.model(id)
    const directory = String(query.artifact_directory_path ?? '')
    return { root_uri: artifactUri, ...listing(this.#files, storePath(artifactUri), directory) }
  }

  model(id: string) {
    const found = this.#models.get(id)
    if (found === undefined) throw absent(`Logged model with ID '${id}' not found.`)
    return found
  }

  run(id: string): StoredRun {
    const found = this.#runs.get(id)
    if (found === undefined) throw absent(`Run with id=${id} not found`)
    return found
  }

  #active(id: string): StoredRun {
    const run = this.run(id)
    if (!run.deleted) return run
    throw invalid(`The run ${id} must be in the 'active' state. Current state is deleted.`)
  }
}

/** Where an address of the store is in {@link Files}. */
export function storePath(uri: string): string {
  return uri.replace(/^(?:mlflow-artifacts|file):\/+/, '')
}

export function checkedTag(body: Parameters): [string, string] {
  const [key, value] = [required(body, 'key'), String(body.value ?? '')]
  if (key.length > 250) throw invalid("'key' exceeds the maximum length of 250 characters")
  if (!/^[/\w.\- :]*$/.test(key))
    throw invalid(
      `Invalid value "${key}" for parameter 'key' supplied: Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).`,
    )
  return [key, value]
}

/** Of a run or a model: paths from the top of its artifacts. */
function listing(files: Files, root: string, directory: string) {
  const found = files.list(directory === '' ? root : `${root}/${directory}`)
  if (found.length === 0) return {}
  return { files: found.map((file) => ({ ...file, path: directory === '' ? file.path : `${directory}/${file.path}` })) }
}

function runMessage(run: StoredRun) {
  const pairs = (map: ReadonlyMap<string, string>) => [...map].map(([key, value]) => ({ key, value }))
  const some = <T>(name: string, values: readonly T[]) => (values.length === 0 ? {} : { [name]: values })
  const metrics = [...run.metrics.values()].map((metric) => ({
    ...metric,
    value: Number.isNaN(metric.value) ? 'NaN' : metric.value,
  }))
  return {
    run: {
      info: {
        run_uuid: run.id,
        experiment_id: run.experimentId,
        run_name: run.name,
        user_id: '',
        status: run.status,
        start_time: run.startTime,
        ...(run.endTime === undefined ? {} : { end_time: run.endTime }),
        artifact_uri: run.artifactUri,
        lifecycle_stage: run.deleted ? 'deleted' : 'active',
        run_id: run.id,
      },
      data: { ...some('metrics', metrics), ...some('params', pairs(run.params)), ...some('tags', pairs(run.tags)) },
      inputs: some('dataset_inputs', run.inputs),
    },
  }
}
