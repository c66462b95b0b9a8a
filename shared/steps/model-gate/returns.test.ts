import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace } from '../../../test/support/gate-workspace.ts'
import { desk, deskRows, rulesOf, type SeriesRow, writeSeries } from '../../../test/support/series.ts'

/** NumPy, SciPy and statsmodels, versions in the file. */
const golden = JSON.parse(readFileSync(fileURLToPath(new URL('returns/golden.json', import.meta.url)), 'utf8')) as {
  readonly risk: Readonly<Record<string, number>> & {
    readonly pitKs: number[]
    readonly varEsLoss: number[]
    readonly pinball: number[]
    readonly pinballGain: number[]
  }
}

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
})
afterAll(() => workspace.remove())

const COLUMNS =
  'candidate: var.csv, date: cob, pnl: hpl, var: var99, es: es99, pit: pit, rtpl: rtpl, quantile: 0.99, es_confidence: 0.99'

interface Asked {
  readonly data?: string
  readonly rules: string
  readonly rest?: string
}

/** Judges the rows as `var.csv`. */
function judge(rows: readonly SeriesRow[], { data = COLUMNS, rules, rest = '' }: Asked): Promise<GateRun> {
  writeSeries(workspace.directory, 'var.csv', rows)
  return workspace.run(
    `version: 1\nmodel: { name: prod.var_eq, task: var }\ndata: { ${data} }\nrules:\n${rules
      .split('\n')
      .map((rule) => `  - { ${rule} }\n`)
      .join('')}${rest}`,
  )
}

const LIGHT = 'metric: traffic_light, worst: amber'

describe('the golden desk', () => {
  test('gives the published and cross-checked numbers through the whole step', async () => {
    const run = await judge(deskRows(), {
      rules: [
        'metric: kupiec_pof',
        'metric: kupiec_pof, name: pof_chi2, p: asymptotic',
        'metric: kupiec_pof, name: pof_more, alternative: more-exceptions',
        'metric: christoffersen_ind, p: asymptotic',
        'metric: christoffersen_cc, p: asymptotic',
        'metric: dynamic_quantile, p: asymptotic',
        'metric: berkowitz',
        'metric: pit_uniformity',
        'metric: acerbi_szekely_z1',
        'metric: acerbi_szekely_z2',
        'metric: pla_spearman, at_least: 0.8',
        'metric: pla_ks, at_most: 0.09',
        'metric: var_pinball_loss, at_most: 0.5, lags: 4',
        'metric: var_es_loss, at_most: 9, lags: 4',
        'metric: var_exceptions, at_most: 12',
      ].join('\n'),
    })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    const found = rulesOf(run)
    const { expect: known } = desk
    const numbers = {
      kupiec_pof: known.kupiecLR,
      christoffersen_ind: known.indLR,
      christoffersen_cc: known.ccLR,
      dynamic_quantile: known.DQ,
      berkowitz: known.berkowitzLR,
      pit_uniformity: golden.risk.pitKs[0],
      acerbi_szekely_z1: known.AS_Z1,
      acerbi_szekely_z2: known.AS_Z2,
      pla_spearman: known.plaSpearman,
      pla_ks: known.plaKS,
      var_pinball_loss: known.pinball,
      var_es_loss: golden.risk.varEsLoss[0],
      var_exceptions: known.exceptions,
    }
    for (const [rule, number] of Object.entries(numbers)) {
      expect([rule, found[rule]?.bounds[0]?.value]).toEqual([rule, expect.closeTo(number as number, 9)])
    }
    const pvalues = {
      kupiec_pof: golden.risk.kupiecExact,
      pof_chi2: known.kupiecP,
      pof_more: golden.risk.binomialGreater,
      christoffersen_ind: known.indP,
      christoffersen_cc: known.ccP,
      dynamic_quantile: known.DQp,
      berkowitz: known.berkowitzP,
      pit_uniformity: golden.risk.pitKs[1],
    }
    for (const [rule, number] of Object.entries(pvalues)) {
      expect([rule, found[rule]?.bounds[0]?.pFail]).toEqual([rule, expect.closeTo(number as number, 9)])
    }
    expect(found.var_pinball_loss?.bounds[0]?.standardError).toBeCloseTo(golden.risk.pinball[1] as number, 10)
    expect(found.var_es_loss?.bounds[0]?.standardError).toBeCloseTo(golden.risk.varEsLoss[1] as number, 10)
  })

  test('has simulated p-values that are near the exact ones, and the same for the same seed only', async () => {
    const rules =
      'metric: christoffersen_cc\nmetric: christoffersen_cc, name: exact, p: exact\nmetric: acerbi_szekely_z1'
    const seeded = (seed: number) => judge(deskRows(), { rules, rest: `statistics: { seed: ${seed} }\n` })
    const [one, same, other] = [await seeded(1), await seeded(1), await seeded(2)]
    expect(same.summaries).toEqual(one.summaries)
    expect(rulesOf(other).acerbi_szekely_z1?.bounds[0]?.pFail).not.toBe(
      rulesOf(one).acerbi_szekely_z1?.bounds[0]?.pFail,
    )
    const exact = rulesOf(one).exact?.bounds[0]?.pFail as number
    expect(exact).toBeLessThan(0.001)
    expect(rulesOf(one).christoffersen_cc?.bounds[0]?.pFail).toBeLessThan(0.003)
  })

  test('is the same in whatever order its rows stand', async () => {
    const rules = `${LIGHT}\nmetric: christoffersen_ind\nmetric: berkowitz`
    const [inOrder, reversed] = [await judge(deskRows(), { rules }), await judge(deskRows().reverse(), { rules })]
    expect(reversed.data.rules).toEqual(inOrder.data.rules)
    expect(reversed.outputs.holdoutDigest).toBe(inOrder.outputs.holdoutDigest)
  })

  test('is amber, and the verdict says how little a zone shows', async () => {
    const run = await judge(deskRows(), { rules: LIGHT })
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    expect(run.summaries[0]).toContain('amber zone: 9 exceptions of hpl in 250 days; amber from 5 and red from 10')
    expect(run.summaries[0]).toContain('one with twice the exceptions is green with 43.9 %')
    expect(run.summaries[0]).toContain('2 % (2 times as many)')
    expect((await judge(deskRows(), { rules: 'metric: traffic_light' })).outputs.verdict).toBe('fail')
  })

  test('has a critical value for Z2, of the statistic alone', async () => {
    const run = await judge(deskRows(), {
      rules: [
        'metric: acerbi_szekely_z2, at_least: -3.2, effect: 2',
        'metric: acerbi_szekely_z2, name: strict, at_least: -0.7',
        'metric: acerbi_szekely_z2, name: lax, at_least: -100',
      ].join('\n'),
    })
    // A critical value that no model falls below shows nothing.
    expect(rulesOf(run)).toMatchObject({
      acerbi_szekely_z2: { verdict: 'pass' },
      strict: { verdict: 'fail' },
      lax: { verdict: 'inconclusive' },
    })
  })
})

