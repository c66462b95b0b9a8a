import { localPathsTo } from '../paths/local-path.ts'
import { type NamedFile, READ_ON_THE_SPOT } from '../paths/named-file.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'notebook-broken',
  severity: 'error',
  cliParity: 'yes',
  title: 'A notebook that cannot be read',
  why: 'A file that ends in `.ipynb` is a Jupyter notebook: JSON with `cells`, `metadata` and an `nbformat` of at least 4. Anything else, such as one with the marks of an unfinished merge, the workspace cannot import, and the Databricks CLI stops before it tries.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          notebook_task:
            notebook_path: train.ipynb
# file: train.ipynb
{"cells": [
<<<<<<< HEAD
], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          notebook_task:
            notebook_path: train.ipynb
# file: train.ipynb
{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
`,
  *checkTarget({ config }, bundle) {
    const { listing } = bundle
    if (listing === undefined) return
    const isBroken = ({ resolved, type }: NamedFile) =>
      listing.kindOf(resolved) === 'broken' && !READ_ON_THE_SPOT.has(type)
    for (const found of localPathsTo(config, bundle, isBroken)) {
      yield {
        message: `"${found.written}" is not a Jupyter notebook that can be read.`,
        at: found.at,
        path: found.path,
        hint: 'Open it and save it again, or take it from a commit where it was whole.',
      }
    }
  },
}
