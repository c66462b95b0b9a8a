import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from '../config/entries.ts'
import { listValue, mapValue } from '../config/make.ts'
import { formatPath, type MapValue, type Value } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { NO_REFERENCES } from '../resolve/written-references.ts'
import { checkPolicy } from './check.ts'
import { evaluate } from './evaluate.ts'
import { loadPolicies } from './load.ts'
import type { PolicyPack } from './pack.ts'
import { PatternTree } from './pattern-tree.ts'
import { pathOf, rootTrail, type Trail } from './trail.ts'
import { coversPath, parsePathPattern } from './value-path.ts'

let line = 0

function toValue(data: unknown): Value {
  const places = [{ file: 'databricks.yml', line: ++line, column: 1 }]
  if (data === null) return { kind: 'null', places }
  if (typeof data === 'string') return { kind: 'text', value: data, places }
  if (typeof data === 'number') return { kind: 'number', value: data, written: String(data), places }
  if (typeof data === 'boolean') return { kind: 'boolean', value: data, places }
  if (Array.isArray(data)) return { kind: 'list', items: data.map(toValue), places }
  const entries = Object.entries(data as object).map(
    ([key, value]) => [key, { keyPlaces: places, value: toValue(value) }] as const,
  )
  return { kind: 'map', entries: Entries.of(entries), places }
}

const CONFIG = {
  resources: {
    jobs: { a: { tasks: [{ task_key: 'x' }, { task_key: 'y' }] }, b: { tasks: `$\{var.tasks}` }, 'c.d': {} },
    pipelines: { p: { clusters: [] } },
  },
  targets: { dev: { resources: { jobs: { hidden: {} } } } },
}

test.each([
  ['resources.jobs.*', ['a', 'b', 'c.d'].map((key) => `resources.jobs.${key}`)],
  ['resources.{jobs,pipelines}.p', ['resources.pipelines.p']],
  ['resources.jobs["c.d"]', ['resources.jobs.c.d']],
  ['resources.jobs.a.tasks[1].task_key', ['resources.jobs.a.tasks[1].task_key']],
  [
    'resources.jobs.*.tasks[*].task_key',
    ['resources.jobs.a.tasks[0].task_key', 'resources.jobs.a.tasks[1].task_key', 'resources.jobs.b.tasks ?'],
  ],
  ['**.task_key', ['resources.jobs.a.tasks[0].task_key', 'resources.jobs.a.tasks[1].task_key']],
  ['resources.pipelines.**', ['resources.pipelines', 'resources.pipelines.p', 'resources.pipelines.p.clusters']],
  ['resources.pipelines.p.**', ['resources.pipelines.p', 'resources.pipelines.p.clusters']],
  ['resources.jobs.b.tasks.**', ['resources.jobs.b.tasks']],
  ['resources.*.*.none', []],
  ['none.**', []],
])('%s names %j', (source, expected) => {
  const pattern = parsePathPattern(source)
  if (typeof pattern === 'string') throw new Error(pattern)
  const seen: string[] = []
  const see = (item: Trail) => seen.push(`${formatPath(pathOf(item))}${item.unknown === undefined ? '' : ' ?'}`)
  new PatternTree([{ steps: pattern.steps, see }]).walk(rootTrail(toValue(CONFIG)))
  expect(seen).toEqual(expected)
})

test.each(['a..b', '.a', 'a.', 'a[', 'a[x]', 'a b', '', 'a{b}'])('"%s" is no path', (source) => {
  expect(typeof parsePathPattern(source)).toBe('string')
})

