import { join } from 'node:path'
import { duckDbOptions } from '../../engines/duckdb/step-options.ts'
import { findFiles, show } from '../../engines/files/find.ts'
import { inspectFiles } from '../../engines/files/inspect.ts'
import type { Source } from '../../engines/files/source.ts'
import { StepError, type StepHost } from '../../kernel/index.ts'
import { downloadArtifact } from '../../registries/download.ts'
import { openRegistry } from '../../registries/open-registry.ts'
import { parseModelReference, parseRunArtifact } from '../../registries/reference.ts'
import type { Registry } from '../../registries/registry.ts'
import type { GateData, GateDecision, Named } from './config/gate.ts'
import { fileDigest } from './data/file-digest.ts'
import { modelGateErrors } from './errors.ts'
import type { ModeContext, ModeReading } from './mode.ts'
import type { RegisteredCandidate } from './write-back.ts'

/** Where a model's predictions are, and whose they are. */
export interface Model {
  readonly role: 'candidate' | 'champion' | 'reference'
  /** As the user names it: a path, `runs:/…` or `models:/…`. */
  readonly named: string
  readonly source: Source
  readonly runId?: string
  readonly version?: { readonly name: string; readonly version: string }
  /** SHA-256 of the bytes that were read: {@link fileDigest}. */
  readonly sha256: string
}

export interface Models {
  readonly candidate: Model
  readonly champion: Model | undefined
  readonly reference: Model | undefined
  /** Why there is no champion, in a first run. */
  readonly withoutChampion?: string
  readonly registry: Registry | undefined
}

type Host = Pick<StepHost, 'facts' | 'env' | 'mask' | 'log' | 'signal'>
interface Context extends Pick<ModeContext, 'inputs' | 'host'> {
  readonly gate: {
    readonly data: Pick<GateData, 'candidate' | 'champion' | 'reference' | 'artifact'>
    readonly decision: Pick<GateDecision, 'firstChampion'>
  }
}

/**
 * Finds the predictions of candidate, champion and reference; fetches those that a registry holds.
 * @throws StepError when one is not there; a champion that is not there is no error in a first run
 */
export async function findModels({ gate, inputs, host }: Context): Promise<Models> {
  const { candidate, champion, reference, artifact } = gate.data
  const names = [candidate, champion, reference].flatMap((named) => named?.name ?? [])
  const registry = names.some(isReference) ? await registryFor(inputs.registry, host) : undefined
  const find = (named: Named, role: Model['role']) =>
    findModel({ named, role, artifact, registry, context: { inputs, host } })
  const own = await find(candidate, 'candidate')
  if (own === undefined) throw notThere(candidate, 'candidate')
  const other = champion === undefined ? undefined : await find(champion, 'champion')
  const first = gate.decision.firstChampion === 'floors-only'
  if (champion !== undefined && other === undefined && !first) throw notThere(champion, 'champion')
  return {
    candidate: own,
    champion: other,
    reference: reference === undefined ? undefined : await find(reference, 'reference'),
    ...(other === undefined ? { withoutChampion: whyNone(champion) } : {}),
    registry,
  }
}

/** What the verdict stands on. */
export function groundsOf({ candidate, champion, reference, withoutChampion = '' }: Models): ModeReading['grounds'] {
  return [
    ['Candidate', candidate.source.pattern],
    ['Champion', champion?.source.pattern ?? `none: ${withoutChampion}`],
    ...[candidate, champion, reference].flatMap((model) => (model === undefined ? [] : [digestText(model)])),
  ]
}

/** What an auditor compares with the files that were kept. */
function digestText({ role, sha256, source: { files } }: Model): readonly [string, string] {
  const several = files.length === 1 ? '' : `, of its ${files.length} files in the order of their paths`
  return [`SHA-256 of the ${role}`, `${sha256}${several}`]
}

/** Who the models are, for the report's data. */
export function modelsData({ candidate, champion, reference }: Models) {
  return {
    candidate: modelData(candidate),
    ...(champion === undefined ? {} : { champion: modelData(champion) }),
    ...(reference === undefined ? {} : { reference: modelData(reference) }),
  }
}

function modelData({ named, source, runId, version, sha256 }: Model) {
  const { pattern, format, bytes, files } = source
  return {
    ...{ named, readFrom: pattern, format, files: files.length, bytes, sha256 },
    ...{ runId, model: version?.name, version: version?.version },
  }
}

/** Why there is no champion, in a first run. */
export function whyNone(champion: Named | undefined): string {
  return champion === undefined ? 'the gate names no champion' : `${champion.name} does not exist yet`
}

/** The candidate where a registry knows it. */
export function registered({ candidate, registry }: Models): RegisteredCandidate | undefined {
  const { runId, version } = candidate
  return registry === undefined || (runId ?? version) === undefined ? undefined : { registry, runId, version }
}

