import { describe, expect, it } from 'vitest'
import { days_between, percent, signed, today, whole, yuan } from './format'

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
    expect(today(new Date(2026, 0, 5))).toBe('2026-01-05')
  })
})
