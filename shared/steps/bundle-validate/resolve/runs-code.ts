import { type MapValue, valueAt } from '../config/value.ts'

/** Whether code of the repository adds to the bundle when the CLI loads it: then not all of it is in the files. */
export function runsCode(config: MapValue): boolean {
  return [['python'], ['experimental', 'python'], ['experimental', 'pydabs']].some((path) => {
    const value = valueAt(config, path)
    return value !== undefined && value.kind !== 'null'
  })
}
