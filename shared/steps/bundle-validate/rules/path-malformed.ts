import { dependencyPathsOf } from '../paths/dependency-paths.ts'
import { namedFilesOf } from '../paths/local-path.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'path-malformed',
  severity: 'error',
  cliParity: 'yes',
  title: 'A path that cannot be read as one',
  why: 'The Databricks CLI reads each path of a notebook, a file or a library as a URL first, to see whether it leads elsewhere. A `%` that begins no escape, a control character, or a `:` in the first part of a name is none, and nothing is deployed. Rename the file.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: src/quantile_99%.py
# file: src/quantile_99%.py
print("training")
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: src/quantile_99.py
# file: src/quantile_99.py
print("training")
`,
  *checkTarget({ config }, bundle) {
    const malformed = [...namedFilesOf(config, bundle).malformed, ...dependencyPathsOf(config, bundle).malformed]
    for (const { written, mistake, path, at } of malformed) {
      yield {
        message: `${JSON.stringify(written)} cannot be read as a path: ${mistake}.`,
        at,
        path,
        hint: 'Rename the file, or correct the path.',
      }
    }
  },
}
