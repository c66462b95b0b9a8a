import { byCodeUnit } from '../../kernel/index.ts'
import { sortDatasets } from '../datasets.ts'
import { latestMetrics } from '../metrics.ts'
import { isArtifactPath } from '../reference.ts'
import type { Artifact, ModelVersion, Run, RunDataset, RunMetric } from '../registry.ts'
import { runStatus } from '../run-status.ts'
import { type Fields, fields, instant, list, measured, optionalText, ShapeError, text, whole } from '../shape.ts'

/** `{"model_version": {…}}`, of `model-versions/get` and of `registered-models/alias`. */
export function readModelVersion(body: unknown): ModelVersion {
  const at = 'model_version'
  const version = fields(fields(body, 'the answer')[at], at)
  return {
    name: text(version.name, `${at}.name`),
    version: String(whole(version.version, `${at}.version`)),
    status: optionalText(version.status, `${at}.status`) ?? 'READY',
    runId: optionalText(version.run_id, `${at}.run_id`),
    source: optionalText(version.source, `${at}.source`),
    createdAt: instant(version.creation_timestamp, `${at}.creation_timestamp`),
    createdBy: optionalText(version.user_id, `${at}.user_id`),
    aliases: list(version.aliases, `${at}.aliases`)
      .map((alias, index) => text(alias, `${at}.aliases[${index}]`))
      .sort(byCodeUnit),
    tags: readPairs(version.tags, `${at}.tags`),
  }
}

/** `{"run": {"info": …, "data": …}}`, of `runs/get`, and where its artifacts are kept. */
export function readRun(body: unknown): { readonly run: Run; readonly artifactUri: string } {
  const run = fields(fields(body, 'the answer').run, 'run')
  const info = fields(run.info, 'run.info')
  const data = run.data === undefined ? {} : fields(run.data, 'run.data')
  const inputs = run.inputs === undefined ? {} : fields(run.inputs, 'run.inputs')
  return {
    run: {
      id: text(info.run_id ?? info.run_uuid, 'run.info.run_id'),
      experimentId: text(info.experiment_id, 'run.info.experiment_id'),
      name: optionalText(info.run_name, 'run.info.run_name'),
      status: runStatus(info.status, 'run.info.status'),
      deleted: info.lifecycle_stage === 'deleted',
      startedAt: instant(info.start_time, 'run.info.start_time'),
      endedAt: instant(info.end_time, 'run.info.end_time'),
      metrics: latestMetrics(list(data.metrics, 'run.data.metrics').map(readMetric)),
      params: readPairs(data.params, 'run.data.params'),
      tags: readPairs(data.tags, 'run.data.tags'),
      datasets: sortDatasets(list(inputs.dataset_inputs, 'run.inputs.dataset_inputs').map(readDataset)),
    },
    artifactUri: optionalText(info.artifact_uri, 'run.info.artifact_uri') ?? '',
  }
}

/**
 * `{"files": […], "next_page_token": …}`, of every listing. Paths are those from the top of the owner's files; `below`
 * is put before them where the server gives them from the directory that was listed.
 */
export function readListing(
  body: unknown,
  below = '',
): { readonly artifacts: readonly Artifact[]; readonly next: string | undefined } {
  const answer = fields(body, 'the answer')
  const artifacts = list(answer.files, 'files').map((entry, index): Artifact => {
    const file = fields(entry, `files[${index}]`)
    const path = `${below}${text(file.path, `files[${index}].path`)}`
    if (!isArtifactPath(path)) throw new ShapeError(`files[${index}].path is no path inside: ${JSON.stringify(path)}`)
    const size = file.file_size === undefined ? undefined : whole(file.file_size, `files[${index}].file_size`)
    return { path, directory: file.is_dir === true, size }
  })
  return { artifacts, next: optionalText(answer.next_page_token, 'next_page_token') }
}

function readDataset(value: unknown, index: number): RunDataset {
  const at = `run.inputs.dataset_inputs[${index}]`
  const input = fields(value, at)
  const dataset = fields(input.dataset, `${at}.dataset`)
  return {
    name: text(dataset.name, `${at}.dataset.name`),
    digest: text(dataset.digest, `${at}.dataset.digest`),
    context: readPairs(input.tags, `${at}.tags`).get('mlflow.data.context'),
  }
}

function readMetric(value: unknown, index: number): readonly [string, RunMetric] {
  const at = `run.data.metrics[${index}]`
  const metric = fields(value, at)
  const key = text(metric.key, `${at}.key`)
  return [
    key,
    {
      value: measured(metric.value, `${at}.value (of "${key}")`),
      step: whole(metric.step ?? 0, `${at}.step`),
      at: instant(metric.timestamp, `${at}.timestamp`) ?? new Date(0),
    },
  ]
}

function readPairs(value: unknown, path: string): ReadonlyMap<string, string> {
  return new Map(
    list(value, path).map((entry, index) => {
      const pair: Fields = fields(entry, `${path}[${index}]`)
      return [text(pair.key, `${path}[${index}].key`), text(pair.value ?? '', `${path}[${index}].value`)]
    }),
  )
}
