import { placeOf, valueAt } from '../config/value.ts'
import { declaredTargets } from '../resolve/target-choice.ts'
import { isTrue, listed } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'target-default-ambiguous',
  severity: 'error',
  cliParity: 'yes',
  title: 'Several targets are the default',
  why: 'Without `-t` the Databricks CLI takes the target with `default: true`, and refuses a bundle that has several, unless the target is named. Mark one, usually the development target.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  dev: {default: true}\n  prod: {default: true}\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  dev: {default: true}\n  prod: {}\n',
  *checkBundle({ config, targetsNamed }) {
    if (targetsNamed) return
    const defaults = declaredTargets(config).flatMap(({ name, entry }) => {
      const value = valueAt(entry?.value, ['default'])
      return isTrue(value) ? [{ name, value, at: placeOf(value) }] : []
    })
    const [first, ...others] = defaults
    const last = others.at(-1)
    if (first === undefined || last === undefined) return
    yield {
      message: `Several targets are marked as the default: ${listed(defaults.map(({ name }) => name))}.`,
      at: last.at,
      path: ['targets', last.name, 'default'],
      related: [first, ...others.slice(0, -1)].flatMap(({ name, at }) =>
        at === undefined ? [] : [{ at, message: `"${name}"` }],
      ),
      hint: 'Leave "default: true" in one of them.',
    }
  },
}
