import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'development-triggers-unpaused',
  severity: 'error',
  cliParity: 'yes',
  title: 'A development target that starts by itself',
  why: 'In `mode: development` every trigger is paused, so that copies of a job do not run beside each other. A preset cannot reverse that for all; a single job can, with its own `pause_status`.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n    presets: {trigger_pause_status: UNPAUSED}\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  dev:\n    mode: development\n',
  *checkTarget({ config, mode }) {
    const path = ['presets', 'trigger_pause_status']
    const value = valueAt(config, path)
    if (mode !== 'development' || textOf(value) !== 'UNPAUSED') return
    yield {
      message: 'A development target cannot unpause all triggers.',
      at: placeOf(value),
      path,
      hint: 'Remove the preset, and set "pause_status: UNPAUSED" on the job that needs it.',
    }
  },
}
