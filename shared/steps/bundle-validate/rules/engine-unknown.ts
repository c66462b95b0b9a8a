import { placeOf, valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'engine-unknown',
  severity: 'error',
  cliParity: 'yes',
  title: 'The bundle names an engine that does not exist',
  why: 'There are two engines that deploy a bundle, `direct` and `terraform`; with any other word the Databricks CLI stops. The engine is read before variables are known, so it cannot be a reference. Without `bundle.engine`, `direct` is used.',
  bad: 'bundle:\n  name: fraud\n  engine: pulumi\n',
  good: 'bundle:\n  name: fraud\n  engine: direct\n',
  *checkTarget(target) {
    const value = valueAt(target.merged, ['bundle', 'engine'])
    // A map or a list is dropped: a matter of types.
    if (!isSet(value) || value.kind === 'map' || value.kind === 'list') return
    if (value.kind === 'text' && ['direct', 'terraform'].includes(value.value)) return
    const written = value.kind === 'text' ? `"${value.value}"` : `a ${value.kind}`
    yield {
      message: `The engine is ${written}, and there are "direct" and "terraform".`,
      at: placeOf(value),
      path: ['bundle', 'engine'],
      hint: 'Write engine: direct, or leave it away.',
    }
  },
}
