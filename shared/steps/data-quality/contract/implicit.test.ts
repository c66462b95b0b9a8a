import { describe, expect, test } from '@jest/globals'
import { checksOf, contractWith, loadFiles, mistakesIn } from '../../../../test/support/contract-files.ts'
import { textOf } from '../../../../test/support/expression-text.ts'
import { pinnedSemantics } from './semantics.ts'

/** `id: what fails`, or what else is measured. */
async function summary(properties: string): Promise<string[]> {
  const checks = await checksOf(`  properties:\n${properties}`)
  return checks.map(({ id, measure }) => {
    if (measure.kind === 'failingRows') return `${id}: ${textOf(measure.failing)}`
    return `${id}: ${measure.kind}${measure.kind === 'duplicates' ? ` ${measure.key.join(' ')}` : ''}`
  })
}

async function optionsOf(logicalType: string, options: string): Promise<string[]> {
  const checks = await summary(`  - {name: a, logicalType: ${logicalType}, logicalTypeOptions: {${options}}}\n`)
  return checks.filter((check) => !check.endsWith('columnType'))
}

async function mistakes(dataset: string): Promise<readonly string[]> {
  return (await mistakesIn({ 'c.yaml': contractWith(dataset) })).problems.map((text) => text.replace('c.yaml:', ''))
}

describe('keys, required, unique and types', () => {
  test('one column', async () => {
    expect(
      await summary('  - {name: a, physicalName: A_1, logicalType: integer, required: true, unique: true}\n'),
    ).toEqual(['a.logicalType: columnType', 'a.required: A_1 IS NULL', 'a.unique: duplicates A_1'])
  })

  test('a key in the order of its positions; no question is asked twice', async () => {
    expect(
      await summary(`  - {name: c, primaryKey: true}
  - {name: b, primaryKey: true, primaryKeyPosition: 2, required: true, unique: true}
  - {name: a, primaryKey: true, primaryKeyPosition: 1}
`),
    ).toEqual([
      'b.required: b IS NULL',
      'b.unique: duplicates b',
      'a.primaryKey: a IS NULL',
      'c.primaryKey: c IS NULL',
      'primaryKey: duplicates a b c',
    ])
    expect(await summary('  - {name: a, primaryKey: true, unique: true, required: true}\n')).toEqual([
      'a.required: a IS NULL',
      'primaryKey: duplicates a',
    ])
  })

  test('mistakes in keys and names', async () => {
    expect(
      await mistakes(`  properties:
  - {name: a, primaryKey: true, primaryKeyPosition: 1}
  - {name: b, primaryKey: true, primaryKeyPosition: 1}
  - {name: c, primaryKeyPosition: 2}
  - {name: A}
  - {name: d, physicalName: b}
`),
    ).toEqual([
      '10:53 "a" and "b" have the same primary key position 1.',
      '11:35 "c" has the primary key position 2, but is not part of the primary key.',
      '12:12 The property "A" is declared twice in "trades"; first in line 9.',
      '13:29 Two properties of "trades" stand for the column "b"; the first is in line 10.',
    ])
  })
})

test('a column without a type must be there all the same', async () => {
  const [contract] = await loadFiles({ 'c.yaml': contractWith('  properties:\n  - {name: a, physicalName: A_1}\n') })
  expect(contract?.datasets[0]?.checks).toMatchObject([
    { id: 'a.column', origin: 'property', severity: 'error', measure: { kind: 'columnType', column: 'A_1' } },
  ])
})

