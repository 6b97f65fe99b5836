import { beforeEach, expect, test } from 'vitest'
import {
  clock_text,
  day_of,
  day_text,
  day_time_text,
  days_until,
  instant_of,
  month_text,
  number_text,
  signed_text,
  time_text,
  today,
  weekday_text,
} from '@/kit/format'
import { preferences } from '@/kit/preferences'
import { readable } from '@/notify/readable'
import { last_day, takes_objections, window_text } from '@/points/publication-window'

beforeEach(() => (preferences.language = 'zh-CN'))

test('numbers are grouped and signed', () => {
  expect(number_text(1234567)).toBe('1,234,567')
  expect(number_text(1234.5)).toBe('1,234.5')
  expect(signed_text(3)).toBe('+3')
  expect(signed_text(-1200)).toBe('−1,200')
})

test('days and times in both languages', () => {
  const noon = '2026-03-05T04:04:00Z'
  expect(day_text('2026-03-05')).toBe('2026年3月5日')
  expect(time_text(noon)).toBe('2026年3月5日 12:04')
  expect(month_text(noon)).toBe('2026年3月')
  preferences.language = 'en'
  expect(day_text('2026-03-05')).toBe('5 Mar 2026')
  expect(time_text(noon)).toBe('5 Mar 2026 12:04')
})

test('what is absent or broken is shown as nothing', () => {
  expect(day_text(undefined)).toBe('')
  expect(time_text('soon')).toBe('')
})

test('days that are left', () => {
  const now = new Date('2026-11-22T09:00:00+08:00')
  expect(days_until('2026-11-22', now)).toBe(0)
  expect(days_until('2026-11-29', now)).toBe(7)
  expect(days_until('2026-11-21', now)).toBe(-1)
  expect(today(now)).toBe('2026-11-22')
})

test("every clock and calendar is the county's, wherever the phone is", () => {
  expect(new Date('2026-11-30T00:00:00Z').getTimezoneOffset()).not.toBe(-480)
  // Half past midnight of the first in China is still the day before in most of the world.
  const early = '2026-11-30T16:30:00Z'
  expect(time_text(early)).toBe('2026年12月1日 00:30')
  expect(day_time_text(early)).toBe('12月1日 00:30')
  expect(weekday_text(early)).toBe('12月1日 周二')
  expect(month_text(early)).toBe('2026年12月')
  expect(clock_text(early)).toBe('00:30')
  expect(day_of(early)).toBe('2026-12-01')
  expect(day_text(early)).toBe('2026年12月1日')
  expect(today(new Date(early))).toBe('2026-12-01')
  expect(new Date(instant_of('2026-12-01', '00:30')).toISOString()).toBe('2026-11-30T16:30:00.000Z')
})

test('objections are taken until the last day is over, and not a moment longer', () => {
  const open = { state: 'published' as const, objections_until: '2026-11-30T00:00:00.000+08:00' }
  const at = (text: string) => new Date(text)
  expect(last_day(open.objections_until)).toBe('2026-11-29')
  expect(window_text(open, at('2026-11-27T23:00:00+08:00'))).toBe('还剩 2 天')
  expect(window_text(open, at('2026-11-28T01:00:00+08:00'))).toBe('还剩 1 天')
  expect(window_text(open, at('2026-11-29T22:00:00+08:00'))).toBe('今天截止')
  expect(takes_objections(open, at('2026-11-29T23:59:59+08:00'))).toBe(true)
  expect(takes_objections(open, at('2026-11-30T00:00:00+08:00'))).toBe(false)
  expect(window_text(open, at('2026-11-30T06:00:00+08:00'))).toBe('异议期已过')
})

test('a message names its moments as a reader would', () => {
  expect(readable({ until: '2026-11-22T10:00:00.000+08:00', on: '2026-11-22', count: '3' } as never)).toEqual({
    until: '2026年11月22日 10:00',
    on: '2026年11月22日',
    count: '3',
  })
})
