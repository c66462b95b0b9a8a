import { byCodeUnit, StepError } from '../../kernel/index.ts'
import { registryErrors } from '../errors.ts'
import { ownerText } from '../reference.ts'
import type { Artifact, ArtifactBytes, ArtifactOwner } from '../registry.ts'
import { fields, optionalText } from '../shape.ts'
import type { Answer, MlflowClient, Query } from './client.ts'
import { readListing, readModelVersion, readRun } from './shapes.ts'

/** How the files of a run or of a version are got from the server. */
interface Shelf {
  /** The page of a listing, and what to put before the paths in it. */
  readonly list: (directory: string, page: string | undefined) => Promise<{ answer: Answer; below: string }>
  readonly read: (path: string) => Promise<ArtifactBytes>
}

/** More pages than any folder has: a server that always names another page would be asked for ever. */
const MAX_PAGES = 1000

export async function listArtifacts(
  client: MlflowClient,
  owner: ArtifactOwner,
  directory: string,
): Promise<readonly Artifact[]> {
  const shelf = await shelfOf(client, owner)
  const found: Artifact[] = []
  let page: string | undefined
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const { answer, below } = await shelf.list(directory, page)
    const what = `the artifacts of ${ownerText(owner)}`
    const { artifacts, next } = client.read(answer, what, (body) => readListing(body, below))
    found.push(...artifacts)
    if (next === undefined) return found.sort((a, b) => byCodeUnit(a.path, b.path))
    page = next
  }
  throw new StepError(registryErrors.REGISTRY_ANSWER, `MLflow at ${client.uri} lists ${directory} without end.`)
}

export async function readArtifact(client: MlflowClient, owner: ArtifactOwner, path: string): Promise<ArtifactBytes> {
  const shelf = await shelfOf(client, owner)
  return shelf.read(path)
}

async function shelfOf(client: MlflowClient, owner: ArtifactOwner): Promise<Shelf> {
  return 'runId' in owner ? shelfOfRun(client, owner.runId) : shelfOfVersion(client, owner.name, owner.version)
}

/**
 * The files of a run, from `top` on. Where the server stands before the store (`mlflow-artifacts:`), they stream through
 * it; of any other store the server reads them itself, into a file of its own first.
 */
async function shelfOfRun(client: MlflowClient, runId: string, top = ''): Promise<Shelf> {
  const answer = await client.get('mlflow/runs/get', { run_id: runId })
  const { artifactUri } = client.read(answer, `run ${runId}`, readRun)
  const proxied = proxiedPath(artifactUri)
  return {
    async list(directory, page) {
      const query = { run_id: runId, path: joined(top, directory) || undefined, page_token: page }
      // Paths are those of the run, so those above `top` come off.
      return { answer: trimmed(await client.get('mlflow/artifacts/list', query), top), below: '' }
    },
    read(path) {
      if (proxied !== undefined) return client.bytes(proxyAddress(joined(proxied, top, path)), {})
      return client.bytes('get-artifact', { run_uuid: runId, path: joined(top, path) })
    },
  }
}

/**
 * The files of a version. MLflow tells where they are: behind itself, in a run, or in a store of somebody else; there it
 * reads a file for us, and lists them only for a logged model (MLflow 3) or below the artifacts of the run.
 */
async function shelfOfVersion(client: MlflowClient, name: string, version: string): Promise<Shelf> {
  const what = ownerText({ name, version })
  const asked = await client.get('mlflow/model-versions/get-download-uri', { name, version })
  const uri =
    client.read(asked, what, (body) => optionalText(fields(body, 'the answer').artifact_uri, 'artifact_uri')) ?? ''
  const proxied = proxiedPath(uri)
  if (proxied !== undefined) return proxiedShelf(client, proxied)
  const [, ofRun, top = ''] = /^runs:\/+([^/]+)\/?(.*)$/.exec(uri) ?? []
  if (ofRun !== undefined) return shelfOfRun(client, ofRun, stripped(top))

  const got = await client.get('mlflow/model-versions/get', { name, version })
  const { runId, source } = client.read(got, what, readModelVersion)
  const model = /^models:\/+(m-\w+)$/.exec(source ?? '')?.[1]
  const read = (path: string) => client.bytes('model-versions/get-artifact', { name, version, path })
  if (model !== undefined) {
    return {
      async list(directory, page) {
        const query: Query = { artifact_directory_path: directory || undefined, page_token: page }
        return { answer: await client.get(`mlflow/logged-models/${model}/artifacts/directories`, query), below: '' }
      },
      read,
    }
  }
  if (runId !== undefined) {
    const run = client.read(await client.get('mlflow/runs/get', { run_id: runId }), `run ${runId}`, readRun)
    if (uri.startsWith(`${run.artifactUri}/`)) {
      return shelfOfRun(client, runId, stripped(uri.slice(run.artifactUri.length + 1)))
    }
  }
  return {
    list() {
      throw new StepError(
        registryErrors.REGISTRY_REFUSED,
        `MLflow at ${client.uri} does not list the files of ${what}.`,
        {
          hint: 'They lie in a store that the server does not stand before, and belong to no run and no logged model. Name the file itself, or register the version from a run.',
        },
      )
    },
    read,
  }
}

function proxiedShelf(client: MlflowClient, top: string): Shelf {
  return {
    async list(directory, page) {
      const query = { path: joined(top, directory), page_token: page }
      // Here the server gives paths from the directory that is listed.
      const below = directory === '' ? '' : `${directory}/`
      return { answer: await client.get('mlflow-artifacts/artifacts', query), below }
    },
    read: (path) => client.bytes(proxyAddress(joined(top, path)), {}),
  }
}

/** The path in `mlflow-artifacts:/path`; an address that names a host of its own is not followed there. */
function proxiedPath(uri: string): string | undefined {
  const path = /^mlflow-artifacts:(?:\/|\/\/\/)([^/].*)$/.exec(uri)?.[1]
  return path === undefined ? undefined : stripped(path)
}

function proxyAddress(path: string): string {
  return `api/2.0/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('/')
const stripped = (path: string) => path.replace(/^\/+|\/+$/g, '')

/** A listing of a run whose paths begin below `top`. */
function trimmed(answer: Answer, top: string): Answer {
  if (top === '' || 'refusal' in answer) return answer
  const { body } = answer
  if (typeof body !== 'object' || body === null || !('files' in body) || !Array.isArray(body.files)) return answer
  const files = body.files.map((file: unknown) => {
    const path = typeof file === 'object' && file !== null && 'path' in file ? file.path : undefined
    if (typeof path !== 'string' || !path.startsWith(`${top}/`)) return file
    return { ...(file as object), path: path.slice(top.length + 1) }
  })
  return { body: { ...body, files } }
}
