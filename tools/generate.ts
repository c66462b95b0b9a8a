import { parseArgs } from 'node:util'
import { generatedFiles, staleFiles, writeFiles } from './generate/files.ts'
import { leftovers } from './generate/leftovers.ts'
import { root } from './root.ts'

// `npm run generate` writes what follows from the definitions; `npm run generate -- --check` only looks. Neither removes.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const files = await generatedFiles()
const left = leftovers(files, root)

if (values.check) {
  const stale = staleFiles(files, root)
  for (const path of stale) console.error(`stale: ${path}`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = stale.length + left.length > 0 ? 1 : 0
} else {
  for (const path of writeFiles(files, root)) console.log(`wrote ${path}`)
}
for (const folder of left) console.error(`left over: ${folder}/ belongs to no step. Remove it: rm -r ${folder}`)
