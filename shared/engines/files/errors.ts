import { defineErrors, EXIT } from '../../kernel/index.ts'

export const fileErrors = defineErrors({
  DATA_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'No file matches the path or glob of the data. The message shows the pattern and the nearest directory that exists.',
  },
  PATH_UNREADABLE: {
    exit: EXIT.badInput,
    doc: 'A directory below a path or glob cannot be listed, or a link that a glob matches leads nowhere, so files may be missing. What was found is not checked in part: correct the permissions, fetch the files, or narrow the pattern.',
  },
  DATA_NOT_USABLE: {
    exit: EXIT.badInput,
    doc: 'A data file is empty, truncated, a directory, of another format than it says, or may not be read. Nothing is checked in part: correct the file or the path and run again.',
  },
})
