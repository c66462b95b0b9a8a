import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { byCodeUnit, messageOf, StepError } from '../../kernel/index.ts'
import { registryErrors } from '../errors.ts'
import { checkExperimentId, formatModelReference, isArtifactPath, ownerText } from '../reference.ts'
import type {
  Artifact,
  ArtifactBytes,
  ArtifactOwner,
  ModelReference,
  ModelVersion,
  Registry,
  Run,
} from '../registry.ts'
import { ShapeError } from '../shape.ts'
import { isMissing, readAliases, readJson, readRunDocument, readVersionDocument } from './documents.ts'
import { aliasTarget, type Layout, layoutOf } from './layout.ts'
import { readTags, writeTag } from './tags.ts'

/**
 * A registry in a folder, laid out as {@link layoutOf} says; `root` is absolute.
 * @throws StepError `REGISTRY_NOT_USABLE` when there is no such folder, or when it is laid out otherwise
 */
export async function openLocalRegistry(root: string): Promise<Registry> {
  const layout = layoutOf(root)
  await checkFolder(root)
  return {
    kind: 'local',
    uri: root,
    modelVersion: (reference) => guarded(root, () => findVersion(layout, reference)),
    run: (id) => guarded(root, () => findRun(layout, id)),
    artifacts: (owner, directory = '') => guarded(root, () => listArtifacts(layout, owner, directory)),
    readArtifact: (owner, path) => guarded(root, () => readArtifact(layout, owner, path)),
    countRuns: (experimentId) => guarded(root, () => countRuns(layout, checkExperimentId(experimentId))),
    setRunTags: (runId, tags) => guarded(root, () => setTags(layout, { runId }, tags)),
    setVersionTags: (name, version, tags) => guarded(root, () => setTags(layout, { name, version }, tags)),
  }
}

async function checkFolder(root: string): Promise<void> {
  const entries = await readdir(root).catch((error: unknown) => {
    throw new StepError(
      registryErrors.REGISTRY_NOT_USABLE,
      `The registry ${root} cannot be read: ${messageOf(error)}.`,
      {
        hint: 'Give the path of a folder with models/ and runs/ in it, or the address of an MLflow server as https://host.',
        cause: error,
      },
    )
  })
  if (entries.includes('models') || entries.includes('runs')) return
  const isMlflow = entries.some((entry) => entry === 'mlflow.db' || entry === 'meta.yaml' || entry === '0')
  throw new StepError(registryErrors.REGISTRY_NOT_USABLE, `The folder ${root} holds neither models/ nor runs/.`, {
    hint: isMlflow
      ? 'It looks like the store of MLflow itself. Start "mlflow server" on it and give the address of that.'
      : 'A local registry has models/<name>/<version>/version.json and runs/<run id>/run.json.',
  })
}

async function findVersion(layout: Layout, reference: ModelReference): Promise<ModelVersion | undefined> {
  const { name } = reference
  await stat(layout.model(name)).catch((error: unknown) => {
    throw isMissing(error) ? absent(`the registered model ${name}`) : error
  })
  const aliases = await document(layout.aliases(name), readAliases)
  const version = 'alias' in reference ? aliasTarget(aliases ?? new Map(), reference.alias) : reference.version
  if (version === undefined) return undefined
  const owner = { name, version }
  const found = await document(layout.document(owner), readVersionDocument)
  if (found === undefined && 'alias' in reference) {
    throw new ShapeError(
      `${layout.aliases(name)}: ${reference.alias} points to version ${version}, which does not exist`,
    )
  }
  if (found === undefined) return undefined
  return {
    name,
    version,
    status: 'READY',
    ...found,
    aliases: [...(aliases ?? [])]
      .filter(([, target]) => target === version)
      .map(([alias]) => alias)
      .sort(byCodeUnit),
    tags: await readTags(layout.tags(owner), found.tags),
  }
}

async function findRun(layout: Layout, id: string): Promise<Run> {
  const found = await document(layout.document({ runId: id }), readRunDocument)
  if (found === undefined) throw absent(`run ${id}`)
  return { id, deleted: false, ...found, tags: await readTags(layout.tags({ runId: id }), found.tags) }
}

