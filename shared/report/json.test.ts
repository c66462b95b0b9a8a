import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Report } from '../kernel/index.ts'
import { CHARTS } from './fixtures/charts.ts'
import { dataQualityReport } from './fixtures/data-quality-report.ts'
import { HOSTILE_TEXTS, hostileReport } from './fixtures/hostile.ts'
import { renderJson, withoutRunFacts } from './json.ts'
import { reportSchema } from './report-schema.ts'

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(reportSchema)

function errorsOf(text: string) {
  validate(JSON.parse(text))
  return validate.errors ?? []
}

describe('renderJson', () => {
  test('holds the whole report', () => {
    expect(JSON.parse(renderJson(dataQualityReport()))).toEqual(dataQualityReport())
  })

  test('gives the same bytes whatever the order of keys', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, turned(member)]),
      )
    }
    const report = dataQualityReport()
    const other = turned(report) as Report
    expect(Object.keys(other)[0]).toBe('run')
    expect(renderJson(other)).toBe(renderJson(report))
  })

  test('keeps a key named __proto__', () => {
    const data = JSON.parse('{"__proto__": {"polluted": 1}}')
    expect(renderJson(dataQualityReport({ data }))).toContain('"__proto__": {\n      "polluted": 1')
  })

  test('begins with what tells a reader the format', () => {
    expect(renderJson(dataQualityReport())).toMatch(/^\{\n {2}"schema": "countersign.report",\n {2}"version": 1,\n/)
  })
})

describe('withoutRunFacts', () => {
  test('two runs of the same input are equal without them, and only without them', () => {
    const one = dataQualityReport()
    const other = { ...one, run: { host: 'azure', startedAt: '2027-01-01T00:00:00.000Z', seconds: 99 } }
    expect(renderJson(withoutRunFacts(other))).toBe(renderJson(withoutRunFacts(one)))
    expect(renderJson(other)).not.toBe(renderJson(one))
  })
})

describe('the schema of the report', () => {
  test('accepts a real report and every hostile one', () => {
    for (const report of [dataQualityReport(), ...HOSTILE_TEXTS.map(hostileReport)]) {
      expect(errorsOf(renderJson(report))).toEqual([])
    }
  })

  test.each(Object.entries(CHARTS))('accepts the chart %s', (title, chart) => {
    expect(errorsOf(renderJson(dataQualityReport({ sections: [{ title, kind: 'chart', chart }] })))).toEqual([])
  })

  test.each([
    ['an unknown outcome', { outcome: 'ok' }],
    ['a missing headline', { headline: undefined }],
    ['an unknown field', { extra: 1 }],
    ['another version', { version: 2 }],
    ['a check without an outcome', { checks: [{ id: 'a', title: 'a', group: 'g', severity: 'error' }] }],
    ['a line of 0', { findings: [{ ruleId: 'r', severity: 'note', message: 'm', at: { file: 'f', line: 0 } }] }],
    ['a section of no kind', { sections: [{ title: 'a', rows: [] }] }],
    ['a chart of no kind', { sections: [{ title: 'a', kind: 'chart', chart: { kind: 'pie', description: 'd' } }] }],
    [
      'a forest without rows',
      { sections: [{ title: 'a', kind: 'chart', chart: { ...CHARTS.forest, rows: undefined } }] },
    ],
    ['a fact of one cell', { sections: [{ title: 'a', kind: 'facts', rows: [['a']] }] }],
  ])('refuses %s', (_, change) => {
    const text = JSON.stringify({ ...dataQualityReport(), ...change })
    expect(errorsOf(text)).not.toEqual([])
  })
})