describe('actual and hypothetical P&L', () => {
  /** Actual P&L has two exceptions more, on days that had none. */
  const both = deskRows((row, i) => ({ ...row, apl: i === 20 || i === 60 ? -99 : (row.hpl as number) }))
  const data = COLUMNS.replace('pnl: hpl', 'pnl: [hpl, apl]')

  test('are counted apart, and the larger count decides', async () => {
    const run = await judge(both, { data, rules: LIGHT })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.summaries[0]).toContain('red zone: 11 exceptions of apl in 250 days (hpl: 9; the larger count decides)')
  })

  test('are tested apart, by Holm; or the one that a rule names', async () => {
    const run = await judge(both, {
      data,
      rules: 'metric: kupiec_pof, alpha: 0.001\nmetric: kupiec_pof, name: only_hpl, pnl: hpl, alpha: 0.001, effect: 6',
    })
    expect(rulesOf(run)).toMatchObject({ kupiec_pof: { verdict: 'fail' }, only_hpl: { verdict: 'pass' } })
    expect(run.annotations[0]?.message).toContain('apl: 11 exceptions in 250 days')
  })
})

describe('days without a figure', () => {
  const lost = (...days: number[]) => deskRows((row, i) => (days.includes(i) ? { ...row, var99: null } : row))

  test('count as exceptions, and are said', async () => {
    const run = await judge(lost(20), { data: COLUMNS, rules: LIGHT })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        message: 'One day has no value in "var99", for example 2025-02-03: it counts as an exception (MAR32.6).',
      }),
    )
    expect(run.summaries[0]).toContain('10 exceptions of hpl in 250 days, 1 of them without P&amp;L or value-at-risk')
  })

  test('have no size, so that what needs one is not decided', async () => {
    const run = await judge(lost(20, 21), { rules: 'metric: acerbi_szekely_z2\nmetric: var_pinball_loss, at_most: 1' })
    expect(run.code).toBe(3)
    expect(run.text).toContain(
      'acerbi_szekely_z2 cannot be decided: 2 days have no P&L or no value-at-risk, for example 2025-02-03; of what size the loss was is not known.',
    )
    expect(run.text).toContain('var_pinball_loss cannot be decided')
    expect(run.outputs.verdict).toBeUndefined()
  })

  test('are missing P&L as well; a red zone comes of a desk without data', async () => {
    const run = await judge(
      deskRows((row, i) => (i === 0 ? row : { ...row, hpl: null })),
      { rules: LIGHT },
    )
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.summaries[0]).toContain('red zone: 249 exceptions of hpl in 250 days, 249 of them without P&amp;L')
  })
})

