import { literalPath } from '../../engines/duckdb/path.ts'
import type { DatasetContract } from './check.ts'

/** Stands for a value that the contract classifies as not to be shown. */
export const MASK = '•••'

type Classified = Pick<DatasetContract, 'columns'>

/** The columns, by physical name, whose values are not to be shown. */
export function maskedColumns(dataset: Classified): ReadonlySet<string> {
  return new Set(dataset.columns.filter(({ masked }) => masked).map(({ physicalName }) => physicalName))
}

/** A path, or SQL that holds paths, without the values of masked columns: `isin=•••/a.parquet`. */
export function withoutMaskedKeys(text: string, dataset: Classified): string {
  const keys = [...maskedColumns(dataset)].flatMap((name) => [name, literalPath(name)])
  if (keys.length === 0) return text
  const escaped = keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return text.replace(new RegExp(`(^|[/\\\\'])(${escaped.join('|')})=[^/\\\\]*(?=[/\\\\])`, 'gi'), `$1$2=${MASK}`)
}

/**
 * The names of the data that may not be told. A CSV without a header has its first row for names; the names that the
 * contract knows are no such values. Only where it masks something does that matter.
 */
export function untoldNames(format: string, names: readonly string[], dataset: Classified): ReadonlySet<string> {
  if (format !== 'csv' || maskedColumns(dataset).size === 0) return new Set()
  const known = new Set(dataset.columns.map(({ physicalName }) => physicalName))
  return new Set(names.filter((name) => !known.has(name)))
}
