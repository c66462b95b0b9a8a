import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './files.ts'

/** Folders that hold one generated folder per step, and what else lies there. */
const PER_STEP: Readonly<Record<string, readonly string[]>> = { actions: ['runtime'], 'ado-tasks': [] }

/** Folders of actions and tasks that no definition makes any more: published all the same, as long as they lie there. */
export function leftovers(files: readonly GeneratedFile[], directory: string): string[] {
  return Object.entries(PER_STEP).flatMap(([parent, others]) => {
    if (!existsSync(join(directory, parent))) return []
    return readdirSync(join(directory, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
      .map((entry) => `${parent}/${entry.name}`)
      .filter((folder) => !files.some(({ path }) => path.startsWith(`${folder}/`)))
      .filter((folder) => holdsFiles(join(directory, folder)))
      .sort()
  })
}

/** git keeps no empty folders: one that another branch left behind is nobody's concern. */
function holdsFiles(folder: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => !entry.isDirectory())
}
