import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const differenceErrors = defineErrors({
  BASE_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The input `base` is neither a directory of the workspace that holds a bundle nor a git ref of this repository. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the ref in an earlier step.',
  },
  BASE_INVALID: {
    exit: EXIT.badInput,
    doc: 'The input `base` cannot be a git ref: it starts with a dash, or holds a space, a colon, `..` or a control character. Name one commit: a branch, a tag or a hash.',
  },
  BASE_UNREADABLE: {
    exit: EXIT.undecided,
    doc: 'Git is missing, or could not read the commit that the input `base` names, so nothing can be compared. The message has what git said.',
  },
})
