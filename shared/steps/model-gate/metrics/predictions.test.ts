import { describe, expect, test } from '@jest/globals'
import type { Gate, Task } from '../config/gate.ts'
import { readGate } from '../config/read-gate.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'
import type { Measurement, Reading } from '../decide/reading.ts'
import { evaluatePredictions } from '../evaluate/predictions.ts'
import golden from './golden.json' with { type: 'json' }
import { predictionMetrics } from './registry.ts'

const { binary, multiclass } = golden
const CUT = `cut: ${binary.cut}`
const NONE: ModelColumns['expressions'] = new Map()

/** 569 tumours: whether one is malignant, as two models see it. */
function tumours(change: Partial<Predictions> = {}): Predictions {
  return {
    rows: binary.labels.length,
    binaryLabel: Uint8Array.from(binary.labels),
    candidate: { score: Float64Array.from(binary.candidate), expressions: NONE },
    champion: { score: Float64Array.from(binary.champion), expressions: NONE },
    groups: new Map([['grade', { codes: Int32Array.from(binary.grades), values: ['A', 'B', 'C', 'D'] }]]),
    columns: new Map(),
    reference: new Map(),
    ...change,
  }
}

/** 178 wines: from which of three grapes one is made. */
function wines(change: Partial<Predictions> = {}): Predictions {
  const model = (columns: readonly number[][]): ModelColumns => ({
    probabilities: columns.map((column) => Float64Array.from(column)),
    expressions: NONE,
  })
  return {
    rows: multiclass.labels.length,
    classLabel: Int32Array.from(multiclass.labels),
    classes: ['barolo', 'grignolino', 'barbera'],
    candidate: model(multiclass.candidate),
    champion: model(multiclass.champion),
    groups: new Map(),
    columns: new Map(),
    reference: new Map(),
    ...change,
  }
}

const DATA: Readonly<Record<string, string>> = {
  binary: 'label: y, score: p',
  probability_of_default: 'label: y, score: p',
  multiclass: 'label: y, probabilities: { barolo: a, grignolino: b, barbera: c }',
  regression: 'label: y, prediction: p',
  forecast: 'label: y, prediction: p, time: t',
  quantile: 'label: y, prediction: p, quantile: 0.9',
}

function gateOf(task: Task, rule: string): ReturnType<typeof readGate> {
  const text = `version: 1\nmodel: { name: m, task: ${task} }\ndata: { candidate: a.parquet, champion: b.parquet, id: id, ${DATA[task]} }\nrules: [${rule}]\n`
  return readGate('model-gate.yml', Buffer.from(text), predictionMetrics)
}

/** A bound that every value of the metric keeps. */
function anything(asked: string): string {
  const [low, high] = predictionMetrics.get(asked.split(',')[0] ?? '')?.range ?? [-9, 9]
  return `between: [${low}, ${high}]`
}

async function read(task: Task, rule: string, data: Predictions): Promise<Reading['result']> {
  const gate = gateOf(task, rule)
  if (!('rules' in gate)) throw new Error(JSON.stringify(gate))
  const signal = new AbortController().signal
  const [reading] = await evaluatePredictions({
    gate: gate as Gate,
    metrics: predictionMetrics,
    data,
    alpha: 0.05,
    signal,
  })
  return (reading as Reading).result
}

async function measured<K extends Measurement['kind']>(
  kind: K,
  task: Task,
  rule: string,
  data: Predictions,
): Promise<Extract<Measurement, { kind: K }>> {
  const result = await read(task, rule, data)
  if (!('measured' in result) || result.measured.kind !== kind) throw new Error(JSON.stringify(result))
  return result.measured as Extract<Measurement, { kind: K }>
}

/** A rule with bounds that decide nothing, so that only what is measured counts. */
function asking(metric: string): string {
  const cut = 'cut' in (predictionMetrics.get(metric)?.options ?? {}) ? `, ${CUT}` : ''
  return `{ metric: ${metric}${cut}, ${anything(metric)} }`
}