async function listArtifacts(layout: Layout, owner: ArtifactOwner, directory: string): Promise<readonly Artifact[]> {
  await checkOwner(layout, owner)
  const folder = directory === '' ? layout.artifacts(owner) : layout.artifact(owner, directory)
  let names: string[]
  try {
    names = await readdir(await inside(layout, owner, folder))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
  const found = names.sort(byCodeUnit).map(async (name): Promise<Artifact> => {
    const path = directory === '' ? name : `${directory}/${name}`
    if (!isArtifactPath(path))
      throw new ShapeError(`${folder} holds ${JSON.stringify(name)}, which is no name of an artifact`)
    const file = await stat(await inside(layout, owner, join(folder, name)))
    return { path, directory: file.isDirectory(), size: file.isDirectory() ? undefined : file.size }
  })
  return Promise.all(found)
}

async function readArtifact(layout: Layout, owner: ArtifactOwner, path: string): Promise<ArtifactBytes> {
  await checkOwner(layout, owner)
  const what = `${path} of ${ownerText(owner)}`
  const file = await inside(layout, owner, layout.artifact(owner, path)).catch((error: unknown) => {
    throw isMissing(error) ? absent(what) : error
  })
  const handle = await open(file)
  const info = await handle.stat()
  if (info.isFile()) return { size: info.size, chunks: createReadStream('', { fd: handle }) }
  await handle.close()
  throw absent(`a file ${what}`)
}

async function countRuns(layout: Layout, experimentId: string): Promise<number> {
  const ids = await readdir(layout.runs).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const experiments = ids.map(
    async (runId) => (await document(layout.document({ runId }), readRunDocument))?.experimentId,
  )
  const count = (await Promise.all(experiments)).filter((id) => id === experimentId).length
  if (count === 0) throw absent(`a run of experiment ${experimentId}`)
  return count
}

async function setTags(layout: Layout, owner: ArtifactOwner, tags: Readonly<Record<string, string>>): Promise<void> {
  // All are checked before the first is written.
  const files = Object.entries(tags).map(([key, value]) => ({ file: layout.tag(owner, key, value), value }))
  await checkOwner(layout, owner)
  await inside(layout, owner, layout.tags(owner)).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  for (const { file, value } of files) await writeTag(file, value)
}

async function checkOwner(layout: Layout, owner: ArtifactOwner): Promise<void> {
  const exists = await stat(layout.document(owner)).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  if (exists === undefined) throw absent('runId' in owner ? ownerText(owner) : formatModelReference(owner))
}

/** Where a path really is: a link may lead out of what its owner has, and is not followed there. */
async function inside(layout: Layout, owner: ArtifactOwner, path: string): Promise<string> {
  const [real, top] = await Promise.all([realpath(path), realpath(join(layout.artifacts(owner), '..'))])
  if (real.startsWith(`${top}${sep}`)) return real
  throw new ShapeError(`${path} is a link that leads out of ${top}`)
}

async function document<T>(file: string, read: (value: unknown) => T): Promise<T | undefined> {
  try {
    const value = await readJson(file)
    return value === undefined ? undefined : read(value)
  } catch (error) {
    if (error instanceof ShapeError) throw new ShapeError(`${file}: ${error.message}`)
    throw error
  }
}

/** Any failure of the disk, in the words of the registry. */
async function guarded<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Absent) {
      throw new StepError(
        registryErrors.REGISTRY_NOT_FOUND,
        `The registry ${root} has not what was asked for: ${error.message}.`,
        {
          hint: 'Check the name, and that this is the registry where it was logged.',
        },
      )
    }
    if (error instanceof StepError) throw error
    throw new StepError(registryErrors.REGISTRY_ANSWER, `The registry ${root} cannot be read: ${messageOf(error)}.`, {
      hint: 'Correct the file that is named, or make it readable.',
      cause: error,
    })
  }
}

class Absent extends Error {}
const absent = (what: string) => new Absent(what)
