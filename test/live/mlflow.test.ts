import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createMlflowClient } from '../../shared/registries/mlflow/client.ts'
import { countRuns } from '../../shared/registries/mlflow/count-runs.ts'
import { openMlflowRegistry } from '../../shared/registries/mlflow/registry.ts'
import { describeMlflow, type MlflowPeer } from '../doubles/mlflow/conduct.ts'
import { describeRegistry } from '../doubles/mlflow/contract.ts'
import { describeLoggedGate } from '../doubles/mlflow/gate.ts'
import { callMlflow, seedMlflow } from '../doubles/mlflow/seed.ts'
import { type MlflowServer, mlflowMissing, startMlflow } from './mlflow-server.ts'

const missing = mlflowMissing()
if (missing !== undefined && process.env.CI === 'true') throw new Error(`The live suite cannot run: ${missing}.`)
if (missing !== undefined) {
  process.stderr.write(`\n${'*'.repeat(80)}\nSKIPPED: nothing is proven about MLflow, ${missing}.\n${'*'.repeat(80)}\n`)
}
const live = missing === undefined ? describe : describe.skip
const host = { env: {}, mask: () => {}, log: () => {}, signal: new AbortController().signal }

live('a real MLflow server', () => {
  let server: MlflowServer
  let peer: MlflowPeer

  beforeAll(async () => {
    server = await startMlflow()
    peer = {
      base: server.url,
      registry: openMlflowRegistry(server.url, host),
      seeded: await seedMlflow(server.url, 'credit'),
      storeUri: pathToFileURL(join(server.directory, 'store')).href,
      async store(uri, data) {
        const file = fileURLToPath(uri)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, data)
      },
      directory: await mkdtemp(join(tmpdir(), 'countersign-live-')),
    }
  }, 180_000)
  afterAll(async () => {
    await server?.close()
    if (peer !== undefined) await rm(peer.directory, { recursive: true })
  }, 60_000)

  describe('keeps the registry contract', () => {
    describeRegistry(async () => peer)
  })

  describe('is what model-gate reads logged metrics from, and writes its verdict to', () => {
    describeLoggedGate(() => server.url)
  })

  describe('does what only MLflow does', () => {
    describeMlflow(() => peer)

    test('pages of runs, more than one', async () => {
      const { base, seeded } = peer
      const client = createMlflowClient(base, host)
      const { experimentId } = seeded
      for (let made = 2; made < 5; made++)
        await callMlflow(base, 'runs/create', { experiment_id: experimentId, start_time: 1 })
      for (const pageSize of [1, 2, 4, 5, 6]) expect(await countRuns(client, experimentId, pageSize)).toBe(5)
    })

    test('an address that MLflow does not serve, and a Host header that it does not trust', async () => {
      const elsewhere = openMlflowRegistry(`${server.url}/elsewhere`, host)
      await expect(elsewhere.run('abcdef')).rejects.toMatchObject({ code: 'REGISTRY_ANSWER' })
      const proxied = { ...host, env: { HTTP_PROXY: server.url } }
      const rebound = openMlflowRegistry('http://mlflow.example', proxied, {
        ...{ connect: 5000, idle: 20_000, pauses: [], longestPause: 0 },
      })
      await expect(rebound.run('abcdef')).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORISED' })
    })
  })
})
