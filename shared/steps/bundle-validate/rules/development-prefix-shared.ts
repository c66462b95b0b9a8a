import { isOpen, placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'development-prefix-shared',
  severity: 'error',
  cliParity: 'yes',
  title: "A prefix of a development target without the user's name",
  why: 'In `mode: development` everybody deploys a copy, and names such as that of a pipeline must be unique in the workspace. The prefix must contain the name of the user, or be left to the default, `[dev jane] `.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n    presets: {name_prefix: "dev_"}\n',
  good: `bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n    presets: {name_prefix: "dev_\${workspace.current_user.short_name}_"}\n`,
  *checkTarget({ config, mode }) {
    const path = ['presets', 'name_prefix']
    const value = valueAt(config, path)
    const prefix = textOf(value)
    if (mode !== 'development' || isOpen(value) || prefix === undefined || prefix === '') return
    yield {
      message: `The prefix "${prefix}" does not contain the name of the user who deploys.`,
      at: placeOf(value),
      path,
      hint: `Put \${workspace.current_user.short_name} into it, or remove it.`,
    }
  },
}
