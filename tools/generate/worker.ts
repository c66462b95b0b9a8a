import { spawnSync } from 'node:child_process'
import { inRoot } from '../root.ts'
import { HEADER } from './code.ts'

/** What a thread of the bootstrap runs. */
export const WORKER = 'shared/steps/model-gate/evaluate/bootstrap/worker.ts'

/** `worker-source.ts`: a file with all that it imports, as one text that a thread can be started from. */
export function workerCode(entry: string): string {
  const options = {
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    minify: true,
    platform: 'node',
    target: 'node20',
    write: false,
  }
  // In a process of its own: esbuild does not accept jest's globals.
  const script = `process.stdout.write(require('esbuild').buildSync(${JSON.stringify(options)}).outputFiles[0].text)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: inRoot(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`esbuild ${entry}: ${stderr}`)
  const text = stdout.trim().replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')
  return `${HEADER}\n/** \`worker.ts\` with all that it imports. */\nexport const WORKER_SOURCE =\n  '${text}'\n`
}