test('a pattern covers what it names and everything inside', () => {
  const covers = (source: string, path: readonly (string | number)[]) => {
    const pattern = parsePathPattern(source)
    return typeof pattern !== 'string' && coversPath(pattern, path)
  }
  const path = ['resources', 'jobs', 'a', 'tasks', 0, 'task_key']
  expect(
    ['resources', 'resources.jobs.*', 'resources.jobs.a.tasks[*]', '**.task_key'].map((s) => covers(s, path)),
  ).toEqual([true, true, true, true])
  expect(['jobs', 'resources.jobs.b', 'resources.jobs.a.tasks[1]', '**.x'].map((s) => covers(s, path))).toEqual([
    false,
    false,
    false,
    false,
  ])
  const deep = ['a', 'b', 'a', 'c', 'b', 'c']
  expect(['**.a.**.c', '**.a.**.b.c', '**', 'a.**.a.**', '**.c.**'].every((s) => covers(s, deep))).toBe(true)
  expect(['**.b.**.a.b', '**.c.**.a', 'b.**', '**.a.**.a.**.a'].some((s) => covers(s, deep))).toBe(false)
})

test('a pattern of any depths is compared in bounded time', () => {
  const pattern = parsePathPattern(`${'**.a.'.repeat(20)}b`)
  const before = performance.now()
  expect(
    typeof pattern !== 'string' &&
      coversPath(
        pattern,
        Array.from({ length: 60 }, () => 'a'),
      ),
  ).toBe(false)
  expect(performance.now() - before).toBeLessThan(1000)
})

const SECRET = `dapi${'0123456789abcdef'.repeat(2)}`
const text = fc.constantFrom(
  'a',
  SECRET,
  'dbfs:/x',
  '/Users/me',
  '--token',
  'hunter2',
  'api_token',
  `$\{resources.jobs.a.id}`,
)
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.constantFrom<unknown>(null, true, 3),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('name', 'key', 'value', 'default', 'password', 'jobs', 'a'), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value

