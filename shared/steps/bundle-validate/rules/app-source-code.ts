import { isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { withoutLastSlashes } from '../load/path.ts'
import { directoryOf, isLocal, pathFrom } from '../paths/relative.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt, isMapSet, isTextSet, type Resource } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'app-source-code',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'An app with no source code, with two, or with that of another app',
  why: 'The code of an app comes from a directory of the bundle (`source_code_path`) or from a Git repository (`git_source`): from one of them, not both. Two apps cannot share a directory, because each deployment writes the configuration of its app there. Nor can two apps of a bundle come from Git: the Databricks CLI compares their directories, and takes none for the same as none.',
  bad: `bundle:
  name: risk
resources:
  apps:
    desk:
      name: risk-desk
`,
  good: `bundle:
  name: risk
resources:
  apps:
    desk:
      name: risk-desk
      source_code_path: ./desk
`,
  *checkTarget({ config }, bundle) {
    const owners = new Map<string, Resource>()
    let fromGit: Resource | undefined
    for (const app of resourcesOf(config, 'apps')) {
      if (app.value.kind !== 'map') continue
      yield* checkSource(app)
      const path = valueAt(app.value, ['source_code_path'])
      if (!isTextSet(path) && isMapSet(valueAt(app.value, ['git_source']))) {
        if (fromGit !== undefined) yield sharedGit(fromGit, app)
        fromGit ??= app
      }
      if (path?.kind !== 'text' || path.value === '') continue
      const key = directoryIn(path, bundle)
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, app)
      else {
        const first = placeOf(valueAt(owner.value, ['source_code_path']))
        yield {
          message: `The apps "${owner.key}" and "${app.key}" have the same source code path, "${path.value}".`,
          at: placeOf(path),
          path: [...app.path, 'source_code_path'],
          ...(first === undefined ? {} : { related: [{ at: first, message: `"${owner.key}" has it here.` }] }),
          hint: 'Give each app a directory of its own.',
        }
      }
    }
  },
}

/** The same text in the same directory is the same path, whatever it stands for. */
function directoryIn(path: Value & { readonly kind: 'text' }, bundle: Bundle): string {
  const at = placeOf(path)
  if (at === undefined || !isLocal(path.value)) return withoutLastSlashes(path.value)
  if (!isOpen(path)) return pathFrom(bundle, at, path.value)
  return `${directoryOf(bundle, at)}\n${withoutLastSlashes(path.value.replace(/^(?:\.\/)+/, ''))}`
}

function sharedGit(first: Resource, app: Resource): Observation {
  return {
    message: `The apps "${first.key}" and "${app.key}" both come from Git, which the Databricks CLI takes for one directory.`,
    at: app.at,
    path: app.path,
    ...(first.at === undefined ? {} : { related: [{ at: first.at, message: `"${first.key}" does so here.` }] }),
    hint: 'Move one of them to another bundle, or deploy it from a directory.',
  }
}

function* checkSource(app: Resource): Generator<Observation> {
  const path = valueAt(app.value, ['source_code_path'])
  const git = valueAt(app.value, ['git_source'])
  if (!isTextSet(path) && !isMapSet(git)) {
    yield {
      message: `The app "${app.key}" has no source code path.`,
      at: app.at,
      path: app.path,
      hint: 'Set "source_code_path" to the directory of its code, or "git_source" to where it is in Git.',
    }
  }
  if (isTextSet(path) && isMapSet(git)) {
    yield {
      message: `The app "${app.key}" has both "source_code_path" and "git_source".`,
      at: app.at,
      path: app.path,
      related: [...alsoAt(path, 'Its directory.'), ...alsoAt(git, 'Its Git repository.')],
      hint: 'Keep one of them.',
    }
  }
}
