import { beforeEach, expect, test } from 'vitest'
import { day_text, days_until, month_text, number_text, signed_text, time_text, today } from '@/kit/format'
import { preferences } from '@/kit/preferences'

beforeEach(() => (preferences.language = 'zh-CN'))

test('numbers are grouped and signed', () => {
  expect(number_text(1234567)).toBe('1,234,567')
  expect(number_text(1234.5)).toBe('1,234.5')
  expect(signed_text(3)).toBe('+3')
  expect(signed_text(-1200)).toBe('−1,200')
})

test('days and times in both languages', () => {
  const noon = new Date(2026, 2, 5, 12, 4).toISOString()
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
  const now = new Date(2026, 10, 22, 9, 0)
  expect(days_until('2026-11-22', now)).toBe(0)
  expect(days_until('2026-11-29', now)).toBe(7)
  expect(days_until('2026-11-21', now)).toBe(-1)
  expect(today(now)).toBe('2026-11-22')
})
