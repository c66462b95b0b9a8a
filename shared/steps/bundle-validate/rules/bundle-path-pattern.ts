import { inWorkspace } from '../load/path.ts'
import type { Rule } from './rule.ts'

/** Tested beside the folder on the disk, as its path is not in the files. */
export const rule: Rule = {
  id: 'bundle-path-pattern',
  severity: 'error',
  cliParity: 'yes',
  title: 'The path of the bundle holds a character of patterns',
  why: 'The Databricks CLI finds the included files with a pattern that begins with the path of the bundle. It would take `*`, `?`, `[`, `]` and `^` in the name of a folder above for a part of the pattern, miss files, and delete the resources that they declare; so it refuses every command there. Rename the folder, or check the repository out elsewhere. The paths under `workspace` are no patterns and may hold any of these.',
  bad: 'bundle:\n  name: fraud # in the folder "models[v2]"\n',
  good: 'bundle:\n  name: fraud # in the folder "models-v2"\n',
  *checkBundle({ folder, rootFile }) {
    const names = (folder.directory ?? folder.prefix).split(/[\\/]/)
    const name = names.findLast((part) => SPECIAL.test(part))
    const sign = name === undefined ? undefined : SPECIAL.exec(name)?.[0]
    if (name === undefined || sign === undefined) return
    yield {
      message: `The bundle lies in a folder "${name}", and the Databricks CLI refuses a path with "${sign}" in it.`,
      at: { file: inWorkspace(folder.prefix, rootFile) ?? rootFile },
      hint: 'Rename the folder, or check the repository out elsewhere.',
    }
  },
}

/** What Go's `filepath.Match` reads as more than itself. */
const SPECIAL = /[*?[\]^]/
