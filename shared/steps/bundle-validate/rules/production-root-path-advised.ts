import { placeOf, valueAt } from '../config/value.ts'
import { howToSetRootPath } from './production-root-path.ts'
import { isSet, isTextSet, jobsOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'production-root-path-advised',
  severity: 'note',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A production target that should set `root_path`',
  why: 'Every job runs as a fixed identity, but the files still go to the home folder of whoever deploys: two people, two copies of production. Set `workspace.root_path` in the target.',
  bad: `bundle:
  name: fraud
run_as: { service_principal_name: 3f2b }
resources:
  jobs:
    train: { name: Train }
targets:
  prod:
    mode: production
`,
  good: `bundle:
  name: fraud
run_as: { service_principal_name: 3f2b }
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
    if (!jobsOf(target).every(({ value }) => isSet(valueAt(value, ['run_as'])))) return
    yield {
      message: `The production target "${target.name}" should set "workspace.root_path", so that there is one copy of it.`,
      at: placeOf(mode),
      path: ['workspace', 'root_path'],
      hint: howToSetRootPath(config),
    }
  },
}