describe('what cannot be judged is refused, with an example', () => {
  const on = (day: number, change: SeriesRow) => deskRows((row, i) => (i === day ? { ...row, ...change } : row))
  test.each<[string, SeriesRow[], string]>([
    [
      'NaN',
      on(3, { es99: 'NaN' }),
      'One row of the candidate (var.csv) has no value, or NaN, in "es99", for example on 2025-01-09.',
    ],
    ['an infinite value', on(3, { hpl: '-inf' }), 'has an infinite value in "hpl", for example on 2025-01-09.'],
    [
      'the wrong sign',
      deskRows((row) => ({ ...row, var99: -(row.var99 as number) })),
      '250 rows of the candidate (var.csv) have a value below 0 in "var99"',
    ],
    ['no probability', on(3, { pit: 1.2 }), 'has a value outside [0, 1] in "pit"'],
    [
      'repeated dates',
      [...deskRows(), ...deskRows().slice(5, 7)],
      '2 rows repeat a date in the candidate’s data (var.csv), for example on 2025-01-13.',
    ],
    ['no date', on(3, { cob: null }), 'One row of the candidate (var.csv) has no date in "cob".'],
    [
      'dates of another style',
      on(3, { cob: '09.01.2025' }),
      'no date in "cob" that can be read, for example "09.01.2025"',
    ],
    [
      'numbers for dates',
      deskRows((row, i) => ({ ...row, cob: i })),
      'The column "cob" of the candidate is BIGINT; it must be a date',
    ],
  ])('%s', async (_, rows, message) => {
    const run = await judge(rows, { rules: LIGHT })
    expect(run.text).toContain(message)
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
  })

  test('all mistakes at once, at their lines', async () => {
    const run = await judge(
      deskRows((row, i) => (i === 3 ? { ...row, es99: 0, pit: 7 } : row)),
      { rules: LIGHT },
    )
    expect(run.text).toContain(
      'model-gate.yml:3:66: One row of the candidate (var.csv) has a value that is not above 0 in "es99"',
    )
    expect(run.text).toContain(
      'model-gate.yml:3:77: One row of the candidate (var.csv) has a value outside [0, 1] in "pit"',
    )
  })

  test('one day is too little, and no pass', async () => {
    const run = await judge(deskRows().slice(0, 1), { rules: LIGHT })
    expect([run.code, run.outputs.verdict]).toEqual([2, 'inconclusive'])
  })

  test.each([
    [
      'a value-at-risk of no known confidence',
      COLUMNS.replace('quantile: 0.99, ', ''),
      LIGHT,
      'Nothing says at which confidence the value-at-risk is.',
    ],
    [
      'the probability instead of the confidence',
      COLUMNS.replace('quantile: 0.99', 'quantile: 0.01'),
      LIGHT,
      'A value-at-risk of a confidence of 1 % is none.',
    ],
    [
      'an expected shortfall of no known confidence',
      COLUMNS.replace(', es_confidence: 0.99', ''),
      'metric: acerbi_szekely_z2',
      'Nothing says at which confidence the expected shortfall is.',
    ],
    [
      'rows to measure drift against',
      `reference: var.csv, ${COLUMNS}`,
      LIGHT,
      'Time series are not held against reference rows.',
    ],
    [
      'three kinds of P&L',
      COLUMNS.replace('pnl: hpl', 'pnl: [hpl, rtpl, pit]'),
      LIGHT,
      'The data name 3 columns of P&L.',
    ],
    [
      'P&L that the data do not name',
      COLUMNS,
      'metric: kupiec_pof, pnl: apl',
      'The rule "kupiec_pof" is about the P&L "apl", which "data" does not name.',
    ],
    ['a zone that lets all of them through', COLUMNS, 'metric: traffic_light, worst: red', 'lets every zone through'],
    [
      'events',
      COLUMNS,
      'metric: kupiec_pof, min_events: 3',
      '"min_events" of the rule "kupiec_pof" says nothing about time series.',
    ],
    [
      'a column that is not there',
      COLUMNS.replace('es: es99', 'es: es97'),
      LIGHT,
      'no column "es97". Did you mean "es99"?',
    ],
  ])('%s', async (_, data, rules, message) => {
    const run = await judge(deskRows(), { data, rules })
    expect(run.text).toContain(message)
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
  })

  test('an expected shortfall beside a value-at-risk of another confidence', async () => {
    const data = COLUMNS.replace('es_confidence: 0.99', 'es_confidence: 0.975')
    const run = await judge(deskRows(), { data, rules: 'metric: acerbi_szekely_z2, at_least: -0.7' })
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
    expect(run.text).toContain(
      'model-gate.yml:5:5: The rule "acerbi_szekely_z2" is about an expected shortfall of 97.5 %, and the value-at-risk of the data is of 99 %. Name a column with the value-at-risk of 97.5 % in the rule: var: <column>',
    )
    const own = deskRows((row) => ({ ...row, var975: (row.var99 as number) * 0.84 }))
    const named = await judge(own, { data, rules: 'metric: acerbi_szekely_z2, var: var975, at_least: -5, effect: 3' })
    expect(named.outputs.verdict).toBe('pass')
  })

  test('no exception, of whose size nothing can be said, is not decided', async () => {
    const calm = deskRows((row) => ({ ...row, hpl: Math.abs(row.hpl as number) }))
    const run = await judge(calm, { rules: 'metric: acerbi_szekely_z1\nmetric: exceedance_residuals' })
    expect([run.code, run.outputs.verdict, run.outputs.inconclusive]).toEqual([2, 'inconclusive', '2'])
  })
})

