import { StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'

/**
 * Functions that DuckDB lets even a locked connection call in a SELECT, and that a query may not: they run text
 * as SQL, change the engine, read raw memory, or print to standard output, where a host would take what is
 * printed for its own commands. A test holds this list against the functions of the pinned DuckDB.
 */
export const REFUSED_FUNCTIONS: ReadonlySet<string> = new Set([
  'arrow_scan',
  'arrow_scan_dumb',
  'check_peg_parser',
  'checkpoint',
  'disable_logging',
  'disable_peg_parser',
  'disable_profiling',
  'enable_logging',
  'enable_peg_parser',
  'enable_profiling',
  'force_checkpoint',
  'json_execute_serialized_sql',
  'query',
  'query_table',
  'read_duckdb',
  'seq_scan',
  'sleep_ms',
  'truncate_duckdb_logs',
  'write_log',
])

/** Asks DuckDB for its own parse of a text as JSON; it knows no statement but SELECT. */
export const PARSE_SQL = 'SELECT json_serialize_sql($1::VARCHAR, skip_default := true)'

/**
 * Refuses what is not a SELECT of harmless functions. `tree` is what {@link PARSE_SQL} gave for the query, so
 * comments, quoting and odd spelling are read as the engine itself reads them. A syntax error passes: the
 * engine reports it better.
 * @throws StepError `ENGINE_REFUSED`
 */
export function refuseUnlessReadOnly(tree: string): void {
  if (tree.startsWith('{"error":true')) {
    if (tree.includes('"error_type":"parser"')) return
    throw refused('it is not a SELECT')
  }
  if (tree.endsWith('"statements":[]}')) throw refused('it is empty')
  // Looked at as text, since the tree of a large query is megabytes. A quote inside a JSON string is escaped, so
  // what follows this key between bare quotes is always a function's name, never a literal of the query.
  for (const [, name = ''] of tree.matchAll(/"function_name":"((?:[^"\\]|\\.)*)"/g)) {
    if (REFUSED_FUNCTIONS.has(name.toLowerCase())) throw refused(`it calls ${name}()`)
  }
}

export function refused(why: string): StepError {
  return new StepError(engineErrors.ENGINE_REFUSED, `The query was not run: ${why}.`, {
    hint: 'Write one SELECT that reads the dataset and nothing else.',
  })
}
