import { expect, it } from 'vitest'
import { places_around } from './ring'

const card = { width: 150, height: 56 }

it('lays cards around the core so that none lies on another or on the core', () => {
  for (const count of [1, 5, 12, 30, 60]) {
    const { places, width, height } = places_around(count, card)
    expect(places).toHaveLength(count)
    const all = [{ x: 0, y: 0 }, ...places]
    for (let i = 0; i < all.length; i++)
      for (let j = 0; j < i; j++) expect(Math.abs(all[i]!.x - all[j]!.x) >= card.width || Math.abs(all[i]!.y - all[j]!.y) >= card.height, `${count}: ${i} on ${j}`).toBe(true)
    for (const { x, y } of places) {
      expect(Math.abs(x) + card.width / 2).toBeLessThanOrEqual(width / 2)
      expect(Math.abs(y) + card.height / 2).toBeLessThanOrEqual(height / 2)
    }
  }
})
