import { defineErrors, EXIT } from '../../kernel/index.ts'

export const gitErrors = defineErrors({
  GIT_UNREADABLE: {
    exit: EXIT.undecided,
    doc: 'Git is missing, or could not read the repository of the workspace, so nothing of a git ref can be read. The message has what git said.',
  },
  GIT_REF_INVALID: {
    exit: EXIT.badInput,
    doc: 'What should be a git ref cannot be one: it starts with a dash, or holds a space, a colon, `..` or a control character. Or it is the name of a branch and of a tag. Name one commit: a branch, a tag or a hash.',
  },
  CONFIG_REF_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The input `config-ref` names no branch, tag or commit of the repository that the file to be read lies in, or is `HEAD`, which is what is being judged itself. CI systems fetch one commit only: check out with `fetch-depth: 0` (GitHub Actions) or `fetchDepth: 0` (Azure Pipelines), or fetch the branch in an earlier step. A short name is a branch; write a tag as `refs/tags/v1`, a commit as its full hash.',
  },
})
