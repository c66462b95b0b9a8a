import { RESOURCE_TYPES } from '../resolve/resource-types.ts'

/** What one resource of each type is called in the name of its file: `train.job.yml` holds one of `jobs`. */
export const SINGULAR: ReadonlyMap<string, string> = new Map(
  [...RESOURCE_TYPES].map((type) => [type, type.replace(/ies$/, 'ys').replace(/(?<=ch|x)es$|s$/, '')]),
)
