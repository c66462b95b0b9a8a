import type { ConfigPath } from '../config/value.ts'
import { entriesOf, itemsOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Folder } from '../load/folder.ts'
import { hasWildcard } from '../load/pattern.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, type Resource } from '../rules/reading.ts'
import { type JobBefore, pathsOfJob } from './job-paths.ts'
import { type KnownFiles, type LocalPath, localPathOf, type NamedFile } from './named-file.ts'

const FILE_RESOURCES = ['dashboards', 'genie_spaces', 'alerts']

/** Every path of the effective configuration that the Databricks CLI looks for before it deploys. */
export function localPathsOf(config: Value, bundle: Bundle): readonly LocalPath[] {
  return pathsIn(config, bundle).all
}

/** The same without repetition: what they lead to. */
export function namedFilesOf(config: Value, bundle: Bundle): ReadonlySet<NamedFile> {
  return pathsIn(config, bundle).files
}

/** Those that lead to something that is wrong, in the order of the configuration; each thing is looked at once. */
export function localPathsTo(
  config: Value,
  bundle: Bundle,
  isWrong: (file: NamedFile) => boolean,
): readonly LocalPath[] {
  const wrong = new Set([...namedFilesOf(config, bundle)].filter(isWrong))
  return wrong.size === 0 ? [] : localPathsOf(config, bundle).filter(({ file }) => wrong.has(file))
}

interface Paths {
  readonly all: readonly LocalPath[]
  readonly files: ReadonlySet<NamedFile>
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, Paths>()

function pathsIn(config: Value, bundle: Bundle): Paths {
  const known = KNOWN.get(config)
  if (known !== undefined) return known
  const all = findPaths(config, bundle)
  const found = { all, files: new Set(all.map(({ file }) => file)) }
  KNOWN.set(config, found)
  return found
}

function findPaths(config: Value, bundle: Bundle): readonly LocalPath[] {
  const memory = memoryOf(bundle)
  const found: LocalPath[] = []
  for (const job of resourcesOf(config, 'jobs')) {
    const named = pathsOfJob(job, memory.jobs.get(job.key), memory)
    memory.jobs.set(job.key, named)
    for (const { path } of named.paths) if (path !== undefined) found.push(path)
  }
  const add: Add = (...named) => {
    const path = localPathOf(memory, ...named)
    if (path !== undefined) found.push(path)
  }
  for (const job of resourcesOf(config, 'jobs')) addVariableFiles(job, add)
  for (const pipeline of resourcesOf(config, 'pipelines')) addPipeline(pipeline, add)
  for (const { path, value } of resourcesOf(config, ...FILE_RESOURCES)) {
    add('file', path, ['file_path'], valueAt(value, ['file_path']), value)
  }
  for (const { path, value } of resourcesOf(config, 'apps')) {
    add('directory', path, ['source_code_path'], valueAt(value, ['source_code_path']), value)
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    add('directory', ['artifacts', key], ['path'], valueAt(value, ['path']), undefined)
  }
  return found
}

/** What was found in a bundle so far, for the next target. */
interface Memory extends KnownFiles {
  readonly jobs: Map<string, JobBefore>
}
const MEMORIES = new WeakMap<Folder, Memory>()

function memoryOf({ folder }: Bundle): Memory {
  const known = MEMORIES.get(folder) ?? { bundle: { folder }, jobs: new Map(), files: new Map() }
  MEMORIES.set(folder, known)
  return known
}

/** Takes a field that may hold a path, with the resource that it belongs to. */
type Add = (
  expected: NamedFile['expected'],
  holder: ConfigPath,
  field: ConfigPath,
  value: Value | undefined,
  owner: Value | undefined,
) => void

/** Files with environment variables, which belong to a job and not to one of its tasks. */
function addVariableFiles({ path, value }: Resource, add: Add): void {
  const variables = itemsOf(valueAt(value, ['environment_variables']))
  if (variables.length === 0 || isSet(valueAt(value, ['git_source']))) return
  for (const [index, item] of variables.entries()) {
    for (const [at, file] of itemsOf(valueAt(item, ['spec', 'files'])).entries()) {
      add('file', path, ['environment_variables', index, 'spec', 'files', at], file, value)
    }
  }
}

function addPipeline({ path, value }: Resource, add: Add): void {
  add('directory', path, ['root_path'], valueAt(value, ['root_path']), value)
  for (const [index, library] of itemsOf(valueAt(value, ['libraries'])).entries()) {
    for (const kind of ['notebook', 'file'] as const) {
      const found = valueAt(library, [kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      if (!hasWildcard(textOf(found) ?? '')) add(kind, path, ['libraries', index, kind, 'path'], found, value)
    }
  }
}
