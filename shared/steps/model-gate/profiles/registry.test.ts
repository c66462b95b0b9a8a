import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { zoneBounds } from '../../../statistics/backtests/traffic-light.ts'
import { multiplierFor, profileFor, profiles } from './registry.ts'

const NOT_A_PROFILE = ['profile.ts', 'attribution-limits.ts', 'registry.ts', 'apply.ts', 'conflicts.ts']

describe('the profiles', () => {
  test('are all those of the folder, one a file, and named as it', () => {
    const files = readdirSync(dirname(fileURLToPath(import.meta.url)))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !NOT_A_PROFILE.includes(file))
      .map((file) => file.replace('.ts', ''))
    expect(profiles.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
  })

  test.each(profiles)(
    '$name is complete: dated, sourced, and with zones that follow from its confidence',
    (profile) => {
      const { validFrom, validUntil, sources, backtest, attribution, desk } = profile
      expect(profileFor(profile.name, validFrom).status).toBe('in-force')
      expect(validUntil === undefined || validUntil > validFrom).toBe(true)
      expect(sources.length).toBeGreaterThan(0)
      expect(backtest.zones).toEqual(zoneBounds(backtest.window, 1 - backtest.confidence))
      expect(backtest.multipliers).toHaveLength(backtest.zones.redFrom + 1)
      expect(backtest.multipliers).toEqual(backtest.multipliers.toSorted((a, b) => a - b))
      expect(new Set(backtest.multipliers.slice(0, backtest.zones.amberFrom)).size).toBe(1)
      if (attribution !== undefined) {
        const { green, red } = attribution.limits
        expect(green.spearman.value).toBeGreaterThan(red.spearman.value)
        expect(green.kolmogorovSmirnov.value).toBeLessThan(red.kolmogorovSmirnov.value)
        expect(attribution.monitoringUntil === undefined || attribution.monitoringUntil > validFrom).toBe(true)
      }
      for (const { confidence, mostExceptions } of desk?.limits ?? []) {
        expect(mostExceptions).toBeGreaterThan((1 - confidence) * (desk?.window ?? 0))
      }
    },
  )

  test('follow the figures of Basel', () => {
    const { backtest, attribution } = profileFor('basel-mar32', '2026-11-20').profile
    const multipliers = [0, 4, 5, 6, 7, 8, 9, 10, 250].map((count) => multiplierFor(count, backtest))
    expect(multipliers).toEqual([1.5, 1.5, 1.7, 1.76, 1.83, 1.88, 1.92, 2, 2])
    expect(attribution?.limits.green.spearman).toEqual({ comparator: '>', value: 0.8 })
  })

  test('are not yet in force before their first day, and expired after their last', () => {
    expect(profileFor('eu-crr3', '2026-12-31').status).toBe('not-yet-in-force')
    expect(profileFor('eu-crr3', '2027-01-01').status).toBe('in-force')
    expect(profileFor('eu-crr-366', '2026-12-31').status).toBe('in-force')
    expect(profileFor('eu-crr-366', '2027-01-01').status).toBe('expired')
  })

  test('say until when the attribution test is for information', () => {
    expect(profileFor('uk-pra-2028', '2028-06-30').attributionIsMonitored).toBe(true)
    expect(profileFor('uk-pra-2028', '2029-01-02').attributionIsMonitored).toBe(false)
    expect(profileFor('basel-mar32', '2026-11-20').attributionIsMonitored).toBe(false)
  })

  test('are listed when there is none of that name', () => {
    expect(() => profileFor('basel', '2026-11-20')).toThrow(
      'There is no profile "basel". Available: basel-mar32 (from 2023-01-01), eu-crr-366 (2014-01-01 to 2026-12-31)',
    )
  })

  test('are asked for with a date that exists', () => {
    expect(() => profileFor('basel-mar32', '20.11.2026')).toThrow('is no date')
    expect(() => profileFor('basel-mar32', '2026-02-30')).toThrow('is no date')
  })

  test('have no multiplier for a count that cannot be', () => {
    expect(() => multiplierFor(-1, profileFor('basel-mar32', '2026-11-20').profile.backtest)).toThrow(RangeError)
  })
})
