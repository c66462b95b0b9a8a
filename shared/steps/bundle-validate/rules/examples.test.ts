import { describe, expect, test } from '@jest/globals'
import { judge } from '../judge.ts'
import { readTargets } from '../read-targets.ts'
import { coreSchema } from '../schema/core/core-schema.ts'
import { exampleFiles, memoryFolder } from '../testing/bundle.ts'
import { rules } from './registry.ts'
import type { Rule } from './rule.ts'

/** What the rule needs besides the files of a bundle: another program, another time, another bundle. Tested where it is found. */
const ELSEWHERE = new Set([
  'bundle-path-pattern',
  'cli-version-unsatisfied',
  'cluster-id-ignored',
  'config-changed',
  'databricks-cli',
  'deployment-moved',
  'pattern-too-wide',
  'plan-missing',
  'production-left',
  'root-file-above',
  'stateful-deleted',
  'stateful-recreated',
  'waiver-expired',
  'waiver-unmatched',
  'waiver-unprotected',
  'waiver-invalid',
  'baseline-stale',
  'base-unread',
])

async function idsFoundIn(example: string, { id, branch }: Rule): Promise<string[]> {
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const { bundle, targets, findings } = await readTargets(memoryFolder(exampleFiles(example)), reading)
  const told = branch === undefined ? bundle : { ...bundle, branch }
  // A schema that knows every field says more than ours, which may lack some.
  const schema = id === 'unknown-field' ? { ...coreSchema, complete: true } : coreSchema
  const found = judge({ bundle: told, targets, schema, packs: [], facts: { targets } })
  return [...findings, ...found].map(({ rule }) => rule.id)
}

describe('the examples of every rule', () => {
  test.each(rules.filter(({ id }) => !ELSEWHERE.has(id)).map((rule) => [rule.id, rule] as const))(
    '%s: the wrong one is found, the right one is not',
    async (id, rule) => {
      expect(await idsFoundIn(rule.bad, rule)).toContain(id)
      expect(await idsFoundIn(rule.good, rule)).not.toContain(id)
    },
  )
})

test('every rule has an id of its own, and says why', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, title, why } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(title).not.toMatch(/[.]$/)
    expect(why.trim().length).toBeGreaterThan(60)
  }
})
