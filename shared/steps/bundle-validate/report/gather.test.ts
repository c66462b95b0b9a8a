import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ConfigPath } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { type GatheredFinding, gatherTargets, toFinding } from './gather.ts'

interface Given {
  readonly rule?: string
  readonly severity?: BundleFinding['rule']['severity']
  readonly path?: ConfigPath | undefined
  readonly line?: number | undefined
  readonly hint?: string
}

function finding(target: string | undefined, message: string, given: Given = {}): BundleFinding {
  const { rule = 'A', severity = 'error', line = 1, path = ['resources', 'jobs', 'a', 'name'], hint } = given
  return {
    rule: { id: rule, severity, cliParity: 'yes' },
    target,
    message,
    at: 'line' in given && given.line === undefined ? undefined : { file: 'f.yml', line },
    ...('path' in given && given.path === undefined ? {} : { path }),
    ...(hint === undefined ? {} : { hint }),
  }
}

function lines(findings: readonly BundleFinding[]): string[] {
  return gatherTargets(findings).map(({ message, targets, variants }) =>
    [`${message}[${targets.join(',')}]`, ...variants.map((one) => `${one.where}: ${one.message}`)].join(' | '),
  )
}

describe('one mistake of several targets', () => {
  test('in the same words is one', () => {
    expect(lines([finding('dev', 'x'), finding('prod', 'x')])).toEqual(['x[dev,prod]'])
  })

  test('in other words is one, with the words first said, and the others beside them', () => {
    const found = [finding('dev', '"a-dev"'), finding('test', '"a"'), finding('prod', '"a-prod"'), finding('qa', '"a"')]
    expect(lines(found)).toEqual(['"a-dev"[dev,test,qa,prod] | test, qa: "a" | prod: "a-prod"'])
  })

  test('at another index of a list is one: a target may have one item more', () => {
    const task = (index: number) => ({ path: ['tasks', index, 'name'] })
    expect(lines([finding('dev', 'd', task(0)), finding('prod', 'p', task(1))])).toEqual(['d[dev,prod] | prod: p'])
  })

  test('keeps its hint, and says one that is another', () => {
    const found = [finding('dev', 'd', { hint: 'To 1.' }), finding('prod', 'p', { hint: 'To 2.' })]
    expect(gatherTargets(found)[0]).toMatchObject({ hint: 'To 1.', variants: [{ where: 'prod', message: 'p To 2.' }] })
  })

  test('that is no value of the configuration is one by its place', () => {
    expect(lines([finding('dev', 'd', { path: undefined }), finding('prod', 'p', { path: undefined })])).toHaveLength(1)
  })

  test('in the same words is as severe as in the target where it is worst', () => {
    const found = [finding('dev', 'x', { severity: 'note' }), finding('prod', 'x', { severity: 'error' })]
    expect(gatherTargets(found).map(({ rule }) => rule.severity)).toEqual(['error'])
  })
})

describe('two mistakes stay two', () => {
  test.each<[what: string, one: Given, other: Given]>([
    ['rules', {}, { rule: 'B' }],
    ['paths', {}, { path: ['resources', 'jobs', 'b', 'name'] }],
    ['places', {}, { line: 2 }],
    ['verdicts, for one is broken and the other not decided', {}, { severity: 'note' }],
    ['things that only the Databricks CLI finds', { rule: 'databricks-cli' }, { rule: 'databricks-cli' }],
    ['without a place', { line: undefined, path: undefined }, { line: undefined, path: undefined }],
  ])('of two %s', (_, one, other) => {
    expect(lines([finding('dev', 'd', one), finding('prod', 'p', other)])).toEqual(['d[dev]', 'p[prod]'])
  })

  test('of one target, each with what the other target says in its place', () => {
    const found = [finding('dev', 'a1'), finding('dev', 'b1'), finding('prod', 'a2'), finding('prod', 'b2')]
    expect(lines(found)).toEqual(['a1[dev,prod] | prod: a2', 'b1[dev,prod] | prod: b2'])
  })

  test('what is said in the same words everywhere does not stand between what is not', () => {
    const found = [finding('dev', 'd'), finding('dev', 'x'), finding('prod', 'x'), finding('prod', 'p')]
    expect(lines(found)).toEqual(['d[dev,prod] | prod: p', 'x[dev,prod]'])
  })

  test('of the bundle as a whole', () => {
    expect(lines([finding(undefined, 'a'), finding(undefined, 'b')])).toEqual(['a[]', 'b[]'])
  })
})