function expectBounds(
  found: { value: number; lower(alpha: number): number; upper(alpha: number): number },
  golden: readonly number[],
): void {
  const [value, low, high] = golden as [number, number, number]
  expect(found.value).toBeCloseTo(value, 9)
  expect(found.lower(0.05)).toBeCloseTo(low, 6)
  expect(found.upper(0.05)).toBeCloseTo(high, 6)
}

describe(`two classes: ${golden.source}`, () => {
  test.each(Object.entries(binary.intervals))('%s and its bounds', async (metric, expected) => {
    const { candidate } = await measured('estimate', 'binary', asking(metric), tumours())
    expectBounds(candidate, expected)
  })

  test.each(Object.entries(binary.clustered))('%s of rows in clusters', async (metric, expected) => {
    const data = tumours({ cluster: Int32Array.from(binary.clusters) })
    expectBounds((await measured('estimate', 'binary', asking(metric), data)).candidate, expected)
  })

  test.each(Object.entries(binary.weighted))('%s of rows with weights', async (metric, expected) => {
    const data = tumours({ weight: Float64Array.from(binary.weights) })
    expectBounds((await measured('estimate', 'binary', asking(metric), data)).candidate, expected)
  })

  test.each(Object.entries(binary.gains))('%s: what the candidate gains', async (metric, expected) => {
    const cut = metric === 'f1_score' ? `${CUT}, ` : ''
    const rule = `{ metric: ${metric}, ${cut}vs_champion: { no_worse_by: 0.01 } }`
    const { difference } = await measured('estimate', 'binary', rule, tumours())
    expectBounds((difference as NonNullable<typeof difference>)(0), expected)
  })
})

describe(`several classes: ${golden.source}`, () => {
  test.each(Object.entries(multiclass.intervals))('%s and its bounds', async (metric, expected) => {
    const { candidate } = await measured(
      'estimate',
      'multiclass',
      `{ metric: ${metric}, ${anything(metric)} }`,
      wines(),
    )
    expectBounds(candidate, expected)
  })

  test('what MLflow logs is the default', async () => {
    const of = async (rule: string) =>
      (await measured('estimate', 'multiclass', `{ metric: ${rule}, between: [0, 1] }`, wines())).candidate.value
    expect(await of('f1_score')).toBe(await of('f1_score, average: weighted'))
    expect(await of('roc_auc')).toBe(await of('roc_auc, multi_class: ovr, average: weighted'))
  })

  test('a predicted class counts before the most probable one', async () => {
    const data = wines()
    const all = { ...data.candidate, predictedClass: new Int32Array(data.rows).fill(1) }
    const { candidate } = await measured('estimate', 'multiclass', '{ metric: accuracy_score, at_least: 0.1 }', {
      ...data,
      candidate: all,
    })
    expect(candidate.value).toBeCloseTo(71 / 178, 12)
  })
})

