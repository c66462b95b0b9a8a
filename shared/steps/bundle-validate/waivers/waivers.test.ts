import { expect, test } from '@jest/globals'
import { formatPlace, type StepError } from '../../../kernel/index.ts'
import type { ConfigPath } from '../config/value.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as waiverExpired } from '../rules/waiver-expired.ts'
import { rule as waiverInvalid } from '../rules/waiver-invalid.ts'
import { rule as waiverUnmatched } from '../rules/waiver-unmatched.ts'
import { checkSchema } from '../schema/check.ts'
import { coreSchema } from '../schema/core/core-schema.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'
import { type AppliedWaivers, applyWaivers } from './apply.ts'
import { readWaivers } from './file.ts'
import { inlineWaivers } from './inline.ts'
import type { Waiver } from './waiver.ts'

const TODAY = '2026-11-24'

function finding(
  id: string,
  line: number,
  target: string | undefined = 'prod',
  path?: ConfigPath,
  file = 'databricks.yml',
): BundleFinding {
  return {
    rule: { id, severity: 'error', cliParity: 'stricter' },
    target,
    message: 'It is wrong.',
    at: { file, line, column: 1 },
    ...(path === undefined ? {} : { path }),
  }
}

function waivers(text: string): readonly Waiver[] {
  const read = readWaivers('waivers.yml', Buffer.from(`waivers:\n${text}`))
  expect(read.findings).toEqual([])
  return read.waivers
}

function apply(findings: readonly BundleFinding[], given: readonly Waiver[]): AppliedWaivers {
  return applyWaivers({ findings, waivers: given, today: TODAY })
}

const WORDS = 'reason: migration, owner: risk@bank.example, expires: 2027-01-31'
const TRAIN = ['resources', 'jobs', 'train', 'tasks', 0, 'max_retries']

test.each([
  ['target: prod', true],
  ['target: pr*', true],
  ['target: dev', false],
  ['path: resources.jobs.train', true],
  ['path: "resources.jobs.train.tasks[*].max_retries"', true],
  ['path: "**.max_retries"', true],
  ['path: resources.jobs.score', false],
  ['path: resources.jobs.tra', false],
  ['file: ./databricks.yml', true],
  ['file: databricks.yml:7', true],
  ['file: databricks.yml:8', false],
  ['file: other.yml', false],
  ['target: prod, file: databricks.yml:8', false],
])('a waiver with %s waives it: %s', (where, expected) => {
  const applied = apply([finding('A', 7, 'prod', TRAIN)], waivers(`  - { rule: A, ${where}, ${WORDS} }`))
  expect(applied.waived.length).toBe(expected ? 1 : 0)
  expect(applied.findings.map(({ rule }) => rule.id)).toEqual(expected ? [] : ['A', 'waiver-unmatched'])
})

test('a waived finding is kept with the reason and the owner; another target is not waived', () => {
  const [prod, dev] = [finding('A', 7, 'prod'), finding('A', 7, 'dev')]
  const applied = apply([prod, dev], waivers(`  - { rule: A, target: prod, ${WORDS} }`))
  expect(applied.waived).toEqual([
    { finding: prod, waiver: expect.objectContaining({ reason: 'migration', owner: 'risk@bank.example' }) },
  ])
  expect(applied.findings).toEqual([dev])
})

test('a waiver is good on its last day, and a finding itself on the next', () => {
  const on = (expires: string) =>
    apply([finding('A', 7)], waivers(`  - { rule: A, target: prod, reason: r, owner: o, expires: ${expires} }`))
  expect(on('2026-11-24').findings).toEqual([])
  expect(sayings(on('2026-11-23').findings)).toEqual([
    'databricks.yml:7:1 A[prod] It is wrong.',
    'waivers.yml:2:5 waiver-expired The waiver of A by "o" ended on 2026-11-23.',
  ])
})

test('a waiver about nothing is a finding, unless not all targets were checked', () => {
  const given = waivers(`  - { rule: BND-SEC-01, target: prod, ${WORDS} }`)
  const findings = [finding('BND-SEC-001', 7)]
  expect(sayings(applyWaivers({ findings, waivers: given, today: TODAY }).findings)).toContain(
    'waivers.yml:2:5 waiver-unmatched The waiver of BND-SEC-01 by "risk@bank.example" is about no finding. Did you mean "BND-SEC-001"?',
  )
  expect(applyWaivers({ findings, waivers: given, today: TODAY, narrowed: true }).findings).toEqual(findings)
})

test('a waiver that fits nothing is told where its rule found something', () => {
  const given = waivers(`- { rule: A, path: resources.jobs.trian, ${WORDS} }\n- { rule: B, target: prod, ${WORDS} }\n`)
  const hints = apply([finding('A', 3, 'prod', TRAIN), finding('A', 9, 'dev'), finding('B', 1, 'dev')], given)
    .findings.filter(({ rule }) => rule === waiverUnmatched)
    .map(({ hint }) => hint)
  const correct = 'Remove it if what it waived is corrected; else correct its place: the rule found something'
  expect(hints).toEqual([
    `${correct} at "resources.jobs.train.tasks[0].max_retries" in the target "prod".`,
    `${correct} in "databricks.yml" in the target "dev".`,
  ])
})

