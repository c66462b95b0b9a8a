import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { downloadArtifact } from '../../../shared/registries/download.ts'
import { modelDigest } from '../../../shared/registries/model-digest.ts'
import type { Registry } from '../../../shared/registries/registry.ts'
import { requireModelVersion } from '../../../shared/registries/require-version.ts'
import { MODEL_FILES, MODEL_NAME, PREDICTIONS, RUN_FILES, type Seeded } from './seed.ts'

export interface Peer {
  readonly registry: Registry
  readonly seeded: Seeded
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest()
const refused = (code: string) => expect.objectContaining({ name: 'StepError', code })

/** What a step may rely on, whatever the registry is made of. Call it in a `describe`; `open` is asked once. */
export function describeRegistry(open: () => Promise<Peer>): void {
  let registry: Registry
  let seeded: Seeded
  let directory: string

  beforeAll(async () => {
    ;({ registry, seeded } = await open())
    directory = await mkdtemp(join(tmpdir(), 'countersign-registry-'))
  }, 120_000)
  afterAll(async () => {
    if (directory !== undefined) await rm(directory, { recursive: true })
  })

  const first = { name: MODEL_NAME, version: '1' }

  test('a version is found by its number and by its alias, with its run, aliases and tags', async () => {
    const version = await registry.modelVersion({ name: MODEL_NAME, alias: 'champion' })
    expect(version).toMatchObject({ ...first, status: 'READY', runId: seeded.runId, aliases: ['Blue_1', 'champion'] })
    expect(version?.tags.get('tier')).toBe('1')
    expect(version?.createdAt?.getTime()).toBeGreaterThan(1_600_000_000_000)
    expect(await registry.modelVersion(first)).toEqual(version)
    const second = await registry.modelVersion({ name: MODEL_NAME, version: '2' })
    expect(second).toMatchObject({ version: '2', runId: seeded.failedRunId, aliases: [] })
    expect(second?.tags.size).toBe(0)
  })

  test('an alias or a version that is not there is no error; a model that is not there is one', async () => {
    expect(await registry.modelVersion({ name: MODEL_NAME, alias: 'challenger' })).toBeUndefined()
    // Aliases are told apart by case.
    expect(await registry.modelVersion({ name: MODEL_NAME, alias: 'Champion' })).toBeUndefined()
    expect(await registry.modelVersion({ name: MODEL_NAME, version: '99' })).toBeUndefined()
    const absent = refused('REGISTRY_NOT_FOUND')
    await expect(registry.modelVersion({ name: 'prod.credit', alias: 'champion' })).rejects.toEqual(absent)
    await expect(registry.modelVersion({ name: 'prod.credit', version: '1' })).rejects.toEqual(absent)
    await expect(requireModelVersion(registry, { name: MODEL_NAME, alias: 'challenger' })).rejects.toEqual(absent)
    expect(await requireModelVersion(registry, first)).toMatchObject(first)
  })

  test('a run has its state, the latest of every metric, its parameters and its tags', async () => {
    const run = await registry.run(seeded.runId)
    const { runId: id, experimentId } = seeded
    expect(run).toMatchObject({ id, experimentId, name: 'first', status: 'FINISHED', deleted: false })
    expect(run.startedAt).toEqual(new Date(1_700_000_000_000))
    expect(run.endedAt).toEqual(new Date(1_700_000_001_000))
    expect(Object.fromEntries([...run.metrics].map(([name, { value }]) => [name, value]))).toEqual({
      auc: 0.8,
      same_step: 1,
      same_time: 2,
      zero: 0,
      tiny: 5e-324,
      nan: Number.NaN,
      infinite: Number.POSITIVE_INFINITY,
      negative: Number.NEGATIVE_INFINITY,
    })
    expect(run.metrics.get('auc')).toEqual({ value: 0.8, step: 2, at: new Date(2000) })
    expect([...run.params]).toEqual([['depth', '3']])
    expect(run.tags.get('mlflow.source.name')).toBe('train.py')
    expect(run.datasets).toEqual([
      { name: 'holdout', digest: '4e5f6a7b', context: undefined },
      { name: 'loans', digest: '0a1b2c3d', context: 'training' },
    ])
    expect(await registry.run(seeded.failedRunId)).toMatchObject({ status: 'FAILED', name: 'second', datasets: [] })
    await expect(registry.run('0123456789abcdef0123456789abcdef')).rejects.toEqual(refused('REGISTRY_NOT_FOUND'))
  })

  test('artifacts are listed folder by folder', async () => {
    const owner = { runId: seeded.runId }
    const [empty, ...others] = await registry.artifacts(owner)
    // MLflow does not say that a file has 0 bytes.
    expect(empty).toMatchObject({ path: 'empty', directory: false })
    expect([0, undefined]).toContain(empty?.size)
    expect(others).toEqual([
      { path: 'eval', directory: true, size: undefined },
      { path: 'model', directory: true, size: undefined },
      { path: 'note with space & ü +1%.txt', directory: false, size: 4 },
    ])
    expect(await registry.artifacts(owner, 'eval')).toEqual([
      { path: 'eval/predictions.parquet', directory: false, size: PREDICTIONS.length },
    ])
    expect(await registry.artifacts(owner, 'nowhere')).toEqual([])
    expect(await registry.artifacts({ runId: seeded.failedRunId }, 'eval')).toEqual([])
    await expect(registry.artifacts({ runId: 'abcdef' })).rejects.toEqual(refused('REGISTRY_NOT_FOUND'))
    await expect(registry.artifacts({ ...first, version: '99' })).rejects.toEqual(refused('REGISTRY_NOT_FOUND'))
  })

  test.each(Object.entries(RUN_FILES))('%s is downloaded as it is', async (path, data) => {
    const got = await downloadArtifact(registry, { runId: seeded.runId }, path, directory)
    expect(got).toMatchObject({ bytes: data.length, sha256: sha256(data).toString('hex') })
    expect((await readFile(got.file)).equals(data)).toBe(true)
    // Once more, over the file that is there.
    expect(await downloadArtifact(registry, { runId: seeded.runId }, path, directory)).toEqual(got)
  })

  test('what is no file is not downloaded, and nothing of it is kept', async () => {
    const empty = await mkdtemp(join(directory, 'none-'))
    const owner = { runId: seeded.runId }
    const absent = refused('REGISTRY_NOT_FOUND')
    await expect(downloadArtifact(registry, owner, 'nowhere.parquet', empty)).rejects.toEqual(absent)
    await expect(downloadArtifact(registry, owner, 'eval', empty)).rejects.toMatchObject({ name: 'StepError' })
    await expect(downloadArtifact(registry, first, 'nowhere.parquet', empty)).rejects.toEqual(absent)
    await expect(downloadArtifact(registry, { runId: 'abcdef' }, 'x', empty)).rejects.toEqual(absent)
    for (const path of ['../x', '/etc/passwd', 'a/../../x', 'a//b', '.', 'a\\b', 'c:x', '']) {
      await expect(downloadArtifact(registry, owner, path, empty)).rejects.toEqual(
        refused('REGISTRY_REFERENCE_INVALID'),
      )
    }
    const tooLarge = downloadArtifact(registry, owner, 'eval/predictions.parquet', empty, { maxBytes: 1000 })
    await expect(tooLarge).rejects.toEqual(refused('REGISTRY_ANSWER'))
    const left = (await readdir(empty, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(left).toEqual([])
  })

  test.each(['1', '2'])('version %s has the files it was registered with, and their digest', async (version) => {
    const owner = { name: MODEL_NAME, version }
    expect(await registry.artifacts(owner)).toEqual([
      { path: 'MLmodel', directory: false, size: 12 },
      { path: 'data', directory: true, size: undefined },
    ])
    expect(await registry.artifacts(owner, 'data')).toEqual([{ path: 'data/weights.bin', directory: false, size: 4 }])
    const digests = Object.values(MODEL_FILES).map(sha256)
    expect(await modelDigest(registry, owner)).toEqual({
      sha256: sha256(Buffer.concat(digests)).toString('hex'),
      files: Object.keys(MODEL_FILES).map((path, index) => ({ path, sha256: digests[index]?.toString('hex') })),
    })
  })

  test('tags are set, and set again, on runs and on versions', async () => {
    const digest = 'a'.repeat(64)
    await registry.setRunTags(seeded.runId, { gate_verdict: 'fail', gate_evidence_sha256: digest })
    await registry.setRunTags(seeded.runId, { gate_verdict: 'pass' })
    const run = await registry.run(seeded.runId)
    expect([run.tags.get('gate_verdict'), run.tags.get('gate_evidence_sha256')]).toEqual(['pass', digest])

    await registry.setVersionTags(MODEL_NAME, '1', { gate_verdict: 'inconclusive', tier: '2' })
    const version = await registry.modelVersion(first)
    expect([version?.tags.get('gate_verdict'), version?.tags.get('tier')]).toEqual(['inconclusive', '2'])
    expect((await registry.modelVersion({ name: MODEL_NAME, version: '2' }))?.tags.size).toBe(0)
    await registry.setVersionTags(MODEL_NAME, '1', { tier: '1' })
  })

  test('a tag that not every registry takes is refused before anything is written', async () => {
    const wrong = refused('REGISTRY_REFERENCE_INVALID')
    for (const key of ['gate.verdict', 'gate-verdict', 'Gate', '', '../x']) {
      await expect(registry.setRunTags(seeded.runId, { not_written: 'x', [key]: 'x' })).rejects.toEqual(wrong)
      await expect(registry.setVersionTags(MODEL_NAME, '1', { not_written: 'x', [key]: 'x' })).rejects.toEqual(wrong)
    }
    await expect(registry.setRunTags(seeded.runId, { long: 'x'.repeat(1001) })).rejects.toEqual(wrong)
    await expect(registry.setRunTags(seeded.runId, { lines: 'a\nb' })).rejects.toEqual(wrong)
    expect((await registry.run(seeded.runId)).tags.has('not_written')).toBe(false)
    const absent = refused('REGISTRY_NOT_FOUND')
    await expect(registry.setRunTags('abcdef', { gate_verdict: 'pass' })).rejects.toEqual(absent)
    await expect(registry.setVersionTags(MODEL_NAME, '99', { gate_verdict: 'pass' })).rejects.toEqual(absent)
  })

  test('every run of an experiment counts, failed ones too', async () => {
    expect(await registry.countRuns(seeded.experimentId)).toBe(2)
    await expect(registry.countRuns('987654')).rejects.toEqual(refused('REGISTRY_NOT_FOUND'))
  })

  test('names that lead elsewhere are refused', async () => {
    const wrong = refused('REGISTRY_REFERENCE_INVALID')
    for (const name of ['..', '../pd', 'a/b', 'a:b', 'a\\b', 'a@b', '', ' pd', 'pd.', 'p\nd']) {
      await expect(registry.modelVersion({ name, version: '1' })).rejects.toEqual(wrong)
      await expect(registry.setVersionTags(name, '1', { gate_verdict: 'pass' })).rejects.toEqual(wrong)
    }
    for (const version of ['0', '01', '-1', '1.0', '../1', 'latest', ''])
      await expect(registry.modelVersion({ name: MODEL_NAME, version })).rejects.toEqual(wrong)
    for (const alias of ['v7', 'latest', 'a.b', '../x', ''])
      await expect(registry.modelVersion({ name: MODEL_NAME, alias })).rejects.toEqual(wrong)
    for (const id of ['..', 'a/b', '']) await expect(registry.run(id)).rejects.toEqual(wrong)
    await expect(registry.countRuns('../1')).rejects.toEqual(wrong)
  })
}