describe(`tests: ${golden.source}`, () => {
  const first = async (rule: string, data = tumours(), task: Task = 'binary') =>
    (await measured('test', task, rule, data)).tests[0] as { statistic: number; pvalue: number; details: string }

  test('cox_calibration is the likelihood ratio, and robust in clusters', async () => {
    const ratio = await first('{ metric: cox_calibration }')
    expect(ratio.statistic).toBeCloseTo(binary.tests.cox_calibration.statistic, 9)
    expect(ratio.pvalue).toBeCloseTo(binary.tests.cox_calibration.p, 9)
    const robust = await first('{ metric: cox_calibration }', tumours({ cluster: Int32Array.from(binary.clusters) }))
    expect(robust.statistic).toBeCloseTo(binary.tests.cox_clustered.statistic, 9)
    expect(robust.pvalue).toBeCloseTo(binary.tests.cox_clustered.p, 9)
    expect(robust.details).toContain('robust Wald')
  })

  test('a weight of 3 is no more evidence than one of 1', async () => {
    const weighed = (weight: number) => tumours({ weight: new Float64Array(binary.labels.length).fill(weight) })
    const [one, three] = [
      await first('{ metric: cox_calibration }', weighed(1)),
      await first('{ metric: cox_calibration }', weighed(3)),
    ]
    expect(three.pvalue).toBeCloseTo(one.pvalue, 10)
  })

  test('spiegelhalter_z and hosmer_lemeshow', async () => {
    const z = await first('{ metric: spiegelhalter_z }')
    expect([z.statistic, z.pvalue]).toEqual([
      expect.closeTo(binary.tests.spiegelhalter_z.statistic, 10),
      expect.closeTo(binary.tests.spiegelhalter_z.p, 10),
    ])
    const bins = await first('{ metric: hosmer_lemeshow }')
    expect([bins.statistic, bins.pvalue]).toEqual([
      expect.closeTo(binary.tests.hosmer_lemeshow.statistic, 9),
      expect.closeTo(binary.tests.hosmer_lemeshow.p, 9),
    ])
    expect(bins.details).toBe('χ² 23.94 of 10 bins')
  })

  test('mcnemar is exact, and one-sided against the candidate', async () => {
    const rule = `{ metric: mcnemar, ${CUT} }`
    const { candidate, champion } = tumours()
    const plain = await first(rule)
    expect(plain.pvalue).toBeCloseTo(binary.tests.mcnemar.p, 12)
    expect(plain.details).toBe(
      'right on 62 rows on which the champion is wrong, wrong on 60 on which it is right (two-sided p 0.9279)',
    )
    const reversed = await first(rule, tumours({ candidate: champion as ModelColumns, champion: candidate }))
    expect(reversed.pvalue).toBeCloseTo(binary.tests.mcnemar_reversed.p, 12)
  })

  test('mcnemar of several classes', async () => {
    const data = wines()
    const perfect = { predictedClass: data.classLabel as Int32Array, expressions: NONE }
    const better = await first('{ metric: mcnemar }', { ...data, candidate: perfect }, 'multiclass')
    expect(better.pvalue).toBe(1)
    const worse = await first('{ metric: mcnemar }', { ...data, champion: perfect }, 'multiclass')
    // 61 of 178 wines are decided wrong.
    expect(worse.pvalue / 2 ** -61).toBeCloseTo(1, 12)
  })

  test('jeffreys_pd by grade and of the portfolio', async () => {
    const { tests } = await measured('test', 'probability_of_default', '{ metric: jeffreys_pd, by: grade }', tumours())
    expect(tests.map(({ group }) => group)).toEqual(['grade=A', 'grade=B', 'grade=C', 'grade=D'])
    for (const [index, { pvalue, statistic }] of tests.entries()) {
      const expected = binary.tests.jeffreys_pd[index] as (typeof binary.tests.jeffreys_pd)[number]
      expect(pvalue).toBeCloseTo(expected.p, 12)
      expect(statistic).toBe(expected.defaults / expected.obligors)
    }
    expect(tests[2]?.details).toBe('53 defaults of 99 obligors, expected 40.96 (PD 41.38 %)')
    const all = await first('{ metric: jeffreys_pd }', tumours(), 'probability_of_default')
    expect(all.pvalue).toBeCloseTo(binary.tests.jeffreys_portfolio.p, 12)
  })

  test('jeffreys_pd needs no default', async () => {
    const none = tumours({ binaryLabel: new Uint8Array(binary.labels.length) })
    expect((await first('{ metric: jeffreys_pd }', none, 'probability_of_default')).pvalue).toBeGreaterThan(0.99)
  })

  test('what a test cannot take into account is said', async () => {
    const data = tumours({ weight: Float64Array.from(binary.weights), cluster: Int32Array.from(binary.clusters) })
    const { notes } = await measured('test', 'binary', '{ metric: spiegelhalter_z }', data)
    expect(notes).toEqual([expect.stringMatching(/weights do not count/), expect.stringMatching(/rows as independent/)])
  })
})

test('a share of 1 has an exact lower bound', async () => {
  const right = tumours({ candidate: { score: Float64Array.from(binary.labels), expressions: NONE } })
  const { candidate } = await measured('estimate', 'binary', '{ metric: accuracy_score, at_least: 0.9 }', right)
  // Where all of n succeed, Clopper and Pearson's bound is the n-th root of alpha.
  expect(candidate.lower(0.05)).toBeCloseTo(0.05 ** (1 / 569), 12)
  expect(candidate.upper(0.05)).toBe(1)
})