test('a rule may be named as reports show it', async () => {
  const { findings } = apply([finding('A', 3)], waivers(`- { rule: bundle-validate/A, target: prod, ${WORDS} }\n`))
  expect(findings).toEqual([])
  const bundle = await bundleFrom(
    'bundle:\n  name: b # countersign: waive bundle-validate/A, B reason="x" owner="y" until=2027-01-31\n',
  )
  expect(inlineWaivers(bundle)).toMatchObject({ waivers: [{ rule: 'A' }, { rule: 'B' }], mistakes: [] })
})

test('what is said about waivers cannot be waived', () => {
  const given = waivers(`  - { rule: waiver-invalid, file: waivers.yml, ${WORDS} }`)
  const invalid: BundleFinding = { ...finding('waiver-invalid', 1, undefined), at: { file: 'waivers.yml', line: 1 } }
  expect(apply([invalid], given).waived).toEqual([])
})

test('every mistake of a waiver is a finding at its place', () => {
  const text = `waivers:
  - rule: A
    target: prod
    reson: later
    owner: ""
    expires: 2027-02-30
  - just text
  - { rule: B, reason: r, owner: o, expires: 2027-01-31 }
  - { rule: C, reason: r, owner: o, expires: 2027-01-31, path: "a..b" }
`
  const { waivers: read, findings } = readWaivers('w.yml', Buffer.from(text))
  expect(read).toEqual([])
  expect(sayings(findings)).toEqual([
    'w.yml:2:5 waiver-invalid A waiver of A lacks "reason".',
    'w.yml:4:12 waiver-invalid A waiver has no field "reson". Did you mean "reason"?',
    'w.yml:5:12 waiver-invalid The field "owner" of a waiver must be a text.',
    'w.yml:6:14 waiver-invalid A waiver of A ends on "2027-02-30", which is no day.',
    'w.yml:7:5 waiver-invalid A waiver must be a mapping with fields.',
    'w.yml:8:5 waiver-invalid A waiver of B does not say where.',
    expect.stringMatching(/^w\.yml:9:64 waiver-invalid The path "a\.\.b" cannot be read/),
  ])
})

test.each(['', 'waivers: none', '- rule: A', 'waivers: []\nmore: 1', 'waivers: ['])(
  '%j is no file of waivers',
  (text) => {
    expect(() => readWaivers('w.yml', Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'WAIVERS_INVALID' } satisfies Partial<StepError>),
    )
  },
)

const FULL = 'reason="not yet: see #7" owner=risk@bank.example until=2027-01-31'

test('a comment waives what stands in its line, or in the next one when it stands alone', async () => {
  const bundle = await bundleFrom(`bundle:
  name: a # countersign: waive A ${FULL}
  # countersign: waive B ${FULL}
  # countersign: waive C,D ${FULL}
  engine: direct
`)
  const { waivers: read, mistakes } = inlineWaivers(bundle)
  expect(mistakes).toEqual([])
  expect(read.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['A 2', 'B 5', 'C 5', 'D 5'])
  expect(read[0]).toMatchObject({ reason: 'not yet: see #7', owner: 'risk@bank.example', expires: '2027-01-31' })
  const applied = apply([finding('A', 2), finding('A', 5), finding('B', 5), finding('C', 5), finding('D', 5)], read)
  expect(sayings(applied.findings)).toEqual(['databricks.yml:5:1 A[prod] It is wrong.'])
})

async function checkedIn(text: string) {
  const bundle = await bundleFrom(text)
  const findings = resolveTargets(bundle, {}).flatMap((target): BundleFinding[] =>
    [...checkSchema(target, bundle, coreSchema)].map(({ rule, observation }) => ({
      ...observation,
      rule,
      target: 'x',
    })),
  )
  return { bundle, findings }
}

test.each([
  // Findings about a map stand where it begins: the comment stands beside its key, or above that.
  ['required-field', 'schemas:\n    fraud: # HERE\n      name: fraud\n', []],
  ['required-field', 'schemas:\n    # HERE\n    fraud:\n      name: fraud\n', []],
  ['required-field', 'schemas:\n    fraud:\n      # HERE\n      name: fraud\n', []],
  ['required-field', 'schemas: # HERE\n    fraud:\n      name: fraud\n', ['required-field', 'waiver-unmatched']],
  // What is wrong with the first key stands at the same place, and is not waived with the map.
  [
    'unknown-to-core-schema',
    'jobs:\n    train: # HERE\n      nmae: Train\n',
    ['unknown-to-core-schema', 'waiver-unmatched'],
  ],
  ['unknown-to-core-schema', 'jobs:\n    train:\n      nmae: Train # HERE\n', []],
])('%s in %j', async (rule, resources, expected) => {
  const text = `bundle:\n  name: fraud\nresources:\n  ${resources}`
  const { findings, bundle } = await checkedIn(text.replace('HERE', `countersign: waive ${rule} ${FULL}`))
  const applied = apply(findings, inlineWaivers(bundle).waivers)
  expect(applied.findings.map(({ rule }) => rule.id)).toEqual(expected)
})

