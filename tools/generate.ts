import { parseArgs } from 'node:util'
import { generatedFiles, staleFiles, writeFiles } from './generate/files.ts'
import { root } from './root.ts'

// `npm run generate` writes what follows from the definitions; `npm run generate -- --check` only looks.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const files = await generatedFiles()

if (values.check) {
  const stale = staleFiles(files, root)
  for (const path of stale) console.error(`stale: ${path}`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of writeFiles(files, root)) console.log(`wrote ${path}`)
}
