import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from '../config/entries.ts'
import { allPlaces } from '../config/places.ts'
import { type MapValue, type ScalarValue, type Value, valueAt } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { said, targetsFrom } from '../testing/bundle.ts'
import { interpolate } from './interpolate.ts'

const place = (line: number) => ({ file: 'databricks.yml', line, column: 1 })

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

function value(data: Plain, line = 1): Value {
  const places = [place(line)]
  if (data === null) return { kind: 'null', places }
  if (typeof data === 'string') return { kind: 'text', value: data, places }
  if (typeof data === 'number') return { kind: 'number', value: data, written: String(data), places }
  if (typeof data === 'boolean') return { kind: 'boolean', value: data, places }
  if (Array.isArray(data)) return { kind: 'list', items: data.map((item: Plain) => value(item, line)), places }
  const entries = Object.entries(data).map(
    ([key, inner]) => [key, { keyPlaces: places, value: value(inner, line) }] as const,
  )
  return { kind: 'map', entries: Entries.of(entries), places }
}

function plainOf(from: Value): unknown {
  if (from.kind === 'list') return from.items.map(plainOf)
  if (from.kind === 'map')
    return Object.fromEntries([...from.entries].map(([key, entry]) => [key, plainOf(entry.value)]))
  return from.kind === 'null' ? null : from.value
}

/** Variables with these values, and something that uses them. */
function config(variables: Readonly<Record<string, Plain>>, used: Plain): MapValue {
  const defined = Object.entries(variables).map(([name, data], index) => {
    const inner = value({ value: data }, index + 10)
    return [name, { keyPlaces: [place(index + 10)], value: inner }] as const
  })
  const root = value({ bundle: { name: 'fraud', target: 'dev' }, used })
  const section: MapValue = { kind: 'map', entries: Entries.of(defined), places: [] }
  return {
    ...(root as MapValue),
    entries: (root as MapValue).entries.with('variables', section, []),
  }
}

function run(root: MapValue) {
  const findings: BundleFinding[] = []
  const result = interpolate(root, (rule, seen) => findings.push({ rule, target: 'dev', ...seen }))
  const references = result.references.where(() => true)
  return {
    ...result,
    references,
    findings,
    used: valueAt(result.config, ['used']),
    ids: findings.map(({ rule }) => rule.id),
  }
}

const reference = (name: string) => `\${var.${name}}`
const simple = (found: Value | undefined) => (found as ScalarValue & { value?: unknown }).value

