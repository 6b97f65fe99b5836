import { expect, it } from 'vitest'
import { range_in } from './range'

it('is this year so far unless the address says otherwise', () => {
  expect(range_in({}, '2026-11-22')).toEqual({ unit_id: undefined, from_on: '2026-01-01', to_on: '2026-11-22' })
  expect(range_in({ from_on: '2025-07-01', unit_id: '7' }, '2026-11-22').from_on).toBe('2025-07-01')
})
