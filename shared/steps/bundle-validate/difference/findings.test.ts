import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../rules/rule.ts'
import { rule as deleted, base as deletedBase } from '../rules/stateful-deleted.ts'
import { rule as recreated, base as recreatedBase } from '../rules/stateful-recreated.ts'
import { targetsFrom } from '../testing/bundle.ts'
import { statefulFindings } from './findings.ts'

const TARGETS = 'targets:\n  prod:\n    mode: production\n    workspace:\n      root_path: /Workspace/x\n'
const bundle = (resources: string) => `bundle:\n  name: fraud\nresources:\n${resources}${TARGETS}`
const schema = (key: string, name: string) => `  schemas:\n    ${key}:\n      name: ${name}\n      catalog_name: risk\n`

async function found(before: string, after: string, allowed: readonly string[] = []) {
  const [[base], [head]] = await Promise.all([targetsFrom(before), targetsFrom(after)])
  return statefulFindings(base, head, allowed)
}

describe('stateful resources', () => {
  test.each<[Rule, string]>([
    [deleted, deletedBase],
    [recreated, recreatedBase],
  ])('have rules whose examples tell: %#', async (rule, base) => {
    expect((await found(base, rule.bad)).map((finding) => finding.rule.id)).toEqual([rule.id])
    expect(await found(base, rule.good)).toEqual([])
  })

  test('that are gone are errors at the place where they should be', async () => {
    const jobs = '  jobs:\n    a:\n      name: A\n'
    expect(await found(bundle(schema('features', 'features') + jobs), bundle(jobs))).toEqual([
      {
        rule: deleted,
        target: 'prod',
        message:
          'The schema "features" is no longer in the bundle, so the next deployment deletes it with all that is in it.',
        at: expect.objectContaining({ file: 'databricks.yml', line: 3, column: 1 }),
        path: ['resources', 'schemas', 'features'],
        related: [
          {
            at: expect.objectContaining({ file: 'databricks.yml', line: 6 }),
            message: expect.stringContaining('in the base'),
          },
        ],
        hint: 'Keep it, or allow the removal of "resources.schemas.features".',
      },
    ])
  })

  test('that are sets of features are told when they go', async () => {
    const jobs = '  jobs:\n    a:\n      name: A\n'
    const [finding] = await found(bundle(`  materialization_sets:\n    live: {}\n${jobs}`), bundle(jobs))
    expect(finding?.message).toMatch(/^The materialization set "live" is no longer in the bundle/)
  })

  test('that become others are errors at the field that does it', async () => {
    const [finding, ...others] = await found(bundle(schema('features', 'a')), bundle(schema('features', 'b')))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: { id: 'stateful-recreated', severity: 'error' },
      message: expect.stringContaining('"name" goes from "a" to "b"'),
      at: { file: 'databricks.yml', line: 6 },
      path: ['resources', 'schemas', 'features', 'name'],
    })
  })

  test.each(['A', `\${resources.jobs.a.id}`, `\${workspace.current_user.short_name}`, `a\${resources.jobs.b.name}`])(
    'become others by the name %s',
    async (name) => {
      const after = `${schema('s', JSON.stringify(name))}  jobs:\n    b: { name: b }\n`
      const [finding] = await found(bundle(schema('s', 'a')), bundle(after))
      expect(finding).toMatchObject({ rule: { id: 'stateful-recreated' }, target: 'prod' })
    },
  )

  test.each(['x', '[]', '7'])('that are %s are dropped by Databricks CLI 1.12.1, and so gone', async (value) => {
    const schemas = (text: string) => bundle(`  schemas:\n    features: ${text}\n`)
    const whole = schemas('{ name: a, catalog_name: risk }')
    expect((await found(whole, schemas(value))).map(({ rule }) => rule.id)).toEqual(['stateful-deleted'])
    expect(await found(schemas(value), whole)).toEqual([])
  })

  test('under another key are still deleted, with what to do', async () => {
    const [finding] = await found(bundle(schema('old', 'features')), bundle(schema('new', 'features')))
    expect(finding).toMatchObject({
      rule: { id: 'stateful-deleted' },
      hint: expect.stringContaining('"resources.schemas.new"'),
    })
  })

  test.each(['resources.schemas.old', 'schemas.old'])('may go when that is allowed: %s', async (allowed) => {
    const [before, after] = [bundle(schema('old', 'a')), bundle('  jobs: {}\n')]
    expect(await found(before, after)).toHaveLength(1)
    expect(await found(before, after, ['schemas.other'])).toHaveLength(1)
    expect(await found(before, after, [allowed])).toEqual([])
    expect(await found(before, bundle(schema('old', 'b')), [allowed])).toEqual([])
  })

  test('that came, stay, or are not stateful are no finding', async () => {
    const job = '  jobs:\n    a:\n      name: A\n'
    expect(await found(bundle(job), bundle(schema('new', 'a')))).toEqual([])
    expect(await found(bundle(schema('s', 'A')), bundle(schema('s', 'a')))).toEqual([])
    expect(await found(bundle(schema('s', 'A') + job), bundle(schema('s', `\${resources.jobs.a.name}`) + job))).toEqual(
      [],
    )
  })

  test('of a target that came or went are nobody’s to delete', async () => {
    const [target] = await targetsFrom(bundle(schema('s', 'a')))
    expect(statefulFindings(target, undefined, [])).toEqual([])
    expect(statefulFindings(undefined, target, [])).toEqual([])
  })
})
