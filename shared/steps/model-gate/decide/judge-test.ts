import type { GateRule } from '../config/gate.ts'
import { formatPercent, formatValue } from '../format-value.ts'
import { leastPower } from '../metrics/test-power.ts'
import { holmLevels } from './holm-levels.ts'
import { absolute, judgeExact } from './judge-exact.ts'
import type { TestPower, TestResult } from './reading.ts'
import type { Judgement } from './verdict.ts'

/**
 * By its p-value, unless the rule states bounds of the statistic alone; then every one of its tests has to keep them. A test
 * that does not reject passes only if it would have rejected a model that is off by the rule's `effect`, or if the opposite
 * is shown: what could hardly fail has not been passed.
 */
export function judgeTest(rule: GateRule, tests: readonly TestResult[], alpha: number): Judgement[] {
  const byStatistic = tests.flatMap((test) =>
    absolute(rule).length === 0
      ? []
      : judgeExact({ ...rule, vsChampion: undefined }, { kind: 'exact', value: test.statistic }).map((judgement) =>
          ofStatistic(rule, test, judgement),
        ),
  )
  if (rule.alpha === undefined && byStatistic.length > 0) return byStatistic
  return [judgeTests(rule, tests, alpha), ...byStatistic]
}

function ofStatistic(rule: GateRule, { group, details, powerBelow }: TestResult, judgement: Judgement): Judgement {
  const told: Judgement = {
    ...judgement,
    asked: group === undefined ? judgement.asked : `${judgement.asked} (${group})`,
    why: `${group === undefined ? '' : `${group}: `}${judgement.why}: ${details}`,
  }
  if (judgement.verdict !== 'pass' || judgement.threshold === undefined) return told
  return passedWith(rule, told, finite(powerBelow?.(judgement.threshold) ?? UNKNOWN))
}

/** Several tests of one rule share its level by Holm. */
function judgeTests(rule: GateRule, tests: readonly TestResult[], fallback: number): Judgement {
  const alpha = rule.alpha ?? fallback
  const asked = `alpha ${formatValue(alpha)}`
  const broken = tests.find(({ pvalue }) => !Number.isFinite(pvalue))
  if (broken !== undefined || tests.length === 0)
    return { asked, verdict: 'error', why: `${broken?.group ?? 'the test'} has no p-value` }
  const levels = holmLevels(
    tests.map(({ pvalue }) => pvalue),
    alpha,
  )
  const rejected = tests.filter(({ pvalue }, index) => pvalue <= (levels[index] as number))
  const least = tests.reduce((a, b) => (b.pvalue < a.pvalue ? b : a))
  const judgement = {
    asked,
    value: least.statistic,
    pFail: least.pvalue,
    alpha: levels[tests.indexOf(least)] as number,
  }
  if (rejected.length > 0) return { ...judgement, verdict: 'fail', why: rejected.map(told).join('; ') }
  // A rule that rejects lightly does not by that show the opposite lightly, too.
  const shown = Math.min(alpha, fallback)
  const powers = tests.map((test, index) =>
    test.opposite !== undefined && test.opposite <= shown ? null : finite(test.power(levels[index] as number)),
  )
  const passed: Judgement = {
    ...judgement,
    verdict: 'pass',
    why: told(least),
    ...(tests.length === 1 ? {} : { powers: powers.map((found) => found?.power ?? null) }),
  }
  const open = powers.flatMap((power, index) => (power === null ? [] : [{ test: tests[index] as TestResult, power }]))
  const [first, ...others] = open.sort((a, b) => a.power.power - b.power.power)
  if (first === undefined) return { ...passed, why: `${passed.why}; the opposite is shown` }
  const weak = [first, ...others].filter(({ power }) => power.power < leastPower(rule.options))
  const where = tests.length === 1 || first.test.group === undefined ? '' : first.test.group
  const more = weak.length > 1 ? `; and ${weak.length - 1} more` : ''
  return passedWith(rule, { ...passed, why: weak.length > 0 ? told(first.test) : passed.why }, first.power, where, more)
}

function told({ group, details, pvalue }: TestResult): string {
  return `${group === undefined ? '' : `${group}: `}${details}, p ${formatValue(pvalue)}`
}

/** A pass, if the test was powerful enough to be one. */
function passedWith(
  { options }: GateRule,
  passed: Judgement,
  { power, against, needs }: TestPower,
  where = '',
  more = '',
): Judgement {
  const least = leastPower(options)
  const found = `${against} would be found with ${percent(power)}${where === '' ? '' : ` in ${where}`}`
  if (power >= least) return { ...passed, power, why: `${passed.why}; ${found}` }
  const needed = needs(least)
  const takes = needed === undefined ? '' : `; it takes ${needed}`
  return {
    ...passed,
    verdict: 'inconclusive',
    power,
    why: `not rejected, which says little: ${found} only, less than ${formatPercent(least)}${takes}${more} (${passed.why})`,
  }
}

const UNKNOWN: TestPower = { power: 0, against: 'what it is to find', needs: () => undefined }

/** NaN is no power. */
function finite(found: TestPower): TestPower {
  return Number.isFinite(found.power) ? found : { ...found, power: 0 }
}

function percent(part: number): string {
  return `${formatValue(Number((part * 100).toPrecision(2)))} %`
}
