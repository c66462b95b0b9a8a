import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from '../rules/reading.ts'
import { isLocal, pathFrom } from './relative.ts'

/** A requirements file that an environment names: `-r requirements.txt`. */
export interface NamedRequirements {
  readonly written: string
  /** Relative to the bundle's folder. */
  readonly resolved: string
  readonly path: ConfigPath
  readonly at: Place
}

/** Those of serverless jobs and pipelines. The file is uploaded wherever it lies, unless the job comes from Git. */
export function namedRequirementsOf(config: Value, bundle: Bundle): readonly NamedRequirements[] {
  const known = KNOWN.get(config) ?? [...requirementsOf(config, bundle)]
  KNOWN.set(config, known)
  return known
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, readonly NamedRequirements[]>()

function* requirementsOf(config: Value, bundle: Bundle): Generator<NamedRequirements> {
  for (const { path, value } of resourcesOf(config, 'jobs')) {
    const environments = itemsOf(valueAt(value, ['environments']))
    if (environments.length === 0 || isSet(valueAt(value, ['git_source']))) continue
    for (const [index, environment] of environments.entries()) {
      const field = ['spec', 'dependencies']
      yield* requirementsIn(valueAt(environment, field), [...path, 'environments', index, ...field], bundle)
    }
  }
  for (const { path, value } of resourcesOf(config, 'pipelines')) {
    const field = ['environment', 'dependencies']
    yield* requirementsIn(valueAt(value, field), [...path, ...field], bundle)
  }
}

function* requirementsIn(list: Value | undefined, path: ConfigPath, bundle: Bundle): Generator<NamedRequirements> {
  for (const [index, item] of itemsOf(list).entries()) {
    const [, written] = /^-r\s+(.+)$/.exec(textOf(item)?.trim() ?? '') ?? []
    const at = placeOf(item)
    if (written === undefined || at === undefined || !isLocal(written)) continue
    yield { written, resolved: pathFrom(bundle, at, written), path: [...path, index], at }
  }
}
