import { expect, test } from '@jest/globals'
import { downloadArtifact } from '../../../shared/registries/download.ts'
import { modelDigest } from '../../../shared/registries/model-digest.ts'
import type { ArtifactOwner, Registry } from '../../../shared/registries/registry.ts'
import { callMlflow, MODEL_FILES, MODEL_NAME, type Seeded, uploadArtifact } from './seed.ts'

/** A server, real or not, that {@link seedMlflow} has filled. */
export interface MlflowPeer {
  readonly base: string
  readonly registry: Registry
  readonly seeded: Seeded
  /** An address outside the artifact proxy, which the server itself can read. */
  readonly storeUri: string
  /** Puts a file there. */
  store(uri: string, data: Buffer): Promise<void>
  /** A folder to download to. */
  readonly directory: string
}

interface Made {
  readonly experiment_id: string
  readonly run: { readonly info: { readonly run_id: string; readonly artifact_uri: string } }
  readonly model: { readonly info: { readonly model_id: string; readonly artifact_uri: string } }
  readonly model_version: { readonly version: string }
}

/** What only MLflow does: its double must do the same. Call it in a `describe`; `peer` is asked in every test. */
export function describeMlflow(peer: () => MlflowPeer): void {
  const call = async (path: string, body: unknown): Promise<Made> =>
    (await callMlflow(peer().base, path, body)) as unknown as Made
  const register = async (source: string, runId: string, modelId?: string) => {
    const made = { name: MODEL_NAME, source, run_id: runId, model_id: modelId }
    const { model_version } = await call('model-versions/create', made)
    return { name: MODEL_NAME, version: model_version.version }
  }
  /** All that a step can ask of the files of a version. */
  const expectModelFiles = async (owner: ArtifactOwner) => {
    const { registry, directory } = peer()
    const { files } = await modelDigest(registry, owner)
    expect(files.map(({ path }) => path)).toEqual(Object.keys(MODEL_FILES))
    const { file, bytes } = await downloadArtifact(registry, owner, 'data/weights.bin', directory)
    expect([file.endsWith('weights.bin'), bytes]).toEqual([true, 4])
    const missing = registry.readArtifact(owner, 'nowhere')
    await expect(missing).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  }

  test('a version of a logged model (MLflow 3), whose files lie behind the server', async () => {
    const { base, seeded } = peer()
    const { runId, experimentId } = seeded
    const made = await call('logged-models', { experiment_id: experimentId, name: 'm', source_run_id: runId })
    const { model_id: id, artifact_uri: uri } = made.model.info
    for (const [path, data] of Object.entries(MODEL_FILES)) await uploadArtifact(base, `${uri}/${path}`, data)
    const owner = await register(`models:/${id}`, runId, id)
    expect(await peer().registry.modelVersion(owner)).toMatchObject({ source: `models:/${id}`, status: 'READY' })
    await expectModelFiles(owner)
  })

  test('runs and versions whose files lie in a store of its own', async () => {
    const { registry, storeUri, store } = peer()
    const { experiment_id } = await call('experiments/create', { name: 'elsewhere', artifact_location: storeUri })
    const { run } = await call('runs/create', { experiment_id, start_time: 1 })
    const { run_id: runId, artifact_uri: uri } = run.info
    for (const [path, data] of Object.entries(MODEL_FILES)) await store(`${uri}/model/${path}`, data)
    expect((await registry.artifacts({ runId }, 'model')).map(({ path }) => path)).toEqual([
      'model/MLmodel',
      'model/data',
    ])
    await downloadArtifact(registry, { runId }, 'model/MLmodel', peer().directory)
    const directory = registry.readArtifact({ runId }, 'model')
    await expect(directory).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })

    await expectModelFiles(await register(`runs:/${runId}/model`, runId))
    await expectModelFiles(await register(`${uri}/model`, runId))

    const { model } = await call('logged-models', { experiment_id, name: 'm', source_run_id: runId })
    for (const [path, data] of Object.entries(MODEL_FILES)) await store(`${model.info.artifact_uri}/${path}`, data)
    await expectModelFiles(await register(`models:/${model.info.model_id}`, runId, model.info.model_id))
  })

  test('the files of a version that belong to nothing the server can list', async () => {
    const owner = await register('s3://bucket/model', '')
    const { registry } = peer()
    expect(await registry.modelVersion(owner)).toMatchObject({ source: 's3://bucket/model', runId: undefined })
    const listing = registry.artifacts(owner)
    await expect(listing).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
      message: expect.stringContaining('does not list'),
    })
  })

  test('a deleted run is read and counted, and takes no tags', async () => {
    const { registry } = peer()
    const { experiment_id: experimentId } = await call('experiments/create', { name: 'tries' })
    expect(await registry.countRuns(experimentId)).toBe(0)
    const { run } = await call('runs/create', { experiment_id: experimentId, start_time: 1 })
    await call('runs/create', { experiment_id: experimentId, start_time: 1 })
    await call('runs/delete', { run_id: run.info.run_id })
    expect(await registry.countRuns(experimentId)).toBe(2)
    expect(await registry.run(run.info.run_id)).toMatchObject({ deleted: true, status: 'RUNNING', endedAt: undefined })
    const tagged = registry.setRunTags(run.info.run_id, { gate_verdict: 'pass' })
    await expect(tagged).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
      message: expect.stringContaining("must be in the 'active' state"),
    })
  })
}
