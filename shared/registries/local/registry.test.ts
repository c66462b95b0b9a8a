import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { describeRegistry } from '../../../test/doubles/mlflow/contract.ts'
import {
  DATASETS,
  METRICS,
  MODEL_FILES,
  MODEL_NAME,
  RUN_FILES,
  type Seeded,
} from '../../../test/doubles/mlflow/seed.ts'
import { downloadArtifact } from '../download.ts'
import { modelDigest } from '../model-digest.ts'
import { openLocalRegistry } from './registry.ts'

type Tree = Readonly<Record<string, string | Buffer>>

async function write(root: string, tree: Tree): Promise<void> {
  for (const [path, data] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), data)
  }
}

const under = (path: string, files: Tree): Tree =>
  Object.fromEntries(Object.entries(files).map(([name, data]) => [`${path}/${name}`, data]))

describe('the registry contract, over a folder', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'countersign-local-'))
  })
  afterAll(() => rm(root, { recursive: true }))

  describeRegistry(async () => {
    const seeded: Seeded = { runId: 'run-1', failedRunId: 'run-2', experimentId: '12' }
    const model = `models/${MODEL_NAME}`
    const run = { experiment_id: '12', started_at: '2023-11-14T22:13:20Z', ended_at: '2023-11-14T23:13:21+01:00' }
    const metrics = JSON.stringify(METRICS, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    )
    await write(root, {
      [`${model}/aliases.json`]: '{"champion": "1", "Blue_1": "1"}',
      [`${model}/1/version.json`]: '{"run_id": "run-1", "created_at": "2026-11-02T09:30:00Z", "tags": {"tier": "1"}}',
      ...under(`${model}/1/artifacts`, MODEL_FILES),
      [`${model}/2/version.json`]: '{"run_id": "run-2"}',
      ...under(`${model}/2/artifacts`, MODEL_FILES),
      'runs/run-1/run.json': JSON.stringify({
        ...{ ...run, name: 'first', status: 'FINISHED', params: { depth: '3' } },
        ...{ metrics: JSON.parse(metrics), tags: { 'mlflow.source.name': 'train.py' }, datasets: DATASETS },
      }),
      ...under('runs/run-1/artifacts', RUN_FILES),
      ...under('runs/run-1/artifacts/model', MODEL_FILES),
      'runs/run-2/run.json': JSON.stringify({ ...run, name: 'second', status: 'FAILED' }),
      'runs/other/run.json': JSON.stringify({ ...run, experiment_id: '13', status: 'FAILED' }),
    })
    return { registry: await openLocalRegistry(root), seeded }
  })
})

