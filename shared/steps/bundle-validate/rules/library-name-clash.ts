import { namesAmong } from '../config/keys.ts'
import { itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { hasWildcard } from '../load/pattern.ts'
import { isLocalLibrary } from '../paths/local-library.ts'
import { directoryOf, inDirectory } from '../paths/relative.ts'
import type { Target } from '../resolve/target.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'library-name-clash',
  severity: 'error',
  cliParity: 'yes',
  title: 'Two libraries of the bundle with one file name',
  why: 'All wheels and JARs of a bundle are uploaded into one folder, where the second of two with the same name would replace the first. The Databricks CLI refuses to deploy them. Rename one, which for a wheel means another name or version of its package.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          existing_cluster_id: 0815-cluster
          python_wheel_task: { package_name: features, entry_point: run }
          libraries: [{ whl: ./features/dist/lib-1.0-py3-none-any.whl }]
        - task_key: fit
          existing_cluster_id: 0815-cluster
          python_wheel_task: { package_name: fit, entry_point: run }
          libraries: [{ whl: ./fit/dist/lib-1.0-py3-none-any.whl }]
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          existing_cluster_id: 0815-cluster
          python_wheel_task: { package_name: features, entry_point: run }
          libraries: [{ whl: ./features/dist/features-1.0-py3-none-any.whl }]
        - task_key: fit
          existing_cluster_id: 0815-cluster
          python_wheel_task: { package_name: fit, entry_point: run }
          libraries: [{ whl: ./fit/dist/fit-1.0-py3-none-any.whl }]
`,
  *checkTarget(target, bundle) {
    for (const [name, [first, ...others]] of byName(target, bundle)) {
      if (first === undefined || others.every(({ path }) => path === first.path)) continue
      yield {
        message: `Several libraries of the bundle are called "${name}".`,
        at: placeOf(first.holder),
        related: others
          .filter(({ path }) => path !== first.path)
          .flatMap(({ holder, path }) => alsoAt(holder, `"${path}"`)),
        hint: 'Give each a name of its own: all are uploaded into one folder.',
      }
    }
  },
}

interface Library {
  readonly value: Value
  /** The item of a list that it is in: there the Databricks CLI shows it. */
  readonly holder: Value
  readonly path: string
}

function byName({ config }: Target, bundle: Bundle): ReadonlyMap<string, readonly Library[]> {
  const found = new Map<string, Library[]>()
  for (const { value, holder } of librariesOf(config)) {
    const written = textOf(value)
    const at = placeOf(value)
    // What a pattern matches is known once the libraries are built.
    if (written === undefined || at === undefined || !isLocalLibrary(written) || hasWildcard(written)) continue
    const path = inDirectory(directoryOf(bundle, at), written)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const known = found.get(name)
    if (known === undefined) found.set(name, [{ value, holder, path }])
    else known.push({ value, holder, path })
  }
  return found
}

/** What tasks install, and what the environments of jobs and pipelines depend on, in the order of the Databricks CLI. */
function* librariesOf(config: Value): Generator<Omit<Library, 'path'>> {
  const jobs = resourcesOf(config, 'jobs')
  for (const job of jobs) {
    for (const task of job.tasks) {
      for (const library of itemsOf(valueAt(task.value, LIBRARIES))) {
        if (library.kind !== 'map') continue
        for (const kind of uploadedKinds(library.entries.keys)) {
          const value = library.entries.value(kind)
          if (value !== undefined) yield { value, holder: library }
        }
      }
    }
  }
  for (const job of jobs) {
    for (const environment of itemsOf(valueAt(job.value, ENVIRONMENTS))) yield* alone(valueAt(environment, OF_SPEC))
  }
  for (const pipeline of resourcesOf(config, 'pipelines')) yield* alone(valueAt(pipeline.value, OF_PIPELINE))
}

function* alone(list: Value | undefined): Generator<Omit<Library, 'path'>> {
  for (const value of itemsOf(list)) yield { value, holder: value }
}

const LIBRARIES = ['libraries']
const uploadedKinds = namesAmong(['whl', 'jar'])
const ENVIRONMENTS = ['environments']
const OF_SPEC = ['spec', 'dependencies']
const OF_PIPELINE = ['environment', 'dependencies']
