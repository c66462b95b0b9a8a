/**
 * Twenty trading days, 2 to 27 March 2026: no TARGET, London or New York bond holiday falls in them or in
 * the days to settlement, and London is on UTC throughout (British Summer Time starts on 29 March).
 */
export interface TradingDay {
  readonly date: string
  /** RFQs of the day, in percent of an average day: Mondays and Fridays are quieter. */
  readonly volume: number
}

const VOLUME_BY_WEEKDAY = [90, 104, 110, 108, 88] as const

export function tradingDays(): TradingDay[] {
  const days: TradingDay[] = []
  for (let week = 0; week < 4; week++) {
    for (const [weekday, volume] of VOLUME_BY_WEEKDAY.entries()) {
      const day = 2 + week * 7 + weekday
      days.push({ date: `2026-03-${String(day).padStart(2, '0')}`, volume })
    }
  }
  return days
}

/** RFQs come from 07:00 to 17:30: weights of the 21 half hours, busiest mid-morning and when New York opens. */
export const HALF_HOUR_WEIGHTS = [1, 2, 4, 6, 7, 7, 6, 6, 5, 4, 3, 3, 4, 5, 6, 7, 7, 6, 5, 4, 2] as const
