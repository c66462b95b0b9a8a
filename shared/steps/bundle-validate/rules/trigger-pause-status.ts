import { takenText } from '../config/known-later.ts'
import { placeOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'trigger-pause-status',
  severity: 'error',
  cliParity: 'yes',
  title: 'A preset for triggers that is neither PAUSED nor UNPAUSED',
  why: '`presets.trigger_pause_status` is `PAUSED` or `UNPAUSED`, in capitals.',
  bad: 'bundle:\n  name: fraud\npresets:\n  trigger_pause_status: paused\nresources:\n  jobs:\n    train:\n      name: Train\n',
  good: 'bundle:\n  name: fraud\npresets:\n  trigger_pause_status: PAUSED\nresources:\n  jobs:\n    train:\n      name: Train\n',
  *checkTarget({ config }) {
    const path = ['presets', 'trigger_pause_status']
    const value = valueAt(config, path)
    const status = takenText(value)
    if (status === undefined || status === '' || status === 'PAUSED' || status === 'UNPAUSED') return
    yield {
      message: `"${status}" is neither PAUSED nor UNPAUSED.`,
      at: placeOf(value),
      path,
      hint: 'Write PAUSED or UNPAUSED.',
    }
  },
}
