import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '../../shared/engines/duckdb/open.ts'
import { literalPath } from '../../shared/engines/duckdb/path.ts'

// Runs queries about the trades on the engine of the step, with its settings. Arguments: the memory limit, the
// files. Queries come on standard input as a JSON list; the rows go out the same way.
const [memoryLimit = '1GB', ...files] = process.argv.slice(2)
let text = ''
for await (const chunk of process.stdin) text += String(chunk)

const engine = await openDuckDb({
  files,
  memoryLimit,
  tempDirectory: tmpdir(),
  toolCache: join(tmpdir(), 'countersign-bench-tools'),
  env: process.env,
  log: () => {},
  mask: () => {},
  signal: new AbortController().signal,
})
const from = `read_parquet([${files.map((file) => engine.dialect.string(literalPath(file))).join(', ')}])`
const results = []
for (const sql of JSON.parse(text) as string[]) results.push(await engine.query(sql.replaceAll('{trades}', from)))
await engine.close()
process.stdout.write(JSON.stringify(results))