describe('what a reference becomes', () => {
  const VARIABLES = {
    text: 'a',
    number: 7,
    yes: true,
    list: [1, 2],
    map: { key: 'inner', deep: [{ x: 'found' }] },
    chain: reference('text'),
    user: `\${workspace.current_user.userName}`,
  }
  test.each<[string, unknown]>([
    [`\${var.text}`, 'a'],
    [`\${variables.text.value}`, 'a'],
    [`<\${var.text}-\${var.number}-\${var.yes}>`, '<a-7-true>'],
    [`\${var.number}`, 7],
    [`\${var.yes}`, true],
    [`\${var.chain}`, 'a'],
    [`\${var.map.key}`, 'inner'],
    [`\${var.map.deep[0].x}`, 'found'],
    [`\${bundle.name}/\${bundle.target}`, 'fraud/dev'],
    [`[\${bundle.uuid}]`, '[]'],
    // Databricks CLI 1.12.1 prints what is not set of these as it prints a switch.
    [`[\${bundle.deployment.lock.enabled}]`, '[false]'],
    [`\${bundle.git.branch}`, `\${bundle.git.branch}`],
    [`[\${workspace.host}]`, '[]'],
    [`[\${workspace.azure_use_msi}]`, '[false]'],
    [`[\${variables.text.description}]`, '[]'],
    [`\${workspace.current_user}`, `\${workspace.current_user}`],
    [`\${workspace.current_user.emails[0].value}`, `\${workspace.current_user.emails[0].value}`],
    [`\${var.user}/x`, `\${workspace.current_user.userName}/x`],
    [`\${resources.jobs.a.id}`, `\${resources.jobs.a.id}`],
    [`\${artifacts.a.path} \${var.text}`, `\${artifacts.a.path} a`],
    [`\${foo.bar} \${HOME} \${var text} $\${var.text}`, `\${foo.bar} \${HOME} \${var text} $\${var.text}`],
    [`$\${var.text} \${var.text}`, `$\${var.text} a`],
  ])('%s is %j', (text, expected) => {
    const { used, findings } = run(config(VARIABLES, text))
    expect([simple(used), findings]).toEqual([expected, []])
  })

  describe('references in the name of another', () => {
    const HOSTS = {
      env: 'dev',
      hosts: { dev: 'a.net', prod: 'b.net' },
      hosts_dev: 'c.net',
      far: `\${var.hosts.\${var.env}}`,
    }
    test.each<[string, unknown]>([
      [`\${var.hosts.\${var.env}}`, 'a.net'],
      [`https://\${var.hosts_\${bundle.target}}/x`, 'https://c.net/x'],
      [`\${var.far}`, 'a.net'],
      [`<\${var.far}>`, '<a.net>'],
      [`\${resources.jobs.\${var.env}.id}`, `\${resources.jobs.dev.id}`],
      [`\${var.hosts.\${resources.jobs.a.id}}`, `\${var.hosts.\${resources.jobs.a.id}}`],
      [`$\${var.hosts.\${var.env}}`, `$\${var.hosts.dev}`],
    ])('%s is %j', (text, expected) => {
      const { used, ids } = run(config(HOSTS, text))
      expect([simple(used), ids]).toEqual([expected, []])
    })

    test('lists and maps hold them as well', () => {
      const { used, ids } = run(
        config({ ...HOSTS, all: [{ url: reference('far') }, `\${var.hosts.\${var.env}}`] }, reference('all')),
      )
      expect([simple(valueAt(used, [0, 'url'])), simple(valueAt(used, [1])), ids]).toEqual(['a.net', 'a.net', []])
    })

    test('what they name may be missing, or lead back to them', () => {
      expect(run(config({ env: 'qa', hosts: {} }, `\${var.hosts.\${var.env}}`)).ids).toEqual(['reference-missing'])
      expect(run(config({ n: 'a', a: `\${var.\${var.n}}` }, reference('a'))).ids).toEqual(['reference-circular'])
    })
  })

  test('a path of the workspace begins with /Workspace once', () => {
    const paths = { root_path: '/Workspace/r', file_path: '/Workspace/r/files' }
    const texts = ['', '/', 'x', ' /'].map((between) => `/Workspace${between}\${workspace.file_path}/a`)
    const root = value({
      workspace: paths,
      used: [...texts, `\${workspace.root_path}/Workspace/\${workspace.root_path}`],
    })
    const { used, findings } = run(root as MapValue)
    const written = [0, 1, 2, 3, 4].map((index) => simple(valueAt(used, [index])))
    const file = '/Workspace/r/files/a'
    expect(written).toEqual([file, file, `/Workspacex${file}`, `/Workspace /${file}`, '/Workspace/r/Workspace/r'])
    expect(findings.map(({ rule, path }) => [rule.id, path?.[1]])).toEqual(
      [0, 1, 4].map((index) => ['workspace-prefix-doubled', index]),
    )
  })

  test('the value, then the place of use, which decides', () => {
    const { used } = run(config({ a: 'x', b: reference('a') }, reference('b')))
    expect(allPlaces(used?.places ?? []).map(({ line }) => line)).toEqual([10, 11, 1])
    expect(allPlaces(run(config({ a: 'x' }, `-${reference('a')}`)).used?.places ?? []).map(({ line }) => line)).toEqual(
      [10, 1],
    )
  })

  test('a map keeps its places inside, and is shared by all who refer to it', () => {
    const { used } = run(config({ map: { key: { x: 1 } } }, [reference('map'), reference('map')]))
    const [first, second] = [valueAt(used, [0, 'key']), valueAt(used, [1, 'key'])]
    expect(first).toBe(second)
    expect(first?.places).toEqual([place(10)])
  })

  test('the path of a volume is known before it is deployed', async () => {
    const [target] = await targetsFrom(`
variables: {catalog: {default: risk}}
resources:
  volumes: {v: {catalog_name: "\${var.catalog}", schema_name: s, name: files}}
  jobs: {j: {name: "\${resources.volumes.v.volume_path}/x"}}
`)
    expect(simple(valueAt(target?.config, ['resources', 'jobs', 'j', 'name']))).toBe('/Volumes/risk/s/files/x')
  })

  test('a script is for the shell', () => {
    const root = value({ scripts: { go: { content: `\${var.x} \${HOME}` } } }) as MapValue
    expect(run(root)).toMatchObject({ config: root, findings: [], references: [] })
  })
})

