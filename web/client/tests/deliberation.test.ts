import { describe, expect, it } from 'vitest'
import { days_left, tone_of } from '@/deliberation/state'

describe('a publication', () => {
  const now = Date.parse('2026-11-22T08:00:00Z')
  it('says how many days are left, the last one included', () => {
    expect(days_left('2026-11-29T08:00:00Z', now)).toBe(7)
    expect(days_left('2026-11-22T09:00:00Z', now)).toBe(1)
    expect(days_left('2026-11-22T07:00:00Z', now)).toBe(0)
    expect(days_left(null, now)).toBeUndefined()
  })
  it('is near its end only while it runs', () => {
    expect(tone_of('decision_open')).toBe('near')
    expect(tone_of('closed')).toBe('done')
    expect(tone_of('withdrawn')).toBe('quiet')
    expect(tone_of('proposed')).toBe('on_time')
  })
})
