import { describe, expect, it } from 'vitest'
import { days_between, hour, instant, percent, signed, time, today, whole, yuan, month_name } from './format'

describe('numbers', () => {
  it('are grouped, and a change always has its sign', () => {
    expect(whole(12840, 'zh-CN')).toBe('12,840')
    expect(signed(3, 'zh-CN')).toBe('+3')
    expect(signed(-30, 'zh-CN')).toBe('−30')
    expect(signed(0, 'zh-CN')).toBe('0')
  })

  it('turn ratios into per cent and fen into yuan', () => {
    expect(percent(731 / 893, 'zh-CN')).toBe('81.9%')
    expect(yuan(96005, 'zh-CN')).toBe('960.05')
  })
})

describe('days', () => {
  it('are counted without the clock', () => {
    expect(days_between('2026-11-22', '2026-11-25')).toBe(3)
    expect(days_between('2026-11-22', '2026-11-21T23:00:00+08:00')).toBe(-1)
  })
})

describe('times', () => {
  it('are those of the county in every zone of the reader', () => {
    expect(time('2026-11-21T16:05:00Z')).toBe('2026-11-22 00:05')
    expect(time('2026-11-22T00:05:00+08:00')).toBe('2026-11-22 00:05')
    expect(time('2026-11-21T08:05:00-08:00')).toBe('2026-11-22 00:05')
    expect(time('soon')).toBe('soon')
    expect(today(new Date('2026-01-04T16:00:00Z'))).toBe('2026-01-05')
    expect(today(new Date('2026-01-04T15:59:59Z'))).toBe('2026-01-04')
    expect(hour(new Date('2026-01-04T16:00:00Z'))).toBe(0)
  })

  it('are sent with the county\'s offset', () => {
    expect(instant('2026-11-22', '09:30')).toBe('2026-11-22T09:30:00+08:00')
    expect(time(instant('2026-11-22', '9:30'))).toBe('2026-11-22 09:30')
  })
})

it('names a month in both languages', () => {
  expect(month_name(1, 'zh-CN')).toBe('1月')
  expect(month_name(11, 'en')).toBe('Nov')
})
