import { readdir } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { type Place, StepError } from '../../kernel/index.ts'
import type { BundleFinding, Rule } from './rules/rule.ts'
import { findingsOf, sayings } from './testing/bundle.ts'
import { CORPUS } from './testing/corpus.ts'
import { type FileContents, mutatedBundles } from './testing/mutation.ts'

/** The same bundles in every run, so that a failure is there again tomorrow. */
const SEED = 20_261_124
const RUNS = 300

const rules = await allRules()

async function allRules(): Promise<readonly Rule[]> {
  const rules: Rule[] = []
  for (const name of (await readdir(new URL('rules/', import.meta.url))).sort()) {
    if (!/^[\w-]+\.ts$/.test(name)) continue
    const module: { readonly rule?: Rule } = await import(`./rules/${name}`)
    if (module.rule !== undefined) rules.push(module.rule)
  }
  return rules
}

interface Said {
  readonly lines: readonly string[]
  readonly findings: readonly BundleFinding[]
}

/** What is said of a bundle; a bundle that cannot be read at all has no findings, but an error that says why. */
async function said(files: FileContents): Promise<Said> {
  try {
    const findings = await findingsOf(files, rules)
    return { findings, lines: sayings(findings) }
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return { findings: [], lines: [`${error.code} ${error.message}`] }
  }
}

/** Places that are in no file, beyond the end of one, or beyond the end of a line. */
function misplaced(files: FileContents, { findings }: Said): string[] {
  const places = findings.flatMap(({ rule, at, related }) =>
    [at, ...(related ?? []).map((other) => other.at)].flatMap((place) =>
      place === undefined ? [] : [{ rule, place }],
    ),
  )
  return places
    .filter(({ place }) => !liesIn(files, place))
    .map(({ rule, place }) => `${rule.id} ${JSON.stringify(place)}`)
}

function liesIn(files: FileContents, { file, line = 1, column = 1 }: Place): boolean {
  const content = files[file]
  if (content === undefined) return false
  // Bytes that are no UTF-8 become characters that are there to be counted.
  const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  const inLine = text.split('\n')[line - 1]
  return line >= 1 && column >= 1 && inLine !== undefined && column <= inLine.length + 1
}

describe('a mutated bundle', () => {
  test(
    'is read to the same findings each time, each in its file',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutatedBundles, async (files) => {
          const first = await said(files)
          expect(misplaced(files, first)).toEqual([])
          expect((await said(files)).lines).toEqual(first.lines)
        }),
        { seed: SEED, numRuns: RUNS },
      )
    },
    RUNS * 500,
  )

  test(
    'without a finding has none either when it is written in another way',
    async () => {
      let clean = 0
      await fc.assert(
        fc.asyncProperty(mutatedBundles, async (files) => {
          if ((await said(files)).lines.length > 0) return
          clean++
          expect((await said(rewritten(files, asJson))).lines).toEqual([])
          expect((await said(rewritten(files, reversed))).lines).toEqual([])
        }),
        { seed: SEED + 1, numRuns: RUNS },
      )
      // The property is worth something only if some are without.
      expect(clean).toBeGreaterThan(RUNS / 50)
    },
    RUNS * 500,
  )
})

/** Those that are made of mistakes, and what is rightly said of the others. */
const WRONG = ['clashes', 'anchors']
const RIGHT: Readonly<Record<string, readonly string[]>> = { pythonResources: ['code-not-evaluated'] }

describe.each(CORPUS)('the bundle $name', ({ name, files }) => {
  test('is read; what is wrong is said at its place', async () => {
    const all = await said(files)
    expect(misplaced(files, all)).toEqual([])
    if (WRONG.includes(name)) expect(all.lines.length).toBeGreaterThan(3)
    else expect(all.lines.map((line) => line.split(/[ []/)[1])).toEqual(RIGHT[name] ?? [])
  })
})

const WAYS = { 'as JSON': asJson, 'with its keys in another order': reversed }
const readable = CORPUS.filter(({ name }) => !WRONG.includes(name))
const rewritings = readable.flatMap(({ name, files }) =>
  Object.entries(WAYS).map(([how, way]) => ({ name, files, how, way })),
)
test.each(rewritings)('the bundle $name says the same $how', async ({ files, way }) => {
  const ofRules = ({ findings }: Said) => findings.map(({ rule, message, target }) => [rule.id, message, target]).sort()
  expect(ofRules(await said(rewritten(files, way)))).toEqual(ofRules(await said(files)))
})

function rewritten(files: FileContents, way: (value: unknown) => string): FileContents {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const configuration = /^(databricks|variables)\.yml$|^resources\/.*\.(ya?ml|json)$/.test(path)
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
      return [
        path,
        configuration ? way(parse(text.replace(/^\uFEFF/, ''), { merge: true, logLevel: 'silent' })) : content,
      ]
    }),
  )
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** The keys of every map in reverse, all aliases written out. */
function reversed(value: unknown): string {
  return stringify(reverse(value), { aliasDuplicateObjects: false })
}

function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inside]) => [key, reverse(inside)] as const)
  return Object.fromEntries(entries.reverse())
}