describe('logicalTypeOptions', () => {
  test.each([
    ['string', 'minLength: 2, maxLength: 5', ['a.minLength: length(a) < 2', 'a.maxLength: length(a) > 5']],
    ['string', "pattern: '^[A-Z]+$'", ["a.pattern: NOT matches(a, '[A-Z]+')"]],
    ['string', 'format: password', []],
    // NaN is out of every range; an integer cannot be NaN.
    ['number', 'minimum: 0.10, maximum: 5', ['a.minimum: (a < 0.10 or isnan(a))', 'a.maximum: (a > 5 or isnan(a))']],
    [
      'number',
      'exclusiveMinimum: 0, exclusiveMaximum: 5',
      ['a.exclusiveMinimum: (a <= 0 or isnan(a))', 'a.exclusiveMaximum: (a >= 5 or isnan(a))'],
    ],
    ['integer', 'minimum: 9007199254740993', ['a.minimum: a < 9007199254740993']],
    ['integer', 'multipleOf: 5', ['a.multipleOf: a % 5 <> 0']],
    ['integer', 'format: i8', ['a.format: (a < -128 or a > 127)']],
    ['integer', 'format: u64', ['a.format: (a < 0 or a > 18446744073709551615)']],
    ['integer', 'format: u128', ['a.format: a < 0']],
    ['integer', 'format: i128', []],
    ['number', 'format: f64', []],
    [
      'date',
      "minimum: '2020-01-01', exclusiveMaximum: '2024-02-29'",
      ["a.minimum: a < date '2020-01-01'", "a.exclusiveMaximum: a >= date '2024-02-29'"],
    ],
    [
      'timestamp',
      "minimum: '2020-01-01', maximum: '2024-03-31T02:30:00+02:00'",
      ["a.minimum: a < timestamp '2020-01-01 00:00:00'", "a.maximum: a > timestamp '2024-03-31 00:30:00'"],
    ],
    ['time', "minimum: '09:00'", ["a.minimum: try_cast(a AS string) < '09:00:00'"]],
    ['array', 'minItems: 1', ['a.logicalTypeOptions: notExecutable']],
    ['object', 'minProperties: 1', ['a.logicalTypeOptions: notExecutable']],
  ])('%s {%s}', async (type, options, expected) => {
    expect(await optionsOf(type, options)).toEqual(expected)
  })

  test.each(['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'byte', 'date', 'date-time', 'time'])(
    'format %s',
    async (format) => {
      const [check] = await checksOf(
        `  properties: [{name: a, logicalType: string, logicalTypeOptions: {format: ${format}}}]\n`,
      ).then((all) => all.slice(1))
      const failing = check?.measure.kind === 'failingRows' ? check.measure.failing : undefined
      const pattern =
        failing?.op === 'not' && failing.of.op === 'matches' ? new RegExp(`^(?:${failing.of.pattern})$`) : undefined
      const [good, bad] = FORMAT_EXAMPLES[format] ?? [[], []]
      expect(good.filter((text) => pattern?.test(text) !== true)).toEqual([])
      expect(bad.filter((text) => pattern?.test(text) !== false)).toEqual([])
    },
  )

  test('ODCS 3.0 says exclusive beside the bound', async () => {
    const content = contractWith(
      '  properties: [{name: a, logicalType: integer, logicalTypeOptions: {minimum: 0, exclusiveMinimum: true}}]\n',
    )
    const [contract] = await loadFiles({ 'c.yaml': content.replace('v3.1.0', 'v3.0.2') })
    const measure = contract?.datasets[0]?.checks.at(-1)?.measure
    expect(measure?.kind === 'failingRows' && textOf(measure.failing)).toBe('a <= 0')
  })

  test.each([
    ['string', 'minLength: 5, maxLength: 2', '9:68 minLength 5 is greater than maxLength 2'],
    ['integer', 'minimum: 5, maximum: 2', '9:67 minimum 5 is greater than maximum 2'],
    ['date', "minimum: '2024-02-30'", '9:64 minimum is "2024-02-30"; it must be a date'],
    ['timestamp', 'maximum: noon', '9:69 maximum is "noon"; it must be a timestamp'],
    ['time', "minimum: '25:00'", '9:64 minimum is "25:00"; it must be a time'],
    ['string', 'pattern: "a(?!b)"', '9:68 The pattern cannot be used: lookahead'],
  ])('%s {%s} is a mistake', async (type, options, mistake) => {
    const [first, ...others] = await mistakes(
      `  properties:\n  - {name: a, logicalType: ${type}, logicalTypeOptions: {${options}}}\n`,
    )
    expect(others).toEqual([])
    expect(first).toContain(mistake)
  })

  test('what is not checked is said', async () => {
    const [contract] = await loadFiles({
      'c.yaml': contractWith(`  properties:
  - {name: a, logicalType: string, logicalTypeOptions: {format: emial, pattern: '[A-Z]'}}
  - {name: b, logicalType: timestamp, logicalTypeOptions: {defaultTimezone: Europe/London}}
  - {name: c, logicalType: object, properties: [{name: d, required: true}]}
  - {name: e, logicalType: timestamp, logicalTypeOptions: {format: yyyy, timezone: true}}
`),
    })
    expect(contract?.findings.map((finding) => `${finding.at?.line} ${finding.ruleId}`)).toEqual([
      '9 contract-pattern',
      '9 contract-format',
      '10 contract-timezone',
      '11 contract-not-executable',
      '12 contract-not-executable',
      '12 contract-not-executable',
    ])
  })
})

const FORMAT_EXAMPLES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  email: [
    ['a@b.co', "o'neil+x@desk.example"],
    ['a', '@b', 'a@', 'a b@c.d'],
  ],
  uuid: [['53581432-6c55-4ba2-a65f-72344a91553a'], ['53581432', '53581432-6c55-4ba2-a65f-72344a91553g']],
  uri: [
    ['https://example.com/a?b=c#d', 'mailto:x@y.z'],
    ['example.com', 'http:', 'http://a b', 'x:%zz'],
  ],
  hostname: [
    ['a', 'db-1.example.com'],
    ['-a', 'a-', 'a..b', 'a_b'],
  ],
  ipv4: [
    ['0.0.0.0', '255.255.255.255'],
    ['256.0.0.1', '1.2.3', '01.2.3.4'],
  ],
  ipv6: [
    ['::', '::1', '2001:db8::8a2e:370:7334', '1:2:3:4:5:6:7:8', '1::'],
    ['1:2:3', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', 'g::'],
  ],
  byte: [
    ['', 'QQ==', 'QUI=', 'QUJD'],
    ['Q', 'QQ=', 'QQ==QQ==', 'Q!=='],
  ],
  date: [['2024-02-29'], ['2024-13-01', '2024-1-1', '24-01-01']],
  'date-time': [
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.123+01:00'],
    ['2024-02-29', '2024-02-29T12:00:00', '2024-02-29 12:00:00Z'],
  ],
  time: [
    ['12:00:00', '12:00:00.5Z'],
    ['24:00:00', '12:00'],
  ],
}

describe('relationships', () => {
  const two = (relationship: string, level: 'property' | 'dataset') => `  properties:
  - name: isin${level === 'property' ? `\n    relationships: [${relationship}]` : ''}
  - {name: venue, physicalName: mic}
${level === 'dataset' ? `  relationships: [${relationship}]\n` : ''}- name: instruments
  id: ins_tbl
  properties: [{name: isin, id: isin_id, physicalName: ISIN}, {name: venue}, {name: nested, properties: [{name: x}]}]
`

  test.each([
    ['property', '{to: instruments.isin}', ['isin'], ['ISIN']],
    ['property', '{to: schema/ins_tbl/properties/isin_id}', ['isin'], ['ISIN']],
    ['property', '{to: [instruments.isin]}', ['isin'], ['ISIN']],
    ['dataset', '{from: trades.isin, to: instruments.isin}', ['isin'], ['ISIN']],
    [
      'dataset',
      '{from: [trades.isin, trades.venue], to: [instruments.isin, instruments.venue]}',
      ['isin', 'mic'],
      ['ISIN', 'venue'],
    ],
  ] as const)('of a %s: %s', async (level, relationship, key, referenced) => {
    const [check] = await checksOf(two(relationship, level))
    expect(check).toMatchObject({
      origin: 'relationships',
      measure: { kind: 'orphans', key, references: { dataset: 'instruments', key: referenced } },
      columns: key,
    })
  })

  test.each([
    ['property', '{to: elsewhere.isin}', 'this contract holds no dataset "elsewhere"'],
    [
      'property',
      '{to: other.yaml#/schema/a/properties/b}',
      '"other.yaml#/schema/a/properties/b" is in another contract',
    ],
    [
      'property',
      '{to: schema/ins_tbl/properties/nested/properties/x}',
      'it is about a field inside the column "nested"',
    ],
    ['dataset', '{from: instruments.isin, to: instruments.venue}', 'it starts in another dataset than "trades"'],
    [
      'dataset',
      '{from: [trades.isin, trades.venue], to: [instruments.isin, trades.venue]}',
      'it leads to more than one dataset',
    ],
  ] as const)('of a %s: %s is skipped', async (level, relationship, reason) => {
    const [check] = await checksOf(two(relationship, level))
    expect(check?.measure).toEqual({ kind: 'notExecutable', reason })
  })

  test.each([
    ['property', '{to: instruments.isinn}', '10:26 "instruments" declares no property "isinn".'],
    [
      'property',
      '{to: instrument.isin}',
      '10:26 The contract holds no dataset "instrument". Did you mean "instruments"?',
    ],
    ['property', '{to: [instruments.isin, instruments.venue]}', '10:26 The relationship leads from 1 column to 2.'],
    ['property', '{from: trades.isin, to: instruments.isin}', '10:22 "from" is the property itself here.'],
    ['property', '{to: instruments}', '10:26 to is "instruments", which is not a reference to a property.'],
    [
      'dataset',
      '{from: trades.isin, to: [instruments.isin]}',
      '11:19 "from" and "to" must both be one reference, or both be a list.',
    ],
    ['dataset', '{to: instruments.isin}', '11:19 The key "from" is missing in relationships.'],
  ] as const)('of a %s: %s is a mistake', async (level, relationship, mistake) => {
    expect(await mistakes(two(relationship, level))).toEqual([mistake])
  })
})

test.each([
  ['classification: Confidential', true],
  ['classification: highly_restricted', true],
  ['classification: PII', true],
  ['encryptedName: a_enc', true],
  ['tags: [personal-data]', true],
  ['logicalType: object, properties: [{name: b, classification: secret}]', true],
  ['classification: public', false],
  ['tags: [finance]', false],
])('{%s} masks: %s', async (property, masked) => {
  const [contract] = await loadFiles({ 'c.yaml': contractWith(`  properties: [{name: a, ${property}}]\n`) })
  expect(contract?.datasets[0]?.columns[0]?.masked).toBe(masked)
})

test('the report can print what the terms mean', () => {
  const terms = pinnedSemantics.map(({ term }) => term)
  expect(new Set(terms).size).toBe(terms.length)
  for (const word of ['NULL', 'NaN', 'percent', 'duplicateValues', 'mustBeBetween', 'pattern']) {
    expect(terms.some((term) => term.includes(word))).toBe(true)
  }
})
