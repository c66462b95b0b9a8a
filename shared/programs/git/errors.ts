import { defineErrors, EXIT } from '../../kernel/index.ts'

export const gitErrors = defineErrors({
  GIT_UNREADABLE: {
    exit: EXIT.undecided,
    doc: 'Git is missing, or could not read the repository of the workspace, so nothing of a git ref can be read. The message has what git said.',
  },
  GIT_REF_INVALID: {
    exit: EXIT.badInput,
    doc: 'What should be a git ref cannot be one: it starts with a dash, or holds a space, a colon, `..` or a control character. Name one commit: a branch, a tag or a hash.',
  },
})
