import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'engine-terraform',
  severity: 'warning',
  cliParity: 'yes',
  title: 'The bundle is deployed with Terraform',
  why: 'The engine is deprecated, and from version 1.20 on the Databricks CLI refuses a bundle that asks for it; newer kinds of resources work only with the direct engine. Remove the setting and migrate the state with `databricks bundle deployment migrate`.',
  bad: 'bundle:\n  name: fraud\n  engine: terraform\n',
  good: 'bundle:\n  name: fraud\n  engine: direct\n',
  *checkTarget(target) {
    const value = valueAt(target.merged, ['bundle', 'engine'])
    if (textOf(value) !== 'terraform') return
    yield {
      message: 'The Terraform engine is deprecated.',
      at: placeOf(value),
      path: ['bundle', 'engine'],
      hint: 'Use the direct engine: remove "engine: terraform" and migrate the state.',
    }
  },
}
