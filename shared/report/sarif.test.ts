import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Finding } from '../kernel/index.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { SARIF_DESCRIPTION_CHARACTERS, SARIF_GZIP_BYTES, SARIF_RESULTS } from './limits.ts'
import { renderSarif } from './sarif.ts'

// The OASIS schema of SARIF 2.1.0 (rtm.5), as Microsoft's SARIF SDK for JavaScript ships it. One of its patterns is
// no regular expression of the `u` flag.
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region?: object
  }
}

interface Text {
  readonly text: string
}

interface Rule {
  readonly id: string
  readonly shortDescription: Text
  readonly fullDescription: Text
  readonly help: Text
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } }
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly level: string
    readonly message: { readonly text: string }
    readonly locations: readonly Location[]
    readonly relatedLocations?: readonly Location[]
    readonly partialFingerprints: Readonly<Record<string, string>>
  }[]
}

function runOf(text: string): Run {
  return JSON.parse(text).runs[0]
}

function runWith(findings: readonly Finding[]): Run {
  return runOf(renderSarif(dataQualityReport({ findings, checks: [] })))
}

const finding = (change: Partial<Finding> = {}): Finding => ({
  ruleId: 'r',
  severity: 'error',
  message: 'wrong',
  at: { file: 'a.yaml', line: 4, column: 2 },
  ...change,
})

describe('the official schema', () => {
  test('is strict enough to refuse what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  test.each([
    ['a real report', dataQualityReport()],
    ...HOSTILE_TEXTS.map((text, index) => [`hostile text ${index}`, hostileReport(text)] as const),
  ])('accepts %s', (_, report) => {
    validate(JSON.parse(renderSarif(report)))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('results', () => {
  test('have level, rule, place and related places', () => {
    const related = [{ at: { file: 'b.yaml', line: 1 }, message: 'here' }]
    const [result] = runWith([finding({ severity: 'warning', related })]).results
    expect(result?.level).toBe('warning')
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 2 },
        },
      },
    ])
    expect(result?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe('b.yaml')
  })

  test('are of rules that the step explains, and not by the hint of whatever was found first', () => {
    const findings = [finding({ hint: 'do this here' }), finding({ ruleId: 's', hint: 'do that' })]
    const rules = [{ id: 'r', title: 'Title of r', help: 'what r is about' }]
    const run = runOf(renderSarif({ ...dataQualityReport({ findings, checks: [] }), rules }))
    expect(run.tool.driver.rules).toMatchObject([
      { id: 'r', shortDescription: { text: 'Title of r' }, help: { text: 'what r is about' } },
      { id: 's', shortDescription: { text: 's' }, help: { text: 'do that' } },
    ])
  })

  test('are of rules with all texts that code scanning requires, none longer than it takes', () => {
    const long = 'x'.repeat(2_000)
    const rules = [{ id: 'long', title: long, help: long }]
    const findings = [finding(), finding({ ruleId: 'long' })]
    const run = runOf(renderSarif({ ...dataQualityReport({ findings, checks: [] }), rules }))
    expect(run.tool.driver.rules).toHaveLength(2)
    for (const { shortDescription, fullDescription, help } of run.tool.driver.rules) {
      expect(help.text).not.toBe('')
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text).not.toBe('')
        expect(text.length).toBeLessThanOrEqual(SARIF_DESCRIPTION_CHARACTERS)
      }
    }
  })

  test('are of no category: an uploader keeps that of the file, and two bundles of one repository need two', () => {
    expect(runWith([finding()])).not.toHaveProperty('automationDetails')
  })

  test('point at their rule by index', () => {
    const run = runWith([finding({ ruleId: 'z' }), finding({ ruleId: 'a' })])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
  })

  test('name files by relative, percent-encoded URIs', () => {
    const files = ['dir  one/ü#?%.yaml', 'c:/x.yaml', './a.yaml', '/abs.yaml', 'lone\ud800.yaml']
    const uris = runWith(files.map((file) => finding({ at: { file } }))).results.map(
      (result) => result.locations[0]?.physicalLocation.artifactLocation.uri,
    )
    expect(uris).toEqual([
      'dir%20%20one/%C3%BC%23%3F%25.yaml',
      'c%3A/x.yaml',
      'a.yaml',
      'abs.yaml',
      'lone%EF%BF%BD.yaml',
    ])
  })

  test('have no region without a line', () => {
    const [result] = runWith([finding({ at: { file: 'a.yaml' } })]).results
    expect(result?.locations[0]?.physicalLocation).not.toHaveProperty('region')
  })

  test('without a place are notifications, for code scanning refuses results without one', () => {
    const run = runWith([{ ruleId: 'r', severity: 'error', message: 'nowhere' }])
    expect(run.results).toEqual([])
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('nowhere')
  })

  test('escape what SARIF reads as a link or a placeholder', () => {
    const [result] = runWith([finding({ message: '[x](1) {0} \\' })]).results
    expect(result?.message.text).toBe('\\[x\\](1) {{0}} \\\\')
  })
})

describe('fingerprints', () => {
  const prints = (findings: readonly Finding[]) =>
    runWith(findings).results.map((result) => result.partialFingerprints['countersignFinding/v1'])

  test('stay when the finding moves to another line', () => {
    expect(prints([finding()])).toEqual(prints([finding({ at: { file: 'a.yaml', line: 99 } })]))
  })

  test('stay when only the numbers of the message change, if the finding says who it is', () => {
    const one = finding({ fingerprint: 'id', message: '3 rows' })
    expect(prints([one])).toEqual(prints([{ ...one, message: '4 rows' }]))
  })

  test('differ by rule, by message and by occurrence', () => {
    const all = prints([finding(), finding(), finding({ ruleId: 'other' }), finding({ message: 'other' })])
    expect(new Set(all).size).toBe(4)
  })
})

describe('limits of code scanning', () => {
  test('no more results than it takes, the first ones, and says how many are missing', () => {
    const findings = Array.from({ length: SARIF_RESULTS + 37 }, (_, index) => finding({ message: `m${index}` }))
    const run = runWith(findings)
    expect(run.results).toHaveLength(SARIF_RESULTS)
    expect(run.results[0]?.message.text).toBe('m0')
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('…and 37 more findings')
  })

  test('as many rules as findings cost no more than a glance at each', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) => finding({ ruleId: `rule-${index}` }))
    let looks = 0
    const counted = findings.map((one) => ({
      ...one,
      get ruleId() {
        looks++
        return one.ruleId
      },
    }))
    expect(runWith(counted).tool.driver.rules).toHaveLength(SARIF_RESULTS)
    expect(looks).toBeLessThan(10 * findings.length)
  })

  test('no more bytes than it takes after gzip, and says how many are missing', () => {
    // Texts that do not compress: 2,000 of them are 12 MB after gzip, 1,000 are 8 MB before it.
    const noise = (index: number) => createHash('shake256', { outputLength: 5_900 }).update(`${index}`).digest('base64')
    const findings = Array.from({ length: 2_000 }, (_, index) => finding({ message: noise(index) }))
    const text = renderSarif(dataQualityReport({ findings, checks: [] }))
    expect(gzipSync(text).length).toBeLessThanOrEqual(SARIF_GZIP_BYTES)
    const run = runOf(text)
    expect(run.results).toHaveLength(1_000)
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('…and 1,000 more findings')
  })
})
