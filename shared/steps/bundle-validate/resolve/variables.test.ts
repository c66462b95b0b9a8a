import { describe, expect, test } from '@jest/globals'
import { Entries } from '../config/entries.ts'
import type { Value } from '../config/value.ts'
import { said, targetsFrom } from '../testing/bundle.ts'
import type { ResolveOptions } from './resolve.ts'

const place = { file: 'variable-overrides.json', line: 1, column: 1 }
const text = (value: string): Value => ({ kind: 'text', value, places: [place] })
const overrides = (values: Record<string, Value>): ReadonlyMap<string, Value> => {
  const entries = Entries.of(Object.entries(values).map(([key, value]) => [key, { keyPlaces: [place], value }]))
  return new Map([['dev', { kind: 'map', entries, places: [place] }]])
}

async function valueFrom(bundle: string, options: ResolveOptions, name = 'x'): Promise<unknown> {
  const [target] = await targetsFrom(bundle, options)
  const variable = target?.variables.get(name)
  const value = variable?.value
  return [variable?.from, value?.kind === 'text' || value?.kind === 'number' ? value.value : value?.kind]
}

describe('where a value comes from', () => {
  const BUNDLE = 'variables: {x: {default: d}}\ntargets: {dev: {variables: {x: t}}}\n'
  const all: ResolveOptions = {
    variables: new Map([['x', 'i']]),
    env: { BUNDLE_VAR_x: 'e' },
    overrides: overrides({ x: text('o') }),
  }
  const { variables: _, ...withoutInput } = all
  const { env: __, ...withoutEnv } = withoutInput

  test.each([
    ['the input', BUNDLE, all, ['input', 'i']],
    ['the environment', BUNDLE, withoutInput, ['environment', 'e']],
    ['the overrides file', BUNDLE, withoutEnv, ['overrides', 'o']],
    ['the target', BUNDLE, {}, ['target', 't']],
    ['the default', 'variables: {x: {default: d}}\ntargets: {dev: {}}\n', {}, ['default', 'd']],
    ['an empty text of the environment', BUNDLE, { env: { BUNDLE_VAR_x: '' } }, ['environment', '']],
    ['a number', 'variables: {x: {default: 7}}\n', {}, ['default', 7]],
  ] as const)('%s', async (_name, bundle, options, expected) => {
    expect(await valueFrom(bundle, options)).toEqual(expected)
  })

  test('a lookup stays unknown, and goes before the overrides file', async () => {
    const bundle = `variables: {x: {lookup: {warehouse: Big}}, y: {default: "\${var.x}"}}\ntargets: {dev: {}}\n`
    expect(await valueFrom(bundle, { overrides: overrides({ x: text('o') }) })).toEqual(['lookup', undefined])
    expect(await valueFrom(bundle, {}, 'y')).toEqual(['default', `\${var.x}`])
    expect(await said(bundle, [])).toEqual([])
  })

  test('a target replaces a complex default, and a lookup and a default replace each other', async () => {
    const [target] = await targetsFrom(`
variables:
  x: {type: complex, default: {a: 1, b: 2}}
  y: {lookup: {warehouse: Big}}
  z: {default: z}
targets:
  dev:
    variables:
      x: {c: 3}
      y: {default: known, description: ignored}
      z: {lookup: {warehouse: Big}}
`)
    const x = target?.variables.get('x')?.value
    expect(x?.kind === 'map' ? x.entries.keys.names : x).toEqual(['c'])
    expect([target?.variables.get('y')?.from, target?.variables.get('z')?.from]).toEqual(['target', 'lookup'])
  })
})

