import { expect, test } from '@jest/globals'
import { readTargets } from '../read-targets.ts'
import { exampleFiles, memoryFolder } from '../testing/bundle.ts'
import { CORPUS } from '../testing/corpus.ts'
import { observe } from './observe.ts'
import { rules } from './registry.ts'
import type { Rule } from './rule.ts'

const selective = rules.filter(({ jobKeys, taskKeys }) => jobKeys !== undefined || taskKeys !== undefined)

/** The same rule, shown every job and every task. */
function shownAll({ jobKeys: _, taskKeys: __, ...rule }: Rule): Rule {
  return rule
}

async function told(files: ReturnType<typeof exampleFiles>, rule: Rule): Promise<string[]> {
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const { bundle, targets } = await readTargets(memoryFolder(files), reading)
  return targets.flatMap((target) => observe(rule, target, bundle).map(({ message }) => message))
}

test.each(selective.map((rule) => [rule.id, rule] as const))('%s is shown all that it speaks of', async (_, rule) => {
  const examples = selective.map(({ bad }) => exampleFiles(bad))
  let said = 0
  for (const files of [...examples, ...CORPUS.map((one) => one.files)]) {
    const seen = await told(files, rule)
    expect(seen).toEqual(await told(files, shownAll(rule)))
    said += seen.length
  }
  expect(said).toBeGreaterThan(0)
})
