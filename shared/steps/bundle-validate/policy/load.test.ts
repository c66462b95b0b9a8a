import { expect, test } from '@jest/globals'
import { formatPlace, type StepError } from '../../../kernel/index.ts'
import type { ReadConfig } from '../load/config-file.ts'
import { targetsFrom } from '../testing/bundle.ts'
import { checkPolicy } from './check.ts'
import { loadPolicies } from './load.ts'
import type { PolicyPack } from './pack.ts'

function load(files: Readonly<Record<string, string>>, packs: readonly string[] = ['a.yml']): Promise<PolicyPack[]> {
  return loadPolicies({
    packs,
    read: async (name): ReturnType<ReadConfig> =>
      files[name] === undefined ? {} : { name, bytes: Buffer.from(files[name]) },
  })
}

/** Every mistake as `file:line:column message`. */
async function mistakes(files: Readonly<Record<string, string>>, packs?: readonly string[]): Promise<string[]> {
  const error = await load(files, packs).then(
    () => undefined,
    (thrown: StepError) => thrown,
  )
  expect(error?.code).toBe('POLICY_INVALID')
  return (error?.problems ?? []).map(({ at, message }) => `${at === undefined ? '-' : formatPlace(at)} ${message}`)
}

const RULE = `rules:
  - id: T-1
    title: A title
    severity: error
    why: Because.
    checks:
      - each: resources.jobs.*
        require: { path: timeout_seconds, max: { parameter: limit } }
        message: Too long.
`

test('no rule of a house has the id of one of this step', async () => {
  const rule = RULE.replace('T-1', 'plan-missing').replace('{ parameter: limit }', '3')
  expect(await mistakes({ 'a.yml': `name: a\nversion: 1\n${rule}` })).toEqual([
    'a.yml:4:9 "plan-missing" is the id of a rule of this step.',
  ])
})

test('who merges fields is told that this is not read here', async () => {
  const pack = `name: a
version: 1
definitions: { each: &each { each: resources.jobs.*, message: m } }
rules:
  - { id: T-1, title: A, severity: error, why: B, checks: [{ <<: *each, select: { <<: x }, require: { present: true }, message: m }] }
`
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    'a.yml:5:62 A check has no field "<<".',
    'a.yml:5:87 A selector has no field "<<".',
  ])
})

test('every mistake of a pack is told at once, with its place', async () => {
  const pack = `name: a
versoin: 1
select: { mode: prodction, traget: x }
parameters:
  limit: { type: nubmer, default: 1 }
  other: { type: number, default: ten }
rules:
  - id: T-1
    severity: eror
    checks:
      - each: resources..jobs
        require: { path: x, start-with: a }
        message: m
      - require: { path: "x[*]", matches: "(a" }
        mesage: m
`
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    'a.yml:2:1 A policy pack has no field "versoin". Did you mean "version"?',
    'a.yml:1:1 A policy pack has no "version".',
    'a.yml:3:17 A selector "mode" must be one or several of development, production, none.',
    'a.yml:3:36 A selector has no field "traget". Did you mean "target"?',
    'a.yml:5:18 The field "type" of the parameter "limit" must be one of text, number, boolean, list. Did you mean "number"?',
    'a.yml:6:35 The default of "other" is no number.',
    'a.yml:9:15 The field "severity" of the rule "T-1" must be one of error, warning, note. Did you mean "error"?',
    'a.yml:11:15 This path cannot be read: "..jobs" is not understood; a path looks like resources.jobs.*.tasks[*].new_cluster.',
    'a.yml:12:41 "start-with" is no operator. Did you mean "starts-with"?',
    'a.yml:15:9 A check has no field "mesage". Did you mean "message"?',
    'a.yml:14:9 A check has no "message".',
    'a.yml:14:26 The path "x[*]" cannot be read: a condition looks at one value; use "some" or "every" for several.',
    'a.yml:14:43 The operand of "matches" is not a pattern that is run here: a "(" is not closed.',
  ])
})

const packOf = (checks: string, rest = '') =>
  `name: a\nversion: 1\n${rest}rules:\n  - id: T-1\n    title: A\n    severity: error\n    why: B\n    checks:\n${checks}`

