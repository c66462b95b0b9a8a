import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './build/bundle.ts'
import { bundleProblems, GITHUB_RUNTIME_BYTES } from './build/guards.ts'
import { describeSizes, writeBundle } from './build/write.ts'
import { root } from './root.ts'

// `npm run build` makes actions/runtime, which is committed. A test builds it again from a copy of the repository
// (`--from`) into another folder (`--out`), and compares the bytes.
const { values } = parseArgs({
  options: { from: { type: 'string', default: root }, out: { type: 'string', default: 'actions/runtime' } },
})
const from = resolve(root, values.from)
const out = resolve(root, values.out)
const files = await bundle(from, 'lib/shared/main-github.js')
const problems = bundleProblems(files, from, GITHUB_RUNTIME_BYTES)

if (problems.length > 0) {
  for (const problem of problems) console.error(`refused: ${problem}`)
  process.exitCode = 1
} else {
  writeBundle(files, out)
  console.log(`${values.out}: ${describeSizes(files)}`)
}