describe('what the rows do not define is an error', () => {
  const scores = (score: Float64Array): ModelColumns => ({ score, expressions: NONE })
  const constant = tumours({ candidate: scores(new Float64Array(binary.labels.length).fill(0.3)) })
  const oneClass = tumours({ binaryLabel: new Uint8Array(binary.labels.length) })

  test.each<[name: string, task: Task, rule: string, data: Predictions, words: RegExp]>([
    [
      'no row decided as 1',
      'binary',
      '{ metric: precision_score, cut: 2, at_least: 0.1 }',
      tumours(),
      /precision of class 1 is undefined: no row is predicted/,
    ],
    [
      'no row of class 1',
      'binary',
      '{ metric: recall_score, at_least: 0.1 }',
      oneClass,
      /recall of class 1 is undefined: no row has it/,
    ],
    [
      'no row of class 0',
      'binary',
      '{ metric: specificity, at_least: 0.1 }',
      tumours({ binaryLabel: new Uint8Array(569).fill(1) }),
      /class 0 is undefined/,
    ],
    [
      'neither, for F1',
      'binary',
      '{ metric: f1_score, cut: 2, at_least: 0.1 }',
      oneClass,
      /f1 of class 1 is undefined/,
    ],
    [
      'balanced accuracy of one class',
      'binary',
      '{ metric: balanced_accuracy_score, at_least: 0.1 }',
      oneClass,
      /only one class occurs/,
    ],
    [
      'Matthews of one decision',
      'binary',
      '{ metric: matthews_corrcoef, cut: 2, at_least: 0.1 }',
      tumours(),
      /only one class is predicted/,
    ],
    ['Gini of one class', 'binary', '{ metric: gini, at_least: 0.1 }', oneClass, /No row has the label 1/],
    ['AUC of a constant', 'binary', '{ metric: roc_auc, at_least: 0.1 }', constant, /variance is 0/],
    [
      'Gini of a perfect ranking',
      'binary',
      '{ metric: gini, at_least: 0.1 }',
      tumours({ candidate: scores(Float64Array.from(binary.labels)) }),
      /variance is 0/,
    ],
    [
      'slope of a constant',
      'binary',
      '{ metric: calibration_slope, at_least: 0.1 }',
      constant,
      /predicted probability is constant/,
    ],
    [
      'intercept of one class',
      'binary',
      '{ metric: calibration_intercept, at_least: 0.1 }',
      oneClass,
      /calibration needs both classes/,
    ],
    ['Cox of a constant', 'binary', '{ metric: cox_calibration }', constant, /predicted probability is constant/],
    ['Spiegelhalter of one class', 'binary', '{ metric: spiegelhalter_z }', oneClass, /needs both classes/],
    ['Hosmer-Lemeshow of one class', 'binary', '{ metric: hosmer_lemeshow }', oneClass, /needs both classes/],
    [
      'a class that no row has',
      'multiclass',
      '{ metric: roc_auc, at_least: 0.1 }',
      wines({ classLabel: new Int32Array(178) }),
      /No row has the class grignolino, barbera/,
    ],
    [
      'a class never decided',
      'multiclass',
      '{ metric: precision_score, average: macro, at_least: 0.1 }',
      wines({ candidate: { predictedClass: new Int32Array(178), expressions: NONE } }),
      /precision of class grignolino is undefined/,
    ],
    [
      'log loss without probabilities',
      'multiclass',
      '{ metric: log_loss, at_most: 1 }',
      wines({ candidate: { predictedClass: new Int32Array(178), expressions: NONE } }),
      /probability of every class/,
    ],
    [
      'a class without a column',
      'multiclass',
      '{ metric: brier_score_loss, at_most: 1 }',
      wines({ classes: ['barolo', 'grignolino', 'barbera', 'merlot'] }),
      /class merlot occurs/,
    ],
    [
      'the score of an unknown class',
      'multiclass',
      '{ metric: recall_score, class: merlot, at_least: 0.1 }',
      wines(),
      /no class "merlot"; there are barolo, grignolino, barbera/,
    ],
    [
      'an average of two classes for three',
      'multiclass',
      '{ metric: recall_score, average: binary, at_least: 0.1 }',
      wines(),
      /is for two classes/,
    ],
    [
      'a class and an average',
      'multiclass',
      '{ metric: recall_score, class: barolo, average: macro, at_least: 0.1 }',
      wines(),
      /both "class" and "average"/,
    ],
  ])('%s', async (_, task, rule, data, words) => {
    expect(await read(task, rule, data)).toEqual({ error: expect.stringMatching(words) })
  })

  test('an undefined score counts as 0 where the rule says so, as for scikit-learn', async () => {
    const data = wines({
      candidate: { predictedClass: Int32Array.from(multiclass.labels, (label) => label % 2), expressions: NONE },
    })
    const rule = '{ metric: precision_score, average: macro, zero_division: 0, at_least: 0.1 }'
    // 59 of 107 are barolo, and all that are decided as grignolino are.
    expect((await measured('estimate', 'multiclass', rule, data)).candidate.value).toBeCloseTo(
      (59 / 107 + 1 + 0) / 3,
      12,
    )
  })

  test.each([
    ['{ metric: mcnemar }', 'binary'],
    ['{ metric: prediction_flip_rate, at_most: 0.1 }', 'binary'],
  ] as const)('%s is not asked without a champion', async (rule, task) => {
    const { champion: _, ...alone } = tumours()
    expect(await read(task, rule, alone)).toEqual({ skipped: expect.stringContaining('no champion') })
  })
})