test('an operand that would be compared as it is written, although its author means what it stands for, is a mistake', async () => {
  const wrong = (text: string) =>
    `holds "${text}", which a pack does not look up; "{target}" is the name of the target, {parameter: name} a parameter, and "refers-to" asks how a value was written`
  const pack = packOf(
    `      - { each: resources.jobs.*, require: { path: tags.env, equals: "$\{bundle.target}" }, message: m }
      - { each: resources.jobs.*, require: { path: tags.env, one-of: [dev, $target.name] }, message: m }
      - { each: resources.jobs.*, require: { path: tags.env, equals: {target} }, message: m }
      - { each: resources.jobs.*, require: { path: tags.env, not-equals: { parameter: env } }, message: m }
      - { each: resources.jobs.*, require: { path: tags.env, not-contains: ["$\{HOME}", $5] }, message: m }
`,
    `parameters: { env: { type: text, default: "a-$\{var.env}" } }\n`,
  )
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    `a.yml:10:70 The operand of "equals" ${wrong('$' + '{bundle.target}')}.`,
    `a.yml:11:70 The operand of "one-of" ${wrong('$target.name')}.`,
    'a.yml:12:70 The operand of "equals" is a map; write "{target}" in quotes.',
    `a.yml:3:43 The operand of "not-equals" ${wrong('$' + '{var.env}')}; it is the parameter "env".`,
  ])
})

test('a check that could never find anything is a mistake', async () => {
  const require = 'require: { path: tags, present: true }, message: m }'
  const pack = packOf(`      - { each: [], ${require}
      - { select: [], each: resources.jobs.*, ${require}
      - { each: resources.jobs.*, require: { path: name, not-like: [] }, message: m }
      - { each: resources.jobs.*, require: { path: tags, has-keys: [] }, message: m }
`)
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    'a.yml:9:17 "each" is an empty list.',
    'a.yml:10:19 "select" is an empty list.',
    'a.yml:11:68 The operand of "not-like" is an empty list, of which it holds always.',
    'a.yml:12:68 The operand of "has-keys" is an empty list, of which it holds always.',
  ])
  const never = 'The rule "T-1" never asks here: its selector takes other types of resources than its paths lead to.'
  const ofPipelines = packOf(
    `      - { each: resources.jobs.*, ${require}
      - { each: ["resources.{jobs,pipelines}.*"], ${require}
      - { each: "**.permissions[*]", ${require}
      - { select: { resource: [jobs, apps] }, require: { path: bundle.name, present: true }, message: m }
      - { select: [{ resource: jobs }, { target: prod }], each: "permissions[*]", ${require}
`,
    'select: { resource: pipelines }\n',
  )
  expect(await mistakes({ 'a.yml': ofPipelines })).toEqual([`a.yml:10:9 ${never}`, `a.yml:13:9 ${never}`])
})

test('a condition without a path needs an item', async () => {
  const pack = packOf(`      - { require: { present: true }, message: m }
      - { when: { any: [{ path: bundle.name, present: true }, { not: { equals: a } }] }, require: { has-keys: [bundle] }, message: m }
      - { require: { path: resources.jobs, every: { present: true } }, message: m }
      - { each: bundle.name, require: { present: true }, message: m }
`)
  const said = 'A condition here has no "path", and a check without "each" is about the configuration as a whole.'
  expect(await mistakes({ 'a.yml': pack })).toEqual([`a.yml:9:20 ${said}`, `a.yml:10:17 ${said}`])
})

test('a glob without quotes is told to be an alias', async () => {
  const pack = packOf('      - { each: resources.jobs.*, require: { path: name, like: *_prod }, message: m }\n')
  const error = await load({ 'a.yml': pack }).then(
    () => undefined,
    (thrown: StepError) => thrown,
  )
  expect(error?.problems).toMatchObject([
    { message: 'The alias "*_prod" refers to no "&_prod" before it.', hint: expect.stringContaining('in quotes') },
  ])
})

test.each([
  ['', 'a.yml The policy pack "a" asks for nothing: it has no rules, or all are off.'],
  [
    'extends: ./b.yml\nrules: [{ id: T-1, off: true }]\n',
    'a.yml The policy pack "a" asks for nothing: it has no rules, or all are off.',
  ],
])('a pack that asks for nothing is a mistake: %j', async (rest, expected) => {
  const base = packOf('      - { require: { path: bundle.name, present: true }, message: m }\n').replace(
    'name: a',
    'name: b',
  )
  expect(await mistakes({ 'a.yml': `name: a\nversion: 1\n${rest}`, 'b.yml': base })).toEqual([expected])
})

