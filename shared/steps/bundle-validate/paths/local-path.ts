import type { Place } from '../../../kernel/index.ts'
import { takenText } from '../config/known-later.ts'
import { everyReference } from '../config/reference.ts'
import { type ConfigPath, entriesOf, isOpen, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Folder } from '../load/folder.ts'
import { hasWildcard } from '../load/pattern.ts'
import { writtenText } from '../resolve/written-text.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isMapSet, type Resource } from '../rules/reading.ts'
import { pathsOfJob } from './job-paths.ts'
import { type NamedFile, NamedFiles } from './named-file.ts'
import type { SeePath } from './see-path.ts'
import { urlMistake } from './url.ts'

/** A path on the disk that a configuration names. */
export interface LocalPath {
  readonly written: string
  readonly file: NamedFile
  /** Where in the configuration it stands. */
  readonly path: ConfigPath
  readonly at: Place
  /** What it would be relative to the other files that define or change the value or its resource, and to the bundle's folder. */
  readonly elsewhere: readonly string[]
}

/** Every path of the effective configuration that the Databricks CLI looks for before it deploys, in its order. */
export function localPathsOf(config: Value, bundle: Bundle): readonly LocalPath[] {
  return localPathsTo(config, bundle, () => true)
}

/** Those that lead to something that is wrong; each thing is looked at once. */
export function localPathsTo(
  config: Value,
  bundle: Bundle,
  isWrong: (file: NamedFile) => boolean,
): readonly LocalPath[] {
  const wrong = new Set([...namedFilesOf(config, bundle).files].filter(isWrong))
  const found: LocalPath[] = []
  if (wrong.size === 0) return found
  const files = filesOf(bundle)
  seePaths(config, (value, expected, holder, field, owner) => {
    if (expected === undefined) return
    const named = files.of(value, expected, owner?.type, owner?.value)
    const written = takenText(value)
    const at = placeOf(value)
    if (named === undefined || written === undefined || at === undefined || !wrong.has(named.file)) return
    found.push({ file: named.file, elsewhere: named.elsewhere, written, path: [...holder.path, ...field], at })
  })
  return found
}

/** What all these paths lead to, and where else somebody may have meant them to lead. */
export interface NamedThings {
  readonly files: ReadonlySet<NamedFile>
  readonly elsewhere: ReadonlySet<string>
  readonly malformed: readonly MalformedPath[]
}

/** What stands where a path belongs, and cannot be read as one. */
export interface MalformedPath extends Omit<LocalPath, 'file' | 'elsewhere'> {
  /** The end of a sentence. */
  readonly mistake: string
}

export function namedFilesOf(config: Value, bundle: Bundle): NamedThings {
  const known = KNOWN.get(config)
  if (known !== undefined) return known
  const named = filesOf(bundle)
  const files = new Set<NamedFile>()
  const elsewhere = new Set<string>()
  const malformed: MalformedPath[] = []
  seePaths(config, (value, expected, holder, field, owner) => {
    const found = expected && named.of(value, expected, owner?.type, owner?.value)
    const mistake = found === undefined ? urlMistake(standIn(value)) : found.mistake
    if (mistake !== undefined) {
      const at = placeOf(value)
      if (at !== undefined)
        malformed.push({ written: writtenText(value) ?? '', mistake, path: [...holder.path, ...field], at })
    } else if (found !== undefined) {
      files.add(found.file)
      for (const path of found.elsewhere) elsewhere.add(path)
    }
  })
  const things = { files, elsewhere, malformed }
  KNOWN.set(config, things)
  return things
}

/** A text that stands for what its references make of it: the name of nobody has anything in it that is wrong in a URL. */
function standIn(value: Value | undefined): string {
  if (value?.kind !== 'text') return ''
  return isOpen(value) ? value.value.replaceAll(everyReference(value.value), 'x') : value.value
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, NamedThings>()

function filesOf({ folder }: Bundle): NamedFiles {
  const known = FILES.get(folder) ?? new NamedFiles({ folder })
  FILES.set(folder, known)
  return known
}
const FILES = new WeakMap<Folder, NamedFiles>()

function seePaths(config: Value, see: SeePath): void {
  const jobs = resourcesOf(config, 'jobs')
  for (const job of jobs) pathsOfJob(job, see)
  for (const job of jobs) pathsOfVariables(job, see)
  for (const pipeline of resourcesOf(config, 'pipelines')) pathsOfPipeline(pipeline, see)
  for (const resource of resourcesOf(config, 'dashboards', 'genie_spaces', 'alerts')) {
    see(valueAt(resource.value, ['file_path']), 'file', resource, ['file_path'], resource)
  }
  for (const app of resourcesOf(config, 'apps')) {
    see(valueAt(app.value, ['source_code_path']), 'directory', app, ['source_code_path'], app)
  }
  for (const [key, { value }] of entriesOf(valueAt(config, ['artifacts']))) {
    see(valueAt(value, ['path']), 'directory', { path: ['artifacts', key] }, ['path'], undefined)
  }
}

/** Files with environment variables, which belong to a job and not to one of its tasks. */
function pathsOfVariables(job: Resource, see: SeePath): void {
  const variables = itemsOf(valueAt(job.value, ['environment_variables']))
  if (variables.length === 0 || isMapSet(valueAt(job.value, ['git_source']))) return
  for (const [index, item] of variables.entries()) {
    for (const [at, file] of itemsOf(valueAt(item, ['spec', 'files'])).entries()) {
      see(file, 'file', job, ['environment_variables', index, 'spec', 'files', at], job)
    }
  }
}

const GLOB = ['glob', 'include']

function pathsOfPipeline(pipeline: Resource, see: SeePath): void {
  see(valueAt(pipeline.value, ['root_path']), 'directory', pipeline, ['root_path'], pipeline)
  for (const [index, library] of itemsOf(valueAt(pipeline.value, ['libraries'])).entries()) {
    for (const kind of ['notebook', 'file'] as const) {
      const found = valueAt(library, [kind, 'path'])
      // A wildcard is expanded first: the rule about globs speaks of it.
      const expected = hasWildcard(textOf(found) ?? '') ? undefined : kind
      see(found, expected, pipeline, ['libraries', index, kind, 'path'], pipeline)
    }
    see(valueAt(library, GLOB), undefined, pipeline, ['libraries', index, ...GLOB], pipeline)
  }
}