test.each([
  ['waive', 'A waiver does not say which rule it waives.'],
  ['waive reason="r" owner="o" until=2027-01-31', 'A waiver does not say which rule it waives.'],
  ['waiv A', 'A comment says "waiv" to this step, which knows "waive". Did you mean "waive"?'],
  ['waive A', 'A waiver of A lacks "reason" and "owner" and "until".'],
  ['waive A reason="" owner="o" until=2027-01-31', 'A waiver of A lacks "reason".'],
  ['waive A reason="r" owner="o" until=soon', 'A waiver of A ends on "soon", which is no day.'],
  ['waive A reason="r" ownr="o"', 'A waiver has no field "ownr". Did you mean "owner"?'],
  ['waive A reason="r" reason="r"', 'A waiver gives "reason" twice.'],
  ['waive A because of reasons', 'A waiver is not understood from "because of reasons" on.'],
])('the comment "%s" waives nothing: %s', async (comment, message) => {
  const { waivers: read, mistakes } = inlineWaivers(await bundleFrom(`bundle:\n  name: a # countersign: ${comment}\n`))
  expect(read).toEqual([])
  expect(mistakes.map(({ at, message }) => `${formatPlace(at)} ${message}`)).toEqual([`databricks.yml:2 ${message}`])
})

test.each([
  ['bad', [waiverExpired.id]],
  ['good', []],
] as const)('the %s example of the expired waiver', async (side, expected) => {
  const { waivers: read } = inlineWaivers(await bundleFrom(waiverExpired[side]))
  expect(apply([], read).findings.map(({ rule }) => rule.id)).toEqual(expected)
})

test.each([
  ['bad', [waiverUnmatched.id]],
  ['good', []],
] as const)('the %s example of the waiver about nothing', async (side, expected) => {
  const { waivers: read } = inlineWaivers(await bundleFrom(waiverUnmatched[side]))
  expect(apply([], read).findings.map(({ rule }) => rule.id)).toEqual(expected)
})

test.each([
  ['bad', 1],
  ['good', 0],
] as const)('the %s example of the incomplete waiver', async (side, count) => {
  expect([...(waiverInvalid.checkBundle?.(await bundleFrom(waiverInvalid[side])) ?? [])]).toHaveLength(count)
})

test('waivers that stand one below the other are about the line below them all, however many', async () => {
  const bundle = await bundleFrom('bundle: {name: a}\n')
  const [file] = bundle.files
  if (file === undefined) throw new Error('no file')
  const text = 'countersign: waive task-cycle reason="r" owner="o" until=2027-01-31'
  const comments = Array.from({ length: 50_000 }, (_, index) => ({ line: index + 1, text, alone: true }))
  const before = performance.now()
  const read = inlineWaivers({ ...bundle, files: [{ ...file, comments }] })
  expect(performance.now() - before).toBeLessThan(15_000)
  expect(new Set(read.waivers.map(({ line }) => line))).toEqual(new Set([50_001]))
})

test('a rule of a house may be called as a part of "waive"', async () => {
  const comment = '# countersign: waive iv reason="r" owner="o" until=2027-01-31'
  const { waivers: read, mistakes } = inlineWaivers(await bundleFrom(`bundle: {name: a} ${comment}\n`))
  expect(mistakes).toEqual([])
  expect(read).toMatchObject([{ rule: 'iv', reason: 'r', line: 1 }])
})

test('a file of waivers with a tag of any length is refused in bounded time', () => {
  const before = performance.now()
  expect(() => readWaivers('waivers.yml', Buffer.from(`waivers: !${'.'.repeat(100_000)}x []\n`))).toThrow(
    'cannot be read',
  )
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('a rule of a house may be called like those about waivers, and be waived', () => {
  const own = finding('waiver-of-fees', 3)
  const given = waivers(`  - {rule: waiver-of-fees, target: prod, ${WORDS}}\n`)
  expect(apply([own], given)).toMatchObject({ findings: [], waived: [{ finding: own }] })
  expect(apply([finding('waiver-expired', 3)], given).waived).toEqual([])
})

test.each([
  ['each of a line of its own', (index: number) => index + 1],
  ['all of one line', () => 7],
])('tens of thousands of waivers and findings, %s, take no time', (_, lineOf) => {
  const count = 30_000
  const given = waivers(`  - { rule: A, file: databricks.yml:1, ${WORDS} }\n`).flatMap((waiver) =>
    Array.from({ length: count }, (_, index) => ({ ...waiver, line: lineOf(index) })),
  )
  const begun = performance.now()
  const { findings, waived } = apply(
    given.map(({ line }) => finding('A', line)),
    given,
  )
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect([findings.length, waived.length]).toEqual([0, count])
})