test('a pack that narrows an inherited rule narrows the checks that say themselves whom they are about', async () => {
  const base =
    packOf(`      - { select: { mode: production, resource: [jobs, apps] }, each: resources.*.*, require: { path: tags, present: true }, message: own }
      - { each: resources.*.*, require: { path: tags, present: true }, message: whole }
`)
  const heir = (select: string) => `name: c\nversion: 1\nextends: ./a.yml\nrules: [{ id: T-1, select: ${select} }]\n`
  const bundle = `bundle: { name: b }
targets: { dev: { mode: development }, staging: { mode: production }, prod: { mode: production } }
resources: { jobs: { j: { name: j } }, pipelines: { p: { name: p, catalog: c } } }
`
  const said = async (files: Readonly<Record<string, string>>, name: string) => {
    const targets = await targetsFrom(bundle)
    const packs = await load(files, [name])
    return targets.flatMap((target) =>
      packs.flatMap((pack) =>
        checkPolicy(pack, target).map(({ message, path }) => `${target.name} ${path?.[1]} ${message}`),
      ),
    )
  }
  const narrowed = {
    'a.yml': base,
    'c.yml': heir('{ target: [dev, prod] }'),
    'd.yml': heir('{ resource: [pipelines, jobs] }'),
  }
  expect((await said(narrowed, 'c.yml')).filter((line) => !line.includes('pipelines whole'))).toEqual([
    'prod jobs own',
    'prod jobs whole',
  ])
  expect((await said(narrowed, 'd.yml')).filter((line) => line.includes('own'))).toEqual([
    'staging jobs own',
    'prod jobs own',
  ])
  expect(await said({ 'a.yml': base, 'c.yml': heir('{ resource: pipelines, target: prod }') }, 'c.yml')).toEqual([
    'prod pipelines whole',
  ])
  const none = {
    'a.yml': base.replace(
      'resources.*.*, require: { path: tags, present: true }, message: whole',
      'resources.jobs.*, require: { path: tags, present: true }, message: whole',
    ),
    'c.yml': heir('{ resource: pipelines }'),
  }
  expect(await mistakes(none, ['c.yml'])).toEqual([
    'c.yml:4:9 The rule "T-1" never asks here: its selector takes other types of resources than its paths lead to.',
  ])
})

test('two packs state no rule of one id, but both may extend the one that does', async () => {
  const own = packOf('      - { require: { path: bundle.name, present: true }, message: m }\n')
  const heir = 'name: c\nversion: 1\nextends: ./a.yml\nrules: [{ id: T-1, severity: note }]\n'
  expect(await load({ 'a.yml': own, 'c.yml': heir }, ['c.yml', 'a.yml'])).toHaveLength(2)
  expect(await mistakes({ 'a.yml': own, 'b.yml': own, 'c.yml': heir }, ['c.yml', 'b.yml'])).toEqual([
    'b.yml:4:5 The rule "T-1" is stated in "a.yml", too, where it may mean something else.',
  ])
})

test('what a rule refers to must be there', async () => {
  const pack = `name: a\nversion: 1\n${RULE.replace('Too long.', 'Longer than {limit} {vlue}.')}`
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    'a.yml:11:18 "{limit}" is neither a parameter nor a word that a message knows.',
    'a.yml:11:18 "{vlue}" is neither a parameter nor a word that a message knows. Did you mean "value"?',
    'a.yml:10:48 There is no parameter "limit".',
  ])
})

test('what is not there is told together with what cannot be read, and nothing that only follows from it', async () => {
  const pack = `name: a
version: 1
extends: regulated-bank
parameters:
  max_wrokers: 8
  limit: { type: nubmer, default: 1 }
rules:
  - id: T-1
    titel: A title
    severity: error
    why: Because.
    checks:
      - each: resources.jobs.*
        require: { path: timeout_seconds, max: { parameter: limit }, min: { parameter: least } }
        message: Longer than {limit} or {lmit}.
`
  expect(await mistakes({ 'a.yml': pack })).toEqual([
    'a.yml:6:18 The field "type" of the parameter "limit" must be one of text, number, boolean, list. Did you mean "number"?',
    'a.yml:9:5 A rule has no field "titel". Did you mean "title"?',
    'a.yml:5:16 There is no parameter "max_wrokers" to set. Did you mean "max_workers"?',
    'a.yml:15:18 "{lmit}" is neither a parameter nor a word that a message knows. Did you mean "limit"?',
    'a.yml:14:75 There is no parameter "least".',
  ])
})

