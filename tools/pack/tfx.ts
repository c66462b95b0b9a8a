import { spawnSync } from 'node:child_process'
import { inRoot } from '../root.ts'

/** Packs the staged folder into a `.vsix`, without a network. */
export function createExtension(options: {
  readonly stage: string
  readonly output: string
  readonly overrides: string | undefined
}): void {
  const { stage, output, overrides } = options
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      inRoot('node_modules/tfx-cli/_build/tfx-cli.js'),
      ...['extension', 'create', '--no-prompt', '--no-color'],
      ...['--root', stage, '--manifest-globs', 'vss-extension.json', '--output-path', output],
      ...(overrides === undefined ? [] : ['--overrides-file', overrides]),
    ],
    { encoding: 'utf8' },
  )
  const said = `${stdout}${stderr}`
  // tfx warns, and packs all the same, when a task lacks a file or has a bad id.
  if (status !== 0 || /^\s*warning:/im.test(said)) throw new Error(`tfx extension create: ${said.trim()}`)
}
