import { describe, expect, test } from '@jest/globals'
import { judge } from '../judge.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { coreSchema } from '../schema/core/core-schema.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'

async function said(rest: string, names?: readonly string[]): Promise<string[]> {
  const bundle = await bundleFrom(`bundle: {name: f}\nvariables: {x: {default: a}}\n${rest}\n`)
  const targets = resolveTargets(bundle, names === undefined ? {} : { targets: names })
  return sayings(judge({ bundle, targets, schema: coreSchema, packs: [], facts: { targets } })).filter((line) =>
    /target-invalid|wrong-type/.test(line),
  )
}

describe('what the Databricks CLI refuses to load or to choose', () => {
  test.each([
    ['targets: {dev: text}', '3:16 target-invalid[dev] The target "dev" must be a map, but is a text.'],
    // Databricks CLI 1.12.1: "expected a map to index "targets.dev.resources", found string".
    [`targets: {dev: "\${var.x}"}`, '3:16 target-invalid The target "dev" must be a map, but is a text.'],
    ['targets: {dev: [a]}', '3:16 target-invalid[dev] The target "dev" must be a map, but is a list.'],
    ['targets: {dev: 7, prod: {}}', '3:16 target-invalid[dev] The target "dev" must be a map, but is a number.'],
    ['environments: {dev: text}', '3:21 target-invalid[dev] The target "dev" must be a map, but is a text.'],
    ['targets: text', '3:10 target-invalid "targets" must be a map, but is a text.'],
    ['targets: true', '3:10 target-invalid "targets" must be a map, but is true.'],
    [
      'targets: {dev: {variables: x}}',
      '3:28 target-invalid "variables" of the target "dev" must be a map, but is a text.',
    ],
  ])('%s is an error, said once', async (rest, line) => {
    expect(await said(rest)).toEqual([`databricks.yml:${line}`])
  })
})

describe('what it only drops stays a warning', () => {
  test.each([
    ['targets: [a]', '3:10 wrong-type[default] "targets" must be a map, but is a list.'],
    ['targets: {dev: {variables: [x]}}', '3:28 wrong-type[dev] "variables" must be a map, but is a list.'],
    ['targets: {dev: {workspace: x}}', '3:28 wrong-type[dev] "workspace" must be a map, but is a text.'],
  ])('%s', async (rest, line) => expect(await said(rest)).toEqual([`databricks.yml:${line}`]))
})

test.each(['targets: {dev: }', 'targets: ', 'targets: {dev: {variables: }}'])('%s is no mistake', async (rest) =>
  expect(await said(rest)).toEqual([]),
)

/** Databricks CLI 1.12.1 drops the text, and knows no such target only where that one is asked for. */
test('what is no target keeps no other from being chosen', async () => {
  expect(await said('targets: {dev: text, prod: {}}', ['prod'])).toEqual([])
  expect(await said('targets: {dev: text, prod: {}}', ['dev'])).toHaveLength(1)
  expect(await said(`targets: {dev: "\${var.x}", prod: {}}`, ['prod'])).toHaveLength(1)
})
