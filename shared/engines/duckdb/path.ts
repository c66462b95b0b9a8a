/**
 * How a query must spell the path of one file in `read_parquet([…])` and its like. DuckDB takes every path for a
 * pattern: unescaped, a file named `trades[1].parquet` would silently be read as `trades1.parquet`.
 */
export function literalPath(file: string): string {
  return file.replace(/[[*?]/g, '[$&]')
}
