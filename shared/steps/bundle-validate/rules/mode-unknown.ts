import { nearestWord } from '../../../kernel/suggest.ts'
import { takenText } from '../config/known-later.ts'
import { placeOf, valueAt } from '../config/value.ts'
import { writtenText } from '../resolve/written-text.ts'
import type { Rule } from './rule.ts'

const MODES = ['development', 'production']

export const rule: Rule = {
  id: 'mode-unknown',
  severity: 'error',
  cliParity: 'yes',
  title: 'A mode that does not exist',
  why: 'A target is in the mode `development`, `production`, or in none. Whatever else is written there protects nothing.',
  bad: 'bundle:\n  name: fraud\ntargets:\n  prod:\n    mode: prod\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  prod:\n    mode: production\n    workspace: {root_path: /Shared/fraud}\n',
  *checkTarget({ config }) {
    const path = ['bundle', 'mode']
    const value = valueAt(config, path)
    const mode = value?.kind === 'text' ? takenText(value) : writtenText(value)
    if (mode === undefined || mode === '' || MODES.includes(mode)) return
    const meant = MODES.find((known) => known.startsWith(mode)) ?? nearestWord(mode, MODES)
    const hint = meant === undefined ? 'Write "development" or "production".' : `Write "${meant}".`
    yield { message: `"${mode}" is no mode of a target.`, at: placeOf(value), path, hint }
  },
}