describe('what is wrong with variables', () => {
  test('no value, in the targets that assign none', async () => {
    const bundle = 'variables:\n  x:\n  y: {description: why}\ntargets:\n  dev: {variables: {x: 1}}\n  prod: {}\n'
    expect(await said(bundle, [])).toEqual([
      'databricks.yml:2:3 variable-unassigned[prod] The variable "x" has no value.',
      'databricks.yml:3:3 variable-unassigned[dev,prod] The variable "y" has no value.',
    ])
  })

  test('a variable without a value is not also a reference to nothing', async () => {
    expect(await said(`variables: {x: {}}\nresources: {schemas: {s: {name: "\${var.x}"}}}\n`, [])).toHaveLength(1)
  })

  test('only a secret needs it: that is for the deployment to know', async () => {
    const bundle = `variables: {x: {}}\nresources: {secrets: {s: {value: "\${var.x}"}}}\n`
    expect(await said(bundle, [])).toEqual([])
  })

  test('the value of a secret is never written into the configuration', async () => {
    const bundle = `variables: {x: {}}\nresources: {secrets: {s: {value: "\${var.x}"}}}\n`
    const [target] = await targetsFrom(bundle, { variables: new Map([['x', 'hunter2']]) })
    const secrets = target?.config.entries.get('resources')?.value
    expect(JSON.stringify(secrets, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain('hunter2')
    expect(target?.references.where(() => true)).toMatchObject([{ text: 'var.x', resolved: false }])
  })

  test('assigned but not declared: by a target, by the input', async () => {
    const bundle = 'variables: {catalog: {default: a}}\ntargets:\n  dev:\n    variables: {catalgo: b}\n'
    expect(await said(bundle, [], { variables: new Map([['katalog', 'c']]) })).toEqual([
      '- variable-undeclared[dev] The variable "katalog" is assigned a value, but it is not declared. Did you mean "catalog"?',
      'databricks.yml:4:17 variable-undeclared[dev] The variable "catalgo" is assigned a value, but it is not declared. Did you mean "catalog"?',
    ])
  })

  // Databricks CLI 1.12.1: "expected a map to index "variables.x.default", found string".
  test.each(['1', '{default: 1}', '[1]', `"\${var.y}"`])('a target assigns what is a reference: %s', async (value) => {
    const bundle = `variables: {y: {default: 1}, x: "\${var.y}"}\ntargets: {dev: {variables: {x: ${value}}}}\n`
    expect(await said(bundle, [])).toEqual([
      'databricks.yml:2:32 override-kind-clash[dev] The variable "x" is a reference, so a target cannot assign it.',
    ])
  })

  test('what is no map declares nothing', async () => {
    const bundle = `variables: {x: abc}\nresources: {schemas: {s: {name: "\${var.x}"}}}\ntargets: {dev: {variables: {x: 1}}}\n`
    expect(await said(bundle, [], { variables: new Map([['x', 'c']]) })).toEqual([
      '- variable-undeclared[dev] The variable "x" is assigned a value, but it is not declared.',
      `databricks.yml:2:33 reference-missing[dev] "\${var.x}" refers to nothing. The variable "x" is not declared by a value beside its name: that belongs below, as "default".`,
      'databricks.yml:3:29 variable-undeclared[dev] The variable "x" is assigned a value, but it is not declared.',
    ])
    expect(await said('variables: {x: abc}\n', [])).toEqual([])
  })

  test('a complex variable may have a text for its default, though only a map is of use', async () => {
    const bundle = 'variables: {x: {type: complex, default: small}}\ntargets: {dev: {}}\n'
    expect(await said(bundle, [])).toEqual([])
    expect(await valueFrom(bundle, {})).toEqual(['default', 'small'])
  })

  test.each([
    ['{}', 'nothing'],
    ['{cluster: ""}', 'nothing'],
    ['{cluster: a, job: b}', '"cluster" and "job"'],
    ['{clusterpolicy: Small}', 'nothing (dropped: "clusterpolicy")'],
    ['{cluster: [a]}', 'nothing (dropped: "cluster")'],
  ])('the lookup %s asks for %s', async (lookup, what) => {
    const bundle = `variables: {x: {lookup: ${lookup}}}\ntargets: {dev: {}}\n`
    expect(await said(bundle, [])).toEqual([
      `databricks.yml:1:25 lookup-fields[dev] The lookup of the variable "x" asks for ${what}, where it must be for one thing.`,
    ])
    expect(await said(bundle, [], { variables: new Map([['x', 'known']]) })).toEqual([])
  })

  // Databricks CLI 1.12.1: "expected a sequence to index …, found string", and the same of a map.
  test.each(['[0]', '.name'])('a lookup gives one id: %s of it is nothing', async (rest) => {
    const bundle = `variables: {x: {lookup: {warehouse: Big}}}\nresources: {jobs: {a: {name: "\${var.x${rest}}"}}}\n`
    expect(await said(bundle, [])).toEqual([
      `databricks.yml:2:30 reference-missing[default] "\${var.x${rest}}" refers to nothing. What "x" looks up is a single id, with nothing in it.`,
    ])
    expect(await said(bundle.replace(rest, ''), [])).toEqual([])
  })

  // Databricks CLI 1.12.1: "expected map, found string", and then "reference does not exist".
  test.each(['abc', '""', '5', '[1]'])('a lookup that comes to %s is none, and gives no value', async (text) => {
    const lookup = `{lookup: "\${var.y}", default: d}`
    const bundle = `variables: {x: ${lookup}, y: {default: ${text}, type: complex}}\n`
    expect(await said(bundle, [])).toEqual([])
    expect(await said(`${bundle}resources: {jobs: {a: {name: "\${var.x}"}}}\n`, [])).toEqual([
      `databricks.yml:2:30 reference-missing[default] "\${var.x}" refers to nothing. The lookup of "x" is no map, so the variable has no value.`,
    ])
  })

  test('a lookup that comes to itself is a circle', async () => {
    const round = `variables: {x: {lookup: "\${var.y}"}, y: {default: "\${var.x}"}}\n`
    expect(await said(`${round}resources: {jobs: {a: {name: "\${var.x}"}}}\n`, [])).toEqual([
      expect.stringContaining('reference-circular'),
    ])
  })

  test('what is dropped from a lookup does not count, and what a schema knows besides ours does', async () => {
    expect(await said('variables: {x: {lookup: {cluster: a, clusterpolicy: b}}}\n', [])).toEqual([])
    const newer = 'variables: {x: {lookup: {genie_space: Risk}}}\n'
    expect(await said(newer, [], { lookups: new Set(['genie_space']) })).toEqual([])
    const [finding] = (await targetsFrom('variables: {x: {lookup: {clusterpolicy: b}}}\n'))[0]?.findings ?? []
    expect(finding?.hint).toContain('Did you mean "cluster_policy"?')
  })

  // Databricks CLI 1.12.1: "no valid lookup fields provided".
  test.each([
    [`{ warehouse: "\${var.empty}" }`, 1],
    [`{ warehouse: "\${var.map}" }`, 1],
    [`"\${var.map}"`, 1],
    [`{ warehouse: "\${var.name}" }`, 0],
    [`{ warehouse: "\${var.empty}", cluster: "\${var.name}" }`, 0],
    [`{ warehouse: "\${workspace.current_user.short_name}" }`, 0],
  ])('what a lookup asks for is known once its references are replaced: %s', async (lookup, count) => {
    const others = 'empty: { default: "" }, name: { default: Big }, map: { type: complex, default: { a: b } }'
    const found = await said(`variables: { x: { lookup: ${lookup} }, ${others} }\n`, [])
    expect(found.filter((line) => line.includes(' lookup-fields'))).toHaveLength(count)
  })

  // Databricks CLI 1.12.1, also for the next one.
  test('a value in the definition goes before all others, and the input cannot replace it', async () => {
    const bundle = 'variables: {x: {value: v, default: d}}\ntargets: {dev: {variables: {x: t}}}\n'
    const others = { env: { BUNDLE_VAR_x: 'e' }, overrides: overrides({ x: text('o') }) }
    expect(await valueFrom(bundle, others)).toEqual(['default', 'v'])
    expect(await said(bundle, [], others)).toEqual([])
    expect(await said(bundle, [], { variables: new Map([['x', 'i']]) })).toEqual([
      'databricks.yml:1:24 variable-kind[dev] The variable "x" has a "value", which the input "variables" cannot replace.',
    ])
    expect(await valueFrom('variables: {x: {value: ~, default: d}}\ntargets: {dev: {}}\n', {})).toEqual([
      'default',
      'd',
    ])
  })

  test.each(['{default: }', '{lookup: }', '{lookup: Small}', '{lookup: [a]}'])(
    'a target that says %s of a variable says nothing of its value',
    async (over) => {
      const bundle = `variables: {x: {default: d}}\ntargets: {dev: {variables: {x: ${over}}}}\n`
      expect(await valueFrom(bundle, {})).toEqual([expect.anything(), 'd'])
    },
  )

  test('a lookup that only the deployment knows asks for nothing, as to Databricks CLI 1.12.1', async () => {
    const [finding] = (await targetsFrom(`variables: {x: {lookup: "\${resources.jobs.j.name}"}}\n`))[0]?.findings ?? []
    expect(finding?.message).toContain('asks for nothing')
  })

  test('a reference in place of a variable declares one without a value, as to Databricks CLI 1.12.1', async () => {
    const bundle = `variables: {y: {default: 1}, x: "\${var.y}"}\ntargets: {dev: {}, prod: {variables: {x: null}}}\n`
    expect(await said(bundle, [])).toEqual([
      'databricks.yml:1:30 variable-unassigned[dev,prod] The variable "x" has no value.',
    ])
  })

  test('a lookup that is no map is none', async () => {
    expect(await said('variables: {x: {lookup: Small}}\ntargets: {dev: {}}\n', [])).toEqual([
      'databricks.yml:1:13 variable-unassigned[dev] The variable "x" has no value.',
    ])
    expect(await valueFrom('variables: {x: {lookup: [a], default: b}}\ntargets: {dev: {}}\n', {})).toEqual([
      'default',
      'b',
    ])
  })

  const COMPLEX = 'variables: {x: {type: complex, default: {a: 1}}}\ntargets: {dev: {}}\n'
  const SIMPLE = 'variables: {x: {default: a}}\ntargets: {dev: {}}\n'
  const list: Value = { kind: 'list', items: [], places: [place] }
  test.each([
    ['a text of the input', COMPLEX, { variables: new Map([['x', '{}']]) }, 'complex, and the input "variables" gives'],
    [
      'a text of the environment',
      COMPLEX,
      { env: { BUNDLE_VAR_x: '{}' } },
      'complex, and "BUNDLE_VAR_x" gives it a text',
    ],
    [
      'a text of the file',
      COMPLEX,
      { overrides: overrides({ x: text('a') }) },
      'complex, and the overrides file gives it',
    ],
    [
      'a list of the file',
      SIMPLE,
      { overrides: overrides({ x: list }) },
      'not complex, and the overrides file gives it a',
    ],
    ['a file that is a list', SIMPLE, { overrides: new Map([['dev', list]]) }, 'The overrides file holds a list'],
  ] as const)('%s is of the wrong kind', async (_name, bundle, options, message) => {
    const lines = await said(bundle, [], options)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('variable-kind[dev]')
    expect(lines[0]).toContain(message)
  })
})
