import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundle } from './build/bundle.ts'
import { AZURE_RUNTIME_BYTES, bundleProblems, VSIX_BYTES } from './build/guards.ts'
import { describeSizes } from './build/write.ts'
import { stageExtension, type Twin } from './pack/stage.ts'
import { createExtension } from './pack/tfx.ts'
import { inRoot, root } from './root.ts'

// `npm run pack` makes dist/countersign.vsix; `-- --test --build 17` makes its twin for trying out, dist/countersign-test.vsix.
const { values } = parseArgs({
  options: { test: { type: 'boolean', default: false }, build: { type: 'string', default: '0' } },
})
const twin: Twin | undefined = values.test ? { build: Number(values.build) } : undefined
const name = twin === undefined ? 'countersign' : 'countersign-test'

const runtime = await bundle('lib/shared/main-azure.js')
const problems = bundleProblems(runtime, root, AZURE_RUNTIME_BYTES)
if (problems.length === 0) problems.push(...pack())
for (const problem of problems) console.error(`refused: ${problem}`)
if (problems.length > 0) process.exitCode = 1

function pack(): string[] {
  const stage = inRoot('dist', 'stage', name)
  stageExtension(stage, runtime, twin)
  // Packed beside, then moved: a test that reads the file never sees half of it.
  const [file, fresh] = [inRoot('dist', `${name}.vsix`), inRoot('dist', 'stage', `${name}.vsix`)]
  mkdirSync(inRoot('dist'), { recursive: true })
  createExtension({ stage, output: fresh, overrides: twin === undefined ? undefined : overrides(stage, twin) })
  const { size } = statSync(fresh)
  if (size > VSIX_BYTES) return [`dist/${name}.vsix has ${size} bytes; its limit is ${VSIX_BYTES}.`]
  renameSync(fresh, file)
  console.log(`dist/${name}.vsix: ${Math.round(size / 1000)} KB; runtime of each task: ${describeSizes(runtime)}`)
  return []
}

/** What differs in the manifest of the twin. */
function overrides(stage: string, { build }: Twin): string {
  const manifest = JSON.parse(readFileSync(`${stage}/vss-extension.json`, 'utf8')) as { name: string; version: string }
  const file = inRoot('dist', 'stage', 'overrides.json')
  const version = manifest.version.replace(/\d+$/, String(build))
  writeFileSync(file, JSON.stringify({ id: name, name: `${manifest.name} (test)`, version, public: false }))
  return file
}
