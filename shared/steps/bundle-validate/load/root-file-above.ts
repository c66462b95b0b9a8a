import type { Place } from '../../../kernel/index.ts'
import { rule } from '../rules/root-file-above.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Folder } from './folder.ts'
import { inWorkspace } from './path.ts'
import { ROOT_FILES } from './root-file.ts'

/** Looks as the Databricks CLI does: for one name in the directory and in all above it, then for the next. */
export async function findRootFileAbove(
  folder: Folder,
  rootFile: string,
  at: Place,
): Promise<readonly BundleFinding[]> {
  for (const name of ROOT_FILES) {
    if (name === rootFile) break
    for (let path = `../${name}`; ; path = `../${path}`) {
      const file = inWorkspace(folder.prefix, path)
      if (file === undefined) break
      if ((await folder.look(path)) === undefined) continue
      const message = `In this directory the Databricks CLI takes "${file}" for the root file, and not "${rootFile}".`
      const hint = `Call it "${name}", or set DATABRICKS_BUNDLE_ROOT to this directory where the bundle is deployed.`
      return [{ rule, target: undefined, message, at, hint }]
    }
  }
  return []
}
