import { defineErrors, EXIT } from '../../kernel/index.ts'

export const bundleErrors = defineErrors({
  BUNDLE_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The directory of the input `bundle` holds none of `databricks.yml`, `databricks.yaml`, `bundle.yml` and `bundle.yaml`. Name the directory that holds one, relative to the workspace, and check that the files are checked out.',
  },
  BUNDLE_AMBIGUOUS: {
    exit: EXIT.badInput,
    doc: 'The directory of the input `bundle` holds several root files, and the Databricks CLI accepts exactly one of `databricks.yml`, `databricks.yaml`, `bundle.yml` and `bundle.yaml`. Merge them, or remove the others.',
  },
  BUNDLE_UNREADABLE: {
    exit: EXIT.badInput,
    doc: 'The directory or the root file of the bundle exists but cannot be read: no permission, not a file, or a link that leads out of the workspace. The message says which.',
  },
  BUNDLE_OUTSIDE: {
    exit: EXIT.badInput,
    doc: 'The input `bundle` names a directory outside the workspace. Only files of the workspace are read: name a directory in it.',
  },
  BUNDLE_TARGET_UNKNOWN: {
    exit: EXIT.badInput,
    doc: 'The input `targets` names a target that the bundle does not declare. Correct the name, or leave the input empty to check every target.',
  },
  BUNDLE_TARGETS_TOO_MANY: {
    exit: EXIT.badInput,
    doc: 'The bundle, spelt out once for each of its targets, is more than a runner has memory for. Name some of the targets in the input `targets`, and run once for each part.',
  },
  BUNDLE_FINDINGS_TOO_MANY: {
    exit: EXIT.badInput,
    doc: 'More is wrong with the bundle than a runner has memory for, mostly one mistake in a text that aliases repeat in thousands of places. Correct that one first.',
  },
})