test('nothing is lost, nothing is said twice of a target, and no two mistakes of one target become one', () => {
  const given = fc.array(
    fc.record({
      target: fc.constantFrom('dev', 'test', 'prod'),
      message: fc.constantFrom('a', 'b', 'c', 'd'),
      path: fc.constantFrom<ConfigPath>(['x'], ['y'], ['x', 0], ['x', 1]),
      line: fc.constantFrom(1, 2),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(given, (list) => {
      const told = gatherTargets(
        list.map(({ target, message, path, line }) => finding(target, message, { path, line })),
      )
      const said = (one: GatheredFinding) => {
        const inOthers = one.variants.flatMap(({ where, message }) =>
          where.split(', ').map((target) => `${target} ${one.at?.line} ${message}`),
        )
        const elsewhere = new Set(one.variants.flatMap(({ where }) => where.split(', ')))
        const own = one.targets.filter((target) => !elsewhere.has(target))
        return [...own.map((target) => `${target} ${one.at?.line} ${one.message}`), ...inOthers]
      }
      const all = told.flatMap(said)
      expect(new Set(all)).toEqual(new Set(list.map(({ target, line, message }) => `${target} ${line} ${message}`)))
      expect(new Set(all).size).toBe(all.length)
      for (const one of told) expect(new Set(one.targets).size).toBe(one.targets.length)
    }),
  )
})

describe('as the report shows it', () => {
  const shown = (findings: readonly BundleFinding[], all: readonly string[]) =>
    gatherTargets(findings).map((one) => toFinding(one, all))

  test('the targets stand in the order of the bundle, and a finding of all of them names none', () => {
    const found = [finding('dev', 'd'), finding('test', 't'), finding('prod', 'd')]
    expect(shown(found, ['dev', 'test', 'prod', 'qa'])[0]?.message).toBe('d (targets dev, test, prod)')
    expect(shown(found, ['dev', 'test', 'prod'])[0]?.message).toBe('d')
    expect(shown(found, ['dev', 'test', 'prod'])[0]?.variants).toEqual([{ where: 'test', message: 't' }])
  })

  test('a target that the message names itself is not named again', () => {
    const message = (text: string) => shown([finding('dev', text)], ['dev', 'prod'])[0]?.message
    expect(message('The target "dev" has none.')).toBe('The target "dev" has none.')
    expect(message('The job "dev" has none.')).toBe('The job "dev" has none. (target dev)')
    expect(message('The target "prod" is meant.')).toBe('The target "prod" is meant. (target dev)')
  })

  test('correcting the first target, or checking one alone, does not make it another finding', () => {
    const all = [finding('dev', 'd'), finding('prod', 'p')]
    const [both] = shown(all, ['dev', 'prod'])
    const [one] = shown(all.slice(1), ['prod'])
    expect(one?.message).toBe('p')
    expect(one?.fingerprint).toBe(both?.fingerprint)
  })

  test.each<[what: string, given: Given]>([
    ['rule', { rule: 'B' }],
    ['path', { path: ['resources', 'jobs', 'b', 'name'] }],
    ['severity', { severity: 'note' }],
  ])('another %s is another finding', (_, given) => {
    const prints = [{}, given]
      .flatMap((one) => shown([finding('dev', 'd', one)], ['dev']))
      .map((one) => one.fingerprint)
    expect(prints[0]).not.toBe(prints[1])
  })

  test('what is in no configuration is told by its words', () => {
    const prints = ['a', 'b'].flatMap((text) => shown([finding(undefined, text, { path: undefined })], ['dev']))
    expect(prints[0]?.fingerprint).not.toBe(prints[1]?.fingerprint)
  })
})