function isReference(name: string): boolean {
  return /^(runs|models):\//.test(name)
}

/** @throws StepError when nothing says which registry */
export async function registryFor(address: string | undefined, host: Host): Promise<Registry> {
  const uri = address ?? host.env.MLFLOW_TRACKING_URI
  if (uri !== undefined && uri.trim() !== '') return await openRegistry(uri, host)
  throw new StepError(
    modelGateErrors.REGISTRY_NOT_NAMED,
    'The gate names a model of a registry, and nothing says which registry.',
    { hint: 'Give the input registry, or set MLFLOW_TRACKING_URI.' },
  )
}

interface Wanted {
  readonly named: Named
  readonly role: Model['role']
  readonly artifact: string
  readonly registry: Registry | undefined
  readonly context: Pick<Context, 'inputs' | 'host'>
}

/** `undefined`: the registry knows the model and not the alias or version. */
async function findModel(wanted: Wanted): Promise<Model | undefined> {
  const { named, role, artifact, registry, context } = wanted
  if (registry === undefined || !isReference(named.name)) {
    const source = await localSource(named.name, role, context)
    return { role, named: named.name, source, sha256: await fileDigest(source, context.host.signal) }
  }
  const directory = join(context.host.facts.tempDirectory, `countersign-${role}`)
  if (named.name.startsWith('runs:')) {
    const { runId, path } = parseRunArtifact(named.name)
    const fetched = await downloadArtifact(registry, { runId }, path, directory)
    return {
      role,
      named: named.name,
      // Not where it was kept meanwhile: that is another place every time.
      source: { ...(await localSource(fetched.file, role, context)), pattern: named.name },
      runId,
      sha256: fetched.sha256,
    }
  }
  const version = await registry.modelVersion(parseModelReference(named.name))
  if (version === undefined) return undefined
  // Predictions are logged with the run that made them; a model version without a run holds its own.
  const owner =
    version.runId === undefined ? { name: version.name, version: version.version } : { runId: version.runId }
  const fetched = await downloadArtifact(registry, owner, artifact, directory)
  return {
    role,
    named: named.name,
    source: { ...(await localSource(fetched.file, role, context)), pattern: `${named.name} (${artifact})` },
    ...(version.runId === undefined ? {} : { runId: version.runId }),
    version: { name: version.name, version: version.version },
    sha256: fetched.sha256,
  }
}

async function localSource(pattern: string, role: string, context: Wanted['context']): Promise<Source> {
  const { facts, signal } = context.host
  const { workspace } = facts
  const shown = (path: string) => show(path, workspace)
  const found = await findFiles({
    ...{ dataset: role, pattern, by: `the ${role}`, workspace, shown },
    readCheckpoint: async (files) => {
      const { deltaCheckpoints } = await import('../../engines/duckdb/delta-checkpoint.ts')
      return await deltaCheckpoints(duckDbOptions(context.inputs, context.host))(files)
    },
  })
  const {
    format,
    bytes,
    delimiter,
    header = [],
  } = await inspectFiles(found.files, { declared: undefined, shown, signal })
  refuseRepeatedNames(header, role, shown(found.files[0] ?? pattern))
  return {
    format,
    files: found.files,
    pattern: `${show(pattern, workspace)}${found.deltaVersion === undefined ? '' : ` (Delta, version ${found.deltaVersion})`}`,
    bytes,
    partitions: found.partitions,
    ...(delimiter === undefined ? {} : { delimiter }),
  }
}

export function notThere(named: Named, role: string): StepError {
  const kind = role === 'champion' ? modelGateErrors.CHAMPION_NOT_FOUND : modelGateErrors.MODEL_NOT_FOUND
  return new StepError(kind, `The ${role} ${named.name} does not exist.`, {
    hint:
      role === 'champion'
        ? 'Set the alias; or, for the first version of a model, say decision: { first_champion: floors-only }.'
        : 'Check the name, the alias and the registry.',
    problems: [{ message: `The ${role} ${named.name} does not exist.`, at: named.at }],
  })
}

/** The engine would give the second another name, and the first would be read without a word. */
function refuseRepeatedNames(header: readonly string[], role: string, file: string): void {
  const seen = new Set<string>()
  const repeated = header.filter((name) => seen.size === seen.add(name.toLowerCase()).size)
  if (repeated.length === 0) return
  const names = [...new Set(repeated)].map((name) => JSON.stringify(name)).join(', ')
  throw new StepError(
    modelGateErrors.EVALUATION_DATA_INVALID,
    `The header of the ${role}’s file ${file} names ${names} more than once.`,
    { hint: 'Give each column a name of its own; upper and lower case are no difference.' },
  )
}
