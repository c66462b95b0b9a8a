import { expect, test } from '@jest/globals'
import { valueAt } from '../config/value.ts'
import { rules } from '../rules/registry.ts'
import { said, targetsFrom } from '../testing/bundle.ts'

// What Databricks CLI 1.12.1 makes of each.
const bundle = (root: string, target: string) =>
  `bundle: {name: fraud}\n${root}\ntargets:\n  dev:\n    default: true\n    ${target}\n`
const read = async (text: string, ...path: string[]) => valueAt((await targetsFrom(text))[0]?.config, path)

test.each(['text', '1', '[a]', '2024-01-02'])(
  'a section of the wrong kind in a target is dropped: %s',
  async (value) => {
    expect(await read(bundle('', `bundle: ${value}`), 'bundle', 'name')).toMatchObject({ value: 'fraud' })
    expect(
      await read(bundle('presets: {name_prefix: x_}', `presets: ${value}`), 'presets', 'name_prefix'),
    ).toMatchObject({
      value: 'x_',
    })
    expect(await read(bundle('', `git: ${value}`), 'bundle', 'git')).toBeUndefined()
  },
)

test('a reference in place of what a target says of Git is merged with something, and cannot be', async () => {
  const text = bundle('variables: {git: {default: a}}', `git: "\${var.git}"`)
  expect(await said(text, [])).toEqual([expect.stringContaining('databricks.yml:6:10 override-kind-clash[dev]')])
  expect(await read(bundle('', 'git: {branch: main}'), 'bundle', 'git', 'branch')).toMatchObject({ value: 'main' })
})

test('permissions are a list, and a map of them is dropped', async () => {
  const root = 'permissions: [{level: CAN_VIEW, user_name: u}]'
  expect(await read(bundle(root, 'permissions: {a: b}'), 'permissions')).toMatchObject({ kind: 'list' })
})

test.each([
  ['bundle: {name: [a]}\n', 'bundle-name-missing'],
  ['bundle: {name: {}}\n', 'bundle-name-missing'],
  ['bundle: {name: a, mode: 1}\n', 'mode-unknown'],
  ['bundle: {name: a}\nresources:\n', 'section-empty'],
  ['bundle: {name: a}\nworkspace: ~\n', 'section-empty'],
  ...['sync: R', 'sync: {paths: R}', 'scripts: R', 'targets: {dev: {sync: R}}'].map((text) => {
    const referring = text.replace('R', `"\${var.x}"`)
    return [`bundle: {name: a}\nvariables: {x: {type: complex, default: {}}}\n${referring}\n`, 'section-empty']
  }),
  [`bundle: {name: a}\nvariables: {x: {type: complex, default: {}}}\nresources: "\${var.x}"\n`, 'section-empty'],
  // Databricks CLI 1.12.1: "expected sequence, got nil".
  ['bundle: {name: a}\nresources: {pipelines: {p: {name: p, libraries: }}}\n', 'section-empty'],
])('%j is refused', async (text, rule) => {
  expect((await said(text, rules)).filter((line) => line.includes(` ${rule}`))).toHaveLength(1)
})

test.each([
  'bundle: {name: 1}\n',
  'bundle: {name: a, engine: [direct]}\n',
  'bundle: {name: a}\nresources: {}\nworkspace: {}\n',
  'bundle: {name: a}\nresources: {pipelines: {p: {name: p, libraries: []}, q: {name: q}}}\n',
  `bundle: {name: a}\nvariables: {x: {type: complex, default: []}}\nresources: {pipelines: {p: {name: p, libraries: "\${var.x}"}}}\n`,
  'bundle: {name: a}\nsync: ~\nscripts: ~\n',
  'bundle: {name: a}\ntargets:\n  dev: {default: true, workspace: ~, resources: ~}\n',
  'bundle: {name: a}\nworkspace:\ntargets:\n  dev: {default: true, workspace: {root_path: /Workspace/x}}\n',
])('%j is not', async (text) => {
  expect(
    (await said(text, rules)).filter((line) => /bundle-name-missing|engine-unknown|section-empty/.test(line)),
  ).toEqual([])
})

test('a lookup and a description that are none are dropped, and the variable keeps what it has; Databricks CLI 1.12.1', async () => {
  const bundle = (over: string) =>
    `variables: { x: { default: d } }\nresources: { jobs: { a: { name: "\${var.x}" } } }\ntargets: { dev: { variables: { x: ${over} } } }\n`
  expect(await said(bundle('{ lookup: Small }'), [])).toEqual([
    'databricks.yml:3:45 wrong-type[dev] "lookup" must be a map, so what stands here is dropped.',
  ])
  expect(await said(bundle('{ default: e, description: [a] }'), [])).toEqual([
    'databricks.yml:3:62 wrong-type[dev] "description" must be a text, so what stands here is dropped.',
  ])
  // That is the value of a complex variable.
  const complex = bundle('{ lookup: Small, a: b }').replace('{ default: d }', '{ type: complex, default: {} }')
  expect((await said(complex, [])).filter((line) => line.includes('wrong-type'))).toEqual([])
})
