import { expect, it } from 'vitest'
import { parts_in, slots_between } from './slots'

it('cuts an activity into the slots that fit whole', () => {
  expect(slots_between('2026-11-22T01:00:00Z', 95, 30, 8)).toEqual([
    { starts_at: '2026-11-22T01:00:00.000Z', minutes: 30, places: 8 },
    { starts_at: '2026-11-22T01:30:00.000Z', minutes: 30, places: 8 },
    { starts_at: '2026-11-22T02:00:00.000Z', minutes: 30, places: 8 },
  ])
  expect(slots_between('2026-11-22T01:00:00Z', 60, 0)).toEqual([])
})

it('takes each line as a part', () => {
  expect(parts_in(' one \n\n two')).toEqual(['one', 'two'])
  expect(parts_in(undefined)).toEqual([])
})
