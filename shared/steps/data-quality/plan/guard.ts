import { REFUSED_FUNCTIONS } from '../../../engines/duckdb/guard.ts'
import type { SqlEngine } from '../../../engines/engine.ts'

/** What a rule's SQL reads, or why it is not run. */
export type Guarded = { readonly tables: ReadonlySet<string> } | { readonly refused: string }

/** Parts of FROM that read nothing but what they name. */
const ALLOWED_SOURCES = new Set(['BASE_TABLE', 'SUBQUERY', 'JOIN', 'EMPTY', 'EXPRESSION_LIST'])

/** Functions that tell of the machine or the session, plan other SQL, or answer differently each time. */
const REFUSED_FUNCTION =
  /^(getenv|getvariable|current_setting|get_block_size|query|query_table|json_serialize_plan|read_.*|write_.*|scan_.*|parse_duckdb_log_message|pg_.*|nextval|currval|txid_current|current_(database|schema|schemas|query|user|role|catalog|query_id|connection_id|transaction_id)|in_search_path|user|session_user|version|random|reservoir_quantile|gen_random_uuid|uuid|uuidv[47]|setseed|stats|sleep_ms|add_parquet_key)$/

function isRefused(called: string): boolean {
  const name = called.toLowerCase()
  return REFUSED_FUNCTION.test(name) || REFUSED_FUNCTIONS.has(name)
}

/**
 * Lets pass one SELECT over the named datasets, CTEs allowed, and nothing else. The engine's own parser says what the
 * text is, so no spelling of it reads as one thing here and as another there.
 * @param datasets lower-case names that the rule may read
 */
export async function guardRule(engine: SqlEngine, sql: string, datasets: ReadonlySet<string>): Promise<Guarded> {
  const [row] = await engine.query(`SELECT json_serialize_sql(${engine.dialect.string(sql)}) AS tree`)
  const tree = JSON.parse(String(row?.tree)) as Tree
  if (tree.error === true) {
    return {
      refused:
        tree.error_type === 'parser'
          ? `The SQL has a syntax error: ${tree.error_message}.`
          : 'The SQL must be one SELECT; nothing else is run.',
    }
  }
  if (tree.statements?.length !== 1)
    return { refused: `The SQL must be one SELECT, not ${tree.statements?.length ?? 0}.` }
  const found: Found = { datasets, tables: new Set(), refused: new Set() }
  walk(tree.statements, new Set(), found)
  if (found.refused.size > 0) return { refused: `The SQL is not run: ${[...found.refused].join('; ')}.` }
  return { tables: found.tables }
}

interface Tree {
  readonly error: boolean
  readonly error_type?: string
  readonly error_message?: string
  readonly statements?: readonly unknown[]
}

interface Found {
  readonly datasets: ReadonlySet<string>
  readonly tables: Set<string>
  readonly refused: Set<string>
}

/**
 * A CTE is seen by those after it and by the body, and by itself only in the recursive part of a recursive one. Where
 * the engine does not see it, it would take its name for a file's.
 * @param ctes lower-case names of the CTEs that this part of the tree sees
 */
function walk(node: unknown, ctes: ReadonlySet<string>, found: Found): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, ctes, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { cte_map: own, ...fields } = node as Record<string, unknown>
  const seen = new Set(ctes)
  for (const { key, value } of ctesOf(own)) {
    walk(value, new Set(seen), found)
    seen.add(String(key).toLowerCase())
  }
  inspect(fields, seen, found)
  const recursive = fields.type === 'RECURSIVE_CTE_NODE'
  for (const [name, part] of Object.entries(fields)) {
    const itself = recursive && name === 'right' ? [String(fields.cte_name).toLowerCase()] : []
    walk(part, itself.length === 0 ? seen : new Set([...seen, ...itself]), found)
  }
}

function ctesOf(map: unknown): readonly { readonly key?: unknown; readonly value?: unknown }[] {
  return ((map ?? {}) as { readonly map?: readonly { readonly key?: unknown; readonly value?: unknown }[] }).map ?? []
}

function inspect(fields: Record<string, unknown>, ctes: ReadonlySet<string>, found: Found): void {
  const { type } = fields
  if (typeof fields.function_name === 'string' && isRefused(fields.function_name)) {
    found.refused.add(`it calls ${fields.function_name}()`)
  }
  // Only what stands in FROM has a sample clause and no class.
  const isSource = typeof type === 'string' && 'sample' in fields && 'alias' in fields && !('class' in fields)
  if (!isSource) return
  if (!ALLOWED_SOURCES.has(type)) found.refused.add(describeSource(fields, type))
  if (fields.sample !== null) found.refused.add('it samples rows, so its answer would change from run to run')
  if (type !== 'BASE_TABLE') return
  const path = [fields.catalog_name, fields.schema_name].filter((part) => typeof part === 'string' && part !== '')
  const name = String(fields.table_name)
  if (path.length > 0) found.refused.add(`it reads ${[...path, name].join('.')}`)
  else if (found.datasets.has(name.toLowerCase())) found.tables.add(name.toLowerCase())
  else if (!ctes.has(name.toLowerCase())) {
    const known = [...found.datasets].join(', ')
    found.refused.add(`it reads ${JSON.stringify(name)}, which is no dataset of the contract (${known})`)
  }
}

function describeSource(fields: Record<string, unknown>, type: string): string {
  const called = fields.function as { readonly function_name?: unknown } | undefined
  if (type === 'TABLE_FUNCTION') return `it reads from ${String(called?.function_name)}(), not from a dataset`
  return type === 'SHOW_REF' ? 'it describes instead of selecting' : `it uses ${type.toLowerCase()} in FROM`
}
