import type { ConfigPath, Value } from '../config/value.ts'
import type { Resource } from '../rules/reading.ts'
import type { NamedFile } from './named-file.ts'

/**
 * Takes a field that may hold a path.
 * @param expected what has to lie there; `undefined` where nobody looks: a library to be built, a pattern
 * @param holder the task, the resource or the artifact that it stands in, and `field` from there on
 * @param owner the resource that it belongs to
 */
export type SeePath = (
  value: Value | undefined,
  expected: NamedFile['expected'] | undefined,
  holder: { readonly path: ConfigPath },
  field: ConfigPath,
  owner: Resource | undefined,
) => void
