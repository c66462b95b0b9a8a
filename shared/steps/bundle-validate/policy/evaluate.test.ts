import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { NO_REFERENCES } from '../resolve/written-references.ts'
import type { Scope, Verdict } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { linkPack } from './link.ts'
import { operators } from './operators.ts'
import { readPackFile } from './pack-file.ts'
import { rootTrail } from './trail.ts'

let line = 0

/** Plain data as a value, each part at a place of its own. */
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

function targetOf(config: unknown, name = 'prod', mode: Target['mode'] = 'production'): Target {
  const value = toValue(config) as MapValue
  return {
    name,
    mode,
    isDefault: true,
    merged: value,
    config: value,
    variables: new Map(),
    references: NO_REFERENCES,
    findings: [],
  }
}

/** A condition as a pack would hold it. */
function conditionOf(source: string) {
  const pack = `name: t\nversion: 1\nrules:\n- id: T\n  title: t\n  why: t\n  severity: error\n  checks:\n  - message: m\n    require: ${source}\n`
  const { draft, problems } = readPackFile('t.yml', Buffer.from(pack))
  if (draft === undefined || problems.length > 0) throw new Error(JSON.stringify(problems))
  const linked = linkPack([draft])
  const condition = 'rules' in linked ? linked.rules[0]?.checks[0]?.require : undefined
  if (condition === undefined) throw new Error(JSON.stringify(linked))
  return condition
}

function verdictOf(source: string, config: unknown, change: Partial<Scope> = {}): Verdict {
  const target = targetOf(config)
  const scope = { target, targets: [target], parameters: new Map(), branch: undefined, ...change }
  return evaluate(conditionOf(source), rootTrail(target.config), scope).verdict
}

/** What only a workspace knows; `<id>` in the table. */
const ID = `$\{resources.jobs.a.id}`

