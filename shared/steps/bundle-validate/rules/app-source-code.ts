import { placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet, type Resource } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'app-source-code',
  severity: 'error',
  cliParity: 'yes',
  title: 'An app with no source code, with two, or with that of another app',
  why: 'The code of an app comes from a directory of the bundle (`source_code_path`) or from a Git repository (`git_source`): from one of them, not both. Two apps cannot share a directory, because each deployment writes the configuration of its app there.',
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
  *checkTarget({ config }) {
    const owners = new Map<string, Resource>()
    for (const app of resourcesOf(config, 'apps')) {
      if (app.value.kind !== 'map') continue
      yield* checkSource(app)
      const path = valueAt(app.value, ['source_code_path'])
      if (path?.kind !== 'text' || path.value === '') continue
      // The same text in the same directory is the same path, whatever it stands for.
      const key = `${placeOf(path)?.file.replace(/[^/]*$/, '')}\n${path.value.replace(/^(?:\.\/)+|\/+$/g, '')}`
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

function* checkSource(app: Resource): Generator<Observation> {
  const path = valueAt(app.value, ['source_code_path'])
  const git = isSet(valueAt(app.value, ['git_source'])) || isSet(valueAt(app.value, ['git_repository']))
  if (!isSet(path) && !git) {
    yield {
      message: `The app "${app.key}" has no source code path.`,
      at: app.at,
      path: app.path,
      hint: 'Set "source_code_path" to the directory of its code.',
    }
  }
  if (isSet(path) && isSet(valueAt(app.value, ['git_source']))) {
    yield {
      message: `The app "${app.key}" has both "source_code_path" and "git_source".`,
      at: placeOf(path),
      path: [...app.path, 'source_code_path'],
      hint: 'Keep one of them.',
    }
  }
}
