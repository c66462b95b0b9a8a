import type { Bundle } from '../load/bundle.ts'
import type { FileListing } from '../load/listing.ts'
import { dependencyPathsOf } from '../paths/dependency-paths.ts'
import { type LocalPath, localPathsTo } from '../paths/local-path.ts'
import { meantInstead } from '../paths/meant-instead.ts'
import type { NamedFile } from '../paths/named-file.ts'
import { expandedPatterns } from '../paths/named-pattern.ts'
import { NOTEBOOK_EXTENSIONS } from '../paths/wanted.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'path-not-found',
  severity: 'error',
  cliParity: 'yes',
  title: 'A path where nothing lies',
  why: 'Notebooks, files and directories of a bundle are named relative to the file that the path stands in, also where that file is included or overrides a target. What is not there cannot be deployed. Paths that start with `/` are paths of the workspace, and jobs with a `git_source` take their code from there: neither is looked for.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: src/trian.py
# file: src/train.py
print("training")
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: src/train.py
# file: src/train.py
print("training")
`,
  *checkTarget({ config }, bundle) {
    const { listing } = bundle
    if (listing === undefined) return
    for (const found of localPathsTo(config, bundle, ({ resolved }) => listing.kindOf(resolved) === 'missing')) {
      const { expected, resolved } = found.file
      yield {
        message: `${nounOf(expected)} "${found.written}" ${missing(found.written, resolved)}`,
        at: found.at,
        path: found.path,
        hint: nextStep(found, bundle, listing),
      }
    }
    for (const { written, resolved, at, path } of dependencyPathsOf(config, bundle).flagged) {
      if (listing.kindOf(resolved) !== 'missing') continue
      yield {
        message: `File "${written}" ${missing(written, resolved)}`,
        at,
        path,
        hint: nearestTo(resolved, listing),
      }
    }
    for (const { expected, written, glob, path, at } of expandedPatterns(config, bundle)) {
      if (listing.filesOf(glob)?.length !== 0) continue
      yield {
        message: `${nounOf(expected)} "${written}" is not there: the pattern matches no file.`,
        at,
        path,
        hint: 'Correct it; it is relative to the file that it stands in.',
      }
    }
  },
}

function missing(written: string, resolved: string): string {
  const from = resolved.startsWith('../') ? ', seen from' : ' in'
  return `is not there: ${written === resolved ? 'it' : `"${resolved}"`} does not exist${from} the bundle's folder.`
}

function nounOf(expected: NamedFile['expected']): string {
  return expected === 'notebook' ? 'Notebook' : expected === 'file' ? 'File' : 'Directory'
}

function nextStep(
  { file: { expected, resolved }, written, at, elsewhere }: LocalPath,
  bundle: Bundle,
  listing: FileListing,
): string {
  const extension = NOTEBOOK_EXTENSIONS.find((candidate) => isThere(listing, resolved + candidate))
  if (expected === 'notebook' && extension !== undefined) return `Write its extension too: "${written}${extension}".`
  return meantInstead({ at, elsewhere }, bundle) ?? nearestTo(resolved, listing)
}

function nearestTo(resolved: string, listing: FileListing): string {
  const nearest = listing.nearest(resolved)
  return nearest === undefined
    ? 'Correct the path; it is relative to the file that it stands in.'
    : `Did you mean "${nearest}"?`
}

function isThere(listing: FileListing, path: string): boolean {
  const kind = listing.kindOf(path)
  return kind !== undefined && kind !== 'missing'
}
