import { describe, expect, test } from '@jest/globals'
import { loadFiles, mistakesIn } from '../../../../test/support/contract-files.ts'

const contract = (dataset: string) =>
  `apiVersion: v3.0.2\nkind: DataContract\nid: c\nversion: "1"\nstatus: active\nschema:\n- name: t\n${dataset}`
const property = (body: string) => contract(`  properties: [{name: a, ${body}}]\n`)

async function load(text: string) {
  const [loaded] = await loadFiles({ 'c.yaml': text })
  return { dataset: loaded?.datasets[0], findings: loaded?.findings ?? [] }
}

describe('a date of ODCS 3.0, which has no timestamp and no time', () => {
  test.each([
    ['logicalType: date', ['date', 'timestamp']],
    ['logicalType: date, logicalTypeOptions: {format: yyyy-MM-dd}', ['date']],
    ['logicalType: date, logicalTypeOptions: {format: "yyyy-MM-dd HH:mm:ss"}', ['timestamp']],
    [`logicalType: date, logicalTypeOptions: {format: "yyyy-MM-dd'T'HH:mm:ssXXX"}`, ['timestamp']],
    ['logicalType: date, logicalTypeOptions: {format: "HH:mm:ss"}', ['time']],
    [`logicalType: date, logicalTypeOptions: {format: "dd 'Hours' MM yyyy"}`, ['date']],
    ['logicalType: string', ['string']],
  ])('{%s} may be %j in the data', async (body, logicalTypes) => {
    const { dataset } = await load(property(body))
    expect(dataset?.checks.map(({ measure }) => measure)).toContainEqual({
      kind: 'columnType',
      column: 'a',
      logicalTypes,
    })
  })

  test('has bounds of the kind that its format says', async () => {
    const options = 'format: "yyyy-MM-dd HH:mm:ss", minimum: "2024-01-01 08:00:00"'
    const { dataset } = await load(property(`logicalType: date, logicalTypeOptions: {${options}}`))
    expect(dataset?.checks.map(({ id }) => id)).toEqual(['a.logicalType', 'a.minimum'])
  })
})

describe('what the schema of ODCS 3.0 lets through', () => {
  test('a custom property without a name is left alone', async () => {
    const body = 'quality: [{rule: nullCheck, mustBe: 0, customProperties: [{value: 3}]}]'
    const { dataset } = await load(property(body))
    expect(dataset?.checks.map(({ origin }) => origin)).toContain('library')
  })

  test.each(['constructor', '__proto__', 'toString'])('the rule %s is not known', async (rule) => {
    const { dataset, findings } = await load(property(`quality: [{rule: ${rule}, mustBe: 0}]`))
    expect(dataset?.checks.at(-1)?.measure.kind).toBe('notExecutable')
    expect(findings.map(({ message }) => message).join('\n')).toContain(`"${rule}" is not known`)
  })
})

test.each(['constructor', '__proto__'])('the severity %s counts as an error', async (severity) => {
  const { dataset, findings } = await load(property(`quality: [{rule: nullCheck, severity: ${severity}}]`))
  expect(dataset?.checks.at(-1)?.severity).toBe('error')
  expect(findings.map(({ ruleId }) => ruleId)).toContain('contract-severity')
})

test('an endless step is a mistake in its place', async () => {
  const text = property('logicalType: number, logicalTypeOptions: {multipleOf: .inf}')
  expect(await mistakesIn({ 'c.yaml': text })).toMatchObject({
    problems: ['c.yaml:8:80 multipleOf is Infinity; it must be a finite number above 0.'],
  })
})
