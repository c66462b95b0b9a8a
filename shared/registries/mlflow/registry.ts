import type { Patience } from '../../network/network.ts'
import {
  checkAlias,
  checkArtifactPath,
  checkExperimentId,
  checkModelName,
  checkRunId,
  checkTag,
  checkVersion,
  formatModelReference,
} from '../reference.ts'
import type { ArtifactOwner, ModelReference, ModelVersion, Registry } from '../registry.ts'
import { listArtifacts, readArtifact } from './artifacts.ts'
import { type ClientHost, createMlflowClient, type MlflowClient } from './client.ts'
import { countRuns } from './count-runs.ts'
import { isAbsent } from './refusal.ts'
import { readModelVersion, readRun } from './shapes.ts'

/**
 * An MLflow server (2.3 or later, for aliases), over its REST API 2.0.
 * @throws StepError `REGISTRY_NOT_USABLE` for an address or credentials that cannot be used; the server is not asked yet
 */
export function openMlflowRegistry(uri: string, host: ClientHost, patience?: Patience): Registry {
  const client = createMlflowClient(uri, host, patience)
  return {
    kind: 'mlflow',
    uri: client.uri,
    modelVersion: async (reference) => findVersion(client, reference),
    async run(id) {
      const answer = await client.get('mlflow/runs/get', { run_id: checkRunId(id) })
      return client.read(answer, `run ${id}`, readRun).run
    },
    artifacts: async (owner, directory = '') =>
      listArtifacts(client, checkOwner(owner), directory === '' ? '' : checkArtifactPath(directory)),
    readArtifact: async (owner, path) => readArtifact(client, checkOwner(owner), checkArtifactPath(path)),
    countRuns: async (experimentId) => countRuns(client, checkExperimentId(experimentId)),
    async setRunTags(runId, tags) {
      for (const [key, value] of checkedTags(tags)) {
        const answer = await client.post('mlflow/runs/set-tag', { run_id: checkRunId(runId), key, value })
        client.read(answer, `the tag ${key} of run ${runId}`, ignore)
      }
    },
    async setVersionTags(name, version, tags) {
      const owner = { name: checkModelName(name), version: checkVersion(version) }
      for (const [key, value] of checkedTags(tags)) {
        const answer = await client.post('mlflow/model-versions/set-tag', { ...owner, key, value })
        client.read(answer, `the tag ${key} of ${formatModelReference(owner)}`, ignore)
      }
    },
  }
}

async function findVersion(client: MlflowClient, reference: ModelReference): Promise<ModelVersion | undefined> {
  const name = checkModelName(reference.name)
  const what = formatModelReference(reference)
  const answer =
    'alias' in reference
      ? await client.get('mlflow/registered-models/alias', { name, alias: checkAlias(reference.alias) })
      : await client.get('mlflow/model-versions/get', { name, version: checkVersion(reference.version) })
  // For an alias that it has not, one server says that there is none, another that the parameter is invalid: the alias
  // is a valid one, so both mean the same (mlflow/mlflow#17590).
  const absent =
    'refusal' in answer &&
    (isAbsent(answer.refusal) || ('alias' in reference && answer.refusal.code === 'INVALID_PARAMETER_VALUE'))
  if (!absent) return client.read(answer, what, readModelVersion)
  // The same answer is given where there is no such model: a name that is misspelt is not a model without a champion.
  client.read(await client.get('mlflow/registered-models/get', { name }), `the registered model ${name}`, ignore)
  return undefined
}

function checkOwner(owner: ArtifactOwner): ArtifactOwner {
  if ('runId' in owner) checkRunId(owner.runId)
  else {
    checkModelName(owner.name)
    checkVersion(owner.version)
  }
  return owner
}

/** All are checked before the first is written. */
function checkedTags(tags: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const entries = Object.entries(tags)
  for (const [key, value] of entries) checkTag(key, value)
  return entries
}

/** Of some answers only the status matters. */
const ignore = () => undefined
