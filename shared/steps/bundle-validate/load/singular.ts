import { RESOURCE_TYPES } from '../resolve/resource-types.ts'

/** What one resource of each type is called in the name of its file: `train.job.yml` holds one of `jobs`. */
export const SINGULAR: ReadonlyMap<string, string> = new Map(
  [...RESOURCE_TYPES].map((type) => [type, type.replace(/ies$/, 'ys').replace(/(?<=ch|x)es$|s$/, '')]),
)

/** The single resource that the name of a file promises: `job` for `train.job.yml`; `undefined` for any other file. */
export function promisedIn(path: string): string | undefined {
  const promised = /\.([a-z_]+)\.ya?ml$/.exec(path)?.[1]
  return promised !== undefined && SINGULAR_NAMES.has(promised) ? promised : undefined
}
const SINGULAR_NAMES = new Set(SINGULAR.values())
