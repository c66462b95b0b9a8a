import { takenText } from '../config/known-later.ts'
import { itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { WantedFiles } from '../load/listing.ts'
import type { FilePattern } from '../load/pattern.ts'
import type { SyncedFiles } from '../load/synced.ts'
import type { Target } from '../resolve/target.ts'
import { codeSourcesOf, SNAPSHOTS } from './code-source.ts'
import { dependencyPathsOf } from './dependency-paths.ts'
import { namedFilesOf } from './local-path.ts'
import { READ_ON_THE_SPOT } from './named-file.ts'
import { artifactSources, expandedPatterns, pipelinePatterns, syncPatterns } from './named-pattern.ts'
import { pathFrom, pathFromSyncRoot, repositoriesBelow } from './relative.ts'
import { syncedOf } from './synced.ts'

/** What a notebook's path may lack. */
export const NOTEBOOK_EXTENSIONS = ['.ipynb', '.py', '.sql', '.r', '.scala']

/** Everything that the rules about files ask of the disk, for all targets. */
export function pathsToLookAt(targets: readonly Target[], bundle: Bundle): WantedFiles {
  const paths = new Set<string>()
  const texts = new Set<string>()
  const patterns: FilePattern[] = []
  const globs = new Set<string>()
  const synced: SyncedFiles[] = []
  for (const { config } of targets) {
    const { files: named, elsewhere } = namedFilesOf(config, bundle)
    for (const { resolved, expected, type } of named) {
      paths.add(resolved)
      if (expected === 'notebook' && !/\.[^/.]+$/.test(resolved)) {
        for (const extension of NOTEBOOK_EXTENSIONS) paths.add(resolved + extension)
      }
      if (READ_ON_THE_SPOT.has(type)) texts.add(resolved)
    }
    for (const candidate of elsewhere) paths.add(candidate)
    for (const { resolved } of syncPathsOf(config, bundle)) paths.add(resolved)
    const { flagged, mistaken } = dependencyPathsOf(config, bundle)
    for (const { resolved } of [...flagged, ...mistaken]) paths.add(resolved)
    const sources = codeSourcesOf(config, bundle)
    for (const { resolved } of sources) paths.add(resolved)
    if (sources.length > 0) paths.add(pathFromSyncRoot(config, bundle, SNAPSHOTS))
    for (const repository of repositoriesBelow(config, bundle)) paths.add(repository)
    for (const { pattern } of syncPatterns(config, bundle)) patterns.push(pattern)
    for (const { pattern } of pipelinePatterns(config, bundle)) patterns.push(pattern)
    for (const { glob } of expandedPatterns(config, bundle)) globs.add(glob)
    for (const { glob } of artifactSources(config, bundle)) globs.add(glob)
    const files = syncedOf(config, bundle)
    if (files !== undefined) synced.push(files)
  }
  return { paths: [...paths], texts: [...texts], patterns, globs: [...globs], synced }
}

/** `sync.paths`: each relative to the file that it stands in, even if it begins with `/` or looks like a URL. */
export function* syncPathsOf(
  config: Value,
  bundle: Bundle,
): Generator<{ readonly item: Value; readonly index: number; readonly written: string; readonly resolved: string }> {
  for (const [index, item] of itemsOf(valueAt(config, ['sync', 'paths'])).entries()) {
    const written = takenText(item)
    const at = placeOf(item)
    if (written === undefined || at === undefined) continue
    yield { item, index, written, resolved: pathFrom(bundle, at, written.replace(/^\/+/, '')) }
  }
}