describe('days that are not there', () => {
  test('are said: a note for holidays, a warning for a week', async () => {
    const without = (from: number, to: number) => deskRows().filter((_, i) => i < from || i >= to)
    const holiday = await judge(without(100, 101), { rules: LIGHT })
    expect(holiday.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'note',
        message: 'One weekday has no row, at most 1 in a row, after 2025-05-23.',
      }),
    )
    const lost = await judge(without(100, 108), { rules: LIGHT })
    expect(lost.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        message: '8 weekdays have no row, at most 8 in a row, after 2025-05-23.',
      }),
    )
    expect((await judge(deskRows(), { rules: LIGHT })).annotations).toEqual([])
  })
})

test('the gate of the documentation works on data as it names them', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/model-gate.md', import.meta.url)), 'utf8')
  const [, gate = ''] = /## Risk models.*?```yaml\n(.*?)```/s.exec(page) ?? []
  const rows = deskRows((row) => {
    const [var99, es975] = [row.var99 as number, (row.es99 as number) * 0.87]
    return {
      cob: row.cob ?? null,
      hpl: row.hpl ?? null,
      apl: row.hpl ?? null,
      rtpl: row.rtpl ?? null,
      var99,
      var975: var99 * 0.84,
      es975,
    }
  })
  writeSeries(workspace.directory, 'var.csv', rows)
  const run = await workspace.run(gate.replace('eval/var.parquet', 'var.csv'))
  expect([run.code, run.outputs.verdict, run.outputs.rules]).toEqual([1, 'fail', '4'])
  expect(rulesOf(run)).toMatchObject({ traffic_light: { verdict: 'fail' }, pla_zone: { verdict: 'pass' } })
})

