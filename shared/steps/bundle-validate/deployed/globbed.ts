import { allFiles } from '../config/places.ts'
import { entriesOf, itemsOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { hasWildcard } from '../load/glob.ts'
import { withoutFlag } from '../paths/local-library.ts'
import { isLocal, pathFrom } from '../paths/relative.ts'
import { isSet } from '../rules/reading.ts'

/** A path as it is written, relative to the bundle's folder; `undefined` where it leads elsewhere, or nobody wrote it. */
export function pathOf(
  value: Value | undefined,
  bundle: Bundle,
  file = value && allFiles(value.places).at(-1),
): string | undefined {
  const text = textOf(value)
  const written = text === undefined ? undefined : withoutFlag(text)
  if (written === undefined || file === undefined || !isLocal(written)) return undefined
  return pathFrom(bundle, { file }, written)
}

/** Every pattern over files in a configuration that a deployment replaces by what matches it. */
export function globbedOf(config: Value, bundle: Bundle): readonly string[] {
  const patterns: (string | undefined)[] = []
  for (const [, { value }] of entriesOf(valueAt(config, ['resources', 'pipelines']))) {
    for (const library of itemsOf(valueAt(value, ['libraries'])))
      patterns.push(libraryPattern(library, bundle)?.pattern)
  }
  for (const [, { value: artifact }] of entriesOf(valueAt(config, ['artifacts']))) {
    if (isBuilt(artifact)) continue
    for (const file of itemsOf(valueAt(artifact, ['files']))) patterns.push(sourceOf(file, artifact, bundle))
  }
  return patterns.filter((pattern) => pattern !== undefined)
}

/** The pattern of a pipeline's library, and the key that it stands below. */
export function libraryPattern(
  library: Value,
  bundle: Bundle,
): { readonly kind: 'notebook' | 'file'; readonly pattern: string } | undefined {
  const kind = (['notebook', 'file'] as const).find((one) => valueAt(library, [one, 'path']) !== undefined)
  const pattern = kind && pathOf(valueAt(library, [kind, 'path']), bundle)
  return kind === undefined || pattern === undefined || !hasWildcard(pattern) ? undefined : { kind, pattern }
}

/** The file of an artifact: beside the file in which the artifact first shows up. With a build, it is there only afterwards. */
export function sourceOf(file: Value, artifact: Value, bundle: Bundle): string | undefined {
  return pathOf(valueAt(file, ['source']), bundle, allFiles(artifact.places)[0])
}

export function isBuilt(artifact: Value): boolean {
  return isSet(valueAt(artifact, ['build']))
}
