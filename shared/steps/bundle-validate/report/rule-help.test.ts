import { expect, test } from '@jest/globals'
import type { Finding } from '../../../kernel/index.ts'
import type { PolicyPack } from '../policy/pack.ts'
import { rule as cronInvalid } from '../rules/cron-invalid.ts'
import { ruleHelp } from './rule-help.ts'

const finding = (rule: string): Finding => ({ ruleId: `bundle-validate/${rule}`, severity: 'error', message: 'No.' })
const pack = (id: string, why: string, docs?: string): PolicyPack => ({
  name: 'desk',
  version: '1',
  title: 'Desk',
  parameters: new Map(),
  rules: [{ id, origin: { file: 'desk.yml' }, title: 'Our `own`', why, docs, severity: 'error', checks: [] }],
})

test('each rule of which something is found is explained once, in the order of the ids, without Markdown', () => {
  const found = ['cron-invalid', 'DESK-1', 'cron-invalid', 'never-heard-of'].map(finding)
  const packs = [
    pack('DESK-1', 'Because.'),
    pack('DESK-1', 'Because of `this`.', 'https://wiki.bank.example/1'),
    pack('DESK-2', 'Not found.'),
  ]
  expect(ruleHelp(found, packs)).toEqual([
    { id: 'bundle-validate/DESK-1', title: 'Our own', help: 'Because of this. https://wiki.bank.example/1' },
    {
      id: 'bundle-validate/cron-invalid',
      title: cronInvalid.title,
      help: cronInvalid.why.replaceAll('`', ''),
    },
  ])
})
