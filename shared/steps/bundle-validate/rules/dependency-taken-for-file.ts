import { dependencyPathsOf } from '../paths/dependency-paths.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'dependency-taken-for-file',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A package that the deployment takes for a file',
  why: 'The Databricks CLI (1.12.1) knows a package of an environment by a name without dots, and by plain versions without blanks between them: `numpy>=2.1,<3`. Anything else is a file of the bundle to it, which `databricks bundle validate` does not look for, and the deployment fails: "file doesn’t exist ./ruamel.yaml==0.18". A dash is as good as a dot in the name of a package. `numpy==2.5.*` it knows from version 1.16 on, and nothing is said of it. What else it does not know, a marker, `===`, stands better in a requirements file, which `-r requirements.txt` names.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      environments:
        - environment_key: main
          spec:
            environment_version: "4"
            dependencies: [ruamel.yaml==0.18.6]
      tasks:
        - task_key: train
          environment_key: main
          spark_python_task: { python_file: train.py }
# file: train.py
print("training")
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      environments:
        - environment_key: main
          spec:
            environment_version: "4"
            dependencies: [ruamel-yaml==0.18.6]
      tasks:
        - task_key: train
          environment_key: main
          spark_python_task: { python_file: train.py }
# file: train.py
print("training")
`,
  *checkTarget({ config }, bundle) {
    for (const { written, resolved, path, at } of dependencyPathsOf(config, bundle).mistaken) {
      if (bundle.listing?.kindOf(resolved) !== 'missing') continue
      yield {
        message: `The package "${written}" is taken for a file of the bundle, and there is none: the deployment fails.`,
        at,
        path,
        hint: 'Write a name without dots and versions without blanks, or name a requirements file: "-r requirements.txt".',
      }
    }
  },
}
