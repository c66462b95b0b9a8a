import { describe, expect, test } from '@jest/globals'
import {
  deflatedSharpeRatio,
  expectedMaximumSharpe,
  minimumTrackRecordLength,
  probabilisticSharpeRatio,
} from './deflated-sharpe.ts'

/** The example of Bailey and López de Prado 2014: 2.5 a year over 1,250 days, tried with a variance of 0.5 a year. */
const paper = { sharpe: 2.5 / Math.sqrt(250), observations: 1250, skewness: -3, kurtosis: 10 }
const variance = 0.5 / 250

describe('the deflated Sharpe ratio', () => {
  test('reproduces the paper', () => {
    expect(expectedMaximumSharpe(100, variance)).toBeCloseTo(0.113172, 6)
    expect(deflatedSharpeRatio(paper, 100, variance)).toBeCloseTo(0.900397, 6)
    expect(deflatedSharpeRatio(paper, 46, variance)).toBeCloseTo(0.950502, 6)
  })

  test('of a single trial is the probabilistic Sharpe ratio', () => {
    expect(expectedMaximumSharpe(1, variance)).toBe(0)
    expect(deflatedSharpeRatio(paper, 1, variance)).toBe(probabilisticSharpeRatio(paper))
    const other = { sharpe: 1.8 / Math.sqrt(252), observations: 504, skewness: -0.6, kurtosis: 4.5 }
    expect(deflatedSharpeRatio(other, 1, variance)).toBeCloseTo(0.9928, 4)
  })

  test('falls with the number of trials', () => {
    const ratios = [1, 2, 5, 20, 100].map((trials) => deflatedSharpeRatio(paper, trials, variance))
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a))
  })

  test('takes no trials that cannot be', () => {
    expect(() => deflatedSharpeRatio(paper, 0, variance)).toThrow('1 or more')
    expect(() => deflatedSharpeRatio(paper, 5, -1)).toThrow('variance of the trials is -1')
  })
})

describe('the probabilistic Sharpe ratio', () => {
  /** 24 months, 1.59 a year: Bailey and López de Prado 2012. */
  const sharpe = 1.59 / Math.sqrt(12)

  test('takes the moments of the returns into account', () => {
    const normal = { sharpe, observations: 24, skewness: 0, kurtosis: 3 }
    expect(probabilisticSharpeRatio(normal)).toBeCloseTo(0.981858, 6)
    const skewed = { sharpe, observations: 24, skewness: -2.448, kurtosis: 10.164 }
    expect(probabilisticSharpeRatio(skewed)).toBeCloseTo(0.91364, 6)
  })

  test('is one half against itself', () => {
    expect(probabilisticSharpeRatio(paper, paper.sharpe)).toBeCloseTo(0.5, 14)
  })

  test('refuses the excess kurtosis of thin tails, and moments that no returns have', () => {
    expect(() => probabilisticSharpeRatio({ ...paper, kurtosis: 0 })).toThrow('with the 3 of a normal distribution')
    expect(() => probabilisticSharpeRatio({ ...paper, skewness: 99, kurtosis: 3 })).toThrow('do not go together')
    expect(() => probabilisticSharpeRatio(paper, Number.NaN)).toThrow('benchmark is NaN')
    expect(() => probabilisticSharpeRatio({ ...paper, observations: 1 })).toThrow('two returns')
  })
})

describe('the minimum track record length', () => {
  test('is where the probabilistic Sharpe ratio reaches the confidence', () => {
    const length = minimumTrackRecordLength(paper, 0.05, 0.95)
    expect(probabilisticSharpeRatio({ ...paper, observations: length }, 0.05)).toBeCloseTo(0.95, 10)
  })

  test('is never reached from below the benchmark', () => {
    expect(minimumTrackRecordLength(paper, 1, 0.95)).toBe(Infinity)
    expect(() => minimumTrackRecordLength(paper, 0, 95)).toThrow('0.95 for 95 %')
  })
})
