import { placeOf, valueAt } from '../config/value.ts'
import { isTrue } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'run-as-legacy',
  severity: 'warning',
  cliParity: 'yes',
  title: 'The legacy mode of `run_as`',
  why: 'It makes the identity of `run_as` the owner of every pipeline, so whoever deploys must be an administrator of the workspace and of the metastore. It is experimental and may go.',
  bad: 'bundle:\n  name: fraud\nrun_as:\n  service_principal_name: 3f2b\nexperimental:\n  use_legacy_run_as: true\nresources:\n  jobs:\n    train:\n      name: Train\n',
  good: 'bundle:\n  name: fraud\nrun_as:\n  service_principal_name: 3f2b\nresources:\n  jobs:\n    train:\n      name: Train\n',
  *checkTarget({ config }) {
    const path = ['experimental', 'use_legacy_run_as']
    const value = valueAt(config, path)
    if (!isTrue(value) || !config.entries.has('run_as')) return
    yield {
      message: '"run_as" is used in its legacy mode.',
      at: placeOf(value),
      path,
      hint: 'Remove "use_legacy_run_as".',
    }
  },
}
