import { entriesOf, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { isObject } from './program.ts'

/**
 * The artifacts that a plan would build, with commands of the repository: by what the files say, and by what the CLI makes
 * of them, for it builds a wheel of a `setup.py` that no file of the bundle mentions.
 */
export function buildsOf(target: Target, effective: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const written = entriesOf(valueAt(target.config, ['artifacts'])).filter(([, { value }]) => {
    return valueAt(value, ['build']) !== undefined || valueAt(value, ['files']) === undefined
  })
  const made = isObject(effective?.artifacts) ? Object.entries(effective.artifacts) : []
  const built = made.filter(([, artifact]) => !isObject(artifact) || (artifact.build ?? '') !== '')
  return [...new Set([...written, ...built].map(([name]) => name))].sort()
}

/** Whether the bundle names the program that a plan of the engine "terraform" would start: any that it likes. */
export function namesTerraform(target: Target, effective: Readonly<Record<string, unknown>> | undefined): boolean {
  const bundle = isObject(effective?.bundle) ? effective.bundle : {}
  return valueAt(target.config, ['bundle', 'terraform']) !== undefined || isObject(bundle.terraform)
}