test('what is seen resource by resource is said as if each check had looked at everything in its turn', async () => {
  const inside = fc.letrec<{ map: unknown; value: unknown }>((tie) => ({
    map: fc.dictionary(fc.constantFrom('a', 'b', 'tasks'), tie('value'), { maxKeys: 3 }),
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom<unknown>('x', `$\{resources.jobs.a.id}`, null),
      tie('map'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value
  const group = fc.oneof(inside, fc.dictionary(fc.constantFrom('a', 'b', 'tasks'), inside, { maxKeys: 3 }))
  const resources = fc.oneof(inside, fc.dictionary(fc.constantFrom('jobs', 'a', 'b'), group, { maxKeys: 3 }))
  const config = fc.record({ jobs: inside, resources, a: inside }, { requiredKeys: [] })
  const step = fc.constantFrom('**', '*', '{a,b}', 'jobs', 'a', 'tasks[*]', '*[0]')
  const pattern = fc
    .tuple(fc.constantFrom('resources', '*', '**'), fc.array(step, { maxLength: 4 }))
    .map(([first, steps]) => [first, ...steps].join('.'))
  const checks = fc.array(fc.array(pattern, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  let [failing, undecided] = [0, 0]
  await fc.assert(
    fc.asyncProperty(config, checks, async (data, patterns) => {
      const written = patterns.map(() => ({ each: '**', message: '{path}', require: { equals: 'never' } }))
      const rule = { id: 'N', title: 't', why: 'w', severity: 'error', checks: written }
      const read = async (name: string) => ({
        name,
        bytes: Buffer.from(JSON.stringify({ name: 'n', version: 1, rules: [rule] })),
      })
      const [loaded] = await loadPolicies({ packs: ['n.yml'], read })
      if (loaded === undefined) throw new Error('no pack')
      // No bundle has some of these paths, so a pack that names them is not loaded.
      const each = patterns.map((some) => some.map(parsePathPattern).filter((one) => typeof one !== 'string'))
      const rules = loaded.rules.map((one) => ({
        ...one,
        checks: one.checks.map((check, index) => ({ ...check, each: each[index] ?? [] })),
      }))
      const pack = { ...loaded, rules }
      const root = toValue(data) as MapValue
      const nothing = { variables: new Map(), references: NO_REFERENCES, findings: [], isDefault: true }
      const target: Target = { ...nothing, name: 'prod', mode: 'production', merged: root, config: root }
      const scope = { target, targets: [target], parameters: pack.parameters, branch: undefined }
      const fails = new Set<string>()
      const open: string[] = []
      for (const check of pack.rules.flatMap((one) => one.checks)) {
        const see = (item: Trail) => {
          const { verdict } = item.unknown === undefined ? evaluate(check.require, item, scope) : { verdict: 'open' }
          if (verdict === 'fails') fails.add(formatPath(pathOf(item)))
          if (verdict === 'open') open.push(`${item.unknown ?? ''} ${formatPath(pathOf(item))}`)
        }
        for (const { steps } of check.each) new PatternTree([{ steps, see }]).walk(rootTrail(root))
      }
      const findings = checkPolicy(pack, target)
      const pathsOf = (severity: string) =>
        findings.filter((one) => one.rule.severity === severity).map(({ path }) => formatPath(path ?? []))
      expect(pathsOf('error')).toEqual([...fails])
      const reasons = new Map<string, string>()
      for (const one of open) {
        const [reason = '', path = ''] = one.split(/ (?=[^ ]*$)/)
        if (!reasons.has(reason)) reasons.set(reason, path)
      }
      expect(pathsOf('note')).toEqual([...reasons.values()])
      failing += fails.size
      undecided += open.length
    }),
    { numRuns: 700 },
  )
  expect([failing > 300, undecided > 100]).toEqual([true, true])
})

test('what is passed over at once is what a look at every value would find right', async () => {
  const numbers = `name: n
version: 1
rules:
  - { id: N, title: t, why: w, severity: error, checks: [{ each: "**", message: m, require: { not-equals: 3 } }] }
`
  const read = async (name: string) => ({ name, bytes: Buffer.from(numbers) })
  const packs = await loadPolicies({ packs: ['recommended', 'regulated-bank', 'n.yml'], read })
  let found = 0
  const compare = (pack: PolicyPack, config: MapValue) => {
    const nothing = { variables: new Map(), references: NO_REFERENCES, findings: [], isDefault: true }
    const target: Target = { ...nothing, name: 'prod', mode: 'production', merged: config, config }
    const slow = pack.rules.map((rule) => ({
      ...rule,
      checks: rule.checks.map((check) => ({ ...check, surely: undefined })),
    }))
    const findings = checkPolicy(pack, target)
    found += findings.length
    expect(findings).toEqual(checkPolicy({ ...pack, rules: slow }, target))
  }
  const mapOf = (values: Readonly<Record<string, Value>>): MapValue =>
    mapValue(Entries.of(Object.entries(values).map(([key, value]) => [key, { keyPlaces: [], value }])), [])
  fc.assert(
    fc.property(anything, anything, (first, second) => {
      const [one, two] = [toValue(first), toValue(second)]
      const flag = toValue('--token')
      // What another target has as well was looked at before, under other keys and beside other values.
      const targets = [
        mapOf({ resources: one, variables: two }),
        mapOf({ variables: one, resources: two }),
        mapOf({ targets: one, resources: mapOf({ a: one }) }),
        mapOf({ resources: mapOf({ password: one, value: two, a: listValue([flag, two], []) }) }),
        mapOf({ resources: mapOf({ name: toValue('api_token'), value: one, default: two }) }),
      ]
      for (const pack of packs) for (const target of targets) compare(pack, target)
    }),
    { numRuns: 200 },
  )
  expect(found).toBeGreaterThan(500)
})

test('a map that is no secret in one target may be one in the next, where it has another name', async () => {
  const [pack] = await loadPolicies({ packs: ['recommended'], read: async () => ({}) })
  const shared = toValue({ value: 'hunter2' })
  const places = [{ file: 'databricks.yml' }]
  const foundUnder = (key: string) => {
    const config = mapValue(Entries.of([[key, { keyPlaces: places, value: shared }]]), places)
    const nothing = { variables: new Map(), references: NO_REFERENCES, findings: [], isDefault: true }
    const target: Target = { ...nothing, name: 'dev', mode: undefined, merged: config, config }
    return pack === undefined ? [] : checkPolicy(pack, target).map(({ rule, path }) => `${rule.id} ${path?.join('.')}`)
  }
  expect(['size', 'password', 'size'].map(foundUnder)).toEqual([[], ['BND-SEC-003 password.value'], []])
})
