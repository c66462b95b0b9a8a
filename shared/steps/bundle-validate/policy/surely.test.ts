import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from '../config/entries.ts'
import { mapValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { NO_REFERENCES } from '../resolve/written-references.ts'
import type { Condition, Scope, Verdict } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { surelyOf } from './surely.ts'
import { rootTrail } from './trail.ts'

const config = mapValue(Entries.none, NO_PLACES)
const target = {
  name: 'dev',
  isDefault: true,
  mode: undefined,
  merged: config,
  config,
  variables: new Map(),
  references: NO_REFERENCES,
  findings: [],
}
const scope: Scope = { target, targets: [target], parameters: new Map(), branch: undefined }

const verdict = fc.constantFrom<Verdict>('holds', 'fails', 'open')
const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    verdict.map((said): Condition => {
      return { kind: 'test', path: undefined, test: { looksAt: 'text', judge: () => ({ verdict: said }) } }
    }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
})).condition

test('what is surely right is what a look at the value finds right, and nothing else', () => {
  const text = textValue('a', NO_PLACES)
  let right = 0
  fc.assert(
    fc.property(conditions, (condition) => {
      const holds = evaluate(condition, rootTrail(text), scope).verdict === 'holds'
      expect(surelyOf(condition)?.text('a', scope)).toBe(holds)
      if (holds) right++
    }),
    { numRuns: 1000 },
  )
  expect(right).toBeGreaterThan(100)
})
