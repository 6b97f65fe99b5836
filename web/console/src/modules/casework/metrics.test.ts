import { expect, it } from 'vitest'
import { share_of_first } from './metrics'

it('sums the shares of the largest, whatever their order', () => {
  const rows = [{ count: 1, share: 0.1 }, { count: 6, share: 0.6 }, { count: 3, share: 0.3 }]
  expect(share_of_first(rows, 2)).toBeCloseTo(0.9)
  expect(share_of_first([], 3)).toBe(0)
})
