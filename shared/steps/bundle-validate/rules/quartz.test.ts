import { describe, expect, test } from '@jest/globals'
import { quartzMistake } from './quartz.ts'

/** The examples of the CronTrigger tutorial, and each form that it describes. */
const GOOD = [
  '0 0 12 * * ?',
  '0 15 10 ? * *',
  '0 15 10 * * ?',
  '0 15 10 * * ? *',
  '0 15 10 * * ? 2005',
  '0 * 14 * * ?',
  '0 0/5 14 * * ?',
  '0 0/5 14,18 * * ?',
  '0 0-5 14 * * ?',
  '0 10,44 14 ? 3 WED',
  '0 15 10 ? * MON-FRI',
  '0 15 10 15 * ?',
  '0 15 10 L * ?',
  '0 15 10 L-2 * ?',
  '0 15 10 ? * 6L',
  '0 15 10 ? * 6L 2002-2005',
  '0 15 10 ? * 6#3',
  '0 0 12 1/5 * ?',
  '0 11 11 11 11 ?',
  '* * * * * ?',
  '0/5 14,18,3-39,52 * ? JAN,MAR,SEP MON-FRI 2002-2010',
  '0 0 0 LW * ?',
  '0 0 0 L-3W * ?',
  '0 0 0 15W * ?',
  '0 0 0 ? * L',
  '0 0 0 ? * FRIL',
  '0 0 0 ? * fri#2',
  '0 0 22-2 ? * FRI-MON',
  '0 0 0 ? nov-feb 2-6/2',
  '*/15 /10 * * * ?',
  '59 59 23 31 12 ? 2099',
  '0 0 0 29 2 ?',
  '0 0 0 30,31 2,4 ?',
  '  0   0\t12 * * ?  ',
]

const BAD: readonly [expression: string, message: string][] = [
  ['', 'it is empty'],
  ['30 4 * * 1-5', 'it has 5 fields, and Quartz wants 6 or 7'],
  ['@daily', 'it has one field, and Quartz wants 6 or 7'],
  ['0 0 12 * * ? 2030 *', 'it has 8 fields, and Quartz wants 6 or 7'],
  ['60 0 12 * * ?', '60 is not a value for the seconds from 0 to 59'],
  ['0 60 12 * * ?', '60 is not a value for the minutes from 0 to 59'],
  ['0 0 24 * * ?', '24 is not a value for the hours from 0 to 23'],
  ['0 0 12 0 * ?', '0 is not a value for the day of month from 1 to 31'],
  ['0 0 12 32 * ?', '32 is not a value for the day of month from 1 to 31'],
  ['0 0 12 1 13 ?', '13 is not a value for the month from 1 to 12'],
  ['0 0 12 ? * 0', '0 is not a value for the day of week from 1 to 7'],
  ['0 0 12 ? * 1-8', '8 is not a value for the day of week from 1 to 7'],
  ['0 0 12 * * ? 1969', '1969 is not a year from 1970 to 2099'],
  ['0 0 12 * * ? 2030-2020', 'the years 2030 to 2020 run backwards'],
  ['0 0 12 * JANUARY ?', '"JANUARY" is not a value for the month'],
  ['0 0 12 * XXX ?', '"XXX" is not a value for the month'],
  ['0 0 12 ? * MAN', '"MAN" is not a value for the day of week'],
  ['0 0 12 * MON ?', '"MON" is not a value for the month'],
  ['MON 0 12 * * ?', '"MON" is not a value for the seconds'],
  ['? 0 12 * * ?', '"?" stands in the seconds, and only a day can be "?"'],
  ['0 0 12 * ? *', '"?" stands in the month, and only a day can be "?"'],
  ['0 0 12 ? * ?', 'both the day of month and the day of week are "?"'],
  ['0 0 12 * * *', 'neither the day of month nor the day of week is "?"'],
  ['0 0 12 1 * MON', 'neither the day of month nor the day of week is "?"'],
  ['0 0 L * * ?', '"L" is not a value for the hours'],
  ['0 0 12 ? * 15W', '"15W" is not a value for the day of week'],
  ['0 0 12 6#3 * ?', '"6#3" is not a value for the day of month'],
  ['0 0 12 32W * ?', '32 is not a value for the day of month from 1 to 31'],
  ['0 0 12 W * ?', '"W" is not a value for the day of month'],
  ['0 0 12 L-31 * ?', '"L-31" is more than 30 days before the end of a month'],
  ['0 0 12 1,15W * ?', '"15W" in the day of month cannot be one of several'],
  ['0 0 12 1,L * ?', '"L" in the day of month cannot be one of several'],
  ['0 0 12 ? * 2,6L', '"6L" in the day of week cannot be one of several'],
  ['0 0 12 ?,1 * ?', '"?" in the day of month cannot be one of several'],
  ['0 0 12 ? * 2#1,6#3', 'the day of week can have only one "#"'],
  ['0 0 12 ? * 6#6', '"6#6" asks for day number 6 of a month, and there are 1 to 5'],
  ['0 0 12 ? * 8L', '8 is not a value for the day of week from 1 to 7'],
  ['0/60 0 12 * * ?', 'the step 60 of the seconds is more than 59'],
  ['0 0 0/24 * * ?', 'the step 24 of the hours is more than 23'],
  ['0 0, 12 * * ?', 'a part of the minutes is empty'],
  ['0 1-2-3 12 * * ?', '"1-2-3" is not a value for the minutes'],
  ['0 *-5 12 * * ?', '"*-5" is not a value for the minutes'],
  ['0 -5 12 * * ?', '"-5" is not a value for the minutes'],
  ['0 5/ 12 * * ?', '"5/" is not a value for the minutes'],
  ['0 1.5 12 * * ?', '"1.5" is not a value for the minutes'],
  ['0 0 12 30 2 ?', 'day 30 is in none of the months "2", so it never fires'],
  ['0 0 12 31 APR,JUN ?', 'day 31 is in none of the months "APR,JUN", so it never fires'],
]

describe('quartzMistake', () => {
  test.each(GOOD)('"%s" is right', (expression) => {
    expect(quartzMistake(expression)).toBeUndefined()
  })

  test.each(BAD)('"%s" is wrong', (expression, message) => {
    expect(quartzMistake(expression)?.message).toBe(message)
  })

  test('an expression of Unix cron is recognized', () => {
    expect(quartzMistake('30 4 * * 1-5')?.hint).toContain('Unix cron')
  })

  test('a long expression is judged at once', () => {
    expect(quartzMistake(`0 ${'1,'.repeat(100_000)}x 12 * * ?`)?.message).toBe('"X" is not a value for the minutes')
  })
})
