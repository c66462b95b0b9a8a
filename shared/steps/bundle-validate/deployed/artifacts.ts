import { posix } from 'node:path'
import { Entries } from '../config/entries.ts'
import { listValue, mapValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { itemsOf, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isLocalLibrary } from '../paths/local-library.ts'
import { changeEntry, changeValues, ifMap, mapFrom, setAt, withEntry } from '../resolve/edit.ts'
import { isSet, resourcesIn } from '../rules/reading.ts'
import type { DeployFacts } from './facts.ts'
import { isBuilt, pathOf, sourceOf } from './globbed.ts'
import { latestWheels } from './latest-wheels.ts'

/** As `python3` is called on every system but Windows. */
const BUILD_WHEEL = 'python3 setup.py bdist_wheel'

/**
 * Artifacts as they are built or uploaded: where they lie, how a wheel is built that says nothing of it, and which files
 * a pattern stands for. Paths are relative to the bundle's folder.
 */
export function withArtifacts(config: MapValue, facts: DeployFacts): MapValue {
  const given = isDetected(config, facts) ? setAt(config, ['artifacts'], DETECTED) : config
  return changeEntry(given, 'artifacts', (artifacts) =>
    ifMap(artifacts, (all) => changeValues(all, (one) => ifMap(one, (artifact) => prepared(artifact, facts)))),
  ) as MapValue
}

/** A Python project whose tasks use files of it is built, even if nobody says so. */
function isDetected(config: MapValue, { hasSetup }: DeployFacts): boolean {
  return hasSetup && !isSet(valueAt(config, ['artifacts'])) && usesLocalLibraries(config)
}
const DETECTED = mapFrom(
  { python_artifact: mapFrom({ path: textValue('.', NO_PLACES), type: textValue('whl', NO_PLACES) }, NO_PLACES) },
  NO_PLACES,
)

function usesLocalLibraries(config: MapValue): boolean {
  return resourcesIn(config, 'jobs').some(({ value: job }) => {
    const tasks = itemsOf(valueAt(job, ['tasks']))
    const libraries = tasks.flatMap((task) => itemsOf(valueAt(task, ['libraries'])))
    if (libraries.some((library) => LIBRARIES.some((kind) => isLocal(valueAt(library, [kind]))))) return true
    const environments = itemsOf(valueAt(job, ['environments']))
    return tasks.length > 0 && environments.some((one) => itemsOf(valueAt(one, ['spec', 'dependencies'])).some(isLocal))
  })
}
const LIBRARIES = ['whl', 'jar', 'egg', 'requirements']

function isLocal(value: Value | undefined): boolean {
  return isLocalLibrary(textOf(value) ?? '')
}

function prepared(artifact: MapValue, facts: DeployFacts): MapValue {
  const { places } = artifact
  const text = (value: string) => textValue(value, places)
  const isWheel = textOf(valueAt(artifact, ['type'])) === 'whl'
  const own = valueAt(artifact, ['path'])
  const path = isSet(own) ? (pathOf(own, facts.bundle) ?? textOf(own)) : ''
  let result = path === undefined ? artifact : withEntry(artifact, 'path', text(path === '' ? '.' : path))
  if (isWheel && itemsOf(valueAt(artifact, ['files'])).length === 0) {
    if (!isBuilt(artifact)) result = withEntry(result, 'build', text(BUILD_WHEEL))
    const file = mapValue(
      Entries.of([['source', { keyPlaces: places, value: text(posix.join(path ?? '', 'dist/*.whl')) }]]),
      places,
    )
    return withEntry(result, 'files', listValue([file], places))
  }
  return changeEntry(result, 'files', (files) => {
    if (files.kind !== 'list') return files
    return listValue(
      files.items.flatMap((file) => sources(file, artifact, facts)),
      files.places,
    )
  })
}

/** The file as it is there; without a build, each that matches. */
function sources(file: Value, artifact: MapValue, { bundle, filesOf }: DeployFacts): readonly Value[] {
  const source = sourceOf(file, artifact, bundle)
  if (source === undefined || file.kind !== 'map') return [file]
  const at = valueAt(file, ['source'])?.places ?? file.places
  const found = isBuilt(artifact) ? [] : latestWheels(filesOf(source))
  if (found.length === 0 || (found.length === 1 && found[0] === source)) {
    return [withEntry(file, 'source', textValue(source, at))]
  }
  return found.map((path) => mapFrom({ source: textValue(path, at) }, at))
}