describe('what is said', () => {
  test.each<[string, string]>([
    [`\${var.catalgo}`, 'The variable "catalgo" is not declared. Did you mean "catalog"?'],
    [`\${bundle.nmae}`, '"bundle" has no "nmae". Did you mean "name"?'],
    [`\${var.map.kez}`, '"variables.map.value" has no "kez". Did you mean "key"?'],
    [`\${var.list[2]}`, '"variables.list.value" has no "2".'],
    [`\${var.catalog.x}`, '"variables.catalog.value" has no "x".'],
    [`\${var}`, 'It names no variable.'],
    [`\${bundle.git.brunch}`, '"bundle.git" has no "brunch". Did you mean "branch"?'],
    [`\${bundle.deployment.lock.enabld}`, '"bundle.deployment.lock" has no "enabld". Did you mean "enabled"?'],
    [`\${bundle.mode.x}`, '"bundle.mode" has no "x".'],
    [`\${workspace.current_user.username}`, '"workspace.current_user" has no "username". Did you mean "userName"?'],
  ])('%s refers to nothing', (text, why) => {
    const { findings } = run(config({ catalog: 'c', map: { keyed: 1, key: 2 }, list: [1, 2] }, text))
    expect(findings.map(({ rule, message, at }) => [rule.id, message, at])).toEqual([
      ['reference-missing', `"${text}" refers to nothing. ${why}`, place(1)],
    ])
  })

  test.each([
    [`\${var.nothing}`, 'declare what it names'],
    [`\${var.map.nothing}`, 'set it in the variable: what a target gives it replaces the whole default'],
    [`\${var.map[1]}`, 'set it in the variable: what a target gives it replaces the whole default'],
  ])('what to do about %s', (text, how) => {
    expect(run(config({ map: { key: 2 } }, text)).findings.map(({ hint }) => hint)).toEqual([
      `Correct the reference, or ${how}.`,
    ])
  })

  test('all of them, in one text too', () => {
    expect(run(config({}, [`\${var.a} \${var.b}`, { x: `\${bundle.c}` }])).ids).toEqual(
      Array(3).fill('reference-missing'),
    )
  })

  test('a map in the middle of a text', () => {
    const { findings, used } = run(config({ map: { a: 1 } }, `x ${reference('map')}`))
    expect(findings.map(({ rule, related }) => [rule.id, related?.[0]?.at])).toEqual([
      ['reference-of-structure-in-text', place(10)],
    ])
    expect(simple(used)).toBe(`x ${reference('map')}`)
  })

  // Databricks CLI 1.12.1: "cannot interpolate non-primitive value of type map into string".
  test.each<[string, string]>([
    [`\${workspace.current_user.name}`, 'map'],
    [`\${workspace.current_user.groups}`, 'list'],
    [`\${workspace.current_user}`, 'map'],
    [`\${bundle.git}`, 'map'],
    [`\${var.who}`, 'map'],
  ])('%s in the middle of a text is a %s, although nobody knows which', (reference, kind) => {
    const { findings, used } = run(config({ who: `\${workspace.current_user.name}` }, `/Users/${reference}/x`))
    expect(findings.map(({ rule, message }) => [rule.id, message])).toEqual([
      [
        'reference-of-structure-in-text',
        `"${reference}" is a ${kind}, which cannot be written into the middle of a text.`,
      ],
    ])
    expect(simple(used)).toContain('/Users/${')
  })

  // Databricks CLI 1.12.1, also for all others below: "expected a map to index …, found string".
  test.each([
    ['looked', 'foo'],
    ['resource', 'foo'],
    ['user', 'foo'],
    ['unknown', 'foo'],
    ['who', 'nobody'],
    ['again', 'foo'],
    ['git', 'nothing'],
  ])('what a reference to "%s" stands for has nothing called "%s"', async (name, field) => {
    expect(await said(withReference(`\${var.${name}.${field}}`), [])).toEqual([
      expect.stringMatching(/^databricks.yml:\d+:30 reference-missing/),
    ])
  })

  test.each(['map.key', 'who.userName', 'name.familyName', 'git.branch', `map.\${bundle.target}`])(
    'a resource may refer to "%s" through another reference',
    async (path) => {
      expect(await said(withReference(`\${var.${path}}`), [])).toEqual([])
    },
  )

  test.each([
    'variables: {other: {default: $}}',
    'workspace: {root_path: /Workspace/$}',
    'presets: {tags: {a: $}}',
    'permissions: [{level: CAN_VIEW, user_name: $}]',
  ])('all else is replaced at once, so that nothing is referred to through another reference: %s', async (line) => {
    const through = withReference('', line.replace('$', `"\${var.map.key}"`).replace('/Workspace/"', '"/Workspace/'))
    expect(await said(through, [])).toEqual([
      expect.stringContaining(`on its way stands "\${var.inner}", which is replaced at the same time.`),
    ])
    expect(await said(through.replace(`\${var.map.`, `\${var.inner.`), [])).toEqual([])
    expect(await said(through.replace(`\${var.map.key}`, `\${var.map.\${bundle.target}}`), [])).toEqual([])
  })

  test('a circle, once, with the place of each member', () => {
    const { findings, used } = run(
      config({ c: reference('a'), a: `x${reference('b')}`, b: reference('c') }, reference('b')),
    )
    expect(
      findings.map(({ rule, message, at, related }) => [rule.id, message, at, related?.map((one) => one.at.line)]),
    ).toEqual([
      [
        'reference-circular',
        'The references go in a circle: "var.a" → "var.b" → "var.c" → "var.a".',
        place(11),
        [12, 10],
      ],
    ])
    expect(simple(used)).toBe(reference('b'))
  })

  // Databricks CLI 1.12.1: "cycle detected in field resolution"; of two that name each other, and of parts, it says nothing.
  test('a field of a resource that names itself', async () => {
    const jobs = (text: string) =>
      `resources: {jobs: {j: ${text}, k: {name: "\${resources.jobs.l.name}"}, l: {name: "\${resources.jobs.k.name}"}}}\ntargets: {dev: {}}\n`
    expect(await said(jobs(`{name: "\${resources.jobs.j.name} again"}`), [])).toEqual([
      'databricks.yml:1:30 reference-circular[dev] The references go in a circle: "resources.jobs.j.name" → "resources.jobs.j.name".',
    ])
    expect(await said(jobs(`{name: "\${resources.jobs.j.id}", tags: {a: "\${resources.jobs.j.tags}"}}`), [])).toEqual(
      [],
    )
  })

  test('a map that holds itself never ends, which the CLI only warns of', () => {
    expect(run(config({ a: { x: reference('a') } }, reference('a'))).ids).toEqual(['references-too-deep'])
    expect(run(config({ a: reference('a.x') }, '')).ids).toEqual(['reference-circular'])
  })

  test('every wrong reference of every target at once', async () => {
    const lines = await said(
      `resources: {schemas: {s: {name: "\${var.a}", comment: "\${bundle.b}"}}}\ntargets:\n  dev: {}\n  prod:\n    resources: {schemas: {s: {catalog_name: "\${var.c}"}}}\n`,
      [],
    )
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      `databricks.yml:1:33 reference-missing[dev,prod] "\${var.a}"`,
      `databricks.yml:1:54 reference-missing[dev,prod] "\${bundle.b}"`,
      `databricks.yml:5:45 reference-missing[prod] "\${var.c}"`,
    ])
  })
})

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,4}$/)
const plainText = fc.string({ maxLength: 12 }).filter((text) => !text.includes(`\${`))
const scalar: fc.Arbitrary<Plain> = fc.oneof(plainText, fc.integer(), fc.boolean(), fc.constant(null))
const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
  ),
}))
/** A text that refers to one of so many variables, among other text. */
const referring = (count: number) =>
  fc
    .array(
      fc.oneof(
        plainText,
        fc.nat({ max: count - 1 }).map((index) => reference(`v${index}`)),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((pieces) => pieces.join(''))
/** Variables that refer to each other in any way, circles too. */
const tangle = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .array(
      fc.oneof(
        referring(count),
        scalar,
        fc.array(referring(count), { maxLength: 2 }),
        fc.dictionary(name, referring(count), { maxKeys: 2 }),
      ),
      {
        minLength: count,
        maxLength: count,
      },
    )
    .map((values) => Object.fromEntries(values.map((data, index) => [`v${index}`, data]))),
)

describe('properties', () => {
  test('what refers to nothing is not touched', () => {
    fc.assert(
      fc.property(tree, (data) => {
        const root = config({}, data)
        const { config: result, findings, references } = run(root)
        expect(result).toBe(root)
        expect([findings, references]).toEqual([[], []])
      }),
    )
  })

  test('a pure reference takes on the value, whatever its kind', () => {
    fc.assert(
      fc.property(tree, (data) => {
        const { used } = run(config({ x: data }, reference('x')))
        expect(used && plainOf(used)).toEqual(data)
      }),
    )
  })

  test('what is resolved once stays as it is', () => {
    fc.assert(
      fc.property(tangle, (variables) => {
        const first = run(config(variables, Object.keys(variables).map(reference)))
        if (first.findings.length > 0) return
        const second = run(first.config)
        expect(second.config).toBe(first.config)
      }),
    )
  })

  test('the order in which variables are declared makes no difference', () => {
    fc.assert(
      fc.property(tangle, fc.infiniteStream(fc.nat()), (variables, random) => {
        const names = Object.keys(variables)
        const shuffled = names
          .map((key) => ({ key, rank: random.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ key }) => [key, variables[key] ?? null] as const)
        const used = names.map(reference)
        const [first, second] = [run(config(variables, used)), run(config(Object.fromEntries(shuffled), used))]
        const bare = (data: unknown) =>
          JSON.stringify(data, (key, inner) =>
            key === 'places' || key === 'keyPlaces' ? undefined : inner instanceof Entries ? inner.list() : inner,
          )
        if (first.findings.length > 0) expect(second.findings.length).toBeGreaterThan(0)
        else expect(bare(second.used)).toBe(bare(first.used))
      }),
    )
  })

  test('a circle is always said, and nothing else than a circle is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.boolean(), (length, entry, closed) => {
        const variables = Object.fromEntries(
          Array.from({ length }, (_, index) => {
            const last = index === length - 1
            return [`v${index}`, last && !closed ? 'end' : `<${reference(`v${(index + 1) % length}`)}>`]
          }),
        )
        const { ids, findings, used } = run(config(variables, reference(`v${entry % length}`)))
        expect(ids).toEqual(closed ? ['reference-circular'] : [])
        if (closed) expect(findings[0]?.message.match(/→/g)).toHaveLength(length)
        else expect(simple(used)).toContain('end')
      }),
    )
  })

  test('any tangle ends', () => {
    fc.assert(
      fc.property(tangle, (variables) => void run(config(variables, Object.keys(variables).map(reference)))),
      {
        numRuns: 500,
      },
    )
  })
})

