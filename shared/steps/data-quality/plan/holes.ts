import { basename } from 'node:path'
import { literalPath } from '../../../engines/duckdb/path.ts'
import type { Source } from '../../../engines/files/source.ts'
import type { Dialect } from '../../../engines/sql/dialect.ts'
import { StepError } from '../../../kernel/index.ts'
import { dataQualityErrors } from '../errors.ts'
import type { Ask } from './relation.ts'

/** Magic and footer length, behind the footer. */
const TAIL = 8

/**
 * Refuses Parquet files out of which a piece is missing: their footer speaks of data that would have to lie behind
 * it. A check that the footer answers would pass on rows that are not there.
 * @throws StepError `DATA_UNREADABLE` that names the file
 */
export async function refuseHoles(ask: Ask, dialect: Dialect, source: Source): Promise<void> {
  if (source.format !== 'parquet') return
  const files = `[${source.files.map((file) => dialect.string(literalPath(file))).join(', ')}]`
  const [damaged] = await ask(
    'statistics',
    `WITH chunks AS (SELECT file_name, max(greatest(least(coalesce(nullif(dictionary_page_offset, 0), data_page_offset), ` +
      `data_page_offset) + total_compressed_size, bloom_filter_offset + bloom_filter_length)) AS ends ` +
      `FROM parquet_metadata(${files}) GROUP BY file_name) ` +
      `SELECT file_name, ends, file_size_bytes - footer_size - ${TAIL} AS room ` +
      `FROM chunks JOIN parquet_file_metadata(${files}) USING (file_name) WHERE ends > room ORDER BY file_name LIMIT 1`,
  )
  if (damaged === undefined) return
  throw new StepError(
    dataQualityErrors.DATA_UNREADABLE,
    `${source.pattern} cannot be read as parquet: the footer of ${basename(String(damaged.file_name))} speaks of data ` +
      `up to byte ${damaged.ends}, and only ${damaged.room} bytes stand before it, so a piece of the file is missing.`,
    { hint: 'Write or copy it again.' },
  )
}
