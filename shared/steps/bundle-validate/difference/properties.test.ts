import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from '../config/entries.ts'
import type { MapValue, Value } from '../config/value.ts'
import { effectiveDocument } from '../effective/digest.ts'
import { printEffective } from '../effective/print.ts'
import type { Target } from '../resolve/target.ts'
import { NO_REFERENCES } from '../resolve/written-references.ts'
import { diffTargets } from './diff.ts'
import { statefulFindings } from './findings.ts'

const NAMES = [
  'name',
  'catalog_name',
  'tasks',
  'task_key',
  'libraries',
  'parameters',
  'permissions',
  'group_name',
  'level',
]
const MORE = ['tags', 'spark_conf', 'a.b', "it's", 'value', 'default', 'clusters', 'label', 'env', 'include']
const SECRET_NAMES = ['password', 'client_secret', 'api_token', 'connection_string']
const TYPES = ['jobs', 'schemas', 'volumes', 'pipelines', 'registered_models', 'secrets']

const places = [{ file: 'databricks.yml', line: 1, column: 1 }]
const text = (value: string): Value => ({ kind: 'text', value, places })
function map(entries: Readonly<Record<string, Value>>): MapValue {
  const members = Object.entries(entries).map(([key, value]) => [key, { keyPlaces: places, value }] as const)
  return { kind: 'map', entries: Entries.of(members), places }
}

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('a', 'b', 'risk', '1', 'x y').map(text),
  fc.integer({ min: 0, max: 3 }).map((value): Value => ({ kind: 'number', value, written: String(value), places })),
  fc.boolean().map((value): Value => ({ kind: 'boolean', value, places })),
  fc.constant<Value>({ kind: 'null', places }),
)

const { value: anyValue } = fc.letrec<{ value: Value; map: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    tie('map'),
    fc.array(tie('value'), { maxLength: 3 }).map((items): Value => ({ kind: 'list', items, places })),
    fc.array(tie('map'), { maxLength: 3 }).map((items): Value => ({ kind: 'list', items, places })),
  ),
  map: fc.dictionary(fc.constantFrom(...NAMES, ...MORE), tie('value'), { maxKeys: 4 }).map(map),
}))

const resources = fc.dictionary(
  fc.constantFrom(...TYPES),
  fc.dictionary(fc.constantFrom('one', 'two'), anyValue).map(map),
  { maxKeys: 3 },
)
const anyTarget = fc
  .record({ resources: resources.map(map), workspace: anyValue, sync: anyValue })
  .map((sections) => targetOf(map(sections)))

function targetOf(config: MapValue): Target {
  return {
    name: 'prod',
    isDefault: true,
    mode: undefined,
    merged: config,
    config,
    variables: new Map(),
    references: NO_REFERENCES,
    findings: [],
  }
}

const OPPOSITE = { created: 'deleted', deleted: 'created', changed: 'changed', recreated: 'recreated' } as const

describe('a difference', () => {
  test('of a target with itself is none, in whatever order its keys are', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        const turned = targetOf(reversed(target.config) as MapValue)
        expect(diffTargets(target, target).rows).toEqual([])
        expect(diffTargets(target, turned)).toEqual({ target: 'prod', action: 'same', rows: [] })
        expect(effectiveDocument([turned]).digest).toBe(effectiveDocument([target]).digest)
        expect(statefulFindings(target, turned, [])).toEqual([])
      }),
    )
  })

  test('is the same seen from the other side', () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, (a, b) => {
        const there = diffTargets(a, b).rows.map(({ at: _, ...row }) => JSON.stringify(row))
        const back = diffTargets(b, a).rows.map(({ resource, action, field, before, after }) =>
          JSON.stringify({ resource, action: OPPOSITE[action], field, before: after, after: before }),
        )
        expect(back.sort()).toEqual(there.sort())
      }),
    )
  })

  test('is there whenever the configurations mean something different, and only then', () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, (a, b) => {
        const differs = diffTargets(a, b).rows.length > 0
        // The digest minds the order of lists and the kind of a scalar, so it may differ where nothing does.
        if (differs) expect(effectiveDocument([a]).digest).not.toBe(effectiveDocument([b]).digest)
      }),
    )
  })

  test('shows no masked value, and neither does anything else', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9+/=.*\\"$-]{4,12}$/).map((end) => `s3cr3t${end}`)
    const hidden = fc.tuple(fc.constantFrom(...SECRET_NAMES), secret)
    fc.assert(
      fc.property(anyTarget, anyTarget, hidden, hidden, fc.boolean(), (a, b, [key, one], [, two], everywhere) => {
        const put = (target: Target, word: string) =>
          targetOf(
            map({
              ...Object.fromEntries([...target.config.entries].map(([name, { value }]) => [name, value])),
              experimental: map({ [key]: text(word), again: text(everywhere ? `before ${word} after` : 'x') }),
              resources: map({ jobs: map({ [key]: map({ [key]: text(word), note: text(word) }) }) }),
            }),
          )
        const [base, head] = [put(a, one), put(b, two)]
        const outputs = [
          JSON.stringify(diffTargets(base, head)),
          JSON.stringify(diffTargets(head, undefined)),
          JSON.stringify(statefulFindings(base, head, [])),
          printEffective(base, { locations: true }),
          printEffective(head, { locations: false }),
        ]
        for (const output of outputs) expect(output).not.toContain('s3cr3t')
      }),
    )
  })
})

/** The same with the keys of every map the other way round. */
function reversed(value: Value): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map(reversed) }
  if (value.kind !== 'map') return value
  const entries = [...value.entries]
    .reverse()
    .map(([key, entry]) => [key, { ...entry, value: reversed(entry.value) }] as const)
  return { ...value, entries: Entries.of(entries) }
}
