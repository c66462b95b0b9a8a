import { inlineWaivers } from '../waivers/inline.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'waiver-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A waiver is incomplete',
  why: 'A waiver says what it waives, why, who answers for it and until when. One that leaves something out waives nothing.',
  bad: `bundle:
  name: scoring
targets:
  prod: # countersign: waive BND-SEC-001 reason="migration"
    mode: production
    workspace:
      root_path: /Workspace/Applications/scoring
`,
  good: `bundle:
  name: scoring
targets:
  prod: # countersign: waive BND-SEC-001 reason="migration" owner="risk@bank.example" until=2099-12-31
    mode: production
    workspace:
      root_path: /Workspace/Applications/scoring
`,
  checkBundle: (bundle) => inlineWaivers(bundle).mistakes,
}
