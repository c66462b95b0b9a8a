import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundleFile } from '../build/bundle.ts'
import { writeBundle } from '../build/write.ts'
import { inRoot } from '../root.ts'
import { testTwinId } from './twin.ts'

export interface Twin {
  /** Distinguishes test builds of one version: agents keep a task by its version. */
  readonly build: number
}

/** Lays out the extension as `tfx` packs it: each task with a runtime of its own, since tasks share no files. */
export function stageExtension(stage: string, runtime: readonly BundleFile[], twin: Twin | undefined): void {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  for (const file of ['vss-extension.json', 'overview.md', 'icon.png']) {
    cpSync(inRoot('ado-tasks', file), join(stage, file))
  }
  cpSync(inRoot('LICENSE'), join(stage, 'LICENSE'))
  for (const { task, major } of taskFolders()) {
    const folder = join(stage, task, major)
    mkdirSync(folder, { recursive: true })
    for (const file of ['index.js', 'icon.png']) cpSync(inRoot('ado-tasks', task, major, file), join(folder, file))
    const manifest = readFileSync(inRoot('ado-tasks', task, major, 'task.json'), 'utf8')
    writeFileSync(join(folder, 'task.json'), twin === undefined ? manifest : twinOf(manifest, twin))
    // The stub is an ES module; in the repository, the package.json at its root says so.
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
    writeBundle(runtime, join(folder, 'runtime'))
  }
}

/** `DataQuality/V1` and the like. */
export function taskFolders(): { readonly task: string; readonly major: string }[] {
  return readdirSync(inRoot('ado-tasks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(inRoot('ado-tasks', name)).map((major) => ({ task: name, major })))
}

interface TaskManifest {
  readonly id: string
  readonly name: string
  readonly friendlyName: string
  readonly version: { readonly Major: number; readonly Minor: number; readonly Patch: number }
}

/** The same task under another id and name, so that both extensions can be installed in one organisation. */
function twinOf(manifest: string, { build }: Twin): string {
  const task = JSON.parse(manifest) as TaskManifest
  const twin = {
    ...task,
    id: testTwinId(task.id),
    name: `${task.name}Test`,
    friendlyName: `${task.friendlyName} (test)`,
    version: { ...task.version, Patch: build },
  }
  return `${JSON.stringify(twin, null, 2)}\n`
}
