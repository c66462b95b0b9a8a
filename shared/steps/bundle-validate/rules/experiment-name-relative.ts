import { placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'experiment-name-relative',
  severity: 'error',
  cliParity: 'stricter',
  title: 'An experiment whose name is not a workspace path',
  why: 'On Databricks the name of an MLflow experiment is the absolute path where it lies in the workspace, such as `/Workspace/Applications/risk/train`. Any other name is refused at deployment.',
  bad: `bundle:
  name: risk
resources:
  experiments:
    train:
      name: train
`,
  good: `bundle:
  name: risk
resources:
  experiments:
    train:
      name: /Workspace/Applications/risk/train
`,
  *checkTarget({ config }) {
    for (const { key, path, value } of resourcesOf(config, 'experiments')) {
      const found = valueAt(value, ['name'])
      const name = textOf(found)
      if (name === undefined || name === '' || name.startsWith('/')) continue
      yield {
        message: `The name of the experiment "${key}", "${name}", is not an absolute path.`,
        at: placeOf(found),
        path: [...path, 'name'],
        hint: `Write where it lies in the workspace: /Workspace/…/${name}.`,
      }
    }
  },
}