test.each<[rule: string, task: Task, message: string]>([
  [
    '{ metric: recall_score, cut: 0.5, at_least: 0.1 }',
    'multiclass',
    'The option "cut" of recall_score means nothing for the task "multiclass".',
  ],
  [
    '{ metric: roc_auc, average: macro, at_least: 0.1 }',
    'binary',
    'The option "average" of roc_auc means nothing for the task "binary".',
  ],
  [
    '{ metric: mcnemar, at_least: 0.1 }',
    'binary',
    'The rule "mcnemar" states "at_least", which says nothing about mcnemar.',
  ],
  [
    '{ metric: calibration_slope, vs_champion: { no_worse_by: 0.1 } }',
    'binary',
    'calibration_slope is not compared with the champion.',
  ],
  [
    '{ metric: mcnemar, effect: 2 }',
    'binary',
    'The field "effect" of the rule "mcnemar" must be a number from 0.0001 to 0.5.',
  ],
  ['{ metric: roc_auc, at_least: 0.7, power: 0.5 }', 'binary', 'The rule "roc_auc" has no field "power".'],
  ['{ metric: jeffreys_pd }', 'binary', 'The metric "jeffreys_pd" is not for the task "binary".'],
])('%s of the task %s is refused', (rule, task, message) => {
  expect(gateOf(task, rule)).toEqual([expect.objectContaining({ message })])
})

test('probabilities are asked for where there are several classes, and nowhere else', () => {
  const text = (data: string) =>
    `version: 1\nmodel: { name: m, task: multiclass }\ndata: { candidate: a.parquet, id: id, label: y, ${data} }\nrules:\n  - { metric: log_loss, at_most: 1 }\n  - { metric: accuracy_score, at_least: 0.5 }\n`
  const read = (data: string) => readGate('model-gate.yml', Buffer.from(text(data)), predictionMetrics)
  expect(read('prediction: p')).toEqual([
    expect.objectContaining({
      message: 'The rule "log_loss" needs the column "probabilities", which "data" does not name.',
      at: expect.objectContaining({ line: 5 }),
    }),
  ])
  expect(read('probabilities: { a: pa, b: pb }')).toHaveProperty('rules')
  expect(gateOf('binary', '{ metric: log_loss, at_most: 1 }')).toHaveProperty('rules')
})
