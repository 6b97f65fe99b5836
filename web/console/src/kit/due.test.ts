import { expect, it } from 'vitest'
import { light_of, span_of } from './due'

const now = Date.parse('2026-11-22T08:00:00Z')

it('turns yellow at the warning and red after the deadline', () => {
  expect(light_of('2026-11-22T07:59:59Z', now)).toBe('overdue')
  expect(light_of('2026-11-22T13:00:00Z', now)).toBe('near')
  expect(light_of('2026-11-23T08:00:00Z', now)).toBe('on_time')
  expect(light_of('2026-11-23T08:00:00Z', now, '2026-11-22T08:00:00Z')).toBe('near')
  expect(light_of('2026-11-22T09:00:00Z', now, '2026-11-22T08:30:00Z')).toBe('on_time')
})

it('counts a span the same before and after', () => {
  expect(span_of(-(26 * 3_600_000 + 5 * 60_000))).toEqual({ days: 1, hours: 2, minutes: 5 })
  expect(span_of(59_999)).toEqual({ days: 0, hours: 0, minutes: 0 })
})
