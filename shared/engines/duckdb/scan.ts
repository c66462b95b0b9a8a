import type { Source } from '../files/source.ts'
import type { Dialect } from '../sql/dialect.ts'
import { literalPath } from './path.ts'

/** `read_parquet([…], …)` and its like for some of the source's files. */
export function scanFiles(
  dialect: Dialect,
  source: Source,
  files: readonly string[],
  extra: readonly string[],
): string {
  const list = `[${files.map((file) => dialect.string(literalPath(file))).join(', ')}]`
  const options = [`hive_partitioning = ${source.partitions.length > 0}`, ...extra]
  const reader = { parquet: 'read_parquet', csv: 'read_csv', json: 'read_json' }[source.format]
  return `${reader}(${[list, ...options].join(', ')})`
}

/**
 * CSV as RFC 4180 has it, with a header, dates and times as ISO 8601 has them. Left to guess, the reader finds some way to read any file: it skips lines,
 * or takes a row for one long value.
 */
export function csvOptions(dialect: Dialect, source: Source): string[] {
  const quote = dialect.string('"')
  return [
    `delim = ${dialect.string(source.delimiter ?? ',')}`,
    `quote = ${quote}`,
    `escape = ${quote}`,
    "comment = ''",
    'header = true',
    'skip = 0',
    // Left to guess, it takes 07/05/2024 for a day in May in one file, and for one in July in the next.
    `dateformat = ${dialect.string('%Y-%m-%d')}`,
    `timestampformat = ${dialect.string('iso')}`,
  ]
}
