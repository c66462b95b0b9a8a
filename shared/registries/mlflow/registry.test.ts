import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { describeMlflow, type MlflowPeer } from '../../../test/doubles/mlflow/conduct.ts'
import { describeRegistry } from '../../../test/doubles/mlflow/contract.ts'
import { seedMlflow } from '../../../test/doubles/mlflow/seed.ts'
import { type MlflowDouble, startMlflowDouble } from '../../../test/doubles/mlflow/server.ts'
import { openMlflowRegistry } from './registry.ts'

const host = { env: {}, mask: () => {}, log: () => {}, signal: new AbortController().signal }

describe('MLflow over its REST API, asked of the double', () => {
  let double: MlflowDouble
  let peer: MlflowPeer

  beforeAll(async () => {
    double = await startMlflowDouble()
    peer = {
      base: double.url,
      registry: openMlflowRegistry(double.url, host),
      seeded: await seedMlflow(double.url, 'credit'),
      storeUri: 'file:///store',
      store: async (uri, data) => double.store(uri, data),
      directory: await mkdtemp(join(tmpdir(), 'countersign-mlflow-')),
    }
  })
  afterAll(async () => {
    await double.close()
    await rm(peer.directory, { recursive: true })
  })

  describe('keeps the registry contract', () => {
    describeRegistry(async () => peer)
  })
  describe('does what only MLflow does', () => {
    describeMlflow(() => peer)
  })
})