describe('bounded time', () => {
  const many = (count: number, data: (index: number) => Plain) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, data(index)]))
  const next = (index: number) => reference(`v${index + 1}`)

  // Each of these takes a few hundredths of a second, and forever if it is done wrong.
  test.each<[string, Readonly<Record<string, Plain>>, readonly string[]]>([
    ['a chain of 20,000', many(20_000, (index) => (index === 19_999 ? 'end' : next(index))), []],
    ['1,000 in a circle', many(1000, (index) => reference(`v${(index + 1) % 1000}`)), ['reference-circular']],
    [
      'texts that double',
      many(1000, (index) => (index === 999 ? 'end' : `${next(index)}${next(index)}`)),
      ['references-too-large'],
    ],
    [
      'lists that double',
      many(1000, (index) => (index === 999 ? 'end' : [next(index), next(index)])),
      ['references-too-large'],
    ],
    ['100,000 references in a text', { v0: reference('v1').repeat(100_000), v1: 'x' }, []],
    ['as many in names of others', { v0: `\${var.\${var.v1}}`.repeat(50_000), v1: 'v2', v2: 'x' }, []],
    ['lists in lists', many(1000, (index) => (index === 999 ? 'end' : [next(index)])), ['references-too-large']],
  ])('%s', (_name, variables, said) => {
    const { ids } = run(config(variables, reference('v0')))
    expect([...new Set(ids)]).toEqual(said)
  })

  test('each of 1,000 refers to every other', () => {
    const all = Array.from({ length: 1000 }, (_, index) => reference(`v${index}`)).join('')
    expect(
      new Set(
        run(
          config(
            many(1000, () => all),
            '',
          ),
        ).ids,
      ),
    ).toEqual(new Set(['reference-circular']))
  })
})

/** A job is called by the reference, and the line stands beside it. */
function withReference(reference: string, line = ''): string {
  return `bundle: {name: x}
resources: {jobs: {a: {name: "${reference}"}}}
variables:
  looked: {default: "\${var.lookup}"}
  lookup: {lookup: {cluster_policy: Small}}
  resource: {default: "\${resources.jobs.a.id}"}
  user: {default: "\${workspace.current_user.userName}"}
  who: {default: "\${workspace.current_user}"}
  name: {default: "\${workspace.current_user.name}"}
  unknown: {default: "\${nothing.known}"}
  again: {default: "\${var.looked}"}
  git: {default: "\${bundle.git}"}
  map: {default: "\${var.inner}"}
  inner: {type: complex, default: {key: value, default: value}}
${line.startsWith('variables: ') ? `  ${line.slice('variables: {'.length, -1)}` : line}
`
}