const TABLE: readonly (readonly [operator: string, condition: string, x: string, expected: Verdict])[] = [
  ['present', '{path: x, present: true}', 'a', 'holds'],
  ['present', '{path: x, present: true}', 'null', 'fails'],
  ['present', '{path: x, present: true}', '""', 'fails'],
  ['present', '{path: y, present: true}', 'a', 'fails'],
  ['present', '{path: y, present: false}', 'a', 'holds'],
  ['present', '{path: x, present: true}', '<id>', 'holds'],
  ['absent', '{path: y, absent: true}', 'a', 'holds'],
  ['absent', '{path: x, absent: true}', 'a', 'fails'],
  ['absent', '{path: x.y, absent: true}', '<id>', 'open'],
  ['kind', '{path: x, kind: [list, map]}', '[]', 'holds'],
  ['kind', '{path: x, kind: text}', '1', 'fails'],
  ['kind', '{path: x, kind: text}', '<id>', 'open'],
  ['kind', '{path: x, kind: text}', 'a-<id>', 'holds'],
  ['count', '{path: x, count: 2}', '[1, 2]', 'holds'],
  ['count', '{path: x, count: {min: 1}}', '[]', 'fails'],
  ['count', '{path: y, count: {max: 0}}', '[]', 'holds'],
  ['count', '{path: x, count: 1}', '{a: 1}', 'holds'],
  ['count', '{path: x, count: 1}', 'text', 'fails'],
  ['count', '{path: x, count: 1}', '<id>', 'open'],
  ['has-keys', '{path: x, has-keys: [a, b]}', '{a: 1, b: 2}', 'holds'],
  ['has-keys', '{path: x, has-keys: [a, b]}', '{a: 1}', 'fails'],
  ['has-keys', '{path: x, has-keys: [a]}', '{a: null}', 'fails'],
  ['has-keys', '{path: x, has-keys: [a]}', '[{key: a, value: 1}]', 'holds'],
  ['has-keys', '{path: x, has-keys: [a]}', '[{key: "<id>"}]', 'open'],
  ['sums-to', '{path: x, sums-to: {of: p, total: 100}}', '[{p: 40}, {p: 60}]', 'holds'],
  ['sums-to', '{path: x, sums-to: {of: p, total: 100}}', '[{p: 40}, {q: 60}]', 'fails'],
  ['sums-to', '{path: x, sums-to: 0.3}', '[0.1, 0.2]', 'holds'],
  ['sums-to', '{path: x, sums-to: 100}', '[50, "<id>"]', 'open'],
  ['equals', '{path: x, equals: 2}', '"2"', 'holds'],
  ['equals', '{path: x, equals: a}', 'b', 'fails'],
  ['equals', '{path: y, equals: a}', 'b', 'fails'],
  ['equals', '{path: x, equals: prod-a}', 'prod-<id>', 'open'],
  ['equals', '{path: x, equals: dev-a}', 'prod-<id>', 'fails'],
  ['not-equals', '{path: x, not-equals: a}', 'a', 'fails'],
  ['not-equals', '{path: y, not-equals: a}', 'a', 'holds'],
  ['one-of', '{path: x, one-of: [a, b]}', 'b', 'holds'],
  ['one-of', '{path: x, one-of: []}', 'b', 'fails'],
  ['not-one-of', '{path: x, not-one-of: [a, b]}', 'b', 'fails'],
  ['not-one-of', '{path: x, not-one-of: [a, b]}', '<id>', 'open'],
  ['starts-with', '{path: x, starts-with: [/a, /b]}', '/b/c', 'holds'],
  ['starts-with', '{path: x, starts-with: /a}', '<id>', 'open'],
  ['starts-with', '{path: x, starts-with: /a}', '/a/<id>', 'holds'],
  ['not-starts-with', '{path: x, not-starts-with: /a}', '/b/<id>', 'holds'],
  ['not-starts-with', '{path: x, not-starts-with: /a}', '{}', 'holds'],
  ['contains', '{path: x, contains: b}', 'abc', 'holds'],
  ['contains', '{path: x, contains: [b]}', '[a, b]', 'holds'],
  ['contains', '{path: x, contains: b}', '[a, bb]', 'fails'],
  ['contains', '{path: x, contains: jobs}', '<id>', 'open'],
  ['not-contains', '{path: x, not-contains: b}', 'b-<id>', 'fails'],
  ['like', '{path: x, like: "a*c"}', 'abc', 'holds'],
  ['like', '{path: x, like: "a?c"}', 'ac', 'fails'],
  ['like', '{path: x, like: "a*"}', '<id>', 'open'],
  ['not-like', '{path: x, not-like: "a*"}', 'b-<id>', 'holds'],
  ['matches', '{path: x, matches: "^a+$"}', 'aaa', 'holds'],
  ['matches', '{path: x, matches: ["^a+$", "^b+$"]}', 'ab', 'fails'],
  ['matches', '{path: x, matches: "^a+$"}', '<id>', 'open'],
  ['not-matches', '{path: x, not-matches: "@"}', 'a@b', 'fails'],
  ['min', '{path: x, min: 1}', '1', 'holds'],
  ['min', '{path: x, min: 1}', '"0"', 'fails'],
  ['min', '{path: y, min: 1}', '1', 'fails'],
  ['max', '{path: x, max: 3}', '<id>', 'open'],
  ['max', '{path: x, max: 3}', 'many', 'fails'],
  ['literal', '{path: x, literal: true}', '<id>', 'fails'],
  ['literal', '{path: x, literal: true}', '$ {not a reference', 'holds'],
  ['refers-to', '{path: x, refers-to: "resources.*"}', 'a-<id>', 'holds'],
  ['refers-to', '{path: x, refers-to: "workspace.*"}', '<id>', 'fails'],
  ['begins-with-reference', '{path: x, begins-with-reference: "resources.*"}', '<id>/b', 'holds'],
  ['begins-with-reference', '{path: x, begins-with-reference: "resources.*"}', 'b/<id>', 'fails'],
  ['lies-below', '{path: x.a, lies-below: x.b}', '{a: /top/of/it, b: /top}', 'holds'],
  ['lies-below', '{path: x.a, lies-below: x.b}', '{a: "<id>/of/it", b: "<id>"}', 'holds'],
  ['lies-below', '{path: x.a, lies-below: x.b}', '{a: /root, b: /root}', 'holds'],
  ['lies-below', '{path: x.a, lies-below: x.b}', '{a: /root-of/it, b: /root}', 'fails'],
  ['lies-below', '{path: x.a, lies-below: x.c}', '{a: /top/of/it, b: /top}', 'fails'],
  ['lies-below', '{path: x.a, lies-below: "x.*.b"}', '{a: /top/of/it, c: {b: /other}, d: {b: /top}}', 'holds'],
  ['lies-below', '{path: x.a, lies-below: "x.*.b"}', '{a: /top/of/it, c: {b: /other}}', 'fails'],
  ['looks-like-secret', '{path: x, looks-like-secret: false}', 'plain', 'holds'],
  ['looks-like-secret', '{path: x.password, looks-like-secret: true}', '{password: hunter2}', 'holds'],
  ['differs-from', '{path: x, differs-from: {mode: development}}', 'same', 'fails'],
  ['differs-from', '{path: x, differs-from: {mode: development}}', 'other', 'holds'],
  ['differs-from', '{path: x, differs-from: {target: none}}', 'same', 'holds'],
  ['all', '{all: [{path: x, equals: a}, {path: y, max: 1}]}', 'a', 'fails'],
  ['all', '{all: [{path: x, min: 1}, {path: y, present: true}]}', '<id>', 'fails'],
  ['any', '{any: [{path: x, min: 1}, {path: y, absent: true}]}', '<id>', 'holds'],
  ['any', '{any: [{path: x, min: 1}, {path: y, present: true}]}', '<id>', 'open'],
  ['not', '{not: {path: x, equals: a}}', 'a', 'fails'],
  ['not', '{not: {path: x, min: 1}}', '<id>', 'open'],
  ['some', '{path: x, some: {path: n, min: 2}}', '[{n: 1}, {n: 2}]', 'holds'],
  ['some', '{path: x, some: {min: 2}}', '[]', 'fails'],
  ['some', '{path: x, some: {min: 2}}', '<id>', 'open'],
  ['every', '{path: x, every: {min: 2}}', '{a: 2, b: 3}', 'holds'],
  ['every', '{path: x, every: {min: 2}}', '{a: 2, b: 1}', 'fails'],
  ['every', '{path: x, every: {path: ^.^.x, present: true}}', '[1]', 'holds'],
  ['path', '{path: $target.name, equals: prod}', 'a', 'holds'],
  ['path', '{path: $.x, equals: a}', 'a', 'holds'],
  ['path', '{path: $merged.x, equals: a}', 'a', 'holds'],
  ['path', '{path: $facts.branch, equals: main}', 'a', 'open'],
  ['path', '{path: \'x["a.b"]\', equals: 1}', '{a.b: 1}', 'holds'],
  ['path', '{path: x, some: {path: $key, equals: b}}', '{a: 1, b: 2}', 'holds'],
]

