import { placeOf, type Value, valueAt } from '../config/value.ts'
import { isSet, isTextSet, jobsOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'production-root-path',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A production target without `root_path`',
  why: 'Without `workspace.root_path` the bundle goes to the home folder of whoever deploys it: two people, two copies of production. The Databricks CLI demands that the target itself sets it, unless every job has `run_as` or a service principal deploys.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
targets:
  prod:
    mode: production
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
targets:
  prod:
    mode: production
    workspace: { root_path: "/Workspace/Applications/\${bundle.name}/\${bundle.target}" }
`,
  *checkTarget(target, { config }) {
    const mode = valueAt(target.config, ['bundle', 'mode'])
    if (target.mode !== 'production') return
    if (isTextSet(valueAt(config, ['targets', target.name, 'workspace', 'root_path']))) return
    if (jobsOf(target).every(({ value }) => isSet(valueAt(value, ['run_as'])))) return
    yield {
      message: `The production target "${target.name}" must set "workspace.root_path", so that there is one copy of it.`,
      at: placeOf(mode),
      path: ['workspace', 'root_path'],
      hint: howToSetRootPath(config),
    }
  },
}

/** @param config the configuration as the files have it, before any target */
export function howToSetRootPath(config: Value): string {
  if (isTextSet(valueAt(config, ['workspace', 'root_path']))) {
    return 'Set "workspace.root_path" in this target, too: that of the whole bundle does not count here.'
  }
  return `Set "workspace.root_path" in this target, for example to /Workspace/Applications/\${bundle.name}/\${bundle.target}, a folder that only the service principal may write to.`
}
