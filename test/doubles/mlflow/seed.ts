/** What every registry of the contract holds, whatever it is made of. */
export const PREDICTIONS = Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(300_000, 'scores'), Buffer.from('PAR1')])

export const MODEL_FILES: Readonly<Record<string, Buffer>> = {
  MLmodel: Buffer.from('flavors: {}\n'),
  'data/weights.bin': Buffer.from([0, 1, 2, 255]),
}

export const RUN_FILES: Readonly<Record<string, Buffer>> = {
  'eval/predictions.parquet': PREDICTIONS,
  'note with space & ü +1%.txt': Buffer.from('note'),
  empty: Buffer.alloc(0),
}

export const MODEL_NAME = 'prod.credit.pd & co'

/** Every value that was logged of a metric, in this order. */
export const METRICS: Readonly<Record<string, readonly { value: number; step: number; timestamp: number }[]>> = {
  auc: [
    { value: 0.7, step: 0, timestamp: 1000 },
    { value: 0.8, step: 2, timestamp: 2000 },
    { value: 0.75, step: 1, timestamp: 3000 },
  ],
  same_step: [
    { value: 1, step: 3, timestamp: 5000 },
    { value: 2, step: 3, timestamp: 4000 },
  ],
  same_time: [
    { value: 2, step: 3, timestamp: 4000 },
    { value: 1, step: 3, timestamp: 4000 },
  ],
  zero: [{ value: 0, step: 0, timestamp: 1000 }],
  tiny: [{ value: 5e-324, step: 0, timestamp: 1000 }],
  nan: [{ value: Number.NaN, step: 0, timestamp: 1000 }],
  infinite: [{ value: Number.POSITIVE_INFINITY, step: 0, timestamp: 1000 }],
  negative: [{ value: Number.NEGATIVE_INFINITY, step: 0, timestamp: 1000 }],
}

/** What the first run says it used; a dataset needs no context. */
export const DATASETS: readonly { readonly name: string; readonly digest: string; readonly context?: string }[] = [
  { name: 'loans', digest: '0a1b2c3d', context: 'training' },
  { name: 'holdout', digest: '4e5f6a7b' },
]

/** The ids that a registry gave. */
export interface Seeded {
  readonly runId: string
  readonly failedRunId: string
  readonly experimentId: string
}

/** Asks an MLflow server as its own client does. */
export async function callMlflow(base: string, path: string, body: unknown): Promise<Record<string, never>> {
  const answer = await fetch(`${base}/api/2.0/mlflow/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** Uploads through the artifact proxy; `uri` is one of `mlflow-artifacts:/`. */
export async function uploadArtifact(base: string, uri: string, data: Buffer): Promise<void> {
  const path = uri
    .replace(/^mlflow-artifacts:\/+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  const answer = await fetch(`${base}/api/2.0/mlflow-artifacts/artifacts/${path}`, { method: 'PUT', body: data })
  if (!answer.ok) throw new Error(`${uri} answered ${answer.status}`)
}

/** As the Python client logs a dataset. */
export function datasetInput({ name, digest, context }: (typeof DATASETS)[number]) {
  return {
    tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
    dataset: { name, digest, source_type: 'local', source: '{"uri": "data"}' },
  }
}

/** The same calls fill the real server and its double. */
export async function seedMlflow(base: string, experiment: string): Promise<Seeded> {
  const call = (path: string, body: unknown) => callMlflow(base, path, body)
  const { experiment_id: experimentId = '' }: { experiment_id?: string } = await call('experiments/create', {
    name: experiment,
  })
  const createRun = async (name: string): Promise<{ run_id: string; artifact_uri: string }> => {
    const { run } = await call('runs/create', {
      experiment_id: experimentId,
      run_name: name,
      start_time: 1_700_000_000_000,
    })
    return (run as unknown as { info: { run_id: string; artifact_uri: string } }).info
  }
  const { run_id: runId, artifact_uri: artifacts } = await createRun('first')
  for (const [key, values] of Object.entries(METRICS)) {
    for (const { value, ...when } of values) {
      // As the Python client writes them.
      const sent = Number.isFinite(value) ? value : String(value)
      await call('runs/log-metric', { run_id: runId, key, value: sent, ...when })
    }
  }
  await call('runs/log-parameter', { run_id: runId, key: 'depth', value: '3' })
  await call('runs/set-tag', { run_id: runId, key: 'mlflow.source.name', value: 'train.py' })
  await call('runs/log-inputs', { run_id: runId, datasets: DATASETS.map(datasetInput) })
  for (const [path, data] of Object.entries(RUN_FILES)) await uploadArtifact(base, `${artifacts}/${path}`, data)
  for (const [path, data] of Object.entries(MODEL_FILES)) await uploadArtifact(base, `${artifacts}/model/${path}`, data)
  await call('runs/update', { run_id: runId, status: 'FINISHED', end_time: 1_700_000_001_000 })
  const failed = await createRun('second')
  for (const [path, data] of Object.entries(MODEL_FILES)) {
    await uploadArtifact(base, `${failed.artifact_uri}/model/${path}`, data)
  }
  await call('runs/update', { run_id: failed.run_id, status: 'FAILED', end_time: 1_700_000_001_000 })

  await call('registered-models/create', { name: MODEL_NAME })
  const version = { name: MODEL_NAME, source: `${artifacts}/model`, run_id: runId }
  await call('model-versions/create', { ...version, tags: [{ key: 'tier', value: '1' }] })
  await call('model-versions/create', {
    name: MODEL_NAME,
    source: `runs:/${failed.run_id}/model`,
    run_id: failed.run_id,
  })
  for (const alias of ['champion', 'Blue_1']) {
    await call('registered-models/alias', { name: MODEL_NAME, alias, version: '1' })
  }
  return { runId, failedRunId: failed.run_id, experimentId }
}