test.each(TABLE)('%s: %s of %s %s', (_, condition, x, expected) => {
  const config = { x: parse(x.replaceAll('<id>', ID)) as unknown }
  const target = targetOf(config)
  const dev = targetOf({ x: 'same' }, 'dev', 'development')
  expect(verdictOf(condition, config, { target, targets: [dev, target] })).toBe(expected)
})

test('every operator is in the table', () => {
  const tested = new Set(TABLE.map(([operator]) => operator))
  expect([...operators.keys()].filter((name) => !tested.has(name))).toEqual([])
})

const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, '', 'a', ID, `a$\{var.x}`, '$\u007b', '2', 'NaN', '__proto__'),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'name', 'key', 'value', 'password', '__proto__'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value

test.each([
  ['prod', '{path: x, equals: "{target}"}', 'prod', 'holds'],
  ['dev', '{path: x, equals: "{target}"}', 'prod', 'fails'],
  ['dev', '{path: x, not-equals: "{target}"}', 'prod', 'holds'],
  ['prod', '{path: x, like: ["a", "*_{target}"]}', 'risk_prod', 'holds'],
  ['prod', '{path: x, like: "*_{target}"}', 'risk_dev', 'fails'],
  ['eu.prod', '{path: x, matches: "^risk_{target}$"}', 'risk_eu.prod', 'holds'],
  ['eu.prod', '{path: x, matches: "^risk_{target}$"}', 'risk_eu-prod', 'fails'],
  ['$&', '{path: x, contains: "{target}"}', 'a$&b', 'holds'],
  ['a'.repeat(600), '{path: x, matches: "{target}"}', 'b', 'open'],
] as const)('an operand may name the target, here %s: %s of %s', (name, condition, x, expected) => {
  const target = targetOf({ x }, name)
  const other = targetOf({ x }, 'other')
  const ready = conditionOf(condition)
  const scopeOf = (of: Target): Scope => ({ target: of, targets: [of], parameters: new Map(), branch: undefined })
  const verdicts = [other, target].map((of) => evaluate(ready, rootTrail(of.config), scopeOf(of)).verdict)
  expect(verdicts[1]).toBe(expected)
})

test('no condition throws on any value, and a negation says the opposite', () => {
  const conditions = TABLE.map(([, condition]) => [condition, `{not: ${condition}}`] as const)
  fc.assert(
    fc.property(anything, fc.constantFrom(...conditions), (x, [condition, negated]) => {
      const verdict = verdictOf(condition, { x })
      const opposite = { holds: 'fails', fails: 'holds', open: 'open' }[verdict]
      expect(verdictOf(negated, { x })).toBe(opposite)
    }),
    { numRuns: 3_000 },
  )
})

test('a branch that the pipeline names is compared', () => {
  expect(verdictOf('{path: $facts.branch, equals: main}', {}, { branch: 'main' })).toBe('holds')
  expect(verdictOf('{path: $facts.branch, equals: main}', {}, { branch: 'feature' })).toBe('fails')
})
