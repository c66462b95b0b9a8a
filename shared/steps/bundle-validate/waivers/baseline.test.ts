import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { StepError } from '../../../kernel/index.ts'
import type { ConfigPath } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { applyBaseline, type Baseline, baselineOf, fingerprintOf, formatBaseline, readBaseline } from './baseline.ts'

interface Given {
  readonly rule?: string
  readonly target?: string | undefined
  readonly path?: ConfigPath
  readonly message?: string
  readonly line?: number
  readonly number?: number
}

function finding({
  rule = 'A',
  target = 'prod',
  path = ['resources', 'jobs', 'a'],
  message = 'Wrong.',
  line = 1,
  ...rest
}: Given = {}): BundleFinding {
  const at = { file: 'f.yml', line }
  return { rule: { id: rule, severity: 'error', cliParity: 'yes' }, target, message, at, path, ...rest }
}

function through(findings: readonly BundleFinding[]): Baseline {
  return readBaseline('b.json', Buffer.from(formatBaseline(baselineOf(findings))))
}

function apply(findings: readonly BundleFinding[], baseline: Baseline, checked?: readonly string[]) {
  return applyBaseline({ findings, baseline, file: 'b.json', ...(checked === undefined ? {} : { checked }) })
}

test.each<[what: string, changed: Given, same: boolean]>([
  ['another line', { line: 99 }, true],
  ['another index', { path: ['resources', 'jobs', 'a', 'tasks', 4] }, true],
  ['another number', { path: ['resources', 'jobs', 'a', 'tasks', 1], message: 'Has 7, not "x2".' }, true],
  ['another name', { path: ['resources', 'jobs', 'a', 'tasks', 1], message: 'Has 3, not "x3".' }, false],
  ['a guess', { message: 'Has 3, not "x2". Did you mean "x3"?' }, true],
  ['another path', { path: ['resources', 'jobs', 'b', 'tasks', 1] }, false],
  ['another rule', { rule: 'B' }, false],
  ['another number that is not allowed', { number: 4000 }, false],
])('%s', (_, changed, same) => {
  const base = { path: ['resources', 'jobs', 'a', 'tasks', 1], message: 'Has 3, not "x2".', number: 3 }
  expect(fingerprintOf(finding({ ...base, ...changed })) === fingerprintOf(finding(base))).toBe(same)
})

test('what is known is set aside, what is new is not, and what is gone is a note', () => {
  const old = [finding(), finding({ rule: 'B' })]
  const { findings, known } = apply([finding({ line: 7 }), finding({ rule: 'C' })], through(old))
  expect(known).toEqual([finding({ line: 7 })])
  expect(findings.map(({ rule, message }) => `${rule.severity} ${rule.id} ${message}`)).toEqual([
    'error C Wrong.',
    'note baseline-stale The baseline knows more of B at "resources.jobs.a" in prod than there is.',
  ])
})

test.each(['plan-missing', 'base-unread', 'waiver-expired'])('%s is no mistake of old', (rule) => {
  const found = [finding({ rule })]
  expect(baselineOf(found).entries).toEqual([])
  // Whatever somebody wrote into the file.
  const forged = through([finding({ rule: 'A' })]).entries.map((entry) => ({ ...entry, rule }))
  const fingerprint = fingerprintOf(finding({ rule }))
  const known = { entries: forged.map((entry) => ({ ...entry, fingerprint })) }
  expect(apply(found, known).known).toEqual([])
})

test('one more of the same is new', () => {
  const tasks = (index: number) => finding({ path: ['resources', 'jobs', 'a', 'tasks', index] })
  const { findings, known } = apply([tasks(0), tasks(1), tasks(2)], through([tasks(0), tasks(1)]))
  expect([findings.length, known.length]).toEqual([1, 2])
})

test('a new target has nothing that is known, and correcting one target leaves the other known', () => {
  const baseline = through([finding(), finding({ target: 'dev' })])
  expect(apply([finding({ target: 'test' })], baseline).findings[0]?.target).toBe('test')
  const { findings, known } = apply([finding()], baseline)
  expect(known).toHaveLength(1)
  expect(findings.map(({ message }) => message)).toEqual([
    'The baseline knows more of A at "resources.jobs.a" in dev than there is.',
  ])
  expect(apply([finding()], baseline, ['prod']).findings).toEqual([])
})

test('nothing about waivers gets into a baseline, nor is set aside by one', () => {
  expect(baselineOf([finding({ rule: 'waiver-expired' }), finding({ rule: 'baseline-stale' })]).entries).toEqual([])
})

const findings = fc.array(
  fc.record({
    rule: fc.constantFrom('A', 'B'),
    target: fc.constantFrom(undefined, 'dev', 'prod', '__proto__'),
    path: fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.nat(3)), { maxLength: 3 }),
    message: fc.constantFrom('Has 3.', 'Has 4.', 'Has "3".'),
    line: fc.nat(),
  }),
  { maxLength: 12 },
)

test('the file is the same in whatever order things were found, and knows all of them', () => {
  fc.assert(
    fc.property(findings, fc.infiniteStream(fc.nat()), (given, order) => {
      const list = given.map((each) => ({ ...finding(), ...finding(each), target: each.target }))
      const shuffled = list.map((each) => [order.next().value ?? 0, each] as const).sort(([a], [b]) => a - b)
      expect(formatBaseline(baselineOf(shuffled.map(([, each]) => each)))).toBe(formatBaseline(baselineOf(list)))
      const applied = apply(list, through(list))
      expect(applied.findings).toEqual([])
      expect(applied.known).toHaveLength(list.length)
    }),
  )
})

test.each([
  '',
  '{',
  '[]',
  '{"version":1}',
  '{"countersign":"bundle-baseline","version":9,"findings":[]}',
  '{"countersign":"bundle-baseline","version":1,"findings":[{}]}',
])('%j is no baseline', (text) => {
  expect(() => readBaseline('b.json', Buffer.from(text))).toThrow(
    expect.objectContaining({ code: 'BASELINE_INVALID' } satisfies Partial<StepError>),
  )
})
