import type { MetricOptions } from '../config/gate.ts'
import type { TestResult } from '../decide/reading.ts'
import { numberOption, type OptionSpec } from './metric.ts'
import { powerBySize, powerOptions } from './test-power.ts'

/** Log odds are 0.8 of those predicted: a PD of 2 % stands for 4.3 %, a probability of 90 % for 85 %. */
const SLOPE = 0.8

/** What tests of calibration must be able to find: predictions that are too extreme, which is how a model ages. */
export const OVERCONFIDENCE_OPTIONS: { readonly effect: OptionSpec; readonly power: OptionSpec } = powerOptions({
  doc: 'The slope of the log odds that it must be able to find: at 0.8 a prediction of 2 % stands for 4.3 %, and one of 90 % for 85 %.',
  default: SLOPE,
  min: 0.1,
  max: 0.99,
})

/** The power of a test of calibration against overconfidence. */
export function powerAgainstOverconfidence(
  options: MetricOptions,
  rows: number,
  at: (slope: number, level: number, scale: number) => number,
): TestResult['power'] {
  const slope = numberOption(options, 'effect', SLOPE)
  return powerBySize(`a slope of ${slope}`, (size, level) => at(slope, level, size / rows), rows, 'rows')
}
