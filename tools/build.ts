import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './build/bundle.ts'
import { bundleProblems, GITHUB_RUNTIME_BYTES } from './build/guards.ts'
import { describeSizes, writeBundle } from './build/write.ts'
import { root } from './root.ts'

// `npm run build` makes actions/runtime, which is committed.
const { values } = parseArgs({ options: { out: { type: 'string', default: 'actions/runtime' } } })
const files = await bundle('lib/shared/main-github.js')
const problems = bundleProblems(files, root, GITHUB_RUNTIME_BYTES)

if (problems.length > 0) {
  for (const problem of problems) console.error(`refused: ${problem}`)
  process.exitCode = 1
} else {
  writeBundle(files, resolve(root, values.out))
  console.log(`${values.out}: ${describeSizes(files)}`)
}
