import type { Json } from '../../../../kernel/index.ts'
import type { ReturnSettings } from '../settings.ts'
import { profileData } from './profile.ts'

/** What the series were taken for, for evidence. */
export function settingsData({ confidence, esConfidence, periodsPerYear, trials, profile }: ReturnSettings): Json {
  return {
    confidence,
    esConfidence,
    periodsPerYear,
    trials: trials && { count: trials.count, variance: trials.variance, source: trials.source },
    profile: profile && profileData(profile),
  }
}