describe('profiles', () => {
  const data = COLUMNS.replace('quantile: 0.99, ', '')

  test('bring zones, window and confidence, and stand in the verdict with source and date', async () => {
    const run = await judge(deskRows(), {
      data,
      rules: `${LIGHT}\nmetric: pla_zone, worst: green`,
      rest: 'profile: basel-mar32\n',
    })
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    expect(run.summaries[0]).toContain('multiplier 1.92 (basel-mar32)')
    expect(run.summaries[0]).toContain('limits of basel-mar32')
    expect(run.summaries[0]).toContain('in force from 2023-01-01')
    expect(run.summaries[0]).toContain('32.9 (table 1)')
    expect(run.data).toMatchObject({
      series: { confidence: 0.99, profile: { name: 'basel-mar32', validFrom: '2023-01-01' } },
    })
  })

  test('count their own window: older days are out, and too few days decide nothing', async () => {
    const longer = [
      ...deskRows().map((row, i) => ({
        ...row,
        cob: `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + Math.floor(i / 12)).padStart(2, '0')}`,
        hpl: -99,
      })),
      ...deskRows(),
    ]
    const run = await judge(longer, { data, rules: LIGHT, rest: 'profile: basel-mar32\n' })
    expect(run.summaries[0]).toContain('amber zone: 9 exceptions of hpl in 250 days')
    const short = await judge(deskRows().slice(0, 249), { data, rules: LIGHT, rest: 'profile: basel-mar32\n' })
    expect([short.code, short.outputs.verdict]).toEqual([2, 'inconclusive'])
    expect(short.summaries[0]).toContain('249 days, fewer than the 250 that count')
  })

  test.each([
    [
      'not yet in force',
      'eu-crr3',
      'The profile "eu-crr3" is in force from 2027-01-01, and the data end on 2025-12-19.',
    ],
    ['unknown', 'basel', 'There is no profile "basel".'],
  ])('that are %s are refused, and those that are said', async (_, profile, message) => {
    const run = await judge(deskRows(), { data, rules: LIGHT, rest: `profile: ${profile}\n` })
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
    expect(run.text).toContain(message)
    expect(run.text).toContain('PROFILE_NOT_IN_FORCE')
    expect(run.text).toContain('In force on that day: basel-mar32, eu-crr-366, us-market-risk-rule.')
  })

  test('know what they do not state, and refuse another confidence', async () => {
    const none = await judge(deskRows(), { data, rules: 'metric: pla_zone', rest: 'profile: us-market-risk-rule\n' })
    expect([none.code, none.text]).toEqual([
      4,
      expect.stringContaining(
        'The profile us-market-risk-rule knows no attribution test, which the rule "pla_zone" asks for.',
      ),
    ])
    const other = await judge(deskRows(), {
      data: COLUMNS.replace('quantile: 0.99', 'quantile: 0.975'),
      rules: LIGHT,
      rest: 'profile: basel-mar32\n',
    })
    expect([other.code, other.text]).toEqual([4, expect.stringContaining('those of a value-at-risk of 99 %')])
    const window = await judge(deskRows(), { data, rules: `${LIGHT}, window: 200`, rest: 'profile: basel-mar32\n' })
    expect([window.code, window.text]).toEqual([
      4,
      expect.stringContaining('basel-mar32 counts 250 days, and the rule "traffic_light" says 200.'),
    ])
  })
})

describe('against the champion', () => {
  const data = `champion: champion.csv, ${COLUMNS}`
  /** Its value-at-risk swings by a quarter around the candidate's. */
  const champion = (change: (row: SeriesRow, i: number) => SeriesRow = (row) => row) =>
    writeSeries(
      workspace.directory,
      'champion.csv',
      deskRows((row, i) =>
        change(
          {
            cob: row.cob as string,
            hpl: row.hpl as number,
            var99: (row.var99 as number) * (1 + 0.25 * Math.sin(i)),
            es99: row.es99 as number,
            pit: row.pit as number,
            rtpl: row.rtpl as number,
          },
          i,
        ),
      ),
    )
  const rules = 'metric: var_pinball_loss, lags: 4, vs_champion: { no_worse_by: 0.01 }'

  test('the pinball loss is compared day by day', async () => {
    champion()
    const run = await judge(deskRows(), { data, rules })
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    const [bound] = rulesOf(run).var_pinball_loss?.bounds ?? []
    expect(bound?.value).toBeCloseTo(golden.risk.pinballGain[0] as number, 12)
    expect(bound?.standardError).toBeCloseTo(golden.risk.pinballGain[1] as number, 12)
  })

  test.each<[string, (row: SeriesRow, i: number) => SeriesRow, string]>([
    [
      'other dates',
      (row) => ({ ...row, cob: String(row.cob).replace('2025', '2024') }),
      'The models are not of the same dates',
    ],
    [
      'other P&L',
      (row, i) => (i < 3 ? { ...row, hpl: 0.5 } : row),
      '"hpl" differs between candidate and champion on 3 of 250 rows',
    ],
    [
      'the same forecasts',
      (row, i) => ({ ...row, var99: desk.var[i] as number }),
      'Candidate and champion say the very same on every row',
    ],
  ])('%s are refused', async (_, change, message) => {
    champion(change)
    const run = await judge(deskRows(), { data, rules })
    expect([run.code, run.outputs.verdict]).toEqual([4, undefined])
    expect(run.text).toContain(message)
  })
})

test('profiles are for risk models: elsewhere they are refused, not left out', async () => {
  writeSeries(
    workspace.directory,
    'returns.csv',
    deskRows().map(({ cob, hpl }) => ({ cob: cob as string, r: (hpl as number) / 100 })),
  )
  const run = await workspace.run(
    'version: 1\nmodel: { name: s, task: strategy }\ndata: { candidate: returns.csv, date: cob, returns: r }\nrules:\n  - { metric: sharpe_ratio, at_least: 0 }\nprofile: basel-mar32\n',
  )
  expect([run.code, run.text]).toEqual([
    4,
    expect.stringContaining('Profiles are thresholds for the time series of risk models'),
  ])
})