describe('a registry in a folder', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'countersign-local-'))
    await write(root, {
      'models/pd/1/version.json': '{}',
      'models/pd/1/artifacts/weights': 'w',
      'runs/a/run.json': '{"experiment_id": "1", "status": "FINISHED", "metrics": {"auc": 0.8, "ks": "NaN"}}',
    })
  })
  afterEach(() => rm(root, { recursive: true }))

  const pd = { name: 'pd', version: '1' }

  test('must be laid out as one', async () => {
    const open = async (tree: Tree) => {
      const folder = await mkdtemp(join(root, 'other-'))
      await write(folder, tree)
      return openLocalRegistry(folder)
    }
    const refused = { code: 'REGISTRY_NOT_USABLE' }
    await expect(openLocalRegistry(join(root, 'nowhere'))).rejects.toMatchObject(refused)
    await expect(open({ 'notes.txt': '' })).rejects.toMatchObject(refused)
    await expect(open({ 'mlflow.db': '' })).rejects.toMatchObject({
      ...refused,
      hint: expect.stringContaining('mlflow server'),
    })
  })

  test('takes a metric as a plain number', async () => {
    const { metrics } = await (await openLocalRegistry(root)).run('a')
    expect(metrics.get('auc')).toEqual({ value: 0.8, step: 0, at: new Date(0) })
    expect(metrics.get('ks')?.value).toBeNaN()
  })

  test.each([
    ['{"experiment_id": "1", "status": "FINISHED", "metric": {}}', 'a field "metric"'],
    ['{"experiment_id": "1", "status": "finished"}', 'status is "finished", not one of RUNNING'],
    ['{"experiment_id": "1"}', 'status is missing'],
    ['{"status": "FINISHED"}', 'experiment_id is missing'],
    ['{"experiment_id": "1", "status": "FINISHED", "metrics": {"auc": "0.8"}}', 'metrics.auc is "0.8", not a number'],
    ['{"experiment_id": "1", "status": "FINISHED", "metrics": {"auc": null}}', 'metrics.auc is null'],
    ['{"experiment_id": "1", "status": "FINISHED", "metrics": {"auc": []}}', 'metrics.auc has no value'],
    ['{"experiment_id": "1", "status": "FINISHED", "started_at": "yesterday"}', 'started_at is "yesterday"'],
    ['{"experiment_id": "1", "status": "FINISHED", "datasets": [{"name": "x"}]}', 'datasets[0].digest is missing'],
    ['{"experiment_id": ', 'it is no JSON'],
    ['[]', 'the document is a list'],
  ])('says where a run is not as it should be: %s', async (document, message) => {
    await write(root, { 'runs/a/run.json': document })
    const registry = await openLocalRegistry(root)
    const failure = { code: 'REGISTRY_ANSWER', message: expect.stringContaining(message) }
    await expect(registry.run('a')).rejects.toMatchObject(failure)
    await expect(registry.run('a')).rejects.toMatchObject({ message: expect.stringContaining('run.json') })
    // A run that cannot be read is not left out of the count.
    await expect(registry.countRuns('1')).rejects.toMatchObject(failure)
  })

  test.each([
    ['{"champion": 1}', 'champion is 1, not a text'],
    ['{"champion": "../1"}', 'champion is "../1"'],
    ['{"champion": "7"}', 'version 7, which does not exist'],
  ])('does not follow a broken alias: %s', async (aliases, message) => {
    await write(root, { 'models/pd/aliases.json': aliases })
    const registry = await openLocalRegistry(root)
    const failure = { code: 'REGISTRY_ANSWER', message: expect.stringContaining(message) }
    await expect(registry.modelVersion({ name: 'pd', alias: 'champion' })).rejects.toMatchObject(failure)
  })

  test('a folder without version.json is no version', async () => {
    await write(root, { 'models/pd/2/artifacts/weights': 'half of it' })
    const registry = await openLocalRegistry(root)
    expect(await registry.modelVersion({ name: 'pd', version: '2' })).toBeUndefined()
    const absent = { code: 'REGISTRY_NOT_FOUND' }
    await expect(registry.readArtifact({ name: 'pd', version: '2' }, 'weights')).rejects.toMatchObject(absent)
  })

  test('a version without files has no digest', async () => {
    await write(root, { 'models/pd/2/version.json': '{}' })
    const digest = modelDigest(await openLocalRegistry(root), { name: 'pd', version: '2' })
    await expect(digest).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  })

  test('a link that leads out is not followed, neither to read nor to list nor to write', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'countersign-outside-'))
    try {
      await write(outside, { secret: 's' })
      const artifacts = join(root, 'models/pd/1/artifacts')
      await symlink(join(outside, 'secret'), join(artifacts, 'linked'))
      const registry = await openLocalRegistry(root)
      const refused = { code: 'REGISTRY_ANSWER', message: expect.stringContaining('leads out') }
      await expect(registry.readArtifact(pd, 'linked')).rejects.toMatchObject(refused)
      await expect(registry.artifacts(pd)).rejects.toMatchObject(refused)
      await rm(join(artifacts, 'linked'))
      await symlink(outside, join(artifacts, 'folder'))
      await expect(registry.readArtifact(pd, 'folder/secret')).rejects.toMatchObject(refused)
      await expect(registry.artifacts(pd, 'folder')).rejects.toMatchObject(refused)
      await symlink(outside, join(root, 'models/pd/1/tags'))
      await expect(registry.setVersionTags('pd', '1', { gate_verdict: 'pass' })).rejects.toMatchObject(refused)
      expect(await readdir(outside)).toEqual(['secret'])
      // Within its owner's folder a link is as good as a file.
      await rm(join(artifacts, 'folder'))
      await symlink('weights', join(artifacts, 'same'))
      const { file } = await downloadArtifact(registry, pd, 'same', join(root, 'kept'))
      expect(await readFile(file, 'utf8')).toBe('w')
    } finally {
      await rm(outside, { recursive: true })
    }
  })

  test('many gates write tags at once, and none is lost or half-read', async () => {
    const registry = await openLocalRegistry(root)
    const keys = Array.from({ length: 20 }, (_, index) => `gate_${index}`)
    await Promise.all(keys.map((key) => registry.setRunTags('a', { [key]: 'pass' })))
    const { tags } = await registry.run('a')
    expect(keys.map((key) => tags.get(key))).toEqual(keys.map(() => 'pass'))
    expect((await readdir(join(root, 'runs/a/tags'))).sort()).toEqual([...keys].sort())
    await Promise.all([...keys.map((_, index) => registry.setRunTags('a', { same: `${index}` })), registry.run('a')])
    expect((await registry.run('a')).tags.get('same')).toMatch(/^\d+$/)
  })
})