test('a parameter must be what the operator takes, and what its declaration says', async () => {
  const base = `name: a\nversion: 1\nparameters:\n  limit: { type: text, default: ten }\n${RULE}`
  expect(await mistakes({ 'a.yml': base })).toEqual([
    'a.yml:4:33 The operand of "max" must be a number; it is the parameter "limit".',
  ])
  const good = base.replace('text, default: ten', 'number, default: 10')
  const over = 'name: b\nversion: 1\nextends: ./a.yml\nparameters: { limit: many, limt: 3 }\n'
  expect(await mistakes({ 'p/a.yml': good, 'p/b.yml': over }, ['p/b.yml'])).toEqual([
    'p/b.yml:4:22 The parameter "limit" is a number, and "many" is none.',
    'p/b.yml:4:34 There is no parameter "limt" to set. Did you mean "limit"?',
  ])
})

test.each([
  [['recomended'], {}, '- There is no policy pack "recomended". Did you mean "recommended"?'],
  [['./none.yml'], {}, '- There is no file "none.yml" to read a policy pack from.'],
  [['../a.yml'], {}, '- The policy pack "../a.yml" lies outside the workspace.'],
  [['/etc/a.yml'], {}, '- The policy pack "/etc/a.yml" lies outside the workspace.'],
  [
    ['a.yml'],
    { 'a.yml': 'name: a\nversion: 1\nextends: regulated-bnk\n' },
    'a.yml:3:10 There is no policy pack "regulated-bnk". Did you mean "regulated-bank"?',
  ],
  [
    ['a.yml'],
    { 'a.yml': 'name: a\nversion: 1\nextends: b.yml\n', 'b.yml': 'name: b\nversion: 1\nextends: ./a.yml\n' },
    'b.yml:3:10 The packs extend each other: a.yml extends b.yml extends a.yml.',
  ],
  [['a.yml'], { 'a.yml': 'name: [' }, /^a\.yml:1:\d+ This is not valid YAML/],
  [['a.yml'], { 'a.yml': 'just text' }, 'a.yml:1:1 A policy pack must be a mapping with fields.'],
  [
    ['a.yml'],
    { 'a.yml': 'name: a\nversion: 1\nextends: recommended\nrules:\n  - id: BND-SEC-03\n    off: true\n' },
    'a.yml:5:5 The rule "BND-SEC-03" is not inherited, and lacks "title", "severity", "why", "checks". Did you mean "BND-SEC-003"?',
  ],
  [
    ['a.yml'],
    { 'a.yml': `name: a\nversion: 1\n${RULE.replace('{ parameter: limit }', '1')}  - id: T-1\n    off: true\n` },
    'a.yml:12:9 The rule "T-1" is stated twice.',
  ],
] as const)('%j: %j', async (packs, files, expected) => {
  const [first, ...others] = await mistakes(files, packs)
  expect(first).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  expect(others.filter((other) => !other.includes('valid YAML'))).toEqual([])
})

test('a team changes what it inherits: a parameter, a severity, a rule that is off', async () => {
  const team = `name: rates
version: 2
extends: regulated-bank
parameters:
  max_workers: 8
rules:
  - id: BND-GOV-005
    off: true
  - id: BND-OPS-002
    severity: note
`
  const [pack] = await load({ 'a.yml': team })
  const [base] = await load({}, ['regulated-bank'])
  expect(pack).toMatchObject({ name: 'rates', version: '2' })
  expect(pack?.parameters.get('max_workers')).toBe(8)
  expect(base?.parameters.get('max_workers')).toBe(32)
  const ids = (each: PolicyPack | undefined) => each?.rules.map(({ id }) => id) ?? []
  expect(ids(base).filter((id) => !ids(pack).includes(id))).toEqual(['BND-GOV-005'])
  expect(pack?.rules.find(({ id }) => id === 'BND-OPS-002')?.severity).toBe('note')
})

test('the regulated bank has the sixteen rules of its catalogue', async () => {
  const [bank] = await load({}, ['regulated-bank'])
  const ids = ['SEC-001', 'SEC-002', 'SEC-003', 'SEC-004', 'SEC-005', 'SEC-006', 'GOV-001', 'GOV-002', 'GOV-003']
  const more = ['GOV-004', 'GOV-005', 'CMP-001', 'OPS-001', 'OPS-002', 'OPS-003', 'ML-001']
  expect(bank?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids, ...more].map((id) => `BND-${id}`)))
})
