import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const differenceErrors = defineErrors({
  BASE_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The input `base` is neither a directory of the workspace that holds a bundle nor a git ref of this repository, or both: write `./name` for a directory of that name. Or it is counted from `HEAD`, and that is the last commit of a pull request instead of its merge commit. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the ref in an earlier step.',
  },
})
